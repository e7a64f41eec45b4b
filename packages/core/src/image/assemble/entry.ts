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
  /** A file that is made elsewhere meanwhile and asked for when its turn has come, or turns out to be none. */
  | { readonly kind: 'late'; readonly content: () => Promise<Content | undefined> }
);

/** A file that others can read, too. */
export interface Archive extends RandomBytes {
  /** Where it lies; nothing for one in memory. */
  readonly path?: string;
}

/**
 * What a file holds: bytes of ours; what so many bytes of ours were deflated to, up to a byte and without the mark of an end,
 * with these bytes where they are at hand; or a member of an archive, deflated as it lies there.
 */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'packed'; readonly packed: Uint8Array; readonly size: number; readonly bytes?: Uint8Array }
  | { readonly kind: 'member'; readonly archive: Archive; readonly member: ZipMember };

export function sizeOf(content: Content): number {
  switch (content.kind) {
    case 'member':
      return content.member.size;
    case 'packed':
      return content.size;
    case 'bytes':
      return content.bytes.length;
  }
}

export const FILE = 0o644;
export const PROGRAM = 0o755;
