import { PackageModelError } from '../errors.ts';
import type { Environment, RequirementSource } from '../nouns/environment.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { markerEnvironment } from '../python/target.ts';
import { parsePylock } from '../python/pylock.ts';
import { writtenForCpu } from './accelerator.ts';
import { concernsOf } from './concerns.ts';
import { condaFor, defaultsConcern } from './conda/conda-for.ts';
import { demand, onPython, readOwn } from './demand.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import { serverRequirements, type LockInputs } from './inputs.ts';
import { checkHashes, findLock, lockFor, type ExistingLock } from './lock.ts';
import { modelPath } from './model-path.ts';
import { choosePython, readPythonPin } from './python-version.ts';
import { reconcile } from './reconcile.ts';
import { runtimeOf, runtimes } from './runtimes.ts';
import { readDeclarations } from './sources/find.ts';
import { wanted, type Declarations } from './sources/source.ts';
import { readToolTable, type ToolTable } from './tool-table.ts';
import { keptFolder } from './wheels/kept.ts';
import { withBuiltWheels } from './wheels/with-wheels.ts';
import { unneededConcerns } from './unneeded.ts';

export type { EnvironmentOptions } from './environment-options.ts';

/**
 * What a model needs to be served: a Python, requirements from its bytes and from the project's own files, and the lock
 * of everything, hashes included. A lock beside the model that fits is used unchanged, without network or resolver.
 * @throws PackageModelError `MODEL_UNSUPPORTED`, `REQUIREMENTS_INVALID`, `CONFIG_INVALID`, `LOCK_MISMATCH`,
 * `RESOLVE_FAILED`, `NETWORK`, `TOOL_UNAVAILABLE`, `USAGE`
 */
export async function environment(model: Model, options: EnvironmentOptions, host: Host): Promise<Environment> {
  const runtime = servedBy(model, options);
  const { folder, beside } = modelPath(model);
  const [held, found, pinned] = await Promise.all([
    findLock(beside, model.name, options.platform),
    readDeclarations({
      from: folder,
      workspace: options.workspace,
      ...(options.requirements !== undefined && { option: options.requirements }),
      ...(options.extras && { extras: options.extras }),
      ...(options.groups && { groups: options.groups }),
    })
      .then((declared) => withoutServers(declared, runtime))
      .then((declared) => withoutCuda(declared, model, options)),
    readPythonPin(folder, options.workspace),
  ]);
  const { existing } = held;
  const locked = (existing ?? held.like)?.table;
  const python = choosePython({
    model,
    server: options.server.python,
    ...(options.python !== undefined && { option: options.python }),
    ...(pinned && { pinned }),
    ...(locked && { locked: locked.python }),
    ...(found.requiresPython && { requiresPython: found.requiresPython }),
  });
  const target = { python: python.version, platform: options.platform };
  const building = { python: python.version, build: options.mode !== 'locked' || existing === undefined };
  const declarations = await withBuiltWheels(found, building, options, host);
  const declared = wanted(declarations.requirements, markerEnvironment(target));
  const code = await readOwn(model, options);
  const asked = demand(model, declared, code, options);
  const accelerator = options.accelerator ?? 'cpu';
  const { requirements, constraints, drifts } = reconcile(onPython(asked.needs, python.version), asked.declared);
  const conda =
    options.kind === 'conda' ? condaFor(declarations, { ...asked, requirements }, python.version, options) : undefined;
  const inputs: LockInputs = {
    ...target,
    ...(conda && { conda: conda.inputs }),
    server: options.server,
    accelerator,
    constraints,
    requirements: [...requirements, ...(options.entrypoint === undefined ? serverRequirements(options.server) : [])],
    ...(options.onlyNeeded !== true && { unneeded: asked.unneeded }),
  };
  for (const { what, because, at } of conda ? conda.leftOut : declarations.leftOut) {
    const left = `${at.file}:${at.line}: ${what} is left out`;
    host.emit({ stage: 'environment', type: 'decided', what: left, because });
  }
  const lock = await lockFor(held, inputs, options, host);
  checkHashes(lock, asked.declared);
  const wheels = await keptFolder(options);
  const table = readToolTable(parsePylock(lock.text, lock.path).lock?.ours);
  return {
    kind: conda ? 'conda' : 'virtualenv',
    runtime: runtime.id,
    sources: sourcesOf(declarations, existing, lock.made === 'used', options),
    python,
    requirements: inputs.requirements,
    drifts,
    concerns: [
      ...concernsOf(lock, declared, withdrawn(table), accelerator),
      ...(conda?.defaults ? [defaultsConcern(conda.defaults, lock)] : []),
      ...(options.onlyNeeded === true ? [] : unneededConcerns(lock, table, declared, asked.unneeded)),
    ],
    missing: asked.missing,
    ...(code && { code: code.own }),
    platform: options.platform,
    lock,
    ...(wheels !== undefined && { wheels }),
  };
}

/** What makers have withdrawn, as the lock remembers it. */
function withdrawn(table: ToolTable | undefined): Map<string, string> {
  return new Map(
    (table?.yanked ?? []).map((row) => {
      const end = row.indexOf(': ');
      return end < 0 ? [row, ''] : [row.slice(0, end), row.slice(end + 2)];
    }),
  );
}

/** A runtime of the table, or what the user named. */
interface ServedBy {
  readonly id: Environment['runtime'];
  readonly library: string;
}

/** What the user named goes before every runtime of ours. */
const ofUser: Readonly<Record<'handler' | 'entrypoint', ServedBy>> = {
  handler: { id: 'handler', library: 'a handler' },
  entrypoint: { id: 'script', library: 'a script' },
};

function servedBy(model: Model, { handler, entrypoint }: Pick<EnvironmentOptions, 'handler' | 'entrypoint'>): ServedBy {
  if (handler !== undefined && entrypoint !== undefined)
    throw new PackageModelError(
      'USAGE',
      'a handler and a script were named, and only one can run the model',
      'Leave out --handler or --entrypoint.',
    );
  if (entrypoint !== undefined) return ofUser.entrypoint;
  if (handler !== undefined) return ofUser.handler;
  if (model.structure.kind === 'parts' && model.format === 'folder') {
    throw new PackageModelError(
      'MODEL_UNSUPPORTED',
      `the folder holds ${model.structure.parts.length} models: ${model.files.map(({ path }) => path).join(', ')}`,
      'Name the one that is meant.',
    );
  }
  const served = runtimeOf(model);
  if (served) return served.runtime;
  const file = model.files[0]?.path ?? model.name;
  throw new PackageModelError(
    'MODEL_UNSUPPORTED',
    `${file} (${model.format}) holds nothing that could be served`,
    `Write down how it is loaded and asked (\`package-model init ${file}\` begins it) and name that file with --handler; or hand in a model for one of ${runtimes.map(({ id }) => id).join(', ')}.`,
  );
}

/** MLflow lists itself among the requirements of every model; a flavour of another library is served without it. */
function withoutServers(declarations: Declarations, runtime: ServedBy): Declarations {
  const self = /^mlflow(?:-skinny)?$/;
  if (runtime.id === 'mlflow') return declarations;
  const own = declarations.requirements.filter(({ requirement }) => self.test(requirement.normalized));
  if (own.length === 0) return declarations;
  const because = `the model is served by ${runtime.library} itself`;
  return {
    ...declarations,
    requirements: declarations.requirements.filter((one) => !own.includes(one)),
    leftOut: [...declarations.leftOut, ...own.map(({ requirement, at }) => ({ what: requirement.name, because, at }))],
  };
}

/** Of the list that MLflow wrote into its folder, the builds without CUDA. */
function withoutCuda(
  declarations: Declarations,
  model: Model,
  { platform, accelerator = 'cpu' }: EnvironmentOptions,
): Declarations {
  const inside = declarations.file !== undefined && model.files.some(({ path }) => path === declarations.file);
  if (model.format !== 'mlflow' || accelerator !== 'cpu' || !inside) return declarations;
  const { requirements, leftOut } = writtenForCpu(declarations.requirements, platform);
  return { ...declarations, requirements, leftOut: [...declarations.leftOut, ...leftOut] };
}

/** Where the requirements came from, the first to look at first. */
function sourcesOf(
  { file, lock, requirements }: Declarations,
  existing: ExistingLock | undefined,
  used: boolean,
  { requirements: option }: EnvironmentOptions,
): RequirementSource[] {
  const count = requirements.filter(({ constraint }) => !constraint).length;
  const held = requirements.length - count;
  const said = `${count} ${count === 1 ? 'requirement' : 'requirements'}`;
  const found: RequirementSource[] = [];
  if (existing)
    found.push({
      kind: 'model-lock',
      file: existing.path,
      because: used
        ? 'it lies beside the model, and fits'
        : 'it lies beside the model: its versions stay where they fit',
    });
  if (lock !== undefined)
    found.push({
      kind: option === undefined ? 'project-lock' : 'option',
      file: lock,
      because: `the lock of the project holds ${held === 0 ? count : held} versions`,
    });
  if (file !== undefined && file !== lock)
    found.push({
      kind: option === undefined || lock !== undefined ? 'declared' : 'option',
      file,
      because: `${said}; ${option === undefined ? 'it is the nearest file that declares packages' : 'the file was asked for'}`,
    });
  return [...found, { kind: 'inferred', because: 'from the bytes of the model' }];
}
