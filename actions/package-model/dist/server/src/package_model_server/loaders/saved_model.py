"""TensorFlow SavedModels: a folder with signatures."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import CannotLoad
from ..manifest import Manifest
from ..signature import Tensor
from .loaded import Tensors

_DEFAULT = "serving_default"


def load_saved_model(manifest: Manifest) -> object:
    tensorflow = import_module("tensorflow")
    loaded = tensorflow.saved_model.load(str(manifest.file))
    names = sorted(loaded.signatures)
    if not names:
        raise CannotLoad(f"{manifest.file} has no signature that could be called; save it with signatures.")
    return Signatures(tensorflow, loaded, _DEFAULT if _DEFAULT in names else names[0])


class Signatures:
    def __init__(self, tensorflow: Any, loaded: Any, name: str) -> None:
        self._tensorflow = tensorflow
        # The functions hold the variables only weakly.
        self._loaded = loaded
        self._function = loaded.signatures[name]
        self.inputs = tuple(_tensor(key, spec) for key, spec in sorted(self._function.structured_input_signature[1].items()))
        self.outputs = tuple(_tensor(key, spec) for key, spec in sorted(self._function.structured_outputs.items()))

    def run(self, feeds: Tensors) -> Tensors:
        given = {name: self._tensorflow.constant(array.tolist() if array.dtype == object else array) for name, array in feeds.items()}
        returned = self._function(**given)
        return {tensor.name: returned[tensor.name].numpy() for tensor in self.outputs}


def _tensor(name: str, spec: Any) -> Tensor:
    shape = tuple(spec.shape) if spec.shape.rank is not None else ()
    return Tensor(name, spec.dtype.name, shape)
