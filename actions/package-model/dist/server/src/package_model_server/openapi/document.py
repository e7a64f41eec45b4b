"""Every route with its bodies, answers and refusals."""

from __future__ import annotations

from typing import Dict, Optional, Sequence
from urllib.parse import quote

from .. import __version__
from ..manifest import Manifest
from ..request.inputs import TABLE, Inputs
from . import protocols
from .examples import examples
from .schema import Schema, closed, reading, ref
from .values import record, row

_NOT_READY = {"503": "Not yet, or not at all."}
_TEXT: Schema = {"type": "string"}


def document(manifest: Manifest, inputs: Optional[Inputs], vertex: Sequence[str] = ()) -> Schema:
    """
    OpenAPI 3.1. Without `inputs` (the model is still loading) it knows the columns that the file tells of. `vertex` are the
    routes that the environment chose for predictions.
    """
    if inputs is None:
        inputs = _as_the_file_says(manifest)
    producers = ", ".join(f"{library} {version}" for library, version in manifest.producers)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": manifest.name,
            "version": __version__,
            "description": f"The model {manifest.name} ({manifest.runtime}{', written by ' + producers if producers else ''}), {manifest.digest}.",
        },
        "paths": {**_asking(manifest, inputs, vertex), **_reading(manifest)},
        "components": {"schemas": {**protocols.components(), "Row": row(inputs), "Record": record(inputs)}},
    }


def _as_the_file_says(manifest: Manifest) -> Inputs:
    signature = manifest.signature
    columns = signature.columns if signature is not None else None
    dtype = signature.inputs[0].dtype if signature is not None and signature.inputs else "unknown"
    return Inputs(TABLE, columns, columns is not None, False, dtype)


def _asking(manifest: Manifest, inputs: Inputs, vertex: Sequence[str]) -> Schema:
    name, shown = manifest.name, examples(manifest, inputs)
    part = quote(name, safe="")
    paths: Schema = {
        "/predict": protocols.predict(name, inputs, manifest, shown),
        f"/v2/models/{part}/infer": protocols.infer("infer", name, shown),
        f"/v2/models/{part}/versions/1/infer": protocols.infer("inferVersion", name, shown),
        f"/v1/models/{part}:predict": protocols.instances("predictV1", name, "KServe's protocol, version 1", inputs, shown),
        "/invocations": protocols.invocations(name, inputs, shown),
    }
    for at, path in enumerate(vertex):
        paths.setdefault(path, protocols.instances(f"predictVertex{at}", name, "Vertex AI's protocol", inputs, shown))
    return paths


def _reading(manifest: Manifest) -> Schema:
    part = quote(manifest.name, safe="")
    ready, flag = closed({"ready": {"type": "boolean"}}), closed({"live": {"type": "boolean"}})
    names = closed({"models": {"type": "array", "items": _TEXT}})
    tensors: Schema = {"type": "array", "items": ref("Tensor")}
    told = closed({"name": _TEXT, "versions": {"type": "array", "items": _TEXT}, "platform": _TEXT, "inputs": tensors, "outputs": tensors})
    about = closed({"name": _TEXT, "version": _TEXT, "extensions": {"type": "array", "items": _TEXT}})
    anything: Schema = {"type": "object"}
    routes: Dict[str, Schema] = {
        "/livez": reading("live", "Does the process answer?", flag),
        "/readyz": reading("ready", "Is the model loaded and warm?", ready, _NOT_READY),
        "/ping": reading("ping", "Is the model loaded and warm? (SageMaker, MLflow)", anything, _NOT_READY),
        "/health": reading("health", "Is the model loaded and warm? (MLflow)", anything, _NOT_READY),
        "/version": reading("version", "The server's version.", _TEXT, kind="text/plain"),
        "/metrics": reading("metrics", "What Prometheus collects.", _TEXT, kind="text/plain"),
        "/openapi.json": reading("openapi", "This document.", anything),
        "/v2": reading("serverMetadata", "The server and its extensions.", about),
        "/v2/health/live": reading("serverLive", "Does the process answer?", flag),
        "/v2/health/ready": reading("serverReady", "Is the model loaded and warm?", ready, _NOT_READY),
        "/v2/models": reading("models", "The one model.", names),
        "/v1/models": reading("modelsV1", "The one model.", names),
        f"/v1/models/{part}": reading("modelV1", "Is the model loaded and warm?", closed({"name": _TEXT, "ready": {"type": "boolean"}}), _NOT_READY),
    }
    for operation, path in (("", f"/v2/models/{part}"), ("Version", f"/v2/models/{part}/versions/1")):
        known = reading(f"model{operation}", "Inputs and outputs of the model.", told)
        responses: Dict[str, object] = known["get"]["responses"]  # type: ignore[index]
        responses["503"] = {"description": _NOT_READY["503"], "content": {"application/json": {"schema": ref("Error")}}}
        routes[path] = known
        routes[f"{path}/ready"] = reading(f"modelReady{operation}", "Is the model loaded and warm?", ready, _NOT_READY)
    return dict(routes)
