import { describe, expect, it } from 'vitest';
import { candidates, touchedBy } from './belongs.ts';
import { matrixOf } from './matrix.ts';

const committed = [
  'README.md',
  'requirements.txt',
  'models/README.md',
  'models/churn.pkl',
  'models/churn.samples.json',
  'models/pylock.churn.toml',
  'models/fraud.onnx',
  'models/flow/MLmodel',
  'models/flow/model.pkl',
  'models/far.pkl.dvc',
  'src/features.py',
];
const find = (globs: readonly string[]) => candidates(globs, [], committed, undefined, '/w');
const names = (globs: readonly string[]) => find(globs).map(({ model }) => model);

describe('models', () => {
  it('are what globs fit, folders whole, and what lies beside them is none', () => {
    expect(names(['models/*'])).toEqual(['models/churn.pkl', 'models/fraud.onnx', 'models/flow', 'models/far.pkl']);
    expect(names(['models/*.pkl'])).toEqual(['models/churn.pkl', 'models/far.pkl']);
    expect(names(['**/*.onnx'])).toEqual(['models/fraud.onnx']);
    expect(names(['models/**/*.pkl'])).toEqual(['models/churn.pkl', 'models/flow/model.pkl', 'models/far.pkl']);
    expect(names(['models/flow'])).toEqual(['models/flow']);
    expect(names(['nothing/*'])).toEqual([]);
  });

  it('are those of package-model.yaml where no glob is given', () => {
    const project = {
      models: [{ model: 'models/churn.pkl', paths: ['src/**'], settings: { name: 'c', samples: '/w/data/s.json' } }],
    };
    const [only] = candidates([], [], committed, project, '/w');
    expect(only).toMatchObject({ model: 'models/churn.pkl', name: 'c' });
    for (const path of ['src/features.py', 'data/s.json', 'models/pylock.c.toml']) {
      expect(only && touchedBy(only, [path])).toBe(path);
    }
  });
});

describe('a model is touched', () => {
  const touched = (model: string, path: string) =>
    find(['models/*'])
      .filter((each) => touchedBy(each, [path]))
      .some((each) => each.model === model);

  it.each([
    ['models/churn.pkl', 'models/churn.pkl'],
    ['models/churn.pkl', 'models/pylock.churn.toml'],
    ['models/churn.pkl', 'models/churn.samples.json'],
    ['models/churn.pkl', 'requirements.txt'],
    ['models/churn.pkl', 'models/requirements-serve.txt'],
    ['models/churn.pkl', 'uv.lock'],
    ['models/flow', 'models/flow/model.pkl'],
    ['models/flow', 'models/flow/requirements.txt'],
    ['models/far.pkl', 'models/far.pkl.dvc'],
  ])('%s by %s', (model, path) => expect(touched(model, path)).toBe(true));

  it.each([
    ['models/churn.pkl', 'models/fraud.onnx'],
    ['models/churn.pkl', 'models/churn.pkl.bak'],
    ['models/fraud.onnx', 'models/pylock.churn.toml'],
    ['models/churn.pkl', 'models/flow/requirements.txt'],
    ['models/churn.pkl', 'other/requirements.txt'],
    ['models/churn.pkl', 'README.md'],
    ['models/churn.pkl', 'src/features.py'],
  ])('%s not by %s', (model, path) => expect(touched(model, path)).toBe(false));
});

describe('a matrix', () => {
  it('has an id for each that no other has', () => {
    const [a, b, c] = matrixOf([{ model: 'a/m.pkl' }, { model: 'b/M.pkl' }, { model: 'c/.hidden', name: 'churn' }]);
    expect([a, c]).toEqual([
      { model: 'a/m.pkl', name: 'm', id: 'm' },
      { model: 'c/.hidden', name: 'churn', id: 'churn' },
    ]);
    expect(b?.id).toMatch(/^m-[0-9a-f]{8}$/);
  });

  it.each([
    'a b.pkl',
    'a;b.pkl',
    '$(id).pkl',
    'a`b',
    'ä.pkl',
    '-rf',
    'models/--output.pkl',
    'a\nb',
    "a'b",
    'a"b',
    '${{x}}',
  ])('refuses %j', (model) =>
    expect(() => matrixOf([{ model: 'fine.pkl' }, { model }])).toThrow('characters that a matrix'),
  );

  it('refuses more jobs than GitHub starts', () => {
    const many = Array.from({ length: 257 }, (_, i) => ({ model: `m${i}.pkl` }));
    expect(() => matrixOf(many)).toThrow('257 models');
    expect(matrixOf(many.slice(1))).toHaveLength(256);
  });
});
