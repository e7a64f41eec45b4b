import { archiveMaker } from './archive-maker.ts';
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

/** What is pushed is made in the registry; what stays here, in the engine. */
export function makerFor(settings: Settings, host: Host): Maker {
  const kind = settings.as === 'archive' ? 'archive' : settings.push ? 'registry' : 'engine';
  return makers[kind](settings, host);
}
