import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Environment } from '../nouns/environment.ts';
import { infer } from './infer.ts';
import { reconcile } from './reconcile.ts';
import { readRequirementsFile } from './sources/requirements.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'test-fixtures');

/** What a requirements file with this one pin says of a model that its framework wrote. */
async function drifts(fixture: string, line: string): Promise<Environment['drifts']> {
  await using host = await testHost();
  const model = await inspect(join(fixtures, fixture), host, { workspace: fixtures });
  const file = { path: join(fixtures, 'requirements.txt'), file: 'requirements.txt', root: fixtures };
  const text = `# pinned by hand\n\n  ${line}  # since spring\n`;
  const { requirements } = await readRequirementsFile({ ...file, text, extras: [], groups: [] });
  return reconcile(infer(model).needs, requirements).drifts;
}

describe('drift, by what each framework promises of its own files', () => {
  it.each<[fixture: string, promise: string, drifted: string, mend: string, fine: string]>([
    ['iris/iris.pkl', 'the same minor', 'scikit-learn==1.8.0', 'scikit-learn==1.9.1', 'scikit-learn==1.9.0'],
    ['older/pets.joblib', 'the same minor', 'scikit-learn>=1.4', 'scikit-learn==1.3.2', 'scikit-learn>=1.0'],
    ['iris/iris.pkl', 'NumPy 2 in the names of its modules', 'numpy<2', 'numpy>=2.0', 'numpy'],
    ['skops/ridge.skops', 'the same minor', 'scikit-learn~=1.8.0', 'scikit-learn==1.9.1', 'scikit-learn~=1.9'],
    ['skops/ridge.skops', 'later releases', 'skops[rich]==0.15.0', 'skops[rich]==0.16.0', 'skops>=0.16'],
    ['xgboost/sklearn.json', 'later releases', 'xgboost==2.1.4', 'xgboost==3.2.0', 'xgboost>=4'],
    ['xgboost/classifier.ubj', 'later releases', 'xgboost<3', 'xgboost==3.2.0', 'xgboost==3.2.1'],
    ['catboost/classifier.cbm', 'later releases', 'catboost==1.1.1', 'catboost==1.2.10', 'catboost==1.2.5'],
    ['keras/dense.keras', 'the same major', 'keras==3.14.0', 'keras==3.15.1', 'keras>=3.16'],
    ['keras/dense.h5', 'the same major', 'keras>=4', 'keras==3.15.1', 'keras<4'],
    ['tensorflow/linear', 'the same major', 'tensorflow==2.20.0', 'tensorflow==2.21.0', 'tensorflow>=2.21'],
    ['torch/exported.pt2', 'the same minor', 'torch==2.12.1', 'torch==2.13.0', 'torch==2.13.1'],
    ['torch/weights.pt', 'later releases', 'torch==2.0.1', 'torch>=2.1', 'torch==2.14.0'],
    ['onnx/branches.onnx', 'earlier operator sets', 'onnxruntime==1.14.1', 'onnxruntime>=1.15', 'onnxruntime==1.23.0'],
    ['huggingface/classifier', 'the same major', 'transformers==4.57.0', 'transformers==5.23.0', 'transformers>=5.23'],
  ])('%s, read by %s: %s is drift', async (fixture, _, drifted, mend, fine) => {
    const [found, ...more] = await drifts(fixture, drifted);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ mend, at: { line: 3 } });
    // Where the versions stand, behind the name: two blanks come before it.
    const column = 3 + drifted.search(/[=<>~]/);
    expect(found?.at).toMatchObject({ column });
    expect(await drifts(fixture, fine)).toEqual([]);
  });
});
