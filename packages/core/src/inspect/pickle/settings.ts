import type { Global } from '../../nouns/value.ts';
import type { Item } from './cell.ts';
import { tag, textOf } from './cell.ts';

/** Attributes of estimators that act when the model is used, and which of their values do more than compute. */
const settings: Readonly<Record<string, (value: Item, holder: Global | undefined) => boolean>> = {
  // Text vectorizers open what they are given as names of files. What is no plain text may equal one of the words.
  input: (value, holder) => {
    const text = textOf(value);
    if (text !== undefined) return text === 'filename' || text === 'file';
    return isSklearn(holder) && !isNone(value);
  },
  // A folder of pickles, which the steps before it are loaded from.
  memory: (value, holder) => isSklearn(holder) && !isNone(value),
  // A path through attributes, which estimators follow from themselves on.
  importance_getter: (value) => textOf(value)?.includes('__') ?? false,
  // torch calls it instead of `forward`.
  _compiled_call_impl: (value) => !isNone(value),
};

/** Whether state gives an instance of `holder` a setting that has a rule of its own. */
export function isSetting(attribute: string, value: Item, holder: Global | undefined): boolean {
  return Object.hasOwn(settings, attribute) && (settings[attribute]?.(value, holder) ?? false);
}

function isNone(value: Item): boolean {
  return typeof value !== 'number' && value.tag === tag.NONE;
}

function isSklearn(holder: Global | undefined): boolean {
  return holder?.module.startsWith('sklearn.') ?? false;
}
