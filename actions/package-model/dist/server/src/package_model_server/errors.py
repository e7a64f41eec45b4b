"""The two things that can go wrong by somebody else's hand: the request, and the model."""

from __future__ import annotations

from typing import Dict


class Refused(Exception):
    """A request that is not answered. `sentence` goes to the client as it is: one sentence, bounded, no internals."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence

    def body(self) -> Dict[str, object]:
        return {"error": self.sentence}


class CannotLoad(Exception):
    """The model folder does not hold what `package-model.json` promises; the server cannot become ready."""
