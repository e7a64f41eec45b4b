import { createServer } from 'node:net';
import { join } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { ASKER_KEEP, askerInput, askerTimeout, readAsking, type Asking } from './asker.ts';
import type { Questions } from './container.ts';
import { auditCollector } from './audit.ts';
import { DIRECT_KEEP, directInput, readDirect } from './direct.ts';
import { lastLines, type Direct, type Evidence } from './evidence.ts';

/** The archive's own way in: it finds its packages, server and model by itself. */
const ENTRY = 'serve';
/** The asker runs in the archive's Python, isolated from what is installed there. */
const PYTHON = 'venv/bin/python';

/**
 * Starts the archive's server as a child process on a loopback port and asks it there: no isolation at all beyond an
 * almost empty environment, for a model that its owner allowed to be loaded on this machine.
 */
export async function askProcess(folder: string, { samples, limits }: Questions, host: Host): Promise<Evidence> {
  const [python, entry] = [join(folder, PYTHON), join(folder, ENTRY)];
  const port = await freePort();
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUNBUFFERED: '1',
    PACKAGE_MODEL_HOST: '127.0.0.1',
    PORT: String(port),
  };
  let readySeconds: number | undefined;
  const began = performance.now();
  const result = await host.exec(python, ['-I', '-'], {
    env: { PATH: env.PATH, LANG: env.LANG },
    cwd: host.scratch,
    input: askerInput({
      port,
      readySeconds: limits.startup,
      samples,
      start: { argv: [entry, 'serve'], env, cwd: host.scratch, grace: limits.drain },
    }),
    keep: ASKER_KEEP,
    timeout: askerTimeout(limits.startup, samples),
    onLine: (line, stream) => {
      if (stream === 'stderr' && line === 'ready') readySeconds ??= (performance.now() - began) / 1000;
    },
  });
  const asking = readAsking(result.stdout);
  const audit = auditCollector();
  const direct = asking?.waited.ready ? await askDirectly() : undefined;
  return {
    isolation: 'process',
    readySeconds,
    asking,
    direct,
    audit: audit.audit(),
    ...endOf(asking),
    log: asking?.log ?? lastLines(result.stderr),
  };

  async function askDirectly(): Promise<Direct> {
    const timeout = askerTimeout(limits.startup, samples);
    const said = await host.exec(entry, ['ask'], {
      env,
      cwd: host.scratch,
      input: directInput(samples),
      keep: DIRECT_KEEP,
      timeout,
      onLine: (line, stream) => {
        if (stream === 'stderr') audit.take(line);
      },
    });
    return readDirect(said, timeout / 1000);
  }
}

function endOf(asking: Asking | undefined): Pick<Evidence, 'died' | 'drained'> {
  const stopped = asking?.stopped;
  if (stopped === undefined) return {};
  if (stopped.ended !== undefined) return { died: { code: stopped.ended, outOfMemory: false } };
  return { drained: { code: stopped.code ?? undefined, seconds: stopped.seconds ?? 0 } };
}

/** A port that was free a moment ago; the server binds it in the next second. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (cause) => {
      reject(
        new PackageModelError(
          'IO',
          `no loopback port can be opened: ${cause.message}`,
          'Look at what limits ports on this machine.',
          { cause },
        ),
      );
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
