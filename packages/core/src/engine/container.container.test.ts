import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { cleanUp } from './clean.ts';
import * as containers from './container.ts';
import { imageFacts } from './facts.ts';
import { findEngine } from './find.ts';

const BASE = 'python:3.11-slim';
const python = (program: string): readonly [string, ...string[]] => ['python', '-c', program];

test('a program on standard input runs hardened, and its answer and exit code come back', async () => {
  await using host = await testHost();
  const engine = await findEngine(host);
  const id = await containers.createContainer(engine, host, {
    image: BASE,
    command: ['python', '-'],
    network: 'none',
    stdin: true,
  });
  try {
    const program = `
import os, socket, sys
print(os.getuid(), os.getgid())
for what, attempt in {
  'write': lambda: open('/tmp/x', 'w'),
  'network': lambda: socket.create_connection(('1.1.1.1', 53), 2),
  'root': lambda: os.setuid(0),
}.items():
  try: attempt(); print(what, 'possible')
  except OSError: print(what, 'refused')
print(open('/proc/self/status').read().split('CapEff:')[1].split()[0], open('/proc/self/status').read().split('NoNewPrivs:')[1].split()[0])
sys.exit(7)`;
    const result = await containers.runAttached(engine, id, { input: program, timeout: 30_000 });
    expect(result.stdout.split('\n').slice(0, 5)).toEqual([
      '65532 0',
      'write refused',
      'network refused',
      'root refused',
      '0000000000000000 1',
    ]);
    expect(result.code).toBe(7);
    expect(await containers.containerState(engine, id)).toMatchObject({
      running: false,
      exitCode: 7,
      outOfMemory: false,
    });
  } finally {
    await containers.removeContainer(engine, id);
  }
  await expect(containers.containerState(engine, id)).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
});

test('memory beyond the limit ends it, and the log is bounded', async () => {
  await using host = await testHost();
  const engine = await findEngine(host);
  const id = await containers.createContainer(engine, host, {
    image: BASE,
    command: python("print('x' * 3_000_000, flush=True); print('last words', flush=True); b = bytearray(200_000_000)"),
    network: 'none',
    memory: 64 * 1024 * 1024,
  });
  try {
    await containers.startContainer(engine, id);
    expect(await containers.waitFor(engine, id, 30_000)).toBe(137);
    expect(await containers.containerState(engine, id)).toMatchObject({ outOfMemory: true });
    const { stdout } = await containers.logsOf(engine, id);
    expect(stdout.length).toBeLessThanOrEqual(64 * 1024);
    expect(stdout.trimEnd().endsWith('last words')).toBe(true);
  } finally {
    await containers.removeContainer(engine, id);
  }
});

test('cleaning up after an abort leaves nothing of the run', async () => {
  await using host = await testHost();
  const engine = await findEngine(host);
  const server = await containers.createContainer(engine, host, {
    image: BASE,
    command: python('import time; time.sleep(60)'),
    network: 'none',
  });
  await containers.startContainer(engine, server);
  expect(await containers.waitFor(engine, server, 300)).toBeUndefined();
  expect(await containers.memoryOf(engine, server)).toBeGreaterThan(100_000);
  await containers.createContainer(engine, host, { image: BASE, command: python('0'), network: { of: server } });
  await engine.run(['tag', BASE, `package-model-${host.run}:x`]);

  host.abort();
  const began = Date.now();
  await cleanUp(engine, host);
  expect(Date.now() - began).toBeLessThan(7000);

  const fresh = AbortSignal.timeout(10_000);
  const left = await engine.run(['ps', '-aq', '--filter', `label=io.package-model.run=${host.run}`], { signal: fresh });
  expect(left.stdout).toBe('');
  expect((await engine.run(['images', '-q', `package-model-${host.run}`], { signal: fresh })).stdout).toBe('');
  expect((await engine.run(['images', '-q', BASE], { signal: fresh })).stdout).not.toBe('');
});

test('facts of an image, and of one that is not there', async () => {
  await using host = await testHost();
  const engine = await findEngine(host);
  const facts = await imageFacts(engine, BASE);
  expect(facts?.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(facts?.layers.length).toBeGreaterThan(0);
  expect(facts?.size).toBeGreaterThan(50e6);
  expect(await imageFacts(engine, 'package-model-not-there:1')).toBeUndefined();
});
