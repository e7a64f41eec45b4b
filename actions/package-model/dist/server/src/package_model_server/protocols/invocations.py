"""
`POST /invocations`: MLflow's scoring protocol and SageMaker's inference protocol, which share the path.

Sources: MLflow, "Inference Server Specification"; SageMaker, "Use Your Own Inference Code with Hosting Services" and "Common
Data Formats for Inference". JSON in MLflow's four forms or the forms of `POST /predict`, JSON lines, CSV with or without a
header, and text for models that take texts. `Accept` chooses JSON, JSON lines or CSV for the answer.
"""

from __future__ import annotations

from typing import Dict, List, Optional

from ..answer import Answer, encode
from ..errors import Refused
from ..models import Model
from ..question import Question, Request
from ..reply import Reply
from ..request.inputs import TENSORS, TEXTS, listed
from ..request.rows import read_rows
from ..request.text import parse
from ..request.values import prepare
from .accept import CSV, JSON_LINES, negotiate, written
from .csv_rows import read_csv
from .json_body import is_json, require_utf8
from .numbers_only import Shortcut, tables
from .plain import question as plain_question
from .raw_tensor import KINDS, raw_tensor
from .singles import BY_COLUMN, BY_ROW, as_json, chosen, of_inputs, of_instances, single

FORMS = ("dataframe_split", "dataframe_records", "instances", "inputs")
# MLflow's word for every request that it refuses, and for what failed.
_CODES = {500: "INTERNAL_ERROR", 503: "TEMPORARILY_UNAVAILABLE", 504: "DEADLINE_EXCEEDED", 429: "REQUEST_LIMIT_EXCEEDED"}


class Invocations:
    def read(self, request: Request, model: Model, most_rows: int) -> Question:
        answer_as = negotiate(request.accept)
        kind = request.content_type or "application/json"
        require_utf8(request)
        if kind in ("application/json", "text/json"):
            asked = _json(parse(request.body), model, most_rows)
        elif kind in ("application/jsonlines", "application/x-jsonlines", "application/jsonl"):
            lines = [parse(line) for line in request.body.split(b"\n") if line.strip()]
            asked = of_instances(lines, model, most_rows)
        elif kind == "text/csv":
            asked = _csv(request, model, most_rows)
        elif kind in KINDS and model.inputs.kind == TENSORS:
            asked = raw_tensor(request, model, most_rows)._replace(note=BY_ROW)
        elif kind == "text/plain" and model.inputs.kind == TEXTS:
            asked = _text(request.body, model)
        else:
            raise Refused(415, "The body has to be sent as application/json, application/jsonlines or text/csv, to a model of texts also as text/plain.")
        wanted = asked.wanted
        if wanted is None and model.single is not None:
            wanted = (model.single,)
        return Question(asked.values, asked.rows, wanted, (asked.note, answer_as))

    def shortcut(self, like: Request, model: Model, most_rows: int) -> Optional[Shortcut]:
        try:
            answer_as = negotiate(like.accept)
        except Refused:
            return None
        if not is_json(like):
            return None
        by_column = BY_COLUMN if model.inputs.kind == TENSORS else BY_ROW
        forms = {"inputs": (by_column, answer_as), "instances": (BY_ROW, answer_as)}
        return tables(forms, None if model.single is None else (model.single,), model, most_rows)

    def write(self, question: Question, answer: Answer, model: Model) -> Reply:
        form, answer_as = question.note
        if answer_as in (CSV, JSON_LINES):
            return Reply(200, written(answer_as, single(form, answer, listed=True)), answer_as.encode("ascii"))
        return Reply(200, as_json(form, answer))

    def refuse(self, error: Refused) -> Reply:
        body = {"error_code": _CODES.get(error.status, "BAD_REQUEST"), "message": error.sentence}
        return Reply(400 if error.status == 422 else error.status, encode(body))


def _json(body: object, model: Model, most_rows: int) -> Question:
    if not isinstance(body, dict):
        return plain_question(body, model, most_rows)._replace(note=BY_ROW)
    if len(body) == 1 and "inputs" in body:
        return of_inputs(body["inputs"], model, most_rows)
    forms = [form for form in FORMS if form in body]
    if len(forms) != 1:
        if not forms and len(body) == 1 and next(iter(body)) in ("records", "columns", "rows"):
            return plain_question(body, model, most_rows)._replace(note=BY_ROW)
        raise Refused(422, f"The body has to hold exactly one of {', '.join(FORMS)}{'; it holds ' + listed(forms) if forms else ''}.")
    unknown = [name for name in body if name not in (*FORMS, "params")]
    if unknown:
        raise Refused(422, f"The body has the unknown field {listed(unknown)}; beside {forms[0]} it may hold params.")
    wanted = chosen(body.get("params"), model, "params")
    content = body[forms[0]]
    if forms[0] == "instances":
        asked = of_instances(content, model, most_rows)
    elif forms[0] == "inputs":
        asked = of_inputs(content, model, most_rows)
    elif forms[0] == "dataframe_records":
        asked = plain_question({"records": content}, model, most_rows)
    else:
        asked = _split(content, model, most_rows)
    return asked._replace(wanted=wanted)


def _split(content: object, model: Model, most_rows: int) -> Question:
    """`{"columns": [names], "index": […], "data": [rows]}`, pandas' orient="split"; the index means nothing to a model."""
    if not isinstance(content, dict) or not isinstance(content.get("data"), list):
        raise Refused(422, 'dataframe_split is not an object with columns and data: {"columns": [...], "data": [[...]]}.')
    names, data = content.get("columns"), content["data"]
    unknown = [name for name in content if name not in ("columns", "index", "data")]
    if unknown:
        raise Refused(422, f"dataframe_split has the unknown field {listed(unknown)}.")
    if names is None or not model.inputs.named:
        # Numbers that merely count the columns, as pandas names those of an array.
        return plain_question({"rows": data}, model, most_rows)
    if not isinstance(names, list) or not all(isinstance(name, (str, int)) for name in names) or len(set(names)) != len(names):
        raise Refused(422, "The columns of dataframe_split are not a list of different names.")
    records: List[Dict[str, object]] = []
    for index, row in enumerate(data):
        if not isinstance(row, list) or len(row) != len(names):
            raise Refused(422, f"Row {index} (counting from 0) of dataframe_split is not a list of {len(names)} values, one for each of its columns.")
        records.append(dict(zip(map(str, names), row)))
    return plain_question({"records": records}, model, most_rows)


def _csv(request: Request, model: Model, most_rows: int) -> Question:
    if model.inputs.kind == TENSORS:
        raise Refused(415, "The model takes tensors, which CSV cannot hold; send application/json.")
    header = next((value for name, value in request.parameters if name == "header"), None)
    rows = read_rows(read_csv(_decoded(request.body), model.inputs, header), model.inputs, most_rows)
    return Question(prepare(rows, model.inputs), len(rows), note=BY_ROW)


def _text(body: bytes, model: Model) -> Question:
    """The whole body is one text: documents hold line breaks of their own."""
    return Question(prepare([[_decoded(body)]], model.inputs), 1, note=BY_ROW)


def _decoded(body: bytes) -> str:
    try:
        # Spreadsheets write a byte order mark in front.
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise Refused(400, f"The body is not UTF-8: byte {wrong.start} does not fit.") from None
