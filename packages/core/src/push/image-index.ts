import { PackageModelError } from '../errors.ts';
import type { Platform } from '../nouns/image.ts';
import { manifestTypes, readManifest, type Manifest } from '../registry/manifest.ts';

/** An image of one platform in an index. */
export interface PlatformImage {
  readonly platform: Platform;
  readonly manifest: Manifest;
}

/**
 * The index that names the images, by platform, or Docker's list where all of them are Docker's. Pure: the same images are
 * the same digest, in whichever order they were named.
 */
export function indexOf(images: readonly PlatformImage[]): Manifest {
  const docker = images.every(({ manifest }) => manifest.mediaType === manifestTypes[3]);
  const manifests = images
    .toSorted((a, b) => (a.platform < b.platform ? -1 : 1))
    .map(({ platform, manifest: { mediaType, digest, bytes } }) => {
      const [os, architecture] = platform.split('/');
      return { mediaType, digest, size: bytes.length, platform: { architecture, os } };
    });
  const text = JSON.stringify({ schemaVersion: 2, mediaType: manifestTypes[docker ? 2 : 0], manifests });
  const index = readManifest(Buffer.from(text));
  if (index === undefined)
    throw new PackageModelError('INTERNAL', 'what was composed is no index', 'Report this as a defect.');
  return index;
}
