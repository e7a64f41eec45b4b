import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import {
  exitCode,
  ioError,
  PackageModelError,
  readPolicy,
  reportMarkdown,
  reportText,
  runPipeline,
  sarif,
  version,
  type Host,
  type Policy,
  type Report,
} from '@package-model/core';
import { annotate, annotationsOf } from './annotations.ts';
import { declareArtifacts } from './artifacts.ts';
import { actionHost, type ActionHost } from './action-host.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { outputsOf, setOutputs, type Kept } from './outputs.ts';
import { secretsIn } from './secrets.ts';
import type { Sink } from './sink.ts';
import { stageLog } from './stages.ts';
import { writeSummary } from './summary.ts';
import { readTrigger, type Trigger } from './trigger.ts';

/** The main step, from inputs to outputs; resolves with the exit code of the step and never throws. */
export async function run(env: Host['env'], sink: Sink): Promise<number> {
  sink.commands(() => secretsIn(env).forEach((secret) => core.setSecret(secret)));
  // Whatever happens from here on, a later step finds every output.
  setOutputs({ verdict: 'failed' });
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  try {
    const trigger = await readTrigger(env);
    const { settings, ...inputs } = readInputs(env);
    const log = stageLog(sink);
    using host = await actionHost(env, log.on);
    const { allowed, notices } = forTrigger({ ...inputs, settings }, trigger);
    const policy = await readPolicy(settings, workspace);
    const report = await packaged(allowed, policy, workspace, host);
    log.end();
    const kept = await keep(report, env, host.run, workspace, settings.sarif);
    await publish(report, kept, env, sink, workspace, notices);
    if (report.stopped?.code !== 'INTERRUPTED') core.saveState('finished', 'true');
    return exitCode(report, policy) === 0 ? 0 : 1;
  } catch (error) {
    await publish(stoppedBy(error), undefined, env, sink, workspace, []);
    return 1;
  } finally {
    sink.endGroup();
  }
}

function packaged({ model, settings }: Inputs, policy: Policy, workspace: string, host: ActionHost): Promise<Report> {
  const order = {
    model,
    workspace,
    server: serverFolder(),
    settings,
    policy,
    goal: 'package' as const,
  };
  return runPipeline(order, host);
}

/** The build copies packages/server beside the bundle. */
function serverFolder(): string {
  return join(import.meta.dirname, 'server');
}

/**
 * What a pull request from a fork may not do: its runs have no permission to push, and its model is not loaded outside a
 * container.
 * @throws PackageModelError `LOAD_REFUSED`
 */
export function forTrigger(
  inputs: Inputs,
  trigger: Trigger,
): { readonly allowed: Inputs; readonly notices: readonly string[] } {
  const { settings } = inputs;
  if (!trigger.fork) return { allowed: inputs, notices: [] };
  if (settings.allowHostLoad) {
    throw new PackageModelError(
      'LOAD_REFUSED',
      'a model from a fork is not loaded outside a container',
      "Set allow-host-load to ${{ github.event_name != 'pull_request' }}.",
    );
  }
  if (settings.runGraph) {
    throw new PackageModelError(
      'LOAD_REFUSED',
      'a graph from a fork is not run outside a container',
      "Set run-graph to ${{ github.event_name != 'pull_request' }}.",
    );
  }
  if (!settings.push) return { allowed: inputs, notices: [] };
  return {
    allowed: { ...inputs, settings: { ...settings, push: false } },
    notices: [
      "Nothing is pushed: this pull request comes from a fork, whose runs have no permission to push. The image is built and tested all the same. To say so in the workflow, set push to ${{ github.event_name != 'pull_request' }}.",
    ],
  };
}

/** The report and the findings as files that outlast the step; and where the workflow wants the findings, there too. */
async function keep(
  report: Report,
  env: Host['env'],
  run: string,
  workspace: string,
  wanted: string | undefined,
): Promise<Kept> {
  const folder = join(env['RUNNER_TEMP'] ?? workspace, `package-model-${run}`);
  const kept = { report: join(folder, 'report.json'), sarif: wanted ?? join(folder, 'findings.sarif') };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(kept.report, JSON.stringify(report, undefined, 2));
    const findings = sarif(report.findings, { root: workspace, version });
    await writeFile(resolve(workspace, kept.sarif), JSON.stringify(findings, undefined, 2));
  } catch (cause) {
    throw ioError(cause, 'writing the report');
  }
  return kept;
}

async function publish(
  report: Report,
  kept: Kept | undefined,
  env: Host['env'],
  sink: Sink,
  workspace: string,
  notices: readonly string[],
): Promise<void> {
  sink.endGroup();
  for (const line of reportText(report, { width: 100, color: false }).trimEnd().split('\n')) sink.line(line);
  sink.commands(() => {
    annotate(annotationsOf(report, workspace, notices));
    setOutputs(outputsOf(report, kept));
  });
  await writeSummary(env['GITHUB_STEP_SUMMARY'], reportMarkdown(report)).catch((cause: unknown) => {
    sink.line(`the summary could not be written: ${String(cause)}`);
  });
  await declareArtifacts(env['GITHUB_ARTIFACTS'], report);
}

function stoppedBy(error: unknown): Report {
  const known =
    error instanceof PackageModelError
      ? error
      : new PackageModelError(
          'INTERNAL',
          error instanceof Error ? (error.stack ?? error.message) : String(error),
          'This is a defect: please report it.',
        );
  const { code, message, remedy } = known;
  return {
    version: 1,
    findings: [],
    images: [],
    tags: [],
    verifications: [],
    timings: [],
    stopped: { stage: 'inspect', code, message, remedy },
  };
}
