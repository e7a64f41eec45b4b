// Images of one scikit-learn and one PyTorch model, in the engine: ours (`package-model build` of a model with its lock, by
// the engine and assembled of wheels), our Dockerfile alone, the classic one, two stages with uv written by hand, and what
// MLflow and BentoML generate. For each: seconds from nothing cached, seconds after the model changed, bytes on top of the
// base that all share, how many of them are bytecode, packages.
// Ours, as `build` does it by itself, is held to the target: no slower than the two stages with bytecode included, and
// smaller before it. Built by the engine it is a row beside that. Ours checks the model and looks for missing libraries in that time, too.
// Packages come from the index for every way; PyTorch's from PIP_FIND_LINKS, a folder with a wheel for the CPU, because
// the index has it with gigabytes of CUDA.
// `--prepare` installs the peers and has each write its context (5 minutes at first, then half of one); a run takes 5
// minutes for iris and 10 for torch, and 8 GB of disk; what its builds leave in the engine is removed.
// usage: npm run bench:image [-- [--prepare] --models iris,torch --ways 'ours|two stages|classic|MLflow|BentoML']
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { base, subjects, type Subject } from './image/contexts.ts';
import { forgetEnvironments, roads, type Road } from './image/roads.ts';

const { values: option } = parseArgs({
  options: {
    prepare: { type: 'boolean', default: false },
    models: { type: 'string', default: 'iris,torch' },
    ways: { type: 'string', default: '' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'package-model-bench-image-'));
const HELD = 'ours';
const TARGET = 'two stages with uv';

interface Measured {
  readonly cold: number;
  readonly warm: number;
  /** Megabytes on the base, and those of them that are bytecode. */
  readonly added: number;
  readonly bytecode: number;
  readonly packages: number;
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', maxBuffer: 64 << 20 }).trim();
}

function sizeOf(image: string): number {
  const rows = docker('history', '--human=false', '--format', '{{.Size}}', image).split('\n');
  return rows.reduce((sum, row) => sum + Number(row), 0) / 1e6;
}

/** Lines that `find` prints of everything in an image. */
function found(image: string, ...tests: string[]): string[] {
  const find = ['run', '--rm', '--user', '0', '--entrypoint', 'find', image, '/', '-xdev', ...tests];
  return docker(...find)
    .split('\n')
    .filter(Boolean);
}

/** As the engine counts files: in blocks of the disk. */
function bytecodeIn(image: string): number {
  const blocks = found(image, '-name', '*.pyc', '-printf', '%b\\n');
  return blocks.reduce((sum, each) => sum + Number(each) * 512, 0) / 1e6;
}

/** What the builder keeps of earlier steps. */
function keptSteps(): string[] {
  return [...docker('buildx', 'du', '--verbose').matchAll(/^ID:\s+(\S+)/gm)].map(([, id]) => id ?? '');
}

/** Of large models every way leaves gigabytes. */
function forgetAllBut(known: readonly string[]): void {
  const fresh = keptSteps().filter((id) => !known.includes(id));
  if (fresh.length > 0) docker('buildx', 'prune', '--all', '--force', '--filter', `id~=^(${fresh.join('|')})$`);
}

function measure(road: Road, subject: Subject): Measured | undefined {
  const folder = join(work, `${subject.name}-${road.name.replaceAll(/\W+/g, '-')}`);
  mkdirSync(folder);
  const tag = `package-model-bench-image-${process.pid}:${subject.name}`;
  const made = road.prepare(subject, folder);
  if (option.prepare) return undefined;
  const known = keptSteps();
  let first = tag;
  try {
    made.forget();
    const cold = timed(() => made.build(tag, 'cold'));
    first = docker('image', 'inspect', '--format', '{{.Id}}', tag);
    made.change();
    const warm = timed(() => made.build(tag, 'warm'));
    return {
      cold,
      warm,
      added: sizeOf(tag) - sizeOf(base),
      bytecode: bytecodeIn(tag) - bytecodeIn(base),
      packages: found(tag, '-type', 'd', '-name', '*.dist-info').length,
    };
  } finally {
    // The second build has taken the name from the first, which would stay without one.
    spawnSync('docker', ['rmi', '--force', tag, first]);
    forgetEnvironments();
    forgetAllBut(known);
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function print(subject: Subject, results: ReadonlyMap<string, Measured>): void {
  const own = results.get(HELD);
  for (const [name, { cold, warm, added, bytecode, packages }] of results) {
    const ratio = own === undefined ? '' : ` (${(cold / own.cold).toFixed(2)} of ours)`;
    console.log(
      `${subject.name.padEnd(6)}${name.padEnd(26)}cold ${cold.toFixed(1)} s${ratio}, warm ${warm.toFixed(1)} s, ${added.toFixed(0)} MB on the base, ${bytecode.toFixed(0)} of them bytecode, ${packages} packages`,
    );
  }
  const sketch = results.get(TARGET);
  if (own === undefined || sketch === undefined) return;
  const [size, other] = [own, sketch].map((one) => one.added - one.bytecode) as [number, number];
  console.log(
    `${subject.name.padEnd(6)}ours: ${reached(own.cold <= sketch.cold)}, ${(own.cold / sketch.cold).toFixed(2)} of the time of ${TARGET}; ${reached(size < other)}, without bytecode ${size.toFixed(0)} MB beside ${other.toFixed(0)} MB`,
  );
}

function reached(is: boolean): string {
  return is ? 'REACHED' : 'MISSED';
}

try {
  const chosen = new RegExp(option.ways);
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; one way after the other`);
  for (const subject of subjects.filter(({ name }) => option.models.split(',').includes(name))) {
    const results = new Map<string, Measured>();
    for (const road of roads.filter(({ name }) => chosen.test(name))) {
      try {
        const result = measure(road, subject);
        if (result) results.set(road.name, result);
        console.log(`${subject.name} ${road.name}: ${result ? `${result.cold.toFixed(1)} s` : 'is ready'}`);
      } catch (error) {
        process.exitCode = 1;
        console.log(`${subject.name} ${road.name}: NOT MEASURED: ${(error as Error).message.slice(-600)}`);
      }
    }
    print(subject, results);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
