import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ioError, PackageModelError } from '../errors.ts';
import type { Lock } from '../nouns/environment.ts';
import type { Digest, Platform } from '../nouns/image.ts';
import type { Host } from '../nouns/host.ts';
import { normalizeName } from '../python/names.ts';
import { parsePylock } from '../python/pylock.ts';
import type { Declared } from './sources/source.ts';
import { inputsDigest, recordedRequirements, type LockInputs } from './inputs.ts';
import { heldDistributions, printCondaPackages, readCondaPackages } from './conda/lock-rows.ts';
import { resolveConda } from './conda/resolve.ts';
import { differences, type HeldLock } from './lock-fit.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import { resolveLock, type Resolved, type ResolveRequest } from './resolve.ts';
import { slimPython } from './slim-python.ts';
import { resolvingWithWheels } from './wheels/with-wheels.ts';
import { weigh } from './unneeded.ts';
import { printToolTable, readToolTable, type ToolTable } from './tool-table.ts';

/** The lock that lies beside the model. */
export interface ExistingLock {
  readonly path: string;
  readonly text: string;
  readonly lock: HeldLock;
  /** Absent where another tool made it. */
  readonly table?: ToolTable;
}

const HEADER =
  '# Made by package-model, kept by you: commit it beside the model. `package-model lock --upgrade` moves its versions.\n';

/**
 * `pylock.<name>.toml`. PEP 751 allows no dots in the name; letters of any script stand as they are. Where something had
 * to be replaced, a few digits of a hash keep the locks of `a.b` and `a-b` apart, which lie in one folder.
 */
export function lockPath(model: string, name: string): string {
  const whole = name.normalize('NFC').toLowerCase();
  const kept = whole.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  const digits = kept === whole ? '' : `-${createHash('sha256').update(whole).digest('hex').slice(0, 6)}`;
  return join(dirname(model), `pylock.${kept}${digits}.toml`);
}

export interface FoundLock {
  readonly path: string;
  /** Absent where there is none yet. */
  readonly existing: ExistingLock | undefined;
  /** That of another platform, whose versions a first lock of this one takes over where they fit. */
  readonly like?: ExistingLock;
}

/**
 * The lock of a platform: `pylock.<name>.toml`; where that one is for another platform, `pylock.<name>-<architecture>.toml`
 * beside it, so that each platform keeps its own.
 * @throws PackageModelError what `readLock` throws
 */
export async function findLock(beside: string, name: string, platform: Platform): Promise<FoundLock> {
  const path = lockPath(beside, name);
  const existing = await readLock(path);
  if (existing?.table === undefined || existing.table.platform === platform) return { path, existing };
  const own = lockPath(beside, `${name}-${platform.slice('linux/'.length)}`);
  return { path: own, existing: await readLock(own), like: existing };
}

/** @throws PackageModelError `CONFIG_INVALID` for a file that is there and no lock. */
export async function readLock(path: string): Promise<ExistingLock | undefined> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw ioError(cause, `reading ${path}`);
  });
  if (text === undefined) return undefined;
  const { lock, problem } = parsePylock(text, path);
  if (!lock)
    throw new PackageModelError(
      'CONFIG_INVALID',
      `${path} is no lock: ${problem}`,
      'Correct it, or remove it: then it is made anew.',
    );
  const unhashed = lock.packages.find(({ wheels }) => wheels.length === 0);
  if (unhashed) {
    throw new PackageModelError(
      'CONFIG_INVALID',
      `${path} has no wheel for ${unhashed.name} ${unhashed.version}`,
      'The image installs wheels only: lock again with wheels, or remove the file.',
    );
  }
  const conda = readCondaPackages(lock.ours, text, path);
  if (typeof conda === 'string') {
    throw new PackageModelError(
      'CONFIG_INVALID',
      `${path} is no lock: ${conda}`,
      'Correct it, or remove it: then it is made anew.',
    );
  }
  const table = readToolTable(lock.ours);
  return { path, text, lock: { ...lock, ...(conda && { conda }) }, ...(table && { table }) };
}

/**
 * The lock for these inputs: the one that is there when it fits, else one from the resolver.
 * @throws PackageModelError `LOCK_MISMATCH` with the difference, and what `resolveLock` throws.
 */
export async function lockFor(
  { path, existing, like }: FoundLock,
  inputs: LockInputs,
  options: EnvironmentOptions,
  host: Host,
): Promise<Lock> {
  const differs = existing ? differences(existing.lock, inputs) : [];
  if (existing && options.mode !== 'upgrade' && differs.length === 0) {
    tell(host, `${path} is used unchanged`, 'it fits its inputs');
    return asLock(path, existing.text, 'used');
  }
  if (existing && options.mode === 'locked')
    throw mismatch(
      path,
      differs,
      'lock the model again (`package-model lock`: versions that still fit stay) and commit the file',
    );
  if (existing && !existing.table && options.mode === 'use') {
    throw mismatch(
      path,
      differs,
      'the file is another tool’s: renew it there, or give it to package-model with --upgrade',
    );
  }
  if (differs.length > 0) tell(host, `${path} is made anew; versions that still fit stay`, differs.join('; '));
  // Packages of channels are of one platform.
  const earlier = existing ?? (inputs.conda ? undefined : like);
  const text = await remake(path, earlier, inputs, options, host);
  const made = existing === undefined ? 'created' : text === existing.text ? 'used' : 'updated';
  const fresh = asLock(path, text, made);
  const lock = existing ? { ...fresh, moved: movedBetween(existing.lock, fresh) } : fresh;
  if (options.mode === 'locked')
    tell(host, 'the lock is used in this run and not written', `there is none at ${path}, and --locked writes none`);
  else if (options.write && lock.made !== 'used') await put(path, text);
  return lock;
}

async function remake(
  path: string,
  existing: ExistingLock | undefined,
  inputs: LockInputs,
  options: EnvironmentOptions,
  host: Host,
): Promise<string> {
  const upgrade = (options.upgrade ?? []).map(normalizeName);
  const all = options.mode === 'upgrade' && upgrade.length === 0;
  const known = new Set(
    [
      ...(existing ? heldDistributions(existing.lock) : []),
      ...(existing?.lock.conda ?? []),
      ...inputs.requirements,
    ].map(({ name }) => name),
  );
  const unknown = upgrade.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new PackageModelError(
      'USAGE',
      `${unknown} is not in ${path}`,
      'Name packages of the lock with --upgrade, or none to move all.',
    );
  }
  let base: Promise<ToolTable> | undefined;
  const request: ResolveRequest = {
    inputs,
    file: path.split(/[/\\]/).pop() ?? 'pylock.toml',
    beside: resolve(dirname(path)),
    // A registry far away answers while the resolver is at work.
    meanwhile: () => {
      base ??= tableFor(existing, inputs, options, host);
      base.catch(() => undefined);
    },
    ...(existing && !all && { earlier: existing.text }),
    ...(options.mode === 'upgrade' && { upgrade }),
  };
  const keep = all ? [] : (existing?.lock.conda ?? []).filter(({ name }) => !upgrade.includes(normalizeName(name)));
  const resolved: Resolved & Pick<Lock, 'conda'> = inputs.conda
    ? await resolveConda(request, { conda: inputs.conda, keep }, options, host)
    : await resolvingWithWheels(() => resolveLock(request, options, host), inputs, options, host);
  const weights = weigh(resolved, inputs);
  const table: ToolTable = {
    ...(await (base ?? tableFor(existing, inputs, options, host))),
    ...(inputs.accelerator === 'cuda' && { accelerator: inputs.accelerator }),
    ...(resolved.yanked.length > 0 && { yanked: resolved.yanked }),
    ...(weights.length > 0 && { unneeded: weights }),
    ...(inputs.conda && { channels: inputs.conda.channels, specs: inputs.conda.specs }),
  };
  const conda = resolved.conda ? printCondaPackages(resolved.conda) : '';
  return `${HEADER}${resolved.text.trimEnd()}\n\n${printToolTable(table)}${conda}`;
}

async function tableFor(
  existing: ExistingLock | undefined,
  inputs: LockInputs,
  options: EnvironmentOptions,
  host: Host,
): Promise<ToolTable> {
  const base = slimPython(inputs.python, inputs.conda ? 'conda' : 'virtualenv');
  const before =
    existing?.table?.base === base && options.mode !== 'upgrade' ? existing.table['base-digest'] : undefined;
  const digest = before ?? (await askDigest(base, options, host));
  return {
    schema: 1,
    python: inputs.python,
    platform: inputs.platform,
    base,
    ...(digest && { 'base-digest': digest }),
    server: inputs.server.version,
    inputs: inputsDigest(inputs),
    requirements: recordedRequirements(inputs),
  };
}

/** A registry that does not answer costs the lock its base digest, not the lock. */
async function askDigest(base: string, { baseDigest }: EnvironmentOptions, host: Host): Promise<Digest | undefined> {
  try {
    return await baseDigest?.(base);
  } catch (cause) {
    if (!(cause instanceof PackageModelError) || cause.code === 'INTERRUPTED') throw cause;
    tell(host, `the lock names ${base} without a digest`, cause.message);
    return undefined;
  }
}

/**
 * Hashes that the project itself pins: a locked package must have one of them.
 * @throws PackageModelError `RESOLVE_FAILED` with the line.
 */
export function checkHashes(lock: Lock, declared: readonly Declared[]): void {
  for (const { requirement, hashes, at } of declared) {
    const wanted = new Set(
      hashes.flatMap((hash) => (hash.startsWith('sha256:') ? [hash.slice('sha256:'.length)] : [])),
    );
    const locked = lock.packages.find(({ name }) => name === requirement.normalized);
    if (wanted.size === 0 || !locked || locked.wheels.some(({ sha256 }) => wanted.has(sha256))) continue;
    throw new PackageModelError(
      'RESOLVE_FAILED',
      `${at.file}:${at.line}: no wheel of ${locked.name} ${locked.version} in the lock has one of the ${wanted.size} hashes that are declared`,
      'Add the hash of the wheel for the image’s platform to the line, or remove the hashes.',
    );
  }
}

function asLock(path: string, text: string, made: Lock['made']): Lock {
  const { lock, problem } = parsePylock(text, path);
  if (!lock)
    throw new PackageModelError(
      'INTERNAL',
      `the lock that was made cannot be read: ${problem}`,
      'Report this as a defect.',
    );
  const digest: Digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const conda = readCondaPackages(lock.ours, text, path);
  if (typeof conda === 'string')
    throw new PackageModelError(
      'INTERNAL',
      `the lock that was made cannot be read: ${conda}`,
      'Report this as a defect.',
    );
  return { path, text, digest, packages: lock.packages, ...(conda && { conda }), made };
}

function mismatch(path: string, differs: readonly string[], remedy: string): PackageModelError {
  return new PackageModelError(
    'LOCK_MISMATCH',
    `${path} does not fit: ${differs.join('; ')}`,
    `To mend it, ${remedy}.`,
  );
}

function tell(host: Host, what: string, because: string): void {
  host.emit({ stage: 'environment', type: 'decided', what, because });
}

/** What the two locks differ in, by name. */
function movedBetween(before: HeldLock, now: Lock): NonNullable<Lock['moved']> {
  const versions = ({ packages, conda = [] }: HeldLock | Lock): Map<string, string> =>
    new Map([...conda, ...packages].map(({ name, version }) => [name, version]));
  const [old, fresh] = [versions(before), versions(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((name) => {
    const [from, to] = [old.get(name), fresh.get(name)];
    if (from === to) return [];
    return [{ name, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

/** Appears whole or not at all. */
async function put(path: string, text: string): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await writeFile(part, text, { flag: 'wx' });
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw ioError(cause, `writing ${path}`);
  }
}
