import type { Source } from '../../bytes/source.ts';
import type { Item } from './cell.ts';
import * as cells from './cell.ts';
import { Cell, tag } from './cell.ts';
import type { Ledger } from './ledger.ts';
import { Loop } from './loop.ts';
import { layoutOf, NodeScan, verdictOf } from './nodes.ts';
import { opcodes } from './opcodes.ts';
import { length8 } from './payloads.ts';
import type { Budget } from './stack.ts';
import { halt, MAX_KEPT } from './stack.ts';
import type { Forks, Variant } from './variant.ts';
import { noForks } from './variant.ts';
import type { Wrapped } from './wrapper.ts';
import { namesFile, wrappedArray } from './wrapper.ts';

/** How one pickle ended: with its value, or where and why a loader would have stopped. */
export interface Outcome {
  readonly root: Item | undefined;
  /** Where the next reader of the same file goes on; behind the frame, where a loader had read it whole. */
  readonly end: number;
  readonly failure?: { readonly kind: 'truncated' | 'malformed' | 'unread'; readonly why: string; readonly at: number };
}

/** What one read of the loader gave. */
interface Part {
  readonly bytes: Uint8Array;
  readonly at: number;
  /** Less than was asked for: the source ended. */
  readonly short: boolean;
}

const NOTHING = new Uint8Array(0);
const RECONSTRUCT = { module: 'numpy.core.multiarray', name: '_reconstruct' };
/** Nodes are read in one piece as far as that is no more than a window: a read for each few kilobytes would take longer than looking at them. */
const NODES_AT_ONCE = 512 * 1024;
const NUMPY_LOAD = { module: 'numpy', name: 'load' };

/**
 * One pickle, read as one loader reads it. Opcodes that lie wholly in the window and in the current frame go through
 * the fast loop; the one that crosses a boundary is put together read by read, because that is where loaders differ.
 */
export class Machine extends Loop {
  private readonly source: Source;
  /** Where the next opcode is read. */
  private at: number;
  /** End of the current frame, and where the file goes on behind it (joblib takes arrays from there); -1 without a frame. */
  private frameEnd = -1;
  private filePos = -1;

  constructor(
    source: Source,
    start: number,
    run: { variant: Variant; strict?: boolean; ledger: Ledger; forks: Forks; budget: Budget },
  ) {
    super(source.size, run.variant, run.strict ?? run.variant.frames === 'strict', run.ledger, run.forks, run.budget);
    this.source = source;
    this.at = start;
  }

  private get frames(): Variant['frames'] {
    return this.strict ? 'strict' : this.variant.frames === 'strict' ? this.variant.inside : this.variant.frames;
  }

  async load(): Promise<Outcome> {
    for (;;) {
      if (this.frameEnd >= 0 && this.at >= this.frameEnd) this.leaveFrame();
      const window = await this.source.load(this.at, 1);
      if (window.bytes.length === 0)
        return this.ended(this.inFrame() ? 'the file ends inside a frame' : 'the file ends before the pickle does');
      const offset = this.at - window.start;
      const limit = this.inFrame() ? Math.min(window.bytes.length, this.frameEnd - window.start) : window.bytes.length;
      this.at = window.start + this.run(window.bytes, window.start, offset, limit);
      const outcome = await this.after();
      if (outcome) return outcome;
    }
  }

  private async after(): Promise<Outcome | undefined> {
    switch (this.halted) {
      case halt.MORE: {
        const outcome = await this.slow();
        if (outcome) return outcome;
        const now: number = this.halted;
        return now === halt.RUN ? undefined : this.after();
      }
      case halt.FRAME:
        return this.enterFrame(this.frameLength);
      case halt.TEXT:
        this.remember(this.wanted, (await this.source.load(this.wanted, MAX_KEPT + 16)).bytes);
        return undefined;
      case halt.NODES:
        await this.lookAtNodes();
        return undefined;
      case halt.ARRAY:
        return this.array();
      case halt.STOP: {
        const root = this.pop();
        if (this.failure !== '') return this.stopped('malformed', this.failure);
        if (this.inFrame() && this.at < this.frameEnd) {
          // Who read the frame whole begins the next pickle behind it.
          this.forks.dialect = true;
          this.forks.crossing = true;
        }
        return { root, end: this.fileAt() };
      }
      case halt.FAIL:
        return this.stopped(this.failure.endsWith('than are followed') ? 'unread' : 'malformed', this.failure);
      default:
        return undefined;
    }
  }

  // --- frames

  private inFrame(): boolean {
    return this.frameEnd >= 0;
  }

  private leaveFrame(): void {
    if (this.frames !== 'ignored' || this.filePos > this.at) this.at = Math.max(this.filePos, this.frameEnd);
    this.frameEnd = -1;
  }

  /** Where the file object stands: behind the frame, while there is one that was read whole. */
  private fileAt(): number {
    return this.inFrame() && this.frames !== 'ignored' ? Math.max(this.filePos, this.frameEnd) : this.at;
  }

  private enterFrame(length: number): Outcome | undefined {
    const rest = this.inFrame() ? this.frameEnd - this.at : 0;
    if (rest > 0) {
      this.forks.dialect = true;
      if (length > rest) this.forks.crossing = true;
      if (this.frames === 'strict') return this.stopped('malformed', 'a frame begins inside another');
      if (length <= rest) return undefined;
      if (this.frames === 'dropped') this.at = this.filePos;
    } else if (this.inFrame()) this.leaveFrame();
    const size = this.source.size;
    if (size !== undefined && this.at + length > size) {
      // The C unpickler wants the whole frame before it does anything of it; Python's begins.
      this.forks.dialect = true;
      if (this.frames !== 'strict') return this.stopped('truncated', 'a frame is longer than the file');
    }
    this.frameEnd = size === undefined ? this.at + length : Math.min(this.at + length, size);
    this.filePos = this.frameEnd;
    return undefined;
  }

  // --- the opcode at a boundary, read by read

  private async slow(): Promise<Outcome | undefined> {
    const start = this.at;
    const first = await this.part(1, true);
    if ('root' in first) return first;
    if (first.short) return this.ended('the file ends before the pickle does');
    const opcode = opcodes[first.bytes[0] ?? 0];
    if (!opcode) return this.stopped('malformed', 'no opcode');
    const pieces: Uint8Array[] = [Uint8Array.from(first.bytes)];
    const operand = opcode.operand;
    if (typeof operand === 'number') {
      const part = await this.part(operand, true);
      if ('root' in part) return part;
      if (part.short) return this.ended(`the file ends inside ${opcode.name}`);
      pieces.push(Uint8Array.from(part.bytes));
    } else if (operand === 'line' || operand === 'two-lines') {
      for (let lines = operand === 'line' ? 1 : 2; lines > 0; lines--) {
        const line = await this.line1();
        if ('root' in line) return line;
        pieces.push(line.bytes);
      }
    } else {
      const width = operand === 'counted1' ? 1 : operand === 'counted4' ? 4 : 8;
      const header = await this.part(width, true);
      if ('root' in header) return header;
      if (header.short) return this.ended(`the file ends inside ${opcode.name}`);
      const count = Buffer.from(header.bytes);
      const signed = opcode.name === 'LONG4' || opcode.name === 'BINSTRING';
      const length =
        width === 1
          ? count.readUInt8()
          : width === 8
            ? length8(count, 0)
            : signed
              ? count.readInt32LE()
              : count.readUInt32LE();
      pieces.push(Uint8Array.from(header.bytes));
      if (length < 0 && opcode.name !== 'LONG4') return this.stopped('malformed', `${opcode.name} of negative length`);
      const kept = length <= MAX_KEPT;
      const content = await this.part(Math.max(length, 0), kept, opcode.name === 'BYTEARRAY8');
      if ('root' in content) return content;
      // What Python's unpickler makes of a cut payload is never used: its next read fails.
      if (content.short) return this.ended(`the file ends inside ${opcode.name}`);
      if (!kept) {
        if (this.seen[opcode.code] === 0) this.seen[opcode.code] = start + 1;
        return this.large(opcode.name, length, content.at);
      }
      pieces.push(Uint8Array.from(content.bytes));
    }
    const whole = Buffer.concat(pieces);
    this.loose = true;
    this.run(whole, start, 0, whole.length);
    while (this.halted === halt.TEXT) {
      this.remember(this.wanted, Uint8Array.from((await this.source.load(this.wanted, MAX_KEPT + 16)).bytes));
      this.run(whole, start, 0, whole.length);
    }
    this.loose = false;
    if (this.halted === halt.MORE) return this.stopped('unread', `${opcode.name} could not be read`);
    return undefined;
  }

  private large(name: string, length: number, at: number): undefined {
    this.halted = halt.RUN;
    this.opcodes += 1;
    if (name === 'BINBYTES' || name === 'BINBYTES8') this.push(this.payload(tag.BYTES, length, at, undefined));
    else if (name === 'BYTEARRAY8') this.push(this.payload(tag.BYTEARRAY, length, at, undefined));
    else this.push(name === 'LONG4' ? cells.SOME_INT : cells.SOME_STR);
    return undefined;
  }

  /** One read of `length` bytes, as the loader does it. `whole`: C fills a bytearray from the frame and from behind it. */
  private async part(length: number, keep: boolean, whole = false): Promise<Part | Outcome> {
    if (length === 0) return { bytes: NOTHING, at: this.at, short: false };
    if (this.inFrame()) {
      if (this.at >= this.frameEnd) this.leaveFrame();
      else if (this.at + length > this.frameEnd) {
        const outcome = this.crossing(whole);
        if (outcome) return outcome;
      }
    }
    const at = this.at;
    const { bytes } = await this.source.load(at, keep ? length : 1);
    const size = this.source.size;
    const there = keep
      ? bytes.length >= length
      : size === undefined
        ? await this.reaches(at + length)
        : at + length <= size;
    if (there) this.at = at + length;
    return { bytes: keep ? bytes.subarray(0, length) : NOTHING, at, short: !there };
  }

  /** Expands a stream up to `offset`: whether it is that long. */
  private async reaches(offset: number): Promise<boolean> {
    const last = await this.source.load(offset - 1, 1);
    return last.bytes.length > 0;
  }

  private crossing(whole: boolean): Outcome | undefined {
    this.forks.dialect = true;
    this.forks.crossing = true;
    if (this.frames === 'strict') return this.stopped('malformed', 'an opcode crosses the end of its frame');
    if (this.frames === 'dropped' && !whole) this.at = this.filePos;
    this.frameEnd = -1;
    return undefined;
  }

  /** A text operand with its newline. The first 64 KiB are kept; longer ones are no name, number or key. */
  private async line1(): Promise<{ bytes: Uint8Array } | Outcome> {
    if (this.inFrame() && this.at >= this.frameEnd) this.leaveFrame();
    const kept: Uint8Array[] = [];
    let length = 0;
    let cursor = this.at;
    for (;;) {
      const window = await this.source.load(cursor, 1);
      const bytes = window.bytes;
      if (bytes.length === 0) return this.unfinished(kept, cursor);
      const limit = this.inFrame() ? Math.min(bytes.length, this.frameEnd - cursor) : bytes.length;
      const newline = bytes.subarray(0, limit).indexOf(0x0a);
      const piece = bytes.subarray(0, newline < 0 ? limit : newline + 1);
      if (length <= MAX_KEPT) kept.push(Uint8Array.from(piece.subarray(0, MAX_KEPT + 2)));
      length += piece.length;
      cursor += piece.length;
      if (newline >= 0) {
        this.at = cursor;
        const text = Buffer.concat(kept);
        return { bytes: text.at(-1) === 0x0a ? text : Buffer.concat([text, Buffer.from('\n')]) };
      }
      if (this.inFrame() && cursor >= this.frameEnd) {
        const before = this.at;
        const outcome = this.crossing(false);
        if (outcome) return outcome;
        // The C unpickler either reads on as if there were no frame, or drops the rest of it and takes a line behind it.
        if (this.at !== before) {
          kept.length = 0;
          length = 0;
          cursor = this.at;
        }
      }
    }
  }

  /** The file ends without a newline: C refuses, Python's unpickler takes the line and cuts its last character off. */
  private unfinished(kept: Uint8Array[], end: number): { bytes: Uint8Array } | Outcome {
    this.forks.dialect = true;
    if (!this.strict || this.inFrame()) return this.ended('the file ends inside a line');
    const text = Buffer.concat(kept);
    this.at = end;
    return { bytes: Buffer.concat([text.subarray(0, Math.max(text.length - 1, 0)), Buffer.from('\n')]) };
  }

  // --- joblib's arrays

  private async array(): Promise<Outcome | undefined> {
    const wrapper = this.pop();
    if (typeof wrapper === 'number') return this.stopped('malformed', 'no array');
    const builtAt = this.at;
    if (namesFile(wrapper)) {
      // The wrapper reads another file with NumPy, which may hold pickles of its own.
      this.ledger.call(
        'lookup',
        new Cell(tag.GLOBAL, NUMPY_LOAD, undefined, 0, builtAt, true),
        [cells.UNKNOWN],
        builtAt,
      );
      this.push(cells.UNKNOWN);
      return this.stopped('unread', 'an array lies in a file of its own');
    }
    const wrapped = wrappedArray(wrapper);
    if (!wrapped) {
      this.ledger.call('lookup', cells.UNKNOWN, [wrapper], builtAt);
      return this.stopped('unread', 'joblib would read an array whose shape or type cannot be followed');
    }
    if (wrapped.subclass !== undefined) this.subclassed(wrapped.subclass, builtAt);
    const mapped = this.variant.arrays === 'mmap' && wrapped.mayMap !== false;
    if (mapped && wrapped.mayMap === undefined) {
      this.ledger.call('lookup', cells.UNKNOWN, [wrapper], builtAt);
      return this.stopped('unread', 'joblib would read or map an array, which of both cannot be told');
    }
    if (wrapped.mayMap === undefined || (wrapped.mayMap && (wrapped.hasObject || wrapped.itemsize === 0)))
      this.forks.mmap = true;
    // NumPy maps arrays of objects, too: bytes of the file become pointers.
    if (wrapped.hasObject && mapped) this.ledger.call('lookup', cells.UNKNOWN, [wrapper], builtAt);
    if (wrapped.hasObject && !mapped) return this.inside();
    if (wrapped.itemsize === 0 && !mapped) return this.stopped('malformed', 'an array of items without a size');
    return this.raw(wrapped);
  }

  /** NumPy before 2 makes an array of the subclass that the wrapper names. */
  private subclassed(subclass: Item, at: number): void {
    const name =
      typeof subclass === 'object' && subclass.tag === tag.GLOBAL
        ? (subclass.value as { module: string; name: string })
        : undefined;
    if (name && name.module === 'numpy' && (name.name === 'ndarray' || name.name === 'memmap')) return;
    if (name && name.module === 'numpy.core.memmap' && name.name === 'memmap') return;
    const shape = new Cell(tag.TUPLE, undefined, [cells.SMALL[0] as Cell], 0, at, false);
    const callee = new Cell(tag.GLOBAL, RECONSTRUCT, undefined, 0, at, true);
    this.ledger.call('reduce', callee, [subclass, shape, new Cell(tag.STR, 'b', undefined, 0, at, false)], at);
  }

  /** Bytes behind the current frame, after a padding that a first byte measures. */
  private async raw(wrapped: Wrapped): Promise<Outcome | undefined> {
    let at = this.fileAt();
    if (wrapped.padded) {
      const { bytes } = await this.source.load(at, 1);
      at += 1 + (bytes[0] ?? 0);
    }
    const end = at + wrapped.length;
    const small = wrapped.length <= MAX_KEPT && !this.lean && this.budget.bytes >= wrapped.length;
    let content: Uint8Array | undefined;
    if (small) {
      content = Uint8Array.from((await this.source.load(at, wrapped.length)).bytes.subarray(0, wrapped.length));
      this.budget.bytes -= wrapped.length;
    }
    const nodes = await this.nodesIn(wrapped, at);
    const size = this.source.size;
    const there = size === undefined ? wrapped.length === 0 || (await this.reaches(end)) : end <= size;
    if (!there) return this.ended('the file ends inside an array');
    if (this.inFrame()) {
      if (this.at < this.frameEnd) this.forks.dialect = true;
      this.filePos = end;
    } else this.at = end;
    const { dtype, shape, fortran, length } = wrapped;
    this.push(
      this.cell(
        tag.ARRAY,
        { dtype, shape, fortran, length, ...(content ? { content } : {}), ...(nodes ? { nodes } : {}) },
        undefined,
        0,
        at,
      ),
    );
    return undefined;
  }

  // --- trees

  /** The nodes of the tree that was just given its state; they lie before it in the stream, or were kept. */
  private async lookAtNodes(): Promise<void> {
    const { nodes, ledger } = this;
    this.halted = halt.RUN;
    if (!nodes) return;
    const { layout, count, content, features } = nodes;
    const scan = new NodeScan(layout, count);
    if (content) scan.feed(content);
    else if (this.source.size === undefined || !this.afford(count * layout.itemsize))
      return ledger.judge({ unchecked: 'a tree of sklearn' }, this.at);
    else await this.scan(scan, nodes.at, count * layout.itemsize);
    ledger.judge(verdictOf(scan, features), this.at);
  }

  /** In a stream that is expanded there is no way back: an array that may be a tree is looked at while it passes. */
  private async nodesIn(wrapped: Wrapped, at: number): Promise<NodeScan | undefined> {
    const layout = layoutOf(wrapped.record);
    if (!layout || wrapped.shape.length !== 1 || !this.afford(wrapped.length)) return undefined;
    const scan = new NodeScan(layout, wrapped.shape[0] ?? 0);
    await this.scan(scan, at, wrapped.length);
    return scan;
  }

  private async scan(scan: NodeScan, at: number, length: number): Promise<void> {
    for (let done = 0; done < length && scan.doubt === undefined;) {
      const { bytes } = await this.source.load(at + done, Math.min(NODES_AT_ONCE, length - done));
      const step = scan.feed(bytes.subarray(0, length - done));
      if (step === 0) break;
      done += step;
    }
  }

  private afford(length: number): boolean {
    if (this.budget.nodes < length) return false;
    this.budget.nodes -= length;
    return true;
  }

  /** An array of objects is a pickle of its own, read from behind the current frame by a plain unpickler. */
  private async inside(): Promise<Outcome | undefined> {
    const forks = noForks();
    const { variant, ledger, budget } = this;
    const plain: Variant = { ...variant, arrays: 'none' };
    const inner = new Machine(this.source, this.fileAt(), {
      variant: plain,
      strict: variant.inside === 'strict',
      ledger,
      forks,
      budget,
    });
    const outcome = await inner.load();
    this.opcodes += inner.opcodes;
    this.highest = Math.max(this.highest, inner.highest);
    if (forks.dialect || forks.crossing) this.forks.inside = true;
    if (inner.changedUnseen >= 0) this.changedUnseen = inner.changedUnseen;
    if (outcome.failure) return outcome;
    if (this.inFrame()) this.filePos = outcome.end;
    else this.at = outcome.end;
    this.push(outcome.root ?? cells.UNKNOWN);
    return undefined;
  }

  // --- endings

  private ended(why: string): Outcome {
    if (this.source.broken !== undefined) return this.stopped('unread', this.source.broken);
    // A loader that wants the whole frame first would have stopped before all this.
    if (this.inFrame()) this.forks.dialect = true;
    return this.stopped('truncated', why);
  }

  private stopped(kind: 'truncated' | 'malformed' | 'unread', why: string): Outcome {
    return { root: undefined, end: this.at, failure: { kind, why, at: this.at } };
  }
}
