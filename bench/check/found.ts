// What each program says of the fixtures, by exit code with default flags: hostile files found, models of real libraries failed.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cache } from './inputs.ts';
import type { Peer } from './peers.ts';
import { QUIET } from './peers.ts';

/** How long a program may take for a fixture of some kilobytes. */
const PATIENCE_S = 30;
/** What they mean by "found something". */
const FOUND = 1;

interface Asked {
  readonly how: 'fine' | 'found' | 'broke off' | 'late' | 'another code';
  readonly warnings: number;
}

export async function detection(fixtures: string, programs: readonly Peer[]): Promise<void> {
  const pickles = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(pkl|joblib|pt|pth)$/.test(name),
  );
  const isHostile = (name: string): boolean => /^(hostile|planted)/.test(name);
  const hostile = pickles.filter((name) => isHostile(name));
  // Functions by value are code, whoever wrote them: to stop for them is neither a find nor a false alarm.
  const isCode = (name: string): boolean => /^by-value.*lambda/.test(name);
  const models = pickles.filter((name) => !isHostile(name) && !/^not-a-model|\bold\.pkl$/.test(name));
  const [code, benign] = [models.filter(isCode), models.filter((name) => !isCode(name))];
  console.log(
    `\n${hostile.length} hostile files, ${benign.length} models, ${code.length} models with code in them: exit 1 with default flags`,
  );
  for (const one of programs) {
    const answers = await everyone([...hostile, ...benign, ...code], (file) => asked(one, join(fixtures, file)));
    const found = answers.slice(0, hostile.length);
    const failed = answers.slice(hostile.length, hostile.length + benign.length);
    const stopped = answers.slice(hostile.length + benign.length);
    const of = (how: Asked['how']): number => answers.filter((each) => each.how === how).length;
    const warnings = one.warnings
      ? (failed.reduce((sum, each) => sum + each.warnings, 0) / benign.length).toFixed(1)
      : '–';
    console.log(
      `  ${one.name.padEnd(20)}found ${percent(found)}   models failed ${percent(failed)}   code ${percent(stopped)}   warnings per model ${warnings}` +
        `   broke off ${of('broke off')}, late ${of('late')}, another code ${of('another code')}`,
    );
  }
}

/** No times are taken here, so as many at once as there are processors. Answers in the order of the files. */
async function everyone<A>(files: readonly string[], ask: (file: string) => Promise<A>): Promise<A[]> {
  const answers: A[] = [];
  const rest = files.entries();
  const work = async (): Promise<void> => {
    for (const [i, file] of rest) answers[i] = await ask(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return answers;
}

/** An exception of Python ends with 1 as well, and is no answer. */
function asked({ command: [program = '', ...flags], warnings }: Peer, file: string): Promise<Asked> {
  return new Promise((done, failed) => {
    const output = { stdout: '', stderr: '' };
    const child = spawn(program, [...flags, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE_S * 1000,
      killSignal: 'SIGKILL',
      cwd: cache,
      env: QUIET,
    });
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
    child.on('error', failed);
    child.on('close', (status) => {
      const broke = output.stderr.includes('Traceback (most recent call last)') && !output.stdout.includes('severity');
      const codes: Readonly<Record<string, Asked['how']>> = {
        '0': 'fine',
        [FOUND]: broke ? 'broke off' : 'found',
        null: 'late',
      };
      done({ how: codes[String(status)] ?? 'another code', warnings: warnings?.(output.stdout) ?? 0 });
    });
  });
}

function percent(answers: readonly Asked[]): string {
  const ones = answers.filter(({ how }) => how === 'found').length;
  return `${ones} of ${answers.length} (${((100 * ones) / answers.length).toFixed(0)} %)`;
}
