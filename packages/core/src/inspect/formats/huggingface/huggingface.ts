import { readJson } from '../../../bytes/json.ts';
import { memorySource } from '../../../bytes/source.ts';
import { listAt, mapAt, textAt, treeAt } from '../../../bytes/tree.ts';
import type { Tree } from '../../../bytes/tree.ts';
import type { Model, Producer, Signature } from '../../../nouns/model.ts';
import type { Folder, FolderFormat, InsideFolder } from '../folder.ts';
import { nothing } from '../format.ts';
import type { Reading } from '../format.ts';
import { mergedEffects } from '../merge.ts';
import { cardOf } from './card.ts';
import { codeOf } from './code.ts';
import { configOf, readConfigs } from './configs.ts';
import type { Configs } from './configs.ts';
import { templatesOf } from './templates.ts';

/**
 * A folder as transformers, diffusers, sentence-transformers and PEFT write it: configs in JSON, tokenizer files, weights
 * in files of other formats, and Python that the configs name.
 */
export const huggingface: FolderFormat = {
  title: 'Hugging Face folder',
  match,
  read,
};

/** Keys that tell a config of these libraries from anybody's `config.json`. */
const marks: Readonly<Record<string, readonly string[]>> = {
  'config.json': ['model_type', 'architectures', 'auto_map', 'transformers_version', '_diffusers_version'],
  'model_index.json': ['_class_name'],
  'adapter_config.json': ['peft_type'],
  'modules.json': ['0'],
};
/** Label lists come before `model_type`, and may be long. */
const PEEK = 2 ** 20;

async function match(folder: Folder): Promise<boolean> {
  for (const [file, keys] of Object.entries(marks)) {
    if (!folder.files.has(file)) continue;
    const { signal } = new AbortController();
    const { root } = await readJson(memorySource(await folder.peek(file, PEEK)), { signal });
    if (keys.some((key) => treeAt(root, key) !== undefined || textAt(root, Number(key), 'type') !== undefined))
      return true;
  }
  return false;
}

async function read(folder: Folder, inside: InsideFolder): Promise<Reading> {
  const configs = await readConfigs(folder, inside);
  const { parts, unread } = await readWeights(folder, inside);
  const code = await codeOf(configs, folder, inside);
  const templates = await templatesOf(configs, folder, inside);
  const card = await cardOf(folder);
  const imports = [...code.imports, ...librariesOf(configs), ...parts.flatMap((part) => part.imports)];
  const signature = signatureOf(configs);
  return {
    ...nothing,
    format: 'huggingface',
    producers: producersOf(configs, inside, parts),
    structure: { kind: 'parts', parts },
    ...(signature && { signature }),
    imports: [...new Set(imports)].toSorted(),
    effects: mergedEffects([...code.effects, ...templates]),
    anomalies: configs.anomalies,
    unread: [...configs.unread, ...unread],
    metadata: { ...metadataOf(configs), ...card },
  };
}

/** Names under which these libraries look for weights; an index comes before the files that it names. */
const weights =
  /\.(?:index\.json|safetensors|bin|h5|msgpack|ot|onnx|gguf|ggml|pt|pth|ckpt|pkl|pickle|joblib|keras|tflite|pb|npz|npy|mlmodel|xml|ubj|cbm|skops)$/i;

async function readWeights(
  folder: Folder,
  inside: InsideFolder,
): Promise<{ readonly parts: readonly Model[]; readonly unread: Reading['unread'] }> {
  const names = [...folder.files.keys()].filter((path) => weights.test(path));
  const parts: Model[] = [];
  const unread: Reading['unread'][number][] = [];
  const taken = new Set<string>();
  for (const path of names.toSorted((a, b) => Number(b.endsWith('.index.json')) - Number(a.endsWith('.index.json')))) {
    if (taken.has(inside.placeOf(path).file)) continue;
    const part = await inside.read(path);
    if (part === undefined) unread.push({ why: 'not read: there are too many files', at: inside.placeOf(path) });
    else parts.push(part);
    for (const file of part?.files ?? []) taken.add(file.path);
  }
  if (folder.cut !== undefined)
    unread.push({ why: `${folder.cut}; the rest was not looked at`, at: inside.placeOf('') });
  return { parts, unread };
}

/** Where each library writes its version. */
const versions: readonly (readonly [library: string, file: string, path: readonly string[]])[] = [
  ['transformers', 'config.json', ['transformers_version']],
  ['diffusers', 'model_index.json', ['_diffusers_version']],
  ['diffusers', 'config.json', ['_diffusers_version']],
  ['peft', 'adapter_config.json', ['peft_version']],
  ['sentence-transformers', 'config_sentence_transformers.json', ['__version__', 'sentence_transformers']],
  ['transformers', 'config_sentence_transformers.json', ['__version__', 'transformers']],
  ['torch', 'config_sentence_transformers.json', ['__version__', 'pytorch']],
  ['transformers', 'generation_config.json', ['transformers_version']],
];

function producersOf(configs: Configs, inside: InsideFolder, parts: readonly Model[]): readonly Producer[] {
  const found = new Map<string, Producer>();
  for (const [library, file, path] of versions) {
    const version = textAt(configOf(configs, file), ...path);
    if (version === undefined || found.has(library)) continue;
    const at = { kind: 'node', file: inside.placeOf(file).file, path: `/${path.join('/')}` } as const;
    found.set(library, { library, version, known: 'written', at });
  }
  for (const producer of parts.flatMap((part) => part.producers))
    if (!found.has(producer.library)) found.set(producer.library, producer);
  return [...found.values()];
}

/** What opens a folder of that kind, whether or not a config names it. */
function* librariesOf(configs: Configs): Generator<string> {
  const config = configOf(configs, 'config.json');
  if (['model_type', 'architectures', 'auto_map'].some((key) => treeAt(config, key) !== undefined))
    yield 'transformers';
  if (configOf(configs, 'model_index.json') !== undefined || textAt(config, '_diffusers_version') !== undefined)
    yield 'diffusers';
  if (configOf(configs, 'modules.json') !== undefined) yield 'sentence_transformers';
  if (configOf(configs, 'adapter_config.json') !== undefined) yield 'peft';
}

/** Labels of a classifier, in the order of its outputs. */
const MAX_CLASSES = 10_000;

/** Classifiers of texts are asked with texts and answer labels; what others take is the runtime's matter. */
function signatureOf(configs: Configs): Signature | undefined {
  const config = configOf(configs, 'config.json');
  const architecture = textAt(config, 'architectures', 0) ?? '';
  const labels = mapAt(config, 'id2label');
  if (!architecture.endsWith('ForSequenceClassification') || labels === undefined) return undefined;
  const classes = [...labels]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, label]) => String(label))
    .slice(0, MAX_CLASSES);
  return {
    inputs: [{ name: 'text', dtype: 'string', shape: [null] }],
    outputs: [{ name: 'predictions', dtype: 'string', shape: [null] }],
    classes,
  };
}

function metadataOf(configs: Configs): Reading['metadata'] {
  const config = configOf(configs, 'config.json');
  const found: [string, string | undefined][] = [
    ['model_type', textAt(config, 'model_type')],
    ['architectures', wordsOf(listAt(config, 'architectures'))],
    ['dtype', textAt(config, 'dtype') ?? textAt(config, 'torch_dtype')],
    ['quantization', textAt(config, 'quantization_config', 'quant_method')],
    ['pipeline', textAt(configOf(configs, 'model_index.json'), '_class_name')],
    ['adapter', textAt(configOf(configs, 'adapter_config.json'), 'peft_type')],
    ['adapter of', textAt(configOf(configs, 'adapter_config.json'), 'base_model_name_or_path')],
    ['tokenizer', textAt(configOf(configs, 'tokenizer_config.json'), 'tokenizer_class')],
  ];
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function wordsOf(list: readonly Tree[] | undefined): string | undefined {
  return list?.filter((one) => typeof one === 'string').join(', ') || undefined;
}
