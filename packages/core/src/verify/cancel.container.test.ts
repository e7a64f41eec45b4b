import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { cleanUp } from '../engine/clean.ts';
import { RUN_LABEL, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { findEngine } from '../engine/find.ts';
import { PackageModelError } from '../errors.ts';
import type { Digest, Image } from '../nouns/image.ts';
import { BASE, misbehaving } from './mischief.ts';
import type { Samples } from './sample.ts';
import { verify } from './verify.ts';

/** `PACKAGE_MODEL_TEST_ABORTS=200` for the long run. */
const ABORTS = Number(process.env['PACKAGE_MODEL_TEST_ABORTS'] ?? 12);
const digest: Digest = `sha256:${'a'.repeat(64)}`;
const samples: Samples = {
  from: 'file',
  source: 'samples.json',
  model: digest,
  items: [{ request: { rows: [[1, 2.5]] }, rows: 1, expected: { predictions: [3.5] } }],
};

let host: TestHost;
let engine: Engine;
let image: Image & { at: 'engine' };
let tag = '';

beforeAll(async () => {
  host = await testHost();
  engine = await findEngine(host);
  tag = await misbehaving(engine, host, '');
  const [facts, base] = await Promise.all([imageFacts(engine, tag), imageFacts(engine, BASE)]);
  if (!facts || !base) throw new Error('the images of the test are not there');
  image = {
    at: 'engine',
    id: facts.id,
    layers: facts.layers,
    platform: 'linux/amd64',
    environment: digest,
    base: { reference: BASE, id: base.id, because: 'the test says so' },
    model: { digest, size: 1000, files: {} },
    size: facts.size,
  };
});

afterAll(async () => {
  if (tag !== '') await engine.run(['rmi', '--force', tag]);
  await cleanUp(engine, host);
  await host[Symbol.asyncDispose]();
});

/** Runs one verification, aborted after so many milliseconds, and says how it ended and what it left. */
async function aborted(ms: number): Promise<{ ms: number; end: string; left: string[] }> {
  await using own = await testHost();
  const running = verify(
    { kind: 'container', engine: await findEngine(own), image },
    { model: { name: 'sum', digest, size: 1000 }, samples },
    own,
  );
  const timer = setTimeout(own.abort, ms);
  const end = await running.then(
    () => 'done before',
    (error: unknown) => (error instanceof PackageModelError ? error.code : String(error)),
  );
  clearTimeout(timer);
  return { ms, end, left: await leftOf(own) };
}

/** Containers and networks with the label of the run, files in its folder, programs that were started for it. */
async function leftOf(own: TestHost): Promise<string[]> {
  const label = ['--filter', `label=${RUN_LABEL}=${own.run}`, '--quiet'];
  const fresh = { signal: AbortSignal.timeout(20_000) };
  const [containers, networks] = await Promise.all([
    engine.run(['ps', '--all', ...label], fresh),
    engine.run(['network', 'ls', ...label], fresh),
  ]);
  const words = [containers.stdout, networks.stdout].join('\n').split('\n');
  return [...words, ...(await readdir(own.scratch)), ...(await children())].filter((word) => word !== '');
}

/** Children of this process, other than those of the test runner that were there before. */
async function children(): Promise<string[]> {
  const text = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8').catch(() => '');
  return text.split(' ').filter((pid) => pid !== '' && !before.has(pid));
}
let before = new Set<string>();

test(`aborted at ${ABORTS} random moments, nothing is left`, { timeout: 60_000 + ABORTS * 20_000 }, async () => {
  before = new Set(await children());
  const began = performance.now();
  const whole = await aborted(600_000);
  expect(whole).toMatchObject({ end: 'done before', left: [] });
  let lasts = performance.now() - began;
  let [interrupted, done] = [0, 0];
  // What is done before its abort shows nothing: it counts as a measure of how long a run takes, and no more.
  for (; interrupted < ABORTS && done < ABORTS + 10;) {
    const start = performance.now();
    const seen = await aborted(randomInt(0, Math.ceil(lasts)));
    expect(seen).toMatchObject({ end: expect.stringMatching(/^(?:INTERRUPTED|done before)$/), left: [] });
    if (seen.end === 'INTERRUPTED') interrupted++;
    else {
      done++;
      lasts = performance.now() - start;
    }
  }
  await pause(1000);
  expect(await children()).toEqual([]);
  console.log(`aborted at ${interrupted} moments, of runs of ${Math.round(lasts)} ms; ${done} were done before`);
  expect(interrupted).toBe(ABORTS);
});
