import type { Proof } from '../nouns/verification.ts';
import type { Answer } from './answer.ts';
import { asNumber, equal, type Pair } from './compare.ts';
import type { Json } from './sample.ts';

type ShiftProof = Extract<Proof, { kind: 'shift' }>;

/** How far one output moved, over all samples. */
export interface Shift {
  readonly output: string;
  /** 0 where nothing moved; 1 is all labels, or as much as the numbers were large. */
  readonly shift: number;
  readonly compared: number;
  readonly detail: string;
}

/** Probabilities are read as they are; what other numbers moved by is told in relation to their size. */
const ABSOLUTE = new Set(['probabilities']);

/**
 * How far answers moved from those of another model: of labels the share that changed, of probabilities the mean absolute
 * change, of other numbers the mean absolute change in relation to the mean absolute value that they had. What cannot be held
 * against each other (another shape, an output that is gone, a NaN that was a number) counts as moved wholly.
 * @param labels whether predictions are labels even where no classes are listed
 */
export function shiftsOf(pairs: readonly Pair[], labels: boolean): Shift[] {
  const outputs = new Set(pairs.flatMap(({ want }) => Object.keys(want)));
  outputs.delete('classes');
  const reordered = pairs.some(({ got, want }) => !equal(got['classes'] ?? null, want['classes'] ?? null));
  return [...outputs].flatMap((output): Shift[] => {
    if (output === 'probabilities' && reordered) return [];
    const moves = new Moves();
    for (const { name, got, want } of pairs) {
      const exact = output === 'predictions' && (labels || 'classes' in want);
      moves.add(valueOf(got, output), valueOf(want, output), exact, name);
    }
    return moves.compared === 0 ? [] : [moves.result(output)];
  });
}

export function shiftProofs(
  against: ShiftProof['against'],
  shifts: readonly Shift[],
  limit: number | undefined,
): ShiftProof[] {
  return shifts.map(({ output, shift, compared, detail }) => {
    const over = limit !== undefined && shift > limit;
    return {
      kind: 'shift',
      against,
      output: output.slice(0, 60),
      shift,
      compared,
      ...(limit !== undefined && { limit }),
      outcome: over ? 'failed' : 'passed',
      detail: over ? `${output.slice(0, 60)}: ${detail}; ${share(limit)} is allowed (--max-shift)` : detail,
    };
  });
}

class Moves {
  compared = 0;
  #changed = 0;
  #numbers = 0;
  #moved = 0;
  #size = 0;
  #most = 0;
  #where = '';

  add(got: Json | undefined, want: Json | undefined, exact: boolean, name: string, row?: number): void {
    if (want === undefined) return;
    if (Array.isArray(want) && Array.isArray(got) && want.length === got.length)
      return want.forEach((item, at) => this.add(got[at] as Json, item as Json, exact, name, row ?? at));
    this.compared++;
    const [a, b] = exact ? [undefined, undefined] : [asNumber(got ?? null), asNumber(want)];
    if (a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b)) {
      if (!equal(got ?? null, want)) this.#changed++;
      return;
    }
    this.#numbers++;
    this.#moved += Math.abs(a - b);
    this.#size += Math.abs(b);
    if (Math.abs(a - b) <= this.#most) return;
    this.#most = Math.abs(a - b);
    this.#where = `${name}${row === undefined ? '' : `, row ${row + 1}`}`;
  }

  result(output: string): Shift {
    const { compared } = this;
    const changed = this.#changed / compared;
    const counted = `${this.#changed} of ${compared} changed (${share(changed)})`;
    if (this.#numbers === 0) return { output, compared, shift: changed, detail: counted };
    const scale = ABSOLUTE.has(output) || this.#size === 0 ? this.#numbers : this.#size;
    const shift = Math.max(changed, Math.min(this.#moved / scale, Number.MAX_VALUE));
    const most = this.#most === 0 ? '' : `; at most by ${this.#most.toPrecision(3)} (${this.#where})`;
    const by = ABSOLUTE.has(output) ? (this.#moved / scale).toPrecision(3) : share(this.#moved / scale);
    const moved = `moved by ${this.#moved === 0 ? 'nothing' : by} on average over ${this.#numbers} values${most}`;
    return { output, compared, shift, detail: this.#changed === 0 ? moved : `${moved}; ${counted}` };
  }
}

function valueOf(answer: Answer, output: string): Json | undefined {
  return Object.hasOwn(answer, output) ? answer[output] : undefined;
}

/** `1.3 %`. */
function share(part: number): string {
  return `${Number((part * 100).toPrecision(3))} %`;
}
