import { parseMarker, type Marker } from './markers.ts';
import { normalizeName } from './names.ts';
import type { Parsed, SyntaxFault } from './syntax.ts';
import { clauseText, operators, validClause, type Clause } from './specifiers.ts';

/** One requirement (PEP 508). Columns count from 0 in the text that was parsed. */
export interface Pep508 {
  /** As written. */
  readonly name: string;
  /** PEP 503. */
  readonly normalized: string;
  readonly extras: readonly string[];
  readonly clauses: readonly (Clause & { readonly column: number })[];
  /** `name @ url`. */
  readonly url?: string;
  readonly marker?: Marker;
  /** Where the specifier or URL starts, or would. */
  readonly column: number;
}

/** Names, extras and files are lines, not documents; a longer one is made to cost time. */
const MAX_LENGTH = 8192;
const nameForm = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/y;
const blank = /[ \t]*/y;
const versionForm = /[^\s,;)]+/y;

/** Parses `name[extra]>=1,<2; marker`, `name (>=1)` and `name @ url ; marker`. */
export function parsePep508(text: string): Parsed<Pep508> {
  if (text.length > MAX_LENGTH) return failed(`longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
  const cursor = new Cursor(text);
  cursor.skip();
  const name = cursor.take(nameForm);
  if (name === undefined) return failed('a name is expected here', cursor.at);
  cursor.skip();
  const extras = parseExtras(cursor);
  if (extras.fault) return extras;
  cursor.skip();
  const column = cursor.at;
  if (cursor.next('@')) return parseUrl(cursor, name, extras.value, column);
  const clauses = parseClauses(cursor);
  if (clauses.fault) return clauses;
  cursor.skip();
  return finish(cursor, {
    name,
    normalized: normalizeName(name),
    extras: extras.value,
    clauses: clauses.value,
    column,
  });
}

/** The normalised text: PEP 503 name, sorted extras, clauses as written. */
export function printPep508(
  requirement: Pick<Pep508, 'normalized' | 'extras' | 'url' | 'marker'> & { readonly clauses: readonly Clause[] },
): string {
  const extras = requirement.extras.length > 0 ? `[${requirement.extras.toSorted().join(',')}]` : '';
  const what = requirement.url === undefined ? requirement.clauses.map(clauseText).join(',') : ` @ ${requirement.url}`;
  const marker = requirement.marker ? `${requirement.url === undefined ? '' : ' '}; ${requirement.marker.text}` : '';
  return `${requirement.normalized}${extras}${what}${marker}`;
}

class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  take(form: RegExp): string | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    this.at += found.length;
    return found;
  }

  skip(): void {
    this.take(blank);
  }

  next(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }
}

function parseExtras(cursor: Cursor): Parsed<string[]> {
  const extras: string[] = [];
  if (!cursor.next('[')) return { value: extras };
  cursor.skip();
  while (!cursor.next(']')) {
    const extra = cursor.take(nameForm);
    if (extra === undefined) return failed('the name of an extra, or `]`, is expected here', cursor.at);
    extras.push(normalizeName(extra));
    cursor.skip();
    if (cursor.next(',')) cursor.skip();
    else if (!cursor.text.startsWith(']', cursor.at)) return failed('`,` or `]` is expected here', cursor.at);
  }
  return { value: extras };
}

function parseUrl(cursor: Cursor, name: string, extras: string[], column: number): Parsed<Pep508> {
  cursor.skip();
  const url = cursor.take(/\S+/y);
  if (url === undefined) return failed('a URL is expected here', cursor.at);
  cursor.skip();
  return finish(cursor, { name, normalized: normalizeName(name), extras, clauses: [], url, column });
}

function parseClauses(cursor: Cursor): Parsed<(Clause & { column: number })[]> {
  const clauses: (Clause & { column: number })[] = [];
  const parenthesis = cursor.next('(');
  for (;;) {
    cursor.skip();
    const column = cursor.at;
    const operator = operators.find((known) => cursor.next(known));
    if (operator === undefined) {
      // `name` alone, `name ()` and a comma at the end are written and accepted.
      if (cursor.ended || /[;)]/.test(cursor.text[cursor.at] ?? '')) break;
      return failed(
        clauses.length === 0
          ? 'a version specifier (such as `>=1.2`), `;` or the end is expected here'
          : 'a version specifier is expected here',
        column,
      );
    }
    cursor.skip();
    const version = cursor.take(versionForm);
    if (version === undefined) return failed(`a version is expected behind ${operator}`, cursor.at);
    if (!validClause({ operator, version })) return failed(`${operator}${version} is no version specifier`, column);
    clauses.push({ operator, version, column });
    cursor.skip();
    if (!cursor.next(',')) break;
  }
  cursor.skip();
  if (parenthesis && !cursor.next(')')) return failed('`)` is expected here', cursor.at);
  return { value: clauses };
}

function finish(cursor: Cursor, requirement: Omit<Pep508, 'marker'>): Parsed<Pep508> {
  if (cursor.ended) return { value: requirement };
  if (!cursor.next(';')) return failed('`;` or the end is expected here', cursor.at);
  const marker = parseMarker(cursor.text, cursor.at);
  return marker.fault ? marker : { value: { ...requirement, marker: marker.value } };
}

function failed(message: string, column: number): { fault: SyntaxFault } {
  return { fault: { message, column } };
}
