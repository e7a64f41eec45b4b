"""What the model takes and gives, as it was read from its bytes (`signature` of `package-model.json`)."""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Tuple, Union

from .errors import CannotLoad

Scalar = Union[str, int, float, bool, None]


class Tensor(NamedTuple):
    name: str
    dtype: str
    # None is a dimension that varies, such as the number of rows.
    shape: Tuple[Optional[int], ...]


class Column(NamedTuple):
    name: str
    # bool, int8 … float64, string, object or unknown
    dtype: str
    # Values that the model knows; others may be refused by it or ignored.
    categories: Tuple[Scalar, ...] = ()
    # A request may leave it out; the model then finds a missing value.
    optional: bool = False


class Signature(NamedTuple):
    inputs: Tuple[Tensor, ...]
    outputs: Tuple[Tensor, ...]
    columns: Optional[Tuple[Column, ...]]
    classes: Optional[Tuple[Scalar, ...]]


def read_signature(value: object) -> Signature:
    where = "signature"
    fields = as_fields(value, where)
    columns = fields.get("columns")
    classes = fields.get("classes")
    return Signature(
        inputs=tuple(_tensor(item, f"{where}.inputs") for item in as_list(fields.get("inputs", []), f"{where}.inputs")),
        outputs=tuple(_tensor(item, f"{where}.outputs") for item in as_list(fields.get("outputs", []), f"{where}.outputs")),
        columns=None
        if columns is None
        else tuple(_column(item, f"{where}.columns") for item in as_list(columns, f"{where}.columns")),
        classes=None if classes is None else tuple(_scalar(item) for item in as_list(classes, f"{where}.classes")),
    )


def _tensor(value: object, where: str) -> Tensor:
    fields = as_fields(value, where)
    shape = as_list(fields.get("shape", []), f"{where}.shape")
    return Tensor(
        name=as_text(fields.get("name"), f"{where}.name"),
        dtype=as_text(fields.get("dtype", "unknown"), f"{where}.dtype"),
        shape=tuple(size if isinstance(size, int) and not isinstance(size, bool) else None for size in shape),
    )


def _column(value: object, where: str) -> Column:
    fields = as_fields(value, where)
    return Column(
        name=as_text(fields.get("name"), f"{where}.name"),
        dtype=as_text(fields.get("dtype", "unknown"), f"{where}.dtype"),
        categories=tuple(_scalar(item) for item in as_list(fields.get("categories") or [], f"{where}.categories")),
        optional=fields.get("optional") is True,
    )


def _scalar(value: object) -> Scalar:
    # Integers beyond 2^53 are written as {"int": "…"}, because JavaScript wrote the file; what JSON lacks as {"float": "nan"}.
    if isinstance(value, dict) and isinstance(value.get("int"), str):
        return int(value["int"])
    if isinstance(value, dict) and value.get("float") in ("nan", "infinity", "-infinity"):
        return float(value["float"])
    return value if isinstance(value, (str, int, float, bool)) else None


def as_fields(value: object, where: str) -> "dict[str, object]":
    if not isinstance(value, dict):
        raise CannotLoad(f"package-model.json: {where} is not an object.")
    return value


def as_list(value: object, where: str) -> List[object]:
    if not isinstance(value, list):
        raise CannotLoad(f"package-model.json: {where} is not a list.")
    return value


def as_text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise CannotLoad(f"package-model.json: {where} is not a text.")
    return value
