/**
 * Where the archive lies in a window of its envelope: begin, end, and the number of the file that it belongs to (counted from
 * one, 0 for what belongs to none), three numbers for each piece. One array and not an object for each: it is sent to
 * threads a thousand times for each GB.
 */
export type Pieces = Uint32Array;

interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(encoding: 'hex'): string;
}

/** The digest of an archive and of each file in it, as their pieces come one after the other. */
export interface PieceHash {
  take(window: Uint8Array, pieces: Pieces): void;
  done(): { readonly archive: string; readonly files: readonly (readonly [number: number, digest: string])[] };
}

/** Its text is part of the program of a thread (`hash-program.ts`), so it may use nothing but its argument. */
export function pieceHash(begin: () => Hash): PieceHash {
  const archive = begin();
  const files: [number, string][] = [];
  let current = 0;
  let file = begin();
  return {
    take(window, pieces) {
      for (let at = 0; at < pieces.length; at += 3) {
        const piece = window.subarray(pieces[at], pieces[at + 1]);
        const of = pieces[at + 2] ?? 0;
        archive.update(piece);
        if (of === 0) continue;
        if (of !== current) {
          if (current !== 0) files.push([current, file.digest('hex')]);
          current = of;
          file = begin();
        }
        file.update(piece);
      }
    },
    done() {
      if (current !== 0) files.push([current, file.digest('hex')]);
      return { archive: archive.digest('hex'), files };
    },
  };
}
