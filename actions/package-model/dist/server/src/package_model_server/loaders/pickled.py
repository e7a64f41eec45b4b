"""Files written by `pickle.dump` and by `joblib.dump`. Loading executes what the file says: it was checked before the image was built."""

from __future__ import annotations

import pickle
from importlib import import_module

from ..manifest import Manifest


def load_pickle(manifest: Manifest) -> object:
    with manifest.file.open("rb") as file:
        return pickle.load(file)


def load_joblib(manifest: Manifest) -> object:
    # Only here: joblib takes a while to import, and comes with the model, not with the server.
    return import_module("joblib").load(manifest.file)


def load_joblib_mapped(manifest: Manifest) -> object:
    """Arrays stay in the file and are shared by all workers that map it; a compressed file has to be unpacked by each."""
    return import_module("joblib").load(manifest.file, mmap_mode="r")
