import { dirname, join } from 'node:path';
import { check, inspect, judge, PackageModelError, readPolicy, record } from '@package-model/core';
import type { Answer, Call } from '../run.ts';

/** Loads the model in the interpreter that is named, and only after the check found nothing that fails. */
export async function recordSamples({ positionals: [path = ''], settings, host, workspace }: Call): Promise<Answer> {
  if (settings.python === undefined) {
    throw new PackageModelError(
      'USAGE',
      'record needs the interpreter in which the model was trained',
      'Name it: --python PATH, for example --python .venv/bin/python.',
    );
  }
  const policy = await readPolicy(settings, workspace);
  const model = await inspect(path, host, { workspace });
  const findings = check({ model }, policy);
  const worst = findings.find(({ accepted }) => !accepted);
  if (judge(findings, model, policy) !== 0) {
    const why = worst ? `${worst.rule}: ${worst.message}` : (model.unread[0]?.why ?? 'it could not be read in full');
    throw new PackageModelError(
      'FINDINGS',
      `${path} is not loaded: ${why}`,
      'See package-model check for all findings.',
    );
  }
  const file = model.files[0]?.path ?? path;
  const output = settings.output.at(-1) ?? join(dirname(file), `${model.name}.samples.json`);
  const recorded = await record(model, { python: settings.python, inputs: settings.inputs, output }, host);
  const packages = Object.entries(recorded.packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return {
    exit: 0,
    json: recorded,
    text: `recorded ${recorded.rows} rows of ${recorded.digest} under Python ${recorded.python} (${packages}) in ${recorded.output}\nUse them with --samples ${JSON.stringify(recorded.output)}.\n`,
  };
}
