import type { BigIntStats } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { exactStat, realpath, stat } from '../bytes/disk.ts';
import { PackageModelError } from '../errors.ts';
import { nearNames } from './near-names.ts';

/** A path that was found to be a regular file or a folder, inside its root. */
export interface Located {
  /** As it was given; what messages, places and findings name. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly facts: BigIntStats;
  /** Where links may lead: the workspace, else the folder that holds the path. Real, so that it compares. */
  readonly root: string;
}

/**
 * Finds what is at `path`. A link is followed as long as it stays inside the workspace (or, where none is given, inside the
 * folder that the path names): a repository must not hand us `/proc/self/environ` under the name of a model.
 * @throws PackageModelError `MODEL_NOT_FOUND`, `MODEL_UNREADABLE`, `MODEL_OUTSIDE_WORKSPACE`
 */
export async function locate(path: string, workspace?: string): Promise<Located> {
  const facts = await factsOf(path);
  const root = await rootOf(path, workspace);
  const real = await realpath(path).catch((cause: unknown) => Promise.reject(unreadable(path, cause)));
  if (!inside(root, real)) throw await outside(path, real, root);
  if (facts.isFile()) return { path, kind: 'file', facts, root };
  if (facts.isDirectory()) return { path, kind: 'folder', facts, root };
  throw new PackageModelError(
    'MODEL_UNREADABLE',
    `${path} is ${special(facts)}, not a file`,
    'Give the path of a regular file, or of the folder that holds it.',
  );
}

/**
 * A link that leads nowhere is nobody's, and passes.
 * @throws PackageModelError `MODEL_OUTSIDE_WORKSPACE` when what is at `path` lies outside of `root`
 */
export async function assertInside(path: string, root: string): Promise<void> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined && !inside(root, real)) throw await outside(path, real, root);
}

export function unreadable(path: string, cause: unknown): PackageModelError {
  const code = codeOf(cause);
  const words =
    code === 'EACCES' || code === 'EPERM'
      ? `${path} cannot be opened: permission denied`
      : code === 'ELOOP'
        ? `${path} is a link that leads in a circle`
        : `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  const remedy =
    code === 'EACCES' || code === 'EPERM'
      ? `Let this user read it (chmod u+r ${JSON.stringify(path)}), and enter the folders above it.`
      : 'Check the path and the disk that it is on.';
  return new PackageModelError('MODEL_UNREADABLE', words, remedy, { cause });
}

async function factsOf(path: string): Promise<BigIntStats> {
  try {
    return await exactStat(path);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(cause)))
      throw await notFound(path, cause);
    throw unreadable(path, cause);
  }
}

async function notFound(path: string, cause: unknown): Promise<PackageModelError> {
  const link = await readlink(path).catch(() => undefined);
  if (link !== undefined) {
    return new PackageModelError(
      'MODEL_NOT_FOUND',
      `${path} is a link to ${link}, and nothing is there`,
      'Fetch the file that the link stands for, or mend the link.',
      { cause },
    );
  }
  const pointer = `${path}.dvc`;
  if (await stat(pointer).catch(() => undefined)) {
    return new PackageModelError(
      'MODEL_NOT_FOUND',
      `${path} is not there, and ${pointer} says that DVC keeps it`,
      `Fetch it before: dvc pull ${JSON.stringify(pointer)}.`,
      { cause },
    );
  }
  const { folder, missing } = await firstMissing(path);
  const near = nearNames(missing, await readdir(folder).catch(() => []));
  const meant = near.map((name) => join(folder, name)).join(', ');
  return new PackageModelError(
    'MODEL_NOT_FOUND',
    `there is no ${basename(path) === missing ? 'file or folder' : 'folder'} ${JSON.stringify(missing)} in ${folder}`,
    meant ? `Did you mean ${meant}?` : 'Check the path; a relative one starts in the current folder.',
    { cause },
  );
}

/** The deepest folder of `path` that is there, and the name in it that is not. */
async function firstMissing(path: string): Promise<{ folder: string; missing: string }> {
  let missing = path;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const facts = await lstat(folder).catch(() => undefined);
    if (facts !== undefined || folder === dirname(folder)) return { folder, missing: basename(missing) };
    missing = folder;
  }
}

async function rootOf(path: string, workspace: string | undefined): Promise<string> {
  const root = workspace ?? dirname(resolve(path));
  return realpath(root).catch((cause: unknown) => Promise.reject(unreadable(root, cause)));
}

function inside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}

async function outside(path: string, real: string, root: string): Promise<PackageModelError> {
  const link = await readlink(path).catch(() => undefined);
  return new PackageModelError(
    'MODEL_OUTSIDE_WORKSPACE',
    link === undefined ? `${path} is not inside ${root}` : `${path} is a link that leads to ${real}, outside ${root}`,
    'Copy the file into the workspace; links may only lead to other files in it.',
  );
}

function special(facts: BigIntStats): string {
  if (facts.isFIFO()) return 'a named pipe';
  if (facts.isSocket()) return 'a socket';
  return facts.isBlockDevice() || facts.isCharacterDevice() ? 'a device' : 'a special file';
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
}
