import { expect, it } from 'vitest';
import type { Lock } from '../nouns/environment.ts';
import { requirementsFrom } from './hashed-requirements.ts';

it('names packages by version and hash, and by address only what one index alone has', () => {
  const at = { kind: 'text', file: 'pylock.toml', line: 1, column: 1 } as const;
  const wheel = (name: string, url?: string) => ({ name, sha256: 'ab'.repeat(32), ...(url !== undefined && { url }) });
  const lock: Lock = {
    path: 'pylock.toml',
    text: '',
    digest: 'sha256:0',
    made: 'used',
    packages: [
      { name: 'torch', version: '2.9.9+cpu', at, wheels: [wheel('t.whl', 'https://host.example/t%2Bcpu.whl')] },
      { name: 'torchvision', version: '1.0+cpu', at, wheels: [wheel('v.whl')] },
      { name: 'numpy', version: '2.0', at, wheels: [wheel('n.whl', 'https://host.example/n.whl')] },
    ],
  };
  const hash = ` --hash=sha256:${'ab'.repeat(32)}\n`;
  expect(requirementsFrom(lock)).toBe(
    `numpy==2.0${hash}torch @ https://host.example/t%2Bcpu.whl${hash}torchvision==1.0+cpu${hash}`,
  );
});
