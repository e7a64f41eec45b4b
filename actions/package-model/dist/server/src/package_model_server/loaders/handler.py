"""
A Python file of the user's that loads and asks what no runtime here can.

    def load(path): ...                 # the model's file or folder -> anything
    def predict(model, inputs): ...     # {"name": array, …} -> one array, or {"name": array, …}

What the inputs are called, and of which type and shape they are, is the signature of `package-model.json`: its columns, each
an array with one value a row, or its tensors.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Tuple

import numpy as np

from ..errors import CannotLoad
from ..manifest import Manifest
from ..signature import Tensor
from .loaded import Tensors, named, signature_or

_NAME = "package_model_handler"


def load_handler(manifest: Manifest) -> object:
    if manifest.handler is None:
        raise CannotLoad("package-model.json: the loader is handler, and no handler is named.")
    module = _module(manifest.handler, manifest.folder)
    for function in ("load", "predict"):
        if not callable(getattr(module, function, None)):
            raise CannotLoad(f"The handler {manifest.handler} has no function {function}.")
    return Handled(module, module.load(str(manifest.file)), manifest)


def _module(handler: str, folder: Path) -> Any:
    """`code.handler`, a module that can be imported, or `handler.py`, a file of the model folder."""
    if not handler.endswith(".py"):
        return import_module(handler)
    path = folder / handler
    spec = spec_from_file_location(_NAME, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise CannotLoad(f"The handler {path} is not there.")
    module = module_from_spec(spec)
    # Before it runs, so that what it defines can be pickled and found again.
    sys.modules[_NAME] = module
    spec.loader.exec_module(module)
    return module


class Handled:
    # The user's code may keep things that belong to one thread.
    one_thread = True

    def __init__(self, module: Any, model: Any, manifest: Manifest) -> None:
        self._predict = module.predict
        self._model = model
        self.inputs = _inputs(manifest)
        self.outputs: Tuple[Tensor, ...] = manifest.signature.outputs if manifest.signature is not None else ()

    def run(self, feeds: Tensors) -> Tensors:
        returned = named(self._predict(self._model, feeds), self.outputs)
        return {name: np.asarray(value) for name, value in returned.items()}


def _inputs(manifest: Manifest) -> Tuple[Tensor, ...]:
    signature = manifest.signature
    if signature is not None and signature.columns:
        return tuple(Tensor(column.name, column.dtype, (None,)) for column in signature.columns)
    return signature_or(signature, ("input",))
