import { dirname } from 'node:path';
import { check } from './check/check.ts';
import { allModels } from './check/models.ts';
import { judge, openUntilCode } from './check/judge.ts';
import { PackageModelError } from './errors.ts';
import { inspect } from './inspect/inspect.ts';
import type { Policy } from './nouns/finding.ts';
import type { Host } from './nouns/host.ts';
import type { Report } from './nouns/report.ts';
import type { Settings } from './options.ts';
import { expectUv } from './python/kept-uv.ts';
import type { Base } from './corridor/base.ts';
import { signatureOf } from './signing/wanted.ts';
import { stagesOn, type Draft } from './corridor/stages.ts';

/** How far a run goes. `package` is the whole corridor; the others end after what they are named for. */
export type Goal = 'check' | 'lock' | 'context' | 'build' | 'package';

export interface Order {
  /** Path of the model. */
  readonly model: string;
  /** Folder that the model may not leave, and up to which declared requirements are looked for. */
  readonly workspace: string;
  /** Folder of the Python server that goes into the image. */
  readonly server: string;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly goal: Goal;
  /** Finds the published image that the new one takes the place of, where `--against` names none: what changed since is told. */
  readonly base?: () => Promise<Base | undefined>;
}

/**
 * The corridor: inspect, check, environment, image, verify, push, each after the one before has passed.
 * Never throws: what stopped it, an interruption too, is in the Report. What it made in an engine and did not tag is removed.
 */
export async function runPipeline(order: Order, host: Host): Promise<Report> {
  const stages = stagesOn(host);
  const report: Draft = { version: 1, findings: [], images: [], tags: [], verifications: [], timings: stages.timings };
  try {
    await corridor(order, host, stages.run, report);
  } catch (error) {
    report.stopped = stages.stopped(error);
  }
  return report;
}

async function corridor(
  order: Order,
  host: Host,
  stage: ReturnType<typeof stagesOn>['run'],
  report: Draft,
): Promise<void> {
  const { settings, goal } = order;
  if (goal !== 'check') expectUv(dirname(order.model), host);
  // Where code of one's own comes along, whose class a name is shows when that was read: the gate behind it decides.
  const awaitsCode = goal !== 'check' && (settings.code.length > 0 || settings.main !== undefined);
  const gate = () =>
    stage('check', async () =>
      judgeFacts(order.policy, host, report, awaitsCode && !report.environment ? openUntilCode : undefined),
    );

  const model = await stage('inspect', async () => {
    const read = (report.model = await inspect(order.model, host, { workspace: order.workspace }));
    const signing = await signatureOf(order.model, read, settings, host);
    if (signing) report.signing = signing;
    return read;
  });
  if (settings.modelSha256 !== undefined || settings.modelSource !== undefined) {
    const { checkOrigin } = await import('./corridor/origin.ts');
    await stage('inspect', () => checkOrigin(model, settings, host));
  }
  await gate();
  if (settings.deep || settings.runGraph) {
    const { soundness } = await import('./verify/soundness.ts');
    report.soundness = await stage('verify', () => soundness(model, { ...settings, findings: report.findings }, host));
    await gate();
  }
  if (goal === 'check') return;

  // Whoever only checks does not wait for the rooms that make images to be loaded.
  const { afterCheck } = await import('./corridor/after-check.ts');
  await afterCheck({ ...order, goal }, model, host, { stage, gate, report });
}

/** Judges all facts so far; stops the run when a finding fails it, or when a loader would read what we could not. */
function judgeFacts(policy: Policy, host: Host, report: Draft, open?: ReadonlySet<string>): void {
  const { model, signing, soundness: tried, environment: found, verifications } = report;
  const known = new Set(report.findings.map((finding) => finding.fingerprint));
  report.findings = check(
    {
      ...(model && { model }),
      ...(signing && { signing }),
      ...(tried && { soundness: tried }),
      ...(found && { environment: found }),
      verifications,
    },
    policy,
  );
  for (const finding of report.findings) {
    if (!known.has(finding.fingerprint)) host.emit({ stage: 'check', type: 'found', finding });
  }
  switch (judge(report.findings, model, policy, open)) {
    case 1:
      throw new PackageModelError(
        'FINDINGS',
        `${report.findings.length} finding${report.findings.length === 1 ? '' : 's'}, of which at least one fails the run`,
        'Each finding says what mends it; its rule page says when it may be accepted.',
      );
    case 2:
      throw new PackageModelError(
        'NOTHING_READABLE',
        (model && allModels(model).flatMap((one) => one.unread)[0]?.why) ?? 'the model could not be read in full',
        'What could not be read could not be checked. See docs/formats in the documentation for what is read.',
      );
    default:
  }
}
