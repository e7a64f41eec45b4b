import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What a layer unpacks to, by its checksums: those of the layer and of the gzip member around it. */
export class Sums {
  readonly #digest = createHash('sha256');
  checksum = 0;
  length = 0;

  take(bytes: Uint8Array): void {
    this.#digest.update(bytes);
    this.checksum = crc32(bytes, this.checksum);
    this.length += bytes.length;
  }

  get digest(): string {
    return this.#digest.copy().digest('hex');
  }
}
