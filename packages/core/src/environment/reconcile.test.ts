import { describe, expect, it } from 'vitest';
import { parsePep508 } from '../python/pep508.ts';
import type { Declared } from './sources/source.ts';
import { infer } from './infer.ts';
import { modelOf, producer } from './models.samples.ts';
import { reconcile } from './reconcile.ts';

function declare(...texts: string[]): Declared[] {
  return texts.flatMap((text, i) => {
    const { value } = parsePep508(text);
    const at = { kind: 'text', file: 'requirements.txt', line: i + 1, column: 1 } as const;
    const pin = { ...at, column: 1 + (value?.clauses[0]?.column ?? 0) };
    return value ? [{ requirement: value, hashes: [], at, pin, constraint: false }] : [];
  });
}

const old = modelOf({ producers: [producer('scikit-learn', '1.3.2', 'written'), producer('numpy', '<2')] });
const texts = (model: typeof old, ...lines: string[]): string[] =>
  reconcile(infer(model).needs, declare(...lines)).requirements.map(({ text }) => text);

describe('reconcile', () => {
  it('intersects: a range is narrowed to what the file records', () => {
    expect(texts(old, 'scikit-learn>=1.2', 'flask')).toEqual([
      'scikit-learn==1.3.2',
      'numpy<2',
      'scipy<1.12',
      'scikit-learn>=1.2',
      'flask',
    ]);
  });

  it('lets a declared range stand in place of what was merely current', () => {
    expect(texts(old, 'scipy>=1.12')).toEqual(['scikit-learn==1.3.2', 'numpy<2', 'scipy', 'scipy>=1.12']);
  });

  it('takes another release of the same minor version where one is declared', () => {
    const { requirements, drifts } = reconcile(infer(old).needs, declare('scikit-learn==1.3.0'));
    expect(drifts).toEqual([]);
    expect(requirements[0]?.text).toBe('scikit-learn==1.3.*');
  });

  it('calls only a contradiction drift, on its line and column, with the edit', () => {
    const { requirements, drifts } = reconcile(
      infer(old).needs,
      declare('flask', 'Scikit_Learn [tests] >=1.4,<2 ; os_name == "posix"'),
    );
    expect(drifts).toEqual([
      {
        name: 'scikit-learn',
        declared: '>=1.4,<2',
        recorded: '1.3.2',
        promise: 'it reads what the same minor version wrote',
        at: { kind: 'text', file: 'requirements.txt', line: 2, column: 22 },
        mend: 'Scikit_Learn[tests]==1.3.2; os_name == "posix"',
      },
    ]);
    expect(requirements.map(({ text }) => text)).toContain('scikit-learn[tests]>=1.4,<2');
    expect(requirements.map(({ text }) => text)).not.toContain('scikit-learn==1.3.2');
  });

  it('finds NumPy drift only where the file cannot be read by what is declared', () => {
    const two = modelOf({ producers: [producer('scikit-learn', '1.5.2', 'written'), producer('numpy', '>=2.0')] });
    expect(reconcile(infer(two).needs, declare('numpy<2')).drifts).toMatchObject([
      { name: 'numpy', declared: '<2', mend: 'numpy>=2.0' },
    ]);
    expect(reconcile(infer(old).needs, declare('numpy>=2')).drifts).toEqual([]);
  });
});
