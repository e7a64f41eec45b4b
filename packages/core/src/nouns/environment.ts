import type { Digest, Platform } from './image.ts';
import type { Place } from './place.ts';

/** What loads the model in the image. The rows are in `environment/runtimes.ts`. */
export type RuntimeId =
  | 'scikit-learn'
  | 'skops'
  | 'xgboost'
  | 'lightgbm'
  | 'catboost'
  | 'torch'
  | 'torchscript'
  | 'torch-export'
  | 'keras'
  | 'tensorflow'
  | 'onnxruntime'
  | 'transformers'
  | 'mlflow'
  /** A Python file of the user's that loads and asks. */
  | 'handler'
  /** A script of the user's, run instead of the server. */
  | 'script';

/** Name of the server's loader: by what the file is opened, where a runtime has several ways. */
export type LoaderName = 'pickle' | 'joblib' | Exclude<RuntimeId, 'scikit-learn' | 'script'>;

/** Where requirements came from, in the order in which they were looked for. */
export interface RequirementSource {
  readonly kind: 'option' | 'model-lock' | 'project-lock' | 'declared' | 'inferred';
  /** Of the model's own bytes: none. */
  readonly file?: string;
  /** One clause for people. */
  readonly because: string;
}

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

/** One package of a conda channel, as a lock holds it. */
export interface CondaPackage {
  /** As conda calls it. */
  readonly name: string;
  readonly version: string;
  /** What sets builds of one version apart: `py311h1234567_0`. */
  readonly build: string;
  /** `linux-64`, `linux-aarch64` or `noarch`. */
  readonly subdir: string;
  /** The channel's own address, without credentials; mirrors are asked in its place. */
  readonly url: string;
  readonly sha256: string;
  readonly size?: number;
  readonly at: Place;
}

export interface Lock {
  /** Where `pylock.<name>.toml` is or would be. */
  readonly path: string;
  readonly text: string;
  readonly digest: Digest;
  /** Wheels. */
  readonly packages: readonly LockedPackage[];
  /** Packages of conda channels, in an environment of these; the wheels are installed over them. */
  readonly conda?: readonly CondaPackage[];
  readonly made: 'used' | 'created' | 'updated';
  /** Versions that differ from those of the lock before; `from` or `to` is absent where a package came or went. */
  readonly moved?: readonly { readonly name: string; readonly from?: string; readonly to?: string }[];
}

/** A contradiction between what the project declares and what the model records. */
export interface Drift {
  readonly name: string;
  readonly declared: string;
  readonly recorded: string;
  readonly at: Place;
  /** The edit that mends it: the line as it should be, or the command that writes the file. */
  readonly mend: string;
  /** What the library promises about its versions: `it reads what the same minor version wrote`. */
  readonly promise?: string;
}

/** What is known of a locked or declared package that somebody should hear about. The rules are in `check/`, one a kind. */
export interface Concern {
  readonly kind: 'numpy-abi' | 'accelerator-package' | 'yanked' | 'unneeded' | 'conda-defaults';
  readonly name: string;
  readonly version?: string;
  /** One clause for people. */
  readonly detail: string;
  readonly at: Place;
  readonly mend: string;
  /** What would not be downloaded. */
  readonly bytes?: number;
}

export interface Environment {
  readonly kind: 'virtualenv' | 'conda';
  readonly runtime: RuntimeId;
  readonly sources: readonly RequirementSource[];
  readonly python: { readonly version: string; readonly because: string };
  readonly requirements: readonly Requirement[];
  readonly drifts: readonly Drift[];
  readonly concerns: readonly Concern[];
  /** The user's own modules: folders on Python's path, and the file that stands for `__main__`; paths of this machine. */
  readonly code?: {
    readonly roots: readonly {
      readonly folder: string;
      readonly modules: readonly string[];
      readonly layout: string;
      /** Folder of its pyproject.toml, where it has one. */
      readonly project?: string;
    }[];
    /** Classes in them that the model uses, each where it is defined; lines from 1. */
    readonly classes?: readonly {
      readonly module: string;
      readonly name: string;
      readonly file: string;
      readonly line: number;
    }[];
    readonly main?: string;
    /** The file with `load` and `predict`. */
    readonly handler?: string;
    /** The script that is run instead of the server. */
    readonly script?: string;
  };
  /** Top-level packages that the model imports and no requirement, standard library or `--code` provides. */
  readonly missing: readonly { readonly module: string; readonly because: string }[];
  readonly platform: Platform;
  readonly lock: Lock;
  /** Folder of this machine with wheels that were built of what has none. */
  readonly wheels?: string;
}
