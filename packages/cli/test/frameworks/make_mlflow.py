# Python 3.11
# requires: mlflow-skinny==3.17.2 torch==2.13.0 lightgbm==4.7.0 onnx==1.22.0 onnxruntime==1.30.0 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1 cloudpickle==3.1.2
"""
MLflow folders of flavours that test-fixtures has none of, each with what the flavour's own library answers: LightGBM, ONNX,
PyTorch with code of one's own, and a Python function that MLflow itself loads.
"""

import hashlib
import json
import re
import shutil
import sys
from pathlib import Path

here = Path(__file__).parent
sys.path.insert(0, str(here / "networks"))

import lightgbm  # noqa: E402
import mlflow.lightgbm  # noqa: E402
import mlflow.onnx  # noqa: E402
import mlflow.pyfunc  # noqa: E402
import mlflow.pytorch  # noqa: E402
import numpy as np  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402
import pandas as pd  # noqa: E402
import torch  # noqa: E402
from acme_networks import Net  # noqa: E402
from mlflow.models import ModelSignature, infer_signature  # noqa: E402
from mlflow.types import Schema, TensorSpec  # noqa: E402

fixtures = here.parents[3] / "test-fixtures"
ROWS = [[5.1, 3.5, 1.4, 0.2], [7.0, 3.2, 4.7, 1.4], [6.3, 3.3, 6.0, 2.5]]


def save(name, save_model, model, **more):
    folder = here / name
    shutil.rmtree(folder, ignore_errors=True)
    save_model(model, path=str(folder), **more)
    # Random, clock and place are the same each time, so that the folder is.
    file = folder / "MLmodel"
    text = re.sub(r"(?<=model_uuid: )\w+", "0" * 32, file.read_text().replace(f"{here}/", "/models/"))
    file.write_text(re.sub(r"(?<=utc_time_created: )'.*'", "'2026-01-01 00:00:00.000000'", text))
    return folder


def samples(folder, request, expected):
    files = [file for file in folder.rglob("*") if file.is_file()]
    lines = sorted(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(folder).as_posix()}\n" for file in files)
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()
    document = {"schema": 1, "model": f"sha256:{digest}", "samples": [{"request": request, "expected": expected}]}
    (here / f"{folder.name}.samples.json").write_text(json.dumps(document, indent=1) + "\n")


def tensors(given, answered):
    of = [Schema([TensorSpec(np.dtype("float32"), (-1, *one.shape[1:]), name)]) for name, one in (given, answered)]
    return ModelSignature(*of)


frame = pd.DataFrame(ROWS * 10, columns=["a", "b", "c", "d"])
booster = lightgbm.train({"objective": "regression", "num_leaves": 4, "min_data_in_leaf": 2, "verbose": -1}, lightgbm.Dataset(frame, label=np.arange(30) % 3), 3)
folder = save("mlflow-lightgbm", mlflow.lightgbm.save_model, booster, signature=infer_signature(frame, booster.predict(frame)), pip_requirements=["lightgbm==4.7.0"])
samples(folder, {"records": frame.head(3).to_dict("records")}, {"predictions": booster.predict(frame.head(3)).tolist()})

graph = onnx.load(fixtures / "onnx/iris.onnx")
session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
values = np.array(ROWS, np.float32)
names = [output.name for output in session.get_outputs()]
answers = dict(zip(names, session.run(names, {session.get_inputs()[0].name: values})))
folder = save("mlflow-onnx", mlflow.onnx.save_model, graph, pip_requirements=["onnxruntime==1.30.0"])


def plain(value):
    """Of classifiers: a list of label to probability; in the order of the labels, as the graph's own classes are."""
    if isinstance(value, list):
        return [[float(str(row[label])) for label in sorted(row)] for row in value]
    return value.tolist()


samples(folder, {"inputs": {session.get_inputs()[0].name: ROWS}}, {name: plain(value) for name, value in answers.items()})

torch.manual_seed(0)
net = Net().eval()
with torch.no_grad():
    answered = net(torch.tensor(values)).numpy()
folder = save("mlflow-pytorch", mlflow.pytorch.save_model, net, signature=tensors(("input", values), ("output", answered)), pip_requirements=["torch==2.13.0"], serialization_format="pickle")
samples(folder, {"inputs": {"input": ROWS}}, {"output": answered.tolist()})

script = here / "above.py"
script.write_text(
    '''import mlflow


class Above(mlflow.pyfunc.PythonModel):
    """The larger of two columns, and by how much."""

    def predict(self, context, model_input, params=None):
        first, second = model_input["first"], model_input["second"]
        return (first - second).abs()


mlflow.models.set_model(Above())
'''
)
table = pd.DataFrame({"first": [1.0, 2.5, -3.0], "second": [0.5, 4.0, -3.0]})
wanted = (table["first"] - table["second"]).abs()
folder = save("mlflow-function", lambda model, **more: mlflow.pyfunc.save_model(python_model=model, **more), str(script), signature=infer_signature(table, wanted), pip_requirements=["mlflow-skinny==3.17.2", "pandas==3.1.1"])
script.unlink()
samples(folder, {"records": table.to_dict("records")}, {"predictions": wanted.tolist()})
