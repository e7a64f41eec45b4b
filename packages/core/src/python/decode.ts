/** Encodings that a comment in the first two lines may name (PEP 263) and that people still have. */
const named = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/m;

/**
 * The text of a requirements file, as pip reads it: by its byte order mark, by a coding comment, else UTF-8; bytes that
 * are no UTF-8 are taken for Windows-1252, where they can only stand in comments: names are ASCII.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 400))
    .toString('latin1')
    .split(/\r\n|\r|\n/, 2)
    .join('\n');
  for (const encoding of [named.exec(head)?.[1] ?? 'utf-8', 'utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return Buffer.from(bytes).toString('latin1');
}
