import type { CallForm } from '../../nouns/effect.ts';
import type { Global } from '../../nouns/value.ts';
import type { Item, Making, Tag } from './cell.ts';
import * as cells from './cell.ts';
import { Cell, makingOf, nameOf, tag, textOf } from './cell.ts';
import type { Ledger } from './ledger.ts';
import { namesIn } from './given.ts';
import { isHook } from './hooks.ts';
import { Memo } from './memo.ts';
import type { Nodes } from './nodes.ts';
import type { Forks, Variant } from './variant.ts';
import { isKept, lastName } from './wrapper.ts';

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
export const LEAN_WIDTH = 128;
/** A container keeps this many children: a vocabulary must not use up what the rest of the model needs. */
export const WIDTH = 20_000;
/** Four million values at once are more than any pickler leaves on the stack except for one very long tuple. */
const MAX_STACK = 1 << 22;
/** Picklers set one MARK for each level of nesting, and Python itself nests no deeper than its stack of calls. */
const MAX_MARKS = 1 << 18;
/** Beyond the budget a value of more cells than this is known by its type: state of one object has a few dozen. */
export const LEAN_WEIGHT = 500;
/** With more values than this on the stack, none of them is kept in full: what is being made is long, not deep. */
const LEAN_STACK = 2000;
/**
 * Values looked at because of a call, of state or of names in them, over all opcodes: a file looks at each of its values a
 * few times, and one that gives the same large ones again and again is left unread after some seconds. What an opcode adds
 * keeps it linear for the largest honest files.
 */
const MAX_WORK = 20_000_000;
const WORK_PER_OPCODE = 8;
/** Different names of which the cell is kept. */
export const MAX_NAMES = 50_000;

/** Why the loop that executes opcodes came back. */
export const halt = { RUN: 0, MORE: 1, FRAME: 2, TEXT: 3, ARRAY: 4, STOP: 5, FAIL: 6, NODES: 7 } as const;

/**
 * What the abstract unpickler holds: stack, marks and memo, and the values in them. Beyond the budget, values are kept by type only, and whatever could matter in them
 * (names, planted attributes) is stated when it is lost.
 */
export class Stack {
  stack: Item[] = [];
  sp = 0;
  marks: number[] = [];
  /** Values are kept by their type only: the budget is used up, or the container that they go into is full. */
  lean = false;
  protected readonly leans: boolean[] = [];
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
  protected readonly globals: Map<string, Cell>;
  protected readonly ghosts: Map<string, Cell>;
  /** Names that values held of which nothing is kept; each is one object, see `globals`. */
  protected readonly lost = new Set<Global>();
  protected work = 0;

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

  /** Counts what is looked at. A file that makes its reader do so without end is left unread. */
  protected again(count: number): boolean {
    this.work += count;
    if (this.work <= MAX_WORK || this.work <= MAX_WORK + WORK_PER_OPCODE * this.opcodes) return false;
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
    // `at(-1)` is a call, and this is done for every container.
    this.fence = this.marks.length > 0 ? (this.marks[this.marks.length - 1] as number) : 0;
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
    if (typeof item !== 'number') item.recalled = true;
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

  protected isHeavy(cell: Cell): boolean {
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
  protected ghostScalar(item: Cell): Cell {
    if (item.tag === tag.INT) return cells.SOME_INT;
    if (item.tag === tag.FLOAT) return cells.SOME_FLOAT;
    if (item.tag === tag.BYTES) return cells.SOME_BYTES;
    return item.tag === tag.BYTEARRAY ? cells.SOME_BYTEARRAY : item;
  }

  protected lose(name: Global): void {
    if (this.lost.size < MAX_NAMES) this.lost.add(name);
    else this.fail('more different names are lost than are followed');
  }

  /** Whether the state would put something callable where an unpickler looks for a method. */
  protected plants(dict: Cell): boolean {
    const items = dict.items ?? [];
    if (this.again(items.length)) return false;
    for (let i = 0; i + 1 < items.length; i += 2) {
      const [key, value] = [textOf(items[i]), items[i + 1]];
      if (key !== undefined && isHook(key) && typeof value === 'object' && value.tag >= tag.GLOBAL) return true;
    }
    return false;
  }

  protected ghostInstance(item: Cell): Cell {
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
    if (typeof item !== 'number') {
      if (cells.taintedGhosts[item.tag] === item) this.haunted(at);
      item.recalled = true;
    }
    this.push(item);
  }

  /** A value that held names comes back from the memo, and which ones is not known any more. */
  protected haunted(at: number): void {
    for (const name of this.lost) this.ledger.refers(name, undefined, undefined, at);
  }

  /** Adds to an exact builtin container. */
  protected into(target: Cell, item: Item, at: number): void {
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
  protected held(item: Item, target: Cell): Item {
    if (typeof item === 'number') return item;
    let kept: Item = item;
    if (this.lean && target.weight + item.weight > LEAN_WEIGHT) {
      this.ledger.refersIn(item, undefined, undefined, item.at);
      kept = this.ghost(item);
    }
    if (typeof kept !== 'number') target.weight += kept.weight;
    return kept;
  }
}

export function instanceOf(by: CallForm, callee: Cell, args: readonly Item[]): Making {
  return { by, callee, args, state: undefined, joined: false, rebuilt: false, items: undefined, entries: undefined };
}

/** Nothing that could be called is in it, now or later. */
export function isPlain(item: Item): boolean {
  if (typeof item === 'number' || item.tag < tag.TUPLE || item.tag > tag.GLOBAL || item.items === undefined) {
    return typeof item === 'number' || item.tag !== tag.GLOBAL;
  }
  return (item.tag === tag.TUPLE || item.tag === tag.FROZENSET) && item.plain;
}
