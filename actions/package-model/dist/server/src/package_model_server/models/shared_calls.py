"""
Predictions and probabilities of one input from one computation.

Classifiers of scikit-learn compute the ones from the other by calling their own public methods: `predict` of a linear model
calls `decision_function`, as its `predict_proba` does; `predict` of a forest calls `predict_proba`. While one input is asked about,
these methods remember what they gave to it, so that the second question costs next to nothing and gets the very same numbers.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Dict, Iterator, List

import numpy as np

_METHODS = ("decision_function", "predict_proba")


class SharedCalls:
    def __init__(self, estimator: Any) -> None:
        self._attributes: Dict[str, Any] = {}
        self._methods: Dict[str, Any] = {}
        # Others may do in their methods what they like; these are known to do nothing but compute.
        if type(estimator).__module__.startswith("sklearn."):
            self._attributes = vars(estimator)
            found = {name: getattr(estimator, name, None) for name in _METHODS}
            self._methods = {name: method for name, method in found.items() if callable(method) and name not in self._attributes}

    @contextmanager
    def of(self, values: Any) -> Iterator[None]:
        """Inside, the methods remember what they gave to `values`; outside the estimator is as it was loaded."""
        for name, method in self._methods.items():
            self._attributes[name] = _remembering(method, values)
        try:
            yield
        finally:
            for name in self._methods:
                self._attributes.pop(name, None)


def _remembering(method: Any, values: Any) -> Any:
    given: List[Any] = []

    def remembering(X: Any, *args: Any, **options: Any) -> Any:
        if X is not values or args or options:
            return method(X, *args, **options)
        if not given:
            given.append(method(X))
        # Some callers go on computing in the array that they were given.
        return given[0].copy() if isinstance(given[0], np.ndarray) else given[0]

    return remembering
