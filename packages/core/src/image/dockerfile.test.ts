import { expect, test } from 'vitest';
import { condaSources } from '../environment/conda/channels.ts';
import { printToolTable } from '../environment/tool-table.ts';
import { renderDockerfile } from './dockerfile.ts';
import { planImage } from './plan.ts';
import { sampleInput, sampleModel } from './sample-plan.ts';

// Whole files, so that every change is seen as its owner will see it; `vitest run -u src/image` writes them anew.
test('the plain case', async () => {
  await expect(renderDockerfile(planImage(sampleInput))).toMatchFileSnapshot('golden/plain.Dockerfile');
});

test('wheels of a folder, an index of one’s own, labels with everything in them', async () => {
  const plan = planImage({
    ...sampleInput,
    base: { reference: 'python:3.11-slim', id: 'x', because: 'the one in the engine' },
    indexUrl: 'https://packages.example.com/simple',
    findLinks: ['/work/wheels'],
    labels: [
      'org.opencontainers.image.source=https://example.com/a b',
      String.raw`com.example.note=5 $ "for" \ you, it's ${'$'}{HOME}`,
    ],
  });
  await expect(renderDockerfile(plan)).toMatchFileSnapshot('golden/everything.Dockerfile');
});

test('an index with credentials is a secret: neither plan nor Dockerfile hold it', async () => {
  const plan = planImage({ ...sampleInput, indexUrl: 'https://user:s3cret@packages.example.com/simple' });
  const text = renderDockerfile(plan);
  await expect(text).toMatchFileSnapshot('golden/secret-index.Dockerfile');
  expect(JSON.stringify(plan) + text).not.toContain('s3cret');
});

test('packages of conda, with credentials for their mirror, for a GPU that no test has seen', async () => {
  const { lock } = sampleInput.environment;
  const table = {
    schema: 1,
    python: '3.11',
    platform: 'linux/amd64',
    base: 'b',
    server: '1',
    requirements: [],
  } as const;
  const at = { kind: 'text', file: 'lock', line: 1, column: 1 } as const;
  const url = 'https://conda.anaconda.org/conda-forge/linux-64/python-3.11.9-h1_0.conda';
  const python = {
    name: 'python',
    version: '3.11.9',
    build: 'h1_0',
    subdir: 'linux-64',
    sha256: 'c'.repeat(64),
    url,
    at,
  };
  const inputs = `sha256:${'0'.repeat(64)}` as const;
  const text = `${lock.text}${printToolTable({ ...table, inputs, accelerator: 'cuda' })}`;
  const plan = planImage({
    ...sampleInput,
    environment: { ...sampleInput.environment, kind: 'conda', lock: { ...lock, text, conda: [python] } },
    condaSources: condaSources([], 'https://user:s3cret@mirror.example/conda'),
  });
  const rendered = renderDockerfile(plan);
  await expect(rendered).toMatchFileSnapshot('golden/conda.Dockerfile');
  expect(JSON.parse(plan.install.conda?.packages ?? '')).toMatchObject({ packages: [{ url, sha256: 'c'.repeat(64) }] });
  expect(JSON.stringify(plan) + rendered).not.toMatch(/s3cret|dXNlcjp/);
  expect(plan.config.labels['io.package-model.accelerator']).toBe('cuda; GPU path not verified');
  expect(planImage(sampleInput).config.labels).not.toHaveProperty('io.package-model.accelerator');
});

test('nothing that an engine of five years ago cannot read', () => {
  const text = renderDockerfile(
    planImage({ ...sampleInput, findLinks: ['/wheels'], indexUrl: 'https://u:p@h/simple' }),
  );
  expect(text).not.toMatch(/^#\s*\w+\s*=/m);
  expect(text).not.toMatch(/--link(?!-mode)|<<|--exclude|--parents/);
});

test('the last stage runs nothing: no secret, proxy or installer can have left a trace', () => {
  const text = renderDockerfile(planImage(sampleInput));
  expect(text.slice(text.indexOf('AS environment'))).not.toMatch(/^\s*(?:RUN|ARG|ADD)\b/m);
});

test('layers come in the order in which they change', () => {
  const plan = planImage(sampleInput);
  const text = renderDockerfile(plan);
  expect(plan.layers.map((layer) => layer.of)).toEqual(['environment', 'server', 'model']);
  const places = [
    'COPY --from=build /build/environment/ /',
    'COPY --from=server /build/server/ /',
    'COPY models/ /models/',
  ];
  const found = places.map((place) => text.indexOf(`\n${place}\n`));
  expect(found.every((place) => place >= 0)).toBe(true);
  expect(found.toSorted((a, b) => a - b)).toEqual(found);
});

test('whatever a model is called, it adds no instruction', () => {
  const name = 'x\nRUN evil\n# syntax=evil';
  expect(() => renderDockerfile(planImage({ ...sampleInput, model: { ...sampleModel, name } }))).toThrow('line break');
  expect(() => planImage({ ...sampleInput, labels: ['a b=c'] })).toThrow('no name of a label');
  expect(() => planImage({ ...sampleInput, labels: ['alone'] })).toThrow('is no label');
  expect(() => planImage({ ...sampleInput, indexUrl: 'file:///etc' })).toThrow('no address of an index');
  const base = { reference: 'python:3.11\nRUN evil', id: 'x', because: '' };
  expect(() => renderDockerfile(planImage({ ...sampleInput, base }))).toThrow('may not be in a tag');
});

test('package-model.json says what the server needs', () => {
  expect(JSON.parse(planImage({ ...sampleInput, example: { rows: [[1]] } }).manifest)).toEqual({
    schema: 1,
    name: 'iris',
    runtime: 'scikit-learn',
    loader: 'pickle',
    path: 'iris.pkl',
    digest: `sha256:${'2'.repeat(64)}`,
    format: 'pickle',
    producers: [
      { library: 'python', version: '>=3.8' },
      { library: 'scikit-learn', version: '1.9.1' },
    ],
    server: '0.1.0',
    python: '3.11',
    signature: null,
    example: { rows: [[1]] },
  });
});

test('names that a layer would take for something else are refused', () => {
  for (const path of ['/m/.wh.iris', '/m/a\u0007b.pkl', '/m/package-model.json']) {
    const model = { ...sampleModel, files: [{ path, size: 1, identity: 'x' }] };
    expect(() => planImage({ ...sampleInput, model })).toThrow('cannot be called');
  }
});

test('what single answers hold is in the manifest where it was chosen', () => {
  expect(JSON.parse(planImage(sampleInput).manifest)).not.toHaveProperty('predict_method');
  const chosen = planImage({ ...sampleInput, predictMethod: 'predict_proba' });
  expect(JSON.parse(chosen.manifest)).toMatchObject({ predict_method: 'predict_proba' });
});
