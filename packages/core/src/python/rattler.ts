import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { sha256Of } from './file-hash.ts';
import { fetchPinnedWheel, type FetchOptions } from './pinned-wheel.ts';
import table from './tables/rattler.json' with { type: 'json' };

/** The wheel of the solver for conda environments, on this machine. */
export interface Rattler {
  readonly wheel: string;
  readonly sha256: string;
  readonly version: string;
}

/**
 * The pinned wheel of py-rattler: from the cache while its hash still matches, else from the index of Python packages.
 * It stays packed: whoever runs it checks it again, and unpacks it into a folder of the run.
 * @throws PackageModelError `TOOL_UNAVAILABLE`, `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function findRattler(host: Host, options: FetchOptions = {}): Promise<Rattler> {
  const machine = `${process.platform}-${process.arch}`;
  const pinned = (table.wheels as Readonly<Record<string, { readonly platform: string; readonly wheel: string }>>)[
    machine
  ];
  if (!pinned) throw unavailable(`there is no wheel of it for ${machine}`);
  const wheel = join(host.cache, `py-rattler-${table.version}-${machine}.whl`);
  const found = { wheel, sha256: pinned.wheel, version: table.version };
  if ((await sha256Of(wheel)) === pinned.wheel) return found;
  const failure = await fetchPinnedWheel(
    { name: 'py-rattler', version: table.version, ...pinned },
    host,
    options,
    async (fetched) => {
      await rename(fetched, wheel);
      return undefined;
    },
  );
  if (failure !== undefined) throw unavailable(failure);
  return found;
}

function unavailable(why: string): PackageModelError {
  return new PackageModelError(
    'TOOL_UNAVAILABLE',
    `py-rattler ${table.version}, which solves conda environments, could not be had: ${why}`,
    'It needs Python 3.10 or newer with pip on the PATH, and an index of Python packages. Where a lock lies beside the model, none of it is needed.',
  );
}
