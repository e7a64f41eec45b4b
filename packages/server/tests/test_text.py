"""Bytes of a body -> JSON value."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from package_model_server.errors import Refused
from package_model_server.request.text import parse

texts_without_surrogates = some.text(some.characters(exclude_categories=["Cs"]))
values = some.recursive(
    some.none() | some.booleans() | some.integers(-(2**53), 2**53) | some.floats(allow_nan=False, allow_infinity=False) | texts_without_surrogates,
    lambda inner: some.lists(inner) | some.dictionaries(texts_without_surrogates, inner),
    max_leaves=30,
)


@given(values)
def test_any_json_is_read_as_pythons_json_reads_it(value: Any) -> None:
    text = json.dumps(value)
    assert parse(text.encode()) == json.loads(text)


@given(some.binary(max_size=200))
def test_any_bytes_are_a_value_or_refused_with_one_sentence(body: bytes) -> None:
    try:
        parse(body)
    except Refused as refused:
        assert refused.status == 400
        assert "\n" not in refused.sentence and len(refused.sentence) <= 400


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "The body is empty; send a JSON document."),
        (b" \n", "The body is empty; send a JSON document."),
        (b'{"rows":[[\xff]]}', "The body is not UTF-8: byte 10 does not fit."),
        (b'{"rows":[["\xc3"]]}', "The body is not UTF-8: byte 11 does not fit."),
        (b'{"rows":[[1,NaN]]}', 'NaN at character 12 is no JSON value; write "NaN" or, for a missing value, null.'),
        (b'{"rows":[[Infinity]]}', 'Infinity at character 10 is no JSON value; write "Infinity"'),
        (b'{"rows":[[-Infinity]]}', "is no JSON value"),
        (b'{"rows":[[1e999]]}', "The body is not JSON: number is infinity"),
        (b'{"rows":[[1,]]}', "The body is not JSON:"),
        (b'{"rows":[["\\ud800"]]}', "The body is not JSON:"),
        (b"[" * 100_000, "The body is not JSON:"),
        (b"[" * 2000 + b"]" * 2000, "The body is not JSON:"),
        (b'{"a":' * 2000 + b"1" + b"}" * 2000, "The body is not JSON:"),
        (b'{"records":[{"a":1,"a":2}]}', 'The body gives the name "a" twice in one object.'),
        (b'{"rows":[[1]],"rows":[[2]]}', 'The body gives the name "rows" twice in one object.'),
        (b'[{"a":1,"b":":","a":2}]', 'The body gives the name "a" twice in one object.'),
        (b'{"columns":{"a":[1],"a":[2]}}', 'The body gives the name "a" twice in one object.'),
    ],
    # Without this the bodies themselves would be the names of the tests.
    ids=lambda value: repr(value[:24]),
)
def test_refused(body: bytes, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        parse(body)
    assert caught.value.status == 400
    assert sentence in caught.value.sentence


@pytest.mark.parametrize(
    "body",
    [
        b'{"records":[{"a:b":"c:d"},{"a:b":":::"}]}',
        b'[":"]',
        b'{"a":{"b":{"c":[{"d":1}]}}}',
        b'{"rows":[[":"]],"x":[1,{"a":1}]}',
        b'[{"a":1},2,{"b":[]}]',
    ],
)
def test_colons_elsewhere_are_no_double_names(body: bytes) -> None:
    assert parse(body) == json.loads(body)


def test_nesting_that_only_the_slow_reader_finds_too_deep() -> None:
    # orjson takes 1024 levels, Python fewer.
    with pytest.raises(Refused, match="nested too deeply"):
        parse(b'{"a":' * 1020 + b'":"' + b"}" * 1020)


def test_integers_beyond_64_bits_are_doubles() -> None:
    value = parse(b"[18446744073709551616, -9223372036854775809, 18446744073709551615]")
    assert isinstance(value, list)
    assert value == [2.0**64, -(2.0**63), 2**64 - 1]
    assert isinstance(value[0], float) and not math.isinf(value[0])
    assert parse(b'[":", ' + b"1" * 300 + b"]")
