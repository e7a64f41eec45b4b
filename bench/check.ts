// Checking against what others need for the same file, in the same run: picklescan, and CPython's own `pickle.load`.
// Prints a table; the ratio is theirs to ours. Files, and environments for Python, are made once and kept in the cache.
// usage: npm run bench:check [-- FOREST_BYTES [DICTS]]        default: 1 GB and 1.5 million
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

interface Measured {
  readonly code: number;
  /** Wall clock, and processor time of all threads. */
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory it had at once. */
  readonly bytes: number;
  /** Bytes of all its read calls, its own program included; null where the system does not tell. */
  readonly read: number | null;
}

const GB = 1_000_000_000;
const [forestBytes = GB, dicts = 1_500_000] = process.argv.slice(2).map(Number);
const pins = { models: ['scikit-learn==1.9.1'], picklescan: ['picklescan==1.0.5'] };

const here = import.meta.dirname;
const root = join(here, '..');
const cache = join(process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'), 'bench');
mkdirSync(cache, { recursive: true });

const forest = made('forest', forestBytes, environment(pins.models));
const heavy = made('dicts', dicts, environment(pins.models));
const picklescan = [join(environment(pins.picklescan), 'bin', 'picklescan'), '--path'];
const load = ['python3', '-c', 'import pickle, sys; pickle.load(open(sys.argv[1], "rb"))'];
const ours = cli();

table(`RandomForest, ${size(statSync(forest).size)}`, forest, [['picklescan', picklescan]]);
table(`${dicts} small dicts, ${size(statSync(heavy).size)}`, heavy, [
  ['pickle.load', load],
  ['picklescan', picklescan],
]);

/** The built command line; without a build, a driver that does the same reading. */
function cli(): string[] {
  const built = join(root, 'packages', 'cli', 'dist', 'main.js');
  if (existsSync(built)) return [process.execPath, built, 'check'];
  console.log('(nothing is built: measured with bench/driver.ts)');
  return [process.execPath, join(here, 'driver.ts')];
}

function table(title: string, file: string, peers: readonly (readonly [string, string[]])[]): void {
  console.log(`\n${title}`);
  const us = measure([...ours, file]);
  print('package-model check', us);
  for (const [name, command] of peers) print(name, measure([...command, file]), us);
}

function print(name: string, one: Measured, us?: Measured): void {
  const read = one.read === null ? '' : `read ${size(one.read)}`;
  const figures = [
    `${one.seconds.toFixed(2)} s`,
    `${one.cpu.toFixed(2)} s cpu`,
    size(one.bytes),
    read,
    `exit ${one.code}`,
  ];
  const ratio = us
    ? `${(one.seconds / us.seconds).toFixed(1)}× time, ${(one.bytes / us.bytes).toFixed(1)}× memory`
    : '';
  console.log(`  ${name.padEnd(20)}${figures.map((figure) => figure.padStart(13)).join('')}   ${ratio}`);
}

/** Best of three by the clock; the file is in the page cache from the second on. */
function measure(command: readonly string[]): Measured {
  const runs = Array.from({ length: 3 }, () => {
    const text = execFileSync('python3', [join(here, 'measure.py'), ...command], { encoding: 'utf8' });
    return JSON.parse(text) as Measured;
  });
  const best = runs.toSorted((a, b) => a.seconds - b.seconds)[0];
  if (!best) throw new Error('nothing was measured');
  return best;
}

function made(kind: 'forest' | 'dicts', amount: number, venv: string): string {
  const script = join(here, 'make.py');
  const key = createHash('sha256')
    .update(readFileSync(script))
    .update(`${kind} ${amount} ${venv}`)
    .digest('hex')
    .slice(0, 12);
  const file = join(cache, `${kind}-${key}.pkl`);
  if (existsSync(file)) return file;
  console.log(`making ${file}`);
  execFileSync(join(venv, 'bin', 'python'), [script, kind, `${file}.part`, String(amount)], { stdio: 'inherit' });
  renameSync(`${file}.part`, file);
  return file;
}

function environment(requirements: readonly string[]): string {
  const key = createHash('sha256').update(requirements.join()).digest('hex').slice(0, 12);
  const venv = join(cache, `venv-${key}`);
  if (existsSync(join(venv, 'complete'))) return venv;
  console.log(`installing ${requirements.join(' ')}`);
  rmSync(venv, { recursive: true, force: true });
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--only-binary',
    ':all:',
    ...requirements,
  ];
  execFileSync(join(venv, 'bin', 'python'), pip, { stdio: 'inherit' });
  mkdirSync(join(venv, 'complete'));
  return venv;
}

function size(bytes: number): string {
  return bytes >= GB ? `${(bytes / GB).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}
