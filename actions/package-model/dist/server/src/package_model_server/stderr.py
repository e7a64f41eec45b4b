"""
Bytes to stderr without ever waiting for whoever reads it.

A pipe that nobody empties (a log driver that hangs, a parent that went away without closing) takes 64 KiB and then stops every
process that writes to it. What does not go in waits here up to a bound; beyond it the newest lines are lost, and counted.
"""

from __future__ import annotations

import os
import select
import stat
from typing import List

# A write of at most so much to a pipe is whole or not at all, also beside those of other workers (PIPE_BUF, Linux).
_WHOLE = 4096
_MOST_WAITING = 1024 * 1024


class Stderr:
    """Not to be used by two threads at a time."""

    def __init__(self, descriptor: int = 2) -> None:
        self._descriptor = descriptor
        self._waiting: List[bytes] = []
        self._size = 0
        self._lost = 0

    def reopen(self) -> None:
        """
        Makes a pipe one of our own that never blocks. Setting that on the one which was inherited would set it for everybody who
        writes to it; where it cannot be opened again, asking before each write has to do.
        """
        try:
            if stat.S_ISFIFO(os.fstat(self._descriptor).st_mode):
                self._descriptor = os.open(f"/proc/self/fd/{self._descriptor}", os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            pass

    @property
    def waits(self) -> bool:
        return bool(self._waiting)

    def write(self, lines: List[bytes]) -> int:
        """
        Whole lines. How many lines were lost since the last time when everything had gone out: 0 while they have to be counted
        on, or where there were none.
        """
        for chunk in _chunks(lines):
            if self._size + len(chunk) > _MOST_WAITING:
                self._lost += chunk.count(b"\n")
            else:
                self._waiting.append(chunk)
                self._size += len(chunk)
        while self._waiting and self._put():
            pass
        if self._waiting:
            return 0
        lost, self._lost = self._lost, 0
        return lost

    def _put(self) -> bool:
        chunk = self._waiting[0]
        try:
            if not _takes(self._descriptor):
                return False
            # Longer than what is taken whole are only reports of errors, of which the rest follows.
            written = os.write(self._descriptor, chunk[:_WHOLE])
        except BlockingIOError:
            return False
        except OSError:
            written = len(chunk)  # Nobody reads the log any more; that must not end the service.
        self._size -= written
        if written < len(chunk):
            self._waiting[0] = chunk[written:]
        else:
            del self._waiting[0]
        return True


def _takes(descriptor: int) -> bool:
    """Whether a write of one chunk is taken now. Of a pipe the kernel says so while a whole page is free."""
    if not hasattr(select, "poll"):
        return True
    poll = select.poll()
    poll.register(descriptor, select.POLLOUT)
    return bool(poll.poll(0))


def _chunks(lines: List[bytes]) -> List[bytes]:
    """As few as there can be of at most `_WHOLE` bytes, between lines."""
    found: List[bytes] = []
    part: List[bytes] = []
    size = 0
    for line in lines:
        if part and size + len(line) > _WHOLE:
            found.append(b"".join(part))
            part, size = [], 0
        part.append(line)
        size += len(line)
    if part:
        found.append(b"".join(part))
    return found
