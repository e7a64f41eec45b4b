import { publishedSide, type Base as Published } from '@package-model/core';
import { PackageModelError, type Host } from '@package-model/core/reading';
import type { Settings } from '@package-model/core/start';
import type { Base } from './git/base.ts';

/** The published image that a run's own takes the place of, or why there is none to compare with. */
export type Found = { readonly base: Published } | { readonly because: string };

/** A registry that does not answer is not waited for: the commit before is there, too. */
const PATIENCE_MS = 15_000;

/**
 * Looks for that image before anything is pushed: under the tags that are asked for, with an earlier commit in place of this one
 * where a tag names it, and under those that are there already and will move. Never throws.
 */
export async function publishedBefore(
  { tag, push }: Pick<Settings, 'tag' | 'push'>,
  sha: string | undefined,
  { base, commits }: { readonly base: Base; readonly commits: readonly string[] },
  host: Host,
): Promise<Found> {
  // A short name that is not pushed is one of this engine; no registry is told of it.
  const places = placesOf(push ? tag : tag.filter(namesRegistry), sha, base, commits);
  if (places.length === 0) return { because: 'no tag names an image of a registry' };
  const reasons: string[] = [];
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE_MS)]);
  for (const { reference, because } of places) {
    try {
      const side = await publishedSide(reference, { ...host, signal, emit: () => undefined }, signal);
      if (side?.model) return { base: { side, because } };
      reasons.push(side ? `${reference} has no record of its model` : `nothing is published as ${reference}`);
    } catch (error) {
      if (!(error instanceof PackageModelError)) throw error;
      reasons.push(whyNot(reference, error));
      // What one tag of a registry is refused for, the next is refused for, too.
      if (signal.aborted || error.code === 'REGISTRY_DENIED' || error.code === 'REGISTRY_UNREACHABLE') break;
    }
  }
  const [first = '', ...more] = reasons;
  return { because: more.length === 0 ? first : `${first} or ${more.length} other tags` };
}

export interface Place {
  readonly reference: string;
  readonly because: string;
}

/** Tags that are of this commit alone name no image of an earlier one: there it has the name of that commit. */
export function placesOf(
  tags: readonly string[],
  sha: string | undefined,
  { because }: Pick<Base, 'because'>,
  commits: readonly string[],
): readonly Place[] {
  const short = sha?.slice(0, SHORT);
  const ofCommits = tags.filter((tag) => short !== undefined && tag.includes(short));
  const before =
    sha === undefined || short === undefined
      ? []
      : commits.flatMap((commit, at) =>
          ofCommits.map((tag) => ({
            reference: tag.replaceAll(sha, commit).replaceAll(short, commit.slice(0, SHORT)),
            because:
              at === 0
                ? `the image of the commit before: ${because}`
                : `of the commits before, ${commit.slice(0, 12)} is the last that an image was made of`,
          })),
        );
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
