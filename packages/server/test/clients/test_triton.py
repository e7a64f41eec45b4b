"""tritonclient over HTTP: JSON and binary tensors, metadata, errors."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import tritonclient.http as triton
from asked import CHURN, CHURN_LABELS, CHURN_RECORDS, IRIS, IRIS_LABELS, IRIS_PROBABILITIES, IRIS_ROWS, close
from tritonclient.utils import InferenceServerException


def client(address: str) -> Any:
    return triton.InferenceServerClient(address.removeprefix("http://"))


def test_it_reads_health_and_metadata() -> None:
    asking = client(IRIS)
    assert asking.is_server_live() and asking.is_server_ready() and asking.is_model_ready("iris")
    assert "binary_tensor_data" in asking.get_server_metadata()["extensions"]
    about = asking.get_model_metadata("iris")
    assert about["name"] == "iris"
    assert [(one["datatype"], one["shape"]) for one in about["inputs"]] == [("FP64", [-1, 4])]
    assert "predictions" in [one["name"] for one in about["outputs"]]


@pytest.mark.parametrize("binary_in", [True, False])
@pytest.mark.parametrize("binary_out", [True, False])
def test_it_asks_with_a_table(binary_in: bool, binary_out: bool) -> None:
    asking = client(IRIS)
    about = asking.get_model_metadata("iris")["inputs"][0]
    values = np.array(IRIS_ROWS)
    given = triton.InferInput(about["name"], list(values.shape), about["datatype"])
    given.set_data_from_numpy(values, binary_data=binary_in)
    wanted = [triton.InferRequestedOutput(name, binary_data=binary_out) for name in ("predictions", "probabilities")]
    answer = asking.infer("iris", [given], outputs=wanted, request_id="a-7")
    assert answer.get_response()["id"] == "a-7"
    assert [bytes(label).decode() if isinstance(label, bytes) else label for label in answer.as_numpy("predictions")] == IRIS_LABELS
    assert answer.as_numpy("probabilities").tolist() == close(IRIS_PROBABILITIES)


@pytest.mark.parametrize("binary", [True, False])
def test_it_asks_with_one_tensor_a_column(binary: bool) -> None:
    asking = client(CHURN)
    given = []
    for column in asking.get_model_metadata("churn")["inputs"]:
        values = [record[column["name"]] for record in CHURN_RECORDS]
        array = np.array(values, dtype=object) if column["datatype"] == "BYTES" else np.array(values, dtype=np.float64)
        tensor = triton.InferInput(column["name"], list(array.shape), column["datatype"])
        tensor.set_data_from_numpy(array, binary_data=binary)
        given.append(tensor)
    answer = asking.infer("churn", given)
    assert [label.decode() if isinstance(label, bytes) else label for label in answer.as_numpy("predictions")] == CHURN_LABELS


def test_it_understands_a_refusal() -> None:
    given = triton.InferInput("input", [1, 3], "FP64")
    given.set_data_from_numpy(np.zeros((1, 3)))
    with pytest.raises(InferenceServerException, match="takes 4"):
        client(IRIS).infer("iris", [given])
    with pytest.raises(InferenceServerException):
        client(IRIS).infer("nobody", [given])
