"""A linear model whose weights alone were kept, asked with NumPy."""

import numpy as np
from safetensors.numpy import load_file


def load(path):
    return load_file(path)


def predict(model, inputs):
    scores = np.asarray(inputs["input"], dtype=np.float64) @ model["weight"].T + model["bias"]
    return {"scores": scores, "best": scores.argmax(axis=1)}
