"""
What no server can do better than: the model with nothing around it.
usage: limits.py alone HOME ROWS     seconds of one call of the model: of `predict`, and of everything that an answer with probabilities needs
       limits.py first HOME          Python loads the model and answers once; prints the bytes that it then holds
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, NamedTuple

import numpy as np


class Loaded(NamedTuple):
    dtype: Any
    # Of the rows that the bench asks with, the first so many.
    rows: Callable[[int], Any]
    # Named outputs: what routes with a single answer give, and what the others do.
    predict: Callable[[Any], Dict[str, Any]]
    everything: Callable[[Any], Dict[str, Any]]


def load(home: Path) -> Loaded:
    asked = json.loads((home / "asked.json").read_text())["rows"]
    if (home / "model.joblib").exists():
        import joblib

        model = joblib.load(home / "model.joblib")
        return Loaded(
            np.float64,
            lambda count: np.array(asked[:count]),
            lambda values: {"predictions": model.predict(values)},
            lambda values: {"predictions": model.predict(values), "probabilities": model.predict_proba(values)},
        )
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # Quicker for a small network than several, alone and beside a client.
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(home / "model.onnx", options, providers=["CPUExecutionProvider"])
    run = lambda values: {"probabilities": session.run(None, {"input": values})[0]}  # noqa: E731
    return Loaded(np.float32, lambda count: np.array(asked[:count], np.float32), run, run)


def alone(home: Path, rows: int) -> Dict[str, float]:
    model = load(home)
    values = model.rows(rows)
    return {"predict": best(lambda: model.predict(values)), "everything": best(lambda: model.everything(values))}


def first(home: Path) -> int:
    model = load(home)
    model.everything(model.rows(1))
    pss = re.search(r"^Pss: +(\d+) kB", Path("/proc/self/smaps_rollup").read_text(), re.MULTILINE)
    return int(pss.group(1)) * 1024 if pss else 0


def best(call: Callable[[], object], seconds: float = 0.2, turns: int = 3) -> float:
    """The mean of the best of some turns."""
    found = []
    for _ in range(turns):
        count, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            call()
            count += 1
        found.append((time.perf_counter() - started) / count)
    return min(found)


if __name__ == "__main__":
    home = Path(sys.argv[2])
    print(json.dumps(alone(home, int(sys.argv[3]))) if sys.argv[1] == "alone" else first(home))
