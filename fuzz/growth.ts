/** One look at all threads at once, right after each has collected its garbage. */
export interface Look {
  readonly inputs: number;
  /** Bytes that are alive: objects and buffers of all threads. */
  readonly held: number;
  /** Bytes of the process that lie in memory: what is alive, room that V8 keeps for new objects, and what malloc keeps. */
  readonly resident: number;
}

/**
 * What may lie between the second quarter and the last: compiled code still grows a little, tables of the summary too. A
 * list that keeps one small object of each input is past it after some ten thousand.
 */
const HELD_MB = 8;
/** The same for what the system sees. Malloc's arenas and V8's free pages come and go by tens of megabytes, without a trend. */
const RESIDENT_MB = 96;
/** Fewer say nothing of a trend. */
const ENOUGH = 8;

/**
 * Whether memory rose after the first quarter, which compiles code and fills caches. Medians are compared: between two
 * collections anything may be there, and V8 gives pages back when it likes.
 */
export function growth(looks: readonly Look[]): { readonly text: string; readonly failure?: string } {
  if (looks.length < ENOUGH) return { text: 'memory: the run was too short to see a trend' };
  const quarter = Math.floor(looks.length / 4);
  const [before, after] = [looks.slice(quarter, 2 * quarter), looks.slice(-quarter)];
  const rose = { held: compare(before, after, 'held'), resident: compare(before, after, 'resident') };
  const inputs = middle(after.map((look) => look.inputs)) - middle(before.map((look) => look.inputs));
  const each = ((rose.held.to - rose.held.from) / Math.max(1, inputs)).toFixed(1);
  const text = `memory, second quarter and last (medians of ${quarter} looks): alive ${inMB(rose.held)}, ${each} bytes an input; resident ${inMB(rose.resident)}, at most ${mb(Math.max(...looks.map(({ resident }) => resident)))} MB`;
  const failed =
    rose.held.to - rose.held.from > HELD_MB * 2 ** 20 || rose.resident.to - rose.resident.from > RESIDENT_MB * 2 ** 20;
  return {
    text,
    ...(failed && { failure: `memory grows; ${HELD_MB} MB alive and ${RESIDENT_MB} MB resident may be gained` }),
  };
}

interface Change {
  readonly from: number;
  readonly to: number;
}

function compare(before: readonly Look[], after: readonly Look[], what: 'held' | 'resident'): Change {
  return { from: middle(before.map((look) => look[what])), to: middle(after.map((look) => look[what])) };
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function inMB({ from, to }: Change): string {
  return `${mb(from)} → ${mb(to)} MB`;
}

function mb(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
