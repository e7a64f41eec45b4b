import type { CondaSources } from '../environment/conda/channels.ts';
import type { Lock } from '../nouns/environment.ts';
import rattler from '../python/tables/rattler.json' with { type: 'json' };

/** What an image of conda packages needs beside its wheels. */
export interface CondaInstall {
  /** Text of conda.json: packages by address and hash, and the mirrors where these are nobody's secret. */
  readonly packages: string;
  /** Mirrors and credentials are handed in at build time. */
  readonly secret: boolean;
}

export function condaInstall({ conda = [] }: Lock, sources: CondaSources): CondaInstall {
  const secret = sources.credentials.length > 0;
  const packages = conda.map(({ name, version, build, url, sha256 }) => ({ name, version, build, url, sha256 }));
  const order = { mirrors: secret ? {} : sources.mirrors, credentials: [], packages };
  return { packages: `${JSON.stringify(order, undefined, 1)}\n`, secret };
}

/** The installer of conda packages, for the requirements file of the installers. */
export function condaInstallerText(): string {
  const hashes = [rattler.wheels['linux-x64'].wheel, rattler.wheels['linux-arm64'].wheel];
  return `py-rattler==${rattler.version}${hashes.map((hash) => ` --hash=sha256:${hash}`).join('')}\n`;
}

/** A program that ends with a sentence where the base's own Python is too old for the installer. */
export const condaPythonCheck =
  'import sys; sys.exit(None if sys.version_info >= (3, 10) else "the base image has Python %d.%d, and installing conda packages needs 3.10" % sys.version_info[:2])';

/** The commands that make the prefix at its last place: paths are written into packages when they are linked. */
export function condaCommands(prefix: string): string[] {
  return [
    `PYTHONPATH=/build/installer python /build/conda-install.py /build/conda.json ${prefix}`,
    // Headers, static libraries and manuals are for people and compilers, of which there are none in the image.
    `find ${prefix} '(' -name '*.a' -o -path '${prefix}/include' -o -path '${prefix}/share/man' ')' -prune -exec rm -rf {} +`,
  ];
}
