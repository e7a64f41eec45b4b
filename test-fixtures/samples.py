"""Samples beside a fixture: requests, and the answers that the model itself gives in the interpreter that made it."""

import hashlib
import importlib.metadata
import json
import platform
from pathlib import Path


def answer(model, table):
    """What the server has to answer to `table`, as its JSON."""
    body = {"predictions": model.predict(table).tolist()}
    if hasattr(model, "predict_proba"):
        body["probabilities"] = model.predict_proba(table).tolist()
        body["classes"] = model.classes_.tolist()
    return body


def write_samples(model_file, samples, packages=("scikit-learn", "numpy", "scipy", "joblib")):
    """Writes `<model>.samples.json`, bound to the digest of `model_file`; `samples` are pairs of request and answer."""
    model_file = Path(model_file)
    document = {
        "schema": 1,
        "model": "sha256:" + hashlib.sha256(model_file.read_bytes()).hexdigest(),
        "recorded": {
            "python": platform.python_version(),
            "packages": {name: importlib.metadata.version(name) for name in packages},
        },
        "samples": [{"request": request, "expected": expected} for request, expected in samples],
    }
    model_file.with_suffix(".samples.json").write_text(json.dumps(document, indent=2) + "\n")
