// Checking against what others need for the same file, in the same run: picklescan, modelscan, fickling, modelaudit, and
// CPython's own `pickle.load`. First what each says of the fixtures (exit 1 with default flags), then time and memory.
// Prints tables; the ratio is theirs to ours. Files, and environments for Python, are made once and kept in the cache.
// usage: npm run bench:check [-- FOREST_BYTES [DICTS [PEER…]]]
// default: 1 GB (after 1 MB and 100 MB), 1.5 million, and all peers, which take an hour; with picklescan alone some minutes
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
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
const [forestBytes = GB, dicts = 1_500_000] = process.argv.slice(2, 4).map(Number);
const chosen = process.argv.slice(4);
/** Each in an environment of its own: they do not agree on what they need. */
const pins = {
  models: ['scikit-learn==1.9.1'],
  picklescan: ['picklescan==1.0.5'],
  modelscan: ['modelscan==0.8.8'],
  // It imports the second without saying so, and would end with exit 1 for every file.
  fickling: ['fickling==0.1.12', 'typing-extensions==4.15.0'],
  modelaudit: ['modelaudit==0.2.27'],
};
/** A larger file takes these minutes. */
const PATIENCE_S = 600;
/** What they mean by "found something", with default flags. */
const FOUND = 1;

const here = import.meta.dirname;
const root = join(here, '..');
const cache = join(process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'), 'bench');
mkdirSync(cache, { recursive: true });

type Peer = readonly [name: string, command: readonly string[]];

const peers: readonly Peer[] = [
  peer('picklescan', pins.picklescan, '--path'),
  peer('modelscan', pins.modelscan, '-p'),
  peer('fickling', pins.fickling, '--check-safety'),
  peer('modelaudit', pins.modelaudit, 'scan'),
].filter((one) => one !== undefined);
const load: Peer = ['pickle.load', ['python3', '-c', 'import pickle, sys; pickle.load(open(sys.argv[1], "rb"))']];
const ours = cli();

detection();
table('start-up: a model of 5 kB', join(root, 'test-fixtures', 'iris', 'iris.pkl'), peers);
for (const bytes of new Set([1e6, 1e8, forestBytes])) {
  const forest = made('forest', bytes, environment(pins.models));
  table(`RandomForest, ${size(statSync(forest).size)}`, forest, peers);
}
const heavy = made('dicts', dicts, environment(pins.models));
table(`${dicts} small dicts, ${size(statSync(heavy).size)}`, heavy, [load, ...peers]);

/** A peer that can not be installed here is said to be left out: a row is never missing in silence. */
function peer(name: string, requirements: readonly string[], ...flags: readonly string[]): Peer | undefined {
  if (chosen.length > 0 && !chosen.includes(name)) return undefined;
  try {
    return [name, [join(environment(requirements), 'bin', name), ...flags]];
  } catch {
    console.log(`${name} is left out: ${requirements.join(' ')} can not be installed here`);
    return undefined;
  }
}

/** Hostile files found, and models of real libraries failed: both by exit code 1. */
function detection(): void {
  const fixtures = join(root, 'test-fixtures');
  const pickles = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(pkl|joblib|pt|pth)$/.test(name),
  );
  const isHostile = (name: string): boolean => /^(hostile|planted)/.test(name);
  const hostile = pickles.filter((name) => isHostile(name));
  const benign = pickles.filter((name) => !isHostile(name) && !name.startsWith('not-a-model'));
  console.log(`\n${hostile.length} hostile files, ${benign.length} models: exit 1 with default flags`);
  for (const [name, command] of [['package-model', ours] as const, ...peers]) {
    const codes = (files: readonly string[]): number[] => files.map((file) => codeOf(command, join(fixtures, file)));
    const [found, failed] = [codes(hostile), codes(benign)];
    const other = [...found, ...failed].filter((code) => code > FOUND || code < 0).length;
    console.log(
      `  ${name.padEnd(20)}found ${percent(found)}   models failed ${percent(failed)}   neither 0 nor 1: ${other}`,
    );
  }
}

function codeOf([program = '', ...flags]: readonly string[], file: string): number {
  return spawnSync(program, [...flags, file], { stdio: 'ignore', timeout: PATIENCE_S * 1000, cwd: cache }).status ?? -1;
}

function percent(codes: readonly number[]): string {
  const ones = codes.filter((code) => code === FOUND).length;
  return `${ones} of ${codes.length} (${((100 * ones) / codes.length).toFixed(0)} %)`;
}

/** The built command line; without a build, a driver that does the same reading. */
function cli(): string[] {
  const built = join(root, 'packages', 'cli', 'dist', 'main.js');
  const program = join(root, 'packages', 'cli', 'bin', 'package-model.mjs');
  if (existsSync(built)) return [process.execPath, program, 'check'];
  console.log('(nothing is built: measured with bench/driver.ts)');
  return [process.execPath, join(here, 'driver.ts')];
}

function table(title: string, file: string, others: readonly Peer[]): void {
  console.log(`\n${title}`);
  const us = measure([...ours, file]);
  print('package-model check', us);
  for (const [name, command] of others) print(name, measure([...command, file]), us);
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
