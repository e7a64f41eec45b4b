import { archiveMaker } from './archive-maker.ts';
import type { PublishedWanted } from './base.ts';
import { engineMaker } from './engine-maker.ts';
import { layoutMaker } from './layout-maker.ts';
import { registryMaker } from './registry-maker.ts';
import type { Maker } from './maker.ts';
import type { Host } from '../nouns/host.ts';
import type { Settings } from '../options.ts';
import { ASSEMBLE } from './ground.ts';

const makers = {
  engine: engineMaker,
  registry: registryMaker,
  layout: layoutMaker,
  archive: archiveMaker,
} as const;

/**
 * What is pushed is made in the registry; what stays here, in the engine, or beside it where that was asked for. So is an image that runs a script of the user's:
 * its test runs that script in the whole image, and not a server on the environment.
 */
export function makerFor(settings: Settings, host: Host, published: PublishedWanted): Maker {
  if (settings.as === 'archive') return makers.archive(settings, host);
  const ours = settings.entrypoint === undefined;
  if (ours && !settings.push && settings.builder === ASSEMBLE) return makers.layout(settings, host, published);
  const inRegistry = settings.push && ours;
  return makers[inRegistry ? 'registry' : 'engine'](settings, host, published);
}
