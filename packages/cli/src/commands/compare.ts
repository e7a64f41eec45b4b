import { stat } from 'node:fs/promises';
import { comparisonText, compareTwo, escapeText, type ModelFile } from '@package-model/core';
import type { Answer, Call } from '../run.ts';
import { workspaceFor } from '../workspace.ts';

/** Two models, each a file or an image of a registry. */
export async function compareModels(call: Call): Promise<Answer> {
  const { host, width, color } = call;
  const [a, b] = [await oneOf(call.positionals[0] ?? '', call.workspace), await oneOf(call.positionals[1] ?? '')];
  const compared = await compareTwo(a, b, host);
  const { fetched, unread } = compared;
  const pull = fetched
    ? `Who has the first pulls ${fetched.layers} ${fetched.layers === 1 ? 'layer' : 'layers'}, ${(fetched.bytes / 1e6).toFixed(1)} MB.\n`
    : '';
  // What an image does not tell of itself is no file that could not be read.
  const whole = unread.length === 0 || typeof a === 'string' || typeof b === 'string';
  return {
    exit: whole ? 0 : 2,
    json: compared,
    text: [
      comparisonText(compared, { width, color }),
      pull,
      ...unread.map((why) => `Not read, and so not compared: ${escapeText(why)}\n`),
    ].join(''),
  };
}

async function oneOf(text: string, workspace = workspaceFor(text)): Promise<ModelFile | string> {
  return !(await isThere(text)) && isImage(text) ? text : { path: text, workspace };
}

/** A registry's host, and a tag or digest: a path that is missing is more often a typing error than an image. */
function isImage(text: string): boolean {
  return /^[^/]+[.:][^/]*\/.+[:@][^/]+$/.test(text) && !/^\.{0,2}\//.test(text);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
