const CONSTANT = /^-?(?:NaN|Infinity)\b/;

/** Where JSON stops being JSON, in line and column, with a hint where Python wrote its own numbers. */
export function jsonError(text: string, cause: unknown): { readonly at: string; readonly words: string } {
  const message = cause instanceof Error ? cause.message : String(cause);
  const offset = offsetOf(text, message);
  const before = text.slice(0, offset).split('\n');
  const at = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const constant = CONSTANT.exec(text.slice(offset))?.[0];
  if (constant)
    return { at, words: `JSON has no ${constant}; write it as "${constant}", or null where a value is missing` };
  if (offset >= text.length) return { at, words: 'the JSON ends too early' };
  return {
    at,
    words: `not JSON: ${message.replace(/ in JSON at position.*$| is not valid JSON$/s, '').slice(0, 200)}`,
  };
}

/** Node tells the position of most errors, but not of an unexpected token. */
function offsetOf(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)?.[1];
  return told === undefined ? firstBad(text) : Number(told);
}

/** The longest beginning that could still become JSON: every shorter one fails for its end alone. */
function firstBad(text: string): number {
  let [good, bad] = [0, text.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (endsEarly(text.slice(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function endsEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const told = /at position (\d+)/.exec(message)?.[1];
    return told === undefined ? /Unexpected end/.test(message) : Number(told) >= text.length;
  }
}
