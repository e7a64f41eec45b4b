"""The parts of a request that the server reads: a few headers, and the body up to its limit."""

from __future__ import annotations

import asyncio
import itertools
import re
import secrets
from functools import lru_cache
from typing import Awaitable, Callable, Dict, Iterable, List, MutableMapping, NamedTuple, Optional, Tuple

from ..errors import Refused
from ..question import Request

Event = MutableMapping[str, object]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]

_WANTED = frozenset((b"content-type", b"content-length", b"content-encoding", b"x-request-id", b"accept", b"inference-header-content-length"))
# An id goes into logs and back to the client, so only what is harmless in both is taken over.
_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{1,128}\Z")
_FIRST_PART = secrets.token_hex(6)
_COUNT = itertools.count(1)
_LONGEST_TYPE = 1000

Parameters = Tuple[Tuple[str, str], ...]


class ClientGone(Exception):
    """The connection ended before the body did."""


class Headers(NamedTuple):
    found: Dict[bytes, bytes]
    request: str

    def with_body(self, body: bytes) -> Request:
        kind, parameters = _content_type(self.found.get(b"content-type", b"")[:_LONGEST_TYPE])
        length = self.found.get(b"inference-header-content-length")
        return Request(
            body,
            kind,
            parameters,
            self.found.get(b"accept", b"").decode("latin-1"),
            None if length is None else length.decode("latin-1"),
            self.request,
        )


def read_headers(raw: Iterable[Tuple[bytes, bytes]]) -> Headers:
    found: Dict[bytes, bytes] = {name: value for name, value in raw if name in _WANTED}
    given = found.get(b"x-request-id")
    if given is not None and _REQUEST_ID.match(given):
        return Headers(found, given.decode("ascii"))
    return Headers(found, f"{_FIRST_PART}-{next(_COUNT)}")


# Clients send the same few again and again.
@lru_cache(maxsize=64)
def _content_type(given: bytes) -> Tuple[str, Parameters]:
    kind, *parameters = given.decode("latin-1").split(";")
    pairs = []
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        pairs.append((name.strip().lower(), value.strip().strip('"').lower()))
    return kind.strip().lower(), tuple(pairs)


async def read_body(receive: Receive, headers: Headers, limit: int, seconds: float) -> bytes:
    """
    The whole body.

    Raises `Refused`: 415 for a packed one; 413 beyond `limit` bytes, before reading them where the length is announced; 408 where
    it has not come whole after `seconds`. Raises `ClientGone`.
    """
    if headers.found.get(b"content-encoding", b"identity") not in (b"", b"identity"):
        raise Refused(415, "The body has a content-encoding; send it as it is.")
    announced = headers.found.get(b"content-length")
    if announced is not None and announced.isdigit() and int(announced[:20]) > limit:
        raise _too_large(limit)
    if announced == b"0":
        return b""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    # Nearly always the body comes with the head: a timer is then cheaper than a task of its own.
    late: List[bool] = []
    timer = loop.call_later(seconds, _expire, task, late)
    try:
        return await _whole(receive, limit)
    except asyncio.CancelledError:
        if late:
            raise Refused(408, "The body did not come in time; send it faster or in parts.") from None
        raise
    finally:
        timer.cancel()


def _expire(task: "Optional[asyncio.Task[object]]", late: List[bool]) -> None:
    late.append(True)
    if task is not None:
        task.cancel()


async def _whole(receive: Receive, limit: int) -> bytes:
    first, more = _content(await receive())
    if not more and len(first) <= limit:
        return first
    parts: List[bytes] = [first]
    size = len(first)
    while more and size <= limit:
        part, more = _content(await receive())
        parts.append(part)
        size += len(part)
    if size > limit:
        raise _too_large(limit)
    return b"".join(parts)


def _content(event: Event) -> Tuple[bytes, bool]:
    if event["type"] != "http.request":
        raise ClientGone
    part = event.get("body", b"")
    return part if isinstance(part, bytes) else b"", bool(event.get("more_body", False))


def _too_large(limit: int) -> Refused:
    return Refused(413, f"The body is larger than {limit} bytes; send the rows in several requests.")
