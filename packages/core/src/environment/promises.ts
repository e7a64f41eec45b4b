import { minorOf, type Clause } from '../python/specifiers.ts';
import type { FormatId } from '../nouns/model.ts';

/**
 * Which releases of a library read what one of them wrote: `minor` the same minor version; `major` that release and
 * later ones of the same major version; `newer` any later one.
 */
export type Reach = 'minor' | 'major' | 'newer';

interface LibraryPromise {
  readonly library: string;
  /** In a pickle: the library's objects as they lie in memory. */
  readonly pickled: Reach;
  /** In formats of the library's own; default: as pickled. */
  readonly own?: Reach;
  readonly formats?: readonly FormatId[];
}

/**
 * What each library promises about its files, from its documentation:
 * scikit-learn, "Model persistence": no support across versions, patch releases apart. XGBoost, "Introduction to Model
 * IO": JSON and UBJ are read by later releases, pickles are not made to be. LightGBM and CatBoost keep reading their text and cbm files.
 * Keras, "Save, serialize, and export models": a `.keras` file is read by later releases of its major version.
 * TensorFlow, "TensorFlow version compatibility": a SavedModel is read within its major version. torch: `torch.load` and TorchScript
 * read what earlier releases wrote; `torch.export` gives no promise across minor versions. NumPy and pandas read their earlier pickles.
 */
const table: readonly LibraryPromise[] = [
  { library: 'scikit-learn', pickled: 'minor' },
  { library: 'imbalanced-learn', pickled: 'minor' },
  { library: 'xgboost', pickled: 'minor', own: 'newer', formats: ['xgboost-json', 'xgboost-ubj'] },
  { library: 'lightgbm', pickled: 'major', own: 'newer', formats: ['lightgbm'] },
  { library: 'catboost', pickled: 'newer' },
  { library: 'torch', pickled: 'newer', own: 'minor', formats: ['torch-export'] },
  { library: 'keras', pickled: 'major' },
  { library: 'tensorflow', pickled: 'major' },
  { library: 'transformers', pickled: 'major' },
  { library: 'skops', pickled: 'newer' },
  { library: 'numpy', pickled: 'newer' },
  { library: 'scipy', pickled: 'newer' },
  { library: 'pandas', pickled: 'newer' },
  { library: 'cloudpickle', pickled: 'newer' },
];

const rows = new Map(table.map((row) => [row.library, row]));

export function reachOf(library: string, format: FormatId): Reach | undefined {
  const row = rows.get(library);
  return row && (row.own !== undefined && row.formats?.includes(format) ? row.own : row.pickled);
}

/** The versions that are promised to read what `version` wrote. */
export function promised(version: string, reach: Reach): Clause[] {
  const minor = minorOf(version) ?? version;
  if (reach === 'minor') return [{ operator: '==', version: `${minor}.*` }];
  const floor: Clause = { operator: '>=', version: /dev|\+|rc|[ab]\d/.test(version) ? `${minor}.0.dev0` : minor };
  return reach === 'newer' ? [floor] : [floor, { operator: '<', version: String(Number(minor.split('.')[0]) + 1) }];
}

/** In words, for findings: what the promise is. */
export const reachWords: Readonly<Record<Reach, string>> = {
  minor: 'it reads what the same minor version wrote',
  major: 'it reads what earlier releases of its major version wrote',
  newer: 'it reads what earlier releases wrote',
};
