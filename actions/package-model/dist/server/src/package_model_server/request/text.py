"""The bytes of a body -> a JSON value."""

from __future__ import annotations

import json
from typing import Dict, List, Tuple

import orjson

from ..errors import Refused
from .inputs import quoted


# Bytes; looking into all of a longer one costs more than the slow reader.
_SHORT = 4096


def parse(body: bytes) -> object:
    """
    The value that `body` is JSON for.

    Raises `Refused` 400 for anything else: not UTF-8, NaN and Infinity written as bare words, numbers beyond
    the range of a double, more than 1024 levels, a name given twice in one object.
    """
    try:
        value: object = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Refused(400, _why(body, error)) from None
    # A name given twice would silently lose a value. Every name brings a colon; only where there are more colons
    # than names (also when a text holds one) is the slow reader asked, which sees every pair.
    colons = body.count(b":", 0, body.rfind(b":") + 1)  # Numbers come last mostly, and are not looked through again.
    if colons == 1 or (type(value) is dict and len(value) == colons):
        return value
    if colons != _names(value) and (len(body) > _SHORT or colons != _all_names(value)):
        _refuse_names_given_twice(body)
    return value


def _all_names(value: object) -> int:
    if isinstance(value, dict):
        return len(value) + sum(map(_all_names, value.values()))
    return sum(map(_all_names, value)) if isinstance(value, list) else 0


def _names(value: object) -> int:
    """How many names the value has, counted where bodies of requests have them; fewer than there are elsewhere."""
    if not isinstance(value, dict):
        return _names_in_list(value)
    found = len(value)
    for item in value.values():
        if type(item) is not str:
            found += _names_in_list(item)
    return found


def _names_in_list(value: object) -> int:
    if isinstance(value, list):
        # Of a long list of numbers the first one tells enough.
        return sum(map(len, filter(_is_object, value))) if value and isinstance(value[0], dict) else 0
    return len(value) if isinstance(value, dict) else 0


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _refuse_names_given_twice(body: bytes) -> None:
    def pairs(items: List[Tuple[str, object]]) -> Dict[str, object]:
        found = dict(items)
        if len(found) != len(items):
            names = [name for name, _ in items]
            twice = next(name for name in names if names.count(name) > 1)
            raise Refused(400, f"The body gives the name {quoted(twice)} twice in one object.")
        return found

    try:
        json.loads(body, object_pairs_hook=pairs)
    except RecursionError:
        raise Refused(400, "The body is nested too deeply.") from None
    except ValueError:
        # Python refuses integers of thousands of digits; the fast reader took them as doubles, so they stay.
        pass


def _why(body: bytes, error: orjson.JSONDecodeError) -> str:
    if not body.strip():
        return "The body is empty; send a JSON document."
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as wrong:
        return f"The body is not UTF-8: byte {wrong.start} does not fit."
    at = error.pos
    text = body.decode("utf-8")
    word = next((word for word in ("NaN", "Infinity", "-Infinity") if text.startswith(word, at)), None)
    if word is not None:
        return f'The body is not JSON: {word} at character {at} is no JSON value; write "{word}" or, for a missing value, null.'
    return f"The body is not JSON: {error.msg} (line {error.lineno}, column {error.colno})."[:300]
