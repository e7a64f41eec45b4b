import { spawnSync } from 'node:child_process';

/** Whether what was pushed is what it should be, by programs that are not ours. */
export interface Testimony {
  readonly by: string;
  /** `undefined` where the witness is not here. */
  readonly passed: boolean | undefined;
  readonly said: string;
}

/** crane reads and recomputes everything; each engine that is here pulls it, and its server answers. */
export function witnesses(image: string): Testimony[] {
  return [validated(image), ...['docker', 'podman'].map((engine) => asked(engine, image))];
}

export function tell({ by, passed, said }: Testimony): string {
  return `  ${by}: ${passed === undefined ? 'not asked, it is not on the PATH' : `${passed ? 'passed' : 'FAILED'} (${said})`}`;
}

function validated(image: string): Testimony {
  const by = 'crane validate';
  const { error, status, stdout, stderr } = spawnSync('crane', ['validate', '--insecure', '--remote', image], {
    encoding: 'utf8',
  });
  return error ? { by, passed: undefined, said: '' } : { by, passed: status === 0, said: lastLine(stdout + stderr) };
}

const question = JSON.stringify({ requests: [{ rows: [[1, 2, 3, 4]] }] });

function asked(engine: string, image: string): Testimony {
  const by = `${engine} pull and ask`;
  const insecure = engine === 'podman' ? ['--tls-verify=false'] : [];
  const pulled = spawnSync(engine, ['pull', '--quiet', ...insecure, image], { encoding: 'utf8' });
  if (pulled.error) return { by, passed: undefined, said: '' };
  if (pulled.status !== 0) return { by, passed: false, said: lastLine(pulled.stderr) };
  // Podman's own limits are more than a machine may allow its root to have.
  const limits = ['--ulimit', 'nofile=4096:4096', '--ulimit', 'nproc=4096:4096'];
  const run = ['run', '--rm', '--interactive', '--network', 'none', '--read-only', ...limits, image, 'ask'];
  const { status, stdout, stderr } = spawnSync(engine, run, { input: question, encoding: 'utf8' });
  spawnSync(engine, ['rmi', '--force', image]);
  const passed = status === 0 && /"predictions":\s*\[\s*-?\d/.test(stdout);
  return { by, passed, said: passed ? stdout.trim().slice(0, 120) : lastLine(stdout + stderr) };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
}
