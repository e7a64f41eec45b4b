import { archiveMaker } from './archive-maker.ts';
import type { PublishedWanted } from './base.ts';
import { engineMaker } from './engine-maker.ts';
import { layoutMaker } from './layout-maker.ts';
import { registryMaker } from './registry-maker.ts';
import type { Maker } from './maker.ts';
import { PackageModelError } from '../errors.ts';
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
 * What is pushed is made in the registry; what stays here, in the engine, or beside it where that was asked for. An image
 * that runs a script of the user's is the engine's: its test runs that script in the whole image, and not a server on
 * the environment.
 * @throws PackageModelError `USAGE`
 */
export function makerFor(settings: Settings, host: Host, published: PublishedWanted): Maker {
  if (settings.as === 'archive') return makers.archive(settings, host);
  if (settings.entrypoint !== undefined) {
    if (settings.builder === ASSEMBLE)
      throw new PackageModelError(
        'USAGE',
        'an image that runs a script of its own is not assembled: an engine builds it',
        'Leave out --builder assemble, or --entrypoint.',
      );
    return makers.engine(settings, host, published);
  }
  if (!settings.push && settings.builder === ASSEMBLE) return makers.layout(settings, host, published);
  return makers[settings.push ? 'registry' : 'engine'](settings, host, published);
}
