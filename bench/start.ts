// How long a step of the Action takes to its first line of output and to its end, against a Node that does nothing, in turns.
// usage: node bench/start.ts [TURNS]
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const turns = Number(process.argv[2] ?? 15);
const root = join(import.meta.dirname, '..');
const dist = join(root, 'actions', 'package-model', 'dist');
const model = join('test-fixtures', 'iris', 'iris.pkl');

interface Taken {
  /** Milliseconds to the first byte on standard output; of nothing, to the end. */
  readonly first: number;
  readonly end: number;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
try {
  const env = await runner();
  const steps: Readonly<Record<string, readonly string[]>> = {
    'node -e 0': ['-e', '0'],
    'package-model': [join(dist, 'index.js')],
    'check-model': [join(dist, 'check-model.js')],
    'changed-models': [join(dist, 'changed-models.js')],
    'combine-reports': [join(dist, 'combine-reports.js')],
  };
  const taken = new Map<string, Taken[]>(Object.keys(steps).map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, argv] of Object.entries(steps)) {
      const one = await run(argv, name === 'package-model' ? { ...env, INPUT_ENGINE: '/nowhere' } : env);
      // The first turn only warms the disk's cache.
      if (turn > 0) taken.get(name)?.push(one);
    }
  }
  const median = (name: string, of: keyof Taken): number => {
    const sorted = (taken.get(name) ?? []).map((each) => each[of]).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  const nothing = median('node -e 0', 'end');
  console.log(`node -e 0          ${nothing.toFixed(0)} ms (median of ${turns})`);
  for (const name of Object.keys(steps).slice(1)) {
    const [first, end] = [median(name, 'first'), median(name, 'end')];
    console.log(
      `${name.padEnd(18)} first line ${first.toFixed(0)} ms, ${(first / nothing).toFixed(1)} times; end ${end.toFixed(0)} ms, ${(end / nothing).toFixed(1)} times`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What a runner gives to a step. */
async function runner(): Promise<Record<string, string>> {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'];
  for (const name of files) await writeFile(join(folder, name), '');
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: folder,
    INPUT_MODEL: model,
    INPUT_MODELS: 'test-fixtures/iris/*.pkl',
    INPUT_REPORTS: folder,
    ...Object.fromEntries(files.map((name) => [name, join(folder, name)])),
  };
}

function run(argv: readonly string[], env: Record<string, string>): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let first: number | undefined;
    const child = spawn(process.execPath, argv, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.on('data', () => (first ??= performance.now() - started));
    child.on('error', reject);
    child.on('close', () => {
      const end = performance.now() - started;
      resolve({ first: first ?? end, end });
    });
  });
}
