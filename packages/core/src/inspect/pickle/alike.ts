import type { Value } from '../../nouns/value.ts';
import { coarse } from './values.ts';

/** An argument with more different values than this over all calls of one name is given by its type only. */
const MAX_DIFFERENT = 32;
/** Beyond this many combinations every argument is; beyond the second, nothing is known of them. */
const MAX_VARIANTS = 256;
const MAX_COARSE_VARIANTS = 512;
/** What was seen of the calls of one name, so that thousands of them become few effects. */
export interface Callee {
  readonly seen: Set<string>[];
  readonly wide: boolean[];
  variants: number;
  /** The entry of arguments that were given before, by how they are shown: a forest calls the same a thousand times. */
  readonly keys: Map<string, string>;
}

/** So many, and no longer ones, are known again without being looked at. */
const MAX_KNOWN = 64;
const MAX_KNOWN_LENGTH = 2000;

export function newCallee(): Callee {
  return { seen: [], wide: [], variants: 0, keys: new Map() };
}

export function remember(callee: Callee, shown: string, key: string): void {
  if (callee.keys.size < MAX_KNOWN && shown.length <= MAX_KNOWN_LENGTH) callee.keys.set(shown, key);
}

/** Arguments as they are stated: as they are while few calls of the name differ, and by their types only after that. */
export function generalise(values: Value[], callee: Callee): Value[] {
  if (callee.variants >= MAX_COARSE_VARIANTS) return [{ unknown: true }];
  const all = callee.variants >= MAX_VARIANTS;
  let changed = all;
  for (let i = 0; i < values.length; i++) {
    if (callee.wide[i] === true) {
      changed = true;
      continue;
    }
    const seen = (callee.seen[i] ??= new Set());
    seen.add(JSON.stringify(values[i]));
    if (seen.size > MAX_DIFFERENT) {
      callee.wide[i] = true;
      seen.clear();
      changed = true;
    }
  }
  return changed ? values.map((value, i) => (all || callee.wide[i] === true ? coarse(value) : value)) : values;
}

/** A value whose content later opcodes could still change. */
export function withoutContent(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  if ('tuple' in value) return { tuple: value.tuple.map(withoutContent), ...(value.more ? { more: value.more } : {}) };
  if ('list' in value) return { some: 'list' };
  if ('dict' in value) return { some: 'dict' };
  return 'set' in value ? { some: 'set' } : value;
}
