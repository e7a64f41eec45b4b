/**
 * Compiles files to bytecode in the same bytes wherever it runs: code is written and read once more before it is kept,
 * because what is shared between constants depends on what the compiler has seen before.
 */
export default `
import json, marshal, sys
from importlib.util import source_hash
from importlib._bootstrap_external import _code_to_hash_pyc

for job in json.load(sys.stdin):
    with open(job["source"], "rb") as file:
        source = file.read()
    try:
        code = compile(source, job["as"], "exec", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        continue
    code = marshal.loads(marshal.dumps(code))
    with open(job["to"], "wb") as file:
        file.write(_code_to_hash_pyc(code, source_hash(source), False))
`;
