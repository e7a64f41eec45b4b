/**
 * Compiles a module to the same bytes wherever it runs: code is written and read once more before it is kept, because what is
 * shared between constants depends on what the compiler has seen before. Nothing for what does not compile.
 */
export const compiling = `
import marshal
from importlib.util import source_hash
from importlib._bootstrap_external import _code_to_hash_pyc

def bytecode(source, name):
    try:
        code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return b""
    code = marshal.loads(marshal.dumps(code))
    return bytes(_code_to_hash_pyc(code, source_hash(source), False))
`;

/**
 * For CPython. A job is a line: a file in which modules lie one behind the other, and where the bytecode goes, each with its
 * length before it (four bytes, lowest first). A line answers it.
 */
export const inPython = `
import json, sys
${compiling}
for line in sys.stdin:
    job = json.loads(line)
    with open(job["from"], "rb") as sources, open(job["to"], "wb") as out:
        for name, size in job["modules"]:
            done = bytecode(sources.read(size), name)
            out.write(len(done).to_bytes(4, "little"))
            out.write(done)
    print("done", flush=True)
`;

/** For CPython in WebAssembly, which Node runs: the same jobs and answers. The folder of Pyodide is its argument. */
export const inWebAssembly = `
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
const folder = process.argv.at(-1);
const { loadPyodide } = await import(pathToFileURL(folder + '/pyodide.mjs').href);
const python = await loadPyodide({ indexURL: folder + '/', env: { HOME: '/', PYTHONHASHSEED: '0' } });
python.runPython(${JSON.stringify(compiling)});
const bytecode = python.runPython('lambda source, name: bytecode(source.to_bytes(), name)');
for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  const sources = readFileSync(job.from);
  const parts = [];
  let at = 0;
  for (const [name, size] of job.modules) {
    const made = bytecode(new Uint8Array(sources.subarray(at, at + size)), name);
    const done = made.toJs();
    made.destroy();
    at += size;
    const length = Buffer.alloc(4);
    length.writeUInt32LE(done.length);
    parts.push(length, done);
  }
  writeFileSync(job.to, Buffer.concat(parts));
  console.log('done');
}
`;
