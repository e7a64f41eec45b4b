import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { promote } from '../corridor/promote.ts';
import { writeLayer } from '../image/layer/layer.ts';
import { planImage } from '../image/plan.ts';
import { sampleInput } from '../image/sample-plan.ts';
import type { Verification } from '../nouns/verification.ts';
import { openRepository } from '../registry/client.ts';
import { attached } from '../registry/referrers.ts';
import { fakeRegistry, sha, type FakeRegistry } from '../registry/fake-registry.ts';
import { sha256, readManifest } from '../registry/manifest.ts';
import { parseReference } from '../registry/reference.ts';
import { blobOf } from '../registry/upload.ts';
import { compose, type Ground } from './compose.ts';
import { destinationsOf } from './destinations.ts';
import { FINGERPRINTS_TYPE } from './fingerprints.ts';
import { publish } from './publish.ts';

const passed: Verification = {
  platform: 'linux/amd64',
  isolation: 'container',
  verdict: 'verified',
  sentence: 'verified: 2 samples answered as recorded',
  samples: { count: 2, from: 'file', bound: true },
  proofs: [],
};

/** An environment image in the registry, as Docker's engine pushes it. */
function ground(registry: FakeRegistry): Ground {
  const config = Buffer.from(
    JSON.stringify({
      created: '2024-01-02T03:04:05Z',
      architecture: 'amd64',
      os: 'linux',
      config: { Env: ['PATH=/opt/venv/bin'], Labels: { theirs: '1' } },
      rootfs: { type: 'layers', diff_ids: [sha('base')] },
      history: [{ created_by: 'the base' }],
    }),
  );
  const layer = Buffer.from('a layer');
  for (const blob of [config, layer]) registry.blobs.set(sha(blob), blob);
  const type = 'application/vnd.docker.distribution.manifest.v2+json';
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: { digest: sha(config), size: config.length },
      layers: [
        { mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', digest: sha(layer), size: layer.length },
      ],
    }),
  );
  registry.manifests.set(`a/b@${sha(bytes)}`, { type, bytes });
  const manifest = readManifest(bytes);
  if (!manifest) throw new Error('no manifest');
  return { manifest, config };
}

async function published(registry: FakeRegistry, host: TestHost, tags: readonly string[], weights = 'weights') {
  const bytes = Buffer.from(weights);
  const layers = [
    await writeLayer(
      [{ name: 'models/m.bin', kind: 'file', size: bytes.length, from: { bytes } }],
      { compression: 'stored' },
      host,
    ),
  ];
  const { config } = planImage(sampleInput);
  const image = compose(ground(registry), layers, { config, format: 'oci', annotations: { of: 'a test' } });
  const destinations = destinationsOf(tags);
  const home = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  const own = [...layers, blobOf(image.config.bytes)];
  return {
    image,
    layers,
    pushed: () => publish({ image, own, verification: passed, documents: [bill] }, destinations, home, host),
  };
}

const bill = { type: 'application/vnd.cyclonedx+json', bytes: Buffer.from('{}') };

const puts = (registry: FakeRegistry) =>
  registry.requests.flatMap(({ line }) => /^PUT \/v2\/(.*)\/manifests\/(.*)$/.exec(line)?.slice(1).join('@') ?? []);

test('the model’s layers and the plan’s configuration stand on the environment, and nothing depends on when', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { image } = await published(registry, host, [`${registry.host}/a/b:1`]);
  const again = await published(registry, host, [`${registry.host}/a/b:1`]);
  expect(again.image.manifest.digest).toBe(image.manifest.digest);
  const config = JSON.parse(image.config.bytes.toString()) as {
    config: Record<string, unknown>;
    rootfs: unknown;
    created: unknown;
  };
  expect(config).toMatchObject({
    created: '2024-01-02T03:04:05Z',
    config: {
      User: '65532:0',
      Env: ['PATH=/opt/venv/bin'],
      Labels: { theirs: '1', 'io.package-model.format': 'pickle' },
    },
    rootfs: { diff_ids: [sha('base'), expect.stringMatching(/^sha256:/)] },
  });
  expect(image.layers.map(({ mediaType }) => mediaType)).toEqual([
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.oci.image.layer.v1.tar+gzip',
  ]);
});

test('tags come after every repository holds everything; what is there is not sent again', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const tags = [`${registry.host}/a/b:1`, `${registry.host}/a/b:2`, `${registry.host}/c:1`];
  const { image, pushed } = await published(registry, host, tags);
  const { digest } = image.manifest;
  expect(await pushed()).toEqual({
    repository: `${registry.host}/a/b`,
    tags: tags.slice(0, 2),
    digest,
    also: [{ repository: `${registry.host}/c`, tags: tags.slice(2), digest }],
  });
  expect(puts(registry).slice(-3)).toEqual(['a/b@1', 'a/b@2', 'c@1']);
  const sent = registry.requests.length;
  expect((await pushed()).digest).toBe(digest);
  expect(registry.requests.slice(sent).filter(({ line }) => /^(?:PUT|POST|PATCH)/.test(line))).toEqual([]);
  const because = host.events.flatMap((event) => (event.type === 'decided' ? [event.because] : []));
  expect(because).toContain(`nothing has changed: it holds ${digest} already`);
});

test('record and bill of materials are attached in every repository', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { image, pushed } = await published(registry, host, [`${registry.host}/a/b:1`, `${registry.host}/c:1`]);
  await pushed();
  for (const name of ['a/b', 'c']) {
    const repository = await openRepository(parseReference(`${registry.host}/${name}`), 'pull', host);
    expect(await attached(repository, image.manifest.digest, bill.type)).toEqual([bill.bytes]);
  }
});

test('a registry that fails at the last blob has no manifest and no tag of it', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { image, pushed } = await published(registry, host, [`${registry.host}/a/b:1`]);
  registry.twist = (request, response, url) =>
    request.method === 'PUT' && url.searchParams.get('digest') === image.config.descriptor.digest
      ? !!response.writeHead(507).end()
      : false;
  await expect(pushed()).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  expect(puts(registry)).toEqual([]);
});

/** As registries do that look whether they have what a manifest names. */
function careful(registry: FakeRegistry): void {
  const known = (bytes: string): boolean =>
    [...bytes.matchAll(/"digest":"(sha256:[0-9a-f]{64})"/g)].every(
      ([, digest = '']) => registry.blobs.has(digest) || registry.manifests.has(`a/b@${digest}`),
    );
  registry.twist = (request, response, url) => {
    if (request.method !== 'PUT' || !/\/manifests\//.test(url.pathname)) return false;
    const parts: Buffer[] = [];
    const key = url.pathname.replace(/^\/v2\/(.+)\/manifests\/(.+)$/, '$1@$2');
    request
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => {
        const bytes = Buffer.concat(parts);
        const whole = known(bytes.toString());
        const held = { type: request.headers['content-type'] ?? '', bytes };
        if (whole) registry.manifests.set(key, held).set(`a/b@${sha(bytes)}`, held);
        response.writeHead(whole ? 201 : 404).end(JSON.stringify({ errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }] }));
      });
    return true;
  };
}

test('what a registry lost of an image that it names is sent again; a lost layer of the environment is named', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  careful(registry);
  const { image, pushed } = await published(registry, host, [`${registry.host}/a/b:1`]);
  await pushed();
  const [below, ...own] = image.layers;
  for (const { digest } of own) registry.blobs.delete(digest);
  registry.manifests.delete('a/b@1');
  await pushed();
  expect(own.every(({ digest }) => registry.blobs.has(digest))).toBe(true);
  expect(registry.manifests.get('a/b@1')?.bytes).toEqual(image.manifest.bytes);

  const next = await published(registry, host, [`${registry.host}/a/b:2`], 'others');
  registry.blobs.delete(below?.digest ?? '');
  await expect(next.pushed()).rejects.toMatchObject({
    code: 'PUSH_MISMATCH',
    message: expect.stringContaining(`has lost the layer ${below?.digest}`) as string,
  });
  expect(registry.manifests.has('a/b@2')).toBe(false);
});

test('a tested digest is promoted, also where the tag cannot be moved because it is there', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const { image, pushed } = await published(registry, host, [`${registry.host}/a/b:1`]);
  await pushed();
  const name = `${registry.host}/a/b@${image.manifest.digest}`;
  // Immutable tags: none that exists can be put, whatever to.
  registry.twist = (request, response, url) => {
    const tag = /\/manifests\/([^:]+)$/.exec(url.pathname)?.[1];
    if (request.method !== 'PUT' || tag === undefined || !registry.manifests.has(`a/b@${tag}`)) return false;
    return !!response.writeHead(400).end(JSON.stringify({ errors: [{ code: 'TAG_INVALID', message: 'immutable' }] }));
  };
  const promoted = await promote(name, [`${registry.host}/a/b:1`, `${registry.host}/a/b:live`], host);
  expect(promoted).toMatchObject({ digest: image.manifest.digest, record: { verdict: 'verified' } });
  const other = await published(registry, host, [`${registry.host}/a/b:other`], 'others');
  await other.pushed();
  const elsewhere = `${registry.host}/a/b@${other.image.manifest.digest}`;
  await expect(promote(elsewhere, [`${registry.host}/a/b:live`], host)).rejects.toThrow('400 TAG_INVALID: immutable');
});

test('a digest without a record of its test, and a name without a digest, are refused', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const untested = ground(registry).manifest.digest;
  const tag = [`${registry.host}/a/b:live`];
  await expect(promote(`${registry.host}/a/b@${untested}`, tag, host)).rejects.toMatchObject({ code: 'VERIFY_FAILED' });
  await expect(promote(`${registry.host}/a/b:1`, tag, host)).rejects.toMatchObject({ code: 'USAGE' });
  await expect(promote(`${registry.host}/a/b@${sha('none')}`, tag, host)).rejects.toThrow('there is no');
  expect(registry.manifests.has('a/b@live')).toBe(false);
});

test('a model that changes between hashing and sending stops the push before any tag', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const path = join(host.scratch, 'm.bin');
  await writeFile(path, 'one');
  const { identityOf } = await import('../inspect/identity.ts');
  const { stat } = await import('node:fs/promises');
  const identity = identityOf(await stat(path, { bigint: true }));
  const layer = await writeLayer(
    [{ name: 'models/m.bin', kind: 'file', size: 3, from: { path, identity } }],
    { compression: 'none' },
    host,
  );
  await writeFile(path, 'two');
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  await expect(repository.upload(layer)).rejects.toMatchObject({ code: 'MODEL_CHANGED' });
  expect(registry.blobs.size).toBe(0);
  expect(sha256(Buffer.from('one'))).toBe(layer.files['models/m.bin']);
});

test('the fingerprint of a large layer is kept by the image, in every repository that has it, and carried with it', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const tags = [`${registry.host}/a/b:1`, `${registry.host}/c:1`];
  const { image, pushed, layers } = await published(registry, host, tags, 'weights'.repeat(5 << 20));
  const [fingerprint] = layers.map((layer) => layer.fingerprint);
  expect(fingerprint).toBeDefined();
  await pushed();
  for (const name of ['a/b', 'c']) {
    const naming = [...registry.manifests].filter(
      ([at, { bytes }]) => at.startsWith(`${name}@sha256:`) && bytes.includes(fingerprint?.digest ?? 'none'),
    );
    expect(naming).toHaveLength(1);
    expect(JSON.parse(naming[0]?.[1].bytes.toString() ?? '')).toMatchObject({
      artifactType: FINGERPRINTS_TYPE,
      subject: { digest: image.manifest.digest },
    });
  }
  expect(registry.blobs.get(fingerprint?.digest ?? '')?.equals(fingerprint?.bytes ?? Buffer.of())).toBe(true);
  const sent = registry.requests.length;
  await pushed();
  expect(registry.requests.slice(sent).filter(({ line }) => /^(?:PUT|POST|PATCH)/.test(line))).toEqual([]);
});
