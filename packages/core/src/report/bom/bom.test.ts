import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../nouns/report.ts';
import { bom } from './bom.ts';
import { packaged } from './packaged.samples.ts';

/** The official schema, as the library of CycloneDX ships it. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res',
  'schema',
);
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

function errorsOf(document: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Formats of the schema that the library of formats does not have: text is enough for what is written here.
  ajv.addFormat('iri-reference', true).addFormat('idn-email', true);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const validate = ajv.compile(schema('bom-1.6'));
  return validate(document) ? undefined : validate.errors;
}

test('the official schema takes it', () => {
  expect(errorsOf(bom(packaged))).toBeUndefined();
});

test('the schema would notice', () => {
  expect(errorsOf({ ...bom(packaged), specVersion: 16 })).toBeDefined();
});

test('model, base and every wheel are in it, with hashes and licences', () => {
  const made = bom(packaged);
  expect(made?.components.map(({ type, name }) => `${type} ${name}`)).toEqual([
    'machine-learning-model churn',
    'container python:3.11-slim',
    'library numpy',
    'library orjson',
    'library scikit-learn',
  ]);
  expect(made?.components.find(({ name }) => name === 'scikit-learn')).toMatchObject({
    purl: 'pkg:pypi/scikit-learn@1.9.1',
    hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }],
    licenses: [{ expression: 'BSD-3-Clause' }],
  });
  expect(made?.components[0]).toMatchObject({
    hashes: [{ content: 'e'.repeat(64) }],
    modelCard: {
      modelParameters: {
        task: 'classification',
        modelArchitecture: 'sklearn.pipeline.Pipeline',
        approach: { type: 'supervised' },
      },
    },
  });
});

test('several wheels of one package are files of their own', () => {
  const orjson = bom(packaged)?.components.find(({ name }) => name === 'orjson');
  expect(orjson?.hashes).toBeUndefined();
  expect(orjson?.components).toHaveLength(2);
});

test('packages of conda channels are in it', () => {
  const at = { kind: 'text', file: 'pylock.churn.toml', line: 1, column: 1 } as const;
  const python = { name: 'python', version: '3.11.9', build: 'h1_0', subdir: 'linux-64', sha256: '3'.repeat(64), at };
  const url = 'https://conda.example.com/main/linux-64/python-3.11.9-h1_0.conda';
  const { environment } = packaged;
  const made = bom({
    ...packaged,
    environment: { ...environment, kind: 'conda', lock: { ...environment.lock, conda: [{ ...python, url }] } },
  });
  expect(errorsOf(made)).toBeUndefined();
  expect(made?.components.find(({ name }) => name === 'python')?.purl).toBe(
    'pkg:conda/python@3.11.9?build=h1_0&channel=https%3A%2F%2Fconda.example.com%2Fmain&subdir=linux-64',
  );
});

const [image] = packaged.images;
const { lock } = packaged.environment;
const moved = lock.packages.map((each) => ({ ...each, version: '9.9' }));
/** The first package alone has a wheel of other bytes. */
const rebuilt = lock.packages.map((each, i) =>
  i > 0 ? each : { ...each, wheels: each.wheels.map((wheel) => ({ ...wheel, sha256: 'f'.repeat(64) })) },
);
test.each<readonly [string, Partial<Report>]>([
  ['another model', { images: [{ ...image, model: { ...image.model, digest: `sha256:${'0'.repeat(64)}` } }] }],
  ['another base', { images: [{ ...image, base: { ...image.base, digest: `sha256:${'0'.repeat(64)}` } }] }],
  [
    'another wheel of the same version',
    { environment: { ...packaged.environment, lock: { ...lock, packages: rebuilt } } },
  ],
  ['another version', { environment: { ...packaged.environment, lock: { ...lock, packages: moved } } }],
])('%s changes it', (_, change) => {
  expect(bom({ ...packaged, ...change })?.serialNumber).not.toBe(bom(packaged)?.serialNumber);
});

test('nothing else does', () => {
  const [verification] = packaged.verifications;
  const other: Report = {
    ...packaged,
    tags: ['other:2'],
    timings: [{ stage: 'verify', ms: 7, outcome: 'done' }],
    images: [{ ...image, size: image.size + 1 }],
    verifications: [{ ...verification, sentence: 'said otherwise' }],
  };
  expect(JSON.stringify(bom(other))).toBe(JSON.stringify(bom(packaged)));
});

test('without an image there is none', () => {
  expect(bom({ ...packaged, images: [] })).toBeUndefined();
});
