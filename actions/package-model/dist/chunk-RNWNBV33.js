const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  __commonJS
} from "./chunk-P6CRZOAG.js";

// lazy-node:node:crypto?createHash
var require_node_crypto_createHash = __commonJS({
  "lazy-node:node:crypto?createHash"(exports) {
    Object.defineProperty(exports, "createHash", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:crypto").createHash
    });
  }
});

export {
  require_node_crypto_createHash
};
