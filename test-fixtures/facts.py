"""What a fitted estimator says of itself in Python: the expectation that the reader of the bytes is measured against.

Nothing here reads a file. A fixture's `make.py` writes `expect.json` from the live objects, so that the expectation comes
from the real library and not from the code under test.
"""

import json
from pathlib import Path

import numpy as np
from sklearn.base import BaseEstimator


def plain(value):
    """NumPy scalars and arrays as JSON."""
    if isinstance(value, np.ndarray):
        return [plain(one) for one in value.tolist()]
    if isinstance(value, np.generic):
        return value.item()
    return value


def is_estimator(value):
    # Kernels have parameters too and are no estimators.
    return isinstance(value, BaseEstimator)


def part(name, estimator, **more):
    return {"name": name, **more, "estimator": tree(estimator)}


def columns_of(selected):
    if isinstance(selected, (str, int)):
        return [selected]
    if isinstance(selected, slice):
        return None
    return [plain(one) for one in selected]


def parts(estimator):
    """Steps, columns, members, the best of a search; in the order in which the estimator itself keeps them."""
    if hasattr(estimator, "steps"):
        return [part(name, step) for name, step in estimator.steps if is_estimator(step)]
    if hasattr(estimator, "transformers_"):
        return [
            part(name, step, columns=columns_of(columns))
            for name, step, columns in estimator.transformers_
            if is_estimator(step)
        ]
    if hasattr(estimator, "transformer_list"):
        return [part(name, step) for name, step in estimator.transformer_list if is_estimator(step)]
    if hasattr(estimator, "best_estimator_"):
        return [part("best_estimator_", estimator.best_estimator_)]
    found = []
    attributes = vars(estimator)
    for name, value in attributes.items():
        if not name.endswith("_") or name.startswith("_"):
            continue
        # Beside its members an ensemble keeps the unfitted one that they were cloned from.
        if name == "estimator_" and "estimators_" in attributes:
            continue
        if is_estimator(value):
            found.append(part(name, value))
        members = value.ravel().tolist() if isinstance(value, np.ndarray) and value.dtype == object else value
        if isinstance(members, (list, tuple)) and members:
            found.extend(members_of(name, members))
    return found


def members_of(name, members):
    """Members of one class as the first of so many, of several classes one by one."""
    # A calibrated classifier is no estimator itself and keeps one.
    members = [one.estimator if type(one).__name__ == "_CalibratedClassifier" else one for one in members]
    if not all(is_estimator(one) for one in members):
        return []
    if len({type(one) for one in members}) == 1:
        return [part(name, members[0], of=len(members))]
    return [part(f"{name}[{index}]", one) for index, one in enumerate(members)]


def tree(estimator):
    """Class, features, classes and parts, as `Estimator` of the Model."""
    kind = type(estimator)
    # What the object keeps, not what a property of it works out from its parts.
    kept = vars(estimator)
    facts = {"class": {"module": kind.__module__, "name": kind.__qualname__}}
    version = estimator.__getstate__().get("_sklearn_version")
    if version is not None:
        facts["version"] = version
    if "n_features_in_" in kept:
        facts["features"] = {"count": int(kept["n_features_in_"])}
        if "feature_names_in_" in kept:
            facts["features"]["names"] = plain(kept["feature_names_in_"])
    if isinstance(kept.get("classes_"), np.ndarray):
        facts["classes"] = plain(kept["classes_"])
    facts["parts"] = parts(estimator)
    return facts


def expect(folder, files):
    """Writes `expect.json`: file name to the facts that the Model of that file must hold."""
    Path(folder, "expect.json").write_text(json.dumps(files, indent=1) + "\n")


def producers(*more):
    """scikit-learn, NumPy and Python as every pickle of protocol 5 in these fixtures shows them, and what else is given."""
    import sklearn

    numpy = ">=2.0" if np.lib.NumpyVersion(np.__version__) >= "2.0.0" else "<2"
    return [["scikit-learn", sklearn.__version__, "written"], ["numpy", numpy, "follows"], *more]
