import { check } from '../check/check.ts';
import { cleanUp } from '../engine/clean.ts';
import type { Engine } from '../engine/engine.ts';
import { findEngine } from '../engine/find.ts';
import { PackageModelError } from '../errors.ts';
import type { Policy } from '../nouns/finding.ts';
import type { Host } from '../nouns/host.ts';
import type { Report } from '../nouns/report.ts';
import type { Settings } from '../options.ts';
import { push } from '../push/push.ts';
import { publishedWanted } from './base.ts';
import { verifyOptions } from './stage-options.ts';
import { readImage } from '../verify/read-image.ts';
import { examFor } from '../verify/exam.ts';
import { verify } from '../verify/verify.ts';
import { withPublished } from './published.ts';
import { stagesOn, type Draft } from './stages.ts';

/** One stage alone, on an image that the engine has: what the commands `verify` and `push` do. */
export interface ImageOrder {
  readonly image: string;
  readonly settings: Settings;
  readonly policy: Policy;
}

/** Starts an image of the engine, asks it, compares. Never throws; what stopped it is in the Report. */
export function verifyImage({ image: reference, settings, policy }: ImageOrder, host: Host): Promise<Report> {
  return alone(settings, host, async (engine, stage, report) => {
    const verification = await stage('verify', async () => {
      const { image, model } = await readImage(engine, reference, host, { asker: settings.baseImage });
      report.images = [image];
      const exam = await examFor(model, settings, host);
      const now = { signature: model.signature, platform: image.platform };
      const wanted = { ...publishedWanted(settings, undefined), baseImage: settings.baseImage };
      return withPublished(wanted, now, engine, host, (published) =>
        verify({ kind: 'container', engine, image }, { ...verifyOptions(settings), ...exam, published, model }, host),
      );
    });
    report.verifications = [verification];
    report.findings = check({ verifications: report.verifications }, policy);
  });
}

/** Pushes an image of the engine under the tags, tags last. Never throws; what stopped it is in the Report. */
export function pushImage({ image: reference, settings }: ImageOrder, host: Host): Promise<Report> {
  return alone(settings, host, (engine, stage, report) =>
    stage('push', async () => {
      const { image } = await readImage(engine, reference, host);
      report.images = [image];
      const tags = settings.tag.length > 0 ? settings.tag : [reference];
      report.pushed = await push(image, tags, engine, host);
      report.tags = tags;
    }),
  );
}

async function alone(
  settings: Settings,
  host: Host,
  work: (engine: Engine, stage: ReturnType<typeof stagesOn>['run'], report: Draft) => Promise<void>,
): Promise<Report> {
  const stages = stagesOn(host);
  const report: Draft = { version: 1, findings: [], images: [], tags: [], verifications: [], timings: stages.timings };
  let engine: Engine | undefined;
  try {
    engine = await findEngine(host, settings.engine === undefined ? {} : { program: settings.engine });
    await work(engine, stages.run, report);
    if (report.verifications.some(({ verdict }) => verdict === 'failed')) {
      throw new PackageModelError(
        'VERIFY_FAILED',
        'the image did not pass its test',
        'The proofs that failed say why.',
      );
    }
  } catch (error) {
    report.stopped = stages.stopped(error);
  } finally {
    if (engine) await cleanUp(engine, host);
  }
  return report;
}
