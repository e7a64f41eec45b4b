"""`serve`: binds the port, lets the model load meanwhile, serves until SIGTERM, finishes what was accepted."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from types import FrameType
from typing import MutableMapping, Optional

from .cores import can_spare, limit_threads, threads
from .errors import CannotLoad
from .log import capture, flush, flush_last, log
from .manifest import Manifest, read_manifest
from .metrics import Metrics, shared_cells
from .preload import preload
from .processes import sharers_of, size_of, supervise, workers_for
from .settings import Settings, read_settings

# What the kernel queues while the event loop is busy: a burst of clients waits instead of being refused.
_BACKLOG = 2048
# Each operation with a mapped array costs a little more.
_WORTH_SHARING = 4 * 1024 * 1024
_LOOK_SECONDS = 0.05


def serve(env: MutableMapping[str, str]) -> int:
    """0 after SIGTERM or SIGINT; 1 when the model or the port cannot be had."""
    # As process 1 of a container a signal without a handler is ignored, so there is one from the start.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    capture()
    try:
        settings = read_settings(env)
        manifest = read_manifest(settings.folder)
        if settings.model_name is not None:
            manifest = manifest._replace(name=settings.model_name)
        listening = _listen(settings)
    except CannotLoad as error:
        log("error", "cannot-start", message=str(error))
        return 1
    workers = workers_for(settings, manifest)
    limit_threads(env, sharers_of(settings, workers))
    host, port = listening.getsockname()[:2]
    log("info", "listening", address=host, port=port, workers=workers, threads=threads(env))
    cells = shared_cells(workers)
    if workers == 1:
        return _work(settings, manifest, listening, Metrics(cells))
    if manifest.loader == "joblib" and size_of(manifest) > _WORTH_SHARING:
        # Arrays of an uncompressed file are then in memory once for all workers.
        manifest = manifest._replace(loader="joblib-mmap")
    preload(manifest)
    # With the last copy of the socket closed, later clients are refused instead of waiting for nobody.
    keeper = os.getpid()
    code = supervise(workers, lambda number: _work(settings, manifest, listening, Metrics(cells, number), keeper), listening.close)
    log("info", "ended")
    flush_last()
    return code


def _work(settings: Settings, manifest: Manifest, listening: socket.socket, metrics: Metrics, keeper: Optional[int] = None) -> int:
    """One worker, from loading the model to its end. `keeper` is the process that keeps several."""
    # Imported in this order so that the model is already being read while the HTTP server is imported.
    from .worker import CANNOT_LOAD, LOADING, Worker

    worker = Worker(settings, manifest, metrics)
    worker.start()

    from .http_api.app import App
    from .http_api.server import run

    def left_alone() -> bool:
        # Nobody would tell it to end.
        return keeper is not None and os.getppid() != keeper

    # The first worker answers from the start that the process lives; the others join when they can answer everything.
    while worker.state == LOADING and not metrics.first and not left_alone():
        time.sleep(_LOOK_SECONDS)

    def tick() -> bool:
        worker.expire()
        flush()
        return worker.state == CANNOT_LOAD or left_alone()

    run(App(worker, settings), listening, settings.drain_seconds, tick, metrics.elsewhere if settings.busy_poll and can_spare() else None)
    code = 1 if worker.state == CANNOT_LOAD else 0
    if not worker.end():
        # A model at work cannot be stopped from Python, and waiting for it could take for ever.
        log("warning", "abandoned", message="the model was still at work when the server ended")
        sys.stdout.flush()
        flush_last()
        os._exit(code)
    if len(metrics.rows) == 1:
        log("info", "ended")
    flush_last()
    return code


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise CannotLoad(f"{settings.host} port {settings.port} cannot be listened on: {error.strerror or error}.") from error


def _leave(number: int, frame: Optional[FrameType]) -> None:
    log("info", "ended")
    os._exit(0)
