"""The virtual environment in .venv: made, filled from a hash lock, left alone when it is right."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from dev_tools import apt
from dev_tools.trouble import FULL_DISK, MEGABYTES, NO_PIP, Stop, last_line_of, sentence_in

INSTALL = ["--disable-pip-version-check", "--no-input", "install", "--require-hashes"]
WHEELS_ONLY = ["--only-binary", ":all:"]


def ready(root: Path, lock_name: str) -> Path:
    """The Python of .venv, with every package of the lock. Costs 30 ms when all is there."""
    folder = root / ".venv"
    python = interpreter_of(folder)
    version = version_of(python)
    if not version:
        require_room(root)
        make(folder)
        version = version_of(python)
    lock = root / "packaging" / lock_name
    stamp = folder / f"{lock_name}.sha256"
    wanted = hashlib.sha256(version.encode() + lock.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != wanted:
        require_room(root)
        if not has_pip(python):
            make(folder)
        fill(python, lock)
        stamp.write_text(wanted, encoding="ascii")
    return python


def interpreter_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def version_of(python: Path) -> str:
    """What the interpreter calls itself; empty if it does not start or is too old."""
    ask = "import sys; print(sys.version if sys.version_info >= (3, 11) else '')"
    try:
        return captured([str(python), "-c", ask]).stdout.strip()
    except OSError:
        return ""


def has_pip(python: Path) -> bool:
    return captured([str(python), "-m", "pip", "--version"]).returncode == 0


def require_room(root: Path) -> None:
    if shutil.disk_usage(str(root)).free < MEGABYTES * 1_000_000:
        raise Stop(FULL_DISK.format(megabytes=MEGABYTES))


def make(folder: Path) -> None:
    """A fresh environment. An OSError here names the folder that cannot be written."""
    folder.mkdir(exist_ok=True)
    require_venv_module()
    print(f"Making the environment {folder.name} ...", flush=True)
    done = captured([sys.executable, "-m", "venv", "--clear", str(folder)])
    said = done.stdout + done.stderr
    if done.returncode != 0:
        known = sentence_in(said, str(folder))
        raise Stop(known or f"Python could not make the folder .venv: {last_line_of(said)}")
    if not has_pip(interpreter_of(folder)):
        raise Stop(NO_PIP)


def require_venv_module() -> None:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    why = "This Python cannot make virtual environments"
    if not apt.is_here():
        raise Stop(f"{why}: install its venv and ensurepip modules, or use one from python.org.")
    apt.install(["python{}.{}-venv".format(*sys.version_info[:2])], why)


def fill(python: Path, lock: Path) -> None:
    print(f"Installing what {lock.name} locks (the first time takes a minute) ...", flush=True)
    done = captured([str(python), "-m", "pip", *INSTALL, *WHEELS_ONLY, "-r", str(lock)])
    if done.returncode != 0:
        said = done.stdout + done.stderr
        known = sentence_in(said, str(python.parents[1]))
        raise Stop(known or f"pip could not install {lock.name}: {last_line_of(said)}")


def captured(command: list[str]) -> subprocess.CompletedProcess[str]:
    # PYTHONPATH and PYTHONHOME of another Python would be imported by this one.
    hidden = ("PYTHONPATH", "PYTHONHOME")
    environ = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        command,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
