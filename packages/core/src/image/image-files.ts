import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, engineError, RUN_LABEL, type Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import { appear } from './layout.ts';

/**
 * Writes the files of an image, all layers laid over each other: one tar as the engine exports it, or a folder. Nothing
 * of the image is run.
 * @throws PackageModelError `ENGINE_FAILED`, `DISK_FULL`, `IO`, `PROGRAM_NOT_FOUND` where tar is missing
 */
export async function writeFiles(
  id: Digest,
  { dest, packed }: { readonly dest: string; readonly packed: boolean },
  engine: Engine,
  host: Host,
): Promise<void> {
  const made = await ask(
    engine,
    ['create', `--label=${RUN_LABEL}=${host.run}`, '--network=none', id],
    'reading an image',
  );
  const container = made.trim();
  try {
    await appear(dest, host, async (part) => {
      if (packed) return exported(engine, container, part);
      const archive = join(host.scratch, 'files.tar');
      try {
        await exported(engine, container, archive);
        await mkdir(part);
        await unpack(archive, part, host);
      } finally {
        await rm(archive, { force: true });
      }
    });
  } finally {
    await engine.run(['rm', '--force', container], { signal: AbortSignal.timeout(7000) }).catch(() => undefined);
  }
}

async function exported(engine: Engine, container: string, file: string): Promise<void> {
  const result = await engine.run(['export', '--output', file, container]);
  if (result.code !== 0) throw engineError(engine, result, 'exporting the files of the image');
}

/** Owners stay those of whoever runs this; what engines put in `/dev` needs root and is no part of the image. */
async function unpack(archive: string, folder: string, host: Host): Promise<void> {
  const args = ['-x', '-f', archive, '-C', folder, '--no-same-owner', '--exclude=dev/*', '--exclude=./dev/*'];
  const result = await host.exec('tar', args, { env: { PATH: host.env['PATH'] ?? '', LC_ALL: 'C' } });
  if (result.code === 0) return;
  const said = result.stderr.trim().split('\n').at(-1) ?? '';
  throw new PackageModelError(
    'IO',
    `unpacking the files of the image failed: ${said}`,
    'Use type=tar,dest=FILE instead.',
  );
}
