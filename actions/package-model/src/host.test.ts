import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { execWith } from './host.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exec-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function script(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

const env = {
  PATH: process.env['PATH'],
  KEPT: 'yes',
  GITHUB_TOKEN: 'no',
  INPUT_MODEL: 'no',
  ACTIONS_RUNTIME_TOKEN: 'no',
};
const controller = new AbortController();
const exec = execWith(env, controller.signal);

test('takes paths with blanks and quotes, and arguments as they are', async () => {
  const program = await script('a "b" c/say it', 'printf "%s|" "$@"');
  const args = ['one two', '', '$(touch owned)', '"', '; echo', '-n', 'ä\n'];
  expect(await exec(program, args)).toMatchObject({ code: 0, stdout: args.map((arg) => `${arg}|`).join('') });
});

function names(text: string): (string | undefined)[] {
  return text.split('\n').map((line) => line.split('=')[0]);
}

test('children see nothing of the runner', async () => {
  const inherited = names((await exec('env', [])).stdout);
  expect(inherited).toContain('KEPT');
  const given = names(
    (await exec('env', [], { env: { PATH: process.env['PATH'] ?? '', GITHUB_OUTPUT: 'x', A: 'b' } })).stdout,
  );
  expect(given).toContain('A');
  for (const name of ['GITHUB_TOKEN', 'INPUT_MODEL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_OUTPUT']) {
    expect(inherited).not.toContain(name);
    expect(given).not.toContain(name);
  }
});

test('gives exit codes, both streams, lines as they come; hands on input, and no input at all', async () => {
  const program = await script('both', 'cat; echo err >&2; printf "last"; exit 7');
  const lines: string[] = [];
  const result = await exec(program, [], { input: 'in\n', onLine: (line, stream) => lines.push(`${stream}: ${line}`) });
  expect(result).toMatchObject({ code: 7, stdout: 'in\nlast', stderr: 'err\n', timedOut: false, cut: false });
  expect(lines.toSorted()).toEqual(['stderr: err', 'stdout: in', 'stdout: last']);
  expect(await exec('cat', [])).toMatchObject({ code: 0, stdout: '' });
  expect(await exec('true', [], { input: 'x'.repeat(1 << 20) })).toMatchObject({ code: 0 });
});

test('keeps what it was told to keep', async () => {
  expect(await exec('printf', ['0123456789'], { keep: 4 })).toMatchObject({ stdout: '0123', cut: true });
});

test('a program that is not there, or cannot be started, is named', async () => {
  await expect(exec('no-such-program', [])).rejects.toMatchObject({
    code: 'PROGRAM_NOT_FOUND',
    message: expect.stringContaining('no-such-program'),
  });
  await writeFile(join(folder, 'text'), 'text');
  await expect(exec(join(folder, 'text'), [])).rejects.toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
});

test('a limit of time ends the program, one that ignores SIGTERM too', async () => {
  const deaf = await script('deaf', "trap '' TERM\nwhile :; do sleep 0.1; done");
  expect(await exec(deaf, [], { timeout: 100 })).toMatchObject({ code: null, timedOut: true });
});

test('an abort ends what is running and nothing else, and lets nothing begin', async () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const ended = exec('sleep', ['30'], { signal: one.signal });
  const goesOn = exec('sleep', ['1'], { signal: other.signal });
  setTimeout(() => one.abort(), 100);
  await expect(ended).rejects.toMatchObject({ code: 'INTERRUPTED' });
  expect(await goesOn).toMatchObject({ code: 0 });
  await expect(exec('true', [], { signal: one.signal })).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

test('an abort before the program runs ends that program, and not everything of the process group', async () => {
  // Node keeps the number of such a program in memory that it does not clear: what lies there comes of programs before.
  const ours = `
    import { spawn } from 'node:child_process';
    import { once } from 'node:events';
    import { subscribe, unsubscribe } from 'node:diagnostics_channel';
    import { execWith } from ${JSON.stringify(new URL('host.ts', import.meta.url).href)};
    const said = new Set();
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: 100 }, () => once(spawn('true'), 'close')));
      const controller = new AbortController();
      const exec = execWith(process.env, controller.signal);
      const announced = () => controller.abort();
      subscribe('child_process', announced);
      const all = Array.from({ length: 50 }, () => exec('sleep', ['30']).catch(({ code }) => code));
      for (const code of await Promise.all(all)) said.add(code);
      unsubscribe('child_process', announced);
    }
    process.stdout.write([...said].join());`;
  const conditions = ['--conditions', 'development', '--input-type', 'module'];
  // A process group of its own: what this is about would end the tests.
  const child = spawn(process.execPath, [...conditions, '--eval', ours], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = await new Promise((done) => child.on('close', (code, signal) => done({ code, signal })));
  expect({ said, ended }).toEqual({ said: 'INTERRUPTED', ended: { code: 0, signal: null } });
});
