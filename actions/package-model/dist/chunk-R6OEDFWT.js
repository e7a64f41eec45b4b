import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PackageModelError
} from "./chunk-FSUERJ7P.js";

// packages/core/src/inspect/identity.ts
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
function identityOf(facts) {
  const state = [facts.dev, facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].join(" ");
  return createHash("sha256").update(state).digest("hex").slice(0, 16);
}
async function assertUnchanged(path, identity) {
  const now = await stat(path, { bigint: true }).catch(() => void 0);
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
  identityOf,
  assertUnchanged
};
