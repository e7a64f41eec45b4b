# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""Pipelines inside column transformers inside unions, with columns by name, by number, dropped and passed through."""

import sys
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

random = np.random.default_rng(3)
count = 60
houses = pd.DataFrame(
    {
        "area": random.uniform(30, 200, count).round(1),
        "rooms": random.integers(1, 8, count),
        "district": random.choice(["north", "south", "west"], count),
        "energy": random.choice(["A", "B", "C"], count),
        "listing": [f"id-{index}" for index in range(count)],
        "floor": random.integers(0, 5, count),
    }
)
price = houses["area"] * 3 + houses["rooms"] * 10

numbers = Pipeline(
    [
        ("fill", SimpleImputer(strategy="median")),
        ("views", FeatureUnion([("scaled", StandardScaler()), ("turned", PCA(n_components=1))])),
    ]
)
words = Pipeline(
    [("fill", SimpleImputer(strategy="most_frequent")), ("encode", OneHotEncoder(handle_unknown="ignore"))]
)
by_name = Pipeline(
    [
        (
            "prepare",
            ColumnTransformer(
                [
                    ("numbers", numbers, ["area", "rooms"]),
                    ("words", words, ["district"]),
                    ("grades", OrdinalEncoder(categories=[["A", "B", "C"]]), ["energy"]),
                    ("unused", "drop", ["listing"]),
                ],
                remainder="passthrough",
            ),
        ),
        ("predict", RandomForestRegressor(n_estimators=3, max_depth=2, random_state=0)),
    ]
).fit(houses, price)

mixed = np.array([[1.5, "red", 4], [2.5, "blue", 5], [3.5, "red", 6]] * 5, dtype=object)
by_number = make_pipeline(
    ColumnTransformer([("number", StandardScaler(), [0]), ("word", OneHotEncoder(), [1]), ("rest", "passthrough", [2])]),
    Ridge(),
).fit(mixed, mixed[:, 0].astype(float))

joblib.dump(by_name, here / "by-name.joblib", compress=("zlib", 3))
joblib.dump(by_number, here / "by-number.joblib")

# joblib pickles with protocol 4, and the arrays of objects inside it with 5: the highest tells which Python reads it.
wrapper = producers(["joblib", ">=1.2", "follows"], ["python", ">=3.8", "follows"])
expect(
    here,
    {
        "by-name.joblib": {
            "format": "joblib",
            "encoding": ["zlib", "protocol 5"],
            "producers": wrapper,
            "estimator": tree(by_name),
            "signature": {
                "inputs": [{"name": "X", "dtype": "object", "shape": [None, 6]}],
                "outputs": [{"name": "predictions", "dtype": "float64", "shape": [None]}],
                "columns": [
                    {"name": "area", "dtype": "float64"},
                    {"name": "rooms", "dtype": "float64"},
                    {"name": "district", "dtype": "string", "categories": ["north", "south", "west"]},
                    {"name": "energy", "dtype": "string", "categories": ["A", "B", "C"]},
                    {"name": "listing", "dtype": "unknown"},
                    {"name": "floor", "dtype": "float64"},
                ],
            },
        },
        "by-number.joblib": {
            "format": "joblib",
            "encoding": ["protocol 5"],
            "producers": wrapper,
            "estimator": tree(by_number),
            "signature": {
                "inputs": [{"name": "X", "dtype": "object", "shape": [None, 3]}],
                "outputs": [{"name": "predictions", "dtype": "float64", "shape": [None]}],
                "columns": [
                    {"name": "x0", "dtype": "float64"},
                    {"name": "x1", "dtype": "string", "categories": ["blue", "red"]},
                    {"name": "x2", "dtype": "float64"},
                ],
            },
        },
    },
)
