import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  expandedSource,
  fileSource,
  tarMembers
} from "./chunk-NTQTBYPA.js";
import {
  WINDOW
} from "./chunk-BVH2FYJB.js";
import {
  array,
  literal,
  number,
  object,
  safeParse,
  strictObject,
  string,
  union
} from "./chunk-GUNNVKIE.js";
import {
  PackageModelError,
  ioError
} from "./chunk-FSUERJ7P.js";
import "./chunk-5PVW3TJC.js";

// packages/core/src/verify/graph/runtime.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";

// packages/core/src/verify/graph/onnxruntime.json
var onnxruntime_default = {
  name: "onnxruntime-node",
  version: "1.30.0",
  sha512: "twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
  files: {
    "linux-x64": {
      "package/bin/napi-v6/linux/x64/libonnxruntime.so.1": "ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23",
      "package/bin/napi-v6/linux/x64/onnxruntime_binding.node": "ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8"
    },
    "linux-arm64": {
      "package/bin/napi-v6/linux/arm64/libonnxruntime.so.1": "1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76",
      "package/bin/napi-v6/linux/arm64/onnxruntime_binding.node": "afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8"
    },
    "darwin-arm64": {
      "package/bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib": "685d2be5dba1309c89d3a5324b7fd06a5c42f1a61bfea32d14c4cc28d072121d",
      "package/bin/napi-v6/darwin/arm64/onnxruntime_binding.node": "a3f993357759b06ae2411f70af60f5e041d04521ea7f0d12cb7546e411a527dd"
    }
  }
};

// packages/core/src/verify/graph/runtime.ts
var TIMEOUT_MS = 10 * 6e4;
var MAX_PACKAGE = 1 << 30;
var runtimeName = `onnxruntime ${onnxruntime_default.version}`;
async function findGraphRuntime(host, machine = `${process.platform}-${process.arch}`) {
  const hashes = onnxruntime_default.files[machine];
  if (!hashes) throw unavailable(`there is none for ${machine}`);
  const folder = join(host.cache, `onnxruntime-${onnxruntime_default.version}-${machine}`);
  if (!await isWhole(folder, hashes)) await fetchInto(folder, hashes, host);
  const binding = Object.keys(hashes).find((member) => member.endsWith(".node")) ?? "";
  return { binding: join(folder, basename(binding)), name: runtimeName };
}
async function isWhole(folder, hashes) {
  const wanted = Object.entries(hashes);
  const held = await readdir(folder).catch(() => []);
  if (held.length !== wanted.length) return false;
  for (const [member, sha256] of wanted) {
    const found = await hashOf(join(folder, basename(member)), "sha256", "hex").catch(() => void 0);
    if (found !== sha256) return false;
  }
  return true;
}
async function fetchInto(folder, hashes, host) {
  try {
    await mkdir(host.cache, { recursive: true });
    const parts = await mkdtemp(join(host.cache, ".onnxruntime-"));
    try {
      const tarball = await download(parts, host);
      const files = join(parts, "files");
      await mkdir(files);
      await unpackInto(files, tarball, hashes, host.signal);
      if (!await isWhole(files, hashes)) throw unavailable("a file in its package has not the hash that is expected");
      await rm(folder, { recursive: true, force: true });
      await rename(files, folder);
    } finally {
      await rm(parts, { recursive: true, force: true });
    }
  } catch (cause) {
    if (cause instanceof PackageModelError) throw cause;
    throw ioError(cause, `putting ${runtimeName} into ${host.cache}`);
  }
}
async function download(folder, host) {
  const args = ["pack", `${onnxruntime_default.name}@${onnxruntime_default.version}`, "--ignore-scripts", "--silent", "--pack-destination", folder];
  const done = await host.exec("npm", args, { cwd: folder, timeout: TIMEOUT_MS }).catch((cause) => {
    if (cause instanceof PackageModelError && cause.code === "PROGRAM_NOT_FOUND") throw unavailable("npm is not there");
    throw cause;
  });
  if (done.code !== 0) throw unavailable(`npm ended with exit code ${done.code ?? "none (a signal)"}`);
  const tarball = join(folder, `${onnxruntime_default.name}-${onnxruntime_default.version}.tgz`);
  const sha512 = await hashOf(tarball, "sha512", "base64").catch(() => "");
  if (sha512 !== onnxruntime_default.sha512) throw unavailable("the package that npm got has not the hash that is expected");
  return tarball;
}
async function unpackInto(folder, tarball, hashes, signal) {
  const packed = await fileSource(tarball, { signal });
  const source = expandedSource(packed, "gzip", { signal, limit: MAX_PACKAGE });
  try {
    for await (const member of tarMembers(source, () => void 0)) {
      if (Object.hasOwn(hashes, member.name)) await copy(source, member, join(folder, basename(member.name)));
    }
  } finally {
    await source.close();
    await packed.close();
  }
}
async function copy(source, { offset, size }, target) {
  const file = await open(target, "wx", 420);
  try {
    for (let at = 0; at < size; ) {
      const { bytes } = await source.load(offset + at, Math.min(WINDOW, size - at));
      if (bytes.length === 0) return;
      const piece = bytes.subarray(0, size - at);
      await file.writeFile(piece);
      at += piece.length;
    }
  } finally {
    await file.close();
  }
}
async function hashOf(path, algorithm, encoding) {
  const hash = createHash(algorithm);
  for await (const bytes of createReadStream(path, { highWaterMark: WINDOW })) hash.update(bytes);
  return hash.digest(encoding);
}
function unavailable(why) {
  return new PackageModelError(
    "TOOL_UNAVAILABLE",
    `${runtimeName}, which runs graphs, could not be had: ${why}`,
    "Let npm reach a registry (registry, proxy and certificates are taken from npm\u2019s own configuration), or leave --run-graph out."
  );
}

// packages/core/src/verify/graph/try-graph.ts
import { mkdtemp as mkdtemp2 } from "node:fs/promises";
import { join as join2, resolve } from "node:path";

// packages/core/src/verify/graph/program.ts
var PROGRAM = `
'use strict';
const [binding, path] = process.argv.slice(-2);
const MAX = 1 << 26;
const say = (line) => require('node:fs').writeSync(1, JSON.stringify(line) + '\\n');
const text = (error) => String(error && error.message || error).slice(0, 600);
// As the binding numbers them (ONNX's TensorProto.DataType).
const types = {
  1: ['float32', Float32Array], 2: ['uint8', Uint8Array], 3: ['int8', Int8Array], 4: ['uint16', Uint16Array],
  5: ['int16', Int16Array], 6: ['int32', Int32Array], 7: ['int64', BigInt64Array], 8: ['string', Array],
  9: ['bool', Uint8Array], 10: ['float16', Uint16Array], 11: ['float64', Float64Array], 12: ['uint32', Uint32Array],
  13: ['uint64', BigUint64Array],
};
class Tensor {
  constructor(type, data, dims) { this.type = type; this.data = data; this.dims = dims; this.location = 'cpu'; }
}
const native = require(binding);
native.initOrtOnce(4, Tensor, true);
const session = new native.InferenceSession();
try {
  session.loadModel(path, { intraOpNumThreads: 1, interOpNumThreads: 1 });
} catch (error) {
  say({ refused: text(error) });
  process.exit(0);
}
say({ opened: true });
try {
  const feeds = {};
  for (const { name, isTensor, type, shape } of session.inputMetadata) {
    if (!isTensor || !types[type]) throw new Error('no input can be made for ' + name);
    const dims = shape.map((size) => (size < 0 ? 1 : size));
    const size = dims.reduce((all, one) => all * one, 1);
    if (size > MAX) throw new Error('the input ' + name + ' has ' + size + ' numbers');
    const [word, Data] = types[type];
    feeds[name] = new Tensor(word, Data === Array ? Array.from({ length: size }, () => '') : new Data(size), dims);
  }
  const fetches = Object.fromEntries(session.outputMetadata.map(({ name }) => [name, null]));
  const outputs = session.run(feeds, fetches, {});
  say({ ran: Object.entries(outputs).slice(0, 64).map(([name, value]) => ({ name, dims: value && value.dims || [] })) });
} catch (error) {
  say({ failed: text(error) });
}
process.exit(0);
`;

// packages/core/src/verify/graph/try-graph.ts
var SECONDS = 60;
var MEMORY_KIB = 8 << 20;
var KEEP = 64 << 10;
var LIMITED = `ulimit -c 0 && ulimit -f 0 && ulimit -t ${SECONDS} && ulimit -d ${MEMORY_KIB} && ulimit -n 64 && exec "$@"`;
var step = union([
  strictObject({ refused: string() }),
  strictObject({ opened: literal(true) }),
  strictObject({ failed: string() }),
  strictObject({ ran: array(object({ name: string(), dims: array(number()) })) })
]);
async function tryGraph(path, runtime, host, seconds = SECONDS) {
  const cwd = await mkdtemp2(join2(host.scratch, "graph-"));
  const child = [process.execPath, "--max-old-space-size=512", "--eval", PROGRAM, "--", runtime.binding, resolve(path)];
  const result = await host.exec("/bin/sh", ["-c", LIMITED, "sh", ...child], {
    cwd,
    env: {},
    keep: KEEP,
    timeout: seconds * 1e3
  });
  const { outcome, detail } = outcomeOf(result, seconds);
  return { outcome, detail: detail.replaceAll(resolve(path), path).trim(), runtime: runtime.name };
}
function outcomeOf(result, seconds) {
  if (result.timedOut) return { outcome: "not-checked", detail: `it was ended after ${seconds} seconds` };
  if (result.code !== 0) return { outcome: "not-checked", detail: `its process ended with ${ending(result.code)}` };
  const steps = result.stdout.split("\n").filter((line) => line !== "");
  const last = safeParse(step, parsed(steps.at(-1)));
  if (!last.success) return { outcome: "not-checked", detail: "its process said nothing that can be read" };
  if ("refused" in last.output) return { outcome: "refused", detail: last.output.refused };
  if ("failed" in last.output) return { outcome: "opened", detail: last.output.failed };
  if ("opened" in last.output) return { outcome: "not-checked", detail: "its process ended while it ran" };
  const outputs = last.output.ran.map(({ name, dims }) => `${name} [${dims.join(", ")}]`).join(", ");
  return { outcome: "ran", detail: `it answered one row of zeros with ${outputs}` };
}
function ending(code) {
  return code === null ? "a signal" : `exit code ${code}`;
}
function parsed(line) {
  try {
    return JSON.parse(line ?? "");
  } catch {
    return void 0;
  }
}

// packages/core/src/verify/weights.ts
var MAX_NAMED = 100;
var layouts = {
  float16: { bytes: 2, exponent: 31744, fraction: 1023 },
  bfloat16: { bytes: 2, exponent: 32640, fraction: 127 },
  float32: { bytes: 4, exponent: 2139095040, fraction: 8388607 },
  complex64: { bytes: 4, exponent: 2139095040, fraction: 8388607 },
  float64: { bytes: 8, exponent: 2146435072, fraction: 1048575 },
  complex128: { bytes: 8, exponent: 2146435072, fraction: 1048575 }
};
var whole = /^(?:bool|u?int\d+)$/;
async function countWeights(models, host) {
  const notFinite = [];
  const skipped = [];
  let counted = 0;
  for (const model of models) {
    const tensors = tensorsOf(model);
    for (const [file, of] of byFile(tensors)) {
      if (file === "") {
        for (const tensor of of) skip(skipped, tensor, model);
        continue;
      }
      const source = await fileSource(file, { signal: host.signal }).catch(() => void 0);
      if (!source) {
        for (const tensor of of) skip(skipped, tensor, model);
        continue;
      }
      try {
        for (const tensor of of) {
          const found = await countTensor(source, tensor, host.signal);
          counted += found.total;
          if (found.nan + found.infinite > 0 && tensor.data) {
            notFinite.push({ tensor: tensor.name, ...found, at: tensor.data.at });
          }
        }
      } finally {
        await source.close();
      }
    }
  }
  return { counted, notFinite: notFinite.slice(0, MAX_NAMED), skipped: skipped.slice(0, MAX_NAMED) };
}
function tensorsOf({ structure }) {
  if (structure.kind === "tensors") return structure.tensors;
  return structure.kind === "graph" ? structure.weights ?? [] : [];
}
function byFile(tensors) {
  const files = /* @__PURE__ */ new Map();
  for (const tensor of tensors) {
    if (whole.test(tensor.dtype)) continue;
    const at = tensor.data?.at;
    const readable = at?.kind === "bytes" && at.members.length === 0 && layouts[tensor.dtype] !== void 0;
    const file = readable ? at.file : "";
    files.set(file, [...files.get(file) ?? [], tensor]);
  }
  return files;
}
function skip(skipped, tensor, model) {
  const why = layouts[tensor.dtype] === void 0 ? `numbers of type ${tensor.dtype} are not counted` : "its numbers do not lie in a file as plain bytes";
  const at = tensor.data?.at ?? { kind: "node", file: model.files[0]?.path ?? model.name, path: "" };
  skipped.push({ tensor: tensor.name, why, at });
}
async function countTensor(source, { dtype, data }, signal) {
  const layout = layouts[dtype];
  let [nan, infinite, total] = [0, 0, 0];
  if (!layout || data?.at.kind !== "bytes") return { nan, infinite, total };
  const { bytes: width, exponent, fraction } = layout;
  const little = data.order === "little";
  for (let at = 0; at + width <= data.bytes; ) {
    signal.throwIfAborted();
    const { bytes } = await source.load(data.at.offset + at, width);
    const length = Math.min(bytes.length, data.bytes - at);
    const usable = length - length % width;
    if (usable === 0) break;
    const view = new DataView(bytes.buffer, bytes.byteOffset, usable);
    for (let offset = 0; offset < usable; offset += width) {
      const upper = width === 2 ? view.getUint16(offset, little) : view.getUint32(offset + (width === 8 && little ? 4 : 0), little);
      if ((upper & exponent) !== exponent) continue;
      const lower = width === 8 ? view.getUint32(offset + (little ? 0 : 4), little) : 0;
      if ((upper & fraction) === 0 && lower === 0) infinite++;
      else nan++;
    }
    total += usable / width;
    at += usable;
  }
  return { nan, infinite, total };
}

// packages/core/src/verify/soundness.ts
async function soundness(model, wanted, host) {
  const models = within(model);
  const error = wanted.findings.find(({ severity }) => severity === "error");
  const trials = wanted.runGraph ? await tryGraphs(models, host, error) : [];
  return { trials, ...wanted.deep && { weights: await countWeights(models, host) } };
}
async function tryGraphs(models, host, error) {
  const graphs = models.filter(({ format }) => format === "onnx");
  if (graphs.length === 0) return [];
  if (error) {
    return graphs.map(({ files, name }) => ({
      outcome: "not-checked",
      detail: `it is not opened after a finding of ${error.rule}`,
      runtime: runtimeName,
      at: { kind: "node", file: files[0]?.path ?? name, path: "" }
    }));
  }
  const runtime = await findGraphRuntime(host);
  const trials = [];
  for (const { files, name } of graphs) {
    const path = files[0]?.path;
    const at = { kind: "node", file: path ?? name, path: "" };
    trials.push(
      path?.endsWith(".onnx") ? { ...await tryGraph(path, runtime, host), at } : { outcome: "not-checked", detail: "it is no file of its own that ends in .onnx", runtime: runtime.name, at }
    );
  }
  return trials;
}
function within(model) {
  return [model, ...model.structure.kind === "parts" ? model.structure.parts.flatMap(within) : []];
}
export {
  soundness
};
