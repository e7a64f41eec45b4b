import type { Block, Hdf5File } from './block.ts';
import { Hdf5Fault, MAX_BLOCK } from './block.ts';
import type { HeaderMessage } from './header.ts';
import { LINK, LINK_INFO, SYMBOL_TABLE } from './header.ts';
import { readDense } from './fractal-heap.ts';

export type Hdf5Link = { readonly name: string; readonly at: number } & (
  | { readonly to: 'object'; readonly address: number }
  /** Another name in this file. */
  | { readonly to: 'path'; readonly path: string }
  /** An object in another file. */
  | { readonly to: 'file'; readonly file: string; readonly path: string }
  | { readonly to: 'unknown'; readonly kind: number }
);

/** Members of one group; layers have a handful. */
const MAX_LINKS = 100_000;
const MAX_LEVELS = 32;

/** What is in a group, in any of the three ways in which groups are kept. @throws Hdf5Fault */
export async function readLinks(file: Hdf5File, messages: readonly HeaderMessage[]): Promise<Hdf5Link[]> {
  const links: Hdf5Link[] = [];
  for (const { type, data } of messages) {
    if (type === LINK) links.push(readLink(data));
    else if (type === SYMBOL_TABLE) links.push(...(await readTable(file, data)));
    else if (type === LINK_INFO) {
      data.skip(1);
      if (data.u8() & 1) data.skip(8);
      const [heap, tree] = [data.address(), data.address()];
      if (heap === undefined || tree === undefined) continue;
      for (const block of await readDense(file, heap, tree)) links.push(readLink(block));
    }
  }
  return links;
}

/** A link message (specification, IV.A.2.g). */
function readLink(block: Block): Hdf5Link {
  const at = block.start;
  if (block.u8() !== 1) block.fail('a link of a version that there is not');
  const flags = block.u8();
  const kind = flags & 8 ? block.u8() : 0;
  if (flags & 4) block.skip(8);
  if (flags & 16) block.skip(1);
  const name = block.text(block.uint(1 << (flags & 3)));
  if (kind === 0) {
    const address = block.address();
    return address === undefined ? block.fail('a link to nowhere') : { to: 'object', name, at, address };
  }
  const value = block.part(block.u16());
  if (kind === 1) return { to: 'path', name, at, path: value.text(value.left) };
  if (kind !== 64) return { to: 'unknown', name, at, kind };
  value.skip(1);
  const other = value.line();
  return { to: 'file', name, at, file: other, path: value.line() };
}

/** A symbol table: a tree of nodes with entries, and a heap with their names (specification, III.A.1 and III.B to III.D). */
async function readTable(file: Hdf5File, data: Block): Promise<Hdf5Link[]> {
  const [tree, heap] = [data.address(), data.address()];
  if (tree === undefined || heap === undefined) return [];
  const front = await file.block(heap, 8 + 2 * file.widths.length + file.widths.offset);
  front.signature('HEAP');
  front.skip(4);
  const length = front.length();
  front.length();
  const address = front.address();
  if (address === undefined) return [];
  const names = await file.block(address, length);
  const nameAt = (offset: number): string => {
    names.at = 0;
    names.skip(offset);
    return names.line();
  };
  const links: Hdf5Link[] = [];
  for (const node of await leavesOf(file, tree)) {
    const block = await file.block(node, 8);
    block.signature('SNOD');
    block.skip(2);
    const count = block.u16();
    const size = 2 * file.widths.offset + 24;
    const entries = await file.block(node + 8, count * size);
    for (let i = 0; i < count; i++) links.push(readEntry(entries.part(size), nameAt));
    if (links.length > MAX_LINKS) throw new Hdf5Fault('too-far', `a group of more than ${MAX_LINKS} members`, node);
  }
  return links;
}

/** Kinds of a cached entry; 2 is a link by name. */
const SOFT = 2;

function readEntry(entry: Block, nameAt: (offset: number) => string): Hdf5Link {
  const at = entry.start;
  const name = nameAt(entry.offset());
  const address = entry.address();
  const kind = entry.u32();
  entry.skip(4);
  if (kind === SOFT) return { to: 'path', name, at, path: nameAt(entry.u32()) };
  return address === undefined ? entry.fail('a link to nowhere') : { to: 'object', name, at, address };
}

/** Addresses of the symbol nodes below a tree of version 1, from left to right. */
async function leavesOf(file: Hdf5File, root: number): Promise<number[]> {
  const leaves: number[] = [];
  const seen = new Set<number>();
  const enter = async (address: number, above: number): Promise<void> => {
    if (seen.has(address)) throw new Hdf5Fault('malformed', 'a tree that leads back to itself', address);
    seen.add(address);
    const front = await file.block(address, 8 + 2 * file.widths.offset);
    front.signature('TREE');
    if (front.u8() !== 0) front.fail('no tree of a group');
    const level = front.u8();
    if (level >= above) front.fail('a tree whose levels do not go down');
    const count = front.u16();
    const step = file.widths.length + file.widths.offset;
    const children = await file.block(address + front.bytes.length, Math.min(count * step, MAX_BLOCK));
    for (let i = 0; i < count; i++) {
      children.length();
      const child = children.address();
      if (child === undefined) continue;
      if (level === 0) {
        if (seen.has(child)) throw new Hdf5Fault('malformed', 'a tree that leads back to itself', address);
        seen.add(child);
        leaves.push(child);
      } else await enter(child, level);
    }
  };
  await enter(root, MAX_LEVELS);
  return leaves;
}
