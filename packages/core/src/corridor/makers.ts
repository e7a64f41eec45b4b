import { archiveMaker } from './archive-maker.ts';
import { engineMaker } from './engine-maker.ts';
import type { Maker } from './maker.ts';
import type { Host } from '../nouns/host.ts';
import type { Settings } from '../options.ts';

const makers = { image: engineMaker, archive: archiveMaker } as const satisfies Record<Settings['as'], unknown>;

export function makerFor(settings: Settings, host: Host): Maker {
  return makers[settings.as](settings, host);
}
