import type { Effect } from '../../nouns/effect.ts';
import type { Place } from '../../nouns/place.ts';

/** More different effects than this are a file made to fill reports; what is beyond is counted, and said to be unread. */
const MAX_EFFECTS = 10_000;

type Stated = Effect extends infer E ? (E extends Effect ? Omit<E, 'count' | 'first' | 'loaders'> : never) : never;

/** Equal effects merged, in the order in which they were met. */
export class Tally {
  private readonly found = new Map<string, { effect: Stated; count: number; first: Place }>();
  left = 0;

  add(effect: Stated, first: Place, count = 1): void {
    const key = JSON.stringify(effect);
    const known = this.found.get(key);
    if (known) known.count += count;
    else if (this.found.size < MAX_EFFECTS) this.found.set(key, { effect, count, first });
    else this.left += 1;
  }

  effects(): Effect[] {
    return [...this.found.values()].map(({ effect, count, first }) => ({ count, first, ...effect }));
  }
}

/** Tensors that a Model names; the largest files have some thousand. What is beyond is counted. */
export const MAX_TENSORS = 100_000;

/** Text of a model for its metadata: shown, so a page of it is enough. */
export const MAX_SHOWN = 2000;

export function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Numbers in tensors of these shapes; what varies counts as one, what no memory holds as the largest safe integer. */
export function countOf(shape: readonly (number | null)[]): number {
  return Math.min(
    shape.reduce<number>((product, length) => product * (length ?? 1), 1),
    Number.MAX_SAFE_INTEGER,
  );
}
