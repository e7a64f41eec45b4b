import { archiveMaker } from './archive-maker.ts';
import type { PublishedWanted } from './base.ts';
import { engineMaker } from './engine-maker.ts';
import { registryMaker } from './registry-maker.ts';
import type { Maker } from './maker.ts';
import type { Host } from '../nouns/host.ts';
import type { Settings } from '../options.ts';

const makers = {
  engine: engineMaker,
  registry: registryMaker,
  archive: archiveMaker,
} as const;

/**
 * What is pushed is made in the registry; what stays here, in the engine. So is an image that runs a script of the user's:
 * its test runs that script in the whole image, and not a server on the environment.
 */
export function makerFor(settings: Settings, host: Host, published: PublishedWanted): Maker {
  if (settings.as === 'archive') return makers.archive(settings, host);
  const inRegistry = settings.push && settings.entrypoint === undefined;
  return makers[inRegistry ? 'registry' : 'engine'](settings, host, published);
}
