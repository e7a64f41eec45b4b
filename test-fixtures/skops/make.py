# Python 3.11
# requires: skops==0.16.0 scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""Models of scikit-learn as skops saves them: a pipeline over named columns, a search, a regression, texts, packed."""

import sys
import zipfile
from pathlib import Path

import skops
import skops.io
import sklearn
from sklearn.datasets import load_diabetes, load_iris
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, tree  # noqa: E402

iris = load_iris(as_frame=True)
table, kinds = iris.data[::3], iris.target[::3]
sugar = load_diabetes()
texts = ["good film", "bad film", "good book", "bad book"]

models = {
    "forest.skops": make_pipeline(StandardScaler(), RandomForestClassifier(2, max_depth=1, random_state=0)).fit(table, kinds),
    "ridge.skops": Ridge(alpha=0.5).fit(sugar.data[:50], sugar.target[:50]),
    "texts.skops": make_pipeline(TfidfVectorizer(), LogisticRegression()).fit(texts, ["yes", "no", "yes", "no"]),
    "search.skops": GridSearchCV(Ridge(), {"alpha": [0.1, 1.0]}, cv=2).fit(sugar.data[:50], sugar.target[:50]),
    "packed.skops": StandardScaler().fit(table),
}
expected = {}
for name, model in models.items():
    packed = zipfile.ZIP_DEFLATED if name == "packed.skops" else zipfile.ZIP_STORED
    skops.io.dump(model, here / name, compression=packed)
    expected[name] = {
        "format": "skops",
        "encoding": ["zip", "protocol 2"],
        "producers": [["scikit-learn", sklearn.__version__, "written"], ["skops", skops.__version__, "written"]],
        "estimator": tree(model),
    }
expected["forest.skops"]["signature"] = {
    "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 4]}],
    "outputs": [
        {"name": "predictions", "dtype": "int64", "shape": [None]},
        {"name": "probabilities", "dtype": "float64", "shape": [None, 3]},
    ],
    "columns": [{"name": name, "dtype": "float64"} for name in iris.feature_names],
    "classes": [0, 1, 2],
}
expect(here, expected)
