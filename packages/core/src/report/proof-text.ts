import type { Proof } from '../nouns/verification.ts';
import { bytesText, secondsText } from './amounts.ts';

const against = {
  expected: 'answers = recorded answers',
  direct: 'answers = the model asked directly',
  repeat: 'answers = the same question asked again',
  outside: 'answers = another runtime outside the image',
} as const;

const moved = {
  reference: 'moved from recorded answers',
  published: 'moved from the published image',
} as const;

const conduct = {
  user: 'user',
  'read-only': 'read-only file system',
  'no-network': 'no network',
  startup: 'start-up',
  p50: 'latency, median',
  p95: 'latency, 95 %',
  throughput: 'answers a second',
  memory: 'memory',
  size: 'size',
  'bad-request': 'wrong requests',
  'under-load': 'SIGTERM under load',
  drain: 'end on SIGTERM',
} as const;

export const conductWords = Object.keys(conduct) as readonly (keyof typeof conduct)[];

/** What a proof is about. */
export function proofTitle(proof: Proof): string {
  if (proof.kind === 'load') return 'loads';
  if (proof.kind === 'audit') return 'audit of loading';
  if (proof.kind === 'numbers') return `${against[proof.against]}: ${proof.output}`;
  if (proof.kind === 'shift') return `${moved[proof.against]}: ${proof.output}`;
  if (proof.kind === 'schema') return 'callers as before';
  if (proof.kind === 'metric') return `${proof.metric}${proof.from === 'file' ? ', as told' : ''}`;
  return conduct[proof.what];
}

/** What it showed, or why it was not run. Foreign text, not escaped. */
export function proofDetail(proof: Proof): string {
  if (proof.outcome === 'not-run') return proof.because;
  if (proof.detail === '' && proof.kind === 'conduct' && proof.measured !== undefined) {
    return (proof.what === 'memory' || proof.what === 'size' ? bytesText : secondsText)(proof.measured);
  }
  return proof.detail;
}
