import type { Source } from './source.ts';

/** The bytes do not fit together; what was read before holds. */
export class FlatbufferError extends Error {}

/** Texts and vectors of one buffer: more are made to exhaust memory. */
const MAX_TEXT = 16 * 2 ** 20;
const MAX_ELEMENTS = 200_000;

/**
 * Tables of a FlatBuffer (flatbuffers.dev, "internals"): offsets of 32 bits, little-endian, counted from `start`. Each
 * access reads only the bytes that it needs.
 */
export class Flatbuffer {
  readonly #source: Source;
  readonly #start: number;
  readonly #length: number;

  constructor(source: Source, start: number, length: number) {
    this.#source = source;
    this.#start = start;
    this.#length = length;
  }

  async root(): Promise<Table> {
    return this.table(await this.uint32(0));
  }

  async table(at: number): Promise<Table> {
    const vtable = at - (await this.int32(at));
    const size = await this.uint16(vtable);
    if (size < 4 || size % 2 !== 0) throw new FlatbufferError(`the table at ${at} has a vtable of ${size} bytes`);
    const slots = await this.#bytes(vtable + 4, size - 4);
    return new Table(this, at, new DataView(slots.buffer, slots.byteOffset, slots.byteLength));
  }

  async text(at: number): Promise<string> {
    const length = await this.uint32(at);
    if (length > MAX_TEXT) throw new FlatbufferError(`the text at ${at} is ${length} bytes long`);
    return Buffer.from(await this.#bytes(at + 4, length)).toString('utf8');
  }

  /** Where the elements of a vector of offsets lead. */
  async references(at: number): Promise<readonly number[]> {
    const count = await this.uint32(at);
    if (count > MAX_ELEMENTS) throw new FlatbufferError(`the vector at ${at} has ${count} elements`);
    const found: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const slot = at + 4 + index * 4;
      found.push(slot + (await this.uint32(slot)));
    }
    return found;
  }

  /** Elements of a vector, which has to lie inside the buffer. */
  async count(at: number, width: number): Promise<number> {
    const count = await this.uint32(at);
    if (at + 4 + count * width > this.#length) throw new FlatbufferError(`the vector at ${at} does not end inside`);
    return count;
  }

  async uint32(at: number): Promise<number> {
    return view(await this.#bytes(at, 4)).getUint32(0, true);
  }

  async int32(at: number): Promise<number> {
    return view(await this.#bytes(at, 4)).getInt32(0, true);
  }

  async uint16(at: number): Promise<number> {
    return view(await this.#bytes(at, 2)).getUint16(0, true);
  }

  async uint8(at: number): Promise<number> {
    return view(await this.#bytes(at, 1)).getUint8(0);
  }

  /** A copy: the window behind it is overwritten by the next access. */
  async #bytes(at: number, count: number): Promise<Uint8Array> {
    if (at < 0 || at + count > this.#length) throw new FlatbufferError(`offset ${at} leads out of the buffer`);
    const { bytes } = await this.#source.load(this.#start + at, count);
    if (bytes.length < count) throw new FlatbufferError(`the file ends at offset ${at} of the buffer`);
    return Uint8Array.from(bytes.subarray(0, count));
  }
}

/** A table: fields by their number in the schema, `undefined` where they have their default. */
export class Table {
  readonly #buffer: Flatbuffer;
  readonly #at: number;
  readonly #slots: DataView;

  constructor(buffer: Flatbuffer, at: number, slots: DataView) {
    this.#buffer = buffer;
    this.#at = at;
    this.#slots = slots;
  }

  async text(field: number): Promise<string | undefined> {
    const at = await this.#reference(field);
    return at === undefined ? undefined : this.#buffer.text(at);
  }

  async table(field: number): Promise<Table | undefined> {
    const at = await this.#reference(field);
    return at === undefined ? undefined : this.#buffer.table(at);
  }

  async *tables(field: number): AsyncGenerator<Table> {
    const at = await this.#reference(field);
    if (at === undefined) return;
    for (const one of await this.#buffer.references(at)) yield await this.#buffer.table(one);
  }

  async texts(field: number): Promise<readonly string[]> {
    const at = await this.#reference(field);
    if (at === undefined) return [];
    const found: string[] = [];
    for (const one of await this.#buffer.references(at)) found.push(await this.#buffer.text(one));
    return found;
  }

  /** How many elements of `width` bytes a vector has. */
  async count(field: number, width: number): Promise<number> {
    const at = await this.#reference(field);
    return at === undefined ? 0 : this.#buffer.count(at, width);
  }

  async int32(field: number): Promise<number | undefined> {
    const slot = this.#slot(field);
    return slot === undefined ? undefined : this.#buffer.int32(this.#at + slot);
  }

  async bool(field: number): Promise<boolean | undefined> {
    const slot = this.#slot(field);
    return slot === undefined ? undefined : (await this.#buffer.uint8(this.#at + slot)) !== 0;
  }

  async #reference(field: number): Promise<number | undefined> {
    const slot = this.#slot(field);
    if (slot === undefined) return undefined;
    const at = this.#at + slot;
    return at + (await this.#buffer.uint32(at));
  }

  #slot(field: number): number | undefined {
    const at = field * 2;
    const slot = at + 2 <= this.#slots.byteLength ? this.#slots.getUint16(at, true) : 0;
    return slot === 0 ? undefined : slot;
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
