import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Whoever types a path at a terminal may name any file. Links are another matter: they may lead about in the folder that
 * one works in, or in the folder of the file that was named, but not out of it.
 */
export function workspaceFor(path: string | undefined, cwd: string): string {
  const named = resolve(cwd, path ?? '.');
  const way = relative(cwd, named);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? dirname(named) : cwd;
}
