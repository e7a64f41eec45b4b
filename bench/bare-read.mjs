// The least that reading a file takes: `stat`, and so many bytes of it; what zlib packed is inflated and dropped.
// usage: node bench/bare-read.mjs PATH BYTES
import { openSync, readSync, statSync } from 'node:fs';
import { createInflate } from 'node:zlib';

const [path, bytes] = process.argv.slice(2);
const WINDOW = 1 << 20;
statSync(path);
const file = openSync(path);
const window = Buffer.alloc(WINDOW);
const inflate = path.includes('.zlib.') ? createInflate({ chunkSize: WINDOW }) : undefined;
inflate?.resume();
for (let left = Number(bytes); left > 0;) {
  const length = readSync(file, window, 0, Math.min(left, WINDOW));
  if (length === 0) break;
  left -= length;
  if (inflate) await new Promise((done) => inflate.write(window.subarray(0, length), done));
}
