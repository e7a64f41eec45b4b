"""The document validates, and a client that a public generator makes of it asks the model."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from asked import CHURN, CHURN_LABELS, CHURN_RECORDS, IRIS, IRIS_LABELS, IRIS_ROWS, http
from openapi_spec_validator import OpenAPIV31SpecValidator


@pytest.mark.parametrize("address", [IRIS, CHURN])
def test_the_document_validates(address: str) -> None:
    document = http(f"{address}/openapi.json")[1]
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Imports a module of the client generated for a server."""
    folder = tmp_path_factory.mktemp("generated")
    sys.path.insert(0, str(folder))

    def make(address: str, package: str) -> Any:
        document = folder / f"{package}.json"
        document.write_text(json.dumps(http(f"{address}/openapi.json")[1]))
        config = folder / f"{package}.yaml"
        # Its hooks format the code with programs that may not be there, and that nobody reads it for.
        config.write_text("post_hooks: []\n")
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(document), "--meta", "none"]
        run = subprocess.run([*command, "--output-path", str(folder / package), "--config", str(config)], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout + run.stderr
        # It cannot make a method of /invocations, which takes CSV too; of /predict it must make a whole one.
        said = run.stdout + run.stderr
        assert "WARNING parsing POST /predict " not in said and "Unable to process schema" not in said, said
        return lambda name: importlib.import_module(f"{package}.{name}")

    return make


@pytest.mark.parametrize(
    ("address", "package", "form", "rows", "labels"),
    [(IRIS, "iris_client", "rows", IRIS_ROWS, IRIS_LABELS), (CHURN, "churn_client", "records", CHURN_RECORDS, CHURN_LABELS)],
)
def test_a_generated_client_asks(generated: Any, address: str, package: str, form: str, rows: Any, labels: Any) -> None:
    module = generated(address, package)
    client = module("client").Client(base_url=address)
    predict = [name for name in (Path(module("api").__file__).parent).rglob("predict.py")]
    assert len(predict) == 1
    api = module(f"api.{predict[0].parent.name}.predict")
    models = module("models")
    bodies = [getattr(models, name) for name in dir(models) if hasattr(getattr(models, name), "from_dict")]
    made = []
    for body in bodies:
        try:
            one = body.from_dict({form: rows})
            if one.to_dict() == {form: rows} and hasattr(one, form):
                made.append(one)
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    assert made
    answer = api.sync(client=client, body=made[0])
    assert answer.to_dict()["predictions"] == labels
