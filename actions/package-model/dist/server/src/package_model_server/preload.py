"""What all workers import is imported once, before they part: it is then in memory once, too."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import Dict, Tuple

from .loaders.later import import_later
from .manifest import Manifest

# Of this server; the rest follows from them.
_OWN = ("numpy", f"{__package__}.worker", f"{__package__}.http_api.app", f"{__package__}.http_api.server")
# By who wrote the model. Only libraries that start no threads of their own at import, or know that processes fork (OpenBLAS).
_OF_PRODUCERS: Dict[str, Tuple[str, ...]] = {
    "joblib": ("joblib",),
    "scikit-learn": ("joblib", "sklearn.pipeline"),
    "xgboost": ("xgboost",),
    "lightgbm": ("lightgbm",),
}
_OF_LOADERS: Dict[str, Tuple[str, ...]] = {"onnxruntime": ("onnxruntime",), "skops": ("skops.io",)}


def preload(manifest: Manifest) -> None:
    """To be called before any thread is started."""
    if sys.platform != "linux":
        return  # Apple's libraries end a process that was forked after they were used.
    import_later()
    libraries = [name for library, _ in manifest.producers for name in _OF_PRODUCERS.get(library, ())]
    gc.disable()
    for name in (*_OWN, *libraries, *_OF_LOADERS.get(manifest.loader, ())):
        try:
            import_module(name)
        except Exception:
            # What is missing or broken is told when the model is loaded.
            continue
    # Whoever looks through it for garbage would write into it, and so have a copy.
    gc.freeze()
    gc.enable()
