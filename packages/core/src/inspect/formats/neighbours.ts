import type { Source } from '../../bytes/source.ts';
import type { Model } from '../../nouns/model.ts';
import type { Place } from '../../nouns/place.ts';

/**
 * Files on disk beside the one that is read, or in the folder that is read, by their path from there (`unet/config.json`).
 * A path that leads above, to nothing, or through a link out of the workspace is `undefined`, and never an exception.
 * What is opened, read or kept belongs to the model from then on: it is in `Model.files`, and a change of it is noticed.
 */
export interface Neighbours {
  /** Bytes of a regular file; asking does not make it part of the model. */
  sizeOf(path: string): Promise<number | undefined>;
  /** For streams that the format reads itself. Close it once done: each holds a window; the run closes what is left. */
  open(path: string): Promise<Source | undefined>;
  /** A whole small file; `undefined` also where it is larger than `limit` bytes (default 16 MiB). */
  bytes(path: string, limit?: number): Promise<Uint8Array | undefined>;
  /** A file by the format that its content shows, or a folder below by the format that it has. */
  read(path: string): Promise<Model | undefined>;
  /** Makes a file part of the model although nothing of it is read (vocabularies, shards of numbers); whether it is there. */
  keep(path: string): Promise<boolean>;
  placeOf(path: string, offset?: number): Place;
}
