import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Digest } from '../nouns/image.ts';
import type { Signature } from '../nouns/model.ts';
import type { Repository } from '../registry/client.ts';
import { isDigest, MAX_CONFIG, type Descriptor, type Manifest } from '../registry/manifest.ts';
import { attached } from '../registry/referrers.ts';
import { readDescription } from '../verify/description.ts';
import { tarFile } from '../verify/tar-file.ts';
import { groundFacts } from './ground.ts';
import { MODEL_TYPE, readModelRecord, type Recorded } from './model-record.ts';

/** An image of ours as a registry tells it, without its weights. Claims, bounded and held against their shape. */
export interface PublishedImage {
  readonly digest: Digest;
  readonly labels: Readonly<Record<string, string>>;
  readonly layers: readonly { readonly digest: Digest; readonly size: number; readonly holds: string }[];
  /** What the run that pushed it recorded of its model. */
  readonly record?: Recorded;
  /** What the server is told of the model, where it is in a layer of its own. */
  readonly description?: { readonly signature?: Signature };
  /** What is installed, as its own record or its environment image's says. */
  readonly packages?: readonly { readonly name: string; readonly version: string }[];
}

/** The description is a few KiB; a layer that is larger holds more than it. */
const MAX_DESCRIPTION = 16 << 20;

const configSchema = v.object({
  config: v.optional(v.object({ Labels: v.nullish(v.record(v.string(), v.string())) })),
  history: v.optional(v.array(v.object({ created_by: v.optional(v.string()), empty_layer: v.optional(v.boolean()) }))),
});

/** @returns `undefined` where the repository has no such image */
export async function readPublished(repository: Repository, at: string): Promise<PublishedImage | undefined> {
  const named = await repository.manifest(at);
  const manifest = named && (await firstImage(repository, named));
  if (manifest?.content.kind !== 'image') return undefined;
  const { config, layers } = manifest.content;
  const parsed = v.safeParse(configSchema, json(await repository.blob(config, MAX_CONFIG)));
  const steps = parsed.success ? (parsed.output.history ?? []).filter((step) => step.empty_layer !== true) : [];
  const description = await descriptionOf(repository, layers.at(-1));
  const record = await recordOf(repository, manifest);
  const packages = record?.packages ?? (await packagesOf(repository, manifest));
  return {
    digest: manifest.digest,
    labels: (parsed.success && parsed.output.config?.Labels) || {},
    layers: layers.map(({ digest, size }, index) => ({
      digest,
      size,
      holds: (steps[index]?.created_by ?? 'a layer').replace(/^package-model: /, '').slice(0, 80),
    })),
    ...(record && { record }),
    ...(description && { description }),
    ...(packages && { packages }),
  };
}

/** The newest that is one. */
async function recordOf(repository: Repository, { digest }: Manifest): Promise<Recorded | undefined> {
  for (const document of (await attached(repository, digest, MODEL_TYPE)).toReversed()) {
    const record = readModelRecord(document);
    if (record) return record;
  }
  return undefined;
}

/** Of several platforms the first that is one: attestations are listed too. */
async function firstImage(repository: Repository, manifest: Manifest): Promise<Manifest | undefined> {
  if (manifest.content.kind === 'image') return manifest;
  const entry = manifest.content.manifests.find(({ platform }) => platform?.startsWith('linux/') === true);
  return entry && repository.manifest(entry.digest);
}

async function descriptionOf(repository: Repository, layer: Descriptor | undefined) {
  if (layer === undefined || layer.size > MAX_DESCRIPTION) return undefined;
  const archive = unpacked(await repository.blob(layer, MAX_DESCRIPTION), layer.mediaType ?? '');
  const text = archive && tarFile(archive);
  return text === undefined ? undefined : readDescription(text);
}

function unpacked(blob: Buffer, mediaType: string): Buffer | undefined {
  if (mediaType.endsWith('.tar')) return blob;
  try {
    return gunzipSync(blob, { maxOutputLength: MAX_DESCRIPTION });
  } catch {
    return undefined;
  }
}

async function packagesOf(repository: Repository, manifest: Manifest) {
  const annotations = v.safeParse(v.object({ annotations: v.record(v.string(), v.string()) }), json(manifest.bytes));
  const digest = annotations.success ? annotations.output.annotations['io.package-model.environment'] : undefined;
  const ground = isDigest(digest) ? await repository.manifest(digest) : undefined;
  const facts = ground && (await groundFacts(repository, { manifest: ground }));
  return facts?.packages;
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
