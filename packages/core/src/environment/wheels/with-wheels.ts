import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import { parsePep508 } from '../../python/pep508.ts';
import type { EnvironmentOptions } from '../environment-options.ts';
import { clauseText } from '../../python/specifiers.ts';
import { constraintText, type LockInputs } from '../inputs.ts';
import type { Declarations, Declared } from '../sources/source.ts';
import { buildWheels } from './build.ts';
import { keepWheels, keptWheels, wheelFolder, type Built } from './kept.ts';
import { unwheeled, type Unwheeled } from './wanted.ts';

/** Names that the resolver would need source distributions for, in its own words. */
export const needsWheel = /Wheels are required for `([A-Za-z0-9._-]+)`/g;
/** A source distribution may need another one; a chain of them ends here. */
const ROUNDS = 5;

/**
 * Declarations in which what comes from a folder, a repository or an address is a version of a wheel: built, or kept from
 * an earlier run. Where nothing is to be built, what has no kept wheel stays left out.
 * @throws PackageModelError what `unwheeled` and `buildWheels` throw
 */
export async function withBuiltWheels(
  declarations: Declarations,
  { python, build }: { readonly python: string; readonly build: boolean },
  options: EnvironmentOptions,
  host: Host,
): Promise<Declarations> {
  const folder = wheelFolder(options);
  if (folder === undefined) return declarations;
  const wanted = await unwheeled(declarations.leftOut, options.workspace);
  const kept = build ? await ensure(wanted, folder, python, options, host) : await keptWheels(folder);
  const built = wanted.flatMap((one) => {
    const found = kept.get(one.key);
    return found ? [declaredOf(one, found)] : [];
  });
  const done = new Set(wanted.filter(({ key }) => kept.has(key)).map(({ from }) => from));
  return {
    ...declarations,
    requirements: [...declarations.requirements, ...built],
    leftOut: declarations.leftOut.filter((one) => !done.has(one)),
  };
}

/**
 * Resolves, and where that fails for want of wheels builds those, and resolves again.
 * @throws PackageModelError what `resolve` throws for another reason, and what `buildWheels` throws
 */
export async function resolvingWithWheels<Result>(
  resolve: () => Promise<Result>,
  { python, requirements, constraints }: LockInputs,
  options: EnvironmentOptions,
  host: Host,
): Promise<Result> {
  const folder = wheelFolder(options);
  for (let round = 0; ; round++) {
    try {
      return await resolve();
    } catch (cause) {
      const said = cause instanceof PackageModelError ? cause.message : '';
      const names = [
        ...new Set([...said.matchAll(needsWheel)].flatMap(([, name]) => (name === undefined ? [] : [name]))),
      ];
      if (folder === undefined || names.length === 0 || round === ROUNDS) throw cause;
      const asked = [...requirements.map(({ text }) => text), ...constraints.map(constraintText)];
      const wanted = names.map((name): Unwheeled => {
        const key = `${name}${clausesOf(name, asked)}`;
        return { key, line: `--no-binary ${name}\n${key}`, extras: [] };
      });
      await ensure(wanted, folder, python, options, host);
    }
  }
}

/** What is asked of a distribution's versions, all together. */
function clausesOf(name: string, asked: readonly string[]): string {
  const found = asked.flatMap((text) => {
    const { value } = parsePep508(text);
    return value?.normalized === name ? value.clauses.map(clauseText) : [];
  });
  return [...new Set(found)].join(',');
}

async function ensure(
  wanted: readonly Unwheeled[],
  folder: string,
  python: string,
  options: EnvironmentOptions,
  host: Host,
): Promise<ReadonlyMap<string, Built>> {
  const kept = await keptWheels(folder);
  const missing = wanted.filter(({ key }) => !kept.has(key));
  if (missing.length === 0) return kept;
  const fresh = await buildWheels({ wanted: missing, python }, options, host);
  await keepWheels(folder, kept.values(), fresh);
  return new Map([...kept, ...fresh.map(({ built }) => [built.from, built] as const)]);
}

function declaredOf({ extras, from }: Unwheeled, { wheel }: Built): Declared {
  const [name = '', version = ''] = wheel.split('-');
  const text = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}==${version}`;
  const requirement = parsePep508(text).value;
  if (!requirement || !from)
    throw new PackageModelError('BUILD_FAILED', `${wheel} is no name of a wheel`, 'Correct the name of the package.');
  return { requirement, hashes: [], at: from.at, pin: from.at, constraint: false };
}
