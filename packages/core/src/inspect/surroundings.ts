import { join, normalize } from 'node:path';
import { stat } from '../bytes/disk.ts';
import type { Source } from '../bytes/source.ts';
import { PackageModelError } from '../errors.ts';
import type { Model } from '../nouns/model.ts';
import type { Neighbours } from './formats/neighbours.ts';
import { locate } from './locate.ts';
import type { Located } from './locate.ts';
import { MAX_READS, openFile, take } from './run.ts';
import type { Run, Taken } from './run.ts';

/** What is read as text or JSON beside a model: tokenizers of large vocabularies take 10 MB. */
const MAX_BYTES = 16 * 2 ** 20;

/** The way from a format to the files around the one that it reads; `read` is the way back to the registers. */
export function surroundings(
  folder: string,
  taken: Taken,
  run: Run,
  read: (located: Located) => Promise<Model | undefined>,
): Neighbours & { close(): Promise<void> } {
  const opened = new Set<Source>();

  const find = async (path: string, kind?: Located['kind']): Promise<Located | undefined> => {
    run.host.signal.throwIfAborted();
    const way = belowOf(path);
    if (way === undefined) return undefined;
    const at = join(folder, way);
    // What is not there needs no search for what may have been meant, and a hostile index names very much of it.
    if ((await stat(at).catch(() => undefined)) === undefined) return undefined;
    const located = await locate(at, run.root).catch(absent);
    return kind === undefined || located?.kind === kind ? located : undefined;
  };

  const open = async (path: string): Promise<Source | undefined> => {
    const located = await find(path, 'file');
    if (located === undefined) return undefined;
    const source = await openFile(located.path, run.host);
    take(taken, located);
    opened.add(source);
    return {
      size: source.size,
      get broken() {
        return source.broken;
      },
      load: (offset, least) => source.load(offset, least),
      async close() {
        if (opened.delete(source)) await source.close();
      },
    };
  };

  return {
    open,
    async sizeOf(path) {
      const located = await find(path, 'file');
      return located && Number(located.facts.size);
    },
    async bytes(path, limit = MAX_BYTES) {
      if (Number((await find(path, 'file'))?.facts.size ?? Infinity) > limit) return undefined;
      const source = await open(path);
      if (source === undefined) return undefined;
      const { bytes } = await source.load(0, limit);
      const copy = Uint8Array.from(bytes.subarray(0, limit));
      await source.close();
      return copy;
    },
    async read(path) {
      if (run.spent.reads >= MAX_READS) return undefined;
      const located = await find(path);
      const model = located && (await read(located));
      for (const file of model?.files ?? []) if (!taken.has(file.path)) taken.set(file.path, file);
      return model;
    },
    async keep(path) {
      const located = await find(path, 'file');
      if (located) take(taken, located);
      return located !== undefined;
    },
    placeOf: (path, offset = 0) => ({ kind: 'bytes', file: join(folder, path), members: [], offset }),
    async close() {
      for (const source of opened) await source.close();
      opened.clear();
    },
  };
}

/** The path in the words of this system, where it leads to something below; a folder is not below itself. */
function belowOf(path: string): string | undefined {
  if (path === '' || path.includes('\0') || path.startsWith('/') || /^[A-Za-z]:|\\/.test(path)) return undefined;
  const way = normalize(path).replaceAll('\\', '/').replace(/\/$/, '');
  return way === '.' || way === '..' || way.startsWith('../') ? undefined : way;
}

/** Names come from the model: one that leads to nothing is a fact about it, not about the run. */
function absent(cause: unknown): undefined {
  if (cause instanceof PackageModelError && cause.code.startsWith('MODEL_')) return undefined;
  throw cause;
}
