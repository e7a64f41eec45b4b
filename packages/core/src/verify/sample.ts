import type { Digest } from '../nouns/image.ts';
import type { Model, Signature } from '../nouns/model.ts';
import type { Answer } from './answer.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** One body of `POST /predict`, and what it ought to be answered with. */
export interface Sample {
  readonly request: Json;
  /** Rows in the request: as many predictions must come back. */
  readonly rows: number;
  readonly expected?: Answer;
  /** What was true of each row, which is what metrics are measured by. */
  readonly truth?: readonly Json[];
}

export interface Samples {
  readonly from: 'file' | 'made';
  /** The file's path, or how they were made. */
  readonly source: string;
  /** The model that the expected answers belong to. They bind no other. */
  readonly model?: Digest;
  /** The interpreter that gave the expected answers, as the file says. */
  readonly recorded?: { readonly python: string; readonly packages: Readonly<Record<string, string>> };
  readonly items: readonly Sample[];
}

/** What samples are made from and judged by: a Model is one, so is what an image says of its model. */
export interface Asked {
  readonly name: Model['name'];
  readonly signature?: Signature | undefined;
}

/** Samples travel to the asker on stdin and are held by three processes at once. */
export const MAX_SAMPLES_BYTES = 16 << 20;
/** Each sample is a request of its own, and there is an answer to hold for each. */
export const MAX_SAMPLES = 1000;
export const MAX_ROWS = 10_000;

/** Do the expected answers belong to exactly these bytes? */
export function bound(samples: Samples | undefined, digest: Digest | undefined): boolean {
  return (
    samples?.model !== undefined &&
    samples.model === digest &&
    samples.items.some((item) => item.expected !== undefined)
  );
}
