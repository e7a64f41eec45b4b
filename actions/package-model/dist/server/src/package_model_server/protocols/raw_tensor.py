"""A body that is the network's one input itself: an array of NumPy, its bytes, or a picture."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from ..errors import Refused
from ..models import Model
from ..question import Question, Request
from ..request.inputs import TENSORS
from ..request.pictures import open_picture
from ..request.tensors import cast, check
from ..signature import Tensor
from .json_body import within

ARRAY = "application/x-npy"
BYTES = "application/octet-stream"
PICTURES = {"image/png": "PNG", "image/jpeg": "JPEG"}
KINDS = (ARRAY, BYTES, *PICTURES)


def raw_tensor(request: Request, model: Model, most_rows: int) -> Question:
    """Raises `Refused`: 415 for a model that does not take such bodies, 422 for a body that does not fit."""
    tensors = model.inputs.tensors
    if model.inputs.kind != TENSORS or len(tensors) != 1 or tensors[0].dtype == "string":
        raise Refused(415, f"Only a network with one input of numbers or bytes takes {request.content_type}; send application/json.")
    tensor = tensors[0]
    if tensor.dtype == "object" and request.content_type != ARRAY:
        # The body is the value itself, whatever it holds.
        whole = np.empty(1, dtype=object)
        whole[0] = request.body
        return Question({tensor.name: whole}, within(1, most_rows))
    if request.content_type == ARRAY:
        array = _of_npy(request.body)
    elif request.content_type == BYTES:
        array = _of_bytes(request.body, tensor)
    else:
        array = _of_picture(request.body, PICTURES[request.content_type], tensor)
    feeds, rows = check({tensor.name: cast(array, tensor)}, tensors)
    return Question(feeds, within(rows, most_rows))


def _of_npy(body: bytes) -> "np.ndarray[Any, Any]":
    try:
        # No pickles: an array of objects would run what the client wrote.
        array = np.load(io.BytesIO(body), allow_pickle=False)
    except (ValueError, EOFError, OSError, SyntaxError, MemoryError, OverflowError):
        raise Refused(422, "The body is not an array as numpy.save writes it, of numbers.") from None
    if not isinstance(array, np.ndarray):
        raise Refused(422, "The body holds several arrays; send one, as numpy.save writes it.")
    return array


def _of_bytes(body: bytes, tensor: Tensor) -> "np.ndarray[Any, Any]":
    """Little-endian and row-major; the one size that the shape leaves open follows from the length."""
    shape = [-1 if size is None else size for size in tensor.shape]
    if not shape or shape.count(-1) > 1 or tensor.dtype == "unknown":
        raise Refused(415, f"The shape of the input does not follow from the number of bytes; send {ARRAY}.")
    try:
        return np.frombuffer(body, np.dtype(tensor.dtype).newbyteorder("<")).astype(tensor.dtype).reshape(shape)
    except ValueError:
        raise Refused(422, f"The body's {len(body)} bytes are not whole rows of {tensor.dtype}.") from None


def _of_picture(body: bytes, kind: str, tensor: Tensor) -> "np.ndarray[Any, Any]":
    """One row: height, width and channels in the order in which the network has them, never scaled to another size."""
    channels, first = _channels(tensor)
    pixels = np.asarray(open_picture(body, [kind], {1: "L", 3: "RGB", 4: "RGBA"}[channels]))
    pixels = pixels.reshape(*pixels.shape[:2], channels)
    if first:
        pixels = pixels.transpose(2, 0, 1)
    return (pixels / 255.0 if tensor.dtype.startswith("float") else pixels)[np.newaxis]


def _channels(tensor: Tensor) -> "tuple[int, bool]":
    """How many channels there are, and whether they come before height and width."""
    if len(tensor.shape) == 4:
        for at, first in ((3, False), (1, True)):
            size = tensor.shape[at]
            if size in (1, 3, 4):
                return size, first
    raise Refused(415, "The input is not a picture: it has no dimension of 1, 3 or 4 channels; send an array.")
