// How long `inspect` takes as a process, and its peak memory, for large models of each format, beside Node's own start
// and beside `stat` with reading as many bytes as inspect read (and, where they are packed, inflating them).
// usage: node bench/inspect.ts [--python PYTHON] [--folder FOLDER] [--sizes 1,100,2048] [--only NAME] [--runs 5] [--make]
// `--make` makes the models and ends. Pickles, and what zlib packs, have 1024 MB at most.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    folder: { type: 'string', default: join(tmpdir(), 'package-model-bench-inspect') },
    sizes: { type: 'string', default: '1,100,2048' },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '5' },
    make: { type: 'boolean', default: false },
  },
});

mkdirSync(values.folder, { recursive: true });
/** What there is to measure, and what is missing and why. */
const names = new Set<string>();
const missing = new Map<string, string>();
for (const size of values.sizes.split(',')) {
  const make = join(import.meta.dirname, 'make_inspect.py');
  const told = execFileSync(values.python, [make, values.folder, size, values.only], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const line of told.trim().split('\n')) {
    const [name = '', ...why] = line.split(' ');
    if (why.length > 0) missing.set(name, why.join(' '));
    else if (name !== '') names.add(name);
  }
}
if (values.make) process.exit();

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** The quickest of some runs: everything that disturbs a run makes it longer. */
function measure(args: readonly string[]): Measured {
  const all = Array.from({ length: Number(values.runs) }, () => {
    const begun = performance.now();
    const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0 && status !== 2) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
    const kilobytes = Number.parseInt(stderr.trim().split('\n').at(-1) ?? '', 10);
    return { seconds: (performance.now() - begun) / 1000, megabytes: kilobytes / 1024 };
  });
  return {
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  };
}

// The program as it is shipped, in a place of its own: whoever works on it may build meanwhile.
const cli = join(import.meta.dirname, '..', 'packages', 'cli');
const built = join(values.folder, 'program');
await bundle(join(cli, 'src', 'main.ts'), join(built, 'dist'));
for (const part of ['bin', 'package.json']) cpSync(join(cli, part), join(built, part), { recursive: true });
const program = [join(built, 'bin', 'package-model.mjs'), 'inspect'];
const counter = join(import.meta.dirname, 'bytes-read.mjs');
const reader = join(import.meta.dirname, 'bare-read.mjs');
const start = measure(['-e', '0']);
const tiny = measure([...program, join(import.meta.dirname, '..', 'package.json')]);
console.log(`Node's own start ${ms(start.seconds)}, ${start.megabytes.toFixed(0)} MB`);
console.log(`inspect of a small file of no format ${ms(tiny.seconds)}, ${tiny.megabytes.toFixed(0)} MB\n`);
console.log('| model | size | read | inspect | over Node’s start | stat and those bytes | peak memory |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');

const format = (name: string): string => name.replace(/^\d+/, '');
const inOrder = [...names].toSorted(
  (a, b) => format(a).localeCompare(format(b)) || Number.parseInt(a, 10) - Number.parseInt(b, 10),
);
for (const name of inOrder) {
  const path = join(values.folder, name);
  const { size } = statSync(path);
  const read = Number(execFileSync(process.execPath, [counter, path], { encoding: 'utf8' }));
  const inspected = measure([...program, path]);
  const raw = measure([reader, path, String(read)]);
  // What else ran on the machine disturbed both: Node is started again beside each.
  const alone = measure(['-e', '0']);
  const row = [
    name,
    `${(size / 2 ** 20).toFixed(0)} MB`,
    `${(read / 2 ** 20).toFixed(1)} MB`,
    ms(inspected.seconds),
    ms(inspected.seconds - alone.seconds),
    ms(raw.seconds),
    `${inspected.megabytes.toFixed(0)} MB`,
  ];
  console.log(`| ${row.join(' | ')} |`);
}
for (const [name, why] of missing) console.log(`\nNOT MEASURED: ${name}, because it could not be made: ${why}`);

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
