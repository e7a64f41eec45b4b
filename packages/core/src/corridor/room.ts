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

/**
 * Disk that a push needs, asked before work starts: for layers that are kept compressed, and for the copy of the model that
 * its test reads. What is not compressed is written nowhere else.
 * @throws PackageModelError `DISK_FULL`
 */
export async function assertRoom(
  model: Model,
  compression: Settings['compression'],
  engine: Engine | undefined,
  host: Host,
): Promise<void> {
  const size = model.files.reduce((sum, file) => sum + file.size, 0);
  const kept = { auto: MOST_KEPT, none: 0, gzip: MOST_GROWN, zstd: MOST_GROWN }[compression];
  await assertFree(
    host.scratch,
    size * kept,
    'compressing the model',
    'point TMPDIR to a larger disk, or use --compression none',
  );
  const folder = engine && (await localFolder(engine));
  if (folder !== undefined) await assertFree(folder, size, 'testing the model', 'remove images that are not needed');
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
  const [wants, has] = [needed + SPARE, disk.bavail * disk.bsize].map((bytes) => `${Math.ceil(bytes / 1e6)} MB`);
  throw new PackageModelError(
    'DISK_FULL',
    `${doing} may need ${wants} in ${folder}, which has ${has}`,
    `Free some space, or ${remedy}.`,
  );
}
