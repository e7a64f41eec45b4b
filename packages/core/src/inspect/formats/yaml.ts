import type { Tree } from '../../bytes/tree.ts';

/** A few lines of YAML are all that models keep; aliases that repeat themselves may be no more than that. */
const MAX_ALIASES = 100;
const MAX_DEPTH = 50;

/**
 * A YAML text as a tree; `undefined` where it is none. Tags are left out, so nothing is ever made of one. The parser is loaded
 * when there is such a text: most models have none.
 */
export async function readYaml(text: string): Promise<Tree | undefined> {
  const { parseDocument } = await import('../../bytes/yaml.ts');
  try {
    const document = parseDocument(text, { strict: false, logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0) return undefined;
    return treeOf(document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES }), 0);
  } catch {
    return undefined;
  }
}

function treeOf(value: unknown, depth: number): Tree {
  if (depth > MAX_DEPTH) return null;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [String(key), treeOf(one, depth + 1)]));
  if (Array.isArray(value)) return value.map((one) => treeOf(one, depth + 1));
  if (value instanceof Date) return value.toISOString();
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? (value as Tree) : null;
}
