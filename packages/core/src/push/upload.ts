import { ask, engineError, type Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';
import type { ExecResult, Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import { findLogin } from '../registry/credentials.ts';
import { formatReference, type Reference } from '../registry/reference.ts';
import { denied, type Errand } from '../registry/refusal.ts';

/** Removing a name is quick; after an interruption there are seven seconds for everything. */
const UNTAG_MS = 3000;

/** Has the engine send an image to a registry under the name `to`, which it bears in the engine meanwhile. */
export async function engineUpload(
  id: Digest,
  to: Reference,
  plain: boolean,
  engine: Engine,
  host: Host,
): Promise<void> {
  const name = formatReference(to);
  await ask(engine, ['tag', id, name], `naming the image ${name}`);
  try {
    // Docker takes any registry on loopback as it is; Podman wants to be told.
    const insecure = plain && engine.kind === 'podman' ? ['--tls-verify=false'] : [];
    const result = await engine.run(['push', ...insecure, name], {
      onLine: (line) => host.emit({ stage: 'push', type: 'output', line }),
    });
    if (result.code !== 0) throw await uploadError(engine, result, to, host);
  } finally {
    const signal = AbortSignal.timeout(UNTAG_MS);
    await engine.run(['rmi', name], { signal, timeout: UNTAG_MS }).catch(() => undefined);
  }
}

/** What engines print, most specific first. Both Docker engines and Podman were read. */
const failures = [
  {
    kind: 'plain',
    pattern: /server gave HTTP response to HTTPS client/i,
  },
  { kind: 'certificate', pattern: /x509:|certificate signed by unknown authority|tls: failed to verify/i },
  { kind: 'full', pattern: /no space left on device/i },
  { kind: 'missing', pattern: /name unknown|repository .*does not exist|NAME_UNKNOWN/i },
  {
    kind: 'denied',
    pattern:
      /denied|unauthorized|authentication required|no basic auth credentials|\b40[13]\b|forbidden|insufficient_scope|authorization failed|access to the requested resource is not authorized/i,
  },
  {
    kind: 'unreachable',
    pattern:
      /dial tcp|connection refused|connection reset|no such host|server misbehaving|i\/o timeout|TLS handshake timeout|network is unreachable|no route to host|unexpected EOF|context deadline exceeded|\b50[0234]\b/i,
  },
] as const;

async function uploadError(engine: Engine, result: ExecResult, to: Reference, host: Host): Promise<PackageModelError> {
  const said = result.stderr.trimEnd().split('\n').at(-1)?.trim().slice(0, 400) ?? '';
  const name = `${to.host}/${to.repository}`;
  // The engine itself may have gone away, in words that also name a connection.
  if (/cannot connect to the docker daemon|cannot connect to podman/i.test(result.stderr)) {
    return engineError(engine, result, `pushing to ${name}`);
  }
  const errand: Errand = { registry: to.host, repository: to.repository, action: 'push' };
  switch (failures.find(({ pattern }) => pattern.test(result.stderr))?.kind) {
    case 'plain':
      return new PackageModelError(
        'REGISTRY_UNREACHABLE',
        `${to.host} speaks http, the engine speaks https with it: ${said}`,
        `Give the registry a certificate. Only registries on loopback are used without one.`,
      );
    case 'certificate':
      return new PackageModelError(
        'REGISTRY_UNREACHABLE',
        `the engine does not trust the certificate of ${to.host}: ${said}`,
        `Put the certificate of its authority where the engine looks: /etc/docker/certs.d/${to.host}/ca.crt (Podman: /etc/containers/certs.d/${to.host}/ca.crt).`,
      );
    case 'full':
      return new PackageModelError(
        'DISK_FULL',
        `no space left while pushing to ${name}: ${said}`,
        'Free space in the engine or the registry.',
      );
    case 'missing':
      return new PackageModelError(
        'REGISTRY_DENIED',
        `${to.host} has no repository ${to.repository} and does not make one by itself: ${said}`,
        'Create the repository in the registry first.',
      );
    case 'denied':
      return denied(errand, said, (await findLogin(to.host, to.repository, host)).because);
    case 'unreachable':
      return new PackageModelError(
        'REGISTRY_UNREACHABLE',
        `the engine does not reach ${to.host}: ${said}`,
        `Check the name and port of ${to.host}, that it runs, and the engine's network or proxy on the way to it.`,
      );
    default:
      return engineError(engine, result, `pushing to ${name}`);
  }
}
