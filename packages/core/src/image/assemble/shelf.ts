import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Host } from '../../nouns/host.ts';

/** What was found out about bytes, kept by their hash from run to run: the same bytes never say something else. */
export interface Shelf<Facts> {
  readonly recall: (sha256: string) => Promise<Facts | undefined>;
  readonly keep: (sha256: string, facts: Facts) => Promise<void>;
}

/** @param schema of the facts with the number of their layout: an older one is as good as none */
export function shelfOf<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  host: Host,
): Shelf<v.InferOutput<Schema>> {
  const place = (sha256: string): string => join(host.cache, name, `${sha256}.json`);
  return {
    recall: async (sha256) => {
      const text = await readFile(place(sha256), 'utf8').catch(() => '');
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
      return read.success ? read.output : undefined;
    },
    // Losing it costs a second look, so no failure here is worth a word.
    keep: async (sha256, facts) => {
      const path = place(sha256);
      const part = `${path}.${host.run}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(part, JSON.stringify(facts));
        await rename(part, path);
      } catch {
        // The next run looks again.
      }
    },
  };
}
