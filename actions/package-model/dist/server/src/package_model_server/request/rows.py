"""A JSON value -> rows, each a sequence of values in the model's order."""

from __future__ import annotations

from typing import Dict, List, NoReturn, Optional, Sequence, Tuple

from ..errors import Refused
from .inputs import DICTIONARIES, TEXTS, Inputs, listed, quoted

Row = Sequence[object]
FORMS = ("records", "columns", "rows")
_SEND = "send one of records (a list of objects), columns (an object of lists) or rows (a list of lists)"


def read_rows(value: object, inputs: Inputs, most: int) -> List[Row]:
    """
    The rows of a request's body, at least one and at most `most`, all as wide as the model wants them.
    For a model that takes dictionaries each row holds one dictionary.

    Raises `Refused`: 413 for too many rows, else 422.
    """
    form, content = _form(value)
    if inputs.kind == DICTIONARIES:
        rows = _dictionaries(form, content)
    elif form == "records":
        rows = _from_records(_list_of(content, dict, form), inputs)
    elif form == "columns":
        rows = _from_columns(content, inputs)
    else:
        rows = _from_rows(content, inputs)
    if not rows:
        raise Refused(422, "The request holds no rows; send at least one.")
    if len(rows) > most:
        raise Refused(413, f"The request holds {len(rows)} rows; at most {most} are answered at once.")
    return rows


def _form(value: object) -> Tuple[str, object]:
    if isinstance(value, list):
        return ("records" if value and isinstance(value[0], dict) else "rows"), value
    if not isinstance(value, dict):
        raise Refused(422, f"The body is not an object or a list; {_SEND}.")
    unknown = [name for name in value if name not in FORMS]
    if unknown:
        raise Refused(422, f"The body has the unknown field {listed(unknown)}; {_SEND}.")
    if len(value) != 1:
        raise Refused(422, f"The body holds {len(value)} of records, columns and rows; {_SEND}.")
    return next(iter(value.items()))


def _list_of(content: object, kind: type, form: str) -> List[Dict[str, object]]:
    if not isinstance(content, list):
        raise Refused(422, f"{form} is not a list.")
    for index, item in enumerate(content):
        if not isinstance(item, kind):
            raise Refused(422, f"Row {index} (counting from 0) of {form} is not an object.")
    return content


def _dictionaries(form: str, content: object) -> List[Row]:
    if form != "records":
        raise Refused(422, "The model takes one object a row; send records.")
    return [(record,) for record in _list_of(content, dict, form)]


def _from_records(records: List[Dict[str, object]], inputs: Inputs) -> List[Row]:
    names = _names(inputs, "records")
    width = len(names)
    optional = _optional(inputs)
    if optional:
        records = [record if len(record) == width else {**optional, **record} for record in records]
    try:
        rows: List[Row] = [[record[name] for name in names] for record in records]
    except KeyError:
        rows = []
    if len(rows) == len(records) and all(len(record) == width for record in records):
        return rows
    index, record = next((at, item) for at, item in enumerate(records) if item.keys() != set(names))
    _refuse_names(f"Row {index} (counting from 0)", list(record), names)


def _optional(inputs: Inputs) -> Dict[str, None]:
    """What is put in place of columns that a request may leave out."""
    return {column.name: None for column in inputs.columns or () if column.optional}


def _from_columns(content: object, inputs: Inputs) -> List[Row]:
    if not isinstance(content, dict):
        raise Refused(422, "columns is not an object.")
    names = _names(inputs, "columns")
    given = next((name for name in names if isinstance(content.get(name), list)), None)
    optional = _optional(inputs)
    if optional and given is not None:
        content = {**{name: [None] * len(content[given]) for name in optional}, **content}
    if content.keys() != set(names):
        _refuse_names("columns", list(content), names)
    for name in names:
        if not isinstance(content[name], list):
            raise Refused(422, f"The column {quoted(name)} is not a list.")
    first = names[0]
    for name in names:
        if len(content[name]) != len(content[first]):
            raise Refused(
                422,
                f"The column {quoted(name)} has {len(content[name])} values, {quoted(first)} has {len(content[first])}; "
                "every column needs one value a row.",
            )
    return list(zip(*(content[name] for name in names)))


def _from_rows(content: object, inputs: Inputs) -> List[Row]:
    if not isinstance(content, list):
        raise Refused(422, "rows is not a list.")
    width = inputs.width
    if content and width != 1 and set(map(type, content)) == {list} and set(map(len, content)) == {width}:
        return content
    if width == 1:
        # A single value needs no list around it.
        content = [item if isinstance(item, (list, dict)) else [item] for item in content]
    if content and not any(isinstance(item, (list, dict)) for item in content):
        raise Refused(422, f"A row is itself a list{_of(width)}; send a list of rows.")
    for index, row in enumerate(content):
        if not isinstance(row, list):
            raise Refused(422, f"Row {index} (counting from 0) is not a list{_of(width)}.")
        if len(row) != (len(content[0]) if width is None else width):
            _refuse_width(index, row, len(content[0]), width, inputs)
    if content and not content[0]:
        raise Refused(422, "Row 0 (counting from 0) holds no values.")
    return list(content)


def _names(inputs: Inputs, form: str) -> List[str]:
    if not inputs.named or inputs.columns is None:
        width = None if inputs.columns is None else len(inputs.columns)
        raise Refused(422, f"The model knows no column names; instead of {form} send rows{_of(width)}.")
    names = [column.name for column in inputs.columns]
    if len(set(names)) != len(names):
        raise Refused(422, f"The model has several columns of one name; instead of {form} send rows{_of(len(names))}.")
    return names


def _of(width: Optional[int]) -> str:
    return "" if width is None else f" of {width} value{'' if width == 1 else 's'}"


def _refuse_names(where: str, given: List[str], wanted: List[str]) -> NoReturn:
    missing = [name for name in wanted if name not in given]
    unknown = [name for name in given if name not in wanted]
    parts = []
    if missing:
        parts.append(f"lacks {listed(missing)}")
    if unknown:
        parts.append(f"has the unknown column {listed(unknown)}")
    raise Refused(422, f"{where} {' and '.join(parts)}; the model takes {listed(wanted, most=20)}.")


def _refuse_width(index: int, row: List[object], first: int, width: Optional[int], inputs: Inputs) -> NoReturn:
    given = f"Row {index} (counting from 0) has {len(row)} value{'' if len(row) == 1 else 's'}"
    if width is None:
        raise Refused(422, f"{given}, row 0 has {first}; all rows need the same number.")
    named = ""
    if inputs.named and inputs.kind != TEXTS and inputs.columns is not None:
        named = f": {listed([column.name for column in inputs.columns], most=20)}"
    raise Refused(422, f"{given}; the model takes {width}{named}.")
