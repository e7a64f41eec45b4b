"""Every protocol asks the same model and gets the same answer, in its own words."""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
from client import Asker, asking
from folder import signature, write_folder
from sklearn.svm import SVC

ROWS = [[5.1, 3.5, 1.4, 0.2], [6.7, 3.0, 5.2, 2.3]]
LABELS = ["setosa", "virginica"]
CHURN = {"age": 40, "charge": 30.5, "contract": "year", "active": True}
V2 = "/v2/models/model/infer"
V1 = "/v1/models/model:predict"


def v2(data: Any, **more: Any) -> Dict[str, Any]:
    return {"inputs": [{"name": "input", "shape": [2, 4], "datatype": "FP64", "data": data}], **more}


def test_open_inference(iris_folder: Path, iris: Any) -> None:
    async def talk(ask: Asker) -> None:
        assert (await ask("/v2")).json["extensions"] == ["binary_tensor_data"]
        for path in ("/v2/health/live", "/v2/health/ready", "/v2/models/model/ready", "/v2/models/model/versions/1/ready"):
            assert (await ask(path)).status == 200
        told = (await ask("/v2/models/model")).json
        assert told["inputs"] == [{"name": "input", "datatype": "FP64", "shape": [-1, 4]}]
        assert told["outputs"][:2] == [
            {"name": "predictions", "datatype": "BYTES", "shape": [-1]},
            {"name": "probabilities", "datatype": "FP64", "shape": [-1, 3]},
        ]
        for body in (v2(ROWS, id="a"), v2([value for row in ROWS for value in row], id="a")):
            got = await ask(V2, body)
            assert got.status == 200 and got.json["id"] == "a" and got.json["model_name"] == "model"
            predictions, probabilities = got.json["outputs"]
            assert predictions == {"name": "predictions", "datatype": "BYTES", "shape": [2], "data": LABELS}
            assert probabilities["shape"] == [2, 3] and probabilities["data"] == iris.predict_proba(ROWS).ravel().tolist()
        only = (await ask("/v2/models/model/versions/1/infer", v2(ROWS, outputs=[{"name": "predict_proba"}]))).json
        assert [output["name"] for output in only["outputs"]] == ["predict_proba"] and len(only["id"]) == 36

    asking(iris_folder, talk)


def test_open_inference_in_bytes(iris_folder: Path, iris: Any) -> None:
    values = np.array(ROWS, dtype="<f8")
    entry = {"name": "input", "shape": [2, 4], "datatype": "FP64", "parameters": {"binary_data_size": 64}}
    head = json.dumps({"inputs": [entry], "parameters": {"binary_data_output": True}}).encode()

    async def talk(ask: Asker) -> None:
        got = await ask(V2, head + values.tobytes(), headers={"inference-header-content-length": str(len(head)), "content-type": ""})
        assert got.status == 200 and got.headers["content-type"] == "application/octet-stream"
        length = int(got.headers["inference-header-content-length"])
        answer, rest = json.loads(got.body[:length]), got.body[length:]
        sizes = [output["parameters"]["binary_data_size"] for output in answer["outputs"]]
        assert sizes == [sum(4 + len(label) for label in LABELS), 48] and len(rest) == sum(sizes)
        assert rest[: sizes[0]] == b"".join(struct.pack("<I", len(label)) + label.encode() for label in LABELS)
        assert np.frombuffer(rest[sizes[0] :], "<f8").tolist() == iris.predict_proba(ROWS).ravel().tolist()
        for length_, words in (("x", "not a length"), (str(10**6), "not a length"), (str(len(head)), "bytes that the body does not hold")):
            bad = await ask(V2, head, headers={"inference-header-content-length": length_})
            assert bad.status == 400 and words in bad.json["error"]
        bad = await ask(V2, head + values.tobytes() + b"x", headers={"inference-header-content-length": str(len(head))})
        assert bad.status == 400 and "1 bytes more" in bad.json["error"]

    asking(iris_folder, talk)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "list of inputs"),
        ({"inputs": []}, "no inputs"),
        ({"inputs": [5]}, "not an object with a name"),
        (v2(ROWS, id=5), "id is not a text"),
        (v2(ROWS, outputs=[{"name": "nothing"}]), 'no output "nothing"'),
        (v2([ROWS[0]]), "has 4 values; its shape needs 8"),
        (v2([[1, 2], [3]]), "ragged"),
        (v2(["x"] * 8), "not a number"),
        ({"inputs": [{"name": "x", "shape": [2**40], "datatype": "FP32", "data": []}]}, "shape"),
        ({"inputs": [{"name": "x", "shape": [-1, 4], "datatype": "FP32", "data": ROWS}]}, "shape"),
        ({"inputs": [{"name": "x", "shape": [2, 4], "datatype": "FP8", "data": ROWS}]}, "datatypes"),
        ({"inputs": [{"name": "x", "shape": [2, 4], "datatype": "INT8", "data": ROWS}]}, "INT8 cannot hold"),
        ({"inputs": [{"name": "x", "shape": [1, 3], "datatype": "FP32", "data": [1, 2, 3]}]}, "has 3 values; the model takes 4"),
        ({"inputs": v2(ROWS)["inputs"] * 2}, "given twice"),
        ({"inputs": [{"name": "x", "shape": [0, 4], "datatype": "FP32", "data": []}]}, "no rows"),
    ],
)
def test_open_inference_refuses_with_a_sentence(iris_folder: Path, body: Any, words: str) -> None:
    async def talk(ask: Asker) -> None:
        got = await ask(V2, body)
        assert got.status == 400 and words in got.json["error"], got.body

    asking(iris_folder, talk)


def test_open_inference_of_columns(churn_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        assert [(one["name"], one["datatype"]) for one in (await ask("/v2/models/model")).json["inputs"]] == [
            ("age", "INT64"), ("charge", "FP64"), ("contract", "BYTES"), ("active", "BOOL")
        ]  # fmt: skip
        wanted = (await ask(body=[CHURN])).json
        kinds = {"age": "INT64", "charge": "FP64", "contract": "BYTES", "active": "BOOL"}
        for shape in ([1], [1, 1]):
            inputs = [{"name": name, "shape": shape, "datatype": kinds[name], "data": [CHURN[name]]} for name in CHURN]
            got = (await ask(V2, {"inputs": inputs})).json
            assert got["outputs"][0]["data"] == wanted["predictions"]
            assert got["outputs"][1]["data"] == wanted["probabilities"][0]
        coded = base64.b64encode(b"year").decode()
        inputs[2] = {"name": "contract", "shape": [1], "datatype": "BYTES", "data": [coded], "parameters": {"content_type": "base64"}}
        assert (await ask(V2, {"inputs": inputs})).json["outputs"][0]["data"] == wanted["predictions"]
        assert 'lacks "active"' in (await ask(V2, {"inputs": inputs[:3]})).json["error"]

    asking(churn_folder, talk)


def test_kserve_v1(iris_folder: Path, churn_folder: Path) -> None:
    async def numbers(ask: Asker) -> None:
        assert (await ask("/v1/models")).json == {"models": ["model"]}
        assert (await ask("/v1/models/model")).json == {"name": "model", "ready": True}
        assert (await ask(V1, {"instances": ROWS})).json == {"predictions": LABELS}
        assert (await ask(V1, {"instances": [{"features": row} for row in ROWS], "signature_name": "x"})).json == {"predictions": LABELS}
        assert (await ask("/v1/models/other:predict", {"instances": ROWS})).status == 404
        for body, words in (
            ({}, "instances"),
            ({"instances": 5}, "not a list"),
            ({"instances": []}, "no rows"),
            ({"instances": ROWS, "more": 1}, 'unknown field "more"'),
            ({"instances": ROWS, "parameters": {"top": 1}}, '"top", which the model does not take'),
            ({"instances": ROWS, "parameters": {"predict_method": "fly"}}, "not one that the model has"),
        ):
            got = await ask(V1, body)
            assert got.status == 422 and words in got.json["error"]

    async def columns(ask: Asker) -> None:
        wanted = (await ask(body=[CHURN])).json["predictions"]
        assert (await ask(V1, {"instances": [CHURN]})).json == {"predictions": wanted}
        assert (await ask(V1, {"inputs": {name: [value] for name, value in CHURN.items()}})).json == {"predictions": wanted}

    asking(iris_folder, numbers)
    asking(churn_folder, columns)


def test_vertex(iris_folder: Path, iris: Any) -> None:
    async def talk(ask: Asker) -> None:
        assert (await ask("/h")).status == 200
        assert (await ask("/p", {"instances": ROWS, "parameters": {"predict_method": "predict_proba"}})).json["predictions"] == iris.predict_proba(ROWS).tolist()
        assert (await ask("/v1/endpoints/1/deployedModels/2:predict", {"instances": ROWS})).json == {"predictions": LABELS}
        assert (await ask("/v1/endpoints/1/deployedModels/2")).status == 200

    asking(iris_folder, talk, AIP_HEALTH_ROUTE="/h", AIP_PREDICT_ROUTE="/p", AIP_ENDPOINT_ID="1", AIP_DEPLOYED_MODEL_ID="2")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"instances": ROWS}, "application/json"),
        ({"inputs": ROWS}, "application/json; charset=utf-8"),
        ({"dataframe_split": {"columns": [0, 1, 2, 3], "data": ROWS}}, "application/json"),
        ({"dataframe_split": {"index": [7, 8], "data": ROWS}}, "application/json"),
        ({"rows": ROWS}, ""),
        (ROWS, "application/json"),
        ("\n".join(map(json.dumps, ROWS)).encode(), "application/jsonlines"),
        ("\n".join(json.dumps({"features": row}) for row in ROWS).encode(), "application/jsonlines"),
        (b"5.1,3.5,1.4,0.2\r\n6.7,3.0,5.2,2.3\r\n", "text/csv"),
        (b"a,b,c,d\n5.1,3.5,1.4,0.2\n6.7,3.0,5.2,2.3", "text/csv"),
        (b"1,2,3,4\n5.1,3.5,1.4,0.2\n6.7,3.0,5.2,2.3", "text/csv; header=present"),
    ],
)
def test_invocations(iris_folder: Path, body: Any, kind: str) -> None:
    async def talk(ask: Asker) -> None:
        got = await ask("/invocations", body, headers={"content-type": kind})
        assert got.json == {"predictions": LABELS}

    asking(iris_folder, talk)


def test_invocations_of_columns(churn_folder: Path) -> None:
    lines = "contract,age,active,charge\nyear,40,true,30.5\n".encode()

    async def talk(ask: Asker) -> None:
        wanted = {"predictions": (await ask(body=[CHURN])).json["predictions"]}
        for body in (
            {"dataframe_records": [CHURN]},
            {"dataframe_split": {"columns": list(CHURN)[::-1], "data": [list(CHURN.values())[::-1]]}},
            {"instances": [CHURN]},
            {"inputs": {name: [value] for name, value in CHURN.items()}},
        ):
            assert (await ask("/invocations", body)).json == wanted
        assert (await ask("/invocations", lines, headers={"content-type": "text/csv"})).json == wanted
        missing = await ask("/invocations", b"40,,year,true\n", headers={"content-type": "text/csv"})
        assert missing.json == {"predictions": (await ask(body=[{**CHURN, "charge": None}])).json["predictions"]}
        for body, words in (
            ({"instances": [CHURN], "inputs": {}}, "exactly one of"),
            ({"dataframe_split": {"columns": ["age"], "data": [[1, 2]]}}, "list of 1 values"),
            ({"dataframe_split": []}, "not an object with columns and data"),
            ({"instances": [CHURN], "params": {"k": 1}}, "which the model does not take"),
        ):
            got = await ask("/invocations", body)
            assert got.status == 400 and got.json["error_code"] == "BAD_REQUEST" and words in got.json["message"]

    asking(churn_folder, talk)


@pytest.mark.parametrize(
    ("accept", "kind", "body"),
    [
        ("*/*", "application/json", b'{"predictions":["setosa","virginica"]}'),
        ("text/csv", "text/csv", b"setosa\nvirginica\n"),
        ("text/html, text/csv;q=0.5", "text/csv", b"setosa\nvirginica\n"),
        ("application/jsonlines", "application/jsonlines", b'"setosa"\n"virginica"\n'),
        ("text/csv;q=0.1, application/*", "application/json", b'{"predictions":["setosa","virginica"]}'),
        ("text/html", None, b""),
        ("application/json;q=0", None, b""),
    ],
)
def test_answers_in_the_type_that_is_asked_for(iris_folder: Path, accept: str, kind: Any, body: bytes) -> None:
    async def talk(ask: Asker) -> None:
        got = await ask("/invocations", ROWS, headers={"accept": accept})
        if kind is None:
            assert got.status == 406 and "Accept" in got.json["message"]
        else:
            assert (got.headers["content-type"], got.body) == (kind, body)

    asking(iris_folder, talk)


def test_text(mail: Any, tmp_path: Path) -> None:
    async def talk(ask: Asker) -> None:
        assert (await ask("/invocations", b"cheap\nmoney", headers={"content-type": "text/plain"})).json == {"predictions": [True]}
        assert (await ask("/invocations", b"cheap money\nnoon meeting\n", headers={"content-type": "text/csv"})).json == {"predictions": [True, False]}
        body = {"inputs": [{"name": "text", "shape": [2], "datatype": "BYTES", "data": ["cheap money", "noon meeting"]}]}
        assert (await ask(V2, body)).json["outputs"][0] == {"name": "predictions", "datatype": "BOOL", "shape": [2], "data": [True, False]}
        assert (await ask(V1, {"instances": ["cheap money"]})).json == {"predictions": [True]}

    asking(write_folder(tmp_path, mail), talk)


def test_the_chosen_method_is_what_single_answers_give(iris_folder: Path, iris: Any, tmp_path: Path) -> None:
    async def talk(ask: Asker) -> None:
        assert (await ask("/invocations", ROWS)).json["predictions"] == iris.predict_proba(ROWS).tolist()
        assert (await ask(V1, {"instances": ROWS})).json["predictions"] == iris.predict_proba(ROWS).tolist()
        assert list((await ask(body=ROWS)).json) == ["predictions", "probabilities", "classes"]
        lines = (await ask("/invocations", ROWS, headers={"accept": "text/csv"})).body.decode().splitlines()
        assert [list(map(float, line.split(","))) for line in lines] == iris.predict_proba(ROWS).tolist()

    asking(iris_folder, talk, PACKAGE_MODEL_PREDICT_METHOD="predict_proba")
    asking(write_folder(tmp_path, iris, signature=signature(width=4), predict_method="predict_proba"), talk)


def test_decision_values_where_there_are_no_probabilities(tmp_path: Path) -> None:
    fitted = SVC().fit([[0.0], [1.0], [2.0], [3.0]], ["a", "a", "b", "b"])

    async def talk(ask: Asker) -> None:
        got = (await ask(body=[[0.5]])).json
        assert got == {"predictions": ["a"], "decision_values": fitted.decision_function([[0.5]]).tolist(), "classes": ["a", "b"]}
        asked = await ask(V1, {"instances": [[0.5]], "parameters": {"predict_method": "decision_function"}})
        assert asked.json["predictions"] == got["decision_values"]
        assert (await ask(V1, {"instances": [[0.5]], "parameters": {"predict_method": "predict_proba"}})).status == 422

    asking(write_folder(tmp_path, fitted), talk)


def test_the_served_name_can_be_chosen(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        assert (await ask("/v2/models/model")).status == 404
        assert (await ask("/v2/models/flowers 2")).json["name"] == "flowers 2"
        assert (await ask("/v1/models/flowers 2:predict", {"instances": ROWS})).json == {"predictions": LABELS}

    asking(iris_folder, talk, MODEL_NAME="flowers 2")


def test_probes_of_every_platform(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        for path in ("/ping", "/health", "/v2/health/ready", "/readyz", "/v1/models/model"):
            assert (await ask(path)).status == 200
        assert (await ask("/version")).headers["content-type"].startswith("text/plain")

    asking(iris_folder, talk)


