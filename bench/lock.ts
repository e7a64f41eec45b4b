// Locking against `uv pip compile` alone on the same requirements, in the same run: cold (nothing kept of the index) and warm.
// Prints a table; the difference is what reading the model, declarations and the lock's own table cost on top.
// usage: npm run bench:lock [-- ROUNDS]        default: 5
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const [rounds = 5] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '..');
const PYTHON = '3.11';
const declared = 'pandas\nflask\nlightgbm\nrequests\npydantic\n';

const folder = mkdtempSync(join(tmpdir(), 'bench-lock-'));
try {
  main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main(): void {
  const [work, cache] = [join(folder, 'work'), join(folder, 'cache')];
  mkdirSync(work);
  cpSync(join(root, 'test-fixtures', 'iris', 'iris.pkl'), join(work, 'iris.pkl'));
  writeFileSync(join(work, 'requirements.txt'), declared);
  const uv = resolver(cache);
  const env = { ...process.env, PACKAGE_MODEL_CACHE: cache };
  const ours = [...cli(), 'lock', 'iris.pkl', '--python', PYTHON, '--json'];
  const report = JSON.parse(execFileSync(ours[0] ?? '', ours.slice(1), { cwd: work, env, encoding: 'utf8' })) as Report;
  const lines = report.environment.requirements.map(({ text }) => text.replace(/;.*/, ''));
  writeFileSync(join(work, 'requirements.in'), `${[...new Set(lines)].join('\n')}\n`);
  const alone = [uv, 'pip', 'compile', 'requirements.in', '--no-config', '--no-build', '--generate-hashes', '--quiet'];
  alone.push('--format', 'pylock.toml', '--output-file', 'pylock.alone.toml', '--cache-dir', join(cache, 'alone'));
  alone.push('--python-version', PYTHON, '--python-platform', 'x86_64-manylinux_2_28', '--system');

  const kept = { ours: join(cache, 'resolver'), alone: join(cache, 'alone') };
  for (const [title, forget] of [
    ['cold: nothing kept of the index', true],
    ['warm: what earlier runs kept', false],
  ] as const) {
    const times: Record<'ours' | 'alone', number[]> = { ours: [], alone: [] };
    for (let i = 0; i < rounds; i++) {
      for (const who of ['alone', 'ours'] as const) {
        if (forget) rmSync(kept[who], { recursive: true, force: true });
        for (const name of readdirSync(work)) if (name.startsWith('pylock.')) rmSync(join(work, name));
        times[who].push(seconds(who === 'ours' ? ours : alone, work, env));
      }
    }
    console.log(`\n${title} (${report.environment.lock.packages.length} packages, median of ${rounds})`);
    const [us, them] = [median(times.ours), median(times.alone)];
    console.log(`  package-model lock   ${us.toFixed(2)} s`);
    console.log(
      `  uv pip compile       ${them.toFixed(2)} s   ${(us / them).toFixed(2)}×, ${(us - them).toFixed(2)} s more`,
    );
  }
  const again = seconds(ours, work, env);
  console.log(`\na lock that fits is used: ${again.toFixed(2)} s`);
}

interface Report {
  readonly environment: {
    readonly requirements: readonly { readonly text: string }[];
    readonly lock: { readonly packages: readonly unknown[] };
  };
}

/** The pinned resolver, taken from the cache of this machine where it is, so that its download is not measured. */
function resolver(cache: string): string {
  const theirs = process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model');
  const name = existsSync(theirs) ? readdirSync(theirs).find((one) => one.startsWith('uv-')) : undefined;
  if (name === undefined) throw new Error('run `package-model lock` once: its resolver is fetched then');
  cpSync(join(theirs, name), join(cache, name), { recursive: true });
  return join(cache, name, 'uv');
}

/** The command line as it is installed; without a build, its source. */
function cli(): string[] {
  const [bin, built] = [
    join(root, 'packages', 'cli', 'bin', 'package-model.mjs'),
    join(root, 'packages', 'cli', 'dist'),
  ];
  // As npm links it: with the compiled code that earlier runs kept.
  if (existsSync(join(built, 'main.js'))) return [process.execPath, bin];
  console.log('(nothing is built: measured from source, which starts more slowly)');
  return [process.execPath, join(root, 'packages', 'cli', 'src', 'main.ts')];
}

function seconds(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): number {
  const begun = performance.now();
  const done = spawnSync(command[0] ?? '', command.slice(1), { cwd, env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command.join(' ')}: ${done.stderr}`);
  return (performance.now() - begun) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
