import type { Reading } from './format.ts';
import type { Neighbours } from './neighbours.ts';

/** A folder that a format may claim. */
export interface Folder {
  /** As it was given; what places name. */
  readonly path: string;
  /** Every regular file below, path from here → bytes, sorted; without what starts with a dot. Bounded: `cut` says where it ends. */
  readonly files: ReadonlyMap<string, number>;
  readonly cut?: string;
  /** The first bytes of a file, to match by; empty where it is not there. Asking does not make it part of the model. */
  peek(path: string, length?: number): Promise<Uint8Array>;
}

export interface InsideFolder extends Neighbours {
  readonly signal: AbortSignal;
}

/** A layout of several files that stands for one model. */
export interface FolderFormat {
  /** For people; `Model.format` is what `read` states. */
  readonly title: string;
  /** Whether the folder is of this format, by what its files hold. */
  match(folder: Folder): boolean | Promise<boolean>;
  read(folder: Folder, inside: InsideFolder): Promise<Reading>;
}
