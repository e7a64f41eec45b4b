"""XGBoost's own files (JSON, UBJSON), written by a booster or by its scikit-learn interface."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from ..manifest import Manifest

_WRAPPERS = {"classifier": "XGBClassifier", "regressor": "XGBRegressor", "ranker": "XGBRanker"}


def load_xgboost(manifest: Manifest) -> object:
    xgboost = import_module("xgboost")
    booster = xgboost.Booster()
    booster.load_model(str(manifest.file))
    wrapper = _WRAPPERS.get(_written_by(booster))
    if wrapper is None:
        return Booster(booster)
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

    def __init__(self, booster: Any) -> None:
        self._booster = booster
        self.n_features_in_: int = booster.num_features()
        if booster.feature_names:
            self.feature_names_in_ = list(booster.feature_names)

    def predict(self, values: Any) -> Any:
        # Names were compared when the request was read.
        return self._booster.inplace_predict(values, validate_features=False)
