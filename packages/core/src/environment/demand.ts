import type { Environment } from '../nouns/environment.ts';
import type { Model } from '../nouns/model.ts';
import { normalizeName } from '../python/names.ts';
import { allows, type Clause } from '../python/specifiers.ts';
import { buildsFor } from './accelerator.ts';
import { pythonsOf } from './compatibility.ts';
import { readCode, type UserCode } from './code.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import { infer, type Need } from './infer.ts';
import { mainNames, readMain, type MainModule } from './main-module.ts';
import { distributionOf, isStandard } from './modules.ts';
import { needsNumpyOne } from './numpy-abi.ts';
import { usedBy } from './own-classes.ts';
import { readOwnFile, type OwnFile } from './own-file.ts';
import type { Declared } from './sources/source.ts';

/** The user's own code, as far as it was named. */
export interface OwnCode {
  readonly code: UserCode;
  readonly main?: MainModule;
  /** Handler and script. */
  readonly files: readonly OwnFile[];
  readonly own: NonNullable<Environment['code']>;
}

/** @throws PackageModelError `USAGE` for folders and files that are none. */
export async function readOwn(
  model: Model,
  { code = [], main, handler, entrypoint, workspace }: EnvironmentOptions,
): Promise<OwnCode | undefined> {
  if (code.length === 0 && [main, handler, entrypoint].every((file) => file === undefined)) return undefined;
  const [found, module, handles, runs] = await Promise.all([
    readCode(code, workspace),
    main === undefined ? undefined : readMain(main, model, workspace),
    handler === undefined ? undefined : readOwnFile(handler, 'handler', workspace),
    entrypoint === undefined ? undefined : readOwnFile(entrypoint, 'entrypoint', workspace),
  ]);
  const classes = usedBy(model, found.classes);
  const own = {
    roots: found.roots,
    ...(classes.length > 0 && { classes }),
    ...(module && { main: module.file }),
    ...(handles && { handler: handles.file }),
    ...(runs && { script: runs.file }),
  };
  const files = [handles, runs].filter((file) => file !== undefined);
  return { code: found, own, files, ...(module && { main: module }) };
}

export interface Demand {
  readonly needs: readonly Need[];
  /** As it is declared, or, where only what is needed is installed, bounds without a demand. */
  readonly declared: readonly Declared[];
  readonly missing: Environment['missing'];
  /** Declared names that neither model nor code imports. */
  readonly unneeded: readonly string[];
}

/** What model and code ask for, beside what is declared. */
export function demand(
  model: Model,
  declared: readonly Declared[],
  own: OwnCode | undefined,
  options: Pick<EnvironmentOptions, 'platform' | 'accelerator' | 'onlyNeeded' | 'include' | 'python'>,
): Demand {
  const lines = options.accelerator === 'cuda' ? declared : declared.map(withoutGpuBuild);
  const asked = new Set(lines.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement.normalized));
  const held = new Set(own?.code.roots.flatMap(({ modules }) => modules));
  const provided = (module: string): boolean =>
    held.has(module) || asked.has(normalizeName(module)) || (module === '__main__' && own?.main?.lacks.length === 0);
  const inferred = infer(model, provided);
  const needs = [...inferred.needs];
  const missing = inferred.missing.map((one) =>
    one.module === '__main__' ? { ...one, because: mainReason(model, own?.main) } : one,
  );
  const imported = [
    ...(own?.code.imports ?? []),
    ...[...(own?.main ? [own.main] : []), ...(own?.files ?? [])].flatMap(({ file, imports }) =>
      imports.map((module) => [module, file] as const),
    ),
  ];
  for (const [module, file] of imported) {
    if (isStandard(module) || held.has(module)) continue;
    const name = distributionOf(module);
    if (name === undefined) {
      if (!provided(module)) missing.push({ module, because: `${file} imports it` });
    } else if (!needs.some((need) => need.name === name))
      needs.push({ name, hard: [], soft: [], because: `${file} imports it` });
  }
  const used = new Set([
    ...needs.map(({ name }) => name),
    ...imported.map(([module]) => normalizeName(module)),
    ...model.imports.map(normalizeName),
  ]);
  const unneeded = [...asked].filter((name) => !used.has(name) && !isServed(name, needs));
  const include = new Set((options.include ?? []).map(normalizeName));
  const drop = new Set(options.onlyNeeded === true ? unneeded.filter((name) => !include.has(name)) : []);
  const named = buildsFor(needs, asked, options);
  return {
    needs: withNumpyOne(named, lines),
    declared: lines.map((one) => (drop.has(one.requirement.normalized) ? { ...one, constraint: true } : one)),
    missing,
    unneeded: unneeded.toSorted(),
  };
}

/** Another name for what is needed: `tensorflow` where `tensorflow-cpu` would do, a backend of Keras, MLflow's other package. */
function isServed(name: string, needs: readonly Need[]): boolean {
  return needs.some(
    (need) =>
      name === `${need.name}-cpu` ||
      name === `${need.name}-gpu` ||
      need.name === `${name}-skinny` ||
      need.name === `${name}-cpu`,
  );
}

function mainReason(model: Model, main: MainModule | undefined): string {
  const names = main ? main.lacks : mainNames(model);
  const said = names
    .slice(0, 5)
    .map((name) => `__main__.${name}`)
    .join(', ');
  if (main) return `${main.file} does not define ${said}`;
  return said === '' ? 'the file imports __main__' : `the file names ${said}`;
}

/** A pinned build for GPUs (`2.1.0+cu118`) stands for its version; the finding says so. */
function withoutGpuBuild(one: Declared): Declared {
  const { clauses } = one.requirement;
  if (!clauses.some(({ version }) => /\+(?:cu|rocm)\d/.test(version))) return one;
  const plain = clauses.map((clause) => ({ ...clause, version: clause.version.replace(/\+(?:cu|rocm)\d.*$/, '') }));
  const said = plain.map((clause) => (clause.operator === '===' ? { ...clause, operator: '==' as const } : clause));
  return { ...one, hashes: [], requirement: { ...one.requirement, clauses: said } };
}

/** A library of the time of NumPy 1 takes NumPy 1 with it, where it does not say so itself. */
function withNumpyOne(needs: readonly Need[], declared: readonly Declared[]): Need[] {
  const pinned = [
    ...needs.flatMap(({ name, exact }) => (exact === undefined ? [] : [{ name, version: exact }])),
    ...declared.flatMap(({ requirement: { normalized, clauses } }) =>
      clauses.flatMap(({ operator, version }) =>
        operator === '==' && !version.includes('*') ? [{ name: normalized, version }] : [],
      ),
    ),
  ];
  const old = pinned.find(({ name, version }) => needsNumpyOne(name, version));
  if (!old) return [...needs];
  const below: Clause = { operator: '<', version: '2' };
  return needs.map((need) => {
    if (need.name !== 'numpy' || need.hard.some(({ version }) => !allows([below], version))) return need;
    const soft = need.soft.filter(({ operator, version }) => operator !== '<' || allows([below], version));
    return { ...need, soft: [...soft, below], softBecause: `${old.name} ${old.version} is of the time of NumPy 1` };
  });
}

/** A recorded version that has no wheel for the chosen Python is not asked for exactly; its library's promise stands. */
export function onPython(needs: readonly Need[], python: string): Need[] {
  return needs.map((need) => {
    if (need.exact === undefined) return need;
    const pythons = pythonsOf(need.name, need.exact);
    if (!pythons || pythons.includes(python)) return need;
    const { exact: _, ...rest } = need;
    return { ...rest, because: `${need.because}, which has no wheel for Python ${python}` };
  });
}
