import { stat } from 'node:fs/promises';
import { compareFiles, compareReferences, comparisonText, escapeText, PackageModelError } from '@package-model/core';
import type { Answer, Call } from '../run.ts';
import { workspaceFor } from '../workspace.ts';

export async function compareTwo(call: Call): Promise<Answer> {
  const [a = '', b = ''] = call.positionals;
  const [fileA, fileB] = [await isThere(a), await isThere(b)];
  if (!fileA && !fileB && isImage(a) && isImage(b)) return compareImages(call, a, b);
  if (fileA !== fileB && (isImage(a) || isImage(b))) {
    throw new PackageModelError(
      'USAGE',
      `${fileA ? a : b} is a file and ${fileA ? b : a} an image`,
      'Compare two files, or two images of a registry.',
    );
  }
  return compareModelFiles(call, a, b);
}

async function compareImages({ host, width, color }: Call, a: string, b: string): Promise<Answer> {
  const compared = await compareReferences(a, b, host);
  const { layers, bytes } = compared.fetched;
  const pull = `Who has the first pulls ${layers} ${layers === 1 ? 'layer' : 'layers'}, ${(bytes / 1e6).toFixed(1)} MB.\n`;
  return {
    exit: 0,
    json: compared,
    text: [comparisonText(compared, { width, color }), pull, ...unreadLines(compared.unread)].join(''),
  };
}

async function compareModelFiles({ host, workspace, width, color }: Call, a: string, b: string): Promise<Answer> {
  const compared = await compareFiles(
    { path: a, workspace },
    { path: b, workspace: workspaceFor(b, process.cwd()) },
    host,
  );
  const unread = unreadLines(compared.unread);
  const text = [comparisonText(compared, { width, color }), ...unread].join('');
  return { exit: unread.length > 0 ? 2 : 0, json: compared, text };
}

function unreadLines(unread: readonly string[]): string[] {
  return unread.map((why) => `Not read, and so not compared: ${escapeText(why)}\n`);
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
