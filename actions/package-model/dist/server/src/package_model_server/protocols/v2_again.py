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
import orjson

from ..question import Question, Request
from ..request.packing import packed
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
    bytes: int
    rows: int
    wanted: Optional[Tuple[str, ...]]
    # Of the answer, as the protocol remembers it.
    note: Any


class Descriptions:
    """Of requests to one model."""

    def __init__(self) -> None:
        self._known: Dict[Key, Described] = {}

    def again(self, request: Request, most_rows: int) -> "Optional[Tuple[Any, Described]]":
        """What the model is given, and what is known of it."""
        key, numbers = parted(request)
        known = self._known.get(key)
        if known is None or known.rows > most_rows:
            return None
        array: "Optional[np.ndarray[Any, Any]]"
        if request.header_length is not None:
            array = np.frombuffer(bytearray(numbers), known.dtype) if len(numbers) == known.bytes else None
        else:
            try:
                array = packed(orjson.loads(numbers), known.dtype.name)
            except orjson.JSONDecodeError:
                return None
        if array is None or array.nbytes != known.bytes:
            return None
        array = array.reshape(known.shape)
        return (array if known.name is None else {known.name: array}), known

    def keep(self, request: Request, tensor: Given, question: Question, note: Any) -> None:
        """`request` held this one tensor and no id, and became this question."""
        key, numbers = parted(request)
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
        self._known[key] = Described(name, array.shape, array.dtype, math.prod(array.shape) * array.itemsize, question.rows, question.wanted, note)


def parted(request: Request) -> Tuple[Key, bytes]:
    """The description, and the numbers that it stands around; without numbers where there are none to be found."""
    body, length = request.body, request.header_length
    if length is not None:
        end = int(length) if length.isascii() and length.isdigit() and len(length) < 8 else len(body)
        return (body[:end], b""), body[end:]
    start = body.find(b"[", body.find(_DATA) + len(_DATA))
    end = body.find(b"}", start)
    return (body[:start], body[end:]), body[start:end]
