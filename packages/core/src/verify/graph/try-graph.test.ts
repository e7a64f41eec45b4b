import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testHost } from '../../../test/host.ts';
import type { Trial } from '../../nouns/soundness.ts';
import { findGraphRuntime } from './runtime.ts';
import { tryGraph } from './try-graph.ts';

/** A runtime that does as `session` says, in place of the native one: what is tested here is everything around it. */
async function outcome(session: string, more = ''): Promise<Omit<Trial, 'at'>> {
  await using host = await testHost({ ...process.env, SECRET: 'of the caller' });
  const binding = join(host.scratch, 'binding.cjs');
  await writeFile(
    binding,
    `${more}\nexports.initOrtOnce = () => {};\nexports.InferenceSession = class { inputMetadata = []; outputMetadata = []; loadModel() {} run() { return {}; } ${session} };`,
  );
  return await tryGraph('m.onnx', { binding, name: 'a runtime' }, host, 2);
}

it.each([
  ['', 'ran', /^it answered/],
  ['run() { return { y: { dims: [1, 3] } } }', 'ran', /y \[1, 3\]$/],
  ["loadModel() { throw new Error('no such operator') }", 'refused', /^no such operator$/],
  ["run() { throw new Error('shapes') }", 'opened', /^shapes$/],
  [
    "inputMetadata = [{ name: 'x', isTensor: true, type: 1, shape: [-1, 1e6, 1e6] }]",
    'opened',
    /has 1000000000000 numbers/,
  ],
  ["inputMetadata = [{ name: 'x', isTensor: false }]", 'opened', /no input can be made for x/],
  ['loadModel() { process.abort() }', 'not-checked', /a signal/],
  ["loadModel() { process.kill(process.pid, 'SIGSEGV') }", 'not-checked', /a signal/],
  ['loadModel() { process.exit(3) }', 'not-checked', /exit code 3/],
  ['loadModel() { process.exit(0) }', 'not-checked', /said nothing/],
  ['run() { process.exit(0) }', 'not-checked', /while it ran/],
  ["loadModel() { console.log('x'.repeat(1e6)); process.exit(0) }", 'not-checked', /said nothing/],
  [`loadModel() { console.log('{"ran": "everything"}'); process.exit(0) }`, 'not-checked', /said nothing/],
  // Memory or time, whichever ends first on a busy machine: it does not go on.
  [
    'run() { const all = []; for (;;) all.push(new Array(1e6).fill(1.5)); }',
    'not-checked',
    /a signal|exit code|was ended/,
  ],
] as const)('%s: %s', async (session, expected, detail) => {
  const trial = await outcome(session);
  expect(trial).toMatchObject({ outcome: expected, runtime: 'a runtime' });
  expect(trial.detail).toMatch(detail);
});

it('ends a graph that does not end, also one that ignores the signal', async () => {
  const started = performance.now();
  const trial = await outcome('run() { for (;;); }', "process.on('SIGTERM', () => {});");
  expect(trial).toMatchObject({ outcome: 'not-checked', detail: 'it was ended after 2 seconds' });
  expect(performance.now() - started).toBeLessThan(8000);
});

it('gives it an empty environment, an empty folder, and no files to write', async () => {
  const refused =
    'throw new Error(JSON.stringify([Object.keys(process.env).filter((name) => name === "SECRET" || name === "PATH" || name === "HOME"), require("fs").readdirSync(".")]))';
  expect((await outcome(`loadModel() { ${refused} }`)).detail).toBe('[[],[]]');
  const writes = 'require("fs").writeFileSync("file", "x".repeat(10))';
  expect((await outcome(`loadModel() { process.on("SIGXFSZ", () => {}); ${writes} }`)).outcome).not.toBe('ran');
});

it('is not to be had for a machine that there is none for, nor from a cache that somebody changed', async () => {
  await using host = await testHost({ PATH: '/nowhere' });
  await expect(findGraphRuntime(host, 'plan9-mips')).rejects.toMatchObject({ code: 'TOOL_UNAVAILABLE' });
  const cache = join(host.scratch, 'cache');
  const folder = join(cache, 'onnxruntime-1.30.0-linux-x64');
  await mkdir(folder, { recursive: true });
  for (const name of ['libonnxruntime.so.1', 'onnxruntime_binding.node'])
    await writeFile(join(folder, name), 'changed');
  await expect(findGraphRuntime({ ...host, cache }, 'linux-x64')).rejects.toMatchObject({
    code: 'TOOL_UNAVAILABLE',
    message: expect.stringContaining('npm is not there'),
  });
  expect((await readdir(cache)).filter((name) => name.startsWith('.'))).toEqual([]);
});
