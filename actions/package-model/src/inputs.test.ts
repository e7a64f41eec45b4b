import { expect, test } from 'vitest';
import { readInputs } from './inputs.ts';

test('empty means not given: the table’s defaults hold', () => {
  const { models, settings, given } = readInputs({ INPUT_MODEL: ' models/a.pkl ', INPUT_PUSH: '', INPUT_TAGS: '' });
  expect(models).toEqual(['models/a.pkl']);
  expect([...given]).toEqual([]);
  expect(settings).toMatchObject({
    push: false,
    tag: [],
    failOn: 'error',
    locked: true,
    rtol: undefined,
    maxStartup: 120,
    python: undefined,
  });
});

test('reads lists by line, truth as YAML has it, numbers', () => {
  const { settings } = readInputs({
    INPUT_MODEL: 'a',
    INPUT_TAGS: ' ghcr.io/acme/a:1\r\n\n  ghcr.io/acme/a:2 ',
    INPUT_LABELS: 'a=b,c',
    INPUT_PUSH: 'True',
    INPUT_LOCKED: 'false',
    'INPUT_FAIL-ON': 'warning',
    INPUT_ATOL: '1e-3',
  });
  expect(settings).toMatchObject({
    tag: ['ghcr.io/acme/a:1', 'ghcr.io/acme/a:2'],
    label: ['a=b,c'],
    push: true,
    locked: false,
    failOn: 'warning',
    atol: 0.001,
  });
});

test.each([
  [{ INPUT_PUSH: 'yes' }, 'the input push cannot be "yes"'],
  [{ INPUT_RTOL: '-1' }, 'the input rtol cannot be "-1"'],
  [{ 'INPUT_FAIL-ON': 'note' }, 'the input fail-on cannot be "note"'],
  [{ INPUT_PLATFORMS: 'linux/amd64\nwindows/amd64' }, 'the input platforms cannot be "windows/amd64"'],
])('%j is refused', (env, message) => {
  expect(() => readInputs({ INPUT_MODEL: 'a', ...env })).toThrow(message);
});
