import type { Host } from '../nouns/host.ts';
import { removeContainer } from './container.ts';
import { ask, COMMAND_MS, engineError, RUN_LABEL, type Engine } from './engine.ts';

/** Removing files of several gigabytes. */
const REMOVE_MS = 120_000;

/**
 * A volume of the engine with what archives hold, unpacked at `path`: how something gets into a container whose file
 * system is read-only, by copy and without a folder of the machine's. Carries the label of the run.
 * @param image any image of the engine; nothing of it is run
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
    await ask(
      engine,
      [
        ...['create', '--pull=never', `--label=${RUN_LABEL}=${host.run}`, '--network=none', '--entrypoint=/nothing'],
        // As --volume, for podman's --mount does not know how to leave out what the image has there.
        `--volume=${volume}:${path}:nocopy`,
        image,
      ],
      'making a container',
    )
  ).trim();
  try {
    for (const archive of archives) {
      const copied = await engine.run(['cp', '-', `${carrier}:/`], { input: archive });
      if (copied.code !== 0) throw engineError(engine, copied, 'copying the model into a volume');
    }
  } finally {
    await removeContainer(engine, carrier, AbortSignal.timeout(COMMAND_MS));
  }
  return volume;
}

export async function removeVolume(engine: Engine, volume: string): Promise<void> {
  const signal = AbortSignal.timeout(REMOVE_MS);
  await engine.run(['volume', 'rm', '--force', volume], { signal, timeout: REMOVE_MS }).catch(() => undefined);
}
