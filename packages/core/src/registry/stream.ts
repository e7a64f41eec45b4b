import type { Digest } from '../nouns/image.ts';
import { MAX_WORDS, talkOnce, type Connection } from './connection.ts';
import { forgetSession, rememberedSession, rememberSession } from './session.ts';
import { NoAnswer } from './transport.ts';
import { begin, blobOf, close, CLOSING_MS, placeOf, readRange, uploadBlob } from './upload.ts';

/** Bytes that are known by their digest only when they have been read, which is done once. */
export interface Unread {
  /** What tells them apart before that: a small blob, which is left beside them for the next who asks. */
  readonly fingerprint: { readonly digest: Digest; readonly bytes: Buffer };
  readonly size: number;
  /** Each chunk stays as it is until the next but one is asked for. Goes on where it was left. */
  readonly bytes: AsyncIterator<Uint8Array>;
  /** Of all of them; those that nobody took are read for it. */
  digest(): Promise<Digest>;
}

/**
 * Sends bytes while they are read for their digest, in one request as Docker sends them: a first try, and no more. Whatever the
 * registry has against it (a line that breaks, a limit, another address, a token that ran out, other bytes than were sent)
 * is left to `uploadBlob`, which knows the digest and goes on with the same upload where the registry can.
 * @returns whether the registry holds the blob, and its fingerprint beside it
 */
export async function streamUnread(connection: Connection, blob: Unread): Promise<boolean> {
  const { fingerprint } = blob;
  // An earlier run may have been killed at its very end: then the blob is there, and only its digest tells.
  if ((await rememberedSession(connection, fingerprint)) !== undefined) return false;
  const session = await begin(connection, '');
  if (session === 'mounted') return false;
  await rememberSession(connection, fingerprint, session.place);
  const place = await patch(connection, blob, session.place);
  if (place === undefined) return false;
  await rememberSession(connection, fingerprint, place);
  const digest = await blob.digest();
  const closed = await close(connection, { digest }, place).catch(unanswered);
  if (closed !== 'done') return false;
  await uploadBlob(connection, blobOf(fingerprint.bytes), {});
  await forgetSession(connection, fingerprint);
  return true;
}

/** @returns where the upload is to be closed; `undefined` where it did not take everything */
async function patch(connection: Connection, { bytes, size }: Unread, place: URL): Promise<URL | undefined> {
  let taken = false;
  const answer = await talkOnce(connection, {
    method: 'PATCH',
    path: place,
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
    async *body() {
      // A login that is asked for, or another address: the bytes that have been read do not come again.
      if (taken) throw new NoAnswer('READ_ONCE', 'it wants what was sent a second time');
      taken = true;
      // Who wants no more does not end it: the rest is read for the digest alone.
      for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) yield next.value;
    },
    limit: MAX_WORDS,
    patience: CLOSING_MS,
  }).catch(unanswered);
  if (answer === undefined || (answer.status !== 202 && answer.status !== 201)) return undefined;
  const has = readRange(answer);
  return has === undefined || has === size ? placeOf(connection, answer, place) : undefined;
}

function unanswered(cause: unknown): undefined {
  if (cause instanceof NoAnswer) return undefined;
  throw cause;
}
