import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { posix } from 'node:path';
import { createGunzip } from 'node:zlib';
import { unpack } from '../../bytes/zip-unpack.ts';
import { PackageModelError } from '../../errors.ts';
import { byTurns } from '../layer/content.ts';
import type { Layer } from '../layer/layer.ts';
import { byBytes, tarEnd, tarHeader, tarPadding } from '../layer/tar.ts';
import { PROGRAM, sizeOf, type Entry, type LateFiles, type PackedFiles } from './entry.ts';
import { fileBytes, windows } from './file-bytes.ts';
import { LayerWriter, type WrittenLayer } from './layer-writer.ts';
import { refusedWheel } from './refused-wheel.ts';
import type { Take } from './run.ts';
import { Mismatch } from './unpacking.ts';

/** Several layers are sent at a time. */
const WINDOW = 256 << 10;

/** Who wants to see the content of an entry pass: called with its parts in their order. */
export type Watch = (entry: Entry) => Take | undefined;

/**
 * Writes a layer: a deterministic tar in one gzip member, in which members of archives are deflated as they were published.
 * What was written is inflated beside that, for the layer's checksums and those of the archives.
 * @param late comes last
 * @throws PackageModelError `BUILD_FAILED` where two sources have one name or a member is damaged; `IO`, `INTERRUPTED`
 */
export async function spliceLayer(
  entries: readonly Entry[],
  path: string,
  signal: AbortSignal,
  watch: Watch = () => undefined,
  late: readonly LateFiles[] = [],
): Promise<WrittenLayer> {
  const ordered = withParents(entries, late);
  const write = (guess: boolean): Promise<WrittenLayer> => written(ordered, late, path, signal, watch, guess);
  try {
    return await write(true);
  } catch (cause) {
    if (!(cause instanceof Mismatch) && !isZlib(cause)) throw cause;
    await refuseDamaged(ordered);
    // No member is: then what looked like the last block of one was none, and every block is walked through.
    return await write(false).catch((again: unknown) => {
      if (!(again instanceof Mismatch) && !isZlib(again)) throw again;
      throw new PackageModelError(
        'BUILD_FAILED',
        `a layer does not unpack to what it was made of: ${again.message}`,
        'Run it again with --rederive, which takes no bytecode that was kept.',
      );
    });
  }
}

/** The layer that lies in a file. */
export function layerIn(path: string, layer: WrittenLayer): Layer {
  return {
    ...layer,
    compression: 'gzip',
    // Wheels bring thousands; what they are is in their RECORD.
    files: {},
    open: async function* (offset) {
      await using file = await fileBytes(path);
      yield* windows(file, offset, layer.size - offset, byTurns(WINDOW));
    },
    archive: () => createReadStream(path).pipe(createGunzip()) as AsyncIterable<Buffer>,
  };
}

/** @param guess look for last blocks from the end */
async function written(
  ordered: readonly Entry[],
  late: readonly LateFiles[],
  path: string,
  signal: AbortSignal,
  watch: Watch,
  guess: boolean,
): Promise<WrittenLayer> {
  await using file = await open(path, 'w');
  await using layer = new LayerWriter(file);
  for (const entry of ordered) {
    assertWanted(signal);
    await layer.plain(headerOf(entry));
    if (entry.kind !== 'file') continue;
    const { content } = entry;
    if (content.kind === 'bytes') await layer.plain(content.bytes);
    else await layer.member(content, entry.from, watch(entry), guess);
    await layer.plain(tarPadding(sizeOf(content)));
  }
  for await (const files of oneAhead(late)) {
    assertWanted(signal);
    await layer.packed(files);
  }
  await layer.plain(tarEnd());
  return await layer.close();
}

/** What is asked for is deflated in another thread while the one before it is written. */
async function* oneAhead(late: readonly LateFiles[]): AsyncGenerator<PackedFiles> {
  let coming: Promise<PackedFiles> | undefined;
  for (const [index, files] of late.entries()) {
    const now = coming ?? files.content();
    coming = late[index + 1]?.content();
    // Whoever awaits it is told; the one before it may fail first.
    coming?.catch(() => undefined);
    yield await now;
  }
}

function assertWanted(signal: AbortSignal): void {
  if (signal.aborted) throw new PackageModelError('INTERRUPTED', 'interrupted while writing a layer', 'Run it again.');
}

/** @throws PackageModelError `BUILD_FAILED` naming the first member that does not hold what its archive says */
async function refuseDamaged(entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    if (entry.kind !== 'file' || entry.content.kind !== 'member') continue;
    const fault = await unpack(entry.content.archive, entry.content.member, () => undefined);
    if (fault) throw refusedWheel(entry.from, fault.what);
  }
}

/** Every folder is named before what it holds: some engines give one that is not the mode of whoever unpacks. */
function withParents(entries: readonly Entry[], late: readonly LateFiles[]): Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const there = byName.get(entry.name);
    if (there && !(there.kind === 'folder' && entry.kind === 'folder')) throw refusedTwice(entry, there);
    byName.set(entry.name, entry);
  }
  const addParents = ({ name: own, from }: Pick<Entry, 'name' | 'from'>): void => {
    for (let name = posix.dirname(own); name !== '.'; name = posix.dirname(name)) {
      const there = byName.get(name);
      if (there && there.kind !== 'folder')
        throw refusedWheel(from, `${name} is a folder here, and a file of ${there.from}`);
      if (!there) byName.set(name, { kind: 'folder', name, mode: PROGRAM, from });
    }
  };
  entries.forEach(addParents);
  for (const file of late.flatMap(({ files }) => files)) {
    const there = byName.get(file.name);
    if (there) throw refusedTwice(file, there);
    addParents(file);
  }
  return [...byName.values()].toSorted((a, b) => byBytes(a.name, b.name));
}

function refusedTwice({ name, from }: Pick<Entry, 'name' | 'from'>, there: Entry): PackageModelError {
  return refusedWheel(from, `${name} is also ${there.from}’s`);
}

function headerOf(entry: Entry): Buffer {
  switch (entry.kind) {
    case 'folder':
      return tarHeader({ kind: 'folder', name: `${entry.name}/`, mode: entry.mode, size: 0 });
    case 'link':
      return tarHeader({ kind: 'link', name: entry.name, mode: entry.mode, size: 0, target: entry.target });
    case 'file':
      return tarHeader({ kind: 'file', name: entry.name, mode: entry.mode, size: sizeOf(entry.content) });
  }
}

function isZlib(cause: unknown): cause is Error {
  return cause instanceof Error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test((cause as NodeJS.ErrnoException).code ?? '');
}
