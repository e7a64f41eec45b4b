import { expect, test } from 'vitest';
import { readArguments } from '../src/arguments.ts';

const settings = (...argv: string[]) => {
  const invocation = readArguments(argv);
  if (invocation.kind !== 'run') throw new Error(invocation.kind);
  return invocation.settings;
};

test('options become settings, with defaults for the rest', () => {
  expect(settings('package', 'm.pkl', '--tag', 'a:1', '--tag', 'b:2', '--push', '--rtol', '1e-3')).toMatchObject({
    tag: ['a:1', 'b:2'],
    push: true,
    rtol: 1e-3,
    failOn: 'error',
    upgrade: undefined,
  });
});

test('--upgrade moves all packages when it stands alone, or those it names', () => {
  expect(settings('lock', 'm.pkl', '--upgrade').upgrade).toEqual([]);
  expect(settings('lock', '--upgrade', 'm.pkl').upgrade).toEqual([]);
  expect(settings('lock', 'm.pkl', '--upgrade=numpy,scipy').upgrade).toEqual(['numpy', 'scipy']);
});

test.each([
  [['paint'], 'there is no command "paint"'],
  [['package'], 'package takes one MODEL, not 0'],
  [['package', 'a', 'b'], 'package takes one MODEL, not 2'],
  [['check', 'm.pkl', '--fail-on', 'panic'], '--fail-on cannot be "panic"'],
  [['package', 'm.pkl', '--rtol', 'much'], '--rtol wants a number'],
  [['package', 'm.pkl', '--tag', ''], '--tag is empty'],
  [['inspect', 'm.pkl', '--tag', 'a'], "Unknown option '--tag'"],
])('%j is refused with the word that is wrong', (argv, message) => {
  expect(() => readArguments(argv)).toThrow(
    expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(message) }),
  );
});
