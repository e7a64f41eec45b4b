"""
Bodies that hold one table of numbers and nothing beside it, as most clients send them again and again: `{"rows": [[1, 2]]}`.

Which of them a model takes is known before they come, so only their numbers are read. Whatever is not just that, and all that has
to be refused, gives None, and is read the careful way.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Tuple

from ..models import Model
from ..question import Question
from ..request.inputs import TABLE, TENSORS
from ..request.packing import packed_text

Shortcut = Callable[[bytes], Optional[Question]]


def tables(forms: Dict[str, Any], wanted: Optional[Tuple[str, ...]], model: Model, most_rows: int) -> Optional[Shortcut]:
    """
    `forms`: names under which a table may stand, each with the note of the questions; "" for the list alone. None where the model
    takes something else than such tables.
    """
    inputs, feed = model.inputs, None
    if inputs.kind == TENSORS and len(inputs.tensors) == 1:
        feed, dtype, shape = inputs.tensors[0]
        if dtype not in ("float32", "float64") or shape[:1] != (None,):
            return None
        tail: Tuple[Optional[int], ...] = shape[1:]
    elif inputs.kind == TABLE and inputs.packed is not None and inputs.width:
        dtype, tail = inputs.packed, (inputs.width,)
    else:
        return None
    if not tail or not all(tail):
        return None
    notes = {text: note for name, note in forms.items() for text in ((f'{{"{name}":'.encode(), f'{{"{name}": '.encode()) if name else (b"",))}

    def read(body: bytes) -> Optional[Question]:
        start = body.find(b"[")
        before = body[:start]
        if before not in notes:
            return None
        if before and not body.endswith(b"}"):
            return None
        packed = packed_text(body[start:-1] if before else body, dtype)
        if packed is None:
            return None
        array, source = packed
        rows = array.shape[0]
        if array.shape[1:] != tail or rows > most_rows:
            return None
        return Question(array if feed is None else {feed: array}, rows, wanted, notes[before], source)

    return read
