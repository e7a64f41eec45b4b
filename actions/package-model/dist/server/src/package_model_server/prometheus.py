"""Metrics as Prometheus reads them: text exposition format 0.0.4."""

from __future__ import annotations

import os
from typing import Dict, Iterable, Iterator, List, Sequence, Tuple

from . import __version__
from .manifest import Manifest
from .metrics import BUCKETS, CODES, ROUTES, SHARED_BY, Metrics

CONTENT_TYPE = b"text/plain; version=0.0.4; charset=utf-8"


def exposition(metrics: Metrics, manifest: Manifest) -> bytes:
    lines: List[str] = []
    for name, kind, meaning, samples in _families(metrics, manifest):
        lines += (f"# HELP {name} {meaning}", f"# TYPE {name} {kind}", *samples)
    return ("\n".join(lines) + "\n").encode("utf-8")


def _families(metrics: Metrics, manifest: Manifest) -> Iterator[Tuple[str, str, str, Iterable[str]]]:
    info = {"name": manifest.name, "runtime": manifest.runtime, "digest": manifest.digest, "server": __version__}
    yield "package_model_info", "gauge", "The model that is served.", [_sample("package_model_info", info, 1)]
    yield "package_model_ready", "gauge", "1 when every worker can answer.", [_sample("package_model_ready", {}, int(metrics.ready()))]
    yield "package_model_waiting_requests", "gauge", "Requests that wait for the model or are being answered.", [
        _sample("package_model_waiting_requests", {}, metrics.waiting())
    ]
    yield "package_model_workers", "gauge", "Processes that serve.", [_sample("package_model_workers", {}, len(metrics.processes()))]
    yield "package_model_requests_total", "counter", "Requests answered, by route and status (0: any other).", _requests(metrics)
    yield "package_model_request_seconds", "histogram", "From the head of a request to its answer.", _seconds(metrics)
    yield "package_model_call_requests", "histogram", "Requests that shared one call of the model.", _histogram(
        "package_model_call_requests", {}, SHARED_BY, metrics.shared_by()
    )
    yield from _process(metrics)


def _requests(metrics: Metrics) -> Iterator[str]:
    for route in ROUTES:
        for code in CODES:
            count = metrics.requests_of(route, code)
            if count:
                yield _sample("package_model_requests_total", {"route": route, "code": str(code)}, count)


def _seconds(metrics: Metrics) -> Iterator[str]:
    for route in ROUTES:
        found = metrics.seconds_of(route)
        if any(found):
            yield from _histogram("package_model_request_seconds", {"route": route}, BUCKETS, found)


def _histogram(name: str, labels: Dict[str, str], limits: Sequence[float], found: Sequence[float]) -> Iterator[str]:
    count = 0.0
    for limit, more in zip((*map(float, limits), float("inf")), found):
        count += more
        yield _sample(f"{name}_bucket", {**labels, "le": "+Inf" if limit == float("inf") else repr(limit)}, count)
    yield _sample(f"{name}_sum", labels, found[-1])
    yield _sample(f"{name}_count", labels, count)


def _process(metrics: Metrics) -> Iterator[Tuple[str, str, str, Iterable[str]]]:
    resident = sum(map(_resident, metrics.processes()))
    if resident:
        yield "process_resident_memory_bytes", "gauge", "Resident memory of all workers.", [_sample("process_resident_memory_bytes", {}, resident)]
    times = os.times()
    yield "process_cpu_seconds_total", "counter", "Time that the answering worker spent.", [_sample("process_cpu_seconds_total", {}, times.user + times.system)]
    yield "process_start_time_seconds", "gauge", "When the first worker started, in seconds since 1970.", [
        _sample("process_start_time_seconds", {}, metrics.started())
    ]


def _resident(process: int) -> int:
    try:
        with open(f"/proc/{process}/statm", "rb") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0  # Not Linux, or the worker has just ended.


def _sample(name: str, labels: Dict[str, str], value: float) -> str:
    inside = ",".join(f'{label}="{_escaped(text)}"' for label, text in labels.items())
    number = str(int(value)) if value == int(value) else repr(float(value))
    return f"{name}{{{inside}}} {number}" if inside else f"{name} {number}"


def _escaped(text: str) -> str:
    # Line breaks of every kind would end the sample; what no terminal should see is no label either.
    return "".join(one if one.isprintable() else "?" for one in text).replace("\\", "\\\\").replace('"', '\\"')
