import { posix } from 'node:path';
import * as v from 'valibot';
import { readSharedLibrary } from '../../bytes/elf.ts';
import { expandedSource } from '../../bytes/expand.ts';
import { sliceSource, windowsOf } from '../../bytes/slice.ts';
import type { Source, Window } from '../../bytes/source.ts';
import type { Content, Entry } from './entry.ts';
import { giveBack } from './in-one-piece.ts';
import type { Watch } from './layer-file.ts';

/** `module.so`, `libgomp.so.1`, `libgomp-a34b3233.so.1.0.0`. */
export const LIBRARY = /\.so(?:\.[\w.]+)?$/;

/**
 * What is held of a library while it passes, at its begin and at its end: headers and names lie there. Where they do not, it is
 * read once more, in windows.
 */
const HELD = 1 << 20;

/** What the shared libraries of a wheel need of others, and by which names they themselves are found. */
export const libraryFacts = v.object({
  schema: v.literal(2),
  needed: v.array(v.string()),
  offered: v.array(v.string()),
});
export type LibraryFacts = v.InferOutput<typeof libraryFacts>;

/** The facts of several wheels, by their file names. Nothing is run: they stand in the headers of the libraries. */
export class WheelLibraries {
  readonly #wheels = new Map<string, { readonly needed: Set<string>; readonly offered: Set<string> }>();
  readonly #reading: Promise<void>[] = [];
  /** Libraries of which something was needed that was not held. */
  readonly #again: Entry[] = [];
  /** What large libraries were held in, for the next. */
  readonly #rooms: Buffer[] = [];

  /** @param wheels file names of those that are asked about */
  constructor(wheels: readonly string[]) {
    for (const wheel of wheels) this.#wheels.set(wheel, { needed: new Set(), offered: new Set() });
  }

  /** Reads what is being inflated for a layer. */
  readonly watch: Watch = (entry) => {
    const content = this.#libraryIn(entry);
    if (!content) return undefined;
    const { size } = content.member;
    let held: Ends | undefined;
    return (part) => {
      held ??= new Ends(this.#roomFor(size), size);
      if (!held.take(part)) return;
      const { room } = held;
      const read = this.#read(entry, held).catch((cause: unknown) => {
        if (!(cause instanceof NotHeld)) throw cause;
        this.#again.push(entry);
      });
      this.#reading.push(read.finally(() => this.#free(room)));
    };
  };

  #roomFor(size: number): Buffer {
    return size < 2 * HELD ? Buffer.allocUnsafeSlow(size) : (this.#rooms.pop() ?? Buffer.allocUnsafeSlow(2 * HELD));
  }

  #free(room: Buffer): void {
    if (room.length < 2 * HELD) giveBack(room, room.length);
    else this.#rooms.push(room);
  }

  /** Reads what could not be read while it passed. */
  async readRest(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#reading);
    await this.readAll(this.#again, signal);
  }

  /** Reads libraries that no layer is made of now. */
  async readAll(entries: readonly Entry[], signal: AbortSignal): Promise<void> {
    for (const entry of entries) {
      const content = this.#libraryIn(entry);
      if (!content) continue;
      const { archive, member } = content;
      const packed = sliceSource(windowsOf(archive), member.offset, member.packedSize);
      const source = member.method === 'stored' ? packed : expandedSource(packed, member.method, { signal });
      try {
        await this.#read(entry, source);
      } finally {
        await source.close();
      }
    }
  }

  facts(): readonly (readonly [wheel: string, LibraryFacts])[] {
    return [...this.#wheels].map(([wheel, { needed, offered }]) => [
      wheel,
      { schema: 2, needed: [...needed].toSorted(), offered: [...offered].toSorted() },
    ]);
  }

  #libraryIn(entry: Entry): (Content & { readonly kind: 'member' }) | undefined {
    if (entry.kind !== 'file' || entry.content.kind !== 'member') return undefined;
    return LIBRARY.test(entry.name) && this.#wheels.has(entry.from) ? entry.content : undefined;
  }

  async #read(entry: Entry, source: Source): Promise<void> {
    const wheel = this.#wheels.get(entry.from);
    wheel?.offered.add(posix.basename(entry.name));
    const library = await readSharedLibrary(source);
    if (library?.soname !== undefined) wheel?.offered.add(library.soname);
    for (const name of library?.needed ?? []) wheel?.needed.add(name);
  }
}

class NotHeld extends Error {}

/** The begin and the end of bytes that pass. */
class Ends implements Source {
  readonly size: number;
  readonly broken = undefined;
  readonly room: Buffer;
  readonly #head: Buffer;
  readonly #tail: Buffer;
  #at = 0;

  /** @param room for all of it, or for twice what is held of each */
  constructor(room: Buffer, size: number) {
    this.size = size;
    this.room = room;
    this.#head = room.subarray(0, Math.min(size, HELD));
    this.#tail = room.subarray(HELD, HELD + Math.min(size - this.#head.length, HELD));
  }

  /** @returns whether it was the last of them */
  take(part: Uint8Array): boolean {
    const [begin, end] = [this.#at, this.#at + part.length];
    const tail = this.size - this.#tail.length;
    if (begin < this.#head.length) this.#head.set(part.subarray(0, this.#head.length - begin), begin);
    if (end > tail) this.#tail.set(part.subarray(Math.max(0, tail - begin)), Math.max(0, begin - tail));
    this.#at = end;
    return end === this.size;
  }

  async load(offset: number, least: number): Promise<Window> {
    const wanted = Math.min(offset + least, this.size);
    if (wanted <= this.#head.length) return { bytes: this.#head.subarray(offset), start: offset };
    const tail = this.size - this.#tail.length;
    if (offset < tail) throw new NotHeld();
    return { bytes: this.#tail.subarray(offset - tail), start: offset };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
