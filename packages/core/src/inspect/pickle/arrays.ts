import * as cells from './cell.ts';
import { Cell, tag } from './cell.ts';
import type { Item } from './cell.ts';
import type { Outcome, Reading } from './frames.ts';
import { Frames } from './frames.ts';
import { layoutOf, NodeScan, verdictOf } from './nodes.ts';
import { halt, MAX_KEPT } from './stack.ts';
import type { Variant } from './variant.ts';
import { noForks } from './variant.ts';
import type { Wrapped } from './wrapper.ts';
import { namesFile, wrappedArray } from './wrapper.ts';

const RECONSTRUCT = { module: 'numpy.core.multiarray', name: '_reconstruct' };
/**
 * Nodes are looked at while they are still in the processor's own cache, in which pieces of this size are twice as quick to
 * read; a read for each few kilobytes would take longer than looking at them.
 */
const NODES_AT_ONCE = 128 * 1024;
const NUMPY_LOAD = { module: 'numpy', name: 'load' };

/** A pickle within the pickle, read on its own: what it saw counts for the outer one. */
export interface Inner {
  readonly opcodes: number;
  readonly highest: number;
  readonly changedUnseen: number;
  load(): Promise<Outcome>;
}

/** What joblib takes from between the opcodes, and the nodes of trees, which are looked at where they lie. */
export abstract class Arrays extends Frames {
  protected abstract within(start: number, run: Reading): Inner;

  // --- joblib's arrays

  protected async array(): Promise<Outcome | undefined> {
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
  protected subclassed(subclass: Item, at: number): void {
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
  protected async raw(wrapped: Wrapped): Promise<Outcome | undefined> {
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
  protected async lookAtNodes(): Promise<void> {
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
  protected async nodesIn(wrapped: Wrapped, at: number): Promise<NodeScan | undefined> {
    const layout = layoutOf(wrapped.record);
    if (!layout || wrapped.shape.length !== 1 || !this.afford(wrapped.length)) return undefined;
    const scan = new NodeScan(layout, wrapped.shape[0] ?? 0);
    await this.scan(scan, at, wrapped.length);
    return scan;
  }

  protected async scan(scan: NodeScan, at: number, length: number): Promise<void> {
    for (let done = 0; done < length && scan.doubt === undefined;) {
      const { bytes } = await this.source.load(at + done, Math.min(NODES_AT_ONCE, length - done));
      const step = scan.feed(bytes.subarray(0, length - done));
      if (step === 0) break;
      done += step;
    }
  }

  protected afford(length: number): boolean {
    if (this.budget.nodes < length) return false;
    this.budget.nodes -= length;
    return true;
  }

  /** An array of objects is a pickle of its own, read from behind the current frame by a plain unpickler. */
  protected async inside(): Promise<Outcome | undefined> {
    const forks = noForks();
    const { variant, ledger, budget } = this;
    const plain: Variant = { ...variant, arrays: 'none' };
    const inner = this.within(this.fileAt(), {
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
}
