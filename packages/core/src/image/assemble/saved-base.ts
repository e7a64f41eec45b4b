import * as v from 'valibot';
import type { Engine } from '../../engine/engine.ts';
import { imageFacts } from '../../engine/facts.ts';
import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import type { BaseImage, Platform } from '../../nouns/image.ts';
import { readManifest, sha256, type Manifest } from '../../registry/manifest.ts';
import type { Blob } from '../../registry/upload.ts';
import type { WholeImage } from '../layout.ts';
import { withSavedImage } from '../saved-image.ts';
import { readBase, type Base, type BaseRepository } from './base-image.ts';
import { shelfOf } from './shelf.ts';

/** Manifest and configuration, as they were saved: an id never stands for another image. */
const kept = v.object({ schema: v.literal(1), manifest: v.string(), config: v.string() });

/**
 * Reads a base image that an engine has: taken out of it once (`docker save`), then known by its id. No registry is asked.
 * @throws PackageModelError `BASE_UNAVAILABLE` where it has no Python of its own; what the engine and the disk refuse
 */
export async function readBaseInEngine(base: BaseImage, platform: Platform, engine: Engine, host: Host): Promise<Base> {
  const shelf = shelfOf('saved-bases', kept, host);
  // The id may be that of an index, of which each platform has an image of its own.
  const id = `${base.id.replace('sha256:', '')}-${platform.replace('/', '-')}`;
  const before = await shelf.recall(id);
  const manifest = before && readManifest(Buffer.from(before.manifest, 'base64'));
  // What was found in its layers is kept beside, by the manifest's digest; without it they are read once more.
  if (before && manifest) {
    const known = { manifest, config: Buffer.from(before.config, 'base64'), layers: [] };
    const again = await readBase(repositoryOf(known, engine), manifest.digest, platform, host).catch(() => undefined);
    if (again) return again;
  }
  const facts = await imageFacts(engine, base.id);
  if (!facts) throw gone(base, engine);
  if (facts.platform !== platform) throw another(base, platform, engine);
  let read: Base | undefined;
  await withSavedImage({ id: facts.id, layers: facts.layers, platform }, engine, host, async (whole) => {
    const config = await bytesOf(whole, whole.manifest);
    const saved = { manifest: whole.manifest, config, layers: whole.blobs };
    read = await readBase(repositoryOf(saved, engine), whole.manifest.digest, platform, host);
    const [one, two] = [whole.manifest.bytes, config].map((each) => each.toString('base64')) as [string, string];
    await shelf.keep(id, { schema: 1, manifest: one, config: two });
  });
  if (!read) throw gone(base, engine);
  return read;
}

interface Saved {
  readonly manifest: Manifest;
  readonly config: Buffer;
  readonly layers: readonly Blob[];
}

function repositoryOf({ manifest, config, layers }: Saved, engine: Engine): BaseRepository {
  return {
    registry: engine.kind,
    name: 'base',
    manifest: async (at) => (at === manifest.digest ? manifest : undefined),
    blob: async ({ digest }) => {
      if (sha256(config) === digest) return config;
      throw lacking(digest);
    },
    streamBlob: ({ digest }, offset = 0) => {
      const layer = layers.find((each) => each.digest === digest);
      if (!layer) throw lacking(digest);
      return layer.open(offset);
    },
  };
}

async function bytesOf({ blobs }: WholeImage, { content }: Manifest): Promise<Buffer> {
  const config = content.kind === 'image' ? blobs.find(({ digest }) => digest === content.config.digest) : undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of config?.open(0) ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function lacking(digest: string): PackageModelError {
  return new PackageModelError('ENGINE_FAILED', `what the engine saved lacks ${digest}`, 'Run it again.');
}

/** An engine that has both images of an index shows that of its own machine. */
function another({ reference }: BaseImage, platform: Platform, { kind }: Engine): PackageModelError {
  return new PackageModelError(
    'ENGINE_FAILED',
    `${kind} does not give out ${reference} of ${platform}`,
    'Build with the engine: --builder docker.',
  );
}

function gone({ reference }: BaseImage, { kind }: Engine): PackageModelError {
  return new PackageModelError('BASE_UNAVAILABLE', `${kind} has ${reference} no longer`, 'Run it again.');
}
