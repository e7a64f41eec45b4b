"""What a request says about its own body, and how many rows it may hold."""

from __future__ import annotations

from ..errors import Refused
from ..question import Request

_JSON = ("application/json", "text/json")


def require_json(request: Request) -> None:
    """Raises `Refused` 415 for a body that says it is something else than JSON in UTF-8."""
    if not request.content_type:
        return
    if request.content_type not in _JSON:
        raise Refused(415, 'The body has to be sent as application/json (with curl: -H "Content-Type: application/json").')
    require_utf8(request)


def is_json(request: Request) -> bool:
    """Whether `require_json` lets it pass."""
    try:
        require_json(request)
    except Refused:
        return False
    return True


def require_utf8(request: Request) -> None:
    for name, value in request.parameters:
        if name == "charset" and value.lower() not in ("utf-8", "utf8"):
            raise Refused(415, "The body has to be in UTF-8.")


def within(rows: int, most: int) -> int:
    """`rows`. Raises `Refused` 413 where they are more than `most`."""
    if rows > most:
        raise Refused(413, f"The request holds {rows} rows; at most {most} are answered at once.")
    return rows
