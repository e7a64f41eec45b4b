// Inspects one path and prints how many bytes this process, all of its threads, read for it: as Linux counts them.
// The first time brings in what the program itself is made of, the second is counted.
// usage: node bench/bytes-read.mjs PATH
import { readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const { inspect } = await import('../packages/core/src/inspect/inspect.ts');
const once = () => inspect(path, { emit: () => undefined, env: {}, signal: new AbortController().signal });
const counted = () => {
  const text = readFileSync('/proc/self/io', 'utf8');
  return { bytes: Number(/^rchar: (\d+)/m.exec(text)?.[1]), own: text.length };
};

await once();
const before = counted();
await once();
process.stdout.write(String(counted().bytes - before.bytes - before.own));
