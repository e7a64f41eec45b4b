"""XGBoost's own files (JSON, UBJSON), written by a booster or by its scikit-learn interface."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from ..errors import CannotLoad
from ..manifest import Manifest

_WRAPPERS = {"classifier": "XGBClassifier", "regressor": "XGBRegressor", "ranker": "XGBRanker"}


def load_xgboost(manifest: Manifest) -> object:
    xgboost = import_module("xgboost")
    booster = xgboost.Booster()
    booster.load_model(str(manifest.file))
    wrapper = _WRAPPERS.get(_written_by(booster))
    if wrapper is None:
        return Booster(booster, xgboost, manifest)
    estimator = getattr(xgboost, wrapper)()
    estimator.load_model(str(manifest.file))
    # It compares column names only with those of a frame, and is quicker with an array.
    estimator.takes_arrays = True
    return estimator


def _written_by(booster: Any) -> str:
    """Which of its scikit-learn classes left its note in the file; empty for a plain booster."""
    try:
        note = json.loads(booster.attr("scikit_learn") or "{}")
    except ValueError:
        return ""
    return str(note.get("_estimator_type", "")) if isinstance(note, dict) else ""


class Booster:
    """A plain booster under scikit-learn's contract: what its `predict` gives is what its objective means."""

    takes_arrays = True

    def __init__(self, booster: Any, xgboost: Any, manifest: Manifest) -> None:
        self._booster = booster
        self._xgboost = xgboost
        self.n_features_in_ = _width(booster, manifest)
        if booster.feature_names:
            self.feature_names_in_ = list(booster.feature_names)

    def predict(self, values: Any) -> Any:
        if not hasattr(self._booster, "inplace_predict"):
            # Before 1.1.
            return self._booster.predict(self._xgboost.DMatrix(values), validate_features=False)
        # Names were compared when the request was read.
        return self._booster.inplace_predict(values, validate_features=False)


def _width(booster: Any, manifest: Manifest) -> int:
    """How many columns it takes; releases before 1.4 cannot be asked, and the file was read when it was packaged."""
    if hasattr(booster, "num_features"):
        return int(booster.num_features())
    inputs = manifest.signature.inputs if manifest.signature is not None else ()
    if len(inputs) != 1 or inputs[0].shape[-1] is None:
        raise CannotLoad(f"{manifest.file} is opened by an XGBoost that does not tell how many columns the model takes; lock a release from 1.4 on.")
    return int(inputs[0].shape[-1])
