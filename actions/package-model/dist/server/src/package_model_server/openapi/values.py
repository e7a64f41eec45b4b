"""What a value, a row and a tensor of this model may be; and one of each, where nobody recorded one."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

from ..request.inputs import DICTIONARIES, FLOATS, INTEGERS, TENSORS, TEXTS, Inputs
from ..signature import Column, Tensor
from .schema import Schema, closed, ref, rows

# More known values than anyone reads; the document is fetched whole.
_MOST_EXAMPLES = 20
_NON_FINITE = ["NaN", "Infinity", "-Infinity"]


def cell(column: Column) -> Schema:
    schema: Schema
    if column.dtype in FLOATS or column.dtype in INTEGERS:
        schema = {"anyOf": [{"type": ["number", "null"]}, {"enum": _NON_FINITE}]}
    elif column.dtype == "bool":
        schema = {"type": ["boolean", "null"]}
    elif column.dtype == "string":
        schema = {"type": ["string", "null"]}
    elif column.dtype.startswith("datetime"):
        schema = {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}, {"type": "null"}]}
    else:
        schema = {"type": ["string", "number", "boolean", "null"]}
    if column.categories:
        schema["examples"] = [value for value in column.categories[:_MOST_EXAMPLES] if value == value]
    return schema


def record(inputs: Inputs) -> Schema:
    if inputs.kind == TENSORS:
        return closed({one.name: tensor(one, inner=True) for one in inputs.tensors})
    if inputs.columns is None or not inputs.named:
        return {"type": "object"}
    return closed({column.name: cell(column) for column in inputs.columns}, _optional(inputs))


def _optional(inputs: Inputs) -> Tuple[str, ...]:
    return tuple(column.name for column in inputs.columns or () if column.optional)


def row(inputs: Inputs) -> Schema:
    if inputs.kind == TENSORS:
        return tensor(inputs.tensors[0], inner=True) if len(inputs.tensors) == 1 else record(inputs)
    if inputs.columns is None:
        return {"type": "array", "minItems": 1, "items": cell(Column("", inputs.dtype))}
    width = len(inputs.columns)
    cells = [{**cell(column), "title": column.name} if inputs.named else cell(column) for column in inputs.columns]
    listed: Schema = {"type": "array", "prefixItems": cells, "minItems": width, "maxItems": width}
    return {"anyOf": [listed, cell(inputs.columns[0])]} if width == 1 else listed


def tensor(one: Tensor, inner: bool = False) -> Schema:
    """Lists in lists; with `inner` without the first dimension, which counts rows."""
    numeric = one.dtype in FLOATS or one.dtype in INTEGERS
    item: Schema = {"type": ["number", "string", "boolean", "object"]}
    if numeric or one.dtype == "bool":
        item = {"type": "number"} if numeric else {"type": "boolean"}
    elif one.dtype in ("string", "object"):
        item = {"anyOf": [{"type": "string"}, closed({"b64": {"type": "string", "contentEncoding": "base64"}})]}
    if not one.shape:
        return {}
    for size in reversed(one.shape[1:] if inner else one.shape):
        item = {"type": "array", "minItems": 1 if size is None else size, "items": item}
        if size is not None:
            item["maxItems"] = size
    return item


def named_lists(inputs: Inputs) -> Optional[Schema]:
    """One list a column, or one tensor an input."""
    if inputs.kind == TENSORS:
        return closed({one.name: tensor(one) for one in inputs.tensors})
    if inputs.kind == DICTIONARIES or not inputs.named or inputs.columns is None:
        return None
    return closed({column.name: rows(cell(column)) for column in inputs.columns}, _optional(inputs))


def bodies(inputs: Inputs) -> List[Schema]:
    """Every form of `POST /predict`."""
    records = rows(ref("Record"))
    if inputs.kind == DICTIONARIES:
        return [closed({"records": records}), records]
    lists = named_lists(inputs)
    if inputs.kind == TENSORS:
        return [closed({"inputs": lists or {}}), closed({"records": records}), records]
    plain = rows(ref("Row"))
    if lists is None:
        return [closed({"rows": plain}), plain]
    return [closed({"records": records}), closed({"columns": lists}), closed({"rows": plain}), plain, records]


def made_instances(inputs: Inputs) -> List[object]:
    """One row, made of nothing but types and known values: never of what was recorded."""
    if inputs.kind == TENSORS:
        return [{one.name: _zeros(one, one.shape[1:]) for one in inputs.tensors}]
    if inputs.kind == DICTIONARIES:
        return [{"feature": 1}]
    if inputs.kind == TEXTS:
        return ["some text"]
    columns = inputs.columns or (Column("", inputs.dtype),)
    if inputs.named:
        return [{column.name: _made(column) for column in columns}]
    return [[_made(column) for column in columns]]


def _made(column: Column) -> object:
    known = next((value for value in column.categories if value is not None and value == value), None)
    if known is not None:
        return known
    made: Dict[str, object] = {"bool": True, "string": "text", "object": "text"}
    if column.dtype.startswith("datetime"):
        return "2024-05-17"
    return made.get(column.dtype, 0 if column.dtype in INTEGERS else 0.5)


def _zeros(one: Tensor, shape: Sequence[Optional[int]]) -> object:
    if not shape:
        return "text" if one.dtype in ("string", "object") else False if one.dtype == "bool" else 0
    # Whole pictures of zeros would make the document larger than anyone reads.
    return [_zeros(one, shape[1:])] * (shape[0] or 1)
