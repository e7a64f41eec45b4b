import { environment } from '../environment/environment.ts';
import { readServer } from '../environment/server.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Pushed } from '../nouns/report.ts';
import type { Settings } from '../options.ts';
import { examFor } from '../verify/exam.ts';
import type { Maker } from './maker.ts';
import { makerFor } from './makers.ts';
import { MODEL_TYPE, modelRecord } from '../push/model-record.ts';
import { BILL_TYPE } from '../push/record.ts';
import { bom } from '../report/bom/bom.ts';
import type { Attachment } from '../registry/referrers.ts';
import { baseOf, comparedWith, publishedWanted, type Base, type PublishedWanted } from './base.ts';
import { checkSeveral, joinPlatforms, platformsOf } from './several-platforms.ts';
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
  const platforms = platformsOf(settings);
  if (platforms.length > 1) checkSeveral(settings, wanted.goal);
  try {
    if (platforms.length <= 1) await make(wanted, model, host, running, publishedWanted(settings, base), false);
    else await makeSeveral(platforms, wanted, model, host, running, publishedWanted(settings, base));
  } finally {
    if (base) running.report.against = comparedWith(base, running.report);
  }
}

/** Each platform has an environment, an image and a verdict of its own; the tags come when all of them have passed. */
async function makeSeveral(
  platforms: readonly string[],
  wanted: Wanted,
  model: Model,
  host: Host,
  running: Running,
  published: PublishedWanted,
): Promise<void> {
  const pushed: Pushed[] = [];
  let first: Draft['environment'];
  for (const platform of platforms) {
    const settings = { ...wanted.settings, platform: [platform] };
    const one = await make({ ...wanted, settings }, model, host, running, published, true);
    if (one) pushed.push(one);
    first ??= running.report.environment;
  }
  if (first) running.report.environment = first;
  if (wanted.goal === 'lock') return;
  running.report.pushed = await running.stage('push', () => joinPlatforms(pushed, wanted.settings, host));
  running.report.tags = wanted.settings.tag;
}

/** @returns what was pushed, where anything was */
async function make(
  wanted: Wanted,
  model: Model,
  host: Host,
  running: Running,
  published: PublishedWanted,
  held: boolean,
): Promise<Pushed | undefined> {
  const maker = makerFor(wanted.settings, host, published);
  try {
    return await makeWith(maker, wanted, model, host, running, held);
  } finally {
    await maker.cleanUp();
  }
}

async function makeWith(
  maker: Maker,
  { goal, workspace, server: folder, settings }: Wanted,
  model: Model,
  host: Host,
  { stage, gate, report }: Running,
  held: boolean,
): Promise<Pushed | undefined> {
  const exam = goal === 'package' ? await stage('verify', () => examFor(model, settings, host)) : undefined;
  if (goal !== 'lock') await stage('image', () => maker.prepare(goal === 'context' ? 'context' : 'image'));

  const server = await readServer(folder);
  const found = (report.environment = await stage('environment', () =>
    environment(model, environmentOptions(settings, workspace, server, host), host),
  ));
  await gate();
  if (goal === 'lock') return undefined;

  const parts = { model, environment: found, server };
  if (goal === 'context') {
    report.context = await stage('image', () => maker.writeContext(parts));
    return undefined;
  }
  const image = await stage('image', () => maker.make(parts));
  const others = report.images;
  report.images = [...others, image];

  let own: Draft = { ...report, images: [image], verifications: [] };
  if (exam !== undefined) {
    const verification = await stage('verify', () => maker.verify(image, model, exam, report.findings));
    report.verifications = [...report.verifications, verification];
    own = { ...own, verifications: [verification] };
    await gate();
  }
  const kept = await stage('image', () => maker.keepContext(parts));
  if (kept !== undefined) report.context = kept;
  // Where the engine has only a part of the image, what it counted is known after the test.
  const counted = maker.counted?.();
  if (counted) {
    own = { ...own, images: [{ ...image, ...counted }] };
    report.images = [...others, ...own.images];
  }
  const documents = documentsOf({ ...own, findings: report.findings }, host);
  const { tags, pushed } = await stage('push', () => maker.publish(image, documents, held));
  if (held) return pushed;
  report.tags = tags;
  if (pushed) report.pushed = pushed;
  return pushed;
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
