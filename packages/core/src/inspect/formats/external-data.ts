import type { Place } from '../../nouns/place.ts';
import type { Anomaly, Model } from '../../nouns/model.ts';
import type { Neighbours } from './neighbours.ts';
import { shown, type Tally } from './tally.ts';

/**
 * Files of numbers that a model names: they become part of it, and nothing of them is read. Every name is stated as it is
 * written; one that leads elsewhere stays what loading would open.
 * @param end how many bytes the file needs at least
 */
export async function readExternal(
  files: readonly { readonly target: string; readonly end: bigint; readonly at: Place }[],
  beside: Neighbours | undefined,
  tally: Tally,
): Promise<{ readonly anomalies: readonly Anomaly[]; readonly unread: Model['unread'] }> {
  const anomalies: Anomaly[] = [];
  const unread: Model['unread'][number][] = [];
  for (const { target, end, at } of files) {
    tally.add({ kind: 'reads', target }, at);
    const label = JSON.stringify(shown(target));
    const size = await beside?.sizeOf(target);
    if (size === undefined || !(await beside?.keep(target))) {
      unread.push({ why: `the file ${label} that it names is not beside it`, at });
    } else if (end > BigInt(size)) {
      const detail = `${label} has ${size} bytes, the model needs ${end} of it`;
      anomalies.push({ kind: 'truncated', detail, at: beside?.placeOf(target, size) ?? at });
    }
  }
  return { anomalies, unread };
}
