import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PackageModelError
} from "./chunk-FSUERJ7P.js";

// packages/core/src/engine/find.ts
import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

// packages/core/src/engine/engine.ts
var RUN_LABEL = "io.package-model.run";
var COMMAND_MS = 6e4;
var PROXIES = [
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "all_proxy"
];
var passed = [
  "PATH",
  "HOME",
  "USER",
  "TMPDIR",
  "XDG_RUNTIME_DIR",
  "XDG_CONFIG_HOME",
  "XDG_DATA_HOME",
  "SSH_AUTH_SOCK",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "CONTAINER_HOST",
  ...PROXIES
];
var passedPrefixes = ["DOCKER_", "BUILDX_", "AWS_", "GOOGLE_", "CLOUDSDK_", "AZURE_"];
function engineEnvironment(env) {
  const clean = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === void 0) continue;
    if (passed.includes(name) || passedPrefixes.some((prefix) => name.startsWith(prefix))) clean[name] = value;
  }
  return {
    ...clean,
    LC_ALL: "C",
    DOCKER_BUILDKIT: "1",
    DOCKER_CLI_HINTS: "false",
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1"
  };
}
async function ask(engine, args, doing, options = {}) {
  const result = await engine.run(args, { timeout: COMMAND_MS, ...options });
  if (result.code !== 0) throw engineError(engine, result, doing);
  return result.stdout;
}
function engineError(engine, result, doing) {
  const said = lastLine(result.stderr) || lastLine(result.stdout) || (result.timedOut ? "no answer in time" : `exit code ${result.code}`);
  if (/no space left on device|disk quota exceeded/i.test(result.stderr)) {
    return new PackageModelError(
      "DISK_FULL",
      `${engine.kind} ran out of disk space while ${doing}`,
      diskRemedy(engine)
    );
  }
  if (/cannot connect to the docker daemon|connection refused|connection reset|broken pipe|unexpected EOF/i.test(
    result.stderr
  )) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `the container engine went away while ${doing}: ${said}`,
      "Start the engine and run again."
    );
  }
  return new PackageModelError(
    "ENGINE_FAILED",
    `${engine.kind} failed while ${doing}: ${said}`,
    `Run '${engine.program} info' to see whether the engine is well, and run again.`
  );
}
function diskRemedy(engine) {
  return `Free space for the engine ('${engine.kind} system df' shows what uses it, '${engine.kind} builder prune' frees the build cache) and run again.`;
}
function lastLine(text) {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}

// packages/core/src/engine/find.ts
var PATIENCE_MS = 4e3;
var GIVE_UP_MS = 2500;
var BUILDX_ONLY_SINCE = 23;
async function findEngine(host, options = {}) {
  const programs = await candidates(host, options.program);
  const probes = await Promise.all(programs.map((program) => probe(program, host, options.patience ?? PATIENCE_MS)));
  const found = probes.find((each) => each.works);
  if (found) return found.engine;
  throw unavailable(probes, host, options.program);
}
async function candidates(host, named) {
  const found = [];
  const names = named === void 0 ? ["docker", "podman"] : [named];
  const folders = (host.env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  for (const name of names) {
    for (const path of isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))) {
      if (!found.includes(path) && await executable(path)) found.push(path);
    }
  }
  return found;
}
async function executable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false
  );
}
async function probe(program, host, patience) {
  const env = engineEnvironment(host.env);
  const call = (args) => givenUp(host.exec(program, args, { env, timeout: patience }), patience);
  const engine = (kind, version) => ({
    works: true,
    engine: { kind, program, version, env, run: (args, options) => host.exec(program, args, { env, ...options }) }
  });
  try {
    const [own, server] = await Promise.all([
      call(["--version"]),
      call(["version", "--format", "{{.Server.Version}}"])
    ]);
    if (/podman/i.test(own.stdout)) {
      const info = await call(["info", "--format", "{{.Version.Version}}"]);
      return info.code === 0 ? engine("podman", info.stdout.trim()) : failed(program, info, patience);
    }
    const version = server.stdout.trim();
    if (server.code !== 0 || version === "") return failed(program, server, patience);
    const client = Number(/version (\d+)\./.exec(own.stdout)?.[1] ?? BUILDX_ONLY_SINCE);
    if (client >= BUILDX_ONLY_SINCE) {
      const buildx = await call(["buildx", "version"]);
      if (buildx.code !== 0) return { works: false, why: "no-builder", program, said: `docker client ${client}` };
    }
    return engine("docker", version);
  } catch (error) {
    if (error instanceof PackageModelError && error.code === "PROGRAM_NOT_FOUND") {
      return { works: false, why: "silent", program, said: error.message };
    }
    throw error;
  }
}
async function givenUp(call, patience) {
  let timer;
  const silence = new Promise((resolve) => {
    timer = setTimeout(
      () => resolve({ code: null, timedOut: true, stdout: "", stderr: "", cut: false }),
      patience + GIVE_UP_MS
    );
  });
  return Promise.race([call, silence]).finally(() => clearTimeout(timer));
}
function failed(program, result, patience) {
  const said = result.timedOut ? `no answer within ${patience / 1e3} s` : result.stderr.trim().split("\n")[0] ?? "";
  return { works: false, why: /permission denied/i.test(result.stderr) ? "denied" : "silent", program, said };
}
function unavailable(probes, host, named) {
  const of = (why) => probes.find((each) => !each.works && each.why === why);
  const [builder, denied, silent] = [of("no-builder"), of("denied"), of("silent")];
  const address = host.env["DOCKER_HOST"];
  if (builder) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `the engine runs, but ${builder.program} (${builder.said}) has no buildx plugin and cannot build`,
      "Install the plugin: 'sudo apt-get install docker-buildx-plugin' (Docker's packages) or 'sudo apt-get install docker-buildx' (the distribution's)."
    );
  }
  if (denied) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `the engine's socket may not be opened by this user: ${denied.said}`,
      "Add the user to the group docker ('sudo usermod -aG docker $USER'), log in again, and run again."
    );
  }
  if (silent) {
    const where = address === void 0 ? "" : ` (DOCKER_HOST is ${address})`;
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `${silent.program} is there, but no engine answers${where}: ${silent.said}`,
      address === void 0 ? "Start the engine ('sudo systemctl start docker', or Docker Desktop), or make an archive without one: --as archive." : "Start the engine there, or unset DOCKER_HOST to use the one on this machine."
    );
  }
  return new PackageModelError(
    "ENGINE_UNAVAILABLE",
    named === void 0 ? "no container engine: neither docker nor podman is on the PATH" : `no container engine: there is no program ${named}`,
    "Install one ('sudo apt-get install docker.io' on Debian and Ubuntu), or make an archive without one: --as archive."
  );
}

// packages/core/src/engine/clean.ts
var CLEAN_MS = 7e3;
function temporaryTag(host, name) {
  return `package-model-${part(host.run)}:${part(name) || "image"}`;
}
function part(text) {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
async function cleanUp(engine, host, signal = AbortSignal.timeout(CLEAN_MS)) {
  const call = (args) => engine.run(args, { signal, timeout: CLEAN_MS }).then(
    (result) => result.stdout,
    () => ""
  );
  const lines = async (args) => (await call(args)).split("\n").filter((line) => line.trim() !== "");
  const label = ["--filter", `label=${RUN_LABEL}=${host.run}`];
  const [containers, networks, tags] = await Promise.all([
    lines(["ps", "--all", "--quiet", "--no-trunc", ...label]),
    lines(["network", "ls", "--quiet", "--no-trunc", ...label]),
    lines([
      "images",
      "--format",
      "{{.Repository}}:{{.Tag}}",
      "--filter",
      `reference=${temporaryTag(host, "*").replace(/:.*$/, "")}`
    ])
  ]);
  if (containers.length > 0) await call(["rm", "--force", "--volumes", ...containers]);
  await Promise.all([
    networks.length > 0 ? call(["network", "rm", ...networks]) : "",
    tags.length > 0 ? call(["rmi", ...tags]) : ""
  ]);
}

// packages/core/src/bytes/zip.ts
import { crc32, createInflateRaw } from "node:zlib";
import { Readable } from "node:stream";

// packages/core/src/bytes/zip-records.ts
var layouts = {
  local: {
    signature: 67324752,
    size: 30,
    fields: [
      ["flags", 6, 2],
      ["method", 8, 2],
      ["crc", 14, 4],
      ["packedSize", 18, 4],
      ["size", 22, 4]
    ],
    tail: [26, 28]
  },
  central: {
    signature: 33639248,
    size: 46,
    fields: [
      ["flags", 8, 2],
      ["method", 10, 2],
      ["crc", 16, 4],
      ["packedSize", 20, 4],
      ["size", 24, 4],
      ["disk", 34, 2],
      ["attributes", 38, 4],
      ["offset", 42, 4]
    ],
    tail: [28, 30, 32]
  },
  end: {
    signature: 101010256,
    size: 22,
    fields: [
      ["disk", 4, 2],
      ["countHere", 8, 2],
      ["count", 10, 2],
      ["size", 12, 4],
      ["offset", 16, 4]
    ],
    tail: [20]
  },
  end64: {
    signature: 101075792,
    size: 56,
    fields: [
      ["disk", 16, 4],
      ["countHere", 24, 8],
      ["count", 32, 8],
      ["size", 40, 8],
      ["offset", 48, 8]
    ],
    tail: []
  },
  locator64: { signature: 117853008, size: 20, fields: [["offset", 8, 8]], tail: [] }
};
var LARGE = 4294967295;
var largeOrder = ["size", "packedSize", "offset"];
var UTF8_NAME = 1 << 11;
function record(kind, bytes, at) {
  const layout = layouts[kind];
  if (at < 0 || at + layout.size > bytes.length) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
  if (view.getUint32(0, true) !== layout.signature) return void 0;
  const lengths = layout.tail.map((offset) => view.getUint16(offset, true));
  const length = lengths.reduce((sum, part2) => sum + part2, layout.size);
  if (length > view.byteLength) return void 0;
  const fields = Object.fromEntries(layout.fields.map(([name, offset, width]) => [name, number(view, offset, width)]));
  if (Object.values(fields).some((value) => !Number.isSafeInteger(value))) return void 0;
  const [nameLength = 0, extraLength = 0] = layout.tail.length > 1 ? lengths : [];
  const start = at + layout.size;
  const extra = bytes.subarray(start + nameLength, start + nameLength + extraLength);
  const large = layout.tail.length > 1 ? enlarge(fields, extra) : fields;
  return large && { fields: large, name: bytes.subarray(start, start + nameLength), length };
}
function decodeName(record2) {
  try {
    const name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(record2.name);
    const ascii = record2.name.every((byte) => byte < 128);
    return ascii || ((record2.fields["flags"] ?? 0) & UTF8_NAME) !== 0 ? name : void 0;
  } catch {
    return void 0;
  }
}
function enlarge(fields, extra) {
  const wanted = largeOrder.filter((name) => fields[name] === LARGE);
  if (wanted.length === 0) return fields;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      const found = { ...fields };
      for (const [i, name] of wanted.entries()) {
        const offset = at + 4 + i * 8;
        if ((i + 1) * 8 > size || offset + 8 > extra.length) return void 0;
        found[name] = number(view, offset, 8);
      }
      return Object.values(found).every(Number.isSafeInteger) ? found : void 0;
    }
    at += 4 + size;
  }
  return fields;
}
function number(view, offset, width) {
  if (width === 2) return view.getUint16(offset, true);
  if (width === 4) return view.getUint32(offset, true);
  return Number(view.getBigUint64(offset, true));
}

// packages/core/src/bytes/zip.ts
var methods = { 0: "stored", 8: "deflate", 12: "bz2", 93: "zstd" };
var MAX_MEMBERS = 1e5;
var MAX_DIRECTORY = 64 << 20;
var END_SEARCH = 22 + 65535;
var CHUNK = 1 << 20;
var ENCRYPTED = 1;
var SIZES_FOLLOW = 1 << 3;
var LINK = 40960;
var KIND = 61440;
async function readZip(source, options = {}) {
  const lenient = options.lenient ?? false;
  const faults = [];
  const fault = (kind, what, offset) => void faults.push({ kind, what, offset });
  const end = await findEnd(source, fault, lenient);
  if (!end) return { members: [], faults };
  const members = [];
  const seen = /* @__PURE__ */ new Map();
  const directory = await source.readAt(end.offset, end.size);
  let at = 0;
  for (let i = 0; i < end.count; i++) {
    const central = record("central", directory, at);
    if (!central) {
      fault("truncated", `the directory breaks off at member ${i + 1} of ${end.count}`, end.offset + at);
      break;
    }
    const member = await memberOf(central, { source, end, place: end.offset + at, fault, lenient });
    if (member && (remember(member.name, seen, end.offset + at, fault) || lenient)) members.push(member);
    at += central.length;
  }
  if (at < directory.length && members.length === end.count)
    fault("disagrees", "the directory holds more than its members", end.offset + at);
  await between(source, members, end, fault, lenient);
  return { members, faults };
}
async function unpack(source, member, take) {
  let crc = 0;
  let size = 0;
  const count = async (bytes) => {
    size += bytes.length;
    if (size > member.size) return false;
    crc = crc32(bytes, crc);
    await take(bytes);
    return true;
  };
  const broken = member.method === "stored" ? await copy(source, member, count) : await inflate(source, member, count);
  const offset = member.offset;
  if (broken !== void 0) return { kind: "malformed", what: `${member.name}: ${broken}`, offset };
  if (size !== member.size)
    return { kind: "malformed", what: `${member.name} has not the ${member.size} bytes of its header`, offset };
  if (crc !== member.crc) return { kind: "damaged", what: `${member.name} fails its CRC`, offset };
  return void 0;
}
async function findEnd(source, fault, lenient) {
  const from = Math.max(0, source.size - END_SEARCH);
  const tail = await source.readAt(from, source.size - from);
  for (let at = tail.length - 22; at >= 0; at--) {
    const end = record("end", tail, at);
    if (!end) continue;
    if (from + at + end.length !== source.size) {
      fault("after-end", "bytes follow the end of the archive", from + at + end.length);
      if (!lenient) return void 0;
    }
    const large = await findLargeEnd(source, from + at);
    const { disk, count, countHere, size, offset } = { ...end.fields, ...large?.fields };
    const directoryEnd = large ? large.at : from + at;
    if (disk !== 0 || count !== countHere) return fault("unread", "an archive in several parts", from + at);
    if (count === void 0 || size === void 0 || offset === void 0) return void 0;
    if (count > MAX_MEMBERS || size > MAX_DIRECTORY)
      return fault("too-far", `a directory of ${count} members in ${size} bytes`, from + at);
    const front = directoryEnd - size - offset;
    if (front !== 0 && !(lenient && front > 0))
      return fault("malformed", "the directory is not where the end record says", from + at);
    if (front > 0) fault("disagrees", `${front} bytes lie in front of the archive`, 0);
    return { offset: offset + front, size, count, front };
  }
  return fault("truncated", "no end record: not a ZIP archive, or cut off", source.size);
}
async function findLargeEnd(source, end) {
  if (end < 20) return void 0;
  const locator = record("locator64", await source.readAt(end - 20, 20), 0);
  const at = locator?.fields["offset"];
  if (at === void 0 || at >= end) return void 0;
  const found = record("end64", await source.readAt(at, 56), 0);
  return found && { ...found, at };
}
async function memberOf(central, reading) {
  const { source, end, place, fault, lenient } = reading;
  const name = decodeName(central) ?? (lenient ? Buffer.from(central.name).toString("latin1") : void 0);
  if (name === void 0) return fault("disagrees", "a member whose name is not UTF-8 or ASCII", place);
  const unsafe = unsafeName(name);
  if (unsafe) fault(name.includes("\0") ? "disagrees" : "leaves", `${JSON.stringify(name)}: ${unsafe}`, place);
  if (unsafe && !lenient) return void 0;
  const { flags = 0, method = -1, crc = 0, size = 0, packedSize = 0, attributes = 0, disk = 0 } = central.fields;
  const offset = (central.fields["offset"] ?? 0) + end.front;
  if (disk !== 0) return fault("unread", `${name} is on another disk`, place);
  if (flags & ENCRYPTED) return fault("unread", `${name} is encrypted`, place);
  const mode = Math.floor(attributes / 65536);
  if ((mode & KIND) === LINK) return fault("leaves", `${name} is a link`, place);
  const packing = Object.hasOwn(methods, method) ? methods[method] : void 0;
  if (!packing || !lenient && packing !== "stored" && packing !== "deflate")
    return fault("unread", `${name} is packed by method ${method}`, place);
  if (packing === "stored" && size !== packedSize)
    return fault("malformed", `${name} is stored in ${packedSize} bytes and has ${size}`, place);
  const local = await headerAt(source, offset, central.name.length);
  if (!local) return fault("malformed", `${name} has no header where the directory says`, offset);
  const differs = differences(central, local);
  if (differs) fault("disagrees", `${name}: directory and header differ in ${differs}`, offset);
  if (differs && !lenient) return void 0;
  const start = offset + local.length;
  if (start + packedSize > end.offset) return fault("malformed", `${name} reaches into the directory`, offset);
  return {
    name,
    directory: name.endsWith("/"),
    size,
    packedSize,
    method: packing,
    crc,
    mode: mode & 4095,
    offset: start,
    header: offset
  };
}
async function headerAt(source, offset, name) {
  const head = await source.readAt(offset, 30 + name + 128);
  const whole = record("local", head, 0);
  if (whole || head.length < 30) return whole;
  const view = new DataView(head.buffer, head.byteOffset, 30);
  const length = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return record("local", await source.readAt(offset, length), 0);
}
function differences(central, local) {
  if (Buffer.compare(central.name, local.name) !== 0) return "name";
  if (central.fields["method"] !== local.fields["method"]) return "method";
  if (central.fields["flags"] !== local.fields["flags"]) return "flags";
  const follow = ((local.fields["flags"] ?? 0) & SIZES_FOLLOW) !== 0;
  return ["crc", "size", "packedSize"].find((field) => {
    const there = local.fields[field];
    return there !== central.fields[field] && !(follow && there === 0);
  });
}
function unsafeName(name) {
  if (name === "" || name.includes("\0")) return "an empty name or one with a NUL";
  if (name.includes("\\")) return "a name with a backslash";
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "an absolute name";
  const parts = name.replace(/\/$/, "").split("/");
  if (parts.some((part2) => part2 === "" || part2 === "." || part2 === "..")) return "a name that leads elsewhere";
  return void 0;
}
function remember(name, seen, offset, fault) {
  const key = name.replace(/\/$/, "").normalize("NFC").toLowerCase();
  const before = seen.get(key);
  if (before !== void 0) {
    const how = before === name ? `${name} is there twice` : `${name} and ${before} are one file where case does not count`;
    fault("disagrees", how, offset);
    return false;
  }
  seen.set(key, name);
  return true;
}
var MAX_GAP = 1 << 20;
var HEADER = Buffer.from("PK", "latin1");
async function between(source, members, end, fault, lenient) {
  let reached = end.front;
  let last = "";
  for (const member of members.toSorted((a, b) => a.header - b.header)) {
    if (member.header < reached) fault("disagrees", `${member.name} and ${last} share bytes`, member.header);
    else if (lenient) await gap(source, reached, member.header, fault);
    reached = Math.max(reached, member.offset + member.packedSize);
    last = member.name;
  }
  if (lenient && members.length === end.count) await gap(source, reached, end.offset, fault);
}
async function gap(source, from, to, fault) {
  if (to - from < HEADER.length) return;
  const found = Buffer.from(await source.readAt(from, Math.min(to - from, MAX_GAP))).indexOf(HEADER);
  if (found >= 0) fault("disagrees", "a member that the directory does not list", from + found);
}
async function copy(source, member, count) {
  for await (const bytes of packed(source, member)) if (!await count(bytes)) return "is longer than its header says";
  return void 0;
}
async function inflate(source, member, count) {
  const stream = createInflateRaw({ chunkSize: CHUNK });
  let failed2;
  const feeding = Readable.from(packed(source, member));
  feeding.on("error", (cause) => {
    failed2 = cause;
    stream.destroy(cause);
  });
  feeding.pipe(stream);
  try {
    for await (const bytes of stream) {
      if (!await count(bytes)) return "is longer than its header says";
    }
    return stream.bytesWritten === member.packedSize ? void 0 : "has bytes behind its packed ones";
  } catch (cause) {
    if (failed2) throw failed2;
    return `its packed bytes are broken (${cause instanceof Error ? cause.message : String(cause)})`;
  } finally {
    feeding.destroy();
    stream.destroy();
  }
}
async function* packed(source, member) {
  const end = member.offset + member.packedSize;
  for (let at = member.offset; at < end; at += CHUNK) yield await source.readAt(at, Math.min(CHUNK, end - at));
}

// packages/core/src/bytes/python-literal.ts
var MAX_DEPTH = 32;
var MAX_DIGITS = 40;
function pythonLiteral(text) {
  const reader = new Reader(text);
  const value = reader.value(0);
  return value !== void 0 && reader.atEnd() ? value : void 0;
}
var words = { True: true, False: false, None: null };
var Reader = class {
  text;
  at = 0;
  constructor(text) {
    this.text = text;
  }
  atEnd() {
    this.blanks();
    return this.at === this.text.length;
  }
  value(depth) {
    if (depth > MAX_DEPTH) return void 0;
    this.blanks();
    const first = this.text[this.at] ?? "";
    if (first === "'" || first === '"') return this.string();
    if (first === "(") return this.sequence("tuple", ")", depth);
    if (first === "[") return this.sequence("list", "]", depth);
    if (first === "{") return this.dict(depth);
    const word = this.taken(/[A-Za-z]+/y);
    if (word !== void 0) return Object.hasOwn(words, word) ? words[word] : void 0;
    return this.integer();
  }
  blanks() {
    this.taken(/[ \t\r\n\f]+/y);
  }
  taken(pattern) {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== void 0) this.at += found.length;
    return found;
  }
  integer() {
    const sign = this.taken(/[+-]/y) === "-" ? -1n : 1n;
    const digits = this.taken(/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|[0-9](?:_?[0-9])*/y);
    if (digits === void 0 || digits.length > MAX_DIGITS) return void 0;
    this.taken(/L/y);
    return sign * BigInt(digits.replaceAll("_", ""));
  }
  /** Prefixes and escapes other than of quotes and backslashes are in no header. */
  string() {
    const whole = this.taken(/'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*"/y);
    return whole?.slice(1, -1).replaceAll(/\\(['"\\])/g, "$1");
  }
  sequence(kind, close, depth) {
    this.at += 1;
    const items = [];
    let comma = true;
    for (; ; ) {
      this.blanks();
      if (this.text[this.at] === close) {
        this.at += 1;
        if (kind === "tuple" && items.length === 1 && !comma) return items[0];
        return { kind, items };
      }
      const item = comma ? this.value(depth + 1) : void 0;
      if (item === void 0) return void 0;
      items.push(item);
      comma = this.comma();
    }
  }
  dict(depth) {
    this.at += 1;
    const entries = [];
    let comma = true;
    for (; ; ) {
      this.blanks();
      if (this.text[this.at] === "}") {
        this.at += 1;
        return { kind: "dict", entries };
      }
      const key = comma ? this.value(depth + 1) : void 0;
      this.blanks();
      if (key === void 0 || this.text[this.at] !== ":") return void 0;
      this.at += 1;
      const value = this.value(depth + 1);
      if (value === void 0) return void 0;
      entries.push([key, value]);
      comma = this.comma();
    }
  }
  comma() {
    this.blanks();
    if (this.text[this.at] !== ",") return false;
    this.at += 1;
    return true;
  }
};

// packages/core/src/bytes/npy.ts
var MAGIC = [147, 78, 85, 77, 80, 89];
var MAX_HEADER = 64 << 10;
function isNpy(head) {
  return MAGIC.every((byte, at) => head[at] === byte);
}
async function npyHeader(source) {
  const front = Uint8Array.from((await source.load(0, 12)).bytes.subarray(0, 12));
  const version = front[6] ?? 0;
  if (!isNpy(front) || front.length < 12) return "it ends inside its header";
  if (version < 1 || version > 3) return `version ${version} of the format is not known`;
  const view = new DataView(front.buffer);
  const start = version === 1 ? 10 : 12;
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > MAX_HEADER) return `its header takes ${length} bytes`;
  const { bytes } = await source.load(start, length);
  if (bytes.length < length) return "it ends inside its header";
  const text = Buffer.from(bytes.subarray(0, length)).toString(version === 3 ? "utf8" : "latin1");
  return headerOf(pythonLiteral(text.trim()), version, start + length);
}
function headerOf(literal, version, offset) {
  if (typeof literal !== "object" || literal?.kind !== "dict") return "its header is no dict";
  const told = new Map(literal.entries);
  const [descr, fortran, shape] = [told.get("descr"), told.get("fortran_order"), told.get("shape")];
  if (told.size !== 3 || descr === void 0 || typeof fortran !== "boolean")
    return "its header has not exactly descr, fortran_order and shape";
  if (typeof shape !== "object" || shape?.kind !== "tuple" || !shape.items.every(isDimension))
    return "its shape is no tuple of sizes";
  return {
    version,
    type: typeof descr === "string" ? descr : void 0,
    objects: holdsObjects(descr),
    fortran,
    shape: shape.items,
    offset
  };
}
function isDimension(item) {
  return typeof item === "bigint" && item >= 0n;
}
function holdsObjects(descr) {
  if (typeof descr === "string") return /^[|<>=]?O/.test(descr);
  if (typeof descr !== "object" || descr === null || descr.kind === "dict") return false;
  return descr.items.some(
    (item) => typeof item === "object" && item !== null && item.kind === "tuple" ? item.items.slice(0, 2).some((part2, at) => at === 1 && holdsObjects(part2)) : holdsObjects(item)
  );
}

export {
  RUN_LABEL,
  COMMAND_MS,
  PROXIES,
  ask,
  engineError,
  diskRemedy,
  findEngine,
  readZip,
  unpack,
  temporaryTag,
  cleanUp,
  isNpy,
  npyHeader
};
