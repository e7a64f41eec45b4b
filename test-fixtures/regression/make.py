# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""Regressors with one and with several outputs, and other estimators that do not classify."""

import pickle
import sys
from pathlib import Path

from sklearn.cluster import KMeans
from sklearn.datasets import load_linnerud
from sklearn.ensemble import HistGradientBoostingRegressor, IsolationForest, RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.multioutput import MultiOutputRegressor
from sklearn.neighbors import KNeighborsRegressor
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

linnerud = load_linnerud()
X, several = linnerud.data, linnerud.target
one = several[:, 0]
table = load_linnerud(as_frame=True).data

#: The fitted estimator, the shape and type of its predictions.
models = {
    "linear-one": (LinearRegression().fit(X, one), [None], "float64"),
    "linear-several": (LinearRegression().fit(table, several), [None, 3], "float64"),
    "forest-several": (RandomForestRegressor(n_estimators=2, max_depth=2, random_state=0).fit(X, several), [None, 3], "float64"),
    "neighbours-several": (KNeighborsRegressor(n_neighbors=2).fit(X, several), [None, 3], "float64"),
    "wrapped-several": (MultiOutputRegressor(SVR()).fit(X, several), [None, 3], "float64"),
    "histogram": (HistGradientBoostingRegressor(max_iter=2, random_state=0).fit(X, one), [None], "float64"),
    "clusters": (KMeans(n_clusters=2, n_init=1, random_state=0).fit(X), [None], "int64"),
    "outliers": (IsolationForest(n_estimators=2, max_samples=8, random_state=0).fit(X), [None], "int64"),
    "no-predictions": (StandardScaler().fit(X), None, None),
}
files = {}
for name, (model, shape, dtype) in models.items():
    (here / f"{name}.pkl").write_bytes(pickle.dumps(model, protocol=5))
    signature = {
        "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 3]}],
        "outputs": [{"name": "predictions", "dtype": dtype, "shape": shape}] if shape else [],
    }
    if hasattr(model, "feature_names_in_"):
        signature["columns"] = [{"name": name, "dtype": "float64"} for name in model.feature_names_in_]
    files[f"{name}.pkl"] = {
        "format": "pickle",
        "producers": producers(["python", ">=3.8", "follows"]),
        "estimator": tree(model),
        "signature": signature,
    }
expect(here, files)
