import { basename, dirname } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { folderRegister } from './formats/folder-register.ts';
import type { Folder, FolderFormat } from './formats/folder.ts';
import { nothing } from './formats/format.ts';
import { stemOf } from './formats/names.ts';
import { readStream } from './formats/register.ts';
import { folderOf } from './folder-on-disk.ts';
import { unreadable } from './locate.ts';
import type { Located } from './locate.ts';
import { plainParts } from './plain-parts.ts';
import { MAX_READS, openFile, take } from './run.ts';
import type { Run, Taken } from './run.ts';
import { surroundings } from './surroundings.ts';

/** @throws PackageModelError `MODEL_NOT_FOUND` where a folder holds no model, and what reading throws */
export async function readPath(located: Located, host: Host): Promise<Model> {
  const run: Run = { host, root: located.root, spent: { reads: 0 } };
  const model = await read(located, run, []);
  if (model !== undefined) return model;
  throw noModel(located.path, [...(await folderOf(located, host)).files.keys()]);
}

/** `above` are the paths that are being read and led here; what leads back to one of them is nothing. */
async function read(located: Located, run: Run, above: readonly string[]): Promise<Model | undefined> {
  run.spent.reads += 1;
  if (above.includes(located.path) || run.spent.reads > MAX_READS) return undefined;
  const way = [...above, located.path];
  return located.kind === 'file' ? readFile(located, run, way) : readFolder(located, run, way);
}

async function readFile(located: Located, run: Run, way: readonly string[]): Promise<Model> {
  const { path } = located;
  const taken: Taken = new Map();
  take(taken, located);
  const source = await openFile(path, run.host);
  const beside = surroundings(dirname(path), taken, run, (other) => read(other, run, way));
  try {
    const { recognised: _, ...reading } = await readStream(path, path, source, run.host.signal, beside);
    return { name: stemOf(path), ...reading, files: [...taken.values()] };
  } catch (cause) {
    // A disk that fails in the middle is no property of the model.
    throw isSystemError(cause) ? unreadable(path, cause) : cause;
  } finally {
    await source.close();
    await beside.close();
  }
}

async function readFolder(located: Located, run: Run, way: readonly string[]): Promise<Model | undefined> {
  const folder = await folderOf(located, run.host);
  const format = await matching(folder);
  const taken: Taken = new Map();
  const inside = surroundings(located.path, taken, run, (other) => read(other, run, way));
  try {
    if (format === undefined) return await readPlain(folder, inside, run);
    const reading = await format.read(folder, { ...inside, signal: run.host.signal });
    const files = [...taken.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return { name: basename(located.path), ...reading, files };
  } catch (cause) {
    throw isSystemError(cause) ? unreadable(located.path, cause) : cause;
  } finally {
    await inside.close();
  }
}

async function matching(folder: Folder): Promise<FolderFormat | undefined> {
  for (const format of folderRegister) if (await format.match(folder)) return format;
  return undefined;
}

/** A folder of no layout: the only model in it, or a model whose parts are the ones in it. */
async function readPlain(
  folder: Folder,
  inside: ReturnType<typeof surroundings>,
  run: Run,
): Promise<Model | undefined> {
  const { parts, unread } = await plainParts(folder, inside, matching, run.host.signal);
  const [only, ...others] = parts;
  if (only === undefined || (others.length === 0 && unread.length === 0)) return only;
  const files = new Map(parts.flatMap((part) => part.files.map((file) => [file.path, file] as const)));
  return {
    name: basename(folder.path),
    ...nothing,
    format: 'folder',
    files: [...files.values()],
    producers: uniqueBy(
      parts.flatMap((part) => part.producers),
      ({ library, version }) => `${library} ${version}`,
    ),
    structure: { kind: 'parts', parts },
    imports: uniqueBy(
      parts.flatMap((part) => part.imports),
      (name) => name,
    ).toSorted(),
    unread,
  };
}

function uniqueBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function noModel(folder: string, names: readonly string[]): PackageModelError {
  const holds = names.length === 0 ? 'is empty' : `holds no model that is recognised (it holds ${listed(names)})`;
  return new PackageModelError('MODEL_NOT_FOUND', `${folder} ${holds}`, 'Give the path of the model file itself.');
}

function listed(names: readonly string[]): string {
  const most = 5;
  return names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
}

function isSystemError(cause: unknown): boolean {
  return typeof (cause as NodeJS.ErrnoException | undefined)?.syscall === 'string';
}
