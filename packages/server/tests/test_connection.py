"""HTTP/1.1 on one connection, byte by byte: what is kept open, what ends, in which order answers come."""

from __future__ import annotations

import asyncio
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Awaitable, Callable, List, Tuple

import pytest
from behaving import Slow
from client import Wire, asking, connected
from folder import signature, write_folder
from hypothesis import given
from hypothesis import strategies as st

from package_model_server.http_api.app import App
from package_model_server.http_api.connection import Connection
from package_model_server.manifest import read_manifest
from package_model_server.settings import read_settings
from package_model_server.worker import Worker

ROW = b"[[5.1,3.5,1.4,0.2]]"
LIVE = b"GET /livez HTTP/1.1\r\nhost: x\r\n\r\n"
Talk = Callable[[Callable[[], Tuple[Connection, Wire]]], Awaitable[None]]


def predict(body: bytes = ROW, *more: bytes) -> bytes:
    lines = b"".join(line + b"\r\n" for line in (b"host: x", b"content-type: application/json", b"content-length: %d" % len(body), *more))
    return b"POST /predict HTTP/1.1\r\n" + lines + b"\r\n" + body


def talking(folder: Path, talk: Talk, **env: str) -> None:
    async def begin(ask: Any) -> None:
        await talk(lambda: connected(ask))

    asking(folder, begin, **env)


async def statuses(wire: Wire, count: int) -> List[int]:
    """Of so many answers, in the order in which they came."""
    while True:
        found = [int(part[:3]) for part in wire.written.split(b"HTTP/1.1 ")[1:]]
        if len(found) >= count:
            assert len(found) == count
            return found
        wire.news.clear()
        await asyncio.wait_for(wire.news.wait(), 60)


def test_one_after_the_other(iris_folder: Path) -> None:
    async def talk(connect: Any) -> None:
        connection, wire = connect()
        for count in range(1, 4):
            connection.data_received(predict())
            assert await statuses(wire, count) == [200] * count
        assert not wire.closed.is_set()
        connection.data_received(predict(ROW, b"connection: close"))
        assert await statuses(wire, 4) == [200] * 4
        assert wire.closed.is_set() and wire.written.count(b"connection: close") == 1

    talking(iris_folder, talk)


def test_sent_ahead(iris_folder: Path) -> None:
    async def talk(connect: Any) -> None:
        connection, wire = connect()
        connection.data_received(predict() + LIVE + predict(b"[[1]]") + predict(b"{") + predict() + predict(ROW, b"connection: close") + LIVE)
        # What comes behind the last request is not looked at.
        assert await statuses(wire, 6) == [200, 200, 422, 400, 200, 200]
        assert wire.closed.is_set()
        connection, wire = connect()
        connection.data_received(predict() + b"nonsense\r\n\r\n" + LIVE)
        assert await statuses(wire, 2) == [200, 400]
        assert wire.closed.is_set()

    talking(iris_folder, talk)


def test_in_pieces(iris_folder: Path) -> None:
    async def talk(connect: Any) -> None:
        connection, wire = connect()
        for at in range(len(predict())):
            connection.data_received(predict()[at : at + 1])
        assert await statuses(wire, 1) == [200]

    talking(iris_folder, talk)


@pytest.mark.parametrize(
    ("sent", "status", "ends"),
    [
        (b"GET http://x/livez?a=b HTTP/1.1\r\nhost: x\r\n\r\n", 200, False),
        (b"GET /%6Civez HTTP/1.1\r\nhost: x\r\n\r\n", 200, False),
        (b"GET /livez HTTP/1.0\r\n\r\n", 200, True),
        (b"GET /livez HTTP/1.0\r\nconnection: keep-alive\r\n\r\n", 200, False),
        (b"OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n", 404, False),
        (b"CONNECT x:80 HTTP/1.1\r\nhost: x\r\n\r\n", 404, False),
        (b"GET /livez HTTP/1.1\r\nhost: x\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n", 200, False),
        (predict(ROW, b"upgrade: h2c", b"connection: upgrade"), 200, False),
        (b"PUT /predict HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n[]", 405, False),
        (b"POST /predict HTTP/1.1\r\nhost: x\r\ncontent-length: 999999999999\r\n\r\n", 413, True),
        (b"POST /predict HTTP/1.1\r\nhost: x\r\ncontent-length: " + b"9" * 40 + b"\r\n\r\n", 400, True),
        (b"POST /predict HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n", 400, True),
        (b"GET /livez HTTP/1.1\r\nx: " + b"y" * 70_000, 431, True),
        (b"GET /" + b"y" * 70_000, 431, True),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01", 400, True),
        (b"GET /livez HTTP/1.1\r\n bad header\r\n\r\n", 400, True),
    ],
)
def test_what_is_asked_in_other_ways(iris_folder: Path, sent: bytes, status: int, ends: bool) -> None:
    async def talk(connect: Any) -> None:
        connection, wire = connect()
        connection.data_received(sent)
        assert await statuses(wire, 1) == [status]
        assert wire.closed.is_set() == ends
        if not ends:
            connection.data_received(predict())
            assert await statuses(wire, 2) == [status, 200]

    talking(iris_folder, talk)


def test_who_asks_before_sending_the_body_is_told(iris_folder: Path) -> None:
    async def talk(connect: Any) -> None:
        head, _, body = predict(ROW, b"expect: 100-continue").partition(b"\r\n\r\n")
        connection, wire = connect()
        connection.data_received(head + b"\r\n\r\n")
        assert wire.written == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.data_received(body)
        assert await statuses(wire, 2) == [100, 200]
        connection, wire = connect()
        connection.data_received(head.replace(b"/predict", b"/nowhere") + b"\r\n\r\n")
        assert await statuses(wire, 1) == [404] and wire.closed.is_set()

    talking(iris_folder, talk)


def test_who_does_not_read_is_not_answered_ahead(iris_folder: Path) -> None:
    async def talk(connect: Any) -> None:
        connection, wire = connect()
        connection.pause_writing()
        connection.data_received(predict() * 3)
        await asyncio.sleep(0.05)
        assert wire.written == b"" and wire.paused
        connection.resume_writing()
        assert await statuses(wire, 3) == [200] * 3
        await asyncio.sleep(0)
        assert not wire.paused

    talking(iris_folder, talk)


def test_who_waits_too_long_is_told_or_closed(tmp_path: Path) -> None:
    async def talk(connect: Any) -> None:
        now = asyncio.get_running_loop().time()
        slow, slow_wire = connect()
        slow.data_received(predict()[:-1])
        idle, idle_wire = connect()
        half, half_wire = connect()
        half.data_received(b"GET /li")
        for one in (slow, idle, half):
            one.tick(now + 5)
        assert await statuses(slow_wire, 1) == [408] and slow_wire.closed.is_set()
        assert not idle_wire.closed.is_set() and not half_wire.closed.is_set()
        for one in (idle, half):
            one.tick(now + 100)
        assert idle_wire.closed.is_set() and half_wire.closed.is_set()

    talking(write_folder(tmp_path, Slow(), signature=signature(width=1)), talk, PACKAGE_MODEL_TIMEOUT_SECONDS="1")


def test_who_leaves_frees_the_place_in_the_queue(tmp_path: Path) -> None:
    async def talk(connect: Any) -> None:
        gone, _ = connect()
        gone.data_received(predict(b"[[0.3]]"))
        await asyncio.sleep(0.05)
        full, wire = connect()
        full.data_received(predict(b"[[0]]"))
        assert await statuses(wire, 1) == [429]
        gone.connection_lost(None)
        full.data_received(predict(b"[[0]]"))
        assert await statuses(wire, 2) == [429, 200]

    talking(write_folder(tmp_path, Slow(), signature=signature(width=1)), talk, PACKAGE_MODEL_MAX_WAITING="1")


def test_draining_ends_after_what_is_under_way(tmp_path: Path) -> None:
    async def talk(connect: Any) -> None:
        busy, busy_wire = connect()
        busy.data_received(predict(b"[[0.1]]") + predict(b"[[0]]"))
        idle, idle_wire = connect()
        for one in (busy, idle):
            one.drain()
            one.close_idle()
        assert idle_wire.closed.is_set() and not busy_wire.closed.is_set()
        await busy_wire.closed.wait()
        assert await statuses(busy_wire, 2) == [200, 200]

    talking(write_folder(tmp_path, Slow(), signature=signature(width=1)), talk)


@lru_cache
def nobody(folder: Path) -> App:
    """Its model is never loaded."""
    settings = read_settings({"PACKAGE_MODEL_DIR": str(folder), "PACKAGE_MODEL_LOG": "errors"})
    return App(Worker(settings, read_manifest(folder)), settings)


@given(st.lists(st.sampled_from([predict(), LIVE, b"GET ", b"\r\n", b"\0", b"content-length: 5\r\n", b"0\r\n\r\n", b"HTTP/1.1\r\n", b"transfer-encoding: chunked\r\n", ROW]) | st.binary(max_size=9), max_size=8))
def test_no_bytes_do_harm(iris_folder: Path, pieces: "List[bytes]") -> None:
    """Neither an exception nor an answer that is none."""

    async def feed() -> None:
        connection, wire = connected(SimpleNamespace(app=nobody(iris_folder)))
        for piece in pieces:
            connection.data_received(piece)
        await asyncio.sleep(0)
        for part in wire.written.split(b"HTTP/1.1 ")[1:]:
            assert part[:3].isdigit() and int(part[:3]) in (100, 200, 400, 404, 405, 413, 415, 431, 503)

    asyncio.run(feed())
