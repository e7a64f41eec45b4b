import { randomInt } from 'node:crypto';
import {
  containerState,
  createContainer,
  logsOf,
  removeContainer,
  runAttached,
  startContainer,
  waitFor,
} from '../engine/container.ts';
import { COMMAND_MS, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import type { Host } from '../nouns/host.ts';
import type { Image } from '../nouns/image.ts';
import type { Proof, Verification } from '../nouns/verification.ts';
import { lastLines, mib, type Limits } from './evidence.ts';
import { conductProofs, type Budgets } from './proofs.ts';

const PORT = 8080;
const [LOWEST_UID, HIGHEST_UID] = [20_000, 60_000];
const ASKER_MEMORY = 128 * 1024 * 1024;

/** Connects until somebody answers on the port, in HTTP or any other words. */
const knocker = (seconds: number): string => `
import socket, sys, time
end = time.monotonic() + ${seconds}
while time.monotonic() < end:
    try:
        with socket.create_connection(("127.0.0.1", ${PORT}), 1) as connection:
            connection.settimeout(5)
            connection.sendall(b"GET / HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n")
            if connection.recv(64):
                print("answered")
                sys.exit(0)
    except OSError:
        pass
    time.sleep(0.1)
sys.exit(1)
`;

export interface ScriptTest {
  readonly command: readonly [string, ...string[]];
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly budgets: Budgets;
}

type Seen =
  | { readonly kind: 'ended'; readonly code: number; readonly seconds: number; readonly outOfMemory: boolean }
  | { readonly kind: 'answered'; readonly seconds: number }
  | { readonly kind: 'silent' };

/**
 * Runs an image whose command is the user's own script, without network, as a random user on a read-only file system: it
 * passes when it ends with exit code 0, or when something answers on its port, within the time for start-up. What it
 * computes is its own business, so more than that is not claimed. Its containers are gone afterwards.
 */
export async function verifyScript(
  engine: Engine,
  image: Image & { readonly at: 'engine' },
  test: ScriptTest,
  host: Host,
): Promise<Verification> {
  const user = `${randomInt(LOWEST_UID, HIGHEST_UID)}:0`;
  const spec = { network: 'none', user, memory: test.limits.memory, workdir: test.workdir } as const;
  const script = await createContainer(engine, host, {
    ...spec,
    image: image.id,
    command: test.command,
    env: { ...test.env, PORT: String(PORT) },
  });
  try {
    const seen = await watch(engine, script, image.base.id, { user, seconds: test.limits.startup }, host);
    const { stdout, stderr } = await logsOf(engine, script);
    const facts = await imageFacts(engine, image.id);
    const looks = facts && { user: facts.config.user, size: facts.size };
    return judge(seen, [...lastLines(stdout), ...lastLines(stderr)], { image, user, looks, test });
  } finally {
    await removeContainer(engine, script, AbortSignal.timeout(COMMAND_MS));
  }
}

async function watch(
  engine: Engine,
  script: string,
  asker: string,
  { user, seconds }: { readonly user: string; readonly seconds: number },
  host: Host,
): Promise<Seen> {
  const began = performance.now();
  const since = (): number => (performance.now() - began) / 1000;
  await startContainer(engine, script);
  const ended = waitFor(engine, script, seconds * 1000).then(async (code): Promise<Seen> => {
    if (code === undefined) return { kind: 'silent' };
    const { outOfMemory } = await containerState(engine, script);
    return { kind: 'ended', code, seconds: since(), outOfMemory };
  });
  // A script that has ended meanwhile has no network any more that could be shared.
  const knocking = await createContainer(engine, host, {
    image: asker,
    network: { of: script },
    user,
    memory: ASKER_MEMORY,
    command: ['python3', '-I', '-'],
    stdin: true,
  }).catch(() => undefined);
  if (knocking === undefined) return ended;
  try {
    const answered = runAttached(engine, knocking, {
      input: knocker(seconds),
      timeout: seconds * 1000 + COMMAND_MS,
    }).then((result): Seen | undefined =>
      result.stdout.trim() === 'answered' ? { kind: 'answered', seconds: since() } : undefined,
    );
    const first = await Promise.race([ended, answered]);
    return first ?? (await ended);
  } finally {
    await removeContainer(engine, knocking, AbortSignal.timeout(COMMAND_MS));
  }
}

interface Judged {
  readonly image: Image;
  readonly user: string;
  readonly looks: { readonly user: string; readonly size: number } | undefined;
  readonly test: ScriptTest;
}

function judge(seen: Seen, log: readonly string[], { image, user, looks, test }: Judged): Verification {
  const ran = words(seen, test.limits);
  const load: Proof = { kind: 'load', outcome: ran.passed ? 'passed' : 'failed', detail: ran.detail };
  const evidence = {
    isolation: 'container',
    user,
    log,
    ...(seen.kind === 'silent' || !ran.passed ? {} : { readySeconds: seen.seconds }),
  } as const;
  const shown = new Set(['user', 'read-only', 'no-network', 'startup', 'size']);
  const conduct = conductProofs(evidence, { limits: test.limits, looks, budgets: test.budgets }).filter(
    (proof) => proof.kind === 'conduct' && shown.has(proof.what),
  );
  const proofs = [load, ...conduct];
  const failed = proofs.find(({ outcome }) => outcome === 'failed');
  const sentence = failed
    ? `failed: ${failed.kind === 'load' || failed.kind === 'conduct' ? failed.detail : 'a proof failed'}`
    : `${ran.detail}; what your script computes is not compared`;
  return {
    platform: image.platform,
    isolation: 'container',
    verdict: failed ? 'failed' : 'not-asked',
    sentence,
    samples: { count: 0, from: 'none', bound: false },
    proofs,
    ...(failed && { log }),
  };
}

function words(seen: Seen, limits: Limits): { readonly passed: boolean; readonly detail: string } {
  switch (seen.kind) {
    case 'answered':
      return { passed: true, detail: `the script answers on port ${PORT} after ${seen.seconds.toFixed(1)} s` };
    case 'silent':
      return {
        passed: false,
        detail: `the script neither ended nor answered on port ${PORT} within ${limits.startup} seconds`,
      };
    case 'ended': {
      const memory = seen.outOfMemory ? `, over its memory limit of ${mib(limits.memory)}` : '';
      return {
        passed: seen.code === 0,
        detail: `the script ended with exit code ${seen.code} after ${seen.seconds.toFixed(1)} s${memory}`,
      };
    }
  }
}
