"""
The one thread that owns the model: it loads it, warms it, and answers.

The event loop only moves bytes, so `/livez` answers while a model loads or works for seconds. Requests that come
meanwhile wait here together. They are answered one after the other; whoever wants to answer them with one `predict`
finds all of them in the list that `_answer` is given.
"""

from __future__ import annotations

import asyncio
import threading
import time
from queue import Empty, SimpleQueue
from typing import List, NamedTuple, Optional, Tuple

import orjson

from .answer import encode
from .errors import CannotLoad, Refused
from .failure import refusal
from .log import describe, log
from .manifest import Manifest
from .models import Model, load_model
from .openapi import document
from .request.rows import read_rows
from .request.text import parse
from .request.values import to_input
from .settings import Settings

LOADING = "loading"
READY = "ready"
# Loaded, but its own example could not be answered: asking on would only produce errors.
NOT_READY = "not ready"
CANNOT_LOAD = "cannot load"
_END_SECONDS = 0.5

Reply = Tuple[int, bytes]


class _Job(NamedTuple):
    body: bytes
    request: str
    loop: asyncio.AbstractEventLoop
    reply: "asyncio.Future[Reply]"


class Worker:
    def __init__(self, settings: Settings, manifest: Manifest) -> None:
        self.state = LOADING
        # Known as far as the file tells before the model is loaded, then completely.
        self.openapi = orjson.dumps(document(manifest, None))
        self._settings = settings
        self._manifest = manifest
        self._model: Optional[Model] = None
        self._jobs: "SimpleQueue[Optional[_Job]]" = SimpleQueue()
        self._waiting = 0
        self._thread = threading.Thread(target=self._run, name="model", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def end(self) -> bool:
        """False when the model is still at work and has to be abandoned."""
        self._jobs.put(None)
        self._thread.join(_END_SECONDS)
        return not self._thread.is_alive()

    async def ask(self, body: bytes, request: str) -> Reply:
        """Status and body of the answer to a body of `POST /predict`. Raises `Refused` where nobody can answer now."""
        if self.state != READY:
            raise Refused(503, "The model is not ready.")
        if self._waiting >= self._settings.max_waiting:
            raise Refused(429, "Too many requests are waiting for the model; try again in a second.")
        loop = asyncio.get_running_loop()
        job = _Job(body, request, loop, loop.create_future())
        self._waiting += 1
        try:
            self._jobs.put(job)
            return await job.reply
        finally:
            self._waiting -= 1

    def _run(self) -> None:
        try:
            self._load()
        except CannotLoad as error:
            log("error", "cannot-load", message=str(error))
            self.state = CANNOT_LOAD
            return
        except BaseException as error:
            log("error", "cannot-load", **describe(error, with_message=True))
            self.state = CANNOT_LOAD
            return
        while True:
            job = self._jobs.get()
            if job is None:
                return
            self._answer([job, *self._all_that_wait()])

    def _load(self) -> None:
        started = time.perf_counter()
        model = self._model = load_model(self._manifest)
        loaded = time.perf_counter()
        self.openapi = orjson.dumps(document(self._manifest, model.inputs))
        if self._manifest.example is not None and not self._warm(orjson.dumps(self._manifest.example)):
            return
        self.state = READY
        log(
            "info",
            "ready",
            model=self._manifest.name,
            digest=self._manifest.digest,
            load_seconds=round(loaded - started, 3),
            warm_seconds=round(time.perf_counter() - loaded, 3),
        )

    def _warm(self, example: bytes) -> bool:
        """The first prediction imports and allocates what later ones find there; it also shows that the model works here."""
        try:
            self._predict(example)
            return True
        except BaseException as error:
            log("error", "example-failed", **describe(error, with_message=True))
            self.state = NOT_READY
            return False

    def _all_that_wait(self) -> List[_Job]:
        jobs: List[_Job] = []
        try:
            while True:
                job = self._jobs.get_nowait()
                if job is None:
                    self._jobs.put(None)
                    return jobs
                jobs.append(job)
        except Empty:
            return jobs

    def _answer(self, jobs: List[_Job]) -> None:
        for job in jobs:
            try:
                reply = (200, self._predict(job.body))
            except BaseException as error:
                refused = refusal(error, job.request)
                reply = (refused.status, encode(refused.body()))
            try:
                job.loop.call_soon_threadsafe(_deliver, job.reply, reply)
            except RuntimeError:
                return  # The loop has ended: nobody waits any more.

    def _predict(self, body: bytes) -> bytes:
        assert self._model is not None
        rows = read_rows(parse(body), self._model.inputs, self._settings.max_rows)
        return encode(self._model.predict(to_input(rows, self._model.inputs), len(rows)).body())


def _deliver(future: "asyncio.Future[Reply]", reply: Reply) -> None:
    if not future.done():
        future.set_result(reply)
