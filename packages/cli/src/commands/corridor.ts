import { bom, exitCode, readPolicy, reportText, runPipeline, settingsFor, type Goal } from '@package-model/core';
import { writeBeside, writeSarif } from '../files.ts';
import type { Answer, Call } from '../run.ts';

export const packageModel = (call: Call): Promise<Answer> => corridor(call, 'package');
export const build = (call: Call): Promise<Answer> => corridor(call, 'build');
export const dockerfile = (call: Call): Promise<Answer> => corridor(call, 'context');
export const lock = (call: Call): Promise<Answer> => corridor(call, 'lock');

async function corridor(call: Call, goal: Goal): Promise<Answer> {
  const policy = await readPolicy(call.settings, call.workspace);
  const [model = ''] = call.positionals;
  const settings = await settingsFor(model, call.workspace, call.settings, call.given);
  const report = await runPipeline({ ...call, settings, model, policy, goal }, call.host);
  const noSarif = await writeSarif(call.settings.sarif, report.findings, call.workspace);
  const noBom = await writeBeside(call.settings.bom, () => bom(report));
  return {
    exit: exitCode(report, policy),
    trouble: noSarif ?? noBom,
    json: report,
    text: reportText(report, { width: call.width, color: call.color }),
  };
}
