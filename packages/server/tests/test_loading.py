"""package-model.json and the model's file: what is refused before anything is loaded, and what is said about the rest."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Callable

import pytest
from folder import describe, write_folder
from sklearn.linear_model import LinearRegression

from package_model_server.definitions import definitions
from package_model_server.errors import CannotLoad
from package_model_server.manifest import read_manifest
from package_model_server.models import load_model
from package_model_server.settings import read_settings


class Evil:
    """Unpickling it makes a folder: the sign that the file was loaded."""

    def __init__(self, sign: Path) -> None:
        self._sign = sign

    def __reduce__(self) -> Any:
        return os.mkdir, (str(self._sign),)


def line() -> LinearRegression:
    return LinearRegression().fit([[0.0], [1.0]], [0.0, 2.0])


def test_a_changed_file_is_never_loaded(tmp_path: Path) -> None:
    sign = tmp_path / "loaded"
    folder = write_folder(tmp_path / "m", Evil(sign), digest="sha256:" + "0" * 64)
    with pytest.raises(CannotLoad, match="is not the file that was packaged: its SHA-256 is [0-9a-f]{64}.* It was not loaded"):
        load_model(read_manifest(folder))
    assert not sign.exists()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"schema": 2}, "has schema 2; this server reads 1"),
        ({"schema": None}, "has schema None"),
        ({"loader": "weka"}, "loader 'weka' is not one of catboost, handler, joblib"),
        ({"path": "../model.pkl"}, "leaves the model folder"),
        ({"path": "/etc/passwd"}, "leaves the model folder"),
        ({"path": ""}, "leaves the model folder"),
        ({"path": "a\0b"}, "leaves the model folder"),
        ({"path": 5}, "path is not a text"),
        ({"path": "absent.pkl"}, "absent.pkl cannot be read: No such file"),
        ({"digest": None}, "digest is not a text"),
        ({"producers": {}}, "producers is not a list"),
        ({"producers": [1]}, "producers is not an object"),
        ({"signature": []}, "signature is not an object"),
        ({"signature": {"columns": [{"dtype": "int64"}]}}, "signature.columns.name is not a text"),
        ({"signature": {"inputs": {}}}, "signature.inputs is not a list"),
    ],
)
def test_a_manifest_that_does_not_fit(tmp_path: Path, fields: Any, sentence: str) -> None:
    folder = write_folder(tmp_path, line(), **fields)
    with pytest.raises(CannotLoad) as caught:
        load_model(read_manifest(folder))
    assert sentence in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "5", "[" * 100_000, "\xff"])
def test_a_manifest_that_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "package-model.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(CannotLoad, match="is not JSON|is not an object"):
        read_manifest(tmp_path)


SCRIPT = b"""
import os
try:
    import numpy as np
except ImportError:
    np = None
LIMIT = -1 * 2
WORDS = {"a": [1, LIMIT]}

class Doubler:
    def predict(self, rows):
        return rows[:, 0] * LIMIT

os.mkdir("trained")
model = Doubler()
if __name__ == "__main__":
    os.mkdir("trained")
"""


def test_of_a_script_only_what_it_defines_is_kept() -> None:
    kept = definitions(SCRIPT)
    assert "mkdir" not in kept and "model" not in kept
    names: Any = {}
    exec(kept, names)
    assert names["WORDS"] == {"a": [1, -2]} and names["np"] is not None
    with pytest.raises(SyntaxError):
        definitions(b"def (")


def test_no_manifest(tmp_path: Path) -> None:
    with pytest.raises(CannotLoad, match="package-model.json cannot be read: No such file"):
        read_manifest(tmp_path)


@pytest.mark.parametrize("content", [b"", b"not a pickle", b"\x80\x05cnowhere_at_all\nThing\n."])
def test_a_file_that_does_not_load(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.pkl"
    path.write_bytes(content)
    with pytest.raises(CannotLoad, match=r"model.pkl could not be loaded: \w+Error"):
        load_model(read_manifest(describe(tmp_path, path)))


def test_every_field_is_read(tmp_path: Path) -> None:
    described = {
        "inputs": [{"name": "input", "dtype": "float32", "shape": [None, 2]}],
        "outputs": [{"name": "predictions", "dtype": "int64", "shape": [None]}],
        "columns": [{"name": "n", "dtype": "int64", "categories": [1, {"int": "9007199254740993"}, None, "x", True, {"odd": 1}]}],
        "classes": ["a", 1],
    }
    manifest = read_manifest(write_folder(tmp_path, line(), signature=described, example=[[1, 2]]))
    assert manifest.producers == (("scikit-learn", "1.9.1"),)
    assert manifest.example == [[1, 2]]
    assert manifest.signature is not None and manifest.signature.columns is not None
    assert manifest.signature.columns[0].categories == (1, 9007199254740993, None, "x", True, None)
    assert manifest.signature.inputs[0].shape == (None, 2)
    assert manifest.signature.classes == ("a", 1)


def test_another_version_is_said_once(tmp_path: Path, capfd: pytest.CaptureFixture[str], iris: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # Every part of the pipeline says that it was written by another version when it is unpickled.
    monkeypatch.setattr("sklearn.base.__version__", "1.2.3")
    folder = write_folder(tmp_path, iris)
    monkeypatch.undo()
    load_model(read_manifest(folder))
    entries = [json.loads(entry) for entry in capfd.readouterr().err.splitlines()]
    assert len(entries) == 1
    assert entries[0]["event"] == "other-version" and entries[0]["written_with"] == "1.2.3"
    assert entries[0]["estimators"] == ["LogisticRegression", "Pipeline", "StandardScaler"]


@pytest.mark.parametrize(
    ("env", "check"),
    [
        ({}, lambda found: found.port == 8080 and found.host == "0.0.0.0" and str(found.folder) == "/models"),
        ({"AIP_HTTP_PORT": "8081"}, lambda found: found.port == 8081),
        ({"PORT": "8082", "AIP_HTTP_PORT": "8081"}, lambda found: found.port == 8082),
        ({"PORT": "", "AIP_HTTP_PORT": ""}, lambda found: found.port == 8080),
        ({"PACKAGE_MODEL_MAX_BODY": "5", "PACKAGE_MODEL_LOG": "errors"}, lambda found: found.max_body == 5 and not found.log_requests),
    ],
)
def test_settings(env: Any, check: Callable[[Any], bool]) -> None:
    assert check(read_settings(env))


@pytest.mark.parametrize(
    "env",
    [{"PORT": "x"}, {"PORT": "-1"}, {"PORT": "65536"}, {"PORT": "٣"}, {"PACKAGE_MODEL_MAX_BODY": "0"}, {"PACKAGE_MODEL_MAX_ROWS": "1e3"}, {"PACKAGE_MODEL_LOG": "all"}],
)
def test_settings_that_do_not_fit_are_named(env: Any) -> None:
    with pytest.raises(CannotLoad, match=next(iter(env))):
        read_settings(env)
