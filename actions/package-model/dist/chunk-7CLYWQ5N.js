import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __defProp = Object.defineProperty;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error2, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error2 = hasError ? new E(e, error2, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result2 = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result2).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error2;
  };
  return next();
};

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
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
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
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter4 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter4)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter4}"`);
  }
  if (convertedValue.includes(delimiter4)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter4}"`);
  }
  return `${key}<<${delimiter4}${os2.EOL}${convertedValue}${os2.EOL}${delimiter4}`;
}

// node_modules/@actions/core/lib/core.js
import * as os5 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve11) {
      resolve11(value);
    });
  }
  return new (P || (P = Promise))(function(resolve11, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve11(result2.value) : adopt(result2.value).then(fulfilled, rejected);
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
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
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
  addRaw(text6, addEOL = false) {
    this._buffer += text6;
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
  addTable(rows) {
    const tableBody = rows.map((row) => {
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
  addHeading(text6, level) {
    const tag2 = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag2) ? tag2 : "h1";
    const element = this.wrap(allowedTag, text6);
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
  addQuote(text6, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text6, attrs);
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
  addLink(text6, href) {
    const element = this.wrap("a", text6, { href });
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
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve11) {
      resolve11(value);
    });
  }
  return new (P || (P = Promise))(function(resolve11, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve11(result2.value) : adopt(result2.value).then(fulfilled, rejected);
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
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve11) {
      resolve11(value);
    });
  }
  return new (P || (P = Promise))(function(resolve11, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve11(result2.value) : adopt(result2.value).then(fulfilled, rejected);
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
    const matches2 = yield findInPath(tool);
    if (matches2 && matches2.length > 0) {
      return matches2[0];
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
    const matches2 = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path2.join(directory, tool), extensions);
      if (filePath) {
        matches2.push(filePath);
      }
    }
    return matches2;
  });
}

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout as setTimeout2 } from "timers";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve11) {
      resolve11(value);
    });
  }
  return new (P || (P = Promise))(function(resolve11, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve11(result2.value) : adopt(result2.value).then(fulfilled, rejected);
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
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
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
        const line3 = s.substring(0, n);
        onLine(line3);
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
      return new Promise((resolve11, reject) => __awaiter4(this, void 0, void 0, function* () {
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
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp2 = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp2.stdout) {
          cp2.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line3) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line3);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp2.stderr) {
          cp2.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line3) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line3);
              }
            });
          });
        }
        cp2.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp2.on("exit", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp2.on("close", (code) => {
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
          cp2.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve11(exitCode2);
          }
        });
        if (this.options.input) {
          if (!cp2.stdin) {
            throw new Error("child process missing stdin");
          }
          cp2.stdin.end(this.options.input);
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
      this.timeout = setTimeout2(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
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
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve11) {
      resolve11(value);
    });
  }
  return new (P || (P = Promise))(function(resolve11, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve11(result2.value) : adopt(result2.value).then(fulfilled, rejected);
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
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// packages/core/src/errors.ts
var errorCodes = {
  USAGE: { exit: 2, title: "the command or its options are wrong" },
  CONFIG_INVALID: { exit: 2, title: "a file of the project cannot be used as it is" },
  MODEL_NOT_FOUND: { exit: 2, title: "there is no model at that path" },
  MODEL_UNREADABLE: { exit: 2, title: "the model cannot be opened" },
  MODEL_OUTSIDE_WORKSPACE: { exit: 2, title: "the path leads out of the workspace" },
  MODEL_CHANGED: { exit: 2, title: "the model changed while it was being read" },
  MODEL_UNSUPPORTED: { exit: 2, title: "no runtime can serve this model" },
  NOTHING_READABLE: { exit: 2, title: "the content is no format that is known" },
  REQUIREMENTS_INVALID: { exit: 2, title: "the declared requirements cannot be read" },
  RESOLVE_FAILED: { exit: 1, title: "no set of packages satisfies the requirements" },
  LOCK_MISMATCH: { exit: 1, title: "the lock does not fit its inputs" },
  SAMPLES_INVALID: { exit: 2, title: "the samples cannot be used with this model" },
  RECORD_FAILED: { exit: 2, title: "the model cannot be loaded or asked in that interpreter" },
  LOAD_REFUSED: { exit: 2, title: "a model may be loaded outside a container only on request" },
  FINDINGS: { exit: 1, title: "findings at or over the limit stopped the run" },
  VERIFY_FAILED: { exit: 1, title: "the image did not pass its test" },
  BUILD_FAILED: { exit: 1, title: "the image could not be built" },
  PUSH_MISMATCH: { exit: 1, title: "what the registry holds is not what was verified" },
  PROGRAM_NOT_FOUND: { exit: 3, title: "a program that is needed is not there" },
  TOOL_UNAVAILABLE: { exit: 3, title: "a tool could not be fetched or failed its hash" },
  ENGINE_UNAVAILABLE: { exit: 3, title: "no container engine answers" },
  ENGINE_FAILED: { exit: 3, title: "the container engine refused a command" },
  BASE_UNAVAILABLE: { exit: 3, title: "the base image is neither in the engine nor in a registry that answers" },
  REGISTRY_UNREACHABLE: { exit: 3, title: "the registry does not answer" },
  REGISTRY_DENIED: { exit: 3, title: "the registry refuses" },
  NETWORK: { exit: 3, title: "a download failed" },
  DISK_FULL: { exit: 3, title: "there is no space left" },
  IO: { exit: 3, title: "a file could not be written or read" },
  INTERRUPTED: { exit: 130, title: "interrupted" },
  INTERNAL: { exit: 2, title: "a defect of package-model" }
};
var PackageModelError = class extends Error {
  name = "PackageModelError";
  code;
  remedy;
  constructor(code, message, remedy, options2) {
    super(message, options2);
    this.code = code;
    this.remedy = remedy;
  }
  get exitCode() {
    return errorCodes[this.code].exit;
  }
};
function ioError(cause, doing2) {
  const code = cause?.code;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new PackageModelError("DISK_FULL", `no space left while ${doing2}`, "Free some disk space and run again.", {
      cause
    });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PackageModelError("IO", `${doing2} failed: ${reason}`, "Check the path and its permissions.", { cause });
}

// packages/core/src/engine/find.ts
import { access as access2, constants as constants3 } from "node:fs/promises";
import { delimiter as delimiter2, isAbsolute, join as join3 } from "node:path";

// packages/core/src/engine/engine.ts
var RUN_LABEL = "io.package-model.run";
var COMMAND_MS = 6e4;
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
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "all_proxy"
];
var passedPrefixes = ["DOCKER_", "BUILDX_", "AWS_", "GOOGLE_", "CLOUDSDK_", "AZURE_"];
function engineEnvironment(env) {
  const clean2 = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === void 0) continue;
    if (passed.includes(name) || passedPrefixes.some((prefix) => name.startsWith(prefix))) clean2[name] = value;
  }
  return {
    ...clean2,
    LC_ALL: "C",
    DOCKER_BUILDKIT: "1",
    DOCKER_CLI_HINTS: "false",
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1"
  };
}
async function ask(engine, args, doing2, options2 = {}) {
  const result2 = await engine.run(args, { timeout: COMMAND_MS, ...options2 });
  if (result2.code !== 0) throw engineError(engine, result2, doing2);
  return result2.stdout;
}
function engineError(engine, result2, doing2) {
  const said2 = lastLine(result2.stderr) || lastLine(result2.stdout) || (result2.timedOut ? "no answer in time" : `exit code ${result2.code}`);
  if (/no space left on device|disk quota exceeded/i.test(result2.stderr)) {
    return new PackageModelError(
      "DISK_FULL",
      `${engine.kind} ran out of disk space while ${doing2}`,
      diskRemedy(engine)
    );
  }
  if (/cannot connect to the docker daemon|connection refused|connection reset|broken pipe|unexpected EOF/i.test(
    result2.stderr
  )) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `the container engine went away while ${doing2}: ${said2}`,
      "Start the engine and run again."
    );
  }
  return new PackageModelError(
    "ENGINE_FAILED",
    `${engine.kind} failed while ${doing2}: ${said2}`,
    `Run '${engine.program} info' to see whether the engine is well, and run again.`
  );
}
function diskRemedy(engine) {
  return `Free space for the engine ('${engine.kind} system df' shows what uses it, '${engine.kind} builder prune' frees the build cache) and run again.`;
}
function lastLine(text6) {
  return text6.trimEnd().split("\n").at(-1)?.trim() ?? "";
}

// packages/core/src/engine/find.ts
var PATIENCE_MS = 4e3;
var GIVE_UP_MS = 2500;
var BUILDX_ONLY_SINCE = 23;
async function findEngine(host, options2 = {}) {
  const programs = await candidates(host, options2.program);
  const probes = await Promise.all(programs.map((program) => probe(program, host, options2.patience ?? PATIENCE_MS)));
  const found2 = probes.find((each) => each.works);
  if (found2) return found2.engine;
  throw unavailable(probes, host, options2.program);
}
async function candidates(host, named3) {
  const found2 = [];
  const names3 = named3 === void 0 ? ["docker", "podman"] : [named3];
  const folders = (host.env["PATH"] ?? "").split(delimiter2).filter((folder) => isAbsolute(folder));
  for (const name of names3) {
    for (const path4 of isAbsolute(name) ? [name] : folders.map((folder) => join3(folder, name))) {
      if (!found2.includes(path4) && await executable(path4)) found2.push(path4);
    }
  }
  return found2;
}
async function executable(path4) {
  return access2(path4, constants3.X_OK).then(
    () => true,
    () => false
  );
}
async function probe(program, host, patience) {
  const env = engineEnvironment(host.env);
  const call2 = (args) => givenUp(host.exec(program, args, { env, timeout: patience }), patience);
  const engine = (kind, version) => ({
    works: true,
    engine: { kind, program, version, env, run: (args, options2) => host.exec(program, args, { env, ...options2 }) }
  });
  try {
    const [own2, server] = await Promise.all([
      call2(["--version"]),
      call2(["version", "--format", "{{.Server.Version}}"])
    ]);
    if (/podman/i.test(own2.stdout)) {
      const info = await call2(["info", "--format", "{{.Version.Version}}"]);
      return info.code === 0 ? engine("podman", info.stdout.trim()) : failed(program, info, patience);
    }
    const version = server.stdout.trim();
    if (server.code !== 0 || version === "") return failed(program, server, patience);
    const client = Number(/version (\d+)\./.exec(own2.stdout)?.[1] ?? BUILDX_ONLY_SINCE);
    if (client >= BUILDX_ONLY_SINCE) {
      const buildx = await call2(["buildx", "version"]);
      if (buildx.code !== 0) return { works: false, why: "no-builder", program, said: `docker client ${client}` };
    }
    return engine("docker", version);
  } catch (error2) {
    if (error2 instanceof PackageModelError && error2.code === "PROGRAM_NOT_FOUND") {
      return { works: false, why: "silent", program, said: error2.message };
    }
    throw error2;
  }
}
async function givenUp(call2, patience) {
  let timer;
  const silence = new Promise((resolve11) => {
    timer = setTimeout(
      () => resolve11({ code: null, timedOut: true, stdout: "", stderr: "", cut: false }),
      patience + GIVE_UP_MS
    );
  });
  return Promise.race([call2, silence]).finally(() => clearTimeout(timer));
}
function failed(program, result2, patience) {
  const said2 = result2.timedOut ? `no answer within ${patience / 1e3} s` : result2.stderr.trim().split("\n")[0] ?? "";
  return { works: false, why: /permission denied/i.test(result2.stderr) ? "denied" : "silent", program, said: said2 };
}
function unavailable(probes, host, named3) {
  const of = (why) => probes.find((each) => !each.works && each.why === why);
  const [builder, denied2, silent] = [of("no-builder"), of("denied"), of("silent")];
  const address = host.env["DOCKER_HOST"];
  if (builder) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `the engine runs, but ${builder.program} (${builder.said}) has no buildx plugin and cannot build`,
      "Install the plugin: 'sudo apt-get install docker-buildx-plugin' (Docker's packages) or 'sudo apt-get install docker-buildx' (the distribution's)."
    );
  }
  if (denied2) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `the engine's socket may not be opened by this user: ${denied2.said}`,
      "Add the user to the group docker ('sudo usermod -aG docker $USER'), log in again, and run again."
    );
  }
  if (silent) {
    const where2 = address === void 0 ? "" : ` (DOCKER_HOST is ${address})`;
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `${silent.program} is there, but no engine answers${where2}: ${silent.said}`,
      address === void 0 ? "Start the engine ('sudo systemctl start docker', or Docker Desktop), or make an archive without one: --as archive." : "Start the engine there, or unset DOCKER_HOST to use the one on this machine."
    );
  }
  return new PackageModelError(
    "ENGINE_UNAVAILABLE",
    named3 === void 0 ? "no container engine: neither docker nor podman is on the PATH" : `no container engine: there is no program ${named3}`,
    "Install one ('sudo apt-get install docker.io' on Debian and Ubuntu), or make an archive without one: --as archive."
  );
}

// packages/core/src/engine/clean.ts
var CLEAN_MS = 7e3;
function temporaryTag(host, name) {
  return `package-model-${part(host.run)}:${part(name) || "image"}`;
}
function part(text6) {
  return text6.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
async function cleanUp(engine, host, signal = AbortSignal.timeout(CLEAN_MS)) {
  const call2 = (args) => engine.run(args, { signal, timeout: CLEAN_MS }).then(
    (result2) => result2.stdout,
    () => ""
  );
  const lines2 = async (args) => (await call2(args)).split("\n").filter((line3) => line3.trim() !== "");
  const label = ["--filter", `label=${RUN_LABEL}=${host.run}`];
  const [containers2, networks, tags] = await Promise.all([
    lines2(["ps", "--all", "--quiet", "--no-trunc", ...label]),
    lines2(["network", "ls", "--quiet", "--no-trunc", ...label]),
    lines2([
      "images",
      "--format",
      "{{.Repository}}:{{.Tag}}",
      "--filter",
      `reference=${temporaryTag(host, "*").replace(/:.*$/, "")}`
    ])
  ]);
  if (containers2.length > 0) await call2(["rm", "--force", "--volumes", ...containers2]);
  await Promise.all([
    networks.length > 0 ? call2(["network", "rm", ...networks]) : "",
    tags.length > 0 ? call2(["rmi", ...tags]) : ""
  ]);
}

// packages/core/src/check/models.ts
function allModels(model4) {
  const parts2 = model4.structure.kind === "parts" ? model4.structure.parts : [];
  return [model4, ...parts2.flatMap(allModels)];
}

// packages/core/src/check/judge.ts
function judge(findings2, model4, policy) {
  if (findings2.some((finding2) => fails(finding2, policy))) return 1;
  if (!model4 || allModels(model4).some((part2) => part2.unread.length > 0)) return 2;
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
  const judged2 = judge(report2.findings, report2.model, policy);
  if (judged2 === 1 || stopped2 === 1) return 1;
  return stopped2 ?? judged2;
}

// packages/core/src/registry/challenge.ts
var MAX_HEADER = 8192;
var TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
var PARAMETER = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
function parseChallenges(header) {
  if (header.length > MAX_HEADER) return [];
  const challenges = [];
  let at = 0;
  const take = (pattern2) => {
    pattern2.lastIndex = at;
    const match = pattern2.exec(header);
    if (match) at = pattern2.lastIndex;
    return match;
  };
  while (at < header.length) {
    take(/[\s,]*/y);
    const word = take(TOKEN)?.[0].toLowerCase();
    if (word === void 0) break;
    const value = take(PARAMETER);
    if (value) challenges.at(-1)?.parameters.set(word, value[1]?.replaceAll(/\\(.)/g, "$1") ?? value[2] ?? "");
    else challenges.push({ scheme: word, parameters: /* @__PURE__ */ new Map() });
  }
  return challenges;
}

// packages/core/src/registry/credentials.ts
import { readFile } from "node:fs/promises";
import { join as join4 } from "node:path";

// packages/core/src/registry/known.ts
var DEFAULT_REGISTRY = "docker.io";
var apiHosts = /* @__PURE__ */ new Map([
  ["docker.io", "registry-1.docker.io"],
  ["index.docker.io", "registry-1.docker.io"]
]);
var credentialNames = /* @__PURE__ */ new Map([
  ["docker.io", ["https://index.docker.io/v1/", "index.docker.io", "registry-1.docker.io"]]
]);
var tokenHosts = /* @__PURE__ */ new Map([
  ["registry-1.docker.io", "auth.docker.io"],
  ["registry.gitlab.com", "gitlab.com"],
  ["registry.digitalocean.com", "api.digitalocean.com"]
]);

// packages/core/src/registry/credentials.ts
var HELPER = /^[a-z0-9-]+$/;
var HELPER_MS = 15e3;
var HELPER_KEEP = 64 * 1024;
async function findLogin(registry, repository, host) {
  const notes = [];
  for (const path4 of authFiles(host.env)) {
    const file = await readAuthFile(path4, notes);
    const credentials = file && await fromFile(file, registry, repository, host, notes);
    if (credentials) return { credentials, because: `the login in ${path4}` };
  }
  return { because: notes.length === 0 ? `no login for ${registry} was found` : notes.join("; ") };
}
function authFiles(env) {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const docker = env["DOCKER_CONFIG"] ?? (home === void 0 ? void 0 : join4(home, ".docker"));
  const files2 = [
    env["REGISTRY_AUTH_FILE"],
    docker === void 0 ? void 0 : join4(docker, "config.json"),
    env["XDG_RUNTIME_DIR"] === void 0 ? void 0 : join4(env["XDG_RUNTIME_DIR"], "containers", "auth.json"),
    home === void 0 ? void 0 : join4(home, ".config", "containers", "auth.json")
  ];
  return files2.filter((path4) => path4 !== void 0 && path4 !== "");
}
async function readAuthFile(path4, notes) {
  let text6;
  try {
    text6 = await readFile(path4, "utf8");
  } catch (cause) {
    if (cause.code !== "ENOENT") notes.push(`${path4} cannot be read`);
    return void 0;
  }
  try {
    const parsed2 = entries(JSON.parse(text6));
    return {
      path: path4,
      auths: entries(parsed2.get("auths")),
      credHelpers: entries(parsed2.get("credHelpers")),
      credsStore: parsed2.get("credsStore")
    };
  } catch {
    notes.push(`${path4} is not JSON`);
    return void 0;
  }
}
async function fromFile(file, registry, repository, host, notes) {
  const names3 = [registry, ...credentialNames.get(registry) ?? []];
  const helper = names3.map((name) => file.credHelpers.get(name)).find((name) => name !== void 0) ?? file.credsStore;
  if (typeof helper === "string" && helper !== "") {
    for (const name of names3) {
      const credentials = await askHelper(helper, name, host, file.path, notes);
      if (credentials) return credentials;
      if (notes.length > 0) break;
    }
  }
  return fromEntry(matchingEntry(file.auths, names3, repository));
}
function matchingEntry(auths, names3, repository) {
  const parts2 = repository.split("/");
  const [registry = ""] = names3;
  for (let depth = parts2.length; depth > 0; depth--) {
    const found2 = auths.get(`${registry}/${parts2.slice(0, depth).join("/")}`);
    if (found2 !== void 0) return found2;
  }
  for (const name of names3) {
    const found2 = auths.get(name) ?? [...auths].find(([key]) => bareHost(key) === name)?.[1];
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
function bareHost(key) {
  return /^https?:\/\/([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
}
function fromEntry(entry) {
  const fields = entries(entry);
  const [username = "", password = ""] = [text(fields.get("username")), text(fields.get("password"))];
  const registryToken = text(fields.get("registrytoken"));
  if (registryToken) return { kind: "registry-token", username, secret: registryToken };
  const decoded = Buffer.from(text(fields.get("auth")) ?? "", "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  const user = colon < 0 ? username : decoded.slice(0, colon);
  const identityToken = text(fields.get("identitytoken"));
  if (identityToken) return { kind: "identity-token", username: user, secret: identityToken };
  const secret = colon < 0 ? password : decoded.slice(colon + 1).replace(/\0+$/, "");
  return user === "" || secret === "" ? void 0 : { kind: "password", username: user, secret };
}
async function askHelper(helper, registry, host, file, notes) {
  if (!HELPER.test(helper)) {
    notes.push(`${file} names a credential helper with characters outside a-z, 0-9 and -`);
    return void 0;
  }
  const program = `docker-credential-${helper}`;
  try {
    const asked = await host.exec(program, ["get"], { input: registry, timeout: HELPER_MS, keep: HELPER_KEEP });
    if (asked.code !== 0) {
      if (!/credentials not found/i.test(asked.stdout)) notes.push(`${program} ended with ${asked.code ?? "a signal"}`);
      return void 0;
    }
    const fields = entries(JSON.parse(asked.stdout));
    const [username = "", secret = ""] = [text(fields.get("Username")), text(fields.get("Secret"))];
    if (secret === "") return void 0;
    return { kind: username === "<token>" ? "identity-token" : "password", username, secret };
  } catch (cause) {
    if (host.signal.aborted) throw cause;
    notes.push(
      cause instanceof SyntaxError ? `${program} did not answer with JSON` : `${program} could not be started`
    );
    return void 0;
  }
}
function entries(value) {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}

// packages/core/src/registry/manifest.ts
import { createHash } from "node:crypto";
var MAX_MANIFEST = 4 << 20;
var manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
function sha256(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function readManifest(bytes) {
  const json = parse(bytes);
  if (json?.["schemaVersion"] !== 2) return void 0;
  const base = { bytes, digest: sha256(bytes) };
  if (Array.isArray(json["manifests"])) {
    const manifests = json["manifests"].map(readEntry).filter((entry) => entry !== void 0);
    return { ...base, mediaType: mediaType(json, manifestTypes[0]), content: { kind: "index", manifests } };
  }
  const config = readDescriptor(json["config"]);
  if (config === void 0 || !Array.isArray(json["layers"])) return void 0;
  const layers = json["layers"].map(readDescriptor).filter((layer) => layer !== void 0);
  if (layers.length !== json["layers"].length) return void 0;
  return { ...base, mediaType: mediaType(json, manifestTypes[1]), content: { kind: "image", config, layers } };
}
function readDiffIds(config) {
  const ids = object(parse(config)?.["rootfs"])?.["diff_ids"];
  return Array.isArray(ids) && ids.every(isDigest) ? ids : void 0;
}
function mediaType(json, otherwise) {
  return manifestTypes.find((type) => type === json["mediaType"]) ?? otherwise;
}
function readEntry(value) {
  const descriptor = readDescriptor(value);
  if (descriptor === void 0) return void 0;
  const platform2 = object(object(value)?.["platform"]);
  const [os6, architecture] = [platform2?.["os"], platform2?.["architecture"]];
  if (typeof os6 !== "string" || typeof architecture !== "string") return descriptor;
  return { ...descriptor, platform: `${os6}/${architecture}` };
}
function readDescriptor(value) {
  const { digest: digest3, size } = object(value) ?? {};
  if (!isDigest(digest3) || typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return void 0;
  return { digest: digest3, size };
}
function isDigest(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function parse(bytes) {
  try {
    return object(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch {
    return void 0;
  }
}

// packages/core/src/registry/origin.ts
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function apiHost(host) {
  return apiHosts.get(host) ?? host;
}
function realmRefused(registry, realm) {
  if (realm.username !== "" || realm.password !== "") return "it carries a login of its own";
  if (realm.protocol === "http:") {
    if (isLoopback(realm.hostname) && isLoopback(registry.hostname)) return void 0;
    return "it is not https";
  }
  if (realm.protocol !== "https:") return "it is not https";
  if (realm.hostname === registry.hostname || tokenHosts.get(registry.hostname) === realm.host) return void 0;
  return `${realm.host} is another host`;
}
function redirectRefused(from2, to) {
  if (to.protocol === "https:") return void 0;
  if (to.protocol === "http:" && from2.protocol === "http:" && isLoopback(from2.hostname) && isLoopback(to.hostname)) {
    return void 0;
  }
  return `${to.protocol}//${to.host} is not https`;
}

// packages/core/src/registry/refusal.ts
var MAX_WORDS = 200;
function denied(errand, why, because) {
  const { registry, repository, action } = errand;
  const verb = action === "push" ? "push to" : "pull from";
  const github = registry === "ghcr.io" ? `in GitHub Actions, give the job "permissions: packages: ${action === "push" ? "write" : "read"}" and log in with docker/login-action` : "in GitHub Actions, log in with docker/login-action in a step before";
  return new PackageModelError(
    "REGISTRY_DENIED",
    `${registry} does not let this run ${verb} ${repository}: ${why} (${because})`,
    `Run "docker login ${registry}" with an account that may ${verb} ${repository}; ${github}.`
  );
}
function tooManyRequests(errand, seconds2) {
  const wait = seconds2 === void 0 ? "later" : `in ${seconds2} s`;
  return new PackageModelError(
    "REGISTRY_DENIED",
    `${errand.registry} answers 429: too many requests for ${errand.repository}`,
    `Run it again ${wait}, or log in with "docker login ${errand.registry}": logins have higher limits.`
  );
}
function unreachable(errand, cause) {
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(cause.code);
  return new PackageModelError(
    "REGISTRY_UNREACHABLE",
    certificate ? `the certificate of ${errand.registry} is not trusted: ${cause.message}` : `${errand.registry} does not answer: ${cause.message}`,
    certificate ? "Put the certificate of its authority into a PEM file and point SSL_CERT_FILE to it." : `Check the name and port of ${errand.registry}, that it runs, and the network or proxy on the way to it.`,
    { cause }
  );
}
function unexpected(errand, doing2, why) {
  return new PackageModelError(
    "REGISTRY_UNREACHABLE",
    `${errand.registry} failed at ${doing2} in ${errand.repository}: ${why}`,
    "Run it again; if it stays, the registry does not work as the OCI distribution specification says."
  );
}
function words(answer) {
  try {
    const { errors } = JSON.parse(answer.body.toString("utf8"));
    const first = Array.isArray(errors) ? errors[0] : void 0;
    const told2 = [first?.code, first?.message].filter((part2) => typeof part2 === "string" && part2 !== "").join(": ");
    return told2 === "" ? String(answer.status) : `${answer.status} ${oneLine(told2)}`;
  } catch {
    return String(answer.status);
  }
}
function oneLine(text6) {
  return text6.replaceAll(/[^\x20-\x7e]+/g, " ").trim().slice(0, MAX_WORDS);
}

// packages/core/src/registry/retry.ts
import { setTimeout as sleep } from "node:timers/promises";

// packages/core/src/registry/transport.ts
import { readFile as readFile2 } from "node:fs/promises";
import * as http from "node:http";
import * as https from "node:https";
import { rootCertificates } from "node:tls";
var NoAnswer = class extends Error {
  name = "NoAnswer";
  code;
  constructor(code, reason, options2) {
    super(reason, options2);
    this.code = code;
  }
};
var SILENCE_MS = 3e4;
async function openTransport(host, signal = host.signal) {
  const ca = await certificates(host.env);
  const proxyEnv = {
    HTTP_PROXY: host.env["HTTP_PROXY"] ?? host.env["http_proxy"],
    HTTPS_PROXY: host.env["HTTPS_PROXY"] ?? host.env["https_proxy"],
    NO_PROXY: host.env["NO_PROXY"] ?? host.env["no_proxy"]
  };
  const near = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };
  const far = {
    http: new http.Agent({ keepAlive: true, proxyEnv }),
    https: new https.Agent({ keepAlive: true, proxyEnv })
  };
  return (request3) => {
    const agents = isLoopback(request3.url.hostname) ? near : far;
    return send(request3, agents, ca, host, signal);
  };
}
function send(request3, agents, ca, host, signal) {
  const { method, url, headers, body: body2, limit } = request3;
  return new Promise((resolve11, reject) => {
    const secure = url.protocol === "https:";
    const options2 = { method, headers: { ...headers, "user-agent": "package-model" }, signal, timeout: SILENCE_MS };
    const outgoing = secure ? https.request(url, { ...options2, agent: agents.https, ...ca === void 0 ? {} : { ca } }) : http.request(url, { ...options2, agent: agents.http });
    const fail = (cause) => reject(host.signal.aborted ? interrupted(url) : noAnswer(cause));
    outgoing.on(
      "timeout",
      () => outgoing.destroy(new NoAnswer("ETIMEDOUT", `nothing came for ${SILENCE_MS / 1e3} s`))
    );
    outgoing.on("error", fail);
    outgoing.on("response", (incoming) => {
      const chunks = [];
      let size = 0;
      incoming.on("error", fail);
      incoming.on("data", (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= limit) return;
        fail(new NoAnswer("TOO_LARGE", `it answered with more than ${limit} bytes`));
        incoming.destroy();
      });
      incoming.on(
        "end",
        () => resolve11({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) })
      );
    });
    outgoing.end(body2);
  });
}
function interrupted(url) {
  return new PackageModelError("INTERRUPTED", `interrupted while talking to ${url.host}`, "Run it again.");
}
var reasons = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "the name could not be looked up",
  ECONNRESET: "the connection broke off",
  ETIMEDOUT: "no connection came about in time",
  EHOSTUNREACH: "there is no way to it",
  ENETUNREACH: "there is no network",
  ABORT_ERR: "it did not answer in time",
  TimeoutError: "it did not answer in time"
};
function noAnswer(cause) {
  if (cause instanceof NoAnswer) return cause;
  const { code, message } = cause;
  const known = code === void 0 ? void 0 : reasons[code];
  return new NoAnswer(code ?? "UNKNOWN", known ?? message, { cause });
}
async function certificates(env) {
  const found2 = [];
  for (const name of ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"]) {
    const path4 = env[name];
    if (path4 === void 0 || path4 === "") continue;
    try {
      found2.push(await readFile2(path4, "utf8"));
    } catch (cause) {
      throw new PackageModelError(
        "CONFIG_INVALID",
        `the certificates of ${name} cannot be read: ${path4}`,
        `Point ${name} to a readable PEM file, or unset it.`,
        { cause }
      );
    }
  }
  return found2.length === 0 ? void 0 : [...rootCertificates, ...found2];
}

// packages/core/src/registry/retry.ts
var ATTEMPTS = 4;
var FIRST_WAIT_MS = 500;
var MAX_WAIT_MS = 2e4;
var passing = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
var passingCodes = /* @__PURE__ */ new Set(["ECONNRESET", "EPIPE", "EAI_AGAIN"]);
function withRetries(transport, signal) {
  return async (request3) => {
    for (let attempt2 = 1; ; attempt2++) {
      const outcome = await transport(request3).catch((cause) => {
        if (cause instanceof NoAnswer) return cause;
        throw cause;
      });
      const again = attempt2 < ATTEMPTS && mayPass(outcome);
      if (again) await waitBefore(attempt2, outcome, signal);
      else if (outcome instanceof NoAnswer) throw outcome;
      else return outcome;
    }
  };
}
function mayPass(outcome) {
  if (outcome instanceof NoAnswer) return passingCodes.has(outcome.code);
  return passing.has(outcome.status) && (retryAfter(outcome) ?? 0) * 1e3 <= MAX_WAIT_MS;
}
function retryAfter(answer) {
  const header = answer.headers["retry-after"];
  if (header === void 0) return void 0;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? void 0 : Math.max(0, Math.ceil((until - Date.now()) / 1e3));
}
async function waitBefore(attempt2, outcome, signal) {
  const asked = outcome instanceof NoAnswer ? void 0 : retryAfter(outcome);
  const backoff = FIRST_WAIT_MS * 2 ** (attempt2 - 1) * (0.75 + Math.random() / 2);
  await sleep(asked === void 0 ? backoff : asked * 1e3, void 0, { signal }).catch(() => void 0);
}

// packages/core/src/registry/token.ts
var MAX_TOKEN_ANSWER = 1 << 20;
async function authorize(challenges, registry, errand, login, transport) {
  const { credentials, because } = login;
  const bearer = challenges.find((challenge) => challenge.scheme === "bearer");
  if (bearer) {
    if (credentials?.kind === "registry-token") return `Bearer ${credentials.secret}`;
    return `Bearer ${await requestToken(bearer, registry, errand, login, transport)}`;
  }
  if (challenges.some((challenge) => challenge.scheme === "basic") && credentials?.kind === "password") {
    return basic(credentials);
  }
  throw denied(errand, credentials ? "it offers no way to log in that is known" : "it asks for a login", because);
}
async function requestToken(challenge, registry, errand, login, transport) {
  const realm = readRealm(challenge, registry, errand, login);
  const service = challenge.parameters.get("service");
  const scope = `repository:${errand.repository}:${errand.action === "push" ? "pull,push" : "pull"}`;
  const fields = new URLSearchParams({ ...service === void 0 ? {} : { service }, scope });
  const answer = await ask2(realm, fields, login.credentials, transport);
  if (answer.status >= 300 && answer.status < 400) {
    throw denied(errand, `${realm.host} redirects the request for a token, which is not followed`, login.because);
  }
  if (answer.status >= 500) throw unexpected(errand, "issuing a token", words(answer));
  if (answer.status !== 200) throw denied(errand, `${realm.host} issues no token: ${words(answer)}`, login.because);
  const token2 = readToken(answer);
  if (token2 === void 0) throw unexpected(errand, "issuing a token", "its answer holds none");
  return token2;
}
function readRealm(challenge, registry, errand, login) {
  const text6 = challenge.parameters.get("realm") ?? "";
  const realm = URL.parse(text6);
  if (realm === null) throw denied(errand, "it names no place that issues tokens", login.because);
  const refused3 = realmRefused(registry, realm);
  if (refused3 !== void 0) {
    throw denied(errand, `it wants the login sent to ${realm.origin}, which is refused: ${refused3}`, login.because);
  }
  return realm;
}
function ask2(realm, fields, credentials, transport) {
  if (credentials?.kind === "identity-token") {
    fields.set("grant_type", "refresh_token");
    fields.set("client_id", "package-model");
    fields.set("refresh_token", credentials.secret);
    const headers2 = { "content-type": "application/x-www-form-urlencoded" };
    return transport({ method: "POST", url: realm, headers: headers2, body: fields.toString(), limit: MAX_TOKEN_ANSWER });
  }
  const url = new URL(realm);
  for (const [name, value] of fields) url.searchParams.set(name, value);
  const headers = credentials?.kind === "password" ? { authorization: basic(credentials) } : {};
  return transport({ method: "GET", url, headers, limit: MAX_TOKEN_ANSWER });
}
function readToken(answer) {
  try {
    const { token: token2, access_token: access4 } = JSON.parse(answer.body.toString("utf8"));
    const found2 = token2 ?? access4;
    return typeof found2 === "string" && /^[\x21-\x7e]+$/.test(found2) ? found2 : void 0;
  } catch {
    return void 0;
  }
}
function basic({ username, secret }) {
  return `Basic ${Buffer.from(`${username}:${secret}`).toString("base64")}`;
}

// packages/core/src/registry/client.ts
var MAX_REDIRECTS = 5;
var MAX_WORDS2 = 64 * 1024;
async function openRepository(reference, action, host, signal) {
  const errand = { registry: reference.host, repository: reference.repository, action };
  const transport = await openTransport(host, signal);
  const base = await findBase(errand, transport);
  const connection = { errand, base, transport: withRetries(transport, host.signal), host };
  return {
    plain: base.protocol === "http:",
    manifest: (at) => getManifest(connection, at),
    putManifest: (tag2, manifest2) => putManifest(connection, tag2, manifest2),
    blob: (descriptor, limit) => getBlob(connection, descriptor, limit)
  };
}
async function findBase(errand, transport) {
  const secure = new URL(`https://${apiHost(errand.registry)}/v2/`);
  if (!isLoopback(secure.hostname)) return secure;
  try {
    await transport({ method: "GET", url: secure, headers: {}, limit: MAX_WORDS2 });
  } catch (cause) {
    if (!(cause instanceof NoAnswer)) throw cause;
    if (/^(?:EPROTO|ECONNRESET|ERR_SSL_.*)$/.test(cause.code)) return new URL(`http://${secure.host}/v2/`);
    throw unreachable(errand, cause);
  }
  return secure;
}
async function getManifest(connection, at) {
  const { errand } = connection;
  const headers = { accept: manifestTypes.join(", ") };
  const answer = await talk(connection, { method: "GET", path: `manifests/${at}`, headers, limit: MAX_MANIFEST });
  if (answer.status === 404) return void 0;
  if (answer.status !== 200) throw unexpected(errand, `giving out the manifest ${at}`, words(answer));
  const manifest2 = readManifest(answer.body);
  if (manifest2 === void 0) throw unexpected(errand, `giving out the manifest ${at}`, "what came is no manifest");
  if (at.startsWith("sha256:") && at !== manifest2.digest) throw wrongBytes(errand, at, manifest2.digest);
  return manifest2;
}
async function putManifest(connection, tag2, manifest2) {
  const answer = await talk(connection, {
    method: "PUT",
    path: `manifests/${tag2}`,
    headers: { "content-type": manifest2.mediaType, "content-length": String(manifest2.bytes.length) },
    body: manifest2.bytes,
    limit: MAX_WORDS2
  });
  if (answer.status !== 201 && answer.status !== 200) {
    throw unexpected(connection.errand, `setting the tag ${tag2}`, words(answer));
  }
}
async function getBlob(connection, descriptor, limit) {
  const { errand } = connection;
  const doing2 = `giving out ${descriptor.digest}`;
  if (descriptor.size > limit)
    throw unexpected(errand, doing2, `it has ${descriptor.size} bytes, at most ${limit} are read`);
  const answer = await talk(connection, { method: "GET", path: `blobs/${descriptor.digest}`, headers: {}, limit });
  if (answer.status !== 200) throw unexpected(errand, doing2, words(answer));
  const digest3 = sha256(answer.body);
  if (digest3 !== descriptor.digest || answer.body.length !== descriptor.size)
    throw wrongBytes(errand, descriptor.digest, digest3);
  return answer.body;
}
function wrongBytes(errand, wanted2, got) {
  return unexpected(errand, `giving out ${wanted2}`, `what came has the digest ${got}`);
}
async function talk(connection, ask4) {
  const { errand, base } = connection;
  const url = new URL(`${errand.repository}/${ask4.path}`, base);
  let answer = await reach(errand, () => follow(connection, { ...ask4, url }));
  if (answer.status === 401) {
    connection.authorization = await logIn(connection, answer);
    answer = await reach(errand, () => follow(connection, { ...ask4, url }));
  }
  if (answer.status === 401 || answer.status === 403) {
    throw denied(errand, words(answer), (await loginOf(connection)).because);
  }
  if (answer.status === 429) throw tooManyRequests(errand, retryAfter(answer));
  return answer;
}
async function logIn(connection, answer) {
  const { errand, base, transport } = connection;
  const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
  const login = await loginOf(connection);
  return reach(errand, () => authorize(challenges, base, errand, login, transport));
}
async function loginOf(connection) {
  const { errand, host } = connection;
  connection.login ??= await findLogin(errand.registry, errand.repository, host);
  return connection.login;
}
async function follow(connection, request3) {
  const { authorization, errand, base, transport } = connection;
  let url = request3.url;
  let atHome = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    atHome &&= url.origin === base.origin;
    const login = atHome && authorization !== void 0 ? { authorization } : {};
    const answer = await transport({ ...request3, url, headers: { ...request3.headers, ...login } });
    const location = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || location === void 0) return answer;
    if (request3.method !== "GET")
      throw unexpected(errand, "taking a manifest", `it redirects to ${location.slice(0, 200)}`);
    const next = URL.parse(location, url.href);
    const refused3 = next === null ? "the redirect leads nowhere" : redirectRefused(url, next);
    if (next === null || refused3 !== void 0)
      throw unexpected(errand, "answering", `a redirect is refused: ${refused3}`);
    url = next;
  }
  throw unexpected(errand, "answering", `it redirects more than ${MAX_REDIRECTS} times`);
}
async function reach(errand, work) {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof NoAnswer ? unreachable(errand, cause) : cause;
  }
}

// packages/core/src/registry/reference.ts
var MAX_NAME = 255;
var MAX_TAG = 128;
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
var COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseReference(text6) {
  if (text6 === "") throw wrong(text6, "it is empty");
  const [beforeDigest = "", ...digests] = text6.split("@");
  const digest3 = digests.length === 0 ? void 0 : readDigest(text6, digests.join("@"));
  const { name, tag: tag2 } = splitTag(beforeDigest);
  const { host, path: path4 } = splitHost(text6, name);
  checkPath(text6, path4, name.length - path4.length);
  if (tag2 !== void 0) checkTag(text6, tag2, name.length + 1);
  if (name.length > MAX_NAME) throw wrong(text6, `its name has ${name.length} characters, the limit is ${MAX_NAME}`);
  const repository = host === DEFAULT_REGISTRY && !path4.includes("/") ? `library/${path4}` : path4;
  return { host, repository, ...tag2 === void 0 ? {} : { tag: tag2 }, ...digest3 === void 0 ? {} : { digest: digest3 }, text: text6 };
}
function formatReference(reference) {
  const { host, repository, tag: tag2, digest: digest3 } = reference;
  return `${host}/${repository}${tag2 === void 0 ? "" : `:${tag2}`}${digest3 === void 0 ? "" : `@${digest3}`}`;
}
function splitTag(text6) {
  const colon = text6.lastIndexOf(":");
  if (colon <= text6.lastIndexOf("/")) return { name: text6 };
  return { name: text6.slice(0, colon), tag: text6.slice(colon + 1) };
}
function splitHost(text6, name) {
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  if (!/[.:[\]]/.test(first) && first !== "localhost") return { host: DEFAULT_REGISTRY, path: name };
  const at = first.search(/[^A-Za-z0-9.:[\]-]/u);
  if (at >= 0) throw badCharacter(text6, at, "a host name");
  const port = /:(\d+)$/.exec(first)?.[1];
  if (!HOST.test(first)) throw wrong(text6, `${JSON.stringify(first)} is no host name`);
  if (port !== void 0 && (Number(port) < 1 || Number(port) > 65535)) throw wrong(text6, `${port} is no port`);
  return { host: first.toLowerCase(), path: name.slice(slash + 1) };
}
function checkPath(text6, path4, offset) {
  const at = path4.search(/[^a-z0-9._/-]/u);
  if (at >= 0) throw badCharacter(text6, offset + at, "a repository");
  if (path4 === "") throw wrong(text6, "it names no repository");
  for (const component of path4.split("/")) {
    if (component === "") throw wrong(text6, "it has an empty part between two slashes");
    if (!COMPONENT.test(component)) {
      throw wrong(
        text6,
        `${JSON.stringify(component)} must begin and end with a letter or digit, with single separators between`
      );
    }
  }
}
function checkTag(text6, tag2, offset) {
  if (tag2 === "") throw wrong(text6, "nothing follows the colon");
  const at = tag2.search(/[^A-Za-z0-9._-]/u);
  if (at >= 0) throw badCharacter(text6, offset + at, "a tag");
  if (!TAG.test(tag2)) throw badCharacter(text6, offset, "the beginning of a tag");
  if (tag2.length > MAX_TAG) throw wrong(text6, `its tag has ${tag2.length} characters, the limit is ${MAX_TAG}`);
}
function readDigest(text6, digest3) {
  if (!DIGEST.test(digest3)) throw wrong(text6, "what follows @ is not sha256: and 64 hexadecimal digits");
  return digest3;
}
function badCharacter(text6, at, where2) {
  const character = String.fromCodePoint(text6.codePointAt(at) ?? 0);
  const shown2 = /^[\x21-\x7e]$/.test(character) ? character : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const capital = /^[A-Z]$/.test(character) ? " (repositories are lower case)" : "";
  return wrong(text6, `the character ${shown2} at position ${at + 1} may not be in ${where2}${capital}`);
}
function wrong(text6, why) {
  return new PackageModelError(
    "USAGE",
    `${JSON.stringify(text6.slice(0, MAX_NAME + MAX_TAG))} is no image reference: ${why}`,
    "Write it as HOST[:PORT]/REPOSITORY:TAG, for example ghcr.io/acme/churn:1."
  );
}

// packages/core/src/registry/ask.ts
var PATIENCE_MS2 = 3e3;
async function askDigest(reference, host) {
  const parsed2 = parseReference(reference);
  if (parsed2.digest !== void 0) return parsed2.digest;
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE_MS2)]);
  const hurried = { ...host, signal };
  try {
    const repository = await openRepository(parsed2, "pull", hurried, signal);
    return (await repository.manifest(parsed2.tag ?? "latest"))?.digest;
  } catch (cause) {
    if (host.signal.aborted) throw cause;
    if (cause instanceof PackageModelError && cause.code !== "CONFIG_INVALID") return void 0;
    throw cause;
  }
}

// packages/core/src/settings.ts
function policyOf(settings2) {
  return { failOn: settings2.failOn, trust: settings2.trust, severities: {} };
}
var machines = { x64: "linux/amd64", arm64: "linux/arm64" };
function platformOf(settings2, architecture = process.arch) {
  const [asked, ...more2] = settings2.platform;
  if (more2.length > 0) {
    throw new PackageModelError(
      "USAGE",
      `${settings2.platform.length} platforms were asked for`,
      "Name one platform a run."
    );
  }
  const platform2 = asked === void 0 ? machines[architecture] : Object.values(machines).find((known) => known === asked);
  if (platform2) return platform2;
  throw new PackageModelError(
    "USAGE",
    `${asked ?? architecture} is no platform that images are made for`,
    `Name one of ${Object.values(machines).join(", ")} with --platform.`
  );
}
function environmentOptions(settings2, workspace, server, host) {
  const { python, requirements, indexUrl, certificates: certificates2, baseImage } = settings2;
  return {
    workspace,
    server,
    platform: platformOf(settings2),
    mode: settings2.locked ? "locked" : settings2.upgrade ? "upgrade" : "use",
    ...settings2.upgrade && { upgrade: settings2.upgrade },
    ...python !== void 0 && { python },
    ...requirements !== void 0 && { requirements },
    ...indexUrl !== void 0 && { indexUrl },
    ...certificates2 !== void 0 && { certificates: certificates2 },
    findLinks: settings2.findLinks,
    write: !settings2.locked,
    baseDigest: (reference) => askDigest(baseImage ?? reference, host)
  };
}

// packages/core/src/check/check.ts
import { createHash as createHash2 } from "node:crypto";

// packages/core/src/check/catalogue/standard-library.json
var standard_library_default = {
  modules: [
    "Bastion",
    "ConfigParser",
    "Queue",
    "SocketServer",
    "StringIO",
    "UserDict",
    "UserList",
    "UserString",
    "__builtin__",
    "__future__",
    "_abc",
    "_aix_support",
    "_android_support",
    "_apple_support",
    "_ast",
    "_asyncio",
    "_bisect",
    "_blake2",
    "_bootlocale",
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
    "_colorize",
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
    "_dummy_threading",
    "_elementtree",
    "_frozen_importlib",
    "_frozen_importlib_external",
    "_functools",
    "_gdbm",
    "_hashlib",
    "_heapq",
    "_hmac",
    "_imp",
    "_interpchannels",
    "_interpqueues",
    "_interpreters",
    "_io",
    "_ios_support",
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
    "_opcode_metadata",
    "_operator",
    "_osx_support",
    "_overlapped",
    "_pickle",
    "_posixshmem",
    "_posixsubprocess",
    "_py_abc",
    "_pydecimal",
    "_pyio",
    "_pyrepl",
    "_queue",
    "_random",
    "_remote_debugging",
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
    "_suggestions",
    "_symtable",
    "_testbuffer",
    "_testcapi",
    "_testinternalcapi",
    "_testmultiphase",
    "_thread",
    "_threading_local",
    "_tkinter",
    "_tokenize",
    "_tracemalloc",
    "_types",
    "_typing",
    "_uuid",
    "_warnings",
    "_weakref",
    "_weakrefset",
    "_winapi",
    "_zoneinfo",
    "_zstd",
    "abc",
    "aifc",
    "annotationlib",
    "antigravity",
    "anydbm",
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
    "binhex",
    "bisect",
    "builtins",
    "bz2",
    "cPickle",
    "cProfile",
    "cStringIO",
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
    "commands",
    "compileall",
    "compiler",
    "compression",
    "concurrent",
    "configparser",
    "contextlib",
    "contextvars",
    "copy",
    "copy_reg",
    "copyreg",
    "crypt",
    "csv",
    "ctypes",
    "curses",
    "dataclasses",
    "datetime",
    "dbhash",
    "dbm",
    "decimal",
    "difflib",
    "dircache",
    "dis",
    "distutils",
    "doctest",
    "dummy_threading",
    "email",
    "encodings",
    "ensurepip",
    "enum",
    "errno",
    "exceptions",
    "faulthandler",
    "fcntl",
    "filecmp",
    "fileinput",
    "fnmatch",
    "formatter",
    "fpformat",
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
    "hotshot",
    "html",
    "htmllib",
    "http",
    "httplib",
    "idlelib",
    "ihooks",
    "imaplib",
    "imghdr",
    "imp",
    "importlib",
    "imputil",
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
    "macpath",
    "macurl2path",
    "mailbox",
    "mailcap",
    "marshal",
    "math",
    "md5",
    "mimetools",
    "mimetypes",
    "mimify",
    "mmap",
    "modulefinder",
    "msilib",
    "msvcrt",
    "multiprocessing",
    "netrc",
    "new",
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
    "os2",
    "ossaudiodev",
    "parser",
    "pathlib",
    "pdb",
    "pickle",
    "pickletools",
    "pipes",
    "pkgutil",
    "platform",
    "plistlib",
    "popen",
    "popen2",
    "poplib",
    "posix",
    "posixfile",
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
    "rexec",
    "rfc822",
    "rlcompleter",
    "runpy",
    "sched",
    "secrets",
    "select",
    "selectors",
    "sets",
    "sgmllib",
    "sha",
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
    "symbol",
    "symtable",
    "sys",
    "sysconfig",
    "syslog",
    "tabnanny",
    "tarfile",
    "telnetlib",
    "tempfile",
    "termios",
    "test",
    "textwrap",
    "this",
    "thread",
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
    "urllib2",
    "urlparse",
    "user",
    "uu",
    "uuid",
    "venv",
    "warnings",
    "wave",
    "weakref",
    "webbrowser",
    "whichdb",
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
  ]
};

// packages/core/src/check/pickle/python-names.ts
var standard = new Set(standard_library_default.modules);
function isStandardLibrary(module) {
  return standard.has(module.split(".", 1)[0] ?? "");
}
function keyOf({ module, name }) {
  return `${module}:${name}`;
}

// packages/core/src/check/catalogue/functions.json
var functions_default = {
  called: {
    "_codecs:encode": {
      call: [["str", "str"]],
      because: "Turns text into bytes; the codec's name only chooses among Python's own codecs."
    },
    "_loss:CyAbsoluteError": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyExponentialLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHalfBinomialLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHalfGammaLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHalfMultinomialLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHalfPoissonLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHalfSquaredError": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHalfTweedieLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHalfTweedieLossIdentity": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyHuberLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:CyPinballLoss": {
      because: "Makes a loss of numbers."
    },
    "_loss:__pyx_unpickle_CyAbsoluteError": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHalfBinomialLoss": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHalfGammaLoss": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHalfMultinomialLoss": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHalfPoissonLoss": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHalfSquaredError": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHalfTweedieLoss": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHalfTweedieLossIdentity": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyExponentialLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyExponentialLoss": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyHuberLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHuberLoss": {
      because: "Makes a loss of an exact class."
    },
    "_loss:__pyx_unpickle_CyPinballLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyPinballLoss": {
      because: "Makes a loss of an exact class."
    },
    "pytz:_UTC": {
      because: "Gives the one time zone UTC."
    },
    "builtins:getattr": {
      because: "Gives one method of an exact distribution of SciPy; the name of the method is as recorded."
    },
    "copyreg:_reconstructor": {
      because: "Makes an instance of its first argument, which is judged as a class of its own."
    },
    "copyreg:__newobj__": {
      because: "Makes an instance of its first argument, which is judged as a class of its own."
    },
    "copyreg:__newobj_ex__": {
      because: "Makes an instance of its first argument, which is judged as a class of its own."
    },
    "builtins:bytearray": {
      call: [[], ["bytes"], ["str", "str"]],
      because: "Copies bytes, or encodes text."
    },
    "builtins:bytes": {
      call: [[], ["bytes"], ["list"]],
      because: "Copies bytes."
    },
    "builtins:complex": {
      call: [["number", "number"]],
      because: "Makes a number."
    },
    "builtins:frozenset": {
      call: [["list"]],
      because: "Collects the elements of an exact list."
    },
    "builtins:set": {
      call: [["list"]],
      because: "Collects the elements of an exact list."
    },
    "builtins:range": {
      call: [["number", "number", "number"]],
      because: "Makes a range of integers."
    },
    "builtins:slice": {
      call: [["number|none|str", "number|none|str", "number|none|str"]],
      because: "Makes a slice."
    },
    "collections:Counter": {
      call: [["dict"]],
      because: "Copies an exact dict."
    },
    "collections:OrderedDict": {
      call: [[], ["list"]],
      because: "Makes an empty dict, or one of an exact list of pairs (Python 2)."
    },
    "collections:defaultdict": {
      call: [
        [],
        ["=builtins:int"],
        ["=builtins:float"],
        ["=builtins:list"],
        ["=builtins:dict"],
        ["=builtins:str"],
        ["=builtins:set"]
      ],
      because: "Makes an empty dict whose missing values are made by a builtin type without arguments."
    },
    "collections:deque": {
      call: [[], ["list"], ["list", "number|none"], ["tuple", "number|none"]],
      because: "Makes a list with two ends."
    },
    "datetime:date": {
      because: "Makes a date of its packed bytes."
    },
    "datetime:datetime": {
      call: [["bytes"], ["bytes", "made"], ["str"], ["str", "made"]],
      because: "Makes a time of its packed bytes and a catalogued time zone."
    },
    "datetime:time": {
      because: "Makes a time of its packed bytes."
    },
    "datetime:timedelta": {
      because: "Makes a duration of numbers."
    },
    "datetime:timezone": {
      call: [["made"], ["made", "str"]],
      because: "Makes a fixed offset of a duration."
    },
    "decimal:Decimal": {
      because: "Makes a number of its text."
    },
    "fractions:Fraction": {
      call: [["number", "number"], ["str"]],
      because: "Makes a number of two integers or of its text."
    },
    "functools:partial": {
      because: "Binds arguments to sklearn.utils.validation.check_array and nothing else: LocalOutlierFactor and friends keep it so."
    },
    "re:_compile": {
      because: "Compiles a regular expression: no code runs, though matching may take long."
    },
    "numpy.core.multiarray:_reconstruct": {
      because: "Makes an empty array of an array class; its content comes as state.",
      call: [["=numpy:ndarray|=numpy:matrix|=numpy:recarray|=numpy.rec:recarray", "tuple", "bytes|str"]]
    },
    "numpy._core.multiarray:_reconstruct": {
      because: "Makes an empty array of an array class; its content comes as state.",
      call: [["=numpy:ndarray|=numpy:matrix|=numpy:recarray|=numpy.rec:recarray", "tuple", "bytes|str"]]
    },
    "numpy.core.multiarray:scalar": {
      call: [
        ["made", "bytes"],
        ["made", "str"],
        ["made", "made|number|none|list|tuple|dict|bool"]
      ],
      because: "Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself."
    },
    "numpy._core.multiarray:scalar": {
      call: [
        ["made", "bytes"],
        ["made", "str"],
        ["made", "made|number|none|list|tuple|dict|bool"]
      ],
      because: "Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself."
    },
    "numpy.core.numeric:_frombuffer": {
      call: [["bytes|made", "made", "tuple", "str"]],
      because: "Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects."
    },
    "numpy._core.numeric:_frombuffer": {
      call: [["bytes|made", "made", "tuple", "str"]],
      because: "Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects."
    },
    "numpy:dtype": {
      call: [
        ["str", "bool|number", "bool|number"],
        ["=numpy:record", "bool|number", "bool|number"]
      ],
      because: "Makes a dtype of its code."
    },
    "numpy.ma.core:_mareconstruct": {
      because: "Makes an empty masked array of exact array classes."
    },
    "numpy.ma.core:MaskedConstant": {
      because: "Gives the one masked value."
    },
    "numpy.random._pickle:__bit_generator_ctor": {
      because: "Makes a generator of random bits by its class, or by its name among NumPy's own."
    },
    "numpy.random._pickle:__generator_ctor": {
      because: "Wraps a generator of random bits."
    },
    "numpy.random._pickle:__randomstate_ctor": {
      because: "Wraps a generator of random bits."
    },
    "numpy.random:__RandomState_ctor": {
      call: [[]],
      because: "Makes a generator of random numbers with an own seed (NumPy before 1.17)."
    },
    "numpy.random.bit_generator:__pyx_unpickle_SeedSequence": {
      because: "Makes a seed of an exact class."
    },
    "pandas._libs.arrays:__pyx_unpickle_NDArrayBacked": {
      because: "Makes an empty array of an exact class."
    },
    "pandas._libs.internals:_unpickle_block": {
      because: "Makes a block of a frame from an array and its position."
    },
    "pandas._libs.tslibs.nattype:__nat_unpickle": {
      because: "Gives the one missing time."
    },
    "pandas._libs.tslibs.nattype:_nat_unpickle": {
      because: "Gives the one missing time."
    },
    "pandas._libs.tslibs.timedeltas:_timedelta_unpickle": {
      because: "Makes a duration of numbers."
    },
    "pandas._libs.tslibs.timestamps:_unpickle_timestamp": {
      call: [
        ["number", "none|made|str", "none|made|str"],
        ["number", "none|made|str", "none|made|str", "number"]
      ],
      because: "Makes a time of numbers, a frequency and a time zone."
    },
    "pandas._libs.tslibs.offsets:Day": {
      because: "Makes a calendar offset of numbers."
    },
    "pandas._libs.tslibs.offsets:YearEnd": {
      because: "Makes a calendar offset of numbers."
    },
    "pandas._libs.interval:Interval": {
      because: "Makes an interval of two numbers."
    },
    "pandas:Interval": {
      because: "Makes an interval of two numbers."
    },
    "pandas._libs.tslibs.period:Period": {
      because: "Makes a period of a number and an offset."
    },
    "pandas:Period": {
      because: "Makes a period of a number and an offset."
    },
    "pandas:StringDtype": {
      because: "Makes a dtype of the name of its storage."
    },
    "pandas.core.arrays.string_:StringDtype": {
      because: "Makes a dtype of the name of its storage."
    },
    "pandas.core.indexes.base:_new_Index": {
      because: "Makes an index of an exact class from a dict of plain values and arrays."
    },
    "pandas.core.indexes.datetimes:_new_DatetimeIndex": {
      because: "Makes an index of an exact class from a dict of plain values and arrays."
    },
    "pandas.core.indexes.interval:_new_IntervalIndex": {
      because: "Makes an index of an exact class from a dict of plain values and arrays."
    },
    "pandas.core.internals.managers:BlockManager": {
      call: [["tuple", "list"]],
      because: "Puts blocks and axes of a frame together."
    },
    "pandas.core.internals.managers:SingleBlockManager": {
      call: [["tuple", "list"]],
      because: "Puts a block and an axis of a series together."
    },
    "sklearn._loss._loss:CyAbsoluteError": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyExponentialLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHalfBinomialLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHalfGammaLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHalfMultinomialLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHalfPoissonLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHalfSquaredError": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHalfTweedieLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHalfTweedieLossIdentity": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyHuberLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:CyPinballLoss": {
      because: "Makes a loss of numbers."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyAbsoluteError": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHalfBinomialLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHalfGammaLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHalfMultinomialLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHalfPoissonLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHalfSquaredError": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHalfTweedieLoss": {
      because: "Makes a loss of an exact class."
    },
    "sklearn._loss._loss:__pyx_unpickle_CyHalfTweedieLossIdentity": {
      because: "Makes a loss of an exact class."
    },
    "sklearn.linear_model._sgd_fast:EpsilonInsensitive": {
      because: "Makes a loss of a number."
    },
    "sklearn.linear_model._sgd_fast:Hinge": {
      because: "Makes a loss of a number."
    },
    "sklearn.linear_model._sgd_fast:Huber": {
      because: "Makes a loss of a number."
    },
    "sklearn.linear_model._sgd_fast:Log": {
      because: "Makes a loss."
    },
    "sklearn.linear_model._sgd_fast:ModifiedHuber": {
      because: "Makes a loss."
    },
    "sklearn.linear_model._sgd_fast:SquaredEpsilonInsensitive": {
      because: "Makes a loss of a number."
    },
    "sklearn.linear_model._sgd_fast:SquaredHinge": {
      because: "Makes a loss of a number."
    },
    "sklearn.linear_model._sgd_fast:SquaredLoss": {
      because: "Makes a loss."
    },
    "sklearn.metrics._dist_metrics:newObj": {
      because: "Makes an empty distance of an exact class."
    },
    "sklearn.neighbors._dist_metrics:newObj": {
      because: "Makes an empty distance of an exact class."
    },
    "sklearn.neighbors._ball_tree:newObj": {
      because: "Makes an empty tree of an exact class."
    },
    "sklearn.neighbors._kd_tree:newObj": {
      because: "Makes an empty tree of an exact class."
    },
    "sklearn.tree._tree:Tree": {
      because: "Makes an empty tree of sizes and an array of class counts."
    }
  },
  kept: [
    {
      names: ["numpy:mean", "numpy:median", "numpy:max", "numpy:min", "numpy:amax", "numpy:amin"],
      because: "Arithmetic over an array: whatever it is called with, it makes numbers or fails."
    },
    {
      modules: ["numpy", "numpy.core._multiarray_umath", "numpy._core._multiarray_umath"],
      ufuncs: true,
      because: "Elementwise arithmetic: whatever it is called with, it makes arrays or fails."
    },
    {
      modules: [
        "sklearn.metrics._classification",
        "sklearn.metrics._regression",
        "sklearn.metrics._ranking",
        "sklearn.metrics._scorer",
        "sklearn.metrics.cluster._supervised"
      ],
      at: ["_score_func"],
      because: "Score functions compute numbers from two arrays; each name here was recorded in a scorer."
    },
    {
      modules: ["sklearn.feature_selection._univariate_selection", "sklearn.feature_selection._mutual_info"],
      at: ["score_func"],
      because: "Score functions compute numbers from two arrays; each name here was recorded in a selector."
    },
    {
      names: ["sklearn.metrics._scorer:_passthrough_scorer"],
      at: ["scorer_"],
      because: "Calls the score method of the estimator it is given."
    },
    {
      names: ["sklearn.cluster._kmeans:_kmeans_single_elkan", "sklearn.cluster._kmeans:_kmeans_single_lloyd"],
      because: "Steps of k-means over arrays."
    },
    {
      names: ["sklearn.cluster._kmeans:lloyd_iter_chunked_dense", "sklearn.cluster._kmeans:elkan_iter_chunked_dense"],
      because: "Steps of k-means over arrays."
    },
    {
      names: ["sklearn.utils.validation:check_array", "scipy._lib.array_api_compat.numpy._aliases:asarray"],
      because: "Makes an array of what it is called with, or fails."
    },
    {
      names: ["pandas:NA", "pandas._libs.missing:NA", "builtins:Ellipsis", "builtins:NotImplemented"],
      because: "A constant."
    },
    {
      names: [
        "scipy.interpolate._fitpack2:LSQUnivariateSpline",
        "scipy.interpolate._fitpack2:InterpolatedUnivariateSpline",
        "scipy.interpolate._fitpack2:UnivariateSpline"
      ],
      because: "The class of a spline, kept by the spline itself."
    },
    {
      names: ["sklearn.model_selection._split:KFold", "sklearn.model_selection._split:StratifiedKFold"],
      at: ["cv"],
      because: "The splitter that a repeated one repeats."
    },
    {
      names: ["pandas:Index", "pandas.core.indexes.base:Index"],
      because: "The class of an index, kept in a cache of its dtype."
    }
  ],
  types: {
    because: "Types of plain values: whatever they are called with, they make a number, a text, a container or fail. They may be kept anywhere.",
    names: [
      "builtins:bool",
      "builtins:bytes",
      "builtins:complex",
      "builtins:dict",
      "builtins:float",
      "builtins:frozenset",
      "builtins:int",
      "builtins:list",
      "builtins:object",
      "builtins:set",
      "builtins:str",
      "builtins:tuple",
      "numpy:bool",
      "numpy:bool_",
      "numpy:bytes_",
      "numpy:complex128",
      "numpy:complex64",
      "numpy:datetime64",
      "numpy:float16",
      "numpy:float32",
      "numpy:float64",
      "numpy:floating",
      "numpy:generic",
      "numpy:inexact",
      "numpy:int16",
      "numpy:int32",
      "numpy:int64",
      "numpy:int8",
      "numpy:integer",
      "numpy:longlong",
      "numpy:number",
      "numpy:object_",
      "numpy:signedinteger",
      "numpy:str_",
      "numpy:timedelta64",
      "numpy:uint16",
      "numpy:uint32",
      "numpy:uint64",
      "numpy:uint8",
      "numpy:ulonglong",
      "numpy:unsignedinteger",
      "numpy:ndarray",
      "numpy:matrix"
    ]
  },
  setstate: {
    because: "Classes whose __setstate__ was read: it keeps what it is given, or hands it to native code that checks it.",
    definedBy: [
      "functools:partial",
      "uuid:UUID",
      "fractions:Fraction",
      "numpy.ma.core:MaskedArray",
      "numpy.ma:MaskedArray",
      "numpy.polynomial._polybase:ABCPolyBase",
      "numpy.random._generator:Generator",
      "numpy.random.bit_generator:BitGenerator",
      "numpy.random._bit_generator:BitGenerator",
      "numpy.random.bit_generator:SeedSequence",
      "numpy.random.mtrand:RandomState",
      "numpy.random._mt19937:MT19937",
      "numpy.random._pcg64:PCG64",
      "numpy.random._pcg64:PCG64DXSM",
      "numpy.random._philox:Philox",
      "numpy.random._sfc64:SFC64",
      "numpy:dtype",
      "numpy:generic",
      "numpy:ndarray",
      "pandas._libs.arrays:NDArrayBacked",
      "pandas._libs.internals:BlockManager",
      "pandas._libs.interval:IntervalMixin",
      "pandas._libs.tslibs.offsets:BaseOffset",
      "pandas._libs.tslibs.offsets:Tick",
      "pandas._libs.tslibs.offsets:YearOffset",
      "pandas._libs.tslibs.period:_Period",
      "pandas.core.arrays.categorical:Categorical",
      "pandas:Categorical",
      "pandas.core.dtypes.dtypes:CategoricalDtype",
      "pandas.core.dtypes.dtypes:DatetimeTZDtype",
      "pandas:CategoricalDtype",
      "pandas:DatetimeTZDtype",
      "pandas.core.generic:NDFrame",
      "pandas.core.internals.managers:SingleBlockManager",
      "pandas:StringDtype",
      "pandas.core.arrays.string_:StringDtype",
      "scipy.sparse._coo:coo_matrix",
      "scipy.sparse._base:spmatrix",
      "sklearn._loss._loss:*",
      "_loss:*",
      "sklearn.base:BaseEstimator",
      "sklearn.ensemble._hist_gradient_boosting.predictor:TreePredictor",
      "sklearn.isotonic:IsotonicRegression",
      "sklearn.linear_model._sgd_fast:*",
      "sklearn.metrics._dist_metrics:*",
      "sklearn.neighbors._ball_tree:*",
      "sklearn.neighbors._kd_tree:*",
      "sklearn.tree._tree:Tree",
      "sklearn.utils._bunch:Bunch"
    ]
  },
  guarded: {
    "scipy.stats._distn_infrastructure:rv_generic": {
      guard: "distribution-template",
      because: "Its __setstate__ executes the text of one attribute: admitted where that text is exactly SciPy's own template around plain argument names."
    }
  },
  refused: {
    "builtins:type": "makes new classes"
  }
};

// packages/core/src/check/catalogue/catalogue.json
var catalogue_default = {
  releases: [
    { "scikit-learn": "1.1.3", numpy: "1.23.5", scipy: "1.9.3", pandas: "1.5.3" },
    { "scikit-learn": "1.2.2", numpy: "1.23.5", scipy: "1.10.1", pandas: "1.5.3" },
    { "scikit-learn": "1.3.2", numpy: "1.26.4", scipy: "1.11.4", pandas: "2.1.4" },
    { "scikit-learn": "1.4.2", numpy: "1.26.4", scipy: "1.12.0", pandas: "2.1.4" },
    { "scikit-learn": "1.5.2", numpy: "1.26.4", scipy: "1.13.1", pandas: "2.2.3" },
    { "scikit-learn": "1.6.1", numpy: "2.0.2", scipy: "1.14.1", pandas: "2.2.3" },
    { "scikit-learn": "1.7.2", numpy: "2.2.6", scipy: "1.15.3", pandas: "2.2.3" },
    { "scikit-learn": "1.8.0", numpy: "2.3.5", scipy: "1.16.3", pandas: "2.3.3" },
    { "scikit-learn": "1.9.1", numpy: "2.4.6", scipy: "1.17.1", pandas: "3.1.1" }
  ],
  entries: {
    _codecs: {
      encode: {
        kind: "function",
        call: [["str", "str"]],
        because: "Turns text into bytes; the codec's name only chooses among Python's own codecs.",
        returns: ["builtins:bytes"],
        releases: [0, 8]
      }
    },
    _loss: {
      CyAbsoluteError: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [4, 7] },
      CyExponentialLoss: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [4, 7] },
      CyHalfBinomialLoss: {
        kind: "class",
        call: [[]],
        because: "Makes a loss of numbers.",
        releases: [4, 7]
      },
      CyHalfGammaLoss: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [4, 7] },
      CyHalfMultinomialLoss: { kind: "class", state: [[]], releases: [4, 7] },
      CyHalfPoissonLoss: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [4, 7] },
      CyHalfSquaredError: {
        kind: "class",
        call: [[]],
        because: "Makes a loss of numbers.",
        releases: [4, 7]
      },
      CyHalfTweedieLoss: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [4, 7]
      },
      CyHalfTweedieLossIdentity: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [4, 7]
      },
      CyHuberLoss: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [4, 7]
      },
      CyPinballLoss: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [4, 7]
      },
      __pyx_unpickle_CyAbsoluteError: {
        kind: "function",
        call: [["=_loss:CyAbsoluteError", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyAbsoluteError"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyExponentialLoss: {
        kind: "function",
        call: [["=_loss:CyExponentialLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyExponentialLoss"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyHalfBinomialLoss: {
        kind: "function",
        call: [["=_loss:CyHalfBinomialLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHalfBinomialLoss"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyHalfGammaLoss: {
        kind: "function",
        call: [["=_loss:CyHalfGammaLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHalfGammaLoss"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyHalfMultinomialLoss: {
        kind: "function",
        call: [["=_loss:CyHalfMultinomialLoss", "number", "none|tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHalfMultinomialLoss"],
        releases: [4, 7]
      },
      __pyx_unpickle_CyHalfPoissonLoss: {
        kind: "function",
        call: [["=_loss:CyHalfPoissonLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHalfPoissonLoss"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyHalfSquaredError: {
        kind: "function",
        call: [["=_loss:CyHalfSquaredError", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHalfSquaredError"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyHalfTweedieLoss: {
        kind: "function",
        call: [["=_loss:CyHalfTweedieLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHalfTweedieLoss"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyHalfTweedieLossIdentity: {
        kind: "function",
        call: [["=_loss:CyHalfTweedieLossIdentity", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHalfTweedieLossIdentity"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyHuberLoss: {
        kind: "function",
        call: [["=_loss:CyHuberLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyHuberLoss"],
        releases: [4, 4]
      },
      __pyx_unpickle_CyPinballLoss: {
        kind: "function",
        call: [["=_loss:CyPinballLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["_loss:CyPinballLoss"],
        releases: [4, 4]
      }
    },
    builtins: {
      Ellipsis: { kind: "function", releases: [0, 8] },
      NotImplemented: { kind: "function", releases: [0, 8] },
      bool: { kind: "class", releases: [0, 8] },
      bytearray: {
        kind: "class",
        call: [[], ["bytes"], ["str", "str"]],
        because: "Copies bytes, or encodes text.",
        releases: [0, 8]
      },
      bytes: { kind: "class", call: [[], ["bytes"], ["list"]], because: "Copies bytes.", releases: [0, 8] },
      complex: { kind: "class", call: [["number", "number"]], because: "Makes a number.", releases: [0, 8] },
      dict: { kind: "class", releases: [0, 8] },
      float: { kind: "class", releases: [0, 8] },
      frozenset: {
        kind: "class",
        call: [["list"]],
        because: "Collects the elements of an exact list.",
        releases: [0, 8]
      },
      getattr: {
        kind: "function",
        call: [
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'cdf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'entropy'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'expect'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'fit'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'interval'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'isf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'logcdf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'logpdf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'logsf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'mean'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'median'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'moment'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'pdf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'ppf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'rvs'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'sf'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'stats'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'std'"],
          ["<scipy.stats._continuous_distns:trapezoid_gen>", "'var'"],
          ["<scipy.stats._discrete_distns:bernoulli_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:betabinom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:betanbinom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:binom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:boltzmann_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:dlaplace_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:geom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:hypergeom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:logser_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:nbinom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:nchypergeom_fisher_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:nchypergeom_wallenius_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:nhypergeom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:planck_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:poisson_binom_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:poisson_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:randint_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:skellam_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:yulesimon_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:zipf_gen>", "'_entropy'"],
          ["<scipy.stats._discrete_distns:zipfian_gen>", "'_entropy'"],
          ["=scipy.interpolate._interpolate:interp1d", "'_call_linear_np'"]
        ],
        because: "Gives one method of an exact distribution of SciPy; the name of the method is as recorded.",
        returns: ["builtins:function", "builtins:method"],
        releases: [0, 8]
      },
      int: { kind: "class", releases: [0, 8] },
      list: { kind: "class", releases: [0, 8] },
      object: { kind: "class", releases: [0, 8] },
      range: {
        kind: "class",
        call: [["number", "number", "number"]],
        because: "Makes a range of integers.",
        releases: [0, 8]
      },
      set: {
        kind: "class",
        call: [["list"]],
        because: "Collects the elements of an exact list.",
        releases: [0, 8]
      },
      slice: {
        kind: "class",
        call: [["number|none|str", "number|none|str", "number|none|str"]],
        because: "Makes a slice.",
        releases: [0, 8]
      },
      str: { kind: "class", releases: [0, 8] },
      tuple: { kind: "class", releases: [0, 8] }
    },
    collections: {
      Counter: { kind: "class", call: [["dict"]], because: "Copies an exact dict.", releases: [0, 8] },
      OrderedDict: {
        kind: "class",
        call: [[], ["list"]],
        because: "Makes an empty dict, or one of an exact list of pairs (Python 2).",
        holds: ["items"],
        releases: [0, 8]
      },
      defaultdict: {
        kind: "class",
        call: [
          [],
          ["=builtins:int"],
          ["=builtins:float"],
          ["=builtins:list"],
          ["=builtins:dict"],
          ["=builtins:str"],
          ["=builtins:set"]
        ],
        because: "Makes an empty dict whose missing values are made by a builtin type without arguments.",
        releases: [0, 8]
      },
      deque: {
        kind: "class",
        call: [[], ["list"], ["list", "number|none"], ["tuple", "number|none"]],
        because: "Makes a list with two ends.",
        holds: ["elements"],
        releases: [0, 8]
      }
    },
    copyreg: {
      __newobj__: {
        kind: "function",
        because: "Makes an instance of its first argument, which is judged as a class of its own."
      },
      __newobj_ex__: {
        kind: "function",
        because: "Makes an instance of its first argument, which is judged as a class of its own."
      },
      _reconstructor: {
        kind: "function",
        because: "Makes an instance of its first argument, which is judged as a class of its own.",
        releases: [0, 8]
      }
    },
    datetime: {
      date: {
        kind: "class",
        call: [["bytes"]],
        because: "Makes a date of its packed bytes.",
        releases: [0, 8]
      },
      datetime: {
        kind: "class",
        call: [["bytes"], ["bytes", "made"], ["str"], ["str", "made"]],
        because: "Makes a time of its packed bytes and a catalogued time zone.",
        releases: [0, 8]
      },
      time: {
        kind: "class",
        call: [["bytes"]],
        because: "Makes a time of its packed bytes.",
        releases: [0, 8]
      },
      timedelta: {
        kind: "class",
        call: [["number", "number", "number"]],
        because: "Makes a duration of numbers.",
        releases: [0, 8]
      },
      timezone: {
        kind: "class",
        call: [["made"], ["made", "str"]],
        because: "Makes a fixed offset of a duration.",
        releases: [0, 8]
      }
    },
    decimal: {
      Decimal: { kind: "class", call: [["str"]], because: "Makes a number of its text.", releases: [0, 8] }
    },
    fractions: {
      Fraction: {
        kind: "class",
        call: [["number", "number"], ["str"]],
        because: "Makes a number of two integers or of its text.",
        releases: [0, 8]
      }
    },
    functools: {
      partial: {
        kind: "class",
        call: [["=sklearn.utils.validation:check_array"]],
        because: "Binds arguments to sklearn.utils.validation.check_array and nothing else: LocalOutlierFactor and friends keep it so.",
        state: [["=sklearn.utils.validation:check_array", "tuple", "dict", "none"]],
        releases: [3, 8]
      }
    },
    "joblib.numpy_pickle": {
      NumpyArrayWrapper: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "numpy._core._multiarray_umath": {
      absolute: { kind: "function", releases: [5, 5] },
      add: { kind: "function", releases: [5, 5] },
      arccos: { kind: "function", releases: [5, 5] },
      arccosh: { kind: "function", releases: [5, 5] },
      arcsin: { kind: "function", releases: [5, 5] },
      arcsinh: { kind: "function", releases: [5, 5] },
      arctan: { kind: "function", releases: [5, 5] },
      arctan2: { kind: "function", releases: [5, 5] },
      arctanh: { kind: "function", releases: [5, 5] },
      bitwise_and: { kind: "function", releases: [5, 5] },
      bitwise_count: { kind: "function", releases: [5, 5] },
      bitwise_or: { kind: "function", releases: [5, 5] },
      bitwise_xor: { kind: "function", releases: [5, 5] },
      cbrt: { kind: "function", releases: [5, 5] },
      ceil: { kind: "function", releases: [5, 5] },
      conjugate: { kind: "function", releases: [5, 5] },
      copysign: { kind: "function", releases: [5, 5] },
      cos: { kind: "function", releases: [5, 5] },
      cosh: { kind: "function", releases: [5, 5] },
      deg2rad: { kind: "function", releases: [5, 5] },
      degrees: { kind: "function", releases: [5, 5] },
      divide: { kind: "function", releases: [5, 5] },
      divmod: { kind: "function", releases: [5, 5] },
      equal: { kind: "function", releases: [5, 5] },
      exp: { kind: "function", releases: [5, 5] },
      exp2: { kind: "function", releases: [5, 5] },
      expm1: { kind: "function", releases: [5, 5] },
      fabs: { kind: "function", releases: [5, 5] },
      float_power: { kind: "function", releases: [5, 5] },
      floor: { kind: "function", releases: [5, 5] },
      floor_divide: { kind: "function", releases: [5, 5] },
      fmax: { kind: "function", releases: [5, 5] },
      fmin: { kind: "function", releases: [5, 5] },
      fmod: { kind: "function", releases: [5, 5] },
      frexp: { kind: "function", releases: [5, 5] },
      gcd: { kind: "function", releases: [5, 5] },
      greater: { kind: "function", releases: [5, 5] },
      greater_equal: { kind: "function", releases: [5, 5] },
      heaviside: { kind: "function", releases: [5, 5] },
      hypot: { kind: "function", releases: [5, 5] },
      invert: { kind: "function", releases: [5, 5] },
      isfinite: { kind: "function", releases: [5, 5] },
      isinf: { kind: "function", releases: [5, 5] },
      isnan: { kind: "function", releases: [5, 5] },
      isnat: { kind: "function", releases: [5, 5] },
      lcm: { kind: "function", releases: [5, 5] },
      ldexp: { kind: "function", releases: [5, 5] },
      left_shift: { kind: "function", releases: [5, 5] },
      less: { kind: "function", releases: [5, 5] },
      less_equal: { kind: "function", releases: [5, 5] },
      log: { kind: "function", releases: [5, 5] },
      log10: { kind: "function", releases: [5, 5] },
      log1p: { kind: "function", releases: [5, 5] },
      log2: { kind: "function", releases: [5, 5] },
      logaddexp: { kind: "function", releases: [5, 5] },
      logaddexp2: { kind: "function", releases: [5, 5] },
      logical_and: { kind: "function", releases: [5, 5] },
      logical_not: { kind: "function", releases: [5, 5] },
      logical_or: { kind: "function", releases: [5, 5] },
      logical_xor: { kind: "function", releases: [5, 5] },
      matmul: { kind: "function", releases: [5, 5] },
      maximum: { kind: "function", releases: [5, 5] },
      minimum: { kind: "function", releases: [5, 5] },
      modf: { kind: "function", releases: [5, 5] },
      multiply: { kind: "function", releases: [5, 5] },
      negative: { kind: "function", releases: [5, 5] },
      nextafter: { kind: "function", releases: [5, 5] },
      not_equal: { kind: "function", releases: [5, 5] },
      positive: { kind: "function", releases: [5, 5] },
      power: { kind: "function", releases: [5, 5] },
      rad2deg: { kind: "function", releases: [5, 5] },
      radians: { kind: "function", releases: [5, 5] },
      reciprocal: { kind: "function", releases: [5, 5] },
      remainder: { kind: "function", releases: [5, 5] },
      right_shift: { kind: "function", releases: [5, 5] },
      rint: { kind: "function", releases: [5, 5] },
      sign: { kind: "function", releases: [5, 5] },
      signbit: { kind: "function", releases: [5, 5] },
      sin: { kind: "function", releases: [5, 5] },
      sinh: { kind: "function", releases: [5, 5] },
      spacing: { kind: "function", releases: [5, 5] },
      sqrt: { kind: "function", releases: [5, 5] },
      square: { kind: "function", releases: [5, 5] },
      subtract: { kind: "function", releases: [5, 5] },
      tan: { kind: "function", releases: [5, 5] },
      tanh: { kind: "function", releases: [5, 5] },
      trunc: { kind: "function", releases: [5, 5] },
      vecdot: { kind: "function", releases: [5, 5] }
    },
    "numpy._core.multiarray": {
      _reconstruct: {
        kind: "function",
        call: [["=numpy:ndarray|=numpy:matrix|=numpy:recarray|=numpy.rec:recarray", "tuple", "bytes|str"]],
        because: "Makes an empty array of an array class; its content comes as state.",
        returns: ["numpy.rec:recarray", "numpy:matrix", "numpy:ndarray"],
        releases: [5, 8]
      },
      scalar: {
        kind: "function",
        call: [
          ["made", "bytes"],
          ["made", "str"],
          ["made", "made|number|none|list|tuple|dict|bool"]
        ],
        because: "Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself.",
        returns: [
          "numpy:bool",
          "numpy:bytes_",
          "numpy:clongdouble",
          "numpy:complex128",
          "numpy:complex64",
          "numpy:datetime64",
          "numpy:float16",
          "numpy:float32",
          "numpy:float64",
          "numpy:int16",
          "numpy:int32",
          "numpy:int64",
          "numpy:int8",
          "numpy:longdouble",
          "numpy:str_",
          "numpy:timedelta64",
          "numpy:uint16",
          "numpy:uint32",
          "numpy:uint64",
          "numpy:uint8"
        ],
        releases: [5, 8]
      }
    },
    "numpy._core.numeric": {
      _frombuffer: {
        kind: "function",
        call: [["bytes|made", "made", "tuple", "str"]],
        because: "Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects.",
        returns: ["numpy:ndarray"],
        releases: [5, 8]
      }
    },
    "numpy.core._multiarray_umath": {
      absolute: { kind: "function", releases: [0, 4] },
      add: { kind: "function", releases: [0, 4] },
      arccos: { kind: "function", releases: [0, 4] },
      arccosh: { kind: "function", releases: [0, 4] },
      arcsin: { kind: "function", releases: [0, 4] },
      arcsinh: { kind: "function", releases: [0, 4] },
      arctan: { kind: "function", releases: [0, 4] },
      arctan2: { kind: "function", releases: [0, 4] },
      arctanh: { kind: "function", releases: [0, 4] },
      bitwise_and: { kind: "function", releases: [0, 4] },
      bitwise_or: { kind: "function", releases: [0, 4] },
      bitwise_xor: { kind: "function", releases: [0, 4] },
      cbrt: { kind: "function", releases: [0, 4] },
      ceil: { kind: "function", releases: [0, 4] },
      conjugate: { kind: "function", releases: [0, 4] },
      copysign: { kind: "function", releases: [0, 4] },
      cos: { kind: "function", releases: [0, 4] },
      cosh: { kind: "function", releases: [0, 4] },
      deg2rad: { kind: "function", releases: [0, 4] },
      degrees: { kind: "function", releases: [0, 4] },
      divide: { kind: "function", releases: [0, 4] },
      divmod: { kind: "function", releases: [0, 4] },
      equal: { kind: "function", releases: [0, 4] },
      exp: { kind: "function", releases: [0, 4] },
      exp2: { kind: "function", releases: [0, 4] },
      expm1: { kind: "function", releases: [0, 4] },
      fabs: { kind: "function", releases: [0, 4] },
      float_power: { kind: "function", releases: [0, 4] },
      floor: { kind: "function", releases: [0, 4] },
      floor_divide: { kind: "function", releases: [0, 4] },
      fmax: { kind: "function", releases: [0, 4] },
      fmin: { kind: "function", releases: [0, 4] },
      fmod: { kind: "function", releases: [0, 4] },
      frexp: { kind: "function", releases: [0, 4] },
      gcd: { kind: "function", releases: [0, 4] },
      greater: { kind: "function", releases: [0, 4] },
      greater_equal: { kind: "function", releases: [0, 4] },
      heaviside: { kind: "function", releases: [0, 4] },
      hypot: { kind: "function", releases: [0, 4] },
      invert: { kind: "function", releases: [0, 4] },
      isfinite: { kind: "function", releases: [0, 4] },
      isinf: { kind: "function", releases: [0, 4] },
      isnan: { kind: "function", releases: [0, 4] },
      isnat: { kind: "function", releases: [0, 4] },
      lcm: { kind: "function", releases: [0, 4] },
      ldexp: { kind: "function", releases: [0, 4] },
      left_shift: { kind: "function", releases: [0, 4] },
      less: { kind: "function", releases: [0, 4] },
      less_equal: { kind: "function", releases: [0, 4] },
      log: { kind: "function", releases: [0, 4] },
      log10: { kind: "function", releases: [0, 4] },
      log1p: { kind: "function", releases: [0, 4] },
      log2: { kind: "function", releases: [0, 4] },
      logaddexp: { kind: "function", releases: [0, 4] },
      logaddexp2: { kind: "function", releases: [0, 4] },
      logical_and: { kind: "function", releases: [0, 4] },
      logical_not: { kind: "function", releases: [0, 4] },
      logical_or: { kind: "function", releases: [0, 4] },
      logical_xor: { kind: "function", releases: [0, 4] },
      matmul: { kind: "function", releases: [0, 4] },
      maximum: { kind: "function", releases: [0, 4] },
      minimum: { kind: "function", releases: [0, 4] },
      modf: { kind: "function", releases: [0, 4] },
      multiply: { kind: "function", releases: [0, 4] },
      negative: { kind: "function", releases: [0, 4] },
      nextafter: { kind: "function", releases: [0, 4] },
      not_equal: { kind: "function", releases: [0, 4] },
      positive: { kind: "function", releases: [0, 4] },
      power: { kind: "function", releases: [0, 4] },
      rad2deg: { kind: "function", releases: [0, 4] },
      radians: { kind: "function", releases: [0, 4] },
      reciprocal: { kind: "function", releases: [0, 4] },
      remainder: { kind: "function", releases: [0, 4] },
      right_shift: { kind: "function", releases: [0, 4] },
      rint: { kind: "function", releases: [0, 4] },
      sign: { kind: "function", releases: [0, 4] },
      signbit: { kind: "function", releases: [0, 4] },
      sin: { kind: "function", releases: [0, 4] },
      sinh: { kind: "function", releases: [0, 4] },
      spacing: { kind: "function", releases: [0, 4] },
      sqrt: { kind: "function", releases: [0, 4] },
      square: { kind: "function", releases: [0, 4] },
      subtract: { kind: "function", releases: [0, 4] },
      tan: { kind: "function", releases: [0, 4] },
      tanh: { kind: "function", releases: [0, 4] },
      trunc: { kind: "function", releases: [0, 4] }
    },
    "numpy.core.multiarray": {
      _reconstruct: {
        kind: "function",
        call: [["=numpy:ndarray|=numpy:matrix|=numpy:recarray|=numpy.rec:recarray", "tuple", "bytes|str"]],
        because: "Makes an empty array of an array class; its content comes as state.",
        returns: ["numpy:matrix", "numpy:ndarray", "numpy:recarray"],
        releases: [0, 4]
      },
      scalar: {
        kind: "function",
        call: [
          ["made", "bytes"],
          ["made", "str"],
          ["made", "made|number|none|list|tuple|dict|bool"]
        ],
        because: "Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself.",
        returns: [
          "numpy:bool_",
          "numpy:bytes_",
          "numpy:clongdouble",
          "numpy:complex128",
          "numpy:complex256",
          "numpy:complex64",
          "numpy:datetime64",
          "numpy:float128",
          "numpy:float16",
          "numpy:float32",
          "numpy:float64",
          "numpy:int16",
          "numpy:int32",
          "numpy:int64",
          "numpy:int8",
          "numpy:longdouble",
          "numpy:str_",
          "numpy:timedelta64",
          "numpy:uint16",
          "numpy:uint32",
          "numpy:uint64",
          "numpy:uint8"
        ],
        releases: [0, 4]
      }
    },
    "numpy.core.numeric": {
      _frombuffer: {
        kind: "function",
        call: [["bytes|made", "made", "tuple", "str"]],
        because: "Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects.",
        returns: ["numpy:ndarray"],
        releases: [0, 4]
      }
    },
    "numpy.ma.core": {
      MaskedArray: {
        kind: "class",
        state: [["number", "tuple", "made", "bool", "bytes|list", "bytes", "none"]],
        releases: [0, 4]
      },
      MaskedConstant: { kind: "class", call: [[]], because: "Gives the one masked value.", releases: [0, 8] },
      _mareconstruct: {
        kind: "function",
        call: [["=numpy.ma.core:MaskedArray|=numpy.ma:MaskedArray", "=numpy:ndarray", "tuple", "str"]],
        because: "Makes an empty masked array of exact array classes.",
        returns: ["numpy.ma.core:MaskedArray", "numpy.ma:MaskedArray"],
        releases: [0, 8]
      }
    },
    "numpy.ma": {
      MaskedArray: {
        kind: "class",
        state: [["number", "tuple", "made", "bool", "bytes", "bytes", "none"]],
        releases: [5, 8]
      }
    },
    "numpy.polynomial.polynomial": {
      Polynomial: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "numpy.random._generator": { Generator: { kind: "class", state: ["dict"], releases: [0, 4] } },
    "numpy.random._mt19937": {
      MT19937: { kind: "class", state: ["dict", ["dict", "made|none"]], releases: [0, 8] }
    },
    "numpy.random._pcg64": {
      PCG64: { kind: "class", state: ["dict", ["dict", "made"]], releases: [0, 8] },
      PCG64DXSM: { kind: "class", state: ["dict", ["dict", "made"]], releases: [0, 8] }
    },
    "numpy.random._philox": { Philox: { kind: "class", state: ["dict", ["dict", "made"]], releases: [0, 8] } },
    "numpy.random._pickle": {
      __bit_generator_ctor: {
        kind: "function",
        call: [
          [
            "=numpy.random._mt19937:MT19937|=numpy.random._pcg64:PCG64|=numpy.random._pcg64:PCG64DXSM|=numpy.random._philox:Philox|=numpy.random._sfc64:SFC64|str"
          ]
        ],
        because: "Makes a generator of random bits by its class, or by its name among NumPy's own.",
        returns: [
          "numpy.random._mt19937:MT19937",
          "numpy.random._pcg64:PCG64",
          "numpy.random._pcg64:PCG64DXSM",
          "numpy.random._philox:Philox",
          "numpy.random._sfc64:SFC64"
        ],
        releases: [0, 8]
      },
      __generator_ctor: {
        kind: "function",
        call: [["made|str"], ["str", "=numpy.random._pickle:__bit_generator_ctor"]],
        because: "Wraps a generator of random bits.",
        returns: ["numpy.random._generator:Generator"],
        releases: [0, 8]
      },
      __randomstate_ctor: {
        kind: "function",
        call: [["made|str"], ["str", "=numpy.random._pickle:__bit_generator_ctor"]],
        because: "Wraps a generator of random bits.",
        returns: ["numpy.random.mtrand:RandomState"],
        releases: [0, 8]
      }
    },
    "numpy.random._sfc64": { SFC64: { kind: "class", state: ["dict", ["dict", "made"]], releases: [0, 8] } },
    "numpy.random.bit_generator": {
      SeedSequence: {
        kind: "class",
        state: [["made|number", "number", "made", "number", "tuple"]],
        releases: [0, 8]
      },
      __pyx_unpickle_SeedSequence: {
        kind: "function",
        call: [["=numpy.random.bit_generator:SeedSequence", "number", "none"]],
        because: "Makes a seed of an exact class.",
        returns: ["numpy.random.bit_generator:SeedSequence"],
        releases: [0, 8]
      }
    },
    "numpy.random.mtrand": { RandomState: { kind: "class", state: ["dict"], releases: [0, 8] } },
    "numpy.random": {
      __RandomState_ctor: {
        kind: "function",
        call: [[]],
        because: "Makes a generator of random numbers with an own seed (NumPy before 1.17)."
      }
    },
    "numpy.rec": {
      recarray: { kind: "class", state: [["number", "tuple", "made", "bool", "bytes"]], releases: [5, 8] }
    },
    numpy: {
      absolute: { kind: "function", releases: [6, 8] },
      add: { kind: "function", releases: [6, 8] },
      arccos: { kind: "function", releases: [6, 8] },
      arccosh: { kind: "function", releases: [6, 8] },
      arcsin: { kind: "function", releases: [6, 8] },
      arcsinh: { kind: "function", releases: [6, 8] },
      arctan: { kind: "function", releases: [6, 8] },
      arctan2: { kind: "function", releases: [6, 8] },
      arctanh: { kind: "function", releases: [6, 8] },
      bitwise_and: { kind: "function", releases: [6, 8] },
      bitwise_count: { kind: "function", releases: [6, 8] },
      bitwise_or: { kind: "function", releases: [6, 8] },
      bitwise_xor: { kind: "function", releases: [6, 8] },
      bool: { kind: "class", releases: [5, 8] },
      bool_: { kind: "class", releases: [0, 4] },
      cbrt: { kind: "function", releases: [6, 8] },
      ceil: { kind: "function", releases: [6, 8] },
      conjugate: { kind: "function", releases: [6, 8] },
      copysign: { kind: "function", releases: [6, 8] },
      cos: { kind: "function", releases: [6, 8] },
      cosh: { kind: "function", releases: [6, 8] },
      deg2rad: { kind: "function", releases: [6, 8] },
      degrees: { kind: "function", releases: [6, 8] },
      divide: { kind: "function", releases: [6, 8] },
      divmod: { kind: "function", releases: [6, 8] },
      dtype: {
        kind: "class",
        call: [
          ["str", "bool|number", "bool|number"],
          ["=numpy:record", "bool|number", "bool|number"]
        ],
        because: "Makes a dtype of its code.",
        state: [
          ["number", "str", "none|tuple", "none|tuple", "dict|none", "number", "number", "number"],
          ["number", "str", "none", "none", "none", "number", "number", "number", "tuple"]
        ],
        releases: [0, 8]
      },
      equal: { kind: "function", releases: [6, 8] },
      exp: { kind: "function", releases: [6, 8] },
      exp2: { kind: "function", releases: [6, 8] },
      expm1: { kind: "function", releases: [6, 8] },
      fabs: { kind: "function", releases: [6, 8] },
      float16: { kind: "class", releases: [0, 8] },
      float32: { kind: "class", releases: [0, 8] },
      float64: { kind: "class", releases: [0, 8] },
      float_power: { kind: "function", releases: [6, 8] },
      floor: { kind: "function", releases: [6, 8] },
      floor_divide: { kind: "function", releases: [6, 8] },
      fmax: { kind: "function", releases: [6, 8] },
      fmin: { kind: "function", releases: [6, 8] },
      fmod: { kind: "function", releases: [6, 8] },
      frexp: { kind: "function", releases: [6, 8] },
      gcd: { kind: "function", releases: [6, 8] },
      greater: { kind: "function", releases: [6, 8] },
      greater_equal: { kind: "function", releases: [6, 8] },
      heaviside: { kind: "function", releases: [6, 8] },
      hypot: { kind: "function", releases: [6, 8] },
      int16: { kind: "class", releases: [0, 8] },
      int32: { kind: "class", releases: [0, 8] },
      int64: { kind: "class", releases: [0, 8] },
      int8: { kind: "class", releases: [0, 8] },
      invert: { kind: "function", releases: [6, 8] },
      isfinite: { kind: "function", releases: [6, 8] },
      isinf: { kind: "function", releases: [6, 8] },
      isnan: { kind: "function", releases: [6, 8] },
      isnat: { kind: "function", releases: [6, 8] },
      lcm: { kind: "function", releases: [6, 8] },
      ldexp: { kind: "function", releases: [6, 8] },
      left_shift: { kind: "function", releases: [6, 8] },
      less: { kind: "function", releases: [6, 8] },
      less_equal: { kind: "function", releases: [6, 8] },
      log: { kind: "function", releases: [6, 8] },
      log10: { kind: "function", releases: [6, 8] },
      log1p: { kind: "function", releases: [6, 8] },
      log2: { kind: "function", releases: [6, 8] },
      logaddexp: { kind: "function", releases: [6, 8] },
      logaddexp2: { kind: "function", releases: [6, 8] },
      logical_and: { kind: "function", releases: [6, 8] },
      logical_not: { kind: "function", releases: [6, 8] },
      logical_or: { kind: "function", releases: [6, 8] },
      logical_xor: { kind: "function", releases: [6, 8] },
      matmul: { kind: "function", releases: [6, 8] },
      matrix: { kind: "class", state: [["number", "tuple", "made", "bool", "bytes"]], releases: [0, 8] },
      matvec: { kind: "function", releases: [6, 8] },
      maximum: { kind: "function", releases: [6, 8] },
      mean: { kind: "function", releases: [0, 8] },
      minimum: { kind: "function", releases: [6, 8] },
      modf: { kind: "function", releases: [6, 8] },
      multiply: { kind: "function", releases: [6, 8] },
      ndarray: { kind: "class", state: [["number", "tuple", "made", "bool", "bytes|list"]], releases: [0, 8] },
      negative: { kind: "function", releases: [6, 8] },
      nextafter: { kind: "function", releases: [6, 8] },
      not_equal: { kind: "function", releases: [6, 8] },
      number: { kind: "class", releases: [0, 8] },
      object_: { kind: "class", releases: [0, 8] },
      positive: { kind: "function", releases: [6, 8] },
      power: { kind: "function", releases: [6, 8] },
      rad2deg: { kind: "function", releases: [6, 8] },
      radians: { kind: "function", releases: [6, 8] },
      recarray: { kind: "class", state: [["number", "tuple", "made", "bool", "bytes"]], releases: [0, 4] },
      reciprocal: { kind: "function", releases: [6, 8] },
      record: { kind: "class", releases: [0, 8] },
      remainder: { kind: "function", releases: [6, 8] },
      right_shift: { kind: "function", releases: [6, 8] },
      rint: { kind: "function", releases: [6, 8] },
      sign: { kind: "function", releases: [6, 8] },
      signbit: { kind: "function", releases: [6, 8] },
      sin: { kind: "function", releases: [6, 8] },
      sinh: { kind: "function", releases: [6, 8] },
      spacing: { kind: "function", releases: [6, 8] },
      sqrt: { kind: "function", releases: [6, 8] },
      square: { kind: "function", releases: [6, 8] },
      str_: { kind: "class", releases: [0, 8] },
      subtract: { kind: "function", releases: [6, 8] },
      tan: { kind: "function", releases: [6, 8] },
      tanh: { kind: "function", releases: [6, 8] },
      trunc: { kind: "function", releases: [6, 8] },
      uint16: { kind: "class", releases: [0, 8] },
      uint32: { kind: "class", releases: [0, 8] },
      uint64: { kind: "class", releases: [0, 8] },
      uint8: { kind: "class", releases: [0, 8] },
      vecdot: { kind: "function", releases: [6, 8] },
      vecmat: { kind: "function", releases: [6, 8] },
      vectorize: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "pandas._libs.arrays": {
      __pyx_unpickle_NDArrayBacked: {
        kind: "function",
        call: [
          [
            "=pandas.arrays:DatetimeArray|=pandas.arrays:StringArray|=pandas.core.arrays.categorical:Categorical|=pandas.core.arrays.datetimes:DatetimeArray|=pandas.core.arrays.string_:StringArray|=pandas:Categorical",
            "number",
            "none"
          ]
        ],
        because: "Makes an empty array of an exact class.",
        returns: [
          "pandas.arrays:DatetimeArray",
          "pandas.arrays:StringArray",
          "pandas.core.arrays.categorical:Categorical",
          "pandas.core.arrays.datetimes:DatetimeArray",
          "pandas.core.arrays.string_:StringArray",
          "pandas:Categorical"
        ],
        releases: [0, 8]
      }
    },
    "pandas._libs.internals": {
      _unpickle_block: {
        kind: "function",
        call: [["made", "made", "number"]],
        because: "Makes a block of a frame from an array and its position.",
        returns: [
          "pandas.core.internals.blocks:CategoricalBlock",
          "pandas.core.internals.blocks:DatetimeLikeBlock",
          "pandas.core.internals.blocks:DatetimeTZBlock",
          "pandas.core.internals.blocks:ExtensionBlock",
          "pandas.core.internals.blocks:NumericBlock",
          "pandas.core.internals.blocks:NumpyBlock",
          "pandas.core.internals.blocks:ObjectBlock"
        ],
        releases: [0, 8]
      }
    },
    "pandas._libs.interval": {
      Interval: {
        kind: "class",
        call: [["number", "number", "str"]],
        because: "Makes an interval of two numbers.",
        releases: [0, 7]
      }
    },
    "pandas._libs.missing": { NA: { kind: "function", releases: [0, 7] } },
    "pandas._libs.tslibs.nattype": {
      __nat_unpickle: {
        kind: "function",
        call: [["none"]],
        because: "Gives the one missing time.",
        returns: ["pandas._libs.tslibs.nattype:NaTType"],
        releases: [0, 7]
      },
      _nat_unpickle: {
        kind: "function",
        call: [["none"]],
        because: "Gives the one missing time.",
        returns: ["pandas.api.typing:NaTType"],
        releases: [8, 8]
      }
    },
    "pandas._libs.tslibs.offsets": {
      Day: {
        kind: "class",
        call: [["number", "bool"]],
        because: "Makes a calendar offset of numbers.",
        releases: [0, 8]
      },
      YearEnd: {
        kind: "class",
        call: [["number", "bool", "number"]],
        because: "Makes a calendar offset of numbers.",
        releases: [0, 8]
      }
    },
    "pandas._libs.tslibs.period": {
      Period: {
        kind: "class",
        call: [["none", "made", "number"]],
        because: "Makes a period of a number and an offset.",
        releases: [0, 7]
      }
    },
    "pandas._libs.tslibs.timedeltas": {
      _timedelta_unpickle: {
        kind: "function",
        call: [["number", "number"]],
        because: "Makes a duration of numbers.",
        returns: ["pandas._libs.tslibs.timedeltas:Timedelta", "pandas:Timedelta"],
        releases: [0, 8]
      }
    },
    "pandas._libs.tslibs.timestamps": {
      _unpickle_timestamp: {
        kind: "function",
        call: [
          ["number", "none|made|str", "none|made|str"],
          ["number", "none|made|str", "none|made|str", "number"]
        ],
        because: "Makes a time of numbers, a frequency and a time zone.",
        returns: ["pandas._libs.tslibs.timestamps:Timestamp", "pandas:Timestamp"],
        releases: [0, 8]
      }
    },
    "pandas.arrays": {
      DatetimeArray: { kind: "class", state: [["made", "made"]], releases: [8, 8] },
      IntegerArray: { kind: "class", new: [[]], state: ["dict"], releases: [8, 8] },
      StringArray: { kind: "class", state: [["made", "made"]], releases: [8, 8] }
    },
    "pandas.core.arrays.categorical": {
      Categorical: { kind: "class", state: [["made", "made", "dict"]], releases: [0, 7] }
    },
    "pandas.core.arrays.datetimes": {
      DatetimeArray: { kind: "class", state: [["made", "made", "dict"]], releases: [0, 7] }
    },
    "pandas.core.arrays.integer": {
      Int64Dtype: { kind: "class", new: [[]], state: ["dict"], releases: [0, 7] },
      IntegerArray: { kind: "class", new: [[]], state: ["dict"], releases: [0, 7] }
    },
    "pandas.core.arrays.string_": {
      StringArray: { kind: "class", state: [["made", "made", "dict"]], releases: [0, 7] },
      StringDtype: {
        kind: "class",
        new: [[]],
        call: [["str", "=pandas._libs.missing:NA"]],
        because: "Makes a dtype of the name of its storage.",
        state: ["dict"],
        releases: [0, 7]
      }
    },
    "pandas.core.dtypes.dtypes": {
      CategoricalDtype: { kind: "class", new: [[]], state: ["dict"], releases: [0, 7] },
      DatetimeTZDtype: { kind: "class", new: [[]], state: ["dict"], releases: [0, 7] }
    },
    "pandas.core.frame": { DataFrame: { kind: "class", new: [[]], state: ["dict"], releases: [0, 7] } },
    "pandas.core.indexes.base": {
      Index: { kind: "class", releases: [0, 7] },
      _new_Index: {
        kind: "function",
        call: [
          [
            "=pandas.core.indexes.base:Index|=pandas.core.indexes.category:CategoricalIndex|=pandas.core.indexes.multi:MultiIndex|=pandas.core.indexes.numeric:Float64Index|=pandas.core.indexes.numeric:Int64Index|=pandas.core.indexes.range:RangeIndex|=pandas:CategoricalIndex|=pandas:Index|=pandas:MultiIndex|=pandas:RangeIndex",
            "dict"
          ]
        ],
        because: "Makes an index of an exact class from a dict of plain values and arrays.",
        returns: [
          "pandas.core.indexes.base:Index",
          "pandas.core.indexes.category:CategoricalIndex",
          "pandas.core.indexes.multi:MultiIndex",
          "pandas.core.indexes.numeric:Float64Index",
          "pandas.core.indexes.numeric:Int64Index",
          "pandas.core.indexes.range:RangeIndex",
          "pandas:CategoricalIndex",
          "pandas:Index",
          "pandas:MultiIndex",
          "pandas:RangeIndex"
        ],
        releases: [0, 8]
      }
    },
    "pandas.core.indexes.category": { CategoricalIndex: { kind: "class", releases: [0, 7] } },
    "pandas.core.indexes.datetimes": {
      DatetimeIndex: { kind: "class", releases: [0, 7] },
      _new_DatetimeIndex: {
        kind: "function",
        call: [["=pandas.core.indexes.datetimes:DatetimeIndex|=pandas:DatetimeIndex", "dict"]],
        because: "Makes an index of an exact class from a dict of plain values and arrays.",
        returns: ["pandas.core.indexes.datetimes:DatetimeIndex", "pandas:DatetimeIndex"],
        releases: [0, 8]
      }
    },
    "pandas.core.indexes.interval": {
      IntervalIndex: { kind: "class", releases: [0, 7] },
      _new_IntervalIndex: {
        kind: "function",
        call: [["=pandas.core.indexes.interval:IntervalIndex|=pandas:IntervalIndex", "dict"]],
        because: "Makes an index of an exact class from a dict of plain values and arrays.",
        returns: ["pandas.core.indexes.interval:IntervalIndex", "pandas:IntervalIndex"],
        releases: [0, 8]
      }
    },
    "pandas.core.indexes.multi": { MultiIndex: { kind: "class", releases: [0, 7] } },
    "pandas.core.indexes.numeric": {
      Float64Index: { kind: "class", releases: [0, 1] },
      Int64Index: { kind: "class", releases: [0, 1] }
    },
    "pandas.core.indexes.range": { RangeIndex: { kind: "class", releases: [0, 7] } },
    "pandas.core.internals.managers": {
      BlockManager: {
        kind: "class",
        call: [["tuple", "list"]],
        because: "Puts blocks and axes of a frame together.",
        releases: [0, 8]
      },
      SingleBlockManager: {
        kind: "class",
        new: [[]],
        call: [["tuple", "list"]],
        because: "Puts a block and an axis of a series together.",
        state: [["list", "list", "list", "dict"]],
        releases: [0, 8]
      }
    },
    "pandas.core.series": { Series: { kind: "class", new: [[]], state: ["dict"], releases: [0, 7] } },
    pandas: {
      Categorical: { kind: "class", state: [["made", "made"]], releases: [8, 8] },
      CategoricalDtype: { kind: "class", new: [[]], state: ["dict"], releases: [8, 8] },
      CategoricalIndex: { kind: "class", releases: [8, 8] },
      DataFrame: { kind: "class", new: [[]], state: ["dict"], releases: [8, 8] },
      DatetimeIndex: { kind: "class", releases: [8, 8] },
      DatetimeTZDtype: { kind: "class", new: [[]], state: ["dict"], releases: [8, 8] },
      Index: { kind: "class", releases: [8, 8] },
      Int64Dtype: { kind: "class", new: [[]], state: ["dict"], releases: [8, 8] },
      Interval: {
        kind: "class",
        call: [["number", "number", "str"]],
        because: "Makes an interval of two numbers.",
        releases: [8, 8]
      },
      IntervalIndex: { kind: "class", releases: [8, 8] },
      MultiIndex: { kind: "class", releases: [8, 8] },
      NA: { kind: "function", releases: [8, 8] },
      Period: {
        kind: "class",
        call: [["none", "made", "number"]],
        because: "Makes a period of a number and an offset.",
        releases: [8, 8]
      },
      RangeIndex: { kind: "class", releases: [8, 8] },
      Series: { kind: "class", new: [[]], state: ["dict"], releases: [8, 8] },
      StringDtype: {
        kind: "class",
        call: [["str", "=pandas:NA|number"]],
        because: "Makes a dtype of the name of its storage.",
        releases: [8, 8]
      }
    },
    pytz: {
      _UTC: {
        kind: "function",
        call: [[]],
        because: "Gives the one time zone UTC.",
        returns: ["pytz:UTC"],
        releases: [0, 1]
      }
    },
    re: {
      _compile: {
        kind: "function",
        call: [["str", "number"]],
        because: "Compiles a regular expression: no code runs, though matching may take long.",
        returns: ["re:Pattern"],
        releases: [0, 8]
      }
    },
    "scipy._lib.array_api_compat.numpy._aliases": { asarray: { kind: "function", releases: [8, 8] } },
    "scipy.interpolate._bsplines": {
      BSpline: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.interpolate._cubic": {
      CubicSpline: { kind: "class", new: [[]], state: [["none", "dict"]], releases: [0, 8] },
      PchipInterpolator: { kind: "class", new: [[]], state: [["none", "dict"]], releases: [0, 8] }
    },
    "scipy.interpolate._fitpack2": {
      LSQUnivariateSpline: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.interpolate._interpolate": {
      interp1d: { kind: "class", new: [[]], state: [["dict", "dict"]], releases: [0, 8] }
    },
    "scipy.optimize._optimize": {
      OptimizeResult: { kind: "class", new: [[]], holds: ["items"], releases: [0, 8] }
    },
    "scipy.sparse._arrays": {
      bsr_array: { kind: "class", new: [[]], state: ["dict"], releases: [0, 1] },
      coo_array: { kind: "class", new: [[]], state: ["dict"], releases: [0, 1] },
      csc_array: { kind: "class", new: [[]], state: ["dict"], releases: [0, 1] },
      csr_array: { kind: "class", new: [[]], state: ["dict"], releases: [0, 1] },
      dia_array: { kind: "class", new: [[]], state: ["dict"], releases: [0, 1] },
      dok_array: { kind: "class", new: [[]], state: ["dict"], releases: [0, 1] },
      lil_array: { kind: "class", new: [[]], state: ["dict"], releases: [0, 1] }
    },
    "scipy.sparse._bsr": {
      bsr_array: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      bsr_matrix: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.sparse._coo": {
      coo_array: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      coo_matrix: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.sparse._csc": {
      csc_array: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      csc_matrix: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.sparse._csr": {
      csr_array: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      csr_matrix: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.sparse._dia": {
      dia_array: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      dia_matrix: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.sparse._dok": {
      dok_array: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      dok_matrix: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.sparse._lil": {
      lil_array: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      lil_matrix: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.stats._continuous_distns": {
      _DeprecationWrapper: { kind: "class", new: [[]], state: ["dict"], releases: [5, 6] },
      alpha_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      anglit_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      arcsine_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      argus_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      beta_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      betaprime_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      bradford_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      burr12_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      burr_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      cauchy_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      chi2_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      chi_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      cosine_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      crystalball_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      dgamma_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      dpareto_lognorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [6, 8]
      },
      dweibull_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      erlang_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      expon_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      exponnorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      exponpow_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      exponweib_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      f_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      fatiguelife_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      fisk_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      foldcauchy_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      foldnorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gamma_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gausshyper_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      genexpon_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      genextreme_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gengamma_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      genhalflogistic_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      genhyperbolic_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      geninvgauss_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      genlogistic_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gennorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      genpareto_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gibrat_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gompertz_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gumbel_l_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      gumbel_r_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      halfcauchy_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      halfgennorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      halflogistic_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      halfnorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      hypsecant_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      invgamma_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      invgauss_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      invweibull_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      irwinhall_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [5, 8]
      },
      jf_skew_t_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [3, 8]
      },
      johnsonsb_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      johnsonsu_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      kappa3_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      kappa4_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      ksone_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      kstwo_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      kstwobign_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      landau_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [6, 8]
      },
      laplace_asymmetric_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      laplace_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      levy_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      levy_l_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      loggamma_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      logistic_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      loglaplace_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      lognorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      lomax_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      maxwell_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      mielke_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      moyal_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      nakagami_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      ncf_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      nct_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      ncx2_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      norm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      norminvgauss_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      pareto_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      pearson3_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      powerlaw_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      powerlognorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      powernorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      rayleigh_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      rdist_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      recipinvgauss_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      reciprocal_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      rel_breitwigner_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [2, 8]
      },
      rice_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      semicircular_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      skew_norm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 1]
      },
      skewcauchy_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      skewnorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [2, 8]
      },
      studentized_range_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      t_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      trapezoid_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      trapz_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [5, 6]
      },
      triang_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      truncexpon_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      truncnorm_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      truncpareto_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [1, 8]
      },
      truncweibull_min_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      tukeylambda_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      uniform_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      vonmises_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      wald_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      weibull_max_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      weibull_min_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      wrapcauchy_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      }
    },
    "scipy.stats._discrete_distns": {
      bernoulli_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      betabinom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      betanbinom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [3, 8]
      },
      binom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      boltzmann_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      dlaplace_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      geom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      hypergeom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      logser_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      nbinom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      nchypergeom_fisher_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      nchypergeom_wallenius_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      nhypergeom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      planck_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      poisson_binom_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [6, 8]
      },
      poisson_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      randint_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      skellam_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      yulesimon_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      zipf_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      },
      zipfian_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      }
    },
    "scipy.stats._distn_infrastructure": {
      rv_continuous_frozen: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      rv_discrete_frozen: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "scipy.stats._levy_stable": {
      levy_stable_gen: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        guard: "distribution-template",
        releases: [0, 8]
      }
    },
    "sklearn._loss._loss": {
      CyAbsoluteError: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [1, 8] },
      CyExponentialLoss: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [3, 8] },
      CyHalfBinomialLoss: {
        kind: "class",
        call: [[]],
        because: "Makes a loss of numbers.",
        releases: [0, 8]
      },
      CyHalfGammaLoss: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [0, 8] },
      CyHalfMultinomialLoss: { kind: "class", releases: [0, 8] },
      CyHalfPoissonLoss: { kind: "class", call: [[]], because: "Makes a loss of numbers.", releases: [0, 8] },
      CyHalfSquaredError: {
        kind: "class",
        call: [[]],
        because: "Makes a loss of numbers.",
        releases: [0, 8]
      },
      CyHalfTweedieLoss: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [1, 8]
      },
      CyHalfTweedieLossIdentity: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [0, 8]
      },
      CyHuberLoss: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [3, 8]
      },
      CyPinballLoss: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of numbers.",
        releases: [3, 8]
      },
      __pyx_unpickle_CyAbsoluteError: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyAbsoluteError", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyAbsoluteError"],
        releases: [1, 3]
      },
      __pyx_unpickle_CyExponentialLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyExponentialLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyExponentialLoss"],
        releases: [3, 3]
      },
      __pyx_unpickle_CyHalfBinomialLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHalfBinomialLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHalfBinomialLoss"],
        releases: [0, 3]
      },
      __pyx_unpickle_CyHalfGammaLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHalfGammaLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHalfGammaLoss"],
        releases: [0, 3]
      },
      __pyx_unpickle_CyHalfMultinomialLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHalfMultinomialLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHalfMultinomialLoss"],
        releases: [0, 8]
      },
      __pyx_unpickle_CyHalfPoissonLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHalfPoissonLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHalfPoissonLoss"],
        releases: [0, 3]
      },
      __pyx_unpickle_CyHalfSquaredError: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHalfSquaredError", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHalfSquaredError"],
        releases: [0, 3]
      },
      __pyx_unpickle_CyHalfTweedieLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHalfTweedieLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHalfTweedieLoss"],
        releases: [1, 3]
      },
      __pyx_unpickle_CyHalfTweedieLossIdentity: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHalfTweedieLossIdentity", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHalfTweedieLossIdentity"],
        releases: [0, 3]
      },
      __pyx_unpickle_CyHuberLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyHuberLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyHuberLoss"],
        releases: [3, 3]
      },
      __pyx_unpickle_CyPinballLoss: {
        kind: "function",
        call: [["=sklearn._loss._loss:CyPinballLoss", "number", "tuple"]],
        because: "Makes a loss of an exact class.",
        returns: ["sklearn._loss._loss:CyPinballLoss"],
        releases: [3, 3]
      }
    },
    "sklearn._loss.link": {
      HalfLogitLink: { kind: "class", new: [[]], releases: [3, 8] },
      IdentityLink: { kind: "class", new: [[]], releases: [0, 8] },
      Interval: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LogLink: { kind: "class", new: [[]], releases: [0, 8] },
      LogitLink: { kind: "class", new: [[]], releases: [0, 8] },
      MultinomialLogit: { kind: "class", new: [[]], releases: [0, 8] }
    },
    "sklearn._loss.loss": {
      AbsoluteError: { kind: "class", new: [[]], state: ["dict"], releases: [1, 8] },
      ExponentialLoss: { kind: "class", new: [[]], state: ["dict"], releases: [3, 8] },
      HalfBinomialLoss: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HalfGammaLoss: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HalfMultinomialLoss: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HalfPoissonLoss: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HalfSquaredError: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HalfTweedieLoss: { kind: "class", new: [[]], state: ["dict"], releases: [1, 8] },
      HalfTweedieLossIdentity: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HuberLoss: { kind: "class", new: [[]], state: ["dict"], releases: [3, 8] },
      PinballLoss: { kind: "class", new: [[]], state: ["dict"], releases: [3, 8] }
    },
    "sklearn.calibration": {
      CalibratedClassifierCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _CalibratedClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _SigmoidCalibration: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _TemperatureScaling: { kind: "class", new: [[]], state: ["dict"], releases: [7, 8] }
    },
    "sklearn.cluster._affinity_propagation": {
      AffinityPropagation: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.cluster._agglomerative": {
      AgglomerativeClustering: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      FeatureAgglomeration: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.cluster._bicluster": {
      SpectralBiclustering: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SpectralCoclustering: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.cluster._birch": {
      Birch: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _CFNode: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _CFSubcluster: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.cluster._bisect_k_means": {
      BisectingKMeans: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _BisectingTree: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.cluster._dbscan": { DBSCAN: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.cluster._hdbscan.hdbscan": {
      HDBSCAN: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] }
    },
    "sklearn.cluster._kmeans": {
      KMeans: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MiniBatchKMeans: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _kmeans_single_elkan: { kind: "function", releases: [1, 8] },
      _kmeans_single_lloyd: { kind: "function", releases: [0, 8] }
    },
    "sklearn.cluster._mean_shift": {
      MeanShift: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.cluster._optics": { OPTICS: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.cluster._spectral": {
      SpectralClustering: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.compose._column_transformer": {
      ColumnTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _RemainderColsList: { kind: "class", new: [[]], state: ["dict"], releases: [4, 5] },
      make_column_selector: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.compose._target": {
      TransformedTargetRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.covariance._elliptic_envelope": {
      EllipticEnvelope: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.covariance._empirical_covariance": {
      EmpiricalCovariance: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.covariance._graph_lasso": {
      GraphicalLasso: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      GraphicalLassoCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _DictWithDeprecatedKeys: {
        kind: "class",
        new: [[]],
        state: ["dict"],
        holds: ["items"],
        releases: [0, 0]
      }
    },
    "sklearn.covariance._robust_covariance": {
      MinCovDet: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.covariance._shrunk_covariance": {
      LedoitWolf: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      OAS: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ShrunkCovariance: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.cross_decomposition._pls": {
      CCA: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PLSCanonical: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PLSRegression: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PLSSVD: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._dict_learning": {
      DictionaryLearning: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MiniBatchDictionaryLearning: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SparseCoder: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._factor_analysis": {
      FactorAnalysis: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._fastica": {
      FastICA: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._incremental_pca": {
      IncrementalPCA: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._kernel_pca": {
      KernelPCA: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._lda": {
      LatentDirichletAllocation: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._nmf": {
      MiniBatchNMF: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      NMF: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._pca": { PCA: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.decomposition._sparse_pca": {
      MiniBatchSparsePCA: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SparsePCA: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.decomposition._truncated_svd": {
      TruncatedSVD: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.discriminant_analysis": {
      LinearDiscriminantAnalysis: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      QuadraticDiscriminantAnalysis: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.dummy": {
      DummyClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      DummyRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._bagging": {
      BaggingClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      BaggingRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._forest": {
      ExtraTreesClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ExtraTreesRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RandomForestClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RandomForestRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RandomTreesEmbedding: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._gb": {
      GradientBoostingClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      GradientBoostingRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._gb_losses": {
      BinomialDeviance: { kind: "class", new: [[]], state: ["dict"], releases: [0, 2] },
      ExponentialLoss: { kind: "class", new: [[]], state: ["dict"], releases: [1, 2] },
      HuberLossFunction: { kind: "class", new: [[]], state: ["dict"], releases: [1, 2] },
      LeastAbsoluteError: { kind: "class", new: [[]], state: ["dict"], releases: [1, 2] },
      LeastSquaresError: { kind: "class", new: [[]], state: ["dict"], releases: [0, 2] },
      MultinomialDeviance: { kind: "class", new: [[]], state: ["dict"], releases: [0, 2] },
      QuantileLossFunction: { kind: "class", new: [[]], state: ["dict"], releases: [1, 2] }
    },
    "sklearn.ensemble._hist_gradient_boosting.binning": {
      _BinMapper: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._hist_gradient_boosting.gradient_boosting": {
      HistGradientBoostingClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HistGradientBoostingRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._hist_gradient_boosting.predictor": {
      TreePredictor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._iforest": {
      IsolationForest: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._stacking": {
      StackingClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      StackingRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._voting": {
      VotingClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      VotingRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.ensemble._weight_boosting": {
      AdaBoostClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      AdaBoostRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_extraction._dict_vectorizer": {
      DictVectorizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_extraction._hash": {
      FeatureHasher: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_extraction.image": {
      PatchExtractor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_extraction.text": {
      CountVectorizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HashingVectorizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      TfidfTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      TfidfVectorizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_selection._from_model": {
      SelectFromModel: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_selection._mutual_info": {
      mutual_info_classif: { kind: "function", releases: [0, 8] },
      mutual_info_regression: { kind: "function", releases: [0, 8] }
    },
    "sklearn.feature_selection._rfe": {
      RFE: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RFECV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_selection._sequential": {
      SequentialFeatureSelector: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.feature_selection._univariate_selection": {
      GenericUnivariateSelect: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SelectFdr: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SelectFpr: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SelectFwe: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SelectKBest: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SelectPercentile: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      chi2: { kind: "function", releases: [0, 8] },
      f_classif: { kind: "function", releases: [0, 8] },
      f_oneway: { kind: "function", releases: [0, 8] },
      f_regression: { kind: "function", releases: [0, 8] },
      r_regression: { kind: "function", releases: [0, 8] }
    },
    "sklearn.feature_selection._variance_threshold": {
      VarianceThreshold: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.frozen._frozen": {
      FrozenEstimator: { kind: "class", new: [[]], state: ["dict"], releases: [5, 8] }
    },
    "sklearn.gaussian_process._gpc": {
      GaussianProcessClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _BinaryGaussianProcessClassifierLaplace: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.gaussian_process._gpr": {
      GaussianProcessRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.gaussian_process.kernels": {
      CompoundKernel: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ConstantKernel: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      DotProduct: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ExpSineSquared: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Exponentiation: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Matern: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PairwiseKernel: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Product: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RBF: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RationalQuadratic: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Sum: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      WhiteKernel: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.impute._base": {
      MissingIndicator: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SimpleImputer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.impute._iterative": {
      IterativeImputer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _ImputerTriplet: { kind: "class", new: [["made", "made", "made"]], releases: [0, 8] }
    },
    "sklearn.impute._knn": { KNNImputer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.isotonic": {
      IsotonicRegression: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.kernel_approximation": {
      AdditiveChi2Sampler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Nystroem: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PolynomialCountSketch: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RBFSampler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SkewedChi2Sampler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.kernel_ridge": { KernelRidge: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.linear_model._base": {
      LinearRegression: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._bayes": {
      ARDRegression: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      BayesianRidge: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._coordinate_descent": {
      ElasticNet: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ElasticNetCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Lasso: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LassoCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultiTaskElasticNet: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultiTaskElasticNetCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultiTaskLasso: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultiTaskLassoCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._glm.glm": {
      GammaRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PoissonRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      TweedieRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._huber": {
      HuberRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._least_angle": {
      Lars: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LarsCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LassoLars: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LassoLarsCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LassoLarsIC: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._logistic": {
      LogisticRegression: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LogisticRegressionCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._omp": {
      OrthogonalMatchingPursuit: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      OrthogonalMatchingPursuitCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._passive_aggressive": {
      PassiveAggressiveClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PassiveAggressiveRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._perceptron": {
      Perceptron: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._quantile": {
      QuantileRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._ransac": {
      RANSACRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._ridge": {
      Ridge: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RidgeCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RidgeClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RidgeClassifierCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._sgd_fast": {
      EpsilonInsensitive: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of a number.",
        releases: [1, 8]
      },
      Hinge: { kind: "class", call: [["number"]], because: "Makes a loss of a number.", releases: [0, 8] },
      Huber: { kind: "class", call: [["number"]], because: "Makes a loss of a number.", releases: [1, 4] },
      Log: { kind: "class", call: [[]], because: "Makes a loss.", releases: [0, 4] },
      ModifiedHuber: { kind: "class", call: [[]], because: "Makes a loss.", releases: [0, 8] },
      SquaredEpsilonInsensitive: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of a number.",
        releases: [1, 8]
      },
      SquaredHinge: {
        kind: "class",
        call: [["number"]],
        because: "Makes a loss of a number.",
        releases: [0, 8]
      },
      SquaredLoss: { kind: "class", call: [[]], because: "Makes a loss.", releases: [1, 4] }
    },
    "sklearn.linear_model._stochastic_gradient": {
      SGDClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SGDOneClassSVM: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SGDRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.linear_model._theil_sen": {
      TheilSenRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.manifold._classical_mds": {
      ClassicalMDS: { kind: "class", new: [[]], state: ["dict"], releases: [7, 8] }
    },
    "sklearn.manifold._isomap": { Isomap: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.manifold._locally_linear": {
      LocallyLinearEmbedding: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.manifold._mds": { MDS: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.manifold._spectral_embedding": {
      SpectralEmbedding: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.manifold._t_sne": { TSNE: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "sklearn.metrics._classification": {
      accuracy_score: { kind: "function", releases: [0, 8] },
      balanced_accuracy_score: { kind: "function", releases: [0, 8] },
      brier_score_loss: { kind: "function", releases: [0, 8] },
      d2_brier_score: { kind: "function", releases: [7, 8] },
      d2_log_loss_score: { kind: "function", releases: [7, 8] },
      f1_score: { kind: "function", releases: [0, 8] },
      fbeta_score: { kind: "function", releases: [0, 8] },
      jaccard_score: { kind: "function", releases: [0, 8] },
      log_loss: { kind: "function", releases: [0, 8] },
      matthews_corrcoef: { kind: "function", releases: [0, 8] },
      precision_score: { kind: "function", releases: [0, 8] },
      recall_score: { kind: "function", releases: [0, 8] }
    },
    "sklearn.metrics._dist_metrics": {
      BrayCurtisDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      BrayCurtisDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      CanberraDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      CanberraDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      ChebyshevDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      ChebyshevDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      DiceDistance: { kind: "class", state: [["number", "made", "made"]], releases: [1, 1] },
      DiceDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      EuclideanDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      EuclideanDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      HammingDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      HammingDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      HaversineDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      HaversineDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      JaccardDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      JaccardDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      KulsinskiDistance: { kind: "class", state: [["number", "made", "made"]], releases: [1, 1] },
      MahalanobisDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      MahalanobisDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      ManhattanDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      ManhattanDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      MatchingDistance: { kind: "class", state: [["number", "made", "made"]], releases: [1, 1] },
      RogersTanimotoDistance: { kind: "class", state: [["number", "made", "made"]], releases: [1, 1] },
      RogersTanimotoDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      RussellRaoDistance: { kind: "class", state: [["number", "made", "made"]], releases: [1, 1] },
      RussellRaoDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      SEuclideanDistance: { kind: "class", state: [["number", "made", "made"]], releases: [0, 1] },
      SEuclideanDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      SokalMichenerDistance: { kind: "class", state: [["number", "made", "made"]], releases: [1, 1] },
      SokalMichenerDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      SokalSneathDistance: { kind: "class", state: [["number", "made", "made"]], releases: [1, 1] },
      SokalSneathDistance64: { kind: "class", state: [["number", "made", "made"]], releases: [2, 8] },
      newObj: {
        kind: "function",
        call: [
          [
            "=sklearn.metrics._dist_metrics:BrayCurtisDistance|=sklearn.metrics._dist_metrics:BrayCurtisDistance64|=sklearn.metrics._dist_metrics:CanberraDistance|=sklearn.metrics._dist_metrics:CanberraDistance64|=sklearn.metrics._dist_metrics:ChebyshevDistance|=sklearn.metrics._dist_metrics:ChebyshevDistance64|=sklearn.metrics._dist_metrics:DiceDistance|=sklearn.metrics._dist_metrics:DiceDistance64|=sklearn.metrics._dist_metrics:EuclideanDistance|=sklearn.metrics._dist_metrics:EuclideanDistance64|=sklearn.metrics._dist_metrics:HammingDistance|=sklearn.metrics._dist_metrics:HammingDistance64|=sklearn.metrics._dist_metrics:HaversineDistance|=sklearn.metrics._dist_metrics:HaversineDistance64|=sklearn.metrics._dist_metrics:JaccardDistance|=sklearn.metrics._dist_metrics:JaccardDistance64|=sklearn.metrics._dist_metrics:KulsinskiDistance|=sklearn.metrics._dist_metrics:MahalanobisDistance|=sklearn.metrics._dist_metrics:MahalanobisDistance64|=sklearn.metrics._dist_metrics:ManhattanDistance|=sklearn.metrics._dist_metrics:ManhattanDistance64|=sklearn.metrics._dist_metrics:MatchingDistance|=sklearn.metrics._dist_metrics:RogersTanimotoDistance|=sklearn.metrics._dist_metrics:RogersTanimotoDistance64|=sklearn.metrics._dist_metrics:RussellRaoDistance|=sklearn.metrics._dist_metrics:RussellRaoDistance64|=sklearn.metrics._dist_metrics:SEuclideanDistance|=sklearn.metrics._dist_metrics:SEuclideanDistance64|=sklearn.metrics._dist_metrics:SokalMichenerDistance|=sklearn.metrics._dist_metrics:SokalMichenerDistance64|=sklearn.metrics._dist_metrics:SokalSneathDistance|=sklearn.metrics._dist_metrics:SokalSneathDistance64"
          ]
        ],
        because: "Makes an empty distance of an exact class.",
        returns: [
          "sklearn.metrics._dist_metrics:BrayCurtisDistance",
          "sklearn.metrics._dist_metrics:BrayCurtisDistance64",
          "sklearn.metrics._dist_metrics:CanberraDistance",
          "sklearn.metrics._dist_metrics:CanberraDistance64",
          "sklearn.metrics._dist_metrics:ChebyshevDistance",
          "sklearn.metrics._dist_metrics:ChebyshevDistance64",
          "sklearn.metrics._dist_metrics:DiceDistance",
          "sklearn.metrics._dist_metrics:DiceDistance64",
          "sklearn.metrics._dist_metrics:EuclideanDistance",
          "sklearn.metrics._dist_metrics:EuclideanDistance64",
          "sklearn.metrics._dist_metrics:HammingDistance",
          "sklearn.metrics._dist_metrics:HammingDistance64",
          "sklearn.metrics._dist_metrics:HaversineDistance",
          "sklearn.metrics._dist_metrics:HaversineDistance64",
          "sklearn.metrics._dist_metrics:JaccardDistance",
          "sklearn.metrics._dist_metrics:JaccardDistance64",
          "sklearn.metrics._dist_metrics:KulsinskiDistance",
          "sklearn.metrics._dist_metrics:MahalanobisDistance",
          "sklearn.metrics._dist_metrics:MahalanobisDistance64",
          "sklearn.metrics._dist_metrics:ManhattanDistance",
          "sklearn.metrics._dist_metrics:ManhattanDistance64",
          "sklearn.metrics._dist_metrics:MatchingDistance",
          "sklearn.metrics._dist_metrics:RogersTanimotoDistance",
          "sklearn.metrics._dist_metrics:RogersTanimotoDistance64",
          "sklearn.metrics._dist_metrics:RussellRaoDistance",
          "sklearn.metrics._dist_metrics:RussellRaoDistance64",
          "sklearn.metrics._dist_metrics:SEuclideanDistance",
          "sklearn.metrics._dist_metrics:SEuclideanDistance64",
          "sklearn.metrics._dist_metrics:SokalMichenerDistance",
          "sklearn.metrics._dist_metrics:SokalMichenerDistance64",
          "sklearn.metrics._dist_metrics:SokalSneathDistance",
          "sklearn.metrics._dist_metrics:SokalSneathDistance64"
        ],
        releases: [0, 8]
      }
    },
    "sklearn.metrics._ranking": {
      average_precision_score: { kind: "function", releases: [0, 8] },
      roc_auc_score: { kind: "function", releases: [0, 8] },
      top_k_accuracy_score: { kind: "function", releases: [0, 8] }
    },
    "sklearn.metrics._regression": {
      d2_absolute_error_score: { kind: "function", releases: [4, 8] },
      explained_variance_score: { kind: "function", releases: [0, 8] },
      max_error: { kind: "function", releases: [0, 8] },
      mean_absolute_error: { kind: "function", releases: [0, 8] },
      mean_absolute_percentage_error: { kind: "function", releases: [0, 8] },
      mean_gamma_deviance: { kind: "function", releases: [0, 8] },
      mean_poisson_deviance: { kind: "function", releases: [0, 8] },
      mean_squared_error: { kind: "function", releases: [0, 8] },
      mean_squared_log_error: { kind: "function", releases: [0, 8] },
      median_absolute_error: { kind: "function", releases: [0, 8] },
      r2_score: { kind: "function", releases: [0, 8] },
      root_mean_squared_error: { kind: "function", releases: [3, 8] },
      root_mean_squared_log_error: { kind: "function", releases: [3, 8] }
    },
    "sklearn.metrics._scorer": {
      _CurveScorer: { kind: "class", new: [[]], state: ["dict"], releases: [5, 8] },
      _PassthroughScorer: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] },
      _PredictScorer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 2] },
      _ProbaScorer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 2] },
      _Scorer: { kind: "class", new: [[]], state: ["dict"], releases: [3, 8] },
      _ThresholdScorer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 2] },
      _passthrough_scorer: { kind: "function", releases: [0, 1] },
      negative_likelihood_ratio: { kind: "function", releases: [1, 8] },
      positive_likelihood_ratio: { kind: "function", releases: [1, 8] }
    },
    "sklearn.metrics.cluster._supervised": {
      adjusted_mutual_info_score: { kind: "function", releases: [0, 8] },
      adjusted_rand_score: { kind: "function", releases: [0, 8] },
      completeness_score: { kind: "function", releases: [0, 8] },
      fowlkes_mallows_score: { kind: "function", releases: [0, 8] },
      homogeneity_score: { kind: "function", releases: [0, 8] },
      mutual_info_score: { kind: "function", releases: [0, 8] },
      normalized_mutual_info_score: { kind: "function", releases: [0, 8] },
      rand_score: { kind: "function", releases: [0, 8] },
      v_measure_score: { kind: "function", releases: [0, 8] }
    },
    "sklearn.mixture._bayesian_mixture": {
      BayesianGaussianMixture: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.mixture._gaussian_mixture": {
      GaussianMixture: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.model_selection._classification_threshold": {
      FixedThresholdClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [4, 8] },
      TunedThresholdClassifierCV: { kind: "class", new: [[]], state: ["dict"], releases: [4, 8] },
      _CurveScorer: { kind: "class", new: [[]], state: ["dict"], releases: [4, 4] }
    },
    "sklearn.model_selection._search": {
      GridSearchCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ParameterGrid: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ParameterSampler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RandomizedSearchCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.model_selection._search_successive_halving": {
      HalvingGridSearchCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      HalvingRandomSearchCV: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.model_selection._split": {
      GroupKFold: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      GroupShuffleSplit: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      KFold: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LeaveOneGroupOut: { kind: "class", new: [[]], releases: [0, 8] },
      LeaveOneOut: { kind: "class", new: [[]], releases: [0, 8] },
      LeavePGroupsOut: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LeavePOut: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PredefinedSplit: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RepeatedKFold: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RepeatedStratifiedKFold: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ShuffleSplit: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      StratifiedGroupKFold: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      StratifiedKFold: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      StratifiedShuffleSplit: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      TimeSeriesSplit: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.multiclass": {
      OneVsOneClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      OneVsRestClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      OutputCodeClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      _ConstantPredictor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.multioutput": {
      ClassifierChain: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultiOutputClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultiOutputRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RegressorChain: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.naive_bayes": {
      BernoulliNB: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      CategoricalNB: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ComplementNB: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      GaussianNB: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultinomialNB: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._ball_tree": {
      BallTree: {
        kind: "class",
        state: [
          [
            "made",
            "made",
            "made",
            "made",
            "number",
            "number",
            "number",
            "number",
            "number",
            "number",
            "number",
            "made",
            "none"
          ]
        ],
        releases: [0, 8]
      },
      newObj: {
        kind: "function",
        call: [["=sklearn.neighbors._ball_tree:BallTree"]],
        because: "Makes an empty tree of an exact class.",
        returns: ["sklearn.neighbors._ball_tree:BallTree"],
        releases: [0, 8]
      }
    },
    "sklearn.neighbors._classification": {
      KNeighborsClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RadiusNeighborsClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._graph": {
      KNeighborsTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RadiusNeighborsTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._kd_tree": {
      KDTree: {
        kind: "class",
        state: [
          [
            "made",
            "made",
            "made",
            "made",
            "number",
            "number",
            "number",
            "number",
            "number",
            "number",
            "number",
            "made",
            "none"
          ]
        ],
        releases: [0, 8]
      },
      newObj: {
        kind: "function",
        call: [["=sklearn.neighbors._kd_tree:KDTree"]],
        because: "Makes an empty tree of an exact class.",
        returns: ["sklearn.neighbors._kd_tree:KDTree"],
        releases: [0, 8]
      }
    },
    "sklearn.neighbors._kde": {
      KernelDensity: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._lof": {
      LocalOutlierFactor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._nca": {
      NeighborhoodComponentsAnalysis: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._nearest_centroid": {
      NearestCentroid: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._regression": {
      KNeighborsRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RadiusNeighborsRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neighbors._unsupervised": {
      NearestNeighbors: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neural_network._multilayer_perceptron": {
      MLPClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MLPRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neural_network._rbm": {
      BernoulliRBM: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.neural_network._stochastic_optimizers": {
      AdamOptimizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SGDOptimizer: { kind: "class", new: [[]], state: ["dict"], releases: [1, 8] }
    },
    "sklearn.pipeline": {
      FeatureUnion: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Pipeline: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.preprocessing._data": {
      Binarizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      KernelCenterer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MaxAbsScaler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MinMaxScaler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      Normalizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      PowerTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      QuantileTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      RobustScaler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      StandardScaler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.preprocessing._discretization": {
      KBinsDiscretizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.preprocessing._encoders": {
      OneHotEncoder: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      OrdinalEncoder: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.preprocessing._function_transformer": {
      FunctionTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.preprocessing._label": {
      LabelBinarizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LabelEncoder: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      MultiLabelBinarizer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.preprocessing._polynomial": {
      PolynomialFeatures: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SplineTransformer: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.preprocessing._target_encoder": {
      TargetEncoder: { kind: "class", new: [[]], state: ["dict"], releases: [2, 8] }
    },
    "sklearn.random_projection": {
      GaussianRandomProjection: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SparseRandomProjection: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.semi_supervised._label_propagation": {
      LabelPropagation: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LabelSpreading: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.semi_supervised._self_training": {
      SelfTrainingClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.svm._classes": {
      LinearSVC: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      LinearSVR: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      NuSVC: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      NuSVR: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      OneClassSVM: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SVC: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      SVR: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.tree._classes": {
      DecisionTreeClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      DecisionTreeRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ExtraTreeClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] },
      ExtraTreeRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] }
    },
    "sklearn.tree._tree": {
      Tree: {
        kind: "class",
        call: [["number", "made", "number"]],
        because: "Makes an empty tree of sizes and an array of class counts.",
        state: ["dict"],
        releases: [0, 8]
      }
    },
    "sklearn.utils._bunch": {
      Bunch: { kind: "class", new: [[]], state: ["dict"], holds: ["items"], releases: [0, 8] }
    },
    "sklearn.utils._metadata_requests": {
      MetadataRequest: { kind: "class", new: [[]], state: ["dict"], releases: [4, 8] },
      MethodMetadataRequest: { kind: "class", new: [[]], state: ["dict"], releases: [4, 8] }
    },
    "sklearn.utils.validation": { check_array: { kind: "function", releases: [3, 8] } },
    uuid: { UUID: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } }
  },
  kept: {
    "functools:partial": { "0": ["sklearn.utils.validation:check_array"] },
    "pandas.core.arrays.integer:Int64Dtype": { _cache: ["pandas.core.indexes.base:Index"] },
    "pandas.core.arrays.string_:StringDtype": { _cache: ["pandas.core.indexes.base:Index"] },
    "pandas:Int64Dtype": { _cache: ["pandas:Index"] },
    "scipy.interpolate._bsplines:BSpline": { _asarray: ["scipy._lib.array_api_compat.numpy._aliases:asarray"] },
    "scipy.interpolate._cubic:CubicSpline": { _asarray: ["scipy._lib.array_api_compat.numpy._aliases:asarray"] },
    "scipy.interpolate._cubic:PchipInterpolator": {
      _asarray: ["scipy._lib.array_api_compat.numpy._aliases:asarray"]
    },
    "scipy.interpolate._fitpack2:LSQUnivariateSpline": {
      _spline_class: ["scipy.interpolate._fitpack2:LSQUnivariateSpline"]
    },
    "sklearn.cluster._agglomerative:FeatureAgglomeration": { pooling_func: ["numpy:mean"] },
    "sklearn.cluster._bisect_k_means:BisectingKMeans": {
      _kmeans_single: ["sklearn.cluster._kmeans:_kmeans_single_elkan", "sklearn.cluster._kmeans:_kmeans_single_lloyd"]
    },
    "sklearn.compose._target:TransformedTargetRegressor": {
      func: [
        "numpy._core._multiarray_umath:absolute",
        "numpy._core._multiarray_umath:add",
        "numpy._core._multiarray_umath:arccos",
        "numpy._core._multiarray_umath:arccosh",
        "numpy._core._multiarray_umath:arcsin",
        "numpy._core._multiarray_umath:arcsinh",
        "numpy._core._multiarray_umath:arctan",
        "numpy._core._multiarray_umath:arctan2",
        "numpy._core._multiarray_umath:arctanh",
        "numpy._core._multiarray_umath:bitwise_and",
        "numpy._core._multiarray_umath:bitwise_count",
        "numpy._core._multiarray_umath:bitwise_or",
        "numpy._core._multiarray_umath:bitwise_xor",
        "numpy._core._multiarray_umath:cbrt",
        "numpy._core._multiarray_umath:ceil",
        "numpy._core._multiarray_umath:conjugate",
        "numpy._core._multiarray_umath:copysign",
        "numpy._core._multiarray_umath:cos",
        "numpy._core._multiarray_umath:cosh",
        "numpy._core._multiarray_umath:deg2rad",
        "numpy._core._multiarray_umath:degrees",
        "numpy._core._multiarray_umath:divide",
        "numpy._core._multiarray_umath:divmod",
        "numpy._core._multiarray_umath:equal",
        "numpy._core._multiarray_umath:exp",
        "numpy._core._multiarray_umath:exp2",
        "numpy._core._multiarray_umath:expm1",
        "numpy._core._multiarray_umath:fabs",
        "numpy._core._multiarray_umath:float_power",
        "numpy._core._multiarray_umath:floor",
        "numpy._core._multiarray_umath:floor_divide",
        "numpy._core._multiarray_umath:fmax",
        "numpy._core._multiarray_umath:fmin",
        "numpy._core._multiarray_umath:fmod",
        "numpy._core._multiarray_umath:frexp",
        "numpy._core._multiarray_umath:gcd",
        "numpy._core._multiarray_umath:greater",
        "numpy._core._multiarray_umath:greater_equal",
        "numpy._core._multiarray_umath:heaviside",
        "numpy._core._multiarray_umath:hypot",
        "numpy._core._multiarray_umath:invert",
        "numpy._core._multiarray_umath:isfinite",
        "numpy._core._multiarray_umath:isinf",
        "numpy._core._multiarray_umath:isnan",
        "numpy._core._multiarray_umath:isnat",
        "numpy._core._multiarray_umath:lcm",
        "numpy._core._multiarray_umath:ldexp",
        "numpy._core._multiarray_umath:left_shift",
        "numpy._core._multiarray_umath:less",
        "numpy._core._multiarray_umath:less_equal",
        "numpy._core._multiarray_umath:log",
        "numpy._core._multiarray_umath:log10",
        "numpy._core._multiarray_umath:log1p",
        "numpy._core._multiarray_umath:log2",
        "numpy._core._multiarray_umath:logaddexp",
        "numpy._core._multiarray_umath:logaddexp2",
        "numpy._core._multiarray_umath:logical_and",
        "numpy._core._multiarray_umath:logical_not",
        "numpy._core._multiarray_umath:logical_or",
        "numpy._core._multiarray_umath:logical_xor",
        "numpy._core._multiarray_umath:matmul",
        "numpy._core._multiarray_umath:maximum",
        "numpy._core._multiarray_umath:minimum",
        "numpy._core._multiarray_umath:modf",
        "numpy._core._multiarray_umath:multiply",
        "numpy._core._multiarray_umath:negative",
        "numpy._core._multiarray_umath:nextafter",
        "numpy._core._multiarray_umath:not_equal",
        "numpy._core._multiarray_umath:positive",
        "numpy._core._multiarray_umath:power",
        "numpy._core._multiarray_umath:rad2deg",
        "numpy._core._multiarray_umath:radians",
        "numpy._core._multiarray_umath:reciprocal",
        "numpy._core._multiarray_umath:remainder",
        "numpy._core._multiarray_umath:right_shift",
        "numpy._core._multiarray_umath:rint",
        "numpy._core._multiarray_umath:sign",
        "numpy._core._multiarray_umath:signbit",
        "numpy._core._multiarray_umath:sin",
        "numpy._core._multiarray_umath:sinh",
        "numpy._core._multiarray_umath:spacing",
        "numpy._core._multiarray_umath:sqrt",
        "numpy._core._multiarray_umath:square",
        "numpy._core._multiarray_umath:subtract",
        "numpy._core._multiarray_umath:tan",
        "numpy._core._multiarray_umath:tanh",
        "numpy._core._multiarray_umath:trunc",
        "numpy._core._multiarray_umath:vecdot",
        "numpy.core._multiarray_umath:absolute",
        "numpy.core._multiarray_umath:add",
        "numpy.core._multiarray_umath:arccos",
        "numpy.core._multiarray_umath:arccosh",
        "numpy.core._multiarray_umath:arcsin",
        "numpy.core._multiarray_umath:arcsinh",
        "numpy.core._multiarray_umath:arctan",
        "numpy.core._multiarray_umath:arctan2",
        "numpy.core._multiarray_umath:arctanh",
        "numpy.core._multiarray_umath:bitwise_and",
        "numpy.core._multiarray_umath:bitwise_or",
        "numpy.core._multiarray_umath:bitwise_xor",
        "numpy.core._multiarray_umath:cbrt",
        "numpy.core._multiarray_umath:ceil",
        "numpy.core._multiarray_umath:conjugate",
        "numpy.core._multiarray_umath:copysign",
        "numpy.core._multiarray_umath:cos",
        "numpy.core._multiarray_umath:cosh",
        "numpy.core._multiarray_umath:deg2rad",
        "numpy.core._multiarray_umath:degrees",
        "numpy.core._multiarray_umath:divide",
        "numpy.core._multiarray_umath:divmod",
        "numpy.core._multiarray_umath:equal",
        "numpy.core._multiarray_umath:exp",
        "numpy.core._multiarray_umath:exp2",
        "numpy.core._multiarray_umath:expm1",
        "numpy.core._multiarray_umath:fabs",
        "numpy.core._multiarray_umath:float_power",
        "numpy.core._multiarray_umath:floor",
        "numpy.core._multiarray_umath:floor_divide",
        "numpy.core._multiarray_umath:fmax",
        "numpy.core._multiarray_umath:fmin",
        "numpy.core._multiarray_umath:fmod",
        "numpy.core._multiarray_umath:frexp",
        "numpy.core._multiarray_umath:gcd",
        "numpy.core._multiarray_umath:greater",
        "numpy.core._multiarray_umath:greater_equal",
        "numpy.core._multiarray_umath:heaviside",
        "numpy.core._multiarray_umath:hypot",
        "numpy.core._multiarray_umath:invert",
        "numpy.core._multiarray_umath:isfinite",
        "numpy.core._multiarray_umath:isinf",
        "numpy.core._multiarray_umath:isnan",
        "numpy.core._multiarray_umath:isnat",
        "numpy.core._multiarray_umath:lcm",
        "numpy.core._multiarray_umath:ldexp",
        "numpy.core._multiarray_umath:left_shift",
        "numpy.core._multiarray_umath:less",
        "numpy.core._multiarray_umath:less_equal",
        "numpy.core._multiarray_umath:log",
        "numpy.core._multiarray_umath:log10",
        "numpy.core._multiarray_umath:log1p",
        "numpy.core._multiarray_umath:log2",
        "numpy.core._multiarray_umath:logaddexp",
        "numpy.core._multiarray_umath:logaddexp2",
        "numpy.core._multiarray_umath:logical_and",
        "numpy.core._multiarray_umath:logical_not",
        "numpy.core._multiarray_umath:logical_or",
        "numpy.core._multiarray_umath:logical_xor",
        "numpy.core._multiarray_umath:matmul",
        "numpy.core._multiarray_umath:maximum",
        "numpy.core._multiarray_umath:minimum",
        "numpy.core._multiarray_umath:modf",
        "numpy.core._multiarray_umath:multiply",
        "numpy.core._multiarray_umath:negative",
        "numpy.core._multiarray_umath:nextafter",
        "numpy.core._multiarray_umath:not_equal",
        "numpy.core._multiarray_umath:positive",
        "numpy.core._multiarray_umath:power",
        "numpy.core._multiarray_umath:rad2deg",
        "numpy.core._multiarray_umath:radians",
        "numpy.core._multiarray_umath:reciprocal",
        "numpy.core._multiarray_umath:remainder",
        "numpy.core._multiarray_umath:right_shift",
        "numpy.core._multiarray_umath:rint",
        "numpy.core._multiarray_umath:sign",
        "numpy.core._multiarray_umath:signbit",
        "numpy.core._multiarray_umath:sin",
        "numpy.core._multiarray_umath:sinh",
        "numpy.core._multiarray_umath:spacing",
        "numpy.core._multiarray_umath:sqrt",
        "numpy.core._multiarray_umath:square",
        "numpy.core._multiarray_umath:subtract",
        "numpy.core._multiarray_umath:tan",
        "numpy.core._multiarray_umath:tanh",
        "numpy.core._multiarray_umath:trunc",
        "numpy:absolute",
        "numpy:add",
        "numpy:arccos",
        "numpy:arccosh",
        "numpy:arcsin",
        "numpy:arcsinh",
        "numpy:arctan",
        "numpy:arctan2",
        "numpy:arctanh",
        "numpy:bitwise_and",
        "numpy:bitwise_count",
        "numpy:bitwise_or",
        "numpy:bitwise_xor",
        "numpy:cbrt",
        "numpy:ceil",
        "numpy:conjugate",
        "numpy:copysign",
        "numpy:cos",
        "numpy:cosh",
        "numpy:deg2rad",
        "numpy:degrees",
        "numpy:divide",
        "numpy:divmod",
        "numpy:equal",
        "numpy:exp",
        "numpy:exp2",
        "numpy:expm1",
        "numpy:fabs",
        "numpy:float_power",
        "numpy:floor",
        "numpy:floor_divide",
        "numpy:fmax",
        "numpy:fmin",
        "numpy:fmod",
        "numpy:frexp",
        "numpy:gcd",
        "numpy:greater",
        "numpy:greater_equal",
        "numpy:heaviside",
        "numpy:hypot",
        "numpy:invert",
        "numpy:isfinite",
        "numpy:isinf",
        "numpy:isnan",
        "numpy:isnat",
        "numpy:lcm",
        "numpy:ldexp",
        "numpy:left_shift",
        "numpy:less",
        "numpy:less_equal",
        "numpy:log",
        "numpy:log10",
        "numpy:log1p",
        "numpy:log2",
        "numpy:logaddexp",
        "numpy:logaddexp2",
        "numpy:logical_and",
        "numpy:logical_not",
        "numpy:logical_or",
        "numpy:logical_xor",
        "numpy:matmul",
        "numpy:matvec",
        "numpy:maximum",
        "numpy:minimum",
        "numpy:modf",
        "numpy:multiply",
        "numpy:negative",
        "numpy:nextafter",
        "numpy:not_equal",
        "numpy:positive",
        "numpy:power",
        "numpy:rad2deg",
        "numpy:radians",
        "numpy:reciprocal",
        "numpy:remainder",
        "numpy:right_shift",
        "numpy:rint",
        "numpy:sign",
        "numpy:signbit",
        "numpy:sin",
        "numpy:sinh",
        "numpy:spacing",
        "numpy:sqrt",
        "numpy:square",
        "numpy:subtract",
        "numpy:tan",
        "numpy:tanh",
        "numpy:trunc",
        "numpy:vecdot",
        "numpy:vecmat"
      ],
      inverse_func: [
        "numpy._core._multiarray_umath:absolute",
        "numpy._core._multiarray_umath:add",
        "numpy._core._multiarray_umath:arccos",
        "numpy._core._multiarray_umath:arccosh",
        "numpy._core._multiarray_umath:arcsin",
        "numpy._core._multiarray_umath:arcsinh",
        "numpy._core._multiarray_umath:arctan",
        "numpy._core._multiarray_umath:arctan2",
        "numpy._core._multiarray_umath:arctanh",
        "numpy._core._multiarray_umath:bitwise_and",
        "numpy._core._multiarray_umath:bitwise_count",
        "numpy._core._multiarray_umath:bitwise_or",
        "numpy._core._multiarray_umath:bitwise_xor",
        "numpy._core._multiarray_umath:cbrt",
        "numpy._core._multiarray_umath:ceil",
        "numpy._core._multiarray_umath:conjugate",
        "numpy._core._multiarray_umath:copysign",
        "numpy._core._multiarray_umath:cos",
        "numpy._core._multiarray_umath:cosh",
        "numpy._core._multiarray_umath:deg2rad",
        "numpy._core._multiarray_umath:degrees",
        "numpy._core._multiarray_umath:divide",
        "numpy._core._multiarray_umath:divmod",
        "numpy._core._multiarray_umath:equal",
        "numpy._core._multiarray_umath:exp",
        "numpy._core._multiarray_umath:exp2",
        "numpy._core._multiarray_umath:expm1",
        "numpy._core._multiarray_umath:fabs",
        "numpy._core._multiarray_umath:float_power",
        "numpy._core._multiarray_umath:floor",
        "numpy._core._multiarray_umath:floor_divide",
        "numpy._core._multiarray_umath:fmax",
        "numpy._core._multiarray_umath:fmin",
        "numpy._core._multiarray_umath:fmod",
        "numpy._core._multiarray_umath:frexp",
        "numpy._core._multiarray_umath:gcd",
        "numpy._core._multiarray_umath:greater",
        "numpy._core._multiarray_umath:greater_equal",
        "numpy._core._multiarray_umath:heaviside",
        "numpy._core._multiarray_umath:hypot",
        "numpy._core._multiarray_umath:invert",
        "numpy._core._multiarray_umath:isfinite",
        "numpy._core._multiarray_umath:isinf",
        "numpy._core._multiarray_umath:isnan",
        "numpy._core._multiarray_umath:isnat",
        "numpy._core._multiarray_umath:lcm",
        "numpy._core._multiarray_umath:ldexp",
        "numpy._core._multiarray_umath:left_shift",
        "numpy._core._multiarray_umath:less",
        "numpy._core._multiarray_umath:less_equal",
        "numpy._core._multiarray_umath:log",
        "numpy._core._multiarray_umath:log10",
        "numpy._core._multiarray_umath:log1p",
        "numpy._core._multiarray_umath:log2",
        "numpy._core._multiarray_umath:logaddexp",
        "numpy._core._multiarray_umath:logaddexp2",
        "numpy._core._multiarray_umath:logical_and",
        "numpy._core._multiarray_umath:logical_not",
        "numpy._core._multiarray_umath:logical_or",
        "numpy._core._multiarray_umath:logical_xor",
        "numpy._core._multiarray_umath:matmul",
        "numpy._core._multiarray_umath:maximum",
        "numpy._core._multiarray_umath:minimum",
        "numpy._core._multiarray_umath:modf",
        "numpy._core._multiarray_umath:multiply",
        "numpy._core._multiarray_umath:negative",
        "numpy._core._multiarray_umath:nextafter",
        "numpy._core._multiarray_umath:not_equal",
        "numpy._core._multiarray_umath:positive",
        "numpy._core._multiarray_umath:power",
        "numpy._core._multiarray_umath:rad2deg",
        "numpy._core._multiarray_umath:radians",
        "numpy._core._multiarray_umath:reciprocal",
        "numpy._core._multiarray_umath:remainder",
        "numpy._core._multiarray_umath:right_shift",
        "numpy._core._multiarray_umath:rint",
        "numpy._core._multiarray_umath:sign",
        "numpy._core._multiarray_umath:signbit",
        "numpy._core._multiarray_umath:sin",
        "numpy._core._multiarray_umath:sinh",
        "numpy._core._multiarray_umath:spacing",
        "numpy._core._multiarray_umath:sqrt",
        "numpy._core._multiarray_umath:square",
        "numpy._core._multiarray_umath:subtract",
        "numpy._core._multiarray_umath:tan",
        "numpy._core._multiarray_umath:tanh",
        "numpy._core._multiarray_umath:trunc",
        "numpy._core._multiarray_umath:vecdot",
        "numpy.core._multiarray_umath:absolute",
        "numpy.core._multiarray_umath:add",
        "numpy.core._multiarray_umath:arccos",
        "numpy.core._multiarray_umath:arccosh",
        "numpy.core._multiarray_umath:arcsin",
        "numpy.core._multiarray_umath:arcsinh",
        "numpy.core._multiarray_umath:arctan",
        "numpy.core._multiarray_umath:arctan2",
        "numpy.core._multiarray_umath:arctanh",
        "numpy.core._multiarray_umath:bitwise_and",
        "numpy.core._multiarray_umath:bitwise_or",
        "numpy.core._multiarray_umath:bitwise_xor",
        "numpy.core._multiarray_umath:cbrt",
        "numpy.core._multiarray_umath:ceil",
        "numpy.core._multiarray_umath:conjugate",
        "numpy.core._multiarray_umath:copysign",
        "numpy.core._multiarray_umath:cos",
        "numpy.core._multiarray_umath:cosh",
        "numpy.core._multiarray_umath:deg2rad",
        "numpy.core._multiarray_umath:degrees",
        "numpy.core._multiarray_umath:divide",
        "numpy.core._multiarray_umath:divmod",
        "numpy.core._multiarray_umath:equal",
        "numpy.core._multiarray_umath:exp",
        "numpy.core._multiarray_umath:exp2",
        "numpy.core._multiarray_umath:expm1",
        "numpy.core._multiarray_umath:fabs",
        "numpy.core._multiarray_umath:float_power",
        "numpy.core._multiarray_umath:floor",
        "numpy.core._multiarray_umath:floor_divide",
        "numpy.core._multiarray_umath:fmax",
        "numpy.core._multiarray_umath:fmin",
        "numpy.core._multiarray_umath:fmod",
        "numpy.core._multiarray_umath:frexp",
        "numpy.core._multiarray_umath:gcd",
        "numpy.core._multiarray_umath:greater",
        "numpy.core._multiarray_umath:greater_equal",
        "numpy.core._multiarray_umath:heaviside",
        "numpy.core._multiarray_umath:hypot",
        "numpy.core._multiarray_umath:invert",
        "numpy.core._multiarray_umath:isfinite",
        "numpy.core._multiarray_umath:isinf",
        "numpy.core._multiarray_umath:isnan",
        "numpy.core._multiarray_umath:isnat",
        "numpy.core._multiarray_umath:lcm",
        "numpy.core._multiarray_umath:ldexp",
        "numpy.core._multiarray_umath:left_shift",
        "numpy.core._multiarray_umath:less",
        "numpy.core._multiarray_umath:less_equal",
        "numpy.core._multiarray_umath:log",
        "numpy.core._multiarray_umath:log10",
        "numpy.core._multiarray_umath:log1p",
        "numpy.core._multiarray_umath:log2",
        "numpy.core._multiarray_umath:logaddexp",
        "numpy.core._multiarray_umath:logaddexp2",
        "numpy.core._multiarray_umath:logical_and",
        "numpy.core._multiarray_umath:logical_not",
        "numpy.core._multiarray_umath:logical_or",
        "numpy.core._multiarray_umath:logical_xor",
        "numpy.core._multiarray_umath:matmul",
        "numpy.core._multiarray_umath:maximum",
        "numpy.core._multiarray_umath:minimum",
        "numpy.core._multiarray_umath:modf",
        "numpy.core._multiarray_umath:multiply",
        "numpy.core._multiarray_umath:negative",
        "numpy.core._multiarray_umath:nextafter",
        "numpy.core._multiarray_umath:not_equal",
        "numpy.core._multiarray_umath:positive",
        "numpy.core._multiarray_umath:power",
        "numpy.core._multiarray_umath:rad2deg",
        "numpy.core._multiarray_umath:radians",
        "numpy.core._multiarray_umath:reciprocal",
        "numpy.core._multiarray_umath:remainder",
        "numpy.core._multiarray_umath:right_shift",
        "numpy.core._multiarray_umath:rint",
        "numpy.core._multiarray_umath:sign",
        "numpy.core._multiarray_umath:signbit",
        "numpy.core._multiarray_umath:sin",
        "numpy.core._multiarray_umath:sinh",
        "numpy.core._multiarray_umath:spacing",
        "numpy.core._multiarray_umath:sqrt",
        "numpy.core._multiarray_umath:square",
        "numpy.core._multiarray_umath:subtract",
        "numpy.core._multiarray_umath:tan",
        "numpy.core._multiarray_umath:tanh",
        "numpy.core._multiarray_umath:trunc",
        "numpy:absolute",
        "numpy:add",
        "numpy:arccos",
        "numpy:arccosh",
        "numpy:arcsin",
        "numpy:arcsinh",
        "numpy:arctan",
        "numpy:arctan2",
        "numpy:arctanh",
        "numpy:bitwise_and",
        "numpy:bitwise_count",
        "numpy:bitwise_or",
        "numpy:bitwise_xor",
        "numpy:cbrt",
        "numpy:ceil",
        "numpy:conjugate",
        "numpy:copysign",
        "numpy:cos",
        "numpy:cosh",
        "numpy:deg2rad",
        "numpy:degrees",
        "numpy:divide",
        "numpy:divmod",
        "numpy:equal",
        "numpy:exp",
        "numpy:exp2",
        "numpy:expm1",
        "numpy:fabs",
        "numpy:float_power",
        "numpy:floor",
        "numpy:floor_divide",
        "numpy:fmax",
        "numpy:fmin",
        "numpy:fmod",
        "numpy:frexp",
        "numpy:gcd",
        "numpy:greater",
        "numpy:greater_equal",
        "numpy:heaviside",
        "numpy:hypot",
        "numpy:invert",
        "numpy:isfinite",
        "numpy:isinf",
        "numpy:isnan",
        "numpy:isnat",
        "numpy:lcm",
        "numpy:ldexp",
        "numpy:left_shift",
        "numpy:less",
        "numpy:less_equal",
        "numpy:log",
        "numpy:log10",
        "numpy:log1p",
        "numpy:log2",
        "numpy:logaddexp",
        "numpy:logaddexp2",
        "numpy:logical_and",
        "numpy:logical_not",
        "numpy:logical_or",
        "numpy:logical_xor",
        "numpy:matmul",
        "numpy:matvec",
        "numpy:maximum",
        "numpy:minimum",
        "numpy:modf",
        "numpy:multiply",
        "numpy:negative",
        "numpy:nextafter",
        "numpy:not_equal",
        "numpy:positive",
        "numpy:power",
        "numpy:rad2deg",
        "numpy:radians",
        "numpy:reciprocal",
        "numpy:remainder",
        "numpy:right_shift",
        "numpy:rint",
        "numpy:sign",
        "numpy:signbit",
        "numpy:sin",
        "numpy:sinh",
        "numpy:spacing",
        "numpy:sqrt",
        "numpy:square",
        "numpy:subtract",
        "numpy:tan",
        "numpy:tanh",
        "numpy:trunc",
        "numpy:vecdot",
        "numpy:vecmat"
      ]
    },
    "sklearn.feature_selection._univariate_selection:GenericUnivariateSelect": {
      score_func: [
        "sklearn.feature_selection._mutual_info:mutual_info_classif",
        "sklearn.feature_selection._mutual_info:mutual_info_regression",
        "sklearn.feature_selection._univariate_selection:chi2",
        "sklearn.feature_selection._univariate_selection:f_classif",
        "sklearn.feature_selection._univariate_selection:f_oneway",
        "sklearn.feature_selection._univariate_selection:f_regression",
        "sklearn.feature_selection._univariate_selection:r_regression"
      ]
    },
    "sklearn.feature_selection._univariate_selection:SelectFdr": {
      score_func: [
        "sklearn.feature_selection._mutual_info:mutual_info_classif",
        "sklearn.feature_selection._mutual_info:mutual_info_regression",
        "sklearn.feature_selection._univariate_selection:chi2",
        "sklearn.feature_selection._univariate_selection:f_classif",
        "sklearn.feature_selection._univariate_selection:f_oneway",
        "sklearn.feature_selection._univariate_selection:f_regression",
        "sklearn.feature_selection._univariate_selection:r_regression"
      ]
    },
    "sklearn.feature_selection._univariate_selection:SelectFpr": {
      score_func: [
        "sklearn.feature_selection._mutual_info:mutual_info_classif",
        "sklearn.feature_selection._mutual_info:mutual_info_regression",
        "sklearn.feature_selection._univariate_selection:chi2",
        "sklearn.feature_selection._univariate_selection:f_classif",
        "sklearn.feature_selection._univariate_selection:f_oneway",
        "sklearn.feature_selection._univariate_selection:f_regression",
        "sklearn.feature_selection._univariate_selection:r_regression"
      ]
    },
    "sklearn.feature_selection._univariate_selection:SelectFwe": {
      score_func: [
        "sklearn.feature_selection._mutual_info:mutual_info_classif",
        "sklearn.feature_selection._mutual_info:mutual_info_regression",
        "sklearn.feature_selection._univariate_selection:chi2",
        "sklearn.feature_selection._univariate_selection:f_classif",
        "sklearn.feature_selection._univariate_selection:f_oneway",
        "sklearn.feature_selection._univariate_selection:f_regression",
        "sklearn.feature_selection._univariate_selection:r_regression"
      ]
    },
    "sklearn.feature_selection._univariate_selection:SelectKBest": {
      score_func: [
        "sklearn.feature_selection._mutual_info:mutual_info_classif",
        "sklearn.feature_selection._mutual_info:mutual_info_regression",
        "sklearn.feature_selection._univariate_selection:chi2",
        "sklearn.feature_selection._univariate_selection:f_classif",
        "sklearn.feature_selection._univariate_selection:f_oneway",
        "sklearn.feature_selection._univariate_selection:f_regression",
        "sklearn.feature_selection._univariate_selection:r_regression"
      ]
    },
    "sklearn.feature_selection._univariate_selection:SelectPercentile": {
      score_func: [
        "sklearn.feature_selection._mutual_info:mutual_info_classif",
        "sklearn.feature_selection._mutual_info:mutual_info_regression",
        "sklearn.feature_selection._univariate_selection:chi2",
        "sklearn.feature_selection._univariate_selection:f_classif",
        "sklearn.feature_selection._univariate_selection:f_oneway",
        "sklearn.feature_selection._univariate_selection:f_regression",
        "sklearn.feature_selection._univariate_selection:r_regression"
      ]
    },
    "sklearn.metrics._scorer:_CurveScorer": {
      _score_func: [
        "sklearn.metrics._classification:accuracy_score",
        "sklearn.metrics._classification:balanced_accuracy_score",
        "sklearn.metrics._classification:brier_score_loss",
        "sklearn.metrics._classification:d2_brier_score",
        "sklearn.metrics._classification:d2_log_loss_score",
        "sklearn.metrics._classification:f1_score",
        "sklearn.metrics._classification:jaccard_score",
        "sklearn.metrics._classification:log_loss",
        "sklearn.metrics._classification:matthews_corrcoef",
        "sklearn.metrics._classification:precision_score",
        "sklearn.metrics._classification:recall_score",
        "sklearn.metrics._ranking:average_precision_score",
        "sklearn.metrics._ranking:roc_auc_score",
        "sklearn.metrics._ranking:top_k_accuracy_score",
        "sklearn.metrics._regression:d2_absolute_error_score",
        "sklearn.metrics._regression:explained_variance_score",
        "sklearn.metrics._regression:max_error",
        "sklearn.metrics._regression:mean_absolute_error",
        "sklearn.metrics._regression:mean_absolute_percentage_error",
        "sklearn.metrics._regression:mean_squared_error",
        "sklearn.metrics._regression:mean_squared_log_error",
        "sklearn.metrics._regression:median_absolute_error",
        "sklearn.metrics._regression:r2_score",
        "sklearn.metrics._regression:root_mean_squared_error",
        "sklearn.metrics._regression:root_mean_squared_log_error",
        "sklearn.metrics._scorer:negative_likelihood_ratio",
        "sklearn.metrics._scorer:positive_likelihood_ratio",
        "sklearn.metrics.cluster._supervised:adjusted_mutual_info_score",
        "sklearn.metrics.cluster._supervised:adjusted_rand_score",
        "sklearn.metrics.cluster._supervised:completeness_score",
        "sklearn.metrics.cluster._supervised:fowlkes_mallows_score",
        "sklearn.metrics.cluster._supervised:homogeneity_score",
        "sklearn.metrics.cluster._supervised:mutual_info_score",
        "sklearn.metrics.cluster._supervised:normalized_mutual_info_score",
        "sklearn.metrics.cluster._supervised:rand_score",
        "sklearn.metrics.cluster._supervised:v_measure_score"
      ]
    },
    "sklearn.metrics._scorer:_PredictScorer": {
      _score_func: [
        "sklearn.metrics._classification:accuracy_score",
        "sklearn.metrics._classification:balanced_accuracy_score",
        "sklearn.metrics._classification:f1_score",
        "sklearn.metrics._classification:fbeta_score",
        "sklearn.metrics._classification:jaccard_score",
        "sklearn.metrics._classification:matthews_corrcoef",
        "sklearn.metrics._classification:precision_score",
        "sklearn.metrics._classification:recall_score",
        "sklearn.metrics._regression:explained_variance_score",
        "sklearn.metrics._regression:max_error",
        "sklearn.metrics._regression:mean_absolute_error",
        "sklearn.metrics._regression:mean_absolute_percentage_error",
        "sklearn.metrics._regression:mean_gamma_deviance",
        "sklearn.metrics._regression:mean_poisson_deviance",
        "sklearn.metrics._regression:mean_squared_error",
        "sklearn.metrics._regression:mean_squared_log_error",
        "sklearn.metrics._regression:median_absolute_error",
        "sklearn.metrics._regression:r2_score",
        "sklearn.metrics._scorer:negative_likelihood_ratio",
        "sklearn.metrics._scorer:positive_likelihood_ratio",
        "sklearn.metrics.cluster._supervised:adjusted_mutual_info_score",
        "sklearn.metrics.cluster._supervised:adjusted_rand_score",
        "sklearn.metrics.cluster._supervised:completeness_score",
        "sklearn.metrics.cluster._supervised:fowlkes_mallows_score",
        "sklearn.metrics.cluster._supervised:homogeneity_score",
        "sklearn.metrics.cluster._supervised:mutual_info_score",
        "sklearn.metrics.cluster._supervised:normalized_mutual_info_score",
        "sklearn.metrics.cluster._supervised:rand_score",
        "sklearn.metrics.cluster._supervised:v_measure_score"
      ]
    },
    "sklearn.metrics._scorer:_ProbaScorer": {
      _score_func: [
        "sklearn.metrics._classification:brier_score_loss",
        "sklearn.metrics._classification:log_loss",
        "sklearn.metrics._ranking:roc_auc_score"
      ]
    },
    "sklearn.metrics._scorer:_Scorer": {
      _score_func: [
        "sklearn.metrics._classification:accuracy_score",
        "sklearn.metrics._classification:balanced_accuracy_score",
        "sklearn.metrics._classification:brier_score_loss",
        "sklearn.metrics._classification:d2_brier_score",
        "sklearn.metrics._classification:d2_log_loss_score",
        "sklearn.metrics._classification:f1_score",
        "sklearn.metrics._classification:fbeta_score",
        "sklearn.metrics._classification:jaccard_score",
        "sklearn.metrics._classification:log_loss",
        "sklearn.metrics._classification:matthews_corrcoef",
        "sklearn.metrics._classification:precision_score",
        "sklearn.metrics._classification:recall_score",
        "sklearn.metrics._ranking:average_precision_score",
        "sklearn.metrics._ranking:roc_auc_score",
        "sklearn.metrics._ranking:top_k_accuracy_score",
        "sklearn.metrics._regression:d2_absolute_error_score",
        "sklearn.metrics._regression:explained_variance_score",
        "sklearn.metrics._regression:max_error",
        "sklearn.metrics._regression:mean_absolute_error",
        "sklearn.metrics._regression:mean_absolute_percentage_error",
        "sklearn.metrics._regression:mean_gamma_deviance",
        "sklearn.metrics._regression:mean_poisson_deviance",
        "sklearn.metrics._regression:mean_squared_error",
        "sklearn.metrics._regression:mean_squared_log_error",
        "sklearn.metrics._regression:median_absolute_error",
        "sklearn.metrics._regression:r2_score",
        "sklearn.metrics._regression:root_mean_squared_error",
        "sklearn.metrics._regression:root_mean_squared_log_error",
        "sklearn.metrics._scorer:negative_likelihood_ratio",
        "sklearn.metrics._scorer:positive_likelihood_ratio",
        "sklearn.metrics.cluster._supervised:adjusted_mutual_info_score",
        "sklearn.metrics.cluster._supervised:adjusted_rand_score",
        "sklearn.metrics.cluster._supervised:completeness_score",
        "sklearn.metrics.cluster._supervised:fowlkes_mallows_score",
        "sklearn.metrics.cluster._supervised:homogeneity_score",
        "sklearn.metrics.cluster._supervised:mutual_info_score",
        "sklearn.metrics.cluster._supervised:normalized_mutual_info_score",
        "sklearn.metrics.cluster._supervised:rand_score",
        "sklearn.metrics.cluster._supervised:v_measure_score"
      ]
    },
    "sklearn.metrics._scorer:_ThresholdScorer": {
      _score_func: [
        "sklearn.metrics._ranking:average_precision_score",
        "sklearn.metrics._ranking:roc_auc_score",
        "sklearn.metrics._ranking:top_k_accuracy_score"
      ]
    },
    "sklearn.model_selection._classification_threshold:_CurveScorer": {
      _score_func: [
        "sklearn.metrics._classification:accuracy_score",
        "sklearn.metrics._classification:balanced_accuracy_score",
        "sklearn.metrics._classification:brier_score_loss",
        "sklearn.metrics._classification:f1_score",
        "sklearn.metrics._classification:jaccard_score",
        "sklearn.metrics._classification:log_loss",
        "sklearn.metrics._classification:matthews_corrcoef",
        "sklearn.metrics._classification:precision_score",
        "sklearn.metrics._classification:recall_score",
        "sklearn.metrics._ranking:average_precision_score",
        "sklearn.metrics._ranking:roc_auc_score",
        "sklearn.metrics._ranking:top_k_accuracy_score",
        "sklearn.metrics._regression:d2_absolute_error_score",
        "sklearn.metrics._regression:explained_variance_score",
        "sklearn.metrics._regression:max_error",
        "sklearn.metrics._regression:mean_absolute_error",
        "sklearn.metrics._regression:mean_absolute_percentage_error",
        "sklearn.metrics._regression:mean_squared_error",
        "sklearn.metrics._regression:mean_squared_log_error",
        "sklearn.metrics._regression:median_absolute_error",
        "sklearn.metrics._regression:r2_score",
        "sklearn.metrics._regression:root_mean_squared_error",
        "sklearn.metrics._regression:root_mean_squared_log_error",
        "sklearn.metrics._scorer:negative_likelihood_ratio",
        "sklearn.metrics._scorer:positive_likelihood_ratio",
        "sklearn.metrics.cluster._supervised:adjusted_mutual_info_score",
        "sklearn.metrics.cluster._supervised:adjusted_rand_score",
        "sklearn.metrics.cluster._supervised:completeness_score",
        "sklearn.metrics.cluster._supervised:fowlkes_mallows_score",
        "sklearn.metrics.cluster._supervised:homogeneity_score",
        "sklearn.metrics.cluster._supervised:mutual_info_score",
        "sklearn.metrics.cluster._supervised:normalized_mutual_info_score",
        "sklearn.metrics.cluster._supervised:rand_score",
        "sklearn.metrics.cluster._supervised:v_measure_score"
      ]
    },
    "sklearn.model_selection._search:GridSearchCV": { scorer_: ["sklearn.metrics._scorer:_passthrough_scorer"] },
    "sklearn.model_selection._search:RandomizedSearchCV": {
      scorer_: ["sklearn.metrics._scorer:_passthrough_scorer"]
    },
    "sklearn.model_selection._search_successive_halving:HalvingGridSearchCV": {
      scorer_: ["sklearn.metrics._scorer:_passthrough_scorer"]
    },
    "sklearn.model_selection._search_successive_halving:HalvingRandomSearchCV": {
      scorer_: ["sklearn.metrics._scorer:_passthrough_scorer"]
    },
    "sklearn.model_selection._split:RepeatedKFold": { cv: ["sklearn.model_selection._split:KFold"] },
    "sklearn.model_selection._split:RepeatedStratifiedKFold": {
      cv: ["sklearn.model_selection._split:StratifiedKFold"]
    },
    "sklearn.preprocessing._function_transformer:FunctionTransformer": {
      func: [
        "numpy._core._multiarray_umath:absolute",
        "numpy._core._multiarray_umath:add",
        "numpy._core._multiarray_umath:arccos",
        "numpy._core._multiarray_umath:arccosh",
        "numpy._core._multiarray_umath:arcsin",
        "numpy._core._multiarray_umath:arcsinh",
        "numpy._core._multiarray_umath:arctan",
        "numpy._core._multiarray_umath:arctan2",
        "numpy._core._multiarray_umath:arctanh",
        "numpy._core._multiarray_umath:bitwise_and",
        "numpy._core._multiarray_umath:bitwise_count",
        "numpy._core._multiarray_umath:bitwise_or",
        "numpy._core._multiarray_umath:bitwise_xor",
        "numpy._core._multiarray_umath:cbrt",
        "numpy._core._multiarray_umath:ceil",
        "numpy._core._multiarray_umath:conjugate",
        "numpy._core._multiarray_umath:copysign",
        "numpy._core._multiarray_umath:cos",
        "numpy._core._multiarray_umath:cosh",
        "numpy._core._multiarray_umath:deg2rad",
        "numpy._core._multiarray_umath:degrees",
        "numpy._core._multiarray_umath:divide",
        "numpy._core._multiarray_umath:divmod",
        "numpy._core._multiarray_umath:equal",
        "numpy._core._multiarray_umath:exp",
        "numpy._core._multiarray_umath:exp2",
        "numpy._core._multiarray_umath:expm1",
        "numpy._core._multiarray_umath:fabs",
        "numpy._core._multiarray_umath:float_power",
        "numpy._core._multiarray_umath:floor",
        "numpy._core._multiarray_umath:floor_divide",
        "numpy._core._multiarray_umath:fmax",
        "numpy._core._multiarray_umath:fmin",
        "numpy._core._multiarray_umath:fmod",
        "numpy._core._multiarray_umath:frexp",
        "numpy._core._multiarray_umath:gcd",
        "numpy._core._multiarray_umath:greater",
        "numpy._core._multiarray_umath:greater_equal",
        "numpy._core._multiarray_umath:heaviside",
        "numpy._core._multiarray_umath:hypot",
        "numpy._core._multiarray_umath:invert",
        "numpy._core._multiarray_umath:isfinite",
        "numpy._core._multiarray_umath:isinf",
        "numpy._core._multiarray_umath:isnan",
        "numpy._core._multiarray_umath:isnat",
        "numpy._core._multiarray_umath:lcm",
        "numpy._core._multiarray_umath:ldexp",
        "numpy._core._multiarray_umath:left_shift",
        "numpy._core._multiarray_umath:less",
        "numpy._core._multiarray_umath:less_equal",
        "numpy._core._multiarray_umath:log",
        "numpy._core._multiarray_umath:log10",
        "numpy._core._multiarray_umath:log1p",
        "numpy._core._multiarray_umath:log2",
        "numpy._core._multiarray_umath:logaddexp",
        "numpy._core._multiarray_umath:logaddexp2",
        "numpy._core._multiarray_umath:logical_and",
        "numpy._core._multiarray_umath:logical_not",
        "numpy._core._multiarray_umath:logical_or",
        "numpy._core._multiarray_umath:logical_xor",
        "numpy._core._multiarray_umath:matmul",
        "numpy._core._multiarray_umath:maximum",
        "numpy._core._multiarray_umath:minimum",
        "numpy._core._multiarray_umath:modf",
        "numpy._core._multiarray_umath:multiply",
        "numpy._core._multiarray_umath:negative",
        "numpy._core._multiarray_umath:nextafter",
        "numpy._core._multiarray_umath:not_equal",
        "numpy._core._multiarray_umath:positive",
        "numpy._core._multiarray_umath:power",
        "numpy._core._multiarray_umath:rad2deg",
        "numpy._core._multiarray_umath:radians",
        "numpy._core._multiarray_umath:reciprocal",
        "numpy._core._multiarray_umath:remainder",
        "numpy._core._multiarray_umath:right_shift",
        "numpy._core._multiarray_umath:rint",
        "numpy._core._multiarray_umath:sign",
        "numpy._core._multiarray_umath:signbit",
        "numpy._core._multiarray_umath:sin",
        "numpy._core._multiarray_umath:sinh",
        "numpy._core._multiarray_umath:spacing",
        "numpy._core._multiarray_umath:sqrt",
        "numpy._core._multiarray_umath:square",
        "numpy._core._multiarray_umath:subtract",
        "numpy._core._multiarray_umath:tan",
        "numpy._core._multiarray_umath:tanh",
        "numpy._core._multiarray_umath:trunc",
        "numpy._core._multiarray_umath:vecdot",
        "numpy.core._multiarray_umath:absolute",
        "numpy.core._multiarray_umath:add",
        "numpy.core._multiarray_umath:arccos",
        "numpy.core._multiarray_umath:arccosh",
        "numpy.core._multiarray_umath:arcsin",
        "numpy.core._multiarray_umath:arcsinh",
        "numpy.core._multiarray_umath:arctan",
        "numpy.core._multiarray_umath:arctan2",
        "numpy.core._multiarray_umath:arctanh",
        "numpy.core._multiarray_umath:bitwise_and",
        "numpy.core._multiarray_umath:bitwise_or",
        "numpy.core._multiarray_umath:bitwise_xor",
        "numpy.core._multiarray_umath:cbrt",
        "numpy.core._multiarray_umath:ceil",
        "numpy.core._multiarray_umath:conjugate",
        "numpy.core._multiarray_umath:copysign",
        "numpy.core._multiarray_umath:cos",
        "numpy.core._multiarray_umath:cosh",
        "numpy.core._multiarray_umath:deg2rad",
        "numpy.core._multiarray_umath:degrees",
        "numpy.core._multiarray_umath:divide",
        "numpy.core._multiarray_umath:divmod",
        "numpy.core._multiarray_umath:equal",
        "numpy.core._multiarray_umath:exp",
        "numpy.core._multiarray_umath:exp2",
        "numpy.core._multiarray_umath:expm1",
        "numpy.core._multiarray_umath:fabs",
        "numpy.core._multiarray_umath:float_power",
        "numpy.core._multiarray_umath:floor",
        "numpy.core._multiarray_umath:floor_divide",
        "numpy.core._multiarray_umath:fmax",
        "numpy.core._multiarray_umath:fmin",
        "numpy.core._multiarray_umath:fmod",
        "numpy.core._multiarray_umath:frexp",
        "numpy.core._multiarray_umath:gcd",
        "numpy.core._multiarray_umath:greater",
        "numpy.core._multiarray_umath:greater_equal",
        "numpy.core._multiarray_umath:heaviside",
        "numpy.core._multiarray_umath:hypot",
        "numpy.core._multiarray_umath:invert",
        "numpy.core._multiarray_umath:isfinite",
        "numpy.core._multiarray_umath:isinf",
        "numpy.core._multiarray_umath:isnan",
        "numpy.core._multiarray_umath:isnat",
        "numpy.core._multiarray_umath:lcm",
        "numpy.core._multiarray_umath:ldexp",
        "numpy.core._multiarray_umath:left_shift",
        "numpy.core._multiarray_umath:less",
        "numpy.core._multiarray_umath:less_equal",
        "numpy.core._multiarray_umath:log",
        "numpy.core._multiarray_umath:log10",
        "numpy.core._multiarray_umath:log1p",
        "numpy.core._multiarray_umath:log2",
        "numpy.core._multiarray_umath:logaddexp",
        "numpy.core._multiarray_umath:logaddexp2",
        "numpy.core._multiarray_umath:logical_and",
        "numpy.core._multiarray_umath:logical_not",
        "numpy.core._multiarray_umath:logical_or",
        "numpy.core._multiarray_umath:logical_xor",
        "numpy.core._multiarray_umath:matmul",
        "numpy.core._multiarray_umath:maximum",
        "numpy.core._multiarray_umath:minimum",
        "numpy.core._multiarray_umath:modf",
        "numpy.core._multiarray_umath:multiply",
        "numpy.core._multiarray_umath:negative",
        "numpy.core._multiarray_umath:nextafter",
        "numpy.core._multiarray_umath:not_equal",
        "numpy.core._multiarray_umath:positive",
        "numpy.core._multiarray_umath:power",
        "numpy.core._multiarray_umath:rad2deg",
        "numpy.core._multiarray_umath:radians",
        "numpy.core._multiarray_umath:reciprocal",
        "numpy.core._multiarray_umath:remainder",
        "numpy.core._multiarray_umath:right_shift",
        "numpy.core._multiarray_umath:rint",
        "numpy.core._multiarray_umath:sign",
        "numpy.core._multiarray_umath:signbit",
        "numpy.core._multiarray_umath:sin",
        "numpy.core._multiarray_umath:sinh",
        "numpy.core._multiarray_umath:spacing",
        "numpy.core._multiarray_umath:sqrt",
        "numpy.core._multiarray_umath:square",
        "numpy.core._multiarray_umath:subtract",
        "numpy.core._multiarray_umath:tan",
        "numpy.core._multiarray_umath:tanh",
        "numpy.core._multiarray_umath:trunc",
        "numpy:absolute",
        "numpy:add",
        "numpy:arccos",
        "numpy:arccosh",
        "numpy:arcsin",
        "numpy:arcsinh",
        "numpy:arctan",
        "numpy:arctan2",
        "numpy:arctanh",
        "numpy:bitwise_and",
        "numpy:bitwise_count",
        "numpy:bitwise_or",
        "numpy:bitwise_xor",
        "numpy:cbrt",
        "numpy:ceil",
        "numpy:conjugate",
        "numpy:copysign",
        "numpy:cos",
        "numpy:cosh",
        "numpy:deg2rad",
        "numpy:degrees",
        "numpy:divide",
        "numpy:divmod",
        "numpy:equal",
        "numpy:exp",
        "numpy:exp2",
        "numpy:expm1",
        "numpy:fabs",
        "numpy:float_power",
        "numpy:floor",
        "numpy:floor_divide",
        "numpy:fmax",
        "numpy:fmin",
        "numpy:fmod",
        "numpy:frexp",
        "numpy:gcd",
        "numpy:greater",
        "numpy:greater_equal",
        "numpy:heaviside",
        "numpy:hypot",
        "numpy:invert",
        "numpy:isfinite",
        "numpy:isinf",
        "numpy:isnan",
        "numpy:isnat",
        "numpy:lcm",
        "numpy:ldexp",
        "numpy:left_shift",
        "numpy:less",
        "numpy:less_equal",
        "numpy:log",
        "numpy:log10",
        "numpy:log1p",
        "numpy:log2",
        "numpy:logaddexp",
        "numpy:logaddexp2",
        "numpy:logical_and",
        "numpy:logical_not",
        "numpy:logical_or",
        "numpy:logical_xor",
        "numpy:matmul",
        "numpy:matvec",
        "numpy:maximum",
        "numpy:minimum",
        "numpy:modf",
        "numpy:multiply",
        "numpy:negative",
        "numpy:nextafter",
        "numpy:not_equal",
        "numpy:positive",
        "numpy:power",
        "numpy:rad2deg",
        "numpy:radians",
        "numpy:reciprocal",
        "numpy:remainder",
        "numpy:right_shift",
        "numpy:rint",
        "numpy:sign",
        "numpy:signbit",
        "numpy:sin",
        "numpy:sinh",
        "numpy:spacing",
        "numpy:sqrt",
        "numpy:square",
        "numpy:subtract",
        "numpy:tan",
        "numpy:tanh",
        "numpy:trunc",
        "numpy:vecdot",
        "numpy:vecmat"
      ],
      inverse_func: [
        "numpy._core._multiarray_umath:absolute",
        "numpy._core._multiarray_umath:add",
        "numpy._core._multiarray_umath:arccos",
        "numpy._core._multiarray_umath:arccosh",
        "numpy._core._multiarray_umath:arcsin",
        "numpy._core._multiarray_umath:arcsinh",
        "numpy._core._multiarray_umath:arctan",
        "numpy._core._multiarray_umath:arctan2",
        "numpy._core._multiarray_umath:arctanh",
        "numpy._core._multiarray_umath:bitwise_and",
        "numpy._core._multiarray_umath:bitwise_count",
        "numpy._core._multiarray_umath:bitwise_or",
        "numpy._core._multiarray_umath:bitwise_xor",
        "numpy._core._multiarray_umath:cbrt",
        "numpy._core._multiarray_umath:ceil",
        "numpy._core._multiarray_umath:conjugate",
        "numpy._core._multiarray_umath:copysign",
        "numpy._core._multiarray_umath:cos",
        "numpy._core._multiarray_umath:cosh",
        "numpy._core._multiarray_umath:deg2rad",
        "numpy._core._multiarray_umath:degrees",
        "numpy._core._multiarray_umath:divide",
        "numpy._core._multiarray_umath:divmod",
        "numpy._core._multiarray_umath:equal",
        "numpy._core._multiarray_umath:exp",
        "numpy._core._multiarray_umath:exp2",
        "numpy._core._multiarray_umath:expm1",
        "numpy._core._multiarray_umath:fabs",
        "numpy._core._multiarray_umath:float_power",
        "numpy._core._multiarray_umath:floor",
        "numpy._core._multiarray_umath:floor_divide",
        "numpy._core._multiarray_umath:fmax",
        "numpy._core._multiarray_umath:fmin",
        "numpy._core._multiarray_umath:fmod",
        "numpy._core._multiarray_umath:frexp",
        "numpy._core._multiarray_umath:gcd",
        "numpy._core._multiarray_umath:greater",
        "numpy._core._multiarray_umath:greater_equal",
        "numpy._core._multiarray_umath:heaviside",
        "numpy._core._multiarray_umath:hypot",
        "numpy._core._multiarray_umath:invert",
        "numpy._core._multiarray_umath:isfinite",
        "numpy._core._multiarray_umath:isinf",
        "numpy._core._multiarray_umath:isnan",
        "numpy._core._multiarray_umath:isnat",
        "numpy._core._multiarray_umath:lcm",
        "numpy._core._multiarray_umath:ldexp",
        "numpy._core._multiarray_umath:left_shift",
        "numpy._core._multiarray_umath:less",
        "numpy._core._multiarray_umath:less_equal",
        "numpy._core._multiarray_umath:log",
        "numpy._core._multiarray_umath:log10",
        "numpy._core._multiarray_umath:log1p",
        "numpy._core._multiarray_umath:log2",
        "numpy._core._multiarray_umath:logaddexp",
        "numpy._core._multiarray_umath:logaddexp2",
        "numpy._core._multiarray_umath:logical_and",
        "numpy._core._multiarray_umath:logical_not",
        "numpy._core._multiarray_umath:logical_or",
        "numpy._core._multiarray_umath:logical_xor",
        "numpy._core._multiarray_umath:matmul",
        "numpy._core._multiarray_umath:maximum",
        "numpy._core._multiarray_umath:minimum",
        "numpy._core._multiarray_umath:modf",
        "numpy._core._multiarray_umath:multiply",
        "numpy._core._multiarray_umath:negative",
        "numpy._core._multiarray_umath:nextafter",
        "numpy._core._multiarray_umath:not_equal",
        "numpy._core._multiarray_umath:positive",
        "numpy._core._multiarray_umath:power",
        "numpy._core._multiarray_umath:rad2deg",
        "numpy._core._multiarray_umath:radians",
        "numpy._core._multiarray_umath:reciprocal",
        "numpy._core._multiarray_umath:remainder",
        "numpy._core._multiarray_umath:right_shift",
        "numpy._core._multiarray_umath:rint",
        "numpy._core._multiarray_umath:sign",
        "numpy._core._multiarray_umath:signbit",
        "numpy._core._multiarray_umath:sin",
        "numpy._core._multiarray_umath:sinh",
        "numpy._core._multiarray_umath:spacing",
        "numpy._core._multiarray_umath:sqrt",
        "numpy._core._multiarray_umath:square",
        "numpy._core._multiarray_umath:subtract",
        "numpy._core._multiarray_umath:tan",
        "numpy._core._multiarray_umath:tanh",
        "numpy._core._multiarray_umath:trunc",
        "numpy._core._multiarray_umath:vecdot",
        "numpy.core._multiarray_umath:absolute",
        "numpy.core._multiarray_umath:add",
        "numpy.core._multiarray_umath:arccos",
        "numpy.core._multiarray_umath:arccosh",
        "numpy.core._multiarray_umath:arcsin",
        "numpy.core._multiarray_umath:arcsinh",
        "numpy.core._multiarray_umath:arctan",
        "numpy.core._multiarray_umath:arctan2",
        "numpy.core._multiarray_umath:arctanh",
        "numpy.core._multiarray_umath:bitwise_and",
        "numpy.core._multiarray_umath:bitwise_or",
        "numpy.core._multiarray_umath:bitwise_xor",
        "numpy.core._multiarray_umath:cbrt",
        "numpy.core._multiarray_umath:ceil",
        "numpy.core._multiarray_umath:conjugate",
        "numpy.core._multiarray_umath:copysign",
        "numpy.core._multiarray_umath:cos",
        "numpy.core._multiarray_umath:cosh",
        "numpy.core._multiarray_umath:deg2rad",
        "numpy.core._multiarray_umath:degrees",
        "numpy.core._multiarray_umath:divide",
        "numpy.core._multiarray_umath:divmod",
        "numpy.core._multiarray_umath:equal",
        "numpy.core._multiarray_umath:exp",
        "numpy.core._multiarray_umath:exp2",
        "numpy.core._multiarray_umath:expm1",
        "numpy.core._multiarray_umath:fabs",
        "numpy.core._multiarray_umath:float_power",
        "numpy.core._multiarray_umath:floor",
        "numpy.core._multiarray_umath:floor_divide",
        "numpy.core._multiarray_umath:fmax",
        "numpy.core._multiarray_umath:fmin",
        "numpy.core._multiarray_umath:fmod",
        "numpy.core._multiarray_umath:frexp",
        "numpy.core._multiarray_umath:gcd",
        "numpy.core._multiarray_umath:greater",
        "numpy.core._multiarray_umath:greater_equal",
        "numpy.core._multiarray_umath:heaviside",
        "numpy.core._multiarray_umath:hypot",
        "numpy.core._multiarray_umath:invert",
        "numpy.core._multiarray_umath:isfinite",
        "numpy.core._multiarray_umath:isinf",
        "numpy.core._multiarray_umath:isnan",
        "numpy.core._multiarray_umath:isnat",
        "numpy.core._multiarray_umath:lcm",
        "numpy.core._multiarray_umath:ldexp",
        "numpy.core._multiarray_umath:left_shift",
        "numpy.core._multiarray_umath:less",
        "numpy.core._multiarray_umath:less_equal",
        "numpy.core._multiarray_umath:log",
        "numpy.core._multiarray_umath:log10",
        "numpy.core._multiarray_umath:log1p",
        "numpy.core._multiarray_umath:log2",
        "numpy.core._multiarray_umath:logaddexp",
        "numpy.core._multiarray_umath:logaddexp2",
        "numpy.core._multiarray_umath:logical_and",
        "numpy.core._multiarray_umath:logical_not",
        "numpy.core._multiarray_umath:logical_or",
        "numpy.core._multiarray_umath:logical_xor",
        "numpy.core._multiarray_umath:matmul",
        "numpy.core._multiarray_umath:maximum",
        "numpy.core._multiarray_umath:minimum",
        "numpy.core._multiarray_umath:modf",
        "numpy.core._multiarray_umath:multiply",
        "numpy.core._multiarray_umath:negative",
        "numpy.core._multiarray_umath:nextafter",
        "numpy.core._multiarray_umath:not_equal",
        "numpy.core._multiarray_umath:positive",
        "numpy.core._multiarray_umath:power",
        "numpy.core._multiarray_umath:rad2deg",
        "numpy.core._multiarray_umath:radians",
        "numpy.core._multiarray_umath:reciprocal",
        "numpy.core._multiarray_umath:remainder",
        "numpy.core._multiarray_umath:right_shift",
        "numpy.core._multiarray_umath:rint",
        "numpy.core._multiarray_umath:sign",
        "numpy.core._multiarray_umath:signbit",
        "numpy.core._multiarray_umath:sin",
        "numpy.core._multiarray_umath:sinh",
        "numpy.core._multiarray_umath:spacing",
        "numpy.core._multiarray_umath:sqrt",
        "numpy.core._multiarray_umath:square",
        "numpy.core._multiarray_umath:subtract",
        "numpy.core._multiarray_umath:tan",
        "numpy.core._multiarray_umath:tanh",
        "numpy.core._multiarray_umath:trunc",
        "numpy:absolute",
        "numpy:add",
        "numpy:arccos",
        "numpy:arccosh",
        "numpy:arcsin",
        "numpy:arcsinh",
        "numpy:arctan",
        "numpy:arctan2",
        "numpy:arctanh",
        "numpy:bitwise_and",
        "numpy:bitwise_count",
        "numpy:bitwise_or",
        "numpy:bitwise_xor",
        "numpy:cbrt",
        "numpy:ceil",
        "numpy:conjugate",
        "numpy:copysign",
        "numpy:cos",
        "numpy:cosh",
        "numpy:deg2rad",
        "numpy:degrees",
        "numpy:divide",
        "numpy:divmod",
        "numpy:equal",
        "numpy:exp",
        "numpy:exp2",
        "numpy:expm1",
        "numpy:fabs",
        "numpy:float_power",
        "numpy:floor",
        "numpy:floor_divide",
        "numpy:fmax",
        "numpy:fmin",
        "numpy:fmod",
        "numpy:frexp",
        "numpy:gcd",
        "numpy:greater",
        "numpy:greater_equal",
        "numpy:heaviside",
        "numpy:hypot",
        "numpy:invert",
        "numpy:isfinite",
        "numpy:isinf",
        "numpy:isnan",
        "numpy:isnat",
        "numpy:lcm",
        "numpy:ldexp",
        "numpy:left_shift",
        "numpy:less",
        "numpy:less_equal",
        "numpy:log",
        "numpy:log10",
        "numpy:log1p",
        "numpy:log2",
        "numpy:logaddexp",
        "numpy:logaddexp2",
        "numpy:logical_and",
        "numpy:logical_not",
        "numpy:logical_or",
        "numpy:logical_xor",
        "numpy:matmul",
        "numpy:matvec",
        "numpy:maximum",
        "numpy:minimum",
        "numpy:modf",
        "numpy:multiply",
        "numpy:negative",
        "numpy:nextafter",
        "numpy:not_equal",
        "numpy:positive",
        "numpy:power",
        "numpy:rad2deg",
        "numpy:radians",
        "numpy:reciprocal",
        "numpy:remainder",
        "numpy:right_shift",
        "numpy:rint",
        "numpy:sign",
        "numpy:signbit",
        "numpy:sin",
        "numpy:sinh",
        "numpy:spacing",
        "numpy:sqrt",
        "numpy:square",
        "numpy:subtract",
        "numpy:tan",
        "numpy:tanh",
        "numpy:trunc",
        "numpy:vecdot",
        "numpy:vecmat"
      ]
    }
  },
  refused: {
    "builtins:type": "makes new classes"
  }
};

// packages/core/src/check/catalogue/catalogue.ts
var { entries: byModule, kept, refused } = catalogue_default;
var entries2 = /* @__PURE__ */ new Map();
for (const [module, names3] of Object.entries(byModule)) {
  for (const [name, entry] of Object.entries(names3)) entries2.set(`${module}:${name}`, entry);
}
var keptAt = /* @__PURE__ */ new Map();
for (const [holder, attributes] of Object.entries(kept)) {
  for (const [attribute, keys] of Object.entries(attributes)) keptAt.set(`${holder} ${attribute}`, new Set(keys));
}
var refusals = new Map(Object.entries(refused));
var valueTypes = new Set(functions_default.types.names);
function entryOf(global) {
  return entries2.get(keyOf(global));
}
function statesOf(global) {
  const entry = entryOf(global);
  const returned = entry?.returns?.flatMap((key) => entries2.get(key)?.state ?? []) ?? [];
  return [...entry?.state ?? [], ...returned];
}
function isKeptAt(global, holder, attribute) {
  return keptAt.get(`${keyOf(holder)} ${attribute}`)?.has(keyOf(global)) ?? false;
}
function isValueType(global) {
  return valueTypes.has(keyOf(global));
}
function refusedBecause(global) {
  return refusals.get(keyOf(global));
}

// packages/core/src/check/pickle/denied.ts
var byName = {
  "builtins:eval": "evaluates text as Python",
  "builtins:exec": "executes text as Python",
  "builtins:execfile": "executes a file as Python",
  "builtins:compile": "compiles text to Python code",
  "builtins:__import__": "imports a module by name",
  "builtins:open": "opens a file",
  "builtins:input": "reads from the terminal (and evaluated it in Python 2)",
  "builtins:breakpoint": "starts the debugger",
  "builtins:getattr": "reaches any attribute of any object by its name",
  "builtins:setattr": "changes any attribute of any object",
  "builtins:delattr": "removes any attribute of any object",
  "builtins:globals": "gives the namespace of the loading program",
  "builtins:locals": "gives the namespace of the loading program",
  "builtins:vars": "gives the namespace of any object",
  "builtins:map": "calls a function on each of its arguments",
  "builtins:filter": "calls a function on each of its arguments",
  "builtins:type": "makes new classes",
  "functools:reduce": "calls a function on each of its arguments",
  "functools:partial": "binds arguments to a function for a later call",
  "operator:attrgetter": "reaches any attribute of any object by its name",
  "operator:methodcaller": "calls any method of any object by its name",
  "operator:itemgetter": "reaches into any mapping, namespaces included",
  "types:FunctionType": "makes a function from code in the file",
  "types:CodeType": "makes code from the file",
  "io:open": "opens a file",
  "_io:open": "opens a file",
  "pickle:loads": "loads another pickle",
  "pickle:load": "loads another pickle",
  "_pickle:loads": "loads another pickle",
  "_pickle:load": "loads another pickle",
  "pydoc:locate": "imports a module by name",
  "pkgutil:resolve_name": "imports a module by name",
  "logging.config:_resolve": "imports a module by name",
  "joblib:load": "loads another pickle from a file",
  "joblib.numpy_pickle:load": "loads another pickle from a file",
  "joblib.numpy_pickle:NDArrayWrapper": "loads further files",
  "joblib.numpy_pickle:ZNDArrayWrapper": "loads further files",
  "numpy:load": "loads a file, pickles included",
  "numpy:fromfile": "reads a file",
  "numpy:memmap": "opens a file, and may truncate it",
  "pandas:read_pickle": "loads another pickle from a file or an address",
  "pandas.io.pickle:read_pickle": "loads another pickle from a file or an address",
  "torch:load": "loads another pickle from a file",
  "torch.storage:_load_from_bytes": "loads another pickle",
  "cloudpickle.cloudpickle:_make_function": "makes a function from code in the file",
  "cloudpickle.cloudpickle:_builtin_type": "makes a function from code in the file",
  "dill._dill:_create_function": "makes a function from code in the file",
  "dill._dill:_create_code": "makes code from the file",
  "pip:main": "installs packages"
};
var byModule2 = {
  os: "belongs to the module that runs programs and changes files",
  posix: "belongs to the module that runs programs and changes files",
  nt: "belongs to the module that runs programs and changes files",
  subprocess: "runs programs",
  _posixsubprocess: "runs programs",
  multiprocessing: "starts processes",
  pty: "runs programs",
  commands: "runs programs",
  popen2: "runs programs",
  platform: "runs programs to learn about the machine",
  asyncio: "can run programs and open connections",
  importlib: "imports modules by name",
  _frozen_importlib: "imports modules by name",
  _frozen_importlib_external: "imports modules from files",
  imp: "imports modules by name",
  runpy: "runs modules and files",
  zipimport: "imports modules from archives",
  code: "executes text as Python",
  codeop: "compiles text to Python code",
  timeit: "executes text as Python",
  trace: "executes text as Python",
  profile: "executes text as Python",
  cProfile: "executes text as Python",
  pdb: "executes text as Python",
  bdb: "executes text as Python",
  doctest: "executes text as Python",
  marshal: "makes code objects from bytes",
  ctypes: "calls any address in memory",
  _ctypes: "calls any address in memory",
  socket: "opens network connections",
  _socket: "opens network connections",
  ssl: "opens network connections",
  http: "opens network connections",
  urllib: "opens network connections",
  httplib: "opens network connections",
  urllib2: "opens network connections",
  ftplib: "opens network connections",
  smtplib: "opens network connections",
  poplib: "opens network connections",
  imaplib: "opens network connections",
  telnetlib: "opens network connections",
  nntplib: "opens network connections",
  xmlrpc: "opens network connections",
  webbrowser: "opens a browser",
  antigravity: "opens a browser",
  shutil: "copies, moves and removes files",
  tempfile: "creates files",
  pathlib: "reaches files",
  glob: "lists files",
  fileinput: "reads files",
  linecache: "reads files",
  shelve: "loads pickles from files",
  sqlite3: "opens files and loads extensions",
  sys: "reaches the interpreter itself",
  gc: "reaches every object of the program",
  inspect: "reaches frames and code of the program",
  builtins: "is a builtin that no catalogued model uses",
  "scipy.stats._distn_infrastructure": "belongs to classes that execute text from their own state",
  "scipy.stats._continuous_distns": "executes text from its own state when it is loaded",
  "scipy.stats._discrete_distns": "executes text from its own state when it is loaded",
  "scipy.stats._levy_stable": "executes text from its own state when it is loaded",
  "joblib.memory": "loads pickles from a folder, and calls the function it wraps",
  "joblib.numpy_pickle_compat": "loads further files",
  "joblib.externals": "makes functions from code, and starts processes",
  "joblib.pool": "starts processes",
  "joblib.parallel": "calls any function",
  "numpy.lib._datasource": "removes the folder it names when it is forgotten",
  "numpy.lib.npyio": "reads files",
  "numpy.lib._npyio_impl": "reads files",
  "numpy.testing": "executes text as Python, and runs programs",
  "numpy.distutils": "runs programs",
  "numpy.f2py": "runs programs",
  "numpy.ctypeslib": "loads native libraries",
  "sklearn.utils._testing": "executes text as Python, and starts processes",
  "sklearn.datasets": "reads files and opens network connections",
  cloudpickle: "makes functions from code in the file",
  dill: "makes functions from code in the file",
  pip: "installs packages",
  setuptools: "runs programs",
  distutils: "runs programs"
};
var distribution = {
  module: /^scipy\.stats(\.|$)/,
  name: /_gen$|^rv_/,
  because: "executes text from its own state when it is loaded"
};
function knownFor(global) {
  const { module, name } = global;
  const parts2 = module.split(".");
  const packages = parts2.map((_, at) => parts2.slice(0, parts2.length - at).join("."));
  if (distribution.module.test(module) && distribution.name.test(name)) return distribution.because;
  return own(byName, `${module}:${name}`) ?? refusedBecause(global) ?? packages.map((one) => own(byModule2, one)).find((why) => why !== void 0);
}
function knownWithoutConditions({ module, name }) {
  return own(byName, `${module}:${name}`);
}
function own(table3, key) {
  return Object.hasOwn(table3, key) ? table3[key] : void 0;
}

// packages/core/src/check/pickle/guards.ts
var NAMES = "((?:[A-Za-z_][A-Za-z0-9_]*, )*)";
var TEMPLATE = new RegExp(
  `^
def _parse_args\\(self, ${NAMES} (loc=0|loc=0, scale=1)\\):
 {4}return \\(\\1\\), (loc, scale|loc, 1)

def _parse_args_rvs\\(self, \\1 \\2, size=None\\):
 {4}return self\\._argcheck_rvs\\(\\1 \\3, size=size\\)

def _parse_args_stats\\(self, \\1 \\2, moments='mv'\\):
 {4}return \\(\\1\\), \\3, moments
$`
);
var EXECUTES = "would execute text from its own state that is not exactly what SciPy writes";
var guards = {
  "distribution-template": (state) => {
    if (typeof state !== "object" || state === null || !("dict" in state) || state.more) return EXECUTES;
    const texts = state.dict.filter(([key]) => key === "_parse_arg_template" || typeof key !== "string");
    const plain3 = texts.every(
      ([key, text6]) => typeof key === "string" && typeof text6 === "string" && TEMPLATE.test(text6)
    );
    return plain3 ? void 0 : EXECUTES;
  }
};
function failedGuard(name, state) {
  const guard = Object.hasOwn(guards, name) ? guards[name] : void 0;
  return guard ? guard(state) : "has a condition that this release does not know";
}

// packages/core/src/check/pickle/shape.ts
var returnsBytes = /* @__PURE__ */ new Set(["_codecs:encode", "builtins:bytes", "builtins:bytearray"]);
var returnsSet = /* @__PURE__ */ new Set(["builtins:set", "builtins:frozenset"]);
var words2 = {
  int: "number",
  float: "number",
  str: "str",
  bytes: "bytes",
  tuple: "tuple",
  list: "list",
  dict: "dict",
  set: "set",
  frozenset: "set"
};
function matches(shape, value) {
  if (typeof shape !== "string") {
    return isTuple(value) && !value.more && allMatch(shape, value.tuple);
  }
  return shape.split("|").some((word) => matchesWord(word, value));
}
function allMatch(shapes, values) {
  return shapes.length === values.length && shapes.every((shape, at) => {
    const value = values[at];
    return value !== void 0 && matches(shape, value);
  });
}
function matchesWord(word, value) {
  if (word.startsWith("=")) return isObject(value) && "global" in value && keyOf(value.global) === word.slice(1);
  if (word.startsWith("<")) return isObject(value) && "instance" in value && `<${keyOf(value.instance)}>` === word;
  if (word.startsWith("'")) return value === word.slice(1, -1);
  if (word === "none") return value === null;
  if (word === "bool") return typeof value === "boolean";
  if (word === "str" && typeof value === "string") return true;
  if (word === "number" && typeof value === "number") return true;
  if (!isObject(value)) return false;
  if ("some" in value) return words2[value.some] === word;
  if (word === "number") return "int" in value;
  const made = "instance" in value ? keyOf(value.instance) : void 0;
  if (word === "bytes") return "bytes" in value || made !== void 0 && returnsBytes.has(made);
  if (word === "set") return "set" in value || made !== void 0 && returnsSet.has(made);
  if (word === "made") return made !== void 0;
  return word in value && (word === "list" || word === "tuple" || word === "dict");
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function isTuple(value) {
  return isObject(value) && "tuple" in value;
}

// packages/core/src/check/pickle/verdict.ts
var inertDunders = /* @__PURE__ */ new Set(["__doc__", "__name__", "__qualname__", "__module__"]);
function verdictOn(effect, trust) {
  switch (effect.kind) {
    case "names":
      return ofName(standingOf(effect.global, trust));
    case "calls":
      return ofCall(effect.global, effect.by, effect.args, trust);
    case "calls-unknown":
      return ofUnknown(effect.what, effect.by, effect.args, trust);
    case "refers":
      return ofReference(effect, trust);
    case "sets":
      if (inertDunders.has(effect.attribute)) return void 0;
      return { fault: "dunder-state", because: "Python itself calls or follows" };
    case "runs":
      return { fault: "embedded-code", because: "runs when the model is loaded or used" };
    case "reads":
      return { fault: "reads", because: "is outside what was checked" };
  }
}
function standingOf(global, trust) {
  if (trust.has(global, "exact")) return { is: "trusted" };
  const entry = entryOf(global);
  if (entry) return { is: "known", entry };
  const path4 = isPath(global.name);
  if (path4) return { is: "refused", fault: "dotted", because: path4 };
  const because = knownFor(global);
  if (because === void 0 && trust.has(global, "any")) return { is: "trusted" };
  if (because !== void 0) return { is: "refused", fault: "denied", because };
  if (isStandardLibrary(global.module)) {
    return {
      is: "refused",
      fault: "standard-library",
      because: "is in the standard library and no catalogued model needs it"
    };
  }
  return { is: "foreign" };
}
function isPath(name) {
  if (name.includes(".")) return "is a path through attributes, which can lead from a harmless module anywhere";
  if (/^__\w+__$/.test(name))
    return "is one of Python's own attributes, which can lead from a harmless module anywhere";
  return void 0;
}
function ofName(standing) {
  if (standing.is === "refused") {
    return { fault: standing.fault === "denied" ? "standard-library" : standing.fault, because: standing.because };
  }
  return standing.is === "foreign" ? { fault: "unknown-name", because: "is in no catalogue; looking it up imports its package" } : void 0;
}
function ofCall(global, by, args, trust) {
  const standing = standingOf(global, trust);
  if (by === "ext" || by === "persid") {
    return { fault: "denied", because: "depends on what the loading program registered, not on the file" };
  }
  if (standing.is === "trusted") return void 0;
  if (standing.is === "refused") return { fault: standing.fault, because: standing.because };
  if (standing.is === "foreign") return ofForeign(by, args);
  if (isInstantiator(global)) return ofInstantiator(global, args, trust);
  const failed5 = failedCondition(global, standing.entry, by, args);
  if (failed5 === void 0) return void 0;
  const known = knownWithoutConditions(global);
  return known === void 0 ? { fault: "condition", because: failed5 } : { fault: "denied", because: known };
}
function ofForeign(by, args) {
  const plain3 = by === "newobj" || by === "build" && isPlainState(args[0]);
  return plain3 ? { fault: "unknown-class", because: "is in no catalogue" } : { fault: "unknown-call", because: "is in no catalogue of reviewed functions" };
}
function isPlainState(state) {
  const plain3 = ["dict", ["dict|none", "dict"]];
  return state !== void 0 && plain3.some((shape) => matches(shape, state));
}
var instantiators = /* @__PURE__ */ new Set(["copyreg:_reconstructor", "copyreg:__newobj__", "copyreg:__newobj_ex__"]);
function isInstantiator(global) {
  return instantiators.has(keyOf(global));
}
var bases = ["object", "dict", "list", "tuple", "set", "frozenset", "int", "float", "complex", "str", "bytes"];
var baseShape = bases.map((name) => `=builtins:${name}`).join("|");
function ofInstantiator(global, args, trust) {
  const [cls, ...rest] = args;
  if (typeof cls !== "object" || cls === null || !("global" in cls)) {
    return { fault: "condition", because: "makes an instance of something that is not plainly a class" };
  }
  if (global.name !== "_reconstructor") return ofCall(cls.global, "newobj", rest, trust);
  const [base, state, ...none] = rest;
  if (base === void 0 || state === void 0 || none.length > 0 || !matches(baseShape, base)) {
    return { fault: "condition", because: "makes an instance through a class that is no builtin" };
  }
  return entryOf(cls.global)?.new ? void 0 : ofCall(cls.global, "newobj", [], trust);
}
function failedCondition(global, entry, by, args) {
  const fits = (shapes) => shapes?.some((shape) => allMatch(shape, args)) ?? false;
  switch (by) {
    case "reduce":
      return fits(entry.call) ? void 0 : unlike(entry.call, "is called");
    case "newobj":
      return fits(entry.new) ? void 0 : unlike(entry.new, "is instantiated");
    case "inst":
      return fits(entry.new) || fits(entry.call) ? void 0 : unlike(entry.call, "is called");
    case "build": {
      const state = args[0];
      const fitting = state !== void 0 && statesOf(global).some((shape) => matches(shape, state));
      if (!fitting) return "gets a state of a kind that fitted models never give it";
      return entry.guard === void 0 ? void 0 : failedGuard(entry.guard, state);
    }
    case "append":
      return entry.holds?.includes("elements") ? void 0 : "is extended like a list, which fitted models never do";
    case "setitem":
      return entry.holds?.includes("items") ? void 0 : "is filled like a dict, which fitted models never do";
    default:
      return `is used in a way (${by}) that fitted models never use`;
  }
}
function unlike(shapes, used) {
  return shapes ? `${used} with arguments that fitted models never give it` : `${used}, which fitted models never do`;
}
function ofUnknown(what, by, args, trust) {
  const followsACall = by === "build" || by === "append" || by === "setitem" || by === "lookup";
  if (followsACall && typeof what === "object" && what !== null && "instance" in what) {
    return ofCall(what.instance, by, args, trust);
  }
  return { fault: "unknown-call", because: "is no plain name, so nobody can say what is called" };
}
function ofReference({ global, holder, attribute }, trust) {
  const standing = standingOf(global, trust);
  if (standing.is === "trusted" || isValueType(global)) return void 0;
  if (standing.is === "refused") return { fault: "reference", because: standing.because };
  if (standing.is === "foreign") return { fault: "reference", because: "is in no catalogue of reviewed functions" };
  if (holder && attribute !== void 0 && isKeptAt(global, holder, attribute)) return void 0;
  if (holder && attribute === void 0 && isArgumentOf(global, holder)) return void 0;
  return { fault: "reference", because: "fitted models never keep there" };
}
function isArgumentOf(global, holder) {
  if (isInstantiator(holder)) return true;
  const entry = entryOf(holder);
  const word = `=${keyOf(global)}`;
  const names3 = (shape) => typeof shape === "string" ? shape.split("|").includes(word) : shape.some((part2) => names3(part2));
  return [...entry?.call ?? [], ...entry?.new ?? []].some((shape) => names3(shape));
}

// packages/core/src/check/pickle/judged.ts
function judgeEffects(model4, trust) {
  const merged2 = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  for (const effect of model4.effects) {
    const verdict2 = verdictOn(effect, trust);
    if (!verdict2) continue;
    const global = globalOf(effect);
    if (global && effect.kind !== "names") used.add(keyOf(global));
    const key = JSON.stringify([verdict2.fault, effect.kind === "names", global ?? effect, holderOf(effect)]);
    const before = merged2.get(key);
    if (!before) merged2.set(key, { effect, verdict: verdict2, count: effect.count });
    else if (formOf(before.effect) === formOf(effect))
      merged2.set(key, { ...before, count: before.count + effect.count });
  }
  return [...merged2.values()].filter(({ effect }) => effect.kind !== "names" || !used.has(keyOf(effect.global)));
}
function globalOf(effect) {
  return "global" in effect ? effect.global : void 0;
}
function formOf(effect) {
  return effect.kind === "calls" ? effect.by : effect.kind;
}
function holderOf(effect) {
  if (effect.kind === "refers") return [effect.holder && keyOf(effect.holder), effect.attribute];
  if (effect.kind === "sets") return [keyOf(effect.holder), effect.attribute];
  return [];
}

// packages/core/src/check/rule.ts
function defineRule(rule) {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs: rule.needs,
    *find(surroundings) {
      for (const subject2 of subjects(rule.needs, surroundings.facts)) {
        yield* rule.find(subject2, surroundings);
      }
    }
  };
}
function subjects(needs, facts) {
  if (needs === "verification") return facts.verifications ?? [];
  const subject2 = needs === "model" ? facts.model : facts.environment;
  return subject2 ? [subject2] : [];
}

// packages/core/src/check/words.ts
var MAX_NAME2 = 120;
var MAX_TEXT = 80;
var MAX_ARGUMENTS = 240;
var obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;
function visible(text6) {
  return text6.replace(obeyed, (character) => {
    const short = { "\n": "\\n", "\r": "\\r", "	": "\\t" }[character];
    return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
function cut(text6, length) {
  if (text6.length <= length) return text6;
  const characters = Array.from(text6.slice(0, 2 * length));
  const whole2 = text6.length <= 2 * length && characters.length <= length;
  return whole2 ? text6 : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function nameOf(global) {
  return cut(visible(`${global.module}.${global.name}`), MAX_NAME2);
}
function argumentsText(args) {
  return cut(`(${args.map((arg) => valueText(arg)).join(", ")})`, MAX_ARGUMENTS);
}
function valueText(value, depth = 3) {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  if ("int" in value) return cut(visible(value.int), MAX_TEXT);
  if ("global" in value) return nameOf(value.global);
  if ("instance" in value) return `<${nameOf(value.instance)}>`;
  if ("bytes" in value) return `<${value.bytes} bytes>`;
  if ("unknown" in value) return "\u2026";
  if ("some" in value) return `<${value.some}>`;
  if (depth === 0) return "\u2026";
  const inner = (item) => valueText(item, depth - 1);
  const more2 = value.more ? [`\u2026 ${value.more} more`] : [];
  if ("list" in value) return `[${[...value.list.map(inner), ...more2].join(", ")}]`;
  if ("set" in value) return `{${[...value.set.map(inner), ...more2].join(", ")}}`;
  if ("tuple" in value) return `(${[...value.tuple.map(inner), ...more2].join(", ")})`;
  return `{${[...value.dict.map(([key, item]) => `${inner(key)}: ${inner(item)}`), ...more2].join(", ")}}`;
}
function quoted(text6) {
  return `'${cut(visible(text6.replaceAll("\\", "\\\\").replaceAll("'", "\\'")), MAX_TEXT)}'`;
}
var loaderNames = {
  cpython: "pickle.load",
  python: "Python's own unpickler",
  joblib: "joblib.load",
  "joblib-mmap": "joblib.load with mmap_mode",
  torch: "torch.load",
  "torch-weights-only": "torch.load with weights_only"
};
function underLoaders(loaders) {
  if (!loaders?.length) return "";
  return ` (under ${sentence(loaders.map((loader) => loaderNames[loader]))} only)`;
}
function sentence(items) {
  const last2 = items.at(-1) ?? "";
  return items.length < 2 ? last2 : `${items.slice(0, -1).join(", ")} and ${last2}`;
}
function plural(count2, one, many = `${one}s`) {
  return `${count2} ${count2 === 1 ? one : many}`;
}

// packages/core/src/check/anomaly.ts
var MAX_DETAIL = 400;
function anomalyRule(rule) {
  return defineRule({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs: "model",
    *find(model4) {
      for (const anomaly of allModels(model4).flatMap((part2) => part2.anomalies)) {
        if (anomaly.kind !== rule.kind) continue;
        const detail = cut(visible(anomaly.detail), MAX_DETAIL);
        yield { message: rule.message(detail, anomaly), help: rule.help, at: anomaly.at, key: [] };
      }
    }
  });
}

// packages/core/src/check/rules/bytes-after-end.ts
var bytesAfterEnd = anomalyRule({
  id: "bytes-after-end",
  kind: "bytes-after-end",
  title: "Bytes after the end of the model",
  severity: "note",
  message: (detail) => `There are bytes after the end of the model that no loader reads: ${detail}.`,
  help: "Save the model again to get rid of them."
});

// packages/core/src/check/rules/changed-while-read.ts
var changedWhileRead = anomalyRule({
  id: "changed-while-read",
  kind: "changed-while-read",
  title: "The file changed while it was read",
  severity: "error",
  message: (detail) => `The file changed while it was being read: ${detail}.`,
  help: "Run again when nothing writes to the file any more."
});

// packages/core/src/check/rules/drift.ts
var MAX = 200;
var drift = defineRule({
  id: "drift",
  title: "The project pins another version than the model was written with",
  severity: "error",
  needs: "environment",
  *find(environment4) {
    for (const { name, declared, recorded, at, mend } of environment4.drifts) {
      const [what, pinned, written] = [name, declared, recorded].map((text6) => cut(visible(text6), MAX));
      yield {
        message: `The project asks for ${what} ${pinned}, but the model was written with ${written}.`,
        help: cut(visible(mend), MAX),
        at,
        key: [name, declared, recorded]
      };
    }
  }
});

// packages/core/src/check/rules/dvc-pointer.ts
var dvcPointer = anomalyRule({
  id: "dvc-pointer",
  kind: "dvc-pointer",
  title: "A DVC pointer instead of the model",
  severity: "error",
  message: (detail) => `This is a DVC pointer, not the model: ${detail}.`,
  help: "Fetch the file itself with `dvc pull`, and give its path without `.dvc`."
});

// packages/core/src/check/pickle/doing.ts
var MAX_WHAT = 200;
function* foundWith(fault, { judged: judged2 }, words4) {
  for (const one of judged2()) {
    if (one.verdict.fault !== fault) continue;
    const { message, help: help2 } = words4(`${doing(one.effect)}${times(one.count)}${underLoaders(one.effect.loaders)}`, one);
    yield { message, help: help2, at: one.effect.first, key: keyOfEffect(one) };
  }
}
function doing(effect) {
  switch (effect.kind) {
    case "names":
      return `looks up ${nameOf(effect.global)} without calling it`;
    case "calls":
      return call(effect.by, nameOf(effect.global), argumentsText(effect.args));
    case "calls-unknown":
      return call(effect.by, valueText(effect.what), argumentsText(effect.args));
    case "refers":
      return `keeps ${nameOf(effect.global)} for a later call${where(effect.holder, effect.attribute)}`;
    case "sets":
      return `sets the attribute ${cut(visible(effect.attribute), MAX_WHAT)} on an instance of ${nameOf(effect.holder)}`;
    case "runs":
      return `holds ${effect.language} code: ${cut(visible(effect.what), MAX_WHAT)}`;
    case "reads":
      return `reads ${cut(visible(effect.target), MAX_WHAT)}`;
  }
}
var verbs = {
  reduce: (name, args) => `calls ${name}${args}`,
  inst: (name, args) => `calls ${name}${args}`,
  newobj: (name, args) => args === "()" ? `makes an instance of ${name}` : `makes an instance of ${name} from ${args}`,
  ext: (name) => `uses ${name} from the extension registry`,
  persid: (name, args) => `asks the loading program for a persistent object ${name}${args}`,
  build: (name, args) => `gives an instance of ${name} the state ${args}`,
  append: (name, args) => `adds elements to ${name} ${args}`,
  setitem: (name, args) => `sets items of ${name} ${args}`,
  lookup: (name, args) => `looks up attributes on ${name} ${args}`
};
function call(by, name, args) {
  return verbs[by](name, args);
}
function where(holder, attribute) {
  if (!holder) return "";
  return attribute === void 0 ? ` as an argument of ${nameOf(holder)}` : ` as ${nameOf(holder)}, attribute ${cut(visible(attribute), MAX_WHAT)}`;
}
function times(count2) {
  return count2 === 1 ? "" : ` (${plural(count2, "time")})`;
}
function keyOfEffect({ effect }) {
  const global = globalOf(effect);
  const rest = effect.kind === "refers" || effect.kind === "sets" ? [effect.holder ? keyOf(effect.holder) : "", effect.attribute ?? ""] : effect.kind === "calls-unknown" ? [effect.by, JSON.stringify(effect.what)] : effect.kind === "runs" ? [effect.language, effect.what] : effect.kind === "reads" ? [effect.target] : [];
  return [global ? keyOf(global) : effect.kind, ...rest];
}
function trustLine(global) {
  return `--trust ${nameOf(global)}`;
}

// packages/core/src/check/rules/embedded-code.ts
var embeddedCode = defineRule({
  id: "embedded-code",
  title: "Code inside the model",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("embedded-code", surroundings, (doing2, { verdict: verdict2 }) => ({
    message: `This file ${doing2}. It ${verdict2.because}.`,
    help: "Put the code into a package or a file of the project, and save the model without it."
  }))
});

// packages/core/src/check/rules/empty.ts
var empty = anomalyRule({
  id: "empty",
  kind: "empty",
  title: "The file is empty",
  severity: "error",
  message: (detail) => `The file is empty: ${detail}.`,
  help: "Write the model again, or fetch it again: an empty file is what a broken download or an interrupted save leaves."
});

// packages/core/src/check/rules/extension-lies.ts
var extensionLies = anomalyRule({
  id: "extension-lies",
  kind: "extension-lies",
  title: "The name says another format than the content",
  severity: "note",
  message: (detail) => `The content decides, and it is not what the name says: ${detail}.`,
  help: "Rename the file, so that people and tools that go by names treat it rightly."
});

// packages/core/src/check/rules/lfs-pointer.ts
var lfsPointer = anomalyRule({
  id: "lfs-pointer",
  kind: "lfs-pointer",
  title: "A Git LFS pointer instead of the model",
  severity: "error",
  message: (detail) => `This is a Git LFS pointer, not the model: ${detail}.`,
  help: "Fetch the file itself: `lfs: true` in the `with:` of actions/checkout, or `git lfs pull` in the working copy."
});

// packages/core/src/check/rules/link-leaves.ts
var linkLeaves = anomalyRule({
  id: "link-leaves",
  kind: "link-leaves",
  title: "A link leads out of the folder",
  severity: "error",
  message: (detail) => `A link leads out of the folder: ${detail}.`,
  help: "Put the file itself where the link is."
});

// packages/core/src/check/rules/loaders-disagree.ts
var loadersDisagree = anomalyRule({
  id: "loaders-disagree",
  kind: "loaders-disagree",
  title: "Loaders read different things",
  severity: "error",
  message: (detail) => `Loaders do not agree on what this file does: ${detail}.`,
  help: "No library writes such files. Do not load this one."
});

// packages/core/src/check/rules/malformed.ts
var malformed = anomalyRule({
  id: "malformed",
  kind: "malformed",
  title: "The bytes are no valid model",
  severity: "error",
  message: (detail) => `The file cannot be read as a model: ${detail}.`,
  help: "Save the model again. If it loads in Python all the same, report it: a loader and this check must never disagree."
});

// packages/core/src/check/rules/missing-module.ts
var MAX2 = 200;
var missingModule = defineRule({
  id: "missing-module",
  title: "The model imports a module that nothing provides",
  severity: "error",
  needs: "environment",
  *find(environment4, { facts }) {
    for (const { module, because } of environment4.missing) {
      const shown2 = cut(visible(module), MAX2);
      const script = module === "__main__";
      yield {
        message: script ? `The model uses names of __main__, the script that trained it (${cut(visible(because), MAX2)}); in the image there is no such script.` : `The model imports ${shown2} (${cut(visible(because), MAX2)}), and neither a requirement nor the standard library provides it.`,
        help: script ? "Move those classes and functions from the training script into a module, train again, and package that module." : `If ${shown2} comes from a package that you know, name that package in the requirements of the project.`,
        at: placeOf(module, facts.model) ?? environment4.lock.packages[0]?.at ?? lockPlace(environment4.lock.path),
        key: [module]
      };
    }
  }
});
function placeOf(module, model4) {
  return model4?.effects.find((effect) => globalOf(effect)?.module.split(".", 1)[0] === module)?.first;
}
function lockPlace(file) {
  return { kind: "text", file, line: 1, column: 1 };
}

// packages/core/src/check/rules/native-state.ts
var nativeState = anomalyRule({
  id: "native-state",
  kind: "native-state",
  title: "State of native code that does not hold together",
  severity: "error",
  message: (detail) => `State that native code trusts does not hold together: ${detail}.`,
  help: "Native code reads memory by such numbers without checking. Save the model again; if the finding stays, do not load this file."
});

// packages/core/src/check/rules/pickle-call-condition.ts
var pickleCallCondition = defineRule({
  id: "pickle-call-condition",
  title: "A known name is used as fitted models never use it",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("condition", surroundings, (doing2, { verdict: verdict2 }) => ({
    message: `Loading this file ${doing2}. The name is in the catalogue, but here it ${verdict2.because}.`,
    help: "Save the model again with a current release of the library that made it. If the finding stays, report the class and the release: the catalogue may lack this form."
  }))
});

// packages/core/src/check/rules/pickle-call-denied.ts
var pickleCallDenied = defineRule({
  id: "pickle-call-denied",
  title: "Loading calls something that runs code or reaches out",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("denied", surroundings, (doing2, { verdict: verdict2 }) => ({
    message: `Loading this file ${doing2}, which ${verdict2.because}.`,
    help: "Do not load this file. Ask whoever made it how this call came in, and get the model from a source you know."
  }))
});

// packages/core/src/check/rules/pickle-call-unknown.ts
var pickleCallUnknown = defineRule({
  id: "pickle-call-unknown",
  title: "Loading calls a function that nobody reviewed",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-call", surroundings, (doing2, { effect, verdict: verdict2 }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}, which ${verdict2.because}.`,
      help: global ? `Read what that function does with the arguments shown; if it may be called, trust exactly it: ${trustLine(global)}` : `No name can be trusted here, for the file does not say what it ${doing(effect).startsWith("calls") ? "calls" : "uses"}. Save the model again from a plain estimator.`
    };
  })
});

// packages/core/src/check/rules/pickle-class-unknown.ts
var pickleClassUnknown = defineRule({
  id: "pickle-class-unknown",
  title: "A class of a package that is in no catalogue",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-class", surroundings, (doing2, { effect }) => {
    const first = effect.kind === "calls" ? effect.args[0] : void 0;
    const made = typeof first === "object" && first !== null && "global" in first ? first.global : void 0;
    const called = globalOf(effect);
    const global = called?.name.startsWith("_reconstructor") || called?.name.startsWith("__newobj") ? made : called;
    if (!global)
      return { message: `Loading this file ${doing2}.`, help: "Find out which package the class comes from." };
    const top = visible(global.module.split(".", 1)[0] ?? "");
    return {
      message: `Loading this file ${doing2}. The class ${nameOf(global)} of the package ${top} is in no catalogue.`,
      help: `If you know ${top} and this class, trust it: ${trustLine(global)}`
    };
  })
});

// packages/core/src/check/rules/pickle-dotted-name.ts
var pickleDottedName = defineRule({
  id: "pickle-dotted-name",
  title: "A path through attributes instead of a name",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("dotted", surroundings, (doing2, { verdict: verdict2 }) => ({
    message: `Loading this file ${doing2}, which ${verdict2.because}.`,
    help: "Nested classes and methods are pickled like this too: move the class to the top level of its module and save the model again. Otherwise do not load this file."
  }))
});

// packages/core/src/check/rules/pickle-dunder-state.ts
var pickleDunderState = defineRule({
  id: "pickle-dunder-state",
  title: "State sets an attribute that Python itself calls",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("dunder-state", surroundings, (doing2, { verdict: verdict2 }) => ({
    message: `Loading this file ${doing2}, which ${verdict2.because}.`,
    help: "No estimator keeps such an attribute. Do not load this file."
  }))
});

// packages/core/src/check/rules/pickle-name-unknown.ts
var pickleNameUnknown = defineRule({
  id: "pickle-name-unknown",
  title: "A name of a package that is in no catalogue",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-name", surroundings, (doing2, { effect, verdict: verdict2 }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}; it ${verdict2.because}.`,
      help: `If the package may be imported, trust the name${global ? `: ${trustLine(global)}` : "."}`
    };
  })
});

// packages/core/src/check/rules/pickle-reference.ts
var pickleReference = defineRule({
  id: "pickle-reference",
  title: "A callable is kept for a later call",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("reference", surroundings, (doing2, { effect, verdict: verdict2 }) => {
    const global = globalOf(effect);
    const help2 = global && knownFor(global) === void 0 ? `If this callable belongs there, trust exactly it (${trustLine(global)}). A function of your own is better replaced by a small estimator class in a package.` : "No model needs this callable. Do not load the file; get the model from a source you know.";
    return {
      message: `This file ${doing2}, which ${verdict2.because}. Whoever keeps a callable calls it sooner or later, with arguments from requests.`,
      help: help2
    };
  })
});

// packages/core/src/check/rules/pickle-standard-library.ts
var pickleStandardLibrary = defineRule({
  id: "pickle-standard-library",
  title: "A name of the standard library that no catalogued model needs",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("standard-library", surroundings, (doing2, { effect, verdict: verdict2 }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}, which ${verdict2.because}.`,
      help: `Find out why the model refers to it.${global ? ` If that is right, trust exactly this name: ${trustLine(global)}` : ""}`
    };
  })
});

// packages/core/src/check/rules/reads-file.ts
var readsFile = defineRule({
  id: "reads-file",
  title: "Loading reads another file",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("reads", surroundings, (doing2, { verdict: verdict2 }) => ({
    message: `Loading this file ${doing2}, which ${verdict2.because}.`,
    help: "Save the model into one file (joblib has done so since release 0.10) and check that file."
  }))
});

// packages/core/src/check/rules/setting-reads-files.ts
var MAX_DEPTH = 64;
var settingReadsFiles = defineRule({
  id: "setting-reads-files",
  title: "A setting that makes predictions read files",
  severity: "error",
  needs: "model",
  *find(model4) {
    for (const { structure, files: files2 } of allModels(model4)) {
      if (structure.kind !== "estimator") continue;
      for (const [path4, estimator] of walk(structure.root, "")) {
        yield* settings(estimator, path4, files2[0]?.path ?? model4.name);
      }
    }
  }
});
function* settings(estimator, path4, file) {
  for (const [name, value] of estimator.params) {
    if (name !== "input" || value !== "filename" && value !== "file") continue;
    yield {
      message: `${nameOf(estimator.class)} has input='${value}': it opens files whose names come with requests.`,
      help: "Set input='content' and give the text itself; then train and save the model again.",
      at: { kind: "node", file, path: cut(visible(path4), 200) },
      key: [estimator.class.module, estimator.class.name, path4]
    };
  }
}
function* walk(estimator, path4, depth = 0) {
  yield [path4, estimator];
  if (depth === MAX_DEPTH) return;
  for (const part2 of estimator.parts) yield* walk(part2.estimator, `${path4}/${part2.name}`, depth + 1);
}

// packages/core/src/check/rules/several-pickles.ts
var severalPickles = anomalyRule({
  id: "several-pickles",
  kind: "several-pickles",
  title: "Several pickles in a row",
  severity: "note",
  message: (detail) => `The file holds several pickles, and a loader reads only the first: ${detail}.`,
  help: "Save one object to one file."
});

// packages/core/src/check/rules/truncated.ts
var truncated = anomalyRule({
  id: "truncated",
  kind: "truncated",
  title: "The file ends too early",
  severity: "error",
  message: (detail) => `The file ends before the model does: ${detail}.`,
  help: "Copy or download the file again and compare its size and checksum with the original."
});

// packages/core/src/check/rules/verification-failed.ts
var MAX_DETAIL2 = 400;
var verificationFailed = defineRule({
  id: "verification-failed",
  title: "The image did not pass its test",
  severity: "error",
  needs: "verification",
  *find(verification2, { facts }) {
    const at = placeOf2(facts);
    const failed5 = verification2.proofs.filter((proof) => proof.outcome === "failed");
    for (const proof of failed5) {
      yield {
        message: `On ${verification2.platform}, ${subject(proof)} failed: ${cut(visible(proof.detail), MAX_DETAIL2)}`,
        help: help(proof),
        at,
        key: [verification2.platform, subject(proof)]
      };
    }
    if (verification2.verdict === "failed" && failed5.length === 0) yield sentenceOnly(verification2, at);
  }
});
function sentenceOnly(verification2, at) {
  return {
    message: `On ${verification2.platform} the image failed: ${cut(visible(verification2.sentence), MAX_DETAIL2)}`,
    help: "The log of the container is above this finding; run `package-model verify` on the image to see it again.",
    at,
    key: [verification2.platform]
  };
}
function subject(proof) {
  if (proof.kind === "load") return "loading the model";
  if (proof.kind === "numbers") return `comparing ${visible(proof.output)} with the ${words3[proof.against]}`;
  return `the test of ${proof.what}`;
}
var words3 = {
  expected: "expected answers",
  direct: "model asked directly",
  repeat: "same question asked again"
};
function help(proof) {
  if (proof.kind === "load")
    return "The environment does not load this model: compare the versions in the lock with those the model was written with.";
  if (proof.kind === "conduct") return "Raise the limit if the number is acceptable, or mend what the image does.";
  return proof.against === "expected" ? "The environment answers differently from the one the answers were recorded in: pin the versions that trained the model, or record the answers again." : "The server answers differently from the model itself: report this, with the model if you can.";
}
function placeOf2({ model: model4 }) {
  return { kind: "node", file: model4?.files[0]?.path ?? "model", path: "" };
}

// packages/core/src/check/rules.ts
var rules = [
  pickleCallDenied,
  pickleCallUnknown,
  pickleCallCondition,
  pickleStandardLibrary,
  pickleDottedName,
  pickleReference,
  pickleDunderState,
  pickleClassUnknown,
  pickleNameUnknown,
  embeddedCode,
  readsFile,
  settingReadsFiles,
  loadersDisagree,
  nativeState,
  empty,
  truncated,
  malformed,
  lfsPointer,
  dvcPointer,
  linkLeaves,
  changedWhileRead,
  extensionLies,
  bytesAfterEnd,
  severalPickles,
  drift,
  missingModule,
  verificationFailed
];
var rulesBase = "https://github.com/org/package-model/blob/main/docs/rules/";
function pageOf(rule) {
  return `${rulesBase}${rule}.md`;
}

// packages/core/src/check/trust.ts
function trustOf(names3) {
  const exact = new Set(names3.filter((name) => !name.endsWith(".*")));
  const prefixes = names3.filter((name) => name.endsWith(".*")).map((name) => name.slice(0, -1));
  return {
    has: ({ module, name }, how) => {
      if (name.includes(".") || /^__\w+__$/.test(name)) return false;
      const full = `${module}.${name}`;
      if (exact.has(full)) return true;
      return how === "any" && !isStandardLibrary(module) && prefixes.some((prefix) => prefix.length > 1 && full.startsWith(prefix));
    }
  };
}

// packages/core/src/check/check.ts
var rank = { error: 0, warning: 1, note: 2 };
function check(facts, policy) {
  const surroundings = surround(facts, policy);
  const findings2 = rules.flatMap((rule) => {
    const severity = policy.severities[rule.id] ?? rule.severity;
    if (severity === "off") return [];
    return [...rule.find(surroundings)].map((found2) => finding(rule, severity, found2));
  });
  return unique(findings2).toSorted(bySeverityThenPlace);
}
function surround(facts, policy) {
  const trust = trustOf(policy.trust);
  let judged2;
  return {
    facts,
    trust,
    judged: () => judged2 ??= facts.model ? allModels(facts.model).flatMap((m) => judgeEffects(m, trust)) : []
  };
}
function finding(rule, severity, { message, help: help2, at, key }) {
  return { rule: rule.id, severity, message, help: help2, at, fingerprint: fingerprint(rule.id, at, key) };
}
function fingerprint(rule, at, key) {
  const members = at.kind === "bytes" ? at.members : [];
  return createHash2("sha256").update(JSON.stringify([rule, at.file.replaceAll("\\", "/"), members, key])).digest("hex").slice(0, 32);
}
function unique(findings2) {
  const seen2 = /* @__PURE__ */ new Map();
  for (const finding2 of findings2) if (!seen2.has(finding2.fingerprint)) seen2.set(finding2.fingerprint, finding2);
  return [...seen2.values()];
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

// packages/core/src/environment/environment.ts
import { dirname as dirname5 } from "node:path";

// packages/core/src/python/names.ts
function normalizeName(name) {
  return name.replaceAll(/[-_.]+/g, "-").toLowerCase();
}

// packages/core/src/python/target.ts
var machines2 = { "linux/amd64": "x86_64", "linux/arm64": "aarch64" };
function machineOf(platform2) {
  return machines2[platform2];
}
function markerEnvironment({ python, platform: platform2 }, extra = "") {
  const full = /^\d+\.\d+$/.test(python) ? `${python}.0` : python;
  return {
    python_version: full.split(".").slice(0, 2).join("."),
    python_full_version: full,
    os_name: "posix",
    sys_platform: "linux",
    platform_release: "",
    platform_system: "Linux",
    platform_version: "",
    platform_machine: machines2[platform2],
    platform_python_implementation: "CPython",
    implementation_name: "cpython",
    implementation_version: full,
    extra
  };
}

// packages/core/src/environment/declared.ts
import { readFile as readFile3, realpath, stat as stat2 } from "node:fs/promises";
import { basename as basename3, dirname as dirname3, join as join5, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// packages/core/src/python/decode.ts
var named = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/m;
function decodeText(bytes) {
  const [a, b] = bytes;
  if (a === 255 && b === 254) return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
  if (a === 254 && b === 255) return new TextDecoder("utf-16be", { ignoreBOM: true }).decode(bytes);
  const head2 = Buffer.from(bytes.subarray(0, 400)).toString("latin1").split(/\r\n|\r|\n/, 2).join("\n");
  for (const encoding of [named.exec(head2)?.[1] ?? "utf-8", "utf-8", "windows-1252"]) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
    }
  }
  return Buffer.from(bytes).toString("latin1");
}

// node_modules/@renovatebot/pep440/lib/version.js
var VERSION_PATTERN = [
  "v?",
  "(?:",
  /* */
  "(?:(?<epoch>[0-9]+)!)?",
  // epoch
  /* */
  "(?<release>[0-9]+(?:\\.[0-9]+)*)",
  // release segment
  /* */
  "(?<pre>",
  // pre-release
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<pre_n>[0-9]+)?",
  /* */
  ")?",
  /* */
  "(?<post>",
  // post release
  /*    */
  "(?:-(?<post_n1>[0-9]+))",
  /*    */
  "|",
  /*    */
  "(?:",
  /*        */
  "[-_\\.]?",
  /*        */
  "(?<post_l>post|rev|r)",
  /*        */
  "[-_\\.]?",
  /*        */
  "(?<post_n2>[0-9]+)?",
  /*    */
  ")",
  /* */
  ")?",
  /* */
  "(?<dev>",
  // dev release
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<dev_l>dev)",
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<dev_n>[0-9]+)?",
  /* */
  ")?",
  ")",
  "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
  // local version
].join("");
var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
function valid(version) {
  return validRegex.test(version) ? version : null;
}
var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
function parse2(version, regex2) {
  const { groups: groups2 } = (regex2 || validRegex).exec(version) || {};
  if (!groups2) {
    return null;
  }
  const parsed2 = {
    epoch: Number(groups2.epoch ? groups2.epoch : 0),
    release: groups2.release.split(".").map(Number),
    pre: normalize_letter_version(groups2.pre_l, groups2.pre_n),
    post: normalize_letter_version(
      groups2.post_l,
      groups2.post_n1 || groups2.post_n2
    ),
    dev: normalize_letter_version(groups2.dev_l, groups2.dev_n),
    local: parse_local_version(groups2.local)
  };
  return parsed2;
}
function stringify(parsed2) {
  if (!parsed2) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed2;
  const parts2 = [];
  if (epoch !== 0) {
    parts2.push(`${epoch}!`);
  }
  parts2.push(release.join("."));
  if (pre) {
    parts2.push(pre.join(""));
  }
  if (post) {
    parts2.push("." + post.join(""));
  }
  if (dev) {
    parts2.push("." + dev.join(""));
  }
  if (local) {
    parts2.push(`+${local}`);
  }
  return parts2.join("");
}
function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number4 = numberIn;
  if (letter) {
    if (!number4) {
      number4 = 0;
    }
    letter = letter.toLowerCase();
    if (letter === "alpha") {
      letter = "a";
    } else if (letter === "beta") {
      letter = "b";
    } else if (["c", "pre", "preview"].includes(letter)) {
      letter = "rc";
    } else if (["rev", "r"].includes(letter)) {
      letter = "post";
    }
    return [letter, Number(number4)];
  }
  if (!letter && number4) {
    letter = "post";
    return [letter, Number(number4)];
  }
  return null;
}
function parse_local_version(local) {
  if (local) {
    return local.split(/[._-]/).map(
      (part2) => Number.isNaN(Number(part2)) ? part2.toLowerCase() : Number(part2)
    );
  }
  return null;
}
function explain(version) {
  const parsed2 = parse2(version);
  if (!parsed2) {
    return parsed2;
  }
  const { epoch, release, pre, post, dev, local } = parsed2;
  let base_version = "";
  if (epoch !== 0) {
    base_version += epoch + "!";
  }
  base_version += release.join(".");
  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);
  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join(".") : local,
    public: stringify(parsed2).split("+", 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease
  };
}

// node_modules/@renovatebot/pep440/lib/operator.js
var operator_exports = {};
__export(operator_exports, {
  "!=": () => ne,
  "<": () => lt,
  "<=": () => le,
  "==": () => eq,
  "===": () => arbitrary,
  ">": () => gt,
  ">=": () => ge,
  compare: () => compare2,
  eq: () => eq,
  ge: () => ge,
  gt: () => gt,
  le: () => le,
  lt: () => lt,
  ne: () => ne,
  rcompare: () => rcompare
});
function lt(version, other) {
  return compare2(version, other) < 0;
}
function le(version, other) {
  return compare2(version, other) <= 0;
}
function eq(version, other) {
  return compare2(version, other) === 0;
}
function ne(version, other) {
  return compare2(version, other) !== 0;
}
function ge(version, other) {
  return compare2(version, other) >= 0;
}
function gt(version, other) {
  return compare2(version, other) > 0;
}
function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}
function compare2(version, other) {
  const parsedVersion = parse2(version);
  const parsedOther = parse2(other);
  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);
  return pyCompare(keyVersion, keyOther);
}
function rcompare(version, other) {
  return -compare2(version, other);
}
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}
function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();
  if (!pre && !post && dev) pre = -Infinity;
  else if (!pre) pre = Infinity;
  if (!post) post = -Infinity;
  if (!dev) dev = Infinity;
  if (!local) {
    local = -Infinity;
  } else {
    local = local.map(
      (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
    );
  }
  return [epoch, release, pre, post, dev, local];
}

// node_modules/@renovatebot/pep440/lib/specifier.js
var RANGE_PATTERN = [
  "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
  "\\s*",
  "(",
  /*  */
  "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
  /*  */
  "(?<prefix>\\.\\*)?",
  /*  */
  "|",
  /*  */
  "(?<legacy>[^,;\\s)]+)",
  ")"
].join("");
var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
function parse3(ranges) {
  if (!ranges.trim()) {
    return [];
  }
  const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups: groups2 }) => {
    if (!groups2) {
      return null;
    }
    let { ...spec } = groups2;
    const { operator, version, prefix, legacy } = groups2;
    if (version) {
      spec = { ...spec, ...explain(version) };
      if (operator === "~=") {
        if (spec.release.length < 2) {
          return null;
        }
      }
      if (!isEqualityOperator(operator) && spec.local) {
        return null;
      }
      if (prefix) {
        if (!isEqualityOperator(operator) || spec.dev || spec.local) {
          return null;
        }
      }
    }
    if (legacy && operator !== "===") {
      return null;
    }
    return spec;
  });
  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }
  return specifiers;
}
function pick(versions2, specifier, options2) {
  const parsed2 = parse3(specifier);
  if (!parsed2) {
    return [];
  }
  return versions2.filter((version) => {
    const explained = explain(version);
    if (!parsed2.length) {
      return explained && !(explained.is_prerelease && !options2.prereleases);
    }
    return parsed2.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options2 }, { version, explained });
    }, true);
  });
}
function satisfies(version, specifier, options2 = {}) {
  const filtered = pick([version], specifier, options2);
  return filtered.length === 1;
}
function arrayStartsWith(array2, prefix) {
  if (prefix.length > array2.length) {
    return false;
  }
  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array2[i]) {
      return false;
    }
  }
  return true;
}
function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;
  if (spec.prereleases === void 0) {
    spec.prereleases = spec.is_prerelease;
  }
  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }
  if (spec.operator === "~=") {
    let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases
    });
  }
  if (spec.prefix) {
    const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== "!=";
    return isEquality ? isMatching : !isMatching;
  }
  if (explained && explained.local && spec.version) {
    if (spec.operator !== "===" && !spec.local) {
      version = explained.public;
      spec.version = explain(spec.version).public;
    }
  }
  if (spec.operator === "<" || spec.operator === ">") {
    if (eq(spec.release.join("."), explained.release.join("."))) {
      return false;
    }
  }
  const op = operator_exports[spec.operator];
  return op(version, spec.version || spec.legacy);
}
function validRange(specifier) {
  return Boolean(parse3(specifier));
}

// packages/core/src/python/markers.ts
var markerVariables = [
  "python_version",
  "python_full_version",
  "os_name",
  "sys_platform",
  "platform_release",
  "platform_system",
  "platform_version",
  "platform_machine",
  "platform_python_implementation",
  "implementation_name",
  "implementation_version",
  "extra"
];
var versions = /* @__PURE__ */ new Set([
  "python_version",
  "python_full_version",
  "implementation_version"
]);
var token = /\s*(\(|\)|===|==|~=|!=|<=|>=|<|>|"[^"]*"|'[^']*'|[A-Za-z_][A-Za-z0-9_.]*)/y;
var MAX_DEPTH2 = 50;
var comparisons = /* @__PURE__ */ new Set(["===", "==", "~=", "!=", "<=", ">=", "<", ">"]);
var aliases = {
  "os.name": "os_name",
  "sys.platform": "sys_platform",
  "platform.version": "platform_version",
  "platform.machine": "platform_machine",
  "platform.python_implementation": "platform_python_implementation",
  python_implementation: "platform_python_implementation"
};
function parseMarker(text6, from2 = 0) {
  let at = from2;
  let depth = 0;
  const peek = () => {
    token.lastIndex = at;
    return token.exec(text6)?.[1];
  };
  const take = () => {
    const found2 = peek();
    if (found2 !== void 0) at = token.lastIndex;
    return found2;
  };
  const here = () => at + (/^\s*/.exec(text6.slice(at))?.[0].length ?? 0);
  const fail = (message) => ({ fault: { message, column: here() } });
  const chain = (kind, part2) => {
    const parts2 = [];
    do {
      const one = part2();
      if (one.fault) return one;
      parts2.push(one.value);
    } while (peek() === kind && take() !== void 0);
    const [only] = parts2;
    return { value: parts2.length === 1 && only ? only : { kind, parts: parts2 } };
  };
  const or = () => chain("or", and);
  const and = () => chain("and", atom);
  const atom = () => {
    if (peek() !== "(") return comparison();
    if (++depth > MAX_DEPTH2) return fail(`more than ${MAX_DEPTH2} parentheses`);
    take();
    const inner = or();
    if (inner.fault) return inner;
    if (peek() !== ")") return fail("`)` is expected here");
    take();
    depth--;
    return inner;
  };
  const comparison = () => {
    const left = operand();
    if (left.fault) return left;
    const operator = operatorHere();
    if (operator.fault) return operator;
    const right = operand();
    if (right.fault) return right;
    if ("text" in left.value && "text" in right.value)
      return fail("a marker compares with a variable such as `python_version`");
    return { value: { kind: "compare", left: left.value, operator: operator.value, right: right.value } };
  };
  const operand = () => {
    const word = peek();
    if (word === void 0) return fail("a marker variable or a quoted text is expected here");
    if (word.startsWith('"') || word.startsWith("'")) {
      take();
      return { value: { text: word.slice(1, -1) } };
    }
    const variable = aliases[word] ?? markerVariables.find((known) => known === word);
    if (!variable) return fail(`${word} is no marker variable`);
    take();
    return { value: { variable } };
  };
  const operatorHere = () => {
    const word = peek();
    if (word !== void 0 && (comparisons.has(word) || word === "in")) {
      take();
      return { value: word };
    }
    if (word !== "not") return fail("a comparison is expected here");
    take();
    if (peek() !== "in") return fail("`in` is expected behind `not`");
    take();
    return { value: "not in" };
  };
  const node = or();
  if (node.fault) return node;
  if (text6.slice(at).trim() !== "") return fail("`and`, `or` or the end is expected here");
  return { value: { text: text6.slice(from2).trim(), node: node.value } };
}
function holds(marker, environment4) {
  return evaluate(marker.node, environment4);
}
function evaluate(node, environment4) {
  if (node.kind !== "compare") {
    const part2 = (one) => evaluate(one, environment4);
    return node.kind === "and" ? node.parts.every(part2) : node.parts.some(part2);
  }
  const [left, right] = [valueOf(node.left, environment4), valueOf(node.right, environment4)];
  const variable = "variable" in node.left ? node.left.variable : "variable" in node.right ? node.right.variable : void 0;
  if (variable === "extra") return compareText(normalizeName(left), node.operator, normalizeName(right));
  const [version, operator, bound2] = "variable" in node.left ? [left, node.operator, right] : [right, turned(node.operator), left];
  if (variable && versions.has(variable)) {
    const listed3 = compareList(version, operator, bound2);
    if (listed3 !== void 0) return listed3;
    if (validRange(`${operator}${bound2}`)) return satisfies(version, `${operator}${bound2}`, { prereleases: true });
  }
  return compareText(left, node.operator, right);
}
function compareList(version, operator, list2) {
  if (operator !== "in" && operator !== "not in") return void 0;
  const found2 = list2.split(/[\s,]+/).includes(version);
  return operator === "in" ? found2 : !found2;
}
function compareText(left, operator, right) {
  if (operator === "in") return right.includes(left);
  if (operator === "not in") return !right.includes(left);
  if (operator === "!=") return left !== right;
  if (operator === "==" || operator === "===") return left === right;
  if (operator === "<") return left < right;
  if (operator === ">") return left > right;
  if (operator === "<=") return left <= right;
  return operator === ">=" && left >= right;
}
function turned(operator) {
  return { "<": ">", ">": "<", "<=": ">=", ">=": "<=" }[operator] ?? operator;
}
function valueOf(operand, environment4) {
  return "text" in operand ? operand.text : environment4[operand.variable];
}

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
  Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type)) {
      const keys = new Set(additionalKeys[type]);
      for (const key of retv[type]) {
        keys.add(key);
      }
      retv[type] = Object.freeze(Array.from(keys));
    } else {
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
  return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
  constructor(major2, minor2) {
    this.major = major2;
    this.minor = minor2;
  }
  lt(major2, minor2) {
    return this.major < major2 || this.major === major2 && this.minor < minor2;
  }
  gte(major2, minor2) {
    return this.major > major2 || this.major === major2 && this.minor >= minor2;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
  if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code, offset, line3, column2, data) {
    super(getMessage(code, data));
    this.index = offset;
    this.lineNumber = line3;
    this.column = column2;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp2) {
  return cp2 >= CodePoint.NULL && cp2 <= CodePoint.US;
}
function isWhitespace(cp2) {
  return cp2 === CodePoint.TABULATION || cp2 === CodePoint.SPACE;
}
function isEOL(cp2) {
  return cp2 === CodePoint.LINE_FEED || cp2 === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp2) {
  return cp2 >= CodePoint.LATIN_CAPITAL_A && cp2 <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp2) {
  return cp2 >= CodePoint.LATIN_SMALL_A && cp2 <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp2) {
  return isLowerLetter(cp2) || isUpperLetter(cp2);
}
function isDigit(cp2) {
  return cp2 >= CodePoint.DIGIT_0 && cp2 <= CodePoint.DIGIT_9;
}
function isHexDig(cp2) {
  return isDigit(cp2) || cp2 >= CodePoint.LATIN_SMALL_A && cp2 <= CodePoint.LATIN_SMALL_F || cp2 >= CodePoint.LATIN_CAPITAL_A && cp2 <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp2) {
  return cp2 >= CodePoint.DIGIT_0 && cp2 <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp2) {
  return cp2 >= 0 && cp2 <= 55295 || cp2 >= 57344 && cp2 <= 1114111;
}
function sortedLastIndex(array2, value) {
  let low = 0;
  let high = array2.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array2[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line3 = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line: line3,
      column: offset - (line3 === 1 ? 0 : this.offsets[line3 - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text6) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text6;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp2) {
    if (this.text.codePointAt(this.end) === cp2) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp2 = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp2 === CodePoint.EOF) {
      this.end = this.start;
      return cp2;
    }
    this.end += cp2 >= 65536 ? 2 : 1;
    if (cp2 === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp2 === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp2;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text6, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text6;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text6);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token2 = this.token;
    if (token2 != null) {
      this.token = null;
      return token2;
    }
    let cp2 = this.lastCodePoint;
    while (cp2 !== CodePoint.EOF && !this.token) {
      cp2 = this.nextCode();
      const nextState = this[this.state](cp2);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token2 = this.token;
    this.token = null;
    return token2;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp2) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp2) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp2);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option2) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token2;
      const value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token2 = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text6 = option1;
        token2 = {
          type,
          value,
          number: parseInt(text6, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text6) : null,
          range,
          loc
        };
      } else if (type === "Float") token2 = {
        type,
        value,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token2 = {
        type,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token2 = {
        type,
        value,
        date: option1,
        range,
        loc
      };
      else token2 = {
        type,
        value,
        range,
        loc
      };
      this.token = token2;
    }
  }
  DATA(cp2) {
    while (isWhitespace(cp2) || isEOL(cp2)) cp2 = this.nextCode();
    if (cp2 === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp2 === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp2 === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp2 === CodePoint.DOT || cp2 === CodePoint.EQUALS_SIGN || cp2 === CodePoint.LEFT_BRACKET || cp2 === CodePoint.RIGHT_BRACKET || cp2 === CodePoint.LEFT_BRACE || cp2 === CodePoint.RIGHT_BRACE || cp2 === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp2 === CodePoint.DASH || cp2 === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp2 === CodePoint.LATIN_SMALL_N || cp2 === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit(cp2)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp2 === CodePoint.LATIN_SMALL_T || cp2 === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp2, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp2 === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp2) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL(cp2) && cp2 !== CodePoint.EOF) {
      processCommentChar(cp2);
      cp2 = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp2) {
    while (isUnquotedKeyChar(cp2, this.tomlVersion)) cp2 = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp2) {
    if (cp2 === CodePoint.QUOTATION_MARK) {
      cp2 = this.nextCode();
      if (cp2 === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp2 !== CodePoint.QUOTATION_MARK && cp2 !== CodePoint.EOF && cp2 !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp2)) return this.reportParseErrorControlChar();
      if (cp2 === CodePoint.BACKSLASH) {
        cp2 = this.nextCode();
        const ecp = this.ESCAPES[cp2];
        if (ecp) {
          out.push(ecp);
          cp2 = this.nextCode();
          continue;
        } else if (cp2 === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp2 = this.nextCode();
          continue;
        } else if (cp2 === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp2 = this.nextCode();
          continue;
        } else if (cp2 === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp2 = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp2);
      cp2 = this.nextCode();
    }
    if (cp2 !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp2) {
    const out = [];
    if (cp2 === CodePoint.LINE_FEED) cp2 = this.nextCode();
    while (cp2 !== CodePoint.EOF) {
      if (cp2 !== CodePoint.LINE_FEED && isControlOtherThanTab(cp2)) return this.reportParseErrorControlChar();
      if (cp2 === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp2 === CodePoint.BACKSLASH) {
        cp2 = this.nextCode();
        const ecp = this.ESCAPES[cp2];
        if (ecp) {
          out.push(ecp);
          cp2 = this.nextCode();
          continue;
        } else if (cp2 === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp2 = this.nextCode();
          continue;
        } else if (cp2 === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp2 = this.nextCode();
          continue;
        } else if (cp2 === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp2 = this.nextCode();
          continue;
        } else if (cp2 === CodePoint.LINE_FEED) {
          cp2 = this.nextCode();
          while (isWhitespace(cp2) || cp2 === CodePoint.LINE_FEED) cp2 = this.nextCode();
          continue;
        } else if (isWhitespace(cp2)) {
          let valid2 = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid2 = false;
              break;
            }
          }
          if (valid2) {
            cp2 = this.nextCode();
            while (isWhitespace(cp2) || cp2 === CodePoint.LINE_FEED) cp2 = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp2);
      cp2 = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp2) {
    if (cp2 === CodePoint.SINGLE_QUOTE) {
      cp2 = this.nextCode();
      if (cp2 === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp2 !== CodePoint.SINGLE_QUOTE && cp2 !== CodePoint.EOF && cp2 !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp2)) return this.reportParseErrorControlChar();
      out.push(cp2);
      cp2 = this.nextCode();
    }
    if (cp2 !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp2) {
    const out = [];
    if (cp2 === CodePoint.LINE_FEED) cp2 = this.nextCode();
    while (cp2 !== CodePoint.EOF) {
      if (cp2 !== CodePoint.LINE_FEED && isControlOtherThanTab(cp2)) return this.reportParseErrorControlChar();
      if (cp2 === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp2);
      cp2 = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp2) {
    if (cp2 === CodePoint.LATIN_SMALL_N || cp2 === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit(cp2)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp2) {
    if (cp2 === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp2 === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp2) {
    const start = this.text[this.tokenStart];
    const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp2 === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp2 = this.nextCode();
      if (cp2 === CodePoint.LATIN_SMALL_X || cp2 === CodePoint.LATIN_SMALL_O || cp2 === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp2 === CodePoint.LATIN_SMALL_X ? "HEX" : cp2 === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp2 === CodePoint.LATIN_SMALL_E || cp2 === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp2 === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp2, isDigit);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp2) {
    const { out } = this.parseDigits(cp2, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp2) {
    const { out } = this.parseDigits(cp2, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp2) {
    const { out } = this.parseDigits(cp2, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp2) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp2, isDigit);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp2) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp2 === CodePoint.DASH || cp2 === CodePoint.PLUS_SIGN) {
      minus = cp2 === CodePoint.DASH;
      cp2 = this.nextCode();
    }
    const { out } = this.parseDigits(cp2, isDigit);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp2) {
    if (cp2 === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp2 === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp2) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (cp2 !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp2) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp2 = this.nextCode();
    if (cp2 === CodePoint.LATIN_CAPITAL_T || cp2 === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp2 === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp2) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (cp2 !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp2) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end));
    cp2 = this.nextCode();
    if (cp2 === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp2, data);
  }
  TIME_SECOND(cp2) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp2 = this.nextCode();
    if (cp2 === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp2, data);
  }
  TIME_SEC_FRAC(cp2) {
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit(cp2)) cp2 = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end);
    return this.processTimeEnd(cp2, data);
  }
  processTimeEnd(cp2, data) {
    if (data.hasDate) {
      if (cp2 === CodePoint.DASH || cp2 === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp2;
        return "TIME_OFFSET";
      }
      if (cp2 === CodePoint.LATIN_CAPITAL_Z || cp2 === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp2) {
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp2 = this.nextCode();
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (cp2 !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp2 = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit(cp2)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp2, checkDigit) {
    if (cp2 === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp2)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp2) || cp2 === CodePoint.UNDERSCORE) {
      if (cp2 === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp2);
      before = cp2;
      cp2 = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp2,
      hasUnderscore
    };
  }
  parseUnicode(count2) {
    const startLoc = this.codePointIterator.start;
    const start = this.codePointIterator.end;
    let charCount = 0;
    let cp2;
    while ((cp2 = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp2)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count2) break;
    }
    const end = this.codePointIterator.end;
    const code = this.text.slice(start, end);
    const codePoint = parseInt(code, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp2, tomlVersion) {
  if (isLetter(cp2) || isDigit(cp2) || cp2 === CodePoint.UNDERSCORE || cp2 === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp2) {
  return isControl(cp2) && cp2 !== CodePoint.TABULATION || cp2 === CodePoint.DELETE;
}
function isNonEOL(cp2) {
  return cp2 === CodePoint.TABULATION || CodePoint.SPACE <= cp2 && cp2 <= CodePoint.TILDE || isNonAscii(cp2);
}
function isNonAscii(cp2) {
  return CodePoint.PAD <= cp2 && cp2 <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp2 && cp2 <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength2) {
  return String(num).padStart(maxLength2, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node) {
    let keys = this.rootKeys;
    const peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node.key.keys[index];
      const keyName = toKeyName(keyNode);
      node.resolvedKey.push(keyName);
      let keyStore = keys.get(keyName);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node.kind === "array") {
      node.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node) {
    for (const body2 of node.body) if (body2.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body2);
    for (const { node: tableNode, keys } of this.tables) for (const body2 of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body2);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys = defineKeys;
  const lastKey = last(node.key.keys);
  for (const keyNode of node.key.keys) {
    const key = toKeyName(keyNode);
    let defineKey = keys.get(key);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
  else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (const body2 of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body2);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  const keys = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    const element = node.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
      else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option);
    if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
    let token2 = this.tokenizer.nextToken();
    while (token2 && token2.type === "Block") {
      this.comments.push(token2);
      token2 = this.tokenizer.nextToken();
    }
    if (token2) this.tokens.push(token2);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token2;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node) {
    this.keysResolver.applyResolveKeyForTable(node);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code, token2) {
    let offset, line3, column2;
    if (token2) {
      offset = token2.range[0];
      line3 = token2.loc.start.line;
      column2 = token2.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line3 = startPos.line;
      column2 = startPos.column;
    }
    throw new ParseError(code, offset, line3, column2);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text6, parserOptions) {
    this.text = text6;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node];
    const ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node
    });
    let token2 = ctx.nextToken();
    if (token2) {
      node.range[0] = token2.range[0];
      node.loc.start = clonePos(token2.loc.start);
      while (token2) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token2, ctx));
        token2 = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node, last(node.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token2, ctx) {
    if (isBare(token2) || isString(token2)) return this.processKeyValue(token2, ctx.table, ctx);
    if (isLeftBracket(token2)) return this.processTable(token2, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token2);
  }
  VALUE(token2, ctx) {
    if (isString(token2) || isMultiLineString(token2)) return this.processStringValue(token2, ctx);
    if (isNumber(token2)) return this.processNumberValue(token2, ctx);
    if (isBoolean(token2)) return this.processBooleanValue(token2, ctx);
    if (isDateTime(token2)) return this.processDateTimeValue(token2, ctx);
    if (isLeftBracket(token2)) return this.processArray(token2, ctx);
    if (isLeftBrace(token2)) return this.processInlineTable(token2, ctx);
    return ctx.reportParseError("unexpected-token", token2);
  }
  processTable(token2, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token2.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token2, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token2, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token2, parent, ctx) {
    if (isDot(token2)) ctx.reportParseError("invalid-leading-dot-in-key", token2);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    parent.key = keyNode;
    let targetToken = token2;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token2, keyNode) {
    const node = {
      type: "TOMLBare",
      name: token2.value,
      parent: keyNode,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    keyNode.keys.push(node);
  }
  processStringKey(token2, keyNode) {
    const node = {
      type: "TOMLQuoted",
      kind: "string",
      value: token2.string,
      style: STRING_KEY_STYLE_MAP[token2.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    keyNode.keys.push(node);
  }
  processStringValue(token2, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "string",
      value: token2.string,
      style: STRING_VALUE_STYLE_MAP[token2.type],
      multiline: isMultiLineString(token2),
      parent: valueContainer.parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    return valueContainer.set(node);
  }
  processNumberValue(token2, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text6 = this.text;
    const [startRange, endRange] = token2.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text6.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node;
    if (token2.type === "Integer") node = {
      type: "TOMLValue",
      kind: "integer",
      value: token2.number,
      bigint: token2.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    else node = {
      type: "TOMLValue",
      kind: "float",
      value: token2.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    return valueContainer.set(node);
  }
  processBooleanValue(token2, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "boolean",
      value: token2.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    return valueContainer.set(node);
  }
  processDateTimeValue(token2, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token2.type],
      value: token2.date,
      datetime: token2.value,
      parent: valueContainer.parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    return valueContainer.set(node);
  }
  processArray(token2, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    const nextToken = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken)) {
      applyEndLoc(node, nextToken);
      return valueContainer.set(node);
    }
    ctx.backToken();
    return this.processArrayValue(node, valueContainer, ctx);
  }
  processArrayValue(node, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node,
      set: (valNode) => {
        node.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken);
        if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
          applyEndLoc(node, nextToken);
          return valueContainer.set(node);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token2, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
      if (isRightBrace(nextToken)) {
        applyEndLoc(node, nextToken);
        return valueContainer.set(node);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token2, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token2.range),
      loc: cloneLoc(token2.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token2, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          nextToken = ctx.nextToken({ needSameLine });
          if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        if (isRightBrace(nextToken)) {
          applyEndLoc(inlineTableNode, nextToken);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token2) {
  return isPunctuator(token2) && token2.value === ".";
}
function isEq(token2) {
  return isPunctuator(token2) && token2.value === "=";
}
function isLeftBracket(token2) {
  return isPunctuator(token2) && token2.value === "[";
}
function isRightBracket(token2) {
  return isPunctuator(token2) && token2.value === "]";
}
function isLeftBrace(token2) {
  return isPunctuator(token2) && token2.value === "{";
}
function isRightBrace(token2) {
  return isPunctuator(token2) && token2.value === "}";
}
function isComma(token2) {
  return isPunctuator(token2) && token2.value === ",";
}
function isPunctuator(token2) {
  return Boolean(token2 && token2.type === "Punctuator");
}
function isBare(token2) {
  return token2.type === "Bare";
}
function isString(token2) {
  return token2.type === "BasicString" || token2.type === "LiteralString";
}
function isMultiLineString(token2) {
  return token2.type === "MultiLineBasicString" || token2.type === "MultiLineLiteralString";
}
function isNumber(token2) {
  return token2.type === "Integer" || token2.type === "Float";
}
function isBoolean(token2) {
  return token2.type === "Boolean";
}
function isDateTime(token2) {
  return token2.type === "OffsetDateTime" || token2.type === "LocalDateTime" || token2.type === "LocalDate" || token2.type === "LocalTime";
}
function applyEndLoc(node, child2) {
  if (child2) {
    node.range[1] = child2.range[1];
    node.loc.end = clonePos(child2.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code, options2) {
  return {
    ast: new TOMLParser(code, options2).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node, baseTable) {
    return resolver[node.type](node, baseTable);
  }
  const resolver = {
    Program(node, baseTable = {}) {
      return resolveValue(node.body[0], baseTable);
    },
    TOMLTopLevelTable(node, baseTable = {}) {
      for (const body2 of node.body) resolveValue(body2, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node, baseTable = {}) {
      const value = resolveValue(node.value);
      set(baseTable, resolveValue(node.key), value);
      return baseTable;
    },
    TOMLTable(node, baseTable = {}) {
      const table3 = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (const body2 of node.body) resolveValue(body2, table3);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      const table3 = {};
      for (const body2 of node.body) resolveValue(body2, table3);
      return table3;
    },
    TOMLKey(node) {
      return node.keys.map((key) => resolveValue(key));
    },
    TOMLBare(node) {
      return node.name;
    },
    TOMLQuoted(node) {
      return node.value;
    },
    TOMLValue(node) {
      return convertValue(node);
    }
  };
  return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array2) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    target = getNextTargetFromKey(target, key);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array2) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key) {
    const nextTarget = currTarget[key];
    if (nextTarget == null) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    const nextTarget = target[key];
    if (nextTarget == null) {
      const val = {};
      target[key] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options2) {
  return parseForESLint(code, options2).ast;
}

// packages/core/src/python/specifiers.ts
var operators = [
  "===",
  "==",
  "!=",
  "<=",
  ">=",
  "~=",
  "<",
  ">"
];
function validClause({ operator, version }) {
  if (operator === "===") return version !== "";
  return validRange(`${operator}${version}`) && (operator === "==" || operator === "!=" || !version.includes("*"));
}
function clauseText({ operator, version }) {
  return `${operator}${version}`;
}
function allows(clauses, version) {
  return clauses.every(
    (clause) => clause.operator === "===" ? clause.version.toLowerCase() === version.toLowerCase() : satisfies(version, clauseText(clause), { prereleases: true })
  );
}
function parseClauses(specifier) {
  const clauses = [];
  for (const part2 of specifier.split(",").map((text6) => text6.trim())) {
    if (part2 === "") continue;
    const operator = operators.find((known) => part2.startsWith(known));
    if (operator === void 0) return void 0;
    const clause = { operator, version: part2.slice(operator.length).trim() };
    if (!validClause(clause)) return void 0;
    clauses.push(clause);
  }
  return clauses;
}
function possible(clauses) {
  return ["0", "99999", ...clauses.flatMap(({ version }) => around(version))].some(
    (version) => allows(clauses, version)
  );
}
function around(bound2) {
  const version = bound2.replace(/\.\*$/, "");
  const release = explain(version)?.release;
  if (!release) return [version];
  const base = release.join(".");
  const last2 = release.length - 1;
  const below = release.findLastIndex((part2) => part2 > 0);
  return [
    version,
    `${base}.0.1`,
    [...release.slice(0, last2), (release[last2] ?? 0) + 1].join("."),
    ...below < 0 ? [] : [[...release.slice(0, below), (release[below] ?? 0) - 1, 99999].join(".")]
  ];
}
function validVersion(version) {
  return !/\s/.test(version) && valid(version) !== null;
}
function minorOf(version) {
  const release = explain(version)?.release;
  return release && `${release[0] ?? 0}.${release[1] ?? 0}`;
}

// packages/core/src/python/pep508.ts
var MAX_LENGTH = 8192;
var nameForm = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/y;
var blank = /[ \t]*/y;
var versionForm = /[^\s,;)]+/y;
function parsePep508(text6) {
  if (text6.length > MAX_LENGTH) return failed2(`longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
  const cursor = new Cursor(text6);
  cursor.skip();
  const name = cursor.take(nameForm);
  if (name === void 0) return failed2("a name is expected here", cursor.at);
  cursor.skip();
  const extras = parseExtras(cursor);
  if (extras.fault) return extras;
  cursor.skip();
  const column2 = cursor.at;
  if (cursor.next("@")) return parseUrl(cursor, name, extras.value, column2);
  const clauses = parseClauses2(cursor);
  if (clauses.fault) return clauses;
  cursor.skip();
  return finish(cursor, {
    name,
    normalized: normalizeName(name),
    extras: extras.value,
    clauses: clauses.value,
    column: column2
  });
}
function printPep508(requirement2) {
  const extras = requirement2.extras.length > 0 ? `[${requirement2.extras.toSorted().join(",")}]` : "";
  const what = requirement2.url === void 0 ? requirement2.clauses.map(clauseText).join(",") : ` @ ${requirement2.url}`;
  const marker = requirement2.marker ? `${requirement2.url === void 0 ? "" : " "}; ${requirement2.marker.text}` : "";
  return `${requirement2.normalized}${extras}${what}${marker}`;
}
var Cursor = class {
  text;
  at = 0;
  constructor(text6) {
    this.text = text6;
  }
  take(form) {
    form.lastIndex = this.at;
    const found2 = form.exec(this.text)?.[0];
    if (found2 === void 0) return void 0;
    this.at += found2.length;
    return found2;
  }
  skip() {
    this.take(blank);
  }
  next(token2) {
    if (!this.text.startsWith(token2, this.at)) return false;
    this.at += token2.length;
    return true;
  }
  get ended() {
    return this.at >= this.text.length;
  }
};
function parseExtras(cursor) {
  const extras = [];
  if (!cursor.next("[")) return { value: extras };
  cursor.skip();
  while (!cursor.next("]")) {
    const extra = cursor.take(nameForm);
    if (extra === void 0) return failed2("the name of an extra, or `]`, is expected here", cursor.at);
    extras.push(normalizeName(extra));
    cursor.skip();
    if (cursor.next(",")) cursor.skip();
    else if (!cursor.text.startsWith("]", cursor.at)) return failed2("`,` or `]` is expected here", cursor.at);
  }
  return { value: extras };
}
function parseUrl(cursor, name, extras, column2) {
  cursor.skip();
  const url = cursor.take(/\S+/y);
  if (url === void 0) return failed2("a URL is expected here", cursor.at);
  cursor.skip();
  return finish(cursor, { name, normalized: normalizeName(name), extras, clauses: [], url, column: column2 });
}
function parseClauses2(cursor) {
  const clauses = [];
  const parenthesis = cursor.next("(");
  for (; ; ) {
    cursor.skip();
    const column2 = cursor.at;
    const operator = operators.find((known) => cursor.next(known));
    if (operator === void 0) {
      if (cursor.ended || /[;)]/.test(cursor.text[cursor.at] ?? "")) break;
      return failed2(
        clauses.length === 0 ? "a version specifier (such as `>=1.2`), `;` or the end is expected here" : "a version specifier is expected here",
        column2
      );
    }
    cursor.skip();
    const version = cursor.take(versionForm);
    if (version === void 0) return failed2(`a version is expected behind ${operator}`, cursor.at);
    if (!validClause({ operator, version })) return failed2(`${operator}${version} is no version specifier`, column2);
    clauses.push({ operator, version, column: column2 });
    cursor.skip();
    if (!cursor.next(",")) break;
  }
  cursor.skip();
  if (parenthesis && !cursor.next(")")) return failed2("`)` is expected here", cursor.at);
  return { value: clauses };
}
function finish(cursor, requirement2) {
  if (cursor.ended) return { value: requirement2 };
  if (!cursor.next(";")) return failed2("`;` or the end is expected here", cursor.at);
  const marker = parseMarker(cursor.text, cursor.at);
  return marker.fault ? marker : { value: { ...requirement2, marker: marker.value } };
}
function failed2(message, column2) {
  return { fault: { message, column: column2 } };
}

// packages/core/src/python/pyproject.ts
function parsePyproject(text6) {
  let document2;
  try {
    document2 = parseTOML(text6.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const [line3, column2] = cause instanceof ParseError ? [cause.lineNumber, cause.column + 1] : [1, 1];
    const message = cause instanceof Error ? cause.message : String(cause);
    return { optional: {}, groups: {}, dynamic: false, faults: [{ message, line: line3, column: column2 }] };
  }
  const faults = [];
  const values = leaves(document2);
  const read5 = (prefix) => list(values, prefix, faults);
  const project = getStaticTOMLValue(document2)["project"];
  const dependencies = read5(["project", "dependencies"]) ?? (isList(project?.["dependencies"]) ? [] : void 0);
  const python = values.find(({ path: path4 }) => path4.join("\0") === "project\0requires-python");
  const dynamic = isList(project?.["dynamic"]) && project["dynamic"].includes("dependencies");
  const version = project?.["version"];
  return {
    ...dependencies && { dependencies },
    optional: named2(values, ["project", "optional-dependencies"], read5),
    groups: groups(values, read5, faults),
    ...python && { requiresPython: { text: String(valueOf2(python.node)), ...placeOf3(python.node) } },
    ...typeof version === "string" && { version },
    dynamic,
    faults
  };
}
function list(values, prefix, faults) {
  const found2 = values.filter(
    ({ path: path4 }) => path4.length === prefix.length + 1 && prefix.every((key, i) => path4[i] === key) && typeof path4.at(-1) === "number"
  );
  if (found2.length === 0) return void 0;
  return found2.flatMap(({ node }) => {
    const text6 = valueOf2(node);
    const { line: line3, column: column2 } = placeOf3(node);
    if (typeof text6 !== "string") {
      faults.push({ message: "a requirement is text", line: line3, column: column2 });
      return [];
    }
    const parsed2 = parsePep508(text6);
    if (parsed2.fault) {
      faults.push({ message: parsed2.fault.message, line: line3, column: column2 + 1 + parsed2.fault.column });
      return [];
    }
    return [{ requirement: parsed2.value, line: line3, column: column2 + 1 }];
  });
}
function named2(values, prefix, read5) {
  const names3 = new Set(
    values.filter(({ path: path4 }) => prefix.every((key, i) => path4[i] === key)).map(({ path: path4 }) => String(path4[prefix.length]))
  );
  return Object.fromEntries([...names3].map((name) => [normalizeName(name), read5([...prefix, name]) ?? []]));
}
function groups(values, read5, faults) {
  const root = "dependency-groups";
  const own2 = named2(values, [root], read5);
  const includes2 = values.filter(({ path: path4 }) => path4[0] === root && path4.at(-1) === "include-group");
  const resolve11 = (name, above) => [
    ...own2[name] ?? [],
    ...includes2.filter(({ path: path4 }) => normalizeName(String(path4[1])) === name).flatMap(({ node }) => {
      const other = normalizeName(String(valueOf2(node)));
      const wrong2 = [...above, name].includes(other) ? "includes itself" : own2[other] === void 0 ? "is no group" : void 0;
      if (wrong2 === void 0) return resolve11(other, [...above, name]);
      faults.push({ message: `${other} ${wrong2}`, ...placeOf3(node) });
      return [];
    })
  ];
  return Object.fromEntries(Object.keys(own2).map((name) => [name, resolve11(name, [])]));
}
function leaves(document2) {
  const found2 = [];
  const visit = (path4, node) => {
    if (node.type === "TOMLArray") for (const [i, element] of node.elements.entries()) visit([...path4, i], element);
    else if (node.type === "TOMLInlineTable") pairs(path4, node.body);
    else found2.push({ path: path4, node });
  };
  const pairs = (path4, body2) => {
    for (const pair2 of body2)
      visit([...path4, ...pair2.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value)], pair2.value);
  };
  for (const part2 of document2.body[0].body) {
    if (part2.type === "TOMLKeyValue") pairs([], [part2]);
    else pairs(part2.resolvedKey, part2.body);
  }
  return found2;
}
function valueOf2(node) {
  return node.type === "TOMLValue" ? node.value : void 0;
}
function placeOf3(node) {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
function isList(value) {
  return Array.isArray(value);
}

// packages/core/src/python/requirements-file.ts
var includes = {
  "-r": "requirements",
  "--requirement": "requirements",
  "-c": "constraints",
  "--constraint": "constraints"
};
var flags = /* @__PURE__ */ new Set(["--no-index", "--prefer-binary", "--require-hashes", "--pre"]);
var valued = /* @__PURE__ */ new Set([
  "-i",
  "--index-url",
  "--pypi-url",
  "--extra-index-url",
  "-f",
  "--find-links",
  "--no-binary",
  "--only-binary",
  "--trusted-host",
  "--use-feature"
]);
var optionBehind = /[ \t]+--(hash|global-option|install-option|config-settings?)(?:=|[ \t]+)("[^"]*"|'[^']*'|[^\s]+)/g;
var place = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|file:|\.{1,2}(?:[/\\]|\[|$)|[/\\~]|[A-Za-z]:[\\/])|^[^\s;@]*[/\\][^\s;@]*(?:\s*;.*)?$|^[^\s;@[<>=!~]+\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)(?:\s|$)/;
var hashForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/i;
function parseRequirements(text6) {
  const lines2 = logicalLines(text6).map(readLine);
  return { lines: lines2, faults: lines2.flatMap((line3) => line3.kind === "fault" ? [line3.fault] : []) };
}
function logicalLines(text6) {
  const found2 = [];
  let raw = "";
  let joined3 = "";
  let places2 = [];
  let first = 1;
  const close = () => {
    if (raw === "") return;
    const comment2 = /(?:^|[ \t])#/.exec(joined3)?.index ?? joined3.length;
    found2.push({ raw, line: first, text: joined3.slice(0, comment2), places: places2.slice(0, comment2 + 1) });
    [raw, joined3, places2] = ["", "", []];
  };
  for (const [index, physical] of text6.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const line3 = index + 1;
    if (raw === "") first = line3;
    raw += physical;
    const bom = line3 === 1 && physical.startsWith("\uFEFF") ? 1 : 0;
    const content = physical.replace(/[\r\n]+$/, "").slice(bom);
    const comment2 = /^[ \t]*#/.test(content);
    const goesOn = content.endsWith("\\") && !comment2;
    const piece = goesOn ? content.slice(0, -1) : content;
    if (comment2 && joined3 !== "") {
      joined3 += " ";
      places2.push({ line: line3, column: 1 });
    }
    joined3 += piece;
    for (let i = 0; i < piece.length; i++) places2.push({ line: line3, column: i + 1 });
    if (goesOn) continue;
    places2.push({ line: line3, column: piece.length + 1 });
    close();
  }
  close();
  return found2;
}
function readLine(logical) {
  const { raw, text: text6 } = logical;
  const start = text6.length - text6.trimStart().length;
  const at = (column2) => logical.places[Math.min(column2, logical.places.length - 1)] ?? { line: logical.line, column: 1 };
  const where2 = { raw, ...at(start) };
  const fault = (message, column2) => ({
    ...where2,
    kind: "fault",
    fault: { message, ...at(column2) }
  });
  const body2 = text6.trim();
  if (body2 === "") return { ...where2, line: logical.line, kind: "blank" };
  if (body2.startsWith("-"))
    return { ...where2, ...readOption(body2, (message, column2) => fault(message, start + column2)) };
  if (place.test(body2)) return { ...where2, kind: "place", what: body2, editable: false };
  const hashes = [];
  for (const [whole2, option2, value = ""] of body2.matchAll(optionBehind)) {
    if (option2 !== "hash") continue;
    const hash = value.replaceAll(/^["']|["']$/g, "").toLowerCase();
    if (!hashForm.test(hash))
      return fault(
        `${value} is no hash: sha256:\u2026 with 64 digits is expected`,
        start + body2.indexOf(whole2) + whole2.length - value.length
      );
    hashes.push(hash);
  }
  const bare2 = body2.replaceAll(optionBehind, (option2) => " ".repeat(option2.length)).trimEnd();
  const option = /[ \t]--?[a-z][\w-]*/.exec(bare2);
  if (option && !bare2.slice(0, option.index).includes("@"))
    return fault(`${option[0].trim()} cannot stand behind a requirement`, start + option.index + 1);
  const parsed2 = parsePep508(bare2);
  if (parsed2.fault) return fault(parsed2.fault.message, start + parsed2.fault.column);
  return { ...where2, kind: "requirement", requirement: parsed2.value, hashes };
}
function readOption(body2, fault) {
  const [, name = "", rest = ""] = /^(--[\w-]+|-[a-zA-Z])(.*)$/s.exec(body2) ?? [];
  const value = rest.replace(/^\s*=\s*|^\s+/, "").trim().replaceAll(/^(["'])(.*)\1$/g, "$2");
  const included = includes[name];
  if (name === "-e" || name === "--editable") {
    return value === "" ? fault(`${name} names nothing`, body2.length) : { kind: "place", what: value, editable: true };
  }
  if (included)
    return value === "" ? fault(`${name} names no file`, body2.length) : { kind: "include", as: included, file: value };
  if (flags.has(name)) return { kind: "option", name, value };
  if (valued.has(name))
    return value === "" ? fault(`${name} needs a value`, body2.length) : { kind: "option", name, value };
  return fault(`${name === "" ? body2 : name} is no option of a requirements file`, 0);
}

// packages/core/src/environment/declared.ts
var MAX_FILE = 1 << 20;
var MAX_DEPTH3 = 10;
async function readDeclarations(search) {
  const found2 = search.option === void 0 ? await readNearest(search) : await readNamed(search.option, search);
  if (found2.requiresPython) return found2;
  const requiresPython = await nearestRequiresPython(search);
  return { ...found2, ...requiresPython && { requiresPython } };
}
async function readNamed(option, { workspace }) {
  const path4 = resolve2(workspace, option);
  const found2 = await readOne(path4, isInside(path4, resolve2(workspace)) ? workspace : dirname3(path4));
  if (found2) return found2;
  throw invalid(
    `${option} declares no dependencies`,
    "Name a requirements file, or a pyproject.toml with project.dependencies."
  );
}
async function readNearest({ from: from2, workspace }) {
  const folders = foldersUp(from2, workspace);
  const root = folders.at(-1) ?? from2;
  for (const folder of folders) {
    for (const name of ["requirements.txt", "pyproject.toml"]) {
      const path4 = join5(folder, name);
      if (!await isFile(path4)) continue;
      const found2 = await readOne(path4, root);
      if (found2) return found2;
    }
  }
  return { requirements: [], leftOut: [] };
}
async function nearestRequiresPython({ from: from2, workspace }) {
  const folders = foldersUp(from2, workspace);
  for (const folder of folders) {
    const path4 = join5(folder, "pyproject.toml");
    if (!await isFile(path4)) continue;
    const { requiresPython: found2 } = parsePyproject(decodeText(await read(path4, folders.at(-1) ?? from2)));
    const file = shown(path4);
    if (found2) return { text: found2.text, at: { kind: "text", file, line: found2.line, column: found2.column } };
  }
  return void 0;
}
function foldersUp(from2, workspace) {
  const [start, top] = [resolve2(from2), resolve2(workspace)];
  if (!isInside(start, top)) return [start];
  const folders = [start];
  for (let at = start; at !== top; ) folders.push(at = dirname3(at));
  return folders;
}
function wanted(declared, environment4) {
  return declared.filter(({ requirement: requirement2 }) => !requirement2.marker || holds(requirement2.marker, environment4));
}
async function readOne(path4, root) {
  if (basename3(path4).endsWith(".toml")) return readPyproject(path4, root);
  const found2 = {
    requirements: [],
    leftOut: []
  };
  await readRequirements(path4, root, { constraint: false, depth: 0, above: /* @__PURE__ */ new Set() }, found2);
  return { file: shown(path4), ...found2 };
}
async function readPyproject(path4, root) {
  const file = shown(path4);
  const { dependencies, requiresPython, dynamic, faults } = parsePyproject(decodeText(await read(path4, root)));
  failOn(faults, file);
  const at = (place3) => ({
    kind: "text",
    file,
    line: place3.line,
    column: place3.column
  });
  if (!dependencies) {
    if (!dynamic) return void 0;
    throw invalid(
      `${file} leaves its dependencies to the build backend, which is not run`,
      "Write them into a requirements.txt and name it with --requirements."
    );
  }
  const declared = dependencies.map(({ requirement: requirement2, line: line3, column: column2 }) => ({
    requirement: requirement2,
    hashes: [],
    at: at({ line: line3, column: column2 }),
    constraint: false
  }));
  return {
    file,
    requirements: declared.filter(({ requirement: requirement2 }) => requirement2.url === void 0),
    leftOut: declared.flatMap((one) => one.requirement.url === void 0 ? [] : [fromUrl(one)]),
    ...requiresPython && { requiresPython: { text: requiresPython.text, at: at(requiresPython) } }
  };
}
async function readRequirements(path4, root, { constraint, depth, above }, found2) {
  const file = shown(path4);
  const { lines: lines2, faults } = parseRequirements(decodeText(await read(path4, root)));
  failOn(faults, file);
  for (const line3 of lines2) {
    const at = { kind: "text", file, line: line3.line, column: line3.column };
    const leave = (what, because) => void found2.leftOut.push({ what, because, at });
    if (line3.kind === "place")
      leave(
        line3.what,
        line3.editable ? "it is installed from a folder" : "it is a path or URL, which no lock can check"
      );
    else if (line3.kind === "option") leave(line3.name, optionReason(line3.name));
    else if (line3.kind === "requirement") {
      const declared = { requirement: line3.requirement, hashes: line3.hashes, at, constraint };
      if (line3.requirement.url === void 0) found2.requirements.push(declared);
      else found2.leftOut.push(fromUrl(declared));
    } else if (line3.kind === "include") {
      if (/^[a-z][a-z0-9+.-]*:/i.test(line3.file)) {
        leave(line3.file, "a list that lies elsewhere may change from run to run");
        continue;
      }
      const included = resolve2(dirname3(path4), line3.file);
      if (above.has(included) || included === path4 || depth === MAX_DEPTH3) {
        throw invalid(
          `${place2(at)}: ${line3.file} includes itself, or lies more than ${MAX_DEPTH3} files deep`,
          "Remove the line."
        );
      }
      const inner = {
        constraint: constraint || line3.as === "constraints",
        depth: depth + 1,
        above: /* @__PURE__ */ new Set([...above, path4])
      };
      await readRequirements(included, root, inner, found2).catch((cause) => {
        if (cause instanceof PackageModelError && cause.message.startsWith(`${shown(included)} cannot`)) {
          throw invalid(`${place2(at)}: ${cause.message}`, cause.remedy);
        }
        throw cause;
      });
    }
  }
}
function optionReason(name) {
  if (/index|find-links|^-[if]$|trusted-host/.test(name))
    return "where packages come from is said by --index-url and --find-links, not by a file";
  return "options of an installer do not apply to a lock of wheels";
}
function fromUrl({ requirement: requirement2, at }) {
  return {
    what: requirement2.name,
    because: "it is taken from a URL, and the index may hold another package of that name",
    at
  };
}
async function read(path4, root) {
  const [real, top] = await Promise.all([realpath(path4), realpath(root)]).catch((cause) => {
    throw unreadable(path4, cause);
  });
  if (!isInside(real, top)) {
    throw invalid(
      `${shown(path4)} cannot be used: it leads out of ${root}`,
      "Keep the files that declare packages inside the workspace."
    );
  }
  const facts = await stat2(real);
  if (!facts.isFile() || facts.size > MAX_FILE) {
    throw invalid(`${shown(path4)} cannot be read: it is no file of at most 1 MiB`, "Name a requirements file.");
  }
  return readFile3(real).catch((cause) => {
    throw unreadable(path4, cause);
  });
}
function isInside(path4, folder) {
  return path4 === folder || path4.startsWith(folder.endsWith(sep2) ? folder : folder + sep2);
}
function failOn(faults, file) {
  const [fault, ...more2] = faults;
  if (!fault) return;
  const others = more2.length === 0 ? "" : ` (and ${more2.length} more)`;
  throw invalid(
    `${file}:${fault.line}:${fault.column}: ${fault.message}${others}`,
    "Correct the line, or name another file with --requirements."
  );
}
function place2({ file, line: line3, column: column2 }) {
  return `${file}:${line3}:${column2}`;
}
function shown(path4) {
  const near = relative2("", path4);
  return near === "" || near.startsWith("..") ? path4 : near;
}
function unreadable(path4, cause) {
  const code = cause?.code;
  const why = code === "ENOENT" ? "it is not there" : code ?? String(cause);
  return new PackageModelError(
    "REQUIREMENTS_INVALID",
    `${shown(path4)} cannot be read: ${why}`,
    "Check the path and its permissions.",
    { cause }
  );
}
function invalid(message, remedy) {
  return new PackageModelError("REQUIREMENTS_INVALID", message, remedy);
}
function isFile(path4) {
  return stat2(path4).then(
    (facts) => facts.isFile(),
    () => false
  );
}

// packages/core/src/environment/tables/compatibility.json
var compatibility_default = {
  "scikit-learn": {
    "0.20": {
      pythons: {
        "0.20.0": ["2.7", "3.4", "3.5", "3.6", "3.7"],
        "0.20.1": ["2.7", "3.4", "3.5", "3.6", "3.7"],
        "0.20.2": ["2.7", "3.4", "3.5", "3.6", "3.7"],
        "0.20.3": ["2.7", "3.4", "3.5", "3.6", "3.7"],
        "0.20.4": ["2.7", "3.4", "3.5", "3.6", "3.7"]
      },
      released: "2019-07-30",
      current: {
        numpy: { version: "1.17.0", below: "1.18" },
        scipy: { version: "1.3.0", below: "1.4" },
        pandas: { version: "0.25.0", below: "0.26" }
      }
    },
    "0.21": {
      pythons: {
        "0.21.0": ["3.5", "3.6", "3.7"],
        "0.21.1": ["3.5", "3.6", "3.7"],
        "0.21.2": ["3.5", "3.6", "3.7"],
        "0.21.3": ["3.5", "3.6", "3.7"]
      },
      released: "2019-07-30",
      current: {
        numpy: { version: "1.17.0", below: "1.18" },
        scipy: { version: "1.3.0", below: "1.4" },
        pandas: { version: "0.25.0", below: "0.26" }
      }
    },
    "0.22": {
      pythons: {
        "0.22": ["3.5", "3.6", "3.7", "3.8"],
        "0.22.1": ["3.5", "3.6", "3.7", "3.8"],
        "0.22.2": ["3.6", "3.7", "3.8"],
        "0.22.2.post1": ["3.5", "3.6", "3.7", "3.8"]
      },
      released: "2020-03-04",
      current: {
        numpy: { version: "1.18.1", below: "1.19" },
        scipy: { version: "1.4.1", below: "1.5" },
        pandas: { version: "1.0.1", below: "1.1" }
      }
    },
    "0.23": {
      pythons: { "0.23.0": ["3.6", "3.7", "3.8"], "0.23.1": ["3.6", "3.7", "3.8"], "0.23.2": ["3.6", "3.7", "3.8"] },
      released: "2020-08-04",
      current: {
        numpy: { version: "1.19.1", below: "1.20" },
        scipy: { version: "1.5.2", below: "1.6" },
        pandas: { version: "1.1.0", below: "1.2" }
      }
    },
    "0.24": {
      pythons: {
        "0.24.0": ["3.6", "3.7", "3.8", "3.9"],
        "0.24.1": ["3.6", "3.7", "3.8", "3.9"],
        "0.24.2": ["3.6", "3.7", "3.8", "3.9"]
      },
      released: "2021-04-28",
      current: {
        numpy: { version: "1.20.2", below: "1.21" },
        scipy: { version: "1.6.3", below: "1.7" },
        pandas: { version: "1.2.4", below: "1.3" }
      }
    },
    "1.0": {
      pythons: {
        "1.0": ["3.7", "3.8", "3.9"],
        "1.0.1": ["3.7", "3.8", "3.9"],
        "1.0.2": ["3.7", "3.8", "3.9", "3.10"]
      },
      released: "2021-12-25",
      current: {
        numpy: { version: "1.21.5", below: "1.22" },
        scipy: { version: "1.7.3", below: "1.8" },
        pandas: { version: "1.3.5", below: "1.4" }
      }
    },
    "1.1": {
      pythons: {
        "1.1.0": ["3.8", "3.9", "3.10"],
        "1.1.1": ["3.8", "3.9", "3.10"],
        "1.1.2": ["3.8", "3.9", "3.10"],
        "1.1.3": ["3.8", "3.9", "3.10", "3.11"]
      },
      released: "2022-10-26",
      current: {
        numpy: { version: "1.23.4", below: "1.24" },
        scipy: { version: "1.9.3", below: "1.10" },
        pandas: { version: "1.5.1", below: "1.6" }
      }
    },
    "1.2": {
      pythons: {
        "1.2.0": ["3.8", "3.9", "3.10", "3.11"],
        "1.2.1": ["3.8", "3.9", "3.10", "3.11"],
        "1.2.2": ["3.8", "3.9", "3.10", "3.11"]
      },
      released: "2023-03-09",
      current: {
        numpy: { version: "1.24.2", below: "1.25" },
        scipy: { version: "1.10.1", below: "1.11" },
        pandas: { version: "1.5.3", below: "1.6" }
      }
    },
    "1.3": {
      pythons: {
        "1.3.0": ["3.8", "3.9", "3.10", "3.11"],
        "1.3.1": ["3.8", "3.9", "3.10", "3.11", "3.12"],
        "1.3.2": ["3.8", "3.9", "3.10", "3.11", "3.12"]
      },
      released: "2023-10-23",
      current: {
        numpy: { version: "1.26.1", below: "1.27" },
        scipy: { version: "1.11.3", below: "1.12" },
        pandas: { version: "2.1.1", below: "2.2" }
      }
    },
    "1.4": {
      pythons: {
        "1.4.0": ["3.9", "3.10", "3.11", "3.12"],
        "1.4.1.post1": ["3.9", "3.10", "3.11", "3.12"],
        "1.4.2": ["3.9", "3.10", "3.11", "3.12"]
      },
      released: "2024-04-09",
      current: {
        numpy: { version: "1.26.4", below: "1.27" },
        scipy: { version: "1.13.0", below: "1.14" },
        pandas: { version: "2.2.2", below: "2.3" }
      }
    },
    "1.5": {
      pythons: {
        "1.5.0": ["3.9", "3.10", "3.11", "3.12"],
        "1.5.1": ["3.9", "3.10", "3.11", "3.12"],
        "1.5.2": ["3.9", "3.10", "3.11", "3.12", "3.13"]
      },
      released: "2024-10-02",
      current: {
        numpy: { version: "2.1.1", below: "2.2" },
        scipy: { version: "1.14.1", below: "1.15" },
        pandas: { version: "2.2.3", below: "2.3" }
      }
    },
    "1.6": {
      pythons: { "1.6.0": ["3.9", "3.10", "3.11", "3.12", "3.13"], "1.6.1": ["3.9", "3.10", "3.11", "3.12", "3.13"] },
      released: "2025-01-10",
      current: {
        numpy: { version: "2.2.1", below: "2.3" },
        scipy: { version: "1.15.1", below: "1.16" },
        pandas: { version: "2.2.3", below: "2.3" }
      }
    },
    "1.7": {
      pythons: {
        "1.7.0": ["3.10", "3.11", "3.12", "3.13"],
        "1.7.1": ["3.10", "3.11", "3.12", "3.13"],
        "1.7.2": ["3.10", "3.11", "3.12", "3.13", "3.14"]
      },
      released: "2025-09-09",
      current: {
        numpy: { version: "2.3.3", below: "2.4" },
        scipy: { version: "1.16.1", below: "1.17" },
        pandas: { version: "2.3.2", below: "2.4" }
      }
    },
    "1.8": {
      pythons: { "1.8.0": ["3.11", "3.12", "3.13", "3.14"] },
      released: "2025-12-10",
      current: {
        numpy: { version: "2.3.5", below: "2.4" },
        scipy: { version: "1.16.3", below: "1.17" },
        pandas: { version: "2.3.3", below: "2.4" }
      }
    },
    "1.9": {
      pythons: { "1.9.0": ["3.11", "3.12", "3.13", "3.14"], "1.9.1": ["3.11", "3.12", "3.13", "3.14", "3.15"] },
      released: "2026-09-10",
      current: {
        numpy: { version: "2.5.3", below: "2.6" },
        scipy: { version: "1.18.1", below: "1.19" },
        pandas: { version: "3.0.5", below: "3.1" }
      }
    }
  }
};

// packages/core/src/environment/compatibility.ts
var series = compatibility_default["scikit-learn"];
var newest = Object.keys(series).at(-1);
function pythonsOf(version) {
  const found2 = series[minorOf(version) ?? ""]?.pythons;
  return found2?.[version] ?? (found2 && Object.values(found2).at(-1));
}
function boundOf(version, companion) {
  const minor2 = minorOf(version) ?? "";
  const current = series[minor2]?.current?.[companion];
  if (!current || minor2 !== newest) return current;
  return { ...current, below: String(Number(current.version.split(".")[0]) + 1) };
}

// packages/core/src/environment/tables/distributions.json
var distributions_default = {
  _loss: "scikit-learn",
  catboost: "catboost",
  category_encoders: "category-encoders",
  cloudpickle: "cloudpickle",
  dateutil: "python-dateutil",
  dill: "dill",
  feature_engine: "feature-engine",
  functorch: "torch",
  imblearn: "imbalanced-learn",
  joblib: "joblib",
  lightgbm: "lightgbm",
  mlxtend: "mlxtend",
  narwhals: "narwhals",
  nltk: "nltk",
  numpy: "numpy",
  onnxruntime: "onnxruntime",
  packaging: "packaging",
  pandas: "pandas",
  polars: "polars",
  pyarrow: "pyarrow",
  pytz: "pytz",
  scikeras: "scikeras",
  scipy: "scipy",
  six: "six",
  sklearn: "scikit-learn",
  sklearn_pandas: "sklearn-pandas",
  skops: "skops",
  skorch: "skorch",
  statsmodels: "statsmodels",
  threadpoolctl: "threadpoolctl",
  torch: "torch",
  torchgen: "torch",
  tzdata: "tzdata",
  xgboost: "xgboost"
};

// packages/core/src/environment/tables/standard-library.json
var standard_library_default2 = [
  "BaseHTTPServer",
  "CGIHTTPServer",
  "ConfigParser",
  "Cookie",
  "Dialog",
  "DocXMLRPCServer",
  "FileDialog",
  "HTMLParser",
  "Queue",
  "ScrolledText",
  "SimpleDialog",
  "SimpleHTTPServer",
  "SimpleXMLRPCServer",
  "SocketServer",
  "StringIO",
  "Tix",
  "Tkconstants",
  "Tkdnd",
  "Tkinter",
  "UserDict",
  "UserList",
  "UserString",
  "__builtin__",
  "__future__",
  "_abc",
  "_abcoll",
  "_aix_support",
  "_ast",
  "_asyncio",
  "_bisect",
  "_blake2",
  "_bootlocale",
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
  "_winreg",
  "_zoneinfo",
  "abc",
  "aifc",
  "antigravity",
  "anydbm",
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
  "binhex",
  "bisect",
  "builtins",
  "bz2",
  "cPickle",
  "cProfile",
  "cStringIO",
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
  "commands",
  "compileall",
  "concurrent",
  "configparser",
  "contextlib",
  "contextvars",
  "cookielib",
  "copy",
  "copy_reg",
  "copyreg",
  "crypt",
  "csv",
  "ctypes",
  "curses",
  "dataclasses",
  "datetime",
  "dbhash",
  "dbm",
  "decimal",
  "difflib",
  "dis",
  "distutils",
  "doctest",
  "dumbdbm",
  "dummy_thread",
  "dummy_threading",
  "email",
  "encodings",
  "ensurepip",
  "enum",
  "errno",
  "exceptions",
  "faulthandler",
  "fcntl",
  "filecmp",
  "fileinput",
  "fnmatch",
  "formatter",
  "fractions",
  "ftplib",
  "functools",
  "gc",
  "gdbm",
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
  "htmlentitydefs",
  "http",
  "httplib",
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
  "macpath",
  "mailbox",
  "mailcap",
  "markupbase",
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
  "parser",
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
  "repr",
  "reprlib",
  "resource",
  "rlcompleter",
  "robotparser",
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
  "symbol",
  "symtable",
  "sys",
  "sysconfig",
  "syslog",
  "tabnanny",
  "tarfile",
  "telnetlib",
  "tempfile",
  "termios",
  "test",
  "textwrap",
  "this",
  "thread",
  "threading",
  "time",
  "timeit",
  "tkColorChooser",
  "tkCommonDialog",
  "tkFileDialog",
  "tkFont",
  "tkMessageBox",
  "tkSimpleDialog",
  "tkinter",
  "token",
  "tokenize",
  "tomllib",
  "trace",
  "traceback",
  "tracemalloc",
  "ttk",
  "tty",
  "turtle",
  "turtledemo",
  "types",
  "typing",
  "unicodedata",
  "unittest",
  "urllib",
  "urllib2",
  "urlparse",
  "uu",
  "uuid",
  "venv",
  "warnings",
  "wave",
  "weakref",
  "webbrowser",
  "whichdb",
  "winreg",
  "winsound",
  "wsgiref",
  "xdrlib",
  "xml",
  "xmlrpc",
  "xmlrpclib",
  "zipapp",
  "zipfile",
  "zipimport",
  "zlib",
  "zoneinfo"
];

// packages/core/src/environment/modules.ts
var table = new Map(Object.entries(distributions_default));
var standard2 = new Set(standard_library_default2);
function distributionOf(module) {
  return table.get(module);
}
function isStandard(module) {
  return standard2.has(module);
}

// packages/core/src/environment/infer.ts
var LIBRARY = "scikit-learn";
var COMPANIONS = ["numpy", "scipy"];
function infer(model4, provides = () => false) {
  const needs = /* @__PURE__ */ new Map();
  const library = libraryNeed(model4);
  needs.set(LIBRARY, library);
  for (const name of COMPANIONS)
    needs.set(name, companionNeed(name, library.exact, model4, `${LIBRARY} computes with it`));
  const frames = framesReason(model4);
  if (frames !== void 0) needs.set("pandas", companionNeed("pandas", library.exact, model4, frames));
  const missing = [];
  for (const module of model4.imports) {
    if (isStandard(module)) continue;
    const name = distributionOf(module);
    if (name === void 0) {
      if (!provides(module)) missing.push({ module, because: firstName(module, model4) });
    } else if (!needs.has(name)) {
      needs.set(name, companionNeed(name, library.exact, model4, firstName(module, model4)));
    }
  }
  return { needs: [...needs.values()], missing };
}
function writtenBy(model4) {
  return model4.producers.filter(({ library, known, version }) => library === LIBRARY && known === "written" && validVersion(version)).map(({ version }) => version).toSorted(ascending).at(-1);
}
function ascending(a, b) {
  return allows([{ operator: "<=", version: b }], a) ? -1 : 1;
}
function libraryNeed(model4) {
  const version = writtenBy(model4);
  if (version === void 0) {
    return {
      name: LIBRARY,
      hard: [],
      soft: [],
      because: `the file is made of ${LIBRARY} objects, and does not say of which version`
    };
  }
  const because = `the file was written by ${LIBRARY} ${version}`;
  const minor2 = minorOf(version) ?? version;
  if (/dev|\+/.test(version))
    return { name: LIBRARY, hard: [{ operator: "==", version: `${minor2}.*` }], soft: [], because, recorded: version };
  return {
    name: LIBRARY,
    exact: version,
    hard: [{ operator: "==", version: `${minor2}.*` }],
    soft: [],
    because,
    recorded: version
  };
}
function companionNeed(name, library, model4, because) {
  const producer2 = model4.producers.find((one) => one.library === name);
  const clauses = producer2 ? parseClauses(
    producer2.known === "written" && validVersion(producer2.version) ? `==${producer2.version}` : producer2.version
  ) ?? [] : [];
  const hard = clauses.filter(({ operator }) => operator === ">=" || operator === ">");
  const known = library === void 0 ? void 0 : boundOf(library, name);
  const upper = clauses.filter(({ operator }) => operator === "<" || operator === "==");
  const soft = name === "joblib" ? [] : [...upper];
  if (known && upper.length === 0 && !hard.some((clause) => !allows([{ operator: "<", version: known.below }], clause.version))) {
    soft.push({ operator: "<", version: known.below });
  }
  return {
    name,
    hard,
    soft,
    because: producer2 ? producerReason(producer2, because) : because,
    ...known && soft.length > 0 && {
      softBecause: `${name} ${known.version} was current with ${LIBRARY} ${minorOf(library ?? "")}`
    },
    ...producer2 && hard.length > 0 && { recorded: producer2.version }
  };
}
function producerReason({ library, version, known }, because) {
  return known === "written" ? `the file was written by ${library} ${version}` : `${because}; the file is laid out as ${library} ${version} does it`;
}
function framesReason(model4) {
  if (model4.imports.includes("pandas")) return "the file holds objects of pandas";
  return selectsByName(model4.structure) ? "the model selects its columns by name" : void 0;
}
function selectsByName(structure) {
  if (structure.kind !== "estimator") return false;
  const visit = (estimator) => estimator.parts.some((part2) => part2.columns?.some((column2) => typeof column2 === "string") || visit(part2.estimator));
  return visit(structure.root);
}
function firstName(module, model4) {
  for (const effect of model4.effects) {
    if (effect.kind !== "names") continue;
    const { module: where2, name } = effect.global;
    if (where2 === module || where2.startsWith(`${module}.`)) return `the file names ${where2}.${name}`;
  }
  return `the file imports ${module}`;
}

// packages/core/src/environment/inputs.ts
import { createHash as createHash3 } from "node:crypto";
function recordedRequirements({ requirements, constraints }) {
  const declared = requirements.filter(({ from: from2 }) => typeof from2 === "object").map(({ text: text6 }) => text6);
  return [.../* @__PURE__ */ new Set([...declared, ...constraints.map((one) => `-c ${constraintText(one)}`)])].toSorted();
}
function constraintText({ requirement: { normalized, clauses } }) {
  return printPep508({ normalized, extras: [], clauses });
}
function inputsDigest({ python, platform: platform2, requirements, constraints }) {
  const texts = [...requirements.map(({ text: text6 }) => text6), ...constraints.map((one) => `-c ${constraintText(one)}`)];
  const all = { python, platform: platform2, requirements: [...new Set(texts)].toSorted() };
  return `sha256:${createHash3("sha256").update(JSON.stringify(all)).digest("hex")}`;
}
function serverRequirements(server) {
  return server.requirements.map((text6) => ({
    text: text6,
    name: /^[a-z0-9.-]+/.exec(text6)?.[0] ?? text6,
    from: "server",
    because: `the server ${server.version} needs it`
  }));
}

// packages/core/src/environment/lock.ts
import { createHash as createHash5, randomBytes } from "node:crypto";
import { readFile as readFile6, rename as rename3, rm as rm3, writeFile as writeFile5 } from "node:fs/promises";
import { dirname as dirname4, join as join10, resolve as resolve4 } from "node:path";

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string2, ptr) {
  let lines2 = string2.slice(0, ptr).split(/\r?\n/);
  return [lines2.length, lines2.pop().length + 1];
}
function makeCodeBlock(string2, line3, column2) {
  let lines2 = string2.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line3 + 1) | 0) + 1;
  for (let i = line3 - 1; i <= line3 + 1; i++) {
    let l = lines2[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line3) {
      codeblock += " ".repeat(numberLen + column2 + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options2) {
    const [line3, column2] = getLineColFromPtr(options2.toml, options2.ptr);
    const codeblock = makeCodeBlock(options2.toml, line3, column2);
    super(`Invalid TOML document: ${message}

${codeblock}`, options2);
    this.line = line3;
    this.column = column2;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed2 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex2 = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex2 >= 48 && hex2 <= 57 ? hex2 - 48 : (
              /* A-F */
              hex2 >= 65 && hex2 <= 70 ? hex2 - 65 + 10 : (
                /* a-f */
                hex2 >= 97 && hex2 <= 102 ? hex2 - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit2(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit2(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit2(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit2(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit2(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit2(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen2 = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen2.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen2.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table3, meta, type) {
  let t = table3;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse4(toml, options2 = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options2.maxDepth ?? 1e3,
    bi: options2.integersAsBigInt ?? false,
    ld: options2.useLegacyDate ?? true,
    uk: options2.unsafeKeyBehaviour === "throw" ? 2 : options2.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// packages/core/src/python/pylock.ts
function parsePylock(text6, file) {
  let document2;
  try {
    document2 = parse4(text6);
  } catch (cause) {
    const line3 = cause instanceof Error && "line" in cause ? `line ${String(cause.line)}: ` : "";
    return { problem: `${line3}${(cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? ""}` };
  }
  const version = document2["lock-version"];
  if (typeof version !== "string" || !/^1\.\d+$/.test(version))
    return { problem: `its lock-version is ${JSON.stringify(version)}, not 1.0` };
  const rows = document2["packages"];
  if (!Array.isArray(rows)) return { problem: "it has no packages" };
  const lines2 = packageLines(text6);
  const packages = [];
  for (const [i, row] of rows.entries()) {
    const line3 = lines2[i] ?? 1;
    const found2 = readPackage(row, { kind: "text", file, line: line3, column: 1 });
    if (typeof found2 === "string") return { problem: `line ${line3}: ${found2}` };
    packages.push(found2);
  }
  const requiresPython = document2["requires-python"];
  const ours = tableAt(tableAt(document2, "tool"), "package-model");
  return {
    lock: { packages, ...typeof requiresPython === "string" && { requiresPython }, ...ours && { ours } }
  };
}
function readPackage(row, at) {
  if (!isTable(row)) return "a package is not a table";
  const { name, version, marker } = row;
  if (typeof name !== "string") return "a package has no name";
  if (typeof version !== "string" || !validVersion(version)) return `${name} has no version`;
  const wheels = Array.isArray(row["wheels"]) ? row["wheels"].map(readWheel) : [];
  const bad = wheels.find((wheel) => typeof wheel === "string");
  if (typeof bad === "string") return `${name}: ${bad}`;
  return {
    name: normalizeName(name),
    version,
    ...typeof marker === "string" && { marker },
    wheels: wheels.filter((wheel) => typeof wheel !== "string"),
    at
  };
}
function readWheel(row) {
  if (!isTable(row)) return "a wheel is not a table";
  const { url, path: path4, size } = row;
  const sha2563 = tableAt(row, "hashes")?.["sha256"];
  if (typeof sha2563 !== "string" || !/^[0-9a-f]{64}$/.test(sha2563)) return "a wheel has no sha256";
  const place3 = typeof url === "string" ? url : typeof path4 === "string" ? path4 : "";
  const name = typeof row["name"] === "string" ? row["name"] : decodeURIComponentOr(place3.split(/[?#]/)[0]?.split(/[/\\]/).pop() ?? "");
  if (!name.endsWith(".whl")) return `${JSON.stringify(name)} is no wheel`;
  return { name, ...typeof url === "string" && { url }, ...typeof size === "number" && { size }, sha256: sha2563 };
}
function packageLines(text6) {
  return text6.split("\n").flatMap((line3, i) => /^\s*\[\[\s*packages\s*\]\]/.test(line3) ? [i + 1] : []);
}
function decodeURIComponentOr(text6) {
  try {
    return decodeURIComponent(text6);
  } catch {
    return text6;
  }
}
function tableAt(table3, key) {
  const value = table3?.[key];
  return isTable(value) ? value : void 0;
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// packages/core/src/environment/tool-table.ts
function printToolTable(table3) {
  const rows = Object.entries(table3).map(([key, value]) => `${key} = ${printValue(value)}`);
  return `[tool.package-model]
${rows.join("\n")}
`;
}
function readToolTable(ours) {
  if (ours?.["schema"] !== 1) return void 0;
  const { python, platform: platform2, base, server, inputs, requirements } = ours;
  const digest3 = ours["base-digest"];
  if (typeof python !== "string" || !/^3\.\d{1,2}$/.test(python)) return void 0;
  if (platform2 !== "linux/amd64" && platform2 !== "linux/arm64") return void 0;
  if (typeof base !== "string" || typeof server !== "string" || !isDigest2(inputs)) return void 0;
  if (!Array.isArray(requirements) || !requirements.every((one) => typeof one === "string")) return void 0;
  return {
    schema: 1,
    python,
    platform: platform2,
    base,
    ...isDigest2(digest3) && { "base-digest": digest3 },
    server,
    inputs,
    requirements
  };
}
function lockedBase(lock) {
  const table3 = readToolTable(parsePylock(lock.text, lock.path).lock?.ours);
  const digest3 = table3?.["base-digest"];
  return table3 && { reference: table3.base, ...digest3 && { digest: digest3 } };
}
function printValue(value) {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value).replaceAll("\x7F", String.raw`\u007F`);
  return value.length === 0 ? "[]" : `[
${value.map((one) => `  ${printValue(one)},
`).join("")}]`;
}
function isDigest2(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}

// packages/core/src/environment/lock-fit.ts
function differences(lock, inputs) {
  const table3 = readToolTable(lock.ours);
  if (table3?.inputs === inputsDigest(inputs)) return [];
  const environment4 = markerEnvironment(inputs);
  return [
    ...targetDifferences(lock, table3, inputs),
    ...unsatisfied(lock, inputs, environment4),
    ...table3 ? gone(table3, inputs) : []
  ];
}
function targetDifferences(lock, table3, inputs) {
  if (table3) {
    return [
      ...table3.python === inputs.python ? [] : [`it is for Python ${table3.python}, not ${inputs.python}`],
      ...table3.platform === inputs.platform ? [] : [`it is for ${table3.platform}, not ${inputs.platform}`]
    ];
  }
  const needs = lock.requiresPython;
  const fits = needs === void 0 || satisfiedBy(needs, `${inputs.python}.99`) || satisfiedBy(needs, inputs.python);
  return fits ? [] : [`it is for Python ${needs}, not ${inputs.python}`];
}
function unsatisfied(lock, inputs, environment4) {
  const found2 = [];
  const asked = [
    ...inputs.requirements.map(({ text: text6, because }) => ({ text: text6, because, only: false })),
    ...inputs.constraints.map((one) => ({
      text: constraintText(one),
      because: `declared in ${one.at.file}, line ${one.at.line}`,
      only: true
    }))
  ];
  for (const { text: text6, because, only } of asked) {
    const parsed2 = parsePep508(text6).value;
    if (!parsed2 || parsed2.marker && !holds(parsed2.marker, environment4)) continue;
    const locked = lock.packages.filter(
      ({ name, marker }) => name === parsed2.normalized && markerHolds(marker, environment4)
    );
    if (locked.length === 0) {
      if (!only) found2.push(`${text6} is not in it (${because})`);
      continue;
    }
    const wrong2 = locked.find(({ version }) => !allows(parsed2.clauses, version));
    if (wrong2) found2.push(`it holds ${wrong2.name} ${wrong2.version}, and ${text6} is asked for (${because})`);
  }
  return found2;
}
function gone(table3, inputs) {
  const [before, now] = [table3.requirements, recordedRequirements(inputs)].map(
    (texts) => new Map(texts.map((text6) => [keyOf2(text6), text6]))
  );
  const dropped = [...before ?? []].filter(([key]) => !now?.has(key)).map(([, text6]) => `it was made for ${text6}, which is asked for no more`);
  const added = [...now ?? []].filter(([key]) => key.includes("[") && !before?.has(key)).map(([, text6]) => `${text6} is asked for, with extras it was not made for`);
  return [...dropped, ...added];
}
function keyOf2(text6) {
  return normalizeName(/^(?:-c )?[A-Za-z0-9._-]+(?:\[[^\]]*\])?/.exec(text6)?.[0] ?? text6);
}
function markerHolds(marker, environment4) {
  if (marker === void 0) return true;
  const parsed2 = parsePep508(`x; ${marker}`).value?.marker;
  return !parsed2 || holds(parsed2, environment4);
}
function satisfiedBy(specifier, version) {
  const parsed2 = parsePep508(`x${specifier}`).value;
  return !parsed2 || allows(parsed2.clauses, version);
}

// packages/core/src/environment/resolve.ts
import { mkdir as mkdir4, mkdtemp as mkdtemp3, readFile as readFile5, writeFile as writeFile4 } from "node:fs/promises";
import { join as join9, relative as relative3, resolve as resolve3 } from "node:path";
import { fileURLToPath } from "node:url";

// packages/core/src/python/certificates.ts
import { readFile as readFile4, writeFile as writeFile2 } from "node:fs/promises";
import { join as join6 } from "node:path";
import { getCACertificates } from "node:tls";
async function trustBundle(file, host) {
  const given2 = await readFile4(file, "utf8").catch((cause) => {
    throw unusable(file, cause.code ?? "it cannot be read", cause);
  });
  if (!given2.includes("-----BEGIN CERTIFICATE-----")) throw unusable(file, "it holds no certificate in PEM form");
  const surface = host.env["SSL_CERT_FILE"];
  const theirs = surface === void 0 || surface === "" ? "" : await readFile4(surface, "utf8").catch(() => "");
  const path4 = join6(host.scratch, "certificates.pem");
  const all = /* @__PURE__ */ new Set([given2, theirs, ...getCACertificates("default"), ...getCACertificates("system")]);
  await writeFile2(path4, [...all].join("\n"));
  return path4;
}
function unusable(file, why, cause) {
  return new PackageModelError(
    "USAGE",
    `${file} is no file of certificates: ${why}`,
    "Name a file with PEM certificates with --certificates.",
    { cause }
  );
}

// packages/core/src/python/uv.ts
import { createHash as createHash4 } from "node:crypto";
import { createReadStream } from "node:fs";
import { access as access3, chmod as chmod2, constants as constants4, mkdir as mkdir3, mkdtemp as mkdtemp2, open as open2, readdir as readdir2, rename as rename2, rm as rm2 } from "node:fs/promises";
import { delimiter as delimiter3, join as join8 } from "node:path";

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
function decodeName(record5) {
  try {
    const name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(record5.name);
    const ascii2 = record5.name.every((byte) => byte < 128);
    return ascii2 || ((record5.fields["flags"] ?? 0) & UTF8_NAME) !== 0 ? name : void 0;
  } catch {
    return void 0;
  }
}
function enlarge(fields, extra) {
  const wanted2 = largeOrder.filter((name) => fields[name] === LARGE);
  if (wanted2.length === 0) return fields;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      const found2 = { ...fields };
      for (const [i, name] of wanted2.entries()) {
        const offset = at + 4 + i * 8;
        if ((i + 1) * 8 > size || offset + 8 > extra.length) return void 0;
        found2[name] = number(view, offset, 8);
      }
      return Object.values(found2).every(Number.isSafeInteger) ? found2 : void 0;
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
var MAX_MEMBERS = 1e5;
var MAX_DIRECTORY = 64 << 20;
var END_SEARCH = 22 + 65535;
var CHUNK = 1 << 20;
var ENCRYPTED = 1;
var SIZES_FOLLOW = 1 << 3;
var LINK = 40960;
var KIND = 61440;
async function readZip(source) {
  const faults = [];
  const fault = (what, offset) => void faults.push({ what, offset });
  const end = await findEnd(source, fault);
  if (!end) return { members: [], faults };
  const members = [];
  const seen2 = /* @__PURE__ */ new Map();
  const directory = await source.readAt(end.offset, end.size);
  let at = 0;
  for (let i = 0; i < end.count; i++) {
    const central = record("central", directory, at);
    if (!central) {
      fault(`the directory breaks off at member ${i + 1} of ${end.count}`, end.offset + at);
      break;
    }
    const member = await memberOf(central, source, end.offset, end.offset + at, fault);
    if (member && remember(member.name, seen2, end.offset + at, fault)) members.push(member);
    at += central.length;
  }
  if (at < directory.length && members.length === end.count)
    fault("the directory holds more than its members", end.offset + at);
  overlaps(members, fault);
  return { members, faults };
}
async function unpack(source, member, take) {
  let crc = 0;
  let size = 0;
  const count2 = async (bytes) => {
    size += bytes.length;
    if (size > member.size) return false;
    crc = crc32(bytes, crc);
    await take(bytes);
    return true;
  };
  const broken2 = member.method === "stored" ? await copy(source, member, count2) : await inflate(source, member, count2);
  if (broken2 !== void 0) return { what: `${member.name}: ${broken2}`, offset: member.offset };
  if (size !== member.size)
    return { what: `${member.name} has not the ${member.size} bytes of its header`, offset: member.offset };
  if (crc !== member.crc) return { what: `${member.name} fails its CRC`, offset: member.offset };
  return void 0;
}
async function findEnd(source, fault) {
  const from2 = Math.max(0, source.size - END_SEARCH);
  const tail = await source.readAt(from2, source.size - from2);
  for (let at = tail.length - 22; at >= 0; at--) {
    const end = record("end", tail, at);
    if (!end) continue;
    if (from2 + at + end.length !== source.size)
      return fault("bytes follow the end of the archive", from2 + at + end.length);
    const large = await findLargeEnd(source, from2 + at);
    const { disk, count: count2, countHere, size, offset } = { ...end.fields, ...large?.fields };
    const directoryEnd = large ? large.at : from2 + at;
    if (disk !== 0 || count2 !== countHere) return fault("an archive in several parts", from2 + at);
    if (count2 === void 0 || size === void 0 || offset === void 0) return void 0;
    if (count2 > MAX_MEMBERS || size > MAX_DIRECTORY)
      return fault(`a directory of ${count2} members in ${size} bytes`, from2 + at);
    if (offset + size !== directoryEnd) return fault("the directory is not where the end record says", from2 + at);
    return { offset, size, count: count2 };
  }
  return fault("no end record: not a ZIP archive, or cut off", source.size);
}
async function findLargeEnd(source, end) {
  if (end < 20) return void 0;
  const locator = record("locator64", await source.readAt(end - 20, 20), 0);
  const at = locator?.fields["offset"];
  if (at === void 0 || at >= end) return void 0;
  const found2 = record("end64", await source.readAt(at, 56), 0);
  return found2 && { ...found2, at };
}
async function memberOf(central, source, directory, place3, fault) {
  const name = decodeName(central);
  if (name === void 0) return fault("a member whose name is not UTF-8 or ASCII", place3);
  const unsafe = unsafeName(name);
  if (unsafe) return fault(`${JSON.stringify(name)}: ${unsafe}`, place3);
  const {
    flags: flags2 = 0,
    method = -1,
    crc = 0,
    size = 0,
    packedSize = 0,
    offset = 0,
    attributes = 0,
    disk = 0
  } = central.fields;
  if (disk !== 0) return fault(`${name} is on another disk`, place3);
  if (flags2 & ENCRYPTED) return fault(`${name} is encrypted`, place3);
  const mode = Math.floor(attributes / 65536);
  if ((mode & KIND) === LINK) return fault(`${name} is a link`, place3);
  const packing = method === 0 ? "stored" : method === 8 ? "deflate" : void 0;
  if (!packing) return fault(`${name} is packed by method ${method}`, place3);
  if (packing === "stored" && size !== packedSize)
    return fault(`${name} is stored in ${packedSize} bytes and has ${size}`, place3);
  const head2 = await source.readAt(offset, 30 + 2 * 65535);
  const local = record("local", head2, 0);
  if (!local) return fault(`${name} has no header where the directory says`, offset);
  const differs = differences2(central, local);
  if (differs) return fault(`${name}: directory and header differ in ${differs}`, offset);
  const start = offset + local.length;
  if (start + packedSize > directory) return fault(`${name} reaches into the directory`, offset);
  return {
    name,
    directory: name.endsWith("/"),
    size,
    packedSize,
    method: packing,
    crc,
    mode: mode & 4095,
    offset: start
  };
}
function differences2(central, local) {
  if (Buffer.compare(central.name, local.name) !== 0) return "name";
  if (central.fields["method"] !== local.fields["method"]) return "method";
  if (central.fields["flags"] !== local.fields["flags"]) return "flags";
  const follow2 = ((local.fields["flags"] ?? 0) & SIZES_FOLLOW) !== 0;
  return ["crc", "size", "packedSize"].find((field) => {
    const there = local.fields[field];
    return there !== central.fields[field] && !(follow2 && there === 0);
  });
}
function unsafeName(name) {
  if (name === "" || name.includes("\0")) return "an empty name or one with a NUL";
  if (name.includes("\\")) return "a name with a backslash";
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "an absolute name";
  const parts2 = name.replace(/\/$/, "").split("/");
  if (parts2.some((part2) => part2 === "" || part2 === "." || part2 === "..")) return "a name that leads elsewhere";
  return void 0;
}
function remember(name, seen2, offset, fault) {
  const key = name.replace(/\/$/, "").normalize("NFC").toLowerCase();
  const before = seen2.get(key);
  if (before !== void 0) {
    fault(
      before === name ? `${name} is there twice` : `${name} and ${before} are one file where case does not count`,
      offset
    );
    return false;
  }
  seen2.set(key, name);
  return true;
}
function overlaps(members, fault) {
  let reached = 0;
  let last2 = "";
  for (const member of members.toSorted((a, b) => a.offset - b.offset)) {
    if (member.offset < reached) fault(`${member.name} and ${last2} share bytes`, member.offset);
    reached = member.offset + member.packedSize;
    last2 = member.name;
  }
}
async function copy(source, member, count2) {
  for await (const bytes of packed(source, member)) if (!await count2(bytes)) return "is longer than its header says";
  return void 0;
}
async function inflate(source, member, count2) {
  const stream = createInflateRaw({ chunkSize: CHUNK });
  let failed5;
  const feeding = Readable.from(packed(source, member));
  feeding.on("error", (cause) => {
    failed5 = cause;
    stream.destroy(cause);
  });
  feeding.pipe(stream);
  try {
    for await (const bytes of stream) {
      if (!await count2(bytes)) return "is longer than its header says";
    }
    return stream.bytesWritten === member.packedSize ? void 0 : "has bytes behind its packed ones";
  } catch (cause) {
    if (failed5) throw failed5;
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

// packages/core/src/python/download.ts
import { mkdir as mkdir2, mkdtemp, writeFile as writeFile3 } from "node:fs/promises";
import { join as join7 } from "node:path";
var TIMEOUT_MS = 10 * 6e4;
var EXPLAINED = 400;
async function downloadWheel(wanted2, host, options2 = {}) {
  const folder = await mkdtemp(join7(host.scratch, "download-"));
  await mkdir2(wanted2.into, { recursive: true });
  await writeFile3(join7(folder, "wanted.txt"), `${wanted2.name}==${wanted2.version} --hash=sha256:${wanted2.wheel}
`);
  const args = [
    "-m",
    "pip",
    "download",
    "--quiet",
    "--disable-pip-version-check",
    "--no-input",
    "--no-deps",
    "--require-hashes"
  ];
  args.push(
    "--only-binary",
    ":all:",
    "--platform",
    wanted2.platform,
    "--dest",
    wanted2.into,
    "--requirement",
    "wanted.txt"
  );
  const env = {
    ...host.env,
    // A developer's setting for installations; this is none.
    PIP_REQUIRE_VIRTUALENV: "0",
    ...options2.certificates !== void 0 && { PIP_CERT: await trustBundle(options2.certificates, host) },
    ...options2.indexUrl !== void 0 && { PIP_INDEX_URL: options2.indexUrl }
  };
  const run2 = (program, given2) => host.exec(program, given2, { cwd: folder, env: defined(env), timeout: TIMEOUT_MS }).catch((cause) => {
    if (cause instanceof PackageModelError && cause.code === "PROGRAM_NOT_FOUND") return void 0;
    throw cause;
  });
  let done = await run2("python3", args);
  if (!done) return "there is no python3 on the PATH";
  if (done.code !== 0 && /No module named '?pip/.test(done.stderr)) {
    const made = await run2("python3", ["-m", "venv", join7(folder, "pip")]);
    if (made?.code !== 0)
      return "python3 has no pip, and no way to make one (on Debian and Ubuntu: apt-get install python3-pip)";
    done = await run2(join7(folder, "pip", "bin", "python"), args);
  }
  if (!done) return "pip could not be started";
  if (done.code === 0) return void 0;
  return done.timedOut ? "pip did not finish in ten minutes" : `pip says: ${explanation(done.stderr)}`;
}
function explanation(text6) {
  const lines2 = text6.split("\n").filter((line3) => /^\s*ERROR/.test(line3));
  const said2 = (lines2.length > 0 ? lines2 : text6.trim().split("\n").slice(-2)).join(" ").replaceAll(/\s+/g, " ").replaceAll(/:\/\/[^/@\s]*@/g, "://");
  return said2.length > EXPLAINED ? `${said2.slice(0, EXPLAINED)}\u2026` : said2;
}
function defined(env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
}

// packages/core/src/python/tables/uv.json
var uv_default = {
  version: "0.13.9",
  wheels: {
    "linux-x64": {
      platform: "manylinux_2_17_x86_64",
      wheel: "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19",
      program: "b73acdf73b96c3ac9e56d2fa933427b3ee6a901e3cce6ba1e3ecb3f91ca0d86a"
    },
    "linux-arm64": {
      platform: "manylinux_2_28_aarch64",
      wheel: "ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375",
      program: "6109e47a75f2380d1cc90b00a6ee82b7b5792ddf66588625ec168545ae17512e"
    },
    "darwin-x64": {
      platform: "macosx_10_12_x86_64",
      wheel: "c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5",
      program: "9d275208c058354f9b300ea46a499c7a29de3249ae839503cadff2c01c159d69"
    },
    "darwin-arm64": {
      platform: "macosx_11_0_arm64",
      wheel: "66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63",
      program: "0e17c316d23b33b4e840669f516f5cb7f5c1faa816ebd3824052ab50082ecefb"
    }
  }
};

// packages/core/src/python/uv.ts
async function findUv(host, options2 = {}) {
  const machine = options2.machine ?? `${process.platform}-${process.arch}`;
  const pinned = uv_default.wheels[machine];
  if (!pinned) return await uvOnPath(host) ?? unavailable2(`there is no wheel of uv ${uv_default.version} for ${machine}`);
  const folder = join8(host.cache, `uv-${uv_default.version}-${machine}`);
  const program = join8(folder, "uv");
  if (await isProgram(program, pinned.program)) return { program, version: uv_default.version };
  const failure = await fetchInto(folder, pinned, host, options2);
  if (failure === void 0) return { program, version: uv_default.version };
  return await uvOnPath(host) ?? unavailable2(failure);
}
async function isProgram(path4, sha2563) {
  try {
    await access3(path4, constants4.X_OK);
    return await sha256Of(path4) === sha2563;
  } catch {
    return false;
  }
}
async function fetchInto(folder, pinned, host, options2) {
  await mkdir3(host.cache, { recursive: true }).catch((cause) => {
    throw ioError(cause, `making the cache folder ${host.cache}`);
  });
  const parts2 = await mkdtemp2(join8(host.cache, ".uv-")).catch((cause) => {
    throw ioError(cause, `writing to the cache folder ${host.cache}`);
  });
  try {
    const wheels = join8(parts2, "wheel");
    const failure = await downloadWheel({ name: "uv", version: uv_default.version, ...pinned, into: wheels }, host, options2);
    if (failure !== void 0) return failure;
    const [name, ...more2] = (await readdir2(wheels)).filter((file) => file.endsWith(".whl"));
    if (name === void 0 || more2.length > 0) return "the download is not one wheel";
    const wheel = join8(wheels, name);
    if (await sha256Of(wheel) !== pinned.wheel) return `${name} has not the SHA-256 ${pinned.wheel}`;
    await mkdir3(join8(parts2, "program"));
    const fault = await unpackProgram(wheel, join8(parts2, "program", "uv"));
    if (fault !== void 0) return fault;
    if (!await isProgram(join8(parts2, "program", "uv"), pinned.program))
      return `the uv in ${name} has not the SHA-256 ${pinned.program}`;
    await putInPlace(join8(parts2, "program"), folder, pinned);
    return void 0;
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `putting uv ${uv_default.version} into ${host.cache}`);
  } finally {
    await rm2(parts2, { recursive: true, force: true });
  }
}
async function putInPlace(from2, folder, pinned) {
  for (let attempt2 = 0; ; attempt2++) {
    try {
      await rename2(from2, folder);
      return;
    } catch (cause) {
      if (await isProgram(join8(folder, "uv"), pinned.program)) return;
      if (attempt2 === 1) throw cause;
      await rm2(folder, { recursive: true, force: true });
    }
  }
}
async function unpackProgram(wheel, target) {
  const handle = await open2(wheel);
  try {
    const { size } = await handle.stat();
    const source = {
      size,
      readAt: async (offset, length) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset);
        return bytes.subarray(0, bytesRead);
      }
    };
    const { members, faults } = await readZip(source);
    const [fault] = faults;
    if (fault) return `the wheel of uv cannot be read: ${fault.what}`;
    const member = members.find(({ name }) => name === `uv-${uv_default.version}.data/scripts/uv`);
    if (!member) return "the wheel of uv holds no uv";
    const file = await open2(target, "wx", 493);
    try {
      const broken2 = await unpack(source, member, (bytes) => file.writeFile(bytes));
      if (broken2) return broken2.what;
    } finally {
      await file.close();
    }
    await chmod2(target, 493);
    return void 0;
  } finally {
    await handle.close();
  }
}
async function uvOnPath(host) {
  for (const folder of (host.env["PATH"] ?? "").split(delimiter3)) {
    if (folder === "") continue;
    const program = join8(folder, "uv");
    const found2 = await access3(program, constants4.X_OK).then(
      () => true,
      () => false
    );
    if (!found2) continue;
    const said2 = await host.exec(program, ["--version"], { cwd: host.scratch, timeout: 1e4 });
    if (said2.code === 0 && said2.stdout.split(/\s+/)[1] === uv_default.version) return { program, version: uv_default.version };
  }
  return void 0;
}
function unavailable2(why) {
  throw new PackageModelError(
    "TOOL_UNAVAILABLE",
    `uv ${uv_default.version}, which resolves the packages, could not be had: ${why}`,
    `Let pip reach a package index (an index, a proxy and certificates are taken from pip's own configuration), or put uv ${uv_default.version} on the PATH. Where a lock lies beside the model, none of it is needed.`
  );
}
async function sha256Of(path4) {
  const hash = createHash4("sha256");
  for await (const bytes of createReadStream(path4, { highWaterMark: 1 << 20 })) hash.update(bytes);
  return hash.digest("hex");
}

// packages/core/src/environment/resolve-failure.ts
var EXPLAINED2 = 1200;
var kinds = [
  {
    when: /no space left on device|disk quota exceeded/i,
    code: "DISK_FULL",
    says: "no space left while resolving",
    remedy: "Free some disk space and run again."
  },
  {
    when: /No interpreter found|No Python .*found/i,
    code: "TOOL_UNAVAILABLE",
    says: "uv needs a Python on the PATH to resolve, of any version",
    remedy: "Install Python 3 (it runs nothing of the packages), or keep the lock beside the model."
  },
  {
    when: /certificate|UnknownIssuer|self.signed/i,
    code: "NETWORK",
    says: "the package index has a certificate that is not trusted",
    remedy: "Name a file with the certificates to trust: --certificates FILE."
  },
  {
    when: /\b(401|403|407)\b|Unauthorized|Forbidden|Proxy Authentication/i,
    code: "NETWORK",
    says: "the package index or the proxy refuses",
    remedy: "Give credentials in ~/.netrc or in the address of the index (UV_DEFAULT_INDEX), never in a requirements file."
  },
  {
    when: /error sending request|Failed to fetch|dns error|timed? ?out|connect(ion)? (error|refused|reset)|network/i,
    code: "NETWORK",
    says: "the package index does not answer",
    remedy: "Check the network, the proxy (HTTPS_PROXY) and the index (--index-url); a lock beside the model needs none of them."
  }
];
function failureOf(done, inputs) {
  const said2 = explanation2(done.stderr);
  if (done.timedOut)
    return new PackageModelError(
      "NETWORK",
      `resolving did not finish in time: ${said2}`,
      "Check the network and run again."
    );
  if (!/No solution found/i.test(done.stderr)) {
    const kind = kinds.find(({ when }) => when.test(done.stderr));
    if (kind) return new PackageModelError(kind.code, `${kind.says}: ${said2}`, kind.remedy);
  }
  const at = culprits(done.stderr, inputs.requirements);
  const lines2 = at.map(
    ({ text: text6, from: from2 }) => typeof from2 === "object" && from2.kind === "text" ? `${from2.file}:${from2.line} (${text6})` : text6
  );
  return new PackageModelError(
    "RESOLVE_FAILED",
    `no set of packages fits Python ${inputs.python} on ${inputs.platform}: ${said2}`,
    lines2.length > 0 ? `Change ${lines2.slice(0, 3).join(" or ")}, or ask for another Python with --python.` : "Ask for another Python with --python, or name packages that fit in a requirements.txt beside the model."
  );
}
function culprits(stderr, requirements) {
  const named3 = new Set(stderr.toLowerCase().match(/[a-z0-9][a-z0-9-]*/g));
  return requirements.filter(({ from: from2, name }) => typeof from2 === "object" && named3.has(name));
}
function explanation2(stderr) {
  const lines2 = stderr.split("\n").map((line3) => line3.replace(/^\s*(?:×|╰─▶|cause:|error:|hint:|│)?\s*/u, "").trim());
  const text6 = lines2.filter((line3) => line3 !== "" && !/^warning/i.test(line3)).join(" ").replaceAll(/:\/\/[^/@\s]*@/g, "://");
  return text6.length > EXPLAINED2 ? `${text6.slice(0, EXPLAINED2)}\u2026` : text6;
}

// packages/core/src/environment/resolve.ts
var GLIBC = "manylinux_2_28";
var TIMEOUT_MS2 = 10 * 6e4;
var passed2 = ["PATH", "LANG", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];
var indexVariables = ["UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"];
async function resolveLock(request3, options2, host) {
  const uv = await findUv(host, {
    ...options2.certificates !== void 0 && { certificates: options2.certificates },
    ...options2.indexUrl !== void 0 && { indexUrl: options2.indexUrl }
  });
  const { inputs, file, earlier, upgrade = [] } = request3;
  const folder = await emptyFolder(host);
  const output = join9(folder, file);
  await writeFile4(join9(folder, "requirements.in"), requirementLines(inputs));
  await writeFile4(
    join9(folder, "constraints.txt"),
    inputs.constraints.map((one) => `${constraintText(one)}
`).join("")
  );
  if (earlier !== void 0) await writeFile4(output, earlier);
  const args = [
    "pip",
    "compile",
    "requirements.in",
    "--constraints",
    "constraints.txt",
    "--output-file",
    file,
    "--format",
    "pylock.toml"
  ];
  args.push(
    "--no-config",
    "--no-build",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--quiet",
    "--color",
    "never"
  );
  args.push("--python-version", inputs.python, "--python-platform", `${machineOf(inputs.platform)}-${GLIBC}`);
  args.push("--system", "--cache-dir", join9(host.cache, "resolver"));
  for (const name of upgrade) args.push("--upgrade-package", name);
  const because = earlier === void 0 ? "no earlier lock is there to start from" : "versions of the earlier lock are preferred";
  const what = `uv ${uv.version} resolves ${inputs.requirements.length} requirements`;
  host.emit({ stage: "environment", type: "decided", what, because });
  const done = await host.exec(uv.program, args, {
    cwd: folder,
    env: await resolverEnvironment(options2, host, folder),
    timeout: TIMEOUT_MS2
  });
  if (done.code !== 0) throw failureOf(done, inputs);
  const text6 = await readFile5(output, "utf8").catch((cause) => {
    throw ioError(cause, `reading the lock ${output}`);
  });
  return portable(text6, request3.beside, options2.workspace);
}
function requirementLines({ requirements, python, platform: platform2 }) {
  const environment4 = markerEnvironment({ python, platform: platform2 });
  return requirements.filter(({ text: text6 }) => {
    const marker = parsePep508(text6).value?.marker;
    return !marker || holds(marker, environment4);
  }).map(({ text: text6 }) => `${text6.replace(/\s*;.*$/, "")}
`).join("");
}
async function emptyFolder(host) {
  try {
    await mkdir4(host.scratch, { recursive: true });
    return await mkdtemp3(join9(host.scratch, "lock-"));
  } catch (cause) {
    throw ioError(cause, `making a folder in ${host.scratch}`);
  }
}
async function resolverEnvironment(options2, host, folder) {
  const env = {};
  for (const name of passed2.flatMap((one) => [one, one.toLowerCase()])) {
    const value = host.env[name];
    if (value !== void 0 && value !== "") env[name] = value;
  }
  const index = options2.indexUrl ?? indexVariables.map((name) => host.env[name]).find((value) => value !== void 0 && value !== "");
  if (index !== void 0) env["UV_DEFAULT_INDEX"] = index;
  const links = [...options2.findLinks ?? [], ...(host.env["PIP_FIND_LINKS"] ?? "").split(/\s+/)].filter(
    (one) => one !== ""
  );
  if (links.length > 0)
    env["UV_FIND_LINKS"] = links.map((one) => isAddress(one) ? one : resolve3(options2.workspace, one)).join(",");
  if (options2.certificates !== void 0) env["SSL_CERT_FILE"] = await trustBundle(options2.certificates, host);
  const home = host.env["HOME"];
  const netrc = host.env["NETRC"] ?? (home === void 0 ? void 0 : join9(home, ".netrc"));
  if (netrc !== void 0) env["NETRC"] = netrc;
  return { ...env, HOME: folder, TMPDIR: folder, UV_PYTHON_DOWNLOADS: "never", UV_NO_PROGRESS: "1" };
}
function portable(text6, beside, workspace) {
  const lock = text6.replaceAll(/(:\/\/)[^/@\s"']*@/g, "$1").replaceAll(/\burl = "(file:[^"]+)"/g, (whole2, url) => {
    const path4 = relative3(resolve3(workspace), fileURLToPath(url));
    if (path4.startsWith("..")) return whole2;
    return `path = ${JSON.stringify(relative3(beside, resolve3(workspace, path4)))}`;
  });
  if (!lock.includes("[[packages]]")) {
    throw new PackageModelError(
      "RESOLVE_FAILED",
      "the resolver gave a lock without packages",
      "Report this with the requirements of the project."
    );
  }
  return lock;
}
function isAddress(link) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}

// packages/core/src/environment/lock.ts
var HEADER = "# Made by package-model, kept by you: commit it beside the model. `package-model lock --upgrade` moves its versions.\n";
function lockPath(model4, name) {
  return join10(dirname4(model4), `pylock.${name.replaceAll(/[^\w-]+/g, "-").toLowerCase()}.toml`);
}
async function readLock(path4) {
  const text6 = await readFile6(path4, "utf8").catch((cause) => {
    if (cause.code === "ENOENT") return void 0;
    throw ioError(cause, `reading ${path4}`);
  });
  if (text6 === void 0) return void 0;
  const { lock, problem } = parsePylock(text6, path4);
  if (!lock)
    throw new PackageModelError(
      "CONFIG_INVALID",
      `${path4} is no lock: ${problem}`,
      "Correct it, or remove it: then it is made anew."
    );
  const unhashed = lock.packages.find(({ wheels }) => wheels.length === 0);
  if (unhashed) {
    throw new PackageModelError(
      "CONFIG_INVALID",
      `${path4} has no wheel for ${unhashed.name} ${unhashed.version}`,
      "The image installs wheels only: lock again with wheels, or remove the file."
    );
  }
  const table3 = readToolTable(lock.ours);
  return { path: path4, text: text6, lock, ...table3 && { table: table3 } };
}
async function lockFor(path4, existing, inputs, options2, host) {
  const differs = existing ? differences(existing.lock, inputs) : [];
  if (existing && options2.mode !== "upgrade" && differs.length === 0) {
    tell(host, `${path4} is used unchanged`, "it fits its inputs");
    return asLock(path4, existing.text, "used");
  }
  if (existing && options2.mode === "locked")
    throw mismatch(path4, differs, "lock the model again (`package-model lock`) and commit the file");
  if (existing && !existing.table && options2.mode === "use") {
    throw mismatch(
      path4,
      differs,
      "the file is another tool\u2019s: renew it there, or give it to package-model with --upgrade"
    );
  }
  if (differs.length > 0) tell(host, `${path4} is made anew; versions that still fit stay`, differs.join("; "));
  const text6 = await remake(path4, existing, inputs, options2, host);
  const lock = asLock(path4, text6, existing === void 0 ? "created" : text6 === existing.text ? "used" : "updated");
  if (options2.mode === "locked")
    tell(host, "the lock is used in this run and not written", `there is none at ${path4}, and --locked writes none`);
  else if (options2.write && lock.made !== "used") await put(path4, text6);
  return lock;
}
async function remake(path4, existing, inputs, options2, host) {
  const upgrade = (options2.upgrade ?? []).map(normalizeName);
  const all = options2.mode === "upgrade" && upgrade.length === 0;
  const known = new Set([...existing?.lock.packages ?? [], ...inputs.requirements].map(({ name }) => name));
  const unknown3 = upgrade.find((name) => !known.has(name));
  if (unknown3 !== void 0) {
    throw new PackageModelError(
      "USAGE",
      `${unknown3} is not in ${path4}`,
      "Name packages of the lock with --upgrade, or none to move all."
    );
  }
  const resolved = await resolveLock(
    {
      inputs,
      file: path4.split(/[/\\]/).pop() ?? "pylock.toml",
      beside: resolve4(dirname4(path4)),
      ...existing && !all && { earlier: existing.text },
      ...options2.mode === "upgrade" && { upgrade }
    },
    options2,
    host
  );
  const table3 = await tableFor(existing, inputs, options2, host);
  return `${HEADER}${resolved.trimEnd()}

${printToolTable(table3)}`;
}
async function tableFor(existing, inputs, options2, host) {
  const base = `python:${inputs.python}-slim`;
  const before = existing?.table?.base === base && options2.mode !== "upgrade" ? existing.table["base-digest"] : void 0;
  const digest3 = before ?? await askDigest2(base, options2, host);
  return {
    schema: 1,
    python: inputs.python,
    platform: inputs.platform,
    base,
    ...digest3 && { "base-digest": digest3 },
    server: inputs.server.version,
    inputs: inputsDigest(inputs),
    requirements: recordedRequirements(inputs)
  };
}
async function askDigest2(base, { baseDigest }, host) {
  try {
    return await baseDigest?.(base);
  } catch (cause) {
    if (!(cause instanceof PackageModelError) || cause.code === "INTERRUPTED") throw cause;
    tell(host, `the lock names ${base} without a digest`, cause.message);
    return void 0;
  }
}
function checkHashes(lock, declared) {
  for (const { requirement: requirement2, hashes, at } of declared) {
    const wanted2 = new Set(
      hashes.flatMap((hash) => hash.startsWith("sha256:") ? [hash.slice("sha256:".length)] : [])
    );
    const locked = lock.packages.find(({ name }) => name === requirement2.normalized);
    if (wanted2.size === 0 || !locked || locked.wheels.some(({ sha256: sha2563 }) => wanted2.has(sha2563))) continue;
    throw new PackageModelError(
      "RESOLVE_FAILED",
      `${at.file}:${at.line}: no wheel of ${locked.name} ${locked.version} in the lock has one of the ${wanted2.size} hashes that are declared`,
      "Add the hash of the wheel for the image\u2019s platform to the line, or remove the hashes."
    );
  }
}
function asLock(path4, text6, made) {
  const { lock, problem } = parsePylock(text6, path4);
  if (!lock)
    throw new PackageModelError(
      "INTERNAL",
      `the lock that was made cannot be read: ${problem}`,
      "Report this as a defect."
    );
  const digest3 = `sha256:${createHash5("sha256").update(text6).digest("hex")}`;
  return { path: path4, text: text6, digest: digest3, packages: lock.packages, made };
}
function mismatch(path4, differs, remedy) {
  return new PackageModelError(
    "LOCK_MISMATCH",
    `${path4} does not fit: ${differs.join("; ")}`,
    `To mend it, ${remedy}.`
  );
}
function tell(host, what, because) {
  host.emit({ stage: "environment", type: "decided", what, because });
}
async function put(path4, text6) {
  const part2 = `${path4}.${randomBytes(6).toString("hex")}.part`;
  try {
    await writeFile5(part2, text6, { flag: "wx" });
    await rename3(part2, path4);
  } catch (cause) {
    await rm3(part2, { force: true });
    throw ioError(cause, `writing ${path4}`);
  }
}

// packages/core/src/environment/python-version.ts
import { readFile as readFile7 } from "node:fs/promises";
import { join as join11 } from "node:path";

// packages/core/src/environment/tables/pythons.json
var pythons_default = {
  order: ["3.13", "3.12", "3.14", "3.11", "3.10", "3.9"],
  "last-with-numpy-1": "3.12"
};

// packages/core/src/environment/python-version.ts
var pinForm = /^(?:cpython[-@]|python-?)?(3\.\d{1,2})(?:\.\d+)?(?:[a-z]\w*)?$/i;
async function readPythonPin(from2, workspace) {
  for (const folder of foldersUp(from2, workspace)) {
    const path4 = join11(folder, ".python-version");
    const text6 = await readFile7(path4, "utf8").catch(() => void 0);
    const line3 = text6?.split("\n").map((one) => one.replace(/#.*/, "").trim()).find((one) => one !== "");
    const version = line3 === void 0 ? void 0 : pinForm.exec(line3)?.[1];
    if (version !== void 0) return { version, file: shown(path4) };
  }
  return void 0;
}
function choosePython(facts) {
  const { option, locked, pinned } = facts;
  if (option !== void 0) {
    return judged(fromOption(option), "it was asked for", facts, "Ask for another one with --python.");
  }
  if (pinned) {
    const remedy = `Ask for another one with --python, or change ${pinned.file}.`;
    return judged(pinned.version, `${pinned.file} says so`, facts, remedy);
  }
  if (locked !== void 0 && bounds(facts).every((bound2) => bound2.allows(locked))) {
    return { version: locked, because: "the lock is for it" };
  }
  return best(facts);
}
function fromOption(option) {
  const version = pinForm.exec(option.trim())?.[1];
  if (version !== void 0) return version;
  throw new PackageModelError(
    "USAGE",
    `${option} is no version of Python`,
    "Give it as major and minor version, such as 3.11."
  );
}
function bounds({ model: model4, requiresPython, server }) {
  const found2 = [];
  const library = writtenBy(model4);
  const pythons = library === void 0 ? void 0 : pythonsOf(library);
  if (pythons)
    found2.push({
      allows: (one) => pythons.includes(one),
      says: `scikit-learn ${library} has wheels for Python ${span(pythons)}`
    });
  const range = requiresPython && rangeOf(requiresPython.text, `${requiresPython.at.file}, line ${requiresPython.at.line},`);
  if (range) found2.push(range);
  for (const { version } of model4.producers.filter((one) => one.library === "python" && !validVersion(one.version))) {
    const bound2 = rangeOf(version, "the way the file is written");
    if (bound2) found2.push(bound2);
  }
  const runs = rangeOf(server, "the server");
  if (runs) found2.push(runs);
  return found2;
}
function rangeOf(specifier, who) {
  const clauses = parseClauses(specifier);
  return clauses && {
    allows: (one) => allows(clauses, `${one}.99`) || allows(clauses, one),
    says: `${who} asks for Python ${specifier}`
  };
}
function judged(version, because, facts, remedy) {
  const against2 = bounds(facts).find((bound2) => !bound2.allows(version));
  if (!against2) return { version, because };
  throw new PackageModelError("RESOLVE_FAILED", `Python ${version} does not fit (${because}): ${against2.says}`, remedy);
}
function best(facts) {
  const all = bounds(facts);
  const fitting = pythons_default.order.filter((version2) => all.every((bound2) => bound2.allows(version2)));
  const hint = facts.model.producers.find((one) => one.library === "python" && validVersion(one.version))?.version.split(".").slice(0, 2).join(".");
  if (hint !== void 0 && fitting.includes(hint)) return { version: hint, because: "the file was written under it" };
  const old = facts.model.producers.some((one) => one.library === "numpy" && one.version.startsWith("<2"));
  const before = old ? fitting.filter((version2) => allows([{ operator: "<=", version: pythons_default["last-with-numpy-1"] }], version2)) : [];
  const [version] = before.length > 0 ? before : fitting;
  const reasons2 = all.map(({ says }) => says);
  if (version === void 0) {
    throw new PackageModelError(
      "RESOLVE_FAILED",
      `no Python fits: ${reasons2.join("; ")}`,
      "Train the model again with a current scikit-learn, or loosen what the project asks for."
    );
  }
  const [first] = reasons2;
  const numpy = before.length > 0 ? ", and the file was written with NumPy 1" : "";
  return {
    version,
    because: first === void 0 ? "it is the default" : `it is the preferred one that fits: ${first}${numpy}`
  };
}
function span(pythons) {
  const [first, last2] = [pythons[0] ?? "", pythons.at(-1) ?? ""];
  return first === last2 ? first : `${first} to ${last2}`;
}

// packages/core/src/environment/reconcile.ts
function reconcile(needs, declared) {
  const requirements = [];
  const drifts = [];
  for (const need of needs) {
    const lines2 = declared.filter(({ requirement: requirement2 }) => requirement2.normalized === need.name);
    const clauses = lines2.flatMap(({ requirement: requirement2 }) => requirement2.clauses);
    const drift2 = driftOf(need, lines2, clauses);
    if (drift2) drifts.push(drift2);
    else requirements.push(inferred(need, clauses));
  }
  for (const { requirement: requirement2, at, constraint } of declared) {
    if (constraint) continue;
    const { normalized, extras, clauses } = requirement2;
    const text6 = printPep508({ normalized, extras, clauses });
    requirements.push({ text: text6, name: normalized, from: at, because: `declared in ${at.file}, line ${at.line}` });
  }
  return { requirements, constraints: declared.filter(({ constraint }) => constraint), drifts };
}
function inferred(need, declared) {
  const exact = need.exact !== void 0 && allows(declared, need.exact) ? need.exact : void 0;
  if (exact !== void 0) return requirement(need, [{ operator: "==", version: exact }], need.because);
  const soft = declared.length === 0 && possible([...need.hard, ...need.soft]) ? need.soft : [];
  const because = [need.because, ...soft.length > 0 && need.softBecause !== void 0 ? [need.softBecause] : []].join(
    "; "
  );
  return requirement(need, [...need.hard, ...soft], because);
}
function requirement({ name }, clauses, because) {
  return { text: `${name}${clauses.map(clauseText).join(",")}`, name, from: "inferred", because };
}
function driftOf(need, lines2, declared) {
  if (declared.length === 0 || need.recorded === void 0 || possible([...declared, ...need.hard])) return void 0;
  const line3 = lines2.find((one) => !possible([...one.requirement.clauses, ...need.hard])) ?? lines2.find((one) => one.requirement.clauses.length > 0);
  if (!line3) return void 0;
  const { requirement: requirement2, at } = line3;
  const [first] = requirement2.clauses;
  const extras = requirement2.extras.length > 0 ? `[${requirement2.extras.join(",")}]` : "";
  const marker = requirement2.marker ? `; ${requirement2.marker.text}` : "";
  const wanted2 = need.exact === void 0 ? need.hard.map(clauseText).join(",") : `==${need.exact}`;
  return {
    name: need.name,
    declared: requirement2.clauses.map(clauseText).join(","),
    recorded: need.recorded,
    at: { ...at, column: at.column + (first?.column ?? 0) },
    mend: `${requirement2.name}${extras}${wanted2}${marker}`
  };
}

// packages/core/src/environment/environment.ts
async function environment(model4, options2, host) {
  const file = servedFile(model4);
  const folder = dirname5(file);
  const path4 = lockPath(file, model4.name);
  const [existing, declarations, pinned] = await Promise.all([
    readLock(path4),
    readDeclarations({
      from: folder,
      workspace: options2.workspace,
      ...options2.requirements !== void 0 && { option: options2.requirements }
    }),
    readPythonPin(folder, options2.workspace)
  ]);
  const python = choosePython({
    model: model4,
    server: options2.server.python,
    ...options2.python !== void 0 && { option: options2.python },
    ...pinned && { pinned },
    ...existing?.table && { locked: existing.table.python },
    ...declarations.requiresPython && { requiresPython: declarations.requiresPython }
  });
  const target = { python: python.version, platform: options2.platform };
  const declared = wanted(declarations.requirements, markerEnvironment(target));
  const names3 = new Set(
    declared.filter(({ constraint }) => !constraint).map(({ requirement: requirement2 }) => requirement2.normalized)
  );
  const { needs, missing } = infer(model4, (module) => names3.has(normalizeName(module)));
  const { requirements, constraints, drifts } = reconcile(needs, declared);
  const inputs = {
    ...target,
    server: options2.server,
    constraints,
    requirements: [...requirements, ...serverRequirements(options2.server)]
  };
  tellSources({ declarations, python, requirements: inputs.requirements, option: options2.requirements }, host);
  const lock = await lockFor(path4, existing, inputs, options2, host);
  checkHashes(lock, declared);
  return {
    kind: "virtualenv",
    runtime: "scikit-learn",
    python,
    requirements: inputs.requirements,
    drifts,
    missing,
    platform: options2.platform,
    lock
  };
}
function servedFile(model4) {
  const [file] = model4.files;
  if (file && (model4.structure.kind === "estimator" || model4.imports.includes("sklearn"))) return file.path;
  throw new PackageModelError(
    "MODEL_UNSUPPORTED",
    `${file?.path ?? model4.name} holds nothing that scikit-learn could serve`,
    "Hand in a file that holds a fitted scikit-learn estimator or pipeline."
  );
}
function tellSources({ declarations, python, requirements, option }, host) {
  const decided = (what, because) => host.emit({ stage: "environment", type: "decided", what, because });
  decided(`Python ${python.version}`, python.because);
  for (const { text: text6, from: from2, because } of requirements) if (from2 === "inferred") decided(text6, because);
  const count2 = requirements.filter(({ from: from2 }) => typeof from2 === "object").length;
  if (declarations.file !== void 0)
    decided(
      `${count2} requirements of ${declarations.file}`,
      option === void 0 ? "it is the nearest file that declares packages" : "the file was asked for"
    );
  for (const { what, because, at } of declarations.leftOut)
    decided(`${at.file}:${at.line}: ${what} is left out`, because);
}

// packages/core/src/environment/server.ts
import { readFile as readFile8 } from "node:fs/promises";
import { join as join12 } from "node:path";
async function readServer(folder) {
  const path4 = join12(folder, "pyproject.toml");
  const text6 = await readFile8(path4, "utf8").catch((cause) => {
    throw broken(`${path4} cannot be read`, cause);
  });
  const { dependencies, requiresPython, version, faults } = parsePyproject(text6);
  const [fault] = faults;
  if (fault) throw broken(`${path4}:${fault.line}:${fault.column}: ${fault.message}`);
  if (!dependencies || !requiresPython || version === void 0) throw broken(`${path4} does not describe the server`);
  return {
    folder,
    version,
    requirements: dependencies.map(({ requirement: requirement2 }) => printPep508(requirement2)),
    python: requiresPython.text
  };
}
function broken(message, cause) {
  return new PackageModelError("INTERNAL", message, "The installation of package-model is damaged: install it again.", {
    cause
  });
}

// packages/core/src/inspect/inspect.ts
import { stat as stat5 } from "node:fs/promises";
import { join as join14 } from "node:path";

// packages/core/src/bytes/file.ts
import { open as open3 } from "node:fs/promises";

// packages/core/src/bytes/source.ts
var WINDOW = 1 << 20;
var EMPTY = new Uint8Array(0);

// packages/core/src/bytes/file.ts
var FIRST_READ = 16 * 1024;
async function fileSource(path4, options2 = {}) {
  const handle = await open3(path4, "r");
  let size = 0;
  try {
    size = (await handle.stat()).size;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
  const buffer = new Uint8Array(WINDOW);
  let held = { start: 0, length: 0 };
  let next = FIRST_READ;
  const fill2 = async (room, offset, wanted2) => {
    const kept2 = offset >= held.start && offset < held.start + held.length ? held.start + held.length - offset : 0;
    if (kept2 > 0) room.set(buffer.subarray(offset - held.start, offset - held.start + kept2));
    let length = kept2;
    while (length < wanted2) {
      const { bytesRead } = await handle.read(room, length, wanted2 - length, offset + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length;
  };
  return {
    size,
    broken: void 0,
    async load(offset, least) {
      options2.signal?.throwIfAborted();
      const follows = offset >= held.start && offset <= held.start + held.length;
      if (follows && held.start + held.length - offset >= least && least > 0) {
        return { bytes: buffer.subarray(offset - held.start, held.length), start: offset };
      }
      next = follows ? Math.min(next * 2, WINDOW) : FIRST_READ;
      const wanted2 = Math.max(0, Math.min(Math.max(least, next), size - offset));
      options2.progress?.(Math.min(offset, size), size);
      if (wanted2 > WINDOW) {
        const large = new Uint8Array(wanted2);
        return { bytes: large.subarray(0, await fill2(large, offset, wanted2)), start: offset };
      }
      const length = await fill2(buffer, offset, wanted2);
      held = { start: offset, length };
      return { bytes: buffer.subarray(0, length), start: offset };
    },
    close: () => handle.close()
  };
}

// packages/core/src/inspect/formats/names.ts
import { basename as basename4 } from "node:path";
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
var packings = /\.(?:gz|gzip|z|zlib|bz2|lzma|xz|lz4)$/i;
var pointers = /\.dvc$/i;
function promised(name) {
  return promises3[extensionOf(name)];
}
function extensionOf(name) {
  return /\.([^./\\]+)$/.exec(bare(name))?.[1]?.toLowerCase() ?? "";
}
function stemOf(path4) {
  const name = bare(basename4(path4));
  return name.replace(/(?<=.)\.[^.]*$/, "") || name;
}
function bare(name) {
  return name.replace(pointers, "").replace(packings, "");
}

// packages/core/src/bytes/expand.ts
import { createGunzip, createInflate } from "node:zlib";
var MAX_EXPANDED = 32 * 2 ** 30;
var MAX_RESTARTS = 64;
function expandedSource(packed2, compression, options2 = {}) {
  const limit = options2.limit ?? MAX_EXPANDED;
  let chunks = expand(packed2, compression);
  let held = Buffer.alloc(0);
  let start = 0;
  let size;
  let broken2;
  let restarts = 0;
  const restart = async () => {
    await chunks.return(void 0);
    chunks = expand(packed2, compression);
    [held, start, size] = [Buffer.alloc(0), 0, void 0];
    restarts += 1;
  };
  return {
    get size() {
      return size;
    },
    get broken() {
      return broken2;
    },
    async load(offset, least) {
      if (offset < start) {
        if (restarts >= MAX_RESTARTS) {
          broken2 = "the file makes its reader go back too often";
          return { bytes: held.subarray(0, 0), start: offset };
        }
        await restart();
      }
      while (size === void 0 && start + held.length < offset + Math.max(least, 1)) {
        options2.signal?.throwIfAborted();
        const step = await chunks.next();
        if (step.done) {
          size = start + held.length;
          if (step.value !== void 0) broken2 = step.value;
          break;
        }
        const end = start + held.length;
        if (end + step.value.length > limit) {
          broken2 = `it expands to more than ${limit} bytes`;
          size = end;
          await chunks.return(void 0);
          break;
        }
        if (end <= offset) [held, start] = [step.value, end];
        else {
          held = Buffer.concat([held.subarray(offset - start), step.value]);
          start = offset;
        }
        if (start < offset && start + held.length > offset) {
          held = held.subarray(offset - start);
          start = offset;
        }
      }
      const from2 = Math.min(Math.max(offset - start, 0), held.length);
      return { bytes: held.subarray(from2), start: offset };
    },
    async close() {
      await chunks.return(void 0);
      await packed2.close();
    }
  };
}
async function* expand(packed2, compression) {
  const stream = compression === "zlib" ? createInflate({ chunkSize: WINDOW }) : createGunzip({ chunkSize: WINDOW });
  let failure;
  const feeding = feed(packed2, stream).catch((cause) => {
    failure = cause;
    stream.destroy();
  });
  try {
    for await (const chunk of stream) yield chunk;
  } catch (cause) {
    if (failure !== void 0) throw failure;
    return `the ${compression} stream is cut or broken (${cause instanceof Error ? cause.message : String(cause)})`;
  } finally {
    stream.destroy();
    await feeding;
  }
  if (failure !== void 0) throw failure;
  return void 0;
}
async function feed(packed2, stream) {
  for (let offset = 0; !stream.destroyed; ) {
    const { bytes } = await packed2.load(offset, 1);
    if (bytes.length === 0 || stream.destroyed) break;
    const piece = Buffer.from(bytes.subarray(0, WINDOW));
    offset += piece.length;
    if (!stream.write(piece)) await drained(stream);
  }
  if (!stream.destroyed) stream.end();
}
function drained(stream) {
  return new Promise((resolve11) => {
    if (stream.destroyed || stream.errored) return resolve11();
    const done = () => {
      stream.off("drain", done).off("close", done).off("error", done).off("end", done);
      resolve11();
    };
    stream.on("drain", done).on("close", done).on("error", done).on("end", done);
  });
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

// packages/core/src/inspect/formats/compressed.ts
var compressed = {
  title: "zlib or gzip stream",
  match: ({ head: head2 }) => compressionOf(head2) !== void 0,
  async read(candidate, inside2) {
    const compression = compressionOf(candidate.head) ?? "zlib";
    const source = expandedSource(candidate.source, compression, { signal: inside2.signal, limit: inside2.expansion });
    const part2 = await inside2.part({ source, member: compression, name: candidate.name }, candidate);
    return { ...withBreak(part2, source.broken, candidate), encoding: [compression, ...part2.encoding] };
  }
};
function compressionOf(head2) {
  const [first = 0, second = 0] = head2;
  if (first === 31 && second === 139) return "gzip";
  return first === 120 && head2.length > 1 && (first * 256 + second) % 31 === 0 ? "zlib" : void 0;
}
function withBreak(part2, broken2, candidate) {
  if (broken2 === void 0) return part2;
  const at = placeIn(candidate, candidate.source.size ?? 0);
  if (broken2.startsWith("it expands")) return { ...part2, unread: [...part2.unread, { why: broken2, at }] };
  if (part2.anomalies.some(({ kind }) => kind === "truncated")) return part2;
  return { ...part2, anomalies: [...part2.anomalies, { kind: "truncated", detail: broken2, at }] };
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
function classOf(node) {
  if (node.kind !== "instance") return void 0;
  return madeBy(globalOf2(node.callee), globalOf2(node.args[0]));
}
function madeBy(callee, first) {
  if (callee && first && makers.has(`${callee.module}.${callee.name}`)) return first;
  return callee;
}
function globalOf2(node) {
  return node?.kind === "global" ? node.global : void 0;
}

// packages/core/src/inspect/estimator/plain.ts
function textOf(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function numberOf(node) {
  if (node?.kind !== "scalar") return void 0;
  return typeof node.value === "bigint" ? Number(node.value) : typeof node.value === "number" ? node.value : void 0;
}
function truthOf(node) {
  return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : void 0;
}
function bytesOf(node) {
  if (node?.kind === "bytes") return node.content;
  if (node?.kind !== "instance") return void 0;
  const callee = globalOf2(node.callee);
  const isBytes = callee?.name === "bytearray" || callee?.name === "bytes";
  if (isBytes && node.args.length === 0) return new Uint8Array(0);
  if (isBytes) return node.args[0]?.kind === "bytes" ? node.args[0].content : encoded(node.args[0]);
  return encoded(node);
}
function encoded(node) {
  const callee = node?.kind === "instance" ? globalOf2(node.callee) : void 0;
  if (node?.kind !== "instance") return void 0;
  if (callee?.module !== "_codecs" || callee.name !== "encode") return void 0;
  const text6 = textOf(node.args[0]);
  return text6 === void 0 ? void 0 : Uint8Array.from(text6, (letter) => letter.charCodeAt(0));
}
function itemsOf(node) {
  if (node === void 0) return void 0;
  if (node.kind === "list" || node.kind === "tuple" || node.kind === "set" || node.kind === "frozenset") {
    return node.more === 0 ? node.items : void 0;
  }
  const data = attributesOf(node)?.get("data");
  return data?.kind === "list" && data.more === 0 ? data.items : void 0;
}
var read2 = /* @__PURE__ */ new WeakMap();
function attributesOf(node) {
  if (node?.kind !== "instance") return void 0;
  const known = read2.get(node);
  if (known !== void 0) return known;
  const { state } = node;
  const dicts = state?.kind === "tuple" && state.items.length === 2 ? state.items : state === void 0 ? [] : [state];
  const attributes = /* @__PURE__ */ new Map();
  for (const dict of dicts) {
    if (dict.kind !== "dict") continue;
    for (const [key, value] of dict.entries) {
      const name = textOf(key);
      if (name !== void 0) attributes.set(name, value);
    }
  }
  read2.set(node, attributes);
  return attributes;
}
function entriesOf(node) {
  if (node?.kind === "dict") return node.entries;
  return node?.kind === "instance" ? node.entries : void 0;
}

// packages/core/src/inspect/estimator/numpy.ts
function arrayOf(node) {
  if (node?.kind === "array") return ndarray(elementOf(node.dtype), node.shape, { content: node.content });
  if (node?.kind !== "instance") return void 0;
  const callee = globalOf2(node.callee);
  if (callee?.name === "_frombuffer") {
    const [buffer, dtype3, shape2] = node.args;
    return ndarray(dtypeOf(dtype3), shapeOf(shape2), { content: bytesOf(buffer) });
  }
  if (callee?.name !== "_reconstruct" || !isNumpy(callee.module)) return void 0;
  if (node.state?.kind !== "tuple") return void 0;
  const [, shape, dtype2, , data] = node.state.items;
  const objects = data?.kind === "list" && data.more === 0 ? data.items : void 0;
  return ndarray(dtypeOf(dtype2), shapeOf(shape), { content: bytesOf(data), objects });
}
function scalarOf(node) {
  if (node?.kind === "scalar") return plain(node.value);
  if (node?.kind !== "instance") return void 0;
  const callee = globalOf2(node.callee);
  if (callee?.name !== "scalar" || !isNumpy(callee.module)) return void 0;
  const [dtype2, data] = node.args;
  const element = dtypeOf(dtype2);
  if (element?.kind === "O") return data?.kind === "scalar" ? plain(data.value) : void 0;
  return ndarray(element, [1], { content: bytesOf(data) })?.values(1)?.[0];
}
function scalarsOf(nodes, most) {
  const scalars = [];
  for (const node of nodes.slice(0, most)) {
    const scalar2 = scalarOf(node);
    if (scalar2 === void 0) return void 0;
    scalars.push(scalar2);
  }
  return scalars;
}
function ndarray(element, shape, data) {
  if (element === void 0 || shape === void 0) return void 0;
  const count2 = shape.reduce((product, length) => product * length, 1);
  if (element.kind === "O") {
    const objects = data.objects ?? [];
    const complete = data.objects !== void 0 && objects.length === count2;
    return {
      dtype: "object",
      shape,
      ...complete && { objects },
      values: (most) => complete ? scalarsOf(objects, most) : void 0
    };
  }
  const { content } = data;
  return {
    dtype: element.dtype,
    shape,
    values(most) {
      const read5 = readers[element.kind];
      if (content === void 0 || read5 === void 0 || content.length !== count2 * element.size) return void 0;
      const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
      const values = [];
      for (let index = 0; index < Math.min(most, count2); index += 1) {
        const value = read5(view, index * element.size, element);
        if (value === void 0) return void 0;
        values.push(value);
      }
      return values;
    }
  };
}
var readers = {
  b: (view, at) => view.getUint8(at) !== 0,
  i: (view, at, element) => readInteger(view, at, element, true),
  u: (view, at, element) => readInteger(view, at, element, false),
  f: readFloat,
  U: readText,
  S: (view, at, { size }) => new TextDecoder("latin1").decode(new Uint8Array(view.buffer, view.byteOffset + at, size)).replace(/\0+$/, "")
};
function readInteger(view, at, { size, little }, signed) {
  if (size === 8) return plain(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
  if (size === 4) return signed ? view.getInt32(at, little) : view.getUint32(at, little);
  if (size === 2) return signed ? view.getInt16(at, little) : view.getUint16(at, little);
  return signed ? view.getInt8(at) : view.getUint8(at);
}
function readFloat(view, at, { size, little }) {
  if (size === 8) return plain(view.getFloat64(at, little));
  if (size === 4) return plain(view.getFloat32(at, little));
  return void 0;
}
function readText(view, at, { size, little }) {
  let text6 = "";
  for (let offset = at; offset < at + size; offset += 4) {
    const code = view.getUint32(offset, little);
    if (code > 1114111) return void 0;
    text6 += String.fromCodePoint(code);
  }
  return text6.replace(/\0+$/, "");
}
function plain(value) {
  if (typeof value === "bigint") return BigInt.asIntN(54, value) === value ? Number(value) : { int: String(value) };
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}
function dtypeOf(node) {
  if (node?.kind === "global") return dtypeNamed(node);
  const made = node && classOf(node);
  if (node?.kind !== "instance" || made === void 0 || !isNumpy(made.module)) return void 0;
  if (made.name === "StringDType") return { dtype: "string", size: 16, little: true, kind: "T" };
  const code = textOf(node.args[0]);
  if (code === void 0) return dtypeNamed(node.args[0]);
  const order = node.state?.kind === "tuple" ? textOf(node.state.items[1]) : void 0;
  return elementOf(`${order ?? "|"}${code}`);
}
function dtypeNamed(node) {
  const named3 = globalOf2(node);
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
var dtypes = {
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
  f8: "float64"
};
function elementOf(text6) {
  const match = /^([<>|=])?([a-zA-Z])(\d*)$/.exec(text6);
  if (match === null) return text6 === "" ? void 0 : { dtype: "unknown", size: 0, little: true, kind: "V" };
  const [, order, kind = "", digits = ""] = match;
  const size = Number(digits);
  const little = order !== ">";
  if (kind === "O") return { dtype: "object", size: 8, little, kind };
  if (kind === "U") return { dtype: "string", size: size * 4, little, kind };
  if (kind === "S") return { dtype: "string", size, little, kind };
  const dtype2 = dtypes[`${kind}${size}`];
  return dtype2 === void 0 ? { dtype: "unknown", size, little, kind: "V" } : { dtype: dtype2, size, little, kind };
}
function shapeOf(node) {
  if (node?.kind !== "tuple" || node.more > 0) return void 0;
  const shape = node.items.map(numberOf);
  return shape.every((length) => length !== void 0 && Number.isSafeInteger(length) && length >= 0) ? shape : void 0;
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
function spend(budget, what, count2) {
  if (budget[what] < count2) return false;
  budget[what] -= count2;
  return true;
}

// packages/core/src/inspect/estimator/value.ts
var MAX_DEPTH4 = 4;
var MAX_ITEMS = 20;
var MAX_TEXT2 = 200;
function valueOf3(node, budget, depth = 0) {
  if (!spend(budget, "values", 1)) return { unknown: true };
  if (node.kind === "scalar") {
    return typeof node.value === "number" && !Number.isFinite(node.value) ? String(node.value) : cut2(plain(node.value));
  }
  if (node.kind === "global") return { global: node.global };
  if (node.kind === "bytes") return { bytes: node.length };
  const scalar2 = scalarOf(node);
  if (scalar2 !== void 0) return cut2(scalar2);
  const made = classOf(node);
  if (made) return { instance: made };
  if (depth >= MAX_DEPTH4) return { unknown: true };
  if (node.kind === "dict") {
    const dict = node.entries.slice(0, MAX_ITEMS).map(([key, value]) => [valueOf3(key, budget, depth + 1), valueOf3(value, budget, depth + 1)]);
    return { dict, ...more(node.entries.length + node.more) };
  }
  if (node.kind === "array") return { instance: { module: "numpy", name: "ndarray" } };
  if (node.kind === "unknown" || node.kind === "instance") return { unknown: true };
  const items = node.items.slice(0, MAX_ITEMS).map((item) => valueOf3(item, budget, depth + 1));
  return { [node.kind === "tuple" ? "tuple" : "list"]: items, ...more(node.items.length + node.more) };
}
function more(count2) {
  return count2 > MAX_ITEMS ? { more: count2 - MAX_ITEMS } : {};
}
function cut2(value) {
  return typeof value === "string" && value.length > MAX_TEXT2 ? `${value.slice(0, MAX_TEXT2 - 1)}\u2026` : value;
}

// packages/core/src/inspect/estimator/tree.ts
var MAX_DEPTH5 = 24;
var MAX_PARAMS = 100;
var MAX_NAMES = 1e5;
var MAX_CLASSES = 1e4;
function estimatorIn(node) {
  return read3(node, newBudget(), 0);
}
function read3(node, budget, depth) {
  const made = node && classOf(node);
  const attributes = attributesOf(node);
  if (made === void 0 || attributes === void 0 || !isEstimator(made.module, attributes)) return void 0;
  if (depth > MAX_DEPTH5 || !spend(budget, "estimators", 1)) return void 0;
  const parts2 = [...partsOf(attributes, (part2) => read3(part2, budget, depth + 1))];
  const version = textOf(attributes.get("_sklearn_version"));
  const features = featuresOf(attributes, budget);
  const classes = affordable(classesOf(attributes.get("classes_")), budget);
  const estimator = {
    class: made,
    ...version !== void 0 && { version },
    params: paramsOf(attributes, budget),
    ...features && { features },
    ...classes && { classes },
    parts: parts2.map(({ name, columns, of, known }) => {
      const shown2 = columns && affordable(columnsOf(columns), budget);
      return { name, ...shown2 && { columns: shown2 }, ...of !== void 0 && { of }, estimator: known.estimator };
    })
  };
  return { estimator, attributes, parts: parts2 };
}
function isEstimator(module, attributes) {
  if (attributes.has("_sklearn_version") || attributes.has("n_features_in_")) return true;
  return module.startsWith("sklearn.") && attributes.has("classes_") || itemsOf(attributes.get("steps")) !== void 0;
}
function* partsOf(attributes, of) {
  const listed3 = attributes.get("steps") ?? attributes.get("transformers_") ?? attributes.get("transformer_list");
  if (listed3 !== void 0) return yield* namedParts(listed3, of);
  const best2 = of(attributes.get("best_estimator_"));
  if (best2 !== void 0) return yield { name: "best_estimator_", known: best2 };
  for (const [name, value] of attributes) {
    if (!name.endsWith("_") || name.startsWith("_")) continue;
    if (name === "estimator_" && attributes.has("estimators_")) continue;
    yield* fittedParts(name, value, of);
  }
  return void 0;
}
function* namedParts(listed3, of) {
  for (const entry of itemsOf(listed3) ?? []) {
    const [name, node, columns] = itemsOf(entry) ?? [];
    const known = of(node);
    const text6 = textOf(name);
    if (known !== void 0 && text6 !== void 0) yield { name: text6, ...columns && { columns }, known };
  }
}
function* fittedParts(name, value, of) {
  const one = of(value);
  if (one !== void 0) return yield { name, known: one };
  const members = (arrayOf(value)?.objects ?? itemsOf(value))?.map(unwrapped);
  const [first] = members ?? [];
  if (members === void 0 || first === void 0) return void 0;
  if (members.every((member) => isSame(member, first))) {
    const known = of(first);
    if (known !== void 0) yield { name, of: members.length, known };
    return void 0;
  }
  for (const [index, member] of members.entries()) {
    const known = of(member);
    if (known !== void 0) yield { name: `${name}[${index}]`, known };
  }
  return void 0;
}
function unwrapped(node) {
  return classOf(node)?.name === "_CalibratedClassifier" ? attributesOf(node)?.get("estimator") ?? node : node;
}
function isSame(one, other) {
  const [a, b] = [classOf(one), classOf(other)];
  return a !== void 0 && b !== void 0 && a.module === b.module && a.name === b.name;
}
function paramsOf(attributes, budget) {
  if (budget.values === 0) return [];
  return [...attributes].filter(([name]) => !name.endsWith("_") && !name.startsWith("_")).slice(0, MAX_PARAMS).map(([name, node]) => [name, valueOf3(node, budget)]);
}
function featuresOf(attributes, budget) {
  const count2 = scalarOf(attributes.get("n_features_in_"));
  if (typeof count2 !== "number" || !Number.isSafeInteger(count2) || count2 < 0) return void 0;
  const names3 = affordable(arrayOf(attributes.get("feature_names_in_"))?.values(MAX_NAMES), budget);
  const whole2 = names3?.length === count2 && names3.every((name) => typeof name === "string");
  return { count: count2, ...whole2 && { names: names3 } };
}
function affordable(list2, budget) {
  return list2 !== void 0 && spend(budget, "scalars", list2.length) ? list2 : void 0;
}
function classesOf(node) {
  const array2 = arrayOf(node);
  if (array2 === void 0 || array2.shape.length !== 1 || (array2.shape[0] ?? 0) > MAX_CLASSES) return void 0;
  return array2.values(MAX_CLASSES);
}
function columnsOf(node) {
  const one = textOf(node) ?? numberOf(node);
  if (one !== void 0) return [one];
  const array2 = arrayOf(node);
  const listed3 = array2 ? array2.values(MAX_NAMES) : scalarsOf(itemsOf(node) ?? [], MAX_NAMES);
  if (listed3 === void 0 || array2 === void 0 && itemsOf(node) === void 0) return void 0;
  if (listed3.length > 0 && listed3.every((item) => typeof item === "boolean")) {
    return listed3.flatMap((chosen2, index) => chosen2 ? [index] : []);
  }
  return listed3.every((item) => typeof item === "string" || typeof item === "number") ? listed3 : void 0;
}

// packages/core/src/inspect/estimator/predicts.ts
function predictsOf(known) {
  const final = finalOf(known);
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
  const components = numberOf(attributes.get("n_components"));
  const isMixture = name.endsWith("Mixture") && components !== void 0;
  const probabilities = { name: "probabilities", dtype: "float64", shape: [null, components ?? null] };
  return [predictions("int64"), ...isMixture ? [probabilities] : []];
}
function predictions(dtype2, width) {
  return { name: "predictions", dtype: dtype2, shape: width === void 0 ? [null] : [null, width] };
}
function finalOf(known) {
  const { attributes, parts: parts2 } = known;
  if (attributes.has("steps")) return lastStep(known);
  const inner = parts2.find(({ name }) => name === "best_estimator_") ?? (delegates(known) ? parts2.find(({ name }) => name === "estimator_") : void 0);
  return inner === void 0 ? known : finalOf(inner.known);
}
function lastStep({ attributes, parts: parts2 }) {
  const last2 = itemsOf(attributes.get("steps"))?.at(-1);
  const name = textOf(itemsOf(last2)?.[0]);
  const part2 = parts2.find((one) => one.name === name);
  return part2 && finalOf(part2.known);
}
function delegates({ estimator }) {
  return tabled(estimator.class.module, estimator.class.name)?.[0] === "delegates";
}
function abilityOf({ estimator, attributes }) {
  const entry = tabled(estimator.class.module, estimator.class.name);
  if (entry !== void 0) return entry[0] === "delegates" ? void 0 : entry[0];
  return attributes.has("classes_") && !estimator.class.module.startsWith("sklearn.") ? "classes" : void 0;
}
function tabled(module, name) {
  return module.startsWith("sklearn.") && Object.hasOwn(abilities, name) ? abilities[name] : void 0;
}
function labelsOf(known) {
  const { attributes, parts: parts2, estimator } = known;
  if (estimator.classes) return estimator.classes;
  for (const name of ["label_binarizer_", "_label_binarizer", "le_", "_label_encoder"]) {
    const node = attributes.get(name);
    const state = node?.kind === "instance" && node.state?.kind === "dict" ? node.state.entries : [];
    const classes = classesOf(state.find(([key]) => textOf(key) === "classes_")?.[1]);
    if (classes !== void 0) return classes;
  }
  const inner = parts2.find(({ name }) => /^(?:base_)?estimator_$/.test(name));
  const final = inner && finalOf(inner.known);
  return final && labelsOf(final);
}
function dtypeOfLabels(known, classes) {
  const dtype2 = arrayOf(known.attributes.get("classes_"))?.dtype;
  if (dtype2 !== void 0 && dtype2 !== "object") return dtype2;
  if (classes.every((label) => typeof label === "string")) return "string";
  if (classes.every((label) => typeof label === "boolean")) return "bool";
  return classes.every((label) => Number.isInteger(label)) ? "int64" : "object";
}
function severalClasses({
  attributes,
  estimator
}) {
  const listed3 = attributes.get("classes_");
  const items = listed3?.kind === "list" ? itemsOf(listed3) : void 0;
  const first = arrayOf(items?.[0]);
  if (items === void 0 || first === void 0) return void 0;
  return { count: items.length, dtype: estimator.class.name === "ClassifierChain" ? "float64" : first.dtype };
}
var probableLosses = /* @__PURE__ */ new Set(["log_loss", "log", "modified_huber"]);
function hasProbabilities(known) {
  const { estimator, attributes, parts: parts2 } = known;
  const entry = tabled(estimator.class.module, estimator.class.name);
  if (entry?.[1] !== "depends") return entry?.[1] === "always";
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
function takesOf(known) {
  return takes(known, true);
}
function takes(known, deeper) {
  const { attributes, estimator } = known;
  if (notTables.has(estimator.class.name)) return { kind: "other" };
  if (textWithoutVocabulary.has(estimator.class.name)) return { kind: "text", need: { dtype: "string" } };
  const vocabulary = vocabularyOf(attributes.get("vocabulary_"));
  if (vocabulary !== void 0) return { kind: "text", need: { dtype: "string", vocabulary } };
  if (attributes.has("categories_")) return { kind: "table", needs: encoderNeeds(attributes.get("categories_")) };
  if (attributes.has("transformers_")) return columnNeeds(known, deeper);
  if (attributes.has("steps"))
    return pipelineTakes(
      known.parts.map((part2) => part2.known),
      deeper
    );
  if (attributes.has("transformer_list"))
    return known.parts.map((part2) => takes(part2.known, deeper)).reduce(joined, anyTable);
  return wrappedTakes(known, deeper);
}
function pipelineTakes(steps, deeper) {
  const [first, ...rest] = steps;
  if (first === void 0) return anyTable;
  const given2 = takes(first, deeper);
  return keepsColumns.has(first.estimator.class.name) && rest.length > 0 ? joined(given2, pipelineTakes(rest, deeper)) : given2;
}
function wrappedTakes(known, deeper) {
  const encodes = deeper && known.estimator.class.name.startsWith("HistGradientBoosting");
  const encoder = encodes ? estimatorIn(known.attributes.get("_preprocessor")) : void 0;
  if (encoder?.attributes.has("transformers_") === true) return columnNeeds(encoder, false);
  const [inner] = wholeParts(known);
  return inner === void 0 ? anyTable : takes(inner, deeper);
}
var whole = /^(?:best_estimator_|(?:base_)?estimator_|estimators_(?:\[\d+\])?|regressor_|classifier_|calibrated_classifiers_)$/;
function wholeParts({ attributes, parts: parts2 }) {
  if (attributes.has("steps")) return parts2.slice(0, 1).map(({ known }) => known);
  if (attributes.has("transformers_")) return [];
  const isUnion = attributes.has("transformer_list");
  return parts2.filter(({ name }) => isUnion || whole.test(name)).map(({ known }) => known);
}
function columnNeeds(known, deeper) {
  const needs = /* @__PURE__ */ new Map();
  const positionsOf = positionsIn(known);
  for (const part2 of known.parts) {
    const given2 = takes(part2.known, deeper);
    for (const [order, position2] of positionsOf(part2.name, part2.columns).entries()) {
      needs.set(position2, stricter(needs.get(position2), needAt(given2, order)));
    }
  }
  for (const [name, node, columns] of entriesWithout(known.attributes.get("transformers_"))) {
    const dtype2 = node === "drop" ? "unknown" : "float64";
    for (const position2 of positionsOf(name, columns)) if (!needs.has(position2)) needs.set(position2, { dtype: dtype2 });
  }
  return { kind: "table", needs };
}
function needAt(given2, order) {
  if (given2.kind === "text") return given2.need;
  return given2.kind === "table" ? given2.needs.get(order) ?? { dtype: "float64" } : { dtype: "unknown" };
}
function entriesWithout(listed3) {
  return (itemsOf(listed3) ?? []).flatMap((entry) => {
    const [name, what, columns] = itemsOf(entry) ?? [];
    const word = textOf(what);
    return word === "drop" || word === "passthrough" ? [[textOf(name) ?? "", word, columns]] : [];
  });
}
function positionsIn({ attributes, estimator }) {
  const kept2 = indicesByPart(attributes.get("_transformer_to_input_indices"));
  const byName2 = new Map(estimator.features?.names?.map((name, position2) => [name, position2]));
  return (name, columns) => kept2.get(name) ?? (columns === void 0 ? [] : columnsOf(columns) ?? []).map((column2) => typeof column2 === "number" ? column2 : byName2.get(column2) ?? -1).filter((position2) => position2 >= 0);
}
function indicesByPart(node) {
  const indices = /* @__PURE__ */ new Map();
  for (const [key, value] of entriesOf(node) ?? []) {
    const name = textOf(key);
    const positions = columnsOf(value)?.filter((position2) => typeof position2 === "number");
    if (name !== void 0 && positions !== void 0) indices.set(name, positions);
  }
  return indices;
}
function encoderNeeds(node) {
  const needs = /* @__PURE__ */ new Map();
  for (const [index, column2] of (itemsOf(node) ?? []).entries()) {
    const array2 = arrayOf(column2);
    if (array2 === void 0) continue;
    const categories = array2.values(MAX_CATEGORIES);
    const isText = categories?.some((category) => typeof category === "string") ?? array2.dtype === "string";
    const dtype2 = isText ? "string" : array2.dtype;
    needs.set(index, { dtype: dtype2, ...categories && { categories } });
  }
  return needs;
}
function vocabularyOf(node) {
  const entries3 = entriesOf(node);
  if (entries3 === void 0 || entries3.some(([, column2]) => !isIndex(column2))) return void 0;
  return entries3.slice(0, MAX_VOCABULARY).map(([word]) => word.kind === "scalar" ? plain(word.value) : void 0).filter((word) => typeof word === "string").toSorted();
}
function isIndex(node) {
  return numberOf(node) !== void 0 || typeof scalarOf(node) === "number";
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
  const known = estimatorIn(root);
  if (known === void 0) return { metadata: {} };
  return { estimator: known.estimator, signature: signatureOf(known), metadata: metadataOf(known) };
}
function signatureOf(known) {
  const takes2 = takesOf(known);
  const { outputs: outputs2, classes } = predictsOf(known);
  return { ...inputsOf(takes2, featuresOf2(known)), outputs: outputs2, ...classes && { classes } };
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
  const dtype2 = commonDtype(columns);
  const table3 = { name: "X", dtype: dtype2, shape: [null, features.count] };
  return { inputs: [table3], columns };
}
function commonDtype(columns) {
  const dtypes2 = new Set(columns.map(({ dtype: dtype2 }) => dtype2).filter((dtype2) => dtype2 !== "unknown"));
  const [only = "float64"] = dtypes2;
  return dtypes2.size > 1 ? "object" : only;
}
function featuresOf2(known) {
  if (known.estimator.features !== void 0) return known.estimator.features;
  for (const part2 of wholeParts(known)) {
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
function metadataOf(known) {
  const metadata = { estimator: outline(known.estimator) };
  for (const [attribute, title] of told) {
    for (const one of [known, ...known.parts.map((part2) => part2.known)]) {
      const value = scalarOf(one.attributes.get(attribute));
      if (typeof value === "number") metadata[title] ??= String(value);
    }
  }
  return metadata;
}
var MAX_OUTLINE = 8;
function outline({ class: { name }, parts: parts2 }) {
  const names3 = parts2.slice(0, MAX_OUTLINE).map((part2) => part2.of === void 0 ? part2.estimator.class.name : `${part2.of} \xD7 ${part2.estimator.class.name}`);
  const more2 = parts2.length > MAX_OUTLINE ? [`${parts2.length - MAX_OUTLINE} more`] : [];
  return parts2.length > 0 ? `${name}(${[...names3, ...more2].join(", ")})` : name;
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
  /** Where the memo that holds it keeps it. */
  slot = 0;
  constructor(tag2, value, items, more2, at, shared2) {
    this.tag = tag2;
    this.value = value;
    this.items = items;
    this.more = more2;
    this.at = at;
    this.shared = shared2;
  }
};
var shared = (tag2, value, more2 = 0) => new Cell(tag2, value, void 0, more2, 0, true);
var NONE = shared(tag.NONE, null);
var TRUE = shared(tag.BOOL, true);
var FALSE = shared(tag.BOOL, false);
var UNKNOWN = shared(tag.UNKNOWN, void 0);
var EMPTY_TUPLE = new Cell(tag.TUPLE, void 0, [], 0, 0, true);
var SOME_INT = shared(tag.INT, void 0);
var SOME_FLOAT = shared(tag.FLOAT, void 0);
var SOME_STR = shared(tag.STR, void 0);
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
function nameOf2(cell) {
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
  const node = (item) => {
    if (item === void 0 || typeof item === "number") return SOME;
    const known = made.get(item);
    if (known) return known;
    const fresh = open4(item);
    made.set(item, fresh);
    return fresh;
  };
  const list2 = (items, into) => {
    for (const item of items) into.push(node(item));
  };
  const pairs = (items, into) => {
    for (let i = 0; i + 1 < items.length; i += 2) into.push([node(items[i]), node(items[i + 1])]);
  };
  const open4 = (cell) => {
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
        ahead.push(() => list2(cell.items ?? [], items));
        return { kind: sequenceKind(cell), items, more: cell.more };
      }
      case tag.DICT: {
        const entries3 = [];
        ahead.push(() => pairs(cell.items ?? [], entries3));
        return { kind: "dict", entries: entries3, more: cell.more };
      }
      case tag.ARRAY: {
        const { dtype: dtype2, shape, fortran, length, content } = cell.value;
        return { kind: "array", dtype: dtype2, shape, fortran, at: cell.at, length, ...content ? { content } : {} };
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
      out["callee"] = node(making.callee);
      list2(making.args, args);
      if (making.state !== void 0) out["state"] = node(making.state);
      if (making.items) {
        const items = [];
        out["items"] = items;
        list2(making.items, items);
      }
      if (making.entries) {
        const entries3 = [];
        out["entries"] = entries3;
        pairs(making.entries, entries3);
      }
    });
    return out;
  };
  const top = node(root);
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
var MAX_DEPTH6 = 5;
var MAX_WIDTH = 32;
var MAX_TEXT3 = 600;
var NDARRAY = { module: "numpy", name: "ndarray" };
function valuesOf(cells) {
  const room = { nodes: MAX_NODES, mutable: false };
  const shown2 = cells.slice(0, MAX_WIDTH).map((cell) => valueOf4(cell, room, 0));
  if (cells.length > MAX_WIDTH) shown2.push({ unknown: true });
  return { values: shown2, mutable: room.mutable };
}
function valueOf4(item, room = { nodes: MAX_NODES, mutable: false }, depth = 0) {
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
      return typeof item.value === "string" && item.value.length <= MAX_TEXT3 ? item.value : { some: "str" };
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
function container(cell, room, depth) {
  const kind = containerKind(cell);
  if (kind !== "tuple" && kind !== "frozenset") room.mutable = true;
  const items = cell.items;
  if (items === void 0) return { some: kind };
  if (items.length > 0 && (depth >= MAX_DEPTH6 || room.nodes <= 0)) return { unknown: true };
  const width = Math.min(items.length, kind === "dict" ? 2 * MAX_WIDTH : MAX_WIDTH, Math.max(room.nodes, 0) & ~1);
  const shown2 = [];
  for (let i = 0; i < width; i++) shown2.push(valueOf4(items[i], room, depth + 1));
  const rest = cell.more + (items.length - width) / (kind === "dict" ? 2 : 1);
  const more2 = rest > 0 ? { more: Math.ceil(rest) } : {};
  if (kind === "dict") {
    const dict = [];
    for (let i = 0; i + 1 < width; i += 2) dict.push([shown2[i], shown2[i + 1]]);
    return { dict, ...more2 };
  }
  if (kind === "tuple") return { tuple: shown2, ...more2 };
  return kind === "list" ? { list: shown2, ...more2 } : { set: shown2, ...more2 };
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
  return madeBy(nameOf2(making.callee), nameOf2(making.args[0]));
}
function coarse(value, depth = 0) {
  if (typeof value === "string") return { some: "str" };
  if (typeof value === "number") return { some: Number.isInteger(value) ? "int" : "float" };
  if (value === null || typeof value === "boolean") return value;
  if ("int" in value) return { some: "int" };
  if ("bytes" in value) return { some: "bytes" };
  if ("list" in value) return { some: "list" };
  if ("dict" in value) return { some: "dict" };
  if ("set" in value) return { some: "set" };
  if ("tuple" in value) {
    if (depth > 0 || value.more || value.tuple.length > 8) return { some: "tuple" };
    return { tuple: value.tuple.map((item) => coarse(item, depth + 1)) };
  }
  return value;
}

// packages/core/src/inspect/pickle/ledger.ts
var MAX_DIFFERENT = 32;
var MAX_VARIANTS = 256;
var MAX_COARSE_VARIANTS = 512;
var MAX_ENTRIES = 5e4;
var MAX_REVIEWED = 2e5;
var MAX_NATIVE = 20;
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
var NO_PLAIN_NAME = "(a key that is no plain text)";
var MAX_WALK = 8e6;
var DUNDER = /^__.*__$/;
var CLASS_FIRST = /^(copyreg|copy_reg)\.(_reconstructor|__newobj__|__newobj_ex__)$|^numpy\.(_?core)\.multiarray\._reconstruct$/;
var Ledger = class {
  entries = /* @__PURE__ */ new Map();
  /** State of native types that does not fit itself. */
  native = [];
  /** Where entries were left out because there are too many. */
  overflow = -1;
  /** Beyond the budget what is given to a call cannot be reached any more: nothing has to be looked at again. */
  settled = false;
  latest = -1;
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
    const { values, mutable } = valuesOf(args);
    const late = mutable && !this.settled;
    const full = this.reviews.length >= MAX_REVIEWED;
    const shown2 = this.state(by, on, late && full ? values.map(withoutContent) : values, at);
    if (late && !full) this.reviews.push({ by, on, args, at, shown: shown2 });
    this.references(by, on, args, at);
  }
  /** At STOP: calls whose arguments were changed after them are stated with those, too. */
  review() {
    const reviews = this.reviews;
    this.reviews = [];
    for (const { by, on, args, at, shown: shown2 } of reviews) {
      const { values } = valuesOf(args);
      if (JSON.stringify(values) !== shown2) this.state(by, on, values, at);
      this.references(by, on, args, at);
    }
  }
  state(by, on, values, at) {
    const shown2 = JSON.stringify(values);
    const global = by === "build" || by === "append" || by === "setitem" || by === "lookup" ? classOfCell(on) : nameOf2(on);
    const what = global ? void 0 : valueOf4(on);
    const name = global ? `${global.module}
${global.name}` : JSON.stringify(what);
    const callee = this.calleeOf(`${by} ${name}`);
    const args = generalise(values, callee);
    const key = `calls ${by} ${name} ${args === values ? shown2 : JSON.stringify(args)}`;
    if (!this.entries.has(key)) callee.variants += 1;
    this.add(
      key,
      at,
      () => global ? { kind: "calls", global, by, args } : { kind: "calls-unknown", what: what ?? { unknown: true }, by, args }
    );
    return shown2;
  }
  calleeOf(key) {
    let callee = this.callees.get(key);
    if (!callee) {
      callee = { seen: [], wide: [], variants: 0 };
      this.callees.set(key, callee);
    }
    return callee;
  }
  /** What a method of `on` was given. */
  kept(by, on, items, at) {
    for (const item of items) this.refersIn(item, classOfCell(on) ?? nameOf2(on), void 0, at);
    if (by === "setitem") {
      for (let i = 0; i + 1 < items.length; i += 2) {
        const attribute = textOf2(items[i]);
        if (attribute !== void 0 && plants(attribute, items[i + 1]))
          this.sets(classOfCell(on), attribute, at);
      }
    }
  }
  /** The first few are enough: each is a reason not to load the file. */
  doubt(detail, at) {
    if (this.native.length < MAX_NATIVE) this.native.push({ detail, at });
  }
  /** Callables in arguments or state, and attributes that state plants. */
  references(by, on, args, at) {
    const holder = by === "build" || by === "append" || by === "setitem" ? classOfCell(on) : nameOf2(on);
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
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = items[i];
      const value = items[i + 1];
      const attribute = textOf2(key);
      if (attribute !== void 0 && (plants(attribute, value) || replaces(holder, attribute, value)))
        this.sets(holder, attribute, at);
      if (attribute === void 0 && typeof key !== "number" && key.tag === tag.INSTANCE) {
        this.sets(holder, NO_PLAIN_NAME, at);
      }
      if (attribute !== void 0 && METHOD_NAMED.has(attribute) && !namesMethods(value))
        this.sets(holder, attribute, at);
      if (this.tired(1, at)) return;
      if (attribute === void 0) this.refersIn(key, holder, void 0, at);
      this.refersIn(value, holder, attribute, at);
    }
  }
  sets(holder, attribute, at) {
    const owner = holder ?? { module: "", name: "" };
    this.add(`sets ${owner.module}
${owner.name}
${attribute}`, at, () => ({
      kind: "sets",
      holder: owner,
      attribute
    }));
  }
  refers(global, holder, attribute, at) {
    this.add(`refers ${global.module}
${global.name}
${holder?.module}
${holder?.name}
${attribute}`, at, () => ({
      kind: "refers",
      global,
      ...holder ? { holder } : {},
      ...attribute === void 0 ? {} : { attribute }
    }));
  }
  /** States every plain name that can be reached without going through an instance: those have entries of their own. */
  refersIn(item, holder, attribute, at) {
    if (typeof item === "number" || item.tag < tag.TUPLE || this.tired(0, at)) return;
    for (const global of namesIn(item, (count2) => this.tired(count2, at))) this.refers(global, holder, attribute, at);
  }
  /** Counts what is walked over. True when it is too much: then what follows is not looked at, and that is said. */
  tired(count2, at) {
    this.walked += count2;
    if (this.walked < MAX_WALK) return false;
    if (this.overflow < 0) this.overflow = at;
    return true;
  }
  /** A key that goes into a dict of which nothing is kept. True where it plants a callable that an unpickler may find. */
  lostEntry(key, value, at) {
    const attribute = typeof key === "number" ? void 0 : textOf2(key);
    const planted = attribute !== void 0 && plants(attribute, value);
    if (planted) this.sets(void 0, attribute, at);
    this.refersIn(key, void 0, void 0, at);
    this.refersIn(value, void 0, attribute, at);
    return planted && typeof value !== "number" && value.tag >= tag.GLOBAL;
  }
  /** Whether something was stated at or behind `offset`. */
  touchedFrom(offset) {
    return this.latest >= offset;
  }
  add(key, at, make) {
    this.latest = Math.max(this.latest, at);
    const entry = this.entries.get(key);
    if (entry) entry.count += 1;
    else if (this.entries.size >= MAX_ENTRIES) this.overflow = this.overflow < 0 ? at : this.overflow;
    else this.entries.set(key, { stated: make(), count: 1, at });
  }
};
function isHook(text6) {
  return HOOKS.has(text6) || ESTIMATOR_METHODS.has(text6) || METHOD_NAMED.has(text6) || DUNDER.test(text6);
}
var UNDERSCORE = 95;
function plants(attribute, value) {
  if (attribute.charCodeAt(0) === UNDERSCORE && attribute.charCodeAt(1) === UNDERSCORE) return DUNDER.test(attribute);
  return typeof value !== "number" && value.tag >= tag.GLOBAL && HOOKS.has(attribute);
}
function namesMethods(item) {
  if (typeof item === "number") return false;
  if (item.tag === tag.NONE) return true;
  const text6 = textOf2(item);
  if (text6 !== void 0) return METHODS.has(text6);
  const held = item.tag === tag.LIST || item.tag === tag.TUPLE ? item.items : void 0;
  return held !== void 0 && item.more === 0 && held.every(namesMethods);
}
function replaces(holder, attribute, value) {
  if (typeof value === "number" || value.tag < tag.GLOBAL || !ESTIMATOR_METHODS.has(attribute)) return false;
  return !holder || !NO_ESTIMATORS.has(`${holder.module}.${holder.name}`);
}
function generalise(values, callee) {
  if (callee.variants >= MAX_COARSE_VARIANTS) return [{ unknown: true }];
  const all = callee.variants >= MAX_VARIANTS;
  let changed2 = all;
  for (let i = 0; i < values.length; i++) {
    if (callee.wide[i] === true) {
      changed2 = true;
      continue;
    }
    const seen2 = callee.seen[i] ??= /* @__PURE__ */ new Set();
    seen2.add(JSON.stringify(values[i]));
    if (seen2.size > MAX_DIFFERENT) {
      callee.wide[i] = true;
      seen2.clear();
      changed2 = true;
    }
  }
  return changed2 ? values.map((value, i) => all || callee.wide[i] === true ? coarse(value) : value) : values;
}
function withoutContent(value) {
  if (value === null || typeof value !== "object") return value;
  if ("tuple" in value) return { tuple: value.tuple.map(withoutContent), ...value.more ? { more: value.more } : {} };
  if ("list" in value) return { some: "list" };
  if ("dict" in value) return { some: "dict" };
  return "set" in value ? { some: "set" } : value;
}
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
function attributeOf(cell, attribute) {
  let found2;
  for (const state of stateDicts(makingOf(cell)?.state)) {
    const items = state.items ?? [];
    for (let i = 0; i + 1 < items.length; i += 2) if (textOf2(items[i]) === attribute) found2 = items[i + 1];
  }
  return found2;
}
var NO_NAMES = [];
function namesIn(item, tired = () => false) {
  if (typeof item === "number" || item.tag < tag.TUPLE) return NO_NAMES;
  if (item.tag === tag.GLOBAL) return [item.value];
  if (item.items === void 0 || item.plain) return NO_NAMES;
  const found2 = [];
  const met = /* @__PURE__ */ new Set([item]);
  const ahead = [item];
  for (let cell = ahead.pop(); cell; cell = ahead.pop()) {
    if (tired(cell.items?.length ?? 0)) break;
    for (const child2 of cell.items ?? []) {
      if (typeof child2 === "number" || child2.tag < tag.TUPLE) continue;
      if (child2.tag === tag.GLOBAL) found2.push(child2.value);
      else if (child2.items !== void 0 && !child2.plain && !met.has(child2)) {
        met.add(child2);
        ahead.push(child2);
      }
    }
  }
  return found2;
}

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
var modules = /* @__PURE__ */ new Set([
  ...standardModules,
  ...common,
  ...Object.keys(moduleMapping).map((name) => name.split(".")[0] ?? "")
]);
function isModule(top) {
  return modules.has(top);
}

// packages/core/src/inspect/pickle/loop.ts
import { isAscii, isUtf8 } from "node:buffer";

// packages/core/src/inspect/pickle/literals.ts
var UNDERSCORED = String.raw`(?:_?[0-9a-zA-Z])*`;
var DECIMAL = /^[\s\v\f]*([+-]?)([0-9](?:_?[0-9])*)[\s\v\f]*$/;
var PREFIXED = new RegExp(String.raw`^[\s\v\f]*([+-]?)0([xXoObB])_?([0-9a-zA-Z]${UNDERSCORED})[\s\v\f]*$`);
var MAX_DIGITS = 4300;
function decimalInteger(text6) {
  const match = DECIMAL.exec(untilNul(text6));
  if (!match) return void 0;
  const value = Number(`${match[1]}${(match[2] ?? "").replaceAll("_", "")}`);
  return Number.isSafeInteger(value) ? value : void 0;
}
function anyInteger(text6) {
  const cut3 = untilNul(text6);
  const prefixed = PREFIXED.exec(cut3);
  const plain3 = DECIMAL.exec(cut3);
  const digits = (prefixed?.[3] ?? plain3?.[2] ?? "").replaceAll("_", "");
  if (digits === "" || digits.length > MAX_DIGITS) return void 0;
  const octal = !prefixed && digits.length > 1 && digits.startsWith("0") && /[^0]/.test(digits);
  const prefix = prefixed ? `0${(prefixed[2] ?? "").toLowerCase()}` : octal ? "0o" : "";
  try {
    const value = BigInt(prefix + digits);
    return (prefixed?.[1] ?? plain3?.[1]) === "-" ? -value : value;
  } catch {
    return void 0;
  }
}
function longInteger(bytes) {
  if (bytes.length === 0) return 0;
  const top = bytes[bytes.length - 1] ?? 0;
  let hex2 = "";
  for (let i = bytes.length - 1; i >= 0; i--) hex2 += (bytes[i] ?? 0).toString(16).padStart(2, "0");
  const value = BigInt(`0x${hex2}`) - (top >= 128 ? 1n << BigInt(bytes.length * 8) : 0n);
  return smallest(value);
}
function smallest(value) {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
function floatingPoint(text6) {
  const word = untilNul(text6).trim().toLowerCase().replace(/(\d)_(?=\d)/g, "$1");
  const special2 = /^([+-]?)(inf|infinity|nan)$/.exec(word);
  if (special2) return special2[2] === "nan" ? Number.NaN : special2[1] === "-" ? -Infinity : Infinity;
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
function quotedString(line3) {
  const quote = line3[0];
  if (line3.length < 2 || quote !== "'" && quote !== '"' || line3.at(-1) !== quote) return void 0;
  return line3.slice(1, -1).replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g, (all, hex2, octal, other) => {
    if (hex2 !== void 0) return String.fromCharCode(Number.parseInt(hex2, 16));
    if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return simpleEscapes.get(other ?? "") ?? all;
  });
}
function rawUnicode(line3) {
  return line3.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (all, four, eight) => {
    const code = four ?? eight;
    if (code === void 0) return all;
    const point = Number.parseInt(code, 16);
    return point <= 1114111 ? String.fromCodePoint(point) : all;
  });
}
function untilNul(text6) {
  const nul = text6.indexOf("\0");
  return nul < 0 ? text6 : text6.slice(0, nul);
}

// packages/core/src/inspect/pickle/compat.ts
var names = new Map(Object.entries(nameMapping));
var modules2 = new Map(Object.entries(moduleMapping));
function compatible(module, name) {
  const both2 = names.get(`${module} ${name}`);
  if (both2) return { module: both2[0], name: both2[1] };
  return { module: modules2.get(module) ?? module, name };
}

// packages/core/src/inspect/pickle/memo.ts
var PAGE_BITS = 13;
var PAGE = 1 << PAGE_BITS;
var FAR = 1 << 26;
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
    const packed2 = (key >= FAR || key < 0 ? this.far.get(key) : this.pages[key >> PAGE_BITS]?.[key & PAGE - 1]) ?? 0;
    if (packed2 > 0) return packed2 - 1;
    return packed2 === 0 ? void 0 : this.cells[-packed2 - 1];
  }
  /** False when there is no room left. */
  set(key, item) {
    if (this.size >= MAX_ENTRIES2) return false;
    const packed2 = typeof item === "number" ? item + 1 : -this.numberOf(item);
    if (key >= FAR) {
      if (!this.far.has(key)) this.size += 1;
      this.far.set(key, packed2);
      return true;
    }
    const page = this.pages[key >> PAGE_BITS] ?? this.fresh(key >> PAGE_BITS);
    const index = key & PAGE - 1;
    if (page[index] === 0) this.size += 1;
    page[index] = packed2;
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
var HAS_OBJECT = 1;
var MAX_DTYPE_DEPTH = 8;
var NO_SIZE = -1;
function dtypeOf2(item, depth = 0) {
  if (depth > MAX_DTYPE_DEPTH) return void 0;
  const making = item === void 0 ? void 0 : makingOf(item);
  const written = textOf2(making?.args[0]);
  if (!making || written === void 0 || !nameOf2(making.callee)?.module.startsWith("numpy")) return void 0;
  const order = /^[<>=|]/.exec(written)?.[0] ?? "";
  const code = written.slice(order.length).replace(/^([mM]8)\[.{0,20}\]$/, "$1");
  const flexible = FLEXIBLE.exec(code);
  const named3 = flexible ? Number(flexible[2] || 0) * (flexible[1] === "U" ? 4 : 1) : sizes[code];
  if (named3 === void 0) return void 0;
  const object3 = code === "O" || code === "O8" || code === "object";
  if (making.state === void 0) return { text: written, itemsize: named3, hasObject: object3 };
  const state = making.state.tag === tag.TUPLE ? making.state.items : void 0;
  const version = integer(state?.[0]);
  const endian = textOf2(state?.[1]);
  const size = integer(state?.[5]);
  const flags2 = integer(state?.[7]);
  if (!state || version === void 0 || version < 3 || endian === void 0 || size === void 0 || flags2 === void 0)
    return void 0;
  const itemsize = flexible && size !== NO_SIZE ? size : named3;
  const hasObject = (flags2 & HAS_OBJECT) !== 0;
  const byName2 = state[4];
  const fields = typeof byName2 === "object" && byName2.tag === tag.DICT ? byName2 : void 0;
  const text6 = fields ? `|V${itemsize}` : typeString(order === "" ? endian : order, endian, code, flexible?.[1], itemsize);
  const doubt = doubtOf({ fields, subarray: state[2], object: object3, hasObject, itemsize, text: text6 }, depth + 1);
  return { text: text6, itemsize, hasObject, ...doubt === void 0 ? {} : { doubt } };
}
function doubtfulDtype(cell) {
  return lastName(cell) === "dtype" ? dtypeOf2(cell)?.doubt : void 0;
}
function doubtOf(type, depth) {
  const { fields, subarray, object: object3, hasObject, itemsize, text: text6 } = type;
  if (itemsize < 0) return `dtype ${text6} has a negative size`;
  let objects = object3;
  const parts2 = [];
  for (let i = 1; i < (fields?.items?.length ?? 0); i += 2) {
    const entry = fields?.items?.[i];
    const [of2, at] = isTuple2(entry) ? entry.items ?? [] : [];
    const [dtype2, offset] = [dtypeOf2(of2, depth), integer(at)];
    if (!dtype2 || offset === void 0) return void 0;
    parts2.push({ dtype: dtype2, offset });
  }
  const [of] = isTuple2(subarray) ? subarray.items ?? [] : [];
  const inner = of === void 0 ? void 0 : dtypeOf2(of, depth);
  if (of !== void 0 && !inner) return void 0;
  if (inner) parts2.push({ dtype: inner, offset: 0 });
  for (const { dtype: dtype2, offset } of parts2) {
    objects ||= dtype2.hasObject;
    if (offset < 0 || offset + dtype2.itemsize > itemsize)
      return `a field of dtype ${text6} lies outside of its ${itemsize} bytes`;
  }
  if (objects === hasObject) return void 0;
  return `the flags of dtype ${text6} say that it ${hasObject ? "holds" : "does not hold"} objects, its type says otherwise`;
}
function isTuple2(item) {
  return typeof item === "object" && item.tag === tag.TUPLE;
}
function typeString(order, endian, code, flexible, itemsize) {
  const mark = endian === "=" ? "<" : endian === "" ? order : endian;
  if (flexible === "U") return `${mark}U${Math.floor(itemsize / 4)}`;
  if (flexible !== void 0) return `|${flexible === "a" ? "S" : flexible}${itemsize}`;
  return `${mark}${code === "O8" ? "O" : code}`;
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
      const value = items[i + 1];
      if (key === void 0 || value === void 0 || !WRAPPER_ATTRIBUTES.has(key)) return void 0;
      attributes.set(key, value);
    }
  }
  const dtype2 = dtypeOf2(attributes.get("dtype"));
  const shape = dimensions(attributes.get("shape"));
  if (!dtype2 || !shape) return void 0;
  const count2 = shape.reduce((product, size) => product * size, 1);
  const length = count2 * dtype2.itemsize;
  if (dtype2.itemsize < 0 || !Number.isSafeInteger(length)) return void 0;
  const alignment = attributes.get("numpy_array_alignment_bytes");
  return {
    dtype: dtype2.text,
    shape,
    fortran: textOf2(attributes.get("order")) === "F",
    length,
    itemsize: dtype2.itemsize,
    hasObject: dtype2.hasObject,
    padded: alignment !== void 0 && !(typeof alignment === "object" && alignment.tag === tag.NONE),
    mayMap: truth(attributes.get("allow_mmap") ?? NONE),
    subclass: attributes.get("subclass")
  };
}
function dimensions(item) {
  if (typeof item !== "object" || item.tag !== tag.TUPLE && item.tag !== tag.LIST || !item.items || item.more > 0)
    return void 0;
  const shape = item.items.map(dimension);
  return shape.every((size) => size !== void 0 && size >= 0) ? shape : void 0;
}
function dimension(item) {
  if (typeof item === "object" && item.tag === tag.BOOL) return item.value === true ? 1 : 0;
  return integer(item);
}
function integer(item) {
  return typeof item === "object" && item.tag === tag.INT && typeof item.value === "number" ? item.value : void 0;
}

// packages/core/src/inspect/pickle/state.ts
var MAX_SLOTS = 7e4;
var MAX_KEPT_BYTES = 32 * 2 ** 20;
var MAX_KEPT = 64 * 1024;
var LEAN_WIDTH = 128;
var WIDTH = 2e4;
var MAX_STACK = 1 << 24;
var halt = { RUN: 0, MORE: 1, FRAME: 2, TEXT: 3, ARRAY: 4, STOP: 5, FAIL: 6 };
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
  variant;
  strict;
  ledger;
  forks;
  budget;
  globals;
  ghosts;
  lost = /* @__PURE__ */ new Map();
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
    const below = this.sp > this.fence ? this.stack[this.sp - 1] : void 0;
    this.marks.push(this.sp);
    this.leans.push(this.lean);
    this.fence = this.sp;
    if (!this.lean && typeof below === "object" && below.items !== void 0 && this.isFull(below)) this.lean = true;
  }
  isFull(target) {
    return (target.items?.length ?? 0) >= (this.budget.slots < 0 ? LEAN_WIDTH : WIDTH);
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
  cell(kind, value, items, more2, at) {
    this.spend(items === void 0 ? 1 : 1 + (items.length >> 2));
    return new Cell(kind, value, items, more2, at, false);
  }
  container(kind, items, at) {
    if (kind === tag.TUPLE && items.length === 0) return EMPTY_TUPLE;
    const made = this.cell(kind, void 0, items, 0, at);
    for (const item of items) if (!isPlain(item)) made.plain = false;
    if (this.lean && kind !== tag.TUPLE && items.length > LEAN_WIDTH) {
      this.ledger.refersIn(made, void 0, void 0, at);
      return this.ghost(made);
    }
    return made;
  }
  /** What the memo and full containers hold of a value beyond the budget. */
  ghost(item) {
    if (typeof item === "number" || item.shared || item.tag < tag.TUPLE || item.tag === tag.GLOBAL) return item;
    if (item.tag === tag.INSTANCE) return isKept(item) ? item : this.ghostInstance(item);
    if (item.tag > tag.FROZENSET) return item;
    const names3 = namesIn(item);
    for (const name of names3) this.lost.set(`${name.module}
${name.name}`, name);
    return (names3.length > 0 ? taintedGhosts : ghosts)[item.tag] ?? UNKNOWN;
  }
  ghostInstance(item) {
    const making = makingOf(item);
    const callee = nameOf2(making?.callee);
    if (!making || !callee) return UNKNOWN;
    const first = nameOf2(making.args[0]);
    const key = `${callee.module}
${callee.name}
${first?.module}
${first?.name}`;
    let known = this.ghosts.get(key);
    if (!known) {
      const args = first ? [making.args[0]] : [];
      known = new Cell(tag.INSTANCE, instanceOf(making.by, making.callee, args), void 0, 0, item.at, true);
      this.ghosts.set(key, known);
    }
    return known;
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
    if (target.plain && !isPlain(item)) target.plain = false;
    items.push(item);
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
    let known = this.globals.get(key);
    if (!known) {
      known = new Cell(tag.GLOBAL, global, void 0, 0, at, true);
      this.globals.set(key, known);
    }
    return known;
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
    this.push(this.cell(tag.INSTANCE, instanceOf(by, callee, args), void 0, 0, at));
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
    if (nameOf2(callee) === void 0) this.forks.dialect = true;
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
    const planted = attributeOf(target, "__setstate__");
    if (planted !== void 0 && typeof planted !== "number") this.ledger.call("lookup", planted, [state], at);
    if (this.plantedUnseen) this.ledger.call("lookup", UNKNOWN, [state], at);
    this.ledger.call("build", target, [state], at);
    const making = makingOf(target);
    if (!making) return;
    if (!target.shared) making.state = joined2(making.state, state, at);
    const doubt = doubtfulDtype(target);
    if (doubt !== void 0) this.ledger.doubt(doubt, at);
    if (!isArrayWrapper(target)) return;
    this.forks.arrays = true;
    if (this.variant.arrays !== "none") this.halted = halt.ARRAY;
  }
  /** APPEND and APPENDS: `mark` is where the items begin. */
  append(mark, many, at) {
    const target = this.receiver(mark);
    if (target === void 0) return;
    const empty3 = mark >= this.sp;
    if (typeof target !== "number" && target.tag === tag.LIST) {
      for (let i = mark; i < this.sp; i++) this.into(target, this.stack[i], at);
    } else if (typeof target !== "number" && target.tag >= tag.GLOBAL) {
      this.forks.dialect = true;
      if (!empty3 || this.strict && many) this.method("append", target, ["extend", "append"], mark, at);
    } else if (typeof target === "number" || target.tag !== tag.BYTEARRAY) {
      if (!empty3 || this.strict) return this.fail("appends to something that is no list");
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
        const value = this.stack[i + 1];
        if (!isQuiet(key, value)) this.setEntry(SOME_DICT, key, value, at);
      }
    } else if (typeof target !== "number" && target.tag === tag.DICT) {
      for (let i = mark; i + 1 < this.sp; i += 2)
        this.setEntry(target, this.stack[i], this.stack[i + 1], at);
    } else if (typeof target !== "number" && target.tag === tag.LIST) {
      for (let i = mark; i + 1 < this.sp; i += 2)
        this.setIndex(target, this.stack[i], this.stack[i + 1], at);
    } else if (typeof target !== "number" && target.tag >= tag.GLOBAL) {
      if (mark < this.sp) this.method("setitem", target, [], mark, at);
    } else if (mark < this.sp && (typeof target === "number" || target.tag !== tag.BYTEARRAY)) {
      return this.fail("sets an item of something that is no dict");
    }
    if ((this.sp - mark) % 2 !== 0) return this.fail("a key without a value");
    this.sp = mark;
  }
  setEntry(target, key, value, at) {
    if (target.items === void 0 || target.shared || this.isFull(target)) {
      if (target.items !== void 0) target.more += 1;
      else if (isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
      if (this.ledger.lostEntry(key, value, at)) this.plantedUnseen = true;
      return;
    }
    this.spend(0.5);
    if (target.plain && !(isPlain(key) && isPlain(value))) target.plain = false;
    target.items.push(key, value);
  }
  /** A list takes items by index, too. */
  setIndex(target, key, value, at) {
    const index = typeof key === "object" && typeof key.value === "number" ? key.value : void 0;
    const items = target.items;
    if (items && !target.shared && index !== void 0 && index >= -items.length && index < items.length) {
      if (!isPlain(value)) target.plain = false;
      items[index < 0 ? items.length + index : index] = value;
      return;
    }
    if (isGhost(target) && this.changedUnseen < 0) this.changedUnseen = at;
    this.ledger.refersIn(value, void 0, void 0, at);
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
  method(by, target, names3, mark, at) {
    this.ledger.call(by, target, [], at);
    if (this.plantedUnseen) this.ledger.call("lookup", UNKNOWN, [], at);
    const holder = this.stack.slice(mark, this.sp);
    this.ledger.kept(by, target, holder, at);
    for (const name of names3) {
      const planted = attributeOf(target, name);
      if (typeof planted === "object") this.ledger.call("lookup", planted, holder, at);
    }
    const making = makingOf(target);
    if (!making || target.shared) return;
    const list2 = by === "setitem" ? making.entries ??= [] : making.items ??= [];
    for (const item of holder) {
      if (list2.length >= (this.lean ? LEAN_WIDTH : WIDTH)) break;
      this.spend(0.25);
      list2.push(item);
    }
  }
};
function instanceOf(by, callee, args) {
  return { by, callee, args, state: void 0, items: void 0, entries: void 0 };
}
function isPlain(item) {
  if (typeof item === "number" || item.tag < tag.TUPLE || item.tag > tag.GLOBAL || item.items === void 0) {
    return typeof item === "number" || item.tag !== tag.GLOBAL;
  }
  return (item.tag === tag.TUPLE || item.tag === tag.FROZENSET) && item.plain;
}
var UNDERSCORE2 = 95;
function isQuiet(key, value) {
  if (typeof value !== "number" && value.tag >= tag.TUPLE) return false;
  if (typeof key === "number") return true;
  return key.tag < tag.TUPLE && (typeof key.value !== "string" || key.value.charCodeAt(0) !== UNDERSCORE2);
}
function mayBeText(item) {
  if (typeof item === "number" || item.tag === tag.STR || item.tag === tag.UNKNOWN) return true;
  const making = makingOf(item);
  if (!making) return false;
  const made = classOfCell(item);
  const plain3 = making.by === "newobj" || made !== nameOf2(making.callee);
  return !plain3 || made?.name === "str";
}
var MAX_JOINED = 4096;
function joined2(before, state, at) {
  if (typeof state === "number") return SOME_STR;
  if (typeof before !== "object" || before.tag !== tag.DICT || state.tag !== tag.DICT) return state;
  if ((before.items?.length ?? 0) > MAX_JOINED) {
    const lost = (state.items?.length ?? 0) / 2 + state.more;
    const same = new Cell(tag.DICT, void 0, before.items, before.more + lost, at, false);
    same.plain = false;
    return same;
  }
  const both2 = new Cell(
    tag.DICT,
    void 0,
    [...before.items ?? [], ...state.items ?? []],
    before.more + state.more,
    at,
    false
  );
  both2.plain = false;
  return both2;
}

// packages/core/src/inspect/pickle/loop.ts
var LONGEST_HOOK = 24;
var LEAN_NUMBERS = 1e3;
var MAX_TEXTS = 1e5;
var Loop = class extends State {
  /** Strings that had been left in the file, by the offset of their opcode. */
  texts = /* @__PURE__ */ new Map();
  /** The text that `halt.TEXT` asks for. */
  wanted = -1;
  /** Length of the frame that `halt.FRAME` begins. */
  frameLength = 0;
  highest = -1;
  binary = false;
  /** The bytes do not lie in the source as they are given: texts cannot be left there. */
  loose = false;
  view = Buffer.alloc(0);
  run(bytes, base, from2, limit) {
    this.halted = halt.RUN;
    this.view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = this.view;
    let pos = from2;
    let count2 = 0;
    while (pos < limit) {
      const op = view[pos];
      count2 += 1;
      switch (op) {
        case 104: {
          if (pos + 2 > limit) return this.more(pos, count2);
          this.recall(view[pos + 1], base + pos);
          pos += 2;
          break;
        }
        case 106: {
          if (pos + 5 > limit) return this.more(pos, count2);
          this.recall(view.readUInt32LE(pos + 1), base + pos);
          pos += 5;
          break;
        }
        case 148:
          this.memoize(this.memo.size);
          pos += 1;
          break;
        case 113:
          if (pos + 2 > limit) return this.more(pos, count2);
          this.memoize(view[pos + 1]);
          pos += 2;
          break;
        case 114:
          if (pos + 5 > limit) return this.more(pos, count2);
          this.memoize(view.readUInt32LE(pos + 1));
          pos += 5;
          break;
        case 40:
          this.mark();
          pos += 1;
          break;
        case 75:
          if (pos + 2 > limit) return this.more(pos, count2);
          this.push(SMALL[view[pos + 1]]);
          pos += 2;
          break;
        case 77:
          if (pos + 3 > limit) return this.more(pos, count2);
          this.push(this.number(view.readUInt16LE(pos + 1), base + pos));
          pos += 3;
          break;
        case 74:
          if (pos + 5 > limit) return this.more(pos, count2);
          this.push(this.number(view.readInt32LE(pos + 1), base + pos));
          pos += 5;
          break;
        case 71:
          if (pos + 9 > limit) return this.more(pos, count2);
          this.push(
            this.lean ? SOME_FLOAT : this.cell(tag.FLOAT, view.readDoubleBE(pos + 1), void 0, 0, base + pos)
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
          if (start > limit) return this.more(pos, count2);
          const end = start + view[pos + 1];
          if (end > limit) return this.more(pos, count2);
          this.push(this.text(start, end, base + pos, op === 85));
          pos = end;
          break;
        }
        case 88:
        // BINUNICODE
        case 84: {
          const start = pos + 5;
          if (start > limit) return this.more(pos, count2);
          const end = start + view.readUInt32LE(pos + 1);
          if (end > limit) return this.more(pos, count2);
          this.push(this.text(start, end, base + pos, op === 84));
          pos = end;
          break;
        }
        case 141: {
          const start = pos + 9;
          if (start > limit) return this.more(pos, count2);
          const end = start + length8(view, pos + 1);
          if (end > limit) return this.more(pos, count2);
          this.push(this.text(start, end, base + pos, false));
          pos = end;
          break;
        }
        case 67: {
          const start = pos + 2;
          if (start > limit) return this.more(pos, count2);
          const end = start + view[pos + 1];
          if (end > limit) return this.more(pos, count2);
          this.push(this.payload(tag.BYTES, end - start, base + start, view.subarray(start, end)));
          pos = end;
          break;
        }
        case 66: {
          const start = pos + 5;
          if (start > limit) return this.more(pos, count2);
          const end = start + view.readUInt32LE(pos + 1);
          if (end > limit) return this.more(pos, count2);
          this.push(this.payload(tag.BYTES, end - start, base + start, view.subarray(start, end)));
          pos = end;
          break;
        }
        case 142:
        // BINBYTES8
        case 150: {
          const start = pos + 9;
          if (start > limit) return this.more(pos, count2);
          const end = start + length8(view, pos + 1);
          if (end > limit) return this.more(pos, count2);
          const kind = op === 142 ? tag.BYTES : tag.BYTEARRAY;
          this.push(this.payload(kind, end - start, base + start, view.subarray(start, end)));
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
          if (mark !== void 0 && !this.settledEntries(mark, base)) return this.text0(pos, count2);
          this.setItems(this.popMark(), base + pos);
          pos += 1;
          break;
        }
        case 115:
          if (!this.settledEntries(this.sp - 2, base)) return this.text0(pos, count2);
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
            if (!this.settled(this.sp - width, base)) return this.text0(pos, count2);
            this.push(this.container(tag.TUPLE, this.takeAbove(this.sp - width), base + pos));
          }
          pos += 1;
          break;
        }
        case 116: {
          const mark = this.marks.at(-1);
          if (mark !== void 0 && !this.settled(mark, base)) return this.text0(pos, count2);
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
          if (mark !== void 0 && !this.settled(mark, base)) return this.text0(pos, count2);
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
          if (!this.settled(Math.max(this.sp - 2, this.fence), base, true)) return this.text0(pos, count2);
          this.stackGlobal(base + pos);
          pos += 1;
          break;
        case 111: {
          const mark = this.marks.at(-1);
          if (mark !== void 0 && !this.settled(mark, base)) return this.text0(pos, count2);
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
          if (pos + 2 > limit) return this.more(pos, count2);
          const proto = view[pos + 1];
          if (proto > 5) this.fail(`protocol ${proto}, which no Python reads`);
          else {
            this.proto = proto;
            this.highest = Math.max(this.highest, proto);
          }
          pos += 2;
          break;
        }
        case 149:
          if (pos + 9 > limit) return this.more(pos, count2);
          this.frameLength = length8(view, pos + 1);
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
          if (start > limit) return this.more(pos, count2);
          const length = op === 138 ? view[pos + 1] : view.readInt32LE(pos + 1);
          if (length < 0) this.fail("a number of negative length");
          else if (start + length > limit) return this.more(pos, count2);
          else this.push(this.number(longInteger(view.subarray(start, start + Math.min(length, 512))), base + pos));
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
          if (pos + 2 > limit) return this.more(pos, count2);
          this.extension(view[pos + 1], base + pos);
          pos += 2;
          break;
        case 131:
          if (pos + 3 > limit) return this.more(pos, count2);
          this.extension(view.readUInt16LE(pos + 1), base + pos);
          pos += 3;
          break;
        case 132:
          if (pos + 5 > limit) return this.more(pos, count2);
          this.extension(view.readInt32LE(pos + 1), base + pos);
          pos += 5;
          break;
        case 99:
        // GLOBAL
        case 105: {
          const first = lineEnd(view, pos + 1, limit);
          const second = first < 0 ? -1 : lineEnd(view, first + 1, limit);
          if (second < 0) return this.more(pos, count2);
          if (op === 105 && !this.settled(this.fence, base)) return this.text0(pos, count2);
          this.named(view.subarray(pos + 1, first), view.subarray(first + 1, second), op === 105, base + pos);
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
          const end = lineEnd(view, pos + 1, limit);
          if (end < 0) return this.more(pos, count2);
          this.line(op, pos + 1, end, base + pos);
          pos = end + 1;
          break;
        }
        default:
          this.fail(`0x${op.toString(16).padStart(2, "0")} is no opcode`);
      }
      if (this.halted !== halt.RUN) {
        this.opcodes += count2;
        return pos;
      }
    }
    this.opcodes += count2;
    return pos;
  }
  /** The opcode at `pos` needs bytes beyond the limit. */
  more(pos, count2) {
    this.halted = halt.MORE;
    this.opcodes += count2 - 1;
    return pos;
  }
  /** The opcode at `pos` needs a text that was left in the file. */
  text0(pos, count2) {
    this.halted = halt.TEXT;
    this.opcodes += count2 - 1;
    return pos;
  }
  // --- values from bytes
  text(start, end, at, latin) {
    const length = end - start;
    if (length > MAX_KEPT) return SOME_STR;
    if (this.lean && !this.loose && !this.mayPlant(start, length)) return at;
    return this.string(latin ? this.view.toString("latin1", start, end) : this.view.toString("utf8", start, end), at);
  }
  string(text6, at) {
    this.spend(1 + (text6.length >> 5));
    return new Cell(tag.STR, text6, void 0, 0, at, false);
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
    const keep = content !== void 0 && length <= MAX_KEPT && this.budget.bytes >= length;
    if (keep) this.budget.bytes -= length;
    return this.cell(kind, keep ? Uint8Array.from(content) : void 0, void 0, length, at);
  }
  number(value, at) {
    if (!this.lean) return this.cell(tag.INT, value, void 0, 0, at);
    if (this.sp - this.fence > LEAN_NUMBERS) return SOME_INT;
    return new Cell(tag.INT, value, void 0, 0, at, false);
  }
  emptyDict(at) {
    if (!this.lean) return this.cell(tag.DICT, void 0, [], 0, at);
    const below = this.sp > this.fence ? this.stack[this.sp - 1] : void 0;
    const state = typeof below === "object" && below.tag === tag.INSTANCE;
    return state ? new Cell(tag.DICT, void 0, [], 0, at, false) : SOME_DICT;
  }
  dict(items, at) {
    if (!this.lean || items.length <= 128) return this.container(tag.DICT, items, at);
    for (let i = 0; i + 1 < items.length; i += 2) {
      if (this.ledger.lostEntry(items[i], items[i + 1], at)) this.plantedUnseen = true;
    }
    return SOME_DICT;
  }
  line(op, start, end, at) {
    const text6 = end - start > MAX_KEPT ? void 0 : this.view.toString("latin1", start, end);
    if (text6?.includes("\0") && op !== 83 && op !== 86) this.forks.dialect = true;
    switch (op) {
      case 73:
        if (text6 === "00" || text6 === "01") return this.push(text6 === "01" ? TRUE : FALSE);
        return this.integer(text6, at);
      case 76:
        return this.integer(text6?.replace(/L$/, ""), at);
      case 70: {
        const value = text6 === void 0 ? void 0 : floatingPoint(text6);
        return this.push(
          value === void 0 || this.lean ? SOME_FLOAT : this.cell(tag.FLOAT, value, void 0, 0, at)
        );
      }
      case 83:
      case 86: {
        if (text6 === void 0) return this.push(SOME_STR);
        const value = op === 86 ? rawUnicode(text6) : quotedString(text6);
        if (value === void 0) return this.fail("a string without quotes");
        return this.push(this.lean && !this.loose && !isHook(value) ? at : this.string(value, at));
      }
      case 103:
        return this.recall(text6 === void 0 ? void 0 : decimalInteger(text6), at);
      case 112: {
        const key = text6 === void 0 ? void 0 : decimalInteger(text6);
        return key === void 0 || key < 0 ? this.fail("a memo key that is no number") : this.memoize(key);
      }
      default:
        return this.persistent(text6 === void 0 ? SOME_STR : this.string(text6, at), at);
    }
  }
  integer(text6, at) {
    const value = text6 === void 0 ? void 0 : anyInteger(text6);
    if (value === void 0 || text6 === void 0 || !/^-?(0|[1-9]\d*)$/.test(text6)) this.forks.dialect = true;
    this.push(value === void 0 ? SOME_INT : this.number(smallest(value), at));
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
  settledEntries(from2, base) {
    const target = this.stack[from2 - 1];
    if (from2 <= this.fence - 2 || typeof target !== "object" || target.shared || this.isFull(target)) return true;
    return this.settled(Math.max(from2, 0), base);
  }
  /** Replaces offsets by their texts from `from` to the top; false when one has to be fetched first. */
  settled(from2, base, always = false) {
    if (!this.lean && !always) return true;
    for (let i = from2; i < this.sp; i++) {
      const item = this.stack[i];
      if (typeof item !== "number") continue;
      const text6 = this.texts.get(item) ?? this.near(item, base);
      if (text6 === void 0) {
        this.wanted = item;
        return false;
      }
      this.stack[i] = text6;
    }
    return true;
  }
  near(at, base) {
    const from2 = at - base;
    if (this.loose || from2 < 0 || from2 >= this.view.length) return void 0;
    const text6 = textAt(this.view, from2);
    return text6 === void 0 ? void 0 : new Cell(tag.STR, text6, void 0, 0, at, false);
  }
  remember(at, bytes) {
    const text6 = textAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
    if (this.texts.size >= MAX_TEXTS) this.texts.clear();
    this.texts.set(at, text6 === void 0 ? SOME_STR : new Cell(tag.STR, text6, void 0, 0, at, false));
  }
};
function textAt(view, from2) {
  const op = view[from2];
  if (op === 83 || op === 86) {
    const end2 = lineEnd(view, from2 + 1, view.length);
    if (end2 < 0) return void 0;
    const line3 = view.toString("latin1", from2 + 1, end2);
    return op === 86 ? rawUnicode(line3) : quotedString(line3);
  }
  const header = op === 140 || op === 85 ? 2 : op === 141 ? 9 : 5;
  if (from2 + header > view.length) return void 0;
  const length = header === 2 ? view[from2 + 1] : header === 9 ? length8(view, from2 + 1) : view.readUInt32LE(from2 + 1);
  const [start, end] = [from2 + header, from2 + header + length];
  if (end > view.length) return void 0;
  return op === 85 || op === 84 ? view.toString("latin1", start, end) : view.toString("utf8", start, end);
}
function length8(view, at) {
  return view.readUInt32LE(at) + view.readUInt32LE(at + 4) * 2 ** 32;
}
function lineEnd(view, from2, limit) {
  const end = view.indexOf(10, from2);
  return end >= 0 && end < limit ? end : -1;
}

// packages/core/src/inspect/pickle/opcodes.ts
var table2 = [
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
  for (const [key, name, operand, protocol] of table2) {
    const code = typeof key === "number" ? key : key.charCodeAt(0);
    byCode[code] = { code, name, operand, protocol };
  }
  return byCode;
})();

// packages/core/src/inspect/pickle/variant.ts
var variant = (loader, frames, arrays = "none", inside2 = "strict", persistent = false) => ({ loader, frames, arrays, inside: inside2, persistent });
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
var NUMPY_LOAD = { module: "numpy", name: "load" };
var Machine = class _Machine extends Loop {
  source;
  /** Where the next opcode is read. */
  at;
  /** End of the current frame, and where the file goes on behind it (joblib takes arrays from there); -1 without a frame. */
  frameEnd = -1;
  filePos = -1;
  constructor(source, start, run2) {
    super(source.size, run2.variant, run2.strict ?? run2.variant.frames === "strict", run2.ledger, run2.forks, run2.budget);
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
        this.remember(this.wanted, (await this.source.load(this.wanted, MAX_KEPT + 16)).bytes);
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
    const pieces = [Uint8Array.from(first.bytes)];
    const operand = opcode.operand;
    if (typeof operand === "number") {
      const part2 = await this.part(operand, true);
      if ("root" in part2) return part2;
      if (part2.short) return this.ended(`the file ends inside ${opcode.name}`);
      pieces.push(Uint8Array.from(part2.bytes));
    } else if (operand === "line" || operand === "two-lines") {
      for (let lines2 = operand === "line" ? 1 : 2; lines2 > 0; lines2--) {
        const line3 = await this.line1();
        if ("root" in line3) return line3;
        pieces.push(line3.bytes);
      }
    } else {
      const width = operand === "counted1" ? 1 : operand === "counted4" ? 4 : 8;
      const header = await this.part(width, true);
      if ("root" in header) return header;
      if (header.short) return this.ended(`the file ends inside ${opcode.name}`);
      const count2 = Buffer.from(header.bytes);
      const signed = opcode.name === "LONG4" || opcode.name === "BINSTRING";
      const length = width === 1 ? count2.readUInt8() : width === 8 ? length8(count2, 0) : signed ? count2.readInt32LE() : count2.readUInt32LE();
      pieces.push(Uint8Array.from(header.bytes));
      if (length < 0 && opcode.name !== "LONG4") return this.stopped("malformed", `${opcode.name} of negative length`);
      const kept2 = length <= MAX_KEPT;
      const content = await this.part(Math.max(length, 0), kept2, opcode.name === "BYTEARRAY8");
      if ("root" in content) return content;
      if (content.short) return this.ended(`the file ends inside ${opcode.name}`);
      if (!kept2) return this.large(opcode.name, length, content.at);
      pieces.push(Uint8Array.from(content.bytes));
    }
    const whole2 = Buffer.concat(pieces);
    this.loose = true;
    this.run(whole2, start, 0, whole2.length);
    while (this.halted === halt.TEXT) {
      this.remember(this.wanted, Uint8Array.from((await this.source.load(this.wanted, MAX_KEPT + 16)).bytes));
      this.run(whole2, start, 0, whole2.length);
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
  async part(length, keep, whole2 = false) {
    if (length === 0) return { bytes: NOTHING, at: this.at, short: false };
    if (this.inFrame()) {
      if (this.at >= this.frameEnd) this.leaveFrame();
      else if (this.at + length > this.frameEnd) {
        const outcome = this.crossing(whole2);
        if (outcome) return outcome;
      }
    }
    const at = this.at;
    const { bytes } = await this.source.load(at, keep ? length : 1);
    const size = this.source.size;
    const there = keep ? bytes.length >= length : size === void 0 ? await this.reaches(at + length) : at + length <= size;
    if (there) this.at = at + length;
    return { bytes: keep ? bytes.subarray(0, length) : NOTHING, at, short: !there };
  }
  /** Expands a stream up to `offset`: whether it is that long. */
  async reaches(offset) {
    const last2 = await this.source.load(offset - 1, 1);
    return last2.bytes.length > 0;
  }
  crossing(whole2) {
    this.forks.dialect = true;
    this.forks.crossing = true;
    if (this.frames === "strict") return this.stopped("malformed", "an opcode crosses the end of its frame");
    if (this.frames === "dropped" && !whole2) this.at = this.filePos;
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
      if (length <= MAX_KEPT) kept2.push(Uint8Array.from(piece.subarray(0, MAX_KEPT + 2)));
      length += piece.length;
      cursor += piece.length;
      if (newline >= 0) {
        this.at = cursor;
        const text6 = Buffer.concat(kept2);
        return { bytes: text6.at(-1) === 10 ? text6 : Buffer.concat([text6, Buffer.from("\n")]) };
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
    const text6 = Buffer.concat(kept2);
    this.at = end;
    return { bytes: Buffer.concat([text6.subarray(0, Math.max(text6.length - 1, 0)), Buffer.from("\n")]) };
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
    const shape = new Cell(tag.TUPLE, void 0, [SMALL[0]], 0, at, false);
    const callee = new Cell(tag.GLOBAL, RECONSTRUCT, void 0, 0, at, true);
    this.ledger.call("reduce", callee, [subclass, shape, new Cell(tag.STR, "b", void 0, 0, at, false)], at);
  }
  /** Bytes behind the current frame, after a padding that a first byte measures. */
  async raw(wrapped) {
    let at = this.fileAt();
    if (wrapped.padded) {
      const { bytes } = await this.source.load(at, 1);
      at += 1 + (bytes[0] ?? 0);
    }
    const end = at + wrapped.length;
    const small = wrapped.length <= MAX_KEPT && !this.lean && this.budget.bytes >= wrapped.length;
    let content;
    if (small) {
      content = Uint8Array.from((await this.source.load(at, wrapped.length)).bytes.subarray(0, wrapped.length));
      this.budget.bytes -= wrapped.length;
    }
    const size = this.source.size;
    const there = size === void 0 ? wrapped.length === 0 || await this.reaches(end) : end <= size;
    if (!there) return this.ended("the file ends inside an array");
    if (this.inFrame()) {
      if (this.at < this.frameEnd) this.forks.dialect = true;
      this.filePos = end;
    } else this.at = end;
    const { dtype: dtype2, shape, fortran, length } = wrapped;
    this.push(
      this.cell(tag.ARRAY, { dtype: dtype2, shape, fortran, length, ...content ? { content } : {} }, void 0, 0, at)
    );
    return void 0;
  }
  /** An array of objects is a pickle of its own, read from behind the current frame by a plain unpickler. */
  async inside() {
    const forks = noForks();
    const { variant: variant2, ledger, budget } = this;
    const plain3 = { ...variant2, arrays: "none" };
    const inner = new _Machine(this.source, this.fileAt(), {
      variant: plain3,
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

// packages/core/src/inspect/pickle/interpret.ts
var MAX_PICKLES = 1e4;
var ANYBODY = ["cpython", "python", "joblib", "joblib-mmap"];
async function interpret(source, options2) {
  const wanted2 = [options2.loader, ...options2.loaders ?? ANYBODY];
  const due = wanted2.flatMap((loader) => variants.filter((one) => one.loader === loader));
  const runs = [];
  const viewOf = /* @__PURE__ */ new Map();
  for (const variant2 of due) {
    if (viewOf.has(variant2)) continue;
    const same = runs.find((run3) => !parts(run3.variant, variant2, run3.forks));
    const run2 = same ?? await runAs(variant2, source, options2);
    if (!same) runs.push(run2);
    viewOf.set(variant2, run2);
  }
  const [primary] = runs;
  if (!primary) throw new RangeError(`no such loader: ${options2.loader}`);
  return report(primary, viewOf, source, options2);
}
async function runAs(variant2, source, options2) {
  const ledger = new Ledger();
  const forks = noForks();
  const budget = { slots: options2.kept ?? MAX_SLOTS, bytes: MAX_KEPT_BYTES };
  const outcomes = [];
  let [protocol, opcodes2, changedUnseen] = [0, 0, -1];
  for (let at = options2.offset ?? 0; outcomes.length < MAX_PICKLES; ) {
    options2.signal.throwIfAborted();
    const more2 = (await source.load(at, 1)).bytes.length > 0;
    if (!more2 && outcomes.length > 0) break;
    const machine = new Machine(source, at, { variant: variant2, ledger, forks, budget });
    const outcome = await machine.load();
    ledger.review();
    outcomes.push(outcome);
    protocol = Math.max(protocol, machine.highest);
    opcodes2 += machine.opcodes;
    if (machine.changedUnseen >= 0) changedUnseen = machine.changedUnseen;
    options2.progress?.(outcome.end, source.size);
    if (outcome.failure || outcome.end <= at) break;
    at = outcome.end;
  }
  return { variant: variant2, ledger, forks, outcomes, changedUnseen, protocol, opcodes: opcodes2 };
}
function likely(run2, primary, all) {
  const entries3 = [...run2.ledger.entries];
  if (all || run2 === primary) return entries3;
  const known = /* @__PURE__ */ new Set();
  for (const { stated } of primary.ledger.entries.values()) {
    if (stated.kind === "names") known.add(topOf(stated.global.module));
  }
  const failing = entries3.findIndex(([, { stated }]) => {
    if (stated.kind !== "names") return false;
    const top = topOf(stated.global.module);
    return !known.has(top) && !isModule(top);
  });
  if (failing < 0) return entries3;
  return entries3.filter(([key], i) => i < failing || primary.ledger.entries.has(key));
}
function topOf(module) {
  return module.split(".")[0] ?? "";
}
function report(primary, viewOf, source, options2) {
  const place3 = (offset) => ({ kind: "bytes", file: options2.file, members: options2.members, offset });
  const anomalies = [];
  const unread = [];
  const done = primary.outcomes.filter((outcome) => outcome.failure === void 0);
  const last2 = primary.outcomes.at(-1);
  if (last2?.failure) {
    const { kind, why, at } = last2.failure;
    const start = done.at(-1)?.end ?? options2.offset ?? 0;
    if (done.length > 0 && kind !== "unread" && !primary.ledger.touchedFrom(start)) {
      anomalies.push({ kind: "bytes-after-end", detail: "what follows the pickle is no pickle", at: place3(start) });
    } else if (kind === "unread") unread.push({ why, at: place3(at) });
    else anomalies.push({ kind, detail: why, at: place3(at) });
  }
  if (done.length > 1) {
    anomalies.push({
      kind: "several-pickles",
      detail: `${done.length} pickles follow each other`,
      at: place3(done[0]?.end ?? 0)
    });
  }
  for (const { detail, at } of primary.ledger.native) anomalies.push({ kind: "native-state", detail, at: place3(at) });
  if (primary.changedUnseen >= 0) {
    unread.push({
      why: "a value was changed after it was used, beyond what is kept",
      at: place3(primary.changedUnseen)
    });
  }
  if (primary.ledger.overflow >= 0)
    unread.push({ why: "more different names and calls than are listed", at: place3(primary.ledger.overflow) });
  if (source.broken !== void 0 && unread.length === 0)
    unread.push({ why: source.broken, at: place3(last2?.end ?? 0) });
  const effects = merged(primary, viewOf, place3, options2.all ?? false);
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
    opcodes: primary.opcodes
  };
}
function merged(primary, viewOf, place3, everything) {
  const all = new Set([...viewOf.keys()].map((variant2) => variant2.loader));
  const found2 = /* @__PURE__ */ new Map();
  for (const [variant2, run2] of viewOf) {
    for (const [key, entry] of likely(run2, primary, everything)) {
      const known = found2.get(key);
      if (known) known.loaders.add(variant2.loader);
      else found2.set(key, { entry, loaders: /* @__PURE__ */ new Set([variant2.loader]) });
    }
  }
  return [...found2.values()].map(({ entry, loaders }) => {
    const some = loaders.size < all.size ? { loaders: [...loaders] } : {};
    return { ...entry.stated, count: entry.count, first: place3(entry.at), ...some };
  });
}
function inWords(effect) {
  const name = "global" in effect ? `${effect.global.module}.${effect.global.name}` : "something unnamed";
  if (effect.kind === "names") return `${name} is looked up`;
  return effect.kind === "calls" || effect.kind === "calls-unknown" ? `${name} is called` : `${name} is referred to`;
}
function importsOf(effects) {
  const found2 = /* @__PURE__ */ new Set();
  for (const effect of effects) if (effect.kind === "names") found2.add(topOf(effect.global.module));
  return [...found2].toSorted();
}

// packages/core/src/inspect/producers.ts
function producersOf({ estimator }, { effects, protocol }, start) {
  const written = [...versionsIn(estimator)].map((version) => ({
    library: "scikit-learn",
    version,
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
  ["numpy", ">=2.0", (effect) => names2(effect, /^numpy\._core(?:\.|$)/)],
  ["numpy", "<2", (effect) => names2(effect, /^numpy\.core(?:\.|$)/)],
  // joblib 1.2 aligns its arrays and writes by how much.
  ["joblib", ">=1.2", (effect) => states(effect, "NumpyArrayWrapper", "numpy_array_alignment_bytes")],
  ["joblib", ">=0.10", (effect) => names2(effect, /^joblib\.numpy_pickle$/, "NumpyArrayWrapper")],
  ["joblib", "<0.10", (effect) => names2(effect, /^joblib\.numpy_pickle$/, "NDArrayWrapper")],
  // pandas 1.3 makes the blocks of a frame by a function of their own.
  ["pandas", ">=1.3", (effect) => names2(effect, /^pandas\._libs\.internals$/, "_unpickle_block")]
];
function* libraries(effects) {
  const told2 = /* @__PURE__ */ new Set();
  for (const [library, version, clue] of clues) {
    const effect = told2.has(library) ? void 0 : effects.find(clue);
    if (effect === void 0) continue;
    told2.add(library);
    yield { library, version, known: "follows", at: effect.first };
  }
}
function names2(effect, module, name) {
  return effect.kind === "names" && module.test(effect.global.module) && (name === void 0 || effect.global.name === name);
}
function states(effect, holder, attribute) {
  if (effect.kind !== "calls" || effect.by !== "build" || effect.global.name !== holder || !isJoblib(effect.global))
    return false;
  return effect.args.some((value) => keysOf(value).includes(attribute));
}
function keysOf(value) {
  return typeof value === "object" && value !== null && "dict" in value ? value.dict.map(([key]) => key) : [];
}
function isJoblib({ module }) {
  return module === "joblib.numpy_pickle";
}
function versionsIn(estimator, found2 = /* @__PURE__ */ new Set()) {
  if (estimator === void 0) return found2;
  if (estimator.version !== void 0) found2.add(estimator.version);
  for (const part2 of estimator.parts) versionsIn(part2.estimator, found2);
  return found2;
}

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
function startsLikePickle(head2) {
  if (head2.length === 0) return false;
  if (head2[0] === 128) return head2.length === 1 || (head2[1] ?? 0) <= 5;
  let count2 = 0;
  for (const { opcode, end } of walk2(head2)) {
    if (opcode === void 0 || opcode.protocol > 1 || end === void 0) return false;
    count2 += 1;
    if (count2 === ENOUGH || count2 > 1 && opcode.name === "STOP") return true;
  }
  return count2 > 1;
}
function unstatedProtocol(head2) {
  for (const { opcode } of walk2(head2)) if (opcode?.protocol === 1) return 1;
  return 0;
}
function* walk2(head2) {
  for (let at = 0; at < head2.length; ) {
    const opcode = opcodes[head2[at] ?? 0];
    const end = opcode && behind(head2, at + 1, opcode.name, opcode.operand);
    yield { opcode, end };
    if (end === void 0 || opcode?.name === "STOP") return;
    at = end;
  }
}
function behind(head2, at, name, operand) {
  if (typeof operand === "number") return at + operand;
  if (operand === "line") return lineEnd2(head2, at, name);
  if (operand === "two-lines") {
    const first = lineEnd2(head2, at, name);
    return first === void 0 ? void 0 : lineEnd2(head2, first, name);
  }
  const width = Number(operand.slice("counted".length));
  let length = 0;
  for (let index = width - 1; index >= 0; index -= 1) length = length * 256 + (head2[at + index] ?? 0);
  return at + width + length <= head2.length ? at + width + length : void 0;
}
function lineEnd2(head2, at, name) {
  const end = head2.indexOf(NEWLINE, at);
  if (end < 0) return void 0;
  const line3 = new TextDecoder("latin1").decode(head2.subarray(at, end));
  return lines[name]?.test(line3) === false ? void 0 : end + 1;
}

// packages/core/src/inspect/formats/pickle.ts
var pickle = {
  title: "pickle and joblib",
  match: ({ head: head2 }) => startsLikePickle(head2),
  read: readPickle
};
async function readPickle(candidate, inside2) {
  const { interpretation, joblib } = await interpretForLoader(candidate, inside2);
  const { effects, anomalies, unread, imports, protocol, roots } = interpretation;
  const described = describe(roots[0]);
  const lie = lies(candidate);
  return {
    format: joblib ? "joblib" : "pickle",
    encoding: [`protocol ${protocol === 0 ? unstatedProtocol(candidate.head) : protocol}`],
    producers: producersOf(described, interpretation, placeIn(candidate)),
    structure: described.estimator ? { kind: "estimator", root: described.estimator } : { kind: "opaque" },
    ...described.signature && { signature: described.signature },
    imports,
    effects,
    anomalies: lie === void 0 ? anomalies : [...anomalies, { kind: "extension-lies", detail: lie, at: placeIn(candidate) }],
    unread,
    metadata: described.metadata
  };
}
async function interpretForLoader(candidate, inside2) {
  const packed2 = candidate.members.length > 0;
  const guess = packed2 || extensionOf(candidate.name) === "joblib" ? "joblib" : "cpython";
  const first = await interpretAs(guess, candidate, inside2);
  const joblib = packed2 || first.effects.some((effect) => effect.kind === "names" && isWrapper(effect.global));
  const loader = joblib ? "joblib" : "cpython";
  return { joblib, interpretation: loader === guess ? first : await interpretAs(loader, candidate, inside2) };
}
function interpretAs(loader, candidate, inside2) {
  return interpret(candidate.source, {
    loader,
    file: candidate.file,
    members: candidate.members,
    signal: inside2.signal
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

// packages/core/src/inspect/formats/pointers.ts
var LFS_MAX = 1024;
var LFS_HEAD = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/;
var lfsPointer2 = {
  title: "Git LFS pointer",
  match: (candidate) => candidate.head.length < LFS_MAX && LFS_HEAD.test(textOf3(candidate)),
  read(candidate) {
    const text6 = textOf3(candidate);
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text6)?.[1];
    const size = /^size (\d+)$/m.exec(text6)?.[1];
    const what = [size && `${size} bytes`, oid && `SHA-256 ${oid.slice(0, 12)}\u2026`].filter(Boolean).join(", ");
    return pointer(candidate, "lfs-pointer", `a Git LFS pointer${what && ` to a file of ${what}`}`);
  }
};
var dvcPointer2 = {
  title: "DVC pointer",
  match: (candidate) => {
    const text6 = textOf3(candidate);
    return candidate.head.length < LFS_MAX * 4 && /^outs:\s*$/m.test(text6) && /^\s*-?\s*(?:md5|etag|checksum|path):\s*\S/m.test(text6);
  },
  read(candidate) {
    const path4 = /^\s*-?\s*path:\s*(\S.*)$/m.exec(textOf3(candidate))?.[1];
    return pointer(candidate, "dvc-pointer", `a DVC pointer${path4 ? ` to ${path4.trim()}` : ""}`);
  }
};
function pointer(candidate, kind, detail) {
  return Promise.resolve({ ...nothing, anomalies: [{ kind, detail, at: placeIn(candidate) }] });
}
function textOf3(candidate) {
  return new TextDecoder().decode(candidate.head);
}

// packages/core/src/inspect/formats/looks-like.ts
var ascii = (text6) => Array.from(text6, (letter) => letter.charCodeAt(0));
var signatures = [
  [
    0,
    [80, 75, 3, 4],
    { what: "a ZIP archive (a PyTorch, Keras or NumPy file?)", under: ["ZIP", "Keras", "NumPy archive", "skops"] }
  ],
  [0, [80, 75, 5, 6], { what: "an empty ZIP archive", under: ["ZIP"] }],
  [
    0,
    [137, 72, 68, 70, 13, 10, 26, 10],
    { what: "an HDF5 file (a Keras model?)", under: ["HDF5", "Keras"] }
  ],
  [0, ascii("GGUF"), { what: "a GGUF file", under: ["GGUF"] }],
  [4, ascii("TFL3"), { what: "a TFLite file", under: ["TFLite"] }],
  [0, [147, ...ascii("NUMPY")], { what: "a NumPy array file", under: ["NumPy array"] }],
  [0, ascii("BZh"), { what: 'a bz2 stream (joblib with compress="bz2"?)', under: ["pickle"] }],
  [0, [253, ...ascii("7zXZ")], { what: 'an xz stream (joblib with compress="xz"?)', under: ["pickle"] }],
  [0, [93, 0, 0], { what: 'an LZMA stream (joblib with compress="lzma"?)', under: ["pickle"] }],
  [0, [4, 34, 77, 24], { what: 'an LZ4 stream (joblib with compress="lz4"?)', under: ["pickle"] }],
  [0, [40, 181, 47, 253], { what: "a Zstandard stream", under: ["pickle"] }],
  [0, ascii("7z\xBC\xAF"), { what: "a 7z archive", under: [] }],
  [0, ascii("CBM1"), { what: "a CatBoost model", under: [] }],
  [0, ascii("tree\nversion="), { what: "a LightGBM model in text", under: ["text"] }],
  [257, ascii("ustar"), { what: "a tar archive", under: [] }],
  [0, [127, ...ascii("ELF")], { what: "a program", under: [] }],
  [0, ascii("%PDF-"), { what: "a PDF document", under: [] }]
];
function looksLike({ head: head2, source }) {
  for (const [offset, bytes, look] of signatures) {
    if (bytes.every((byte, index) => head2[offset + index] === byte)) return look;
  }
  if (isSafetensors(head2, source.size)) return { what: "a safetensors file", under: ["safetensors"] };
  const text6 = textOf4(head2);
  if (text6 === void 0) return { what: "no format that is known", under: [] };
  if (/^\s*<(?:!doctype\s+html|html)/i.test(text6)) return { what: "an HTML page (a download that failed?)", under: [] };
  if (/^\s*[[{]/.test(text6)) return { what: "a JSON text", under: ["JSON", "text"] };
  return { what: "a text file", under: ["text"] };
}
function isSafetensors(head2, size) {
  if (head2.length < 10 || head2[8] !== 123) return false;
  const length = new DataView(head2.buffer, head2.byteOffset).getBigUint64(0, true);
  return length >= 2n && length <= BigInt(size ?? 0);
}
function textOf4(head2) {
  try {
    const text6 = new TextDecoder("utf-8", { fatal: true }).decode(head2, { stream: true });
    return /[\u0000-\u0008\u000e-\u001f]/.test(text6) ? void 0 : text6;
  } catch {
    return void 0;
  }
}

// packages/core/src/inspect/formats/unknown.ts
var unknown = {
  title: "unknown",
  match: () => true,
  async read(candidate, inside2) {
    if (candidate.head.length === 0) return empty2(candidate);
    if (promised(candidate.name) === "pickle") {
      const reading = await readPickle(candidate, inside2);
      if (reading.effects.some(happens)) return reading;
    }
    const look = looksLike(candidate);
    const lie = promised(candidate.name);
    const anomalies = [];
    if (lie !== void 0 && !look.under.includes(lie) && candidate.members.length === 0) {
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
function empty2(candidate) {
  return {
    ...nothing,
    anomalies: [{ kind: "empty", detail: "there is not a single byte in it", at: placeIn(candidate) }]
  };
}

// packages/core/src/inspect/formats/register.ts
var register = [lfsPointer2, dvcPointer2, compressed, pickle, unknown];
var MAX_DEPTH7 = 8;
var MAX_EXPANSION = 32 * 2 ** 30;
async function readStream(file, name, source, signal) {
  return read4(
    { file, name, members: [], source, head: await headOf(source) },
    { signal, depth: 0, spent: { bytes: 0 } }
  );
}
async function formatOf(file, name, source) {
  return matching({ file, name, members: [], source, head: await headOf(source) });
}
async function read4(candidate, at) {
  const format = matching(candidate);
  const inside2 = {
    signal: at.signal,
    expansion: MAX_EXPANSION - at.spent.bytes,
    async part({ source, member, name }, of) {
      const members = [...of.members, member];
      if (at.depth + 1 > MAX_DEPTH7) {
        return { ...nothing, unread: [{ why: `nested more than ${MAX_DEPTH7} deep`, at: placeIn({ ...of, members }) }] };
      }
      const part2 = { file: of.file, name, members, source, head: await headOf(source) };
      const reading = await read4(part2, { ...at, depth: at.depth + 1 });
      at.spent.bytes += source.size ?? 0;
      return reading;
    }
  };
  return { ...await format.read(candidate, inside2), recognised: format !== unknown };
}
function matching(candidate) {
  return register.find((format) => format.match(candidate)) ?? unknown;
}
async function headOf(source) {
  const { bytes } = await source.load(0, HEAD);
  return Uint8Array.from(bytes.subarray(0, HEAD));
}

// packages/core/src/inspect/identity.ts
import { createHash as createHash6 } from "node:crypto";
import { stat as stat3 } from "node:fs/promises";
function identityOf(facts) {
  const state = [facts.dev, facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].join(" ");
  return createHash6("sha256").update(state).digest("hex").slice(0, 16);
}
async function assertUnchanged(path4, identity) {
  const now = await stat3(path4, { bigint: true }).catch(() => void 0);
  if (now === void 0 || identityOf(now) !== identity) throw changed(path4);
}
function changed(path4) {
  return new PackageModelError(
    "MODEL_CHANGED",
    `${path4} changed while it was being read, so nothing that was read of it holds`,
    "Run again once nothing writes to the file; write new versions under another name and rename them into place."
  );
}

// packages/core/src/inspect/locate.ts
import { lstat as lstat2, readdir as readdir3, readlink as readlink2, realpath as realpath2, stat as stat4 } from "node:fs/promises";
import { basename as basename5, dirname as dirname6, join as join13, relative as relative4, resolve as resolve5, sep as sep3 } from "node:path";

// packages/core/src/inspect/near-names.ts
function nearNames(wanted2, names3, most = 3) {
  return names3.map((name) => ({ name, distance: distance(stem(wanted2), stem(name)) })).filter(({ name, distance: far }) => far <= tolerated(wanted2) || holds2(name, wanted2)).toSorted((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1)).slice(0, most).map(({ name }) => name);
}
function tolerated(wanted2) {
  return Math.max(1, Math.floor(stem(wanted2).length / 4));
}
function holds2(name, wanted2) {
  const [one, other] = [stem(name), stem(wanted2)];
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
async function locate(path4, workspace) {
  const facts = await factsOf(path4);
  const root = await rootOf(path4, workspace);
  const real = await realpath2(path4).catch((cause) => Promise.reject(unreadable2(path4, cause)));
  if (!inside(root, real)) throw await outside(path4, real, root);
  if (facts.isFile()) return { path: path4, kind: "file", facts, root };
  if (facts.isDirectory()) return { path: path4, kind: "folder", facts, root };
  throw new PackageModelError(
    "MODEL_UNREADABLE",
    `${path4} is ${special(facts)}, not a file`,
    "Give the path of a regular file, or of the folder that holds it."
  );
}
async function namesIn2(folder) {
  const names3 = await readdir3(folder).catch((cause) => Promise.reject(unreadable2(folder, cause)));
  return names3.filter((name) => !name.startsWith(".")).toSorted();
}
function unreadable2(path4, cause) {
  const code = codeOf(cause);
  const words4 = code === "EACCES" || code === "EPERM" ? `${path4} cannot be opened: permission denied` : code === "ELOOP" ? `${path4} is a link that leads in a circle` : `${path4} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  const remedy = code === "EACCES" || code === "EPERM" ? `Let this user read it (chmod u+r ${JSON.stringify(path4)}), and enter the folders above it.` : "Check the path and the disk that it is on.";
  return new PackageModelError("MODEL_UNREADABLE", words4, remedy, { cause });
}
async function factsOf(path4) {
  try {
    return await stat4(path4, { bigint: true });
  } catch (cause) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(codeOf(cause)))
      throw await notFound(path4, cause);
    throw unreadable2(path4, cause);
  }
}
async function notFound(path4, cause) {
  const link = await readlink2(path4).catch(() => void 0);
  if (link !== void 0) {
    return new PackageModelError(
      "MODEL_NOT_FOUND",
      `${path4} is a link to ${link}, and nothing is there`,
      "Fetch the file that the link stands for, or mend the link.",
      { cause }
    );
  }
  const { folder, missing } = await firstMissing(path4);
  const near = nearNames(missing, await readdir3(folder).catch(() => []));
  const meant = near.map((name) => join13(folder, name)).join(", ");
  return new PackageModelError(
    "MODEL_NOT_FOUND",
    `there is no ${basename5(path4) === missing ? "file or folder" : "folder"} ${JSON.stringify(missing)} in ${folder}`,
    meant ? `Did you mean ${meant}?` : "Check the path; a relative one starts in the current folder.",
    { cause }
  );
}
async function firstMissing(path4) {
  let missing = path4;
  for (let folder = dirname6(path4); ; folder = dirname6(folder)) {
    const facts = await lstat2(folder).catch(() => void 0);
    if (facts !== void 0 || folder === dirname6(folder)) return { folder, missing: basename5(missing) };
    missing = folder;
  }
}
async function rootOf(path4, workspace) {
  const root = workspace ?? dirname6(resolve5(path4));
  return realpath2(root).catch((cause) => Promise.reject(unreadable2(root, cause)));
}
function inside(root, path4) {
  const way = relative4(root, path4);
  return way !== ".." && !way.startsWith(`..${sep3}`) && resolve5(root, way) === path4;
}
async function outside(path4, real, root) {
  const link = await readlink2(path4).catch(() => void 0);
  return new PackageModelError(
    "MODEL_OUTSIDE_WORKSPACE",
    link === void 0 ? `${path4} is not inside ${root}` : `${path4} is a link that leads to ${real}, outside ${root}`,
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

// packages/core/src/inspect/inspect.ts
var PROGRESS_MS = 200;
var MAX_FILES = 1e3;
async function inspect(path4, host, options2 = {}) {
  try {
    const located = await locate(path4, options2.workspace);
    const file = located.kind === "folder" ? await onlyModelIn(located, host) : located;
    return await inspectFile(file, host);
  } catch (cause) {
    if (!host.signal.aborted) throw cause;
    throw new PackageModelError("INTERRUPTED", `interrupted while ${path4} was being read`, "Run it again.", { cause });
  }
}
async function inspectFile({ path: path4, facts }, host) {
  const identity = identityOf(facts);
  const source = await openFile(path4, host);
  try {
    const { recognised: _, ...reading } = await readStream(path4, path4, source, host.signal).catch((cause) => {
      throw isSystemError(cause) ? unreadable2(path4, cause) : cause;
    });
    await assertUnchanged(path4, identity);
    return { name: stemOf(path4), ...reading, files: [{ path: path4, size: Number(facts.size), identity }] };
  } finally {
    await source.close();
  }
}
async function onlyModelIn(folder, host) {
  const found2 = [];
  const names3 = await namesIn2(folder.path);
  for (const name of names3.slice(0, MAX_FILES)) {
    if (name.endsWith(".dvc") && names3.includes(name.slice(0, -".dvc".length))) continue;
    host.signal.throwIfAborted();
    const path4 = join14(folder.path, name);
    const isFile2 = await stat5(path4).then(
      (facts) => facts.isFile(),
      () => false
    );
    if (isFile2 && await isRecognised(path4, host)) found2.push(await locate(path4, folder.root));
  }
  const [only, ...others] = found2;
  if (only !== void 0 && others.length === 0) return only;
  throw notOneModel(folder.path, found2, names3);
}
async function isRecognised(path4, host) {
  const source = await openFile(path4, host);
  try {
    return await formatOf(path4, path4, source) !== unknown;
  } finally {
    await source.close();
  }
}
function notOneModel(folder, found2, names3) {
  const [first] = found2;
  if (first !== void 0) {
    const candidates2 = found2.map(({ path: path4 }) => path4).join(", ");
    return new PackageModelError(
      "MODEL_NOT_FOUND",
      `${folder} holds ${found2.length} models: ${candidates2}`,
      "Name the one that is meant."
    );
  }
  const holds3 = names3.length === 0 ? "is empty" : `holds no model that is recognised (it holds ${listed(names3)})`;
  return new PackageModelError(
    "MODEL_NOT_FOUND",
    `${folder} ${holds3}`,
    "Give the path of the model file itself; folders are not searched below."
  );
}
function listed(names3) {
  const most = 5;
  return names3.length > most ? `${names3.slice(0, most).join(", ")} and ${names3.length - most} more` : names3.join(", ");
}
async function openFile(path4, host) {
  let told2 = performance.now();
  const progress = (done, total) => {
    if (performance.now() - told2 < PROGRESS_MS) return;
    told2 = performance.now();
    host.emit({ stage: "inspect", type: "progress", what: path4, done, total, unit: "bytes" });
  };
  return fileSource(path4, { signal: host.signal, progress }).catch((cause) => {
    throw unreadable2(path4, cause);
  });
}
function isSystemError(cause) {
  return typeof cause?.syscall === "string";
}

// packages/core/src/corridor/archive-maker.ts
import { join as join19, resolve as resolve8 } from "node:path";

// packages/core/src/image/archive.ts
import { createHash as createHash7 } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import { chmod as chmod3, copyFile as copyFile2, cp, mkdir as mkdir5, rename as rename4, rm as rm4, writeFile as writeFile6 } from "node:fs/promises";
import { dirname as dirname7, join as join15, resolve as resolve6 } from "node:path";
import { pipeline } from "node:stream/promises";
var EXPLAINED3 = 600;
async function makeArchive(order, host) {
  const folder = join15(host.scratch, "archive", order.name);
  await rm4(folder, { recursive: true, force: true });
  await mkdir5(folder, { recursive: true });
  await installInto(join15(folder, "venv"), order, host);
  await cp(join15(order.context, "server"), join15(folder, "server"), { recursive: true });
  await cp(join15(order.context, "models"), join15(folder, "models"), { recursive: true });
  await writeFile6(join15(folder, "serve"), serveScript(order.environment.python.version));
  await chmod3(join15(folder, "serve"), 493);
  return pack(folder, order, host);
}
async function installInto(venv, order, host) {
  const { environment: environment4, certificates: certificates2 } = order;
  const uv = await findUv(host, { ...certificates2 !== void 0 && { certificates: certificates2 } });
  const env = {
    PATH: host.env["PATH"] ?? "",
    HOME: host.env["HOME"] ?? "",
    UV_CACHE_DIR: join15(host.cache, "uv"),
    UV_NO_PROGRESS: "1",
    ...chosen(host.env, [
      "HTTP_PROXY",
      "HTTPS_PROXY",
      "NO_PROXY",
      "http_proxy",
      "https_proxy",
      "no_proxy",
      "SSL_CERT_FILE"
    ]),
    ...certificates2 !== void 0 && { SSL_CERT_FILE: resolve6(certificates2) },
    ...order.indexUrl !== void 0 && { UV_DEFAULT_INDEX: order.indexUrl }
  };
  const run2 = async (args, doing2) => {
    const result2 = await host.exec(uv.program, args, {
      env,
      cwd: host.scratch,
      onLine: (line3) => host.emit({ stage: "image", type: "output", line: line3 })
    });
    if (result2.code !== 0) throw failed3(result2, doing2, environment4.python.version);
  };
  await run2(
    ["venv", "--no-config", "--relocatable", "--python", environment4.python.version, venv],
    "making the virtual environment"
  );
  await run2(
    [
      ...["pip", "sync", "--no-config", "--no-build", "--require-hashes", "--compile-bytecode", "--link-mode", "copy"],
      ...["--python", join15(venv, "bin", "python")],
      ...findLinks(order, host),
      join15(order.context, "requirements.txt")
    ],
    "installing the locked packages"
  );
}
function findLinks({ findLinks: given2 }, host) {
  const known = (host.env["PIP_FIND_LINKS"] ?? "").split(/\s+/).filter((link) => link !== "");
  return [...(given2 ?? []).map((folder) => resolve6(folder)), ...known].flatMap((link) => ["--find-links", link]);
}
function chosen(env, names3) {
  return Object.fromEntries(names3.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
}
function failed3(result2, doing2, python) {
  const said2 = result2.stderr.trim().slice(-EXPLAINED3);
  if (/No space left/i.test(said2)) {
    return new PackageModelError("DISK_FULL", `no space left while ${doing2}`, "Free some disk space and run again.");
  }
  return new PackageModelError(
    "BUILD_FAILED",
    `${doing2} failed: ${said2}`,
    `The archive needs Python ${python} on this machine and the packages of the lock. Install that Python, or choose one that is there: --python VERSION with --upgrade.`
  );
}
function serveScript(python) {
  return [
    "#!/bin/sh",
    `# Starts the model's server on port 8080, or on $PORT. Needs Python ${python}, and nothing else.`,
    "set -eu",
    'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)',
    "python=$here/venv/bin/python",
    "packages=",
    'if ! "$python" -c "" 2>/dev/null; then',
    `  python=$(command -v python${python}) || { echo "serve: this archive needs Python ${python} on the PATH" >&2; exit 3; }`,
    `  packages=:$here/venv/lib/python${python}/site-packages`,
    "fi",
    'export PYTHONPATH="$here/server$packages" PACKAGE_MODEL_DIR="$here/models"',
    "[ $# -gt 0 ] || set -- serve",
    'exec "$python" -m package_model_server "$@"',
    ""
  ].join("\n");
}
async function pack(folder, order, host) {
  const path4 = join15(host.scratch, `${order.name}.tar.gz`);
  host.emit({ stage: "image", type: "progress", what: "packing the archive", done: 0, unit: "files" });
  const result2 = await host.exec("tar", [
    "--use-compress-program",
    "gzip -1",
    "-cf",
    path4,
    "-C",
    join15(folder, ".."),
    order.name
  ]);
  if (result2.code !== 0) throw failed3(result2, "packing the archive", order.environment.python.version);
  const hash = createHash7("sha256");
  let size = 0;
  await pipeline(createReadStream2(path4), async (chunks) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
    }
  });
  return { path: path4, digest: `sha256:${hash.digest("hex")}`, size, folder };
}
async function publishArchive(archive, path4, host) {
  const part2 = `${path4}.${host.run}.part`;
  try {
    await mkdir5(dirname7(path4), { recursive: true });
    await copyFile2(archive, part2);
    await rename4(part2, path4);
  } catch (cause) {
    throw ioError(cause, `writing ${path4}`);
  } finally {
    await rm4(part2, { force: true });
  }
}

// packages/core/src/image/context.ts
import { createHash as createHash9 } from "node:crypto";
import {
  chmod as chmod4,
  constants as constants5,
  copyFile as copyFile3,
  mkdir as mkdir6,
  mkdtemp as mkdtemp4,
  readdir as readdir4,
  readFile as readFile9,
  rename as rename5,
  rm as rm5,
  stat as stat6,
  utimes,
  writeFile as writeFile7
} from "node:fs/promises";
import { basename as basename7, dirname as dirname9, join as join16, resolve as resolve7 } from "node:path";

// packages/core/src/image/digest-model.ts
import { createHash as createHash8 } from "node:crypto";
import { createReadStream as createReadStream3 } from "node:fs";
import { basename as basename6, dirname as dirname8, relative as relative5 } from "node:path";
var WINDOW2 = 1 << 20;
async function digestModel(model4, host) {
  const names3 = modelNames(model4);
  const total = model4.files.reduce((sum, file) => sum + file.size, 0);
  const digests = {};
  let done = 0;
  for (const [index, file] of model4.files.entries()) {
    await assertUnchanged(file.path, file.identity);
    digests[names3[index] ?? ""] = await digestOf(file.path, host, (bytes) => {
      done += bytes;
      host.emit({
        stage: "image",
        type: "progress",
        what: `SHA-256 of ${basename6(file.path)}`,
        done,
        total,
        unit: "bytes"
      });
    });
    await assertUnchanged(file.path, file.identity);
  }
  return { digest: together(digests), size: total, files: digests };
}
function modelNames(model4) {
  const [first, ...more2] = model4.files.map((file) => file.path);
  if (first === void 0) throw new PackageModelError("INTERNAL", "the model has no files", "Report this.");
  let root = dirname8(first);
  while (more2.some((path4) => relative5(root, path4).startsWith(".."))) root = dirname8(root);
  return model4.files.map((file) => safeName(relative5(root, file.path).replaceAll("\\", "/")));
}
function safeName(name) {
  const bad = /[\u0000-\u001F\u007F]/.test(name) || name.split("/").some((part2) => part2.startsWith(".wh."));
  if (!bad && name !== "package-model.json") return name;
  throw new PackageModelError(
    "USAGE",
    `a model file cannot be called ${JSON.stringify(name)} in an image`,
    "Rename it: no control characters, not .wh.\u2026, not package-model.json."
  );
}
function together(digests) {
  const entries3 = Object.entries(digests);
  const [only] = entries3;
  if (only && entries3.length === 1) return only[1];
  const lines2 = entries3.map(([name, digest3]) => `${digest3.slice("sha256:".length)}  ${name}
`).toSorted();
  return `sha256:${createHash8("sha256").update(lines2.join("")).digest("hex")}`;
}
async function digestOf(path4, host, read5 = () => void 0) {
  const hash = createHash8("sha256");
  try {
    for await (const chunk of createReadStream3(path4, {
      highWaterMark: WINDOW2,
      signal: host.signal
    })) {
      hash.update(chunk);
      read5(chunk.length);
    }
  } catch (cause) {
    if (host.signal.aborted) {
      throw new PackageModelError("INTERRUPTED", `interrupted while reading ${path4}`, "Run it again.", { cause });
    }
    throw ioError(cause, `reading ${path4}`);
  }
  return `sha256:${hash.digest("hex")}`;
}

// packages/core/src/environment/hashed-requirements.ts
function requirementsFrom(lock, target) {
  const known = target ?? readToolTable(parsePylock(lock.text, lock.path).lock?.ours);
  const environment4 = known && markerEnvironment(known);
  return lock.packages.filter(({ marker }) => !environment4 || markerHolds(marker, environment4)).toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ name, version, wheels }) => {
    const hashes = [...new Set(wheels.map(({ sha256: sha2563 }) => sha2563))].toSorted();
    return `${name}==${version}${hashes.map((hash) => ` --hash=sha256:${hash}`).join("")}
`;
  }).join("");
}

// packages/core/src/image/manifest.ts
function manifestText(input) {
  const { model: model4, environment: environment4, layer } = input;
  const manifest2 = {
    schema: 1,
    name: input.name,
    runtime: environment4.runtime,
    loader: loaderOf(model4),
    path: input.path,
    digest: layer.digest,
    format: model4.format,
    producers: model4.producers.map(({ library, version }) => ({ library, version })),
    server: input.server,
    python: environment4.python.version,
    signature: model4.signature ?? null,
    example: input.example ?? null
  };
  return `${JSON.stringify(manifest2, void 0, 2)}
`;
}
function loaderOf(model4) {
  return model4.format === "joblib" ? "joblib" : "pickle";
}

// packages/core/src/image/quote.ts
var CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
function dockerWord(text6, what) {
  if (CONTROL.test(text6)) {
    throw new PackageModelError(
      "USAGE",
      `${what} holds a line break or another control character: ${JSON.stringify(text6.slice(0, 80))}`,
      "Write it in one line of plain text."
    );
  }
  return `"${text6.replaceAll(/["\\$]/g, (character) => `\\${character}`)}"`;
}
function shellWord(text6, what) {
  if (CONTROL.test(text6) || text6.includes("\\")) {
    throw new PackageModelError(
      "USAGE",
      `${what} holds a backslash or a control character: ${JSON.stringify(text6.slice(0, 80))}`,
      "Write it without."
    );
  }
  return /^[\w./:=@%+,-]+$/.test(text6) ? text6 : `'${text6.replaceAll("'", `'\\''`)}'`;
}
function comment(text6) {
  return text6.replaceAll(new RegExp(CONTROL, "g"), " ").slice(0, 200);
}
function labelName(name) {
  if (/^[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?$/.test(name)) return name;
  throw new PackageModelError(
    "USAGE",
    `${JSON.stringify(name.slice(0, 80))} is no name of a label`,
    "Use letters, digits, dots, dashes and slashes, as in org.opencontainers.image.source=\u2026."
  );
}

// packages/core/src/image/plan.ts
var places = {
  environment: "/opt/venv",
  server: "/opt/server",
  models: "/models",
  links: ["/opt/ml/model", "/mnt/models"]
};
function planImage(input) {
  const { model: model4, layer, environment: environment4, base, server } = input;
  const name = input.name ?? model4.name;
  const names3 = modelNames(model4);
  const [first] = names3;
  return {
    name,
    platform: environment4.platform,
    base,
    environment: environment4,
    model: layer,
    layers: [
      { of: "environment", path: places.environment, because: "changes with the lock" },
      { of: "server", path: places.server, because: "changes with the version of package-model" },
      { of: "model", path: places.models, because: "changes with every training" }
    ],
    config: {
      user: "65532:0",
      workdir: "/",
      path: `${places.environment}/bin`,
      env: { PYTHONPATH: places.server, PYTHONDONTWRITEBYTECODE: "1", PYTHONUNBUFFERED: "1" },
      entrypoint: [`${places.environment}/bin/python`, "-m", "package_model_server"],
      cmd: ["serve"],
      port: 8080,
      stopSignal: "SIGTERM",
      health: [`${places.environment}/bin/python`, "-m", "package_model_server", "health"],
      labels: { ...ownLabels(input, name), ...given(input.labels ?? []) }
    },
    install: {
      requirements: requirementsFrom(environment4.lock),
      installer: installerText(),
      index: indexOf(input.indexUrl),
      findLinks: input.findLinks ?? []
    },
    server: { folder: server.folder, version: server.version },
    files: model4.files.map((file, index) => ({
      from: file.path,
      identity: file.identity,
      name: names3[index] ?? "",
      size: file.size
    })),
    manifest: manifestText({
      name,
      model: model4,
      layer,
      environment: environment4,
      server: server.version,
      path: first ?? "",
      example: input.example
    }),
    about: `${name}: ${model4.format}${producer(model4) ? ` written by ${producer(model4)}` : ""}, served on Python ${environment4.python.version}`
  };
}
function ownLabels({ model: model4, layer, environment: environment4, base, server }, name) {
  const written = producer(model4);
  return {
    "org.opencontainers.image.title": name,
    "org.opencontainers.image.base.name": base.reference.replace(/@.*$/, ""),
    ...base.digest && { "org.opencontainers.image.base.digest": base.digest },
    "io.package-model.format": model4.format,
    ...written && { "io.package-model.producer": written },
    "io.package-model.runtime": environment4.runtime,
    "io.package-model.model.digest": layer.digest,
    "io.package-model.lock.digest": environment4.lock.digest,
    "io.package-model.server.version": server.version
  };
}
function producer(model4) {
  const written = model4.producers.filter((one2) => one2.known === "written");
  const one = written.find(({ library }) => library === "scikit-learn") ?? written[0];
  return one && `${one.library} ${one.version}`;
}
function given(labels) {
  return Object.fromEntries(
    labels.map((label) => {
      const equals = label.indexOf("=");
      if (equals < 1) {
        throw new PackageModelError(
          "USAGE",
          `${JSON.stringify(label.slice(0, 80))} is no label`,
          "Write it as KEY=VALUE."
        );
      }
      return [labelName(label.slice(0, equals)), label.slice(equals + 1)];
    })
  );
}
function installerText() {
  const hashes = [uv_default.wheels["linux-x64"].wheel, uv_default.wheels["linux-arm64"].wheel];
  return `uv==${uv_default.version}${hashes.map((hash) => ` --hash=sha256:${hash}`).join("")}
`;
}
function indexOf(url) {
  if (url === void 0) return { kind: "default" };
  const parsed2 = URL.canParse(url) ? new URL(url) : void 0;
  if (parsed2?.protocol !== "https:" && parsed2?.protocol !== "http:") {
    throw new PackageModelError(
      "USAGE",
      `${JSON.stringify(url.slice(0, 80))} is no address of an index`,
      "Give its https address."
    );
  }
  return parsed2.username === "" && parsed2.password === "" ? { kind: "public", url } : { kind: "secret" };
}

// packages/core/src/image/dockerfile.ts
function renderDockerfile(plan) {
  return `${[...head(plan), ...build(plan), ...environment2(plan), ...model(plan)].join("\n")}
`;
}
function head(plan) {
  return [
    "# The image of one model and its server, written by package-model; yours to read, change and keep.",
    `# ${comment(plan.about)}.`,
    "#",
    "#   docker build -t NAME .                       Docker before 23: DOCKER_BUILDKIT=1 docker build -t NAME .",
    "#   docker run --rm -p 8080:8080 --read-only NAME",
    "#   curl localhost:8080/openapi.json             what POST /predict takes and gives",
    "#",
    "# Proxies are taken from --build-arg HTTPS_PROXY=\u2026; certificates from --secret id=certificates,src=BUNDLE.",
    ...plan.install.index.kind === "secret" ? ["# The package index needs credentials: --secret id=index,src=FILE, a file that holds its whole address."] : [],
    "# Neither they nor the installer reach the last stage.",
    ""
  ];
}
function pythonCheck(version) {
  const [major2, minor2] = version.split(".");
  return `import sys; found = "%d.%d" % sys.version_info[:2]; sys.exit(None if found == "${major2}.${minor2}" else "the base image has Python " + found + ", and the lock is for ${major2}.${minor2}")`;
}
function build(plan) {
  const { index, findLinks: findLinks2 } = plan.install;
  const secrets = ["certificates", ...index.kind === "secret" ? ["index"] : []].map(
    (id) => `--mount=type=secret,id=${id}`
  );
  const wheels = findLinks2.length > 0;
  const venv = places.environment;
  const exports = [
    "if [ -s /run/secrets/certificates ]; then export SSL_CERT_FILE=/run/secrets/certificates PIP_CERT=/run/secrets/certificates; fi",
    ...index.kind === "secret" ? ["UV_DEFAULT_INDEX=$(cat /run/secrets/index)", 'export UV_DEFAULT_INDEX PIP_INDEX_URL="$UV_DEFAULT_INDEX"'] : [],
    ...index.kind === "public" ? [
      `export UV_DEFAULT_INDEX=${shellWord(index.url, "the index")} PIP_INDEX_URL=${shellWord(index.url, "the index")}`
    ] : []
  ];
  return [
    "# \u2500\u2500 build: what it takes to install; none of it is in the image",
    `${from(plan)} AS build`,
    "",
    "# Wheels belong to one Python: another than the one that was locked for is refused here, and not by a wheel that is missing.",
    `RUN python -c ${shellWord(pythonCheck(plan.environment.python.version), "the Python version")}`,
    "",
    "# The installer, by hash, in a folder of its own: the base needs Python with venv and pip, and nothing else.",
    "COPY installer.txt /build/",
    run(secrets, [
      ...exports,
      "export PIP_ROOT_USER_ACTION=ignore PIP_DISABLE_PIP_VERSION_CHECK=1",
      "python -m pip install --quiet --no-cache-dir --no-compile --no-deps --require-hashes \\\n      --target /build/installer -r /build/installer.txt"
    ]),
    "",
    "# The environment: exactly the locked wheels, every one checked against its hash; nothing is built, no code of theirs runs.",
    "# Folders named tests go (14 % of a scientific environment), but for one that NumPy 2.1 to 2.3 imports; bytecode is compiled here, because the image is read-only",
    "# and would compile at every start.",
    "COPY requirements.txt /build/",
    run(
      [
        ...secrets,
        `--mount=type=cache,id=package-model-uv-${plan.environment.python.version},target=/root/.cache/uv`,
        ...wheels ? ["--mount=type=bind,source=wheels,target=/build/wheels"] : []
      ],
      [
        ...exports,
        `python -m venv --without-pip ${venv}`,
        `/build/installer/bin/uv pip sync --quiet --no-config --system-certs --no-build --require-hashes --link-mode=copy \\
      --python ${venv}/bin/python${wheels ? " --find-links /build/wheels" : ""} /build/requirements.txt`,
        `find ${venv}/lib -path '*/numpy/_core/tests' -prune -o -type d -name tests -prune -exec rm -rf {} +`,
        `{ ${venv}/bin/python -m compileall -qq -j 0 --invalidation-mode unchecked-hash ${venv}/lib || true; }`
      ]
    ),
    "",
    "# The server, readable for any user, with its bytecode.",
    `COPY server/ ${places.server}/`,
    run(
      [],
      [
        `chmod -R u=rwX,go=rX ${places.server}`,
        `${venv}/bin/python -m compileall -q --invalidation-mode unchecked-hash ${places.server}`,
        ...places.links.flatMap((link) => [
          `mkdir -p /build/links${link.slice(0, link.lastIndexOf("/"))}`,
          `ln -s ${places.models} /build/links${link}`
        ])
      ]
    ),
    ""
  ];
}
function run(mounts, commands2) {
  return `RUN ${[...mounts, commands2.join(" && \\\n    ")].join(" \\\n    ")}`;
}
function environment2(plan) {
  const { config } = plan;
  const env = Object.entries(config.env).map(([name, value]) => `${name}=${dockerWord(value, name)}`);
  return [
    "# \u2500\u2500 environment: base, packages and server; the same for every model with this lock",
    `${from(plan)} AS environment`,
    `COPY --from=build ${places.environment} ${places.environment}`,
    "# Other platforms look for a model in places of their own: links lead from there.",
    "COPY --from=build /build/links/ /",
    `COPY --from=build ${places.server} ${places.server}`,
    `ENV PATH="${config.path}:$PATH" \\
    ${env.join(" \\\n    ")}`,
    `WORKDIR ${config.workdir}`,
    ""
  ];
}
function model(plan) {
  const { config } = plan;
  const labels = Object.entries(config.labels).map(
    ([name, value]) => `${labelName(name)}=${dockerWord(value, `the label ${name}`)}`
  );
  return [
    "# \u2500\u2500 model: last, because it changes most; a new model costs what copying it costs",
    "FROM environment AS model",
    `COPY models/ ${places.models}/`,
    "# No name and no home: works as any user of group 0, on a read-only file system, without any writable folder.",
    `USER ${config.user}`,
    `EXPOSE ${config.port}`,
    `STOPSIGNAL ${config.stopSignal}`,
    `HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ${JSON.stringify(config.health)}`,
    `ENTRYPOINT ${JSON.stringify(config.entrypoint)}`,
    `CMD ${JSON.stringify(config.cmd)}`,
    `LABEL ${labels.join(" \\\n      ")}`
  ];
}
function from(plan) {
  const { reference } = plan.base;
  parseReference(reference);
  if (["scratch", "build", "environment", "model"].includes(reference)) {
    throw new PackageModelError(
      "USAGE",
      `${reference} is no base image`,
      "Name one with Python, venv and pip: python:3.11-slim."
    );
  }
  return `FROM ${reference}`;
}

// packages/core/src/image/context.ts
var SUMS = "SHA256SUMS";
var TIME = /* @__PURE__ */ new Date("1980-01-01T00:00:00Z");
async function writeContext(plan, folder, host) {
  const target = resolve7(folder);
  await refuseForeign(target, folder, host);
  const part2 = await attempt(target, async () => {
    await mkdir6(dirname9(target), { recursive: true });
    return mkdtemp4(join16(dirname9(target), `.${basename7(target)}-`));
  });
  try {
    await attempt(target, async () => {
      await fill(plan, part2, host);
      await settle(part2);
      await rm5(target, { recursive: true, force: true });
      await rename5(part2, target);
    });
  } finally {
    await rm5(part2, { recursive: true, force: true });
  }
}
async function fill(plan, folder, host) {
  const sums = /* @__PURE__ */ new Map();
  const put2 = async (name, text6) => {
    await mkdir6(dirname9(join16(folder, name)), { recursive: true });
    await writeFile7(join16(folder, name), text6);
    sums.set(name, sha2562(text6));
  };
  await put2("Dockerfile", renderDockerfile(plan));
  await put2(".dockerignore", dockerignore(plan));
  await put2("requirements.txt", plan.install.requirements);
  await put2("installer.txt", plan.install.installer);
  for (const name of await serverFiles(plan.server.folder)) {
    await put2(`server/package_model_server/${name}`, await readFile9(join16(sourcesOf(plan.server.folder), name), "utf8"));
  }
  await put2("models/package-model.json", plan.manifest);
  for (const file of plan.files) {
    await assertUnchanged(file.from, file.identity);
    await copy2(file.from, join16(folder, "models", file.name));
    await assertUnchanged(file.from, file.identity);
    sums.set(`models/${file.name}`, hex(plan.model.files[file.name] ?? await digestOf(file.from, host)));
  }
  for (const [name, from2] of await lockedWheels(plan)) {
    await copy2(from2, join16(folder, "wheels", name));
    sums.set(`wheels/${name}`, hex(await digestOf(from2, host)));
  }
  if (plan.install.findLinks.length > 0) await mkdir6(join16(folder, "wheels"), { recursive: true });
  const lines2 = [...sums].map(([name, sum]) => `${sum}  ${name}
`).toSorted((a, b) => a.slice(66) < b.slice(66) ? -1 : 1);
  await writeFile7(join16(folder, SUMS), lines2.join(""));
}
function dockerignore(plan) {
  const wanted2 = [
    "installer.txt",
    "requirements.txt",
    "server",
    "models",
    ...plan.install.findLinks.length > 0 ? ["wheels"] : []
  ];
  return [
    "# Only what is named here reaches the engine.",
    "*",
    ...wanted2.map((name) => `!${name}`),
    "**/__pycache__",
    ""
  ].join("\n");
}
async function copy2(from2, to) {
  await mkdir6(dirname9(to), { recursive: true });
  await copyFile3(from2, to, constants5.COPYFILE_FICLONE | constants5.COPYFILE_EXCL);
}
function sourcesOf(server) {
  return join16(server, "src", "package_model_server");
}
async function serverFiles(server) {
  const entries3 = await readdir4(sourcesOf(server), { recursive: true, withFileTypes: true });
  const root = sourcesOf(server);
  return entries3.filter((entry) => entry.isFile() && /\.py$|^py\.typed$/.test(entry.name)).map(
    (entry) => join16(entry.parentPath, entry.name).slice(root.length + 1).replaceAll("\\", "/")
  ).toSorted();
}
async function lockedWheels(plan) {
  const named3 = new Set(plan.environment.lock.packages.flatMap((each) => each.wheels.map((wheel) => wheel.name)));
  const found2 = /* @__PURE__ */ new Map();
  for (const folder of plan.install.findLinks) {
    for (const name of await readdir4(folder)) {
      if (named3.has(name) && !found2.has(name)) found2.set(name, join16(folder, name));
    }
  }
  return found2;
}
async function settle(folder) {
  for (const entry of await readdir4(folder, { withFileTypes: true })) {
    const path4 = join16(folder, entry.name);
    if (entry.isDirectory()) await settle(path4);
    else {
      await chmod4(path4, 420);
      await utimes(path4, TIME, TIME);
    }
  }
  await chmod4(folder, 493);
  await utimes(folder, TIME, TIME);
}
async function refuseForeign(target, shown2, host) {
  const there = await stat6(target).catch(() => void 0);
  if (!there) return;
  const refuse = (why) => new PackageModelError(
    "USAGE",
    `${shown2} ${why}, and is not overwritten`,
    "Name another folder with --output, or move this one away."
  );
  if (!there.isDirectory()) throw refuse("is a file");
  const names3 = await files(target);
  if (names3.length === 0) return;
  const sums = await readFile9(join16(target, SUMS), "utf8").catch(() => void 0);
  if (sums === void 0) throw refuse("holds files that package-model has not written");
  const known = new Map(
    sums.split("\n").filter(Boolean).map((line3) => [line3.slice(66), line3.slice(0, 64)])
  );
  for (const name of names3.filter((each) => each !== SUMS)) {
    const sum = known.get(name);
    if (sum === void 0) throw refuse(`holds ${name}, which package-model has not written`);
    if (hex(await digestOf(join16(target, name), host)) !== sum) throw refuse(`holds ${name}, which was changed`);
  }
}
async function files(folder) {
  const entries3 = await readdir4(folder, { recursive: true, withFileTypes: true });
  return entries3.filter((entry) => !entry.isDirectory()).map(
    (entry) => join16(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/")
  );
}
async function attempt(folder, work) {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `writing ${folder}`);
  }
}
function sha2562(text6) {
  return createHash9("sha256").update(text6).digest("hex");
}
function hex(digest3) {
  return digest3.slice("sha256:".length);
}

// packages/core/src/engine/facts.ts
async function imageFacts(engine, reference) {
  const result2 = await engine.run(["image", "inspect", "--format", "{{json .}}", reference], { timeout: COMMAND_MS });
  if (result2.code !== 0) {
    if (/no such image|not found|image not known/i.test(result2.stderr)) return void 0;
    throw engineError(engine, result2, `reading the image ${reference}`);
  }
  const image = record2(JSON.parse(result2.stdout));
  const config = record2(image["Config"]);
  const id = String(image["Id"]);
  return {
    id: digest(id),
    layers: strings(record2(image["RootFS"])["Layers"]).map(digest),
    size: await unpackedSize(engine, id),
    platform: `${String(image["Os"])}/${String(image["Architecture"])}`,
    repoDigests: strings(image["RepoDigests"]),
    config: {
      user: text2(config["User"]),
      entrypoint: strings(config["Entrypoint"]),
      cmd: strings(config["Cmd"]),
      env: strings(config["Env"]),
      labels: Object.fromEntries(Object.entries(record2(config["Labels"])).map(([name, value]) => [name, text2(value)])),
      volumes: Object.keys(record2(config["Volumes"])),
      ports: Object.keys(record2(config["ExposedPorts"]))
    }
  };
}
async function unpackedSize(engine, id) {
  const sizes2 = await ask(
    engine,
    ["history", "--human=false", "--format", "{{.Size}}", id],
    "reading the layers of an image"
  );
  return sizes2.split("\n").reduce((sum, line3) => sum + (Number(line3) || 0), 0);
}
function digest(id) {
  return id.startsWith("sha256:") ? id : `sha256:${id}`;
}
function record2(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function strings(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function text2(value) {
  return typeof value === "string" ? value : "";
}

// packages/core/src/verify/compare.ts
var TOLERANCE = { rtol: 1e-6, atol: 1e-9 };
var BEYOND = Number.MAX_VALUE;
var LABELS = /* @__PURE__ */ new Set(["classes"]);
function compareAnswers(pairs, { tolerance = TOLERANCE, labels = false } = {}) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { name, got, want } of pairs) {
    for (const [output, wanted2] of Object.entries(want)) {
      const tally = tallies.get(output) ?? new Tally(output, tolerance);
      tallies.set(output, tally);
      const exact = LABELS.has(output) || output === "predictions" && (labels || "classes" in want);
      const value = Object.hasOwn(got, output) ? got[output] : void 0;
      if (value === void 0) tally.differ(`${name}: the answer has no ${quoted2(output)}`);
      else tally.compare(value, wanted2, exact, name, []);
    }
  }
  return [...tallies.values()].map((tally) => tally.result());
}
var Tally = class {
  #output;
  #tolerance;
  #compared = 0;
  #worst = null;
  #mismatches = 0;
  #first;
  constructor(output, tolerance) {
    this.#output = output;
    this.#tolerance = tolerance;
  }
  compare(got, want, exact, name, path4) {
    if (isList2(got) && isList2(want)) {
      if (got.length !== want.length) {
        return this.differ(`${this.#at(name, path4)}: ${got.length} values where ${want.length} are expected`);
      }
      return want.forEach((item, index) => this.compare(got[index] ?? null, item, exact, name, [...path4, index]));
    }
    this.#compared++;
    const [a, b] = exact ? [void 0, void 0] : [asNumber(got), asNumber(want)];
    if (a === void 0 || b === void 0) {
      if (!equal(got, want)) this.differ(`${this.#at(name, path4)}: ${quoted2(got)} where ${quoted2(want)} is expected`);
      return;
    }
    const deviation = inTolerances(a, b, this.#tolerance);
    this.#worst = Math.max(this.#worst ?? 0, deviation);
    if (deviation > 1) {
      const off = Number.isFinite(a - b) ? `, off by ${(a - b).toPrecision(3)}` : "";
      this.differ(`${this.#at(name, path4)}: ${quoted2(got)} where ${quoted2(want)} is expected${off}`);
    }
  }
  differ(words4) {
    this.#mismatches++;
    this.#first ??= words4;
  }
  result() {
    const first = this.#first === void 0 ? {} : { first: this.#first };
    return {
      output: this.#output,
      compared: this.#compared,
      worst: this.#worst,
      mismatches: this.#mismatches,
      ...first
    };
  }
  #at(name, path4) {
    const [row, ...rest] = path4;
    const where2 = [
      name,
      ...row === void 0 ? [] : [`${this.#output === "classes" ? "class" : "row"} ${row + 1}`],
      ...rest.map((index) => `value ${index + 1}`)
    ];
    return `${where2.join(", ")}, ${this.#output.slice(0, 60)}`;
  }
};
function inTolerances(got, want, { rtol, atol }) {
  if (Object.is(got, want) || got === want) return 0;
  if (!Number.isFinite(got) || !Number.isFinite(want)) return BEYOND;
  const allowed = atol + rtol * Math.abs(want);
  return allowed === 0 ? BEYOND : Math.min(Math.abs(got - want) / allowed, BEYOND);
}
var WORDS = { NaN: Number.NaN, Infinity: Infinity, "-Infinity": -Infinity };
function asNumber(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" && Object.hasOwn(WORDS, value) ? WORDS[value] : void 0;
}
function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return isList2(a) === isList2(b) && left.length === right.size && left.every(([name, value]) => right.has(name) && equal(value, right.get(name) ?? null));
}
function isList2(value) {
  return Array.isArray(value);
}
function quoted2(value) {
  const text6 = JSON.stringify(value);
  return text6.length > 80 ? `${text6.slice(0, 77)}\u2026` : text6;
}

// packages/core/src/verify/container.ts
import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

// packages/core/src/engine/container.ts
var MIB = 1024 * 1024;
var LOG_BYTES = MIB;
var LOG_KEPT = 64 * 1024;
var defaultLimits = { memory: 2048 * MIB, cpus: 1, pids: 256, files: 4096 };
async function createContainer(engine, host, spec) {
  const args = createArguments(engine.kind, host.run, spec);
  return (await ask(engine, args, "making a container")).trim();
}
function createArguments(kind, run2, spec) {
  const [program, ...rest] = spec.command;
  const memory = spec.memory ?? defaultLimits.memory;
  return [
    "create",
    `--label=${RUN_LABEL}=${run2}`,
    "--pull=never",
    `--network=${spec.network === "none" ? "none" : `container:${spec.network.of}`}`,
    // A container in another's network shares its host name, and may not be given one.
    ...spec.network === "none" ? ["--hostname=model"] : [],
    `--user=${spec.user ?? "65532:0"}`,
    `--entrypoint=${program}`,
    "--workdir=/",
    "--security-opt=no-new-privileges",
    "--cap-drop=ALL",
    `--pids-limit=${spec.pids ?? defaultLimits.pids}`,
    `--memory=${memory}`,
    `--memory-swap=${memory}`,
    `--cpus=${spec.cpus ?? defaultLimits.cpus}`,
    "--ulimit=core=0:0",
    `--ulimit=nofile=${defaultLimits.files}:${defaultLimits.files}`,
    "--read-only",
    // podman mounts writable file systems of its own into a read-only container.
    ...kind === "podman" ? ["--read-only-tmpfs=false"] : [],
    ...spec.tmpfs ? [`--tmpfs=${spec.tmpfs.path}:rw,noexec,nosuid,nodev,size=${spec.tmpfs.size},mode=1777`] : [],
    "--ipc=private",
    "--log-driver=json-file",
    `--log-opt=max-size=${LOG_BYTES}`,
    "--no-healthcheck",
    ...spec.stdin ? ["--interactive"] : [],
    ...Object.entries(spec.env ?? {}).map(([name, value]) => `--env=${name}=${value}`),
    spec.image,
    ...rest
  ];
}
async function startContainer(engine, id) {
  await ask(engine, ["start", id], "starting a container");
}
function runAttached(engine, id, options2) {
  return engine.run(["start", "--attach", "--interactive", id], options2);
}
async function waitFor(engine, id, ms) {
  const result2 = await engine.run(["wait", id], { timeout: ms });
  if (result2.timedOut) return void 0;
  if (result2.code !== 0) throw engineError(engine, result2, "waiting for a container");
  return Number(result2.stdout.trim());
}
async function containerState(engine, id) {
  const state = JSON.parse(
    await ask(engine, ["inspect", "--format", "{{json .State}}", id], "reading the state of a container")
  );
  const of = state;
  return {
    running: of.Running === true,
    exitCode: of.ExitCode ?? 0,
    outOfMemory: of.OOMKilled === true,
    error: of.Error ?? ""
  };
}
async function logsOf(engine, id, keep = LOG_KEPT) {
  const result2 = await engine.run(["logs", id], { keep: 2 * LOG_BYTES, timeout: COMMAND_MS });
  return { stdout: result2.stdout.slice(-keep), stderr: result2.stderr.slice(-keep) };
}
var units = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 1024,
  MiB: MIB,
  GiB: 1024 * MIB
};
async function memoryOf(engine, id) {
  const result2 = await engine.run(["stats", "--no-stream", "--format", "{{.MemUsage}}", id], { timeout: COMMAND_MS });
  const [, amount, unit] = /^([\d.]+)\s*([kKMG]?i?B)/.exec(result2.stdout.trim()) ?? [];
  const bytes = Number(amount) * (units[unit ?? ""] ?? Number.NaN);
  return result2.code === 0 && bytes > 0 ? Math.round(bytes) : void 0;
}
async function removeContainer(engine, id, signal) {
  const result2 = await engine.run(["rm", "--force", "--volumes", id], {
    timeout: COMMAND_MS,
    ...signal ? { signal } : {}
  });
  if (result2.code !== 0 && !/no such container|already in progress/i.test(result2.stderr)) {
    throw engineError(engine, result2, "removing a container");
  }
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue2 = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue2.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue2.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue2.lang);
  if (message$1 !== void 0) issue2.message = typeof message$1 === "function" ? message$1(issue2) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue2);
  else dataset.issues = [issue2];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list2 = [...new Set(values$1)];
  if (list2.length > 1) return `(${list2.join(` ${separator} `)})`;
  return list2[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function integer2(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer2,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement2, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement2}`,
    requirement: requirement2,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement2, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement2 instanceof Date ? requirement2.toJSON() : /* @__PURE__ */ _stringify(requirement2)}`,
    requirement: requirement2,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement2, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement2}`,
    requirement: requirement2,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement2, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement2 instanceof Date ? requirement2.toJSON() : /* @__PURE__ */ _stringify(requirement2)}`,
    requirement: requirement2,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function is(schema, input) {
  return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue2 of itemDataset.issues) {
              if (issue2.path) issue2.path.unshift(pathItem);
              else issue2.path = [pathItem];
              dataset.issues?.push(issue2);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.check(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function looseObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "loose_object",
    reference: looseObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue2 of valueDataset.issues) {
                if (issue2.path) issue2.path.unshift(pathItem);
                else issue2.path = [pathItem];
                dataset.issues?.push(issue2);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function null_(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "null",
    reference: null_,
    expects: "null",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.value === null) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number2(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number2,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object2(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object2,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue2 of valueDataset.issues) {
                if (issue2.path) issue2.path.unshift(pathItem);
                else issue2.path = [pathItem];
                dataset.issues?.push(issue2);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options2.map(_stringify), "|"),
    async: false,
    options: options2,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record3(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record3,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue2 of keyDataset.issues) {
              issue2.path = [pathItem];
              dataset.issues?.push(issue2);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue2 of valueDataset.issues) {
              if (issue2.path) issue2.path.unshift(pathItem);
              else issue2.path = [pathItem];
              dataset.issues?.push(issue2);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue2 of valueDataset.issues) {
                if (issue2.path) issue2.path.unshift(pathItem);
                else issue2.path = [pathItem];
                dataset.issues?.push(issue2);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue2 of dataset.issues) issues.push(issue2);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options2.map((option) => option.expects), "|"),
    async: false,
    options: options2,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown2() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown2,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// packages/core/src/verify/asker-program.ts
var askerProgram = String.raw`
import base64, collections, http.client, json, os, resource, signal, socket, subprocess, sys, threading, time

LINE = 300
DEATH = 1.5


class TooSlow(Exception):
    pass


def ring(signum, frame):
    raise TooSlow()


class Asker:
    def __init__(self, questions):
        self.q = questions
        self.room = questions["all_bytes"]

    def request(self, method, path, body, seconds, limit):
        """One request on a connection of its own: what came back, as text, or how it failed."""
        began = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, seconds)
        connection = None
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.q["port"], timeout=seconds)
            headers = {"Content-Type": "application/json"} if body is not None else {}
            connection.request(method, path, None if body is None else body.encode("utf-8"), headers)
            response = connection.getresponse()
            data = response.read(limit + 1)
            taken = time.monotonic() - began
            if len(data) > limit:
                return {"failed": "too-large"}
            return {"status": response.status, "body": data.decode("utf-8", "replace"), "seconds": taken}
        except (TooSlow, socket.timeout):
            return {"failed": "too-slow"}
        except ConnectionRefusedError:
            return {"failed": "refused"}
        except (OSError, http.client.HTTPException, ValueError) as error:
            gone = isinstance(error, (ConnectionError, http.client.RemoteDisconnected, http.client.IncompleteRead))
            return {"failed": "cut" if gone else "not-http", "words": repr(error)[:LINE]}
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            if connection is not None:
                connection.close()

    def predict(self, body):
        limit = min(self.q["answer_bytes"], self.room)
        answer = self.request("POST", "/predict", body, self.q["request_seconds"], limit)
        self.room -= len(answer.get("body", ""))
        return answer

    def wait(self, alive):
        """Asks /readyz until it says 200. Pauses grow to a tenth of a second, which is what start-up is known to."""
        began = time.monotonic()
        pause, last = 0.01, "nothing was asked"
        while time.monotonic() - began < self.q["ready_seconds"]:
            seen = self.request("GET", "/readyz", None, 5.0, 4096)
            if seen.get("status") == 200:
                return {"ready": True, "seconds": time.monotonic() - began}
            last = "status %d" % seen["status"] if "status" in seen else seen["failed"]
            if not alive():
                break
            time.sleep(pause)
            pause = min(pause * 1.5, 0.1)
        return {"ready": False, "last": last}

    def ask(self):
        answers = []
        for body in self.q["samples"]:
            answer = self.predict(body)
            answers.append(answer)
            tell("asked %d" % len(answers))
            # Without a connection there will be none for the next; everything else is an answer of a kind.
            if answer.get("failed") in ("refused", "cut", "too-slow"):
                break
        return answers

    def repeat(self):
        """The first question again and again, briefly: how long an answer takes, and what the last one was."""
        latencies, last = [], None
        began = time.monotonic()
        body = self.q["samples"][0]
        while len(latencies) < self.q["repeats"] and time.monotonic() - began < self.q["repeat_seconds"]:
            last = self.predict(body)
            if last.get("status") != 200:
                break
            latencies.append(last["seconds"])
        return {"latencies": latencies, "again": last}

    def disturb(self):
        return [self.request("POST", "/predict", body, self.q["request_seconds"], 65536) for body in self.q["bad"]]


class Server:
    """The server as a child: its own session, its output bounded, gone when this program goes."""

    def __init__(self, start):
        self.log = collections.deque(maxlen=200)
        self.child = subprocess.Popen(
            start["argv"], env=start["env"], cwd=start["cwd"], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)))
        threading.Thread(target=self.drain, daemon=True).start()

    def drain(self):
        for line in iter(lambda: self.child.stdout.readline(4096), b""):
            self.log.append(line.decode("utf-8", "replace").rstrip()[:LINE])

    def alive(self):
        return self.child.poll() is None

    def kill(self):
        try:
            os.killpg(self.child.pid, signal.SIGKILL)
        except OSError:
            pass

    def stop(self, grace, dying):
        if dying:
            # A dead process is known as such a moment after its connections broke.
            try:
                self.child.wait(DEATH)
            except subprocess.TimeoutExpired:
                pass
        if not self.alive():
            return {"ended": self.child.returncode}
        began = time.monotonic()
        self.child.send_signal(signal.SIGTERM)
        try:
            code = self.child.wait(grace)
        except subprocess.TimeoutExpired:
            code = None
        return {"code": code, "seconds": time.monotonic() - began}


def tell(words):
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def main(encoded):
    questions = json.loads(base64.b64decode(encoded))
    signal.signal(signal.SIGALRM, ring)
    asker, start = Asker(questions), questions.get("start")
    server = Server(start) if start else None
    signal.signal(signal.SIGTERM, lambda signum, frame: sys.exit(143))
    seen = {}
    try:
        seen["waited"] = asker.wait(server.alive if server else lambda: True)
        if seen["waited"]["ready"]:
            tell("ready")
            if questions["samples"]:
                seen["answers"] = asker.ask()
                if all("status" in answer for answer in seen["answers"]):
                    seen.update(asker.repeat())
            seen["bad"] = asker.disturb()
        if server:
            unanswered = [a for a in seen.get("answers", []) + seen.get("bad", []) if "status" not in a]
            seen["stopped"] = server.stop(start["grace"], bool(unanswered))
    finally:
        if server:
            server.kill()
            server.child.wait()
    if server:
        seen["log"] = list(server.log)
        seen["peak_bytes"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    seen["end"] = True
    sys.stdout.write(json.dumps(seen) + "\n")
`;

// packages/core/src/verify/asker.ts
var ANSWER_BYTES = 8 << 20;
var ANSWERS_BYTES = 32 << 20;
var ASKER_KEEP = ANSWERS_BYTES * 6 + (1 << 20);
var ASKER_MEMORY = 512 << 20;
var REQUEST_SECONDS = 30;
var REPEATS = 40;
var REPEAT_SECONDS = 0.5;
var BAD_REQUESTS = ['{"rows": [[1, 2', '"package-model"', '{"rows": {"a": 1}}'];
function askerInput(options2) {
  const questions = {
    port: options2.port,
    ready_seconds: options2.readySeconds,
    request_seconds: REQUEST_SECONDS,
    answer_bytes: ANSWER_BYTES,
    all_bytes: ANSWERS_BYTES,
    repeats: REPEATS,
    repeat_seconds: REPEAT_SECONDS,
    samples: (options2.samples?.items ?? []).map((item) => JSON.stringify(item.request)),
    bad: BAD_REQUESTS,
    start: options2.start ?? null
  };
  return `${askerProgram}
main("${Buffer.from(JSON.stringify(questions)).toString("base64")}")
`;
}
function askerTimeout(readySeconds, samples) {
  const requests = (samples?.items.length ?? 0) + BAD_REQUESTS.length + 1;
  return 1e3 * (readySeconds + Math.min(requests, BAD_REQUESTS.length + 2) * REQUEST_SECONDS + 300);
}
var text3 = pipe(string(), maxLength(ANSWERS_BYTES));
var seconds = pipe(number2(), minValue(0));
var seen = union([
  object2({ status: pipe(number2(), integer2(), minValue(100), maxValue(999)), body: text3, seconds }),
  object2({
    failed: picklist(["too-large", "too-slow", "refused", "cut", "not-http"]),
    words: optional(pipe(string(), maxLength(1e3)))
  })
]);
var line = object2({
  waited: object2({ ready: boolean(), last: optional(string()) }),
  answers: optional(array(seen), []),
  latencies: optional(pipe(array(seconds), maxLength(REPEATS)), []),
  again: nullish(seen),
  bad: optional(array(seen), []),
  stopped: optional(
    object2({ ended: optional(number2()), code: optional(nullable(number2())), seconds: optional(seconds) })
  ),
  log: optional(array(string())),
  peak_bytes: optional(number2()),
  end: literal(true)
});
function readAsking(stdout) {
  let value;
  try {
    value = JSON.parse(stdout);
  } catch {
    return void 0;
  }
  const parsed2 = safeParse(line, value);
  if (!parsed2.success) return void 0;
  const { peak_bytes: peakBytes, again, end: _, stopped: stopped2, ...rest } = parsed2.output;
  return { ...rest, again: again ?? void 0, peakBytes, stopped: stopped2 };
}

// packages/core/src/verify/evidence.ts
var STARTUP_SECONDS = 120;
var DRAIN_SECONDS = 10;
var MEMORY_FLOOR = 1 << 30;
var MEMORY_FACTOR = 8;
function limitsFor(size, given2) {
  return {
    startup: given2.maxStartup ?? STARTUP_SECONDS,
    memory: given2.memory ?? MEMORY_FLOOR + MEMORY_FACTOR * size,
    drain: DRAIN_SECONDS
  };
}
var LOG_LINES = 20;
var LOG_LINE = 500;
function lastLines(text6) {
  return text6.split(/\r?\n/).filter((line3) => line3.trim() !== "").slice(-LOG_LINES).map((line3) => line3.length > LOG_LINE ? `${line3.slice(0, LOG_LINE)}\u2026` : line3);
}

// packages/core/src/verify/direct.ts
function directInput(samples) {
  return JSON.stringify({ requests: samples.items.map((item) => item.request) });
}
var DIRECT_KEEP = ANSWERS_BYTES * 2;
var line2 = object2({
  answers: array(object2({ status: pipe(number2(), integer2()), body: unknown2() })),
  load_seconds: optional(number2()),
  peak_bytes: optional(number2())
});
function readDirect(result2, seconds2) {
  const log = lastLines(result2.stderr);
  if (result2.timedOut) return { failed: `no answer within ${seconds2} seconds`, log };
  if (result2.stdout.length >= DIRECT_KEEP) return { failed: `its answers are over ${DIRECT_KEEP >> 20} MiB`, log };
  if (result2.code !== 0) return { failed: `it ended with exit code ${result2.code ?? "none (a signal)"}`, log };
  let value;
  try {
    value = JSON.parse(result2.stdout);
  } catch {
    return { failed: "what it wrote is not one line of JSON", log };
  }
  const parsed2 = safeParse(line2, value);
  if (!parsed2.success) return { failed: 'its JSON is not {"answers": [{"status", "body"}, \u2026]}', log };
  const { answers, load_seconds: loadSeconds, peak_bytes: peakBytes } = parsed2.output;
  return { answers, loadSeconds, peakBytes };
}

// packages/core/src/verify/memory.ts
function watchMemory(engine, id) {
  let most;
  const watch = async () => {
    for (let seen2 = await memoryOf(engine, id); seen2 !== void 0; seen2 = await memoryOf(engine, id)) {
      most = Math.max(most ?? 0, seen2);
    }
  };
  return { done: watch().catch(() => void 0), most: () => most };
}

// packages/core/src/verify/container.ts
var SERVER = ["/opt/venv/bin/python", "-m", "package_model_server"];
var PORT = 8080;
var [LOWEST_UID, HIGHEST_UID] = [2e4, 6e4];
var ASKER_GRACE_MS = 3e3;
var DEATH_MS = 1500;
var REMOVE_MS = 7e3;
var LATE_MS = 700;
async function askContainer(engine, image, asker, questions, host) {
  const run2 = new Run(engine, host);
  try {
    return await observe(run2, image, asker, questions);
  } finally {
    await run2.end();
  }
}
async function observe(run2, image, asker, { samples, limits }) {
  const { engine, host } = run2;
  const user = `${randomInt(LOWEST_UID, HIGHEST_UID)}:0`;
  const tested = { image, network: "none", user, memory: limits.memory };
  const [server, direct] = await Promise.all([
    run2.create({ ...tested, command: [...SERVER, "serve"], env: { PORT: String(PORT) } }),
    samples && run2.create({ ...tested, command: [...SERVER, "ask"], stdin: true })
  ]);
  const asking2 = await run2.create({
    image: asker,
    network: { of: server },
    user,
    memory: ASKER_MEMORY,
    command: ["python3", "-I", "-"],
    stdin: true
  });
  const began = performance.now();
  const unstarted = await started(engine, server);
  if (unstarted !== void 0) return { isolation: "container", unstarted, user, log: await logOf(engine, server) };
  const memory = watchMemory(engine, server);
  void run2.background(memory.done);
  const ended = run2.background(waitFor(engine, server, askerTimeout(limits.startup, samples)));
  const answered = samples && direct ? run2.background(askDirectly(engine, direct, samples, limits)) : void 0;
  let readySeconds;
  const onReady = () => {
    readySeconds ??= (performance.now() - began) / 1e3;
  };
  const asked = run2.background(ask3(engine, asking2, { samples, limits }, host, onReady));
  const first = await Promise.race([asked, ended.then(() => "ended")]);
  const seen2 = first === "ended" ? await settled(asked, ASKER_GRACE_MS) : first;
  const died = await deathOf(engine, server, first === "ended" || !healthy(seen2) ? DEATH_MS : 0, ended);
  const drained2 = died || !seen2 ? void 0 : await drain(engine, server, limits, ended);
  const log = await logOf(engine, server);
  return {
    isolation: "container",
    readySeconds,
    asking: seen2,
    died,
    drained: drained2,
    direct: answered && (died && seen2?.waited.ready !== true ? await settled(answered, ASKER_GRACE_MS) : await answered),
    memory: memory.most(),
    user,
    log
  };
}
async function started(engine, id) {
  try {
    await startContainer(engine, id);
    return void 0;
  } catch (error2) {
    if (!(error2 instanceof PackageModelError) || error2.code !== "ENGINE_FAILED") throw error2;
    const state = await containerState(engine, id);
    if (state.running || state.error === "") throw error2;
    return state.error;
  }
}
async function ask3(engine, id, { samples, limits }, host, onReady) {
  const total = samples?.items.length ?? 0;
  const result2 = await runAttached(engine, id, {
    input: askerInput({ port: PORT, readySeconds: limits.startup, samples }),
    keep: ASKER_KEEP,
    timeout: askerTimeout(limits.startup, samples),
    onLine: (line3, stream) => {
      if (stream !== "stderr") return;
      if (line3 === "ready") onReady();
      const done = /^asked (\d+)$/.exec(line3)?.[1];
      if (done)
        host.emit({ stage: "verify", type: "progress", what: "asking", done: Number(done), total, unit: "requests" });
    }
  });
  const asking2 = readAsking(result2.stdout);
  if (asking2 === void 0 && !result2.timedOut && /python3|executable file not found/.test(result2.stderr)) {
    throw new PackageModelError(
      "BASE_UNAVAILABLE",
      `the image that asks has no python3: ${result2.stderr.trim().slice(0, 300)}`,
      "Build on a base image that has Python, such as python:3.11-slim."
    );
  }
  return asking2;
}
async function askDirectly(engine, id, samples, limits) {
  const timeout = askerTimeout(limits.startup, samples);
  const result2 = await runAttached(engine, id, { input: directInput(samples), keep: DIRECT_KEEP, timeout });
  const direct = readDirect(result2, timeout / 1e3);
  if (!("failed" in direct)) return direct;
  const { outOfMemory } = await containerState(engine, id);
  return outOfMemory ? { ...direct, failed: overMemory(limits.memory) } : direct;
}
function overMemory(limit) {
  return `it went over the memory limit of ${Math.round(limit / (1 << 20))} MiB; give it more, or a smaller model`;
}
function healthy(seen2) {
  return seen2 !== void 0 && [...seen2.answers, ...seen2.bad].every((answer) => "status" in answer);
}
async function deathOf(engine, id, ms, ended) {
  const code = await settled(ended, ms);
  if (code === void 0) return void 0;
  return { code, outOfMemory: (await containerState(engine, id)).outOfMemory };
}
async function drain(engine, id, limits, ended) {
  const began = performance.now();
  await engine.run(["kill", "--signal", "TERM", id], { timeout: COMMAND_MS });
  const code = await settled(ended, limits.drain * 1e3);
  return { code, seconds: (performance.now() - began) / 1e3 };
}
async function logOf(engine, id) {
  const { stdout, stderr } = await logsOf(engine, id);
  return lastLines(`${stdout}
${stderr}`);
}
async function settled(promise, ms) {
  const timer = new AbortController();
  const late = pause(ms, void 0, { signal: timer.signal }).catch(() => void 0);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
var Run = class {
  engine;
  host;
  #creating = [];
  #waiting = [];
  constructor(engine, host) {
    this.engine = engine;
    this.host = host;
  }
  /**
   * An abort does not end the engine's program here, for the engine would go on and make a container that nobody knows;
   * it takes a moment, and then it can be removed.
   */
  create(spec) {
    const { engine, host } = this;
    const signal = host.signal.aborted ? host.signal : AbortSignal.timeout(COMMAND_MS);
    const patient = { ...engine, run: (args, options2) => engine.run(args, { signal, ...options2 }) };
    const made = createContainer(patient, host, spec);
    this.#creating.push(made);
    return made;
  }
  /** Something that ends at the latest with its container; its failure is seen by whoever waits for it. */
  background(promise) {
    this.#waiting.push(promise);
    promise.catch(() => void 0);
    return promise;
  }
  /** An abort may come while this runs: what has begun to be removed is removed, on a signal of its own. */
  async end() {
    const created = await Promise.allSettled(this.#creating);
    const fresh = AbortSignal.timeout(REMOVE_MS);
    const ids = created.flatMap((made) => made.status === "fulfilled" ? [made.value] : []);
    const removed = await Promise.allSettled(ids.map((id) => removeContainer(this.engine, id, fresh)));
    if (this.host.signal.aborted) await cleanUp(this.engine, this.host);
    if (this.host.signal.aborted && ids.length < created.length) {
      await pause(LATE_MS);
      await cleanUp(this.engine, this.host);
    }
    await Promise.allSettled(this.#waiting);
    const failed5 = removed.find((each) => each.status === "rejected");
    if (failed5 && !this.host.signal.aborted) throw failed5.reason;
  }
};

// packages/core/src/verify/process.ts
import { createServer } from "node:net";
import { join as join17 } from "node:path";
var ENTRY = "serve";
var PYTHON = "venv/bin/python";
async function askProcess(folder, { samples, limits }, host) {
  const [python, entry] = [join17(folder, PYTHON), join17(folder, ENTRY)];
  const port = await freePort();
  const env = {
    PATH: "/usr/local/bin:/usr/bin:/bin",
    LANG: "C.UTF-8",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUNBUFFERED: "1",
    PACKAGE_MODEL_HOST: "127.0.0.1",
    PORT: String(port)
  };
  let readySeconds;
  const began = performance.now();
  const result2 = await host.exec(python, ["-I", "-"], {
    env: { PATH: env.PATH, LANG: env.LANG },
    cwd: host.scratch,
    input: askerInput({
      port,
      readySeconds: limits.startup,
      samples,
      start: { argv: [entry, "serve"], env, cwd: host.scratch, grace: limits.drain }
    }),
    keep: ASKER_KEEP,
    timeout: askerTimeout(limits.startup, samples),
    onLine: (line3, stream) => {
      if (stream === "stderr" && line3 === "ready") readySeconds ??= (performance.now() - began) / 1e3;
    }
  });
  const asking2 = readAsking(result2.stdout);
  const direct = samples && asking2?.waited.ready ? await askDirectly2() : void 0;
  return {
    isolation: "process",
    readySeconds,
    asking: asking2,
    direct,
    ...endOf(asking2),
    log: asking2?.log ?? lastLines(result2.stderr)
  };
  async function askDirectly2() {
    if (samples === void 0) return void 0;
    const timeout = askerTimeout(limits.startup, samples);
    const said2 = await host.exec(entry, ["ask"], {
      env,
      cwd: host.scratch,
      input: directInput(samples),
      keep: DIRECT_KEEP,
      timeout
    });
    return readDirect(said2, timeout / 1e3);
  }
}
function endOf(asking2) {
  const stopped2 = asking2?.stopped;
  if (stopped2 === void 0) return {};
  if (stopped2.ended !== void 0) return { died: { code: stopped2.ended, outOfMemory: false } };
  return { drained: { code: stopped2.code ?? void 0, seconds: stopped2.seconds ?? 0 } };
}
function freePort() {
  return new Promise((resolve11, reject) => {
    const server = createServer();
    server.on("error", (cause) => {
      reject(
        new PackageModelError(
          "IO",
          `no loopback port can be opened: ${cause.message}`,
          "Look at what limits ports on this machine.",
          { cause }
        )
      );
    });
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve11(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

// packages/core/src/verify/diagnosis.ts
var NAME = String.raw`([A-Za-z_][\w.]{0,100})`;
var DISTRIBUTIONS = {
  sklearn: "scikit-learn",
  skimage: "scikit-image",
  cv2: "opencv-python-headless",
  PIL: "pillow",
  yaml: "PyYAML",
  imblearn: "imbalanced-learn",
  category_encoders: "category-encoders",
  sksurv: "scikit-survival"
};
var CASES = [
  [
    new RegExp(`No module named \\\\?['"]${NAME}`),
    (module) => {
      return `the module ${module} is not in the environment: add ${distributionOf2(module)} to the project's requirements and lock again`;
    }
  ],
  [
    new RegExp(`Can't get attribute \\\\?['"]${NAME}\\\\?['"] on <module \\\\?['"]__main__`),
    (name) => `the model needs ${name}, which was defined in the script that trained it: move it into a module of a package`
  ],
  [
    new RegExp(`Can't get attribute \\\\?['"]${NAME}\\\\?['"] on <module \\\\?['"]${NAME}`),
    (name, module) => `the model needs ${name} of ${module}, which the installed version does not have: pin the version that wrote the model`
  ],
  [
    /(lib[\w.+-]{1,60}\.so[\w.]{0,20}): cannot open shared object file/,
    (library) => `the system library ${library} is not in the image: use a base image that has it`
  ],
  [
    /Read-only file system: \\?['"]([^'"\\]{1,200})/,
    (path4) => `it wanted to write ${path4}, and the file system is read-only`
  ],
  [/Read-only file system/, () => "it wanted to write a file, and the file system is read-only"],
  [/No usable temporary directory/, () => "it wanted a temporary folder, and there is none that can be written"],
  [/MemoryError|Unable to allocate/, () => "it ran out of memory"],
  [/is not the file that was packaged/, () => "the model file in the image is not the one that was packaged"]
];
function distributionOf2(module) {
  const top = module.split(".")[0] ?? module;
  const known = Object.hasOwn(DISTRIBUTIONS, top) ? DISTRIBUTIONS[top] : void 0;
  return known ?? `the distribution that provides ${top}`;
}
function diagnose(log) {
  for (const line3 of log.toReversed()) {
    for (const [pattern2, say] of CASES) {
      const found2 = pattern2.exec(line3);
      if (found2) return say(...found2.slice(1));
    }
  }
  return log.map(ownWords).findLast((words4) => words4 !== void 0);
}
function ownWords(line3) {
  if (!line3.includes('"cannot-load"')) return void 0;
  try {
    const entry = JSON.parse(line3);
    const message = typeof entry === "object" && entry !== null && "message" in entry ? entry.message : void 0;
    return typeof message === "string" ? message.slice(0, 400).replace(/\.$/, "") : void 0;
  } catch {
    return void 0;
  }
}

// packages/core/src/verify/answer.ts
var MAX_DEPTH8 = 6;
var MAX_OUTPUTS = 32;
var body = looseObject({ predictions: array(unknown2()) });
var refusal = looseObject({ error: string() });
function readAnswer(value) {
  if (!is(body, value)) return "it has no list of predictions";
  const names3 = Object.keys(value);
  if (names3.length > MAX_OUTPUTS) return `it has ${names3.length} outputs, over the limit of ${MAX_OUTPUTS}`;
  const deep = names3.find((name) => !within(value[name], MAX_DEPTH8));
  return deep === void 0 ? value : `${JSON.stringify(deep.slice(0, 60))} is nested too deeply`;
}
function readRefusal(value) {
  return is(refusal, value) ? value.error.slice(0, 500) : void 0;
}
function within(value, depth) {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every((item) => within(item, depth - 1));
}

// packages/core/src/verify/proofs.ts
var MIB2 = 1 << 20;
var OUTSIDE = "the server ran outside a container";
var UNREADY = "the server did not get ready";
var LEAST_LATENCIES = 5;
function conductProofs(evidence, limits, looks) {
  return [
    userProof(evidence, looks),
    setting(evidence, "read-only", "served with a read-only file system and no writable folder"),
    setting(evidence, "no-network", "served without any network but its own loopback"),
    startupProof(evidence, limits),
    latency(evidence, "p50", 0.5),
    latency(evidence, "p95", 0.95),
    memoryProof(evidence, limits),
    sizeProof(looks),
    badRequestProof(evidence),
    drainProof(evidence, limits)
  ];
}
function userProof(evidence, looks) {
  if (evidence.isolation !== "container") return notRun("user", OUTSIDE);
  const [uid = ""] = (looks?.user ?? "").split(":");
  if (!/^\d+$/.test(uid) || Number(uid) === 0) {
    const said2 = looks?.user === void 0 || looks.user === "" ? "names no user, which is root" : `names the user ${looks.user}`;
    const detail = `the image ${said2.slice(0, 80)}; a numeric one other than 0 is needed (USER 65532:0)`;
    return { kind: "conduct", what: "user", outcome: "failed", detail };
  }
  return setting(evidence, "user", `served as ${evidence.user ?? ""}, an id that the image does not know`);
}
function setting(evidence, what, detail) {
  if (evidence.isolation !== "container") return notRun(what, OUTSIDE);
  return evidence.readySeconds === void 0 ? notRun(what, UNREADY) : { kind: "conduct", what, outcome: "passed", detail };
}
function startupProof({ readySeconds }, { startup }) {
  if (readySeconds === void 0) return notRun("startup", UNREADY);
  const detail = `ready ${readySeconds.toFixed(1)} s after its start`;
  return { kind: "conduct", what: "startup", outcome: "passed", measured: readySeconds, limit: startup, detail };
}
function latency({ asking: asking2 }, what, share) {
  const sorted = (asking2?.latencies ?? []).toSorted((a, b) => a - b);
  const measured = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (measured === void 0 || sorted.length < LEAST_LATENCIES) return notRun(what, "too few answers were measured");
  const detail = `${(measured * 1e3).toFixed(1)} ms over ${sorted.length} answers to the first sample, one at a time`;
  return { kind: "conduct", what, outcome: "passed", measured, detail };
}
function memoryProof({ memory, died, direct, asking: asking2 }, limits) {
  const limit = limits.memory;
  if (died?.outOfMemory) {
    const detail2 = `ended by its memory limit of ${Math.round(limit / MIB2)} MiB`;
    return { kind: "conduct", what: "memory", outcome: "failed", limit, detail: detail2 };
  }
  const told2 = asking2?.peakBytes ?? (direct && "answers" in direct ? direct.peakBytes : void 0);
  const peak = told2 === void 0 ? "" : `; its process counts ${Math.round(told2 / MIB2)} MiB at most`;
  if (memory === void 0 && asking2?.peakBytes === void 0) {
    return notRun("memory", `it ended before the engine had a figure${peak}`);
  }
  const measured = memory ?? asking2?.peakBytes ?? 0;
  const detail = memory === void 0 ? `${Math.round(measured / MIB2)} MiB at most` : `${Math.round(memory / MIB2)} MiB in use${peak}`;
  const bound2 = memory === void 0 ? {} : { limit };
  return { kind: "conduct", what: "memory", outcome: "passed", measured, ...bound2, detail };
}
function sizeProof(looks) {
  const size = looks?.size;
  if (size === void 0 || size <= 0) return notRun("size", "no engine counted it");
  return {
    kind: "conduct",
    what: "size",
    outcome: "passed",
    measured: size,
    detail: `${Math.round(size / MIB2)} MiB, base included`
  };
}
function badRequestProof({ asking: asking2 }) {
  const bad = asking2?.bad ?? [];
  if (bad.length === 0) return notRun("bad-request", UNREADY);
  const fault = bad.map(faultOf).find((words4) => words4 !== void 0);
  if (fault !== void 0) return { kind: "conduct", what: "bad-request", outcome: "failed", detail: fault };
  const detail = `${bad.length} wrong requests were refused, each with a sentence`;
  return { kind: "conduct", what: "bad-request", outcome: "passed", detail };
}
function faultOf(seen2) {
  if ("failed" in seen2) return `a wrong request got no answer: ${failureWords(seen2)}`;
  if (/Traceback \(most recent call last\)/.test(seen2.body)) return "a wrong request is answered with a stack trace";
  if (seen2.status < 400 || seen2.status > 499)
    return `a wrong request is answered with status ${seen2.status}; 4xx is due`;
  return readRefusal(parsed(seen2.body)) === void 0 ? 'a wrong request is answered without {"error": "a sentence"}' : void 0;
}
function drainProof({ drained: drained2, died }, limits) {
  if (died) return notRun("drain", "it had ended before");
  if (!drained2) return notRun("drain", UNREADY);
  const common2 = { kind: "conduct", what: "drain", measured: drained2.seconds, limit: limits.drain };
  if (drained2.code === void 0) {
    return { ...common2, outcome: "failed", detail: `it still ran ${limits.drain} s after SIGTERM` };
  }
  if (drained2.code !== 0)
    return { ...common2, outcome: "failed", detail: `it ended with exit code ${drained2.code} at SIGTERM; 0 is due` };
  return {
    ...common2,
    outcome: "passed",
    detail: `ended ${drained2.seconds.toFixed(1)} s after SIGTERM with exit code 0`
  };
}
function notRun(what, because) {
  return { kind: "conduct", what, outcome: "not-run", because, detail: because };
}
function parsed(text6) {
  try {
    return JSON.parse(text6);
  } catch {
    return void 0;
  }
}
var FAILURES = {
  "too-large": "the answer is too large (over 8 MiB, or 32 MiB with those before); ask for fewer rows at once",
  "too-slow": "no whole answer within 30 seconds",
  refused: "the server takes no connections any more",
  cut: "the connection ended in the middle of the answer",
  "not-http": "what came back is not HTTP"
};
function failureWords(seen2) {
  return FAILURES[seen2.failed];
}

// packages/core/src/verify/sample.ts
var MAX_SAMPLES_BYTES = 16 << 20;
var MAX_SAMPLES = 1e3;
var MAX_ROWS = 1e4;
function bound(samples, digest3) {
  return samples?.model !== void 0 && samples.model === digest3 && samples.items.some((item) => item.expected !== void 0);
}

// packages/core/src/verify/numbers.ts
function judgeNumbers(evidence, samples, {
  digest: digest3,
  tolerance,
  labels
}) {
  const seen2 = evidence.asking?.answers ?? [];
  const served = samples.items.map((item, index) => readSeen(seen2[index], item.rows));
  const direct = readDirectAnswers(evidence.direct, samples);
  const refused3 = samples.from === "made" ? refusedByBoth(served, direct) : void 0;
  if (refused3 !== void 0) return { proofs: [], refused: refused3 };
  const fault = firstFault(served, evidence);
  if (fault !== void 0) return { proofs: [{ kind: "load", outcome: "failed", detail: fault }] };
  const answers = served.map((read5) => "answer" in read5 ? read5.answer : void 0);
  const options2 = { tolerance, labels };
  const compare3 = (against2, pairs) => compareAnswers(pairs, options2).map((comparison) => proofOf(against2, comparison, tolerance));
  return {
    proofs: [
      ...expectedProofs(samples, digest3, tolerance, (wanted2) => compare3("expected", pair(answers, wanted2))),
      ...directProofs(direct, tolerance, (wanted2) => compare3("direct", both(answers, wanted2))),
      ...repeatProofs(
        evidence.asking?.again,
        samples,
        tolerance,
        (again) => compare3("repeat", pair([again], answers.slice(0, 1)))
      )
    ]
  };
}
function readSeen(seen2, rows) {
  if (seen2 === void 0) return { fault: "it was not asked any more" };
  if ("failed" in seen2) return { fault: failureWords(seen2) };
  const body2 = parsed(seen2.body);
  if (body2 === void 0) return { fault: `the answer (status ${seen2.status}) is not JSON` };
  return readBody(seen2.status, body2, rows);
}
function readBody(status, body2, rows) {
  if (status >= 400 && status <= 499) return { status, refusal: readRefusal(body2) ?? "no reason is given" };
  if (status !== 200) return { fault: `status ${status}: ${readRefusal(body2) ?? "no reason is given"}` };
  const answer = readAnswer(body2);
  if (typeof answer === "string") return { fault: `the answer is not a prediction: ${answer}` };
  if (answer.predictions.length !== rows) return { fault: `${answer.predictions.length} predictions for ${rows} rows` };
  return { answer };
}
function readDirectAnswers(direct, samples) {
  if (direct === void 0) return "the model was not asked directly";
  if ("failed" in direct) return diagnose(direct.log) ?? direct.failed;
  return samples.items.map((item, index) => {
    const answer = direct.answers[index];
    return answer === void 0 ? { fault: "there is no answer to it" } : readBody(answer.status, answer.body, item.rows);
  });
}
function refusedByBoth(served, direct) {
  const index = served.findIndex((read6) => "refusal" in read6);
  const [read5, other] = [served[index], typeof direct === "string" ? void 0 : direct[index]];
  return read5 && "refusal" in read5 && other && "refusal" in other ? read5.refusal : void 0;
}
function firstFault(served, { died }) {
  const index = served.findIndex((read6) => !("answer" in read6));
  const read5 = served[index];
  if (read5 === void 0 || "answer" in read5) return void 0;
  if ("refusal" in read5) return `sample ${index + 1} is refused with status ${read5.status}: ${read5.refusal}`;
  return died ? void 0 : `sample ${index + 1}: ${read5.fault}`;
}
function expectedProofs(samples, digest3, tolerance, compare3) {
  if (!samples.items.some((item) => item.expected)) return [];
  if (bound(samples, digest3)) return compare3(samples.items.map((item) => item.expected));
  const because = samples.model === void 0 ? "the samples do not say which model their answers belong to" : `the answers were recorded for another model (${samples.model.slice(0, 19)}\u2026, this is ${digest3?.slice(0, 19) ?? "not known"}\u2026)`;
  return [notRun2("expected", because, tolerance)];
}
function directProofs(direct, tolerance, compare3) {
  if (typeof direct === "string")
    return [failed4("direct", `asked directly, the model gave nothing: ${direct}`, tolerance)];
  const index = direct.findIndex((read6) => !("answer" in read6));
  const read5 = direct[index];
  if (read5 === void 0 || "answer" in read5)
    return compare3(direct.map((each) => "answer" in each ? each.answer : void 0));
  const words4 = "refusal" in read5 ? `refused with ${read5.status}: ${read5.refusal}` : read5.fault;
  return [failed4("direct", `sample ${index + 1}, asked directly: ${words4}; over HTTP it was answered`, tolerance)];
}
function repeatProofs(again, samples, tolerance, compare3) {
  const [first] = samples.items;
  if (again === void 0 || first === void 0) return [];
  const read5 = readSeen(again, first.rows);
  if ("answer" in read5) return compare3(read5.answer);
  return [failed4("repeat", `sample 1, asked again: ${"fault" in read5 ? read5.fault : read5.refusal}`, tolerance)];
}
function pair(got, want) {
  return want.flatMap((wanted2, index) => {
    const seen2 = got[index];
    return wanted2 === void 0 || seen2 === void 0 ? [] : [{ name: `sample ${index + 1}`, got: seen2, want: wanted2 }];
  });
}
function both(got, want) {
  return pair(got, want).flatMap((each) => {
    const more2 = Object.keys(each.got).some((output) => !Object.hasOwn(each.want, output));
    return more2 ? [each, { name: `${each.name} without HTTP`, got: each.want, want: each.got }] : [each];
  });
}
var AGAINST = {
  expected: "as recorded",
  direct: "as without HTTP",
  repeat: "the same again"
};
function proofOf(against2, { output, compared, worst, mismatches, first }, tolerance) {
  const name = output.slice(0, 60);
  const detail = first === void 0 ? `${compared} values of ${name} ${AGAINST[against2]}` : `${first} (${mismatches} of ${compared} differ)`;
  const outcome = mismatches === 0 ? "passed" : "failed";
  return { kind: "numbers", against: against2, output: name, worst, compared, ...tolerance, outcome, detail };
}
function failed4(against2, detail, tolerance) {
  return {
    kind: "numbers",
    against: against2,
    output: "predictions",
    worst: null,
    compared: 0,
    ...tolerance,
    outcome: "failed",
    detail
  };
}
function notRun2(against2, because, tolerance) {
  const detail = because;
  return {
    kind: "numbers",
    against: against2,
    output: "predictions",
    worst: null,
    compared: 0,
    ...tolerance,
    outcome: "not-run",
    because,
    detail
  };
}

// packages/core/src/verify/verdict.ts
function judgeEvidence(evidence, measure) {
  const { samples } = measure;
  const load = loadProof(evidence, measure.limits);
  const asked = load.outcome === "passed" && samples !== void 0;
  const numbers = asked ? judgeNumbers(evidence, samples, measure) : { proofs: [] };
  const proofs = [load, ...numbers.proofs, ...conductProofs(evidence, measure.limits, measure.looks)];
  const verdict2 = verdictOf(proofs, numbers.refused !== void 0, measure);
  return {
    platform: measure.platform,
    isolation: evidence.isolation,
    ...said(verdict2, proofs, numbers.refused, measure),
    samples: {
      count: samples?.items.length ?? 0,
      from: samples?.from ?? "none",
      bound: bound(samples, measure.digest)
    },
    proofs,
    ...verdict2 === "failed" && { log: logOf2(evidence) }
  };
}
function loadProof(evidence, limits) {
  const { died, asking: asking2, readySeconds, unstarted } = evidence;
  const why = diagnose(logOf2(evidence));
  const because = why === void 0 ? "" : `: ${why}`;
  if (unstarted !== void 0) return notLoaded(`the server cannot be started: ${unstarted.slice(0, 300)}`);
  if (died) {
    const after = asking2?.answers.filter((answer) => "status" in answer).length ?? 0;
    const when = readySeconds === void 0 ? "before it was ready" : `after it was ready and had answered ${after} requests`;
    if (died.outOfMemory) return notLoaded(`the server ended ${when}: ${overMemory(limits.memory)}`);
    return notLoaded(`the server ended ${when}, with exit code ${died.code}${because}`);
  }
  if (readySeconds === void 0 || asking2?.waited.ready !== true) {
    const last2 = asking2?.waited.last ? `; /readyz last gave: ${asking2.waited.last.slice(0, 80)}` : "";
    return notLoaded(`the server was not ready within ${limits.startup} seconds${because}${last2}`);
  }
  const { direct } = evidence;
  const took = direct && "answers" in direct && direct.loadSeconds !== void 0 ? ` (${direct.loadSeconds.toFixed(1)} s by its own account)` : "";
  return { kind: "load", outcome: "passed", detail: `the model was loaded${took} and the server got ready` };
}
function notLoaded(detail) {
  return { kind: "load", outcome: "failed", detail };
}
function logOf2({ log, direct }) {
  return direct && "failed" in direct ? [...log, ...direct.log] : log;
}
function verdictOf(proofs, refused3, measure) {
  if (proofs.some((proof) => proof.outcome === "failed")) return "failed";
  if (measure.samples === void 0 || refused3) return measure.requireSamples ? "failed" : "not-asked";
  const shown2 = proofs.some(
    (proof) => proof.kind === "numbers" && proof.against === "expected" && proof.outcome === "passed"
  );
  return shown2 ? "verified" : "consistent";
}
function said(verdict2, proofs, refused3, measure) {
  const record5 = `\`package-model record ${shellWord2(measure.path)} --python PYTHON --inputs FILE\``;
  const first = proofs.find((proof) => proof.outcome === "failed");
  if (first) return { verdict: verdict2, sentence: `failed: ${first.detail}` };
  if (verdict2 === "verified") return { verdict: verdict2, sentence: verifiedSentence(measure) };
  if (verdict2 === "consistent") {
    const why = `server consistent; environment not independently tested: ${unbound(proofs)}`;
    return { verdict: verdict2, sentence: `${why}; ${record5} records them` };
  }
  const because = refused3 === void 0 ? "no sample is given and none can be made from the model" : `the samples made from the model are refused (${refused3})`;
  const mend = `${record5} makes samples from inputs of yours`;
  const required = verdict2 === "failed" ? ", and samples are required" : "";
  return { verdict: verdict2, sentence: `${required ? "failed: " : ""}started, not asked: ${because}${required}; ${mend}` };
}
function unbound(proofs) {
  const skipped = proofs.find((proof) => proof.kind === "numbers" && proof.against === "expected");
  return skipped?.outcome === "not-run" ? skipped.because : "there are no recorded answers";
}
function verifiedSentence({ samples, claimed }) {
  const expected = samples?.items.filter((item) => item.expected) ?? [];
  const rows = expected.reduce((sum, item) => sum + item.rows, 0);
  const by = samples?.recorded ? ` in Python ${samples.recorded.python.slice(0, 40)}` : "";
  return `verified: ${plural2(expected.length, "sample")} (${plural2(rows, "row")}) answered as recorded${by} for ${claimed ? "the model that the image says it holds" : "this very model"}`;
}
function plural2(count2, word) {
  return `${count2} ${word}${count2 === 1 ? "" : "s"}`;
}
function shellWord2(path4) {
  if (path4 === void 0) return "MODEL";
  return /^[\w./@%+=:,-]+$/.test(path4) ? path4 : `'${path4.replaceAll("'", `'\\''`)}'`;
}

// packages/core/src/verify/verify.ts
async function verify(target, options2, host) {
  const { model: model4, samples } = options2;
  const size = model4?.size ?? (target.kind === "container" ? target.image.model.size : 0);
  const limits = limitsFor(size, options2);
  const { evidence, looks, platform: platform2 } = await see(target, { samples, limits }, host);
  return judgeEvidence(evidence, {
    platform: platform2,
    limits,
    tolerance: { rtol: options2.rtol ?? TOLERANCE.rtol, atol: options2.atol ?? TOLERANCE.atol },
    samples,
    requireSamples: options2.requireSamples === true,
    digest: model4?.digest,
    labels: model4?.signature?.classes !== void 0,
    looks,
    path: model4?.path,
    claimed: model4?.claimed === true
  });
}
async function see(target, questions, host) {
  if (target.kind === "process") {
    if (!target.allowHostLoad) {
      throw new PackageModelError(
        "LOAD_REFUSED",
        `${target.folder} would be loaded on this machine, outside a container`,
        "Loading runs what the model says. Use a container engine, or allow it with --allow-host-load."
      );
    }
    return { evidence: await askProcess(target.folder, questions, host), looks: void 0, platform: target.platform };
  }
  const { engine, image } = target;
  const facts = await imageFacts(engine, image.id);
  if (facts === void 0) {
    throw new PackageModelError(
      "ENGINE_UNAVAILABLE",
      `the engine has no image ${image.id} any more`,
      "Build it again."
    );
  }
  const evidence = await askContainer(engine, image.id, image.base.id, questions, host);
  return { evidence, looks: { user: facts.config.user, size: facts.size }, platform: image.platform };
}

// packages/core/src/corridor/planning.ts
import { join as join18 } from "node:path";

// packages/core/src/image/base.ts
var PULL_MS = 6e5;
async function resolveBase(engine, environment4, options2, host) {
  const base = await choose(engine, environment4, options2, host);
  host.emit({ stage: "image", type: "decided", what: `base image ${base.reference}`, because: base.because });
  return base;
}
async function choose(engine, environment4, options2, host) {
  const { platform: platform2, lock } = environment4;
  const reference = options2.baseImage ?? defaultBase(environment4);
  const named3 = parseReference(reference);
  const locked = lockedBase(lock);
  const recorded = locked && sameName(locked.reference, reference) ? locked.digest : void 0;
  const digest3 = named3.digest ?? recorded ?? await askDigest(reference, host);
  if (digest3 !== void 0) {
    const pinned = pin(reference, digest3);
    const facts2 = await present(engine, pinned, platform2, host);
    if (facts2) {
      const because = named3.digest ? "named by digest" : recorded ? "pinned by the lock" : "pinned now, as the registry has it";
      return { reference: pinned, digest: digest3, id: facts2.id, because };
    }
  }
  const facts = named3.digest ? void 0 : await imageFacts(engine, reference);
  if (facts && facts.platform === platform2) {
    const because = recorded === void 0 ? "the one in the engine, not pinned by digest: no registry answers for it" : `the one in the engine, not the one that the lock pins (${recorded}): no registry answers for it`;
    return { reference, id: facts.id, because };
  }
  throw unavailable3(reference, environment4, facts);
}
function defaultBase(environment4) {
  const [major2, minor2] = environment4.python.version.split(".");
  return `python:${major2}.${minor2}-slim`;
}
function sameName(a, b) {
  return inFull(a) === inFull(b);
}
function inFull(text6) {
  const { host, repository, tag: tag2 = "latest" } = parseReference(text6);
  return formatReference({ host, repository, tag: tag2 });
}
function pin(reference, digest3) {
  return reference.includes("@") ? reference : `${reference}@${digest3}`;
}
async function present(engine, pinned, platform2, host) {
  const before = await imageFacts(engine, pinned);
  if (before?.platform === platform2) return before;
  const pulled = await engine.run(["pull", "--platform", platform2, pinned], {
    timeout: PULL_MS,
    onLine: (line3) => host.emit({ stage: "image", type: "output", line: line3 })
  });
  if (/no space left on device/i.test(pulled.stderr)) throw engineError(engine, pulled, `pulling ${pinned}`);
  return pulled.code === 0 ? imageFacts(engine, pinned) : void 0;
}
function unavailable3(reference, environment4, found2) {
  const where2 = found2 ? `the engine has it for ${found2.platform} only, and no registry answers` : "it is not in the engine, and no registry answers for it";
  return new PackageModelError(
    "BASE_UNAVAILABLE",
    `the base image ${reference} for ${environment4.platform} cannot be had: ${where2}`,
    `Let the engine reach the registry ('docker pull ${reference}' must work), load the image into the engine, or name one that it can reach with --base-image.`
  );
}

// packages/core/src/verify/fit.ts
var FORMS = 'a request is {"records": [\u2026]}, {"columns": {\u2026}}, {"rows": [[\u2026], \u2026]} or a bare list';
function fit(request3, asked) {
  const width = widthOf2(asked.signature);
  if (Array.isArray(request3)) return fitList(request3, "", width);
  if (!isTable2(request3)) return { pointer: "", words: FORMS };
  const [form, ...more2] = Object.keys(request3);
  if (form === void 0 || more2.length > 0) return { pointer: "", words: FORMS };
  const content = request3[form];
  if (form === "records") return fitList(content, "/records", width, "records");
  if (form === "rows") return fitList(content, "/rows", width, "rows");
  if (form === "columns") return fitColumns(content, width);
  return { pointer: pointer2("", form), words: FORMS };
}
function widthOf2(signature) {
  const columns = signature?.columns;
  if (columns !== void 0 && columns.length > 0) {
    return { count: columns.length, names: columns.map((column2) => column2.name) };
  }
  const [only, ...others] = signature?.inputs ?? [];
  const count2 = only !== void 0 && others.length === 0 && only.shape.length === 2 ? only.shape[1] : void 0;
  return typeof count2 === "number" ? { count: count2 } : {};
}
function fitList(value, at, width, form) {
  if (!Array.isArray(value) || value.length === 0) return { pointer: at, words: "a list with at least one row" };
  const kind = form === "records" || form === void 0 && isTable2(value[0]) ? "record" : "row";
  for (const [index, row] of value.entries()) {
    const here = `${at}/${index}`;
    const misfit = kind === "record" ? misfitRecord(row, here, width) : misfitRow(row, here, width, form);
    if (misfit) return misfit;
  }
  return { rows: value.length };
}
function misfitRecord(row, at, width) {
  if (!isTable2(row)) return { pointer: at, words: "an object with a value for each column" };
  const names3 = misfitNames(Object.keys(row), at, width);
  if (names3) return names3;
  const odd = Object.keys(row).find((name) => !isCell(row[name]));
  return odd === void 0 ? void 0 : { pointer: pointer2(at, odd), words: "a number, a text, true, false or null" };
}
function misfitRow(row, at, { count: count2 }, form) {
  if (!Array.isArray(row)) {
    if (form === void 0 && isCell(row) && (count2 === void 0 || count2 === 1)) return void 0;
    return { pointer: at, words: count2 === void 0 ? "a row: a list of values" : `a row: a list of ${count2} values` };
  }
  if (count2 !== void 0 && row.length !== count2) {
    return { pointer: at, words: `the model takes ${count2} values a row, here are ${row.length}` };
  }
  return void 0;
}
function fitColumns(value, width) {
  if (!isTable2(value)) return { pointer: "/columns", words: "an object with a list of values for each column" };
  const names3 = misfitNames(Object.keys(value), "/columns", width);
  if (names3) return names3;
  let rows;
  for (const [name, cells] of Object.entries(value)) {
    const at = pointer2("/columns", name);
    if (!Array.isArray(cells) || cells.length === 0) return { pointer: at, words: "a list with at least one value" };
    rows ??= cells.length;
    if (cells.length !== rows) {
      return { pointer: at, words: `the columns before have ${rows} values each, here are ${cells.length}` };
    }
    const odd = cells.findIndex((cell) => !isCell(cell));
    if (odd >= 0) return { pointer: `${at}/${odd}`, words: "a number, a text, true, false or null" };
  }
  return rows === void 0 ? { pointer: "/columns", words: "at least one column" } : { rows };
}
function misfitNames(given2, at, width) {
  if (width.names === void 0) {
    const wrong2 = width.count !== void 0 && given2.length !== width.count;
    return wrong2 ? { pointer: at, words: `the model takes ${width.count} columns, here are ${given2.length}` } : void 0;
  }
  const [have, want] = [new Set(given2), new Set(width.names)];
  const missing = width.names.filter((name) => !have.has(name));
  const unknown3 = given2.filter((name) => !want.has(name));
  if (missing.length === 0 && unknown3.length === 0) return void 0;
  const words4 = [
    ...missing.length > 0 ? [`missing: ${listed2(missing)}`] : [],
    ...unknown3.length > 0 ? [`not known to the model: ${listed2(unknown3)}`] : [],
    `the model takes ${listed2(width.names)}`
  ];
  return { pointer: at, words: words4.join("; ") };
}
function listed2(names3, most = 8) {
  const shown2 = names3.slice(0, most).map((name) => JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}\u2026` : name));
  return names3.length > most ? `${shown2.join(", ")} and ${names3.length - most} more` : shown2.join(", ");
}
function pointer2(at, name) {
  return `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function isTable2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isCell(value) {
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}

// packages/core/src/verify/made-samples.ts
var BATCHES = [1, 5];
var MAX_WIDTH2 = 1e5;
var WORDS_A_TEXT = 6;
var NUMBERS = [0.5, 1.25, 3, 0.1, 5.75, 2, 7.5, 1, 4.2, 0, 12, 6.3];
var ROW_STEP = 5;
var COLUMN_STEP = 7;
function makeSamples(model4) {
  const row = rowMaker(model4);
  if (row === void 0) return void 0;
  let made = 0;
  const items = BATCHES.map((rows) => {
    const request3 = row.body(Array.from({ length: rows }, () => row.values(made++)));
    return { request: request3, rows };
  });
  return { from: "made", source: row.from, items };
}
function rowMaker({ signature }) {
  const { count: count2, names: names3 } = widthOf2(signature);
  if (count2 === void 0 || count2 < 1 || count2 > MAX_WIDTH2) return void 0;
  const columns = signature?.columns;
  if (columns === void 0 || names3 === void 0) {
    const dtype2 = signature?.inputs[0]?.dtype ?? "unknown";
    if (dtype2 === "string") return void 0;
    const values = (index) => Array.from({ length: count2 }, (_, column2) => number3(dtype2, index, column2));
    return {
      from: `made from the model: ${count2} value${count2 === 1 ? "" : "s"} a row`,
      values,
      body: (rows) => ({ rows })
    };
  }
  const makers3 = columns.map(valueMaker);
  if (makers3.includes(void 0)) return void 0;
  return {
    from: `made from the model: ${count2} column${count2 === 1 ? "" : "s"} with types and categories`,
    values: (index) => makers3.map((make, column2) => make?.(index, column2) ?? null),
    body: (rows) => ({
      records: rows.map((row) => Object.fromEntries(names3.map((name, column2) => [name, row[column2] ?? null])))
    })
  };
}
function valueMaker(column2) {
  const categories = (column2.categories ?? []).filter(isPlain2);
  if (categories.length > 0) return (index, at) => categories[(index + at) % categories.length] ?? null;
  const words4 = column2.vocabulary ?? [];
  if (words4.length > 0) return (index, at) => text4(words4, index, at);
  if (column2.dtype === "string" || column2.dtype === "object") return void 0;
  return (index, at) => number3(column2.dtype, index, at);
}
function number3(dtype2, index, column2) {
  const value = NUMBERS[(index * ROW_STEP + column2 * COLUMN_STEP) % NUMBERS.length] ?? 0;
  if (dtype2 === "bool") return Math.trunc(value) % 2 === 1;
  return /^u?int/.test(dtype2) ? Math.trunc(value) : value;
}
function text4(words4, index, column2) {
  const length = 1 + (index + column2) % WORDS_A_TEXT;
  return Array.from(
    { length },
    (_, place3) => words4[(index * WORDS_A_TEXT + column2 + place3 * ROW_STEP) % words4.length]
  ).join(" ");
}
function isPlain2(value) {
  return typeof value !== "object" || value === null;
}

// packages/core/src/corridor/planning.ts
function contextFolder(host) {
  return join18(host.scratch, "context");
}
async function planFor({ model: model4, environment: environment4, server }, base, settings2, host) {
  const { name, label, findLinks: findLinks2, indexUrl } = settings2;
  return planImage({
    model: model4,
    environment: environment4,
    server,
    base,
    name,
    findLinks: findLinks2,
    indexUrl,
    labels: label,
    layer: await digestModel(model4, host),
    example: makeSamples(model4)?.items[0]?.request
  });
}
async function baseWithoutEngine(environment4, settings2, host) {
  const reference = settings2.baseImage ?? defaultBase(environment4);
  const locked = settings2.baseImage === void 0 ? lockedBase(environment4.lock)?.digest : void 0;
  const digest3 = parseReference(reference).digest ?? locked ?? await askDigest(reference, host);
  const because = digest3 ? "pinned by digest" : "not pinned by digest: no registry answers for it";
  host.emit({ stage: "image", type: "decided", what: `base image ${reference}`, because });
  if (digest3 === void 0) return { reference, id: "", because };
  return { reference: reference.includes("@") ? reference : `${reference}@${digest3}`, digest: digest3, id: "", because };
}

// packages/core/src/corridor/archive-maker.ts
function archiveMaker(settings2, host) {
  let made;
  return {
    prepare: async () => {
      if (settings2.push || settings2.tag.length > 0) {
        throw new PackageModelError(
          "USAGE",
          "an archive has no tag and cannot be pushed",
          "Leave out --tag and --push, or make an image."
        );
      }
      if (!settings2.allowHostLoad)
        throw refused2("an archive is tested by loading the model on this machine, outside a container");
    },
    writeContext: () => {
      throw new PackageModelError("USAGE", "an archive has no Dockerfile", "Leave out --as archive.");
    },
    keepContext: async () => void 0,
    make: async (parts2) => {
      const base = await baseWithoutEngine(parts2.environment, settings2, host);
      const plan = await planFor(parts2, base, settings2, host);
      const context = contextFolder(host);
      await writeContext(plan, context, host);
      const { findLinks: findLinks2, indexUrl, certificates: certificates2 } = settings2;
      const archive = await makeArchive(
        { name: plan.name, environment: parts2.environment, context, findLinks: findLinks2, indexUrl, certificates: certificates2 },
        host
      );
      const path4 = join19(resolve8(settings2.output ?? "."), `${plan.name}.tar.gz`);
      made = { archive, path: path4 };
      return {
        at: "archive",
        path: path4,
        digest: archive.digest,
        size: archive.size,
        platform: plan.platform,
        environment: parts2.environment.lock.digest,
        model: plan.model,
        base
      };
    },
    verify: async (image, model4, samples, findings2) => {
      if (findings2.length > 0)
        throw refused2("the check has findings, and a model with findings is loaded in containers only");
      return verify(
        {
          kind: "process",
          folder: made?.archive.folder ?? "",
          platform: image.platform,
          allowHostLoad: settings2.allowHostLoad
        },
        {
          samples,
          requireSamples: settings2.requireSamples,
          rtol: settings2.rtol,
          atol: settings2.atol,
          maxStartup: settings2.startupTimeout,
          model: {
            ...model4,
            digest: image.model.digest,
            size: image.model.size,
            path: model4.files[0]?.path ?? model4.name
          }
        },
        host
      );
    },
    publish: async () => {
      if (made) await publishArchive(made.archive.path, made.path, host);
      return { tags: [] };
    },
    cleanUp: async () => void 0
  };
}
function refused2(why) {
  return new PackageModelError(
    "LOAD_REFUSED",
    why,
    "Use a container engine, or allow it with --allow-host-load when you trust the model."
  );
}

// packages/core/src/corridor/engine-maker.ts
import { resolve as resolve10 } from "node:path";

// packages/core/src/image/build.ts
import { chmod as chmod5, copyFile as copyFile4, writeFile as writeFile8 } from "node:fs/promises";
import { join as join20, resolve as resolve9 } from "node:path";

// packages/core/src/image/failure.ts
var SHOWN_LINES = 12;
var SHOWN_STEP = 160;
var KEPT_LINES = 2e3;
var causes = [
  {
    says: /certificate verify failed|UnknownIssuer|invalid peer certificate|self.signed certificate/i,
    code: "NETWORK",
    remedy: "Something between the build and the package index inspects TLS: hand its certificate bundle in with --certificates FILE."
  },
  {
    says: /hash(?:es)? (?:mismatch|do not match)|DO NOT MATCH THE HASHES/i,
    code: "BUILD_FAILED",
    remedy: "The index has a file that is not the locked one. Find out why before anything else; --upgrade NAME locks what it has now."
  },
  {
    says: /401 Unauthorized|403 Forbidden/i,
    code: "NETWORK",
    remedy: "The package index refuses. Give its address with user and token: --index-url https://USER:TOKEN@\u2026."
  },
  {
    says: /failed to fetch|dns error|failed to establish a new connection|name or service not known|name resolution|could not resolve|connection (?:refused|reset|timed out)|network is unreachable|error sending request|timed? ?out/i,
    code: "NETWORK",
    remedy: "The build cannot reach the package index. Set HTTPS_PROXY where a proxy is needed, and run again."
  },
  {
    says: /not found in the package registry|no version of|No matching distribution|no wheels? with a matching/i,
    code: "BUILD_FAILED",
    remedy: "The index of the build does not have what the lock names. Give the index that was locked with (--index-url, --find-links), or lock anew with --upgrade."
  },
  {
    says: /No module named (?:pip|venv|ensurepip)|python: not found|exec: "?\/bin\/sh/i,
    code: "BUILD_FAILED",
    remedy: "The base image lacks Python, venv or pip. Use python:VERSION-slim, or a base that has them."
  }
];
var noise = /^(?:DONE|CACHED|\.\.\.|sha256:[0-9a-f]{64}$|ERROR: )/;
function buildLog() {
  const lines2 = [];
  let repeats = false;
  return {
    take: (line3) => {
      lines2.push(line3);
      if (lines2.length > KEPT_LINES) lines2.shift();
      repeats ||= line3 === "------";
      return !repeats && line3.trim() !== "" && !/^#\d+ sha256:[0-9a-f]{64}$/.test(line3);
    },
    failure: (engine) => explain2(engine, lines2)
  };
}
function explain2(engine, lines2) {
  const text6 = lines2.join("\n");
  if (/no space left on device|disk quota exceeded/i.test(text6)) {
    return new PackageModelError(
      "DISK_FULL",
      "no space left in the engine while building the image",
      diskRemedy(engine)
    );
  }
  if (/cannot connect to the docker daemon|error during connect|connection to .* closed/i.test(text6)) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      "the container engine went away during the build",
      "Start the engine and run again."
    );
  }
  const { step, said: said2 } = failingStep(lines2);
  const end = said2.slice(-SHOWN_LINES).join("\n");
  const cause = causes.find(({ says }) => says.test(said2.join("\n")));
  return new PackageModelError(
    cause?.code ?? "BUILD_FAILED",
    `the image could not be built: ${step ?? "the builder"} failed${end ? `:
${end}` : ""}`,
    cause?.remedy ?? "Read what the step says above. 'package-model dockerfile MODEL --output DIR' writes the same build for trying by hand."
  );
}
function failingStep(lines2) {
  const failed5 = lines2.map((line3) => /^#(\d+) ERROR: /.exec(line3)?.[1]).findLast((number4) => number4 !== void 0);
  if (failed5 === void 0)
    return { step: void 0, said: lines2.filter((line3) => line3.trim() !== "").slice(-SHOWN_LINES) };
  const own2 = lines2.filter((line3) => line3.startsWith(`#${failed5} `)).map((line3) => line3.slice(failed5.length + 2));
  const title = own2.find((line3) => /^\[(?!internal)[^\]]+\] /.test(line3)) ?? own2.find((line3) => line3.startsWith("["));
  return {
    step: title?.slice(0, SHOWN_STEP),
    said: own2.filter((line3) => line3 !== title && !noise.test(line3)).map((line3) => line3.replace(/^\d+\.\d+ /, ""))
  };
}

// packages/core/src/image/build.ts
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
async function buildImage(plan, engine, options2, host) {
  const context = join20(host.scratch, "context");
  await writeContext(plan, context, host);
  const tag2 = temporaryTag(host, plan.name);
  const log = buildLog();
  const result2 = await engine.run(
    [
      "build",
      ...await exportArguments(engine),
      "--tag",
      tag2,
      "--platform",
      plan.platform,
      ...options2.noCache ? ["--no-cache"] : [],
      ...options2.sourceDateEpoch === void 0 ? [] : ["--build-arg", `SOURCE_DATE_EPOCH=${options2.sourceDateEpoch}`],
      // By name alone: the value comes from the environment and is in no list of processes.
      ...PROXIES.filter((name) => engine.env[name]).flatMap((name) => ["--build-arg", name]),
      ...await secretArguments(plan, options2, host),
      context
    ],
    {
      onLine: (line3) => {
        if (log.take(line3)) host.emit({ stage: "image", type: "output", line: line3 });
      }
    }
  );
  if (result2.code !== 0) throw log.failure(engine);
  const facts = await imageFacts(engine, tag2);
  if (!facts) {
    throw new PackageModelError(
      "BUILD_FAILED",
      "the build succeeded, but the engine does not have the image",
      "The builder in use keeps what it builds to itself: choose one that loads it (docker buildx use default)."
    );
  }
  return {
    at: "engine",
    id: facts.id,
    layers: facts.layers,
    size: facts.size,
    platform: plan.platform,
    environment: plan.environment.lock.digest,
    base: plan.base,
    model: plan.model
  };
}
async function tagImage(engine, id, tags) {
  for (const tag2 of tags) await ask(engine, ["tag", id, tag2], `tagging ${tag2}`);
}
async function exportArguments(engine) {
  if (engine.kind === "podman") return ["--format", "docker"];
  const buildx = await engine.run(["buildx", "inspect"], { timeout: 1e4 });
  if (buildx.code !== 0) return ["--progress", "plain"];
  if (!/^Driver:\s+docker$/m.test(buildx.stdout)) return ["--progress", "plain", "--load"];
  const info = await engine.run(["info", "--format", "{{json .DriverStatus}}"], { timeout: 1e4 });
  const containerd = info.stdout.includes("io.containerd.snapshotter");
  return [
    "--progress",
    "plain",
    ...containerd ? ["--output", "type=image,unpack=true,compression=gzip,compression-level=1"] : []
  ];
}
async function secretArguments(plan, options2, host) {
  const args = [];
  try {
    if (options2.certificates !== void 0) {
      const copy3 = join20(host.scratch, "certificates.pem");
      await copyFile4(resolve9(options2.certificates), copy3);
      args.push("--secret", `id=certificates,src=${copy3}`);
    }
    if (plan.install.index.kind === "secret" && options2.indexUrl !== void 0) {
      const file = join20(host.scratch, "index");
      await writeFile8(file, options2.indexUrl, { mode: 384 });
      await chmod5(file, 384);
      args.push("--secret", `id=index,src=${file}`);
    }
  } catch (cause) {
    throw ioError(cause, "handing certificates and index to the build");
  }
  return args;
}

// packages/core/src/push/destinations.ts
function destinationsOf(tags) {
  const found2 = /* @__PURE__ */ new Map();
  for (const text6 of tags) {
    const reference = parseReference(text6);
    if (reference.digest !== void 0) {
      throw new PackageModelError(
        "USAGE",
        `${text6} names a digest: the digest of an image follows from its content and cannot be chosen`,
        "Leave out the part from @ on."
      );
    }
    const key = `${reference.host}/${reference.repository}`;
    const destination = found2.get(key) ?? { repository: reference, tags: /* @__PURE__ */ new Map() };
    const { tag: tag2 } = reference;
    if (tag2 === void 0) destination.tags.set("latest", `${text6}:latest`);
    else destination.tags.set(tag2, text6);
    found2.set(key, destination);
  }
  return [...found2.values()].map(({ repository, tags: tags2 }) => ({
    repository,
    tags: [...tags2].map(([tag2, text6]) => ({ tag: tag2, text: text6 }))
  }));
}

// packages/core/src/push/upload.ts
var UNTAG_MS = 3e3;
async function engineUpload(id, to, plain3, engine, host) {
  const name = formatReference(to);
  await ask(engine, ["tag", id, name], `naming the image ${name}`);
  try {
    const insecure = plain3 && engine.kind === "podman" ? ["--tls-verify=false"] : [];
    const result2 = await engine.run(["push", ...insecure, name], {
      onLine: (line3) => host.emit({ stage: "push", type: "output", line: line3 })
    });
    if (result2.code !== 0) throw await uploadError(engine, result2, to, host);
  } finally {
    const signal = AbortSignal.timeout(UNTAG_MS);
    await engine.run(["rmi", name], { signal, timeout: UNTAG_MS }).catch(() => void 0);
  }
}
var failures = [
  {
    kind: "plain",
    pattern: /server gave HTTP response to HTTPS client/i
  },
  { kind: "certificate", pattern: /x509:|certificate signed by unknown authority|tls: failed to verify/i },
  { kind: "full", pattern: /no space left on device/i },
  { kind: "missing", pattern: /name unknown|repository .*does not exist|NAME_UNKNOWN/i },
  {
    kind: "denied",
    pattern: /denied|unauthorized|authentication required|no basic auth credentials|\b40[13]\b|forbidden|insufficient_scope|authorization failed|access to the requested resource is not authorized/i
  },
  {
    kind: "unreachable",
    pattern: /dial tcp|connection refused|connection reset|no such host|server misbehaving|i\/o timeout|TLS handshake timeout|network is unreachable|no route to host|unexpected EOF|context deadline exceeded|\b50[0234]\b/i
  }
];
async function uploadError(engine, result2, to, host) {
  const said2 = result2.stderr.trimEnd().split("\n").at(-1)?.trim().slice(0, 400) ?? "";
  const name = `${to.host}/${to.repository}`;
  if (/cannot connect to the docker daemon|cannot connect to podman/i.test(result2.stderr)) {
    return engineError(engine, result2, `pushing to ${name}`);
  }
  const errand = { registry: to.host, repository: to.repository, action: "push" };
  switch (failures.find(({ pattern: pattern2 }) => pattern2.test(result2.stderr))?.kind) {
    case "plain":
      return new PackageModelError(
        "REGISTRY_UNREACHABLE",
        `${to.host} speaks http, the engine speaks https with it: ${said2}`,
        `Give the registry a certificate. Only registries on loopback are used without one.`
      );
    case "certificate":
      return new PackageModelError(
        "REGISTRY_UNREACHABLE",
        `the engine does not trust the certificate of ${to.host}: ${said2}`,
        `Put the certificate of its authority where the engine looks: /etc/docker/certs.d/${to.host}/ca.crt (Podman: /etc/containers/certs.d/${to.host}/ca.crt).`
      );
    case "full":
      return new PackageModelError(
        "DISK_FULL",
        `no space left while pushing to ${name}: ${said2}`,
        "Free space in the engine or the registry."
      );
    case "missing":
      return new PackageModelError(
        "REGISTRY_DENIED",
        `${to.host} has no repository ${to.repository} and does not make one by itself: ${said2}`,
        "Create the repository in the registry first."
      );
    case "denied":
      return denied(errand, said2, (await findLogin(to.host, to.repository, host)).because);
    case "unreachable":
      return new PackageModelError(
        "REGISTRY_UNREACHABLE",
        `the engine does not reach ${to.host}: ${said2}`,
        `Check the name and port of ${to.host}, that it runs, and the engine's network or proxy on the way to it.`
      );
    default:
      return engineError(engine, result2, `pushing to ${name}`);
  }
}

// packages/core/src/push/difference.ts
var MAX_CONFIG = 4 << 20;
async function difference(repository, manifest2, image) {
  const own2 = await platformManifest(repository, manifest2, image.platform);
  if (own2?.content.kind !== "image") return `${manifest2.digest} has no image for ${image.platform}`;
  const { config } = own2.content;
  if (image.id !== manifest2.digest && image.id !== config.digest) {
    return `its manifest is ${manifest2.digest} and its config ${config.digest}, verified was ${image.id}`;
  }
  const layers = readDiffIds(await repository.blob(config, MAX_CONFIG));
  if (layers === void 0) return `the config ${config.digest} names no layers`;
  const at = Math.max(layers.length, image.layers.length);
  for (let i = 0; i < at; i++) {
    if (layers[i] !== image.layers[i]) {
      return `layer ${i + 1} is ${layers[i] ?? "not there"}, verified was ${image.layers[i] ?? "none"}`;
    }
  }
  return void 0;
}
async function platformManifest(repository, manifest2, platform2) {
  if (manifest2.content.kind === "image") return manifest2;
  const entry = manifest2.content.manifests.find((each) => each.platform === platform2);
  return entry && repository.manifest(entry.digest);
}

// packages/core/src/push/push.ts
async function push(image, tags, engine, host) {
  const destinations = destinationsOf(tags);
  const complete = [];
  for (const destination of destinations) complete.push(await makeComplete(destination, image, engine, host));
  for (const each of complete) await pointTags(each, host);
  const [first, ...also] = complete.map(({ destination, manifest: manifest2 }) => ({
    repository: nameOf3(destination),
    tags: destination.tags.map(({ text: text6 }) => text6),
    digest: manifest2.digest
  }));
  if (first === void 0) {
    throw new PackageModelError(
      "USAGE",
      "there is no tag to push to",
      "Name at least one: --tag REGISTRY/REPOSITORY:TAG."
    );
  }
  return also.length === 0 ? first : { ...first, also };
}
async function makeComplete(destination, image, engine, host) {
  const repository = await openRepository(destination.repository, "push", host);
  const tag2 = contentTag(image.id);
  const there = await findComplete(repository, [image.id, tag2], image);
  if (there) {
    host.emit({
      stage: "push",
      type: "decided",
      what: `nothing is uploaded to ${nameOf3(destination)}`,
      because: `it holds the image already, as ${there.digest}`
    });
    return { destination, repository, manifest: there };
  }
  await engineUpload(image.id, { ...destination.repository, tag: tag2 }, repository.plain, engine, host);
  const manifest2 = await repository.manifest(tag2);
  if (manifest2 === void 0) throw mismatch2(destination, `the tag ${tag2} is not there after the push`);
  const differs = await difference(repository, manifest2, image);
  if (differs !== void 0) throw mismatch2(destination, differs);
  return { destination, repository, manifest: manifest2 };
}
async function findComplete(repository, at, image) {
  for (const each of at) {
    const manifest2 = await repository.manifest(each).catch((cause) => {
      if (cause instanceof PackageModelError && cause.code === "REGISTRY_DENIED") return void 0;
      throw cause;
    });
    if (manifest2 && await difference(repository, manifest2, image) === void 0) return manifest2;
  }
  return void 0;
}
async function pointTags({ destination, repository, manifest: manifest2 }, host) {
  for (const { tag: tag2, text: text6 } of destination.tags) {
    const before = await repository.manifest(tag2);
    if (before?.digest === manifest2.digest) {
      host.emit({
        stage: "push",
        type: "decided",
        what: `${text6} stays`,
        because: `it points to ${manifest2.digest} already`
      });
      continue;
    }
    await repository.putManifest(tag2, manifest2);
    const after = await repository.manifest(tag2);
    if (after?.digest !== manifest2.digest) {
      throw mismatch2(
        destination,
        `the tag ${tag2} points to ${after?.digest ?? "nothing"} after it was set to ${manifest2.digest}`
      );
    }
    host.emit({
      stage: "push",
      type: "decided",
      what: `${text6} is set`,
      because: `${manifest2.digest} is there, whole, and the same as in the engine`
    });
  }
}
function contentTag(id) {
  return `pm-${id.slice("sha256:".length, "sha256:".length + 12)}`;
}
function nameOf3({ repository: { host, repository } }) {
  return formatReference({ host, repository });
}
function mismatch2(destination, why) {
  return new PackageModelError(
    "PUSH_MISMATCH",
    `${nameOf3(destination)} does not hold what was verified: ${why}`,
    "No tag was moved there. Look for something between engine and registry that rewrites images, or for another job that pushes to the same tags, and run again."
  );
}

// packages/core/src/corridor/engine-maker.ts
function engineMaker(settings2, host) {
  let found2;
  const engine = () => found2 ??= findEngine(host, settings2.engine === void 0 ? {} : { program: settings2.engine });
  const contextOf = async (parts2) => {
    const folder = resolve10(settings2.output ?? `${settings2.name ?? parts2.model.name}-image`);
    await writeContext(
      await planFor(parts2, await baseWithoutEngine(parts2.environment, settings2, host), settings2, host),
      folder,
      host
    );
    return folder;
  };
  return {
    prepare: async () => {
      checkTags(settings2);
      const { kind, version, program } = await engine();
      host.emit({
        stage: "image",
        type: "decided",
        what: `${kind} ${version}`,
        because: `${program} reaches it and can build`
      });
    },
    writeContext: contextOf,
    keepContext: async (parts2) => settings2.output === void 0 ? void 0 : contextOf(parts2),
    make: async (parts2) => {
      const base = await resolveBase(await engine(), parts2.environment, { baseImage: settings2.baseImage }, host);
      const planned = await planFor(parts2, base, settings2, host);
      const { noCache, certificates: certificates2, indexUrl } = settings2;
      return buildImage(planned, await engine(), { noCache, certificates: certificates2, indexUrl }, host);
    },
    verify: async (image, model4, samples) => {
      const options2 = { samples, requireSamples: settings2.requireSamples, rtol: settings2.rtol, atol: settings2.atol };
      const path4 = model4.files[0]?.path;
      return verify(
        { kind: "container", engine: await engine(), image: inEngine(image) },
        {
          ...options2,
          maxStartup: settings2.startupTimeout,
          model: { ...model4, digest: image.model.digest, size: image.model.size, ...path4 !== void 0 && { path: path4 } }
        },
        host
      );
    },
    publish: async (image) => {
      const tags = settings2.tag.length > 0 ? settings2.tag : [`package-model/${repositoryPart(settings2.name ?? nameOf4(image))}:latest`];
      const built = inEngine(image);
      const pushed = settings2.push ? await push(built, tags, await engine(), host) : void 0;
      await tagImage(await engine(), built.id, tags);
      return { tags, ...pushed && { pushed } };
    },
    cleanUp: async () => {
      const there = await found2?.catch(() => void 0);
      if (there) await cleanUp(there, host);
    }
  };
}
function checkTags({ tag: tag2, push: pushes }) {
  for (const text6 of tag2) {
    if (parseReference(text6).digest === void 0) continue;
    throw new PackageModelError("USAGE", `${text6} names a digest, which no tag can`, "Name REPOSITORY:TAG with --tag.");
  }
  if (pushes && tag2.length === 0) {
    throw new PackageModelError(
      "USAGE",
      "there is nothing to push to",
      "Name at least one --tag REGISTRY/REPOSITORY:TAG."
    );
  }
}
function inEngine(image) {
  if (image.at === "engine") return image;
  throw new PackageModelError("INTERNAL", `${image.path} is no image of an engine`, "Report this as a defect.");
}
function nameOf4(image) {
  return Object.keys(image.model.files)[0]?.replace(/^.*\//, "").replace(/\..*$/, "") ?? "model";
}
function repositoryPart(name) {
  const part2 = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return part2 === "" ? "model" : part2;
}

// packages/core/src/corridor/makers.ts
var makers2 = { image: engineMaker, archive: archiveMaker };
function makerFor(settings2, host) {
  return makers2[settings2.as](settings2, host);
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
      const started2 = performance.now();
      const finish2 = (outcome) => {
        const ms = Math.round(performance.now() - started2);
        timings2.push({ stage, ms, outcome });
        host.emit({ stage, type: "finished", outcome, ms });
      };
      try {
        if (host.signal.aborted) throw interrupted2();
        const value = await work();
        finish2("done");
        return value;
      } catch (error2) {
        finish2("failed");
        throw error2;
      }
    },
    stopped: (error2) => {
      const known = host.signal.aborted ? interrupted2() : asOurs(error2);
      return { stage: current, code: known.code, message: known.message, remedy: known.remedy };
    }
  };
}
function interrupted2() {
  return new PackageModelError("INTERRUPTED", "interrupted", "Run it again.");
}
function asOurs(error2) {
  if (error2 instanceof PackageModelError) return error2;
  const code = error2?.code;
  const said2 = error2 instanceof Error ? error2.message : String(error2);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new PackageModelError("DISK_FULL", said2, "Free some disk space and run again.", { cause: error2 });
  }
  return new PackageModelError(
    "INTERNAL",
    said2,
    "This is a defect: please report it with the command and the model\u2019s format.",
    {
      cause: error2
    }
  );
}

// packages/core/src/verify/samples.ts
import { readFile as readFile10, stat as stat7 } from "node:fs/promises";

// packages/core/src/verify/csv.ts
var BOM = 65279;
function readCsv(text6, limits) {
  const rows = [];
  const lines2 = [];
  let header;
  const fields = new Fields(text6.charCodeAt(0) === BOM ? text6.slice(1) : text6);
  while (!fields.ended) {
    const line3 = fields.line;
    const row = fields.row();
    if ("words" in row) return row;
    if (row.cells.length === 1 && row.cells[0] === null) continue;
    if (header === void 0) {
      header = row.cells.map((cell) => cell ?? "");
      continue;
    }
    if (row.cells.length !== header.length) {
      return { line: line3, words: `the header has ${header.length} fields, this line ${row.cells.length}` };
    }
    if (rows.length === limits.rows) return { line: line3, words: `more than ${limits.rows} rows` };
    rows.push(row.cells);
    lines2.push(line3);
  }
  return header === void 0 ? { line: 1, words: "the file has no header line" } : { header, rows, lines: lines2 };
}
var Fields = class {
  #text;
  #at = 0;
  line = 1;
  constructor(text6) {
    this.#text = text6;
  }
  get ended() {
    return this.#at >= this.#text.length;
  }
  row() {
    const cells = [];
    for (; ; ) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
      if (typeof cell === "object" && cell !== null) return cell;
      cells.push(cell);
      if (this.#text[this.#at] !== ",") break;
      this.#at++;
    }
    this.#lineEnd();
    return { cells };
  }
  #plain() {
    const start = this.#at;
    while (this.#at < this.#text.length && !",\r\n".includes(this.#text.charAt(this.#at))) this.#at++;
    return this.#at === start ? null : this.#text.slice(start, this.#at);
  }
  #quoted() {
    const line3 = this.line;
    let cell = "";
    this.#at++;
    for (; ; ) {
      const close = this.#text.indexOf('"', this.#at);
      if (close < 0) return { line: line3, words: "a quotation mark is opened here and never closed" };
      const piece = this.#text.slice(this.#at, close);
      this.line += piece.split(/\r\n|\r|\n/).length - 1;
      cell += piece;
      this.#at = close + 1;
      if (this.#text[this.#at] !== '"') break;
      cell += '"';
      this.#at++;
    }
    const next = this.#text[this.#at];
    if (next !== void 0 && !",\r\n".includes(next)) {
      return { line: this.line, words: "text follows a closing quotation mark; inside quotes it is written twice" };
    }
    return cell;
  }
  #lineEnd() {
    if (this.ended) return;
    this.#at += this.#text.startsWith("\r\n", this.#at) ? 2 : 1;
    this.line++;
  }
};

// packages/core/src/verify/csv-samples.ts
var BATCH = 100;
var NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
var MISSING = /* @__PURE__ */ new Set(["", "nan", "na", "null", "none"]);
function csvSamples(text6, model4) {
  const table3 = readCsv(text6, { rows: MAX_ROWS });
  if ("words" in table3) return { at: `line ${table3.line}`, words: table3.words };
  const { header, rows } = table3;
  if (rows.length === 0) return { at: "line 2", words: "the file has a header and no row" };
  const flaw = headerFlaw(header, model4);
  if (flaw !== void 0) return { at: "line 1", words: flaw };
  const known = new Map((model4.signature?.columns ?? []).map((column2) => [column2.name, column2]));
  const readers2 = header.map(
    (name, index) => readerOf(
      rows.map((row) => row[index] ?? null),
      known.get(name)
    )
  );
  for (const [index, row] of rows.entries()) {
    const wrong2 = header.findIndex((_, column2) => readers2[column2]?.(row[column2] ?? null) === void 0);
    if (wrong2 >= 0) {
      const words4 = `${JSON.stringify(header[wrong2])} is a number in this model, here is ${JSON.stringify(row[wrong2])}`;
      return { at: `line ${table3.lines[index]}`, words: words4 };
    }
  }
  const values = rows.map((row) => row.map((cell, column2) => readers2[column2]?.(cell) ?? null));
  const items = [];
  for (let start = 0; start < values.length; start += BATCH) {
    const batch = values.slice(start, start + BATCH);
    items.push({ request: known.size > 0 ? columnsOf2(header, batch) : { rows: batch }, rows: batch.length });
  }
  return { items };
}
function headerFlaw(header, model4) {
  if (header[0] === "") {
    return "the first column has no name, as an index has; write the table without it (pandas: index=False)";
  }
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== void 0) return `the column ${JSON.stringify(twice)} is there twice`;
  if (header.every((name) => NUMBER.test(name)))
    return "expected a header with the names of the columns, here are numbers";
  return misfitNames(header, "", widthOf2(model4.signature))?.words;
}
function columnsOf2(header, rows) {
  return { columns: Object.fromEntries(header.map((name, index) => [name, rows.map((row) => row[index] ?? null)])) };
}
function readerOf(cells, column2) {
  const kind = kindOf(cells, column2);
  if (kind === "text") return (cell) => cell;
  if (kind === "bool") return (cell) => readBool(cell) ?? readNumber(cell);
  return readNumber;
}
function kindOf(cells, column2) {
  const known = column2?.categories?.filter((value) => value !== null) ?? [];
  if (column2?.vocabulary || known.length > 0 && known.every((value) => typeof value === "string")) return "text";
  if (column2?.dtype === "string") return "text";
  if (column2?.dtype === "bool") return "bool";
  if (column2 !== void 0 && /^(?:u?int|float)/.test(column2.dtype)) return "number";
  if (cells.every((cell) => readNumber(cell) !== void 0)) return "number";
  return cells.every((cell) => cell === null || readBool(cell) !== void 0) ? "bool" : "text";
}
function readNumber(cell) {
  if (cell === null || MISSING.has(cell.trim().toLowerCase())) return null;
  return NUMBER.test(cell) ? Number(cell) : void 0;
}
function readBool(cell) {
  if (cell === null) return void 0;
  return { true: true, false: false }[cell.trim().toLowerCase()];
}

// packages/core/src/verify/json-error.ts
var CONSTANT = /^-?(?:NaN|Infinity)\b/;
function jsonError(text6, cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  const offset = offsetOf(text6, message);
  const before = text6.slice(0, offset).split("\n");
  const at = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const constant = CONSTANT.exec(text6.slice(offset))?.[0];
  if (constant)
    return { at, words: `JSON has no ${constant}; write it as "${constant}", or null where a value is missing` };
  if (offset >= text6.length) return { at, words: "the JSON ends too early" };
  return {
    at,
    words: `not JSON: ${message.replace(/ in JSON at position.*$| is not valid JSON$/s, "").slice(0, 200)}`
  };
}
function offsetOf(text6, message) {
  const told2 = /at position (\d+)/.exec(message)?.[1];
  return told2 === void 0 ? firstBad(text6) : Number(told2);
}
function firstBad(text6) {
  let [good, bad] = [0, text6.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (endsEarly(text6.slice(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}
function endsEarly(text6) {
  try {
    JSON.parse(text6);
    return true;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    const told2 = /at position (\d+)/.exec(message)?.[1];
    return told2 === void 0 ? /Unexpected end/.test(message) : Number(told2) >= text6.length;
  }
}

// packages/core/src/verify/samples.ts
var REMEDY = 'Give a JSON file with a POST /predict body or with {"schema": 1, "samples": [{"request": \u2026, "expected": \u2026}]}, a CSV file with a header, or what `package-model record` writes.';
async function readSamples(file, model4) {
  const text6 = await readBounded(file);
  const read5 = isCsv(file, text6) ? csvSamples(text6, model4) : jsonSamples(text6, model4);
  if ("words" in read5) throw invalid2(file, read5.at === "" ? read5.words : `${read5.at}: ${read5.words}`);
  return { from: "file", source: file, ...read5 };
}
function isCsv(file, text6) {
  return /\.csv$/i.test(file) || !/\.json$/i.test(file) && !/^\s*[[{]/.test(text6);
}
var digest2 = custom((value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value));
var document = strictObject({
  schema: literal(1),
  model: optional(digest2),
  recorded: optional(looseObject({ python: string(), packages: record3(string(), string()) })),
  samples: pipe(
    array(strictObject({ request: unknown2(), expected: optional(unknown2()) })),
    minLength(1),
    maxLength(MAX_SAMPLES)
  )
});
var EXPECTED = {
  "/schema": "expected the number 1",
  "/model": 'expected "sha256:" and 64 hexadecimal digits',
  "/samples": `expected a list of 1 to ${MAX_SAMPLES} samples`
};
function jsonSamples(text6, model4) {
  let value;
  try {
    value = JSON.parse(text6);
  } catch (cause) {
    return jsonError(text6, cause);
  }
  if (!isDocument(value)) {
    const item = readSample({ request: value }, "", model4);
    return "words" in item ? item : { items: [item] };
  }
  const parsed2 = safeParse(document, value);
  if (!parsed2.success) return schemaFlaw(parsed2.issues[0]);
  const { samples, model: of, recorded } = parsed2.output;
  const items = [];
  let rows = 0;
  for (const [index, raw] of samples.entries()) {
    const item = readSample(raw, `/samples/${index}`, model4);
    if ("words" in item) return item;
    rows += item.rows;
    if (rows > MAX_ROWS) return { at: `/samples/${index}`, words: `more than ${MAX_ROWS} rows in all` };
    items.push(item);
  }
  return { items, ...of && { model: of }, ...recorded && { recorded } };
}
function isDocument(value) {
  return typeof value === "object" && value !== null && ("samples" in value || "schema" in value);
}
function readSample(raw, at, model4) {
  const inside2 = at === "" ? "" : `${at}/request`;
  const fits = fit(raw.request, model4);
  if ("words" in fits) return { at: `${inside2}${fits.pointer}`, words: fits.words };
  if (fits.rows > MAX_ROWS) return { at: inside2, words: `more than ${MAX_ROWS} rows` };
  const request3 = raw.request;
  if (raw.expected === void 0) return { request: request3, rows: fits.rows };
  const expected = readAnswer(raw.expected);
  if (typeof expected === "string") return { at: `${at}/expected`, words: `expected an answer body: ${expected}` };
  if (expected.predictions.length !== fits.rows) {
    const words4 = `the request has ${fits.rows} rows, here are ${expected.predictions.length} predictions`;
    return { at: `${at}/expected/predictions`, words: words4 };
  }
  return { request: request3, rows: fits.rows, expected };
}
function schemaFlaw(issue2) {
  const at = (issue2.path ?? []).map((item2) => `/${String(item2.key)}`).join("");
  const item = /^\/samples\/\d+/.test(at) ? 'expected a sample: {"request": \u2026} and perhaps "expected"' : void 0;
  return { at, words: EXPECTED[at] ?? item ?? issue2.message };
}
async function readBounded(file) {
  const facts = await stat7(file).catch((cause) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") throw invalid2(file, "there is no such file", cause);
    throw ioError(cause, `reading ${file}`);
  });
  if (!facts.isFile()) throw invalid2(file, "it is not a file");
  if (facts.size > MAX_SAMPLES_BYTES) {
    throw invalid2(
      file,
      `it has ${facts.size} bytes, over the limit of ${MAX_SAMPLES_BYTES}; a few dozen rows are enough`
    );
  }
  const bytes = await readFile10(file).catch((cause) => {
    throw ioError(cause, `reading ${file}`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid2(file, "it is not UTF-8 text", cause);
  }
}
function invalid2(file, words4, cause) {
  return new PackageModelError("SAMPLES_INVALID", `${file}: ${words4}`, REMEDY, { cause });
}

// packages/core/src/verify/samples-for.ts
async function samplesFor(model4, settings2, host) {
  const given2 = settings2.samples;
  const samples = given2 === void 0 ? makeSamples(model4) : await readSamples(given2, model4);
  const what = samples === void 0 ? "no samples" : `${samples.items.length} sample${samples.items.length === 1 ? "" : "s"}`;
  const because = samples?.source ?? "none are given, and the model does not say what a row of it looks like";
  host.emit({ stage: "verify", type: "decided", what, because });
  return samples;
}

// packages/core/src/pipeline.ts
async function runPipeline(order, host) {
  const stages = stagesOn(host);
  const report2 = { version: 1, findings: [], images: [], tags: [], verifications: [], timings: stages.timings };
  const maker = makerFor(order.settings, host);
  try {
    await corridor(order, host, stages.run, maker, report2);
  } catch (error2) {
    report2.stopped = stages.stopped(error2);
  } finally {
    await maker.cleanUp();
  }
  return report2;
}
async function corridor(order, host, stage, maker, report2) {
  const { settings: settings2, goal } = order;
  const gate = () => stage("check", async () => judgeFacts(order.policy, host, report2));
  const model4 = report2.model = await stage(
    "inspect",
    () => inspect(order.model, host, { workspace: order.workspace })
  );
  await gate();
  if (goal === "check") return;
  const samples = goal === "package" ? await stage("verify", () => samplesFor(model4, settings2, host)) : void 0;
  if (goal === "build" || goal === "package") await stage("image", () => maker.prepare());
  const server = await readServer(order.server);
  const found2 = report2.environment = await stage(
    "environment",
    () => environment(model4, environmentOptions(settings2, order.workspace, server, host), host)
  );
  await gate();
  if (goal === "lock") return;
  const parts2 = { model: model4, environment: found2, server };
  if (goal === "context") {
    report2.context = await stage("image", () => maker.writeContext(parts2));
    return;
  }
  const image = await stage("image", () => maker.make(parts2));
  report2.images = [image];
  if (goal === "package") {
    const verification2 = await stage("verify", () => maker.verify(image, model4, samples, report2.findings));
    report2.verifications = [verification2];
    await gate();
  }
  const kept2 = await stage("image", () => maker.keepContext(parts2));
  if (kept2 !== void 0) report2.context = kept2;
  const { tags, pushed } = await stage("push", () => maker.publish(image));
  report2.tags = tags;
  if (pushed) report2.pushed = pushed;
}
function judgeFacts(policy, host, report2) {
  const { model: model4, environment: found2, verifications } = report2;
  const known = new Set(report2.findings.map((finding2) => finding2.fingerprint));
  report2.findings = check({ ...model4 && { model: model4 }, ...found2 && { environment: found2 }, verifications }, policy);
  for (const finding2 of report2.findings) {
    if (!known.has(finding2.fingerprint)) host.emit({ stage: "check", type: "found", finding: finding2 });
  }
  switch (judge(report2.findings, model4, policy)) {
    case 1:
      throw new PackageModelError(
        "FINDINGS",
        `${report2.findings.length} finding${report2.findings.length === 1 ? "" : "s"}, of which at least one fails the run`,
        "Each finding says what mends it; its rule page says when it may be accepted."
      );
    case 2:
      throw new PackageModelError(
        "NOTHING_READABLE",
        model4?.unread[0]?.why ?? "the model could not be read in full",
        "What could not be read could not be checked. See docs/formats in the documentation for what is read."
      );
    default:
  }
}

// packages/core/src/report/amounts.ts
function bytesText(bytes) {
  const units2 = ["kB", "MB", "GB", "TB"];
  if (bytes < 1e3) return `${bytes} B`;
  let value = bytes;
  let unit = "";
  while (value >= 1e3 && units2.length > 0) {
    value /= 1e3;
    unit = units2.shift() ?? unit;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
function secondsText(seconds2) {
  if (seconds2 < 1e-3) return `${Math.round(seconds2 * 1e6)} \xB5s`;
  if (seconds2 < 1) return `${(seconds2 * 1e3).toFixed(seconds2 < 0.01 ? 1 : 0)} ms`;
  return `${seconds2.toFixed(1)} s`;
}

// packages/core/src/report/escape.ts
function escapeText(text6) {
  return visible(text6).replaceAll("::", ":\\u{3a}").replaceAll("##[", "#\\u{23}[");
}
var MAX_CELL = 400;
var MARKUP = /[\\`*_{}[\]()<>#+\-!|~&@:/.$=^"']/g;
function escapeMarkdown(text6, length = MAX_CELL) {
  return cut(visible(text6), length).replaceAll(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
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
  const ask4 = `curl -s localhost:8080/predict -H 'content-type: application/json' -d ${quoted3(example ?? '{"rows": [\u2026]}')}`;
  if (image.at === "archive") {
    const folder = (image.path.split(/[/\\]/).at(-1) ?? "model").replace(/\.tar\.gz$/, "");
    return [`tar -xzf ${quoted3(image.path)} && ${quoted3(`./${folder}/serve`)}`, ask4];
  }
  const name = pushedReference(report2) ?? report2.tags[0] ?? image.id;
  return [`docker run --rm -p 8080:8080 ${quoted3(name)}`, ask4];
}
function exampleBody(report2) {
  const signature = report2.model?.signature;
  const columns = signature?.columns;
  if (columns?.length) {
    const record5 = Object.fromEntries(
      columns.map((column2) => {
        const known = column2.categories?.find((value) => typeof value === "string" || typeof value === "number");
        return [
          column2.name,
          known ?? column2.vocabulary?.slice(0, 3).join(" ") ?? (column2.dtype === "string" ? "text" : 1)
        ];
      })
    );
    return JSON.stringify({ records: [record5] });
  }
  const width = signature?.inputs[0]?.shape[1];
  return typeof width === "number" ? JSON.stringify({ rows: [Array.from({ length: width }, () => 1)] }) : void 0;
}
function quoted3(word) {
  return /^[A-Za-z0-9_./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// packages/core/src/report/model-line.ts
function producersText(model4) {
  return model4.producers.toSorted((a, b) => Number(a.known === "follows") - Number(b.known === "follows")).map(({ library, version }) => `${library} ${version}`).join(", ");
}
function modelLine(model4) {
  const encoding = model4.encoding.length > 0 ? ` (${model4.encoding.join(", ")})` : "";
  const size = model4.files.reduce((sum, file) => sum + file.size, 0);
  const producer2 = producersText(model4);
  return `${model4.name}: ${model4.format}${encoding}${producer2 === "" ? "" : `, ${producer2}`}, ${bytesText(size)}`;
}

// packages/core/src/report/place-text.ts
function placeText(at) {
  switch (at.kind) {
    case "bytes": {
      const inside2 = at.members.length > 0 ? ` (in ${at.members.join(" \u2192 ")})` : "";
      return `${at.file}${inside2}, byte ${at.offset}`;
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
  repeat: "answers = the same question asked again"
};
var conduct = {
  user: "user",
  "read-only": "read-only file system",
  "no-network": "no network",
  startup: "start-up",
  p50: "latency, median",
  p95: "latency, 95 %",
  memory: "memory",
  size: "size",
  "bad-request": "wrong requests",
  drain: "end on SIGTERM"
};
function proofTitle(proof) {
  if (proof.kind === "load") return "loads";
  if (proof.kind === "numbers") return `${against[proof.against]}: ${proof.output}`;
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
    ...model2(report2),
    ...findings(report2.findings),
    ...verification(report2),
    ...environment3(report2),
    ...howToRun(report2),
    ...timings(report2),
    ""
  ].join("\n");
}
function verdict({ model: known, stopped: end, verifications, pushed, findings: all }) {
  const name = known ? escapeMarkdown(known.name) : "package-model";
  if (end) return `\u274C ${name}: ${end.code === "INTERRUPTED" ? "interrupted" : `stopped at ${end.stage}`}`;
  const [verified] = verifications;
  const unread = known !== void 0 && known.unread.length > 0;
  const done = [verified ? verified.verdict : unread ? "not fully read" : "checked", ...pushed ? ["pushed"] : []];
  const counts = ["error", "warning"].map((severity) => [all.filter((finding2) => finding2.severity === severity).length, severity]).filter(([count2]) => count2 > 0).map(([count2, severity]) => plural(count2, severity));
  const fine = counts.length === 0 && !unread && verified?.verdict !== "failed";
  return `${fine ? "\u2705" : "\u26A0\uFE0F"} ${name}: ${[...done, ...counts].join(", ")}`;
}
function stopped({ stopped: end }) {
  return end ? [`**${end.code}**: ${escapeMarkdown(end.message)}  `, escapeMarkdown(end.remedy), ""] : [];
}
function model2(report2) {
  const { model: known, images, pushed, tags } = report2;
  if (!known) return [];
  const rows = [
    ["model", escapeMarkdown(known.files.map(({ path: path4 }) => path4).join(", "))],
    ["format", escapeMarkdown([known.format, ...known.encoding].join(", "))],
    ["written by", escapeMarkdown(producersText(known))],
    ["image", escapeMarkdown(pushedReference(report2) ?? tags.join(", "))],
    ["size", images[0] && images[0].size > 0 ? bytesText(images[0].size) : ""],
    ["digest", pushed ? `\`${pushed.digest}\`` : ""]
  ];
  return [
    "| | |",
    "| --- | --- |",
    ...rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`),
    ""
  ];
}
function findings(all) {
  if (all.length === 0) return ["Checked by the listed rules: no findings.", ""];
  return [
    "| severity | rule | finding | where |",
    "| --- | --- | --- | --- |",
    ...within2(
      all,
      ({ severity, rule, message, help: help2, at }) => `| ${severity} | [${rule}](${pageOf(rule)}) | ${escapeMarkdown(message)}<br>${escapeMarkdown(help2)} | ${escapeMarkdown(placeText(at))} |`
    ),
    ""
  ];
}
function verification({ verifications }) {
  return verifications.flatMap(({ sentence: sentence2, isolation, proofs, log }) => [
    `${escapeMarkdown(sentence2)} (isolation: ${isolation})`,
    "",
    "| proof | outcome | |",
    "| --- | --- | --- |",
    ...within2(
      proofs,
      (proof) => `| ${escapeMarkdown(proofTitle(proof))} | ${proof.outcome} | ${escapeMarkdown(proofDetail(proof))} |`
    ),
    "",
    ...log?.length ? folded(
      "The last lines of its log",
      within2(log, (line3) => `${escapeMarkdown(line3)}<br>`)
    ) : []
  ]);
}
function environment3({ environment: known }) {
  if (!known) return [];
  const { python, requirements, lock, platform: platform2 } = known;
  return folded(
    `Environment: Python ${escapeMarkdown(python.version)}, ${lock.packages.length} packages locked for ${platform2}`,
    [
      "| requirement | because |",
      "| --- | --- |",
      `| Python ${escapeMarkdown(python.version)} | ${escapeMarkdown(python.because)} |`,
      ...within2(requirements, ({ text: text6, because }) => `| ${escapeMarkdown(text6)} | ${escapeMarkdown(because)} |`),
      "",
      `Lock: ${escapeMarkdown(lock.path)} (${lock.made}).`
    ]
  );
}
function howToRun(report2) {
  const commands2 = howTo(report2);
  return commands2.length > 0 ? folded("Run it, and ask it", ["````sh", ...commands2.map((line3) => escapeText(line3).replaceAll("`", "'")), "````"]) : [];
}
function timings({ timings: all }) {
  const total = /* @__PURE__ */ new Map();
  for (const { stage, ms } of all) total.set(stage, (total.get(stage) ?? 0) + ms);
  const rows = [...total].map(([stage, ms]) => `| ${stage} | ${secondsText(ms / 1e3)} |`);
  return rows.length > 0 ? folded("Timings", ["| stage | time |", "| --- | --- |", ...rows]) : [];
}
function within2(items, row) {
  const rows = [];
  let left = MAX_TABLE;
  for (const item of items) {
    const rendered = row(item);
    left -= rendered.length + 1;
    if (left < 0) return [...rows, "", `${items.length - rows.length} more are in the report.`];
    rows.push(rendered);
  }
  return rows;
}
function folded(summary2, lines2) {
  return ["<details>", `<summary>${summary2}</summary>`, "", ...lines2, "", "</details>", ""];
}

// packages/core/src/report/sarif.ts
import { isAbsolute as isAbsolute2, relative as relative6, sep as sep4 } from "node:path";
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
function result({ rule, severity, message, help: help2, at, fingerprint: fingerprint2, accepted }, root) {
  const place3 = region(at);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: plain2(`${message} ${help2}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uri(at.file, root) }, ...place3 && { region: place3 } },
        message: { text: plain2(visible(placeText(at))) }
      }
    ],
    partialFingerprints: { "packageModel/v1": fingerprint2 },
    ...accepted && { suppressions: [{ kind: "external", justification: accepted.reason }] }
  };
}
function region(at) {
  if (at.kind === "text") return { startLine: at.line, startColumn: at.column };
  if (at.kind === "bytes" && at.members.length === 0) return { byteOffset: at.offset, byteLength: 1 };
  return void 0;
}
function plain2(text6) {
  return text6.replaceAll("](", "] (");
}
function uri(file, root) {
  const path4 = isAbsolute2(file) ? relative6(root, file) : file;
  return path4.split(sep4).map(encodeURIComponent).join("/");
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
function stripAnsi(string2) {
  if (typeof string2 !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string2}\``);
  }
  if (!string2.includes("\x1B") && !string2.includes("\x9B")) {
    return string2;
  }
  return string2.replace(regex, "");
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
function strayEmojiModifierCount(string2, fromIndex) {
  if (fromIndex >= string2.length) {
    return 0;
  }
  const modifierRegex = new RegExp("(?<![\\p{Emoji_Modifier_Base}\\u{200D}])\\p{Emoji_Modifier}", "gv");
  modifierRegex.lastIndex = fromIndex;
  let count2 = 0;
  while (modifierRegex.test(string2)) {
    count2++;
  }
  return count2;
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
  const marks = firstCodePoint === 69821 || firstCodePoint === 69837 || firstCodePoint >= 1536 && firstCodePoint <= 2303 ? prependedConcatenationMarksRegex.exec(segment) : void 0;
  if (marks) {
    const rest = segment.slice(marks[0].length);
    const restWidth = clusterWidth(rest, eastAsianWidthOptions);
    const visibleRest = baseVisible(rest);
    const isWideGlyph = restWidth >= 2 && (eastAsianWidth(visibleRest.codePointAt(0), eastAsianWidthOptions) === 2 || emojiPrefixRegex.test(visibleRest) || emojiZwjSequenceRegex.test(visibleRest));
    return isWideGlyph ? restWidth : [...marks[0]].length + restWidth;
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
function unicodeWidth(string2, ambiguousIsNarrow) {
  let width = 0;
  const firstNonAsciiIndex = string2.search(nonAsciiOrControlRegex);
  if (firstNonAsciiIndex > 1) {
    width = firstNonAsciiIndex - 1;
    string2 = string2.slice(width);
  }
  let suffixStart = string2.length;
  while (suffixStart > 0) {
    const codePoint = string2.codePointAt(suffixStart - 1);
    if (codePoint < 32 || codePoint > 126) {
      break;
    }
    suffixStart--;
  }
  if (suffixStart + 1 < string2.length) {
    width += string2.length - suffixStart - 1;
    string2 = string2.slice(0, suffixStart + 1);
  }
  if (!new RegExp("[^\\u{20}-\\u{7E}\\u{4E00}-\\u{9FFF}\\u{AC00}-\\u{D7A3}]", "v").test(string2)) {
    return width + string2.length + string2.replaceAll(new RegExp("[\\u{20}-\\u{7E}]", "gv"), "").length;
  }
  string2 = string2.toWellFormed();
  string2 = string2.replaceAll(new RegExp("(?<=[\\u{16D63}-\\u{16D6A}])[\\u{16D63}-\\u{16D6A}]+", "gv"), "");
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string2)) {
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
  let string2 = input;
  if (!countAnsiEscapeCodes && (string2.includes("\x1B") || string2.includes("\x9B"))) {
    string2 = stripAnsi(string2);
  }
  return nonAsciiOrControlRegex.test(string2) ? unicodeWidth(string2, ambiguousIsNarrow) : string2.length;
}

// packages/core/src/report/style.ts
function painter({ color }) {
  return (style, text6) => color ? styleText(style, text6, { validateStream: false }) : text6;
}
function pad(text6, width) {
  return text6 + " ".repeat(Math.max(0, width - stringWidth(text6)));
}
function wrap(text6, width, indent) {
  const room = Math.max(20, width - indent.length);
  const lines2 = [];
  let line3 = "";
  for (const word of text6.split(" ")) {
    if (line3 !== "" && stringWidth(line3) + stringWidth(word) + 1 > room) {
      lines2.push(indent + line3);
      line3 = word;
    } else line3 = line3 === "" ? word : `${line3} ${word}`;
  }
  return [...lines2, indent + line3];
}

// packages/core/src/report/text.ts
function reportText(report2, options2) {
  const sections = [
    modelSection(report2),
    findingsSection(report2.findings, options2),
    report2.environment ? environmentSection(report2.environment) : [],
    imageSection(report2),
    ...report2.verifications.map((verification2) => verificationSection(verification2, options2)),
    pushedSection(report2),
    report2.stopped ? stoppedSection(report2.stopped, options2) : howToSection(report2)
  ];
  return `${sections.filter((lines2) => lines2.length > 0).map((lines2) => lines2.join("\n")).join("\n\n")}
`;
}
function modelSection({ model: model4, findings: findings2, stopped: stopped2 }) {
  if (!model4) return [];
  const unread = model4.unread.map(({ why, at }) => `  not read: ${escapeText(why)} (${escapeText(placeText(at))})`);
  const checked = findings2.length === 0 && unread.length === 0 && stopped2?.stage !== "inspect" ? ["  checked by the listed rules: no findings"] : [];
  return [escapeText(modelLine(model4)), ...unread, ...checked];
}
var colours = { error: "red", warning: "yellow", note: "cyan" };
function findingsSection(findings2, options2) {
  const paint = painter(options2);
  const lines2 = findings2.flatMap((finding2) => [
    `${paint(colours[finding2.severity], finding2.severity)} ${finding2.rule}: ${escapeText(placeText(finding2.at))}`,
    ...wrap(escapeText(finding2.message), options2.width, "  "),
    ...wrap(escapeText(finding2.help), options2.width, "  "),
    `  ${pageOf(finding2.rule)}`
  ]);
  return lines2;
}
function environmentSection({ python, requirements, lock, platform: platform2 }) {
  const width = Math.min(44, Math.max(0, ...requirements.map(({ text: text6 }) => text6.length)));
  return [
    `environment: Python ${escapeText(python.version)} (${escapeText(python.because)})`,
    ...requirements.map(({ text: text6, because }) => `  ${pad(escapeText(text6), width)}  ${escapeText(because)}`),
    `  ${plural(lock.packages.length, "package")} with hashes for ${platform2}, ${escapeText(lock.path)} (${lock.made})`
  ];
}
function imageSection({ images, tags, context }) {
  const made = images.map(
    (image) => image.at === "archive" ? `archive: ${escapeText(image.path)}` : `image: ${tags.length > 0 ? tags.map(escapeText).join(", ") : image.id}, ${bytesText(image.size)}, base ${escapeText(image.base.reference)}`
  );
  return context === void 0 ? made : [...made, `context: ${escapeText(context)} (docker build ${escapeText(context)})`];
}
function verificationSection({ sentence: sentence2, verdict: verdict2, isolation, proofs, log }, options2) {
  const paint = painter(options2);
  const marks = {
    passed: paint("green", "passed"),
    failed: paint("red", "failed"),
    "not-run": paint("dim", "not run")
  };
  const width = Math.max(0, ...proofs.map((proof) => proofTitle(proof).length));
  return [
    ...wrap(`${escapeText(sentence2)} (isolation: ${isolation})`, options2.width, ""),
    ...proofs.map(
      (proof) => `  ${pad(marks[proof.outcome], 7)}  ${pad(escapeText(proofTitle(proof)), width)}  ${escapeText(proofDetail(proof))}`
    ),
    ...verdict2 === "failed" && log?.length ? ["  the last lines of its log:", ...log.map((line3) => `  | ${escapeText(line3)}`)] : []
  ];
}
function pushedSection(report2) {
  const reference = pushedReference(report2);
  return reference === void 0 ? [] : [`pushed: ${escapeText(reference)}`, `digest: ${report2.pushed?.digest ?? ""}`];
}
function howToSection(report2) {
  const [run2, ask4] = howTo(report2);
  return run2 === void 0 ? [] : ["run it, and ask it:", `  ${escapeText(run2)}`, ...ask4 === void 0 ? [] : [`  ${escapeText(ask4)}`]];
}
function stoppedSection({ stage, code, message, remedy }, options2) {
  return [
    ...wrap(`${painter(options2)("red", "stopped")} at ${stage}, ${code}: ${escapeText(message)}`, options2.width, ""),
    ...wrap(escapeText(remedy), options2.width, "  ")
  ];
}

// packages/core/src/commands.ts
var checking = ["fail-on", "trust", "sarif"];
var locking = [
  "python",
  "requirements",
  "platform",
  "index-url",
  "find-links",
  "certificates"
];
var building = ["name", "base-image", "label", "engine", "no-cache"];
var asking = [
  "samples",
  "require-samples",
  "rtol",
  "atol",
  "startup-timeout"
];
var model3 = { least: 1, most: 1, what: "MODEL" };
var commands = [
  {
    name: "package",
    usage: "package MODEL [--tag REF] [--push]",
    summary: "check, lock, build, test, tag and push: the whole corridor",
    about: "Makes an image of the model, starts it, asks it, compares its answers, and only then tags and pushes it.",
    arguments: model3,
    options: [
      ...checking,
      ...locking,
      "locked",
      "upgrade",
      ...building,
      "as",
      "output",
      ...asking,
      "allow-host-load",
      "tag",
      "push"
    ]
  },
  {
    name: "inspect",
    usage: "inspect MODEL",
    summary: "what the file says of itself",
    about: "Reads the model without loading it: format, producer, estimators, inputs, outputs, and what loading it would do.",
    arguments: model3,
    options: []
  },
  {
    name: "check",
    usage: "check MODEL\u2026",
    summary: "findings by published rules, without loading",
    about: "Judges what loading the model would do. Exit code 1 when there are findings at or over --fail-on, 2 when a model could not be read in full.",
    arguments: { least: 1, most: 1e3, what: "MODEL" },
    options: [...checking]
  },
  {
    name: "lock",
    usage: "lock MODEL",
    summary: "write pylock.NAME.toml beside the model",
    about: "Resolves every package the model needs in the image, with hashes, for the platform of the image (PEP 751). An existing lock is kept; --upgrade moves it.",
    arguments: model3,
    options: [...locking, "locked", "upgrade"]
  },
  {
    name: "dockerfile",
    usage: "dockerfile MODEL --output DIR",
    summary: "write the build context, yours to keep",
    about: "Writes Dockerfile, hashed requirements, server and model into a folder that plain `docker build` turns into the same image.",
    arguments: model3,
    options: [...checking, ...locking, "locked", "upgrade", ...building, "output"],
    docs: { output: "Folder for the build context. Default: NAME-image." }
  },
  {
    name: "build",
    usage: "build MODEL --tag REF",
    summary: "check, lock and build, without the test",
    about: "Builds and tags the image in the engine. It is not started; `verify` or `package` does that.",
    arguments: model3,
    options: [...checking, ...locking, "locked", "upgrade", ...building, "tag"],
    docs: { tag: "Name and tag of the image. It is not tested: `verify` does that." }
  },
  {
    name: "verify",
    usage: "verify IMAGE [--samples FILE]",
    summary: "start an image, ask it, compare",
    about: "Starts the image without network as a non-root user on a read-only file system, asks it over HTTP, and compares its answers with the model asked directly and with recorded ones.",
    arguments: { least: 1, most: 1, what: "IMAGE" },
    options: ["engine", "base-image", ...asking],
    docs: {
      "base-image": "Image with Python for the container that asks. Default: a `python:VERSION-slim` that the engine has."
    }
  },
  {
    name: "record",
    usage: "record MODEL --python PATH [--inputs FILE] [--output FILE]",
    summary: "store answers of the interpreter that trained the model",
    about: "Loads the model in the interpreter you name and stores inputs, answers and the model\u2019s digest as samples, for `--samples`.",
    arguments: model3,
    options: ["fail-on", "trust", "python", "inputs", "output"],
    docs: {
      python: "Interpreter in which the model was trained.",
      output: "Samples file to write. Default: NAME.samples.json beside the model."
    },
    placeholders: { python: "PATH", output: "FILE" }
  },
  {
    name: "push",
    usage: "push IMAGE --tag REF",
    summary: "push a tested image, tags last",
    about: "Pushes an image of the engine; reads back what the registry holds and sets the tags only when it is the same.",
    arguments: { least: 1, most: 1, what: "IMAGE" },
    options: ["engine", "tag"],
    docs: { tag: "Name and tag in the registry. Default: the name that was given." }
  },
  {
    name: "doctor",
    usage: "doctor",
    summary: "what is missing on this machine, and what mends it",
    about: "Looks for a container engine, Python, the resolver and a base image, and says which command mends what is missing.",
    arguments: { least: 0, most: 0, what: "" },
    options: ["engine", "certificates"]
  }
];

// packages/core/src/verify/read-image.ts
var MAX_MANIFEST2 = 16 << 20;
var ASKERS = ["3.11", "3.12", "3.13", "3.14", "3.10"].map((version) => `python:${version}-slim`);
var text5 = pipe(string(), maxLength(1e3));
var count = pipe(number2(), integer2(), minValue(0));
var scalar = union([string(), number2(), boolean(), null_(), object2({ int: text5 })]);
var dtype = picklist(
  "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 string object unknown".split(" ")
);
var tensor = object2({ name: text5, dtype, shape: array(nullable(count)) });
var column = object2({
  name: text5,
  dtype,
  categories: optional(array(scalar)),
  vocabulary: optional(array(string()))
});
var manifest = object2({
  schema: literal(1),
  name: text5,
  digest: custom(isDigest3),
  signature: nullish(
    object2({
      inputs: array(tensor),
      outputs: array(tensor),
      columns: optional(array(column)),
      classes: optional(array(scalar))
    })
  )
});
function isDigest3(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}

// packages/core/src/host/spawn.ts
var DEFAULT_KEEP = 1 << 20;
var MAX_LINE = 64 * 1024;

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
    doc: "requirements.txt or pyproject.toml that declares the packages. Default: the nearest one from the model up to the workspace."
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
    doc: "Inputs, with expected answers where known: the JSON that `record` writes, a request body, or CSV. Default: made from the model."
  },
  {
    name: "inputs",
    type: "path",
    placeholder: "FILE",
    default: void 0,
    stage: "verify",
    action: false,
    doc: "Inputs to record answers for: a request body, samples, or CSV. Default: made from the model."
  },
  {
    name: "require-samples",
    type: "boolean",
    default: false,
    stage: "verify",
    doc: "Fail when the model cannot be asked because no sample is given and none can be made."
  },
  {
    name: "rtol",
    type: "number",
    placeholder: "NUMBER",
    default: 1e-6,
    stage: "verify",
    doc: "Relative tolerance when numbers are compared."
  },
  {
    name: "atol",
    type: "number",
    placeholder: "NUMBER",
    default: 1e-9,
    stage: "verify",
    doc: "Absolute tolerance when numbers are compared."
  },
  {
    name: "startup-timeout",
    type: "number",
    placeholder: "SECONDS",
    default: 120,
    stage: "verify",
    doc: "How long the server may take to be ready."
  },
  {
    name: "allow-host-load",
    type: "boolean",
    default: false,
    stage: "verify",
    doc: "Allow the model to be loaded outside a container, in a child process, after it was checked without findings."
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
function settingName(name) {
  return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function defaultSettings(surface = "cli") {
  const entries3 = options.map((option) => [
    settingName(option.name),
    surface === "action" && option.actionDefault !== void 0 ? option.actionDefault : option.default
  ]);
  return Object.fromEntries(entries3);
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

// packages/core/src/report/model-text.ts
var graphemes = new Intl.Segmenter("en");

// packages/core/src/verify/record-program.ts
var recordProgram = String.raw`
import hashlib, json, math, platform, sys, traceback

FLOATS = ("float16", "float32", "float64")
WORDS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


def load(path, loader):
    if loader == "joblib":
        import joblib
        return joblib.load(path)
    import pickle
    with open(path, "rb") as file:
        return pickle.load(file)


def table(request):
    """Names (or None) and rows of a request, whichever of its forms it has."""
    if isinstance(request, dict) and "columns" in request:
        columns = request["columns"]
        return list(columns), [list(row) for row in zip(*columns.values())]
    rows = request if isinstance(request, list) else request.get("records", request.get("rows"))
    if rows and isinstance(rows[0], dict):
        names = list(rows[0])
        return names, [[row[name] for name in names] for row in rows]
    return None, [row if isinstance(row, list) else [row] for row in rows]


def cell(value, dtype):
    if value is None:
        return math.nan
    return WORDS.get(value, value) if isinstance(value, str) and dtype not in ("string", "object") else value


def parts(model):
    """The model and, one inside the other, what sees its input first."""
    for _ in range(16):
        yield model
        steps = getattr(model, "steps", None)
        inner = steps[0][1] if steps else getattr(model, "best_estimator_", None) or getattr(model, "estimator_", None)
        if inner is None or isinstance(inner, str):
            return
        model = inner


def wants(model):
    """'texts', 'dictionaries' or 'table', and the names of a table's columns where the model has seen any."""
    names = None
    for part in parts(model):
        if names is None and getattr(part, "feature_names_in_", None) is not None:
            names = [str(name) for name in part.feature_names_in_]
        if hasattr(part, "build_analyzer"):
            return "texts", None
        if type(part).__name__ in ("DictVectorizer", "FeatureHasher"):
            return "dictionaries", None
    return "table", names


def question(model, request, columns, dtype):
    import numpy
    kind, seen = wants(model)
    names, rows = table(request)
    if kind == "texts":
        return [row[0] for row in rows]
    if kind == "dictionaries":
        return [dict(zip(names, row)) for row in rows]
    order = seen or [column["name"] for column in columns]
    if names and order:
        places = [names.index(name) for name in order]
        rows = [[row[place] for place in places] for row in rows]
    rows = [[cell(value, columns[at]["dtype"] if at < len(columns) else dtype) for at, value in enumerate(row)] for row in rows]
    if seen:
        import pandas
        frame = pandas.DataFrame(dict(enumerate(map(list, zip(*rows)))))
        frame.columns = seen
        return frame
    if any(isinstance(value, str) for row in rows for value in row):
        return numpy.array(rows, dtype=object)
    # What was 32 bits wide in training is so here; whole numbers become floats as in scikit-learn itself.
    return numpy.array(rows, dtype=dtype if dtype in FLOATS else float)


def plain(value):
    """Nested lists of what JSON can hold. 32-bit floats keep their shortest decimal form, as the server writes them."""
    import numpy
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if hasattr(value, "toarray"):
        value = value.toarray()
    if isinstance(value, numpy.ndarray):
        return [plain(item) for item in value]
    if isinstance(value, (numpy.datetime64, numpy.timedelta64)):
        return str(value)
    if isinstance(value, (numpy.float16, numpy.float32)):
        value = float(str(numpy.float32(value)))
    elif isinstance(value, numpy.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return plain(list(value)) if hasattr(value, "__iter__") else str(value)


def answer(model, asked):
    body = {"predictions": plain(model.predict(asked))}
    if callable(getattr(model, "predict_proba", None)):
        given = model.predict_proba(asked)
        # Several outputs: one array an output; turned so that there is one entry a row.
        outputs = isinstance(given, list)
        body["probabilities"] = [list(row) for row in zip(*map(plain, given))] if outputs else plain(given)
        classes = getattr(model, "classes_", None)
        body["classes"] = None if classes is None else plain(classes)
    return body


def digest(path):
    found = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            found.update(block)
    return "sha256:" + found.hexdigest()


def version(name):
    try:
        from importlib.metadata import version
    except ImportError:
        from importlib_metadata import version
    return version(name)


def versions(names):
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except Exception:
            pass
    return found


def record(order):
    before = digest(order["path"])
    try:
        model = load(order["path"], order["loader"])
    except ImportError as error:
        return {"failed": "load", "words": "%s" % error, "module": getattr(error, "name", None)}
    except Exception as error:
        return {"failed": "load", "words": "%s: %s" % (type(error).__name__, error)}
    answers = []
    for at, request in enumerate(order["requests"]):
        try:
            answers.append(answer(model, question(model, request, order["columns"], order["dtype"])))
        except Exception as error:
            traceback.print_exc()
            return {"failed": "predict", "at": at, "words": "%s: %s" % (type(error).__name__, error)}
    if digest(order["path"]) != before:
        return {"failed": "changed", "words": "the file is another one now"}
    return {"answers": answers, "digest": before, "python": platform.python_version(), "packages": versions(order["packages"])}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        order = json.load(file)
    found = record(order)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(found, file, allow_nan=False)


main()
`;

// packages/core/src/verify/record.ts
var TIMEOUT_MS3 = 30 * 6e4;
var MAX_RESULT = 64 << 20;
var found = union([
  object2({
    answers: array(unknown2()),
    digest: custom((value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value)),
    python: string(),
    packages: record3(string(), string())
  }),
  object2({
    failed: picklist(["load", "predict", "changed"]),
    words: string(),
    module: nullish(string()),
    at: optional(number2())
  })
]);

export {
  __using,
  __callDispose,
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
  errorCodes,
  PackageModelError,
  ioError,
  findEngine,
  cleanUp,
  exitCode,
  options,
  settingName,
  defaultSettings,
  outputs,
  policyOf,
  runPipeline,
  escapeText,
  reportMarkdown,
  sarif,
  reportText
};
