// New weights to a registry: `docker build` and `docker push` of the classic Dockerfile, the same with BuildKit's output
// uncompressed and in zstd, and ours, each for a first push and for changed weights, beside `sha256sum` and `cp` of the
// same file, and beside the registry alone: `curl` sends the file as one blob and nothing else. A registry takes the digest
// of what it is sent, and one without the processor's instructions for it (that of Debian 12, of Go 1.19) takes longer than
// the disk: nobody pushes there faster than that row. Models are real scikit-learn networks with random fp32 weights, new
// ones for every round. Every way has the environment in the engine's cache, and a registry of its own on loopback that is
// empty when it begins and goes when it has ended, with what it left in the engine; everything is on the disk before
// anything is timed. So what is measured is the way of the weights.
// usage: npm run bench:push [-- --sizes 100MB,1GB,4GB --ways 'ours|classic' --rounds 1 --test --registry PROGRAM]
//   --test      also times ours with the image's test before the push, has crane validate what was pushed, and every engine
//               that is on the PATH pull and ask it.
//   --registry  the registry's program, docker-registry on the PATH if it is not said
import { execFileSync, spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesOf } from '../packages/core/src/options.ts';
import { assertDisk, buildRecords, forgetBuilds, forgetImages } from './push/leftovers.ts';
import { registryProgram, registryVersion, settle, startRegistry } from './push/registry.ts';
import { tell, witnesses } from './push/witness.ts';
import { environment } from './serve/environment.ts';

const { values: option } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100MB,1GB,4GB' },
    ways: { type: 'string', default: '' },
    rounds: { type: 'string', default: '1' },
    test: { type: 'boolean', default: false },
    registry: { type: 'string' },
  },
});
const rounds = Number(option.rounds);
const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'package-model-bench-push-'));
const python = join(environment(['numpy==2.4.6', 'scikit-learn==1.9.1']), 'python');
const program = registryProgram(option.registry);

/** What takes longer than this hangs. */
const MOST_SECONDS = '3600';
/** What changed weights are held to at 1 GB: how many times faster than the classic way, and how many times the copy at most. */
const WANTED = { faster: 15, times: 1.5 };
const CLASSIC = 'docker build + docker push';
const OURS = 'package-model';

interface Cost {
  readonly seconds: number;
  /** Largest resident memory of what was run, in bytes. */
  readonly memory: number;
}

/** A registry, and the repository in it, under which a way pushes. */
interface Site {
  readonly base: string;
  readonly repository: string;
}

interface Way {
  readonly name: string;
  /** Pushes `model.pkl` of the work folder. */
  readonly push: (site: Site) => Cost;
}

const build =
  (output: string): Way['push'] =>
  ({ repository }) =>
    run('docker', 'buildx', 'build', '--output', `type=image,name=${repository}:1,push=true,${output}`, context);
const untested = ['--engine', 'no-such-engine', '--allow-unverified'];
const ways: readonly Way[] = [
  {
    name: CLASSIC,
    push: ({ repository }) =>
      sum(run('docker', 'build', '--tag', `${repository}:1`, context), run('docker', 'push', `${repository}:1`)),
  },
  {
    name: 'BuildKit, uncompressed',
    push: build('compression=uncompressed,force-compression=true,oci-mediatypes=true'),
  },
  { name: 'BuildKit, zstd', push: build('compression=zstd,force-compression=true,oci-mediatypes=true') },
  { name: OURS, push: (site) => ours(site, ...untested) },
  { name: `${OURS}, plain tar`, push: (site) => ours(site, ...untested, '--compression', 'none') },
  ...(option.test ? [{ name: `${OURS}, tested`, push: (site: Site) => ours(site) }] : []),
];
const context = join(work, 'context');
const chosen = ways.filter(({ name }) => new RegExp(option.ways).test(name));
const failures: string[] = [];

process.once('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await main();

async function main(): Promise<void> {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${availableParallelism()} cores, load ${load}; best of ${rounds}; registry ${registryVersion(program)}`);
  const sizes = option.sizes.split(',').map((title) => ({ title, bytes: bytesOf(title) ?? Number.NaN }));
  for (const { title, bytes } of sizes) assertDisk(work, title, bytes, rounds + 1);
  for (const { title, bytes } of sizes) await measure(title, bytes);
  if (failures.length === 0) return;
  console.log(`\nmissed: ${failures.join('; ')}`);
  process.exitCode = 1;
}

async function measure(title: string, bytes: number): Promise<void> {
  const small = weights('small', 100_000, 0);
  const versions = Array.from({ length: rounds + 1 }, (_, seed) => weights(`${seed}`, bytes, seed + 1));
  const [first = '', ...others] = versions;
  const limit = best(others, (path) => {
    const taken = sum(run('sha256sum', path), run('cp', path, join(work, 'copy')));
    rmSync(join(work, 'copy'));
    return taken;
  });
  console.log(`\n${title} of random fp32 (${(statSync(first).size / 1e6).toFixed(0)} MB)`);
  console.log(row('', 'first push', 'changed weights', 'memory'));
  console.log(row('sha256sum + cp', '', told(limit.seconds), ''));
  const alone = await bare(others);
  console.log(row('the registry alone (curl)', '', told(alone.seconds), ''));
  let classic: number | undefined;
  for (const way of chosen) {
    const { once, changed, said } = await one(way, small, first, others);
    if (way.name === CLASSIC) classic = changed.seconds;
    const ratios = [
      `${(changed.seconds / limit.seconds).toFixed(2)}× sha256sum + cp`,
      `${(changed.seconds / alone.seconds).toFixed(2)}× the registry alone`,
      ...(classic === undefined ? [] : [`${(classic / changed.seconds).toFixed(1)} times faster than classic`]),
    ];
    const memory = way.name.startsWith(OURS) ? `${Math.round(changed.memory / 1e6)} MB` : '';
    console.log(row(way.name, told(once.seconds), told(changed.seconds), memory), ratios.join(', '));
    for (const line of said) console.log(line);
    if (way.name === OURS) judge(title, changed, limit, classic);
  }
  for (const path of [small, ...versions]) rmSync(path);
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
}

/** A way from an empty registry to the last of its weights; afterwards nothing of it is left. */
async function one(way: Way, small: string, first: string, others: readonly string[]) {
  const registry = await startRegistry(program, work);
  const site = { base: `${registry.host}/python:3.11-slim`, repository: `${registry.host}/network` };
  try {
    run('docker', 'tag', 'python:3.11-slim', site.base);
    run('docker', 'push', site.base);
    use(small);
    // The environment once, outside the measurement: in the registry for ours, in the engine's cache for the peers.
    if (way.name.startsWith(OURS)) ours(site, '--tag', `${site.repository}:0`);
    else eject(site);
    const push = (path: string): Cost => {
      const before = buildRecords();
      use(path);
      const cost = way.push(site);
      spawnSync('docker', ['rmi', '--force', `${site.repository}:1`]);
      forgetBuilds(before);
      return cost;
    };
    const once = push(first);
    const changed = best(others, push);
    const testimonies = option.test && way.name === OURS ? witnesses(`${site.repository}:1`) : [];
    failures.push(...testimonies.filter(({ passed }) => passed === false).map(({ by }) => by));
    return { once, changed, said: testimonies.map(tell) };
  } finally {
    forgetImages(registry.host);
    await registry.end();
  }
}

function judge(title: string, changed: Cost, limit: Cost, classic: number | undefined): void {
  const verdict = (what: string, reached: boolean): void => {
    console.log(`  ${reached ? 'reached' : 'MISSED'}: ${what}`);
    if (!reached) failures.push(`${title}, ${what}`);
  };
  const times = changed.seconds / limit.seconds;
  // Starting, and a dozen requests, are the most of what a small model costs.
  if (title !== '1GB') return;
  verdict(`${times.toFixed(2)} times sha256sum + cp, ${WANTED.times} at most`, times <= WANTED.times);
  if (classic === undefined) return;
  const faster = classic / changed.seconds;
  verdict(`${faster.toFixed(1)} times faster than ${CLASSIC}, ${WANTED.faster} wanted`, faster >= WANTED.faster);
}

/** The file as a blob in one request, as every client sends it: what the registry needs for itself. Not kept there. */
async function bare(paths: readonly string[]): Promise<Cost> {
  const registry = await startRegistry(program, work);
  try {
    const uploads = `http://${registry.host}/v2/bare/blobs/uploads/`;
    return best(paths, (path) => {
      const opened = execFileSync('curl', ['--silent', '--include', '--request', 'POST', uploads], {
        encoding: 'utf8',
      });
      const place = /^location: *(\S+)/im.exec(opened)?.[1] ?? '';
      const sent = run('curl', '--fail', '--header', 'Expect:', '--request', 'PATCH', '--upload-file', path, place);
      execFileSync('curl', ['--silent', '--request', 'DELETE', place]);
      return sent;
    });
  } finally {
    await registry.end();
  }
}

function weights(name: string, bytes: number, seed: number): string {
  const path = join(work, `${name}.pkl`);
  execFileSync(python, [join(root, 'bench', 'make_push.py'), path, String(bytes), String(seed)], { stdio: 'inherit' });
  return path;
}

/** The model from now on, in the work folder and in the context of the peers: by name, so that no copy is on its way to the disk. */
function use(version: string): void {
  for (const folder of [work, join(context, 'models')]) {
    mkdirSync(folder, { recursive: true });
    rmSync(join(folder, 'model.pkl'), { force: true });
    linkSync(version, join(folder, 'model.pkl'));
  }
}

/** The Dockerfile with its context: the classic way with the very same image. Its environment is built here. */
function eject(site: Site): void {
  rmSync(context, { recursive: true, force: true });
  cli('dockerfile', join(work, 'model.pkl'), '--output', context, '--python', '3.11', '--base-image', site.base);
  run('docker', 'build', '--target', 'environment', context);
}

function ours({ base, repository }: Site, ...more: readonly string[]): Cost {
  const model = join(work, 'model.pkl');
  return cli('package', model, '--python', '3.11', '--base-image', base, '--push', '--tag', `${repository}:1`, ...more);
}

function cli(...args: readonly string[]): Cost {
  return run(process.execPath, join(root, 'packages', 'cli', 'bin', 'package-model.mjs'), ...args);
}

function run(command: string, ...args: readonly string[]): Cost {
  settle();
  const measured = spawnSync('python3', [join(root, 'bench', 'measure.py'), MOST_SECONDS, command, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, DOCKER_BUILDKIT: '1' },
  });
  const { code, seconds, bytes } = JSON.parse(measured.stdout) as { code: number; seconds: number; bytes: number };
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { seconds, memory: bytes };
}

function sum(a: Cost, b: Cost): Cost {
  return { seconds: a.seconds + b.seconds, memory: Math.max(a.memory, b.memory) };
}

/** Of the versions, each new to whoever takes it. */
function best(versions: readonly string[], cost: (path: string) => Cost): Cost {
  return versions.map(cost).reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function told(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(16))).join('');
}
