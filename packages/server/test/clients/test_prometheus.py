"""Prometheus' own parser reads what /metrics says, and the figures are those of what was asked."""

from __future__ import annotations

from typing import Dict

from asked import IRIS, IRIS_ROWS, http
from prometheus_client.parser import text_string_to_metric_families


def figures() -> Dict[str, float]:
    status, text, headers = http(f"{IRIS}/metrics")
    assert status == 200 and headers["content-type"].startswith("text/plain; version=0.0.4")
    found: Dict[str, float] = {}
    for family in text_string_to_metric_families(text):
        assert family.documentation and family.type != "unknown"
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            assert f"{sample.name}{{{labels}}}" not in found
            found[f"{sample.name}{{{labels}}}"] = sample.value
    return found


def test_it_parses_and_counts() -> None:
    before = figures()
    for _ in range(3):
        assert http(f"{IRIS}/predict", {"rows": IRIS_ROWS})[0] == 200
    assert http(f"{IRIS}/predict", {"rows": 1})[0] == 422
    after = figures()

    def more(name: str) -> float:
        return after[name] - before.get(name, 0)

    assert more("package_model_requests_total{code=200,route=predict}") == 3
    assert more("package_model_requests_total{code=422,route=predict}") == 1
    assert more("package_model_request_seconds_count{route=predict}") == 4
    assert more("package_model_request_seconds_sum{route=predict}") > 0
    assert after["package_model_ready{}"] == 1
    assert [name for name in after if name.startswith("package_model_info{") and "name=iris" in name and "sha256:" in name]


def test_buckets_only_grow() -> None:
    http(f"{IRIS}/predict", {"rows": IRIS_ROWS})
    status, text, _ = http(f"{IRIS}/metrics")
    for family in text_string_to_metric_families(text):
        if family.type != "histogram":
            continue
        series: Dict[str, list[float]] = {}
        for sample in family.samples:
            if sample.name.endswith("_bucket"):
                series.setdefault(str({**sample.labels, "le": ""}), []).append(sample.value)
        assert all(values == sorted(values) for values in series.values())
