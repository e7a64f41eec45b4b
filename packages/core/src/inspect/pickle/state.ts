import type { CallForm } from '../../nouns/effect.ts';
import type { Global } from '../../nouns/value.ts';
import type { Item, Making, Tag } from './cell.ts';
import * as cells from './cell.ts';
import { Cell, makingOf, nameOf, tag, textOf, truth } from './cell.ts';
import { compatible } from './compat.ts';
import type { Ledger } from './ledger.ts';
import { attributeOf, namesIn, stateDicts } from './given.ts';
import { isHook } from './hooks.ts';
import { Memo } from './memo.ts';
import { doubtOnBuild, doubtOnCall } from './native.ts';
import type { Nodes } from './nodes.ts';
import { nodesOf } from './nodes.ts';
import type { Forks, Variant } from './variant.ts';
import { classOfCell } from './values.ts';
import { isArrayWrapper, isKept, lastName } from './wrapper.ts';

/** What is kept for readers of the model, over all pickles of a file. */
export interface Budget {
  /** Cells: about 150 bytes each, so that a whole run stays well below 150 MB. */
  slots: number;
  /** Bytes of payloads. */
  bytes: number;
  /** Bytes of trees that are looked at. */
  nodes: number;
}

export const MAX_SLOTS = 70_000;
/** Beyond it trees are named as not looked at: the rest of a model is stepped over, and this is read. */
export const MAX_NODE_BYTES = 64 * 2 ** 20;
export const MAX_KEPT_BYTES = 32 * 2 ** 20;
/** A string or payload longer than this is stepped over: no name, parameter or class label is. */
export const MAX_KEPT = 64 * 1024;
/** Beyond the budget a container still keeps this many: enough for the arguments and the state of one object. */
const LEAN_WIDTH = 128;
/** A container keeps this many children: a vocabulary must not use up what the rest of the model needs. */
const WIDTH = 20_000;
/** Four million values at once are more than any pickler leaves on the stack except for one very long tuple. */
const MAX_STACK = 1 << 22;
/** Picklers set one MARK for each level of nesting, and Python itself nests no deeper than its stack of calls. */
const MAX_MARKS = 1 << 18;
/** Beyond the budget a value of more cells than this is known by its type: state of one object has a few dozen. */
const LEAN_WEIGHT = 500;
/** With more values than this on the stack, none of them is kept in full: what is being made is long, not deep. */
const LEAN_STACK = 2000;
/** Values looked at again because something was done with them once more; real files stay far below a million. */
const MAX_WORK = 50_000_000;
/** Different names of which the cell is kept. */
const MAX_NAMES = 50_000;

/** Why the loop that executes opcodes came back. */
export const halt = { RUN: 0, MORE: 1, FRAME: 2, TEXT: 3, ARRAY: 4, STOP: 5, FAIL: 6, NODES: 7 } as const;

/**
 * The abstract unpickler: stack, marks, memo, and what each opcode does to them. Nothing is looked up or called; what
 * would be is stated in the ledger. Beyond the budget, values are kept by type only, and whatever could matter in them
 * (names, planted attributes) is stated when it is lost.
 */
export class State {
  stack: Item[] = [];
  sp = 0;
  marks: number[] = [];
  /** Values are kept by their type only: the budget is used up, or the container that they go into is full. */
  lean = false;
  private readonly leans: boolean[] = [];
  fence = 0;
  readonly memo: Memo;
  proto = 0;
  opcodes = 0;
  halted: number = halt.RUN;
  failure = '';
  /** True where an item was changed through the memo after its content had been dropped. */
  changedUnseen = -1;
  /** A callable was planted in a dict of which nothing is kept: whatever looks an attribute up may call it. */
  plantedUnseen = false;
  /** Where a whole module of PyTorch's older format is first; -1 without one. */
  module = -1;
  /** The tree that `halt.NODES` asks to look at. */
  nodes: Nodes | undefined;
  readonly variant: Variant;
  readonly strict: boolean;
  readonly ledger: Ledger;
  readonly forks: Forks;
  readonly budget: Budget;
  private readonly globals: Map<string, Cell>;
  private readonly ghosts: Map<string, Cell>;
  private readonly lost = new Map<string, Global>();
  private work = 0;

  constructor(
    size: number | undefined,
    variant: Variant,
    strict: boolean,
    ledger: Ledger,
    forks: Forks,
    budget: Budget,
  ) {
    this.memo = new Memo(size);
    this.lean = budget.slots < 0;
    ledger.settled = this.lean;
    this.variant = variant;
    this.strict = strict;
    this.ledger = ledger;
    this.forks = forks;
    this.budget = budget;
    this.globals = new Map();
    this.ghosts = new Map();
  }

  fail(why: string): void {
    this.halted = halt.FAIL;
    this.failure = why;
  }

  push(item: Item): void {
    if (this.sp >= MAX_STACK) return this.fail('more values on the stack than are followed');
    this.stack[this.sp++] = item;
  }

  pop(): Item {
    if (this.sp <= this.fence) {
      this.fail('takes a value from an empty stack');
      return cells.UNKNOWN;
    }
    return this.stack[--this.sp] as Item;
  }

  top(): Item {
    if (this.sp <= this.fence) {
      this.fail('needs a value on an empty stack');
      return cells.UNKNOWN;
    }
    return this.stack[this.sp - 1] as Item;
  }

  mark(): void {
    // What comes now goes into what lies below, if anywhere: nothing more is kept where that is full.
    const below = this.sp > this.fence ? this.stack[this.sp - 1] : undefined;
    if (this.marks.length >= MAX_MARKS) return this.fail('more levels of nesting than are followed');
    this.marks.push(this.sp);
    this.leans.push(this.lean);
    this.fence = this.sp;
    if (!this.lean && typeof below === 'object' && below.items !== undefined && this.isFull(below)) this.lean = true;
  }

  isFull(target: Cell): boolean {
    return (target.items?.length ?? 0) >= (this.budget.slots < 0 ? LEAN_WIDTH : WIDTH);
  }

  /** Counts what is looked at again. A file that makes its reader do so without end is left unread. */
  private again(count: number): boolean {
    this.work += count;
    if (this.work <= MAX_WORK) return false;
    this.fail('more is done to the same values again than are followed');
    return true;
  }

  protected spend(slots: number): void {
    this.budget.slots -= slots;
    if (this.budget.slots >= 0) return;
    this.lean = true;
    this.ledger.settled = true;
  }

  /** Where the items above the last MARK begin; they stay on the stack until `sp` is set. */
  popMark(): number {
    const mark = this.marks.pop();
    if (mark === undefined) {
      this.fail('looks for a MARK that is not there');
      return this.sp;
    }
    this.fence = this.marks.at(-1) ?? 0;
    this.lean = (this.leans.pop() ?? false) || this.budget.slots < 0;
    return mark;
  }

  takeAbove(mark: number): Item[] {
    const items = this.stack.slice(mark, this.sp);
    this.sp = mark;
    return items;
  }

  /** DUP. Beyond the budget both are known by type only, so that a change through one is not unseen by the other. */
  duplicate(at: number): void {
    const item = this.top();
    if (!this.lean || typeof item === 'number' || item.tag < tag.TUPLE || item.tag > tag.FROZENSET)
      return this.push(item);
    const ghost = this.ghost(item);
    this.ledger.refersIn(item, undefined, undefined, at);
    this.stack[this.sp - 1] = ghost;
    this.push(ghost);
  }

  // --- making values

  cell(kind: Tag, value: Cell['value'], items: Item[] | undefined, more: number, at: number): Cell {
    this.spend(items === undefined ? 1 : 1 + (items.length >> 2));
    return new Cell(kind, value, items, more, at, false);
  }

  container(kind: Tag, items: Item[], at: number): Item {
    if (kind === tag.TUPLE && items.length === 0) return cells.EMPTY_TUPLE;
    const made = this.cell(kind, undefined, items, 0, at);
    for (const item of items) {
      if (!isPlain(item)) made.plain = false;
      if (typeof item !== 'number') made.weight += item.weight;
    }
    if (this.lean && ((kind !== tag.TUPLE && items.length > LEAN_WIDTH) || this.isHeavy(made))) {
      this.ledger.refersIn(made, undefined, undefined, at);
      return this.ghost(made);
    }
    return made;
  }

  /** Beyond the budget memory does not grow with the file: neither by what one value holds nor by how many there are. */
  /** Whether a dict that is made now is the fields of a dtype: they are looked at however little is kept. */
  protected describesType(): boolean {
    const holder = this.stack[this.fence - 1];
    return this.fence > 0 && typeof holder === 'object' && holder.tag === tag.INSTANCE && lastName(holder) === 'dtype';
  }

  private isHeavy(cell: Cell): boolean {
    return cell.weight > (this.sp > LEAN_STACK ? 1 : LEAN_WEIGHT);
  }

  /** What the memo and full containers hold of a value beyond the budget. */
  ghost(item: Item): Item {
    if (typeof item === 'number' || item.shared || item.tag === tag.GLOBAL) return item;
    if (item.tag < tag.TUPLE) return this.ghostScalar(item);
    if (item.tag === tag.INSTANCE) return isKept(item) ? item : this.ghostInstance(item);
    if (item.tag > tag.FROZENSET) return item;
    const names = namesIn(item, (count) => this.again(count));
    for (const name of names) this.lose(name);
    if (item.tag === tag.DICT && this.plants(item)) this.plantedUnseen = true;
    return (names.length > 0 ? cells.taintedGhosts : cells.ghosts)[item.tag] ?? cells.UNKNOWN;
  }

  /** Picklers put strings and bytes into the memo, numbers never. */
  private ghostScalar(item: Cell): Cell {
    if (item.tag === tag.INT) return cells.SOME_INT;
    if (item.tag === tag.FLOAT) return cells.SOME_FLOAT;
    if (item.tag === tag.BYTES) return cells.SOME_BYTES;
    return item.tag === tag.BYTEARRAY ? cells.SOME_BYTEARRAY : item;
  }

  private lose(name: Global): void {
    if (this.lost.size < MAX_NAMES) this.lost.set(`${name.module}\n${name.name}`, name);
    else this.fail('more different names are lost than are followed');
  }

  /** Whether the state would put something callable where an unpickler looks for a method. */
  private plants(dict: Cell): boolean {
    const items = dict.items ?? [];
    if (this.again(items.length)) return false;
    for (let i = 0; i + 1 < items.length; i += 2) {
      const [key, value] = [textOf(items[i]), items[i + 1]];
      if (key !== undefined && isHook(key) && typeof value === 'object' && value.tag >= tag.GLOBAL) return true;
    }
    return false;
  }

  private ghostInstance(item: Cell): Cell {
    const making = makingOf(item);
    const callee = nameOf(making?.callee);
    if (!making || !callee) return cells.UNKNOWN;
    const first = nameOf(making.args[0]);
    const key = `${callee.module}\n${callee.name}\n${first?.module}\n${first?.name}`;
    let known = this.ghosts.get(key);
    if (!known) {
      const args = first ? [making.args[0] as Item] : [];
      known = new Cell(tag.INSTANCE, instanceOf(making.by, making.callee, args), undefined, 0, item.at, true);
      if (this.ghosts.size < MAX_NAMES) this.ghosts.set(key, known);
    }
    return known;
  }

  memoize(key: number): void {
    const item = this.top();
    if (this.halted === halt.FAIL) return;
    if (!this.memo.set(key, this.lean ? this.ghost(item) : item)) this.fail('more memo entries than are followed');
  }

  recall(key: number | undefined, at: number): void {
    const item = key === undefined ? undefined : this.memo.get(key);
    if (item === undefined) return this.fail(`takes memo entry ${key ?? '?'}, which is not there`);
    if (typeof item !== 'number' && cells.taintedGhosts[item.tag] === item) this.haunted(at);
    this.push(item);
  }

  /** A value that held names comes back from the memo, and which ones is not known any more. */
  private haunted(at: number): void {
    for (const name of this.lost.values()) this.ledger.refers(name, undefined, undefined, at);
  }

  /** Adds to an exact builtin container. */
  private into(target: Cell, item: Item, at: number): void {
    const items = target.items;
    if (items === undefined || target.shared || this.isFull(target)) {
      if (target.items !== undefined) target.more += 1;
      else if (cells.isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
      this.ledger.refersIn(item, undefined, undefined, at);
      return;
    }
    this.spend(0.25);
    const held = this.held(item, target);
    if (target.plain && !isPlain(held)) target.plain = false;
    items.push(held);
  }

  /** The item as it goes into `target`, which grows by it: beyond the budget only so far. */
  private held(item: Item, target: Cell): Item {
    if (typeof item === 'number') return item;
    let kept: Item = item;
    if (this.lean && target.weight + item.weight > LEAN_WEIGHT) {
      this.ledger.refersIn(item, undefined, undefined, item.at);
      kept = this.ghost(item);
    }
    if (typeof kept !== 'number') target.weight += kept.weight;
    return kept;
  }

  // --- looking up

  lookup(module: string, name: string, at: number): void {
    const global = this.proto < 3 ? compatible(module, name) : { module, name };
    const mapped = global.module !== module || global.name !== name;
    this.ledger.names(global, mapped ? { module, name } : undefined, at);
    this.push(this.globalCell(global, at));
  }

  private globalCell(global: Global, at: number): Cell {
    const key = `${global.module}\n${global.name}`;
    let known = this.globals.get(key);
    if (!known) {
      known = new Cell(tag.GLOBAL, global, undefined, 0, at, true);
      if (this.globals.size < MAX_NAMES) this.globals.set(key, known);
    }
    return known;
  }

  /** STACK_GLOBAL: exact strings only; what a call returned may be one. */
  stackGlobal(at: number): void {
    const name = this.pop();
    const module = this.pop();
    if (this.halted === halt.FAIL) return;
    const [moduleText, nameText] = [textOf(module), textOf(name)];
    if (moduleText !== undefined && nameText !== undefined) return this.lookup(moduleText, nameText, at);
    for (const part of [module, name]) {
      if (!mayBeText(part)) return this.fail('STACK_GLOBAL of something that is no string');
    }
    this.ledger.call('lookup', cells.UNKNOWN, [module, name], at);
    this.push(cells.UNKNOWN);
  }

  // --- calling

  /** The arguments that a call gets from what lies on the stack as its tuple; nothing where no loader calls. */
  private spread(args: Item): Item[] | undefined {
    if (typeof args !== 'number' && args.tag === tag.TUPLE) return args.items ?? [cells.UNKNOWN];
    const kind = typeof args === 'number' ? tag.STR : args.tag;
    if (kind <= tag.FLOAT) {
      this.fail('calls with arguments that are no tuple');
      return undefined;
    }
    // C wants a tuple; Python's unpickler spreads whatever can be iterated.
    this.forks.dialect = true;
    if (!this.strict && kind !== tag.INSTANCE && kind !== tag.UNKNOWN) {
      this.fail('calls with arguments that are no tuple');
      return undefined;
    }
    if (typeof args === 'number') return [cells.UNKNOWN];
    if (kind === tag.STR)
      return typeof args.value === 'string'
        ? Array.from(args.value.slice(0, 64), (c) => this.cell(tag.STR, c, undefined, 0, args.at))
        : [cells.UNKNOWN];
    if (kind === tag.DICT) return args.items?.filter((_, i) => i % 2 === 0) ?? [cells.UNKNOWN];
    if (kind === tag.BYTES || kind === tag.BYTEARRAY) return args.more === 0 ? [] : [cells.UNKNOWN];
    return kind < tag.GLOBAL ? (args.items ?? [cells.UNKNOWN]) : [cells.UNKNOWN];
  }

  private callable(callee: Item): callee is Cell {
    if (typeof callee !== 'number' && callee.tag >= tag.GLOBAL) return true;
    this.fail('calls something that cannot be called');
    return false;
  }

  call(by: CallForm, callee: Item, args: Item[] | undefined, at: number): void {
    if (this.halted === halt.FAIL || args === undefined || !this.callable(callee)) return;
    this.ledger.call(by, callee, args, at);
    if (by !== 'newobj') this.ledger.loads(callee, args, at);
    if (by === 'reduce') this.ledger.judge(doubtOnCall(callee, args), at);
    const made = this.cell(tag.INSTANCE, instanceOf(by, callee, args), undefined, 0, at);
    made.weight += callee.weight;
    for (const arg of args) if (typeof arg !== 'number') made.weight += arg.weight;
    this.push(this.lean && made.weight > LEAN_WEIGHT ? this.ghostInstance(made) : made);
  }

  reduce(at: number): void {
    const args = this.pop();
    const callee = this.pop();
    if (this.halted !== halt.FAIL) this.call('reduce', callee, this.spread(args), at);
  }

  newobj(withKeywords: boolean, at: number): void {
    const keywords = withKeywords ? this.pop() : undefined;
    const args = this.pop();
    const callee = this.pop();
    if (this.halted === halt.FAIL) return;
    if (nameOf(callee) === undefined) this.forks.dialect = true;
    if (typeof keywords === 'object' && keywords.tag !== tag.DICT) {
      this.forks.dialect = true;
      if (keywords.tag < tag.GLOBAL || !this.strict) return this.fail('NEWOBJ_EX with keywords that are no dict');
    }
    const spread = this.spread(args);
    this.call('newobj', callee, spread && keywords !== undefined ? [...spread, keywords] : spread, at);
  }

  /** Class and arguments lie above the MARK. */
  object(at: number): void {
    const items = this.takeAbove(this.popMark());
    const callee = items.shift();
    if (callee === undefined) return this.fail('OBJ without a class');
    this.call('inst', callee, items, at);
  }

  inst(module: string, name: string, at: number): void {
    const noMark = this.marks.length === 0;
    if (noMark) this.forks.dialect = true;
    // C looks for the MARK first, Python's unpickler looks the class up first.
    if (noMark && !this.strict) return this.fail('looks for a MARK that is not there');
    this.lookup(module, name, at);
    const callee = this.pop();
    const args = this.takeAbove(this.popMark());
    this.call('inst', callee, args, at);
  }

  extension(code: number, at: number): void {
    if (code <= 0) return this.fail('an extension code that is not positive');
    this.ledger.call('ext', cells.UNKNOWN, [this.cell(tag.INT, code, undefined, 0, at)], at);
    this.push(cells.UNKNOWN);
  }

  persistent(id: Item, at: number): void {
    this.forks.persistent = true;
    if (this.halted === halt.FAIL) return;
    const answer = this.variant.persistent ? torchAnswer(id) : undefined;
    if (answer === 'storage')
      return this.push(this.cell(tag.INSTANCE, instanceOf('persid', cells.UNKNOWN, [id]), undefined, 0, at));
    if (answer !== undefined && this.module < 0) this.module = at;
    if (answer !== undefined) return this.push(answer);
    // Stated for loaders that refuse it, too: their subclasses exist to answer it.
    this.ledger.call('persid', cells.UNKNOWN, [id], at);
    if (!this.variant.persistent) return this.fail('a persistent id, which this loader refuses');
    this.push(this.cell(tag.INSTANCE, instanceOf('persid', cells.UNKNOWN, [id]), undefined, 0, at));
  }

  // --- changing what is there

  build(at: number): void {
    const state = this.pop();
    const target = this.top();
    if (this.halted === halt.FAIL) return;
    if (typeof target === 'number' || target.tag < tag.GLOBAL) {
      if (truth(state) === true) return this.fail('gives state to a plain value');
      this.forks.dialect = true;
      return;
    }
    const planted = this.planted(target, '__setstate__');
    if (planted !== undefined && typeof planted !== 'number') this.ledger.call('lookup', planted, [state], at);
    if (this.plantedUnseen) this.ledger.call('lookup', cells.UNKNOWN, [state], at);
    this.ledger.call('build', target, [state], at);
    const making = makingOf(target);
    if (!making) return;
    if (!target.shared) this.give(target, making, state, at);
    this.nativeState(target, at);
    if (this.halted !== halt.RUN || !isArrayWrapper(target)) return;
    this.forks.arrays = true;
    if (this.variant.arrays !== 'none') this.halted = halt.ARRAY;
  }

  /** State that native code takes without a check of its own. */
  private nativeState(target: Cell, at: number): void {
    this.ledger.judge(doubtOnBuild(target), at);
    if (lastName(target) === 'dtype') this.ledger.watch(target, at);
    const nodes = nodesOf(target);
    if (nodes === undefined || !('layout' in nodes)) return this.ledger.judge(nodes, at);
    this.nodes = nodes;
    this.halted = halt.NODES;
  }

  private planted(target: Cell, attribute: string): Item | undefined {
    for (const dict of stateDicts(makingOf(target)?.state)) if (this.again(dict.items?.length ?? 0)) return undefined;
    return attributeOf(target, attribute);
  }

  /** State given once is kept as it is; given again, dicts are joined. */
  private give(target: Cell, making: Making, state: Item, at: number): void {
    if (typeof state === 'number') {
      making.state = cells.SOME_STR;
      return;
    }
    const before = making.state;
    if (before !== undefined) making.rebuilt = true;
    if (this.lean && target.weight + state.weight > LEAN_WEIGHT) {
      this.ledger.refersIn(state, undefined, undefined, at);
      making.state = this.ghost(state) as Cell;
    } else if (before?.tag === tag.DICT && state.tag === tag.DICT) {
      making.state = this.joined(making, before, state, at);
    } else making.state = state;
    target.weight += making.state.weight;
  }

  private joined(making: Making, before: Cell, state: Cell, at: number): Cell {
    const own = making.joined && before.items !== undefined;
    const both = own ? before : new Cell(tag.DICT, undefined, [...(before.items ?? [])], before.more, at, false);
    const items = both.items ?? [];
    if (!own) this.again(items.length);
    making.joined = true;
    both.plain = false;
    both.more += state.more;
    for (const item of state.items ?? []) {
      if (items.length >= MAX_JOINED) both.more += 0.5;
      else items.push(item);
    }
    this.spend((state.items?.length ?? 0) / 4);
    return both;
  }

  /** APPEND and APPENDS: `mark` is where the items begin. */
  append(mark: number, many: boolean, at: number): void {
    const target = this.receiver(mark);
    if (target === undefined) return;
    const empty = mark >= this.sp;
    if (typeof target !== 'number' && target.tag === tag.LIST) {
      for (let i = mark; i < this.sp; i++) this.into(target, this.stack[i] as Item, at);
    } else if (typeof target !== 'number' && target.tag >= tag.GLOBAL) {
      // C looks for `extend` even for one item, Python's unpickler only for several, and even for none.
      this.forks.dialect = true;
      if (!empty || (this.strict && many)) this.method('append', target, ['extend', 'append'], mark, at);
    } else if (typeof target !== 'number' && target.tag === tag.BYTEARRAY) {
      if (!empty) this.changesBytes(at);
    } else {
      if (!empty || this.strict) return this.fail('appends to something that is no list');
      this.forks.dialect = true;
    }
    this.sp = mark;
  }

  addItems(mark: number, at: number): void {
    const target = this.receiver(mark);
    if (target === undefined) return;
    if (typeof target !== 'number' && target.tag === tag.SET) {
      for (let i = mark; i < this.sp; i++) this.into(target, this.stack[i] as Item, at);
    } else if (typeof target !== 'number' && target.tag >= tag.GLOBAL) {
      if (mark < this.sp || this.strict) this.method('append', target, ['add'], mark, at);
    } else if (mark < this.sp) return this.fail('adds to something that is no set');
    this.sp = mark;
  }

  setItems(mark: number, at: number): void {
    const target = this.receiver(mark);
    if (target === undefined) return;
    if ((this.sp - mark) % 2 !== 0) {
      // C refuses at once; Python's unpickler stops at the last key, after the others were set.
      this.forks.dialect = true;
      if (!this.strict) return this.fail('a key without a value');
    }
    if (target === cells.SOME_DICT) {
      for (let i = mark; i + 1 < this.sp; i += 2) {
        const key = this.stack[i] as Item;
        const value = this.stack[i + 1] as Item;
        if (!isQuiet(key, value)) this.setEntry(cells.SOME_DICT, key, value, at);
      }
    } else if (typeof target !== 'number' && target.tag === tag.DICT) {
      for (let i = mark; i + 1 < this.sp; i += 2)
        this.setEntry(target, this.stack[i] as Item, this.stack[i + 1] as Item, at);
    } else if (typeof target !== 'number' && target.tag === tag.LIST) {
      for (let i = mark; i + 1 < this.sp; i += 2)
        this.setIndex(target, this.stack[i] as Item, this.stack[i + 1] as Item, at);
    } else if (typeof target !== 'number' && target.tag >= tag.GLOBAL) {
      if (mark < this.sp) this.method('setitem', target, [], mark, at);
    } else if (mark < this.sp && typeof target !== 'number' && target.tag === tag.BYTEARRAY) {
      this.changesBytes(at);
    } else if (mark < this.sp) {
      return this.fail('sets an item of something that is no dict');
    }
    if ((this.sp - mark) % 2 !== 0) return this.fail('a key without a value');
    this.sp = mark;
  }

  private setEntry(target: Cell, key: Item, value: Item, at: number): void {
    if (target.items === undefined || target.shared || this.isFull(target)) {
      if (target.items !== undefined) {
        target.more += 1;
        target.odd ||= typeof key !== 'number' && key.tag !== tag.STR;
      } else if (cells.isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
      if (this.ledger.lostEntry(key, value, at)) this.plantedUnseen = true;
      return;
    }
    this.spend(0.5);
    const [heldKey, heldValue] = [this.held(key, target), this.held(value, target)];
    if (target.plain && !(isPlain(heldKey) && isPlain(heldValue))) target.plain = false;
    target.items.push(heldKey, heldValue);
  }

  /** A list takes items by index, too. */
  private setIndex(target: Cell, key: Item, value: Item, at: number): void {
    const index = typeof key === 'object' && typeof key.value === 'number' ? key.value : undefined;
    const items = target.items;
    if (items && !target.shared && index !== undefined && index >= -items.length && index < items.length) {
      if (!isPlain(value)) target.plain = false;
      items[index < 0 ? items.length + index : index] = value;
      return;
    }
    if (cells.isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
    this.ledger.refersIn(value, undefined, undefined, at);
  }

  /** No pickler does; and what was looked at in them may be something else now. */
  private changesBytes(at: number): void {
    this.ledger.doubt('bytes are changed after they were made', at);
  }

  private receiver(mark: number): Item | undefined {
    if (this.halted === halt.FAIL) return undefined;
    if (mark <= this.fence) {
      this.fail('needs a value on an empty stack');
      return undefined;
    }
    return this.stack[mark - 1];
  }

  /** A method of something that is not exactly a builtin is called with what lies above `mark`. */
  private method(by: CallForm, target: Cell, names: readonly string[], mark: number, at: number): void {
    this.ledger.call(by, target, [], at);
    if (this.plantedUnseen) this.ledger.call('lookup', cells.UNKNOWN, [], at);
    const holder = this.stack.slice(mark, this.sp);
    this.ledger.kept(by, target, holder, at);
    for (const name of names) {
      const planted = this.planted(target, name);
      if (typeof planted === 'object') this.ledger.call('lookup', planted, holder, at);
    }
    const making = makingOf(target);
    if (!making || target.shared) return;
    const list = by === 'setitem' ? (making.entries ??= []) : (making.items ??= []);
    for (const item of holder) {
      if (list.length >= (this.lean ? LEAN_WIDTH : WIDTH)) break;
      this.spend(0.25);
      list.push(this.held(item, target));
    }
  }
}

export function instanceOf(by: CallForm, callee: Cell, args: readonly Item[]): Making {
  return { by, callee, args, state: undefined, joined: false, rebuilt: false, items: undefined, entries: undefined };
}

/** Nothing that could be called is in it, now or later. */
function isPlain(item: Item): boolean {
  if (typeof item === 'number' || item.tag < tag.TUPLE || item.tag > tag.GLOBAL || item.items === undefined) {
    return typeof item === 'number' || item.tag !== tag.GLOBAL;
  }
  return (item.tag === tag.TUPLE || item.tag === tag.FROZENSET) && item.plain;
}

const UNDERSCORE = 95;

/** An entry that cannot plant or hold anything: what nearly all are. */
function isQuiet(key: Item, value: Item): boolean {
  if (typeof value !== 'number' && value.tag >= tag.TUPLE) return false;
  if (typeof key === 'number') return true;
  return key.tag < tag.TUPLE && (typeof key.value !== 'string' || key.value.charCodeAt(0) !== UNDERSCORE);
}

/** What a function returned may be exactly a string; an instance of a class is one only where the class is `str`. */
function mayBeText(item: Item): boolean {
  if (typeof item === 'number' || item.tag === tag.STR || item.tag === tag.UNKNOWN) return true;
  const making = makingOf(item);
  if (!making) return false;
  const made = classOfCell(item);
  const plain = making.by === 'newobj' || made !== nameOf(making.callee);
  return !plain || made?.name === 'str';
}

/** State is given once, or twice; whoever gives it thousands of times wants it to be kept as often. */
const MAX_JOINED = 8192;

/**
 * What PyTorch's `persistent_load` makes of an id: of `('storage', class, key, location, count, …)` bytes of the file, of
 * `('module', class, file, source)`, which only the older format has, the class. Anything else it refuses.
 */
function torchAnswer(id: Item): 'storage' | Cell | undefined {
  const [kind, made] = typeof id === 'object' && id.tag === tag.TUPLE ? (id.items ?? []) : [];
  const global = nameOf(made);
  if (typeof made !== 'object' || global === undefined) return undefined;
  if (textOf(kind) === 'module') return made;
  return textOf(kind) === 'storage' && /^torch(?:\.|$)/.test(global.module) ? 'storage' : undefined;
}
