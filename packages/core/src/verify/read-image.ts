import { createContainer, removeContainer } from '../engine/container.ts';
import { COMMAND_MS, type Engine } from '../engine/engine.ts';
import { imageFacts, type ImageFacts } from '../engine/facts.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Image, Platform } from '../nouns/image.ts';
import { isDigest } from '../registry/manifest.ts';
import { readDescription, type Description } from './description.ts';
import type { Asked } from './sample.ts';
import { tarFile } from './tar-file.ts';

export interface ReadImage {
  readonly image: Image & { readonly at: 'engine' };
  /** As the image says: `claimed` keeps that in the verdict's words. */
  readonly model: Asked & { readonly digest: Digest; readonly claimed: true };
}

const MANIFEST = '/models/package-model.json';
/** Categories and vocabularies are bounded where a signature is made; this is far above. */
const MAX_MANIFEST = 16 << 20;
/** Where the asker comes from when the image is all that is known: whose base it claims to have is no recommendation. */
const ASKERS = ['3.11', '3.12', '3.13', '3.14', '3.10'].map((version) => `python:${version}-slim`);

/**
 * What an image of ours says of its model: `/models/package-model.json`, copied out of a container that never runs,
 * and labels. All of it claims, bounded and held against their shape.
 * @param asker an image with Python, for the container that asks; default a `python:…-slim` that the engine has
 * @throws PackageModelError `USAGE` where there is no such image or it is not one of ours, `BASE_UNAVAILABLE`
 */
export async function readImage(
  engine: Engine,
  reference: string,
  host: Host,
  options: { readonly asker?: string | undefined } = {},
): Promise<ReadImage> {
  const facts = await imageFacts(engine, reference);
  if (facts === undefined) {
    throw new PackageModelError(
      'USAGE',
      `the engine has no image ${reference}`,
      `Build it, or fetch it: ${engine.kind} pull ${reference}`,
    );
  }
  const { name, digest, signature } = await readManifest(engine, facts, reference, host);
  const base = await askerImage(engine, options.asker);
  const { labels } = facts.config;
  return {
    model: { name, digest, claimed: true, ...(signature && { signature }) },
    image: {
      at: 'engine',
      id: facts.id,
      layers: facts.layers,
      platform: facts.platform === 'linux/arm64' ? 'linux/arm64' : ('linux/amd64' satisfies Platform),
      environment: digestOr(labels['io.package-model.lock.digest']),
      base: { reference: base.reference, id: base.facts.id, because: 'it asks; the image under test does not' },
      model: { digest, size: facts.size, files: {} },
      size: facts.size,
    },
  };
}

async function askerImage(
  engine: Engine,
  named: string | undefined,
): Promise<{ reference: string; facts: ImageFacts }> {
  for (const reference of named === undefined ? ASKERS : [named]) {
    const facts = await imageFacts(engine, reference);
    if (facts) return { reference, facts };
  }
  throw new PackageModelError(
    'BASE_UNAVAILABLE',
    `the container that asks needs an image with Python, and the engine has ${named === undefined ? `none of ${ASKERS.join(', ')}` : `no ${named}`}`,
    `Fetch one: ${engine.kind} pull ${named ?? ASKERS[0]}`,
  );
}

async function readManifest(engine: Engine, facts: ImageFacts, reference: string, host: Host): Promise<Description> {
  const id = await createContainer(engine, host, { image: facts.id, command: ['/nothing'], network: 'none' });
  let copied: string | undefined;
  try {
    // As a tar archive on stdout: nothing that the image names is ever written on this machine.
    const result = await engine.run(['cp', `${id}:${MANIFEST}`, '-'], { keep: MAX_MANIFEST, timeout: COMMAND_MS });
    if (result.code === 0 && !result.cut) copied = tarFile(Buffer.from(result.stdout));
  } finally {
    await removeContainer(engine, id, AbortSignal.timeout(COMMAND_MS));
  }
  const description = copied === undefined ? undefined : readDescription(copied);
  if (description) return description;
  throw new PackageModelError(
    'USAGE',
    `${reference} is not an image that package-model made: ${copied === undefined ? `it has no ${MANIFEST}` : `its ${MANIFEST} is not of the known form`}`,
    'Verify an image that `package-model build` or `package-model package` made.',
  );
}

function digestOr(label: string | undefined): Digest {
  return isDigest(label) ? label : `sha256:${'0'.repeat(64)}`;
}
