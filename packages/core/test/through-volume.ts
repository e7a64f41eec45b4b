import { Readable } from 'node:stream';
import { createContainer, removeContainer, runAttached } from '../src/engine/container.ts';
import type { Engine } from '../src/engine/engine.ts';
import { filledVolume, removeVolume } from '../src/engine/volume.ts';
import { FILE, tarEnd, tarHeader, tarPadding } from '../src/image/layer/tar.ts';
import type { Host } from '../src/nouns/host.ts';

/** What a container reads of a text that was copied into a volume; both are gone afterwards. */
export async function throughVolume(text: string, image: string, engine: Engine, host: Host): Promise<string> {
  const bytes = Buffer.from(text);
  const header = tarHeader({ name: 'models/weights', kind: 'file', mode: FILE, size: bytes.length });
  const archive = Readable.from([header, bytes, tarPadding(bytes.length), tarEnd()]);
  const volume = await filledVolume(engine, host, { image, path: '/models', archives: [archive] });
  const id = await createContainer(engine, host, {
    image,
    command: ['cat', '/models/weights'],
    network: 'none',
    stdin: true,
    volume: { name: volume, path: '/models' },
  });
  const { stdout, stderr } = await runAttached(engine, id, {});
  await removeContainer(engine, id);
  await removeVolume(engine, volume);
  return stdout + stderr;
}
