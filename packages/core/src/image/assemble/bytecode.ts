import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRawSync } from 'node:zlib';
import { unpack } from '../../bytes/zip-unpack.ts';
import { byBytes } from '../layer/tar.ts';
import type { Batch } from './compilers.ts';
import { FILE, sizeOf, type Content, type Entry } from './entry.ts';
import { inOnePiece } from './in-one-piece.ts';
import { refusedWheel } from './refused-wheel.ts';

/** Bytes of modules that are compiled in one go: enough for a large package to keep several compilers busy. */
const BATCH = 1 << 19;
/** Of zlib: the sixth takes half as long again, for 3 % less. */
const LEVEL = 4;
/** Batches of a layer that are read ahead of the compilers, or written behind them. */
const IN_HAND = 3;
/** Modules up to this are inflated in one step, and all but a few are. */
const AT_ONCE = 4 << 20;

const deflated = promisify(deflateRaw);

type Module = Entry & { readonly kind: 'file' };

/** Whoever compiles modules: `minor` is the Python's, `3.11`. */
export interface Compiling {
  readonly minor: string;
  readonly compile: (batch: Batch) => Promise<void>;
}

/** Whether bytecode belongs to it. */
export function isModule(entry: Entry): entry is Module {
  return entry.kind === 'file' && entry.name.endsWith('.py');
}

/** A module whose bytecode is awaited under that name. */
interface Late {
  readonly module: Module;
  readonly name: string;
  readonly made: PromiseWithResolvers<Content | undefined>;
}

/** Entries whose content is on its way. Disposing waits for what has begun, and begins nothing more. */
export interface Bytecode extends AsyncDisposable {
  readonly entries: readonly Entry[];
}

/**
 * Bytecode for every module among the entries, with unchecked hashes (PEP 552): valid whatever the times of the files are,
 * and never written again. Compiling runs nothing of the modules. One that does not compile is left out, as installers do.
 * What comes first in a layer is compiled first, so that the layer is written meanwhile. Its contents reject with
 * `BUILD_FAILED` where a module is damaged or the compiler ends; `INTERRUPTED`.
 * @param folder of the scratch folder's, empty
 */
export function bytecodeFor(entries: readonly Entry[], compilers: Compiling, folder: string): Bytecode {
  const late = entries
    .filter(isModule)
    .map((module): Late => ({ module, name: cacheName(module.name, compilers.minor), made: Promise.withResolvers() }))
    .toSorted((a, b) => byBytes(a.name, b.name));
  // Whoever writes the layer may have failed before it came to them.
  for (const { made } of late) made.promise.catch(() => undefined);
  const batches = [...batchesOf(late).entries()];
  const worker = async (): Promise<void> => {
    for (let next = batches.shift(); next !== undefined; next = batches.shift()) {
      const [index, batch] = next;
      try {
        await compileBatch(batch, compilers, join(folder, String(index)));
      } catch (cause) {
        for (const [, each] of [next, ...batches.splice(0)]) for (const { made } of each) made.reject(cause);
      }
    }
  };
  const working = Promise.all(Array.from({ length: IN_HAND }, worker));
  return {
    entries: late.map(({ name, module: { from }, made }) => ({
      kind: 'late',
      name,
      mode: FILE,
      from,
      content: made.promise,
    })),
    [Symbol.asyncDispose]: async () => {
      batches.length = 0;
      await working;
    },
  };
}

function batchesOf(modules: readonly Late[]): Late[][] {
  const batches: Late[][] = [];
  let room = 0;
  for (const late of modules) {
    const last = batches.at(-1);
    const size = sizeOf(late.module.content);
    if (last && room >= size) last.push(late);
    else {
      batches.push([late]);
      room = BATCH;
    }
    room -= size;
  }
  return batches;
}

async function compileBatch(batch: readonly Late[], compilers: Compiling, path: string): Promise<void> {
  const sources: Uint8Array[] = [];
  for (const { module } of batch) sources.push(await contentOf(module));
  const [from, to] = [`${path}.py`, `${path}.pyc`];
  await writeFile(from, sources);
  await compilers.compile({
    from,
    to,
    modules: batch.map(({ module }, index) => [`/${module.name}`, sources[index]?.length ?? 0]),
  });
  const out = await readFile(to);
  await Promise.all([rm(from), rm(to)]);
  let at = 0;
  // One after the other: each takes a quarter of a MiB while it is deflated.
  for (const { made } of batch) {
    const size = out.readUInt32LE(at);
    const bytes = out.subarray(at + 4, at + 4 + size);
    at += 4 + size;
    made.resolve(size === 0 ? undefined : await packed(bytes));
  }
}

/** `pkg/mod.py` → `pkg/__pycache__/mod.cpython-311.pyc` (PEP 3147). */
function cacheName(name: string, minor: string): string {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash)}/__pycache__/${name.slice(slash + 1, -'.py'.length)}.cpython-${minor.replace('.', '')}.pyc`;
}

async function contentOf({ content, from }: Module): Promise<Uint8Array> {
  // Modules are bytes, or members of wheels.
  if (content.kind === 'packed') throw refusedWheel(from, 'a module that is bytecode');
  if (content.kind !== 'member') return content.bytes;
  const { archive, member } = content;
  if (member.method === 'deflate' && member.size <= AT_ONCE && member.packedSize <= AT_ONCE) {
    try {
      return inflateRawSync(await archive.readAt(member.offset, member.packedSize), inOnePiece(member.size));
    } catch (cause) {
      throw refusedWheel(from, `the packed bytes of ${member.name}: ${cause instanceof Error ? cause.message : ''}`);
    }
  }
  const parts: Uint8Array[] = [];
  // A member that is damaged is refused when its layer is written.
  await unpack(archive, member, (bytes) => void parts.push(Buffer.from(bytes)));
  return Buffer.concat(parts);
}

/** To less than half. The flush fills up to a byte and marks no end, so that something else may follow. */
async function packed(bytes: Buffer): Promise<Content> {
  const small = await deflated(bytes, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH });
  return { kind: 'packed', packed: small, size: bytes.length };
}
