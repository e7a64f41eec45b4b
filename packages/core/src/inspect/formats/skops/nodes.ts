import type { Global } from '../../../nouns/value.ts';
import type { Node } from '../../pickle/graph.ts';

export const UNKNOWN: Node = { kind: 'unknown' };
const NOTHING: Node = { kind: 'scalar', value: null };

/** The text of a JSON value; skops calls `json.loads`. Lists and objects in it hold nothing but the same. */
export function scalar(text: string | undefined): Node {
  try {
    return plainNode(JSON.parse((text ?? 'null').replace(/^-?Infinity$|^NaN$/, 'null')) as unknown, 0);
  } catch {
    return UNKNOWN;
  }
}

const MAX_JSON_DEPTH = 20;

function plainNode(value: unknown, depth: number): Node {
  if (value === null) return NOTHING;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value };
  if (depth > MAX_JSON_DEPTH) return UNKNOWN;
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item: unknown) => plainNode(item, depth + 1)), more: 0 };
  const entries = Object.entries(value as object).map(
    ([key, item]) => [scalarText(key), plainNode(item, depth + 1)] as const,
  );
  return { kind: 'dict', entries, more: 0 };
}

export function scalarText(value: string): Node {
  return { kind: 'scalar', value };
}

/** A key as its type makes it of the text in JSON. */
export function keyOf(key: string, type: Global): Node {
  const number = /int|float/.test(type.name) && key !== '' ? Number(key) : Number.NaN;
  return { kind: 'scalar', value: Number.isNaN(number) ? key : number };
}

/** As `ndarray.__setstate__` takes one with objects: version, shape, dtype, order, list. */
export function objectArray(items: readonly Node[], shape: Node): Node {
  const numpy = (name: string, module = 'numpy'): Node => ({ kind: 'global', global: { module, name } });
  const dtype: Node = { kind: 'instance', by: 'reduce', callee: numpy('dtype'), args: [scalarText('O8')] };
  const list: Node = { kind: 'list', items, more: 0 };
  const version: Node = { kind: 'scalar', value: 1 };
  const order: Node = { kind: 'scalar', value: false };
  return {
    kind: 'instance',
    by: 'reduce',
    callee: numpy('_reconstruct', 'numpy._core.multiarray'),
    args: [numpy('ndarray')],
    state: { kind: 'tuple', items: [version, shape, dtype, order, list], more: 0 },
  };
}
