"""One made row to begin with. It comes from what the model's file says of itself, never from what somebody recorded."""

from __future__ import annotations

from typing import List, Optional, Sequence

from ..errors import Refused
from ..request.inputs import FLOATS, INTEGERS, Inputs
from ..request.rows import read_rows
from ..signature import Column

_MOST_ROWS = 1000


def example_row(example: object, inputs: Inputs) -> Sequence[object]:
    """The first row of the manifest's example, which is made at packaging; where there is none, or it does not fit, a plainer one."""
    if example is not None:
        try:
            return read_rows(example, inputs, _MOST_ROWS)[0]
        except Refused:
            pass
    return [_value(column) for column in inputs.columns or ()]


def example_body(example: object, inputs: Optional[Inputs]) -> object:
    """A body of POST /predict to start editing from."""
    if example is not None:
        return example
    if inputs is None or inputs.columns is None:
        return {"rows": [[0]]}
    row: List[object] = [_value(column) for column in inputs.columns]
    return {"rows": [row]}


def _value(column: Column) -> object:
    if column.categories:
        return column.categories[0]
    if column.dtype in FLOATS or column.dtype in INTEGERS or column.dtype == "unknown":
        return 1
    return False if column.dtype == "bool" else ""
