import { readFile } from 'node:fs/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { isLoopback } from './origin.ts';

export interface Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Where it is a function, what it gives is sent as it is read; called once for each sending. A chunk has to stay as it is
   * until the next but one is asked for: then it has left.
   */
  readonly body?: Uint8Array | string | (() => AsyncIterable<Uint8Array>);
  /** Bytes of the answer's body that are taken; one more is a failure. */
  readonly limit: number;
  /** Takes the body as it comes, instead of its being kept in the answer; only where the status is 200 or 206. */
  readonly onBody?: (body: AsyncIterable<Buffer>) => Promise<void>;
  /** Milliseconds of silence that are too many. Default 30 s; storage behind a registry takes longer to close a large blob. */
  readonly patience?: number;
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
  const trusted = (): https.RequestOptions & { readonly secureContext?: SecureContext } =>
    ca === undefined ? {} : { secureContext: trusting(ca) };
  return (request) => {
    // A proxy is somewhere else: loopback there is not loopback here.
    const agents = isLoopback(request.url.hostname) ? near : far;
    return send(request, agents, trusted, host, signal);
  };
}

function send(
  request: Request,
  agents: { http: http.Agent; https: https.Agent },
  trusted: () => https.RequestOptions,
  host: Host,
  signal: AbortSignal,
): Promise<Answer> {
  const { method, url, headers, body, patience = SILENCE_MS } = request;
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const options = { method, headers: { ...headers, 'user-agent': 'package-model' }, signal, timeout: patience };
    const outgoing = secure
      ? https.request(url, { ...options, agent: agents.https, ...trusted() })
      : http.request(url, { ...options, agent: agents.http });
    let answering = false;
    const fail = (cause: unknown): void => {
      reject(host.signal.aborted ? interrupted(url) : noAnswer(cause));
    };
    outgoing.on('timeout', () => outgoing.destroy(new NoAnswer('ETIMEDOUT', `nothing came for ${patience / 1000} s`)));
    // Who refuses a body answers before it has come, and closes: the answer counts, not the broken pipe after it.
    outgoing.on('error', (cause) => {
      if (!answering) fail(cause);
    });
    outgoing.on('response', (incoming) => {
      answering = true;
      incoming.on('error', fail);
      const take = async (): Promise<void> => {
        const answer = await receive(incoming, request);
        if (!outgoing.writableEnded) outgoing.destroy();
        resolve(answer);
      };
      take().catch(fail);
    });
    if (typeof body !== 'function') return void outgoing.end(body);
    // What cannot be read (a file that changed) is not the registry's fault, and keeps its own words.
    pour(body(), outgoing).catch((cause: unknown) => {
      outgoing.destroy();
      reject(host.signal.aborted ? interrupted(url) : cause);
    });
  });
}

/**
 * Sends a body as it is read: one chunk on its way while the next is read, so that whoever reads needs two places for them
 * and nothing is copied. A line that breaks ends the reading, and is told by `outgoing` itself.
 */
async function pour(chunks: AsyncIterable<Uint8Array>, outgoing: http.ClientRequest): Promise<void> {
  const closed = new Promise<void>((resolve) => void outgoing.once('close', resolve));
  let before: Promise<void> = Promise.resolve();
  for await (const chunk of chunks) {
    if (outgoing.destroyed) return;
    const left = new Promise<void>((resolve) => void outgoing.write(chunk, () => resolve()));
    await Promise.race([before, closed]);
    before = left;
  }
  await Promise.race([before, closed]);
  if (!outgoing.destroyed) outgoing.end();
}

async function receive(incoming: http.IncomingMessage, { limit, onBody }: Request): Promise<Answer> {
  const answer = { status: incoming.statusCode ?? 0, headers: incoming.headers };
  if (onBody && (answer.status === 200 || answer.status === 206)) {
    await onBody(incoming as AsyncIterable<Buffer>);
    return { ...answer, body: Buffer.of() };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > limit) throw new NoAnswer('TOO_LARGE', `it answered with more than ${limit} bytes`);
  }
  return { ...answer, body: Buffer.concat(chunks) };
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

let last: { readonly ca: string; readonly context: SecureContext } | undefined;

/** Reading a hundred certificates takes a tenth of a second: once, and not for each connection and each registry. */
function trusting(ca: readonly string[]): SecureContext {
  const text = ca.join('\n');
  if (last?.ca !== text) last = { ca: text, context: createSecureContext({ ca: [...ca] }) };
  return last.context;
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
