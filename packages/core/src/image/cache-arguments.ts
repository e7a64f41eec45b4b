import { PackageModelError } from '../errors.ts';
import type { BuildOptions } from './build.ts';
import type { Builder } from './builder.ts';

/** How each of those that are no BuildKit of buildx's is called, and what it can take in place of `type=…`. */
const without: Readonly<Partial<Record<Builder['driver'], readonly [who: string, instead: string]>>> = {
  podman: ['podman', 'name a repository without type=, which podman reads and fills, or leave it out'],
  classic: [
    'this docker, which has no buildx plugin,',
    "install the plugin ('sudo apt-get install docker-buildx-plugin' of Docker's packages), or leave it out",
  ],
};

/**
 * Where layers of earlier builds are taken from and kept, for the builder that is there.
 * @throws PackageModelError `USAGE` for what only buildx understands, where there is none
 */
export function cacheArguments(
  { cacheFrom = [], cacheTo = [] }: Pick<BuildOptions, 'cacheFrom' | 'cacheTo'>,
  driver: Builder['driver'],
): string[] {
  const [who, instead] = without[driver] ?? [];
  const given = [
    ...cacheFrom.map((value) => ['--cache-from', value] as const),
    ...cacheTo.map((value) => ['--cache-to', value] as const),
  ];
  const foreign = given.find(
    ([option, value]) => value.startsWith('type=') || (driver === 'classic' && option === '--cache-to'),
  );
  if (who !== undefined && foreign) {
    throw new PackageModelError(
      'USAGE',
      `${who} does not keep layers as ${foreign.join(' ').slice(0, 120)} asks`,
      `Build with docker and buildx; ${instead}.`,
    );
  }
  return given.flat();
}
