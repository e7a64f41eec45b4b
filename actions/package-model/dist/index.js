import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openSink
} from "./chunk-C33FRMHF.js";
import {
  getState,
  saveState
} from "./chunk-NIRWH4GE.js";
import "./chunk-LSVY3TNS.js";
import "./chunk-R464JGWY.js";
import "./chunk-FCUYRREC.js";
import "./chunk-6NCI36MY.js";
import "./chunk-NECPNGND.js";

// actions/package-model/src/main.ts
var sink = openSink((text) => void process.stdout.write(text));
if (getState("isPost") === "true") {
  const { finish } = await import("./post-2M3RLCG6.js");
  await finish(process.env, sink);
} else {
  saveState("isPost", "true");
  const { run } = await import("./run-YXL6KKH2.js");
  process.exitCode = await run(process.env, sink);
}
