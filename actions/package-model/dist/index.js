import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openSink
} from "./chunk-L7WV34V3.js";
import {
  getState,
  saveState
} from "./chunk-7CLYWQ5N.js";

// actions/package-model/src/main.ts
var sink = openSink((text) => void process.stdout.write(text));
if (getState("isPost") === "true") {
  const { finish } = await import("./post-HFD5SILM.js");
  await finish(process.env, sink);
} else {
  saveState("isPost", "true");
  const { run } = await import("./run-5V736HGR.js");
  process.exitCode = await run(process.env, sink);
}
