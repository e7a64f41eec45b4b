import type { LoaderName, RuntimeId } from '../nouns/environment.ts';
import type { FormatId, Model } from '../nouns/model.ts';
import { allows } from '../python/specifiers.ts';

/** A package that a runtime cannot do without. */
export interface RuntimeNeed {
  readonly name: string;
  readonly because: string;
}

/** What loads models of some formats: one row a runtime. Loaders of the server and images go by `id` and `loader`. */
export interface Runtime {
  readonly id: Exclude<RuntimeId, 'handler' | 'script'>;
  /** Formats that it opens by itself, whatever is inside. */
  readonly formats: readonly FormatId[];
  /** Top-level modules: a pickle or joblib file whose root, or else whose names, come from one of them is this runtime's. */
  readonly pickled: readonly string[];
  /** The distribution whose version decides whether the model can be read. */
  readonly library: string;
  readonly needs: readonly RuntimeNeed[];
  /** Debian packages with shared libraries that its wheels link to and do not bring; `before`: those of earlier releases. */
  readonly system?: { readonly packages: readonly string[]; readonly before?: string };
}

const numpy = (because: string): RuntimeNeed => ({ name: 'numpy', because });

/** In the order in which pickles are tried: scikit-learn first, since what wraps others in its pipelines is loaded with it. */
export const runtimes: readonly Runtime[] = [
  {
    id: 'scikit-learn',
    formats: [],
    pickled: ['sklearn', 'imblearn'],
    library: 'scikit-learn',
    needs: [numpy('scikit-learn computes with it'), { name: 'scipy', because: 'scikit-learn computes with it' }],
  },
  {
    id: 'skops',
    formats: ['skops'],
    pickled: [],
    library: 'scikit-learn',
    needs: [
      { name: 'skops', because: 'it opens skops files' },
      numpy('scikit-learn computes with it'),
      { name: 'scipy', because: 'scikit-learn computes with it' },
    ],
  },
  {
    id: 'xgboost',
    formats: ['xgboost-json', 'xgboost-ubj'],
    pickled: ['xgboost'],
    library: 'xgboost',
    needs: [numpy('xgboost computes with it')],
    // The wheel of 1.0 links to libgomp.so.1, and the one of 1.7 brings its own (their ELF headers); between them it does no harm.
    system: { packages: ['libgomp1'], before: '1.7.0' },
  },
  {
    id: 'lightgbm',
    formats: ['lightgbm'],
    pickled: ['lightgbm'],
    library: 'lightgbm',
    needs: [numpy('lightgbm computes with it')],
    // The wheel links to libgomp.so.1 and leaves it to the system (its ELF header; seen in 3.3 to 4.7).
    system: { packages: ['libgomp1'] },
  },
  {
    id: 'catboost',
    formats: ['catboost'],
    pickled: ['catboost'],
    library: 'catboost',
    needs: [numpy('catboost computes with it')],
  },
  {
    id: 'torchscript',
    formats: ['torchscript'],
    pickled: [],
    library: 'torch',
    needs: [numpy('tensors are handed over as arrays')],
  },
  {
    id: 'torch-export',
    formats: ['torch-export'],
    pickled: [],
    library: 'torch',
    needs: [numpy('tensors are handed over as arrays')],
  },
  {
    id: 'torch',
    formats: ['torch-zip', 'torch-tar', 'torch-legacy'],
    pickled: ['torch'],
    library: 'torch',
    needs: [numpy('tensors are handed over as arrays')],
  },
  {
    id: 'keras',
    formats: ['keras', 'hdf5'],
    pickled: ['keras'],
    library: 'keras',
    needs: [
      numpy('keras computes with it'),
      { name: 'tensorflow', because: 'keras computes with it, where nothing else is declared' },
    ],
  },
  {
    id: 'tensorflow',
    formats: ['savedmodel', 'frozen-graph'],
    pickled: ['tensorflow'],
    library: 'tensorflow',
    needs: [numpy('tensors are handed over as arrays')],
  },
  {
    id: 'onnxruntime',
    formats: ['onnx'],
    pickled: [],
    library: 'onnxruntime',
    needs: [numpy('tensors are handed over as arrays')],
  },
  {
    id: 'transformers',
    formats: ['huggingface'],
    pickled: ['transformers'],
    library: 'transformers',
    needs: [
      { name: 'torch', because: 'transformers computes with it' },
      { name: 'safetensors', because: 'the weights are read with it' },
      numpy('tensors are handed over as arrays'),
    ],
  },
  {
    id: 'mlflow',
    formats: ['mlflow'],
    pickled: [],
    library: 'mlflow-skinny',
    needs: [numpy('mlflow hands over arrays'), { name: 'pandas', because: 'mlflow hands over data frames' }],
  },
];

/** Layouts around a model: what is inside decides first. */
const around: ReadonlySet<FormatId> = new Set(['mlflow', 'huggingface', 'archive', 'folder', 'sharded']);
const pickles: ReadonlySet<FormatId> = new Set(['pickle', 'joblib']);
/** What a Hugging Face folder is opened by when its parts are of these: their own library, not transformers. */
const ownLibrary: ReadonlySet<RuntimeId> = new Set([
  'scikit-learn',
  'skops',
  'keras',
  'onnxruntime',
  'xgboost',
  'lightgbm',
]);

export interface Served {
  readonly runtime: Runtime;
  /** The part that is loaded: the model itself, or the one inside that decides. */
  readonly model: Model;
}

/**
 * What loads a model, by its format, else by what a pickle is made of; in a folder, by the part inside: an MLflow model
 * is served by its flavour's own library, and by MLflow only where nothing else can.
 * @returns nothing where no runtime serves it: plain arrays, bare weights, an unknown format.
 */
export function runtimeOf(model: Model): Served | undefined {
  const own = runtimes.find((row) =>
    pickles.has(model.format) ? isPickleOf(row, model) : row.formats.includes(model.format),
  );
  if (!around.has(model.format)) return own && { runtime: own, model };
  const parts = model.structure.kind === 'parts' ? model.structure.parts : [];
  for (const part of parts) {
    const inside = runtimeOf(part);
    if (inside && (model.format !== 'huggingface' || ownLibrary.has(inside.runtime.id))) return inside;
  }
  return own && { runtime: own, model };
}

/** The server's loader for a model: a pickle is opened the way it was judged. */
export function loaderOf(model: Model): LoaderName {
  const served = runtimeOf(model);
  const format = served?.model.format ?? model.format;
  if (format === 'joblib') return 'joblib';
  const id = served?.runtime.id;
  return format === 'pickle' || id === undefined || id === 'scikit-learn' ? 'pickle' : id;
}

function isPickleOf({ id, pickled }: Runtime, { structure, imports }: Model): boolean {
  // Whatever has an estimator's shape is asked through scikit-learn's interface.
  if (id === 'scikit-learn' && structure.kind === 'estimator') return true;
  return pickled.some((module) => imports.includes(module));
}

/** Debian packages that an image with these wheels needs, whatever loads the model: a pickled booster comes with its library too. */
export function systemPackages(
  packages: readonly { readonly name: string; readonly version: string }[],
): readonly string[] {
  const needed = runtimes.flatMap(({ library, system }) => {
    const locked = packages.find(({ name }) => name === library);
    if (!system || !locked) return [];
    const brings = system.before !== undefined && allows([{ operator: '>=', version: system.before }], locked.version);
    return brings ? [] : system.packages;
  });
  return [...new Set(needed)];
}
