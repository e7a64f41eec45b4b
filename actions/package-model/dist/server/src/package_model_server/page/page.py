"""The four files of the page, as (content type, bytes)."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Dict, List, Optional, Tuple

from .. import __version__
from ..manifest import Manifest
from ..request.inputs import DICTIONARIES, TEXTS, Inputs
from .example import example_body, example_row
from .form import MOST_FIELDS, form_fields, form_kind, has_form, type_of
from .shown import as_attribute, shown

_STATIC = Path(__file__).parent / "static"
# Served below the page under these paths; everything else that the page could ask for is forbidden by its policy.
FILES: Dict[str, bytes] = {
    "/page/page.css": b"text/css; charset=utf-8",
    "/page/page.js": b"text/javascript; charset=utf-8",
    "/page/icon.svg": b"image/svg+xml",
}
HTML = b"text/html; charset=utf-8"
# Nothing from elsewhere, nothing inline, no string turned into markup by a script, in nobody's frame.
HEADERS: Tuple[Tuple[bytes, bytes], ...] = (
    (
        b"content-security-policy",
        b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        b"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
# The example is shown to be edited; a longer one (images) starts from an empty field instead.
_LONGEST_BODY = 200_000
_MOST_CLASSES = 12


@lru_cache(maxsize=None)
def static_file(path: str) -> bytes:
    """The bytes behind one of `FILES`."""
    return (_STATIC / path.rsplit("/", 1)[1]).read_bytes()


def page(manifest: Manifest, inputs: Optional[Inputs]) -> bytes:
    """The page of this very model, in UTF-8. Without `inputs` (the model is still loading) it asks for JSON instead of fields."""
    with_form = inputs is not None and has_form(inputs)
    body = json.dumps(example_body(manifest.example, inputs), ensure_ascii=False)
    values = {
        "name": shown(manifest.name),
        "facts": _facts(manifest, inputs),
        "loaded": "no" if inputs is None else "yes",
        "form": form_kind(inputs) if inputs is not None and with_form else "json",
        "fields": form_fields(inputs, example_row(manifest.example, inputs)) if inputs is not None and with_form else "",
        "why_json": "" if with_form else _why_json(inputs),
        "body": shown(body, _LONGEST_BODY) if len(body) <= _LONGEST_BODY else "",
        "classes": as_attribute(_plain(list(manifest.signature.classes or ()) if manifest.signature is not None else [])),
        "version": shown(__version__),
    }
    return Template((_STATIC / "page.html").read_text("utf-8")).substitute(values).encode("utf-8")


def _facts(manifest: Manifest, inputs: Optional[Inputs]) -> str:
    written = ", ".join(f"{library} {version}".strip() for library, version in manifest.producers)
    facts: List[Tuple[str, str]] = [("Runs on", shown(manifest.runtime))]
    if written:
        facts.append(("Written by", shown(written)))
    facts.append(("Takes", shown(_takes(inputs))))
    classes = manifest.signature.classes if manifest.signature is not None else None
    if classes:
        named = ", ".join(str(each) for each in classes[:_MOST_CLASSES])
        more = f" and {len(classes) - _MOST_CLASSES} more" if len(classes) > _MOST_CLASSES else ""
        facts.append(("Answers", shown(f"{named}{more}", 400)))
    facts.append(("Digest", f"<code>{shown(manifest.digest)}</code>"))
    return "\n".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in facts)


def _takes(inputs: Optional[Inputs]) -> str:
    if inputs is None:
        return "not known until it is loaded"
    if inputs.kind == TEXTS:
        return "one text a row"
    if inputs.kind == DICTIONARIES:
        return "one object a row"
    if inputs.columns is None:
        return "values in rows"
    count = len(inputs.columns)
    what = "column" if inputs.named else "value"
    kinds = sorted({type_of(column) for column in inputs.columns})
    return f"{count} {what}{'' if count == 1 else 's'} a row ({', '.join(kinds)})"


def _why_json(inputs: Optional[Inputs]) -> str:
    if inputs is not None and inputs.columns is not None and len(inputs.columns) > MOST_FIELDS:
        return f"Rows of this model have {len(inputs.columns)} values: they are sent as JSON."
    return "This model is asked with JSON."


def _plain(values: "list[object]") -> "list[object]":
    return [value if not isinstance(value, float) or value - value == 0 else str(value) for value in values]
