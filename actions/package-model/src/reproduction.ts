import { relative } from 'node:path';
import { commands, options, settingName, type Option } from '@package-model/core/start';
import type { Host, Report } from '@package-model/core/reading';
import type { Inputs } from './inputs.ts';

/** What a workflow decides for its runner alone, or what would act on the outside when somebody repeats the run. */
const notRepeated = new Set(['push', 'sarif', 'bom', 'output', 'load', 'locked', 'secret']);

/** Commands that do on one's own machine what the step did: for a POSIX shell, foreign words quoted, no secret in them. */
export function reproduction(
  command: 'package' | 'check',
  { model, against }: Report,
  { settings, given }: Inputs,
  env: Host['env'],
): readonly string[] {
  const [first] = model?.files ?? [];
  if (!model || first === undefined) return [];
  const sha = env['GITHUB_SHA'];
  const known = new Set<string>(commands.find(({ name }) => name === command)?.options ?? []);
  const words = (options as readonly Option[]).flatMap((option) => {
    const name = settingName(option.name);
    if (!given.has(name) || notRepeated.has(option.name) || !known.has(option.name)) return [];
    return wordsOf(option, (settings as Readonly<Record<string, unknown>>)[name]);
  });
  const path = relative(env['GITHUB_WORKSPACE'] ?? '', model.files.length === 1 ? first.path : folderOf(model.files));
  return [
    ...(sha !== undefined && /^[0-9a-f]{40}$/.test(sha) ? [`git checkout ${sha}`] : []),
    [`npx package-model ${command}`, quoted(path), ...words].join(' '),
    ...(against?.reference === undefined
      ? []
      : [`npx package-model compare ${quoted(against.reference)} ${quoted(path)}`]),
  ];
}

function wordsOf(option: Option, value: unknown): readonly string[] {
  if (option.type === 'boolean') return value === true ? [`--${option.name}`] : [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => `--${option.name} ${quoted(withoutLogin(String(each)))}`);
}

/** An address with a password becomes a variable that the reader has to set. */
function withoutLogin(text: string): string {
  return URL.canParse(text) && (new URL(text).username !== '' || new URL(text).password !== '') ? '$INDEX_URL' : text;
}

function folderOf(files: readonly { readonly path: string }[]): string {
  const [first, ...rest] = files.map(({ path }) => path.split('/').slice(0, -1));
  const shared = (first ?? []).filter((part, at) => rest.every((other) => other[at] === part));
  return shared.join('/');
}

function quoted(word: string): string {
  if (/^[A-Za-z0-9_./:@=+,-]+$/.test(word)) return word;
  return word === '$INDEX_URL' ? '"$INDEX_URL"' : `'${word.replaceAll("'", `'\\''`)}'`;
}
