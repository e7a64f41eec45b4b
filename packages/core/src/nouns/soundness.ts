import type { Place } from './place.ts';

/** What came of opening a graph in a process of its own and running it once with made inputs. */
export interface Trial {
  /**
   * `ran`: it gave outputs. `opened`: it was loaded, and did not take the made inputs. `refused`: the runtime does not load
   * it. `not-checked`: the process crashed, was ended, or could not be started.
   */
  readonly outcome: 'ran' | 'opened' | 'refused' | 'not-checked';
  /** In words; may quote the runtime: foreign text. */
  readonly detail: string;
  /** `onnxruntime 1.30.0`. */
  readonly runtime: string;
  readonly at: Place;
}

/** Numbers of one tensor that are none. */
export interface NotFinite {
  readonly tensor: string;
  readonly nan: number;
  readonly infinite: number;
  readonly total: number;
  readonly at: Place;
}

/** What was asked for beyond reading: graphs that were run, and weights that were counted through. */
export interface Soundness {
  readonly trials: readonly Trial[];
  readonly weights?: {
    /** Numbers that were looked at. */
    readonly counted: number;
    readonly notFinite: readonly NotFinite[];
    /** Tensors whose numbers could not be looked at, and why; bounded. */
    readonly skipped: readonly { readonly tensor: string; readonly why: string; readonly at: Place }[];
  };
}
