import { distributionOfConda } from '../../python/conda-spec.ts';
import type { Platform } from '../../nouns/image.ts';
import { readCondaPackage } from '../../python/conda-package.ts';
import { validVersion } from '../../python/specifiers.ts';
import { machineOf } from '../../python/target.ts';
import { ASKS, boundsOf, type LockedVersion } from './locked.ts';
import type { Declarations, LeftOut, LockedConda, Source, SourceFile } from './source.ts';
import { entry, items, readYaml, textOf } from './yaml.ts';

/** conda-lock's versions, of conda's and pip's packages, as bounds for wheels; and conda's packages themselves. */
export const condaLock: Source = {
  id: 'conda-lock.yml',
  kind: 'lock',
  fits: (name) => /(?:^|\.)conda-lock\.ya?ml$/.test(name),
  asks: ASKS,
  alone: 'none',
  read: readCondaLock,
};

const platforms: Readonly<Record<string, Platform>> = { 'linux-64': 'linux/amd64', 'linux-aarch64': 'linux/arm64' };

function readCondaLock({ file, text }: SourceFile): Declarations | undefined {
  const rows = items(entry(readYaml(text, file), 'package'));
  if (rows.length === 0) return undefined;
  const leftOut: LeftOut[] = [];
  const locked: LockedVersion[] = [];
  const packages: LockedConda[] = [];
  let requiresPython: Declarations['requiresPython'];
  for (const row of rows) {
    const [conda, version, platform, manager] = ['name', 'version', 'platform', 'manager'].map((key) =>
      textOf(entry(row, key)),
    );
    const at = entry(row, 'version')?.at;
    const target = platforms[platform ?? ''];
    if (conda === undefined || version === undefined || !at || !target) continue;
    const minor = /^3\.\d+/.exec(version)?.[0];
    if (conda === 'python' && minor !== undefined) requiresPython = { text: `==${minor}.*`, at };
    if (manager === 'conda') {
      const [url, sha256] = [textOf(entry(row, 'url')), textOf(entry(entry(row, 'hash'), 'sha256'))];
      packages.push({ platform: target, package: readCondaPackage({ name: conda, version, url, sha256 }, at), at });
    }
    const name = manager === 'pip' ? conda : distributionOfConda(conda);
    if (name === undefined || !validVersion(version)) continue;
    const marker = `platform_machine == '${machineOf(target)}'`;
    locked.push({ name, version, marker, hashes: [], at });
  }
  const bounds = boundsOf(locked, (wanted) => `ask for ${wanted} in environment.yml and lock again with conda-lock`);
  return {
    file,
    requirements: bounds.requirements,
    leftOut: [...leftOut, ...bounds.leftOut],
    conda: { channels: [], specs: [], locked: packages },
    ...(requiresPython && { requiresPython }),
  };
}
