// Inspects one path and prints how many bytes were read of the disk for it.
// usage: node bench/bytes-read.mjs PATH
import fs from 'node:fs';
import { open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [path] = process.argv.slice(2);
let read = 0;
const probe = await open(import.meta.filename, 'r');
const handles = Object.getPrototypeOf(probe);
await probe.close();
const original = handles.read;
handles.read = async function counted(...args) {
  const result = await original.apply(this, args);
  read += result.bytesRead;
  return result;
};
const atOnce = fs.readSync;
fs.readSync = (...args) => {
  const bytesRead = atOnce(...args);
  read += bytesRead;
  return bytesRead;
};
syncBuiltinESMExports();
const { inspect } = await import('../packages/core/src/inspect/inspect.ts');
read = 0;
await inspect(path, { emit: () => undefined, env: {}, signal: new AbortController().signal });
process.stdout.write(String(read));
