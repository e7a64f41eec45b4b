import { describe, expect, it } from 'vitest';
import type { Model } from '../nouns/model.ts';
import { clauseText } from '../python/specifiers.ts';
import { infer } from './infer.ts';
import { modelOf, producer } from './models.samples.ts';
import { loaderOf, runtimeOf, systemPackages } from './runtimes.ts';

const opaque = { kind: 'opaque' } as const;
const of = (format: Model['format'], given: Partial<Model> = {}): Model =>
  modelOf({ format, imports: [], producers: [], structure: opaque, ...given });
const texts = (model: Model): Record<string, string> =>
  Object.fromEntries(
    infer(model).needs.map(({ name, exact, hard, soft }) => [
      name,
      `${exact === undefined ? '' : `${exact} in `}${[...hard, ...soft].map(clauseText).join(',')}`,
    ]),
  );

describe('runtimeOf', () => {
  it.each<[string, Model, string | undefined, string]>([
    ['a pickled estimator', modelOf(), 'scikit-learn', 'pickle'],
    ['a joblib file', modelOf({ format: 'joblib' }), 'scikit-learn', 'joblib'],
    ['a pickled booster', of('pickle', { imports: ['xgboost', 'numpy'] }), 'xgboost', 'pickle'],
    ['skops', of('skops'), 'skops', 'skops'],
    ['xgboost', of('xgboost-ubj'), 'xgboost', 'xgboost'],
    ['torch', of('torch-zip'), 'torch', 'torch'],
    ['ONNX', of('onnx'), 'onnxruntime', 'onnxruntime'],
    ['SavedModel', of('savedmodel'), 'tensorflow', 'tensorflow'],
    ['arrays', of('npz'), undefined, 'pickle'],
    [
      'MLflow around a pickle',
      of('mlflow', { structure: { kind: 'parts', parts: [modelOf()] } }),
      'scikit-learn',
      'pickle',
    ],
    [
      'MLflow with nothing known',
      of('mlflow', { structure: { kind: 'parts', parts: [of('unknown')] } }),
      'mlflow',
      'mlflow',
    ],
    [
      'Hugging Face around skops',
      of('huggingface', { structure: { kind: 'parts', parts: [of('skops')] } }),
      'skops',
      'skops',
    ],
    [
      'transformers',
      of('huggingface', { structure: { kind: 'parts', parts: [of('torch-zip')] } }),
      'transformers',
      'transformers',
    ],
  ])('%s', (_, model, id, loader) => {
    expect(runtimeOf(model)?.runtime.id).toBe(id);
    expect(loaderOf(model)).toBe(loader);
  });
});

describe('infer, by the promise of each framework', () => {
  const wrote = (library: string, version: string, format: Model['format'], given: Partial<Model> = {}): Model =>
    of(format, { producers: [producer(library, version, 'written')], ...given });

  it.each<[string, Model, Record<string, string>]>([
    ['XGBoost’s own format', wrote('xgboost', '2.0.3', 'xgboost-json'), { xgboost: '2.0.3 in >=2.0', numpy: '' }],
    [
      'a pickled XGBoost',
      wrote('xgboost', '2.0.3', 'pickle', { imports: ['xgboost'] }),
      { xgboost: '2.0.3 in ==2.0.*', numpy: '' },
    ],
    ['LightGBM without a version', of('lightgbm'), { lightgbm: '', numpy: '' }],
    ['Keras', wrote('keras', '3.5.0', 'keras'), { keras: '3.5.0 in >=3.5,<4', numpy: '', tensorflow: '' }],
    ['TensorFlow', wrote('tensorflow', '2.16.1', 'savedmodel'), { tensorflow: '2.16.1 in >=2.16,<3', numpy: '' }],
    ['torch.export', wrote('torch', '2.5.0', 'torch-export'), { torch: '2.5.0 in ==2.5.*', numpy: '' }],
    ['torch', of('torch-zip'), { torch: '', numpy: '' }],
    ['a nightly', wrote('torch', '2.5.0.dev20240801+cpu', 'torch-export'), { torch: '==2.5.*', numpy: '' }],
    [
      'ONNX, by operator sets and not by who wrote it',
      wrote('pytorch', '2.5.0', 'onnx', {
        dialects: [
          { name: 'ai.onnx', version: 18 },
          { name: 'onnx-ir', version: 8 },
        ],
      }),
      { onnxruntime: '>=1.14', numpy: '' },
    ],
    [
      'an operator set of the future',
      of('onnx', { dialects: [{ name: 'ai.onnx', version: 99 }] }),
      { onnxruntime: '', numpy: '' },
    ],
    [
      'transformers',
      wrote('transformers', '4.44.0', 'huggingface'),
      { transformers: '4.44.0 in >=4.44,<5', torch: '', safetensors: '', numpy: '' },
    ],
    [
      'an MLflow flavour, with versions of the MLmodel',
      of('mlflow', {
        structure: { kind: 'parts', parts: [of('xgboost-json')] },
        producers: [producer('mlflow', '3.1.0', 'written'), producer('xgboost', '2.1.0', 'written')],
      }),
      { xgboost: '2.1.0 in >=2.1', numpy: '' },
    ],
  ])('%s', (_, model, expected) => {
    expect(texts(model)).toEqual(expected);
  });

  it('gives a reason for every line', () => {
    for (const { because } of infer(of('onnx', { dialects: [{ name: 'ai.onnx', version: 18 }] })).needs)
      expect(because).not.toBe('');
  });
});

it.each([
  [['lightgbm', '4.7.0'], ['libgomp1']],
  [['xgboost', '1.0.0'], ['libgomp1']],
  [['xgboost', '1.7.6'], []],
  [['numpy', '2.4.6'], []],
] as const)('what wheels of %s link to and do not bring', ([name, version], wanted) => {
  expect(systemPackages([{ name, version }])).toEqual(wanted);
});
