"""Rows -> what `predict` takes."""

from __future__ import annotations

import math
from typing import Any, List

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from package_model_server.errors import Refused
from package_model_server.request.inputs import DICTIONARIES, TABLE, TEXTS, Inputs
from package_model_server.request.values import to_input
from package_model_server.signature import Column


def table(*dtypes: str, frame: bool = False) -> Inputs:
    return Inputs(TABLE, tuple(Column(f"c{at}", dtype) for at, dtype in enumerate(dtypes)), frame, frame, "unknown")


def test_numbers_become_one_array_of_their_dtype() -> None:
    for dtype in ("float64", "float32", "float16", "int64", "int8", "uint8"):
        array = to_input([[1, 2], [3, 4]], table(dtype, dtype))
        assert array.dtype == np.dtype(dtype)
        assert array.tolist() == [[1, 2], [3, 4]]


def test_missing_is_nan_however_it_is_written() -> None:
    array = to_input([[None, "NaN", "Infinity", "-Infinity", 1]], table(*["float64"] * 5))
    assert math.isnan(array[0, 0]) and math.isnan(array[0, 1])
    assert array[0, 2:].tolist() == [math.inf, -math.inf, 1]


@pytest.mark.parametrize(
    ("values", "dtype", "becomes"),
    [
        ([1, 2], "int64", "int64"),
        ([1.0, 2.0], "int64", "int64"),
        ([1, 300], "int8", "int64"),
        ([-1], "uint8", "int64"),
        ([1, 2.5], "int64", "float64"),
        ([1, None], "int64", "float64"),
        ([2**63], "int64", "float64"),
        ([0.1], "float32", "float32"),
        ([1e300], "float32", "float64"),
        ([1e6], "float16", "float64"),
        ([True, False], "bool", "bool"),
        ([0, 1], "bool", "bool"),
        ([True, None], "bool", "float64"),
        ([0, 2], "bool", "int64"),
        ([True, 1.5], "float64", "float64"),
        (["x", None], "string", "object"),
        (["x", 1, True], "object", "object"),
        ([1, 2], "unknown", "float64"),
        ([1, None], "unknown", "float64"),
        ([True, False], "unknown", "bool"),
        (["x", 1], "unknown", "object"),
    ],
)
def test_a_dtype_is_kept_as_long_as_it_holds_what_was_sent(values: List[Any], dtype: str, becomes: str) -> None:
    frame = to_input([[value] for value in values], table(dtype, frame=True))
    got = frame["c0"]
    assert str(got.dtype) in ((becomes, "str") if becomes == "object" else (becomes,))
    for sent, value in zip(values, got.tolist()):
        if sent is None:
            assert isinstance(value, float) and math.isnan(value)
        elif dtype == "float32" and becomes == "float32":
            assert value == float(np.float32(sent))
        else:
            assert value == sent


def test_a_frame_has_the_names_in_order_also_when_two_are_equal() -> None:
    inputs = Inputs(TABLE, (Column("x", "float64"), Column("x", "string"), Column("y", "int64")), True, True, "unknown")
    frame = to_input([[1.5, "p", 2]], inputs)
    assert list(frame.columns) == ["x", "x", "y"]
    assert frame.values.tolist() == [[1.5, "p", 2]]


def test_mixed_columns_without_names_become_an_array_of_objects() -> None:
    array = to_input([[1, "p"], [None, None]], table("float64", "string"))
    assert array.dtype == object
    assert array[0].tolist() == [1.0, "p"]
    assert all(isinstance(value, float) and math.isnan(value) for value in array[1])


def test_texts_and_dictionaries_are_handed_on() -> None:
    assert to_input([["a"], ["b"]], Inputs(TEXTS, (Column("t", "string"),), True, False, "string")) == ["a", "b"]
    assert to_input([({"a": 1},)], Inputs(DICTIONARIES, None, True, False, "unknown")) == [{"a": 1}]


@pytest.mark.parametrize(
    ("row", "dtype", "sentence"),
    [
        (["abc"], "float64", 'Row 1 (counting from 0), column "c0": "abc" is not a number.'),
        (["3.5"], "float64", '"3.5" is not a number.'),
        (["nan"], "float64", '"nan" is not a number.'),
        ([""], "int64", '"" is not a number.'),
        ([[1]], "float64", "a list is not a number."),
        ([{"a": 1}], "float64", "an object is not a number."),
        (["true"], "bool", '"true" is not a number.'),
        ([5], "string", "5 is not a text."),
        ([True], "string", "true is not a text."),
        ([[]], "object", "a list is not a single value."),
        ([{}], "unknown", "an object is not a single value."),
        (["x" * 1000], "float64", "x…\" is not a number."),
    ],
)
def test_a_wrong_value_is_named_by_row_and_column(row: List[Any], dtype: str, sentence: str) -> None:
    good: List[Any] = ["good"] if dtype in ("string", "object", "unknown") else [1]
    with pytest.raises(Refused) as caught:
        to_input([good, row], table(dtype, frame=True))
    assert caught.value.status == 422
    assert sentence in caught.value.sentence
    assert len(caught.value.sentence) < 200


def test_columns_without_names_are_counted() -> None:
    with pytest.raises(Refused, match=r"Row 0 \(counting from 0\), value 1: \"x\" is not a number"):
        to_input([[1, "x"]], table("float64", "float64"))


def test_a_text_has_to_be_one() -> None:
    with pytest.raises(Refused, match='Row 1 .counting from 0., column "t": a text is needed'):
        to_input([["a"], [None]], Inputs(TEXTS, (Column("t", "string"),), True, False, "string"))


cells = some.none() | some.booleans() | some.integers(-(2**63), 2**64 - 1) | some.floats() | some.text(max_size=3) | some.just([]) | some.just({})
dtypes = some.sampled_from(["float64", "float32", "float16", "int64", "int8", "uint64", "bool", "string", "object", "unknown", "date"])


@given(some.data(), some.lists(dtypes, min_size=1, max_size=4), some.booleans())
def test_any_cells_are_taken_or_refused(data: some.DataObject, kinds: List[str], frame: bool) -> None:
    rows = data.draw(some.lists(some.lists(cells, min_size=len(kinds), max_size=len(kinds)), min_size=1, max_size=4))
    try:
        values = to_input(rows, table(*kinds, frame=frame))
    except Refused as refused:
        assert refused.status == 422
    else:
        assert values.shape == (len(rows), len(kinds))


numbers = some.floats(allow_nan=False, width=64) | some.integers(-(2**53), 2**53)


@given(some.lists(some.tuples(numbers, numbers), min_size=1, max_size=5))
def test_the_quick_way_and_the_careful_way_agree(rows: List[Any]) -> None:
    quick = to_input([list(row) for row in rows], table("float64", "float64"))
    careful = to_input([*[list(row) for row in rows], [None, None]], table("float64", "float64"))
    assert quick.tolist() == careful[:-1].tolist()
