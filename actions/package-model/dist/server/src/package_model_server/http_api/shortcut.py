"""
The shortest way from a body to its answer: for a client that is connected alone, behind a head that came before, of a model that
answers quickly. Everything that is known before the body comes is settled once, so that mostly its numbers are all that is read.
"""

from __future__ import annotations

import asyncio
import time
from typing import Callable, Optional

from ..failure import refusal
from ..log import log_request
from ..question import Question, Request
from ..settings import Settings
from ..worker import Worker
from .message import Headers, id_of
from .reply import written
from .routes import Route

# The body of a request -> the bytes of its answer; None where it has to be asked for in another way.
Shortcut = Callable[[bytes], Optional[bytes]]


def shortcut_of(worker: Worker, settings: Settings, route: Route, headers: Headers, like: Request, method: str, path: str) -> Optional[Shortcut]:
    """`like`: a request with such a head; `method` and `path` as they are logged. None where there is no such way, or none yet."""
    dialect, model = route.dialect, worker.model
    if dialect is None or model is None:
        return None
    read = dialect.shortcut(like, model, settings.max_rows)
    if read is None:
        return None
    take, predict, write, at_hand, took = read, model.predict, dialect.write, worker.at_hand, worker.took
    count, counted, logged = worker.metrics.answered_alone, route.counted, settings.log_requests
    now, later = time.perf_counter, asyncio.get_running_loop().call_soon

    def answer(body: bytes) -> Optional[bytes]:
        if not at_hand(len(body)):
            return None
        started = now()
        request = id_of(headers)
        question: Optional[Question] = None
        try:
            question = take(body)
            if question is None:
                return None
            reply = write(question, predict(question.values, question.rows, question.wanted), model)
        except BaseException as error:
            reply = dialect.refuse(refusal(error, request))
        whole = written(reply, request, True)
        seconds = now() - started
        took(seconds)
        # What nobody waits for is done when the answer is on its way.
        later(settle, request, reply.status, seconds, question)
        return whole

    def settle(request: str, status: int, seconds: float, question: Optional[Question]) -> None:
        """Counts and logs it, and is the last to hold what was asked: thousands of numbers take a while to be let go of."""
        count(counted, status, seconds)
        if logged or status >= 400:
            log_request(request, method, path, status, seconds)

    return answer
