import { publishedSide, type Base as Published } from '@package-model/core';
import { PackageModelError, type Host } from '@package-model/core/reading';
import type { Settings } from '@package-model/core/start';
import type { Base } from './git/base.ts';

/** The published image that a run's own takes the place of, or why there is none to compare with. */
export type Found = { readonly base: Published } | { readonly because: string };

/** A registry that does not answer is not waited for: the commit before is there, too. */
const PATIENCE_MS = 15_000;

/**
 * Looks for that image before anything is pushed: under the tags that are asked for, with the commit before in place of this one
 * where a tag names it, and under those that are there already and will move. Never throws.
 */
export async function publishedBefore(
  { tag, push }: Pick<Settings, 'tag' | 'push'>,
  sha: string | undefined,
  base: Base,
  host: Host,
): Promise<Found> {
  // A short name that is not pushed is one of this engine; no registry is told of it.
  const places = placesOf(push ? tag : tag.filter(namesRegistry), sha, base);
  if (places.length === 0) return { because: 'no tag names an image of a registry' };
  const reasons: string[] = [];
  for (const { reference, because } of places) {
    const signal = AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE_MS)]);
    try {
      const side = await publishedSide(reference, { ...host, signal, emit: () => undefined }, signal);
      if (side?.model) return { base: { side, because } };
      reasons.push(side ? `${reference} has no record of its model` : `nothing is published as ${reference}`);
    } catch (error) {
      if (!(error instanceof PackageModelError)) throw error;
      reasons.push(whyNot(reference, error));
    }
  }
  return { because: reasons.join('; ') };
}

export interface Place {
  readonly reference: string;
  readonly because: string;
}

/** Tags that are of this commit alone name no image of an earlier one. */
export function placesOf(
  tags: readonly string[],
  sha: string | undefined,
  { commit, because }: Base,
): readonly Place[] {
  const short = sha?.slice(0, SHORT);
  const ofCommits = tags.filter((tag) => short !== undefined && tag.includes(short));
  const before =
    sha === undefined || short === undefined || commit === undefined
      ? []
      : ofCommits.map((tag) => ({
          reference: tag.replaceAll(sha, commit).replaceAll(short, commit.slice(0, SHORT)),
          because: `the image of the commit before: ${because}`,
        }));
  const moving = tags
    .filter((tag) => !ofCommits.includes(tag))
    .map((reference) => ({ reference, because: 'it is what that tag is now' }));
  return [...before, ...moving];
}

function namesRegistry(tag: string): boolean {
  return /^(?:localhost|[^/]*[.:][^/]*)\//.test(tag);
}

/** How workflows cut commits short in tags. */
const SHORT = 7;

function whyNot(reference: string, { code, message }: PackageModelError): string {
  return code === 'REGISTRY_DENIED'
    ? `${reference} may not be read (packages: read under permissions, and docker login before, let it)`
    : `${reference} cannot be read: ${message}`;
}
