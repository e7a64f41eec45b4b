"""Keras: `.keras` archives and HDF5 files."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Dict, Tuple

import numpy as np

from ..manifest import Manifest
from ..signature import Tensor
from .loaded import Tensors, named


def load_keras(manifest: Manifest) -> object:
    # compile: nothing is trained here. safe_mode: Keras' own refusal of code stays on.
    # `models` and not `saving`, where Keras 2.12 has no loader.
    return Network(import_module("keras").models.load_model(str(manifest.file), compile=False, safe_mode=True))


class Network:
    def __init__(self, model: Any) -> None:
        self._model = model
        self.inputs = tuple(map(_tensor, model.inputs))
        outputs = tuple(map(_tensor, model.outputs))
        # A model of layers in a row has no names for them, and tensors are numbered as they come to be in a process.
        numbered = ["output"] if len(outputs) == 1 else [f"output_{at}" for at in range(len(outputs))]
        names = getattr(model, "output_names", None) or numbered
        self.outputs: Tuple[Tensor, ...] = tuple(tensor._replace(name=str(name)) for tensor, name in zip(outputs, names))

    def run(self, feeds: Tensors) -> Tensors:
        given = [feeds[tensor.name] for tensor in self.inputs]
        # Called, not `predict`: that one is made for large sets and costs many milliseconds.
        returned: Dict[str, Any] = named(self._model(given if len(given) > 1 else given[0], training=False), self.outputs)
        return {name: _array(value) for name, value in returned.items()}


def _array(value: Any) -> Any:
    # Keras 2 knows TensorFlow alone, whose tensors NumPy reads.
    ops = getattr(import_module("keras"), "ops", None)
    return np.asarray(value if ops is None else ops.convert_to_numpy(value))


def _tensor(given: Any) -> Tensor:
    # Keras 2 has TensorFlow's own types, Keras 3 their names.
    return Tensor(given.name, str(getattr(given.dtype, "name", given.dtype)), tuple(given.shape))
