import type { ImagePart } from './image.ts';
import type { Model } from './model.ts';
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
  /** Figures of the tests, by what they measure. */
  | 'metric'
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

/** What of a model is compared: of one read from a file, and of one that an image's record tells. */
export type ComparedModel = Pick<
  Model,
  'name' | 'format' | 'encoding' | 'files' | 'producers' | 'structure' | 'signature' | 'imports'
>;

/** An image by what its layers hold, lowest first; all of it bytes of the unpacked layers. */
export interface ImageSize {
  readonly size: number;
  readonly parts: readonly { readonly of: ImagePart; readonly size: number }[];
}

/** One of the two that were compared. */
export interface ComparedSide {
  /** For people: a model, or the reference of an image. */
  readonly name: string;
  /** Bytes of the model's files; of an image whose model is not known, of its layers as the registry keeps them. */
  readonly size: number;
  /** Where an engine has counted it. */
  readonly image?: ImageSize;
}

/** Two models side by side: what changed from `before` to `after`, in the order of the areas. */
export interface Comparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly changes: readonly Change[];
}
