// A first image of an environment, built and in the registry: assembled of wheels, beside `docker build` and `docker push` of
// our own Dockerfile and of what MLflow and BentoML write for the same model. All start from one base that every repository
// has, and one lock; the registry is on loopback, so nobody waits for a line. All compile the same bytecode.
//
// What each has before it begins:
//   docker, cold     the base in the engine; no cached step, no package in the installer's cache
//   docker, warm     the packages in the installer's cache (a cache mount of the engine), no cached step
//   docker, tuned    as warm, with linked copies and zstd, pushed by BuildKit itself
//   docker, fresh    nothing, the base neither: a BuildKit that has just been started (buildkitd on the PATH)
//   assembled, cold  what an earlier run read in the base; neither wheels, nor what is known of them, nor bytecode
//   assembled, wheels kept   the wheels and what is known of them; bytecode is compiled
//   assembled, warm  the folder that the program keeps (`PACKAGE_MODEL_CACHE`): what a runner has whose cache is restored
//   assembled, fresh nothing
// No row knows a layer. Docker's rows are `docker build` and `docker push` of a context that was written before; those of the
// assembler are the whole command without its test: start of Node, reading and checking the model and the lock, planning,
// layers, push; and behind each what of it were building and pushing, as the command's own report says, which is what Docker's
// rows are. And: what a second model costs whose environment differs in one wheel, the whole corridor with its test, and
// what compiling the bytecode alone takes, which is the least for whoever has kept none.
// usage: npm run bench:assemble [-- --prepare] [-- --ways 'assembled|docker|tuned|fresh|MLflow|BentoML' --rounds 1]
//   --prepare  installs the peers and writes their contexts, and measures nothing
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { base, run, subjects, ways as contexts, type Context } from './image/contexts.ts';

const { values: option } = parseArgs({
  options: {
    ways: { type: 'string', default: '' },
    rounds: { type: 'string', default: '1' },
    prepare: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const space = `bench-assemble-${process.pid}`;
const work = mkdtempSync(join(tmpdir(), 'package-model-bench-assemble-'));
const shared = `${registry}/${space}/python:3.11-slim`;
/** A cache of ours that the bench may empty. */
const cache = join(work, 'cache');
const rounds = Number(option.rounds);
/** Ours first: what it is held against stands together. */
const peers = contexts.filter(({ name }) => /^(?:ours|MLflow|BentoML)$/.test(name)).toReversed();
const chosen = (name: string): boolean => new RegExp(option.ways).test(name);

interface Manifest {
  readonly layers: readonly { readonly digest: string; readonly size: number }[];
}

/** Nothing tests the image. */
const untested = ['--builder', 'assemble', '--engine', 'no-such-engine', '--allow-unverified'];
/** MB at most of a cold run, and share of the bytes that a second model sent, where they were measured. */
let peak: number | undefined;
let share: number | undefined;

interface Result {
  readonly name: string;
  readonly seconds: number;
  /** What of it were building and pushing: all of it where nothing else was done. */
  readonly built: number;
  readonly more: string;
}
const results: Result[] = [];
let turn = 0;

try {
  if (option.prepare) prepare();
  else await measureAll();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Peers are installed when their context is written: everything that takes minutes and is not measured. */
function prepare(): void {
  const began = performance.now();
  for (const { name, context } of peers) {
    if (!chosen(name)) continue;
    const [subject] = subjects;
    const folder = join(work, name.replaceAll(' ', '-'));
    mkdirSync(folder);
    try {
      if (subject) context(subject, folder);
      console.log(`${name.padEnd(34)} is ready`);
    } catch (error) {
      console.log(`${name.padEnd(34)} CANNOT BE MEASURED: ${(error as Error).message.slice(-300)}`);
    }
  }
  console.log(
    `prepared in ${((performance.now() - began) / 1000).toFixed(0)} s; the run takes about five minutes a round`,
  );
}

async function measureAll(): Promise<void> {
  console.log('about five minutes a round');
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; best of ${rounds}`);
  run('docker', ['tag', base, shared]);
  run('docker', ['push', '--quiet', shared]);
  await main();
  run('docker', ['rmi', shared]);
}

async function main(): Promise<void> {
  if (chosen('assembled'))
    await assembled().catch((error: unknown) => {
      console.log(`${'assembled'.padEnd(34)} NOT MEASURED: ${(error as Error).message.slice(-600)}`);
    });
  for (const { name, context } of peers) {
    const ours = name === 'ours';
    if (!chosen(ours ? 'docker' : name) && !(ours && (chosen('tuned') || chosen('fresh')))) continue;
    const [subject] = subjects;
    const folder = join(work, name.replaceAll(' ', '-'));
    mkdirSync(folder);
    try {
      if (!subject) continue;
      const made = context(subject, folder);
      const title = ours ? 'docker, our Dockerfile' : name;
      if (!ours || chosen('docker')) measure(`${title}, cold`, () => cold(made));
      if (!ours) continue;
      if (chosen('docker')) measure(`${title}, warm`, () => built(made, '--no-cache'));
      if (chosen('tuned')) measure(`${title}, tuned`, () => tuned(made));
      if (chosen('fresh')) await fresh(`${title}, fresh builder`, made);
    } catch (error) {
      console.log(`${name.padEnd(34)} NOT MEASURED: ${(error as Error).message.slice(-300)}`);
    }
  }
  const of = (way: string): number | undefined => results.find(({ name }) => name === `assembled, ${way}`)?.seconds;
  console.log();
  for (const { name, seconds, built, more } of results) {
    // Each beside an assembler that has as much before it begins, and the first way beside one whose cache was restored.
    const ways = /warm|tuned/.test(name)
      ? ['wheels kept', 'warm']
      : name.includes('fresh')
        ? ['fresh']
        : ['cold', 'warm'];
    const ratios = ways.flatMap((way) => {
      const own = of(way);
      return own === undefined ? [] : [`${(seconds / own).toFixed(1)}× ${way}`];
    });
    const beside = !/^(?:docker|MLflow|BentoML)/.test(name) || ratios.length === 0 ? '' : ratios.join(', ');
    const part = built === seconds ? '' : `building and pushing ${built.toFixed(2)} s  `;
    console.log(`${name.padEnd(34)}${seconds.toFixed(2).padStart(8)} s   ${beside.padEnd(30)}${part}${more}`);
  }
  verdicts();
}

interface Ratios {
  /** Building and pushing of both. */
  readonly built: number;
  /** Theirs beside our whole command. */
  readonly whole: number;
}

/** What was promised, and whether this run has it. Who starts with the same is held against each other. */
function verdicts(): void {
  const measured = (name: string): Result | undefined => results.find((each) => each.name === name);
  const ratios = (theirs: string, ours: string): Ratios | undefined => {
    const [a, b] = [measured(theirs), measured(`assembled, ${ours}`)];
    return a && b && { built: a.built / b.built, whole: a.seconds / b.seconds };
  };
  const docker = 'docker, our Dockerfile';
  const rows: readonly (readonly [what: string, ratios: Ratios | undefined, atLeast?: number])[] = [
    ['cold, beside docker cold: five times', ratios(`${docker}, cold`, 'cold'), 5],
    ['packages kept, beside docker tuned: three times', ratios(`${docker}, tuned`, 'wheels kept'), 3],
    ['packages and bytecode kept, beside docker warm: five times', ratios(`${docker}, warm`, 'warm'), 5],
    ['packages and bytecode kept, beside docker tuned: three times', ratios(`${docker}, tuned`, 'warm'), 3],
    ['nothing at all, beside a fresh builder: nothing was promised', ratios(`${docker}, fresh builder`, 'fresh')],
    ['cold, beside MLflow: five times', ratios('MLflow, cold', 'cold'), 5],
    ['cold, beside BentoML: five times', ratios('BentoML, cold', 'cold'), 5],
  ];
  console.log();
  const tell = (what: string, reached: boolean | undefined, figure: string): void =>
    console.log(
      `${what.padEnd(64)}${reached === undefined ? 'NOT MEASURED' : `${reached ? 'reached' : 'MISSED'}, ${figure}`}`,
    );
  console.log('build and push of both, and beside it our whole command against them:');
  for (const [what, both, atLeast] of rows) {
    const figure = `${both?.built.toFixed(2)} times; ${both?.whole.toFixed(2)}`;
    if (both && atLeast === undefined) console.log(`${what.padEnd(64)}${figure}`);
    else tell(what, both && both.built >= (atLeast ?? 0), figure);
  }
  tell(
    'a second model with one other wheel: 10 % of the bytes at most',
    share === undefined ? undefined : share <= 0.1,
    `${((share ?? 0) * 100).toFixed(1)} %`,
  );
  tell('memory of a cold run: 256 MB at most', peak === undefined ? undefined : peak <= 256, `${peak?.toFixed(0)} MB`);
}

/** Ours: two models whose environments differ in one wheel, in one repository. */
async function assembled(): Promise<void> {
  const [first, second] = [project('first', 'joblib==1.6.0'), project('second', 'joblib==1.5.3')];
  for (const folder of [first, second]) command(folder, 'lock', 'iris.pkl', '--python', '3.11');
  const forget = (...kept: string[]): void => {
    for (const each of kept) rmSync(join(cache, each), { recursive: true, force: true });
  };
  measure('assembled, fresh', () => {
    forget('wheels', 'libraries', 'bytecode', 'bases');
    return packaged(first, repository(), ...untested);
  });
  measure('assembled, cold', () => {
    forget('wheels', 'libraries', 'bytecode');
    return packaged(first, repository(), ...untested);
  });
  forget('wheels', 'libraries', 'bytecode');
  peak = peakOf(first);
  measure('bytecode alone', bytecodeAlone);
  measure('assembled, wheels kept', () => {
    forget('bytecode');
    return packaged(first, repository(), ...untested);
  });
  const home = repository();
  measure('assembled, warm', () => packaged(first, rounds === 1 ? home : repository(), ...untested));
  if (rounds > 1) packaged(first, home, ...untested);
  const before = await manifestOf(home);
  measure('assembled, one other wheel', () => packaged(second, home, ...untested), 1);
  const known = new Set(before.layers.map(({ digest }) => digest));
  const below = new Set((await manifestOf(`${space}/python`, '3.11-slim')).layers.map(({ digest }) => digest));
  const above = (await manifestOf(home)).layers.filter(({ digest }) => !below.has(digest));
  const total = above.reduce((sum, { size }) => sum + size, 0);
  const sent = above.filter(({ digest }) => !known.has(digest)).reduce((sum, { size }) => sum + size, 0);
  share = sent / total;
  const last = results.at(-1);
  if (last)
    results[results.length - 1] = {
      ...last,
      more: `${(sent / 1e6).toFixed(2)} of ${(total / 1e6).toFixed(1)} MB sent (${((100 * sent) / total).toFixed(1)} %)`,
    };
  measure('the whole corridor with its test', () => packaged(first, repository()));
}

/** MB of memory that the program has at most in a cold run, told by itself as it ends; not one of those that are measured. */
function peakOf(folder: string): number {
  const told = join(work, 'peak');
  const program = join(work, 'peak.cjs');
  const tell = `require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS))`;
  const main = "require('node:worker_threads').isMainThread";
  writeFileSync(program, `if (${main}) process.on('exit', () => ${tell});`);
  const args = ['--tag', `${registry}/${repository()}:1`, '--push', '--python', '3.11', '--base-image', shared];
  const start = ['--require', program, join(root, 'packages/cli/bin/package-model.mjs'), 'package', 'iris.pkl'];
  run(process.execPath, [...start, ...args, ...untested], { PACKAGE_MODEL_CACHE: cache }, folder);
  return Number(readFileSync(told, 'utf8')) / 1024;
}

/** What a Python of this machine takes to compile every module of the wheels, by as many as there are cores. */
function bytecodeAlone(): number {
  const program = `
import glob, sys, zipfile
from concurrent.futures import ProcessPoolExecutor
def compiled(source):
    try:
        compile(source, "module", "exec", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError):
        pass
if __name__ == "__main__":
    archives = [zipfile.ZipFile(path) for path in glob.glob(sys.argv[1] + "/*.whl")]
    sources = [each.read(name) for each in archives for name in each.namelist() if name.endswith(".py") and "/tests/" not in name]
    with ProcessPoolExecutor() as pool:
        list(pool.map(compiled, sorted(sources, key=len, reverse=True), chunksize=8))
`;
  const file = join(work, 'bytecode_alone.py');
  writeFileSync(file, program);
  return timed(() => run('python3', ['-I', file, join(cache, 'wheels')]));
}

function project(name: string, joblib: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  copyFileSync(join(root, 'test-fixtures', 'iris', 'iris.pkl'), join(folder, 'iris.pkl'));
  writeFileSync(join(folder, 'requirements.txt'), ['scikit-learn==1.9.1', 'numpy==2.4.6', joblib, ''].join('\n'));
  return folder;
}

/** What a measurement gives: seconds, and those of building and pushing where they are less. */
type Measured = number | Pick<Result, 'seconds' | 'built'>;

function packaged(folder: string, to: string, ...more: string[]): Measured {
  const tag = ['--tag', `${registry}/${to}:1`, '--push', '--python', '3.11', '--base-image', shared];
  let told = '';
  const seconds = timed(() => (told = command(folder, 'package', 'iris.pkl', ...tag, '--json', ...more)));
  const { timings } = JSON.parse(told) as { timings: readonly { stage: string; ms: number }[] };
  const parts = timings.filter(({ stage }) => stage === 'image' || stage === 'push');
  return { seconds, built: parts.reduce((sum, { ms }) => sum + ms, 0) / 1000 };
}

function command(folder: string, ...args: string[]): string {
  const program = join(root, 'packages/cli/bin/package-model.mjs');
  return run(process.execPath, [program, ...args], { PACKAGE_MODEL_CACHE: cache }, folder);
}

/** The installer's cache is a mount of the engine's, which an earlier run may have filled. */
function cold(made: Context): number {
  run('docker', ['builder', 'prune', '--force', '--filter', 'type=exec.cachemount']);
  return built(made, '--no-cache');
}

/** `docker build` and `docker push` into a repository of its own that has the base. */
function built({ folder, dockerfile }: Context, ...more: string[]): number {
  const tag = `${registry}/${repository()}:1`;
  const seconds = timed(() => {
    run('docker', ['build', ...more, ...proxies(), '--file', dockerfile, '--tag', tag, folder]);
    run('docker', ['push', '--quiet', tag]);
  });
  run('docker', ['rmi', '--force', tag]);
  return seconds;
}

function tuned({ folder, dockerfile }: Context): number {
  const linked = `${dockerfile}.tuned`;
  writeFileSync(linked, readFileSync(dockerfile, 'utf8').replaceAll(/^COPY (?=--from)/gm, 'COPY --link '));
  const output = `type=image,name=${registry}/${repository()}:1,push=true,compression=zstd,force-compression=true,oci-mediatypes=true`;
  return timed(() =>
    run('docker', ['buildx', 'build', '--no-cache', ...proxies(), '--file', linked, '--output', output, folder]),
  );
}

/** A BuildKit of its own that has seen nothing, on the base of the registry. */
async function fresh(name: string, { folder, dockerfile }: Context): Promise<void> {
  if (spawnSync('buildkitd', ['--version']).status !== 0) {
    console.log(`${name.padEnd(34)} NOT MEASURED: there is no buildkitd on the PATH`);
    return;
  }
  const own = `${dockerfile}.fresh`;
  writeFileSync(own, readFileSync(dockerfile, 'utf8').replaceAll(`FROM ${base}`, `FROM ${shared}`));
  const config = join(work, 'buildkitd.toml');
  writeFileSync(config, `[registry."${registry}"]\n  http = true\n`);
  const socket = `unix://${work}/buildkitd.sock`;
  const daemon = spawn('buildkitd', ['--config', config, '--root', join(work, 'buildkit'), '--addr', socket], {
    stdio: 'ignore',
  });
  const builder = `bench-${process.pid}`;
  try {
    run('docker', ['buildx', 'create', '--name', builder, '--driver', 'remote', socket]);
    run('docker', ['buildx', 'inspect', '--bootstrap', builder]);
    const output = `type=image,name=${registry}/${repository()}:1,push=true`;
    const build = ['buildx', 'build', '--builder', builder, ...proxies(), '--provenance=false'];
    measure(name, () => timed(() => run('docker', [...build, '--file', own, '--output', output, folder])));
  } finally {
    spawnSync('docker', ['buildx', 'rm', builder]);
    daemon.kill('SIGTERM');
    await new Promise((ended) => daemon.once('exit', ended));
  }
}

function proxies(): string[] {
  return Object.keys(process.env)
    .filter((key) => /^https?_proxy$/i.test(key))
    .flatMap((key) => ['--build-arg', key]);
}

/** A new one that holds the base already, as every repository does after its first push. */
function repository(): string {
  const name = `${space}/${++turn}`;
  const tag = `${registry}/${name}:base`;
  run('docker', ['tag', base, tag]);
  run('docker', ['push', '--quiet', tag]);
  run('docker', ['rmi', tag]);
  return name;
}

async function manifestOf(name: string, at = '1'): Promise<Manifest> {
  const accept = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
  ].join(', ');
  const response = await fetch(`http://${registry}/v2/${name}/manifests/${at}`, { headers: { accept } });
  const manifest = (await response.json()) as Manifest & { manifests?: readonly { readonly digest: string }[] };
  const [own] = manifest.manifests ?? [];
  return own ? manifestOf(name, own.digest) : manifest;
}

/** @param times the best of so many; once for what leaves something behind that the next would have */
function measure(name: string, once: () => Measured, times = rounds): void {
  const all = Array.from({ length: times }, once).map((each) =>
    typeof each === 'number' ? { seconds: each, built: each } : each,
  );
  const [best = { seconds: Number.NaN, built: Number.NaN }] = all.toSorted((a, b) => a.seconds - b.seconds);
  const { seconds } = best;
  results.push({ name, ...best, more: '' });
  console.log(`${name.padEnd(34)}${seconds.toFixed(2).padStart(8)} s`);
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}
