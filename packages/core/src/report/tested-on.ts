import type { Verification } from '../nouns/verification.ts';

/** Where the image of a verification was run, where that needs saying: one of several platforms, or an emulated one. */
export function testedOn({ platform, machine, isolation }: Verification, several: boolean): string {
  if (machine === 'emulated') return `${platform}, emulated: `;
  if (!several) return '';
  return `${platform}, ${machine ?? (isolation === 'none' ? 'not run' : 'run')}: `;
}
