import { cleanUp } from '../engine/clean.ts';
import type { Engine } from '../engine/engine.ts';
import { findEngine } from '../engine/find.ts';
import { machineFor } from '../engine/machine.ts';
import { PackageModelError } from '../errors.ts';
import { resolveBase } from '../image/base.ts';
import { tagImage } from '../image/build.ts';
import { buildComplete } from '../image/complete-build.ts';
import { contextFolderOf, isLoaded } from '../image/outputs.ts';
import type { ImagePlan } from '../image/plan.ts';
import type { PublishedWanted } from './base.ts';
import { localTags } from './check-tags.ts';
import { assembleHere } from './assembled-here.ts';
import type { NotAssembled } from './ground.ts';
import type { Maker, Parts } from './maker.ts';
import type { Host } from '../nouns/host.ts';
import type { BaseImage, Image } from '../nouns/image.ts';
import type { Settings } from '../options.ts';
import { buildOptions, testedModel, verifyOptions } from './stage-options.ts';
import { limitsFor } from '../verify/evidence.ts';
import { outsideAnswers } from '../verify/outside.ts';
import { push } from '../push/push.ts';
import { verifyScript, type ScriptTest } from '../verify/script.ts';
import { verify } from '../verify/verify.ts';
import { annotationsFrom } from './annotations.ts';
import { planFor, planWithoutEngine } from './planning.ts';
import { withPublished } from './published.ts';
import { assertRoomToBuild } from './room.ts';
import { noMachine } from './untested.ts';
import { assertWishes, writeContextOf } from './wishes.ts';
import { fromEngine, writeOutputs } from './write-outputs.ts';

function tellUnannotated(settings: Settings, host: Host): void {
  if (Object.keys(annotationsFrom(settings)).length === 0) return;
  const because = 'they are of a manifest in a registry, and this image is not pushed';
  host.emit({ stage: 'image', type: 'decided', what: 'annotations are left out', because });
}

/** Makes images in a container engine, which keeps them: assembled where that can be, else built. */
export function engineMaker(settings: Settings, host: Host, published: PublishedWanted): Maker {
  let found: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> =>
    (found ??= findEngine(host, settings.engine === undefined ? {} : { program: settings.engine }));
  let built: ImagePlan | undefined;
  return {
    prepare: async (what) => {
      await assertWishes(settings, what, host);
      tellUnannotated(settings, host);
      if (what === 'context') return;
      const { kind, version, program } = await engine();
      host.emit({
        stage: 'image',
        type: 'decided',
        what: `${kind} ${version}`,
        because: `${program} reaches it and can build`,
      });
    },
    writeContext: async (parts) =>
      writeContextOf(await planWithoutEngine(parts, settings, host), parts.model, settings, host),
    keepContext: async ({ model }) =>
      contextFolderOf(settings) === undefined || built === undefined
        ? undefined
        : writeContextOf(built, model, settings, host),
    make: async (parts) => {
      const reached = await engine();
      await assertRoomToBuild(parts.model, reached, host);
      const base = await resolveBase(reached, parts.environment, { baseImage: settings.baseImage }, host);
      const assembled =
        settings.entrypoint === undefined
          ? await assembleHere(parts, base, reached, settings, host)
          : { because: 'the image runs a script of its own' };
      if ('because' in assembled)
        host.emit({
          stage: 'image',
          type: 'decided',
          what: `${reached.kind} builds the image`,
          because: assembled.because,
        });
      const made = 'because' in assembled ? await build(parts, base, assembled, reached, settings, host) : assembled;
      built = made.plan;
      return made.image;
    },
    verify: async (image, model, exam, findings) => {
      const [reached, tested] = [await engine(), testedModel(model, image)];
      const test = built && scriptTest(built, settings);
      if (test) return verifyScript(reached, inEngine(image), test, host);
      const machine = await machineFor(reached, image.platform, image.base.id, host);
      if (machine.runs === 'not')
        throw new PackageModelError(
          'ENGINE_UNAVAILABLE',
          `the image is not tested: ${machine.because}`,
          noMachine(machine.because).remedy,
        );
      const now = { signature: model.signature, platform: image.platform };
      const outside = await outsideAnswers(model, exam.samples, { runGraph: settings.runGraph, findings }, host);
      const shown = await withPublished({ ...published, baseImage: settings.baseImage }, now, reached, host, (held) =>
        verify(
          { kind: 'container', engine: reached, image: inEngine(image) },
          { ...verifyOptions(settings), ...exam, published: held, outside, model: tested },
          host,
        ),
      );
      return { ...shown, machine: machine.runs };
    },
    publish: async (image) => {
      const tags = localTags(settings, image);
      const made = inEngine(image);
      const pushed = settings.push ? await push(made, tags, await engine(), host) : undefined;
      await writeOutputs(settings, tags, fromEngine(made, await engine(), host), host);
      if (settings.push || isLoaded(settings)) await tagImage(await engine(), made.id, tags);
      return { tags, ...(pushed && { pushed }) };
    },
    cleanUp: async () => {
      const there = await found?.catch(() => undefined);
      if (there) await cleanUp(there, host);
    },
  };
}

/** Builds with the Debian packages that were found to be needed before; others are found in what was built. */
async function build(
  parts: Parts,
  base: BaseImage,
  { packages = [] }: NotAssembled,
  engine: Engine,
  settings: Settings,
  host: Host,
) {
  const plan = await planFor(parts, base, settings, host);
  const complete = { ...plan, system: [...new Set([...plan.system, ...packages])].toSorted() };
  return buildComplete(complete, engine, await buildOptions(settings, complete, host), host);
}

/** What is run of an image with a script of the user's; undefined where it is the server. */
function scriptTest({ code, config, model }: ImagePlan, settings: Settings): ScriptTest | undefined {
  const [program, ...rest] = config.cmd;
  if (code?.script === undefined || program === undefined) return undefined;
  return {
    command: [program, ...rest],
    workdir: config.workdir,
    env: config.env,
    limits: limitsFor(model.size, settings),
    budgets: { size: settings.maxSize },
  };
}

function inEngine(image: Image): Image & { readonly at: 'engine' } {
  if (image.at === 'engine') return image;
  throw new PackageModelError(
    'INTERNAL',
    `what is at ${image.at} is no image of an engine`,
    'Report this as a defect.',
  );
}
