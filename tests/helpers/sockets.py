"""Sockets of this process that could leave the machine, whoever in it opened them."""

import socket
from pathlib import Path

import pytest

TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
INODE = 9
"""Column of /proc/net tables."""


def forbid(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Python code can connect to nothing from now on; what it tried is listed."""
    tried: list[object] = []

    def refuse(_: socket.socket, address: object) -> None:
        tried.append(address)
        raise AssertionError(f"the app wants the network: {address}")

    for verb in ("connect", "connect_ex", "bind"):
        monkeypatch.setattr(socket.socket, verb, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *address, **_: refuse(None, address))
    return tried


def open_inet_sockets() -> list[str]:
    """Lines of the system's tables for sockets that this process holds. Linux alone tells."""
    held = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            held.add(str(entry.readlink()))
        except OSError:  # the listing's own entry
            continue
    return [
        f"{name}: {line.strip()}"
        for name in TABLES
        if (table := Path("/proc/self/net", name)).is_file()
        for line in table.read_text().splitlines()[1:]
        if f"socket:[{line.split()[INODE]}]" in held
    ]
