import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { PackageModelError } from '../../errors.ts';
import type { FileFault } from '../../python/requirements-file.ts';
import type { TextPlace } from './source.ts';

/** A lock of a large project has a few megabytes; a list of packages is no data file. */
const MAX_FILE = 16 << 20;

/** `from`, its parents, and last `workspace`; only `from` where it lies elsewhere. */
export function foldersUp(from: string, workspace: string): string[] {
  const [start, top] = [resolve(from), resolve(workspace)];
  if (!isInside(start, top)) return [start];
  const folders = [start];
  for (let at = start; at !== top;) folders.push((at = dirname(at)));
  return folders;
}

/** A file of the project, as bytes. @throws PackageModelError `REQUIREMENTS_INVALID` when it leads out of `root`, or is none. */
export async function readInside(path: string, root: string): Promise<Uint8Array> {
  const [real, top] = await Promise.all([realpath(path), realpath(root)]).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  if (!isInside(real, top)) {
    throw invalid(
      `${shown(path)} cannot be used: it leads out of ${root}`,
      'Keep the files that declare packages inside the workspace.',
    );
  }
  const facts = await stat(real);
  if (!facts.isFile() || facts.size > MAX_FILE) {
    throw invalid(
      `${shown(path)} cannot be read: it is no file of at most ${MAX_FILE >> 20} MiB`,
      'Name a requirements file.',
    );
  }
  return readFile(real).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

export function failOn(faults: readonly FileFault[], file: string): void {
  const [fault, ...more] = faults;
  if (!fault) return;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  throw invalid(
    `${file}:${fault.line}:${fault.column}: ${fault.message}${others}`,
    'Correct the line, or name another file with --requirements.',
  );
}

export function placeText({ file, line, column }: TextPlace): string {
  return `${file}:${line}:${column}`;
}

/** As a person standing in the working directory would write it. */
export function shown(path: string): string {
  const near = relative('', path);
  return near === '' || near.startsWith('..') ? path : near;
}

export function invalid(message: string, remedy: string): PackageModelError {
  return new PackageModelError('REQUIREMENTS_INVALID', message, remedy);
}

export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

export function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}

function unreadable(path: string, cause: unknown): PackageModelError {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const why = code === 'ENOENT' ? 'it is not there' : (code ?? String(cause));
  return new PackageModelError(
    'REQUIREMENTS_INVALID',
    `${shown(path)} cannot be read: ${why}`,
    'Check the path and its permissions.',
    { cause },
  );
}
