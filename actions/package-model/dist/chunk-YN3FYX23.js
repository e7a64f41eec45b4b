const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  __commonJS
} from "./chunk-P6CRZOAG.js";

// lazy-node:node:fs/promises?mkdtemp
var require_promises_mkdtemp = __commonJS({
  "lazy-node:node:fs/promises?mkdtemp"(exports) {
    Object.defineProperty(exports, "mkdtemp", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").mkdtemp
    });
  }
});

export {
  require_promises_mkdtemp
};
