import { expect, test } from 'vitest';
import { builds } from './assembled-here.ts';

const asked = { builder: undefined, cacheFrom: [], cacheTo: [], secret: [] };
const docker = { kind: 'docker', env: {} } as const;

test('an image is assembled in an engine of this machine, where nothing asks for a build', () => {
  expect(builds(asked, docker)).toBeUndefined();
  expect(builds(asked, { ...docker, env: { DOCKER_HOST: 'unix:///run/docker.sock' } })).toBeUndefined();
});

test.for([
  [{ builder: 'docker' }, docker, '--builder docker'],
  [{ builder: 'cluster' }, docker, '--builder cluster'],
  [{}, { ...docker, env: { BUILDX_BUILDER: 'acme' } }, 'BUILDX_BUILDER names acme'],
  [{ secret: ['id=token,env=TOKEN'] }, docker, '--secret'],
  [{ cacheTo: ['type=gha'] }, docker, '--cache-to'],
  [{ cacheFrom: ['type=gha'] }, docker, '--cache-from'],
  [{}, { kind: 'podman', env: {} }, 'podman'],
  [{}, { ...docker, env: { DOCKER_HOST: 'tcp://docker:2376' } }, 'another machine'],
  [{}, { ...docker, env: { DOCKER_HOST: 'ssh://build@farm' } }, 'another machine'],
] as const)('%j with %j is built', ([more, engine, because]) => {
  expect(builds({ ...asked, ...more }, engine)).toContain(because);
});
