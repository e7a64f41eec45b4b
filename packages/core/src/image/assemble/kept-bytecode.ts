import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Host } from '../../nouns/host.ts';
import { compiling } from './bytecode-program.ts';
import { FILE, type Entry } from './entry.ts';

/**
 * Bytecode that was compiled for a layer, as it lies deflated in it, kept on this machine from run to run: compiling takes
 * longer than everything else that a layer needs. As trusted as the rest of the user's own cache, like what Node keeps there.
 */
export interface KeptBytecode {
  /** Nothing where none is kept, or what is kept is damaged. */
  readonly recall: () => Promise<readonly Entry[] | undefined>;
  readonly keep: (entries: readonly Entry[]) => Promise<void>;
}

/** One line of JSON, behind which the packed bytes of all modules lie, of which it has the SHA-256. */
const headSchema = v.object({
  schema: v.literal(1),
  sha256: v.string(),
  /** Name in the image, whose it is, bytes and packed bytes. */
  modules: v.array(v.tuple([v.string(), v.string(), v.number(), v.number()])),
});
const FOLDER = 'bytecode';
type Head = v.InferOutput<typeof headSchema>;

/** Folder that is kept from run to run, and the name of the run. */
export type KeptIn = Pick<Host, 'cache' | 'run'>;

/**
 * @param layer the key of the layer: what its bytes follow from
 * @param compiler name of the Python that compiles; beside it counts how it does so, and who compresses
 */
export function keptBytecode(layer: string, compiler: string, host: KeptIn): KeptBytecode {
  const seed = JSON.stringify([layer, compiler, compiling, process.versions.zlib]);
  const path = join(host.cache, FOLDER, createHash('sha256').update(seed).digest('hex').slice(0, 32));
  return {
    recall: async () => {
      const bytes = await readFile(path).catch(() => undefined);
      return bytes && entriesOf(bytes);
    },
    // Losing it costs another compilation, so no failure here is worth a word.
    keep: async (entries) => {
      const part = `${path}.${host.run}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await write(part, entries);
        await rename(part, path);
      } catch {
        await rm(part, { force: true });
      }
    },
  };
}

/** Removes what a run has begun to keep and could not end. */
export async function forgetUnfinished({ cache, run }: KeptIn): Promise<void> {
  const folder = join(cache, FOLDER);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name.endsWith(`.${run}`)) await rm(join(folder, name), { force: true });
}

async function write(path: string, entries: readonly Entry[]): Promise<void> {
  const modules: Head['modules'] = [];
  const parts: Uint8Array[] = [];
  const hash = createHash('sha256');
  for (const entry of entries) {
    const { name, from } = entry;
    const made = entry.kind === 'late' ? await entry.content() : undefined;
    if (made?.kind !== 'packed') continue;
    modules.push([name, from, made.size, made.packed.length]);
    parts.push(made.packed);
    hash.update(made.packed);
  }
  const head: Head = { schema: 1, sha256: hash.digest('hex'), modules };
  await writeFile(path, [Buffer.from(`${JSON.stringify(head)}\n`), ...parts], { mode: 0o600 });
}

function entriesOf(bytes: Buffer): readonly Entry[] | undefined {
  const end = bytes.indexOf('\n');
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), headSchema), bytes.toString('utf8', 0, Math.max(end, 0)));
  if (!read.success) return undefined;
  const rest = bytes.subarray(end + 1);
  if (createHash('sha256').update(rest).digest('hex') !== read.output.sha256) return undefined;
  let at = 0;
  return read.output.modules.map(([name, from, size, length]) => {
    const packed = rest.subarray(at, at + length);
    at += length;
    return { kind: 'file', name, mode: FILE, from, content: { kind: 'packed', packed, size } };
  });
}
