import type { CallForm } from '../../nouns/effect.ts';
import type { Global } from '../../nouns/value.ts';
import type { Dtype } from './dtype.ts';

/** What a cell is. Below `TUPLE` are exact builtins that hold nothing else. */
export const tag = {
  NONE: 0,
  BOOL: 1,
  INT: 2,
  FLOAT: 3,
  STR: 4,
  BYTES: 5,
  BYTEARRAY: 6,
  TUPLE: 7,
  LIST: 8,
  DICT: 9,
  SET: 10,
  FROZENSET: 11,
  GLOBAL: 12,
  INSTANCE: 13,
  ARRAY: 14,
  UNKNOWN: 15,
} as const;

export type Tag = (typeof tag)[keyof typeof tag];

/** A cell, or a string whose text was left in the file: the offset of its opcode. */
export type Item = Cell | number;

/** How a call's result came to be and what was done to it since. */
export interface Making {
  readonly by: CallForm;
  readonly callee: Cell;
  readonly args: readonly Item[];
  state: Cell | undefined;
  /** `state` is a dict of this instance alone, joined from several: it can be added to. */
  joined: boolean;
  /** State was given more than once. */
  rebuilt: boolean;
  /** Of a dtype without fields: what it was found to be, as long as its state is the same. */
  told?: { readonly state: Cell | undefined; readonly rebuilt: boolean; readonly dtype: Dtype | undefined };
  items: Item[] | undefined;
  /** Keys and values in turn. */
  entries: Item[] | undefined;
}

/** What was found in the nodes of a tree while they passed. */
export interface SeenNodes {
  readonly doubt: string | undefined;
  columnsOutside(features: number): string | undefined;
}

/** A raw array of joblib. */
export interface RawArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly fortran: boolean;
  readonly length: number;
  readonly content?: Uint8Array;
  /** What was seen of it in passing, where it holds the nodes of a tree. */
  readonly nodes?: SeenNodes;
}

/**
 * A value of the abstract machine. One shape for all kinds, because the loop that makes and consumes them is the hot one.
 * `items` are the children of a container (keys and values in turn in a dict); `more` counts children that were not kept.
 * A cell with `shared` stands for any number of values of its type: nothing may be added to it.
 */
export class Cell {
  readonly tag: Tag;
  /** The scalar, the Global, the kept bytes, the making of an instance, or the raw array. */
  readonly value: string | number | bigint | boolean | null | undefined | Global | Uint8Array | Making | RawArray;
  readonly items: Item[] | undefined;
  /** Of bytes: their length; of containers: children that were not kept. */
  more: number;
  readonly at: number;
  readonly shared: boolean;
  /** No child is, or can come to hold, anything but scalars: nothing in it needs to be looked at. */
  plain = true;
  /** Of a dict: one of the keys that were not kept is no text. */
  odd = false;
  /** How many cells it holds, itself included: what it costs to keep it. */
  weight = 1;
  /** Where the memo that holds it keeps it. */
  slot = 0;
  /** It came onto the stack once more, by the memo or DUP: what is done to it then may change what was given to a call before. */
  recalled = false;

  constructor(tag: Tag, value: Cell['value'], items: Item[] | undefined, more: number, at: number, shared: boolean) {
    this.tag = tag;
    this.value = value;
    this.items = items;
    this.more = more;
    this.at = at;
    this.shared = shared;
  }
}

const shared = (tag: Tag, value: Cell['value'], more = 0): Cell => new Cell(tag, value, undefined, more, 0, true);

export const NONE = shared(tag.NONE, null);
export const TRUE = shared(tag.BOOL, true);
export const FALSE = shared(tag.BOOL, false);
export const UNKNOWN = shared(tag.UNKNOWN, undefined);
export const EMPTY_TUPLE = new Cell(tag.TUPLE, undefined, [], 0, 0, true);
/** Values of a known type whose content is not kept: what a file holds beyond the budget. */
export const SOME_INT = shared(tag.INT, undefined);
export const SOME_FLOAT = shared(tag.FLOAT, undefined);
export const SOME_STR = shared(tag.STR, undefined);
/** Bytes of unknown length. */
export const SOME_BYTES = shared(tag.BYTES, undefined, 0);
export const SOME_BYTEARRAY = shared(tag.BYTEARRAY, undefined, 0);
export const SOME_TUPLE = shared(tag.TUPLE, undefined, 1);
export const SOME_LIST = shared(tag.LIST, undefined, 1);
export const SOME_DICT = shared(tag.DICT, undefined, 1);
export const SOME_SET = shared(tag.SET, undefined, 1);
export const SOME_FROZENSET = shared(tag.FROZENSET, undefined, 1);
const containers = (): readonly (Cell | undefined)[] =>
  Array.from({ length: 16 }, (_, i) =>
    i >= tag.TUPLE && i <= tag.FROZENSET ? shared(i as Tag, undefined, 1) : undefined,
  );

/** The same for values whose content was known once: the stack may still hold it. The second are those that held a name. */
export const ghosts = containers();
export const taintedGhosts = containers();

export function isGhost(cell: Cell): boolean {
  return ghosts[cell.tag] === cell || taintedGhosts[cell.tag] === cell;
}

/** Integers of one byte and what they look like: shared, for there are many. */
export const SMALL: readonly Cell[] = Array.from({ length: 256 }, (_, i) => shared(tag.INT, i));
export const SHORT_BYTES: readonly Cell[] = Array.from({ length: 256 }, (_, i) => shared(tag.BYTES, undefined, i));

export function makingOf(cell: Item): Making | undefined {
  return typeof cell !== 'number' && cell.tag === tag.INSTANCE ? (cell.value as Making) : undefined;
}

export function nameOf(cell: Item | undefined): Global | undefined {
  return typeof cell === 'object' && cell.tag === tag.GLOBAL ? (cell.value as Global) : undefined;
}

/** The text of a string, where it was kept. */
export function textOf(cell: Item | undefined): string | undefined {
  return typeof cell === 'object' && cell.tag === tag.STR && typeof cell.value === 'string' ? cell.value : undefined;
}

/** Python's `bool(…)` of it, where it is known. */
export function truth(item: Item): boolean | undefined {
  if (typeof item === 'number') return undefined;
  if (item.tag === tag.NONE) return false;
  if (item.tag === tag.BYTES || item.tag === tag.BYTEARRAY) return item.more > 0;
  if (item.tag < tag.TUPLE)
    return item.value === undefined ? undefined : Boolean(item.value) || Number.isNaN(item.value);
  if (item.tag < tag.GLOBAL) return item.items === undefined ? undefined : item.items.length + item.more > 0;
  return undefined;
}
