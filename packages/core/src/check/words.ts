import type { LoaderId } from '../nouns/effect.ts';
import type { Global, Value } from '../nouns/value.ts';

/** A name longer than this is somebody's payload, not a name that a person compares. */
const MAX_NAME = 120;
/** What a message shows of a text argument: enough to recognise a command line. */
const MAX_TEXT = 80;
/** What a message shows of all arguments together. */
const MAX_ARGUMENTS = 240;

/**
 * Characters that a terminal, a log or a reader would obey instead of show: C0 and C1 controls, format characters (bidi
 * overrides, joiners, tags), line separators, private use, and halves of surrogate pairs.
 */
// oxlint-disable-next-line no-control-regex
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;

/** Foreign text with every such character as `\u{…}`, and line ends and tabs as `\n`, `\r`, `\t`. */
export function visible(text: string): string {
  return text.replace(obeyed, (character) => {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** The first `length` code points, the last of them `…` where there were more. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // A code point takes at most two units; what is beyond can be left alone, however long it is.
  const characters = Array.from(text.slice(0, 2 * length));
  const whole = text.length <= 2 * length && characters.length <= length;
  return whole ? text : `${characters.slice(0, length - 1).join('')}…`;
}

export function nameOf(global: Global): string {
  return cut(visible(`${global.module}.${global.name}`), MAX_NAME);
}

/** Arguments as Python would write the call, bounded: `('rm -rf …', 1)`. */
export function argumentsText(args: readonly Value[]): string {
  return cut(`(${args.map((arg) => valueText(arg)).join(', ')})`, MAX_ARGUMENTS);
}

/** A value in Python's notation; what is not known from the bytes is `…`. */
export function valueText(value: Value, depth = 3): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoted(value);
  if ('int' in value) return cut(visible(value.int), MAX_TEXT);
  if ('global' in value) return nameOf(value.global);
  if ('instance' in value) return `<${nameOf(value.instance)}>`;
  if ('bytes' in value) return `<${value.bytes} bytes>`;
  if ('unknown' in value) return '…';
  if ('some' in value) return `<${value.some}>`;
  if (depth === 0) return '…';
  const inner = (item: Value): string => valueText(item, depth - 1);
  const more = value.more ? [`… ${value.more} more`] : [];
  if ('list' in value) return `[${[...value.list.map(inner), ...more].join(', ')}]`;
  if ('set' in value) return `{${[...value.set.map(inner), ...more].join(', ')}}`;
  if ('tuple' in value) return `(${[...value.tuple.map(inner), ...more].join(', ')})`;
  return `{${[...value.dict.map(([key, item]) => `${inner(key)}: ${inner(item)}`), ...more].join(', ')}}`;
}

function quoted(text: string): string {
  return `'${cut(visible(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")), MAX_TEXT)}'`;
}

const loaderNames: Readonly<Record<LoaderId, string>> = {
  cpython: 'pickle.load',
  python: "Python's own unpickler",
  joblib: 'joblib.load',
  'joblib-mmap': 'joblib.load with mmap_mode',
  torch: 'torch.load',
  'torch-weights-only': 'torch.load with weights_only',
};

/** ` under joblib.load`, or nothing where every loader does the same. */
export function underLoaders(loaders: readonly LoaderId[] | undefined): string {
  if (!loaders?.length) return '';
  return ` (under ${sentence(loaders.map((loader) => loaderNames[loader]))} only)`;
}

/** `a, b and c`. */
export function sentence(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
