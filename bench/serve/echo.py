"""
Echoes of the stack that the server stands on: its own layer of HTTP over uvloop, with no model, validation, limit, metric or log.
usage: echo.py PORT HOME

It sleeps between two requests, as servers do; on PORT + 1 it waits awake for a client that is connected alone, as the server does.
/echo gives the bytes of a body back. /echo/PROTOCOL/ROWS speaks the protocol: it decodes the body into an array and encodes an answer
of the shape and with the values that the model gives to so many rows, as whoever speaks JSON has to; of a binary body it splits the
part that is binary off and sends one. /model/PROTOCOL/ROWS asks the model in between.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Dict, List, Tuple

import numpy as np
import orjson
import uvloop
from limits import Loaded, load
from package_model_server.http_api.busy_poll import NEVER, BusyPoll
from package_model_server.http_api.connection import Connection
from package_model_server.http_api.parsing import Head
from package_model_server.http_api.reply import written
from package_model_server.reply import Reply

ROWS = (1, 64)
_DTYPES = {"FP32": np.float32, "FP64": np.float64}
_DATATYPES = {np.dtype(name): datatype for name, datatype in (("float32", "FP32"), ("float64", "FP64"), ("int64", "INT64"))}
Outputs = Dict[str, Any]
Ask = Callable[[Any], Outputs]
Speak = Callable[[bytes, Head, Ask], Reply]


class Echo:
    """What a connection asks of the application, and no more."""

    settings = SimpleNamespace(max_body=2**40, timeout_seconds=60)

    def __init__(self, answers: Dict[bytes, Callable[[bytes, Head], Reply]]) -> None:
        self._answers = answers

    def begin(self, head: Head, send: Any) -> "First":
        return First(self._answers[head.address], head, send)

    def shortcut(self, head: Head) -> Callable[[bytes], bytes]:
        """Of every request on a connection but its first."""
        answer = self._answers[head.address]
        found = head.shortcut = lambda body: written(answer(body, head), "-", True)
        return found


class First:
    __slots__ = ("_answer", "_head", "_send", "method", "keep", "old")
    id, refused = "-", None

    def __init__(self, answer: Callable[[bytes, Head], Reply], head: Head, send: Any) -> None:
        self._answer, self._head, self._send = answer, head, send
        self.method, self.keep, self.old = head.method, head.keep, head.old

    def answer(self, body: bytes, alone: bool) -> None:
        self._send(self, self._answer(body, self._head))

    def abandon(self) -> None:
        pass


def dumps(body: object) -> bytes:
    return orjson.dumps(body, option=orjson.OPT_SERIALIZE_NUMPY)


def v2(body: bytes, head: Head, ask: Ask) -> Reply:
    given = orjson.loads(body)["inputs"][0]
    outputs = ask(np.array(given["data"], _DTYPES[given["datatype"]]).reshape(given["shape"]))
    described = [{"name": name, "datatype": _DATATYPES[one.dtype], "shape": one.shape, "data": one.reshape(-1)} for name, one in outputs.items()]
    return Reply(200, dumps({"model_name": "model", "outputs": described}))


def binary(body: bytes, head: Head, ask: Ask) -> Reply:
    length = int(head.headers[b"inference-header-content-length"])
    given = orjson.loads(body[:length])["inputs"][0]
    outputs = ask(np.frombuffer(body, _DTYPES[given["datatype"]], offset=length).reshape(given["shape"]))
    described = [
        {"name": name, "datatype": _DATATYPES[one.dtype], "shape": one.shape, "parameters": {"binary_data_size": one.nbytes}} for name, one in outputs.items()
    ]
    begun = dumps({"model_name": "model", "outputs": described})
    whole = b"".join((begun, *[one.tobytes() for one in outputs.values()]))
    return Reply(200, whole, b"application/octet-stream", ((b"inference-header-content-length", b"%d" % len(begun)),))


def plain(body: bytes, head: Head, ask: Ask) -> Reply:
    return Reply(200, dumps(ask(np.array(orjson.loads(body)["rows"], _dtype))))


def invocations(body: bytes, head: Head, ask: Ask) -> Reply:
    (only,) = ask(np.array(orjson.loads(body)["inputs"], _dtype)).values()
    return Reply(200, dumps({"predictions": only}))


_dtype: Any = np.float64
_PROTOCOLS: Dict[str, Speak] = {"v2": v2, "binary": binary, "predict": plain, "invocations": invocations}


def answers_of(model: Loaded) -> Dict[bytes, Callable[[bytes, Head], Reply]]:
    answers: Dict[bytes, Callable[[bytes, Head], Reply]] = {b"/echo": lambda body, head: Reply(200, body)}
    for name, speak in _PROTOCOLS.items():
        ask = model.predict if name == "invocations" else model.everything
        for rows in ROWS:
            made = ask(model.rows(rows))
            answers[f"/echo/{name}/{rows}".encode()] = _bound(speak, lambda values, made=made: made)
            answers[f"/model/{name}/{rows}".encode()] = _bound(speak, ask)
    return answers


def _bound(speak: Speak, ask: Ask) -> Callable[[bytes, Head], Reply]:
    return lambda body, head: speak(body, head, ask)


async def listen(port: int, app: Any, awake: bool) -> None:
    loop = asyncio.get_running_loop()
    connections: Any = set()

    def connection() -> Connection:
        poll = BusyPoll(loop.call_soon, time.perf_counter, lambda: len(connections) == 1, lambda: 0.0) if awake else NEVER
        return Connection(app, connections, loop.time, poll)

    await loop.create_server(connection, "127.0.0.1", port)


async def serve(port: int, app: Any) -> None:
    await listen(port, app, awake=False)
    await listen(port + 1, app, awake=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    loaded = load(Path(sys.argv[2]))
    _dtype = loaded.dtype
    uvloop.run(serve(int(sys.argv[1]), Echo(answers_of(loaded))))
