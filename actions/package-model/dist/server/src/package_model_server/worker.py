"""
Between the event loop and the model: who loads it, and where and with whom a request is answered.

A thread loads the model and answers, so `/livez` answers while a model loads or works for seconds. Requests that have
arrived when the model becomes free are handed over together; nobody waits for company. While a model answers within
milliseconds it is asked in the event loop itself: handing a request to a thread and back costs as much as such an answer.
"""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from queue import SimpleQueue
from typing import Callable, Dict, List, Optional

import orjson

from .answering import Answering, Asked
from .errors import CannotLoad, Refused
from .job import SMALL_BYTES, Job, all_that_wait, quick_ones
from .log import describe, log
from .manifest import Manifest
from .metrics import Metrics
from .models import Model, load_model
from .openapi import document
from .protocols import Dialect
from .protocols.plain import question as plain_question
from .protocols.v2_metadata import Observed, observed
from .question import Request
from .reply import Reply
from .settings import Settings

LOADING = "loading"
READY = "ready"
# Loaded, but its own example could not be answered: asking on would only produce errors.
NOT_READY = "not ready"
CANNOT_LOAD = "cannot load"
_END_SECONDS = 0.5

# An answer this quick may hold up the event loop; so many in a row, and it is expected to be as quick again.
_QUICK_SECONDS = 0.005
_QUICK_ANSWERS = 8


class Worker:
    def __init__(self, settings: Settings, manifest: Manifest, metrics: Optional[Metrics] = None) -> None:
        self.state = LOADING
        self.metrics = metrics or Metrics()
        self.manifest = manifest
        self.model: Optional[Model] = None
        # What the outputs turned out to be when the example was answered.
        self.observed: Observed = {}
        # Known as far as the file tells before the model is loaded, then completely.
        self.openapi = orjson.dumps(document(manifest, None))
        self._settings = settings
        self._answering: Optional[Answering] = None
        self._loop: Optional[asyncio.AbstractEventLoop] = None
        # Arrived in this turn of the event loop.
        self._arrived: List[Job] = []
        self._jobs: "SimpleQueue[Optional[List[Job]]]" = SimpleQueue()
        # Hand-overs that the thread has not finished, and their jobs, which may come to be late; kept no longer than that.
        self._handed = 0
        self._handed_over: Dict[Job, None] = {}
        self._waiting = self._quick = 0
        # Only the thread that loaded the model may ask it.
        self._bound = False
        self._thread = threading.Thread(target=self._run, name="model", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def end(self) -> bool:
        """False when the model is still at work and has to be abandoned."""
        self._jobs.put(None)
        self._thread.join(_END_SECONDS)
        return not self._thread.is_alive()

    @property
    def waiting(self) -> int:
        return self._waiting

    def at_once(self, dialect: Dialect, request: Request) -> Optional[Reply]:
        """The answer of a model that answers quickly, for a client beside whom nobody waits; None where it has to be asked for."""
        if not self.at_hand(len(request.body)):
            return None
        assert self._answering is not None
        started = time.perf_counter()
        reply = self._answering.alone(Asked(dialect, request))
        self.took(time.perf_counter() - started)
        return reply

    def at_hand(self, size: int) -> bool:
        """Whether a body of so many bytes, beside which nothing waits, would be answered quickly, and may be in the event loop."""
        return self._quick >= _QUICK_ANSWERS and not self._waiting and not self._handed and size <= SMALL_BYTES and self.state == READY and not self._bound

    def took(self, seconds: float) -> None:
        """Said of each answer that was given so."""
        if seconds > _QUICK_SECONDS:
            self._quick = 0

    def ask(self, dialect: Dialect, request: Request, deliver: Callable[[Reply], None]) -> Job:
        """
        Calls `deliver` with the answer of the model, later and in the event loop. Raises `Refused` where nobody can answer now.
        """
        if self.state != READY:
            raise Refused(503, "The model is not ready.")
        if self._waiting >= self._settings.max_waiting:
            raise Refused(429, "Too many requests are waiting for the model; try again in a second.")
        if not self._arrived:
            loop = self._loop
            if loop is None:
                loop = self._loop = asyncio.get_running_loop()
            # Behind everything that has arrived already and is about to be read.
            loop.call_soon(self._turn)
        job = Job(Asked(dialect, request), deliver)
        self._arrived.append(job)
        self._waits(1)
        return job

    def drop(self, job: Job) -> None:
        """Nobody waits for it any more."""
        if not job.done:
            job.done = True
            self._handed_over.pop(job, None)
            self._waits(-1)

    def expire(self) -> None:
        """Tells those that have waited for too long. To be called now and then."""
        now = time.monotonic()
        for job in list(self._handed_over):
            if job.until <= now:
                late = Refused(504, "The model did not answer in time; send fewer rows, or ask again later.")
                self._give(job, job.asked.dialect.refuse(late))

    def _waits(self, more: int) -> None:
        self._waiting += more
        self.metrics.waits(self._waiting)

    def _give(self, job: Job, reply: Reply) -> None:
        if not job.done:
            job.done = True
            self._handed_over.pop(job, None)
            self._waits(-1)
            job.deliver(reply)

    def _turn(self) -> None:
        """Everything that arrived in one turn of the event loop is answered now, or handed to the thread."""
        jobs, self._arrived = self._arrived, []
        here = 0 if self._handed or self._quick < _QUICK_ANSWERS or self._bound else quick_ones(jobs)
        if here == 0:
            until = time.monotonic() + self._settings.timeout_seconds
            for job in jobs:
                job.until = until
                self._handed_over[job] = None
            self._handed += 1
            self._jobs.put(jobs)
            return
        if here < len(jobs):
            # The others, and what has arrived by then, in the next turn: nobody's connection is left alone for longer.
            jobs, self._arrived = jobs[:here], jobs[here:]
            assert self._loop is not None
            self._loop.call_soon(self._turn)
        for job, reply in zip(jobs, self._answer(jobs)):
            self._give(job, reply)

    def _answer(self, jobs: List[Job]) -> List[Reply]:
        assert self._answering is not None
        started = time.perf_counter()
        replies = self._answering.answer([job.asked for job in jobs])
        self._quick = self._quick + 1 if time.perf_counter() - started <= _QUICK_SECONDS else 0
        return replies

    def _run(self) -> None:
        # Importing and unpickling make millions of objects and hardly any garbage; what they leave stays for good, and need
        # not be looked through again while requests are answered.
        gc.disable()
        try:
            self._load()
        except BaseException as error:
            said = {"message": str(error)} if isinstance(error, CannotLoad) else describe(error, with_message=True)
            log("error", "cannot-load", **said)
            self.state = CANNOT_LOAD
            return
        finally:
            gc.freeze()
            gc.enable()
        while True:
            jobs = self._jobs.get()
            if jobs is None:
                return
            handed = 1 + all_that_wait(self._jobs, jobs)
            # Whoever has stopped waiting, or was told that it is too late, is not answered.
            wanted = [job for job in jobs if not job.done]
            replies = self._answer(wanted) if wanted else []
            try:
                assert self._loop is not None
                self._loop.call_soon_threadsafe(self._deliver, wanted, replies, handed)
            except RuntimeError:
                return  # The loop has ended: nobody waits any more.

    def _deliver(self, jobs: List[Job], replies: List[Reply], handed: int) -> None:
        self._handed -= handed
        for job, reply in zip(jobs, replies):
            self._give(job, reply)

    def _load(self) -> None:
        started = time.perf_counter()
        model = self._loaded()
        loaded = time.perf_counter()
        warm = self._warm(model)
        if not warm and self.manifest.loader == "joblib-mmap":
            # Some compiled code wants to write to its arrays, which it never may in a mapped file.
            self.manifest = self.manifest._replace(loader="joblib")
            model = self._loaded()
            warm = self._warm(model)
        if not warm:
            self.state = NOT_READY
            return
        self.metrics.ready_now()
        self.model, self._bound = model, model.one_thread
        self.state = READY
        log(
            "info",
            "ready",
            model=self.manifest.name,
            digest=self.manifest.digest,
            load_seconds=round(loaded - started, 3),
            warm_seconds=round(time.perf_counter() - loaded, 3),
        )

    def _loaded(self) -> Model:
        model = load_model(self.manifest, self._settings.predict_method)
        self._answering = Answering(model, self._settings.max_rows, self._settings.batching, self.metrics.shared)
        self.openapi = orjson.dumps(document(self.manifest, model.inputs, self._settings.predict_routes))
        return model

    def _warm(self, model: Model) -> bool:
        """The first prediction imports and allocates what later ones find there; it also shows that the model works here."""
        if self.manifest.example is None:
            return True
        try:
            question = plain_question(self.manifest.example, model, self._settings.max_rows)
            self.observed = observed(model.predict(question.values, question.rows))
            return True
        except BaseException as error:
            log("error", "example-failed", **describe(error, with_message=True))
            return False
