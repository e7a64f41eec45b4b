import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { fixtures } from './cli.ts';

export interface Row {
  /** Below test-fixtures, or below `frameworks/` here. */
  readonly model: string;
  readonly runtime: string;
  readonly options?: readonly string[];
  /** It computes or answers in single precision: numbers agree within 1e-4 instead of 1e-6 of what they are. */
  readonly single?: true;
  /**
   * Its environment is large. Each takes from 20 seconds to a minute; all together take six minutes and 15 GB of disk,
   * which is too much for every change. One of PyTorch is always there.
   */
  readonly large?: true;
  /** A package of Debian's is installed for it, so that its environment is not made of wheels alone. */
  readonly system?: true;
}

/** Code of one's own: a package with its pyproject.toml. */
const code = ['--code', '.'];
const network = ['--code', 'networks'];

/**
 * A model of each framework and of each way to write it, by the real library, to an image that answers what the library
 * itself answered (`test-fixtures/answers.py`, `frameworks/make.py`). Those whose environment is large are packaged only
 * where PACKAGE_MODEL_TEST_LARGE is set.
 */
export const rows: readonly Row[] = [
  { model: 'ratio.pkl', runtime: 'scikit-learn', options: [...code, '--trust', 'acme.*'] },
  { model: 'median.pkl', runtime: 'scikit-learn', options: ['--main', 'train.py', '--trust', '__main__.Median'] },
  { model: 'skops/ridge.skops', runtime: 'skops' },
  { model: 'xgboost/sklearn.json', runtime: 'xgboost', single: true },
  { model: 'xgboost/several.ubj', runtime: 'xgboost', single: true },
  { model: 'xgboost.pkl', runtime: 'xgboost' },
  { model: 'lightgbm/linear.txt', runtime: 'lightgbm', system: true },
  { model: 'lightgbm.pkl', runtime: 'scikit-learn', system: true },
  { model: 'onnx/iris.onnx', runtime: 'onnxruntime', single: true },
  { model: 'mlflow/sklearn', runtime: 'scikit-learn' },
  { model: 'mlflow/xgboost', runtime: 'xgboost', single: true },
  { model: 'mlflow-lightgbm', runtime: 'lightgbm', system: true },
  { model: 'mlflow-onnx', runtime: 'onnxruntime', single: true },
  { model: 'mlflow-function', runtime: 'mlflow' },
  { model: 'linear.safetensors', runtime: 'handler', options: ['--handler', 'weights_handler.py'] },
  { model: 'catboost/regressor.cbm', runtime: 'catboost', large: true },
  { model: 'torch/scripted.pt', runtime: 'torchscript', single: true },
  { model: 'torch/exported.pt2', runtime: 'torch-export', single: true, large: true },
  {
    model: 'network.pt',
    runtime: 'torch',
    single: true,
    options: [...network, '--trust', 'acme_networks.*'],
    large: true,
  },
  {
    model: 'mlflow-pytorch',
    runtime: 'torch',
    single: true,
    options: [...network, '--trust', 'acme_networks.*'],
    large: true,
  },
  {
    model: 'weights.pt',
    runtime: 'handler',
    single: true,
    options: [...network, '--handler', 'handler.py'],
    large: true,
  },
  { model: 'keras/dense.keras', runtime: 'keras', single: true, large: true },
  { model: 'keras/dense.h5', runtime: 'keras', single: true, large: true },
  { model: 'tensorflow/linear', runtime: 'tensorflow', single: true, large: true },
  { model: 'huggingface/classifier', runtime: 'transformers', single: true, large: true },
];

/** Where the index gives PyTorch with gigabytes of CUDA only: a folder with a wheel for the CPU. */
export const wheels =
  process.env['PIP_FIND_LINKS'] === undefined ? [] : ['--find-links', process.env['PIP_FIND_LINKS']];

/** A new folder with everything of `frameworks/`, for the Python of the base image that the tests have. */
export async function frameworksFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'package-model-frameworks-'));
  await cp(join(import.meta.dirname, 'frameworks'), folder, { recursive: true });
  await writeFile(join(folder, '.python-version'), '3.11\n');
  return folder;
}

/** What an engine keeps of a run for the next: the environment, under the name of the model. */
export function environmentOf(model: string): string {
  return `package-model/environment:${parse(model).name}-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
}

/** Brings a model of test-fixtures and its samples into such a folder; returns the samples' name. */
export async function bring(model: string, folder: string): Promise<string> {
  if (!model.includes('/')) return `${model}.samples.json`;
  await cp(join(fixtures, model), join(folder, basename(model)), { recursive: true });
  const written = `${model.replaceAll('/', '-')}.samples.json`;
  const beside = model.replace(/\.[^.]+$/, '.samples.json');
  return cp(join(fixtures, beside), join(folder, written)).then(
    () => written,
    // Those that are no file of test-fixtures were copied with everything here.
    () => written,
  );
}
