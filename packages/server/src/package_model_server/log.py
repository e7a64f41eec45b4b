"""
One JSON object a line on stderr: time, level, event, and fields. Never an input value: those may be people's data.

Everything is written as ASCII, so that text of a model cannot carry control or direction characters to a terminal.
"""

from __future__ import annotations

import json
import logging
import os
import traceback
import warnings
from datetime import datetime, timezone
from typing import Dict, List, Optional, TextIO, Type, Union

# A log line must not grow with what somebody put into a model.
LONGEST_TEXT = 1000
# Types whose message is about the program, not about the data in it.
_SPEAKS_OF_CODE = (AttributeError, ImportError, MemoryError, NotImplementedError)
_FRAMES = 12


def log(level: str, event: str, **fields: object) -> None:
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    entry: Dict[str, object] = {"time": now, "level": level, "event": event}
    for name, value in fields.items():
        entry[name] = value[:LONGEST_TEXT] if isinstance(value, str) else value
    _write((json.dumps(entry, default=str) + "\n").encode("ascii"))


def log_request(request: str, method: str, path: str, status: int, seconds: float) -> None:
    log("info" if status < 500 else "error", "request", id=request, method=method, path=path, status=status, ms=round(seconds * 1000, 3))


def _write(data: bytes) -> None:
    try:
        while data:
            data = data[os.write(2, data) :]
    except OSError:
        pass  # Nobody reads the log any more; that must not end the service.


def describe(error: BaseException, with_message: bool = False) -> Dict[str, object]:
    """
    Fields that name an error without repeating what was sent: its type and where it came from.

    Messages quote values ("could not convert string to float: 'Alice'"), so they are left out unless the
    type's messages never do, or `with_message` says that only our own example was at work.
    """
    frames: List[str] = [
        f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    ]
    fields: Dict[str, object] = {"error": type(error).__name__, "at": frames}
    if with_message or isinstance(error, _SPEAKS_OF_CODE):
        fields["message"] = str(error)[:LONGEST_TEXT]
    return fields


class _ToLog(logging.Handler):
    """What libraries say through `logging`. Their text is kept short; their arguments are ours to trust no more than they do."""

    def emit(self, record: logging.LogRecord) -> None:
        log(record.levelname.lower(), "library", logger=record.name, message=str(record.msg))


def _warning_to_log(
    message: Union[Warning, str],
    category: Type[Warning],
    filename: str,
    lineno: int,
    file: Optional[TextIO] = None,
    line: Optional[str] = None,
) -> None:
    # Without its text, which may quote a value of a request.
    log("warning", "python-warning", category=category.__name__, at=f"{filename}:{lineno}")


def capture() -> None:
    """From here on `logging` and `warnings` of all libraries end in this log."""
    logging.basicConfig(handlers=[_ToLog()], level=logging.WARNING, force=True)
    warnings.showwarning = _warning_to_log
