"""
A Python file of the user's that loads and asks what no runtime here can.

    def load(path): ...                 # the model's file or folder -> anything
    def predict(model, inputs): ...     # {"name": array, …} -> one array, or {"name": array, …}

`load(path: str) -> Model` is called once. `predict(model, inputs)` is called with NumPy arrays that hold one entry a row along
their first dimension, of one request or of several that wait together, and returns arrays (lists, tensors of PyTorch, a pandas
frame) of as many entries. What either raises reaches the log; a ValueError or TypeError of `predict` is the request's fault.

What the inputs are called, and of which type and shape they are, is the signature of `package-model.json`, or what the handler
says of itself in one of

    INPUTS = {"pixels": ("float32", [None, 28, 28])}     # tensors; None is a dimension that varies, the first counts rows
    COLUMNS = {"age": "int64", "city": "string"}         # a table; missing values are NaN
    OUTPUTS = {"scores": ("float32", [None, 10])}        # optional
    CLASSES = ["cat", "dog"]                             # optional: what columns of an output `probabilities` stand for

with the names of NumPy's dtypes, "string", and "bytes" for files such as pictures, which arrive as `bytes`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from ..errors import CannotLoad
from ..manifest import Manifest
from ..signature import Column, Tensor
from .loaded import ONE_ANSWER, ONE_OUTPUT, Function, Tensors, as_outputs, signature_or

_NAME = "package_model_handler"
_BYTES = ("bytes", "object")


def load_handler(manifest: Manifest) -> object:
    if manifest.handler is None:
        raise CannotLoad("package-model.json: the loader is handler, and no handler is named.")
    module = _module(manifest.handler, manifest.folder)
    for function in ("load", "predict"):
        if not callable(getattr(module, function, None)):
            raise CannotLoad(f"The handler {manifest.handler} has no function {function}.")
    said = _Said(module, manifest)
    model = module.load(str(manifest.file))
    if said.columns is None:
        return Handled(module, model, said)

    def ask(columns: Tensors) -> Tensors:
        return as_outputs(module.predict(model, columns), said.outputs)

    # The user's code may keep things that belong to one thread.
    return Function(ask, said.columns, outputs=said.outputs, classes=said.classes, one_thread=True)


def _module(handler: str, folder: Path) -> Any:
    """`package.module`, found on Python's path, or a file: absolute, or of the model folder."""
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
    """Tensors in, named arrays out."""

    one_thread = True

    def __init__(self, module: Any, model: Any, said: "_Said") -> None:
        self._predict = module.predict
        self._model = model
        self.inputs = said.inputs
        self.outputs = said.outputs
        self.classes = said.classes

    def run(self, feeds: Tensors) -> Tensors:
        return as_outputs(self._predict(self._model, feeds), self.outputs)


class _Said:
    """What the handler says of its inputs and outputs, else the manifest."""

    def __init__(self, module: Any, manifest: Manifest) -> None:
        signature = manifest.signature
        inputs, columns = _tensors(module, "INPUTS"), _columns(module)
        if inputs is None and columns is None and signature is not None:
            columns = signature.columns or None
        self.columns = columns
        self.inputs = inputs or (() if columns else signature_or(signature, ("input",)))
        outputs = _tensors(module, "OUTPUTS")
        self.outputs: Tuple[Tensor, ...] = outputs or (signature.outputs if signature is not None else ()) or (ONE_ANSWER if columns else ONE_OUTPUT)
        classes = getattr(module, "CLASSES", None)
        self.classes = None if classes is None else list(classes)


def _tensors(module: Any, name: str) -> Optional[Tuple[Tensor, ...]]:
    given = _dictionary(module, name)
    if given is None:
        return None
    try:
        return tuple(_tensor(called, *described) for called, described in given.items())
    except (TypeError, ValueError):
        raise CannotLoad(f'{name} of the handler is not of the form {{"name": ("float32", [None, 4])}}.') from None


def _tensor(name: str, dtype: str, shape: Any) -> Tensor:
    return Tensor(name, "object" if dtype in _BYTES else str(dtype), tuple(None if size is None else int(size) for size in shape))


def _columns(module: Any) -> Optional[Tuple[Column, ...]]:
    given = _dictionary(module, "COLUMNS")
    return None if given is None else tuple(Column(str(name), str(dtype)) for name, dtype in given.items())


def _dictionary(module: Any, name: str) -> Optional[Dict[str, Any]]:
    given = getattr(module, name, None)
    if given is None or isinstance(given, dict):
        return given or None
    raise CannotLoad(f"{name} of the handler is not a dictionary.")
