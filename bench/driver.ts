// Reads one pickle as `check` does, without the command line around it: for a tree in which nothing is built yet.
// usage: node bench/driver.ts FILE
import { fileSource } from '../packages/core/src/bytes/file.ts';
import { interpret } from '../packages/core/src/inspect/pickle/interpret.ts';

const [file = ''] = process.argv.slice(2);
const signal = new AbortController().signal;
const source = await fileSource(file, { signal });
const { effects, anomalies, unread } = await interpret(source, { loader: 'cpython', file, members: [], signal });
await source.close();
console.log(`${effects.length} effects, ${anomalies.length} anomalies, ${unread.length} unread`);
