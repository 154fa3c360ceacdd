"""How much memory this process has, in kilobytes, with the standard library alone."""

import platform
from pathlib import Path

KILOBYTE = 1024


def memory_use() -> dict[str, int]:
    """`now` (resident), `own` (resident and not shared) and `peak`, as far as the system tells."""
    told = {"Linux": _linux, "Windows": _windows}
    return told.get(platform.system(), _peak)()


def _linux() -> dict[str, int]:
    status = _kilobytes(Path("/proc/self/status"))
    found = {"now": status["VmRSS"], "peak": status["VmHWM"]}
    try:
        rollup = _kilobytes(Path("/proc/self/smaps_rollup"))
    except OSError:
        return found
    return found | {"own": rollup["Private_Clean"] + rollup["Private_Dirty"]}


def _kilobytes(path: Path) -> dict[str, int]:
    found = {}
    for line in path.read_text("ascii", "replace").splitlines():
        name, _, value = line.partition(":")
        if value.endswith(" kB"):
            found[name] = int(value.removesuffix(" kB"))
    return found


def _windows() -> dict[str, int]:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *((f"size{number}", ctypes.c_size_t) for number in range(9)),
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(counters)
    library = ctypes.CDLL("psapi")
    process = ctypes.CDLL("kernel32").GetCurrentProcess
    process.restype = wintypes.HANDLE
    library.GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
    if not library.GetProcessMemoryInfo(process(), ctypes.byref(counters), counters.cb):
        return {}
    return {
        "peak": counters.size0 // KILOBYTE,
        "now": counters.size1 // KILOBYTE,
        "own": counters.size8 // KILOBYTE,
    }


def _peak() -> dict[str, int]:
    """macOS tells only the peak without help; it stands for the present."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // KILOBYTE
    return {"now": peak, "peak": peak}
