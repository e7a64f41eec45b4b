// Inspects one path and prints how many bytes were read of the disk for it.
// usage: node bench/bytes-read.mjs PATH
import { open } from 'node:fs/promises';

const [path] = process.argv.slice(2);
const probe = await open(import.meta.filename, 'r');
const handles = Object.getPrototypeOf(probe);
await probe.close();
let read = 0;
const original = handles.read;
handles.read = async function counted(...args) {
  const result = await original.apply(this, args);
  read += result.bytesRead;
  return result;
};
const { inspect } = await import('../packages/core/src/inspect/inspect.ts');
await inspect(path, { emit: () => undefined, env: {}, signal: new AbortController().signal });
process.stdout.write(String(read));
