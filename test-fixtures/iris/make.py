# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""The README's demo: a scaled logistic regression on the iris flowers, trained on plain arrays, pickled with protocol 5."""

import pickle
import sys
from pathlib import Path

from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402
from samples import answer, write_samples  # noqa: E402

iris = load_iris()
model = Pipeline([("scale", StandardScaler()), ("classify", LogisticRegression(max_iter=200))])
model.fit(iris.data, iris.target_names[iris.target])

(here / "iris.pkl").write_bytes(pickle.dumps(model, protocol=5))

one_of_each = iris.data[[0, 50, 100]]
close_calls = iris.data[[70, 77, 106]]
write_samples(
    here / "iris.pkl",
    [({"rows": rows.tolist()}, answer(model, rows)) for rows in (one_of_each, close_calls)],
)
expect(
    here,
    {
        "iris.pkl": {
            "format": "pickle",
            "encoding": ["protocol 5"],
            "producers": producers(["python", ">=3.8", "follows"]),
            "estimator": tree(model),
            "signature": {
                "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 4]}],
                "outputs": [
                    {"name": "predictions", "dtype": "string", "shape": [None]},
                    {"name": "probabilities", "dtype": "float64", "shape": [None, 3]},
                ],
                "classes": iris.target_names.tolist(),
            },
            "imports": ["numpy", "sklearn"],
        }
    },
)
