"""The parts of a request that the server reads: a few headers, and the body up to its limit."""

from __future__ import annotations

import itertools
import re
import secrets
from typing import Awaitable, Callable, Dict, Iterable, List, MutableMapping, NamedTuple, Optional, Tuple

from ..errors import Refused

Event = MutableMapping[str, object]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]

_WANTED = frozenset((b"content-type", b"content-length", b"content-encoding", b"x-request-id"))
# An id goes into logs and back to the client, so only what is harmless in both is taken over.
_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{1,128}\Z")
_JSON = (b"application/json", b"text/json")
_FIRST_PART = secrets.token_hex(6)
_COUNT = itertools.count(1)


class ClientGone(Exception):
    """The connection ended before the body did."""


class Headers(NamedTuple):
    content_type: Optional[bytes]
    content_length: Optional[bytes]
    content_encoding: Optional[bytes]
    request: str


def read_headers(raw: Iterable[Tuple[bytes, bytes]]) -> Headers:
    found: Dict[bytes, bytes] = {name: value for name, value in raw if name in _WANTED}
    given = found.get(b"x-request-id")
    own = given is None or not _REQUEST_ID.match(given)
    return Headers(
        found.get(b"content-type"),
        found.get(b"content-length"),
        found.get(b"content-encoding"),
        f"{_FIRST_PART}-{next(_COUNT)}" if own or given is None else given.decode("ascii"),
    )


def require_json(headers: Headers) -> None:
    """Raises `Refused` 415 for a body that says it is something else than JSON in UTF-8, or packed."""
    if headers.content_encoding not in (None, b"", b"identity"):
        raise Refused(415, "The body has a content-encoding; send it as it is.")
    if headers.content_type is None:
        return
    kind, _, parameters = headers.content_type.lower().partition(b";")
    if kind.strip() not in _JSON:
        raise Refused(415, 'The body has to be sent as application/json (with curl: -H "Content-Type: application/json").')
    if b"charset" in parameters and b"utf-8" not in parameters and b"utf8" not in parameters:
        raise Refused(415, "The body has to be in UTF-8.")


async def read_body(receive: Receive, headers: Headers, limit: int) -> bytes:
    """
    The whole body.

    Raises `Refused` 413 beyond `limit` bytes, before reading them where the length is announced; `ClientGone`.
    """
    announced = headers.content_length
    if announced is not None and announced.isdigit() and int(announced[:20]) > limit:
        raise _too_large(limit)
    first, more = await _part(receive)
    if not more and len(first) <= limit:
        return first
    parts: List[bytes] = [first]
    size = len(first)
    while more:
        if size > limit:
            break
        part, more = await _part(receive)
        parts.append(part)
        size += len(part)
    if size > limit:
        raise _too_large(limit)
    return b"".join(parts)


async def _part(receive: Receive) -> Tuple[bytes, bool]:
    event = await receive()
    if event["type"] != "http.request":
        raise ClientGone
    part = event.get("body", b"")
    return part if isinstance(part, bytes) else b"", bool(event.get("more_body", False))


def _too_large(limit: int) -> Refused:
    return Refused(413, f"The body is larger than {limit} bytes; send the rows in several requests.")
