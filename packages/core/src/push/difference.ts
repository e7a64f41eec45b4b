import type { Image } from '../nouns/image.ts';
import type { Repository } from '../registry/client.ts';
import { MAX_CONFIG, readDiffIds, type Manifest } from '../registry/manifest.ts';
import { platformManifest } from '../registry/platform-manifest.ts';

/**
 * How what a registry holds differs from the image that was verified, as a clause, or `undefined` when it is the same:
 * the image's id is the digest of its config (the classic image store, Podman) or of its manifest or index (the
 * containerd image store), and in each case the config has to name the layers that were verified.
 */
export async function difference(
  repository: Repository,
  manifest: Manifest,
  image: Image & { readonly at: 'engine' },
): Promise<string | undefined> {
  const own = await platformManifest(repository, manifest, image.platform);
  if (own?.content.kind !== 'image') return `${manifest.digest} has no image for ${image.platform}`;
  const { config } = own.content;
  if (image.id !== manifest.digest && image.id !== config.digest) {
    return `its manifest is ${manifest.digest} and its config ${config.digest}, verified was ${image.id}`;
  }
  const layers = readDiffIds(await repository.blob(config, MAX_CONFIG));
  if (layers === undefined) return `the config ${config.digest} names no layers`;
  const at = Math.max(layers.length, image.layers.length);
  for (let i = 0; i < at; i++) {
    if (layers[i] !== image.layers[i]) {
      return `layer ${i + 1} is ${layers[i] ?? 'not there'}, verified was ${image.layers[i] ?? 'none'}`;
    }
  }
  return undefined;
}
