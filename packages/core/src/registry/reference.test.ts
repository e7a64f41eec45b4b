import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackageModelError } from '../errors.ts';
import { formatReference, parseReference, type Reference } from './reference.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;

function attempt(text: string): unknown {
  try {
    return parseReference(text);
  } catch (error) {
    return error;
  }
}

describe('a reference', () => {
  test.each([
    ['python:3.11-slim', 'docker.io/library/python:3.11-slim'],
    ['acme/churn', 'docker.io/acme/churn'],
    ['ghcr.io/acme/churn:1', 'ghcr.io/acme/churn:1'],
    ['127.0.0.1:5000/iris:1', '127.0.0.1:5000/iris:1'],
    ['localhost/iris', 'localhost/iris'],
    ['[::1]:5000/a/b:c', '[::1]:5000/a/b:c'],
    [`GHCR.io/acme/churn:V1@${digest}`, `ghcr.io/acme/churn:V1@${digest}`],
    ['r.example.com/a__b/c--d/e.f_g', 'r.example.com/a__b/c--d/e.f_g'],
  ])('%s is %s', (text, full) => {
    expect(formatReference(parseReference(text))).toBe(full);
  });

  test.each([
    ['', 'it is empty'],
    ['ghcr.io/Acme/churn:1', 'the character A at position 9 may not be in a repository (repositories are lower case)'],
    ['Acme/churn', 'the character A at position 1'],
    ['acme/churn:1 0', 'the character U+0020 at position 13 may not be in a tag'],
    ['acme/churn:ä', 'the character U+00E4 at position 12'],
    ['acme/churn:-1', 'the character - at position 12 may not be in the beginning of a tag'],
    ['acme/churn:', 'nothing follows the colon'],
    ['acme//churn', 'an empty part'],
    ['acme/churn-', 'must begin and end with'],
    ['ghcr.io/', 'names no repository'],
    ['a.b:99999/x', '99999 is no port'],
    ['a..b/x', 'is no host name'],
    ['a$.b/x', 'the character $ at position 2 may not be in a host name'],
    ['acme/churn@sha256:12', 'what follows @'],
    [`acme/churn:${'x'.repeat(129)}`, 'the limit is 128'],
    ['acme/churn:1\n', 'U+000A at position 13'],
    ['acme/churn:1\n::error::x', 'the character : at position 11'],
    ['--privileged', 'must begin and end with'],
  ])('%j is refused: %s', (text, why) => {
    expect(() => parseReference(text)).toThrow(why);
  });

  test('whatever is written, it is read or refused with USAGE, and what is read reads the same again', () => {
    const characters = 'aB1.:/@_-[] ä\n'.split('');
    assert(
      property(string({ unit: constantFrom(...characters, 'sha256:', digest) }), (text) => {
        const outcome = attempt(text);
        if (outcome instanceof PackageModelError) return outcome.code === 'USAGE';
        if (outcome instanceof Error) return false;
        const full = formatReference(outcome as Reference);
        return /^[\x21-\x7e]+$/.test(full) && formatReference(parseReference(full)) === full;
      }),
    );
  });
});
