"""A request on its way to the model and back."""

from __future__ import annotations

from typing import Callable

from .answering import Asked
from .reply import Reply


class Job:
    """A request that waits for the model. It is answered once, unless nobody waits for it any more."""

    __slots__ = ("asked", "deliver", "done", "until")

    def __init__(self, asked: Asked, deliver: Callable[[Reply], None]) -> None:
        self.asked = asked
        self.deliver = deliver
        self.done = False
        self.until = 0.0
