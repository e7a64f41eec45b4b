import type { CallForm, Effect } from '../../nouns/effect.ts';
import type { Global, Value } from '../../nouns/value.ts';
import type { Callee } from './alike.ts';
import { generalise, newCallee, remember, withoutContent } from './alike.ts';
import type { Cell, Item } from './cell.ts';
import { nameOf, tag, textOf, UNKNOWN } from './cell.ts';
import { misnamesMethod, plants, replaces } from './hooks.ts';
import { takeLooked } from './dtype.ts';
import { namesIn, otherState, stateDicts } from './given.ts';
import type { Doubt } from './native.ts';
import { doubtOnBuild } from './native.ts';
import { isSetting } from './settings.ts';
import { ampleRoom, classOfCell, tightRoom, valueOf, valuesOf } from './values.ts';

/** An effect before its place is known in words: where it was first and how often. */
export type Stated = Effect extends infer One
  ? One extends Effect
    ? Omit<One, 'count' | 'first' | 'loaders'>
    : never
  : never;

export interface Entry {
  readonly stated: Stated;
  count: number;
  readonly at: number;
}

/** Different names and references. A file that has more has shown what it is. */
const MAX_ENTRIES = 5_000;
/** Calls whose arguments are looked at again at STOP; for those beyond it nothing is said of what can still change. */
const MAX_REVIEWED = 50_000;
/** Characters that arguments may take as JSON over all calls; beyond it each call shows less. */
const MAX_SHOWN = 4 * 2 ** 20;

const MAX_NATIVE = 20;
/** Types whose fields are looked at again at STOP; NumPy keeps the very dict that the file can still change. */
const MAX_WATCHED = 10_000;

/**
 * What stands for the name of an attribute whose key is no plain text: it may equal any name once it is loaded, and a
 * `__setstate__` that unpacks what it gets (`value, flag = state`) gets the keys.
 */
const NO_PLAIN_NAME = '(a key that is no plain text)';
/** Values looked at for what they hold; a file in which the same containers are given again and again is not followed further. */
const MAX_WALK = 8_000_000;
/** Calls of these take a class to instantiate first; it is made, not kept. */
const CLASS_FIRST =
  /^(copyreg|copy_reg)\.(_reconstructor|__newobj__|__newobj_ex__)$|^numpy\.(_?core)\.multiarray\._reconstruct$/;

/** Bytes of the file that a call loads as a file of its own. */
export interface Nested {
  readonly callee: Global;
  readonly at: number;
  readonly length: number;
  /** Where they were kept; else they lie in the source. */
  readonly content: Uint8Array | undefined;
}

/** A tensor in a plain pickle is one; a file that has more has shown what it is. */
const MAX_NESTED = 20_000;

/** Functions that load the bytes they are given, with their modules; the first is how a plain pickle holds each tensor. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  _load_from_bytes: ['torch.storage'],
  loads: ['pickle', '_pickle', 'cloudpickle', 'cloudpickle.cloudpickle', 'dill', 'dill._dill'],
  _loads: ['pickle'],
};

/** Everything that one loader would look up, call and keep; equal entries are one. */
export class Ledger {
  readonly entries = new Map<string, Entry>();
  /** State of native types that does not fit itself. */
  readonly native: { readonly detail: string; readonly at: number }[] = [];
  /** State of native types that could not be followed, by what it is of. */
  readonly unchecked = new Map<string, { count: number; readonly at: number }>();
  /** By the type: where it got its state. */
  private readonly watched = new Map<Cell, number>();
  /** Bytes that are loaded as files of their own: whoever reads this one reads them. */
  readonly nested: Nested[] = [];
  /** Where entries were left out because there are too many. */
  overflow = -1;
  /** Beyond the budget what is given to a call cannot be reached any more: nothing has to be looked at again. */
  settled = false;
  /** A value was changed that came onto the stack once more: what was given to a call may be another by now. */
  changed = false;
  private latest = -1;
  private shown = 0;
  /** What is looked at again is no second effect. */
  private reviewing = false;
  private walked = 0;
  private looked = 0;
  private readonly makers = new Map<Global, number>();
  private readonly callees = new Map<Global | string, Map<CallForm, Callee>>();
  private reviews: { by: CallForm; on: Cell; args: readonly Item[]; at: number; shown: string; tight: boolean }[] = [];

  names(global: Global, written: Global | undefined, at: number): void {
    this.add(`names ${global.module}\n${global.name}\n${written?.module}\n${written?.name}`, at, () =>
      written ? { kind: 'names', global, written } : { kind: 'names', global },
    );
  }

  /**
   * `on` is what is called: a callee, or for BUILD, APPEND(S), ADDITEMS and SETITEM(S) the receiver, of which a method is called.
   * `args` may be changed by later opcodes: they are looked at again in `review`.
   */
  call(by: CallForm, on: Cell, args: readonly Item[], at: number): void {
    const tight = this.shown > MAX_SHOWN;
    const room = tight ? tightRoom() : ampleRoom();
    const { nodes } = room;
    const { values, mutable } = valuesOf(args, room);
    const late = mutable && !this.settled;
    const full = this.reviews.length >= MAX_REVIEWED;
    const shown = this.state(by, on, late && full ? values.map(withoutContent) : values, at);
    if (late && !full) this.reviews.push({ by, on, args, at, shown, tight });
    this.looked += 1 + nodes - room.nodes + (shown.length >> 4);
    this.references(by, on, args, at);
  }

  /** How many values were looked at since this was last asked. */
  takeLooked(): number {
    const count = this.looked;
    this.looked = 0;
    return count;
  }

  /** A call that loads bytes: what cannot be found again in the file is a call of nobody knows what. */
  loads(callee: Cell, args: readonly Item[], at: number): void {
    const global = nameOf(callee);
    if (!global || !Object.hasOwn(LOADS, global.name) || !LOADS[global.name]?.includes(global.module)) return;
    const [given] = args;
    const bytes =
      typeof given === 'object' && (given.tag === tag.BYTES || given.tag === tag.BYTEARRAY) ? given : undefined;
    if (!bytes || bytes.shared || this.nested.length >= MAX_NESTED) return this.call('lookup', UNKNOWN, args, at);
    const content = bytes.value instanceof Uint8Array ? bytes.value : undefined;
    this.nested.push({ callee: global, at: bytes.at, length: bytes.more, content });
  }

  /**
   * At STOP: calls whose arguments were changed after them are stated with those, too. Who changes what was given away needs
   * it on the stack once more; where nothing like it was done, everything is as it was.
   */
  review(): void {
    const { reviews, watched, changed } = this;
    this.changed = false;
    this.reviews = [];
    if (changed) for (const [cell, at] of watched) this.judge(doubtOnBuild(cell), at);
    watched.clear();
    takeLooked();
    if (!changed) return;
    this.reviewing = true;
    for (const { by, on, args, at, shown, tight } of reviews) {
      const { values } = valuesOf(args, tight ? tightRoom() : ampleRoom());
      if (JSON.stringify(values) !== shown) this.state(by, on, values, at);
      this.references(by, on, args, at);
    }
    this.reviewing = false;
  }

  private state(by: CallForm, on: Cell, values: Value[], at: number): string {
    const shown = JSON.stringify(values);
    this.shown += shown.length;
    const global =
      by === 'build' || by === 'append' || by === 'setitem' || by === 'lookup' ? classOfCell(on) : nameOf(on);
    const what = global ? undefined : valueOf(on);
    const callee = this.calleeOf(by, global ?? JSON.stringify(what));
    const known = callee.keys.get(shown);
    if (known !== undefined && this.again(known, at)) return shown;
    const name = global ? `${global.module}\n${global.name}` : JSON.stringify(what);
    const args = generalise(values, callee);
    const key = `calls ${by} ${name} ${args === values ? shown : JSON.stringify(args)}`;
    if (!this.entries.has(key)) callee.variants += 1;
    this.add(key, at, () =>
      global
        ? { kind: 'calls', global, by, args }
        : { kind: 'calls-unknown', what: what ?? { unknown: true }, by, args },
    );
    remember(callee, shown, key);
    return shown;
  }

  /** Names are one object each; to put a text together for every call would take longer than the rest of it. */
  private calleeOf(by: CallForm, on: Global | string): Callee {
    let own = this.callees.get(on);
    if (!own) {
      own = new Map();
      // Beyond so many different ones no entry is added either.
      if (this.callees.size < MAX_ENTRIES) this.callees.set(on, own);
    }
    let callee = own.get(by);
    if (!callee) own.set(by, (callee = newCallee()));
    return callee;
  }

  /** What a method of `on` was given. */
  kept(by: CallForm, on: Cell, items: readonly Item[], at: number): void {
    for (const item of items) this.refersIn(item, classOfCell(on) ?? nameOf(on), undefined, at);
    if (by === 'setitem') {
      for (let i = 0; i + 1 < items.length; i += 2) {
        const attribute = textOf(items[i]);
        if (attribute !== undefined && plants(attribute, items[i + 1] as Item))
          this.sets(classOfCell(on), attribute, at);
      }
    }
  }

  /** A record type: its fields must still hold together at STOP. */
  watch(cell: Cell, at: number): void {
    if (this.watched.size < MAX_WATCHED) this.watched.set(cell, at);
    else if (this.overflow < 0) this.overflow = at;
  }

  judge(verdict: Doubt | undefined, at: number): void {
    if (verdict === undefined) return;
    if ('doubt' in verdict) return this.doubt(verdict.doubt, at);
    const known = this.unchecked.get(verdict.unchecked);
    if (known) known.count += 1;
    else this.unchecked.set(verdict.unchecked, { count: 1, at });
  }

  /** The first few are enough: each is a reason not to load the file. */
  doubt(detail: string, at: number): void {
    if (this.native.some((one) => one.detail === detail)) return;
    if (this.native.length < MAX_NATIVE) this.native.push({ detail, at });
  }

  /** Callables in arguments or state, and attributes that state plants. */
  private references(by: CallForm, on: Cell, args: readonly Item[], at: number): void {
    const holder = by === 'build' || by === 'append' || by === 'setitem' ? classOfCell(on) : nameOf(on);
    if (by === 'build') {
      for (const state of stateDicts(args[0])) this.attributes(holder, state, at);
      for (const rest of otherState(args[0])) this.refersIn(rest, holder, undefined, at);
      return;
    }
    for (let i = holder === undefined ? 0 : this.madeFirst(holder); i < args.length; i++)
      this.refersIn(args[i] as Item, holder, undefined, at);
  }

  /** How many of the arguments are classes that are made, not kept. */
  private madeFirst(holder: Global): number {
    let count = this.makers.get(holder);
    if (count === undefined) {
      count = !CLASS_FIRST.test(`${holder.module}.${holder.name}`) ? 0 : holder.name === '_reconstructor' ? 2 : 1;
      if (this.makers.size < MAX_ENTRIES) this.makers.set(holder, count);
    }
    return count;
  }

  private attributes(holder: Global | undefined, state: Cell, at: number): void {
    const items = state.items ?? [];
    // No pickler writes the state of an object anywhere but behind it, where its keys are kept.
    if (state.items === undefined || state.odd) this.sets(holder, NO_PLAIN_NAME, at);
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = items[i] as Item;
      const value = items[i + 1] as Item;
      const attribute = textOf(key);
      if (attribute !== undefined && (plants(attribute, value) || replaces(holder, attribute, value)))
        this.sets(holder, attribute, at);
      if (typeof key !== 'number' && key.tag !== tag.STR) this.sets(holder, NO_PLAIN_NAME, at);
      if (attribute !== undefined && isSetting(attribute, value, holder)) this.setting(holder, attribute, value, at);
      if (attribute !== undefined && misnamesMethod(attribute, value)) this.sets(holder, attribute, at);
      if (this.tired(1, at)) return;
      if (attribute === undefined) this.refersIn(key, holder, undefined, at);
      this.refersIn(value, holder, attribute, at);
    }
  }

  sets(holder: Global | undefined, attribute: string, at: number): void {
    const owner = holder ?? { module: '', name: '' };
    this.add(`sets ${owner.module}\n${owner.name}\n${attribute}`, at, () => ({
      kind: 'sets',
      holder: owner,
      attribute,
    }));
  }

  private setting(holder: Global | undefined, attribute: string, value: Item, at: number): void {
    const owner = holder ?? { module: '', name: '' };
    const shown = valueOf(value, tightRoom());
    const key = `setting ${owner.module}\n${owner.name}\n${attribute}\n${JSON.stringify(shown)}`;
    this.add(key, at, () => ({ kind: 'setting', holder: owner, attribute, value: shown }));
  }

  refers(global: Global, holder: Global | undefined, attribute: string | undefined, at: number): void {
    this.add(`refers ${global.module}\n${global.name}\n${holder?.module}\n${holder?.name}\n${attribute}`, at, () => ({
      kind: 'refers',
      global,
      ...(holder ? { holder } : {}),
      ...(attribute === undefined ? {} : { attribute }),
    }));
  }

  /** States every plain name that can be reached without going through an instance: those have entries of their own. */
  refersIn(item: Item, holder: Global | undefined, attribute: string | undefined, at: number): void {
    if (typeof item === 'number' || item.tag < tag.TUPLE) return;
    if (item.tag !== tag.GLOBAL && (item.items === undefined || item.plain)) return;
    if (this.tired(0, at)) return;
    for (const global of namesIn(item, (count) => this.tired(count, at))) this.refers(global, holder, attribute, at);
  }

  /** Counts what is walked over. True when it is too much: then what follows is not looked at, and that is said. */
  private tired(count: number, at: number): boolean {
    this.walked += count;
    this.looked += count;
    if (this.walked < MAX_WALK) return false;
    if (this.overflow < 0) this.overflow = at;
    return true;
  }

  /** A key that goes into a dict of which nothing is kept. True where it plants a callable that an unpickler may find. */
  lostEntry(key: Item, value: Item, at: number): boolean {
    const attribute = typeof key === 'number' ? undefined : textOf(key);
    const planted = attribute !== undefined && plants(attribute, value);
    if (planted) this.sets(undefined, attribute, at);
    this.refersIn(key, undefined, undefined, at);
    this.refersIn(value, undefined, attribute, at);
    return planted && typeof value !== 'number' && value.tag >= tag.GLOBAL;
  }

  /** Whether something was stated at or behind `offset`. */
  touchedFrom(offset: number): boolean {
    return this.latest >= offset;
  }

  private add(key: string, at: number, make: () => Stated): void {
    if (this.again(key, at)) return;
    if (this.entries.size >= MAX_ENTRIES) this.overflow = this.overflow < 0 ? at : this.overflow;
    else this.entries.set(key, { stated: make(), count: 1, at });
  }

  /** Counts what is stated already. */
  private again(key: string, at: number): boolean {
    this.latest = Math.max(this.latest, at);
    const entry = this.entries.get(key);
    if (!entry) return false;
    entry.count += this.reviewing ? 0 : 1;
    return true;
  }
}
