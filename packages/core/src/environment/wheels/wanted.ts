import { createHash } from 'node:crypto';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { PackageModelError } from '../../errors.ts';
import { parsePep508 } from '../../python/pep508.ts';
import { invalid, isInside, placeText } from '../sources/files.ts';
import type { LeftOut } from '../sources/source.ts';

/** What has no wheel that an index could give, and is built on request. */
export interface Unwheeled {
  /** As a person would recognise it, and what is recorded of it: the line, with a digest where it is a folder. */
  readonly key: string;
  /** For pip, inside the build: a requirement, an address, or a folder below /sources. */
  readonly line: string;
  /** On this machine; copied into the build. */
  readonly folder?: string;
  readonly extras: readonly string[];
  readonly from?: LeftOut;
}

/** Never part of a source: environments, caches, other people's packages. */
const SKIPPED = /^(?:\.venv|venv|__pycache__|node_modules|\.tox|\.mypy_cache|\.pytest_cache)$/;
/** A source tree is text; data and models do not belong into a wheel of code. */
const MAX_SOURCE = 256 << 20;

/**
 * Sources of a file, as far as they can be built: folders inside the workspace, and what is fetched by https.
 * @throws PackageModelError `REQUIREMENTS_INVALID` with the line, for a folder outside and for other schemes.
 */
export async function unwheeled(leftOut: readonly LeftOut[], workspace: string): Promise<Unwheeled[]> {
  const found: Unwheeled[] = [];
  for (const from of leftOut) if (from.source !== undefined) found.push(await one(from, from.source, workspace));
  return found;
}

async function one(from: LeftOut, source: string, workspace: string): Promise<Unwheeled> {
  const { value } = parsePep508(source);
  const address = value?.url ?? source;
  if (/^(?:git\+)?https?:\/\//.test(address)) {
    return { key: source, line: source, extras: value?.extras ?? [], from };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith('file:')) {
    throw invalid(
      `${placeText(from.at)}: ${address.replace(/:\/\/[^/@\s]*@/, '://').slice(0, 100)} cannot be fetched where it is built: there are no keys`,
      'Give an address that https reaches without credentials, or build the wheel yourself and name its folder with --find-links.',
    );
  }
  const [, path = '', extras = ''] = /^(?:file:(?:\/\/)?)?(.*?)(?:\[([^\]]*)\])?$/.exec(address) ?? [];
  const folder = resolve(dirname(resolve(from.at.file)), path);
  if (!isInside(folder, resolve(workspace))) {
    throw invalid(`${placeText(from.at)}: ${path} lies outside of the workspace`, 'Keep sources inside the workspace.');
  }
  return {
    key: `${relative(resolve(workspace), folder) || '.'} sha256:${await digestOf(folder, from)}`,
    line: `/sources/${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`,
    folder,
    extras: value?.extras ?? extras.split(',').filter((text) => text.trim() !== ''),
    from,
  };
}

/** Of names, contents and links, in one order: the same sources give the same wheel, and need no second build. */
async function digestOf(folder: string, { at }: LeftOut): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  for (const path of await sourceFiles(folder)) {
    const facts = await stat(join(folder, path)).catch(() => undefined);
    size += facts?.size ?? 0;
    if (size > MAX_SOURCE) {
      throw invalid(
        `${placeText(at)}: the folder holds more than ${MAX_SOURCE >> 20} MiB`,
        'Keep data and models out of it, or build the wheel yourself and name its folder with --find-links.',
      );
    }
    const link = await readlink(join(folder, path)).catch(() => undefined);
    hash.update(`${path}\0${link ?? ''}\0`);
    if (link === undefined && facts?.isFile() === true) hash.update(await readFile(join(folder, path)));
  }
  return hash.digest('hex');
}

/** Files and links below a folder, with slashes, sorted. @throws PackageModelError `REQUIREMENTS_INVALID` */
export async function sourceFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (SKIPPED.test(entry.name) || entry.name.endsWith('.egg-info')) continue;
      if (entry.isDirectory()) await visit(inner);
      else if (entry.isFile() || entry.isSymbolicLink()) found.push(inner);
    }
  };
  await visit('').catch((cause: unknown) => {
    throw new PackageModelError('REQUIREMENTS_INVALID', `${folder} cannot be read`, 'Name a folder of sources.', {
      cause,
    });
  });
  return found.toSorted();
}
