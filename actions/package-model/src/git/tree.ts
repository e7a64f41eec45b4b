import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { paths, type Git } from './git.ts';

/** Fetching a model of gigabytes from the LFS server takes its time. */
const CHECKOUT_MS = 600_000;

/** Files that differ between two commits, either way; a renamed one under both names. */
export async function changedPaths(base: string, git: Git): Promise<readonly string[] | undefined> {
  const text = await git.ask(['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, 'HEAD', '--']);
  return text === undefined ? undefined : paths(text);
}

/** Everything that is committed. */
export async function committedPaths(commit: string, git: Git): Promise<readonly string[]> {
  return paths(await git.ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
}

/** Text of a committed file, or undefined where the commit has none. */
export async function textAt(commit: string, path: string, git: Git): Promise<string | undefined> {
  return await git.ask(['cat-file', 'blob', `${commit}:${path}`]);
}

/**
 * Files of a commit as a checkout of it would have them, Git LFS included, in a folder of their own: the workspace and its
 * index stay as they are. What LFS cannot fetch stays a pointer.
 * @returns the paths that the commit has of those asked for
 */
export async function checkOut(
  commit: string,
  wanted: readonly string[],
  folder: string,
  git: Git,
): Promise<readonly string[]> {
  const there = paths(await git.ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', ...wanted]));
  if (there.length === 0) return [];
  await mkdir(folder, { recursive: true });
  const index = `${folder}.index`;
  const env = { GIT_INDEX_FILE: index };
  try {
    await git.ask(['read-tree', commit], { env });
    for (let at = 0; at < there.length; at += MOST_ARGUMENTS) {
      const part = there.slice(at, at + MOST_ARGUMENTS);
      await git.ask([...lfs, 'checkout-index', '--force', `--prefix=${join(folder, '/')}`, '--', ...part], {
        env,
        timeout: CHECKOUT_MS,
      });
    }
  } finally {
    await rm(index, { force: true });
  }
  return there;
}

const MOST_ARGUMENTS = 500;

/** As `git lfs install` has it, for checkouts that were made without LFS; where git-lfs is missing, pointers stay. */
const lfs = [
  ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
  ['filter.lfs.process', 'git-lfs filter-process'],
  ['filter.lfs.required', 'false'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
