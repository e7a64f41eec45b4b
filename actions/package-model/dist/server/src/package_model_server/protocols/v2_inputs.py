"""The tensors of an Open Inference request -> a question for this very model."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

import numpy as np

from ..errors import Refused
from ..models import Model
from ..question import Question
from ..request.inputs import DICTIONARIES, TENSORS, TEXTS, Inputs, listed
from ..request.rows import Row, read_rows
from ..request.tensors import cast, check, check_names
from ..request.values import of_one_dtype, prepare
from .json_body import within
from .v2_tensors import Given


def to_question(given: Sequence[Given], model: Model, most_rows: int) -> Question:
    """Raises `Refused`."""
    if not given:
        raise Refused(400, "The request has no inputs.")
    inputs = model.inputs
    if inputs.kind == TENSORS:
        return _tensors(given, inputs, most_rows)
    if len(given) == 1 and _is_table(given[0], inputs):
        return _table(given[0].array, inputs, most_rows)
    columns = {one.name: _column(one) for one in given}
    body: Dict[str, object] = {"records": _records(columns)} if inputs.kind == DICTIONARIES else {"columns": columns}
    rows = read_rows(body, inputs, most_rows)
    return Question(prepare(rows, inputs), len(rows))


def _tensors(given: Sequence[Given], inputs: Inputs, most_rows: int) -> Question:
    if len(given) == 1 and len(inputs.tensors) == 1:
        # With one input there is nothing to confuse, whatever the client calls it.
        arrays = {inputs.tensors[0].name: given[0].array}
    else:
        arrays = {one.name: one.array for one in given}
        check_names(list(arrays), inputs.tensors)
    feeds = {}
    for tensor in inputs.tensors:
        array = arrays[tensor.name]
        textual = tensor.dtype in ("string", "object")
        if textual != (array.dtype == object):
            raise Refused(400, f"The input {listed([tensor.name])} has to be {'BYTES' if textual else tensor.dtype}.")
        feeds[tensor.name] = array if textual else cast(array, tensor)
    checked, rows = check(feeds, inputs.tensors)
    return Question(checked, within(rows, most_rows))


def _is_table(one: Given, inputs: Inputs) -> bool:
    """The whole table as one tensor, rather than a column of it."""
    width = inputs.width
    if inputs.kind == TEXTS:
        return True
    if inputs.kind == DICTIONARIES:
        return False
    return one.array.ndim == 2 and (width != 1 or not inputs.named or one.name != (inputs.columns or ())[0].name)


def _table(array: "np.ndarray[Any, Any]", inputs: Inputs, most_rows: int) -> Question:
    width, dtypes = inputs.width, inputs.dtypes
    if inputs.kind != TEXTS and array.dtype.kind in "iuf" and array.ndim == 2 and array.shape[0] > 0 and array.shape[1] == (width or array.shape[1] or 1):
        if inputs.numeric:
            return Question(of_one_dtype(array, dtypes), within(array.shape[0], most_rows))
    if inputs.kind == TEXTS:
        array = array.reshape(-1, 1) if array.ndim < 2 else array
    rows: List[Row] = read_rows({"rows": array.tolist()}, inputs, most_rows)
    return Question(prepare(rows, inputs), len(rows))


def _column(one: Given) -> List[object]:
    if one.array.ndim not in (1, 2) or (one.array.ndim == 2 and one.array.shape[1] != 1):
        raise Refused(400, f"The input {listed([one.name])} is a column of the table; its shape has to be [rows] or [rows, 1].")
    values: List[object] = one.array.reshape(-1).tolist()
    return values


def _records(columns: Dict[str, List[Any]]) -> List[Dict[str, object]]:
    names = list(columns)
    if len({len(values) for values in columns.values()}) != 1:
        raise Refused(400, "The inputs hold different numbers of rows.")
    return [dict(zip(names, row)) for row in zip(*columns.values())]
