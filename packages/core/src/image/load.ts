import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { ask, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Image } from '../nouns/image.ts';
import { readDiffIds } from '../registry/manifest.ts';
import { writeLayout, type WholeImage } from './layout.ts';
import { partsOf } from './parts.ts';

/** An image of an engine, as a report tells it. */
export type Loaded = Pick<Image & { readonly at: 'engine' }, 'id' | 'layers' | 'size' | 'parts'>;

/**
 * Has the engine take an image under a name, from an archive that goes when it has. docker takes one without the layers
 * that it holds of other images; podman wants all.
 * @param config of the image, whose layers the engine has to have in the end
 * @throws PackageModelError `PUSH_MISMATCH`, `ENGINE_FAILED`, `DISK_FULL`, `IO`, `INTERRUPTED`
 */
export async function loadImage(
  image: WholeImage,
  config: Buffer,
  name: string,
  engine: Engine,
  host: Host,
): Promise<Loaded> {
  const dest = join(host.scratch, `image-${randomUUID()}.tar`);
  try {
    await writeLayout(image, { format: 'docker', dest, packed: true }, [name], host);
    await ask(engine, ['load', '--input', dest], 'taking the image that was assembled', { timeout: LOADING_MS });
  } finally {
    await rm(dest, { force: true });
  }
  const loaded = await inEngine(name, config, engine);
  if (loaded) return loaded;
  throw new PackageModelError(
    'PUSH_MISMATCH',
    `${engine.kind} has other layers than those it was given for ${image.manifest.digest}`,
    'Look for another job that uses this engine, and run again.',
  );
}

/** Gigabytes, on a slow disk. */
const LOADING_MS = 1_800_000;

/** The image of that name, where the engine has it with just the layers that a configuration names. */
export async function inEngine(name: string, config: Buffer, engine: Engine): Promise<Loaded | undefined> {
  const facts = await imageFacts(engine, name);
  if (!facts || facts.layers.join() !== readDiffIds(config)?.join()) return undefined;
  return { id: facts.id, layers: facts.layers, size: facts.size, parts: partsOf(facts.steps) };
}
