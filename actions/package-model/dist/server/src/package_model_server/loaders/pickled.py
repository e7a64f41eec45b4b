"""Files written by `pickle.dump` and by `joblib.dump`. Loading executes what the file says: it was checked before the image was built."""

from __future__ import annotations

import pickle
from importlib import import_module
from pathlib import Path


def load_pickle(path: Path) -> object:
    with path.open("rb") as file:
        return pickle.load(file)


def load_joblib(path: Path) -> object:
    # Only here: joblib takes a while to import, and comes with the model, not with the server.
    return import_module("joblib").load(path)
