import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import type { LockInputs } from './inputs.ts';
import { failureOf } from './resolve-failure.ts';
import { runResolver, type Wants } from './resolver.ts';

export interface ResolveRequest {
  readonly inputs: LockInputs;
  /** Name of the lock file; the lock appears under it in the scratch folder. */
  readonly file: string;
  /** Folder in which the lock will lie: paths in it count from there. */
  readonly beside: string;
  /** The lock before, whose versions are kept where they fit. */
  readonly earlier?: string;
  /** Names whose versions may move all the same. */
  readonly upgrade?: readonly string[];
  /** Versions that something else installs (PEP 508): what is chosen has to fit them. */
  readonly bounds?: readonly string[];
  /** Called once the resolver runs: what can be done while it is waited for. */
  readonly meanwhile?: () => void;
}

export interface Resolved {
  /** The text of the lock (PEP 751). */
  readonly text: string;
  /** `name==version: reason` of what its makers have withdrawn and a pin asks for all the same. */
  readonly yanked: readonly string[];
  readonly wants: Wants;
}

/**
 * Asks uv for exact versions and hashes of everything, for the image's platform. It runs no code of any package: wheels
 * only, in an empty folder, without configuration, with a cache and an environment of its own.
 * @throws PackageModelError `RESOLVE_FAILED`, `NETWORK`, `TOOL_UNAVAILABLE`, `DISK_FULL`, `INTERRUPTED`
 */
export async function resolveLock(request: ResolveRequest, options: EnvironmentOptions, host: Host): Promise<Resolved> {
  const { inputs, file, earlier, upgrade = [], bounds = [], meanwhile } = request;
  const because =
    earlier === undefined ? 'no earlier lock is there to start from' : 'versions of the earlier lock are preferred';
  const what = `uv resolves ${inputs.requirements.length} requirements`;
  host.emit({ stage: 'environment', type: 'decided', what, because });
  const args = ['--format', 'pylock.toml', '--generate-hashes', '--no-annotate', '--output-file', file];
  for (const name of upgrade) args.push('--upgrade-package', name);
  const files = earlier === undefined ? {} : { [file]: earlier };
  const { done, folder, wants } = await runResolver(
    { inputs, args, files, bounds, ...(meanwhile && { meanwhile }) },
    options,
    host,
  );
  if (done.code !== 0) throw failureOf(done, inputs);
  const output = join(folder, file);
  const text = await readFile(output, 'utf8').catch((cause: unknown) => {
    throw ioError(cause, `reading the lock ${output}`);
  });
  return { text: portable(text, request.beside, options.workspace), yanked: yankedIn(done.stderr), wants };
}

/** uv says on stderr which of its choices were withdrawn. */
function yankedIn(stderr: string): string[] {
  return [...stderr.matchAll(/^warning: `([A-Za-z0-9._-]+==[^`\s]+)` is yanked(?: \(reason: "(.*)"\))?/gm)]
    .map(([, pin = '', reason = '']) => `${pin.toLowerCase()}: ${reason.slice(0, 300)}`)
    .toSorted();
}

/** Credentials out; wheels that lie in the workspace by their path from the lock, so that it holds on another machine. */
function portable(text: string, beside: string, workspace: string): string {
  const lock = text
    .replaceAll(/(:\/\/)[^/@\s"']*@/g, '$1')
    .replaceAll(/\burl = "(file:[^"]+)"/g, (whole, url: string) => {
      const path = relative(resolve(workspace), fileURLToPath(url));
      if (path.startsWith('..')) return whole;
      return `path = ${JSON.stringify(relative(beside, resolve(workspace, path)))}`;
    });
  if (!lock.includes('[[packages]]')) {
    throw new PackageModelError(
      'RESOLVE_FAILED',
      'the resolver gave a lock without packages',
      'Report this with the requirements of the project.',
    );
  }
  return lock;
}
