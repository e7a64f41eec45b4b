import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Host } from '../../nouns/host.ts';
import { compiling } from './bytecode-program.ts';
import { sizeOfFiles, type LateFiles } from './entry.ts';

/**
 * Bytecode that was compiled for a layer, as it lies deflated in it, kept on this machine from run to run: compiling takes
 * longer than everything else that a layer needs. As trusted as the rest of the user's own cache, like what Node keeps there.
 */
export interface KeptBytecode {
  /** Nothing where none is kept, or what is kept is damaged. */
  readonly recall: () => Promise<readonly LateFiles[] | undefined>;
  readonly keep: (late: readonly LateFiles[]) => Promise<void>;
}

/** One line of JSON, behind which the packed bytes of all files lie, of which it has the SHA-256. */
const headSchema = v.object({
  schema: v.literal(2),
  sha256: v.string(),
  late: v.array(
    v.object({
      /** Name in the image, and whose it is. */
      files: v.array(v.tuple([v.string(), v.string()])),
      /** Bytes, and packed bytes. */
      size: v.number(),
      packed: v.number(),
    }),
  ),
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
      return bytes && lateIn(bytes);
    },
    // Losing it costs another compilation, so no failure here is worth a word.
    keep: async (late) => {
      const part = `${path}.${host.run}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await write(part, late);
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

async function write(path: string, all: readonly LateFiles[]): Promise<void> {
  const late: Head['late'] = [];
  const parts: Uint8Array[] = [];
  const hash = createHash('sha256');
  for (const { files, content } of all) {
    const made = await content();
    const { packed } = made;
    late.push({ files: files.map(({ name, from }) => [name, from]), size: sizeOfFiles(made), packed: packed.length });
    parts.push(packed);
    hash.update(packed);
  }
  const head: Head = { schema: 2, sha256: hash.digest('hex'), late };
  await writeFile(path, [Buffer.from(`${JSON.stringify(head)}\n`), ...parts], { mode: 0o600 });
}

function lateIn(bytes: Buffer): readonly LateFiles[] | undefined {
  const end = bytes.indexOf('\n');
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), headSchema), bytes.toString('utf8', 0, Math.max(end, 0)));
  if (!read.success) return undefined;
  const rest = bytes.subarray(end + 1);
  if (createHash('sha256').update(rest).digest('hex') !== read.output.sha256) return undefined;
  let at = 0;
  return read.output.late.map(({ files, size, packed: length }) => {
    const packed = rest.subarray(at, at + length);
    at += length;
    return { files: files.map(([name, from]) => ({ name, from })), content: () => Promise.resolve({ packed, size }) };
  });
}
