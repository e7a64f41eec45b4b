import type { Block, Hdf5File } from './block.ts';
import { Hdf5Fault } from './block.ts';
import type { HeaderMessage } from './header.ts';
import { DATASPACE, DATATYPE, EXTERNAL_FILES, FILTERS, LAYOUT, resolve } from './header.ts';
import type { Hdf5Type } from './types.ts';
import { readShape, readType } from './types.ts';

export interface Hdf5Dataset {
  readonly type: Hdf5Type;
  readonly shape: readonly number[];
  /** Where its bytes are, where they follow each other as they are in memory. */
  readonly data?: { readonly at: number; readonly bytes: number };
  /** Files that its bytes are in. */
  readonly outside: readonly string[];
  /** Whether it is put together from datasets of other files (a virtual one). */
  readonly virtual: boolean;
}

/** Files of one dataset. */
const MAX_FILES = 1000;

/** @returns nothing where the object is no dataset. @throws Hdf5Fault */
export async function readDataset(
  file: Hdf5File,
  messages: readonly HeaderMessage[],
): Promise<Hdf5Dataset | undefined> {
  const find = (type: number): HeaderMessage | undefined => messages.find((one) => one.type === type);
  const [typeMessage, space, layout] = [find(DATATYPE), find(DATASPACE), find(LAYOUT)];
  if (!typeMessage || !space || !layout) return undefined;
  const type = readType((await resolve(file, typeMessage)).data);
  const shape = readShape((await resolve(file, space)).data) ?? [0];
  const count = shape.reduce((product, length) => product * BigInt(length), 1n);
  if (count * BigInt(type.size) >= 2n ** 63n) layout.data.fail('a shape that overflows');
  const outside = await outsideOf(file, find(EXTERNAL_FILES)?.data);
  const stored = readLayout(layout.data);
  const plain = stored.data !== undefined && !find(FILTERS) && outside.length === 0;
  const bytes = Number(count) * type.size;
  if (plain && stored.data && bytes > 0) {
    const { at } = stored.data;
    if (stored.data.bytes < bytes) layout.data.fail(`${stored.data.bytes} bytes for a shape that needs ${bytes}`);
    if (file.size !== undefined && at + bytes > file.size)
      throw new Hdf5Fault('truncated', 'the numbers of a dataset reach over the end of the file', at);
  }
  return {
    type,
    shape,
    outside,
    virtual: stored.virtual,
    ...(plain && stored.data && bytes > 0 && { data: { at: stored.data.at, bytes } }),
  };
}

/** Compact, contiguous, in chunks, or virtual (specification, IV.A.2.i). Chunks are stepped over. */
function readLayout(block: Block): { readonly data?: { at: number; bytes: number }; readonly virtual: boolean } {
  const version = block.u8();
  if (version === 1 || version === 2) {
    const rank = block.u8();
    if (block.u8() !== 1) return { virtual: false };
    block.skip(5);
    const at = block.address();
    let bytes = 1;
    for (let i = 0; i < rank; i++) bytes *= block.u32();
    return at === undefined
      ? { virtual: false }
      : { data: { at, bytes: Math.min(bytes, Number.MAX_SAFE_INTEGER) }, virtual: false };
  }
  if (version < 3 || version > 5) block.fail('a layout of a version that there is not');
  const kind = block.u8();
  if (kind === 0) {
    const bytes = block.u16();
    return { data: { at: block.start + block.at, bytes }, virtual: false };
  }
  if (kind === 1) {
    const at = block.address();
    return at === undefined ? { virtual: false } : { data: { at, bytes: block.length() }, virtual: false };
  }
  if (kind > 3) block.fail('a layout that there is not');
  return { virtual: kind === 3 };
}

/** Names of the files that hold the bytes (specification, IV.A.2.h). */
async function outsideOf(file: Hdf5File, block: Block | undefined): Promise<string[]> {
  if (!block) return [];
  block.skip(4 + 2);
  const count = block.u16();
  if (count > MAX_FILES) throw new Hdf5Fault('too-far', `a dataset in ${count} files`, block.start);
  const heap = block.address();
  if (heap === undefined) return block.fail('files without names');
  const front = await file.block(heap, 8 + 2 * file.widths.length + file.widths.offset);
  front.signature('HEAP');
  front.skip(4);
  const length = front.length();
  front.length();
  const address = front.address();
  if (address === undefined) return block.fail('files without names');
  const names = await file.block(address, length);
  const found: string[] = [];
  for (let i = 0; i < count; i++) {
    names.at = 0;
    names.skip(block.length());
    found.push(names.line());
    block.length();
    block.length();
  }
  return found;
}
