import type { CallForm, Effect } from '../../nouns/effect.ts';
import type { Global, Value } from '../../nouns/value.ts';
import { entryOf, isKeptAt, isValueType, statesOf, type Entry } from '../catalogue/catalogue.ts';
import { verdictOnCode, type CodeFault } from '../code/verdict.ts';
import { verdictOnConfigured, type ConfigFault } from '../configured/verdict.ts';
import type { Trust } from '../trust.ts';
import { knownFor, knownWithoutConditions } from './denied.ts';
import { failedGuard } from './guards.ts';
import { isStandardLibrary, keyOf } from './python-names.ts';
import { allMatch, matches, mayHoldText, type Shape } from './shape.ts';

/** What is wrong with an effect. Each fault has a rule of its own. */
export type Fault =
  /** A function that is known to run code or reach out, or one that this machine cannot name. */
  | 'denied'
  /** A call of a function (or of something that may be one) that nobody reviewed. */
  | 'unknown-call'
  /** A catalogued name in a form, with arguments or with a state that fitted models never have. */
  | 'condition'
  /** Anything of the standard library that no fitted model needs. */
  | 'standard-library'
  /** A path through attributes instead of a name. */
  | 'dotted'
  /** A callable kept for later. */
  | 'reference'
  /** An attribute that Python itself would call. */
  | 'dunder-state'
  /** A class of some package, instantiated plainly. */
  | 'unknown-class'
  /** A name of some package that is looked up, and nothing more. */
  | 'unknown-name'
  /** A setting that makes predictions open files, follow paths or call something else. */
  | 'setting'
  | CodeFault
  | ConfigFault
  | 'reads';

export interface Verdict {
  readonly fault: Fault;
  /** End of a sentence: `which …`. */
  readonly because: string;
}

/** What a name is, whatever is done with it. */
type Standing =
  | { readonly is: 'known'; readonly entry: Entry }
  | { readonly is: 'trusted' }
  | { readonly is: 'foreign' }
  | { readonly is: 'refused'; readonly fault: 'denied' | 'standard-library' | 'dotted'; readonly because: string };

/** Attributes that Python only shows, never calls: a model may set them (`numpy.vectorize` does). */
const inertDunders = new Set(['__doc__', '__name__', '__qualname__', '__module__']);

const settingsThatAct: Readonly<Record<string, string>> = {
  input: 'makes it open files whose names come with requests',
  memory: 'makes it load pickles from a folder',
  importance_getter: "follows a path through Python's own attributes",
  _compiled_call_impl: 'is called instead of the module itself',
};

/** Undefined where the effect is in order. */
export function verdictOn(effect: Effect, trust: Trust): Verdict | undefined {
  switch (effect.kind) {
    case 'names':
      return ofName(standingOf(effect.global, trust));
    case 'calls':
      return effect.by === 'config'
        ? verdictOnConfigured(effect.global, trust)
        : ofCall(effect.global, effect.by, effect.args, trust);
    case 'calls-unknown':
      return ofUnknown(effect.what, effect.by, effect.args, trust);
    case 'refers':
      return ofReference(effect, trust);
    case 'sets':
      if (inertDunders.has(effect.attribute)) return undefined;
      return { fault: 'dunder-state', because: 'Python itself calls or follows' };
    case 'setting':
      return { fault: 'setting', because: settingsThatAct[effect.attribute] ?? 'acts when the model is used' };
    case 'runs':
      return verdictOnCode(effect.language, effect.what);
    case 'reads':
      return { fault: 'reads', because: 'is outside what was checked' };
  }
}

function standingOf(global: Global, trust: Trust): Standing {
  // A name that was written out is trusted whatever its conditions are: somebody has read this model's use of it.
  if (trust.has(global, 'exact')) return { is: 'trusted' };
  const entry = entryOf(global);
  if (entry) return { is: 'known', entry };
  const path = isPath(global.name);
  if (path) return { is: 'refused', fault: 'dotted', because: path };
  const because = knownFor(global);
  if (because === undefined && trust.has(global, 'any')) return { is: 'trusted' };
  if (because !== undefined) return { is: 'refused', fault: 'denied', because };
  if (isStandardLibrary(global.module)) {
    return {
      is: 'refused',
      fault: 'standard-library',
      because: 'is in the standard library and no catalogued model needs it',
    };
  }
  return { is: 'foreign' };
}

/** Dotted names and dunders lead from any module to any other: `torch` + `os.system`, `numpy` + `__builtins__`. */
function isPath(name: string): string | undefined {
  if (name.includes('.')) return 'is a path through attributes, which can lead from a harmless module anywhere';
  if (/^__\w+__$/.test(name))
    return "is one of Python's own attributes, which can lead from a harmless module anywhere";
  return undefined;
}

function ofName(standing: Standing): Verdict | undefined {
  if (standing.is === 'refused') {
    return { fault: standing.fault === 'denied' ? 'standard-library' : standing.fault, because: standing.because };
  }
  return standing.is === 'foreign'
    ? { fault: 'unknown-name', because: 'is in no catalogue; looking it up imports its package' }
    : undefined;
}

function ofCall(global: Global, by: CallForm, args: readonly Value[], trust: Trust): Verdict | undefined {
  const standing = standingOf(global, trust);
  if (by === 'ext' || by === 'persid') {
    return { fault: 'denied', because: 'depends on what the loading program registered, not on the file' };
  }
  if (standing.is === 'trusted') return undefined;
  if (standing.is === 'refused') return { fault: standing.fault, because: standing.because };
  if (standing.is === 'foreign') return ofForeign(by, args);
  if (isInstantiator(global)) return ofInstantiator(global, args, trust);
  const failed = failedCondition(global, standing.entry, by, args);
  if (failed === undefined) return undefined;
  const known = knownWithoutConditions(global);
  return known === undefined ? { fault: 'condition', because: failed } : { fault: 'denied', because: known };
}

/**
 * Plain instantiation runs `__new__` and at most `__setstate__` with a dict; everything else may be any function. A text
 * may be a path or code to a constructor: `pyarrow.lib.OSFile('/etc/passwd', 'w')` is one opcode.
 */
function ofForeign(by: CallForm, args: readonly Value[]): Verdict {
  if (by === 'newobj' && args.some(mayHoldText))
    return {
      fault: 'unknown-call',
      because: 'is in no catalogue, and may take the text that it is given for a path or for code',
    };
  const plain = by === 'newobj' || (by === 'build' && isPlainState(args[0]));
  return plain
    ? { fault: 'unknown-class', because: 'is in no catalogue' }
    : { fault: 'unknown-call', because: 'is in no catalogue of reviewed functions' };
}

/** A `__dict__`, or the pair of `__dict__` and slots. */
function isPlainState(state: Value | undefined): boolean {
  const plain: readonly Shape[] = ['dict', ['dict|none', 'dict']];
  return state !== undefined && plain.some((shape) => matches(shape, state));
}

const instantiators = new Set(['copyreg:_reconstructor', 'copyreg:__newobj__', 'copyreg:__newobj_ex__']);

function isInstantiator(global: Global): boolean {
  return instantiators.has(keyOf(global));
}

/** Builtins whose `__new__` and `__init__` make a value of themselves and nothing else. */
const bases = ['object', 'dict', 'list', 'tuple', 'set', 'frozenset', 'int', 'float', 'complex', 'str', 'bytes'];
const baseShape = bases.map((name) => `=builtins:${name}`).join('|');

/** `copyreg._reconstructor(cls, base, state)` and `copyreg.__newobj__(cls, …)` are NEWOBJ written as a call. */
function ofInstantiator(global: Global, args: readonly Value[], trust: Trust): Verdict | undefined {
  const [cls, ...rest] = args;
  if (typeof cls !== 'object' || cls === null || !('global' in cls)) {
    return { fault: 'condition', because: 'makes an instance of something that is not plainly a class' };
  }
  if (global.name !== '_reconstructor') return ofCall(cls.global, 'newobj', rest, trust);
  const [base, state, ...none] = rest;
  if (base === undefined || state === undefined || none.length > 0 || !matches(baseShape, base)) {
    return { fault: 'condition', because: 'makes an instance through a class that is no builtin' };
  }
  // The builtin gets its own value (`object` gets None), which every subclass of it stands.
  return entryOf(cls.global)?.new ? undefined : ofCall(cls.global, 'newobj', [], trust);
}

/** What does not hold, as the end of "…, which"; undefined where all is in order. */
function failedCondition(global: Global, entry: Entry, by: CallForm, args: readonly Value[]): string | undefined {
  const fits = (shapes: readonly (readonly Shape[])[] | undefined): boolean =>
    shapes?.some((shape) => allMatch(shape, args)) ?? false;
  switch (by) {
    case 'reduce':
      return fits(entry.call) ? undefined : unlike(entry.call, 'is called');
    case 'newobj':
      return fits(entry.new) ? undefined : unlike(entry.new, 'is instantiated');
    case 'inst':
      return fits(entry.new) || fits(entry.call) ? undefined : unlike(entry.call, 'is called');
    case 'build': {
      const state = args[0];
      const fitting = state !== undefined && statesOf(global).some((shape) => matches(shape, state));
      if (!fitting) return 'gets a state of a kind that fitted models never give it';
      return entry.guard === undefined ? undefined : failedGuard(entry.guard, state);
    }
    case 'append':
      return entry.holds?.includes('elements') ? undefined : 'is extended like a list, which fitted models never do';
    case 'setitem':
      return entry.holds?.includes('items') ? undefined : 'is filled like a dict, which fitted models never do';
    default:
      return `is used in a way (${by}) that fitted models never use`;
  }
}

function unlike(shapes: readonly unknown[] | undefined, used: string): string {
  return shapes ? `${used} with arguments that fitted models never give it` : `${used}, which fitted models never do`;
}

function ofUnknown(what: Value, by: CallForm, args: readonly Value[], trust: Trust): Verdict | undefined {
  const followsACall = by === 'build' || by === 'append' || by === 'setitem' || by === 'lookup';
  if (followsACall && typeof what === 'object' && what !== null && 'instance' in what) {
    return ofCall(what.instance, by, args, trust);
  }
  return { fault: 'unknown-call', because: 'is no plain name, so nobody can say what is called' };
}

/** A reference is a later call with arguments of a stranger, unless the catalogue allows this callable at this place. */
function ofReference(
  { global, holder, attribute }: Extract<Effect, { kind: 'refers' }>,
  trust: Trust,
): Verdict | undefined {
  const standing = standingOf(global, trust);
  if (standing.is === 'trusted' || isValueType(global)) return undefined;
  if (standing.is === 'refused') return { fault: 'reference', because: standing.because };
  if (standing.is === 'foreign') return { fault: 'reference', because: 'is in no catalogue of reviewed functions' };
  if (holder && attribute !== undefined && isKeptAt(global, holder, attribute)) return undefined;
  if (holder && attribute === undefined && isArgumentOf(global, holder)) return undefined;
  return { fault: 'reference', because: 'fitted models never keep there' };
}

/** Whether a catalogued call of `holder` takes exactly this global: the call itself is judged with all its arguments. */
function isArgumentOf(global: Global, holder: Global): boolean {
  if (isInstantiator(holder)) return true;
  const entry = entryOf(holder);
  const word = `=${keyOf(global)}`;
  const names = (shape: Shape): boolean =>
    typeof shape === 'string' ? shape.split('|').includes(word) : shape.some((part) => names(part));
  return [...(entry?.call ?? []), ...(entry?.new ?? [])].some((shape) => names(shape));
}
