import { globalOf } from '../pickle/graph.ts';
import type { Node } from '../pickle/graph.ts';

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function numberOf(node: Node | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  return typeof node.value === 'bigint' ? Number(node.value) : typeof node.value === 'number' ? node.value : undefined;
}

export function truthOf(node: Node | undefined): boolean | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

/** Below protocol 3 there are no bytes: Python 3 writes them as `_codecs.encode(text, 'latin1')`. */
export function bytesOf(node: Node | undefined): Uint8Array | undefined {
  if (node?.kind === 'bytes') return node.content;
  if (node?.kind !== 'instance') return undefined;
  const callee = globalOf(node.callee);
  const isBytes = callee?.name === 'bytearray' || callee?.name === 'bytes';
  if (isBytes && node.args.length === 0) return new Uint8Array(0);
  // One step and no further: a made file could nest them until the stack ends.
  if (isBytes) return node.args[0]?.kind === 'bytes' ? node.args[0].content : encoded(node.args[0]);
  return encoded(node);
}

function encoded(node: Node | undefined): Uint8Array | undefined {
  const callee = node?.kind === 'instance' ? globalOf(node.callee) : undefined;
  if (node?.kind !== 'instance') return undefined;
  if (callee?.module !== '_codecs' || callee.name !== 'encode') return undefined;
  const text = textOf(node.args[0]);
  return text === undefined ? undefined : Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Elements of a list, tuple or set that was kept whole; also of a `UserList`, which scikit-learn 1.5 used for columns. */
export function itemsOf(node: Node | undefined): readonly Node[] | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'list' || node.kind === 'tuple' || node.kind === 'set' || node.kind === 'frozenset') {
    return node.more === 0 ? node.items : undefined;
  }
  const data = attributesOf(node)?.get('data');
  return data?.kind === 'list' && data.more === 0 ? data.items : undefined;
}

/** Instances are shared in the graph and asked from several sides. */
const read = new WeakMap<Node, ReadonlyMap<string, Node>>();

/** The attributes that an instance is given by its state: a dict, or a pair of a dict and one for slots. */
export function attributesOf(node: Node | undefined): ReadonlyMap<string, Node> | undefined {
  if (node?.kind !== 'instance') return undefined;
  const known = read.get(node);
  if (known !== undefined) return known;
  const { state } = node;
  const dicts = state?.kind === 'tuple' && state.items.length === 2 ? state.items : state === undefined ? [] : [state];
  const attributes = new Map<string, Node>();
  for (const dict of dicts) {
    if (dict.kind !== 'dict') continue;
    for (const [key, value] of dict.entries) {
      const name = textOf(key);
      if (name !== undefined) attributes.set(name, value);
    }
  }
  read.set(node, attributes);
  return attributes;
}

/** The entries of a dict that was kept whole or in part; also of a subclass that is filled by SETITEMS. */
export function entriesOf(node: Node | undefined): readonly (readonly [Node, Node])[] | undefined {
  if (node?.kind === 'dict') return node.entries;
  return node?.kind === 'instance' ? node.entries : undefined;
}
