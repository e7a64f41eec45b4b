"""`Accept` -> the type of the answer (RFC 9110, 12.5.1), and the answer in it."""

from __future__ import annotations

import csv
import io
from typing import List, Tuple

from ..answer import encode
from ..errors import Refused

JSON = "application/json"
JSON_LINES = "application/jsonlines"
CSV = "text/csv"
# In the order of preference where a client takes several equally.
_OFFERED = (JSON, JSON_LINES, CSV)
_LONGEST = 1000


def negotiate(accept: str) -> str:
    """The best of what the client takes. Raises `Refused` 406 where it takes none of it."""
    if not accept or accept == "*/*" or accept == JSON:
        return JSON
    ranges = _ranges(accept[:_LONGEST])
    best = max(_OFFERED, key=lambda kind: (_quality(kind, ranges), -_OFFERED.index(kind)))
    if _quality(best, ranges) <= 0:
        raise Refused(406, f"The answer can be had as {', '.join(_OFFERED)}; the Accept header takes none of them.")
    return best


def _ranges(accept: str) -> List[Tuple[str, float]]:
    ranges = []
    for item in accept.split(","):
        kind, *parameters = (part.strip().lower() for part in item.split(";"))
        quality = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                try:
                    quality = min(1.0, max(0.0, float(value)))
                except ValueError:
                    quality = 0.0
        ranges.append((kind, quality))
    return ranges


def _quality(kind: str, ranges: List[Tuple[str, float]]) -> float:
    """What the most specific range that covers the type says."""
    for wanted in (kind, kind.split("/")[0] + "/*", "*/*"):
        found = [quality for name, quality in ranges if name == wanted]
        if found:
            return max(found)
    return 0.0


def written(kind: str, answer: object) -> bytes:
    """The single answer with one line a row."""
    rows = answer if isinstance(answer, list) else [answer]
    if kind == JSON_LINES:
        return b"".join(encode(row) + b"\n" for row in rows)
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    for row in rows:
        cells = row.values() if isinstance(row, dict) else row if isinstance(row, list) else [row]
        writer.writerow([_cell(cell) for cell in cells])
    return lines.getvalue().encode("utf-8")


def _cell(value: object) -> object:
    return encode(value).decode("utf-8") if isinstance(value, (list, dict, bool)) else value
