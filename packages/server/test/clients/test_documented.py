"""Requests as the platforms document them: KServe v1 and v2, SageMaker, Vertex AI."""

from __future__ import annotations

import json

import pytest
from asked import CHURN, CHURN_LABELS, CHURN_RECORDS, IRIS, IRIS_LABELS, IRIS_ROWS, http


def test_kserve_v1() -> None:
    assert http(f"{IRIS}/v1/models")[1] == {"models": ["iris"]}
    assert http(f"{IRIS}/v1/models/iris")[1] == {"name": "iris", "ready": True}
    assert http(f"{IRIS}/v1/models/iris:predict", {"instances": IRIS_ROWS})[:2] == (200, {"predictions": IRIS_LABELS})
    assert http(f"{CHURN}/v1/models/churn:predict", {"instances": CHURN_RECORDS})[:2] == (200, {"predictions": CHURN_LABELS})
    status, answer, _ = http(f"{IRIS}/v1/models/nobody:predict", {"instances": IRIS_ROWS})
    assert status == 404 and isinstance(answer["error"], str)


@pytest.mark.parametrize("data", [IRIS_ROWS, [value for row in IRIS_ROWS for value in row]])
@pytest.mark.parametrize("path", ["/v2/models/iris/infer", "/v2/models/iris/versions/1/infer"])
def test_kserve_v2(path: str, data: object) -> None:
    tensor = {"name": "input-0", "shape": [len(IRIS_ROWS), 4], "datatype": "FP32", "data": data}
    status, answer, _ = http(f"{IRIS}{path}", {"inputs": [tensor]})
    assert status == 200 and answer["model_name"] == "iris" and answer["id"]
    outputs = {output["name"]: output for output in answer["outputs"]}
    assert outputs["predictions"]["data"] == IRIS_LABELS and outputs["predictions"]["datatype"] == "BYTES"


def test_sagemaker_health() -> None:
    assert http(f"{IRIS}/ping")[0] == 200


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/csv", "\n".join(",".join(map(str, row)) for row in IRIS_ROWS)),
        ("text/csv; header=absent", "\r\n".join(",".join(map(str, row)) for row in IRIS_ROWS) + "\r\n"),
        ("application/json", json.dumps({"instances": [{"features": row} for row in IRIS_ROWS]})),
        ("application/jsonlines", "\n".join(json.dumps({"features": row}) for row in IRIS_ROWS)),
        ("application/json", json.dumps({"instances": IRIS_ROWS})),
    ],
)
def test_sagemaker_bodies(content_type: str, body: str) -> None:
    assert http(f"{IRIS}/invocations", body, content_type=content_type)[:2] == (200, {"predictions": IRIS_LABELS})


def test_sagemaker_answers_as_it_was_asked_to() -> None:
    as_csv = http(f"{IRIS}/invocations", {"instances": IRIS_ROWS}, accept="text/csv")
    assert as_csv[1].splitlines() == IRIS_LABELS and as_csv[2]["content-type"].startswith("text/csv")
    as_lines = http(f"{IRIS}/invocations", {"instances": IRIS_ROWS}, accept="application/jsonlines")
    assert [json.loads(line) for line in as_lines[1].splitlines()] == IRIS_LABELS


def test_vertex() -> None:
    assert http(f"{IRIS}/vertex/health")[0] == 200
    for body in ({"instances": IRIS_ROWS}, {"instances": IRIS_ROWS, "parameters": {}}):
        assert http(f"{IRIS}/vertex/predict", body)[:2] == (200, {"predictions": IRIS_LABELS})
    assert http(f"{IRIS}/v1/endpoints/7/deployedModels/8:predict", {"instances": IRIS_ROWS})[1] == {"predictions": IRIS_LABELS}
