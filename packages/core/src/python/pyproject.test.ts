import { describe, expect, it } from 'vitest';
import { parsePyproject } from './pyproject.ts';

const text = `\uFEFF[build-system]
requires = ["hatchling"]

[project]
name = "churn"
version = "1.2.0"
requires-python = ">=3.10"
dependencies = [
  "numpy>=1.26",  # arrays
  'Scikit_Learn[tests] ~= 1.3.0 ; python_version < "3.13"',
]
optional-dependencies = { plot = ["matplotlib"], "Big.Data" = ["dask[dataframe]"] }

[dependency-groups]
test = ["pytest>=8"]
dev = [{ include-group = "test" }, "ruff"]

[tool.ruff]
line-length = 100
`;

describe('parsePyproject', () => {
  it('reads what is declared, with positions', () => {
    const read = parsePyproject(text);
    expect(read.faults).toEqual([]);
    expect(read.dependencies?.map(({ requirement, line, column }) => [requirement.normalized, line, column])).toEqual([
      ['numpy', 9, 4],
      ['scikit-learn', 10, 4],
    ]);
    expect(read.requiresPython).toEqual({ text: '>=3.10', line: 7, column: 19 });
    expect(Object.keys(read.optional)).toEqual(['plot', 'big-data']);
    expect(read.groups['dev']?.map(({ requirement }) => requirement.normalized)).toEqual(['ruff', 'pytest']);
    expect(read.version).toBe('1.2.0');
  });

  it.each<[string, number, number, RegExp]>([
    ['[project]\ndependencies = ["numpy", "pandas=>2"]\n', 2, 33, /specifier/],
    ['[project]\ndependencies = [\n  7,\n]\n', 3, 3, /text/],
    ['[project]\ndependencies = [\n', 3, 1, /./],
    ['[project\n', 2, 1, /./],
    [
      '[dependency-groups]\na = [{ include-group = "b" }]\nb = [{ include-group = "a" }, "six"]\n',
      3,
      24,
      /includes itself/,
    ],
  ])('points at the fault in %j', (source, line, column, words) => {
    const [fault] = parsePyproject(source).faults;
    expect(fault?.message).toMatch(words);
    expect([fault?.line, fault?.column]).toEqual([line, column]);
  });

  it('tells no dependencies from none written down', () => {
    expect(parsePyproject('[tool.ruff]\n').dependencies).toBeUndefined();
    expect(parsePyproject('[project]\nname = "x"\ndependencies = []\n').dependencies).toEqual([]);
    expect(parsePyproject('[project]\ndynamic = ["version", "dependencies"]\n')).toMatchObject({ dynamic: true });
  });
});
