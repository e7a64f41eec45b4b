"""One answer to one HTTP request."""

from __future__ import annotations

from typing import NamedTuple, Tuple

from .answer import encode
from .errors import Refused

Pairs = Tuple[Tuple[bytes, bytes], ...]
JSON = b"application/json"


class Reply(NamedTuple):
    status: int
    body: bytes
    content_type: bytes = JSON
    headers: Pairs = ()


def refused(error: Refused) -> Reply:
    return Reply(error.status, encode(error.body()))
