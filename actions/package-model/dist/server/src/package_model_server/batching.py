"""Questions that wait together, answered by one call of the model."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Sequence

import numpy as np

from .answer import Answer
from .question import Question
from .request.values import Columns

# Rows that one call is given at most when they come from several requests: beyond it the call costs by the row, so that
# nothing is won and everybody waits for the last.
MOST_ROWS = 4096
# The first batches of a model, and one in so many later ones, are proven: each request is also answered alone, and gets
# that answer. Where the two differ the model is asked singly from then on.
PROVEN_FIRST = 8
PROVEN_EVERY = 4096
# Another shape of a matrix means another order of additions; more than this is another answer.
_TOLERANCE = {2: (1e-2, 1e-2), 4: (1e-3, 1e-5), 8: (1e-6, 1e-9)}


def key_of(question: Question) -> Optional[Hashable]:
    """Equal for questions that can share a call; None for one that cannot share any."""
    values = question.values
    if question.rows == 0 or question.rows > MOST_ROWS:
        return None
    if isinstance(values, np.ndarray):
        return question.wanted, values.dtype, values.shape[1:]
    if isinstance(values, Columns):
        return question.wanted, tuple(column.dtype for column in values)
    if isinstance(values, dict):
        return question.wanted, tuple((name, array.dtype, array.shape[1:]) for name, array in values.items())
    return question.wanted, "list"


def join(questions: Sequence[Question]) -> Any:
    """The values of questions of one key, one after the other."""
    first = questions[0].values
    if isinstance(first, np.ndarray):
        return np.concatenate([question.values for question in questions])
    if isinstance(first, Columns):
        return Columns(np.concatenate(columns) for columns in zip(*(question.values for question in questions)))
    if isinstance(first, dict):
        return {name: np.concatenate([question.values[name] for question in questions]) for name in first}
    return [item for question in questions for item in question.values]


def split(answer: Answer, questions: Sequence[Question]) -> List[Answer]:
    parts: List[Answer] = []
    start = 0
    if any(_entries(values) != sum(question.rows for question in questions) for values in answer.outputs.values()):
        raise ValueError("the model does not answer row by row")
    for question in questions:
        parts.append(answer.part(start, start + question.rows))
        start += question.rows
    return parts


def _entries(values: Any) -> int:
    first = values[0] if isinstance(values, list) and values else values
    return int(first.shape[0]) if isinstance(first, np.ndarray) and first.ndim > 0 else -1


def groups(questions: Sequence[Optional[Question]]) -> List[List[int]]:
    """Indices of the questions that are answered together, in the order of their first."""
    found: List[List[int]] = []
    open_groups: Dict[Hashable, List[int]] = {}
    rows: Dict[Hashable, int] = {}
    for at, question in enumerate(questions):
        if question is None:
            continue
        key = key_of(question)
        if key is not None and key in open_groups and rows[key] + question.rows <= MOST_ROWS:
            open_groups[key].append(at)
            rows[key] += question.rows
            continue
        found.append([at])
        if key is not None:
            open_groups[key], rows[key] = found[-1], question.rows
    return found


def equal(one: Answer, other: Answer) -> bool:
    """Within the tolerance of the narrower of the two; labels exactly."""
    return list(one.outputs) == list(other.outputs) and all(_same(one.outputs[name], other.outputs[name]) for name in one.outputs)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, list) or isinstance(other, list):
        return type(one) is type(other) and len(one) == len(other) and all(map(_same, one, other))
    if one.shape != other.shape or one.dtype.kind != other.dtype.kind:
        return False
    if one.dtype.kind != "f":
        return bool(one.tolist() == other.tolist())
    relative, absolute = _TOLERANCE.get(min(one.dtype.itemsize, other.dtype.itemsize), _TOLERANCE[8])
    return bool(np.allclose(one, other, rtol=relative, atol=absolute, equal_nan=True))
