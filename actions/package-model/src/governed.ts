import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { policyChanges } from '@package-model/core';
import {
  ioError,
  PackageModelError,
  PROJECT_FILE,
  readPolicy,
  type Policy,
  type PolicySources,
} from '@package-model/core/reading';
import type { Settings } from '@package-model/core/start';
import type { Base } from './git/base.ts';
import type { Git } from './git/git.ts';
import { changedPaths, textAt } from './git/tree.ts';
import type { Trigger } from './trigger.ts';

export interface Governed {
  readonly policy: Policy;
  /** What the change would alter, a sentence each. */
  readonly changes: readonly string[];
  readonly notices: readonly string[];
}

/** What applies where a file of the policy is not on the base branch: nothing is let pass. */
const NOTHING: Readonly<Record<'policy' | 'baseline', string>> = { policy: '{}', baseline: 'accepted: []' };

/**
 * The policy of a run. What is asked to be merged is judged by the files of the branch that it is for, and what it would
 * alter is told; everything else by the files that are checked out. Files that no commit has (another repository's checkout, a
 * download) are the workflow's own.
 * @throws PackageModelError `CONFIG_INVALID`, `USAGE`, `IO`
 */
export async function governed(
  settings: Settings,
  trigger: Trigger,
  base: () => Promise<Base>,
  git: Git,
): Promise<Governed> {
  const kind = trigger.change?.kind;
  const workspace = git.folder;
  const after = (): Promise<Policy> => readPolicy(settings, workspace);
  if (kind !== 'pull_request' && kind !== 'merge_group') return { policy: await after(), changes: [], notices: [] };
  const committed = await inCommit(settings, git);
  const own = await readFile(join(workspace, PROJECT_FILE), 'utf8').catch(() => undefined);
  if (committed.size === 0 && own === undefined) return { policy: await after(), changes: [], notices: [] };
  const { commit, because } = await base();
  const before: PolicySources = {
    read: async (path) => {
      const asked = committed.get(path);
      if (asked === undefined) return await onDisk(path);
      return (commit === undefined ? undefined : await textAt(commit, asked.path, git)) ?? NOTHING[asked.as];
    },
    repository: commit === undefined ? [] : present([await textAt(commit, PROJECT_FILE, git)]),
  };
  const policy = await readPolicy(settings, workspace, {
    ...before,
    // What comes with the change may tighten at once.
    repository: [...(before.repository ?? []), ...present([own])],
  });
  if (commit === undefined) {
    return {
      policy,
      changes: [],
      notices: [
        `The policy of the base branch cannot be read (${because}), so that no finding is let pass by a file of this pull request. Give actions/checkout "fetch-depth: 2".`,
      ],
    };
  }
  return {
    policy,
    changes: await alterations(await readPolicy(settings, workspace, before), after, commit, git),
    notices: [],
  };
}

async function alterations(
  before: Policy,
  after: () => Promise<Policy>,
  commit: string,
  git: Git,
): Promise<readonly string[]> {
  const workflows = ((await changedPaths(commit, git)) ?? []).filter((path) => path.startsWith('.github/workflows/'));
  const changes = await after().then(
    (policy) => policyChanges(before, policy),
    (error: unknown) => {
      if (error instanceof PackageModelError) return [`is not valid after it: ${error.message}`];
      throw error;
    },
  );
  return [...changes, ...workflows.map((path) => `changes the workflow ${path}, which may be what runs this check`)];
}

/** The files of the policy that the change brings along, by the name that the workflow gives them. */
async function inCommit(
  { policy, baseline }: Settings,
  git: Git,
): Promise<ReadonlyMap<string, { readonly path: string; readonly as: 'policy' | 'baseline' }>> {
  const found = new Map<string, { path: string; as: 'policy' | 'baseline' }>();
  for (const [as, path] of Object.entries({ policy, baseline }) as ['policy' | 'baseline', string | undefined][]) {
    if (path === undefined) continue;
    const way = relative(git.folder, resolve(git.folder, path)).split(sep).join('/');
    if (way.startsWith('../') || isAbsolute(way)) continue;
    if ((await git.ask(['cat-file', '-e', `HEAD:${way}`])) !== undefined) found.set(path, { path: way, as });
  }
  return found;
}

async function onDisk(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((cause: unknown) => {
    throw ioError(cause, `reading ${path}`);
  });
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
