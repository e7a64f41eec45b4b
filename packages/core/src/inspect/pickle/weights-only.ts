import type { Global } from '../../nouns/value.ts';
import type { Entry } from './ledger.ts';
import { opcodes } from './opcodes.ts';
import { allowedGlobals, allowedOpcodes } from './weights-only.data.ts';

/** Where `torch.load(weights_only=True)` stops. */
export interface Stop {
  readonly at: number;
  readonly why: string;
  readonly global?: Global;
}

const names: ReadonlySet<string> = new Set(allowedGlobals);
const codes: ReadonlySet<number> = new Set(allowedOpcodes);
/** What SETITEM(S) may fill beside plain dicts. */
const dicts: ReadonlySet<string> = new Set(['collections.OrderedDict', 'collections.Counter']);

/**
 * The first thing in a run of `torch.load` that its weights-only unpickler refuses: an opcode that it does not know, a
 * name that is not on its list, a call of something that is none of these, an id of no storage. Nothing where it reads to
 * the end. Up to there both do the same, see torch/_weights_only_unpickler.py.
 * @param seen for each opcode where it is first, plus one; 0 where it does not occur
 */
export function stopOf(entries: Iterable<Entry>, seen: Float64Array, module: number): Stop | undefined {
  let first: Stop | undefined;
  const consider = (stop: Stop): void => {
    if (first === undefined || stop.at < first.at) first = stop;
  };
  for (const [code, at] of seen.entries()) {
    if (at > 0 && !codes.has(code))
      consider({ at: at - 1, why: `it does not know the opcode ${opcodes[code]?.name ?? code}` });
  }
  if (module >= 0) consider({ at: module, why: 'a whole module of the older format is no storage' });
  for (const { stated, at } of entries) {
    const global = 'global' in stated ? stated.global : undefined;
    const name = global ? `${global.module}.${global.name}` : 'the result of a call';
    if (stated.kind === 'names' && !names.has(name))
      consider({ at, why: `${name} is not on its list`, global: stated.global });
    if (stated.kind === 'calls-unknown' && stated.by === 'persid')
      consider({ at, why: 'a persistent id is that of no storage' });
    else if (stated.kind === 'calls-unknown') consider({ at, why: 'it calls something that is no plain name' });
    if (stated.kind !== 'calls') continue;
    if (stated.by === 'append')
      consider({ at, why: `it adds elements to ${name}, which is no list`, global: stated.global });
    if (stated.by === 'setitem' && !dicts.has(name))
      consider({ at, why: `it sets items of ${name}, which is no dict`, global: stated.global });
  }
  return first;
}
