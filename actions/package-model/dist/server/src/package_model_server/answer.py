"""What a model answered, as plain values that JSON can hold."""

from __future__ import annotations

import math
from typing import Any, Dict, List, NamedTuple, Optional

import numpy as np
import orjson


class Answer(NamedTuple):
    # One a row; a list of lists where the model has several outputs.
    predictions: List[object]
    # One list a row, in the order of `classes`; where the model has several outputs one list a row and output.
    probabilities: Optional[List[object]] = None
    classes: Optional[List[object]] = None

    def body(self) -> Dict[str, object]:
        body: Dict[str, object] = {"predictions": self.predictions}
        if self.probabilities is not None:
            body["probabilities"] = self.probabilities
            body["classes"] = self.classes
        return body


def encode(body: Dict[str, object]) -> bytes:
    return orjson.dumps(body)


def plain(values: Any) -> List[object]:
    """
    The array (or sequence) as nested lists of str, int, float, bool and None.

    NaN and the infinities, which JSON lacks, become the words "NaN", "Infinity", "-Infinity". Floats of 32 bits
    keep their shortest decimal form: float32(0.1) is 0.1, not 0.10000000149011612.
    """
    array = np.asarray(values.toarray() if hasattr(values, "toarray") else values)
    if array.dtype.kind == "f":
        return _floats(array)
    if array.dtype.kind in "biuU":
        items: List[object] = array.tolist()
        return items
    if array.dtype.kind in "mM":
        return _listed(np.datetime_as_string(array) if array.dtype.kind == "M" else array.astype(str))
    if array.dtype.kind == "c":
        raise RuntimeError("the model answers complex numbers, which JSON cannot hold")
    return _as_list(_mapped(array.tolist()))


def _listed(array: Any) -> List[object]:
    items: List[object] = array.tolist()
    return items


def _floats(array: Any) -> List[object]:
    if array.dtype.itemsize < 8:
        # The JSON writer knows the shortest form of 32 bits.
        small = np.ascontiguousarray(array, dtype=np.float32)
        finite = orjson.loads(orjson.dumps(np.where(np.isfinite(small), small, 0), option=orjson.OPT_SERIALIZE_NUMPY))
    else:
        finite = array.astype(np.float64, copy=False).tolist()
    if np.isfinite(array).all():
        return _as_list(finite)
    return _as_list(_with_words(finite, array.tolist()))


def _as_list(value: Any) -> List[object]:
    items: List[object] = value if isinstance(value, list) else [value]
    return items


def _with_words(finite: Any, given: Any) -> Any:
    if isinstance(given, list):
        return [_with_words(one, other) for one, other in zip(finite, given)]
    return finite if math.isfinite(given) else _word(given)


def _word(value: float) -> str:
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def _mapped(value: Any) -> Any:
    return [_mapped(item) for item in value] if isinstance(value, (list, tuple)) else _scalar(value)


def _scalar(value: Any) -> object:
    """One element of an array of Python objects."""
    if isinstance(value, np.generic):
        return plain(value.reshape(1))[0]
    if isinstance(value, float):
        return value if math.isfinite(value) else _word(value)
    if isinstance(value, int) and not isinstance(value, bool):
        # The JSON writer takes 64 bits; a longer label keeps its digits as a text.
        return int(value) if -(2**63) <= value < 2**64 else str(value)
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, np.ndarray):
        return plain(value)
    return str(value)
