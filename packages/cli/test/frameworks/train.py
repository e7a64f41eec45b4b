"""A script as people write them: the class stands beside what trains it, and a pickle knows it as one of __main__."""

import pickle
import sys

import numpy as np
from sklearn.base import BaseEstimator, RegressorMixin

SCALE = 10


class Median(RegressorMixin, BaseEstimator):
    def fit(self, X, y):
        self.n_features_in_ = np.asarray(X).shape[1]
        self.median_ = float(np.median(y))
        return self

    def predict(self, X):
        return self.median_ + np.asarray(X, dtype=float).sum(axis=1) / SCALE


model = Median().fit([[1.0, 2.0], [3.0, 4.0]], [1.0, 2.0])
with open(sys.argv[1], "wb") as file:
    pickle.dump(model, file)
