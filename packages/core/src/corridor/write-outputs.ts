import { engineError, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { PackageModelError } from '../errors.ts';
import { writeFiles } from '../image/image-files.ts';
import { assertWritable, writeLayout, type WholeImage } from '../image/layout.ts';
import { imageOutputsOf } from '../image/outputs.ts';
import { pullArguments } from '../image/pull-arguments.ts';
import { withSavedImage } from '../image/saved-image.ts';
import type { Host } from '../nouns/host.ts';
import type { Image, Platform } from '../nouns/image.ts';
import type { Settings } from '../options.ts';
import { carried } from '../push/transfer.ts';
import type { Repository } from '../registry/client.ts';
import type { Manifest } from '../registry/manifest.ts';
import { formatReference, type Reference } from '../registry/reference.ts';

type EngineImage = Image & { readonly at: 'engine' };

/** Where the image is to be had from, once it has passed. */
export interface OutputSource {
  /** Its manifest and blobs, for as long as `use` takes. */
  readonly whole: (use: (image: WholeImage) => Promise<void>) => Promise<void>;
  /** The image in an engine, for its files; fetched into it where it is elsewhere. */
  readonly engine: () => Promise<{ readonly engine: Engine; readonly id: EngineImage['id'] }>;
}

/** @throws PackageModelError `USAGE` before any work, for outputs that could not be written after it */
export async function checkOutputs(settings: Settings, what: 'context' | 'image'): Promise<void> {
  const outputs = imageOutputsOf(settings);
  if (what === 'context' && outputs.length > 0) {
    throw new PackageModelError(
      'USAGE',
      'no image is made here, only its build context',
      'Name a folder: --output DIR.',
    );
  }
  for (const output of outputs) {
    if (output.kind === 'image' || output.kind === 'files') await assertWritable(output);
  }
}

/** Writes what `--output` asks for of an image that has passed. @throws PackageModelError what writing throws */
export async function writeOutputs(
  settings: Settings,
  tags: readonly string[],
  source: OutputSource,
  host: Host,
): Promise<void> {
  const said = (dest: string, what: string): void =>
    host.emit({ stage: 'push', type: 'decided', what: `${dest} is written`, because: what });
  const outputs = imageOutputsOf(settings);
  const layouts = outputs.filter((one) => one.kind === 'image');
  if (layouts.length > 0) {
    await source.whole(async (image) => {
      for (const output of layouts) {
        await writeLayout(image, output, tags, host);
        said(
          output.dest,
          `the image ${image.manifest.digest}, as ${output.format === 'oci' ? 'an OCI layout' : 'docker load takes it'}`,
        );
      }
    });
  }
  for (const output of outputs) {
    if (output.kind !== 'files') continue;
    const { engine, id } = await source.engine();
    await writeFiles(id, output, engine, host);
    said(output.dest, 'the files of the image');
  }
}

/** An image that the engine has. */
export function fromEngine(image: EngineImage, engine: Engine, host: Host): OutputSource {
  return {
    whole: (use) => withSavedImage(image, engine, host, use),
    engine: async () => ({ engine, id: image.id }),
  };
}

interface InRegistry {
  readonly home: Repository;
  readonly reference: Reference;
  readonly engine: Engine | undefined;
}

/** An image that a registry has: its blobs are read from there, and an engine fetches it by its digest where it is wanted. */
export function fromRegistry(
  manifest: Manifest,
  { home, reference, engine }: InRegistry,
  platform: Platform,
  host: Host,
): OutputSource {
  let fetched: Promise<{ readonly engine: Engine; readonly id: EngineImage['id'] }> | undefined;
  const fetch = async (): Promise<{ readonly engine: Engine; readonly id: EngineImage['id'] }> => {
    const name = formatReference({ host: reference.host, repository: reference.repository, digest: manifest.digest });
    if (!engine)
      throw new PackageModelError('INTERNAL', 'there is no engine to fetch into', 'Report this as a defect.');
    host.emit({ stage: 'push', type: 'decided', what: `fetching ${name}`, because: 'it is wanted in the engine' });
    const pulled = await engine.run(pullArguments(engine, name, platform));
    if (pulled.code !== 0) throw engineError(engine, pulled, `fetching ${name}`);
    const facts = await imageFacts(engine, name);
    if (!facts)
      throw new PackageModelError('ENGINE_FAILED', `the engine lacks ${name} after it fetched it`, 'Run it again.');
    return { engine, id: facts.id };
  };
  return {
    whole: async (use) => {
      const { content } = manifest;
      const parts = content.kind === 'image' ? [content.config, ...content.layers] : [];
      await use({ manifest, blobs: parts.map((part) => carried(home, part)), platform });
    },
    engine: () => (fetched ??= fetch()),
  };
}
