import type { Place } from './place.ts';
import type { Global, Value } from './value.ts';

/** Who may read a pickle. They differ in frames, in array bytes between opcodes, and in what they look up. */
export type LoaderId = 'cpython' | 'python' | 'joblib' | 'joblib-mmap' | 'torch' | 'torch-weights-only';

/** How a call comes about: the opcode, or the protocol of an object that an opcode sets in motion. */
export type CallForm =
  | 'reduce'
  | 'newobj'
  | 'inst'
  | 'ext'
  | 'persid'
  /** `state` was applied to an instance of `global`: its `__setstate__`, or its `__dict__`. `args` is `[state]`. */
  | 'build'
  /** APPEND(S) or ADDITEMS on something that is not exactly a list or set: its `extend`, `append` or `add`. */
  | 'append'
  /** SETITEM(S) on something that is not exactly a dict: its `__setitem__`. */
  | 'setitem'
  /** An attribute that the unpickler looks up on a value that is not what it expects. */
  | 'lookup'
  /**
   * A configuration names it, and loading imports it to make an instance or to call it: Keras configs, `modules.json`,
   * `model_index.json`, `_target_`. `module` is as written, and empty where the file gives a bare name (legacy Keras);
   * a registered name is written `Package>Name`. What a configuration only keeps (a function as a setting) `refers`.
   */
  | 'config';

/**
 * In what a model brings code along; `what` says which piece:
 * - `python`: where it is, in words for "holds python code: …" (`function of the Lambda layer scale`, `modeling.py of auto_map`)
 * - `source`: the whole text of a Python file of the model, cut at 64 KiB; `first` is in that file
 * - `torchscript`: an operator as its code writes it (`torch.save`, `ops.acme.run`), each once; plain arithmetic may be left out
 * - `jinja`: the whole text of the template, cut at 64 KiB
 * - `native`: name of a shared library that is loaded
 * - `op`: an operator of a graph: TensorFlow's type (`ReadFile`), or `domain::Type` of ONNX outside its own domains
 */
export type CodeLanguage = 'python' | 'source' | 'torchscript' | 'jinja' | 'native' | 'op';

/**
 * What loading would do. Equal effects are merged: `count` is how often, `first` where first.
 * `loaders` is present only where not every loader that may read the file has this effect.
 */
export type Effect = { readonly count: number; readonly first: Place; readonly loaders?: readonly LoaderId[] } &
  /** `global` is what the loader resolves; `written` what the file says, where Python 2 names are mapped (protocols 0 to 2). */
  (
    | { readonly kind: 'names'; readonly global: Global; readonly written?: Global }
    /** `args` are bounded; empty for `append` and `setitem`. The same call twice with arguments that changed later is two effects. */
    | { readonly kind: 'calls'; readonly global: Global; readonly by: CallForm; readonly args: readonly Value[] }
    /** Something is called that is not a plain name: the result of another call, an argument, an unknown. */
    | { readonly kind: 'calls-unknown'; readonly what: Value; readonly by: CallForm; readonly args: readonly Value[] }
    /** A callable kept for later: `holder` is the class whose attribute (or constructor argument) it is, if any. */
    | { readonly kind: 'refers'; readonly global: Global; readonly holder?: Global; readonly attribute?: string }
    /** State gives an instance of `holder` an attribute that Python itself would call or follow, such as `__setstate__`. */
    | { readonly kind: 'sets'; readonly holder: Global; readonly attribute: string }
    /** State gives an instance of `holder` a setting that does more than compute when the model is used. */
    | { readonly kind: 'setting'; readonly holder: Global; readonly attribute: string; readonly value: Value }
    /** The value is judged, not its presence: readers state every template and every operator outside plain arithmetic. */
    | { readonly kind: 'runs'; readonly language: CodeLanguage; readonly what: string }
    /**
     * Another file that loading opens by a name in this one, as written and relative to the file that names it: external
     * data, vocabularies, HDF5 links. What lies in the folder and was read belongs into `Model.files`; then it is no finding.
     */
    | { readonly kind: 'reads'; readonly target: string }
  );
