"""scikit-learn estimators, and whatever keeps their contract: `predict`, perhaps `predict_proba`, `decision_function`, `classes_`."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..answer import DECISIONS, PREDICTIONS, PROBABILITIES, Answer, as_array, plain
from ..errors import CannotLoad
from ..request.values import finish
from ..signature import Signature, Tensor
from .intake import inputs_of
from .shared_calls import SharedCalls

# The methods by which an estimator answers, and what their answers are called.
METHODS = {"predict": PREDICTIONS, "predict_proba": PROBABILITIES, "decision_function": DECISIONS}


class Estimator:
    """Keeps the `Model` contract for one fitted estimator."""

    batches = True
    one_thread = False

    def __init__(self, fitted: Any, signature: Optional[Signature], predict_method: str = "predict") -> None:
        if not callable(getattr(fitted, "predict", None)):
            raise CannotLoad(f"The model, a {type(fitted).__name__}, has no predict method; only models that predict are served.")
        self.inputs = inputs_of(fitted, signature)
        self._fitted = fitted
        self._transformers, self._last = _parted(fitted)
        # Some have a method only with certain settings (SVC's probability); then hasattr says so.
        self._methods = {output: method for method, output in METHODS.items() if callable(getattr(fitted, method, None))}
        self.classes = _classes(fitted) if len(self._methods) > 1 else None
        if predict_method not in METHODS or METHODS[predict_method] not in self._methods:
            has = ", ".join(self._methods.values())
            raise CannotLoad(f"The predict method {predict_method!r} is not one that the model, a {type(fitted).__name__}, has: {has}.")
        self.single: Optional[str] = METHODS[predict_method]
        self._default = self._by_itself()
        self._shared = SharedCalls(self._last)
        self.outputs = tuple(self._described(name, signature) for name in self._methods)

    def predict(self, prepared: Any, rows: int, wanted: Optional[Sequence[str]] = None) -> Answer:
        values = finish(prepared, self.inputs)
        for transformer in self._transformers:
            values = transformer.transform(values)
        names = wanted or self._default
        if len(names) == 1:
            answer = self._ask(self._last, values, names)
        else:
            with self._shared.of(values):
                answer = self._ask(self._last, values, names)
        for values in answer.outputs.values():
            _count(values, rows)
        return answer

    def ask_directly(self, prepared: Any) -> Answer:
        return self._ask(self._fitted, finish(prepared, self.inputs), self._default)

    def _ask(self, estimator: Any, values: Any, wanted: Sequence[str]) -> Answer:
        outputs: Dict[str, Any] = {}
        for name in wanted:
            given = getattr(estimator, self._methods[name])(values)
            # Several targets: one array a target.
            outputs[name] = [as_array(one) for one in given] if name == PROBABILITIES and isinstance(given, list) else as_array(given)
        return Answer(outputs, self.classes)

    def _by_itself(self) -> Tuple[str, ...]:
        """Predictions, and what a classifier bases them on: probabilities, or decision values where it has none."""
        if PROBABILITIES in self._methods:
            return PREDICTIONS, PROBABILITIES
        if DECISIONS in self._methods and self.classes is not None:
            return PREDICTIONS, DECISIONS
        return (PREDICTIONS,)

    def _described(self, name: str, signature: Optional[Signature]) -> Tensor:
        known = next((one for one in signature.outputs if one.name == name), None) if signature is not None else None
        if known is not None:
            return known
        width = len(self.classes) if self.classes is not None else None
        if name == PREDICTIONS:
            labels = self.classes is not None and all(isinstance(label, str) for label in self.classes)
            return Tensor(name, "string" if labels else "unknown", (None,))
        return Tensor(name, "float64", (None,) if name == DECISIONS and width == 2 else (None, width))


def _count(values: Any, rows: int) -> None:
    first = values[0] if isinstance(values, list) and values else values
    found = first.shape[0] if isinstance(first, np.ndarray) and first.ndim > 0 else 1
    if found != rows:
        raise RuntimeError(f"the model gave {found} answers to {rows} rows")


def _parted(fitted: Any) -> Tuple[List[Any], Any]:
    """
    A pipeline as its transformers and its last step, so that predictions and probabilities share one transformation,
    which is half of the work of small models. Only for scikit-learn's own class: others may do more between the steps.
    """
    if (type(fitted).__module__, type(fitted).__name__) != ("sklearn.pipeline", "Pipeline"):
        return [], fitted
    steps = [step for _, step in fitted.steps]
    return [step for step in steps[:-1] if step is not None and not isinstance(step, str)], steps[-1]


def _classes(fitted: Any) -> Optional[List[object]]:
    classes = getattr(fitted, "classes_", None)
    if classes is None:
        return None
    if isinstance(classes, list) and any(isinstance(output, np.ndarray) for output in classes):
        return [plain(output) for output in classes]
    return plain(classes)
