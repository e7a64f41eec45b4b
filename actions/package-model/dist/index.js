import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openSink
} from "./chunk-72GLNLM3.js";
import {
  getState,
  saveState
} from "./chunk-SGP44LA6.js";
import "./chunk-J6UGBUOU.js";

// actions/package-model/src/main.ts
var sink = openSink((text) => void process.stdout.write(text));
if (getState("isPost") === "true") {
  const { finish } = await import("./post-EPFQVY2A.js");
  await finish(process.env, sink);
} else {
  saveState("isPost", "true");
  const { run } = await import("./run-7EGYBA6S.js");
  process.exitCode = await run(process.env, sink);
}
