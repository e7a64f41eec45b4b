import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is handed on in pieces, so that a program without newlines cannot fill memory. */
const MAX_LINE = 64 * 1024;
/** The toolkit itself keeps what follows the last newline: a program that writes this much without one is ended. */
const MAX_UNBROKEN = 32 << 20;

export interface Collected {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * Keeps the first `keep` bytes of a stream and hands on its lines.
 * @param overflow called when the stream cannot be taken any further
 */
export function collect(keep: number, onLine: ((line: string) => void) | undefined, overflow: () => void) {
  const decoder = new StringDecoder('utf8');
  const chunks: Buffer[] = [];
  let kept = 0;
  let cut = false;
  let unbroken = 0;
  let rest = '';
  const lines = (text: string): void => {
    if (!onLine) return;
    const parts = (rest + text).split(/\r?\n/);
    rest = parts.pop() ?? '';
    for (const part of parts) onLine(part);
    if (rest.length > MAX_LINE) {
      onLine(rest);
      rest = '';
    }
  };
  return {
    take: (chunk: Buffer): void => {
      const room = keep - kept;
      if (chunk.length > room) cut = true;
      if (room > 0) chunks.push(chunk.subarray(0, room));
      kept += Math.min(room, chunk.length);
      lines(decoder.write(chunk));
      const newline = chunk.lastIndexOf(0x0a);
      unbroken = newline < 0 ? unbroken + chunk.length : chunk.length - newline - 1;
      if (unbroken > MAX_UNBROKEN) overflow();
    },
    done: (): Collected => {
      lines(decoder.end());
      if (rest !== '') onLine?.(rest);
      return { text: Buffer.concat(chunks).toString('utf8'), cut };
    },
  };
}
