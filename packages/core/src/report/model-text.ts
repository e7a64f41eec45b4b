import stringWidth from 'string-width';
import { valueText } from '../check/words.ts';
import type { Effect } from '../nouns/effect.ts';
import type { Estimator, Model, Signature } from '../nouns/model.ts';
import { bytesText } from './amounts.ts';
import { escapeText } from './escape.ts';
import { modelLine } from './model-line.ts';
import { placeText } from './place-text.ts';
import { pad, painter, wrap, type TextOptions } from './style.ts';

/** Rows that a person still reads; `--json` has them all. */
const MAX_ROWS = 40;
/** Cells of one column of a table. */
const MAX_CELL = 48;
/** Categories or words shown of a column. */
const MAX_VALUES = 6;

/** What the file says of itself, for a person: a line, the estimators as a tree, inputs and outputs, what loading would do. */
export function modelText(model: Model, options: TextOptions): string {
  const paint = painter(options);
  const heading = (text: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [paint('bold', text), ...lines, ''] : [];
  const lines = [
    ...wrap(escapeText(modelLine(model)), options.width, '').map((line) => paint('bold', line)),
    ...model.files.flatMap((file) => wrap(`${escapeText(file.path)}, ${bytesText(file.size)}`, options.width, '  ')),
    '',
    ...heading(
      'Written by',
      model.producers.flatMap(({ library, version, known }) =>
        wrap(
          `${escapeText(`${library} ${version}`)}${known === 'follows' ? ' (follows from the layout)' : ''}`,
          options.width,
          '  ',
        ),
      ),
    ),
    ...heading('Estimators', model.structure.kind === 'estimator' ? tree(model.structure.root, options.width) : []),
    ...heading('Inputs and outputs', model.signature ? signatureLines(model.signature, options.width) : []),
    ...heading('Loading it', effectLines(model, options.width)),
    ...heading(
      'Not as it should be',
      model.anomalies.flatMap(({ kind, detail, at }) =>
        wrap(`${kind}: ${escapeText(detail)} (${escapeText(placeText(at))})`, options.width, '  '),
      ),
    ),
    ...heading(
      'Not read',
      model.unread.flatMap(({ why, at }) =>
        wrap(`${escapeText(why)} (${escapeText(placeText(at))})`, options.width, '  '),
      ),
    ),
    ...heading(
      'Metadata',
      Object.entries(model.metadata).flatMap(([key, value]) =>
        wrap(`${escapeText(key)}: ${escapeText(value)}`, options.width, '  '),
      ),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function tree(root: Estimator, width: number): string[] {
  const walk = (
    estimator: Estimator,
    above: string | undefined,
    label: string,
    first: string,
    rest: string,
  ): string[] => {
    const parts = estimator.parts.slice(0, MAX_ROWS);
    return [
      fit(`${first}${label}${estimatorLine(estimator, above)}`, width),
      ...parts.flatMap((part, index) => {
        const last = index === parts.length - 1;
        const columns = part.columns
          ? ` [${part.columns.slice(0, MAX_VALUES).map(String).join(', ')}${part.columns.length > MAX_VALUES ? ', …' : ''}]`
          : '';
        const of = part.of === undefined ? '' : ` (first of ${part.of})`;
        return walk(
          part.estimator,
          estimator.version ?? above,
          `${escapeText(part.name + columns)}${of}: `,
          `${rest}${last ? '└─ ' : '├─ '}`,
          `${rest}${last ? '   ' : '│  '}`,
        );
      }),
      ...(estimator.parts.length > MAX_ROWS ? [`${rest}… ${estimator.parts.length - MAX_ROWS} more`] : []),
    ];
  };
  return walk(root, undefined, '', '  ', '  ');
}

/** `StandardScaler 1.9.1 (with_mean=True, …)`: the version where it is not the one above, and what fits in a word. */
function estimatorLine({ class: named, version, params }: Estimator, above: string | undefined): string {
  const given = params
    .filter(([, value]) => typeof value !== 'object' || value === null)
    .map(([name, value]) => `${escapeText(name)}=${escapeText(valueText(value))}`)
    .join(', ');
  const written = version === undefined || version === above ? '' : ` ${escapeText(version)}`;
  return `${escapeText(named.name)}${written}${given === '' ? '' : ` (${given})`}`;
}

function signatureLines({ inputs, outputs, columns, classes }: Signature, width: number): string[] {
  const tensors = [
    ...inputs.map((tensor) => ['in', tensor] as const),
    ...outputs.map((tensor) => ['out', tensor] as const),
  ].map(([way, { name, dtype, shape }]) => [
    way,
    escapeText(name),
    dtype,
    `[${shape.map((size) => size ?? '…').join(', ')}]`,
  ]);
  const table = columns?.map(({ name, dtype, categories, vocabulary }) => {
    const known = (categories ?? vocabulary)?.map((value) => escapeText(valueText(value))) ?? [];
    return [
      'column',
      escapeText(name),
      dtype,
      known.slice(0, MAX_VALUES).join(', ') + (known.length > MAX_VALUES ? ', …' : ''),
    ];
  });
  return [
    ...aligned(tensors, width),
    ...aligned(table ?? [], width),
    ...(classes
      ? [
          fit(
            `  classes  ${classes
              .slice(0, MAX_ROWS)
              .map((label) => escapeText(valueText(label)))
              .join(', ')}`,
            width,
          ),
        ]
      : []),
  ];
}

function effectLines({ imports, effects }: Model, width: number): string[] {
  const counts = new Map<Effect['kind'], number>();
  for (const effect of effects) counts.set(effect.kind, (counts.get(effect.kind) ?? 0) + 1);
  const summary = [...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ');
  return [
    ...(imports.length > 0 ? wrap(`imports ${imports.map(escapeText).join(', ')}`, width, '  ') : []),
    ...(summary === '' ? [] : wrap(`different effects: ${summary}; package-model check judges them`, width, '  ')),
  ];
}

function aligned(rows: readonly (readonly string[])[], width: number): string[] {
  const shown = rows
    .slice(0, MAX_ROWS)
    .map((row) => row.map((text, column) => (column < 3 ? fit(text, MAX_CELL) : text)));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...shown.map((row) => stringWidth(row[column] ?? ''))));
  const lines = shown.map((row) =>
    fit(`  ${row.map((text, column) => pad(text, widths[column] ?? 0)).join('  ')}`.trimEnd(), width),
  );
  return rows.length > MAX_ROWS ? [...lines, `  … ${rows.length - MAX_ROWS} more (--json has all)`] : lines;
}

/** Cut to the width in terminal cells, between whole characters. */
function fit(line: string, width: number): string {
  if (stringWidth(line) <= width) return line;
  let shown = '';
  for (const { segment } of graphemes.segment(line)) {
    if (stringWidth(shown) + stringWidth(segment) > width - 1) break;
    shown += segment;
  }
  return `${shown}…`;
}

const graphemes = new Intl.Segmenter('en');
