import { bytesFor, recordsOf } from './btree2.ts';
import type { Block, Hdf5File } from './block.ts';
import { Hdf5Fault } from './block.ts';

/** A heap of named things (links, attributes) of a group that has many (specification, III.G). */
interface Heap {
  readonly file: Hdf5File;
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly width: number;
  readonly first: number;
  readonly largest: number;
  readonly root: number;
  /** Rows of the root's table; 0 where the root is a block itself. */
  readonly rows: number;
}

/** Where in a record of the index the place in the heap is: links by name and by order, attributes by name and by order. */
const idAt: ReadonlyMap<number, number> = new Map([
  [5, 4],
  [6, 8],
  [8, 0],
  [9, 0],
]);

/** Messages kept in a heap, in the order of their index. @throws Hdf5Fault */
export async function readDense(file: Hdf5File, heapAddress: number, treeAddress: number): Promise<Block[]> {
  const heap = await readHeap(file, heapAddress);
  const { type, records } = await recordsOf(file, treeAddress);
  const front = idAt.get(type);
  if (front === undefined) throw new Hdf5Fault('malformed', `an index of type ${type}`, treeAddress);
  const found: Block[] = [];
  for (const record of records) {
    record.skip(front);
    found.push(await objectAt(heap, record));
  }
  return found;
}

async function readHeap(file: Hdf5File, address: number): Promise<Heap> {
  const { offset, length } = file.widths;
  const block = await file.block(address, 22 + 12 * length + 3 * offset);
  block.signature('FRHP');
  block.skip(1 + 2);
  if (block.u16() > 0) throw new Hdf5Fault('too-far', 'a heap that is packed', address);
  block.skip(1);
  const longest = block.u32();
  block.skip(length + offset + length + offset + 8 * length);
  const width = block.u16();
  const [first, largest] = [block.length(), block.length()];
  const bits = block.u16();
  block.skip(2);
  const [root, rows] = [block.address(), block.u16()];
  if (root === undefined) throw new Hdf5Fault('malformed', 'an empty heap that is referred to', address);
  if (!isPower(first) || !isPower(largest) || largest < first || width === 0 || bits > 64 || bits === 0)
    block.fail('a heap of a shape that there is not');
  const lengthBytes = Math.min(bytesFor(largest), bytesFor(longest));
  return { file, offsetBytes: Math.ceil(bits / 8), lengthBytes, width, first, largest, root, rows };
}

async function objectAt(heap: Heap, id: Block): Promise<Block> {
  const kind = (id.u8() >> 4) & 3;
  if (kind !== 0) throw new Hdf5Fault('too-far', 'a name that is kept outside of its heap', id.start);
  const offset = id.uint(heap.offsetBytes);
  const length = id.uint(heap.lengthBytes);
  const address = await placeOf(heap, heap.root, heap.rows, 0, offset, 0);
  return heap.file.block(address, length);
}

/** Tables of tables; each level has blocks that are larger. */
const MAX_LEVELS = 16;

/** Where in the file something in the heap is: the blocks double in size from row to row of a table. */
async function placeOf(
  heap: Heap,
  address: number,
  rows: number,
  base: number,
  offset: number,
  level: number,
): Promise<number> {
  if (rows === 0) return address + (offset - base);
  if (level > MAX_LEVELS) throw new Hdf5Fault('malformed', 'a heap nested too deep', address);
  const { file, width } = heap;
  const front = 5 + file.widths.offset + heap.offsetBytes;
  const direct = Math.log2(heap.largest) - Math.log2(heap.first) + 2;
  let start = base;
  for (let row = 0; row < rows; row++) {
    const size = heap.first * 2 ** Math.max(0, row - 1);
    if (offset >= start + size * width) {
      start += size * width;
      continue;
    }
    const column = Math.floor((offset - start) / size);
    const entry = await file.block(address + front + (row * width + column) * file.widths.offset, file.widths.offset);
    const child = entry.address();
    if (child === undefined) throw new Hdf5Fault('malformed', 'a place in a heap that there is not', address);
    const inner = row < direct ? 0 : Math.log2(size) - Math.log2(heap.first * width) + 1;
    return placeOf(heap, child, inner, start + column * size, offset, level + 1);
  }
  throw new Hdf5Fault('malformed', 'a place in a heap that there is not', address);
}

function isPower(value: number): boolean {
  return value > 0 && Number.isInteger(Math.log2(value));
}
