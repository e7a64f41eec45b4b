"""What one row of a request has to hold. Made once per model; everything that reads a request goes by it."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

from ..signature import Column, Tensor

# How the model wants its rows: a table of values, one text a row, one dictionary a row, or named tensors.
TABLE = "table"
TEXTS = "texts"
DICTIONARIES = "dictionaries"
TENSORS = "tensors"


class Inputs(NamedTuple):
    kind: str
    # In the model's order; None where neither the file nor the loaded model knows how many there are.
    columns: Optional[Tuple[Column, ...]]
    # Clients may (and for `frame` the model must) call columns by name.
    named: bool
    # The model was fitted on a pandas DataFrame and gets one.
    frame: bool
    # Dtype of every value, where the columns do not differ.
    dtype: str
    # What a network is fed with; empty for the other kinds.
    tensors: Tuple[Tensor, ...] = ()

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
