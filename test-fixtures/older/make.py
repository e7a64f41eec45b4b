# Python 3.11
# requires: scikit-learn==1.3.2 numpy==1.26.4 scipy==1.11.4 joblib==1.3.2 pandas==2.1.4
"""What an older scikit-learn with NumPy 1 wrote: other module names, other state."""

import pickle
import sys
from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

pets = pd.DataFrame({"weight": [4.0, 30.0, 5.5, 22.0, 3.5, 12.0], "coat": ["short", "long", "long", "short", "none", "short"]})
kinds = ["cat", "dog", "cat", "dog", "cat", "dog"]
model = make_pipeline(
    make_column_transformer((MinMaxScaler(), ["weight"]), (OneHotEncoder(), ["coat"])),
    RandomForestClassifier(n_estimators=2, max_depth=2, random_state=0),
).fit(pets, kinds)

joblib.dump(model, here / "pets.joblib")
(here / "pets.pkl").write_bytes(pickle.dumps(model, protocol=4))

facts = {
    "estimator": tree(model),
    "signature": {
        "inputs": [{"name": "X", "dtype": "object", "shape": [None, 2]}],
        "outputs": [
            {"name": "predictions", "dtype": "string", "shape": [None]},
            {"name": "probabilities", "dtype": "float64", "shape": [None, 2]},
        ],
        "columns": [
            {"name": "weight", "dtype": "float64"},
            {"name": "coat", "dtype": "string", "categories": ["long", "none", "short"]},
        ],
        "classes": ["cat", "dog"],
    },
}
python = ["python", ">=3.4", "follows"]
expect(
    here,
    {
        "pets.joblib": {
            "format": "joblib",
            "encoding": ["protocol 4"],
            "producers": producers(["joblib", ">=1.2", "follows"], python),
            **facts,
        },
        "pets.pkl": {"format": "pickle", "encoding": ["protocol 4"], "producers": producers(python), **facts},
    },
)
