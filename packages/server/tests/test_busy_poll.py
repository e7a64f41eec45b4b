"""Waiting awake for a client that is alone: when it is tried, when it is given up, and that nobody else notices."""

from __future__ import annotations

import signal
import socket
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

import pytest
from process import PATIENCE, Server, serving

from package_model_server.cores import can_spare
from package_model_server.http_api.busy_poll import FIRST_REST, LONGEST, LONGEST_REST, NEAR, WORTH, BusyPoll
from package_model_server.settings import read_settings

TURN = 2e-6
SOON, LATE = 0.00004, 0.001
BODY = b'{"rows":[[5.1,3.5,1.4,0.2]]}'
ASK = b"POST /predict HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)


class Client:
    """A made clock and event loop, and a client that asks after so many seconds again."""

    def __init__(self) -> None:
        self.now, self.awake = 1.0, 0.0
        self.alone, self.elsewhere = True, 0.0
        self.soon: List[Callable[[], None]] = []
        self.poll = BusyPoll(self.soon.append, lambda: self.now, lambda: self.alone, lambda: self.elsewhere)

    def turn(self) -> None:
        for call in [self.soon.pop(0) for _ in self.soon]:
            call()
        self.now += TURN
        self.awake += TURN

    def asks_after(self, seconds: float, times: int = 1) -> float:
        """Seconds that it was waited for awake."""
        before = self.awake
        for _ in range(times):
            self.poll.answered()
            until = self.now + seconds
            while self.soon and self.now < until:
                self.turn()
            self.now = max(self.now, until)
            self.poll.asked()
        return self.awake - before


def test_who_asks_at_once_is_waited_for_awake() -> None:
    client = Client()
    assert client.asks_after(SOON, FIRST_REST) == 0
    assert client.asks_after(SOON, 1000) == pytest.approx(1000 * SOON, rel=0.1)
    # A single pause ends nothing.
    assert client.asks_after(LATE) == pytest.approx(LONGEST, rel=0.1)
    assert client.asks_after(SOON, 10) == pytest.approx(10 * SOON, rel=0.1)


@pytest.mark.parametrize("seconds", [NEAR * 1.1, LATE, 1.0])
def test_who_takes_time_never_is(seconds: float) -> None:
    assert Client().asks_after(seconds, 10_000) == 0


def test_a_client_that_is_never_quick_enough_costs_next_to_nothing() -> None:
    client = Client()
    assert client.asks_after(NEAR * 0.9, 10_000) < 20 * LONGEST
    # Nor one that is so every now and then.
    client = Client()
    awake = sum(client.asks_after(seconds) for _ in range(10_000) for seconds in (SOON, WORTH * 1.5, LATE))
    assert awake < 0.01 * client.now


def test_it_is_given_up_at_once_and_learnt_again() -> None:
    client = Client()
    client.asks_after(SOON, 100)
    assert client.asks_after(LATE, 100) <= 4 * LONGEST
    assert client.asks_after(SOON, 8 * FIRST_REST) > 0
    assert client.asks_after(SOON, 100) == pytest.approx(100 * SOON, rel=0.1)
    for _ in range(100):
        client.asks_after(NEAR * 0.9, LONGEST_REST)
    assert client.asks_after(SOON, LONGEST_REST + 2) > 0


def test_nothing_turns_behind_the_last_request() -> None:
    client = Client()
    client.asks_after(SOON, 100)
    client.poll.answered()
    for _ in range(int(LONGEST / TURN) + 2):
        client.turn()
    assert client.soon == []
    client.poll.asked()
    # While the request is answered, whoever answers it.
    client.turn()
    assert client.soon == []


def test_another_client_ends_it() -> None:
    client = Client()
    client.asks_after(SOON, 100)
    client.poll.answered()
    client.turn()
    assert client.soon
    client.alone = False
    client.turn()
    assert client.soon == []
    client.poll.asked()
    assert client.asks_after(SOON, 100) == 0
    client.alone = True
    assert client.asks_after(SOON, 100) > 0


def test_another_worker_that_answers_has_the_core() -> None:
    client = Client()
    client.asks_after(SOON, 100)
    for _ in range(100):
        client.elsewhere += 1
        assert client.asks_after(SOON) <= TURN
    assert client.asks_after(SOON, 100) > 0


def test_its_switch() -> None:
    assert read_settings({}).busy_poll and not read_settings({"PACKAGE_MODEL_BUSY_POLL": "off"}).busy_poll


@pytest.mark.parametrize(("quota", "cores", "spare"), [("max", 2, True), ("max", 1, False), ("200000", 2, True), ("150000", 2, False), ("50000", 4, False), ("250000", 4, True)])
def test_only_with_a_core_to_spare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quota: str, cores: int, spare: bool) -> None:
    (tmp_path / "cpu.max").write_text(f"{quota} 100000\n")
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(cores)), raising=False)
    assert can_spare(tmp_path) == spare


# The real process. One whose patience is a minute would be seen to do nothing else.

_AT_ONCE_AND_LONG = (
    "from package_model_server.http_api import busy_poll; busy_poll.FIRST_REST = 0; busy_poll.LONGEST = busy_poll.WORTH = 60.0\n"
    "from package_model_server import serve; serve.can_spare = lambda: True\n"
    "from package_model_server.__main__ import main; raise SystemExit(main(['serve']))"
)
LONG = [sys.executable, "-c", _AT_ONCE_AND_LONG]


def ticks(server: Server) -> int:
    """Hundredths of a second of a core."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def ask(connection: socket.socket) -> bytes:
    connection.sendall(ASK)
    return answer(connection)


def answer(connection: socket.socket) -> bytes:
    got = b""
    while b'"classes"' not in got:
        part = connection.recv(65536)
        assert part
        got += part
    return got


def awake(server: Server) -> None:
    """Returns when it has been seen to wait awake."""
    before, until = ticks(server), time.monotonic() + PATIENCE
    while ticks(server) < before + 30:
        assert time.monotonic() < until
        time.sleep(0.05)


def connected(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), PATIENCE)


def test_others_are_answered_and_it_ends_when_told(iris_folder: Path) -> None:
    with serving(iris_folder, program=LONG) as server, connected(server) as first:
        assert b"200 OK" in ask(first)
        awake(server)
        assert b"200 OK" in ask(first)
        awake(server)
        with connected(server) as second:
            assert b"200 OK" in ask(second)
            assert b"200 OK" in ask(first)
        assert server.ask("/livez") == (200, {"live": True})
        assert b"200 OK" in ask(first)
        awake(server)
        first.sendall(ASK)
        server.process.send_signal(signal.SIGTERM)
        assert b"200 OK" in answer(first)
        code, seconds = server.end(signal.SIGTERM)
        assert code == 0 and seconds < PATIENCE / 2
        assert server.entries[-1]["event"] == "ended"


def test_asleep_when_nobody_asks(iris_folder: Path) -> None:
    with serving(iris_folder) as server, connected(server) as only:
        for _ in range(500):
            ask(only)
        time.sleep(0.1)
        before = ticks(server)
        time.sleep(1)
        assert ticks(server) - before < 30


def test_off_is_asleep(iris_folder: Path) -> None:
    env: Dict[str, Any] = {"PACKAGE_MODEL_BUSY_POLL": "off"}
    with serving(iris_folder, program=LONG, **env) as server, connected(server) as only:
        ask(only)
        time.sleep(0.1)
        before = ticks(server)
        time.sleep(1)
        assert ticks(server) - before < 30
