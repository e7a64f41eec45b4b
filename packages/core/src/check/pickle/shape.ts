import type { Value } from '../../nouns/value.ts';
import { keyOf } from './python-names.ts';

/**
 * What an argument or a state may be: words joined by `|`, or a tuple as a list of shapes.
 * Words: `none`, `bool`, `number`, `str`, `bytes`, `list`, `tuple`, `dict`, `set`; `made` for the result of another call
 * (which is judged by itself); `<module:name>` for exactly what that one makes; `=module:name` for exactly that global;
 * `'text'` for exactly that text.
 */
export type Shape = string | readonly Shape[];

/** How pickles of old protocols spell bytes and sets: as calls that return them. */
const returnsBytes = new Set(['_codecs:encode', 'builtins:bytes', 'builtins:bytearray']);
const returnsSet = new Set(['builtins:set', 'builtins:frozenset']);

/** The word for each builtin type. */
const words = {
  int: 'number',
  float: 'number',
  str: 'str',
  bytes: 'bytes',
  tuple: 'tuple',
  list: 'list',
  dict: 'dict',
  set: 'set',
  frozenset: 'set',
} as const;

export function matches(shape: Shape, value: Value): boolean {
  if (typeof shape !== 'string') {
    return isTuple(value) && !value.more && allMatch(shape, value.tuple);
  }
  return shape.split('|').some((word) => matchesWord(word, value));
}

/** As many values as shapes, each fitting its own. */
export function allMatch(shapes: readonly Shape[], values: readonly Value[]): boolean {
  return (
    shapes.length === values.length &&
    shapes.every((shape, at) => {
      const value = values[at];
      return value !== undefined && matches(shape, value);
    })
  );
}

function matchesWord(word: string, value: Value): boolean {
  if (word.startsWith('=')) return isObject(value) && 'global' in value && keyOf(value.global) === word.slice(1);
  if (word.startsWith('<')) return isObject(value) && 'instance' in value && `<${keyOf(value.instance)}>` === word;
  if (word.startsWith("'")) return value === word.slice(1, -1);
  if (word === 'none') return value === null;
  if (word === 'bool') return typeof value === 'boolean';
  if (word === 'str' && typeof value === 'string') return true;
  if (word === 'number' && typeof value === 'number') return true;
  if (!isObject(value)) return false;
  // Of what was cut only the builtin type is known; callables inside it are effects of their own.
  if ('some' in value) return words[value.some] === word;
  if (word === 'number') return 'int' in value;
  const made = 'instance' in value ? keyOf(value.instance) : undefined;
  if (word === 'bytes') return 'bytes' in value || (made !== undefined && returnsBytes.has(made));
  if (word === 'set') return 'set' in value || (made !== undefined && returnsSet.has(made));
  if (word === 'made') return made !== undefined;
  return word in value && (word === 'list' || word === 'tuple' || word === 'dict');
}

/** Whether a text or bytes are among the values, or may be where not all of them are known. */
export function mayHoldText(value: Value): boolean {
  if (typeof value === 'string') return true;
  if (!isObject(value)) return false;
  if ('unknown' in value || 'bytes' in value) return true;
  if ('some' in value) return words[value.some] !== 'number';
  if ('instance' in value) return returnsBytes.has(keyOf(value.instance));
  if ('int' in value || 'global' in value) return false;
  if (value.more) return true;
  if ('tuple' in value) return value.tuple.some(mayHoldText);
  if ('list' in value) return value.list.some(mayHoldText);
  return 'set' in value ? value.set.some(mayHoldText) : value.dict.some((entry) => entry.some(mayHoldText));
}

function isObject(value: Value): value is Exclude<Value, string | number | boolean | null> {
  return typeof value === 'object' && value !== null;
}

function isTuple(value: Value): value is Extract<Value, { readonly tuple: unknown }> {
  return isObject(value) && 'tuple' in value;
}
