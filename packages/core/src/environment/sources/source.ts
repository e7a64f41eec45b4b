import type { CondaPackage } from '../../nouns/environment.ts';
import type { Platform } from '../../nouns/image.ts';
import type { Place } from '../../nouns/place.ts';
import { holds, type MarkerEnvironment } from '../../python/markers.ts';
import type { Pep508 } from '../../python/pep508.ts';

export type TextPlace = Extract<Place, { kind: 'text' }>;

/** One requirement that the project declares, or a version that a lock of the project holds. */
export interface Declared {
  readonly requirement: Pep508;
  readonly hashes: readonly string[];
  readonly at: TextPlace;
  /** Where its versions stand. */
  readonly pin: TextPlace;
  /** `-c`, and what is merely locked: bounds a version without asking for the package. */
  readonly constraint: boolean;
  /** How the line is mended, where its file is not edited by hand: `uv add scikit-learn==1.9.1`. */
  readonly edit?: (wanted: string) => string;
  /** It stands in conda's list, and not in pip's. */
  readonly conda?: true;
}

/** A row of conda-lock; where it cannot be installed, what is wrong with it, which matters only to who wants to. */
export interface LockedConda {
  readonly platform: Platform;
  readonly package: CondaPackage | string;
  readonly at: TextPlace;
}

/** What a file says of an environment of conda packages. */
export interface CondaDeclared {
  /** As written, the first to be asked first. */
  readonly channels: readonly { readonly name: string; readonly at: TextPlace }[];
  /** Match specifications as written, but for pip itself. */
  readonly specs: readonly { readonly name: string; readonly text: string; readonly at: TextPlace }[];
  /** A lock of the project: these packages and no others, for each platform it was made for. */
  readonly locked?: readonly LockedConda[];
}

export interface LeftOut {
  readonly what: string;
  /** Left out of an environment of wheels; one of conda packages has it. */
  readonly conda?: true;
  /** For pip: what a wheel could be built of, on request. */
  readonly source?: string;
  readonly because: string;
  readonly at: TextPlace;
}

/** What one file asks for: names and versions. */
export interface Declarations {
  /** The file they start from; absent where nothing is declared. */
  readonly file?: string;
  /** The file that holds versions for them, where the project has a lock of its own. */
  readonly lock?: string;
  readonly requirements: readonly Declared[];
  /** Lines that do not go into the environment, each with the reason. */
  readonly leftOut: readonly LeftOut[];
  readonly requiresPython?: { readonly text: string; readonly at: TextPlace };
  readonly conda?: CondaDeclared;
}

/** What a reader of one kind of file is given. */
export interface SourceFile {
  readonly path: string;
  /** As a person would write it. */
  readonly file: string;
  /** Folder that nothing it includes may leave. */
  readonly root: string;
  readonly text: string;
  /** Optional dependencies and dependency groups that were asked for by name. */
  readonly extras: readonly string[];
  readonly groups: readonly string[];
}

/** One kind of file: one row of the table in `table.ts`. */
export interface Source {
  readonly id: string;
  readonly kind: 'lock' | 'declared';
  readonly fits: (name: string) => boolean;
  /** @returns nothing where the file declares no packages. @throws PackageModelError `REQUIREMENTS_INVALID` */
  readonly read: (file: SourceFile) => Promise<Declarations | undefined> | Declarations | undefined;
  /** Locks: the file beside it that says which of the locked packages the project itself asks for. */
  readonly asks?: readonly string[];
  /** Locks: without that file everything in it is asked for, or nothing. */
  readonly alone?: 'all' | 'none';
}

/** Those whose marker holds in the image. */
export function wanted(declared: readonly Declared[], environment: MarkerEnvironment): Declared[] {
  return declared.filter(({ requirement }) => !requirement.marker || holds(requirement.marker, environment));
}
