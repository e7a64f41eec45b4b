import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lacksRemoteEngine, remoteEngine, type RemoteEngine } from '../../test/remote-engine.ts';
import { throughVolume } from '../../test/through-volume.ts';
import { RUN_LABEL } from '../engine/engine.ts';
import type { Verification } from '../nouns/verification.ts';
import { BASE, misbehaving, type Mischief } from './mischief.ts';
import { readImage } from './read-image.ts';
import { verify } from './verify.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;
const manifest = JSON.stringify({ schema: 1, name: 'sum', digest, signature: { inputs: [], outputs: [] } });
/** Lines for a Dockerfile that puts a manifest where ours is. */
const holding = `USER 0\nRUN mkdir /models && echo '${manifest}' > /models/package-model.json\nUSER 65532:0\n`;
const samples = {
  from: 'file',
  source: 'samples.json',
  model: digest,
  items: [{ request: { rows: [[1, 2.5]] }, rows: 1, expected: { predictions: [3.5] } }],
} as const;

const lacks = await lacksRemoteEngine();
if (lacks !== undefined) console.log(`NOT CHECKED: an engine on another machine, for ${lacks}`);

describe.skipIf(lacks !== undefined)('an engine that sees neither our files nor we its ports', () => {
  let remote: RemoteEngine;
  beforeAll(async () => {
    remote = await remoteEngine([BASE]);
  });
  afterAll(() => remote?.[Symbol.asyncDispose]());

  /** As a user would who has DOCKER_HOST and the name of an image. */
  async function verifying(mischief: Mischief, signal?: () => void): Promise<Verification> {
    const { engine, host } = remote;
    const tag = await misbehaving(engine, host, mischief, holding);
    const { image, model } = await readImage(engine, tag, host, { asker: BASE });
    const running = verify({ kind: 'container', engine, image }, { model, samples }, host);
    signal?.();
    return running;
  }

  async function left(): Promise<string> {
    const label = ['--filter', `label=${RUN_LABEL}=${remote.host.run}`, '--quiet'];
    const fresh = { signal: AbortSignal.timeout(20_000) };
    const lists = await Promise.all(
      [
        ['ps', '--all'],
        ['network', 'ls'],
        ['volume', 'ls'],
      ].map((list) => remote.engine.run([...list, ...label], fresh)),
    );
    return lists.map(({ stdout }) => stdout).join('');
  }

  test('is one: a folder of ours is not there', async () => {
    const { engine, host } = remote;
    expect(engine.env['DOCKER_HOST']).toMatch(/^tcp:/);
    const mounted = await engine.run(
      ['run', '--rm', `--volume=${import.meta.dirname}:/here:ro`, '--network=none', BASE, 'ls', '/here'],
      { timeout: 60_000 },
    );
    expect(mounted).toMatchObject({ code: 0, stdout: '' });
    expect(host.env['DOCKER_HOST']).toBe(remote.address);
  });

  test('builds and tests an image as one on this machine does', async () => {
    const seen = await verifying('');
    expect(seen.sentence).toMatch(/^verified/);
    expect(seen.proofs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(await left()).toBe('');
  });

  test.each<[Mischief, RegExp]>([
    ['off', /3\.501 where 3\.5 is expected/],
    ['dies', /ended after it was ready and had answered 1 requests, with exit code 7/],
    ['drops', /requests that were under way at SIGTERM were lost/],
  ])('catches one that is %s', async (mischief, words) => {
    const seen = await verifying(mischief);
    expect(seen.sentence).toMatch(words);
    expect(await left()).toBe('');
  });

  test('gets a model into a volume by copy', async () => {
    const { engine, host } = remote;
    expect(await throughVolume('the weights', BASE, engine, host)).toBe('the weights');
    expect(await left()).toBe('');
  });

  test('is left empty by a run that is cancelled', async () => {
    const running = verifying('never-ready', () => setTimeout(() => remote.host.abort(), 2000));
    await expect(running).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await pause(500);
    expect(await left()).toBe('');
  });
});
