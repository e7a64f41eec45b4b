import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { readProvenance } from '../image/build-provenance.ts';
import { provenanceStatement } from './provenance-statement.ts';

const digest = `sha256:${'ab'.repeat(32)}` as const;

test('what BuildKit says becomes a statement about the manifest, in the version that it speaks', () => {
  const old = provenanceStatement({ buildType: 'https://mobyproject.org/buildkit@v1' }, 'acme/iris', digest);
  expect(JSON.parse(old.bytes.toString())).toEqual({
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: [{ name: 'acme/iris', digest: { sha256: 'ab'.repeat(32) } }],
    predicateType: 'https://slsa.dev/provenance/v0.2',
    predicate: { buildType: 'https://mobyproject.org/buildkit@v1' },
  });
  const now = provenanceStatement({ buildDefinition: {}, runDetails: {} }, 'acme/iris', digest);
  expect(JSON.parse(now.bytes.toString())).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://slsa.dev/provenance/v1',
  });
});

test('a builder that wrote nothing, or something else, has said nothing', async () => {
  await using host = await testHost({});
  const path = join(host.scratch, 'metadata.json');
  expect(await readProvenance(path)).toBeUndefined();
  for (const text of ['', 'no JSON', '[]', '{"buildx.build.provenance":1}', `{"a":"${'x'.repeat(600_000)}"}`]) {
    await writeFile(path, text);
    expect(await readProvenance(path)).toBeUndefined();
  }
  await writeFile(path, '{"buildx.build.provenance":{"buildType":"b"},"image.name":"n"}');
  expect(await readProvenance(path)).toEqual({ buildType: 'b' });
  expect(await readProvenance(path)).toBeUndefined();
});
