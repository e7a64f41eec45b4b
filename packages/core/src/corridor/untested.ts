import { PackageModelError } from '../errors.ts';
import type { Image } from '../nouns/image.ts';
import type { Verification } from '../nouns/verification.ts';
import type { Settings } from '../options.ts';
import { readRecord } from '../push/record.ts';
import type { Repository } from '../registry/client.ts';

/** Why an image is not tested here. */
export interface Lacking {
  /** One clause. */
  readonly because: string;
  readonly remedy: string;
}

export const noEngine: Lacking = {
  because: 'no container engine is here',
  remedy: 'Run it where docker or podman is, or let it go untested with --allow-unverified.',
};

export function noMachine(because: string): Lacking {
  return {
    because,
    remedy:
      'Package it on a machine of that platform and join the images (package-model merge), set up emulation (docker/setup-qemu-action), or push it all the same with --allow-unverified.',
  };
}

/**
 * What is said of an image that cannot be run here: what an earlier run has recorded of this very digest, or that it was
 * allowed to go untested.
 * @param repository that may have the record; absent for an image that goes to none
 * @throws PackageModelError `ENGINE_UNAVAILABLE` where neither holds: nothing is pushed untested
 */
export async function untested(
  repository: Repository | undefined,
  image: Image,
  { because, remedy }: Lacking,
  { allowUnverified }: Pick<Settings, 'allowUnverified'>,
): Promise<Verification> {
  const digest = image.at === 'registry' ? image.digest : undefined;
  const record = repository && digest && (await readRecord(repository, digest));
  const rest = {
    platform: image.platform,
    isolation: 'none',
    proofs: [],
    samples: { count: 0, from: 'none', bound: false },
  } as const;
  if (record) {
    const sentence = `${because}; an earlier run has tested this very digest: ${record.sentence}`;
    return { ...rest, verdict: record.verdict, sentence };
  }
  if (allowUnverified) {
    const sentence = `not verified: ${because}, and --allow-unverified was given. The image has no record of a test, and promote refuses it.`;
    return { ...rest, verdict: 'not-asked', sentence };
  }
  throw new PackageModelError(
    'ENGINE_UNAVAILABLE',
    `${because}: the image is not tested, and nothing is pushed untested`,
    remedy,
  );
}
