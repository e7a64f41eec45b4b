# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""Searches over a pipeline: the model is the best that was found, at the width of the table that it was given."""

import pickle
import sys
from pathlib import Path

from scipy.stats import loguniform
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

wine = load_wine(as_frame=True)
table = wine.data[["alcohol", "malic_acid", "ash", "magnesium"]]
steps = Pipeline([("scale", StandardScaler()), ("classify", LogisticRegression(max_iter=500))])
searches = {
    "grid": GridSearchCV(steps, {"classify__C": [0.1, 1.0]}, cv=2),
    # A distribution of SciPy refers to its own bound methods, which is where scanners cry wolf.
    "random": RandomizedSearchCV(steps, {"classify__C": loguniform(1e-2, 1e2)}, n_iter=2, cv=2, random_state=0),
}
files = {}
for name, search in searches.items():
    search.fit(table, wine.target_names[wine.target])
    (here / f"{name}.pkl").write_bytes(pickle.dumps(search, protocol=5))
    files[f"{name}.pkl"] = {
        "format": "pickle",
        "encoding": ["protocol 5"],
        "producers": producers(["python", ">=3.8", "follows"]),
        "estimator": tree(search),
        "signature": {
            "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 4]}],
            "outputs": [
                {"name": "predictions", "dtype": "string", "shape": [None]},
                {"name": "probabilities", "dtype": "float64", "shape": [None, 3]},
            ],
            "columns": [{"name": name, "dtype": "float64"} for name in table.columns],
            "classes": ["class_0", "class_1", "class_2"],
        },
    }
expect(here, files)
