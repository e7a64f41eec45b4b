import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

/** The program as npm links it, on the bundle that turbo builds before the tests. */
export const main = join(import.meta.dirname, '..', 'bin', 'package-model.mjs');
export const fixtures = join(import.meta.dirname, '..', '..', '..', 'test-fixtures');

/** Runs the command line. */
export function cli(
  argv: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const started = performance.now();
  return new Promise((done) => {
    execFile(
      process.execPath,
      [main, ...argv],
      { cwd: options.cwd, env: { ...process.env, NO_COLOR: '1', ...options.env }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        done({ exit, stdout, stderr, ms: performance.now() - started });
      },
    );
  });
}
