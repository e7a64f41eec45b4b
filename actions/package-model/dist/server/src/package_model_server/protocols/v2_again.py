"""
Requests of the Open Inference Protocol that differ from an earlier one in nothing but their numbers.

Clients describe the same tensor again and again. What is judged of such a description (shape, datatype, wanted outputs) does not
depend on the numbers, so it is kept under the bytes around them, and of the next request only the numbers are read. Whatever
is not just that gives None and is read (and refused, if need be) as if it were the first.
"""

from __future__ import annotations

import math
from typing import Any, Dict, NamedTuple, Optional, Tuple

import numpy as np

from ..question import Question, Request
from ..request.packing import packed_text
from .v2_tensors import Given

_DATA = b'"data":'
# How many descriptions are kept, and how long they may be.
_MOST = 64
_LONGEST = 512
# A description, of JSON what stands before and behind the numbers.
Key = Tuple[bytes, bytes]


class Described(NamedTuple):
    # The network's own name of its one input; None where the model takes the table itself.
    name: Optional[str]
    shape: Tuple[int, ...]
    dtype: "np.dtype[Any]"
    # Its name, which NumPy puts together every time it is asked for it.
    dtype_name: str
    bytes: int
    rows: int
    wanted: Optional[Tuple[str, ...]]
    # Of the answer, as the protocol remembers it.
    note: Any


class Descriptions:
    """Of requests to one model."""

    def __init__(self) -> None:
        self._known: Dict[Key, Described] = {}
        # That of the last request in JSON: most clients send only one.
        self._last: Tuple[bytes, bytes, Optional[Described]] = b"", b"", None

    def again(self, body: bytes, length: Optional[str], most_rows: int) -> "Optional[Tuple[Any, Described, object]]":
        """What the model is given, what is known of it, and what it was read from. `length`: as `Request.header_length`."""
        before, behind, known = self._last
        if length is None and known is not None and len(body) > len(before) + len(behind) and body.startswith(before) and body.endswith(behind):
            numbers = body[len(before) : len(body) - len(behind)]
        else:
            key, numbers = parted(body, length)
            known = self._known.get(key)
            if known is not None and length is None:
                self._last = *key, known
        if known is None or known.rows > most_rows:
            return None
        array: "np.ndarray[Any, Any]"
        source: object = None
        if length is not None:
            if len(numbers) != known.bytes:
                return None
            array = np.frombuffer(bytearray(numbers), known.dtype)
        else:
            read = packed_text(numbers, known.dtype_name)
            if read is None or read[0].nbytes != known.bytes:
                return None
            array, source = read
        array = array.reshape(known.shape)
        return (array if known.name is None else {known.name: array}), known, source

    def keep(self, request: Request, tensor: Given, question: Question, note: Any) -> None:
        """`request` held this one tensor and no id, and became this question."""
        key, numbers = parted(request.body, request.header_length)
        text = b" ".join(key)
        values, name = question.values, None
        if isinstance(values, dict) and len(values) == 1:
            ((name, values),) = values.items()
        array = tensor.array
        # Made of the numbers and nothing else, unchanged: then other numbers are taken alike.
        if values is not array or tensor.content_type or array.dtype.kind not in "iuf" or not array.dtype.isnative or len(text) > _LONGEST:
            return
        binary = request.header_length is not None
        # One place where data can stand, and nothing but numbers in it; and no values among what is kept.
        if b"\\" in text or text.count(b'data"') != (0 if binary else 1):
            return
        if not binary and (b'"' in numbers or array.dtype.name not in ("float32", "float64")):
            return
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[key] = Described(name, array.shape, array.dtype, array.dtype.name, math.prod(array.shape) * array.itemsize, question.rows, question.wanted, note)


def parted(body: bytes, length: Optional[str]) -> Tuple[Key, bytes]:
    """The description, and the numbers that it stands around; without numbers where there are none to be found."""
    if length is not None:
        end = int(length) if length.isascii() and length.isdigit() and len(length) < 8 else len(body)
        return (body[:end], b""), body[end:]
    start = body.find(b"[", body.find(_DATA) + len(_DATA))
    end = body.find(b"}", start)
    return (body[:start], body[end:]), body[start:end]
