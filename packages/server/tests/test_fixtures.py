"""The repository's own models, against the answers recorded when they were trained."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import sklearn
from client import Asker, asking
from folder import describe

FIXTURES = Path(__file__).parents[3] / "test-fixtures"
WRITTEN_WITH = (1, 9)
CHURN = {"tenure_months": "int64", "monthly_charges": "float64", "contract": "string", "payment": "string", "support_calls": "int64"}


@pytest.mark.parametrize(
    ("name", "file", "loader", "columns"), [("iris", "iris.pkl", "pickle", None), ("churn", "churn.joblib", "joblib", CHURN), ("churn", "churn.joblib", "joblib", None)]
)
def test_recorded_answers(tmp_path: Path, name: str, file: str, loader: str, columns: Any) -> None:
    if tuple(map(int, sklearn.__version__.split(".")[:2])) < WRITTEN_WITH:
        pytest.skip(f"scikit-learn {sklearn.__version__} is older than what wrote the file, which it does not promise to read")
    model = tmp_path / file
    model.write_bytes((FIXTURES / name / file).read_bytes())
    samples = json.loads((FIXTURES / name / f"{name}.samples.json").read_text())["samples"]
    described = None if columns is None else {"inputs": [], "columns": [{"name": one, "dtype": kind} for one, kind in columns.items()]}
    folder = describe(tmp_path, model, loader=loader, signature=described, example=samples[0]["request"])

    async def talk(ask: Asker) -> None:
        for sample in samples:
            got = await ask(body=sample["request"])
            assert got.status == 200, got.json
            assert got.json["predictions"] == sample["expected"]["predictions"]
            assert got.json["classes"] == sample["expected"]["classes"]
            for row, expected in zip(got.json["probabilities"], sample["expected"]["probabilities"]):
                assert row == pytest.approx(expected, rel=1e-9, abs=1e-12)

    asking(folder, talk)
    assert samples
