"""CSV -> rows. Cells are texts; the model's own columns say which of them are numbers."""

from __future__ import annotations

import csv
import io
import re
from typing import List, Optional, Sequence

from ..errors import Refused
from ..request.inputs import DICTIONARIES, NUMBERS, TEXTS, Inputs, quoted

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}\Z")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?\Z")
# How files write the values that a number can have beside digits; "" is missing.
_WORDS = {"": None, "nan": None, "na": None, "null": None, "inf": "Infinity", "+inf": "Infinity", "-inf": "-Infinity", "infinity": "Infinity", "-infinity": "-Infinity"}
_FLAGS = {"true": True, "false": False, "1": True, "0": False}


def read_csv(text: str, inputs: Inputs, header: Optional[str]) -> object:
    """
    A value for `request.rows.read_rows`. `header` is the content type's parameter: present, absent or None, which means
    that the first line is one when it holds the names of the model's columns, or a text where every column is a number.

    Raises `Refused`.
    """
    if inputs.kind == DICTIONARIES:
        raise Refused(415, "The model takes one object a row; send application/json.")
    lines = _lines(text)
    if not lines:
        raise Refused(422, "The request holds no rows; send at least one.")
    names = [column.name for column in inputs.columns or ()]
    first = lines[0]
    if header == "present" or (header is None and _is_header(first, inputs, names)):
        lines = lines[1:]
        if inputs.named and set(first) != set(names) and len(first) == len(names) and header is None:
            raise Refused(422, f"The first line names the column {quoted(next(one for one in first if one not in names))}, which the model does not have.")
        if inputs.named and _names_columns(first, inputs):
            order = [first.index(name) if name in first else None for name in names]
            lines = [["" if at is None else line[at] for at in order] if len(line) == len(first) else line for line in lines]
    return {"rows": [_row(line, inputs) for line in lines]}


def _lines(text: str) -> List[List[str]]:
    try:
        return [line for line in csv.reader(io.StringIO(text, newline=""), strict=True) if line]
    except csv.Error as error:
        raise Refused(400, f"The body is not CSV: {error}.") from None


def _is_header(first: Sequence[str], inputs: Inputs, names: List[str]) -> bool:
    if inputs.named and names and _names_columns(first, inputs):
        return True
    dtypes = {column.dtype for column in inputs.columns} if inputs.columns else {inputs.dtype}
    return dtypes <= NUMBERS and any(_number(cell) is cell for cell in first)


def _names_columns(first: Sequence[str], inputs: Inputs) -> bool:
    """Each of the model's columns once, but for those that may be left out."""
    columns = inputs.columns or ()
    needed = {column.name for column in columns if not column.optional}
    return len(set(first)) == len(first) and needed <= set(first) <= {column.name for column in columns}


def _row(line: Sequence[str], inputs: Inputs) -> List[object]:
    columns = inputs.columns
    return [_cell(cell, columns[at].dtype if columns is not None and at < len(columns) else inputs.dtype, inputs.kind) for at, cell in enumerate(line)]


def _cell(cell: str, dtype: str, kind: str) -> object:
    if kind == TEXTS or dtype == "string":
        return cell if cell or kind == TEXTS else None
    if dtype == "bool":
        return _FLAGS.get(cell.strip().lower(), _number(cell))
    if dtype.startswith("datetime"):
        return cell or None
    return _number(cell)


def _number(cell: str) -> object:
    """The number that the cell stands for, None for a missing one, else the very cell."""
    stripped = cell.strip()
    if _INTEGER.match(stripped):
        return int(stripped)
    if _NUMBER.match(stripped):
        return float(stripped)
    return _WORDS.get(stripped.lower(), cell)
