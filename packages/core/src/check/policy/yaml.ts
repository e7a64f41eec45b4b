import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { PackageModelError } from '../../errors.ts';
import type { FilePath } from './schema.ts';

/** Larger than any policy that a person keeps; YAML of megabytes is a way to keep a parser busy. */
const MAX_TEXT = 1 << 20;

/** A YAML file of the project, with the place of everything in it. */
export interface YamlFile {
  readonly value: unknown;
  /** `policy.yaml:3:5 (trust[0])`. */
  readonly where: (path: FilePath) => string;
}

/**
 * Reads YAML 1.2 without anything that makes it more than data: no aliases, no tags, no duplicate keys.
 * @throws PackageModelError `CONFIG_INVALID` with line and column
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  if (text.length > MAX_TEXT) throw invalid(`${file} is larger than 1 MiB`);
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw invalid(`${file}:${line}:${col}: ${fault.message.split(/ at line \d+|\n/, 1)[0] ?? fault.message}`);
  }
  const where = (path: FilePath): string => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return `${file}:${line}:${col}${path.length > 0 ? ` (${pathText(path)})` : ''}`;
  };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown, where };
  } catch (cause) {
    throw invalid(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Where the value at `path` begins, or its key where the value is missing, or the last part of the path that is there. */
function offsetOf(document: Document, path: FilePath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
    const holder = document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(holder) && holder.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]);
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return 0;
}

/** `severity.drift`, `trust[0]`. */
function pathText(path: FilePath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

export function invalid(message: string): PackageModelError {
  return new PackageModelError(
    'CONFIG_INVALID',
    message,
    'Mend the file; docs/schema in the documentation holds its JSON Schema, which editors can check against.',
  );
}
