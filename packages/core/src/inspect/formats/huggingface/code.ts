import { listAt, mapAt, pointer, textAt } from '../../../bytes/tree.ts';
import type { Tree } from '../../../bytes/tree.ts';
import type { Effect } from '../../../nouns/effect.ts';
import type { Place } from '../../../nouns/place.ts';
import type { Folder, InsideFolder } from '../folder.ts';
import { pythonFiles, sourceFiles } from '../source-files.ts';
import type { Config, Configs } from './configs.ts';

/** Names and files of Python that loading imports because a config says so. */
export interface Code {
  readonly effects: readonly Effect[];
  /** Top-level packages that the configs name. */
  readonly imports: readonly string[];
}

/**
 * What the configs have imported: `auto_map` (transformers with trust_remote_code), `modules.json`
 * (sentence-transformers), `model_index.json` (diffusers), and the files that hosts run by their name.
 */
export async function codeOf(configs: Configs, folder: Folder, inside: InsideFolder): Promise<Code> {
  const effects: Effect[] = [];
  const imports = new Set<string>();
  for (const config of configs.all) {
    const name = config.path.slice(config.path.lastIndexOf('/') + 1);
    effects.push(...autoMap(config, inside));
    if (name === 'modules.json') effects.push(...modules(config, inside));
    if (name === 'model_index.json') effects.push(...components(config, inside));
  }
  for (const effect of effects) {
    if (effect.kind === 'calls' && !own(effect.global.module, folder))
      imports.add(effect.global.module.split('.', 1)[0] ?? '');
  }
  const elsewhere = effects.filter(
    (effect) => !(effect.kind === 'runs' && folder.files.has(effect.what.split(' ')[0] ?? '')),
  );
  // A module of the folder imports its neighbours by name.
  const runs = effects.length > 0 || byName.some((file) => folder.files.has(file));
  const sources = runs ? await sourceFiles(pythonFiles(folder), inside) : [];
  return { effects: [...elsewhere, ...sources], imports: [...imports].filter((name) => name !== '').toSorted() };
}

/** Files that are run because they are there: by Inference Endpoints, by diffusers as a pipeline, by transformers as generation. */
const byName = ['handler.py', 'pipeline.py', 'custom_generate/generate.py'];

/** `{"AutoModel": "modeling.Model"}`, with `owner/repository--` in front where the code is another repository's; tokenizers have two. */
function* autoMap({ path, root }: Config, inside: InsideFolder): Generator<Effect> {
  const maps = [
    ['auto_map', mapAt(root, 'auto_map')],
    ['custom_pipelines', mapAt(root, 'custom_pipelines')],
  ] as const;
  for (const [key, map] of maps) {
    for (const [name, value] of map ?? []) {
      for (const text of textsIn(value)) {
        const at = node(inside, path, [key, name]);
        const reference = text.includes('--') ? text.slice(text.indexOf('--') + 2) : text;
        const file = `${reference.split('.').slice(0, -1).join('/') || reference}.py`;
        // In another repository it is another file, whatever the name.
        const from = text.includes('--') ? `${text.slice(0, text.indexOf('--'))}: ` : '';
        yield runs(`${from}${file} of ${key}`, at);
      }
    }
  }
}

function textsIn(value: Tree): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as readonly Tree[]).filter((one) => typeof one === 'string');
  const impl = textAt(value, 'impl');
  return impl === undefined ? [] : [impl];
}

/** A list of modules by their Python path, made one after the other. */
function* modules({ path, root }: Config, inside: InsideFolder): Generator<Effect> {
  for (const [index, module] of (listAt(root) ?? []).entries()) {
    const type = textAt(module, 'type');
    if (type !== undefined) yield config(type, node(inside, path, [String(index), 'type']));
  }
}

/** Components as `[library, class]`; a library that is no package is a module of the folder. */
function* components({ path, root }: Config, inside: InsideFolder): Generator<Effect> {
  for (const [name, value] of mapAt(root) ?? []) {
    if (name === '_class_name') continue;
    const [library, made] = listAt(value) ?? [];
    if (typeof library === 'string' && typeof made === 'string')
      yield config(`${library}.${made}`, node(inside, path, [name]));
  }
  const pipeline = textsIn(mapAt(root)?.get('_class_name') ?? null);
  const [file, made] = listAt(root, '_class_name') ?? [];
  if (typeof file === 'string' && typeof made === 'string')
    yield runs(`${file}.py of _class_name`, node(inside, path, ['_class_name']));
  else if (pipeline[0] !== undefined) yield config(`diffusers.${pipeline[0]}`, node(inside, path, ['_class_name']));
}

function config(dotted: string, first: Place): Effect {
  const dot = dotted.lastIndexOf('.');
  const global = { module: dot < 0 ? '' : dotted.slice(0, dot), name: dotted.slice(dot + 1) };
  return { kind: 'calls', global, by: 'config', args: [], count: 1, first };
}

function runs(what: string, first: Place): Effect {
  return { kind: 'runs', language: 'python', what, count: 1, first };
}

/** Whether a module is a file of the folder. */
function own(module: string, { files }: Folder): boolean {
  const path = module.replaceAll('.', '/');
  return (
    files.has(`${path}.py`) || [...files.keys()].some((file) => file.startsWith(`${path}/`) && file.endsWith('.py'))
  );
}

export function node(inside: InsideFolder, path: string, steps: readonly string[]): Place {
  return { kind: 'node', file: inside.placeOf(path).file, path: pointer(steps) };
}
