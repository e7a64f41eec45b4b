import * as v from 'valibot';
import { temporaryTag } from '../engine/clean.ts';
import { COMMAND_MS, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { shelfOf } from '../image/assemble/shelf.ts';
import { tagImage } from '../image/build.ts';
import type { WholeImage } from '../image/layout.ts';
import { inEngine, loadImage } from '../image/load.ts';
import type { ImagePlan } from '../image/plan.ts';
import type { Host } from '../nouns/host.ts';
import type { Ground } from '../push/compose.ts';
import { readManifest } from '../registry/manifest.ts';

/** What an engine does not tell of an image that it was given: the layers as they are packed. */
const packed = v.object({ schema: v.literal(1), manifest: v.string(), config: v.string() });

/**
 * The environment that an engine has of the last run of this model, under a name of its own: a run with other weights
 * gives the engine the weights alone.
 */
export interface KeptGround {
  /** The environment, where the engine has that of this key. */
  readonly recall: () => Promise<Ground | undefined>;
  /** Gives it to the engine in place of the earlier one, which goes where no image stands on it. */
  readonly keep: (image: WholeImage, config: Buffer) => Promise<void>;
  /** Whether the engine has it still: what was given without its layers stands on it. */
  readonly isThere: (config: Buffer) => Promise<boolean>;
}

export function keptGround(key: string, { name, platform }: ImagePlan, engine: Engine, host: Host): KeptGround {
  const shelf = shelfOf('environments', packed, host);
  const at = environmentName(name, platform);
  // For as long as the run: another one of a model of this name may give `at` to another environment meanwhile.
  const held = temporaryTag(host, `${name}-environment`);
  return {
    recall: async () => {
      const kept = await shelf.recall(key);
      const manifest = kept && readManifest(Buffer.from(kept.manifest, 'base64'));
      if (!kept || !manifest) return undefined;
      const tagged = await engine.run(['tag', at, held], { timeout: COMMAND_MS });
      const config = Buffer.from(kept.config, 'base64');
      if (tagged.code !== 0 || !(await inEngine(held, config, engine))) return undefined;
      const because = 'base, lock, server, code and platform are those it was made of';
      host.emit({ stage: 'image', type: 'decided', what: `${at} is taken as it is`, because });
      return { manifest, config };
    },
    keep: async (image, config) => {
      const before = await imageFacts(engine, at);
      const { id } = await loadImage(image, config, held, engine, host);
      await tagImage(engine, id, [at]);
      const [one, two] = [image.manifest.bytes, config].map((each) => each.toString('base64')) as [string, string];
      await shelf.keep(key, { schema: 1, manifest: one, config: two });
      if (before && before.id !== id) await removeUnnamed(before.id, engine);
    },
    isThere: async (config) => (await inEngine(held, config, engine)) !== undefined,
  };
}

/** What somebody has given a name of their own stays. Never throws: it only takes room. */
async function removeUnnamed(id: string, engine: Engine): Promise<void> {
  const options = { timeout: COMMAND_MS };
  const named = await engine.run(['image', 'inspect', '--format', '{{len .RepoTags}}', id], options);
  if (named.stdout.trim() === '0') await engine.run(['rmi', id], options);
}

/** `package-model/environment:churn-amd64`. */
function environmentName(name: string, platform: string): string {
  const tag = `${name.slice(0, 100)}-${platform.split('/').at(-1) ?? ''}`.replaceAll(/[^A-Za-z0-9_.-]+/g, '-');
  return `package-model/environment:${tag.replace(/^[.-]+/, '')}`;
}
