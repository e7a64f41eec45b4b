import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openSink
} from "./chunk-O3ZKHGQU.js";
import {
  getState,
  saveState
} from "./chunk-26LM6FP7.js";
import "./chunk-LSVY3TNS.js";
import "./chunk-HVXFIBI2.js";
import "./chunk-FCUYRREC.js";
import "./chunk-6NCI36MY.js";
import "./chunk-NECPNGND.js";

// actions/package-model/src/main.ts
var sink = openSink((text) => void process.stdout.write(text));
if (getState("isPost") === "true") {
  const { finish } = await import("./post-YVW5QWJD.js");
  await finish(process.env, sink);
} else {
  saveState("isPost", "true");
  const { run } = await import("./run-BTSC55OF.js");
  process.exitCode = await run(process.env, sink);
}
