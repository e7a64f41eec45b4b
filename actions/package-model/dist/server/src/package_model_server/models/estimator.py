"""scikit-learn estimators, and whatever keeps their contract: `predict`, perhaps `predict_proba` and `classes_`."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

import numpy as np

from ..answer import Answer, plain
from ..errors import CannotLoad
from ..signature import Signature
from .intake import inputs_of


class Estimator:
    """Keeps the `Model` contract for one fitted estimator."""

    def __init__(self, fitted: Any, signature: Optional[Signature]) -> None:
        if not callable(getattr(fitted, "predict", None)):
            raise CannotLoad(f"The model, a {type(fitted).__name__}, has no predict method; only models that predict are served.")
        self.inputs = inputs_of(fitted, signature)
        self._fitted = fitted
        self._transformers, self._last = _parted(fitted)
        # Some have the method only with certain settings (SVC's probability); then hasattr says so.
        self._gives_probabilities = callable(getattr(fitted, "predict_proba", None))
        self.classes = _classes(fitted) if self._gives_probabilities else None

    def predict(self, values: Any, rows: int) -> Answer:
        for transformer in self._transformers:
            values = transformer.transform(values)
        answer = self._ask(self._last, values)
        if len(answer.predictions) != rows:
            raise RuntimeError(f"the model gave {len(answer.predictions)} answers to {rows} rows")
        return answer

    def ask_directly(self, values: Any) -> Answer:
        return self._ask(self._fitted, values)

    def _ask(self, estimator: Any, values: Any) -> Answer:
        predictions = plain(estimator.predict(values))
        if not self._gives_probabilities:
            return Answer(predictions)
        return Answer(predictions, _probabilities(estimator.predict_proba(values)), self.classes)


def _parted(fitted: Any) -> Tuple[List[Any], Any]:
    """
    A pipeline as its transformers and its last step, so that predictions and probabilities share one transformation,
    which is half of the work of small models. Only for scikit-learn's own class: others may do more between the steps.
    """
    if (type(fitted).__module__, type(fitted).__name__) != ("sklearn.pipeline", "Pipeline"):
        return [], fitted
    steps = [step for _, step in fitted.steps]
    return [step for step in steps[:-1] if step is not None and not isinstance(step, str)], steps[-1]


def _probabilities(given: Any) -> List[object]:
    # Several outputs: one array an output. They are turned so that there is one entry a row.
    if isinstance(given, list):
        return [list(row) for row in zip(*(plain(output) for output in given))]
    return plain(given)


def _classes(fitted: Any) -> Optional[List[object]]:
    classes = getattr(fitted, "classes_", None)
    if classes is None:
        return None
    if isinstance(classes, list) and any(isinstance(output, np.ndarray) for output in classes):
        return [plain(output) for output in classes]
    return plain(classes)
