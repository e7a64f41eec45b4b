"""The HTTP behaviour, without a socket."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
from behaving import SECRET, Failing, Slow
from client import Asker, asking
from folder import signature, write_folder

GOOD = {"rows": [[5.1, 3.5, 1.4, 0.2]]}


def test_predict(iris_folder: Path, iris: Any) -> None:
    async def talk(ask: Asker) -> None:
        got = await ask(body=GOOD)
        assert got.status == 200
        assert got.headers["content-type"] == "application/json"
        assert got.json == {
            "predictions": ["setosa"],
            "probabilities": iris.predict_proba(GOOD["rows"]).tolist(),
            "classes": ["setosa", "versicolor", "virginica"],
        }
        in_parts = await ask(parts=[b'{"rows":[[5.1,', b"3.5,1.4", b"", b",0.2]]}"])
        assert in_parts.body == got.body
        untyped = await ask(body=GOOD, headers={"content-type": ""})
        assert untyped.body == got.body
        assert (await ask(body=GOOD, headers={"content-type": "Application/JSON; charset=UTF-8"})).status == 200

    asking(iris_folder, talk)


@pytest.mark.parametrize(
    ("request_", "status", "sentence"),
    [
        ({"path": "/nowhere"}, 404, "There is nothing here; /openapi.json tells what this server answers."),
        ({"path": "/predict/"}, 404, "There is nothing here"),
        ({"path": "/predict"}, 405, "This path answers POST."),
        ({"path": "/livez", "body": {}}, 405, "This path answers GET, HEAD."),
        ({"body": GOOD, "headers": {"content-type": "text/csv"}}, 415, "has to be sent as application/json"),
        ({"body": GOOD, "headers": {"content-type": "application/x-www-form-urlencoded"}}, 415, "has to be sent as application/json"),
        ({"body": GOOD, "headers": {"content-type": "application/json; charset=latin-1"}}, 415, "The body has to be in UTF-8."),
        ({"body": GOOD, "headers": {"content-encoding": "gzip"}}, 415, "content-encoding"),
        ({"body": b""}, 400, "The body is empty"),
        ({"body": b"{"}, 400, "The body is not JSON"),
        ({"body": b"\xff\xfe"}, 400, "The body is not UTF-8"),
        ({"body": {"row": []}}, 422, 'unknown field "row"'),
        ({"body": [[1, 2, 3]]}, 422, "Row 0 (counting from 0) has 3 values; the model takes 4."),
        ({"body": [[1, 2, 3, "x"]]}, 422, 'Row 0 (counting from 0), value 3: "x" is not a number.'),
        ({"body": [[1, 2, 3, None]]}, 422, "The model refuses this input: Input X contains NaN."),
        ({"body": [GOOD["rows"][0]] * 11}, 413, "The request holds 11 rows; at most 10"),
        ({"body": b" " * 2001}, 413, "The body is larger than 2000 bytes"),
        ({"parts": [b" " * 1500] * 2}, 413, "The body is larger than 2000 bytes"),
        ({"body": b"", "headers": {"content-length": "9" * 15}}, 413, "The body is larger than 2000 bytes"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(iris_folder: Path, request_: Dict[str, Any], status: int, sentence: str) -> None:
    async def talk(ask: Asker) -> None:
        got = await ask(**request_)
        assert got.status == status
        assert list(got.json) == ["error"]
        assert sentence in got.json["error"]
        assert "Traceback" not in got.json["error"] and "\n" not in got.json["error"]
        if status == 405:
            assert got.headers["allow"] in sentence
        # And the next one is answered as if nothing had been.
        assert (await ask(body=GOOD)).status == 200

    asking(iris_folder, talk, PACKAGE_MODEL_MAX_ROWS="10", PACKAGE_MODEL_MAX_BODY="2000")


def test_probes_and_document(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        for path, body in (("/livez", {"live": True}), ("/readyz", {"ready": True})):
            got = await ask(path)
            assert (got.status, got.json) == (200, body)
            assert (await ask(path, method="HEAD")).status == 200
        assert (await ask("/openapi.json")).json["openapi"] == "3.1.0"

    asking(iris_folder, talk)


def test_a_client_that_goes_away_gets_nothing(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        await ask(parts=[b'{"rows":'], gone=True)
        assert (await ask(body=GOOD)).status == 200

    asking(iris_folder, talk)


def test_request_ids_are_taken_over_when_harmless(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        assert (await ask(body=GOOD, headers={"x-request-id": "abc-1.2:3_4"})).headers["x-request-id"] == "abc-1.2:3_4"
        for bad in ("a b", 'a"b', "x" * 129, "ä"):
            given = (await ask(body=GOOD, headers={"x-request-id": bad})).headers["x-request-id"]
            assert given != bad
        own = [(await ask(body=GOOD)).headers["x-request-id"] for _ in range(3)]
        assert len(set(own)) == 3

    asking(iris_folder, talk)


@pytest.mark.parametrize(
    ("way", "status", "sentence"),
    [
        ("value", 422, f"The model refuses this input: could not convert string to float: '{SECRET}'"),
        ("long", 422, "x…"),
        ("key", 500, "The model failed; the log has the reason under request r1."),
        ("attribute", 500, "The model failed; the log has the reason under request r1."),
        ("exit", 500, "The model failed"),
        ("rows", 500, "The model failed"),
        ("complex", 500, "The model failed"),
    ],
)
def test_a_model_that_fails(tmp_path: Path, capfd: pytest.CaptureFixture[str], way: str, status: int, sentence: str) -> None:
    folder = write_folder(tmp_path, Failing(), signature=signature(width=1, dtype="object"))

    async def talk(ask: Asker) -> None:
        got = await ask(body=[[way]], headers={"x-request-id": "r1"})
        assert got.status == status
        assert sentence in got.json["error"] and len(got.json["error"]) < 400 and "\n" not in got.json["error"]
        assert (await ask(body=[["fine"]])).json == {"predictions": ["fine"]}

    asking(folder, talk)
    said = capfd.readouterr().err
    entries = [json.loads(line) for line in said.splitlines()]
    failure = next(entry for entry in entries if entry["event"] in ("model-failed", "model-refused"))
    assert failure["id"] == "r1" and failure["at"]
    assert SECRET not in said and "second line" not in said
    # What speaks of code and never of data is worth its place in the log.
    assert ("_fill_dtype" in said) == (way == "attribute")


def test_logs_name_requests_and_never_their_values(iris_folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    async def talk(ask: Asker) -> None:
        await ask(body=[[5.123456, 3.5, 1.4, 0.2]], headers={"x-request-id": "good"})
        await ask(body=[[1, 2, 3, SECRET]], headers={"x-request-id": "bad"})
        await ask("/livez")
        await ask("/no\x1b[31m" + "x" * 1000)

    asking(iris_folder, talk)
    said = capfd.readouterr().err
    assert "5.123456" not in said and SECRET not in said and "\x1b" not in said
    entries = [json.loads(line) for line in said.splitlines()]
    requests = [entry for entry in entries if entry["event"] == "request"]
    assert [(entry["id"], entry["status"]) for entry in requests[:2]] == [("good", 200), ("bad", 422)]
    assert all(set(entry) == {"time", "level", "event", "id", "method", "path", "status", "ms"} for entry in requests)
    assert [entry["path"] for entry in requests[:2]] == ["/predict", "/predict"] and len(requests) == 3
    assert len(requests[2]["path"]) == 200


def test_successes_are_not_logged_when_not_wanted(iris_folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    async def talk(ask: Asker) -> None:
        await ask(body=GOOD)
        await ask(body=[[1]])

    asking(iris_folder, talk, PACKAGE_MODEL_LOG="errors")
    entries = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert [entry["status"] for entry in entries if entry["event"] == "request"] == [422]


def test_probes_answer_while_the_model_works_and_a_full_queue_says_so(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, Slow(), signature=signature(width=1))

    async def talk(ask: Asker) -> None:
        under_way = [asyncio.ensure_future(ask(body=[[0.5]])) for _ in range(2)]
        await asyncio.sleep(0.05)
        assert (await ask("/livez")).json == {"live": True}
        full = await ask(body=[[0]])
        assert full.status == 429 and full.headers["retry-after"] == "1"
        assert not any(one.done() for one in under_way)
        assert [(await one).status for one in under_way] == [200, 200]
        assert (await ask(body=[[0]])).status == 200

    asking(folder, talk, PACKAGE_MODEL_MAX_WAITING="2")


def test_requests_that_come_together_get_their_own_answers(iris_folder: Path, iris: Any) -> None:
    bodies: List[Any] = [[[value, 3.5, 1.4, 0.2]] * (1 + at % 3) for at, value in enumerate((4.0, 5.0, 6.0, 7.0, 8.0) * 6)]

    async def talk(ask: Asker) -> None:
        got = await asyncio.gather(*(ask(body=body) for body in [*bodies, [[1]], b"{"]))
        assert [one.status for one in got[-2:]] == [422, 400]
        for body, one in zip(bodies, got):
            assert np.allclose(one.json["probabilities"], iris.predict_proba(body), rtol=1e-12, atol=0)

    asking(iris_folder, talk)


def test_not_ready_when_the_example_fails(tmp_path: Path, iris: Any, capfd: pytest.CaptureFixture[str]) -> None:
    folder = write_folder(tmp_path, iris, signature=signature(width=4), example={"rows": [["x", 1, 2, 3]]})

    async def talk(ask: Asker) -> None:
        assert ((await ask("/readyz")).status, (await ask("/readyz")).json) == (503, {"ready": False})
        assert (await ask("/livez")).status == 200
        got = await ask(body=GOOD)
        assert got.status == 503 and got.headers["retry-after"] == "1"
        assert got.json == {"error": "The model is not ready."}

    asking(folder, talk)
    entries = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert "is not a number" in next(entry for entry in entries if entry["event"] == "example-failed")["message"]
