import type { Source } from '../../bytes/source.ts';
import type { Model } from '../../nouns/model.ts';
import type { Place } from '../../nouns/place.ts';
import type { Neighbours } from './neighbours.ts';

/** A stream that a format may claim: a file on disk, a member of an archive, or what a compressed stream expands to. */
export interface Candidate {
  /** The file on disk, as it was given. */
  readonly file: string;
  /** The name that a loader sees, for what its extension says: of the file, or of the member. */
  readonly name: string;
  /** The way from the file to this stream; empty for the file itself. */
  readonly members: readonly string[];
  /** It is what a stream expands to that joblib packs and unpacks by itself; no other loader takes such a file as it is. */
  readonly packed?: boolean;
  readonly source: Source;
  /** The first `HEAD` bytes, fewer where the stream is shorter. */
  readonly head: Uint8Array;
}

/** Enough for every signature at the front of a file and for a pointer file as a whole. */
export const HEAD = 4096;

/** What one format says of a stream: a Model without what only the file system knows. */
export type Reading = Omit<Model, 'name' | 'files'>;

/** The way back into the register, for what a stream holds; it counts depth and expansion. */
export interface Inside {
  readonly signal: AbortSignal;
  /** Bytes that streams inside this one may still expand to. */
  readonly expansion: number;
  /** Files beside the one on disk, which it may name; a member of an archive has none. */
  readonly beside?: Neighbours;
  part(
    part: { readonly source: Source; readonly member: string; readonly name: string; readonly packed?: boolean },
    of: Candidate,
  ): Promise<Part>;
}

/** `recognised` is false where no format claimed the stream. */
export type Part = Reading & { readonly recognised: boolean };

export interface Format {
  /** For people and the register's test; `Model.format` is what `read` states. */
  readonly title: string;
  /** Whether the content is of this format; extensions never decide. */
  match(candidate: Candidate): boolean;
  read(candidate: Candidate, inside: Inside): Promise<Reading>;
}

/** Where `offset` bytes into the candidate are. */
export function placeIn(candidate: Candidate, offset = 0): Place {
  return { kind: 'bytes', file: candidate.file, members: candidate.members, offset };
}

/** A reading that holds nothing yet: of an unknown format, with nothing found in it. */
export const nothing: Reading = {
  format: 'unknown',
  encoding: [],
  producers: [],
  structure: { kind: 'opaque' },
  imports: [],
  effects: [],
  anomalies: [],
  unread: [],
  metadata: {},
};
