import { environment } from '../environment/environment.ts';
import { readServer } from '../environment/server.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Settings } from '../options.ts';
import { examFor } from '../verify/exam.ts';
import type { Maker } from './maker.ts';
import { makerFor } from './makers.ts';
import { MODEL_TYPE, modelRecord } from '../push/model-record.ts';
import { BILL_TYPE } from '../push/record.ts';
import { bom } from '../report/bom/bom.ts';
import type { Attachment } from '../registry/referrers.ts';
import { baseOf, comparedWith, publishedWanted, type Base } from './base.ts';
import { recordedOf } from './sides.ts';
import { environmentOptions } from './stage-options.ts';
import type { Draft, Stages } from './stages.ts';

interface Wanted {
  readonly goal: 'lock' | 'context' | 'build' | 'package';
  readonly workspace: string;
  readonly server: string;
  readonly settings: Settings;
  readonly base?: () => Promise<Base | undefined>;
}

interface Running {
  readonly stage: Stages['run'];
  /** Judges all facts so far, and throws where they fail the run. */
  readonly gate: () => Promise<void>;
  readonly report: Draft;
}

/**
 * What comes after a model was read and has passed: environment, image, verify, push, each after the one before. Loaded only
 * then. What it made in an engine and did not tag is removed.
 */
export async function afterCheck(wanted: Wanted, model: Model, host: Host, running: Running): Promise<void> {
  const { settings } = wanted;
  // Read before anything is pushed: the tag that names it may be the one that moves.
  const base = wanted.goal === 'package' ? await running.stage('verify', () => baseOf(wanted, host)) : undefined;
  const maker = makerFor(settings, host, publishedWanted(settings, base));
  try {
    await make(wanted, model, host, maker, running);
  } finally {
    if (base) running.report.against = comparedWith(base, running.report);
    await maker.cleanUp();
  }
}

async function make(
  { goal, workspace, server: folder, settings }: Wanted,
  model: Model,
  host: Host,
  maker: Maker,
  { stage, gate, report }: Running,
): Promise<void> {
  const exam = goal === 'package' ? await stage('verify', () => examFor(model, settings, host)) : undefined;
  if (goal !== 'lock') await stage('image', () => maker.prepare(goal === 'context' ? 'context' : 'image'));

  const server = await readServer(folder);
  const found = (report.environment = await stage('environment', () =>
    environment(model, environmentOptions(settings, workspace, server, host), host),
  ));
  await gate();
  if (goal === 'lock') return;

  const parts = { model, environment: found, server };
  if (goal === 'context') {
    report.context = await stage('image', () => maker.writeContext(parts));
    return;
  }
  const image = await stage('image', () => maker.make(parts));
  report.images = [image];

  if (exam !== undefined) {
    const verification = await stage('verify', () => maker.verify(image, model, exam, report.findings));
    report.verifications = [verification];
    await gate();
  }
  const kept = await stage('image', () => maker.keepContext(parts));
  if (kept !== undefined) report.context = kept;
  // Where the engine has only a part of the image, what it counted is known after the test.
  const counted = maker.counted?.();
  if (counted) report.images = [{ ...image, ...counted }];
  const { tags, pushed } = await stage('push', () => maker.publish(image, documentsOf(report, host)));
  report.tags = tags;
  if (pushed) report.pushed = pushed;
}

/** What is attached to an image that is pushed. Made before the push, of what was made and tested. */
function documentsOf(report: Draft, host: Host): Attachment[] {
  const bill = bom(report);
  const recorded = recordedOf(report);
  const record = recorded && modelRecord(recorded);
  if (recorded && !record) {
    const because =
      'what it says of itself is over 1 MiB: later versions cannot be compared with it by the registry alone';
    host.emit({ stage: 'push', type: 'decided', what: 'no record of the model is attached', because });
  }
  return [
    ...(bill ? [{ type: BILL_TYPE, bytes: Buffer.from(JSON.stringify(bill)) }] : []),
    ...(record ? [{ type: MODEL_TYPE, bytes: record }] : []),
  ];
}
