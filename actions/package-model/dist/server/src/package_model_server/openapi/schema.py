"""The pieces of JSON Schema that the document is made of."""

from __future__ import annotations

from typing import Dict, List, Optional

Schema = Dict[str, object]

MEANINGS = {
    "400": "The body is not JSON.",
    "406": "The answer cannot be had in a type that the Accept header takes.",
    "408": "The body did not come in time.",
    "413": "The body, or its number of rows, is over the limit.",
    "415": "The body is not sent as a type that this route takes, or not in UTF-8.",
    "422": "The body does not fit the model.",
    "429": "Too many requests wait for the model.",
    "500": "The model failed.",
    "503": "The model is not ready.",
    "504": "The model did not answer in time.",
}


def closed(properties: Dict[str, object], optional: "tuple[str, ...]" = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def rows(item: Schema) -> Schema:
    return {"type": "array", "minItems": 1, "items": item}


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def as_json(schema: Schema, example: object = None) -> Dict[str, Schema]:
    content: Schema = {"schema": schema}
    if example is not None:
        content["example"] = example
    return {"application/json": content}


def reading(operation: str, summary: str, schema: Schema, others: Optional[Dict[str, str]] = None, kind: str = "application/json") -> Schema:
    """A route that is only read."""
    responses: Dict[str, object] = {"200": {"description": summary, "content": {kind: {"schema": schema}}}}
    for status, meaning in (others or {}).items():
        responses[status] = {"description": meaning, "content": as_json(schema if status == "503" else ref("Error"))}
    return {"get": {"operationId": operation, "summary": summary, "responses": responses}}


def asking(operation: str, summary: str, content: Dict[str, Schema], answer: Dict[str, Schema], refusals: List[str], error: str = "Error") -> Schema:
    """A route that asks the model."""
    responses: Dict[str, object] = {"200": {"description": "The model's answer.", "content": answer}}
    for status in refusals:
        responses[status] = {"description": MEANINGS[status], "content": as_json(ref(error))}
    return {"post": {"operationId": operation, "summary": summary, "requestBody": {"required": True, "content": content}, "responses": responses}}
