import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanUp } from '../engine/clean.ts';
import {
  containerState,
  createContainer,
  logsOf,
  removeContainer,
  runAttached,
  startContainer,
  waitFor,
  type ContainerId,
  type ContainerSpec,
} from '../engine/container.ts';
import { COMMAND_MS, type Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { ASKER_KEEP, ASKER_MEMORY, askerInput, askerTimeout, readAsking, type Asking } from './asker.ts';
import { auditCollector } from './audit.ts';
import { DIRECT_KEEP, directInput, readDirect } from './direct.ts';
import { lastLines, mib, type Direct, type Ending, type Evidence, type Limits } from './evidence.ts';
import { watchMemory } from './memory.ts';
import type { Samples } from './sample.ts';

/** The contract's entrypoint. It is given here, so that an image cannot choose what runs. */
const SERVER = ['/opt/venv/bin/python', '-m', 'package_model_server'] as const;
const PORT = 8080;
/** High enough to be nobody, low enough for the 65,536 ids of a rootless engine. */
const [LOWEST_UID, HIGHEST_UID] = [20_000, 60_000];
/** Once the server is gone an asker notices within a request; then its container still has to end. */
const ASKER_GRACE_MS = 3000;
/** A dead process is known to the engine a moment after its connections broke. */
const DEATH_MS = 1500;
/**
 * Removing takes a second, and on an engine that others keep busy many. A cancelled runner kills us after seven, and its post
 * step goes on; whoever is not killed must not give up then and leave containers behind.
 */
const REMOVE_MS = 60_000;
/** An engine that nobody waits for any more has made its container by then. */
const LATE_MS = 700;

export interface Questions {
  readonly samples: Samples | undefined;
  readonly limits: Limits;
  /** An image of the engine whose model is asked the same, without HTTP. */
  readonly published?: string | undefined;
  /** A volume with the model, where the image has none. */
  readonly model?: ContainerSpec['volume'] | undefined;
}

/**
 * Starts the image without network, as a random user on a read-only file system, asks it from a second container that
 * shares nothing with it but that empty network, and the model directly from a third. All three are gone afterwards,
 * whatever happens.
 * @param asker the engine's id of an image with a `python3` that is not the tested one's
 */
export async function askContainer(
  engine: Engine,
  image: string,
  asker: string,
  questions: Questions,
  host: Host,
): Promise<Evidence> {
  const run = new Run(engine, host);
  try {
    return await observe(run, image, asker, questions);
  } finally {
    await run.end();
  }
}

async function observe(run: Run, image: string, asker: string, questions: Questions): Promise<Evidence> {
  const { samples, limits } = questions;
  const { engine, host } = run;
  const user = `${randomInt(LOWEST_UID, HIGHEST_UID)}:0`;
  const tested = { image, network: 'none', user, memory: limits.memory } as const;
  const withModel = { ...tested, ...(questions.model && { volume: questions.model }) };
  const [server, direct] = await Promise.all([
    run.create({ ...withModel, command: [...SERVER, 'serve'], env: { PORT: String(PORT) } }),
    run.create({ ...withModel, command: [...SERVER, 'ask'], stdin: true }),
  ]);
  const asking = await run.create({
    image: asker,
    network: { of: server },
    user,
    memory: ASKER_MEMORY,
    command: ['python3', '-I', '-'],
    stdin: true,
  });

  const began = performance.now();
  const unstarted = await started(engine, server);
  if (unstarted !== undefined) return { isolation: 'container', unstarted, user, log: await logOf(engine, server) };
  const memory = watchMemory(engine, server);
  void run.background(memory.done);
  const ended = run.background(waitFor(engine, server, askerTimeout(limits.startup, samples)));
  // The direct question loads the model a second time, beside the server: what is waited for is the longer of both.
  const audit = auditCollector();
  const answered = run.background(askDirectly(engine, direct, questions, audit.take));
  // One model after the other: three at once might be more than the machine has memory for.
  const published = run.background(answered.then(() => askPublished(run, questions, tested)));

  let readySeconds: number | undefined;
  let draining: ReturnType<typeof drain> | undefined;
  const marks: Marks = {
    ready: () => (readySeconds ??= (performance.now() - began) / 1000),
    // Requests are under way at this moment, and what becomes of them the asker sees.
    loaded: () => (draining ??= run.background(drain(engine, server, limits, ended))),
  };
  const asked = run.background(ask(engine, asking, { samples, limits }, host, marks));
  const first = await Promise.race([asked, ended.then(() => 'ended' as const)]);
  const seen = first === 'ended' ? await settled(asked, ASKER_GRACE_MS) : first;
  const patience = first === 'ended' || !healthy(seen) ? DEATH_MS : 0;
  const died = draining ? undefined : await deathOf(engine, server, patience, ended);
  const drained = died || !seen ? undefined : await (draining ?? drain(engine, server, limits, ended));
  const log = await logOf(engine, server);
  return {
    isolation: 'container',
    readySeconds,
    asking: seen,
    died,
    drained,
    direct: died && seen?.waited.ready !== true ? await settled(answered, ASKER_GRACE_MS) : await answered,
    published: seen?.waited.ready === true ? await published : undefined,
    audit: audit.audit(),
    memory: memory.most(),
    user,
    log,
  };
}

/** @returns what the engine says where the container's program could not be executed; other failures are the engine's. */
async function started(engine: Engine, id: ContainerId): Promise<string | undefined> {
  try {
    await startContainer(engine, id);
    return undefined;
  } catch (error) {
    if (!(error instanceof PackageModelError) || error.code !== 'ENGINE_FAILED') throw error;
    const state = await containerState(engine, id);
    if (state.running || state.error === '') throw error;
    return state.error;
  }
}

/** Moments that the asker tells of. */
type Marks = Readonly<Record<'ready' | 'loaded', () => void>>;

async function ask(
  engine: Engine,
  id: ContainerId,
  { samples, limits }: Questions,
  host: Host,
  marks: Marks,
): Promise<Asking | undefined> {
  const total = samples?.items.length ?? 0;
  const result = await runAttached(engine, id, {
    input: askerInput({ port: PORT, readySeconds: limits.startup, samples }),
    keep: ASKER_KEEP,
    timeout: askerTimeout(limits.startup, samples),
    onLine: (line, stream) => {
      if (stream !== 'stderr') return;
      if (line === 'ready' || line === 'loaded') marks[line]();
      const done = /^asked (\d+)$/.exec(line)?.[1];
      if (done)
        host.emit({ stage: 'verify', type: 'progress', what: 'asking', done: Number(done), total, unit: 'requests' });
    },
  });
  const asking = readAsking(result.stdout);
  if (asking === undefined && !result.timedOut && /python3|executable file not found/.test(result.stderr)) {
    throw new PackageModelError(
      'BASE_UNAVAILABLE',
      `the image that asks has no python3: ${result.stderr.trim().slice(0, 300)}`,
      'Build on a base image that has Python, such as python:3.11-slim.',
    );
  }
  return asking;
}

async function askDirectly(
  engine: Engine,
  id: ContainerId,
  { samples, limits }: Questions,
  onAudit: (line: string) => void,
): Promise<Direct> {
  const timeout = askerTimeout(limits.startup, samples);
  const result = await runAttached(engine, id, {
    input: directInput(samples),
    keep: DIRECT_KEEP,
    timeout,
    onLine: (line, stream) => {
      if (stream === 'stderr') onAudit(line);
    },
  });
  const direct = readDirect(result, timeout / 1000);
  if (!('failed' in direct)) return direct;
  const { outOfMemory } = await containerState(engine, id);
  return outOfMemory ? { ...direct, failed: overMemory(limits.memory) } : direct;
}

/** The model of the image that is published, asked as the one under test is, in a container of the same kind. */
async function askPublished(
  run: Run,
  { samples, limits, published }: Questions,
  like: Omit<ContainerSpec, 'image' | 'command'>,
): Promise<Direct | undefined> {
  if (published === undefined || run.ended) return undefined;
  const id = await run.create({ ...like, image: published, command: [...SERVER, 'ask'], stdin: true });
  return askDirectly(run.engine, id, { samples, limits }, () => undefined);
}

export function overMemory(limit: number): string {
  return `it went over the memory limit of ${mib(limit)}; give it more, or a smaller model`;
}

/** Did every question get an answer of some kind? If not, the server may just have died. */
function healthy(seen: Asking | undefined): boolean {
  return seen !== undefined && [...seen.answers, ...seen.bad].every((answer) => 'status' in answer);
}

async function deathOf(
  engine: Engine,
  id: ContainerId,
  ms: number,
  ended: Promise<number | undefined>,
): Promise<Ending | undefined> {
  const code = await settled(ended, ms);
  if (code === undefined) return undefined;
  return { code, outOfMemory: (await containerState(engine, id)).outOfMemory };
}

/** SIGTERM, whatever signal the image would rather have, and how the server takes it. */
async function drain(
  engine: Engine,
  id: ContainerId,
  limits: Limits,
  ended: Promise<number | undefined>,
): Promise<{ code: number | undefined; seconds: number }> {
  const began = performance.now();
  await engine.run(['kill', '--signal', 'TERM', id], { timeout: COMMAND_MS });
  const code = await settled(ended, limits.drain * 1000);
  return { code, seconds: (performance.now() - began) / 1000 };
}

async function logOf(engine: Engine, id: ContainerId): Promise<string[]> {
  const { stdout, stderr } = await logsOf(engine, id);
  return lastLines(`${stdout}\n${stderr}`);
}

/** What a promise gives within the time, else `undefined`. */
async function settled<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  const timer = new AbortController();
  const late = pause(ms, undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}

/** The containers of one verification, and what still waits for them. */
class Run {
  readonly engine: Engine;
  readonly host: Host;
  readonly #creating: Promise<ContainerId>[] = [];
  readonly #waiting: Promise<unknown>[] = [];
  /** From here on containers are removed, and no more are made. */
  ended = false;

  constructor(engine: Engine, host: Host) {
    this.engine = engine;
    this.host = host;
  }

  /**
   * An abort does not end the engine's program here, for the engine would go on and make a container that nobody knows;
   * it takes a moment, and then it can be removed.
   */
  create(spec: Parameters<typeof createContainer>[2]): Promise<ContainerId> {
    const { engine, host } = this;
    const signal = host.signal.aborted ? host.signal : AbortSignal.timeout(COMMAND_MS);
    const patient: Engine = { ...engine, run: (args, options) => engine.run(args, { signal, ...options }) };
    const made = createContainer(patient, host, spec);
    this.#creating.push(made);
    return made;
  }

  /** Something that ends at the latest with its container; its failure is seen by whoever waits for it. */
  background<T>(promise: Promise<T>): Promise<T> {
    this.#waiting.push(promise);
    promise.catch(() => undefined);
    return promise;
  }

  /** An abort may come while this runs: what has begun to be removed is removed, on a signal of its own. */
  async end(): Promise<void> {
    this.ended = true;
    const created = await Promise.allSettled(this.#creating);
    const fresh = AbortSignal.timeout(REMOVE_MS);
    const ids = created.flatMap((made) => (made.status === 'fulfilled' ? [made.value] : []));
    const removed = await Promise.allSettled(ids.map((id) => removeContainer(this.engine, id, fresh)));
    if (this.host.signal.aborted) await cleanUp(this.engine, this.host, fresh);
    // Ctrl-C in a terminal ends the engine's program as well. What it was making has no id that we know, but a label.
    if (this.host.signal.aborted && ids.length < created.length) {
      await pause(LATE_MS);
      await cleanUp(this.engine, this.host, fresh);
    }
    await Promise.allSettled(this.#waiting);
    const failed = removed.find((each) => each.status === 'rejected');
    if (failed && !this.host.signal.aborted) throw failed.reason;
  }
}
