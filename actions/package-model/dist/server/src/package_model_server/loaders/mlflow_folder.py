"""
MLflow's `python_function`, the flavour of code that no library's own file format stands for.

Source: MLflow, "MLflow Models", python_function: `_load_pyfunc(data)` of `loader_module` gives an object with `predict`.
Folders of other flavours are opened by the flavour's own loader.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from ..errors import CannotLoad
from ..manifest import Manifest
from .loaded import ONE_ANSWER, Function, Tensors, as_outputs


def load_mlflow(manifest: Manifest) -> object:
    pyfunc = manifest.pyfunc
    if pyfunc is None:
        raise CannotLoad("package-model.json: the loader is mlflow, and pyfunc does not say which module loads the model.")
    if pyfunc.loader_module.split(".")[0] == "mlflow":
        model = _by_mlflow(manifest)
    else:
        module = import_module(pyfunc.loader_module)
        if not callable(getattr(module, "_load_pyfunc", None)):
            raise CannotLoad(f"The module {pyfunc.loader_module} has no function _load_pyfunc.")
        model = module._load_pyfunc(str(pyfunc.data))
    signature = manifest.signature
    if signature is not None and signature.inputs and not signature.columns:
        return _OfTensors(model, manifest)
    columns = signature.columns if signature is not None else None
    optional = [column.name for column in columns or () if column.optional]
    outputs = (signature.outputs if signature is not None else ()) or ONE_ANSWER

    def ask(table: Any) -> Tensors:
        # Without a signature nobody knows names, and the frame counts its columns.
        frame = import_module("pandas").DataFrame(table) if columns is None else table
        absent = [name for name in optional if name in frame and frame[name].isna().all()]
        return as_outputs(model.predict(frame.drop(columns=absent) if absent else frame), outputs)

    # MLflow leaves out of the frame what the request left out, so who else is in the batch must not decide it.
    return Function(ask, columns, frame=columns is not None, outputs=outputs, batches=not optional)


def _by_mlflow(manifest: Manifest) -> Any:
    # Neither a tracking server nor anybody else is asked or told.
    os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
    os.environ.setdefault("MLFLOW_TRACKING_URI", "file:///nonexistent")
    return import_module("mlflow.pyfunc").load_model(str(manifest.file))


class _OfTensors:
    """A signature of tensors: MLflow hands over the one array, or a dictionary of several."""

    def __init__(self, model: Any, manifest: Manifest) -> None:
        assert manifest.signature is not None
        self._model = model
        self.inputs = manifest.signature.inputs
        self.outputs = manifest.signature.outputs

    def run(self, feeds: Tensors) -> Tensors:
        only = len(self.inputs) == 1
        return as_outputs(self._model.predict(feeds[self.inputs[0].name] if only else feeds), self.outputs)
