import type { Host } from '../nouns/host.ts';
import { OPEN_FILES, podmanOptions, removeContainer, startContainer } from './container.ts';
import { ask, COMMAND_MS, engineError, RUN_LABEL, type Engine } from './engine.ts';

/** Longer than copying takes; it is removed when that is done. */
const ASLEEP_SECONDS = 24 * 3600;
/** Removing files of several gigabytes. */
const REMOVE_MS = 120_000;

/**
 * A volume of the engine with what archives hold, unpacked at `path`: how something gets into a container whose file
 * system is read-only, by copy and without a folder of the machine's. Carries the label of the run.
 * @param image an image of the engine, with Python; under docker nothing of it is run
 * @param archives uncompressed tars with whole names, read one after the other
 * @throws PackageModelError what the engine refuses, `DISK_FULL`, and what reading the archives throws
 */
export async function filledVolume(
  engine: Engine,
  host: Host,
  {
    image,
    path,
    archives,
  }: { readonly image: string; readonly path: string; readonly archives: readonly AsyncIterable<Uint8Array>[] },
): Promise<string> {
  const volume = (
    await ask(engine, ['volume', 'create', '--label', `${RUN_LABEL}=${host.run}`], 'making a volume')
  ).trim();
  const carrier = (
    await ask(engine, ['create', ...carrierArguments(engine, host, image, `${volume}:${path}`)], 'making a container')
  ).trim();
  try {
    if (engine.kind === 'podman') await startContainer(engine, carrier);
    for (const archive of archives) {
      const copied = await engine.run(['cp', '-', `${carrier}:/`], { input: archive });
      if (copied.code !== 0) throw engineError(engine, copied, 'copying the model into a volume');
    }
  } finally {
    await removeContainer(engine, carrier, AbortSignal.timeout(COMMAND_MS));
  }
  return volume;
}

/** Its own file system is not written to, whoever it is that runs in it. */
const CONFINED = [
  '--network=none',
  '--read-only',
  '--user=65532:0',
  '--cap-drop=ALL',
  '--security-opt=no-new-privileges',
];

/**
 * docker copies into the volumes of a container that never ran. podman does so only where one runs: else it writes below
 * them, where nobody looks again.
 */
function carrierArguments(engine: Engine, host: Host, image: string, volume: string): string[] {
  // As --volume, for podman's --mount does not know how to leave out what the image has there.
  const carrier = ['--pull=never', `--label=${RUN_LABEL}=${host.run}`, `--volume=${volume}:nocopy`];
  if (engine.kind === 'docker') return [...carrier, '--network=none', '--entrypoint=/nothing', image];
  const asleep = ['-c', `import time; time.sleep(${ASLEEP_SECONDS})`];
  return [...carrier, ...CONFINED, OPEN_FILES, ...podmanOptions, '--entrypoint=python3', image, ...asleep];
}

export async function removeVolume(engine: Engine, volume: string): Promise<void> {
  const signal = AbortSignal.timeout(REMOVE_MS);
  await engine.run(['volume', 'rm', '--force', volume], { signal, timeout: REMOVE_MS }).catch(() => undefined);
}
