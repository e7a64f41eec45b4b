import { exitCode, readPolicy, reportText, runPipeline, type Report } from '@package-model/core/reading';
import { writeSarif } from '../files.ts';
import type { Answer, Call } from '../run.ts';

/** Checks one model after the other; the worst exit code counts, and nothing may hide a finding. */
export async function checkModels(call: Call): Promise<Answer> {
  const policy = await readPolicy(call.settings, call.workspace);
  const reports: Report[] = [];
  for (const model of call.positionals) {
    reports.push(await runPipeline({ ...call, model, policy, goal: 'check' }, call.host));
    if (call.host.signal.aborted) break;
  }
  const findings = reports.flatMap((report) => report.findings);
  const trouble = await writeSarif(call.settings.sarif, findings, call.workspace);
  const codes = reports.map((report) => exitCode(report, policy));
  const worst = [130, 1, 3, 2].find((code) => codes.some((own) => own === code)) ?? 0;
  return {
    exit: worst,
    trouble,
    json: reports,
    text: reports.map((report) => reportText(report, { width: call.width, color: call.color })).join('\n'),
  };
}
