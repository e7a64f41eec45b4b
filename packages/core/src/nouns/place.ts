/** Where something is: in bytes (through archive members), in a text file, or at a node of a structured document. */
export type Place =
  /** `members` leads from the file on disk through archives to the stream that `offset` counts in; empty for the file itself. */
  | { readonly kind: 'bytes'; readonly file: string; readonly members: readonly string[]; readonly offset: number }
  /** `line` and `column` count from 1. */
  | { readonly kind: 'text'; readonly file: string; readonly line: number; readonly column: number }
  /** `path` is a JSON pointer, or the empty string for the whole document. */
  | { readonly kind: 'node'; readonly file: string; readonly path: string };
