import { expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { buildLog } from './failure.ts';

const engine: Engine = {
  kind: 'docker',
  program: '/usr/bin/docker',
  version: '1',
  env: {},
  run: () => Promise.reject(new Error('not asked')),
};

function failureOf(output: string) {
  const log = buildLog();
  for (const line of output.split('\n')) log.take(line);
  return log.failure(engine);
}

const current = (said: string): string => `#3 [internal] load .dockerignore
#3 DONE 0.0s
#5 [build 3/7] RUN pip install
#5 0.345 first
#6 [other 1/1] COPY a b
#6 ERROR: context canceled
${said
  .split('\n')
  .map((line) => `#5 1.200 ${line}`)
  .join('\n')}
#5 ERROR: process "/bin/sh -c pip install" did not complete successfully: exit code: 3
------
 > [build 3/7] RUN pip install:
------
ERROR: failed to build: failed to solve: process "/bin/sh -c pip install" did not complete successfully: exit code: 3`;

test('the failing step and what it said, from BuildKit of today', () => {
  const { code, message, said } = failureOf(current('bad luck'));
  expect(code).toBe('BUILD_FAILED');
  expect(message).toBe('the image could not be built: [build 3/7] RUN pip install failed');
  expect(said).toEqual(['first', 'bad luck']);
});

test('the same from BuildKit 0.8', () => {
  const { message, said } = failureOf(`#5 [2/2] RUN echo bad
#5 sha256:8ca5558b852246c4ef3c3b3f99ee8a88ef5baea06c2130539a4bdd40d1011cac
#5 0.571 bad
#5 ERROR: executor failed running [/bin/sh -c echo bad]: exit code: 3
------
executor failed running [/bin/sh -c echo bad]: exit code: 3`);
  expect(message).toBe('the image could not be built: [2/2] RUN echo bad failed');
  expect(said).toEqual(['bad']);
});

test.each([
  ['write /x: no space left on device', 'DISK_FULL', 'prune'],
  ['error: invalid peer certificate: UnknownIssuer', 'NETWORK', '--certificates'],
  ['SSLError(SSLCertVerificationError(1, certificate verify failed))', 'NETWORK', '--certificates'],
  ['Hash mismatch for `numpy==2.4.6`', 'BUILD_FAILED', '--upgrade'],
  ['error: Failed to fetch: dns error: failed to lookup address information', 'NETWORK', 'HTTPS_PROXY'],
  [
    'WARNING: Retrying: Failed to establish a new connection\nERROR: No matching distribution found for uv',
    'NETWORK',
    'HTTPS_PROXY',
  ],
  ['ERROR: No matching distribution found for uv', 'BUILD_FAILED', '--find-links'],
  ['HTTP status client error (401 Unauthorized) for url', 'NETWORK', '--index-url'],
  ['/usr/local/bin/python: No module named pip', 'BUILD_FAILED', 'python:VERSION-slim'],
])('%s is recognised', (said, code, remedy) => {
  const failure = failureOf(current(said));
  expect(failure.code).toBe(code);
  expect(failure.remedy).toContain(remedy);
});

test('an engine that goes away, and output that says nothing', () => {
  expect(failureOf('ERROR: Cannot connect to the Docker daemon at unix:///x.').code).toBe('ENGINE_UNAVAILABLE');
  expect(failureOf('').message).toBe('the image could not be built: the builder failed');
});

test('a flood of output stays bounded', () => {
  const { said } = failureOf(current(Array.from({ length: 50_000 }, (_, i) => `line ${i}`).join('\n')));
  expect(said).toHaveLength(12);
  expect(said.at(-1)).toBe('line 49999');
});
