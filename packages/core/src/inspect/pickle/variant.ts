import type { LoaderId } from '../../nouns/effect.ts';

/**
 * How a loader reads. CPython's C unpickler has two ways with an opcode that crosses the end of a FRAME: it reads on as
 * if there were no frame when it has the bytes in one buffer (`loads`, or what `peek` gave), and otherwise drops the rest
 * of the frame and reads behind it (cpython 154848). Python's own stops.
 */
export interface Variant {
  readonly loader: LoaderId;
  readonly frames: 'ignored' | 'dropped' | 'strict';
  /** Arrays between opcodes are read at BUILD; `mmap` maps them. */
  readonly arrays: 'none' | 'read' | 'mmap';
  /** Which unpickler reads an object array inside a joblib file: the C one before joblib 1.6, Python's own since. */
  readonly inside: 'ignored' | 'dropped' | 'strict';
  readonly persistent: boolean;
}

const variant = (
  loader: LoaderId,
  frames: Variant['frames'],
  arrays: Variant['arrays'] = 'none',
  inside: Variant['inside'] = 'strict',
  persistent = false,
): Variant => ({ loader, frames, arrays, inside, persistent });

export const variants: readonly Variant[] = [
  variant('cpython', 'ignored'),
  variant('cpython', 'dropped'),
  variant('python', 'strict'),
  variant('joblib', 'strict', 'read'),
  variant('joblib', 'strict', 'read', 'ignored'),
  variant('joblib', 'strict', 'read', 'dropped'),
  variant('joblib-mmap', 'strict', 'mmap'),
  variant('joblib-mmap', 'strict', 'mmap', 'ignored'),
  variant('joblib-mmap', 'strict', 'mmap', 'dropped'),
  variant('torch', 'ignored', 'none', 'strict', true),
  variant('torch', 'dropped', 'none', 'strict', true),
  variant('torch-weights-only', 'strict', 'none', 'strict', true),
];

/** What a run met that another way of reading would have taken differently. */
export interface Forks {
  /** C and Python read or call something else. */
  dialect: boolean;
  /** An opcode crosses the end of a frame. */
  crossing: boolean;
  /** joblib takes an array, or further files, at this BUILD. */
  arrays: boolean;
  mmap: boolean;
  /** Something of the first two kinds inside an object array. */
  inside: boolean;
  persistent: boolean;
}

export function noForks(): Forks {
  return { dialect: false, crossing: false, arrays: false, mmap: false, inside: false, persistent: false };
}

/** Whether a run as `a`, which met `forks`, says nothing certain about a run as `b`. */
export function parts(a: Variant, b: Variant, forks: Forks): boolean {
  const frames =
    a.frames !== b.frames && (forks.crossing || (forks.dialect && (a.frames === 'strict' || b.frames === 'strict')));
  const arrays = a.arrays !== b.arrays && (a.arrays === 'none' || b.arrays === 'none' ? forks.arrays : forks.mmap);
  return (
    frames || arrays || (a.inside !== b.inside && forks.inside) || (a.persistent !== b.persistent && forks.persistent)
  );
}
