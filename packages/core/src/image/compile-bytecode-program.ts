/**
 * The program that compiles what was installed, run in the build stage: bytecode with unchecked hashes (PEP 552) for every
 * module below the folders that it is given, by as many processes as there are processors. Its bytes do not depend on how
 * many they are: which constants are marked as shared depends on what else a compiling process holds, so each module is
 * written and read once more before it is kept (`marshal`, format version 4, `FLAG_REF`). Compiling runs nothing of a
 * module; one that does not compile is left out, as installers do. Bytecode of other Pythons that a package brings stays.
 * Before Python 3.11 constants that are sets are written in the order of their hashes: it wants PYTHONHASHSEED=0.
 */
export const compileBytecodeProgram = String.raw`"""Compiles the modules below folders, to the same bytes every time. Written by package-model."""

import gc
import marshal
import os
import sys
import traceback
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash

UNCHECKED_HASH = (1).to_bytes(4, "little")


def modules(folder):
    for at, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in names:
            path = os.path.join(at, name)
            if name.endswith(".py") and os.path.isfile(path):
                yield os.path.getsize(path), path


def keep_bytecode(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        code = compile(source, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return
    settled = marshal.dumps(marshal.loads(marshal.dumps(code)))
    target = cache_from_source(path)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as file:
        file.write(MAGIC_NUMBER + UNCHECKED_HASH + source_hash(source) + settled)


def compile_all(paths):
    """In a process of its own; returns its number."""
    child = os.fork()
    if child != 0:
        return child
    try:
        for path in paths:
            keep_bytecode(path)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def main(folders):
    # Large ones first, each to the next process: all are done at about the same time.
    found = [path for _, path in sorted((each for folder in folders for each in modules(folder)), reverse=True)]
    count = len(os.sched_getaffinity(0))
    gc.disable()
    children = [compile_all(found[number::count]) for number in range(count)]
    return int(any([os.waitpid(child, 0)[1] for child in children]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
`;
