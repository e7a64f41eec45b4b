import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bytecodeFor, isModule, type Compiling } from './bytecode.ts';
import type { Batch } from './compilers.ts';
import { sizeOf, type Entry, type LateFiles } from './entry.ts';
import { fileBytes } from './file-bytes.ts';
import { keptBytecode, type KeptIn } from './kept-bytecode.ts';
import { spliceLayer } from './layer-file.ts';
import type { WrittenLayer } from './layer-writer.ts';
import { venvFor, type Interpreter } from './venv.ts';
import { WheelLibraries, type LibraryFacts } from './wheel-libraries.ts';
import { wheelEntries } from './wheel.ts';

/** A layer that is to be made, as plain data: another thread makes it. */
export interface LayerJob {
  /** What it follows from; its bytecode is kept under it. */
  readonly key: string;
  /** That the layer is written into, and what else its making needs; it exists. */
  readonly folder: string;
  /** What it holds besides wheels: nothing that lies in an archive. */
  readonly entries: readonly Entry[];
  readonly wheels: readonly WheelFile[];
  readonly interpreter: Interpreter;
  /** Who compiles bytecode for it, where somebody does. */
  readonly compiler: { readonly minor: string; readonly version: string } | undefined;
  readonly kept: KeptIn;
  /** Take no bytecode that was kept. */
  readonly rederive: boolean;
}

export interface WheelFile {
  readonly path: string;
  readonly name: string;
  /** Whether somebody wants to know what its libraries need. */
  readonly libraries: boolean;
}

export interface MadeLayer extends WrittenLayer {
  readonly path: string;
  /** What was found in wheels whose libraries were to be looked at, by their names. */
  readonly libraries: readonly (readonly [wheel: string, LibraryFacts])[];
}

/**
 * Makes a layer of wheels and other entries.
 * @throws PackageModelError `BUILD_FAILED` naming the wheel that cannot be installed; `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function makeLayer(job: LayerJob, compile: Compiling['compile'], signal: AbortSignal): Promise<MadeLayer> {
  const open: AsyncDisposable[] = [];
  try {
    const entries = await entriesOf(job, open);
    const libraries = new WheelLibraries(job.wheels.flatMap((wheel) => (wheel.libraries ? [wheel.name] : [])));
    const path = join(job.folder, 'layer.tar.gz');
    const splice = async (late: readonly LateFiles[] = []): Promise<WrittenLayer> => {
      await othersRead();
      return spliceLayer(entries, path, signal, libraries.watch, late);
    };
    const layer = await withBytecode(entries, job, compile, splice);
    await libraries.readRest(signal);
    return { ...layer, path, libraries: libraries.facts() };
  } finally {
    for (const archive of open) await archive[Symbol.asyncDispose]();
  }
}

/** Wheels that are being looked through: compilers wait for what is in them, and it goes before what is written. */
const reading = new Set<Promise<unknown>>();

async function othersRead(): Promise<void> {
  while (reading.size > 0) await Promise.allSettled(reading);
}

/** @param open gets what has to be disposed of when the layer is written */
function entriesOf({ entries, wheels, interpreter }: LayerJob, open: AsyncDisposable[]): Promise<readonly Entry[]> {
  const read = async (): Promise<readonly Entry[]> => {
    const venv = venvFor(interpreter);
    const all = [...entries];
    for (const { path, name } of wheels) {
      const archive = await fileBytes(path);
      open.push(archive);
      all.push(...(await wheelEntries(archive, name, venv)));
    }
    return all;
  };
  const entriesRead = read();
  reading.add(entriesRead);
  return entriesRead.finally(() => reading.delete(entriesRead));
}

async function withBytecode(
  entries: readonly Entry[],
  { compiler, key, kept, folder, rederive }: LayerJob,
  compile: Compiling['compile'],
  splice: (late?: readonly LateFiles[]) => Promise<WrittenLayer>,
): Promise<WrittenLayer> {
  if (!compiler || !entries.some(isModule)) return await splice();
  const shelf = keptBytecode(key, compiler.version, kept);
  const there = rederive ? undefined : await shelf.recall();
  if (there) return await splice(there);
  const sources = join(folder, 'sources');
  await mkdir(sources);
  try {
    // The heaviest layer goes first, so that at the end nobody waits for one alone, or for its being sent.
    const weight = entries.reduce((sum, entry) => sum + (entry.kind === 'file' ? sizeOf(entry.content) : 0), 0);
    const heavily = (batch: Batch): Promise<void> => compile({ ...batch, weight });
    await using bytecode = bytecodeFor(entries, { minor: compiler.minor, compile: heavily }, sources);
    const layer = await splice(bytecode.late);
    await shelf.keep(bytecode.late);
    return layer;
  } finally {
    await rm(sources, { recursive: true });
  }
}
