"""
`ask`: the model asked directly. No server, no thread, no queue: its own methods on the same decoded input, so that a
served answer has something to be compared with.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Dict, List, Mapping, Tuple

import orjson

from .audit import watch
from .errors import CannotLoad
from .failure import refusal
from .licences import licences
from .log import capture, log
from .manifest import read_manifest
from .models import Model, load_model
from .protocols.plain import question
from .settings import read_settings


def ask(env: Mapping[str, str]) -> int:
    """
    stdin: `{"requests": [body of POST /predict, …]}`; stdout: one line
    `{"answers": [{"status", "body"}, …], "load_seconds", "peak_bytes", "licences"}` (what `licences.py` finds), or
    `{"error"}` with exit code 1 where the model cannot be loaded and 2 where stdin is something else. With `"audit": true` stderr tells what loading does
    (see `audit.py`).
    """
    # A model may print. What it prints must not mix with the answer, so the real stdout is kept aside first.
    answers_to = os.dup(1)
    os.dup2(2, 1)
    capture()
    try:
        requests, audited = _requests(sys.stdin.buffer.read())
    except ValueError as error:
        _write(answers_to, {"error": str(error)})
        return 2
    try:
        settings = read_settings(env)
        manifest = read_manifest(settings.folder)
        ended = watch(2, [settings.folder, *manifest.code]) if audited else None
        started = time.perf_counter()
        model = load_model(manifest, settings.predict_method)
        load_seconds = time.perf_counter() - started
        if ended is not None:
            ended()
    except CannotLoad as error:
        log("error", "cannot-load", message=str(error))
        _write(answers_to, {"error": str(error)})
        return 1
    answers = [_answer(model, request, settings.max_rows, at) for at, request in enumerate(requests)]
    # Measured before anything else is looked at.
    used = {"load_seconds": round(load_seconds, 6), "peak_bytes": _peak_bytes()}
    _write(answers_to, {"answers": answers, **used, "licences": licences()})
    return 0


def _requests(data: bytes) -> Tuple[List[object], bool]:
    try:
        document = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"stdin is not JSON: {error}") from None
    requests = document.get("requests") if isinstance(document, dict) else None
    if not isinstance(requests, list):
        raise ValueError('stdin is not of the form {"requests": [...]}')
    return requests, document.get("audit") is True


def _answer(model: Model, request: object, most_rows: int, at: int) -> Dict[str, object]:
    try:
        return {"status": 200, "body": model.ask_directly(question(request, model, most_rows).values).body()}
    except Exception as error:
        refused = refusal(error, f"ask-{at}")
        return {"status": refused.status, "body": refused.body()}


def _peak_bytes() -> int:
    try:
        import resource
    except ImportError:  # Windows
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _write(descriptor: int, body: Dict[str, object]) -> None:
    data = orjson.dumps(body) + b"\n"
    while data:
        data = data[os.write(descriptor, data) :]
