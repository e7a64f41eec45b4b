"""One tensor of the Open Inference Protocol: its datatype, its data in JSON or in bytes."""

from __future__ import annotations

import base64
import binascii
import math
import struct
from functools import lru_cache
from typing import Any, Dict, List, NamedTuple, Tuple

import numpy as np

from ..answer import as_array, encode, plain
from ..errors import Refused
from ..request.inputs import quoted
from ..request.packing import packed

DTYPES = {
    "BOOL": "bool",
    "UINT8": "uint8",
    "UINT16": "uint16",
    "UINT32": "uint32",
    "UINT64": "uint64",
    "INT8": "int8",
    "INT16": "int16",
    "INT32": "int32",
    "INT64": "int64",
    "FP16": "float16",
    "FP32": "float32",
    "FP64": "float64",
}
_ON_THE_WIRE = {datatype: np.dtype(dtype).newbyteorder("<") for datatype, dtype in DTYPES.items()}
DATATYPES = {dtype: datatype for datatype, dtype in DTYPES.items()}
BYTES = "BYTES"
# NumPy's own bound of dimensions before version 2.
_MOST_DIMENSIONS = 32
_NONE: Dict[str, Any] = {}
_FLOAT_WORDS = ("NaN", "Infinity", "-Infinity")


class Given(NamedTuple):
    name: str
    # Of one of DTYPES, or of objects (texts, or bytes where they are no UTF-8).
    array: "np.ndarray[Any, Any]"
    # What MLServer's clients say about how the data is meant: np, pd, str, base64, datetime; empty mostly.
    content_type: str


def read_tensor(entry: Any, binary: bytes, at: int) -> Tuple[Given, int]:
    """The tensor, and where in `binary` the next one begins. Raises `Refused` 400."""
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise Refused(400, "An entry of inputs is not an object with a name.")
    name = entry["name"]
    shape = _shape(entry.get("shape"), name)
    datatype = entry.get("datatype")
    if datatype not in DTYPES and datatype != BYTES:
        raise Refused(400, f"The input {quoted(name)} has none of the datatypes {', '.join((*DTYPES, BYTES))}.")
    parameters = entry.get("parameters") or _NONE
    if not isinstance(parameters, dict):
        raise Refused(400, f"The parameters of the input {quoted(name)} are not an object.")
    size = parameters.get("binary_data_size")
    if size is None:
        array = _from_json(entry.get("data"), datatype, name)
    else:
        if isinstance(size, bool) or not isinstance(size, int) or not 0 <= size <= len(binary) - at:
            raise Refused(400, f"The input {quoted(name)} announces bytes that the body does not hold.")
        array = _unpack(binary[at : at + size], datatype, name)
        at += size
    if array.size != math.prod(shape):
        raise Refused(400, f"The input {quoted(name)} has {array.size} values; its shape needs {math.prod(shape)}.")
    content_type = str(parameters.get("content_type") or "") if parameters else ""
    if content_type == "base64" and datatype == BYTES:
        array = _decoded(array, name)
    return Given(name, array.reshape(shape), content_type), at


def _shape(given: Any, name: str) -> List[int]:
    shape: List[int] = given if isinstance(given, list) and len(given) <= _MOST_DIMENSIONS else [-1]
    for size in shape:
        if type(size) is not int or not 0 <= size < 2**31:
            raise Refused(400, f"The shape of the input {quoted(name)} is not a list of whole numbers.")
    return shape


def _from_json(data: Any, datatype: str, name: str) -> "np.ndarray[Any, Any]":
    """Nested or flat, in row-major order."""
    if not isinstance(data, list):
        raise Refused(400, f"The data of the input {quoted(name)} is not a list.")
    if datatype == BYTES:
        return _objects(_flat(data))
    if datatype in ("FP32", "FP64"):
        quick = packed(data, DTYPES[datatype])
        if quick is not None:
            return quick
    dtype = np.dtype(DTYPES[datatype])
    try:
        array = np.array(data)
    except ValueError:
        raise Refused(400, f"The data of the input {quoted(name)} is ragged: its lists differ in length.") from None
    if array.dtype.kind in "OU" and dtype.kind == "f":
        array = np.array([_float(value, name) for value in _flat(data)], dtype=np.float64)
    if array.size == 0:
        return array.astype(dtype)
    if array.dtype.kind not in "biuf" or (dtype.kind == "b") != (array.dtype.kind == "b"):
        raise Refused(400, f"The data of the input {quoted(name)} holds a value that is not {datatype}.")
    with np.errstate(all="ignore"):
        made = array.astype(dtype)
        fits = np.isfinite(made) == np.isfinite(array) if dtype.kind == "f" else made == array
    if not bool(np.all(fits)):
        raise Refused(400, f"The data of the input {quoted(name)} holds a number that {datatype} cannot hold.")
    return made


def _float(value: object, name: str) -> float:
    if value is None:
        return float("nan")
    if isinstance(value, (int, float)) or (isinstance(value, str) and value in _FLOAT_WORDS):
        return float(value)
    raise Refused(400, f"The data of the input {quoted(name)} holds a value that is not a number.")


def _flat(data: List[Any]) -> List[Any]:
    # Level by level: nested as deeply as a parser allows, a recursion would end before.
    while any(isinstance(item, list) for item in data):
        data = [inner for item in data for inner in (item if isinstance(item, list) else [item])]
    return data


def _objects(items: List[Any]) -> "np.ndarray[Any, Any]":
    array = np.empty(len(items), dtype=object)
    for index, item in enumerate(items):
        array[index] = item
    return array


def _unpack(data: bytes, datatype: str, name: str) -> "np.ndarray[Any, Any]":
    """Little-endian values one after the other; of BYTES each after its length in four bytes."""
    if datatype != BYTES:
        dtype = _ON_THE_WIRE[datatype]
        if len(data) % dtype.itemsize:
            raise Refused(400, f"The bytes of the input {quoted(name)} are not a whole number of {datatype} values.")
        # A copy of its own: models may write to what they are given.
        array = np.frombuffer(bytearray(data), dtype)
        return array if dtype.isnative else array.astype(dtype.newbyteorder("="))
    items: List[object] = []
    at = 0
    while at < len(data):
        if at + 4 > len(data):
            raise Refused(400, f"The bytes of the input {quoted(name)} end within a length.")
        (length,) = struct.unpack_from("<I", data, at)
        if length > len(data) - at - 4:
            raise Refused(400, f"The bytes of the input {quoted(name)} end within a value.")
        items.append(_text(data[at + 4 : at + 4 + length]))
        at += 4 + length
    return _objects(items)


def _text(value: bytes) -> object:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value


def _decoded(array: "np.ndarray[Any, Any]", name: str) -> "np.ndarray[Any, Any]":
    try:
        return _objects([_text(base64.b64decode(value, validate=True)) for value in array.reshape(-1)])
    except (binascii.Error, ValueError, TypeError):
        raise Refused(400, f"The data of the input {quoted(name)} is not Base64.") from None


def to_wire(values: Any, name: str) -> "np.ndarray[Any, Any]":
    """An output as one array. Of several targets with equally many classes it has one dimension more."""
    if isinstance(values, list) and values and isinstance(values[0], np.ndarray):
        if len({output.shape for output in values}) > 1:
            raise Refused(400, f"The output {quoted(name)} differs in width from target to target and is no tensor; ask for it by POST /predict.")
        return np.stack(values, axis=1)
    array = as_array(values)
    return _as_texts(array) if array.dtype == object else array


def _as_texts(array: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Lists and objects, which no datatype stands for, as JSON."""
    flat = array.reshape(-1)
    if any(isinstance(item, (list, dict)) for item in flat):
        flat = _objects([encode(value).decode("utf-8") if isinstance(value, (list, dict)) else value for value in plain(flat)])
    return flat.reshape(array.shape)


def datatype_of(array: "np.ndarray[Any, Any]") -> str:
    return _datatype(array.dtype)


@lru_cache(maxsize=64)
def _datatype(dtype: "np.dtype[Any]") -> str:
    return DATATYPES.get(dtype.newbyteorder("=").name, BYTES)


def pack(array: "np.ndarray[Any, Any]", datatype: str) -> bytes:
    if datatype != BYTES:
        return np.ascontiguousarray(array, dtype=_ON_THE_WIRE[datatype]).tobytes()
    parts: List[bytes] = []
    for value in array.reshape(-1).tolist():
        data = value if isinstance(value, bytes) else str(value).encode("utf-8")
        parts += (struct.pack("<I", len(data)), data)
    return b"".join(parts)
