import type { Document } from '../../bytes/tree.ts';
import type { Place } from '../../nouns/place.ts';
import type { Anomaly, Model } from '../../nouns/model.ts';
import { shown } from './tally.ts';

/** What is wrong with a document, as a Model says it: cut or broken bytes, keys that are there twice, what was too large. */
export function troubles(
  { broken, twice }: Document,
  what: string,
  place: (offset: number) => Place,
): { readonly anomalies: readonly Anomaly[]; readonly unread: Model['unread'] } {
  const anomalies: Anomaly[] = twice.map(({ pointer, at }) => ({
    kind: 'duplicate-key',
    detail: `${shown(pointer)} is there twice in ${what}`,
    at: place(at),
  }));
  const unread: Model['unread'][number][] = [];
  if (broken?.kind === 'too-large')
    unread.push({ why: `${what} was not read to its end: ${broken.detail}`, at: place(broken.at) });
  else if (broken) anomalies.push({ kind: broken.kind, detail: broken.detail, at: place(broken.at) });
  return { anomalies, unread };
}
