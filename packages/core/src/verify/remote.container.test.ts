import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { cleanUp } from '../engine/clean.ts';
import type { Engine } from '../engine/engine.ts';
import { findEngine } from '../engine/find.ts';
import { BASE, misbehaving } from './mischief.ts';
import { readImage } from './read-image.ts';
import { verify } from './verify.ts';

/**
 * An engine that is reached over TCP, as one on another machine is: it sees no file of this one, and a port that it published
 * would be a port over there. Where the tests' own engine is such a one already, this is no further test.
 */
const address = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
const digest = `sha256:${'a'.repeat(64)}` as const;
const manifest = JSON.stringify({ schema: 1, name: 'sum', digest, signature: { inputs: [], outputs: [] } });

let host: TestHost;
let engine: Engine;
let tag = '';
/** Both ways end on their own: the engine's client is done with stdin long before it is done with reading. */
const proxy = createServer({ allowHalfOpen: true }, (client) => {
  const socket = connect({ path: address.replace('unix://', ''), allowHalfOpen: true });
  client.pipe(socket).pipe(client);
  client.on('error', () => socket.destroy());
  socket.on('error', () => client.destroy());
});

beforeAll(async () => {
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const at = proxy.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const remote = address.startsWith('unix://') ? `tcp://127.0.0.1:${port}` : address;
  host = await testHost({ ...process.env, DOCKER_HOST: remote });
  engine = await findEngine(host);
  tag = await misbehaving(
    engine,
    host,
    '',
    `USER 0\nRUN mkdir /models && echo '${manifest}' > /models/package-model.json\nUSER 65532:0\n`,
  );
});

afterAll(async () => {
  if (tag !== '') await engine.run(['rmi', '--force', tag]);
  await cleanUp(engine, host);
  await host[Symbol.asyncDispose]();
  proxy.close();
});

test('an engine that is reached over TCP tests an image as one on this machine does', async () => {
  expect(engine.env['DOCKER_HOST']).toMatch(/^tcp:/);
  const { image, model } = await readImage(engine, tag, host, { asker: BASE });
  const samples = {
    from: 'file',
    source: 'samples.json',
    model: digest,
    items: [{ request: { rows: [[1, 2.5]] }, rows: 1, expected: { predictions: [3.5] } }],
  } as const;
  const seen = await verify({ kind: 'container', engine, image }, { model, samples }, host);
  expect(seen.sentence).toMatch(/^verified/);
  expect(seen.proofs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});
