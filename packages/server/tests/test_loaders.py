"""Every loader with the real library and a file that it wrote; those of heavy libraries run where the library is."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pandas as pd
import pytest
from client import Asker, asking
from folder import describe, signature
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

from package_model_server.errors import CannotLoad
from package_model_server.loaders.onnx_file import computes_at_once
from package_model_server.manifest import read_manifest
from package_model_server.models import load_model

IRIS = load_iris()
X, Y = IRIS.data.astype(np.float32), IRIS.target
ROWS = X[[0, 60, 120]].tolist()


def answers(folder: Path, *bodies: Any, path: str = "/predict", **env: str) -> List[Dict[str, Any]]:
    found: List[Dict[str, Any]] = []

    async def talk(ask: Asker) -> None:
        for body in bodies:
            got = await ask(path, body)
            found.append({"status": got.status, **got.json})

    asking(folder, talk, **env)
    return found


def close(got: Any, wanted: Any) -> None:
    assert np.allclose(np.array(got), np.asarray(wanted), rtol=1e-5, atol=1e-6)


def test_skops(tmp_path: Path) -> None:
    skops = pytest.importorskip("skops.io")
    fitted = LogisticRegression(max_iter=200).fit(X, Y)
    skops.dump(fitted, tmp_path / "m.skops")
    (got,) = answers(describe(tmp_path, tmp_path / "m.skops", loader="skops", runtime="skops"), ROWS)
    assert got["predictions"] == fitted.predict(ROWS).tolist()
    close(got["probabilities"], fitted.predict_proba(ROWS))


@pytest.mark.parametrize("ending", ["json", "ubj"])
def test_xgboost_as_scikit_learn_wrote_it(tmp_path: Path, ending: str) -> None:
    xgboost = pytest.importorskip("xgboost")
    fitted = xgboost.XGBClassifier(n_estimators=5).fit(X, Y)
    path = tmp_path / f"m.{ending}"
    fitted.save_model(path)
    (got,) = answers(describe(tmp_path, path, loader="xgboost", runtime="xgboost"), ROWS)
    assert got["predictions"] == [0, 1, 2] and got["classes"] == [0, 1, 2]
    close(got["probabilities"], fitted.predict_proba(np.array(ROWS)))


def test_a_plain_booster_of_named_columns(tmp_path: Path) -> None:
    xgboost = pytest.importorskip("xgboost")
    names = ["a", "b", "c", "d"]
    booster = xgboost.train({"objective": "reg:squarederror"}, xgboost.DMatrix(X[:, :4], X[:, 0], feature_names=names), 5)
    booster.save_model(tmp_path / "m.json")
    folder = describe(tmp_path, tmp_path / "m.json", loader="xgboost", runtime="xgboost")
    records = [dict(zip(names, row)) for row in ROWS]
    got, missing, wrong = answers(folder, records, [[None, 1, 2, 3]], [{"a": 1}])
    close(got["predictions"], booster.predict(xgboost.DMatrix(np.array(ROWS), feature_names=names)))
    close(missing["predictions"], booster.predict(xgboost.DMatrix(np.array([[np.nan, 1, 2, 3]]), feature_names=names)))
    assert wrong["status"] == 422 and 'lacks "b", "c", "d"' in wrong["error"]


def lightgbm_here() -> Any:
    """Its wheel leaves libgomp to the system, which a bare one does not have; images get it."""
    try:
        return pytest.importorskip("lightgbm")
    except OSError as error:
        pytest.skip(f"NOT CHECKED: LightGBM, for {error}")


def test_lightgbm(tmp_path: Path) -> None:
    lightgbm = lightgbm_here()
    booster = lightgbm.train({"objective": "multiclass", "num_class": 3, "verbose": -1}, lightgbm.Dataset(X, Y), 5)
    booster.save_model(tmp_path / "m.txt")
    (got,) = answers(describe(tmp_path, tmp_path / "m.txt", loader="lightgbm", runtime="lightgbm"), ROWS)
    close(got["predictions"], booster.predict(np.array(ROWS)))


def test_lightgbm_with_categories_of_pandas(tmp_path: Path) -> None:
    lightgbm = lightgbm_here()
    frame = pd.DataFrame({"n": np.arange(200) % 7, "city": pd.Categorical(np.array(["x", "y", "z", "y"])[np.arange(200) % 4])})
    data = lightgbm.Dataset(frame, (frame["city"] == "y").astype(int) + frame["n"] / 10)
    booster = lightgbm.train({"objective": "regression", "verbose": -1, "min_data_in_leaf": 1}, data, 20)
    booster.save_model(tmp_path / "m.txt")
    described = signature({"n": "int64", "city": "string"})
    folder = describe(tmp_path, tmp_path / "m.txt", loader="lightgbm", runtime="lightgbm", signature=described)
    wanted = booster.predict(frame.iloc[[0, 1, 2]])
    (got,) = answers(folder, frame.iloc[[0, 1, 2]].astype({"city": str}).to_dict("records"))
    close(got["predictions"], wanted)
    assert len({round(value, 3) for value in wanted}) > 1


def test_catboost(tmp_path: Path) -> None:
    catboost = pytest.importorskip("catboost")
    fitted = catboost.CatBoostClassifier(iterations=5, verbose=False, allow_writing_files=False).fit(X, Y)
    fitted.save_model(str(tmp_path / "m.cbm"))
    (got,) = answers(describe(tmp_path, tmp_path / "m.cbm", loader="catboost", runtime="catboost"), ROWS)
    assert got["predictions"] == fitted.predict(ROWS).ravel().tolist()
    close(got["probabilities"], fitted.predict_proba(ROWS))


def onnx_sum(path: Path, first: Any = "rows") -> None:
    """`sum` of each row of `x` plus `y`, and `twice` the matrix."""
    onnx = pytest.importorskip("onnx")
    make, kinds = onnx.helper, onnx.TensorProto
    graph = make.make_graph(
        [
            make.make_node("ReduceSum", ["x", "axes"], ["sums"], keepdims=0),
            make.make_node("Add", ["sums", "y"], ["sum"]),
            make.make_node("Add", ["x", "x"], ["twice"]),
        ],
        "g",
        [make.make_tensor_value_info("x", kinds.FLOAT, [first, 3]), make.make_tensor_value_info("y", kinds.FLOAT, [first])],
        [make.make_tensor_value_info("sum", kinds.FLOAT, [first]), make.make_tensor_value_info("twice", kinds.FLOAT, [first, 3])],
        [make.make_tensor("axes", kinds.INT64, [1], [1])],
    )
    model = make.make_model(graph, opset_imports=[make.make_opsetid("", 13)], ir_version=8)
    path.write_bytes(model.SerializeToString())


@pytest.mark.parametrize(
    ("shapes", "beside", "at_once"), [([[None, 3]], 10, True), ([[None, 3], [None]], 10, True), ([[None, 3, 8, 8]], 10, False), ([], 10, False), ([[None, 3]], 200_000, False)]
)
def test_a_small_graph_over_rows_is_computed_by_one_thread(tmp_path: Path, shapes: Any, beside: int, at_once: bool) -> None:
    (tmp_path / "m.onnx").write_bytes(b"graph")
    (tmp_path / "m.onnx.data").write_bytes(b"0" * beside)
    inputs = [{"name": str(at), "dtype": "float32", "shape": shape} for at, shape in enumerate(shapes)]
    folder = describe(tmp_path, tmp_path / "m.onnx", loader="onnxruntime", runtime="onnxruntime", signature={"inputs": inputs})
    assert computes_at_once(read_manifest(folder)) == at_once


def test_onnx(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    onnx_sum(tmp_path / "m.onnx")
    folder = describe(tmp_path, tmp_path / "m.onnx", loader="onnxruntime", runtime="onnxruntime", example={"inputs": {"x": [[1, 2, 3]], "y": [1]}})
    wanted = {"status": 200, "sum": [7.0, 25.0], "twice": [[2.0, 4.0, 6.0], [8.0, 10.0, 12.0]]}
    columns, rows = {"x": [[1, 2, 3], [4, 5, 6]], "y": [1, 10]}, [{"x": [1, 2, 3], "y": 1}, {"x": [4, 5, 6], "y": 10}]
    for got in answers(folder, {"inputs": columns}, {"columns": columns}, rows, {"rows": rows}):
        assert got == wanted
    by_row, by_column = answers(folder, {"instances": rows}, {"inputs": columns}, path="/invocations")
    assert by_row["predictions"] == [{"sum": 7.0, "twice": [2.0, 4.0, 6.0]}, {"sum": 25.0, "twice": [8.0, 10.0, 12.0]}]
    assert by_column["predictions"] == {"sum": wanted["sum"], "twice": wanted["twice"]}
    tensors = [
        {"name": "x", "shape": [2, 3], "datatype": "FP32", "data": columns["x"]},
        {"name": "y", "shape": [2], "datatype": "FP32", "data": columns["y"]},
    ]
    some, fault = answers(folder, {"inputs": tensors, "outputs": [{"name": "sum"}]}, {"inputs": tensors[:1]}, path="/v2/models/m/infer")
    assert some["outputs"] == [{"name": "sum", "datatype": "FP32", "shape": [2], "data": [7.0, 25.0]}]
    assert fault["status"] == 400 and 'lacks the input "y"' in fault["error"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"inputs": {"x": [[1, 2]], "y": [1]}}, "has the shape [1, 2]; the model takes [any, 3]"),
        ({"inputs": {"x": [[1, 2, 3], [4]], "y": [1, 2]}}, "differ in length"),
        ({"inputs": {"x": [[1, 2, "a"]], "y": [1]}}, '"a" is not a number'),
        ({"inputs": {"x": [[1, 2, None]], "y": [1]}}, "null is not a number"),
        ({"inputs": {"x": [[1, 2, 1e300]], "y": [1]}}, "float32 cannot hold"),
        ({"inputs": {"x": [[1, 2, 3]], "y": [1, 2]}}, "different numbers of rows"),
        ({"inputs": {"x": [[1, 2, 3]], "y": [1], "z": 1}}, 'unknown input "z"'),
        ({"inputs": [1]}, "The model has 2 inputs"),
        ({"rows": []}, "no rows"),
        ([5], "is not an object"),
        (5, "not understood"),
    ],
)
def test_tensors_that_do_not_fit(tmp_path: Path, body: Any, words: str) -> None:
    pytest.importorskip("onnxruntime")
    onnx_sum(tmp_path / "m.onnx")
    (got,) = answers(describe(tmp_path, tmp_path / "m.onnx", loader="onnxruntime", runtime="onnxruntime"), body)
    assert got["status"] == 422 and words in got["error"]


def test_a_graph_of_one_row_is_never_batched(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    onnx_sum(tmp_path / "m.onnx", first=1)
    model = load_model(read_manifest(describe(tmp_path, tmp_path / "m.onnx", loader="onnxruntime", runtime="onnxruntime")))
    assert not model.batches
    one, two = answers(tmp_path, {"inputs": {"x": [[1, 2, 3]], "y": [1]}}, {"inputs": {"x": [[1, 2, 3]] * 2, "y": [1, 1]}})
    assert one["sum"] == [7.0] and two["status"] == 422


def test_weights_beside_a_graph_are_part_of_the_digest(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    folder = tmp_path / "m"
    folder.mkdir()
    onnx_sum(folder / "m.onnx")
    (folder / "weights.bin").write_bytes(b"w")
    lines = sorted(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in ("m.onnx", "weights.bin"))
    digest = "sha256:" + hashlib.sha256("".join(lines).encode()).hexdigest()
    manifest = read_manifest(describe(folder, folder / "m.onnx", loader="onnxruntime", runtime="onnxruntime", digest=digest))
    load_model(manifest)
    (folder / "weights.bin").write_bytes(b"x")
    with pytest.raises(CannotLoad, match="is not the file that was packaged"):
        load_model(manifest)


def test_torch(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    network = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.ReLU()).eval()
    wanted = network(torch.tensor(ROWS)).detach().numpy()
    torch.jit.script(network).save(str(tmp_path / "m.pt"))
    torch.save(network, tmp_path / "m.pth")
    rows = torch.export.Dim("rows", min=1, max=4096)
    torch.export.save(torch.export.export(network, (torch.tensor(ROWS),), dynamic_shapes=({0: rows},)), tmp_path / "m.pt2")
    described = {"inputs": [{"name": "input", "dtype": "float32", "shape": [None, 4]}], "outputs": [{"name": "scores", "dtype": "float32", "shape": [None, 3]}]}
    for name, loader in (("m.pt", "torchscript"), ("m.pth", "torch"), ("m.pt2", "torch-export")):
        folder = describe(tmp_path, tmp_path / name, loader=loader, runtime=loader, signature=described)
        got, single = answers(folder, ROWS, {"rows": ROWS[:1]})
        close(got["scores"], wanted)
        close(single["scores"], wanted[:1])
    torch.save(network.state_dict(), tmp_path / "w.pth")
    with pytest.raises(CannotLoad, match="weights without the network"):
        load_model(read_manifest(describe(tmp_path, tmp_path / "w.pth", loader="torch", runtime="torch")))


def test_keras_and_tensorflow(tmp_path: Path) -> None:
    tensorflow = pytest.importorskip("tensorflow")
    keras = pytest.importorskip("keras")
    network = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    wanted = network(np.array(ROWS, dtype=np.float32)).numpy()
    network.save(tmp_path / "m.keras")
    folder = describe(tmp_path, tmp_path / "m.keras", loader="keras", runtime="keras")
    (got,) = answers(folder, ROWS)
    (values,) = [value for name, value in got.items() if name != "status"]
    close(values, wanted)
    saved = tmp_path / "saved"
    network.export(saved)
    lines = sorted(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(saved).as_posix()}\n" for path in saved.rglob("*") if path.is_file())
    document = json.loads((folder / "package-model.json").read_text())
    document.update(loader="tensorflow", runtime="tensorflow", path=".", digest="sha256:" + hashlib.sha256("".join(lines).encode()).hexdigest())
    (saved / "package-model.json").write_text(json.dumps(document))
    (got,) = answers(saved, ROWS)
    (values,) = [value for name, value in got.items() if name != "status"]
    close(values, wanted)
    assert tensorflow is not None


def onnx_mean(path: Path, shape: List[Any], dtype: str = "FLOAT") -> None:
    """The mean of each row of a network with one input of four dimensions."""
    onnx = pytest.importorskip("onnx")
    make, kinds = onnx.helper, onnx.TensorProto
    nodes = [make.make_node("Cast", ["x"], ["f"], to=kinds.FLOAT), make.make_node("ReduceMean", ["f"], ["mean"], axes=[1, 2, 3], keepdims=0)]
    given, mean = make.make_tensor_value_info("x", getattr(kinds, dtype), shape), make.make_tensor_value_info("mean", kinds.FLOAT, [shape[0]])
    path.write_bytes(make.make_model(make.make_graph(nodes, "g", [given], [mean]), opset_imports=[make.make_opsetid("", 13)], ir_version=8).SerializeToString())


def test_arrays_and_bytes_as_bodies(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    onnx_mean(tmp_path / "m.onnx", ["rows", 3, 2, 2])
    values = np.arange(24, dtype=np.float32).reshape(2, 3, 2, 2)
    packed = io.BytesIO()
    np.save(packed, values)
    objects = io.BytesIO()
    np.save(objects, np.array([Path("x")], dtype=object), allow_pickle=True)

    async def talk(ask: Asker) -> None:
        for body, kind in ((packed.getvalue(), "application/x-npy"), (values.tobytes(), "application/octet-stream")):
            assert (await ask("/predict", body, headers={"content-type": kind})).json == {"mean": [5.5, 17.5]}
            assert (await ask("/invocations", body, headers={"content-type": kind})).json == {"predictions": [5.5, 17.5]}
        for body, kind, words in (
            (objects.getvalue(), "application/x-npy", "not an array"),
            (b"PK\x05\x06" + b"\0" * 18, "application/x-npy", "several arrays"),
            (b"", "application/x-npy", "not an array"),
            (values.tobytes()[:-1], "application/octet-stream", "not whole rows"),
        ):
            got = await ask("/predict", body, headers={"content-type": kind})
            assert got.status == 422 and words in got.json["error"]

    asking(describe(tmp_path, tmp_path / "m.onnx", loader="onnxruntime", runtime="onnxruntime"), talk)


@pytest.mark.parametrize(("shape", "dtype", "mean"), [(["n", 3, None, None], "FLOAT", 100 / 255), (["n", None, None, 3], "UINT8", 100.0), (["n", 1, 4, 5], "FLOAT", 100 / 255)])
def test_pictures_as_bodies(tmp_path: Path, shape: List[Any], dtype: str, mean: float) -> None:
    pytest.importorskip("onnxruntime")
    pictures = pytest.importorskip("PIL.Image")
    onnx_mean(tmp_path / "m.onnx", shape, dtype)
    body = io.BytesIO()
    pictures.new("RGB", (5, 4), (100, 100, 100)).save(body, "PNG")

    async def talk(ask: Asker) -> None:
        got = await ask("/predict", body.getvalue(), headers={"content-type": "image/png"})
        close(got.json["mean"], [mean])
        assert (await ask("/predict", body.getvalue()[:40], headers={"content-type": "image/png"})).status == 422
        assert (await ask("/predict", body.getvalue(), headers={"content-type": "image/jpeg"})).status == 422

    asking(describe(tmp_path, tmp_path / "m.onnx", loader="onnxruntime", runtime="onnxruntime"), talk)
