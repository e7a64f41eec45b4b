import type { Source } from './source.ts';

/**
 * Numbers one after the other from a source. What is taken has to be there: `has(n) || await more(n)`, so that only what
 * crosses a window waits.
 */
export class Numbers {
  at: number;
  little: boolean;
  private readonly source: Source;
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  private start = 0;

  constructor(source: Source, at = 0, little = true) {
    this.source = source;
    this.at = at;
    this.little = little;
  }

  has(count: number): boolean {
    return this.at >= this.start && this.at + count <= this.start + this.bytes.length;
  }

  /** Whether the source has `count` bytes more. */
  async more(count: number): Promise<boolean> {
    if (this.source.size !== undefined && this.at + count > this.source.size) return false;
    const window = await this.source.load(this.at, count);
    this.bytes = window.bytes;
    this.start = window.start;
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    return this.has(count);
  }

  u8(): number {
    return this.view.getUint8(this.step(1));
  }
  u16(): number {
    return this.view.getUint16(this.step(2), this.little);
  }
  u32(): number {
    return this.view.getUint32(this.step(4), this.little);
  }
  u64(): bigint {
    return this.view.getBigUint64(this.step(8), this.little);
  }
  i8(): number {
    return this.view.getInt8(this.step(1));
  }
  i16(): number {
    return this.view.getInt16(this.step(2), this.little);
  }
  i32(): number {
    return this.view.getInt32(this.step(4), this.little);
  }
  i64(): bigint {
    return this.view.getBigInt64(this.step(8), this.little);
  }
  f32(): number {
    return this.view.getFloat32(this.step(4), this.little);
  }
  f64(): number {
    return this.view.getFloat64(this.step(8), this.little);
  }
  /** A copy as text. */
  text(length: number): string {
    const from = this.step(length);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, length).toString('utf8');
  }

  private step(count: number): number {
    const from = this.at - this.start;
    this.at += count;
    return from;
  }
}
