import { PackageModelError, type Exec, type Host } from '@package-model/core/start';

/** Paths of a large repository, nothing more. */
const KEEP = 64 << 20;
const LOCAL_MS = 60_000;

/** Runs git in a checkout. */
export interface Git {
  /** Standard output, or undefined where git says no. */
  readonly ask: (args: readonly string[], options?: GitOptions) => Promise<string | undefined>;
  /** Folder that is checked out. */
  readonly folder: string;
}

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/**
 * git as steps need it: a folder that belongs to another user is as good as our own (in containers it does), nobody is
 * asked for a password, and what the runner gives to the action alone does not reach it.
 * @throws PackageModelError `IO` for output without end, `INTERRUPTED`
 */
export function gitIn(folder: string, host: Pick<Host, 'exec' | 'env'>): Git {
  return {
    folder,
    ask: async (args, { env = {}, timeout = LOCAL_MS } = {}) => {
      const done = await (host.exec satisfies Exec)(
        'git',
        ['-c', `safe.directory=${folder}`, '-c', 'core.quotePath=false', ...args],
        {
          cwd: folder,
          keep: KEEP,
          timeout,
          env: { ...known(host.env), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
        },
      ).catch((error: unknown) => {
        // A machine without git is one without a history: what that means is for whoever asks.
        if (error instanceof PackageModelError && error.code === 'PROGRAM_NOT_FOUND') return undefined;
        throw error;
      });
      if (done?.cut) {
        throw new PackageModelError('IO', `git ${args[0]} writes more than 64 MiB`, 'The repository is too large.');
      }
      return done?.code === 0 ? done.stdout : undefined;
    },
  };
}

function known(env: Host['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Paths as `-z` writes them. */
export function paths(text: string | undefined): readonly string[] {
  return (text ?? '').split('\0').filter((path) => path !== '');
}
