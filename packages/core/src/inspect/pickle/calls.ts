import type { CallForm } from '../../nouns/effect.ts';
import type { Global } from '../../nouns/value.ts';
import type { Item } from './cell.ts';
import * as cells from './cell.ts';
import { Cell, makingOf, nameOf, tag, textOf } from './cell.ts';
import { compatible } from './compat.ts';
import { takeLooked } from './dtype.ts';
import { doubtOnCall } from './native.ts';
import { halt, instanceOf, LEAN_WEIGHT, MAX_NAMES, Stack } from './stack.ts';
import { classOfCell } from './values.ts';

/** More values than this above the last MARK are no arguments. */
const LONG_ROW = 1000;

/** What opcodes look up and call. Nothing is looked up or called: what would be is stated in the ledger. */
export class Calls extends Stack {
  // --- looking up

  lookup(module: string, name: string, at: number): void {
    const global = this.proto < 3 ? compatible(module, name) : { module, name };
    const mapped = global.module !== module || global.name !== name;
    this.ledger.names(global, mapped ? { module, name } : undefined, at);
    const known = this.globalCell(global, at);
    if (known) this.push(known);
    else this.fail('more different names are looked up than are followed');
  }

  /** Nothing beyond the bound: no model has a tenth of it, and what each name leaves behind costs memory. */
  private globalCell(global: Global, at: number): Cell | undefined {
    const key = `${global.module}\n${global.name}`;
    let known = this.globals.get(key);
    if (!known) {
      if (this.globals.size >= MAX_NAMES) return undefined;
      known = new Cell(tag.GLOBAL, global, undefined, 0, at, true);
      this.globals.set(key, known);
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
    if (this.again(args.length + this.ledger.takeLooked() + takeLooked())) return;
    const made = this.cell(tag.INSTANCE, instanceOf(by, callee, args), undefined, 0, at);
    made.weight += callee.weight;
    for (const arg of args) if (typeof arg !== 'number') made.weight += arg.weight;
    if (this.lean && this.sp - this.fence > LONG_ROW) this.settleTop();
    this.push(this.lean && made.weight > LEAN_WEIGHT ? this.ghostInstance(made) : made);
  }

  /** In a long row of values, what is covered by the next one is no argument any more: it is an item of a list, with its state. */
  private settleTop(): void {
    const covered = this.stack[this.sp - 1];
    if (typeof covered === 'object' && covered.tag === tag.INSTANCE) this.stack[this.sp - 1] = this.ghost(covered);
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
