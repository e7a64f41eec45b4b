import type { Effect } from '../nouns/effect.ts';
import type { Estimator, Producer } from '../nouns/model.ts';
import type { Place } from '../nouns/place.ts';
import type { Global, Value } from '../nouns/value.ts';
import type { Described } from './estimator/describe.ts';
import type { Interpretation } from './pickle/interpret.ts';

/** Who wrote a pickle: what is written in it, then what follows from the names and opcodes in it. */
export function producersOf(
  { estimator }: Described,
  { effects, protocol }: Pick<Interpretation, 'effects' | 'protocol'>,
  start: Place,
): readonly Producer[] {
  const written = [...versionsIn(estimator)].map((version): Producer => ({
    library: 'scikit-learn',
    version,
    known: 'written',
    at: start,
  }));
  const follows = [...libraries(effects)];
  const python = pythonFor[protocol];
  if (python !== undefined) follows.push({ library: 'python', version: python, known: 'follows', at: start });
  return [...written, ...follows];
}

/** The Python that brought each protocol; all of them read 0, 1 and 2. */
const pythonFor: Readonly<Record<number, string>> = { 3: '>=3.0', 4: '>=3.4', 5: '>=3.8' };

/** Names that only some releases write. The first row of a library that fits counts. */
const clues: readonly (readonly [library: string, version: string, clue: (effect: Effect) => boolean])[] = [
  // NumPy 2 made its core private, and moved nothing else.
  ['numpy', '>=2.0', (effect) => names(effect, /^numpy\._core(?:\.|$)/)],
  ['numpy', '<2', (effect) => names(effect, /^numpy\.core(?:\.|$)/)],
  // joblib 1.2 aligns its arrays and writes by how much.
  ['joblib', '>=1.2', (effect) => states(effect, 'NumpyArrayWrapper', 'numpy_array_alignment_bytes')],
  ['joblib', '>=0.10', (effect) => names(effect, /^joblib\.numpy_pickle$/, 'NumpyArrayWrapper')],
  ['joblib', '<0.10', (effect) => names(effect, /^joblib\.numpy_pickle$/, 'NDArrayWrapper')],
  // pandas 1.3 makes the blocks of a frame by a function of their own.
  ['pandas', '>=1.3', (effect) => names(effect, /^pandas\._libs\.internals$/, '_unpickle_block')],
];

function* libraries(effects: readonly Effect[]): Generator<Producer> {
  const told = new Set<string>();
  for (const [library, version, clue] of clues) {
    const effect = told.has(library) ? undefined : effects.find(clue);
    if (effect === undefined) continue;
    told.add(library);
    yield { library, version, known: 'follows', at: effect.first };
  }
}

function names(effect: Effect, module: RegExp, name?: string): boolean {
  return (
    effect.kind === 'names' && module.test(effect.global.module) && (name === undefined || effect.global.name === name)
  );
}

function states(effect: Effect, holder: string, attribute: string): boolean {
  if (effect.kind !== 'calls' || effect.by !== 'build' || effect.global.name !== holder || !isJoblib(effect.global))
    return false;
  return effect.args.some((value) => keysOf(value).includes(attribute));
}

function keysOf(value: Value): readonly Value[] {
  return typeof value === 'object' && value !== null && 'dict' in value ? value.dict.map(([key]) => key) : [];
}

function isJoblib({ module }: Global): boolean {
  return module === 'joblib.numpy_pickle';
}

/** Parts of a model may come from different releases; the root's is first. */
function versionsIn(estimator: Estimator | undefined, found = new Set<string>()): ReadonlySet<string> {
  if (estimator === undefined) return found;
  if (estimator.version !== undefined) found.add(estimator.version);
  for (const part of estimator.parts) versionsIn(part.estimator, found);
  return found;
}
