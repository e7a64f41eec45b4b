import type { Digest, Platform } from './image.ts';
import type { Place } from './place.ts';

/** What loads the model in the image. */
export type RuntimeId = 'scikit-learn';

export interface Requirement {
  /** PEP 508, normalised: `scikit-learn==1.9.0`. */
  readonly text: string;
  /** Normalised distribution name (PEP 503). */
  readonly name: string;
  readonly from: Place | 'inferred' | 'server';
  /** One clause for people: `the file was written by scikit-learn 1.9.0`. */
  readonly because: string;
}

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Environment marker (PEP 508): the package is wanted only where it holds. */
  readonly marker?: string;
  readonly wheels: readonly {
    readonly name: string;
    readonly url?: string;
    readonly size?: number;
    readonly sha256: string;
  }[];
  readonly at: Place;
}

export interface Lock {
  /** Where `pylock.<name>.toml` is or would be. */
  readonly path: string;
  readonly text: string;
  readonly digest: Digest;
  readonly packages: readonly LockedPackage[];
  readonly made: 'used' | 'created' | 'updated';
}

/** A contradiction between what the project declares and what the model records. */
export interface Drift {
  readonly name: string;
  readonly declared: string;
  readonly recorded: string;
  readonly at: Place;
  /** The edit that mends it. */
  readonly mend: string;
}

export interface Environment {
  readonly kind: 'virtualenv';
  readonly runtime: RuntimeId;
  readonly python: { readonly version: string; readonly because: string };
  readonly requirements: readonly Requirement[];
  readonly drifts: readonly Drift[];
  /** Top-level packages that the model imports and no requirement, standard library or `--code` provides. */
  readonly missing: readonly { readonly module: string; readonly because: string }[];
  readonly platform: Platform;
  readonly lock: Lock;
}
