import { compareFiles, comparisonText, escapeText } from '@package-model/core';
import type { Answer, Call } from '../run.ts';
import { workspaceFor } from '../workspace.ts';

export async function compareTwo({
  positionals: [a = '', b = ''],
  host,
  workspace,
  width,
  color,
}: Call): Promise<Answer> {
  const compared = await compareFiles(
    { path: a, workspace },
    { path: b, workspace: workspaceFor(b, process.cwd()) },
    host,
  );
  const text = comparisonText(compared, { width, color });
  const unread = compared.unread.map((why) => `Not read, and so not compared: ${escapeText(why)}\n`);
  return { exit: unread.length > 0 ? 2 : 0, json: compared, text: [text, ...unread].join('') };
}
