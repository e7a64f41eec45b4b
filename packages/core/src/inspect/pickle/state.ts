import type { CallForm } from '../../nouns/effect.ts';
import { Calls } from './calls.ts';
import type { Item, Making } from './cell.ts';
import * as cells from './cell.ts';
import { Cell, makingOf, tag, truth } from './cell.ts';
import { takeLooked } from './dtype.ts';
import { attributeOf, stateDicts } from './given.ts';
import { doubtOnBuild } from './native.ts';
import { nodesOf } from './nodes.ts';
import { halt, isPlain, LEAN_WEIGHT, LEAN_WIDTH, WIDTH } from './stack.ts';
import { isArrayWrapper, lastName } from './wrapper.ts';

/** How opcodes change what is there, and what is called on the way. */
export class State extends Calls {
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
    if (this.again(this.ledger.takeLooked()) || !making) return;
    if (target.recalled) this.ledger.changed = true;
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
    this.again(takeLooked());
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
    const target = this.stack[mark - 1];
    if (typeof target === 'object' && target.recalled) this.ledger.changed = true;
    return target;
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
    if (this.again(this.ledger.takeLooked()) || !making || target.shared) return;
    const list = by === 'setitem' ? (making.entries ??= []) : (making.items ??= []);
    for (const item of holder) {
      if (list.length >= (this.lean ? LEAN_WIDTH : WIDTH)) break;
      this.spend(0.25);
      list.push(this.held(item, target));
    }
  }
}

const UNDERSCORE = 95;

/** An entry that cannot plant or hold anything: what nearly all are. */
function isQuiet(key: Item, value: Item): boolean {
  if (typeof value !== 'number' && value.tag >= tag.TUPLE) return false;
  if (typeof key === 'number') return true;
  return key.tag < tag.TUPLE && (typeof key.value !== 'string' || key.value.charCodeAt(0) !== UNDERSCORE);
}

/** State is given once, or twice; whoever gives it thousands of times wants it to be kept as often. */
const MAX_JOINED = 8192;
