import { posix } from 'node:path';
import * as v from 'valibot';
import { readSharedLibrary } from '../../bytes/elf.ts';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { expandedSource } from '../../bytes/expand.ts';
import { fileSource } from '../../bytes/file.ts';
import { sliceSource } from '../../bytes/slice.ts';
import { memorySource, type Source } from '../../bytes/source.ts';
import { readZip, type RandomBytes, type ZipMember } from '../../bytes/zip.ts';
import { packageOfLibrary } from '../../environment/system-libraries.ts';
import type { Host } from '../../nouns/host.ts';
import type { Lacking } from '../lacking-libraries.ts';
import { fileBytes } from './file-bytes.ts';
import { inOnePiece } from './layer-file.ts';
import { shelfOf } from './shelf.ts';
import type { ChosenWheel } from './wheels.ts';

/** `module.so`, `libgomp.so.1`, `libgomp-a34b3233.so.1.0.0`. */
export const LIBRARY = /\.so(?:\.[\w.]+)?$/;

/** Libraries up to this are inflated whole; the few larger ones go through in windows. */
const IN_MEMORY = 16 << 20;

/** What the shared libraries of a wheel need of others, and by which names they themselves are found. */
const inflated = promisify(inflateRaw);
const facts = v.object({ schema: v.literal(1), needed: v.array(v.string()), offered: v.array(v.string()) });
type Facts = v.InferOutput<typeof facts>;

/**
 * Libraries that wheels are linked to and that neither a wheel nor the base has: loading them would fail. Found in the
 * headers of the libraries, without running anything; what was found in a wheel is kept by its hash.
 * @param fetch gives the paths of wheels; called for those alone of which nothing is known
 * @param base names of the base's libraries
 */
export async function lackingLibraries(
  wheels: readonly ChosenWheel[],
  fetch: (wheels: readonly ChosenWheel[]) => Promise<readonly string[]>,
  base: readonly string[],
  host: Host,
): Promise<readonly Lacking[]> {
  // A wheel for any platform has nothing that is linked.
  const native = wheels.filter(({ name }) => !name.endsWith('-any.whl'));
  const shelf = shelfOf('libraries', facts, host);
  const found = new Map<ChosenWheel, Facts>();
  for (const wheel of native) {
    const known = await shelf.recall(wheel.sha256);
    if (known) found.set(wheel, known);
  }
  // One is read while others are on their way; each takes the memory of a library.
  let turn: Promise<unknown> = Promise.resolve();
  await Promise.all(
    native
      .filter((wheel) => !found.has(wheel))
      .toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0))
      .map(async (wheel) => {
        const [path = ''] = await fetch([wheel]);
        const reading = turn.then(() => readWheel(path, host));
        turn = reading.catch(() => undefined);
        const read = await reading;
        await shelf.keep(wheel.sha256, read);
        found.set(wheel, read);
      }),
  );
  const offered = new Set([...base, ...[...found.values()].flatMap((one) => one.offered)]);
  const needs = new Map(
    [...found].flatMap(([wheel, { needed }]) => needed.map((name) => [name, wheel.package] as const)),
  );
  return [...needs]
    .filter(([library]) => !offered.has(library))
    .map(([library, by]) => ({ library, package: packageOfLibrary(library), by }))
    .toSorted((a, b) => (a.library < b.library ? -1 : 1));
}

async function readWheel(path: string, host: Host): Promise<Facts> {
  await using archive = await fileBytes(path);
  const { members } = await readZip(archive);
  const file = await fileSource(path, { signal: host.signal });
  const [needed, offered] = [new Set<string>(), new Set<string>()];
  try {
    for (const member of members.filter(({ name, directory }) => !directory && LIBRARY.test(name))) {
      offered.add(posix.basename(member.name));
      const source =
        (await inMemory(archive, member)) ??
        inStream(sliceSource(file, member.offset, member.packedSize), member, host);
      const library = await readSharedLibrary(source);
      if (library?.soname !== undefined) offered.add(library.soname);
      for (const name of library?.needed ?? []) needed.add(name);
      await source.close();
    }
  } finally {
    await file.close();
  }
  return { schema: 1, needed: [...needed].toSorted(), offered: [...offered].toSorted() };
}

/** Inflated in one step, which takes half of what a stream takes; nothing for large or damaged ones. */
async function inMemory(archive: RandomBytes, member: ZipMember): Promise<Source | undefined> {
  if (member.method !== 'deflate' || member.size > IN_MEMORY) return undefined;
  try {
    return memorySource(
      await inflated(await archive.readAt(member.offset, member.packedSize), inOnePiece(member.size)),
    );
  } catch {
    return undefined;
  }
}

function inStream(packed: Source, member: ZipMember, host: Host): Source {
  return member.method === 'stored' ? packed : expandedSource(packed, member.method, { signal: host.signal });
}
