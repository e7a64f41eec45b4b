// New weights to a registry: `docker build` and `docker push` of the classic Dockerfile, the same with BuildKit's output
// uncompressed and in zstd, and ours, each for a first push and for changed weights, beside `sha256sum` and `cp` of the
// same file, and beside the registry alone: `curl` sends the file as one blob and nothing else. A registry takes the digest
// of what it is sent, and one without the processor's instructions for it (that of Debian 12, of Go 1.19) takes longer than
// the disk: nobody pushes there faster than that row. PACKAGE_MODEL_TEST_REGISTRY names another one on loopback. Models are
// real scikit-learn networks with random fp32 weights. Every way has the environment in the engine's cache and a
// repository of its own in one registry on loopback, so what is measured is the way of the weights.
// usage: npm run bench:push [-- --sizes 100MB,1GB,4GB --ways 'ours|classic' --rounds 1 --test]
//   --test  also times ours with the image's test before the push, pulls what was pushed, and asks it.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesOf } from '../packages/core/src/options.ts';
import { environment } from './serve/environment.ts';

const { values: option } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100MB,1GB,4GB' },
    ways: { type: 'string', default: '' },
    rounds: { type: 'string', default: '1' },
    test: { type: 'boolean', default: false },
  },
});
const rounds = Number(option.rounds);
const root = join(import.meta.dirname, '..');
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const space = `${registry}/bench-push-${process.pid}`;
const base = `${space}/python:3.11-slim`;
const work = mkdtempSync(join(tmpdir(), 'package-model-bench-push-'));
const python = join(environment(['numpy==2.4.6', 'scikit-learn==1.9.1']), 'python');

/** What takes longer than this hangs. */
const MOST_SECONDS = '3600';

let ejected = false;

interface Cost {
  readonly seconds: number;
  /** Largest resident memory of what was run, in bytes. */
  readonly memory: number;
}

interface Way {
  readonly name: string;
  /** Pushes `model.pkl` of the work folder to the repository. */
  readonly push: (repository: string) => Cost;
}

const build =
  (output: string): ((repository: string) => Cost) =>
  (repository) =>
    run('docker', 'buildx', 'build', '--output', `type=image,name=${repository}:1,push=true,${output}`, context());
const ways: readonly Way[] = [
  {
    name: 'docker build + docker push',
    push: (repository) =>
      sum(run('docker', 'build', '--tag', `${repository}:1`, context()), run('docker', 'push', `${repository}:1`)),
  },
  {
    name: 'BuildKit, uncompressed',
    push: build('compression=uncompressed,force-compression=true,oci-mediatypes=true'),
  },
  { name: 'BuildKit, zstd', push: build('compression=zstd,force-compression=true,oci-mediatypes=true') },
  { name: 'package-model', push: (repository) => ours(repository, '--engine', 'no-such-engine', '--allow-unverified') },
  {
    name: 'package-model, plain tar',
    push: (repository) => ours(repository, '--engine', 'no-such-engine', '--allow-unverified', '--compression', 'none'),
  },
  ...(option.test ? [{ name: 'package-model, tested', push: (repository: string) => ours(repository) }] : []),
];

try {
  main();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function main(): void {
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; best of ${rounds}`);
  run('docker', 'tag', 'python:3.11-slim', base);
  run('docker', 'push', base);
  for (const size of option.sizes.split(',')) measure(size, bytesOf(size) ?? Number.NaN);
  run('docker', 'rmi', base);
}

function measure(title: string, bytes: number): void {
  const versions = [0, 1, 2].map((seed) => {
    const path = join(work, `${seed}.pkl`);
    execFileSync(
      python,
      [join(root, 'bench', 'make_push.py'), path, String(seed === 0 ? 100_000 : bytes), String(seed)],
      {
        stdio: 'inherit',
      },
    );
    return path;
  });
  const [small = '', first = '', second = ''] = versions;
  use(small);
  // The environment once, outside the measurement: in the engine's cache for the peers, in the registry for ours.
  for (const way of chosen())
    if (way.name.startsWith('package-model')) ours(repositoryOf(way, title), '--tag', `${repositoryOf(way, title)}:0`);
  const limit = best(() => sum(run('sha256sum', first), run('cp', first, join(work, 'copy'))));
  rmSync(join(work, 'copy'));
  console.log(`\n${title} of random fp32 (${(statSync(first).size / 1e6).toFixed(0)} MB)`);
  console.log(row('', 'first push', 'changed weights', 'memory'));
  console.log(row('sha256sum + cp', '', told(limit.seconds), ''));
  const alone = best(() => bare(first));
  console.log(row('the registry alone (curl)', '', told(alone.seconds), ''));
  let classic: number | undefined;
  for (const way of chosen()) {
    const repository = repositoryOf(way, title);
    use(first);
    const once = way.push(repository);
    let turn = 0;
    const changed = best(() => {
      use(turn++ % 2 === 0 ? second : first);
      return way.push(repository);
    });
    classic ??= way.name.startsWith('docker') ? changed.seconds : undefined;
    const ratios = [
      `${(changed.seconds / limit.seconds).toFixed(2)}× sha256sum + cp`,
      `${(changed.seconds / alone.seconds).toFixed(2)}× the registry alone`,
      ...(classic === undefined ? [] : [`${(classic / changed.seconds).toFixed(1)} times faster than classic`]),
    ];
    const memory = way.name.startsWith('package-model') ? `${Math.round(changed.memory / 1e6)} MB` : '';
    console.log(row(way.name, told(once.seconds), told(changed.seconds), memory), ratios.join(', '));
    if (option.test && way.name === 'package-model') check(repository);
    forget(repository);
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
}

/** The file as a blob in one request, as every client sends it: what the registry needs for itself. Not kept there. */
function bare(path: string): Cost {
  const uploads = `http://${registry}/v2/bench-push-${process.pid}/bare/blobs/uploads/`;
  const opened = execFileSync('curl', ['--silent', '--include', '--request', 'POST', uploads], { encoding: 'utf8' });
  const place = /^location: *(\S+)/im.exec(opened)?.[1] ?? '';
  const sent = run('curl', '--fail', '--header', 'Expect:', '--request', 'PATCH', '--upload-file', path, place);
  execFileSync('curl', ['--silent', '--request', 'DELETE', place]);
  return sent;
}

/** The witness: crane reads and recomputes everything; the engine pulls it, and the server answers. */
function check(repository: string): void {
  const validated = spawnSync('crane', ['validate', '--insecure', '--remote', `${repository}:1`], { encoding: 'utf8' });
  console.log(
    validated.error
      ? 'not checked: crane is not on the PATH'
      : `  crane validate: ${(validated.stdout + validated.stderr).trim()}`,
  );
  run('docker', 'pull', `${repository}:1`);
  const asked = spawnSync(
    'docker',
    ['run', '--rm', '--interactive', '--network', 'none', '--read-only', `${repository}:1`, 'ask'],
    {
      input: JSON.stringify({ requests: [{ rows: [[1, 2, 3, 4]] }] }),
      encoding: 'utf8',
    },
  );
  console.log(`  asked: ${asked.stdout.trim().slice(0, 120)}`);
}

function chosen(): Way[] {
  return ways.filter(({ name }) => new RegExp(option.ways).test(name));
}

function repositoryOf({ name }: Way, title: string): string {
  return `${space}/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${title.toLowerCase()}`;
}

/** The ejected Dockerfile with its context: the classic way with the very same image. */
function context(): string {
  const folder = join(work, 'context');
  mkdirSync(join(folder, 'models'), { recursive: true });
  copyFileSync(join(work, 'model.pkl'), join(folder, 'models', 'model.pkl'));
  return folder;
}

function use(version: string): void {
  copyFileSync(version, join(work, 'model.pkl'));
  if (!chosen().every(({ name }) => name.startsWith('package-model'))) eject();
}

function eject(): void {
  if (ejected) return;
  ejected = true;
  cli('dockerfile', join(work, 'model.pkl'), '--output', join(work, 'context'), '--python', '3.11');
  run('docker', 'build', '--target', 'environment', join(work, 'context'));
}

function ours(repository: string, ...more: readonly string[]): Cost {
  const model = join(work, 'model.pkl');
  return cli('package', model, '--python', '3.11', '--base-image', base, '--push', '--tag', `${repository}:1`, ...more);
}

function cli(...args: readonly string[]): Cost {
  return run(process.execPath, join(root, 'packages', 'cli', 'bin', 'package-model.mjs'), ...args);
}

function run(program: string, ...args: readonly string[]): Cost {
  const measured = spawnSync('python3', [join(root, 'bench', 'measure.py'), MOST_SECONDS, program, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, DOCKER_BUILDKIT: '1' },
  });
  const { code, seconds, bytes } = JSON.parse(measured.stdout) as { code: number; seconds: number; bytes: number };
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`);
  return { seconds, memory: bytes };
}

function forget(repository: string): void {
  spawnSync('docker', ['rmi', '--force', `${repository}:1`]);
}

function sum(a: Cost, b: Cost): Cost {
  return { seconds: a.seconds + b.seconds, memory: Math.max(a.memory, b.memory) };
}

function best(measureOnce: () => Cost): Cost {
  return Array.from({ length: rounds }, measureOnce).reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function told(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(16))).join('');
}
