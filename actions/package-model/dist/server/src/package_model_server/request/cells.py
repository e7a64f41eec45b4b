"""The values of one column -> an array of its dtype."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, List, Sequence

import numpy as np

from ..errors import Refused
from ..signature import Column
from .inputs import NUMBERS, quoted

# Answers write what JSON cannot as these words; requests may too.
_WORDS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}
_SCALARS = (str, int, float, bool, type(None))


def column_values(values: Sequence[object], column: Column, label: str) -> "np.ndarray[Any, Any]":
    """
    An array of the column's dtype, or of a wider one where that would change a value: an integer column with a missing
    value, or with 0.5 in it, becomes float64. Missing (null, and "NaN" among numbers) is NaN, among dates NaT, and None
    where None is one of the values that the model has learnt for this column.

    Raises `Refused` 422 naming row and column (`label`).
    """
    dtype = column.dtype
    kinds = set(map(type, values))
    if dtype == "unknown":
        dtype = "float64" if kinds <= {int, float, type(None)} and kinds != {type(None)} else "object"
        if kinds == {bool}:
            dtype = "bool"
    if dtype == "bool" and kinds <= {bool}:
        return np.array(values, dtype=np.bool_)
    if dtype in NUMBERS or dtype == "bool":
        numbers = values if kinds <= {int, float} else _numbers(values, label)
        return fit(np.array(numbers, dtype=np.float64) if _has_float(numbers) else _integers(numbers), dtype)
    if dtype.startswith("datetime"):
        return _dates(values, label)
    return _objects(values, dtype, label, None if None in column.categories else _WORDS["NaN"])


def fit(array: "np.ndarray[Any, Any]", dtype: str) -> "np.ndarray[Any, Any]":
    """The array as `dtype` where that keeps its values (for floats: their magnitude), else as it is."""
    wanted = np.dtype(dtype)
    if array.dtype == wanted:
        return array
    with np.errstate(all="ignore"):
        cast = array.astype(wanted)
        if wanted.kind == "f":
            return cast if bool(np.all(np.isfinite(cast) == np.isfinite(array))) else array
        return cast if bool(np.all(cast == array)) else array


def _has_float(values: Sequence[object]) -> bool:
    return float in set(map(type, values))


def _integers(values: Sequence[Any]) -> "np.ndarray[Any, Any]":
    try:
        return np.array(values, dtype=np.int64)
    except OverflowError:
        return np.array(values, dtype=np.float64)


def _numbers(values: Sequence[object], label: str) -> List[object]:
    numbers: List[object] = []
    for index, value in enumerate(values):
        if value is None:
            numbers.append(_WORDS["NaN"])
        elif isinstance(value, bool):
            numbers.append(int(value))
        elif isinstance(value, (int, float)):
            numbers.append(value)
        elif isinstance(value, str) and value in _WORDS:
            numbers.append(_WORDS[value])
        else:
            raise Refused(422, f"Row {index} (counting from 0), {label}: {_shown(value)} is not a number.")
    return numbers


def _dates(values: Sequence[object], label: str) -> "np.ndarray[Any, Any]":
    array = np.empty(len(values), dtype="datetime64[us]")
    for index, value in enumerate(values):
        try:
            array[index] = np.datetime64("NaT") if value is None or value == "NaT" else np.datetime64(_moment(value), "us")
        except ValueError:
            raise Refused(
                422, f"Row {index} (counting from 0), {label}: {_shown(value)} is not a date; send it as \"2024-05-17\" or \"2024-05-17T08:30:00\"."
            ) from None
    return array


def _moment(value: object) -> datetime:
    if not isinstance(value, str):
        raise ValueError
    moment = datetime.fromisoformat(value[:-1] + "+00:00" if value.endswith("Z") else value)
    # NumPy and pandas count without a zone; one that is given is UTC's.
    return moment.astimezone(timezone.utc).replace(tzinfo=None) if moment.tzinfo is not None else moment


def _objects(values: Sequence[object], dtype: str, label: str, missing: object) -> "np.ndarray[Any, Any]":
    wanted = (str, type(None)) if dtype == "string" else _SCALARS
    array = np.empty(len(values), dtype=object)
    for index, value in enumerate(values):
        if not isinstance(value, wanted):
            what = "a text" if dtype == "string" else "a single value"
            raise Refused(422, f"Row {index} (counting from 0), {label}: {_shown(value)} is not {what}.")
        # NaN is how pandas reads a gap in a file of texts; imputers and encoders look for it.
        array[index] = missing if value is None else value
    return array


def _shown(value: object) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "an object"
    return "true" if value is True else "false" if value is False else str(value)
