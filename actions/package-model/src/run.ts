import * as core from '@actions/core';
import {
  errorCodes,
  PackageModelError,
  serverFolder,
  type Host,
  type PipelineEvent,
  type Policy,
  type Report,
  type Settings,
} from '@package-model/core/start';
import {
  exitCode,
  modelsAsked,
  overProject,
  projectModel,
  readProject,
  runPipeline,
} from '@package-model/core/reading';
import { actionHost } from './action-host.ts';
import type { Base as PublishedBase } from '@package-model/core';
import { comparedWithBase } from './before.ts';
import { forTrigger } from './fork.ts';
import { baseOf, withAncestors, type Base } from './git/base.ts';
import { gitIn, type Git } from './git/git.ts';
import { governed, type Governed } from './governed.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { outputNames, setOutputs } from './outputs.ts';
import { publishedBefore } from './published.ts';
import { publish, type Findings } from './publish.ts';
import { secretsIn } from './secrets.ts';
import type { Sink } from './sink.ts';
import { stageLog } from './stages.ts';
import { readTrigger, type Trigger } from './trigger.ts';

export type Command = Findings['command'];

/** The step of `package-model` or `check-model`, from inputs to outputs; resolves with its exit code and never throws. */
export async function run(command: Command, env: Host['env'], sink: Sink): Promise<number> {
  sink.commands(() => secretsIn(env).forEach((secret) => core.setSecret(secret)));
  // Whatever happens from here on, a later step finds every output.
  const names = outputNames(command);
  setOutputs(names, { verdict: 'failed' });
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  try {
    const log = stageLog(sink);
    using host = await actionHost(env, (event: PipelineEvent) => log.on(event));
    const { policy, ...found } = await judged(command, env, workspace, host);
    log.end();
    setOutputs(names, await publish({ ...found, command, run: host.run }, env, sink, workspace));
    if (!found.reports.some(({ stopped }) => stopped?.code === 'INTERRUPTED')) core.saveState('finished', 'true');
    return found.reports.every((report) => exitCode(report, policy) === 0) ? 0 : 1;
  } catch (error) {
    setOutputs(names, await publish({ reports: [stoppedBy(error)], notices: [], command }, env, sink, workspace));
    return 1;
  } finally {
    sink.endGroup();
  }
}

interface Judged {
  readonly reports: readonly Report[];
  readonly notices: readonly string[];
  readonly inputs: Inputs;
  readonly policy: Policy;
}

async function judged(command: Command, env: Host['env'], workspace: string, host: Host): Promise<Judged> {
  const trigger = await readTrigger(env);
  const { allowed: inputs, notices } = forTrigger(readInputs(env, command), trigger);
  const project = await readProject(workspace);
  const models = modelsAsked(inputs.models, project);
  if (command === 'package') refuseMany(models);
  const git = gitIn(workspace, host);
  const base = once(() => baseOf(trigger, git));
  const rules = await governed(inputs.settings, trigger, base, git);
  const reports: Report[] = [];
  for (const model of models) {
    const settings = overProject(inputs.settings, inputs.given, projectModel(project, model, workspace));
    reports.push(
      await reported(command, model, settings, rules, { trigger, git, base, host, workspace, sha: env['GITHUB_SHA'] }),
    );
    if (host.signal.aborted) break;
  }
  return { reports, notices: [...notices, ...rules.notices], inputs, policy: rules.policy };
}

interface Around {
  readonly trigger: Trigger;
  readonly git: Git;
  readonly base: () => Promise<Base>;
  readonly host: Host;
  readonly workspace: string;
  /** The commit that runs. */
  readonly sha: string | undefined;
}

async function reported(
  command: Command,
  model: string,
  settings: Settings,
  { policy, changes }: Governed,
  { trigger, git, base, host, workspace, sha }: Around,
): Promise<Report> {
  let missing: string | undefined;
  const published = async (): Promise<PublishedBase | undefined> => {
    const from = await base();
    const commits = from.commit === undefined ? [] : await withAncestors(from.commit, git);
    const found = await publishedBefore(settings, sha, { base: from, commits }, host);
    if ('base' in found) return found.base;
    missing = found.because;
    return undefined;
  };
  const order = { model, workspace, server: serverFolder(), settings, policy, goal: command, base: published };
  const report = await runPipeline(order, host);
  // With what is published; where nothing is, or the run did not come to it, with the commit before.
  const against =
    report.against ??
    (trigger.change === undefined || host.signal.aborted
      ? undefined
      : await comparedWithBase(model, report, { base: await base(), missing }, git, host));
  return { ...report, ...(against && { against }), ...(changes.length > 0 && { policyChanges: changes }) };
}

/** @throws PackageModelError `USAGE`: a step makes one image; a matrix makes many. */
function refuseMany(models: readonly string[]): void {
  if (models.length === 1) return;
  throw new PackageModelError(
    'USAGE',
    `${models.length} models are asked for, and one step packages one model`,
    'Name one with "model", or give each a job of its own: actions/changed-models makes the matrix.',
  );
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}

export function stoppedBy(error: unknown): Report {
  const known =
    error instanceof PackageModelError
      ? error
      : new PackageModelError(
          'INTERNAL',
          error instanceof Error ? (error.stack ?? error.message) : String(error),
          'This is a defect: please report it.',
        );
  const code: keyof typeof errorCodes = known.code;
  return {
    version: 1,
    findings: [],
    images: [],
    tags: [],
    verifications: [],
    timings: [],
    stopped: { stage: 'inspect', code, message: known.message, remedy: known.remedy },
  };
}
