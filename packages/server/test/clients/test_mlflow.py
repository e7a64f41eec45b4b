"""MLflow's own scoring client, and the bodies of its scoring protocol."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import numpy as np
import pandas as pd
import pytest
from asked import CHURN, CHURN_LABELS, CHURN_RECORDS, IRIS, IRIS_LABELS, IRIS_ROWS, http
from mlflow.pyfunc.scoring_server.client import ScoringServerClient

# MLflow's client looks for scipy.sparse in a way that fails where there is no SciPy, which nothing here needs.
if "scipy" not in sys.modules:
    sys.modules["scipy"] = ModuleType("scipy")
    sys.modules["scipy"].__path__ = []

FRAME = pd.DataFrame(CHURN_RECORDS)


class Client(ScoringServerClient):  # type: ignore[misc]
    def __init__(self, address: str) -> None:
        host, port = address.removeprefix("http://").split(":")
        super().__init__(host, int(port))
        self.url_prefix = address


def test_it_finds_the_server_alive() -> None:
    Client(IRIS).ping()
    assert http(f"{IRIS}/version")[0] == 200 and http(f"{IRIS}/health")[0] == 200


def test_it_asks_with_a_frame() -> None:
    answer = Client(CHURN).invoke(FRAME).get_predictions()
    assert answer.iloc[:, 0].tolist() == CHURN_LABELS


def test_it_asks_with_an_array() -> None:
    answer = Client(IRIS).invoke(np.array(IRIS_ROWS)).get_predictions()
    assert answer.iloc[:, 0].tolist() == IRIS_LABELS


def test_it_understands_a_refusal() -> None:
    with pytest.raises(Exception, match="lacks"):
        Client(CHURN).invoke(FRAME.drop(columns=["contract"]))


@pytest.mark.parametrize(
    "body",
    [
        {"dataframe_split": FRAME.to_dict(orient="split")},
        {"dataframe_split": {"columns": list(FRAME), "data": FRAME.to_numpy().tolist()}},
        {"dataframe_records": CHURN_RECORDS},
        {"instances": CHURN_RECORDS},
        {"inputs": FRAME.to_dict(orient="list")},
        {"inputs": FRAME.to_dict(orient="list"), "params": {}},
    ],
)
def test_every_form_of_the_protocol(body: Any) -> None:
    assert http(f"{CHURN}/invocations", body)[:2] == (200, {"predictions": CHURN_LABELS})


def test_csv_with_the_names_of_the_columns() -> None:
    assert http(f"{CHURN}/invocations", FRAME.to_csv(index=False), content_type="text/csv")[:2] == (200, {"predictions": CHURN_LABELS})


@pytest.mark.parametrize("body", [{}, {"instances": [], "inputs": []}, {"dataframe_split": 1}, {"dataframe_records": [{"a": 1}]}])
def test_what_is_refused_has_a_code_and_a_message(body: Any) -> None:
    status, answer, _ = http(f"{CHURN}/invocations", body)
    assert status == 400 and isinstance(answer["error_code"], str) and isinstance(answer["message"], str)
