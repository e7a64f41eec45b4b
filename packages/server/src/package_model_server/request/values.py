"""Rows -> what `predict` takes: a NumPy array, a pandas DataFrame, a list of texts or a list of dictionaries."""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import Any, List, Sequence

import numpy as np

from ..errors import Refused
from ..signature import Column
from .cells import NUMBERS, column_values, fit
from .inputs import DICTIONARIES, TEXTS, Inputs
from .rows import Row

_PLAIN = {int, float}
_NUMERIC = NUMBERS | {"unknown"}


def to_input(rows: List[Row], inputs: Inputs) -> Any:
    """
    The argument for `predict`: values of the dtypes that the model was fitted with, as far as they hold what was sent.

    Raises `Refused` 422 naming the row and the column of a value that does not fit.
    """
    if inputs.kind == DICTIONARIES:
        return [row[0] for row in rows]
    if inputs.kind == TEXTS:
        return _texts(rows, inputs)
    if inputs.frame:
        return _frame(rows, inputs)
    return _array(rows, inputs)


def _texts(rows: List[Row], inputs: Inputs) -> List[str]:
    texts: List[str] = []
    for index, row in enumerate(rows):
        text = row[0]
        if not isinstance(text, str):
            raise Refused(422, f"Row {index} (counting from 0), {inputs.label(0)}: a text is needed.")
        texts.append(text)
    return texts


def _array(rows: List[Row], inputs: Inputs) -> Any:
    dtypes = {column.dtype for column in inputs.columns} if inputs.columns else {inputs.dtype}
    # Most models: one numeric dtype, and all that was sent are numbers.
    if dtypes <= _NUMERIC and set(map(type, chain.from_iterable(rows))) <= _PLAIN:
        floats = np.array(rows, dtype=np.float64)
        return fit(floats, next(iter(dtypes))) if len(dtypes) == 1 and dtypes <= NUMBERS else floats
    columns = _columns(rows, inputs)
    if any(column.dtype == object for column in columns):
        table = np.empty((len(rows), len(columns)), dtype=object)
        for index, column in enumerate(columns):
            table[:, index] = column
        return table
    return np.column_stack(columns)


def _frame(rows: List[Row], inputs: Inputs) -> Any:
    pandas = import_module("pandas")
    columns = _columns(rows, inputs)
    # By position, since two columns may have one name.
    frame = pandas.DataFrame(dict(enumerate(columns)), copy=False)
    frame.columns = [column.name for column in inputs.columns or ()]
    return frame


def _columns(rows: List[Row], inputs: Inputs) -> "List[np.ndarray[Any, Any]]":
    wanted: Sequence[Column] = inputs.columns or [Column(str(at), inputs.dtype) for at in range(len(rows[0]))]
    return [column_values(values, wanted[at].dtype, inputs.label(at)) for at, values in enumerate(zip(*rows))]

