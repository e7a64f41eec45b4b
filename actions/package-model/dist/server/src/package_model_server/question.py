"""One request, read and ready for the model."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional, Tuple


class Request(NamedTuple):
    """What the event loop hands on: bytes, and the headers by which they are read."""

    body: bytes
    # Lower case, without parameters; empty where the client sent none.
    content_type: str
    # Name and value of the content type's parameters: charset, header.
    parameters: Tuple[Tuple[str, str], ...]
    # As sent; empty where the client sent none.
    accept: str
    # `Inference-Header-Content-Length` of the binary tensor extension, as sent.
    header_length: Optional[str]
    id: str


class Question(NamedTuple):
    # What `request.values.prepare` made, or a dictionary of tensors.
    values: Any
    # Entries of the answer that belong to this question; 0 where the model has no dimension to count them by.
    rows: int
    # Names of the outputs that are to be computed, or None for what the model gives by itself.
    wanted: Optional[Tuple[str, ...]] = None
    # What the protocol has to remember until it writes the answer.
    note: Any = None
    # What it was read from, where somebody cares when that is let go of.
    source: object = None
