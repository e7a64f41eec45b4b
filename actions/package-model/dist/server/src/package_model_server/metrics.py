"""
What `/metrics` tells, counted in plain cells of memory.

Every worker process writes a row of its own and reads all of them, so that whichever is asked answers for the whole server.
A cell is one aligned double, which no reader sees half written.
"""

from __future__ import annotations

import mmap
import os
import time
from bisect import bisect_left
from typing import List, Sequence

# Requests are counted under these names: a path would let clients invent new ones without end.
ROUTES = ("predict", "v2", "v1", "invocations", "vertex", "metadata", "health", "document", "page", "other")
CODES = (200, 400, 404, 405, 406, 408, 413, 415, 422, 429, 431, 500, 501, 503, 504, 505, 0)
# Seconds; from a fifth of a millisecond, what a small model needs, to the longest that a platform waits.
BUCKETS = (0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0)
SHARED_BY = (1, 2, 4, 8, 16, 32, 64, 128)

_PID, _READY, _WAITING, _STARTED = range(4)
_REQUESTS = 4
_SECONDS = _REQUESTS + len(ROUTES) * len(CODES)
_SHARED = _SECONDS + len(ROUTES) * (len(BUCKETS) + 2)
WIDTH = _SHARED + len(SHARED_BY) + 3
# Requests that were answered by calls of the model.
_ANSWERED = _SHARED + len(SHARED_BY) + 1
_ROUTE_AT = {name: at for at, name in enumerate(ROUTES)}
# Of each route: its first count of requests, its first bucket of seconds.
_CELLS_OF = {name: (_REQUESTS + at * len(CODES), _SECONDS + at * (len(BUCKETS) + 2)) for at, name in enumerate(ROUTES)}
_CODE_AT = {code: at for at, code in enumerate(CODES)}


class Metrics:
    """One row; `cells` of several workers are made by `shared_cells` before they part."""

    def __init__(self, cells: "Sequence[memoryview[float]] | None" = None, own: int = 0) -> None:
        self.rows: "Sequence[memoryview[float]]" = shared_cells(1) if cells is None else cells
        self._own = self.rows[own]
        self._others = [row for at, row in enumerate(self.rows) if at != own]
        self.first = own == 0
        self._own[_PID] = os.getpid()
        self._own[_STARTED] = time.time()

    def requested(self, route: str, status: int, seconds: float) -> None:
        own = self._own
        counts, times = _CELLS_OF[route]
        own[counts + _CODE_AT.get(status, len(CODES) - 1)] += 1
        own[times + bisect_left(BUCKETS, seconds)] += 1
        own[times + len(BUCKETS) + 1] += seconds

    def shared(self, requests: int) -> None:
        """One call of the model answered so many requests."""
        self._own[_SHARED + bisect_left(SHARED_BY, requests)] += 1
        self._own[_ANSWERED] += requests

    def answered_alone(self, route: str, status: int, seconds: float) -> None:
        """Both of a request that had a call of the model for itself."""
        own = self._own
        counts, times = _CELLS_OF[route]
        own[counts + _CODE_AT.get(status, len(CODES) - 1)] += 1
        own[times + bisect_left(BUCKETS, seconds)] += 1
        own[times + len(BUCKETS) + 1] += seconds
        own[_SHARED] += 1
        own[_ANSWERED] += 1

    def ready_now(self) -> None:
        self._own[_READY] = 1

    def waits(self, requests: int) -> None:
        self._own[_WAITING] = requests

    def elsewhere(self) -> float:
        """Requests to the model that the other workers have answered. Asked behind every answer to a client that is alone."""
        found = 0.0
        for row in self._others:
            found += row[_ANSWERED]
        return found

    # Sums over all workers.

    def requests_of(self, route: str, code: int) -> float:
        return self._sum(_REQUESTS + _ROUTE_AT[route] * len(CODES) + _CODE_AT[code])

    def seconds_of(self, route: str) -> List[float]:
        """Requests in each bucket, in the one beyond them, and the sum of their seconds."""
        base = _SECONDS + _ROUTE_AT[route] * (len(BUCKETS) + 2)
        return [self._sum(base + at) for at in range(len(BUCKETS) + 2)]

    def shared_by(self) -> List[float]:
        return [self._sum(_SHARED + at) for at in range(len(SHARED_BY) + 2)]

    def ready(self) -> bool:
        """Whether every worker is; of one that was never started nothing is expected."""
        return all(row[_READY] for row in self.rows)

    def waiting(self) -> float:
        return self._sum(_WAITING)

    def started(self) -> float:
        return min((row[_STARTED] for row in self.rows if row[_STARTED]), default=0.0)

    def processes(self) -> List[int]:
        return [int(row[_PID]) for row in self.rows if row[_PID]]

    def _sum(self, cell: int) -> float:
        return float(sum(row[cell] for row in self.rows))


def shared_cells(workers: int) -> "List[memoryview[float]]":
    """A row of zeros for each worker, in memory that processes share once they are forked."""
    whole = memoryview(mmap.mmap(-1, workers * WIDTH * 8)).cast("d")
    return [whole[at * WIDTH : (at + 1) * WIDTH] for at in range(workers)]
