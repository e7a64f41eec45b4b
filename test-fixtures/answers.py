"""
Writes `<model>.samples.json` beside fixtures of other libraries than scikit-learn: requests, and what the library
itself answers, in an interpreter of one's own. Run it after the fixtures were made, with the libraries of a row there;
rows whose library is missing are left as they are, and named.

usage: python answers.py
"""

import importlib.metadata
from pathlib import Path

from samples import write_samples

here = Path(__file__).parent
ROWS = [[34, 2.5], [51, 7.25], [18, 0.5]]
IRIS = [[5.1, 3.5, 1.4, 0.2], [7.0, 3.2, 4.7, 1.4], [6.3, 3.3, 6.0, 2.5]]


def xgboost(file, rows):
    import numpy
    import xgboost

    # Its scikit-learn class wrote the file, and so answers for it.
    model = xgboost.XGBClassifier()
    model.load_model(file)
    table = numpy.array(rows, dtype=numpy.float32)
    body = {"predictions": model.predict(table).tolist(), "probabilities": model.predict_proba(table).tolist()}
    return {**body, "classes": model.classes_.tolist()}


def lightgbm(file, rows):
    import lightgbm

    return {"predictions": lightgbm.Booster(model_file=file).predict(rows).tolist()}


def catboost(file, rows):
    import catboost

    return {"predictions": catboost.CatBoost().load_model(str(file)).predict(rows).tolist()}


def onnxruntime(file, rows):
    import numpy
    import onnxruntime

    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    values = session.run(names, {session.get_inputs()[0].name: numpy.array(rows, dtype=numpy.float32)})
    return {name: plain(value) for name, value in zip(names, values)}


def torch(file, rows):
    import torch
    import torch.export

    program = torch.export.load(file)
    [name] = [spec.arg.name for spec in program.graph_signature.output_specs]
    return {name: program.module()(torch.tensor(rows)).detach().numpy().tolist()}


def plain(value):
    """The server writes one list of probabilities a row, in the order of the labels, where ONNX gives a map."""
    if isinstance(value, list) and isinstance(value[0], dict):
        return [[row[label] for label in sorted(row)] for row in value]
    return value.tolist()


# The function, the fixture, what it is asked, and the distribution that answers.
TABLE = [
    (xgboost, "xgboost/sklearn.json", ROWS, "xgboost-cpu"),
    (lightgbm, "lightgbm/linear.txt", ROWS, "lightgbm"),
    (catboost, "catboost/regressor.cbm", ROWS, "catboost"),
    (onnxruntime, "onnx/iris.onnx", IRIS, "onnxruntime"),
    (torch, "torch/exported.pt2", IRIS, "torch"),
]


def present(package):
    try:
        return bool(importlib.metadata.version(package))
    except importlib.metadata.PackageNotFoundError:
        return False


def main():
    for answer, name, rows, package in TABLE:
        if not present(package):
            print(f"left as it is, for {package} is not here: {name}")
            continue
        file = here / name
        samples = [({"rows": rows[:1]}, answer(file, rows[:1])), ({"rows": rows}, answer(file, rows))]
        write_samples(file, samples, [package, "numpy"])
        print(f"{name}: {len(samples)} samples")


main()
