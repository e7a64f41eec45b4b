/** A name that a serialized file looks up, exactly as it is written there. */
export interface Global {
  readonly module: string;
  readonly name: string;
}

/** A number, word or truth value of the model itself: a class label, a category, a parameter. */
export type Scalar = string | number | boolean | null | { readonly int: string };

/**
 * An argument or attribute as far as it is known from the bytes. Depth and width are bounded where it is made;
 * what was cut is `unknown`. Integers beyond 2^53 are `{ int }`, so that a Value is always plain JSON
 * (NaN and the infinities are `{ some: 'float' }`).
 */
export type Value =
  | Scalar
  | { readonly unknown: true }
  /** Exactly that builtin type; what it holds is not given (too many different ones, or too large). Callables in it are effects of their own. */
  | { readonly some: 'int' | 'float' | 'str' | 'bytes' | 'tuple' | 'list' | 'dict' | 'set' | 'frozenset' }
  | { readonly global: Global }
  /** The result of calling or instantiating `instance`. */
  | { readonly instance: Global }
  | { readonly bytes: number }
  | { readonly list: readonly Value[]; readonly more?: number }
  | { readonly tuple: readonly Value[]; readonly more?: number }
  | { readonly set: readonly Value[]; readonly more?: number }
  | { readonly dict: readonly (readonly [Value, Value])[]; readonly more?: number };
