"""
What the server needs of a model, whatever made it.

A model is asked in three steps so that requests that wait together can be answered by one `predict`:
each request becomes a question of its own (and is refused alone), questions are answered, answers are written.
"""

from __future__ import annotations

from typing import Any, Optional, Protocol, Sequence, Tuple

from ..answer import Answer
from ..loaders.load import load_object
from ..loaders.loaded import Function
from ..manifest import Manifest
from ..request.inputs import Inputs
from ..signature import Signature, Tensor


class Model(Protocol):
    # What a request has to hold.
    inputs: Inputs
    # Everything that it can be asked for, in order.
    outputs: Tuple[Tensor, ...]
    # The one that protocols with a single answer give; None where they give all of them.
    single: Optional[str]
    # Labels that probabilities stand for, or None.
    classes: Optional["list[object]"]
    # False where several requests cannot share one call.
    batches: bool
    # True where only the thread that loaded it may ask it.
    one_thread: bool

    def predict(self, prepared: Any, rows: int, wanted: Optional[Sequence[str]] = None) -> Answer:
        """
        Answers what `request.values.prepare` or `request.tensors` made of so many rows, with the `wanted` outputs or those
        that the model gives by itself. Raises whatever the model raises.
        """

    def ask_directly(self, prepared: Any) -> Answer:
        """The same by the shortest way, the model's own public methods: what served answers are compared with."""


def load_model(manifest: Manifest, predict_method: Optional[str] = None) -> Model:
    """
    The model in the folder, loaded and ready to be asked; `predict_method` goes before the manifest's own.

    Raises `CannotLoad` with the reason.
    """
    return model_of(load_object(manifest), manifest.signature, predict_method or manifest.predict_method or "predict")


def model_of(loaded: Any, signature: Optional[Signature], predict_method: str = "predict") -> Model:
    """
    A network, which is run with named tensors, a function of a table's rows, or an estimator, which predicts rows. Raises
    `CannotLoad` for anything else.
    """
    if isinstance(loaded, Function):
        from .table import Table

        return Table(loaded, predict_method)
    if callable(getattr(loaded, "run", None)) and not hasattr(loaded, "predict"):
        from .network import Network

        return Network(loaded, predict_method)
    from .estimator import Estimator

    return Estimator(loaded, signature, predict_method)
