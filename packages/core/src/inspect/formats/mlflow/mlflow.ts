import { mapAt, textAt, treeAt } from '../../../bytes/tree.ts';
import type { Tree } from '../../../bytes/tree.ts';
import type { Effect } from '../../../nouns/effect.ts';
import type { Model, Producer } from '../../../nouns/model.ts';
import type { Folder, FolderFormat, InsideFolder } from '../folder.ts';
import { sourceFiles } from '../source-files.ts';
import { nothing } from '../format.ts';
import type { Reading } from '../format.ts';
import { readYaml } from '../yaml.ts';
import { signatureOf } from './signature.ts';

/**
 * A model as MLflow saves it (mlflow.org, "MLflow Models"): `MLmodel` names the flavours, each with its data file, the
 * module that loads it, the environment, code to be put on Python's path, signature and example.
 */
export const mlflow: FolderFormat = {
  title: 'MLflow model folder',
  match: async (folder) => /^flavors:/m.test(new TextDecoder().decode(await folder.peek(FILE, PEEK))),
  read,
};

const FILE = 'MLmodel';
/** Keys are sorted, and only `artifact_path`, `databricks_runtime` and `env` come before `flavors`. */
const PEEK = 64 * 2 ** 10;

async function read(folder: Folder, inside: InsideFolder): Promise<Reading> {
  const bytes = await inside.bytes(FILE);
  const root = bytes && (await readYaml(new TextDecoder().decode(bytes)));
  const at = inside.placeOf(FILE);
  const flavors = [...(mapAt(root, 'flavors') ?? [])];
  // Whoever loads the model puts the whole folder where it is loaded.
  for (const path of folder.files.keys()) await inside.keep(path);
  const { parts, unread } = await readData(flavors, folder, inside);
  const signature = (await signatureOf(root, inside.signal)) ?? parts.find((part) => part.signature)?.signature;
  const classes = parts.find((part) => part.signature?.classes)?.signature?.classes;
  const effects = [...effectsOf(flavors, folder, inside), ...(await sourceFiles(codeUnder(flavors, folder), inside))];
  const modules = effects.flatMap((effect) =>
    effect.kind === 'calls' ? [effect.global.module.split('.', 1)[0] ?? ''] : [],
  );
  return {
    ...nothing,
    format: 'mlflow',
    encoding: flavors.map(([name]) => name),
    producers: producersOf(root, flavors, parts, at),
    structure: { kind: 'parts', parts },
    ...(signature && { signature: classes ? { ...signature, classes } : signature }),
    imports: [...new Set([...modules, ...parts.flatMap((part) => part.imports)])].filter(Boolean).toSorted(),
    effects,
    anomalies: root === undefined ? [{ kind: 'malformed', detail: 'MLmodel is no YAML', at }] : [],
    unread,
    metadata: metadataOf(root),
  };
}

type Flavor = readonly [name: string, settings: Tree];

/** Settings that name files of the environment, or Python that is told of as such. */
const aside: ReadonlySet<string> = new Set(['env', 'code', 'model_code_path', 'conda', 'virtualenv']);
/** Flavours nest their settings two levels deep; `artifacts` has a level of its own. */
const MAX_DEPTH = 4;

/** The files and folders that the flavours name, each read once by its own format. */
async function readData(
  flavors: readonly Flavor[],
  folder: Folder,
  inside: InsideFolder,
): Promise<{ readonly parts: readonly Model[]; readonly unread: Reading['unread'] }> {
  const named = new Set(
    flavors.flatMap(([, settings]) => [...paths(settings, 0)]).map((path) => path.replace(/\/$/, '')),
  );
  const parts: Model[] = [];
  const unread: Reading['unread'][number][] = [];
  for (const path of named) {
    const isFile = folder.files.has(path);
    const isFolder = !isFile && [...folder.files.keys()].some((file) => file.startsWith(`${path}/`));
    if (!isFile && !isFolder) continue;
    const part = await inside.read(path);
    if (part !== undefined && !parts.some((other) => sameFiles(other, part))) parts.push(part);
    else if (part === undefined && isFile) unread.push({ why: 'there are too many files', at: inside.placeOf(path) });
  }
  if (folder.cut !== undefined)
    unread.push({ why: `${folder.cut}; the rest was not looked at`, at: inside.placeOf('') });
  return { parts, unread };
}

function* paths(settings: Tree, depth: number): Generator<string> {
  if (typeof settings === 'string') yield settings;
  if (!(settings instanceof Map) || depth > MAX_DEPTH) return;
  for (const [key, value] of settings as ReadonlyMap<string, Tree>) if (!aside.has(key)) yield* paths(value, depth + 1);
}

function sameFiles(one: Model, other: Model): boolean {
  return (
    one.files.length === other.files.length && one.files.every(({ path }, index) => path === other.files[index]?.path)
  );
}

/** The module that loads the model is imported and its `_load_pyfunc` called; code paths come before everything else. */
function effectsOf(flavors: readonly Flavor[], folder: Folder, inside: InsideFolder): readonly Effect[] {
  const effects: Effect[] = [];
  for (const [name, settings] of flavors) {
    const at = (key: string): Effect['first'] => ({
      kind: 'node',
      file: inside.placeOf(FILE).file,
      path: `/flavors/${name}/${key}`,
    });
    const loader = textAt(settings, 'loader_module');
    if (loader !== undefined) {
      const global = { module: loader, name: '_load_pyfunc' };
      effects.push({ kind: 'calls', global, by: 'config', args: [], count: 1, first: at('loader_module') });
    }
    for (const key of ['code', 'model_code_path'] as const) {
      const path = textAt(settings, key);
      if (path === undefined) continue;
      // Code that is named and not there is found wherever the model is loaded: nobody can say what it does.
      const what = `${path} of ${key}`;
      const known = effects.some((effect) => effect.kind === 'runs' && effect.what === what);
      if (!known && pythonUnder(path, folder).length === 0)
        effects.push({ kind: 'runs', language: 'python', what, count: 1, first: at(key) });
    }
  }
  return effects;
}

function codeUnder(flavors: readonly Flavor[], folder: Folder): ReadonlySet<string> {
  const paths = flavors.flatMap(([, settings]) => ['code', 'model_code_path'].map((key) => textAt(settings, key)));
  return new Set(paths.flatMap((path) => (path === undefined ? [] : pythonUnder(path, folder))));
}

function pythonUnder(path: string, { files }: Folder): readonly string[] {
  const name = path.replace(/\/$/, '').split('/').at(-1) ?? path;
  return [...files.keys()].filter(
    (file) =>
      file.endsWith('.py') && [path, name].some((one) => file === one || file.startsWith(`${one.replace(/\/$/, '')}/`)),
  );
}

/** Keys of the flavours' versions, by distribution. */
const versions: Readonly<Record<string, string>> = {
  sklearn_version: 'scikit-learn',
  xgb_version: 'xgboost',
  lgb_version: 'lightgbm',
  catboost_version: 'catboost',
  pytorch_version: 'torch',
  onnx_version: 'onnx',
  keras_version: 'keras',
  transformers_version: 'transformers',
  sentence_transformers_version: 'sentence-transformers',
  statsmodels_version: 'statsmodels',
  spacy_version: 'spacy',
  prophet_version: 'prophet',
  cloudpickle_version: 'cloudpickle',
  python_version: 'python',
};

function producersOf(
  root: Tree | undefined,
  flavors: readonly Flavor[],
  parts: readonly Model[],
  at: Producer['at'],
): readonly Producer[] {
  const found = new Map<string, Producer>();
  const add = (library: string, version: string | undefined): void => {
    if (version !== undefined && !found.has(library)) found.set(library, { library, version, known: 'written', at });
  };
  for (const [, settings] of flavors) {
    for (const [key, library] of Object.entries(versions)) {
      const version = treeAt(settings, key);
      if (typeof version === 'string' || typeof version === 'number') add(library, String(version));
    }
  }
  for (const producer of parts.flatMap((part) => part.producers)) {
    if (!found.has(producer.library) || producer.known === 'written') found.set(producer.library, producer);
  }
  add('mlflow', textAt(root, 'mlflow_version'));
  return [...found.values()];
}

const MAX_VALUE = 500;

function metadataOf(root: Tree | undefined): Reading['metadata'] {
  const own = [...(mapAt(root, 'metadata') ?? [])].flatMap(([key, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value) ? [[key, String(value).slice(0, MAX_VALUE)] as const] : [],
  );
  const stated = [
    ['example', textAt(root, 'saved_input_example_info', 'artifact_path')],
    ['run', textAt(root, 'run_id')],
    ['saved', textAt(root, 'utc_time_created')],
  ].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries([...own, ...stated]);
}
