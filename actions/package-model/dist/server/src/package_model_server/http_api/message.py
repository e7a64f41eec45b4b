"""The parts of a request's head that the server reads."""

from __future__ import annotations

import itertools
import os
import re
import secrets
from functools import lru_cache
from typing import Dict, Optional, Tuple

# How long the body is.
FRAMING = (b"content-length", b"transfer-encoding")
WANTED = frozenset((*FRAMING, b"content-type", b"content-encoding", b"x-request-id", b"accept", b"inference-header-content-length", b"expect", b"host"))
# An id goes into logs and back to the client, so only what is harmless in both is taken over.
_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{1,128}\Z")
_FIRST_PART = secrets.token_hex(6)
_COUNT = itertools.count(1)
_LONGEST_TYPE = 1000

Parameters = Tuple[Tuple[str, str], ...]
Headers = Dict[bytes, bytes]


def _begin_anew() -> None:
    global _FIRST_PART
    _FIRST_PART = secrets.token_hex(6)


if hasattr(os, "register_at_fork"):
    # Workers must not give the same ids.
    os.register_at_fork(after_in_child=_begin_anew)


def id_of(headers: Headers) -> str:
    given = headers.get(b"x-request-id")
    if given is not None and _REQUEST_ID.match(given):
        return given.decode("ascii")
    return f"{_FIRST_PART}-{next(_COUNT)}"


def described(headers: Headers) -> Tuple[str, Parameters, str, Optional[str]]:
    """What a `Request` says of its body: the type, its parameters, which types of answers are taken, the length of a JSON part."""
    kind, parameters = _content_type(headers.get(b"content-type", b"")[:_LONGEST_TYPE])
    length = headers.get(b"inference-header-content-length")
    return kind, parameters, headers.get(b"accept", b"").decode("latin-1"), None if length is None else length.decode("latin-1")


# Clients send the same few again and again.
@lru_cache(maxsize=64)
def _content_type(given: bytes) -> Tuple[str, Parameters]:
    kind, *parameters = given.decode("latin-1").split(";")
    pairs = []
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        pairs.append((name.strip().lower(), value.strip().strip('"').lower()))
    return kind.strip().lower(), tuple(pairs)
