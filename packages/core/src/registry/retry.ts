import { setTimeout as sleep } from 'node:timers/promises';
import { NoAnswer, type Answer, type Transport } from './transport.ts';

const ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;
/** A registry that wants more patience is told about; a job that hangs for minutes looks broken. */
const MAX_WAIT_MS = 20_000;

/** Failures that pass: overload, restarts, connections that break. A refused connection or an unknown name do not. */
const passing = new Set([408, 429, 500, 502, 503, 504]);
const passingCodes = new Set(['ECONNRESET', 'EPIPE', 'EAI_AGAIN']);

/** Sends until there is an answer worth having. Only for requests that may be repeated without harm. */
export function withRetries(transport: Transport, signal: AbortSignal): Transport {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await transport(request).catch((cause: unknown) => {
        if (cause instanceof NoAnswer) return cause;
        throw cause;
      });
      const again = attempt < ATTEMPTS && mayPass(outcome);
      if (again) await waitBefore(attempt, outcome, signal);
      else if (outcome instanceof NoAnswer) throw outcome;
      else return outcome;
    }
  };
}

export function mayPass(outcome: Answer | NoAnswer): boolean {
  if (outcome instanceof NoAnswer) return passingCodes.has(outcome.code);
  return passing.has(outcome.status) && (retryAfter(outcome) ?? 0) * 1000 <= MAX_WAIT_MS;
}

/** Seconds that the answer asks to wait; the header may also be a date (RFC 9110, 10.2.3). */
export function retryAfter(answer: Answer): number | undefined {
  const header = answer.headers['retry-after'];
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

/** Waits as the answer asks, else twice as long each time, with a spread so that many jobs do not return together. */
export async function waitBefore(attempt: number, outcome: Answer | NoAnswer, signal: AbortSignal): Promise<void> {
  const asked = outcome instanceof NoAnswer ? undefined : retryAfter(outcome);
  const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
  await sleep(asked === undefined ? backoff : asked * 1000, undefined, { signal }).catch(() => undefined);
}
