"""The document speaks of this very model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict
from urllib.parse import unquote

import pytest
from client import Asker, asking
from folder import signature, write_folder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from jsonschema import Draft202012Validator
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

from package_model_server.manifest import read_manifest
from package_model_server.models import load_model
from package_model_server.openapi import document
from package_model_server.request.inputs import DICTIONARIES, Inputs


def fetched(folder: Path) -> Dict[str, Any]:
    found: Dict[str, Any] = {}

    async def talk(ask: Asker) -> None:
        found.update((await ask("/openapi.json")).json)

    asking(folder, talk)
    return found


def validator(doc: Dict[str, Any]) -> Draft202012Validator:
    schema = doc["paths"]["/predict"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return Draft202012Validator({**schema, "components": doc["components"]})


def test_it_names_columns_types_known_values_and_the_example(tmp_path: Path, churn: Any) -> None:
    described = signature({"age": "int64", "charge": "float64", "contract": "string", "active": "bool"}, classes=["leaves", "stays"])
    described["columns"][2]["categories"] = ["month", "year"]
    example = {"records": [{"age": 40, "charge": 30.5, "contract": "year", "active": True}]}
    doc = fetched(write_folder(tmp_path, churn, name="churn", signature=described, example=example))
    assert doc["openapi"] == "3.1.0" and doc["info"]["title"] == "churn"
    assert "scikit-learn 1.9.1" in doc["info"]["description"] and "sha256:" in doc["info"]["description"]
    record = doc["components"]["schemas"]["Record"]
    assert list(record["properties"]) == ["age", "charge", "contract", "active"]
    assert record["properties"]["contract"] == {"type": ["string", "null"], "examples": ["month", "year"]}
    content = doc["paths"]["/predict"]["post"]["requestBody"]["content"]["application/json"]
    assert content["example"] == example
    assert validator(doc).is_valid(example)
    answer = doc["paths"]["/predict"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["properties"]["predictions"]["items"] == {"enum": ["leaves", "stays"]}


@pytest.mark.parametrize(
    ("body", "fits"),
    [
        ({"rows": [[1, 2, 3, 4]]}, True),
        ([[1, None, "NaN", 4]], True),
        ([[1, 2, 3]], False),
        ([[1, 2, 3, "x"]], False),
        ([], False),
        ({"records": [{"a": 1}]}, False),
    ],
)
def test_it_takes_what_the_server_takes(iris_folder: Path, body: Any, fits: bool) -> None:
    assert validator(fetched(iris_folder)).is_valid(body) == fits


def test_dictionaries_and_models_of_unknown_width(iris_folder: Path) -> None:
    manifest = read_manifest(iris_folder)
    loose = json.loads(json.dumps(document(manifest, Inputs(DICTIONARIES, None, True, False, "unknown"))))
    assert validator(loose).is_valid([{"anything": 1}]) and not validator(loose).is_valid([[1]])
    wide = json.loads(json.dumps(document(manifest, Inputs("table", None, False, False, "float64"))))
    assert validator(wide).is_valid([[1, 2, 3, 4, 5, 6]])


def test_before_it_is_loaded_it_says_what_the_file_says(tmp_path: Path, churn: Any) -> None:
    folder = write_folder(tmp_path, churn, signature=signature({"age": "int64", "charge": "float64", "contract": "string", "active": "bool"}))
    manifest = read_manifest(folder)
    assert document(manifest, None) == document(manifest, load_model(manifest).inputs)


cell = some.none() | some.booleans() | some.integers(-(2**31), 2**31) | some.floats(-1e6, 1e6) | some.text(max_size=2) | some.just("NaN")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(some.data())
def test_what_fits_the_document_is_never_refused_for_its_form(churn_folder: Path, data: Any) -> None:
    from package_model_server.errors import Refused
    from package_model_server.request.rows import read_rows
    from package_model_server.request.values import to_input

    manifest = read_manifest(churn_folder)
    inputs = Inputs("table", manifest.signature.columns if manifest.signature else None, True, True, "unknown")
    doc = json.loads(json.dumps(document(manifest, inputs)))
    row = some.lists(cell, min_size=3, max_size=5)
    record = some.dictionaries(some.sampled_from(["age", "charge", "contract", "active", "x"]), cell)
    body = data.draw(
        some.lists(row, max_size=2) | some.lists(record, max_size=2) | some.fixed_dictionaries({"rows": some.lists(row, max_size=2)})
    )
    if validator(doc).is_valid(body):
        to_input(read_rows(body, inputs, 100), inputs)
    else:
        # The server is a little kinder than the document (0 and 1 are booleans), never stricter.
        try:
            to_input(read_rows(body, inputs, 100), inputs)
        except Refused:
            pass


def test_every_example_of_every_route_is_answered(tmp_path: Path, iris: Any, churn: Any, mail: Any) -> None:
    counting = make_pipeline(DictVectorizer(), LogisticRegression()).fit([{"city": "A"}, {"city": "B"}], ["a", "b"])
    described = signature({"age": "int64", "charge": "float64", "contract": "string", "active": "bool"})
    folders = [
        write_folder(tmp_path / "iris", iris, signature=signature(width=4)),
        write_folder(tmp_path / "churn", churn, signature=described, name="churn model"),
        write_folder(tmp_path / "mail", mail),
        write_folder(tmp_path / "counting", counting),
    ]
    asked = []

    async def talk(ask: Asker) -> None:
        doc = (await ask("/openapi.json")).json
        for path, operations in doc["paths"].items():
            content = operations.get("post", {}).get("requestBody", {}).get("content", {}).get("application/json", {})
            if "get" in operations:
                assert (await ask(unquote(path))).status == 200, path
            elif "example" in content:
                got = await ask(unquote(path), content["example"])
                assert got.status == 200, (path, content["example"], got.body)
                assert Draft202012Validator({**content["schema"], "components": doc["components"]}).is_valid(content["example"]), path
                answer = operations["post"]["responses"]["200"]["content"]["application/json"]["schema"]
                Draft202012Validator({**answer, "components": doc["components"]}).validate(got.json)
                asked.append(path)

    for folder in folders:
        asking(folder, talk, AIP_PREDICT_ROUTE="/vertex")
    assert len(asked) >= 4 * 6 - 4
