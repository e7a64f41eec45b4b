"""What loaders give that are no estimators: a network (named tensors in and out), or a function of a table's rows."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Protocol, Sequence, Tuple

import numpy as np

from ..answer import PREDICTIONS, by_rows
from ..signature import Column, Signature, Tensor

Tensors = Dict[str, "np.ndarray[Any, Any]"]


class Loaded(Protocol):
    # In the network's order. A dimension of None varies; the first one of those counts rows.
    inputs: Tuple[Tensor, ...]
    # As far as they are known before it is run; the order in which `run` names what comes back.
    outputs: Tuple[Tensor, ...]

    def run(self, feeds: Tensors) -> Tensors:
        """One call with all inputs. Raises whatever the library raises."""


# One entry a row, of which nothing more is known: of a table's rows, of a network.
ONE_ANSWER = (Tensor(PREDICTIONS, "unknown", (None,)),)
ONE_OUTPUT = (Tensor("output", "unknown", (None,)),)


class Function(NamedTuple):
    """Rows of a table in, named arrays with one entry a row out: a handler, MLflow's python_function, a pipeline."""

    # Given the rows as `frame` and `texts` say, else as {"name": array of one value a row}. Raises whatever it raises.
    ask: Callable[[Any], Tensors]
    # None where nobody knows them; then the function is given an array of two dimensions.
    columns: Optional[Tuple[Column, ...]]
    # It takes a pandas frame.
    frame: bool = False
    # It takes a list of texts; `columns` is the one that they stand in.
    texts: bool = False
    outputs: Tuple[Tensor, ...] = ONE_ANSWER
    # Labels that `probabilities` stand for.
    classes: Optional[List[object]] = None
    # Rows do not change each other's answers.
    batches: bool = True
    one_thread: bool = False


def as_outputs(given: Any, outputs: Sequence[Tensor]) -> Tensors:
    """What a function returned (a dictionary, a pandas frame, a tuple, one array or list) as arrays under their names."""
    if hasattr(given, "columns") and hasattr(given, "to_numpy"):
        given = {name: given[name] for name in given.columns}
    if isinstance(given, tuple) and len(given) == len(outputs):
        given = dict(zip((output.name for output in outputs), given))
    if not isinstance(given, dict):
        given = {outputs[0].name if len(outputs) == 1 else PREDICTIONS: given}
    return {str(name): by_rows(values) for name, values in given.items()}


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
