"""What a fitted scikit-learn estimator takes: its own attributes, completed by the signature read from the file."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Iterator, Optional, Tuple

from ..request.inputs import DICTIONARIES, TABLE, TEXTS, Inputs
from ..signature import Column, Signature

# A vectorizer takes one text a row; these take one dictionary a row.
_TEXT_MODULE = "sklearn.feature_extraction.text"
_DICTIONARY_CLASSES = frozenset(("DictVectorizer", "FeatureHasher"))
# Parts that stand in front of everything else: a pipeline's first step, what a search found, what a wrapper wraps.
_DEEPEST = 16


def inputs_of(fitted: Any, signature: Optional[Signature]) -> Inputs:
    front = list(_front(fitted))
    kind = _kind(front[-1])
    dtype = signature.inputs[0].dtype if signature is not None and signature.inputs else "unknown"
    if kind == DICTIONARIES:
        return Inputs(kind, None, named=True, frame=False, dtype="unknown")
    names = next((names for names in map(_fitted_names, front) if names is not None), None)
    columns = signature.columns if signature is not None else None
    if kind == TEXTS:
        return Inputs(kind, (columns or (Column("text", "string"),))[:1], named=True, frame=False, dtype="string")
    if columns is None and names is not None:
        columns = tuple(Column(name, dtype) for name in names)
    named = columns is not None
    # Fitted on a DataFrame, it selects columns by name or at least compares names. pandas is in the image when the
    # model cannot do without; where it is not, plain arrays in the same order do.
    frame = named and (names is not None or _selects_by_name(front)) and find_spec("pandas") is not None
    # Boosters know names, and are quicker with an array.
    frame = frame and not getattr(fitted, "takes_arrays", False)
    if columns is None:
        width = _width(front, signature)
        columns = None if width is None else tuple(Column(str(at), dtype) for at in range(width))
    return Inputs(TABLE, columns, named, frame, dtype)


def _front(fitted: Any) -> Iterator[Any]:
    """The estimator and, one inside the other, what sees the input first."""
    for _ in range(_DEEPEST):
        yield fitted
        steps = getattr(fitted, "steps", None)
        if isinstance(steps, list) and steps:
            fitted = steps[0][1]
            if fitted is None or isinstance(fitted, str):  # 'passthrough'
                return
            continue
        inner = getattr(fitted, "best_estimator_", None)
        inner = getattr(fitted, "estimator_", None) if inner is None else inner
        if inner is None:
            return
        fitted = inner


def _kind(first: Any) -> str:
    names = [(base.__module__, base.__name__) for base in type(first).__mro__]
    if any(module == _TEXT_MODULE for module, _ in names) and getattr(first, "input", "content") == "content":
        # TfidfTransformer lives in the same module, but takes a table.
        return TEXTS if hasattr(first, "build_analyzer") else TABLE
    if any(module.startswith("sklearn.feature_extraction") and name in _DICTIONARY_CLASSES for module, name in names):
        return DICTIONARIES if getattr(first, "input_type", "dict") == "dict" else TABLE
    return TABLE


def _fitted_names(estimator: Any) -> Optional[Tuple[str, ...]]:
    # The second is how ColumnTransformer kept them before scikit-learn 1.0.
    for attribute in ("feature_names_in_", "_feature_names_in"):
        names = getattr(estimator, attribute, None)
        if names is not None and len(names) > 0 and all(isinstance(name, str) for name in names):
            return tuple(str(name) for name in names)
    return None


def _selects_by_name(front: "list[Any]") -> bool:
    for estimator in front:
        for entry in getattr(estimator, "transformers", None) or ():
            chosen = entry[2] if isinstance(entry, tuple) and len(entry) == 3 else None
            if isinstance(chosen, str) or (isinstance(chosen, (list, tuple)) and any(isinstance(name, str) for name in chosen)):
                return True
    return False


def _width(front: "list[Any]", signature: Optional[Signature]) -> Optional[int]:
    for estimator in front:
        width = getattr(estimator, "n_features_in_", None)
        if isinstance(width, int):
            return width
    if signature is not None and signature.inputs and len(signature.inputs[0].shape) == 2:
        return signature.inputs[0].shape[1]
    return None
