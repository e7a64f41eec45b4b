# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""A churn classifier on named pandas columns of both kinds, written by joblib as most people write theirs."""

import sys
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402
from samples import answer, write_samples  # noqa: E402

random = np.random.default_rng(7)
count = 400
customers = pd.DataFrame(
    {
        "tenure_months": random.integers(1, 72, count).astype("int64"),
        "monthly_charges": random.uniform(18, 120, count).round(2),
        "contract": random.choice(["month-to-month", "one year", "two years"], count),
        "payment": random.choice(["bank transfer", "card", "cheque"], count),
        "support_calls": random.integers(0, 9, count).astype("int64"),
    }
)
risk = (
    (customers["contract"] == "month-to-month") * 1.2
    + (customers["payment"] == "cheque") * 0.5
    + customers["support_calls"] * 0.3
    - customers["tenure_months"] * 0.04
    + customers["monthly_charges"] * 0.01
)
churned = np.where(risk + random.normal(0, 0.4, count) > 1.5, "yes", "no")

numbers = ["tenure_months", "monthly_charges", "support_calls"]
words = ["contract", "payment"]
model = Pipeline(
    [
        (
            "prepare",
            ColumnTransformer(
                [("numbers", StandardScaler(), numbers), ("words", OneHotEncoder(handle_unknown="ignore"), words)]
            ),
        ),
        ("classify", GradientBoostingClassifier(n_estimators=12, max_depth=2, random_state=0)),
    ]
)
model.fit(customers, churned)

joblib.dump(model, here / "churn.joblib")

leaving = model.predict(customers) == "yes"
some = pd.concat([customers[leaving].head(2), customers[~leaving].head(2)])
others = pd.concat([customers[leaving].tail(1), customers[~leaving].tail(1)])
unseen = pd.DataFrame([{**customers.iloc[0].to_dict(), "contract": "ten years"}])
write_samples(
    here / "churn.joblib",
    [
        ({"records": some.to_dict(orient="records")}, answer(model, some)),
        ({"columns": others.to_dict(orient="list")}, answer(model, others)),
        ({"records": unseen.to_dict(orient="records")}, answer(model, unseen)),
    ],
    packages=("scikit-learn", "numpy", "scipy", "joblib", "pandas"),
)
expect(
    here,
    {
        "churn.joblib": {
            "format": "joblib",
            "encoding": ["protocol 5"],
            "producers": producers(["joblib", ">=1.2", "follows"], ["python", ">=3.8", "follows"]),
            "estimator": tree(model),
            "signature": {
                "inputs": [{"name": "X", "dtype": "object", "shape": [None, 5]}],
                "outputs": [
                    {"name": "predictions", "dtype": "string", "shape": [None]},
                    {"name": "probabilities", "dtype": "float64", "shape": [None, 2]},
                ],
                "columns": [
                    {"name": "tenure_months", "dtype": "float64"},
                    {"name": "monthly_charges", "dtype": "float64"},
                    {"name": "contract", "dtype": "string", "categories": ["month-to-month", "one year", "two years"]},
                    {"name": "payment", "dtype": "string", "categories": ["bank transfer", "card", "cheque"]},
                    {"name": "support_calls", "dtype": "float64"},
                ],
                "classes": ["no", "yes"],
            },
        }
    },
)
