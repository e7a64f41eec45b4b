import type { Value } from '../../nouns/value.ts';
import { classOf } from '../pickle/graph.ts';
import type { Node } from '../pickle/graph.ts';
import { spend } from './budget.ts';
import type { Budget } from './budget.ts';
import { plain, scalarOf } from './numpy.ts';

/** Parameters are for people to read: what is deeper or longer is named as cut. */
const MAX_DEPTH = 4;
const MAX_ITEMS = 20;
const MAX_TEXT = 200;

/** A node as a bounded Value; cycles end at the depth. */
export function valueOf(node: Node, budget: Budget, depth = 0): Value {
  if (!spend(budget, 'values', 1)) return { unknown: true };
  if (node.kind === 'scalar') {
    // A missing category is null; a parameter that is not a number has to be told from None.
    return typeof node.value === 'number' && !Number.isFinite(node.value) ? String(node.value) : cut(plain(node.value));
  }
  if (node.kind === 'global') return { global: node.global };
  if (node.kind === 'bytes') return { bytes: node.length };
  const scalar = scalarOf(node);
  if (scalar !== undefined) return cut(scalar);
  const made = classOf(node);
  if (made) return { instance: made };
  if (depth >= MAX_DEPTH) return { unknown: true };
  if (node.kind === 'dict') {
    const dict = node.entries
      .slice(0, MAX_ITEMS)
      .map(([key, value]) => [valueOf(key, budget, depth + 1), valueOf(value, budget, depth + 1)] as const);
    return { dict, ...more(node.entries.length + node.more) };
  }
  if (node.kind === 'array') return { instance: { module: 'numpy', name: 'ndarray' } };
  if (node.kind === 'unknown' || node.kind === 'instance') return { unknown: true };
  const items = node.items.slice(0, MAX_ITEMS).map((item) => valueOf(item, budget, depth + 1));
  return { [node.kind === 'tuple' ? 'tuple' : 'list']: items, ...more(node.items.length + node.more) } as Value;
}

function more(count: number): { readonly more?: number } {
  return count > MAX_ITEMS ? { more: count - MAX_ITEMS } : {};
}

function cut(value: Value): Value {
  return typeof value === 'string' && value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT - 1)}…` : value;
}
