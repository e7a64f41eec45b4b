import type { Effect } from '../../nouns/effect.ts';
import type { Part, Reading } from './format.ts';

type Merged = Pick<Reading, 'imports' | 'effects' | 'anomalies' | 'unread'>;

/** What the members of one model say together: equal effects are one, as within a stream. */
export function merge(parts: readonly (Part | Reading)[]): Merged {
  return {
    imports: [...new Set(parts.flatMap((part) => part.imports))].toSorted(),
    effects: mergedEffects(parts.flatMap((part) => part.effects)),
    anomalies: parts.flatMap((part) => part.anomalies),
    unread: parts.flatMap((part) => part.unread),
  };
}

export function mergedEffects(effects: readonly Effect[]): Effect[] {
  const found = new Map<string, Effect>();
  for (const effect of effects) {
    const { count, first: _, ...what } = effect;
    const key = JSON.stringify(what);
    const before = found.get(key);
    found.set(key, before ? { ...before, count: before.count + count } : effect);
  }
  return [...found.values()];
}
