import { PackageModelError } from '../errors.ts';

/** Characters that no instruction can hold: a line ends there, or an editor and a terminal show something else. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

/**
 * A value as one double-quoted word of ENV, LABEL or COPY. Inside, a Dockerfile gives a meaning to the quote, the
 * backslash (its escape character) and `$` (it would insert a variable), and to nothing else.
 * @throws PackageModelError `USAGE` for control characters: a Dockerfile has no way to write them.
 */
export function dockerWord(text: string, what: string): string {
  if (CONTROL.test(text)) {
    throw new PackageModelError(
      'USAGE',
      `${what} holds a line break or another control character: ${JSON.stringify(text.slice(0, 80))}`,
      'Write it in one line of plain text.',
    );
  }
  return `"${text.replaceAll(/["\\$]/g, (character) => `\\${character}`)}"`;
}

/** A value as one word of a shell command in RUN. A Dockerfile leaves `$` and quotes in RUN to the shell. */
export function shellWord(text: string, what: string): string {
  // A backslash at the end of a line goes on in the next one, before any shell sees it; there is none in our values.
  if (CONTROL.test(text) || text.includes('\\')) {
    throw new PackageModelError(
      'USAGE',
      `${what} holds a backslash or a control character: ${JSON.stringify(text.slice(0, 80))}`,
      'Write it without.',
    );
  }
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Foreign text in a comment: one line, no surprises. */
export function comment(text: string): string {
  return text.replaceAll(new RegExp(CONTROL, 'g'), ' ').slice(0, 200);
}

/** A label's name as the engines' documentation wants it: lower case, dots and dashes. @throws `USAGE` */
export function labelName(name: string): string {
  if (/^[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?$/.test(name)) return name;
  throw new PackageModelError(
    'USAGE',
    `${JSON.stringify(name.slice(0, 80))} is no name of a label`,
    'Use letters, digits, dots, dashes and slashes, as in org.opencontainers.image.source=….',
  );
}
