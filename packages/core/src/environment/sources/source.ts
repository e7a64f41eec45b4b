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
}

export interface LeftOut {
  readonly what: string;
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
