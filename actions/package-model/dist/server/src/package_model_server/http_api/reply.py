"""One answer, written in two events."""

from __future__ import annotations

from typing import List, Tuple

from ..reply import Pairs, Reply
from .message import Send

# Answers are about one request: no browser guesses their type, no cache keeps them.
_ALWAYS: Pairs = ((b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff"))
_MORE = {
    429: ((b"retry-after", b"1"),),
    503: ((b"retry-after", b"1"),),
}


async def write(send: Send, reply: Reply, request: str) -> None:
    headers: List[Tuple[bytes, bytes]] = [
        (b"content-type", reply.content_type),
        *_ALWAYS,
        (b"content-length", b"%d" % len(reply.body)),
        (b"x-request-id", request.encode("ascii")),
        *_MORE.get(reply.status, ()),
        *reply.headers,
    ]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})
