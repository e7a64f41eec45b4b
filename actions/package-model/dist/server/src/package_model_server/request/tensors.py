"""JSON values -> the named tensors that a network is fed with."""

from __future__ import annotations

import base64
import binascii
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

from ..errors import Refused
from ..signature import Tensor
from .inputs import FLOATS, INTEGERS, Inputs, listed, quoted
from .packing import packed

Feeds = Dict[str, "np.ndarray[Any, Any]"]
_KNOWN = {name: np.dtype(name) for name in (*FLOATS, *INTEGERS, "bool")}
_WORDS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


def from_columns(given: object, inputs: Inputs) -> Tuple[Feeds, int]:
    """
    `{"name": nested list, …}`, or the nested list alone where the model has one input, each with its rows along the
    first dimension -> tensors, and how many rows they hold.

    Raises `Refused` 422.
    """
    tensors = inputs.tensors
    if len(tensors) == 1 and type(given) is list:
        # Most networks, as most clients ask them.
        return check({tensors[0].name: to_tensor(given, tensors[0])}, tensors)
    if not isinstance(given, dict) or (len(tensors) == 1 and "b64" in given and tensors[0].name != "b64"):
        if len(tensors) != 1:
            raise Refused(422, f"The model has {len(tensors)} inputs; send an object with {listed([one.name for one in tensors])}.")
        given = {tensors[0].name: given}
    check_names(list(given), tensors)
    return check({one.name: to_tensor(given[one.name], one) for one in tensors}, tensors)


def from_instances(given: List[object], inputs: Inputs) -> Tuple[Feeds, int]:
    """A list with one entry a row: `{"name": value}` or, of a model with one input, the value alone."""
    tensors = inputs.tensors
    if not given:
        raise Refused(422, "The request holds no rows; send at least one.")
    if len(tensors) == 1 and (type(given[0]) is list or not all(isinstance(item, dict) and tensors[0].name in item for item in given)):
        return from_columns(given, inputs)
    for index, item in enumerate(given):
        if not isinstance(item, dict):
            raise Refused(422, f"Row {index} (counting from 0) is not an object with {listed([one.name for one in tensors])}.")
        check_names(list(item), tensors)
    rows: List[Dict[str, object]] = [item for item in given if isinstance(item, dict)]
    return check({one.name: to_tensor([item[one.name] for item in rows], one) for one in tensors}, tensors)


def check_names(given: Sequence[str], tensors: Sequence[Tensor]) -> None:
    names = [tensor.name for tensor in tensors]
    if given == names:
        return
    missing = [name for name in names if name not in given]
    unknown = [name for name in given if name not in names]
    if missing or unknown:
        parts = ([f"lacks the input {listed(missing)}"] if missing else []) + ([f"has the unknown input {listed(unknown)}"] if unknown else [])
        raise Refused(422, f"The request {' and '.join(parts)}; the model takes {listed(names, most=20)}.")


def to_tensor(value: object, tensor: Tensor) -> "np.ndarray[Any, Any]":
    """The nested list as an array of the tensor's dtype. Raises `Refused` 422 for ragged lists and values that do not fit."""
    if tensor.dtype in ("float32", "float64"):
        quick = packed(value, tensor.dtype)
        if quick is not None:
            return quick
    try:
        if tensor.dtype in ("string", "object"):
            return _texts(value)
        array = np.array(value)
        if array.dtype.kind in "OU":
            array = np.array(_numbers(value, tensor.name), dtype=np.float64)
    except ValueError:
        raise Refused(422, f"The input {quoted(tensor.name)} is not an array: its lists differ in length.") from None
    return cast(array, tensor)


def cast(array: "np.ndarray[Any, Any]", tensor: Tensor) -> "np.ndarray[Any, Any]":
    """The array as the tensor's dtype. Raises `Refused` 422 where values would change."""
    wanted = _KNOWN.get(tensor.dtype)
    if wanted is None:
        wanted = np.dtype(np.float32) if array.dtype.kind == "f" else array.dtype
    if array.dtype == wanted:
        return array
    if array.dtype.kind not in "biuf" or (wanted.kind in "SUO"):
        raise Refused(422, f"The input {quoted(tensor.name)} holds values that are not {tensor.dtype}.")
    with np.errstate(all="ignore"):
        made = array.astype(wanted)
        fits = np.isfinite(made) == np.isfinite(array) if wanted.kind == "f" else made == array
    if not bool(np.all(fits)):
        raise Refused(422, f"The input {quoted(tensor.name)} holds a number that {tensor.dtype} cannot hold.")
    return made


def check(feeds: Feeds, tensors: Sequence[Tensor]) -> Tuple[Feeds, int]:
    """The feeds and their number of rows, 0 where the first dimension is not one of rows. Raises `Refused` 422."""
    counts = set()
    for tensor in tensors:
        shape = feeds[tensor.name].shape
        if shape and tensor.shape[:1] == (None,) and shape[1:] == tensor.shape[1:] and 0 not in shape:
            # Nothing but the number of rows is left open.
            counts.add(shape[0])
            continue
        # A file that does not tell the shape tells none of dimensions either.
        if tensor.shape and (len(shape) != len(tensor.shape) or any(size not in (None, got) for size, got in zip(tensor.shape, shape))):
            raise Refused(422, f"The input {quoted(tensor.name)} has the shape {_shape(shape)}; the model takes {_shape(tensor.shape)}.")
        if 0 in shape:
            raise Refused(422, f"The input {quoted(tensor.name)} holds no values.")
        counts.add(shape[0] if shape and (not tensor.shape or tensor.shape[0] is None) else 0)
    if len(counts) > 1 and 0 not in counts:
        raise Refused(422, f"The inputs hold different numbers of rows: {', '.join(map(str, sorted(counts)))}.")
    return feeds, counts.pop() if len(counts) == 1 else 0


def _shape(shape: Sequence[Any]) -> str:
    return "[" + ", ".join("any" if size is None else str(size) for size in shape) + "]"


def _numbers(value: object, name: str) -> Any:
    if isinstance(value, list):
        return [_numbers(item, name) for item in value]
    if isinstance(value, str) and value in _WORDS:
        return _WORDS[value]
    if value is None or not isinstance(value, (bool, int, float)):
        what = "null" if value is None else quoted(value) if isinstance(value, str) else "an object"
        raise Refused(422, f"The input {quoted(name)}: {what} is not a number.")
    return value


def _texts(value: object) -> "np.ndarray[Any, Any]":
    """Texts, and bytes written as `{"b64": "…"}`."""
    shape: List[int] = []
    inner = value
    while isinstance(inner, list):
        shape.append(len(inner))
        inner = inner[0] if inner else None
    array = np.empty(shape, dtype=object)
    _fill(array, value, ())
    return array


def _fill(array: "np.ndarray[Any, Any]", value: object, at: Tuple[int, ...]) -> None:
    if len(at) < array.ndim:
        if not isinstance(value, list) or len(value) != array.shape[len(at)]:
            raise ValueError
        for index, item in enumerate(value):
            _fill(array, item, (*at, index))
    else:
        array[at] = _text(value)


def _text(value: object) -> object:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and set(value) == {"b64"} and isinstance(value["b64"], str):
        try:
            return base64.b64decode(value["b64"], validate=True)
        except (binascii.Error, ValueError):
            raise Refused(422, "A value under b64 is not Base64.") from None
    raise Refused(422, 'A value is neither a text nor bytes written as {"b64": "..."}.')
