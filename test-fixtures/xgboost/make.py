# Python 3.11
# requires: xgboost-cpu==3.2.0 numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1 pandas==3.1.1
"""Boosters in XGBoost's JSON and UBJSON: trees, weighted trees and a linear one; with names, types and several classes."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import xgboost as xgb

here = Path(__file__).parent
random = np.random.default_rng(3)
table = pd.DataFrame(
    {
        "age": random.integers(18, 90, 120).astype("int64"),
        "income": random.uniform(1, 9, 120).round(3),
        "city": pd.Categorical(random.choice(["Bern", "Genf", "Zürich"], 120)),
    }
)
bought = (table["income"] + table["age"] / 30 > 6).astype(int)
kinds = random.integers(0, 3, 120)
expected = {}


def save(name, booster, objective, trees=None, **more):
    booster.save_model(here / name)
    expected[name] = {
        "format": "xgboost-json" if name.endswith("json") else "xgboost-ubj",
        "producers": [["xgboost", xgb.__version__, "written"]],
        "structure": "opaque" if trees is None else "trees",
        **({} if trees is None else {"trees": {"kind": "trees", "count": trees, "objective": objective}}),
        **more,
    }


def signature(columns, outputs, classes=None):
    return {
        "inputs": [{"name": "X", "dtype": "float32", "shape": [None, len(columns)]}],
        "outputs": outputs,
        "columns": [{"name": name, "dtype": dtype} for name, dtype in columns],
        **({} if classes is None else {"classes": classes}),
    }


predictions = {"name": "predictions", "dtype": "float32", "shape": [None]}
columns = [("age", "int64"), ("income", "float32"), ("city", "string")]
data = xgb.DMatrix(table, bought, enable_categorical=True)
classifier = xgb.train({"objective": "binary:logistic", "max_depth": 2, "seed": 0}, data, 3)
classifier.set_attr(purpose="fixture", best_iteration="2")
for name in ("classifier.json", "classifier.ubj"):
    save(
        name,
        classifier,
        "binary:logistic",
        trees=len(classifier.get_dump()),
        signature=signature(columns, [predictions]),
        metadata={"purpose": "fixture", "best_iteration": "2", "booster": "gbtree"},
    )

data = xgb.DMatrix(table[["age", "income"]].to_numpy(), kinds)
several = xgb.train({"objective": "multi:softprob", "num_class": 3, "max_depth": 2, "seed": 0}, data, 2)
save(
    "several.ubj",
    several,
    "multi:softprob",
    trees=len(several.get_dump()),
    signature={
        "inputs": [{"name": "X", "dtype": "float32", "shape": [None, 2]}],
        "outputs": [{"name": "predictions", "dtype": "float32", "shape": [None, 3]}],
    },
)
dart = xgb.train({"booster": "dart", "objective": "count:poisson", "max_depth": 2, "seed": 0}, data, 4)
save("dart.json", dart, "count:poisson", trees=len(dart.get_dump()), metadata={"booster": "dart"})
linear = xgb.train({"booster": "gblinear", "objective": "reg:squarederror", "seed": 0}, data, 2)
weights = json.loads(linear.save_raw("json"))["learner"]["gradient_booster"]["model"]["weights"]
save(
    "linear.json",
    linear,
    "reg:squarederror",
    structure="tensors",
    metadata={"booster": "gblinear", "objective": "reg:squarederror"},
)
expected["linear.json"]["trees"] = {
    "kind": "tensors",
    "tensors": [{"name": "weights", "dtype": "float32", "shape": [len(weights)]}],
    "parameters": len(weights),
}
wrapped = xgb.XGBClassifier(n_estimators=2, max_depth=2, random_state=0).fit(table[["age", "income"]], bought)
save(
    "sklearn.json",
    wrapped,
    "binary:logistic",
    trees=len(wrapped.get_booster().get_dump()),
    signature=signature([("age", "int64"), ("income", "float32")], [predictions]),
)
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
