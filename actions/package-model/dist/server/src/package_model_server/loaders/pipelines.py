"""
The table of tasks: how a pipeline of transformers is asked with rows, and what of its answer stands under which name.

Classifiers answer as every classifier here does: `predictions`, and `probabilities` in the order of `classes`. Everything
else answers `predictions` with what the pipeline gives for a row.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Sequence, Tuple

import numpy as np

from ..answer import PREDICTIONS, PROBABILITIES, by_rows
from ..errors import Refused
from ..request.pictures import open_picture
from ..signature import Column, Tensor
from .loaded import ONE_ANSWER, Function, Tensors

_FORMATS = ("PNG", "JPEG", "WEBP")
_TEXT = (Column("text", "string"),)


def _classifier(pipe: Any, **how: Any) -> Tuple[List[object], Callable[[Sequence[Any]], Tensors]]:
    names = pipe.model.config.id2label
    classes: List[object] = [names[at] for at in sorted(names)]

    def scores(rows: Sequence[Any]) -> Tensors:
        given = pipe(list(rows), top_k=len(classes), batch_size=len(rows), **how)
        by_label = [{one["label"]: one["score"] for one in row} for row in given]
        table = np.array([[row[label] for label in classes] for row in by_label], dtype=np.float64)
        return {PREDICTIONS: np.array(classes, dtype=object)[table.argmax(axis=1)], PROBABILITIES: table}

    return classes, scores


def _outputs(classes: List[object]) -> Tuple[Tensor, ...]:
    return Tensor(PREDICTIONS, "string", (None,)), Tensor(PROBABILITIES, "float64", (None, len(classes)))


def text_classification(pipe: Any) -> object:
    # What is longer than the model reads is cut, as it was in training.
    classes, scores = _classifier(pipe, truncation=True)
    return Function(scores, _TEXT, texts=True, outputs=_outputs(classes), classes=classes)


def of_texts(wrapped: bool = False, **how: Any) -> Callable[[Any], object]:
    """`wrapped`: the pipeline puts a list of one around its answer to one text."""

    def made(pipe: Any) -> object:
        def ask(texts: List[str]) -> Tensors:
            # One after the other: padding would be part of the answer.
            given = [pipe(text, **how) for text in texts]
            return {PREDICTIONS: by_rows([one[0] for one in given] if wrapped else given)}

        return Function(ask, _TEXT, texts=True, batches=False, outputs=ONE_ANSWER)

    return made


def of_columns(*names: str, split: str = "") -> Callable[[Any], object]:
    """Named texts, each an argument of the pipeline; of `split` the parts between commas."""

    def made(pipe: Any) -> object:
        def ask(columns: Tensors) -> Tensors:
            rows = [dict(zip(names, row)) for row in zip(*(columns[name] for name in names))]
            for row in rows:
                if split:
                    row[split] = [part.strip() for part in row[split].split(",")]
            return {PREDICTIONS: by_rows([pipe(**row) for row in rows])}

        return Function(ask, tuple(Column(name, "string") for name in names), batches=False)

    return made


class Pictures:
    """Networks of pictures: PNG, JPEG and what else Pillow reads, as bytes."""

    inputs = (Tensor("image", "object", (None,)),)

    def __init__(self, ask: Callable[[List[Any]], Tensors], outputs: Tuple[Tensor, ...], classes: "List[object] | None" = None) -> None:
        self._ask = ask
        self.outputs = outputs
        self.classes = classes

    def run(self, feeds: Tensors) -> Tensors:
        return self._ask([_picture(value) for value in feeds["image"].reshape(-1)])


def image_classification(pipe: Any) -> object:
    classes, scores = _classifier(pipe)
    return Pictures(scores, _outputs(classes), classes)


def of_pictures(pipe: Any) -> object:
    return Pictures(lambda pictures: {PREDICTIONS: by_rows([pipe(picture) for picture in pictures])}, ONE_ANSWER)


def _picture(value: Any) -> Any:
    """Never a path or an address, which the pipeline would go and open."""
    if not isinstance(value, bytes):
        raise Refused(422, 'A picture is sent as bytes: {"b64": "..."}, or as the body itself.')
    return open_picture(value, _FORMATS, "RGB")


PIPELINES: Dict[str, Callable[[Any], object]] = {
    "text-classification": text_classification,
    "token-classification": of_texts(),
    "fill-mask": of_texts(),
    "text-generation": of_texts(wrapped=True),
    "text2text-generation": of_texts(wrapped=True),
    "summarization": of_texts(wrapped=True),
    "translation": of_texts(wrapped=True),
    "feature-extraction": of_texts(wrapped=True, truncation=True),
    "question-answering": of_columns("question", "context"),
    "zero-shot-classification": of_columns("sequences", "candidate_labels", split="candidate_labels"),
    "image-classification": image_classification,
    "image-feature-extraction": of_pictures,
    "object-detection": of_pictures,
}
