"""The example of `POST /predict`, recorded or made, as every protocol writes it."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional

import numpy as np

from ..answer import plain
from ..errors import Refused
from ..manifest import Manifest
from ..protocols.v2_tensors import BYTES, DATATYPES
from ..request.inputs import TENSORS, Inputs
from ..request.rows import read_rows
from ..request.tensors import from_columns, from_instances
from .values import made_instances

# Larger examples than this are worth less than a document that can be read.
_MOST_VALUES = 4096


class Examples(NamedTuple):
    plain: object = None
    instances: object = None
    v2: object = None
    split: object = None


def examples(manifest: Manifest, inputs: Inputs) -> Examples:
    body = manifest.example
    if body is None:
        made = made_instances(inputs)
        body = {"records": made} if isinstance(made[0], dict) else made
    try:
        return _of_tensors(body, inputs) if inputs.kind == TENSORS else _of_rows(body, inputs)
    except (Refused, ValueError, IndexError, KeyError):
        # Recorded for something else, or of a shape that nobody knows: what was recorded is shown, nothing is derived.
        return Examples(plain=manifest.example)


def _of_rows(body: object, inputs: Inputs) -> Examples:
    rows = [list(row) for row in read_rows(body, inputs, _MOST_VALUES)]
    if inputs.columns is None and inputs.named:
        records: List[object] = [row[0] for row in rows]
        return Examples(body, {"instances": records}, None, None)
    names = [column.name for column in inputs.columns or ()]
    if not inputs.named:
        return Examples(body, {"instances": rows}, {"inputs": [_table(rows)]}, {"dataframe_split": {"data": rows}})
    records = [dict(zip(names, row)) for row in rows]
    tensors = [_column(name, dtype, [row[at] for row in rows]) for at, (name, dtype) in enumerate((one.name, one.dtype) for one in inputs.columns or ())]
    return Examples(body, {"instances": records}, {"inputs": tensors}, {"dataframe_split": {"columns": names, "data": rows}})


def _table(rows: List[List[Any]]) -> Dict[str, object]:
    numeric = all(isinstance(value, (int, float)) for row in rows for value in row)
    return {"name": "input", "shape": [len(rows), len(rows[0])], "datatype": "FP64" if numeric else BYTES, "data": rows}


def _column(name: str, dtype: str, values: List[Any]) -> Dict[str, object]:
    datatype = DATATYPES.get(dtype, "FP64" if all(type(value) in (int, float) for value in values) else BYTES)
    return {"name": name, "shape": [len(values)], "datatype": datatype, "data": values}


def _of_tensors(body: object, inputs: Inputs) -> Examples:
    content = next(iter(body.values())) if isinstance(body, dict) and len(body) == 1 else body
    feeds, _ = from_instances(content, inputs) if isinstance(content, list) else from_columns(content, inputs)
    if sum(array.size for array in feeds.values()) > _MOST_VALUES:
        return Examples()
    lists = {name: plain(array) for name, array in feeds.items()}
    tensors = [_tensor(name, array) for name, array in feeds.items()]
    rows = {len(values) for values in lists.values()}
    by_row: Optional[object] = {"instances": [dict(zip(lists, row)) for row in zip(*lists.values())]} if len(rows) == 1 else None
    return Examples({"inputs": lists}, by_row, {"inputs": tensors}, {"inputs": lists})


def _tensor(name: str, array: "np.ndarray[Any, Any]") -> Dict[str, object]:
    return {"name": name, "shape": list(array.shape), "datatype": DATATYPES.get(array.dtype.name, BYTES), "data": plain(array.reshape(-1))}
