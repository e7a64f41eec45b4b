"""One answer, written in two events."""

from __future__ import annotations

from typing import List, NamedTuple, Tuple

from ..answer import encode
from ..errors import Refused
from .message import Send

Pairs = Tuple[Tuple[bytes, bytes], ...]

# Answers are about one request: no browser guesses their type, no cache keeps them.
_ALWAYS: Pairs = (
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
)
_MORE = {
    429: ((b"retry-after", b"1"),),
    503: ((b"retry-after", b"1"),),
}


class Reply(NamedTuple):
    status: int
    body: bytes
    headers: Pairs = ()


def refused(error: Refused) -> Reply:
    return Reply(error.status, encode(error.body()))


async def write(send: Send, reply: Reply, request: str) -> None:
    headers: List[Tuple[bytes, bytes]] = [
        *_ALWAYS,
        (b"content-length", b"%d" % len(reply.body)),
        (b"x-request-id", request.encode("ascii")),
        *_MORE.get(reply.status, ()),
        *reply.headers,
    ]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})
