/** lz4js has no types of its own. */
declare module 'lz4js' {
  export function compress(bytes: Uint8Array): Uint8Array;
  export function decompress(bytes: Uint8Array): Uint8Array;
}
