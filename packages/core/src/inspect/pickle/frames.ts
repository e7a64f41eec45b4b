import type { Source } from '../../bytes/source.ts';
import type { Item } from './cell.ts';
import type { Ledger } from './ledger.ts';
import { Loop } from './loop.ts';
import type { Budget } from './stack.ts';
import { MAX_KEPT } from './stack.ts';
import type { Forks, Variant } from './variant.ts';

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

/** Who reads a pickle, and where what is found is kept. */
export interface Reading {
  readonly variant: Variant;
  readonly strict?: boolean;
  readonly ledger: Ledger;
  readonly forks: Forks;
  readonly budget: Budget;
}

const NOTHING = new Uint8Array(0);

/** Where a loader stands in its file, and what its reads give: inside of a frame, across its end, and behind it. */
export class Frames extends Loop {
  protected readonly source: Source;
  /** Where the next opcode is read. */
  protected at: number;
  /** End of the current frame, and where the file goes on behind it (joblib takes arrays from there); -1 without a frame. */
  protected frameEnd = -1;
  protected filePos = -1;

  constructor(source: Source, start: number, run: Reading) {
    super(source.size, run.variant, run.strict ?? run.variant.frames === 'strict', run.ledger, run.forks, run.budget);
    this.source = source;
    this.at = start;
  }

  protected get frames(): Variant['frames'] {
    return this.strict ? 'strict' : this.variant.frames === 'strict' ? this.variant.inside : this.variant.frames;
  }

  // --- frames

  protected inFrame(): boolean {
    return this.frameEnd >= 0;
  }

  protected leaveFrame(): void {
    if (this.frames !== 'ignored' || this.filePos > this.at) this.at = Math.max(this.filePos, this.frameEnd);
    this.frameEnd = -1;
  }

  /** Where the file object stands: behind the frame, while there is one that was read whole. */
  protected fileAt(): number {
    return this.inFrame() && this.frames !== 'ignored' ? Math.max(this.filePos, this.frameEnd) : this.at;
  }

  protected enterFrame(length: number): Outcome | undefined {
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

  // --- reads

  /** One read of `length` bytes, as the loader does it. `whole`: C fills a bytearray from the frame and from behind it. */
  protected async part(length: number, keep: boolean, whole = false): Promise<Part | Outcome> {
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
  protected async reaches(offset: number): Promise<boolean> {
    const last = await this.source.load(offset - 1, 1);
    return last.bytes.length > 0;
  }

  protected crossing(whole: boolean): Outcome | undefined {
    this.forks.dialect = true;
    this.forks.crossing = true;
    if (this.frames === 'strict') return this.stopped('malformed', 'an opcode crosses the end of its frame');
    if (this.frames === 'dropped' && !whole) this.at = this.filePos;
    this.frameEnd = -1;
    return undefined;
  }

  /** A text operand with its newline. The first 64 KiB are kept; longer ones are no name, number or key. */
  protected async line1(): Promise<{ bytes: Uint8Array } | Outcome> {
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
  protected unfinished(kept: Uint8Array[], end: number): { bytes: Uint8Array } | Outcome {
    this.forks.dialect = true;
    if (!this.strict || this.inFrame()) return this.ended('the file ends inside a line');
    const text = Buffer.concat(kept);
    this.at = end;
    return { bytes: Buffer.concat([text.subarray(0, Math.max(text.length - 1, 0)), Buffer.from('\n')]) };
  }

  // --- endings

  protected ended(why: string): Outcome {
    if (this.source.broken !== undefined) return this.stopped('unread', this.source.broken);
    // A loader that wants the whole frame first would have stopped before all this.
    if (this.inFrame()) this.forks.dialect = true;
    return this.stopped('truncated', why);
  }

  protected stopped(kind: 'truncated' | 'malformed' | 'unread', why: string): Outcome {
    return { root: undefined, end: this.at, failure: { kind, why, at: this.at } };
  }
}
