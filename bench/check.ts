// Checking against what others need for the same file, in the same run: picklescan, modelscan, fickling, modelaudit, and
// CPython's own `pickle.load`. First what each says of the fixtures (exit 1 with default flags), then time and memory.
// Prints tables; the ratio is theirs to ours. Who has no answer in time is printed as such, in each row.
// Files, and environments for Python, are made once and kept in the cache.
// usage: npm run bench:check [-- [--only PART,…] [BYTES [DICTS [PEER…]]]]
// default: 1 GB (after 1 MB and 100 MB), 1.5 million, all parts and all peers, which take half an hour; with picklescan alone
// some minutes. Parts: make (nothing but what the others need), found, start, forest, weights, dicts
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Measured {
  /** Nothing where it was ended for taking too long. */
  readonly code: number | null;
  /** Wall clock, and processor time of all threads. */
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory it had at once. */
  readonly bytes: number;
  /** Bytes of all its read calls, its own program included; null where the system does not tell. */
  readonly read: number | null;
}

const GB = 1_000_000_000;
const given = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [largest = GB, dicts = 1_500_000] = given.positionals.slice(0, 2).map(Number);
const chosen = given.positionals.slice(2);
const parts = given.values.only?.split(',') ?? ['found', 'start', 'forest', 'weights', 'dicts'];
/** Each in an environment of its own: they do not agree on what they need. */
const pins = {
  models: ['scikit-learn==1.9.1'],
  picklescan: ['picklescan==1.0.5'],
  modelscan: ['modelscan==0.8.8'],
  // It imports the second without saying so, and would end with exit 1 for every file.
  fickling: ['fickling==0.1.12', 'typing-extensions==4.15.0'],
  modelaudit: ['modelaudit==0.2.27'],
};
/** How long a program may take for a fixture of some kilobytes, and for the file of a row. */
const PATIENCE_S = { fixture: 60, row: 120 } as const;
/** What takes longer than this is measured once, what is over in less than the second ten times, the rest three times. */
const ONCE_S = 10;
const OFTEN_S = 0.2;
/** One that asks its maker's server first, and waits for the answer, would measure the network. */
const QUIET = { ...process.env, PROMPTFOO_DISABLE_TELEMETRY: '1', NO_ANALYTICS: '1' };
/** What they mean by "found something", with default flags. */
const FOUND = 1;

const here = import.meta.dirname;
const root = join(here, '..');
const cache = join(process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'), 'bench');
mkdirSync(cache, { recursive: true });

interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  /** How many warnings its output has; nothing where it knows none. */
  readonly warnings?: (output: string) => number;
}

const peers: readonly Peer[] = [
  peer('picklescan', pins.picklescan, ['--path'], counted(/Suspicious globals: (\d+)/g)),
  peer('modelscan', pins.modelscan, ['-p'], counted(/(?:LOW|MEDIUM): (\d+)/g)),
  peer('fickling', pins.fickling, ['--check-safety']),
  peer(
    'modelaudit',
    pins.modelaudit,
    ['scan', '--format', 'json'],
    (output) => output.split('"severity": "warning"').length - 1,
  ),
].filter((one) => one !== undefined);
const load: Peer = {
  name: 'pickle.load',
  command: ['python3', '-c', 'import pickle, sys; pickle.load(open(sys.argv[1], "rb"))'],
};
const ours: Peer = {
  name: 'package-model check',
  command: cli(),
  warnings: (output) => output.split(/^warning /m).length - 1,
};

const small = join(root, 'test-fixtures', 'iris', 'iris.pkl');
const forests = [...new Set([1e6, 1e8, largest])];
const run: Readonly<Record<string, () => void>> = {
  make: () => {
    for (const bytes of forests) made('forest', bytes);
    made('weights', largest);
    made('dicts', dicts);
  },
  found: detection,
  start: () => table(`start-up: a model of ${(statSync(small).size / 1000).toFixed(1)} kB`, small, peers),
  forest: () => forests.map((bytes) => made('forest', bytes)).forEach((file) => rows('RandomForest', file, peers)),
  weights: () => rows('an array in an estimator', made('weights', largest), peers),
  dicts: () => rows(`${dicts} small dicts`, made('dicts', dicts), [load, ...peers]),
};
for (const part of parts) {
  const own = Object.hasOwn(run, part) ? run[part] : undefined;
  if (own === undefined) throw new Error(`there is no part ${part}: ${Object.keys(run).join(', ')}`);
  own();
}

/** A peer that can not be installed here is said to be left out: a row is never missing in silence. */
function peer(
  name: string,
  requirements: readonly string[],
  flags: readonly string[],
  warnings?: Peer['warnings'],
): Peer | undefined {
  if (chosen.length > 0 && !chosen.includes(name)) return undefined;
  try {
    const command = [join(environment(requirements), 'bin', name), ...flags];
    return { name, command, ...(warnings && { warnings }) };
  } catch {
    console.log(`${name} is left out: ${requirements.join(' ')} can not be installed here`);
    return undefined;
  }
}

function counted(pattern: RegExp): (output: string) => number {
  return (output) => [...output.matchAll(pattern)].reduce((sum, [, digits]) => sum + Number(digits), 0);
}

/** Hostile files found, and models of real libraries failed: both by exit code 1. An exception ends with 1 as well, and is no answer. */
function detection(): void {
  const fixtures = join(root, 'test-fixtures');
  const pickles = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(pkl|joblib|pt|pth)$/.test(name),
  );
  const isHostile = (name: string): boolean => /^(hostile|planted)/.test(name);
  const hostile = pickles.filter((name) => isHostile(name));
  // Functions by value are code, whoever wrote them: to stop for them is neither a find nor a false alarm.
  const isCode = (name: string): boolean => /^by-value.*lambda/.test(name);
  const models = pickles.filter((name) => !isHostile(name) && !/^not-a-model|\bold\.pkl$/.test(name));
  const [code, benign] = [models.filter(isCode), models.filter((name) => !isCode(name))];
  console.log(
    `\n${hostile.length} hostile files, ${benign.length} models, ${code.length} models with code in them: exit 1 with default flags`,
  );
  for (const one of [ours, ...peers]) {
    const ask = (files: readonly string[]): Asked[] => files.map((file) => asked(one, join(fixtures, file)));
    const [found, failed, stopped] = [ask(hostile), ask(benign), ask(code)];
    const of = (how: Asked['how']): number =>
      [...found, ...failed, ...stopped].filter((each) => each.how === how).length;
    const warnings = one.warnings
      ? (failed.reduce((sum, each) => sum + each.warnings, 0) / benign.length).toFixed(1)
      : '–';
    console.log(
      `  ${one.name.padEnd(20)}found ${percent(found)}   models failed ${percent(failed)}   code ${percent(stopped)}   warnings per model ${warnings}` +
        `   broke off ${of('broke off')}, late ${of('late')}, another code ${of('another code')}`,
    );
  }
}

interface Asked {
  readonly how: 'fine' | 'found' | 'broke off' | 'late' | 'another code';
  readonly warnings: number;
}

function asked({ command: [program = '', ...flags], warnings }: Peer, file: string): Asked {
  const done = spawnSync(program, [...flags, file], {
    encoding: 'utf8',
    timeout: PATIENCE_S.fixture * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 64 << 20,
    cwd: cache,
    env: QUIET,
  });
  const { status, stdout, stderr } = done;
  const broke =
    status === FOUND && stderr.includes('Traceback (most recent call last)') && !stdout.includes('severity');
  const codes: Readonly<Record<string, Asked['how']>> = {
    '0': 'fine',
    '1': broke ? 'broke off' : 'found',
    null: 'late',
  };
  return { how: codes[String(status)] ?? 'another code', warnings: warnings?.(stdout) ?? 0 };
}

function percent(answers: readonly Asked[]): string {
  const ones = answers.filter(({ how }) => how === 'found').length;
  return `${ones} of ${answers.length} (${((100 * ones) / answers.length).toFixed(0)} %)`;
}

/** The built command line; without a build, a driver that does the same reading. */
function cli(): readonly string[] {
  const built = join(root, 'packages', 'cli', 'dist', 'main.js');
  const program = join(root, 'packages', 'cli', 'bin', 'package-model.mjs');
  if (existsSync(built)) return [process.execPath, program, 'check'];
  console.log('(nothing is built: measured with bench/driver.ts)');
  return [process.execPath, join(here, 'driver.ts')];
}

function rows(title: string, file: string, others: readonly Peer[]): void {
  table(`${title}, ${size(statSync(file).size)}`, file, others);
}

function table(title: string, file: string, others: readonly Peer[]): void {
  console.log(`\n${title}`);
  const us = measure([...ours.command, file]);
  print(ours.name, us);
  for (const { name, command } of others) print(name, measure([...command, file]), us);
}

function print(name: string, one: Measured | undefined, us?: Measured): void {
  if (!one) return console.log(`  ${name.padEnd(20)}no answer within ${PATIENCE_S.row} s`);
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

/** The best by the clock; the file is in the page cache from the second on. Nothing where it takes too long. */
function measure(command: readonly string[]): Measured | undefined {
  let best: Measured | undefined;
  for (let run = 0; run < (best && best.seconds < OFTEN_S ? 10 : 3) && !(best && best.seconds > ONCE_S); run++) {
    const one = once(command);
    if (!one) return best;
    if (!best || one.seconds < best.seconds) best = one;
  }
  return best;
}

function once(command: readonly string[]): Measured | undefined {
  const program = [join(here, 'measure.py'), String(PATIENCE_S.row), ...command];
  const { seconds, ...rest } = JSON.parse(
    execFileSync('python3', program, { encoding: 'utf8', env: QUIET }),
  ) as Measured;
  return rest.code === null ? undefined : { seconds, ...rest };
}

function made(kind: 'forest' | 'weights' | 'dicts', amount: number): string {
  const venv = environment(pins.models);
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
