import * as v from 'valibot';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Platform } from '../nouns/image.ts';
import type { Pushed } from '../nouns/report.ts';
import { carry } from '../push/carry.ts';
import { destinationsOf } from '../push/destinations.ts';
import { indexOf, type PlatformImage } from '../push/image-index.ts';
import { readRecord, type VerificationRecord } from '../push/record.ts';
import { pointTags, pushedTo, type Complete } from '../push/tags.ts';
import { openRepository, type Repository } from '../registry/client.ts';
import { MAX_CONFIG, type Manifest } from '../registry/manifest.ts';
import { parseReference } from '../registry/reference.ts';

export interface Merged extends Pushed {
  /** One for each platform; `record` is absent where the image was allowed to be unverified. */
  readonly images: readonly {
    readonly platform: Platform;
    readonly digest: Digest;
    readonly record?: VerificationRecord;
  }[];
}

const MODEL_LABEL = 'io.package-model.model.digest';

const configSchema = v.object({
  os: v.literal('linux'),
  architecture: v.picklist(['amd64', 'arm64']),
  config: v.optional(v.object({ Labels: v.nullish(v.record(v.string(), v.string())) })),
});

interface One extends PlatformImage {
  readonly text: string;
  readonly record: VerificationRecord | undefined;
  /** Digest of the model, as its label says. */
  readonly model: string | undefined;
}

/**
 * Joins images of one model for several platforms, each pushed by a run on its own machine, into one index, and points the
 * tags to it when every repository holds all of it. Needs no engine. The images have to be of one repository and of one
 * model, for platforms that differ, each with the record of its test.
 * @throws PackageModelError `USAGE` for what cannot be joined, `VERIFY_FAILED` for an image without a record, `PUSH_MISMATCH`;
 * what the registry refuses
 */
export async function merge(
  images: readonly string[],
  { tag, allowUnverified }: { readonly tag: readonly string[]; readonly allowUnverified: boolean },
  host: Host,
): Promise<Merged> {
  const { home, digests } = await homeOf(images, host);
  const destinations = destinationsOf(tag);
  const found: One[] = [];
  for (const [at, digest] of digests.entries()) found.push(await readOne(home, digest, images[at] ?? digest));
  assertTogether(found);
  const untested = found.find(({ record }) => record === undefined);
  if (untested && !allowUnverified) {
    throw new PackageModelError(
      'VERIFY_FAILED',
      `${untested.text} (${untested.platform}) has no record of a test, and no tag is set`,
      'Push it with package-model from a machine of that platform with a container engine, or add --allow-unverified.',
    );
  }
  const index = indexOf(found);
  await home.putManifest(index.digest, index);
  const complete: Complete[] = [];
  for (const destination of destinations) {
    const repository = await openRepository(destination.repository, 'push', host);
    complete.push({ destination, repository, manifest: await carry(home, repository, index, destination, host) });
  }
  const because = found.map(({ platform, record }) => `${platform} ${record?.verdict ?? 'not verified'}`).join(', ');
  for (const each of complete) await pointTags(each, because, host);
  return {
    ...pushedTo(complete),
    images: found.map(({ platform, manifest, record }) => ({
      platform,
      digest: manifest.digest,
      ...(record && { record }),
    })),
  };
}

async function homeOf(
  images: readonly string[],
  host: Host,
): Promise<{ readonly home: Repository; readonly digests: readonly Digest[] }> {
  const references = images.map((text) => ({ ...parseReference(text), text }));
  const [first] = references;
  if (first === undefined) throw usage('there is no image to join', 'Name each as push printed it.');
  const digests = references.map(({ text, digest, host: registry, repository }) => {
    if (digest === undefined)
      throw usage(
        `${text} names no digest: a tag may have moved since it was tested`,
        'Name it as push printed it: REGISTRY/REPOSITORY@sha256:….',
      );
    if (registry !== first.host || repository !== first.repository)
      throw usage(
        `${text} is of another repository than ${first.text}`,
        'Push the image of every platform to one repository.',
      );
    return digest;
  });
  return { home: await openRepository(first, 'push', host), digests };
}

async function readOne(home: Repository, digest: Digest, text: string): Promise<One> {
  const manifest = await home.manifest(digest);
  if (manifest === undefined) throw usage(`there is no ${text}`, 'Check repository and digest; push prints both.');
  const { platform, model } = await described(home, manifest, text);
  const record = await readRecord(home, digest);
  if (record && record.platform !== platform)
    throw usage(
      `${text} is for ${platform}, and the record of its test is of ${record.platform}`,
      'Push it anew from a machine of its platform.',
    );
  return { text, manifest, platform, record, model };
}

async function described(
  home: Repository,
  { content }: Manifest,
  text: string,
): Promise<{ readonly platform: Platform; readonly model: string | undefined }> {
  if (content.kind === 'index') throw usage(`${text} is an index already`, 'Name the images that it has been made of.');
  const bytes = await home.blob(content.config, MAX_CONFIG);
  const parsed = v.safeParse(configSchema, JSON.parse(bytes.toString('utf8')));
  if (!parsed.success)
    throw usage(`${text} is no image for linux/amd64 or linux/arm64`, 'Name images that package-model has pushed.');
  const { architecture, config } = parsed.output;
  return { platform: `linux/${architecture}`, model: config?.Labels?.[MODEL_LABEL] };
}

function assertTogether(images: readonly One[]): void {
  for (const [at, image] of images.entries()) {
    const same = images.slice(0, at).find(({ platform }) => platform === image.platform);
    if (same)
      throw usage(`${same.text} and ${image.text} are both for ${image.platform}`, 'Name one for each platform.');
    const [first] = images;
    if (first && first.model !== image.model)
      throw usage(
        `${first.text} and ${image.text} are not of one model: ${first.model ?? 'none'} and ${image.model ?? 'none'}`,
        'Package the same file on every platform.',
      );
  }
}

function usage(message: string, remedy: string): PackageModelError {
  return new PackageModelError('USAGE', message, remedy);
}
