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
  /** A requirements file or pyproject.toml, instead of the nearest. */
  readonly requirements?: string;
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
