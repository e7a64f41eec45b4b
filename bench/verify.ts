// What a verification costs beyond the start of the server itself: the whole of it against the same image started with the
// same limits and nothing else, both in the same minute. Builds an image of iris and one of churn first, and removes them.
// usage: npm run bench:verify [-- ROUNDS]        default: 7; needs a container engine
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createContainer, execIn, removeContainer, startContainer } from '../packages/core/src/engine/container.ts';
import { cleanUp } from '../packages/core/src/engine/clean.ts';
import type { Engine } from '../packages/core/src/engine/engine.ts';
import { findEngine } from '../packages/core/src/engine/find.ts';
import { execWith } from '../packages/core/src/host/spawn.ts';
import type { Host } from '../packages/core/src/nouns/host.ts';
import { limitsFor } from '../packages/core/src/verify/evidence.ts';
import { readImage } from '../packages/core/src/verify/read-image.ts';
import { readSamples } from '../packages/core/src/verify/samples.ts';
import { verify } from '../packages/core/src/verify/verify.ts';

const [rounds = 7] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '..');
const fixtures = { iris: 'iris/iris.pkl', churn: 'churn/churn.joblib' };
const PYTHON = '3.11';
const SERVER = ['/opt/venv/bin/python', '-m', 'package_model_server', 'serve'] as const;
const READY = 'import urllib.request as r; r.urlopen("http://127.0.0.1:8080/readyz", timeout=2)';
/** How often it is asked whether the server is ready. */
const LOOK_MS = 20;

const folder = mkdtempSync(join(tmpdir(), 'bench-verify-'));
const { signal } = new AbortController();
const host: Host = {
  exec: execWith({ env: process.env, signal }),
  emit: () => undefined,
  env: process.env,
  signal,
  scratch: folder,
  cache: folder,
  run: `bench-${process.pid}`,
};
const engine = await findEngine(host);
try {
  console.log(`median of ${rounds}, in seconds; ${engine.kind} ${engine.version}`);
  for (const [name, path] of Object.entries(fixtures)) await compare(name, path);
} finally {
  await cleanUp(engine, host);
  rmSync(folder, { recursive: true, force: true });
}

async function compare(name: string, path: string): Promise<void> {
  const tag = `package-model-bench-${name}:${process.pid}`;
  build(path, tag);
  try {
    const { image, model } = await readImage(engine, tag, host);
    const samples = await readSamples(join(root, 'test-fixtures', path.replace(/\.\w+$/, '.samples.json')), model);
    const times = { alone: [] as number[], whole: [] as number[], ready: [] as number[] };
    // One round of each that is not counted: layers are unpacked and pages cached by it.
    for (let round = 0; round <= rounds; round++) {
      const alone = await startAlone(engine, image.id);
      const began = performance.now();
      const { verdict, proofs, sentence } = await verify(
        { kind: 'container', engine, image },
        { model, samples },
        host,
      );
      const whole = (performance.now() - began) / 1000;
      if (verdict !== 'verified') throw new Error(sentence);
      if (round === 0) continue;
      const startup = proofs.find((proof) => proof.kind === 'conduct' && proof.what === 'startup');
      times.alone.push(alone);
      times.whole.push(whole);
      times.ready.push(startup?.kind === 'conduct' ? (startup.measured ?? 0) : 0);
    }
    const [alone, whole, ready] = [median(times.alone), median(times.whole), median(times.ready)];
    console.log(`\n${name}`);
    console.log(`  started alone, until ready   ${alone.toFixed(2)}`);
    console.log(`  verified                     ${whole.toFixed(2)}   ${(whole / alone).toFixed(2)}×`);
    console.log(`  beyond its start alone       ${(whole - alone).toFixed(2)}`);
    console.log(`  beyond its start in the test ${(whole - ready).toFixed(2)}   (a second load runs beside it)`);
  } finally {
    spawnSync(engine.program, ['rmi', '--force', tag], { env: engine.env });
  }
}

/** The server with the limits of the test and nothing beside it: seconds from its start until it is ready. */
async function startAlone(on: Engine, image: string): Promise<number> {
  const { memory } = limitsFor(0, {});
  const id = await createContainer(on, host, {
    image,
    network: 'none',
    user: '30000:0',
    memory,
    command: SERVER,
    env: { PORT: '8080' },
  });
  try {
    const began = performance.now();
    await startContainer(on, id);
    // Asked from inside, which costs a program's start each time; the last one is taken off.
    for (;;) {
      const asked = performance.now();
      const { code } = await execIn(on, id, ['/opt/venv/bin/python', '-c', READY]);
      if (code === 0) return (asked - began) / 1000;
      await pause(LOOK_MS);
    }
  } finally {
    await removeContainer(on, id);
  }
}

function build(path: string, tag: string): void {
  const work = join(folder, tag.replaceAll(/[^a-z0-9]/g, '-'));
  cpSync(join(root, 'test-fixtures', path), join(work, path.replace(/.*\//, '')));
  const built = join(root, 'packages', 'cli', 'dist', 'main.js');
  const main = existsSync(built) ? built : join(root, 'packages', 'cli', 'src', 'main.ts');
  execFileSync(process.execPath, [main, 'build', path.replace(/.*\//, ''), '--python', PYTHON, '--tag', tag], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
