import { describe, expect, it } from 'vitest';
import { clauseText } from '../python/specifiers.ts';
import { infer } from './infer.ts';
import { modelOf, producer } from './models.samples.ts';

const texts = (model: Parameters<typeof infer>[0]): Record<string, string> =>
  Object.fromEntries(
    infer(model).needs.map(({ name, exact, hard, soft }) => [
      name,
      exact === undefined ? [...hard, ...soft].map(clauseText).join(',') : `==${exact}`,
    ]),
  );

describe('infer', () => {
  it('pins what the file records and bounds what goes with it', () => {
    expect(texts(modelOf({ producers: [producer('scikit-learn', '1.3.2', 'written')] }))).toEqual({
      'scikit-learn': '==1.3.2',
      numpy: '<1.27',
      scipy: '<1.12',
    });
  });

  it('follows the newest part of a model that was put together from several releases', () => {
    const producers = ['1.2.2', '1.10.0', '1.3.0'].map((version) => producer('scikit-learn', version, 'written'));
    expect(texts(modelOf({ producers }))['scikit-learn']).toBe('==1.10.0');
  });

  it('asks for NumPy 2 where the file names its core', () => {
    const producers = [producer('scikit-learn', '1.5.2', 'written'), producer('numpy', '>=2.0')];
    expect(texts(modelOf({ producers }))['numpy']).toBe('>=2.0,<2.2');
  });

  it('leaves out a bound that the file itself contradicts', () => {
    const producers = [producer('scikit-learn', '1.3.2', 'written'), producer('numpy', '>=2.0')];
    expect(texts(modelOf({ producers }))['numpy']).toBe('>=2.0');
  });

  it('prefers NumPy 1 where NumPy 1 wrote the file, and calls nothing else wrong', () => {
    const producers = [producer('scikit-learn', '1.5.2', 'written'), producer('numpy', '<2')];
    const numpy = infer(modelOf({ producers })).needs.find(({ name }) => name === 'numpy');
    expect(numpy).toMatchObject({ hard: [], soft: [{ operator: '<', version: '2' }] });
    expect(numpy?.recorded).toBeUndefined();
  });

  it('takes the minor version of a development version, and nothing where none is written', () => {
    expect(texts(modelOf({ producers: [producer('scikit-learn', '1.9.dev0', 'written')] }))['scikit-learn']).toBe(
      '==1.9.*',
    );
    expect(texts(modelOf({ producers: [] }))).toEqual({ 'scikit-learn': '', numpy: '', scipy: '' });
  });

  it('believes no version that could smuggle a line into the requirements', () => {
    for (const version of ['1.9.1\n--index-url http://127.0.0.1', '1.9.1\n', ' 1.9.1', '1.9.1 --pre', '']) {
      expect(
        texts(modelOf({ producers: [producer('scikit-learn', version, 'written'), producer('numpy', version)] })),
      ).toEqual({
        'scikit-learn': '',
        numpy: '',
        scipy: '',
      });
    }
  });

  it('adds pandas for columns by name and for frames only', () => {
    expect(Object.keys(texts(modelOf({ columns: ['age', 'income'] })))).toContain('pandas');
    expect(Object.keys(texts(modelOf({ imports: ['pandas', 'sklearn'] })))).toContain('pandas');
    expect(Object.keys(texts(modelOf()))).not.toContain('pandas');
  });

  it('installs what the table knows and never what a file merely names', () => {
    const model = modelOf({
      imports: ['sklearn', 'lightgbm', 'imblearn', 'acme_features', '__main__', 'copy_reg', 'collections', 'builtins'],
      effects: [
        {
          kind: 'names',
          count: 1,
          first: { kind: 'bytes', file: 'model.pkl', members: [], offset: 9 },
          global: { module: 'acme_features.steps', name: 'Ratio' },
        },
      ],
    });
    const { needs, missing } = infer(model);
    expect(needs.map(({ name }) => name)).toEqual(['scikit-learn', 'numpy', 'scipy', 'lightgbm', 'imbalanced-learn']);
    expect(missing).toEqual([
      { module: 'acme_features', because: 'the file names acme_features.steps.Ratio' },
      { module: '__main__', because: 'the file imports __main__' },
    ]);
    expect(infer(model, (module) => module === 'acme_features').missing).toHaveLength(1);
  });
});
