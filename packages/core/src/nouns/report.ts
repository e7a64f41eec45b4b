import type { ErrorCode } from '../errors.ts';
import type { Comparison } from './comparison.ts';
import type { Environment } from './environment.ts';
import type { Stage } from './event.ts';
import type { Finding } from './finding.ts';
import type { Digest, Image } from './image.ts';
import type { Model } from './model.ts';
import type { Signing } from './signing.ts';
import type { Soundness } from './soundness.ts';
import type { Verification } from './verification.ts';

/** What a registry holds of the verified image, read back from it. */
export interface Pushed {
  /** With its host: `ghcr.io/acme/churn`. */
  readonly repository: string;
  /** Whole references, as they were asked for. */
  readonly tags: readonly string[];
  readonly digest: Digest;
  /** The registry held this very image before: nothing was sent, and only tags were set. */
  readonly reused?: true;
  /** Further repositories, where tags of several were asked for. */
  readonly also?: readonly { readonly repository: string; readonly tags: readonly string[]; readonly digest: Digest }[];
}

/** The model that this one takes the place of, and what changed; or why it could not be had. */
export interface Against {
  /** For people: `models/churn.pkl at 0123456789ab`. */
  readonly what: string;
  /** One clause: why that one, or why none could be compared. */
  readonly because: string;
  readonly comparison?: Comparison;
  /** The published image, by its digest. */
  readonly reference?: string;
  /** Why no published image could be compared with, where the model before comes from elsewhere; one clause. */
  readonly missing?: string;
}

/** Everything a run found out; plain JSON. */
export interface Report {
  readonly version: 1;
  readonly model?: Model;
  readonly findings: readonly Finding[];
  /** Present where the model is signed, or had to be. */
  readonly signing?: Signing;
  /** Present when it was asked for. */
  readonly soundness?: Soundness;
  readonly environment?: Environment;
  /** Folder of the build context or Dockerfile, when one was kept. */
  readonly context?: string;
  readonly images: readonly Image[];
  readonly tags: readonly string[];
  readonly verifications: readonly Verification[];
  readonly pushed?: Pushed;
  readonly stopped?: {
    readonly stage: Stage;
    readonly code: ErrorCode;
    readonly message: string;
    readonly remedy: string;
    /** The last lines of a tool that failed, as it wrote them; foreign text. */
    readonly said?: readonly string[];
  };
  /** Where the surface looked for the model before the change. */
  readonly against?: Against;
  /** What the change would alter in the policy that judges it, a sentence each: it applies after the merge. */
  readonly policyChanges?: readonly string[];
  readonly timings: readonly {
    readonly stage: Stage;
    readonly ms: number;
    readonly outcome: 'done' | 'reused' | 'skipped' | 'failed';
  }[];
}
