import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../nouns/host.ts';
import type { Folder } from './formats/folder.ts';
import { HEAD } from './formats/format.ts';
import { listFolder } from './listing.ts';
import { unreadable } from './locate.ts';
import type { Located } from './locate.ts';

/** @throws PackageModelError `MODEL_OUTSIDE_WORKSPACE`, `MODEL_UNREADABLE` */
export async function folderOf(located: Located, host: Host): Promise<Folder> {
  const listing = await listFolder(located, host.signal);
  return folderIn(located.path, listing.files, listing.cut);
}

/** The folder `name` of a folder that is listed already. */
export function below(folder: Folder, name: string): Folder {
  const prefix = `${name}/`;
  const inIt = [...folder.files].filter(([path]) => path.startsWith(prefix));
  return folderIn(join(folder.path, name), new Map(inIt.map(([path, size]) => [path.slice(prefix.length), size])));
}

function folderIn(path: string, files: ReadonlyMap<string, number>, cut?: string): Folder {
  return {
    path,
    files,
    ...(cut !== undefined && { cut }),
    peek: (name, length = HEAD) => (files.has(name) ? firstBytes(join(path, name), length) : Promise.resolve(NONE)),
  };
}

const NONE = new Uint8Array(0);

async function firstBytes(path: string, length: number): Promise<Uint8Array> {
  try {
    await using handle = await open(path, 'r');
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
