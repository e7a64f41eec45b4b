import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const AUTHOR = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/** A real git repository of a test: `await using repository = await gitRepository()`. */
export interface Repository extends AsyncDisposable {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Writes files (`undefined` removes one) and commits everything; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array | undefined>>) => Promise<string>;
}

export async function gitRepository(): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), 'repository-'));
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run('git', ['-C', folder, ...AUTHOR, ...args])).stdout.trim();
  await git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        if (content === undefined) await rm(path, { recursive: true });
        else {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, content);
        }
      }
      await git('add', '--all', '--force');
      await git('commit', '--quiet', '--allow-empty', '--message', 'test');
      return await git('rev-parse', 'HEAD');
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The event of a pull request from `head` into `base`, of the repository's own or from a fork. */
export function pullRequest(base: string, head: string, from = 'octo/models') {
  return {
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: {
      pull_request: {
        head: { sha: head, repo: { full_name: from } },
        base: { sha: base, repo: { full_name: 'octo/models' } },
      },
    },
  };
}

export function push(before: string, branch = 'main') {
  return { env: { GITHUB_EVENT_NAME: 'push' }, event: { before, repository: { default_branch: branch } } };
}
