import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { askDigest } from './ask.ts';
import { openRepository } from './client.ts';
import { fakeRegistry, putImage, sha } from './fake-registry.ts';
import { parseReference } from './reference.ts';

/** A host with a login for `registry`, and no other file or variable of this machine. */
async function loggedIn(registry?: string) {
  const host = await testHost({});
  await mkdir(join(host.scratch, '.docker'));
  const auths = registry === undefined ? {} : { [registry]: { auth: Buffer.from('me:secret').toString('base64') } };
  await writeFile(join(host.scratch, '.docker', 'config.json'), JSON.stringify({ auths }));
  return { ...host, env: { HOME: host.scratch } };
}

const BASIC = `Basic ${Buffer.from('me:secret').toString('base64')}`;
const unauthorized = (challenge: string) => ({ 'www-authenticate': challenge });

test('gives out manifests with the digest of their bytes, whatever the header says', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn();
  const { manifest } = putImage(registry, 'a/b', ['1'], []);
  registry.twist = (_, response) => void response.setHeader('docker-content-digest', sha('something else'));
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'pull', host);
  expect(repository.plain).toBe(true);
  expect((await repository.manifest('1'))?.digest).toBe(manifest);
  expect(await repository.manifest('2')).toBeUndefined();
  expect(await askDigest(`${registry.host}/a/b:1`, host)).toBe(manifest);
});

test('bytes that are not what their digest says are refused', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn();
  const { manifest, config } = putImage(registry, 'a/b', ['1'], []);
  const other = putImage(registry, 'a/b', ['2'], [sha('x')]);
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'pull', host);
  registry.manifests.set(
    `a/b@${manifest}`,
    registry.manifests.get(`a/b@${other.manifest}`) ?? { type: '', bytes: Buffer.of() },
  );
  await expect(repository.manifest(manifest)).rejects.toThrow(`what came has the digest ${other.manifest}`);
  const size = registry.blobs.get(config)?.length ?? 0;
  await expect(repository.blob({ digest: config, size: size + 1 }, 1000)).rejects.toThrow('what came has the digest');
  await expect(repository.blob({ digest: config, size: 2000 }, 1000)).rejects.toThrow('at most 1000 are read');
  registry.blobs.set(config, Buffer.alloc(5000));
  await expect(repository.blob({ digest: config, size }, 1000)).rejects.toThrow('more than 1000 bytes');
});

test('gets a token for its own repository and nothing wider, and keeps it', async () => {
  const asked: Record<string, string | undefined>[] = [];
  await using registry = await fakeRegistry();
  await using host = await loggedIn(registry.host);
  putImage(registry, 'a/b', ['1'], []);
  registry.twist = (request, response, url) => {
    if (url.pathname === '/token') {
      asked.push({ authorization: request.headers.authorization, ...Object.fromEntries(url.searchParams) });
      return !!response.end(JSON.stringify({ access_token: 'T1' }));
    }
    if (request.headers.authorization === 'Bearer T1') return false;
    const challenge = `Bearer realm="http://${registry.host}/token",service="s",scope="repository:other/secret:delete"`;
    return !!response.writeHead(401, unauthorized(challenge)).end();
  };
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  await repository.manifest('1');
  await repository.manifest('1');
  expect(asked).toEqual([{ authorization: BASIC, service: 's', scope: 'repository:a/b:pull,push' }]);
  expect(registry.requests.map(({ line }) => line.split('?')[0])).toEqual([
    'GET /v2/a/b/manifests/1',
    'GET /token',
    'GET /v2/a/b/manifests/1',
    'GET /v2/a/b/manifests/1',
  ]);
});

test('sends basic logins to whoever asks for them at the registry itself', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn(registry.host);
  putImage(registry, 'a/b', ['1'], []);
  registry.twist = (request, response) =>
    request.headers.authorization === BASIC ? false : !!response.writeHead(401, unauthorized('Basic realm="r"')).end();
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'pull', host);
  expect(await repository.manifest('1')).toBeDefined();
});

test.each([
  ['https://tokens.example.com/token', 'tokens.example.com is another host'],
  ['http://tokens.example.com/token', 'it is not https'],
  ['ftp://127.0.0.1/token', 'it is not https'],
  ['https://me:you@127.0.0.1/token', 'it carries a login of its own'],
  ['not a place', 'it names no place'],
])('does not take the login to %s', async (realm, why) => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn(registry.host);
  registry.twist = (_, response) => !!response.writeHead(401, unauthorized(`Bearer realm="${realm}"`)).end();
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  await expect(repository.manifest('1')).rejects.toMatchObject({
    code: 'REGISTRY_DENIED',
    message: expect.stringContaining(why),
  });
});

test('follows no redirect of a token request', async () => {
  await using registry = await fakeRegistry();
  await using thief = await fakeRegistry();
  await using host = await loggedIn(registry.host);
  registry.twist = (_, response, url) =>
    url.pathname === '/token'
      ? !!response.writeHead(307, { location: `http://${thief.host}/token` }).end()
      : !!response.writeHead(401, unauthorized(`Bearer realm="http://${registry.host}/token"`)).end();
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  await expect(repository.manifest('1')).rejects.toThrow('redirects the request for a token, which is not followed');
  expect(thief.requests).toEqual([]);
});

test('leaves the login at home when a redirect leads away, and does not take it up again', async () => {
  await using registry = await fakeRegistry();
  await using storage = await fakeRegistry();
  await using host = await loggedIn(registry.host);
  const { config } = putImage(registry, 'a/b', ['1'], []);
  const blob = registry.blobs.get(config) ?? Buffer.of();
  registry.twist = (request, response, url) => {
    if (url.pathname === '/back') return !!response.end(blob);
    if (request.headers.authorization !== BASIC)
      return !!response.writeHead(401, unauthorized('Basic realm="r"')).end();
    return !!response.writeHead(307, { location: `http://${storage.host}/away` }).end();
  };
  storage.twist = (_, response) => !!response.writeHead(302, { location: `http://${registry.host}/back` }).end();
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'pull', host);
  expect(await repository.blob({ digest: config, size: blob.length }, 1000)).toEqual(blob);
  expect(storage.requests).toEqual([{ line: 'GET /away', authorization: undefined }]);
  expect(registry.requests.at(-1)).toEqual({ line: 'GET /back', authorization: undefined });
});

test('never redirects a manifest that it writes, nor to plain http elsewhere, nor for ever', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn();
  putImage(registry, 'a/b', ['1'], []);
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  const manifest = await repository.manifest('1');
  if (!manifest) throw new Error('no manifest');
  registry.twist = (_, response) => !!response.writeHead(307, { location: '/v2/a/b/manifests/1' }).end();
  await expect(repository.putManifest('2', manifest)).rejects.toThrow('it redirects to');
  await expect(repository.manifest('2')).rejects.toThrow('redirects more than 5 times');
  registry.twist = (_, response) => !!response.writeHead(307, { location: 'http://storage.example.com/x' }).end();
  await expect(repository.manifest('2')).rejects.toThrow(
    'a redirect is refused: http://storage.example.com is not https',
  );
});

test('401 and 403 say who refuses what, where the login came from, and what to do', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn(registry.host);
  registry.twist = (_, response) =>
    !!response
      .writeHead(403)
      .end(JSON.stringify({ errors: [{ code: 'DENIED', message: 'write_package\n::error::x' }] }));
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  await expect(repository.manifest('1')).rejects.toMatchObject({
    code: 'REGISTRY_DENIED',
    message: `${registry.host} does not let this run push to a/b: 403 DENIED: write_package ::error::x (the login in ${join(host.scratch, '.docker/config.json')})`,
    remedy: expect.stringContaining(`docker login ${registry.host}`),
  });
  await using nobody = await loggedIn();
  registry.twist = (_, response) => !!response.writeHead(401, unauthorized('Basic realm="r"')).end();
  const anonymous = await openRepository(parseReference(`${registry.host}/a/b`), 'push', nobody);
  await expect(anonymous.manifest('1')).rejects.toThrow(
    `it asks for a login (no login for ${registry.host} was found)`,
  );
});

test('tries again after 429 and 5xx, as long as asked, and gives up in words', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn();
  const { manifest } = putImage(registry, 'a/b', ['1'], []);
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'pull', host);
  let left = 2;
  registry.twist = (_, response) =>
    left-- > 0 ? !!response.writeHead(left === 1 ? 429 : 503, { 'retry-after': '0' }).end() : false;
  expect((await repository.manifest('1'))?.digest).toBe(manifest);
  registry.twist = (_, response) => !!response.writeHead(429, { 'retry-after': '3600' }).end();
  const before = registry.requests.length;
  await expect(repository.manifest('1')).rejects.toMatchObject({
    message: expect.stringContaining('429'),
    remedy: expect.stringContaining('in 3600 s'),
  });
  expect(registry.requests.length - before).toBe(1);
  registry.twist = (_, response) => !!response.writeHead(503, { 'retry-after': '0' }).end();
  await expect(repository.manifest('1')).rejects.toMatchObject({
    code: 'REGISTRY_UNREACHABLE',
    message: expect.stringContaining('503'),
  });
  left = 1;
  registry.twist = (request) => left-- > 0 && !!request.socket.destroy();
  expect((await repository.manifest('1'))?.digest).toBe(manifest);
});

test('a registry that is not there is named; asked for a digest there is none', async () => {
  await using host = await loggedIn();
  const gone = await fakeRegistry();
  await gone[Symbol.asyncDispose]();
  await expect(openRepository(parseReference(`${gone.host}/a/b`), 'pull', host)).rejects.toMatchObject({
    code: 'REGISTRY_UNREACHABLE',
    message: `${gone.host} does not answer: nothing listens there`,
  });
  expect(await askDigest(`${gone.host}/a/b:1`, host)).toBeUndefined();
  expect(await askDigest('registry.invalid/a/b:1', host)).toBeUndefined();
});

test('asking for a digest waits three seconds and not longer', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn();
  registry.twist = () => true;
  const start = performance.now();
  expect(await askDigest(`${registry.host}/a/b:1`, host)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(6000);
});

test('an interruption ends a request that waits', async () => {
  await using registry = await fakeRegistry();
  await using host = await loggedIn();
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'pull', host);
  registry.twist = () => true;
  const asked = repository.manifest('1');
  host.abort();
  await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
