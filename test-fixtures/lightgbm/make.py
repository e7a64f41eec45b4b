# Python 3.11
# requires: lightgbm==4.7.0 numpy==2.4.6 scipy==1.17.1 pandas==3.1.1
"""Boosters in LightGBM's text: with names and categories, several classes, and a linear tree."""

import json
from pathlib import Path

import lightgbm as lgb
import numpy as np
import pandas as pd

here = Path(__file__).parent
random = np.random.default_rng(5)
table = pd.DataFrame(
    {
        "age": random.integers(18, 90, 200),
        "income": random.uniform(1, 9, 200).round(3),
        "city": pd.Categorical(random.choice(["Bern", "Genf", "Basel"], 200)),
    }
)
kinds = random.integers(0, 3, 200)
common = {"verbose": -1, "num_leaves": 4, "min_data_in_leaf": 5, "seed": 0, "deterministic": True, "num_threads": 1}
expected = {}


def save(name, booster, objective, outputs, columns):
    booster.save_model(here / name)
    expected[name] = {
        "format": "lightgbm",
        # The file has the version of its own layout, and not that of the library.
        "producers": [["lightgbm", ">=4.0", "follows"]],
        "structure": "trees",
        "trees": {"kind": "trees", "count": booster.num_trees(), "objective": objective},
        "signature": {
            "inputs": [{"name": "X", "dtype": "float64", "shape": [None, booster.num_feature()]}],
            "outputs": outputs,
            "columns": [{"name": name, **more} for name, more in zip(booster.feature_name(), columns)],
        },
    }


number = {"dtype": "float64"}
predictions = {"name": "predictions", "dtype": "float64", "shape": [None]}
data = lgb.Dataset(table, (table["income"] > 5).astype(int))
booster = lgb.train({**common, "objective": "binary"}, data, 3)
save("classifier.txt", booster, "binary sigmoid:1", [predictions], [number, number, {"dtype": "string", "categories": ["Basel", "Bern", "Genf"]}])
data = lgb.Dataset(table[["age", "income"]].to_numpy(), kinds, feature_name=["a", "b"])
booster = lgb.train({**common, "objective": "multiclass", "num_class": 3}, data, 2)
save("several.txt", booster, "multiclass num_class:3", [{**predictions, "shape": [None, 3]}], [number, number])
data = lgb.Dataset(table[["age", "income"]].to_numpy(), table["income"], params={"linear_tree": True})
booster = lgb.train({**common, "objective": "regression", "linear_tree": True}, data, 2)
save("linear.txt", booster, "regression", [predictions], [number, number])
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
