import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePylock } from './pylock.ts';

const sha256 = 'ab'.repeat(32);
const text = `lock-version = "1.0"
created-by = "uv"
requires-python = ">=3.11"

[[packages]]
name = "Six"
version = "1.16.0"
marker = "python_version < '4'"
wheels = [{ url = "https://host.example/a%2Bb/six-1.16.0%2Bcpu-py2.py3-none-any.whl", size = 11053, hashes = { sha256 = "${sha256}" } }]

[[packages]]
name = "tool"
version = "1.0"
wheels = [{ path = "wheels/tool-1.0-py3-none-any.whl", hashes = { sha256 = "${sha256}" } }]

[tool.package-model]
schema = 1
`;

describe('parsePylock', () => {
  it('reads packages with their lines', () => {
    expect(parsePylock(text, 'pylock.x.toml').lock).toEqual({
      packages: [
        {
          name: 'six',
          version: '1.16.0',
          marker: "python_version < '4'",
          wheels: [
            {
              name: 'six-1.16.0+cpu-py2.py3-none-any.whl',
              url: 'https://host.example/a%2Bb/six-1.16.0%2Bcpu-py2.py3-none-any.whl',
              size: 11_053,
              sha256,
            },
          ],
          at: { kind: 'text', file: 'pylock.x.toml', line: 5, column: 1 },
        },
        {
          name: 'tool',
          version: '1.0',
          wheels: [{ name: 'tool-1.0-py3-none-any.whl', sha256 }],
          at: { kind: 'text', file: 'pylock.x.toml', line: 11, column: 1 },
        },
      ],
      requiresPython: '>=3.11',
      ours: { schema: 1 },
    });
  });

  it.each<[string, RegExp]>([
    ['', /lock-version/],
    ['lock-version = "2.0"\npackages = []\n', /lock-version/],
    ['lock-version = "1.0"\n', /no packages/],
    ['lock-version = \n', /line 1/],
    [text.replace('version = "1.16.0"', 'version = "newest"'), /line 5: Six has no version/],
    [text.replace(sha256, 'md5'), /line 5: Six: a wheel has no sha256/],
    [text.replace('any.whl"', 'any.tar.gz"'), /is no wheel/],
  ])('says what is wrong (%#)', (source, words) => {
    expect(parsePylock(source, 'x').problem).toMatch(words);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 5 }), (at, inserted) => {
        const { lock, problem } = parsePylock(text.slice(0, at) + inserted + text.slice(at + inserted.length), 'x');
        expect(lock === undefined).toBe(problem !== undefined);
      }),
    );
  });
});
