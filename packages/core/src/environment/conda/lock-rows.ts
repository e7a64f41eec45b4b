import type { CondaPackage, Lock } from '../../nouns/environment.ts';
import { distributionOfConda } from '../../python/conda-spec.ts';
import { readCondaPackage } from '../../python/conda-package.ts';
import { validVersion } from '../../python/specifiers.ts';

/** Packages of channels as tables of a lock, below `[tool.package-model]`: PEP 751 itself knows wheels and sources alone. */
export function printCondaPackages(packages: readonly CondaPackage[]): string {
  return packages
    .map(({ name, version, url, sha256, size }) =>
      [
        '\n[[tool.package-model.conda]]',
        `name = ${JSON.stringify(name)}`,
        `version = ${JSON.stringify(version)}`,
        `url = ${JSON.stringify(url)}`,
        ...(size === undefined ? [] : [`size = ${size}`]),
        `sha256 = ${JSON.stringify(sha256)}`,
        '',
      ].join('\n'),
    )
    .join('');
}

/** What `printCondaPackages` wrote; nothing in a lock of wheels. @returns what is wrong, in a clause with its line. */
export function readCondaPackages(
  ours: Readonly<Record<string, unknown>> | undefined,
  text: string,
  file: string,
): readonly CondaPackage[] | undefined | string {
  const rows = ours?.['conda'];
  if (!Array.isArray(rows)) return undefined;
  const lines = text
    .split('\n')
    .flatMap((line, i) => (/^\s*\[\[\s*tool\.package-model\.conda\s*\]\]/.test(line) ? [i + 1] : []));
  const packages: CondaPackage[] = [];
  for (const [i, row] of rows.entries()) {
    const line = lines[i] ?? 1;
    const found = readCondaPackage(isTable(row) ? row : {}, { kind: 'text', file, line, column: 1 });
    if (typeof found === 'string') return `line ${line}: ${found}`;
    packages.push(found);
  }
  return packages;
}

/** What an environment holds of an index's distributions, whichever way it comes: wheels, then packages of channels. */
export function heldDistributions(
  lock: Pick<Lock, 'packages' | 'conda'>,
): readonly Pick<Lock['packages'][number], 'name' | 'version' | 'marker' | 'at'>[] {
  const wheels = new Set(lock.packages.map(({ name }) => name));
  const conda = (lock.conda ?? []).flatMap(({ name, version, at }) => {
    const distribution = distributionOfConda(name);
    if (distribution === undefined || wheels.has(distribution) || !validVersion(version)) return [];
    return [{ name: distribution, version, at }];
  });
  return [...lock.packages, ...conda];
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
