"""Models that misbehave on purpose; importable, so that another process can unpickle them."""

from __future__ import annotations

import sys
import time
import warnings
from typing import Any, List

SECRET = "Alice Example"


class Slow:
    """Answers after the number of seconds that it is asked with; holds no lock meanwhile."""

    n_features_in_ = 1

    def predict(self, values: Any) -> List[float]:
        time.sleep(float(values[0][0]))
        return [0.0] * len(values)


class Greedy:
    """Never lets go of the interpreter for as many seconds as it is asked with, as pure Python code does."""

    n_features_in_ = 1

    def predict(self, values: Any) -> List[float]:
        end = time.perf_counter() + float(values[0][0])
        while time.perf_counter() < end:
            pass
        return [0.0] * len(values)


class SlowToLoad:
    def __reduce__(self) -> Any:
        return _slowly, ()


def _slowly() -> Slow:
    time.sleep(1.5)
    return Slow()


class Chatty:
    n_features_in_ = 1

    def __setstate__(self, state: Any) -> None:
        print("printed while loading")

    def __getstate__(self) -> Any:
        return {"x": 1}

    def predict(self, values: Any) -> List[float]:
        print("printed while predicting")
        sys.stdout.flush()
        return [1.0] * len(values)


class Failing:
    """Fails in the way that its one input names."""

    n_features_in_ = 1

    def predict(self, values: Any) -> Any:
        way = values[0][0]
        if way == "value":
            raise ValueError(f"could not convert string to float: '{SECRET}'\nsecond line")
        if way == "long":
            raise ValueError("x" * 5000)
        if way == "key":
            raise KeyError(SECRET)
        if way == "attribute":
            raise AttributeError("'SimpleImputer' object has no attribute '_fill_dtype'")
        if way == "exit":
            sys.exit(3)
        if way == "rows":
            return []
        if way == "complex":
            return [1j]
        if way == "warn":
            warnings.warn(f"{SECRET} is odd", UserWarning, stacklevel=1)
        return ["fine"]


class Counting:
    """Twice its input; remembers how many rows each call had."""

    n_features_in_ = 1

    def __init__(self) -> None:
        self.calls: List[int] = []

    def predict(self, values: Any) -> Any:
        self.calls.append(len(values))
        return [2.0 * float(row[0]) for row in values]


class Neighbourly:
    """How far a row is from the mean of all: an answer that depends on who else is asked about."""

    n_features_in_ = 1

    def predict(self, values: Any) -> Any:
        mean = sum(row[0] for row in values) / len(values)
        return [float(row[0] - mean) for row in values]


class Alone:
    """Refuses more than one row."""

    n_features_in_ = 1

    def predict(self, values: Any) -> Any:
        if len(values) > 1:
            raise ValueError("one row at a time")
        return [0.0]
