import type { Effect } from '../../nouns/effect.ts';
import type { Model } from '../../nouns/model.ts';
import type { Global } from '../../nouns/value.ts';
import { keyOf } from './python-names.ts';
import type { Trust } from '../trust.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** An effect that is not in order, with what is wrong with it. */
export interface Judged {
  readonly effect: Effect;
  readonly verdict: Verdict;
  /** How many equal or alike effects this one stands for. */
  readonly count: number;
  /** What all of them are given, as JSON, each once: what was accepted with these is not accepted with others. */
  readonly given: readonly string[];
}

/**
 * The effects that are not in order, one for each global and kind of fault. That a name is looked up is said only where
 * nothing more is done with it: a call is the greater fault.
 */
export function judgeEffects(model: Model, trust: Trust): Judged[] {
  const merged = new Map<string, Judged>();
  const used = new Set<string>();
  for (const effect of model.effects) {
    const verdict = verdictOn(effect, trust);
    if (!verdict) continue;
    const global = globalOf(effect);
    if (global && effect.kind !== 'names') used.add(keyOf(global));
    const key = JSON.stringify([verdict.fault, effect.kind === 'names', global ?? effect, holderOf(effect)]);
    const before = merged.get(key);
    const given = givenTo(effect, verdict);
    if (!before) merged.set(key, { effect, verdict, count: effect.count, given });
    else {
      const count = formOf(before.effect) === formOf(effect) ? before.count + effect.count : before.count;
      merged.set(key, { ...before, count, given: [...new Set([...before.given, ...given])] });
    }
  }
  return [...merged.values()].filter(({ effect }) => effect.kind !== 'names' || !used.has(keyOf(effect.global)));
}

export function globalOf(effect: Effect): Global | undefined {
  return 'global' in effect ? effect.global : undefined;
}

/** What follows an instantiation (its state, its items) is the same fault, but not the same call once more. */
function formOf(effect: Effect): string {
  return effect.kind === 'calls' ? effect.by : effect.kind;
}

/** The state of a class that is made plainly are its numbers: they are others after each training, and no other finding. */
function givenTo(effect: Effect, { fault }: Verdict): string[] {
  if (effect.kind === 'setting') return [JSON.stringify(effect.value)];
  const called = effect.kind === 'calls' || effect.kind === 'calls-unknown';
  return called && fault !== 'unknown-class' ? [JSON.stringify([effect.by, ...effect.args])] : [];
}

function holderOf(effect: Effect): readonly (string | undefined)[] {
  if (effect.kind === 'refers') return [effect.holder && keyOf(effect.holder), effect.attribute];
  // The state of two classes may hold the same dunder; arguments of equal calls do not make them different.
  if (effect.kind === 'sets' || effect.kind === 'setting') return [keyOf(effect.holder), effect.attribute];
  return [];
}
