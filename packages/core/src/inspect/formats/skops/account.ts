import type { CallForm, Effect } from '../../../nouns/effect.ts';
import type { Anomaly } from '../../../nouns/model.ts';
import type { Global, Value } from '../../../nouns/value.ts';
import { newBudget } from '../../estimator/budget.ts';
import { valueOf } from '../../estimator/value.ts';
import type { Node } from '../../pickle/graph.ts';

/** As much of a call's arguments as of a pickle's. */
const SHOWN = 400;
/** Calls of one name with more different arguments than this are given without them. */
const MAX_VARIANTS = 32;
const MAX_FAULTS = 100;

type Stated =
  | { readonly kind: 'names'; readonly global: Global }
  | { readonly kind: 'refers'; readonly global: Global; readonly holder?: Global; readonly attribute?: string }
  | { readonly kind: 'calls'; readonly global: Global; readonly by: CallForm; readonly args: readonly Value[] };

/** What loading the schema would do, equal effects counted, and what is wrong with it. */
export class Account {
  readonly effects = new Map<string, Effect>();
  readonly anomalies: Anomaly[] = [];
  private readonly at: Effect['first'];
  private readonly variants = new Map<string, number>();

  constructor(at: Effect['first']) {
    this.at = at;
  }

  names(global: Global): void {
    this.state({ kind: 'names', global });
  }

  call(by: CallForm, global: Global, args: readonly Node[]): void {
    this.names(global);
    const key = `${by} ${full(global)}`;
    const many = (this.variants.get(key) ?? 0) >= MAX_VARIANTS;
    const values = args.map((arg): Value => {
      const whole = valueOf(arg, { ...newBudget(), values: SHOWN });
      return many && typeof whole === 'object' && whole !== null && 'dict' in whole ? { some: 'dict' } : whole;
    });
    const before = this.effects.size;
    this.state({ kind: 'calls', global, by, args: values });
    if (this.effects.size > before) this.variants.set(key, (this.variants.get(key) ?? 0) + 1);
  }

  state(what: Stated): void {
    const key = JSON.stringify(what);
    const before = this.effects.get(key);
    this.effects.set(key, { ...what, count: (before?.count ?? 0) + 1, first: this.at });
  }

  mismatch(detail: string): void {
    this.fault('node-mismatch', detail);
  }

  fault(kind: Anomaly['kind'], detail: string): void {
    if (this.anomalies.length < MAX_FAULTS) this.anomalies.push({ kind, detail, at: this.at });
  }
}

export function full({ module, name }: Global): string {
  return `${module}.${name}`;
}
