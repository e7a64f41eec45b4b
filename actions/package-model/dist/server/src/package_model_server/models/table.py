"""Functions of a table's rows: handlers, MLflow's python_function, pipelines of transformers."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence, Tuple

from ..answer import PREDICTIONS, Answer
from ..errors import CannotLoad
from ..loaders.loaded import Function
from ..request.inputs import TABLE, TEXTS, Inputs
from ..request.values import Columns, finish
from ..signature import Tensor
from .estimator import METHODS


class Table:
    """Keeps the `Model` contract for one `Function`."""

    def __init__(self, function: Function, predict_method: str = "predict") -> None:
        columns = function.columns
        self.inputs = Inputs(TEXTS if function.texts else TABLE, columns, columns is not None, function.frame, "unknown")
        self.outputs: Tuple[Tensor, ...] = function.outputs
        self.classes: Optional[List[object]] = function.classes
        self.batches: bool = function.batches
        self.one_thread: bool = function.one_thread
        names = [output.name for output in function.outputs]
        self.single: Optional[str] = METHODS.get(predict_method)
        if self.single not in names:
            if predict_method != "predict":
                raise CannotLoad(f"The predict method {predict_method!r} is not one that the model has; it answers {', '.join(names)}.")
            self.single = None
        if self.single == PREDICTIONS and function.classes is None:
            # Nothing else to choose from, and a function may give more than it announced.
            self.single = None
        self._ask = function.ask

    def predict(self, prepared: Any, rows: int, wanted: Optional[Sequence[str]] = None) -> Answer:
        outputs = self._ask(self._table(prepared))
        return Answer(outputs if wanted is None else {name: outputs[name] for name in wanted}, self.classes)

    def ask_directly(self, prepared: Any) -> Answer:
        return Answer(self._ask(self._table(prepared)), self.classes)

    def _table(self, prepared: Any) -> Any:
        columns = self.inputs.columns
        if self.inputs.kind == TEXTS or self.inputs.frame or columns is None:
            return finish(prepared, self.inputs)
        arrays = prepared if isinstance(prepared, Columns) else prepared.T
        return {column.name: values for column, values in zip(columns, arrays)}
