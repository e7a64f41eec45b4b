# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0
"""Interpolators and trees of points of SciPy, which people keep beside their models. An interpolator keeps one of its own methods."""

import pickle
from pathlib import Path

import joblib
import numpy as np
from scipy import interpolate, spatial

here = Path(__file__).parent
points = np.random.RandomState(0).rand(12, 2)
line = np.linspace(0, 1, 6)
things = {
    "tree": spatial.cKDTree(points),
    "line": interpolate.interp1d(line, line**2),
    "steps": interpolate.interp1d(line, line**2, kind="previous", bounds_error=False, fill_value=(0.0, 1.0)),
    "spline": interpolate.interp1d(line, line**2, kind="cubic"),
    "grid": interpolate.RegularGridInterpolator((line, line), np.outer(line, line)),
    "rbf": interpolate.RBFInterpolator(points, points[:, 0]),
}
for name, thing in things.items():
    for protocol in (2, 5):
        (here / f"{name}-{protocol}.pkl").write_bytes(pickle.dumps(thing, protocol=protocol))
joblib.dump(things, here / "all.joblib")
