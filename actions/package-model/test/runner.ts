import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { parse } from 'yaml';
import { logReader, type Annotation } from './log-commands.ts';

export type { Annotation } from './log-commands.ts';

/** What the runner would show or hand on after one step; follows actions/runner, src/Runner.Worker. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly outcome: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly artifacts: readonly string[];
  /** Empty when it is over the limit: the runner then refuses it as a whole and fails the step. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly dropped: readonly Annotation[];
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  /** Commands other than those above; problem matchers are recorded here and not applied. */
  readonly others: readonly string[];
  /** Whether the step left workflow commands switched on. */
  readonly resumed: boolean;
  /** With masks applied, as the runner shows it. */
  readonly log: string;
  /** What the step left in the runner's temporary folder. */
  readonly temp: string;
}

export interface StepOptions {
  readonly actionDir: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly stage?: 'pre' | 'main' | 'post';
  readonly state?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Payload of the event. */
  readonly event?: unknown;
  /** Cancels the job once the log matches: SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. */
  readonly cancelAt?: RegExp;
}

interface ActionFile {
  inputs?: Record<string, { default?: unknown; required?: boolean }>;
  runs: { using: string } & Partial<Record<'pre' | 'main' | 'post', string>>;
}

const MAX_SUMMARY = 1024 * 1024;
const SIGTERM_MS = 7500;
const SIGKILL_MS = 2500;

/** Runs one stage of an action as the runner would: inputs and files by environment, both output streams read for commands. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const action = parse(await readFile(join(options.actionDir, 'action.yml'), 'utf8')) as ActionFile;
  const script = action.runs[options.stage ?? 'main'];
  if (script === undefined) throw new Error(`action.yml has no runs.${options.stage ?? 'main'}`);

  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  const file = async (name: string, content = ''): Promise<string> => {
    const path = join(temp, '_runner_file_commands', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  };
  const files = {
    GITHUB_OUTPUT: await file('set_output'),
    GITHUB_STATE: await file('save_state'),
    GITHUB_ENV: await file('set_env'),
    GITHUB_PATH: await file('add_path'),
    GITHUB_STEP_SUMMARY: await file('step_summary'),
    GITHUB_ARTIFACTS: await file('artifacts'),
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(options.event ?? {})),
  };
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: 'octo/models',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-runner',
    ...files,
    ...inputVariables(action, options.inputs),
    ...Object.fromEntries(Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
    ...options.env,
  };
  const reader = logReader();
  const exitCode = await runNode(join(options.actionDir, script), options, env, (line) => {
    reader.read(line);
    return reader.log;
  });
  const read = (name: keyof typeof files): Promise<string> => readFile(files[name], 'utf8');
  const tooLong = (await stat(files.GITHUB_STEP_SUMMARY)).size > MAX_SUMMARY;
  return {
    exitCode,
    outcome: exitCode === 0 && !tooLong ? 'success' : 'failure',
    outputs: { ...reader.outputs, ...pairs(await read('GITHUB_OUTPUT')) },
    state: { ...reader.state, ...pairs(await read('GITHUB_STATE')) },
    env: pairs(await read('GITHUB_ENV')),
    path: (await read('GITHUB_PATH')).split('\n').filter(Boolean),
    artifacts: (await read('GITHUB_ARTIFACTS')).split('\n').filter(Boolean),
    summary: tooLong ? '' : await read('GITHUB_STEP_SUMMARY'),
    annotations: reader.annotations,
    dropped: reader.dropped,
    masks: reader.masks,
    groups: reader.groups,
    others: reader.others,
    resumed: reader.resumed(),
    log: reader.log.join('\n'),
    temp,
  };
}

export function removeTemp(step: StepResult): Promise<void> {
  return rm(step.temp, { recursive: true, force: true });
}

/** Every input of action.yml, as text; what is neither given nor has a default is empty. */
function inputVariables(action: ActionFile, given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(action.inputs ?? {}).map(
    ([name, input]) => [name, String(input.default ?? '')] as const,
  );
  const all = [...defaults, ...Object.entries(given)];
  return Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

function runNode(
  script: string,
  options: StepOptions,
  env: Record<string, string | undefined>,
  onLine: (line: string) => readonly string[],
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd: options.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timers: NodeJS.Timeout[] = [];
    const cancel = (): void => {
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), SIGTERM_MS));
      timers.push(setTimeout(() => child.kill('SIGKILL'), SIGTERM_MS + SIGKILL_MS));
    };
    const take = (line: string): void => {
      const shown = onLine(line);
      if (timers.length === 0 && options.cancelAt?.test(shown.at(-1) ?? '')) cancel();
    };
    // Two streams, each in lines, one after the other as they come.
    const streams = [byLine(take), byLine(take)] as const;
    child.stdout.on('data', streams[0].take);
    child.stderr.on('data', streams[1].take);
    child.on('error', reject);
    child.on('close', (code) => {
      timers.forEach(clearTimeout);
      streams.forEach((stream) => stream.end());
      resolve(code);
    });
  });
}

function byLine(take: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    take: (chunk: Buffer): void => {
      const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? '';
      lines.forEach(take);
    },
    end: (): void => {
      if (rest !== '') take(rest);
    },
  };
}

/** `name=value` and `name<<delimiter` … `delimiter`; anything else fails the step, as it does on the runner. */
function pairs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', i + 1);
      if (end < 0) throw new Error(`file command: no ${heredoc[2]} after ${heredoc[1]}`);
      found[heredoc[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (line.includes('=')) found[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    else if (line !== '') throw new Error(`file command: ${line}`);
  }
  return found;
}
