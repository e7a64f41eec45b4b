// Time and memory of each program for one file. A ratio is theirs to ours; who has no answer is printed as such.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Peer } from './peers.ts';
import { QUIET } from './peers.ts';

export interface Measured {
  /** Nothing where it was ended for taking too long. */
  readonly code: number | null;
  /** It ended with an exception: that is no answer. */
  readonly broke: boolean;
  /** Wall clock, and processor time of all threads. */
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory it had at once. */
  readonly bytes: number;
  /** Bytes of all its read calls, its own program included; null where the system does not tell. */
  readonly read: number | null;
}

export interface Row {
  readonly title: string;
  readonly us: Measured;
  /** Of those that answered. */
  readonly others: ReadonlyMap<string, Measured>;
}

/** How long a program may take for the file of a row: a minute and it is not what one waits for in a pull request. */
const PATIENCE_S = 45;
/** What takes longer than this is measured once, what is over in less than the second ten times, the rest three times. */
const ONCE_S = 5;
const OFTEN_S = 0.2;

export const GB = 1_000_000_000;

/** Peers that had no answer in time, by the kind of file: they are not asked for a larger one of it. */
const late = new Map<string, Set<string>>();

export function table(title: string, file: string, ours: Peer, others: readonly Peer[], kind = title): Row {
  console.log(`\n${title}`);
  const us = measure([...ours.command, file]);
  if (us === 'late') throw new Error(`${ours.name} has no answer within ${PATIENCE_S} s`);
  print(ours.name, us);
  const answered = new Map<string, Measured>();
  const given = late.get(kind) ?? new Set();
  late.set(kind, given);
  for (const { name, command } of others) {
    if (given.has(name)) {
      console.log(`  ${name.padEnd(20)}not asked: it had no answer within ${PATIENCE_S} s for the smaller one`);
      continue;
    }
    const one = measure([...command, file]);
    if (one === 'late') {
      given.add(name);
      const ratio = (PATIENCE_S / us.seconds).toFixed(0);
      console.log(`  ${name.padEnd(20)}no answer within ${PATIENCE_S} s: ended (over ${ratio}× time)`);
    } else if (one.broke) {
      console.log(`  ${name.padEnd(20)}broke off with an exception after ${one.seconds.toFixed(2)} s: no answer`);
    } else {
      print(name, one, us);
      answered.set(name, one);
    }
  }
  return { title, us, others: answered };
}

function print(name: string, one: Measured, us?: Measured): void {
  const read = one.read === null ? '' : `read ${size(one.read)}`;
  const figures = [
    `${one.seconds.toFixed(one.seconds < 1 ? 3 : 2)} s`,
    `${one.cpu.toFixed(2)} s cpu`,
    size(one.bytes),
    read,
    `exit ${one.code}`,
  ];
  const ratio = us
    ? `${(one.seconds / us.seconds).toFixed(1)}× time, ${(one.bytes / us.bytes).toFixed(1)}× memory`
    : '';
  console.log(`  ${name.padEnd(20)}${figures.map((figure) => figure.padStart(13)).join('')}   ${ratio}`);
}

/** The best by the clock; the file is in the page cache from the second on. */
export function measure(command: readonly string[]): Measured | 'late' {
  let best: Measured | undefined;
  for (let run = 0; run < (best && best.seconds < OFTEN_S ? 10 : 3) && !(best && best.seconds > ONCE_S); run++) {
    const one = once(command);
    if (one.code === null) return best ?? 'late';
    if (!best || one.seconds < best.seconds) best = one;
  }
  return best ?? 'late';
}

function once(command: readonly string[]): Measured {
  const program = [join(import.meta.dirname, '..', 'measure.py'), String(PATIENCE_S), ...command];
  return JSON.parse(execFileSync('python3', program, { encoding: 'utf8', env: QUIET })) as Measured;
}

export function size(bytes: number): string {
  if (bytes >= GB) return `${(bytes / GB).toFixed(2)} GB`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(0)} MB`;
}
