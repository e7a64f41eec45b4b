import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import type { Engine } from '../engine/engine.ts';
import type { ExecResult } from '../nouns/host.ts';
import type { Digest, Image } from '../nouns/image.ts';
import { fakeRegistry, putImage, sha, type FakeRegistry } from '../registry/fake-registry.ts';
import { destinationsOf } from './destinations.ts';
import { push } from './push.ts';

type EngineImage = Image & { readonly at: 'engine' };

const layers = [sha('base'), sha('environment'), sha('model')];

function image(id: Digest): EngineImage {
  return {
    at: 'engine',
    id,
    layers,
    platform: 'linux/amd64',
    environment: sha('lock'),
    base: { reference: 'python:3.11-slim', id: 'x', because: 'it is there' },
    model: { digest: sha('m'), size: 1, files: {} },
    size: 0,
  };
}

/** An engine that is a list of what it was told, and whose `push` does what the test wants. */
function engine(pushed: (name: string) => Partial<ExecResult> | void): Engine & { readonly told: string[] } {
  const told: string[] = [];
  const run: Engine['run'] = async (args) => {
    told.push(args.join(' '));
    const result = args[0] === 'push' ? (pushed(args.at(-1) ?? '') ?? {}) : {};
    return { code: 0, timedOut: false, stdout: '', stderr: '', cut: false, ...result };
  };
  return { kind: 'docker', program: 'docker', version: '0', env: {}, run, told };
}

const at = (registry: FakeRegistry, repository: string, tag: string) => {
  const held = registry.manifests.get(`${repository}@${tag}`);
  return held && sha(held.bytes);
};

test('tags move only after the whole image was read back, in every repository', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { manifest } = putImage(registry, 'elsewhere', [], layers);
  const seen: string[] = [];
  const docker = engine((name) => {
    const [repository = '', tag = ''] = name.slice(registry.host.length + 1).split(':');
    seen.push(`${at(registry, 'a/b', '1')} ${at(registry, 'c', '1')}`);
    putImage(registry, repository, [tag], layers);
  });
  const tags = [`${registry.host}/a/b:1`, `${registry.host}/a/b:2`, `${registry.host}/c:1`];
  expect(await push(image(manifest), tags, docker, host)).toEqual({
    repository: `${registry.host}/a/b`,
    tags: tags.slice(0, 2),
    digest: manifest,
    also: [{ repository: `${registry.host}/c`, tags: tags.slice(2), digest: manifest }],
  });
  expect(seen).toEqual(['undefined undefined', 'undefined undefined']);
  for (const [repository, tag] of [
    ['a/b', '1'],
    ['a/b', '2'],
    ['c', '1'],
  ] as const)
    expect(at(registry, repository, tag)).toBe(manifest);
  const name = `${registry.host}/a/b:pm-${manifest.slice(7, 19)}`;
  expect(docker.told.slice(0, 3)).toEqual([`tag ${manifest} ${name}`, `push ${name}`, `rmi ${name}`]);
});

test('the id may be the config’s, as classic image stores have it; what is there is not sent again', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { manifest, config } = putImage(registry, 'elsewhere', [], layers);
  const docker = engine((name) => void putImage(registry, 'a/b', [name.split(':').at(-1) ?? ''], layers));
  const tags = [`${registry.host}/a/b:1`];
  expect((await push(image(config), tags, docker, host)).digest).toBe(manifest);
  const puts = () => registry.requests.filter(({ line }) => line.startsWith('PUT')).length;
  expect([docker.told.length, puts()]).toEqual([3, 1]);
  expect((await push(image(config), tags, docker, host)).digest).toBe(manifest);
  expect([docker.told.length, puts()]).toEqual([3, 1]);
  const because = host.events.flatMap((event) => (event.type === 'decided' ? [event.what] : []));
  expect(because).toEqual([`${tags[0]} is set`, `nothing is uploaded to ${registry.host}/a/b`, `${tags[0]} stays`]);
});

test('an index counts as the image of its platform', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { manifest } = putImage(registry, 'a/b', [], layers);
  const type = 'application/vnd.oci.image.index.v1+json';
  const manifests = [
    { digest: sha('attestation'), size: 1, platform: { os: 'unknown', architecture: 'unknown' } },
    { digest: manifest, size: 1, platform: { os: 'linux', architecture: 'amd64' } },
  ];
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: type, manifests }));
  const docker = engine((name) => void registry.manifests.set(`a/b@${name.split(':').at(-1)}`, { type, bytes }));
  expect((await push(image(sha(bytes)), [`${registry.host}/a/b:1`], docker, host)).digest).toBe(sha(bytes));
  expect(registry.manifests.get('a/b@1')?.type).toBe(type);
  const arm = { ...image(sha(bytes)), platform: 'linux/arm64' } as const;
  await expect(push(arm, [`${registry.host}/a/b:2`], docker, host)).rejects.toThrow('has no image for linux/arm64');
});

test.each([
  ['another image', [sha('base'), sha('environment'), sha('other')], 'its manifest is'],
  ['a layer too many', [...layers, sha('more')], 'its manifest is'],
])('%s under the content tag moves no tag', async (_, pushed, why) => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { manifest } = putImage(registry, 'elsewhere', [], layers);
  const docker = engine((name) => void putImage(registry, 'a/b', [name.split(':').at(-1) ?? ''], pushed));
  await expect(push(image(manifest), [`${registry.host}/a/b:1`], docker, host)).rejects.toMatchObject({
    code: 'PUSH_MISMATCH',
    message: expect.stringContaining(why),
  });
  expect(at(registry, 'a/b', '1')).toBeUndefined();
});

test('the right id over other layers moves no tag', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { manifest } = putImage(registry, 'elsewhere', [], [...layers.slice(0, 2), sha('swapped')]);
  const docker = engine(
    (name) => void putImage(registry, 'a/b', [name.split(':').at(-1) ?? ''], [...layers.slice(0, 2), sha('swapped')]),
  );
  await expect(push(image(manifest), [`${registry.host}/a/b:1`], docker, host)).rejects.toThrow(
    `layer 3 is ${sha('swapped')}, verified was ${layers[2]}`,
  );
  expect(at(registry, 'a/b', '1')).toBeUndefined();
});

test('a registry that takes a tag and forgets it, or points it elsewhere, is noticed', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { manifest } = putImage(registry, 'a/b', [], layers);
  putImage(registry, 'a/b', [`pm-${manifest.slice(7, 19)}`], layers);
  registry.twist = (request, response) => request.method === 'PUT' && !!response.writeHead(201).end();
  await expect(
    push(
      image(manifest),
      [`${registry.host}/a/b:1`],
      engine(() => undefined),
      host,
    ),
  ).rejects.toMatchObject({
    code: 'PUSH_MISMATCH',
    message: expect.stringContaining('the tag 1 points to nothing'),
  });
});

test.each([
  ['denied: requested access to the resource is denied', 'REGISTRY_DENIED', 'does not let this run push to a/b'],
  ['unauthorized: authentication required', 'REGISTRY_DENIED', 'no login for'],
  [
    'failed to do request: Head "https://r/v2/": http: server gave HTTP response to HTTPS client',
    'REGISTRY_UNREACHABLE',
    'speaks http',
  ],
  ['x509: certificate signed by unknown authority', 'REGISTRY_UNREACHABLE', 'does not trust the certificate'],
  ['dial tcp: lookup r: no such host', 'REGISTRY_UNREACHABLE', 'the engine does not reach'],
  ['name unknown: The repository with name a/b does not exist', 'REGISTRY_DENIED', 'has no repository a/b'],
  ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock', 'ENGINE_UNAVAILABLE', 'went away'],
  ['write /x: no space left on device', 'DISK_FULL', 'no space left'],
  ['something new', 'ENGINE_FAILED', 'something new'],
])('the engine’s “%s” is %s', async (stderr, code, message) => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const docker = engine(() => ({ code: 1, stderr: `The push refers to repository\n${stderr}\n` }));
  await expect(push(image(sha('id')), [`${registry.host}/a/b:1`], docker, host)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
  expect(docker.told.at(-1)).toMatch(/^rmi /);
});

test('tags are grouped by repository, doubles left out, digests refused', () => {
  const found = destinationsOf(['a.b/x:1', 'a.b/y', 'a.b/x:2', 'A.B/x:1']);
  expect(found.map(({ tags }) => tags.map(({ tag }) => tag))).toEqual([['1', '2'], ['latest']]);
  expect(() => destinationsOf([`a.b/x@${sha('')}`])).toThrow('cannot be chosen');
  expect(destinationsOf([])).toEqual([]);
});
