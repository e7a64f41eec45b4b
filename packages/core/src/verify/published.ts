import type { Change } from '../nouns/comparison.ts';
import type { Proof } from '../nouns/verification.ts';
import type { Answer } from './answer.ts';
import type { Pair } from './compare.ts';
import type { Direct } from './evidence.ts';
import { readDirectAnswers } from './reading.ts';
import type { Samples } from './sample.ts';
import { shiftProofs, shiftsOf } from './shift.ts';

/** The image that is published now, as the one under test is held against it. */
export type Published = {
  /** As it was asked for; foreign images are told apart by it. */
  readonly reference: string;
} & (
  | {
      /** The engine's id. */
      readonly image: string;
      /** Of inputs, outputs and classes; `undefined` where either side does not say what it takes. */
      readonly changes: readonly Change[] | undefined;
      /** Breaking changes are meant. */
      readonly allowBreaking: boolean;
      /** What changed and moved is told, and fails nothing. */
      readonly told?: boolean;
    }
  /** There is none to hold anything against, and why. */
  | { readonly absent: string }
);

const SHOWN = 4;

/** Whether callers may go on as before. */
export function schemaProof(published: Published): Proof {
  const { reference } = published;
  const notRun = (because: string): Proof => ({
    kind: 'schema',
    reference,
    changes: [],
    outcome: 'not-run',
    because,
    detail: because,
  });
  if ('absent' in published) return notRun(published.absent);
  const { changes, allowBreaking, told = false } = published;
  if (changes === undefined) return notRun(`${reference} or this model does not say what it takes`);
  const breaking = changes.filter((change) => change.breaks);
  const words = listed((breaking.length > 0 ? breaking : changes).map(changeWords));
  const detail =
    changes.length === 0
      ? `inputs, outputs and classes are those of ${reference}`
      : breaking.length === 0
        ? `nothing that breaks callers of ${reference}: ${words}`
        : `callers of ${reference} may be refused or misled: ${words}${allowBreaking ? '; allowed' : ' (--allow-breaking lets it pass)'}`;
  const common = { kind: 'schema', reference, changes, detail } as const;
  // Where nobody asked for a judgement, breaking callers is neither passed nor failed.
  if (told && breaking.length > 0)
    return {
      ...common,
      outcome: 'not-run',
      because: `told, not judged (--against judges it): ${listed(breaking.map(changeWords))}`,
    };
  return { ...common, outcome: breaking.length > 0 && !allowBreaking ? 'failed' : 'passed' };
}

/** How far answers moved from those of the published image, which was asked without HTTP. */
export function publishedShifts(
  published: Published,
  said: Direct | undefined,
  answers: readonly (Answer | undefined)[],
  samples: Samples,
  { labels, maxShift }: { readonly labels: boolean; readonly maxShift: number | undefined },
): Proof[] {
  const notRun = (because: string): Proof[] => [
    {
      kind: 'shift',
      against: 'published',
      output: 'predictions',
      shift: 0,
      compared: 0,
      ...(maxShift !== undefined && { limit: maxShift }),
      outcome: 'not-run',
      because,
      detail: because,
    },
  ];
  if ('absent' in published) return notRun(published.absent);
  const read = readDirectAnswers(said, samples);
  if (typeof read === 'string') return notRun(`${published.reference} gave no answers: ${read}`);
  const pairs = read.flatMap((each, index): Pair[] => {
    const got = answers[index];
    return got && 'answer' in each ? [{ name: `sample ${index + 1}`, got, want: each.answer }] : [];
  });
  if (pairs.length === 0) return notRun(`${published.reference} refuses these samples`);
  const some =
    pairs.length < samples.items.length ? ` (it refuses ${samples.items.length - pairs.length} samples)` : '';
  const shifts = shiftsOf(pairs, labels).map((shift) => ({ ...shift, detail: `${shift.detail}${some}` }));
  return shifts.length === 0
    ? notRun(`${published.reference} has no output that this model has`)
    : shiftProofs('published', shifts, published.told === true ? undefined : maxShift);
}

function changeWords({ area, what, renamed, before, after }: Change): string {
  const name = `${area} ${JSON.stringify(what.slice(0, 60))}`;
  if (renamed !== undefined) return `${name} is called ${JSON.stringify(renamed.slice(0, 60))}`;
  if (before === undefined) return `${name} is new`;
  return after === undefined ? `${name} is gone` : `${name} is another`;
}

function listed(words: readonly string[]): string {
  const more = words.length - SHOWN;
  return `${words.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
