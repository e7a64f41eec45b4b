"""The model asked without HTTP."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Dict, Tuple

import pytest
from behaving import Chatty
from folder import signature, write_folder
from process import PATIENCE, command, environment, serving

ROW = [5.1, 3.5, 1.4, 0.2]


def ask(folder: Path, given: Any, **env: str) -> Tuple[int, Dict[str, Any], str]:
    text = given if isinstance(given, str) else json.dumps(given)
    run = subprocess.run(command("ask"), input=text, env=environment(folder, **env), capture_output=True, text=True, timeout=PATIENCE)
    assert run.stdout.count("\n") == 1 and run.stdout.endswith("\n")
    return run.returncode, json.loads(run.stdout), run.stderr


def test_answers_as_the_server_does(churn_folder: Path) -> None:
    good = {"age": 40, "charge": 30.5, "contract": "year", "active": True}
    bodies: Any = [
        {"records": [good, {**good, "age": None}]},
        {"columns": {"age": [1], "charge": [2.5], "contract": ["never seen"], "active": [False]}},
        {"rows": [[40, 30.5, "year", True]]},
        [good],
        [{**good, "age": "old"}],
        [{**good, "ages": 1}],
        {},
        5,
    ]
    code, got, _ = ask(churn_folder, {"requests": bodies})
    assert code == 0 and list(got) == ["answers", "load_seconds", "peak_bytes", "licences"]
    assert [answer["status"] for answer in got["answers"]] == [200] * 4 + [422] * 4
    assert got["load_seconds"] > 0 and got["peak_bytes"] > 10_000_000
    with serving(churn_folder) as server:
        for body, answer in zip(bodies, got["answers"]):
            assert server.ask("/predict", body) == (answer["status"], answer["body"])


def test_what_a_model_prints_does_not_mix_with_the_answer(tmp_path: Path) -> None:
    code, got, said = ask(write_folder(tmp_path, Chatty(), signature=signature(width=1)), {"requests": [[[1]], [[2]]]})
    assert code == 0 and [answer["body"] for answer in got["answers"]] == [{"predictions": [1.0]}] * 2
    assert "printed while loading" in said and "printed while predicting" in said


def test_the_packages_say_their_licences(iris_folder: Path) -> None:
    _, got, _ = ask(iris_folder, {"requests": []})
    # Releases of before PEP 639 have names.
    assert got["licences"]["scikit-learn"] in ({"expression": "BSD-3-Clause"}, {"names": ["BSD License"]})
    assert all(set(said) in ({"expression"}, {"names"}) for said in got["licences"].values())


def test_no_requests_still_load_the_model(iris_folder: Path) -> None:
    code, got, _ = ask(iris_folder, {"requests": []})
    assert code == 0 and got["answers"] == []


@pytest.mark.parametrize("given", ["", "[]", '{"requests":5}', "{"])
def test_something_else_on_stdin(iris_folder: Path, given: str) -> None:
    code, got, said = ask(iris_folder, given)
    assert code == 2 and list(got) == ["error"] and "Traceback" not in said


def test_a_model_that_cannot_be_loaded(tmp_path: Path, iris: Any) -> None:
    code, got, said = ask(write_folder(tmp_path, iris, digest="sha256:" + "0" * 64), {"requests": [[ROW]]})
    assert code == 1 and "is not the file that was packaged" in got["error"] and "Traceback" not in said
