import type { CallForm } from '../../nouns/effect.ts';
import type { Global } from '../../nouns/value.ts';

/**
 * What a pickle makes, as far as it was kept: identities are kept too (a node met twice is the same object, cycles are
 * possible). Readers of models walk this; nothing in it was ever executed.
 */
export type Node =
  | { readonly kind: 'scalar'; readonly value: string | number | bigint | boolean | null }
  | BytesNode
  | { readonly kind: 'global'; readonly global: Global }
  | SequenceNode
  | DictNode
  | InstanceNode
  | ArrayNode
  | { readonly kind: 'unknown' };

/** `at` is the offset of the first byte in the stream that was interpreted (the expanded one, where it is compressed). */
export interface BytesNode {
  readonly kind: 'bytes';
  readonly length: number;
  readonly at: number;
  /** Kept up to 64 KiB each, within a budget for the whole file. */
  readonly content?: Uint8Array;
}

export interface SequenceNode {
  readonly kind: 'tuple' | 'list' | 'set' | 'frozenset';
  readonly items: readonly Node[];
  /** How many further items there were that were not kept. */
  readonly more: number;
}

export interface DictNode {
  readonly kind: 'dict';
  readonly entries: readonly (readonly [Node, Node])[];
  readonly more: number;
}

/** The result of a call; `args` of NEWOBJ_EX end with its keyword dict. */
export interface InstanceNode {
  readonly kind: 'instance';
  readonly by: CallForm;
  readonly callee: Node;
  readonly args: readonly Node[];
  /** What BUILD applied; several dicts are joined, otherwise the last one counts. */
  readonly state?: Node;
  /** What APPEND(S) or ADDITEMS added. */
  readonly items?: readonly Node[];
  /** What SETITEM(S) added. */
  readonly entries?: readonly (readonly [Node, Node])[];
}

/** An array whose bytes joblib keeps between the opcodes. */
export interface ArrayNode {
  readonly kind: 'array';
  /** NumPy's type string, such as `<f8`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly fortran: boolean;
  readonly at: number;
  readonly length: number;
  readonly content?: Uint8Array;
}

/** Calls whose first argument is the class that the result is an instance of. */
const makers: ReadonlySet<string> = new Set([
  'copyreg._reconstructor',
  'copy_reg._reconstructor',
  'copyreg.__newobj__',
  'copyreg.__newobj_ex__',
  'numpy.core.multiarray._reconstruct',
  'numpy._core.multiarray._reconstruct',
]);

/** The class of an instance as far as its making tells, or the function that made it; nothing where that is no plain name. */
export function classOf(node: Node): Global | undefined {
  if (node.kind !== 'instance') return undefined;
  return madeBy(globalOf(node.callee), globalOf(node.args[0]));
}

export function madeBy(callee: Global | undefined, first: Global | undefined): Global | undefined {
  if (callee && first && makers.has(`${callee.module}.${callee.name}`)) return first;
  return callee;
}

export function globalOf(node: Node | undefined): Global | undefined {
  return node?.kind === 'global' ? node.global : undefined;
}
