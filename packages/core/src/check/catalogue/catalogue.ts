import type { Global } from '../../nouns/value.ts';
import { once } from '../once.ts';
import { keyOf } from '../pickle/python-names.ts';
import type { Shape } from '../pickle/shape.ts';
import functions from './functions.json' with { type: 'json' };
import recorded from './catalogue.json' with { type: 'json' };

/** What a name may do. Every list is what was seen when fitted models were pickled, or what a person reviewed. */
export interface Entry {
  readonly kind: 'class' | 'function' | 'value';
  /** Arguments of plain instantiation: NEWOBJ, `copyreg._reconstructor`, `copyreg.__newobj__`. Absent: never instantiated so. */
  readonly new?: readonly (readonly Shape[])[];
  /** Arguments of a call: REDUCE. Absent: never called. */
  readonly call?: readonly (readonly Shape[])[];
  /** State that BUILD may apply to an instance. Absent: none. */
  readonly state?: readonly Shape[];
  /** `items`: SETITEM(S) may fill an instance; `elements`: APPEND(S) and ADDITEMS may. */
  readonly holds?: readonly string[];
  /** Classes of what a function returns, for the state that follows it. */
  readonly returns?: readonly string[];
  /** State that fits has to pass this too: `pickle/guards.ts`. */
  readonly guard?: string;
  /** Why a function may be called: the sentence of its review. */
  readonly because?: string;
}

interface Recorded {
  /** By module, then name. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  /** Callables as values: by holder (`module:name`), then attribute. */
  readonly kept: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Names that fitted models have, and that are not admitted all the same: why not. */
  readonly refused: Readonly<Record<string, string>>;
}

/** Parsed when a first name is asked for, and looked up as it is: making maps of it would take longer than the rest of a short run. */
const catalogue = once(() => recorded as unknown as Recorded);
const valueTypes = once(() => new Set<string>(functions.types.names));

function within<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Paths into a class (`interp1d._call_linear`) that its own fitted instances keep: they may be looked up, and nothing else. */
const keptPaths = once(() => {
  const keys = Object.values(catalogue().kept).flatMap((attributes) => Object.values(attributes).flat());
  return new Set(keys.filter((key) => key.slice(key.indexOf(':')).includes('.')));
});
const KEPT_ONLY: Entry = { kind: 'function' };

export function entryOf(global: Global): Entry | undefined {
  if (global.name.includes('.')) return keptPaths().has(keyOf(global)) ? KEPT_ONLY : undefined;
  return within(within(catalogue().entries, global.module), global.name);
}

/** State that may be applied to what `global` makes: a class makes instances of itself, a function of what it returns. */
export function statesOf(global: Global): readonly Shape[] {
  const entry = entryOf(global);
  const returned = entry?.returns?.flatMap((key) => entryOf(globalOf(key))?.state ?? []) ?? [];
  return [...(entry?.state ?? []), ...returned];
}

/** Whether fitted models keep this callable at this attribute of this class, and calling it there was found harmless. */
export function isKeptAt(global: Global, holder: Global, attribute: string): boolean {
  return within(within(catalogue().kept, keyOf(holder)), attribute)?.includes(keyOf(global)) ?? false;
}

/** Types of plain values (`int`, `numpy.float32`) and values that have a name (`torch.float32`): whatever they are called with, they make a number, a text or fail. */
export function isValueType(global: Global): boolean {
  return valueTypes().has(keyOf(global)) || entryOf(global)?.kind === 'value';
}

/** Why a name that fitted models have is refused all the same, as the end of "…, which". */
export function refusedBecause(global: Global): string | undefined {
  return within(catalogue().refused, keyOf(global));
}

/** The name that `keyOf` made a key of. */
function globalOf(key: string): Global {
  const colon = key.indexOf(':');
  return { module: key.slice(0, colon), name: key.slice(colon + 1) };
}
