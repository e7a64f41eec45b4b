"""
One JSON object a line on stderr: time, level, event, and fields. Never an input value: those may be people's data.

Everything is written as ASCII, so that text of a model cannot carry control or direction characters to a terminal.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
import traceback
import warnings
from datetime import datetime, timezone
from json.encoder import encode_basestring_ascii as quoted
from typing import Dict, List, Optional, TextIO, Tuple, Type, Union

from .stderr import Stderr

# A log line must not grow with what somebody put into a model.
LONGEST_TEXT = 1000
# Types whose message is about the program, not about the data in it.
_SPEAKS_OF_CODE = (AttributeError, ImportError, MemoryError, NotImplementedError)
_FRAMES = 12

# Lines of requests that are written at the end of this turn of the event loop.
_lines: List[str] = []
# Taken again by a signal that arrives while its thread writes.
_lock = threading.RLock()
_stderr = Stderr()
_LAST_TURNS, _LAST_SECONDS = 10, 0.2
_second: Tuple[int, str] = (0, "")


def log(level: str, event: str, **fields: object) -> None:
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    entry: Dict[str, object] = {"time": now, "level": level, "event": event}
    for name, value in fields.items():
        entry[name] = value[:LONGEST_TEXT] if isinstance(value, str) else value
    with _lock:
        # Behind what was logged before and still waits.
        _lines.append(json.dumps(entry, default=str) + "\n")
    flush()


def log_request(request: str, method: str, path: str, status: int, seconds: float) -> None:
    """
    The line of one answered request, in the fewest steps: it is written thousands of times a second. It waits until the event
    loop has nothing else to do in this turn, so that requests which are answered together share one write.
    """
    global _second
    now = time.time()
    if int(now) != _second[0]:
        _second = int(now), time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now))
    line = (
        f'{{"time": "{_second[1]}.{int(now * 1000) % 1000:03d}Z", "level": "{"info" if status < 500 else "error"}", "event": "request", '
        f'"id": "{request}", "method": {quoted(method)}, "path": {quoted(path)}, "status": {status}, "ms": {seconds * 1000:.3f}}}\n'
    )
    with _lock:
        _lines.append(line)
        first = len(_lines) == 1
    if first:
        asyncio.get_running_loop().call_soon(flush)


def flush() -> None:
    """Writes what waits, as far as it is taken. To be called now and then: who reads the log may have come back."""
    with _lock:
        lines = [line.encode("ascii") for line in _lines]
        _lines.clear()
        lost = _stderr.write(lines) if lines or _stderr.waits else 0
    if lost:
        log("warning", "log-lost", lines=lost)


def flush_last() -> None:
    """The same at the end of the process, with a moment's patience."""
    for _ in range(_LAST_TURNS):
        flush()
        if not _stderr.waits:
            return
        time.sleep(_LAST_SECONDS / _LAST_TURNS)


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
    """From here on `logging` and `warnings` of all libraries end in this log, which never makes anybody wait."""
    _stderr.reopen()
    logging.basicConfig(handlers=[_ToLog()], level=logging.WARNING, force=True)
    warnings.showwarning = _warning_to_log
