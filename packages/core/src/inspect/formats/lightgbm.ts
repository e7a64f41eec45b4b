import { Lines } from '../../bytes/lines.ts';
import type { Column, Signature } from '../../nouns/model.ts';
import type { Candidate, Format, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';

/**
 * LightGBM's text (`GBDT::SaveModelToString`): lines of `key=value`, the trees one after the other, parameters, and the
 * categories of pandas columns as JSON in the last line.
 */
export const lightgbm: Format = {
  title: 'LightGBM text',
  match: ({ head }) =>
    /^tree\r?\n(?:version|num_class|num_tree_per_iteration)=/.test(new TextDecoder('latin1').decode(head)),
  async read(candidate, inside) {
    const text = await readText(candidate, inside.signal);
    const { header, parameters, trees, ended, pandas, cut } = text;
    const sizes = header.get('tree_sizes')?.split(' ').filter(Boolean).length;
    const anomalies: Reading['anomalies'][number][] = [];
    if (cut !== undefined) anomalies.push({ kind: 'malformed', detail: cut, at: placeIn(candidate) });
    if (!ended || (sizes !== undefined && sizes !== trees)) {
      const detail = ended
        ? `it says that it has ${sizes} trees, and has ${trees}`
        : `it ends after ${trees} of ${sizes ?? 'its'} trees`;
      anomalies.push({
        kind: ended ? 'malformed' : 'truncated',
        detail,
        at: placeIn(candidate, candidate.source.size ?? 0),
      });
    }
    const version = header.get('version');
    return {
      ...nothing,
      format: 'lightgbm',
      encoding: version === undefined ? [] : [`text ${version}`],
      producers: producersOf(text, candidate),
      structure: { kind: 'trees', count: trees, objective: header.get('objective') ?? '' },
      ...signatureOf(header, pandas),
      anomalies,
      metadata: metadataOf(parameters),
    };
  },
};

/** The text has the version of its layout only, which changed with these releases. */
const since: Readonly<Record<string, string>> = { v2: '>=2.0', v3: '>=2.3', v4: '>=4.0' };

/** Before it had a version, trees said `has_categorical` where they have `num_cat` now: 2.0.4 was the last to read that. */
const EARLIEST = '<2.0.5';

function producersOf({ header, earliest }: Text, candidate: Candidate): Reading['producers'] {
  const library = earliest ? EARLIEST : since[header.get('version') ?? ''];
  return library === undefined
    ? []
    : [{ library: 'lightgbm', version: library, known: 'follows', at: placeIn(candidate) }];
}

interface Text {
  readonly header: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly trees: number;
  readonly earliest: boolean;
  readonly ended: boolean;
  readonly pandas: string | undefined;
  readonly cut: string | undefined;
}

/** What comes behind the trees; the first of these lines is younger than the second. */
const ENDS: ReadonlySet<string> = new Set(['end of trees', 'feature importances:']);
/** Lines of the header that are kept; LightGBM writes fifteen. */
const MAX_KEYS = 1000;

async function readText(candidate: Candidate, signal: AbortSignal): Promise<Text> {
  const lines = new Lines(candidate.source, signal);
  const header = new Map<string, string>();
  const parameters = new Map<string, string>();
  let trees = 0;
  let earliest = false;
  let ended = false;
  let pandas: string | undefined;
  let cut: string | undefined;
  for (;;) {
    // Of the trees only their first lines are wanted, the rest is numbers.
    const line = await lines.next(trees > 0 && !ended ? 'short' : 'whole');
    if (line === undefined) break;
    if (line.startsWith('Tree=')) trees += 1;
    else if (ENDS.has(line)) ended = true;
    else if (line.startsWith('has_categorical=')) earliest = true;
    else if (line.startsWith('pandas_categorical:')) pandas = line.slice('pandas_categorical:'.length);
    else if (trees === 0 && !ended) keep(header, /^([^=]+)=(.*)$/s.exec(line));
    else if (ended) keep(parameters, /^\[([^:]+): ?(.*)\]$/s.exec(line));
  }
  if (lines.tooLong > 0) cut = `${lines.tooLong} lines are longer than any that LightGBM writes`;
  return { header, parameters, trees, earliest, ended, pandas, cut };
}

function keep(into: Map<string, string>, found: RegExpExecArray | null): void {
  const [, key, value] = found ?? [];
  if (key !== undefined && value !== undefined && into.size < MAX_KEYS) into.set(key, value);
}

function signatureOf(
  header: ReadonlyMap<string, string>,
  pandas: string | undefined,
): { readonly signature?: Signature } {
  const last = Number(header.get('max_feature_idx') ?? NaN);
  if (!Number.isSafeInteger(last) || last < 0) return {};
  const names = header.get('feature_names')?.split(' ') ?? [];
  const infos = header.get('feature_infos')?.split(' ') ?? [];
  const categories = categoriesOf(pandas);
  let taken = 0;
  const columns = names.slice(0, last + 1).map((name, index): Column => {
    // `[least:most]` is a number, `1:2:0` are codes of categories, which pandas' lists explain in the columns' order.
    const isCategory = /^-?\d+(?::-?\d+)*$/.test(infos[index] ?? '') && infos[index] !== 'none';
    if (!isCategory) return { name, dtype: 'float64' };
    const known = categories[taken];
    taken += 1;
    return known === undefined ? { name, dtype: 'int64' } : { name, dtype: 'string', categories: known };
  });
  const classes = Number(header.get('num_class') ?? 1);
  const width = Number.isSafeInteger(classes) && classes > 1 ? classes : 1;
  return {
    signature: {
      inputs: [{ name: 'X', dtype: 'float64', shape: [null, last + 1] }],
      outputs: [{ name: 'predictions', dtype: 'float64', shape: width > 1 ? [null, width] : [null] }],
      ...(columns.length === last + 1 && { columns }),
    },
  };
}

/** Categories shown of a column; a postal code has more. */
const MAX_CATEGORIES = 1000;

function categoriesOf(pandas: string | undefined): readonly (readonly (string | number | boolean)[])[] {
  if (pandas === undefined) return [];
  try {
    const lists: unknown = JSON.parse(pandas);
    if (!Array.isArray(lists)) return [];
    return lists.map((list: unknown) =>
      Array.isArray(list)
        ? list.filter((one) => ['string', 'number', 'boolean'].includes(typeof one)).slice(0, MAX_CATEGORIES)
        : [],
    );
  } catch {
    return [];
  }
}

/** Parameters that say what the model is; the other hundred say how it was trained. */
const shown = ['boosting', 'num_iterations', 'learning_rate', 'num_leaves', 'linear_tree'] as const;

function metadataOf(parameters: ReadonlyMap<string, string>): Reading['metadata'] {
  return Object.fromEntries(
    shown.flatMap((key) => {
      const value = parameters.get(key);
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
}
