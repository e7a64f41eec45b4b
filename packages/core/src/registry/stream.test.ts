import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import type { Digest } from '../nouns/image.ts';
import { openRepository } from './client.ts';
import { fakeRegistry, sha, type FakeRegistry } from './fake-registry.ts';
import { parseReference } from './reference.ts';
import type { Unread } from './stream.ts';
import type { Blob } from './upload.ts';

const MIB = 1 << 20;
const SIZE = 20 * MIB;

/**
 * Bytes that are read once into two windows by turns, as a layer is: whoever still has the one before the last finds other
 * bytes in it. Beside them the same bytes as a blob, for what comes after.
 */
function unread(seed = 1): Unread & { readonly blob: Blob; readonly opened: number[] } {
  const all = Buffer.alloc(SIZE);
  for (let at = 0; at + 4 <= SIZE; at += 4096) all.writeUInt32LE(at + seed, at);
  const bytes = Buffer.from(JSON.stringify({ seed }));
  const fingerprint = { digest: sha(bytes), bytes };
  const windows = [Buffer.alloc(MIB), Buffer.alloc(MIB)];
  const hash = createHash('sha256');
  const reading = (async function* () {
    for (let at = 0; at < SIZE; at += MIB) {
      const window = windows[(at / MIB) % 2] ?? Buffer.of();
      all.copy(window, 0, at, at + MIB);
      hash.update(window);
      yield window;
    }
  })();
  let digest: Promise<Digest> | undefined;
  const rest = async (): Promise<Digest> => {
    while ((await reading.next()).done !== true);
    return `sha256:${hash.digest('hex')}`;
  };
  const opened: number[] = [];
  return {
    fingerprint,
    size: SIZE,
    bytes: reading,
    digest: () => (digest ??= rest()),
    opened,
    blob: {
      digest: sha(all),
      size: SIZE,
      fingerprint,
      async *open(offset) {
        opened.push(offset);
        for (let at = offset; at < SIZE; at += MIB) yield all.subarray(at, Math.min(at + MIB, SIZE));
      },
    },
  };
}

async function fresh(cache?: string): Promise<TestHost> {
  const host = await testHost({});
  return { ...host, cache: cache ?? host.scratch };
}
const open = (registry: FakeRegistry, host: TestHost) =>
  openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
const methods = (registry: FakeRegistry) => registry.requests.map(({ line }) => line.split(' ')[0]);

test('what nobody has pushed goes while it is read, and leaves its fingerprint for the next who asks', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const layer = unread();
  expect(await repository.stream(layer)).toBe(true);
  expect(sha(registry.blobs.get(layer.blob.digest) ?? '')).toBe(layer.blob.digest);
  expect(registry.blobs.get(layer.fingerprint.digest)?.equals(layer.fingerprint.bytes)).toBe(true);
  expect(methods(registry).slice(0, 4)).toEqual(['HEAD', 'POST', 'PATCH', 'PUT']);
  expect(await repository.upload(layer.blob)).toBe('there');

  const asked = registry.requests.length;
  const again = unread();
  expect(await repository.stream(again)).toBe(false);
  expect(methods(registry).slice(asked)).toEqual(['HEAD']);
  expect(await again.digest()).toBe(layer.blob.digest);
});

const refusals: readonly (readonly [string, (request: IncomingMessage, response: ServerResponse) => boolean])[] = [
  ['the line breaks', breaksAfter(5 * MIB)],
  ['it sends the upload elsewhere', answers(307, { location: '/v2/a/b/blobs/uploads/u1?again=1' })],
  ['it is too long for a proxy', answers(413)],
  ['it is busy', answers(429, { 'retry-after': '0' })],
  ['it falls over', answers(503, { 'retry-after': '0' })],
  ['it has less than was sent', answers(202, { location: '/v2/a/b/blobs/uploads/u1', range: '0-99' })],
];

test.each(refusals)('where %s, the digest is known all the same, and the upload goes on with it', async (_, refuse) => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const layer = unread();
  let times = 1;
  registry.twist = (request, response) => request.method === 'PATCH' && times-- > 0 && refuse(request, response);
  expect(await repository.stream(layer)).toBe(false);
  expect(await layer.digest()).toBe(layer.blob.digest);
  expect(registry.blobs.size).toBe(0);
  expect(await repository.upload(layer.blob)).toBe('sent');
  expect(sha(registry.blobs.get(layer.blob.digest) ?? '')).toBe(layer.blob.digest);
});

test('where a token runs out in the middle, what was read is not asked for again', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  let valid = 0;
  registry.twist = (request, response, url) => {
    if (url.pathname === '/token') return !!response.end(JSON.stringify({ token: `T${++valid}` }));
    if (request.headers.authorization === `Bearer T${valid}` && valid > 0) {
      if (request.method === 'POST' && valid === 1) valid++;
      return false;
    }
    const challenge = `Bearer realm="http://${registry.host}/token",service="s"`;
    request.resume();
    return !!response.writeHead(401, { 'www-authenticate': challenge }).end();
  };
  const repository = await open(registry, host);
  const layer = unread();
  expect(await repository.stream(layer)).toBe(false);
  expect(await layer.digest()).toBe(layer.blob.digest);
  expect(await repository.upload(layer.blob)).toBe('sent');
});

test('what broke off goes on where the registry stands', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const layer = unread();
  let times = 1;
  const breaks = breaksAfter(5 * MIB);
  registry.twist = (request) => request.method === 'PATCH' && times-- > 0 && breaks(request);
  expect(await repository.stream(layer)).toBe(false);
  expect(await layer.digest()).toBe(layer.blob.digest);
  expect(await repository.upload(layer.blob)).toBe('sent');
  expect(layer.opened[0]).toBeGreaterThanOrEqual(5 * MIB);
});

test('a run that was killed while it sent is gone on with: nothing is sent before the digest is known', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const layer = unread();
  let came = 0;
  registry.twist = (request) => {
    if (request.method === 'PATCH')
      request.on('data', (chunk: Buffer) => {
        came += chunk.length;
        if (came > 8 * MIB) host.abort();
      });
    return false;
  };
  await expect((await open(registry, host)).stream(layer)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  registry.twist = () => undefined;
  await using later = await fresh(host.cache);
  const repository = await open(registry, later);
  const again = unread();
  const asked = registry.requests.length;
  expect(await repository.stream(again)).toBe(false);
  expect(methods(registry).slice(asked)).not.toContain('PATCH');
  expect(await repository.upload(again.blob)).toBe('sent');
  expect(again.opened[0]).toBeGreaterThanOrEqual(8 * MIB);

  // Finished, it is forgotten here: where the registry has lost both, it goes while it is read again.
  registry.blobs.clear();
  expect(await repository.stream(unread())).toBe(true);
});

test('a run that was killed after the end and before the fingerprint does not send again', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const layer = unread();
  registry.twist = (request) => {
    if (request.method === 'POST' && registry.blobs.has(layer.blob.digest)) host.abort();
    return false;
  };
  await expect((await open(registry, host)).stream(layer)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  registry.twist = () => undefined;
  await using later = await fresh(host.cache);
  const repository = await open(registry, later);
  expect(await repository.stream(unread())).toBe(false);
  expect(await repository.upload(layer.blob)).toBe('there');
});

test('a registry that got other bytes is sent them anew, and takes nothing for what it is not', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const layer = unread();
  let times = 1;
  registry.twist = (request) => {
    if (request.method === 'PUT' && times-- > 0) registry.uploads.get('u1')?.push(Buffer.from('more'));
    return false;
  };
  expect(await repository.stream(layer)).toBe(false);
  expect(registry.blobs.size).toBe(0);
  expect(await repository.upload(layer.blob)).toBe('sent');
  expect([...registry.blobs.keys()]).toEqual([layer.blob.digest]);
});

test('what cannot be read on ends the upload in its own words', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const layer = unread();
  const cause = new Error('it has changed');
  const bytes = (async function* () {
    yield Buffer.alloc(MIB);
    yield Buffer.alloc(MIB);
    throw cause;
  })();
  await expect((await open(registry, host)).stream({ ...layer, bytes })).rejects.toBe(cause);
  expect(registry.blobs.size).toBe(0);
  expect(methods(registry)).not.toContain('PUT');
});

function breaksAfter(size: number) {
  return (request: IncomingMessage): boolean => {
    let came = 0;
    request.on('data', (chunk: Buffer) => {
      came += chunk.length;
      if (came > size) request.socket.destroy();
    });
    return false;
  };
}

function answers(status: number, headers: Record<string, string> = {}) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    request.resume();
    return !!response.writeHead(status, headers).end();
  };
}
