import { compareSides } from '../compare/compare.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Against, Report } from '../nouns/report.ts';
import type { Settings } from '../options.ts';
import { publishedSide, reportSide, type PublishedSide } from './sides.ts';

/** The published image that a run's own takes the place of. */
export interface Base {
  readonly side: PublishedSide;
  /** One clause: why that one. */
  readonly because: string;
}

/** What a maker holds the image under test against. */
export interface PublishedWanted {
  readonly against?: string | undefined;
  readonly allowBreaking: boolean;
  /** What moved is told and judged by nobody, and where the image cannot be had, that is told too. */
  readonly told?: boolean;
  /** Why it is not fetched, though it is there. */
  readonly tooLarge?: string;
}

/** Who only wants to be told what moved does not wait for the download of a whole GPU framework. */
const MOST_FETCHED = 500e6;

/** `--against` is judged; the base that a surface has found is told. */
export function publishedWanted(settings: Settings, base: Base | undefined): PublishedWanted {
  const { against, allowBreaking } = settings;
  if (against !== undefined || base === undefined) return { against, allowBreaking };
  const bytes = base.side.image.layers.reduce((sum, { size }) => sum + size, 0);
  return {
    against: base.side.reference,
    allowBreaking: true,
    told: true,
    ...(bytes > MOST_FETCHED && {
      tooLarge: `${base.side.name} is not fetched for it: its layers have ${Math.round(bytes / 1e6)} MB; name it with --against, and it is`,
    }),
  };
}

/** The image of `--against`, or the one that a surface finds, where one is published. @throws what the registry refuses */
export async function baseOf(
  { settings, base }: { readonly settings: Settings; readonly base?: () => Promise<Base | undefined> },
  host: Host,
): Promise<Base | undefined> {
  const { against } = settings;
  if (against === undefined) return base?.();
  const side = await publishedSide(against, host).catch((cause: unknown) => {
    // An image that was never pushed is one of the engine alone, which the test asks for it.
    if (cause instanceof PackageModelError && cause.code !== 'INTERRUPTED' && cause.code !== 'USAGE') return undefined;
    throw cause;
  });
  return side && { side, because: '--against names it' };
}

/** What changed from the published image to what a run has found out and made, as far as it came. */
export function comparedWith({ side, because }: Base, report: Report): Against {
  const { name: what, reference } = side;
  if (!side.model && !side.signature)
    return { what, because: `${because}; ${side.unread?.[0] ?? 'it says nothing of its model'}` };
  // Labels and layers as a registry keeps them are of what was pushed; sizes are compared unpacked.
  const { image: _image, ...before } = side;
  return { what, because, reference, comparison: compareSides(before, reportSide(report)) };
}
