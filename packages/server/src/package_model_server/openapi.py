"""The OpenAPI document of this very model: its own column names, types, known values and example."""

from __future__ import annotations

from typing import Dict, List, Optional

from . import __version__
from .manifest import Manifest
from .request.cells import FLOATS, INTEGERS
from .request.inputs import DICTIONARIES, TABLE, Inputs
from .signature import Column

Schema = Dict[str, object]

# More known values than anyone reads; the document is fetched whole.
_MOST_EXAMPLES = 20
_NON_FINITE = ["NaN", "Infinity", "-Infinity"]
_ERRORS = {
    "400": "The body is not JSON.",
    "413": "The body, or its number of rows, is over the limit.",
    "415": "The body is not sent as application/json in UTF-8.",
    "422": "The body does not fit the model.",
    "429": "Too many requests wait for the model.",
    "500": "The model failed.",
    "503": "The model is not ready.",
}


def document(manifest: Manifest, inputs: Optional[Inputs]) -> Schema:
    """OpenAPI 3.1. Without `inputs` (the model is still loading) it knows the columns that the file tells of."""
    if inputs is None:
        columns = manifest.signature.columns if manifest.signature is not None else None
        dtype = manifest.signature.inputs[0].dtype if manifest.signature is not None and manifest.signature.inputs else "unknown"
        inputs = Inputs(TABLE, columns, columns is not None, False, dtype)
    producers = ", ".join(f"{library} {version}" for library, version in manifest.producers)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": manifest.name,
            "version": __version__,
            "description": f"The model {manifest.name} ({manifest.runtime}{', written by ' + producers if producers else ''}), {manifest.digest}.",
        },
        "paths": {
            "/predict": {"post": _predict(manifest, inputs)},
            "/livez": {"get": _probe("live", "Does the process answer?", {})},
            "/readyz": {"get": _probe("ready", "Is the model loaded and warm?", {"503": "Not yet, or not at all."})},
            "/openapi.json": {
                "get": {
                    "operationId": "openapi",
                    "summary": "This document.",
                    "responses": {"200": {"description": "OpenAPI 3.1", "content": _json({"type": "object"})}},
                }
            },
        },
        "components": {"schemas": {"Error": _object({"error": {"type": "string"}}), "Row": _row(inputs), "Record": _record(inputs)}},
    }


def _predict(manifest: Manifest, inputs: Inputs) -> Schema:
    content = _json({"oneOf": _bodies(inputs)})
    if manifest.example is not None:
        content["application/json"]["example"] = manifest.example
    responses: Dict[str, object] = {"200": {"description": "One prediction a row.", "content": _json(_answer(manifest))}}
    for status, meaning in _ERRORS.items():
        responses[status] = {"description": meaning, "content": _json({"$ref": "#/components/schemas/Error"})}
    return {
        "operationId": "predict",
        "summary": f"Asks {manifest.name}.",
        "description": "Rows are counted from 0. In numeric columns null and \"NaN\" mean a missing value.",
        "requestBody": {"required": True, "content": content},
        "responses": responses,
    }


def _bodies(inputs: Inputs) -> List[Schema]:
    records = {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Record"}}
    rows = {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Row"}}
    if inputs.kind == DICTIONARIES:
        return [_object({"records": records}), records]
    bodies = [_object({"rows": rows}), rows]
    if not inputs.named or inputs.columns is None:
        return bodies
    lists: Schema = {column.name: {"type": "array", "minItems": 1, "items": _cell(column)} for column in inputs.columns}
    return [_object({"records": records}), _object({"columns": _object(lists)}), *bodies, records]


def _record(inputs: Inputs) -> Schema:
    if inputs.columns is None or not inputs.named:
        return {"type": "object"}
    return _object({column.name: _cell(column) for column in inputs.columns})


def _row(inputs: Inputs) -> Schema:
    if inputs.columns is None:
        return {"type": "array", "minItems": 1, "items": _cell(Column("", inputs.dtype))}
    width = len(inputs.columns)
    return {
        "type": "array",
        "prefixItems": [{**_cell(column), "title": column.name} if inputs.named else _cell(column) for column in inputs.columns],
        "minItems": width,
        "maxItems": width,
    }


def _cell(column: Column) -> Schema:
    schema: Schema
    if column.dtype in FLOATS or column.dtype in INTEGERS:
        schema = {"anyOf": [{"type": ["number", "null"]}, {"enum": _NON_FINITE}]}
    elif column.dtype == "bool":
        schema = {"type": ["boolean", "null"]}
    elif column.dtype == "string":
        schema = {"type": ["string", "null"]}
    else:
        schema = {"type": ["string", "number", "boolean", "null"]}
    if column.categories:
        schema["examples"] = list(column.categories[:_MOST_EXAMPLES])
    return schema


def _answer(manifest: Manifest) -> Schema:
    classes = manifest.signature.classes if manifest.signature is not None else None
    anything: Schema = {"type": "array"}
    prediction: Schema = {"enum": list(classes)} if classes else {}
    properties: Dict[str, object] = {
        "predictions": {"type": "array", "items": prediction},
        "probabilities": {"type": "array", "items": anything},
        "classes": anything,
    }
    return {"type": "object", "properties": properties, "required": ["predictions"]}


def _probe(name: str, summary: str, others: Dict[str, str]) -> Schema:
    schema = _object({name: {"type": "boolean"}})
    responses: Dict[str, object] = {"200": {"description": "Yes.", "content": _json(schema)}}
    for status, meaning in others.items():
        responses[status] = {"description": meaning, "content": _json(schema)}
    return {"operationId": name, "summary": summary, "responses": responses}


def _object(properties: Dict[str, object]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _json(schema: Schema) -> Dict[str, Schema]:
    return {"application/json": {"schema": schema}}
