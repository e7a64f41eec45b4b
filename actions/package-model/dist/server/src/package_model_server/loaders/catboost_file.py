"""CatBoost's own files: binary (`.cbm`) and JSON."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..manifest import Manifest

_BINARY = b"CBM1"


def load_catboost(manifest: Manifest) -> object:
    with manifest.file.open("rb") as file:
        binary = file.read(len(_BINARY)) == _BINARY
    model = import_module("catboost").CatBoost()
    model.load_model(str(manifest.file), format="cbm" if binary else "json")
    labels = getattr(model, "classes_", None)
    return Classifier(model) if labels is not None and len(labels) > 0 else Trees(model)


class Trees:
    """A model under scikit-learn's contract; values of categories are texts or whole numbers."""

    takes_arrays = True

    def __init__(self, model: Any) -> None:
        self._model = model
        names = list(model.feature_names_)
        self.n_features_in_ = len(names)
        # What CatBoost calls the columns of an array.
        if names != [str(at) for at in range(len(names))]:
            self.feature_names_in_ = names

    def predict(self, values: Any) -> Any:
        return self._model.predict(values)


class Classifier(Trees):
    def __init__(self, model: Any) -> None:
        super().__init__(model)
        self.classes_ = model.classes_

    def predict(self, values: Any) -> Any:
        # One column of labels, which nobody else writes as a table.
        labels = self._model.predict(values, prediction_type="Class")
        return labels.reshape(-1) if labels.ndim == 2 and labels.shape[1] == 1 else labels

    def predict_proba(self, values: Any) -> Any:
        return self._model.predict(values, prediction_type="Probability")
