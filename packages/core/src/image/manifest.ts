import { loaderOf } from '../environment/runtimes.ts';
import { PackageModelError } from '../errors.ts';
import type { Environment, LoaderName } from '../nouns/environment.ts';
import type { ModelLayer } from '../nouns/image.ts';
import type { Model } from '../nouns/model.ts';

/** Loaders that the server has: how it opens the file, the way the model was judged for. */
const loaders: ReadonlySet<LoaderName> = new Set([
  'pickle',
  'joblib',
  'skops',
  'xgboost',
  'lightgbm',
  'catboost',
  'onnxruntime',
  'torch',
  'torchscript',
  'torch-export',
  'keras',
  'tensorflow',
  'transformers',
  'mlflow',
  'handler',
]);

export interface ManifestInput {
  readonly name: string;
  readonly model: Model;
  readonly layer: ModelLayer;
  readonly environment: Environment;
  readonly server: string;
  /** The model's file, as it is called in /models. */
  readonly path: string;
  /** Modules of the user's own: what stands for `__main__`, what loads and asks. */
  readonly main?: string | undefined;
  readonly handler?: string | undefined;
  readonly predictMethod?: string | undefined;
  /** A body of POST /predict with which the server warms up and which its documentation shows. */
  readonly example?: unknown;
}

/**
 * `package-model.json`: what lies beside it, and how the server loads and asks it. JSON, ends with a line break.
 * @throws PackageModelError `MODEL_UNSUPPORTED` where the server has no loader for the model.
 */
export function manifestText(input: ManifestInput): string {
  const { model, environment, layer } = input;
  const manifest = {
    schema: 1,
    name: input.name,
    runtime: environment.runtime,
    ...(input.handler === undefined ? loadedBy(model, environment) : { loader: 'handler' as const }),
    path: input.path,
    digest: layer.digest,
    format: model.format,
    producers: model.producers.map(({ library, version }) => ({ library, version })),
    server: input.server,
    python: environment.python.version,
    ...(input.main !== undefined && { main: input.main }),
    ...(input.handler !== undefined && { handler: input.handler }),
    ...(input.predictMethod !== undefined && { predict_method: input.predictMethod }),
    signature: model.signature ?? null,
    example: input.example ?? null,
  };
  return `${JSON.stringify(manifest, withoutLoss, 2)}\n`;
}

/** JSON has no NaN and would write null, which is Python's None: another category than NaN. */
function withoutLoss(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? { float: String(value).toLowerCase() } : value;
}

interface Loading {
  readonly loader: LoaderName | 'script';
  /** Of a Hugging Face folder: what its card says it is for. */
  readonly task?: string;
  /** Of MLflow's `python_function`. */
  readonly pyfunc?: { readonly loader_module: string };
}

function loadedBy(model: Model, environment: Environment): Loading {
  const loader = loaderFor(model, environment);
  const task = model.metadata['pipeline_tag'];
  if (loader === 'transformers') return { loader, ...(task !== undefined && { task }) };
  if (loader !== 'mlflow') return { loader };
  const module = loaderModule(model);
  // Modules of one's own want data whose place only MLmodel says; MLflow's read it themselves.
  if (module?.split('.')[0] === 'mlflow') return { loader, pyfunc: { loader_module: module } };
  throw new PackageModelError(
    'MODEL_UNSUPPORTED',
    `${model.name} is loaded by ${module ?? 'a module that MLmodel does not name'}, a loader_module of its own`,
    'Write down how it is loaded and asked (`package-model init` begins it), and name that file with --handler.',
  );
}

/** The module whose `_load_pyfunc` MLflow calls. */
function loaderModule({ effects }: Model): string | undefined {
  const found = effects.find(
    (effect) => effect.kind === 'calls' && effect.by === 'config' && effect.global.name === '_load_pyfunc',
  );
  return found?.kind === 'calls' ? found.global.module : undefined;
}

/** @throws PackageModelError `MODEL_UNSUPPORTED` before anything is built that could not be served. */
function loaderFor(model: Model, { runtime }: Environment): LoaderName | 'script' {
  if (runtime === 'script') return runtime;
  const loader = loaderOf(model);
  if (loaders.has(loader)) return loader;
  throw new PackageModelError(
    'MODEL_UNSUPPORTED',
    `${model.name} is a model for ${loader}, which the server cannot load`,
    'Write down how it is loaded and asked (`package-model init` begins it), and name that file with --handler.',
  );
}
