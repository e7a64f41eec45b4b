import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Requirement } from '../nouns/environment.ts';
import type { Platform } from '../nouns/image.ts';
import { normalizeName } from '../python/names.ts';
import { allows, possible, validVersion } from '../python/specifiers.ts';
import { parsePep508 } from '../python/pep508.ts';
import { machineOf } from '../python/target.ts';
import type { Need } from './infer.ts';
import type { Declared, LeftOut } from './sources/source.ts';

export type Accelerator = 'cpu' | 'cuda';

/** A library that is published under several names: all at once overwrite each other's files. */
interface Builds {
  readonly name: string;
  /** Names of the same library, of which a project may declare one. */
  readonly others: readonly string[];
  /** Without CUDA libraries, on these platforms. */
  readonly cpu?: {
    readonly name: string;
    readonly platforms: readonly Platform[];
    /** The first version that has it. */
    readonly since: string;
    /** Declared packages that need the other name. */
    readonly unless: RegExp;
  };
  /** With CUDA, and with the extras that bring its libraries: images have none of their own. */
  readonly gpu?: { readonly name: string; readonly extras: readonly string[]; readonly platforms: readonly Platform[] };
}

const everywhere: readonly Platform[] = ['linux/amd64', 'linux/arm64'];

const builds: readonly Builds[] = [
  {
    name: 'tensorflow',
    others: ['tensorflow-cpu'],
    cpu: {
      name: 'tensorflow-cpu',
      platforms: ['linux/amd64'],
      since: '2.8',
      unless: /^(?:tensorflow|tf[-_]|keras-|kerastuner)/,
    },
    gpu: { name: 'tensorflow', extras: ['and-cuda'], platforms: ['linux/amd64'] },
  },
  {
    name: 'xgboost',
    others: ['xgboost-cpu'],
    cpu: { name: 'xgboost-cpu', platforms: everywhere, since: '2.1', unless: /^xgboost/ },
  },
  {
    name: 'onnxruntime',
    others: ['onnxruntime-gpu'],
    gpu: { name: 'onnxruntime-gpu', extras: ['cuda', 'cudnn'], platforms: ['linux/amd64'] },
  },
];

/** Packages that hold CUDA libraries or a GPU build, by their names on the index. */
const forGpu =
  /^(?:nvidia-.+|.+-cu(?:da)?1[0-9](?:-.+)?|.+-cu1[0-9]{2}|triton|pytorch-triton(?:-.+)?|cupy.*|onnxruntime-gpu|tensorflow-gpu|faiss-gpu.*|paddlepaddle-gpu|cudf.*|cuml.*|cuda-.+)$/;

export function isForGpu(name: string): boolean {
  return forGpu.test(name);
}

/** What a need looks like here: a name, and what is known of its version. */
type Named = Pick<Need, 'name' | 'exact' | 'hard' | 'extras'>;

/**
 * The build that fits, for the packages that nobody declared; who declares one of a library's other names means the library
 * by it, and gets that one alone.
 */
export function buildsFor<One extends Named>(
  needs: readonly One[],
  declared: ReadonlySet<string>,
  { platform, accelerator }: { readonly platform: Platform; readonly accelerator?: Accelerator },
): One[] {
  return needs.map((need) => {
    const library = builds.find(({ name }) => name === need.name);
    if (!library || declared.has(need.name)) return need;
    const meant = library.others.find((name) => declared.has(name));
    if (meant !== undefined) return { ...need, name: meant };
    const { cpu, gpu } = library;
    if (accelerator === 'cuda')
      return gpu?.platforms.includes(platform) ? { ...need, name: gpu.name, extras: gpu.extras } : need;
    if (!cpu?.platforms.includes(platform) || [...declared].some((name) => cpu.unless.test(name))) return need;
    const old = need.exact !== undefined && !allows([{ operator: '>=', version: cpu.since }], need.exact);
    return old ? need : { ...need, name: cpu.name };
  });
}

/**
 * For lists that a tool wrote: MLflow writes `xgboost` down wherever it ran, so nobody asked for its CUDA libraries, and the
 * build for CPU stands for it. A line with hashes means these files; packages that ask for the other name need it.
 */
export function writtenForCpu(
  declared: readonly Declared[],
  platform: Platform,
): { readonly requirements: readonly Declared[]; readonly leftOut: readonly LeftOut[] } {
  const names = declared.map(({ requirement }) => requirement.normalized);
  const leftOut: LeftOut[] = [];
  const requirements = declared.map((one): Declared => {
    const { requirement, hashes, at } = one;
    const { cpu, others = [] } = builds.find(({ name }) => name === requirement.normalized) ?? {};
    if (!cpu?.platforms.includes(platform) || hashes.length > 0) return one;
    const needed = names.some(
      (name) => name !== requirement.normalized && (others.includes(name) || cpu.unless.test(name)),
    );
    if (needed || !possible([...requirement.clauses, { operator: '>=', version: cpu.since }])) return one;
    leftOut.push({ what: requirement.name, because: `${cpu.name} is the same library without CUDA`, at });
    return { ...one, requirement: { ...requirement, name: cpu.name, normalized: cpu.name } };
  });
  return { requirements, leftOut };
}

/** What PyTorch publishes on an index of its own, where builds for CPU are. */
export const torchFamily: ReadonlySet<string> = new Set([
  'torch',
  'torchvision',
  'torchaudio',
  'torchtext',
  'torchdata',
]);

/**
 * Builds for CPU that lie in a wheel folder: they carry `+cpu`, which a resolver takes only when it is asked for.
 * @returns constraints such as `torch==2.13.0+cpu`, for the newest that the requirements allow.
 */
export async function cpuWheels(
  folders: readonly string[],
  requirements: readonly Requirement[],
  { python, platform }: { readonly python: string; readonly platform: Platform },
): Promise<string[]> {
  const tag = `cp${python.replace('.', '')}`;
  const found = new Map<string, string[]>();
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => [] as string[]);
    for (const file of names) {
      const [, name = '', version = '', rest = ''] = /^([A-Za-z0-9_.]+)-([^-]+\+cpu)-(.+)\.whl$/.exec(file) ?? [];
      const fits = rest.includes(tag) && rest.includes(machineOf(platform));
      if (torchFamily.has(normalizeName(name)) && validVersion(version) && fits)
        found.set(normalizeName(name), [...(found.get(normalizeName(name)) ?? []), version]);
    }
  }
  return [...found].flatMap(([name, versions]) => {
    const clauses = requirements
      .filter((one) => one.name === name)
      .flatMap(({ text }) => parsePep508(text).value?.clauses ?? []);
    const best = versions
      .filter((version) => allows(clauses, version))
      .toSorted((a, b) => (allows([{ operator: '<=', version: b }], a) ? -1 : 1))
      .at(-1);
    return best === undefined ? [] : [`${name}==${best}`];
  });
}

export function wheelFolders(findLinks: readonly string[], env: string | undefined, workspace: string): string[] {
  return [...findLinks, ...(env ?? '').split(/\s+/)]
    .filter((one) => one !== '' && !/^[a-z][a-z0-9+.-]*:\/\//i.test(one))
    .map((one) => (one.startsWith('/') ? one : join(workspace, one)));
}
