import type { Block, Hdf5File } from './block.ts';
import { Hdf5Fault, MAX_BLOCK } from './block.ts';
import { readDense } from './fractal-heap.ts';
import type { HeaderMessage } from './header.ts';
import { ATTRIBUTE, ATTRIBUTE_INFO, DATATYPE, resolve } from './header.ts';
import { readShape, readType } from './types.ts';

/** An attribute that is text; others are named only. */
export interface Hdf5Attribute {
  readonly name: string;
  readonly at: number;
  /** One for a scalar, several for a list; nothing where it is no text. */
  readonly texts?: readonly string[];
}

/** Lists of layer names: one for each layer. */
const MAX_TEXTS = 10_000;
const MAX_ATTRIBUTES = 1000;

/** @throws Hdf5Fault */
export async function readAttributes(file: Hdf5File, messages: readonly HeaderMessage[]): Promise<Hdf5Attribute[]> {
  const found: Hdf5Attribute[] = [];
  const blocks: Block[] = [];
  for (const message of messages) {
    if (message.type === ATTRIBUTE) blocks.push((await resolve(file, message)).data);
    else if (message.type === ATTRIBUTE_INFO) {
      const { data } = message;
      data.skip(1);
      if (data.u8() & 1) data.skip(2);
      const [heap, tree] = [data.address(), data.address()];
      if (heap !== undefined && tree !== undefined) blocks.push(...(await readDense(file, heap, tree)));
    }
  }
  if (blocks.length > MAX_ATTRIBUTES)
    throw new Hdf5Fault('too-far', `more than ${MAX_ATTRIBUTES} attributes`, blocks[0]?.start ?? 0);
  for (const block of blocks) found.push(await readAttribute(file, block));
  return found;
}

/** Versions 1 to 3 of the message (specification, IV.A.2.m). */
async function readAttribute(file: Hdf5File, block: Block): Promise<Hdf5Attribute> {
  const at = block.start;
  const [version, flags] = [block.u8(), block.u8()];
  if (version < 1 || version > 3) block.fail('an attribute of a version that there is not');
  const [nameSize, typeSize, spaceSize] = [block.u16(), block.u16(), block.u16()];
  if (version === 3) block.skip(1);
  const padded = (size: number): number => (version === 1 ? Math.ceil(size / 8) * 8 : size);
  const name = block.part(padded(nameSize)).line();
  const typeBlock = block.part(padded(typeSize));
  const spaceBlock = block.part(padded(spaceSize));
  if (flags & 2) throw new Hdf5Fault('too-far', 'an attribute whose shape is kept elsewhere', at);
  const typeMessage = { type: DATATYPE, shared: version > 1 && (flags & 1) !== 0, data: typeBlock };
  const type = readType((await resolve(file, typeMessage)).data);
  const shape = readShape(spaceBlock);
  const count = shape?.reduce((product, length) => product * length, 1) ?? 0;
  if (type.kind !== 'text' && type.kind !== 'long-text') return { name, at };
  if (count > MAX_TEXTS) throw new Hdf5Fault('too-far', `an attribute of ${count} texts`, at);
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const element = block.part(type.size);
    texts.push(type.kind === 'text' ? element.line() : await longText(file, element));
  }
  return { name, at, texts };
}

/** The bytes of a text are in a collection of the global heap (specification, III.E): length, place and number there. */
async function longText(file: Hdf5File, element: Block): Promise<string> {
  const length = element.u32();
  const address = element.address();
  const index = element.u32();
  if (length === 0 || address === undefined || address === file.widths.base) return '';
  const { length: width } = file.widths;
  const front = await file.block(address, 8 + width);
  front.signature('GCOL');
  front.skip(4);
  const size = front.length();
  const head = 8 + width;
  // Objects follow each other; only their fronts are read on the way to the wanted one.
  for (let at = address + head; at + head <= address + size;) {
    const object = await file.block(at, head);
    const [number] = [object.u16()];
    object.skip(6);
    const bytes = object.length();
    if (number === 0) break;
    if (number === index) {
      if (bytes < length) object.fail('a text that is shorter than it says');
      if (length > MAX_BLOCK) throw new Hdf5Fault('too-far', `a text of ${length} bytes`, at);
      return (await file.block(at + head, length)).text(length);
    }
    at += head + Math.ceil(bytes / 8) * 8;
  }
  return element.fail('a text that is not in its heap');
}
