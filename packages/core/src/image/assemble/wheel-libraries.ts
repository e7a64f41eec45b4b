import { posix } from 'node:path';
import * as v from 'valibot';
import { readSharedLibrary } from '../../bytes/elf.ts';
import { expandedSource } from '../../bytes/expand.ts';
import { sliceSource, windowsOf } from '../../bytes/slice.ts';
import { memorySource, type Source } from '../../bytes/source.ts';
import type { Content, Entry } from './entry.ts';
import type { Watch } from './layer-file.ts';

/** `module.so`, `libgomp.so.1`, `libgomp-a34b3233.so.1.0.0`. */
export const LIBRARY = /\.so(?:\.[\w.]+)?$/;

/** Libraries up to this are held while they pass; the few larger ones are read once more, in windows. */
const IN_MEMORY = 32 << 20;

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
  /** What one library was held in, for the next. */
  #room: Buffer = Buffer.alloc(0);

  /** @param wheels file names of those that are asked about */
  constructor(wheels: readonly string[]) {
    for (const wheel of wheels) this.#wheels.set(wheel, { needed: new Set(), offered: new Set() });
  }

  /** Reads what is being inflated for a layer. */
  readonly watch: Watch = (entry) => {
    const content = this.#libraryIn(entry);
    if (!content || content.member.size > IN_MEMORY) return undefined;
    const { size } = content.member;
    const room = this.#room.length >= size ? this.#room : Buffer.allocUnsafeSlow(size);
    this.#room = Buffer.alloc(0);
    let at = 0;
    return (part) => {
      room.set(part, at);
      at += part.length;
      if (at < size) return;
      const read = this.#read(entry, memorySource(room.subarray(0, size)));
      this.#reading.push(read.finally(() => void (this.#room = room)));
    };
  };

  /** Reads what did not pass: all of the entries, or those that were too large to be held. */
  async readRest(entries: readonly Entry[], all: boolean, signal: AbortSignal): Promise<void> {
    for (const entry of entries) {
      const content = this.#libraryIn(entry);
      if (!content || (!all && content.member.size <= IN_MEMORY)) continue;
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

  async facts(): Promise<readonly (readonly [wheel: string, LibraryFacts])[]> {
    await Promise.all(this.#reading);
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
