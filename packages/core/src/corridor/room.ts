import { statfs } from 'node:fs/promises';
import type { Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Settings } from '../options.ts';

/** `auto` compresses only what leaves at most this share. */
const MOST_KEPT = 0.85;
/** gzip and zstd make what cannot be compressed a little larger. */
const MOST_GROWN = 1.01;
/** Not everything has to be left for others, but nothing works on a disk that is full to the last byte. */
const SPARE = 64 << 20;

/** A model is in memory twice while it is tested: in the server, and where it is asked without HTTP. */
const AT_ONCE = 2;
/** The engine keeps the layer packed and unpacked. */
const IN_ENGINE = 2;

/**
 * Disk and memory that building in an engine needs, asked before work starts: for the build context, the image, and the
 * test. What the packages need is not known before they are there.
 * @throws PackageModelError `DISK_FULL`, `MEMORY_SHORT`
 */
export async function assertRoomToBuild(model: Model, engine: Engine, host: Host): Promise<void> {
  const size = sizeOf(model);
  await assertFree(host.scratch, size, 'copying the model into the build context', 'point TMPDIR to a larger disk');
  const folder = await localFolder(engine);
  if (folder !== undefined) await assertFree(folder, size * IN_ENGINE, 'building the image', CLEAN);
  await assertMemory(size, engine);
}

/**
 * Disk that a push needs, asked before work starts: for layers that are kept compressed, and for the copy of the model that
 * its test reads, and the memory of that test. What is not compressed is written nowhere else.
 * @throws PackageModelError `DISK_FULL`, `MEMORY_SHORT`
 */
export async function assertRoom(
  model: Model,
  compression: Settings['compression'],
  engine: Engine | undefined,
  host: Host,
): Promise<void> {
  const size = sizeOf(model);
  const kept = { auto: MOST_KEPT, none: 0, gzip: MOST_GROWN, zstd: MOST_GROWN }[compression];
  await assertFree(
    host.scratch,
    size * kept,
    'compressing the model',
    'point TMPDIR to a larger disk, or use --compression none',
  );
  if (!engine) return;
  const folder = await localFolder(engine);
  if (folder !== undefined) await assertFree(folder, size, 'testing the model', CLEAN);
  await assertMemory(size, engine);
}

const CLEAN = 'remove images that are not needed';

function sizeOf(model: Model): number {
  return model.files.reduce((sum, file) => sum + file.size, 0);
}

/** Of the engine's machine, wherever that is; a server holds at least what the file has. */
async function assertMemory(size: number, engine: Engine): Promise<void> {
  const format = engine.kind === 'docker' ? '{{.MemTotal}}' : '{{.Host.MemTotal}}';
  const { code, stdout } = await engine.run(['info', '--format', format], { timeout: 10_000 });
  const has = Number(stdout.trim());
  const needed = size * AT_ONCE;
  if (code !== 0 || !(has > 0) || has >= needed) return;
  throw new PackageModelError(
    'MEMORY_SHORT',
    `testing the model takes ${mb(needed)} of memory at least (it is held ${AT_ONCE} times), and the engine's machine has ${mb(has)}`,
    'Use a machine with more memory.',
  );
}

function mb(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}

/** Where an engine of this machine keeps its volumes; what is elsewhere cannot be asked. */
async function localFolder(engine: Engine): Promise<string | undefined> {
  const elsewhere = engine.env['DOCKER_HOST'] ?? engine.env['CONTAINER_HOST'];
  if (elsewhere !== undefined && !elsewhere.startsWith('unix://')) return undefined;
  const format = engine.kind === 'docker' ? '{{.DockerRootDir}}' : '{{.Store.VolumePath}}';
  const { code, stdout } = await engine.run(['info', '--format', format], { timeout: 10_000 });
  return code === 0 && stdout.startsWith('/') ? stdout.trim() : undefined;
}

async function assertFree(folder: string, needed: number, doing: string, remedy: string): Promise<void> {
  if (needed === 0) return;
  // A folder that this user may not look into says nothing; the work will.
  const disk = await statfs(folder).catch(() => undefined);
  if (disk === undefined || disk.bavail * disk.bsize > needed + SPARE) return;
  const [wants, has] = [needed + SPARE, disk.bavail * disk.bsize].map(mb);
  throw new PackageModelError(
    'DISK_FULL',
    `${doing} may need ${wants} in ${folder}, which has ${has}`,
    `Free some space, or ${remedy}.`,
  );
}
