import {
  errorCodes,
  escapeText,
  PackageModelError,
  serverFolder,
  type CommandName,
  type Host,
  type Settings,
} from '@package-model/core/start';
import type { Invocation } from './arguments.ts';
import { keepHeapSmall, keepYoungSmall } from './heap.ts';
import { interruptExit, terminalHost } from './host.ts';
import { stderr, stdout } from './output.ts';
import { progressTo } from './progress.ts';
import { workspaceFor } from './workspace.ts';

/** What a command is given. */
export interface Call {
  readonly positionals: readonly string[];
  readonly settings: Settings;
  /** Names of the settings that were told; the rest may come from `package-model.yaml`. */
  readonly given: ReadonlySet<string>;
  readonly host: Host;
  /** Folder that paths are told from and that a model may not leave. */
  readonly workspace: string;
  /** Folder of the Python server that goes into images. */
  readonly server: string;
  readonly width: number;
  readonly color: boolean;
}

/** What a command has to say: the same thing for programs and for people. */
export interface Answer {
  readonly exit: number;
  readonly json: unknown;
  readonly text: string;
  /** Something beside the answer that failed; said last, and never instead of a finding. */
  readonly trouble?: PackageModelError | undefined;
}

type Run = (call: Call) => Promise<Answer>;

/** Each command's module is loaded when it is called for, so that `inspect` does not wait for what only `package` needs. */
const runs: Readonly<Record<CommandName, () => Promise<Run>>> = {
  package: async () => (await import('./commands/corridor.ts')).packageModel,
  build: async () => (await import('./commands/corridor.ts')).build,
  dockerfile: async () => (await import('./commands/corridor.ts')).dockerfile,
  lock: async () => (await import('./commands/corridor.ts')).lock,
  inspect: async () => (await import('./commands/inspect.ts')).inspectModel,
  check: async () => (await import('./commands/check.ts')).checkModels,
  verify: async () => (await import('./commands/verify.ts')).verifyImage,
  record: async () => (await import('./commands/record.ts')).recordSamples,
  push: async () => (await import('./commands/push.ts')).pushImage,
  promote: async () => (await import('./commands/promote.ts')).promoteImage,
  merge: async () => (await import('./commands/merge.ts')).mergeImages,
  compare: async () => (await import('./commands/compare.ts')).compareModels,
  init: async () => (await import('./commands/init.ts')).initModel,
  doctor: async () => (await import('./commands/doctor.ts')).examine,
};

/** Runs one command: progress to stderr, the answer to stdout, the exit code back. */
export async function run(invocation: Invocation & { kind: 'run' }): Promise<number> {
  const { command, positionals, settings, given, json } = invocation;
  const progress = progressTo(stderr, json && !stderr.isTTY);
  using host = terminalHost(progress.on);
  try {
    if (command === 'check' || command === 'inspect') keepHeapSmall(positionals);
    else if (command === 'package' || command === 'build') keepYoungSmall();
    const work = await runs[command]();
    const answer = await work({
      positionals,
      settings,
      given,
      host,
      workspace: workspaceFor(positionals[0]),
      server: serverFolder(),
      width: Math.max(40, Math.min(stdout.columns ?? 100, 140)),
      color: stdout.isTTY && !process.env['NO_COLOR'],
    });
    progress.end();
    const fine = answer.exit === 0 || answer.exit === 2;
    const exit = exitOf(answer.trouble && fine ? answer.trouble.exitCode : answer.exit, host.interruptedBy());
    // Set before anything is said: whoever reads may go away in the middle of it.
    process.exitCode = exit;
    await stdout.write(json ? `${JSON.stringify(answer.json, undefined, 2)}\n` : answer.text);
    if (answer.trouble) await complain(answer.trouble);
    return exit;
  } catch (error) {
    progress.end();
    if (!(error instanceof PackageModelError)) throw error;
    const { code, message, remedy } = host.signal.aborted ? interrupted() : error;
    if (json) await stdout.write(`${JSON.stringify({ stopped: { code, message, remedy } }, undefined, 2)}\n`);
    await complain({ code, message, remedy });
    return exitOf(errorCodes[code].exit, host.interruptedBy());
  }
}

/** What an abort broke is not a fault of its own. */
function interrupted(): PackageModelError {
  return new PackageModelError('INTERRUPTED', 'interrupted', 'Run it again.');
}

function exitOf(code: number, signal: keyof typeof interruptExit | undefined): number {
  return code === 130 && signal ? interruptExit[signal] : code;
}

async function complain({
  code,
  message,
  remedy,
}: Pick<PackageModelError, 'code' | 'message' | 'remedy'>): Promise<void> {
  await stderr.write(`${code}: ${escapeText(message)}\n${escapeText(remedy)}\n`);
}
