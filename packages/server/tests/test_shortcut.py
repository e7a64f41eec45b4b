"""Bodies that hold nothing but numbers are read by a shorter way to the same question, and answered with the same bytes."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import pytest
from client import asking, connected
from hypothesis import given
from hypothesis import strategies as st
from test_connection import predict, statuses

from package_model_server.answer import Answer, encode, numbers_as_json
from package_model_server.models import Model, model_of
from package_model_server.protocols import Dialect
from package_model_server.protocols.instances import Instances
from package_model_server.protocols.invocations import Invocations
from package_model_server.protocols.plain import Plain
from package_model_server.question import Request
from package_model_server.signature import Tensor


class Network:
    inputs = (Tensor("x", "float32", (None, 2)),)
    outputs = (Tensor("y", "float32", (None, 2)),)

    def run(self, feeds: Dict[str, Any]) -> Dict[str, Any]:
        return {"y": feeds["x"]}


class Two:
    n_features_in_ = 2

    def predict(self, X: Any) -> Any:
        return X[:, 0]


DIALECTS: List[Dialect] = [Plain(), Instances(), Invocations()]
MODELS: List[Model] = [model_of(Network(), None), model_of(Two(), None)]
LIST = [
    "[[1, 2]]", "[[1,2],[3.5,-4e2]]", "[1, 2]", "[[1, 2], [3]]", "[[1, 2, 3]]", "[[1], [2]]", "[]", "[[]]", "[[1e39, 1]]", "[[1e400, 1]]",
    "[[true, 1]]", "[[false, 1e0]]", '[["NaN", 1]]', "[[null, 1]]", "[[1, 2]", "[[1, 2]]]", "[[[1, 2]]]", "[[1, 2], 3]", '[[1, 2], "ab"]',
    '[[1, 2], {"a": 1, "b": 2}]', '[{"x": [1, 2]}]', "[[1, 2], [1, 2], [1, 2], [1, 2]]", "[[18446744073709551616, 2]]", "[[01, 2]]",
    "[" + ",".join(["[0.5, 1]"] * 3) + "]", "[" + ",".join(["[1e38,7]"] * 3) + "]", "[[1, 2]], [[3, 4]]", '[[1, 2]], "rows": [[3, 4]]',
]  # fmt: skip
AROUND = ['{{"rows": {}}}', '{{"rows":{}}}', '{{"inputs": {}}}', '{{"instances":{}}}', "{}", " {}", '{{"rows":{} }}', '{{"rows":{}}}\n', '{{"rows":{}', '{{"x": 1, "rows": {}}}', '{{"columns":{}}}']


def seen(question: Any) -> "Tuple[Any, ...]":
    values = question.values if isinstance(question.values, np.ndarray) else question.values["x"]
    assert values.flags.writeable and values.flags.c_contiguous
    return type(question.values), values.dtype, values.tolist(), question.rows, question.wanted, question.note


@pytest.mark.parametrize("accept", ["", "text/csv"])
@given(st.sampled_from(DIALECTS), st.sampled_from(MODELS), st.sampled_from(AROUND), st.sampled_from(LIST), st.integers(1, 3))
def test_whatever_it_reads_is_what_the_careful_way_reads(accept: str, dialect: Dialect, model: Model, around: str, numbers: str, most: int) -> None:
    request = Request(around.format(numbers).encode(), "application/json", (), accept, None, "id")
    shortcut = dialect.shortcut(request._replace(body=b""), model, most)
    assert shortcut is not None
    found = shortcut(request.body)
    if found is None:
        return
    assert seen(found) == seen(dialect.read(request, model, most))


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(("dialect", "name"), [(Plain(), "rows"), (Instances(), "instances"), (Invocations(), "inputs"), (Invocations(), "instances")])
def test_it_reads_what_most_clients_send(dialect: Dialect, name: str, model: Model) -> None:
    shortcut = dialect.shortcut(Request(b"", "application/json", (("charset", "utf-8"),), "*/*", None, "id"), model, 100)
    assert shortcut is not None
    for rows in ([[1, 2]], [[0.5, 1e-7]] * 100):
        for separators in ((",", ":"), (", ", ": ")):
            question = shortcut(json.dumps({name: rows}, separators=separators).encode())
            assert question is not None and question.rows == len(rows)


@pytest.mark.parametrize("model", MODELS)
def test_headers_that_are_refused_have_none(model: Model) -> None:
    for dialect in DIALECTS:
        assert dialect.shortcut(Request(b"", "application/xml", (), "", None, "id"), model, 100) is None
        assert dialect.shortcut(Request(b"", "application/json", (("charset", "latin-1"),), "", None, "id"), model, 100) is None
    assert Invocations().shortcut(Request(b"", "application/json", (), "image/png", None, "id"), model, 100) is None


@given(st.lists(st.floats(width=32), min_size=1, max_size=9), st.sampled_from(["float64", "float32", "float16", "int64", "uint8", "bool", "datetime64[s]", "object"]))
def test_numbers_are_written_as_ever(values: List[float], dtype: str) -> None:
    with np.errstate(all="ignore"):
        array = np.array([0.0 if dtype[0] not in "fo" and not np.isfinite(one) else one for one in values]).astype("int64" if dtype[0] == "d" else dtype).astype(dtype)
    for one in (array, array.reshape(-1, 1), array[::-1], array.astype(array.dtype.newbyteorder())):
        answer = Answer({"predictions": one, "probabilities": one}, [1, None])
        whole = {**{name: answer.encodable(name) for name in answer.outputs}, "classes": answer.classes}
        assert answer.written() == encode(whole)
        short = numbers_as_json(one)
        assert short is None or short == encode(answer.encodable("predictions"))


def test_later_requests_are_answered_with_the_same_bytes_and_counted(iris_folder: Path) -> None:
    async def begin(ask: Any) -> None:
        connection, wire = connected(ask)
        worker = connection._app._worker
        for count in range(1, 31):
            connection.data_received(predict())
            assert await statuses(wire, count) == [200] * count
        # What is counted is counted behind the answer.
        await asyncio.sleep(0.01)
        shortcut = connection._app.shortcut
        assert shortcut is not None and any(head.shortcut is not None for head, _ in connection._parsing._known.values())
        bodies = {part.partition(b"\r\n\r\n")[2] for part in wire.written.split(b"HTTP/1.1 ")[1:]}
        assert len(bodies) == 1
        assert worker.metrics.requests_of("predict", 200) == 30
        assert worker.metrics.shared_by()[0] == 30 == worker.metrics.shared_by()[-1]
        # What is wrong is refused as ever, and the next one is answered.
        connection.data_received(predict(b"[[5.1,3.5,1.4,true]"[:19]))
        assert (await statuses(wire, 31))[-1] == 400

        def fail(*_: Any) -> Any:
            calls.append(1)
            raise RuntimeError("broken")

        calls: List[int] = []
        transformers, worker.model._transformers = worker.model._transformers, []
        last, worker.model._last = worker.model._last, type("Broken", (), {"predict": fail, "predict_proba": fail})()
        connection.data_received(predict())
        assert (await statuses(wire, 32))[-1] == 500
        assert len(calls) == 1
        worker.model._transformers, worker.model._last = transformers, last
        connection.data_received(predict())
        assert (await statuses(wire, 33))[-1] == 200

    asking(iris_folder, begin)
