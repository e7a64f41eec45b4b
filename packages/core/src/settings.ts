import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultPolicy } from './check/check.ts';
import { isRule, severities, type Level } from './check/policy/rank.ts';
import { add, tighten, type PolicyPart } from './check/policy/tighten.ts';
import { ioError, PackageModelError } from './errors.ts';
import type { Policy } from './nouns/finding.ts';
import type { Settings } from './options.ts';

/**
 * What the options say about findings, over what is built in. Files are left out: `readPolicy` reads them.
 * @throws PackageModelError `USAGE` for a rule or severity that does not exist
 */
export function policyOf(settings: Settings): Policy {
  return add(defaultPolicy, partOf(settings));
}

/**
 * The policy of a run: the organisation's file (or what is built in), tightened by the options, with the baseline, and
 * then tightened by the repository's own `package-model.yaml`. Where there is no such policy file, the options decide.
 * @param today `YYYY-MM-DD`, for acceptances that end
 * @throws PackageModelError `USAGE`; `CONFIG_INVALID` with file, line, column and key; `IO` for a file that cannot be read
 */
export async function readPolicy(
  settings: Settings,
  workspace: string,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<Policy> {
  const base: Policy = { ...defaultPolicy, accepted: { today, list: [] } };
  const own = join(workspace, 'package-model.yaml');
  const repository = await readFile(own, 'utf8').catch(() => undefined);
  const part = partOf(settings);
  if (settings.policy === undefined && settings.baseline === undefined && repository === undefined)
    return add(base, part);
  // YAML is loaded only where a file has to be read.
  const { readBaseline, readPolicyFile, tightenByRepository } = await import('./check/policy/files.ts');
  const accepted =
    settings.baseline === undefined ? [] : readBaseline(await text(settings.baseline), settings.baseline);
  const asked = { ...part, accepted };
  let policy = add(base, asked);
  if (settings.policy !== undefined) {
    const file = readPolicyFile(await text(settings.policy), settings.policy, base);
    policy = tighten(file.policy, asked, settings.policy, file.freedoms);
  }
  return repository === undefined ? policy : tightenByRepository(policy, repository, 'package-model.yaml');
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
