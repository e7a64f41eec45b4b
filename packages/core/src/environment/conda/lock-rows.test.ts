import { parse } from 'smol-toml';
import { expect, it } from 'vitest';
import type { CondaPackage } from '../../nouns/environment.ts';
import { heldDistributions, printCondaPackages, readCondaPackages } from './lock-rows.ts';

const one = (name: string, version: string): CondaPackage => ({
  name,
  version,
  build: 'h0_0',
  subdir: 'linux-64',
  url: `https://conda.anaconda.org/conda-forge/linux-64/${name}-${version}-h0_0.conda`,
  sha256: 'b'.repeat(64),
  size: 5,
  at: { kind: 'text', file: 'lock', line: 1, column: 1 },
});

it('prints tables that are read as what was printed, each with its line', () => {
  const text = `[tool.package-model]\nschema = 1\n${printCondaPackages([one('python', '3.11.9'), one('pytorch', '2.5.1')])}`;
  const { tool } = parse(text) as { tool: Record<string, Record<string, unknown>> };
  const found = readCondaPackages(tool['package-model'], text, 'lock');
  expect(found).toEqual([
    { ...one('python', '3.11.9'), at: { kind: 'text', file: 'lock', line: 4, column: 1 } },
    { ...one('pytorch', '2.5.1'), at: { kind: 'text', file: 'lock', line: 11, column: 1 } },
  ]);
  // Distributions have an index's names; interpreters and libraries are none.
  if (typeof found !== 'object') throw new Error('no packages');
  expect(heldDistributions({ packages: [], conda: found }).map(({ name }) => name)).toEqual(['torch']);
});

it('says which line is wrong', () => {
  const text = '[[tool.package-model.conda]]\nname = "x"\nversion = "1"\n';
  const { tool } = parse(text) as { tool: Record<string, Record<string, unknown>> };
  expect(readCondaPackages(tool['package-model'], text, 'lock')).toBe(
    'line 1: x: its address is none of a conda package for Linux',
  );
});
