"""What a model answered: named arrays with one entry a row, and the same as plain values that JSON can hold."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, Dict, List, Optional

import numpy as np
import orjson

from .request.packing import finite

# Types of which the JSON writer knows the shortest decimal form.
_WRITTEN_AS_THEY_ARE = frozenset(map(np.dtype, ("float32", "float64", "int32", "int64", "bool")))
PREDICTIONS = "predictions"
PROBABILITIES = "probabilities"
DECISIONS = "decision_values"


class Answer:
    """
    `outputs` holds one array an output, in order; of a model with several targets `probabilities` is a list of arrays,
    one a target. `classes` are the labels that the columns of probabilities stand for.
    """

    __slots__ = ("outputs", "classes")

    def __init__(self, outputs: Dict[str, Any], classes: Optional[List[object]] = None) -> None:
        self.outputs = outputs
        self.classes = classes

    @property
    def predictions(self) -> List[object]:
        return plain(self.outputs[PREDICTIONS])

    @property
    def probabilities(self) -> Optional[List[object]]:
        return self.listed(PROBABILITIES) if PROBABILITIES in self.outputs else None

    def listed(self, name: str) -> List[object]:
        """One entry a row of the output."""
        values = self.outputs[name]
        if isinstance(values, list) and values and isinstance(values[0], np.ndarray):
            return [list(row) for row in zip(*map(plain, values))]
        return plain(values)

    def part(self, start: int, end: int) -> "Answer":
        """The answer to the rows from `start` up to `end`."""
        return Answer({name: _slice(values, start, end) for name, values in self.outputs.items()}, self.classes)

    def written(self) -> bytes:
        """`body` as JSON."""
        parts: List[bytes] = []
        for name, values in self.outputs.items():
            numbers = numbers_as_json(values)
            if numbers is None:
                break
            parts.append(b"%s:%s" % (_name_as_json(name), numbers))
        else:
            if PROBABILITIES in self.outputs or DECISIONS in self.outputs:
                parts.append(b'"classes":%s' % encode(self.classes))
            return b"{%s}" % b",".join(parts)
        body: Dict[str, object] = {name: self.encodable(name) for name in self.outputs}
        if PROBABILITIES in self.outputs or DECISIONS in self.outputs:
            body["classes"] = self.classes
        return encode(body)

    def encodable(self, name: str) -> object:
        """The output as `encode` takes it."""
        values = self.outputs[name]
        return self.listed(name) if isinstance(values, list) else encodable(values)

    def body(self) -> Dict[str, object]:
        body: Dict[str, object] = {name: self.listed(name) for name in self.outputs}
        if PROBABILITIES in self.outputs or DECISIONS in self.outputs:
            body["classes"] = self.classes
        return body

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answer) and self.body() == other.body()


def _slice(values: Any, start: int, end: int) -> Any:
    if isinstance(values, list) and values and isinstance(values[0], np.ndarray):
        return [output[start:end] for output in values]
    return values[start:end]


def as_array(values: Any) -> "np.ndarray[Any, Any]":
    """What a model gave as one array: of a sparse matrix, a pandas object, a sequence."""
    if type(values) is np.ndarray:
        return values
    return np.asarray(values.toarray() if hasattr(values, "toarray") else values)


def by_rows(values: Any) -> "np.ndarray[Any, Any]":
    """The same with one entry a row, where rows hold lists of different lengths or objects."""
    if hasattr(values, "detach"):
        values = values.detach().cpu()  # A tensor that keeps its gradient is no array yet.
    try:
        if not (isinstance(values, list) and any(isinstance(row, (dict, list, tuple)) for row in values)):
            return as_array(values)
        array = np.asarray(values)
        if array.dtype != object:
            return array
    except ValueError:
        pass
    rows = np.empty(len(values), dtype=object)
    for at, row in enumerate(values):
        rows[at] = row
    return rows


def encode(body: object) -> bytes:
    return orjson.dumps(body, option=orjson.OPT_SERIALIZE_NUMPY)


def numbers_as_json(values: Any) -> Optional[bytes]:
    """`encode(encodable(values))` of an array that is written as it is; None for any other."""
    if type(values) is not np.ndarray or values.dtype not in _WRITTEN_AS_THEY_ARE or not values.ndim or not values.flags.c_contiguous:
        return None
    text = orjson.dumps(values, option=orjson.OPT_SERIALIZE_NUMPY)
    # As which it writes what needs a word.
    return None if b"n" in text else text


@lru_cache(maxsize=256)
def _name_as_json(name: str) -> bytes:
    return encode(name)


def encodable(values: Any) -> Any:
    """What `encode` writes as it writes `plain(values)`: the array itself where that needs no word for a value."""
    array = as_array(values)
    if array.dtype in _WRITTEN_AS_THEY_ARE and array.ndim > 0 and (array.dtype.kind != "f" or finite(array)):
        return array if array.flags.c_contiguous else np.ascontiguousarray(array)
    return plain(array)


def plain(values: Any) -> List[object]:
    """
    The array (or sequence) as nested lists of str, int, float, bool and None.

    NaN and the infinities, which JSON lacks, become the words "NaN", "Infinity", "-Infinity". Floats of 32 bits
    keep their shortest decimal form: float32(0.1) is 0.1, not 0.10000000149011612.
    """
    array = as_array(values)
    if array.dtype.kind == "f":
        return _floats(array)
    if array.dtype.kind in "biuU":
        return _listed(array)
    if array.dtype.kind in "mM":
        return _listed(np.datetime_as_string(array) if array.dtype.kind == "M" else array.astype(str))
    if array.dtype.kind == "c":
        raise RuntimeError("the model answers complex numbers, which JSON cannot hold")
    return _as_list(_mapped(array.tolist()))


def _listed(array: Any) -> List[object]:
    return _as_list(array.tolist())


def _floats(array: Any) -> List[object]:
    all_finite = bool(np.isfinite(array).all())
    if array.dtype.itemsize < 8:
        # The JSON writer knows the shortest form of 32 bits.
        small = np.ascontiguousarray(array, dtype=np.float32)
        finite = orjson.loads(
            orjson.dumps(small if all_finite else np.where(np.isfinite(small), small, 0), option=orjson.OPT_SERIALIZE_NUMPY)
        )
    else:
        finite = array.astype(np.float64, copy=False).tolist()
    return _as_list(finite if all_finite else _with_words(finite, array.tolist()))


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
    if isinstance(value, (list, tuple)):
        return [_mapped(item) for item in value]
    if isinstance(value, dict):
        return {str(name): _mapped(item) for name, item in value.items()}
    return _scalar(value)


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
