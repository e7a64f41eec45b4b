# Python 3.11
# requires: lightgbm==2.0.2 numpy==1.26.4 scipy==1.13.1 scikit-learn==1.5.2
"""A booster in LightGBM's text as it was before that had a version, which releases up to 2.0.4 read."""

import json
from pathlib import Path

import lightgbm as lgb
import numpy as np

here = Path(__file__).parent
grid = np.array([[first, second] for first in range(10) for second in range(10)], dtype=np.float64)
common = {"verbose": -1, "num_leaves": 4, "min_data_in_leaf": 5, "num_threads": 1, "objective": "regression"}
booster = lgb.train(common, lgb.Dataset(grid, label=grid[:, 0] * 2 - grid[:, 1], feature_name=["length", "width"]), 3)
booster.save_model(str(here / "plain.txt"))
number = {"dtype": "float64"}
expected = {
    "plain.txt": {
        "format": "lightgbm",
        "producers": [["lightgbm", "<2.0.5", "follows"]],
        "structure": "trees",
        # The mean of the labels is a tree of its own.
        "trees": {"kind": "trees", "count": len(booster.dump_model()["tree_info"]), "objective": "regression"},
        "signature": {
            "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 2]}],
            "outputs": [{"name": "predictions", "dtype": "float64", "shape": [None]}],
            "columns": [{"name": "length", **number}, {"name": "width", **number}],
        },
    }
}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
