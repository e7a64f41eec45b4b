const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  endGroup,
  escapeText,
  startGroup
} from "./chunk-NFCXUGP7.js";
import {
  __commonJS,
  __toESM
} from "./chunk-P6CRZOAG.js";

// lazy-node:node:crypto?randomUUID
var require_node_crypto_randomUUID = __commonJS({
  "lazy-node:node:crypto?randomUUID"(exports) {
    Object.defineProperty(exports, "randomUUID", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:crypto").randomUUID
    });
  }
});

// actions/package-model/src/sink.ts
var import_node_crypto_randomUUID = __toESM(require_node_crypto_randomUUID(), 1);
var MAX_LINE = 8192;
function openSink(write) {
  let token;
  let grouped = false;
  const commands = (issue) => {
    if (token !== void 0) write(`::${token}::
`);
    token = void 0;
    issue();
  };
  const endGroup2 = () => {
    commands(() => grouped && endGroup());
    grouped = false;
  };
  return {
    line: (text) => {
      if (token === void 0) {
        token = (0, import_node_crypto_randomUUID.randomUUID)();
        write(`::stop-commands::${token}
`);
      }
      write(`${inert(text)}
`);
    },
    group: (title) => {
      endGroup2();
      commands(() => startGroup(title));
      grouped = true;
    },
    endGroup: endGroup2,
    commands
  };
}
function inert(text) {
  const shown = escapeText(text.slice(0, MAX_LINE));
  const open = shown.replaceAll("##[", "#\\#[").replace(/^(\s*)::/, "$1\\::");
  return text.length > MAX_LINE ? `${open} \u2026` : open;
}

export {
  openSink,
  inert
};
