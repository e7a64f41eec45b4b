"""Parts of SciPy that are imported with the first look into them: every model answers as it does where they were there from the start."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, List

import numpy as np
import pytest
from folder import signature, write_folder
from process import environment
from scipy import stats
from sklearn.datasets import load_iris
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RandomizedSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import QuantileTransformer, SplineTransformer, StandardScaler

_LATER = ("scipy.stats", "scipy.optimize", "scipy.interpolate", "scipy.integrate")
# What each of them imports when it is the real one.
_REAL = "[name for name in ('scipy.stats._stats_py', 'scipy.optimize._minimize', 'scipy.interpolate._bsplines', 'scipy.integrate._ode') if name in sys.modules]"


def run(script: str, *arguments: str) -> str:
    env = environment(None, PYTHONWARNINGS="error")
    return subprocess.run([sys.executable, "-c", script, *arguments], env=env, check=True, capture_output=True, text=True).stdout.strip()


def answered(folder: Path, rows: Any) -> "tuple[List[float], str]":
    """Probabilities or predictions of a process of its own, and which modules it had to import for real."""
    script = f"""
import json, sys
from pathlib import Path
from package_model_server.manifest import read_manifest
from package_model_server.models import load_model
from package_model_server.protocols.plain import question
model = load_model(read_manifest(Path(sys.argv[1])))
asked = question({{"rows": json.loads(sys.argv[2])}}, model, 1000)
body = model.predict(asked.values, asked.rows).body()
print(json.dumps([body.get("probabilities", body["predictions"]), {_REAL}]))
"""
    values, real = json.loads(run(script, str(folder), json.dumps(rows.tolist())))
    return values, real


def models() -> Any:
    data = load_iris()
    half = data.data[:, :1]
    search = RandomizedSearchCV(LogisticRegression(max_iter=200), {"C": stats.loguniform(0.1, 10)}, n_iter=2, random_state=0)
    return [
        ("plain", make_pipeline(StandardScaler(), LogisticRegression(max_iter=200)).fit(data.data, data.target), data.data[::40], "predict_proba", []),
        ("quantiles", make_pipeline(QuantileTransformer(n_quantiles=20, output_distribution="normal"), LogisticRegression()).fit(data.data, data.target), data.data[::40], "predict_proba", ["scipy.stats._stats_py"]),
        ("splines", make_pipeline(SplineTransformer(), LogisticRegression(max_iter=500)).fit(data.data, data.target), data.data[::40], "predict_proba", ["scipy.interpolate._bsplines"]),
        ("isotonic", IsotonicRegression(out_of_bounds="clip").fit(half[:, 0], data.target), half[::40], "predict", ["scipy.interpolate._bsplines"]),
        ("search", search.fit(data.data, data.target), data.data[::40], "predict_proba", ["scipy.stats._stats_py"]),
    ]


@pytest.mark.parametrize("case", models(), ids=lambda case: case[0])
def test_models_answer_the_same(tmp_path: Path, case: Any) -> None:
    _, model, rows, method, needed = case
    values, real = answered(write_folder(tmp_path, model, signature=signature(width=rows.shape[1])), rows)
    np.testing.assert_allclose(values, getattr(model, method)(rows), rtol=1e-9)
    # Those that are needed are there; the plain one does without any.
    assert set(needed) <= set(real) and (needed or not real), real


def test_whoever_looks_finds_the_real_one() -> None:
    script = f"""
import sys
from package_model_server.loaders.later import import_later
import_later()
import scipy, scipy.stats, scipy.optimize
from scipy import interpolate
import sklearn.linear_model, sklearn.pipeline
assert not {_REAL}, {_REAL}
held, pieces = scipy.optimize, interpolate
from sklearn.metrics._ranking import rankdata, trapezoid
assert rankdata([3, 1, 2]).tolist() == [3, 1, 2] and rankdata.__name__ == "rankdata"
assert trapezoid([1, 1]) == 1
from scipy.optimize import minimize
assert sys.modules["scipy.optimize"] is scipy.optimize is not held
assert held.minimize is minimize and abs(minimize(lambda x: x[0] ** 2, [1.0]).x[0]) < 1e-3
assert "minimize" in dir(held)
import scipy.stats._stats_py
from scipy.stats import norm
assert norm.cdf(0) == scipy.stats.norm.cdf(0) == 0.5
from scipy.interpolate import *
assert pieces.CubicSpline is CubicSpline
try:
    held.nothing
except AttributeError as error:
    print(error)
"""
    assert "nothing" in run(script)


def test_what_was_there_before_stays() -> None:
    script = """
import scipy.stats
from package_model_server.loaders.later import import_later
import_later()
before = scipy.stats
import scipy.stats
assert scipy.stats is before and before.norm.cdf(0) == 0.5
"""
    run(script)


def test_the_modules_exist() -> None:
    # A part of SciPy that goes away would be promised for ever.
    for name in _LATER:
        assert __import__(name)
