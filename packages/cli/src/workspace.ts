import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { PackageModelError } from '@package-model/core/start';

/** @throws PackageModelError `IO` where the folder that one stands in has been removed */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new PackageModelError(
      'IO',
      'the folder that this was started in is no longer there',
      'Change to a folder that exists (cd), and run it again.',
      { cause },
    );
  }
}

/**
 * Whoever types a path at a terminal may name any file. Links are another matter: they may lead about in the folder that
 * one works in, or, of a file elsewhere, in the git repository that holds it, which is also where its requirements are looked
 * for; without a repository, in the folder of the file. Not out of it.
 */
export function workspaceFor(path: string | undefined, cwd = workingFolder()): string {
  const named = resolve(cwd, path ?? '.');
  const way = relative(cwd, named);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? (repositoryOf(named) ?? dirname(named)) : cwd;
}

function repositoryOf(path: string): string | undefined {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  return undefined;
}
