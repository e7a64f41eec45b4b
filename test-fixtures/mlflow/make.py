# Python 3.11
# requires: mlflow-skinny==3.17.2 scikit-learn==1.9.1 xgboost-cpu==3.2.0 numpy==2.4.6 scipy==1.17.1 pandas==3.1.1 cloudpickle==3.1.2 skops==0.16.0
"""MLflow model folders: scikit-learn with a signature and an example, XGBoost, and a Python function with code of its own."""

import json
import re
import shutil
from pathlib import Path

import mlflow
import mlflow.pyfunc
import mlflow.sklearn
import mlflow.xgboost
import numpy as np
import pandas as pd
import sklearn
import xgboost as xgb
from mlflow.models import ModelSignature, infer_signature
from mlflow.types import Schema, TensorSpec
from sklearn.linear_model import LogisticRegression

here = Path(__file__).parent
table = pd.DataFrame({"age": [20.0, 30.0, 40.0, 50.0], "income": [1.0, 2.0, 8.0, 9.0], "kind": [1, 2, 1, 2]})
wanted = np.array([0, 0, 1, 1])
expected = {}


def save(name, save_model, *arguments, **more):
    shutil.rmtree(here / name, ignore_errors=True)
    save_model(*arguments, path=str(here / name), **more)
    # Random, clock and place are the same each time, so that the folder is.
    file = here / name / "MLmodel"
    text = file.read_text().replace(f"{here}/", "/models/")
    text = re.sub(r"(?<=model_uuid: )\w+", "0" * 32, text)
    file.write_text(re.sub(r"(?<=utc_time_created: )'.*'", "'2026-01-01 00:00:00.000000'", text))
    return sorted(str(one.relative_to(here / name)) for one in (here / name).rglob("*") if one.is_file())


columns = [{"name": "age", "dtype": "float64"}, {"name": "income", "dtype": "float64"}, {"name": "kind", "dtype": "int64"}]
signature = {
    "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 3]}],
    "outputs": [{"name": "predictions", "dtype": "int64", "shape": [None]}],
    "columns": columns,
}
loads = "config mlflow.{}._load_pyfunc"

model = LogisticRegression().fit(table, wanted)
files = save(
    "sklearn",
    mlflow.sklearn.save_model,
    model,
    signature=infer_signature(table, model.predict(table)),
    input_example=table.head(2),
    pip_requirements=["scikit-learn==1.9.1"],
    serialization_format="cloudpickle",
    metadata={"owner": "fixtures"},
)
expected["sklearn"] = {
    "format": "mlflow",
    "structure": "parts",
    "parts": ["model: pickle"],
    "encoding": ["python_function", "sklearn"],
    "files": files,
    "signature": {**signature, "classes": model.classes_.tolist()},
    "effects": [loads.format("sklearn")],
    "imports": ["mlflow", "sklearn"],
    "metadata": {"owner": "fixtures", "example": "input_example.json"},
}

data = xgb.DMatrix(table, wanted)
booster = xgb.train({"max_depth": 2, "objective": "binary:logistic", "seed": 0}, data, 2)
files = save(
    "xgboost",
    mlflow.xgboost.save_model,
    booster,
    signature=ModelSignature(
        Schema([TensorSpec(np.dtype("float32"), (-1, 3), "table")]), Schema([TensorSpec(np.dtype("float32"), (-1,))])
    ),
    pip_requirements=["xgboost==3.2.0"],
)
expected["xgboost"] = {
    "format": "mlflow",
    "structure": "parts",
    "parts": ["model: xgboost-ubj"],
    "files": files,
    "signature": {
        "inputs": [{"name": "table", "dtype": "float32", "shape": [None, 3]}],
        "outputs": [{"name": "predictions", "dtype": "float32", "shape": [None]}],
    },
    "effects": [loads.format("xgboost")],
}

(here / "helper").mkdir(exist_ok=True)
(here / "helper" / "rules.py").write_text("LIMIT = 5\n")
(here / "function.py").write_text(
    '''import mlflow


class Above(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input: list[float]) -> list[bool]:
        return [one > 5 for one in model_input]


mlflow.models.set_model(Above())
'''
)
files = save(
    "function",
    mlflow.pyfunc.save_model,
    python_model=str(here / "function.py"),
    code_paths=[str(here / "helper")],
    pip_requirements=["mlflow-skinny==3.17.2"],
)
shutil.rmtree(here / "helper")
(here / "function.py").unlink()
expected["function"] = {
    "format": "mlflow",
    "structure": "parts",
    "parts": [],
    "files": files,
    "effects": [
        "config mlflow.pyfunc.loaders.code_model._load_pyfunc",
        *("runs source: " + (here / "function" / name).read_text() for name in ("code/helper/rules.py", "function.py")),
    ],
}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
