# Python 3.11
# requires: catboost==1.2.10 numpy==2.4.6 pandas==3.1.1
"""Models in CatBoost's own binary: numbers and categories by name, several classes, and a regressor."""

import json
from pathlib import Path

import catboost
import numpy as np
import pandas as pd

here = Path(__file__).parent
random = np.random.default_rng(9)
table = pd.DataFrame(
    {
        "age": random.integers(18, 90, 150),
        "city": random.choice(["Bern", "Genf", "Basel"], 150),
        "income": random.uniform(1, 9, 150).round(3),
    }
)
kinds = random.choice(["low", "middle", "high"], 150)
bought = np.where(table["income"] > 5, "yes", "no")
common = {"iterations": 5, "depth": 3, "verbose": False, "random_seed": 0, "thread_count": 1, "allow_writing_files": False}
expected = {}


def save(name, model, objective, columns, outputs, classes=None, **metadata):
    for key, value in metadata.items():
        model.get_metadata()[key] = value
    model.save_model(str(here / name), format="cbm")
    expected[name] = {
        "format": "catboost",
        "producers": [["catboost", catboost.__version__, "written"]],
        "structure": "trees",
        "trees": {"kind": "trees", "count": model.tree_count_, "objective": objective},
        "signature": {
            "inputs": [{"name": "X", "dtype": "object" if "city" in model.feature_names_ else "float32", "shape": [None, len(columns)]}],
            "outputs": outputs,
            "columns": [{"name": name, "dtype": dtype} for name, dtype in columns],
            **({} if classes is None else {"classes": classes}),
        },
        "metadata": metadata,
    }


labels = {"name": "predictions", "dtype": "string", "shape": [None]}
columns = [("age", "float32"), ("city", "string"), ("income", "float32")]
model = catboost.CatBoostClassifier(**common).fit(table, bought, cat_features=["city"])
save("classifier.cbm", model, "Logloss", columns, [labels], ["no", "yes"], purpose="fixture")
model = catboost.CatBoostClassifier(**common).fit(table[["age", "income"]], kinds)
save("several.cbm", model, "MultiClass", [columns[0], columns[2]], [labels], ["high", "low", "middle"])
model = catboost.CatBoostRegressor(**common).fit(table[["age", "income"]].to_numpy(), table["income"])
save("regressor.cbm", model, "RMSE", [("0", "float32"), ("1", "float32")], [{"name": "predictions", "dtype": "float64", "shape": [None]}])
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
