"""Handlers: a Python file of the user's around any format."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
from client import Answered, Asker, asking
from folder import describe, signature

from package_model_server.errors import CannotLoad
from package_model_server.manifest import read_manifest
from package_model_server.models import load_model

TABLE = """
def load(path):
    return float(open(path).read())

def predict(model, inputs):
    return {"scaled": inputs["x"] * model, "long": [len(word) for word in inputs["word"]]}
"""


def answers(folder: Path, *bodies: Any, path: str = "/predict", **headers: str) -> List[Answered]:
    found: List[Answered] = []

    async def talk(ask: Asker) -> None:
        for body in bodies:
            found.append(await ask(path, body, headers={name.replace("_", "-"): value for name, value in headers.items()}))

    asking(folder, talk)
    return found


def handled(folder: Path, text: str, **fields: Any) -> Path:
    (folder / "factor.txt").write_text("2.5")
    (folder / "handler.py").write_text(text)
    return describe(folder, folder / "factor.txt", **{"loader": "handler", "runtime": "handler", "handler": "handler.py", **fields})


def test_columns_of_the_signature(tmp_path: Path) -> None:
    folder = handled(tmp_path, TABLE, signature=signature({"x": "float64", "word": "string"}))
    first, missing, wrong = answers(folder, [{"x": 2, "word": "abc"}, {"x": 4.0, "word": ""}], [{"x": None, "word": "a"}], [{"x": 1}])
    assert first.json == {"scaled": [5.0, 10.0], "long": [3, 0]}
    assert missing.json == {"scaled": ["NaN"], "long": [1]}
    assert wrong.status == 422 and 'lacks "word"' in wrong.json["error"]
    (v1,) = answers(folder, {"instances": [{"x": 2, "word": "abc"}]}, path="/v1/models/factor:predict")
    assert v1.json == {"predictions": [{"scaled": 5.0, "long": 3}]}


def test_columns_that_the_handler_names(tmp_path: Path) -> None:
    text = 'COLUMNS = {"age": "int64", "city": "string"}\nCLASSES = ["no", "yes"]\n' + (
        'OUTPUTS = {"predictions": ("string", [None]), "probabilities": ("float64", [None, 2])}\n'
        "import numpy as np\nload = float\n"
        "def predict(model, inputs):\n"
        '    assert inputs["age"].dtype == np.int64\n'
        '    sure = np.array([0.9 if city == "x" else 0.2 for city in inputs["city"]])\n'
        '    return np.array(["yes" if one > 0.5 else "no" for one in sure]), np.stack([1 - sure, sure], 1)\n'
    )
    folder = handled(tmp_path, text.replace("load = float", "load = lambda path: 0"))
    body = [{"age": 4, "city": "x"}, {"age": 5, "city": "y"}]
    (plain,) = answers(folder, body)
    assert plain.json["predictions"] == ["yes", "no"] and plain.json["classes"] == ["no", "yes"]
    assert np.allclose(plain.json["probabilities"], [[0.1, 0.9], [0.8, 0.2]])
    chosen, single = answers(folder, {"instances": body, "parameters": {"predict_method": "predict_proba"}}, {"instances": body}, path="/v1/models/factor:predict")
    assert np.allclose(chosen.json["predictions"], [[0.1, 0.9], [0.8, 0.2]]) and single.json == {"predictions": ["yes", "no"]}


def test_tensors_and_whole_files(tmp_path: Path) -> None:
    text = 'INPUTS = {"file": ("bytes", [None])}\ndef load(path): return 1\ndef predict(model, inputs): return [{"bytes": len(one)} for one in inputs["file"]]\n'
    folder = handled(tmp_path, text)
    (listed,) = answers(folder, {"inputs": {"file": [{"b64": "AAEC"}, {"b64": ""}]}})
    assert listed.json == {"output": [{"bytes": 3}, {"bytes": 0}]}
    (raw,) = answers(folder, b"\x89PNG....", content_type="image/png")
    assert raw.json == {"output": [{"bytes": 8}]}
    tensors = {"inputs": [{"name": "file", "shape": [1], "datatype": "BYTES", "data": ["abc"]}]}
    (v2,) = answers(folder, tensors, path="/v2/models/factor/infer")
    assert v2.json["outputs"] == [{"name": "output", "datatype": "BYTES", "shape": [1], "data": ['{"bytes":3}']}]


def test_a_state_dict_in_ten_lines(tmp_path: Path) -> None:
    """The very lines of docs/server.md."""
    torch = pytest.importorskip("torch")
    page = (Path(__file__).parents[3] / "docs" / "server.md").read_text()
    text = page.split("<!-- handler of a state_dict -->\n\n```python\n")[1].split("```")[0]
    assert len([line for line in text.splitlines() if line.strip()]) <= 10
    network = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 3))
    torch.save(network.state_dict(), tmp_path / "model.pt")
    (tmp_path / "handler.py").write_text(text)
    folder = describe(tmp_path, tmp_path / "model.pt", loader="handler", runtime="torch", handler="handler.py")
    rows = [[5, 3, 1, 0], [6.1, 2.8, 4.0, 1.3]]
    (got,) = answers(folder, rows)
    wanted = network(torch.tensor(rows)).softmax(1)
    assert np.allclose(got.json["probabilities"], wanted.tolist(), rtol=1e-5)
    assert got.json["predictions"] == wanted.argmax(1).tolist()


def test_a_module_on_the_path_and_what_it_raises(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "own_handler.py").write_text(
        'INPUTS = {"x": ("float32", [None, 2])}\ndef load(path): return open(path).read()\n'
        "def predict(model, inputs):\n    if inputs['x'].min() < 0: raise ValueError('below zero')\n    return inputs['x'].sum(1)\n"
    )
    folder = handled(tmp_path, "", handler="own_handler", code=[str(tmp_path / "code")])
    good, bad, shape = answers(folder, [[1, 2]], [[-1, 2]], [[1]])
    assert good.json == {"output": [3.0]}
    assert bad.status == 422 and bad.json == {"error": "The model refuses this input: below zero"}
    assert shape.status == 422 and "has the shape [1, 1]" in shape.json["error"]


@pytest.mark.parametrize(
    ("text", "fields", "words"),
    [
        ("def load(path): ...", {}, "has no function predict"),
        ("1/0", {}, "ZeroDivisionError"),
        (TABLE, {"handler": "other.py"}, "is not there"),
        (TABLE, {"handler": "no_such_module_here"}, "no_such_module_here"),
        (TABLE, {"handler": None}, "no handler is named"),
        (TABLE + "\nINPUTS = {'x': 'float32'}", {}, "INPUTS of the handler is not of the form"),
        (TABLE + "\nCOLUMNS = ['x']", {}, "COLUMNS of the handler is not a dictionary"),
    ],
)
def test_a_handler_that_is_none(tmp_path: Path, text: str, fields: Dict[str, Any], words: str) -> None:
    with pytest.raises(CannotLoad, match=words):
        load_model(read_manifest(handled(tmp_path, text, **fields)))
