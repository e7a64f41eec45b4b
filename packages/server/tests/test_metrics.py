"""What is counted, as Prometheus reads it."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any, Dict, Optional

from client import Asker, asking

from package_model_server.manifest import read_manifest
from package_model_server.metrics import Metrics, shared_cells
from package_model_server.prometheus import exposition

SAMPLE = re.compile(r'([a-z_]+)(?:\{((?:[a-z]+="(?:[^"\\\n]|\\["\\n])*",?)*)\})? ([0-9.e+-]+)\Z')
ROWS = [[5.1, 3.5, 1.4, 0.2]]


def samples(text: str) -> Dict[str, float]:
    found: Dict[str, float] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            match: Optional[Any] = SAMPLE.match(line)
            assert match is not None, line
            found[line.rpartition(" ")[0]] = float(match.group(3))
    return found


def test_requests_are_counted_by_route_and_status(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        for _ in range(3):
            await ask(body=ROWS)
        await ask(body=[[1]])
        await ask("/v1/models/model:predict", {"instances": ROWS})
        await ask("/nowhere/at/all")
        await asyncio.gather(*(ask(body=ROWS) for _ in range(8)))
        got = await ask("/metrics")
        assert got.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
        found = samples(got.body.decode())
        assert found['package_model_requests_total{route="predict",code="200"}'] == 11
        assert found['package_model_requests_total{route="predict",code="422"}'] == 1
        assert found['package_model_requests_total{route="v1",code="200"}'] == 1
        assert found['package_model_requests_total{route="other",code="404"}'] == 1
        assert found['package_model_request_seconds_bucket{route="predict",le="+Inf"}'] == 12
        assert found['package_model_request_seconds_count{route="predict"}'] == 12
        assert found['package_model_request_seconds_sum{route="predict"}'] > 0
        assert found["package_model_call_requests_sum"] == 12
        assert found["package_model_ready"] == 1 and found["package_model_waiting_requests"] == 0
        assert any(name.startswith('package_model_info{name="model",runtime="scikit-learn",digest="sha256:') for name in found)
        assert found["process_resident_memory_bytes"] > 10_000_000

    asking(iris_folder, talk)


def test_workers_are_added_up(iris_folder: Path) -> None:
    cells = shared_cells(2)
    one, two = Metrics(cells, 0), Metrics(cells, 1)
    one.requested("predict", 200, 0.001)
    two.requested("predict", 200, 100.0)
    two.requested("predict", 299, 0.1)
    one.ready_now()
    one.waits(2)
    two.shared(3)
    two.answered_alone("predict", 200, 0.1)
    assert (one.elsewhere(), two.elsewhere(), Metrics().elsewhere()) == (4, 0, 0)
    manifest = read_manifest(iris_folder)
    assert samples(exposition(one, manifest).decode())["package_model_ready"] == 0
    two.ready_now()
    two.waits(3)
    found = samples(exposition(two, manifest).decode())
    assert found['package_model_requests_total{route="predict",code="200"}'] == 3
    assert found['package_model_requests_total{route="predict",code="0"}'] == 1
    assert found['package_model_request_seconds_bucket{route="predict",le="60.0"}'] == 3
    assert found['package_model_request_seconds_count{route="predict"}'] == 4
    assert found["package_model_ready"] == 1 and found["package_model_waiting_requests"] == 5


def test_names_cannot_end_a_line(iris_folder: Path) -> None:
    manifest = read_manifest(iris_folder)._replace(name='a"b\\c\nd\u2028e')
    text = exposition(Metrics(), manifest).decode()
    assert 'name="a\\"b\\\\c?d?e"' in text and len(samples(text)) > 3
