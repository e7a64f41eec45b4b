import type { FormatId } from '../../nouns/model.ts';
import type { Candidate, Format } from './format.ts';
import { nothing, placeIn } from './format.ts';

/** A format that is known by its first bytes and not read: what it is, and why not. */
interface Recognised {
  readonly id: FormatId;
  readonly what: string;
  readonly why: string;
  readonly test: (head: string) => boolean;
}

const rows: readonly Recognised[] = [
  {
    id: '7z',
    what: 'a 7z archive',
    why: 'no loader of models opens one; unpack it and hand in what is inside',
    test: (head) => head.startsWith('7z\xbc\xaf\x27\x1c'),
  },
  {
    id: 'r',
    what: "R's serialization",
    why: 'R itself has to load it',
    // R Internals, "Serialization Formats": XDR, ASCII or native, version 2 or 3; RData files have a line in front.
    // oxlint-disable-next-line no-control-regex -- the version is a byte
    test: (head) => /^(?:RD[XAB][23]\n)?(?:X\n\0\0\0[\u0002\u0003]|A\n[23]\n|B\n[\u0002\u0003]\0\0\0)/.test(head),
  },
  {
    id: 'tflite',
    what: 'a TFLite model',
    why: 'nothing here reads or serves it',
    test: (head) => head.slice(4, 8) === 'TFL3',
  },
  {
    id: 'tensorflow-checkpoint',
    what: 'the index of a TensorFlow checkpoint',
    why: 'it holds numbers without the graph that they belong to; save the model whole',
    // The first entry of its table: an empty key, and a BundleHeaderProto with the number of shards and version 1.
    // oxlint-disable-next-line no-control-regex -- lengths and fields are bytes
    test: (head) => /^\0\0[\u0004-\u0020]\u0008[\u0001-\u007f](?:\u0010[\0\u0001])?\u001a\u0002\u0008\u0001/.test(head),
  },
  {
    id: 'xgboost-binary',
    what: "XGBoost's old binary format",
    why: 'XGBoost 3.1 no longer reads it; load it with an older one and save it as JSON or UBJSON',
    test: isOldXgboost,
  },
];

export const recognised: readonly Format[] = rows.map(({ id, what, why, test }) => ({
  title: what,
  match: (candidate: Candidate) => test(new TextDecoder('latin1').decode(candidate.head)),
  read: (candidate: Candidate) =>
    Promise.resolve({ ...nothing, format: id, unread: [{ why: `${what}: ${why}`, at: placeIn(candidate) }] }),
}));

/** `LearnerModelParam` of 136 bytes, then the names of the objective and of the booster, each with its length in 64 bits. */
const PARAM = 136;
const MAX_NAME = 64;

function isOldXgboost(head: string): boolean {
  const start = head.startsWith('binf') ? 4 : 0;
  const objective = nameAt(head, start + PARAM);
  const booster = objective === undefined ? undefined : nameAt(head, start + PARAM + 8 + objective.length);
  return booster === 'gbtree' || booster === 'gblinear' || booster === 'dart';
}

function nameAt(head: string, at: number): string | undefined {
  const length = head.charCodeAt(at);
  if (!(length > 0 && length <= MAX_NAME) || head.slice(at + 1, at + 8) !== '\0'.repeat(7)) return undefined;
  const name = head.slice(at + 8, at + 8 + length);
  return /^[\w:]+$/.test(name) ? name : undefined;
}
