import type { Repository } from './client.ts';
import type { Manifest } from './manifest.ts';

/**
 * The manifest of one platform's image: the one given, or, of an index, that which it names for the platform.
 * @param platform `linux/amd64`
 * @returns `undefined` where the index names none, or what it names is not there
 */
export async function platformManifest(
  repository: Pick<Repository, 'manifest'>,
  manifest: Manifest,
  platform: string,
): Promise<Manifest | undefined> {
  if (manifest.content.kind === 'image') return manifest;
  const entry = manifest.content.manifests.find((each) => each.platform === platform);
  return entry && repository.manifest(entry.digest);
}
