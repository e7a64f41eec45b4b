import type { Change, ChangeArea } from '../nouns/comparison.ts';
import type { Value } from '../nouns/value.ts';

/** Values are plain JSON and written in one order, so that their texts are equal exactly when they are. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What differs between two tables of an area; rows keep the order in which they come first. */
export function changesBetween(
  area: ChangeArea,
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  breaks: (change: { readonly before?: Value; readonly after?: Value }) => boolean = () => false,
): Change[] {
  const changes: Change[] = [];
  for (const what of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(what), after.get(what)];
    if (from !== undefined && to !== undefined && same(from, to)) continue;
    const values = { ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) };
    changes.push({ area, what, ...values, breaks: breaks(values) });
  }
  return changes;
}
