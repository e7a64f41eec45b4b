import type { Cell, Item, Making, RawArray } from './cell.ts';
import { tag } from './cell.ts';
import type { Node } from './graph.ts';
import type { Global } from '../../nouns/value.ts';

const UNKNOWN_NODE: Node = { kind: 'unknown' };
/** Its type is known, its content was not kept. */
const SOME: Node = UNKNOWN_NODE;

type Open = { -readonly [K in string]: unknown };

/**
 * The machine's cells as a graph for readers. Identities are kept, cycles too, and depth does not use the call stack:
 * a pickle may nest a million lists.
 */
export function exportGraph(root: Item): Node {
  const made = new Map<Cell, Node>();
  const ahead: (() => void)[] = [];

  const node = (item: Item | undefined): Node => {
    if (item === undefined || typeof item === 'number') return SOME;
    const known = made.get(item);
    if (known) return known;
    const fresh = open(item);
    made.set(item, fresh);
    return fresh;
  };

  const list = (items: readonly Item[], into: Node[]): void => {
    for (const item of items) into.push(node(item));
  };

  const pairs = (items: readonly Item[], into: [Node, Node][]): void => {
    for (let i = 0; i + 1 < items.length; i += 2) into.push([node(items[i]), node(items[i + 1])]);
  };

  const open = (cell: Cell): Node => {
    switch (cell.tag) {
      case tag.NONE:
      case tag.BOOL:
      case tag.INT:
      case tag.FLOAT:
      case tag.STR:
        return cell.value === undefined
          ? SOME
          : { kind: 'scalar', value: cell.value as string | number | bigint | boolean | null };
      case tag.BYTES:
      case tag.BYTEARRAY: {
        const content = cell.value instanceof Uint8Array ? { content: cell.value } : {};
        return { kind: 'bytes', length: cell.more, at: cell.at, ...content };
      }
      case tag.GLOBAL:
        return { kind: 'global', global: cell.value as Global };
      case tag.TUPLE:
      case tag.LIST:
      case tag.SET:
      case tag.FROZENSET: {
        const items: Node[] = [];
        ahead.push(() => list(cell.items ?? [], items));
        return { kind: sequenceKind(cell), items, more: cell.more };
      }
      case tag.DICT: {
        const entries: [Node, Node][] = [];
        ahead.push(() => pairs(cell.items ?? [], entries));
        return { kind: 'dict', entries, more: cell.more };
      }
      case tag.ARRAY: {
        const { dtype, shape, fortran, length, content } = cell.value as RawArray;
        return { kind: 'array', dtype, shape, fortran, at: cell.at, length, ...(content ? { content } : {}) };
      }
      case tag.INSTANCE:
        return instance(cell.value as Making);
      default:
        return UNKNOWN_NODE;
    }
  };

  const instance = (making: Making): Node => {
    const args: Node[] = [];
    const out: Open = { kind: 'instance', by: making.by, callee: UNKNOWN_NODE, args };
    ahead.push(() => {
      out['callee'] = node(making.callee);
      list(making.args, args);
      if (making.state !== undefined) out['state'] = node(making.state);
      if (making.items) {
        const items: Node[] = [];
        out['items'] = items;
        list(making.items, items);
      }
      if (making.entries) {
        const entries: [Node, Node][] = [];
        out['entries'] = entries;
        pairs(making.entries, entries);
      }
    });
    return out as unknown as Node;
  };

  const top = node(root);
  for (let next = ahead.pop(); next; next = ahead.pop()) next();
  return top;
}

function sequenceKind(cell: Cell): 'tuple' | 'list' | 'set' | 'frozenset' {
  if (cell.tag === tag.TUPLE) return 'tuple';
  if (cell.tag === tag.LIST) return 'list';
  return cell.tag === tag.SET ? 'set' : 'frozenset';
}
