import { posix, resolve } from 'node:path';
import { invalid, readYaml, type YamlFile } from '../check/policy/yaml.ts';
import { bytesOf, type Settings } from '../options.ts';
import { policyKeys, projectKeys, type ProjectKey } from './keys.ts';
import { PROJECT_FILE, type Project, type ProjectModel } from './project-file.ts';

/** @throws PackageModelError `CONFIG_INVALID` with file, line, column and key */
export function parseProject(text: string, folder: string): Project {
  const yaml = readYaml(text, PROJECT_FILE);
  const file = yaml.value ?? {};
  if (!isMapping(file)) throw fault(yaml, [], 'the file is a mapping');
  if (file['model'] !== undefined && file['models'] !== undefined) {
    throw fault(yaml, ['models'], 'there is either one model or a list of models, not both');
  }
  const known = new Set<string>([
    ...projectKeys.map(({ key }) => key),
    ...policyKeys,
    'model',
    'models',
    'paths',
    '$schema',
  ]);
  refuseUnknown(file, known, yaml, []);
  if (file['model'] !== undefined) return { models: [modelOf(file, yaml, [], folder)] };
  const all = settingsOf(file, yaml, [], folder);
  const paths = pathsOf(file, yaml, []);
  const listed = file['models'] ?? [];
  if (!Array.isArray(listed)) throw fault(yaml, ['models'], 'models is a list');
  const own = new Set(['model', 'paths', ...projectKeys.map(({ key }) => key)]);
  const models = listed.map((item: unknown, at): ProjectModel => {
    if (!isMapping(item)) throw fault(yaml, ['models', at], 'a model is a mapping with the key "model"');
    refuseUnknown(item, own, yaml, ['models', at]);
    const one = modelOf(item, yaml, ['models', at], folder);
    return { ...one, paths: [...paths, ...one.paths], settings: { ...all, ...one.settings } };
  });
  refuseTwice(models, yaml);
  return { models };
}

type Path = readonly (string | number)[];
type Mapping = Readonly<Record<string, unknown>>;

function modelOf(item: Mapping, yaml: YamlFile, at: Path, folder: string): ProjectModel {
  const { model } = item;
  if (typeof model !== 'string' || model === '') throw fault(yaml, [...at, 'model'], 'model is the path of a model');
  return {
    model: inside(model, yaml, [...at, 'model']),
    paths: pathsOf(item, yaml, at),
    settings: settingsOf(item, yaml, at, folder),
  };
}

function pathsOf(item: Mapping, yaml: YamlFile, at: Path): readonly string[] {
  return item['paths'] === undefined ? [] : strings(item['paths'], yaml, [...at, 'paths']);
}

function settingsOf(item: Mapping, yaml: YamlFile, at: Path, folder: string): Partial<Settings> {
  const settings: Record<string, unknown> = {};
  for (const known of projectKeys) {
    if (item[known.key] === undefined) continue;
    settings[known.setting] = valueOf(item[known.key], known, yaml, [...at, known.key], folder);
  }
  return settings;
}

function valueOf(value: unknown, { key, option, path }: ProjectKey, yaml: YamlFile, at: Path, folder: string): unknown {
  const located = (text: string, where: Path): string => (path ? resolve(folder, inside(text, yaml, where)) : text);
  const one = (text: string, where: Path): string => {
    if (option.values && !option.values.includes(text)) {
      throw fault(yaml, where, `${key} is one of ${option.values.join(', ')}`);
    }
    return located(text, where);
  };
  switch (option.type) {
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw fault(yaml, at, `${key} is true or false`);
    case 'number':
      if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
      throw fault(yaml, at, `${key} is a number of zero or more`);
    case 'bytes': {
      const bytes = typeof value === 'string' || typeof value === 'number' ? bytesOf(String(value)) : undefined;
      if (bytes !== undefined) return bytes;
      throw fault(yaml, at, `${key} is an amount of bytes, like 512MiB or 1.5GB`);
    }
    case 'list':
      return strings(value, yaml, at).map((text, index) => one(text, [...at, index]));
    default:
      if (typeof value === 'string' && value !== '') return one(value, at);
      throw fault(yaml, at, `${key} is a text; put it in quotes`);
  }
}

/** A list of texts, or one text, which is a list of one. */
function strings(value: unknown, yaml: YamlFile, at: Path): readonly string[] {
  const list: unknown = typeof value === 'string' ? [value] : value;
  if (Array.isArray(list) && list.every((each) => typeof each === 'string' && each !== '')) return list as string[];
  throw fault(yaml, at, `${String(at.at(-1))} is a list of texts`);
}

/** A path that stays in the folder of the file: what comes with a change may not point about on the machine. */
function inside(path: string, yaml: YamlFile, at: Path): string {
  const way = posix.normalize(path).replace(/\/$/, '');
  if (way !== '..' && !way.startsWith('../') && !posix.isAbsolute(way) && !/^[A-Za-z]:|\\/.test(way)) return way;
  throw fault(yaml, at, `${String(at.findLast((step) => typeof step === 'string'))} leads out of the folder`);
}

function refuseUnknown(item: Mapping, known: ReadonlySet<string>, yaml: YamlFile, at: Path): void {
  for (const key of Object.keys(item)) {
    if (!known.has(key)) {
      throw fault(yaml, [...at, key], `${key} is no key of this file; the workflow or the command line may set it`);
    }
  }
}

function refuseTwice(models: readonly ProjectModel[], yaml: YamlFile): void {
  const seen = new Set<string>();
  for (const [at, { model }] of models.entries()) {
    if (seen.has(model)) throw fault(yaml, ['models', at, 'model'], `${model} is listed twice`);
    seen.add(model);
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(yaml: YamlFile, at: Path, message: string) {
  return invalid(`${yaml.where(at)}: ${message}`);
}
