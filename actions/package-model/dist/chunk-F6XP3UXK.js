const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  PackageModelError
} from "./chunk-ZJ2RIZ4L.js";
import {
  __commonJS,
  __toESM
} from "./chunk-P6CRZOAG.js";

// lazy-node:node:fs/promises?stat
var require_promises_stat = __commonJS({
  "lazy-node:node:fs/promises?stat"(exports) {
    Object.defineProperty(exports, "stat", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").stat
    });
  }
});

// lazy-node:node:fs/promises?readFile
var require_promises_readFile = __commonJS({
  "lazy-node:node:fs/promises?readFile"(exports) {
    Object.defineProperty(exports, "readFile", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").readFile
    });
  }
});

// lazy-node:node:fs/promises?readFile,stat
var require_promises_readFile_stat = __commonJS({
  "lazy-node:node:fs/promises?readFile,stat"(exports) {
    Object.defineProperty(exports, "readFile", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").readFile
    });
    Object.defineProperty(exports, "stat", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").stat
    });
  }
});

// packages/core/src/inspect/identity.ts
var import_promises_stat = __toESM(require_promises_stat(), 1);
function identityOf(facts) {
  return [facts.dev, facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].map((part) => part.toString(36)).join("-");
}
async function assertUnchanged(path, identity) {
  const now = await (0, import_promises_stat.stat)(path, { bigint: true }).catch(() => void 0);
  if (now === void 0 || identityOf(now) !== identity) throw changed(path);
}
function changed(path) {
  return new PackageModelError(
    "MODEL_CHANGED",
    `${path} changed while it was being read, so nothing that was read of it holds`,
    "Run again once nothing writes to the file; write new versions under another name and rename them into place."
  );
}

export {
  require_promises_readFile,
  require_promises_readFile_stat,
  require_promises_stat,
  identityOf,
  assertUnchanged,
  changed
};
