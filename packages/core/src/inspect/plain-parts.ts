import type { Model } from '../nouns/model.ts';
import { below } from './folder-on-disk.ts';
import type { Folder, FolderFormat } from './formats/folder.ts';
import { promisesModel } from './formats/names.ts';
import type { Neighbours } from './formats/neighbours.ts';
import { formatOfHead } from './formats/register.ts';
import { unknown } from './formats/unknown.ts';
import { MAX_READS } from './run.ts';

/** A folder with more files than this is a data set; its first bytes alone would take minutes to read. */
const MAX_LOOKED_AT = 1000;

interface Found {
  readonly parts: readonly Model[];
  readonly unread: Model['unread'];
}

/**
 * The models in a folder of no layout: files that are recognised by their content, or that bear a name which a loader of
 * models would be tried on; and the folders below that have a layout. Anything else no loader would read.
 * A file that belongs to another one of them (a shard, external data) is no model of its own.
 */
export async function plainParts(
  folder: Folder,
  inside: Neighbours,
  matching: (folder: Folder) => Promise<FolderFormat | undefined>,
  signal: AbortSignal,
): Promise<Found> {
  const unread: Model['unread'][number][] = [];
  const stop = (why: string): void => {
    unread.push({ why: `${why}; the rest was not looked at`, at: { kind: 'node', file: folder.path, path: '' } });
  };
  if (folder.cut !== undefined) stop(folder.cut);

  const wanted: string[] = [];
  let lookedAt = 0;
  const look = async (at: Folder, prefix: string): Promise<void> => {
    for (const name of namesIn(at)) {
      signal.throwIfAborted();
      if (lookedAt >= MAX_LOOKED_AT) return;
      if (at.files.has(name)) {
        lookedAt += 1;
        if (await isModel(at, name)) wanted.push(prefix + name);
      } else {
        const deeper = below(at, name);
        if (await matching(deeper)) wanted.push(prefix + name);
        else await look(deeper, `${prefix}${name}/`);
      }
    }
  };
  await look(folder, '');
  if (lookedAt >= MAX_LOOKED_AT) stop(`it holds more than ${MAX_LOOKED_AT} files`);

  const models: Model[] = [];
  for (const path of wanted) {
    const model = await inside.read(path);
    if (model === undefined) unread.push({ why: `more than ${MAX_READS} files to read`, at: inside.placeOf(path) });
    else models.push(model);
  }
  return { parts: models.filter((model) => !belongsToAnother(model, models)), unread };
}

/** Files and folders directly in a folder, each once, sorted. */
function namesIn(folder: Folder): readonly string[] {
  return [...new Set([...folder.files.keys()].map((path) => path.split('/', 1)[0] ?? ''))].toSorted();
}

async function isModel(folder: Folder, name: string): Promise<boolean> {
  // A pointer whose file is there has done its work.
  if (name.endsWith('.dvc') && folder.files.has(name.slice(0, -'.dvc'.length))) return false;
  if (promisesModel(name)) return true;
  return formatOfHead(name, await folder.peek(name), folder.files.get(name) ?? 0) !== unknown;
}

function belongsToAnother(model: Model, models: readonly Model[]): boolean {
  const [own] = model.files;
  return models.some(
    (other) =>
      other !== model && other.files.length > model.files.length && other.files.some(({ path }) => path === own?.path),
  );
}
