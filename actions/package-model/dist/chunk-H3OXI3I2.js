import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  endGroup,
  escapeText,
  startGroup
} from "./chunk-JASZEOOK.js";

// actions/package-model/src/sink.ts
import { randomUUID } from "node:crypto";
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
        token = randomUUID();
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
