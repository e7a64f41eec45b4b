"""A request on its way to the model and back."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import Callable, List, Optional

from .answering import Asked
from .reply import Reply

# A larger request takes longer than those that were measured.
SMALL_BYTES = 64 * 1024
# Of several that came together so many bytes are answered at a time: 2 milliseconds' worth of JSON.
_SLICE_BYTES = 256 * 1024


class Job:
    """A request that waits for the model. It is answered once, unless nobody waits for it any more."""

    __slots__ = ("asked", "deliver", "done", "until")

    def __init__(self, asked: Asked, deliver: Callable[[Reply], None]) -> None:
        self.asked = asked
        self.deliver = deliver
        self.done = False
        self.until = 0.0


def quick_ones(jobs: List[Job]) -> int:
    """How many of the first jobs of a model that answers quickly are answered at a time; 0 where the first one is large."""
    size = 0
    for at, job in enumerate(jobs):
        own = len(job.asked.request.body)
        size += own
        if own > SMALL_BYTES or (at > 0 and size > _SLICE_BYTES):
            return at
    return len(jobs)


def all_that_wait(queue: "SimpleQueue[Optional[List[Job]]]", jobs: List[Job]) -> int:
    """Adds what was handed over meanwhile to `jobs`; how many hand-overs that were. None, the end, stays where it is."""
    handed = 0
    try:
        while True:
            more = queue.get_nowait()
            if more is None:
                queue.put(None)
                return handed
            jobs += more
            handed += 1
    except Empty:
        return handed
