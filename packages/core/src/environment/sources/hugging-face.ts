import { parsePep508 } from '../../python/pep508.ts';
import type { Declarations, Declared, LeftOut, Source, SourceFile, TextPlace } from './source.ts';

/** `config.json` of a skops model on Hugging Face: `sklearn.environment` lists packages, as `name==version` or `name=version`. */
export const huggingFaceConfig: Source = {
  id: 'config.json',
  kind: 'declared',
  fits: (name) => name === 'config.json',
  read: readConfig,
};

function readConfig({ file, text }: SourceFile): Declarations | undefined {
  const list = environmentIn(text);
  if (!list) return undefined;
  const requirements: Declared[] = [];
  const leftOut: LeftOut[] = [];
  let from = Math.max(0, text.indexOf('"environment"'));
  for (const line of list) {
    from = Math.max(from, text.indexOf(JSON.stringify(line), from));
    const at = placeAt(text, from + 1, file);
    const { value } = parsePep508(line.replace(/^([\w.-]+)=(?![=])/, '$1=='));
    // It comes with the model: names and versions only.
    if (value && value.url === undefined)
      requirements.push({
        requirement: value,
        hashes: [],
        at,
        pin: { ...at, column: at.column + value.column },
        constraint: false,
      });
    else leftOut.push({ what: line.slice(0, 80), because: 'it is no name with versions', at });
  }
  return { file, requirements, leftOut };
}

function environmentIn(text: string): string[] | undefined {
  try {
    const document = JSON.parse(text) as { readonly sklearn?: { readonly environment?: unknown } } | null;
    const list = document?.sklearn?.environment;
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : undefined;
  } catch {
    // Transformers and others have a config.json too; what it holds is the model's own business.
    return undefined;
  }
}

function placeAt(text: string, offset: number, file: string): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { kind: 'text', file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
