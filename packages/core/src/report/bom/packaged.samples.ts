import type { Environment } from '../../nouns/environment.ts';
import type { Image } from '../../nouns/image.ts';
import type { Model } from '../../nouns/model.ts';
import type { Report } from '../../nouns/report.ts';
import type { Verification } from '../../nouns/verification.ts';

const at = { kind: 'text', file: 'pylock.churn.toml', line: 1, column: 1 } as const;
const wheel = (name: string, digit: string) => ({ name: `${name}.whl`, sha256: digit.repeat(64) });

const model: Model = {
  name: 'churn',
  format: 'joblib',
  encoding: ['protocol 4'],
  files: [{ path: 'churn.joblib', size: 24_708, identity: '0' }],
  producers: [{ library: 'scikit-learn', version: '1.9.1', known: 'written', at }],
  structure: {
    kind: 'estimator',
    root: { class: { module: 'sklearn.pipeline', name: 'Pipeline' }, params: [], parts: [] },
  },
  signature: {
    inputs: [{ name: 'X', dtype: 'object', shape: [null, 2] }],
    outputs: [{ name: 'predictions', dtype: 'int64', shape: [null] }],
    columns: [
      { name: 'age', dtype: 'float64' },
      { name: 'contract', dtype: 'string' },
    ],
    classes: [0, 1],
  },
  imports: ['sklearn'],
  effects: [],
  anomalies: [],
  unread: [],
  metadata: { license: 'Apache-2.0' },
};

const environment: Environment = {
  kind: 'virtualenv',
  runtime: 'scikit-learn',
  sources: [],
  python: { version: '3.11', because: 'it was asked for' },
  requirements: [],
  drifts: [],
  concerns: [],
  missing: [],
  platform: 'linux/amd64',
  lock: {
    path: 'pylock.churn.toml',
    text: '',
    digest: `sha256:${'d'.repeat(64)}`,
    made: 'used',
    packages: [
      { name: 'scikit-learn', version: '1.9.1', wheels: [wheel('scikit_learn', 'b')], at },
      { name: 'numpy', version: '2.5.5', wheels: [wheel('numpy', 'a')], at },
      { name: 'orjson', version: '3.13.0', wheels: [wheel('orjson-1', '1'), wheel('orjson-2', '2')], at },
    ],
  },
};

const image: Image = {
  at: 'engine',
  id: `sha256:${'f'.repeat(64)}`,
  layers: [],
  size: 1000,
  platform: 'linux/amd64',
  environment: environment.lock.digest,
  base: {
    reference: `python:3.11-slim@sha256:${'c'.repeat(64)}`,
    digest: `sha256:${'c'.repeat(64)}`,
    id: 'base',
    because: 'it is the default',
  },
  model: {
    digest: `sha256:${'e'.repeat(64)}`,
    size: 24_708,
    files: { 'churn.joblib': `sha256:${'e'.repeat(64)}` },
  },
};

const verification: Verification = {
  platform: 'linux/amd64',
  isolation: 'container',
  verdict: 'verified',
  sentence: 'verified',
  samples: { count: 1, from: 'file', bound: true },
  proofs: [],
  licences: {
    'scikit-learn': { expression: 'BSD-3-Clause' },
    orjson: { names: ['Apache Software License', 'MIT License'] },
  },
};

/** A run that made and tested an image of a small model. */
export const packaged = {
  version: 1,
  model,
  findings: [],
  environment,
  images: [image],
  tags: ['churn:1'],
  verifications: [verification],
  timings: [],
} as const satisfies Report;
