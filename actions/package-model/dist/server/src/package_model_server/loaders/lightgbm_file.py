"""LightGBM's own text files."""

from __future__ import annotations

from importlib import import_module
from typing import Any, List

from ..manifest import Manifest

# The head of the file, before the trees, names features and their ranges; wide tables have long ones.
_HEAD_BYTES = 64 * 1024 * 1024


def load_lightgbm(manifest: Manifest) -> object:
    lightgbm = import_module("lightgbm")
    booster = lightgbm.Booster(model_file=str(manifest.file))
    categorical = _categorical(manifest) if booster.pandas_categorical else []
    return Booster(booster, categorical)


def _categorical(manifest: Manifest) -> List[int]:
    """Positions of the columns that were categories: their range is a list of codes, `0:1:2`, not `[low:high]`."""
    with manifest.file.open("rb") as file:
        for line in file.read(_HEAD_BYTES).split(b"\n"):
            if line.startswith(b"feature_infos="):
                infos = line[len(b"feature_infos=") :].split()
                return [at for at, info in enumerate(infos) if not info.startswith(b"[") and info != b"none"]
    return []


class Booster:
    """A booster under scikit-learn's contract: what its `predict` gives is what its objective means."""

    def __init__(self, booster: Any, categorical: List[int]) -> None:
        self._booster = booster
        self._categorical = categorical
        # Categories of pandas are kept by their values, so only a frame can say them.
        self.takes_arrays = not categorical
        names = booster.feature_name()
        self.n_features_in_ = len(names)
        # What LightGBM calls the columns of an array.
        if names != [f"Column_{at}" for at in range(len(names))]:
            self.feature_names_in_ = list(names)

    def predict(self, values: Any) -> Any:
        if self._categorical:
            values = values.astype({values.columns[at]: "category" for at in self._categorical})
        return self._booster.predict(values)
