const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  require_promises_readFile_stat
} from "./chunk-F6XP3UXK.js";
import {
  PackageModelError,
  ioError
} from "./chunk-ZJ2RIZ4L.js";
import {
  __commonJS,
  __toESM
} from "./chunk-P6CRZOAG.js";

// lazy-node:node:fs/promises?lstat,readdir,readlink,realpath,stat
var require_promises_lstat_readdir_readlink_realpath_stat = __commonJS({
  "lazy-node:node:fs/promises?lstat,readdir,readlink,realpath,stat"(exports) {
    Object.defineProperty(exports, "lstat", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").lstat
    });
    Object.defineProperty(exports, "readdir", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").readdir
    });
    Object.defineProperty(exports, "readlink", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").readlink
    });
    Object.defineProperty(exports, "realpath", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").realpath
    });
    Object.defineProperty(exports, "stat", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").stat
    });
  }
});

// lazy-node:node:fs/promises?readdir,stat
var require_promises_readdir_stat = __commonJS({
  "lazy-node:node:fs/promises?readdir,stat"(exports) {
    Object.defineProperty(exports, "readdir", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").readdir
    });
    Object.defineProperty(exports, "stat", {
      enumerable: true,
      get: () => process.getBuiltinModule("node:fs/promises").stat
    });
  }
});

// node:crypto
var require_crypto = __commonJS({
  "node:crypto"(exports, module) {
    module.exports = process.getBuiltinModule("node:crypto");
  }
});

// packages/core/src/signing/find.ts
var import_promises_readFile_stat = __toESM(require_promises_readFile_stat(), 1);

// lazy-node:node:path?basename,dirname,join
var part = process.getBuiltinModule("node:path");
var basename = part.basename;
var dirname = part.dirname;
var join = part.join;

// packages/core/src/signing/find.ts
var MAX_BYTES = 64 * 2 ** 20;
async function findSignature(model, named) {
  if (named !== void 0) {
    if (await isFile(named)) return named;
    throw new PackageModelError(
      "USAGE",
      `there is no signature at ${named}`,
      "Name the file that model_signing wrote."
    );
  }
  const folder = (await (0, import_promises_readFile_stat.stat)(model)).isDirectory() ? model : dirname(model);
  const places = [join(dirname(model), `${basename(model)}.sig`), join(folder, "model.sig")];
  for (const place of places) if (await isFile(place)) return place;
  return void 0;
}
async function readSignature(path) {
  try {
    const { size } = await (0, import_promises_readFile_stat.stat)(path);
    if (size > MAX_BYTES) {
      throw new PackageModelError(
        "CONFIG_INVALID",
        `${path} has ${size} bytes, and is no signature`,
        "Name another file."
      );
    }
    return await (0, import_promises_readFile_stat.readFile)(path, "utf8");
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `reading ${path}`);
  }
}
async function isFile(path) {
  const found = await (0, import_promises_readFile_stat.stat)(path).catch(() => void 0);
  return found?.isFile() === true;
}

// packages/core/src/inspect/locate.ts
var import_promises_lstat_readdir_readlink_realpath_stat = __toESM(require_promises_lstat_readdir_readlink_realpath_stat(), 1);

// lazy-node:node:path?basename,dirname,join,relative,resolve,sep
var part2 = process.getBuiltinModule("node:path");
var basename2 = part2.basename;
var dirname2 = part2.dirname;
var join2 = part2.join;
var relative = part2.relative;
var resolve = part2.resolve;
var sep = part2.sep;

// packages/core/src/inspect/near-names.ts
function nearNames(wanted, names, most = 3) {
  return names.map((name) => ({ name, distance: distance(stem(wanted), stem(name)) })).filter(({ name, distance: far }) => far <= tolerated(wanted) || holds(name, wanted)).toSorted((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1)).slice(0, most).map(({ name }) => name);
}
function tolerated(wanted) {
  return Math.max(1, Math.floor(stem(wanted).length / 4));
}
function holds(name, wanted) {
  const [one, other] = [stem(name), stem(wanted)];
  return Math.min(one.length, other.length) >= 4 && (one.includes(other) || other.includes(one));
}
function stem(name) {
  return name.replace(/(?<=.)\.[^.]*$/, "").toLowerCase();
}
function distance(one, other) {
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swaps = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = swaps ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

// packages/core/src/inspect/locate.ts
async function locate(path, workspace) {
  const facts = await factsOf(path);
  const root = await rootOf(path, workspace);
  const real = await (0, import_promises_lstat_readdir_readlink_realpath_stat.realpath)(path).catch((cause) => Promise.reject(unreadable(path, cause)));
  if (!inside(root, real)) throw await outside(path, real, root);
  if (facts.isFile()) return { path, kind: "file", facts, root };
  if (facts.isDirectory()) return { path, kind: "folder", facts, root };
  throw new PackageModelError(
    "MODEL_UNREADABLE",
    `${path} is ${special(facts)}, not a file`,
    "Give the path of a regular file, or of the folder that holds it."
  );
}
async function assertInside(path, root) {
  const real = await (0, import_promises_lstat_readdir_readlink_realpath_stat.realpath)(path).catch(() => void 0);
  if (real !== void 0 && !inside(root, real)) throw await outside(path, real, root);
}
function unreadable(path, cause) {
  const code = codeOf(cause);
  const words = code === "EACCES" || code === "EPERM" ? `${path} cannot be opened: permission denied` : code === "ELOOP" ? `${path} is a link that leads in a circle` : `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  const remedy = code === "EACCES" || code === "EPERM" ? `Let this user read it (chmod u+r ${JSON.stringify(path)}), and enter the folders above it.` : "Check the path and the disk that it is on.";
  return new PackageModelError("MODEL_UNREADABLE", words, remedy, { cause });
}
async function factsOf(path) {
  try {
    return await (0, import_promises_lstat_readdir_readlink_realpath_stat.stat)(path, { bigint: true });
  } catch (cause) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(codeOf(cause)))
      throw await notFound(path, cause);
    throw unreadable(path, cause);
  }
}
async function notFound(path, cause) {
  const link = await (0, import_promises_lstat_readdir_readlink_realpath_stat.readlink)(path).catch(() => void 0);
  if (link !== void 0) {
    return new PackageModelError(
      "MODEL_NOT_FOUND",
      `${path} is a link to ${link}, and nothing is there`,
      "Fetch the file that the link stands for, or mend the link.",
      { cause }
    );
  }
  const { folder, missing } = await firstMissing(path);
  const near = nearNames(missing, await (0, import_promises_lstat_readdir_readlink_realpath_stat.readdir)(folder).catch(() => []));
  const meant = near.map((name) => join2(folder, name)).join(", ");
  return new PackageModelError(
    "MODEL_NOT_FOUND",
    `there is no ${basename2(path) === missing ? "file or folder" : "folder"} ${JSON.stringify(missing)} in ${folder}`,
    meant ? `Did you mean ${meant}?` : "Check the path; a relative one starts in the current folder.",
    { cause }
  );
}
async function firstMissing(path) {
  let missing = path;
  for (let folder = dirname2(path); ; folder = dirname2(folder)) {
    const facts = await (0, import_promises_lstat_readdir_readlink_realpath_stat.lstat)(folder).catch(() => void 0);
    if (facts !== void 0 || folder === dirname2(folder)) return { folder, missing: basename2(missing) };
    missing = folder;
  }
}
async function rootOf(path, workspace) {
  const root = workspace ?? dirname2(resolve(path));
  return (0, import_promises_lstat_readdir_readlink_realpath_stat.realpath)(root).catch((cause) => Promise.reject(unreadable(root, cause)));
}
function inside(root, path) {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}
async function outside(path, real, root) {
  const link = await (0, import_promises_lstat_readdir_readlink_realpath_stat.readlink)(path).catch(() => void 0);
  return new PackageModelError(
    "MODEL_OUTSIDE_WORKSPACE",
    link === void 0 ? `${path} is not inside ${root}` : `${path} is a link that leads to ${real}, outside ${root}`,
    "Copy the file into the workspace; links may only lead to other files in it."
  );
}
function special(facts) {
  if (facts.isFIFO()) return "a named pipe";
  if (facts.isSocket()) return "a socket";
  return facts.isBlockDevice() || facts.isCharacterDevice() ? "a device" : "a special file";
}
function codeOf(cause) {
  return cause?.code ?? "";
}

export {
  require_crypto,
  locate,
  assertInside,
  unreadable,
  require_promises_readdir_stat,
  findSignature,
  readSignature
};
