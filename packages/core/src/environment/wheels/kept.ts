import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ioError, PackageModelError } from '../../errors.ts';
import type { EnvironmentOptions } from '../environment-options.ts';
import { isFolder } from '../sources/files.ts';
import { sha256Of } from '../../python/file-hash.ts';

/** What a wheel of the folder was built from. */
export interface Built {
  readonly from: string;
  readonly wheel: string;
  readonly sha256: string;
}

const RECORD = 'built.json';

/** The folder of wheels that are built, where it was named. */
export function wheelFolder({ buildWheels, workspace }: EnvironmentOptions): string | undefined {
  return buildWheels === undefined ? undefined : resolve(workspace, buildWheels);
}

/** That folder, where it is there. */
export async function keptFolder(options: EnvironmentOptions): Promise<string | undefined> {
  const folder = wheelFolder(options);
  return folder !== undefined && (await isFolder(folder)) ? folder : undefined;
}

/** Wheels of earlier runs that are still what they were; nothing where there is no folder yet. */
export async function keptWheels(folder: string): Promise<ReadonlyMap<string, Built>> {
  const path = join(folder, RECORD);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '[]';
    throw ioError(cause, `reading ${path}`);
  });
  const kept = new Map<string, Built>();
  for (const row of rowsOf(text, path)) {
    if ((await sha256Of(join(folder, row.wheel))) === row.sha256) kept.set(row.from, row);
  }
  return kept;
}

/** Puts wheels into the folder, and writes down what they were built from. */
export async function keepWheels(
  folder: string,
  kept: Iterable<Built>,
  fresh: readonly { readonly built: Built; readonly path: string }[],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { built, path } of fresh) {
      await writeFile(join(folder, `${built.wheel}.part`), await readFile(path));
      await rename(join(folder, `${built.wheel}.part`), join(folder, built.wheel));
    }
    const rows = [...new Map([...kept, ...fresh.map(({ built }) => built)].map((row) => [row.from, row])).values()];
    const text = `${JSON.stringify(
      rows.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      undefined,
      2,
    )}\n`;
    await writeFile(join(folder, `${RECORD}.part`), text);
    await rename(join(folder, `${RECORD}.part`), join(folder, RECORD));
  } catch (cause) {
    throw ioError(cause, `writing wheels to ${folder}`);
  }
}

function rowsOf(text: string, path: string): Built[] {
  try {
    const rows: unknown = JSON.parse(text);
    if (Array.isArray(rows) && rows.every(isBuilt)) return rows;
  } catch {
    // Said below.
  }
  throw new PackageModelError(
    'CONFIG_INVALID',
    `${path} is not what package-model wrote`,
    'Remove it, and build again.',
  );
}

function isBuilt(row: unknown): row is Built {
  const { from, wheel, sha256 } = Object(row) as Record<string, unknown>;
  return (
    typeof from === 'string' &&
    typeof wheel === 'string' &&
    /^[A-Za-z0-9_.+!-]+\.whl$/.test(wheel) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}
