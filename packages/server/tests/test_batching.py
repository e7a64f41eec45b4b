"""Requests that share a call of the model get what they would get alone."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
from behaving import Alone, Counting, Neighbourly
from client import Asker, asking, connected
from folder import signature, write_folder
from hypothesis import given, settings
from hypothesis import strategies as some

from package_model_server.answering import Answering, Asked
from package_model_server.batching import PROVEN_FIRST
from package_model_server.job import Job, quick_ones
from package_model_server.models import model_of
from package_model_server.protocols import Dialect
from package_model_server.protocols.instances import Instances
from package_model_server.protocols.invocations import Invocations
from package_model_server.protocols.open_inference import OpenInference
from package_model_server.protocols.plain import Plain
from package_model_server.question import Request

PLAIN, V1, V2, INVOCATIONS = Plain(), Instances(), OpenInference("m", "1"), Invocations()


def asked(dialect: Dialect, body: Any) -> Asked:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Asked(dialect, Request(data, "application/json", (), "", None, "r"))


def decoded(reply: Any) -> Any:
    body = json.loads(reply.body)
    return {**body, "id": None} if "id" in body else body


def about(one: Any, other: Any) -> bool:
    if isinstance(one, dict):
        return isinstance(other, dict) and list(one) == list(other) and all(about(one[name], other[name]) for name in one)
    if isinstance(one, list):
        return isinstance(other, list) and len(one) == len(other) and all(map(about, one, other))
    return bool(np.isclose(one, other, rtol=1e-6, atol=1e-9)) if isinstance(one, float) and isinstance(other, float) else bool(one == other)


row = some.lists(some.floats(0, 8, width=32), min_size=4, max_size=4)
table = some.lists(row, min_size=1, max_size=5)
broken = some.sampled_from([{}, [], [[1]], [["x", 1, 2, 3]], [[None, 1, 2, 3]], 5, {"instances": []}, {"inputs": 5}])
requests = some.one_of(
    table.map(lambda rows: (PLAIN, rows)),
    table.map(lambda rows: (V1, {"instances": rows})),
    table.map(lambda rows: (V1, {"instances": rows, "parameters": {"predict_method": "predict_proba"}})),
    table.map(lambda rows: (INVOCATIONS, {"dataframe_split": {"data": rows}})),
    table.map(lambda rows: (V2, {"inputs": [{"name": "x", "shape": [len(rows), 4], "datatype": "FP32", "data": rows}]})),
    some.tuples(some.sampled_from([PLAIN, V1, V2, INVOCATIONS]), broken),
)


@settings(max_examples=60)
@given(some.data())
def test_whoever_shares_the_batch(iris: Any, data: some.DataObject) -> None:
    company = [asked(dialect, body) for dialect, body in data.draw(some.lists(requests, min_size=2, max_size=8))]
    calls: List[int] = []
    together = Answering(model_of(iris, None), 100, True, calls.append)
    together._proven = PROVEN_FIRST + 1  # No proofs any more: what is compared is the batch itself.
    alone = Answering(model_of(iris, None), 100, False)
    got = together.answer(company)
    assert len(got) == len(company) and together.batching
    for one, reply in zip(company, got):
        (wanted,) = alone.answer([one])
        assert reply.status == wanted.status
        assert about(decoded(reply), decoded(wanted))
    assert sum(calls) >= sum(reply.status == 200 for reply in got)


def test_columns_of_other_types_do_not_widen_those_of_neighbours(churn: Any) -> None:
    person: Dict[str, Any] = {"age": 40, "charge": 30.5, "contract": "year", "active": True}
    model = model_of(churn, None)
    company = [asked(PLAIN, [{**person, **change}]) for change in ({}, {"age": None}, {"age": 41}, {"contract": None}, {"age": "x"}, {"active": None})]
    got = Answering(model, 100, True).answer(company)
    alone = Answering(model, 100, False)
    assert [reply.status for reply in got] == [alone.answer([one])[0].status for one in company]
    for one, reply in zip(company, got):
        assert about(decoded(reply), decoded(alone.answer([one])[0]))


def test_one_call_answers_all_and_the_switch_turns_it_off(tmp_path: Path) -> None:
    model = Counting()
    company = [asked(PLAIN, [[float(at)]]) for at in range(6)]
    on = Answering(model_of(model, None), 100, True)
    on._proven = PROVEN_FIRST + 1  # No proofs any more: what is compared is the batch itself.
    replies = [decoded(reply)["predictions"] for reply in on.answer(company)]
    assert model.calls == [6] and replies == [[2.0 * at] for at in range(6)]
    model.calls.clear()
    off = Answering(model_of(model, None), 100, False)
    assert [decoded(reply)["predictions"] for reply in off.answer(company)] == replies and model.calls == [1] * 6


@pytest.mark.parametrize("model", [Neighbourly(), Alone()])
def test_a_model_that_cannot_be_batched_is_noticed_and_no_answer_is_wrong(model: Any, capfd: pytest.CaptureFixture[str]) -> None:
    answering = Answering(model_of(model, None), 100, True)
    company = [asked(PLAIN, [[float(at)]]) for at in range(1, 5)]
    for _ in range(3):
        assert [decoded(reply)["predictions"] for reply in answering.answer(company)] == [[0.0]] * 4
    assert not answering.batching
    assert [json.loads(line)["event"] for line in capfd.readouterr().err.splitlines()].count("not-batched") == 1


def test_a_request_on_which_the_model_fails_hurts_only_itself(tmp_path: Path, iris: Any) -> None:
    answering = Answering(model_of(iris, None), 100, True)
    good, bad = asked(PLAIN, [[5.1, 3.5, 1.4, 0.2]]), asked(PLAIN, [[None, 3.5, 1.4, 0.2]])
    for _ in range(12):
        assert [reply.status for reply in answering.answer([good, bad, good])] == [200, 422, 200]
    assert answering.batching


def test_what_waits_is_answered_together(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, Counting(), signature=signature(width=1))

    async def talk(ask: Asker) -> None:
        # Whoever is connected alone is answered at once.
        connected(ask)
        for _ in range(20):
            got = await asyncio.gather(*(ask(body=[[float(at)]]) for at in range(16)))
            assert [one.json["predictions"] for one in got] == [[2.0 * at] for at in range(16)]
        text = (await ask("/metrics")).body.decode()
        calls = float(next(line.split()[1] for line in text.splitlines() if line.startswith("package_model_call_requests_count")))
        # The first eight are proven one by one; the other twelve are one call each.
        assert calls <= 8 * 16 + 12

    asking(folder, talk)


@pytest.mark.parametrize(
    ("kilobytes", "at_a_time"),
    [([1], 1), ([60] * 4, 4), ([60] * 5, 4), ([65], 0), ([65, 1], 0), ([1, 1, 65, 1], 2), ([1] * 300, 256)],
)
def test_how_many_are_answered_at_a_time(kilobytes: List[int], at_a_time: int) -> None:
    jobs = [Job(asked(PLAIN, b" " * size * 1024), lambda reply: None) for size in kilobytes]
    assert quick_ones(jobs) == at_a_time


def test_who_is_connected_alone_is_answered_at_once(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, Counting(), signature=signature(width=1))

    async def talk(ask: Asker) -> None:
        for _ in range(20):
            assert (await ask(body=[[1.0]])).json["predictions"] == [2.0]
        request = b"POST /predict HTTP/1.1\r\nhost: x\r\ncontent-length: 7\r\n\r\n[[2.0]]"
        first, wire = connected(ask)
        first.data_received(request)
        assert b"[4.0]" in wire.written
        # Of two, the other one may have sent something too.
        _, other = connected(ask)
        first.data_received(request)
        assert wire.written.count(b"[4.0]") == 1
        while wire.written.count(b"[4.0]") < 2:
            await asyncio.sleep(0)

    asking(folder, talk)
