import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultPolicy } from './check/check.ts';
import { isRule, severities, type Level } from './check/policy/rank.ts';
import { add, tighten, type PolicyPart } from './check/policy/tighten.ts';
import { ioError, PackageModelError } from './errors.ts';
import type { Policy } from './nouns/finding.ts';
import type { Settings } from './options.ts';
import { PROJECT_FILE } from './project/project-file.ts';

/**
 * What the options say about findings, over what is built in. Files are left out: `readPolicy` reads them.
 * @throws PackageModelError `USAGE` for a rule or severity that does not exist
 */
export function policyOf(settings: Settings): Policy {
  return add(defaultPolicy, partOf(settings));
}

/** Where the files of a policy come from. */
export interface PolicySources {
  /** `YYYY-MM-DD`, for acceptances that end. */
  readonly today?: string;
  /** The text of a policy or baseline file. Default: of the file on disk. */
  readonly read?: (path: string) => Promise<string>;
  /**
   * Texts of `package-model.yaml`, each of which tightens what the one before left: that of the branch that a change is for,
   * then that of the change. Default: the one of the workspace.
   */
  readonly repository?: readonly string[];
}

/**
 * The policy of a run: the organisation's file (or what is built in), tightened by the options, with the baseline, and
 * then tightened by the repository's own `package-model.yaml`. Where there is no such policy file, the options decide.
 * @throws PackageModelError `USAGE`; `CONFIG_INVALID` with file, line, column and key; `IO` for a file that cannot be read
 */
export async function readPolicy(
  settings: Settings,
  workspace: string,
  { today = new Date().toISOString().slice(0, 10), read = text, repository }: PolicySources = {},
): Promise<Policy> {
  const base: Policy = { ...defaultPolicy, accepted: { today, list: [] } };
  const own = repository ?? (await ownFile(workspace));
  const part = partOf(settings);
  if (settings.policy === undefined && settings.baseline === undefined && own.length === 0) return add(base, part);
  // YAML is loaded only where a file has to be read.
  const { readBaseline, readPolicyFile, tightenByRepository } = await import('./check/policy/files.ts');
  const accepted =
    settings.baseline === undefined ? [] : readBaseline(await read(settings.baseline), settings.baseline);
  const asked = { ...part, accepted };
  let policy = add(base, asked);
  if (settings.policy !== undefined) {
    const file = readPolicyFile(await read(settings.policy), settings.policy, base);
    policy = tighten(file.policy, asked, settings.policy, file.freedoms);
  }
  return own.reduce((tightened, each) => tightenByRepository(tightened, each, PROJECT_FILE), policy);
}

async function ownFile(workspace: string): Promise<readonly string[]> {
  const file = join(workspace, PROJECT_FILE);
  // Mostly there is none, and asking is quicker than trying.
  const found = existsSync(file) ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
  return found === undefined ? [] : [found];
}

async function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw ioError(cause, `reading ${path}`);
  });
}

function partOf({ failOn, trust, severity }: Settings): PolicyPart {
  return {
    // The built-in value says nothing: it must not be taken for somebody's wish to loosen a stricter policy.
    ...(failOn !== defaultPolicy.failOn && { failOn }),
    trust: trust.map(trusted),
    severities: Object.fromEntries(severity.map(level)),
    where: (key) => `--${key}`,
  };
}

function trusted(name: string): string {
  if (/^[^\s.*]+(\.[^\s.*]+)*(\.\*)?$/.test(name)) return name;
  throw new PackageModelError(
    'USAGE',
    `--trust cannot be ${JSON.stringify(name)}`,
    'It is a name as a finding gives it, package.module.Class, or package.* where a wildcard is meant.',
  );
}

/** `RULE=LEVEL`. */
function level(word: string): readonly [rule: string, level: Level] {
  const [rule = '', wanted = ''] = word.split('=', 2);
  const found = severities.find((one) => one === wanted);
  if (isRule(rule) && found) return [rule, found];
  throw new PackageModelError(
    'USAGE',
    found ? `--severity names no rule: ${JSON.stringify(rule)}` : `--severity cannot be ${JSON.stringify(word)}`,
    `Write RULE=LEVEL, where LEVEL is one of ${severities.join(', ')} and RULE one that docs/rules has a page for.`,
  );
}
