"""Loads fixtures in the interpreter that made them and says what they are: `python describe.py FILE…` prints JSON.

Fixtures are ours, which is why they may be loaded; nothing else ever is.
"""

import json
import math
import sys
import warnings

import joblib
from facts import tree

warnings.simplefilter("ignore")


def scalars(params):
    """As the Model writes them: JSON has no not-a-number and no infinities, so those are words."""
    words = {math.inf: "Infinity", -math.inf: "-Infinity"}
    found = {}
    for name, value in params.items():
        if isinstance(value, float) and not math.isfinite(value):
            found[name] = words.get(value, "NaN")
        elif value is None or isinstance(value, (str, bool, int, float)):
            found[name] = value
    return found


described = {}
for file in sys.argv[1:]:
    model = joblib.load(file)
    params = model.get_params(deep=False)
    described[file] = {"estimator": tree(model), "params": sorted(params), "scalars": scalars(params)}
json.dump(described, sys.stdout)
