from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from folder import signature, write_folder
from hypothesis import settings
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_iris
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

# No test asserts a time, and nothing is kept in the source tree.
settings.register_profile("server", database=None, deadline=None)
settings.load_profile("server")

CHURN_COLUMNS = {"age": "int64", "charge": "float64", "contract": "string", "active": "bool"}


@pytest.fixture(scope="session")
def iris() -> Any:
    data = load_iris()
    return make_pipeline(StandardScaler(), LogisticRegression(max_iter=200)).fit(data.data, data.target_names[data.target])


@pytest.fixture(scope="session")
def churn_frame() -> pd.DataFrame:
    random = np.random.default_rng(1)
    return pd.DataFrame(
        {
            "age": random.integers(18, 80, 80),
            "charge": random.uniform(5, 90, 80),
            "contract": random.choice(["month", "year"], 80),
            "active": random.choice([True, False], 80),
        }
    )


@pytest.fixture(scope="session")
def churn(churn_frame: pd.DataFrame) -> Any:
    columns = ColumnTransformer(
        [
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "charge"]),
            ("words", OneHotEncoder(handle_unknown="ignore"), ["contract"]),
            ("flags", "passthrough", ["active"]),
        ]
    )
    target = np.where(churn_frame["charge"] > 40, "leaves", "stays")
    return make_pipeline(columns, RandomForestClassifier(10, random_state=0)).fit(churn_frame, target)


@pytest.fixture(scope="session")
def mail() -> Any:
    texts = ["cheap pills now", "meeting at noon", "win money now", "lunch tomorrow", "cheap money", "see the minutes"]
    return make_pipeline(TfidfVectorizer(), LogisticRegression()).fit(texts, [True, False, True, False, True, False])


@pytest.fixture(scope="session")
def iris_folder(iris: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(
        tmp_path_factory.mktemp("iris"), iris, signature=signature(width=4), example={"rows": [[5.1, 3.5, 1.4, 0.2]]}
    )


@pytest.fixture(scope="session")
def churn_folder(churn: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(
        tmp_path_factory.mktemp("churn"),
        churn,
        loader="joblib",
        signature=signature(CHURN_COLUMNS, dtype="unknown"),
        example={"records": [{"age": 40, "charge": 30.5, "contract": "year", "active": True}]},
    )
