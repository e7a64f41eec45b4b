# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""Ensembles and estimators around estimators."""

import pickle
import sys
from pathlib import Path

from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import (
    AdaBoostClassifier,
    BaggingClassifier,
    GradientBoostingClassifier,
    HistGradientBoostingClassifier,
    RandomForestClassifier,
    StackingClassifier,
    VotingClassifier,
)
from sklearn.linear_model import LogisticRegression, RidgeClassifier
from sklearn.multiclass import OneVsRestClassifier
from sklearn.naive_bayes import GaussianNB
from sklearn.svm import SVC, LinearSVC
from sklearn.tree import DecisionTreeClassifier

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

cancer = load_breast_cancer()
X, y = cancer.data[::4, :5], cancer.target[::4]
small = DecisionTreeClassifier(max_depth=2, random_state=0)
line = LogisticRegression(max_iter=2000)

models = {
    "random": RandomForestClassifier(n_estimators=3, max_depth=3, random_state=0),
    "boosted": GradientBoostingClassifier(n_estimators=3, max_depth=2, random_state=0),
    "histogram": HistGradientBoostingClassifier(max_iter=3, max_leaf_nodes=4, random_state=0),
    "ada": AdaBoostClassifier(small, n_estimators=2, random_state=0),
    "bagging": BaggingClassifier(small, n_estimators=2, random_state=0),
    "voting-hard": VotingClassifier([("line", line), ("bayes", GaussianNB())]),
    "voting-soft": VotingClassifier([("line", line), ("bayes", GaussianNB())], voting="soft"),
    "stacking": StackingClassifier([("tree", small), ("bayes", GaussianNB())], cv=2),
    "calibrated": CalibratedClassifierCV(LinearSVC(dual=False), cv=2),
    "one-vs-rest": OneVsRestClassifier(line),
    "vectors": SVC(),
    "ridge": RidgeClassifier(),
}
files = {}
for name, model in models.items():
    model.fit(X, y)
    (here / f"{name}.pkl").write_bytes(pickle.dumps(model, protocol=5))
    outputs = [{"name": "predictions", "dtype": "int64", "shape": [None]}]
    if hasattr(model, "predict_proba"):
        outputs.append({"name": "probabilities", "dtype": "float64", "shape": [None, 2]})
    files[f"{name}.pkl"] = {
        "format": "pickle",
        "producers": producers(["python", ">=3.8", "follows"]),
        "estimator": tree(model),
        "signature": {
            "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 5]}],
            "outputs": outputs,
            "classes": [0, 1],
        },
    }
expect(here, files)
