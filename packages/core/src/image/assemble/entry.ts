import type { RandomBytes, ZipMember } from '../../bytes/zip.ts';

/** Something that a layer holds. */
export type Entry = {
  /** Path in the image, with slashes and without one in front. */
  readonly name: string;
  readonly mode: number;
  /** Whose it is, for messages: a wheel's file name. */
  readonly from: string;
} & (
  | { readonly kind: 'folder' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'file'; readonly content: Content }
);

/** Files that follow each other at the end of a layer, and are made elsewhere while what is before them is written. */
export interface LateFiles {
  /** Those that may be among them: one may turn out to be none. */
  readonly files: readonly Pick<Entry, 'name' | 'from'>[];
  /** Asked for when their turn has come, and again where the layer is written again. */
  readonly content: () => Promise<PackedFiles>;
}

/**
 * The stretch of an archive that holds files, with their headers: what these bytes, or so many of them, were deflated to, up to
 * a byte and without the mark of an end.
 */
export type PackedFiles = { readonly packed: Uint8Array } & (
  | { readonly bytes: Uint8Array }
  | { readonly size: number }
);

export function sizeOfFiles(files: PackedFiles): number {
  return 'bytes' in files ? files.bytes.length : files.size;
}

/** A file that others can read, too. */
export interface Archive extends RandomBytes {
  /** Where it lies; nothing for one in memory. */
  readonly path?: string;
}

/** What a file holds: bytes of ours, or a member of an archive, deflated as it lies there. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'member'; readonly archive: Archive; readonly member: ZipMember };

export function sizeOf(content: Content): number {
  return content.kind === 'member' ? content.member.size : content.bytes.length;
}

export const FILE = 0o644;
export const PROGRAM = 0o755;
