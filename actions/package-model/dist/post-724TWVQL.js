const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  execWith,
  forChildren,
  tmpdir
} from "./chunk-M7KB5E7D.js";
import {
  getState
} from "./chunk-NFCXUGP7.js";
import "./chunk-3ITOBTWW.js";
import "./chunk-RW2S72XT.js";
import {
  basename,
  cleanUp,
  findEngine
} from "./chunk-N5CEOBVT.js";
import "./chunk-F6XP3UXK.js";
import "./chunk-PN2VMORC.js";
import "./chunk-RNWNBV33.js";
import "./chunk-475PXNLC.js";
import "./chunk-2OUEKBAY.js";
import "./chunk-ZJ2RIZ4L.js";
import {
  __commonJS,
  __toESM
} from "./chunk-P6CRZOAG.js";

// lazy-node:node:fs/promises?rm
var require_promises_rm = __commonJS({
  "lazy-node:node:fs/promises?rm"(exports) {
    Object.defineProperty(exports, "rm", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").rm
    });
  }
});

// actions/package-model/src/post.ts
var import_promises_rm = __toESM(require_promises_rm(), 1);
var CLEAN_UP_MS = 7e3;
async function finish(env, sink) {
  const [run, scratch] = [getState("run"), getState("scratch")];
  if (getState("finished") === "true" || !/^[0-9a-f]{12}$/.test(run)) return;
  const signal = AbortSignal.timeout(CLEAN_UP_MS);
  const host = {
    exec: execWith(env, signal),
    emit: () => void 0,
    env: forChildren(env),
    signal,
    scratch,
    cache: tmpdir(),
    run
  };
  try {
    if (basename(scratch).startsWith("package-model-scratch-")) await (0, import_promises_rm.rm)(scratch, { recursive: true, force: true });
    const program = env["INPUT_ENGINE"];
    await cleanUp(await findEngine(host, program ? { program } : {}), host, signal);
    sink.line(`cleaned up after run ${run}`);
  } catch (error) {
    sink.line(`cleaning up after run ${run} ended early: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    sink.endGroup();
  }
}
export {
  finish
};
