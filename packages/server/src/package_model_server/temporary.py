"""
A folder for temporary files where there seems to be none.

Some libraries want one when they are merely imported (SciPy before 1.15), and a read-only container has no
writable /tmp. What engines and Kubernetes give even then is /dev/shm, in memory, which Python does not think of.
"""

from __future__ import annotations

import os
from typing import MutableMapping, Sequence

_USUAL = ("/tmp", "/var/tmp", "/usr/tmp")
_IN_MEMORY = "/dev/shm"


def find_temporary(env: MutableMapping[str, str], usual: Sequence[str] = _USUAL, in_memory: str = _IN_MEMORY) -> None:
    """Sets TMPDIR, unless it is set or one of the `usual` folders can be written to."""
    if any(env.get(name) for name in ("TMPDIR", "TEMP", "TMP")) or any(map(_writable, usual)):
        return
    if _writable(in_memory):
        env["TMPDIR"] = in_memory


def _writable(folder: str) -> bool:
    return os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK)
