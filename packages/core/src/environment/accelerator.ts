import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Requirement } from '../nouns/environment.ts';
import type { Platform } from '../nouns/image.ts';
import { normalizeName } from '../python/names.ts';
import { allows, validVersion, type Clause } from '../python/specifiers.ts';
import { parsePep508 } from '../python/pep508.ts';
import { machineOf } from '../python/target.ts';

export type Accelerator = 'cpu' | 'cuda';

/** Builds of a package without CUDA libraries, under a name of their own. */
interface Variant {
  readonly name: string;
  readonly cpu: string;
  readonly platforms: readonly Platform[];
  /** The first version that has it. */
  readonly since: string;
  /** Declared packages that need the other name: both at once overwrite each other's files. */
  readonly unless: RegExp;
}

const variants: readonly Variant[] = [
  {
    name: 'tensorflow',
    cpu: 'tensorflow-cpu',
    platforms: ['linux/amd64'],
    since: '2.8',
    unless: /^(?:tensorflow|tf[-_]|keras-|kerastuner)/,
  },
  { name: 'xgboost', cpu: 'xgboost-cpu', platforms: ['linux/amd64', 'linux/arm64'], since: '2.1', unless: /^xgboost/ },
];

/** Packages that hold CUDA libraries or a GPU build, by their names on the index. */
const forGpu =
  /^(?:nvidia-.+|.+-cu(?:da)?1[0-9](?:-.+)?|.+-cu1[0-9]{2}|triton|pytorch-triton(?:-.+)?|cupy.*|onnxruntime-gpu|tensorflow-gpu|faiss-gpu.*|paddlepaddle-gpu|cudf.*|cuml.*|cuda-.+)$/;

export function isForGpu(name: string): boolean {
  return forGpu.test(name);
}

/** What the CPU build is called, for the packages that nobody declared; everything else stays. */
export function forCpu<
  Named extends { readonly name: string; readonly exact?: string; readonly hard: readonly Clause[] },
>(needs: readonly Named[], declared: ReadonlySet<string>, platform: Platform): Named[] {
  return needs.map((need) => {
    const variant = variants.find(({ name }) => name === need.name);
    if (!variant?.platforms.includes(platform)) return need;
    if ([...declared].some((name) => variant.unless.test(name))) return need;
    const old = need.exact !== undefined && !allows([{ operator: '>=', version: variant.since }], need.exact);
    return old ? need : { ...need, name: variant.cpu };
  });
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
