"""
The table of loaders: what turns the model's file into an object.

Which one is used was decided when the image was built, from the bytes of the file, and is written in
`package-model.json`; the file is judged under the very loader that will read it, so it is never guessed here.
Each gives an estimator (something with `predict`), a network (`loaded.Loaded`) or a function of a table's rows (`loaded.Function`).
"""

from __future__ import annotations

from importlib import import_module
from typing import Callable, Dict, Tuple

from ..errors import CannotLoad
from ..manifest import Manifest

Loader = Callable[[Manifest], object]

# Module and function; imported only when it is the one, as each brings a library of its own.
LOADERS: Dict[str, Tuple[str, str]] = {
    "pickle": ("pickled", "load_pickle"),
    "joblib": ("pickled", "load_joblib"),
    "joblib-mmap": ("pickled", "load_joblib_mapped"),
    "skops": ("skops_file", "load_skops"),
    "xgboost": ("xgboost_file", "load_xgboost"),
    "lightgbm": ("lightgbm_file", "load_lightgbm"),
    "catboost": ("catboost_file", "load_catboost"),
    "onnxruntime": ("onnx_file", "load_onnx"),
    "torch": ("torch_files", "load_torch"),
    "torchscript": ("torch_files", "load_torchscript"),
    "torch-export": ("torch_files", "load_torch_export"),
    "keras": ("keras_file", "load_keras"),
    "tensorflow": ("saved_model", "load_saved_model"),
    "transformers": ("transformers_folder", "load_transformers"),
    "mlflow": ("mlflow_folder", "load_mlflow"),
    "handler": ("handler", "load_handler"),
}


def loader_named(name: str) -> Loader:
    row = LOADERS.get(name)
    if row is None:
        raise CannotLoad(f"package-model.json: loader {name!r} is not one of {', '.join(sorted(LOADERS))}.")
    module, function = row
    loader: Loader = getattr(import_module(f"{__name__}.{module}"), function)
    return loader
