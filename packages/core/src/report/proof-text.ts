import type { Proof } from '../nouns/verification.ts';
import { bytesText, secondsText } from './amounts.ts';

const against = {
  expected: 'answers = recorded answers',
  direct: 'answers = the model asked directly',
  repeat: 'answers = the same question asked again',
} as const;

const conduct = {
  user: 'user',
  'read-only': 'read-only file system',
  'no-network': 'no network',
  startup: 'start-up',
  p50: 'latency, median',
  p95: 'latency, 95 %',
  memory: 'memory',
  size: 'size',
  'bad-request': 'wrong requests',
  drain: 'end on SIGTERM',
} as const;

/** What a proof is about. */
export function proofTitle(proof: Proof): string {
  if (proof.kind === 'load') return 'loads';
  if (proof.kind === 'audit') return 'audit of loading';
  if (proof.kind === 'numbers') return `${against[proof.against]}: ${proof.output}`;
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
