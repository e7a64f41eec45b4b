"""What a model answered -> JSON."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from scipy.sparse import csr_matrix

from package_model_server.answer import Answer, encode, plain


@pytest.mark.parametrize(
    ("values", "becomes"),
    [
        (np.array([1, 2], dtype=np.int64), [1, 2]),
        (np.array([2**64 - 1], dtype=np.uint64), [2**64 - 1]),
        (np.array([True, False]), [True, False]),
        (np.array(["a", "ü"]), ["a", "ü"]),
        (np.array([0.1, 1 / 3]), [0.1, 1 / 3]),
        (np.array([0.1, 1 / 3], dtype=np.float32), [0.1, 0.33333334]),
        (np.array([0.1], dtype=np.float16), [0.099975586]),
        (np.array([0.1], dtype=">f4"), [0.1]),
        (np.array([1.5], dtype=np.longdouble), [1.5]),
        (np.array([[1.0, math.nan], [math.inf, -math.inf]]), [[1.0, "NaN"], ["Infinity", "-Infinity"]]),
        (np.array([math.nan, 0.1], dtype=np.float32), ["NaN", 0.1]),
        (np.array([[0.1, 0.2], [0.3, 0.4]], dtype=np.float32).T, [[0.1, 0.3], [0.2, 0.4]]),
        (np.array(["a", 1, True, None, 1.5, math.nan], dtype=object), ["a", 1, True, None, 1.5, "NaN"]),
        (np.array([np.float32(0.1), np.int8(3), np.bool_(True), np.str_("x")], dtype=object), [0.1, 3, True, "x"]),
        (np.array([2**70, b"x", (1, 2)], dtype=object), [str(2**70), "x", [1, 2]]),
        (np.array(["2020-01-02"], dtype="datetime64[D]"), ["2020-01-02"]),
        (csr_matrix([[0, 1], [1, 0]]), [[0, 1], [1, 0]]),
        ([1, 2], [1, 2]),
    ],
)
def test_plain(values: Any, becomes: Any) -> None:
    got = plain(values)
    assert got == becomes
    assert [type(item) for item in got] == [type(item) for item in becomes]
    assert json.loads(encode({"predictions": got})) == {"predictions": becomes}


def test_a_signed_zero_and_small_numbers_survive() -> None:
    values = [-0.0, 5e-324, 1e308, 0.1 + 0.2]
    back = json.loads(encode({"p": plain(np.array(values))}))["p"]
    assert back == values and math.copysign(1, back[0]) == -1


@given(some.lists(some.floats(width=32), min_size=1))
def test_float32_keeps_its_value(values: Any) -> None:
    for sent, got in zip(np.array(values, dtype=np.float32), plain(np.array(values, dtype=np.float32))):
        back = np.float32({"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}.get(got, got) if isinstance(got, str) else got)
        assert back == sent or (np.isnan(back) and np.isnan(sent))


def test_complex_answers_are_an_error_not_a_guess() -> None:
    with pytest.raises(RuntimeError, match="complex"):
        plain(np.array([1j]))


def test_probabilities_come_with_their_classes() -> None:
    assert Answer({"predictions": np.array([1])}).body() == {"predictions": [1]}
    answer = Answer({"predictions": np.array([1]), "probabilities": np.array([[0.25, 0.75]])}, [0, 1])
    assert answer.body() == {"predictions": [1], "probabilities": [[0.25, 0.75]], "classes": [0, 1]}
