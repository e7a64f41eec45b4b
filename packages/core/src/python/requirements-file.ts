import { parsePep508, type Pep508 } from './pep508.ts';

/** A fault in a text file; `line` and `column` count from 1. */
export interface FileFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** One logical line: continuation lines joined. `raw` holds its characters and line ends, so that printing gives them back. */
export type RequirementLine = { readonly raw: string; readonly line: number; readonly column: number } & (
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'requirement';
      readonly requirement: Pep508;
      readonly hashes: readonly string[];
      /** Where its versions stand, on a continued line too. */
      readonly pin: { readonly line: number; readonly column: number };
    }
  /** `-r FILE` and `-c FILE`. */
  | { readonly kind: 'include'; readonly as: 'requirements' | 'constraints'; readonly file: string }
  /** Any other option. */
  | { readonly kind: 'option'; readonly name: string; readonly value: string }
  /** A path, URL, or editable: nothing that an index could be asked for. */
  | { readonly kind: 'place'; readonly what: string; readonly editable: boolean }
  | { readonly kind: 'fault'; readonly fault: FileFault }
);

export interface RequirementsFile {
  readonly lines: readonly RequirementLine[];
  readonly faults: readonly FileFault[];
}

const includes: Readonly<Record<string, 'requirements' | 'constraints'>> = {
  '-r': 'requirements',
  '--requirement': 'requirements',
  '-c': 'constraints',
  '--constraint': 'constraints',
};
const flags: ReadonlySet<string> = new Set(['--no-index', '--prefer-binary', '--require-hashes', '--pre']);
const valued: ReadonlySet<string> = new Set([
  '-i',
  '--index-url',
  '--pypi-url',
  '--extra-index-url',
  '-f',
  '--find-links',
  '--no-binary',
  '--only-binary',
  '--trusted-host',
  '--use-feature',
]);
/** Options behind a requirement, on its line. */
const optionBehind =
  /[ \t]+--(hash|global-option|install-option|config-settings?)(?:=|[ \t]+)("[^"]*"|'[^']*'|[^\s]+)/g;
/** A path or URL instead of a name. */
const place =
  /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|file:|\.{1,2}(?:[/\\]|\[|$)|[/\\~]|[A-Za-z]:[\\/])|^[^\s;@]*[/\\][^\s;@]*(?:\s*;.*)?$|^[^\s;@[<>=!~]+\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)(?:\s|$)/;
const hashForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/i;

/** Reads a requirements file as pip reads it. Lines that cannot be read are faults; the others stand. */
export function parseRequirements(text: string): RequirementsFile {
  const lines = logicalLines(text).map(readLine);
  return { lines, faults: lines.flatMap((line) => (line.kind === 'fault' ? [line.fault] : [])) };
}

/** The file as it was, to the character. */
export function printRequirements(file: RequirementsFile): string {
  return file.lines.map((line) => line.raw).join('');
}

interface Logical {
  readonly raw: string;
  readonly line: number;
  /** Joined, without comments. */
  readonly text: string;
  /** For every character of `text`, where it stands in the file. */
  readonly places: readonly { readonly line: number; readonly column: number }[];
}

function logicalLines(text: string): Logical[] {
  const found: Logical[] = [];
  let raw = '';
  let joined = '';
  let places: { line: number; column: number }[] = [];
  let first = 1;
  const close = (): void => {
    if (raw === '') return;
    const comment = /(?:^|[ \t])#/.exec(joined)?.index ?? joined.length;
    found.push({ raw, line: first, text: joined.slice(0, comment), places: places.slice(0, comment + 1) });
    [raw, joined, places] = ['', '', []];
  };
  for (const [index, physical] of text.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const line = index + 1;
    if (raw === '') first = line;
    raw += physical;
    // Editors count columns behind a byte order mark.
    const bom = line === 1 && physical.startsWith('\uFEFF') ? 1 : 0;
    const content = physical.replace(/[\r\n]+$/, '').slice(bom);
    // A comment ends a continued line even when it ends in a backslash itself.
    const comment = /^[ \t]*#/.test(content);
    const goesOn = content.endsWith('\\') && !comment;
    const piece = goesOn ? content.slice(0, -1) : content;
    if (comment && joined !== '') {
      joined += ' ';
      places.push({ line, column: 1 });
    }
    joined += piece;
    for (let i = 0; i < piece.length; i++) places.push({ line, column: i + 1 });
    if (goesOn) continue;
    places.push({ line, column: piece.length + 1 });
    close();
  }
  close();
  return found;
}

function readLine(logical: Logical): RequirementLine {
  const { raw, text } = logical;
  const start = text.length - text.trimStart().length;
  const at = (column: number): { line: number; column: number } =>
    logical.places[Math.min(column, logical.places.length - 1)] ?? { line: logical.line, column: 1 };
  const where = { raw, ...at(start) };
  const fault = (message: string, column: number): RequirementLine => ({
    ...where,
    kind: 'fault',
    fault: { message, ...at(column) },
  });
  const body = text.trim();
  if (body === '') return { ...where, line: logical.line, kind: 'blank' };
  if (body.startsWith('-'))
    return { ...where, ...readOption(body, (message, column) => fault(message, start + column)) };
  if (place.test(body)) return { ...where, kind: 'place', what: body, editable: false };
  const hashes: string[] = [];
  for (const [whole, option, value = ''] of body.matchAll(optionBehind)) {
    if (option !== 'hash') continue;
    const hash = value.replaceAll(/^["']|["']$/g, '').toLowerCase();
    if (!hashForm.test(hash))
      return fault(
        `${value} is no hash: sha256:… with 64 digits is expected`,
        start + body.indexOf(whole) + whole.length - value.length,
      );
    hashes.push(hash);
  }
  const bare = body.replaceAll(optionBehind, (option) => ' '.repeat(option.length)).trimEnd();
  const option = /[ \t]--?[a-z][\w-]*/.exec(bare);
  if (option && !bare.slice(0, option.index).includes('@'))
    return fault(`${option[0].trim()} cannot stand behind a requirement`, start + option.index + 1);
  const parsed = parsePep508(bare);
  if (parsed.fault) return fault(parsed.fault.message, start + parsed.fault.column);
  const [clause] = parsed.value.clauses;
  const pin = at(start + (clause?.column ?? parsed.value.column));
  return { ...where, kind: 'requirement', requirement: parsed.value, hashes, pin };
}

type OptionLine =
  | { kind: 'include'; as: 'requirements' | 'constraints'; file: string }
  | { kind: 'option'; name: string; value: string }
  | { kind: 'place'; what: string; editable: boolean };

function readOption(
  body: string,
  fault: (message: string, column: number) => RequirementLine,
): OptionLine | RequirementLine {
  const [, name = '', rest = ''] = /^(--[\w-]+|-[a-zA-Z])(.*)$/s.exec(body) ?? [];
  const value = rest
    .replace(/^\s*=\s*|^\s+/, '')
    .trim()
    .replaceAll(/^(["'])(.*)\1$/g, '$2');
  const included = includes[name];
  if (name === '-e' || name === '--editable') {
    return value === '' ? fault(`${name} names nothing`, body.length) : { kind: 'place', what: value, editable: true };
  }
  if (included)
    return value === '' ? fault(`${name} names no file`, body.length) : { kind: 'include', as: included, file: value };
  if (flags.has(name)) return { kind: 'option', name, value };
  if (valued.has(name))
    return value === '' ? fault(`${name} needs a value`, body.length) : { kind: 'option', name, value };
  return fault(`${name === '' ? body : name} is no option of a requirements file`, 0);
}
