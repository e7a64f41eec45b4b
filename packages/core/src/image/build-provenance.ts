import { readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';

/**
 * What BuildKit itself says of a build: its builder, what it was given and what it was made of. A predicate of SLSA, in the
 * form of version 0.2 (`buildType`, `materials`) or of version 1 (`buildDefinition`, `runDetails`).
 */
export type BuildProvenance = Readonly<Record<string, unknown>>;

/** What is attached to an image is a few KiB; what is longer is not ours to carry. */
const MOST = 512 * 1024;
/** `docker buildx build --metadata-file` writes it under this name, whatever becomes of the image. */
const metadataSchema = v.object({ 'buildx.build.provenance': v.record(v.string(), v.unknown()) });

/** Reads it of the metadata file of a build, which goes. A builder that wrote none, or something else, has said nothing. */
export async function readProvenance(metadataFile: string): Promise<BuildProvenance | undefined> {
  const text = await readFile(metadataFile, 'utf8').catch(() => '');
  await rm(metadataFile, { force: true });
  if (text === '' || text.length > MOST) return undefined;
  try {
    const parsed = v.safeParse(metadataSchema, JSON.parse(text));
    return parsed.success ? parsed.output['buildx.build.provenance'] : undefined;
  } catch {
    return undefined;
  }
}
