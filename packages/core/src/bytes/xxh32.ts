const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;
const STRIPE = 16;

/** XXH32 with seed 0, piece by piece: the checksum of LZ4 frames. xxHash fast digest algorithm 0.1.1. */
export class Xxh32 {
  private readonly lanes = new Int32Array([P1 + P2, P2, 0, -P1]);
  private readonly rest = new Uint8Array(STRIPE);
  private held = 0;
  private total = 0;

  update(bytes: Uint8Array): void {
    this.total += bytes.length;
    let at = 0;
    if (this.held > 0) {
      const taken = Math.min(STRIPE - this.held, bytes.length);
      this.rest.set(bytes.subarray(0, taken), this.held);
      this.held += taken;
      at = taken;
      if (this.held < STRIPE) return;
      this.stripe(this.rest, 0);
      this.held = 0;
    }
    for (; at + STRIPE <= bytes.length; at += STRIPE) this.stripe(bytes, at);
    this.rest.set(bytes.subarray(at));
    this.held = bytes.length - at;
  }

  digest(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.lanes;
    let hash = this.total >= STRIPE ? (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0 : P5 | 0;
    hash = (hash + this.total) | 0;
    let at = 0;
    for (; at + 4 <= this.held; at += 4) {
      hash = Math.imul(rotate((hash + Math.imul(lane(this.rest, at), P3)) | 0, 17), P4);
    }
    for (; at < this.held; at++) hash = Math.imul(rotate((hash + Math.imul(this.rest[at] ?? 0, P5)) | 0, 11), P1);
    hash = Math.imul(hash ^ (hash >>> 15), P2);
    hash = Math.imul(hash ^ (hash >>> 13), P3);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  private stripe(bytes: Uint8Array, at: number): void {
    for (let i = 0; i < 4; i++) {
      const sum = ((this.lanes[i] ?? 0) + Math.imul(lane(bytes, at + i * 4), P2)) | 0;
      this.lanes[i] = Math.imul(rotate(sum, 13), P1);
    }
  }
}

export function xxh32(bytes: Uint8Array): number {
  const hash = new Xxh32();
  hash.update(bytes);
  return hash.digest();
}

function lane(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
