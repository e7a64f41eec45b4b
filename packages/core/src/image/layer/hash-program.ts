import { updateFramed } from './frame.ts';

/**
 * Two SHA-256 in a thread: one of the bytes that come, one of the same with their frame. A window goes back to whoever sent
 * it once it was taken. Text, because a bundle has no file for a thread to begin with.
 */
export default `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const updateFramed = ${updateFramed.toString()};
const plain = createHash('sha256');
const framed = createHash('sha256');

parentPort.on('message', ({ bytes, window, frame }) => {
  if (bytes === undefined) {
    parentPort.postMessage({ plain: plain.digest('hex'), framed: framed.digest('hex') });
    parentPort.close();
    return;
  }
  plain.update(bytes);
  if (frame !== undefined) updateFramed(framed, bytes, frame);
  if (window) parentPort.postMessage({ window: bytes.buffer }, [bytes.buffer]);
});
`;
