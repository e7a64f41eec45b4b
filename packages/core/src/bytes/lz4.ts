import { BrokenStream, Lookahead } from './lookahead.ts';
import type { Source } from './source.ts';
import { WINDOW } from './source.ts';
import { Xxh32, xxh32 } from './xxh32.ts';

/** Magic number of a frame, and of frames to skip (the last four bits are free). LZ4 Frame Format 1.6.1. */
const FRAME = 0x184d2204;
const SKIPPABLE = 0x184d2a50;
/** Largest block by the code in the frame's descriptor. */
const blockSizes: readonly number[] = [0, 0, 0, 0, 64 << 10, 256 << 10, 1 << 20, 4 << 20];
/** How far back a match may lie; frames may link a block to the one before. */
const HISTORY = 64 << 10;
const UNCOMPRESSED = 0x80000000;

/** Expands LZ4 frames that follow each other, one block in memory; checksums are compared where the frame has them. */
export async function* expandLz4(packed: Source): AsyncGenerator<Uint8Array, void, void> {
  const input = new Lookahead(packed);
  for (let first = true; ; first = false) {
    if (!(await input.ensure(4))) {
      if (first) throw new BrokenStream('it ends inside its first number');
      return;
    }
    const magic = u32(input.bytes, input.at);
    if (magic >>> 4 === SKIPPABLE >>> 4) {
      input.at += 4;
      const size = u32(await input.take(4, 'a frame to skip'), 0);
      for (let left = size; left > 0; left -= Math.min(left, WINDOW))
        await input.take(Math.min(left, WINDOW), 'a frame to skip');
    } else if (magic === FRAME) yield* frame(input);
    // What follows the last frame is no part of the stream.
    else if (first) throw new BrokenStream('it does not start with a frame');
    else return;
  }
}

async function* frame(input: Lookahead): AsyncGenerator<Uint8Array, void, void> {
  input.at += 4;
  const flags = (await input.take(1, 'a frame descriptor'))[0] ?? 0;
  const sized = (flags & 8) !== 0;
  const keyed = (flags & 1) !== 0;
  const rest = await input.take(2 + (sized ? 8 : 0) + (keyed ? 4 : 0), 'a frame descriptor');
  const descriptor = Uint8Array.of(flags, ...rest.subarray(0, -1));
  const maximum = blockSizes[((rest[0] ?? 0) >>> 4) & 7] ?? 0;
  if (flags >>> 6 !== 1 || maximum === 0) throw new BrokenStream('a frame of a version that there is not');
  if (((xxh32(descriptor) >>> 8) & 0xff) !== rest.at(-1))
    throw new BrokenStream('the checksum of a frame descriptor does not fit');
  if (keyed) throw new BrokenStream('a frame that needs a dictionary from elsewhere');
  const linked = (flags & 0x20) === 0;
  const content = (flags & 4) === 0 ? undefined : new Xxh32();
  const room = new Uint8Array(HISTORY + maximum);
  let history = 0;
  for (;;) {
    const head = u32(await input.take(4, 'a block'), 0);
    if (head === 0) break;
    const size = head & 0x7fffffff;
    if (size > maximum) throw new BrokenStream('a block is larger than its frame allows');
    const check = (flags & 0x10) === 0 ? 0 : 4;
    const block = await input.take(size + check, 'a block');
    const data = block.subarray(0, size);
    if (check > 0 && xxh32(data) !== u32(block, size)) throw new BrokenStream('the checksum of a block does not fit');
    let length = size;
    if ((head & UNCOMPRESSED) !== 0) room.set(data, HISTORY);
    else length = decodeBlock(data, room, HISTORY, HISTORY - (linked ? history : 0)) - HISTORY;
    const made = room.slice(HISTORY, HISTORY + length);
    content?.update(made);
    for (let at = 0; at < made.length; at += WINDOW) yield made.subarray(at, at + WINDOW);
    const kept = Math.min(HISTORY, history + length);
    room.copyWithin(HISTORY - kept, HISTORY + length - kept, HISTORY + length);
    history = kept;
  }
  if (content && u32(await input.take(4, 'the checksum of a frame'), 0) !== content.digest())
    throw new BrokenStream('the checksum of a frame does not fit');
}

/**
 * One block (LZ4 Block Format): literals and matches in turn, written into `out` from `at`; matches reach back to `floor`.
 * Returns where it ended.
 */
function decodeBlock(data: Uint8Array, out: Uint8Array, at: number, floor: number): number {
  let from = 0;
  let to = at;
  const broken = (): never => {
    throw new BrokenStream('a block is broken');
  };
  const length = (start: number): number => {
    let count = start;
    if (start < 15) return count;
    for (;;) {
      if (from >= data.length) return broken();
      const more = data[from++] ?? 0;
      count += more;
      if (more < 255) return count;
    }
  };
  for (;;) {
    if (from >= data.length) return broken();
    const token = data[from++] ?? 0;
    const literals = length(token >>> 4);
    if (from + literals > data.length || to + literals > out.length) return broken();
    out.set(data.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from === data.length) return to;
    if (from + 2 > data.length) return broken();
    const distance = (data[from] ?? 0) | ((data[from + 1] ?? 0) << 8);
    from += 2;
    const count = length(token & 15) + 4;
    if (distance === 0 || to - distance < floor || to + count > out.length) return broken();
    if (distance >= count) out.copyWithin(to, to - distance, to - distance + count);
    else for (let i = 0; i < count; i++) out[to + i] = out[to + i - distance] ?? 0;
    to += count;
  }
}

function u32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  );
}
