import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import type { Verification } from '../nouns/verification.ts';
import { recordsOf } from '../push/record.ts';
import { openRepository } from '../registry/client.ts';
import { fakeRegistry, sha, type FakeRegistry } from '../registry/fake-registry.ts';
import { manifestTypes, readManifest } from '../registry/manifest.ts';
import { parseReference } from '../registry/reference.ts';
import { attachMissing } from '../registry/referrers.ts';
import { blobOf } from '../registry/upload.ts';
import { merge } from './merge.ts';
import { promote } from './promote.ts';

interface Pushed {
  readonly architecture?: string;
  readonly model?: string;
  readonly verdict?: Verification['verdict'];
  readonly repository?: string;
  readonly type?: string;
}

/** An image as a push leaves it, with one layer, and the record of its test unless it has no verdict. */
async function pushed(registry: FakeRegistry, host: TestHost, given: Pushed = {}): Promise<string> {
  const { architecture = 'amd64', model = 'one', verdict, repository: name = 'a/b', type = manifestTypes[1] } = given;
  const repository = await openRepository(parseReference(`${registry.host}/${name}`), 'push', host);
  const labels = { 'io.package-model.model.digest': sha(model) };
  const config = Buffer.from(JSON.stringify({ os: 'linux', architecture, config: { Labels: labels } }));
  const layer = Buffer.from(`packages for ${architecture}`);
  for (const bytes of [config, layer]) await repository.upload(blobOf(bytes));
  const described = (bytes: Buffer) => ({ digest: sha(bytes), size: bytes.length });
  const text = { schemaVersion: 2, mediaType: type, config: described(config), layers: [described(layer)] };
  const manifest = readManifest(Buffer.from(JSON.stringify(text)));
  if (!manifest) throw new Error('no manifest');
  await repository.putManifest(manifest.digest, manifest);
  if (verdict !== undefined) {
    const verification: Verification = {
      platform: architecture === 'arm64' ? 'linux/arm64' : 'linux/amd64',
      isolation: 'container',
      verdict,
      sentence: `${verdict} on ${architecture}`,
      samples: { count: 1, from: 'made', bound: false },
      proofs: [],
    };
    await attachMissing(repository, manifest, recordsOf(manifest, verification, undefined));
  }
  return `${registry.host}/${name}@${manifest.digest}`;
}

test('images of two platforms become one index, whose tags come last; it is promoted with all that it names', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const amd64 = await pushed(registry, host, { verdict: 'verified' });
  const arm64 = await pushed(registry, host, { verdict: 'consistent', architecture: 'arm64' });
  const tags = [`${registry.host}/a/b:1`, `${registry.host}/c:1`];
  const merged = await merge([arm64, amd64], { tag: tags, allowUnverified: false }, host);
  const lines = registry.requests.map(({ line }) => line).filter((line) => line.startsWith('PUT'));
  expect(lines.slice(-3)).toEqual([
    `PUT /v2/c/manifests/${merged.digest}`,
    'PUT /v2/a/b/manifests/1',
    'PUT /v2/c/manifests/1',
  ]);
  const [a, b] = [amd64, arm64].map((text) => parseReference(text).digest);
  for (const at of ['a/b@1', 'c@1']) {
    const held = JSON.parse(registry.manifests.get(at)?.bytes.toString() ?? '{}') as { manifests: object[] };
    expect(held.manifests).toMatchObject([
      { digest: a, platform: { os: 'linux', architecture: 'amd64' } },
      { digest: b, platform: { os: 'linux', architecture: 'arm64' } },
    ]);
  }
  expect(merged.images.map(({ record }) => record?.verdict)).toEqual(['consistent', 'verified']);
  expect((await merge([amd64, arm64], { tag: tags, allowUnverified: false }, host)).digest).toBe(merged.digest);
  const promoted = await promote(`${registry.host}/c@${merged.digest}`, [`${registry.host}/d:live`], host);
  expect(promoted).toMatchObject({ digest: merged.digest, record: { verdict: 'consistent', platform: 'linux/arm64' } });
  expect(registry.manifests.has(`d@${a}`) && registry.manifests.has(`d@${b}`)).toBe(true);
});

test('what does not belong together is refused, and no tag is set', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const amd64 = await pushed(registry, host, { verdict: 'verified' });
  const refused = async (other: string, words: RegExp): Promise<void> =>
    expect(merge([amd64, other], { tag: [`${registry.host}/a/b:1`], allowUnverified: false }, host)).rejects.toThrow(
      words,
    );
  await refused(amd64, /both for linux\/amd64/);
  await refused(
    await pushed(registry, host, { verdict: 'verified', model: 'two', architecture: 'arm64' }),
    /not of one model/,
  );
  await refused(
    await pushed(registry, host, { verdict: 'verified', repository: 'c', architecture: 'arm64' }),
    /another repository/,
  );
  await refused(await pushed(registry, host, { verdict: 'verified', architecture: 's390x' }), /no image for linux/);
  await refused(`${registry.host}/a/b:1`, /names no digest/);
  await refused(`${registry.host}/a/b@${sha('none')}`, /there is no/);
  const untested = await pushed(registry, host, { architecture: 'arm64' });
  await refused(untested, /linux\/arm64\) has no record of a test/);
  expect(registry.manifests.has('a/b@1')).toBe(false);
  const allowed = await merge([amd64, untested], { tag: [`${registry.host}/a/b:1`], allowUnverified: true }, host);
  expect(registry.manifests.has('a/b@1')).toBe(true);
  const index = `${registry.host}/a/b@${allowed.digest}`;
  await expect(promote(index, [`${registry.host}/a/b:live`], host)).rejects.toMatchObject({ code: 'VERIFY_FAILED' });
  await refused(index, /an index already/);
});

test('images in Docker’s format become Docker’s list', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const type = manifestTypes[3];
  const both = [
    await pushed(registry, host, { verdict: 'verified', type }),
    await pushed(registry, host, { verdict: 'verified', type, architecture: 'arm64' }),
  ];
  await merge(both, { tag: [`${registry.host}/a/b:1`], allowUnverified: false }, host);
  expect(registry.manifests.get('a/b@1')?.type).toBe(manifestTypes[2]);
});
