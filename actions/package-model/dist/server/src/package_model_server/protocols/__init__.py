"""One file a protocol: how it writes a request, an answer and a refusal. None of them knows of HTTP beyond a body and its headers."""

from __future__ import annotations

from typing import Optional, Protocol

from ..answer import Answer
from ..errors import Refused
from ..models import Model
from ..question import Question, Request
from ..reply import Reply
from .numbers_only import Shortcut


class Dialect(Protocol):
    def read(self, request: Request, model: Model, most_rows: int) -> Question:
        """Raises `Refused` where the request does not fit."""

    def shortcut(self, like: Request, model: Model, most_rows: int) -> Optional[Shortcut]:
        """How `read` reads requests with the headers of `like` that hold nothing but numbers; None where it knows no quicker way."""

    def write(self, question: Question, answer: Answer, model: Model) -> Reply:
        """The whole answer to the question."""

    def refuse(self, error: Refused) -> Reply:
        """The same refusal as this protocol words it."""
