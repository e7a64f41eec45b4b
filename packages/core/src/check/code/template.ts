/** Readers cut a template there; what is behind it was not judged. */
const MAX_TEMPLATE = 64 << 10;

/**
 * What a chat template must not hold. Some programs render it without a sandbox (CVE-2024-34359), and from any value
 * Python's own attributes lead to everything; a template that formats a chat needs none of this.
 */
const faults: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/__|\\x5f|\\u005f|\\137|\\N\{low line\}/i, "reaches for Python's own attributes"],
  [/(?:\.|\[\s*['"])\s*_[A-Za-z]/, 'reaches for private attributes'],
  [/\|\s*attr\b|\|\s*format\b|\.format(?:_map)?\s*\(/, 'builds names of attributes from text'],
  [
    /\.\s*(?:mro|gi_frame|gi_code|cr_frame|cr_code|ag_frame|f_globals|f_builtins|f_back|tb_frame|func_globals|func_code|im_func|im_class)\b/,
    "reaches for the interpreter's own objects",
  ],
  [
    /\b(?:lipsum|cycler|joiner|url_for|get_flashed_messages|request|self|caller|varargs|kwargs)\s*[.[(|]/,
    'uses an object that leads out of the template',
  ],
  [/\{%-?\s*(?:import|from|include|extends)\b/, 'loads another template'],
];

/** What is wrong with the text of a Jinja template, as the end of "…, which". Only what is between the braces runs. */
export function templateFault(text: string): string | undefined {
  const code = codeOf(text);
  const found = faults.find(([pattern]) => code.some((piece) => pattern.test(piece)));
  if (found) return found[1];
  return text.length >= MAX_TEMPLATE ? 'is too long to be judged whole' : undefined;
}

/**
 * The pieces that Jinja runs. A comment is none, and inside a string (`'}}'`) a piece does not end. What never ends runs to the
 * end of the text: Jinja refuses such a template, but it is not for this to guess where.
 */
function codeOf(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const open = /\{[{%#]/g;
    open.lastIndex = at;
    const start = open.exec(text);
    if (!start) return pieces;
    const kind = start[0][1] ?? '';
    const end = endOf(text, start.index + 2, kind === '{' ? '}}' : `${kind}}`, kind === '#');
    if (kind !== '#') pieces.push(text.slice(start.index, end));
    at = end;
  }
}

function endOf(text: string, from: number, close: string, raw: boolean): number {
  let quote: string | undefined;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (quote !== undefined) {
      if (character === '\\') at++;
      else if (character === quote) quote = undefined;
    } else if (!raw && (character === "'" || character === '"')) quote = character;
    else if (text.startsWith(close, at)) return at + close.length;
  }
  return text.length;
}
