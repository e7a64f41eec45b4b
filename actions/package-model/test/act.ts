import { execFile, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { archiveHead, commitAll, findProgram } from './checkout.ts';

/**
 * An independent runner with this checkout's actions, and stand-ins for what only GitHub serves: its own actions for
 * artifacts, attestations and Python, and its command line.
 */
export interface Act extends AsyncDisposable {
  /** Runs a workflow in a git repository of its own: a clone, or one that holds `files`. */
  readonly run: (order: Order) => Promise<Ran>;
  readonly folder: string;
}

export interface Order {
  readonly event: string;
  readonly payload?: object;
  readonly workflow: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** A repository whose commits and tags are taken, before `files`. */
  readonly clone?: string;
  /** An earlier state of the repository: its commit is `before` of a push. */
  readonly before?: Readonly<Record<string, string | Uint8Array>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Variables of the runner itself, such as addresses of this machine in place of public ones. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders of programs that a hosted machine has and this one may lack. */
  readonly path?: readonly string[];
  /** What an earlier run left as artifacts, by path. */
  readonly artifacts?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | null;
  readonly log: string;
  /** Commands that were given to stand-ins, a line each. */
  readonly calls: readonly string[];
  /** Folder of what the stand-ins were given. */
  readonly out: string;
  /** Artifacts by name, as files of a folder. */
  readonly artifacts: string;
  /** Job summaries, in the order in which they were written. */
  readonly summaries: readonly string[];
}

const standIns: Readonly<Record<string, string>> = {
  'actions/upload-artifact': `
const { cpSync, existsSync, mkdirSync, statSync } = require('node:fs'); const { basename, join } = require('node:path');
const target = join(process.env.STAND_IN, 'artifacts', process.env.INPUT_NAME); mkdirSync(target, { recursive: true });
for (const path of process.env.INPUT_PATH.split('\\n').map((each) => each.trim()).filter((each) => each && existsSync(each)))
  cpSync(path, statSync(path).isDirectory() ? target : join(target, basename(path)), { recursive: true }); // of a folder, what is in it
`,
  'actions/download-artifact': `
const { cpSync, existsSync, mkdirSync, readdirSync } = require('node:fs'); const { join } = require('node:path');
const from = join(process.env.STAND_IN, 'artifacts'), to = process.env.INPUT_PATH || '.'; mkdirSync(to, { recursive: true });
if (process.env.INPUT_NAME) cpSync(join(from, process.env.INPUT_NAME), to, { recursive: true });
else for (const name of existsSync(from) ? readdirSync(from) : [])
  if (name.startsWith(process.env.INPUT_PATTERN.replace('*', ''))) cpSync(join(from, name), join(to, name), { recursive: true });`,
  'actions/attest': `
require('node:fs').appendFileSync(process.env.STAND_IN + '/calls',
  'attest ' + (process.env['INPUT_SUBJECT-CHECKSUMS'] || process.env['INPUT_SUBJECT-NAME'] + '@' + process.env['INPUT_SUBJECT-DIGEST']) + '\\n');`,
  'actions/setup-node': ``,
  'actions/setup-python': ``,
};

/** What the workflows ask of GitHub's command line; `--jq` is done by the real jq. */
const gh = `#!/bin/sh
printf 'gh %s\\n' "$*" >> "$STAND_IN/calls"
case "$1 $2" in
  'api --method') shift; while [ $# -gt 1 ]; do [ "$1" = --jq ] && query=$2; shift; done
    printf '[{"number":6,"head":{"sha":"x"}},{"number":7,"head":{"sha":"%s"}}]' "$COMMIT" | jq --raw-output "$query" ;;
  'pr comment') while [ $# -gt 1 ]; do [ "$1" = --body-file ] && cp "$2" "$STAND_IN/comment.md"; shift; done ;;
  'pr view') exit 1 ;;
esac
`;

/** @returns undefined where this machine has no `act` */
export async function startAct(): Promise<Act | undefined> {
  const program = await findProgram('act');
  if (program === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'act-'));
  const action = join(folder, 'action');
  await mkdir(action);
  await archiveHead(action);
  await commitAll(action);
  const repositories = [`org/package-model@v1=${action}`, ...(await standInRepositories(folder, action))];
  await programs(join(folder, 'bin'));
  let count = 0;
  return {
    folder,
    run: (order) => runOrder(program, order, repositories, folder, join(folder, `run-${count++}`)),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Each stand-in under every commit by which a workflow of this checkout names the real one. */
async function standInRepositories(folder: string, action: string): Promise<readonly string[]> {
  const workflows = join(action, '.github/workflows');
  const texts = await Promise.all(
    [...(await readdir(workflows)), ...(await readdir(join(workflows, 'examples'))).map((file) => `examples/${file}`)]
      .filter((file) => file.endsWith('.yml'))
      .map((file) => readFile(join(workflows, file), 'utf8')),
  );
  const named = new Set(texts.flatMap((text) => text.match(/(?<=uses: )actions\/[a-z-]+@[0-9a-f]{40}/g) ?? []));
  const made: string[] = [];
  for (const reference of named) {
    const [name = ''] = reference.split('@');
    const script = standIns[name];
    if (script === undefined) continue;
    const at = join(folder, 'stand-ins', reference.replace('/', '-'));
    await mkdir(at, { recursive: true });
    const inputs = ['name', 'path', 'pattern', 'subject-name', 'subject-digest', 'subject-checksums'].map(
      (input) => `  ${input}: {description: x}`,
    );
    await writeFile(
      join(at, 'action.yml'),
      `name: x\ndescription: x\ninputs:\n${inputs.join('\n')}\nruns: {using: node24, main: main.cjs}\n`,
    );
    await writeFile(join(at, 'main.cjs'), script);
    await commitAll(at);
    made.push(`${reference}=${at}`);
  }
  return made;
}

/** The newest Node first, for act runs whichever is; and the engine's client with a configuration of its own. */
async function programs(bin: string): Promise<void> {
  await mkdir(bin);
  await writeFile(join(bin, 'gh'), gh);
  await chmod(join(bin, 'gh'), 0o755);
  await symlink(process.execPath, join(bin, 'node'));
  const docker = join(bin, '../docker');
  await mkdir(docker);
  await cp(join(homedir(), '.docker/cli-plugins'), join(docker, 'cli-plugins'), { recursive: true }).catch(
    () => undefined,
  );
}

async function runOrder(
  program: string,
  {
    event,
    payload,
    workflow,
    files,
    clone,
    before,
    env = {},
    path = [],
    artifacts = {},
    secrets = {},
    variables = {},
  }: Order,
  repositories: readonly string[],
  folder: string,
  at: string,
): Promise<Ran> {
  const workspace = join(at, 'repository');
  const out = join(at, 'out');
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(artifacts)) {
    await mkdir(dirname(join(out, 'artifacts', name)), { recursive: true });
    await writeFile(join(out, 'artifacts', name), text);
  }
  if (clone !== undefined) await promisify(execFile)('git', ['clone', '--quiet', '--origin=cloned', clone, workspace]);
  const sha = before === undefined ? undefined : await committed(workspace, before);
  await committed(workspace, { ...files, '.github/workflows/test.yml': workflow });
  await withOrigin(workspace, join(out, 'origin.git'));
  const file = join(at, 'event.json');
  await writeFile(file, JSON.stringify({ ...(sha !== undefined && { before: sha }), ...payload }));
  const options = [
    event,
    ...['ubuntu-24.04', 'ubuntu-latest'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...repositories.flatMap((each) => ['--local-repository', each]),
    ...['--action-offline-mode', '--pull=false', '--no-cache-server'],
    ...['--action-cache-path', join(folder, 'cache'), '--eventpath', file, '--workflows', '.github/workflows/test.yml'],
    ...['--env', `STAND_IN=${out}`, '--env', `DOCKER_CONFIG=${join(folder, 'docker')}`],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(secrets).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
  ];
  const { code, log } = await execute(program, options, workspace, [join(folder, 'bin'), ...path]);
  const calls = await readFile(join(out, 'calls'), 'utf8').catch(() => '');
  return {
    code,
    log,
    out,
    calls: calls.split('\n').filter(Boolean),
    artifacts: join(out, 'artifacts'),
    summaries: summariesOf(log),
  };
}

async function committed(workspace: string, files: Order['files']): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return await commitAll(workspace);
}

/** What a workflow pushes to. */
async function withOrigin(workspace: string, origin: string): Promise<void> {
  const run = promisify(execFile);
  await run('git', ['init', '--quiet', '--bare', origin]);
  await run('git', ['-C', workspace, 'remote', 'add', 'origin', `file://${origin}`]);
}

/** act writes a summary to its log. */
function summariesOf(log: string): readonly string[] {
  return [...log.matchAll(/Summary - ([\s\S]*?)(?=\n\[|$)/g)].map(([, text]) => text ?? '');
}

function execute(
  program: string,
  options: readonly string[],
  cwd: string,
  bin: readonly string[],
): Promise<{ code: number | null; log: string }> {
  const PATH = [...bin, process.env['PATH']].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd, env: { ...process.env, PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log: Buffer.concat(chunks).toString('utf8') }));
  });
}
