const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  WINDOW,
  require_promises_open
} from "./chunk-PN2VMORC.js";
import {
  __toESM
} from "./chunk-P6CRZOAG.js";

// packages/core/src/bytes/file.ts
var import_promises_open = __toESM(require_promises_open(), 1);
var FIRST_READ = 16 * 1024;
async function fileSource(path, options = {}) {
  const handle = await (0, import_promises_open.open)(path, "r");
  let size = 0;
  try {
    size = (await handle.stat()).size;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
  const buffer = new Uint8Array(WINDOW);
  let held = { start: 0, length: 0 };
  let next = FIRST_READ;
  const fill = async (room, offset, wanted) => {
    const kept = offset >= held.start && offset < held.start + held.length ? held.start + held.length - offset : 0;
    if (kept > 0) room.set(buffer.subarray(offset - held.start, offset - held.start + kept));
    let length = kept;
    while (length < wanted) {
      const { bytesRead } = await handle.read(room, length, wanted - length, offset + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length;
  };
  return {
    size,
    broken: void 0,
    async load(offset, least) {
      options.signal?.throwIfAborted();
      const follows = offset >= held.start && offset <= held.start + held.length;
      if (follows && held.start + held.length - offset >= least && least > 0) {
        return { bytes: buffer.subarray(offset - held.start, held.length), start: offset };
      }
      next = follows ? Math.min(next * 2, WINDOW) : FIRST_READ;
      const wanted = Math.max(0, Math.min(Math.max(least, next), size - offset));
      options.progress?.(Math.min(offset, size), size);
      if (wanted > WINDOW) {
        const large = new Uint8Array(wanted);
        return { bytes: large.subarray(0, await fill(large, offset, wanted)), start: offset };
      }
      const length = await fill(buffer, offset, wanted);
      held = { start: offset, length };
      return { bytes: buffer.subarray(0, length), start: offset };
    },
    close: () => handle.close()
  };
}

export {
  fileSource
};
