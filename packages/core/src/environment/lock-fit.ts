import { holds, type MarkerEnvironment } from '../python/markers.ts';
import { normalizeName } from '../python/names.ts';
import { parsePep508 } from '../python/pep508.ts';
import type { CondaPackage } from '../nouns/environment.ts';
import type { Pylock } from '../python/pylock.ts';
import { allows } from '../python/specifiers.ts';
import { markerEnvironment } from '../python/target.ts';
import { heldDistributions } from './conda/lock-rows.ts';
import { constraintText, inputsDigest, recordedRequirements, type LockInputs } from './inputs.ts';
import { readToolTable, type ToolTable } from './tool-table.ts';

/** A lock of wheels, or of conda's packages and wheels over them. */
export interface HeldLock extends Pylock {
  readonly conda?: readonly CondaPackage[];
}

/**
 * What no longer fits between a lock and its inputs, each as one clause; empty when it can be used unchanged.
 * A lock fits as long as it satisfies every requirement, and holds nothing for a requirement that is gone: a range that
 * was merely rewritten, or a newer server that is content with what is locked, is no reason to make another one.
 */
export function differences(lock: HeldLock, inputs: LockInputs): string[] {
  const table = readToolTable(lock.ours);
  if (table?.inputs === inputsDigest(inputs)) return [];
  const environment = markerEnvironment(inputs);
  return [
    ...targetDifferences(lock, table, inputs),
    ...condaDifferences(lock, table, inputs),
    ...unsatisfied(lock, inputs, environment),
    ...unserved(lock, table, inputs, environment),
    ...(table ? gone(table, inputs) : []),
  ];
}

function targetDifferences(lock: Pylock, table: ToolTable | undefined, inputs: LockInputs): string[] {
  if (table) {
    return [
      ...(table.python === inputs.python ? [] : [`it is for Python ${table.python}, not ${inputs.python}`]),
      ...((table.accelerator ?? 'cpu') === (inputs.accelerator ?? 'cpu')
        ? []
        : [`it is for ${table.accelerator ?? 'cpu'}, not ${inputs.accelerator ?? 'cpu'}`]),
      ...(table.platform === inputs.platform ? [] : [`it is for ${table.platform}, not ${inputs.platform}`]),
    ];
  }
  const needs = lock.requiresPython;
  const fits = needs === undefined || satisfiedBy(needs, `${inputs.python}.99`) || satisfiedBy(needs, inputs.python);
  return fits ? [] : [`it is for Python ${needs}, not ${inputs.python}`];
}

/** Where packages come from, and what only channels have. */
function condaDifferences(lock: HeldLock, table: ToolTable | undefined, { conda }: LockInputs): string[] {
  if (!conda) return lock.conda ? ['it is for conda packages, not for wheels alone'] : [];
  if (!lock.conda) return ['it is for wheels, not for conda packages'];
  const [channels, specs] = [new Set(table?.channels), new Set(table?.specs)];
  const addresses = new Set(lock.conda.map(({ url }) => url));
  const moved = conda.channels.join() !== [...channels].join() && conda.locked === undefined;
  return [
    ...(moved ? [`it is of the channels ${[...channels].join(', ')}, not of ${conda.channels.join(', ')}`] : []),
    ...conda.specs.filter((one) => !specs.has(one)).map((one) => `${one} is asked for, and it was not made for that`),
    ...[...specs].filter((one) => !conda.specs.includes(one)).map((one) => `${one} is asked for no more`),
    ...(conda.locked ?? [])
      .filter(({ url }) => !addresses.has(url))
      .map(({ name, version, build }) => `the project’s lock has ${name} ${version} ${build}, which is not in it`),
  ];
}

function unsatisfied(lock: HeldLock, inputs: LockInputs, environment: MarkerEnvironment): string[] {
  const found: string[] = [];
  const held = heldDistributions(lock);
  const asked = [
    ...inputs.requirements
      .filter(({ from }) => from !== 'server')
      .map(({ text, because }) => ({ text, because, only: false })),
    ...inputs.constraints.map((one) => ({
      text: constraintText(one),
      because: `declared in ${one.at.file}, line ${one.at.line}`,
      only: true,
    })),
  ];
  for (const { text, because, only } of asked) {
    const wrong = heldAgainst(text, held, environment);
    if (wrong === 'absent' && !only) found.push(`${text} is not in it (${because})`);
    if (typeof wrong === 'object')
      found.push(`it holds ${wrong.name} ${wrong.version}, and ${text} is asked for (${because})`);
  }
  return found;
}

type Held = ReturnType<typeof heldDistributions>[number];

/** What a lock holds against a requirement; nothing where it satisfies it, or where the requirement is for elsewhere. */
function heldAgainst(text: string, held: readonly Held[], environment: MarkerEnvironment): Held | 'absent' | undefined {
  const parsed = parsePep508(text).value;
  if (!parsed || (parsed.marker && !holds(parsed.marker, environment))) return undefined;
  const locked = held.filter(({ name, marker }) => name === parsed.normalized && markerHolds(marker, environment));
  if (locked.length === 0) return 'absent';
  return locked.find(({ version }) => !allows(parsed.clauses, version));
}

/** The server came with package-model and not with the project: what it lacks is one clause, whatever else has changed. */
function unserved(
  lock: HeldLock,
  table: ToolTable | undefined,
  { requirements, server }: LockInputs,
  environment: MarkerEnvironment,
): string[] {
  const held = heldDistributions(lock);
  const lacking = requirements
    .filter(({ from, text }) => from === 'server' && heldAgainst(text, held, environment) !== undefined)
    .map(({ text }) => text);
  if (lacking.length === 0) return [];
  const before = table ? `it was made for an earlier server (${table.server}), and the` : 'the';
  return [`${before} server of this package-model (${server.version}) needs ${lacking.join(', ')}`];
}

/** Names and extras that went into a lock of ours and are asked for no more, or are new beside a name that is in it. */
function gone(table: ToolTable, inputs: LockInputs): string[] {
  const [before, now] = [table.requirements, recordedRequirements(inputs)].map(
    (texts) => new Map(texts.map((text) => [keyOf(text), text])),
  );
  const dropped = [...(before ?? [])]
    .filter(([key]) => !now?.has(key))
    .map(([, text]) => `it was made for ${text}, which is asked for no more`);
  const added = [...(now ?? [])]
    .filter(([key]) => key.includes('[') && !before?.has(key))
    .map(([, text]) => `${text} is asked for, with extras it was not made for`);
  return [...dropped, ...added];
}

function keyOf(text: string): string {
  return normalizeName(/^(?:-c )?[A-Za-z0-9._-]+(?:\[[^\]]*\])?/.exec(text)?.[0] ?? text);
}

export function markerHolds(marker: string | undefined, environment: MarkerEnvironment): boolean {
  if (marker === undefined) return true;
  const parsed = parsePep508(`x; ${marker}`).value?.marker;
  return !parsed || holds(parsed, environment);
}

function satisfiedBy(specifier: string, version: string): boolean {
  const parsed = parsePep508(`x${specifier}`).value;
  return !parsed || allows(parsed.clauses, version);
}
