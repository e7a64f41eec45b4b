import { readJson } from '../../../bytes/json.ts';
import { memorySource } from '../../../bytes/source.ts';
import type { Tree } from '../../../bytes/tree.ts';
import { troubles } from '../document.ts';
import type { Folder, InsideFolder } from '../folder.ts';
import type { Reading } from '../format.ts';

/** A JSON file of the folder, as far as it could be read. */
export interface Config {
  readonly path: string;
  readonly root: Tree;
}

/** What transformers, diffusers and sentence-transformers read beside the weights, by its name wherever it lies. */
const settings =
  /(?:^|\/)(?:config|configuration|generation_config|adapter_config|tokenizer_config|special_tokens_map|added_tokens|preprocessor_config|processor_config|video_preprocessor_config|feature_extractor_config|chat_template|modules|model_index|sentence_bert_config|config_sentence_transformers|quantize_config|scheduler_config)\.json$/;

/** Vocabularies and templates: they belong to the model, and nothing of them is looked at here. */
const kept =
  /(?:^|\/)(?:tokenizer\.json|vocab\.json|vocab\.txt|merges\.txt|tekken\.json|(?:tokenizer|spiece|sentencepiece\.bpe|spm|source|target)\.(?:model|spm)|emoji\.json|normalizer\.json)$/;

/** Tokenizers of large vocabularies are kept, not read: what is read of a folder is this small. */
const MAX_CONFIG = 4 * 2 ** 20;
/** A diffusers folder has a dozen, one with many adapters some hundred. */
const MAX_CONFIGS = 500;

export interface Configs {
  readonly all: readonly Config[];
  readonly anomalies: Reading['anomalies'];
  readonly unread: Reading['unread'];
}

export async function readConfigs(folder: Folder, inside: InsideFolder): Promise<Configs> {
  const all: Config[] = [];
  const anomalies: Reading['anomalies'][number][] = [];
  const unread: Reading['unread'][number][] = [];
  const paths = [...folder.files.keys()].filter((path) => settings.test(path));
  for (const path of paths.slice(0, MAX_CONFIGS)) {
    const bytes = await inside.bytes(path, MAX_CONFIG);
    if (bytes === undefined) {
      unread.push({ why: `larger than ${MAX_CONFIG} bytes`, at: inside.placeOf(path) });
      continue;
    }
    const document = await readJson(memorySource(bytes), { signal: inside.signal });
    const trouble = troubles(document, path, (offset) => inside.placeOf(path, offset));
    anomalies.push(...trouble.anomalies);
    unread.push(...trouble.unread);
    if (document.root !== undefined) all.push({ path, root: document.root });
  }
  if (paths.length > MAX_CONFIGS) unread.push({ why: `more than ${MAX_CONFIGS} configs`, at: inside.placeOf('') });
  for (const path of folder.files.keys()) if (kept.test(path)) await inside.keep(path);
  return { all, anomalies, unread };
}

/** The config of that name at the top. */
export function configOf({ all }: Configs, path: string): Tree | undefined {
  return all.find((config) => config.path === path)?.root;
}
