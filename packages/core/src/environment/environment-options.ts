import type { Digest, Platform } from '../nouns/image.ts';
import type { ServerSource } from './server.ts';

export interface EnvironmentOptions {
  /** Declarations and locks are looked for from the model's folder up to here, and nowhere above. */
  readonly workspace: string;
  readonly platform: Platform;
  readonly server: ServerSource;
  /**
   * What happens when the lock beside the model does not fit: `use` locks again and keeps every version that still fits,
   * `locked` fails with the difference, `upgrade` moves versions. Where there is no lock one is made, in `locked` too,
   * which then writes nothing beside the model.
   */
  readonly mode: 'use' | 'locked' | 'upgrade';
  /** With mode `upgrade`: only these; absent or empty: all. */
  readonly upgrade?: readonly string[];
  /** `3.11`; default: what the project and the model ask for. */
  readonly python?: string;
  /** A file that declares packages, or a lock of the project, instead of the nearest. */
  readonly requirements?: string;
  /** Extras and dependency groups of a pyproject.toml. */
  readonly extras?: readonly string[];
  readonly groups?: readonly string[];
  /** What is declared and neither imported by model nor code bounds versions and asks for nothing, but for `include`. */
  readonly onlyNeeded?: boolean;
  readonly include?: readonly string[];
  /** Folders of the user's own modules. */
  readonly code?: readonly string[];
  /** The file that stands for `__main__`. */
  readonly main?: string;
  /** The file with `load` and `predict`, which the server asks instead of a loader of its own. */
  readonly handler?: string;
  /** The script that the image runs instead of the server. */
  readonly entrypoint?: string;
  /** Packages of conda channels instead of wheels, as far as channels have them. Default `virtualenv`. */
  readonly kind?: 'virtualenv' | 'conda';
  /** Channels instead of those that the file names: names or addresses, credentials in them too. */
  readonly channels?: readonly string[];
  /** What is asked in place of conda.anaconda.org. */
  readonly condaMirror?: string;
  /** Default `cpu`. */
  readonly accelerator?: 'cpu' | 'cuda';
  /** Where PyTorch's packages come from, instead of its own index for CPU. */
  readonly torchIndexUrl?: string;
  /** No index is asked, and nothing is downloaded. */
  readonly offline?: boolean;
  /** Folder into which wheels are built of what has none; also a folder of wheels. Absent: nothing is built. */
  readonly buildWheels?: string;
  /** Image in which wheels are built, instead of the slim one of the Python. */
  readonly wheelBuilder?: string;
  /** The container engine that builds them. */
  readonly engine?: string;
  /** Folders or pages of wheels besides the index. */
  readonly findLinks?: readonly string[];
  readonly indexUrl?: string;
  /** File of certificates to trust. */
  readonly certificates?: string;
  /** `false`: the lock appears in the scratch folder only. */
  readonly write: boolean;
  /** Asks a registry for the digest of a base image, to be written into a new lock. */
  readonly baseDigest?: (reference: string) => Promise<Digest | undefined>;
}
