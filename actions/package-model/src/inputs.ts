import {
  bytesOf,
  defaultSettings,
  options,
  PackageModelError,
  settingName,
  type Host,
  type Option,
  type Settings,
} from '@package-model/core';

export interface Inputs {
  /** Paths of models, or names that `package-model.yaml` gives them; empty where the workflow names none. */
  readonly models: readonly string[];
  readonly settings: Settings;
  /** Names of the settings that the workflow tells; the others may come from `package-model.yaml`. */
  readonly given: ReadonlySet<string>;
}

/**
 * What the workflow wrote under `with:`. The runner hands an input that was left out on as empty text, so empty means
 * "not given" and the table's default holds.
 * @throws PackageModelError `USAGE`, naming the input and what fits
 */
export function readInputs(env: Host['env'], command: 'package' | 'check' = 'package'): Inputs {
  const settings: Record<string, unknown> = { ...defaultSettings('action') };
  const given = new Set<string>();
  for (const option of options as readonly Option[]) {
    const name = inputName(option);
    const text = name === undefined ? '' : inputText(env, name);
    if (name === undefined || text === '') continue;
    settings[settingName(option.name)] = valueOf(option, name, text);
    given.add(settingName(option.name));
  }
  const model = inputText(env, 'model');
  // A step that packages has one model, whatever characters its name is made of.
  const models = command === 'check' ? linesOf(model) : model === '' ? [] : [model];
  return { models, settings: settings as Settings, given };
}

function inputName(option: Option): string | undefined {
  return option.action === false ? undefined : (option.action ?? option.name);
}

/** One item a line, blanks and empty lines aside. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** As the runner names them: capitals, blanks become underscores, hyphens stay. */
export function inputText(env: Host['env'], name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

function valueOf(option: Option, name: string, text: string): unknown {
  switch (option.type) {
    case 'boolean':
      return booleanOf(name, text);
    case 'number':
      return numberOf(name, text);
    case 'bytes':
      return amountOf(name, text);
    case 'list':
    case 'names':
      return linesOf(option.values ? text.replaceAll(',', '\n') : text).map((line) => oneOf(option, name, line));
    default:
      return oneOf(option, name, text);
  }
}

/** The words that YAML 1.2 has for truth, as the toolkit takes them. */
function booleanOf(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw usage(`the input ${name} cannot be ${JSON.stringify(text)}`, 'It is true or false.');
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number >= 0) return number;
  throw usage(
    `the input ${name} cannot be ${JSON.stringify(text)}`,
    'It is a number of zero or more, like 0.001 or 1e-6.',
  );
}

function amountOf(name: string, text: string): number {
  const bytes = bytesOf(text);
  if (bytes !== undefined) return bytes;
  throw usage(`the input ${name} cannot be ${JSON.stringify(text)}`, 'It is an amount of bytes, like 512MiB or 1.5GB.');
}

function oneOf(option: Option, name: string, text: string): string {
  if (option.values === undefined || option.values.includes(text)) return text;
  throw usage(`the input ${name} cannot be ${JSON.stringify(text)}`, `It is one of ${option.values.join(', ')}.`);
}

function usage(message: string, remedy: string): PackageModelError {
  return new PackageModelError('USAGE', message, remedy);
}
