import { normalize } from 'node:path/posix';
import { memorySource } from '../packages/core/src/bytes/source.ts';
import { folderRegister } from '../packages/core/src/inspect/formats/folder-register.ts';
import type { Folder } from '../packages/core/src/inspect/formats/folder.ts';
import { HEAD } from '../packages/core/src/inspect/formats/format.ts';
import { stemOf } from '../packages/core/src/inspect/formats/names.ts';
import type { Neighbours } from '../packages/core/src/inspect/formats/neighbours.ts';
import { readStream } from '../packages/core/src/inspect/formats/register.ts';
import type { Model } from '../packages/core/src/nouns/model.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** As many files as the disk's reader reads of one model, and no file within itself. */
const MAX_READS = 200;

/** What `inspect` does, over files in memory: through the same registers, without the disk's milliseconds. */
export async function inspectMemory(
  files: Files,
  file: string | undefined,
  signal: AbortSignal,
): Promise<Model | undefined> {
  return file === undefined
    ? readFolder(files, '', { signal, reads: 0 }, [])
    : readFile(files, file, { signal, reads: 0 }, []);
}

interface Run {
  readonly signal: AbortSignal;
  reads: number;
}

async function readFile(files: Files, path: string, run: Run, above: readonly string[]): Promise<Model | undefined> {
  const bytes = files.get(path);
  run.reads += 1;
  if (bytes === undefined || above.includes(path) || run.reads > MAX_READS) return undefined;
  const prefix = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const taken = new Set([path]);
  const beside = neighbours(files, prefix, taken, run, [...above, path]);
  const { recognised: _, ...reading } = await readStream(path, path, memorySource(bytes), run.signal, beside);
  return { name: stemOf(path), ...reading, files: factsOf(taken, files) };
}

async function readFolder(
  files: Files,
  prefix: string,
  run: Run,
  above: readonly string[],
): Promise<Model | undefined> {
  run.reads += 1;
  if (above.includes(prefix) || run.reads > MAX_READS) return undefined;
  const inIt = [...files]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, bytes]) => [path.slice(prefix.length), bytes.length] as const);
  const folder: Folder = {
    path: prefix === '' ? 'folder' : prefix,
    files: new Map(inIt.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    peek: (path, length = HEAD) =>
      Promise.resolve(Uint8Array.from(files.get(prefix + path)?.subarray(0, length) ?? [])),
  };
  for (const format of folderRegister) {
    if (!(await format.match(folder))) continue;
    const taken = new Set<string>();
    const inside = { ...neighbours(files, prefix, taken, run, [...above, prefix]), signal: run.signal };
    const reading = await format.read(folder, inside);
    return { name: 'folder', ...reading, files: factsOf(taken, files) };
  }
  return undefined;
}

function neighbours(files: Files, prefix: string, taken: Set<string>, run: Run, above: readonly string[]): Neighbours {
  const find = (path: string): string | undefined => {
    const way = normalize(path);
    return way.startsWith('..') || way.startsWith('/') || way === '.' ? undefined : prefix + way.replace(/\/$/, '');
  };
  const file = (path: string): readonly [string, Uint8Array] | undefined => {
    const at = find(path);
    const bytes = at === undefined ? undefined : files.get(at);
    return at === undefined || bytes === undefined ? undefined : [at, bytes];
  };
  const take = (path: string): Uint8Array | undefined => {
    const found = file(path);
    if (found) taken.add(found[0]);
    return found?.[1];
  };
  return {
    sizeOf: (path) => Promise.resolve(file(path)?.[1].length),
    keep: (path) => Promise.resolve(take(path) !== undefined),
    bytes: (path, limit = Infinity) =>
      Promise.resolve((file(path)?.[1].length ?? Infinity) <= limit ? take(path) : undefined),
    open: (path) => {
      const bytes = take(path);
      return Promise.resolve(bytes && memorySource(bytes));
    },
    async read(path) {
      const at = find(path);
      if (at === undefined) return undefined;
      const model = files.has(at)
        ? await readFile(files, at, run, above)
        : [...files.keys()].some((one) => one.startsWith(`${at}/`))
          ? await readFolder(files, `${at}/`, run, above)
          : undefined;
      for (const one of model?.files ?? []) taken.add(one.path);
      return model;
    },
    placeOf: (path, offset = 0) => ({ kind: 'bytes', file: prefix + path, members: [], offset }),
  };
}

function factsOf(taken: ReadonlySet<string>, files: Files): Model['files'] {
  return [...taken].map((path) => ({ path, size: files.get(path)?.length ?? 0, identity: 'memory' }));
}
