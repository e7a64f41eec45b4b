"""The user's own modules: where they are found, and the one that stands for the script that saved the model."""

from __future__ import annotations

import sys
from importlib import import_module

from ..errors import CannotLoad
from ..manifest import Manifest

_OWN = "package_model_server.__main__"


def use_code(manifest: Manifest) -> None:
    """
    Puts `code` onto Python's path, in front as the folder of a script is, and makes a pickle find in the module `main` what
    it looks for in `__main__`.

    Raises `CannotLoad` for a folder that is not there; whatever importing `main` raises.
    """
    for folder in reversed(manifest.code):
        if not folder.is_dir():
            raise CannotLoad(f"{folder}, a folder of code that package-model.json names, is not there.")
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
    if manifest.main is not None:
        # Kept under another name: what a module defines goes when nobody holds it any more.
        sys.modules.setdefault(_OWN, sys.modules["__main__"])
        sys.modules["__main__"] = import_module(manifest.main)
