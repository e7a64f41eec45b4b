import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  execWith,
  forChildren
} from "./chunk-AQH6XTSN.js";
import {
  getState
} from "./chunk-JASZEOOK.js";
import "./chunk-ZEQS4PSC.js";
import "./chunk-NTQTBYPA.js";
import {
  cleanUp,
  findEngine
} from "./chunk-ZNJQQ4MC.js";
import "./chunk-R6OEDFWT.js";
import "./chunk-BVH2FYJB.js";
import "./chunk-L5NLVBOP.js";
import "./chunk-C3SINYU7.js";
import "./chunk-SVWFMSU6.js";
import "./chunk-FSUERJ7P.js";
import "./chunk-5PVW3TJC.js";

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
