"""What one row of a request has to hold. Made once per model; everything that reads a request goes by it."""

from __future__ import annotations

from typing import Optional, Tuple

from ..signature import Column, Tensor

FLOATS = frozenset(("float16", "float32", "float64"))
INTEGERS = frozenset(f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64))
NUMBERS = FLOATS | INTEGERS

# How the model wants its rows: a table of values, one text a row, one dictionary a row, or named tensors.
TABLE = "table"
TEXTS = "texts"
DICTIONARIES = "dictionaries"
TENSORS = "tensors"


_NUMERIC = NUMBERS | {"unknown"}
_PACKED = {"float32": "float32", "float64": "float64", "unknown": "float64"}


class Inputs:
    def __init__(
        self, kind: str, columns: Optional[Tuple[Column, ...]], named: bool, frame: bool, dtype: str, tensors: Tuple[Tensor, ...] = ()
    ) -> None:
        self.kind = kind
        # In the model's order; None where neither the file nor the loaded model knows how many there are.
        self.columns = columns
        # Clients may (and for `frame` the model must) call columns by name.
        self.named = named
        # The model was fitted on a pandas DataFrame and gets one.
        self.frame = frame
        # Dtype of every value, where the columns do not differ.
        self.dtype = dtype
        # What a network is fed with; empty for the other kinds.
        self.tensors = tensors
        # What follows from these, and is asked with every request.
        self.width = None if columns is None else len(columns)
        self.dtypes = frozenset(column.dtype for column in columns) if columns else frozenset((dtype,))
        # One dtype of numbers for all values.
        self.numeric = len(self.dtypes) == 1 and self.dtypes <= _NUMERIC
        # The floats as which a table of numbers can be read in one go.
        self.packed = _PACKED.get(next(iter(self.dtypes))) if len(self.dtypes) == 1 and kind == TABLE else None

    def label(self, index: int) -> str:
        """A column for a sentence: `column "age"`, or `value 3` where columns have no names."""
        if self.named and self.columns is not None and index < len(self.columns):
            return f"column {quoted(self.columns[index].name)}"
        return f"value {index}"


# Enough to recognise a name or value; what a client sent must not fill the answer.
LONGEST_SHOWN = 60


def quoted(text: str) -> str:
    shown = text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
    return '"' + shown.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def listed(names: "list[str]", most: int = 5) -> str:
    """`"a", "b" and 3 more`"""
    shown = ", ".join(quoted(name) for name in names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"
