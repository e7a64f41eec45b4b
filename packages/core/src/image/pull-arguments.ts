import type { Engine } from '../engine/engine.ts';
import type { Platform } from '../nouns/image.ts';
import { isLoopback } from '../registry/origin.ts';
import { parseReference } from '../registry/reference.ts';

/** How an engine is told to fetch an image. docker takes a registry of its own machine without TLS; podman has to be told. */
export function pullArguments({ kind }: Pick<Engine, 'kind'>, reference: string, platform: Platform): string[] {
  const plain = kind === 'podman' && isLoopback(parseReference(reference).host.replace(/:\d+$/, ''));
  return ['pull', '--platform', platform, ...(plain ? ['--tls-verify=false'] : []), reference];
}
