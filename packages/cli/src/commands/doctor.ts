import { doctor, escapeText, type Diagnosis } from '@package-model/core';
import type { Answer, Call } from '../run.ts';

const mark: Readonly<Record<Diagnosis['state'], string>> = { fine: 'fine   ', limited: 'limited', missing: 'missing' };

/** Exit 3 when something is missing: it is the machine, not the model. */
export async function examine({ settings, host }: Call): Promise<Answer> {
  const found = await doctor(host, {
    ...(settings.engine !== undefined && { engine: settings.engine }),
    ...(settings.certificates !== undefined && { certificates: settings.certificates }),
  });
  const lines = found.flatMap(({ what, state, detail, remedy }) => [
    `${mark[state]}  ${what}: ${escapeText(detail)}`,
    ...(remedy === undefined ? [] : [`         ${escapeText(remedy)}`]),
  ]);
  return { exit: found.some(({ state }) => state === 'missing') ? 3 : 0, json: found, text: `${lines.join('\n')}\n` };
}
