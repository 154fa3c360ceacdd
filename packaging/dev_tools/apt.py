"""Installs Debian packages where it may, or prints the exact line that does."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

from dev_tools.trouble import Stop, last_line_of

INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]
WAIT_FOR_OTHERS = ["-o", "DPkg::Lock::Timeout=300"]


def is_here() -> bool:
    return shutil.which("apt-get") is not None


def install(packages: Sequence[str], why: str) -> None:
    """Install as root; otherwise stop with `why` and the line to type."""
    line = " ".join([*INSTALL, *packages])
    if os.geteuid() != 0:
        raise Stop(f"{why}; install what is missing, then run the same command again:\nsudo {line}")
    print(f"{why}: installing {' '.join(packages)} ...", flush=True)
    command = [*INSTALL, *WAIT_FOR_OTHERS, *packages]
    done = quietly(command)
    if done.returncode != 0:  # most often: the package lists are old, or were never fetched
        quietly(["apt-get", "update"])
        done = quietly(command)
    if done.returncode != 0:
        said = last_line_of(done.stderr or done.stdout)
        raise Stop(
            f"{why}, and apt-get could not install it ({said}): check the network, then run: "
            f"apt-get update && {line}"
        )


def quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
