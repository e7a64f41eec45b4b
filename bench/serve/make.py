"""
The two models that all servers are asked with, each in the form that each server wants, and what they answer.
usage: make.py FOLDER     (in the environment that has mlflow and onnx)
"""

import json
import sys
from pathlib import Path

import joblib
import mlflow.onnx
import mlflow.sklearn
import numpy as np
import onnx
import onnxruntime
from mlflow.models import ModelSignature
from mlflow.types import Schema, TensorSpec
from onnx import TensorProto, helper, numpy_helper
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

folder = Path(sys.argv[1])
ROWS = 64
WIDTHS = (32, 128, 64, 10)


def iris() -> None:
    data = load_iris()
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=200)).fit(data.data, data.target)
    home = folder / "iris"
    home.mkdir()
    joblib.dump(model, home / "model.joblib")
    mlflow.sklearn.save_model(model, str(home / "mlflow"))
    asked = data.data[:: len(data.data) // ROWS][:ROWS]
    write(home, asked, model.predict(asked))


def network() -> None:
    """A perceptron of three layers, as small networks for tables are."""
    random = np.random.default_rng(3)
    nodes, weights, value = [], [], "input"
    for at, (into, out) in enumerate(zip(WIDTHS, WIDTHS[1:])):
        last = at == len(WIDTHS) - 2
        weights += [
            numpy_helper.from_array(random.normal(0, into**-0.5, (into, out)).astype(np.float32), f"weight{at}"),
            numpy_helper.from_array(np.zeros(out, np.float32), f"bias{at}"),
        ]
        nodes.append(helper.make_node("Gemm", [value, f"weight{at}", f"bias{at}"], [f"sum{at}"]))
        value = "probabilities" if last else f"hidden{at}"
        nodes.append(helper.make_node("Softmax" if last else "Relu", [f"sum{at}"], [value]))
    inputs = [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["rows", WIDTHS[0]])]
    outputs = [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["rows", WIDTHS[-1]])]
    graph = helper.make_graph(nodes, "network", inputs, outputs, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    home = folder / "network"
    home.mkdir()
    onnx.save(model, home / "model.onnx")
    signature = ModelSignature(
        inputs=Schema([TensorSpec(np.dtype(np.float32), (-1, WIDTHS[0]), "input")]),
        outputs=Schema([TensorSpec(np.dtype(np.float32), (-1, WIDTHS[-1]), "probabilities")]),
    )
    mlflow.onnx.save_model(model, str(home / "mlflow"), signature=signature)
    asked = random.normal(0, 1, (ROWS, WIDTHS[0])).astype(np.float32).round(3)
    answered = onnxruntime.InferenceSession(home / "model.onnx").run(None, {"input": asked})[0]
    write(home, asked, answered)


def write(home: Path, asked: np.ndarray, answered: np.ndarray) -> None:
    plain = [[round(float(value), 4) for value in row] for row in asked]
    (home / "asked.json").write_text(json.dumps({"rows": plain, "answers": np.asarray(answered).tolist()}))


iris()
network()
