"""
KServe v1 (`POST /v1/models/NAME:predict`) and Vertex AI (`AIP_PREDICT_ROUTE`): `{"instances": […]}` -> `{"predictions": […]}`.

Sources: KServe data plane v1; Vertex AI, custom container requirements for prediction. Both took the body from TensorFlow
Serving, whose `inputs` and `signature_name` are understood too.
"""

from __future__ import annotations

from typing import Optional

from ..answer import Answer
from ..errors import Refused
from ..models import Model
from ..question import Question, Request
from ..reply import Reply, refused
from ..request.inputs import TENSORS, listed
from ..request.text import parse
from .json_body import is_json, require_json
from .numbers_only import Shortcut, tables
from .singles import BY_COLUMN, BY_ROW, as_json, chosen, of_inputs, of_instances

_FIELDS = ("instances", "inputs", "parameters", "signature_name")


class Instances:
    def read(self, request: Request, model: Model, most_rows: int) -> Question:
        require_json(request)
        body = parse(request.body)
        if not isinstance(body, dict) or ("instances" in body) == ("inputs" in body):
            raise Refused(422, 'The body is not an object with instances: {"instances": [...]}.')
        unknown = [name for name in body if name not in _FIELDS]
        if unknown:
            raise Refused(422, f"The body has the unknown field {listed(unknown)}; it takes instances and parameters.")
        wanted = chosen(body.get("parameters"), model, "parameters")
        read = of_instances if "instances" in body else of_inputs
        return read(body["instances" if "instances" in body else "inputs"], model, most_rows)._replace(wanted=wanted)

    def shortcut(self, like: Request, model: Model, most_rows: int) -> Optional[Shortcut]:
        if not is_json(like):
            return None
        by_column = BY_COLUMN if model.inputs.kind == TENSORS else BY_ROW
        return tables({"instances": BY_ROW, "inputs": by_column}, chosen(None, model, "parameters"), model, most_rows)

    def write(self, question: Question, answer: Answer, model: Model) -> Reply:
        return Reply(200, as_json(question.note, answer))

    def refuse(self, error: Refused) -> Reply:
        return refused(error)
