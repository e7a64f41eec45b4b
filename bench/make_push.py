"""Writes a real scikit-learn network whose weights are random fp32, of about a given size.

usage: make_push.py FILE BYTES SEED

Fitted on a few rows, then the middle layer is drawn anew: four features in, a square of weights, one number out.
"""

import pickle
import sys
import warnings

import numpy as np
from sklearn.neural_network import MLPRegressor

path, size, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
width = int((size / 4) ** 0.5)
rng = np.random.default_rng(seed)
x = rng.random((8, 4), dtype=np.float32)
warnings.simplefilter("ignore")
model = MLPRegressor(hidden_layer_sizes=(2, 2), max_iter=2, solver="sgd").fit(x, x.sum(axis=1))
model.hidden_layer_sizes = (width, width)
model.coefs_ = [
    rng.standard_normal((4, width), dtype=np.float32),
    rng.standard_normal((width, width), dtype=np.float32) / np.float32(width) ** np.float32(0.5),
    rng.standard_normal((width, 1), dtype=np.float32),
]
model.intercepts_ = [np.zeros(width, np.float32), np.zeros(width, np.float32), np.zeros(1, np.float32)]
for optimiser in ("_optimizer", "_random_state", "_no_improvement_count"):
    model.__dict__.pop(optimiser, None)
with open(path, "wb") as file:
    pickle.dump(model, file, protocol=5)
