"""What went wrong, as one sentence that says what to do."""

from __future__ import annotations

import errno
from pathlib import Path

FULL_DISK = "This disk is too full: free about {megabytes} MB and run the same command again."
READ_ONLY = (
    "This folder cannot be written to: {path}; copy the repository to a folder of your own "
    "and run the same command there."
)
BROKEN_DOWNLOAD = (
    "The download broke off: check the network connection (and the proxy, if there is one) "
    "and run the same command again."
)
OWN_CERTIFICATE = (
    "This network answers with a certificate that pip does not know: name the file of the "
    "network's own certificates in the variable PIP_CERT and run the same command again."
)
NOT_AS_LOCKED = (
    "A downloaded package is not the one that is locked in packaging/, so nothing was installed: "
    "the download broke off, or the network altered it; run the same command again."
)
NO_PIP = (
    "The Python in .venv has no working pip: delete the folder .venv and run the same command "
    "again with another Python, such as one from python.org or the system's own."
)
NOT_FOUND = (
    "A package in packaging/requirements*.txt could not be found for this machine: check that the "
    "registry can be reached, and use a 64-bit Python 3.11, 3.12 or 3.13 on Linux with glibc 2.34 "
    "or newer, Windows or macOS."
)

# What the environment with every developer's tool takes, with room for the downloads.
MEGABYTES = 1000

# First match wins: pip ends a broken connection with "No matching distribution" as well.
SIGNS = (
    (("No space left on device", "Errno 28", "not enough space on the disk"), FULL_DISK),
    (("Read-only file system", "Permission denied", "Errno 30", "Errno 13"), READ_ONLY),
    (("No module named pip", "No module named ensurepip"), NO_PIP),
    (("DO NOT MATCH THE HASHES", "BadZipFile", "has an invalid wheel"), NOT_AS_LOCKED),
    (("CERTIFICATE_VERIFY_FAILED",), OWN_CERTIFICATE),
    (
        (
            "Connection",
            "connection",
            "Retrying",
            "timed out",
            "IncompleteRead",
            "incomplete-download",
            "Name or service not known",
            "name resolution",
            "SSLError",
            "ProxyError",
            "HTTP error",
            "ResponseError",
        ),
        BROKEN_DOWNLOAD,
    ),
    (("No matching distribution",), NOT_FOUND),
)

FULL_DISK_ERRORS = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
READ_ONLY_ERRORS = (errno.EROFS, errno.EACCES, errno.EPERM)


class Stop(Exception):
    """Ends the command with a sentence for the person who gave it."""


def sentence_for(error: OSError) -> str:
    path = error.filename or Path.cwd()
    if error.errno in FULL_DISK_ERRORS:
        return FULL_DISK.format(megabytes=MEGABYTES)
    if error.errno in READ_ONLY_ERRORS:
        return READ_ONLY.format(path=path)
    return f"This could not be done: {error.strerror or error} ({path})."


def sentence_in(output: str, path: str) -> str | None:
    """The sentence for what a tool printed as it failed, if its words are known."""
    for words, sentence in SIGNS:
        if any(word in output for word in words):
            return sentence.format(path=path, megabytes=MEGABYTES)
    return None


def last_line_of(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "it printed nothing"
