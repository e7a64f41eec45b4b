"""Where the servers are, and what the models answered when their answers were recorded."""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import pytest

FIXTURES = Path(__file__).parents[4] / "test-fixtures"
IRIS, CHURN = os.environ["IRIS"], os.environ["CHURN"]


def sample(name: str) -> Tuple[Any, Any]:
    """Request and recorded answer of a fixture's first sample."""
    first = json.loads((FIXTURES / name / f"{name}.samples.json").read_text())["samples"][0]
    return first["request"], first["expected"]


IRIS_ROWS = sample("iris")[0]["rows"]
IRIS_LABELS = sample("iris")[1]["predictions"]
IRIS_PROBABILITIES = sample("iris")[1]["probabilities"]
CHURN_RECORDS = sample("churn")[0]["records"]
CHURN_LABELS = sample("churn")[1]["predictions"]


def close(values: Any) -> Any:
    return [pytest.approx(row, rel=1e-6, abs=1e-9) for row in values]


def http(address: str, body: Any = None, **headers: str) -> Tuple[int, Any, Dict[str, str]]:
    """Status, answer (decoded where it is JSON) and headers; `body` is a text, or JSON of what it is."""
    data = None if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    given = {name.replace("_", "-"): value for name, value in {"content_type": "application/json", **headers}.items()}
    try:
        response: Optional[Any] = urllib.request.urlopen(urllib.request.Request(address, data, given), timeout=30)
    except urllib.error.HTTPError as error:
        response = error
    assert response is not None
    with response:
        text = response.read().decode()
        kind = response.headers.get("content-type", "")
        return response.status, json.loads(text) if kind == "application/json" else text, dict(response.headers)
