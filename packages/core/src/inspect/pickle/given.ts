import type { Global } from '../../nouns/value.ts';
import type { Cell, Item } from './cell.ts';
import { makingOf, tag, textOf } from './cell.ts';

/** BUILD takes a dict, or a pair of a dict for `__dict__` and one for slots. */
export function stateDicts(state: Item | undefined): Cell[] {
  if (typeof state !== 'object') return [];
  if (state.tag === tag.DICT) return [state];
  if (state.tag === tag.TUPLE && state.items?.length === 2) return state.items.filter(isDict);
  return [];
}

export function otherState(state: Item | undefined): Item[] {
  if (state === undefined || typeof state === 'number' || state.tag === tag.DICT) return [];
  if (state.tag === tag.TUPLE && state.items?.length === 2) return state.items.filter((half) => !isDict(half));
  return [state];
}

function isDict(item: Item): item is Cell {
  return typeof item !== 'number' && item.tag === tag.DICT;
}

/** What was given to an instance under a name by BUILD, the last time it was given. */
export function attributeOf(cell: Item, attribute: string): Item | undefined {
  let found: Item | undefined;
  for (const state of stateDicts(makingOf(cell)?.state)) {
    const items = state.items ?? [];
    for (let i = 0; i + 1 < items.length; i += 2) if (textOf(items[i]) === attribute) found = items[i + 1];
  }
  return found;
}

const NO_NAMES: readonly Global[] = [];

/** Every plain name that can be reached through containers. */
export function namesIn(item: Item, tired: (count: number) => boolean = () => false): readonly Global[] {
  if (typeof item === 'number' || item.tag < tag.TUPLE) return NO_NAMES;
  if (item.tag === tag.GLOBAL) return [item.value as Global];
  if (item.items === undefined || item.plain) return NO_NAMES;
  const found = new Set<Global>();
  const met = new Set<Cell>([item]);
  const ahead = [item];
  for (let cell = ahead.pop(); cell; cell = ahead.pop()) {
    if (tired(cell.items?.length ?? 0)) break;
    for (const child of cell.items ?? []) {
      if (typeof child === 'number' || child.tag < tag.TUPLE) continue;
      if (child.tag === tag.GLOBAL) found.add(child.value as Global);
      else if (child.items !== undefined && !child.plain && !met.has(child)) {
        met.add(child);
        ahead.push(child);
      }
    }
  }
  return [...found];
}
