"""`POST /predict`: records, columns, rows or, for networks, inputs; every output comes back under its name."""

from __future__ import annotations

from typing import Optional

from ..answer import Answer
from ..errors import Refused
from ..models import Model
from ..question import Question, Request
from ..reply import Reply, refused
from ..request.inputs import TENSORS
from ..request.rows import read_rows
from ..request.tensors import from_columns, from_instances
from ..request.text import parse
from ..request.values import prepare
from .json_body import is_json, require_json, within
from .numbers_only import Shortcut, tables
from .raw_tensor import KINDS, raw_tensor

_SEND = "send one of inputs (an object of tensors), records (a list of objects) or rows (a list)"


def question(value: object, model: Model, most_rows: int) -> Question:
    """A body of `POST /predict`, decoded from JSON. Raises `Refused`."""
    if model.inputs.kind == TENSORS:
        return _tensors(value, model, most_rows)
    rows = read_rows(value, model.inputs, most_rows)
    return Question(prepare(rows, model.inputs), len(rows))


def _tensors(value: object, model: Model, most_rows: int) -> Question:
    if isinstance(value, list):
        feeds, rows = from_instances(value, model.inputs)
    elif isinstance(value, dict) and len(value) == 1:
        form, content = next(iter(value.items()))
        if form in ("inputs", "columns"):
            feeds, rows = from_columns(content, model.inputs)
        elif form in ("rows", "records") and isinstance(content, list):
            feeds, rows = from_instances(content, model.inputs)
        else:
            raise Refused(422, f"The body is not understood; {_SEND}.")
    else:
        raise Refused(422, f"The body is not understood; {_SEND}.")
    return Question(feeds, within(rows, most_rows))


class Plain:
    def read(self, request: Request, model: Model, most_rows: int) -> Question:
        if request.content_type in KINDS and model.inputs.kind == TENSORS:
            return raw_tensor(request, model, most_rows)
        require_json(request)
        return question(parse(request.body), model, most_rows)

    def shortcut(self, like: Request, model: Model, most_rows: int) -> Optional[Shortcut]:
        if not is_json(like):
            return None
        return tables(dict.fromkeys(("rows", "inputs", "") if model.inputs.kind == TENSORS else ("rows", "")), None, model, most_rows)

    def write(self, question: Question, answer: Answer, model: Model) -> Reply:
        return Reply(200, answer.written())

    def refuse(self, error: Refused) -> Reply:
        return refused(error)
