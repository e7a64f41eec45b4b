/**
 * Compiles files to bytecode in the same bytes wherever it runs: code is written and read once more before it is kept,
 * because what is shared between constants depends on what the compiler has seen before. A job is a line: a file in which
 * modules lie one behind the other, and where the bytecode goes, each with its length before it (four bytes, lowest first;
 * none for what does not compile). A line answers it.
 */
export default `
import json, marshal, sys
from importlib.util import source_hash
from importlib._bootstrap_external import _code_to_hash_pyc

def bytecode(source, name):
    try:
        code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return b""
    code = marshal.loads(marshal.dumps(code))
    return bytes(_code_to_hash_pyc(code, source_hash(source), False))

for line in sys.stdin:
    job = json.loads(line)
    with open(job["from"], "rb") as sources, open(job["to"], "wb") as out:
        for name, size in job["modules"]:
            done = bytecode(sources.read(size), name)
            out.write(len(done).to_bytes(4, "little"))
            out.write(done)
    print("done", flush=True)
`;
