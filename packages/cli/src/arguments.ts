import { parseArgs } from 'node:util';
import {
  bytesOf,
  commands,
  defaultSettings,
  options,
  PackageModelError,
  settingName,
  type Command,
  type CommandName,
  type Option,
  type Settings,
} from '@package-model/core/start';

export type Invocation =
  | { readonly kind: 'help'; readonly command?: CommandName }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly positionals: readonly string[];
      readonly settings: Settings;
      /** Names of the settings that were told, in contrast to those that hold their default. */
      readonly given: ReadonlySet<string>;
      readonly json: boolean;
    };

/** What the command line asks for. @throws PackageModelError `USAGE`, naming the word that is wrong and what fits. */
export function readArguments(argv: readonly string[]): Invocation {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-V') return { kind: 'version' };
  if (first === undefined || first === '--help' || first === '-h') return { kind: 'help' };
  if (first === 'help')
    return { kind: 'help', ...(rest[0] !== undefined && { command: commandNamed(rest[0]).name as CommandName }) };
  const command = commandNamed(first);
  const known = new Map((options as readonly Option[]).map((option) => [option.name, option]));
  const own = command.options.map((name) => known.get(name)).filter((option) => option !== undefined);
  const { values, positionals } = parsed(command, own, joinNames(rest, own));
  if (values['help'] === true) return { kind: 'help', command: command.name as CommandName };
  return {
    kind: 'run',
    command: command.name as CommandName,
    positionals: counted(command, positionals),
    settings: settingsOf(own, values),
    given: new Set(own.filter(({ name }) => name in values).map(({ name }) => settingName(name))),
    json: values['json'] === true,
  };
}

function commandNamed(word: string): Command {
  const found = commands.find((command) => command.name === word);
  if (found) return found;
  const known = commands.map((command) => command.name).join(', ');
  throw usage(`there is no command ${JSON.stringify(word)}`, `The commands are ${known}. See package-model --help.`);
}

function parsed(command: Command, own: readonly Option[], args: string[]) {
  const config = Object.fromEntries([
    ...own.map((option) => [
      option.name,
      { type: option.type === 'boolean' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
    ['help', { type: 'boolean' as const, short: 'h' }],
    ['json', { type: 'boolean' as const }],
  ]);
  try {
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true, strict: true });
    return { values: values as Readonly<Record<string, unknown>>, positionals };
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split(/\n|\. /)[0] ?? cause.message) : String(cause);
    throw usage(said, `See package-model ${command.name} --help.`);
  }
}

/** `--upgrade` may stand alone or carry names: `--upgrade=numpy`. Node's parser wants a value, so that alone is made empty. */
function joinNames(args: readonly string[], own: readonly Option[]): string[] {
  const bare = new Set(own.filter((option) => option.type === 'names').map((option) => `--${option.name}`));
  return args.map((word) => (bare.has(word) ? `${word}=` : word));
}

function counted(command: Command, positionals: readonly string[]): readonly string[] {
  const { least, most, what } = command.arguments;
  if (positionals.length >= least && positionals.length <= most) return positionals;
  const wants = most === 0 ? 'no argument' : most === 1 ? `one ${what}` : `at least ${least} ${what}`;
  throw usage(`${command.name} takes ${wants}, not ${positionals.length}`, `Usage: package-model ${command.usage}`);
}

function settingsOf(own: readonly Option[], values: Readonly<Record<string, unknown>>): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings() };
  for (const option of own) {
    const given = values[option.name];
    if (Array.isArray(given)) settings[settingName(option.name)] = valueOf(option, given as (string | boolean)[]);
  }
  return settings as Settings;
}

function valueOf(option: Option, given: readonly (string | boolean)[]): unknown {
  const last = given.at(-1);
  switch (option.type) {
    case 'boolean':
      return last;
    case 'list':
      // `linux/amd64,linux/arm64`, as docker takes it; other words may hold a comma of their own.
      return given
        .flatMap((word) => (option.values ? String(word).split(',') : [String(word)]))
        .map((word) => oneOf(option, word.trim()));
    case 'names':
      return given.flatMap((word) => String(word).split(',')).filter((word) => word !== '');
    case 'number':
      return numberOf(option, String(last));
    case 'bytes':
      return amountOf(option, String(last));
    default:
      return oneOf(option, String(last));
  }
}

function oneOf(option: Option, word: string): string {
  if (word === '')
    throw usage(`--${option.name} is empty`, `Give it a value: --${option.name} ${option.placeholder ?? 'VALUE'}.`);
  if (!option.values || option.values.includes(word)) return word;
  throw usage(`--${option.name} cannot be ${JSON.stringify(word)}`, `It is one of ${option.values.join(', ')}.`);
}

function numberOf(option: Option, word: string): number {
  const number = Number(word);
  if (word.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw usage(
    `--${option.name} wants a number of zero or more, not ${JSON.stringify(word)}`,
    'Write it like 0.001 or 1e-6.',
  );
}

function amountOf(option: Option, word: string): number {
  const bytes = bytesOf(word);
  if (bytes !== undefined) return bytes;
  throw usage(
    `--${option.name} wants an amount of bytes, not ${JSON.stringify(word)}`,
    'Write it like 512MiB or 1.5GB.',
  );
}

function usage(message: string, remedy: string): PackageModelError {
  return new PackageModelError('USAGE', message, remedy);
}
