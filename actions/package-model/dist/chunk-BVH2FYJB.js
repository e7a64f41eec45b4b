import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// packages/core/src/bytes/source.ts
var WINDOW = 1 << 20;
var EMPTY = new Uint8Array(0);
function memorySource(bytes) {
  return {
    size: bytes.length,
    broken: void 0,
    load: (offset, least) => Promise.resolve({
      bytes: offset < bytes.length ? bytes.subarray(offset, offset + Math.max(least, WINDOW)) : EMPTY,
      start: offset
    }),
    close: () => Promise.resolve()
  };
}

export {
  WINDOW,
  memorySource
};
