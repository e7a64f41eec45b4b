import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpack } from '../../bytes/zip-unpack.ts';
import { byBytes, tarHeader, tarPadding } from '../layer/tar.ts';
import type { Batch, Source } from './compilers.ts';
import { FILE, sizeOf, type Entry, type LateFiles, type PackedFiles } from './entry.ts';
import { deflated } from './in-one-piece.ts';

/** Bytes of modules that are compiled in one go: enough for a large package to keep several compilers busy. */
const BATCH = 1 << 19;
/** Of zlib: the fourth takes a quarter longer, for 5 % less. */
const LEVEL = 2;
/** Batches of a layer that wait for the compilers, or are compiled and wait for the layer: whoever writes it is elsewhere meanwhile. */
const IN_HAND = 100;

type ModuleFile = Entry & { readonly kind: 'file' };
/** With the name of its bytecode. */
type Module = ModuleFile & { readonly compiled: string };

/** Whoever compiles modules: `minor` is the Python's, `3.11`. */
export interface Compiling {
  readonly minor: string;
  readonly compile: (batch: Batch) => Promise<void>;
}

/** Whether bytecode belongs to it. */
export function isModule(entry: Entry): entry is ModuleFile {
  return entry.kind === 'file' && entry.name.endsWith('.py');
}

/** Files that are on their way. Disposing waits for what has begun, and begins nothing more. */
export interface Bytecode extends AsyncDisposable {
  readonly late: readonly LateFiles[];
}

/**
 * Bytecode for every module among the entries, with unchecked hashes (PEP 552): valid whatever the times of the files are,
 * and never written again. Compiling runs nothing of the modules. One that does not compile is left out, as installers do,
 * and so is one that is damaged: its layer is refused for it. What comes first in a layer is compiled first. Its contents
 * reject with `BUILD_FAILED` where the compiler ends; `INTERRUPTED`.
 * @param folder of the scratch folder's, empty
 */
export function bytecodeFor(entries: readonly Entry[], compilers: Compiling, folder: string): Bytecode {
  const modules = entries
    .filter(isModule)
    .map((module): Module => ({ ...module, compiled: cacheName(module.name, compilers.minor) }))
    .toSorted((a, b) => byBytes(a.compiled, b.compiled));
  const batches = batchesOf(modules).map((batch, index) => new Compilation(batch, join(folder, String(index))));
  const waiting = [...batches];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const cause = await next.run(compilers);
      if (cause !== undefined) for (const each of waiting.splice(0)) each.fail(cause);
      // What is compiled lies on the disk until its layer asks for it.
      await next.taken;
    }
  };
  const working = Promise.all(Array.from({ length: IN_HAND }, worker));
  return {
    late: batches.map((batch) => ({
      files: batch.modules.map(({ compiled, from }) => ({ name: compiled, from })),
      content: () => batch.content(),
    })),
    [Symbol.asyncDispose]: async () => {
      waiting.length = 0;
      for (const batch of batches) batch.leave();
      await working;
    },
  };
}

/** Modules that are compiled in one go: each lies in the same archive, or none does in one that others can read. */
function batchesOf(modules: readonly Module[]): Module[][] {
  const batches: Module[][] = [];
  let room = 0;
  let from: string | undefined;
  for (const module of modules) {
    const last = batches.at(-1);
    const size = sizeOf(module.content);
    const place = placeOf(module)?.path;
    if (last && room >= size && from === place) last.push(module);
    else {
      batches.push([module]);
      room = BATCH;
      from = place;
    }
    room -= size;
  }
  return batches;
}

/** Bytecode of some modules, from when it is asked for until the layer has taken it. */
class Compilation {
  readonly modules: readonly Module[];
  readonly #path: string;
  readonly #compiled = Promise.withResolvers<void>();
  readonly #taken = Promise.withResolvers<void>();
  /** Made once, whoever asks: whoever writes the layer again, or keeps it, asks again. */
  #made: Promise<PackedFiles & { readonly size: number }> | undefined;
  /** What it was made of, for the first who takes it: those of a whole layer are too many to be held. */
  #bytes: Uint8Array | undefined;

  constructor(modules: readonly Module[], path: string) {
    this.modules = modules;
    this.#path = path;
    // Whoever writes the layer may have failed before it came to it.
    this.#compiled.promise.catch(() => undefined);
  }

  /** Settles when nobody will read it from the disk any more. */
  get taken(): Promise<void> {
    return this.#taken.promise;
  }

  /** @returns why it failed, where it did */
  async run(compilers: Compiling): Promise<unknown> {
    try {
      const { from, modules } = sourcesIn(this.modules) ?? (await sourcesBeside(this.modules, this.#path));
      await compilers.compile({ from, to: `${this.#path}.pyc`, modules });
      this.#compiled.resolve();
      return undefined;
    } catch (cause) {
      this.fail(cause);
      return cause;
    }
  }

  fail(cause: unknown): void {
    this.#compiled.reject(cause);
    this.leave();
  }

  leave(): void {
    this.#taken.resolve();
  }

  async content(): Promise<PackedFiles> {
    const made = await (this.#made ??= this.#make());
    const bytes = this.#bytes;
    this.#bytes = undefined;
    return bytes ? { packed: made.packed, bytes } : made;
  }

  async #make(): Promise<PackedFiles & { readonly size: number }> {
    await this.#compiled.promise;
    const bytes = filesIn(await readFile(`${this.#path}.pyc`), this.modules);
    await rm(`${this.#path}.pyc`);
    this.#taken.resolve();
    this.#bytes = bytes;
    return { packed: await deflated(bytes, LEVEL), size: bytes.length };
  }
}

/** What a compiler has written, each with its length before it, as files of an archive; nothing is of what did not compile. */
function filesIn(out: Buffer, modules: readonly Module[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { compiled } of modules) {
    const begin = at + 4;
    at = begin + out.readUInt32LE(at);
    const size = at - begin;
    if (size === 0) continue;
    parts.push(
      tarHeader({ kind: 'file', name: compiled, mode: FILE, size }),
      out.subarray(begin, at),
      tarPadding(size),
    );
  }
  return Buffer.concat(parts);
}

interface Place {
  readonly path: string;
  readonly source: Omit<Source, 'name'>;
}

/** Where a module lies in an archive, packed in a way that every Python unpacks. */
function placeOf({ content }: Module): Place | undefined {
  if (content.kind !== 'member' || content.archive.path === undefined) return undefined;
  const { method, offset: at, packedSize: length, size, crc } = content.member;
  if (method !== 'stored' && method !== 'deflate') return undefined;
  return { path: content.archive.path, source: { at, length, deflated: method === 'deflate', size, crc } };
}

interface Sources {
  readonly from: string;
  readonly modules: readonly Source[];
}

function sourcesIn(modules: readonly Module[]): Sources | undefined {
  const places = modules.map((module) => ({ name: `/${module.name}`, place: placeOf(module) }));
  const from = places[0]?.place?.path;
  if (from === undefined) return undefined;
  return { from, modules: places.flatMap(({ name, place }) => (place ? [{ name, ...place.source }] : [])) };
}

/** Those that lie nowhere else are written into a file. */
async function sourcesBeside(modules: readonly Module[], path: string): Promise<Sources> {
  const from = `${path}.py`;
  const found: Uint8Array[] = [];
  for (const module of modules) found.push(await bytesOf(module));
  await writeFile(from, found);
  let at = 0;
  return {
    from,
    modules: modules.map(({ name }, index) => {
      const length = found[index]?.length ?? 0;
      const source = { name: `/${name}`, at, length, deflated: false, size: length };
      at += length;
      return source;
    }),
  };
}

/** `pkg/mod.py` → `pkg/__pycache__/mod.cpython-311.pyc` (PEP 3147). */
function cacheName(name: string, minor: string): string {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash)}/__pycache__/${name.slice(slash + 1, -'.py'.length)}.cpython-${minor.replace('.', '')}.pyc`;
}

async function bytesOf({ content }: Module): Promise<Uint8Array> {
  if (content.kind !== 'member') return content.bytes;
  const parts: Uint8Array[] = [];
  // A member that is damaged is refused when its layer is written.
  await unpack(content.archive, content.member, (bytes) => void parts.push(Buffer.from(bytes)));
  return Buffer.concat(parts);
}
