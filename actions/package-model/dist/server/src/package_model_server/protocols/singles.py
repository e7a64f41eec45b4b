"""Protocols with a single answer: `{"predictions": …}` and nothing beside it (KServe v1, Vertex AI, MLflow, SageMaker)."""

from __future__ import annotations

from typing import List, Optional, Tuple

from ..answer import Answer, encode, numbers_as_json
from ..errors import Refused
from ..models import Model
from ..models.estimator import METHODS
from ..question import Question
from ..request.inputs import TENSORS, listed
from ..request.rows import Row, read_rows
from ..request.tensors import from_columns, from_instances
from ..request.values import prepare
from .json_body import within

BY_ROW = "rows"
BY_COLUMN = "columns"


def of_instances(instances: object, model: Model, most_rows: int) -> Question:
    """`instances`: one entry a row, each an object, a list or a single value. Raises `Refused`."""
    if not isinstance(instances, list):
        raise Refused(422, "instances is not a list.")
    if model.inputs.kind == TENSORS:
        feeds, rows = from_instances(instances, model.inputs)
        return Question(feeds, within(rows, most_rows), note=BY_ROW)
    return _table(instances if _has_own_names(instances, model) else _unwrapped(instances), model, most_rows)


def of_inputs(inputs: object, model: Model, most_rows: int) -> Question:
    """`inputs`: an object with one list a column or tensor, or one array. Raises `Refused`."""
    if model.inputs.kind == TENSORS:
        feeds, rows = from_columns(inputs, model.inputs)
        return Question(feeds, within(rows, most_rows), note=BY_COLUMN)
    return _table({"columns": inputs} if isinstance(inputs, dict) else inputs, model, most_rows)


def _table(body: object, model: Model, most_rows: int) -> Question:
    rows: List[Row] = read_rows(body, model.inputs, most_rows)
    return Question(prepare(rows, model.inputs), len(rows), note=BY_ROW)


def _has_own_names(instances: List[object], model: Model) -> bool:
    return any(column.name == "features" for column in model.inputs.columns or ()) or not instances


def _unwrapped(instances: List[object]) -> List[object]:
    """`{"features": […]}`, as SageMaker's own algorithms write a row, is the list alone."""
    if all(isinstance(item, dict) and len(item) == 1 and isinstance(item.get("features"), list) for item in instances):
        return [item["features"] for item in instances if isinstance(item, dict)]
    return instances


def chosen(parameters: object, model: Model, what: str) -> Optional[Tuple[str, ...]]:
    """
    The outputs that `parameters` ask for: `{"predict_method": "predict_proba"}`, the only parameter there is.

    Raises `Refused` for others: an option that is silently ignored is a wrong answer.
    """
    if parameters is None or parameters == {}:
        return None if model.single is None else (model.single,)
    if not isinstance(parameters, dict):
        raise Refused(422, f"{what} is not an object.")
    unknown = [name for name in parameters if name != "predict_method"]
    if unknown:
        raise Refused(422, f"{what} has {listed(unknown)}, which the model does not take; it takes only predict_method.")
    method = parameters["predict_method"]
    name = METHODS.get(method) if isinstance(method, str) else None
    has = [output.name for output in model.outputs]
    if name not in has or name is None:
        able = [method for method, output in METHODS.items() if output in has]
        raise Refused(422, f"The predict_method is not one that the model has: {listed(able) or 'none'}.")
    return (name,)


def single(form: str, answer: Answer, listed: bool = False) -> object:
    """
    `form` is BY_ROW or BY_COLUMN, as the question came. For `encode`, or with `listed` as plain lists: the one output, or of several (networks) an object a row, or of lists where the question came as columns:
    TensorFlow Serving's row and column formats, which KServe v1 and MLflow took over.
    """
    names = list(answer.outputs)
    if len(names) == 1:
        return answer.listed(names[0]) if listed else answer.encodable(names[0])
    lists = {name: answer.listed(name) for name in names}
    if form == BY_COLUMN or len({len(values) for values in lists.values()}) != 1:
        return lists
    return [dict(zip(names, row)) for row in zip(*lists.values())]


def as_json(form: str, answer: Answer) -> bytes:
    """`{"predictions": …}` around the `single` answer."""
    if len(answer.outputs) == 1:
        (values,) = answer.outputs.values()
        numbers = numbers_as_json(values)
        if numbers is not None:
            return b'{"predictions":%s}' % numbers
    return encode({"predictions": single(form, answer)})
