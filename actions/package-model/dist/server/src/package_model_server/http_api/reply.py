"""One answer as the bytes that go over the connection."""

from __future__ import annotations

import time
from functools import lru_cache
from http import HTTPStatus
from typing import Tuple

from ..reply import Reply

# Answers are about one request: no browser guesses their type, no cache keeps them.
_ALWAYS = b"cache-control: no-store\r\nx-content-type-options: nosniff\r\n"
_LATER = b"retry-after: 1\r\n"
_date: Tuple[int, bytes] = (0, b"")


def written(reply: Reply, request: str, keep: bool, old: bool = False, head_only: bool = False) -> bytes:
    """Head and body. `keep`: the connection stays open; `old`: to a client of HTTP/1.0, which has to be told so."""
    head = _begun(reply.status, reply.content_type)
    more = b"".join(b"%s: %s\r\n" % pair for pair in reply.headers) if reply.headers else b""
    if not keep:
        more += b"connection: close\r\n"
    elif old:
        more += b"connection: keep-alive\r\n"
    return b"%s%s%sx-request-id: %s\r\ncontent-length: %d\r\n\r\n%s" % (head, _now(), more, request.encode("ascii"), len(reply.body), b"" if head_only else reply.body)


@lru_cache(maxsize=256)
def _begun(status: int, content_type: bytes) -> bytes:
    try:
        phrase = HTTPStatus(status).phrase.encode("ascii")
    except ValueError:
        phrase = b""
    later = _LATER if status in (429, 503) else b""
    return b"HTTP/1.1 %d %s\r\ncontent-type: %s\r\n%s%s" % (status, phrase, content_type, _ALWAYS, later)


def _now() -> bytes:
    global _date
    second = int(time.time())
    if second != _date[0]:
        # Not strftime's names of days and months, which follow the locale.
        now = time.gmtime(second)
        day, month = _DAYS[now.tm_wday], _MONTHS[now.tm_mon - 1]
        text = f"date: {day}, {now.tm_mday:02d} {month} {now.tm_year} {now.tm_hour:02d}:{now.tm_min:02d}:{now.tm_sec:02d} GMT\r\n"
        _date = second, text.encode("ascii")
    return _date[1]


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
