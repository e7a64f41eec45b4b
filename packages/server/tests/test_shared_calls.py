"""Predictions and probabilities from one computation are those that two would give."""

from __future__ import annotations

import pickle
import warnings
from typing import Any

import numpy as np
import pytest
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import load_iris
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression, RidgeClassifier, SGDClassifier
from sklearn.multiclass import OneVsRestClassifier
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

from package_model_server.models import model_of

MODELS = [
    LogisticRegression(max_iter=300),
    OneVsRestClassifier(LogisticRegression(solver="liblinear")),
    SGDClassifier(loss="modified_huber", random_state=0),
    RidgeClassifier(),
    RandomForestClassifier(5, random_state=0),
    HistGradientBoostingClassifier(max_iter=5),
    DecisionTreeClassifier(random_state=0),
    GaussianNB(),
    KNeighborsClassifier(),
    LinearDiscriminantAnalysis(),
    MLPClassifier((5,), max_iter=20, random_state=0),
    SVC(),
    CalibratedClassifierCV(LogisticRegression(max_iter=300)),
    make_pipeline(StandardScaler(), LogisticRegression(max_iter=300)),
]


@pytest.mark.parametrize("two_classes", [False, True])
@pytest.mark.parametrize("fitted", MODELS, ids=lambda model: type(model).__name__)
def test_as_asked_directly(fitted: Any, two_classes: bool) -> None:
    data = load_iris()
    x, y = (data.data[:100], data.target[:100]) if two_classes else (data.data, data.target)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fitted = pickle.loads(pickle.dumps(fitted)).fit(x, y)
    model = model_of(fitted, None)
    before = set(vars(fitted))
    every = tuple(output.name for output in model.outputs)
    for values in (x[::7].copy(), x[:1].copy()):
        given = model.predict(values, len(values), every)
        assert np.array_equal(given.outputs["predictions"], fitted.predict(values))
        for name, method in (("probabilities", "predict_proba"), ("decision_values", "decision_function")):
            if name in given.outputs:
                assert np.array_equal(given.outputs[name], getattr(fitted, method)(values))
        assert model.predict(values, len(values)) == model.ask_directly(values)
    assert set(vars(fitted)) == before
    pickle.dumps(fitted)
