/** What a Python source imports and defines at its top level, read without running it. */
export interface PythonSource {
  /** Dotted names as written: `sklearn.linear_model`, relative ones left out. */
  readonly imports: readonly string[];
  /** Names that the module has when it was run: functions, classes, assignments, imported names. */
  readonly defines: readonly string[];
  /** `from x import *`: names that cannot be known from here. */
  readonly stars: readonly string[];
}

/** Strings (prefixed, triple or single) and comments; what is left is code. */
const noCode =
  /[rRbBuUfF]{0,2}("""|''')[\s\S]*?(?:\1|$)|[rRbBuUfF]{0,2}"(?:\\.|[^"\\\n])*"?|[rRbBuUfF]{0,2}'(?:\\.|[^'\\\n])*'?|#[^\n]*/g;
const word = '[^\\W\\d]\\w*';
const dotted = `${word}(?:\\s*\\.\\s*${word})*`;
const importForm = new RegExp(`^\\s*import\\s+(.+)$`, 'u');
const fromForm = new RegExp(`^\\s*from\\s+(\\.*)\\s*(${dotted})?\\s*import\\s+(.+)$`, 'su');
const defForm = new RegExp(`^(?:async\\s+)?(?:def|class)\\s+(${word})`, 'u');
const assignForm = new RegExp(`^(${word}(?:\\s*,\\s*${word})*)\\s*(?::[^=]+)?=(?!=)`, 'u');

/** Reads a module's imports and names, in whatever block they stand: `try`, `if`, a function. */
export function readPython(text: string): PythonSource {
  const imports = new Set<string>();
  const defines = new Set<string>();
  const stars: string[] = [];
  for (const line of statements(text)) {
    const plain = importForm.exec(line);
    if (plain) {
      for (const part of (plain[1] ?? '').split(',')) {
        const [, module = '', alias] = /^\s*([\w.\s]+?)(?:\s+as\s+(\w+))?\s*$/u.exec(part) ?? [];
        const name = module.replaceAll(/\s/g, '');
        if (name === '') continue;
        imports.add(name);
        if (!/^\s/.test(line)) defines.add(alias ?? name.split('.')[0] ?? name);
      }
      continue;
    }
    const from = fromForm.exec(line);
    if (from) {
      const [, dots = '', module = '', what = ''] = from;
      const name = module.replaceAll(/\s/g, '');
      if (dots === '' && name !== '') imports.add(name);
      for (const part of what.replaceAll(/[()]/g, '').split(',')) {
        const [, one = '', alias] = /^\s*(\w+|\*)(?:\s+as\s+(\w+))?\s*$/u.exec(part) ?? [];
        if (one === '*') stars.push(`${dots}${name}`);
        else if (one !== '') defines.add(alias ?? one);
      }
      continue;
    }
    const defined = defForm.exec(line)?.[1];
    if (defined !== undefined) defines.add(defined);
    for (const name of assignForm.exec(line)?.[1]?.split(',') ?? []) defines.add(name.trim());
  }
  return { imports: [...imports], defines: [...defines], stars };
}

/** Statements with their indentation: strings emptied, continued lines and parentheses joined, `;` split. */
function statements(text: string): string[] {
  const code = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(noCode, (found) => (found.startsWith('#') ? '' : '""'))
    .replaceAll(/\\\n/g, ' ');
  const found: string[] = [];
  let open = 0;
  let line = '';
  for (const physical of code.split('\n')) {
    line = line === '' ? physical : `${line} ${physical}`;
    for (const sign of physical) {
      if ('([{'.includes(sign)) open++;
      else if (')]}'.includes(sign)) open = Math.max(0, open - 1);
    }
    if (open > 0) continue;
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    for (const [i, part] of line.split(';').entries()) found.push(i === 0 ? part : `${indent}${part.trim()}`);
    line = '';
  }
  if (line !== '') found.push(line);
  return found;
}
