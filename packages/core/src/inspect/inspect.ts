import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSource } from '../bytes/file.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { stemOf } from './formats/names.ts';
import { formatOf, readStream } from './formats/register.ts';
import { unknown } from './formats/unknown.ts';
import { assertUnchanged, identityOf } from './identity.ts';
import { locate, namesIn, unreadable } from './locate.ts';
import type { Located } from './locate.ts';

export interface InspectOptions {
  /** Links may lead nowhere else. Default: the folder that holds the path. */
  readonly workspace?: string;
}

/** How often a surface hears of progress. */
const PROGRESS_MS = 200;
/** A folder with more files than this is a data set; its first bytes alone would take minutes to read. */
const MAX_FILES = 1000;

/**
 * Reads what a model file says of itself, in windows and without loading it. A folder with exactly one model means that model.
 * Whatever is wrong with the bytes is in the Model (`anomalies`, `unread`); nothing about them throws.
 * @param path as the user wrote it; places in the Model name it so
 * @throws PackageModelError `MODEL_NOT_FOUND`, `MODEL_UNREADABLE`, `MODEL_OUTSIDE_WORKSPACE`, `MODEL_CHANGED`, `INTERRUPTED`
 */
export async function inspect(path: string, host: Host, options: InspectOptions = {}): Promise<Model> {
  try {
    const located = await locate(path, options.workspace);
    const file = located.kind === 'folder' ? await onlyModelIn(located, host) : located;
    return await inspectFile(file, host);
  } catch (cause) {
    if (!host.signal.aborted) throw cause;
    throw new PackageModelError('INTERRUPTED', `interrupted while ${path} was being read`, 'Run it again.', { cause });
  }
}

async function inspectFile({ path, facts }: Located, host: Host): Promise<Model> {
  const identity = identityOf(facts);
  const source = await openFile(path, host);
  try {
    const { recognised: _, ...reading } = await readStream(path, path, source, host.signal).catch((cause: unknown) => {
      // A disk that fails in the middle is no property of the model.
      throw isSystemError(cause) ? unreadable(path, cause) : cause;
    });
    await assertUnchanged(path, identity);
    return { name: stemOf(path), ...reading, files: [{ path, size: Number(facts.size), identity }] };
  } finally {
    await source.close();
  }
}

/** The one model in a folder (not below it): what is recognised by its content, pointers to models included. */
async function onlyModelIn(folder: Located, host: Host): Promise<Located> {
  const found: Located[] = [];
  const names = await namesIn(folder.path);
  for (const name of names.slice(0, MAX_FILES)) {
    // A pointer whose file is there has done its work.
    if (name.endsWith('.dvc') && names.includes(name.slice(0, -'.dvc'.length))) continue;
    host.signal.throwIfAborted();
    const path = join(folder.path, name);
    const isFile = await stat(path).then(
      (facts) => facts.isFile(),
      () => false,
    );
    if (isFile && (await isRecognised(path, host))) found.push(await locate(path, folder.root));
  }
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  throw notOneModel(folder.path, found, names);
}

async function isRecognised(path: string, host: Host): Promise<boolean> {
  const source = await openFile(path, host);
  try {
    return (await formatOf(path, path, source)) !== unknown;
  } finally {
    await source.close();
  }
}

function notOneModel(folder: string, found: readonly Located[], names: readonly string[]): PackageModelError {
  const [first] = found;
  if (first !== undefined) {
    const candidates = found.map(({ path }) => path).join(', ');
    return new PackageModelError(
      'MODEL_NOT_FOUND',
      `${folder} holds ${found.length} models: ${candidates}`,
      'Name the one that is meant.',
    );
  }
  const holds = names.length === 0 ? 'is empty' : `holds no model that is recognised (it holds ${listed(names)})`;
  return new PackageModelError(
    'MODEL_NOT_FOUND',
    `${folder} ${holds}`,
    'Give the path of the model file itself; folders are not searched below.',
  );
}

function listed(names: readonly string[]): string {
  const most = 5;
  return names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
}

async function openFile(path: string, host: Host): ReturnType<typeof fileSource> {
  let told = performance.now();
  const progress = (done: number, total: number): void => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    host.emit({ stage: 'inspect', type: 'progress', what: path, done, total, unit: 'bytes' });
  };
  return fileSource(path, { signal: host.signal, progress }).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
}

function isSystemError(cause: unknown): boolean {
  return typeof (cause as NodeJS.ErrnoException | undefined)?.syscall === 'string';
}
