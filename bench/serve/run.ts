// Starting a server, asking it, loading it, weighing it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { openSync, readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Launch, Question } from './peers.ts';

/** mlflow takes 12 seconds on a quiet machine. */
const PATIENCE_MS = 180_000;
const POLL_MS = 5;

export interface Load {
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
  /** Share of one core that the load generator itself used. */
  readonly busy: number;
}

export interface Started {
  readonly process: ChildProcess;
  /** From the start of the process to the first answer of the model. */
  readonly seconds: number;
  readonly body: Buffer;
}

export async function start(launch: Launch, port: number, question: Question, log: string): Promise<Started> {
  const [program = '', ...args] = launch.command;
  const file = openSync(log, 'a');
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: launch.cwd,
    env: {
      PATH: `${program.slice(0, program.lastIndexOf('/'))}:${process.env['PATH'] ?? ''}`,
      HOME: launch.cwd,
      ...launch.env,
    },
    stdio: ['ignore', file, file],
  });
  const ended = new Promise<never>((_, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => failed(new Error(`${program} ended with ${code}; see ${log}`)));
  });
  ended.catch(() => undefined);
  const answered = (async (): Promise<Started> => {
    while (performance.now() - began < PATIENCE_MS) {
      const answer = await ask(port, question).catch(() => undefined);
      if (answer?.status === 200)
        return { process: child, seconds: (performance.now() - began) / 1000, body: answer.body };
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
    await stop(child);
    throw new Error(`${program} did not answer within ${PATIENCE_MS / 1000} seconds; see ${log}`);
  })();
  return Promise.race([answered, ended]);
}

export function ask(port: number, question: Question): Promise<{ status: number; body: Buffer }> {
  return new Promise((done, failed) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path: question.path,
        method: 'POST',
        headers: { ...question.headers, 'content-length': question.body.length },
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
        response.on('error', failed);
      },
    );
    asking.on('error', failed);
    asking.end(question.body);
  });
}

/** `core`: the only one that the client runs on. */
export function load(
  port: number,
  question: Question,
  connections: number,
  seconds: number,
  warm: number,
  core?: string,
): Load {
  const headers = Object.entries({ host: '127.0.0.1', ...question.headers, 'content-length': question.body.length });
  const head = [`POST ${question.path} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''].join(
    '\r\n',
  );
  const args = [join(import.meta.dirname, 'load.ts'), port, connections, seconds, warm].map(String);
  const pinned = core === undefined ? [process.execPath] : ['taskset', '-c', core, process.execPath];
  const [program = '', ...before] = pinned;
  const text = execFileSync(program, [...before, ...args], {
    input: Buffer.concat([Buffer.from(head), question.body]),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return JSON.parse(text) as Load;
}

/** Bytes of the process and everything below it: memory of its own, and its share of what is shared (PSS). */
export function memory(pid: number): number {
  return family(pid).reduce((sum, one) => sum + pss(one), 0);
}

/** The process and all that descend from it. */
export function family(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const below = (one: number): number[] => [
    one,
    ...[...parents].filter(([, parent]) => parent === one).flatMap(([child]) => below(child)),
  ];
  return below(pid);
}

function pss(pid: number): number {
  try {
    return Number(/^Pss: +(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Ends the process and its workers, which may have groups of their own: none may hold the port or the cores of the next. */
export function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return done();
    child.on('exit', () => done());
    for (const pid of family(child.pid)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
  });
}
