import type { Image, ImagePart } from '../nouns/image.ts';

/** What the last stages copy, as the Dockerfile has it. */
const holds: readonly (readonly [from: string, part: ImagePart])[] = [
  ['/build/environment/', 'environment'],
  ['/build/server/', 'server'],
  ['/build/code/', 'code'],
  ['models/', 'model'],
];

const order: readonly ImagePart[] = ['base', 'environment', 'server', 'code', 'model'];

/** Bytes by what layers hold, from the steps that made them: all below the first step of ours is the base. */
export function partsOf(steps: readonly { readonly by: string; readonly size: number }[]): NonNullable<Image['parts']> {
  const sizes = new Map<ImagePart, number>();
  let part: ImagePart = 'base';
  for (const { by, size } of steps) {
    // Small steps between (links, folders) belong to what is below them.
    part = assembled(by) ?? holds.find(([from]) => by.includes(`COPY ${from} `))?.[1] ?? part;
    sizes.set(part, (sizes.get(part) ?? 0) + size);
  }
  return order.flatMap((of) => (sizes.has(of) ? [{ of, size: sizes.get(of) ?? 0 }] : []));
}

/** Layers that no engine made say what they hold: the server, the user's code, the model, and else packages. */
function assembled(by: string): ImagePart | undefined {
  const [, of] = /^"?package-model: ([^"]*)/.exec(by) ?? [];
  if (of === undefined) return undefined;
  if (of === 'server' || of === 'code') return of;
  return of.startsWith('models/') ? 'model' : 'environment';
}
