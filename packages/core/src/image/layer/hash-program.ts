/**
 * Two SHA-256 in a thread: one of the bytes that come, one of the same with bytes put between them. A window goes back to
 * whoever sent it once it was taken. Text, because a bundle has no file for a thread to begin with.
 */
export default `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const plain = createHash('sha256');
const framed = createHash('sha256');

parentPort.on('message', ({ bytes, window, frame }) => {
  if (bytes === undefined) {
    parentPort.postMessage({ plain: plain.digest('hex'), framed: framed.digest('hex') });
    parentPort.close();
    return;
  }
  plain.update(bytes);
  if (frame !== undefined) {
    let from = 0;
    for (const { at, bytes: between } of frame) {
      if (at > from) framed.update(bytes.subarray(from, at));
      framed.update(between);
      from = at;
    }
    if (from < bytes.length) framed.update(bytes.subarray(from));
  }
  if (window) parentPort.postMessage({ window: bytes.buffer }, [bytes.buffer]);
});
`;
