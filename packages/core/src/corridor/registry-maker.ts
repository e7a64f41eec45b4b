import { cleanUp } from '../engine/clean.ts';
import type { Engine } from '../engine/engine.ts';
import { machineFor } from '../engine/machine.ts';
import { findEngine } from '../engine/find.ts';
import { filledVolume, removeVolume } from '../engine/volume.ts';
import { PackageModelError } from '../errors.ts';
import { inTurns } from '../host/in-turns.ts';
import { tagImage } from '../image/build.ts';
import { contextFolderOf, imageOutputsOf, isLoaded } from '../image/outputs.ts';
import { places } from '../image/plan.ts';
import type { Layer, Line } from '../image/layer/layer.ts';
import type { Host } from '../nouns/host.ts';
import type { Image } from '../nouns/image.ts';
import type { Verification } from '../nouns/verification.ts';
import type { Settings } from '../options.ts';
import { destinationsOf, type Destination } from '../push/destinations.ts';
import { groundInEngine } from '../push/ground.ts';
import { publish } from '../push/publish.ts';
import { openRepository, type Repository } from '../registry/client.ts';
import { blobOf } from '../registry/upload.ts';
import { verify } from '../verify/verify.ts';
import { noEngine, noMachine, untested } from './untested.ts';
import type { PublishedWanted } from './base.ts';
import { putTogether, type PutTogether } from './composing.ts';
import type { Maker, Parts } from './maker.ts';
import { planWithoutEngine } from './planning.ts';
import { withPublished } from './published.ts';
import { isNative, testedModel, verifyOptions } from './stage-options.ts';
import { assertCompression, assertWishes, writeContextOf } from './wishes.ts';
import { fromRegistry, writeOutputs } from './write-outputs.ts';

/**
 * Makes an image in the registry that it is pushed to: the engine builds and pushes what is below the model, once for each
 * environment, and the model's layers are put on it from here. The model is in no build context, and where the
 * environment is in the registry nothing is built.
 */
export function registryMaker(settings: Settings, host: Host, published: PublishedWanted): Maker {
  let engine: Engine | undefined;
  let home: Repository | undefined;
  let destinations: readonly Destination[] = [];
  let made: PutTogether | undefined;
  let counted: Pick<Image, 'size' | 'parts'> | undefined;
  const decided = (stage: 'image' | 'verify', what: string, because: string): void =>
    host.emit({ stage, type: 'decided', what, because });

  const prepare: Maker['prepare'] = async (what) => {
    await assertWishes(settings, what, host);
    assertCompression(settings);
    engine = await findEngine(host, settings.engine === undefined ? {} : { program: settings.engine }).catch(
      (cause: unknown) => {
        if (!(cause instanceof PackageModelError) || cause.code !== 'ENGINE_UNAVAILABLE') throw cause;
        decided('image', 'no container engine', cause.message);
        return undefined;
      },
    );
    if (!engine && (isLoaded(settings) || imageOutputsOf(settings).some(({ kind }) => kind === 'files'))) {
      throw new PackageModelError(
        'ENGINE_UNAVAILABLE',
        '--load and the files of an image alone (type=local, type=tar) need a container engine, and none is here',
        'Leave them out, or run it where docker or podman is. type=oci and type=docker with dest= need none.',
      );
    }
    if (engine) decided('image', `${engine.kind} ${engine.version}`, `${engine.program} reaches it and can build`);
    destinations = destinationsOf(settings.tag);
    // Asked before anything is built: a registry that is not there, or does not let us in, is known in a second.
    for (const [index, { repository, tags }] of destinations.entries()) {
      const opened = await openRepository(repository, 'push', host);
      await opened.hasManifest(tags[0]?.tag ?? 'latest');
      if (index === 0) home = opened;
    }
  };

  const make = async (parts: Parts): Promise<Image> => {
    const { repository, first } = at(home, destinations);
    const site = { repository, destination: first, engine };
    // Where nothing may be able to test it, an earlier run's record of its digest decides: nothing is sent before that is known.
    const testable = engine !== undefined && isNative(parts.environment.platform);
    const line: Line | undefined =
      testable || settings.allowUnverified ? (layer) => repository.stream(layer) : undefined;
    made = await putTogether(parts, engine, site, settings, host, line, line && ((own) => sendAhead(repository, own)));
    const { digest } = made.composed.manifest;
    decided('image', `image ${digest}`, `${made.layers.length} layers of the model on ${made.tag}`);
    return {
      at: 'registry',
      repository: `${first.repository.host}/${first.repository.repository}`,
      digest,
      ...made.facts,
    };
  };

  const test: Maker['verify'] = async (image, model, exam) => {
    const { ground, layers, plan } = known(made);
    const { repository, first } = at(home, destinations);
    if (!engine) return untested(repository, image, noEngine, settings);
    const reached = engine;
    const machine = await machineFor(reached, image.platform, plan.base.id, host);
    if (machine.runs === 'not') return untested(repository, image, noMachine(machine.because), settings);
    decided('verify', `${image.platform} is ${machine.runs}`, `of the machine of ${reached.kind} ${reached.version}`);
    const {
      id,
      layers: below,
      size,
      parts = [],
    } = await groundInEngine(ground, first.repository, image.platform, reached, host);
    const own = layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    counted = { size: size + own, parts: [...parts, { of: 'model', size: own }] };
    const archives = layers.map((layer) => layer.archive());
    const volume = await filledVolume(reached, host, { image: plan.base.id, path: places.models, archives });
    try {
      const beside = {
        volume,
        path: places.models,
        size: own,
        user: plan.config.user,
      };
      const now = { signature: model.signature, platform: image.platform };
      const shown = await withPublished({ ...published, baseImage: settings.baseImage }, now, reached, host, (held) =>
        verify(
          { kind: 'container', engine: reached, image: { ...image, at: 'engine', id, layers: below, size }, beside },
          { ...verifyOptions(settings), ...exam, published: held, model: testedModel(model, image) },
          host,
        ),
      );
      return { ...shown, machine: machine.runs };
    } finally {
      await removeVolume(reached, volume);
    }
  };
  let tested: Verification | undefined;

  return {
    prepare,
    writeContext: async (parts) =>
      writeContextOf(await planWithoutEngine(parts, settings, host), parts.model, settings, host),
    keepContext: async ({ model }) =>
      contextFolderOf(settings) === undefined || made === undefined
        ? undefined
        : writeContextOf(made.plan, model, settings, host),
    make,
    verify: async (...args) => (tested = await test(...args)),
    counted: () => counted,
    publish: async (image, documents, held) => {
      const { composed, layers } = known(made);
      const { repository, first } = at(home, destinations);
      const own = [...layers, blobOf(composed.config.bytes)];
      const pushed = await publish(
        { image: composed, own, verification: known(tested), documents },
        held ? [{ ...first, tags: [] }] : destinations,
        repository,
        host,
      );
      if (held) return { tags: [], pushed };
      const source = fromRegistry(
        composed.manifest,
        { home: repository, reference: first.repository, engine },
        image.platform,
        host,
      );
      await writeOutputs(settings, settings.tag, source, host);
      if (isLoaded(settings)) {
        const there = await source.engine();
        await tagImage(there.engine, there.id, settings.tag);
      }
      return { tags: settings.tag, pushed };
    },
    cleanUp: async () => {
      if (engine) await cleanUp(engine, host);
    },
  };
}

/** Of a layer that is sent before anybody waits for it. */
const SMALL = 1 << 20;

async function sendAhead(repository: Repository, layers: readonly Layer[]): Promise<void> {
  const small = layers.filter(({ size, sent }) => size <= SMALL && sent !== true);
  await inTurns(small, async (layer) => void (await repository.upload(layer)));
}

function at(home: Repository | undefined, destinations: readonly Destination[]) {
  const [first] = destinations;
  return { repository: known(home), first: known(first) };
}

function known<T>(value: T | undefined): T {
  if (value !== undefined) return value;
  throw new PackageModelError('INTERNAL', 'a stage ran before the one that it needs', 'Report this as a defect.');
}
