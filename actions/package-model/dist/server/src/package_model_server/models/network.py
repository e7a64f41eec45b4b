"""Networks: named tensors in, named tensors out, whatever library runs them."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence

from ..answer import Answer
from ..errors import CannotLoad
from ..loaders.loaded import Loaded
from ..request.inputs import TENSORS, Inputs


class Network:
    """Keeps the `Model` contract for one `Loaded`."""

    single: Optional[str] = None

    def __init__(self, loaded: Loaded, predict_method: str) -> None:
        if predict_method != "predict":
            raise CannotLoad(f"The predict method {predict_method!r} is for estimators; a network is only run.")
        self.inputs = Inputs(TENSORS, None, named=True, frame=False, dtype="unknown", tensors=loaded.inputs)
        self.outputs = loaded.outputs
        self.one_thread: bool = getattr(loaded, "one_thread", False)
        # A first dimension of a fixed size is not one of rows. Of a shape that nobody knows the first batches will tell.
        self.batches = all(not tensor.shape or tensor.shape[0] is None for tensor in loaded.inputs)
        self.classes: Optional[List[object]] = getattr(loaded, "classes", None)
        self._loaded = loaded

    def predict(self, prepared: Any, rows: int, wanted: Optional[Sequence[str]] = None) -> Answer:
        outputs = self._loaded.run(prepared)
        if wanted is not None:
            outputs = {name: outputs[name] for name in wanted}
        return Answer(outputs, self.classes)

    def ask_directly(self, prepared: Any) -> Answer:
        return Answer(self._loaded.run(prepared), self.classes)

