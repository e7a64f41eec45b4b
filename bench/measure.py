"""Runs a program and says how long it took, how much memory it had at most, and how many bytes it read.

usage: measure.py SECONDS PROGRAM [ARGUMENT…]; one that takes longer is ended, and its code is null. `broke`: it ended with
an exception of Python, whose exit code 1 is no answer
"""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time


def bytes_read(pid):
    """All bytes of its read calls; nothing where the system does not tell. The process must not have been waited for."""
    try:
        with open(f"/proc/{pid}/io") as file:
            return int(re.search(r"rchar: (\d+)", file.read())[1])
    except (OSError, TypeError):
        return None


errors = tempfile.TemporaryFile()
begun = time.perf_counter()
child = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=errors, start_new_session=True)
late = threading.Event()


def end():
    late.set()
    os.killpg(child.pid, signal.SIGKILL)


timer = threading.Timer(float(sys.argv[1]), end)
timer.daemon = True
timer.start()
if hasattr(os, "waitid"):
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
read = bytes_read(child.pid)
code = child.wait()
timer.cancel()
seconds = time.perf_counter() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
errors.seek(0)
broke = code == 1 and b"Traceback (most recent call last)" in errors.read(1 << 20)
print(
    json.dumps(
        {
            "code": None if late.is_set() else code,
            "broke": broke,
            "seconds": seconds,
            "cpu": used.ru_utime + used.ru_stime,
            # Linux counts kilobytes, macOS bytes.
            "bytes": used.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
            "read": read,
        }
    )
)
