"""
The table of loaders: what turns the model's file into an object.

Which one is used was decided when the image was built, from the bytes of the file, and is written in
`package-model.json`; the file is judged under the very loader that will read it, so it is never guessed here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict

from ..errors import CannotLoad
from .pickled import load_joblib, load_pickle

Loader = Callable[[Path], object]

LOADERS: Dict[str, Loader] = {
    "pickle": load_pickle,
    "joblib": load_joblib,
}


def loader_named(name: str) -> Loader:
    loader = LOADERS.get(name)
    if loader is None:
        raise CannotLoad(f"package-model.json: loader {name!r} is not one of {', '.join(sorted(LOADERS))}.")
    return loader
