import type { Block, Hdf5File } from './block.ts';
import { Hdf5Fault } from './block.ts';

/** One header message of an object (specification, IV.A). */
export interface HeaderMessage {
  readonly type: number;
  /** It is in another object's header, or in a table of the file's: `data` only says where. */
  readonly shared: boolean;
  readonly data: Block;
}

export const DATASPACE = 0x01;
export const LINK_INFO = 0x02;
export const DATATYPE = 0x03;
export const LINK = 0x06;
export const EXTERNAL_FILES = 0x07;
export const LAYOUT = 0x08;
export const FILTERS = 0x0b;
export const ATTRIBUTE = 0x0c;
const CONTINUATION = 0x10;
export const SYMBOL_TABLE = 0x11;
export const ATTRIBUTE_INFO = 0x15;

/** A header has a few pieces; attributes beyond that are kept elsewhere. */
const MAX_PIECES = 1000;
const MAX_MESSAGES = 50_000;

/** @throws Hdf5Fault */
export async function readHeader(file: Hdf5File, address: number): Promise<HeaderMessage[]> {
  const front = await file.block(address, 16, true);
  return front.bytes[0] === 0x4f ? readSecond(file, address) : readFirst(file, front, address);
}

async function readFirst(file: Hdf5File, front: Block, address: number): Promise<HeaderMessage[]> {
  if (front.u8() !== 1) front.fail('no object header');
  front.skip(1 + 2 + 4);
  const length = front.u32();
  const messages: HeaderMessage[] = [];
  const pieces = new Pieces(address + 16, length);
  for (const piece of pieces) {
    const block = await file.block(piece.address, piece.length);
    while (block.left >= 8 && messages.length < MAX_MESSAGES) {
      const [type, size, flags] = [block.u16(), block.u16(), block.u8()];
      block.skip(3);
      add(messages, pieces, { type, shared: (flags & 2) !== 0, data: block.part(size) });
    }
  }
  return messages;
}

async function readSecond(file: Hdf5File, address: number): Promise<HeaderMessage[]> {
  const front = await file.block(address, 34, true);
  front.signature('OHDR');
  if (front.u8() !== 2) front.fail('an object header of a version that there is not');
  const flags = front.u8();
  if (flags & 0x20) front.skip(16);
  if (flags & 0x10) front.skip(4);
  const length = front.uint(1 << (flags & 3));
  const messages: HeaderMessage[] = [];
  const pieces = new Pieces(address + front.at, length);
  for (const piece of pieces) {
    const block = await file.block(piece.address, piece.length);
    let end = block.bytes.length;
    if (piece.next) {
      block.signature('OCHK');
      end -= 4;
    }
    const head = flags & 4 ? 6 : 4;
    while (end - block.at >= head && messages.length < MAX_MESSAGES) {
      const [type, size, marks] = [block.u8(), block.u16(), block.u8()];
      if (flags & 4) block.skip(2);
      // What is left at the end is a gap.
      if (type === 0 && size > end - block.at) break;
      add(messages, pieces, { type, shared: (marks & 2) !== 0, data: block.part(size) });
    }
  }
  return messages;
}

interface Piece {
  readonly address: number;
  readonly length: number;
  readonly next: boolean;
}

/** The pieces of a header, each once. */
class Pieces {
  private readonly found: Piece[];
  private readonly seen = new Set<number>();

  constructor(address: number, length: number) {
    this.found = [{ address, length, next: false }];
  }

  add(address: number, length: number): void {
    if (this.seen.has(address)) throw new Hdf5Fault('malformed', 'a header that continues in itself', address);
    if (this.seen.size >= MAX_PIECES)
      throw new Hdf5Fault('too-far', `a header of more than ${MAX_PIECES} pieces`, address);
    this.seen.add(address);
    this.found.push({ address, length, next: true });
  }

  *[Symbol.iterator](): Iterator<Piece> {
    // The list grows while it is read.
    for (const piece of this.found) yield piece;
  }
}

function add(messages: HeaderMessage[], pieces: Pieces, message: HeaderMessage): void {
  if (message.type !== CONTINUATION) {
    messages.push(message);
    return;
  }
  const address = message.data.address();
  if (address !== undefined) pieces.add(address, message.data.length());
}

/**
 * The message that a shared one stands for: in the header of a committed datatype.
 * @throws Hdf5Fault where it is in the file's own table, which only files written for that have
 */
export async function resolve(file: Hdf5File, message: HeaderMessage): Promise<HeaderMessage> {
  if (!message.shared) return message;
  const { data } = message;
  const version = data.u8();
  const kind = data.u8();
  if (version === 3 && kind === 1) throw new Hdf5Fault('too-far', 'a message in the table of shared ones', data.start);
  if (version === 1) data.skip(6);
  const address = data.address();
  const found = address === undefined ? [] : await readHeader(file, address);
  const same = found.find(({ type, shared }) => type === message.type && !shared);
  return same ?? data.fail('a shared message that is not there');
}
