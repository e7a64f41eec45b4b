import type { Proof, Verification } from '../../nouns/verification.ts';
import type { Place } from '../../nouns/place.ts';
import { defineRule, type Facts } from '../rule.ts';
import { cut, visible } from '../words.ts';

/** A proof's detail may quote the container, which says what it likes. */
const MAX_DETAIL = 400;

export const verificationFailed = defineRule({
  id: 'verification-failed',
  title: 'The image did not pass its test',
  severity: 'error',
  needs: 'verification',
  *find(verification, { facts }) {
    const at = placeOf(facts);
    const failed = verification.proofs.filter((proof) => proof.outcome === 'failed');
    for (const proof of failed) {
      yield {
        message: `On ${verification.platform}, ${subject(proof)} failed: ${cut(visible(proof.detail), MAX_DETAIL)}`,
        help: help(proof),
        at,
        key: [verification.platform, subject(proof)],
      };
    }
    if (verification.verdict === 'failed' && failed.length === 0) yield sentenceOnly(verification, at);
  },
});

function sentenceOnly(verification: Verification, at: Place) {
  return {
    message: `On ${verification.platform} the image failed: ${cut(visible(verification.sentence), MAX_DETAIL)}`,
    help: 'The log of the container is above this finding; run `package-model verify` on the image to see it again.',
    at,
    key: [verification.platform],
  };
}

function subject(proof: Proof): string {
  if (proof.kind === 'load') return 'loading the model';
  if (proof.kind === 'audit') return 'the audit of loading';
  if (proof.kind === 'numbers') return `comparing ${visible(proof.output)} with the ${words[proof.against]}`;
  if (proof.kind === 'shift') return `how far ${visible(proof.output)} moved from the ${words[proof.against]}`;
  if (proof.kind === 'schema') return 'asking as before';
  if (proof.kind === 'metric') return `the metric ${visible(proof.metric)}`;
  return `the test of ${proof.what}`;
}

const words = {
  expected: 'expected answers',
  direct: 'model asked directly',
  repeat: 'same question asked again',
  outside: 'same model outside the image',
  reference: 'recorded answers',
  published: 'published image',
} as const;

function help(proof: Proof): string {
  if (proof.kind === 'load')
    return 'The environment does not load this model: compare the versions in the lock with those the model was written with.';
  if (proof.kind === 'audit')
    return 'Do not deploy it before you know why it does that: look at what the events name, in the model and in the code that comes with it.';
  if (proof.kind === 'conduct') return 'Raise the limit if the number is acceptable, or mend what the image does.';
  if (proof.kind === 'shift')
    return 'Look at whether the new model is meant to answer so differently; if so, raise --max-shift or record answers of it.';
  if (proof.kind === 'schema')
    return 'Keep the inputs, outputs and classes that callers know, or allow the change with --allow-breaking and tell them.';
  if (proof.kind === 'metric')
    return 'The model is worse than the limit allows: look at the samples, the model, or the limit.';
  return proof.against === 'expected'
    ? 'The environment answers differently from the one the answers were recorded in: pin the versions that trained the model, or record the answers again.'
    : 'The server answers differently from the model itself: report this, with the model if you can.';
}

function placeOf({ model }: Facts): Place {
  return { kind: 'node', file: model?.files[0]?.path ?? 'model', path: '' };
}
