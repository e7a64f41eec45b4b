import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { invalid } from './files.ts';
import type { TextPlace } from './source.ts';

/** A value of a YAML file with its place. Maps keep their order; anchors are not followed. */
export type Yaml =
  | { readonly kind: 'text'; readonly value: string; readonly at: TextPlace }
  | { readonly kind: 'list'; readonly items: readonly Yaml[]; readonly at: TextPlace }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Yaml>; readonly at: TextPlace };

/** Reads a YAML file that declares packages. @throws PackageModelError `REQUIREMENTS_INVALID` with line and column. */
export function readYaml(text: string, file: string): Yaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' });
  const place = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { kind: 'text', file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [fault] = document.errors;
  if (fault) {
    const { line, column } = place(fault.pos[0]);
    throw invalid(`${file}:${line}:${column}: ${fault.message}`, 'Correct the file.');
  }
  return document.contents ? convert(document.contents, place) : undefined;
}

function convert(node: unknown, place: (offset: number) => TextPlace): Yaml {
  const at = place((node as Node | null)?.range?.[0] ?? 0);
  if (isMap(node)) {
    const entries = new Map<string, Yaml>();
    for (const pair of node.items)
      if (isPair(pair) && isScalar(pair.key)) entries.set(String(pair.key.value), convert(pair.value, place));
    return { kind: 'map', entries, at };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item, place)), at };
  const value = isScalar(node) && !isAlias(node) ? node.value : '';
  return { kind: 'text', value: typeof value === 'string' ? value : String(value ?? ''), at };
}

export function entry(value: Yaml | undefined, key: string): Yaml | undefined {
  return value?.kind === 'map' ? value.entries.get(key) : undefined;
}

export function items(value: Yaml | undefined): readonly Yaml[] {
  return value?.kind === 'list' ? value.items : [];
}

export function textOf(value: Yaml | undefined): string | undefined {
  return value?.kind === 'text' ? value.value : undefined;
}
