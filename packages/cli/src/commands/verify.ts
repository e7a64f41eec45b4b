import { imageExitCode, policyOf, reportText, verifyImage as verify } from '@package-model/core';
import type { Answer, Call } from '../run.ts';

export async function verifyImage({ positionals: [image = ''], settings, host, width, color }: Call): Promise<Answer> {
  const policy = policyOf(settings);
  const report = await verify({ image, settings, policy }, host);
  return { exit: imageExitCode(report), json: report, text: reportText(report, { width, color }) };
}
