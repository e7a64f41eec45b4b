import type { Source } from '../../bytes/source.ts';
import type { Effect, LoaderId } from '../../nouns/effect.ts';
import type { Anomaly, Model } from '../../nouns/model.ts';
import type { Place } from '../../nouns/place.ts';
import { isStandardLibrary } from '../../python/standard-library.ts';
import { UNKNOWN } from './cell.ts';
import { exportGraph } from './export.ts';
import type { Node } from './graph.ts';
import type { Entry, Nested } from './ledger.ts';
import { Ledger } from './ledger.ts';
import type { Outcome } from './frames.ts';
import { isModule } from './modules.ts';
import { Machine } from './machine.ts';
import type { Budget } from './stack.ts';
import { MAX_KEPT_BYTES, MAX_NODE_BYTES, MAX_SLOTS } from './stack.ts';
import type { Forks, Variant } from './variant.ts';
import type { Stop } from './weights-only.ts';
import { stopOf } from './weights-only.ts';
import { noForks, parts, variants } from './variant.ts';

export interface InterpretOptions {
  /** Whose graph is returned, and whose view decides what is a disagreement. */
  readonly loader: LoaderId;
  /** Who else may read the file; effects of all of them are stated. Default: CPython's two and joblib with and without mmap. */
  readonly loaders?: readonly LoaderId[];
  /** For places: the file on disk, and the way from it to `source` (such as `['zlib']`). */
  readonly file: string;
  readonly members: readonly string[];
  readonly signal: AbortSignal;
  /** Where the first pickle begins; default 0. */
  readonly offset?: number;
  /** State what other loaders would do also where they would stop first, at a module that there is not. */
  readonly all?: boolean;
  /** How many pickles in a row are read at most, where something else follows them. Default: all. */
  readonly pickles?: number;
  /** How many values are kept, for graph and arguments; beyond it values are known by type only. */
  readonly kept?: number;
  readonly progress?: (done: number, total: number | undefined) => void;
}

/** What loading a stream of pickles would make and do. */
export interface Interpretation {
  /** One for each pickle in the row. */
  readonly roots: readonly Node[];
  readonly effects: readonly Effect[];
  readonly anomalies: readonly Anomaly[];
  readonly unread: Model['unread'];
  /** The highest that a PROTO opcode states; 0 where there is none. */
  readonly protocol: number;
  /** Top-level packages that are imported. */
  readonly imports: readonly string[];
  /** Offset behind the last STOP; 0 where there was none. */
  readonly end: number;
  readonly opcodes: number;
  /** Bytes that calls load as files of their own, under whichever loader; each has to be read, too. */
  readonly nested: readonly Nested[];
  /** Whether `torch.load(weights_only=True)` reads it to the end; only where that is among the loaders. */
  readonly weightsOnly?: NonNullable<Model['weightsOnly']>;
}

/** A file with more pickles in a row than this is no model. */
const MAX_PICKLES = 10_000;

const ANYBODY: readonly LoaderId[] = ['cpython', 'python', 'joblib', 'joblib-mmap'];

interface Run {
  readonly variant: Variant;
  readonly ledger: Ledger;
  readonly forks: Forks;
  readonly outcomes: readonly Outcome[];
  readonly changedUnseen: number;
  readonly protocol: number;
  readonly opcodes: number;
  /** Where the weights-only unpickler of PyTorch stops, if it does. */
  readonly stop: Stop | undefined;
}

/**
 * Interprets every pickle in the row, once for each loader that may read it: for one in full, for the others only where
 * that run met something that they take differently. Bad bytes never throw.
 * @throws what the signal was aborted with, and the operating system's errors.
 */
export async function interpret(source: Source, options: InterpretOptions): Promise<Interpretation> {
  const wanted = [options.loader, ...(options.loaders ?? ANYBODY)];
  const due = wanted.flatMap((loader) => variants.filter((one) => one.loader === loader));
  const restricted = due.find(({ loader }) => loader === 'torch-weights-only');
  const runs: Run[] = [];
  const viewOf = new Map<Variant, Run>();
  for (const variant of due) {
    if (viewOf.has(variant) || variant === restricted) continue;
    const same = runs.find((run) => !parts(run.variant, variant, run.forks));
    const run = same ?? (await runAs(variant, source, options));
    if (!same) runs.push(run);
    viewOf.set(variant, run);
  }
  if (restricted) {
    const torch = [...viewOf].find(([{ loader }]) => loader === 'torch')?.[1];
    const whole = torch ?? (await runAs(restricted, source, options));
    viewOf.set(restricted, untilStop(whole, restricted));
    if (!torch) runs.push(whole);
  }
  const [primary] = runs;
  if (!primary) throw new RangeError(`no such loader: ${options.loader}`);
  return report(primary, viewOf, source, options);
}

async function runAs(variant: Variant, source: Source, options: InterpretOptions): Promise<Run> {
  const ledger = new Ledger();
  const forks = noForks();
  const budget: Budget = { slots: options.kept ?? MAX_SLOTS, bytes: MAX_KEPT_BYTES, nodes: MAX_NODE_BYTES };
  const outcomes: Outcome[] = [];
  let [protocol, opcodes, changedUnseen] = [0, 0, -1];
  let stop: Stop | undefined;
  for (let at = options.offset ?? 0; outcomes.length < Math.min(MAX_PICKLES, options.pickles ?? MAX_PICKLES);) {
    options.signal.throwIfAborted();
    const more = (await source.load(at, 1)).bytes.length > 0;
    if (!more && outcomes.length > 0) break;
    const machine = new Machine(source, at, { variant, ledger, forks, budget });
    const outcome = await machine.load();
    ledger.review();
    outcomes.push(outcome);
    stop ??= stopOf(ledger.entries.values(), machine.seen, machine.module);
    protocol = Math.max(protocol, machine.highest);
    opcodes += machine.opcodes;
    if (machine.changedUnseen >= 0) changedUnseen = machine.changedUnseen;
    options.progress?.(outcome.end, source.size);
    if (outcome.failure || outcome.end <= at) break;
    at = outcome.end;
  }
  return { variant, ledger, forks, outcomes, changedUnseen, protocol, opcodes, stop };
}

/** The weights-only unpickler does what the other one does, up to the first thing that it refuses. */
function untilStop(run: Run, variant: Variant): Run {
  const { stop } = run;
  if (!stop) return { ...run, variant };
  const ledger = new Ledger();
  for (const [key, entry] of run.ledger.entries) if (entry.at < stop.at) ledger.entries.set(key, entry);
  return { ...run, variant, ledger };
}

/**
 * What another loader would do and the chosen one would not. Where joblib keeps a pickle inside the pickle (an array of
 * objects), the others read it with the memo of the outer one, so that its names become arbitrary words of the model:
 * they stop at the first of those that is no module, and so at bytes of an array that make a code of an extension. From there on this list has only what cannot be such a word by chance:
 * names of Python's own modules, which are there whatever else is installed. With `all` it has everything.
 */
function likely(run: Run, primary: Run, all: boolean): [string, Entry][] {
  const entries = [...run.ledger.entries];
  if (all || run === primary) return entries;
  const known = new Set<string>();
  for (const { stated } of primary.ledger.entries.values()) {
    if (stated.kind === 'names') known.add(topOf(stated.global.module));
  }
  const failing = entries.findIndex(([, { stated }]) => {
    // A code of the registry that nobody registered fails; registering one is a call of Python's own.
    if (stated.kind === 'calls-unknown' && stated.by === 'ext') return true;
    if (stated.kind !== 'names') return false;
    const top = topOf(stated.global.module);
    return !known.has(top) && !isModule(top);
  });
  if (failing < 0) return entries;
  return entries.filter(([key, { stated }], i) => i < failing || primary.ledger.entries.has(key) || isPythons(stated));
}

function isPythons(stated: Entry['stated']): boolean {
  return 'global' in stated && isStandardLibrary(stated.global.module);
}

function topOf(module: string): string {
  return module.split('.')[0] ?? '';
}

function report(
  primary: Run,
  viewOf: ReadonlyMap<Variant, Run>,
  source: Source,
  options: InterpretOptions,
): Interpretation {
  const place = (offset: number): Place => ({ kind: 'bytes', file: options.file, members: options.members, offset });
  const anomalies: Anomaly[] = [];
  const unread: { why: string; at: Place }[] = [];
  const done = primary.outcomes.filter((outcome) => outcome.failure === undefined);
  const last = primary.outcomes.at(-1);
  if (last?.failure) {
    const { kind, why, at } = last.failure;
    const start = done.at(-1)?.end ?? options.offset ?? 0;
    if (done.length > 0 && kind !== 'unread' && !primary.ledger.touchedFrom(start)) {
      anomalies.push({ kind: 'bytes-after-end', detail: 'what follows the pickle is no pickle', at: place(start) });
    } else if (kind === 'unread') unread.push({ why, at: place(at) });
    else anomalies.push({ kind, detail: why, at: place(at) });
  }
  if (done.length > 1) {
    anomalies.push({
      kind: 'several-pickles',
      detail: `${done.length} pickles follow each other`,
      at: place(done[0]?.end ?? 0),
    });
  }
  for (const { detail, at } of primary.ledger.native) anomalies.push({ kind: 'native-state', detail, at: place(at) });
  for (const [what, { count, at }] of primary.ledger.unchecked)
    anomalies.push({
      kind: 'native-unchecked',
      detail: count === 1 ? what : `${what} (${count} times)`,
      at: place(at),
    });
  if (primary.changedUnseen >= 0) {
    unread.push({
      why: 'a value was changed after it was used, beyond what is kept',
      at: place(primary.changedUnseen),
    });
  }
  if (primary.ledger.overflow >= 0)
    unread.push({ why: 'more different names and calls than are listed', at: place(primary.ledger.overflow) });
  if (source.broken !== undefined && unread.length === 0)
    unread.push({ why: source.broken, at: place(last?.end ?? 0) });

  const effects = merged(primary, viewOf, place, options.all ?? false);
  const disagreement = effects.find((effect) => effect.loaders && !effect.loaders.includes(primary.variant.loader));
  if (disagreement) {
    anomalies.push({
      kind: 'loaders-disagree',
      detail: `${inWords(disagreement)} under ${disagreement.loaders?.join(', ')}, but not under ${primary.variant.loader}`,
      at: disagreement.first,
    });
  }
  return {
    roots: done.map((outcome) => exportGraph(outcome.root ?? UNKNOWN)),
    effects,
    anomalies,
    unread,
    protocol: primary.protocol,
    imports: importsOf(effects),
    end: done.at(-1)?.end ?? 0,
    opcodes: primary.opcodes,
    nested: nestedIn([...new Set(viewOf.values())]),
    ...weightsOnlyOf(primary, viewOf, place),
  };
}

function nestedIn(runs: readonly Run[]): Nested[] {
  const found = new Map<string, Nested>();
  for (const one of runs.flatMap(({ ledger }) => ledger.nested))
    found.set(`${one.callee.module} ${one.at} ${one.length}`, one);
  return [...found.values()];
}

function weightsOnlyOf(
  primary: Run,
  viewOf: ReadonlyMap<Variant, Run>,
  place: (offset: number) => Place,
): Pick<Interpretation, 'weightsOnly'> {
  const run = [...viewOf].find(([{ loader }]) => loader === 'torch-weights-only')?.[1];
  if (!run) return {};
  const { stop } = run;
  if (!stop) return primary.outcomes.some(({ failure }) => failure) ? {} : { weightsOnly: { accepted: true } };
  const { why, at, global } = stop;
  return { weightsOnly: { accepted: false, why, at: place(at), ...(global ? { global } : {}) } };
}

/** The effects of all loaders; `loaders` only where not every one of them has it. */
function merged(
  primary: Run,
  viewOf: ReadonlyMap<Variant, Run>,
  place: (offset: number) => Place,
  everything: boolean,
): Effect[] {
  const all = new Set([...viewOf.keys()].map((variant) => variant.loader));
  const found = new Map<string, { entry: Entry; loaders: Set<LoaderId> }>();
  for (const [variant, run] of viewOf) {
    for (const [key, entry] of likely(run, primary, everything)) {
      const known = found.get(key);
      if (known) known.loaders.add(variant.loader);
      else found.set(key, { entry, loaders: new Set([variant.loader]) });
    }
  }
  return [...found.values()].map(({ entry, loaders }) => {
    const some = loaders.size < all.size ? { loaders: [...loaders] } : {};
    return { ...entry.stated, count: entry.count, first: place(entry.at), ...some };
  });
}

function inWords(effect: Effect): string {
  const name = 'global' in effect ? `${effect.global.module}.${effect.global.name}` : 'something unnamed';
  if (effect.kind === 'names') return `${name} is looked up`;
  return effect.kind === 'calls' || effect.kind === 'calls-unknown' ? `${name} is called` : `${name} is referred to`;
}

function importsOf(effects: readonly Effect[]): string[] {
  const found = new Set<string>();
  for (const effect of effects) if (effect.kind === 'names') found.add(topOf(effect.global.module));
  return [...found].toSorted();
}
