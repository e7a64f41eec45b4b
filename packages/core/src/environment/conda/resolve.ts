import type { CondaPackage } from '../../nouns/environment.ts';
import type { Host } from '../../nouns/host.ts';
import { distributionOfConda } from '../../python/conda-spec.ts';
import { validVersion } from '../../python/specifiers.ts';
import type { EnvironmentOptions } from '../environment-options.ts';
import type { LockInputs } from '../inputs.ts';
import { resolveLock, type Resolved, type ResolveRequest } from '../resolve.ts';
import type { CondaInputs } from './ask.ts';
import { heldDistributions } from './lock-rows.ts';
import { solveConda, type Solved } from './solve.ts';

export interface CondaResolved extends Resolved {
  readonly conda: readonly CondaPackage[];
}

/**
 * Channels first, then the index for what they do not provide: the server, what the project asks pip for, and what no
 * channel has. Wheels are chosen to fit the versions that conda chose, and none is locked for what conda installs.
 * @throws PackageModelError what `solveConda` and `resolveLock` throw
 */
export async function resolveConda(
  request: ResolveRequest,
  { conda, keep }: { readonly conda: CondaInputs; readonly keep: readonly CondaPackage[] },
  options: EnvironmentOptions,
  host: Host,
): Promise<CondaResolved> {
  const { inputs } = request;
  const solved = await chosen(conda, keep, inputs, options, host);
  const provided = providedBy(solved.packages, conda.wheels);
  const bounds = heldDistributions({ packages: [], conda: solved.packages })
    .filter(({ name }) => provided.has(name))
    .map(({ name, version }) => `${name}==${version.replace(/\+.*$/, '')}`);
  const wheels = inputs.requirements.filter(({ name }) => !provided.has(name));
  const resolved = await resolveLock(
    {
      ...request,
      inputs: { ...inputs, requirements: wheels, constraints: inputs.constraints.filter(isWheel(provided)) },
      bounds,
    },
    options,
    host,
  );
  return { ...resolved, text: without(provided, resolved.text), conda: solved.packages };
}

async function chosen(
  conda: CondaInputs,
  keep: readonly CondaPackage[],
  { platform, accelerator }: LockInputs,
  options: EnvironmentOptions,
  host: Host,
): Promise<Solved> {
  if (conda.locked) {
    const what = `${conda.locked.length} conda packages are taken as they are`;
    host.emit({ stage: 'environment', type: 'decided', what, because: 'the project has a lock of them' });
    return { packages: conda.locked, absent: [] };
  }
  return solveConda({ conda, platform, keep, ...(accelerator && { accelerator }) }, options, host);
}

/** Names of an index that conda's packages stand for; a build for CPU stands for the library. */
function providedBy(packages: readonly CondaPackage[], wheels: readonly string[]): ReadonlySet<string> {
  const names = packages.flatMap(({ name, version }) => {
    const distribution = validVersion(version) ? distributionOfConda(name) : undefined;
    return distribution === undefined ? [] : [distribution, `${distribution}-cpu`];
  });
  return new Set(names.filter((name) => !wheels.includes(name)));
}

function isWheel(provided: ReadonlySet<string>): (one: LockInputs['constraints'][number]) => boolean {
  return ({ requirement }) => !provided.has(requirement.normalized);
}

/** The lock without the tables of what conda installs. */
function without(provided: ReadonlySet<string>, text: string): string {
  const [head = '', ...tables] = text.split(/^(?=\[\[packages\]\]$)/m);
  const kept = tables.filter((table) => !provided.has(/^name = "([^"]+)"/m.exec(table)?.[1] ?? ''));
  return head + kept.join('');
}
