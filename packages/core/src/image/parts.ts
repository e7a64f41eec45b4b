import type { Image, ImagePart } from '../nouns/image.ts';
import { places } from './plan.ts';

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
  const placed = byPlace(steps.map(({ by }) => by));
  for (const [index, { by, size }] of steps.entries()) {
    // Small steps between (links, folders) belong to what is below them.
    part = assembled(by) ?? holds.find(([from]) => by.includes(`COPY ${from} `))?.[1] ?? placed.get(index) ?? part;
    sizes.set(part, (sizes.get(part) ?? 0) + size);
  }
  return order.flatMap((of) => (sizes.has(of) ? [{ of, size: sizes.get(of) ?? 0 }] : []));
}

/** What podman writes of a step that copies: a hash of what, and where to. */
const COPIES = /^\/bin\/sh -c #\(nop\) COPY (?:dir|multi|file):[0-9a-f]+ in (\S+) $/;

/**
 * podman does not say what a step copied: that follows from where it stands in the Dockerfile. The environment, links and
 * the server come right before PATH is set, the user's code and the model after it.
 */
function byPlace(steps: readonly string[]): ReadonlyMap<number, ImagePart> {
  const found = new Map<number, ImagePart>();
  const path = steps.findIndex((by) => by.includes(`ENV PATH="${places.environment}/bin:`));
  if (path < 0) return found;
  const to = (index: number): string | undefined => COPIES.exec(steps[index] ?? '')?.[1];
  let first = path;
  while (to(first - 1) === '/' && path - first < 3) first -= 1;
  if (first < path) found.set(first, 'environment');
  if (path - first === 3) found.set(path - 1, 'server');
  for (let index = path + 1; index < steps.length; index += 1) {
    if (to(index) === '/') found.set(index, 'code');
    if (to(index) === `${places.models}/`) found.set(index, 'model');
  }
  return found;
}

/** Layers that no engine made say what they hold: the server, the user's code, the model, and else packages. */
function assembled(by: string): ImagePart | undefined {
  const [, of] = /^"?package-model: ([^"]*)/.exec(by) ?? [];
  if (of === undefined) return undefined;
  if (of === 'server' || of === 'code') return of;
  return of.startsWith('models/') ? 'model' : 'environment';
}
