import { escapeText, merge, PackageModelError } from '@package-model/core';
import type { Answer, Call } from '../run.ts';

export async function mergeImages({ positionals, settings, host }: Call): Promise<Answer> {
  if (settings.tag.length === 0) {
    throw new PackageModelError('USAGE', 'merge needs a tag', 'Name it: --tag REGISTRY/REPOSITORY:TAG.');
  }
  const merged = await merge(positionals, settings, host);
  const { repository, tags, also, digest, images } = merged;
  const places = [{ repository, tags, digest }, ...(also ?? [])];
  const lines = [
    ...places.flatMap((each) => each.tags.map((tag) => `${tag} → ${each.repository}@${each.digest}`)),
    ...images.map(
      ({ platform, digest: own, record }) =>
        `  ${platform} ${own} ${record ? `${record.verdict}: ${escapeText(record.sentence)}` : 'not verified'}`,
    ),
  ];
  return { exit: 0, json: merged, text: `${lines.join('\n')}\n` };
}
