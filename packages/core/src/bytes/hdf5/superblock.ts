import type { Source } from '../source.ts';
import { Block, Hdf5Fault, Hdf5File } from './block.ts';

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** The signature is at the start, or behind a block of the user's whose size is a power of two from 512 on. */
export function signatureAt(head: Uint8Array): number | undefined {
  for (let at = 0; at + SIGNATURE.length <= head.length; at = at === 0 ? 512 : at * 2) {
    if (SIGNATURE.every((byte, index) => head[at + index] === byte)) return at;
  }
  return undefined;
}

const widthsThere = new Set([2, 4, 8]);

/**
 * Reads the superblock (HDF5 File Format Specification 3.0, II.A; versions 0 to 3).
 * @throws Hdf5Fault
 */
export async function openHdf5(source: Source, at: number): Promise<Hdf5File> {
  const { bytes } = await source.load(at, 128);
  const block = new Block(Uint8Array.from(bytes.subarray(0, 128)), at, { offset: 8, length: 8, base: 0 });
  block.skip(SIGNATURE.length);
  const version = block.u8();
  if (version > 3) throw new Hdf5Fault('too-far', `a superblock of version ${version}`, at);
  if (version < 2) block.skip(4);
  const [offset, length] = [block.u8(), block.u8()];
  if (!widthsThere.has(offset) || !widthsThere.has(length)) block.fail('addresses of a width that there is not');
  // Reserved, sizes of tree nodes and flags; for version 1 the size of another tree and reserved bytes.
  block.skip(version < 2 ? 1 + 4 + 4 + (version === 1 ? 4 : 0) : 1);
  const rest = new Block(block.bytes.subarray(block.at), at + block.at, { offset, length, base: 0 });
  // Addresses count from the base address; files behind a user's block say either its end or 0, and mean its end.
  const base = rest.address() ?? 0;
  const counted = new Block(rest.bytes.subarray(rest.at), rest.start + rest.at, {
    offset,
    length,
    base: base === 0 ? at : base,
  });
  counted.address();
  // The end alone is counted from the start of the file.
  const end = new Block(counted.bytes.subarray(counted.at), counted.start + counted.at, rest.widths).address();
  counted.skip(offset);
  if (version < 2) {
    counted.address();
    counted.skip(offset);
  }
  const root = counted.address();
  if (root === undefined) return block.fail('no root group');
  const file = new Hdf5File(source, { offset, length, base: base === 0 ? at : base }, root, version);
  if (end !== undefined && source.size !== undefined && end > source.size)
    throw new Cut(file, `it says that it has ${end} bytes, and has ${source.size}`, source.size);
  return file;
}

/** A file that is shorter than it says: what is there is read all the same. */
export class Cut extends Hdf5Fault {
  readonly file: Hdf5File;
  constructor(file: Hdf5File, what: string, at: number) {
    super('truncated', what, at);
    this.file = file;
  }
}
