"""The server as a process of its own, as in an image: `python -m package_model_server`."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple

SOURCES = Path(__file__).parent.parent / "src"
# Long enough for a busy machine; nothing waits for it in vain when all is well.
PATIENCE = 60.0


def command(*arguments: str) -> List[str]:
    return [sys.executable, "-m", "package_model_server", *arguments]


def environment(folder: Optional[Path], **more: str) -> Dict[str, str]:
    # Nothing of this process but what Python needs: as bare as in a container.
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join([str(SOURCES), str(Path(__file__).parent)]), **more}
    env.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    env.setdefault("PORT", "0")
    # What shares a call, or waits, can be said of one process only.
    env.setdefault("PACKAGE_MODEL_WORKERS", "1")
    env.setdefault("PACKAGE_MODEL_HOST", "127.0.0.1")
    if folder is not None:
        env["PACKAGE_MODEL_DIR"] = str(folder)
    return env


class Server:
    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        self.entries: List[Dict[str, Any]] = []
        self.port = 0

    def read_until(self, event: str) -> Dict[str, Any]:
        """The first entry of the log with this event."""
        for entry in self.entries:
            if entry["event"] == event:
                return entry
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.entries.append(json.loads(line))
            if self.entries[-1]["event"] == event:
                return self.entries[-1]
        raise AssertionError(f"the server ended without {event}: {self.entries}")

    def next_entry(self) -> Dict[str, Any]:
        assert self.process.stderr is not None
        entry: Dict[str, Any] = json.loads(self.process.stderr.readline())
        return entry

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def ask(self, path: str, body: Any = None, connection: Optional[http.client.HTTPConnection] = None) -> Tuple[int, Any]:
        own = connection or self.connect()
        own.request("GET" if body is None else "POST", path, None if body is None else json.dumps(body), {"Content-Type": "application/json"})
        response = own.getresponse()
        answer = json.loads(response.read())
        if connection is None:
            own.close()
        return response.status, answer

    def end(self, number: int) -> Tuple[int, float]:
        """Exit code and seconds after a signal."""
        started = time.perf_counter()
        self.process.send_signal(number)
        rest = self.process.communicate(timeout=PATIENCE)[1]
        self.entries += [json.loads(line) for line in rest.splitlines()]
        return self.process.returncode, time.perf_counter() - started


@contextmanager
def serving(folder: Path, *, ready: bool = True, program: Optional[List[str]] = None, **env: str) -> Iterator[Server]:
    process = subprocess.Popen(program or command("serve"), env=environment(folder, **env), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    server = Server(process)
    # Whatever goes wrong, the test fails instead of waiting for ever.
    watchdog = threading.Timer(2 * PATIENCE, process.kill)
    watchdog.start()
    try:
        server.port = server.read_until("listening")["port"]
        if ready:
            server.read_until("ready")
        yield server
    finally:
        watchdog.cancel()
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()
