import type { Effect } from '../../nouns/effect.ts';
import type { Folder, InsideFolder } from './folder.ts';

/** A longer file is cut, and what is cut is refused: nobody reads a module of two thousand lines in a review either. */
const MAX_SOURCE = 64 << 10;

/**
 * The Python files of a folder that loading imports, with their text: what it does is judged, not that it is there.
 * A module imports its neighbours by name, so that with one of them all count.
 */
export async function sourceFiles(paths: Iterable<string>, inside: InsideFolder): Promise<Effect[]> {
  const effects: Effect[] = [];
  for (const path of paths) {
    const source = await inside.open(path);
    if (!source) continue;
    const { bytes } = await source.load(0, MAX_SOURCE);
    const what = new TextDecoder().decode(bytes.subarray(0, MAX_SOURCE));
    await source.close();
    effects.push({ kind: 'runs', language: 'source', what, count: 1, first: inside.placeOf(path) });
  }
  return effects;
}

export function pythonFiles({ files }: Folder): string[] {
  return [...files.keys()].filter((path) => path.endsWith('.py'));
}
