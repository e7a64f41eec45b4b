import { basename, join } from 'node:path';
import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import { pinnedPackage } from '../../python/pinned-package.ts';
import table from './onnxruntime.json' with { type: 'json' };

/** ONNX Runtime, ready to be loaded by a process of its own. */
export interface GraphRuntime {
  /** Path of Node's binding; the library lies beside it. */
  readonly binding: string;
  readonly name: string;
}

export const runtimeName = `onnxruntime ${table.version}`;

/**
 * The pinned ONNX Runtime: from the cache while every file has its hash, else from the registry that npm is configured with.
 * @param machine Node's `platform-arch`; for tests
 * @throws PackageModelError `TOOL_UNAVAILABLE`; `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function findGraphRuntime(
  host: Host,
  machine: string = `${process.platform}-${process.arch}`,
): Promise<GraphRuntime> {
  const files = (table.files as Readonly<Record<string, Readonly<Record<string, string>>>>)[machine];
  if (!files) throw unavailable(`there is none for ${machine}`);
  const wanted = { folder: `onnxruntime-${table.version}-${machine}`, unavailable };
  const folder = await pinnedPackage({ ...table, files }, wanted, host);
  const binding = Object.keys(files).find((member) => member.endsWith('.node')) ?? '';
  return { binding: join(folder, basename(binding)), name: runtimeName };
}

function unavailable(why: string): PackageModelError {
  return new PackageModelError(
    'TOOL_UNAVAILABLE',
    `${runtimeName}, which runs graphs, could not be had: ${why}`,
    'Let npm reach a registry (registry, proxy and certificates are taken from npm’s own configuration), or leave --run-graph out.',
  );
}
