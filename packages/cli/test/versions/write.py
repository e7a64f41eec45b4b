"""
Writes a small model with whatever release of a framework is installed, and beside it what the library itself answers.

usage: python write.py FRAMEWORK FOLDER

Runs under releases of many years: what one of them does not have is asked of it in another way, or left out.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np

FLOWERS = [[5.1, 3.5, 1.4, 0.2], [7.0, 3.2, 4.7, 1.4], [6.3, 3.3, 6.0, 2.5]]
X = np.array([[first, second] for first in range(10) for second in range(10)], dtype=np.float64)
Y = X[:, 0] * 2 - X[:, 1] + (X[:, 0] > 4)
ROWS = [[3.5, 2.0], [8.0, 1.25], [0.0, 9.0]]


def samples(model, request, expected):
    document = {"schema": 1, "model": "sha256:" + digest(model), "samples": [{"request": request, "expected": expected}]}
    (model.parent / "samples.json").write_text(json.dumps(document, indent=1) + "\n")


def digest(path):
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    files = [file for file in path.rglob("*") if file.is_file()]
    lines = sorted(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(path).as_posix()}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def rows(model, predict, values=ROWS):
    samples(model, {"rows": values}, {"predictions": np.asarray(predict(np.array(values))).tolist()})


def classified(model, fitted):
    asked = np.array(FLOWERS)
    expected = {"predictions": fitted.predict(asked), "probabilities": fitted.predict_proba(asked), "classes": fitted.classes_}
    samples(model, {"rows": FLOWERS}, {name: value.tolist() for name, value in expected.items()})


def flowers():
    from sklearn.datasets import load_iris
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    forest = RandomForestClassifier(n_estimators=3, max_depth=3, random_state=0)
    return make_pipeline(StandardScaler(), forest).fit(*load_iris(return_X_y=True))


def scikit_learn(folder):
    import joblib

    model, fitted = folder / "model.joblib", flowers()
    joblib.dump(fitted, model)
    classified(model, fitted)


def skops(folder):
    import skops.io

    model, fitted = folder / "model.skops", flowers()
    skops.io.dump(fitted, model)
    classified(model, fitted)


def xgboost(folder):
    import xgboost

    model = folder / "model.json"
    booster = xgboost.train({"max_depth": 2, "objective": "reg:squarederror"}, xgboost.DMatrix(X, label=Y), 4)
    booster.save_model(str(model))
    rows(model, lambda values: booster.predict(xgboost.DMatrix(values)))


def xgboost_pickle(folder):
    import pickle

    import xgboost

    model = folder / "model.pkl"
    booster = xgboost.train({"max_depth": 2, "objective": "reg:squarederror"}, xgboost.DMatrix(X, label=Y), 4)
    model.write_bytes(pickle.dumps(booster))
    rows(model, lambda values: booster.predict(xgboost.DMatrix(values)))


def lightgbm(folder):
    import lightgbm

    model = folder / "model.txt"
    parameters = {"objective": "regression", "num_leaves": 4, "min_data_in_leaf": 2, "verbose": -1}
    booster = lightgbm.train(parameters, lightgbm.Dataset(X, label=Y), 4)
    booster.save_model(str(model))
    rows(model, booster.predict)


def catboost(folder):
    import catboost

    model = folder / "model.cbm"
    fitted = catboost.CatBoostRegressor(iterations=5, depth=2, verbose=False, allow_writing_files=False).fit(X, Y)
    fitted.save_model(str(model))
    rows(model, fitted.predict)


def onnx(folder):
    """A graph of the newest operator set that the release knows, computed by hand: the writer runs nothing."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    weight = np.array([[0.5, -1.0], [0.25, 2.0]], np.float32)
    bias = np.array([1.0, -0.5], np.float32)
    graph = helper.make_graph(
        [helper.make_node("Gemm", ["x", "weight", "bias"], ["sum"]), helper.make_node("Relu", ["sum"], ["y"])],
        "layer",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["rows", 2])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["rows", 2])],
        [numpy_helper.from_array(weight, "weight"), numpy_helper.from_array(bias, "bias")],
    )
    model = folder / "model.onnx"
    opset = int(os.environ.get("OPSET", onnx.defs.onnx_opset_version()))
    proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    if "IR" in os.environ:
        proto.ir_version = int(os.environ["IR"])
    onnx.checker.check_model(proto)
    onnx.save(proto, str(model))
    asked = np.array(ROWS, np.float32)
    samples(model, {"inputs": {"x": ROWS}}, {"y": np.maximum(asked @ weight + bias, 0).tolist()})


def network():
    import tensorflow as tf

    tf.random.set_seed(0)
    layers = [tf.keras.Input((2,), name="x"), tf.keras.layers.Dense(3, activation="relu"), tf.keras.layers.Dense(1, name="y")]
    return tf.keras.Sequential(layers)


def keras_file(model):
    network_of = network()
    network_of.save(str(model))
    asked = np.array(ROWS, np.float32)
    answer = np.asarray(network_of(asked)).tolist()
    # The server's names: what the file calls its input and output.
    samples(model, {"inputs": {"x": ROWS}}, {getattr(network_of, "output_names", ["output"])[0]: answer})


def keras(folder):
    keras_file(folder / "model.keras")


def keras_h5(folder):
    keras_file(folder / "model.h5")


def tensorflow(folder):
    import tensorflow as tf

    class Layer(tf.Module):
        def __init__(self):
            super().__init__()
            self.weight = tf.Variable([[0.5, -1.0], [0.25, 2.0]])

        @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="x")])
        def serve(self, x):
            return {"y": tf.nn.relu(x @ self.weight)}

    model, layer = folder / "model", Layer()
    tf.saved_model.save(layer, str(model), signatures={"serving_default": layer.serve})
    samples(model, {"inputs": {"x": ROWS}}, {"y": layer.serve(tf.constant(ROWS))["y"].numpy().tolist()})


def transformers(folder):
    import transformers

    model, words = folder / "model", ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "bad", "film"]
    model.mkdir()
    (model / "vocab.txt").write_text("\n".join(words) + "\n")
    tokenizer = transformers.BertTokenizerFast(str(model / "vocab.txt"))
    sizes = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
    labels = {"id2label": {0: "negative", 1: "positive"}, "label2id": {"negative": 0, "positive": 1}}
    import torch

    torch.manual_seed(0)
    config = transformers.BertConfig(vocab_size=len(words), max_position_embeddings=32, **sizes, **labels)
    network = transformers.BertForSequenceClassification(config).eval()
    network.save_pretrained(str(model), safe_serialization=True)
    tokenizer.save_pretrained(str(model))
    texts = ["good film", "bad film film"]
    with torch.no_grad():
        scores = [network(**tokenizer(text, return_tensors="pt")).logits.softmax(-1)[0].tolist() for text in texts]
    classes = ["negative", "positive"]
    answer = {"predictions": [classes[row.index(max(row))] for row in scores], "probabilities": scores, "classes": classes}
    samples(model, {"rows": [[text] for text in texts]}, answer)


def torch(folder):
    import torch

    torch.manual_seed(0)
    model = folder / "model.pt"
    net = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1)).eval()
    torch.jit.script(net).save(str(model))
    with torch.no_grad():
        samples(model, {"inputs": {"input": ROWS}}, {"output": net(torch.tensor(ROWS)).numpy().tolist()})


if __name__ == "__main__":
    framework, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    globals()[framework](folder)
