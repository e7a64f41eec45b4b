import { dirname } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Environment, Requirement } from '../nouns/environment.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { normalizeName } from '../python/names.ts';
import { markerEnvironment } from '../python/target.ts';
import { readDeclarations, wanted, type Declarations } from './declared.ts';
import { infer } from './infer.ts';
import { serverRequirements, type LockInputs } from './inputs.ts';
import { checkHashes, lockFor, lockPath, readLock } from './lock.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import { choosePython, readPythonPin } from './python-version.ts';
import { reconcile } from './reconcile.ts';

export type { EnvironmentOptions } from './environment-options.ts';

/**
 * What a model needs to be served: a Python, requirements from its bytes and from the project's own files, and the lock
 * of everything, hashes included. A lock beside the model that fits is used unchanged, without network or resolver.
 * @throws PackageModelError `MODEL_UNSUPPORTED`, `REQUIREMENTS_INVALID`, `CONFIG_INVALID`, `LOCK_MISMATCH`,
 * `RESOLVE_FAILED`, `NETWORK`, `TOOL_UNAVAILABLE`, `USAGE`
 */
export async function environment(model: Model, options: EnvironmentOptions, host: Host): Promise<Environment> {
  const file = servedFile(model);
  const folder = dirname(file);
  const path = lockPath(file, model.name);
  const [existing, declarations, pinned] = await Promise.all([
    readLock(path),
    readDeclarations({
      from: folder,
      workspace: options.workspace,
      ...(options.requirements !== undefined && { option: options.requirements }),
    }),
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
  tellSources({ declarations, python, requirements: inputs.requirements, option: options.requirements }, host);
  const lock = await lockFor(path, existing, inputs, options, host);
  checkHashes(lock, declared);
  return {
    kind: 'virtualenv',
    runtime: 'scikit-learn',
    python,
    requirements: inputs.requirements,
    drifts,
    missing,
    platform: options.platform,
    lock,
  };
}

/** The file that names the lock. A model that no runtime serves has no environment. */
function servedFile(model: Model): string {
  const [file] = model.files;
  if (file && (model.structure.kind === 'estimator' || model.imports.includes('sklearn'))) return file.path;
  throw new PackageModelError(
    'MODEL_UNSUPPORTED',
    `${file?.path ?? model.name} holds nothing that scikit-learn could serve`,
    'Hand in a file that holds a fitted scikit-learn estimator or pipeline.',
  );
}

interface Sources {
  readonly declarations: Declarations;
  readonly python: Environment['python'];
  readonly requirements: readonly Requirement[];
  readonly option: string | undefined;
}

function tellSources({ declarations, python, requirements, option }: Sources, host: Host): void {
  const decided = (what: string, because: string): void =>
    host.emit({ stage: 'environment', type: 'decided', what, because });
  decided(`Python ${python.version}`, python.because);
  for (const { text, from, because } of requirements) if (from === 'inferred') decided(text, because);
  const count = requirements.filter(({ from }) => typeof from === 'object').length;
  if (declarations.file !== undefined)
    decided(
      `${count} requirements of ${declarations.file}`,
      option === undefined ? 'it is the nearest file that declares packages' : 'the file was asked for',
    );
  for (const { what, because, at } of declarations.leftOut)
    decided(`${at.file}:${at.line}: ${what} is left out`, because);
}
