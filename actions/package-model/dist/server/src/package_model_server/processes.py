"""Several workers behind one port: how many, and one small process that keeps them running."""

from __future__ import annotations

import os
import signal
import time
from types import FrameType
from typing import Callable, Dict, List, Optional

from .cores import cores, memory
from .log import describe, log
from .manifest import Manifest
from .settings import Settings

# What an interpreter with NumPy and scikit-learn takes, and how often a model's bytes are in memory once it is loaded.
_BASE_BYTES = 200 * 1024 * 1024
_BYTES_PER_MODEL_BYTE = 3
# One event loop moves more small requests than this many pairs of cores can compute; more would only cost memory.
_MOST_WORKERS = 8
# Models whose answers cost less than reading the request and writing the answer, which is Python's work and done by one core in each
# process. Others compute in threads of their library, and their copies cost memory.
_SMALL = frozenset(("pickle", "joblib", "skops", "xgboost", "lightgbm", "catboost", "onnxruntime"))
_SMALL_BYTES = 32 * 1024 * 1024
_RESTART_SECONDS = 1.0


def workers_for(settings: Settings, manifest: Manifest) -> int:
    """As many as were asked for; else one for two cores, of a small model one for each, as far as memory reaches."""
    if settings.workers:
        return settings.workers
    if not hasattr(os, "fork"):
        return 1
    size = size_of(manifest)
    small = manifest.loader in _SMALL and size <= _SMALL_BYTES
    wanted = min(cores() if small else cores() // 2, _MOST_WORKERS)
    limit = memory()
    if limit is not None:
        wanted = min(wanted, int(limit * 0.7) // (_BASE_BYTES + _BYTES_PER_MODEL_BYTE * size))
    return max(1, wanted)


def sharers_of(settings: Settings, workers: int) -> int:
    """Among how many the cores are shared out as threads. Two workers that found themselves on two cores have both: they rarely compute at once."""
    return workers if settings.workers else max(1, min(workers, cores() // 2))


def size_of(manifest: Manifest) -> int:
    try:
        files = manifest.file.rglob("*") if manifest.file.is_dir() else [manifest.file]
        return sum(file.stat().st_size for file in files)
    except OSError:
        return 0  # Loading it will say why.


def supervise(workers: int, work: Callable[[int], int], leaving: Callable[[], None]) -> int:
    """
    Forks `workers` processes that each run `work` with their number, and again the one that dies. Returns, when all have ended
    after SIGTERM or SIGINT, 0; 1 as soon as one cannot load the model. `leaving` is called when the end begins.
    To be called before any thread is started.
    """
    keeper = _Keeper(workers, work, leaving)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, keeper.leave)
    return keeper.keep()


class _Keeper:
    def __init__(self, workers: int, work: Callable[[int], int], leaving: Callable[[], None]) -> None:
        self._work = work
        self._on_leaving = leaving
        self._wanted = list(range(workers))
        self._running: Dict[int, int] = {}
        self._leaving = False
        self._code = 0

    def keep(self) -> int:
        for number in self._wanted:
            self._start(number)
        while self._running:
            process, status = os.wait()
            number = self._running.pop(process, -1)
            if self._leaving:
                continue
            code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
            if code == 1:
                # It cannot load the model, and no other could.
                self._code = code
                self._end()
                continue
            log("error", "worker-died", worker=number, code=code)
            time.sleep(_RESTART_SECONDS)
            if not self._leaving:
                self._start(number)
        return self._code

    def leave(self, number: int, frame: Optional[FrameType]) -> None:
        self._end()

    def _end(self) -> None:
        self._leaving = True
        self._on_leaving()
        processes: List[int] = list(self._running)
        for process in processes:
            # SIGTERM also for SIGINT: a terminal has sent that to all of them already, and a second one means haste.
            os.kill(process, signal.SIGTERM)

    def _start(self, number: int) -> None:
        # A signal between fork and the entry in the table would miss the new process.
        signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGTERM, signal.SIGINT))
        process = os.fork()
        if process == 0:
            code = 70
            try:
                signal.signal(signal.SIGTERM, signal.SIG_DFL)
                signal.signal(signal.SIGINT, signal.SIG_DFL)
                signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGTERM, signal.SIGINT))
                code = self._work(number)
            except BaseException as error:
                log("error", "worker-failed", worker=number, **describe(error, with_message=True))
            finally:
                # Never back into what the parent was doing.
                os._exit(code)
        self._running[process] = number
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGTERM, signal.SIGINT))
