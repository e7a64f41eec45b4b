"""Asks the application without a socket: bytes of HTTP go into a connection, and what it writes is read."""

from __future__ import annotations

import asyncio
import json
from email.parser import BytesParser
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, List, Optional, Set
from urllib.parse import quote
from weakref import WeakKeyDictionary

from package_model_server.http_api.app import App
from package_model_server.http_api.connection import Connection
from package_model_server.manifest import read_manifest
from package_model_server.settings import read_settings
from package_model_server.worker import LOADING, Worker


# Of each application: who is connected alone is answered at once.
_open: "WeakKeyDictionary[App, Set[Connection]]" = WeakKeyDictionary()


class Answered:
    def __init__(self, status: int, headers: Dict[str, str], body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Wire(asyncio.Transport):
    """What a connection writes, kept; `closed` once it ends."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.closed = asyncio.Event()
        self.news = asyncio.Event()
        self.paused = False

    def write(self, data: Any) -> None:
        self.written += data
        self.news.set()

    def close(self) -> None:
        self.closed.set()
        self.news.set()

    abort = close

    def can_write_eof(self) -> bool:
        return True

    def write_eof(self) -> None:
        self.close()

    def get_write_buffer_size(self) -> int:
        return 0

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False

    async def answer(self) -> Answered:
        """The one answer that is written."""
        while True:
            head, end, body = self.written.partition(b"\r\n\r\n")
            if end:
                first, _, lines = head.partition(b"\r\n")
                headers = {name.lower(): value for name, value in BytesParser().parsebytes(lines + b"\r\n\r\n").items()}
                if len(body) >= int(headers["content-length"]):
                    assert len(body) == int(headers["content-length"])
                    return Answered(int(first.split(b" ")[1]), headers, body)
                if self.closed.is_set():
                    return Answered(int(first.split(b" ")[1]), headers, body)
            self.news.clear()
            await self.news.wait()


def connected(ask: Any) -> "tuple[Connection, Wire]":
    """A new connection to the application that is asked."""
    wire, connection = Wire(), Connection(ask.app, _open.setdefault(ask.app, set()), asyncio.get_running_loop().time)
    connection.connection_made(wire)
    return connection, wire


Asker = Callable[..., Awaitable[Answered]]


def asking(folder: Path, talk: Callable[[Asker], Awaitable[None]], **env: str) -> None:
    """Loads the model in `folder` and lets `talk` ask."""
    settings = read_settings({"PACKAGE_MODEL_DIR": str(folder), **env})
    manifest = read_manifest(folder)
    worker = Worker(settings, manifest if settings.model_name is None else manifest._replace(name=settings.model_name))
    app = App(worker, settings)

    async def ask(
        path: str = "/predict",
        body: Any = None,
        *,
        method: Optional[str] = None,
        headers: Optional[Dict[str, str]] = None,
        parts: Optional[List[bytes]] = None,
        gone: bool = False,
    ) -> Answered:
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        given: Dict[str, str] = {"content-type": "application/json", "host": "x", "connection": "close", **(headers or {})}
        if parts is not None:
            given["transfer-encoding"] = "chunked"
        else:
            given.setdefault("content-length", str(len(data)))
        method = method or ("GET" if body is None and parts is None else "POST")
        lines = [f"{name}: {value}\r\n" for name, value in given.items() if value]
        head = "".join((f"{method} {quote(path, safe='/:')} HTTP/1.1\r\n", *lines, "\r\n")).encode()
        connection, wire = connected(ask)
        connection.data_received(head)
        for part in [data] if parts is None else parts:
            connection.data_received(part if parts is None else b"%x\r\n%s\r\n" % (len(part), part) if part else b"")
        if gone:
            connection.connection_lost(None)
            assert wire.written == b""
            return Answered(0, {}, b"")
        if parts is not None:
            connection.data_received(b"0\r\n\r\n")
        got = await wire.answer()
        connection.connection_lost(None)
        if method == "HEAD":
            assert got.body == b""
        return got

    ask.app = app  # type: ignore[attr-defined]

    async def whole() -> None:
        worker.start()
        while worker.state == LOADING:
            await asyncio.sleep(0.01)
        await talk(ask)

    asyncio.run(whole())
    worker.end()
