import type { LoaderId } from '../../nouns/effect.ts';
import type { Global } from '../../nouns/value.ts';
import { describe } from '../estimator/describe.ts';
import { interpret } from '../pickle/interpret.ts';
import type { Interpretation } from '../pickle/interpret.ts';
import { producersOf } from '../producers.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { placeIn } from './format.ts';
import { extensionOf, promised } from './names.ts';
import { withNested } from './nested.ts';
import { startsLikePickle, unstatedProtocol } from './pickle-head.ts';

/** A stream of pickle opcodes, written by Python's pickler or by joblib's, which puts array bytes between them. */
export const pickle: Format = {
  title: 'pickle and joblib',
  match: ({ head }) => startsLikePickle(head),
  read: readPickle,
};

/** Interprets the stream for its loader and reads the model in the first pickle, which is the one that loaders return. */
export async function readPickle(candidate: Candidate, inside: Inside): Promise<Reading> {
  const { interpretation, joblib } = await interpretForLoader(candidate, inside);
  const { imports, protocol, roots } = interpretation;
  const { effects, anomalies, unread } = await withNested(interpretation, candidate, inside);
  const described = describe(roots[0]);
  const lie = lies(candidate);
  return {
    format: joblib ? 'joblib' : 'pickle',
    encoding: [`protocol ${protocol === 0 ? unstatedProtocol(candidate.head) : protocol}`],
    producers: producersOf(described, interpretation, placeIn(candidate)),
    structure: described.estimator ? { kind: 'estimator', root: described.estimator } : { kind: 'opaque' },
    ...(described.signature && { signature: described.signature }),
    imports,
    effects,
    anomalies:
      lie === undefined ? anomalies : [...anomalies, { kind: 'extension-lies', detail: lie, at: placeIn(candidate) }],
    unread,
    metadata: described.metadata,
  };
}

/**
 * joblib's array wrappers are the only content that tells its files from others; packed streams are read by joblib alone.
 * The name is a first guess of which loader to interpret for, so that large files are interpreted once.
 */
async function interpretForLoader(
  candidate: Candidate,
  inside: Inside,
): Promise<{ readonly interpretation: Interpretation; readonly joblib: boolean }> {
  const packed = candidate.packed ?? false;
  const guess: LoaderId = packed || extensionOf(candidate.name) === 'joblib' ? 'joblib' : 'cpython';
  const first = await interpretAs(guess, candidate, inside);
  const joblib = packed || first.effects.some((effect) => effect.kind === 'names' && isWrapper(effect.global));
  const loader: LoaderId = joblib ? 'joblib' : 'cpython';
  return { joblib, interpretation: loader === guess ? first : await interpretAs(loader, candidate, inside) };
}

function interpretAs(loader: LoaderId, candidate: Candidate, inside: Inside): Promise<Interpretation> {
  return interpret(candidate.source, {
    loader,
    ...(isJoblibs(candidate) && { loaders: ['joblib'] }),
    file: candidate.file,
    members: candidate.members,
    signal: inside.signal,
  });
}

/** A packing that Python has no way to open as a file: only joblib reads what is in it, and it maps nothing there. */
function isJoblibs({ packed, members }: Candidate): boolean {
  const packing = members.at(-1);
  return packed === true && (packing === 'zlib' || packing === 'lz4');
}

/** `joblib.numpy_pickle`, and scikit-learn's own copy of joblib until 0.22. */
const wrapperModule = /^(?:sklearn\.externals\.)?joblib\.numpy_pickle(?:_compat)?$/;
const wrapperClasses: ReadonlySet<string> = new Set(['NumpyArrayWrapper', 'NDArrayWrapper', 'ZNDArrayWrapper']);

export function isWrapper({ module, name }: Global): boolean {
  return wrapperModule.test(module) && wrapperClasses.has(name);
}

function lies(candidate: Candidate): string | undefined {
  const promise = promised(candidate.name);
  if (promise === undefined || promise === 'pickle') return undefined;
  return `the name ends in .${extensionOf(candidate.name)}, the content is a pickle`;
}
