"""Bodies and answers of the protocols, around this model's own rows."""

from __future__ import annotations

from typing import Dict, List

from ..manifest import Manifest
from ..models.estimator import METHODS
from ..protocols.raw_tensor import KINDS
from ..protocols.v2_tensors import BYTES, DTYPES
from ..request.inputs import TENSORS, Inputs
from .examples import Examples
from .schema import Schema, as_json, asking, closed, ref, rows
from .values import bodies, named_lists

_REFUSALS = ["400", "408", "413", "415", "422", "429", "500", "503", "504"]
_METHOD: Schema = closed({"predict_method": {"enum": list(METHODS)}}, optional=("predict_method",))
# Loaders of code that may call its answers what it likes.
_OWN_NAMES = ("handler", "mlflow")
_PARAMETERS: Schema = {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean"]}}


def predict(name: str, inputs: Inputs, manifest: Manifest, shown: Examples) -> Schema:
    content = {**as_json({"oneOf": bodies(inputs)}, shown.plain), **_raw(inputs)}
    route = asking("predict", f"Asks {name}.", content, as_json(_answer(inputs, manifest)), _REFUSALS)
    post: Dict[str, object] = route["post"]  # type: ignore[assignment]
    post["description"] = 'Rows are counted from 0. In numeric columns null and "NaN" mean a missing value.'
    return route


def infer(operation: str, name: str, shown: Examples) -> Schema:
    body = closed({"id": {"type": "string"}, "parameters": _PARAMETERS, "inputs": rows(ref("InferInput")), "outputs": {"type": "array", "items": ref("InferRequestedOutput")}}, optional=("id", "parameters", "outputs"))
    body["additionalProperties"] = True
    refusals = [status for status in _REFUSALS if status != "415"]
    bytes_: Dict[str, Schema] = {"application/octet-stream": {"schema": {}}}
    content = {**as_json(body, shown.v2), **bytes_}
    answer = {**as_json(ref("InferResponse")), **bytes_}
    return asking(operation, f"Asks {name} by the Open Inference Protocol, version 2, with its binary tensor extension.", content, answer, [*refusals, "415"])


def instances(operation: str, name: str, protocol: str, inputs: Inputs, shown: Examples) -> Schema:
    forms: List[Schema] = [closed({"instances": _instances(inputs), "parameters": _METHOD, "signature_name": {"type": "string"}}, optional=("parameters", "signature_name"))]
    lists = named_lists(inputs)
    if lists is not None:
        forms.append(closed({"inputs": lists, "parameters": _METHOD}, optional=("parameters",)))
    return asking(operation, f"Asks {name} by {protocol}.", as_json({"oneOf": forms}, shown.instances), as_json(ref("Predictions")), _REFUSALS)


def invocations(name: str, inputs: Inputs, shown: Examples) -> Schema:
    forms: List[Schema] = [closed({"instances": _instances(inputs), "params": _METHOD}, optional=("params",))]
    lists = named_lists(inputs)
    if lists is not None:
        forms.append(closed({"inputs": lists, "params": _METHOD}, optional=("params",)))
    if inputs.kind != TENSORS:
        forms.append(closed({"dataframe_records": rows(ref("Record")), "params": _METHOD}, optional=("params",)))
        split = closed({"columns": {"type": "array", "items": {}}, "index": {"type": "array", "items": {}}, "data": rows({"type": "array", "items": {}})}, optional=("columns", "index"))
        forms.append(closed({"dataframe_split": split, "params": _METHOD}, optional=("params",)))
    text: Dict[str, Schema] = {"text/csv": {"schema": {"type": "string"}}, "application/jsonlines": {"schema": {"type": "string"}}}
    content = {**as_json({"anyOf": forms}, shown.split), **text, **_raw(inputs)}
    answer = {**as_json(ref("Predictions")), **text}
    refusals = ["400", "406", *(status for status in _REFUSALS if status not in ("400", "422"))]
    return asking("invocations", f"Asks {name} as MLflow and SageMaker do.", content, answer, refusals, error="InvocationError")


def components() -> Dict[str, Schema]:
    shape: Schema = {"type": "array", "items": {"type": "integer", "minimum": -1}}
    datatype: Schema = {"enum": [*DTYPES, BYTES]}
    tensor: Schema = {"name": {"type": "string"}, "shape": shape, "datatype": datatype, "parameters": _PARAMETERS, "data": {"type": "array", "items": {}}}
    given = closed({**tensor, "shape": {"type": "array", "items": {"type": "integer", "minimum": 0}}}, optional=("parameters", "data"))
    output = closed(dict(tensor), optional=("parameters", "data"))
    return {
        "Error": closed({"error": {"type": "string"}}),
        "InvocationError": closed({"error_code": {"type": "string"}, "message": {"type": "string"}}),
        "Predictions": closed({"predictions": {}}),
        "InferInput": given,
        "InferRequestedOutput": closed({"name": {"type": "string"}, "parameters": _PARAMETERS}, optional=("parameters",)),
        "InferResponse": closed({"model_name": {"type": "string"}, "model_version": {"type": "string"}, "id": {"type": "string"}, "outputs": {"type": "array", "items": output}}),
        "Tensor": closed({"name": {"type": "string"}, "datatype": datatype, "shape": shape}),
    }


def _instances(inputs: Inputs) -> Schema:
    return rows({"anyOf": [ref("Record"), ref("Row")]}) if inputs.named or inputs.kind == TENSORS else rows(ref("Row"))


def _raw(inputs: Inputs) -> Dict[str, Schema]:
    """Bodies that are the one input of a network itself."""
    one = inputs.kind == TENSORS and len(inputs.tensors) == 1 and inputs.tensors[0].dtype != "string"
    return {kind: {"schema": {}} for kind in KINDS} if one else {}


def _answer(inputs: Inputs, manifest: Manifest) -> Schema:
    if inputs.kind == TENSORS or manifest.loader in _OWN_NAMES:
        return {"type": "object"}
    signature = manifest.signature
    classes = signature.classes if signature is not None else None
    anything: Schema = {"type": "array", "items": {}}
    prediction: Schema = {"enum": list(classes)} if classes else {}
    properties: Dict[str, object] = {
        "predictions": {"type": "array", "items": prediction},
        "probabilities": anything,
        "decision_values": anything,
        "classes": {"type": ["array", "null"], "items": {}},
    }
    return {"type": "object", "properties": properties, "required": ["predictions"]}
