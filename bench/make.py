"""Makes the files that bench:check reads.  usage: make.py forest|weights FILE BYTES | dicts FILE COUNT"""

import copy
import pickle
import sys


def forest(path, size):
    """A RandomForest as scikit-learn fits and pickles it; the trees of a few are repeated until the file is large enough."""
    import numpy
    from sklearn.ensemble import RandomForestClassifier

    random = numpy.random.default_rng(0)
    rows, columns = 60_000, 10
    data, labels = random.normal(size=(rows, columns)), random.integers(0, 2, rows)
    model = RandomForestClassifier(n_estimators=4, random_state=0, n_jobs=-1).fit(data, labels)
    each = len(pickle.dumps(model.estimators_)) // len(model.estimators_)
    model.estimators_ = [copy.deepcopy(model.estimators_[i % 4]) for i in range(size // each + 1)]
    model.n_estimators = len(model.estimators_)
    with open(path, "wb") as file:
        pickle.dump(model, file, protocol=5)


def weights(path, size):
    """An estimator that keeps what it was fitted on: one array and hardly anything else."""
    import numpy
    from sklearn.neighbors import NearestNeighbors

    data = numpy.random.default_rng(0).normal(size=(size // 800, 100))
    with open(path, "wb") as file:
        pickle.dump(NearestNeighbors(algorithm="brute").fit(data), file, protocol=5)


def dicts(path, count):
    """Opcodes and nothing else: a list of small dicts."""
    with open(path, "wb") as file:
        pickle.dump([{"id": i, "name": f"n{i}", "v": i * 0.5} for i in range(count)], file, protocol=4)


{"forest": forest, "weights": weights, "dicts": dicts}[sys.argv[1]](sys.argv[2], int(sys.argv[3]))
