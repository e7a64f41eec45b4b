"""
MLflow's folders. What its `python_function` calls needs no MLflow here; its own PythonModel does, and is asked where MLflow is.
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List

import numpy as np
import pandas as pd
import pytest
from client import Answered, Asker, asking
from folder import describe, digest_of_all, signature

from package_model_server.errors import CannotLoad
from package_model_server.manifest import read_manifest
from package_model_server.models import load_model

# What `mlflow.pyfunc.save_model(loader_module="prices", data_path=…, code_paths=…)` leads to.
LOADER = """
import json
class Prices:
    def __init__(self, factors):
        self.factors = factors
    def predict(self, frame):
        assert list(frame.columns) == ["city", "size"], frame
        out = frame["city"].map(self.factors) * frame["size"]
        return out.to_frame("price").assign(known=frame["city"].isin(list(self.factors))) if self.factors.get("wide") else out
def _load_pyfunc(path):
    with open(path) as file:
        return Prices(json.load(file))
"""


@pytest.fixture(autouse=True)
def nothing_stays() -> Iterator[None]:
    path = list(sys.path)
    yield
    sys.path[:] = path
    sys.modules.pop("prices", None)


def answers(folder: Path, *bodies: Any, path: str = "/invocations") -> List[Answered]:
    found: List[Answered] = []

    async def talk(ask: Asker) -> None:
        for body in bodies:
            found.append(await ask(path, body))

    asking(folder, talk)
    return found


def saved(folder: Path, factors: str, pyfunc: Any = None, loader: str = LOADER, **fields: Any) -> Path:
    (folder / "code").mkdir()
    (folder / "code" / "prices.py").write_text(loader)
    (folder / "factors.json").write_text(factors)
    fields = {"signature": signature({"city": "string", "size": "float64"}), "code": ["code"], **fields}
    pyfunc = {"loader_module": "prices", "data": "factors.json"} if pyfunc is None else pyfunc
    return describe(folder, folder, loader="mlflow", runtime="mlflow", path=".", digest=digest_of_all(folder), pyfunc=pyfunc or None, **fields)


def test_a_loader_module_with_its_code(tmp_path: Path) -> None:
    folder = saved(tmp_path, '{"x": 2.0, "y": 3.0}')
    split = {"dataframe_split": {"columns": ["size", "city"], "data": [[10, "x"], [1, "y"]]}}
    first, second, wrong, unknown = answers(folder, split, {"dataframe_records": [{"city": "z", "size": None}]}, {"dataframe_records": [{"city": "x", "size": "big"}]}, {"inputs": {"city": ["x"]}})
    assert first.json == {"predictions": [20.0, 3.0]}
    assert second.json == {"predictions": ["NaN"]}
    assert wrong.status == 400 and '"big" is not a number' in wrong.json["message"]
    assert unknown.status == 400 and 'lacks "size"' in unknown.json["message"]


def optional_size() -> Any:
    columns = signature({"city": "string", "size": "float64"})
    columns["columns"][1]["optional"] = True
    return columns


def test_a_column_that_may_be_left_out(tmp_path: Path) -> None:
    """MLflow: "required: false" of a column. A frame lacks what no row of the request has; elsewhere gaps are missing values."""
    loader = LOADER.replace('["city", "size"]', '["city", "size"][: len(frame.columns)]').replace('frame["size"]', 'frame.get("size", 1)')
    folder = saved(tmp_path, '{"x": 2.0}', loader=loader, signature=optional_size())
    without = [
        {"dataframe_records": [{"city": "x"}]},
        {"dataframe_split": {"columns": ["city"], "data": [["x"]]}},
        {"inputs": {"city": ["x"]}},
        {"dataframe_records": [{"city": "x", "size": None}]},
    ]
    *left_out, gap, unknown, needed = answers(
        folder, *without, {"dataframe_records": [{"city": "x"}, {"city": "x", "size": 3}]}, {"dataframe_records": [{"city": "x", "sise": 1}]}, {"dataframe_records": [{"size": 1}]}
    )
    assert [got.json for got in left_out] == [{"predictions": [2.0]}] * 4
    assert gap.json == {"predictions": ["NaN", 6.0]}
    assert unknown.status == 400 and 'unknown column "sise"' in unknown.json["message"]
    assert needed.status == 400 and 'lacks "city"' in needed.json["message"]
    csv: List[Answered] = []

    async def talk(ask: Asker) -> None:
        for text in (b"city\nx\n", b"size,city\n3,x\n"):
            csv.append(await ask("/invocations", text, headers={"content-type": "text/csv"}))
        document = (await ask("/openapi.json")).json
        assert document["components"]["schemas"]["Record"]["required"] == ["city"]

    asking(folder, talk)
    assert [got.json for got in csv] == [{"predictions": [2.0]}, {"predictions": [6.0]}]


def test_an_optional_column_as_mlflow_answers_it(tmp_path: Path) -> None:
    pyfunc = pytest.importorskip("mlflow.pyfunc")
    from mlflow.models import ModelSignature
    from mlflow.types import ColSpec, Schema

    class Adds(pyfunc.PythonModel):  # type: ignore[misc,name-defined]
        def predict(self, context: Any, model_input: Any, params: Any = None) -> Any:
            return model_input["a"] + (model_input["b"] if "b" in model_input else 100)

    folder = tmp_path / "m"
    columns = Schema([ColSpec("double", "a"), ColSpec("double", "b", required=False)])
    pyfunc.save_model(str(folder), python_model=Adds(), signature=ModelSignature(columns, Schema([ColSpec("double")])))
    asked = [[{"a": 1.0}], [{"a": 1.0, "b": 2.0}, {"a": 3.0, "b": 4.0}]]
    loaded = pyfunc.load_model(str(folder))
    wanted = [loaded.predict(pd.DataFrame(rows)).tolist() for rows in asked]
    described = signature({"a": "float64", "b": "float64"})
    described["columns"][1]["optional"] = True
    describe(folder, folder, loader="mlflow", runtime="mlflow", path=".", digest=digest_of_all(folder), pyfunc={"loader_module": "mlflow.pyfunc.model"}, signature=described)
    assert [got.json["predictions"] for got in answers(folder, *({"dataframe_records": rows} for rows in asked))] == wanted == [[101.0], [3.0, 7.0]]


def test_a_frame_as_answer(tmp_path: Path) -> None:
    folder = saved(tmp_path, '{"x": 2.0, "wide": 1}')
    body = {"records": [{"city": "x", "size": 4}, {"city": "q", "size": 1}]}
    (by_row,) = answers(folder, body)
    assert by_row.json == {"predictions": [{"price": 8.0, "known": True}, {"price": "NaN", "known": False}]}
    (plain,) = answers(folder, body, path="/predict")
    assert plain.json == {"price": [8.0, "NaN"], "known": [True, False]}


@pytest.mark.parametrize(
    ("pyfunc", "words"),
    [({}, "does not say which module"), ({"loader_module": "json"}, "has no function _load_pyfunc"), ({"loader_module": "prices", "data": "../x"}, "leaves the model folder"), ({"loader_module": "prizes"}, "prizes")],
)
def test_what_is_missing_is_named(tmp_path: Path, pyfunc: Dict[str, str], words: str) -> None:
    with pytest.raises(CannotLoad, match=words):
        load_model(read_manifest(saved(tmp_path, "{}", pyfunc)))


def test_a_python_model_by_mlflow_itself(tmp_path: Path) -> None:
    pyfunc = pytest.importorskip("mlflow.pyfunc")
    from mlflow.models import infer_signature

    class Doubled(pyfunc.PythonModel):  # type: ignore[misc,name-defined]
        def predict(self, context: Any, model_input: Any, params: Any = None) -> Any:
            return model_input["a"] * 2 + model_input["b"]

    frame = pd.DataFrame({"a": [1.0, 2.0], "b": [0.5, 0.5]})
    folder = tmp_path / "m"
    pyfunc.save_model(str(folder), python_model=Doubled(), signature=infer_signature(frame, pd.Series([2.5, 4.5])))
    describe(folder, folder, loader="mlflow", runtime="mlflow", path=".", digest=digest_of_all(folder), pyfunc={"loader_module": "mlflow.pyfunc.model"}, signature=signature({"a": "float64", "b": "float64"}))
    (got,) = answers(folder, {"dataframe_split": {"columns": ["a", "b"], "data": [[1, 0.5], [2, 0.5]]}})
    assert got.json == {"predictions": [2.5, 4.5]}


FLAVOURS = ["sklearn", "xgboost", "lightgbm", "onnx", "pytorch"]


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_other_flavours_by_their_own_loaders(tmp_path: Path, flavour: str) -> None:
    """The file that MLflow names in the flavour, opened without MLflow."""
    pytest.importorskip("mlflow")
    folder = tmp_path / "m"
    rows = np.array([[5.1, 3.5], [6.0, 2.9]], dtype=np.float32)
    path, loader, wanted, described = SAVERS[flavour](str(folder), rows)
    describe(folder, folder, loader=loader, runtime=loader, path=path, digest=digest_of_all(folder), signature=described)
    (got,) = answers(folder, rows.tolist(), path="/predict")
    assert np.allclose(next(iter(got.json.values())), wanted, rtol=1e-5)


def fitted_rows() -> Any:
    random = np.random.default_rng(1)
    x = random.normal(5, 1, (60, 2)).astype(np.float32)
    return x, x[:, 0] * 2 - x[:, 1]


def save_sklearn(folder: str, rows: Any) -> Any:
    flavour, linear = pytest.importorskip("mlflow.sklearn"), pytest.importorskip("sklearn.linear_model")
    model = linear.LinearRegression().fit(*fitted_rows())
    flavour.save_model(model, folder, serialization_format="cloudpickle")
    return "model.pkl", "pickle", model.predict(rows), None


def save_xgboost(folder: str, rows: Any) -> Any:
    xgboost, flavour = pytest.importorskip("xgboost"), pytest.importorskip("mlflow.xgboost")
    model = xgboost.XGBRegressor(n_estimators=5).fit(*fitted_rows())
    flavour.save_model(model, folder, model_format="json")
    return "model.json", "xgboost", model.predict(rows), None


def save_lightgbm(folder: str, rows: Any) -> Any:
    try:
        lightgbm = pytest.importorskip("lightgbm")
    except OSError as error:
        pytest.skip(f"NOT CHECKED: LightGBM, for {error}")
    flavour = pytest.importorskip("mlflow.lightgbm")
    model = lightgbm.train({"objective": "regression", "verbose": -1}, lightgbm.Dataset(*fitted_rows()), 5)
    flavour.save_model(model, folder)
    return "model.lgb", "lightgbm", model.predict(rows), None


def save_onnx(folder: str, rows: Any) -> Any:
    onnx, flavour = pytest.importorskip("onnx"), pytest.importorskip("mlflow.onnx")
    pytest.importorskip("onnxruntime")
    helper, kinds = onnx.helper, onnx.TensorProto
    graph = helper.make_graph([helper.make_node("Add", ["x", "x"], ["twice"])], "g", [helper.make_tensor_value_info("x", kinds.FLOAT, ["n", 2])], [helper.make_tensor_value_info("twice", kinds.FLOAT, ["n", 2])])
    flavour.save_model(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), folder)
    return "model.onnx", "onnxruntime", rows * 2, None


def save_pytorch(folder: str, rows: Any) -> Any:
    torch, flavour = pytest.importorskip("torch"), pytest.importorskip("mlflow.pytorch")
    network = torch.nn.Sequential(torch.nn.Linear(2, 3))
    # As a whole module, which newer versions of MLflow only write on request.
    asked = inspect.signature(flavour.save_model).parameters
    flavour.save_model(network, folder, **({"serialization_format": "pickle"} if "serialization_format" in asked else {}))
    described = {"inputs": [{"name": "x", "dtype": "float32", "shape": [None, 2]}], "outputs": []}
    return "data/model.pth", "torch", network(torch.from_numpy(rows)).detach().numpy(), described


SAVERS = {"sklearn": save_sklearn, "xgboost": save_xgboost, "lightgbm": save_lightgbm, "onnx": save_onnx, "pytorch": save_pytorch}
