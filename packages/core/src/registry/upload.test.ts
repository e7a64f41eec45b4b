import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { openRepository } from './client.ts';
import { fakeRegistry, sha, type FakeRegistry } from './fake-registry.ts';
import { parseReference } from './reference.ts';
import type { Blob } from './upload.ts';

const MIB = 1 << 20;

/** A blob that counts from where it was read. */
function blobOf(size: number): Blob & { readonly bytes: Buffer; readonly opened: number[] } {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at + 4 <= size; at += 4096) bytes.writeUInt32LE(at, at);
  const opened: number[] = [];
  return {
    bytes,
    opened,
    digest: sha(bytes),
    size,
    async *open(offset) {
      opened.push(offset);
      for (let at = offset; at < size; at += MIB) yield bytes.subarray(at, Math.min(at + MIB, size));
    },
  };
}

const open = (registry: FakeRegistry, host: TestHost, repository = 'a/b') =>
  openRepository(parseReference(`${registry.host}/${repository}`), 'push', host);
const methods = (registry: FakeRegistry) => registry.requests.map(({ line }) => line.split(' ')[0]);

/** A host with a cache of its own, kept from one to the next where the test says so. */
async function fresh(cache?: string): Promise<TestHost> {
  const host = await testHost({});
  return { ...host, cache: cache ?? host.scratch };
}

test('asks first, sends once, and does not send what is there', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const blob = blobOf(3 * MIB + 17);
  const seen: number[] = [];
  expect(await repository.upload(blob, { onProgress: (done) => seen.push(done) })).toBe('sent');
  expect(registry.blobs.get(blob.digest)?.equals(blob.bytes)).toBe(true);
  expect(seen.at(-1)).toBe(blob.size);
  expect(methods(registry)).toEqual(['HEAD', 'POST', 'PATCH', 'PUT']);
  expect(await repository.upload(blob)).toBe('there');
  expect(methods(registry).slice(4)).toEqual(['HEAD']);
  const empty = blobOf(0);
  expect(await repository.upload(empty)).toBe('sent');
  expect(registry.blobs.get(empty.digest)).toHaveLength(0);
});

test('mounts from a repository that has it, and sends where the registry will not', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const blob = blobOf(MIB);
  // A registry that says for each repository what it holds.
  registry.twist = (request, response) => request.method === 'HEAD' && !!response.writeHead(404).end();
  registry.blobs.set(blob.digest, blob.bytes);
  const repository = await open(registry, host);
  expect(await repository.upload(blob, { mountFrom: ['a/other'] })).toBe('mounted');
  expect(registry.requests.at(-1)?.line).toBe(`POST /v2/a/b/blobs/uploads/?mount=${blob.digest}&from=a%2Fother`);
  registry.blobs.clear();
  expect(await repository.upload(blob, { mountFrom: ['a/other'] })).toBe('sent');
});

test('goes on where a connection broke, in pieces from then on', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const blob = blobOf(20 * MIB);
  let breaks = 2;
  registry.twist = (request) => {
    if (request.method === 'PATCH' && breaks-- > 0) {
      let came = 0;
      request.on('data', (chunk: Buffer) => {
        came += chunk.length;
        if (came > 5 * MIB) request.socket.destroy();
      });
    }
    return false;
  };
  expect(await repository.upload(blob)).toBe('sent');
  expect(registry.blobs.get(blob.digest)?.equals(blob.bytes)).toBe(true);
  const [first, second, third] = blob.opened;
  expect(first).toBe(0);
  expect(second).toBeGreaterThanOrEqual(5 * MIB);
  expect(third).toBeGreaterThanOrEqual(10 * MIB);
});

test('a later run goes on with the upload of one that was killed, and begins anew where the registry forgot it', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const blob = blobOf(20 * MIB);
  const kill = (request: IncomingMessage) => {
    let came = 0;
    if (request.method === 'PATCH')
      request.on('data', (chunk: Buffer) => {
        came += chunk.length;
        if (came > 8 * MIB) host.abort();
      });
    return false;
  };
  registry.twist = kill;
  await expect((await open(registry, host)).upload(blob)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  registry.twist = () => undefined;
  await using later = await fresh(host.cache);
  expect(await (await open(registry, later)).upload(blob)).toBe('sent');
  expect(blob.opened[1]).toBeGreaterThanOrEqual(8 * MIB);
  expect(registry.blobs.get(blob.digest)?.equals(blob.bytes)).toBe(true);

  registry.blobs.clear();
  await using third = await fresh(host.cache);
  await using killed = await fresh(host.cache);
  registry.twist = (request) => {
    if (request.method === 'PATCH') request.once('data', () => killed.abort());
    return false;
  };
  await expect((await open(registry, killed)).upload(blob)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  registry.uploads.clear();
  registry.twist = () => undefined;
  expect(await (await open(registry, third)).upload(blob)).toBe('sent');
});

test('waits as it is told when the registry is busy, and takes an upload that was forgotten from the start', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const blob = blobOf(9 * MIB);
  const troubles: ((response: ServerResponse) => unknown)[] = [
    (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
    (response) => response.writeHead(503, { 'retry-after': '0' }).end(),
    () => registry.uploads.clear(),
  ];
  registry.twist = (request, response) => {
    if (request.method !== 'PATCH') return false;
    const trouble = troubles.shift();
    if (trouble === undefined) return false;
    trouble(response);
    return response.writableEnded;
  };
  expect(await repository.upload(blob)).toBe('sent');
  expect(registry.blobs.get(blob.digest)?.equals(blob.bytes)).toBe(true);
});

test('what is too long for a proxy in one request goes in pieces', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const blob = blobOf(80 * MIB);
  registry.twist = (request, response) =>
    Number(request.headers['content-length'] ?? 0) > 64 * MIB && !!response.writeHead(413).end();
  expect(await repository.upload(blob)).toBe('sent');
  expect(registry.blobs.get(blob.digest)?.equals(blob.bytes)).toBe(true);
});

test('an end whose answer is lost is found done', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const blob = blobOf(MIB);
  registry.twist = (request) => {
    if (request.method !== 'PUT' || registry.blobs.has(blob.digest)) return false;
    registry.blobs.set(blob.digest, blob.bytes);
    registry.uploads.clear();
    request.socket.destroy();
    return true;
  };
  expect(await repository.upload(blob)).toBe('sent');
  expect(blob.opened).toEqual([0]);
});

test('the login stays at home when an upload is sent elsewhere', async () => {
  await using registry = await fakeRegistry();
  await using storage = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  const blob = blobOf(MIB);
  storage.uploads.set('u', []);
  registry.twist = (request, response) => {
    if (request.method === 'POST')
      return !!response.writeHead(202, { location: `http://${storage.host}/v2/x/blobs/uploads/u?signed=1` }).end();
    return false;
  };
  expect(await repository.upload(blob)).toBe('sent');
  expect(storage.requests.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  registry.twist = (request, response) =>
    request.method === 'POST' && !!response.writeHead(202, { location: 'http://storage.example.com/u' }).end();
  await expect(repository.upload(blobOf(MIB + 1))).rejects.toThrow('http://storage.example.com is not https');
});

test('a token that runs out in the middle is renewed, and nothing is sent twice for it', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  let valid = 0;
  registry.twist = (request, response, url) => {
    if (url.pathname === '/token') return !!response.end(JSON.stringify({ token: `T${++valid}` }));
    if (request.headers.authorization === `Bearer T${valid}` && valid > 0) {
      if (request.method === 'POST') valid++;
      return false;
    }
    const challenge = `Bearer realm="http://${registry.host}/token",service="s"`;
    return !!response.writeHead(401, { 'www-authenticate': challenge }).end();
  };
  const blob = blobOf(2 * MIB);
  expect(await (await open(registry, host)).upload(blob)).toBe('sent');
  expect(registry.blobs.get(blob.digest)?.equals(blob.bytes)).toBe(true);
});

test('bytes that are not what their digest says are not taken for there', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const blob = { ...blobOf(MIB), digest: sha('something else') };
  await expect((await open(registry, host)).upload(blob)).rejects.toThrow('400 DIGEST_INVALID');
  expect(registry.blobs.size).toBe(0);
});

test('a line that never works again is given up in words', async () => {
  await using registry = await fakeRegistry();
  await using host = await fresh();
  const repository = await open(registry, host);
  registry.twist = (request, response) =>
    request.method === 'PATCH' && !!response.writeHead(500, { 'retry-after': '0' }).end();
  await expect(repository.upload(blobOf(MIB))).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
});
