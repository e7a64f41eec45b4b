import type { Change } from './comparison.ts';
import type { Platform } from './image.ts';

/** Something that loading did, as Python's audit events name it (PEP 578); `by` is the module that ran. Foreign text. */
export interface AuditEvent {
  readonly event: string;
  readonly detail: string;
  readonly by: string;
}

export type Proof = (
  | { readonly outcome: 'passed' | 'failed' }
  | { readonly outcome: 'not-run'; readonly because: string }
) &
  (
    | { readonly kind: 'load'; readonly detail: string }
    /** `events` are those that no benign model of the framework is known for. */
    | { readonly kind: 'audit'; readonly detail: string; readonly events: readonly AuditEvent[] }
    | {
        readonly kind: 'numbers';
        /** Recorded answers, the model asked without HTTP, the same question asked again, or another runtime outside the image. */
        readonly against: 'expected' | 'direct' | 'repeat' | 'outside';
        /** `predictions`, `probabilities`, … */
        readonly output: string;
        /** Largest deviation seen, in units of the tolerance: 1 is the limit. `null` where the outputs are labels. */
        readonly worst: number | null;
        readonly compared: number;
        readonly rtol: number;
        readonly atol: number;
        readonly detail: string;
      }
    | {
        readonly kind: 'shift';
        /** Answers recorded for another model, or those of the image that is published. */
        readonly against: 'reference' | 'published';
        readonly output: string;
        /** How far it moved: the share of labels that changed, the mean change of probabilities, or of other numbers in relation to what they were. */
        readonly shift: number;
        readonly compared: number;
        readonly limit?: number;
        readonly detail: string;
      }
    /** Whether who asked the published image as before may go on to; `changes` are those of inputs, outputs and classes. */
    | {
        readonly kind: 'schema';
        readonly reference: string;
        readonly changes: readonly Change[];
        readonly detail: string;
      }
    | {
        readonly kind: 'metric';
        /** `accuracy`, `f1`, `roc-auc`, `log-loss`, `mae`, `rmse`, `r2`, or what a file calls it. */
        readonly metric: string;
        /** Measured on the image's answers, or told by a file. */
        readonly from: 'samples' | 'file';
        readonly value?: number;
        readonly limit?: { readonly at: 'least' | 'most'; readonly value: number };
        readonly detail: string;
      }
    | {
        readonly kind: 'conduct';
        readonly what:
          | 'user'
          | 'read-only'
          | 'no-network'
          | 'startup'
          | 'p50'
          | 'p95'
          | 'throughput'
          | 'memory'
          | 'size'
          | 'bad-request'
          | 'under-load'
          | 'drain';
        /** Seconds; bytes for memory and size, answers a second for throughput, requests that were lost under load. */
        readonly measured?: number;
        readonly limit?: number;
        readonly detail: string;
      }
  );

/** What a package in the image says of its own licence; foreign text. */
export type Licence =
  /** SPDX (PEP 639). */
  { readonly expression: string } | { readonly names: readonly string[] };

/** What was shown of an image, and what was not. */
export interface Verification {
  readonly platform: Platform;
  readonly isolation: 'container' | 'process' | 'none';
  /** Whether the platform is the engine's own machine's; absent where the image was not run in one. */
  readonly machine?: 'native' | 'emulated';
  /** `verified`: bound expected values compared. `consistent`: no independent values. `not-asked`: no sample could be made. */
  readonly verdict: 'verified' | 'consistent' | 'not-asked' | 'failed';
  /** The verdict in words, with the command that would strengthen it. */
  readonly sentence: string;
  readonly samples: { readonly count: number; readonly from: 'file' | 'made' | 'none'; readonly bound: boolean };
  readonly proofs: readonly Proof[];
  /** By normalised distribution name, as the image says: for the bill of materials, never judged. */
  readonly licences?: Readonly<Record<string, Licence>>;
  /** Where it failed: the last lines that the container wrote, bounded; foreign text, for the surface to escape. */
  readonly log?: readonly string[];
}
