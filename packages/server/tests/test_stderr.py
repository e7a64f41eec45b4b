"""Logs are lost, and counted, before anybody waits for their reader."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import threading
from pathlib import Path
from typing import Any, List

import pytest
from process import PATIENCE, command, environment

from package_model_server.stderr import Stderr

LINE = b"x" * 99 + b"\n"


@pytest.fixture(params=[False, True], ids=["asked first", "opened again"])
def pipe(request: Any) -> Any:
    out, into = os.pipe()
    stderr = Stderr(into)
    if request.param:
        stderr.reopen()
    yield stderr, out
    os.close(out)


def test_what_nobody_reads_does_not_block(pipe: Any) -> None:
    stderr, out = pipe
    done = threading.Event()
    lost: List[int] = []

    def write() -> None:
        for _ in range(200):
            lost.append(stderr.write([LINE] * 100))
        done.set()

    threading.Thread(target=write, daemon=True).start()
    assert done.wait(PATIENCE) and not any(lost) and stderr.waits
    got = b""
    while stderr.waits:
        got += os.read(out, 1 << 20)
        lost.append(stderr.write([]))
    os.set_blocking(out, False)
    try:
        got += os.read(out, 1 << 20)
    except BlockingIOError:
        pass
    assert got.replace(LINE, b"") == b""
    assert got.count(b"\n") + lost[-1] == 200 * 100 and lost[-1] > 0 and got.count(b"\n") > 10_000


def test_a_long_line_comes_whole(pipe: Any) -> None:
    stderr, out = pipe
    stderr.write([b"a\n", b"y" * 10_000 + b"\n", b"b\n"])
    assert os.read(out, 1 << 20) == b"a\n" + b"y" * 10_000 + b"\nb\n"


def test_a_server_whose_log_nobody_reads_goes_on(iris_folder: Path) -> None:
    process = subprocess.Popen(command("serve"), env=environment(iris_folder), stderr=subprocess.PIPE)
    try:
        assert process.stderr is not None
        port = json.loads(process.stderr.readline())["port"]
        while b'"ready"' not in process.stderr.readline():
            pass
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        statuses = set()
        # Far more lines than a pipe takes.
        for at in range(2000):
            connection.request("POST", "/predict", b"[[1]]" if at % 2 else b"[[5.1,3.5,1.4,0.2]]", {"content-type": "application/json"})
            response = connection.getresponse()
            response.read()
            statuses.add(response.status)
        assert statuses == {200, 422}
        process.terminate()
        assert process.wait(PATIENCE) == 0
    finally:
        process.kill()
        process.communicate()
