// The same two models (an iris pipeline, a small ONNX network) under MLServer, mlflow, BentoML and the server of this
// project: turn by turn on the same cores under the same load. Prints a table each for requests of 1 and of 64
// rows at 1 and at 32 connections; of one connection what a request takes beside its limits (the model alone in a loop; echoes on
// the server's own layer of HTTP, in the protocol, and with the model in between); then memory and the time to the first
// answer. At the end: what has to be reached, and what was. Environments and models are made once and kept in the cache; from then
// on it takes ten minutes.
// usage: npm run bench:serve [-- --seconds 1 --rounds 3 --starts 2 --only iris --servers 'ours|MLServer'], or --prepare, which only makes what has to be there
import { execFileSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelFolder, testHost } from '../packages/core/test/index.ts';
import { environment, made } from './serve/environment.ts';
import {
  environments,
  inferenceProtocol,
  ours,
  peers,
  type Asked,
  type ModelName,
  type Server,
  type Wire,
} from './serve/peers.ts';
import { ask, load, memory, start, stop, type Load } from './serve/run.ts';
import { LIMITS, medians, turns, type Limit, type Turn } from './serve/alone.ts';
import { judge, verdict } from './serve/verdict.ts';

const { values: option } = parseArgs({
  options: {
    seconds: { type: 'string' },
    only: { type: 'string' },
    servers: { type: 'string' },
    starts: { type: 'string' },
    rounds: { type: 'string' },
    prepare: { type: 'boolean', default: false },
  },
});
const seconds = Number(option.seconds ?? 1);
const rounds = Number(option.rounds ?? 3);
/** The first start of each fills the page cache; the best counts. */
const starts = Number(option.starts ?? 2);
const WARM_SECONDS = 0.3;
const CONNECTIONS = [1, 32] as const;
const ROWS = [1, 64] as const;
const WIRES: readonly Wire[] = ['json', 'binary'];
/** The name of the environment whose server is nobody's: `echo.py`. */
const ECHO = 'echo';
/** Of float32 answers that went through decimal. */
const TOLERANCE = 1e-4;

interface Case {
  readonly connections: number;
  readonly rows: number;
  readonly wire: Wire;
}

interface Running {
  readonly process: ChildProcess;
  readonly port: number;
  /** Seconds from the start of the process to the first answer of the model. */
  readonly first: number;
}

const cases: readonly Case[] = WIRES.flatMap((wire) =>
  ROWS.flatMap((rows) => CONNECTIONS.map((connections) => ({ connections, rows, wire }))),
);
const root = join(import.meta.dirname, '..');
const host = await testHost();
const work = mkdtempSync(join(tmpdir(), 'package-model-bench-'));
const limits = join(root, 'bench', 'serve', 'limits.py');
const echo = join(root, 'bench', 'serve', 'echo.py');
const sources = join(work, 'server');

try {
  const script = join(root, 'bench', 'serve', 'make.py');
  const pins = environments['mlflow'] ?? [];
  const homes = made('served', readFileSync(script, 'utf8') + pins.join(), (folder) =>
    execFileSync(join(environment(pins), 'python'), [script, folder], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  for (const pinned of Object.values(environments)) environment(pinned);
  compileServer();
  if (!option.prepare)
    console.log(
      `${availableParallelism()} cores, which load and server share; the best of ${rounds} rounds of ${seconds} s, of ${starts} starts`,
    );
  const models = (['iris', 'network'] as const).filter((name) => !option.prepare && (option.only ?? name) === name);
  for (const [name, what] of Object.entries(LIMITS)) if (models.length > 0) console.log(`  ${name}: ${what}`);
  for (const model of models) {
    await compare(model, join(homes, model));
  }
  console.log(['', ...verdict()].join('\n'));
} finally {
  rmSync(work, { recursive: true, force: true });
  await host[Symbol.asyncDispose]();
}

async function compare(model: ModelName, home: string): Promise<void> {
  const { rows, answers } = JSON.parse(readFileSync(join(home, 'asked.json'), 'utf8')) as Asked & {
    answers: unknown[];
  };
  const folder = join(work, `model-${model}`);
  const file = readdirSync(home).find((name) => name.startsWith('model.')) ?? '';
  await modelFolder(join(home, file), folder, host, { name: model, example: { rows: rows.slice(0, 1) } });
  const wanted = [...ours(() => folder, sources), ...peers].filter(({ name }) =>
    new RegExp(option.servers ?? '').test(name),
  );
  const running = new Map<string, Running>();
  try {
    const limit = await startOnce(ECHO, running, wanted, model, home, rows);
    for (const server of wanted) {
      try {
        const { port } = await startOnce(server.environment, running, wanted, model, home, rows);
        await check(server, port, model, rows, answers);
      } catch (error) {
        console.log(`NOT MEASURED: ${server.name}: ${error instanceof Error ? error.message : String(error)}`);
        wanted.splice(wanted.indexOf(server), 1, { ...server, question: () => undefined });
      }
    }
    const found = new Map<string, Load>();
    const alone = new Map<number, Alone>();
    const taken = new Map<string, Turn[]>();
    for (let round = 0; round < rounds; round++) {
      for (const count of ROWS) alone.set(count, modelAlone(home, count, alone.get(count)));
      for (const each of cases) {
        const body = { rows: rows.slice(0, each.rows) };
        if (each.wire === 'json') {
          const question = { ...inferenceProtocol(model, body, 'json'), path: '/echo' };
          keepBest(found, `echo ${nameOf(each)}`, load(limit.port, question, each.connections, seconds, WARM_SECONDS));
        }
        for (const server of wanted) {
          const question = server.question(model, body, each.wire);
          const at = running.get(server.environment);
          if (question && at)
            keepBest(
              found,
              `${server.name} ${nameOf(each)}`,
              load(at.port, question, each.connections, seconds, WARM_SECONDS),
            );
        }
      }
      const us = running.get('ours');
      for (const server of us ? wanted.filter((one) => one.environment === 'ours') : []) {
        for (const { rows: count, wire } of cases.filter(({ connections }) => connections === 1)) {
          const question = server.question(model, { rows: rows.slice(0, count) }, wire);
          if (!question || !us) continue;
          const name = `${server.name} ${nameOf({ rows: count, wire, connections: 1 })}`;
          const more = turns(server, placeOf(us), placeOf(limit), question, wire, count);
          taken.set(name, [...(taken.get(name) ?? []), ...more]);
        }
      }
      console.error(`  round ${round + 1} of ${rounds}`);
    }
    print(
      model,
      wanted,
      running,
      found,
      alone,
      taken,
      Array.from({ length: starts }, () => firstAnswer(home)),
    );
  } finally {
    for (const one of running.values()) await stop(one.process);
  }
}

/** Noise only ever slows; every server has its turn in every round. */
function keepBest(found: Map<string, Load>, name: string, one: Load): void {
  const before = found.get(name);
  if (before === undefined || one.rps > before.rps) found.set(name, one);
}

/** One process an environment; the first of its servers says how it starts. */
async function startOnce(
  environment_: string,
  running: Map<string, Running>,
  wanted: readonly Server[],
  model: ModelName,
  home: string,
  rows: Asked['rows'],
): Promise<Running> {
  const there = running.get(environment_);
  if (there) return there;
  const port = await freePorts();
  const folder = join(work, `${environment_}-${model}`);
  mkdirSync(folder, { recursive: true });
  const server = wanted.find((one) => one.environment === environment_);
  const one = { rows: rows.slice(0, 1) };
  const question = server?.question(model, one, 'json') ?? { ...inferenceProtocol(model, one, 'json'), path: '/echo' };
  const bare = { command: [ourPython(), echo, String(port), home], cwd: folder, env: { PYTHONPATH: sources } };
  const bin = server && environment(environments[environment_] ?? []);
  const launch = server && bin !== undefined ? server.launch(model, home, folder, port, bin) : bare;
  const times: number[] = [];
  for (let turn = 1; ; turn++) {
    const started = await start(launch, port, question, join(folder, 'log'));
    times.push(started.seconds);
    if (turn < starts && server) await stop(started.process);
    else {
      const whole = { process: started.process, port, first: Math.min(...times) };
      running.set(environment_, whole);
      return whole;
    }
  }
}

function placeOf({ port, process: { pid } }: Running): { port: number; pid: number } {
  return { port, pid: pid ?? 0 };
}

/** Nobody is measured who answers something else. */
async function check(
  server: Server,
  port: number,
  model: ModelName,
  rows: Asked['rows'],
  answers: readonly unknown[],
): Promise<void> {
  for (const count of ROWS) {
    const asked = server.question(model, { rows: rows.slice(0, count) }, 'json');
    if (!asked) continue;
    const answer = await ask(port, asked);
    const given = server.answers(model, JSON.parse(answer.body.toString('utf8')));
    if (!alike(given, answers.slice(0, count)))
      throw new Error(`it answers ${count} rows with ${answer.body.toString('utf8').slice(0, 300)}`);
  }
}

function alike(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => alike(item, other[index]));
  return Math.abs(Number(one) - Number(other)) <= TOLERANCE;
}

function print(
  model: ModelName,
  wanted: readonly Server[],
  running: ReadonlyMap<string, Running>,
  found: ReadonlyMap<string, Load>,
  alone: ReadonlyMap<number, Alone>,
  taken: ReadonlyMap<string, readonly Turn[]>,
  bare: readonly Bare[],
): void {
  for (const each of cases.filter(({ wire }) => wire === 'json')) {
    const name = nameOf(each);
    const call = alone.get(each.rows)?.predict ?? 0;
    const echo = found.get(`echo ${name}`);
    console.log(`\n${model}, ${many(each.rows, 'row')} a request, ${many(each.connections, 'connection')}`);
    console.log(line(['', 'requests/s', 'p50 ms', 'p99 ms', 'against best peer', 'generator']));
    const best = Math.max(...peers.map((peer) => found.get(`${peer.name} ${name}`)?.rps ?? 0));
    for (const server of wanted) {
      for (const wire of WIRES) {
        const one = found.get(`${server.name} ${nameOf({ ...each, wire })}`);
        const called = `${server.name}${wire === 'binary' ? ', binary' : ''}`;
        if (one) console.log(row(called, one, best));
        if (one && server.environment === 'ours' && best > 0) {
          const where = `${model}, ${many(each.rows, 'row')}, ${many(each.connections, 'connection')}: ${called}`;
          judge('behind', where, one.rps / best);
          if (each.connections > 1) judge('busy', where, one.rps / best);
        }
      }
    }
    if (echo) console.log(row('limit: echo of bytes', echo, best));
    console.log(line(['limit: model alone', (1 / call).toFixed(0), (call * 1000).toFixed(3)]));
    if (each.connections === 1) printTimes(model, each.rows, wanted, taken, alone);
  }
  console.log(`\n${model}\n${line(['', 'memory', 'against ours', 'first answer', 'against ours'])}`);
  const us = running.get('ours');
  const held = new Map([...running].map(([name, one]) => [name, memory(one.process.pid ?? 0)] as const));
  const least = {
    bytes: Math.min(...bare.map(({ bytes }) => bytes)),
    first: Math.min(...bare.map(({ seconds }) => seconds)),
  };
  for (const [name, one] of running) {
    const ratio = (value: number, own: number | undefined): string =>
      own === undefined ? '' : `${(value / own).toFixed(2)}×`;
    const bytes = held.get(name) ?? 0;
    const title = wanted.find((server) => server.environment === name)?.name.split(',')[0] ?? 'echo, model';
    console.log(
      line([
        title,
        `${(bytes / 1e6).toFixed(0)} MB`,
        ratio(bytes, held.get('ours')),
        `${one.first.toFixed(2)} s`,
        ratio(one.first, us?.first),
      ]),
    );
  }
  for (const [name, one] of running) {
    if (name === 'ours' || name === ECHO || !us) continue;
    judge('first', `${model}: ${name}`, one.first / us.first);
    judge('memory', `${model}: ${name}`, (held.get(name) ?? 0) / (held.get('ours') ?? 0));
  }
  const own = held.get('ours') ?? 0;
  console.log(
    line([
      'limit: Python and model',
      `${(least.bytes / 1e6).toFixed(0)} MB`,
      `${(least.bytes / own).toFixed(2)}×`,
      `${least.first.toFixed(2)} s`,
      us ? `${(least.first / us.first).toFixed(2)}×` : '',
    ]),
  );
}

interface Bare {
  readonly seconds: number;
  readonly bytes: number;
}

/** Python that does nothing but load the model and ask it once. */
function firstAnswer(home: string): Bare {
  const began = performance.now();
  const bytes = Number(execFileSync(ourPython(), [limits, 'first', home], { encoding: 'utf8' }));
  return { seconds: (performance.now() - began) / 1000, bytes };
}

/** Seconds of one call: of `predict`, and of everything that an answer with probabilities needs. */
interface Alone {
  readonly predict: number;
  readonly everything: number;
}

function modelAlone(home: string, rows: number, before: Alone | undefined): Alone {
  const now = JSON.parse(
    execFileSync(ourPython(), [limits, 'alone', home, String(rows)], { encoding: 'utf8' }),
  ) as Alone;
  if (!before) return now;
  return { predict: Math.min(now.predict, before.predict), everything: Math.min(now.everything, before.everything) };
}

/** How long a request of one connection takes beside its limits, and as a multiple of each; it may take 1.2 times the first two. */
function printTimes(
  model: ModelName,
  rows: number,
  wanted: readonly Server[],
  taken: ReadonlyMap<string, readonly Turn[]>,
  alone: ReadonlyMap<number, Alone>,
): void {
  const names = Object.keys(LIMITS) as Limit[];
  console.log(line(['  microseconds of a request', 'takes', ...names]));
  for (const server of wanted.filter(({ environment: name }) => name === 'ours')) {
    for (const wire of WIRES) {
      const all = taken.get(`${server.name} ${nameOf({ rows, wire, connections: 1 })}`) ?? [];
      if (all.length === 0) continue;
      const call = alone.get(rows)?.[server.predictsOnly ? 'predict' : 'everything'] ?? NaN;
      const { ours: took, limits: may, ratios } = medians(all, call);
      const called = `${server.name}${wire === 'binary' ? ', binary' : ''}`;
      const figures = names.map((name) => `${may[name].toFixed(0)}: ${ratios[name].toFixed(2)}×`);
      console.log(line([`  ${called}`, took.toFixed(0), ...figures]));
      for (const name of names) judge(name, `${model}, ${many(rows, 'row')}: ${called}`, ratios[name]);
    }
  }
}

function ourPython(): string {
  return join(environment(environments['ours'] ?? []), 'python');
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The server's sources with their bytecode, as they lie in an image. */
function compileServer(): void {
  cpSync(join(root, 'packages', 'server', 'src'), sources, {
    recursive: true,
    filter: (path) => !path.includes('__pycache__'),
  });
  execFileSync(ourPython(), ['-m', 'compileall', '-q', '--invalidation-mode', 'unchecked-hash', sources]);
}

function nameOf({ connections, rows, wire }: Case): string {
  return `${wire} ${rows} ${connections}`;
}

function row(name: string, one: Load, best: number): string {
  const failures = one.failures > 0 ? `  ${one.failures} FAILED` : '';
  const ratio = best > 0 ? `${(one.rps / best).toFixed(2)}×` : '';
  return (
    line([
      name,
      one.rps.toFixed(0),
      one.p50.toFixed(2),
      one.p99.toFixed(2),
      ratio,
      `${(one.busy * 100).toFixed(0)} %`,
    ]) + failures
  );
}

function line([name = '', ...figures]: readonly string[]): string {
  return `  ${name.padEnd(26)}${figures.map((figure) => figure.padStart(18)).join('')}`;
}

/** Three free ports in a row: MLServer wants one for each of its protocols. */
async function freePorts(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  // Below the range from which the system hands out ports by itself.
  return typeof address === 'object' && address ? 20_000 + (address.port % 10_000) : 20_000;
}
