"""
What the server needs of a model, whatever made it, and the table of runtimes that provide it.

A model is asked in three steps so that requests that wait together can later be answered by one `predict`:
each request becomes an input of its own (and is refused alone), inputs are answered, answers are written.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Protocol

from ..answer import Answer
from ..errors import CannotLoad
from ..loaders.load import load_object
from ..manifest import Manifest
from ..request.inputs import Inputs
from ..signature import Signature



class Model(Protocol):
    # What a request has to hold.
    inputs: Inputs
    # What the model answers with, or None where it gives no probabilities.
    classes: Optional["list[object]"]

    def predict(self, values: Any, rows: int) -> Answer:
        """Answers what `request.values.to_input` made of so many rows. Raises whatever the model raises."""

    def ask_directly(self, values: Any) -> Answer:
        """The same by the shortest way, the model's own public methods: what served answers are compared with."""


def _scikit_learn(loaded: object, signature: Optional[Signature]) -> Model:
    from .estimator import Estimator

    return Estimator(loaded, signature)


RUNTIMES: Dict[str, Callable[[object, Optional[Signature]], Model]] = {
    "scikit-learn": _scikit_learn,
}


def load_model(manifest: Manifest) -> Model:
    """
    The model in the folder, loaded and ready to be asked.

    Raises `CannotLoad` with the reason.
    """
    runtime = RUNTIMES.get(manifest.runtime)
    if runtime is None:
        raise CannotLoad(f"package-model.json: runtime {manifest.runtime!r} is not one of {', '.join(sorted(RUNTIMES))}.")
    return runtime(load_object(manifest), manifest.signature)
