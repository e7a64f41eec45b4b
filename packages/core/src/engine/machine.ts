import type { Host } from '../nouns/host.ts';
import type { Platform } from '../nouns/image.ts';
import { RUN_LABEL, type Engine } from './engine.ts';

/** How an engine runs images of a platform. */
export type Machine =
  | { readonly runs: 'native' | 'emulated' }
  /** `because`: one clause. */
  | { readonly runs: 'not'; readonly because: string };

/** What engines call the architectures of their own machine. */
const architectures: Readonly<Record<string, Platform>> = {
  x86_64: 'linux/amd64',
  amd64: 'linux/amd64',
  aarch64: 'linux/arm64',
  arm64: 'linux/arm64',
};

const ASKING_MS = 10_000;
/** A program that does nothing, also under an emulator that starts slowly. */
const TRYING_MS = 60_000;

/**
 * Whether the engine's machine runs images of a platform: as its own, under emulation, or not at all, which is found out
 * by having the Python of an image of that platform do nothing.
 * @param image with Python on its PATH
 */
export async function machineFor(engine: Engine, platform: Platform, image: string, host: Host): Promise<Machine> {
  const format = engine.kind === 'docker' ? '{{.Architecture}}' : '{{.Host.Arch}}';
  const { stdout } = await engine.run(['info', '--format', format], { timeout: ASKING_MS });
  const own = architectures[stdout.trim()];
  if (own === platform) return { runs: 'native' };
  const command = ['--network=none', '--platform', platform, '--entrypoint=python', image, '-c', ''];
  const tried = await engine.run(['run', '--rm', `--label=${RUN_LABEL}=${host.run}`, ...command], {
    timeout: TRYING_MS,
  });
  if (tried.code === 0) return { runs: 'emulated' };
  const why = /exec format error/i.test(tried.stderr)
    ? ''
    : `: ${tried.stderr.trim().split('\n').at(-1)?.slice(0, 200)}`;
  return { runs: 'not', because: `the engine's machine is ${own ?? stdout.trim()} and emulates no ${platform}${why}` };
}
