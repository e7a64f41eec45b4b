import type { Effect } from '../../nouns/effect.ts';
import type { Anomaly } from '../../nouns/model.ts';
import type { Candidate, Format, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { looksLike } from './looks-like.ts';
import { extensionOf, promised } from './names.ts';
import { readPickle } from './pickle.ts';

/**
 * What no format claims. Under the name of a pickle it is interpreted all the same: a loader that goes by the name would
 * run it up to the first opcode that is none, and whatever it calls until then has happened.
 */
export const unknown: Format = {
  title: 'unknown',
  match: () => true,
  async read(candidate, inside) {
    if (candidate.head.length === 0) return empty(candidate);
    if (promised(candidate.name) === 'pickle') {
      const reading = await readPickle(candidate, inside);
      if (reading.effects.some(happens)) return reading;
    }
    const look = looksLike(candidate);
    const lie = promised(candidate.name);
    const anomalies: Anomaly[] = [];
    if (lie !== undefined && !look.under.includes(lie) && candidate.members.length === 0) {
      anomalies.push({
        kind: 'extension-lies',
        detail: `the name ends in .${extensionOf(candidate.name)}, the content is ${look.what}`,
        at: placeIn(candidate),
      });
    }
    return { ...nothing, anomalies, unread: [{ why: `${look.what}: not read yet`, at: placeIn(candidate) }] };
  },
};

/** Without a `persistent_load`, loaders stop at a persistent id, which is what the `P` of a ZIP archive is to them. */
function happens(effect: Effect): boolean {
  return !('by' in effect && effect.by === 'persid');
}

function empty(candidate: Candidate): Reading {
  return {
    ...nothing,
    anomalies: [{ kind: 'empty', detail: 'there is not a single byte in it', at: placeIn(candidate) }],
  };
}
