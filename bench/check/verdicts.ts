// Whether what was promised was reached, in one line for each, from the rows of this run.
import { join } from 'node:path';
import { MAX_NODE_BYTES } from '../../packages/core/src/inspect/pickle/stack.ts';
import type { Measured, Row } from './rows.ts';
import { GB, measure, size } from './rows.ts';

interface Verdict {
  readonly promise: string;
  readonly reached: boolean;
  /** A ratio or a figure, with what explains it. */
  readonly found: string;
  /** The promise is not made for this file, for the reason that is given. */
  readonly apart?: boolean;
}

const TIMES = 10;
const MOST_BYTES = 256e6;
const MOST_BYTES_DICTS = 150e6;

/** A file of some kilobytes: start-up is all there is. */
export function smallFile(row: Row): Verdict {
  const ratio = nearest(row);
  return { promise: 'small files: quicker than the quickest', reached: ratio > 1, found: `${ratio.toFixed(2)}×` };
}

/** Payload that is stepped over. */
export function largeFile(row: Row): Verdict {
  const ratio = nearest(row);
  return {
    promise: `${row.title}: ${TIMES} times where payload can be stepped over`,
    reached: ratio >= TIMES,
    found: `${ratio.toFixed(1)}×`,
  };
}

/**
 * A forest: the nodes of its trees are no payload to step over. Native code walks from a node to its children without a
 * check of its own, so that what they say is compared with the number of nodes, as far as the bound for it goes. The least
 * that leaves is measured beside it: a start, and as many bytes read by a program that looks at none.
 */
export function forest(row: Row, start: Row, file: string): Verdict {
  const verdict = largeFile(row);
  if (verdict.reached || row.us.read === null || start.us.read === null) return verdict;
  const more = row.us.read - start.us.read;
  const least = start.us.seconds + bareRead(file, more).seconds - bareRead(file, 0).seconds;
  const quickest = Math.min(...[...row.others.values()].map(({ seconds }) => seconds));
  const why =
    `${size(more)} of it are read and not stepped over: calls, and nodes of trees up to ${size(MAX_NODE_BYTES)}, which native code walks without a check` +
    ` (docs/rules/native-state.md). A start of ${start.us.seconds.toFixed(3)} s and a bare read of as many bytes would be ${(quickest / least).toFixed(1)}×`;
  return { ...verdict, apart: true, found: `${verdict.found}. ${why}` };
}

export function overall(rows: readonly Row[]): Verdict[] {
  const slower = rows.flatMap(({ us, others, title: of }) =>
    [...others].filter(([, one]) => one.seconds < us.seconds).map(([name]) => `${name} (${of})`),
  );
  const most = Math.max(...rows.map(({ us }) => us.bytes));
  return [
    {
      promise: 'nowhere slower',
      reached: slower.length === 0,
      found: slower.length === 0 ? `${rows.length} rows` : `slower than ${slower.join(', ')}`,
    },
    { promise: `never more than ${size(MOST_BYTES)}`, reached: most <= MOST_BYTES, found: size(most) },
  ];
}

/** Checking is cheaper than loading. */
export function asLoading({ us, others, title: of }: Row, loader: string): Verdict[] {
  const loading = others.get(loader);
  if (!loading) return [];
  return [
    {
      promise: `${of}: no longer than ${loader}`,
      reached: us.seconds <= loading.seconds,
      found: `${us.seconds.toFixed(2)} s beside ${loading.seconds.toFixed(2)} s`,
    },
    {
      promise: `${of}: under ${size(MOST_BYTES_DICTS)}`,
      reached: us.bytes < MOST_BYTES_DICTS,
      found: size(us.bytes),
    },
  ];
}

export function say(verdicts: readonly Verdict[]): void {
  console.log('\npromised');
  for (const { promise, reached, apart, found } of verdicts)
    console.log(`  ${reached ? 'reached' : apart ? 'apart  ' : 'MISSED '}  ${promise}: ${found}`);
}

/** The quickest of them, to us. */
function nearest({ us, others }: Row): number {
  return Math.min(...[...others.values()].map(({ seconds }) => seconds)) / us.seconds;
}

function bareRead(file: string, bytes: number): Measured {
  const one = measure([process.execPath, join(import.meta.dirname, '..', 'bare-read.mjs'), file, String(bytes)]);
  if (one === 'late') throw new Error(`${size(GB)} can not be read here in time`);
  return one;
}
