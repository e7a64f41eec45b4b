import type { Global } from '../../nouns/value.ts';
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

const { entries: byModule, kept, refused } = recorded as unknown as Recorded;

const entries = new Map<string, Entry>();
for (const [module, names] of Object.entries(byModule)) {
  for (const [name, entry] of Object.entries(names)) entries.set(`${module}:${name}`, entry);
}

const keptAt = new Map<string, ReadonlySet<string>>();
for (const [holder, attributes] of Object.entries(kept)) {
  for (const [attribute, keys] of Object.entries(attributes)) keptAt.set(`${holder} ${attribute}`, new Set(keys));
}

const refusals = new Map(Object.entries(refused));

const valueTypes = new Set<string>(functions.types.names);

export function entryOf(global: Global): Entry | undefined {
  return entries.get(keyOf(global));
}

/** State that may be applied to what `global` makes: a class makes instances of itself, a function of what it returns. */
export function statesOf(global: Global): readonly Shape[] {
  const entry = entryOf(global);
  const returned = entry?.returns?.flatMap((key) => entries.get(key)?.state ?? []) ?? [];
  return [...(entry?.state ?? []), ...returned];
}

/** Whether fitted models keep this callable at this attribute of this class, and calling it there was found harmless. */
export function isKeptAt(global: Global, holder: Global, attribute: string): boolean {
  return keptAt.get(`${keyOf(holder)} ${attribute}`)?.has(keyOf(global)) ?? false;
}

/** Types of plain values (`int`, `numpy.float32`) and values that have a name (`torch.float32`): whatever they are called with, they make a number, a text or fail. */
export function isValueType(global: Global): boolean {
  return valueTypes.has(keyOf(global)) || entryOf(global)?.kind === 'value';
}

/** Why a name that fitted models have is refused all the same, as the end of "…, which". */
export function refusedBecause(global: Global): string | undefined {
  return refusals.get(keyOf(global));
}
