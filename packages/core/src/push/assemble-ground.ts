import { createHash } from 'node:crypto';
import { inTurns } from '../host/in-turns.ts';
import type { Host } from '../nouns/host.ts';
import { PackageModelError } from '../errors.ts';
import type { EnvironmentLayer, Ingredients } from '../image/assemble/layers.ts';
import { environmentLayers } from '../image/assemble/layers.ts';
import type { Layer } from '../image/layer/layer.ts';
import type { ImagePlan } from '../image/plan.ts';
import type { Repository } from '../registry/client.ts';
import { attach, sendDocuments } from '../registry/referrers.ts';
import { blobOf } from '../registry/upload.ts';
import { stack, type Ground, type Json, type Stacked } from './compose.ts';
import { groundRecord, groundTag, type GroundFacts } from './ground.ts';
import { KEY, knownLayers, layersTag } from './known-layers.ts';
import { carried, sendBlobs } from './transfer.ts';

/** Layers in hand at a time: while some are fetched or sent, others are made. */
const AT_ONCE = 10;

export interface AssembleOptions {
  /** Make layers also where the repository has one with their key, and compare. */
  readonly rederive: boolean;
  /**
   * Called once with the layers that are going to be made, and awaited before the repository has the image: whether its
   * packages fit together, found out while layers are made.
   */
  readonly sound?: (making: readonly EnvironmentLayer[]) => Promise<unknown>;
}

/**
 * Makes the environment image of a plan without an engine, in the repository: the base's layers, and one for each wheel.
 * Layers that an earlier image of this repository has are taken from there, unseen and unsent; nothing runs.
 * @param from the repository that holds the base; `undefined` where the base's layers are wanted nowhere else
 * @throws PackageModelError `BUILD_FAILED` for a wheel that cannot be installed; `NETWORK`, `PUSH_MISMATCH`,
 * `REGISTRY_UNREACHABLE`, `REGISTRY_DENIED`, `DISK_FULL`, `INTERRUPTED`
 */
export async function assembleGround(
  ingredients: Ingredients,
  facts: GroundFacts,
  from: Repository | undefined,
  repository: Repository,
  options: AssembleOptions,
  host: Host,
): Promise<Ground> {
  const { plan, base } = ingredients;
  const planned = await environmentLayers(ingredients, host);
  const known = await knownLayers(repository, plan.platform);
  const stacked: Stacked[] = [];
  const missing: [number, EnvironmentLayer][] = [];
  await inTurns([...planned.entries()], async ([index, layer]) => {
    const there = known.get(layer.key);
    // A registry that has lost a layer still names it.
    if (there && !options.rederive && (await repository.hasBlob(there))) stacked[index] = { ...there, of: layer.of };
    else missing.push([index, layer]);
  });
  // What needs no wheel is made while the first are fetched; then what takes longest, so that at the end nobody waits for one
  // alone.
  missing.sort(([, a], [, b]) => Number(a.wheels.length > 0) - Number(b.wheels.length > 0) || b.weight - a.weight);
  ingredients.makers.expect(missing.length);
  const sound = options.sound?.(missing.map(([, layer]) => layer));
  sound?.catch(() => undefined);
  let made = 0;
  // Fetching, compiling, writing and sending go on side by side: each waits for something else.
  const sending = from && sendBase(ingredients, from, repository, host);
  const making = inTurns(
    missing,
    async ([index, layer]) => {
      const own = await layer.make();
      const there = known.get(layer.key);
      if (there) assertSame(layer, there, own);
      await repository.upload(own);
      stacked[index] = { ...own, of: layer.of, annotations: { [KEY]: layer.key } };
      const what = `layers (${layer.of.slice(0, 60)})`;
      host.emit({ stage: 'image', type: 'progress', what, done: ++made, total: missing.length, unit: 'files' });
    },
    AT_ONCE,
  );
  const record = groundRecord(facts);
  const ended = await Promise.allSettled([making, sending, sendDocuments(repository, record)]);
  const failed = ended.find((each) => each.status === 'rejected');
  // Then nobody finds out any more what layers would have told.
  if (failed) throw failed.reason;
  await sound;
  if (host.signal.aborted)
    throw new PackageModelError('INTERRUPTED', 'interrupted before the environment was complete', 'Run it again.');
  const image = stack(base, stacked, (config) => environmentConfig(config, plan), { format: 'oci', annotations: {} });
  const { descriptor, bytes: config } = image.config;
  await repository.upload({ ...blobOf(config), ...descriptor });
  await repository.putManifest(image.manifest.digest, image.manifest);
  // A tag whose image is not recorded is taken by nobody.
  await attach(repository, image.manifest, record);
  await inTurns([groundTag(facts.key), layersTag(plan.platform)], async (tag) => {
    await repository.putManifest(tag, image.manifest);
  });
  const because = `${made} of ${planned.length} layers were made here, the others an earlier image has; nothing was run`;
  host.emit({ stage: 'image', type: 'decided', what: `environment ${groundTag(facts.key)} assembled`, because });
  return { manifest: image.manifest, config: image.config.bytes };
}

/** The layers of the base: mounted within a registry, carried over from another. */
async function sendBase({ base }: Ingredients, from: Repository, repository: Repository, host: Host): Promise<void> {
  const below = base.manifest.content.kind === 'image' ? base.manifest.content.layers : [];
  const sameRegistry = from.registry === repository.registry;
  const blobs = below.map((layer) => carried(from, layer));
  await sendBlobs(repository, blobs, sameRegistry && from.name !== repository.name ? [from.name] : [], host);
}

/** What `ENV` and `WORKDIR` of the Dockerfile's environment stage come to. */
function environmentConfig(config: Json, { config: planned }: ImagePlan): Json {
  const before = Array.isArray(config['Env'])
    ? config['Env'].filter((each): each is string => typeof each === 'string')
    : [];
  const path = before.find((each) => each.startsWith('PATH='))?.slice('PATH='.length);
  const own = { PATH: path === undefined ? planned.path : `${planned.path}:${path}`, ...planned.env };
  const kept = before.filter((each) => !Object.hasOwn(own, each.slice(0, each.indexOf('='))));
  return {
    ...config,
    Env: [...kept, ...Object.entries(own).map(([name, value]) => `${name}=${value}`)],
    WorkingDir: planned.workdir,
  };
}

function assertSame(layer: EnvironmentLayer, there: Stacked, own: Layer): void {
  if (there.digest === own.digest && there.diffId === own.diffId) return;
  throw new PackageModelError(
    'PUSH_MISMATCH',
    `the layer of ${layer.of.slice(0, 100)} in the repository is ${there.digest}, and its wheels make ${own.digest}`,
    'Somebody wrote another layer under that key, or another release of Python or Node made its bytecode: delete the tag env-layers-… and look who can push.',
  );
}

/** The key of an assembled environment: it is not, byte for byte, what an engine builds. */
export function assembledKey(key: string): string {
  return createHash('sha256').update(`assembled 2 ${key}`).digest('hex').slice(0, 32);
}
