import { readAnswer, rowsMisfit, readRefusal, type Answer } from './answer.ts';
import type { Seen } from './asker.ts';
import { diagnose } from './diagnosis.ts';
import type { Direct } from './evidence.ts';
import { failureWords, parsed } from './proofs.ts';
import type { Samples } from './sample.ts';

/** A body, held against the shape of an answer. */
export type Read =
  | { readonly answer: Answer }
  | { readonly fault: string }
  | { readonly status: number; readonly refusal: string };

/** What the server answered to one sample. */
export function readSeen(seen: Seen | undefined, rows: number): Read {
  if (seen === undefined) return { fault: 'it was not asked any more' };
  if ('failed' in seen) return { fault: failureWords(seen) };
  const body = parsed(seen.body);
  if (body === undefined) return { fault: `the answer (status ${seen.status}) is not JSON` };
  return readBody(seen.status, body, rows);
}

function readBody(status: number, body: unknown, rows: number): Read {
  if (status >= 400 && status <= 499) return { status, refusal: readRefusal(body) ?? 'no reason is given' };
  if (status !== 200) return { fault: `status ${status}: ${readRefusal(body) ?? 'no reason is given'}` };
  const answer = readAnswer(body);
  if (typeof answer === 'string') return { fault: `the answer is not a prediction: ${answer}` };
  const misfit = rowsMisfit(answer, rows);
  return misfit === undefined ? { answer } : { fault: misfit };
}

/** What a model answered without HTTP, or one clause that says why it did not. */
export function readDirectAnswers(direct: Direct | undefined, samples: Samples): readonly Read[] | string {
  if (direct === undefined) return 'the model was not asked directly';
  if ('failed' in direct) return diagnose(direct.log) ?? direct.failed;
  return samples.items.map((item, index): Read => {
    const answer = direct.answers[index];
    return answer === undefined
      ? { fault: 'there is no answer to it' }
      : readBody(answer.status, answer.body, item.rows);
  });
}
