/** Places in the numbers that a thread shares with whoever watches it. */
export const at = {
  /** The input that is being read, and when it was begun, in ms. */
  input: 0,
  begun: 1,
  /** How many inputs were read. */
  done: 2,
  /** Set to 1 by the watcher: end after this input. */
  stop: 3,
  /** Raised by the watcher: collect garbage and say what is held. The thread answers by setting `looked` to it. */
  look: 4,
  looked: 5,
  /** Bytes that are alive after a full collection: objects, and buffers outside of the heap. */
  held: 6,
} as const;

export const SLOTS = Object.keys(at).length;
