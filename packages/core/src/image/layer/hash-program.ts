import { pieceHash } from './pieces.ts';

/**
 * SHA-256 in a thread, of windows that it shares with whoever sends them: of the whole of each, or of the archive in them
 * and its files. Each is answered when it was taken. Text, because a bundle has no file for a thread to begin with.
 */
export default `
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const pieceHash = ${pieceHash.toString()};
const begin = () => createHash('sha256');
const whole = begin();
const inPieces = pieceHash(begin);

parentPort.on('message', ({ bytes, pieces }) => {
  if (bytes === undefined) {
    parentPort.postMessage(workerData === 'envelope' ? { whole: whole.digest('hex') } : inPieces.done());
    parentPort.close();
    return;
  }
  if (workerData === 'envelope') whole.update(bytes);
  else inPieces.take(bytes, pieces);
  parentPort.postMessage({});
});
`;
