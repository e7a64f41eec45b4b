import { allModels } from '../check/models.ts';
import { compareModels, type Side } from '../compare/compare.ts';
import { lockPath, readLock } from '../environment/lock.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Comparison } from '../nouns/comparison.ts';
import type { Host } from '../nouns/host.ts';

/** A comparison, and what of either model could not be read and so not be compared. */
export interface Compared extends Comparison {
  readonly unread: readonly string[];
}

/**
 * What changed from one model file to another, and in the locks beside them where both have one.
 * @throws PackageModelError what `inspect` throws; `CONFIG_INVALID` for a lock that is none
 */
export async function compareFiles(
  before: { readonly path: string; readonly workspace: string },
  after: { readonly path: string; readonly workspace: string },
  host: Host,
): Promise<Compared> {
  const [a, b] = [await sideOf(before, host), await sideOf(after, host)];
  const unread = [a, b].flatMap(({ model }) =>
    allModels(model).flatMap((one) => one.unread.map(({ why }) => `${one.name}: ${why}`)),
  );
  return { ...compareModels(a, b), unread };
}

/** A model as one side of a comparison, with the packages of the lock beside it. @throws PackageModelError see above */
export async function sideOf({ path, workspace }: { path: string; workspace: string }, host: Host): Promise<Side> {
  const model = await inspect(path, host, { workspace });
  const lock = await readLock(lockPath(model.files[0]?.path ?? path, model.name));
  return { model, ...(lock && { packages: lock.lock.packages }) };
}
