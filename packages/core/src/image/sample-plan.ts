import type { ServerSource } from '../environment/server.ts';
import type { Environment } from '../nouns/environment.ts';
import type { Model } from '../nouns/model.ts';
import type { PlanInput } from './plan.ts';

/** What a plan is made of, small and fixed; for tests. */
export const sampleModel: Model = {
  name: 'iris',
  format: 'pickle',
  encoding: ['protocol 5'],
  files: [{ path: '/work/models/iris.pkl', size: 1356, identity: '0123456789abcdef' }],
  producers: [
    {
      library: 'python',
      version: '>=3.8',
      known: 'follows',
      at: { kind: 'bytes', file: 'iris.pkl', members: [], offset: 0 },
    },
    {
      library: 'scikit-learn',
      version: '1.9.1',
      known: 'written',
      at: { kind: 'bytes', file: 'iris.pkl', members: [], offset: 0 },
    },
  ],
  structure: { kind: 'opaque' },
  imports: ['sklearn'],
  effects: [],
  anomalies: [],
  unread: [],
  metadata: {},
};

export const sampleEnvironment: Environment = {
  kind: 'virtualenv',
  runtime: 'scikit-learn',
  sources: [],
  concerns: [],
  python: { version: '3.11', because: 'asked for' },
  requirements: [],
  drifts: [],
  missing: [],
  platform: 'linux/amd64',
  lock: {
    path: '/work/models/pylock.iris.toml',
    text: 'lock-version = "1.0"\npackages = []\n',
    digest: `sha256:${'1'.repeat(64)}`,
    made: 'used',
    packages: [
      {
        name: 'scikit-learn',
        version: '1.9.1',
        wheels: [{ name: 'scikit_learn-1.9.1-cp311-cp311-manylinux_2_28_x86_64.whl', sha256: 'a'.repeat(64) }],
        at: { kind: 'text', file: 'pylock.iris.toml', line: 1, column: 1 },
      },
    ],
  },
};

export const sampleServer: ServerSource = {
  folder: '/opt/package-model/server',
  version: '0.1.0',
  requirements: [],
  python: '>=3.9',
};

export const sampleInput: PlanInput = {
  model: sampleModel,
  layer: { digest: `sha256:${'2'.repeat(64)}`, size: 1356, files: { 'iris.pkl': `sha256:${'2'.repeat(64)}` } },
  environment: sampleEnvironment,
  server: sampleServer,
  base: {
    reference: `python:3.11-slim@sha256:${'3'.repeat(64)}`,
    digest: `sha256:${'3'.repeat(64)}`,
    id: `sha256:${'4'.repeat(64)}`,
    because: 'pinned by the lock',
  },
};
