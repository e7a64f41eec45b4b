// What the server has to reach, and what it reached: one line each, over everything that was measured.
import type { Limit } from './alone.ts';

export type Judged = 'busy' | Limit | 'first' | 'memory' | 'behind';

interface Target {
  readonly words: string;
  /** A figure this large reaches it; for `most` one this small; without both it is only told. */
  readonly least?: number;
  readonly most?: number;
}

const TARGETS: Readonly<Record<Judged, Target>> = {
  busy: { words: '32 connections: requests a second against the best peer', least: 8 },
  // Predict + echo as a server that runs: the echo of the same stack, in the protocol, calls the model and does nothing more.
  whole: { words: 'one connection: time of a request against predict + echo in one server', most: 1.2 },
  // The same two measured apart, although no server calls a model between two requests in the time that it takes in a loop.
  added: { words: 'one connection: time of a request against predict in a loop + echo, added', most: 1.2 },
  // Nothing is held to these: that they wait awake is this server's own doing, and shows what all the rest of it costs.
  'whole, awake': { words: 'the first, had it waited awake as this server does' },
  'added, awake': { words: 'the second, had its echo waited awake' },
  first: { words: 'first answer: time of the quickest peer against ours', least: 2.5 },
  memory: { words: 'memory: of the smallest peer against ours', least: 1 },
  behind: { words: 'never behind: requests a second against the best peer, anywhere', least: 1 },
};

interface Found {
  readonly where: string;
  readonly figure: number;
}

const found: Record<Judged, Found[]> = {
  busy: [],
  whole: [],
  added: [],
  'whole, awake': [],
  'added, awake': [],
  first: [],
  memory: [],
  behind: [],
};

export function judge(what: Judged, where: string, figure: number): void {
  // Who answered nothing in its time took for ever, and is not left out.
  if (figure > 0 && (Number.isFinite(figure) || TARGETS[what].most !== undefined)) found[what].push({ where, figure });
}

/** A line for each target that something was measured for: the worst figure, and those that miss it. */
export function verdict(): string[] {
  const lines: string[] = [];
  for (const what of Object.keys(TARGETS) as Judged[]) {
    const { words, least, most } = TARGETS[what];
    const all = found[what].toSorted((one, other) =>
      least === undefined ? other.figure - one.figure : one.figure - other.figure,
    );
    const worst = all[0];
    if (!worst) continue;
    if (least === undefined && most === undefined) {
      lines.push(`TOLD: ${words}; ${all.at(-1)?.figure.toFixed(2)}× to ${worst.figure.toFixed(2)}× (${worst.where})`);
      continue;
    }
    const missed = all.filter(({ figure }) => (most === undefined ? figure < (least ?? 0) : figure > most));
    const wanted = most === undefined ? `at least ${least}×` : `at most ${most}×`;
    const said = missed.length === 0 ? 'REACHED' : `MISSED in ${missed.length} of ${all.length}`;
    lines.push(`${said}: ${words}, ${wanted}; worst ${worst.figure.toFixed(2)}× (${worst.where})`);
    for (const { where, figure } of missed) lines.push(`    ${figure.toFixed(2)}×  ${where}`);
  }
  return lines;
}
