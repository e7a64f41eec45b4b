/**
 * Compiles a module to the same bytes wherever it runs: code is written and read once more before it is kept, because what is
 * shared between constants depends on what the compiler has seen before. Nothing for what does not compile.
 */
export const compiling = `
import gc, marshal
from importlib.util import MAGIC_NUMBER, source_hash

UNCHECKED_HASH = (1).to_bytes(4, "little")

# Compiling makes no circles, and looking for them takes a twentieth of its time.
gc.disable()

def bytecode(source, name):
    try:
        code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return b""
    # As where an engine compiles: what has a second name here would be marked as shared.
    settled = marshal.dumps(marshal.loads(marshal.dumps(code)))
    return MAGIC_NUMBER + UNCHECKED_HASH + source_hash(source) + settled
`;

/**
 * For CPython. A job is a line: a file in which sources lie, deflated or not, and where the bytecode goes, each with its length
 * before it (four bytes, lowest first). A line answers it. A source that is not what its archive says has none: whoever writes
 * the layer refuses it.
 */
export const inPython = `
import json, os, sys, zlib
${compiling}
def source(file, module):
    file.seek(module["at"])
    found = file.read(module["length"])
    if module["deflated"]:
        try:
            found = zlib.decompressobj(-15).decompress(found, module["size"] + 1)
        except zlib.error:
            return None
    crc = module.get("crc")
    return found if len(found) == module["size"] and (crc is None or zlib.crc32(found) == crc) else None

# Whoever waits for the bytecode writes, sends and hands out more meanwhile, and goes first; where that can be said.
try:
    os.nice(10)
except (AttributeError, OSError):
    pass

for line in sys.stdin:
    job = json.loads(line)
    parts = []
    with open(job["from"], "rb", buffering=0) as file:
        for module in job["modules"]:
            found = source(file, module)
            done = b"" if found is None else bytecode(found, module["name"])
            parts.append(len(done).to_bytes(4, "little"))
            parts.append(done)
    with open(job["to"], "wb") as out:
        out.write(b"".join(parts))
    print("done", flush=True)
`;

/** For CPython in WebAssembly, which Node runs: the same jobs and answers. The folder of Pyodide is its argument. */
export const inWebAssembly = `
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { crc32, inflateRawSync } from 'node:zlib';
const folder = process.argv.at(-1);
const { loadPyodide } = await import(pathToFileURL(folder + '/pyodide.mjs').href);
try {
  setPriority(10);
} catch {
  // Nobody has to let it.
}
const python = await loadPyodide({ indexURL: folder + '/', env: { HOME: '/', PYTHONHASHSEED: '0' } });
python.runPython(${JSON.stringify(compiling)});
const bytecode = python.runPython('lambda source, name: bytecode(source.to_bytes(), name)');
function source(file, { at, length, size, crc, deflated }) {
  const bytes = Buffer.alloc(length);
  let found = bytes.subarray(0, readSync(file, bytes, 0, length, at));
  try {
    if (deflated) found = inflateRawSync(found, { maxOutputLength: size + 1 });
  } catch {
    return undefined;
  }
  return found.length === size && (crc === undefined || crc32(found) === crc) ? found : undefined;
}
for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  const file = openSync(job.from, 'r');
  const parts = [];
  for (const module of job.modules) {
    const found = source(file, module);
    const made = found && bytecode(new Uint8Array(found), module.name);
    const done = made?.toJs() ?? new Uint8Array(0);
    made?.destroy();
    const length = Buffer.alloc(4);
    length.writeUInt32LE(done.length);
    parts.push(length, done);
  }
  closeSync(file);
  writeFileSync(job.to, Buffer.concat(parts));
  console.log('done');
}
`;
