"""JSON value -> rows in the model's order."""

from __future__ import annotations

from typing import Any, List

import pytest
from hypothesis import given
from hypothesis import strategies as some

from package_model_server.errors import Refused
from package_model_server.request.inputs import DICTIONARIES, TABLE, TEXTS, Inputs
from package_model_server.request.rows import read_rows
from package_model_server.signature import Column

MOST = 1000


def table(*names: str, named: bool = True) -> Inputs:
    return Inputs(TABLE, tuple(Column(name, "float64") for name in names), named, False, "float64")


TWO = table("a", "b")
PLAIN = table("0", "1", named=False)
ANY_WIDTH = Inputs(TABLE, None, False, False, "float64")
TEXT = Inputs(TEXTS, (Column("text", "string"),), True, False, "string")
DICTS = Inputs(DICTIONARIES, None, True, False, "unknown")


def rows(value: Any, inputs: Inputs = TWO, most: int = MOST) -> List[List[Any]]:
    return [list(row) for row in read_rows(value, inputs, most)]


@pytest.mark.parametrize(
    "value",
    [
        {"records": [{"a": 1, "b": 2}, {"b": 4, "a": 3}]},
        {"columns": {"b": [2, 4], "a": [1, 3]}},
        {"rows": [[1, 2], [3, 4]]},
        [{"a": 1, "b": 2}, {"b": 4, "a": 3}],
        [[1, 2], [3, 4]],
    ],
)
def test_every_form_is_the_same_table(value: Any) -> None:
    assert rows(value) == [[1, 2], [3, 4]]


def test_one_column_may_come_without_inner_lists() -> None:
    assert rows(["x", "y"], TEXT) == [["x"], ["y"]]
    assert rows({"rows": ["x", "y"]}, TEXT) == [["x"], ["y"]]
    assert rows([["x"], ["y"]], TEXT) == [["x"], ["y"]]
    assert rows([1, 2.5, None], table("a")) == [[1], [2.5], [None]]


def test_a_model_of_unknown_width_takes_any_even_table() -> None:
    assert rows([[1, 2, 3]], ANY_WIDTH) == [[1, 2, 3]]


def test_dictionaries_stay_whole() -> None:
    assert rows({"records": [{"x": 1}, {}]}, DICTS) == [[{"x": 1}], [{}]]
    assert rows([{"x": 1}], DICTS) == [[{"x": 1}]]


@pytest.mark.parametrize(
    ("value", "inputs", "status", "sentence"),
    [
        (1, TWO, 422, "The body is not an object or a list; send one of records"),
        (None, TWO, 422, "The body is not an object or a list"),
        ("text", TWO, 422, "The body is not an object or a list"),
        ({}, TWO, 422, "The body holds 0 of records, columns and rows"),
        ({"rows": [], "records": []}, TWO, 422, "The body holds 2 of records, columns and rows"),
        ({"data": [[1]]}, TWO, 422, 'The body has the unknown field "data"'),
        ({"rows": [[1, 2]], "x": 1}, TWO, 422, 'The body has the unknown field "x"'),
        ([], TWO, 422, "The request holds no rows; send at least one."),
        ({"rows": []}, TWO, 422, "The request holds no rows"),
        ({"records": []}, TWO, 422, "The request holds no rows"),
        ({"columns": {"a": [], "b": []}}, TWO, 422, "The request holds no rows"),
        ({"records": []}, DICTS, 422, "The request holds no rows"),
        ([[1, 2]] * 11, TWO, 413, "The request holds 11 rows; at most 10 are answered at once."),
        ({"rows": 1}, TWO, 422, "rows is not a list."),
        ({"rows": {"a": 1}}, TWO, 422, "rows is not a list."),
        ([[1, 2], [3]], TWO, 422, 'Row 1 (counting from 0) has 1 value; the model takes 2: "a", "b".'),
        ([[1, 2, 3]], PLAIN, 422, "Row 0 (counting from 0) has 3 values; the model takes 2."),
        ([[]], PLAIN, 422, "Row 0 (counting from 0) has 0 values; the model takes 2."),
        ([[1, 2], 3], TWO, 422, "Row 1 (counting from 0) is not a list of 2 values."),
        ([1, 2], TWO, 422, "A row is itself a list of 2 values; send a list of rows."),
        ([1, 2], ANY_WIDTH, 422, "A row is itself a list; send a list of rows."),
        ([[1, 2], [3]], ANY_WIDTH, 422, "Row 1 (counting from 0) has 1 value, row 0 has 2; all rows need the same number."),
        ([[], []], ANY_WIDTH, 422, "Row 0 (counting from 0) holds no values."),
        ({"records": {}}, TWO, 422, "records is not a list."),
        ({"records": [1]}, TWO, 422, "Row 0 (counting from 0) of records is not an object."),
        ([{"a": 1, "b": 2}, [1, 2]], TWO, 422, "Row 1 (counting from 0) of records is not an object."),
        ([{"a": 1}], TWO, 422, 'Row 0 (counting from 0) lacks "b"; the model takes "a", "b".'),
        ([{"a": 1, "b": 2}, {"a": 1, "B": 2}], TWO, 422, 'Row 1 (counting from 0) lacks "b" and has the unknown column "B"'),
        ([{"a": 1, "b": 2, "c": 3}], TWO, 422, 'Row 0 (counting from 0) has the unknown column "c"; the model takes "a", "b".'),
        ([{"a": 1, "b": 2}], PLAIN, 422, "The model knows no column names; instead of records send rows of 2 values."),
        ({"columns": {"a": [1]}}, ANY_WIDTH, 422, "The model knows no column names; instead of columns send rows."),
        ({"columns": []}, TWO, 422, "columns is not an object."),
        ({"columns": {"a": [1]}}, TWO, 422, 'columns lacks "b"; the model takes "a", "b".'),
        ({"columns": {"a": [1], "b": 2}}, TWO, 422, 'The column "b" is not a list.'),
        ({"columns": {"a": [1], "b": [2, 3]}}, TWO, 422, 'The column "b" has 2 values, "a" has 1; every column needs one value a row.'),
        ([{"a": 1}], table("a", "a"), 422, "The model has several columns of one name; instead of records send rows of 2 values."),
        ({"rows": [[1]]}, DICTS, 422, "The model takes one object a row; send records."),
        ([1], DICTS, 422, "The model takes one object a row; send records."),
    ],
)
def test_refused(value: Any, inputs: Inputs, status: int, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        rows(value, inputs, most=10)
    assert caught.value.status == status
    assert sentence in caught.value.sentence


def test_names_from_a_client_are_shown_short_and_on_one_line() -> None:
    with pytest.raises(Refused) as caught:
        rows([{f"x\n{'y' * 1000}{at}": 1 for at in range(100)}])
    assert len(caught.value.sentence) < 600
    assert "\n" not in caught.value.sentence
    assert "and 95 more" in caught.value.sentence


anything = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=3),
    lambda inner: some.lists(inner, max_size=4)
    | some.dictionaries(some.sampled_from(["a", "b", "c", "rows", "records", "columns"]), inner, max_size=4),
    max_leaves=20,
)


@given(anything, some.sampled_from([TWO, PLAIN, ANY_WIDTH, TEXT, DICTS]))
def test_any_value_is_an_even_table_or_refused(value: Any, inputs: Inputs) -> None:
    try:
        found = read_rows(value, inputs, MOST)
    except Refused as refused:
        assert refused.status == 422
        return
    assert 1 <= len(found) <= MOST
    assert len({len(row) for row in found}) == 1
    if inputs.kind == TABLE and inputs.columns is not None:
        assert len(found[0]) == len(inputs.columns)
