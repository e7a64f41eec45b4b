import type { Host } from '../nouns/host.ts';
import { removal } from './container.ts';
import { RUN_LABEL, type Engine } from './engine.ts';

/** What a cancelled runner leaves for everything before it kills. */
const CLEAN_MS = 7000;

/** The name that an image of this run has until it is verified. Goes when the run cleans up. */
export function temporaryTag(host: Host, name: string): string {
  return `package-model-${part(host.run)}:${part(name) || 'image'}`;
}

function part(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/**
 * Removes whatever this run left in the engine: containers, volumes, networks, temporary tags (and the image,
 * where no other tag holds it). Works after an abort; never throws, for it runs where an error is on its way already.
 */
export async function cleanUp(
  engine: Engine,
  host: Host,
  signal: AbortSignal = AbortSignal.timeout(CLEAN_MS),
): Promise<void> {
  const call = (args: readonly string[]): Promise<string> =>
    engine.run(args, { signal, timeout: CLEAN_MS }).then(
      (result) => result.stdout,
      () => '',
    );
  const lines = async (args: readonly string[]): Promise<string[]> =>
    (await call(args)).split('\n').filter((line) => line.trim() !== '');
  const temporary = temporaryTag(host, '*').replace(/:.*$/, '');
  const label = ['--filter', `label=${RUN_LABEL}=${host.run}`];
  const [containers, networks, volumes, tags] = await Promise.all([
    lines(['ps', '--all', '--quiet', '--no-trunc', ...label]),
    lines(['network', 'ls', '--quiet', '--no-trunc', ...label]),
    lines(['volume', 'ls', '--quiet', ...label]),
    lines(['images', '--format', '{{.Repository}}:{{.Tag}}', '--filter', `reference=${temporary}`]),
  ]);
  // podman tells all names of an image of which one fits, those that a user has given it among them.
  const names = tags.filter((tag) => tag.replace(/^localhost\//, '').startsWith(`${temporary}:`));
  if (containers.length > 0) await call(['rm', ...removal(engine), ...containers]);
  await Promise.all([
    networks.length > 0 ? call(['network', 'rm', ...networks]) : '',
    volumes.length > 0 ? call(['volume', 'rm', '--force', ...volumes]) : '',
    names.length > 0 ? call(['rmi', ...names]) : '',
  ]);
}
