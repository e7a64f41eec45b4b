import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  exec
} from "./chunk-JASZEOOK.js";
import {
  PackageModelError
} from "./chunk-FSUERJ7P.js";

// actions/package-model/src/host.ts
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";

// actions/package-model/src/collect.ts
import { StringDecoder } from "node:string_decoder";
var MAX_LINE = 64 * 1024;
var MAX_UNBROKEN = 32 << 20;
function collect(keep, onLine, overflow) {
  const decoder = new StringDecoder("utf8");
  const chunks = [];
  let kept = 0;
  let cut = false;
  let unbroken = 0;
  let rest = "";
  const lines = (text) => {
    if (!onLine) return;
    const parts = (rest + text).split(/\r?\n/);
    rest = parts.pop() ?? "";
    for (const part of parts) onLine(part);
    if (rest.length > MAX_LINE) {
      onLine(rest);
      rest = "";
    }
  };
  return {
    take: (chunk) => {
      const room = keep - kept;
      if (chunk.length > room) cut = true;
      if (room > 0) chunks.push(chunk.subarray(0, room));
      kept += Math.min(room, chunk.length);
      lines(decoder.write(chunk));
      const newline = chunk.lastIndexOf(10);
      unbroken = newline < 0 ? unbroken + chunk.length : chunk.length - newline - 1;
      if (unbroken > MAX_UNBROKEN) overflow();
    },
    done: () => {
      lines(decoder.end());
      if (rest !== "") onLine?.(rest);
      return { text: Buffer.concat(chunks).toString("utf8"), cut };
    }
  };
}

// actions/package-model/src/host.ts
var GRACE_MS = 2e3;
var STREAMS_MS = 3e3;
var DEFAULT_KEEP = 1 << 20;
var OURS_ALONE = /^(?:GITHUB|ACTIONS|INPUT|STATE)_/i;
function forChildren(env) {
  const kept = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== void 0 && !OURS_ALONE.test(name)) kept[name] = value;
  }
  return kept;
}
var calls = new AsyncLocalStorage();
subscribe("child_process", (message) => calls.getStore()?.(message.process));
function execWith(env, signal) {
  return (program, args, options = {}) => run(program, args, options, env, options.signal ?? signal);
}
async function run(program, args, options, env, signal) {
  if (signal.aborted) throw interrupted(program);
  const children = [];
  let timedOut = false;
  let killer;
  const end = () => {
    for (const child of children) child.kill("SIGTERM");
    killer ??= setTimeout(() => children.forEach((child) => child.kill("SIGKILL")), GRACE_MS);
  };
  const began = (child) => {
    children.push(child);
    child.once("spawn", () => child.stdin?.on("error", () => void 0));
    if (signal.aborted) end();
  };
  const limit = options.timeout === void 0 ? void 0 : setTimeout(() => {
    timedOut = true;
    end();
  }, options.timeout);
  signal.addEventListener("abort", end, { once: true });
  const keep = options.keep ?? DEFAULT_KEEP;
  const stdout = collect(keep, options.onLine && ((line) => options.onLine?.(line, "stdout")), end);
  const stderr = collect(keep, options.onLine && ((line) => options.onLine?.(line, "stderr")), end);
  try {
    const code = await calls.run(
      began,
      () => exec(quoted(program), [...args], {
        env: forChildren(options.env ?? env),
        ...options.cwd === void 0 ? {} : { cwd: options.cwd },
        // Always: without it the program would wait for an input that never ends.
        input: Buffer.from(options.input ?? ""),
        silent: true,
        ignoreReturnCode: true,
        delay: STREAMS_MS,
        listeners: { stdout: stdout.take, stderr: stderr.take }
      })
    );
    if (signal.aborted) throw interrupted(program);
    const [out, err] = [stdout.done(), stderr.done()];
    return { code, timedOut, stdout: out.text, stderr: err.text, cut: out.cut || err.cut };
  } catch (cause) {
    if (signal.aborted) throw interrupted(program);
    throw notStarted(program, cause);
  } finally {
    clearTimeout(limit);
    clearTimeout(killer);
    signal.removeEventListener("abort", end);
  }
}
function quoted(program) {
  return `"${program.replaceAll('"', '\\"')}"`;
}
function interrupted(program) {
  return new PackageModelError("INTERRUPTED", `interrupted while ${program} was running`, "Run it again.");
}
function notStarted(program, cause) {
  const why = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
  return new PackageModelError(
    "PROGRAM_NOT_FOUND",
    `${program} could not be started: ${why}`,
    `Install ${program} in a step before, or put it on the PATH.`,
    { cause }
  );
}

export {
  forChildren,
  execWith
};
