/** ECMA-182, bits reflected: the default check of xz. Two halves of 32 bits, for BigInt is too slow for payloads. */
const POLYNOMIAL_HIGH = 0xc96c5795;
const POLYNOMIAL_LOW = 0xd7870f42;

const high = new Int32Array(256);
const low = new Int32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let [h, l] = [0, byte];
  for (let bit = 0; bit < 8; bit++) {
    const odd = l & 1;
    l = (l >>> 1) | (h << 31);
    h >>>= 1;
    if (odd === 1) {
      h ^= POLYNOMIAL_HIGH;
      l ^= POLYNOMIAL_LOW;
    }
  }
  high[byte] = h;
  low[byte] = l;
}

export class Crc64 {
  private high = -1;
  private low = -1;

  update(bytes: Uint8Array): void {
    let { high: h, low: l } = this;
    for (const byte of bytes) {
      const index = (l ^ byte) & 0xff;
      l = ((l >>> 8) | (h << 24)) ^ (low[index] ?? 0);
      h = (h >>> 8) ^ (high[index] ?? 0);
    }
    this.high = h;
    this.low = l;
  }

  /** Whether it equals eight bytes in little-endian order. */
  fits(stored: Uint8Array): boolean {
    const view = new DataView(stored.buffer, stored.byteOffset, 8);
    return view.getInt32(0, true) === ~this.low && view.getInt32(4, true) === ~this.high;
  }
}
