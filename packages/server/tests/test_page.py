"""The page for a person, as text; in a browser it is tested by test/page.python.test.ts."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import pytest
from client import Asker, asking
from folder import signature, write_folder
from hypothesis import given
from hypothesis import strategies as some

from package_model_server.manifest import read_manifest
from package_model_server.page import FILES, page
from package_model_server.page.form import MOST_CHOICES, MOST_FIELDS
from package_model_server.request.inputs import DICTIONARIES, TABLE, Inputs
from package_model_server.signature import Column


class Seen(HTMLParser):
    """Elements and texts of a document, as an HTML reader sees them."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: List[Tuple[str, Dict[str, Optional[str]]]] = []
        self.text = ""
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def fields(self) -> List[Dict[str, Optional[str]]]:
        return [attributes for _, attributes in self.tags if "data-kind" in attributes]


def test_it_says_what_the_model_is_and_has_a_field_for_every_column(churn_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        answer = await ask("/")
        assert answer.status == 200 and answer.headers["content-type"] == "text/html; charset=utf-8"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "unsafe" not in answer.headers["content-security-policy"]
        seen = Seen(answer.body.decode())
        for said in ("scikit-learn 1.9.1", "4 columns a row", read_manifest(churn_folder).digest):
            assert said in seen.text
        assert [field["data-name"] for field in seen.fields()] == ['"age"', '"charge"', '"contract"', '"active"']
        assert [field.get("value") for field in seen.fields()][:3] == ["40", "30.5", "year"]
        assert (await ask("/", method="HEAD")).status == 200
        assert (await ask("/", {})).status == 405

    asking(churn_folder, talk)


def test_its_files_are_the_only_ones_it_asks_for(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        seen = Seen((await ask("/")).body.decode())
        wanted = [attributes.get("src") or attributes.get("href") for _, attributes in seen.tags]
        linked = {f"/{path}" for path in wanted if path}
        assert linked == {*FILES, "/openapi.json"}
        for path in FILES:
            answer = await ask(path)
            assert answer.status == 200 and answer.headers["content-type"].encode() == FILES[path]
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert not re.search(rb"url\(|@import|https?://(?!www\.w3\.org/2000/svg)|innerHTML|\beval\b", answer.body)
        html = (await ask("/")).body
        assert not re.search(rb"<style|\sstyle=|\son\w+=|<script>", html)

    asking(iris_folder, talk)


def test_off_is_off(iris_folder: Path) -> None:
    async def talk(ask: Asker) -> None:
        for path in ("/", *FILES):
            assert (await ask(path)).status == 404
        assert (await ask("/predict", [[5.1, 3.5, 1.4, 0.2]])).status == 200

    asking(iris_folder, talk, PACKAGE_MODEL_PAGE="off")


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        (Inputs(TABLE, tuple(Column(str(at), "float64") for at in range(MOST_FIELDS + 1)), False, False, "float64"), "Rows of this model have 121 values"),
        (Inputs(DICTIONARIES, None, True, False, "unknown"), "one object a row"),
        (Inputs(TABLE, None, False, False, "float64"), "asked with JSON"),
        (None, "not known until it is loaded"),
    ],
)
def test_what_has_no_fields_is_asked_with_json(iris_folder: Path, inputs: Optional[Inputs], said: str) -> None:
    manifest = read_manifest(iris_folder)
    seen = Seen(page(manifest._replace(example={"records": [{"a": 1}]}), inputs).decode())
    assert said in seen.text and seen.fields() == []
    assert dict(seen.tags)["body"]["data-form"] == "json"
    assert '{"records": [{"a": 1}]}' in seen.text


def test_controls_follow_the_types(iris_folder: Path) -> None:
    columns = (
        Column("f", "float32"),
        Column("i", "int16"),
        Column("b", "bool"),
        Column("s", "string"),
        Column("o", "object"),
        Column("c", "string", ("x", None, "y")),
        Column("n", "float64", (1, 2.5, float("nan"))),
        Column("many", "string", tuple(str(at) for at in range(MOST_CHOICES + 1))),
    )
    seen = Seen(page(read_manifest(iris_folder)._replace(example=None), Inputs(TABLE, columns, True, False, "unknown")).decode())
    assert [field["data-kind"] for field in seen.fields()] == ["number", "number", "choice", "text", "guess", "choice", "choice", "text"]
    assert [field.get("step") for field in seen.fields()][:2] == ["any", "1"]
    options = [attributes["value"] for tag, attributes in seen.tags if tag == "option"]
    assert options == ["true", "false", "null", '"x"', '"y"', "null", "1", "2.5", "null"]


# Never empty: an empty fact is left out, with its elements.
ANY_TEXT = some.text(some.characters(), max_size=200).map(lambda text: f"{text}x")


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_no_text_of_a_model_becomes_markup(name: str, column: str, label: str) -> None:
    from package_model_server.manifest import Manifest
    from package_model_server.signature import Signature

    def made(name: str, column: str, label: str) -> Seen:
        columns = (Column(column, "string", (label,)), Column(f"{column}2", "string"), Column(f"{column}3", "float64"))
        told = Signature((), (), columns, (label,))
        manifest = Manifest(name, label, "pickle", Path("x"), column, ((name, label),), told, {"rows": [[label, label, 1]]})
        return Seen(page(manifest, Inputs(TABLE, columns, True, False, "unknown")).decode("utf-8"))

    plain, seen = made("name", "column", "label"), made(name, column, label)
    assert [tag for tag, _ in seen.tags] == [tag for tag, _ in plain.tags]
    assert [sorted(attributes) for _, attributes in seen.tags] == [sorted(attributes) for _, attributes in plain.tags]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", seen.text)


def test_a_long_text_is_cut(iris_folder: Path, tmp_path: Path, iris: Any) -> None:
    folder = write_folder(tmp_path, iris, name="n" * 100_000, signature=signature(width=4), example=None)
    assert len(page(read_manifest(folder), None)) < 10_000
