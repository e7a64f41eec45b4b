# Python 3.11
# requires: torch==2.13.0 scikit-learn==1.9.1 xgboost-cpu==3.2.0 lightgbm==4.7.0 cloudpickle==3.1.3 safetensors==0.8.0 tensorflow-cpu==2.21.0 keras==3.15.1 transformers==5.24.0 onnx==1.22.0 mlflow-skinny==3.17.2 pandas numpy==2.4.6
"""
Models that need code of one's own, or are written in ways that test-fixtures has no model of, each with what the library
itself answers. Samples of models that lie in test-fixtures are written here too, as <folder>-<file>.samples.json.
"""

import hashlib
import os
import pickle
import subprocess
import sys
from pathlib import Path

here = Path(__file__).parent
fixtures = here.parents[3] / "test-fixtures"
sys.path[:0] = [str(here / "src"), str(here / "networks"), str(fixtures)]
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["HF_HUB_OFFLINE"] = "1"

import json  # noqa: E402

import cloudpickle  # noqa: E402
import keras  # noqa: E402
import lightgbm  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import safetensors.numpy  # noqa: E402
import skops.io  # noqa: E402
import tensorflow as tf  # noqa: E402
import torch  # noqa: E402
import transformers  # noqa: E402
import xgboost  # noqa: E402
from acme_networks import Net  # noqa: E402
from acme.steps import Ratio  # noqa: E402
from samples import answer  # noqa: E402
from sklearn.datasets import load_iris  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402
from sklearn.pipeline import make_pipeline  # noqa: E402

X, y = load_iris(return_X_y=True)
ROWS = [[5.1, 3.5, 1.4, 0.2], [7.0, 3.2, 4.7, 1.4], [6.3, 3.3, 6.0, 2.5]]


def digest(path):
    """Of a file, or of the sorted lines of a folder's files."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    files = [file for file in path.rglob("*") if file.is_file() and file.name != "README.md"]
    lines = sorted(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(path).as_posix()}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def samples(model, pairs):
    """`pairs` of request and answer, beside the models of this folder."""
    at = model.relative_to(here if model.is_relative_to(here) else fixtures)
    name = "-".join(at.parts)
    recorded = [{"request": request, "expected": expected} for request, expected in pairs]
    document = {"schema": 1, "model": f"sha256:{digest(model)}", "samples": recorded}
    (here / f"{name}.samples.json").write_text(json.dumps(document, indent=1) + "\n")


def rows(model, ask, values=ROWS):
    samples(model, [({"rows": values[:1]}, ask(values[:1])), ({"rows": values}, ask(values))])


def tensors(model, ask, name, values=ROWS):
    samples(model, [({"inputs": {name: values}}, ask(values))])


# scikit-learn with a step of one's own, by cloudpickle; and a class of the script that trained it.
(here / "ratio.pkl").write_bytes(cloudpickle.dumps(make_pipeline(Ratio(), LogisticRegression(max_iter=500)).fit(X, y)))
rows(here / "ratio.pkl", lambda values: answer(pickle.loads((here / "ratio.pkl").read_bytes()), np.array(values)))
subprocess.run([sys.executable, here / "train.py", here / "median.pkl"], check=True)
rows(here / "median.pkl", lambda values: {"predictions": [1.5 + sum(row) / 10 for row in values]}, [[1.0, 2.0], [3.5, 4.0]])
rows(fixtures / "skops/ridge.skops", lambda values: answer(skops.io.load(fixtures / "skops/ridge.skops"), np.array(values)), [[float(at) for at in range(10)]])

# Boosters in pickles.
for name, fitted in [
    ("xgboost.pkl", xgboost.XGBClassifier(n_estimators=3, max_depth=2).fit(X, y)),
    ("lightgbm.pkl", lightgbm.LGBMClassifier(n_estimators=3, max_depth=2, verbose=-1).fit(X, y)),
]:
    (here / name).write_bytes(pickle.dumps(fitted))
    rows(here / name, lambda values, fitted=fitted: answer(fitted, np.array(values)))
booster = xgboost.Booster(model_file=str(fixtures / "xgboost/several.ubj"))
rows(fixtures / "xgboost/several.ubj", lambda values: {"predictions": booster.inplace_predict(np.array(values)).tolist()}, [[34.0, 2.5], [51.0, 7.25]])

# Networks of PyTorch: whole, weights alone, TorchScript, and weights without any framework.
torch.manual_seed(0)
net = Net().eval()


def answered(module, values):
    with torch.no_grad():
        return {"output": module(torch.tensor(values)).numpy().tolist()}


torch.save(net, here / "network.pt")
torch.save(net.state_dict(), here / "weights.pt")
for name in ("network.pt", "weights.pt"):
    tensors(here / name, lambda values: answered(net, values), "input")
scripted = torch.jit.load(fixtures / "torch/scripted.pt").eval()
tensors(fixtures / "torch/scripted.pt", lambda values: answered(scripted, values), "x")
weights = {"weight": np.arange(12.0).reshape(3, 4), "bias": np.array([0.5, -1.0, 2.0])}
safetensors.numpy.save_file(weights, here / "linear.safetensors")


def scored(values):
    scores = np.array(values) @ weights["weight"].T + weights["bias"]
    return {"scores": scores.tolist(), "best": scores.argmax(axis=1).tolist()}


tensors(here / "linear.safetensors", scored, "input")

# Keras and TensorFlow.
for name in ("dense.keras", "dense.h5"):
    network = keras.saving.load_model(fixtures / "keras" / name, compile=False)
    shape = [1, *network.inputs[0].shape[1:]]
    values = np.linspace(0, 1, int(np.prod(shape)), dtype=np.float32).reshape(shape)
    tensors(
        fixtures / "keras" / name,
        lambda given, network=network: {getattr(network, "output_names", ["output"])[0]: np.asarray(network(np.array(given, np.float32))).tolist()},
        network.inputs[0].name,
        values.tolist(),
    )
saved = tf.saved_model.load(str(fixtures / "tensorflow/linear")).signatures["serving_default"]
tensors(fixtures / "tensorflow/linear", lambda values: {"y": saved(x=tf.constant(values))["y"].numpy().tolist()}, "x")

# Hugging Face: a classifier with random weights.
texts = ["good film", "bad film film"]
folder = fixtures / "huggingface/classifier"
classifier = transformers.pipeline("text-classification", model=str(folder), device="cpu", top_k=None)
classes = list(classifier.model.config.id2label.values())
scores = [{one["label"]: one["score"] for one in row} for row in classifier(texts)]
samples(
    folder,
    [
        (
            {"rows": [[text] for text in texts]},
            {
                "predictions": [max(row, key=row.get) for row in scores],
                "probabilities": [[row[label] for label in classes] for row in scores],
                "classes": classes,
            },
        )
    ],
)

# MLflow: what the flavours' own libraries answer.
table = [{"age": 20.0, "income": 1.0, "kind": 1}, {"age": 50.0, "income": 9.0, "kind": 2}]
folder = fixtures / "mlflow/sklearn"
logistic = pickle.loads((folder / "model.pkl").read_bytes())
samples(folder, [({"records": table}, answer(logistic, pd.DataFrame(table)))])
folder = fixtures / "mlflow/xgboost"
booster = xgboost.Booster(model_file=str(folder / "model.ubj"))
values = [list(row.values()) for row in table]
asked = booster.predict(xgboost.DMatrix(np.array(values), feature_names=booster.feature_names))
samples(folder, [({"rows": values}, {"predictions": asked.tolist()})])
