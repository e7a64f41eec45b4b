/**
 * Each byte as the character of the same number (ISO 8859-1, Python's `latin-1`): for signatures and names that are ASCII by
 * their format. Not what `TextDecoder` calls `latin1`, which is Windows-1252.
 */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
