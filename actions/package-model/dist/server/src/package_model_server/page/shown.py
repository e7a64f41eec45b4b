"""Text of a model for the eyes of a person: nothing in it is markup, moves the cursor, or turns the line around."""

from __future__ import annotations

import html
import json
import unicodedata

# A name, a label: enough to tell one from another.
LONGEST = 120
# Control, format (direction marks among them), surrogate, private and unassigned characters; line and paragraph ends.
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def shown(text: str, longest: int = LONGEST) -> str:
    """HTML that shows `text` and does nothing else, in an element or in a quoted attribute; at most `longest` characters of it."""
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    visible = "".join(_code(letter) if unicodedata.category(letter) in _HIDDEN else letter for letter in cut)
    return html.escape(visible, quote=True)


def as_attribute(value: object) -> str:
    """JSON in ASCII, for a quoted attribute: what the script reads back is the value itself, not what is shown of it."""
    return html.escape(json.dumps(value, ensure_ascii=True, allow_nan=False), quote=True)


def _code(letter: str) -> str:
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"
