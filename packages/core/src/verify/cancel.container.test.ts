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
  const lasts = Math.ceil(performance.now() - began);
  const ends = new Map<string, number>();
  for (let count = 0; count < ABORTS; count++) {
    const seen = await aborted(randomInt(0, lasts));
    ends.set(seen.end, (ends.get(seen.end) ?? 0) + 1);
    // A quicker run than the first may be done before its abort.
    expect(seen).toMatchObject({ end: expect.stringMatching(/^(?:INTERRUPTED|done before)$/), left: [] });
  }
  await pause(1000);
  expect(await children()).toEqual([]);
  console.log(`aborted at ${ABORTS} moments within ${lasts} ms: ${JSON.stringify(Object.fromEntries(ends))}`);
  expect(ends.get('INTERRUPTED') ?? 0).toBeGreaterThan(ABORTS / 3);
});
