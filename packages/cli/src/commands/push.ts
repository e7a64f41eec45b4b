import { imageExitCode, policyOf, pushImage as push, reportText } from '@package-model/core';
import type { Answer, Call } from '../run.ts';

export async function pushImage({ positionals: [image = ''], settings, host, width, color }: Call): Promise<Answer> {
  const policy = policyOf(settings);
  const report = await push({ image, settings, policy }, host);
  return { exit: imageExitCode(report), json: report, text: reportText(report, { width, color }) };
}
