import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openSink
} from "./chunk-62NPYXJB.js";
import {
  getState,
  saveState
} from "./chunk-M63YOUMZ.js";
import "./chunk-LSVY3TNS.js";
import "./chunk-R464JGWY.js";
import "./chunk-FCUYRREC.js";
import "./chunk-6NCI36MY.js";
import "./chunk-NECPNGND.js";

// actions/package-model/src/main.ts
var sink = openSink((text) => void process.stdout.write(text));
if (getState("isPost") === "true") {
  const { finish } = await import("./post-PQD7AWZK.js");
  await finish(process.env, sink);
} else {
  saveState("isPost", "true");
  const { run } = await import("./run-YNG4FEAJ.js");
  process.exitCode = await run(process.env, sink);
}
