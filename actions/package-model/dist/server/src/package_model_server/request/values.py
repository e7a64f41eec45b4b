"""
Rows -> what `predict` takes, in two steps. `prepare` makes arrays of one request, which can be joined with those of
others; `finish` makes of them, joined or not, a NumPy array, a pandas DataFrame, a list of texts or of dictionaries.
"""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import AbstractSet, Any, List, Sequence

import numpy as np

from ..errors import Refused
from ..signature import Column
from .cells import column_values, fit
from .inputs import DICTIONARIES, NUMBERS, TABLE, TEXTS, Inputs
from .packing import packed
from .rows import Row

_PLAIN = {int, float}


def to_input(rows: List[Row], inputs: Inputs) -> Any:
    """The argument for `predict`. Raises what `prepare` raises."""
    return finish(prepare(rows, inputs), inputs)


def prepare(rows: List[Row], inputs: Inputs) -> Any:
    """
    One array of two dimensions, or a list of columns as `Columns`, of the dtypes that the model was fitted with as far
    as they hold what was sent; a list for texts and dictionaries.

    Raises `Refused` 422 naming the row and the column of a value that does not fit.
    """
    if inputs.kind == DICTIONARIES:
        return [row[0] for row in rows]
    if inputs.kind == TEXTS:
        return _texts(rows, inputs)
    # Most models: one numeric dtype, and all that was sent are numbers.
    if inputs.packed is not None:
        quick = packed(rows, inputs.packed)
        if quick is not None:
            return quick
    dtypes = inputs.dtypes
    if inputs.numeric and set(map(type, chain.from_iterable(rows))) <= _PLAIN:
        array = of_one_dtype(np.array(rows, dtype=np.float64), dtypes)
        # In a frame each column is widened by itself.
        if not inputs.frame or "unknown" in dtypes or array.dtype in dtypes:
            return array
    wanted: Sequence[Column] = inputs.columns or [Column(str(at), inputs.dtype) for at in range(len(rows[0]))]
    return Columns(column_values(values, wanted[at], inputs.label(at)) for at, values in enumerate(zip(*rows)))


class Columns(List[Any]):
    """One array of one dimension a column."""


def of_one_dtype(array: "np.ndarray[Any, Any]", dtypes: AbstractSet[str]) -> "np.ndarray[Any, Any]":
    return fit(array, next(iter(dtypes))) if dtypes <= NUMBERS else array


def finish(prepared: Any, inputs: Inputs) -> Any:
    if inputs.kind != TABLE:
        return prepared
    if isinstance(prepared, Columns):
        return _frame_of_columns(prepared, inputs) if inputs.frame else _array_of_columns(prepared)
    if not inputs.frame:
        return prepared
    return import_module("pandas").DataFrame(prepared, columns=[column.name for column in inputs.columns or ()], copy=False)


def _texts(rows: List[Row], inputs: Inputs) -> List[str]:
    texts: List[str] = []
    for index, row in enumerate(rows):
        text = row[0]
        if not isinstance(text, str):
            raise Refused(422, f"Row {index} (counting from 0), {inputs.label(0)}: a text is needed.")
        texts.append(text)
    return texts


def _array_of_columns(columns: Columns) -> "np.ndarray[Any, Any]":
    if any(column.dtype.kind in "OM" for column in columns):
        table = np.empty((len(columns[0]), len(columns)), dtype=object)
        for index, column in enumerate(columns):
            table[:, index] = column
        return table
    return np.column_stack(columns)


def _frame_of_columns(columns: Columns, inputs: Inputs) -> Any:
    pandas, described = import_module("pandas"), inputs.columns or ()
    # pandas would make NaN of None among texts, unless it is told to leave them alone.
    kept = {at for at, column in enumerate(described) if None in column.categories and columns[at].dtype == object}
    # By position, since two columns may have one name.
    frame = pandas.DataFrame({at: pandas.Series(one, dtype=object) if at in kept else one for at, one in enumerate(columns)}, copy=False)
    frame.columns = [column.name for column in described]
    return frame
