import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  assertInside,
  findSignature,
  locate,
  unreadable
} from "./chunk-ZEQS4PSC.js";
import {
  EXPANDS_TOO_FAR,
  expandedSource,
  fileSource,
  isLzma,
  isTar,
  isXz,
  tarMembers
} from "./chunk-NTQTBYPA.js";
import {
  isNpy,
  npyHeader,
  readZip
} from "./chunk-ZNJQQ4MC.js";
import {
  assertUnchanged,
  identityOf
} from "./chunk-R6OEDFWT.js";
import {
  memorySource
} from "./chunk-BVH2FYJB.js";
import {
  add,
  isRule,
  severities,
  tighten,
  trustOf
} from "./chunk-L5NLVBOP.js";
import {
  allModels,
  cut,
  isStandardLibrary,
  judgeEffects,
  pageOf,
  plural,
  rules,
  visible
} from "./chunk-C3SINYU7.js";
import {
  require_dist
} from "./chunk-SVWFMSU6.js";
import {
  PackageModelError,
  errorCodes,
  ioError
} from "./chunk-FSUERJ7P.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-5PVW3TJC.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message2) {
  const cmd = new Command(command, properties, message2);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message2 = "") {
  issueCommand(name, {}, message2);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message2) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message2;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message2) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message2)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value3) {
  const delimiter2 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value3);
  if (key.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js
import * as os5 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value3) {
    return value3 instanceof P ? value3 : new P(function(resolve3) {
      resolve3(value3);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value3) {
      try {
        step(generator.next(value3));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value3) {
      try {
        step(generator["throw"](value3));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve3(result2.value) : adopt(result2.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag2, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value3]) => ` ${key}="${value3}"`).join("");
    if (!content) {
      return `<${tag2}${htmlAttrs}>`;
    }
    return `<${tag2}${htmlAttrs}>${content}</${tag2}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options2) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options2 === null || options2 === void 0 ? void 0 : options2.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text3, addEOL = false) {
    this._buffer += text3;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag2 = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag2, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows3) {
    const tableBody = rows3.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag2 = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag2, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options2) {
    const { width, height } = options2 || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text3, level2) {
    const tag2 = `h${level2}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag2) ? tag2 : "h1";
    const element = this.wrap(allowedTag, text3);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text3, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text3, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text3, href) {
    const element = this.wrap("a", text3, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os4 from "os";

// node_modules/@actions/exec/lib/toolrunner.js
import * as os3 from "os";
import * as events from "events";
import * as child from "child_process";
import * as path3 from "path";

// node_modules/@actions/io/lib/io.js
import * as path2 from "path";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
import * as path from "path";
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value3) {
    return value3 instanceof P ? value3 : new P(function(resolve3) {
      resolve3(value3);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value3) {
      try {
        step(generator.next(value3));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value3) {
      try {
        step(generator["throw"](value3));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve3(result2.value) : adopt(result2.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter2(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter2(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path.dirname(filePath);
            const upperName = path.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value3) {
    return value3 instanceof P ? value3 : new P(function(resolve3) {
      resolve3(value3);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value3) {
      try {
        step(generator.next(value3));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value3) {
      try {
        step(generator["throw"](value3));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve3(result2.value) : adopt(result2.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check2) {
  return __awaiter3(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check2) {
      const result2 = yield which(tool, false);
      if (!result2) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result2;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return __awaiter3(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path2.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(path2.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path2.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path2.join(directory, tool), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout } from "timers";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value3) {
    return value3 instanceof P ? value3 : new P(function(resolve3) {
      resolve3(value3);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value3) {
      try {
        step(generator.next(value3));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value3) {
      try {
        step(generator["throw"](value3));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve3(result2.value) : adopt(result2.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var IS_WINDOWS2 = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
  constructor(toolPath, args, options2) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options2 || {};
  }
  _debug(message2) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message2);
    }
  }
  _getCommandString(options2, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options2);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options2.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(os3.EOL);
      while (n > -1) {
        const line = s.substring(0, n);
        onLine(line);
        s = s.substring(n + os3.EOL.length);
        n = s.indexOf(os3.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options2) {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options2.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end) {
    return str.endsWith(end);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options2) {
    options2 = options2 || {};
    const result2 = {
      cwd: options2.cwd || process.cwd(),
      env: options2.env || process.env,
      silent: options2.silent || false,
      windowsVerbatimArguments: options2.windowsVerbatimArguments || false,
      failOnStdErr: options2.failOnStdErr || false,
      ignoreReturnCode: options2.ignoreReturnCode || false,
      delay: options2.delay || 1e4
    };
    result2.outStream = options2.outStream || process.stdout;
    result2.errStream = options2.errStream || process.stderr;
    return result2;
  }
  _getSpawnOptions(options2, toolPath) {
    options2 = options2 || {};
    const result2 = {};
    result2.cwd = options2.cwd;
    result2.env = options2.env;
    result2["windowsVerbatimArguments"] = options2.windowsVerbatimArguments || this._isCmdFile();
    if (options2.windowsVerbatimArguments) {
      result2.argv0 = `"${toolPath}"`;
    }
    return result2;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return __awaiter4(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
        this.toolPath = path3.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve3, reject) => __awaiter4(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os3.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message2) => {
          this._debug(message2);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp.stdout) {
          cp.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp.stderr) {
          cp.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line);
              }
            });
          });
        }
        cp.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp.on("exit", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error2, exitCode2) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve3(exitCode2);
          }
        });
        if (this.options.input) {
          if (!cp.stdin) {
            throw new Error("child process missing stdin");
          }
          cp.stdin.end(this.options.input);
        }
      }));
    });
  }
};
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options2, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options2;
    this.toolPath = toolPath;
    if (options2.delay) {
      this.delay = options2.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = setTimeout(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message2) {
    this.emit("debug", message2);
  }
  _setResult() {
    let error2;
    if (this.processExited) {
      if (this.processError) {
        error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error2, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message2 = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message2);
    }
    state._setResult();
  }
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value3) {
    return value3 instanceof P ? value3 : new P(function(resolve3) {
      resolve3(value3);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value3) {
      try {
        step(generator.next(value3));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value3) {
      try {
        step(generator["throw"](value3));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve3(result2.value) : adopt(result2.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options2) {
  return __awaiter5(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options2);
    return runner.exec();
  });
}

// node_modules/@actions/core/lib/platform.js
var platform = os4.platform();
var arch = os4.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value3) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value3));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value3));
}
function error(message2, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function warning(message2, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function notice(message2, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function saveState(name, value3) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value3));
  }
  issueCommand("save-state", { name }, toCommandValue(value3));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// packages/core/src/check/judge.ts
function judge(findings2, model3, policy) {
  if (findings2.some((finding2) => fails(finding2, policy))) return 1;
  if (!model3 || allModels(model3).some((part2) => part2.unread.length > 0)) return 2;
  return 0;
}
function fails(finding2, policy) {
  if (policy.failOn === "never" || finding2.accepted) return false;
  return finding2.severity === "error" || policy.failOn === "warning" && finding2.severity === "warning";
}

// packages/core/src/exit-code.ts
function exitCode(report2, policy) {
  const stopped2 = report2.stopped && errorCodes[report2.stopped.code].exit;
  if (stopped2 === 130) return 130;
  const judged = judge(report2.findings, report2.model, policy);
  if (judged === 1 || stopped2 === 1) return 1;
  return stopped2 ?? judged;
}

// packages/core/package.json
var package_default = {
  name: "@package-model/core",
  version: "0.1.0",
  private: true,
  license: "Apache-2.0",
  type: "module",
  sideEffects: false,
  exports: {
    ".": "./src/index.ts",
    "./reading": "./src/reading.ts",
    "./start": "./src/start.ts",
    "./testing": "./test/index.ts"
  },
  scripts: {
    test: "vitest run",
    typecheck: "tsc"
  },
  dependencies: {
    "@noble/hashes": "2.4.0",
    "@renovatebot/pep440": "5.0.1",
    "@sigstore/core": "4.0.1",
    hyparquet: "1.33.0",
    "smol-toml": "1.9.1",
    "string-width": "9.0.0",
    "toml-eslint-parser": "1.0.3",
    valibot: "1.5.0",
    yaml: "2.9.1"
  },
  devDependencies: {
    "@cyclonedx/cyclonedx-library": "10.3.0",
    "@types/node": "^24.0.0",
    "@types/sarif": "2.1.7",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "fast-check": "4.10.2",
    vitest: "5.1.1"
  }
};

// packages/core/src/version.ts
var version = package_default.version;

// packages/core/src/report/accepted-text.ts
function acceptedText({ reason, until }) {
  return `accepted until ${until}: ${reason}`;
}

// packages/core/src/report/amounts.ts
function bytesText(bytes) {
  const units2 = ["kB", "MB", "GB", "TB"];
  if (bytes < 1e3) return `${bytes} B`;
  let value3 = bytes;
  let unit = "";
  while (value3 >= 1e3 && units2.length > 0) {
    value3 /= 1e3;
    unit = units2.shift() ?? unit;
  }
  return `${value3 < 10 ? value3.toFixed(1) : Math.round(value3)} ${unit}`;
}
function secondsText(seconds) {
  if (seconds < 1e-3) return `${Math.round(seconds * 1e6)} \xB5s`;
  if (seconds < 1) return `${(seconds * 1e3).toFixed(seconds < 0.01 ? 1 : 0)} ms`;
  return `${seconds.toFixed(1)} s`;
}

// packages/core/src/report/escape.ts
function escapeText(text3) {
  return visible(text3).replaceAll("::", ":\\u{3a}").replaceAll("##[", "#\\u{23}[");
}
var MAX_CELL = 400;
var MARKUP = /[\\`*_{}[\]()<>#+\-!|~&@:/.$=^"']/g;
function escapeMarkdown(text3, length = MAX_CELL) {
  return cut(visible(text3), length).replaceAll(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}

// packages/core/src/report/reference-text.ts
function pushedReference(report2) {
  return report2.pushed && `${report2.pushed.repository}@${report2.pushed.digest}`;
}

// packages/core/src/report/how-to.ts
function howTo(report2) {
  const image = report2.images[0];
  if (image === void 0 || report2.model === void 0 || report2.stopped) return [];
  const example = exampleBody(report2);
  const ask = `curl -s localhost:8080/predict -H 'content-type: application/json' -d ${quoted(example ?? '{"rows": [\u2026]}')}`;
  if (image.at === "archive") {
    const folder = (image.path.split(/[/\\]/).at(-1) ?? "model").replace(/\.tar\.gz$/, "");
    return [`tar -xzf ${quoted(image.path)} && ${quoted(`./${folder}/serve`)}`, ask];
  }
  const name = pushedReference(report2) ?? report2.tags[0] ?? image.id;
  return [`docker run --rm -p 8080:8080 ${quoted(name)}`, ask];
}
function exampleBody(report2) {
  const signature2 = report2.model?.signature;
  const columns = signature2?.columns;
  if (columns?.length) {
    const record = Object.fromEntries(
      columns.map((column) => {
        const known2 = column.categories?.find((value3) => typeof value3 === "string" || typeof value3 === "number");
        return [
          column.name,
          known2 ?? column.vocabulary?.slice(0, 3).join(" ") ?? (column.dtype === "string" ? "text" : 1)
        ];
      })
    );
    return JSON.stringify({ records: [record] });
  }
  const width = signature2?.inputs[0]?.shape[1];
  return typeof width === "number" ? JSON.stringify({ rows: [Array.from({ length: width }, () => 1)] }) : void 0;
}
function quoted(word) {
  return /^[A-Za-z0-9_./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// packages/core/src/report/model-line.ts
function producersText(model3) {
  return model3.producers.toSorted((a, b) => Number(a.known === "follows") - Number(b.known === "follows")).map(({ library: library4, version: version2 }) => `${library4} ${version2}`).join(", ");
}
function modelLine(model3) {
  const encoding = model3.encoding.length > 0 ? ` (${model3.encoding.join(", ")})` : "";
  const size = model3.files.reduce((sum, file) => sum + file.size, 0);
  const producer = producersText(model3);
  return `${model3.name}: ${model3.format}${encoding}${producer === "" ? "" : `, ${producer}`}, ${bytesText(size)}`;
}

// packages/core/src/report/place-text.ts
function placeText(at) {
  switch (at.kind) {
    case "bytes": {
      const inside = at.members.length > 0 ? ` (in ${at.members.join(" \u2192 ")})` : "";
      return `${at.file}${inside}, byte ${at.offset}`;
    }
    case "text":
      return `${at.file}:${at.line}:${at.column}`;
    case "node":
      return at.path === "" ? at.file : `${at.file} at ${at.path}`;
  }
}

// packages/core/src/report/proof-text.ts
var against = {
  expected: "answers = recorded answers",
  direct: "answers = the model asked directly",
  repeat: "answers = the same question asked again",
  outside: "answers = another runtime outside the image"
};
var moved = {
  reference: "moved from recorded answers",
  published: "moved from the published image"
};
var conduct = {
  user: "user",
  "read-only": "read-only file system",
  "no-network": "no network",
  startup: "start-up",
  p50: "latency, median",
  p95: "latency, 95 %",
  throughput: "answers a second",
  memory: "memory",
  size: "size",
  "bad-request": "wrong requests",
  "under-load": "SIGTERM under load",
  drain: "end on SIGTERM"
};
function proofTitle(proof) {
  if (proof.kind === "load") return "loads";
  if (proof.kind === "audit") return "audit of loading";
  if (proof.kind === "numbers") return `${against[proof.against]}: ${proof.output}`;
  if (proof.kind === "shift") return `${moved[proof.against]}: ${proof.output}`;
  if (proof.kind === "schema") return "callers as before";
  if (proof.kind === "metric") return `${proof.metric}${proof.from === "file" ? ", as told" : ""}`;
  return conduct[proof.what];
}
function proofDetail(proof) {
  if (proof.outcome === "not-run") return proof.because;
  if (proof.detail === "" && proof.kind === "conduct" && proof.measured !== void 0) {
    return (proof.what === "memory" || proof.what === "size" ? bytesText : secondsText)(proof.measured);
  }
  return proof.detail;
}

// packages/core/src/report/markdown.ts
var MAX_TABLE = 200 * 1024;
function reportMarkdown(report2) {
  return [
    `## ${verdict(report2)}`,
    "",
    ...stopped(report2),
    ...model(report2),
    ...findings(report2.findings),
    ...verification(report2),
    ...environment(report2),
    ...howToRun(report2),
    ...timings(report2),
    ""
  ].join("\n");
}
function verdict({ model: known2, stopped: end, verifications, pushed, findings: all }) {
  const name = known2 ? escapeMarkdown(known2.name) : "package-model";
  if (end) return `\u274C ${name}: ${end.code === "INTERRUPTED" ? "interrupted" : `stopped at ${end.stage}`}`;
  const [verified] = verifications;
  const unread = known2 !== void 0 && allModels(known2).some((one) => one.unread.length > 0);
  const done = [verified ? verified.verdict : unread ? "not fully read" : "checked", ...pushed ? ["pushed"] : []];
  const counts = ["error", "warning"].map(
    (severity) => [all.filter((finding2) => finding2.severity === severity && !finding2.accepted).length, severity]
  ).filter(([count]) => count > 0).map(([count, severity]) => plural(count, severity));
  const fine = counts.length === 0 && !unread && verified?.verdict !== "failed";
  return `${fine ? "\u2705" : "\u26A0\uFE0F"} ${name}: ${[...done, ...counts].join(", ")}`;
}
function stopped({ stopped: end }) {
  if (!end) return [];
  const said = end.said?.length ? folded(
    "What it said last",
    within(end.said, (line) => `${escapeMarkdown(line)}<br>`)
  ) : [];
  return [`**${end.code}**: ${escapeMarkdown(end.message)}  `, escapeMarkdown(end.remedy), "", ...said];
}
function model(report2) {
  const { model: known2, images, pushed, tags } = report2;
  if (!known2) return [];
  const rows3 = [
    ["model", escapeMarkdown(known2.files.map(({ path: path4 }) => path4).join(", "))],
    ["format", escapeMarkdown([known2.format, ...known2.encoding].join(", "))],
    ["written by", escapeMarkdown(producersText(known2))],
    ["image", escapeMarkdown(pushedReference(report2) ?? tags.join(", "))],
    ["size", images[0] && images[0].size > 0 ? bytesText(images[0].size) : ""],
    ["digest", pushed ? `\`${pushed.digest}\`` : ""]
  ];
  return [
    "| | |",
    "| --- | --- |",
    ...rows3.filter(([, value3]) => value3 !== "").map(([name, value3]) => `| ${name} | ${value3} |`),
    ""
  ];
}
function findings(all) {
  if (all.length === 0) return ["Checked by the listed rules: no findings.", ""];
  return [
    "| severity | rule | finding | where |",
    "| --- | --- | --- | --- |",
    ...within(
      all,
      ({ severity, rule, message: message2, help, at, accepted }) => `| ${accepted ? `accepted ${severity}` : severity} | [${rule}](${pageOf(rule)}) | ${escapeMarkdown(message2)}<br>${escapeMarkdown(accepted ? acceptedText(accepted) : help)} | ${escapeMarkdown(placeText(at))} |`
    ),
    ""
  ];
}
function verification({ verifications }) {
  return verifications.flatMap(({ sentence, isolation, proofs, log }) => [
    `${escapeMarkdown(sentence)} (isolation: ${isolation})`,
    "",
    "| proof | outcome | |",
    "| --- | --- | --- |",
    ...within(
      proofs,
      (proof) => `| ${escapeMarkdown(proofTitle(proof))} | ${proof.outcome} | ${escapeMarkdown(proofDetail(proof))} |`
    ),
    "",
    ...log?.length ? folded(
      "The last lines of its log",
      within(log, (line) => `${escapeMarkdown(line)}<br>`)
    ) : []
  ]);
}
function environment({ environment: known2 }) {
  if (!known2) return [];
  const { python, requirements, lock, platform: platform2 } = known2;
  return folded(
    `Environment: Python ${escapeMarkdown(python.version)}, ${lock.packages.length} packages locked for ${platform2}`,
    [
      "| requirement | because |",
      "| --- | --- |",
      `| Python ${escapeMarkdown(python.version)} | ${escapeMarkdown(python.because)} |`,
      ...within(requirements, ({ text: text3, because }) => `| ${escapeMarkdown(text3)} | ${escapeMarkdown(because)} |`),
      "",
      `Lock: ${escapeMarkdown(lock.path)} (${lock.made}).`
    ]
  );
}
function howToRun(report2) {
  const commands = howTo(report2);
  return commands.length > 0 ? folded("Run it, and ask it", ["````sh", ...commands.map((line) => escapeText(line).replaceAll("`", "'")), "````"]) : [];
}
function timings({ timings: all }) {
  const total = /* @__PURE__ */ new Map();
  for (const { stage, ms } of all) total.set(stage, (total.get(stage) ?? 0) + ms);
  const rows3 = [...total].map(([stage, ms]) => `| ${stage} | ${secondsText(ms / 1e3)} |`);
  return rows3.length > 0 ? folded("Timings", ["| stage | time |", "| --- | --- |", ...rows3]) : [];
}
function within(items, row) {
  const rows3 = [];
  let left = MAX_TABLE;
  for (const item of items) {
    const rendered = row(item);
    left -= rendered.length + 1;
    if (left < 0) return [...rows3, "", `${items.length - rows3.length} more are in the report.`];
    rows3.push(rendered);
  }
  return rows3;
}
function folded(summary2, lines2) {
  return ["<details>", `<summary>${summary2}</summary>`, "", ...lines2, "", "</details>", ""];
}

// packages/core/src/check/check.ts
import { createHash } from "node:crypto";

// packages/core/src/check/policy/accept.ts
var MAX_REASON = 200;
function acceptance({ accepted }) {
  const known2 = new Map((accepted?.list ?? []).map((one) => [one.fingerprint, one]));
  const today = accepted?.today ?? "";
  return (finding2) => {
    const found = known2.get(finding2.fingerprint);
    if (!found) return finding2;
    const { until } = found;
    const reason = cut(visible(found.reason), MAX_REASON);
    if (until >= today) return { ...finding2, accepted: { reason, until } };
    return { ...finding2, help: `It was accepted until ${until} (${reason}); that time has passed. ${finding2.help}` };
  };
}

// packages/core/src/check/check.ts
var defaultPolicy = { failOn: "error", trust: [], severities: {} };
var rank = { error: 0, warning: 1, note: 2 };
function check(facts, policy) {
  const surroundings2 = surround(facts, policy);
  const findings2 = rules.flatMap((rule) => {
    const severity = policy.severities[rule.id] ?? rule.severity;
    if (severity === "off") return [];
    return [...rule.find(surroundings2)].map((found) => finding(rule, severity, found));
  });
  return unique(findings2).map(acceptance(policy)).toSorted(bySeverityThenPlace);
}
function surround(facts, policy) {
  const trust = trustOf(policy.trust);
  let judged;
  return {
    facts,
    trust,
    judged: () => judged ??= facts.model ? allModels(facts.model).flatMap((m) => judgeEffects(m, trust)) : []
  };
}
function finding(rule, severity, { message: message2, help, at, key }) {
  return { rule: rule.id, severity, message: message2, help, at, fingerprint: fingerprint(rule.id, at, key) };
}
function fingerprint(rule, at, key) {
  const members = at.kind === "bytes" ? at.members : [];
  return createHash("sha256").update(JSON.stringify([rule, at.file.replaceAll("\\", "/"), members, key])).digest("hex").slice(0, 32);
}
function unique(findings2) {
  const seen = /* @__PURE__ */ new Map();
  for (const finding2 of findings2) if (!seen.has(finding2.fingerprint)) seen.set(finding2.fingerprint, finding2);
  return [...seen.values()];
}
function bySeverityThenPlace(a, b) {
  return rank[a.severity] - rank[b.severity] || compare(a.at.file, b.at.file) || position(a.at) - position(b.at) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}
function position(at) {
  return at.kind === "bytes" ? at.offset : at.kind === "text" ? at.line : 0;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// packages/core/src/inspect/read-path.ts
import { basename as basename4, dirname as dirname3 } from "node:path";

// packages/core/src/bytes/cursor.ts
var Cursor = class {
  #source;
  #bytes = new Uint8Array(0);
  /** Offset in the source of `#bytes[0]`. */
  #start;
  #at = 0;
  constructor(source, offset = 0) {
    this.#source = source;
    this.#start = offset;
  }
  /** Where the next byte lies in the source. */
  get offset() {
    return this.#start + this.#at;
  }
  /** Bytes that can be read without waiting. */
  get ready() {
    return this.#bytes.length - this.#at;
  }
  /** The window from the next byte on; valid until `ensure` or `skip`. */
  get window() {
    return this.#bytes.subarray(this.#at);
  }
  /** Whether `count` bytes are there, fetched where they are not yet. Ask for no more than is kept in memory anyway. */
  async ensure(count) {
    if (this.ready >= count) return true;
    const { bytes } = await this.#source.load(this.offset, count);
    this.#start = this.offset;
    this.#bytes = bytes;
    this.#at = 0;
    return this.ready >= count;
  }
  /** The next byte without taking it, -1 behind the end. Within `ready` only. */
  peek() {
    return this.#bytes[this.#at] ?? -1;
  }
  /** Takes a byte that is ready. */
  byte() {
    const byte = this.#bytes[this.#at] ?? -1;
    this.#at += 1;
    return byte;
  }
  /** Takes `count` bytes that are ready: a view, valid until `ensure` or `skip`. */
  take(count) {
    const taken = this.#bytes.subarray(this.#at, this.#at + count);
    this.#at += count;
    return taken;
  }
  /** Steps over bytes, which are not read unless the source is a stream. */
  skip(count) {
    this.#at += count;
    if (this.#at <= this.#bytes.length) return;
    this.#start += this.#at;
    this.#at = 0;
    this.#bytes = this.#bytes.subarray(0, 0);
  }
};

// packages/core/src/bytes/tree.ts
var Left = class {
  count;
  constructor(count) {
    this.count = count;
  }
};
var MAX_DEPTH = 200;
var MAX_VALUES = 5e5;
var MAX_TEXT = 64 * 2 ** 20;
var MAX_STRING = 16 * 2 ** 20;
var MAX_TWICE = 100;
var Stop = class extends Error {
  kind;
  at;
  constructor(kind, detail, at) {
    super(detail);
    this.kind = kind;
    this.at = at;
  }
};
var Kept = class {
  #values = 0;
  #text = 0;
  value(at) {
    this.#values += 1;
    if (this.#values > MAX_VALUES) throw new Stop("too-large", `it has more than ${MAX_VALUES} values`, at);
  }
  text(length, at) {
    this.#text += length;
    if (length > MAX_STRING) throw new Stop("too-large", `a text in it is longer than ${MAX_STRING} bytes`, at);
    if (this.#text > MAX_TEXT) throw new Stop("too-large", `its texts are longer than ${MAX_TEXT} bytes together`, at);
  }
};
function treeAt(root, ...path4) {
  let at = root;
  for (const step of path4) {
    if (at instanceof Map) at = at.get(String(step));
    else if (Array.isArray(at) && typeof step === "number") at = at[step];
    else return void 0;
  }
  return at;
}
function textAt(root, ...path4) {
  const value3 = treeAt(root, ...path4);
  return typeof value3 === "string" ? value3 : void 0;
}
function numberAt(root, ...path4) {
  const value3 = treeAt(root, ...path4);
  if (typeof value3 === "number") return Number.isFinite(value3) ? value3 : void 0;
  if (typeof value3 !== "string" || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value3)) return void 0;
  return Number.isFinite(Number(value3)) ? Number(value3) : void 0;
}
function listAt(root, ...path4) {
  const value3 = treeAt(root, ...path4);
  return Array.isArray(value3) ? value3 : void 0;
}
function mapAt(root, ...path4) {
  const value3 = treeAt(root, ...path4);
  return value3 instanceof Map ? value3 : void 0;
}
function countAt(root, ...path4) {
  const value3 = treeAt(root, ...path4);
  return value3 instanceof Left ? value3.count : Array.isArray(value3) ? value3.length : void 0;
}

// packages/core/src/bytes/json.ts
async function readJson(source, options2) {
  const parser = new Parser(source, options2);
  return parser.document();
}
var [QUOTE, BACKSLASH, OPEN, CLOSE, LIST, END, COMMA, COLON] = [34, 92, 123, 125, 91, 93, 44, 58];
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
var WHOLE = /^-?\d+$/;
var MAX_NUMBER = 400;
var words = /* @__PURE__ */ new Map([
  ["null", null],
  ["true", true],
  ["false", false],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
var Parser = class {
  #in;
  #options;
  #kept = new Kept();
  #twice = [];
  #path = [];
  constructor(source, options2) {
    this.#in = new Cursor(source);
    this.#options = options2;
  }
  async document() {
    let root;
    try {
      await this.#mark();
      root = await this.#value((begun) => root = begun);
      return { root, twice: this.#twice, end: this.#in.offset };
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause;
      const broken = { kind: cause.kind, detail: cause.message, at: cause.at };
      return { root, broken, twice: this.#twice, end: this.#in.offset };
    }
  }
  /** Some writers put a byte order mark in front. */
  async #mark() {
    await this.#in.ensure(3);
    const [a, b, c] = this.#in.window;
    if (a === 239 && b === 187 && c === 191) this.#in.skip(3);
  }
  /** The next byte that is no blank, not taken. */
  async #next() {
    for (; ; ) {
      if (this.#in.ready === 0 && !await this.#in.ensure(1)) throw this.#cut();
      const byte = this.#in.peek();
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return byte;
      this.#in.byte();
    }
  }
  async #value(begin) {
    const byte = await this.#next();
    if (this.#options.keep?.(this.#path) === false && (byte === OPEN || byte === LIST)) return this.#leave();
    this.#kept.value(this.#in.offset);
    if (byte === QUOTE) return this.#text();
    if (byte !== OPEN && byte !== LIST) return this.#word();
    if (this.#path.length >= MAX_DEPTH)
      throw new Stop("too-large", `it is nested more than ${MAX_DEPTH} deep`, this.#in.offset);
    return byte === OPEN ? this.#object(begin) : this.#list(begin);
  }
  async #object(begin) {
    const object2 = /* @__PURE__ */ new Map();
    begin?.(object2);
    this.#in.byte();
    if (await this.#next() === CLOSE) return this.#close(object2);
    for (; ; ) {
      if (await this.#next() !== QUOTE) throw this.#bad("a key in quotes");
      const key = await this.#text();
      if (await this.#next() !== COLON) throw this.#bad("a colon");
      this.#in.byte();
      this.#path.push(key);
      if (object2.has(key) && this.#twice.length < MAX_TWICE) this.#twice.push(pointer(this.#path));
      object2.set(key, await this.#value((begun) => object2.set(key, begun)));
      this.#path.pop();
      const byte = await this.#next();
      if (byte === CLOSE) return this.#close(object2);
      if (byte !== COMMA) throw this.#bad("a comma or a closing brace");
      this.#in.byte();
    }
  }
  async #list(begin) {
    const list = [];
    begin?.(list);
    this.#in.byte();
    if (await this.#next() === END) return this.#close(list);
    for (; ; ) {
      this.#path.push(String(list.length));
      list.push(await this.#value());
      this.#path.pop();
      const byte = await this.#next();
      if (byte === END) return this.#close(list);
      if (byte !== COMMA) throw this.#bad("a comma or a closing bracket");
      this.#in.byte();
    }
  }
  #close(tree2) {
    this.#in.byte();
    return tree2;
  }
  async #text() {
    const start = this.#in.offset;
    this.#in.byte();
    const pieces2 = [];
    let length = 0;
    let escaped = false;
    let skipNext = false;
    for (; ; ) {
      if (this.#in.ready === 0 && !await this.#in.ensure(1)) throw this.#cut();
      const { window } = this.#in;
      let at = 0;
      for (; at < window.length; at += 1) {
        if (skipNext) skipNext = false;
        else if (window[at] === BACKSLASH) [escaped, skipNext] = [true, true];
        else if (window[at] === QUOTE) break;
      }
      length += at;
      if (length > MAX_STRING) this.#kept.text(length, start);
      pieces2.push(Uint8Array.from(this.#in.take(at)));
      if (at < window.length) break;
    }
    this.#in.byte();
    this.#kept.text(length, start);
    return this.#decoded(Buffer.concat(pieces2), escaped, start);
  }
  #decoded(bytes, escaped, start) {
    const text3 = bytes.toString("utf8");
    if (!escaped) return text3;
    try {
      const plain4 = text3.replaceAll(/[\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
      return JSON.parse(`"${plain4}"`);
    } catch {
      throw new Stop("malformed", "a text has an escape that is none", start);
    }
  }
  async #word() {
    const start = this.#in.offset;
    let word = "";
    for (; ; ) {
      if (this.#in.ready === 0 && !await this.#in.ensure(1)) break;
      const letter = String.fromCharCode(this.#in.peek());
      if (!/[-+.\w]/.test(letter) || word.length > MAX_NUMBER) break;
      word += letter;
      this.#in.byte();
    }
    const known2 = words.get(word);
    if (known2 !== void 0) return known2;
    if (!NUMBER.test(word))
      throw new Stop("malformed", word === "" ? "a value is missing" : "a word is none that JSON has", start);
    const number = Number(word);
    return WHOLE.test(word) && !Number.isSafeInteger(number) ? BigInt(word) : number;
  }
  /** Steps over an object or array: brackets and texts are followed, nothing is built. */
  async #leave() {
    const isList = this.#in.peek() === LIST;
    let depth = 0;
    let inText = false;
    let skipNext = false;
    let commas = 0;
    let filled = false;
    for (; ; ) {
      if (this.#in.ready === 0 && !await this.#in.ensure(1)) throw this.#cut();
      this.#options.signal.throwIfAborted();
      const { window } = this.#in;
      for (let at = 0; at < window.length; at += 1) {
        const byte = window[at];
        if (inText) {
          if (skipNext) skipNext = false;
          else if (byte === BACKSLASH) skipNext = true;
          else if (byte === QUOTE) inText = false;
        } else if (byte === QUOTE) {
          inText = true;
          filled = true;
        } else if (byte === OPEN || byte === LIST) {
          filled ||= depth > 0;
          depth += 1;
        } else if (byte === CLOSE || byte === END) {
          depth -= 1;
          if (depth === 0) {
            this.#in.skip(at + 1);
            return new Left(isList ? commas + (filled ? 1 : 0) : void 0);
          }
        } else if (byte === COMMA) {
          if (depth === 1) commas += 1;
        } else if (!filled && byte !== void 0 && byte > 32) filled = true;
      }
      this.#in.skip(window.length);
    }
  }
  #cut() {
    return new Stop("truncated", "the JSON text ends in the middle", this.#in.offset);
  }
  #bad(wanted2) {
    return new Stop("malformed", `the JSON text has something else where ${wanted2} is due`, this.#in.offset);
  }
};
function pointer(path4) {
  return path4.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// packages/core/src/inspect/formats/format.ts
var HEAD = 4096;
function placeIn(candidate, offset = 0) {
  return { kind: "bytes", file: candidate.file, members: candidate.members, offset };
}
var nothing = {
  format: "unknown",
  encoding: [],
  producers: [],
  structure: { kind: "opaque" },
  imports: [],
  effects: [],
  anomalies: [],
  unread: [],
  metadata: {}
};

// packages/core/src/inspect/formats/merge.ts
function merge(parts2) {
  return {
    imports: [...new Set(parts2.flatMap((part2) => part2.imports))].toSorted(),
    effects: mergedEffects(parts2.flatMap((part2) => part2.effects)),
    anomalies: parts2.flatMap((part2) => part2.anomalies),
    unread: parts2.flatMap((part2) => part2.unread)
  };
}
function mergedEffects(effects) {
  const found = /* @__PURE__ */ new Map();
  for (const effect of effects) {
    const { count, first: _, ...what } = effect;
    const key = JSON.stringify(what);
    const before = found.get(key);
    found.set(key, before ? { ...before, count: before.count + count } : effect);
  }
  return [...found.values()];
}

// packages/core/src/inspect/formats/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_ALIASES = 100;
var MAX_DEPTH2 = 50;
function readYaml(text3) {
  try {
    const document = (0, import_yaml.parseDocument)(text3, { strict: false, logLevel: "silent", uniqueKeys: false });
    if (document.errors.length > 0) return void 0;
    return treeOf(document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES }), 0);
  } catch {
    return void 0;
  }
}
function treeOf(value3, depth) {
  if (depth > MAX_DEPTH2) return null;
  if (value3 instanceof Map) return new Map([...value3].map(([key, one]) => [String(key), treeOf(one, depth + 1)]));
  if (Array.isArray(value3)) return value3.map((one) => treeOf(one, depth + 1));
  if (value3 instanceof Date) return value3.toISOString();
  return ["string", "number", "boolean", "bigint"].includes(typeof value3) ? value3 : null;
}

// packages/core/src/inspect/formats/huggingface/card.ts
var MAX_CARD = 64 * 2 ** 10;
var MAX_VALUE = 500;
var shown = [
  "license",
  "license_name",
  "pipeline_tag",
  "library_name",
  "language",
  "base_model",
  "datasets",
  "tags"
];
async function cardOf(folder) {
  const text3 = new TextDecoder().decode(await folder.peek("README.md", MAX_CARD));
  const matter = /^\uFEFF?---\r?\n(.*?)\r?\n---\s*(?:\n|$)/s.exec(text3)?.[1];
  const card = matter === void 0 ? void 0 : mapAt(readYaml(matter));
  return Object.fromEntries(
    shown.flatMap((key) => {
      const value3 = wordOf(card?.get(key));
      return value3 === void 0 ? [] : [[key, value3.slice(0, MAX_VALUE)]];
    })
  );
}
function wordOf(value3) {
  if (typeof value3 === "string" || typeof value3 === "number" || typeof value3 === "boolean") return String(value3);
  if (!Array.isArray(value3)) return void 0;
  const words3 = value3.map(wordOf).filter((word) => word !== void 0);
  return words3.length > 0 ? words3.join(", ") : void 0;
}

// packages/core/src/inspect/formats/huggingface/code.ts
async function codeOf(configs, folder, inside) {
  const effects = [];
  const imports = /* @__PURE__ */ new Set();
  for (const config2 of configs.all) {
    const name = config2.path.slice(config2.path.lastIndexOf("/") + 1);
    effects.push(...autoMap(config2, inside));
    if (name === "modules.json") effects.push(...modules(config2, inside));
    if (name === "model_index.json") effects.push(...components(config2, inside));
  }
  for (const effect of effects) {
    if (effect.kind === "calls" && !own(effect.global.module, folder))
      imports.add(effect.global.module.split(".", 1)[0] ?? "");
  }
  for (const [file, who] of Object.entries(byName)) {
    if (folder.files.has(file)) effects.push(runs(`${file}, which ${who}`, inside.placeOf(file)));
  }
  if (effects.length > 0) {
    for (const path4 of folder.files.keys()) if (path4.endsWith(".py")) await inside.keep(path4);
  }
  return { effects, imports: [...imports].filter((name) => name !== "").toSorted() };
}
var byName = {
  "handler.py": "Inference Endpoints run",
  "pipeline.py": "diffusers runs as a custom pipeline",
  "custom_generate/generate.py": "transformers runs as custom generation"
};
function* autoMap({ path: path4, root }, inside) {
  const maps = [
    ["auto_map", mapAt(root, "auto_map")],
    ["custom_pipelines", mapAt(root, "custom_pipelines")]
  ];
  for (const [key, map] of maps) {
    for (const [name, value3] of map ?? []) {
      for (const text3 of textsIn(value3)) {
        const at = node(inside, path4, [key, name]);
        const reference = text3.includes("--") ? text3.slice(text3.indexOf("--") + 2) : text3;
        const file = `${reference.split(".").slice(0, -1).join("/") || reference}.py`;
        const from = text3.includes("--") ? ` of ${text3.slice(0, text3.indexOf("--"))}` : "";
        yield runs(`${file}${from} of ${key}`, at);
      }
    }
  }
}
function textsIn(value3) {
  if (typeof value3 === "string") return [value3];
  if (Array.isArray(value3)) return value3.filter((one) => typeof one === "string");
  const impl = textAt(value3, "impl");
  return impl === void 0 ? [] : [impl];
}
function* modules({ path: path4, root }, inside) {
  for (const [index, module] of (listAt(root) ?? []).entries()) {
    const type2 = textAt(module, "type");
    if (type2 !== void 0) yield config(type2, node(inside, path4, [String(index), "type"]));
  }
}
function* components({ path: path4, root }, inside) {
  for (const [name, value3] of mapAt(root) ?? []) {
    if (name === "_class_name") continue;
    const [library4, made2] = listAt(value3) ?? [];
    if (typeof library4 === "string" && typeof made2 === "string")
      yield config(`${library4}.${made2}`, node(inside, path4, [name]));
  }
  const pipeline = textsIn(mapAt(root)?.get("_class_name") ?? null);
  const [file, made] = listAt(root, "_class_name") ?? [];
  if (typeof file === "string" && typeof made === "string")
    yield runs(`${file}.py of _class_name`, node(inside, path4, ["_class_name"]));
  else if (pipeline[0] !== void 0) yield config(`diffusers.${pipeline[0]}`, node(inside, path4, ["_class_name"]));
}
function config(dotted, first) {
  const dot = dotted.lastIndexOf(".");
  const global = { module: dot < 0 ? "" : dotted.slice(0, dot), name: dotted.slice(dot + 1) };
  return { kind: "calls", global, by: "config", args: [], count: 1, first };
}
function runs(what, first) {
  return { kind: "runs", language: "python", what, count: 1, first };
}
function own(module, { files: files2 }) {
  const path4 = module.replaceAll(".", "/");
  return files2.has(`${path4}.py`) || [...files2.keys()].some((file) => file.startsWith(`${path4}/`) && file.endsWith(".py"));
}
function node(inside, path4, steps) {
  return { kind: "node", file: inside.placeOf(path4).file, path: pointer(steps) };
}

// packages/core/src/inspect/formats/document.ts
function troubles({ broken, twice }, what, place) {
  const anomalies = twice.map((path4) => ({
    kind: "duplicate-key",
    detail: `${path4} is there twice in ${what}`,
    at: place(0)
  }));
  const unread = [];
  if (broken?.kind === "too-large")
    unread.push({ why: `${what} was not read to its end: ${broken.detail}`, at: place(broken.at) });
  else if (broken) anomalies.push({ kind: broken.kind, detail: broken.detail, at: place(broken.at) });
  return { anomalies, unread };
}

// packages/core/src/inspect/formats/huggingface/configs.ts
var settings = /(?:^|\/)(?:config|configuration|generation_config|adapter_config|tokenizer_config|special_tokens_map|added_tokens|preprocessor_config|processor_config|video_preprocessor_config|feature_extractor_config|chat_template|modules|model_index|sentence_bert_config|config_sentence_transformers|quantize_config|scheduler_config)\.json$/;
var kept = /(?:^|\/)(?:tokenizer\.json|vocab\.json|vocab\.txt|merges\.txt|tekken\.json|(?:tokenizer|spiece|sentencepiece\.bpe|spm|source|target)\.(?:model|spm)|emoji\.json|normalizer\.json)$/;
var MAX_CONFIG = 4 * 2 ** 20;
var MAX_CONFIGS = 500;
async function readConfigs(folder, inside) {
  const all = [];
  const anomalies = [];
  const unread = [];
  const paths2 = [...folder.files.keys()].filter((path4) => settings.test(path4));
  for (const path4 of paths2.slice(0, MAX_CONFIGS)) {
    const bytes = await inside.bytes(path4, MAX_CONFIG);
    if (bytes === void 0) {
      unread.push({ why: `larger than ${MAX_CONFIG} bytes`, at: inside.placeOf(path4) });
      continue;
    }
    const document = await readJson(memorySource(bytes), { signal: inside.signal });
    const trouble = troubles(document, path4, (offset) => inside.placeOf(path4, offset));
    anomalies.push(...trouble.anomalies);
    unread.push(...trouble.unread);
    if (document.root !== void 0) all.push({ path: path4, root: document.root });
  }
  if (paths2.length > MAX_CONFIGS) unread.push({ why: `more than ${MAX_CONFIGS} configs`, at: inside.placeOf("") });
  for (const path4 of folder.files.keys()) if (kept.test(path4)) await inside.keep(path4);
  return { all, anomalies, unread };
}
function configOf({ all }, path4) {
  return all.find((config2) => config2.path === path4)?.root;
}

// packages/core/src/inspect/formats/huggingface/templates.ts
var MAX_TEMPLATE = 64 * 2 ** 10;
var MAX_TEMPLATES = 100;
async function templatesOf(configs, folder, inside) {
  const effects = [];
  const add4 = (text3, first) => {
    if (effects.length < MAX_TEMPLATES)
      effects.push({ kind: "runs", language: "jinja", what: text3.slice(0, MAX_TEMPLATE), count: 1, first });
  };
  for (const { path: path4, root } of configs.all) {
    const single = textAt(root, "chat_template");
    if (single !== void 0) add4(single, node(inside, path4, ["chat_template"]));
    for (const [index, one] of (listAt(root, "chat_template") ?? []).entries()) {
      const text3 = textAt(one, "template");
      if (text3 !== void 0) add4(text3, node(inside, path4, ["chat_template", String(index), "template"]));
    }
    for (const [name, one] of mapAt(root, "chat_template") ?? []) {
      if (typeof one === "string") add4(one, node(inside, path4, ["chat_template", name]));
    }
  }
  for (const path4 of folder.files.keys()) {
    if (!/(?:^|\/)(?:chat_template\.jinja|additional_chat_templates\/[^/]+\.jinja)$/.test(path4)) continue;
    const bytes = await inside.bytes(path4);
    if (bytes) add4(new TextDecoder().decode(bytes), inside.placeOf(path4));
  }
  return effects;
}

// packages/core/src/inspect/formats/huggingface/huggingface.ts
var huggingface = {
  title: "Hugging Face folder",
  match,
  read
};
var marks = {
  "config.json": ["model_type", "architectures", "auto_map", "transformers_version", "_diffusers_version"],
  "model_index.json": ["_class_name"],
  "adapter_config.json": ["peft_type"],
  "modules.json": ["0"]
};
var PEEK = 2 ** 20;
async function match(folder) {
  for (const [file, keys] of Object.entries(marks)) {
    if (!folder.files.has(file)) continue;
    const { signal } = new AbortController();
    const { root } = await readJson(memorySource(await folder.peek(file, PEEK)), { signal });
    if (keys.some((key) => treeAt(root, key) !== void 0 || textAt(root, Number(key), "type") !== void 0))
      return true;
  }
  return false;
}
async function read(folder, inside) {
  const configs = await readConfigs(folder, inside);
  const { parts: parts2, unread } = await readWeights(folder, inside);
  const code = await codeOf(configs, folder, inside);
  const templates = await templatesOf(configs, folder, inside);
  const card = await cardOf(folder);
  const imports = [...code.imports, ...librariesOf(configs), ...parts2.flatMap((part2) => part2.imports)];
  const signature2 = signatureOf(configs);
  return {
    ...nothing,
    format: "huggingface",
    producers: producersOf(configs, inside, parts2),
    structure: { kind: "parts", parts: parts2 },
    ...signature2 && { signature: signature2 },
    imports: [...new Set(imports)].toSorted(),
    effects: mergedEffects([...code.effects, ...templates]),
    anomalies: configs.anomalies,
    unread: [...configs.unread, ...unread],
    metadata: { ...metadataOf(configs), ...card }
  };
}
var weights = /\.(?:index\.json|safetensors|bin|h5|msgpack|ot|onnx|gguf|ggml|pt|pth|ckpt|pkl|pickle|joblib|keras|tflite|pb|npz|npy|mlmodel|xml|ubj|cbm|skops)$/i;
async function readWeights(folder, inside) {
  const names4 = [...folder.files.keys()].filter((path4) => weights.test(path4));
  const parts2 = [];
  const unread = [];
  const taken = /* @__PURE__ */ new Set();
  for (const path4 of names4.toSorted((a, b) => Number(b.endsWith(".index.json")) - Number(a.endsWith(".index.json")))) {
    if (taken.has(inside.placeOf(path4).file)) continue;
    const part2 = await inside.read(path4);
    if (part2 === void 0) unread.push({ why: "not read: there are too many files", at: inside.placeOf(path4) });
    else parts2.push(part2);
    for (const file of part2?.files ?? []) taken.add(file.path);
  }
  if (folder.cut !== void 0)
    unread.push({ why: `${folder.cut}; the rest was not looked at`, at: inside.placeOf("") });
  return { parts: parts2, unread };
}
var versions = [
  ["transformers", "config.json", ["transformers_version"]],
  ["diffusers", "model_index.json", ["_diffusers_version"]],
  ["diffusers", "config.json", ["_diffusers_version"]],
  ["peft", "adapter_config.json", ["peft_version"]],
  ["sentence-transformers", "config_sentence_transformers.json", ["__version__", "sentence_transformers"]],
  ["transformers", "config_sentence_transformers.json", ["__version__", "transformers"]],
  ["torch", "config_sentence_transformers.json", ["__version__", "pytorch"]],
  ["transformers", "generation_config.json", ["transformers_version"]]
];
function producersOf(configs, inside, parts2) {
  const found = /* @__PURE__ */ new Map();
  for (const [library4, file, path4] of versions) {
    const version2 = textAt(configOf(configs, file), ...path4);
    if (version2 === void 0 || found.has(library4)) continue;
    const at = { kind: "node", file: inside.placeOf(file).file, path: `/${path4.join("/")}` };
    found.set(library4, { library: library4, version: version2, known: "written", at });
  }
  for (const producer of parts2.flatMap((part2) => part2.producers))
    if (!found.has(producer.library)) found.set(producer.library, producer);
  return [...found.values()];
}
function* librariesOf(configs) {
  const config2 = configOf(configs, "config.json");
  if (["model_type", "architectures", "auto_map"].some((key) => treeAt(config2, key) !== void 0))
    yield "transformers";
  if (configOf(configs, "model_index.json") !== void 0 || textAt(config2, "_diffusers_version") !== void 0)
    yield "diffusers";
  if (configOf(configs, "modules.json") !== void 0) yield "sentence_transformers";
  if (configOf(configs, "adapter_config.json") !== void 0) yield "peft";
}
var MAX_CLASSES = 1e4;
function signatureOf(configs) {
  const config2 = configOf(configs, "config.json");
  const architecture = textAt(config2, "architectures", 0) ?? "";
  const labels = mapAt(config2, "id2label");
  if (!architecture.endsWith("ForSequenceClassification") || labels === void 0) return void 0;
  const classes = [...labels].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, label]) => String(label)).slice(0, MAX_CLASSES);
  return {
    inputs: [{ name: "text", dtype: "string", shape: [null] }],
    outputs: [{ name: "predictions", dtype: "string", shape: [null] }],
    classes
  };
}
function metadataOf(configs) {
  const config2 = configOf(configs, "config.json");
  const found = [
    ["model_type", textAt(config2, "model_type")],
    ["architectures", wordsOf(listAt(config2, "architectures"))],
    ["dtype", textAt(config2, "dtype") ?? textAt(config2, "torch_dtype")],
    ["quantization", textAt(config2, "quantization_config", "quant_method")],
    ["pipeline", textAt(configOf(configs, "model_index.json"), "_class_name")],
    ["adapter", textAt(configOf(configs, "adapter_config.json"), "peft_type")],
    ["adapter of", textAt(configOf(configs, "adapter_config.json"), "base_model_name_or_path")],
    ["tokenizer", textAt(configOf(configs, "tokenizer_config.json"), "tokenizer_class")]
  ];
  return Object.fromEntries(found.filter((entry2) => entry2[1] !== void 0));
}
function wordsOf(list) {
  return list?.filter((one) => typeof one === "string").join(", ") || void 0;
}

// packages/core/src/inspect/formats/mlflow/signature.ts
var types = {
  boolean: "bool",
  integer: "int32",
  long: "int64",
  float: "float32",
  double: "float64",
  string: "string",
  binary: "object",
  datetime: "object"
};
var dtypes = /* @__PURE__ */ new Set([
  ...["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"],
  ...["float16", "float32", "float64", "complex64", "complex128", "object"]
]);
async function signatureOf2(mlmodel, signal) {
  const inputs = await specs(textAt(mlmodel, "signature", "inputs"), signal);
  const outputs2 = await specs(textAt(mlmodel, "signature", "outputs"), signal);
  if (inputs === void 0) return void 0;
  const columns = inputs.filter((spec) => !isTensor(spec));
  const table2 = { name: "X", dtype: together(columns), shape: [null, columns.length] };
  const named3 = columns.map((spec, index) => ({
    name: textAt(spec, "name") ?? `x${index}`,
    dtype: typeOf(spec)
  }));
  return {
    inputs: [...columns.length > 0 ? [table2] : [], ...inputs.filter(isTensor).map(tensorOf("input"))],
    outputs: (outputs2 ?? []).map(
      (spec, index) => isTensor(spec) ? tensorOf("predictions")(spec, index) : { name: textAt(spec, "name") ?? "predictions", dtype: typeOf(spec), shape: [null] }
    ),
    ...named3.length > 0 && { columns: named3 }
  };
}
async function specs(text3, signal) {
  if (text3 === void 0) return void 0;
  const { root } = await readJson(memorySource(new TextEncoder().encode(text3)), { signal });
  return listAt(root);
}
function isTensor(spec) {
  return textAt(spec, "type") === "tensor";
}
function tensorOf(name) {
  return (spec, index) => {
    const dtype = textAt(spec, "tensor-spec", "dtype") ?? "";
    const shape3 = (listAt(spec, "tensor-spec", "shape") ?? []).map(
      (size) => typeof size === "number" && size >= 0 ? size : null
    );
    return {
      name: textAt(spec, "name") ?? (index === 0 ? name : `${name}${index}`),
      dtype: dtypes.has(dtype) ? dtype : dtype === "str" ? "string" : "unknown",
      shape: shape3
    };
  };
}
function typeOf(spec) {
  const type2 = treeAt(spec, "type");
  return typeof type2 === "string" ? types[type2] ?? "object" : "unknown";
}
function together(columns) {
  const all = new Set(columns.map(typeOf));
  if (all.size === 1) return [...all][0] ?? "unknown";
  return [...all].every((dtype) => /^(?:int|float)/.test(dtype)) ? "float64" : "object";
}

// packages/core/src/inspect/formats/mlflow/mlflow.ts
var mlflow = {
  title: "MLflow model folder",
  match: async (folder) => /^flavors:/m.test(new TextDecoder().decode(await folder.peek(FILE, PEEK2))),
  read: read2
};
var FILE = "MLmodel";
var PEEK2 = 64 * 2 ** 10;
async function read2(folder, inside) {
  const bytes = await inside.bytes(FILE);
  const root = bytes && readYaml(new TextDecoder().decode(bytes));
  const at = inside.placeOf(FILE);
  const flavors = [...mapAt(root, "flavors") ?? []];
  for (const path4 of folder.files.keys()) await inside.keep(path4);
  const { parts: parts2, unread } = await readData(flavors, folder, inside);
  const signature2 = await signatureOf2(root, inside.signal) ?? parts2.find((part2) => part2.signature)?.signature;
  const classes = parts2.find((part2) => part2.signature?.classes)?.signature?.classes;
  const effects = effectsOf(flavors, folder, inside);
  const modules4 = effects.flatMap(
    (effect) => effect.kind === "calls" ? [effect.global.module.split(".", 1)[0] ?? ""] : []
  );
  return {
    ...nothing,
    format: "mlflow",
    encoding: flavors.map(([name]) => name),
    producers: producersOf2(root, flavors, parts2, at),
    structure: { kind: "parts", parts: parts2 },
    ...signature2 && { signature: classes ? { ...signature2, classes } : signature2 },
    imports: [.../* @__PURE__ */ new Set([...modules4, ...parts2.flatMap((part2) => part2.imports)])].filter(Boolean).toSorted(),
    effects,
    anomalies: root === void 0 ? [{ kind: "malformed", detail: "MLmodel is no YAML", at }] : [],
    unread,
    metadata: metadataOf2(root)
  };
}
var aside = /* @__PURE__ */ new Set(["env", "code", "model_code_path", "conda", "virtualenv"]);
var MAX_DEPTH3 = 4;
async function readData(flavors, folder, inside) {
  const named3 = new Set(
    flavors.flatMap(([, settings3]) => [...paths(settings3, 0)]).map((path4) => path4.replace(/\/$/, ""))
  );
  const parts2 = [];
  const unread = [];
  for (const path4 of named3) {
    const isFile = folder.files.has(path4);
    const isFolder = !isFile && [...folder.files.keys()].some((file) => file.startsWith(`${path4}/`));
    if (!isFile && !isFolder) continue;
    const part2 = await inside.read(path4);
    if (part2 !== void 0 && !parts2.some((other) => sameFiles(other, part2))) parts2.push(part2);
    else if (part2 === void 0 && isFile) unread.push({ why: "there are too many files", at: inside.placeOf(path4) });
  }
  if (folder.cut !== void 0)
    unread.push({ why: `${folder.cut}; the rest was not looked at`, at: inside.placeOf("") });
  return { parts: parts2, unread };
}
function* paths(settings3, depth) {
  if (typeof settings3 === "string") yield settings3;
  if (!(settings3 instanceof Map) || depth > MAX_DEPTH3) return;
  for (const [key, value3] of settings3) if (!aside.has(key)) yield* paths(value3, depth + 1);
}
function sameFiles(one, other) {
  return one.files.length === other.files.length && one.files.every(({ path: path4 }, index) => path4 === other.files[index]?.path);
}
function effectsOf(flavors, folder, inside) {
  const effects = [];
  for (const [name, settings3] of flavors) {
    const at = (key) => ({
      kind: "node",
      file: inside.placeOf(FILE).file,
      path: `/flavors/${name}/${key}`
    });
    const loader = textAt(settings3, "loader_module");
    if (loader !== void 0) {
      const global = { module: loader, name: "_load_pyfunc" };
      effects.push({ kind: "calls", global, by: "config", args: [], count: 1, first: at("loader_module") });
    }
    for (const key of ["code", "model_code_path"]) {
      const path4 = textAt(settings3, key);
      if (path4 === void 0) continue;
      for (const file of pythonUnder(path4, folder)) {
        const what = `${file} of ${key}`;
        if (!effects.some((effect) => effect.kind === "runs" && effect.what === what))
          effects.push({ kind: "runs", language: "python", what, count: 1, first: at(key) });
      }
    }
  }
  return effects;
}
function pythonUnder(path4, { files: files2 }) {
  const name = path4.replace(/\/$/, "").split("/").at(-1) ?? path4;
  const found = [...files2.keys()].filter(
    (file) => file.endsWith(".py") && [path4, name].some((one) => file === one || file.startsWith(`${one.replace(/\/$/, "")}/`))
  );
  return found.length > 0 ? found : [path4];
}
var versions2 = {
  sklearn_version: "scikit-learn",
  xgb_version: "xgboost",
  lgb_version: "lightgbm",
  catboost_version: "catboost",
  pytorch_version: "torch",
  onnx_version: "onnx",
  keras_version: "keras",
  transformers_version: "transformers",
  sentence_transformers_version: "sentence-transformers",
  statsmodels_version: "statsmodels",
  spacy_version: "spacy",
  prophet_version: "prophet",
  cloudpickle_version: "cloudpickle",
  python_version: "python"
};
function producersOf2(root, flavors, parts2, at) {
  const found = /* @__PURE__ */ new Map();
  const add4 = (library4, version2) => {
    if (version2 !== void 0 && !found.has(library4)) found.set(library4, { library: library4, version: version2, known: "written", at });
  };
  for (const [, settings3] of flavors) {
    for (const [key, library4] of Object.entries(versions2)) {
      const version2 = treeAt(settings3, key);
      if (typeof version2 === "string" || typeof version2 === "number") add4(library4, String(version2));
    }
  }
  for (const producer of parts2.flatMap((part2) => part2.producers)) {
    if (!found.has(producer.library) || producer.known === "written") found.set(producer.library, producer);
  }
  add4("mlflow", textAt(root, "mlflow_version"));
  return [...found.values()];
}
var MAX_VALUE2 = 500;
function metadataOf2(root) {
  const own2 = [...mapAt(root, "metadata") ?? []].flatMap(
    ([key, value3]) => ["string", "number", "boolean"].includes(typeof value3) ? [[key, String(value3).slice(0, MAX_VALUE2)]] : []
  );
  const stated = [
    ["example", textAt(root, "saved_input_example_info", "artifact_path")],
    ["run", textAt(root, "run_id")],
    ["saved", textAt(root, "utc_time_created")]
  ].filter((entry2) => entry2[1] !== void 0);
  return Object.fromEntries([...own2, ...stated]);
}

// packages/core/src/bytes/protobuf.ts
var Message = class _Message {
  ints = /* @__PURE__ */ new Map();
  words = /* @__PURE__ */ new Map();
  parts = /* @__PURE__ */ new Map();
  spans = /* @__PURE__ */ new Map();
  type;
  at;
  constructor(type2, at) {
    this.type = type2;
    this.at = at;
  }
  int(name) {
    return this.ints.get(name)?.at(-1) ?? 0n;
  }
  intsOf(name) {
    return this.ints.get(name) ?? [];
  }
  text(name) {
    return this.words.get(name)?.at(-1) ?? "";
  }
  texts(name) {
    return this.words.get(name) ?? [];
  }
  message(name) {
    return this.parts.get(name)?.at(-1);
  }
  messages(name) {
    return this.parts.get(name) ?? [];
  }
  span(name) {
    return this.spans.get(name)?.at(-1);
  }
  has(name) {
    return this.ints.has(name) || this.words.has(name) || this.parts.has(name) || this.spans.has(name);
  }
  /** For the reader alone. */
  keep(name, value3) {
    if (typeof value3 === "bigint") add2(this.ints, name, value3);
    else if (typeof value3 === "string") add2(this.words, name, value3);
    else if (value3 instanceof _Message) add2(this.parts, name, value3);
    else add2(this.spans, name, value3);
  }
};
var MAX_DEPTH4 = 100;
var MAX_KEPT = 2e5;
var MAX_TEXT2 = 64 * 1024;
var TEXT_UNIT = 256;
var LARGE = 64 * 1024;
var LARGEST = 2 ** 40;
async function readProtobuf(source, type2, take2, range = {}) {
  const start = range.start ?? 0;
  const message2 = new Message(type2, start);
  const state = { take: take2, kept: 0, cut: 0 };
  try {
    await walk(source, message2, start, range.end ?? source.size ?? Infinity, state, 0);
    return { message: message2, cut: state.cut };
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    return { message: message2, cut: state.cut, fault: { kind: cause.kind, what: cause.message, at: cause.at } };
  }
}
function frontFields(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    const tag2 = varint(bytes, at, bytes.length);
    if (tag2 === "short") return found;
    if (tag2 === "long") return void 0;
    const [number, wire] = [Number(tag2.value >> 3n), Number(tag2.value & 7n)];
    if (number < 1 || number > MAX_FIELD || wire > 5 || wire === 3 || wire === 4) return void 0;
    const value3 = wire === 0 || wire === 2 ? varint(bytes, tag2.end, bytes.length) : { value: 0n, end: tag2.end };
    if (value3 === "short") return found;
    if (value3 === "long") return void 0;
    const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? Number(value3.value) : 0;
    if (length > LARGEST) return void 0;
    found.push({ number, wire, value: value3.value, span: { at: value3.end, length } });
    at = value3.end + length;
  }
  return found;
}
var Malformed = class extends Error {
  kind;
  at;
  constructor(kind, what, at) {
    super(what);
    this.kind = kind;
    this.at = at;
  }
};
var MAX_FIELD = 2 ** 29 - 1;
async function walk(source, message2, start, end, state, depth) {
  if (depth > MAX_DEPTH4) throw new Malformed("malformed", `messages nested more than ${MAX_DEPTH4} deep`, start);
  let at = start;
  while (at < end) {
    const window = await source.load(at, Math.min(end - at, LARGE));
    const bytes = window.bytes.subarray(0, Math.min(window.bytes.length, end - at));
    if (bytes.length === 0) {
      if (end === Infinity && source.size === at) return;
      throw new Malformed("truncated", `the ${message2.type.name} ends before its time`, at);
    }
    const stopped2 = decode(bytes, at, 0, bytes.length, message2, state, depth, at + bytes.length >= end);
    if (stopped2 === void 0) {
      at += bytes.length;
      continue;
    }
    if (stopped2.field === void 0) {
      if (stopped2.at === at) throw new Malformed("truncated", `the ${message2.type.name} ends before its time`, at);
      at = stopped2.at;
      continue;
    }
    const { field, span } = stopped2;
    if (span.at + span.length > Math.min(end, source.size ?? Infinity)) {
      throw new Malformed("truncated", `a field of the ${message2.type.name} reaches over its end`, stopped2.at);
    }
    await large(source, message2, field, span, state, depth);
    at = span.at + span.length;
  }
}
async function large(source, message2, field, span, state, depth) {
  if (field === "skip") return;
  if (field.is === "message") {
    const before = state.kept;
    const child2 = new Message(field.of(), span.at);
    await walk(source, child2, span.at, span.at + span.length, state, depth + 1);
    complete(message2, field, child2, state, before, depth + 1);
  } else if (field.is === "span") keep(message2, field.name, span, state);
  else if (field.is === "text") {
    const { bytes } = await source.load(span.at, Math.min(span.length, MAX_TEXT2));
    keep(message2, field.name, textIn(bytes, 0, Math.min(span.length, bytes.length), state), state);
  } else state.cut += 1;
}
function decode(bytes, base, from, to, message2, state, depth, whole3) {
  if (depth > MAX_DEPTH4) throw new Malformed("malformed", `messages nested more than ${MAX_DEPTH4} deep`, base + from);
  let at = from;
  const stop = () => {
    if (whole3) throw new Malformed("truncated", `a field of the ${message2.type.name} is cut`, base + at);
    return { at: base + at, field: void 0 };
  };
  while (at < to) {
    const tag2 = varint(bytes, at, to);
    if (tag2 === "short") return stop();
    if (tag2 === "long" || tag2.value >> 3n === 0n || tag2.value >> 3n > BigInt(MAX_FIELD))
      throw new Malformed("malformed", `no field of a ${message2.type.name}`, base + at);
    const field = message2.type.fields.get(Number(tag2.value >> 3n));
    const wire = Number(tag2.value & 7n);
    if (wire === 0) {
      const value3 = varint(bytes, tag2.end, to);
      if (value3 === "short") return stop();
      if (value3 === "long") throw new Malformed("malformed", "a number of more than ten bytes", base + at);
      if (field?.is === "int") keep(message2, field.name, BigInt.asIntN(64, value3.value), state);
      at = value3.end;
    } else if (wire === 1 || wire === 5) {
      const next = tag2.end + (wire === 1 ? 8 : 4);
      if (next > to) return stop();
      at = next;
    } else if (wire === 2) {
      const length = varint(bytes, tag2.end, to);
      if (length === "short") return stop();
      if (length === "long" || length.value > BigInt(Number.MAX_SAFE_INTEGER))
        throw new Malformed("malformed", "a length that no file has", base + at);
      const end = length.end + Number(length.value);
      if (end > to) {
        if (whole3)
          throw new Malformed("truncated", `a field of the ${message2.type.name} reaches over its end`, base + at);
        return { at: base + at, field: field ?? "skip", span: { at: base + length.end, length: Number(length.value) } };
      }
      if (field) small(bytes, base, length.end, end, message2, field, state, depth);
      at = end;
    } else if (wire === 3) {
      const end = groupEnd(bytes, tag2.end, to, 0);
      if (end === "short") return stop();
      at = end;
    } else throw new Malformed("malformed", `wire type ${wire} in a ${message2.type.name}`, base + at);
  }
  return void 0;
}
function small(bytes, base, from, to, message2, field, state, depth) {
  if (field.is === "message") {
    const before = state.kept;
    const child2 = new Message(field.of(), base + from);
    decode(bytes, base, from, to, child2, state, depth + 1, true);
    complete(message2, field, child2, state, before, depth + 1);
  } else if (field.is === "text") keep(message2, field.name, textIn(bytes, from, to, state), state);
  else if (field.is === "span") keep(message2, field.name, { at: base + from, length: to - from }, state);
  else {
    for (let at = from; at < to; ) {
      const value3 = varint(bytes, at, to);
      if (typeof value3 === "string") throw new Malformed("malformed", "a list of numbers that is cut", base + at);
      keep(message2, field.name, BigInt.asIntN(64, value3.value), state);
      at = value3.end;
    }
  }
}
function complete(message2, field, child2, state, before, depth) {
  if (child2.type.handed) {
    state.take(child2, field.name, depth);
    state.kept = before;
  } else keep(message2, field.name, child2, state);
}
function keep(message2, name, value3, state) {
  const cost = 1 + (typeof value3 === "string" ? Math.floor(value3.length / TEXT_UNIT) : 0);
  if (state.kept + cost > MAX_KEPT) {
    state.cut += 1;
    return;
  }
  state.kept += cost;
  message2.keep(name, value3);
}
function textIn(bytes, from, to, state) {
  if (to - from > MAX_TEXT2) state.cut += 1;
  const end = Math.min(to, from + MAX_TEXT2);
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString("utf8");
}
function varint(bytes, from, to) {
  let low = 0;
  for (let i = 0; i < 4; i++) {
    if (from + i >= to) return "short";
    const byte = bytes[from + i] ?? 0;
    low |= (byte & 127) << 7 * i;
    if (byte < 128) return { value: BigInt(low), end: from + i + 1 };
  }
  let value3 = BigInt(low);
  for (let i = 4; i < 10; i++) {
    if (from + i >= to) return "short";
    const byte = bytes[from + i] ?? 0;
    value3 |= BigInt(byte & 127) << BigInt(7 * i);
    if (byte < 128) return { value: BigInt.asUintN(64, value3), end: from + i + 1 };
  }
  return "long";
}
function groupEnd(bytes, from, to, depth) {
  if (depth > MAX_DEPTH4) throw new Malformed("malformed", "groups nested too deep", from);
  for (let at = from; at < to; ) {
    const tag2 = varint(bytes, at, to);
    if (tag2 === "short") return "short";
    if (tag2 === "long") throw new Malformed("malformed", "no field in a group", at);
    const wire = Number(tag2.value & 7n);
    if (wire === 4) return tag2.end;
    if (wire === 1) at = tag2.end + 8;
    else if (wire === 5) at = tag2.end + 4;
    else if (wire === 3) {
      const end = groupEnd(bytes, tag2.end, to, depth + 1);
      if (end === "short") return "short";
      at = end;
    } else {
      const value3 = varint(bytes, tag2.end, to);
      if (value3 === "short") return "short";
      if (value3 === "long" || wire > 5) throw new Malformed("malformed", "no field in a group", at);
      at = wire === 2 ? value3.end + Number(value3.value) : value3.end;
    }
  }
  return "short";
}
function add2(to, name, value3) {
  const list = to.get(name);
  if (list) list.push(value3);
  else to.set(name, [value3]);
}

// packages/core/src/bytes/json-places.ts
var JsonObject = class extends Map {
  /** Offset of its brace. */
  at = 0;
};
var MAX_DEPTH5 = 400;
var MAX_DIGITS = 4300;
var MAX_TWICE2 = 20;
var MAX_VALUES2 = 1e6;
function readPlacedJson(bytes, each) {
  const text3 = new Text(bytes);
  try {
    text3.skipMark();
    text3.space();
    const value3 = each ? text3.top(each) : text3.value(0);
    text3.space();
    if (text3.at < bytes.length) text3.fail("something follows the end");
    return { value: value3, twice: text3.twice, lenient: text3.lenient };
  } catch (cause) {
    if (!(cause instanceof Broken)) throw cause;
    return { fault: { what: cause.message, at: cause.at }, twice: text3.twice, lenient: text3.lenient };
  }
}
var Broken = class extends Error {
  at;
  constructor(what, at) {
    super(what);
    this.at = at;
  }
};
var QUOTE2 = 34;
var BACKSLASH2 = 92;
var [OPEN2, CLOSE2, OPEN_LIST, CLOSE_LIST, COLON2, COMMA2] = [123, 125, 91, 93, 58, 44];
var escapes = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var words2 = [
  ["true", true, false],
  ["false", false, false],
  ["null", null, false],
  ["NaN", NaN, true],
  ["Infinity", Infinity, true],
  ["-Infinity", -Infinity, true]
];
var Text = class {
  at = 0;
  lenient = false;
  twice = [];
  values = 0;
  bytes;
  buffer;
  constructor(bytes) {
    this.bytes = bytes;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  fail(what) {
    throw new Broken(what, this.at);
  }
  skipMark() {
    if (this.bytes[0] !== 239 || this.bytes[1] !== 187 || this.bytes[2] !== 191) return;
    this.at = 3;
    this.lenient = true;
  }
  space() {
    for (; ; ) {
      const byte = this.bytes[this.at];
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return;
      this.at += 1;
    }
  }
  value(depth) {
    if (depth > MAX_DEPTH5) this.fail(`nested more than ${MAX_DEPTH5} deep`);
    this.values += 1;
    if (this.values > MAX_VALUES2) this.fail(`more than ${MAX_VALUES2} values`);
    const byte = this.bytes[this.at];
    if (byte === OPEN2) {
      const object2 = new JsonObject();
      object2.at = this.at;
      this.members(depth, (key, value3) => object2.set(key, value3), object2);
      return object2;
    }
    if (byte === OPEN_LIST) return this.list(depth);
    if (byte === QUOTE2) return this.string();
    return this.scalar();
  }
  top(each) {
    if (this.bytes[this.at] !== OPEN2) this.fail("no object");
    const seen = /* @__PURE__ */ new Set();
    this.members(
      0,
      (key, value3, at) => {
        seen.add(key);
        this.values = seen.size;
        each(key, value3, at);
      },
      seen
    );
    return null;
  }
  members(depth, take2, seen) {
    this.at += 1;
    this.space();
    if (this.bytes[this.at] === CLOSE2) {
      this.at += 1;
      return;
    }
    for (; ; ) {
      const at = this.at;
      if (this.bytes[at] !== QUOTE2) this.fail("a key is missing");
      const key = this.string();
      if (seen.has(key) && this.twice.length < MAX_TWICE2) this.twice.push({ key, at });
      this.space();
      if (this.bytes[this.at] !== COLON2) this.fail("a colon is missing");
      this.at += 1;
      this.space();
      take2(key, this.value(depth + 1), at);
      this.space();
      const next = this.bytes[this.at];
      if (next !== COMMA2 && next !== CLOSE2) this.fail("an object does not end");
      this.at += 1;
      if (next === CLOSE2) return;
      this.space();
    }
  }
  list(depth) {
    const list = [];
    this.at += 1;
    this.space();
    if (this.bytes[this.at] === CLOSE_LIST) {
      this.at += 1;
      return list;
    }
    for (; ; ) {
      list.push(this.value(depth + 1));
      this.space();
      const next = this.bytes[this.at];
      if (next !== COMMA2 && next !== CLOSE_LIST) this.fail("a list does not end");
      this.at += 1;
      if (next === CLOSE_LIST) return list;
      this.space();
    }
  }
  string() {
    const start = this.at + 1;
    let end = start;
    let plain4 = true;
    for (; ; end++) {
      const byte = this.bytes[end];
      if (byte === void 0) this.fail("a string does not end");
      if (byte === QUOTE2) break;
      if (byte < 32) this.fail("a control character in a string");
      if (byte === BACKSLASH2) {
        plain4 = false;
        end += 1;
      }
    }
    const text3 = this.buffer.toString("utf8", start, end);
    const whole3 = plain4 ? text3 : this.unescaped(text3);
    this.at = end + 1;
    return whole3;
  }
  unescaped(text3) {
    return text3.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]?))/g, (_, code, letter) => {
      if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
      return escapes.get(letter) ?? this.fail("an escape that there is not");
    });
  }
  scalar() {
    for (const [word, value4, lenient] of words2) {
      if (this.buffer.toString("latin1", this.at, this.at + word.length) !== word) continue;
      this.at += word.length;
      this.lenient ||= lenient;
      return value4;
    }
    let end = this.at;
    while (isNumeric(this.bytes[end])) end += 1;
    if (end - this.at > MAX_DIGITS) this.fail("a number that is too long");
    const number = this.buffer.toString("latin1", this.at, end);
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(number)) this.fail("no value");
    this.at = end;
    const value3 = Number(number);
    return /^-?\d+$/.test(number) && !Number.isSafeInteger(value3) ? { int: number } : value3;
  }
};
function isNumeric(byte) {
  if (byte === void 0) return false;
  return byte >= 48 && byte <= 57 || byte === 43 || byte === 45 || byte === 46 || (byte | 32) === 101;
}

// packages/core/src/inspect/formats/tally.ts
var MAX_EFFECTS = 1e4;
var Tally = class {
  found = /* @__PURE__ */ new Map();
  left = 0;
  add(effect, first, count = 1) {
    const key = JSON.stringify(effect);
    const known2 = this.found.get(key);
    if (known2) known2.count += count;
    else if (this.found.size < MAX_EFFECTS) this.found.set(key, { effect, count, first });
    else this.left += 1;
  }
  effects() {
    return [...this.found.values()].map(({ effect, count, first }) => ({ count, first, ...effect }));
  }
};
var MAX_TENSORS = 1e5;
var MAX_SHOWN = 2e3;
function shown2(text3) {
  return text3.length > MAX_SHOWN ? `${text3.slice(0, MAX_SHOWN)}\u2026` : text3;
}
function countOf(shape3) {
  return Math.min(
    shape3.reduce((product2, length) => product2 * (length ?? 1), 1),
    Number.MAX_SAFE_INTEGER
  );
}

// packages/core/src/inspect/formats/external-data.ts
async function readExternal(files2, beside, tally) {
  const anomalies = [];
  const unread = [];
  for (const { target, end, at } of files2) {
    tally.add({ kind: "reads", target }, at);
    const label = JSON.stringify(shown2(target));
    const size = await beside?.sizeOf(target);
    if (size === void 0 || !await beside?.keep(target)) {
      unread.push({ why: `the file ${label} that it names is not beside it`, at });
    } else if (end > BigInt(size)) {
      const detail = `${label} has ${size} bytes, the model needs ${end} of it`;
      anomalies.push({ kind: "truncated", detail, at: beside?.placeOf(target, size) ?? at });
    }
  }
  return { anomalies, unread };
}

// packages/core/src/inspect/formats/keras-config.ts
function readConfig(config2, place, tally, anomaly) {
  const imports = /* @__PURE__ */ new Set();
  const visit = (value3, holder) => {
    if (Array.isArray(value3)) {
      for (const one of value3) visit(one, holder);
      return;
    }
    if (!(value3 instanceof JsonObject)) return;
    const name = ownName(value3) ?? holder;
    if (value3.has("class_name")) readNode(value3, name, place(value3.at), tally, anomaly, imports);
    for (const [, one] of value3) visit(one, name);
  };
  visit(config2, "of no name");
  return imports;
}
var values = /* @__PURE__ */ new Set([
  "__tensor__",
  "__keras_tensor__",
  "__numpy__",
  "__bytes__",
  "__ellipsis__",
  "__slice__",
  "__tuple__"
]);
var vocabularies = /^(?:StringLookup|IntegerLookup|IndexLookup|TextVectorization)$/;
function readNode(node4, holder, at, tally, anomaly, imports) {
  const written = node4.get("class_name");
  if (typeof written !== "string" || values.has(written)) return;
  const config2 = node4.get("config");
  const module = typeof node4.get("module") === "string" ? String(node4.get("module")) : "";
  const lambda = `function of the Lambda layer ${shown2(holder)}`;
  if (written === "__lambda__") {
    tally.add({ kind: "runs", language: "python", what: lambda }, at);
    return;
  }
  const names4 = namesOf(written, node4);
  const from = names4.isFunction && module === "builtins" && !ofPython.has(names4.name) ? "" : module;
  tally.add({ kind: "calls", global: { module: from, name: names4.name }, by: "config", args: [] }, at);
  if (from !== "") imports.add(from.split(".", 1)[0] ?? from);
  const registered = node4.get("registered_name");
  if (typeof registered === "string" && registered !== names4.name && registered !== written) {
    tally.add({ kind: "calls", global: { module: from, name: registered }, by: "config", args: [] }, at);
    const own2 = registered.slice(registered.lastIndexOf(">") + 1);
    if (own2 !== names4.name) {
      const detail = `the class is ${shown2(names4.name)}, registered as ${shown2(registered)}`;
      anomaly("node-mismatch", detail, at);
    }
  }
  if (!(config2 instanceof JsonObject)) return;
  const vocabulary = config2.get("vocabulary");
  if (vocabularies.test(names4.name) && typeof vocabulary === "string" && vocabulary !== "")
    tally.add({ kind: "reads", target: vocabulary }, at);
  if (names4.name === "Lambda") readLegacyLambda(config2, lambda, at, tally, imports);
}
var ofPython = new Set(
  `__import__ breakpoint compile delattr dir eval exec exit getattr globals hasattr help input iter locals map memoryview next
  open print quit setattr type vars`.split(/\s+/)
);
function namesOf(written, node4) {
  const config2 = node4.get("config");
  if (written === "function" && typeof config2 === "string") return { name: config2, isFunction: true };
  const spec = node4.get("spec_name");
  if (written === "__typespec__" && typeof spec === "string") return { name: spec, isFunction: false };
  return { name: written, isFunction: false };
}
function readLegacyLambda(config2, what, at, tally, imports) {
  for (const key of ["function", "output_shape", "mask", "arguments"]) {
    const value3 = config2.get(key);
    const type2 = config2.get(`${key}_type`);
    const bytecode = type2 === "lambda" || key === "function" && Array.isArray(value3);
    if (bytecode && value3 !== null && value3 !== void 0) tally.add({ kind: "runs", language: "python", what }, at);
    else if (typeof value3 === "string" && (type2 === "function" || key === "function")) {
      const module = config2.get(key === "function" ? "module" : `${key}_module`);
      const from = typeof module === "string" ? module : "";
      tally.add({ kind: "calls", global: { module: from, name: value3 }, by: "config", args: [] }, at);
      if (from !== "") imports.add(from.split(".", 1)[0] ?? from);
    }
  }
}
function ownName(node4) {
  const config2 = node4.get("config");
  const name = config2 instanceof JsonObject ? config2.get("name") : void 0;
  return typeof name === "string" ? name : void 0;
}
var dtypes2 = /* @__PURE__ */ new Set([
  "bool",
  "int8",
  "int16",
  "int32",
  "int64",
  "uint8",
  "uint16",
  "uint32",
  "uint64",
  "float16",
  "float32",
  "float64",
  "bfloat16",
  "complex64",
  "complex128",
  "string"
]);
function signatureOf3(config2) {
  const own2 = config2 instanceof JsonObject ? config2.get("config") : void 0;
  const layers = own2 instanceof JsonObject ? own2.get("layers") : own2;
  if (!Array.isArray(layers)) return void 0;
  const all = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    const input = layer instanceof JsonObject ? inputOf(layer) : void 0;
    if (input) all.set(input.name, input);
  }
  const named3 = own2 instanceof JsonObject ? namesIn(own2.get("input_layers")) : [];
  const inputs = named3.map((name) => all.get(name)).filter((input) => input !== void 0);
  const outputs2 = own2 instanceof JsonObject ? namesIn(own2.get("output_layers")) : [];
  if (inputs.length === 0) inputs.push(...[...all.values()].slice(0, 1));
  if (inputs.length === 0) return void 0;
  return { inputs, outputs: outputs2.map((name) => ({ name, dtype: "unknown", shape: [null] })) };
}
function inputOf(layer) {
  const config2 = layer.get("config");
  if (!(config2 instanceof JsonObject)) return void 0;
  const written = config2.get("batch_shape") ?? config2.get("batch_input_shape");
  if (!Array.isArray(written)) return void 0;
  const shape3 = written.map(
    (length) => typeof length === "number" && Number.isSafeInteger(length) && length >= 0 ? length : null
  );
  const name = config2.get("name");
  const dtype = config2.get("dtype");
  return {
    name: typeof name === "string" ? name : "input",
    dtype: typeof dtype === "string" && dtypes2.has(dtype) ? dtype : "unknown",
    shape: shape3
  };
}
function namesIn(value3) {
  if (value3 instanceof JsonObject) return [...value3.values()].flatMap(namesIn);
  if (!Array.isArray(value3)) return [];
  const [first] = value3;
  return typeof first === "string" ? [first] : value3.flatMap(namesIn);
}

// packages/core/src/bytes/message-type.ts
var message = (name, fields, handed) => ({
  name,
  fields: new Map(fields),
  ...handed && { handed }
});
var text = (name) => ({ name, is: "text" });
var int = (name) => ({ name, is: "int" });
var part = (name, of) => ({ name, is: "message", of });

// packages/core/src/inspect/formats/tensorflow/messages.ts
var dim = message("Dim", [[1, int("size")]]);
var shape = message("TensorShapeProto", [
  [2, part("dim", () => dim)],
  [3, int("unknown_rank")]
]);
var constant = message("TensorProto", [
  [1, int("dtype")],
  [2, part("tensor_shape", () => shape)]
]);
var value = message("AttrValue", [[8, part("tensor", () => constant)]]);
var attribute = message("NodeDef.attr", [
  [1, text("key")],
  [2, part("value", () => value)]
]);
var node2 = message(
  "NodeDef",
  [
    [2, text("op")],
    [5, part("attr", () => attribute)]
  ],
  true
);
var signatureOfFunction = message("OpDef", [[1, text("name")]]);
var localFunction = message(
  "FunctionDef",
  [
    [1, part("signature", () => signatureOfFunction)],
    [3, part("node_def", () => node2)]
  ],
  true
);
var library = message("FunctionDefLibrary", [[1, part("function", () => localFunction)]]);
var versions3 = message("VersionDef", [[1, int("producer")]]);
var graph = message("GraphDef", [
  [1, part("node", () => node2)],
  [2, part("library", () => library)],
  [4, part("versions", () => versions3)]
]);
var info = message("MetaInfoDef", [
  [4, text("tags")],
  [5, text("tensorflow_version")]
]);
var tensor = message("TensorInfo", [
  [1, text("name")],
  [2, int("dtype")],
  [3, part("tensor_shape", () => shape)]
]);
var named = message("SignatureDef.entry", [
  [1, text("key")],
  [2, part("value", () => tensor)]
]);
var signature = message("SignatureDef", [
  [1, part("inputs", () => named)],
  [2, part("outputs", () => named)]
]);
var signatureEntry = message("MetaGraphDef.signature_def", [
  [1, text("key")],
  [2, part("value", () => signature)]
]);
var asset = message("AssetFileDef", [[2, text("filename")]]);
var variable = message(
  "SavedVariable",
  [
    [1, int("dtype")],
    [2, part("shape", () => shape)]
  ],
  true
);
var object = message("SavedObject", [[7, part("variable", () => variable)]], true);
var objects = message("SavedObjectGraph", [[1, part("nodes", () => object)]]);
var metaGraph = message("MetaGraphDef", [
  [1, part("meta_info_def", () => info)],
  [2, part("graph_def", () => graph)],
  [5, part("signature_def", () => signatureEntry)],
  [6, part("asset_file_def", () => asset)],
  [7, part("object_graph_def", () => objects)]
]);
var savedModel = message("SavedModel", [
  [1, int("saved_model_schema_version")],
  [2, part("meta_graphs", () => metaGraph)]
]);
var kerasNode = message("SavedObject", [[5, text("metadata")]], true);
var kerasMetadata = message("SavedMetadata", [[1, part("nodes", () => kerasNode)]]);
var dtypes3 = /* @__PURE__ */ new Map([
  [1, "float32"],
  [2, "float64"],
  [3, "int32"],
  [4, "uint8"],
  [5, "int16"],
  [6, "int8"],
  [7, "string"],
  [8, "complex64"],
  [9, "int64"],
  [10, "bool"],
  [11, "quantized"],
  [12, "quantized"],
  [13, "quantized"],
  [14, "bfloat16"],
  [17, "uint16"],
  [18, "complex128"],
  [19, "float16"],
  [22, "uint32"],
  [23, "uint64"],
  [24, "float8"],
  [25, "float8"]
]);
var plain = new Set(
  `Const Identity IdentityN NoOp Placeholder Add AddV2 Sub Mul RealDiv MatMul BiasAdd Relu Relu6 Sigmoid Softmax Tanh Reshape
  Shape Cast Pack Concat ConcatV2 StridedSlice Squeeze ExpandDims Transpose Mean Sum Max Conv2D MaxPool AvgPool VarHandleOp
  ReadVariableOp AssignVariableOp StatefulPartitionedCall PartitionedCall`.split(/\s+/)
);

// packages/core/src/inspect/formats/tensorflow/graph.ts
var MAX_OPERATORS = 1e4;
var MAX_FUNCTIONS = 1e5;
async function readGraph(source, type2, place) {
  const operators = /* @__PURE__ */ new Map();
  const functions = /* @__PURE__ */ new Set();
  const anomalies = [];
  let [variables, constants3, left] = [0, 0, 0];
  const shapeOf2 = (shape3, at) => {
    const lengths = shape3?.messages("dim").map((dim2) => dim2.int("size")) ?? [];
    const numbers2 = lengths.reduce((product2, length) => product2 * (length < 0n ? 1n : length), 1n);
    if (numbers2 < 2n ** 63n) return countOf([Number(numbers2)]);
    if (anomalies.length === 0) anomalies.push({ kind: "malformed", detail: "a shape that overflows", at: place(at) });
    return 0;
  };
  const take2 = (message3) => {
    if (message3.type === variable) variables += shapeOf2(message3.message("shape"), message3.at);
    else if (message3.type === localFunction) {
      if (functions.size < MAX_FUNCTIONS) functions.add(message3.message("signature")?.text("name") ?? "");
      else left += 1;
    } else if (message3.type === node2) {
      const op = message3.text("op");
      const known2 = operators.get(op);
      if (known2) known2.count += 1;
      else if (operators.size < MAX_OPERATORS) operators.set(op, { count: 1, at: message3.at });
      else left += 1;
      if (op !== "Const") return;
      for (const attribute3 of message3.messages("attr")) {
        const tensor3 = attribute3.message("value")?.message("tensor");
        if (attribute3.text("key") === "value" && tensor3)
          constants3 += shapeOf2(tensor3.message("tensor_shape"), message3.at);
      }
    }
  };
  const { message: message2, fault, cut: cut3 } = await readProtobuf(source, type2, take2);
  if (fault) anomalies.push({ kind: fault.kind, detail: fault.what, at: place(fault.at) });
  const tally = new Tally();
  for (const [op, { count, at }] of operators) {
    if (!plain.has(op) && !functions.has(op)) tally.add({ kind: "runs", language: "op", what: op }, place(at), count);
  }
  left += cut3 + tally.left;
  return {
    message: message2,
    structure: {
      kind: "graph",
      operators: Object.fromEntries([...operators].map(([op, { count }]) => [op, count])),
      // A frozen graph keeps its weights as constants, a SavedModel beside the graph.
      parameters: Math.min(variables > 0 ? variables : constants3, Number.MAX_SAFE_INTEGER)
    },
    tally,
    anomalies,
    unread: left > 0 ? [{ why: `${left} values that were too many or too long to keep`, at: place(0) }] : []
  };
}

// packages/core/src/inspect/formats/tensorflow/saved-model.ts
var SAVED_MODEL = "saved_model.pb";
var KERAS_METADATA = "keras_metadata.pb";
var MAX_DIMENSIONS = 64;
var MAX_ANOMALIES = 20;
var savedModelFolder = {
  title: "TensorFlow SavedModel",
  match: ({ files: files2 }) => files2.has(SAVED_MODEL),
  async read(folder, inside) {
    const source = await inside.open(SAVED_MODEL);
    const place = (offset) => inside.placeOf(SAVED_MODEL, offset);
    if (!source)
      return { ...nothing, format: "savedmodel", unread: [{ why: `${SAVED_MODEL} cannot be read`, at: place(0) }] };
    for (const path4 of folder.files.keys()) {
      if (/^(?:variables|assets|assets\.extra)\/|^fingerprint\.pb$/.test(path4)) await inside.keep(path4);
    }
    return readSavedModel(source, place, inside);
  }
};
async function readSavedModel(source, place, folder) {
  const { message: message2, structure, tally, anomalies, unread } = await readGraph(source, savedModel, place);
  const graphs = message2.messages("meta_graphs");
  const assets = graphs.flatMap((graph3) => graph3.messages("asset_file_def"));
  const external = await readExternal(
    assets.map((asset2) => ({ target: `assets/${asset2.text("filename")}`, end: 0n, at: place(asset2.at) })),
    folder,
    tally
  );
  const keras2 = folder ? await readKerasMetadata(folder, tally) : { imports: [], anomalies: [], unread: [] };
  const [first] = graphs;
  const signature2 = first && signatureOf4(first);
  const version2 = first?.message("meta_info_def")?.text("tensorflow_version") ?? "";
  const producers2 = /^\d[\w.+!-]{0,63}$/.test(version2) ? [{ library: "tensorflow", version: version2, known: "written", at: place(0) }] : [];
  const dialect = first?.message("graph_def")?.message("versions")?.int("producer");
  const tags = graphs.map((graph3) => graph3.message("meta_info_def")?.texts("tags").join(", ") ?? "");
  const names4 = graphs.flatMap((graph3) => graph3.messages("signature_def").map((entry2) => entry2.text("key")));
  return {
    ...nothing,
    format: "savedmodel",
    producers: producers2,
    structure,
    ...signature2 && { signature: signature2 },
    ...dialect !== void 0 && { dialects: [{ name: "tensorflow-graph", version: Number(dialect) }] },
    imports: [.../* @__PURE__ */ new Set(["tensorflow", ...keras2.imports])].toSorted(),
    effects: tally.effects(),
    anomalies: [...anomalies, ...external.anomalies, ...keras2.anomalies],
    unread: [...unread, ...external.unread, ...keras2.unread],
    metadata: { tags: shown2(tags.join("; ")), signatures: shown2(names4.join(", ")) }
  };
}
function signatureOf4(graph3) {
  const entries = graph3.messages("signature_def").filter((entry3) => !entry3.text("key").startsWith("__saved_model"));
  const entry2 = entries.find((one) => one.text("key") === "serving_default") ?? entries[0];
  const value3 = entry2?.message("value");
  if (!value3) return void 0;
  const tensors = (name) => value3.messages(name).map(tensorOf2).toSorted((a, b) => a.name < b.name ? -1 : 1);
  return { inputs: tensors("inputs"), outputs: tensors("outputs") };
}
function tensorOf2(entry2) {
  const info2 = entry2.message("value");
  const shape3 = info2?.message("tensor_shape");
  const lengths = shape3?.messages("dim").slice(0, MAX_DIMENSIONS) ?? [];
  return {
    name: entry2.text("key"),
    dtype: dtypes3.get(Number(info2?.int("dtype") ?? 0)) ?? "unknown",
    shape: !shape3 || shape3.int("unknown_rank") !== 0n ? [null] : lengths.map((dim2) => {
      const length = dim2.int("size");
      return length < 0n || length > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(length);
    })
  };
}
async function readKerasMetadata(folder, tally) {
  const source = await folder.open(KERAS_METADATA);
  if (!source) return { imports: [], anomalies: [], unread: [] };
  const anomalies = [];
  const imports = /* @__PURE__ */ new Set(["keras"]);
  const note = (kind, detail, at) => {
    if (anomalies.length < MAX_ANOMALIES) anomalies.push({ kind, detail, at });
  };
  const { fault, cut: cut3 } = await readProtobuf(source, kerasMetadata, (message2) => {
    if (message2.type !== kerasNode) return;
    const at = folder.placeOf(KERAS_METADATA, message2.at);
    const { value: value3, fault: broken, twice } = readPlacedJson(Buffer.from(message2.text("metadata"), "utf8"));
    if (broken) note("malformed", `the configuration of an object is no JSON: ${broken.what}`, at);
    for (const { key } of twice) note("duplicate-key", `${JSON.stringify(shown2(key))} is there twice`, at);
    if (value3 !== void 0) for (const one of readConfig(value3, () => at, tally, note)) imports.add(one);
  });
  if (fault) note(fault.kind, fault.what, folder.placeOf(KERAS_METADATA, fault.at));
  const why = `${cut3} configurations that were too long to keep`;
  return { imports: [...imports], anomalies, unread: cut3 > 0 ? [{ why, at: folder.placeOf(KERAS_METADATA) }] : [] };
}

// packages/core/src/inspect/formats/folder-register.ts
var folderRegister = [mlflow, savedModelFolder, huggingface];

// packages/core/src/inspect/formats/names.ts
import { basename as basename3 } from "node:path";
var promises3 = {
  pkl: "pickle",
  pickle: "pickle",
  pck: "pickle",
  pcl: "pickle",
  joblib: "pickle",
  jbl: "pickle",
  jl: "pickle",
  sav: "pickle",
  dill: "pickle",
  onnx: "ONNX",
  h5: "HDF5",
  hdf5: "HDF5",
  keras: "Keras",
  safetensors: "safetensors",
  gguf: "GGUF",
  tflite: "TFLite",
  pb: "protobuf",
  npy: "NumPy array",
  npz: "NumPy archive",
  zip: "ZIP",
  tar: "tar",
  tgz: "tar",
  pt: "PyTorch",
  pth: "PyTorch",
  pt2: "PyTorch",
  ckpt: "checkpoint",
  skops: "skops",
  ubj: "UBJSON",
  json: "JSON",
  txt: "text",
  md: "text",
  csv: "text",
  yaml: "text",
  yml: "text",
  toml: "text",
  py: "text"
};
var packings = /\.(?:gz|gzip|z|zlib|bz2|lzma|xz|lz4|zst|zstd)$/i;
var pointers = /\.dvc$/i;
var indexes = /\.(?:safetensors|bin|h5)\.index(?=\.json$)/i;
function promised(name) {
  return promises3[extensionOf(name)];
}
var anything = /* @__PURE__ */ new Set(["JSON", "text", "ZIP", "tar", "protobuf"]);
function promisesModel(name) {
  const promise = promised(name);
  return promise !== void 0 && !anything.has(promise);
}
function extensionOf(name) {
  return /\.([^./\\]+)$/.exec(bare(name))?.[1]?.toLowerCase() ?? "";
}
function stemOf(path4) {
  const name = bare(basename3(path4)).replace(indexes, "");
  return name.replace(/(?<=.)\.[^.]*$/, "") || name;
}
function bare(name) {
  return name.replace(pointers, "").replace(packings, "");
}

// packages/core/src/bytes/flatbuffers.ts
var FlatbufferError = class extends Error {
};
var MAX_TEXT3 = 16 * 2 ** 20;
var MAX_ELEMENTS = 2e5;
var Flatbuffer = class {
  #source;
  #start;
  #length;
  constructor(source, start, length) {
    this.#source = source;
    this.#start = start;
    this.#length = length;
  }
  async root() {
    return this.table(await this.uint32(0));
  }
  async table(at) {
    const vtable = at - await this.int32(at);
    const size = await this.uint16(vtable);
    if (size < 4 || size % 2 !== 0) throw new FlatbufferError(`the table at ${at} has a vtable of ${size} bytes`);
    const slots = await this.#bytes(vtable + 4, size - 4);
    return new Table(this, at, new DataView(slots.buffer, slots.byteOffset, slots.byteLength));
  }
  async text(at) {
    const length = await this.uint32(at);
    if (length > MAX_TEXT3) throw new FlatbufferError(`the text at ${at} is ${length} bytes long`);
    return Buffer.from(await this.#bytes(at + 4, length)).toString("utf8");
  }
  /** Where the elements of a vector of offsets lead. */
  async references(at) {
    const count = await this.uint32(at);
    if (count > MAX_ELEMENTS) throw new FlatbufferError(`the vector at ${at} has ${count} elements`);
    const found = [];
    for (let index = 0; index < count; index += 1) {
      const slot = at + 4 + index * 4;
      found.push(slot + await this.uint32(slot));
    }
    return found;
  }
  /** Elements of a vector, which has to lie inside the buffer. */
  async count(at, width) {
    const count = await this.uint32(at);
    if (at + 4 + count * width > this.#length) throw new FlatbufferError(`the vector at ${at} does not end inside`);
    return count;
  }
  async uint32(at) {
    return view(await this.#bytes(at, 4)).getUint32(0, true);
  }
  async int32(at) {
    return view(await this.#bytes(at, 4)).getInt32(0, true);
  }
  async uint16(at) {
    return view(await this.#bytes(at, 2)).getUint16(0, true);
  }
  async uint8(at) {
    return view(await this.#bytes(at, 1)).getUint8(0);
  }
  /** A copy: the window behind it is overwritten by the next access. */
  async #bytes(at, count) {
    if (at < 0 || at + count > this.#length) throw new FlatbufferError(`offset ${at} leads out of the buffer`);
    const { bytes } = await this.#source.load(this.#start + at, count);
    if (bytes.length < count) throw new FlatbufferError(`the file ends at offset ${at} of the buffer`);
    return Uint8Array.from(bytes.subarray(0, count));
  }
};
var Table = class {
  #buffer;
  #at;
  #slots;
  constructor(buffer, at, slots) {
    this.#buffer = buffer;
    this.#at = at;
    this.#slots = slots;
  }
  async text(field) {
    const at = await this.#reference(field);
    return at === void 0 ? void 0 : this.#buffer.text(at);
  }
  async table(field) {
    const at = await this.#reference(field);
    return at === void 0 ? void 0 : this.#buffer.table(at);
  }
  async *tables(field) {
    const at = await this.#reference(field);
    if (at === void 0) return;
    for (const one of await this.#buffer.references(at)) yield await this.#buffer.table(one);
  }
  async texts(field) {
    const at = await this.#reference(field);
    if (at === void 0) return [];
    const found = [];
    for (const one of await this.#buffer.references(at)) found.push(await this.#buffer.text(one));
    return found;
  }
  /** How many elements of `width` bytes a vector has. */
  async count(field, width) {
    const at = await this.#reference(field);
    return at === void 0 ? 0 : this.#buffer.count(at, width);
  }
  async int32(field) {
    const slot = this.#slot(field);
    return slot === void 0 ? void 0 : this.#buffer.int32(this.#at + slot);
  }
  async bool(field) {
    const slot = this.#slot(field);
    return slot === void 0 ? void 0 : await this.#buffer.uint8(this.#at + slot) !== 0;
  }
  async #reference(field) {
    const slot = this.#slot(field);
    if (slot === void 0) return void 0;
    const at = this.#at + slot;
    return at + await this.#buffer.uint32(at);
  }
  #slot(field) {
    const at = field * 2;
    const slot = at + 2 <= this.#slots.byteLength ? this.#slots.getUint16(at, true) : 0;
    return slot === 0 ? void 0 : slot;
  }
};
function view(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// packages/core/src/inspect/formats/catboost.ts
var catboost = {
  title: "CatBoost binary",
  match: ({ head }) => new TextDecoder("latin1").decode(head.subarray(0, MAGIC.length)) === MAGIC,
  read: read3
};
var MAGIC = "CBM1";
var HEADER = 8;
var AT_ONCE = 32 * 2 ** 20;
var core = { formatVersion: 0, trees: 1, info: 2, parts: 3 };
var tree = { dimension: 0, sizes: 2, categories: 4, floats: 5, texts: 12 };
var feature = {
  float: { flatIndex: 2, name: 4 },
  category: { flatIndex: 1, name: 2 },
  text: { flatIndex: 1, name: 2 }
};
var keyValue = { key: 0, value: 1 };
async function read3(candidate, inside) {
  const length = new DataView(candidate.head.buffer, candidate.head.byteOffset, candidate.head.length);
  const size = candidate.head.length < HEADER ? 0 : length.getUint32(4, true);
  const there2 = candidate.source.size;
  if (candidate.head.length < HEADER || there2 !== void 0 && there2 < HEADER + size) {
    const detail = `the core is said to be ${size} bytes long and is cut`;
    return { ...nothing, format: "catboost", anomalies: [{ kind: "truncated", detail, at: placeIn(candidate) }] };
  }
  const found = { features: [], info: /* @__PURE__ */ new Map(), parts: [], trees: 0, dimension: 1 };
  const anomalies = [];
  try {
    const { source, start } = await coreOf(candidate.source, size);
    await readCore(await new Flatbuffer(source, start, size).root(), found, inside.signal);
  } catch (cause) {
    if (!(cause instanceof FlatbufferError)) throw cause;
    anomalies.push({ kind: "malformed", detail: cause.message, at: placeIn(candidate, HEADER) });
  }
  const params = await json(found.info.get("params"), inside);
  const classes = listAt(await json(found.info.get("class_params"), inside), "class_names");
  return {
    ...nothing,
    format: "catboost",
    encoding: found.formatVersion === void 0 ? [] : [found.formatVersion],
    producers: producersOf3(found.info, candidate),
    structure: { kind: "trees", count: found.trees, objective: textAt(params, "loss_function", "type") ?? "" },
    ...signatureOf5(found, classes),
    anomalies,
    metadata: metadataOf3(found)
  };
}
async function coreOf(source, size) {
  if (size > AT_ONCE) return { source, start: HEADER };
  const { bytes } = await source.load(HEADER, size);
  return { source: memorySource(Uint8Array.from(bytes.subarray(0, size))), start: 0 };
}
async function readCore(root, found, signal) {
  const version2 = await root.text(core.formatVersion);
  if (version2 !== void 0) found.formatVersion = version2;
  found.parts = await root.texts(core.parts);
  for await (const pair of root.tables(core.info)) {
    found.info.set(await pair.text(keyValue.key) ?? "", await pair.text(keyValue.value) ?? "");
  }
  const trees = await root.table(core.trees);
  if (trees === void 0) return;
  found.dimension = await trees.int32(tree.dimension) ?? 1;
  found.trees = await trees.count(tree.sizes, 4);
  await readFeatures(trees, tree.floats, feature.float, "float32", found, signal);
  await readFeatures(trees, tree.categories, feature.category, "string", found, signal);
  await readFeatures(trees, tree.texts, feature.text, "string", found, signal);
}
async function readFeatures(trees, field, { flatIndex, name }, dtype, found, signal) {
  for await (const one of trees.tables(field)) {
    signal.throwIfAborted();
    const at = await one.int32(flatIndex) ?? -1;
    found.features.push({ at, name: await one.text(name) || String(at), dtype });
  }
}
async function json(text3, inside) {
  if (text3 === void 0) return void 0;
  return (await readJson(memorySource(new TextEncoder().encode(text3)), { signal: inside.signal })).root;
}
function producersOf3(info2, candidate) {
  const version2 = /^\s*Branch: tags\/v(\d[\w.]*)\s*$/m.exec(info2.get("catboost_version_info") ?? "")?.[1];
  return version2 === void 0 ? [] : [{ library: "catboost", version: version2, known: "written", at: placeIn(candidate, HEADER) }];
}
function signatureOf5({ features, dimension: dimension3 }, names4) {
  if (features.length === 0) return {};
  const columns = features.toSorted((a, b) => a.at - b.at).map(({ name, dtype }) => ({ name, dtype }));
  const mixed = new Set(columns.map(({ dtype }) => dtype)).size > 1;
  const classes = (names4 ?? []).filter(
    (one) => typeof one === "string" || typeof one === "number"
  );
  const label = classes.every((one) => typeof one === "number") ? "int64" : "string";
  return {
    signature: {
      inputs: [
        { name: "X", dtype: mixed ? "object" : columns[0]?.dtype ?? "unknown", shape: [null, columns.length] }
      ],
      outputs: [
        {
          name: "predictions",
          dtype: classes.length > 0 ? label : "float64",
          shape: classes.length === 0 && dimension3 > 1 ? [null, dimension3] : [null]
        }
      ],
      columns,
      ...classes.length > 0 && { classes }
    }
  };
}
var library2 = /* @__PURE__ */ new Set([
  "params",
  "class_params",
  "training",
  "output_options",
  "catboost_version_info"
]);
var MAX_VALUE3 = 2e3;
function metadataOf3({ info: info2, parts: parts2 }) {
  const shown4 = [...info2].filter(([key]) => !library2.has(key)).map(([key, value3]) => [key, value3.slice(0, MAX_VALUE3)]);
  return Object.fromEntries([
    ...shown4,
    ...parts2.length > 0 ? [["parts behind the core", parts2.join(", ")]] : []
  ]);
}

// packages/core/src/inspect/formats/compressed.ts
var compressed = {
  title: "zlib, gzip, bz2, lzma, xz, lz4 or zstd stream",
  match: (candidate) => compressionOf(candidate) !== void 0,
  async read(candidate, inside) {
    const compression = compressionOf(candidate) ?? "zlib";
    const source = expandedSource(candidate.source, compression, { signal: inside.signal, limit: inside.expansion });
    const packed = compression !== "zstd";
    const { recognised: _, ...part2 } = await inside.part(
      { source, member: compression, name: candidate.name, packed },
      candidate
    );
    return { ...withBreak(part2, source.broken, candidate), encoding: [compression, ...part2.encoding] };
  }
};
var signatures = [
  ["gzip", [31, 139]],
  ["bz2", [66, 90, 104]],
  ["lz4", [4, 34, 77, 24]],
  ["zstd", [40, 181, 47, 253]]
];
var LZMA_DEFAULT = 93;
function compressionOf({ head, name }) {
  const [first = 0, second = 0] = head;
  const signed = signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (signed) return signed[0];
  if (isXz(head)) return "xz";
  if (isLzma(head) && (first === LZMA_DEFAULT || name.endsWith(".lzma"))) return "lzma";
  return first === 120 && head.length > 1 && (first * 256 + second) % 31 === 0 ? "zlib" : void 0;
}
var DAMAGE = /checksum|incorrect data check/;
function withBreak(part2, broken, candidate) {
  if (broken === void 0) return part2;
  const at = placeIn(candidate, candidate.source.size ?? 0);
  const state = (kind) => ({
    ...part2,
    anomalies: [...part2.anomalies, { kind, detail: broken, at }]
  });
  if (broken.startsWith(EXPANDS_TOO_FAR)) {
    const unread = part2.unread.some(({ why }) => why === broken) ? part2.unread : [...part2.unread, { why: broken, at }];
    return { ...state("expands-too-far"), unread };
  }
  if (DAMAGE.test(broken)) return state("archive-damaged");
  return part2.anomalies.some(({ kind }) => kind === "truncated") ? part2 : state("truncated");
}

// packages/core/src/bytes/numbers.ts
var Numbers = class {
  at;
  little;
  source;
  bytes = new Uint8Array(0);
  view = new DataView(new ArrayBuffer(0));
  start = 0;
  constructor(source, at = 0, little = true) {
    this.source = source;
    this.at = at;
    this.little = little;
  }
  has(count) {
    return this.at >= this.start && this.at + count <= this.start + this.bytes.length;
  }
  /** Whether the source has `count` bytes more. */
  async more(count) {
    if (this.source.size !== void 0 && this.at + count > this.source.size) return false;
    const window = await this.source.load(this.at, count);
    this.bytes = window.bytes;
    this.start = window.start;
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    return this.has(count);
  }
  u8() {
    return this.view.getUint8(this.step(1));
  }
  u16() {
    return this.view.getUint16(this.step(2), this.little);
  }
  u32() {
    return this.view.getUint32(this.step(4), this.little);
  }
  u64() {
    return this.view.getBigUint64(this.step(8), this.little);
  }
  i8() {
    return this.view.getInt8(this.step(1));
  }
  i16() {
    return this.view.getInt16(this.step(2), this.little);
  }
  i32() {
    return this.view.getInt32(this.step(4), this.little);
  }
  i64() {
    return this.view.getBigInt64(this.step(8), this.little);
  }
  f32() {
    return this.view.getFloat32(this.step(4), this.little);
  }
  f64() {
    return this.view.getFloat64(this.step(8), this.little);
  }
  /** A copy as text. */
  text(length) {
    const from = this.step(length);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, length).toString("utf8");
  }
  step(count) {
    const from = this.at - this.start;
    this.at += count;
    return from;
  }
};

// packages/core/src/inspect/formats/gguf-values.ts
var MAX_KEY = 65535;
var MAX_TEXT4 = 64 * 1024;
var MAX_SHOWN_KEYS = 500;
var MAX_TEMPLATES2 = 100;
var MAX_NESTED = 4;
var SHOWN_ELEMENTS = 8;
var TEMPLATE = /^tokenizer\.chat_template(?:\.|$)/;
var STRING = 8;
var ARRAY = 9;
var scalars = /* @__PURE__ */ new Map([
  [0, [1, (cursor) => cursor.u8()]],
  [1, [1, (cursor) => cursor.i8()]],
  [2, [2, (cursor) => cursor.u16()]],
  [3, [2, (cursor) => cursor.i16()]],
  [4, [4, (cursor) => cursor.u32()]],
  [5, [4, (cursor) => cursor.i32()]],
  [6, [4, (cursor) => cursor.f32()]],
  [7, [1, (cursor) => cursor.u8() !== 0]],
  [10, [8, (cursor) => cursor.u64()]],
  [11, [8, (cursor) => cursor.i64()]],
  [12, [8, (cursor) => cursor.f64()]]
]);
var SHORT = { kind: "truncated", what: "the file ends in its metadata" };
async function readKeyValues(cursor, count, wide, known2, anomaly) {
  const seen = /* @__PURE__ */ new Set();
  for (let i = 0n; i < count; i++) {
    const at = cursor.at;
    const key = await textField(cursor, wide, MAX_KEY);
    if (key === void 0) return SHORT;
    if (key.cut) return { kind: "malformed", what: `a key of more than ${MAX_KEY} bytes` };
    if (!await there(cursor, 4)) return SHORT;
    const type2 = cursor.u32();
    const from = cursor.at;
    const value3 = await valueOf(cursor, type2, wide, 0);
    if (typeof value3 === "object") return value3;
    if (seen.has(key.text)) anomaly("duplicate-key", `the key ${JSON.stringify(shown2(key.text))} is there twice`, at);
    if (seen.size >= MAX_SHOWN_KEYS && !TEMPLATE.test(key.text)) continue;
    seen.add(key.text);
    if (key.text === "general.alignment") {
      const alignment = Number(value3);
      if (!(alignment > 0 && Number.isInteger(Math.log2(alignment)) && alignment < 2 ** 31))
        return { kind: "malformed", what: `an alignment of ${shown2(value3)}` };
      known2.alignment = alignment;
    }
    if (TEMPLATE.test(key.text) && type2 === STRING) {
      if (known2.templates.length >= MAX_TEMPLATES2)
        return { kind: "malformed", what: `more than ${MAX_TEMPLATES2} chat templates` };
      known2.templates.push({ text: value3, at: from });
    }
    known2.values.set(shown2(key.text), shown2(value3));
  }
  return void 0;
}
async function textField(cursor, wide, most) {
  if (!await there(cursor, wide ? 8 : 4)) return void 0;
  const length = Number(wide ? cursor.u64() : cursor.u32());
  const kept2 = Math.min(length, most);
  if (!await there(cursor, kept2)) return void 0;
  const text3 = cursor.text(kept2);
  cursor.at += length - kept2;
  if (length > kept2 && !await reaches(cursor)) return void 0;
  return { text: text3, cut: length > kept2 };
}
async function valueOf(cursor, type2, wide, nested2) {
  const scalar2 = scalars.get(type2);
  if (scalar2) {
    if (!await there(cursor, scalar2[0])) return SHORT;
    return String(scalar2[1](cursor));
  }
  if (type2 === STRING) return (await textField(cursor, wide, MAX_TEXT4))?.text ?? SHORT;
  if (type2 !== ARRAY) return { kind: "malformed", what: `a value of type ${type2}, which there is not` };
  return listOf(cursor, wide, nested2);
}
async function listOf(cursor, wide, nested2) {
  if (nested2 >= MAX_NESTED) return { kind: "malformed", what: `lists nested more than ${MAX_NESTED} deep` };
  if (!await there(cursor, wide ? 12 : 8)) return SHORT;
  const type2 = cursor.u32();
  const count = wide ? cursor.u64() : BigInt(cursor.u32());
  const first = [];
  const bytes = scalars.get(type2)?.[0];
  const read15 = bytes === void 0 ? count : count < SHOWN_ELEMENTS ? count : BigInt(SHOWN_ELEMENTS);
  for (let i = 0n; i < read15; i++) {
    const value3 = await valueOf(cursor, type2, wide, nested2 + 1);
    if (typeof value3 === "object") return value3;
    if (first.length < SHOWN_ELEMENTS) first.push(shown2(value3));
  }
  if (bytes !== void 0) {
    const rest = (count - read15) * BigInt(bytes);
    if (rest > BigInt(Number.MAX_SAFE_INTEGER)) return SHORT;
    cursor.at += Number(rest);
    if (rest > 0n && !await reaches(cursor)) return SHORT;
  }
  return `[${first.join(", ")}${count > BigInt(first.length) ? `, \u2026 (${count} in all)` : ""}]`;
}
async function there(cursor, count) {
  return cursor.has(count) || cursor.more(count);
}
async function reaches(cursor) {
  cursor.at -= 1;
  if (!await there(cursor, 1)) return false;
  cursor.at += 1;
  return true;
}

// packages/core/src/inspect/formats/gguf-types.ts
var rows = [
  [0, "F32", 1, 4, "float32"],
  [1, "F16", 1, 2, "float16"],
  [2, "Q4_0", 32, 18],
  [3, "Q4_1", 32, 20],
  [6, "Q5_0", 32, 22],
  [7, "Q5_1", 32, 24],
  [8, "Q8_0", 32, 34],
  [9, "Q8_1", 32, 40],
  [10, "Q2_K", 256, 84],
  [11, "Q3_K", 256, 110],
  [12, "Q4_K", 256, 144],
  [13, "Q5_K", 256, 176],
  [14, "Q6_K", 256, 210],
  [15, "Q8_K", 256, 292],
  [16, "IQ2_XXS", 256, 66],
  [17, "IQ2_XS", 256, 74],
  [18, "IQ3_XXS", 256, 98],
  [19, "IQ1_S", 256, 50],
  [20, "IQ4_NL", 32, 18],
  [21, "IQ3_S", 256, 110],
  [22, "IQ2_S", 256, 82],
  [23, "IQ4_XS", 256, 136],
  [24, "I8", 1, 1, "int8"],
  [25, "I16", 1, 2, "int16"],
  [26, "I32", 1, 4, "int32"],
  [27, "I64", 1, 8, "int64"],
  [28, "F64", 1, 8, "float64"],
  [29, "IQ1_M", 256, 56],
  [30, "BF16", 1, 2, "bfloat16"],
  [34, "TQ1_0", 256, 54],
  [35, "TQ2_0", 256, 66],
  [39, "MXFP4", 32, 17],
  [40, "NVFP4", 64, 36],
  [41, "Q1_0", 128, 18]
];
var ggmlTypes = new Map(
  rows.map(([id, name, block, bytes, dtype = "quantized"]) => [id, { name, dtype, block, bytes }])
);

// packages/core/src/inspect/pickle/opcodes.ts
var table = [
  ["(", "MARK", 0, 0],
  [".", "STOP", 0, 0],
  ["0", "POP", 0, 0],
  ["1", "POP_MARK", 0, 1],
  ["2", "DUP", 0, 0],
  ["F", "FLOAT", "line", 0],
  ["I", "INT", "line", 0],
  ["J", "BININT", 4, 1],
  ["K", "BININT1", 1, 1],
  ["L", "LONG", "line", 0],
  ["M", "BININT2", 2, 1],
  ["N", "NONE", 0, 0],
  ["P", "PERSID", "line", 0],
  ["Q", "BINPERSID", 0, 1],
  ["R", "REDUCE", 0, 0],
  ["S", "STRING", "line", 0],
  ["T", "BINSTRING", "counted4", 1],
  ["U", "SHORT_BINSTRING", "counted1", 1],
  ["V", "UNICODE", "line", 0],
  ["X", "BINUNICODE", "counted4", 1],
  ["a", "APPEND", 0, 0],
  ["b", "BUILD", 0, 0],
  ["c", "GLOBAL", "two-lines", 0],
  ["d", "DICT", 0, 0],
  ["}", "EMPTY_DICT", 0, 1],
  ["e", "APPENDS", 0, 1],
  ["g", "GET", "line", 0],
  ["h", "BINGET", 1, 1],
  ["i", "INST", "two-lines", 0],
  ["j", "LONG_BINGET", 4, 1],
  ["l", "LIST", 0, 0],
  ["]", "EMPTY_LIST", 0, 1],
  ["o", "OBJ", 0, 1],
  ["p", "PUT", "line", 0],
  ["q", "BINPUT", 1, 1],
  ["r", "LONG_BINPUT", 4, 1],
  ["s", "SETITEM", 0, 0],
  ["t", "TUPLE", 0, 0],
  [")", "EMPTY_TUPLE", 0, 1],
  ["u", "SETITEMS", 0, 1],
  ["G", "BINFLOAT", 8, 1],
  [128, "PROTO", 1, 2],
  [129, "NEWOBJ", 0, 2],
  [130, "EXT1", 1, 2],
  [131, "EXT2", 2, 2],
  [132, "EXT4", 4, 2],
  [133, "TUPLE1", 0, 2],
  [134, "TUPLE2", 0, 2],
  [135, "TUPLE3", 0, 2],
  [136, "NEWTRUE", 0, 2],
  [137, "NEWFALSE", 0, 2],
  [138, "LONG1", "counted1", 2],
  [139, "LONG4", "counted4", 2],
  ["B", "BINBYTES", "counted4", 3],
  ["C", "SHORT_BINBYTES", "counted1", 3],
  [140, "SHORT_BINUNICODE", "counted1", 4],
  [141, "BINUNICODE8", "counted8", 4],
  [142, "BINBYTES8", "counted8", 4],
  [143, "EMPTY_SET", 0, 4],
  [144, "ADDITEMS", 0, 4],
  [145, "FROZENSET", 0, 4],
  [146, "NEWOBJ_EX", 0, 4],
  [147, "STACK_GLOBAL", 0, 4],
  [148, "MEMOIZE", 0, 4],
  [149, "FRAME", 8, 4],
  [150, "BYTEARRAY8", "counted8", 5],
  [151, "NEXT_BUFFER", 0, 5],
  [152, "READONLY_BUFFER", 0, 5]
];
var opcodes = (() => {
  const byCode = Array.from({ length: 256 }, () => void 0);
  for (const [key, name, operand, protocol] of table) {
    const code = typeof key === "number" ? key : key.charCodeAt(0);
    byCode[code] = { code, name, operand, protocol };
  }
  return byCode;
})();

// packages/core/src/inspect/formats/pickle-head.ts
var ENOUGH = 8;
var NEWLINE = 10;
var lines = {
  FLOAT: /^[-+\d.enafi]+$/,
  INT: /^-?\d+$/,
  LONG: /^-?\d+L?$/,
  STRING: /^(?:'.*'|".*")$/,
  GET: /^\d+$/,
  PUT: /^\d+$/,
  // An attribute path (`GLOBAL`, `INST`): no blanks, which texts have.
  GLOBAL: /^[^\s]+$/,
  INST: /^[^\s]+$/
};
function startsLikePickle(head) {
  if (head.length === 0) return false;
  if (head[0] === 128) return head.length === 1 || (head[1] ?? 0) <= 5;
  let count = 0;
  for (const { opcode, end } of walk2(head)) {
    if (opcode === void 0 || opcode.protocol > 1 || end === void 0) return false;
    count += 1;
    if (count === ENOUGH || count > 1 && opcode.name === "STOP") return true;
  }
  return count > 1;
}
function unstatedProtocol(head) {
  for (const { opcode } of walk2(head)) if (opcode?.protocol === 1) return 1;
  return 0;
}
function* walk2(head) {
  for (let at = 0; at < head.length; ) {
    const opcode = opcodes[head[at] ?? 0];
    const end = opcode && behind(head, at + 1, opcode.name, opcode.operand);
    yield { opcode, end };
    if (end === void 0 || opcode?.name === "STOP") return;
    at = end;
  }
}
function behind(head, at, name, operand) {
  if (typeof operand === "number") return at + operand;
  if (operand === "line") return lineEnd(head, at, name);
  if (operand === "two-lines") {
    const first = lineEnd(head, at, name);
    return first === void 0 ? void 0 : lineEnd(head, first, name);
  }
  const width = Number(operand.slice("counted".length));
  let length = 0;
  for (let index = width - 1; index >= 0; index -= 1) length = length * 256 + (head[at + index] ?? 0);
  return at + width + length <= head.length ? at + width + length : void 0;
}
function lineEnd(head, at, name) {
  const end = head.indexOf(NEWLINE, at);
  if (end < 0) return void 0;
  const line = new TextDecoder("latin1").decode(head.subarray(at, end));
  return lines[name]?.test(line) === false ? void 0 : end + 1;
}

// packages/core/src/inspect/pickle/graph.ts
var makers = /* @__PURE__ */ new Set([
  "copyreg._reconstructor",
  "copy_reg._reconstructor",
  "copyreg.__newobj__",
  "copyreg.__newobj_ex__",
  "numpy.core.multiarray._reconstruct",
  "numpy._core.multiarray._reconstruct"
]);
function classOf(node4) {
  if (node4.kind !== "instance") return void 0;
  return madeBy(globalOf(node4.callee), globalOf(node4.args[0]));
}
function madeBy(callee, first) {
  if (callee && first && makers.has(`${callee.module}.${callee.name}`)) return first;
  return callee;
}
function globalOf(node4) {
  return node4?.kind === "global" ? node4.global : void 0;
}

// packages/core/src/inspect/estimator/plain.ts
function textOf(node4) {
  return node4?.kind === "scalar" && typeof node4.value === "string" ? node4.value : void 0;
}
function numberOf(node4) {
  if (node4?.kind !== "scalar") return void 0;
  return typeof node4.value === "bigint" ? Number(node4.value) : typeof node4.value === "number" ? node4.value : void 0;
}
function truthOf(node4) {
  return node4?.kind === "scalar" && typeof node4.value === "boolean" ? node4.value : void 0;
}
function bytesOf(node4) {
  if (node4?.kind === "bytes") return node4.content;
  if (node4?.kind !== "instance") return void 0;
  const callee = globalOf(node4.callee);
  const isBytes = callee?.name === "bytearray" || callee?.name === "bytes";
  if (isBytes && node4.args.length === 0) return new Uint8Array(0);
  if (isBytes) return node4.args[0]?.kind === "bytes" ? node4.args[0].content : encoded(node4.args[0]);
  return encoded(node4);
}
function encoded(node4) {
  const callee = node4?.kind === "instance" ? globalOf(node4.callee) : void 0;
  if (node4?.kind !== "instance") return void 0;
  if (callee?.module !== "_codecs" || callee.name !== "encode") return void 0;
  const text3 = textOf(node4.args[0]);
  return text3 === void 0 ? void 0 : Uint8Array.from(text3, (letter) => letter.charCodeAt(0));
}
function itemsOf(node4) {
  if (node4 === void 0) return void 0;
  if (node4.kind === "list" || node4.kind === "tuple" || node4.kind === "set" || node4.kind === "frozenset") {
    return node4.more === 0 ? node4.items : void 0;
  }
  const data = attributesOf(node4)?.get("data");
  return data?.kind === "list" && data.more === 0 ? data.items : void 0;
}
var read4 = /* @__PURE__ */ new WeakMap();
function attributesOf(node4) {
  if (node4?.kind !== "instance") return void 0;
  const known2 = read4.get(node4);
  if (known2 !== void 0) return known2;
  const { state } = node4;
  const dicts2 = state?.kind === "tuple" && state.items.length === 2 ? state.items : state === void 0 ? [] : [state];
  const attributes = /* @__PURE__ */ new Map();
  for (const dict of dicts2) {
    if (dict.kind !== "dict") continue;
    for (const [key, value3] of dict.entries) {
      const name = textOf(key);
      if (name !== void 0) attributes.set(name, value3);
    }
  }
  read4.set(node4, attributes);
  return attributes;
}
function entriesOf(node4) {
  if (node4?.kind === "dict") return node4.entries;
  return node4?.kind === "instance" ? node4.entries : void 0;
}

// packages/core/src/inspect/estimator/numpy.ts
function arrayOf(node4) {
  if (node4?.kind === "array") return ndarray(elementOf(node4.dtype), node4.shape, { content: node4.content });
  if (node4?.kind !== "instance") return void 0;
  const callee = globalOf(node4.callee);
  if (callee?.name === "_frombuffer") {
    const [buffer, dtype2, shape4] = node4.args;
    return ndarray(dtypeOf(dtype2), shapeOf(shape4), { content: bytesOf(buffer) });
  }
  if (callee?.name !== "_reconstruct" || !isNumpy(callee.module)) return void 0;
  if (node4.state?.kind !== "tuple") return void 0;
  const [, shape3, dtype, , data] = node4.state.items;
  const objects3 = data?.kind === "list" && data.more === 0 ? data.items : void 0;
  return ndarray(dtypeOf(dtype), shapeOf(shape3), { content: bytesOf(data), objects: objects3 });
}
function scalarOf(node4) {
  if (node4?.kind === "scalar") return plain2(node4.value);
  if (node4?.kind !== "instance") return void 0;
  const callee = globalOf(node4.callee);
  if (callee?.name !== "scalar" || !isNumpy(callee.module)) return void 0;
  const [dtype, data] = node4.args;
  const element = dtypeOf(dtype);
  if (element?.kind === "O") return data?.kind === "scalar" ? plain2(data.value) : void 0;
  return ndarray(element, [1], { content: bytesOf(data) })?.values(1)?.[0];
}
function scalarsOf(nodes, most) {
  const scalars2 = [];
  for (const node4 of nodes.slice(0, most)) {
    const scalar2 = scalarOf(node4);
    if (scalar2 === void 0) return void 0;
    scalars2.push(scalar2);
  }
  return scalars2;
}
function ndarray(element, shape3, data) {
  if (element === void 0 || shape3 === void 0) return void 0;
  const count = shape3.reduce((product2, length) => product2 * length, 1);
  if (element.kind === "O") {
    const objects3 = data.objects ?? [];
    const complete2 = data.objects !== void 0 && objects3.length === count;
    return {
      dtype: "object",
      shape: shape3,
      ...complete2 && { objects: objects3 },
      values: (most) => complete2 ? scalarsOf(objects3, most) : void 0
    };
  }
  const { content } = data;
  return {
    dtype: element.dtype,
    shape: shape3,
    values(most) {
      const read15 = readers[element.kind];
      if (content === void 0 || read15 === void 0 || content.length !== count * element.size) return void 0;
      const view2 = new DataView(content.buffer, content.byteOffset, content.byteLength);
      const values2 = [];
      for (let index = 0; index < Math.min(most, count); index += 1) {
        const value3 = read15(view2, index * element.size, element);
        if (value3 === void 0) return void 0;
        values2.push(value3);
      }
      return values2;
    }
  };
}
var readers = {
  b: (view2, at) => view2.getUint8(at) !== 0,
  i: (view2, at, element) => readInteger(view2, at, element, true),
  u: (view2, at, element) => readInteger(view2, at, element, false),
  f: readFloat,
  U: readText,
  S: (view2, at, { size }) => new TextDecoder("latin1").decode(new Uint8Array(view2.buffer, view2.byteOffset + at, size)).replace(/\0+$/, "")
};
function readInteger(view2, at, { size, little }, signed) {
  if (size === 8) return plain2(signed ? view2.getBigInt64(at, little) : view2.getBigUint64(at, little));
  if (size === 4) return signed ? view2.getInt32(at, little) : view2.getUint32(at, little);
  if (size === 2) return signed ? view2.getInt16(at, little) : view2.getUint16(at, little);
  return signed ? view2.getInt8(at) : view2.getUint8(at);
}
function readFloat(view2, at, { size, little }) {
  if (size === 8) return plain2(view2.getFloat64(at, little));
  if (size === 4) return plain2(view2.getFloat32(at, little));
  return void 0;
}
function readText(view2, at, { size, little }) {
  let text3 = "";
  for (let offset = at; offset < at + size; offset += 4) {
    const code = view2.getUint32(offset, little);
    if (code > 1114111) return void 0;
    text3 += String.fromCodePoint(code);
  }
  return text3.replace(/\0+$/, "");
}
function plain2(value3) {
  if (typeof value3 === "bigint") return BigInt.asIntN(54, value3) === value3 ? Number(value3) : { int: String(value3) };
  return typeof value3 === "number" && !Number.isFinite(value3) ? null : value3;
}
function dtypeOf(node4) {
  if (node4?.kind === "global") return dtypeNamed(node4);
  const made = node4 && classOf(node4);
  if (node4?.kind !== "instance" || made === void 0 || !isNumpy(made.module)) return void 0;
  if (made.name === "StringDType") return { dtype: "string", size: 16, little: true, kind: "T" };
  const code = textOf(node4.args[0]);
  if (code === void 0) return dtypeNamed(node4.args[0]);
  const order = node4.state?.kind === "tuple" ? textOf(node4.state.items[1]) : void 0;
  return elementOf(`${order ?? "|"}${code}`);
}
function dtypeNamed(node4) {
  const named3 = globalOf(node4);
  if (named3 === void 0 || !isNumpy(named3.module) || !Object.hasOwn(classCodes, named3.name)) return void 0;
  return elementOf(classCodes[named3.name] ?? "");
}
var classCodes = {
  object_: "|O8",
  bool_: "|b1",
  bool: "|b1",
  float64: "<f8",
  int64: "<i8",
  str_: "|U"
};
var dtypes4 = {
  b1: "bool",
  i1: "int8",
  i2: "int16",
  i4: "int32",
  i8: "int64",
  u1: "uint8",
  u2: "uint16",
  u4: "uint32",
  u8: "uint64",
  f2: "float16",
  f4: "float32",
  f8: "float64",
  c8: "complex64",
  c16: "complex128"
};
function numpyType(text3) {
  return elementOf(text3);
}
function elementOf(text3) {
  const match3 = /^([<>|=])?([a-zA-Z])(\d*)$/.exec(text3);
  if (match3 === null) return text3 === "" ? void 0 : { dtype: "unknown", size: 0, little: true, kind: "V" };
  const [, order, kind = "", digits = ""] = match3;
  const size = Number(digits);
  const little = order !== ">";
  if (kind === "O") return { dtype: "object", size: 8, little, kind };
  if (kind === "U") return { dtype: "string", size: size * 4, little, kind };
  if (kind === "S") return { dtype: "string", size, little, kind };
  const dtype = dtypes4[`${kind}${size}`];
  return dtype === void 0 ? { dtype: "unknown", size, little, kind: "V" } : { dtype, size, little, kind };
}
function shapeOf(node4) {
  if (node4?.kind !== "tuple" || node4.more > 0) return void 0;
  const shape3 = node4.items.map(numberOf);
  return shape3.every((length) => length !== void 0 && Number.isSafeInteger(length) && length >= 0) ? shape3 : void 0;
}
function isNumpy(module) {
  return module === "numpy" || module.startsWith("numpy.");
}

// packages/core/src/inspect/estimator/abilities.data.ts
var abilities = {
  ARDRegression: ["numbers", "never"],
  AdaBoostClassifier: ["classes", "always"],
  AdaBoostRegressor: ["numbers", "never"],
  AffinityPropagation: ["labels", "never"],
  BaggingClassifier: ["classes", "always"],
  BaggingRegressor: ["numbers", "never"],
  BayesianGaussianMixture: ["labels", "always"],
  BayesianRidge: ["numbers", "never"],
  BernoulliNB: ["classes", "always"],
  Birch: ["labels", "never"],
  BisectingKMeans: ["labels", "never"],
  CCA: ["numbers", "never"],
  CalibratedClassifierCV: ["classes", "always"],
  CategoricalNB: ["classes", "always"],
  ClassifierChain: ["classes", "depends"],
  ComplementNB: ["classes", "always"],
  DecisionTreeClassifier: ["classes", "always"],
  DecisionTreeRegressor: ["numbers", "never"],
  DummyClassifier: ["classes", "always"],
  DummyRegressor: ["numbers", "never"],
  ElasticNet: ["numbers", "never"],
  ElasticNetCV: ["numbers", "never"],
  EllipticEnvelope: ["labels", "never"],
  ExtraTreeClassifier: ["classes", "always"],
  ExtraTreeRegressor: ["numbers", "never"],
  ExtraTreesClassifier: ["classes", "always"],
  ExtraTreesRegressor: ["numbers", "never"],
  FixedThresholdClassifier: ["classes", "depends"],
  GammaRegressor: ["numbers", "never"],
  GaussianMixture: ["labels", "always"],
  GaussianNB: ["classes", "always"],
  GaussianProcessClassifier: ["classes", "always"],
  GaussianProcessRegressor: ["numbers", "never"],
  GradientBoostingClassifier: ["classes", "always"],
  GradientBoostingRegressor: ["numbers", "never"],
  GridSearchCV: ["delegates", "depends"],
  HalvingGridSearchCV: ["delegates", "depends"],
  HalvingRandomSearchCV: ["delegates", "depends"],
  HistGradientBoostingClassifier: ["classes", "always"],
  HistGradientBoostingRegressor: ["numbers", "never"],
  HuberRegressor: ["numbers", "never"],
  IsolationForest: ["labels", "never"],
  IsotonicRegression: ["numbers", "never"],
  KMeans: ["labels", "never"],
  KNeighborsClassifier: ["classes", "always"],
  KNeighborsRegressor: ["numbers", "never"],
  KernelRidge: ["numbers", "never"],
  LabelPropagation: ["classes", "always"],
  LabelSpreading: ["classes", "always"],
  Lars: ["numbers", "never"],
  LarsCV: ["numbers", "never"],
  Lasso: ["numbers", "never"],
  LassoCV: ["numbers", "never"],
  LassoLars: ["numbers", "never"],
  LassoLarsCV: ["numbers", "never"],
  LassoLarsIC: ["numbers", "never"],
  LinearDiscriminantAnalysis: ["classes", "always"],
  LinearRegression: ["numbers", "never"],
  LinearSVC: ["classes", "never"],
  LinearSVR: ["numbers", "never"],
  LocalOutlierFactor: ["labels", "never"],
  LogisticRegression: ["classes", "always"],
  LogisticRegressionCV: ["classes", "always"],
  MLPClassifier: ["classes", "always"],
  MLPRegressor: ["numbers", "never"],
  MeanShift: ["labels", "never"],
  MiniBatchKMeans: ["labels", "never"],
  MultiOutputClassifier: ["classes", "depends"],
  MultiOutputRegressor: ["numbers", "never"],
  MultiTaskElasticNet: ["numbers", "never"],
  MultiTaskElasticNetCV: ["numbers", "never"],
  MultiTaskLasso: ["numbers", "never"],
  MultiTaskLassoCV: ["numbers", "never"],
  MultinomialNB: ["classes", "always"],
  NearestCentroid: ["classes", "depends"],
  NuSVC: ["classes", "depends"],
  NuSVR: ["numbers", "never"],
  OneClassSVM: ["labels", "never"],
  OneVsOneClassifier: ["classes", "never"],
  OneVsRestClassifier: ["classes", "depends"],
  OrthogonalMatchingPursuit: ["numbers", "never"],
  OrthogonalMatchingPursuitCV: ["numbers", "never"],
  OutputCodeClassifier: ["classes", "never"],
  PLSCanonical: ["numbers", "never"],
  PLSRegression: ["numbers", "never"],
  PassiveAggressiveClassifier: ["classes", "never"],
  PassiveAggressiveRegressor: ["numbers", "never"],
  Perceptron: ["classes", "never"],
  Pipeline: ["delegates", "depends"],
  PoissonRegressor: ["numbers", "never"],
  QuadraticDiscriminantAnalysis: ["classes", "always"],
  QuantileRegressor: ["numbers", "never"],
  RANSACRegressor: ["numbers", "never"],
  RFE: ["delegates", "depends"],
  RFECV: ["delegates", "depends"],
  RadiusNeighborsClassifier: ["classes", "always"],
  RadiusNeighborsRegressor: ["numbers", "never"],
  RandomForestClassifier: ["classes", "always"],
  RandomForestRegressor: ["numbers", "never"],
  RandomizedSearchCV: ["delegates", "depends"],
  RegressorChain: ["numbers", "never"],
  Ridge: ["numbers", "never"],
  RidgeCV: ["numbers", "never"],
  RidgeClassifier: ["classes", "never"],
  RidgeClassifierCV: ["classes", "never"],
  SGDClassifier: ["classes", "depends"],
  SGDOneClassSVM: ["labels", "never"],
  SGDRegressor: ["numbers", "never"],
  SVC: ["classes", "depends"],
  SVR: ["numbers", "never"],
  SelfTrainingClassifier: ["classes", "depends"],
  StackingClassifier: ["classes", "depends"],
  StackingRegressor: ["numbers", "never"],
  TheilSenRegressor: ["numbers", "never"],
  TransformedTargetRegressor: ["numbers", "never"],
  TunedThresholdClassifierCV: ["classes", "depends"],
  TweedieRegressor: ["numbers", "never"],
  VotingClassifier: ["classes", "depends"],
  VotingRegressor: ["numbers", "never"]
};

// packages/core/src/inspect/estimator/budget.ts
function newBudget() {
  return { estimators: 2e3, values: 5e4, scalars: 1e6 };
}
function spend(budget, what, count) {
  if (budget[what] < count) return false;
  budget[what] -= count;
  return true;
}

// packages/core/src/inspect/estimator/value.ts
var MAX_DEPTH6 = 4;
var MAX_ITEMS = 20;
var MAX_TEXT5 = 200;
function valueOf2(node4, budget, depth = 0) {
  if (!spend(budget, "values", 1)) return { unknown: true };
  if (node4.kind === "scalar") {
    return typeof node4.value === "number" && !Number.isFinite(node4.value) ? String(node4.value) : cut2(plain2(node4.value));
  }
  if (node4.kind === "global") return { global: node4.global };
  if (node4.kind === "bytes") return { bytes: node4.length };
  const scalar2 = scalarOf(node4);
  if (scalar2 !== void 0) return cut2(scalar2);
  const made = classOf(node4);
  if (made) return { instance: made };
  if (depth >= MAX_DEPTH6) return { unknown: true };
  if (node4.kind === "dict") {
    const dict = node4.entries.slice(0, MAX_ITEMS).map(([key, value3]) => [valueOf2(key, budget, depth + 1), valueOf2(value3, budget, depth + 1)]);
    return { dict, ...more(node4.entries.length + node4.more) };
  }
  if (node4.kind === "array") return { instance: { module: "numpy", name: "ndarray" } };
  if (node4.kind === "unknown" || node4.kind === "instance") return { unknown: true };
  const items = node4.items.slice(0, MAX_ITEMS).map((item) => valueOf2(item, budget, depth + 1));
  return { [node4.kind === "tuple" ? "tuple" : "list"]: items, ...more(node4.items.length + node4.more) };
}
function more(count) {
  return count > MAX_ITEMS ? { more: count - MAX_ITEMS } : {};
}
function cut2(value3) {
  return typeof value3 === "string" && value3.length > MAX_TEXT5 ? `${value3.slice(0, MAX_TEXT5 - 1)}\u2026` : value3;
}

// packages/core/src/inspect/estimator/tree.ts
var MAX_DEPTH7 = 24;
var MAX_PARAMS = 100;
var MAX_NAMES = 1e5;
var MAX_CLASSES2 = 1e4;
function estimatorIn(node4) {
  return read5(node4, newBudget(), 0);
}
function read5(node4, budget, depth) {
  const made = node4 && classOf(node4);
  const attributes = attributesOf(node4);
  if (made === void 0 || attributes === void 0 || !isEstimator(made.module, attributes)) return void 0;
  if (depth > MAX_DEPTH7 || !spend(budget, "estimators", 1)) return void 0;
  const parts2 = [...partsOf(attributes, (part2) => read5(part2, budget, depth + 1))];
  const version2 = textOf(attributes.get("_sklearn_version"));
  const features = featuresOf(attributes, budget);
  const classes = affordable(classesOf(attributes.get("classes_")), budget);
  const estimator = {
    class: made,
    ...version2 !== void 0 && { version: version2 },
    params: paramsOf(attributes, budget),
    ...features && { features },
    ...classes && { classes },
    parts: parts2.map(({ name, columns, of, known: known2 }) => {
      const shown4 = columns && affordable(columnsOf(columns), budget);
      return { name, ...shown4 && { columns: shown4 }, ...of !== void 0 && { of }, estimator: known2.estimator };
    })
  };
  return { estimator, attributes, parts: parts2 };
}
function isEstimator(module, attributes) {
  if (attributes.has("_sklearn_version") || attributes.has("n_features_in_")) return true;
  return module.startsWith("sklearn.") && attributes.has("classes_") || itemsOf(attributes.get("steps")) !== void 0;
}
function* partsOf(attributes, of) {
  const listed2 = attributes.get("steps") ?? attributes.get("transformers_") ?? attributes.get("transformer_list");
  if (listed2 !== void 0) return yield* namedParts(listed2, of);
  const best = of(attributes.get("best_estimator_"));
  if (best !== void 0) return yield { name: "best_estimator_", known: best };
  for (const [name, value3] of attributes) {
    if (!name.endsWith("_") || name.startsWith("_")) continue;
    if (name === "estimator_" && attributes.has("estimators_")) continue;
    yield* fittedParts(name, value3, of);
  }
  return void 0;
}
function* namedParts(listed2, of) {
  for (const entry2 of itemsOf(listed2) ?? []) {
    const [name, node4, columns] = itemsOf(entry2) ?? [];
    const known2 = of(node4);
    const text3 = textOf(name);
    if (known2 !== void 0 && text3 !== void 0) yield { name: text3, ...columns && { columns }, known: known2 };
  }
}
function* fittedParts(name, value3, of) {
  const one = of(value3);
  if (one !== void 0) return yield { name, known: one };
  const members = (arrayOf(value3)?.objects ?? itemsOf(value3))?.map(unwrapped);
  const [first] = members ?? [];
  if (members === void 0 || first === void 0) return void 0;
  if (members.every((member) => isSame(member, first))) {
    const known2 = of(first);
    if (known2 !== void 0) yield { name, of: members.length, known: known2 };
    return void 0;
  }
  for (const [index, member] of members.entries()) {
    const known2 = of(member);
    if (known2 !== void 0) yield { name: `${name}[${index}]`, known: known2 };
  }
  return void 0;
}
function unwrapped(node4) {
  return classOf(node4)?.name === "_CalibratedClassifier" ? attributesOf(node4)?.get("estimator") ?? node4 : node4;
}
function isSame(one, other) {
  const [a, b] = [classOf(one), classOf(other)];
  return a !== void 0 && b !== void 0 && a.module === b.module && a.name === b.name;
}
function paramsOf(attributes, budget) {
  if (budget.values === 0) return [];
  return [...attributes].filter(([name]) => !name.endsWith("_") && !name.startsWith("_")).slice(0, MAX_PARAMS).map(([name, node4]) => [name, valueOf2(node4, budget)]);
}
function featuresOf(attributes, budget) {
  const count = scalarOf(attributes.get("n_features_in_"));
  if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 0) return void 0;
  const names4 = affordable(arrayOf(attributes.get("feature_names_in_"))?.values(MAX_NAMES), budget);
  const whole3 = names4?.length === count && names4.every((name) => typeof name === "string");
  return { count, ...whole3 && { names: names4 } };
}
function affordable(list, budget) {
  return list !== void 0 && spend(budget, "scalars", list.length) ? list : void 0;
}
function classesOf(node4) {
  const array = arrayOf(node4);
  if (array === void 0 || array.shape.length !== 1 || (array.shape[0] ?? 0) > MAX_CLASSES2) return void 0;
  return array.values(MAX_CLASSES2);
}
function columnsOf(node4) {
  const one = textOf(node4) ?? numberOf(node4);
  if (one !== void 0) return [one];
  const array = arrayOf(node4);
  const listed2 = array ? array.values(MAX_NAMES) : scalarsOf(itemsOf(node4) ?? [], MAX_NAMES);
  if (listed2 === void 0 || array === void 0 && itemsOf(node4) === void 0) return void 0;
  if (listed2.length > 0 && listed2.every((item) => typeof item === "boolean")) {
    return listed2.flatMap((chosen, index) => chosen ? [index] : []);
  }
  return listed2.every((item) => typeof item === "string" || typeof item === "number") ? listed2 : void 0;
}

// packages/core/src/inspect/estimator/predicts.ts
function predictsOf(known2) {
  const final = finalOf(known2);
  const ability = final && abilityOf(final);
  if (final === void 0 || ability === void 0) return { outputs: [] };
  if (ability === "numbers") return { outputs: [predictions("float64", widthOf(final))] };
  if (ability === "labels") return { outputs: labelsOutputs(final) };
  const several = severalClasses(final);
  if (several !== void 0) return { outputs: [predictions(several.dtype, several.count)] };
  const classes = labelsOf(final);
  if (classes === void 0) return { outputs: [predictions("unknown")] };
  const probabilities = { name: "probabilities", dtype: "float64", shape: [null, classes.length] };
  return {
    outputs: [predictions(dtypeOfLabels(final, classes)), ...hasProbabilities(final) ? [probabilities] : []],
    classes
  };
}
function labelsOutputs({ estimator, attributes }) {
  const { name } = estimator.class;
  if (name === "LocalOutlierFactor" && truthOf(attributes.get("novelty")) !== true) return [];
  const components2 = numberOf(attributes.get("n_components"));
  const isMixture = name.endsWith("Mixture") && components2 !== void 0;
  const probabilities = { name: "probabilities", dtype: "float64", shape: [null, components2 ?? null] };
  return [predictions("int64"), ...isMixture ? [probabilities] : []];
}
function predictions(dtype, width) {
  return { name: "predictions", dtype, shape: width === void 0 ? [null] : [null, width] };
}
function finalOf(known2) {
  const { attributes, parts: parts2 } = known2;
  if (attributes.has("steps")) return lastStep(known2);
  const inner = parts2.find(({ name }) => name === "best_estimator_") ?? (delegates(known2) ? parts2.find(({ name }) => name === "estimator_") : void 0);
  return inner === void 0 ? known2 : finalOf(inner.known);
}
function lastStep({ attributes, parts: parts2 }) {
  const last = itemsOf(attributes.get("steps"))?.at(-1);
  const name = textOf(itemsOf(last)?.[0]);
  const part2 = parts2.find((one) => one.name === name);
  return part2 && finalOf(part2.known);
}
function delegates({ estimator }) {
  return tabled(estimator.class.module, estimator.class.name)?.[0] === "delegates";
}
function abilityOf({ estimator, attributes }) {
  const entry2 = tabled(estimator.class.module, estimator.class.name);
  if (entry2 !== void 0) return entry2[0] === "delegates" ? void 0 : entry2[0];
  return attributes.has("classes_") && !estimator.class.module.startsWith("sklearn.") ? "classes" : void 0;
}
function tabled(module, name) {
  return module.startsWith("sklearn.") && Object.hasOwn(abilities, name) ? abilities[name] : void 0;
}
function labelsOf(known2) {
  const { attributes, parts: parts2, estimator } = known2;
  if (estimator.classes) return estimator.classes;
  for (const name of ["label_binarizer_", "_label_binarizer", "le_", "_label_encoder"]) {
    const node4 = attributes.get(name);
    const state = node4?.kind === "instance" && node4.state?.kind === "dict" ? node4.state.entries : [];
    const classes = classesOf(state.find(([key]) => textOf(key) === "classes_")?.[1]);
    if (classes !== void 0) return classes;
  }
  const inner = parts2.find(({ name }) => /^(?:base_)?estimator_$/.test(name));
  const final = inner && finalOf(inner.known);
  return final && labelsOf(final);
}
function dtypeOfLabels(known2, classes) {
  const dtype = arrayOf(known2.attributes.get("classes_"))?.dtype;
  if (dtype !== void 0 && dtype !== "object") return dtype;
  if (classes.every((label) => typeof label === "string")) return "string";
  if (classes.every((label) => typeof label === "boolean")) return "bool";
  return classes.every((label) => Number.isInteger(label)) ? "int64" : "object";
}
function severalClasses({
  attributes,
  estimator
}) {
  const listed2 = attributes.get("classes_");
  const items = listed2?.kind === "list" ? itemsOf(listed2) : void 0;
  const first = arrayOf(items?.[0]);
  if (items === void 0 || first === void 0) return void 0;
  return { count: items.length, dtype: estimator.class.name === "ClassifierChain" ? "float64" : first.dtype };
}
var probableLosses = /* @__PURE__ */ new Set(["log_loss", "log", "modified_huber"]);
function hasProbabilities(known2) {
  const { estimator, attributes, parts: parts2 } = known2;
  const entry2 = tabled(estimator.class.module, estimator.class.name);
  if (entry2?.[1] !== "depends") return entry2?.[1] === "always";
  switch (estimator.class.name) {
    case "SVC":
    case "NuSVC":
      return truthOf(attributes.get("probability")) === true;
    case "SGDClassifier":
      return probableLosses.has(textOf(attributes.get("loss")) ?? "");
    case "VotingClassifier":
      return textOf(attributes.get("voting")) === "soft";
    case "NearestCentroid":
      return textOf(attributes.get("metric")) === "euclidean" && attributes.has("priors");
    default: {
      const inner = parts2.find(({ name }) => name === "final_estimator_") ?? parts2.find(({ name }) => /^(?:base_)?estimators?_$/.test(name));
      const final = inner && finalOf(inner.known);
      return final !== void 0 && hasProbabilities(final);
    }
  }
}
function widthOf({ attributes, estimator, parts: parts2 }) {
  const stated = numberOf(attributes.get("n_outputs_"));
  if (stated !== void 0) return stated > 1 ? stated : void 0;
  if (["MultiOutputRegressor", "RegressorChain"].includes(estimator.class.name)) {
    return parts2.find(({ name }) => name.startsWith("estimators_"))?.of;
  }
  const linear = /^sklearn\.(?:linear_model|cross_decomposition)\./.test(estimator.class.module);
  const coefficients = linear ? arrayOf(attributes.get("coef_"))?.shape : void 0;
  if (truthOf(attributes.get("_predict_1d")) === true) return void 0;
  if (coefficients?.length === 2) return coefficients[0];
  const kept2 = arrayOf(attributes.get("_y") ?? attributes.get("y_train_") ?? attributes.get("dual_coef_"))?.shape;
  const isSupportVector = estimator.class.module.startsWith("sklearn.svm.");
  return kept2?.length === 2 && !isSupportVector ? kept2[1] : void 0;
}

// packages/core/src/inspect/estimator/takes.ts
var MAX_CATEGORIES = 100;
var MAX_VOCABULARY = 200;
var anyTable = { kind: "table", needs: /* @__PURE__ */ new Map() };
var textWithoutVocabulary = /* @__PURE__ */ new Set(["HashingVectorizer"]);
var notTables = /* @__PURE__ */ new Set(["DictVectorizer", "FeatureHasher", "PatchExtractor"]);
var keepsColumns = /* @__PURE__ */ new Set([
  "SimpleImputer",
  "KNNImputer",
  "IterativeImputer",
  "FunctionTransformer"
]);
function takesOf(known2) {
  return takes(known2, true);
}
function takes(known2, deeper) {
  const { attributes, estimator } = known2;
  if (notTables.has(estimator.class.name)) return { kind: "other" };
  if (textWithoutVocabulary.has(estimator.class.name)) return { kind: "text", need: { dtype: "string" } };
  const vocabulary = vocabularyOf(attributes.get("vocabulary_"));
  if (vocabulary !== void 0) return { kind: "text", need: { dtype: "string", vocabulary } };
  if (attributes.has("categories_")) return { kind: "table", needs: encoderNeeds(attributes.get("categories_")) };
  if (attributes.has("transformers_")) return columnNeeds(known2, deeper);
  if (attributes.has("steps"))
    return pipelineTakes(
      known2.parts.map((part2) => part2.known),
      deeper
    );
  if (attributes.has("transformer_list"))
    return known2.parts.map((part2) => takes(part2.known, deeper)).reduce(joined, anyTable);
  return wrappedTakes(known2, deeper);
}
function pipelineTakes(steps, deeper) {
  const [first, ...rest] = steps;
  if (first === void 0) return anyTable;
  const given = takes(first, deeper);
  return keepsColumns.has(first.estimator.class.name) && rest.length > 0 ? joined(given, pipelineTakes(rest, deeper)) : given;
}
function wrappedTakes(known2, deeper) {
  const encodes = deeper && known2.estimator.class.name.startsWith("HistGradientBoosting");
  const encoder = encodes ? estimatorIn(known2.attributes.get("_preprocessor")) : void 0;
  if (encoder?.attributes.has("transformers_") === true) return columnNeeds(encoder, false);
  const [inner] = wholeParts(known2);
  return inner === void 0 ? anyTable : takes(inner, deeper);
}
var whole = /^(?:best_estimator_|(?:base_)?estimator_|estimators_(?:\[\d+\])?|regressor_|classifier_|calibrated_classifiers_)$/;
function wholeParts({ attributes, parts: parts2 }) {
  if (attributes.has("steps")) return parts2.slice(0, 1).map(({ known: known2 }) => known2);
  if (attributes.has("transformers_")) return [];
  const isUnion = attributes.has("transformer_list");
  return parts2.filter(({ name }) => isUnion || whole.test(name)).map(({ known: known2 }) => known2);
}
function columnNeeds(known2, deeper) {
  const needs = /* @__PURE__ */ new Map();
  const positionsOf = positionsIn(known2);
  for (const part2 of known2.parts) {
    const given = takes(part2.known, deeper);
    for (const [order, position2] of positionsOf(part2.name, part2.columns).entries()) {
      needs.set(position2, stricter(needs.get(position2), needAt(given, order)));
    }
  }
  for (const [name, node4, columns] of entriesWithout(known2.attributes.get("transformers_"))) {
    const dtype = node4 === "drop" ? "unknown" : "float64";
    for (const position2 of positionsOf(name, columns)) if (!needs.has(position2)) needs.set(position2, { dtype });
  }
  return { kind: "table", needs };
}
function needAt(given, order) {
  if (given.kind === "text") return given.need;
  return given.kind === "table" ? given.needs.get(order) ?? { dtype: "float64" } : { dtype: "unknown" };
}
function entriesWithout(listed2) {
  return (itemsOf(listed2) ?? []).flatMap((entry2) => {
    const [name, what, columns] = itemsOf(entry2) ?? [];
    const word = textOf(what);
    return word === "drop" || word === "passthrough" ? [[textOf(name) ?? "", word, columns]] : [];
  });
}
function positionsIn({ attributes, estimator }) {
  const kept2 = indicesByPart(attributes.get("_transformer_to_input_indices"));
  const byName2 = new Map(estimator.features?.names?.map((name, position2) => [name, position2]));
  return (name, columns) => kept2.get(name) ?? (columns === void 0 ? [] : columnsOf(columns) ?? []).map((column) => typeof column === "number" ? column : byName2.get(column) ?? -1).filter((position2) => position2 >= 0);
}
function indicesByPart(node4) {
  const indices = /* @__PURE__ */ new Map();
  for (const [key, value3] of entriesOf(node4) ?? []) {
    const name = textOf(key);
    const positions = columnsOf(value3)?.filter((position2) => typeof position2 === "number");
    if (name !== void 0 && positions !== void 0) indices.set(name, positions);
  }
  return indices;
}
function encoderNeeds(node4) {
  const needs = /* @__PURE__ */ new Map();
  for (const [index, column] of (itemsOf(node4) ?? []).entries()) {
    const array = arrayOf(column);
    if (array === void 0) continue;
    const categories = array.values(MAX_CATEGORIES);
    const isText = categories?.some((category) => typeof category === "string") ?? array.dtype === "string";
    const dtype = isText ? "string" : array.dtype;
    needs.set(index, { dtype, ...categories && { categories } });
  }
  return needs;
}
function vocabularyOf(node4) {
  const entries = entriesOf(node4);
  if (entries === void 0 || entries.some(([, column]) => !isIndex(column))) return void 0;
  return entries.slice(0, MAX_VOCABULARY).map(([word]) => word.kind === "scalar" ? plain2(word.value) : void 0).filter((word) => typeof word === "string").toSorted();
}
function isIndex(node4) {
  return numberOf(node4) !== void 0 || typeof scalarOf(node4) === "number";
}
function joined(one, other) {
  if (one.kind !== "table") return one;
  if (other.kind !== "table") return other;
  const needs = new Map(one.needs);
  for (const [position2, need] of other.needs) needs.set(position2, stricter(needs.get(position2), need));
  return { kind: "table", needs };
}
function stricter(one, other) {
  if (one === void 0 || one.dtype === "unknown") return other;
  if (other.dtype === "unknown") return one;
  const told2 = ({ categories, vocabulary }) => (categories ?? vocabulary ?? []).length;
  if (one.dtype === "string" && other.dtype !== "string") return one;
  if (other.dtype === "string" && one.dtype !== "string") return other;
  return told2(other) > told2(one) ? other : one;
}

// packages/core/src/inspect/estimator/describe.ts
function describe(root) {
  const known2 = estimatorIn(root);
  if (known2 === void 0) return { metadata: {} };
  return { estimator: known2.estimator, signature: signatureOf6(known2), metadata: metadataOf4(known2) };
}
function signatureOf6(known2) {
  const takes2 = takesOf(known2);
  const { outputs: outputs2, classes } = predictsOf(known2);
  return { ...inputsOf(takes2, featuresOf2(known2)), outputs: outputs2, ...classes && { classes } };
}
function inputsOf(takes2, features) {
  if (takes2.kind === "text") {
    return { inputs: [{ name: "text", dtype: "string", shape: [null] }], columns: [{ name: "text", ...takes2.need }] };
  }
  if (takes2.kind === "other" || features === void 0)
    return { inputs: [{ name: "X", dtype: "unknown", shape: [null, null] }] };
  const told2 = features.names !== void 0 || takes2.needs.size > 0;
  if (!told2 || features.count > MAX_NAMES) {
    return { inputs: [{ name: "X", dtype: "float64", shape: [null, features.count] }] };
  }
  const columns = Array.from({ length: features.count }, (_, index) => {
    const name = features.names?.[index] ?? `x${index}`;
    return { name, ...takes2.needs.get(index) ?? { dtype: "float64" } };
  });
  const dtype = commonDtype(columns);
  const table2 = { name: "X", dtype, shape: [null, features.count] };
  return { inputs: [table2], columns };
}
function commonDtype(columns) {
  const dtypes9 = new Set(columns.map(({ dtype }) => dtype).filter((dtype) => dtype !== "unknown"));
  const [only = "float64"] = dtypes9;
  return dtypes9.size > 1 ? "object" : only;
}
function featuresOf2(known2) {
  if (known2.estimator.features !== void 0) return known2.estimator.features;
  for (const part2 of wholeParts(known2)) {
    const features = featuresOf2(part2);
    if (features !== void 0) return features;
  }
  return void 0;
}
var told = [
  ["best_score_", "best score of the search"],
  ["n_samples_seen_", "rows it was fitted on"],
  ["n_iter_", "iterations"]
];
function metadataOf4(known2) {
  const metadata = { estimator: outline(known2.estimator) };
  for (const [attribute3, title] of told) {
    for (const one of [known2, ...known2.parts.map((part2) => part2.known)]) {
      const value3 = scalarOf(one.attributes.get(attribute3));
      if (typeof value3 === "number") metadata[title] ??= String(value3);
    }
  }
  return metadata;
}
var MAX_OUTLINE = 8;
function outline({ class: { name }, parts: parts2 }) {
  const names4 = parts2.slice(0, MAX_OUTLINE).map((part2) => part2.of === void 0 ? part2.estimator.class.name : `${part2.of} \xD7 ${part2.estimator.class.name}`);
  const more2 = parts2.length > MAX_OUTLINE ? [`${parts2.length - MAX_OUTLINE} more`] : [];
  return parts2.length > 0 ? `${name}(${[...names4, ...more2].join(", ")})` : name;
}

// packages/core/src/inspect/pickle/cell.ts
var tag = {
  NONE: 0,
  BOOL: 1,
  INT: 2,
  FLOAT: 3,
  STR: 4,
  BYTES: 5,
  BYTEARRAY: 6,
  TUPLE: 7,
  LIST: 8,
  DICT: 9,
  SET: 10,
  FROZENSET: 11,
  GLOBAL: 12,
  INSTANCE: 13,
  ARRAY: 14,
  UNKNOWN: 15
};
var Cell = class {
  tag;
  /** The scalar, the Global, the kept bytes, the making of an instance, or the raw array. */
  value;
  items;
  /** Of bytes: their length; of containers: children that were not kept. */
  more;
  at;
  shared;
  /** No child is, or can come to hold, anything but scalars: nothing in it needs to be looked at. */
  plain = true;
  /** Of a dict: one of the keys that were not kept is no text. */
  odd = false;
  /** How many cells it holds, itself included: what it costs to keep it. */
  weight = 1;
  /** Where the memo that holds it keeps it. */
  slot = 0;
  constructor(tag2, value3, items, more2, at, shared2) {
    this.tag = tag2;
    this.value = value3;
    this.items = items;
    this.more = more2;
    this.at = at;
    this.shared = shared2;
  }
};
var shared = (tag2, value3, more2 = 0) => new Cell(tag2, value3, void 0, more2, 0, true);
var NONE = shared(tag.NONE, null);
var TRUE = shared(tag.BOOL, true);
var FALSE = shared(tag.BOOL, false);
var UNKNOWN = shared(tag.UNKNOWN, void 0);
var EMPTY_TUPLE = new Cell(tag.TUPLE, void 0, [], 0, 0, true);
var SOME_INT = shared(tag.INT, void 0);
var SOME_FLOAT = shared(tag.FLOAT, void 0);
var SOME_STR = shared(tag.STR, void 0);
var SOME_BYTES = shared(tag.BYTES, void 0, 0);
var SOME_BYTEARRAY = shared(tag.BYTEARRAY, void 0, 0);
var SOME_TUPLE = shared(tag.TUPLE, void 0, 1);
var SOME_LIST = shared(tag.LIST, void 0, 1);
var SOME_DICT = shared(tag.DICT, void 0, 1);
var SOME_SET = shared(tag.SET, void 0, 1);
var SOME_FROZENSET = shared(tag.FROZENSET, void 0, 1);
var containers = () => Array.from(
  { length: 16 },
  (_, i) => i >= tag.TUPLE && i <= tag.FROZENSET ? shared(i, void 0, 1) : void 0
);
var ghosts = containers();
var taintedGhosts = containers();
function isGhost(cell) {
  return ghosts[cell.tag] === cell || taintedGhosts[cell.tag] === cell;
}
var SMALL = Array.from({ length: 256 }, (_, i) => shared(tag.INT, i));
var SHORT_BYTES = Array.from({ length: 256 }, (_, i) => shared(tag.BYTES, void 0, i));
function makingOf(cell) {
  return typeof cell !== "number" && cell.tag === tag.INSTANCE ? cell.value : void 0;
}
function nameOf(cell) {
  return typeof cell === "object" && cell.tag === tag.GLOBAL ? cell.value : void 0;
}
function textOf2(cell) {
  return typeof cell === "object" && cell.tag === tag.STR && typeof cell.value === "string" ? cell.value : void 0;
}
function truth(item) {
  if (typeof item === "number") return void 0;
  if (item.tag === tag.NONE) return false;
  if (item.tag === tag.BYTES || item.tag === tag.BYTEARRAY) return item.more > 0;
  if (item.tag < tag.TUPLE)
    return item.value === void 0 ? void 0 : Boolean(item.value) || Number.isNaN(item.value);
  if (item.tag < tag.GLOBAL) return item.items === void 0 ? void 0 : item.items.length + item.more > 0;
  return void 0;
}

// packages/core/src/inspect/pickle/export.ts
var UNKNOWN_NODE = { kind: "unknown" };
var SOME = UNKNOWN_NODE;
function exportGraph(root) {
  const made = /* @__PURE__ */ new Map();
  const ahead = [];
  const node4 = (item) => {
    if (item === void 0 || typeof item === "number") return SOME;
    const known2 = made.get(item);
    if (known2) return known2;
    const fresh = open3(item);
    made.set(item, fresh);
    return fresh;
  };
  const list = (items, into) => {
    for (const item of items) into.push(node4(item));
  };
  const pairs = (items, into) => {
    for (let i = 0; i + 1 < items.length; i += 2) into.push([node4(items[i]), node4(items[i + 1])]);
  };
  const open3 = (cell) => {
    switch (cell.tag) {
      case tag.NONE:
      case tag.BOOL:
      case tag.INT:
      case tag.FLOAT:
      case tag.STR:
        return cell.value === void 0 ? SOME : { kind: "scalar", value: cell.value };
      case tag.BYTES:
      case tag.BYTEARRAY: {
        const content = cell.value instanceof Uint8Array ? { content: cell.value } : {};
        return { kind: "bytes", length: cell.more, at: cell.at, ...content };
      }
      case tag.GLOBAL:
        return { kind: "global", global: cell.value };
      case tag.TUPLE:
      case tag.LIST:
      case tag.SET:
      case tag.FROZENSET: {
        const items = [];
        ahead.push(() => list(cell.items ?? [], items));
        return { kind: sequenceKind(cell), items, more: cell.more };
      }
      case tag.DICT: {
        const entries = [];
        ahead.push(() => pairs(cell.items ?? [], entries));
        return { kind: "dict", entries, more: cell.more };
      }
      case tag.ARRAY: {
        const { dtype, shape: shape3, fortran, length, content } = cell.value;
        return { kind: "array", dtype, shape: shape3, fortran, at: cell.at, length, ...content ? { content } : {} };
      }
      case tag.INSTANCE:
        return instance(cell.value);
      default:
        return UNKNOWN_NODE;
    }
  };
  const instance = (making) => {
    const args = [];
    const out = { kind: "instance", by: making.by, callee: UNKNOWN_NODE, args };
    ahead.push(() => {
      out["callee"] = node4(making.callee);
      list(making.args, args);
      if (making.state !== void 0) out["state"] = node4(making.state);
      if (making.items) {
        const items = [];
        out["items"] = items;
        list(making.items, items);
      }
      if (making.entries) {
        const entries = [];
        out["entries"] = entries;
        pairs(making.entries, entries);
      }
    });
    return out;
  };
  const top = node4(root);
  for (let next = ahead.pop(); next; next = ahead.pop()) next();
  return top;
}
function sequenceKind(cell) {
  if (cell.tag === tag.TUPLE) return "tuple";
  if (cell.tag === tag.LIST) return "list";
  return cell.tag === tag.SET ? "set" : "frozenset";
}

// packages/core/src/inspect/pickle/values.ts
var MAX_NODES = 160;
var MAX_DEPTH8 = 5;
var MAX_WIDTH = 32;
var MAX_TEXT6 = 600;
function ampleRoom() {
  return { nodes: MAX_NODES, characters: MAX_NODES * MAX_TEXT6, mutable: false };
}
function tightRoom() {
  return { nodes: 32, characters: 400, mutable: false };
}
var STORAGE = { module: "torch.storage", name: "TypedStorage" };
var NDARRAY = { module: "numpy", name: "ndarray" };
function valuesOf(cells, room = ampleRoom()) {
  const shown4 = cells.slice(0, MAX_WIDTH).map((cell) => valueOf3(cell, room, 0));
  if (cells.length > MAX_WIDTH) shown4.push({ unknown: true });
  return { values: shown4, mutable: room.mutable };
}
function valueOf3(item, room = ampleRoom(), depth = 0) {
  room.nodes -= 1;
  if (typeof item === "number") return { some: "str" };
  switch (item.tag) {
    case tag.NONE:
    case tag.BOOL:
      return item.value;
    case tag.INT:
      if (typeof item.value === "bigint") return { int: item.value.toString() };
      return typeof item.value === "number" ? item.value : { some: "int" };
    case tag.FLOAT:
      return typeof item.value === "number" && Number.isFinite(item.value) ? item.value : { some: "float" };
    case tag.STR:
      return textIn2(item, room);
    case tag.BYTES:
    case tag.BYTEARRAY:
      return { bytes: item.more };
    case tag.GLOBAL:
      return { global: item.value };
    case tag.ARRAY:
      return { instance: NDARRAY };
    case tag.INSTANCE: {
      const made = classOfCell(item);
      return made ? { instance: made } : { unknown: true };
    }
    case tag.UNKNOWN:
      return { unknown: true };
    default:
      return container(item, room, depth);
  }
}
function textIn2(cell, room) {
  if (typeof cell.value !== "string" || cell.value.length > MAX_TEXT6) return { some: "str" };
  room.characters -= cell.value.length;
  return room.characters >= 0 ? cell.value : { some: "str" };
}
function container(cell, room, depth) {
  const kind = containerKind(cell);
  if (kind !== "tuple" && kind !== "frozenset") room.mutable = true;
  const items = cell.items;
  if (items === void 0) return { some: kind };
  if (items.length > 0 && (depth >= MAX_DEPTH8 || room.nodes <= 0)) return { unknown: true };
  const width = Math.min(items.length, kind === "dict" ? 2 * MAX_WIDTH : MAX_WIDTH, Math.max(room.nodes, 0) & ~1);
  const shown4 = [];
  for (let i = 0; i < width; i++) shown4.push(valueOf3(items[i], room, depth + 1));
  const rest = cell.more + (items.length - width) / (kind === "dict" ? 2 : 1);
  const more2 = rest > 0 ? { more: Math.ceil(rest) } : {};
  if (kind === "dict") {
    const dict = [];
    for (let i = 0; i + 1 < width; i += 2) dict.push([shown4[i], shown4[i + 1]]);
    return { dict, ...more2 };
  }
  if (kind === "tuple") return { tuple: shown4, ...more2 };
  return kind === "list" ? { list: shown4, ...more2 } : { set: shown4, ...more2 };
}
function containerKind(cell) {
  if (cell.tag === tag.TUPLE) return "tuple";
  if (cell.tag === tag.LIST) return "list";
  if (cell.tag === tag.DICT) return "dict";
  return cell.tag === tag.SET ? "set" : "frozenset";
}
function classOfCell(cell) {
  if (cell.tag === tag.ARRAY) return NDARRAY;
  const making = makingOf(cell);
  if (!making) return void 0;
  if (making.by === "persid") return STORAGE;
  return madeBy(nameOf(making.callee), nameOf(making.args[0]));
}
function coarse(value3, depth = 0) {
  if (typeof value3 === "string") return { some: "str" };
  if (typeof value3 === "number") return { some: Number.isInteger(value3) ? "int" : "float" };
  if (value3 === null || typeof value3 === "boolean") return value3;
  if ("int" in value3) return { some: "int" };
  if ("bytes" in value3) return { some: "bytes" };
  if ("list" in value3) return { some: "list" };
  if ("dict" in value3) return { some: "dict" };
  if ("set" in value3) return { some: "set" };
  if ("tuple" in value3) {
    if (depth > 0 || value3.more || value3.tuple.length > 8) return { some: "tuple" };
    return { tuple: value3.tuple.map((item) => coarse(item, depth + 1)) };
  }
  return value3;
}

// packages/core/src/inspect/pickle/alike.ts
var MAX_DIFFERENT = 32;
var MAX_VARIANTS = 256;
var MAX_COARSE_VARIANTS = 512;
function newCallee() {
  return { seen: [], wide: [], variants: 0 };
}
function generalise(values2, callee) {
  if (callee.variants >= MAX_COARSE_VARIANTS) return [{ unknown: true }];
  const all = callee.variants >= MAX_VARIANTS;
  let changed = all;
  for (let i = 0; i < values2.length; i++) {
    if (callee.wide[i] === true) {
      changed = true;
      continue;
    }
    const seen = callee.seen[i] ??= /* @__PURE__ */ new Set();
    seen.add(JSON.stringify(values2[i]));
    if (seen.size > MAX_DIFFERENT) {
      callee.wide[i] = true;
      seen.clear();
      changed = true;
    }
  }
  return changed ? values2.map((value3, i) => all || callee.wide[i] === true ? coarse(value3) : value3) : values2;
}
function withoutContent(value3) {
  if (value3 === null || typeof value3 !== "object") return value3;
  if ("tuple" in value3) return { tuple: value3.tuple.map(withoutContent), ...value3.more ? { more: value3.more } : {} };
  if ("list" in value3) return { some: "list" };
  if ("dict" in value3) return { some: "dict" };
  return "set" in value3 ? { some: "set" } : value3;
}

// packages/core/src/inspect/pickle/hooks.ts
var HOOKS = /* @__PURE__ */ new Set([
  "append",
  "extend",
  "add",
  "update",
  "items",
  "pop",
  "read",
  "find_class",
  "persistent_load",
  // Of joblib's array wrappers.
  "read_array",
  "read_mmap",
  "safe_get_numpy_array_alignment_bytes"
]);
var ESTIMATOR_METHODS = /* @__PURE__ */ new Set([
  "_build_f",
  "predict",
  "predict_proba",
  "predict_log_proba",
  "decision_function",
  "transform",
  "inverse_transform",
  "fit",
  "fit_transform",
  "fit_predict",
  "score",
  "score_samples",
  // Of torch's modules.
  "forward",
  "_call_impl",
  "get_params",
  "set_params",
  "get_feature_names_out"
]);
var NO_ESTIMATORS = /* @__PURE__ */ new Set([
  "sklearn.utils._metadata_requests.MetadataRequest",
  "sklearn.cluster._bisect_k_means._BisectingTree"
]);
var METHOD_NAMED = /* @__PURE__ */ new Set([
  "stack_method_",
  "stack_method",
  "response_method",
  "_response_method"
]);
var METHODS = /* @__PURE__ */ new Set([
  "auto",
  "predict",
  "predict_proba",
  "predict_log_proba",
  "decision_function",
  "transform"
]);
var DUNDER = /^__.*__$/;
var UNDERSCORE = 95;
function isHook(text3) {
  return HOOKS.has(text3) || ESTIMATOR_METHODS.has(text3) || METHOD_NAMED.has(text3) || DUNDER.test(text3);
}
function plants(attribute3, value3) {
  if (attribute3.charCodeAt(0) === UNDERSCORE && attribute3.charCodeAt(1) === UNDERSCORE) return DUNDER.test(attribute3);
  return typeof value3 !== "number" && value3.tag >= tag.GLOBAL && HOOKS.has(attribute3);
}
function misnamesMethod(attribute3, value3) {
  return METHOD_NAMED.has(attribute3) && !namesMethods(value3);
}
function namesMethods(item) {
  if (typeof item === "number") return false;
  if (item.tag === tag.NONE) return true;
  const text3 = textOf2(item);
  if (text3 !== void 0) return METHODS.has(text3);
  const held = item.tag === tag.LIST || item.tag === tag.TUPLE ? item.items : void 0;
  return held !== void 0 && item.more === 0 && held.every(namesMethods);
}
function replaces(holder, attribute3, value3) {
  if (typeof value3 === "number" || value3.tag < tag.GLOBAL || !ESTIMATOR_METHODS.has(attribute3)) return false;
  return !holder || !NO_ESTIMATORS.has(`${holder.module}.${holder.name}`);
}

// packages/core/src/inspect/pickle/given.ts
function stateDicts(state) {
  if (typeof state !== "object") return [];
  if (state.tag === tag.DICT) return [state];
  if (state.tag === tag.TUPLE && state.items?.length === 2) return state.items.filter(isDict);
  return [];
}
function otherState(state) {
  if (state === void 0 || typeof state === "number" || state.tag === tag.DICT) return [];
  if (state.tag === tag.TUPLE && state.items?.length === 2) return state.items.filter((half) => !isDict(half));
  return [state];
}
function isDict(item) {
  return typeof item !== "number" && item.tag === tag.DICT;
}
function attributeOf(cell, attribute3) {
  let found;
  for (const state of stateDicts(makingOf(cell)?.state)) {
    const items = state.items ?? [];
    for (let i = 0; i + 1 < items.length; i += 2) if (textOf2(items[i]) === attribute3) found = items[i + 1];
  }
  return found;
}
var NO_NAMES = [];
function namesIn2(item, tired = () => false) {
  if (typeof item === "number" || item.tag < tag.TUPLE) return NO_NAMES;
  if (item.tag === tag.GLOBAL) return [item.value];
  if (item.items === void 0 || item.plain) return NO_NAMES;
  const found = [];
  const met = /* @__PURE__ */ new Set([item]);
  const ahead = [item];
  for (let cell = ahead.pop(); cell; cell = ahead.pop()) {
    if (tired(cell.items?.length ?? 0)) break;
    for (const child2 of cell.items ?? []) {
      if (typeof child2 === "number" || child2.tag < tag.TUPLE) continue;
      if (child2.tag === tag.GLOBAL) found.push(child2.value);
      else if (child2.items !== void 0 && !child2.plain && !met.has(child2)) {
        met.add(child2);
        ahead.push(child2);
      }
    }
  }
  return found;
}

// packages/core/src/inspect/pickle/dtype.ts
var sizes = {
  "?": 1,
  b: 1,
  B: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  e: 2,
  f: 4,
  d: 8,
  g: 16,
  F: 8,
  D: 16,
  G: 32,
  O: 8,
  b1: 1,
  i1: 1,
  i2: 2,
  i4: 4,
  i8: 8,
  u1: 1,
  u2: 2,
  u4: 4,
  u8: 8,
  f2: 2,
  f4: 4,
  f8: 8,
  f16: 16,
  c8: 8,
  c16: 16,
  c32: 32,
  O8: 8,
  M8: 8,
  m8: 8,
  M: 8,
  m: 8,
  bool: 1,
  int8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  uint8: 1,
  uint16: 2,
  uint32: 4,
  uint64: 8,
  float16: 2,
  float32: 4,
  float64: 8,
  complex64: 8,
  complex128: 16,
  object: 8
};
var FLEXIBLE = /^([SUVa])(\d{0,9})$/;
var RECORDS = /* @__PURE__ */ new Set(["record", "void"]);
var REFCOUNT = 1;
var LIST_PICKLE = 2;
var IS_POINTER = 4;
var NEEDS_INIT = 8;
var HOLDS_OBJECTS = REFCOUNT | LIST_PICKLE | NEEDS_INIT;
var MAX_DTYPE_DEPTH = 8;
var MAX_FIELDS = 1e3;
function dtypeOf2(item, depth = 0) {
  if (depth > MAX_DTYPE_DEPTH) return void 0;
  const making = item === void 0 ? void 0 : makingOf(item);
  const written = making && writtenType(making.args[0]);
  if (!making || written === void 0 || !nameOf(making.callee)?.module.startsWith("numpy")) return void 0;
  const order = /^[<>=|]/.exec(written)?.[0] ?? "";
  const code = written.slice(order.length).replace(/^([mM]8)\[.{0,20}\]$/, "$1");
  const flexible = FLEXIBLE.exec(code);
  const named3 = flexible ? Number(flexible[2] || 0) * (flexible[1] === "U" ? 4 : 1) : sizes[code];
  if (named3 === void 0) return void 0;
  const object2 = code === "O" || code === "O8" || code === "object";
  if (making.state === void 0) return { text: written, itemsize: named3, hasObject: object2 };
  const state = making.state.tag === tag.TUPLE ? making.state.items : void 0;
  const version2 = integer(state?.[0]);
  const endian = textOf2(state?.[1]);
  const size = integer(state?.[5]);
  const flags = integer(state?.[7]);
  if (!state || version2 === void 0 || version2 < 3 || endian === void 0 || size === void 0 || flags === void 0)
    return void 0;
  const itemsize = flexible ? size : named3;
  const byName2 = state[4];
  const fields = typeof byName2 === "object" && byName2.tag === tag.DICT ? byName2 : void 0;
  const text3 = fields ? `|V${itemsize}` : typeString(order === "" ? endian : order, endian, code, flexible?.[1], itemsize);
  const parts2 = partsOf2(fields, state[2], depth + 1);
  const doubt = making.joined || making.rebuilt ? `dtype ${text3} is given state twice, and arrays of it are not told` : parts2 && doubtOf({ parts: parts2, object: object2, flags, itemsize, text: text3 });
  return {
    text: text3,
    itemsize,
    hasObject: (flags & REFCOUNT) !== 0,
    ...fields && parts2 ? { fields: new Map(parts2.map(({ name, dtype, offset }) => [name, { text: dtype.text, offset }])) } : {},
    ...doubt === void 0 ? {} : { doubt }
  };
}
function writtenType(item) {
  const name = nameOf(item);
  if (name && RECORDS.has(name.name) && name.module.startsWith("numpy")) return "V0";
  return textOf2(item);
}
function partsOf2(fields, subarray, depth) {
  const parts2 = [];
  if (fields && (fields.items === void 0 || fields.more > 0 || fields.items.length > 2 * MAX_FIELDS))
    return void 0;
  for (let i = 1; i < (fields?.items?.length ?? 0); i += 2) {
    const entry2 = fields?.items?.[i];
    const [of2, at] = isTuple(entry2) ? entry2.items ?? [] : [];
    const [dtype2, offset] = [dtypeOf2(of2, depth), integer(at)];
    if (!dtype2 || offset === void 0) return void 0;
    parts2.push({ name: textOf2(fields?.items?.[i - 1]) ?? "", dtype: dtype2, offset });
  }
  const [of, shape3] = isTuple(subarray) ? subarray.items ?? [] : [];
  if (of === void 0) return parts2;
  const dtype = dtypeOf2(of, depth);
  const count = product(isTuple(shape3) ? shape3.items : shape3 === void 0 ? void 0 : [shape3]);
  if (!dtype || count === void 0) return void 0;
  return [...parts2, { name: "", dtype: { ...dtype, itemsize: dtype.itemsize * count }, offset: 0 }];
}
function product(items) {
  if (!items) return void 0;
  let [count, negative] = [1, false];
  for (const item of items) {
    const size = integer(item);
    if (size === void 0) return void 0;
    negative ||= size < 0;
    count *= size;
  }
  return negative ? -1 : count;
}
function doubtOf(type2) {
  const { parts: parts2, object: object2, flags, itemsize, text: text3 } = type2;
  if (itemsize < 0) return `dtype ${text3} has a negative size`;
  let objects3 = object2;
  for (const { dtype, offset } of parts2) {
    if (dtype.doubt !== void 0) return dtype.doubt;
    objects3 ||= dtype.hasObject;
    if (offset < 0 || dtype.itemsize < 0 || offset + dtype.itemsize > itemsize)
      return `a field of dtype ${text3} lies outside of its ${itemsize} bytes`;
  }
  if (objects3 ? (flags & HOLDS_OBJECTS) !== HOLDS_OBJECTS : (flags & (REFCOUNT | LIST_PICKLE | IS_POINTER)) !== 0)
    return `the flags of dtype ${text3} say that it ${objects3 ? "does not hold" : "holds"} objects, its type says otherwise`;
  return objects3 && parts2.length > 1 ? overlapping(parts2, text3) : void 0;
}
function overlapping(parts2, text3) {
  let end = 0;
  for (const { dtype, offset } of parts2.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) return `fields of dtype ${text3}, which holds objects, overlap`;
    end = Math.max(end, offset + dtype.itemsize);
  }
  return void 0;
}
function isTuple(item) {
  return typeof item === "object" && item.tag === tag.TUPLE;
}
function typeString(order, endian, code, flexible, itemsize) {
  const mark = endian === "=" ? "<" : endian === "" ? order : endian;
  if (flexible === "U") return `${mark}U${Math.floor(itemsize / 4)}`;
  if (flexible !== void 0) return `|${flexible === "a" ? "S" : flexible}${itemsize}`;
  return `${mark}${code === "O8" ? "O" : code}`;
}
function integer(item) {
  return typeof item === "object" && item.tag === tag.INT && typeof item.value === "number" ? item.value : void 0;
}

// packages/core/src/inspect/pickle/native.ts
var TWISTER = 624;
function doubtOnBuild(target) {
  const made = classOfCell(target);
  const making = makingOf(target);
  if (!made || !making) return void 0;
  const callee = nameOf(making.callee)?.name ?? "";
  if (lastPart(made.name) === "dtype") return onDtype(dtypeOf2(target));
  if (callee === "_reconstruct" || callee === "_mareconstruct" || lastPart(made.name) === "ndarray")
    return onArray(making.state);
  if (made.module.startsWith("numpy.random")) return onRandom(making.state);
  return void 0;
}
function doubtOnCall(callee, args) {
  const global = nameOf(callee);
  if (global?.name === "_frombuffer" && global.module.startsWith("numpy")) return onBuffer(args);
  if (global?.name === "scalar" && global.module.startsWith("numpy")) return onScalar(args);
  if (global?.module === "torch._utils" && global.name.startsWith("_rebuild_tensor")) return onTensor(args);
  return void 0;
}
function lastPart(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
function onDtype(dtype) {
  if (dtype === void 0) return { unchecked: "a dtype of numpy" };
  return dtype.doubt === void 0 ? void 0 : { doubt: dtype.doubt };
}
function onArray(state) {
  const items = typeof state === "object" && state.tag === tag.TUPLE ? state.items : void 0;
  if (!items || items.length < 4) return { unchecked: "an array of numpy" };
  const [shape3, type2, , data] = items.length === 4 ? items : items.slice(1);
  return contentDoubt(dtypeOf2(type2), dimensionsOf(shape3), data);
}
function onBuffer([buffer, type2, shape3]) {
  return contentDoubt(dtypeOf2(type2), dimensionsOf(shape3), buffer);
}
function contentDoubt(dtype, dimensions2, data) {
  if (dimensions2?.some(isHuge)) return { doubt: "an array has a dimension larger than any memory" };
  const count = product(dimensions2);
  if (!dtype || count === void 0) return { unchecked: "an array of numpy" };
  if (dtype.doubt !== void 0) return { doubt: dtype.doubt };
  if (count < 0) return { doubt: "an array has a negative dimension" };
  const size = count * dtype.itemsize;
  if (!Number.isSafeInteger(size))
    return { doubt: `an array of ${count} items of dtype ${dtype.text} is larger than any memory` };
  return dtype.hasObject ? onList(count, data) : onBytes(dtype, count, size, data);
}
function isHuge(item) {
  return typeof item === "object" && item.tag === tag.INT && typeof item.value === "bigint";
}
function onList(count, data) {
  if (typeof data !== "object" || data.tag !== tag.LIST || data.items === void 0)
    return { unchecked: "an array of objects" };
  const given = data.items.length + data.more;
  return given === count ? void 0 : { doubt: `an array of ${count} objects is given ${given}` };
}
function onBytes(dtype, count, size, data) {
  const given = lengthOf(data);
  if (given === void 0 || given === size) return void 0;
  return { doubt: `an array of ${count} items of dtype ${dtype.text} is given ${given} bytes instead of ${size}` };
}
function lengthOf(data) {
  if (typeof data !== "object" || data === SOME_BYTES || data === SOME_BYTEARRAY) return void 0;
  if (data.tag === tag.BYTES || data.tag === tag.BYTEARRAY) return data.more;
  const making = makingOf(data);
  return nameOf(making?.callee)?.name === "encode" ? textOf2(making?.args[0])?.length : void 0;
}
function onScalar([type2, content]) {
  const dtype = dtypeOf2(type2);
  if (!dtype) return { unchecked: "a number of numpy" };
  if (dtype.doubt !== void 0) return { doubt: dtype.doubt };
  const inner = typeof content === "object" ? arrayType(content) : void 0;
  if (!dtype.hasObject || inner === void 0 || inner === dtype.text) return void 0;
  return { doubt: `a value of dtype ${dtype.text} is taken from an array of dtype ${inner}` };
}
function arrayType(cell) {
  if (cell.tag === tag.ARRAY) return cell.value.dtype;
  const making = makingOf(cell);
  if (!making) return void 0;
  if (nameOf(making.callee)?.name === "_frombuffer") return dtypeOf2(making.args[1])?.text ?? "unknown";
  const items = making.state?.tag === tag.TUPLE ? making.state.items : void 0;
  return items && dtypeOf2(items[2])?.text;
}
function onRandom(state) {
  const positions = [];
  if (typeof state === "object" && state.tag === tag.TUPLE) positions.push(state.items?.[2]);
  for (const dict of stateDicts(state)) {
    const inner = entryOf(dict, "state");
    if (typeof inner === "object" && inner.tag === tag.DICT) positions.push(entryOf(inner, "pos"));
  }
  for (const position2 of positions) {
    const at = integer(position2);
    if (at !== void 0 && (at < 0 || at > TWISTER))
      return { doubt: `a random generator continues at ${at} of its ${TWISTER} numbers` };
  }
  return void 0;
}
function entryOf(dict, key) {
  const items = dict.items ?? [];
  let found;
  for (let i = 0; i + 1 < items.length; i += 2) if (textOf2(items[i]) === key) found = items[i + 1];
  return found;
}
function onTensor([storage, offset, size, stride]) {
  const numel = integer(storageOf(storage)?.[4]);
  const [begin, sizes2, strides] = [integer(offset), numbersOf(size), numbersOf(stride)];
  if (numel === void 0 || begin === void 0 || !sizes2 || !strides || sizes2.length !== strides.length)
    return { unchecked: "a tensor of torch" };
  if ([begin, ...sizes2, ...strides].some((number) => number < 0)) return { doubt: "a tensor has a negative size" };
  if (sizes2.includes(0)) return void 0;
  const last = sizes2.reduce((at, length, i) => at + (length - 1) * (strides[i] ?? 0), begin);
  return last < numel ? void 0 : { doubt: `a tensor reaches to element ${last} of a storage of ${numel}` };
}
function storageOf(item) {
  const making = item === void 0 ? void 0 : makingOf(item);
  const id = making?.by === "persid" ? making.args[0] : void 0;
  return typeof id === "object" && id.tag === tag.TUPLE ? id.items : void 0;
}
function numbersOf(item) {
  const numbers2 = dimensionsOf(item)?.map(integer);
  return numbers2?.every((number) => number !== void 0) ? numbers2 : void 0;
}
function dimensionsOf(item) {
  return typeof item === "object" && item.tag === tag.TUPLE && item.more === 0 ? item.items : void 0;
}

// packages/core/src/inspect/pickle/settings.ts
var settings2 = {
  // Text vectorizers open what they are given as names of files. What is no plain text may equal one of the words.
  input: (value3, holder) => {
    const text3 = textOf2(value3);
    if (text3 !== void 0) return text3 === "filename" || text3 === "file";
    return isSklearn(holder) && !isNone(value3);
  },
  // A folder of pickles, which the steps before it are loaded from.
  memory: (value3, holder) => isSklearn(holder) && !isNone(value3),
  // A path through attributes, which estimators follow from themselves on.
  importance_getter: (value3) => textOf2(value3)?.includes("__") ?? false,
  // torch calls it instead of `forward`.
  _compiled_call_impl: (value3) => !isNone(value3)
};
function isSetting(attribute3, value3, holder) {
  return Object.hasOwn(settings2, attribute3) && (settings2[attribute3]?.(value3, holder) ?? false);
}
function isNone(value3) {
  return typeof value3 !== "number" && value3.tag === tag.NONE;
}
function isSklearn(holder) {
  return holder?.module.startsWith("sklearn.") ?? false;
}

// packages/core/src/inspect/pickle/ledger.ts
var MAX_ENTRIES = 1e4;
var MAX_REVIEWED = 5e4;
var MAX_SHOWN2 = 4 * 2 ** 20;
var MAX_NATIVE = 20;
var MAX_WATCHED = 1e4;
var NO_PLAIN_NAME = "(a key that is no plain text)";
var MAX_WALK = 8e6;
var CLASS_FIRST = /^(copyreg|copy_reg)\.(_reconstructor|__newobj__|__newobj_ex__)$|^numpy\.(_?core)\.multiarray\._reconstruct$/;
var MAX_NESTED2 = 2e4;
var LOADS = {
  _load_from_bytes: ["torch.storage"],
  loads: ["pickle", "_pickle", "cloudpickle", "cloudpickle.cloudpickle", "dill", "dill._dill"],
  _loads: ["pickle"]
};
var Ledger = class {
  entries = /* @__PURE__ */ new Map();
  /** State of native types that does not fit itself. */
  native = [];
  /** State of native types that could not be followed, by what it is of. */
  unchecked = /* @__PURE__ */ new Map();
  watched = [];
  /** Bytes that are loaded as files of their own: whoever reads this one reads them. */
  nested = [];
  /** Where entries were left out because there are too many. */
  overflow = -1;
  /** Beyond the budget what is given to a call cannot be reached any more: nothing has to be looked at again. */
  settled = false;
  latest = -1;
  shown = 0;
  /** What is looked at again is no second effect. */
  reviewing = false;
  walked = 0;
  callees = /* @__PURE__ */ new Map();
  reviews = [];
  names(global, written, at) {
    this.add(
      `names ${global.module}
${global.name}
${written?.module}
${written?.name}`,
      at,
      () => written ? { kind: "names", global, written } : { kind: "names", global }
    );
  }
  /**
   * `on` is what is called: a callee, or for BUILD, APPEND(S), ADDITEMS and SETITEM(S) the receiver, of which a method is called.
   * `args` may be changed by later opcodes: they are looked at again in `review`.
   */
  call(by, on, args, at) {
    const tight = this.shown > MAX_SHOWN2;
    const { values: values2, mutable } = valuesOf(args, tight ? tightRoom() : ampleRoom());
    const late = mutable && !this.settled;
    const full2 = this.reviews.length >= MAX_REVIEWED;
    const shown4 = this.state(by, on, late && full2 ? values2.map(withoutContent) : values2, at);
    if (late && !full2) this.reviews.push({ by, on, args, at, shown: shown4, tight });
    this.references(by, on, args, at);
  }
  /** A call that loads bytes: what cannot be found again in the file is a call of nobody knows what. */
  loads(callee, args, at) {
    const global = nameOf(callee);
    if (!global || !Object.hasOwn(LOADS, global.name) || !LOADS[global.name]?.includes(global.module)) return;
    const [given] = args;
    const bytes = typeof given === "object" && (given.tag === tag.BYTES || given.tag === tag.BYTEARRAY) ? given : void 0;
    if (!bytes || bytes.shared || this.nested.length >= MAX_NESTED2) return this.call("lookup", UNKNOWN, args, at);
    const content = bytes.value instanceof Uint8Array ? bytes.value : void 0;
    this.nested.push({ callee: global, at: bytes.at, length: bytes.more, content });
  }
  /** At STOP: calls whose arguments were changed after them are stated with those, too. */
  review() {
    for (const { cell, at } of this.watched) this.judge(doubtOnBuild(cell), at);
    this.watched = [];
    const reviews = this.reviews;
    this.reviewing = true;
    this.reviews = [];
    for (const { by, on, args, at, shown: shown4, tight } of reviews) {
      const { values: values2 } = valuesOf(args, tight ? tightRoom() : ampleRoom());
      if (JSON.stringify(values2) !== shown4) this.state(by, on, values2, at);
      this.references(by, on, args, at);
    }
    this.reviewing = false;
  }
  state(by, on, values2, at) {
    const shown4 = JSON.stringify(values2);
    this.shown += shown4.length;
    const global = by === "build" || by === "append" || by === "setitem" || by === "lookup" ? classOfCell(on) : nameOf(on);
    const what = global ? void 0 : valueOf3(on);
    const name = global ? `${global.module}
${global.name}` : JSON.stringify(what);
    const callee = this.calleeOf(`${by} ${name}`);
    const args = generalise(values2, callee);
    const key = `calls ${by} ${name} ${args === values2 ? shown4 : JSON.stringify(args)}`;
    if (!this.entries.has(key)) callee.variants += 1;
    this.add(
      key,
      at,
      () => global ? { kind: "calls", global, by, args } : { kind: "calls-unknown", what: what ?? { unknown: true }, by, args }
    );
    return shown4;
  }
  calleeOf(key) {
    let callee = this.callees.get(key);
    if (!callee) {
      callee = newCallee();
      if (this.callees.size < MAX_ENTRIES) this.callees.set(key, callee);
    }
    return callee;
  }
  /** What a method of `on` was given. */
  kept(by, on, items, at) {
    for (const item of items) this.refersIn(item, classOfCell(on) ?? nameOf(on), void 0, at);
    if (by === "setitem") {
      for (let i = 0; i + 1 < items.length; i += 2) {
        const attribute3 = textOf2(items[i]);
        if (attribute3 !== void 0 && plants(attribute3, items[i + 1]))
          this.sets(classOfCell(on), attribute3, at);
      }
    }
  }
  /** A record type: its fields must still hold together at STOP. */
  watch(cell, at) {
    if (this.watched.length < MAX_WATCHED) this.watched.push({ cell, at });
    else if (this.overflow < 0) this.overflow = at;
  }
  judge(verdict2, at) {
    if (verdict2 === void 0) return;
    if ("doubt" in verdict2) return this.doubt(verdict2.doubt, at);
    const known2 = this.unchecked.get(verdict2.unchecked);
    if (known2) known2.count += 1;
    else this.unchecked.set(verdict2.unchecked, { count: 1, at });
  }
  /** The first few are enough: each is a reason not to load the file. */
  doubt(detail, at) {
    if (this.native.some((one) => one.detail === detail)) return;
    if (this.native.length < MAX_NATIVE) this.native.push({ detail, at });
  }
  /** Callables in arguments or state, and attributes that state plants. */
  references(by, on, args, at) {
    const holder = by === "build" || by === "append" || by === "setitem" ? classOfCell(on) : nameOf(on);
    if (by === "build") {
      for (const state of stateDicts(args[0])) this.attributes(holder, state, at);
      for (const rest of otherState(args[0])) this.refersIn(rest, holder, void 0, at);
      return;
    }
    const first = holder && CLASS_FIRST.test(`${holder.module}.${holder.name}`) ? 1 : 0;
    const second = first === 1 && holder?.name === "_reconstructor" ? 2 : first;
    for (let i = second; i < args.length; i++) this.refersIn(args[i], holder, void 0, at);
  }
  attributes(holder, state, at) {
    const items = state.items ?? [];
    if (state.items === void 0 || state.odd) this.sets(holder, NO_PLAIN_NAME, at);
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = items[i];
      const value3 = items[i + 1];
      const attribute3 = textOf2(key);
      if (attribute3 !== void 0 && (plants(attribute3, value3) || replaces(holder, attribute3, value3)))
        this.sets(holder, attribute3, at);
      if (typeof key !== "number" && key.tag !== tag.STR) this.sets(holder, NO_PLAIN_NAME, at);
      if (attribute3 !== void 0 && isSetting(attribute3, value3, holder)) this.setting(holder, attribute3, value3, at);
      if (attribute3 !== void 0 && misnamesMethod(attribute3, value3)) this.sets(holder, attribute3, at);
      if (this.tired(1, at)) return;
      if (attribute3 === void 0) this.refersIn(key, holder, void 0, at);
      this.refersIn(value3, holder, attribute3, at);
    }
  }
  sets(holder, attribute3, at) {
    const owner = holder ?? { module: "", name: "" };
    this.add(`sets ${owner.module}
${owner.name}
${attribute3}`, at, () => ({
      kind: "sets",
      holder: owner,
      attribute: attribute3
    }));
  }
  setting(holder, attribute3, value3, at) {
    const owner = holder ?? { module: "", name: "" };
    const shown4 = valueOf3(value3, tightRoom());
    const key = `setting ${owner.module}
${owner.name}
${attribute3}
${JSON.stringify(shown4)}`;
    this.add(key, at, () => ({ kind: "setting", holder: owner, attribute: attribute3, value: shown4 }));
  }
  refers(global, holder, attribute3, at) {
    this.add(`refers ${global.module}
${global.name}
${holder?.module}
${holder?.name}
${attribute3}`, at, () => ({
      kind: "refers",
      global,
      ...holder ? { holder } : {},
      ...attribute3 === void 0 ? {} : { attribute: attribute3 }
    }));
  }
  /** States every plain name that can be reached without going through an instance: those have entries of their own. */
  refersIn(item, holder, attribute3, at) {
    if (typeof item === "number" || item.tag < tag.TUPLE || this.tired(0, at)) return;
    for (const global of namesIn2(item, (count) => this.tired(count, at))) this.refers(global, holder, attribute3, at);
  }
  /** Counts what is walked over. True when it is too much: then what follows is not looked at, and that is said. */
  tired(count, at) {
    this.walked += count;
    if (this.walked < MAX_WALK) return false;
    if (this.overflow < 0) this.overflow = at;
    return true;
  }
  /** A key that goes into a dict of which nothing is kept. True where it plants a callable that an unpickler may find. */
  lostEntry(key, value3, at) {
    const attribute3 = typeof key === "number" ? void 0 : textOf2(key);
    const planted = attribute3 !== void 0 && plants(attribute3, value3);
    if (planted) this.sets(void 0, attribute3, at);
    this.refersIn(key, void 0, void 0, at);
    this.refersIn(value3, void 0, attribute3, at);
    return planted && typeof value3 !== "number" && value3.tag >= tag.GLOBAL;
  }
  /** Whether something was stated at or behind `offset`. */
  touchedFrom(offset) {
    return this.latest >= offset;
  }
  add(key, at, make) {
    this.latest = Math.max(this.latest, at);
    const entry2 = this.entries.get(key);
    if (entry2) entry2.count += this.reviewing ? 0 : 1;
    else if (this.entries.size >= MAX_ENTRIES) this.overflow = this.overflow < 0 ? at : this.overflow;
    else this.entries.set(key, { stated: make(), count: 1, at });
  }
};

// packages/core/src/inspect/pickle/compat.data.ts
var nameMapping = {
  "UserDict IterableUserDict": ["collections", "UserDict"],
  "UserDict UserDict": ["collections", "UserDict"],
  "UserList UserList": ["collections", "UserList"],
  "UserString UserString": ["collections", "UserString"],
  "__builtin__ basestring": ["builtins", "str"],
  "__builtin__ intern": ["sys", "intern"],
  "__builtin__ long": ["builtins", "int"],
  "__builtin__ reduce": ["functools", "reduce"],
  "__builtin__ unichr": ["builtins", "chr"],
  "__builtin__ unicode": ["builtins", "str"],
  "__builtin__ xrange": ["builtins", "range"],
  "_multiprocessing Connection": ["multiprocessing.connection", "Connection"],
  "_socket fromfd": ["socket", "fromfd"],
  "exceptions ArithmeticError": ["builtins", "ArithmeticError"],
  "exceptions AssertionError": ["builtins", "AssertionError"],
  "exceptions AttributeError": ["builtins", "AttributeError"],
  "exceptions BaseException": ["builtins", "BaseException"],
  "exceptions BufferError": ["builtins", "BufferError"],
  "exceptions BytesWarning": ["builtins", "BytesWarning"],
  "exceptions DeprecationWarning": ["builtins", "DeprecationWarning"],
  "exceptions EOFError": ["builtins", "EOFError"],
  "exceptions EnvironmentError": ["builtins", "EnvironmentError"],
  "exceptions Exception": ["builtins", "Exception"],
  "exceptions FloatingPointError": ["builtins", "FloatingPointError"],
  "exceptions FutureWarning": ["builtins", "FutureWarning"],
  "exceptions GeneratorExit": ["builtins", "GeneratorExit"],
  "exceptions IOError": ["builtins", "IOError"],
  "exceptions ImportError": ["builtins", "ImportError"],
  "exceptions ImportWarning": ["builtins", "ImportWarning"],
  "exceptions IndentationError": ["builtins", "IndentationError"],
  "exceptions IndexError": ["builtins", "IndexError"],
  "exceptions KeyError": ["builtins", "KeyError"],
  "exceptions KeyboardInterrupt": ["builtins", "KeyboardInterrupt"],
  "exceptions LookupError": ["builtins", "LookupError"],
  "exceptions MemoryError": ["builtins", "MemoryError"],
  "exceptions NameError": ["builtins", "NameError"],
  "exceptions NotImplementedError": ["builtins", "NotImplementedError"],
  "exceptions OSError": ["builtins", "OSError"],
  "exceptions OverflowError": ["builtins", "OverflowError"],
  "exceptions PendingDeprecationWarning": ["builtins", "PendingDeprecationWarning"],
  "exceptions ReferenceError": ["builtins", "ReferenceError"],
  "exceptions RuntimeError": ["builtins", "RuntimeError"],
  "exceptions RuntimeWarning": ["builtins", "RuntimeWarning"],
  "exceptions StandardError": ["builtins", "Exception"],
  "exceptions StopIteration": ["builtins", "StopIteration"],
  "exceptions SyntaxError": ["builtins", "SyntaxError"],
  "exceptions SyntaxWarning": ["builtins", "SyntaxWarning"],
  "exceptions SystemError": ["builtins", "SystemError"],
  "exceptions SystemExit": ["builtins", "SystemExit"],
  "exceptions TabError": ["builtins", "TabError"],
  "exceptions TypeError": ["builtins", "TypeError"],
  "exceptions UnboundLocalError": ["builtins", "UnboundLocalError"],
  "exceptions UnicodeDecodeError": ["builtins", "UnicodeDecodeError"],
  "exceptions UnicodeEncodeError": ["builtins", "UnicodeEncodeError"],
  "exceptions UnicodeError": ["builtins", "UnicodeError"],
  "exceptions UnicodeTranslateError": ["builtins", "UnicodeTranslateError"],
  "exceptions UnicodeWarning": ["builtins", "UnicodeWarning"],
  "exceptions UserWarning": ["builtins", "UserWarning"],
  "exceptions ValueError": ["builtins", "ValueError"],
  "exceptions Warning": ["builtins", "Warning"],
  "exceptions ZeroDivisionError": ["builtins", "ZeroDivisionError"],
  "itertools ifilter": ["builtins", "filter"],
  "itertools ifilterfalse": ["itertools", "filterfalse"],
  "itertools imap": ["builtins", "map"],
  "itertools izip": ["builtins", "zip"],
  "itertools izip_longest": ["itertools", "zip_longest"],
  "multiprocessing AuthenticationError": ["multiprocessing.context", "AuthenticationError"],
  "multiprocessing BufferTooShort": ["multiprocessing.context", "BufferTooShort"],
  "multiprocessing ProcessError": ["multiprocessing.context", "ProcessError"],
  "multiprocessing TimeoutError": ["multiprocessing.context", "TimeoutError"],
  "multiprocessing.forking Popen": ["multiprocessing.popen_fork", "Popen"],
  "multiprocessing.process Process": ["multiprocessing.context", "Process"],
  "socket _socketobject": ["socket", "SocketType"],
  "urllib ContentTooShortError": ["urllib.error", "ContentTooShortError"],
  "urllib getproxies": ["urllib.request", "getproxies"],
  "urllib pathname2url": ["urllib.request", "pathname2url"],
  "urllib quote": ["urllib.parse", "quote"],
  "urllib quote_plus": ["urllib.parse", "quote_plus"],
  "urllib unquote": ["urllib.parse", "unquote"],
  "urllib unquote_plus": ["urllib.parse", "unquote_plus"],
  "urllib url2pathname": ["urllib.request", "url2pathname"],
  "urllib urlcleanup": ["urllib.request", "urlcleanup"],
  "urllib urlencode": ["urllib.parse", "urlencode"],
  "urllib urlopen": ["urllib.request", "urlopen"],
  "urllib urlretrieve": ["urllib.request", "urlretrieve"],
  "urllib2 HTTPError": ["urllib.error", "HTTPError"],
  "urllib2 URLError": ["urllib.error", "URLError"],
  "whichdb whichdb": ["dbm", "whichdb"]
};
var moduleMapping = {
  BaseHTTPServer: "http.server",
  CGIHTTPServer: "http.server",
  ConfigParser: "configparser",
  Cookie: "http.cookies",
  Dialog: "tkinter.dialog",
  DocXMLRPCServer: "xmlrpc.server",
  FileDialog: "tkinter.filedialog",
  HTMLParser: "html.parser",
  Queue: "queue",
  ScrolledText: "tkinter.scrolledtext",
  SimpleDialog: "tkinter.simpledialog",
  SimpleHTTPServer: "http.server",
  SimpleXMLRPCServer: "xmlrpc.server",
  SocketServer: "socketserver",
  StringIO: "io",
  Tix: "tkinter.tix",
  Tkconstants: "tkinter.constants",
  Tkdnd: "tkinter.dnd",
  Tkinter: "tkinter",
  UserDict: "collections",
  UserList: "collections",
  UserString: "collections",
  __builtin__: "builtins",
  _abcoll: "collections.abc",
  _elementtree: "xml.etree.ElementTree",
  _winreg: "winreg",
  anydbm: "dbm",
  cPickle: "pickle",
  cStringIO: "io",
  commands: "subprocess",
  cookielib: "http.cookiejar",
  copy_reg: "copyreg",
  dbhash: "dbm.bsd",
  dbm: "dbm.ndbm",
  dumbdbm: "dbm.dumb",
  dummy_thread: "_dummy_thread",
  gdbm: "dbm.gnu",
  htmlentitydefs: "html.entities",
  httplib: "http.client",
  markupbase: "_markupbase",
  repr: "reprlib",
  robotparser: "urllib.robotparser",
  "test.test_support": "test.support",
  thread: "_thread",
  tkColorChooser: "tkinter.colorchooser",
  tkCommonDialog: "tkinter.commondialog",
  tkFileDialog: "tkinter.filedialog",
  tkFont: "tkinter.font",
  tkMessageBox: "tkinter.messagebox",
  tkSimpleDialog: "tkinter.simpledialog",
  ttk: "tkinter.ttk",
  urllib2: "urllib.request",
  urlparse: "urllib.parse",
  whichdb: "dbm",
  xmlrpclib: "xmlrpc.client"
};

// packages/core/src/inspect/pickle/modules.data.ts
var standardModules = [
  "__future__",
  "__main__",
  "_abc",
  "_aix_support",
  "_ast",
  "_asyncio",
  "_bisect",
  "_blake2",
  "_bootsubprocess",
  "_bz2",
  "_codecs",
  "_codecs_cn",
  "_codecs_hk",
  "_codecs_iso2022",
  "_codecs_jp",
  "_codecs_kr",
  "_codecs_tw",
  "_collections",
  "_collections_abc",
  "_compat_pickle",
  "_compression",
  "_contextvars",
  "_crypt",
  "_csv",
  "_ctypes",
  "_curses",
  "_curses_panel",
  "_datetime",
  "_dbm",
  "_decimal",
  "_elementtree",
  "_frozen_importlib",
  "_frozen_importlib_external",
  "_functools",
  "_gdbm",
  "_hashlib",
  "_heapq",
  "_imp",
  "_io",
  "_json",
  "_locale",
  "_lsprof",
  "_lzma",
  "_markupbase",
  "_md5",
  "_msi",
  "_multibytecodec",
  "_multiprocessing",
  "_opcode",
  "_operator",
  "_osx_support",
  "_overlapped",
  "_pickle",
  "_posixshmem",
  "_posixsubprocess",
  "_py_abc",
  "_pydecimal",
  "_pyio",
  "_queue",
  "_random",
  "_scproxy",
  "_sha1",
  "_sha256",
  "_sha3",
  "_sha512",
  "_signal",
  "_sitebuiltins",
  "_socket",
  "_sqlite3",
  "_sre",
  "_ssl",
  "_stat",
  "_statistics",
  "_string",
  "_strptime",
  "_struct",
  "_symtable",
  "_thread",
  "_threading_local",
  "_tkinter",
  "_tokenize",
  "_tracemalloc",
  "_typing",
  "_uuid",
  "_warnings",
  "_weakref",
  "_weakrefset",
  "_winapi",
  "_zoneinfo",
  "abc",
  "aifc",
  "antigravity",
  "argparse",
  "array",
  "ast",
  "asynchat",
  "asyncio",
  "asyncore",
  "atexit",
  "audioop",
  "base64",
  "bdb",
  "binascii",
  "bisect",
  "builtins",
  "bz2",
  "cProfile",
  "calendar",
  "cgi",
  "cgitb",
  "chunk",
  "cmath",
  "cmd",
  "code",
  "codecs",
  "codeop",
  "collections",
  "colorsys",
  "compileall",
  "concurrent",
  "configparser",
  "contextlib",
  "contextvars",
  "copy",
  "copyreg",
  "crypt",
  "csv",
  "ctypes",
  "curses",
  "dataclasses",
  "datetime",
  "dbm",
  "decimal",
  "difflib",
  "dis",
  "distutils",
  "doctest",
  "email",
  "encodings",
  "ensurepip",
  "enum",
  "errno",
  "faulthandler",
  "fcntl",
  "filecmp",
  "fileinput",
  "fnmatch",
  "fractions",
  "ftplib",
  "functools",
  "gc",
  "genericpath",
  "getopt",
  "getpass",
  "gettext",
  "glob",
  "graphlib",
  "grp",
  "gzip",
  "hashlib",
  "heapq",
  "hmac",
  "html",
  "http",
  "idlelib",
  "imaplib",
  "imghdr",
  "imp",
  "importlib",
  "inspect",
  "io",
  "ipaddress",
  "itertools",
  "json",
  "keyword",
  "lib2to3",
  "linecache",
  "locale",
  "logging",
  "lzma",
  "mailbox",
  "mailcap",
  "marshal",
  "math",
  "mimetypes",
  "mmap",
  "modulefinder",
  "msilib",
  "msvcrt",
  "multiprocessing",
  "netrc",
  "nis",
  "nntplib",
  "nt",
  "ntpath",
  "nturl2path",
  "numbers",
  "opcode",
  "operator",
  "optparse",
  "os",
  "ossaudiodev",
  "pathlib",
  "pdb",
  "pickle",
  "pickletools",
  "pipes",
  "pkgutil",
  "platform",
  "plistlib",
  "poplib",
  "posix",
  "posixpath",
  "pprint",
  "profile",
  "pstats",
  "pty",
  "pwd",
  "py_compile",
  "pyclbr",
  "pydoc",
  "pydoc_data",
  "pyexpat",
  "queue",
  "quopri",
  "random",
  "re",
  "readline",
  "reprlib",
  "resource",
  "rlcompleter",
  "runpy",
  "sched",
  "secrets",
  "select",
  "selectors",
  "shelve",
  "shlex",
  "shutil",
  "signal",
  "site",
  "smtpd",
  "smtplib",
  "sndhdr",
  "socket",
  "socketserver",
  "spwd",
  "sqlite3",
  "sre_compile",
  "sre_constants",
  "sre_parse",
  "ssl",
  "stat",
  "statistics",
  "string",
  "stringprep",
  "struct",
  "subprocess",
  "sunau",
  "symtable",
  "sys",
  "sysconfig",
  "syslog",
  "tabnanny",
  "tarfile",
  "telnetlib",
  "tempfile",
  "termios",
  "textwrap",
  "this",
  "threading",
  "time",
  "timeit",
  "tkinter",
  "token",
  "tokenize",
  "tomllib",
  "trace",
  "traceback",
  "tracemalloc",
  "tty",
  "turtle",
  "turtledemo",
  "types",
  "typing",
  "unicodedata",
  "unittest",
  "urllib",
  "uu",
  "uuid",
  "venv",
  "warnings",
  "wave",
  "weakref",
  "webbrowser",
  "winreg",
  "winsound",
  "wsgiref",
  "xdrlib",
  "xml",
  "xmlrpc",
  "zipapp",
  "zipfile",
  "zipimport",
  "zlib",
  "zoneinfo"
];

// packages/core/src/inspect/pickle/modules.ts
var common = [
  ...[
    "pip",
    "setuptools",
    "pkg_resources",
    "wheel",
    "_distutils_hack",
    "distutils",
    "numpy",
    "scipy",
    "sklearn",
    "joblib"
  ],
  ...[
    "threadpoolctl",
    "narwhals",
    "pandas",
    "dateutil",
    "pytz",
    "tzdata",
    "six",
    "cloudpickle",
    "dill",
    "torch",
    "torchvision"
  ],
  ...[
    "torchaudio",
    "functorch",
    "torchgen",
    "tensorflow",
    "keras",
    "h5py",
    "onnx",
    "onnxruntime",
    "xgboost",
    "lightgbm"
  ],
  ...["catboost", "statsmodels", "imblearn", "category_encoders", "skops", "mlflow", "transformers", "tokenizers"],
  ...[
    "huggingface_hub",
    "safetensors",
    "sentence_transformers",
    "spacy",
    "nltk",
    "gensim",
    "matplotlib",
    "PIL",
    "cv2",
    "yaml"
  ],
  ...[
    "requests",
    "urllib3",
    "certifi",
    "idna",
    "charset_normalizer",
    "httpx",
    "aiohttp",
    "flask",
    "fastapi",
    "starlette"
  ],
  ...[
    "uvicorn",
    "pydantic",
    "pydantic_core",
    "typing_extensions",
    "click",
    "rich",
    "tqdm",
    "jinja2",
    "markupsafe",
    "werkzeug"
  ],
  ...[
    "attr",
    "attrs",
    "packaging",
    "IPython",
    "ipykernel",
    "jupyter",
    "notebook",
    "psutil",
    "google",
    "boto3",
    "botocore"
  ],
  ...[
    "fsspec",
    "sympy",
    "networkx",
    "numba",
    "llvmlite",
    "cupy",
    "jax",
    "jaxlib",
    "flax",
    "polars",
    "pyarrow",
    "dask",
    "ray"
  ],
  ...["pyspark", "shap", "optuna", "hyperopt", "cffi", "cython", "Cython", "pytest", "_pytest", "package_model_server"]
];
var modules2 = /* @__PURE__ */ new Set([
  ...standardModules,
  ...common,
  ...Object.keys(moduleMapping).map((name) => name.split(".")[0] ?? "")
]);
function isModule(top) {
  return modules2.has(top);
}

// packages/core/src/inspect/pickle/loop.ts
import { isAscii, isUtf8 } from "node:buffer";

// packages/core/src/inspect/pickle/literals.ts
var UNDERSCORED = String.raw`(?:_?[0-9a-zA-Z])*`;
var DECIMAL = /^[\s\v\f]*([+-]?)([0-9](?:_?[0-9])*)[\s\v\f]*$/;
var PREFIXED = new RegExp(String.raw`^[\s\v\f]*([+-]?)0([xXoObB])_?([0-9a-zA-Z]${UNDERSCORED})[\s\v\f]*$`);
var MAX_DIGITS2 = 4300;
function decimalInteger(text3) {
  const match3 = DECIMAL.exec(untilNul(text3));
  if (!match3) return void 0;
  const value3 = Number(`${match3[1]}${(match3[2] ?? "").replaceAll("_", "")}`);
  return Number.isSafeInteger(value3) ? value3 : void 0;
}
function anyInteger(text3) {
  if (text3.startsWith("\0")) return 0n;
  const cut3 = untilNul(text3);
  const prefixed = PREFIXED.exec(cut3);
  const plain4 = DECIMAL.exec(cut3);
  const digits = (prefixed?.[3] ?? plain4?.[2] ?? "").replaceAll("_", "");
  if (digits === "" || digits.length > MAX_DIGITS2) return void 0;
  const octal = !prefixed && digits.length > 1 && digits.startsWith("0") && /[^0]/.test(digits);
  const prefix = prefixed ? `0${(prefixed[2] ?? "").toLowerCase()}` : octal ? "0o" : "";
  try {
    const value3 = BigInt(prefix + digits);
    return (prefixed?.[1] ?? plain4?.[1]) === "-" ? -value3 : value3;
  } catch {
    return void 0;
  }
}
function longInteger(bytes) {
  if (bytes.length === 0) return 0;
  const top = bytes[bytes.length - 1] ?? 0;
  let hex = "";
  for (let i = bytes.length - 1; i >= 0; i--) hex += (bytes[i] ?? 0).toString(16).padStart(2, "0");
  const value3 = BigInt(`0x${hex}`) - (top >= 128 ? 1n << BigInt(bytes.length * 8) : 0n);
  return smallest(value3);
}
function smallest(value3) {
  return value3 >= BigInt(Number.MIN_SAFE_INTEGER) && value3 <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value3) : value3;
}
function floatingPoint(text3) {
  const word = untilNul(text3).trim().toLowerCase().replace(/(\d)_(?=\d)/g, "$1");
  const special = /^([+-]?)(inf|infinity|nan)$/.exec(word);
  if (special) return special[2] === "nan" ? Number.NaN : special[1] === "-" ? -Infinity : Infinity;
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/.test(word) ? Number(word) : void 0;
}
var simpleEscapes = /* @__PURE__ */ new Map([
  ["\n", ""],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["b", "\b"],
  ["f", "\f"],
  ["t", "	"],
  ["n", "\n"],
  ["r", "\r"],
  ["v", "\v"],
  ["a", "\x07"]
]);
function quotedString(line) {
  const quote = line[0];
  if (line.length < 2 || quote !== "'" && quote !== '"' || line.at(-1) !== quote) return void 0;
  return line.slice(1, -1).replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g, (all, hex, octal, other) => {
    if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return simpleEscapes.get(other ?? "") ?? all;
  });
}
function rawUnicode(line) {
  return line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (all, four, eight) => {
    const code = four ?? eight;
    if (code === void 0) return all;
    const point = Number.parseInt(code, 16);
    return point <= 1114111 ? String.fromCodePoint(point) : all;
  });
}
function untilNul(text3) {
  const nul = text3.indexOf("\0");
  return nul < 0 ? text3 : text3.slice(0, nul);
}

// packages/core/src/inspect/pickle/compat.ts
var names = new Map(Object.entries(nameMapping));
var modules3 = new Map(Object.entries(moduleMapping));
function compatible(module, name) {
  const both = names.get(`${module} ${name}`);
  if (both) return { module: both[0], name: both[1] };
  return { module: modules3.get(module) ?? module, name };
}

// packages/core/src/inspect/pickle/memo.ts
var PAGE_BITS = 13;
var PAGE = 1 << PAGE_BITS;
var FAR = 1 << 26;
var SPARSE = 1 << 16;
var MAX_FAR = 1 << 20;
var MAX_CELLS = 4e5;
var MAX_ENTRIES2 = 1 << 24;
var NARROW = 2 ** 31 - 2;
var Memo = class {
  pages = [];
  far = /* @__PURE__ */ new Map();
  cells = [];
  wide;
  /** What MEMOIZE uses as its key: how many keys there are. */
  size = 0;
  constructor(bytes) {
    this.wide = bytes === void 0 || bytes > NARROW;
  }
  get(key) {
    let packed = (key < FAR ? this.pages[key >> PAGE_BITS]?.[key & PAGE - 1] : void 0) ?? 0;
    if (packed === 0 && this.far.size > 0) packed = this.far.get(key) ?? 0;
    if (packed > 0) return packed - 1;
    return packed === 0 ? void 0 : this.cells[-packed - 1];
  }
  /** False when there is no room left. */
  set(key, item) {
    if (this.size >= MAX_ENTRIES2 || this.cells.length >= MAX_CELLS) return false;
    const packed = typeof item === "number" ? item + 1 : -this.numberOf(item);
    const known2 = key < FAR ? this.pages[key >> PAGE_BITS] : void 0;
    if (key >= FAR || known2 === void 0 && key > 4 * this.size + SPARSE || this.far.has(key)) {
      if (!this.far.has(key)) this.size += 1;
      this.far.set(key, packed);
      return this.far.size <= MAX_FAR;
    }
    const page = known2 ?? this.fresh(key >> PAGE_BITS);
    const index = key & PAGE - 1;
    if (page[index] === 0) this.size += 1;
    page[index] = packed;
    return true;
  }
  numberOf(cell) {
    if (cell.slot > 0 && this.cells[cell.slot - 1] === cell) return cell.slot;
    this.cells.push(cell);
    cell.slot = this.cells.length;
    return cell.slot;
  }
  fresh(index) {
    const page = this.wide ? new Float64Array(PAGE) : new Int32Array(PAGE);
    this.pages[index] = page;
    return page;
  }
};

// packages/core/src/inspect/pickle/nodes.ts
var UNCHECKED = { unchecked: "a tree of sklearn" };
function nodesOf(target) {
  const made = classOfCell(target);
  const name = lastPart(made?.name ?? "");
  if (!made?.module.startsWith("sklearn.")) return void 0;
  const plain4 = name === "Tree" && made.module.includes("_tree");
  if (!plain4 && name !== "TreePredictor") return void 0;
  const features = plain4 ? integer(makingOf(target)?.args[0]) : void 0;
  const declared = plain4 ? integer(attributeOf(target, "node_count")) : void 0;
  if (plain4 && (features === void 0 || declared === void 0)) return UNCHECKED;
  const found = recordsOf(attributeOf(target, "nodes"));
  if (!found) return UNCHECKED;
  if (declared !== void 0 && declared !== found.count)
    return { doubt: `a tree says that it has ${declared} nodes and has ${found.count}` };
  if (found.seen) return verdictOf(found.seen, features);
  const layout = found.dtype && layoutOf(found.dtype);
  const { at, count, content } = found;
  return layout ? { at, count, content, layout, features } : UNCHECKED;
}
function recordsOf(item) {
  if (typeof item !== "object") return void 0;
  if (item.tag === tag.ARRAY) {
    const { nodes, shape: shape4 } = item.value;
    if (!nodes || shape4.length !== 1) return void 0;
    return { at: item.at, count: shape4[0] ?? 0, content: void 0, seen: nodes };
  }
  const making = makingOf(item);
  const state = making?.state?.tag === tag.TUPLE ? making.state.items : void 0;
  const buffer = nameOf(making?.callee)?.name === "_frombuffer";
  const [data, type2, shape3] = buffer ? making?.args ?? [] : [state?.[4], state?.[2], state?.[1]];
  const dtype = dtypeOf2(type2);
  const count = typeof shape3 === "object" && shape3.tag === tag.TUPLE ? product(shape3.items) : void 0;
  if (typeof data !== "object" || data.tag !== tag.BYTES && data.tag !== tag.BYTEARRAY) return void 0;
  if (data.shared || !dtype || count === void 0 || data.more !== count * dtype.itemsize) return void 0;
  return { at: data.at, count, dtype, content: data.value instanceof Uint8Array ? data.value : void 0 };
}
function layoutOf(dtype) {
  const { itemsize } = dtype;
  if (dtype.doubt !== void 0 || itemsize <= 0) return void 0;
  const field = (name, ...types2) => {
    const found = dtype.fields?.get(name);
    return found && types2.includes(found.text) ? found.offset : void 0;
  };
  const [left, right, feature2] = [field("left_child", "<i8"), field("right_child", "<i8"), field("feature", "<i8")];
  if (left !== void 0 && right !== void 0 && feature2 !== void 0)
    return { itemsize, left, right, feature: feature2, wide: true, leaf: void 0 };
  const [low, high, leaf] = [field("left", "<u4"), field("right", "<u4"), field("is_leaf", "|u1", "<u1", "u1", "=u1")];
  if (low === void 0 || high === void 0 || leaf === void 0) return void 0;
  return { itemsize, left: low, right: high, feature: void 0, wide: false, leaf };
}
var NodeScan = class {
  doubt;
  /** The columns that nodes ask for. */
  lowest = 0;
  highest = -1;
  next = 0;
  layout;
  count;
  constructor(layout, count) {
    this.layout = layout;
    this.count = count;
  }
  /** Looks at the nodes that lie wholly in `bytes`, which follow those of the last time. @returns how many bytes these are */
  feed(bytes) {
    const { itemsize, left, right, feature: feature2, wide, leaf } = this.layout;
    const { count } = this;
    const view2 = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const first = this.next;
    const whole3 = Math.min(count - first, Math.floor(bytes.length / itemsize));
    this.next += whole3;
    if (this.doubt !== void 0) return whole3 * itemsize;
    for (let i = 0, at = 0; i < whole3; i++, at += itemsize) {
      let low = view2.getUint32(at + left, true);
      let high = view2.getUint32(at + right, true);
      if (wide) {
        const above = view2.getInt32(at + left + 4, true);
        if (above === -1 && low === 4294967295) continue;
        if (above !== 0) low += above * 2 ** 32;
        high += view2.getInt32(at + right + 4, true) * 2 ** 32;
      } else if (view2.getUint8(at + (leaf ?? 0)) !== 0) continue;
      const own2 = first + i;
      if (low <= own2 || high <= own2 || low >= count || high >= count) {
        this.doubt = `node ${own2} of a tree of ${count} has the children ${low} and ${high}`;
        break;
      }
      if (feature2 === void 0) continue;
      const column = view2.getUint32(at + feature2, true) + view2.getInt32(at + feature2 + 4, true) * 2 ** 32;
      if (column > this.highest) this.highest = column;
      if (column < this.lowest) this.lowest = column;
    }
    return whole3 * itemsize;
  }
  columnsOutside(features) {
    if (this.lowest >= 0 && this.highest < features) return void 0;
    const column = this.lowest < 0 ? this.lowest : this.highest;
    return `a tree that was fitted on ${features} columns asks for column ${column}`;
  }
};
function verdictOf(scan, features) {
  const doubt = scan.doubt ?? (features === void 0 ? void 0 : scan.columnsOutside(features));
  return doubt === void 0 ? void 0 : { doubt };
}

// packages/core/src/inspect/pickle/wrapper.ts
var WRAPPERS = /* @__PURE__ */ new Set(["NumpyArrayWrapper", "NDArrayWrapper", "ZNDArrayWrapper"]);
function isKept(cell) {
  return isArrayWrapper(cell) || lastName(cell) === "dtype";
}
function isArrayWrapper(cell) {
  const name = lastName(cell);
  return name !== void 0 && WRAPPERS.has(name);
}
function namesFile(cell) {
  return lastName(cell) !== "NumpyArrayWrapper";
}
function lastName(cell) {
  const name = classOfCell(cell)?.name;
  return name?.slice(name.lastIndexOf(".") + 1);
}
var WRAPPER_ATTRIBUTES = /* @__PURE__ */ new Set([
  "subclass",
  "shape",
  "order",
  "dtype",
  "allow_mmap",
  "numpy_array_alignment_bytes"
]);
function wrappedArray(wrapper) {
  const attributes = /* @__PURE__ */ new Map();
  for (const state of stateDicts(makingOf(wrapper)?.state)) {
    const items = state.items ?? [];
    if (state.more > 0) return void 0;
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = textOf2(items[i]);
      const value3 = items[i + 1];
      if (key === void 0 || value3 === void 0 || !WRAPPER_ATTRIBUTES.has(key)) return void 0;
      attributes.set(key, value3);
    }
  }
  const dtype = dtypeOf2(attributes.get("dtype"));
  const shape3 = dimensions(attributes.get("shape"));
  if (!dtype || !shape3) return void 0;
  const count = shape3.reduce((product2, size) => product2 * size, 1);
  const length = count * dtype.itemsize;
  if (dtype.itemsize < 0 || !Number.isSafeInteger(length)) return void 0;
  const alignment = attributes.get("numpy_array_alignment_bytes");
  return {
    dtype: dtype.text,
    shape: shape3,
    fortran: textOf2(attributes.get("order")) === "F",
    length,
    itemsize: dtype.itemsize,
    record: dtype,
    hasObject: dtype.hasObject,
    padded: alignment !== void 0 && !(typeof alignment === "object" && alignment.tag === tag.NONE),
    mayMap: truth(attributes.get("allow_mmap") ?? NONE),
    subclass: attributes.get("subclass")
  };
}
function dimensions(item) {
  if (typeof item !== "object" || item.tag !== tag.TUPLE && item.tag !== tag.LIST || !item.items || item.more > 0)
    return void 0;
  const shape3 = item.items.map(dimension);
  return shape3.every((size) => size !== void 0 && size >= 0) ? shape3 : void 0;
}
function dimension(item) {
  if (typeof item === "object" && item.tag === tag.BOOL) return item.value === true ? 1 : 0;
  return integer(item);
}

// packages/core/src/inspect/pickle/state.ts
var MAX_SLOTS = 7e4;
var MAX_NODE_BYTES = 64 * 2 ** 20;
var MAX_KEPT_BYTES = 32 * 2 ** 20;
var MAX_KEPT2 = 64 * 1024;
var LEAN_WIDTH = 128;
var WIDTH = 2e4;
var MAX_STACK = 1 << 22;
var MAX_MARKS = 1 << 18;
var LEAN_WEIGHT = 500;
var LEAN_STACK = 2e3;
var MAX_WORK = 5e7;
var MAX_NAMES2 = 5e4;
var halt = { RUN: 0, MORE: 1, FRAME: 2, TEXT: 3, ARRAY: 4, STOP: 5, FAIL: 6, NODES: 7 };
var State = class {
  stack = [];
  sp = 0;
  marks = [];
  /** Values are kept by their type only: the budget is used up, or the container that they go into is full. */
  lean = false;
  leans = [];
  fence = 0;
  memo;
  proto = 0;
  opcodes = 0;
  halted = halt.RUN;
  failure = "";
  /** True where an item was changed through the memo after its content had been dropped. */
  changedUnseen = -1;
  /** A callable was planted in a dict of which nothing is kept: whatever looks an attribute up may call it. */
  plantedUnseen = false;
  /** Where a whole module of PyTorch's older format is first; -1 without one. */
  module = -1;
  /** The tree that `halt.NODES` asks to look at. */
  nodes;
  variant;
  strict;
  ledger;
  forks;
  budget;
  globals;
  ghosts;
  lost = /* @__PURE__ */ new Map();
  work = 0;
  constructor(size, variant2, strict, ledger, forks, budget) {
    this.memo = new Memo(size);
    this.lean = budget.slots < 0;
    ledger.settled = this.lean;
    this.variant = variant2;
    this.strict = strict;
    this.ledger = ledger;
    this.forks = forks;
    this.budget = budget;
    this.globals = /* @__PURE__ */ new Map();
    this.ghosts = /* @__PURE__ */ new Map();
  }
  fail(why) {
    this.halted = halt.FAIL;
    this.failure = why;
  }
  push(item) {
    if (this.sp >= MAX_STACK) return this.fail("more values on the stack than are followed");
    this.stack[this.sp++] = item;
  }
  pop() {
    if (this.sp <= this.fence) {
      this.fail("takes a value from an empty stack");
      return UNKNOWN;
    }
    return this.stack[--this.sp];
  }
  top() {
    if (this.sp <= this.fence) {
      this.fail("needs a value on an empty stack");
      return UNKNOWN;
    }
    return this.stack[this.sp - 1];
  }
  mark() {
    const below2 = this.sp > this.fence ? this.stack[this.sp - 1] : void 0;
    if (this.marks.length >= MAX_MARKS) return this.fail("more levels of nesting than are followed");
    this.marks.push(this.sp);
    this.leans.push(this.lean);
    this.fence = this.sp;
    if (!this.lean && typeof below2 === "object" && below2.items !== void 0 && this.isFull(below2)) this.lean = true;
  }
  isFull(target) {
    return (target.items?.length ?? 0) >= (this.budget.slots < 0 ? LEAN_WIDTH : WIDTH);
  }
  /** Counts what is looked at again. A file that makes its reader do so without end is left unread. */
  again(count) {
    this.work += count;
    if (this.work <= MAX_WORK) return false;
    this.fail("more is done to the same values again than are followed");
    return true;
  }
  spend(slots) {
    this.budget.slots -= slots;
    if (this.budget.slots >= 0) return;
    this.lean = true;
    this.ledger.settled = true;
  }
  /** Where the items above the last MARK begin; they stay on the stack until `sp` is set. */
  popMark() {
    const mark = this.marks.pop();
    if (mark === void 0) {
      this.fail("looks for a MARK that is not there");
      return this.sp;
    }
    this.fence = this.marks.at(-1) ?? 0;
    this.lean = (this.leans.pop() ?? false) || this.budget.slots < 0;
    return mark;
  }
  takeAbove(mark) {
    const items = this.stack.slice(mark, this.sp);
    this.sp = mark;
    return items;
  }
  /** DUP. Beyond the budget both are known by type only, so that a change through one is not unseen by the other. */
  duplicate(at) {
    const item = this.top();
    if (!this.lean || typeof item === "number" || item.tag < tag.TUPLE || item.tag > tag.FROZENSET)
      return this.push(item);
    const ghost = this.ghost(item);
    this.ledger.refersIn(item, void 0, void 0, at);
    this.stack[this.sp - 1] = ghost;
    this.push(ghost);
  }
  // --- making values
  cell(kind, value3, items, more2, at) {
    this.spend(items === void 0 ? 1 : 1 + (items.length >> 2));
    return new Cell(kind, value3, items, more2, at, false);
  }
  container(kind, items, at) {
    if (kind === tag.TUPLE && items.length === 0) return EMPTY_TUPLE;
    const made = this.cell(kind, void 0, items, 0, at);
    for (const item of items) {
      if (!isPlain(item)) made.plain = false;
      if (typeof item !== "number") made.weight += item.weight;
    }
    if (this.lean && (kind !== tag.TUPLE && items.length > LEAN_WIDTH || this.isHeavy(made))) {
      this.ledger.refersIn(made, void 0, void 0, at);
      return this.ghost(made);
    }
    return made;
  }
  /** Beyond the budget memory does not grow with the file: neither by what one value holds nor by how many there are. */
  /** Whether a dict that is made now is the fields of a dtype: they are looked at however little is kept. */
  describesType() {
    const holder = this.stack[this.fence - 1];
    return this.fence > 0 && typeof holder === "object" && holder.tag === tag.INSTANCE && lastName(holder) === "dtype";
  }
  isHeavy(cell) {
    return cell.weight > (this.sp > LEAN_STACK ? 1 : LEAN_WEIGHT);
  }
  /** What the memo and full containers hold of a value beyond the budget. */
  ghost(item) {
    if (typeof item === "number" || item.shared || item.tag === tag.GLOBAL) return item;
    if (item.tag < tag.TUPLE) return this.ghostScalar(item);
    if (item.tag === tag.INSTANCE) return isKept(item) ? item : this.ghostInstance(item);
    if (item.tag > tag.FROZENSET) return item;
    const names4 = namesIn2(item, (count) => this.again(count));
    for (const name of names4) this.lose(name);
    if (item.tag === tag.DICT && this.plants(item)) this.plantedUnseen = true;
    return (names4.length > 0 ? taintedGhosts : ghosts)[item.tag] ?? UNKNOWN;
  }
  /** Picklers put strings and bytes into the memo, numbers never. */
  ghostScalar(item) {
    if (item.tag === tag.INT) return SOME_INT;
    if (item.tag === tag.FLOAT) return SOME_FLOAT;
    if (item.tag === tag.BYTES) return SOME_BYTES;
    return item.tag === tag.BYTEARRAY ? SOME_BYTEARRAY : item;
  }
  lose(name) {
    if (this.lost.size < MAX_NAMES2) this.lost.set(`${name.module}
${name.name}`, name);
    else this.fail("more different names are lost than are followed");
  }
  /** Whether the state would put something callable where an unpickler looks for a method. */
  plants(dict) {
    const items = dict.items ?? [];
    if (this.again(items.length)) return false;
    for (let i = 0; i + 1 < items.length; i += 2) {
      const [key, value3] = [textOf2(items[i]), items[i + 1]];
      if (key !== void 0 && isHook(key) && typeof value3 === "object" && value3.tag >= tag.GLOBAL) return true;
    }
    return false;
  }
  ghostInstance(item) {
    const making = makingOf(item);
    const callee = nameOf(making?.callee);
    if (!making || !callee) return UNKNOWN;
    const first = nameOf(making.args[0]);
    const key = `${callee.module}
${callee.name}
${first?.module}
${first?.name}`;
    let known2 = this.ghosts.get(key);
    if (!known2) {
      const args = first ? [making.args[0]] : [];
      known2 = new Cell(tag.INSTANCE, instanceOf(making.by, making.callee, args), void 0, 0, item.at, true);
      if (this.ghosts.size < MAX_NAMES2) this.ghosts.set(key, known2);
    }
    return known2;
  }
  memoize(key) {
    const item = this.top();
    if (this.halted === halt.FAIL) return;
    if (!this.memo.set(key, this.lean ? this.ghost(item) : item)) this.fail("more memo entries than are followed");
  }
  recall(key, at) {
    const item = key === void 0 ? void 0 : this.memo.get(key);
    if (item === void 0) return this.fail(`takes memo entry ${key ?? "?"}, which is not there`);
    if (typeof item !== "number" && taintedGhosts[item.tag] === item) this.haunted(at);
    this.push(item);
  }
  /** A value that held names comes back from the memo, and which ones is not known any more. */
  haunted(at) {
    for (const name of this.lost.values()) this.ledger.refers(name, void 0, void 0, at);
  }
  /** Adds to an exact builtin container. */
  into(target, item, at) {
    const items = target.items;
    if (items === void 0 || target.shared || this.isFull(target)) {
      if (target.items !== void 0) target.more += 1;
      else if (isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
      this.ledger.refersIn(item, void 0, void 0, at);
      return;
    }
    this.spend(0.25);
    const held = this.held(item, target);
    if (target.plain && !isPlain(held)) target.plain = false;
    items.push(held);
  }
  /** The item as it goes into `target`, which grows by it: beyond the budget only so far. */
  held(item, target) {
    if (typeof item === "number") return item;
    let kept2 = item;
    if (this.lean && target.weight + item.weight > LEAN_WEIGHT) {
      this.ledger.refersIn(item, void 0, void 0, item.at);
      kept2 = this.ghost(item);
    }
    if (typeof kept2 !== "number") target.weight += kept2.weight;
    return kept2;
  }
  // --- looking up
  lookup(module, name, at) {
    const global = this.proto < 3 ? compatible(module, name) : { module, name };
    const mapped = global.module !== module || global.name !== name;
    this.ledger.names(global, mapped ? { module, name } : void 0, at);
    this.push(this.globalCell(global, at));
  }
  globalCell(global, at) {
    const key = `${global.module}
${global.name}`;
    let known2 = this.globals.get(key);
    if (!known2) {
      known2 = new Cell(tag.GLOBAL, global, void 0, 0, at, true);
      if (this.globals.size < MAX_NAMES2) this.globals.set(key, known2);
    }
    return known2;
  }
  /** STACK_GLOBAL: exact strings only; what a call returned may be one. */
  stackGlobal(at) {
    const name = this.pop();
    const module = this.pop();
    if (this.halted === halt.FAIL) return;
    const [moduleText, nameText] = [textOf2(module), textOf2(name)];
    if (moduleText !== void 0 && nameText !== void 0) return this.lookup(moduleText, nameText, at);
    for (const part2 of [module, name]) {
      if (!mayBeText(part2)) return this.fail("STACK_GLOBAL of something that is no string");
    }
    this.ledger.call("lookup", UNKNOWN, [module, name], at);
    this.push(UNKNOWN);
  }
  // --- calling
  /** The arguments that a call gets from what lies on the stack as its tuple; nothing where no loader calls. */
  spread(args) {
    if (typeof args !== "number" && args.tag === tag.TUPLE) return args.items ?? [UNKNOWN];
    const kind = typeof args === "number" ? tag.STR : args.tag;
    if (kind <= tag.FLOAT) {
      this.fail("calls with arguments that are no tuple");
      return void 0;
    }
    this.forks.dialect = true;
    if (!this.strict && kind !== tag.INSTANCE && kind !== tag.UNKNOWN) {
      this.fail("calls with arguments that are no tuple");
      return void 0;
    }
    if (typeof args === "number") return [UNKNOWN];
    if (kind === tag.STR)
      return typeof args.value === "string" ? Array.from(args.value.slice(0, 64), (c) => this.cell(tag.STR, c, void 0, 0, args.at)) : [UNKNOWN];
    if (kind === tag.DICT) return args.items?.filter((_, i) => i % 2 === 0) ?? [UNKNOWN];
    if (kind === tag.BYTES || kind === tag.BYTEARRAY) return args.more === 0 ? [] : [UNKNOWN];
    return kind < tag.GLOBAL ? args.items ?? [UNKNOWN] : [UNKNOWN];
  }
  callable(callee) {
    if (typeof callee !== "number" && callee.tag >= tag.GLOBAL) return true;
    this.fail("calls something that cannot be called");
    return false;
  }
  call(by, callee, args, at) {
    if (this.halted === halt.FAIL || args === void 0 || !this.callable(callee)) return;
    this.ledger.call(by, callee, args, at);
    if (by !== "newobj") this.ledger.loads(callee, args, at);
    if (by === "reduce") this.ledger.judge(doubtOnCall(callee, args), at);
    const made = this.cell(tag.INSTANCE, instanceOf(by, callee, args), void 0, 0, at);
    made.weight += callee.weight;
    for (const arg of args) if (typeof arg !== "number") made.weight += arg.weight;
    this.push(this.lean && made.weight > LEAN_WEIGHT ? this.ghostInstance(made) : made);
  }
  reduce(at) {
    const args = this.pop();
    const callee = this.pop();
    if (this.halted !== halt.FAIL) this.call("reduce", callee, this.spread(args), at);
  }
  newobj(withKeywords, at) {
    const keywords = withKeywords ? this.pop() : void 0;
    const args = this.pop();
    const callee = this.pop();
    if (this.halted === halt.FAIL) return;
    if (nameOf(callee) === void 0) this.forks.dialect = true;
    if (typeof keywords === "object" && keywords.tag !== tag.DICT) {
      this.forks.dialect = true;
      if (keywords.tag < tag.GLOBAL || !this.strict) return this.fail("NEWOBJ_EX with keywords that are no dict");
    }
    const spread = this.spread(args);
    this.call("newobj", callee, spread && keywords !== void 0 ? [...spread, keywords] : spread, at);
  }
  /** Class and arguments lie above the MARK. */
  object(at) {
    const items = this.takeAbove(this.popMark());
    const callee = items.shift();
    if (callee === void 0) return this.fail("OBJ without a class");
    this.call("inst", callee, items, at);
  }
  inst(module, name, at) {
    const noMark = this.marks.length === 0;
    if (noMark) this.forks.dialect = true;
    if (noMark && !this.strict) return this.fail("looks for a MARK that is not there");
    this.lookup(module, name, at);
    const callee = this.pop();
    const args = this.takeAbove(this.popMark());
    this.call("inst", callee, args, at);
  }
  extension(code, at) {
    if (code <= 0) return this.fail("an extension code that is not positive");
    this.ledger.call("ext", UNKNOWN, [this.cell(tag.INT, code, void 0, 0, at)], at);
    this.push(UNKNOWN);
  }
  persistent(id, at) {
    this.forks.persistent = true;
    if (this.halted === halt.FAIL) return;
    const answer = this.variant.persistent ? torchAnswer(id) : void 0;
    if (answer === "storage")
      return this.push(this.cell(tag.INSTANCE, instanceOf("persid", UNKNOWN, [id]), void 0, 0, at));
    if (answer !== void 0 && this.module < 0) this.module = at;
    if (answer !== void 0) return this.push(answer);
    this.ledger.call("persid", UNKNOWN, [id], at);
    if (!this.variant.persistent) return this.fail("a persistent id, which this loader refuses");
    this.push(this.cell(tag.INSTANCE, instanceOf("persid", UNKNOWN, [id]), void 0, 0, at));
  }
  // --- changing what is there
  build(at) {
    const state = this.pop();
    const target = this.top();
    if (this.halted === halt.FAIL) return;
    if (typeof target === "number" || target.tag < tag.GLOBAL) {
      if (truth(state) === true) return this.fail("gives state to a plain value");
      this.forks.dialect = true;
      return;
    }
    const planted = this.planted(target, "__setstate__");
    if (planted !== void 0 && typeof planted !== "number") this.ledger.call("lookup", planted, [state], at);
    if (this.plantedUnseen) this.ledger.call("lookup", UNKNOWN, [state], at);
    this.ledger.call("build", target, [state], at);
    const making = makingOf(target);
    if (!making) return;
    if (!target.shared) this.give(target, making, state, at);
    this.nativeState(target, at);
    if (this.halted !== halt.RUN || !isArrayWrapper(target)) return;
    this.forks.arrays = true;
    if (this.variant.arrays !== "none") this.halted = halt.ARRAY;
  }
  /** State that native code takes without a check of its own. */
  nativeState(target, at) {
    this.ledger.judge(doubtOnBuild(target), at);
    if (lastName(target) === "dtype") this.ledger.watch(target, at);
    const nodes = nodesOf(target);
    if (nodes === void 0 || !("layout" in nodes)) return this.ledger.judge(nodes, at);
    this.nodes = nodes;
    this.halted = halt.NODES;
  }
  planted(target, attribute3) {
    for (const dict of stateDicts(makingOf(target)?.state)) if (this.again(dict.items?.length ?? 0)) return void 0;
    return attributeOf(target, attribute3);
  }
  /** State given once is kept as it is; given again, dicts are joined. */
  give(target, making, state, at) {
    if (typeof state === "number") {
      making.state = SOME_STR;
      return;
    }
    const before = making.state;
    if (before !== void 0) making.rebuilt = true;
    if (this.lean && target.weight + state.weight > LEAN_WEIGHT) {
      this.ledger.refersIn(state, void 0, void 0, at);
      making.state = this.ghost(state);
    } else if (before?.tag === tag.DICT && state.tag === tag.DICT) {
      making.state = this.joined(making, before, state, at);
    } else making.state = state;
    target.weight += making.state.weight;
  }
  joined(making, before, state, at) {
    const own2 = making.joined && before.items !== void 0;
    const both = own2 ? before : new Cell(tag.DICT, void 0, [...before.items ?? []], before.more, at, false);
    const items = both.items ?? [];
    if (!own2) this.again(items.length);
    making.joined = true;
    both.plain = false;
    both.more += state.more;
    for (const item of state.items ?? []) {
      if (items.length >= MAX_JOINED) both.more += 0.5;
      else items.push(item);
    }
    this.spend((state.items?.length ?? 0) / 4);
    return both;
  }
  /** APPEND and APPENDS: `mark` is where the items begin. */
  append(mark, many, at) {
    const target = this.receiver(mark);
    if (target === void 0) return;
    const empty2 = mark >= this.sp;
    if (typeof target !== "number" && target.tag === tag.LIST) {
      for (let i = mark; i < this.sp; i++) this.into(target, this.stack[i], at);
    } else if (typeof target !== "number" && target.tag >= tag.GLOBAL) {
      this.forks.dialect = true;
      if (!empty2 || this.strict && many) this.method("append", target, ["extend", "append"], mark, at);
    } else if (typeof target !== "number" && target.tag === tag.BYTEARRAY) {
      if (!empty2) this.changesBytes(at);
    } else {
      if (!empty2 || this.strict) return this.fail("appends to something that is no list");
      this.forks.dialect = true;
    }
    this.sp = mark;
  }
  addItems(mark, at) {
    const target = this.receiver(mark);
    if (target === void 0) return;
    if (typeof target !== "number" && target.tag === tag.SET) {
      for (let i = mark; i < this.sp; i++) this.into(target, this.stack[i], at);
    } else if (typeof target !== "number" && target.tag >= tag.GLOBAL) {
      if (mark < this.sp || this.strict) this.method("append", target, ["add"], mark, at);
    } else if (mark < this.sp) return this.fail("adds to something that is no set");
    this.sp = mark;
  }
  setItems(mark, at) {
    const target = this.receiver(mark);
    if (target === void 0) return;
    if ((this.sp - mark) % 2 !== 0) {
      this.forks.dialect = true;
      if (!this.strict) return this.fail("a key without a value");
    }
    if (target === SOME_DICT) {
      for (let i = mark; i + 1 < this.sp; i += 2) {
        const key = this.stack[i];
        const value3 = this.stack[i + 1];
        if (!isQuiet(key, value3)) this.setEntry(SOME_DICT, key, value3, at);
      }
    } else if (typeof target !== "number" && target.tag === tag.DICT) {
      for (let i = mark; i + 1 < this.sp; i += 2)
        this.setEntry(target, this.stack[i], this.stack[i + 1], at);
    } else if (typeof target !== "number" && target.tag === tag.LIST) {
      for (let i = mark; i + 1 < this.sp; i += 2)
        this.setIndex(target, this.stack[i], this.stack[i + 1], at);
    } else if (typeof target !== "number" && target.tag >= tag.GLOBAL) {
      if (mark < this.sp) this.method("setitem", target, [], mark, at);
    } else if (mark < this.sp && typeof target !== "number" && target.tag === tag.BYTEARRAY) {
      this.changesBytes(at);
    } else if (mark < this.sp) {
      return this.fail("sets an item of something that is no dict");
    }
    if ((this.sp - mark) % 2 !== 0) return this.fail("a key without a value");
    this.sp = mark;
  }
  setEntry(target, key, value3, at) {
    if (target.items === void 0 || target.shared || this.isFull(target)) {
      if (target.items !== void 0) {
        target.more += 1;
        target.odd ||= typeof key !== "number" && key.tag !== tag.STR;
      } else if (isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
      if (this.ledger.lostEntry(key, value3, at)) this.plantedUnseen = true;
      return;
    }
    this.spend(0.5);
    const [heldKey, heldValue] = [this.held(key, target), this.held(value3, target)];
    if (target.plain && !(isPlain(heldKey) && isPlain(heldValue))) target.plain = false;
    target.items.push(heldKey, heldValue);
  }
  /** A list takes items by index, too. */
  setIndex(target, key, value3, at) {
    const index = typeof key === "object" && typeof key.value === "number" ? key.value : void 0;
    const items = target.items;
    if (items && !target.shared && index !== void 0 && index >= -items.length && index < items.length) {
      if (!isPlain(value3)) target.plain = false;
      items[index < 0 ? items.length + index : index] = value3;
      return;
    }
    if (isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
    this.ledger.refersIn(value3, void 0, void 0, at);
  }
  /** No pickler does; and what was looked at in them may be something else now. */
  changesBytes(at) {
    this.ledger.doubt("bytes are changed after they were made", at);
  }
  receiver(mark) {
    if (this.halted === halt.FAIL) return void 0;
    if (mark <= this.fence) {
      this.fail("needs a value on an empty stack");
      return void 0;
    }
    return this.stack[mark - 1];
  }
  /** A method of something that is not exactly a builtin is called with what lies above `mark`. */
  method(by, target, names4, mark, at) {
    this.ledger.call(by, target, [], at);
    if (this.plantedUnseen) this.ledger.call("lookup", UNKNOWN, [], at);
    const holder = this.stack.slice(mark, this.sp);
    this.ledger.kept(by, target, holder, at);
    for (const name of names4) {
      const planted = this.planted(target, name);
      if (typeof planted === "object") this.ledger.call("lookup", planted, holder, at);
    }
    const making = makingOf(target);
    if (!making || target.shared) return;
    const list = by === "setitem" ? making.entries ??= [] : making.items ??= [];
    for (const item of holder) {
      if (list.length >= (this.lean ? LEAN_WIDTH : WIDTH)) break;
      this.spend(0.25);
      list.push(this.held(item, target));
    }
  }
};
function instanceOf(by, callee, args) {
  return { by, callee, args, state: void 0, joined: false, rebuilt: false, items: void 0, entries: void 0 };
}
function isPlain(item) {
  if (typeof item === "number" || item.tag < tag.TUPLE || item.tag > tag.GLOBAL || item.items === void 0) {
    return typeof item === "number" || item.tag !== tag.GLOBAL;
  }
  return (item.tag === tag.TUPLE || item.tag === tag.FROZENSET) && item.plain;
}
var UNDERSCORE2 = 95;
function isQuiet(key, value3) {
  if (typeof value3 !== "number" && value3.tag >= tag.TUPLE) return false;
  if (typeof key === "number") return true;
  return key.tag < tag.TUPLE && (typeof key.value !== "string" || key.value.charCodeAt(0) !== UNDERSCORE2);
}
function mayBeText(item) {
  if (typeof item === "number" || item.tag === tag.STR || item.tag === tag.UNKNOWN) return true;
  const making = makingOf(item);
  if (!making) return false;
  const made = classOfCell(item);
  const plain4 = making.by === "newobj" || made !== nameOf(making.callee);
  return !plain4 || made?.name === "str";
}
var MAX_JOINED = 8192;
function torchAnswer(id) {
  const [kind, made] = typeof id === "object" && id.tag === tag.TUPLE ? id.items ?? [] : [];
  const global = nameOf(made);
  if (typeof made !== "object" || global === void 0) return void 0;
  if (textOf2(kind) === "module") return made;
  return textOf2(kind) === "storage" && /^torch(?:\.|$)/.test(global.module) ? "storage" : void 0;
}

// packages/core/src/inspect/pickle/loop.ts
var LONGEST_HOOK = 24;
var LEAN_NUMBERS = 1e3;
var MAX_TEXTS = 1e5;
var MAX_TEXT_CHARACTERS = 4 * 2 ** 20;
var MAX_FETCHES = 5e4;
var LEAN_DEPTH = 2e4;
var Loop = class extends State {
  /** Strings that had been left in the file, by the offset of their opcode. */
  texts = /* @__PURE__ */ new Map();
  /** The text that `halt.TEXT` asks for. */
  wanted = -1;
  /** Length of the frame that `halt.FRAME` begins. */
  frameLength = 0;
  highest = -1;
  /** For each opcode where it is first, plus one. */
  seen = new Float64Array(256);
  binary = false;
  /** The bytes do not lie in the source as they are given: texts cannot be left there. */
  loose = false;
  view = Buffer.alloc(0);
  textCharacters = 0;
  fetches = 0;
  run(bytes, base, from, limit) {
    this.halted = halt.RUN;
    this.view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { view: view2, seen } = this;
    const listed2 = this.variant.persistent || this.variant.loader === "torch-weights-only";
    let pos = from;
    let count = 0;
    while (pos < limit) {
      const op = view2[pos];
      if (listed2 && seen[op] === 0) seen[op] = base + pos + 1;
      count += 1;
      switch (op) {
        case 104: {
          if (pos + 2 > limit) return this.more(pos, count);
          this.recall(view2[pos + 1], base + pos);
          pos += 2;
          break;
        }
        case 106: {
          if (pos + 5 > limit) return this.more(pos, count);
          this.recall(view2.readUInt32LE(pos + 1), base + pos);
          pos += 5;
          break;
        }
        case 148:
          this.memoize(this.memo.size);
          pos += 1;
          break;
        case 113:
          if (pos + 2 > limit) return this.more(pos, count);
          this.memoize(view2[pos + 1]);
          pos += 2;
          break;
        case 114:
          if (pos + 5 > limit) return this.more(pos, count);
          this.memoize(view2.readUInt32LE(pos + 1));
          pos += 5;
          break;
        case 40:
          this.mark();
          pos += 1;
          break;
        case 75:
          if (pos + 2 > limit) return this.more(pos, count);
          this.push(SMALL[view2[pos + 1]]);
          pos += 2;
          break;
        case 77:
          if (pos + 3 > limit) return this.more(pos, count);
          this.push(this.number(view2.readUInt16LE(pos + 1), base + pos));
          pos += 3;
          break;
        case 74:
          if (pos + 5 > limit) return this.more(pos, count);
          this.push(this.number(view2.readInt32LE(pos + 1), base + pos));
          pos += 5;
          break;
        case 71:
          if (pos + 9 > limit) return this.more(pos, count);
          this.push(
            this.lean ? SOME_FLOAT : this.cell(tag.FLOAT, view2.readDoubleBE(pos + 1), void 0, 0, base + pos)
          );
          pos += 9;
          break;
        case 78:
          this.push(NONE);
          pos += 1;
          break;
        case 136:
          this.push(TRUE);
          pos += 1;
          break;
        case 137:
          this.push(FALSE);
          pos += 1;
          break;
        case 140:
        // SHORT_BINUNICODE
        case 85: {
          const start = pos + 2;
          if (start > limit) return this.more(pos, count);
          const end = start + view2[pos + 1];
          if (end > limit) return this.more(pos, count);
          this.push(this.text(start, end, base + pos, op === 85));
          pos = end;
          break;
        }
        case 88:
        // BINUNICODE
        case 84: {
          const start = pos + 5;
          if (start > limit) return this.more(pos, count);
          const end = start + view2.readUInt32LE(pos + 1);
          if (end > limit) return this.more(pos, count);
          this.push(this.text(start, end, base + pos, op === 84));
          pos = end;
          break;
        }
        case 141: {
          const start = pos + 9;
          if (start > limit) return this.more(pos, count);
          const end = start + length8(view2, pos + 1);
          if (end > limit) return this.more(pos, count);
          this.push(this.text(start, end, base + pos, false));
          pos = end;
          break;
        }
        case 67: {
          const start = pos + 2;
          if (start > limit) return this.more(pos, count);
          const end = start + view2[pos + 1];
          if (end > limit) return this.more(pos, count);
          this.push(this.payload(tag.BYTES, end - start, base + start, view2.subarray(start, end)));
          pos = end;
          break;
        }
        case 66: {
          const start = pos + 5;
          if (start > limit) return this.more(pos, count);
          const end = start + view2.readUInt32LE(pos + 1);
          if (end > limit) return this.more(pos, count);
          this.push(this.payload(tag.BYTES, end - start, base + start, view2.subarray(start, end)));
          pos = end;
          break;
        }
        case 142:
        // BINBYTES8
        case 150: {
          const start = pos + 9;
          if (start > limit) return this.more(pos, count);
          const end = start + length8(view2, pos + 1);
          if (end > limit) return this.more(pos, count);
          const kind = op === 142 ? tag.BYTES : tag.BYTEARRAY;
          this.push(this.payload(kind, end - start, base + start, view2.subarray(start, end)));
          pos = end;
          break;
        }
        case 125:
          this.push(this.emptyDict(base + pos));
          pos += 1;
          break;
        case 93:
          this.push(this.lean ? SOME_LIST : this.cell(tag.LIST, void 0, [], 0, base + pos));
          pos += 1;
          break;
        case 41:
          this.push(EMPTY_TUPLE);
          pos += 1;
          break;
        case 143:
          this.push(this.lean ? SOME_SET : this.cell(tag.SET, void 0, [], 0, base + pos));
          pos += 1;
          break;
        case 117: {
          const mark = this.marks.at(-1);
          if (mark !== void 0 && !this.settledEntries(mark, base)) return this.text0(pos, count);
          this.setItems(this.popMark(), base + pos);
          pos += 1;
          break;
        }
        case 115:
          if (!this.settledEntries(this.sp - 2, base)) return this.text0(pos, count);
          this.setItems(this.sp - 2, base + pos);
          pos += 1;
          break;
        case 101:
          this.append(this.popMark(), true, base + pos);
          pos += 1;
          break;
        case 97:
          this.append(this.sp - 1, false, base + pos);
          pos += 1;
          break;
        case 144:
          this.addItems(this.popMark(), base + pos);
          pos += 1;
          break;
        case 133:
        // TUPLE1
        case 134:
        // TUPLE2
        case 135: {
          const width = op - 132;
          if (this.sp - width < this.fence) this.fail("makes a tuple of more values than there are");
          else {
            if (!this.settled(this.sp - width, base)) return this.text0(pos, count);
            this.push(this.container(tag.TUPLE, this.takeAbove(this.sp - width), base + pos));
          }
          pos += 1;
          break;
        }
        case 116: {
          const mark = this.marks.at(-1);
          if (mark !== void 0 && !this.settled(mark, base)) return this.text0(pos, count);
          this.push(this.container(tag.TUPLE, this.takeAbove(this.popMark()), base + pos));
          pos += 1;
          break;
        }
        case 108:
          this.push(this.container(tag.LIST, this.takeAbove(this.popMark()), base + pos));
          pos += 1;
          break;
        case 145:
          this.push(this.container(tag.FROZENSET, this.takeAbove(this.popMark()), base + pos));
          pos += 1;
          break;
        case 100: {
          const mark = this.marks.at(-1);
          if (mark !== void 0 && !this.settled(mark, base)) return this.text0(pos, count);
          const items = this.takeAbove(this.popMark());
          if (items.length % 2 !== 0) this.fail("a key without a value");
          this.push(this.dict(items, base + pos));
          pos += 1;
          break;
        }
        case 82:
          this.reduce(base + pos);
          pos += 1;
          break;
        case 129:
          this.newobj(false, base + pos);
          pos += 1;
          break;
        case 146:
          this.newobj(true, base + pos);
          pos += 1;
          break;
        case 98:
          this.build(base + pos);
          pos += 1;
          break;
        case 147:
          if (!this.settled(Math.max(this.sp - 2, this.fence), base, true)) return this.text0(pos, count);
          this.stackGlobal(base + pos);
          pos += 1;
          break;
        case 111: {
          const mark = this.marks.at(-1);
          if (mark !== void 0 && !this.settled(mark, base)) return this.text0(pos, count);
          this.object(base + pos);
          pos += 1;
          break;
        }
        case 48:
          if (this.sp > this.fence) this.sp -= 1;
          else this.sp = this.popMark();
          pos += 1;
          break;
        case 49:
          this.sp = this.popMark();
          pos += 1;
          break;
        case 50:
          this.duplicate(base + pos);
          pos += 1;
          break;
        case 128: {
          if (pos + 2 > limit) return this.more(pos, count);
          const proto = view2[pos + 1];
          if (proto > 5) this.fail(`protocol ${proto}, which no Python reads`);
          else {
            this.proto = proto;
            this.highest = Math.max(this.highest, proto);
          }
          pos += 2;
          break;
        }
        case 149:
          if (pos + 9 > limit) return this.more(pos, count);
          this.frameLength = length8(view2, pos + 1);
          this.halted = halt.FRAME;
          pos += 9;
          break;
        case 46:
          this.halted = halt.STOP;
          pos += 1;
          break;
        case 138:
        // LONG1
        case 139: {
          const start = pos + (op === 138 ? 2 : 5);
          if (start > limit) return this.more(pos, count);
          const length = op === 138 ? view2[pos + 1] : view2.readInt32LE(pos + 1);
          if (length < 0) this.fail("a number of negative length");
          else if (start + length > limit) return this.more(pos, count);
          else this.push(this.number(longInteger(view2.subarray(start, start + Math.min(length, 512))), base + pos));
          pos = start + Math.max(length, 0);
          break;
        }
        case 152:
          this.top();
          pos += 1;
          break;
        case 151:
          this.fail("wants a buffer from outside the file, which no loader of files gives");
          break;
        case 81:
          this.persistent(this.pop(), base + pos);
          pos += 1;
          break;
        case 130:
          if (pos + 2 > limit) return this.more(pos, count);
          this.extension(view2[pos + 1], base + pos);
          pos += 2;
          break;
        case 131:
          if (pos + 3 > limit) return this.more(pos, count);
          this.extension(view2.readUInt16LE(pos + 1), base + pos);
          pos += 3;
          break;
        case 132:
          if (pos + 5 > limit) return this.more(pos, count);
          this.extension(view2.readInt32LE(pos + 1), base + pos);
          pos += 5;
          break;
        case 99:
        // GLOBAL
        case 105: {
          const first = lineEnd2(view2, pos + 1, limit);
          const second = first < 0 ? -1 : lineEnd2(view2, first + 1, limit);
          if (second < 0) return this.more(pos, count);
          if (op === 105 && !this.settled(this.fence, base)) return this.text0(pos, count);
          this.named(view2.subarray(pos + 1, first), view2.subarray(first + 1, second), op === 105, base + pos);
          pos = second + 1;
          break;
        }
        case 73:
        // INT
        case 76:
        // LONG
        case 70:
        // FLOAT
        case 83:
        // STRING
        case 86:
        // UNICODE
        case 103:
        // GET
        case 112:
        // PUT
        case 80: {
          const end = lineEnd2(view2, pos + 1, limit);
          if (end < 0) return this.more(pos, count);
          this.line(op, pos + 1, end, base + pos);
          pos = end + 1;
          break;
        }
        default:
          this.fail(`0x${op.toString(16).padStart(2, "0")} is no opcode`);
      }
      if (this.halted !== halt.RUN) {
        this.opcodes += count;
        return pos;
      }
    }
    this.opcodes += count;
    return pos;
  }
  /** The opcode at `pos` needs bytes beyond the limit. */
  more(pos, count) {
    this.halted = halt.MORE;
    this.opcodes += count - 1;
    return pos;
  }
  /** The opcode at `pos` needs a text that was left in the file. */
  text0(pos, count) {
    this.halted = halt.TEXT;
    this.opcodes += count - 1;
    return pos;
  }
  // --- values from bytes
  text(start, end, at, latin) {
    const length = end - start;
    if (length > MAX_KEPT2) return SOME_STR;
    if (this.lean && !this.loose && !this.mayPlant(start, length)) return at;
    return this.string(latin ? this.view.toString("latin1", start, end) : this.view.toString("utf8", start, end), at);
  }
  string(text3, at) {
    this.spend(1 + (text3.length >> 5));
    return textCell(text3, at);
  }
  mayPlant(start, length) {
    if (length < 3 || length > LONGEST_HOOK) {
      return length > LONGEST_HOOK && this.view[start] === 95 && this.view[start + 1] === 95;
    }
    const first = this.view[start];
    if (first !== 95 && first !== 97 && first !== 101 && first !== 102 && first !== 105 && first !== 112 && first !== 114 && first !== 117) {
      return false;
    }
    return isHook(this.view.toString("latin1", start, start + length));
  }
  payload(kind, length, at, content) {
    if (this.lean) {
      if (kind === tag.BYTES && length < 256) return SHORT_BYTES[length];
      return new Cell(kind, void 0, void 0, length, at, false);
    }
    const keep3 = content !== void 0 && length <= MAX_KEPT2 && this.budget.bytes >= length;
    if (keep3) this.budget.bytes -= length;
    return this.cell(kind, keep3 ? Uint8Array.from(content) : void 0, void 0, length, at);
  }
  number(value3, at) {
    if (!this.lean) return this.cell(tag.INT, value3, void 0, 0, at);
    if (this.sp - this.fence > LEAN_NUMBERS || this.sp > LEAN_DEPTH) return SOME_INT;
    return new Cell(tag.INT, value3, void 0, 0, at, false);
  }
  emptyDict(at) {
    if (!this.lean) return this.cell(tag.DICT, void 0, [], 0, at);
    const below2 = this.sp > this.fence ? this.stack[this.sp - 1] : void 0;
    const state = typeof below2 === "object" && below2.tag === tag.INSTANCE;
    return state || this.describesType() ? new Cell(tag.DICT, void 0, [], 0, at, false) : SOME_DICT;
  }
  dict(items, at) {
    if (!this.lean || items.length <= 128) return this.container(tag.DICT, items, at);
    for (let i = 0; i + 1 < items.length; i += 2) {
      if (this.ledger.lostEntry(items[i], items[i + 1], at)) this.plantedUnseen = true;
    }
    return SOME_DICT;
  }
  line(op, start, end, at) {
    const text3 = end - start > MAX_KEPT2 ? void 0 : this.view.toString("latin1", start, end);
    if (text3?.includes("\0") && op !== 83 && op !== 86) this.forks.dialect = true;
    switch (op) {
      case 73:
        if (text3 === "00" || text3 === "01") return this.push(text3 === "01" ? TRUE : FALSE);
        return this.integer(text3, at);
      case 76:
        return this.integer(text3?.replace(/L$/, ""), at);
      case 70: {
        if (text3 === void 0) return this.fail("more digits than are followed");
        const value3 = floatingPoint(text3);
        if (value3 === void 0) return this.fail("a FLOAT that is no number");
        if (/[\s_]/.test(text3)) this.forks.dialect = true;
        return this.push(this.lean ? SOME_FLOAT : this.cell(tag.FLOAT, value3, void 0, 0, at));
      }
      case 83:
      case 86: {
        if (text3 === void 0) return this.push(SOME_STR);
        const value3 = op === 86 ? rawUnicode(text3) : quotedString(text3);
        if (value3 === void 0) return this.fail("a string without quotes");
        return this.push(this.lean && !this.loose && !isHook(value3) ? at : this.string(value3, at));
      }
      case 103:
        return this.recall(text3 === void 0 ? void 0 : decimalInteger(text3), at);
      case 112: {
        const key = text3 === void 0 ? void 0 : decimalInteger(text3);
        return key === void 0 || key < 0 ? this.fail("a memo key that is no number") : this.memoize(key);
      }
      default:
        return this.persistent(text3 === void 0 ? SOME_STR : this.string(text3, at), at);
    }
  }
  integer(text3, at) {
    if (text3 === void 0) return this.fail("more digits than are followed");
    const value3 = anyInteger(text3);
    if (value3 === void 0 && text3.length <= MAX_DIGITS2) return this.fail("an integer that is no number");
    if (value3 === void 0 || !/^-?(0|[1-9]\d*)$/.test(text3)) this.forks.dialect = true;
    this.push(value3 === void 0 ? SOME_INT : this.number(smallest(value3), at));
  }
  named(moduleBytes, nameBytes, inst, at) {
    const readable = inst ? isAscii : isUtf8;
    if (!readable(moduleBytes) || !readable(nameBytes)) return this.fail("a name that is no text");
    const [module, name] = [moduleBytes.toString(), nameBytes.toString()];
    if (module === "" || name === "") {
      this.forks.dialect = true;
      if (!this.strict) return this.fail("a name that is empty");
    }
    if (inst) this.inst(module, name, at);
    else this.lookup(module, name, at);
  }
  // --- texts that were left in the file
  settledEntries(from, base) {
    const target = this.stack[from - 1];
    if (from <= this.fence - 2 || typeof target !== "object" || target.shared || this.isFull(target)) return true;
    return this.settled(Math.max(from, 0), base);
  }
  /** Replaces offsets by their texts from `from` to the top; false when one has to be fetched first. */
  settled(from, base, always = false) {
    if ((!this.lean || this.sp - from > LEAN_NUMBERS) && !always) return true;
    for (let i = from; i < this.sp; i++) {
      const item = this.stack[i];
      if (typeof item !== "number") continue;
      const text3 = this.texts.get(item) ?? this.near(item, base) ?? this.forgone(always);
      if (text3 === void 0) {
        this.fetches += 1;
        this.wanted = item;
        return false;
      }
      this.stack[i] = text3;
    }
    return true;
  }
  near(at, base) {
    const from = at - base;
    if (this.loose || from < 0 || from >= this.view.length) return void 0;
    const text3 = textAt2(this.view, from);
    return text3 === void 0 ? void 0 : textCell(text3, at);
  }
  forgone(needed) {
    if (this.fetches <= MAX_FETCHES) return void 0;
    if (needed) this.fail("more names lie far from where they are used than are followed");
    return SOME_STR;
  }
  remember(at, bytes) {
    const text3 = textAt2(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
    this.textCharacters += text3?.length ?? 0;
    if (this.texts.size >= MAX_TEXTS || this.textCharacters > MAX_TEXT_CHARACTERS) {
      this.texts.clear();
      this.textCharacters = text3?.length ?? 0;
    }
    this.texts.set(at, text3 === void 0 ? SOME_STR : textCell(text3, at));
  }
};
function textCell(text3, at) {
  const cell = new Cell(tag.STR, text3, void 0, 0, at, false);
  cell.weight += text3.length >> 6;
  return cell;
}
function textAt2(view2, from) {
  const op = view2[from];
  if (op === 83 || op === 86) {
    const end2 = lineEnd2(view2, from + 1, view2.length);
    if (end2 < 0) return void 0;
    const line = view2.toString("latin1", from + 1, end2);
    return op === 86 ? rawUnicode(line) : quotedString(line);
  }
  const header = op === 140 || op === 85 ? 2 : op === 141 ? 9 : 5;
  if (from + header > view2.length) return void 0;
  const length = header === 2 ? view2[from + 1] : header === 9 ? length8(view2, from + 1) : view2.readUInt32LE(from + 1);
  const [start, end] = [from + header, from + header + length];
  if (end > view2.length) return void 0;
  return op === 85 || op === 84 ? view2.toString("latin1", start, end) : view2.toString("utf8", start, end);
}
function length8(view2, at) {
  return view2.readUInt32LE(at) + view2.readUInt32LE(at + 4) * 2 ** 32;
}
function lineEnd2(view2, from, limit) {
  const end = view2.indexOf(10, from);
  return end >= 0 && end < limit ? end : -1;
}

// packages/core/src/inspect/pickle/variant.ts
var variant = (loader, frames, arrays = "none", inside = "strict", persistent = false) => ({ loader, frames, arrays, inside, persistent });
var variants = [
  variant("cpython", "ignored"),
  variant("cpython", "dropped"),
  variant("python", "strict"),
  variant("joblib", "strict", "read"),
  variant("joblib", "strict", "read", "ignored"),
  variant("joblib", "strict", "read", "dropped"),
  variant("joblib-mmap", "strict", "mmap"),
  variant("joblib-mmap", "strict", "mmap", "ignored"),
  variant("joblib-mmap", "strict", "mmap", "dropped"),
  variant("torch", "ignored", "none", "strict", true),
  variant("torch", "dropped", "none", "strict", true),
  variant("torch-weights-only", "strict", "none", "strict", true)
];
function noForks() {
  return { dialect: false, crossing: false, arrays: false, mmap: false, inside: false, persistent: false };
}
function parts(a, b, forks) {
  const frames = a.frames !== b.frames && (forks.crossing || forks.dialect && (a.frames === "strict" || b.frames === "strict"));
  const arrays = a.arrays !== b.arrays && (a.arrays === "none" || b.arrays === "none" ? forks.arrays : forks.mmap);
  return frames || arrays || a.inside !== b.inside && forks.inside || a.persistent !== b.persistent && forks.persistent;
}

// packages/core/src/inspect/pickle/machine.ts
var NOTHING = new Uint8Array(0);
var RECONSTRUCT = { module: "numpy.core.multiarray", name: "_reconstruct" };
var MAX_NODE = 4096;
var NUMPY_LOAD = { module: "numpy", name: "load" };
var Machine = class _Machine extends Loop {
  source;
  /** Where the next opcode is read. */
  at;
  /** End of the current frame, and where the file goes on behind it (joblib takes arrays from there); -1 without a frame. */
  frameEnd = -1;
  filePos = -1;
  constructor(source, start, run) {
    super(source.size, run.variant, run.strict ?? run.variant.frames === "strict", run.ledger, run.forks, run.budget);
    this.source = source;
    this.at = start;
  }
  get frames() {
    return this.strict ? "strict" : this.variant.frames === "strict" ? this.variant.inside : this.variant.frames;
  }
  async load() {
    for (; ; ) {
      if (this.frameEnd >= 0 && this.at >= this.frameEnd) this.leaveFrame();
      const window = await this.source.load(this.at, 1);
      if (window.bytes.length === 0)
        return this.ended(this.inFrame() ? "the file ends inside a frame" : "the file ends before the pickle does");
      const offset = this.at - window.start;
      const limit = this.inFrame() ? Math.min(window.bytes.length, this.frameEnd - window.start) : window.bytes.length;
      this.at = window.start + this.run(window.bytes, window.start, offset, limit);
      const outcome = await this.after();
      if (outcome) return outcome;
    }
  }
  async after() {
    switch (this.halted) {
      case halt.MORE: {
        const outcome = await this.slow();
        if (outcome) return outcome;
        const now = this.halted;
        return now === halt.RUN ? void 0 : this.after();
      }
      case halt.FRAME:
        return this.enterFrame(this.frameLength);
      case halt.TEXT:
        this.remember(this.wanted, (await this.source.load(this.wanted, MAX_KEPT2 + 16)).bytes);
        return void 0;
      case halt.NODES:
        await this.lookAtNodes();
        return void 0;
      case halt.ARRAY:
        return this.array();
      case halt.STOP: {
        const root = this.pop();
        if (this.failure !== "") return this.stopped("malformed", this.failure);
        if (this.inFrame() && this.at < this.frameEnd) {
          this.forks.dialect = true;
          this.forks.crossing = true;
        }
        return { root, end: this.fileAt() };
      }
      case halt.FAIL:
        return this.stopped(this.failure.endsWith("than are followed") ? "unread" : "malformed", this.failure);
      default:
        return void 0;
    }
  }
  // --- frames
  inFrame() {
    return this.frameEnd >= 0;
  }
  leaveFrame() {
    if (this.frames !== "ignored" || this.filePos > this.at) this.at = Math.max(this.filePos, this.frameEnd);
    this.frameEnd = -1;
  }
  /** Where the file object stands: behind the frame, while there is one that was read whole. */
  fileAt() {
    return this.inFrame() && this.frames !== "ignored" ? Math.max(this.filePos, this.frameEnd) : this.at;
  }
  enterFrame(length) {
    const rest = this.inFrame() ? this.frameEnd - this.at : 0;
    if (rest > 0) {
      this.forks.dialect = true;
      if (length > rest) this.forks.crossing = true;
      if (this.frames === "strict") return this.stopped("malformed", "a frame begins inside another");
      if (length <= rest) return void 0;
      if (this.frames === "dropped") this.at = this.filePos;
    } else if (this.inFrame()) this.leaveFrame();
    const size = this.source.size;
    if (size !== void 0 && this.at + length > size) {
      this.forks.dialect = true;
      if (this.frames !== "strict") return this.stopped("truncated", "a frame is longer than the file");
    }
    this.frameEnd = size === void 0 ? this.at + length : Math.min(this.at + length, size);
    this.filePos = this.frameEnd;
    return void 0;
  }
  // --- the opcode at a boundary, read by read
  async slow() {
    const start = this.at;
    const first = await this.part(1, true);
    if ("root" in first) return first;
    if (first.short) return this.ended("the file ends before the pickle does");
    const opcode = opcodes[first.bytes[0] ?? 0];
    if (!opcode) return this.stopped("malformed", "no opcode");
    const pieces2 = [Uint8Array.from(first.bytes)];
    const operand = opcode.operand;
    if (typeof operand === "number") {
      const part2 = await this.part(operand, true);
      if ("root" in part2) return part2;
      if (part2.short) return this.ended(`the file ends inside ${opcode.name}`);
      pieces2.push(Uint8Array.from(part2.bytes));
    } else if (operand === "line" || operand === "two-lines") {
      for (let lines2 = operand === "line" ? 1 : 2; lines2 > 0; lines2--) {
        const line = await this.line1();
        if ("root" in line) return line;
        pieces2.push(line.bytes);
      }
    } else {
      const width = operand === "counted1" ? 1 : operand === "counted4" ? 4 : 8;
      const header = await this.part(width, true);
      if ("root" in header) return header;
      if (header.short) return this.ended(`the file ends inside ${opcode.name}`);
      const count = Buffer.from(header.bytes);
      const signed = opcode.name === "LONG4" || opcode.name === "BINSTRING";
      const length = width === 1 ? count.readUInt8() : width === 8 ? length8(count, 0) : signed ? count.readInt32LE() : count.readUInt32LE();
      pieces2.push(Uint8Array.from(header.bytes));
      if (length < 0 && opcode.name !== "LONG4") return this.stopped("malformed", `${opcode.name} of negative length`);
      const kept2 = length <= MAX_KEPT2;
      const content = await this.part(Math.max(length, 0), kept2, opcode.name === "BYTEARRAY8");
      if ("root" in content) return content;
      if (content.short) return this.ended(`the file ends inside ${opcode.name}`);
      if (!kept2) {
        if (this.seen[opcode.code] === 0) this.seen[opcode.code] = start + 1;
        return this.large(opcode.name, length, content.at);
      }
      pieces2.push(Uint8Array.from(content.bytes));
    }
    const whole3 = Buffer.concat(pieces2);
    this.loose = true;
    this.run(whole3, start, 0, whole3.length);
    while (this.halted === halt.TEXT) {
      this.remember(this.wanted, Uint8Array.from((await this.source.load(this.wanted, MAX_KEPT2 + 16)).bytes));
      this.run(whole3, start, 0, whole3.length);
    }
    this.loose = false;
    if (this.halted === halt.MORE) return this.stopped("unread", `${opcode.name} could not be read`);
    return void 0;
  }
  large(name, length, at) {
    this.halted = halt.RUN;
    this.opcodes += 1;
    if (name === "BINBYTES" || name === "BINBYTES8") this.push(this.payload(tag.BYTES, length, at, void 0));
    else if (name === "BYTEARRAY8") this.push(this.payload(tag.BYTEARRAY, length, at, void 0));
    else this.push(name === "LONG4" ? SOME_INT : SOME_STR);
    return void 0;
  }
  /** One read of `length` bytes, as the loader does it. `whole`: C fills a bytearray from the frame and from behind it. */
  async part(length, keep3, whole3 = false) {
    if (length === 0) return { bytes: NOTHING, at: this.at, short: false };
    if (this.inFrame()) {
      if (this.at >= this.frameEnd) this.leaveFrame();
      else if (this.at + length > this.frameEnd) {
        const outcome = this.crossing(whole3);
        if (outcome) return outcome;
      }
    }
    const at = this.at;
    const { bytes } = await this.source.load(at, keep3 ? length : 1);
    const size = this.source.size;
    const there2 = keep3 ? bytes.length >= length : size === void 0 ? await this.reaches(at + length) : at + length <= size;
    if (there2) this.at = at + length;
    return { bytes: keep3 ? bytes.subarray(0, length) : NOTHING, at, short: !there2 };
  }
  /** Expands a stream up to `offset`: whether it is that long. */
  async reaches(offset) {
    const last = await this.source.load(offset - 1, 1);
    return last.bytes.length > 0;
  }
  crossing(whole3) {
    this.forks.dialect = true;
    this.forks.crossing = true;
    if (this.frames === "strict") return this.stopped("malformed", "an opcode crosses the end of its frame");
    if (this.frames === "dropped" && !whole3) this.at = this.filePos;
    this.frameEnd = -1;
    return void 0;
  }
  /** A text operand with its newline. The first 64 KiB are kept; longer ones are no name, number or key. */
  async line1() {
    if (this.inFrame() && this.at >= this.frameEnd) this.leaveFrame();
    const kept2 = [];
    let length = 0;
    let cursor = this.at;
    for (; ; ) {
      const window = await this.source.load(cursor, 1);
      const bytes = window.bytes;
      if (bytes.length === 0) return this.unfinished(kept2, cursor);
      const limit = this.inFrame() ? Math.min(bytes.length, this.frameEnd - cursor) : bytes.length;
      const newline = bytes.subarray(0, limit).indexOf(10);
      const piece = bytes.subarray(0, newline < 0 ? limit : newline + 1);
      if (length <= MAX_KEPT2) kept2.push(Uint8Array.from(piece.subarray(0, MAX_KEPT2 + 2)));
      length += piece.length;
      cursor += piece.length;
      if (newline >= 0) {
        this.at = cursor;
        const text3 = Buffer.concat(kept2);
        return { bytes: text3.at(-1) === 10 ? text3 : Buffer.concat([text3, Buffer.from("\n")]) };
      }
      if (this.inFrame() && cursor >= this.frameEnd) {
        const before = this.at;
        const outcome = this.crossing(false);
        if (outcome) return outcome;
        if (this.at !== before) {
          kept2.length = 0;
          length = 0;
          cursor = this.at;
        }
      }
    }
  }
  /** The file ends without a newline: C refuses, Python's unpickler takes the line and cuts its last character off. */
  unfinished(kept2, end) {
    this.forks.dialect = true;
    if (!this.strict || this.inFrame()) return this.ended("the file ends inside a line");
    const text3 = Buffer.concat(kept2);
    this.at = end;
    return { bytes: Buffer.concat([text3.subarray(0, Math.max(text3.length - 1, 0)), Buffer.from("\n")]) };
  }
  // --- joblib's arrays
  async array() {
    const wrapper = this.pop();
    if (typeof wrapper === "number") return this.stopped("malformed", "no array");
    const builtAt = this.at;
    if (namesFile(wrapper)) {
      this.ledger.call(
        "lookup",
        new Cell(tag.GLOBAL, NUMPY_LOAD, void 0, 0, builtAt, true),
        [UNKNOWN],
        builtAt
      );
      this.push(UNKNOWN);
      return this.stopped("unread", "an array lies in a file of its own");
    }
    const wrapped = wrappedArray(wrapper);
    if (!wrapped) {
      this.ledger.call("lookup", UNKNOWN, [wrapper], builtAt);
      return this.stopped("unread", "joblib would read an array whose shape or type cannot be followed");
    }
    if (wrapped.subclass !== void 0) this.subclassed(wrapped.subclass, builtAt);
    const mapped = this.variant.arrays === "mmap" && wrapped.mayMap !== false;
    if (mapped && wrapped.mayMap === void 0) {
      this.ledger.call("lookup", UNKNOWN, [wrapper], builtAt);
      return this.stopped("unread", "joblib would read or map an array, which of both cannot be told");
    }
    if (wrapped.mayMap === void 0 || wrapped.mayMap && (wrapped.hasObject || wrapped.itemsize === 0))
      this.forks.mmap = true;
    if (wrapped.hasObject && mapped) this.ledger.call("lookup", UNKNOWN, [wrapper], builtAt);
    if (wrapped.hasObject && !mapped) return this.inside();
    if (wrapped.itemsize === 0 && !mapped) return this.stopped("malformed", "an array of items without a size");
    return this.raw(wrapped);
  }
  /** NumPy before 2 makes an array of the subclass that the wrapper names. */
  subclassed(subclass, at) {
    const name = typeof subclass === "object" && subclass.tag === tag.GLOBAL ? subclass.value : void 0;
    if (name && name.module === "numpy" && (name.name === "ndarray" || name.name === "memmap")) return;
    if (name && name.module === "numpy.core.memmap" && name.name === "memmap") return;
    const shape3 = new Cell(tag.TUPLE, void 0, [SMALL[0]], 0, at, false);
    const callee = new Cell(tag.GLOBAL, RECONSTRUCT, void 0, 0, at, true);
    this.ledger.call("reduce", callee, [subclass, shape3, new Cell(tag.STR, "b", void 0, 0, at, false)], at);
  }
  /** Bytes behind the current frame, after a padding that a first byte measures. */
  async raw(wrapped) {
    let at = this.fileAt();
    if (wrapped.padded) {
      const { bytes } = await this.source.load(at, 1);
      at += 1 + (bytes[0] ?? 0);
    }
    const end = at + wrapped.length;
    const small2 = wrapped.length <= MAX_KEPT2 && !this.lean && this.budget.bytes >= wrapped.length;
    let content;
    if (small2) {
      content = Uint8Array.from((await this.source.load(at, wrapped.length)).bytes.subarray(0, wrapped.length));
      this.budget.bytes -= wrapped.length;
    }
    const nodes = await this.nodesIn(wrapped, at);
    const size = this.source.size;
    const there2 = size === void 0 ? wrapped.length === 0 || await this.reaches(end) : end <= size;
    if (!there2) return this.ended("the file ends inside an array");
    if (this.inFrame()) {
      if (this.at < this.frameEnd) this.forks.dialect = true;
      this.filePos = end;
    } else this.at = end;
    const { dtype, shape: shape3, fortran, length } = wrapped;
    this.push(
      this.cell(
        tag.ARRAY,
        { dtype, shape: shape3, fortran, length, ...content ? { content } : {}, ...nodes ? { nodes } : {} },
        void 0,
        0,
        at
      )
    );
    return void 0;
  }
  // --- trees
  /** The nodes of the tree that was just given its state; they lie before it in the stream, or were kept. */
  async lookAtNodes() {
    const { nodes, ledger } = this;
    this.halted = halt.RUN;
    if (!nodes) return;
    const { layout, count, content, features } = nodes;
    const scan = new NodeScan(layout, count);
    if (content) scan.feed(content);
    else if (this.source.size === void 0 || !this.afford(count * layout.itemsize))
      return ledger.judge({ unchecked: "a tree of sklearn" }, this.at);
    else await this.scan(scan, nodes.at, count * layout.itemsize);
    ledger.judge(verdictOf(scan, features), this.at);
  }
  /** In a stream that is expanded there is no way back: an array that may be a tree is looked at while it passes. */
  async nodesIn(wrapped, at) {
    const layout = layoutOf(wrapped.record);
    if (!layout || wrapped.shape.length !== 1 || !this.afford(wrapped.length)) return void 0;
    const scan = new NodeScan(layout, wrapped.shape[0] ?? 0);
    await this.scan(scan, at, wrapped.length);
    return scan;
  }
  async scan(scan, at, length) {
    for (let done = 0; done < length && scan.doubt === void 0; ) {
      const { bytes } = await this.source.load(at + done, Math.min(MAX_NODE, length - done));
      const step = scan.feed(bytes.subarray(0, length - done));
      if (step === 0) break;
      done += step;
    }
  }
  afford(length) {
    if (this.budget.nodes < length) return false;
    this.budget.nodes -= length;
    return true;
  }
  /** An array of objects is a pickle of its own, read from behind the current frame by a plain unpickler. */
  async inside() {
    const forks = noForks();
    const { variant: variant2, ledger, budget } = this;
    const plain4 = { ...variant2, arrays: "none" };
    const inner = new _Machine(this.source, this.fileAt(), {
      variant: plain4,
      strict: variant2.inside === "strict",
      ledger,
      forks,
      budget
    });
    const outcome = await inner.load();
    this.opcodes += inner.opcodes;
    this.highest = Math.max(this.highest, inner.highest);
    if (forks.dialect || forks.crossing) this.forks.inside = true;
    if (inner.changedUnseen >= 0) this.changedUnseen = inner.changedUnseen;
    if (outcome.failure) return outcome;
    if (this.inFrame()) this.filePos = outcome.end;
    else this.at = outcome.end;
    this.push(outcome.root ?? UNKNOWN);
    return void 0;
  }
  // --- endings
  ended(why) {
    if (this.source.broken !== void 0) return this.stopped("unread", this.source.broken);
    if (this.inFrame()) this.forks.dialect = true;
    return this.stopped("truncated", why);
  }
  stopped(kind, why) {
    return { root: void 0, end: this.at, failure: { kind, why, at: this.at } };
  }
};

// packages/core/src/inspect/pickle/weights-only.data.ts
var allowedGlobals = [
  "_codecs.encode",
  "builtins.bytearray",
  "builtins.complex",
  "builtins.set",
  "collections.Counter",
  "collections.OrderedDict",
  "torch.BFloat16Storage",
  "torch.BFloat16Tensor",
  "torch.BoolStorage",
  "torch.BoolTensor",
  "torch.ByteStorage",
  "torch.ByteTensor",
  "torch.CharStorage",
  "torch.CharTensor",
  "torch.ComplexDoubleStorage",
  "torch.ComplexFloatStorage",
  "torch.DoubleStorage",
  "torch.DoubleTensor",
  "torch.FloatStorage",
  "torch.FloatTensor",
  "torch.HalfStorage",
  "torch.HalfTensor",
  "torch.IntStorage",
  "torch.IntTensor",
  "torch.LongStorage",
  "torch.LongTensor",
  "torch.QInt32Storage",
  "torch.QInt8Storage",
  "torch.QUInt2x4Storage",
  "torch.QUInt4x2Storage",
  "torch.QUInt8Storage",
  "torch.ShortStorage",
  "torch.ShortTensor",
  "torch.Size",
  "torch.Tensor",
  "torch._tensor._rebuild_from_type_v2",
  "torch._utils._rebuild_device_tensor_from_cpu_tensor",
  "torch._utils._rebuild_device_tensor_from_numpy",
  "torch._utils._rebuild_meta_tensor_no_storage",
  "torch._utils._rebuild_nested_tensor",
  "torch._utils._rebuild_parameter",
  "torch._utils._rebuild_parameter_with_state",
  "torch._utils._rebuild_qtensor",
  "torch._utils._rebuild_sparse_tensor",
  "torch._utils._rebuild_tensor",
  "torch._utils._rebuild_tensor_v2",
  "torch._utils._rebuild_tensor_v3",
  "torch._utils._rebuild_wrapper_subclass",
  "torch.bfloat16",
  "torch.bits16",
  "torch.bits1x8",
  "torch.bits2x4",
  "torch.bits4x2",
  "torch.bits8",
  "torch.bool",
  "torch.complex128",
  "torch.complex32",
  "torch.complex64",
  "torch.cuda.BFloat16Storage",
  "torch.cuda.BFloat16Tensor",
  "torch.cuda.BoolStorage",
  "torch.cuda.BoolTensor",
  "torch.cuda.ByteStorage",
  "torch.cuda.ByteTensor",
  "torch.cuda.CharStorage",
  "torch.cuda.CharTensor",
  "torch.cuda.ComplexDoubleStorage",
  "torch.cuda.ComplexFloatStorage",
  "torch.cuda.DoubleStorage",
  "torch.cuda.DoubleTensor",
  "torch.cuda.FloatStorage",
  "torch.cuda.FloatTensor",
  "torch.cuda.HalfStorage",
  "torch.cuda.HalfTensor",
  "torch.cuda.IntStorage",
  "torch.cuda.IntTensor",
  "torch.cuda.LongStorage",
  "torch.cuda.LongTensor",
  "torch.cuda.ShortStorage",
  "torch.cuda.ShortTensor",
  "torch.cuda.sparse.BFloat16Tensor",
  "torch.cuda.sparse.ByteTensor",
  "torch.cuda.sparse.CharTensor",
  "torch.cuda.sparse.DoubleTensor",
  "torch.cuda.sparse.FloatTensor",
  "torch.cuda.sparse.HalfTensor",
  "torch.cuda.sparse.IntTensor",
  "torch.cuda.sparse.LongTensor",
  "torch.cuda.sparse.ShortTensor",
  "torch.device",
  "torch.float16",
  "torch.float32",
  "torch.float4_e2m1fn_x2",
  "torch.float64",
  "torch.float8_e4m3fn",
  "torch.float8_e4m3fnuz",
  "torch.float8_e5m2",
  "torch.float8_e5m2fnuz",
  "torch.float8_e8m0fnu",
  "torch.int1",
  "torch.int16",
  "torch.int2",
  "torch.int3",
  "torch.int32",
  "torch.int4",
  "torch.int5",
  "torch.int6",
  "torch.int64",
  "torch.int7",
  "torch.int8",
  "torch.nn.parameter.Parameter",
  "torch.per_channel_affine",
  "torch.per_channel_affine_float_qparams",
  "torch.per_channel_symmetric",
  "torch.per_tensor_affine",
  "torch.per_tensor_symmetric",
  "torch.qint32",
  "torch.qint8",
  "torch.quint2x4",
  "torch.quint4x2",
  "torch.quint8",
  "torch.serialization._get_layout",
  "torch.sparse.BFloat16Tensor",
  "torch.sparse.ByteTensor",
  "torch.sparse.CharTensor",
  "torch.sparse.DoubleTensor",
  "torch.sparse.FloatTensor",
  "torch.sparse.HalfTensor",
  "torch.sparse.IntTensor",
  "torch.sparse.LongTensor",
  "torch.sparse.ShortTensor",
  "torch.storage.TypedStorage",
  "torch.storage.UntypedStorage",
  "torch.uint1",
  "torch.uint16",
  "torch.uint2",
  "torch.uint3",
  "torch.uint32",
  "torch.uint4",
  "torch.uint5",
  "torch.uint6",
  "torch.uint64",
  "torch.uint7",
  "torch.uint8"
];
var allowedOpcodes = [
  40,
  41,
  46,
  71,
  74,
  75,
  77,
  78,
  81,
  82,
  85,
  88,
  93,
  97,
  98,
  99,
  101,
  104,
  106,
  113,
  114,
  115,
  116,
  117,
  125,
  128,
  129,
  133,
  134,
  135,
  136,
  137,
  138,
  143
];

// packages/core/src/inspect/pickle/weights-only.ts
var names2 = new Set(allowedGlobals);
var codes = new Set(allowedOpcodes);
var dicts = /* @__PURE__ */ new Set(["collections.OrderedDict", "collections.Counter"]);
function stopOf(entries, seen, module) {
  let first;
  const consider = (stop) => {
    if (first === void 0 || stop.at < first.at) first = stop;
  };
  for (const [code, at] of seen.entries()) {
    if (at > 0 && !codes.has(code))
      consider({ at: at - 1, why: `it does not know the opcode ${opcodes[code]?.name ?? code}` });
  }
  if (module >= 0) consider({ at: module, why: "a whole module of the older format is no storage" });
  for (const { stated, at } of entries) {
    const global = "global" in stated ? stated.global : void 0;
    const name = global ? `${global.module}.${global.name}` : "the result of a call";
    if (stated.kind === "names" && !names2.has(name))
      consider({ at, why: `${name} is not on its list`, global: stated.global });
    if (stated.kind === "calls-unknown" && stated.by === "persid")
      consider({ at, why: "a persistent id is that of no storage" });
    else if (stated.kind === "calls-unknown") consider({ at, why: "it calls something that is no plain name" });
    if (stated.kind !== "calls") continue;
    if (stated.by === "append")
      consider({ at, why: `it adds elements to ${name}, which is no list`, global: stated.global });
    if (stated.by === "setitem" && !dicts.has(name))
      consider({ at, why: `it sets items of ${name}, which is no dict`, global: stated.global });
  }
  return first;
}

// packages/core/src/inspect/pickle/interpret.ts
var MAX_PICKLES = 1e4;
var ANYBODY = ["cpython", "python", "joblib", "joblib-mmap"];
async function interpret(source, options2) {
  const wanted2 = [options2.loader, ...options2.loaders ?? ANYBODY];
  const due = wanted2.flatMap((loader) => variants.filter((one) => one.loader === loader));
  const restricted = due.find(({ loader }) => loader === "torch-weights-only");
  const runs2 = [];
  const viewOf = /* @__PURE__ */ new Map();
  for (const variant2 of due) {
    if (viewOf.has(variant2) || variant2 === restricted) continue;
    const same = runs2.find((run2) => !parts(run2.variant, variant2, run2.forks));
    const run = same ?? await runAs(variant2, source, options2);
    if (!same) runs2.push(run);
    viewOf.set(variant2, run);
  }
  if (restricted) {
    const torch = [...viewOf].find(([{ loader }]) => loader === "torch")?.[1];
    const whole3 = torch ?? await runAs(restricted, source, options2);
    viewOf.set(restricted, untilStop(whole3, restricted));
    if (!torch) runs2.push(whole3);
  }
  const [primary] = runs2;
  if (!primary) throw new RangeError(`no such loader: ${options2.loader}`);
  return report(primary, viewOf, source, options2);
}
async function runAs(variant2, source, options2) {
  const ledger = new Ledger();
  const forks = noForks();
  const budget = { slots: options2.kept ?? MAX_SLOTS, bytes: MAX_KEPT_BYTES, nodes: MAX_NODE_BYTES };
  const outcomes = [];
  let [protocol, opcodes2, changedUnseen] = [0, 0, -1];
  let stop;
  for (let at = options2.offset ?? 0; outcomes.length < Math.min(MAX_PICKLES, options2.pickles ?? MAX_PICKLES); ) {
    options2.signal.throwIfAborted();
    const more2 = (await source.load(at, 1)).bytes.length > 0;
    if (!more2 && outcomes.length > 0) break;
    const machine = new Machine(source, at, { variant: variant2, ledger, forks, budget });
    const outcome = await machine.load();
    ledger.review();
    outcomes.push(outcome);
    stop ??= stopOf(ledger.entries.values(), machine.seen, machine.module);
    protocol = Math.max(protocol, machine.highest);
    opcodes2 += machine.opcodes;
    if (machine.changedUnseen >= 0) changedUnseen = machine.changedUnseen;
    options2.progress?.(outcome.end, source.size);
    if (outcome.failure || outcome.end <= at) break;
    at = outcome.end;
  }
  return { variant: variant2, ledger, forks, outcomes, changedUnseen, protocol, opcodes: opcodes2, stop };
}
function untilStop(run, variant2) {
  const { stop } = run;
  if (!stop) return { ...run, variant: variant2 };
  const ledger = new Ledger();
  for (const [key, entry2] of run.ledger.entries) if (entry2.at < stop.at) ledger.entries.set(key, entry2);
  return { ...run, variant: variant2, ledger };
}
function likely(run, primary, all) {
  const entries = [...run.ledger.entries];
  if (all || run === primary) return entries;
  const known2 = /* @__PURE__ */ new Set();
  for (const { stated } of primary.ledger.entries.values()) {
    if (stated.kind === "names") known2.add(topOf(stated.global.module));
  }
  const failing = entries.findIndex(([, { stated }]) => {
    if (stated.kind !== "names") return false;
    const top = topOf(stated.global.module);
    return !known2.has(top) && !isModule(top);
  });
  if (failing < 0) return entries;
  return entries.filter(
    ([key, { stated }], i) => i < failing || primary.ledger.entries.has(key) || isPythons(stated)
  );
}
function isPythons(stated) {
  return "global" in stated && isStandardLibrary(stated.global.module);
}
function topOf(module) {
  return module.split(".")[0] ?? "";
}
function report(primary, viewOf, source, options2) {
  const place = (offset) => ({ kind: "bytes", file: options2.file, members: options2.members, offset });
  const anomalies = [];
  const unread = [];
  const done = primary.outcomes.filter((outcome) => outcome.failure === void 0);
  const last = primary.outcomes.at(-1);
  if (last?.failure) {
    const { kind, why, at } = last.failure;
    const start = done.at(-1)?.end ?? options2.offset ?? 0;
    if (done.length > 0 && kind !== "unread" && !primary.ledger.touchedFrom(start)) {
      anomalies.push({ kind: "bytes-after-end", detail: "what follows the pickle is no pickle", at: place(start) });
    } else if (kind === "unread") unread.push({ why, at: place(at) });
    else anomalies.push({ kind, detail: why, at: place(at) });
  }
  if (done.length > 1) {
    anomalies.push({
      kind: "several-pickles",
      detail: `${done.length} pickles follow each other`,
      at: place(done[0]?.end ?? 0)
    });
  }
  for (const { detail, at } of primary.ledger.native) anomalies.push({ kind: "native-state", detail, at: place(at) });
  for (const [what, { count, at }] of primary.ledger.unchecked)
    anomalies.push({
      kind: "native-unchecked",
      detail: count === 1 ? what : `${what} (${count} times)`,
      at: place(at)
    });
  if (primary.changedUnseen >= 0) {
    unread.push({
      why: "a value was changed after it was used, beyond what is kept",
      at: place(primary.changedUnseen)
    });
  }
  if (primary.ledger.overflow >= 0)
    unread.push({ why: "more different names and calls than are listed", at: place(primary.ledger.overflow) });
  if (source.broken !== void 0 && unread.length === 0)
    unread.push({ why: source.broken, at: place(last?.end ?? 0) });
  const effects = merged(primary, viewOf, place, options2.all ?? false);
  const disagreement = effects.find((effect) => effect.loaders && !effect.loaders.includes(primary.variant.loader));
  if (disagreement) {
    anomalies.push({
      kind: "loaders-disagree",
      detail: `${inWords(disagreement)} under ${disagreement.loaders?.join(", ")}, but not under ${primary.variant.loader}`,
      at: disagreement.first
    });
  }
  return {
    roots: done.map((outcome) => exportGraph(outcome.root ?? UNKNOWN)),
    effects,
    anomalies,
    unread,
    protocol: primary.protocol,
    imports: importsOf(effects),
    end: done.at(-1)?.end ?? 0,
    opcodes: primary.opcodes,
    nested: nestedIn([...new Set(viewOf.values())]),
    ...weightsOnlyOf(primary, viewOf, place)
  };
}
function nestedIn(runs2) {
  const found = /* @__PURE__ */ new Map();
  for (const one of runs2.flatMap(({ ledger }) => ledger.nested))
    found.set(`${one.callee.module} ${one.at} ${one.length}`, one);
  return [...found.values()];
}
function weightsOnlyOf(primary, viewOf, place) {
  const run = [...viewOf].find(([{ loader }]) => loader === "torch-weights-only")?.[1];
  if (!run) return {};
  const { stop } = run;
  if (!stop) return primary.outcomes.some(({ failure }) => failure) ? {} : { weightsOnly: { accepted: true } };
  const { why, at, global } = stop;
  return { weightsOnly: { accepted: false, why, at: place(at), ...global ? { global } : {} } };
}
function merged(primary, viewOf, place, everything) {
  const all = new Set([...viewOf.keys()].map((variant2) => variant2.loader));
  const found = /* @__PURE__ */ new Map();
  for (const [variant2, run] of viewOf) {
    for (const [key, entry2] of likely(run, primary, everything)) {
      const known2 = found.get(key);
      if (known2) known2.loaders.add(variant2.loader);
      else found.set(key, { entry: entry2, loaders: /* @__PURE__ */ new Set([variant2.loader]) });
    }
  }
  return [...found.values()].map(({ entry: entry2, loaders: loaders2 }) => {
    const some = loaders2.size < all.size ? { loaders: [...loaders2] } : {};
    return { ...entry2.stated, count: entry2.count, first: place(entry2.at), ...some };
  });
}
function inWords(effect) {
  const name = "global" in effect ? `${effect.global.module}.${effect.global.name}` : "something unnamed";
  if (effect.kind === "names") return `${name} is looked up`;
  return effect.kind === "calls" || effect.kind === "calls-unknown" ? `${name} is called` : `${name} is referred to`;
}
function importsOf(effects) {
  const found = /* @__PURE__ */ new Set();
  for (const effect of effects) if (effect.kind === "names") found.add(topOf(effect.global.module));
  return [...found].toSorted();
}

// packages/core/src/inspect/producers.ts
function producersOf4({ estimator }, { effects, protocol }, start) {
  const written = [...versionsIn(estimator)].map((version2) => ({
    library: "scikit-learn",
    version: version2,
    known: "written",
    at: start
  }));
  const follows = [...libraries(effects)];
  const python = pythonFor[protocol];
  if (python !== void 0) follows.push({ library: "python", version: python, known: "follows", at: start });
  return [...written, ...follows];
}
var pythonFor = { 3: ">=3.0", 4: ">=3.4", 5: ">=3.8" };
var clues = [
  // NumPy 2 made its core private, and moved nothing else.
  ["numpy", ">=2.0", (effect) => names3(effect, /^numpy\._core(?:\.|$)/)],
  ["numpy", "<2", (effect) => names3(effect, /^numpy\.core(?:\.|$)/)],
  // joblib 1.2 aligns its arrays and writes by how much.
  ["joblib", ">=1.2", (effect) => states(effect, "NumpyArrayWrapper", "numpy_array_alignment_bytes")],
  ["joblib", ">=0.10", (effect) => names3(effect, /^joblib\.numpy_pickle$/, "NumpyArrayWrapper")],
  ["joblib", "<0.10", (effect) => names3(effect, /^joblib\.numpy_pickle$/, "NDArrayWrapper")],
  // pandas 1.3 makes the blocks of a frame by a function of their own.
  ["pandas", ">=1.3", (effect) => names3(effect, /^pandas\._libs\.internals$/, "_unpickle_block")]
];
function* libraries(effects) {
  const told2 = /* @__PURE__ */ new Set();
  for (const [library4, version2, clue] of clues) {
    const effect = told2.has(library4) ? void 0 : effects.find(clue);
    if (effect === void 0) continue;
    told2.add(library4);
    yield { library: library4, version: version2, known: "follows", at: effect.first };
  }
}
function names3(effect, module, name) {
  return effect.kind === "names" && module.test(effect.global.module) && (name === void 0 || effect.global.name === name);
}
function states(effect, holder, attribute3) {
  if (effect.kind !== "calls" || effect.by !== "build" || effect.global.name !== holder || !isJoblib(effect.global))
    return false;
  return effect.args.some((value3) => keysOf(value3).includes(attribute3));
}
function keysOf(value3) {
  return typeof value3 === "object" && value3 !== null && "dict" in value3 ? value3.dict.map(([key]) => key) : [];
}
function isJoblib({ module }) {
  return module === "joblib.numpy_pickle";
}
function versionsIn(estimator, found = /* @__PURE__ */ new Set()) {
  if (estimator === void 0) return found;
  if (estimator.version !== void 0) found.add(estimator.version);
  for (const part2 of estimator.parts) versionsIn(part2.estimator, found);
  return found;
}

// packages/core/src/bytes/slice.ts
var EMPTY = new Uint8Array(0);
function sliceSource(source, offset, size) {
  return {
    size,
    get broken() {
      return source.broken;
    },
    async load(at, least) {
      if (at >= size) return { bytes: EMPTY, start: at };
      const { bytes } = await source.load(offset + at, Math.min(least, size - at));
      return { bytes: bytes.subarray(0, size - at), start: at };
    },
    close: () => Promise.resolve()
  };
}
var MAX_HELD = 32 << 20;
async function sizedSource(source) {
  const held = [];
  let at = source.size ?? 0;
  while (source.size === void 0) {
    const { bytes } = await source.load(at, 1);
    if (bytes.length === 0) break;
    at += bytes.length;
    if (at <= MAX_HELD) held.push(Uint8Array.from(bytes));
    else held.length = 0;
  }
  if (source.size !== void 0 && held.length === 0) return { ...proxy(source), size: source.size };
  const whole3 = held.length > 0 || at === 0 ? memorySource(Buffer.concat(held)) : source;
  return { ...proxy(whole3), size: at };
}
function proxy(source) {
  return {
    get broken() {
      return source.broken;
    },
    load: (offset, least) => source.load(offset, least),
    close: () => Promise.resolve()
  };
}
function randomBytes(source) {
  return {
    size: source.size,
    async readAt(offset, length) {
      const { bytes } = await source.load(offset, length);
      return Uint8Array.from(bytes.subarray(0, length));
    }
  };
}

// packages/core/src/inspect/formats/nested.ts
var LOADED = /* @__PURE__ */ new Set(["pickle", "joblib", "torch-legacy", "torch-zip", "torch-tar"]);
async function withNested({ effects, anomalies, unread, nested: nested2 }, candidate, inside) {
  if (nested2.length === 0) return { effects, anomalies, unread };
  const outer = { ...candidate, name: "", head: new Uint8Array(0) };
  const found = { effects: [...effects], anomalies: [...anomalies], unread: [...unread] };
  for (const { at, length, content } of nested2.toSorted((a, b) => a.at - b.at)) {
    inside.signal.throwIfAborted();
    const source = content === void 0 ? sliceSource(candidate.source, at, length) : memorySource(content);
    const part2 = await inside.part({ source, member: `bytes at ${at}`, name: "" }, outer);
    found.effects.push(...part2.effects);
    found.anomalies.push(...part2.anomalies);
    found.unread.push(...part2.unread);
    if (LOADED.has(part2.format)) continue;
    const first = placeIn(outer, at);
    found.effects.push({ kind: "calls-unknown", what: { unknown: true }, by: "reduce", args: [{ bytes: length }], count: 1, first });
  }
  return { ...found, effects: mergedEffects(found.effects) };
}

// packages/core/src/inspect/formats/pickle.ts
var pickle = {
  title: "pickle and joblib",
  match: ({ head }) => startsLikePickle(head),
  read: readPickle
};
async function readPickle(candidate, inside) {
  const { interpretation, joblib } = await interpretForLoader(candidate, inside);
  const { imports, protocol, roots } = interpretation;
  const { effects, anomalies, unread } = await withNested(interpretation, candidate, inside);
  const described = describe(roots[0]);
  const lie3 = lies(candidate);
  return {
    format: joblib ? "joblib" : "pickle",
    encoding: [`protocol ${protocol === 0 ? unstatedProtocol(candidate.head) : protocol}`],
    producers: producersOf4(described, interpretation, placeIn(candidate)),
    structure: described.estimator ? { kind: "estimator", root: described.estimator } : { kind: "opaque" },
    ...described.signature && { signature: described.signature },
    imports,
    effects,
    anomalies: lie3 === void 0 ? anomalies : [...anomalies, { kind: "extension-lies", detail: lie3, at: placeIn(candidate) }],
    unread,
    metadata: described.metadata
  };
}
async function interpretForLoader(candidate, inside) {
  const packed = candidate.packed ?? false;
  const guess = packed || extensionOf(candidate.name) === "joblib" ? "joblib" : "cpython";
  const first = await interpretAs(guess, candidate, inside);
  const joblib = packed || first.effects.some((effect) => effect.kind === "names" && isWrapper(effect.global));
  const loader = joblib ? "joblib" : "cpython";
  return { joblib, interpretation: loader === guess ? first : await interpretAs(loader, candidate, inside) };
}
function interpretAs(loader, candidate, inside) {
  return interpret(candidate.source, {
    loader,
    file: candidate.file,
    members: candidate.members,
    signal: inside.signal
  });
}
var wrapperModule = /^(?:sklearn\.externals\.)?joblib\.numpy_pickle(?:_compat)?$/;
var wrapperClasses = /* @__PURE__ */ new Set(["NumpyArrayWrapper", "NDArrayWrapper", "ZNDArrayWrapper"]);
function isWrapper({ module, name }) {
  return wrapperModule.test(module) && wrapperClasses.has(name);
}
function lies(candidate) {
  const promise = promised(candidate.name);
  if (promise === void 0 || promise === "pickle") return void 0;
  return `the name ends in .${extensionOf(candidate.name)}, the content is a pickle`;
}

// packages/core/src/inspect/formats/named.ts
function named2(format, what, under) {
  return alsoPickle({
    ...format,
    read: async (candidate, inside) => withLie(await format.read(candidate, inside), candidate, what, under)
  });
}
function alsoPickle(format) {
  return {
    ...format,
    async read(candidate, inside) {
      const reading = await format.read(candidate, inside);
      if (promised(candidate.name) !== "pickle" && !startsLikePickle(candidate.head)) return reading;
      const { effects } = await readPickle(candidate, inside);
      const happening = effects.filter((effect) => !("by" in effect && effect.by === "persid"));
      return { ...reading, effects: [...reading.effects, ...happening] };
    }
  };
}
function withLie(reading, candidate, what, under) {
  const promise = promised(candidate.name);
  if (promise === void 0 || under.includes(promise) || candidate.members.length > 0) return reading;
  const detail = `the name ends in .${extensionOf(candidate.name)}, the content is ${what}`;
  return {
    ...reading,
    anomalies: [...reading.anomalies, { kind: "extension-lies", detail, at: placeIn(candidate) }]
  };
}

// packages/core/src/inspect/formats/gguf.ts
var MAX_NAME = 1024;
var MAX_DIMENSIONS2 = 8;
var MAX_ANOMALIES2 = 20;
var DEFAULT_ALIGNMENT = 32;
var gguf = named2(
  { title: "GGUF", match: ({ head }) => frontOf(head) !== void 0, read: read6 },
  "a GGUF file",
  ["GGUF"]
);
function frontOf(head) {
  if (head.length < 8 || head[0] !== 71 || head[1] !== 71 || head[2] !== 85 || head[3] !== 70) return void 0;
  const view2 = new DataView(head.buffer, head.byteOffset);
  const version2 = view2.getUint32(4, true);
  return version2 % 65536 === 0 && version2 !== 0 ? { version: view2.getUint32(4, false), little: false } : { version: version2, little: true };
}
async function read6(candidate) {
  const { version: version2, little } = frontOf(candidate.head) ?? { version: 0, little: true };
  const encoding = [`version ${version2}`, ...little ? [] : ["big-endian"]];
  const format = "gguf";
  if (version2 < 1 || version2 > 3) {
    const why = `version ${version2} of GGUF is not known`;
    return { ...nothing, format, encoding, unread: [{ why, at: placeIn(candidate, 4) }] };
  }
  const cursor = new Numbers(candidate.source, 8, little);
  const wide = version2 > 1;
  const anomalies = [];
  const unread = [];
  const anomaly = (kind, detail, offset = cursor.at) => {
    if (anomalies.length < MAX_ANOMALIES2) anomalies.push({ kind, detail, at: placeIn(candidate, offset) });
  };
  const tally = new Tally();
  const known2 = { values: /* @__PURE__ */ new Map(), templates: [] };
  let tensors = [];
  let types2 = [];
  let parameters = 0;
  if (await cursor.more(wide ? 16 : 8)) {
    const [tensorCount, valueCount] = wide ? [cursor.u64(), cursor.u64()] : [BigInt(cursor.u32()), BigInt(cursor.u32())];
    const wrong = await readKeyValues(cursor, valueCount, wide, known2, anomaly);
    if (wrong) anomaly(wrong.kind, wrong.what);
    else {
      const infos = await readInfos(candidate, cursor, tensorCount, wide, known2, anomaly);
      ({ tensors, types: types2, parameters } = infos);
      if (infos.cut)
        unread.push({ why: `more than ${MAX_TENSORS} tensors; the rest was only counted`, at: placeIn(candidate, 8) });
    }
  } else anomaly("truncated", "the file ends in its header", candidate.head.length);
  for (const { text: text3, at } of known2.templates) {
    tally.add({ kind: "runs", language: "jinja", what: text3 }, placeIn(candidate, at));
  }
  return {
    ...nothing,
    format,
    encoding: [...encoding, ...types2],
    structure: { kind: "tensors", tensors, parameters },
    effects: tally.effects(),
    anomalies,
    unread,
    metadata: Object.fromEntries(known2.values)
  };
}
async function readInfos(candidate, cursor, count, wide, known2, anomaly) {
  const found = [];
  const types2 = /* @__PURE__ */ new Set();
  const names4 = /* @__PURE__ */ new Set();
  let [parameters, complete2, cut3] = [0, true, false];
  for (let i = 0n; i < count; i++) {
    const at = cursor.at;
    const info2 = await readInfo(cursor, wide);
    if (typeof info2 === "string") {
      anomaly(
        info2 === "truncated" ? "truncated" : "malformed",
        info2 === "truncated" ? `the file ends at tensor ${i + 1n} of ${count}` : info2,
        at
      );
      complete2 = false;
      break;
    }
    parameters = Math.min(parameters + countOf(info2.shape), Number.MAX_SAFE_INTEGER);
    types2.add(ggmlTypes.get(info2.type)?.name ?? `type ${info2.type}`);
    if (names4.has(info2.name)) anomaly("duplicate-key", `tensor ${JSON.stringify(shown2(info2.name))} is there twice`, at);
    if (found.length < MAX_TENSORS) {
      names4.add(info2.name);
      found.push({ ...info2, at });
    } else cut3 = true;
  }
  const alignment = BigInt(known2.alignment ?? DEFAULT_ALIGNMENT);
  const front = (BigInt(cursor.at) + alignment - 1n) / alignment * alignment;
  const size = candidate.source.size;
  const tensors = found.map(({ name, shape: shape3, type: type2, offset, at }) => {
    const kind = ggmlTypes.get(type2);
    const label = JSON.stringify(shown2(name));
    const outermostFirst = shape3.toReversed();
    if (!kind) {
      anomaly("malformed", `tensor ${label} is of type ${type2}, which there is not`, at);
      return { name, dtype: "unknown", shape: outermostFirst };
    }
    const numbers2 = shape3.reduce((product2, length) => product2 * BigInt(length), 1n);
    const bytes = numbers2 / BigInt(kind.block) * BigInt(kind.bytes);
    if ((shape3[0] ?? 1) % kind.block !== 0)
      anomaly("malformed", `rows of tensor ${label} are no blocks of ${kind.name}`, at);
    if (offset % alignment !== 0n) anomaly("malformed", `tensor ${label} is not aligned`, at);
    const start = front + offset;
    if (complete2 && size !== void 0 && start + bytes > BigInt(size)) {
      anomaly("truncated", `tensor ${label} needs ${bytes} bytes at ${start}, the file has ${size}`, at);
      return { name, dtype: kind.dtype, shape: outermostFirst };
    }
    const data = {
      at: placeIn(candidate, Number(start)),
      bytes: Number(bytes),
      order: cursor.little ? "little" : "big"
    };
    return { name, dtype: kind.dtype, shape: outermostFirst, ...complete2 && kind.block === 1 && { data } };
  });
  return { tensors, types: [...types2], parameters, cut: cut3 };
}
async function readInfo(cursor, wide) {
  const name = await textField(cursor, wide, MAX_NAME);
  if (name === void 0) return "truncated";
  if (name.cut) return `the name of a tensor has more than ${MAX_NAME} bytes`;
  if (!(cursor.has(4) || await cursor.more(4))) return "truncated";
  const dimensions2 = cursor.u32();
  if (dimensions2 > MAX_DIMENSIONS2) return `tensor ${JSON.stringify(shown2(name.text))} has ${dimensions2} dimensions`;
  const rest = dimensions2 * (wide ? 8 : 4) + 12;
  if (!(cursor.has(rest) || await cursor.more(rest))) return "truncated";
  const shape3 = [];
  for (let i = 0; i < dimensions2; i++) shape3.push(wide ? cursor.u64() : BigInt(cursor.u32()));
  const [type2, offset] = [cursor.u32(), cursor.u64()];
  const numbers2 = shape3.reduce((product2, length) => product2 * length, 1n);
  if (numbers2 > BigInt(Number.MAX_SAFE_INTEGER) || shape3.some((length) => length > BigInt(Number.MAX_SAFE_INTEGER)))
    return `the shape of tensor ${JSON.stringify(shown2(name.text))} overflows`;
  return { name: name.text, shape: shape3.map(Number), type: type2, offset };
}

// packages/core/src/bytes/hdf5/block.ts
var Hdf5Fault = class extends Error {
  kind;
  at;
  constructor(kind, what, at) {
    super(what);
    this.kind = kind;
    this.at = at;
  }
};
var Block = class _Block {
  at = 0;
  bytes;
  /** Where in the source the first byte is. */
  start;
  view;
  widths;
  constructor(bytes, start, file) {
    this.bytes = bytes;
    this.start = start;
    this.widths = file;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get left() {
    return this.bytes.length - this.at;
  }
  fail(what) {
    throw new Hdf5Fault("malformed", what, this.start + this.at);
  }
  u8() {
    return this.view.getUint8(this.step(1));
  }
  u16() {
    return this.view.getUint16(this.step(2), true);
  }
  u32() {
    return this.view.getUint32(this.step(4), true);
  }
  /** A number of `width` bytes; more than 2^53 is nothing's length or place. */
  uint(width) {
    const value3 = this.wide(width);
    if (value3 > BigInt(Number.MAX_SAFE_INTEGER)) this.fail("a number that no file reaches");
    return Number(value3);
  }
  /** A place in the file; `undefined` where there is none, which all bits set say. */
  address() {
    const value3 = this.wide(this.widths.offset);
    if (value3 === 2n ** BigInt(8 * this.widths.offset) - 1n) return void 0;
    if (value3 > BigInt(Number.MAX_SAFE_INTEGER)) this.fail("an address that no file reaches");
    return Number(value3) + this.widths.base;
  }
  /** As wide as an address, and counted in something else than the file. */
  offset() {
    return this.uint(this.widths.offset);
  }
  length() {
    return this.uint(this.widths.length);
  }
  signature(word) {
    const found = this.text(word.length);
    if (found !== word) this.fail(`${JSON.stringify(word)} is missing`);
  }
  text(length) {
    const from = this.step(length);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, length).toString("utf8");
  }
  /** Up to a NUL, which is taken; the rest where there is none. */
  line() {
    const end = this.bytes.indexOf(0, this.at);
    const text3 = this.text((end < 0 ? this.bytes.length : end) - this.at);
    if (end >= 0) this.at += 1;
    return text3;
  }
  skip(count) {
    this.step(count);
  }
  part(length) {
    const from = this.step(length);
    return new _Block(this.bytes.subarray(from, from + length), this.start + from, this.widths);
  }
  wide(width) {
    const from = this.step(width);
    let value3 = 0n;
    for (let i = width - 1; i >= 0; i--) value3 = value3 * 256n + BigInt(this.bytes[from + i] ?? 0);
    return value3;
  }
  step(count) {
    if (count > this.left) this.fail("a piece of metadata ends before its time");
    this.at += count;
    return this.at - count;
  }
};
var MAX_BLOCK = 16 * 2 ** 20;
var MAX_METADATA = 512 * 2 ** 20;
var Hdf5File = class {
  widths;
  root;
  /** The superblock's version. */
  version;
  source;
  spent = 0;
  constructor(source, widths2, root, version2) {
    this.source = source;
    this.widths = widths2;
    this.root = root;
    this.version = version2;
  }
  get size() {
    return this.source.size;
  }
  /** A copy of `length` bytes at an address. `some`: fewer where the file ends. */
  async block(address, length, some = false) {
    if (length > MAX_BLOCK) throw new Hdf5Fault("too-far", `a piece of metadata of ${length} bytes`, address);
    this.spent += Math.max(length, 64);
    if (this.spent > MAX_METADATA)
      throw new Hdf5Fault("too-far", `more than ${MAX_METADATA} bytes of metadata`, address);
    const { bytes } = await this.source.load(address, length);
    const copy = Uint8Array.from(bytes.subarray(0, length));
    if (copy.length < length && !some) throw new Hdf5Fault("truncated", "the file ends within its metadata", address);
    return new Block(copy, address, this.widths);
  }
};

// packages/core/src/bytes/hdf5/superblock.ts
var SIGNATURE = [137, 72, 68, 70, 13, 10, 26, 10];
function signatureAt(head) {
  for (let at = 0; at + SIGNATURE.length <= head.length; at = at === 0 ? 512 : at * 2) {
    if (SIGNATURE.every((byte, index) => head[at + index] === byte)) return at;
  }
  return void 0;
}
var widthsThere = /* @__PURE__ */ new Set([2, 4, 8]);
async function openHdf5(source, at) {
  const { bytes } = await source.load(at, 128);
  const block = new Block(Uint8Array.from(bytes.subarray(0, 128)), at, { offset: 8, length: 8, base: 0 });
  block.skip(SIGNATURE.length);
  const version2 = block.u8();
  if (version2 > 3) throw new Hdf5Fault("too-far", `a superblock of version ${version2}`, at);
  if (version2 < 2) block.skip(4);
  const [offset, length] = [block.u8(), block.u8()];
  if (!widthsThere.has(offset) || !widthsThere.has(length)) block.fail("addresses of a width that there is not");
  block.skip(version2 < 2 ? 1 + 4 + 4 + (version2 === 1 ? 4 : 0) : 1);
  const rest = new Block(block.bytes.subarray(block.at), at + block.at, { offset, length, base: 0 });
  const base = rest.address() ?? 0;
  const counted = new Block(rest.bytes.subarray(rest.at), rest.start + rest.at, {
    offset,
    length,
    base: base === 0 ? at : base
  });
  counted.address();
  const end = new Block(counted.bytes.subarray(counted.at), counted.start + counted.at, rest.widths).address();
  counted.skip(offset);
  if (version2 < 2) {
    counted.address();
    counted.skip(offset);
  }
  const root = counted.address();
  if (root === void 0) return block.fail("no root group");
  const file = new Hdf5File(source, { offset, length, base: base === 0 ? at : base }, root, version2);
  if (end !== void 0 && source.size !== void 0 && end > source.size)
    throw new Cut(file, `it says that it has ${end} bytes, and has ${source.size}`, source.size);
  return file;
}
var Cut = class extends Hdf5Fault {
  file;
  constructor(file, what, at) {
    super("truncated", what, at);
    this.file = file;
  }
};

// packages/core/src/bytes/hdf5/btree2.ts
var MAX_RECORDS = 1e5;
var MAX_DEPTH9 = 8;
var FRAME = 10;
async function recordsOf2(file, address) {
  const { offset, length } = file.widths;
  const head = await file.block(address, 16 + offset + 2 + length);
  head.signature("BTHD");
  head.skip(1);
  const type2 = head.u8();
  const [nodeSize, recordSize, depth] = [head.u32(), head.u16(), head.u16()];
  head.skip(2);
  const [root, count] = [head.address(), head.u16()];
  if (root === void 0) return { type: type2, records: [] };
  if (recordSize === 0 || nodeSize <= FRAME || nodeSize > MAX_BLOCK || depth > MAX_DEPTH9)
    head.fail("a tree that there is not");
  const records = [];
  const seen = /* @__PURE__ */ new Set();
  const { countBytes: countBytes2, totalBytes } = widthsOf(nodeSize, recordSize, depth, offset);
  const enter = async (at, holds, level2) => {
    if (seen.has(at)) throw new Hdf5Fault("malformed", "a tree that leads back to itself", at);
    seen.add(at);
    const node4 = await file.block(at, nodeSize, true);
    node4.signature(level2 === 0 ? "BTLF" : "BTIN");
    node4.skip(2);
    for (let i = 0; i < holds; i++) records.push(node4.part(recordSize));
    if (records.length > MAX_RECORDS) throw new Hdf5Fault("too-far", `a group of more than ${MAX_RECORDS} members`, at);
    if (level2 === 0) return;
    for (let i = 0; i <= holds; i++) {
      const child2 = node4.address();
      const inner = node4.uint(countBytes2);
      node4.skip(totalBytes[level2 - 1] ?? 0);
      if (child2 !== void 0) await enter(child2, inner, level2 - 1);
    }
  };
  await enter(root, count, depth);
  return { type: type2, records };
}
function widthsOf(nodeSize, recordSize, depth, offset) {
  let most = Math.floor((nodeSize - FRAME) / recordSize);
  const countBytes2 = bytesFor(most);
  const totalBytes = [0];
  for (let level2 = 1; level2 < depth; level2++) {
    const pointer3 = offset + countBytes2 + (totalBytes[level2 - 1] ?? 0);
    const here = Math.max(0, Math.floor((nodeSize - FRAME - pointer3) / (recordSize + pointer3)));
    most = (here + 1) * most + here;
    totalBytes.push(bytesFor(most));
  }
  return { countBytes: countBytes2, totalBytes };
}
function bytesFor(value3) {
  return Math.floor(Math.log2(Math.max(value3, 1)) / 8) + 1;
}

// packages/core/src/bytes/hdf5/fractal-heap.ts
var idAt = /* @__PURE__ */ new Map([
  [5, 4],
  [6, 8],
  [8, 0],
  [9, 0]
]);
async function readDense(file, heapAddress, treeAddress) {
  const heap = await readHeap(file, heapAddress);
  const { type: type2, records } = await recordsOf2(file, treeAddress);
  const front = idAt.get(type2);
  if (front === void 0) throw new Hdf5Fault("malformed", `an index of type ${type2}`, treeAddress);
  const found = [];
  for (const record of records) {
    record.skip(front);
    found.push(await objectAt(heap, record));
  }
  return found;
}
async function readHeap(file, address) {
  const { offset, length } = file.widths;
  const block = await file.block(address, 22 + 12 * length + 3 * offset);
  block.signature("FRHP");
  block.skip(1 + 2);
  if (block.u16() > 0) throw new Hdf5Fault("too-far", "a heap that is packed", address);
  block.skip(1);
  const longest = block.u32();
  block.skip(length + offset + length + offset + 8 * length);
  const width = block.u16();
  const [first, largest] = [block.length(), block.length()];
  const bits = block.u16();
  block.skip(2);
  const [root, rows3] = [block.address(), block.u16()];
  if (root === void 0) throw new Hdf5Fault("malformed", "an empty heap that is referred to", address);
  if (!isPower(first) || !isPower(largest) || largest < first || width === 0 || bits > 64 || bits === 0)
    block.fail("a heap of a shape that there is not");
  const lengthBytes = Math.min(bytesFor(largest), bytesFor(longest));
  return { file, offsetBytes: Math.ceil(bits / 8), lengthBytes, width, first, largest, root, rows: rows3 };
}
async function objectAt(heap, id) {
  const kind = id.u8() >> 4 & 3;
  if (kind !== 0) throw new Hdf5Fault("too-far", "a name that is kept outside of its heap", id.start);
  const offset = id.uint(heap.offsetBytes);
  const length = id.uint(heap.lengthBytes);
  const address = await placeOf(heap, heap.root, heap.rows, 0, offset, 0);
  return heap.file.block(address, length);
}
var MAX_LEVELS = 16;
async function placeOf(heap, address, rows3, base, offset, level2) {
  if (rows3 === 0) return address + (offset - base);
  if (level2 > MAX_LEVELS) throw new Hdf5Fault("malformed", "a heap nested too deep", address);
  const { file, width } = heap;
  const front = 5 + file.widths.offset + heap.offsetBytes;
  const direct = Math.log2(heap.largest) - Math.log2(heap.first) + 2;
  let start = base;
  for (let row = 0; row < rows3; row++) {
    const size = heap.first * 2 ** Math.max(0, row - 1);
    if (offset >= start + size * width) {
      start += size * width;
      continue;
    }
    const column = Math.floor((offset - start) / size);
    const entry2 = await file.block(address + front + (row * width + column) * file.widths.offset, file.widths.offset);
    const child2 = entry2.address();
    if (child2 === void 0) throw new Hdf5Fault("malformed", "a place in a heap that there is not", address);
    const inner = row < direct ? 0 : Math.log2(size) - Math.log2(heap.first * width) + 1;
    return placeOf(heap, child2, inner, start + column * size, offset, level2 + 1);
  }
  throw new Hdf5Fault("malformed", "a place in a heap that there is not", address);
}
function isPower(value3) {
  return value3 > 0 && Number.isInteger(Math.log2(value3));
}

// packages/core/src/bytes/hdf5/header.ts
var DATASPACE = 1;
var LINK_INFO = 2;
var DATATYPE = 3;
var LINK = 6;
var EXTERNAL_FILES = 7;
var LAYOUT = 8;
var FILTERS = 11;
var ATTRIBUTE = 12;
var CONTINUATION = 16;
var SYMBOL_TABLE = 17;
var ATTRIBUTE_INFO = 21;
var MAX_PIECES = 1e3;
var MAX_MESSAGES = 5e4;
async function readHeader(file, address) {
  const front = await file.block(address, 16, true);
  return front.bytes[0] === 79 ? readSecond(file, address) : readFirst(file, front, address);
}
async function readFirst(file, front, address) {
  if (front.u8() !== 1) front.fail("no object header");
  front.skip(1 + 2 + 4);
  const length = front.u32();
  const messages = [];
  const pieces2 = new Pieces(address + 16, length);
  for (const piece of pieces2) {
    const block = await file.block(piece.address, piece.length);
    while (block.left >= 8 && messages.length < MAX_MESSAGES) {
      const [type2, size, flags] = [block.u16(), block.u16(), block.u8()];
      block.skip(3);
      add3(messages, pieces2, { type: type2, shared: (flags & 2) !== 0, data: block.part(size) });
    }
  }
  return messages;
}
async function readSecond(file, address) {
  const front = await file.block(address, 34, true);
  front.signature("OHDR");
  if (front.u8() !== 2) front.fail("an object header of a version that there is not");
  const flags = front.u8();
  if (flags & 32) front.skip(16);
  if (flags & 16) front.skip(4);
  const length = front.uint(1 << (flags & 3));
  const messages = [];
  const pieces2 = new Pieces(address + front.at, length);
  for (const piece of pieces2) {
    const block = await file.block(piece.address, piece.length);
    let end = block.bytes.length;
    if (piece.next) {
      block.signature("OCHK");
      end -= 4;
    }
    const head = flags & 4 ? 6 : 4;
    while (end - block.at >= head && messages.length < MAX_MESSAGES) {
      const [type2, size, marks2] = [block.u8(), block.u16(), block.u8()];
      if (flags & 4) block.skip(2);
      if (type2 === 0 && size > end - block.at) break;
      add3(messages, pieces2, { type: type2, shared: (marks2 & 2) !== 0, data: block.part(size) });
    }
  }
  return messages;
}
var Pieces = class {
  found;
  seen = /* @__PURE__ */ new Set();
  constructor(address, length) {
    this.found = [{ address, length, next: false }];
  }
  add(address, length) {
    if (this.seen.has(address)) throw new Hdf5Fault("malformed", "a header that continues in itself", address);
    if (this.seen.size >= MAX_PIECES)
      throw new Hdf5Fault("too-far", `a header of more than ${MAX_PIECES} pieces`, address);
    this.seen.add(address);
    this.found.push({ address, length, next: true });
  }
  *[Symbol.iterator]() {
    for (const piece of this.found) yield piece;
  }
};
function add3(messages, pieces2, message2) {
  if (message2.type !== CONTINUATION) {
    messages.push(message2);
    return;
  }
  const address = message2.data.address();
  if (address !== void 0) pieces2.add(address, message2.data.length());
}
async function resolve2(file, message2) {
  if (!message2.shared) return message2;
  const { data } = message2;
  const version2 = data.u8();
  const kind = data.u8();
  if (version2 === 3 && kind === 1) throw new Hdf5Fault("too-far", "a message in the table of shared ones", data.start);
  if (version2 === 1) data.skip(6);
  const address = data.address();
  const found = address === void 0 ? [] : await readHeader(file, address);
  const same = found.find(({ type: type2, shared: shared2 }) => type2 === message2.type && !shared2);
  return same ?? data.fail("a shared message that is not there");
}

// packages/core/src/bytes/hdf5/types.ts
var MAX_NESTED3 = 16;
function readType(block, nested2 = 0) {
  if (nested2 > MAX_NESTED3) block.fail("a type nested too deep");
  const [first, bits] = [block.u8(), block.u8()];
  block.skip(2);
  const size = block.u32();
  const order = bits & 1 ? "big" : "little";
  switch (first & 15) {
    case 0:
      return { kind: "integer", size, signed: (bits & 8) !== 0, order };
    case 1: {
      block.skip(4 + 1);
      return { kind: "float", size, brain: size === 2 && block.u8() === 8, order };
    }
    case 3:
      return { kind: "text", size };
    case 6:
      return bits === 2 && (size === 8 || size === 16) && block.line() === "r" ? { kind: "complex", size } : { kind: "other", size };
    case 8: {
      const base = readType(block, nested2 + 1);
      const names4 = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length).toString("latin1");
      return base.size === 1 && names4.includes("FALSE") && names4.includes("TRUE") ? { kind: "bool", size } : { kind: "other", size };
    }
    case 9:
      return { kind: (bits & 15) === 1 ? "long-text" : "other", size };
    default:
      return { kind: "other", size };
  }
}
var MAX_RANK = 32;
function readShape(block) {
  const [version2, rank2] = [block.u8(), block.u8()];
  if (version2 < 1 || version2 > 2) block.fail("a dataspace of a version that there is not");
  if (rank2 > MAX_RANK) block.fail(`${rank2} dimensions`);
  block.skip(1);
  if (version2 === 1) block.skip(5);
  else if (block.u8() === 2) return void 0;
  const shape3 = [];
  for (let i = 0; i < rank2; i++) shape3.push(block.length());
  return shape3;
}

// packages/core/src/bytes/hdf5/attributes.ts
var MAX_TEXTS2 = 1e4;
var MAX_ATTRIBUTES = 1e3;
async function readAttributes(file, messages) {
  const found = [];
  const blocks = [];
  for (const message2 of messages) {
    if (message2.type === ATTRIBUTE) blocks.push((await resolve2(file, message2)).data);
    else if (message2.type === ATTRIBUTE_INFO) {
      const { data } = message2;
      data.skip(1);
      if (data.u8() & 1) data.skip(2);
      const [heap, tree2] = [data.address(), data.address()];
      if (heap !== void 0 && tree2 !== void 0) blocks.push(...await readDense(file, heap, tree2));
    }
  }
  if (blocks.length > MAX_ATTRIBUTES)
    throw new Hdf5Fault("too-far", `more than ${MAX_ATTRIBUTES} attributes`, blocks[0]?.start ?? 0);
  for (const block of blocks) found.push(await readAttribute(file, block));
  return found;
}
async function readAttribute(file, block) {
  const at = block.start;
  const [version2, flags] = [block.u8(), block.u8()];
  if (version2 < 1 || version2 > 3) block.fail("an attribute of a version that there is not");
  const [nameSize, typeSize, spaceSize] = [block.u16(), block.u16(), block.u16()];
  if (version2 === 3) block.skip(1);
  const padded = (size) => version2 === 1 ? Math.ceil(size / 8) * 8 : size;
  const name = block.part(padded(nameSize)).line();
  const typeBlock = block.part(padded(typeSize));
  const spaceBlock = block.part(padded(spaceSize));
  if (flags & 2) throw new Hdf5Fault("too-far", "an attribute whose shape is kept elsewhere", at);
  const typeMessage = { type: DATATYPE, shared: version2 > 1 && (flags & 1) !== 0, data: typeBlock };
  const type2 = readType((await resolve2(file, typeMessage)).data);
  const shape3 = readShape(spaceBlock);
  const count = shape3?.reduce((product2, length) => product2 * length, 1) ?? 0;
  if (type2.kind !== "text" && type2.kind !== "long-text") return { name, at };
  if (count > MAX_TEXTS2) throw new Hdf5Fault("too-far", `an attribute of ${count} texts`, at);
  const texts = [];
  for (let i = 0; i < count; i++) {
    const element = block.part(type2.size);
    texts.push(type2.kind === "text" ? element.line() : await longText(file, element));
  }
  return { name, at, texts };
}
async function longText(file, element) {
  const length = element.u32();
  const address = element.address();
  const index = element.u32();
  if (length === 0 || address === void 0 || address === file.widths.base) return "";
  const { length: width } = file.widths;
  const front = await file.block(address, 8 + width);
  front.signature("GCOL");
  front.skip(4);
  const size = front.length();
  const head = 8 + width;
  for (let at = address + head; at + head <= address + size; ) {
    const object2 = await file.block(at, head);
    const [number] = [object2.u16()];
    object2.skip(6);
    const bytes = object2.length();
    if (number === 0) break;
    if (number === index) {
      if (bytes < length) object2.fail("a text that is shorter than it says");
      if (length > MAX_BLOCK) throw new Hdf5Fault("too-far", `a text of ${length} bytes`, at);
      return (await file.block(at + head, length)).text(length);
    }
    at += head + Math.ceil(bytes / 8) * 8;
  }
  return element.fail("a text that is not in its heap");
}

// packages/core/src/bytes/hdf5/dataset.ts
var MAX_FILES = 1e3;
async function readDataset(file, messages) {
  const find = (type3) => messages.find((one) => one.type === type3);
  const [typeMessage, space, layout] = [find(DATATYPE), find(DATASPACE), find(LAYOUT)];
  if (!typeMessage || !space || !layout) return void 0;
  const type2 = readType((await resolve2(file, typeMessage)).data);
  const shape3 = readShape((await resolve2(file, space)).data) ?? [0];
  const count = shape3.reduce((product2, length) => product2 * BigInt(length), 1n);
  if (count * BigInt(type2.size) >= 2n ** 63n) layout.data.fail("a shape that overflows");
  const outside = await outsideOf(file, find(EXTERNAL_FILES)?.data);
  const stored = readLayout(layout.data);
  const plain4 = stored.data !== void 0 && !find(FILTERS) && outside.length === 0;
  const bytes = Number(count) * type2.size;
  if (plain4 && stored.data && bytes > 0) {
    const { at } = stored.data;
    if (stored.data.bytes < bytes) layout.data.fail(`${stored.data.bytes} bytes for a shape that needs ${bytes}`);
    if (file.size !== void 0 && at + bytes > file.size)
      throw new Hdf5Fault("truncated", "the numbers of a dataset reach over the end of the file", at);
  }
  return {
    type: type2,
    shape: shape3,
    outside,
    virtual: stored.virtual,
    ...plain4 && stored.data && bytes > 0 && { data: { at: stored.data.at, bytes } }
  };
}
function readLayout(block) {
  const version2 = block.u8();
  if (version2 === 1 || version2 === 2) {
    const rank2 = block.u8();
    if (block.u8() !== 1) return { virtual: false };
    block.skip(5);
    const at = block.address();
    let bytes = 1;
    for (let i = 0; i < rank2; i++) bytes *= block.u32();
    return at === void 0 ? { virtual: false } : { data: { at, bytes: Math.min(bytes, Number.MAX_SAFE_INTEGER) }, virtual: false };
  }
  if (version2 < 3 || version2 > 5) block.fail("a layout of a version that there is not");
  const kind = block.u8();
  if (kind === 0) {
    const bytes = block.u16();
    return { data: { at: block.start + block.at, bytes }, virtual: false };
  }
  if (kind === 1) {
    const at = block.address();
    return at === void 0 ? { virtual: false } : { data: { at, bytes: block.length() }, virtual: false };
  }
  if (kind > 3) block.fail("a layout that there is not");
  return { virtual: kind === 3 };
}
async function outsideOf(file, block) {
  if (!block) return [];
  block.skip(4 + 2);
  const count = block.u16();
  if (count > MAX_FILES) throw new Hdf5Fault("too-far", `a dataset in ${count} files`, block.start);
  const heap = block.address();
  if (heap === void 0) return block.fail("files without names");
  const front = await file.block(heap, 8 + 2 * file.widths.length + file.widths.offset);
  front.signature("HEAP");
  front.skip(4);
  const length = front.length();
  front.length();
  const address = front.address();
  if (address === void 0) return block.fail("files without names");
  const names4 = await file.block(address, length);
  const found = [];
  for (let i = 0; i < count; i++) {
    names4.at = 0;
    names4.skip(block.length());
    found.push(names4.line());
    block.length();
    block.length();
  }
  return found;
}

// packages/core/src/bytes/hdf5/links.ts
var MAX_LINKS = 1e5;
var MAX_LEVELS2 = 32;
async function readLinks(file, messages) {
  const links = [];
  for (const { type: type2, data } of messages) {
    if (type2 === LINK) links.push(readLink(data));
    else if (type2 === SYMBOL_TABLE) links.push(...await readTable(file, data));
    else if (type2 === LINK_INFO) {
      data.skip(1);
      if (data.u8() & 1) data.skip(8);
      const [heap, tree2] = [data.address(), data.address()];
      if (heap === void 0 || tree2 === void 0) continue;
      for (const block of await readDense(file, heap, tree2)) links.push(readLink(block));
    }
  }
  return links;
}
function readLink(block) {
  const at = block.start;
  if (block.u8() !== 1) block.fail("a link of a version that there is not");
  const flags = block.u8();
  const kind = flags & 8 ? block.u8() : 0;
  if (flags & 4) block.skip(8);
  if (flags & 16) block.skip(1);
  const name = block.text(block.uint(1 << (flags & 3)));
  if (kind === 0) {
    const address = block.address();
    return address === void 0 ? block.fail("a link to nowhere") : { to: "object", name, at, address };
  }
  const value3 = block.part(block.u16());
  if (kind === 1) return { to: "path", name, at, path: value3.text(value3.left) };
  if (kind !== 64) return { to: "unknown", name, at, kind };
  value3.skip(1);
  const other = value3.line();
  return { to: "file", name, at, file: other, path: value3.line() };
}
async function readTable(file, data) {
  const [tree2, heap] = [data.address(), data.address()];
  if (tree2 === void 0 || heap === void 0) return [];
  const front = await file.block(heap, 8 + 2 * file.widths.length + file.widths.offset);
  front.signature("HEAP");
  front.skip(4);
  const length = front.length();
  front.length();
  const address = front.address();
  if (address === void 0) return [];
  const names4 = await file.block(address, length);
  const nameAt2 = (offset) => {
    names4.at = 0;
    names4.skip(offset);
    return names4.line();
  };
  const links = [];
  for (const node4 of await leavesOf(file, tree2)) {
    const block = await file.block(node4, 8);
    block.signature("SNOD");
    block.skip(2);
    const count = block.u16();
    const size = 2 * file.widths.offset + 24;
    const entries = await file.block(node4 + 8, count * size);
    for (let i = 0; i < count; i++) links.push(readEntry(entries.part(size), nameAt2));
    if (links.length > MAX_LINKS) throw new Hdf5Fault("too-far", `a group of more than ${MAX_LINKS} members`, node4);
  }
  return links;
}
var SOFT = 2;
function readEntry(entry2, nameAt2) {
  const at = entry2.start;
  const name = nameAt2(entry2.offset());
  const address = entry2.address();
  const kind = entry2.u32();
  entry2.skip(4);
  if (kind === SOFT) return { to: "path", name, at, path: nameAt2(entry2.u32()) };
  return address === void 0 ? entry2.fail("a link to nowhere") : { to: "object", name, at, address };
}
async function leavesOf(file, root) {
  const leaves = [];
  const seen = /* @__PURE__ */ new Set();
  const enter = async (address, above) => {
    if (seen.has(address)) throw new Hdf5Fault("malformed", "a tree that leads back to itself", address);
    seen.add(address);
    const front = await file.block(address, 8 + 2 * file.widths.offset);
    front.signature("TREE");
    if (front.u8() !== 0) front.fail("no tree of a group");
    const level2 = front.u8();
    if (level2 >= above) front.fail("a tree whose levels do not go down");
    const count = front.u16();
    const step = file.widths.length + file.widths.offset;
    const children2 = await file.block(address + front.bytes.length, Math.min(count * step, MAX_BLOCK));
    for (let i = 0; i < count; i++) {
      children2.length();
      const child2 = children2.address();
      if (child2 === void 0) continue;
      if (level2 === 0) {
        if (seen.has(child2)) throw new Hdf5Fault("malformed", "a tree that leads back to itself", address);
        seen.add(child2);
        leaves.push(child2);
      } else await enter(child2, level2);
    }
  };
  await enter(root, MAX_LEVELS2);
  return leaves;
}

// packages/core/src/bytes/hdf5/walk.ts
var MAX_OBJECTS = 1e5;
var MAX_DEPTH10 = 64;
var MAX_FAULTS = 20;
async function readHdf5(source, at) {
  const faults = [];
  const note = (cause) => {
    if (!(cause instanceof Hdf5Fault)) throw cause;
    if (cause.kind === "truncated" && faults.some(({ kind }) => kind === "truncated")) return;
    if (faults.length < MAX_FAULTS) faults.push({ kind: cause.kind, what: cause.message, at: cause.at });
  };
  const file = await openHdf5(source, at).catch((cause) => {
    note(cause);
    return cause instanceof Cut ? cause.file : void 0;
  });
  const found = {
    datasets: [],
    attributes: [],
    outside: []
  };
  if (file) await walk3(file, found, note);
  return { version: file?.version ?? -1, ...found, faults };
}
async function walk3(file, found, note) {
  const seen = /* @__PURE__ */ new Set();
  const enter = async (address, path4, depth) => {
    if (seen.has(address)) return;
    if (seen.size >= MAX_OBJECTS) throw new Hdf5Fault("too-far", `more than ${MAX_OBJECTS} objects`, address);
    if (depth > MAX_DEPTH10) throw new Hdf5Fault("too-far", `groups nested more than ${MAX_DEPTH10} deep`, address);
    seen.add(address);
    const messages = await readHeader(file, address);
    if (depth === 0) {
      try {
        found.attributes = await readAttributes(file, messages);
      } catch (cause) {
        note(cause);
      }
    }
    const dataset = await readDataset(file, messages);
    if (dataset) {
      found.datasets.push({ ...dataset, path: path4, at: address });
      for (const other of dataset.outside) found.outside.push({ file: other, at: address });
      return;
    }
    const links = await readLinks(file, messages);
    for (const link of links.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      if (link.to === "file") found.outside.push({ file: link.file, at: link.at });
      else if (link.to === "unknown") note(new Hdf5Fault("too-far", `a link of kind ${link.kind}`, link.at));
      else if (link.to === "object")
        await enter(link.address, `${path4}${path4 && "/"}${link.name}`, depth + 1).catch(note);
    }
  };
  await enter(file.root, "", 0).catch(note);
}

// packages/core/src/inspect/formats/hdf5.ts
var hdf5 = named2(
  { title: "HDF5, Keras models in it", match: ({ head }) => signatureAt(head) !== void 0, read: read7 },
  "an HDF5 file",
  ["HDF5"]
);
async function read7(candidate) {
  const source = await sizedSource(candidate.source);
  const contents = await readHdf5(source, signatureAt(candidate.head) ?? 0);
  const tally = new Tally();
  for (const { file, at } of contents.outside) tally.add({ kind: "reads", target: file }, placeIn(candidate, at));
  const keras2 = readKeras(contents, candidate, tally);
  const tensors = contents.datasets.map((dataset) => tensorOf3(dataset, candidate));
  const counted = tensors.reduce((sum, { shape: shape3, dtype }) => sum + (isNumber(dtype) ? countOf(shape3) : 0), 0);
  const parameters = Math.min(counted, Number.MAX_SAFE_INTEGER);
  return {
    ...nothing,
    format: "hdf5",
    encoding: contents.version < 0 ? [] : [`superblock ${contents.version}`],
    producers: keras2.producers,
    structure: contents.version < 0 ? { kind: "opaque" } : { kind: "tensors", tensors, parameters },
    ...keras2.signature && { signature: keras2.signature },
    imports: keras2.imports,
    effects: tally.effects(),
    anomalies: [
      ...contents.faults.filter(({ kind }) => kind !== "too-far").map(({ kind, what, at }) => ({
        kind,
        detail: what,
        at: placeIn(candidate, at)
      })),
      ...keras2.anomalies
    ],
    unread: [
      ...contents.faults.filter(({ kind }) => kind === "too-far").map(({ what, at }) => ({ why: `${what}: not read`, at: placeIn(candidate, at) })),
      ...contents.datasets.filter(({ virtual }) => virtual).map(({ path: path4, at }) => ({
        why: `dataset ${shown2(path4)} is put together from other files`,
        at: placeIn(candidate, at)
      })),
      ...tally.left > 0 ? [{ why: `${tally.left} effects that were too many to keep`, at: placeIn(candidate) }] : []
    ],
    metadata: keras2.metadata
  };
}
var configurations = /* @__PURE__ */ new Set(["model_config", "training_config"]);
var MAX_METADATA2 = 100;
function readKeras(contents, candidate, tally) {
  const anomalies = [];
  const metadata = /* @__PURE__ */ new Map();
  const imports = /* @__PURE__ */ new Set();
  const producers2 = [];
  let signature2;
  for (const { name, at, texts } of contents.attributes) {
    const [text3, ...more2] = texts ?? [];
    if (text3 === void 0 || more2.length > 0) continue;
    const place = placeIn(candidate, at);
    if (name === "keras_version" && /^\d[\w.+!-]{0,63}$/.test(text3)) {
      producers2.push({ library: "keras", version: text3, known: "written", at: place });
      imports.add("keras");
    }
    if (!configurations.has(name)) {
      if (metadata.size < MAX_METADATA2) metadata.set(shown2(name), shown2(text3));
      continue;
    }
    const { value: value3, fault, twice } = readPlacedJson(Buffer.from(text3, "utf8"));
    if (fault) anomalies.push({ kind: "malformed", detail: `${name} is no JSON: ${fault.what}`, at: place });
    for (const { key } of twice)
      anomalies.push({
        kind: "duplicate-key",
        detail: `${name}: ${JSON.stringify(shown2(key))} is there twice`,
        at: place
      });
    if (value3 === void 0) continue;
    const note = (kind, detail) => void anomalies.push({ kind, detail, at: place });
    for (const one of readConfig(value3, () => place, tally, note)) imports.add(one);
    if (name === "model_config") signature2 = signatureOf3(value3);
  }
  return {
    producers: producers2,
    ...signature2 && { signature: signature2 },
    imports: [...imports].toSorted(),
    anomalies,
    metadata: Object.fromEntries(metadata)
  };
}
function tensorOf3(dataset, candidate) {
  const { path: path4, type: type2, shape: shape3, data } = dataset;
  const dtype = dtypeOf3(type2);
  const order = "order" in type2 ? type2.order : "little";
  return {
    name: path4,
    dtype,
    shape: shape3,
    ...data && isNumber(dtype) && { data: { at: placeIn(candidate, data.at), bytes: data.bytes, order } }
  };
}
var floats = /* @__PURE__ */ new Map([
  [2, "float16"],
  [4, "float32"],
  [8, "float64"]
]);
var integers = /* @__PURE__ */ new Map([
  [1, ["int8", "uint8"]],
  [2, ["int16", "uint16"]],
  [4, ["int32", "uint32"]],
  [8, ["int64", "uint64"]]
]);
function dtypeOf3(type2) {
  switch (type2.kind) {
    case "float":
      return type2.brain ? "bfloat16" : floats.get(type2.size) ?? "unknown";
    case "integer":
      return integers.get(type2.size)?.[type2.signed ? 0 : 1] ?? "unknown";
    case "complex":
      return type2.size === 8 ? "complex64" : "complex128";
    case "text":
    case "long-text":
      return "string";
    case "bool":
      return "bool";
    case "other":
      return "unknown";
  }
}
function isNumber(dtype) {
  return dtype !== "string" && dtype !== "unknown";
}

// packages/core/src/bytes/lines.ts
var MAX_LINE = 32 * 2 ** 20;
var SHORT2 = 256;
var NEWLINE2 = 10;
var RETURN = 13;
var Lines = class {
  #in;
  #signal;
  tooLong = 0;
  constructor(source, signal) {
    this.#in = new Cursor(source);
    this.#signal = signal;
  }
  /** The next line without its end, or nothing behind the last. `short` keeps the first characters only. */
  async next(wanted2) {
    const most = wanted2 === "whole" ? MAX_LINE : SHORT2;
    const pieces2 = [];
    let kept2 = 0;
    let length = 0;
    for (; ; ) {
      if (this.#in.ready === 0) {
        this.#signal.throwIfAborted();
        if (!await this.#in.ensure(1)) {
          if (length === 0) return void 0;
          break;
        }
      }
      const { window } = this.#in;
      const end = window.indexOf(NEWLINE2);
      const piece = end < 0 ? window : window.subarray(0, end);
      const room = Math.min(piece.length, most - kept2);
      if (room > 0) pieces2.push(Uint8Array.from(piece.subarray(0, room)));
      kept2 += room;
      length += piece.length;
      this.#in.skip(end < 0 ? window.length : end + 1);
      if (end >= 0) break;
    }
    if (wanted2 === "whole" && length > kept2) this.tooLong += 1;
    const bytes = Buffer.concat(pieces2);
    return bytes.toString("utf8", 0, bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length);
  }
};

// packages/core/src/inspect/formats/lightgbm.ts
var lightgbm = {
  title: "LightGBM text",
  match: ({ head }) => /^tree\r?\n(?:version|num_class|num_tree_per_iteration)=/.test(new TextDecoder("latin1").decode(head)),
  async read(candidate, inside) {
    const { header, parameters, trees, ended, pandas, cut: cut3 } = await readText2(candidate, inside.signal);
    const sizes2 = header.get("tree_sizes")?.split(" ").filter(Boolean).length;
    const anomalies = [];
    if (cut3 !== void 0) anomalies.push({ kind: "malformed", detail: cut3, at: placeIn(candidate) });
    if (!ended || sizes2 !== void 0 && sizes2 !== trees) {
      const detail = ended ? `it says that it has ${sizes2} trees, and has ${trees}` : `it ends after ${trees} of ${sizes2 ?? "its"} trees`;
      anomalies.push({
        kind: ended ? "malformed" : "truncated",
        detail,
        at: placeIn(candidate, candidate.source.size ?? 0)
      });
    }
    const version2 = header.get("version");
    return {
      ...nothing,
      format: "lightgbm",
      encoding: version2 === void 0 ? [] : [`text ${version2}`],
      producers: producersOf5(version2, candidate),
      structure: { kind: "trees", count: trees, objective: header.get("objective") ?? "" },
      ...signatureOf7(header, pandas),
      anomalies,
      metadata: metadataOf5(parameters)
    };
  }
};
var since = { v2: ">=2.0", v3: ">=2.3", v4: ">=4.0" };
function producersOf5(version2, candidate) {
  const library4 = version2 === void 0 ? void 0 : since[version2];
  return library4 === void 0 ? [] : [{ library: "lightgbm", version: library4, known: "follows", at: placeIn(candidate) }];
}
var MAX_KEYS = 1e3;
async function readText2(candidate, signal) {
  const lines2 = new Lines(candidate.source, signal);
  const header = /* @__PURE__ */ new Map();
  const parameters = /* @__PURE__ */ new Map();
  let trees = 0;
  let ended = false;
  let pandas;
  let cut3;
  for (; ; ) {
    const line = await lines2.next(trees > 0 && !ended ? "short" : "whole");
    if (line === void 0) break;
    if (line.startsWith("Tree=")) trees += 1;
    else if (line === "end of trees") ended = true;
    else if (line.startsWith("pandas_categorical:")) pandas = line.slice("pandas_categorical:".length);
    else if (trees === 0 && !ended) keep2(header, /^([^=]+)=(.*)$/s.exec(line));
    else if (ended) keep2(parameters, /^\[([^:]+): ?(.*)\]$/s.exec(line));
  }
  if (lines2.tooLong > 0) cut3 = `${lines2.tooLong} lines are longer than any that LightGBM writes`;
  return { header, parameters, trees, ended, pandas, cut: cut3 };
}
function keep2(into, found) {
  const [, key, value3] = found ?? [];
  if (key !== void 0 && value3 !== void 0 && into.size < MAX_KEYS) into.set(key, value3);
}
function signatureOf7(header, pandas) {
  const last = Number(header.get("max_feature_idx") ?? NaN);
  if (!Number.isSafeInteger(last) || last < 0) return {};
  const names4 = header.get("feature_names")?.split(" ") ?? [];
  const infos = header.get("feature_infos")?.split(" ") ?? [];
  const categories = categoriesOf(pandas);
  let taken = 0;
  const columns = names4.slice(0, last + 1).map((name, index) => {
    const isCategory = /^-?\d+(?::-?\d+)*$/.test(infos[index] ?? "") && infos[index] !== "none";
    if (!isCategory) return { name, dtype: "float64" };
    const known2 = categories[taken];
    taken += 1;
    return known2 === void 0 ? { name, dtype: "int64" } : { name, dtype: "string", categories: known2 };
  });
  const classes = Number(header.get("num_class") ?? 1);
  const width = Number.isSafeInteger(classes) && classes > 1 ? classes : 1;
  return {
    signature: {
      inputs: [{ name: "X", dtype: "float64", shape: [null, last + 1] }],
      outputs: [{ name: "predictions", dtype: "float64", shape: width > 1 ? [null, width] : [null] }],
      ...columns.length === last + 1 && { columns }
    }
  };
}
var MAX_CATEGORIES2 = 1e3;
function categoriesOf(pandas) {
  if (pandas === void 0) return [];
  try {
    const lists = JSON.parse(pandas);
    if (!Array.isArray(lists)) return [];
    return lists.map(
      (list) => Array.isArray(list) ? list.filter((one) => ["string", "number", "boolean"].includes(typeof one)).slice(0, MAX_CATEGORIES2) : []
    );
  } catch {
    return [];
  }
}
var shown3 = ["boosting", "num_iterations", "learning_rate", "num_leaves", "linear_tree"];
function metadataOf5(parameters) {
  return Object.fromEntries(
    shown3.flatMap((key) => {
      const value3 = parameters.get(key);
      return value3 === void 0 || value3 === "" ? [] : [[key, value3]];
    })
  );
}

// packages/core/src/inspect/formats/lie.ts
function lie(candidate, promises4, content) {
  const promise = promised(candidate.name);
  if (promise === void 0 || [promises4].flat().includes(promise)) return [];
  const detail = `the name ends in .${extensionOf(candidate.name)}, the content is ${content}`;
  return [{ kind: "extension-lies", detail, at: placeIn(candidate) }];
}

// packages/core/src/inspect/formats/npy.ts
var npy = {
  title: "NumPy array",
  match: ({ head }) => isNpy(head),
  async read(candidate, inside) {
    const onDisk = candidate.source.size !== void 0 && candidate.members.length === 0;
    const header = await npyHeader(candidate.source);
    if (typeof header === "string") {
      const anomalies = [{ kind: "malformed", detail: header, at: placeIn(candidate) }];
      return { ...nothing, format: "npy", anomalies, unread: [{ why: header, at: placeIn(candidate) }] };
    }
    const reading = header.objects ? await objects2(header, candidate, inside) : { ...nothing, anomalies: await lengthOf2(header, candidate) };
    const tensor3 = tensorOf4(header, candidate, onDisk);
    return {
      ...reading,
      format: "npy",
      encoding: [`format ${header.version}.0`, ...reading.encoding],
      producers: producersOf6(header, candidate),
      structure: { kind: "tensors", tensors: [tensor3], parameters: countOf2(tensor3) },
      imports: [.../* @__PURE__ */ new Set(["numpy", ...reading.imports])].toSorted(),
      anomalies: [...reading.anomalies, ...lie(candidate, "NumPy array", "a NumPy array")]
    };
  }
};
function tensorOf4(header, candidate, onDisk) {
  const type2 = header.type === void 0 ? void 0 : numpyType(header.type);
  const bytes = countBytes(header);
  const order = header.type?.startsWith(">") ? "big" : "little";
  const plain4 = onDisk && type2 !== void 0 && !header.objects && type2.dtype !== "unknown" && bytes !== void 0 && bytes < Infinity;
  return {
    name: stemOf(candidate.name),
    dtype: header.objects ? "object" : type2?.dtype ?? "unknown",
    shape: header.shape.map((size) => size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null),
    ...plain4 && { data: { at: placeIn(candidate, header.offset), bytes, order } }
  };
}
function countOf2(tensor3) {
  return tensor3.shape.reduce((product2, size) => product2 * (size ?? 0), 1);
}
function countBytes(header) {
  const type2 = header.type === void 0 ? void 0 : numpyType(header.type);
  if (type2 === void 0 || type2.size === 0) return void 0;
  const bytes = header.shape.reduce((product2, size) => product2 * size, BigInt(type2.size));
  return bytes <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(bytes) : Infinity;
}
async function lengthOf2(header, candidate) {
  const bytes = countBytes(header);
  if (bytes === void 0) return [];
  const end = header.offset + bytes;
  const { size } = candidate.source;
  const whole3 = size === void 0 ? bytes < Infinity && await reaches2(candidate, end) : end <= size;
  if (!whole3) return [{ kind: "truncated", detail: "it ends inside the array", at: placeIn(candidate, header.offset) }];
  const more2 = (await candidate.source.load(end, 1)).bytes.length > 0;
  return more2 ? [{ kind: "bytes-after-end", detail: "bytes follow the array", at: placeIn(candidate, end) }] : [];
}
async function reaches2({ source }, end) {
  return end === 0 || (await source.load(end - 1, 1)).bytes.length > 0;
}
async function objects2(header, candidate, inside) {
  const { effects, anomalies, unread, imports, protocol } = await interpret(candidate.source, {
    loader: "cpython",
    loaders: ["cpython", "python"],
    file: candidate.file,
    members: candidate.members,
    signal: inside.signal,
    offset: header.offset
  });
  return { ...nothing, encoding: [`protocol ${protocol}`], effects, anomalies, unread, imports };
}
var since2 = { 2: ">=1.9", 3: ">=1.17" };
function producersOf6({ version: version2 }, candidate) {
  const written = since2[version2];
  return written === void 0 ? [] : [{ library: "numpy", version: written, known: "follows", at: placeIn(candidate) }];
}

// packages/core/src/inspect/formats/onnx.ts
import { posix } from "node:path";

// packages/core/src/inspect/formats/onnx-types.ts
var entry = message("StringStringEntryProto", [
  [1, text("key")],
  [2, text("value")]
]);
var dimension2 = message("Dimension", [
  [1, int("dim_value")],
  [2, text("dim_param")]
]);
var shape2 = message("TensorShapeProto", [[1, part("dim", () => dimension2)]]);
var tensorType = message("Tensor", [
  [1, int("elem_type")],
  [2, part("shape", () => shape2)]
]);
var type = message("TypeProto", [
  [1, part("tensor_type", () => tensorType)],
  [8, part("sparse_tensor_type", () => tensorType)]
]);
var value2 = message("ValueInfoProto", [
  [1, text("name")],
  [2, part("type", () => type)],
  [3, text("doc_string")]
]);
var tensor2 = message(
  "TensorProto",
  [
    [1, int("dims")],
    [2, int("data_type")],
    [8, text("name")],
    [9, { name: "raw_data", is: "span" }],
    [13, part("external_data", () => entry)],
    [14, int("data_location")]
  ],
  true
);
var sparse = message("SparseTensorProto", [
  [1, part("values", () => tensor2)],
  [2, part("indices", () => tensor2)]
]);
var attribute2 = message(
  "AttributeProto",
  [
    [5, part("t", () => tensor2)],
    [6, part("g", () => subgraph)],
    [10, part("tensors", () => tensor2)],
    [11, part("graphs", () => subgraph)],
    [22, part("sparse_tensor", () => sparse)],
    [23, part("sparse_tensors", () => sparse)]
  ],
  true
);
var node3 = message(
  "NodeProto",
  [
    [4, text("op_type")],
    [5, part("attribute", () => attribute2)],
    [7, text("domain")]
  ],
  true
);
var graphFields = [
  [1, part("node", () => node3)],
  [2, text("name")],
  [5, part("initializer", () => tensor2)],
  [10, text("doc_string")],
  [15, part("sparse_initializer", () => sparse)]
];
var subgraph = message("GraphProto", graphFields, true);
var graph2 = message("GraphProto", [
  ...graphFields,
  [11, part("input", () => value2)],
  [12, part("output", () => value2)]
]);
var operatorSet = message("OperatorSetIdProto", [
  [1, text("domain")],
  [2, int("version")]
]);
var localFunction2 = message(
  "FunctionProto",
  [
    [1, text("name")],
    [7, part("node", () => node3)],
    [9, part("opset_import", () => operatorSet)],
    [10, text("domain")],
    [11, part("attribute_proto", () => attribute2)]
  ],
  true
);
var training = message("TrainingInfoProto", [
  [1, part("initialization", () => subgraph)],
  [2, part("algorithm", () => subgraph)]
]);
var model2 = message("ModelProto", [
  [1, int("ir_version")],
  [2, text("producer_name")],
  [3, text("producer_version")],
  [4, text("domain")],
  [5, int("model_version")],
  [6, text("doc_string")],
  [7, part("graph", () => graph2)],
  [8, part("opset_import", () => operatorSet)],
  [14, part("metadata_props", () => entry)],
  [20, part("training_info", () => training)],
  [25, part("functions", () => localFunction2)]
]);
var dtypes5 = /* @__PURE__ */ new Map([
  [1, "float32"],
  [2, "uint8"],
  [3, "int8"],
  [4, "uint16"],
  [5, "int16"],
  [6, "int32"],
  [7, "int64"],
  [8, "string"],
  [9, "bool"],
  [10, "float16"],
  [11, "float64"],
  [12, "uint32"],
  [13, "uint64"],
  [14, "complex64"],
  [15, "complex128"],
  [16, "bfloat16"],
  [17, "float8"],
  [18, "float8"],
  [19, "float8"],
  [20, "float8"],
  [21, "quantized"],
  [22, "quantized"],
  [23, "quantized"],
  [24, "float8"],
  [25, "quantized"],
  [26, "quantized"]
]);
var EXTERNAL = 1n;
var ownDomains = /* @__PURE__ */ new Set([
  "",
  "ai.onnx",
  "ai.onnx.ml",
  "ai.onnx.preview",
  "ai.onnx.preview.training",
  "ai.onnx.training"
]);
var producers = /* @__PURE__ */ new Map([
  ["skl2onnx", "skl2onnx"],
  ["pytorch", "torch"],
  ["tf2onnx", "tf2onnx"],
  ["OnnxMLTools", "onnxmltools"],
  ["keras2onnx", "keras2onnx"],
  ["CatBoost", "catboost"],
  ["onnx.quantize", "onnxruntime"],
  ["onnxruntime.transformers", "onnxruntime"],
  ["onnxscript", "onnxscript"],
  ["paddle2onnx", "paddle2onnx"],
  ["PaddlePaddle", "paddle2onnx"]
]);

// packages/core/src/inspect/formats/onnx.ts
var MAX_OPERATORS2 = 1e4;
var MAX_DIMENSIONS3 = 64;
var MAX_OPERATOR_SETS = 100;
var MAX_ANOMALIES3 = 20;
var MAX_METADATA3 = 200;
var MAX_LOCATIONS = 1e4;
var onnx = named2({ title: "ONNX", match: match2, read: read8 }, "an ONNX graph", ["ONNX"]);
var wires = /* @__PURE__ */ new Map([
  [1, 0],
  [2, 2],
  [3, 2],
  [4, 2],
  [5, 0],
  [6, 2],
  [7, 2],
  [8, 2],
  [14, 2],
  [20, 2],
  [25, 2],
  [26, 2]
]);
function match2({ head }) {
  const fields = frontFields(head);
  if (!fields || fields.length < 2) return false;
  return fields.every(({ number, wire }) => wires.get(number) === wire) && fields.some(({ number, value: value3 }) => number === 1 && value3 > 0n && value3 < 1000n) && fields.some(({ number }) => number === 7 || number === 8);
}
async function read8(candidate, inside) {
  const anomalies = [];
  const anomaly = (kind, detail, offset) => {
    if (anomalies.length < MAX_ANOMALIES3) anomalies.push({ kind, detail, at: placeIn(candidate, offset) });
  };
  const met = {
    operators: /* @__PURE__ */ new Map(),
    functions: /* @__PURE__ */ new Set(),
    initializers: /* @__PURE__ */ new Set(),
    external: /* @__PURE__ */ new Map(),
    weights: [],
    parameters: 0,
    cut: 0
  };
  const take2 = (message3, field, depth) => {
    if (message3.type === node3) countOperator(message3, met);
    else if (message3.type === tensor2) takeTensor(message3, field, depth, met, anomaly);
    else if (message3.type === localFunction2)
      met.functions.add(operatorName(message3.text("domain"), message3.text("name")));
  };
  const { message: message2, fault, cut: cut3 } = await readProtobuf(candidate.source, model2, take2);
  if (fault) anomaly(fault.kind, fault.what, fault.at);
  const tally = new Tally();
  for (const [name, { count, domain, at }] of met.operators) {
    if (ownDomains.has(domain) || met.functions.has(name)) continue;
    tally.add({ kind: "runs", language: "op", what: name }, placeIn(candidate, at), count);
  }
  const external = await readExternal(
    [...met.external].map(([target, { end, at }]) => ({ target, end, at: placeIn(candidate, at) })),
    inside.beside,
    tally
  );
  const left = cut3 + met.cut + tally.left;
  return {
    ...nothing,
    format: "onnx",
    producers: producersOf7(message2, candidate),
    structure: {
      kind: "graph",
      operators: Object.fromEntries([...met.operators].map(([name, { count }]) => [name, count])),
      parameters: met.parameters,
      weights: met.weights.map((weight) => weightOf(weight, candidate))
    },
    signature: {
      inputs: (message2.message("graph")?.messages("input") ?? []).filter((input) => !met.initializers.has(input.text("name"))).map(valueOf4),
      outputs: (message2.message("graph")?.messages("output") ?? []).map(valueOf4)
    },
    dialects: dialectsOf(message2),
    effects: tally.effects(),
    anomalies: [...anomalies, ...external.anomalies],
    unread: [
      ...external.unread,
      ...left > 0 ? [{ why: `${left} values that were too many or too long to keep`, at: placeIn(candidate) }] : []
    ],
    metadata: metadataOf6(message2)
  };
}
function operatorName(domain, type2) {
  return domain === "" || domain === "ai.onnx" ? type2 : `${domain}::${type2}`;
}
function countOperator(message2, met) {
  const domain = message2.text("domain");
  const name = operatorName(domain, message2.text("op_type"));
  const known2 = met.operators.get(name);
  if (known2) known2.count += 1;
  else if (met.operators.size < MAX_OPERATORS2) met.operators.set(name, { count: 1, domain, at: message2.at });
  else met.cut += 1;
}
var TOP = 2;
function takeTensor(message2, field, depth, met, anomaly) {
  const dims = message2.intsOf("dims");
  const label = JSON.stringify(shown2(message2.text("name")));
  const numbers2 = dims.reduce((product2, length) => product2 * length, 1n);
  if (dims.length > MAX_DIMENSIONS3 || dims.some((length) => length < 0n) || numbers2 >= 2n ** 63n) {
    anomaly("malformed", `the shape of tensor ${label} is no shape`, message2.at);
  } else if (field === "initializer" || field === "values") {
    met.parameters = Math.min(met.parameters + countOf(dims.map(Number)), Number.MAX_SAFE_INTEGER);
  }
  const name = message2.text("name");
  if (field === "initializer" && met.weights.length < MAX_TENSORS && dims.every((length) => length >= 0n)) {
    const [type2, stored] = [Number(message2.int("data_type")), storedAt(message2)];
    met.weights.push({ name, type: type2, shape: dims.slice(0, MAX_DIMENSIONS3).map(Number), ...stored && { stored } });
  }
  if (field === "initializer" && depth === TOP && met.initializers.size < MAX_TENSORS) met.initializers.add(name);
  if (message2.int("data_location") === EXTERNAL) takeExternal(message2, label, met, anomaly);
}
function takeExternal(message2, label, met, anomaly) {
  const entries = /* @__PURE__ */ new Map();
  for (const entry2 of message2.messages("external_data")) {
    const key = entry2.text("key");
    if (entries.has(key))
      anomaly("duplicate-key", `external data of tensor ${label} has ${JSON.stringify(shown2(key))} twice`, entry2.at);
    entries.set(key, entry2.text("value"));
  }
  const location = entries.get("location");
  if (location === void 0)
    return anomaly("malformed", `external data of tensor ${label} without a location`, message2.at);
  const [offset, length] = [numberOf2(entries.get("offset")), numberOf2(entries.get("length"))];
  if (offset === void 0 || length === void 0)
    anomaly("malformed", `external data of tensor ${label} at no place in a file`, message2.at);
  const end = (offset ?? 0n) + (length ?? 0n);
  const known2 = met.external.get(location);
  if (known2) known2.end = known2.end > end ? known2.end : end;
  else if (met.external.size < MAX_LOCATIONS) met.external.set(location, { end, at: message2.at });
  else met.cut += 1;
}
function storedAt(message2) {
  const raw = message2.span("raw_data");
  if (raw) return { at: raw.at, bytes: raw.length };
  const entries = new Map(message2.messages("external_data").map((entry2) => [entry2.text("key"), entry2.text("value")]));
  const location = entries.get("location");
  const [at, bytes] = [numberOf2(entries.get("offset")), numberOf2(entries.get("length"))];
  if (location === void 0 || at === void 0 || bytes === void 0 || bytes === 0n) return void 0;
  return { location, at: Number(at), bytes: Number(bytes) };
}
function weightOf({ name, type: type2, shape: shape3, stored }, candidate) {
  const here = placeIn(candidate, stored?.at ?? 0);
  const beside = stored?.location;
  const at = here.kind === "bytes" && beside !== void 0 ? { ...here, file: posix.join(posix.dirname(here.file), beside) } : here;
  return {
    name: shown2(name),
    dtype: dtypes5.get(type2) ?? "unknown",
    shape: shape3,
    ...stored && { data: { at, bytes: stored.bytes, order: "little" } }
  };
}
function numberOf2(text3) {
  if (text3 === void 0 || text3 === "") return 0n;
  return /^\d{1,19}$/.test(text3) ? BigInt(text3) : void 0;
}
function valueOf4(value3) {
  const type2 = value3.message("type");
  const tensorType2 = type2?.message("tensor_type") ?? type2?.message("sparse_tensor_type");
  const name = value3.text("name");
  if (!tensorType2) return { name, dtype: "object", shape: [null] };
  const shape3 = tensorType2.message("shape");
  return {
    name,
    dtype: dtypes5.get(Number(tensorType2.int("elem_type"))) ?? "unknown",
    // Without a shape not even the number of dimensions is known.
    shape: shape3 ? shape3.messages("dim").slice(0, MAX_DIMENSIONS3).map(lengthOf3) : [null]
  };
}
function lengthOf3(dimension3) {
  const length = dimension3.int("dim_value");
  if (!dimension3.has("dim_value") || length <= 0n || length > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(length);
}
function dialectsOf(message2) {
  const sets = message2.messages("opset_import").slice(0, MAX_OPERATOR_SETS).map((set) => ({
    name: set.text("domain") || "ai.onnx",
    version: Number(set.int("version"))
  }));
  return [{ name: "onnx-ir", version: Number(message2.int("ir_version")) }, ...sets];
}
function producersOf7(message2, candidate) {
  const library4 = producers.get(message2.text("producer_name"));
  const version2 = message2.text("producer_version");
  if (library4 === void 0 || !/^\d[\w.+!-]{0,63}$/.test(version2)) return [];
  return [{ library: library4, version: version2, known: "written", at: placeIn(candidate) }];
}
function metadataOf6(message2) {
  const found = /* @__PURE__ */ new Map();
  const put = (key, value3) => {
    if (value3 !== "" && found.size < MAX_METADATA3) found.set(shown2(key), shown2(value3));
  };
  put("producer", [message2.text("producer_name"), message2.text("producer_version")].filter(Boolean).join(" "));
  put("domain", message2.text("domain"));
  put("version", message2.has("model_version") ? String(message2.int("model_version")) : "");
  put("description", message2.text("doc_string"));
  put("graph", message2.message("graph")?.text("name") ?? "");
  for (const entry2 of message2.messages("metadata_props")) put(entry2.text("key"), entry2.text("value"));
  return Object.fromEntries(found);
}

// packages/core/src/inspect/formats/pointers.ts
var LFS_MAX = 1024;
var LFS_HEAD = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/;
var lfsPointer = {
  title: "Git LFS pointer",
  match: (candidate) => candidate.head.length < LFS_MAX && LFS_HEAD.test(textOf3(candidate)),
  read(candidate) {
    const text3 = textOf3(candidate);
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text3)?.[1];
    const size = /^size (\d+)$/m.exec(text3)?.[1];
    const what = [size && `${size} bytes`, oid && `SHA-256 ${oid.slice(0, 12)}\u2026`].filter(Boolean).join(", ");
    return pointer2(candidate, "lfs-pointer", `a Git LFS pointer${what && ` to a file of ${what}`}`);
  }
};
var dvcPointer = {
  title: "DVC pointer",
  match: (candidate) => {
    const text3 = textOf3(candidate);
    return candidate.head.length < LFS_MAX * 4 && /^outs:\s*$/m.test(text3) && /^\s*-?\s*(?:md5|etag|checksum|path):\s*\S/m.test(text3);
  },
  read(candidate) {
    const path4 = /^\s*-?\s*path:\s*(\S.*)$/m.exec(textOf3(candidate))?.[1];
    return pointer2(candidate, "dvc-pointer", `a DVC pointer${path4 ? ` to ${path4.trim()}` : ""}`);
  }
};
function pointer2(candidate, kind, detail) {
  return Promise.resolve({ ...nothing, anomalies: [{ kind, detail, at: placeIn(candidate) }] });
}
function textOf3(candidate) {
  return new TextDecoder().decode(candidate.head);
}

// packages/core/src/inspect/formats/recognised.ts
var rows2 = [
  {
    id: "7z",
    what: "a 7z archive",
    why: "no loader of models opens one; unpack it and hand in what is inside",
    test: (head) => head.startsWith("7z\xBC\xAF'")
  },
  {
    id: "r",
    what: "R's serialization",
    why: "R itself has to load it",
    // R Internals, "Serialization Formats": XDR, ASCII or native, version 2 or 3; RData files have a line in front.
    // oxlint-disable-next-line no-control-regex -- the version is a byte
    test: (head) => /^(?:RD[XAB][23]\n)?(?:X\n\0\0\0[\u0002\u0003]|A\n[23]\n|B\n[\u0002\u0003]\0\0\0)/.test(head)
  },
  {
    id: "tflite",
    what: "a TFLite model",
    why: "nothing here reads or serves it",
    test: (head) => head.slice(4, 8) === "TFL3"
  },
  {
    id: "tensorflow-checkpoint",
    what: "the index of a TensorFlow checkpoint",
    why: "it holds numbers without the graph that they belong to; save the model whole",
    // The first entry of its table: an empty key, and a BundleHeaderProto with the number of shards and version 1.
    // oxlint-disable-next-line no-control-regex -- lengths and fields are bytes
    test: (head) => /^\0\0[\u0004-\u0020]\u0008[\u0001-\u007f](?:\u0010[\0\u0001])?\u001a\u0002\u0008\u0001/.test(head)
  },
  {
    id: "xgboost-binary",
    what: "XGBoost's old binary format",
    why: "XGBoost 3.1 no longer reads it; load it with an older one and save it as JSON or UBJSON",
    test: isOldXgboost
  }
];
var recognised = rows2.map(({ id, what, why, test }) => ({
  title: what,
  match: (candidate) => test(new TextDecoder("latin1").decode(candidate.head)),
  read: (candidate) => Promise.resolve({ ...nothing, format: id, unread: [{ why: `${what}: ${why}`, at: placeIn(candidate) }] })
}));
var PARAM = 136;
var MAX_NAME2 = 64;
function isOldXgboost(head) {
  const start = head.startsWith("binf") ? 4 : 0;
  const objective = nameAt(head, start + PARAM);
  const booster = objective === void 0 ? void 0 : nameAt(head, start + PARAM + 8 + objective.length);
  return booster === "gbtree" || booster === "gblinear" || booster === "dart";
}
function nameAt(head, at) {
  const length = head.charCodeAt(at);
  if (!(length > 0 && length <= MAX_NAME2) || head.slice(at + 1, at + 8) !== "\0".repeat(7)) return void 0;
  const name = head.slice(at + 8, at + 8 + length);
  return /^[\w:]+$/.test(name) ? name : void 0;
}

// packages/core/src/inspect/formats/safetensors.ts
var MAX_HEADER = 1e8;
var MAX_METADATA4 = 200;
var MAX_ANOMALIES4 = 20;
var FRONT = 8;
var dtypes6 = /* @__PURE__ */ new Map([
  ["BOOL", ["bool", 8]],
  ["U8", ["uint8", 8]],
  ["I8", ["int8", 8]],
  ["U16", ["uint16", 16]],
  ["I16", ["int16", 16]],
  ["U32", ["uint32", 32]],
  ["I32", ["int32", 32]],
  ["U64", ["uint64", 64]],
  ["I64", ["int64", 64]],
  ["F16", ["float16", 16]],
  ["BF16", ["bfloat16", 16]],
  ["F32", ["float32", 32]],
  ["F64", ["float64", 64]],
  ["C64", ["complex64", 64]],
  ["F8_E4M3", ["float8", 8]],
  ["F8_E5M2", ["float8", 8]],
  ["F8_E8M0", ["float8", 8]],
  ["F8_E4M3FNUZ", ["float8", 8]],
  ["F8_E5M2FNUZ", ["float8", 8]],
  ["F6_E2M3", ["quantized", 6]],
  ["F6_E3M2", ["quantized", 6]],
  ["F4", ["quantized", 4]]
]);
var safetensors = named2(
  { title: "safetensors", match: ({ head, source }) => headerLength(head, source.size) !== void 0, read: read9 },
  "a safetensors file",
  ["safetensors"]
);
function headerLength(head, size) {
  if (head.length < FRONT + 2 || head[FRONT] !== 123) return void 0;
  const next = String.fromCharCode(...head.subarray(FRONT + 1)).trimStart()[0];
  if (next !== void 0 && next !== '"' && next !== "}") return void 0;
  const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
  if (length < 2n || length > BigInt(MAX_HEADER)) return void 0;
  return size !== void 0 && size < FRONT + 2 ? void 0 : Number(length);
}
async function read9(candidate) {
  const { source } = candidate;
  const length = headerLength(candidate.head, source.size) ?? 0;
  const { bytes } = await source.load(FRONT, length);
  const header = bytes.subarray(0, length);
  const anomalies = [];
  const anomaly = (kind, detail, offset) => {
    if (anomalies.length < MAX_ANOMALIES4) anomalies.push({ kind, detail, at: placeIn(candidate, offset) });
  };
  const entries = /* @__PURE__ */ new Map();
  const metadata = /* @__PURE__ */ new Map();
  let cut3 = 0;
  let last = 0;
  const each = (key, value3, at) => {
    if (key === "__metadata__") {
      describe2(value3, metadata, (what) => anomaly("malformed", what, FRONT + at));
      return;
    }
    const tensor3 = tensorOf5(value3);
    if (typeof tensor3 === "string")
      return anomaly("malformed", `tensor ${JSON.stringify(shown2(key))}: ${tensor3}`, FRONT + at);
    last = Math.max(last, tensor3.end);
    if (entries.size < MAX_TENSORS || entries.has(key)) entries.set(key, { ...tensor3, name: key, at: FRONT + at });
    else cut3 += 1;
  };
  if (header.length < length)
    anomaly("truncated", `the header has ${length} bytes, the file only ${header.length} of them`, FRONT);
  const { fault, twice, lenient } = readPlacedJson(header, each);
  if (fault && header.length === length) anomaly("malformed", `the header is no JSON: ${fault.what}`, FRONT + fault.at);
  if (lenient) anomaly("malformed", "the header holds what is no JSON (NaN, a byte order mark)", FRONT);
  for (const { key, at } of twice) anomaly("duplicate-key", `${JSON.stringify(shown2(key))} is there twice`, FRONT + at);
  for (const [what, at] of holes([...entries.values()])) anomaly("malformed", what, at);
  const end = FRONT + length + last;
  const size = source.size;
  if (size !== void 0 && header.length === length && !fault) {
    if (end > size) anomaly("truncated", `the tensors need ${end} bytes, the file has ${size}`, size);
    if (end < size) anomaly("bytes-after-end", `${size - end} bytes that belong to no tensor`, end);
  }
  const tensors = [...entries.values()].map(({ name, dtype, shape: shape3, start, end: end2 }) => ({
    name,
    dtype,
    shape: shape3,
    data: { at: placeIn(candidate, FRONT + length + start), bytes: end2 - start, order: "little" }
  }));
  const parameters = tensors.reduce((sum, { shape: shape3 }) => sum + countOf(shape3), 0);
  return {
    ...nothing,
    format: "safetensors",
    structure: { kind: "tensors", tensors, parameters },
    anomalies,
    unread: cut3 > 0 ? [{ why: `more than ${MAX_TENSORS} tensors, ${cut3} of them not named`, at: placeIn(candidate, FRONT) }] : [],
    metadata: Object.fromEntries(metadata)
  };
}
function tensorOf5(value3) {
  if (!(value3 instanceof JsonObject)) return "no object";
  const written = value3.get("dtype");
  const dtype = typeof written === "string" ? dtypes6.get(written) : void 0;
  if (!dtype) return `unknown dtype ${shown2(JSON.stringify(written ?? null))}`;
  const shape3 = numbersOf2(value3.get("shape"));
  const offsets = numbersOf2(value3.get("data_offsets"));
  const [start, end] = offsets ?? [];
  if (!shape3) return "no shape";
  if (start === void 0 || end === void 0 || offsets?.length !== 2 || end < start) return "no offsets";
  const bits = shape3.reduce((product2, length) => product2 * BigInt(length), BigInt(dtype[1]));
  if (bits !== BigInt(end - start) * 8n) return `${end - start} bytes do not fit its shape and type`;
  return { dtype: dtype[0], shape: shape3, start, end };
}
function numbersOf2(value3) {
  if (!Array.isArray(value3) || value3.length > 64) return void 0;
  const all = value3;
  return all.every((one) => typeof one === "number" && Number.isSafeInteger(one) && one >= 0) ? all : void 0;
}
function* holes(entries) {
  let reached = 0;
  for (const { name, start, end, at } of entries.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < reached) yield [`tensor ${JSON.stringify(shown2(name))} overlaps another`, at];
    if (start > reached)
      yield [`${start - reached} bytes before tensor ${JSON.stringify(shown2(name))} belong to none`, at];
    reached = Math.max(reached, end);
  }
}
function describe2(value3, metadata, wrong) {
  if (!(value3 instanceof JsonObject)) return wrong("the metadata are no object");
  for (const [key, text3] of value3) {
    if (typeof text3 !== "string") wrong(`metadata ${JSON.stringify(shown2(key))} are no text`);
    else if (metadata.size < MAX_METADATA4) metadata.set(shown2(key), shown2(text3));
  }
}

// packages/core/src/inspect/formats/sharded.ts
var sharded = {
  title: "checkpoint in shards with an index",
  match: ({ head }) => {
    const text3 = new TextDecoder("latin1").decode(head);
    return /^\s*\{/.test(text3) && /"weight_map"\s*:\s*\{/.test(text3);
  },
  read: read10
};
var MAX_SHARDS = 1e3;
async function read10(candidate, inside) {
  const document = await readJson(candidate.source, { signal: inside.signal });
  const place = (offset) => placeIn(candidate, offset);
  const { anomalies, unread } = troubles(document, "the index", place);
  const shards = shardsOf(document.root);
  const found = { parts: [], effects: [], anomalies: [...anomalies], unread: [...unread] };
  for (const [file, tensors] of [...shards].slice(0, MAX_SHARDS))
    await readShard(file, tensors, candidate, inside, found);
  if (shards.size > MAX_SHARDS) found.unread.push({ why: `it names more than ${MAX_SHARDS} files`, at: place(0) });
  return {
    ...nothing,
    format: "sharded",
    producers: producersOf8(found.parts),
    structure: { kind: "parts", parts: found.parts },
    imports: [...new Set(found.parts.flatMap((part2) => part2.imports))].toSorted(),
    effects: found.effects,
    anomalies: found.anomalies,
    unread: found.unread,
    metadata: metadataOf7(document.root, shards)
  };
}
function shardsOf(root) {
  const shards = /* @__PURE__ */ new Map();
  for (const [tensor3, file] of mapAt(root, "weight_map") ?? []) {
    if (typeof file !== "string") continue;
    const tensors = shards.get(file);
    if (tensors) tensors.push(tensor3);
    else shards.set(file, [tensor3]);
  }
  return shards;
}
async function readShard(file, tensors, candidate, { beside }, found) {
  const at = placeIn(candidate);
  const part2 = await beside?.read(file);
  if (part2 === void 0) {
    found.effects.push({ kind: "reads", target: file, count: tensors.length, first: at });
    found.unread.push({ why: `${JSON.stringify(file)}, which the index names, is no file beside it`, at });
    return;
  }
  found.parts.push(part2);
  if (part2.structure.kind !== "tensors") return;
  const there2 = new Set(part2.structure.tensors.map(({ name }) => name));
  const missing = tensors.filter((name) => !there2.has(name));
  if (missing.length === 0) return;
  const more2 = missing.length > 1 ? ` and ${missing.length - 1} more` : "";
  found.anomalies.push({ kind: "malformed", detail: `${file} has no tensor ${JSON.stringify(missing[0])}${more2}`, at });
}
function producersOf8(parts2) {
  const all = parts2.flatMap((part2) => part2.producers);
  return all.filter(
    ({ library: library4, version: version2 }, index) => all.findIndex((other) => other.library === library4 && other.version === version2) === index
  );
}
function metadataOf7(root, shards) {
  const tensors = [...shards.values()].reduce((sum, names4) => sum + names4.length, 0);
  const stated = [...mapAt(root, "metadata") ?? []].flatMap(([key]) => {
    const value3 = treeAt(root, "metadata", key);
    return typeof value3 === "string" || typeof value3 === "number" ? [[key, String(value3)]] : [];
  });
  return Object.fromEntries([["shards", String(shards.size)], ["tensors", String(tensors)], ...stated]);
}

// packages/core/src/inspect/formats/archive.ts
var MAX_READ = 1e3;
async function readArchive(candidate, encoding, members) {
  const parts2 = [];
  let [looked, left] = [0, 0];
  for await (const member of members) {
    if (nobodyReads(member.name)) continue;
    if (looked >= MAX_READ) {
      left += 1;
      continue;
    }
    looked += 1;
    const { recognised: recognised2, ...reading } = await member.read();
    if (!recognised2 && !promisesModel(member.name) && reading.effects.length === 0) continue;
    const files2 = [{ path: member.name, size: member.size, identity: "" }];
    parts2.push({ name: stemOf(member.name), ...reading, files: files2 });
  }
  const why = `it holds more than ${MAX_READ} files; the other ${left} were not looked at`;
  const at = placeIn(candidate);
  return {
    ...nothing,
    format: "archive",
    encoding: [encoding],
    producers: uniqueBy(
      parts2.flatMap((part2) => part2.producers),
      ({ library: library4, version: version2 }) => `${library4} ${version2}`
    ),
    structure: { kind: "parts", parts: parts2 },
    imports: [...new Set(parts2.flatMap((part2) => part2.imports))].toSorted(),
    ...left > 0 && { anomalies: [{ kind: "expands-too-far", detail: why, at }], unread: [{ why, at }] }
  };
}
var forPeople = /(?:^|\/)(?:readme|license|licence|notice|changelog)(?:\.[^/]*)?$|\.(?:md|rst|png|jpe?g|gif|svg|pdf|html|ipynb)$/i;
var leftovers = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/;
function nobodyReads(name) {
  return promised(name) !== "pickle" && (forPeople.test(name) || leftovers.test(name));
}
function uniqueBy(all, key) {
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

// packages/core/src/inspect/formats/torch/dtypes.ts
var dtypes7 = {
  bool: { dtype: "bool", size: 1 },
  uint8: { dtype: "uint8", size: 1 },
  int8: { dtype: "int8", size: 1 },
  int16: { dtype: "int16", size: 2 },
  int32: { dtype: "int32", size: 4 },
  int64: { dtype: "int64", size: 8 },
  uint16: { dtype: "uint16", size: 2 },
  uint32: { dtype: "uint32", size: 4 },
  uint64: { dtype: "uint64", size: 8 },
  float16: { dtype: "float16", size: 2 },
  bfloat16: { dtype: "bfloat16", size: 2 },
  float32: { dtype: "float32", size: 4 },
  float64: { dtype: "float64", size: 8 },
  float8_e4m3fn: { dtype: "float8", size: 1 },
  float8_e4m3fnuz: { dtype: "float8", size: 1 },
  float8_e5m2: { dtype: "float8", size: 1 },
  float8_e5m2fnuz: { dtype: "float8", size: 1 },
  float8_e8m0fnu: { dtype: "float8", size: 1 },
  complex32: { dtype: "unknown", size: 4 },
  complex64: { dtype: "complex64", size: 8 },
  complex128: { dtype: "complex128", size: 16 },
  qint8: { dtype: "quantized", size: 1 },
  quint8: { dtype: "quantized", size: 1 },
  qint32: { dtype: "quantized", size: 4 },
  quint4x2: { dtype: "quantized", size: 1 },
  quint2x4: { dtype: "quantized", size: 1 }
};
var storages = {
  FloatStorage: "float32",
  DoubleStorage: "float64",
  HalfStorage: "float16",
  BFloat16Storage: "bfloat16",
  LongStorage: "int64",
  IntStorage: "int32",
  ShortStorage: "int16",
  CharStorage: "int8",
  ByteStorage: "uint8",
  BoolStorage: "bool",
  ComplexFloatStorage: "complex64",
  ComplexDoubleStorage: "complex128",
  QInt8Storage: "qint8",
  QUInt8Storage: "quint8",
  QInt32Storage: "qint32",
  QUInt4x2Storage: "quint4x2",
  QUInt2x4Storage: "quint2x4",
  // Bytes that get their type from the tensor.
  UntypedStorage: "uint8"
};
var scalarTypes = [
  void 0,
  "uint8",
  "int8",
  "int16",
  "int32",
  "int64",
  "float16",
  "float32",
  "float64",
  "complex32",
  "complex64",
  "complex128",
  "bool",
  "bfloat16"
];
var scalarTypesSince28 = ["uint16", "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz"];
var LATER = 28;
var UNKNOWN2 = { dtype: "unknown", size: 0 };
function elementNamed(name) {
  return (name !== void 0 && Object.hasOwn(dtypes7, name) ? dtypes7[name] : void 0) ?? UNKNOWN2;
}
function elementOf2(dtype) {
  return dtype?.module === "torch" ? elementNamed(dtype.name) : UNKNOWN2;
}
function elementOfStorage(storage) {
  if (storage === void 0 || !/^torch(?:\.|$)/.test(storage.module)) return UNKNOWN2;
  return elementNamed(Object.hasOwn(storages, storage.name) ? storages[storage.name] : void 0);
}
function elementOfScalarType(type2) {
  if (type2 === void 0) return UNKNOWN2;
  return elementNamed(scalarTypes[type2] ?? scalarTypesSince28[type2 - LATER]);
}

// packages/core/src/inspect/formats/torch/pickled.ts
var KEPT = 5e5;
async function interpretTorch(candidate, inside, options2 = {}) {
  const interpretation = await interpret(candidate.source, {
    loader: "torch",
    loaders: ["torch", "torch-weights-only"],
    file: candidate.file,
    members: candidate.members,
    signal: inside.signal,
    kept: KEPT,
    ...options2
  });
  return { ...interpretation, ...await withNested(interpretation, candidate, inside) };
}

// packages/core/src/inspect/formats/torch/torch-tar.ts
var NAMES = ["pickle", "storages", "tensors"];
var ofTorchTar = /* @__PURE__ */ new Set([...NAMES, "sys_info"]);
var MAX_TENSORS2 = 1e5;
function isTorchTar(members) {
  return NAMES.every((name) => members.some((member) => member.name === name && member.kind === "file"));
}
async function readTorchTar(candidate, inside, members) {
  const streams = new Map(
    NAMES.map((name) => {
      const { offset, size } = members.findLast((member) => member.name === name) ?? { offset: 0, size: 0 };
      const source = sliceSource(candidate.source, offset, size);
      return [name, { source, file: candidate.file, members: [...candidate.members, name] }];
    })
  );
  const stream = (name) => {
    const found2 = streams.get(name);
    return found2 && new Stream(found2, inside);
  };
  const [storages2, tensors, pickle2] = [stream("storages"), stream("tensors"), stream("pickle")];
  if (!storages2 || !tensors || !pickle2) return nothing;
  const elements = await readStorages(storages2);
  const found = await readTensors(tensors, elements);
  await pickle2.next();
  const read15 = [storages2, tensors, pickle2];
  const merged2 = merge(read15.flatMap((one) => one.interpretations.map((part2) => ({ ...nothing, ...part2 }))));
  return {
    ...nothing,
    format: "torch-tar",
    encoding: ["tar"],
    structure: {
      kind: "tensors",
      tensors: found,
      parameters: found.reduce((sum, { shape: shape3 }) => sum + shape3.reduce((n, size) => n * (size ?? 0), 1), 0)
    },
    imports: [.../* @__PURE__ */ new Set([...merged2.imports, "torch"])].toSorted(),
    effects: merged2.effects.filter((effect) => !asksForTensor(effect)),
    anomalies: [
      ...merged2.anomalies.filter(({ kind }) => kind !== "several-pickles"),
      ...read15.flatMap((one) => one.faults)
    ],
    unread: merged2.unread,
    producers: [{ library: "torch", version: "<0.1.10", known: "follows", at: placeIn(candidate) }]
  };
}
var Stream = class {
  interpretations = [];
  faults = [];
  candidate;
  inside;
  at = 0;
  constructor(candidate, inside) {
    this.candidate = candidate;
    this.inside = inside;
  }
  /** What the next pickle makes; nothing where it is broken, which is stated. */
  async next() {
    const read15 = await interpretTorch(this.candidate, this.inside, { offset: this.at, pickles: 1 });
    this.interpretations.push(read15);
    const [root] = read15.roots;
    if (root !== void 0) this.at = read15.end;
    return root;
  }
  async count() {
    const root = await this.next();
    const value3 = root?.kind === "scalar" && typeof root.value === "number" ? root.value : 0;
    if (value3 >= 0 && value3 <= MAX_TENSORS2) return value3;
    this.fault("malformed", `${value3} entries in ${this.candidate.members.at(-1) ?? ""}`);
    return 0;
  }
  async bytes(length) {
    const { bytes } = await this.candidate.source.load(this.at, length);
    if (bytes.length < length)
      return this.fault("truncated", `${this.candidate.members.at(-1) ?? "a member"} ends too early`);
    this.at += length;
    const copy = Uint8Array.from(bytes.subarray(0, length));
    return new DataView(copy.buffer);
  }
  /** Steps over payload; false where it is not there. */
  skip(length) {
    const end = BigInt(this.at) + length;
    if (length >= 0n && end <= BigInt(this.candidate.source.size ?? 0)) this.at = Number(end);
    else this.fault("truncated", "it ends inside a storage");
    return this.at === Number(end);
  }
  fault(kind, detail) {
    const { file, members } = this.candidate;
    this.faults.push({ kind, detail, at: { kind: "bytes", file, members, offset: this.at } });
  }
};
async function readStorages(stream) {
  const elements = /* @__PURE__ */ new Map();
  for (let left = await stream.count(); left > 0; left -= 1) {
    const [key, , made] = itemsOf2(await stream.next());
    const element = elementOfStorage(made && globalOf(made));
    const head = await stream.bytes(8);
    if (head === void 0 || element.size === 0) return elements;
    if (!stream.skip(head.getBigInt64(0, true) * BigInt(element.size))) return elements;
    elements.set(idOf(key), element);
  }
  const views = await stream.next();
  for (const view2 of itemsOf2(views)) {
    const [target, root] = itemsOf2(view2);
    const element = elements.get(idOf(root));
    if (element !== void 0) elements.set(idOf(target), element);
  }
  return elements;
}
async function readTensors(stream, elements) {
  const tensors = [];
  for (let left = await stream.count(); left > 0; left -= 1) {
    const [key, storage] = itemsOf2(await stream.next());
    const head = await stream.bytes(8);
    const dimensions2 = head?.getInt32(0, true) ?? -1;
    if (dimensions2 < 0 || dimensions2 > 64) return tensors;
    const rest = await stream.bytes(16 * dimensions2 + 8);
    if (rest === void 0) return tensors;
    const shape3 = Array.from({ length: dimensions2 }, (_, axis) => Number(rest.getBigInt64(8 * axis, true)));
    tensors.push({
      name: idOf(key),
      dtype: elements.get(idOf(storage))?.dtype ?? "unknown",
      shape: shape3.map((size) => Number.isSafeInteger(size) && size >= 0 ? size : null)
    });
  }
  return tensors;
}
function itemsOf2(node4) {
  return node4?.kind === "tuple" || node4?.kind === "list" ? node4.items : [];
}
function idOf(node4) {
  return node4?.kind === "scalar" ? String(node4.value) : "";
}
function asksForTensor(effect) {
  if (effect.kind !== "calls-unknown" || effect.by !== "persid") return false;
  const [id] = effect.args;
  const plain4 = typeof id === "number" || typeof id === "string" && /^\d+$/.test(id);
  return plain4 || typeof id === "object" && id !== null && ("some" in id && (id.some === "int" || id.some === "str") || "int" in id);
}

// packages/core/src/inspect/formats/tar.ts
var kinds = {
  disagrees: "archive-disagrees",
  leaves: "archive-leaves",
  damaged: "archive-damaged",
  malformed: "malformed",
  truncated: "truncated",
  "too-far": "expands-too-far",
  "after-end": "bytes-after-end"
};
var MAX_FAULTS2 = 100;
var tar = {
  title: "tar archive: PyTorch before 0.1.10, or any models",
  match: ({ head }) => isTar(head),
  async read(candidate, inside) {
    const torch = await firstMembers(candidate);
    if (isTorchTar(torch)) {
      const reading2 = await readTorchTar(candidate, inside, torch);
      return { ...reading2, anomalies: [...reading2.anomalies, ...lie(candidate, ["tar", "PyTorch"], "a PyTorch file")] };
    }
    const anomalies = [];
    const unread = [];
    const state = ({ kind, what, offset }) => {
      if (anomalies.length >= MAX_FAULTS2) return;
      anomalies.push({ kind: kinds[kind], detail: what, at: placeIn(candidate, offset) });
      if (kind === "too-far") unread.push({ why: what, at: placeIn(candidate, offset) });
    };
    const reading = await readArchive(candidate, "tar", files(candidate, inside, state, unread));
    return {
      ...reading,
      anomalies: [...anomalies, ...reading.anomalies, ...lie(candidate, "tar", "a tar archive")],
      unread: [...unread, ...reading.unread]
    };
  }
};
async function firstMembers(candidate) {
  const found = [];
  for await (const member of tarMembers(candidate.source, () => void 0)) {
    if (!ofTorchTar.has(member.name) || found.length === ofTorchTar.size) return [];
    found.push(member);
  }
  return found;
}
async function* files(candidate, inside, state, unread) {
  for await (const { name, kind, size, offset } of tarMembers(candidate.source, state)) {
    inside.signal.throwIfAborted();
    if (kind === "sparse") unread.push({ why: `${name} is a sparse file`, at: placeIn(candidate, offset) });
    if (kind !== "file") continue;
    const read15 = () => inside.part({ source: sliceSource(candidate.source, offset, size), member: name, name }, candidate);
    yield { name, size, read: read15 };
  }
}

// packages/core/src/inspect/formats/torch/layout.ts
var MAX_DOUBTS = 20;
function describeTensors(collected, storageAt, order, at) {
  const doubts = [];
  const doubt = (kind, detail) => {
    if (doubts.length < MAX_DOUBTS) doubts.push({ kind, detail, at });
  };
  const counted = /* @__PURE__ */ new Set();
  let parameters = 0;
  const tensors = collected.tensors.map((tensor3) => {
    const count = tensor3.shape.reduce((product2, size) => product2 * size, 1n);
    if (!counted.has(tensor3.node)) parameters += Number(count < 0n ? 0n : count);
    counted.add(tensor3.node);
    const wrong = wrongLayout(tensor3);
    if (wrong !== void 0) doubt("native-state", `tensor ${tensor3.name}: ${wrong}`);
    const stored = tensor3.layout && storageAt(tensor3.layout.storage.key);
    if (tensor3.layout && wrong === void 0) {
      const { storage } = tensor3.layout;
      const bytes = storage.count * BigInt(storage.element.size);
      if (stored === void 0) doubt("truncated", `storage ${storage.key} of tensor ${tensor3.name} is not there`);
      else if (bytes > BigInt(stored.bytes))
        doubt("truncated", `storage ${storage.key} has ${stored.bytes} of its ${bytes} bytes`);
    }
    const data = wrong === void 0 ? dataOf(tensor3, count, stored, order) : void 0;
    return {
      name: tensor3.name,
      dtype: tensor3.element.dtype,
      shape: tensor3.shape.map((size) => size >= 0n && size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null),
      ...data && { data }
    };
  });
  const { module, keys } = collected;
  return {
    structure: { kind: "tensors", tensors, parameters },
    anomalies: doubts,
    metadata: {
      ...module && { module: `${module.module}.${module.name}` },
      ...keys.length > 0 && !keys.every((key) => tensors.some(({ name }) => name === key)) && { keys: keys.join(", ") },
      ...collected.more && { "tensors listed": `the first ${tensors.length}` }
    }
  };
}
function wrongLayout({ element, shape: shape3, layout }) {
  if (shape3.some((size) => size < 0n)) return "a negative size";
  if (layout === void 0) return void 0;
  const { storage, offset, strides } = layout;
  if (strides.length !== shape3.length) return `${strides.length} strides for ${shape3.length} dimensions`;
  if (offset < 0n || storage.count < 0n || strides.some((stride) => stride < 0n)) return "a negative offset or stride";
  if (shape3.some((size) => size === 0n)) return void 0;
  const last = shape3.reduce((sum, size, axis) => sum + (size - 1n) * (strides[axis] ?? 0n), offset);
  const end = (last + 1n) * BigInt(element.size);
  const have = storage.count * BigInt(storage.element.size);
  return end > have ? `its elements reach to byte ${end} of a storage of ${have}` : void 0;
}
function dataOf({ element, shape: shape3, layout }, count, stored, order) {
  if (layout === void 0 || stored?.at?.kind !== "bytes" || element.size === 0 || element.dtype === "unknown")
    return void 0;
  let step = 1n;
  for (let axis = shape3.length - 1; axis >= 0; axis -= 1) {
    if (shape3[axis] !== 1n && layout.strides[axis] !== step) return void 0;
    step *= shape3[axis] ?? 1n;
  }
  const start = Number(layout.offset) * element.size;
  const bytes = Number(count) * element.size;
  if (!Number.isSafeInteger(start) || start + bytes > stored.bytes) return void 0;
  return { at: { ...stored.at, offset: stored.at.offset + start }, bytes, order };
}

// packages/core/src/inspect/formats/torch/tensors.ts
var MAX_TENSORS3 = 1e5;
var MAX_STEPS = 2e6;
var MAX_DEPTH11 = 64;
var MAX_KEYS2 = 20;
function collect(root) {
  const tensors = [];
  let steps = 0;
  let more2 = false;
  const walk4 = (node4, path4, depth) => {
    if (++steps > MAX_STEPS || depth > MAX_DEPTH11 || tensors.length >= MAX_TENSORS3) {
      more2 = true;
      return;
    }
    const tensor3 = tensorOf6(node4);
    if (tensor3 !== void 0) {
      tensors.push({ ...tensor3, name: path4, node: node4 });
      return;
    }
    for (const [name, child2] of children(node4)) walk4(child2, join3(path4, name), depth + 1);
    if ("more" in node4 && node4.more > 0) more2 = true;
  };
  if (root !== void 0) walk4(root, "", 0);
  const module = root && moduleOf(root);
  const keys = root && module === void 0 ? entriesOf2(root).map(([key]) => textOf4(key) ?? "\u2026") : [];
  return { tensors, more: more2, keys: keys.slice(0, MAX_KEYS2), ...module && { module } };
}
function join3(path4, name) {
  return path4 === "" || name === "" ? `${path4}${name}` : `${path4}.${name}`;
}
var ofModules = ["_parameters", "_buffers", "_modules"];
function* children(node4) {
  if (node4.kind === "list" || node4.kind === "tuple") {
    for (const [index, item] of node4.items.entries()) yield [String(index), item];
    return;
  }
  const state = node4.kind === "instance" && node4.state?.kind === "dict" ? node4.state.entries : [];
  const isModule2 = state.some(([key]) => textOf4(key) === "_modules");
  for (const [key, value3] of [...entriesOf2(node4), ...state]) {
    const name = textOf4(key) ?? numberText(key);
    if (name === void 0) continue;
    if (isModule2 && ofModules.includes(name)) yield ["", value3];
    else if (!isModule2) yield [name, value3];
  }
  if (node4.kind === "instance") for (const [index, item] of (node4.items ?? []).entries()) yield [String(index), item];
}
function entriesOf2(node4) {
  if (node4.kind === "dict") return node4.entries;
  return node4.kind === "instance" ? node4.entries ?? [] : [];
}
function moduleOf(node4) {
  if (node4.kind !== "instance" || node4.state?.kind !== "dict") return void 0;
  const isModule2 = node4.state.entries.some(([key]) => textOf4(key) === "_modules");
  return isModule2 ? globalOf(node4.callee) : void 0;
}
var makers2 = {
  _rebuild_tensor: strided,
  _rebuild_tensor_v2: strided,
  // The last but one is the dtype: storages are untyped here.
  _rebuild_tensor_v3: (args) => strided(args, elementOf2(globalOf(args[6]))),
  _rebuild_qtensor: strided,
  _rebuild_parameter: ([data]) => data && tensorOf6(data),
  _rebuild_parameter_with_state: ([data]) => data && tensorOf6(data),
  _rebuild_meta_tensor_no_storage: ([dtype, size]) => unstored(dtype, size),
  _rebuild_wrapper_subclass: ([, dtype, size]) => unstored(dtype, size),
  _rebuild_device_tensor_from_numpy: () => void 0
};
function tensorOf6(node4) {
  if (node4.kind !== "instance") return void 0;
  const callee = globalOf(node4.callee);
  if (callee?.module === "torch._utils" && Object.hasOwn(makers2, callee.name)) return makers2[callee.name]?.(node4.args);
  if (callee?.module === "torch._tensor" && callee.name === "_rebuild_from_type_v2") {
    const [func, , args] = node4.args;
    const inner = globalOf(func);
    const known2 = inner?.module === "torch._utils" && Object.hasOwn(makers2, inner.name);
    return known2 && args?.kind === "tuple" ? makers2[inner.name]?.(args.items) : void 0;
  }
  return void 0;
}
function strided([storage, offset, size, stride], typed) {
  const [shape3, strides, start] = [numbers(size), numbers(stride), numberOf3(offset)];
  const stored = storageOf2(storage);
  if (shape3 === void 0) return void 0;
  const element = typed ?? stored?.element ?? { dtype: "unknown", size: 0 };
  if (stored === void 0 || strides === void 0 || start === void 0) return { element, shape: shape3 };
  return { element, shape: shape3, layout: { storage: stored, offset: start, strides } };
}
function unstored(dtype, size) {
  const shape3 = numbers(size);
  return shape3 && { element: elementOf2(globalOf(dtype)), shape: shape3 };
}
function storageOf2(node4) {
  if (node4?.kind !== "instance" || node4.by !== "persid") return void 0;
  const [id] = node4.args;
  const [kind, made, key, , count] = id?.kind === "tuple" ? id.items : [];
  const name = textOf4(key) ?? numberText(key);
  const elements = numberOf3(count);
  if (textOf4(kind) !== "storage" || name === void 0 || elements === void 0) return void 0;
  return { key: name, element: elementOfStorage(made && globalOf(made)), count: elements };
}
function numbers(node4) {
  const items = node4?.kind === "instance" ? itemsOfSize(node4) : node4;
  if (items?.kind !== "tuple" && items?.kind !== "list") return void 0;
  const found = items.items.map(numberOf3);
  return items.more === 0 && found.every((one) => one !== void 0) ? found : void 0;
}
function itemsOfSize({ callee, args }) {
  return globalOf(callee)?.name === "Size" ? args[0] : void 0;
}
function numberOf3(node4) {
  if (node4?.kind !== "scalar") return void 0;
  if (typeof node4.value === "bigint") return node4.value;
  return typeof node4.value === "number" && Number.isSafeInteger(node4.value) ? BigInt(node4.value) : void 0;
}
function textOf4(node4) {
  return node4?.kind === "scalar" && typeof node4.value === "string" ? node4.value : void 0;
}
function numberText(node4) {
  return numberOf3(node4)?.toString();
}

// packages/core/src/inspect/formats/torch/torch-legacy.ts
var MAGIC2 = [128, 2, 138, 10, 108, 252, 156, 70, 249, 32, 106, 168, 80, 25, 46];
var PICKLES = 5;
var [MACHINE, OBJECT, KEYS] = [2, 3, 4];
var COUNT = 8;
var torchLegacy = {
  title: "PyTorch before 1.6",
  match: ({ head }) => MAGIC2.every((byte, at) => head[at] === byte),
  async read(candidate, inside) {
    const pickles = await interpretTorch(candidate, inside, { pickles: PICKLES });
    const order = isLittle(pickles.roots[MACHINE]) ? "little" : "big";
    const collected = collect(pickles.roots[OBJECT]);
    const storages2 = await storagesBehind(
      pickles,
      collected.tensors.flatMap(({ layout }) => layout?.storage ?? []),
      {
        candidate,
        inside,
        order
      }
    );
    const described = describeTensors(collected, (key) => storages2.at.get(key), order, placeIn(candidate));
    const broken = pickles.roots.length < PICKLES || storages2.anomalies.length > 0;
    return {
      ...nothing,
      format: "torch-legacy",
      encoding: [`protocol ${pickles.protocol}`],
      producers: producersOf9(pickles, candidate),
      structure: described.structure,
      imports: [.../* @__PURE__ */ new Set([...pickles.imports, "torch"])].toSorted(),
      effects: pickles.effects,
      anomalies: [
        // Several pickles in a row are the format.
        ...pickles.anomalies.filter(({ kind }) => kind !== "several-pickles"),
        ...storages2.anomalies,
        // Of a file that is cut off, every tensor behind lacks its bytes.
        ...described.anomalies.filter(({ kind }) => !(broken && kind === "truncated")),
        ...lie(candidate, ["PyTorch", "checkpoint"], "a PyTorch file")
      ],
      unread: pickles.unread,
      ...pickles.weightsOnly && { weightsOnly: pickles.weightsOnly },
      metadata: { ...described.metadata, "byte order": order }
    };
  }
};
function producersOf9({ effects }, candidate) {
  const merged2 = effects.some((effect) => effect.kind === "names" && effect.global.name === "_rebuild_tensor_v2");
  return merged2 ? [{ library: "torch", version: ">=0.4", known: "follows", at: placeIn(candidate) }] : [];
}
function isLittle(machine) {
  const entries = machine?.kind === "dict" ? machine.entries : [];
  const [, value3] = entries.find(([key]) => textOf4(key) === "little_endian") ?? [];
  return !(value3?.kind === "scalar" && value3.value === false);
}
async function storagesBehind(pickles, storages2, { candidate, inside, order }) {
  const sizes2 = new Map(storages2.map(({ key, element }) => [key, element.size]));
  const at = /* @__PURE__ */ new Map();
  const keys = pickles.roots[KEYS];
  if (keys?.kind !== "list") return { at, anomalies: [] };
  const stop = (kind, detail, offset2) => ({
    at,
    anomalies: [{ kind, detail, at: placeIn(candidate, offset2) }]
  });
  let offset = pickles.end;
  for (const item of keys.items) {
    inside.signal.throwIfAborted();
    const key = textOf4(item) ?? "";
    const size = sizes2.get(key);
    if (size === void 0 || size === 0) return { at, anomalies: [] };
    const head = Uint8Array.from((await candidate.source.load(offset, COUNT)).bytes.subarray(0, COUNT));
    if (head.length < COUNT) return stop("truncated", `it ends before storage ${key}`, offset);
    const count = new DataView(head.buffer).getBigInt64(0, order === "little");
    const bytes = count * BigInt(size);
    if (count < 0n || bytes > BigInt(Number.MAX_SAFE_INTEGER))
      return stop("malformed", `storage ${key} has ${count} elements`, offset);
    const start = offset + COUNT;
    const end = start + Number(bytes);
    const there2 = candidate.source.size ?? await lastOf(candidate, end);
    if (end > there2) return stop("truncated", `it ends inside storage ${key}`, start);
    const onDisk = candidate.members.length === 0;
    at.set(key, { bytes: Number(bytes), ...onDisk && { at: placeIn(candidate, start) } });
    offset = end;
  }
  const more2 = keys.more === 0 && (await candidate.source.load(offset, 1)).bytes.length > 0;
  return more2 ? stop("bytes-after-end", "bytes follow the storages", offset) : { at, anomalies: [] };
}
async function lastOf({ source }, end) {
  return (await source.load(end - 1, 1)).bytes.length > 0 ? end : end - 1;
}

// packages/core/src/inspect/formats/tensorflow/files.ts
var savedModelFile = named2(
  {
    title: "TensorFlow SavedModel, its graphs alone",
    match: ({ head }) => {
      const [version2, first, ...more2] = frontFields(head) ?? [];
      return version2?.number === 1 && version2.wire === 0 && version2.value === 1n && [first, ...more2].every((field) => field?.number === 2 && field.wire === 2) && // A graph starts with what is known of it, which is a message and no name.
      head[first?.span.at ?? 0] === 10;
    },
    read: (candidate) => readSavedModel(candidate.source, (offset) => placeIn(candidate, offset))
  },
  "a TensorFlow SavedModel",
  ["protobuf"]
);
var frozenGraph = named2(
  {
    title: "TensorFlow frozen graph",
    match: startsWithNode,
    async read(candidate) {
      const { message: message2, structure, tally, anomalies, unread } = await readGraph(
        candidate.source,
        graph,
        (offset) => placeIn(candidate, offset)
      );
      const version2 = Number(message2.message("versions")?.int("producer") ?? 0);
      return {
        ...nothing,
        format: "frozen-graph",
        structure,
        dialects: [{ name: "tensorflow-graph", version: version2 }],
        imports: ["tensorflow"],
        effects: tally.effects(),
        anomalies,
        unread
      };
    }
  },
  "a TensorFlow graph",
  ["protobuf"]
);
function startsWithNode({ head }) {
  const [first] = frontFields(head) ?? [];
  if (first?.number !== 1 || first.wire !== 2) return false;
  const [name, op] = frontFields(head.subarray(first.span.at, first.span.at + first.span.length)) ?? [];
  if (name?.number !== 1 || name.wire !== 2 || op?.number !== 2 || op.wire !== 2) return false;
  const from = first.span.at + op.span.at;
  const word = Buffer.from(head.subarray(from, from + op.span.length)).toString("latin1");
  return /^[A-Z_][A-Za-z0-9_>]*$/.test(word);
}
var tflite = {
  title: "TFLite (listed as unread)",
  match: ({ head }) => Buffer.from(head.subarray(4, 8)).toString("latin1") === "TFL3",
  read: (candidate) => Promise.resolve({
    ...nothing,
    format: "tflite",
    unread: [{ why: "a TFLite file: not read", at: placeIn(candidate) }]
  })
};
var tensorflowCheckpoint = {
  title: "TensorFlow checkpoint (listed as unread)",
  match: ({ name }) => /\.data-\d{5}-of-\d{5}$|(?:ckpt|variables)[^/]*\.index$/.test(name),
  read: (candidate) => Promise.resolve({
    ...nothing,
    format: "tensorflow-checkpoint",
    unread: [{ why: "a TensorFlow checkpoint: not read", at: placeIn(candidate) }]
  })
};

// packages/core/src/inspect/formats/looks-like.ts
var ascii = (text3) => Array.from(text3, (letter) => letter.charCodeAt(0));
var signatures2 = [
  [
    0,
    [137, 72, 68, 70, 13, 10, 26, 10],
    { what: "an HDF5 file (a Keras model?)", under: ["HDF5", "Keras"] }
  ],
  [0, ascii("GGUF"), { what: "a GGUF file", under: ["GGUF"] }],
  [0, [127, ...ascii("ELF")], { what: "a program", under: [] }],
  [0, ascii("%PDF-"), { what: "a PDF document", under: [] }]
];
function looksLike({ head, source }) {
  for (const [offset, bytes, look] of signatures2) {
    if (bytes.every((byte, index) => head[offset + index] === byte)) return look;
  }
  if (isSafetensors(head, source.size)) return { what: "a safetensors file", under: ["safetensors"] };
  const text3 = textOf5(head);
  if (text3 === void 0) return { what: "no format that is known", under: [] };
  if (/^\s*<(?:!doctype\s+html|html)/i.test(text3)) return { what: "an HTML page (a download that failed?)", under: [] };
  if (/^\s*[[{]/.test(text3)) return { what: "a JSON text", under: ["JSON", "text"] };
  return { what: "a text file", under: ["text"] };
}
function isSafetensors(head, size) {
  if (head.length < 10 || head[8] !== 123) return false;
  const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
  return length >= 2n && length <= BigInt(size ?? 0);
}
function textOf5(head) {
  try {
    const text3 = new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return /[\u0000-\u0008\u000e-\u001f]/.test(text3) ? void 0 : text3;
  } catch {
    return void 0;
  }
}

// packages/core/src/inspect/formats/unknown.ts
var unknown = {
  title: "unknown",
  match: () => true,
  async read(candidate, inside) {
    if (candidate.head.length === 0) return empty(candidate);
    if (promised(candidate.name) === "pickle") {
      const reading = await readPickle(candidate, inside);
      if (reading.effects.some(happens)) return reading;
    }
    const look = looksLike(candidate);
    const lie3 = promised(candidate.name);
    const anomalies = [];
    if (lie3 !== void 0 && !look.under.includes(lie3) && candidate.members.length === 0) {
      anomalies.push({
        kind: "extension-lies",
        detail: `the name ends in .${extensionOf(candidate.name)}, the content is ${look.what}`,
        at: placeIn(candidate)
      });
    }
    return { ...nothing, anomalies, unread: [{ why: `${look.what}: not read yet`, at: placeIn(candidate) }] };
  }
};
function happens(effect) {
  return !("by" in effect && effect.by === "persid");
}
function empty(candidate) {
  return {
    ...nothing,
    anomalies: [{ kind: "empty", detail: "there is not a single byte in it", at: placeIn(candidate) }]
  };
}

// packages/core/src/bytes/ubjson.ts
async function readUbjson(source, options2) {
  return new Parser2(source, options2).document();
}
var widths = { i: 1, U: 1, I: 2, u: 2, l: 4, m: 4, L: 8, M: 8, d: 4, D: 8, C: 1 };
var whole2 = /* @__PURE__ */ new Set(["i", "U", "I", "u", "l", "m", "L", "M"]);
var MAX_COUNT = Number.MAX_SAFE_INTEGER;
var Parser2 = class {
  #in;
  #size;
  #options;
  #kept = new Kept();
  #twice = [];
  #path = [];
  #steps = 0;
  constructor(source, options2) {
    this.#in = new Cursor(source);
    this.#size = () => source.size;
    this.#options = options2;
  }
  async document() {
    let root;
    try {
      root = await this.#value(await this.#marker(), true, (begun) => root = begun);
      return { root, twice: this.#twice, end: this.#in.offset };
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause;
      const broken = { kind: cause.kind, detail: cause.message, at: cause.at };
      return { root, broken, twice: this.#twice, end: this.#in.offset };
    }
  }
  async #need(count) {
    if (this.#in.ready >= count) return;
    if (!await this.#in.ensure(count)) throw this.#cut();
  }
  /** The next type marker; `N` is there to fill space. */
  async #marker() {
    for (; ; ) {
      await this.#need(1);
      const marker = String.fromCharCode(this.#in.byte());
      if (marker !== "N") return marker;
      this.#look();
    }
  }
  /** Documents of small values alone never wait for the disk, and are to be interrupted all the same. */
  #look() {
    this.#steps += 1;
    if (this.#steps % 4096 === 0) this.#options.signal.throwIfAborted();
  }
  async #value(marker, keep3, begin) {
    this.#look();
    if (keep3) this.#kept.value(this.#in.offset);
    if (marker === "{" || marker === "[") {
      const wanted2 = keep3 && this.#options.keep?.(this.#path) !== false;
      if (this.#path.length >= MAX_DEPTH)
        throw new Stop("too-large", `it is nested more than ${MAX_DEPTH} deep`, this.#in.offset);
      return marker === "{" ? this.#object(wanted2, begin) : this.#list(wanted2, begin);
    }
    if (marker === "Z") return null;
    if (marker === "T" || marker === "F") return marker === "T";
    if (marker === "S" || marker === "H") return this.#text(keep3);
    if (marker === "C") return String.fromCharCode(await this.#number("C"));
    if (whole2.has(marker)) return this.#whole(marker);
    if (marker in widths) return this.#number(marker);
    throw this.#bad("a type marker");
  }
  async #number(marker) {
    await this.#need(widths[marker] ?? 0);
    const bytes = this.#in.take(widths[marker] ?? 0);
    const view2 = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (marker === "d") return view2.getFloat32(0);
    if (marker === "D") return view2.getFloat64(0);
    return view2.getUint8(0);
  }
  async #whole(marker) {
    await this.#need(widths[marker] ?? 0);
    const bytes = this.#in.take(widths[marker] ?? 0);
    const view2 = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    switch (marker) {
      case "i":
        return view2.getInt8(0);
      case "U":
        return view2.getUint8(0);
      case "I":
        return view2.getInt16(0);
      case "u":
        return view2.getUint16(0);
      case "l":
        return view2.getInt32(0);
      case "m":
        return view2.getUint32(0);
      default: {
        const value3 = marker === "M" ? view2.getBigUint64(0) : view2.getBigInt64(0);
        const number = Number(value3);
        return Number.isSafeInteger(number) ? number : value3;
      }
    }
  }
  /** A length: a whole number that is not negative and not beyond the end. */
  async #length() {
    const at = this.#in.offset;
    const marker = await this.#marker();
    if (!whole2.has(marker)) throw new Stop("malformed", "a length is no whole number", at);
    const length = await this.#whole(marker);
    if (typeof length === "bigint" || length < 0 || length > MAX_COUNT)
      throw new Stop("malformed", `a length is ${length}`, at);
    return length;
  }
  async #text(keep3) {
    const length = await this.#length();
    const at = this.#in.offset;
    if (!keep3) {
      this.#step(length);
      return "";
    }
    this.#kept.text(length, at);
    await this.#need(length);
    return Buffer.from(this.#in.take(length)).toString("utf8");
  }
  /** Steps over payload, which has to be there. */
  #step(count) {
    const size = this.#size();
    if (size !== void 0 && this.#in.offset + count > size) throw this.#cut();
    this.#in.skip(count);
  }
  /** `$type` and `#count`, where the container has them. */
  async #header() {
    await this.#need(1);
    let type2;
    if (this.#in.peek() === 36) {
      this.#in.byte();
      await this.#need(2);
      type2 = String.fromCharCode(this.#in.byte());
      if (this.#in.peek() !== 35) throw this.#bad("the count of a typed container");
    }
    if (this.#in.peek() !== 35) return {};
    this.#in.byte();
    const count = await this.#length();
    return type2 === void 0 ? { count } : { type: type2, count };
  }
  async #list(keep3, begin) {
    const { type: type2, count } = await this.#header();
    const most = count ?? Infinity;
    const list = [];
    if (keep3) begin?.(list);
    const width = type2 === void 0 ? void 0 : widths[type2] ?? (/^[ZTF]$/.test(type2) ? 0 : void 0);
    if (!keep3 && width !== void 0 && count !== void 0) {
      if (count * width > MAX_COUNT) throw this.#bad("a count of values that fit");
      this.#step(count * width);
      return new Left(count);
    }
    let done = 0;
    this.#path.push("");
    for (; done < most; done += 1) {
      const marker = type2 ?? await this.#marker();
      if (count === void 0 && marker === "]") break;
      this.#path[this.#path.length - 1] = String(done);
      const value3 = await this.#value(marker, keep3);
      if (keep3) list.push(value3);
    }
    this.#path.pop();
    return keep3 ? list : new Left(done);
  }
  async #object(keep3, begin) {
    const { type: type2, count } = await this.#header();
    const most = count ?? Infinity;
    const object2 = /* @__PURE__ */ new Map();
    if (keep3) begin?.(object2);
    let done = 0;
    for (; done < most; done += 1) {
      await this.#need(1);
      if (count === void 0) {
        while (this.#in.peek() === 78) {
          this.#in.byte();
          await this.#need(1);
        }
        if (this.#in.peek() === 125) {
          this.#in.byte();
          break;
        }
      }
      const key = await this.#text(keep3);
      this.#path.push(key);
      if (keep3 && object2.has(key) && this.#twice.length < MAX_TWICE) this.#twice.push(pointer(this.#path));
      const value3 = await this.#value(type2 ?? await this.#marker(), keep3, (begun) => object2.set(key, begun));
      if (keep3) object2.set(key, value3);
      this.#path.pop();
    }
    return keep3 ? object2 : new Left(done);
  }
  #cut() {
    return new Stop("truncated", "the UBJSON document ends in the middle", this.#in.offset);
  }
  #bad(wanted2) {
    return new Stop("malformed", `the UBJSON document has something else where ${wanted2} is due`, this.#in.offset);
  }
};

// packages/core/src/inspect/formats/xgboost.ts
var xgboostJson = {
  title: "XGBoost JSON",
  match: ({ head }) => /^\s*\{\s*"(?:learner|version|Config)"\s*:/.test(latin1(head)) && isModel(latin1(head)),
  read: (candidate, inside) => read11(candidate, inside, "xgboost-json")
};
var xgboostUbj = {
  title: "XGBoost UBJSON",
  // `{`, then a key: a whole number that is its length, and its name.
  match: ({ head }) => /^\{(?:i.|U.|I..|l.{4}|L.{8})(?:learner|version|Config)[{[]/s.test(latin1(head)),
  read: (candidate, inside) => read11(candidate, inside, "xgboost-ubj")
};
function isModel(head) {
  return /"learner"\s*:\s*\{/.test(head) || /^\s*\{\s*"version"\s*:\s*\[\s*\d+\s*,\s*\d+\s*,\s*\d+\s*\]\s*,\s*"learner/.test(head);
}
var payload = /* @__PURE__ */ new Set([
  "trees",
  "weights",
  "cats",
  "weight_drop",
  "tree_info",
  "iteration_indptr"
]);
async function read11(candidate, inside, format) {
  const options2 = {
    signal: inside.signal,
    keep: (path4) => !payload.has(path4.at(-1) ?? "") || path4.at(-2) === "attributes"
  };
  const document = format === "xgboost-json" ? await readJson(candidate.source, options2) : await readUbjson(candidate.source, options2);
  const { root } = document;
  const place = (offset) => placeIn(candidate, offset);
  const { anomalies, unread } = troubles(document, "the model", place);
  const structure = structureOf(root);
  const behind2 = bytesBehind(candidate, document);
  return {
    ...nothing,
    format,
    producers: producersOf10(root, candidate),
    structure,
    ...signatureOf8(root),
    anomalies: [
      ...anomalies,
      ...behind2 === void 0 ? [] : [behind2],
      ...(treesDiffer(root) ?? []).map((detail) => ({ kind: "malformed", detail, at: place(0) })),
      ...lie2(candidate, format)
    ],
    unread,
    // Its scikit-learn classes leave a note in the file, and are needed to answer as they did.
    imports: mapAt(root, "learner", "attributes")?.has("scikit_learn") ? ["sklearn"] : [],
    metadata: metadataOf8(root, structure)
  };
}
function gbtree(root) {
  const booster = mapAt(root, "learner", "gradient_booster");
  return mapAt(booster, "gbtree", "model") ?? mapAt(booster, "model");
}
function structureOf(root) {
  const model3 = gbtree(root);
  const trees = countAt(model3, "trees");
  const objective = textAt(root, "learner", "objective", "name") ?? "";
  if (trees !== void 0) return { kind: "trees", count: trees, objective };
  const weights3 = countAt(model3, "weights");
  if (weights3 === void 0) return { kind: "opaque" };
  return { kind: "tensors", tensors: [{ name: "weights", dtype: "float32", shape: [weights3] }], parameters: weights3 };
}
function treesDiffer(root) {
  const said = numberAt(gbtree(root), "gbtree_model_param", "num_trees");
  const there2 = countAt(gbtree(root), "trees");
  return said === void 0 || there2 === void 0 || said === there2 ? void 0 : [`it says that it has ${said} trees, and has ${there2}`];
}
function producersOf10(root, candidate) {
  const version2 = listAt(root, "version")?.filter((part2) => typeof part2 === "number" && Number.isInteger(part2)) ?? [];
  if (version2.length !== 3) return [];
  return [{ library: "xgboost", version: version2.join("."), known: "written", at: placeIn(candidate) }];
}
var dtypes8 = {
  int: "int64",
  float: "float32",
  q: "float32",
  i: "bool",
  c: "string"
};
var oneNumber = /* @__PURE__ */ new Set(["multi:softmax"]);
function signatureOf8(root) {
  const count = numberAt(root, "learner", "learner_model_param", "num_feature");
  if (count === void 0 || !Number.isSafeInteger(count) || count < 0) return {};
  const names4 = listAt(root, "learner", "feature_names") ?? [];
  const types2 = listAt(root, "learner", "feature_types") ?? [];
  const columns = names4.map((name, index) => ({
    name: String(name),
    dtype: dtypes8[String(types2[index] ?? "float")] ?? "unknown"
  }));
  const classes = numberAt(root, "learner", "learner_model_param", "num_class") ?? 0;
  const targets = numberAt(root, "learner", "learner_model_param", "num_target") ?? 1;
  const objective = textAt(root, "learner", "objective", "name") ?? "";
  const width = oneNumber.has(objective) ? 1 : Math.max(classes, targets, 1);
  return {
    signature: {
      inputs: [{ name: "X", dtype: "float32", shape: [null, count] }],
      outputs: [{ name: "predictions", dtype: "float32", shape: width > 1 ? [null, width] : [null] }],
      ...columns.length > 0 && { columns }
    }
  };
}
var MAX_ATTRIBUTES2 = 100;
var MAX_ATTRIBUTE = 2e3;
function metadataOf8(root, structure) {
  const found = /* @__PURE__ */ new Map();
  for (const [key, value3] of mapAt(root, "learner", "attributes") ?? []) {
    if (typeof value3 === "string" && found.size < MAX_ATTRIBUTES2) found.set(key, value3.slice(0, MAX_ATTRIBUTE));
  }
  const booster = textAt(root, "learner", "gradient_booster", "name");
  if (booster !== void 0) found.set("booster", booster);
  const objective = textAt(root, "learner", "objective", "name");
  if (structure.kind !== "trees" && objective !== void 0) found.set("objective", objective);
  return Object.fromEntries(found);
}
function bytesBehind({ source, file, members }, { end, broken }) {
  const behind2 = (source.size ?? end) - end;
  if (broken || behind2 <= 1) return void 0;
  const at = { kind: "bytes", file, members, offset: end };
  return { kind: "bytes-after-end", detail: `${behind2} bytes after the end of the model`, at };
}
function lie2(candidate, format) {
  const extension = extensionOf(candidate.name);
  const other = format === "xgboost-json" ? "ubj" : "json";
  if (extension !== other) return [];
  const content = format === "xgboost-json" ? "JSON" : "UBJSON";
  return [
    {
      kind: "extension-lies",
      detail: `the name ends in .${extension}, the content is ${content}`,
      at: placeIn(candidate)
    }
  ];
}
function latin1(head) {
  return new TextDecoder("latin1").decode(head);
}

// packages/core/src/inspect/formats/keras.ts
var MAX_CONFIG2 = 64 << 20;
var CONFIG = "config.json";
var METADATA = "metadata.json";
var weights2 = /^model\.weights(?:_\d+)?\.(?:h5|json)$|^model\.weights\.npz$/;
var keras = {
  title: "Keras",
  match: (archive) => archive.find(CONFIG) !== void 0 && (archive.find(METADATA) !== void 0 || archive.members.some(({ name }) => weights2.test(name))),
  read: read12
};
async function read12(archive, candidate) {
  const anomalies = [];
  const unread = [];
  const tally = new Tally();
  const json3 = async (name) => {
    const member = archive.find(name);
    if (!member) return void 0;
    const place = (offset) => placeIn(archive.within(member), offset);
    const bytes = await archive.content(member, MAX_CONFIG2);
    if (bytes === void 0) {
      unread.push({ why: `${name} cannot be read, or has more than ${MAX_CONFIG2} bytes`, at: place(0) });
      return void 0;
    }
    const { value: value3, fault, twice } = readPlacedJson(bytes);
    for (const { key, at } of twice)
      anomalies.push({ kind: "duplicate-key", detail: `${JSON.stringify(shown2(key))} is there twice`, at: place(at) });
    if (value3 instanceof JsonObject) return { value: value3, place };
    const detail = fault ? `${name} is no JSON: ${fault.what}` : `${name} is no object`;
    anomalies.push({ kind: "malformed", detail, at: place(fault?.at ?? 0) });
    return void 0;
  };
  const config2 = await json3(CONFIG);
  const about = await json3(METADATA);
  const note = (kind, detail, at) => void anomalies.push({ kind, detail, at });
  const imports = config2 ? readConfig(config2.value, config2.place, tally, note) : /* @__PURE__ */ new Set();
  const signature2 = config2 && signatureOf3(config2.value);
  const parts2 = [];
  for (const member of archive.members) {
    if (member.name !== CONFIG && member.name !== METADATA) parts2.push(await archive.part(member));
  }
  const merged2 = merge(parts2);
  const tensors = parts2.flatMap(
    ({ structure }) => structure.kind === "tensors" ? structure.tensors : []
  );
  const version2 = about?.value.get("keras_version");
  const producers2 = typeof version2 === "string" && /^\d[\w.+!-]{0,63}$/.test(version2) && about ? [{ library: "keras", version: version2, known: "written", at: about.place(0) }] : [];
  return {
    ...nothing,
    format: "keras",
    encoding: ["zip"],
    producers: producers2,
    structure: { kind: "tensors", tensors, parameters: tensors.reduce((sum, { shape: shape3 }) => sum + countOf(shape3), 0) },
    ...signature2 && { signature: signature2 },
    imports: [.../* @__PURE__ */ new Set(["keras", ...imports, ...merged2.imports])].toSorted(),
    effects: mergedEffects([...tally.effects(), ...merged2.effects]),
    anomalies: [...anomalies, ...merged2.anomalies, ...lie(candidate, ["Keras", "ZIP"], "a Keras model")],
    unread: [...unread, ...merged2.unread.filter(({ why }) => !why.startsWith("a text file"))],
    metadata: Object.fromEntries(
      [...about?.value ?? []].flatMap(
        ([key, value3]) => typeof value3 === "string" ? [[shown2(key), shown2(value3)]] : []
      )
    )
  };
}

// packages/core/src/inspect/formats/npz.ts
var MAX_ARRAYS = 2e4;
var npz = {
  title: "NumPy archive",
  match: ({ members }) => members.length > 0 && members.every(({ name }) => /^[^/]+\.npy$/.test(name)),
  async read(archive, candidate) {
    const readings = [];
    for (const member of archive.members.slice(0, MAX_ARRAYS)) readings.push(await archive.part(member));
    const tensors = readings.flatMap(
      ({ structure }) => structure.kind === "tensors" ? structure.tensors : []
    );
    const merged2 = merge(readings);
    const left = archive.members.length - readings.length;
    const deflated = archive.members.some(({ method }) => method !== "stored");
    const producers2 = new Map(readings.flatMap((part2) => part2.producers.map((one) => [one.version, one])));
    return {
      ...nothing,
      ...merged2,
      format: "npz",
      encoding: ["zip", ...deflated ? ["deflate"] : []],
      producers: [...producers2.values()],
      structure: { kind: "tensors", tensors, parameters: tensors.reduce((sum, tensor3) => sum + countOf2(tensor3), 0) },
      imports: [.../* @__PURE__ */ new Set(["numpy", ...merged2.imports])].toSorted(),
      anomalies: [...merged2.anomalies, ...lie(candidate, ["NumPy archive", "ZIP"], "a NumPy archive")],
      unread: left > 0 ? [
        ...merged2.unread,
        { why: `more than ${MAX_ARRAYS} arrays`, at: { kind: "node", file: candidate.file, path: "" } }
      ] : merged2.unread
    };
  }
};

// packages/core/src/inspect/formats/skops/loaders.ts
var scalarTypes2 = String.raw`(?:bool_?|u?int(?:8|16|32|64)|float(?:16|32|64)|complex(?:64|128)|str_|bytes_|datetime64|timedelta64|longlong|intc|uintc|void|object_)`;
var loaders = /* @__PURE__ */ new Map([
  ["JsonNode", { making: "json", of: /^builtins\.str$/ }],
  ["ObjectNode", { making: "object" }],
  ["ConstructorFromReduceNode", { making: "constructor" }],
  ["TreeNode", { making: "reduce", of: /^sklearn\.tree\._tree\.Tree$/ }],
  ["LossNode", { making: "reduce", of: /^(?:sklearn\.(?:linear_model|_loss)\.\w+|_loss)\.\w+$/ }],
  ["QuantileForestNode", { making: "reduce", of: /^quantile_forest\.\w+\.\w+$/ }],
  ["SGDNode", { making: "reduce", of: /^sklearn\.linear_model\._sgd_fast\.\w+$/ }],
  ["TypeNode", { making: "type" }],
  ["FunctionNode", { making: "function" }],
  ["PartialNode", { making: "partial", of: /^functools\.partial$/ }],
  ["OperatorFuncNode", { making: "operator", of: /^operator\.(?:attrgetter|itemgetter|methodcaller)$/ }],
  ["MethodNode", { making: "method" }],
  ["DictNode", { making: "dict" }],
  ["DefaultDictNode", { making: "dict", of: /^collections\.defaultdict$/ }],
  [
    "_DictWithDeprecatedKeysNode",
    { making: "dict", of: /^sklearn\.covariance\._graph_lasso\._DictWithDeprecatedKeys$/ }
  ],
  ["ListNode", { making: "list" }],
  ["TupleNode", { making: "tuple" }],
  ["SetNode", { making: "set" }],
  ["SliceNode", { making: "own", of: /^builtins\.slice$/ }],
  ["BytesNode", { making: "bytes", of: /^builtins\.bytes$/ }],
  ["BytearrayNode", { making: "bytes", of: /^builtins\.bytearray$/ }],
  ["NdArrayNode", { making: "array", of: new RegExp(String.raw`^numpy\.(?:ndarray|memmap|${scalarTypes2})$`) }],
  ["MaskedArrayNode", { making: "own", of: /^numpy\.ma(?:\.core)?\.MaskedArray$/ }],
  ["RandomStateNode", { making: "own", of: /^numpy\.random(?:\.mtrand)?\.RandomState$/ }],
  ["RandomGeneratorNode", { making: "own", of: /^numpy\.random(?:\._generator)?\.Generator$/ }],
  ["DTypeNode", { making: "own", of: /^numpy\.dtype$/ }],
  ["SparseMatrixNode", { making: "own", of: /^scipy\.sparse\.(?:\w+\.)?\w+$/ }]
]);
var plainContainers = /* @__PURE__ */ new Set([
  "builtins.dict",
  "builtins.list",
  "builtins.tuple",
  "builtins.set",
  "builtins.frozenset"
]);
var keyTypes = /* @__PURE__ */ new Set([
  "builtins.str",
  "builtins.int",
  "builtins.float",
  "builtins.bool",
  "builtins.bytes",
  "builtins.tuple",
  "builtins.NoneType"
]);

// packages/core/src/inspect/formats/skops/schema.ts
var UNKNOWN3 = { kind: "unknown" };
var NOTHING2 = { kind: "scalar", value: null };
var SHOWN = 400;
var MAX_VARIANTS2 = 32;
var MAX_ARRAY = 64 << 10;
var MAX_KEPT3 = 32 << 20;
var MAX_FAULTS3 = 100;
async function readSchema(root, archive, at) {
  const reader = new Reader(archive, at);
  const node4 = await reader.node(root, void 0);
  return { root: node4, effects: [...reader.effects.values()], anomalies: reader.anomalies, unread: reader.unread };
}
var Reader = class {
  effects = /* @__PURE__ */ new Map();
  anomalies = [];
  unread = [];
  archive;
  at;
  known = /* @__PURE__ */ new Map();
  variants = /* @__PURE__ */ new Map();
  kept = 0;
  constructor(archive, at) {
    this.archive = archive;
    this.at = at;
  }
  /** `holder` is the class whose attribute it is, and the attribute's name. */
  async node(tree2, holder) {
    const [name, module, loader] = [textAt(tree2, "__class__"), textAt(tree2, "__module__"), textAt(tree2, "__loader__")];
    if (name === void 0 || module === void 0 || loader === void 0) {
      this.mismatch("a node has no class, module or loader");
      return UNKNOWN3;
    }
    const global = { module, name };
    const known2 = loaders.get(loader);
    if (known2 === void 0) {
      this.mismatch(`there is no loader ${loader}, which ${full(global)} is to be loaded by`);
      return UNKNOWN3;
    }
    if (known2.of?.test(full(global)) === false) {
      this.mismatch(`${full(global)} is to be loaded by ${loader}`);
      this.call("config", global, []);
    }
    const made = await this.made(known2.making, global, tree2, holder);
    const id = treeAt(tree2, "__id__");
    if (typeof id !== "number" && typeof id !== "bigint") return made;
    const before = this.known.get(id);
    if (before === void 0) this.known.set(id, made);
    return before ?? made;
  }
  async made(making, global, tree2, holder) {
    switch (making) {
      case "json":
        return scalar(textAt(tree2, "content"));
      case "type":
      case "function":
        this.names(global);
        if (holder) this.state({ kind: "refers", global, holder: holder.of, attribute: holder.attribute });
        else if (!keyTypes.has(full(global))) this.state({ kind: "refers", global });
        return { kind: "global", global };
      case "dict":
      case "list":
      case "tuple":
      case "set":
        return this.container(making, global, tree2, holder);
      case "array":
        return this.array(tree2, global);
      case "bytes":
      case "own":
        return this.own(global, tree2);
      default:
        return this.instance(making, global, tree2);
    }
  }
  // --- containers
  async container(making, global, tree2, holder) {
    const node4 = making === "dict" ? await this.dict(tree2, holder) : await this.sequence(making, tree2, holder);
    if (plainContainers.has(full(global))) return node4;
    const args = making === "dict" ? [] : [node4];
    this.call("reduce", global, args);
    const callee = { kind: "global", global };
    return { kind: "instance", by: "reduce", callee, args, ...node4.kind === "dict" && { entries: node4.entries } };
  }
  async dict(tree2, holder) {
    const types2 = listAt(tree2, "key_types", "content") ?? [];
    const entries = [];
    let index = 0;
    for (const [key, value3] of mapAt(tree2, "content") ?? []) {
      const type2 = types2[index++];
      const module = textAt(type2, "__module__") ?? "builtins";
      const called = { module, name: textAt(type2, "__class__") ?? "str" };
      if (!keyTypes.has(full(called)) && !/^numpy\.\w+$/.test(full(called)))
        this.call("reduce", called, [scalarText(key)]);
      const attribute3 = holder && holder.attribute === "" ? { of: holder.of, attribute: key } : holder;
      entries.push([keyOf(key, called), await this.node(value3, attribute3)]);
    }
    return { kind: "dict", entries, more: 0 };
  }
  async sequence(kind, tree2, holder) {
    const items = [];
    for (const item of listAt(tree2, "content") ?? []) items.push(await this.node(item, holder));
    return { kind, items, more: 0 };
  }
  // --- instances
  async instance(making, global, tree2) {
    const within2 = { of: global, attribute: "" };
    const callee = { kind: "global", global };
    if (making === "object") {
      const state2 = treeAt(tree2, "content") === void 0 ? void 0 : await this.node(treeAt(tree2, "content"), within2);
      this.call("newobj", global, []);
      if (state2) this.call("build", global, [state2]);
      return { kind: "instance", by: "newobj", callee, args: [], ...state2 && { state: state2 } };
    }
    if (making === "method") {
      const owner = await this.node(treeAt(tree2, "content", "obj"), void 0);
      const name = textAt(tree2, "content", "func") ?? "";
      const getattr = { module: "builtins", name: "getattr" };
      this.call("reduce", getattr, [owner, scalarText(name)]);
      return {
        kind: "instance",
        by: "reduce",
        callee: { kind: "global", global: getattr },
        args: [owner, scalarText(name)]
      };
    }
    if (making === "partial") {
      const parts2 = ["func", "args", "kwds", "namespace"];
      const args2 = [];
      for (const part2 of parts2)
        args2.push(await this.node(treeAt(tree2, "content", part2), { of: global, attribute: part2 }));
      this.call("reduce", global, args2.slice(0, 1));
      return { kind: "instance", by: "reduce", callee, args: args2 };
    }
    const path4 = making === "reduce" ? ["__reduce__", "args"] : making === "operator" ? ["attrs"] : ["content"];
    const given = await this.node(treeAt(tree2, ...path4), within2);
    const args = given.kind === "tuple" || given.kind === "list" ? given.items : [given];
    this.call("reduce", global, args);
    const state = making === "reduce" ? await this.node(treeAt(tree2, "content"), within2) : void 0;
    if (state) this.call("build", global, [state]);
    return { kind: "instance", by: "reduce", callee, args, ...state && { state } };
  }
  // --- arrays
  async array(tree2, global) {
    this.names(global);
    const file = textAt(tree2, "file");
    if (textAt(tree2, "type") !== "json") return file === void 0 ? UNKNOWN3 : this.npy(file);
    const items = [];
    for (const item of listAt(tree2, "content") ?? []) items.push(await this.node(item, void 0));
    const shape3 = await this.node(treeAt(tree2, "shape"), void 0);
    return objectArray(items, shape3);
  }
  async npy(file) {
    const member = this.archive.find(file);
    if (member === void 0) {
      this.fault("truncated", `${file}, which a node names, is not in the archive`);
      return UNKNOWN3;
    }
    const source = this.archive.open(member);
    const header = await npyHeader(source);
    if (typeof header === "string") {
      this.fault("malformed", `${file}: ${header}`);
      return UNKNOWN3;
    }
    const { offset, type: type2 = "", fortran } = header;
    const shape3 = header.shape.map(Number);
    const length = Math.max(0, member.size - offset);
    let content;
    if (length <= MAX_ARRAY && this.kept + length <= MAX_KEPT3) {
      content = Uint8Array.from((await source.load(offset, length)).bytes.subarray(0, length));
      this.kept += length;
    }
    await source.close();
    return { kind: "array", dtype: type2, shape: shape3, fortran, at: offset, length, ...content && { content } };
  }
  /** Made by skops itself from parts that are nodes again. */
  async own(global, tree2) {
    this.names(global);
    const args = [];
    const content = treeAt(tree2, "content");
    const parts2 = content instanceof Map && !content.has("__loader__") ? [...content.values()] : [content];
    for (const part2 of parts2) if (part2 instanceof Map) args.push(await this.node(part2, void 0));
    return { kind: "instance", by: "newobj", callee: { kind: "global", global }, args };
  }
  // --- what it does
  names(global) {
    this.state({ kind: "names", global });
  }
  call(by, global, args) {
    this.names(global);
    const key = `${by} ${full(global)}`;
    const many = (this.variants.get(key) ?? 0) >= MAX_VARIANTS2;
    const values2 = args.map((arg) => {
      const whole3 = valueOf2(arg, { ...newBudget(), values: SHOWN });
      return many && typeof whole3 === "object" && whole3 !== null && "dict" in whole3 ? { some: "dict" } : whole3;
    });
    const before = this.effects.size;
    this.state({ kind: "calls", global, by, args: values2 });
    if (this.effects.size > before) this.variants.set(key, (this.variants.get(key) ?? 0) + 1);
  }
  state(what) {
    const key = JSON.stringify(what);
    const before = this.effects.get(key);
    this.effects.set(key, { ...what, count: (before?.count ?? 0) + 1, first: this.at });
  }
  mismatch(detail) {
    this.fault("node-mismatch", detail);
  }
  fault(kind, detail) {
    if (this.anomalies.length < MAX_FAULTS3) this.anomalies.push({ kind, detail, at: this.at });
  }
};
function full({ module, name }) {
  return `${module}.${name}`;
}
function scalar(text3) {
  try {
    return plainNode(JSON.parse((text3 ?? "null").replace(/^-?Infinity$|^NaN$/, "null")), 0);
  } catch {
    return UNKNOWN3;
  }
}
var MAX_JSON_DEPTH = 20;
function plainNode(value3, depth) {
  if (value3 === null) return NOTHING2;
  if (typeof value3 === "string" || typeof value3 === "number" || typeof value3 === "boolean")
    return { kind: "scalar", value: value3 };
  if (depth > MAX_JSON_DEPTH) return UNKNOWN3;
  if (Array.isArray(value3))
    return { kind: "list", items: value3.map((item) => plainNode(item, depth + 1)), more: 0 };
  const entries = Object.entries(value3).map(
    ([key, item]) => [scalarText(key), plainNode(item, depth + 1)]
  );
  return { kind: "dict", entries, more: 0 };
}
function scalarText(value3) {
  return { kind: "scalar", value: value3 };
}
function keyOf(key, type2) {
  const number = /int|float/.test(type2.name) && key !== "" ? Number(key) : Number.NaN;
  return { kind: "scalar", value: Number.isNaN(number) ? key : number };
}
function objectArray(items, shape3) {
  const numpy = (name, module = "numpy") => ({ kind: "global", global: { module, name } });
  const dtype = { kind: "instance", by: "reduce", callee: numpy("dtype"), args: [scalarText("O8")] };
  const list = { kind: "list", items, more: 0 };
  const version2 = { kind: "scalar", value: 1 };
  const order = { kind: "scalar", value: false };
  return {
    kind: "instance",
    by: "reduce",
    callee: numpy("_reconstruct", "numpy._core.multiarray"),
    args: [numpy("ndarray")],
    state: { kind: "tuple", items: [version2, shape3, dtype, order, list], more: 0 }
  };
}

// packages/core/src/inspect/formats/skops/skops.ts
var skops = {
  title: "skops",
  match: (archive) => archive.find("schema.json") !== void 0,
  async read(archive, candidate, inside) {
    const member = archive.find("schema.json");
    if (member === void 0) return void 0;
    const source = archive.open(member);
    const document = await readJson(source, { signal: inside.signal });
    await source.close();
    if (textAt(document.root, "__loader__") === void 0) return void 0;
    const within2 = archive.within(member);
    const at = placeIn(within2);
    const { anomalies, unread } = troubles(document, "schema.json", (offset) => placeIn(within2, offset));
    const schema = await readSchema(document.root ?? null, archive, at);
    const described = describe(schema.root);
    const version2 = textAt(document.root, "_skops_version");
    const written = version2 === void 0 ? [] : [{ library: "skops", version: version2, known: "written", at }];
    const protocol = treeAt(document.root, "protocol");
    const imports = schema.effects.flatMap(
      (effect) => effect.kind === "names" ? [effect.global.module.split(".")[0] ?? ""] : []
    );
    return {
      ...nothing,
      format: "skops",
      encoding: ["zip", ...typeof protocol === "number" ? [`protocol ${protocol}`] : []],
      producers: [...producersOf4(described, { effects: schema.effects, protocol: 0 }, at), ...written],
      structure: described.estimator ? { kind: "estimator", root: described.estimator } : { kind: "opaque" },
      ...described.signature && { signature: described.signature },
      imports: [...new Set(imports)].toSorted(),
      effects: schema.effects,
      anomalies: [...anomalies, ...schema.anomalies, ...lie(candidate, ["skops", "ZIP"], "a skops file")],
      unread: [...unread, ...schema.unread],
      metadata: described.metadata
    };
  }
};

// packages/core/src/inspect/formats/torch/records.ts
var MAX_TEXT7 = 1024;
function recordsOf3(archive, candidate) {
  const prefix = prefixOf(archive);
  const find = (name) => archive.findAnyCase(prefix + name);
  const text3 = async (name) => {
    const member = find(name);
    const content = member && await archive.content(member, MAX_TEXT7);
    return content && Buffer.from(content).toString("utf8").trim();
  };
  return {
    prefix,
    find,
    text: text3,
    order: async () => await text3("byteorder") === "big" ? "big" : "little",
    stored(name) {
      const member = find(name);
      if (member === void 0) return void 0;
      const plain4 = member.method === "stored" && candidate.members.length === 0;
      return { bytes: member.size, ...plain4 && { at: placeIn(candidate, member.offset) } };
    }
  };
}
function prefixOf(archive) {
  const first = archive.members[0]?.name ?? "";
  return first.slice(0, first.indexOf("/") + 1);
}

// packages/core/src/inspect/formats/torch/torch-export.ts
var torchExport = {
  title: "PyTorch exported program",
  match: (archive) => graphOf(archive) !== void 0 || archive.findAnyCase(`${prefixOf(archive)}archive_format`) !== void 0,
  async read(archive, candidate, inside) {
    const graph3 = graphOf(archive);
    const program = graph3 && await json2(archive, graph3, inside, wanted);
    const configs = archive.members.filter(({ name }) => /_(?:weights|constants)_config\.json$/.test(name));
    const payloads = await payloadsOf(archive, configs, inside);
    const further = merge(await nested(archive, payloads.pickled));
    const { tensors, signature: signature2 } = program ? describe3(program.root) : { tensors: [], signature: void 0 };
    const torch = textAt(program?.root, "torch_version");
    const at = graph3 ? placeIn(archive.within(graph3)) : placeIn(candidate);
    const producers2 = torch ? [{ library: "torch", version: torch.replace(/\+.*$/, ""), known: "written", at }] : [];
    return {
      ...nothing,
      format: "torch-export",
      encoding: ["zip", graph3?.name.startsWith("serialized_") ? "files" : "archive"],
      producers: producers2,
      structure: {
        kind: "graph",
        operators: program ? operatorsOf(program.root) : {},
        parameters: tensors.reduce((sum, { shape: shape3 }) => sum + shape3.reduce((n, size) => n * (size ?? 0), 1), 0)
      },
      ...signature2 && { signature: signature2 },
      imports: [.../* @__PURE__ */ new Set([...further.imports, "torch"])].toSorted(),
      effects: [...operatorEffects(program?.root, at), ...nativeCode(archive), ...further.effects],
      anomalies: [
        ...program?.anomalies ?? [],
        ...payloads.anomalies,
        ...further.anomalies,
        ...lie(candidate, ["PyTorch", "ZIP"], "a PyTorch exported program")
      ],
      unread: [...program?.unread ?? [], ...payloads.unread, ...further.unread],
      metadata: metadataOf9(program?.root, tensors.length)
    };
  }
};
function graphOf(archive) {
  const top = prefixOf(archive);
  return archive.findAnyCase(`${top}models/model.json`) ?? archive.find("serialized_exported_program.json") ?? archive.members.find(({ name }) => /^(?:[^/]+\/)?models\/[^/]+\.json$/.test(name));
}
async function json2(archive, member, inside, keep3) {
  const source = archive.open(member);
  const document = await readJson(source, { signal: inside.signal, ...keep3 && { keep: keep3 } });
  await source.close();
  const within2 = archive.within(member);
  return { ...document, ...troubles(document, member.name, (offset) => placeIn(within2, offset)) };
}
function wanted(path4) {
  const [first, second, third, , fifth] = path4;
  if (first === "graph_module" && second === "graph" && third === "nodes")
    return fifth === void 0 || fifth === "target";
  return !(first === "graph_module" && second === "module_call_graph");
}
async function payloadsOf(archive, configs, inside) {
  const pickled = /* @__PURE__ */ new Set();
  const anomalies = [];
  const unread = [];
  for (const member of configs) {
    const document = await json2(archive, member, inside);
    anomalies.push(...document.anomalies);
    unread.push(...document.unread);
    const folder = member.name.slice(0, member.name.lastIndexOf("/") + 1);
    for (const [name, entry2] of mapAt(document.root, "config") ?? []) {
      const path4 = textAt(entry2, "path_name");
      const there2 = path4 === void 0 ? void 0 : archive.find(folder + path4);
      if (treeAt(entry2, "use_pickle") === true && path4 !== void 0) pickled.add(folder + path4);
      if (there2 === void 0)
        anomalies.push({
          kind: "truncated",
          detail: `the bytes of ${name} are not there`,
          at: placeIn(archive.within(member))
        });
    }
  }
  return { pickled, anomalies, unread };
}
async function nested(archive, pickled) {
  const found = [];
  for (const member of archive.members) {
    const name = member.name.slice(prefixOf(archive).length);
    const payload2 = /^data\/(?:weights|constants)\//.test(name) && !pickled.has(member.name);
    if (payload2 || library3.test(member.name) || /\.(?:json|cpp|h|txt)$/.test(name)) continue;
    const part2 = await archive.part(member);
    if (part2.recognised) found.push(part2);
  }
  return found;
}
var library3 = /\.(?:so(?:\.\d+)*|dylib|dll|pyd|cubin|hsaco|o)$/;
function nativeCode(archive) {
  return archive.members.filter(({ name }) => library3.test(name)).map((member) => {
    const first = placeIn(archive.within(member));
    return { kind: "runs", language: "native", what: member.name, count: 1, first };
  });
}
function operatorsOf(root) {
  const counts = /* @__PURE__ */ new Map();
  for (const node4 of listAt(root, "graph_module", "graph", "nodes") ?? []) {
    const operator2 = (textAt(node4, "target") ?? "unknown").replace(/^torch\.ops\./, "");
    counts.set(operator2, (counts.get(operator2) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));
}
function operatorEffects(root, first) {
  const effects = /* @__PURE__ */ new Map();
  for (const node4 of listAt(root, "graph_module", "graph", "nodes") ?? []) {
    const target = textAt(node4, "target") ?? "";
    const what = /^torch\.ops\.\w+\.\w+/.exec(target)?.[0] ?? target;
    if (what === "" || /^(?:_operator|math|builtins)\.\w+$/.test(what)) continue;
    const count = (effects.get(what)?.count ?? 0) + 1;
    effects.set(what, { kind: "runs", language: "torchscript", what, count, first });
  }
  return [...effects.values()];
}
function describe3(root) {
  const metas = mapAt(root, "graph_module", "graph", "tensor_values");
  const tensor3 = (name, meta) => {
    const type2 = treeAt(meta, "dtype");
    const sizes2 = listAt(meta, "sizes") ?? [];
    return {
      name,
      dtype: elementOfScalarType(typeof type2 === "number" ? type2 : void 0).dtype,
      shape: sizes2.map((size) => {
        const fixed = treeAt(size, "as_int");
        return typeof fixed === "number" && fixed >= 0 ? fixed : null;
      })
    };
  };
  const named3 = (spec, kind, own2) => {
    const name = textAt(spec, kind, own2);
    return name === void 0 ? void 0 : tensor3(name, metas?.get(textAt(spec, kind, "arg", "name") ?? ""));
  };
  const users = (list, kind) => (listAt(root, "graph_module", "signature", list) ?? []).flatMap((spec) => {
    const name = textAt(spec, kind, "arg", "as_tensor", "name");
    return name === void 0 ? [] : [tensor3(name, metas?.get(name))];
  });
  const specs2 = listAt(root, "graph_module", "signature", "input_specs") ?? [];
  const tensors = specs2.flatMap(
    (spec) => named3(spec, "parameter", "parameter_name") ?? named3(spec, "buffer", "buffer_name") ?? named3(spec, "tensor_constant", "tensor_constant_name") ?? []
  );
  const inputs = users("input_specs", "user_input");
  return {
    tensors,
    ...inputs.length > 0 && { signature: { inputs, outputs: users("output_specs", "user_output") } }
  };
}
function metadataOf9(root, tensors) {
  const [major, minor] = [treeAt(root, "schema_version", "major"), treeAt(root, "schema_version", "minor")];
  const build = textAt(root, "torch_version");
  return {
    ...typeof major === "number" && {
      "schema version": typeof minor === "number" ? `${major}.${minor}` : String(major)
    },
    ...build !== void 0 && { "torch build": build },
    ...tensors > 0 && { tensors: String(tensors) }
  };
}

// packages/core/src/inspect/formats/torch/torch-zip.ts
var torchZip = {
  title: "PyTorch",
  match: (archive) => isTorch(archive),
  async read(archive, candidate, inside) {
    const records = recordsOf3(archive, candidate);
    const member = records.find("data.pkl");
    if (member === void 0) return void 0;
    const source = archive.open(member);
    const pickle2 = await interpretTorch({ ...archive.within(member), source }, inside);
    await source.close();
    const order = await records.order();
    const at = placeIn(archive.within(member));
    const described = describeTensors(collect(pickle2.roots[0]), (key) => records.stored(`data/${key}`), order, at);
    const further = merge(await furtherPickles(archive, records));
    return {
      ...nothing,
      format: "torch-zip",
      encoding: ["zip", `protocol ${pickle2.protocol}`],
      producers: await producersOf11(records, candidate),
      structure: described.structure,
      imports: [.../* @__PURE__ */ new Set([...pickle2.imports, ...further.imports, "torch"])].toSorted(),
      effects: [...pickle2.effects, ...further.effects],
      anomalies: [
        ...pickle2.anomalies,
        ...described.anomalies,
        ...further.anomalies,
        ...lie(candidate, ["PyTorch", "checkpoint", "ZIP"], "a PyTorch file")
      ],
      unread: [...pickle2.unread, ...further.unread],
      ...pickle2.weightsOnly && { weightsOnly: pickle2.weightsOnly },
      metadata: { ...described.metadata, ...await versionsOf(records), "byte order": order }
    };
  }
};
function isTorch(archive) {
  const has = (name) => archive.findAnyCase(prefixOf(archive) + name) !== void 0;
  return has("data.pkl") && (has("version") || has(".data/version"));
}
var known = /^(?:data\.pkl|version|byteorder|\.format_version|\.storage_alignment|\.data\/(?:version|serialization_id)|data\/[^/]+)$/i;
async function furtherPickles(archive, records) {
  const found = [];
  for (const member of archive.members) {
    if (member.name.startsWith(records.prefix) && known.test(member.name.slice(records.prefix.length))) continue;
    const part2 = await archive.part(member);
    if (part2.recognised) found.push(part2);
  }
  return found;
}
async function producersOf11(records, candidate) {
  const version2 = await records.text("byteorder") === void 0 ? ">=1.6" : ">=2.1";
  return [{ library: "torch", version: version2, known: "follows", at: placeIn(candidate) }];
}
async function versionsOf(records) {
  const version2 = await records.text("version") ?? await records.text(".data/version");
  return version2 === void 0 ? {} : { "archive version": version2 };
}

// packages/core/src/inspect/formats/torch/torchscript.ts
var MAX_CODE = 4 << 20;
var MAX_CODE_TOGETHER = 64 << 20;
var torchscript = {
  title: "TorchScript",
  // By this record `torch.load` tells it from its own files (`_is_torchscript_zip`).
  match: (archive) => isTorch(archive) && archive.findAnyCase(`${prefixOf(archive)}constants.pkl`) !== void 0,
  async read(archive, candidate, inside) {
    const records = recordsOf3(archive, candidate);
    const member = records.find("data.pkl");
    if (member === void 0) return void 0;
    const source = archive.open(member);
    const pickle2 = await interpretTorch({ ...archive.within(member), source }, inside);
    await source.close();
    const order = await records.order();
    const at = placeIn(archive.within(member));
    const { tensors, more: more2 } = collect(pickle2.roots[0]);
    const described = describeTensors({ tensors, more: more2, keys: [] }, (key) => records.stored(`data/${key}`), order, at);
    const code = await operatorsIn(archive, records.prefix);
    const root = pickle2.roots[0];
    const named3 = root?.kind === "instance" && root.callee.kind === "global" ? root.callee.global : void 0;
    return {
      ...nothing,
      format: "torchscript",
      encoding: ["zip", `protocol ${pickle2.protocol}`],
      producers: await producersOf11(records, candidate),
      structure: described.structure,
      imports: ["torch"],
      effects: code.effects,
      anomalies: [
        ...pickle2.anomalies.filter(({ kind }) => kind !== "loaders-disagree"),
        ...described.anomalies,
        ...lie(candidate, ["PyTorch", "ZIP"], "a TorchScript file")
      ],
      unread: [...pickle2.unread, ...code.unread],
      metadata: {
        ...named3 && { module: `${named3.module}.${named3.name}`.replace(/^__torch__\./, "") },
        ...described.metadata,
        ...await versionsOf(records)
      }
    };
  }
};
var quoted2 = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g;
var operator = /(?<![\w.])(?:torch|ops|__torch__\.torch\.classes)(?:\.\w+)+/g;
async function operatorsIn(archive, prefix) {
  const effects = /* @__PURE__ */ new Map();
  const unread = [];
  let together2 = 0;
  for (const member of archive.members.filter((one) => isCode(one, prefix))) {
    together2 += member.size;
    const content = together2 > MAX_CODE_TOGETHER ? void 0 : await archive.content(member, MAX_CODE);
    const first = placeIn(archive.within(member));
    if (content === void 0) {
      unread.push({ why: `${member.name} has ${member.size} bytes of code, or they are broken`, at: first });
      continue;
    }
    const code = Buffer.from(content).toString("utf8").replaceAll(quoted2, '""');
    for (const [what] of code.matchAll(operator)) {
      const before = effects.get(what);
      const count = (before?.count ?? 0) + 1;
      effects.set(what, { kind: "runs", language: "torchscript", what, count, first: before?.first ?? first });
    }
  }
  return { effects: [...effects.values()], unread };
}
function isCode({ name }, prefix) {
  return name.startsWith(`${prefix}code/`) && name.endsWith(".py");
}

// packages/core/src/inspect/formats/zip-archive.ts
import { crc32 } from "node:zlib";
var kinds2 = {
  disagrees: "archive-disagrees",
  leaves: "archive-leaves",
  damaged: "archive-damaged",
  malformed: "malformed",
  truncated: "truncated",
  "too-far": "expands-too-far",
  "after-end": "bytes-after-end",
  unread: void 0
};
var MAX_FAULTS4 = 100;
var MAX_CHECKED = 4 << 20;
async function openZip(candidate, inside) {
  const source = await sizedSource(candidate.source);
  const { members, faults } = await readZip(randomBytes(source), { lenient: true });
  const anomalies = [];
  const unread = [];
  const state = ({ kind, what, offset }) => {
    const at = placeIn(candidate, offset);
    const anomaly = kinds2[kind];
    if (anomaly !== void 0) anomalies.push({ kind: anomaly, detail: what, at });
    if (anomaly === void 0 || kind === "too-far") unread.push({ why: what, at });
  };
  for (const fault of faults.slice(0, MAX_FAULTS4)) state(fault);
  const files2 = members.filter(({ directory }) => !directory);
  const byName2 = new Map(files2.map((member) => [member.name, member]));
  const byLowerName = new Map(files2.map((member) => [member.name.toLowerCase(), member]));
  const within2 = (member) => ({
    file: candidate.file,
    name: member.name,
    members: [...candidate.members, member.name],
    source,
    head: new Uint8Array(0)
  });
  const open3 = (member) => {
    const packed = sliceSource(source, member.offset, member.packedSize);
    if (member.method === "stored") return packed;
    return expandedSource(packed, member.method, {
      signal: inside.signal,
      limit: Math.min(inside.expansion, member.size)
    });
  };
  const content = async (member, most) => {
    if (member.size > most) return void 0;
    const stream = open3(member);
    const { bytes } = await stream.load(0, member.size + 1);
    const whole3 = Uint8Array.from(bytes);
    const broken = stream.broken ?? (whole3.length === member.size ? void 0 : "has not the size that the directory says");
    await stream.close();
    if (broken !== void 0) {
      state({ kind: "malformed", what: `${member.name}: ${broken}`, offset: member.offset });
      return void 0;
    }
    if (crc32(whole3) !== member.crc)
      state({ kind: "damaged", what: `${member.name} fails its CRC`, offset: member.offset });
    return whole3;
  };
  return {
    members: files2,
    anomalies,
    unread,
    find: (name) => byName2.get(name),
    findAnyCase: (name) => byName2.get(name) ?? byLowerName.get(name.toLowerCase()),
    within: within2,
    open: open3,
    content,
    async part(member) {
      if (member.size <= MAX_CHECKED) await content(member, MAX_CHECKED);
      const stream = open3(member);
      try {
        const part2 = await inside.part({ source: stream, member: member.name, name: member.name }, candidate);
        return part2;
      } finally {
        await stream.close();
      }
    }
  };
}

// packages/core/src/inspect/formats/zip.ts
var layouts = [torchscript, torchExport, torchZip, skops, keras, npz];
var zip = {
  title: "ZIP archive: PyTorch, skops, Keras, NumPy, or any models",
  // With `PK\5\6` an archive without members.
  match: ({ head }) => head[0] === 80 && head[1] === 75 && (head[2] === 3 && head[3] === 4 || head[2] === 5 && head[3] === 6),
  async read(candidate, inside) {
    const archive = await openZip(candidate, inside);
    const reading = await readLayout2(archive, candidate, inside);
    return {
      ...reading,
      anomalies: [...archive.anomalies, ...reading.anomalies],
      unread: [...archive.unread, ...reading.unread]
    };
  }
};
async function readLayout2(archive, candidate, inside) {
  for (const layout of layouts) {
    const reading = layout.match(archive) ? await layout.read(archive, candidate, inside) : void 0;
    if (reading !== void 0) return reading;
  }
  return anyModels(archive, candidate);
}
async function anyModels(archive, candidate) {
  const members = archive.members.map((member) => ({
    name: member.name,
    size: member.size,
    read: () => archive.part(member)
  }));
  const reading = await readArchive(candidate, "zip", members);
  return { ...reading, anomalies: [...reading.anomalies, ...lie(candidate, "ZIP", "a ZIP archive")] };
}

// packages/core/src/inspect/formats/register.ts
var register = [
  lfsPointer,
  dvcPointer,
  compressed,
  zip,
  alsoPickle(tar),
  npy,
  torchLegacy,
  gguf,
  hdf5,
  safetensors,
  onnx,
  savedModelFile,
  frozenGraph,
  alsoPickle(tflite),
  xgboostJson,
  xgboostUbj,
  lightgbm,
  alsoPickle(catboost),
  sharded,
  ...recognised.map(alsoPickle),
  pickle,
  tensorflowCheckpoint,
  unknown
];
var MAX_DEPTH12 = 8;
var MAX_EXPANSION = 32 * 2 ** 30;
async function readStream(file, name, source, signal, beside) {
  const at = { signal, depth: 0, spent: { bytes: 0 }, ...beside && { beside } };
  return read13({ file, name, members: [], source, head: await headOf(source) }, at);
}
function formatOfHead(name, head, size) {
  return matching({ file: name, name, members: [], source: { ...memorySource(head), size }, head });
}
async function read13(candidate, at) {
  const format = matching(candidate);
  const inside = {
    signal: at.signal,
    get expansion() {
      return Math.max(0, MAX_EXPANSION - at.spent.bytes);
    },
    ...at.beside && candidate.members.length === 0 && { beside: at.beside },
    async part({ source, member, name, packed }, of) {
      const members = [...of.members, member];
      if (at.depth + 1 > MAX_DEPTH12) {
        const [why, place] = [`nested more than ${MAX_DEPTH12} deep`, placeIn({ ...of, members })];
        const anomalies = [{ kind: "expands-too-far", detail: why, at: place }];
        return { ...nothing, anomalies, unread: [{ why, at: place }], recognised: true };
      }
      const metered = meter(source);
      const head = await headOf(metered.source);
      const part2 = { file: of.file, name, members, source: metered.source, head, ...packed && { packed } };
      const reading = await read13(part2, { ...at, depth: at.depth + 1 });
      at.spent.bytes += metered.furthest();
      return reading;
    }
  };
  return { ...await format.read(candidate, inside), recognised: format !== unknown };
}
function matching(candidate) {
  return register.find((format) => format.match(candidate)) ?? unknown;
}
function meter(source) {
  let furthest = 0;
  const metered = {
    get size() {
      return source.size;
    },
    get broken() {
      return source.broken;
    },
    async load(offset, least) {
      const window = await source.load(offset, least);
      furthest = Math.max(furthest, window.bytes.length === 0 ? 0 : offset + window.bytes.length);
      return window;
    },
    close: () => source.close()
  };
  return { source: metered, furthest: () => furthest };
}
async function headOf(source) {
  const { bytes } = await source.load(0, HEAD);
  return Uint8Array.from(bytes.subarray(0, HEAD));
}

// packages/core/src/inspect/folder-on-disk.ts
import { open as open2 } from "node:fs/promises";
import { join as join5 } from "node:path";

// packages/core/src/inspect/listing.ts
import { readdir as readdir2, stat as stat2 } from "node:fs/promises";
import { join as join4 } from "node:path";
var MAX_FILES2 = 1e4;
var MAX_DEPTH13 = 16;
var tools = /* @__PURE__ */ new Set(["node_modules", "__pycache__", "__MACOSX"]);
var ENVIRONMENT = "pyvenv.cfg";
async function listFolder(folder, signal) {
  const files2 = /* @__PURE__ */ new Map();
  const entered = /* @__PURE__ */ new Set();
  let cut3;
  const enter = async (prefix, depth) => {
    const path4 = join4(folder.path, prefix);
    const { dev, ino } = await stat2(path4, { bigint: true }).catch(refuse(path4));
    if (entered.has(`${dev} ${ino}`)) return;
    entered.add(`${dev} ${ino}`);
    const entries = await readdir2(path4, { withFileTypes: true }).catch(refuse(path4));
    if (prefix !== "" && entries.some(({ name }) => name === ENVIRONMENT)) return;
    for (const entry2 of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      if (entry2.name.startsWith(".") || tools.has(entry2.name)) continue;
      signal.throwIfAborted();
      if (files2.size >= MAX_FILES2) cut3 = `it holds more than ${MAX_FILES2} files`;
      if (cut3 !== void 0) return;
      await take2(entry2, `${prefix}${entry2.name}`, depth);
    }
  };
  const take2 = async (entry2, name, depth) => {
    const path4 = join4(folder.path, name);
    if (entry2.isSymbolicLink()) await assertInside(path4, folder.root);
    else if (!entry2.isFile() && !entry2.isDirectory()) return;
    const facts = await stat2(path4).catch(() => void 0);
    if (facts?.isFile()) files2.set(name, facts.size);
    if (!facts?.isDirectory()) return;
    if (depth < MAX_DEPTH13) await enter(`${name}/`, depth + 1);
    else cut3 = `${name} is more than ${MAX_DEPTH13} folders deep`;
  };
  await enter("", 0);
  return cut3 === void 0 ? { files: files2 } : { files: files2, cut: cut3 };
}
function refuse(path4) {
  return (cause) => {
    throw unreadable(path4, cause);
  };
}

// packages/core/src/inspect/folder-on-disk.ts
async function folderOf(located, host) {
  const listing = await listFolder(located, host.signal);
  return folderIn(located.path, listing.files, listing.cut);
}
function below(folder, name) {
  const prefix = `${name}/`;
  const inIt = [...folder.files].filter(([path4]) => path4.startsWith(prefix));
  return folderIn(join5(folder.path, name), new Map(inIt.map(([path4, size]) => [path4.slice(prefix.length), size])));
}
function folderIn(path4, files2, cut3) {
  return {
    path: path4,
    files: files2,
    ...cut3 !== void 0 && { cut: cut3 },
    peek: (name, length = HEAD) => files2.has(name) ? firstBytes(join5(path4, name), length) : Promise.resolve(NONE2)
  };
}
var NONE2 = new Uint8Array(0);
async function firstBytes(path4, length) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await open2(path4, "r"), true);
      const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (cause) {
    throw unreadable(path4, cause);
  }
}

// packages/core/src/inspect/run.ts
var MAX_READS = 2e3;
function take(taken, { path: path4, facts }) {
  if (!taken.has(path4)) taken.set(path4, { path: path4, size: Number(facts.size), identity: identityOf(facts) });
}
var PROGRESS_MS = 200;
async function openFile(path4, host) {
  let told2 = performance.now();
  const progress = (done, total) => {
    if (performance.now() - told2 < PROGRESS_MS) return;
    told2 = performance.now();
    host.emit({ stage: "inspect", type: "progress", what: path4, done, total, unit: "bytes" });
  };
  return fileSource(path4, { signal: host.signal, progress }).catch((cause) => {
    throw unreadable(path4, cause);
  });
}

// packages/core/src/inspect/plain-parts.ts
var MAX_LOOKED_AT = 1e3;
async function plainParts(folder, inside, matching3, signal) {
  const unread = [];
  const stop = (why) => {
    unread.push({ why: `${why}; the rest was not looked at`, at: { kind: "node", file: folder.path, path: "" } });
  };
  if (folder.cut !== void 0) stop(folder.cut);
  const wanted2 = [];
  let lookedAt = 0;
  const look = async (at, prefix) => {
    for (const name of namesIn3(at)) {
      signal.throwIfAborted();
      if (lookedAt >= MAX_LOOKED_AT) return;
      if (at.files.has(name)) {
        lookedAt += 1;
        if (await isModel2(at, name)) wanted2.push(prefix + name);
      } else {
        const deeper = below(at, name);
        if (await matching3(deeper)) wanted2.push(prefix + name);
        else await look(deeper, `${prefix}${name}/`);
      }
    }
  };
  await look(folder, "");
  if (lookedAt >= MAX_LOOKED_AT) stop(`it holds more than ${MAX_LOOKED_AT} files`);
  const models = [];
  for (const path4 of wanted2) {
    const model3 = await inside.read(path4);
    if (model3 === void 0) unread.push({ why: `more than ${MAX_READS} files to read`, at: inside.placeOf(path4) });
    else models.push(model3);
  }
  return { parts: models.filter((model3) => !belongsToAnother(model3, models)), unread };
}
function namesIn3(folder) {
  return [...new Set([...folder.files.keys()].map((path4) => path4.split("/", 1)[0] ?? ""))].toSorted();
}
async function isModel2(folder, name) {
  if (name.endsWith(".dvc") && folder.files.has(name.slice(0, -".dvc".length))) return false;
  if (promisesModel(name)) return true;
  return formatOfHead(name, await folder.peek(name), folder.files.get(name) ?? 0) !== unknown;
}
function belongsToAnother(model3, models) {
  const [own2] = model3.files;
  return models.some(
    (other) => other !== model3 && other.files.length > model3.files.length && other.files.some(({ path: path4 }) => path4 === own2?.path)
  );
}

// packages/core/src/inspect/surroundings.ts
import { stat as stat3 } from "node:fs/promises";
import { join as join6, normalize } from "node:path";
var MAX_BYTES = 16 * 2 ** 20;
function surroundings(folder, taken, run, read15) {
  const opened = /* @__PURE__ */ new Set();
  const find = async (path4, kind) => {
    run.host.signal.throwIfAborted();
    const way = belowOf(path4);
    if (way === void 0) return void 0;
    const at = join6(folder, way);
    if (await stat3(at).catch(() => void 0) === void 0) return void 0;
    const located = await locate(at, run.root).catch(absent);
    return kind === void 0 || located?.kind === kind ? located : void 0;
  };
  const open3 = async (path4) => {
    const located = await find(path4, "file");
    if (located === void 0) return void 0;
    const source = await openFile(located.path, run.host);
    take(taken, located);
    opened.add(source);
    return {
      size: source.size,
      get broken() {
        return source.broken;
      },
      load: (offset, least) => source.load(offset, least),
      async close() {
        if (opened.delete(source)) await source.close();
      }
    };
  };
  return {
    open: open3,
    async sizeOf(path4) {
      const located = await find(path4, "file");
      return located && Number(located.facts.size);
    },
    async bytes(path4, limit = MAX_BYTES) {
      if (Number((await find(path4, "file"))?.facts.size ?? Infinity) > limit) return void 0;
      const source = await open3(path4);
      if (source === void 0) return void 0;
      const { bytes } = await source.load(0, limit);
      const copy = Uint8Array.from(bytes.subarray(0, limit));
      await source.close();
      return copy;
    },
    async read(path4) {
      if (run.spent.reads >= MAX_READS) return void 0;
      const located = await find(path4);
      const model3 = located && await read15(located);
      for (const file of model3?.files ?? []) if (!taken.has(file.path)) taken.set(file.path, file);
      return model3;
    },
    async keep(path4) {
      const located = await find(path4, "file");
      if (located) take(taken, located);
      return located !== void 0;
    },
    placeOf: (path4, offset = 0) => ({ kind: "bytes", file: join6(folder, path4), members: [], offset }),
    async close() {
      for (const source of opened) await source.close();
      opened.clear();
    }
  };
}
function belowOf(path4) {
  if (path4 === "" || path4.includes("\0") || path4.startsWith("/") || /^[A-Za-z]:|\\/.test(path4)) return void 0;
  const way = normalize(path4).replaceAll("\\", "/").replace(/\/$/, "");
  return way === "." || way === ".." || way.startsWith("../") ? void 0 : way;
}
function absent(cause) {
  if (cause instanceof PackageModelError && cause.code.startsWith("MODEL_")) return void 0;
  throw cause;
}

// packages/core/src/inspect/read-path.ts
async function readPath(located, host) {
  const run = { host, root: located.root, spent: { reads: 0 } };
  const model3 = await read14(located, run, []);
  if (model3 !== void 0) return model3;
  throw noModel(located.path, [...(await folderOf(located, host)).files.keys()]);
}
async function read14(located, run, above) {
  run.spent.reads += 1;
  if (above.includes(located.path) || run.spent.reads > MAX_READS) return void 0;
  const way = [...above, located.path];
  return located.kind === "file" ? readFile(located, run, way) : readFolder(located, run, way);
}
async function readFile(located, run, way) {
  const { path: path4 } = located;
  const taken = /* @__PURE__ */ new Map();
  take(taken, located);
  const source = await openFile(path4, run.host);
  const beside = surroundings(dirname3(path4), taken, run, (other) => read14(other, run, way));
  try {
    const { recognised: _, ...reading } = await readStream(path4, path4, source, run.host.signal, beside);
    return { name: stemOf(path4), ...reading, files: [...taken.values()] };
  } catch (cause) {
    throw isSystemError(cause) ? unreadable(path4, cause) : cause;
  } finally {
    await source.close();
    await beside.close();
  }
}
async function readFolder(located, run, way) {
  const folder = await folderOf(located, run.host);
  const format = await matching2(folder);
  const taken = /* @__PURE__ */ new Map();
  const inside = surroundings(located.path, taken, run, (other) => read14(other, run, way));
  try {
    if (format === void 0) return await readPlain(folder, inside, run);
    const reading = await format.read(folder, { ...inside, signal: run.host.signal });
    const files2 = [...taken.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
    return { name: basename4(located.path), ...reading, files: files2 };
  } catch (cause) {
    throw isSystemError(cause) ? unreadable(located.path, cause) : cause;
  } finally {
    await inside.close();
  }
}
async function matching2(folder) {
  for (const format of folderRegister) if (await format.match(folder)) return format;
  return void 0;
}
async function readPlain(folder, inside, run) {
  const { parts: parts2, unread } = await plainParts(folder, inside, matching2, run.host.signal);
  const [only, ...others] = parts2;
  if (only === void 0 || others.length === 0 && unread.length === 0) return only;
  const files2 = new Map(parts2.flatMap((part2) => part2.files.map((file) => [file.path, file])));
  return {
    name: basename4(folder.path),
    ...nothing,
    format: "folder",
    files: [...files2.values()],
    producers: uniqueBy2(
      parts2.flatMap((part2) => part2.producers),
      ({ library: library4, version: version2 }) => `${library4} ${version2}`
    ),
    structure: { kind: "parts", parts: parts2 },
    imports: uniqueBy2(
      parts2.flatMap((part2) => part2.imports),
      (name) => name
    ).toSorted(),
    unread
  };
}
function uniqueBy2(all, key) {
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
function noModel(folder, names4) {
  const holds = names4.length === 0 ? "is empty" : `holds no model that is recognised (it holds ${listed(names4)})`;
  return new PackageModelError("MODEL_NOT_FOUND", `${folder} ${holds}`, "Give the path of the model file itself.");
}
function listed(names4) {
  const most = 5;
  return names4.length > most ? `${names4.slice(0, most).join(", ")} and ${names4.length - most} more` : names4.join(", ");
}
function isSystemError(cause) {
  return typeof cause?.syscall === "string";
}

// packages/core/src/inspect/inspect.ts
async function inspect(path4, host, options2 = {}) {
  try {
    const located = await locate(path4, options2.workspace);
    const model3 = await readPath(located, host);
    for (const file of model3.files) await assertUnchanged(file.path, file.identity);
    return model3;
  } catch (cause) {
    if (!host.signal.aborted) throw cause;
    throw new PackageModelError("INTERRUPTED", `interrupted while ${path4} was being read`, "Run it again.", { cause });
  }
}

// packages/core/src/signing/wanted.ts
async function signatureOf9(path4, model3, { signature: signature2, signingKey: key, signingRoots: roots }, host) {
  const asked = key ?? roots ?? signature2;
  if (asked === void 0 && await findSignature(path4, void 0) === void 0) return void 0;
  const { verifySignature } = await import("./signing-C5ODGYPE.js");
  const options2 = {
    ...signature2 !== void 0 && { signature: signature2 },
    ...key !== void 0 && { key },
    ...roots !== void 0 && { roots }
  };
  return verifySignature(path4, model3, options2, host);
}

// packages/core/src/corridor/stages.ts
function stagesOn(host) {
  const timings2 = [];
  let current = "inspect";
  return {
    timings: timings2,
    run: async (stage, work) => {
      current = stage;
      host.emit({ stage, type: "started" });
      const started = performance.now();
      const finish = (outcome) => {
        const ms = Math.round(performance.now() - started);
        timings2.push({ stage, ms, outcome });
        host.emit({ stage, type: "finished", outcome, ms });
      };
      try {
        if (host.signal.aborted) throw interrupted();
        const value3 = await work();
        finish("done");
        return value3;
      } catch (error2) {
        finish("failed");
        throw error2;
      }
    },
    stopped: (error2) => {
      const known2 = host.signal.aborted ? interrupted() : asOurs(error2);
      const { code, message: message2, remedy, said } = known2;
      return { stage: current, code, message: message2, remedy, ...said.length > 0 && { said } };
    }
  };
}
function interrupted() {
  return new PackageModelError("INTERRUPTED", "interrupted", "Run it again.");
}
function asOurs(error2) {
  if (error2 instanceof PackageModelError) return error2;
  const code = error2?.code;
  const said = error2 instanceof Error ? error2.message : String(error2);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new PackageModelError("DISK_FULL", said, "Free some disk space and run again.", { cause: error2 });
  }
  return new PackageModelError(
    "INTERNAL",
    said,
    "This is a defect: please report it with the command and the model\u2019s format.",
    {
      cause: error2
    }
  );
}

// packages/core/src/pipeline.ts
async function runPipeline(order, host) {
  const stages = stagesOn(host);
  const report2 = { version: 1, findings: [], images: [], tags: [], verifications: [], timings: stages.timings };
  try {
    await corridor(order, host, stages.run, report2);
  } catch (error2) {
    report2.stopped = stages.stopped(error2);
  }
  return report2;
}
async function corridor(order, host, stage, report2) {
  const { settings: settings3, goal } = order;
  const gate = () => stage("check", async () => judgeFacts(order.policy, host, report2));
  const model3 = await stage("inspect", async () => {
    const read15 = report2.model = await inspect(order.model, host, { workspace: order.workspace });
    const signing = await signatureOf9(order.model, read15, settings3, host);
    if (signing) report2.signing = signing;
    return read15;
  });
  await gate();
  if (settings3.deep || settings3.runGraph) {
    const { soundness } = await import("./soundness-B7OCCZTH.js");
    report2.soundness = await stage("verify", () => soundness(model3, { ...settings3, findings: report2.findings }, host));
    await gate();
  }
  if (goal === "check") return;
  const { afterCheck } = await import("./after-check-7R4OO7CH.js");
  await afterCheck({ ...order, goal }, model3, host, { stage, gate, report: report2 });
}
function judgeFacts(policy, host, report2) {
  const { model: model3, signing, soundness: tried, environment: found, verifications } = report2;
  const known2 = new Set(report2.findings.map((finding2) => finding2.fingerprint));
  report2.findings = check(
    {
      ...model3 && { model: model3 },
      ...signing && { signing },
      ...tried && { soundness: tried },
      ...found && { environment: found },
      verifications
    },
    policy
  );
  for (const finding2 of report2.findings) {
    if (!known2.has(finding2.fingerprint)) host.emit({ stage: "check", type: "found", finding: finding2 });
  }
  switch (judge(report2.findings, model3, policy)) {
    case 1:
      throw new PackageModelError(
        "FINDINGS",
        `${report2.findings.length} finding${report2.findings.length === 1 ? "" : "s"}, of which at least one fails the run`,
        "Each finding says what mends it; its rule page says when it may be accepted."
      );
    case 2:
      throw new PackageModelError(
        "NOTHING_READABLE",
        (model3 && allModels(model3).flatMap((one) => one.unread)[0]?.why) ?? "the model could not be read in full",
        "What could not be read could not be checked. See docs/formats in the documentation for what is read."
      );
    default:
  }
}

// packages/core/src/report/sarif.ts
import { isAbsolute, relative as relative2, sep as sep2 } from "node:path";
var levels = { error: "error", warning: "warning", note: "note" };
function sarif(findings2, options2) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "package-model",
            ...options2.version !== void 0 && { semanticVersion: options2.version },
            informationUri: "https://github.com/org/package-model",
            rules: rules.map(({ id, title, severity }) => ({
              id,
              shortDescription: { text: title },
              helpUri: pageOf(id),
              help: { text: `${title}. ${pageOf(id)} has an example and the way out.` },
              defaultConfiguration: { level: levels[severity] }
            }))
          }
        },
        columnKind: "unicodeCodePoints",
        results: findings2.map((finding2) => result(finding2, options2.root))
      }
    ]
  };
}
function result({ rule, severity, message: message2, help, at, fingerprint: fingerprint2, accepted }, root) {
  const place = region(at);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: plain3(`${message2} ${help}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uri(at.file, root) }, ...place && { region: place } },
        message: { text: plain3(visible(placeText(at))) }
      }
    ],
    partialFingerprints: { "packageModel/v1": fingerprint2 },
    ...accepted && {
      suppressions: [{ kind: "external", status: "accepted", justification: acceptedText(accepted) }]
    }
  };
}
function region(at) {
  if (at.kind === "text") return { startLine: at.line, startColumn: at.column };
  if (at.kind === "bytes" && at.members.length === 0) return { byteOffset: at.offset, byteLength: 1 };
  return void 0;
}
function plain3(text3) {
  return text3.replaceAll("](", "] (");
}
function uri(file, root) {
  const path4 = isAbsolute(file) ? relative2(root, file) : file;
  return path4.split(sep2).map(encodeURIComponent).join("/");
}

// packages/core/src/report/style.ts
import { styleText } from "node:util";

// node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("\x9B")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter();
var nonAsciiOrControlRegex = new RegExp("[^\\u{20}-\\u{7E}]", "v");
var prependedConcatenationMarks = String.raw`\u{600}-\u{605}\u{6DD}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}`;
var prependedConcatenationMarksRegex = new RegExp(`^[${prependedConcatenationMarks}]+`, "v");
var visibleCharacterRegex = new RegExp(String.raw`[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Enclosing_Mark}\p{Nonspacing_Mark}[\p{Format}--[${prependedConcatenationMarks}]]]`, "v");
var emojiPrefixRegex = new RegExp("^(?:\\p{RGI_Emoji}|\\p{Regional_Indicator}{1,2}|[\\d#*]\\u{FE0F})", "v");
var textPresentationEmojiRegex = new RegExp("^[\\p{Emoji_Presentation}--[\\u{10000}-\\u{10FFFF}]]\\u{FE0E}", "v");
function strayEmojiModifierCount(string, fromIndex) {
  if (fromIndex >= string.length) {
    return 0;
  }
  const modifierRegex = new RegExp("(?<![\\p{Emoji_Modifier_Base}\\u{200D}])\\p{Emoji_Modifier}", "gv");
  modifierRegex.lastIndex = fromIndex;
  let count = 0;
  while (modifierRegex.test(string)) {
    count++;
  }
  return count;
}
var emojiZwjSequenceRegex = new RegExp("\\u{200D}\\p{Extended_Pictographic}", "v");
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangul(codePoint) {
  return codePoint >= 4352 && codePoint <= 4607 || codePoint >= 43360 && codePoint <= 43388 || codePoint >= 44032 && codePoint <= 55203 || codePoint >= 55216 && codePoint <= 55238 || codePoint >= 55243 && codePoint <= 55291;
}
function visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions) {
  let width = 0;
  for (const character of visibleSegment) {
    if (character === "\u200D") {
      break;
    }
    if (visibleCharacterRegex.test(character)) {
      width += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return width;
}
function clusterWidth(segment, eastAsianWidthOptions) {
  const firstCodePoint = segment.codePointAt(0);
  const marks2 = firstCodePoint === 69821 || firstCodePoint === 69837 || firstCodePoint >= 1536 && firstCodePoint <= 2303 ? prependedConcatenationMarksRegex.exec(segment) : void 0;
  if (marks2) {
    const rest = segment.slice(marks2[0].length);
    const restWidth = clusterWidth(rest, eastAsianWidthOptions);
    const visibleRest = baseVisible(rest);
    const isWideGlyph = restWidth >= 2 && (eastAsianWidth(visibleRest.codePointAt(0), eastAsianWidthOptions) === 2 || emojiPrefixRegex.test(visibleRest) || emojiZwjSequenceRegex.test(visibleRest));
    return isWideGlyph ? restWidth : [...marks2[0]].length + restWidth;
  }
  const visibleSegment = baseVisible(segment);
  if (visibleSegment === void 0) {
    return 0;
  }
  if (isHangul(firstCodePoint)) {
    return eastAsianWidth(firstCodePoint, eastAsianWidthOptions) + strayEmojiModifierCount(segment, 1) * 2;
  }
  if (textPresentationEmojiRegex.test(visibleSegment)) {
    return 1;
  }
  const emoji = emojiPrefixRegex.exec(visibleSegment);
  if (emoji) {
    return 2 + strayEmojiModifierCount(visibleSegment, emoji[0].length) * 2;
  }
  const zwjSequence = emojiZwjSequenceRegex.exec(visibleSegment);
  return zwjSequence ? 2 + strayEmojiModifierCount(visibleSegment, zwjSequence.index + zwjSequence[0].length) * 2 : visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions);
}
function unicodeWidth(string, ambiguousIsNarrow) {
  let width = 0;
  const firstNonAsciiIndex = string.search(nonAsciiOrControlRegex);
  if (firstNonAsciiIndex > 1) {
    width = firstNonAsciiIndex - 1;
    string = string.slice(width);
  }
  let suffixStart = string.length;
  while (suffixStart > 0) {
    const codePoint = string.codePointAt(suffixStart - 1);
    if (codePoint < 32 || codePoint > 126) {
      break;
    }
    suffixStart--;
  }
  if (suffixStart + 1 < string.length) {
    width += string.length - suffixStart - 1;
    string = string.slice(0, suffixStart + 1);
  }
  if (!new RegExp("[^\\u{20}-\\u{7E}\\u{4E00}-\\u{9FFF}\\u{AC00}-\\u{D7A3}]", "v").test(string)) {
    return width + string.length + string.replaceAll(new RegExp("[\\u{20}-\\u{7E}]", "gv"), "").length;
  }
  string = string.toWellFormed();
  string = string.replaceAll(new RegExp("(?<=[\\u{16D63}-\\u{16D6A}])[\\u{16D63}-\\u{16D6A}]+", "gv"), "");
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string)) {
    if (segment.length === 1) {
      if (visibleCharacterRegex.test(segment)) {
        width += eastAsianWidth(segment.codePointAt(0), eastAsianWidthOptions);
      }
      continue;
    }
    width += clusterWidth(segment, eastAsianWidthOptions);
  }
  return width;
}
function stringWidth(input, options2 = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options2;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B"))) {
    string = stripAnsi(string);
  }
  return nonAsciiOrControlRegex.test(string) ? unicodeWidth(string, ambiguousIsNarrow) : string.length;
}

// packages/core/src/report/style.ts
function painter({ color }) {
  return (style, text3) => color ? styleText(style, text3, { validateStream: false }) : text3;
}
function pad(text3, width) {
  return text3 + " ".repeat(Math.max(0, width - stringWidth(text3)));
}
function wrap(text3, width, indent) {
  const room = Math.max(20, width - indent.length);
  const lines2 = [];
  let line = "";
  for (const word of text3.split(" ").flatMap((one) => pieces(one, room))) {
    if (line !== "" && stringWidth(line) + stringWidth(word) + 1 > room) {
      lines2.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines2, indent + line];
}
function pieces(word, room) {
  if (stringWidth(word) <= room) return [word];
  const found = [];
  let piece = "";
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const cells = stringWidth(segment);
    if (used + cells > room && piece !== "") {
      found.push(piece);
      [piece, used] = ["", 0];
    }
    piece += segment;
    used += cells;
  }
  return [...found, piece];
}
var graphemes = new Intl.Segmenter("en");

// packages/core/src/report/text.ts
function reportText(report2, options2) {
  const sections = [
    modelSection(report2),
    findingsSection(report2.findings, options2),
    soundnessSection(report2),
    report2.environment ? environmentSection(report2.environment) : [],
    imageSection(report2),
    ...report2.verifications.map((verification2) => verificationSection(verification2, options2)),
    pushedSection(report2),
    report2.stopped ? stoppedSection(report2.stopped, options2) : howToSection(report2)
  ];
  return `${sections.filter((lines2) => lines2.length > 0).map((lines2) => lines2.join("\n")).join("\n\n")}
`;
}
function modelSection({ model: model3, signing, findings: findings2, stopped: stopped2 }) {
  if (!model3) return [];
  const unread = allModels(model3).flatMap((one) => one.unread).map(({ why, at }) => `  not read: ${escapeText(why)} (${escapeText(placeText(at))})`);
  const checked = findings2.length === 0 && unread.length === 0 && stopped2?.stage !== "inspect" ? ["  checked by the listed rules: no findings"] : [];
  return [escapeText(modelLine(model3)), ...signatureLine(signing), ...unread, ...checked];
}
function signatureLine(signing) {
  if (signing?.outcome !== "verified") return [];
  const { detail, method, resources, at } = signing;
  return [`  ${escapeText(detail)}: ${plural(resources, "part")} compared (${method}, ${escapeText(placeText(at))})`];
}
var colours = { error: "red", warning: "yellow", note: "cyan" };
function findingsSection(findings2, options2) {
  const paint = painter(options2);
  return findings2.flatMap((finding2) => {
    const { rule, severity, at, message: message2, help, fingerprint: fingerprint2, accepted } = finding2;
    const head = accepted ? paint("dim", `accepted ${severity}`) : paint(colours[severity], severity);
    return [
      `${head} ${rule}: ${escapeText(placeText(at))}`,
      ...wrap(escapeText(message2), options2.width, "  "),
      ...wrap(escapeText(accepted ? acceptedText(accepted) : help), options2.width, "  "),
      `  ${pageOf(rule)}`,
      ...accepted ? [] : [paint("dim", `  fingerprint ${fingerprint2}`)]
    ];
  });
}
function soundnessSection({ soundness }) {
  if (!soundness) return [];
  const { trials, weights: weights3 } = soundness;
  const ran = trials.filter(({ outcome }) => outcome === "ran");
  return [
    ...ran.map(
      ({ runtime, detail, at }) => `${escapeText(runtime)} ran ${escapeText(placeText(at))}: ${escapeText(detail)}`
    ),
    ...weights3 ? [
      `weights: ${plural(weights3.counted, "number")} read, ${plural(weights3.notFinite.length, "tensor")} with NaN or infinities`
    ] : []
  ];
}
function environmentSection({ python, sources, requirements, lock, platform: platform2 }) {
  const width = Math.min(44, Math.max(0, ...requirements.map(({ text: text3 }) => text3.length)));
  return [
    `environment: Python ${escapeText(python.version)} (${escapeText(python.because)})`,
    ...sources.map(
      ({ file, because }) => `  from ${file === void 0 ? "the model" : escapeText(file)}: ${escapeText(because)}`
    ),
    ...requirements.map(({ text: text3, because }) => `  ${pad(escapeText(text3), width)}  ${escapeText(because)}`),
    `  ${plural(lock.packages.length, "package")} with hashes for ${platform2}, ${escapeText(lock.path)} (${lock.made})`,
    ...(lock.moved ?? []).map(
      ({ name, from, to }) => `  moved: ${escapeText(`${name} ${from ?? "(new)"} \u2192 ${to ?? "(gone)"}`)}`
    )
  ];
}
function imageSection({ images, tags, context }) {
  const made = images.map(
    (image) => image.at === "archive" ? `archive: ${escapeText(image.path)}` : `image: ${tags.length > 0 ? tags.map(escapeText).join(", ") : image.id}, ${bytesText(image.size)}, base ${escapeText(image.base.reference)}`
  );
  return context === void 0 ? made : [...made, `context: ${escapeText(context)} (docker build ${escapeText(context)})`];
}
function verificationSection({ sentence, verdict: verdict2, isolation, proofs, log }, options2) {
  const paint = painter(options2);
  const marks2 = {
    passed: paint("green", "passed"),
    failed: paint("red", "failed"),
    "not-run": paint("dim", "not run")
  };
  const width = Math.max(0, ...proofs.map((proof) => proofTitle(proof).length));
  return [
    ...wrap(`${escapeText(sentence)} (isolation: ${isolation})`, options2.width, ""),
    ...proofs.map(
      (proof) => `  ${pad(marks2[proof.outcome], 7)}  ${pad(escapeText(proofTitle(proof)), width)}  ${escapeText(proofDetail(proof))}`
    ),
    ...verdict2 === "failed" && log?.length ? ["  the last lines of its log:", ...log.map((line) => `  | ${escapeText(line)}`)] : []
  ];
}
function pushedSection(report2) {
  const reference = pushedReference(report2);
  return reference === void 0 ? [] : [`pushed: ${escapeText(reference)}`, `digest: ${report2.pushed?.digest ?? ""}`];
}
function howToSection(report2) {
  const [run, ask] = howTo(report2);
  return run === void 0 ? [] : ["run it, and ask it:", `  ${escapeText(run)}`, ...ask === void 0 ? [] : [`  ${escapeText(ask)}`]];
}
function stoppedSection({ stage, code, message: message2, remedy, said = [] }, options2) {
  return [
    ...wrap(`${painter(options2)("red", "stopped")} at ${stage}, ${code}: ${escapeText(message2)}`, options2.width, ""),
    ...said.map((line) => `  | ${escapeText(line)}`),
    ...wrap(escapeText(remedy), options2.width, "  ")
  ];
}

// packages/core/src/settings.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join7 } from "node:path";
async function readPolicy(settings3, workspace, today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)) {
  const base = { ...defaultPolicy, accepted: { today, list: [] } };
  const own2 = join7(workspace, "package-model.yaml");
  const repository = await readFile2(own2, "utf8").catch(() => void 0);
  const part2 = partOf(settings3);
  if (settings3.policy === void 0 && settings3.baseline === void 0 && repository === void 0)
    return add(base, part2);
  const { readBaseline, readPolicyFile, tightenByRepository } = await import("./files-6ZSYTWOZ.js");
  const accepted = settings3.baseline === void 0 ? [] : readBaseline(await text2(settings3.baseline), settings3.baseline);
  const asked = { ...part2, accepted };
  let policy = add(base, asked);
  if (settings3.policy !== void 0) {
    const file = readPolicyFile(await text2(settings3.policy), settings3.policy, base);
    policy = tighten(file.policy, asked, settings3.policy, file.freedoms);
  }
  return repository === void 0 ? policy : tightenByRepository(policy, repository, "package-model.yaml");
}
async function text2(path4) {
  return readFile2(path4, "utf8").catch((cause) => {
    throw ioError(cause, `reading ${path4}`);
  });
}
function partOf({ failOn, trust, severity }) {
  return {
    // The built-in value says nothing: it must not be taken for somebody's wish to loosen a stricter policy.
    ...failOn !== defaultPolicy.failOn && { failOn },
    trust: trust.map(trusted),
    severities: Object.fromEntries(severity.map(level)),
    where: (key) => `--${key}`
  };
}
function trusted(name) {
  if (/^[^\s.*]+(\.[^\s.*]+)*(\.\*)?$/.test(name)) return name;
  throw new PackageModelError(
    "USAGE",
    `--trust cannot be ${JSON.stringify(name)}`,
    "It is a name as a finding gives it, package.module.Class, or package.* where a wildcard is meant."
  );
}
function level(word) {
  const [rule = "", wanted2 = ""] = word.split("=", 2);
  const found = severities.find((one) => one === wanted2);
  if (isRule(rule) && found) return [rule, found];
  throw new PackageModelError(
    "USAGE",
    found ? `--severity names no rule: ${JSON.stringify(rule)}` : `--severity cannot be ${JSON.stringify(word)}`,
    `Write RULE=LEVEL, where LEVEL is one of ${severities.join(", ")} and RULE one that docs/rules has a page for.`
  );
}

// packages/core/src/options.ts
var options = [
  {
    name: "name",
    type: "string",
    placeholder: "NAME",
    default: void 0,
    stage: "inspect",
    doc: "What the model is called in the image and its API. Default: the file name without its extension."
  },
  {
    name: "fail-on",
    type: "enum",
    values: ["error", "warning", "never"],
    default: "error",
    stage: "check",
    doc: "The least severe finding that fails the run."
  },
  {
    name: "trust",
    type: "list",
    placeholder: "NAME",
    default: [],
    stage: "check",
    doc: "A class or function, exactly as a finding names it (`package.module.Class`), whose use in a model is accepted; `package.module.*` for a whole module."
  },
  {
    name: "severity",
    type: "list",
    placeholder: "RULE=LEVEL",
    default: [],
    stage: "check",
    action: "severities",
    doc: "What findings of a rule weigh, instead of its own severity: `error`, `warning`, `note` or `off`."
  },
  {
    name: "baseline",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "check",
    doc: "Findings that are accepted for a time: a YAML file of fingerprints, each with a reason and the day until which it holds."
  },
  {
    name: "policy",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "check",
    doc: "Policy of an organisation (YAML): fail-on, trust, severities, accepted findings. Options and `package-model.yaml` may tighten it, never loosen it."
  },
  {
    name: "deep",
    type: "boolean",
    default: false,
    stage: "check",
    doc: "Read every weight, and report NaN and infinities among them."
  },
  {
    name: "run-graph",
    type: "boolean",
    default: false,
    stage: "check",
    doc: "Open ONNX graphs with ONNX Runtime in a process of its own and run them once, after all other checks have passed. Fetches the runtime (110 MB) once."
  },
  {
    name: "signature",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "check",
    doc: "Signature of the model (OpenSSF Model Signing). Default: NAME.sig beside it, or model.sig in its folder."
  },
  {
    name: "signing-key",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "check",
    doc: "Public key (PEM) that has to have signed the model; without its signature the run fails."
  },
  {
    name: "signing-roots",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "check",
    doc: "Certificates (PEM) to one of which the signer\u2019s certificate has to lead; without such a signature the run fails."
  },
  {
    name: "sarif",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "check",
    doc: "Write the findings as SARIF 2.1.0, for code scanning."
  },
  {
    name: "python",
    type: "string",
    placeholder: "VERSION",
    default: void 0,
    stage: "environment",
    doc: "Python of the image, such as `3.11`. Default: what the project and the model ask for."
  },
  {
    name: "requirements",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "environment",
    doc: "File that declares the packages: requirements.txt, pyproject.toml, environment.yml, or a lock of the project. Default: the nearest one from the model up to the workspace."
  },
  {
    name: "extra",
    type: "list",
    placeholder: "NAME",
    default: [],
    stage: "environment",
    action: "extras",
    doc: "Optional dependencies of pyproject.toml that the image needs too."
  },
  {
    name: "group",
    type: "list",
    placeholder: "NAME",
    default: [],
    stage: "environment",
    action: "groups",
    doc: "Dependency group of pyproject.toml that the image needs too."
  },
  {
    name: "only-needed",
    type: "boolean",
    default: false,
    stage: "environment",
    doc: "Install only what the model and the code import; what is declared besides bounds versions and is not installed."
  },
  {
    name: "include",
    type: "list",
    placeholder: "PACKAGE",
    default: [],
    stage: "environment",
    doc: "With --only-needed: a declared package that is installed all the same."
  },
  {
    name: "code",
    type: "list",
    placeholder: "DIR",
    default: [],
    stage: "environment",
    doc: "Folder with modules of your own that the model imports. Its layout (src/, flat, what pyproject.toml says) is found; only its modules and their data go into the image."
  },
  {
    name: "main",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "environment",
    doc: "Python file or notebook that defines what the model looks up in `__main__`: the script that trained it. Of it only imports, functions, classes and constants are run in the image."
  },
  {
    name: "handler",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "environment",
    doc: "Python file with `load(path)` and `predict(model, inputs)`, for models that have no loader of their own or need something around it. `package-model init` writes one."
  },
  {
    name: "entrypoint",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "environment",
    doc: "Python script of your own that the image runs instead of the server, in the folder of the model. The test runs it: it has to end with exit code 0, or to answer on its port, within --max-startup."
  },
  {
    name: "locked",
    type: "boolean",
    default: false,
    actionDefault: true,
    stage: "environment",
    doc: "Take the lock beside the model as it is: fail when it does not fit its inputs, and write none. Where there is no lock, one is made for this run alone."
  },
  {
    name: "upgrade",
    type: "names",
    placeholder: "PACKAGE",
    default: void 0,
    stage: "environment",
    action: false,
    doc: "Move the versions in the lock: of all packages, or only of those named."
  },
  {
    name: "platform",
    type: "list",
    placeholder: "PLATFORM",
    values: ["linux/amd64", "linux/arm64"],
    default: [],
    stage: "environment",
    action: "platforms",
    doc: "Platform of the image: `linux/amd64` or `linux/arm64`. Default: that of the machine. One a run."
  },
  {
    name: "index-url",
    type: "string",
    placeholder: "URL",
    default: void 0,
    stage: "environment",
    doc: "Package index instead of PyPI. Credentials in it reach resolver and build, and nothing else."
  },
  {
    name: "accelerator",
    type: "enum",
    values: ["cpu", "cuda"],
    default: "cpu",
    stage: "environment",
    doc: "What the packages are chosen for: `cpu` takes builds without CUDA libraries where a framework has them."
  },
  {
    name: "torch-index-url",
    type: "string",
    placeholder: "URL",
    default: void 0,
    stage: "environment",
    doc: "Index that PyTorch\u2019s packages are taken from: a mirror of its builds for CPU or CUDA. Default: PyTorch\u2019s own for CPU, the package index for CUDA."
  },
  {
    name: "offline",
    type: "boolean",
    default: false,
    stage: "environment",
    doc: "Ask no index: resolve from wheel folders (--find-links) and from what earlier runs kept."
  },
  {
    name: "find-links",
    type: "list",
    placeholder: "DIR",
    default: [],
    stage: "environment",
    doc: "Folder of wheels to install from, beside the index."
  },
  {
    name: "certificates",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "environment",
    doc: "Certificate bundle (PEM) for downloads, also during the build; it does not stay in the image."
  },
  {
    name: "base-image",
    type: "string",
    placeholder: "REF",
    default: void 0,
    stage: "image",
    doc: "Base image with the Python of the lock. Default: `python:VERSION-slim`, pinned by digest where a registry can be asked."
  },
  {
    name: "label",
    type: "list",
    placeholder: "KEY=VALUE",
    default: [],
    stage: "image",
    action: "labels",
    doc: "Label of the image."
  },
  { name: "no-cache", type: "boolean", default: false, stage: "image", doc: "Build without the engine\u2019s cache." },
  {
    name: "as",
    type: "enum",
    values: ["image", "archive"],
    default: "image",
    stage: "image",
    doc: "What to make: a container image, or an archive of the environment with server and model, which needs no engine."
  },
  {
    name: "output",
    type: "path",
    placeholder: "DIR",
    default: void 0,
    stage: "image",
    doc: "Folder for the build context (Dockerfile, requirements, server, model), or for the archive."
  },
  {
    name: "engine",
    type: "string",
    placeholder: "PROGRAM",
    default: void 0,
    stage: "image",
    doc: "Container engine to use: `docker`, `podman` or a path. Default: the first on the PATH that runs and can build."
  },
  {
    name: "samples",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "verify",
    doc: "Inputs, with expected answers where known: the JSON that `record` writes, a request body, CSV, Parquet, or a NumPy archive. Default: made from the model."
  },
  {
    name: "inputs",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "verify",
    action: false,
    doc: "Inputs to record answers for: a request body, samples, CSV, Parquet, or a NumPy archive. Default: made from the model."
  },
  {
    name: "require-samples",
    type: "boolean",
    default: false,
    stage: "verify",
    doc: "Fail when the model cannot be asked because no sample is given and none can be made."
  },
  {
    name: "target",
    type: "string",
    placeholder: "COLUMN",
    default: void 0,
    stage: "verify",
    doc: "Column of the samples that holds what is true of each row. Metrics are measured by it: accuracy, f1, roc-auc and log-loss of a classifier, mae, rmse and r2 of a regressor."
  },
  {
    name: "metrics",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "verify",
    doc: "Metrics that were measured elsewhere, by their names (JSON or YAML). They are reported, and held against the limits where samples measure none of the name."
  },
  {
    name: "min-metric",
    type: "list",
    placeholder: "NAME=VALUE",
    default: [],
    stage: "verify",
    doc: "Fail when a metric is lower, such as `accuracy=0.9`."
  },
  {
    name: "max-metric",
    type: "list",
    placeholder: "NAME=VALUE",
    default: [],
    stage: "verify",
    doc: "Fail when a metric is higher: for errors, such as `rmse=2.5`."
  },
  {
    name: "against",
    type: "string",
    placeholder: "REF",
    default: void 0,
    stage: "verify",
    doc: "The image that is published now. Fails when who asks it may not go on asking the new one as before, and reports how far answers moved."
  },
  {
    name: "allow-breaking",
    type: "boolean",
    default: false,
    stage: "verify",
    doc: "With --against: report changes of inputs, outputs and classes that break callers, and do not fail."
  },
  {
    name: "max-shift",
    type: "number",
    placeholder: "NUMBER",
    default: void 0,
    stage: "verify",
    doc: "How far answers may move from those recorded for another model, and from those of --against: the share of labels that change, the mean change of probabilities, or of other numbers in relation to what they were, such as `0.05`."
  },
  {
    name: "rtol",
    type: "number",
    placeholder: "NUMBER",
    default: void 0,
    stage: "verify",
    doc: "Relative tolerance when numbers are compared. Default: 1e-6, for models that compute in single precision 1e-4."
  },
  {
    name: "atol",
    type: "number",
    placeholder: "NUMBER",
    default: void 0,
    stage: "verify",
    doc: "Absolute tolerance when numbers are compared. Default: 1e-9, for models that compute in single precision 1e-6."
  },
  {
    name: "max-startup",
    type: "number",
    placeholder: "SECONDS",
    default: 120,
    stage: "verify",
    doc: "How long the server may take to be ready."
  },
  {
    name: "max-p95",
    type: "number",
    placeholder: "SECONDS",
    default: void 0,
    stage: "verify",
    doc: "Within which 95 of 100 answers must come, one at a time, such as `0.05`."
  },
  {
    name: "max-memory",
    type: "bytes",
    placeholder: "SIZE",
    default: void 0,
    stage: "verify",
    doc: "Memory that the server is given, such as `512MiB`. Default: 1 GiB and eight times the model."
  },
  {
    name: "max-size",
    type: "bytes",
    placeholder: "SIZE",
    default: void 0,
    stage: "verify",
    doc: "Largest size of the image, base included, such as `1.5GB`."
  },
  {
    name: "allow-host-load",
    type: "boolean",
    default: false,
    stage: "verify",
    doc: "Allow the model to be loaded outside a container, in a child process, after it was checked without findings."
  },
  {
    name: "bom",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "push",
    doc: "Write the bill of materials: model, every wheel with hash and licence, and base image, as CycloneDX 1.6."
  },
  {
    name: "tag",
    type: "list",
    placeholder: "REF",
    default: [],
    stage: "push",
    action: "tags",
    doc: "Name and tag of the image. Set only after the image has passed its test."
  },
  {
    name: "push",
    type: "boolean",
    default: false,
    stage: "push",
    doc: "Push the tags, after everything else has passed."
  }
];
var units = /* @__PURE__ */ new Map([
  ["", 1],
  ["B", 1],
  ["kB", 1e3],
  ["MB", 1e6],
  ["GB", 1e9],
  ["KiB", 2 ** 10],
  ["MiB", 2 ** 20],
  ["GiB", 2 ** 30]
]);
function bytesOf2(text3) {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([A-Za-z]*)$/.exec(text3.trim()) ?? [];
  const factor = units.get(unit);
  const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
  return number !== "" && Number.isSafeInteger(bytes) ? bytes : void 0;
}
function settingName(name) {
  return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function defaultSettings(surface = "cli") {
  const entries = options.map((option) => [
    settingName(option.name),
    surface === "action" && option.actionDefault !== void 0 ? option.actionDefault : option.default
  ]);
  return Object.fromEntries(entries);
}

// packages/core/src/outputs.ts
var outputs = [
  {
    name: "verdict",
    doc: "`verified`, `consistent`, `not-asked` or `failed`; what a failed run did not reach is `failed`."
  },
  { name: "image", doc: "The image: `repository@digest` after a push, else the first tag, else the engine\u2019s id." },
  { name: "digest", doc: "Digest of the pushed manifest, `sha256:\u2026`." },
  { name: "tags", doc: "Tags that were set, one a line." },
  { name: "format", doc: "Format of the model: `pickle`, `joblib`, \u2026" },
  { name: "framework", doc: "Who wrote the model, such as `scikit-learn 1.9.0`." },
  { name: "findings", doc: "Number of findings of all severities." },
  { name: "report", doc: "Path of the report (JSON)." },
  { name: "sarif", doc: "Path of the findings as SARIF 2.1.0." },
  { name: "dockerfile", doc: "Path of the Dockerfile, when `output` names a folder for the build context." },
  { name: "lock", doc: "Path of the lock that was used." },
  { name: "size", doc: "Size of the image in bytes." }
];

export {
  exec,
  setSecret,
  setOutput,
  error,
  warning,
  notice,
  startGroup,
  endGroup,
  saveState,
  getState,
  exitCode,
  outputs,
  version,
  escapeText,
  reportMarkdown,
  runPipeline,
  sarif,
  reportText,
  readPolicy,
  options,
  bytesOf2 as bytesOf,
  settingName,
  defaultSettings
};
