"""What a loader of networks gives: named tensors in, named tensors out."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Protocol, Sequence, Tuple

import numpy as np

from ..signature import Signature, Tensor

Tensors = Dict[str, "np.ndarray[Any, Any]"]


class Loaded(Protocol):
    # In the network's order. A dimension of None varies; the first one of those counts rows.
    inputs: Tuple[Tensor, ...]
    # As far as they are known before it is run; the order in which `run` names what comes back.
    outputs: Tuple[Tensor, ...]

    def run(self, feeds: Tensors) -> Tensors:
        """One call with all inputs. Raises whatever the library raises."""


def signature_or(signature: Optional[Signature], inputs: Iterable[str]) -> Tuple[Tensor, ...]:
    """The inputs that the manifest tells of, else tensors of these names of which nothing more is known."""
    if signature is not None and signature.inputs:
        return signature.inputs
    return tuple(Tensor(name, "unknown", ()) for name in inputs)


def named(given: Any, outputs: Sequence[Tensor]) -> "Dict[str, Any]":
    """What a network returned (one value, a sequence, a dictionary) under the names of its outputs, or numbered."""
    if isinstance(given, dict):
        return {str(name): value for name, value in given.items()}
    values: List[Any] = list(given) if isinstance(given, (list, tuple)) else [given]
    names = [tensor.name for tensor in outputs]
    if len(names) != len(values):
        names = ["output"] if len(values) == 1 else [f"output_{at}" for at in range(len(values))]
    return dict(zip(names, values))
