import type { Concern, Lock } from '../nouns/environment.ts';
import type { Accelerator } from './accelerator.ts';
import { isForGpu } from './accelerator.ts';
import { heldDistributions } from './conda/lock-rows.ts';
import { numpyConcerns } from './numpy-abi.ts';
import type { Declared } from './sources/source.ts';

/** What the lock and the declarations hold that somebody should hear about, each on the line that asks for it. */
export function concernsOf(
  lock: Lock,
  declared: readonly Declared[],
  yanked: ReadonlyMap<string, string>,
  accelerator: Accelerator,
): Concern[] {
  const pinned = new Map(declared.map((one) => [one.requirement.normalized, one]));
  const place = (concern: Concern): Concern => {
    const line = pinned.get(concern.name);
    return line ? { ...concern, at: line.requirement.clauses.length > 0 ? line.pin : line.at } : concern;
  };
  return [
    ...numpyConcerns(heldDistributions(lock)),
    ...yankedConcerns(lock, yanked),
    ...(accelerator === 'cpu' ? gpuConcerns(lock, declared) : []),
  ].map(place);
}

function yankedConcerns({ packages }: Lock, yanked: ReadonlyMap<string, string>): Concern[] {
  return packages.flatMap(({ name, version, at }): Concern[] => {
    const reason = yanked.get(`${name}==${version}`);
    if (reason === undefined) return [];
    const said = reason === '' ? 'its makers gave no reason' : `its makers say: ${reason}`;
    return [
      { kind: 'yanked', name, version, detail: said, at, mend: `allow another version of ${name} than ${version}` },
    ];
  });
}

/** CUDA libraries in an image without a GPU: hundreds of megabytes that nothing uses. */
function gpuConcerns({ packages }: Lock, declared: readonly Declared[]): Concern[] {
  const asked = new Map(
    declared.filter(({ constraint }) => !constraint).map((one) => [one.requirement.normalized, one]),
  );
  const inLock = packages.flatMap(({ name, version, wheels, at }): Concern[] => {
    if (!isForGpu(name)) return [];
    const bytes = Math.max(0, ...wheels.map(({ size }) => size ?? 0));
    const mend = asked.has(name) ? `remove the line ${name}` : gpuMend;
    return [
      {
        kind: 'accelerator-package',
        name,
        version,
        detail: 'it is for NVIDIA GPUs',
        at,
        mend,
        ...(bytes > 0 && { bytes }),
      },
    ];
  });
  const builds = [...asked.values()].flatMap(({ requirement, pin }): Concern[] => {
    const cuda = requirement.clauses.find(({ version }) => /\+(?:cu|rocm)\d/.test(version));
    if (!cuda) return [];
    const plain = cuda.version.replace(/\+.*$/, '');
    return [
      {
        kind: 'accelerator-package',
        name: requirement.normalized,
        version: cuda.version,
        detail: 'the line pins a build for GPUs',
        at: pin,
        mend: `${requirement.name}==${plain}`,
      },
    ];
  });
  return [...builds, ...inLock];
}

const gpuMend =
  'name an index or wheels with builds for CPU (--torch-index-url, --find-links), or say that the image is for a GPU: --accelerator cuda';
