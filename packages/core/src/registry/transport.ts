import { readFile } from 'node:fs/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { rootCertificates } from 'node:tls';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { isLoopback } from './origin.ts';

export interface Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Bytes of the answer's body that are taken; one more is a failure. */
  readonly limit: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request that got no answer: `reason` is a clause for people, `code` Node's or OpenSSL's. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code: string;

  constructor(code: string, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.code = code;
  }
}

/** Sends one request and reads its answer; follows nothing, adds nothing. Rejects with `NoAnswer`, or with INTERRUPTED. */
export type Transport = (request: Request) => Promise<Answer>;

/** A registry that says nothing for this long is not going to. */
const SILENCE_MS = 30_000;

/**
 * HTTP and HTTPS with the machine's certificates (`SSL_CERT_FILE`, `NODE_EXTRA_CA_CERTS`) and proxy (`HTTPS_PROXY`, …).
 * `signal` ends requests in addition to the host's.
 */
export async function openTransport(host: Host, signal: AbortSignal = host.signal): Promise<Transport> {
  const ca = await certificates(host.env);
  const proxyEnv = {
    HTTP_PROXY: host.env['HTTP_PROXY'] ?? host.env['http_proxy'],
    HTTPS_PROXY: host.env['HTTPS_PROXY'] ?? host.env['https_proxy'],
    NO_PROXY: host.env['NO_PROXY'] ?? host.env['no_proxy'],
  };
  const near = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };
  const far = {
    http: new http.Agent({ keepAlive: true, proxyEnv }),
    https: new https.Agent({ keepAlive: true, proxyEnv }),
  };
  return (request) => {
    // A proxy is somewhere else: loopback there is not loopback here.
    const agents = isLoopback(request.url.hostname) ? near : far;
    return send(request, agents, ca, host, signal);
  };
}

function send(
  request: Request,
  agents: { http: http.Agent; https: https.Agent },
  ca: string[] | undefined,
  host: Host,
  signal: AbortSignal,
): Promise<Answer> {
  const { method, url, headers, body, limit } = request;
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const options = { method, headers: { ...headers, 'user-agent': 'package-model' }, signal, timeout: SILENCE_MS };
    const outgoing = secure
      ? https.request(url, { ...options, agent: agents.https, ...(ca === undefined ? {} : { ca }) })
      : http.request(url, { ...options, agent: agents.http });
    const fail = (cause: unknown): void => reject(host.signal.aborted ? interrupted(url) : noAnswer(cause));
    outgoing.on('timeout', () =>
      outgoing.destroy(new NoAnswer('ETIMEDOUT', `nothing came for ${SILENCE_MS / 1000} s`)),
    );
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('error', fail);
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= limit) return;
        fail(new NoAnswer('TOO_LARGE', `it answered with more than ${limit} bytes`));
        incoming.destroy();
      });
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.end(body);
  });
}

function interrupted(url: URL): PackageModelError {
  return new PackageModelError('INTERRUPTED', `interrupted while talking to ${url.host}`, 'Run it again.');
}

/** What the codes mean to somebody who has to mend it. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNRESET: 'the connection broke off',
  ETIMEDOUT: 'no connection came about in time',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
  ABORT_ERR: 'it did not answer in time',
  TimeoutError: 'it did not answer in time',
};

function noAnswer(cause: unknown): NoAnswer {
  if (cause instanceof NoAnswer) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons[code];
  return new NoAnswer(code ?? 'UNKNOWN', known ?? message, { cause });
}

/** Certificates of the system's own making are added to Node's, never put in their place: a bundle may hold one only. */
async function certificates(env: Host['env']): Promise<string[] | undefined> {
  const found: string[] = [];
  for (const name of ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS']) {
    const path = env[name];
    if (path === undefined || path === '') continue;
    try {
      found.push(await readFile(path, 'utf8'));
    } catch (cause) {
      throw new PackageModelError(
        'CONFIG_INVALID',
        `the certificates of ${name} cannot be read: ${path}`,
        `Point ${name} to a readable PEM file, or unset it.`,
        { cause },
      );
    }
  }
  return found.length === 0 ? undefined : [...rootCertificates, ...found];
}
