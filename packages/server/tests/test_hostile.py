"""Whatever is sent: a sentence and a status below 500, and the next one is answered as if nothing had been."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any, List

import pytest
from client import Asker, asking
from folder import describe, signature, write_folder
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from test_loaders import onnx_sum

ODD: List[Any] = [
    None, True, False, 0, -1, 1.5, 1e308, -1e308, 2**63, 2**64, 10**30, "", "x", "NaN", "Infinity", "nan", "1e5", "\x00", "ü" * 50, "\ud800",
    [], {}, [[]], [[[[]]]], [None], [{}], [[None]], {"": None}, {"b64": "!"}, {"b64": "AAAA"}, {"features": []}, {"__proto__": 1}, "2020-01-01", [1, [2]], ["a", 1],
]  # fmt: skip
BYTES = [b"", b"{", b"[" * 5000, b"[" * 900 + b"]" * 900, b"\xff", b"nul", b"NaN", b'{"a":1,"a":2}', b"1" * 5000, b'"' + b"a" * 5000, b",,,\n,,,", b'"a\n', b"\x00" * 50, b"\xef\xbb\xbf1,2,3,4"]
TYPES = ["application/json", "application/jsonlines", "text/csv", "text/csv; header=present", "text/plain", "application/octet-stream", "", "application/json; charset=utf-8", ";;;", "text/csv; charset=utf-16"]
ACCEPTS = ["", "*/*", "text/csv", "application/jsonlines", "text/html", ";q=x,,", "*"]


def mutated(body: Any, chance: random.Random) -> Any:
    """One place of the body is another value, is gone, or is there twice."""
    body = copy.deepcopy(body)
    places: List[Any] = []

    def walk(node: Any) -> None:
        for key in list(node) if isinstance(node, dict) else range(len(node)):
            places.append((node, key))
            if isinstance(node[key], (dict, list)):
                walk(node[key])

    if isinstance(body, (dict, list)):
        walk(body)
    if not places:
        return chance.choice(ODD)
    node, key = chance.choice(places)
    how = chance.random()
    if how < 0.6:
        node[key] = copy.deepcopy(chance.choice(ODD))
    elif how < 0.8:
        del node[key]
    elif isinstance(node, list):
        node.append(copy.deepcopy(node[key]))
    else:
        node[str(chance.choice(ODD))[:20]] = copy.deepcopy(node[key])
    return body


async def storm(ask: Asker, requests: int, seed: int) -> None:
    chance = random.Random(seed)
    doc = (await ask("/openapi.json")).json
    good = {
        path.replace("%20", " "): operations["post"]["requestBody"]["content"]["application/json"].get("example", {})
        for path, operations in doc["paths"].items()
        if "post" in operations
    }
    for _ in range(requests):
        path = chance.choice(list(good))
        body: Any = good[path]
        for _ in range(chance.randint(1, 3)):
            body = mutated(body, chance)
        try:
            data = json.dumps(body).encode() if chance.random() < 0.85 else chance.choice(BYTES)
        except ValueError:
            continue
        headers = {"content-type": chance.choice(TYPES) if chance.random() < 0.3 else "application/json", "accept": chance.choice(ACCEPTS)}
        if chance.random() < 0.1:
            headers["inference-header-content-length"] = chance.choice(["0", "-1", "x", "5", str(len(data)), "9" * 30])
        got = await ask(path, data, headers=headers)
        assert got.status < 500, (path, data, headers, got.body)
        if got.status >= 400:
            sentence = got.json.get("error") or got.json.get("message")
            assert sentence and "Traceback" not in sentence and "\n" not in sentence and len(sentence) < 1500, got.body
    for path, body in good.items():
        if body:
            assert (await ask(path, body)).status == 200


@pytest.mark.parametrize("seed", [1, 2])
def test_estimators(tmp_path: Path, iris: Any, churn: Any, mail: Any, seed: int) -> None:
    described = signature({"age": "int64", "charge": "float64", "contract": "string", "active": "bool"})
    counting = make_pipeline(DictVectorizer(), LogisticRegression()).fit([{"city": "A"}, {"city": "B"}], ["a", "b"])
    for name, model, more in (("iris", iris, {"signature": signature(width=4)}), ("churn", churn, {"signature": described}), ("mail", mail, {}), ("counting", counting, {})):
        asking(write_folder(tmp_path / name, model, **more), lambda ask: storm(ask, 150, seed), PACKAGE_MODEL_LOG="errors")


@pytest.mark.parametrize("seed", [1, 2])
def test_networks(tmp_path: Path, seed: int) -> None:
    pytest.importorskip("onnxruntime")
    onnx_sum(tmp_path / "m.onnx")
    folder = describe(tmp_path, tmp_path / "m.onnx", loader="onnxruntime", runtime="onnxruntime")
    asking(folder, lambda ask: storm(ask, 300, seed), PACKAGE_MODEL_LOG="errors")
