"""Imports every module that is named on standard input, each in a process of its own, and prints what came of it.

A line in: distribution, tab, module. A line out: the same, tab, `ok` or the exception. Run by the Python whose site-packages
are asked; what differs between two of them apart from their place differs between two installations.
"""

import importlib
import os
import re
import signal
import sys

SECONDS = 60


def outcome(module: str) -> str:
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        signal.alarm(SECONDS)
        try:
            importlib.import_module(module)
            said = "ok"
        except BaseException as cause:
            said = f"{type(cause).__name__}: {cause}"
        os.write(write, said[:2000].encode("utf-8", "replace"))
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as answer:
        said = answer.read().decode("utf-8", "replace")
    _, status = os.waitpid(child, 0)
    if status != 0:
        said = f"the process ended with {status}"
    plain = said.replace(sys.prefix, "PREFIX")
    # Addresses and names of temporary files are of one process alone.
    return re.sub(r"0x[0-9a-f]+|/tmp/\S+", "…", " ".join(plain.split()))


os.environ["HOME"] = "/tmp"
for line in sys.stdin.read().splitlines():
    distribution, module = line.split("\t")
    print(f"{distribution}\t{module}\t{outcome(module)}", flush=True)
