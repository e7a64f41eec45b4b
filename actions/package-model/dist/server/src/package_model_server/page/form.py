"""The signature of a model -> fields that a person fills in. The script (`static/page.js`) reads them back by `data-kind`."""

from __future__ import annotations

from typing import List, Optional, Sequence

from ..request.inputs import FLOATS, INTEGERS, TABLE, TEXTS, Inputs
from ..signature import Column
from .shown import as_attribute, shown

# Wider rows are pasted as JSON: nobody fills in a thousand fields, and every field is work for the browser.
MOST_FIELDS = 120
# Longer lists of known values are typed instead of chosen.
MOST_CHOICES = 300
# A text that is being edited, not a label: shown whole up to this.
_LONGEST_VALUE = 2000


def has_form(inputs: Optional[Inputs]) -> bool:
    return (
        inputs is not None
        and inputs.kind in (TABLE, TEXTS)
        and inputs.columns is not None
        and 0 < len(inputs.columns) <= MOST_FIELDS
    )


def form_fields(inputs: Inputs, row: Sequence[object]) -> str:
    """One labelled field a column, in the model's order, holding the values of `row`."""
    columns = inputs.columns or ()
    values = list(row) + [None] * (len(columns) - len(row))
    return "\n".join(_field(at, column, value, inputs) for at, (column, value) in enumerate(zip(columns, values)))


def form_kind(inputs: Inputs) -> str:
    """How the script writes a row: `records` where every column has a name of its own, else `rows`."""
    names = [column.name for column in inputs.columns or ()]
    return "records" if inputs.named and len(set(names)) == len(names) else "rows"


def type_of(column: Column) -> str:
    """What a person would call the column's type."""
    if column.categories:
        return "choice"
    if column.dtype in FLOATS:
        return "number"
    if column.dtype in INTEGERS:
        return "whole number"
    return {"bool": "yes or no", "string": "text"}.get(column.dtype, "number or text")


def _field(at: int, column: Column, value: object, inputs: Inputs) -> str:
    name = f'<span class="name">{shown(column.name)}</span>' if inputs.named else f'<span class="name">Value {at + 1}</span>'
    marks = f'id="field-{at}" data-name="{as_attribute(column.name)}"'
    wide = " wide" if inputs.kind == TEXTS else ""
    return (
        f'<div class="field{wide}"><label for="field-{at}">{name} <span class="type">{type_of(column)}</span></label>'
        f"{_control(marks, column, value, inputs)}</div>"
    )


def _control(marks: str, column: Column, value: object, inputs: Inputs) -> str:
    if 0 < len(column.categories) <= MOST_CHOICES:
        return _select(marks, list(column.categories), value)
    if column.dtype == "bool":
        return _select(marks, [True, False], value)
    if inputs.kind == TEXTS:
        return f'<textarea {marks} data-kind="text" rows="4">{shown(_text(value), _LONGEST_VALUE)}</textarea>'
    if column.dtype in FLOATS or column.dtype in INTEGERS:
        step = "1" if column.dtype in INTEGERS and not isinstance(value, float) else "any"
        return f'<input {marks} data-kind="number" type="number" step="{step}" value="{shown(_number(value))}" placeholder="missing">'
    kind = "text" if column.dtype == "string" else "guess"
    return f'<input {marks} data-kind="{kind}" type="text" value="{shown(_text(value), _LONGEST_VALUE)}" autocomplete="off" spellcheck="false">'


def _select(marks: str, choices: List[object], value: object) -> str:
    options = [_option(choice, type(choice) is type(value) and choice == value) for choice in choices if choice is not None]
    options.append(f'<option value="null"{"" if any(" selected" in option for option in options) else " selected"}>missing</option>')
    return f'<select {marks} data-kind="choice">{"".join(options)}</select>'


def _option(choice: object, selected: bool) -> str:
    # NaN among known values is how a missing one was learnt; the last option stands for it.
    if isinstance(choice, float) and choice != choice:
        return ""
    label = {True: "yes", False: "no"}[choice] if isinstance(choice, bool) else str(choice)
    return f'<option value="{as_attribute(choice)}"{" selected" if selected else ""}>{shown(label)}</option>'


def _number(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or value in (float("inf"), float("-inf")):
        return ""
    return repr(value)


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)
