"""ONNX graphs, by ONNX Runtime on the processor."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, Dict, List, Tuple

import numpy as np

from ..cores import threads
from ..manifest import Manifest
from ..signature import Tensor
from .loaded import Tensors

# ONNX Runtime's names of element types.
_DTYPES = {
    "tensor(float)": "float32",
    "tensor(double)": "float64",
    "tensor(float16)": "float16",
    "tensor(int8)": "int8",
    "tensor(int16)": "int16",
    "tensor(int32)": "int32",
    "tensor(int64)": "int64",
    "tensor(uint8)": "uint8",
    "tensor(uint16)": "uint16",
    "tensor(uint32)": "uint32",
    "tensor(uint64)": "uint64",
    "tensor(bool)": "bool",
    "tensor(string)": "string",
}

# Of rows in so many bytes of weights a thread has computed dozens before another one has woken.
_ONE_THREAD_BYTES = 128 * 1024


def load_onnx(manifest: Manifest) -> object:
    runtime = import_module("onnxruntime")
    options = runtime.SessionOptions()
    # It counts the host's cores by itself.
    options.intra_op_num_threads = 1 if computes_at_once(manifest) else threads(os.environ)
    options.inter_op_num_threads = 1
    # Threads that spin while they wait would take the cores from everything else in the container.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return Graph(runtime.InferenceSession(str(manifest.file), options, providers=_providers(runtime)))


def computes_at_once(manifest: Manifest) -> bool:
    """Whether it is a small graph over rows of values, weights in files beside it included. Pictures and texts take long with few weights, too."""
    inputs = () if manifest.signature is None else manifest.signature.inputs
    if not inputs or any(len(tensor.shape) > 2 for tensor in inputs):
        return False
    return sum(file.stat().st_size for file in manifest.file.parent.rglob("*") if file.is_file()) <= _ONE_THREAD_BYTES


def _providers(runtime: Any) -> list[str]:
    available = runtime.get_available_providers()
    if "CUDAExecutionProvider" not in available:
        return ["CPUExecutionProvider"]
    # NVIDIA's libraries come as wheels and are found nowhere else. Without a GPU the session falls back by itself.
    getattr(runtime, "preload_dlls", lambda: None)()
    return ["CUDAExecutionProvider", "CPUExecutionProvider"]


class Graph:
    def __init__(self, session: Any) -> None:
        self._session = session
        self.inputs = tuple(_tensor(node) for node in session.get_inputs())
        self.outputs = tuple(_tensor(node) for node in session.get_outputs())
        self._names = [node.name for node in self.outputs]
        # Python's side of it looks at every call once more for names, which were checked, and for a GPU that failed.
        alone = session.get_providers() == ["CPUExecutionProvider"]
        self._run = (getattr(session, "_sess", session) if alone else session).run

    def run(self, feeds: Tensors) -> Tensors:
        values = self._run(self._names, feeds, None)
        if len(values) == 1 and type(values[0]) is np.ndarray:
            return {self._names[0]: values[0]}
        return {name: _as_array(value) for name, value in zip(self._names, values)}


def _tensor(node: Any) -> Tensor:
    if node.type.startswith("seq(map("):
        return Tensor(node.name, "float32", (None, None))
    # A dimension with a name instead of a number varies.
    shape: Tuple[Any, ...] = tuple(size if isinstance(size, int) and size > 0 else None for size in node.shape or ())
    return Tensor(node.name, _DTYPES.get(node.type, "unknown"), shape)


def _as_array(value: Any) -> "np.ndarray[Any, Any]":
    """Classifiers converted from scikit-learn give one map from label to probability a row."""
    if type(value) is np.ndarray:
        return value
    if isinstance(value, list) and value and isinstance(value[0], dict):
        rows: List[Dict[Any, float]] = value
        labels = sorted(rows[0])
        return np.array([[row[label] for label in labels] for row in rows], dtype=np.float32)
    return np.asarray(value)
