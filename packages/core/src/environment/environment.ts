import { PackageModelError } from '../errors.ts';
import type { Environment, RequirementSource } from '../nouns/environment.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { normalizeName } from '../python/names.ts';
import { markerEnvironment } from '../python/target.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import { infer } from './infer.ts';
import { serverRequirements, type LockInputs } from './inputs.ts';
import { checkHashes, lockFor, lockPath, readLock, type ExistingLock } from './lock.ts';
import { modelPath } from './model-path.ts';
import { choosePython, readPythonPin } from './python-version.ts';
import { reconcile } from './reconcile.ts';
import { runtimeOf, runtimes, type Runtime } from './runtimes.ts';
import { readDeclarations } from './sources/find.ts';
import { wanted, type Declarations } from './sources/source.ts';

export type { EnvironmentOptions } from './environment-options.ts';

/**
 * What a model needs to be served: a Python, requirements from its bytes and from the project's own files, and the lock
 * of everything, hashes included. A lock beside the model that fits is used unchanged, without network or resolver.
 * @throws PackageModelError `MODEL_UNSUPPORTED`, `REQUIREMENTS_INVALID`, `CONFIG_INVALID`, `LOCK_MISMATCH`,
 * `RESOLVE_FAILED`, `NETWORK`, `TOOL_UNAVAILABLE`, `USAGE`
 */
export async function environment(model: Model, options: EnvironmentOptions, host: Host): Promise<Environment> {
  const runtime = servedBy(model);
  const { folder, beside } = modelPath(model);
  const path = lockPath(beside, model.name);
  const [existing, declarations, pinned] = await Promise.all([
    readLock(path),
    readDeclarations({
      from: folder,
      workspace: options.workspace,
      ...(options.requirements !== undefined && { option: options.requirements }),
    }).then((found) => withoutServers(found, runtime)),
    readPythonPin(folder, options.workspace),
  ]);
  const python = choosePython({
    model,
    server: options.server.python,
    ...(options.python !== undefined && { option: options.python }),
    ...(pinned && { pinned }),
    ...(existing?.table && { locked: existing.table.python }),
    ...(declarations.requiresPython && { requiresPython: declarations.requiresPython }),
  });
  const target = { python: python.version, platform: options.platform };
  const declared = wanted(declarations.requirements, markerEnvironment(target));
  const names = new Set(
    declared.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement.normalized),
  );
  const { needs, missing } = infer(model, (module) => names.has(normalizeName(module)));
  const { requirements, constraints, drifts } = reconcile(needs, declared);
  const inputs: LockInputs = {
    ...target,
    server: options.server,
    constraints,
    requirements: [...requirements, ...serverRequirements(options.server)],
  };
  for (const { what, because, at } of declarations.leftOut) {
    const left = `${at.file}:${at.line}: ${what} is left out`;
    host.emit({ stage: 'environment', type: 'decided', what: left, because });
  }
  const lock = await lockFor(path, existing, inputs, options, host);
  checkHashes(lock, declared);
  return {
    kind: 'virtualenv',
    runtime: runtime.id,
    sources: sourcesOf(declarations, existing, lock.made === 'used', options),
    python,
    requirements: inputs.requirements,
    drifts,
    concerns: [],
    missing,
    platform: options.platform,
    lock,
  };
}

function servedBy(model: Model): Runtime {
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
    `Hand in a model for one of ${runtimes.map(({ id }) => id).join(', ')}.`,
  );
}

/** MLflow lists itself among the requirements of every model; a flavour of another library is served without it. */
function withoutServers(declarations: Declarations, runtime: Runtime): Declarations {
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
