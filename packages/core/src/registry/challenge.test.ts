import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { parseChallenges } from './challenge.ts';

const read = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

test('reads what registries send', () => {
  expect(
    read('Bearer realm="https://a.example/token",service="registry.example",scope="repository:a/b:pull,push"'),
  ).toEqual([
    ['bearer', { realm: 'https://a.example/token', service: 'registry.example', scope: 'repository:a/b:pull,push' }],
  ]);
  expect(read('BASIC Realm="Registry \\"x\\""')).toEqual([['basic', { realm: 'Registry "x"' }]]);
  expect(read('Basic realm=x, Bearer realm = "https://b/", error=invalid_token')).toEqual([
    ['basic', { realm: 'x' }],
    ['bearer', { realm: 'https://b/', error: 'invalid_token' }],
  ]);
});

test('ends at what is no challenge, and never throws', () => {
  expect(read('"quoted"')).toEqual([]);
  expect(read('x'.repeat(10_000))).toEqual([]);
  const characters = string({ unit: constantFrom('a', 'B', ' ', '=', '"', '\\', ',', '\t', '\n') });
  assert(property(characters, (header) => Array.isArray(parseChallenges(header))));
});
