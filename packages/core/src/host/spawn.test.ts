import { expect, test } from 'vitest';
import { execWith } from './spawn.ts';

const signal = new AbortController().signal;
const exec = execWith({ env: process.env, signal });

test('a program gets its arguments as they are, and its output comes back with its exit code', async () => {
  const script = 'process.stdout.write(process.argv[1]); process.stderr.write("no"); process.exit(3)';
  expect(await exec(process.execPath, ['-e', script, '$(id) "; `x`'])).toMatchObject({
    code: 3,
    stdout: '$(id) "; `x`',
    stderr: 'no',
    cut: false,
  });
});

test('output is bounded, and lines are handed on as they come, in pieces where they never end', async () => {
  const lines: string[] = [];
  const script = 'process.stdout.write("x".repeat(300000) + "\\nlast")';
  const result = await exec(process.execPath, ['-e', script], { keep: 1000, onLine: (line) => lines.push(line) });
  expect(result).toMatchObject({ cut: true, code: 0 });
  expect(result.stdout).toHaveLength(1000);
  expect(lines.join('')).toHaveLength(300_004);
  expect(lines.at(-1)).toBe('last');
});

test('a child that ignores SIGTERM is ended, also when a child of its own keeps the pipes', async () => {
  const started = performance.now();
  const result = await exec('bash', ['-c', "trap '' TERM; sleep 30 & while :; do sleep 0.1; done"], { timeout: 300 });
  expect(result).toMatchObject({ timedOut: true, code: null });
  expect(performance.now() - started).toBeLessThan(15_000);
});

test('an abort ends the child and says so', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  const running = exec(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { signal: controller.signal });
  await expect(running).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

test('what a signal of its own ends in time was not interrupted by anybody', async () => {
  const running = exec(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { signal: AbortSignal.timeout(100) });
  await expect(running).rejects.toMatchObject({ code: 'IO', message: expect.stringContaining('took too long') });
});

test('a program that is not there is named', async () => {
  await expect(exec('/nowhere/tool', [])).rejects.toMatchObject({
    code: 'PROGRAM_NOT_FOUND',
    message: expect.stringContaining('/nowhere/tool'),
  });
});

test('input may be a stream: read as the child takes it, no further than it wants, and its failure is the call’s', async () => {
  let read = 0;
  async function* chunks(count: number): AsyncGenerator<Uint8Array> {
    for (read = 0; read < count; read++) yield Buffer.alloc(1 << 20, 'x');
  }
  const counted = await exec('wc', ['-c'], { input: chunks(20) });
  expect(counted.stdout.trim()).toBe(String(20 << 20));
  expect(await exec('true', [], { input: chunks(1000) })).toMatchObject({ code: 0 });
  expect(read).toBeLessThan(20);
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('x');
    throw new Error('the file changed');
  }
  await expect(exec('cat', [], { input: broken() })).rejects.toThrow('the file changed');
});
