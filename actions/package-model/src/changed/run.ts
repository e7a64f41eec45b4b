import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { escapeMarkdown } from '@package-model/core';
import { projectOf, readProject, PROJECT_FILE, type Project } from '@package-model/core/reading';
import { escapeText, PackageModelError, type Host } from '@package-model/core/start';
import { actionHost } from '../action-host.ts';
import { baseOf, type Base } from '../git/base.ts';
import { gitIn, type Git } from '../git/git.ts';
import { changedPaths, committedPaths, textAt } from '../git/tree.ts';
import { inputText, linesOf } from '../inputs.ts';
import { inert, type Sink } from '../sink.ts';
import { readTrigger } from '../trigger.ts';
import { candidates, touchedBy, type Candidate } from './belongs.ts';
import { matrixOf } from './matrix.ts';

interface Touched extends Candidate {
  /** In words: what made it one of the changed. */
  readonly because: string;
}

/** The step of `changed-models`; resolves with its exit code and never throws. */
export async function changedModels(env: Host['env'], sink: Sink): Promise<number> {
  const give = (matrix: readonly object[]): void => {
    core.setOutput('matrix', JSON.stringify({ include: matrix }));
    core.setOutput('any', String(matrix.length > 0));
  };
  give([]);
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  try {
    using host = await actionHost(env, () => undefined);
    const { touched, all, base } = await find(env, gitIn(workspace, host), workspace);
    const matrix = matrixOf(touched);
    for (const { model, because } of touched) sink.line(`${model}: ${because}`);
    sink.line(`${touched.length} of ${all} models, compared with ${base.commit ?? 'nothing'} (${base.because})`);
    sink.endGroup();
    give(matrix);
    await summarize(env, touched, all, base);
    return 0;
  } catch (error) {
    const { code, message, remedy } =
      error instanceof PackageModelError
        ? error
        : {
            code: 'INTERNAL',
            message: error instanceof Error ? error.message : String(error),
            remedy: 'Please report it.',
          };
    sink.commands(() => core.error(inert(`${message} ${remedy}`), { title: code }));
    return 1;
  }
}

async function find(
  env: Host['env'],
  git: Git,
  workspace: string,
): Promise<{ touched: readonly Touched[]; all: number; base: Base }> {
  const trigger = await readTrigger(env);
  const committed = await committedPaths('HEAD', git);
  if (committed.length === 0) {
    throw new PackageModelError(
      'USAGE',
      'the workspace is no git checkout, or nothing is committed',
      'Put actions/checkout before this step.',
    );
  }
  const project = await readProject(workspace);
  const globs = linesOf(inputText(env, 'models'));
  const all = candidates(globs, linesOf(inputText(env, 'paths')), committed, project, workspace);
  if (all.length === 0 && globs.length === 0 && !project?.models.length) {
    throw new PackageModelError(
      'USAGE',
      `neither the input models nor ${PROJECT_FILE} names a model`,
      'Add "models: models/*" under "with:".',
    );
  }
  const base = await chosenBase(inputText(env, 'base'), git, () => baseOf(trigger, git));
  const changed = base.commit === undefined ? undefined : await changedPaths(base.commit, git);
  if (base.commit === undefined || changed === undefined) {
    return { touched: all.map((each) => ({ ...each, because: 'taken with all' })), all: all.length, base };
  }
  const before = changed.includes(PROJECT_FILE) ? await projectAt(base.commit, git) : project;
  const touched = all.flatMap((each): Touched[] => {
    const path = touchedBy(each, changed);
    if (path !== undefined) return [{ ...each, because: `${path} changed` }];
    return said(each, project) === said(each, before) ? [] : [{ ...each, because: `${PROJECT_FILE} changed` }];
  });
  return { touched, all: all.length, base };
}

async function chosenBase(asked: string, git: Git, otherwise: () => Promise<Base>): Promise<Base> {
  if (asked === '') return await otherwise();
  const commit = (await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{commit}`]))?.trim();
  if (commit !== undefined && commit !== '') return { commit, because: 'the workflow names it' };
  throw new PackageModelError(
    'USAGE',
    `the input base names no commit that is there: ${JSON.stringify(asked)}`,
    'Fetch it: actions/checkout with "fetch-depth: 0" fetches all.',
  );
}

/** A file that was not valid says nothing that could be compared: then everything counts as said anew. */
async function projectAt(commit: string, git: Git): Promise<Project | undefined> {
  const text = await textAt(commit, PROJECT_FILE, git);
  return text === undefined ? undefined : await projectOf(text, git.folder).catch(() => undefined);
}

function said({ model }: Candidate, project: Project | undefined): string {
  return JSON.stringify(project?.models.find((each) => each.model === model) ?? null);
}

async function summarize(env: Host['env'], touched: readonly Touched[], all: number, base: Base): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const rows = touched
    .slice(0, 256)
    .map(({ model, because }) => `| ${escapeMarkdown(model)} | ${escapeMarkdown(because)} |`);
  const lines = [
    `### ${touched.length} of ${all} models changed`,
    '',
    `Compared with ${base.commit === undefined ? 'nothing' : `\`${base.commit.slice(0, 12)}\``}: ${escapeMarkdown(escapeText(base.because))}`,
    '',
    ...(rows.length > 0 ? ['| model | because |', '| --- | --- |', ...rows, ''] : []),
  ];
  await appendFile(path, `${lines.join('\n')}\n`).catch(() => undefined);
}
