import type { Trigger } from '../trigger.ts';
import type { Git } from './git.ts';

/** What a change is a change of: a commit that is there, or why none can be told. */
export type Base =
  | { readonly commit: string; readonly because: string }
  | { readonly commit?: undefined; readonly because: string };

const FETCH_MS = 120_000;
/** How much of the history is fetched for a common ancestor, step by step. */
const DEEPEN = [50, 500, 5000];

/**
 * The commit that the run's change is told against: for a pull request where it leaves its base branch, for a push what the
 * branch held before. Shallow checkouts are deepened as far as needed. Never throws for what git lacks: the caller decides.
 */
export async function baseOf({ change, fork: _fork, event }: Trigger, git: Git): Promise<Base> {
  if ((await git.ask(['rev-parse', '--git-dir'])) === undefined) {
    return { because: 'the workspace is no git checkout (actions/checkout makes one)' };
  }
  switch (change?.kind) {
    case 'pull_request': {
      const parents = await parentsOf('HEAD', git);
      // actions/checkout takes the merge of both: then its first parent is exactly what the change goes into.
      const [into, head] = parents;
      if (into !== undefined && head === change.head && (await has(into, git))) {
        return { commit: into, because: 'the pull request merges into it' };
      }
      return await ancestor(change.base, 'the pull request began there', git);
    }
    case 'merge_group':
      return await ancestor(change.base, 'the merge queue began there', git);
    case 'push':
      if (change.before !== undefined && (await has(change.before, git))) {
        return { commit: change.before, because: 'the branch held it before this push' };
      }
      if (change.before !== undefined) {
        return { because: `the commit before this push (${change.before.slice(0, 12)}) is not there any more` };
      }
      return change.defaultBranch === undefined
        ? { because: 'the branch is new' }
        : await ofNewBranch(change.defaultBranch, git);
    default:
      return { because: `the event ${event === '' ? '(none)' : event} tells no commit before` };
  }
}

/** A new branch changes what it adds to the default one. */
async function ofNewBranch(branch: string, git: Git): Promise<Base> {
  const ref = `refs/package-model/${branch}`;
  const fetched = await git.ask(
    ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+refs/heads/${branch}:${ref}`],
    {
      timeout: FETCH_MS,
    },
  );
  const tip = fetched === undefined ? undefined : (await git.ask(['rev-parse', ref]))?.trim();
  const at = tip ?? (await git.ask(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${branch}`]))?.trim();
  if (at === undefined) return { because: 'the branch is new, and the default branch cannot be fetched' };
  const head = (await git.ask(['rev-parse', 'HEAD']))?.trim();
  return at === head
    ? { because: 'this is the first push of the branch' }
    : await ancestor(at, 'the branch left the default branch there', git);
}

/** Of many models each is packaged only where it changed: how far back its last image is looked for. */
const MOST_ANCESTORS = 20;

/** A commit and those before it on its branch, newest first, as far as the checkout has them. */
export async function withAncestors(commit: string, git: Git): Promise<readonly string[]> {
  const list = await git.ask(['rev-list', '--first-parent', `--max-count=${MOST_ANCESTORS}`, commit, '--']);
  const found = (list ?? '').split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  return found.length > 0 ? found : [commit];
}

/** Where HEAD and another commit part. */
async function ancestor(other: string, because: string, git: Git): Promise<Base> {
  if (!(await has(other, git))) {
    return {
      because: `the commit ${other.slice(0, 12)} cannot be fetched: give actions/checkout "fetch-depth: 0", or "persist-credentials: true" for a private repository`,
    };
  }
  const known = await mergeBase(other, git);
  if (known !== undefined) return { commit: known, because };
  for (const depth of DEEPEN) {
    if (!(await isShallow(git))) break;
    await git.ask(['fetch', '--quiet', '--no-tags', `--deepen=${depth}`, 'origin', other], { timeout: FETCH_MS });
    const found = await mergeBase(other, git);
    if (found !== undefined) return { commit: found, because };
  }
  return {
    commit: other,
    because: `${because}; without a common ancestor, what changed on the base since then counts too`,
  };
}

async function mergeBase(other: string, git: Git): Promise<string | undefined> {
  return (await git.ask(['merge-base', other, 'HEAD']))?.trim();
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git.ask(['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
}

/** Whether a commit is there, fetched alone if it has to be. */
async function has(commit: string, git: Git): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return false;
  const there = async (): Promise<boolean> => (await git.ask(['cat-file', '-e', `${commit}^{commit}`])) !== undefined;
  if (await there()) return true;
  await git.ask(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], { timeout: FETCH_MS });
  return await there();
}

/** As the commit itself has them: a shallow checkout hides them from `git log`. */
async function parentsOf(commit: string, git: Git): Promise<readonly string[]> {
  const text = (await git.ask(['cat-file', '-p', commit])) ?? '';
  const header = text.slice(0, Math.max(0, text.indexOf('\n\n')));
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent ?? '');
}
