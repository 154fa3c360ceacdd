"""Filling the environment: what is locked arrives, or a sentence says why not. No network."""

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from dev_tools import environment, trouble
from dev_tools.trouble import Stop

WHEEL = "tiny-1.0-py3-none-any.whl"
INFO = "tiny-1.0.dist-info"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository whose environment is made and still empty."""
    root = tmp_path_factory.mktemp("tree")
    subprocess.run([sys.executable, "-m", "venv", str(root / ".venv")], check=True)
    return root


@pytest.fixture
def shelf(tmp_path: Path, tree: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one wheel, the only place pip may look; and the lock that names it."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with zipfile.ZipFile(tmp_path / WHEEL, "w") as wheel:
        wheel.writestr("tiny.py", "SIZE = 1\n" * 2000)
        wheel.writestr(f"{INFO}/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        wheel.writestr(f"{INFO}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n")
        wheel.writestr(f"{INFO}/RECORD", "")
    digest = hashlib.sha256((tmp_path / WHEEL).read_bytes()).hexdigest()
    (tree / "packaging").mkdir(exist_ok=True)
    (tree / "packaging" / "lock.txt").write_text(f"tiny==1.0 --hash=sha256:{digest}\n")
    (tree / ".venv" / "lock.txt.sha256").unlink(missing_ok=True)
    return tmp_path


@pytest.fixture
def broken_server(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A registry that promises the whole wheel and hangs up half-way."""
    whole = (shelf / WHEEL).read_bytes()

    class HangsUp(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_wheel = self.path.endswith(".whl")
            body = whole if is_wheel else f'<a href="/{WHEEL}">{WHEEL}</a>'.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if is_wheel else body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), HangsUp)
    Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/simple/")
    yield
    server.shutdown()
    server.server_close()


def stop_of(tree: Path) -> str:
    with pytest.raises(Stop) as stop:
        environment.ready(tree, "lock.txt")
    assert not (tree / ".venv" / "lock.txt.sha256").exists()
    assert len(str(stop.value).splitlines()) == 1
    return str(stop.value)


@pytest.mark.usefixtures("broken_server")
def test_a_download_that_breaks_off_is_told(tree: Path) -> None:
    # pip before 25.1 takes the half for the whole, and only the hash gives it away.
    told = stop_of(tree)
    assert told in (trouble.BROKEN_DOWNLOAD, trouble.NOT_AS_LOCKED)
    assert "broke off" in told


def test_a_registry_that_cannot_be_reached_is_told(
    tree: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple/")
    assert stop_of(tree) == trouble.BROKEN_DOWNLOAD


def test_a_package_that_is_not_the_locked_one_is_not_installed(tree: Path, shelf: Path) -> None:
    with zipfile.ZipFile(shelf / WHEEL, "a") as wheel:
        wheel.writestr("unwanted.py", "")
    assert stop_of(tree) == trouble.NOT_AS_LOCKED


def test_a_machine_without_a_ready_made_package_is_told(tree: Path, shelf: Path) -> None:
    (shelf / WHEEL).rename(shelf / "tiny-1.0-cp27-cp27m-win32.whl")
    assert stop_of(tree) == trouble.NOT_FOUND


def test_what_is_locked_arrives_and_is_not_asked_for_twice(
    tree: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = environment.ready(tree, "lock.txt")
    assert subprocess.run([str(python), "-c", "import tiny"], check=False).returncode == 0
    asked: list[Path] = []
    monkeypatch.setattr(environment, "fill", lambda python, lock: asked.append(lock))
    assert environment.ready(tree, "lock.txt") == python
    assert asked == []
    lock = tree / "packaging" / "lock.txt"
    lock.write_text(lock.read_text() + "# a new line\n")
    environment.ready(tree, "lock.txt")
    assert asked == [lock]
