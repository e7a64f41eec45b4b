import { allModels } from '../check/models.ts';
import { valueText } from '../check/words.ts';
import type { Effect } from '../nouns/effect.ts';
import type { Estimator, Model, Signature } from '../nouns/model.ts';
import { bytesText, countText } from './amounts.ts';
import { aligned, fit, MAX_ROWS } from './columns.ts';
import { escapeText } from './escape.ts';
import { folderOf } from './folder-of.ts';
import { modelLine } from './model-line.ts';
import { placeText } from './place-text.ts';
import { structureLines, shapeText } from './structure-text.ts';
import { painter, wrap, type TextOptions } from './style.ts';

/** Files named of a model; a folder may have hundreds. */
const MAX_FILES = 10;
/** Pieces of code and names of files that are shown. */
const MAX_EFFECTS = 8;
/** Categories or words shown of a column. */
const MAX_VALUES = 6;

/** What the file says of itself, for a person: a line, the estimators as a tree, inputs and outputs, what loading would do. */
export function modelText(model: Model, options: TextOptions): string {
  const paint = painter(options);
  const heading = (text: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [paint('bold', text), ...lines, ''] : [];
  const models = allModels(model);
  const lines = [
    ...wrap(escapeText(modelLine(model)), options.width, '').map((line) => paint('bold', line)),
    ...fileLines(model, options.width),
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
    ...heading(
      titles[model.structure.kind] ?? '',
      structureLines(model.structure, options.width, folderOf(model.files)),
    ),
    ...heading('Inputs and outputs', model.signature ? signatureLines(model.signature, options.width) : []),
    ...heading('Loading it', effectLines(model, options.width)),
    ...heading(
      'Not as it should be',
      models
        .flatMap(({ anomalies }) => anomalies)
        .slice(0, MAX_ROWS)
        .flatMap(({ kind, detail, at }) =>
          wrap(`${kind}: ${escapeText(detail)} (${escapeText(placeText(at))})`, options.width, '  '),
        ),
    ),
    ...heading(
      'Not read',
      models
        .flatMap(({ unread }) => unread)
        .slice(0, MAX_ROWS)
        .flatMap(({ why, at }) => wrap(`${escapeText(why)} (${escapeText(placeText(at))})`, options.width, '  ')),
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

const titles: Readonly<Partial<Record<Model['structure']['kind'], string>>> = {
  trees: 'Trees',
  graph: 'Graph',
  tensors: 'Tensors',
  parts: 'Parts',
};

function fileLines({ files }: Model, width: number): string[] {
  const folder = folderOf(files);
  if (folder === '')
    return files.flatMap(({ path, size }) => wrap(`${escapeText(path)}, ${bytesText(size)}`, width, '  '));
  const rows = files
    .slice(0, MAX_FILES)
    .map(({ path, size }) => [escapeText(path.slice(folder.length)), bytesText(size)]);
  return [
    ...wrap(escapeText(folder), width, '  '),
    ...aligned(rows, width, '    '),
    ...(files.length > MAX_FILES ? [`    … ${countText(files.length - MAX_FILES)} more files`] : []),
  ];
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
  ].map(([way, { name, dtype, shape }]) => [way, escapeText(name), dtype, shapeText(shape)]);
  const table = columns?.map(({ name, dtype, optional, categories, vocabulary }) => {
    const known = (categories ?? vocabulary)?.map((value) => escapeText(valueText(value))) ?? [];
    return [
      'column',
      escapeText(name),
      optional ? `${dtype}, optional` : dtype,
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

function effectLines(model: Model, width: number): string[] {
  const effects = allModels(model).flatMap((one) => one.effects);
  const counts = new Map<Effect['kind'], number>();
  for (const effect of effects) counts.set(effect.kind, (counts.get(effect.kind) ?? 0) + 1);
  const summary = [...counts].map(([kind, count]) => `${countText(count)} × ${kind}`).join(', ');
  const told = effects.flatMap((effect) => doingText(effect) ?? []);
  const { weightsOnly } = model;
  return [
    ...(model.imports.length > 0 ? wrap(`imports ${model.imports.map(escapeText).join(', ')}`, width, '  ') : []),
    ...told.slice(0, MAX_EFFECTS).map((line) => fit(`  ${line}`, width)),
    ...(told.length > MAX_EFFECTS
      ? [`  … ${countText(told.length - MAX_EFFECTS)} more of these (--json has all)`]
      : []),
    ...(weightsOnly
      ? wrap(
          weightsOnly.accepted
            ? 'torch.load(weights_only=True) reads it'
            : `torch.load(weights_only=True) does not read it: ${escapeText(weightsOnly.why)}`,
          width,
          '  ',
        )
      : []),
    ...(summary === '' ? [] : wrap(`different effects: ${summary}; package-model check judges them`, width, '  ')),
  ];
}

/** What a person wants to know of without asking for a check: code that is brought along, files that are opened. */
function doingText(effect: Effect): string | undefined {
  if (effect.kind === 'reads') return `opens ${escapeText(effect.target)}`;
  if (effect.kind !== 'runs') return undefined;
  if (effect.language === 'source') return `runs a Python file of ${countText(effect.what.length)} characters`;
  if (effect.language === 'jinja') return `renders a Jinja template of ${countText(effect.what.length)} characters`;
  const what = escapeText(effect.what);
  return effect.language === 'op' || effect.language === 'torchscript' ? undefined : `runs ${effect.language}: ${what}`;
}
