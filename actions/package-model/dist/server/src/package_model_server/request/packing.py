"""
Lists of numbers -> an array of floats, in a third of the time that NumPy takes to find out what the lists hold.

Whatever is not just numbers in lists of equal lengths gives None, and is read (and refused, if need be) the careful way.
"""

from __future__ import annotations

import math
import struct
from functools import lru_cache
from typing import Any, List, Optional, Tuple

import numpy as np
import orjson

# NumPy takes longer to begin than Python to look at so many.
_FEW = 128
# NumPy's own bound before version 2.
_MOST_DIMENSIONS = 32
_DTYPES = {name: np.dtype(name) for name in ("float32", "float64")}


def packed(value: Any, dtype: str) -> "Optional[np.ndarray[Any, Any]]":
    """`dtype`: float32 or float64; a number beyond its range gives None. The array may be written to."""
    return _packed(value, dtype, True)


def packed_text(text: bytes, dtype: str) -> "Optional[Tuple[np.ndarray[Any, Any], object]]":
    """
    The same of JSON, and the lists that it was: to let go of thousands of numbers takes a while, which need not be now. None, too,
    for what is no JSON.
    """
    # Numbers have an e hardly ever, and never the other letters of true and false.
    if b"e" in text and (b"u" in text or b"s" in text):
        return None
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    array = _packed(value, dtype, False)
    return None if array is None else (array, value)


def _packed(value: Any, dtype: str, truths: bool) -> "Optional[np.ndarray[Any, Any]]":
    """`truths`: True and False may be among the values."""
    if type(value) is not list or not value:
        return None
    shape: List[int] = [len(value)]
    try:
        while type(value[0]) is list:
            width = len(value[0])
            # What else has a length holds texts, which are not packed.
            if not width or len(shape) == _MOST_DIMENSIONS or (len(value) > 1 and set(map(len, value)) != {width}):
                return None
            shape.append(width)
            value = value[0] if len(value) == 1 else _flat(value)
        count = len(value)
        layout = _layout(count, dtype)
        # A copy that may be written to.
        buffer = bytearray(layout.pack(*value))
    except (struct.error, OverflowError, TypeError):
        return None
    array: "np.ndarray[Any, Any]" = np.ndarray(shape, _DTYPES[dtype], buffer)
    if count > _FEW and dtype == "float32" and not finite(array):
        return None
    # True and False were packed as 1 and 0, and are what a column of truths holds. Of many values, looking at these numbers alone
    # is ten times as quick as looking at every type.
    if truths and bool in set(map(type, value if count <= _FEW else _ones_and_zeros(value, array.reshape(-1)))):
        return None
    return array


def finite(array: "np.ndarray[Any, Any]") -> bool:
    # The sum of squares is there in a third of the time; only a finite one tells something.
    return math.isfinite(np.vdot(array, array)) or bool(np.isfinite(array).all())


def _flat(lists: List[List[Any]]) -> List[Any]:
    # A third of the time of itertools.chain.
    flat: List[Any] = []
    for one in lists:
        flat += one
    return flat


def _ones_and_zeros(value: List[Any], array: "np.ndarray[Any, Any]") -> List[Any]:
    found = np.flatnonzero((array == 0) | (array == 1))
    return value if found.size * 4 > len(value) else [value[at] for at in found.tolist()]


@lru_cache(maxsize=512)
def _layout(count: int, dtype: str) -> struct.Struct:
    if dtype == "float64":
        return struct.Struct(f"@{count}d")
    # The standard way refuses what is beyond 32 bits; the machine's own makes it infinite, and takes two thirds of the time.
    return struct.Struct(f"={count}f" if count <= _FEW else f"@{count}f")
