"""Both models as BentoML services, as its documentation writes them."""

import os
from pathlib import Path

import bentoml
import numpy as np

HOME = Path(os.environ["BENCH_MODEL"])


@bentoml.service
class Iris:
    def __init__(self) -> None:
        import joblib

        self.model = joblib.load(HOME / "model.joblib")

    @bentoml.api
    def predict(self, rows: np.ndarray) -> np.ndarray:
        return self.model.predict(rows)


@bentoml.service
class Network:
    def __init__(self) -> None:
        import onnxruntime

        self.session = onnxruntime.InferenceSession(HOME / "model.onnx", providers=["CPUExecutionProvider"])

    @bentoml.api
    def predict(self, rows: np.ndarray) -> np.ndarray:
        return self.session.run(None, {"input": rows.astype(np.float32)})[0]
