import type { Block, Hdf5File } from './block.ts';
import { Hdf5Fault, MAX_BLOCK } from './block.ts';

/** The index of a group that has many members: records in a tree of version 2 (specification, III.A.2). */
const MAX_RECORDS = 100_000;
const MAX_DEPTH = 8;
/** Signature, version, type and checksum of every node. */
const FRAME = 10;

/** All records. @throws Hdf5Fault */
export async function recordsOf(
  file: Hdf5File,
  address: number,
): Promise<{ readonly type: number; readonly records: readonly Block[] }> {
  const { offset, length } = file.widths;
  const head = await file.block(address, 16 + offset + 2 + length);
  head.signature('BTHD');
  head.skip(1);
  const type = head.u8();
  const [nodeSize, recordSize, depth] = [head.u32(), head.u16(), head.u16()];
  head.skip(2);
  const [root, count] = [head.address(), head.u16()];
  if (root === undefined) return { type, records: [] };
  if (recordSize === 0 || nodeSize <= FRAME || nodeSize > MAX_BLOCK || depth > MAX_DEPTH)
    head.fail('a tree that there is not');

  const records: Block[] = [];
  const seen = new Set<number>();
  const { countBytes, totalBytes } = widthsOf(nodeSize, recordSize, depth, offset);
  const enter = async (at: number, holds: number, level: number): Promise<void> => {
    if (seen.has(at)) throw new Hdf5Fault('malformed', 'a tree that leads back to itself', at);
    seen.add(at);
    const node = await file.block(at, nodeSize, true);
    node.signature(level === 0 ? 'BTLF' : 'BTIN');
    node.skip(2);
    for (let i = 0; i < holds; i++) records.push(node.part(recordSize));
    if (records.length > MAX_RECORDS) throw new Hdf5Fault('too-far', `a group of more than ${MAX_RECORDS} members`, at);
    if (level === 0) return;
    for (let i = 0; i <= holds; i++) {
      const child = node.address();
      const inner = node.uint(countBytes);
      node.skip(totalBytes[level - 1] ?? 0);
      if (child !== undefined) await enter(child, inner, level - 1);
    }
  };
  await enter(root, count, depth);
  return { type, records };
}

/** How wide the counts beside a child are follows from how much a node can hold. */
function widthsOf(
  nodeSize: number,
  recordSize: number,
  depth: number,
  offset: number,
): { readonly countBytes: number; readonly totalBytes: readonly number[] } {
  let most = Math.floor((nodeSize - FRAME) / recordSize);
  const countBytes = bytesFor(most);
  // Beside a leaf there is no total.
  const totalBytes = [0];
  for (let level = 1; level < depth; level++) {
    const pointer = offset + countBytes + (totalBytes[level - 1] ?? 0);
    const here = Math.max(0, Math.floor((nodeSize - FRAME - pointer) / (recordSize + pointer)));
    most = (here + 1) * most + here;
    totalBytes.push(bytesFor(most));
  }
  return { countBytes, totalBytes };
}

/** Bytes that hold numbers up to this one. */
export function bytesFor(value: number): number {
  return Math.floor(Math.log2(Math.max(value, 1)) / 8) + 1;
}
