import { lstat, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import * as core from '@actions/core';
import { escapeMarkdown, reportsMarkdown } from '@package-model/core';
import { PackageModelError, readReport, type Report } from '@package-model/core/reading';
import type { Host } from '@package-model/core/start';
import { inputText } from '../inputs.ts';
import { inert, type Sink } from '../sink.ts';
import { withinSummary, writeSummary } from '../summary.ts';

/** As many jobs as a matrix has. */
const MOST_REPORTS = 256;
const MAX_REPORT = 32 << 20;
const DEPTH = 4;

interface Found {
  readonly reports: readonly Report[];
  /** Files that are no report. */
  readonly unreadable: readonly string[];
  /** Models of the matrix that no report is about. */
  readonly missing: readonly string[];
}

/** The step of `combine-reports`; resolves with its exit code and never throws. A model that failed does not fail it. */
export async function combineReports(env: Host['env'], sink: Sink): Promise<number> {
  const give = (values: Readonly<Record<string, string>>): void => {
    for (const name of ['verdict', 'passed', 'failed', 'summary']) core.setOutput(name, values[name] ?? '');
  };
  give({});
  try {
    const found = await find(
      resolve(env['GITHUB_WORKSPACE'] ?? '.', inputText(env, 'reports')),
      inputText(env, 'expected'),
    );
    const passed = found.reports.filter(({ stopped }) => stopped === undefined).length;
    const failed = found.reports.length - passed + found.unreadable.length + found.missing.length;
    const whole = [...absent(found), reportsMarkdown(found.reports)].join('\n');
    const markdown = withinSummary(whole, mostBytes(inputText(env, 'max-bytes')));
    const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'package-model-'));
    const summary = join(folder, 'summary.md');
    await writeFile(summary, markdown);
    await writeSummary(env['GITHUB_STEP_SUMMARY'], markdown);
    const verdict = failed > 0 ? 'failed' : passed > 0 ? 'passed' : 'none';
    sink.line(`${verdict}: ${passed} passed, ${failed} failed`);
    sink.endGroup();
    give({ verdict, passed: String(passed), failed: String(failed), summary });
    return 0;
  } catch (error) {
    const message = error instanceof PackageModelError ? `${error.message} ${error.remedy}` : String(error);
    sink.commands(() => core.error(inert(message), { title: 'combine-reports' }));
    return 1;
  }
}

function mostBytes(text: string): number | undefined {
  if (text === '') return undefined;
  const most = Number(text);
  if (Number.isSafeInteger(most) && most >= 1000) return most;
  throw new PackageModelError(
    'USAGE',
    `the input max-bytes cannot be ${JSON.stringify(text)}`,
    'It is a number of 1000 or more.',
  );
}

function absent({ unreadable, missing }: Found): string[] {
  const lines = [
    ...missing.map(
      (model) => `- ${escapeMarkdown(model)} has no report: its job was cancelled, or ended before it could write one`,
    ),
    ...unreadable.map((path) => `- ${escapeMarkdown(path)} is no report that this version reads`),
  ];
  return lines.length === 0 ? [] : ['## ❌ Not every model has a report', '', ...lines, ''];
}

async function find(folder: string, expected: string): Promise<Found> {
  const reports: Report[] = [];
  const unreadable: string[] = [];
  for (const path of (await files(folder, DEPTH)).toSorted()) {
    const json = await parsed(path);
    const read = (Array.isArray(json) ? json : [json]).map(readReport);
    if (read.some((report) => report === undefined)) unreadable.push(relative(folder, path));
    reports.push(...read.filter((report) => report !== undefined));
  }
  if (reports.length > MOST_REPORTS) {
    throw new PackageModelError('USAGE', `${reports.length} reports`, `A summary is of at most ${MOST_REPORTS}.`);
  }
  const latest = furthest(reports);
  // Reports tell paths as their runners had them: whole ones, from a workspace that is not here.
  const about = (report: Report, model: string): boolean =>
    (report.model?.files ?? []).some(
      ({ path }) => `/${path}/`.includes(`/${model}/`) || `/${path}`.endsWith(`/${model}`),
    ) || report.stopped?.message.includes(model) === true;
  return {
    reports: latest,
    unreadable,
    missing: wanted(expected).filter((model) => !latest.some((each) => about(each, model))),
  };
}

/** Of a model that one job checked and another packaged, the report that came further, with what the other compared. */
function furthest(reports: readonly Report[]): readonly Report[] {
  const found = new Map<string, Report>();
  for (const [at, report] of reports.entries()) {
    const files = report.model?.files.map(({ path, size }) => [path, size]);
    const key = files ? JSON.stringify(files) : `nothing read ${at}`;
    const known = found.get(key);
    const [far, near] = known && known.timings.length > report.timings.length ? [known, report] : [report, known];
    const against = far.against?.comparison ? far.against : (near?.against ?? far.against);
    found.set(key, { ...far, ...(against && { against }) });
  }
  return [...found.values()];
}

/** Files called report.json. What an artifact holds is somebody else's: no link is followed. */
async function files(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 0 ? await files(path, depth - 1) : [];
      return entry.isFile() && entry.name === 'report.json' ? [path] : [];
    }),
  );
  return found.flat();
}

async function parsed(path: string): Promise<unknown> {
  if ((await lstat(path)).size > MAX_REPORT) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Models of a matrix. */
function wanted(expected: string): readonly string[] {
  if (expected === '') return [];
  try {
    const { include } = JSON.parse(expected) as { include?: unknown };
    return (Array.isArray(include) ? include : []).flatMap((entry: unknown) => {
      const model = typeof entry === 'object' && entry !== null ? (entry as { model?: unknown }).model : undefined;
      return typeof model === 'string' ? [model] : [];
    });
  } catch {
    throw new PackageModelError(
      'USAGE',
      'the input expected is no matrix',
      'Give it the output matrix of actions/changed-models.',
    );
  }
}
