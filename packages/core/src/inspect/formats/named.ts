import type { Candidate, Format, Reading } from './format.ts';
import { placeIn } from './format.ts';
import { extensionOf, promised } from './names.ts';
import { startsLikePickle } from './pickle-head.ts';
import { readPickle } from './pickle.ts';

/**
 * A format told by its content, under whatever name. A name that promises another one is told of. Where the name promises a
 * pickle, or the first bytes are one as well, a loader of pickles runs the opcodes that it finds, and those are read too.
 * @param what the content in words: "an ONNX graph"
 * @param under what `promised` says of the names that it may have
 */
export function named(format: Format, what: string, under: readonly string[]): Format {
  return alsoPickle({
    ...format,
    read: async (candidate, inside) => withLie(await format.read(candidate, inside), candidate, what, under),
  });
}

/** A format whose first bytes may be opcodes, too: `CBM1` begins a text of 66 bytes, a tar begins with a name of the file's choice. */
export function alsoPickle(format: Format): Format {
  return {
    ...format,
    async read(candidate, inside) {
      const reading = await format.read(candidate, inside);
      if (promised(candidate.name) !== 'pickle' && !startsLikePickle(candidate.head)) return reading;
      const { effects } = await readPickle(candidate, inside);
      const happening = effects.filter((effect) => !('by' in effect && effect.by === 'persid'));
      return { ...reading, effects: [...reading.effects, ...happening] };
    },
  };
}

function withLie(reading: Reading, candidate: Candidate, what: string, under: readonly string[]): Reading {
  const promise = promised(candidate.name);
  if (promise === undefined || under.includes(promise) || candidate.members.length > 0) return reading;
  const detail = `the name ends in .${extensionOf(candidate.name)}, the content is ${what}`;
  return {
    ...reading,
    anomalies: [...reading.anomalies, { kind: 'extension-lies', detail, at: placeIn(candidate) }],
  };
}
