import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  execWith,
  forChildren
} from "./chunk-AQH6XTSN.js";
import {
  inert
} from "./chunk-H3OXI3I2.js";
import {
  bytesOf,
  defaultSettings,
  error,
  escapeText,
  exitCode,
  notice,
  options,
  outputs,
  readPolicy,
  reportMarkdown,
  reportText,
  runPipeline,
  sarif,
  saveState,
  setOutput,
  setSecret,
  settingName,
  version,
  warning
} from "./chunk-JASZEOOK.js";
import "./chunk-ZEQS4PSC.js";
import "./chunk-NTQTBYPA.js";
import "./chunk-ZNJQQ4MC.js";
import "./chunk-R6OEDFWT.js";
import "./chunk-BVH2FYJB.js";
import "./chunk-L5NLVBOP.js";
import "./chunk-C3SINYU7.js";
import "./chunk-SVWFMSU6.js";
import {
  PackageModelError,
  errorCodes,
  ioError
} from "./chunk-FSUERJ7P.js";
import {
  __callDispose,
  __using
} from "./chunk-5PVW3TJC.js";

// actions/package-model/src/run.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join as join2, resolve as resolve2 } from "node:path";

// actions/package-model/src/annotations.ts
import { isAbsolute, relative, resolve } from "node:path";
var MAX_PER_LEVEL = 10;
var MAX_MESSAGE = 4096;
var MAX_TITLE = 255;
var levels = { error: "error", warning: "warning", note: "notice" };
function annotationsOf(report, workspace, notices = []) {
  const { stopped, findings, verifications } = report;
  const all = [
    ...stopped ? [
      {
        level: "error",
        message: [stopped.message, ...stopped.said ?? [], stopped.remedy].join("\n"),
        properties: { title: stopped.code }
      }
    ] : [],
    ...findings.filter(({ accepted }) => accepted === void 0).map((finding) => ofFinding(finding, workspace)),
    ...notices.map((message) => ({ level: "notice", message, properties: { title: "package-model" } })),
    ...verifications.filter(({ verdict }) => verdict === "not-asked").map(({ sentence }) => ({ level: "notice", message: sentence, properties: { title: "not asked" } }))
  ];
  return ["error", "warning", "notice"].flatMap(
    (level) => withinLimit(all.filter((each) => each.level === level))
  );
}
function ofFinding({ severity, rule, message, help, at }, workspace) {
  const place = placeIn(workspace, at);
  const where = place === void 0 ? ` (${at.file})` : "";
  return { level: levels[severity], message: `${message}${where}
${help}`, properties: { title: rule, ...place } };
}
function placeIn(workspace, at) {
  const file = relative(workspace, resolve(workspace, at.file));
  if (file === "" || file.startsWith("..") || isAbsolute(file)) return void 0;
  return at.kind === "text" ? { file, startLine: at.line, startColumn: at.column } : { file };
}
function withinLimit(all) {
  const [first] = all;
  if (first === void 0 || all.length <= MAX_PER_LEVEL) return all;
  const shown = all.slice(0, MAX_PER_LEVEL - 1);
  const message = `${all.length - shown.length} more of this severity: see the summary of the run and the SARIF file.`;
  return [...shown, { level: first.level, message, properties: { title: "package-model" } }];
}
var issue = { error, warning, notice };
function annotate(annotations) {
  for (const { level, message, properties } of annotations) {
    const text = message.split("\n").map(inert).join("\n").slice(0, MAX_MESSAGE);
    const { title, file } = properties;
    issue[level](text, {
      ...properties,
      title: escapeText(title).slice(0, MAX_TITLE),
      ...file === void 0 ? {} : { file: escapeText(file) }
    });
  }
}

// actions/package-model/src/artifacts.ts
import { appendFile } from "node:fs/promises";
async function declareArtifacts(path, { pushed }) {
  if (path === void 0 || path === "" || pushed === void 0) return;
  const lines = [pushed, ...pushed.also ?? []].map(({ repository, digest }) => `oci://${repository}@${digest}
`);
  await appendFile(path, lines.join("")).catch(() => void 0);
}

// actions/package-model/src/action-host.ts
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var CLEAN_UP_MS = 7e3;
async function actionHost(env, emit) {
  const base = env["RUNNER_TEMP"] ?? tmpdir();
  const scratch = await mkdtemp(join(base, "package-model-scratch-")).catch((cause) => {
    throw ioError(cause, `making a temporary folder in ${base}`);
  });
  const run2 = randomBytes(6).toString("hex");
  saveState("run", run2);
  saveState("scratch", scratch);
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => {
      rmSync(scratch, { recursive: true, force: true });
      process.exit(1);
    }, CLEAN_UP_MS).unref();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    exec: execWith(env, controller.signal),
    emit,
    env: forChildren(env),
    signal: controller.signal,
    scratch,
    cache: env["PACKAGE_MODEL_CACHE"] ?? join(env["RUNNER_TOOL_CACHE"] ?? base, "package-model"),
    run: run2,
    [Symbol.dispose]: () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      rmSync(scratch, { recursive: true, force: true });
    }
  };
}

// actions/package-model/src/inputs.ts
function readInputs(env) {
  const settings = { ...defaultSettings("action") };
  for (const option of options) {
    const name = inputName(option);
    const text = name === void 0 ? "" : inputText(env, name);
    if (name !== void 0 && text !== "") settings[settingName(option.name)] = valueOf(option, name, text);
  }
  const model = inputText(env, "model");
  if (model === "") throw usage("the input model is not set", 'Add "model: path/of/the/model" under "with:".');
  return { model, settings };
}
function inputName(option) {
  return option.action === false ? void 0 : option.action ?? option.name;
}
function inputText(env, name) {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
function valueOf(option, name, text) {
  switch (option.type) {
    case "boolean":
      return booleanOf(name, text);
    case "number":
      return numberOf(name, text);
    case "bytes":
      return amountOf(name, text);
    case "list":
    case "names":
      return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((line) => oneOf(option, name, line));
    default:
      return oneOf(option, name, text);
  }
}
function booleanOf(name, text) {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw usage(`the input ${name} cannot be ${JSON.stringify(text)}`, "It is true or false.");
}
function numberOf(name, text) {
  const number = Number(text);
  if (Number.isFinite(number) && number >= 0) return number;
  throw usage(
    `the input ${name} cannot be ${JSON.stringify(text)}`,
    "It is a number of zero or more, like 0.001 or 1e-6."
  );
}
function amountOf(name, text) {
  const bytes = bytesOf(text);
  if (bytes !== void 0) return bytes;
  throw usage(`the input ${name} cannot be ${JSON.stringify(text)}`, "It is an amount of bytes, like 512MiB or 1.5GB.");
}
function oneOf(option, name, text) {
  if (option.values === void 0 || option.values.includes(text)) return text;
  throw usage(`the input ${name} cannot be ${JSON.stringify(text)}`, `It is one of ${option.values.join(", ")}.`);
}
function usage(message, remedy) {
  return new PackageModelError("USAGE", message, remedy);
}

// actions/package-model/src/outputs.ts
function outputsOf(report, kept) {
  const { model, images, pushed, tags, findings, environment, context } = report;
  const [image] = images;
  const name = image?.at === "archive" ? image.path : image?.id;
  return {
    verdict: verdictOf(report),
    image: pushed ? `${pushed.repository}@${pushed.digest}` : tags[0] ?? name ?? "",
    digest: pushed?.digest ?? "",
    tags: tags.join("\n"),
    format: model?.format ?? "",
    framework: frameworkOf(report),
    findings: model ? String(findings.length) : "",
    report: kept?.report ?? "",
    sarif: kept?.sarif ?? "",
    dockerfile: context === void 0 ? "" : `${context}/Dockerfile`,
    lock: environment?.lock.path ?? "",
    size: image && image.size > 0 ? String(image.size) : ""
  };
}
function verdictOf({ stopped, verifications }) {
  if (stopped && errorCodes[stopped.code].exit !== 3) return "failed";
  return verifications[0]?.verdict ?? "failed";
}
function frameworkOf({ model }) {
  const producer = model?.producers.find(({ library }) => library !== "python");
  if (producer === void 0) return "";
  const words = producer.known === "written" ? [producer.library, producer.version] : [producer.library];
  return words.map((part) => part.replaceAll(/[^A-Za-z0-9._+-]/g, "")).join(" ").trim();
}
function setOutputs(values) {
  for (const { name } of outputs) setOutput(name, values[name] ?? "");
}

// actions/package-model/src/secrets.ts
var SECRET_NAME = /(?:TOKEN|PASSWORD|PASSWD|SECRET|API_?KEY|ACCESS_KEY|CREDENTIALS?)$/i;
var SHORTEST = 6;
var URL_LOGIN = /^[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/i;
function secretsIn(env) {
  const found = /* @__PURE__ */ new Set();
  for (const [name, value] of Object.entries(env)) {
    if (value === void 0) continue;
    if (SECRET_NAME.test(name)) addLines(found, value);
    for (const line of value.split(/\r?\n/)) {
      const login = URL_LOGIN.exec(line.trim())?.[1];
      if (login !== void 0) addLogin(found, login);
    }
  }
  return [...found];
}
function addLines(found, value) {
  for (const line of value.split(/\r?\n/)) {
    if (line.trim().length >= SHORTEST) found.add(line.trim());
  }
}
function addLogin(found, login) {
  const colon = login.indexOf(":");
  const secret = login.slice(colon + 1);
  if (secret === "") return;
  found.add(secret);
  try {
    found.add(decodeURIComponent(secret));
  } catch {
  }
}

// actions/package-model/src/stages.ts
var titles = {
  inspect: "Inspect the model",
  check: "Check the model",
  environment: "Lock the environment",
  image: "Build the image",
  verify: "Test the image",
  push: "Tag and push",
  report: "Report"
};
var PROGRESS_MS = 1e4;
var WORTH_MS = 100;
function stageLog(sink) {
  let open;
  let told = 0;
  let resolved = false;
  const shown = /* @__PURE__ */ new Set();
  const early = /* @__PURE__ */ new Map();
  const say = (stage, text) => {
    if (!resolved && (stage === "image" || stage === "verify")) {
      early.set(stage, [...early.get(stage) ?? [], text]);
      return;
    }
    if (open !== stage && !(stage === "check" && shown.has(stage))) {
      sink.group(titles[stage]);
      open = stage;
      shown.add(stage);
      for (const line of early.get(stage) ?? []) sink.line(line);
      early.delete(stage);
    }
    sink.line(text);
  };
  const finished = (event) => {
    const { stage, ms, outcome } = event;
    told = 0;
    const founding = (stage === "inspect" || stage === "check") && !shown.has(stage);
    const prepared = !resolved && (stage === "image" || stage === "verify") && outcome !== "failed";
    if (!prepared && (open === stage || founding || ms >= WORTH_MS || outcome === "failed")) {
      say(stage, `${outcome} in ${(ms / 1e3).toFixed(1)} s`);
    }
    resolved ||= stage === "environment";
  };
  return {
    on: (event) => {
      const { stage } = event;
      switch (event.type) {
        case "started":
          return;
        case "decided":
          return say(stage, `${event.what} (${event.because})`);
        case "output":
          return say(stage, event.line);
        case "found":
          return say(stage, `${event.finding.severity} ${event.finding.rule}: ${event.finding.message}`);
        case "progress":
          if (Date.now() - told < PROGRESS_MS) return;
          told = Date.now();
          return say(stage, progressText(event));
        case "finished":
          return finished(event);
      }
    },
    end: () => {
      resolved = true;
      for (const [stage, lines] of early) {
        sink.group(titles[stage]);
        for (const line of lines) sink.line(line);
      }
      early.clear();
    }
  };
}
function progressText({ what, done, total, unit }) {
  return `${what}: ${done}${total === void 0 ? "" : ` of ${total}`} ${unit}`;
}

// actions/package-model/src/summary.ts
import { appendFile as appendFile2 } from "node:fs/promises";
var MAX_SUMMARY = 1 << 20;
var CUT = "\n\nThe rest did not fit into a job summary; it is in the report.\n";
async function writeSummary(path, markdown) {
  if (path !== void 0 && path !== "") await appendFile2(path, withinSummary(markdown));
}
function withinSummary(markdown) {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= MAX_SUMMARY) return markdown;
  const room = bytes.subarray(0, MAX_SUMMARY - CUT.length);
  return room.subarray(0, room.lastIndexOf(10) + 1).toString("utf8") + CUT;
}

// actions/package-model/src/trigger.ts
import { readFile } from "node:fs/promises";
var privileged = {
  pull_request_target: "pull_request_target runs with the secrets of this repository on behalf of a pull request from elsewhere",
  workflow_run: "workflow_run runs with the secrets of this repository after a run that came from elsewhere",
  issue_comment: "issue_comment runs with the secrets of this repository for whoever comments on a pull request"
};
async function readTrigger(env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const why = privileged[event];
  if (why !== void 0 && isForeign(event, payload)) {
    throw new PackageModelError(
      "USAGE",
      `the action does not run here: ${why}`,
      'Run it on "pull_request", where code from elsewhere has no secrets, and publish from "push" or "workflow_dispatch" after the merge.'
    );
  }
  const pullRequest = object(payload["pull_request"]);
  return { event, fork: pullRequest !== void 0 && fromElsewhere(pullRequest) };
}
function isForeign(event, payload) {
  switch (event) {
    case "workflow_run": {
      const run2 = object(payload["workflow_run"]);
      const [head, own] = [nameOf(run2?.["head_repository"]), nameOf(payload["repository"])];
      return head === void 0 || head !== own;
    }
    case "issue_comment": {
      const issue2 = object(payload["issue"]);
      return issue2 === void 0 || issue2["pull_request"] !== void 0;
    }
    default: {
      const pullRequest = object(payload["pull_request"]);
      return pullRequest === void 0 || fromElsewhere(pullRequest);
    }
  }
}
function fromElsewhere(pullRequest) {
  const head = nameOf(object(pullRequest["head"])?.["repo"]);
  return head === void 0 || head !== nameOf(object(pullRequest["base"])?.["repo"]);
}
function nameOf(repository) {
  const name = object(repository)?.["full_name"];
  return typeof name === "string" ? name : void 0;
}
async function readPayload(path) {
  try {
    return object(JSON.parse(await readFile(path ?? "", "utf8"))) ?? {};
  } catch {
    return {};
  }
}
function object(value) {
  return typeof value === "object" && value !== null ? value : void 0;
}

// actions/package-model/src/run.ts
async function run(env, sink) {
  sink.commands(() => secretsIn(env).forEach((secret) => setSecret(secret)));
  setOutputs({ verdict: "failed" });
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  try {
    var _stack = [];
    try {
      const trigger = await readTrigger(env);
      const { settings, ...inputs } = readInputs(env);
      const log = stageLog(sink);
      const host = __using(_stack, await actionHost(env, log.on));
      const { allowed, notices } = forTrigger({ ...inputs, settings }, trigger);
      const policy = await readPolicy(settings, workspace);
      const report = await packaged(allowed, policy, workspace, host);
      log.end();
      const kept = await keep(report, env, host.run, workspace, settings.sarif);
      await publish(report, kept, env, sink, workspace, notices);
      if (report.stopped?.code !== "INTERRUPTED") saveState("finished", "true");
      return exitCode(report, policy) === 0 ? 0 : 1;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error2) {
    await publish(stoppedBy(error2), void 0, env, sink, workspace, []);
    return 1;
  } finally {
    sink.endGroup();
  }
}
function packaged({ model, settings }, policy, workspace, host) {
  const order = {
    model,
    workspace,
    server: serverFolder(),
    settings,
    policy,
    goal: "package"
  };
  return runPipeline(order, host);
}
function serverFolder() {
  return join2(import.meta.dirname, "server");
}
function forTrigger(inputs, trigger) {
  const { settings } = inputs;
  if (!trigger.fork) return { allowed: inputs, notices: [] };
  if (settings.allowHostLoad) {
    throw new PackageModelError(
      "LOAD_REFUSED",
      "a model from a fork is not loaded outside a container",
      "Set allow-host-load to ${{ github.event_name != 'pull_request' }}."
    );
  }
  if (settings.runGraph) {
    throw new PackageModelError(
      "LOAD_REFUSED",
      "a graph from a fork is not run outside a container",
      "Set run-graph to ${{ github.event_name != 'pull_request' }}."
    );
  }
  if (!settings.push) return { allowed: inputs, notices: [] };
  return {
    allowed: { ...inputs, settings: { ...settings, push: false } },
    notices: [
      "Nothing is pushed: this pull request comes from a fork, whose runs have no permission to push. The image is built and tested all the same. To say so in the workflow, set push to ${{ github.event_name != 'pull_request' }}."
    ]
  };
}
async function keep(report, env, run2, workspace, wanted) {
  const folder = join2(env["RUNNER_TEMP"] ?? workspace, `package-model-${run2}`);
  const kept = { report: join2(folder, "report.json"), sarif: wanted ?? join2(folder, "findings.sarif") };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(kept.report, JSON.stringify(report, void 0, 2));
    const findings = sarif(report.findings, { root: workspace, version });
    await writeFile(resolve2(workspace, kept.sarif), JSON.stringify(findings, void 0, 2));
  } catch (cause) {
    throw ioError(cause, "writing the report");
  }
  return kept;
}
async function publish(report, kept, env, sink, workspace, notices) {
  sink.endGroup();
  for (const line of reportText(report, { width: 100, color: false }).trimEnd().split("\n")) sink.line(line);
  sink.commands(() => {
    annotate(annotationsOf(report, workspace, notices));
    setOutputs(outputsOf(report, kept));
  });
  await writeSummary(env["GITHUB_STEP_SUMMARY"], reportMarkdown(report)).catch((cause) => {
    sink.line(`the summary could not be written: ${String(cause)}`);
  });
  await declareArtifacts(env["GITHUB_ARTIFACTS"], report);
}
function stoppedBy(error2) {
  const known = error2 instanceof PackageModelError ? error2 : new PackageModelError(
    "INTERNAL",
    error2 instanceof Error ? error2.stack ?? error2.message : String(error2),
    "This is a defect: please report it."
  );
  const { code, message, remedy } = known;
  return {
    version: 1,
    findings: [],
    images: [],
    tags: [],
    verifications: [],
    timings: [],
    stopped: { stage: "inspect", code, message, remedy }
  };
}
export {
  forTrigger,
  run
};
