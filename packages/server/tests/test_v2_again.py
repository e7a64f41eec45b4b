"""Requests that differ from an earlier one in nothing but their numbers are read as the first one was."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from package_model_server.errors import Refused
from package_model_server.models import model_of
from package_model_server.protocols.open_inference import OpenInference
from package_model_server.question import Request
from package_model_server.signature import Tensor


class Network:
    inputs = (Tensor("x", "float32", (None, 2)),)
    outputs = (Tensor("y", "float32", (None, 2)),)

    def run(self, feeds: Dict[str, Any]) -> Dict[str, Any]:
        return {"y": feeds["x"]}


def asked(body: bytes, length: Optional[int] = None) -> Request:
    return Request(body, "application/json", (), "", None if length is None else str(length), "id")


def read(dialect: OpenInference, model: Any, request: Request) -> "Tuple[Any, ...]":
    try:
        question = dialect.read(request, model, 3)
    except Refused as error:
        return error.status, error.sentence
    values = question.values if isinstance(question.values, np.ndarray) else next(iter(question.values.values()))
    assert values.flags.writeable
    note = question.note[1:] if b'"id"' not in request.body else question.note
    return str(values.tolist()), values.dtype, values.shape, question.rows, question.wanted, note


def tensor(data: str, shape: str = "[1, 2]", datatype: str = "FP32", more: str = "") -> str:
    return f'{{"name": "x", "shape": {shape}, "datatype": "{datatype}", "data": {data}{more}}}'


DATA = ["[1, 2]", "[1.5, -2e3]", "[[1, 2]]", "[1, 2, 3]", "[1e39, 1]", "[true, 1]", '["NaN", 1]', "[null, 1]", "[1, 2", "[]", "[1, 2]]", '{"a": 1}', '[{"a": 1, "a": 2}]', "[ 3 ,4 ]", "[1, 2, 3, 4]"]
SHAPES = ["[1, 2]", "[2, 2]", "[2]", "[-1, 2]", "[4, 2]"]
AROUND = [
    "{{\"inputs\": [{}]}}", "{{\"inputs\":[{}],\"parameters\":{{\"binary_data_output\":true}}}}", "{{\"id\": \"a\", \"inputs\": [{}]}}",
    "{{\"inputs\": [{}], \"outputs\": [{{\"name\": \"y\"}}]}}", "{{\"parameters\": {{\"x\\\"data\": [7, 8]}}, \"inputs\": [{}]}}", "{{\"inputs\": [{}] }} ",
    "{{\"parameters\": {{\"data\": [7, 8]}}, \"inputs\": [{}]}}",
]  # fmt: skip
JSON = st.builds(
    lambda around, *one: asked(around.format(tensor(*one)).encode()),
    st.sampled_from(AROUND),
    st.sampled_from(DATA),
    st.sampled_from(SHAPES),
    st.sampled_from(["FP32", "FP64", "INT64"]),
    st.sampled_from(["", ', "parameters": {}', ', "name": "z"', ', "d\\u0061ta": [5, 6]']),
)


def binary(values: List[float], announced: int, shape: List[int], datatype: str, dtype: str) -> Request:
    head = json.dumps({"inputs": [{"name": "x", "shape": shape, "datatype": datatype, "parameters": {"binary_data_size": announced}}]}).encode()
    return asked(head + np.array(values, dtype).tobytes(), len(head))


BINARY = st.builds(
    binary,
    st.lists(st.floats(-9, 9, width=32), min_size=1, max_size=4),
    st.sampled_from([8, 16, 4]),
    st.sampled_from([[1, 2], [2, 2], [2]]),
    st.sampled_from(["FP32", "FP64", "INT32"]),
    st.sampled_from(["<f4", "<f8"]),
)


@settings(max_examples=300)
@given(st.lists(JSON | BINARY, min_size=1, max_size=12).flatmap(lambda one: st.permutations(one * 2)))
def test_what_is_known_of_a_description_changes_nothing(requests: List[Request]) -> None:
    model = model_of(Network(), None)
    kept = OpenInference("x", "1")
    for request in requests:
        assert read(kept, model, request) == read(OpenInference("x", "1"), model, request), request


@pytest.mark.parametrize("length", [False, True])
def test_only_numbers_are_read_again(length: bool) -> None:
    model, kept = model_of(Network(), None), OpenInference("x", "1")
    for at in range(5):
        request = binary([at, 2], 8, [1, 2], "FP32", "<f4") if length else asked(f'{{"inputs": [{tensor(f"[{at}, 2]")}]}}'.encode())
        assert (kept._descriptions.again(request.body, request.header_length, 3) is None) == (at == 0)
        assert kept.read(request, model, 3).values["x"].tolist() == [[at, 2.0]]
    # Never what identifies a request, nor values.
    for body in (f'{{"id": "a", "inputs": [{tensor("[1, 2]")}]}}', f'{{"inputs": [{tensor("[1, 2]")}], "parameters": {{"data": 1}}}}'):
        kept.read(asked(body.encode()), model, 3)
    assert len(kept._descriptions._known) == 1
    for at in range(200):
        kept.read(asked(f'{{"inputs": [{tensor("[1, 2]")}], "parameters": {{"{at}": 1}}}}'.encode()), model, 3)
    assert len(kept._descriptions._known) <= 64
