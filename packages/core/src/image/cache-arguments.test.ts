import { expect, test } from 'vitest';
import { cacheArguments } from './cache-arguments.ts';

const both = { cacheFrom: ['type=gha'], cacheTo: ['type=local,dest=layers'] };

test('buildx takes what it was given, others what they understand', () => {
  expect(cacheArguments(both, 'docker')).toEqual(['--cache-from', 'type=gha', '--cache-to', 'type=local,dest=layers']);
  expect(cacheArguments({ cacheFrom: ['registry/acme'] }, 'podman')).toEqual(['--cache-from', 'registry/acme']);
  expect(cacheArguments({ cacheFrom: ['registry/acme:1'] }, 'classic')).toEqual(['--cache-from', 'registry/acme:1']);
  expect(cacheArguments({}, 'podman')).toEqual([]);
});

test('what podman, or docker without buildx, cannot do is refused with what can be done', () => {
  const refused = (options: Parameters<typeof cacheArguments>[0], driver: 'podman' | 'classic') => () =>
    cacheArguments(options, driver);
  expect(refused(both, 'podman')).toThrow('podman does not keep layers as --cache-from type=gha asks');
  expect(refused(both, 'classic')).toThrow('no buildx plugin');
  expect(refused({ cacheTo: ['registry/acme:1'] }, 'classic')).toThrow('--cache-to registry/acme:1');
});
