import { join } from 'node:path';
import { cleanUp } from '../engine/clean.ts';
import type { Engine } from '../engine/engine.ts';
import { findEngine } from '../engine/find.ts';
import { machineFor } from '../engine/machine.ts';
import { PackageModelError } from '../errors.ts';
import { tagImage } from '../image/build.ts';
import type { WholeImage } from '../image/layout.ts';
import { loadImage } from '../image/load.ts';
import { contextFolderOf, imageOutputsOf, isLoaded } from '../image/outputs.ts';
import type { ImagePlan } from '../image/plan.ts';
import type { Host } from '../nouns/host.ts';
import type { Image } from '../nouns/image.ts';
import type { Settings } from '../options.ts';
import { openLocalRepository } from '../registry/local.ts';
import { parseReference } from '../registry/reference.ts';
import { blobOf } from '../registry/upload.ts';
import { carried } from '../push/transfer.ts';
import { verify } from '../verify/verify.ts';
import type { PublishedWanted } from './base.ts';
import { putTogether } from './composing.ts';
import { localTags } from './check-tags.ts';
import type { Maker } from './maker.ts';
import { planWithoutEngine } from './planning.ts';
import { withPublished } from './published.ts';
import { testedModel, verifyOptions } from './stage-options.ts';
import { noEngine, noMachine, untested } from './untested.ts';
import { assertWishes, assertCompression, writeContextOf } from './wishes.ts';
import { writeOutputs, type OutputSource } from './write-outputs.ts';

/**
 * Assembles an image that goes to no registry: into an engine, which loads it for its test, and into files. Without an
 * engine the files alone are written, where that was allowed.
 */
export function layoutMaker(settings: Settings, host: Host, published: PublishedWanted): Maker {
  let engine: Engine | undefined;
  let plan: ImagePlan | undefined;
  let whole: WholeImage | undefined;
  const outputs = imageOutputsOf(settings);
  const name = `package-model/assembled-${host.run}:test`;

  return {
    prepare: async (what) => {
      await assertWishes(settings, what, host);
      assertCompression(settings);
      engine = await findEngine(host, settings.engine === undefined ? {} : { program: settings.engine }).catch(
        (cause: unknown) => {
          const files = outputs.length > 0 && outputs.every(({ kind }) => kind === 'image');
          const absent = cause instanceof PackageModelError && cause.code === 'ENGINE_UNAVAILABLE';
          if (!absent || !files || settings.load) throw cause;
          host.emit({ stage: 'image', type: 'decided', what: 'no container engine', because: cause.message });
          return undefined;
        },
      );
    },
    writeContext: async (parts) =>
      writeContextOf(await planWithoutEngine(parts, settings, host), parts.model, settings, host),
    keepContext: async ({ model }) =>
      contextFolderOf(settings) === undefined || plan === undefined
        ? undefined
        : writeContextOf(plan, model, settings, host),
    make: async (parts) => {
      const repository = await openLocalRepository(join(host.scratch, 'repository'), host);
      const destination = { repository: parseReference(name), tags: [] };
      const made = await putTogether(parts, engine, { repository, destination, engine: undefined }, settings, host);
      plan = made.plan;
      const { manifest, config, layers } = made.composed;
      const above = new Map(made.layers.map((layer) => [layer.digest, layer]));
      const blobs = layers.map((each) => above.get(each.digest) ?? carried(repository, each));
      whole = { manifest, blobs: [...blobs, blobOf(config.bytes)], platform: plan.platform };
      const because = `${layers.length} layers, put together without an engine`;
      host.emit({ stage: 'image', type: 'decided', what: `image ${manifest.digest}`, because });
      if (!engine) return { ...made.facts, at: 'layout', path: outputs[0]?.dest ?? '', digest: manifest.digest };
      return { ...made.facts, at: 'engine', ...(await loadImage(whole, config.bytes, name, engine, host)) };
    },
    verify: async (image, model, exam) => {
      if (image.at !== 'engine' || !engine) return untested(undefined, image, noEngine, settings);
      const reached = engine;
      const machine = await machineFor(reached, image.platform, image.base.id, host);
      if (machine.runs === 'not') return untested(undefined, image, noMachine(machine.because), settings);
      const now = { signature: model.signature, platform: image.platform };
      return withPublished({ ...published, baseImage: settings.baseImage }, now, reached, host, (held) =>
        verify(
          { kind: 'container', engine: reached, image },
          { ...verifyOptions(settings), ...exam, published: held, model: testedModel(model, image) },
          host,
        ),
      );
    },
    publish: async (image) => {
      const tags = localTags(settings, image);
      await writeOutputs(settings, tags, sourceOf(whole, image, engine), host);
      if (engine && image.at === 'engine' && isLoaded(settings)) await tagImage(engine, image.id, tags);
      return { tags };
    },
    cleanUp: async () => {
      if (!engine) return;
      const signal = AbortSignal.timeout(UNTAG_MS);
      await engine.run(['rmi', name], { signal, timeout: UNTAG_MS }).catch(() => undefined);
      await cleanUp(engine, host);
    },
  };
}

/** After an interruption there are seven seconds for everything. */
const UNTAG_MS = 3000;

function sourceOf(whole: WholeImage | undefined, image: Image, engine: Engine | undefined): OutputSource {
  return {
    whole: async (use) => {
      if (whole) await use(whole);
    },
    engine: async () => {
      if (engine && image.at === 'engine') return { engine, id: image.id };
      throw new PackageModelError('INTERNAL', 'there is no engine that has the image', 'Report this as a defect.');
    },
  };
}
