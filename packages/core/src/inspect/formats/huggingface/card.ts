import { mapAt } from '../../../bytes/tree.ts';
import type { Tree } from '../../../bytes/tree.ts';
import type { Folder } from '../folder.ts';
import { readYaml } from '../yaml.ts';

/** The front matter is in front: what is not there by then is prose. */
const MAX_CARD = 64 * 2 ** 10;
const MAX_VALUE = 500;

/** What the hub's model card says in its front matter. Others are the hub's own (widgets, results). */
const shown = [
  'license',
  'license_name',
  'pipeline_tag',
  'library_name',
  'language',
  'base_model',
  'datasets',
  'tags',
] as const;

export async function cardOf(folder: Folder): Promise<Readonly<Record<string, string>>> {
  const text = new TextDecoder().decode(await folder.peek('README.md', MAX_CARD));
  const matter = /^\uFEFF?---\r?\n(.*?)\r?\n---\s*(?:\n|$)/s.exec(text)?.[1];
  const card = matter === undefined ? undefined : mapAt(await readYaml(matter));
  return Object.fromEntries(
    shown.flatMap((key) => {
      const value = wordOf(card?.get(key));
      return value === undefined ? [] : [[key, value.slice(0, MAX_VALUE)]];
    }),
  );
}

function wordOf(value: Tree | undefined): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const words = (value as readonly Tree[]).map(wordOf).filter((word) => word !== undefined);
  return words.length > 0 ? words.join(', ') : undefined;
}
