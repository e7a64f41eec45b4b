import { PackageModelError } from '../errors.ts';
import type { Digest } from '../nouns/image.ts';
import { MAX_WORDS, nextPlace, reach, talk, talkOnce, type Connection } from './connection.ts';
import { denied, tooManyRequests, unexpected, unreachable, words } from './refusal.ts';
import { mayPass, retryAfter, waitBefore } from './retry.ts';
import { sha256 } from './manifest.ts';
import { forgetSession, rememberSession, rememberedSession } from './session.ts';
import { NoAnswer, type Answer } from './transport.ts';

/** Bytes that are known by their digest and can be read again from anywhere in them. */
export interface Blob {
  readonly digest: Digest;
  readonly size: number;
  /** Under which an upload of it may have begun before its digest was known. */
  readonly fingerprint?: { readonly digest: Digest; readonly bytes: Buffer };
  /**
   * The bytes from `offset` on, in chunks of a MiB at most, each of which holds until the next but one is asked for. May be
   * called several times.
   */
  open(offset: number): AsyncIterable<Uint8Array>;
}

/** A small blob of bytes that are at hand. */
export function blobOf(bytes: Buffer): Blob {
  return {
    digest: sha256(bytes),
    size: bytes.length,
    async *open(offset) {
      yield bytes.subarray(offset);
    },
  };
}

export interface Sending {
  /** Repositories of the same registry that may hold the blob: it is mounted from the first that has it. */
  readonly mountFrom?: readonly string[];
  /** Called as bytes leave: how many of the blob the registry is thought to have. May fall back after a break. */
  readonly onProgress?: (done: number) => void;
}

/** How a blob came to be there. */
export type Sent = 'there' | 'mounted' | 'sent';

/** Of one blob, without any progress between: then the registry or the line is down. */
const MAX_FAILURES = 5;
/** Sessions that a registry forgot, so that the blob begins anew. */
const MAX_SESSIONS = 3;
/**
 * Once a stream has broken, or was refused as too long, the rest goes in pieces of this size: what broke it may be a
 * proxy's limit. Not before: several hosted registries take a blob in one PATCH only.
 */
const PIECE = 64 << 20;
/** Smaller blobs are sent again sooner than asked about. */
const WORTH_REMEMBERING = 8 << 20;
/** Storage behind a registry may copy the whole blob before it answers. */
export const CLOSING_MS = 300_000;

/** Where an upload stands: the registry's own address for it, and the bytes it has said it has. */
export interface Session {
  readonly place: URL;
  readonly offset: number;
  /** The least that the registry takes in a piece that is not the last (OCI-Chunk-Min-Length). */
  readonly least: number;
}

/** Sends a blob that the registry was asked for and does not have. */
export async function uploadBlob(connection: Connection, blob: Blob, sending: Sending): Promise<Sent> {
  for (const from of sending.mountFrom ?? []) {
    const begun = await begin(connection, `?mount=${blob.digest}&from=${encodeURIComponent(from)}`);
    if (begun === 'mounted') return 'mounted';
  }
  let known = await resumed(connection, blob);
  for (let attempt = 1; attempt <= MAX_SESSIONS; attempt++) {
    const session: Session | 'mounted' = known ?? (await begin(connection, ''));
    if (session === 'mounted') return 'mounted';
    if (await send(connection, blob, session, sending)) {
      await forgetSession(connection, blob);
      if (blob.fingerprint) await forgetSession(connection, blob.fingerprint);
      return 'sent';
    }
    known = undefined;
  }
  throw unexpected(connection.errand, `taking ${blob.digest}`, `it forgot the upload ${MAX_SESSIONS} times`);
}

/** Opens an upload, or has a blob mounted: a registry that cannot mount it opens an upload instead. */
export async function begin(connection: Connection, query: string): Promise<Session | 'mounted'> {
  const { errand } = connection;
  const headers = { 'content-length': '0' };
  const answer = await talk(connection, { method: 'POST', path: `blobs/uploads/${query}`, headers, limit: MAX_WORDS });
  if (answer.status === 201) return 'mounted';
  // Some registries refuse to mount what they do not have, instead of opening an upload.
  if (query !== '' && answer.status !== 202) return begin(connection, '');
  if (answer.status !== 202) throw unexpected(errand, 'opening an upload', words(answer));
  const least = Number(answer.headers['oci-chunk-min-length'] ?? 0);
  return {
    place: placeOf(connection, answer, connection.base),
    offset: 0,
    least: Number.isSafeInteger(least) && least > 0 ? least : 0,
  };
}

/** What an earlier run had begun, where the registry still knows it. */
async function resumed(connection: Connection, blob: Blob): Promise<Session | undefined> {
  if (blob.size < WORTH_REMEMBERING) return undefined;
  const begun = blob.fingerprint && (await rememberedSession(connection, blob.fingerprint));
  const place = (await rememberedSession(connection, blob)) ?? begun;
  if (place === undefined) return undefined;
  const standing = await ask(connection, place, blob).catch((cause: unknown) => {
    if (connection.host.signal.aborted) throw cause;
    return undefined;
  });
  return standing;
}

/** @returns false when the registry no longer knows the upload */
async function send(connection: Connection, blob: Blob, start: Session, sending: Sending): Promise<boolean> {
  const { errand, host } = connection;
  let session = start;
  let failures = 0;
  let whole = start.offset === 0;
  let piece = start.offset > 0 ? PIECE : Infinity;
  for (;;) {
    sending.onProgress?.(session.offset);
    // An address says how far the upload was when it was given out, and some registries take no older one.
    if (blob.size >= WORTH_REMEMBERING) await rememberSession(connection, blob, session.place);
    const outcome = await step(connection, blob, session, piece, sending).catch((cause: unknown) => {
      if (cause instanceof NoAnswer) return cause;
      throw cause;
    });
    if (outcome === 'done') return true;
    if (!(outcome instanceof NoAnswer) && !('status' in outcome)) {
      session = outcome;
      failures = 0;
      continue;
    }
    if (!(outcome instanceof NoAnswer)) {
      if (outcome.status === 404) return false;
      // What was put together of pieces did not become the blob: it may when it is sent in one go.
      if (outcome.status === 400 && !whole) return false;
      if (outcome.status === 429 && !mayPass(outcome)) throw tooManyRequests(errand, retryAfter(outcome));
      // 413: too long for something on the way; 416: it has less or more than we think.
      if (!mayPass(outcome) && outcome.status !== 413 && outcome.status !== 416)
        throw refused(connection, blob, outcome);
    }
    whole = false;
    piece = piece === Infinity ? PIECE : Math.max(PIECE / 16, piece / 2);
    if (++failures > MAX_FAILURES) throw givenUp(connection, blob, outcome);
    await waitBefore(failures, outcome, host.signal);
    const standing = await reach(errand, () => ask(connection, session.place, blob));
    if (standing === undefined) return closedMeanwhile(connection, blob);
    if (standing.offset > session.offset) failures = 0;
    session = { ...standing, least: session.least };
  }
}

/** One request of an upload: the next piece, or the end. */
async function step(
  connection: Connection,
  blob: Blob,
  session: Session,
  piece: number,
  sending: Sending,
): Promise<Session | Answer | 'done'> {
  const { place, offset } = session;
  const end = Math.min(blob.size, offset + Math.max(piece, session.least));
  if (offset === blob.size && (offset > 0 || blob.size === 0)) return close(connection, blob, place);
  const answer = await talkOnce(connection, {
    method: 'PATCH',
    path: place,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(end - offset),
      // The whole in one piece goes as Docker sends it, without a range: that is what every registry knows.
      ...(offset === 0 && end === blob.size ? {} : { 'content-range': `${offset}-${end - 1}` }),
    },
    body: () => slice(blob, offset, end, sending),
    limit: MAX_WORDS,
    patience: CLOSING_MS,
  });
  if (answer.status !== 202 && answer.status !== 201) return answer;
  // What it says it has is held against what was sent: less is sent again, more cannot be.
  const has = readRange(answer) ?? end;
  return { ...session, place: placeOf(connection, answer, place), offset: has > offset && has <= end ? has : end };
}

export async function close(connection: Connection, blob: Pick<Blob, 'digest'>, place: URL): Promise<Answer | 'done'> {
  const path = new URL(place);
  path.searchParams.set('digest', blob.digest);
  const headers = { 'content-length': '0', 'content-type': 'application/octet-stream' };
  const answer = await talkOnce(connection, { method: 'PUT', path, headers, limit: MAX_WORDS, patience: CLOSING_MS });
  return answer.status === 201 || answer.status === 204 ? 'done' : answer;
}

/** How far an upload is, as the registry says; `undefined` when it does not know it. */
async function ask(connection: Connection, place: URL, blob: Blob): Promise<Session | undefined> {
  const answer = await talk(connection, { method: 'GET', path: place, headers: {}, limit: MAX_WORDS });
  if (answer.status === 404 || answer.status === 405 || answer.status === 400) return undefined;
  if (answer.status !== 204 && answer.status !== 200 && answer.status !== 202)
    throw unexpected(connection.errand, 'saying how far an upload is', words(answer));
  const has = readRange(answer) ?? 0;
  if (has > blob.size) return undefined;
  const next = answer.headers.location === undefined ? place : placeOf(connection, answer, place);
  return { place: next, offset: has, least: 0 };
}

/** An end whose answer was lost: then the blob is there, and the upload is not. */
async function closedMeanwhile(connection: Connection, blob: Blob): Promise<boolean> {
  const head = { method: 'HEAD', path: `blobs/${blob.digest}`, headers: {}, limit: MAX_WORDS } as const;
  return (await talk(connection, head)).status === 200;
}

async function* slice(blob: Blob, from: number, to: number, { onProgress }: Sending): AsyncGenerator<Uint8Array> {
  let at = from;
  for await (const chunk of blob.open(from)) {
    const part = chunk.length > to - at ? chunk.subarray(0, to - at) : chunk;
    yield part;
    at += part.length;
    onProgress?.(at);
    if (at >= to) return;
  }
  if (at < to) throw new PackageModelError('IO', `only ${at} of ${to} bytes could be read`, 'Run it again.');
}

/** `Range: 0-99` or `bytes=0-99`: a hundred bytes are there. A registry that has none says `0-0`, as if it had one. */
export function readRange(answer: Answer): number | undefined {
  const text = answer.headers.range ?? answer.headers['Range'];
  const last = typeof text === 'string' ? /^(?:bytes=)?0-(\d{1,15})$/.exec(text)?.[1] : undefined;
  if (last === undefined) return undefined;
  return last === '0' ? 0 : Number(last) + 1;
}

/** `Location` may be relative, on another host, or hold a query of the registry's own. */
export function placeOf({ errand }: Connection, answer: Answer, from: URL): URL {
  const { location } = answer.headers;
  if (location === undefined) throw unexpected(errand, 'opening an upload', 'its answer says no place for it');
  return nextPlace(errand, from, location);
}

function refused({ errand, login }: Connection, blob: Blob, answer: Answer): PackageModelError {
  if (answer.status === 401 || answer.status === 403) return denied(errand, words(answer), login?.because ?? '');
  return unexpected(errand, `taking ${blob.digest}`, words(answer));
}

function givenUp(connection: Connection, blob: Blob, outcome: Answer | NoAnswer): PackageModelError {
  return outcome instanceof NoAnswer ? unreachable(connection.errand, outcome) : refused(connection, blob, outcome);
}
