import type { Value } from './value.ts';

/** Where in a model something changed. */
export type ChangeArea =
  | 'format'
  | 'producer'
  | 'estimator'
  | 'parameter'
  | 'input'
  | 'output'
  | 'class'
  | 'tensor'
  | 'import'
  | 'package'
  /** Of two images: what their labels say, and their layers by digest. */
  | 'image'
  | 'layer'
  | 'size';

/** One thing that is not the same in both; without `before` it was added, without `after` it was removed. */
export interface Change {
  readonly area: ChangeArea;
  /** What it is within its area: a column, `classify.max_depth`, a distribution, `parameters`. */
  readonly what: string;
  readonly before?: Value;
  readonly after?: Value;
  /** The name it has now, where it is the same thing under another. */
  readonly renamed?: string;
  /** Whether who asks the first as before may be refused by the second, or read its answers wrongly. */
  readonly breaks: boolean;
}

/** Two models side by side: what changed from `before` to `after`, in the order of the areas. */
export interface Comparison {
  readonly before: { readonly name: string; readonly size: number };
  readonly after: { readonly name: string; readonly size: number };
  readonly changes: readonly Change[];
}
