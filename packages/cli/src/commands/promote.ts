import { escapeText, PackageModelError, promote } from '@package-model/core';
import type { Answer, Call } from '../run.ts';

export async function promoteImage({ positionals: [image = ''], settings, host }: Call): Promise<Answer> {
  if (settings.tag.length === 0) {
    throw new PackageModelError('USAGE', 'promote needs a tag', 'Name it: --tag REGISTRY/REPOSITORY:TAG.');
  }
  const promoted = await promote(image, settings.tag, host);
  const { repository, tags, also, record } = promoted;
  const places = [{ repository, tags, digest: promoted.digest }, ...(also ?? [])];
  const lines = places.flatMap((each) => each.tags.map((tag) => `${tag} → ${each.repository}@${each.digest}`));
  return { exit: 0, json: promoted, text: `${lines.join('\n')}\n${record.verdict}: ${escapeText(record.sentence)}\n` };
}
