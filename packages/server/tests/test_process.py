"""The real process: sockets, readiness, signals."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path
from typing import Any, List

import numpy as np
import pytest
from behaving import Greedy, Slow, SlowToLoad
from folder import signature, write_folder
from process import PATIENCE, Server, command, environment, serving

GOOD = {"rows": [[5.1, 3.5, 1.4, 0.2]]}
SIGNALS = [signal.SIGTERM, signal.SIGINT]


def health(port: int) -> int:
    return subprocess.run(command("health"), env=environment(None, PORT=str(port)), timeout=PATIENCE).returncode


@pytest.fixture(scope="module")
def slow_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(tmp_path_factory.mktemp("slow"), Slow(), signature=signature(width=1))


def test_answers_over_one_connection_and_many(iris_folder: Path, iris: Any) -> None:
    with serving(iris_folder) as server:
        assert health(server.port) == 0
        connection = server.connect()
        for _ in range(3):
            status, answer = server.ask("/predict", GOOD, connection)
            assert status == 200 and answer["probabilities"] == iris.predict_proba(GOOD["rows"]).tolist()
        assert server.ask("/predict", [[1]], connection)[0] == 422
        assert server.ask("/predict", GOOD, connection)[0] == 200
        answers: List[Any] = []
        threads = [threading.Thread(target=lambda: answers.append(server.ask("/predict", GOOD))) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers == [(200, answer)] * 16
        assert server.ask("/livez") == (200, {"live": True})
        assert server.ask("/readyz") == (200, {"ready": True})


def test_a_large_body_is_refused_and_the_client_can_read_why(iris_folder: Path) -> None:
    with serving(iris_folder, PACKAGE_MODEL_MAX_BODY="1000000") as server:
        connection = server.connect()
        connection.request("POST", "/predict", b" " * 20_000_000, {"Content-Type": "application/json"})
        assert connection.getresponse().status == 413
        connection = server.connect()
        connection.request("POST", "/predict", (b" " * 100_000 for _ in range(200)), {"Content-Type": "application/json"}, encode_chunked=True)
        assert connection.getresponse().status == 413
        assert server.ask("/predict", GOOD)[0] == 200


@pytest.mark.parametrize(
    "garbage",
    [b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00", b"POST /predict HTTP/1.1\r\nContent-Length: -1\r\n\r\n", b"POST /predict HTTP/1.1\r\nContent-Length: 5\r\n\r\nab"],
)
def test_garbage_hurts_nobody(iris_folder: Path, garbage: bytes) -> None:
    with serving(iris_folder) as server:
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(garbage)
        assert server.ask("/predict", GOOD)[0] == 200


def test_alive_but_not_ready_while_it_loads(tmp_path: Path) -> None:
    with serving(write_folder(tmp_path, SlowToLoad()), ready=False) as server:
        assert server.ask("/livez") == (200, {"live": True})
        assert server.ask("/readyz") == (503, {"ready": False})
        assert server.ask("/predict", [[0]]) == (503, {"error": "The model is not ready."})
        assert server.ask("/openapi.json")[0] == 200
        assert health(server.port) == 1
        server.read_until("ready")
        assert server.ask("/readyz") == (200, {"ready": True})
        assert health(server.port) == 0


def test_alive_while_a_model_in_pure_python_works(tmp_path: Path) -> None:
    with serving(write_folder(tmp_path, Greedy(), signature=signature(width=1))) as server:
        answers: List[Any] = []
        asking = threading.Thread(target=lambda: answers.append(server.ask("/predict", [[3.0]])))
        asking.start()
        time.sleep(0.3)
        for _ in range(5):
            assert server.ask("/livez") == (200, {"live": True})
        assert not answers
        asking.join()
        assert answers == [(200, {"predictions": [0.0]})]


@pytest.mark.parametrize("number", SIGNALS)
def test_ends_at_once_when_idle(iris_folder: Path, number: int) -> None:
    with serving(iris_folder) as server:
        idle = server.connect()
        server.ask("/livez", connection=idle)
        code, seconds = server.end(number)
        assert code == 0 and seconds < PATIENCE / 2
        assert server.entries[-1]["event"] == "ended"


def test_what_was_accepted_is_finished_before_the_end(slow_folder: Path) -> None:
    with serving(slow_folder) as server:
        answers: List[Any] = []
        threads = [threading.Thread(target=lambda: answers.append(server.ask("/predict", [[0.4]]))) for _ in range(3)]
        for thread in threads:
            thread.start()
        time.sleep(0.3)
        code, _ = server.end(signal.SIGTERM)
        for thread in threads:
            thread.join()
        assert code == 0
        assert answers == [(200, {"predictions": [0.0]})] * 3
        with pytest.raises(OSError):
            socket.create_connection(("127.0.0.1", server.port))


def test_a_model_that_never_ends_is_abandoned(slow_folder: Path) -> None:
    with serving(slow_folder, PACKAGE_MODEL_DRAIN_SECONDS="1") as server:
        connection = server.connect()
        connection.request("POST", "/predict", "[[3600]]", {"Content-Type": "application/json"})
        time.sleep(0.3)
        code, seconds = server.end(signal.SIGTERM)
        assert code == 0 and seconds < PATIENCE / 2
        assert "abandoned" in [entry["event"] for entry in server.entries]


def test_ends_while_loading(tmp_path: Path) -> None:
    with serving(write_folder(tmp_path, SlowToLoad()), ready=False) as server:
        assert server.end(signal.SIGTERM)[0] == 0


def test_a_file_that_was_exchanged_ends_the_process(tmp_path: Path, iris: Any) -> None:
    folder = write_folder(tmp_path, iris, digest="sha256:" + "0" * 64)
    with serving(folder, ready=False) as server:
        assert "is not the file that was packaged" in server.read_until("cannot-load")["message"]
        server.process.communicate(timeout=PATIENCE)
        assert server.process.returncode == 1


@pytest.mark.parametrize(("env", "sentence"), [({"PORT": "x"}, "PORT is 'x'"), ({"PACKAGE_MODEL_DIR": "/nowhere"}, "package-model.json cannot be read")])
def test_what_cannot_start_says_so(iris_folder: Path, env: Any, sentence: str) -> None:
    run = subprocess.run(command("serve"), env={**environment(iris_folder), **env}, capture_output=True, text=True, timeout=PATIENCE)
    assert run.returncode == 1 and sentence in run.stderr and "Traceback" not in run.stderr


def test_a_port_in_use_says_so(iris_folder: Path) -> None:
    with serving(iris_folder) as server:
        run = subprocess.run(command("serve"), env=environment(iris_folder, PORT=str(server.port)), capture_output=True, text=True, timeout=PATIENCE)
        assert run.returncode == 1 and f"port {server.port} cannot be listened on" in run.stderr


def test_health_of_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert health(port) == 1
    assert subprocess.run(command("health"), env=environment(None, PORT="x"), timeout=PATIENCE).returncode == 1


@pytest.mark.parametrize("arguments", [["unknown"], ["serve", "now"]])
def test_an_unknown_command_is_usage(arguments: List[str]) -> None:
    run = subprocess.run(command(*arguments), env=environment(None), capture_output=True, text=True, timeout=PATIENCE)
    assert run.returncode == 2 and run.stderr.startswith("usage:")


def test_health_imports_nothing_heavy() -> None:
    program = "import sys, runpy; sys.argv = ['x', 'health']\ntry: runpy.run_module('package_model_server', run_name='__main__')\nexcept SystemExit: pass\nprint(*sys.modules)"
    run = subprocess.run([command()[0], "-c", program], env=environment(None, PORT="1"), capture_output=True, text=True, timeout=PATIENCE)
    assert not {"numpy", "uvicorn", "orjson", "asyncio", "http", "json"} & set(run.stdout.split())


def test_every_answer_of_a_connection_that_sends_ahead(iris_folder: Path) -> None:
    body = b'{"rows":[[5.1,3.5,1.4,0.2]]}'
    one = b"POST /predict HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    with serving(iris_folder) as server, socket.create_connection(("127.0.0.1", server.port), PATIENCE) as connection:
        connection.sendall(one * 5)
        got = b""
        while got.count(b'"classes"') < 5:
            got += connection.recv(65536)
        assert got.count(b"HTTP/1.1 200") == 5


def test_more_connections_than_files(iris_folder: Path) -> None:
    """Heads that never end, on every connection that there can be: who comes after they are gone is answered."""
    with serving(iris_folder) as server:
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (64, 64))
        held = [socket.create_connection(("127.0.0.1", server.port), PATIENCE) for _ in range(200)]
        for connection in held:
            with contextlib.suppress(OSError):
                connection.sendall(b"GET /livez HTTP/1.1\r\nhost")
        time.sleep(0.5)
        for connection in held:
            connection.close()
        # Until it has noticed that they are gone, a connection beyond the last file is reset.
        for _ in range(50):
            with contextlib.suppress(ConnectionError):
                assert server.ask("/predict", GOOD)[0] == 200
                break
            time.sleep(0.1)
        else:
            pytest.fail("nobody was answered after the connections had gone")
        assert server.end(signal.SIGTERM)[0] == 0


def children(process: int) -> List[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def metrics(server: Server) -> str:
    connection = server.connect()
    connection.request("GET", "/metrics")
    text = connection.getresponse().read().decode()
    connection.close()
    return text


def test_several_workers_share_one_port(churn_folder: Path) -> None:
    body = [{"age": 40, "charge": 30.5, "contract": "year", "active": True}]
    with serving(churn_folder, PACKAGE_MODEL_WORKERS="2") as server:
        while [entry["event"] for entry in server.entries].count("ready") < 2:
            server.entries.append(server.next_entry())
        first = server.ask("/predict", body)
        assert first[0] == 200
        assert all(server.ask("/predict", body) == first for _ in range(40))
        # Whichever worker is asked tells of both; the other has counted a moment after it answered.
        text = metrics(server)
        for _ in range(50):
            if 'package_model_requests_total{route="predict",code="200"} 41' in text:
                break
            time.sleep(0.1)
            text = metrics(server)
        assert "package_model_workers 2" in text and "package_model_ready 1" in text
        assert 'package_model_requests_total{route="predict",code="200"} 41' in text
        killed = children(server.process.pid)[1]
        os.kill(killed, signal.SIGKILL)
        while not any(entry["event"] == "worker-died" for entry in server.entries) or server.entries[-1]["event"] != "ready":
            server.entries.append(server.next_entry())
        assert all(server.ask("/predict", body) == first for _ in range(10))
        code, _ = server.end(signal.SIGTERM)
        assert code == 0 and server.entries[-1]["event"] == "ended"


def test_many_that_are_answered_in_slices(iris_folder: Path) -> None:
    # Together they are twice what is answered at a time, and some are larger than what is answered in the event loop at all.
    rows = [[[5.1, 3.5, 1.4, 0.2]] * count for count in (1, 40, 1400, 3600)]
    with serving(iris_folder, PACKAGE_MODEL_LOG="errors") as server:
        alone = [server.ask("/predict", {"rows": one}) for one in rows]
        answers: List[Any] = []

        def client(number: int) -> None:
            connection = server.connect()
            for turn in range(12):
                at = (number + turn) % len(rows)
                status, body = server.ask("/predict", {"rows": rows[at]}, connection)
                # The last digit depends on how many rows share a call.
                same = np.allclose(body["probabilities"], alone[at][1]["probabilities"], rtol=1e-9)
                answers.append(status == 200 and same and body["predictions"] == alone[at][1]["predictions"])
            connection.close()

        threads = [threading.Thread(target=client, args=(number,)) for number in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers == [True] * 24 * 12
        assert server.end(signal.SIGTERM)[0] == 0


def test_workers_give_different_ids_and_end_with_their_keeper(churn_folder: Path) -> None:
    with serving(churn_folder, PACKAGE_MODEL_WORKERS="2") as server:
        while [entry["event"] for entry in server.entries].count("ready") < 2:
            server.entries.append(server.next_entry())
        workers = children(server.process.pid)
        given = []
        for stopped in workers:
            # Only the other one can answer.
            os.kill(stopped, signal.SIGSTOP)
            connection = server.connect()
            connection.request("GET", "/v2/models")
            given.append(str(connection.getresponse().headers["x-request-id"]).partition("-")[0])
            connection.close()
            os.kill(stopped, signal.SIGCONT)
        assert len(set(given)) == 2, given
        server.process.kill()
        ended(workers)


def test_workers_that_still_load_end_with_their_keeper(tmp_path: Path) -> None:
    with serving(write_folder(tmp_path, SlowToLoad(), signature=signature(width=1)), ready=False, PACKAGE_MODEL_WORKERS="2") as server:
        deadline = time.monotonic() + PATIENCE
        while len(children(server.process.pid)) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
        workers = children(server.process.pid)
        server.process.kill()
        assert len(workers) == 2
        ended(workers)


def ended(workers: List[int]) -> None:
    for _ in range(100):
        if not any(Path(f"/proc/{worker}").exists() and "Z" not in Path(f"/proc/{worker}/stat").read_text().split()[2] for worker in workers):
            return
        time.sleep(0.1)
    raise AssertionError("workers went on without the process that keeps them")


def test_workers_finish_what_they_accepted(slow_folder: Path) -> None:
    with serving(slow_folder, PACKAGE_MODEL_WORKERS="2") as server:
        # "ready" is said by the thread that loads, perhaps before its worker takes connections; who is answered was accepted.
        assert server.ask("/predict", [[0]])[0] == 200
        answers: List[Any] = []
        threads = [threading.Thread(target=lambda: answers.append(server.ask("/predict", [[0.5]]))) for _ in range(3)]
        for thread in threads:
            thread.start()
        time.sleep(0.3)
        code, _ = server.end(signal.SIGTERM)
        for thread in threads:
            thread.join()
        assert code == 0 and answers == [(200, {"predictions": [0.0]})] * 3


def test_workers_that_cannot_load_end_the_server(tmp_path: Path, iris: Any) -> None:
    folder = write_folder(tmp_path, iris, digest="sha256:" + "0" * 64)
    with serving(folder, ready=False, PACKAGE_MODEL_WORKERS="3") as server:
        server.process.communicate(timeout=PATIENCE)
        assert server.process.returncode == 1


def test_a_request_that_takes_too_long_is_told_so(slow_folder: Path) -> None:
    with serving(slow_folder, PACKAGE_MODEL_TIMEOUT_SECONDS="1") as server:
        status, answer = server.ask("/predict", [[2.5]])
        assert status == 504 and "did not answer in time" in answer["error"]
        with socket.create_connection(("127.0.0.1", server.port), PATIENCE) as slow:
            slow.sendall(b"POST /predict HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n[[")
            assert slow.recv(65536).startswith(b"HTTP/1.1 408")
