# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""One small estimator in every protocol of pickle: by Python's own pickler as `protocol-N.pkl`, all of one content."""

import pickle
import sys
from pathlib import Path

from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

wine = load_wine(as_frame=True)
table = wine.data[["alcohol", "malic_acid", "ash"]]
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(table, wine.target)

#: The lowest Python that reads each protocol.
PYTHON = {0: None, 1: None, 2: None, 3: ">=3.0", 4: ">=3.4", 5: ">=3.8"}

files = {}
for protocol, python in PYTHON.items():
    name = f"protocol-{protocol}.pkl"
    (here / name).write_bytes(pickle.dumps(model, protocol=protocol))
    files[name] = {
        "format": "pickle",
        "encoding": [f"protocol {protocol}"],
        "producers": producers(*([["python", python, "follows"]] if python else [])),
        "estimator": tree(model),
        "signature": {
            "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 3]}],
            "outputs": [
                {"name": "predictions", "dtype": "int64", "shape": [None]},
                {"name": "probabilities", "dtype": "float64", "shape": [None, 3]},
            ],
            "columns": [{"name": name, "dtype": "float64"} for name in table.columns],
            "classes": [0, 1, 2],
        },
        "imports": ["numpy", "sklearn"],
    }
expect(here, files)
