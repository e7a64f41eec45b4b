import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  execWith,
  forChildren
} from "./chunk-YUYXBKM3.js";
import {
  getState
} from "./chunk-26LM6FP7.js";
import "./chunk-LSVY3TNS.js";
import {
  cleanUp,
  findEngine
} from "./chunk-HVXFIBI2.js";
import "./chunk-FCUYRREC.js";
import "./chunk-6NCI36MY.js";
import "./chunk-NECPNGND.js";

// actions/package-model/src/post.ts
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename } from "node:path";
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
    if (basename(scratch).startsWith("package-model-scratch-")) await rm(scratch, { recursive: true, force: true });
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
