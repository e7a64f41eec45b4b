import type { Cell, Item, RawArray, SeenNodes } from './cell.ts';
import { makingOf, nameOf, tag } from './cell.ts';
import type { Dtype } from './dtype.ts';
import { dtypeOf, integer, product } from './dtype.ts';
import { attributeOf } from './given.ts';
import type { Doubt } from './native.ts';
import { lastPart } from './native.ts';
import { classOfCell } from './values.ts';

/** How a node lies in memory: offsets in bytes. */
export interface Layout {
  readonly itemsize: number;
  readonly left: number;
  readonly right: number;
  readonly feature: number | undefined;
  /** Numbers of children have eight bytes, else four. */
  readonly wide: boolean;
  /** The byte that marks a leaf; without one a leaf has the left child -1. */
  readonly leaf: number | undefined;
}

/** Nodes that still have to be looked at, where they lie in the stream. */
export interface Nodes {
  readonly at: number;
  readonly count: number;
  readonly content: Uint8Array | undefined;
  readonly layout: Layout;
  readonly features: number | undefined;
}

const UNCHECKED: Doubt = { unchecked: 'a tree of sklearn' };

/**
 * The tree of scikit-learn that was just given its state: its nodes, where they have to be looked at, or what is wrong
 * with it already. `Tree(n_features, n_classes, n_outputs)` with `{max_depth, node_count, nodes, values}` is in
 * sklearn/tree/_tree.pyx, the tree of histogram boosting in sklearn/ensemble/_hist_gradient_boosting/predictor.py.
 */
export function nodesOf(target: Cell): Nodes | Doubt | undefined {
  const made = classOfCell(target);
  const name = lastPart(made?.name ?? '');
  if (!made?.module.startsWith('sklearn.')) return undefined;
  const plain = name === 'Tree' && made.module.includes('_tree');
  if (!plain && name !== 'TreePredictor') return undefined;
  const features = plain ? integer(makingOf(target)?.args[0]) : undefined;
  const declared = plain ? integer(attributeOf(target, 'node_count')) : undefined;
  if (plain && (features === undefined || declared === undefined)) return UNCHECKED;
  const found = recordsOf(attributeOf(target, 'nodes'));
  if (!found) return UNCHECKED;
  if (declared !== undefined && declared !== found.count)
    return { doubt: `a tree says that it has ${declared} nodes and has ${found.count}` };
  if (found.seen) return verdictOf(found.seen, features);
  const layout = found.dtype && layoutOf(found.dtype);
  const { at, count, content } = found;
  return layout ? { at, count, content, layout, features } : UNCHECKED;
}

interface Records {
  readonly at: number;
  readonly count: number;
  readonly dtype?: Dtype;
  readonly content: Uint8Array | undefined;
  readonly seen?: SeenNodes;
}

/** An array of records in any of the three ways of writing one. */
function recordsOf(item: Item | undefined): Records | undefined {
  if (typeof item !== 'object') return undefined;
  if (item.tag === tag.ARRAY) {
    const { nodes, shape } = item.value as RawArray;
    if (!nodes || shape.length !== 1) return undefined;
    return { at: item.at, count: shape[0] ?? 0, content: undefined, seen: nodes };
  }
  const making = makingOf(item);
  const state = making?.state?.tag === tag.TUPLE ? making.state.items : undefined;
  const buffer = nameOf(making?.callee)?.name === '_frombuffer';
  const [data, type, shape] = buffer ? (making?.args ?? []) : [state?.[4], state?.[2], state?.[1]];
  const dtype = dtypeOf(type);
  const count = typeof shape === 'object' && shape.tag === tag.TUPLE ? product(shape.items) : undefined;
  if (typeof data !== 'object' || (data.tag !== tag.BYTES && data.tag !== tag.BYTEARRAY)) return undefined;
  if (data.shared || !dtype || count === undefined || data.more !== count * dtype.itemsize) return undefined;
  return { at: data.at, count, dtype, content: data.value instanceof Uint8Array ? data.value : undefined };
}

/** The layout of records that are nodes of a tree. */
export function layoutOf(dtype: Dtype): Layout | undefined {
  const { itemsize } = dtype;
  // Fields outside of their item are a finding already, and cannot be read.
  if (dtype.doubt !== undefined || itemsize <= 0) return undefined;
  const field = (name: string, ...types: readonly string[]): number | undefined => {
    const found = dtype.fields?.get(name);
    return found && types.includes(found.text) ? found.offset : undefined;
  };
  const [left, right, feature] = [field('left_child', '<i8'), field('right_child', '<i8'), field('feature', '<i8')];
  if (left !== undefined && right !== undefined && feature !== undefined)
    return { itemsize, left, right, feature, wide: true, leaf: undefined };
  const [low, high, leaf] = [field('left', '<u4'), field('right', '<u4'), field('is_leaf', '|u1', '<u1', 'u1', '=u1')];
  if (low === undefined || high === undefined || leaf === undefined) return undefined;
  return { itemsize, left: low, right: high, feature: undefined, wide: false, leaf };
}

/**
 * A tree as native code walks it: from node 0 to children by their number, with no check on the way. Where a child is
 * not behind its parent or not in the tree, prediction does not end, or reads elsewhere in memory.
 */
export class NodeScan implements SeenNodes {
  doubt: string | undefined;
  /** The columns that nodes ask for. */
  private lowest = 0;
  private highest = -1;
  private next = 0;
  private readonly layout: Layout;
  private readonly count: number;

  constructor(layout: Layout, count: number) {
    this.layout = layout;
    this.count = count;
  }

  /** Looks at the nodes that lie wholly in `bytes`, which follow those of the last time. @returns how many bytes these are */
  feed(bytes: Uint8Array): number {
    const { itemsize, left, right, feature, wide, leaf } = this.layout;
    const { count } = this;
    const first = this.next;
    const whole = Math.min(count - first, Math.floor(bytes.length / itemsize));
    this.next += whole;
    if (this.doubt !== undefined) return whole * itemsize;
    if (wide && (bytes.byteOffset & 3) === 0 && ((itemsize | left | right | (feature ?? 0)) & 3) === 0) {
      const words = new Int32Array(bytes.buffer, bytes.byteOffset, (whole * itemsize) >> 2);
      if (this.feedWords(words, first, whole)) return whole * itemsize;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0, at = 0; i < whole; i++, at += itemsize) {
      let low = view.getUint32(at + left, true);
      let high = view.getUint32(at + right, true);
      if (wide) {
        const above = view.getInt32(at + left + 4, true);
        if (above === -1 && low === 0xffffffff) continue;
        if (above !== 0) low += above * 2 ** 32;
        high += view.getInt32(at + right + 4, true) * 2 ** 32;
      } else if (view.getUint8(at + (leaf ?? 0)) !== 0) continue;
      const own = first + i;
      if (low <= own || high <= own || low >= count || high >= count) {
        this.doubt = `node ${own} of a tree of ${count} has the children ${low} and ${high}`;
        break;
      }
      if (feature === undefined) continue;
      const column = view.getUint32(at + feature, true) + view.getInt32(at + feature + 4, true) * 2 ** 32;
      if (column > this.highest) this.highest = column;
      if (column < this.lowest) this.lowest = column;
    }
    return whole * itemsize;
  }

  /** The same for nodes that nothing is wrong with, as words: several times as quick. False where something may be. */
  private feedWords(words: Int32Array, first: number, whole: number): boolean {
    const { count, layout } = this;
    const [size, left, right] = [layout.itemsize >> 2, layout.left >> 2, layout.right >> 2];
    const feature = (layout.feature ?? 0) >> 2;
    let highest = this.highest;
    for (let i = first, end = first + whole, at = 0; i < end; i++, at += size) {
      const low = words[at + left] as number;
      const above = words[at + left + 1] as number;
      if (above === -1 && low === -1) continue;
      const high = words[at + right] as number;
      const column = words[at + feature] as number;
      const rest = above | (words[at + right + 1] as number) | (words[at + feature + 1] as number);
      if (rest !== 0 || low <= i || high <= i || low >= count || high >= count || column < 0) return false;
      if (column > highest) highest = column;
    }
    this.highest = highest;
    return true;
  }

  columnsOutside(features: number): string | undefined {
    if (this.lowest >= 0 && this.highest < features) return undefined;
    const column = this.lowest < 0 ? this.lowest : this.highest;
    return `a tree that was fitted on ${features} columns asks for column ${column}`;
  }
}

export function verdictOf(scan: SeenNodes, features: number | undefined): Doubt | undefined {
  const doubt = scan.doubt ?? (features === undefined ? undefined : scan.columnsOutside(features));
  return doubt === undefined ? undefined : { doubt };
}
