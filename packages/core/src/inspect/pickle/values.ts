import type { Global, Value } from '../../nouns/value.ts';
import type { Cell, Item } from './cell.ts';
import { makingOf, nameOf, tag } from './cell.ts';
import { madeBy } from './graph.ts';

/** What a report can show of one call. Rules that need more get `some` or `more`, and must not take it for fine. */
const MAX_NODES = 160;
const MAX_DEPTH = 5;
const MAX_WIDTH = 32;
/** Above the text of about 310 characters that SciPy's distributions carry and execute: it has to be compared whole. */
const MAX_TEXT = 600;

/** What one call may show. A file with very many calls shows less of each: its report would be larger than itself. */
export interface Room {
  nodes: number;
  characters: number;
  mutable: boolean;
}

export function ampleRoom(): Room {
  return { nodes: MAX_NODES, characters: MAX_NODES * MAX_TEXT, mutable: false };
}

/** Enough for the state of a dtype, and for the one text that has to be compared whole. */
export function tightRoom(): Room {
  return { nodes: 32, characters: 400, mutable: false };
}

/** What PyTorch's loader answers a persistent id with; it refuses all others. */
const STORAGE: Global = { module: 'torch.storage', name: 'TypedStorage' };
const NDARRAY: Global = { module: 'numpy', name: 'ndarray' };

/** Arguments as a Value each; `mutable` is true where a later opcode could change one of them. */
export function valuesOf(cells: readonly Item[], room = ampleRoom()): { values: Value[]; mutable: boolean } {
  const shown = cells.slice(0, MAX_WIDTH).map((cell) => valueOf(cell, room, 0));
  if (cells.length > MAX_WIDTH) shown.push({ unknown: true });
  return { values: shown, mutable: room.mutable };
}

export function valueOf(item: Item, room = ampleRoom(), depth = 0): Value {
  room.nodes -= 1;
  if (typeof item === 'number') return { some: 'str' };
  switch (item.tag) {
    case tag.NONE:
    case tag.BOOL:
      return item.value as null | boolean;
    case tag.INT:
      if (typeof item.value === 'bigint') return { int: item.value.toString() };
      return typeof item.value === 'number' ? item.value : { some: 'int' };
    case tag.FLOAT:
      return typeof item.value === 'number' && Number.isFinite(item.value) ? item.value : { some: 'float' };
    case tag.STR:
      return textIn(item, room);
    case tag.BYTES:
    case tag.BYTEARRAY:
      return { bytes: item.more };
    case tag.GLOBAL:
      return { global: item.value as Global };
    case tag.ARRAY:
      return { instance: NDARRAY };
    case tag.INSTANCE: {
      const made = classOfCell(item);
      return made ? { instance: made } : { unknown: true };
    }
    case tag.UNKNOWN:
      return { unknown: true };
    default:
      return container(item, room, depth);
  }
}

function textIn(cell: Cell, room: Room): Value {
  if (typeof cell.value !== 'string' || cell.value.length > MAX_TEXT) return { some: 'str' };
  room.characters -= cell.value.length;
  return room.characters >= 0 ? cell.value : { some: 'str' };
}

function container(cell: Cell, room: Room, depth: number): Value {
  const kind = containerKind(cell);
  if (kind !== 'tuple' && kind !== 'frozenset') room.mutable = true;
  const items = cell.items;
  if (items === undefined) return { some: kind };
  if (items.length > 0 && (depth >= MAX_DEPTH || room.nodes <= 0)) return { unknown: true };
  const width = Math.min(items.length, kind === 'dict' ? 2 * MAX_WIDTH : MAX_WIDTH, Math.max(room.nodes, 0) & ~1);
  const shown: Value[] = [];
  for (let i = 0; i < width; i++) shown.push(valueOf(items[i] as Item, room, depth + 1));
  const rest = cell.more + (items.length - width) / (kind === 'dict' ? 2 : 1);
  const more = rest > 0 ? { more: Math.ceil(rest) } : {};
  if (kind === 'dict') {
    const dict: [Value, Value][] = [];
    for (let i = 0; i + 1 < width; i += 2) dict.push([shown[i] as Value, shown[i + 1] as Value]);
    return { dict, ...more };
  }
  if (kind === 'tuple') return { tuple: shown, ...more };
  return kind === 'list' ? { list: shown, ...more } : { set: shown, ...more };
}

function containerKind(cell: Cell): 'tuple' | 'list' | 'dict' | 'set' | 'frozenset' {
  if (cell.tag === tag.TUPLE) return 'tuple';
  if (cell.tag === tag.LIST) return 'list';
  if (cell.tag === tag.DICT) return 'dict';
  return cell.tag === tag.SET ? 'set' : 'frozenset';
}

/** The class of what a call made, or the function that made it. */
export function classOfCell(cell: Cell): Global | undefined {
  if (cell.tag === tag.ARRAY) return NDARRAY;
  const making = makingOf(cell);
  if (!making) return undefined;
  if (making.by === 'persid') return STORAGE;
  return madeBy(nameOf(making.callee), nameOf(making.args[0]));
}

/** The same value with everything left out that differs from call to call: types only, one level into tuples. */
export function coarse(value: Value, depth = 0): Value {
  if (typeof value === 'string') return { some: 'str' };
  if (typeof value === 'number') return { some: Number.isInteger(value) ? 'int' : 'float' };
  if (value === null || typeof value === 'boolean') return value;
  if ('int' in value) return { some: 'int' };
  if ('bytes' in value) return { some: 'bytes' };
  if ('list' in value) return { some: 'list' };
  if ('dict' in value) return { some: 'dict' };
  if ('set' in value) return { some: 'set' };
  if ('tuple' in value) {
    if (depth > 0 || value.more || value.tuple.length > 8) return { some: 'tuple' };
    return { tuple: value.tuple.map((item) => coarse(item, depth + 1)) };
  }
  return value;
}
