"""Models whose classes and functions are the user's own: modules beside them, or the script that saved them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List

import pytest
from client import Asker, asking
from folder import describe, digest_of_all, signature

from package_model_server.errors import CannotLoad
from package_model_server.manifest import read_manifest
from package_model_server.models import load_model

MODULE = """
import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin

class {name}(BaseEstimator, TransformerMixin):
    def fit(self, X, y=None):
        return self
    def transform(self, X):
        return np.asarray(X) * 2
"""
SCRIPT = """
import pickle, sys
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer
from {module} import {name}

def shifted(X):
    return np.asarray(X) + 1

main = 7  # Also what the server's own main module defines.

if __name__ == "__main__":
    X = np.arange(6.0).reshape(-1, 1)
    model = make_pipeline({name}(), FunctionTransformer(shifted), LinearRegression()).fit(X, 3 * X.ravel())
    open(sys.argv[1], "wb").write(pickle.dumps(model))
    print(model.predict([[10.0]])[0])
else:
    assert __name__ == "{script}"
"""


@pytest.fixture(autouse=True)
def nothing_stays() -> Iterator[None]:
    path, main = list(sys.path), sys.modules["__main__"]
    yield
    sys.path[:], sys.modules["__main__"] = path, main


def trained(code: Path, model: Path, module: str, script: str) -> float:
    code.mkdir()
    (code / f"{module}.py").write_text(MODULE.format(name="Twice"))
    (code / f"{script}.py").write_text(SCRIPT.format(module=module, name="Twice", script=script))
    done = subprocess.run([sys.executable, f"{script}.py", str(model)], cwd=code, check=True, capture_output=True, text=True)
    return float(done.stdout)


def test_a_script_and_its_module(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    wanted = trained(tmp_path / "code", folder / "m.pkl", "features_one", "train_one")
    fields: Dict[str, Any] = {"signature": signature(width=1), "code": [str(tmp_path / "code")], "main": "train_one"}
    found: List[Any] = []

    async def talk(ask: Asker) -> None:
        found.append((await ask("/predict", [[10.0]])).json)

    asking(describe(folder, folder / "m.pkl", **fields), talk)
    assert found == [{"predictions": [pytest.approx(wanted)]}]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "features_two"),
        ({"code": ["code"]}, "shifted"),
        ({"code": ["code"], "main": "train_other"}, "train_other"),
        ({"code": ["elsewhere"]}, "elsewhere, a folder of code that package-model.json names, is not there"),
        ({"code": ["../code"]}, "leaves the model folder"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, fields: Dict[str, Any], words: str) -> None:
    trained(tmp_path / "code", tmp_path / "m.pkl", "features_two", "train_two")
    for name in ("features_two", "train_two"):
        sys.modules.pop(name, None)
    describe(tmp_path, tmp_path / "m.pkl", digest=digest_of_all(tmp_path), **fields)
    with pytest.raises(CannotLoad, match=words):
        load_model(read_manifest(tmp_path))


def test_a_module_of_pytorch(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    code = tmp_path / "code"
    code.mkdir()
    (code / "network_three.py").write_text(
        "import torch\nclass Net(torch.nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.layer = torch.nn.Linear(2, 1)\n    def forward(self, x):\n        return self.layer(x)\n"
    )
    sys.path.insert(0, str(code))
    from importlib import import_module

    network = import_module("network_three").Net()
    torch.save(network, tmp_path / "m.pt")
    wanted = network(torch.tensor([[1.0, 2.0]])).tolist()
    sys.path.remove(str(code))
    del sys.modules["network_three"]
    described = {"inputs": [{"name": "x", "dtype": "float32", "shape": [None, 2]}], "outputs": []}
    model = load_model(read_manifest(describe(tmp_path, tmp_path / "m.pt", loader="torch", runtime="torch", signature=described, code=[str(code)])))
    assert model.ask_directly({"x": torch.tensor([[1.0, 2.0]]).numpy()}).body() == {"output": [[pytest.approx(wanted[0][0], rel=1e-5)]]}
