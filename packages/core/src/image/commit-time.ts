import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';

const GIT_MS = 10_000;

/**
 * The time that an image says it was made at, in seconds since 1970: SOURCE_DATE_EPOCH where it is set, else the time of the
 * commit that is checked out. The same commit then gives the same image, whenever and wherever it is built. Undefined where
 * there is neither.
 * @throws PackageModelError `USAGE` for a SOURCE_DATE_EPOCH that is no number of seconds
 */
export async function commitTime(folder: string, host: Host): Promise<number | undefined> {
  const set = host.env['SOURCE_DATE_EPOCH'];
  if (set !== undefined && set !== '') {
    if (/^\d{1,12}$/.test(set)) return Number(set);
    throw new PackageModelError(
      'USAGE',
      `SOURCE_DATE_EPOCH is ${JSON.stringify(set.slice(0, 40))}, which is no number of seconds since 1970`,
      'Set it to such a number (git log -1 --format=%ct), or unset it.',
    );
  }
  const env = { PATH: host.env['PATH'] ?? '', HOME: host.env['HOME'] ?? '', LC_ALL: 'C' };
  const asked = await host
    .exec('git', ['-C', folder, 'log', '-1', '--format=%ct'], { env, timeout: GIT_MS })
    .catch((error: unknown) => {
      // A machine without git.
      if (error instanceof PackageModelError && error.code === 'PROGRAM_NOT_FOUND') return undefined;
      throw error;
    });
  const said = asked?.code === 0 ? asked.stdout.trim() : '';
  return /^\d+$/.test(said) ? Number(said) : undefined;
}
