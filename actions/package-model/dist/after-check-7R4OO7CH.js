import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMMAND_MS,
  PROXIES,
  RUN_LABEL,
  ask,
  cleanUp,
  diskRemedy,
  engineError,
  findEngine,
  npyHeader,
  readZip,
  temporaryTag,
  unpack
} from "./chunk-ZNJQQ4MC.js";
import {
  MAX_ROWS,
  MAX_SAMPLES,
  MAX_SAMPLES_BYTES,
  bound,
  fit,
  headerFlaw,
  inBatches,
  tableSamples,
  widthOf
} from "./chunk-LIWJLSOZ.js";
import {
  assertUnchanged
} from "./chunk-R6OEDFWT.js";
import {
  memorySource
} from "./chunk-BVH2FYJB.js";
import {
  allows,
  boundOf,
  clauseText,
  explain,
  isStandardLibrary,
  minorOf,
  operators,
  parseClauses,
  possible,
  promised,
  pythonsOf,
  pythons_default,
  reachOf,
  reachWords,
  rules,
  satisfies,
  validClause,
  validRange,
  validVersion
} from "./chunk-C3SINYU7.js";
import {
  require_dist
} from "./chunk-SVWFMSU6.js";
import {
  array,
  boolean,
  custom,
  fallback,
  integer,
  is,
  literal,
  looseObject,
  maxEntries,
  maxLength,
  maxValue,
  minLength,
  minValue,
  null_,
  nullable,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-GUNNVKIE.js";
import {
  PackageModelError,
  ioError
} from "./chunk-FSUERJ7P.js";
import {
  __toESM
} from "./chunk-5PVW3TJC.js";

// packages/core/src/python/target.ts
var machines = { "linux/amd64": "x86_64", "linux/arm64": "aarch64" };
function machineOf(platform) {
  return machines[platform];
}
function markerEnvironment({ python: python2, platform }, extra = "") {
  const full = /^\d+\.\d+$/.test(python2) ? `${python2}.0` : python2;
  return {
    python_version: full.split(".").slice(0, 2).join("."),
    python_full_version: full,
    os_name: "posix",
    sys_platform: "linux",
    platform_release: "",
    platform_system: "Linux",
    platform_version: "",
    platform_machine: machines[platform],
    platform_python_implementation: "CPython",
    implementation_name: "cpython",
    implementation_version: full,
    extra
  };
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string2, ptr) {
  let lines = string2.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string2, line4, column2) {
  let lines = string2.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line4 + 1) | 0) + 1;
  for (let i = line4 - 1; i <= line4 + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line4) {
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
  constructor(message, options) {
    const [line4, column2] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line4, column2);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line4;
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
  let first2 = c;
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
    } else if ((!state || state === 3) && c === first2 && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first2 && ctx.s.charCodeAt(ctx.p + 2) === first2)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first2)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first2)
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
function isDigit(char, base = 10) {
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
  } else if (!isDigit(c))
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
    } else if (!isDigit(c))
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
    } else if (!isDigit(c, base))
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
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
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
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
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
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
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

// packages/core/src/python/names.ts
function normalizeName(name) {
  return name.replaceAll(/[-_.]+/g, "-").toLowerCase();
}

// packages/core/src/python/pylock.ts
function parsePylock(text8, file) {
  let document2;
  try {
    document2 = parse(text8);
  } catch (cause) {
    const line4 = cause instanceof Error && "line" in cause ? `line ${String(cause.line)}: ` : "";
    return { problem: `${line4}${(cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? ""}` };
  }
  const version = document2["lock-version"];
  if (typeof version !== "string" || !/^1\.\d+$/.test(version))
    return { problem: `its lock-version is ${JSON.stringify(version)}, not 1.0` };
  const rows = document2["packages"];
  if (!Array.isArray(rows)) return { problem: "it has no packages" };
  const lines = packageLines(text8);
  const packages = [];
  for (const [i, row] of rows.entries()) {
    const line4 = lines[i] ?? 1;
    const found = readPackage(row, { kind: "text", file, line: line4, column: 1 });
    if (typeof found === "string") return { problem: `line ${line4}: ${found}` };
    packages.push(found);
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
  const { url, path, size } = row;
  const sha2564 = tableAt(row, "hashes")?.["sha256"];
  if (typeof sha2564 !== "string" || !/^[0-9a-f]{64}$/.test(sha2564)) return "a wheel has no sha256";
  const place2 = typeof url === "string" ? url : typeof path === "string" ? path : "";
  const name = typeof row["name"] === "string" ? row["name"] : decodeURIComponentOr(place2.split(/[?#]/)[0]?.split(/[/\\]/).pop() ?? "");
  if (!name.endsWith(".whl")) return `${JSON.stringify(name)} is no wheel`;
  return { name, ...typeof url === "string" && { url }, ...typeof size === "number" && { size }, sha256: sha2564 };
}
function packageLines(text8) {
  return text8.split("\n").flatMap((line4, i) => /^\s*\[\[\s*packages\s*\]\]/.test(line4) ? [i + 1] : []);
}
function decodeURIComponentOr(text8) {
  try {
    return decodeURIComponent(text8);
  } catch {
    return text8;
  }
}
function tableAt(table3, key) {
  const value = table3?.[key];
  return isTable(value) ? value : void 0;
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// packages/core/src/environment/accelerator.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";

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
var MAX_DEPTH = 50;
var comparisons = /* @__PURE__ */ new Set(["===", "==", "~=", "!=", "<=", ">=", "<", ">"]);
var aliases = {
  "os.name": "os_name",
  "sys.platform": "sys_platform",
  "platform.version": "platform_version",
  "platform.machine": "platform_machine",
  "platform.python_implementation": "platform_python_implementation",
  python_implementation: "platform_python_implementation"
};
function parseMarker(text8, from2 = 0) {
  let at = from2;
  let depth = 0;
  const peek = () => {
    token.lastIndex = at;
    return token.exec(text8)?.[1];
  };
  const take = () => {
    const found = peek();
    if (found !== void 0) at = token.lastIndex;
    return found;
  };
  const here = () => at + (/^\s*/.exec(text8.slice(at))?.[0].length ?? 0);
  const fail = (message) => ({ fault: { message, column: here() } });
  const chain = (kind, part) => {
    const parts = [];
    do {
      const one = part();
      if (one.fault) return one;
      parts.push(one.value);
    } while (peek() === kind && take() !== void 0);
    const [only] = parts;
    return { value: parts.length === 1 && only ? only : { kind, parts } };
  };
  const or = () => chain("or", and);
  const and = () => chain("and", atom);
  const atom = () => {
    if (peek() !== "(") return comparison();
    if (++depth > MAX_DEPTH) return fail(`more than ${MAX_DEPTH} parentheses`);
    take();
    const inner = or();
    if (inner.fault) return inner;
    if (peek() !== ")") return fail("`)` is expected here");
    take();
    depth--;
    return inner;
  };
  const comparison = () => {
    const left2 = operand();
    if (left2.fault) return left2;
    const operator = operatorHere();
    if (operator.fault) return operator;
    const right = operand();
    if (right.fault) return right;
    if ("text" in left2.value && "text" in right.value)
      return fail("a marker compares with a variable such as `python_version`");
    return { value: { kind: "compare", left: left2.value, operator: operator.value, right: right.value } };
  };
  const operand = () => {
    const word2 = peek();
    if (word2 === void 0) return fail("a marker variable or a quoted text is expected here");
    if (word2.startsWith('"') || word2.startsWith("'")) {
      take();
      return { value: { text: word2.slice(1, -1) } };
    }
    const variable = aliases[word2] ?? markerVariables.find((known) => known === word2);
    if (!variable) return fail(`${word2} is no marker variable`);
    take();
    return { value: { variable } };
  };
  const operatorHere = () => {
    const word2 = peek();
    if (word2 !== void 0 && (comparisons.has(word2) || word2 === "in")) {
      take();
      return { value: word2 };
    }
    if (word2 !== "not") return fail("a comparison is expected here");
    take();
    if (peek() !== "in") return fail("`in` is expected behind `not`");
    take();
    return { value: "not in" };
  };
  const node = or();
  if (node.fault) return node;
  if (text8.slice(at).trim() !== "") return fail("`and`, `or` or the end is expected here");
  return { value: { text: text8.slice(from2).trim(), node: node.value } };
}
function holds(marker, environment3) {
  return evaluate(marker.node, environment3);
}
function evaluate(node, environment3) {
  if (node.kind !== "compare") {
    const part = (one) => evaluate(one, environment3);
    return node.kind === "and" ? node.parts.every(part) : node.parts.some(part);
  }
  const [left2, right] = [valueOf(node.left, environment3), valueOf(node.right, environment3)];
  const variable = "variable" in node.left ? node.left.variable : "variable" in node.right ? node.right.variable : void 0;
  if (variable === "extra") return compareText(normalizeName(left2), node.operator, normalizeName(right));
  const [version, operator, bound2] = "variable" in node.left ? [left2, node.operator, right] : [right, turned(node.operator), left2];
  if (variable && versions.has(variable)) {
    const listed3 = compareList(version, operator, bound2);
    if (listed3 !== void 0) return listed3;
    if (validRange(`${operator}${bound2}`)) return satisfies(version, `${operator}${bound2}`, { prereleases: true });
  }
  return compareText(left2, node.operator, right);
}
function compareList(version, operator, list3) {
  if (operator !== "in" && operator !== "not in") return void 0;
  const found = list3.split(/[\s,]+/).includes(version);
  return operator === "in" ? found : !found;
}
function compareText(left2, operator, right) {
  if (operator === "in") return right.includes(left2);
  if (operator === "not in") return !right.includes(left2);
  if (operator === "!=") return left2 !== right;
  if (operator === "==" || operator === "===") return left2 === right;
  if (operator === "<") return left2 < right;
  if (operator === ">") return left2 > right;
  if (operator === "<=") return left2 <= right;
  return operator === ">=" && left2 >= right;
}
function turned(operator) {
  return { "<": ">", ">": "<", "<=": ">=", ">=": "<=" }[operator] ?? operator;
}
function valueOf(operand, environment3) {
  return "text" in operand ? operand.text : environment3[operand.variable];
}

// packages/core/src/python/pep508.ts
var MAX_LENGTH = 8192;
var nameForm = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/y;
var blank = /[ \t]*/y;
var versionForm = /[^\s,;)]+/y;
function parsePep508(text8) {
  if (text8.length > MAX_LENGTH) return failed(`longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
  const cursor = new Cursor(text8);
  cursor.skip();
  const name = cursor.take(nameForm);
  if (name === void 0) return failed("a name is expected here", cursor.at);
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
  constructor(text8) {
    this.text = text8;
  }
  take(form2) {
    form2.lastIndex = this.at;
    const found = form2.exec(this.text)?.[0];
    if (found === void 0) return void 0;
    this.at += found.length;
    return found;
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
    if (extra === void 0) return failed("the name of an extra, or `]`, is expected here", cursor.at);
    extras.push(normalizeName(extra));
    cursor.skip();
    if (cursor.next(",")) cursor.skip();
    else if (!cursor.text.startsWith("]", cursor.at)) return failed("`,` or `]` is expected here", cursor.at);
  }
  return { value: extras };
}
function parseUrl(cursor, name, extras, column2) {
  cursor.skip();
  const url = cursor.take(/\S+/y);
  if (url === void 0) return failed("a URL is expected here", cursor.at);
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
      return failed(
        clauses.length === 0 ? "a version specifier (such as `>=1.2`), `;` or the end is expected here" : "a version specifier is expected here",
        column2
      );
    }
    cursor.skip();
    const version = cursor.take(versionForm);
    if (version === void 0) return failed(`a version is expected behind ${operator}`, cursor.at);
    if (!validClause({ operator, version })) return failed(`${operator}${version} is no version specifier`, column2);
    clauses.push({ operator, version, column: column2 });
    cursor.skip();
    if (!cursor.next(",")) break;
  }
  cursor.skip();
  if (parenthesis && !cursor.next(")")) return failed("`)` is expected here", cursor.at);
  return { value: clauses };
}
function finish(cursor, requirement2) {
  if (cursor.ended) return { value: requirement2 };
  if (!cursor.next(";")) return failed("`;` or the end is expected here", cursor.at);
  const marker = parseMarker(cursor.text, cursor.at);
  return marker.fault ? marker : { value: { ...requirement2, marker: marker.value } };
}
function failed(message, column2) {
  return { fault: { message, column: column2 } };
}

// packages/core/src/environment/accelerator.ts
var variants = [
  {
    name: "tensorflow",
    cpu: "tensorflow-cpu",
    platforms: ["linux/amd64"],
    since: "2.8",
    unless: /^(?:tensorflow|tf[-_]|keras-|kerastuner)/
  },
  { name: "xgboost", cpu: "xgboost-cpu", platforms: ["linux/amd64", "linux/arm64"], since: "2.1", unless: /^xgboost/ }
];
var forGpu = /^(?:nvidia-.+|.+-cu(?:da)?1[0-9](?:-.+)?|.+-cu1[0-9]{2}|triton|pytorch-triton(?:-.+)?|cupy.*|onnxruntime-gpu|tensorflow-gpu|faiss-gpu.*|paddlepaddle-gpu|cudf.*|cuml.*|cuda-.+)$/;
function isForGpu(name) {
  return forGpu.test(name);
}
function forCpu(needs, declared, platform) {
  return needs.map((need) => {
    const variant = variants.find(({ name }) => name === need.name);
    if (!variant?.platforms.includes(platform)) return need;
    if ([...declared].some((name) => variant.unless.test(name))) return need;
    const old = need.exact !== void 0 && !allows([{ operator: ">=", version: variant.since }], need.exact);
    return old ? need : { ...need, name: variant.cpu };
  });
}
var torchFamily = /* @__PURE__ */ new Set([
  "torch",
  "torchvision",
  "torchaudio",
  "torchtext",
  "torchdata"
]);
async function cpuWheels(folders2, requirements, { python: python2, platform }) {
  const tag = `cp${python2.replace(".", "")}`;
  const found = /* @__PURE__ */ new Map();
  for (const folder of folders2) {
    const names3 = await readdir(folder).catch(() => []);
    for (const file of names3) {
      const [, name = "", version = "", rest = ""] = /^([A-Za-z0-9_.]+)-([^-]+\+cpu)-(.+)\.whl$/.exec(file) ?? [];
      const fits = rest.includes(tag) && rest.includes(machineOf(platform));
      if (torchFamily.has(normalizeName(name)) && validVersion(version) && fits)
        found.set(normalizeName(name), [...found.get(normalizeName(name)) ?? [], version]);
    }
  }
  return [...found].flatMap(([name, versions2]) => {
    const clauses = requirements.filter((one) => one.name === name).flatMap(({ text: text8 }) => parsePep508(text8).value?.clauses ?? []);
    const best2 = versions2.filter((version) => allows(clauses, version)).toSorted((a, b) => allows([{ operator: "<=", version: b }], a) ? -1 : 1).at(-1);
    return best2 === void 0 ? [] : [`${name}==${best2}`];
  });
}
function wheelFolders(findLinks2, env, workspace) {
  return [...findLinks2, ...(env ?? "").split(/\s+/)].filter((one) => one !== "" && !/^[a-z][a-z0-9+.-]*:\/\//i.test(one)).map((one) => one.startsWith("/") ? one : join(workspace, one));
}

// packages/core/src/environment/numpy-abi.ts
var first = /* @__PURE__ */ new Map([
  ["scikit-learn", "1.4.2"],
  ["scipy", "1.13.0"],
  ["pandas", "2.2.2"],
  ["torch", "2.3.0"],
  ["onnxruntime", "1.19.0"],
  ["tensorflow", "2.18.0"],
  ["tensorflow-cpu", "2.18.0"],
  ["catboost", "1.2.8"],
  ["statsmodels", "0.14.2"],
  ["h5py", "3.11.0"],
  ["pyarrow", "16.1.0"],
  ["matplotlib", "3.9.0"],
  ["numba", "0.60.0"],
  ["scikit-image", "0.23.1"],
  ["numexpr", "2.10.1"],
  ["shap", "0.46.0"]
]);
var two = [{ operator: ">=", version: "2.0.0.dev0" }];
function needsNumpyOne(name, version) {
  const since = first.get(name);
  return since !== void 0 && !allows([{ operator: ">=", version: since }], version);
}
function numpyConcerns(packages) {
  const numpy2 = packages.find(({ name }) => name === "numpy");
  if (!numpy2 || !allows(two, numpy2.version)) return [];
  return packages.filter(({ name, version }) => needsNumpyOne(name, version)).map(({ name, version, at }) => ({
    kind: "numpy-abi",
    name,
    version,
    detail: `it was built for NumPy 1, and the lock has NumPy ${numpy2.version}; ${first.get(name) ?? ""} was the first release for NumPy 2`,
    at,
    mend: `numpy<2`
  }));
}

// packages/core/src/environment/concerns.ts
function concernsOf(lock, declared, yanked, accelerator) {
  const pinned = new Map(declared.map((one) => [one.requirement.normalized, one]));
  const place2 = (concern) => {
    const line4 = pinned.get(concern.name);
    return line4 ? { ...concern, at: line4.requirement.clauses.length > 0 ? line4.pin : line4.at } : concern;
  };
  return [
    ...numpyConcerns(lock.packages),
    ...yankedConcerns(lock, yanked),
    ...accelerator === "cpu" ? gpuConcerns(lock, declared) : []
  ].map(place2);
}
function yankedConcerns({ packages }, yanked) {
  return packages.flatMap(({ name, version, at }) => {
    const reason = yanked.get(`${name}==${version}`);
    if (reason === void 0) return [];
    const said2 = reason === "" ? "its makers gave no reason" : `its makers say: ${reason}`;
    return [
      { kind: "yanked", name, version, detail: said2, at, mend: `allow another version of ${name} than ${version}` }
    ];
  });
}
function gpuConcerns({ packages }, declared) {
  const asked = new Map(
    declared.filter(({ constraint }) => !constraint).map((one) => [one.requirement.normalized, one])
  );
  const inLock = packages.flatMap(({ name, version, wheels, at }) => {
    if (!isForGpu(name)) return [];
    const bytes = Math.max(0, ...wheels.map(({ size }) => size ?? 0));
    const mend = asked.has(name) ? `remove the line ${name}` : gpuMend;
    return [
      {
        kind: "accelerator-package",
        name,
        version,
        detail: "it is for NVIDIA GPUs",
        at,
        mend,
        ...bytes > 0 && { bytes }
      }
    ];
  });
  const builds = [...asked.values()].flatMap(({ requirement: requirement2, pin: pin2 }) => {
    const cuda = requirement2.clauses.find(({ version }) => /\+(?:cu|rocm)\d/.test(version));
    if (!cuda) return [];
    const plain = cuda.version.replace(/\+.*$/, "");
    return [
      {
        kind: "accelerator-package",
        name: requirement2.normalized,
        version: cuda.version,
        detail: "the line pins a build for GPUs",
        at: pin2,
        mend: `${requirement2.name}==${plain}`
      }
    ];
  });
  return [...builds, ...inLock];
}
var gpuMend = "name an index or wheels with builds for CPU (--torch-index-url, --find-links), or say that the image is for a GPU: --accelerator cuda";

// packages/core/src/environment/code.ts
import { readdir as readdir2, readFile as readFile2, realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { join as join2, relative as relative2, resolve as resolve2 } from "node:path";

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
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
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
  constructor(code, offset, line4, column2, data) {
    super(getMessage(code, data));
    this.index = offset;
    this.lineNumber = line4;
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
function isDigit2(cp2) {
  return cp2 >= CodePoint.DIGIT_0 && cp2 <= CodePoint.DIGIT_9;
}
function isHexDig(cp2) {
  return isDigit2(cp2) || cp2 >= CodePoint.LATIN_SMALL_A && cp2 <= CodePoint.LATIN_SMALL_F || cp2 >= CodePoint.LATIN_CAPITAL_A && cp2 <= CodePoint.LATIN_CAPITAL_F;
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
    const line4 = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line: line4,
      column: offset - (line4 === 1 ? 0 : this.offsets[line4 - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text8) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text8;
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
  constructor(text8, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text8;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text8);
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
        const text8 = option1;
        token2 = {
          type,
          value,
          number: parseInt(text8, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text8) : null,
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
      if (isDigit2(cp2)) {
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
          let valid = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid = false;
              break;
            }
          }
          if (valid) {
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
    if (isDigit2(cp2)) return this.back("NUMBER");
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
        if (isDigit2(nextCp$1)) {
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
          if (isDigit2(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit2(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
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
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp2, isDigit2);
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
    const { out, nextCp } = this.parseDigits(cp2, isDigit2);
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
    const { left: left2, minus: leftMinus } = this.data;
    let minus = false;
    if (cp2 === CodePoint.DASH || cp2 === CodePoint.PLUS_SIGN) {
      minus = cp2 === CodePoint.DASH;
      cp2 = this.nextCode();
    }
    const { out } = this.parseDigits(cp2, isDigit2);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left2, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left2, CodePoint.LATIN_SMALL_E, ...right));
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
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (cp2 !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp2) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp2 = this.nextCode();
    if (cp2 === CodePoint.LATIN_CAPITAL_T || cp2 === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp2 === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit2(this.nextCode()) && isDigit2(this.nextCode())) {
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
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (cp2 !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp2) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
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
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp2 = this.nextCode();
    if (cp2 === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp2, data);
  }
  TIME_SEC_FRAC(cp2) {
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit2(cp2)) cp2 = this.nextCode();
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
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp2 = this.nextCode();
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (cp2 !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp2 = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
    cp2 = this.nextCode();
    if (!isDigit2(cp2)) return this.reportParseError("unexpected-char");
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
  if (isLetter(cp2) || isDigit2(cp2) || cp2 === CodePoint.UNDERSCORE || cp2 === CodePoint.DASH) return true;
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
    let offset, line4, column2;
    if (token2) {
      offset = token2.range[0];
      line4 = token2.loc.start.line;
      column2 = token2.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line4 = startPos.line;
      column2 = startPos.column;
    }
    throw new ParseError(code, offset, line4, column2);
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
  constructor(text8, parserOptions) {
    this.text = text8;
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
    const text8 = this.text;
    const [startRange, endRange] = token2.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text8.slice(startRange, endRange).replace(/_/g, ""));
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
function applyEndLoc(node, child) {
  if (child) {
    node.range[1] = child.range[1];
    node.loc.end = clonePos(child.loc.end);
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
function parseForESLint(code, options) {
  return {
    ast: new TOMLParser(code, options).parse(),
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
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// packages/core/src/python/imports.ts
var noCode = /[rRbBuUfF]{0,2}("""|''')[\s\S]*?(?:\1|$)|[rRbBuUfF]{0,2}"(?:\\.|[^"\\\n])*"?|[rRbBuUfF]{0,2}'(?:\\.|[^'\\\n])*'?|#[^\n]*/g;
var word = "[^\\W\\d]\\w*";
var dotted = `${word}(?:\\s*\\.\\s*${word})*`;
var importForm = new RegExp(`^\\s*import\\s+(.+)$`, "u");
var fromForm = new RegExp(`^\\s*from\\s+(\\.*)\\s*(${dotted})?\\s*import\\s+(.+)$`, "su");
var defForm = new RegExp(`^(?:async\\s+)?(?:def|class)\\s+(${word})`, "u");
var assignForm = new RegExp(`^(${word}(?:\\s*,\\s*${word})*)\\s*(?::[^=]+)?=(?!=)`, "u");
function readPython(text8) {
  const imports = /* @__PURE__ */ new Set();
  const defines = /* @__PURE__ */ new Set();
  const stars = [];
  for (const line4 of statements(text8)) {
    const plain = importForm.exec(line4);
    if (plain) {
      for (const part of (plain[1] ?? "").split(",")) {
        const [, module = "", alias] = /^\s*([\w.\s]+?)(?:\s+as\s+(\w+))?\s*$/u.exec(part) ?? [];
        const name = module.replaceAll(/\s/g, "");
        if (name === "") continue;
        imports.add(name);
        if (!/^\s/.test(line4)) defines.add(alias ?? name.split(".")[0] ?? name);
      }
      continue;
    }
    const from2 = fromForm.exec(line4);
    if (from2) {
      const [, dots = "", module = "", what = ""] = from2;
      const name = module.replaceAll(/\s/g, "");
      if (dots === "" && name !== "") imports.add(name);
      for (const part of what.replaceAll(/[()]/g, "").split(",")) {
        const [, one = "", alias] = /^\s*(\w+|\*)(?:\s+as\s+(\w+))?\s*$/u.exec(part) ?? [];
        if (one === "*") stars.push(`${dots}${name}`);
        else if (one !== "") defines.add(alias ?? one);
      }
      continue;
    }
    const defined2 = defForm.exec(line4)?.[1];
    if (defined2 !== void 0) defines.add(defined2);
    for (const name of assignForm.exec(line4)?.[1]?.split(",") ?? []) defines.add(name.trim());
  }
  return { imports: [...imports], defines: [...defines], stars };
}
function statements(text8) {
  const code = text8.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n").replaceAll(noCode, (found2) => found2.startsWith("#") ? "" : '""').replaceAll(/\\\n/g, " ");
  const found = [];
  let open2 = 0;
  let line4 = "";
  for (const physical of code.split("\n")) {
    line4 = line4 === "" ? physical : `${line4} ${physical}`;
    for (const sign of physical) {
      if ("([{".includes(sign)) open2++;
      else if (")]}".includes(sign)) open2 = Math.max(0, open2 - 1);
    }
    if (open2 > 0) continue;
    const indent = /^\s*/.exec(line4)?.[0] ?? "";
    for (const [i, part] of line4.split(";").entries()) found.push(i === 0 ? part : `${indent}${part.trim()}`);
    line4 = "";
  }
  if (line4 !== "") found.push(line4);
  return found;
}

// packages/core/src/environment/sources/files.ts
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
var MAX_FILE = 16 << 20;
function foldersUp(from2, workspace) {
  const [start, top] = [resolve(from2), resolve(workspace)];
  if (!isInside(start, top)) return [start];
  const folders2 = [start];
  for (let at = start; at !== top; ) folders2.push(at = dirname(at));
  return folders2;
}
async function readInside(path, root) {
  const [real2, top] = await Promise.all([realpath(path), realpath(root)]).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (!isInside(real2, top)) {
    throw invalid(
      `${shown(path)} cannot be used: it leads out of ${root}`,
      "Keep the files that declare packages inside the workspace."
    );
  }
  const facts = await stat(real2);
  if (!facts.isFile() || facts.size > MAX_FILE) {
    throw invalid(
      `${shown(path)} cannot be read: it is no file of at most ${MAX_FILE >> 20} MiB`,
      "Name a requirements file."
    );
  }
  return readFile(real2).catch((cause) => {
    throw unreadable(path, cause);
  });
}
function isInside(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function failOn(faults, file) {
  const [fault, ...more] = faults;
  if (!fault) return;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw invalid(
    `${file}:${fault.line}:${fault.column}: ${fault.message}${others}`,
    "Correct the line, or name another file with --requirements."
  );
}
function placeText({ file, line: line4, column: column2 }) {
  return `${file}:${line4}:${column2}`;
}
function shown(path) {
  const near = relative("", path);
  return near === "" || near.startsWith("..") ? path : near;
}
function invalid(message, remedy) {
  return new PackageModelError("REQUIREMENTS_INVALID", message, remedy);
}
function isFile(path) {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false
  );
}
function unreadable(path, cause) {
  const code = cause?.code;
  const why = code === "ENOENT" ? "it is not there" : code ?? String(cause);
  return new PackageModelError(
    "REQUIREMENTS_INVALID",
    `${shown(path)} cannot be read: ${why}`,
    "Check the path and its permissions.",
    { cause }
  );
}

// packages/core/src/environment/code.ts
var MAX_FILES = 5e3;
var MAX_FILE2 = 2 << 20;
var MAX_DEPTH2 = 20;
var skipped = /^(?:\.|__pycache__$|node_modules$|site-packages$|venv$|env$|build$|dist$|.*\.egg-info$)/;
var beside = /^(?:setup|conftest|noxfile|tasks|manage|docs?|tests?|testing|examples?|notebooks?|scripts?|benchmarks?|bin)$/;
async function readCode(folders2, workspace) {
  const roots = [];
  for (const folder of folders2) roots.push(...await rootsOf(resolve2(workspace, folder), folder, workspace));
  const own = new Set(roots.flatMap(({ modules }) => modules));
  const imports = /* @__PURE__ */ new Map();
  for (const { folder, modules } of roots) {
    for (const file of await pythonFiles(folder, modules)) {
      const { imports: names3 } = readPython(await readFile2(file, "utf8"));
      for (const name of names3) {
        const top = name.split(".")[0] ?? name;
        if (!own.has(top) && !imports.has(top)) imports.set(top, shown(file));
      }
    }
  }
  return { roots, imports };
}
async function rootsOf(folder, given, workspace) {
  const [real2, top] = await Promise.all([realpath2(folder), realpath2(workspace)]).catch(() => {
    throw unusable(given, "is not there");
  });
  if (!isInside(real2, top)) throw unusable(given, "leads out of the workspace");
  if (!(await stat2(real2)).isDirectory()) throw unusable(given, "is no folder");
  if (await isFile(join2(folder, "__init__.py"))) {
    const name = folder.split("/").pop() ?? "";
    return [{ folder: resolve2(folder, ".."), modules: [name], layout: "a package" }];
  }
  const candidates = [
    ...(await pyprojectRoots(folder)).map((root) => [join2(folder, root), "pyproject.toml"]),
    [join2(folder, "src"), "src/"],
    [folder, "flat"]
  ];
  for (const [root, layout] of candidates) {
    if (!isInside(resolve2(root), folder)) continue;
    const modules = (await modulesIn(root)).filter((name) => layout !== "flat" || !beside.test(name));
    if (modules.length === 0) continue;
    const project = await isFile(join2(folder, "pyproject.toml"));
    return [{ folder: root, modules, layout, ...project && { project: folder } }];
  }
  throw unusable(given, "holds no Python modules");
}
async function pyprojectRoots(folder) {
  const text8 = await readFile2(join2(folder, "pyproject.toml"), "utf8").catch(() => void 0);
  if (text8 === void 0) return [];
  let document2;
  try {
    document2 = getStaticTOMLValue(parseTOML(text8.replace(/^\uFEFF/, "")));
  } catch {
    return [];
  }
  const at = (...keys) => keys.reduce(
    (value, key) => typeof value === "object" && value !== null ? value[key] : void 0,
    document2
  );
  const list3 = (value) => Array.isArray(value) ? value : [];
  const found = [
    ...list3(at("tool", "setuptools", "packages", "find", "where")),
    at("tool", "setuptools", "package-dir", ""),
    ...list3(at("tool", "poetry", "packages")).map((one) => one?.from),
    ...list3(at("tool", "hatch", "build", "targets", "wheel", "packages")).map(
      (one) => typeof one === "string" ? one.replace(/\/?[^/]+$/, "") || "." : void 0
    ),
    at("tool", "pdm", "build", "package-dir"),
    at("tool", "uv", "build-backend", "module-root")
  ];
  return [...new Set(found.filter((one) => typeof one === "string"))];
}
async function modulesIn(folder) {
  const entries2 = await readdir2(folder, { withFileTypes: true }).catch(() => []);
  const found = [];
  for (const entry2 of entries2) {
    if (skipped.test(entry2.name)) continue;
    const file = /^([^\W\d]\w*)\.py$/u.exec(entry2.name)?.[1];
    if (entry2.isFile() && file !== void 0) found.push(file);
    else if (entry2.isDirectory() && /^[^\W\d]\w*$/u.test(entry2.name) && await holdsPython(join2(folder, entry2.name)))
      found.push(entry2.name);
  }
  return found.toSorted();
}
async function holdsPython(folder) {
  const names3 = await readdir2(folder).catch(() => []);
  return names3.some((name) => name.endsWith(".py"));
}
async function pythonFiles(root, modules) {
  const found = [];
  const visit = async (folder, depth) => {
    if (depth > MAX_DEPTH2) return;
    for (const entry2 of await readdir2(folder, { withFileTypes: true })) {
      if (skipped.test(entry2.name)) continue;
      const path = join2(folder, entry2.name);
      const top = relative2(root, path).split(/[/\\]/)[0]?.replace(/\.py$/, "") ?? "";
      if (!modules.includes(top)) continue;
      if (entry2.isDirectory()) await visit(path, depth + 1);
      else if (entry2.isFile() && entry2.name.endsWith(".py") && (await stat2(path)).size <= MAX_FILE2) found.push(path);
      if (found.length > MAX_FILES) throw unusable(shown(root), `holds more than ${MAX_FILES} Python files`);
    }
  };
  await visit(root, 0);
  return found.toSorted();
}
function unusable(folder, why) {
  return new PackageModelError("USAGE", `${folder} ${why}`, "Name the folder that holds your modules with --code.");
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

// packages/core/src/environment/modules.ts
var table = new Map(Object.entries(distributions_default));
function distributionOf(module) {
  return table.get(module);
}

// packages/core/src/environment/opsets.ts
var releases = [
  { release: "1.0", onnx: 11, ml: 2, ir: 6 },
  { release: "1.3", onnx: 12, ml: 2, ir: 7 },
  { release: "1.6", onnx: 13, ml: 2, ir: 7 },
  { release: "1.8", onnx: 14, ml: 2, ir: 7 },
  { release: "1.9", onnx: 15, ml: 2, ir: 8 },
  { release: "1.11", onnx: 16, ml: 2, ir: 8 },
  { release: "1.12", onnx: 17, ml: 3, ir: 8 },
  { release: "1.14", onnx: 18, ml: 3, ir: 8 },
  { release: "1.15", onnx: 19, ml: 3, ir: 9 },
  { release: "1.17", onnx: 20, ml: 4, ir: 9 },
  { release: "1.18", onnx: 21, ml: 5, ir: 10 },
  { release: "1.21", onnx: 22, ml: 5, ir: 10 },
  { release: "1.23", onnx: 23, ml: 5, ir: 11 }
];
function opsetFloor({ dialects }) {
  const version = (...names3) => dialects?.find(({ name }) => names3.includes(name))?.version;
  const [onnx, ml, ir] = [version("ai.onnx", ""), version("ai.onnx.ml"), version("onnx-ir")];
  if (onnx === void 0 && ml === void 0 && ir === void 0) return void 0;
  const row = releases.find((one) => one.onnx >= (onnx ?? 0) && one.ml >= (ml ?? 0) && one.ir >= (ir ?? 0));
  const said2 = [
    ...onnx === void 0 ? [] : [`operator set ${onnx}`],
    ...ml === void 0 ? [] : [`ML operator set ${ml}`],
    ...ir === void 0 ? [] : [`IR version ${ir}`]
  ].join(", ");
  return row ? {
    release: row.release,
    because: `the graph is of ${said2}, which ONNX Runtime ${row.release} was the first to run`
  } : { because: `the graph is of ${said2}, newer than the table of releases: the newest ONNX Runtime is taken` };
}

// packages/core/src/environment/runtimes.ts
var numpy = (because) => ({ name: "numpy", because });
var runtimes = [
  {
    id: "scikit-learn",
    formats: [],
    pickled: ["sklearn", "imblearn"],
    library: "scikit-learn",
    needs: [numpy("scikit-learn computes with it"), { name: "scipy", because: "scikit-learn computes with it" }]
  },
  {
    id: "skops",
    formats: ["skops"],
    pickled: [],
    library: "scikit-learn",
    needs: [
      { name: "skops", because: "it opens skops files" },
      numpy("scikit-learn computes with it"),
      { name: "scipy", because: "scikit-learn computes with it" }
    ]
  },
  {
    id: "xgboost",
    formats: ["xgboost-json", "xgboost-ubj"],
    pickled: ["xgboost"],
    library: "xgboost",
    needs: [numpy("xgboost computes with it")]
  },
  {
    id: "lightgbm",
    formats: ["lightgbm"],
    pickled: ["lightgbm"],
    library: "lightgbm",
    needs: [numpy("lightgbm computes with it")],
    // The wheel links to libgomp.so.1 and leaves it to the system (its ELF header; seen in 3.3 to 4.7).
    system: ["libgomp1"]
  },
  {
    id: "catboost",
    formats: ["catboost"],
    pickled: ["catboost"],
    library: "catboost",
    needs: [numpy("catboost computes with it")]
  },
  {
    id: "torchscript",
    formats: ["torchscript"],
    pickled: [],
    library: "torch",
    needs: [numpy("tensors are handed over as arrays")]
  },
  {
    id: "torch-export",
    formats: ["torch-export"],
    pickled: [],
    library: "torch",
    needs: [numpy("tensors are handed over as arrays")]
  },
  {
    id: "torch",
    formats: ["torch-zip", "torch-tar", "torch-legacy"],
    pickled: ["torch"],
    library: "torch",
    needs: [numpy("tensors are handed over as arrays")]
  },
  {
    id: "keras",
    formats: ["keras", "hdf5"],
    pickled: ["keras"],
    library: "keras",
    needs: [
      numpy("keras computes with it"),
      { name: "tensorflow", because: "keras computes with it, where nothing else is declared" }
    ]
  },
  {
    id: "tensorflow",
    formats: ["savedmodel", "frozen-graph"],
    pickled: ["tensorflow"],
    library: "tensorflow",
    needs: [numpy("tensors are handed over as arrays")]
  },
  {
    id: "onnxruntime",
    formats: ["onnx"],
    pickled: [],
    library: "onnxruntime",
    needs: [numpy("tensors are handed over as arrays")]
  },
  {
    id: "transformers",
    formats: ["huggingface"],
    pickled: ["transformers"],
    library: "transformers",
    needs: [
      { name: "torch", because: "transformers computes with it" },
      { name: "safetensors", because: "the weights are read with it" },
      numpy("tensors are handed over as arrays")
    ]
  },
  {
    id: "mlflow",
    formats: ["mlflow"],
    pickled: [],
    library: "mlflow-skinny",
    needs: [numpy("mlflow hands over arrays"), { name: "pandas", because: "mlflow hands over data frames" }]
  }
];
var around = /* @__PURE__ */ new Set(["mlflow", "huggingface", "archive", "folder", "sharded"]);
var pickles = /* @__PURE__ */ new Set(["pickle", "joblib"]);
var ownLibrary = /* @__PURE__ */ new Set([
  "scikit-learn",
  "skops",
  "keras",
  "onnxruntime",
  "xgboost",
  "lightgbm"
]);
function runtimeOf(model2) {
  const own = runtimes.find(
    (row) => pickles.has(model2.format) ? isPickleOf(row, model2) : row.formats.includes(model2.format)
  );
  if (!around.has(model2.format)) return own && { runtime: own, model: model2 };
  const parts = model2.structure.kind === "parts" ? model2.structure.parts : [];
  for (const part of parts) {
    const inside = runtimeOf(part);
    if (inside && (model2.format !== "huggingface" || ownLibrary.has(inside.runtime.id))) return inside;
  }
  return own && { runtime: own, model: model2 };
}
function loaderOf(model2) {
  const served = runtimeOf(model2);
  const format = served?.model.format ?? model2.format;
  if (format === "joblib") return "joblib";
  const id = served?.runtime.id;
  return format === "pickle" || id === void 0 || id === "scikit-learn" ? "pickle" : id;
}
function isPickleOf({ id, pickled }, { structure, imports }) {
  if (id === "scikit-learn" && structure.kind === "estimator") return true;
  return pickled.some((module) => imports.includes(module));
}
function systemPackages(model2) {
  return runtimeOf(model2)?.runtime.system ?? [];
}

// packages/core/src/environment/infer.ts
var LIBRARY = "scikit-learn";
var COMPANIONS = /* @__PURE__ */ new Set(["numpy", "scipy", "pandas"]);
var noPackage = /* @__PURE__ */ new Set(["python", "joblib"]);
function infer(model2, provides = () => false) {
  const needs = /* @__PURE__ */ new Map();
  const served = runtimeOf(model2);
  const facts = factsOf(served?.model ?? model2, model2);
  if (served) {
    const { library, needs: also } = served.runtime;
    needs.set(library, libraryNeed(served.runtime, facts));
    for (const { name, because } of also) needs.set(name, needOf(name, because, facts));
  }
  const frames = framesReason(facts.model);
  if (frames !== void 0) needs.set("pandas", needOf("pandas", frames, facts));
  const missing = [];
  for (const module of facts.model.imports) {
    if (isStandardLibrary(module)) continue;
    const name = distributionOf(module);
    if (name === void 0) {
      if (!provides(module)) missing.push({ module, because: firstName(module, facts.model) });
    } else if (!needs.has(name)) needs.set(name, needOf(name, firstName(module, facts.model), facts));
  }
  return { needs: [...needs.values()], missing };
}
function writtenBy(model2, library = LIBRARY) {
  return model2.producers.filter((one) => one.library === library && one.known === "written" && validVersion(one.version)).map(({ version }) => version).toSorted(ascending).at(-1);
}
function factsOf(part, whole2) {
  const model2 = part === whole2 ? part : {
    ...part,
    producers: [...part.producers, ...whole2.producers],
    dialects: [...part.dialects ?? [], ...whole2.dialects ?? []]
  };
  return { model: model2, learn: writtenBy(model2) };
}
function ascending(a, b) {
  return allows([{ operator: "<=", version: b }], a) ? -1 : 1;
}
function libraryNeed({ id, library }, facts) {
  const { model: model2 } = facts;
  if (library === "onnxruntime") return graphNeed(model2);
  const version = writtenBy(model2, library);
  if (version === void 0) {
    const kind = model2.structure.kind === "estimator" || id === LIBRARY ? `${library} objects` : `a format of ${library}`;
    return {
      ...needOf(library, `the file is made of ${kind}, and does not say of which version`, facts),
      name: library
    };
  }
  return writtenNeed(library, version, model2);
}
function writtenNeed(library, version, { format }) {
  const reach2 = reachOf(library, format) ?? "minor";
  const need = {
    name: library,
    hard: promised(version, reach2),
    soft: [],
    because: `the file was written by ${library} ${version}`,
    recorded: version,
    promise: reachWords[reach2]
  };
  return /dev|\+/.test(version) ? need : { ...need, exact: version };
}
function graphNeed(model2) {
  const floor = opsetFloor(model2);
  const because = floor?.because ?? "it runs ONNX graphs";
  if (floor?.release === void 0) return { name: "onnxruntime", hard: [], soft: [], because };
  return {
    name: "onnxruntime",
    hard: [{ operator: ">=", version: floor.release }],
    soft: [],
    because,
    recorded: `>=${floor.release}`,
    promise: "it runs every earlier operator set"
  };
}
function needOf(name, because, { model: model2, learn }) {
  const producer2 = noPackage.has(name) ? void 0 : model2.producers.find((one) => one.library === name);
  const written2 = producer2?.known === "written" && validVersion(producer2.version);
  if (producer2 && written2 && !COMPANIONS.has(name)) return writtenNeed(name, producer2.version, model2);
  const clauses = producer2 ? parseClauses(written2 ? `==${producer2.version}` : producer2.version) ?? [] : [];
  const hard = clauses.filter(({ operator }) => operator === ">=" || operator === ">");
  const known = learn === void 0 || !COMPANIONS.has(name) ? void 0 : boundOf(learn, name);
  const upper = clauses.filter(({ operator }) => operator === "<" || operator === "==");
  const soft = [...upper];
  if (known && upper.length === 0 && !hard.some((clause) => !allows([{ operator: "<", version: known.below }], clause.version))) {
    soft.push({ operator: "<", version: known.below });
  }
  return {
    name,
    hard,
    soft,
    because: producer2 ? producerReason(producer2, because) : because,
    ...known && soft.length > 0 && {
      softBecause: `${name} ${known.version} was current with ${LIBRARY} ${minorOf(learn ?? "")}`
    },
    ...producer2 && hard.length > 0 && { recorded: producer2.version }
  };
}
function producerReason({ library, version, known }, because) {
  return known === "written" ? `the file was written by ${library} ${version}` : `${because}; the file is laid out as ${library} ${version} does it`;
}
function framesReason(model2) {
  if (model2.imports.includes("pandas")) return "the file holds objects of pandas";
  return selectsByName(model2.structure) ? "the model selects its columns by name" : void 0;
}
function selectsByName(structure) {
  if (structure.kind !== "estimator") return false;
  const visit = (estimator) => estimator.parts.some((part) => part.columns?.some((column2) => typeof column2 === "string") || visit(part.estimator));
  return visit(structure.root);
}
function firstName(module, model2) {
  for (const effect of model2.effects) {
    if (effect.kind !== "names") continue;
    const { module: where, name } = effect.global;
    if (where === module || where.startsWith(`${module}.`)) return `the file names ${where}.${name}`;
  }
  return `the file imports ${module}`;
}

// packages/core/src/environment/main-module.ts
import { readFile as readFile3 } from "node:fs/promises";
import { resolve as resolve3 } from "node:path";
var MAX_FILE3 = 4 << 20;
function mainNames({ effects }) {
  const names3 = effects.flatMap(
    (effect) => "global" in effect && effect.global.module === "__main__" ? [effect.global.name.split(".")[0] ?? ""] : []
  );
  return [...new Set(names3)].toSorted();
}
async function readMain(file, model2, workspace) {
  const path = resolve3(workspace, file);
  if (!isInside(path, resolve3(workspace))) throw unusable2(file, "leads out of the workspace");
  const text8 = await readFile3(path, "utf8").catch((cause) => {
    throw unusable2(file, `cannot be read (${cause.code ?? "no file"})`);
  });
  if (text8.length > MAX_FILE3) throw unusable2(file, "is larger than any script");
  const { defines, imports, stars } = readPython(file.endsWith(".ipynb") ? notebookCode(text8, file) : text8);
  const known = new Set(defines);
  const lacks = stars.length > 0 ? [] : mainNames(model2).filter((name) => !known.has(name));
  return { file: path, lacks, imports: [...new Set(imports.map((name) => name.split(".")[0] ?? name))] };
}
function notebookCode(text8, file) {
  try {
    const { cells } = JSON.parse(text8);
    return (cells ?? []).filter((cell) => cell.cell_type === "code").map(({ source }) => Array.isArray(source) ? source.join("") : source ?? "").join("\n").replaceAll(/^[%!].*$/gm, "");
  } catch {
    throw unusable2(file, "is no notebook");
  }
}
function unusable2(file, why) {
  return new PackageModelError("USAGE", `${file} ${why}`, "Name the Python file that trained the model with --main.");
}

// packages/core/src/environment/own-file.ts
import { readFile as readFile4 } from "node:fs/promises";
import { resolve as resolve4 } from "node:path";
var MAX_FILE4 = 4 << 20;
var wanted = {
  handler: {
    defines: ["load", "predict"],
    remedy: "Name a Python file with load(path) and predict(model, inputs) with --handler; `package-model init MODEL` writes one."
  },
  entrypoint: { defines: [], remedy: "Name the Python script that the image is to run with --entrypoint." }
};
async function readOwnFile(file, option, workspace) {
  const { defines, remedy } = wanted[option];
  const unusable4 = (why) => new PackageModelError("USAGE", `${file} ${why}`, remedy);
  const path = resolve4(workspace, file);
  if (!isInside(path, resolve4(workspace))) throw unusable4("leads out of the workspace");
  if (!path.endsWith(".py")) throw unusable4("is no Python file");
  const text8 = await readFile4(path, "utf8").catch((cause) => {
    throw unusable4(`cannot be read (${cause.code ?? "no file"})`);
  });
  if (text8.length > MAX_FILE4) throw unusable4("is larger than any script");
  const found = readPython(text8);
  const lacks = defines.filter((name) => !found.defines.includes(name) && found.stars.length === 0);
  if (lacks.length > 0) throw unusable4(`defines no ${lacks.join(" and no ")}`);
  return { file: path, imports: [...new Set(found.imports.map((name) => name.split(".")[0] ?? name))] };
}

// packages/core/src/environment/demand.ts
async function readOwn(model2, { code = [], main, handler, entrypoint, workspace }) {
  if (code.length === 0 && [main, handler, entrypoint].every((file) => file === void 0)) return void 0;
  const [found, module, handles, runs] = await Promise.all([
    readCode(code, workspace),
    main === void 0 ? void 0 : readMain(main, model2, workspace),
    handler === void 0 ? void 0 : readOwnFile(handler, "handler", workspace),
    entrypoint === void 0 ? void 0 : readOwnFile(entrypoint, "entrypoint", workspace)
  ]);
  const own = {
    roots: found.roots,
    ...module && { main: module.file },
    ...handles && { handler: handles.file },
    ...runs && { script: runs.file }
  };
  const files2 = [handles, runs].filter((file) => file !== void 0);
  return { code: found, own, files: files2, ...module && { main: module } };
}
function demand(model2, declared, own, options) {
  const lines = options.accelerator === "cuda" ? declared : declared.map(withoutGpuBuild);
  const asked = new Set(lines.filter(({ constraint }) => !constraint).map(({ requirement: requirement2 }) => requirement2.normalized));
  const held2 = new Set(own?.code.roots.flatMap(({ modules }) => modules));
  const provided = (module) => held2.has(module) || asked.has(normalizeName(module)) || module === "__main__" && own?.main?.lacks.length === 0;
  const inferred2 = infer(model2, provided);
  const needs = [...inferred2.needs];
  const missing = inferred2.missing.map(
    (one) => one.module === "__main__" ? { ...one, because: mainReason(model2, own?.main) } : one
  );
  const imported = [
    ...own?.code.imports ?? [],
    ...[...own?.main ? [own.main] : [], ...own?.files ?? []].flatMap(
      ({ file, imports }) => imports.map((module) => [module, file])
    )
  ];
  for (const [module, file] of imported) {
    if (isStandardLibrary(module) || held2.has(module)) continue;
    const name = distributionOf(module);
    if (name === void 0) {
      if (!provided(module)) missing.push({ module, because: `${file} imports it` });
    } else if (!needs.some((need) => need.name === name))
      needs.push({ name, hard: [], soft: [], because: `${file} imports it` });
  }
  const used = /* @__PURE__ */ new Set([
    ...needs.map(({ name }) => name),
    ...imported.map(([module]) => normalizeName(module)),
    ...model2.imports.map(normalizeName)
  ]);
  const unneeded = [...asked].filter((name) => !used.has(name) && !isServed(name, needs));
  const include = new Set((options.include ?? []).map(normalizeName));
  const drop = new Set(options.onlyNeeded === true ? unneeded.filter((name) => !include.has(name)) : []);
  const named4 = options.accelerator === "cuda" ? needs : forCpu(needs, asked, options.platform);
  return {
    needs: withNumpyOne(named4, lines),
    declared: lines.map((one) => drop.has(one.requirement.normalized) ? { ...one, constraint: true } : one),
    missing,
    unneeded: unneeded.toSorted()
  };
}
function isServed(name, needs) {
  return needs.some(
    (need) => name === `${need.name}-cpu` || name === `${need.name}-gpu` || need.name === `${name}-skinny` || need.name === `${name}-cpu`
  );
}
function mainReason(model2, main) {
  const names3 = main ? main.lacks : mainNames(model2);
  const said2 = names3.slice(0, 5).map((name) => `__main__.${name}`).join(", ");
  if (main) return `${main.file} does not define ${said2}`;
  return said2 === "" ? "the file imports __main__" : `the file names ${said2}`;
}
function withoutGpuBuild(one) {
  const { clauses } = one.requirement;
  if (!clauses.some(({ version }) => /\+(?:cu|rocm)\d/.test(version))) return one;
  const plain = clauses.map((clause) => ({ ...clause, version: clause.version.replace(/\+(?:cu|rocm)\d.*$/, "") }));
  const said2 = plain.map((clause) => clause.operator === "===" ? { ...clause, operator: "==" } : clause);
  return { ...one, hashes: [], requirement: { ...one.requirement, clauses: said2 } };
}
function withNumpyOne(needs, declared) {
  const pinned = [
    ...needs.flatMap(({ name, exact }) => exact === void 0 ? [] : [{ name, version: exact }]),
    ...declared.flatMap(
      ({ requirement: { normalized, clauses } }) => clauses.flatMap(
        ({ operator, version }) => operator === "==" && !version.includes("*") ? [{ name: normalized, version }] : []
      )
    )
  ];
  const old = pinned.find(({ name, version }) => needsNumpyOne(name, version));
  if (!old) return [...needs];
  const below = { operator: "<", version: "2" };
  return needs.map((need) => {
    if (need.name !== "numpy" || need.hard.some(({ version }) => !allows([below], version))) return need;
    const soft = need.soft.filter(({ operator, version }) => operator !== "<" || allows([below], version));
    return { ...need, soft: [...soft, below], softBecause: `${old.name} ${old.version} was built for NumPy 1` };
  });
}
function onPython(needs, python2) {
  return needs.map((need) => {
    if (need.exact === void 0) return need;
    const pythons = pythonsOf(need.name, need.exact);
    if (!pythons || pythons.includes(python2)) return need;
    const { name, hard, soft, recorded, promise } = need;
    const because = `${need.because}, which has no wheel for Python ${python2}`;
    return {
      name,
      hard,
      soft,
      because,
      ...recorded !== void 0 && { recorded },
      ...promise !== void 0 && { promise }
    };
  });
}

// packages/core/src/environment/inputs.ts
import { createHash } from "node:crypto";
function recordedRequirements({ requirements, constraints }) {
  const declared = requirements.filter(({ from: from2 }) => typeof from2 === "object").map(({ text: text8 }) => text8);
  return [.../* @__PURE__ */ new Set([...declared, ...constraints.map((one) => `-c ${constraintText(one)}`)])].toSorted();
}
function constraintText({ requirement: { normalized, clauses } }) {
  return printPep508({ normalized, extras: [], clauses });
}
function inputsDigest({ python: python2, platform, requirements, constraints, accelerator }) {
  const texts = [...requirements.map(({ text: text8 }) => text8), ...constraints.map((one) => `-c ${constraintText(one)}`)];
  const gpu = accelerator === "cuda" && { accelerator };
  const all = { python: python2, platform, ...gpu, requirements: [...new Set(texts)].toSorted() };
  return `sha256:${createHash("sha256").update(JSON.stringify(all)).digest("hex")}`;
}
function serverRequirements(server) {
  return server.requirements.map((text8) => ({
    text: text8,
    name: /^[a-z0-9.-]+/.exec(text8)?.[0] ?? text8,
    from: "server",
    because: `the server ${server.version} needs it`
  }));
}

// packages/core/src/environment/lock.ts
import { createHash as createHash3, randomBytes } from "node:crypto";
import { readFile as readFile7, rename as rename2, rm as rm2, writeFile as writeFile4 } from "node:fs/promises";
import { dirname as dirname2, join as join8, resolve as resolve7 } from "node:path";

// packages/core/src/environment/tool-table.ts
function printToolTable(table3) {
  const rows = Object.entries(table3).map(([key, value]) => `${key} = ${printValue(value)}`);
  return `[tool.package-model]
${rows.join("\n")}
`;
}
function readToolTable(ours) {
  if (ours?.["schema"] !== 1) return void 0;
  const { python: python2, platform, base, server, inputs, requirements } = ours;
  const digest3 = ours["base-digest"];
  if (typeof python2 !== "string" || !/^3\.\d{1,2}$/.test(python2)) return void 0;
  if (platform !== "linux/amd64" && platform !== "linux/arm64") return void 0;
  if (typeof base !== "string" || typeof server !== "string" || !isDigest(inputs)) return void 0;
  if (!isTexts(requirements)) return void 0;
  const { accelerator, yanked, unneeded } = ours;
  return {
    schema: 1,
    python: python2,
    platform,
    base,
    ...isDigest(digest3) && { "base-digest": digest3 },
    server,
    inputs,
    requirements,
    ...accelerator === "cuda" && { accelerator },
    ...isTexts(yanked) && { yanked },
    ...isTexts(unneeded) && { unneeded }
  };
}
function isTexts(value) {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
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
function isDigest(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}

// packages/core/src/environment/lock-fit.ts
function differences(lock, inputs) {
  const table3 = readToolTable(lock.ours);
  if (table3?.inputs === inputsDigest(inputs)) return [];
  const environment3 = markerEnvironment(inputs);
  return [
    ...targetDifferences(lock, table3, inputs),
    ...unsatisfied(lock, inputs, environment3),
    ...table3 ? gone(table3, inputs) : []
  ];
}
function targetDifferences(lock, table3, inputs) {
  if (table3) {
    return [
      ...table3.python === inputs.python ? [] : [`it is for Python ${table3.python}, not ${inputs.python}`],
      ...(table3.accelerator ?? "cpu") === (inputs.accelerator ?? "cpu") ? [] : [`it is for ${table3.accelerator ?? "cpu"}, not ${inputs.accelerator ?? "cpu"}`],
      ...table3.platform === inputs.platform ? [] : [`it is for ${table3.platform}, not ${inputs.platform}`]
    ];
  }
  const needs = lock.requiresPython;
  const fits = needs === void 0 || satisfiedBy(needs, `${inputs.python}.99`) || satisfiedBy(needs, inputs.python);
  return fits ? [] : [`it is for Python ${needs}, not ${inputs.python}`];
}
function unsatisfied(lock, inputs, environment3) {
  const found = [];
  const asked = [
    ...inputs.requirements.map(({ text: text8, because }) => ({ text: text8, because, only: false })),
    ...inputs.constraints.map((one) => ({
      text: constraintText(one),
      because: `declared in ${one.at.file}, line ${one.at.line}`,
      only: true
    }))
  ];
  for (const { text: text8, because, only } of asked) {
    const parsed2 = parsePep508(text8).value;
    if (!parsed2 || parsed2.marker && !holds(parsed2.marker, environment3)) continue;
    const locked = lock.packages.filter(
      ({ name, marker }) => name === parsed2.normalized && markerHolds(marker, environment3)
    );
    if (locked.length === 0) {
      if (!only) found.push(`${text8} is not in it (${because})`);
      continue;
    }
    const wrong2 = locked.find(({ version }) => !allows(parsed2.clauses, version));
    if (wrong2) found.push(`it holds ${wrong2.name} ${wrong2.version}, and ${text8} is asked for (${because})`);
  }
  return found;
}
function gone(table3, inputs) {
  const [before, now] = [table3.requirements, recordedRequirements(inputs)].map(
    (texts) => new Map(texts.map((text8) => [keyOf(text8), text8]))
  );
  const dropped = [...before ?? []].filter(([key]) => !now?.has(key)).map(([, text8]) => `it was made for ${text8}, which is asked for no more`);
  const added = [...now ?? []].filter(([key]) => key.includes("[") && !before?.has(key)).map(([, text8]) => `${text8} is asked for, with extras it was not made for`);
  return [...dropped, ...added];
}
function keyOf(text8) {
  return normalizeName(/^(?:-c )?[A-Za-z0-9._-]+(?:\[[^\]]*\])?/.exec(text8)?.[0] ?? text8);
}
function markerHolds(marker, environment3) {
  if (marker === void 0) return true;
  const parsed2 = parsePep508(`x; ${marker}`).value?.marker;
  return !parsed2 || holds(parsed2, environment3);
}
function satisfiedBy(specifier, version) {
  const parsed2 = parsePep508(`x${specifier}`).value;
  return !parsed2 || allows(parsed2.clauses, version);
}

// packages/core/src/environment/resolve.ts
import { readFile as readFile6 } from "node:fs/promises";
import { join as join7, relative as relative3, resolve as resolve6 } from "node:path";
import { fileURLToPath } from "node:url";

// packages/core/src/environment/resolve-failure.ts
var EXPLAINED = 1200;
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
  const said2 = explanation(done.stderr);
  if (done.timedOut)
    return new PackageModelError(
      "NETWORK",
      `resolving did not finish in time: ${said2}`,
      "Check the network and run again."
    );
  const locked = /authentication credentials|40[137] (?:Unauthorized|Forbidden|Proxy)/i.test(done.stderr);
  if (locked || !/No solution found/i.test(done.stderr)) {
    const kind = kinds.find(({ when }) => when.test(done.stderr));
    if (kind) return new PackageModelError(kind.code, `${kind.says}: ${said2}`, kind.remedy);
  }
  const at = culprits(done.stderr, inputs.requirements);
  const lines = at.map(
    ({ text: text8, from: from2 }) => typeof from2 === "object" && from2.kind === "text" ? `${from2.file}:${from2.line} (${text8})` : text8
  );
  return new PackageModelError(
    "RESOLVE_FAILED",
    `no set of packages fits Python ${inputs.python} on ${inputs.platform}: ${said2}`,
    lines.length > 0 ? `Change ${lines.slice(0, 3).join(" or ")}, or ask for another Python with --python.` : "Ask for another Python with --python, or name packages that fit in a requirements.txt beside the model."
  );
}
function culprits(stderr, requirements) {
  const named4 = new Set(stderr.toLowerCase().match(/[a-z0-9][a-z0-9-]*/g));
  return requirements.filter(({ from: from2, name }) => typeof from2 === "object" && named4.has(name));
}
function explanation(stderr) {
  const lines = stderr.split("\n").map((line4) => line4.replace(/^\s*(?:×|╰─▶|cause:|error:|hint:|│)?\s*/u, "").trim());
  const text8 = lines.filter((line4) => line4 !== "" && !/^warning/i.test(line4)).join(" ").replaceAll(/:\/\/[^/@\s]*@/g, "://");
  return text8.length > EXPLAINED ? `${text8.slice(0, EXPLAINED)}\u2026` : text8;
}

// packages/core/src/environment/resolver.ts
import { mkdir as mkdir3, mkdtemp as mkdtemp3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join6, resolve as resolve5 } from "node:path";

// packages/core/src/python/certificates.ts
import { readFile as readFile5, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
import { getCACertificates } from "node:tls";
async function trustBundle(file, host) {
  const given = await readFile5(file, "utf8").catch((cause) => {
    throw unusable3(file, cause.code ?? "it cannot be read", cause);
  });
  if (!given.includes("-----BEGIN CERTIFICATE-----")) throw unusable3(file, "it holds no certificate in PEM form");
  const surface = host.env["SSL_CERT_FILE"];
  const theirs = surface === void 0 || surface === "" ? "" : await readFile5(surface, "utf8").catch(() => "");
  const path = join3(host.scratch, "certificates.pem");
  const all = /* @__PURE__ */ new Set([given, theirs, ...getCACertificates("default"), ...getCACertificates("system")]);
  await writeFile(path, [...all].join("\n"));
  return path;
}
function unusable3(file, why, cause) {
  return new PackageModelError(
    "USAGE",
    `${file} is no file of certificates: ${why}`,
    "Name a file with PEM certificates with --certificates.",
    { cause }
  );
}

// packages/core/src/python/uv.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, chmod, constants, mkdir as mkdir2, mkdtemp as mkdtemp2, open, readdir as readdir3, rename, rm } from "node:fs/promises";
import { delimiter, join as join5 } from "node:path";

// packages/core/src/python/download.ts
import { mkdir, mkdtemp, writeFile as writeFile2 } from "node:fs/promises";
import { join as join4 } from "node:path";
var TIMEOUT_MS = 10 * 6e4;
var EXPLAINED2 = 400;
async function downloadWheel(wanted3, host, options = {}) {
  const folder = await mkdtemp(join4(host.scratch, "download-"));
  await mkdir(wanted3.into, { recursive: true });
  await writeFile2(join4(folder, "wanted.txt"), `${wanted3.name}==${wanted3.version} --hash=sha256:${wanted3.wheel}
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
    wanted3.platform,
    "--dest",
    wanted3.into,
    "--requirement",
    "wanted.txt"
  );
  const env = {
    ...host.env,
    // A developer's setting for installations; this is none.
    PIP_REQUIRE_VIRTUALENV: "0",
    ...options.certificates !== void 0 && { PIP_CERT: await trustBundle(options.certificates, host) },
    ...options.indexUrl !== void 0 && { PIP_INDEX_URL: options.indexUrl }
  };
  const run2 = (program, given) => host.exec(program, given, { cwd: folder, env: defined(env), timeout: TIMEOUT_MS }).catch((cause) => {
    if (cause instanceof PackageModelError && cause.code === "PROGRAM_NOT_FOUND") return void 0;
    throw cause;
  });
  let done = await run2("python3", args);
  if (!done) return "there is no python3 on the PATH";
  if (done.code !== 0 && /No module named '?pip/.test(done.stderr)) {
    const made = await run2("python3", ["-m", "venv", join4(folder, "pip")]);
    if (made?.code !== 0)
      return "python3 has no pip, and no way to make one (on Debian and Ubuntu: apt-get install python3-pip)";
    done = await run2(join4(folder, "pip", "bin", "python"), args);
  }
  if (!done) return "pip could not be started";
  if (done.code === 0) return void 0;
  return done.timedOut ? "pip did not finish in ten minutes" : `pip says: ${explanation2(done.stderr)}`;
}
function explanation2(text8) {
  const lines = text8.split("\n").filter((line4) => /^\s*ERROR/.test(line4));
  const said2 = (lines.length > 0 ? lines : text8.trim().split("\n").slice(-2)).join(" ").replaceAll(/\s+/g, " ").replaceAll(/:\/\/[^/@\s]*@/g, "://");
  return said2.length > EXPLAINED2 ? `${said2.slice(0, EXPLAINED2)}\u2026` : said2;
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
async function findUv(host, options = {}) {
  const machine = options.machine ?? `${process.platform}-${process.arch}`;
  const pinned = uv_default.wheels[machine];
  if (!pinned) return await uvOnPath(host) ?? unavailable(`there is no wheel of uv ${uv_default.version} for ${machine}`);
  const folder = join5(host.cache, `uv-${uv_default.version}-${machine}`);
  const program = join5(folder, "uv");
  if (await isProgram(program, pinned.program)) return { program, version: uv_default.version };
  const failure = options.offline === true ? "it is not in the cache, and --offline downloads nothing" : await fetchInto(folder, pinned, host, options);
  if (failure === void 0) return { program, version: uv_default.version };
  return await uvOnPath(host) ?? unavailable(failure);
}
async function isProgram(path, sha2564) {
  try {
    await access(path, constants.X_OK);
    return await sha256Of(path) === sha2564;
  } catch {
    return false;
  }
}
async function fetchInto(folder, pinned, host, options) {
  await mkdir2(host.cache, { recursive: true }).catch((cause) => {
    throw ioError(cause, `making the cache folder ${host.cache}`);
  });
  const parts = await mkdtemp2(join5(host.cache, ".uv-")).catch((cause) => {
    throw ioError(cause, `writing to the cache folder ${host.cache}`);
  });
  try {
    const wheels = join5(parts, "wheel");
    const failure = await downloadWheel({ name: "uv", version: uv_default.version, ...pinned, into: wheels }, host, options);
    if (failure !== void 0) return failure;
    const [name, ...more] = (await readdir3(wheels)).filter((file) => file.endsWith(".whl"));
    if (name === void 0 || more.length > 0) return "the download is not one wheel";
    const wheel = join5(wheels, name);
    if (await sha256Of(wheel) !== pinned.wheel) return `${name} has not the SHA-256 ${pinned.wheel}`;
    await mkdir2(join5(parts, "program"));
    const fault = await unpackProgram(wheel, join5(parts, "program", "uv"));
    if (fault !== void 0) return fault;
    if (!await isProgram(join5(parts, "program", "uv"), pinned.program))
      return `the uv in ${name} has not the SHA-256 ${pinned.program}`;
    await putInPlace(join5(parts, "program"), folder, pinned);
    return void 0;
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `putting uv ${uv_default.version} into ${host.cache}`);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
}
async function putInPlace(from2, folder, pinned) {
  for (let attempt2 = 0; ; attempt2++) {
    try {
      await rename(from2, folder);
      return;
    } catch (cause) {
      if (await isProgram(join5(folder, "uv"), pinned.program)) return;
      if (attempt2 === 1) throw cause;
      await rm(folder, { recursive: true, force: true });
    }
  }
}
async function unpackProgram(wheel, target) {
  const handle = await open(wheel);
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
    const file = await open(target, "wx", 493);
    try {
      const broken2 = await unpack(source, member, (bytes) => file.writeFile(bytes));
      if (broken2) return broken2.what;
    } finally {
      await file.close();
    }
    await chmod(target, 493);
    return void 0;
  } finally {
    await handle.close();
  }
}
async function uvOnPath(host) {
  for (const folder of (host.env["PATH"] ?? "").split(delimiter)) {
    if (folder === "") continue;
    const program = join5(folder, "uv");
    const found = await access(program, constants.X_OK).then(
      () => true,
      () => false
    );
    if (!found) continue;
    const said2 = await host.exec(program, ["--version"], { cwd: host.scratch, timeout: 1e4 });
    if (said2.code === 0 && said2.stdout.split(/\s+/)[1] === uv_default.version) return { program, version: uv_default.version };
  }
  return void 0;
}
function unavailable(why) {
  throw new PackageModelError(
    "TOOL_UNAVAILABLE",
    `uv ${uv_default.version}, which resolves the packages, could not be had: ${why}`,
    `Let pip reach a package index (an index, a proxy and certificates are taken from pip's own configuration), or put uv ${uv_default.version} on the PATH. Where a lock lies beside the model, none of it is needed.`
  );
}
async function sha256Of(path) {
  const hash = createHash2("sha256");
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(bytes);
  return hash.digest("hex");
}

// packages/core/src/environment/resolver.ts
var GLIBC = "manylinux_2_28";
var TIMEOUT_MS2 = 10 * 6e4;
var passed = ["PATH", "LANG", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];
var indexVariables = ["UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"];
var RUST_LOG = "uv_resolver=debug";
var TORCH_INDEX = "torch";
var LOG_KEPT = 32 << 20;
async function runResolver({ inputs, args, files: files2 = {} }, options, host) {
  const { certificates: certificates2, indexUrl, offline } = options;
  const uv = await findUv(host, {
    ...certificates2 !== void 0 && { certificates: certificates2 },
    ...indexUrl !== void 0 && { indexUrl },
    ...offline !== void 0 && { offline }
  });
  const folder = await emptyFolder(host);
  const torch = await torchChoice(inputs, options, host);
  const input = torch.index === void 0 ? "requirements.in" : "pyproject.toml";
  const lines = requirementLines(inputs);
  await writeFile3(join6(folder, input), torch.index === void 0 ? lines.join("") : projectText(lines, torch.index));
  const bounds2 = [...inputs.constraints.map(constraintText), ...torch.constraints];
  await writeFile3(join6(folder, "constraints.txt"), bounds2.map((one) => `${one}
`).join(""));
  for (const [name, text8] of Object.entries(files2)) await writeFile3(join6(folder, name), text8);
  const given = ["pip", "compile", input, "--constraints", "constraints.txt", ...args];
  given.push("--no-config", "--no-build", "--no-header", "--color", "never");
  given.push("--python-version", inputs.python, "--python-platform", `${machineOf(inputs.platform)}-${GLIBC}`);
  given.push("--system", "--cache-dir", join6(host.cache, "resolver"));
  if (offline === true) given.push("--offline");
  if (torch.backend !== void 0) given.push("--torch-backend", torch.backend);
  const env = await resolverEnvironment(options, torch.index, host, folder);
  const done = await host.exec(uv.program, given, { cwd: folder, env, timeout: TIMEOUT_MS2, keep: LOG_KEPT });
  const stderr = done.stderr.replaceAll(/^(?:DEBUG|TRACE|INFO) .*\n?/gm, "");
  return { done: { ...done, stderr }, folder, wants: wantsIn(done.stderr) };
}
function wantsIn(log) {
  const found = /* @__PURE__ */ new Map();
  const line4 = /^DEBUG Adding transitive dependency for ([A-Za-z0-9._-]+)(?:[[{][^=]*)?==([^:\s]+): ([A-Za-z0-9._-]+)/gm;
  for (const [, name = "", version = "", wanted3 = ""] of log.matchAll(line4)) {
    if (name === wanted3) continue;
    const key = `${name} ${version}`;
    const names3 = found.get(key) ?? /* @__PURE__ */ new Set();
    found.set(key, names3.add(wanted3));
  }
  return found;
}
async function torchChoice(inputs, options, host) {
  if (options.torchIndexUrl !== void 0) return { index: options.torchIndexUrl, constraints: [] };
  if (inputs.accelerator === "cuda") return { constraints: [] };
  const folders2 = wheelFolders(options.findLinks ?? [], host.env["PIP_FIND_LINKS"], options.workspace);
  const constraints = await cpuWheels(folders2, inputs.requirements, inputs);
  if (constraints.length > 0 || indexOf(options, host) !== void 0) return { constraints };
  return { backend: "cpu", constraints };
}
function projectText(lines, index) {
  const names3 = new Set(lines.map((line4) => parsePep508(line4.trim()).value?.normalized ?? ""));
  const torch = [...torchFamily].filter((name) => names3.has(name));
  return [
    "[project]",
    'name = "model"',
    'version = "0"',
    `dependencies = [${lines.map((line4) => JSON.stringify(line4.trim())).join(", ")}]`,
    "[[tool.uv.index]]",
    `name = "${TORCH_INDEX}"`,
    `url = ${JSON.stringify(withoutCredentials(index))}`,
    "explicit = true",
    "[tool.uv.sources]",
    ...torch.map((name) => `${name} = { index = "${TORCH_INDEX}" }`),
    ""
  ].join("\n");
}
function requirementLines({ requirements, python: python2, platform }) {
  const environment3 = markerEnvironment({ python: python2, platform });
  return requirements.filter(({ text: text8 }) => {
    const marker = parsePep508(text8).value?.marker;
    return !marker || holds(marker, environment3);
  }).map(({ text: text8 }) => `${text8.replace(/\s*;.*$/, "")}
`);
}
async function emptyFolder(host) {
  try {
    await mkdir3(host.scratch, { recursive: true });
    return await mkdtemp3(join6(host.scratch, "lock-"));
  } catch (cause) {
    throw ioError(cause, `making a folder in ${host.scratch}`);
  }
}
function indexOf({ indexUrl }, host) {
  return indexUrl ?? indexVariables.map((name) => host.env[name]).find((value) => value !== void 0 && value !== "");
}
async function resolverEnvironment(options, torchIndex, host, folder) {
  const env = {};
  for (const name of passed.flatMap((one) => [one, one.toLowerCase()])) {
    const value = host.env[name];
    if (value !== void 0 && value !== "") env[name] = value;
  }
  const index = indexOf(options, host);
  if (index !== void 0) env["UV_DEFAULT_INDEX"] = index;
  if (torchIndex !== void 0 && URL.canParse(torchIndex)) {
    const { username, password } = new URL(torchIndex);
    if (username !== "") env[`UV_INDEX_${TORCH_INDEX.toUpperCase()}_USERNAME`] = decodeURIComponent(username);
    if (password !== "") env[`UV_INDEX_${TORCH_INDEX.toUpperCase()}_PASSWORD`] = decodeURIComponent(password);
  }
  const links = [...options.findLinks ?? [], ...(host.env["PIP_FIND_LINKS"] ?? "").split(/\s+/)].filter(
    (one) => one !== ""
  );
  if (links.length > 0)
    env["UV_FIND_LINKS"] = links.map((one) => isAddress(one) ? one : resolve5(options.workspace, one)).join(",");
  if (options.certificates !== void 0) env["SSL_CERT_FILE"] = await trustBundle(options.certificates, host);
  const home = host.env["HOME"];
  const netrc = host.env["NETRC"] ?? (home === void 0 ? void 0 : join6(home, ".netrc"));
  if (netrc !== void 0) env["NETRC"] = netrc;
  return { ...env, HOME: folder, TMPDIR: folder, UV_PYTHON_DOWNLOADS: "never", UV_NO_PROGRESS: "1", RUST_LOG };
}
function withoutCredentials(address) {
  return address.replace(/(:\/\/)[^/@\s]*@/, "$1");
}
function isAddress(link) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}

// packages/core/src/environment/resolve.ts
async function resolveLock(request3, options, host) {
  const { inputs, file, earlier, upgrade = [] } = request3;
  const because = earlier === void 0 ? "no earlier lock is there to start from" : "versions of the earlier lock are preferred";
  const what = `uv resolves ${inputs.requirements.length} requirements`;
  host.emit({ stage: "environment", type: "decided", what, because });
  const args = ["--format", "pylock.toml", "--generate-hashes", "--no-annotate", "--output-file", file];
  for (const name of upgrade) args.push("--upgrade-package", name);
  const files2 = earlier === void 0 ? {} : { [file]: earlier };
  const { done, folder, wants } = await runResolver({ inputs, args, files: files2 }, options, host);
  if (done.code !== 0) throw failureOf(done, inputs);
  const output = join7(folder, file);
  const text8 = await readFile6(output, "utf8").catch((cause) => {
    throw ioError(cause, `reading the lock ${output}`);
  });
  return { text: portable(text8, request3.beside, options.workspace), yanked: yankedIn(done.stderr), wants };
}
function yankedIn(stderr) {
  return [...stderr.matchAll(/^warning: `([A-Za-z0-9._-]+==[^`\s]+)` is yanked(?: \(reason: "(.*)"\))?/gm)].map(([, pin2 = "", reason = ""]) => `${pin2.toLowerCase()}: ${reason.slice(0, 300)}`).toSorted();
}
function portable(text8, beside2, workspace) {
  const lock = text8.replaceAll(/(:\/\/)[^/@\s"']*@/g, "$1").replaceAll(/\burl = "(file:[^"]+)"/g, (whole2, url) => {
    const path = relative3(resolve6(workspace), fileURLToPath(url));
    if (path.startsWith("..")) return whole2;
    return `path = ${JSON.stringify(relative3(beside2, resolve6(workspace, path)))}`;
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

// packages/core/src/environment/unneeded.ts
var MEBIBYTE = 1 << 20;
function weigh({ text: text8, wants }, inputs) {
  const unneeded = inputs.unneeded ?? [];
  if (unneeded.length === 0) return [];
  const packages = new Map((parsePylock(text8, "lock").lock?.packages ?? []).map((one) => [one.name, one]));
  const roots = new Set(inputs.requirements.map(({ name }) => name));
  return unneeded.filter((name) => packages.has(name)).map((name) => `${name} ${saved(name, roots, wants, packages)}`).toSorted();
}
function unneededConcerns(lock, table3, declared, unneeded) {
  const bytes = new Map((table3?.unneeded ?? []).map((row) => [row.split(" ")[0] ?? "", Number(row.split(" ")[1])]));
  return unneeded.flatMap((name) => {
    const line4 = declared.find(({ requirement: requirement2, constraint }) => !constraint && requirement2.normalized === name);
    const locked = lock.packages.find((one) => one.name === name);
    if (!line4 || !locked) return [];
    if (bytes.get(name) === 0) return [];
    const cost = bytes.get(name) ?? sizeOf(locked);
    const words3 = cost > 0 ? `; without its line the download is ${(cost / MEBIBYTE).toFixed(1)} MiB smaller` : "";
    return [
      {
        kind: "unneeded",
        name,
        version: locked.version,
        detail: `neither the model nor the code imports it${words3}`,
        at: line4.at,
        mend: "remove the line, or leave it out of this image with --only-needed",
        ...cost > 0 && { bytes: cost }
      }
    ];
  });
}
function saved(name, roots, wants, packages) {
  const reached = /* @__PURE__ */ new Set();
  const visit = (one) => {
    const locked = packages.get(one);
    if (reached.has(one) || !locked) return;
    reached.add(one);
    for (const next of wants.get(`${one} ${locked.version}`) ?? []) visit(next);
  };
  for (const root of roots) if (root !== name) visit(root);
  return [...packages.values()].reduce((sum, one) => reached.has(one.name) ? sum : sum + sizeOf(one), 0);
}
function sizeOf({ wheels }) {
  return Math.max(0, ...wheels.map(({ size }) => size ?? 0));
}

// packages/core/src/environment/lock.ts
var HEADER = "# Made by package-model, kept by you: commit it beside the model. `package-model lock --upgrade` moves its versions.\n";
function lockPath(model2, name) {
  const whole2 = name.normalize("NFC").toLowerCase();
  const kept = whole2.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, "-");
  const digits = kept === whole2 ? "" : `-${createHash3("sha256").update(whole2).digest("hex").slice(0, 6)}`;
  return join8(dirname2(model2), `pylock.${kept}${digits}.toml`);
}
async function readLock(path) {
  const text8 = await readFile7(path, "utf8").catch((cause) => {
    if (cause.code === "ENOENT") return void 0;
    throw ioError(cause, `reading ${path}`);
  });
  if (text8 === void 0) return void 0;
  const { lock, problem } = parsePylock(text8, path);
  if (!lock)
    throw new PackageModelError(
      "CONFIG_INVALID",
      `${path} is no lock: ${problem}`,
      "Correct it, or remove it: then it is made anew."
    );
  const unhashed = lock.packages.find(({ wheels }) => wheels.length === 0);
  if (unhashed) {
    throw new PackageModelError(
      "CONFIG_INVALID",
      `${path} has no wheel for ${unhashed.name} ${unhashed.version}`,
      "The image installs wheels only: lock again with wheels, or remove the file."
    );
  }
  const table3 = readToolTable(lock.ours);
  return { path, text: text8, lock, ...table3 && { table: table3 } };
}
async function lockFor(path, existing, inputs, options, host) {
  const differs = existing ? differences(existing.lock, inputs) : [];
  if (existing && options.mode !== "upgrade" && differs.length === 0) {
    tell(host, `${path} is used unchanged`, "it fits its inputs");
    return asLock(path, existing.text, "used");
  }
  if (existing && options.mode === "locked")
    throw mismatch(path, differs, "lock the model again (`package-model lock`) and commit the file");
  if (existing && !existing.table && options.mode === "use") {
    throw mismatch(
      path,
      differs,
      "the file is another tool\u2019s: renew it there, or give it to package-model with --upgrade"
    );
  }
  if (differs.length > 0) tell(host, `${path} is made anew; versions that still fit stay`, differs.join("; "));
  const text8 = await remake(path, existing, inputs, options, host);
  const made = existing === void 0 ? "created" : text8 === existing.text ? "used" : "updated";
  const fresh = asLock(path, text8, made);
  const lock = existing ? { ...fresh, moved: movedBetween(existing.lock.packages, fresh.packages) } : fresh;
  if (options.mode === "locked")
    tell(host, "the lock is used in this run and not written", `there is none at ${path}, and --locked writes none`);
  else if (options.write && lock.made !== "used") await put(path, text8);
  return lock;
}
async function remake(path, existing, inputs, options, host) {
  const upgrade = (options.upgrade ?? []).map(normalizeName);
  const all = options.mode === "upgrade" && upgrade.length === 0;
  const known = new Set([...existing?.lock.packages ?? [], ...inputs.requirements].map(({ name }) => name));
  const unknown2 = upgrade.find((name) => !known.has(name));
  if (unknown2 !== void 0) {
    throw new PackageModelError(
      "USAGE",
      `${unknown2} is not in ${path}`,
      "Name packages of the lock with --upgrade, or none to move all."
    );
  }
  const base = tableFor(existing, inputs, options, host);
  base.catch(() => void 0);
  const resolved = await resolveLock(
    {
      inputs,
      file: path.split(/[/\\]/).pop() ?? "pylock.toml",
      beside: resolve7(dirname2(path)),
      ...existing && !all && { earlier: existing.text },
      ...options.mode === "upgrade" && { upgrade }
    },
    options,
    host
  );
  const weights = weigh(resolved, inputs);
  const table3 = {
    ...await base,
    ...inputs.accelerator === "cuda" && { accelerator: inputs.accelerator },
    ...resolved.yanked.length > 0 && { yanked: resolved.yanked },
    ...weights.length > 0 && { unneeded: weights }
  };
  return `${HEADER}${resolved.text.trimEnd()}

${printToolTable(table3)}`;
}
async function tableFor(existing, inputs, options, host) {
  const base = `python:${inputs.python}-slim`;
  const before = existing?.table?.base === base && options.mode !== "upgrade" ? existing.table["base-digest"] : void 0;
  const digest3 = before ?? await askDigest(base, options, host);
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
async function askDigest(base, { baseDigest }, host) {
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
    const wanted3 = new Set(
      hashes.flatMap((hash) => hash.startsWith("sha256:") ? [hash.slice("sha256:".length)] : [])
    );
    const locked = lock.packages.find(({ name }) => name === requirement2.normalized);
    if (wanted3.size === 0 || !locked || locked.wheels.some(({ sha256: sha2564 }) => wanted3.has(sha2564))) continue;
    throw new PackageModelError(
      "RESOLVE_FAILED",
      `${at.file}:${at.line}: no wheel of ${locked.name} ${locked.version} in the lock has one of the ${wanted3.size} hashes that are declared`,
      "Add the hash of the wheel for the image\u2019s platform to the line, or remove the hashes."
    );
  }
}
function asLock(path, text8, made) {
  const { lock, problem } = parsePylock(text8, path);
  if (!lock)
    throw new PackageModelError(
      "INTERNAL",
      `the lock that was made cannot be read: ${problem}`,
      "Report this as a defect."
    );
  const digest3 = `sha256:${createHash3("sha256").update(text8).digest("hex")}`;
  return { path, text: text8, digest: digest3, packages: lock.packages, made };
}
function mismatch(path, differs, remedy) {
  return new PackageModelError(
    "LOCK_MISMATCH",
    `${path} does not fit: ${differs.join("; ")}`,
    `To mend it, ${remedy}.`
  );
}
function tell(host, what, because) {
  host.emit({ stage: "environment", type: "decided", what, because });
}
function movedBetween(before, now) {
  const versions2 = (packages) => new Map(packages.map(({ name, version }) => [name, version]));
  const [old, fresh] = [versions2(before), versions2(now)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((name) => {
    const [from2, to] = [old.get(name), fresh.get(name)];
    if (from2 === to) return [];
    return [{ name, ...from2 !== void 0 && { from: from2 }, ...to !== void 0 && { to } }];
  });
}
async function put(path, text8) {
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    await writeFile4(part, text8, { flag: "wx" });
    await rename2(part, path);
  } catch (cause) {
    await rm2(part, { force: true });
    throw ioError(cause, `writing ${path}`);
  }
}

// packages/core/src/environment/model-path.ts
import { dirname as dirname3 } from "node:path";
var folders = /* @__PURE__ */ new Set(["mlflow", "huggingface", "savedmodel", "folder", "sharded"]);
function modelPath({ files: files2, format, name }) {
  const [first2] = files2;
  if (!first2) return { folder: ".", beside: name };
  if (!folders.has(format)) return { folder: dirname3(first2.path), beside: first2.path };
  const folder = files2.map(({ path }) => dirname3(path)).reduce(common);
  return { folder, beside: folder };
}
function common(a, b) {
  let folder = a;
  while (b !== folder && !b.startsWith(folder.endsWith("/") ? folder : `${folder}/`) && dirname3(folder) !== folder)
    folder = dirname3(folder);
  return folder;
}

// packages/core/src/environment/python-version.ts
import { readFile as readFile8 } from "node:fs/promises";
import { join as join9 } from "node:path";
var pinForm = /^(?:cpython[-@]|python-?)?(3\.\d{1,2})(?:\.\d+)?(?:[a-z]\w*)?$/i;
async function readPythonPin(from2, workspace) {
  for (const folder of foldersUp(from2, workspace)) {
    const path = join9(folder, ".python-version");
    const text8 = await readFile8(path, "utf8").catch(() => void 0);
    const line4 = text8?.split("\n").map((one) => one.replace(/#.*/, "").trim()).find((one) => one !== "");
    const version = line4 === void 0 ? void 0 : pinForm.exec(line4)?.[1];
    if (version !== void 0) return { version, file: shown(path) };
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
function bounds({ model: model2, requiresPython, server }) {
  const found = [];
  const library = runtimeOf(model2)?.runtime.library ?? "scikit-learn";
  const version = writtenBy(model2, library);
  const bound2 = version !== void 0 && reachOf(library, model2.format) === "minor";
  const pythons = bound2 ? pythonsOf(library, version) : void 0;
  if (pythons)
    found.push({
      allows: (one) => pythons.includes(one),
      says: `${library} ${version} has wheels for Python ${span(pythons)}`
    });
  const range = requiresPython && rangeOf(requiresPython.text, `${requiresPython.at.file}, line ${requiresPython.at.line},`);
  if (range) found.push(range);
  for (const { version: version2 } of model2.producers.filter((one) => one.library === "python" && !validVersion(one.version))) {
    const bound3 = rangeOf(version2, "the way the file is written");
    if (bound3) found.push(bound3);
  }
  const runs = rangeOf(server, "the server");
  if (runs) found.push(runs);
  return found;
}
function rangeOf(specifier, who) {
  const clauses = parseClauses(specifier);
  return clauses && {
    allows: (one) => allows(clauses, `${one}.99`) || allows(clauses, one),
    says: `${who} asks for Python ${specifier}`
  };
}
function judged(version, because, facts, remedy) {
  const against = bounds(facts).find((bound2) => !bound2.allows(version));
  if (!against) return { version, because };
  throw new PackageModelError("RESOLVE_FAILED", `Python ${version} does not fit (${because}): ${against.says}`, remedy);
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
      "Train the model again with current releases, or loosen what the project asks for."
    );
  }
  const [first2] = reasons2;
  const numpy2 = before.length > 0 ? ", and the file was written with NumPy 1" : "";
  return {
    version,
    because: first2 === void 0 ? "it is the default" : `it is the preferred one that fits: ${first2}${numpy2}`
  };
}
function span(pythons) {
  const [first2, last2] = [pythons[0] ?? "", pythons.at(-1) ?? ""];
  return first2 === last2 ? first2 : `${first2} to ${last2}`;
}

// packages/core/src/environment/reconcile.ts
function reconcile(needs, declared) {
  const requirements = [];
  const drifts = [];
  for (const need of needs) {
    const lines = declared.filter(({ requirement: requirement2 }) => requirement2.normalized === need.name);
    const clauses = lines.flatMap(({ requirement: requirement2 }) => requirement2.clauses);
    const drift = driftOf(need, lines, clauses);
    if (drift) drifts.push(drift);
    else requirements.push(inferred(need, clauses));
  }
  for (const { requirement: requirement2, at, constraint } of declared) {
    if (constraint) continue;
    const { normalized, extras, clauses } = requirement2;
    const text8 = printPep508({ normalized, extras, clauses });
    requirements.push({ text: text8, name: normalized, from: at, because: `declared in ${at.file}, line ${at.line}` });
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
function driftOf(need, lines, declared) {
  if (declared.length === 0 || need.recorded === void 0 || possible([...declared, ...need.hard])) return void 0;
  const line4 = lines.find((one) => !possible([...one.requirement.clauses, ...need.hard])) ?? lines.find((one) => one.requirement.clauses.length > 0);
  if (!line4) return void 0;
  const { requirement: requirement2, pin: pin2, edit } = line4;
  const extras = requirement2.extras.length > 0 ? `[${requirement2.extras.join(",")}]` : "";
  const marker = requirement2.marker ? `; ${requirement2.marker.text}` : "";
  const wanted3 = need.exact === void 0 ? need.hard.map(clauseText).join(",") : `==${need.exact}`;
  return {
    name: need.name,
    declared: requirement2.clauses.map(clauseText).join(","),
    recorded: need.recorded,
    at: pin2,
    mend: edit ? edit(`${need.name}${wanted3}`) : `${requirement2.name}${extras}${wanted3}${marker}`,
    ...need.promise !== void 0 && { promise: need.promise }
  };
}

// packages/core/src/environment/sources/find.ts
import { readdir as readdir4 } from "node:fs/promises";
import { basename, dirname as dirname5, join as join10, resolve as resolve9 } from "node:path";

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

// packages/core/src/python/poetry.ts
function poetryClauses(constraint) {
  if (/\|/.test(constraint)) return void 0;
  const clauses = [];
  for (const part of constraint.split(/\s*,\s*|(?<=[\w*])\s+(?=[<>=!~^])/).map((one) => one.trim())) {
    if (part === "" || part === "*") continue;
    const found = partOf(part);
    if (!found) return void 0;
    clauses.push(...found);
  }
  return clauses;
}
function partOf(part) {
  const [, sign = "", version = ""] = /^(\^|~(?!=))?\s*(.*)$/s.exec(part) ?? [];
  if (sign === "") return parseClauses(/^\d/.test(version) ? `==${version}` : version.replace(/^=(?!=)\s*/, "=="));
  const release = explain(version)?.release;
  if (!release) return void 0;
  const clauses = parseClauses(`>=${version}`);
  return clauses && [...clauses, { operator: "<", version: ceiling(release, sign === "^") }];
}
function ceiling(release, caret) {
  const first2 = release.findIndex((part) => part > 0);
  const kept = caret ? first2 < 0 ? release.length - 1 : first2 : Math.min(1, release.length - 1);
  return [...release.slice(0, kept), (release[kept] ?? 0) + 1].join(".");
}
function poetrySpecifier(constraint) {
  return poetryClauses(constraint)?.map(clauseText).join(",");
}

// packages/core/src/python/pyproject.ts
function parsePyproject(text8) {
  let document2;
  try {
    document2 = parseTOML(text8.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const [line4, column2] = cause instanceof ParseError ? [cause.lineNumber, cause.column + 1] : [1, 1];
    const message = cause instanceof Error ? cause.message : String(cause);
    return { optional: {}, groups: {}, poetryPlaces: [], dynamic: false, faults: [{ message, line: line4, column: column2 }] };
  }
  const faults = [];
  const values = leaves(document2);
  const read = (prefix) => list(values, prefix, faults);
  const project = getStaticTOMLValue(document2)["project"];
  const dependencies = read(["project", "dependencies"]) ?? (isList(project?.["dependencies"]) ? [] : void 0);
  const python2 = values.find(({ path }) => path.join("\0") === "project\0requires-python");
  const dynamic = isList(project?.["dynamic"]) && project["dynamic"].includes("dependencies");
  const version = project?.["version"];
  const poetry = poetryDependencies(values);
  return {
    ...dependencies && { dependencies },
    optional: named2(values, ["project", "optional-dependencies"], read),
    groups: groups(values, read, faults),
    ...poetry && { poetry: poetry.requirements },
    poetryPlaces: dependencies ? [] : poetry?.places ?? [],
    ...python2 ? { requiresPython: { text: String(valueOf2(python2.node)), ...placeOf(python2.node) } } : poetry?.python && { requiresPython: poetry.python },
    ...typeof version === "string" && { version },
    dynamic,
    faults
  };
}
function list(values, prefix, faults) {
  const found = values.filter(
    ({ path }) => path.length === prefix.length + 1 && prefix.every((key, i) => path[i] === key) && typeof path.at(-1) === "number"
  );
  if (found.length === 0) return void 0;
  return found.flatMap(({ node }) => {
    const text8 = valueOf2(node);
    const { line: line4, column: column2 } = placeOf(node);
    if (typeof text8 !== "string") {
      faults.push({ message: "a requirement is text", line: line4, column: column2 });
      return [];
    }
    const parsed2 = parsePep508(text8);
    if (parsed2.fault) {
      faults.push({ message: parsed2.fault.message, line: line4, column: column2 + 1 + parsed2.fault.column });
      return [];
    }
    const pin2 = column2 + 1 + (parsed2.value.clauses[0]?.column ?? parsed2.value.column);
    return [{ requirement: parsed2.value, line: line4, column: column2 + 1, pin: pin2 }];
  });
}
function named2(values, prefix, read) {
  const names3 = new Set(
    values.filter(({ path }) => prefix.every((key, i) => path[i] === key)).map(({ path }) => String(path[prefix.length]))
  );
  return Object.fromEntries([...names3].map((name) => [normalizeName(name), read([...prefix, name]) ?? []]));
}
function groups(values, read, faults) {
  const root = "dependency-groups";
  const own = named2(values, [root], read);
  const includes2 = values.filter(({ path }) => path[0] === root && path.at(-1) === "include-group");
  const resolve15 = (name, above) => [
    ...own[name] ?? [],
    ...includes2.filter(({ path }) => normalizeName(String(path[1])) === name).flatMap(({ node }) => {
      const other = normalizeName(String(valueOf2(node)));
      const wrong2 = [...above, name].includes(other) ? "includes itself" : own[other] === void 0 ? "is no group" : void 0;
      if (wrong2 === void 0) return resolve15(other, [...above, name]);
      faults.push({ message: `${other} ${wrong2}`, ...placeOf(node) });
      return [];
    })
  ];
  return Object.fromEntries(Object.keys(own).map((name) => [name, resolve15(name, [])]));
}
function poetryDependencies(values) {
  const own = values.filter(({ path }) => path.slice(0, 3).join("\0") === "tool\0poetry\0dependencies");
  if (own.length === 0) return void 0;
  const found = { requirements: [], places: [] };
  const names3 = new Set(own.map(({ path }) => String(path[3])));
  for (const name of names3) {
    const rows = own.filter(({ path }) => path[3] === name);
    const at = (key) => rows.find(({ path }) => path.length > 3 && path[4] === key);
    const simple = rows.find(({ path }) => path.length === 4);
    const node = simple ?? at("version") ?? rows[0];
    if (!node) continue;
    const place2 = placeOf(node.node);
    const constraint = valueOf2((simple ?? at("version"))?.node ?? node.node);
    const specifier = typeof constraint === "string" ? poetrySpecifier(constraint) : void 0;
    if (normalizeName(name) === "python") {
      if (specifier !== void 0) found.python = { text: specifier, ...place2 };
      continue;
    }
    const elsewhere = ["path", "git", "url", "file"].some((key) => at(key) !== void 0);
    if (valueOf2(at("optional")?.node ?? node.node) === true) continue;
    const extras = rows.filter(({ path }) => path[4] === "extras").map(({ node: one }) => String(valueOf2(one)));
    const marker = at("markers");
    const text8 = `${name}${extras.length > 0 ? `[${extras.join(",")}]` : ""}${specifier ?? ""}${marker ? `; ${String(valueOf2(marker.node))}` : ""}`;
    const parsed2 = elsewhere || specifier === void 0 ? void 0 : parsePep508(text8).value;
    if (parsed2) found.requirements.push({ requirement: parsed2, ...place2, pin: place2.column + 1 });
    else {
      const because = elsewhere ? "it is taken from a path, a repository or a URL" : "its versions cannot be said as one range of PEP 440";
      found.places.push({ name, because, ...place2 });
    }
  }
  return found;
}
function leaves(document2) {
  const found = [];
  const visit = (path, node) => {
    if (node.type === "TOMLArray") for (const [i, element] of node.elements.entries()) visit([...path, i], element);
    else if (node.type === "TOMLInlineTable") pairs(path, node.body);
    else found.push({ path, node });
  };
  const pairs = (path, body2) => {
    for (const pair2 of body2)
      visit([...path, ...pair2.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value)], pair2.value);
  };
  for (const part of document2.body[0].body) {
    if (part.type === "TOMLKeyValue") pairs([], [part]);
    else pairs(part.resolvedKey, part.body);
  }
  return found;
}
function valueOf2(node) {
  return node.type === "TOMLValue" ? node.value : void 0;
}
function placeOf(node) {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
function isList(value) {
  return Array.isArray(value);
}

// packages/core/src/environment/sources/requirements.ts
import { dirname as dirname4, resolve as resolve8 } from "node:path";

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
function parseRequirements(text8) {
  const lines = logicalLines(text8).map(readLine);
  return { lines, faults: lines.flatMap((line4) => line4.kind === "fault" ? [line4.fault] : []) };
}
function logicalLines(text8) {
  const found = [];
  let raw = "";
  let joined = "";
  let places2 = [];
  let first2 = 1;
  const close2 = () => {
    if (raw === "") return;
    const comment2 = /(?:^|[ \t])#/.exec(joined)?.index ?? joined.length;
    found.push({ raw, line: first2, text: joined.slice(0, comment2), places: places2.slice(0, comment2 + 1) });
    [raw, joined, places2] = ["", "", []];
  };
  for (const [index, physical] of text8.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const line4 = index + 1;
    if (raw === "") first2 = line4;
    raw += physical;
    const bom = line4 === 1 && physical.startsWith("\uFEFF") ? 1 : 0;
    const content = physical.replace(/[\r\n]+$/, "").slice(bom);
    const comment2 = /^[ \t]*#/.test(content);
    const goesOn = content.endsWith("\\") && !comment2;
    const piece = goesOn ? content.slice(0, -1) : content;
    if (comment2 && joined !== "") {
      joined += " ";
      places2.push({ line: line4, column: 1 });
    }
    joined += piece;
    for (let i = 0; i < piece.length; i++) places2.push({ line: line4, column: i + 1 });
    if (goesOn) continue;
    places2.push({ line: line4, column: piece.length + 1 });
    close2();
  }
  close2();
  return found;
}
function readLine(logical) {
  const { raw, text: text8 } = logical;
  const start = text8.length - text8.trimStart().length;
  const at = (column2) => logical.places[Math.min(column2, logical.places.length - 1)] ?? { line: logical.line, column: 1 };
  const where = { raw, ...at(start) };
  const fault = (message, column2) => ({
    ...where,
    kind: "fault",
    fault: { message, ...at(column2) }
  });
  const body2 = text8.trim();
  if (body2 === "") return { ...where, line: logical.line, kind: "blank" };
  if (body2.startsWith("-"))
    return { ...where, ...readOption(body2, (message, column2) => fault(message, start + column2)) };
  if (place.test(body2)) return { ...where, kind: "place", what: body2, editable: false };
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
  const bare = body2.replaceAll(optionBehind, (option2) => " ".repeat(option2.length)).trimEnd();
  const option = /[ \t]--?[a-z][\w-]*/.exec(bare);
  if (option && !bare.slice(0, option.index).includes("@"))
    return fault(`${option[0].trim()} cannot stand behind a requirement`, start + option.index + 1);
  const parsed2 = parsePep508(bare);
  if (parsed2.fault) return fault(parsed2.fault.message, start + parsed2.fault.column);
  const [clause] = parsed2.value.clauses;
  const pin2 = at(start + (clause?.column ?? parsed2.value.column));
  return { ...where, kind: "requirement", requirement: parsed2.value, hashes, pin: pin2 };
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

// packages/core/src/environment/sources/requirements.ts
var MAX_DEPTH3 = 10;
var notServed = /(?:^|[-_.])(?:dev|develop|development|test|tests|testing|docs?|lint|format|ci|build|typing|notebooks?)(?:[-_.]|$)/i;
var requirementsFile = {
  id: "requirements.txt",
  kind: "declared",
  fits: (name) => name === "requirements.txt" || /^requirements[\w.-]*\.txt$/i.test(name) && !notServed.test(name),
  read: readRequirementsFile
};
async function readRequirementsFile({ path, file, root, text: text8 }) {
  const found = { requirements: [], leftOut: [] };
  await readLines({ path, text: text8 }, root, { constraint: false, depth: 0, above: /* @__PURE__ */ new Set() }, found);
  return { file, ...found };
}
async function readLines({ path, text: text8 }, root, { constraint, depth, above }, found) {
  const file = shown(path);
  const { lines, faults } = parseRequirements(text8);
  failOn(faults, file);
  for (const line4 of lines) {
    const at = { kind: "text", file, line: line4.line, column: line4.column };
    const leave = (what, because) => void found.leftOut.push({ what, because, at });
    if (line4.kind === "place")
      leave(
        line4.what,
        line4.editable ? "it is installed from a folder" : "it is a path or URL, which no lock can check"
      );
    else if (line4.kind === "option") leave(line4.name, optionReason(line4.name));
    else if (line4.kind === "requirement") {
      const pin2 = { kind: "text", file, ...line4.pin };
      const declared = { requirement: line4.requirement, hashes: line4.hashes, at, pin: pin2, constraint };
      if (line4.requirement.url === void 0) found.requirements.push(declared);
      else found.leftOut.push(fromUrl(declared));
    } else if (line4.kind === "include") {
      if (/^[a-z][a-z0-9+.-]*:/i.test(line4.file)) {
        leave(line4.file, "a list that lies elsewhere may change from run to run");
        continue;
      }
      const included = resolve8(dirname4(path), line4.file);
      if (above.has(included) || included === path || depth === MAX_DEPTH3) {
        throw invalid(
          `${placeText(at)}: ${line4.file} includes itself, or lies more than ${MAX_DEPTH3} files deep`,
          "Remove the line."
        );
      }
      const inner = {
        constraint: constraint || line4.as === "constraints",
        depth: depth + 1,
        above: /* @__PURE__ */ new Set([...above, path])
      };
      const bytes = await readInside(included, root).catch((cause) => {
        throw cause instanceof PackageModelError ? invalid(`${placeText(at)}: ${cause.message}`, cause.remedy) : cause;
      });
      await readLines({ path: included, text: decodeText(bytes) }, root, inner, found);
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

// packages/core/src/python/conda-spec.ts
var form = /^(?:[\w.-]+(?:\/[\w.-]+)?::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*?)\s*(?:\[[^\]]*\])?$/s;
function parseCondaSpec(text8) {
  const found = form.exec(text8.trim());
  if (!found) return `${JSON.stringify(text8)} is no package specification of conda`;
  const [, name = "", rest = ""] = found;
  const clauses = clausesOf(rest);
  return typeof clauses === "string" ? clauses : { name: name.toLowerCase(), clauses };
}
function clausesOf(rest) {
  if (rest === "" || rest === "*") return [];
  if (rest.includes("|")) return `${rest} names alternatives, which cannot be said as one range of PEP 440`;
  const single = /^(={0,2})\s*([0-9][\w.!*+]*)(?:[=\s]\S+)?$/.exec(rest);
  if (single) {
    const [, equals = "", version = ""] = single;
    return checked([exactOr(version, equals === "=")]);
  }
  const clauses = [];
  for (const part of rest.split(",").map((one) => one.trim())) {
    const [, operator = "", version = ""] = /^(==|!=|<=|>=|~=|<|>|=)?\s*(\S+)$/.exec(part) ?? [];
    if (version === "*") continue;
    if (operator === "" || operator === "=" || operator === "==") clauses.push(exactOr(version, operator === "="));
    else clauses.push({ operator, version });
  }
  return checked(clauses);
}
function exactOr(version, series) {
  const bare = version.replace(/\.?\*$/, "");
  return { operator: "==", version: series || bare !== version ? `${bare}.*` : version };
}
function checked(clauses) {
  const wrong2 = clauses.find((clause) => !validClause(clause));
  return wrong2 ? `${wrong2.operator}${wrong2.version} is no range of versions` : [...clauses];
}
var names = {
  pytorch: "torch",
  "pytorch-cpu": "torch",
  "py-xgboost": "xgboost",
  "py-xgboost-cpu": "xgboost",
  "py-xgboost-gpu": "xgboost",
  "lightning-base": "lightning",
  "msgpack-python": "msgpack",
  importlib_metadata: "importlib-metadata",
  opencv: "opencv-python-headless",
  "py-opencv": "opencv-python-headless",
  "matplotlib-base": "matplotlib",
  "dask-core": "dask",
  "graphviz-python": "graphviz",
  "tensorflow-base": "tensorflow",
  typing_extensions: "typing-extensions",
  "seaborn-base": "seaborn",
  "numpy-base": "numpy",
  ruamel_yaml: "ruamel-yaml"
};
var noDistribution = /^(?:python|python_abi|pip|setuptools|wheel|conda|mamba|_.*|lib[a-z0-9].*|.*-abi|cuda.*|cudatoolkit|cudnn|nccl|pytorch-cuda|pytorch-mutex|cpuonly|mkl(?!-service).*|openblas|blas|openssl|zlib|bzip2|xz|sqlite|readline|tk|ncurses|ca-certificates|certifi-.*|ld_impl.*|icu|gcc.*|gxx.*|gfortran.*|clang.*|cmake|make|ninja-base|git|curl|nodejs|r-.*|openjdk|ffmpeg|intel-openmp|llvm-openmp|nomkl|vs20.*|vc|ucrt|tzdata-legacy|xorg-.*|compilers|c-compiler|cxx-compiler)$/;
function distributionOfConda(name) {
  const known = Object.hasOwn(names, name) ? names[name] : void 0;
  if (known !== void 0) return known;
  return noDistribution.test(name) ? void 0 : normalizeName(name);
}

// packages/core/src/environment/sources/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function readYaml(text8, file) {
  const lines = new import_yaml.LineCounter();
  const document2 = (0, import_yaml.parseDocument)(text8, { lineCounter: lines, prettyErrors: false, schema: "failsafe" });
  const place2 = (offset) => {
    const { line: line4, col } = lines.linePos(offset);
    return { kind: "text", file, line: Math.max(1, line4), column: Math.max(1, col) };
  };
  const [fault] = document2.errors;
  if (fault) {
    const { line: line4, column: column2 } = place2(fault.pos[0]);
    throw invalid(`${file}:${line4}:${column2}: ${fault.message}`, "Correct the file.");
  }
  return document2.contents ? convert(document2.contents, place2) : void 0;
}
function convert(node, place2) {
  const at = place2(node?.range?.[0] ?? 0);
  if ((0, import_yaml.isMap)(node)) {
    const entries2 = /* @__PURE__ */ new Map();
    for (const pair2 of node.items)
      if ((0, import_yaml.isPair)(pair2) && (0, import_yaml.isScalar)(pair2.key)) entries2.set(String(pair2.key.value), convert(pair2.value, place2));
    return { kind: "map", entries: entries2, at };
  }
  if ((0, import_yaml.isSeq)(node)) return { kind: "list", items: node.items.map((item) => convert(item, place2)), at };
  const value = (0, import_yaml.isScalar)(node) && !(0, import_yaml.isAlias)(node) ? node.value : "";
  return { kind: "text", value: typeof value === "string" ? value : String(value ?? ""), at };
}
function entry(value, key) {
  return value?.kind === "map" ? value.entries.get(key) : void 0;
}
function items(value) {
  return value?.kind === "list" ? value.items : [];
}
function textOf(value) {
  return value?.kind === "text" ? value.value : void 0;
}

// packages/core/src/environment/sources/conda.ts
var condaFile = {
  id: "environment.yml",
  kind: "declared",
  fits: (name) => /^(?:environment|conda)\.ya?ml$/.test(name),
  read: readCondaFile
};
async function readCondaFile(source) {
  const document2 = readYaml(source.text, source.file);
  const list3 = entry(document2, "dependencies");
  if (list3?.kind !== "list") return void 0;
  const requirements = [];
  const leftOut = [];
  let requiresPython;
  for (const item of list3.items) {
    const text8 = textOf(item);
    if (text8 === void 0) {
      for (const line4 of items(entry(item, "pip")))
        await pipLine(textOf(line4) ?? "", line4.at, source, requirements, leftOut);
      continue;
    }
    const spec = parseCondaSpec(text8);
    if (typeof spec === "string") {
      failOn([{ message: spec, line: item.at.line, column: item.at.column }], source.file);
      continue;
    }
    const clauses = spec.clauses.map(clauseText).join(",");
    if (spec.name === "python" && clauses !== "") requiresPython = { text: pythonRange(clauses), at: item.at };
    const name = distributionOfConda(spec.name);
    if (name === void 0) {
      if (spec.name !== "python" && spec.name !== "pip")
        leftOut.push({
          what: spec.name,
          because: "conda installs it, and no index of Python packages has it",
          at: item.at
        });
      continue;
    }
    const requirement2 = parsePep508(`${name}${clauses}`).value;
    if (!requirement2) continue;
    const pin2 = { ...item.at, column: item.at.column + Math.max(0, text8.search(/[=<>!~\s]/)) };
    requirements.push({ requirement: requirement2, hashes: [], at: item.at, pin: pin2, constraint: false });
  }
  return { file: source.file, requirements, leftOut, ...requiresPython && { requiresPython } };
}
function pythonRange(clauses) {
  return clauses.replace(/^==(3\.\d+)(?:\.[\d.*]+)?$/, "==$1.*");
}
async function pipLine(text8, at, source, requirements, leftOut) {
  const inner = await readRequirementsFile({ ...source, text: `${text8}
` }).catch((cause) => {
    if (cause instanceof Error)
      cause.message = cause.message.replace(`${source.file}:1:`, `${source.file}:${at.line}:`);
    throw cause;
  });
  const here = (place2) => place2.file === source.file ? { ...at, column: at.column + place2.column - 1 } : place2;
  requirements.push(...inner.requirements.map((one) => ({ ...one, at: here(one.at), pin: here(one.pin) })));
  leftOut.push(...inner.leftOut.map((one) => ({ ...one, at: here(one.at) })));
}

// packages/core/src/environment/sources/hugging-face.ts
var huggingFaceConfig = {
  id: "config.json",
  kind: "declared",
  fits: (name) => name === "config.json",
  read: readConfig
};
function readConfig({ file, text: text8 }) {
  const list3 = environmentIn(text8);
  if (!list3) return void 0;
  const requirements = [];
  const leftOut = [];
  let from2 = Math.max(0, text8.indexOf('"environment"'));
  for (const line4 of list3) {
    from2 = Math.max(from2, text8.indexOf(JSON.stringify(line4), from2));
    const at = placeAt(text8, from2 + 1, file);
    const { value } = parsePep508(line4.replace(/^([\w.-]+)=(?![=])/, "$1=="));
    if (value && value.url === void 0)
      requirements.push({
        requirement: value,
        hashes: [],
        at,
        pin: { ...at, column: at.column + value.column },
        constraint: false
      });
    else leftOut.push({ what: line4.slice(0, 80), because: "it is no name with versions", at });
  }
  return { file, requirements, leftOut };
}
function environmentIn(text8) {
  try {
    const document2 = JSON.parse(text8);
    const list3 = document2?.sklearn?.environment;
    return Array.isArray(list3) ? list3.filter((one) => typeof one === "string") : void 0;
  } catch {
    return void 0;
  }
}
function placeAt(text8, offset, file) {
  const before = text8.slice(0, offset).split("\n");
  return { kind: "text", file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// packages/core/src/environment/sources/locked.ts
function readTomlLock(text8, file, list3) {
  let document2;
  try {
    document2 = parse(text8);
  } catch (cause) {
    const line4 = cause instanceof Error && "line" in cause ? Number(cause.line) : 1;
    const message = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
    throw invalid(`${file}:${line4}:1: ${message}`, "Make the lock again with the tool that wrote it.");
  }
  const rows = document2[list3];
  const places2 = versionPlaces(text8, file, list3);
  return {
    document: document2,
    rows: (Array.isArray(rows) ? rows : []).flatMap(
      (row, i) => isTable2(row) ? [{ row, at: places2[i] ?? { kind: "text", file, line: 1, column: 1 } }] : []
    )
  };
}
function versionPlaces(text8, file, list3) {
  const header = new RegExp(String.raw`^\s*\[\[\s*${list3}\s*\]\]`);
  const found = [];
  let open2 = false;
  for (const [i, line4] of text8.split("\n").entries()) {
    if (header.test(line4)) {
      found.push({ kind: "text", file, line: i + 1, column: 1 });
      open2 = true;
    } else if (/^\s*\[/.test(line4)) open2 = false;
    else if (open2 && found.length > 0) {
      const column2 = /^(\s*version\s*=\s*["'])/.exec(line4)?.[1]?.length;
      if (column2 !== void 0) found[found.length - 1] = { kind: "text", file, line: i + 1, column: column2 + 1 };
    }
  }
  return found;
}
function boundsOf(locked, edit) {
  const requirements = [];
  const leftOut = [];
  for (const { name, version, marker, hashes, at, elsewhere } of locked) {
    const text8 = `${name}==${version.replace(/\+.*$/, "")}${marker === void 0 ? "" : ` ; ${marker}`}`;
    const requirement2 = elsewhere === void 0 ? parsePep508(text8).value : void 0;
    if (requirement2) {
      const kept = version.includes("+") ? [] : hashes;
      requirements.push({ requirement: requirement2, hashes: kept, at, pin: at, constraint: true, edit });
    } else leftOut.push({ what: name, because: elsewhere ?? "its version cannot be read", at });
  }
  return { requirements, leftOut };
}
function isTable2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textIn(row, key) {
  const value = row[key];
  return typeof value === "string" ? value : void 0;
}
function hashesIn(files2) {
  if (!Array.isArray(files2)) return [];
  return files2.flatMap((file) => {
    const hash = isTable2(file) ? textIn(file, "hash") ?? (isTable2(file["hashes"]) ? prefixed(file["hashes"]) : void 0) : void 0;
    return hash?.startsWith("sha256:") === true ? [hash] : [];
  });
}
function prefixed(hashes) {
  const sha2564 = textIn(hashes, "sha256");
  return sha2564 === void 0 ? void 0 : `sha256:${sha2564}`;
}

// packages/core/src/environment/sources/project-locks.ts
var asks = ["pyproject.toml", "environment.yml", "environment.yaml", "requirements.in"];
var projectPylock = {
  id: "pylock.toml",
  kind: "lock",
  fits: (name) => name === "pylock.toml",
  asks,
  alone: "all",
  read: (source) => fromToml(
    source,
    "packages",
    (row) => ({ marker: textIn(row, "marker"), hashes: hashesIn(row["wheels"]), elsewhere: elsewhereInPylock(row) }),
    (wanted3) => `lock ${source.file} again with ${wanted3}`
  )
};
var uvLock = {
  id: "uv.lock",
  kind: "lock",
  fits: (name) => name === "uv.lock",
  asks,
  alone: "none",
  read: (source) => fromToml(
    source,
    "package",
    (row) => {
      const from2 = isTable2(row["source"]) ? row["source"] : {};
      const markers = Array.isArray(row["resolution-markers"]) ? row["resolution-markers"].filter((one) => typeof one === "string") : [];
      return {
        marker: markers.length === 0 ? void 0 : markers.map((one) => `(${one})`).join(" or "),
        hashes: hashesIn(row["wheels"]),
        elsewhere: "registry" in from2 ? void 0 : "the lock takes it from a path, a repository or a URL"
      };
    },
    (wanted3) => `uv add ${JSON.stringify(wanted3)}`
  )
};
var poetryLock = {
  id: "poetry.lock",
  kind: "lock",
  fits: (name) => name === "poetry.lock",
  asks,
  alone: "none",
  read: (source) => fromToml(
    source,
    "package",
    (row) => ({
      marker: poetryMarker(row),
      hashes: hashesIn(row["files"]),
      elsewhere: isTable2(row["source"]) && row["source"]["type"] !== "legacy" ? "the lock takes it from a path, a repository or a URL" : void 0
    }),
    (wanted3) => `poetry add ${JSON.stringify(wanted3)}`
  )
};
var pdmLock = {
  id: "pdm.lock",
  kind: "lock",
  fits: (name) => name === "pdm.lock",
  asks,
  alone: "none",
  read: (source) => fromToml(
    source,
    "package",
    (row) => ({
      marker: textIn(row, "marker"),
      hashes: hashesIn(row["files"]),
      elsewhere: ["path", "git", "url"].some((key) => key in row) ? "the lock takes it from a path, a repository or a URL" : void 0
    }),
    (wanted3) => `pdm add ${JSON.stringify(wanted3)}`
  )
};
var condaLock = {
  id: "conda-lock.yml",
  kind: "lock",
  fits: (name) => /(?:^|\.)conda-lock\.ya?ml$/.test(name),
  asks,
  alone: "none",
  read: readCondaLock
};
function fromToml({ file, text: text8 }, list3, facts, edit) {
  const { rows } = readTomlLock(text8, file, list3);
  const locked = rows.flatMap(({ row, at }) => {
    const name = textIn(row, "name");
    if (name === void 0 || isProject(row)) return [];
    const { marker, hashes, elsewhere } = facts(row);
    const version = textIn(row, "version");
    const readable = version !== void 0 && validVersion(version);
    return [
      {
        name,
        version: version ?? "",
        hashes,
        at,
        ...marker !== void 0 && { marker },
        ...(elsewhere !== void 0 || !readable) && { elsewhere: elsewhere ?? "it has no version" }
      }
    ];
  });
  return { file, ...boundsOf(locked, edit) };
}
function isProject(row) {
  return isTable2(row["source"]) && (row["source"]["virtual"] === "." || row["source"]["editable"] === ".");
}
function elsewhereInPylock(row) {
  if ("vcs" in row || "directory" in row || "archive" in row)
    return "the lock takes it from a path, a repository or a URL";
  return Array.isArray(row["wheels"]) ? void 0 : "the lock has no wheel of it";
}
function poetryMarker(row) {
  const { markers } = row;
  if (typeof markers === "string") return markers;
  return isTable2(markers) ? textIn(markers, "main") : void 0;
}
function readCondaLock({ file, text: text8 }) {
  const rows = items(entry(readYaml(text8, file), "package"));
  if (rows.length === 0) return void 0;
  const leftOut = [];
  const locked = [];
  let requiresPython;
  for (const row of rows) {
    const [conda, version, platform, manager] = ["name", "version", "platform", "manager"].map(
      (key) => textOf(entry(row, key))
    );
    const at = entry(row, "version")?.at;
    if (conda === void 0 || version === void 0 || !at || platform !== "linux-64" && platform !== "linux-aarch64")
      continue;
    const minor = /^3\.\d+/.exec(version)?.[0];
    if (conda === "python" && minor !== void 0) requiresPython = { text: `==${minor}.*`, at };
    const name = manager === "pip" ? conda : distributionOfConda(conda);
    if (name === void 0 || !validVersion(version)) continue;
    const marker = `platform_machine == '${platform === "linux-64" ? "x86_64" : "aarch64"}'`;
    locked.push({ name, version, marker, hashes: [], at });
  }
  const bounds2 = boundsOf(locked, (wanted3) => `ask for ${wanted3} in environment.yml and lock again with conda-lock`);
  return {
    file,
    requirements: bounds2.requirements,
    leftOut: [...leftOut, ...bounds2.leftOut],
    ...requiresPython && { requiresPython }
  };
}

// packages/core/src/environment/sources/pyproject.ts
var pyprojectFile = {
  id: "pyproject.toml",
  kind: "declared",
  fits: (name) => name === "pyproject.toml",
  read: readPyproject
};
function readPyproject({ file, text: text8, extras, groups: groups2 }) {
  const parsed2 = parsePyproject(text8);
  failOn(parsed2.faults, file);
  const { requiresPython, dynamic } = parsed2;
  const at = ({ line: line4, column: column2 }) => ({ kind: "text", file, line: line4, column: column2 });
  const chosen2 = [
    ...extras.flatMap((name) => named3(name, parsed2.optional, `extra`, file)),
    ...groups2.flatMap((name) => named3(name, parsed2.groups, `dependency group`, file))
  ];
  const dependencies = parsed2.dependencies ?? parsed2.poetry;
  if (!dependencies && chosen2.length === 0) {
    if (!dynamic) return void 0;
    throw invalid(
      `${file} leaves its dependencies to the build backend, which is not run`,
      "Write them into a requirements.txt and name it with --requirements."
    );
  }
  const declared = [...dependencies ?? [], ...chosen2].map((one) => ({
    requirement: one.requirement,
    hashes: [],
    at: at(one),
    pin: at({ line: one.line, column: one.pin }),
    constraint: false
  }));
  return {
    file,
    requirements: declared.filter(({ requirement: requirement2 }) => requirement2.url === void 0),
    leftOut: [
      ...declared.flatMap((one) => one.requirement.url === void 0 ? [] : [fromUrl(one)]),
      ...parsed2.poetryPlaces.map(({ name, because, ...place2 }) => ({ what: name, because, at: at(place2) }))
    ],
    ...requiresPython && { requiresPython: { text: requiresPython.text, at: at(requiresPython) } }
  };
}
function named3(name, table3, what, file) {
  const found = Object.hasOwn(table3, normalizeName(name)) ? table3[normalizeName(name)] : void 0;
  if (found) return found;
  const known = Object.keys(table3);
  throw invalid(
    `${file} has no ${what} ${JSON.stringify(name)}`,
    known.length === 0 ? "Leave the option out." : `Name one of ${known.join(", ")}.`
  );
}

// packages/core/src/environment/sources/python-env.ts
var pythonEnvFile = {
  id: "python_env.yaml",
  kind: "declared",
  fits: (name) => /^python_env\.ya?ml$/.test(name),
  read: readPythonEnv
};
async function readPythonEnv(source) {
  const document2 = readYaml(source.text, source.file);
  if (document2?.kind !== "map") return void 0;
  const requirements = [];
  const leftOut = [];
  for (const line4 of items(entry(document2, "dependencies")))
    await pipLine(textOf(line4) ?? "", line4.at, source, requirements, leftOut);
  const python2 = entry(document2, "python");
  const version = /^3\.\d{1,2}/.exec(textOf(python2) ?? "")?.[0];
  return {
    file: source.file,
    requirements,
    leftOut,
    ...python2 && version !== void 0 && { requiresPython: { text: `==${version}.*`, at: python2.at } }
  };
}

// packages/core/src/environment/sources/table.ts
var sources = [
  projectPylock,
  uvLock,
  poetryLock,
  pdmLock,
  condaLock,
  requirementsFile,
  pyprojectFile,
  condaFile,
  pythonEnvFile,
  huggingFaceConfig
];

// packages/core/src/environment/sources/find.ts
async function readDeclarations(search) {
  const found = search.option === void 0 ? await readNearest(search) : await readNamed(search.option, search);
  if (found.requiresPython) return found;
  const requiresPython = await nearestRequiresPython(search);
  return { ...found, ...requiresPython && { requiresPython } };
}
async function readNamed(option, search) {
  const path = resolve9(search.workspace, option);
  const root = isInside(path, resolve9(search.workspace)) ? search.workspace : dirname5(path);
  const source = sources.find((one) => one.fits(basename(path))) ?? byEnding(path);
  const found = await readOne(source, path, root, search);
  if (found) return found;
  throw invalid(
    `${option} declares no dependencies`,
    "Name a requirements file, a pyproject.toml with dependencies, an environment.yml, or a lock of the project."
  );
}
function byEnding(path) {
  const like = /\.ya?ml$/.test(path) ? "environment.yml" : path.endsWith(".toml") ? "pyproject.toml" : void 0;
  return sources.find(({ id }) => id === like) ?? requirementsFile;
}
async function readNearest(search) {
  const folders2 = foldersUp(search.from, search.workspace);
  const root = folders2.at(-1) ?? search.from;
  const leftOut = [];
  for (const folder of folders2) {
    const names3 = await filesIn(folder);
    const several = undecided(names3, folder);
    if (several) leftOut.push(several);
    for (const source of sources) {
      const path = choose(source, names3, folder);
      if (path === void 0) continue;
      const found = await readOne(source, path, root, search);
      if (found) return { ...found, leftOut: [...leftOut, ...found.leftOut] };
    }
  }
  return { requirements: [], leftOut };
}
function choose(source, names3, folder) {
  const fitting = names3.filter((name) => source.fits(name));
  if (fitting.includes(source.id)) return join10(folder, source.id);
  const [first2, ...more] = fitting;
  return first2 === void 0 || more.length > 0 ? void 0 : join10(folder, first2);
}
function undecided(names3, folder) {
  const fitting = names3.filter((name) => requirementsFile.fits(name));
  const [first2] = fitting;
  if (first2 === void 0 || fitting.length === 1 || fitting.includes(requirementsFile.id)) return void 0;
  return {
    what: fitting.slice(0, 5).join(", "),
    because: "there are several lists and none has the plain name: name one with --requirements",
    at: { kind: "text", file: shown(join10(folder, first2)), line: 1, column: 1 }
  };
}
async function readOne(source, path, root, search) {
  const text8 = decodeText(await readInside(path, root));
  const { extras = [], groups: groups2 = [] } = search;
  const found = await source.read({ path, file: shown(path), root, text: text8, extras, groups: groups2 });
  return found && source.kind === "lock" ? withAsked(found, source, dirname5(path), root, search) : found;
}
async function withAsked(lock, source, folder, root, search) {
  for (const name of source.asks ?? []) {
    const path = join10(folder, name);
    if (!await isFile(path)) continue;
    const row = sources.find((one) => one.kind === "declared" && one.fits(name)) ?? requirementsFile;
    const asked = await readOne(row, path, root, search);
    if (!asked) continue;
    const requiresPython = asked.requiresPython ?? lock.requiresPython;
    return {
      ...asked,
      ...lock.file !== void 0 && { lock: lock.file },
      requirements: [...asked.requirements, ...lock.requirements],
      leftOut: [...asked.leftOut, ...lock.leftOut],
      ...requiresPython && { requiresPython }
    };
  }
  const requirements = source.alone === "all" ? lock.requirements.map((one) => ({ ...one, constraint: false })) : lock.requirements;
  return { ...lock, ...lock.file !== void 0 && { lock: lock.file }, requirements };
}
async function nearestRequiresPython({ from: from2, workspace }) {
  const folders2 = foldersUp(from2, workspace);
  const root = folders2.at(-1) ?? from2;
  for (const folder of folders2) {
    for (const name of ["python_env.yaml", "pyproject.toml"]) {
      const path = join10(folder, name);
      if (!await isFile(path)) continue;
      const text8 = decodeText(await readInside(path, root));
      if (name === "python_env.yaml") {
        const found2 = await readOne(sources.find(({ id }) => id === name) ?? requirementsFile, path, root, {
          from: from2,
          workspace
        });
        if (found2?.requiresPython) return found2.requiresPython;
        continue;
      }
      const { requiresPython: found } = parsePyproject(text8);
      if (found)
        return { text: found.text, at: { kind: "text", file: shown(path), line: found.line, column: found.column } };
    }
  }
  return void 0;
}
async function filesIn(folder) {
  const entries2 = await readdir4(folder, { withFileTypes: true }).catch(() => []);
  return entries2.filter((entry2) => entry2.isFile() || entry2.isSymbolicLink()).map(({ name }) => name).toSorted();
}

// packages/core/src/environment/sources/source.ts
function wanted2(declared, environment3) {
  return declared.filter(({ requirement: requirement2 }) => !requirement2.marker || holds(requirement2.marker, environment3));
}

// packages/core/src/environment/environment.ts
async function environment(model2, options, host) {
  const runtime = servedBy(model2, options);
  const { folder, beside: beside2 } = modelPath(model2);
  const path = lockPath(beside2, model2.name);
  const [existing, declarations, pinned] = await Promise.all([
    readLock(path),
    readDeclarations({
      from: folder,
      workspace: options.workspace,
      ...options.requirements !== void 0 && { option: options.requirements },
      ...options.extras && { extras: options.extras },
      ...options.groups && { groups: options.groups }
    }).then((found) => withoutServers(found, runtime)),
    readPythonPin(folder, options.workspace)
  ]);
  const python2 = choosePython({
    model: model2,
    server: options.server.python,
    ...options.python !== void 0 && { option: options.python },
    ...pinned && { pinned },
    ...existing?.table && { locked: existing.table.python },
    ...declarations.requiresPython && { requiresPython: declarations.requiresPython }
  });
  const target = { python: python2.version, platform: options.platform };
  const declared = wanted2(declarations.requirements, markerEnvironment(target));
  const code = await readOwn(model2, options);
  const asked = demand(model2, declared, code, options);
  const accelerator = options.accelerator ?? "cpu";
  const { requirements, constraints, drifts } = reconcile(onPython(asked.needs, python2.version), asked.declared);
  const inputs = {
    ...target,
    server: options.server,
    accelerator,
    constraints,
    requirements: [...requirements, ...options.entrypoint === void 0 ? serverRequirements(options.server) : []],
    ...options.onlyNeeded !== true && { unneeded: asked.unneeded }
  };
  for (const { what, because, at } of declarations.leftOut) {
    const left2 = `${at.file}:${at.line}: ${what} is left out`;
    host.emit({ stage: "environment", type: "decided", what: left2, because });
  }
  const lock = await lockFor(path, existing, inputs, options, host);
  checkHashes(lock, asked.declared);
  const table3 = readToolTable(parsePylock(lock.text, lock.path).lock?.ours);
  return {
    kind: "virtualenv",
    runtime: runtime.id,
    sources: sourcesOf(declarations, existing, lock.made === "used", options),
    python: python2,
    requirements: inputs.requirements,
    drifts,
    concerns: [
      ...concernsOf(lock, declared, withdrawn(table3), accelerator),
      ...options.onlyNeeded === true ? [] : unneededConcerns(lock, table3, declared, asked.unneeded)
    ],
    missing: asked.missing,
    ...code && { code: code.own },
    platform: options.platform,
    lock
  };
}
function withdrawn(table3) {
  return new Map(
    (table3?.yanked ?? []).map((row) => {
      const end = row.indexOf(": ");
      return end < 0 ? [row, ""] : [row.slice(0, end), row.slice(end + 2)];
    })
  );
}
var ofUser = {
  handler: { id: "handler", library: "a handler" },
  entrypoint: { id: "script", library: "a script" }
};
function servedBy(model2, { handler, entrypoint }) {
  if (handler !== void 0 && entrypoint !== void 0)
    throw new PackageModelError(
      "USAGE",
      "a handler and a script were named, and only one can run the model",
      "Leave out --handler or --entrypoint."
    );
  if (entrypoint !== void 0) return ofUser.entrypoint;
  if (handler !== void 0) return ofUser.handler;
  if (model2.structure.kind === "parts" && model2.format === "folder") {
    throw new PackageModelError(
      "MODEL_UNSUPPORTED",
      `the folder holds ${model2.structure.parts.length} models: ${model2.files.map(({ path }) => path).join(", ")}`,
      "Name the one that is meant."
    );
  }
  const served = runtimeOf(model2);
  if (served) return served.runtime;
  const file = model2.files[0]?.path ?? model2.name;
  throw new PackageModelError(
    "MODEL_UNSUPPORTED",
    `${file} (${model2.format}) holds nothing that could be served`,
    `Write down how it is loaded and asked (\`package-model init ${file}\` begins it) and name that file with --handler; or hand in a model for one of ${runtimes.map(({ id }) => id).join(", ")}.`
  );
}
function withoutServers(declarations, runtime) {
  const self = /^mlflow(?:-skinny)?$/;
  if (runtime.id === "mlflow") return declarations;
  const own = declarations.requirements.filter(({ requirement: requirement2 }) => self.test(requirement2.normalized));
  if (own.length === 0) return declarations;
  const because = `the model is served by ${runtime.library} itself`;
  return {
    ...declarations,
    requirements: declarations.requirements.filter((one) => !own.includes(one)),
    leftOut: [...declarations.leftOut, ...own.map(({ requirement: requirement2, at }) => ({ what: requirement2.name, because, at }))]
  };
}
function sourcesOf({ file, lock, requirements }, existing, used, { requirements: option }) {
  const count2 = requirements.filter(({ constraint }) => !constraint).length;
  const held2 = requirements.length - count2;
  const said2 = `${count2} ${count2 === 1 ? "requirement" : "requirements"}`;
  const found = [];
  if (existing)
    found.push({
      kind: "model-lock",
      file: existing.path,
      because: used ? "it lies beside the model, and fits" : "it lies beside the model: its versions stay where they fit"
    });
  if (lock !== void 0)
    found.push({
      kind: option === void 0 ? "project-lock" : "option",
      file: lock,
      because: `the lock of the project holds ${held2 === 0 ? count2 : held2} versions`
    });
  if (file !== void 0 && file !== lock)
    found.push({
      kind: option === void 0 || lock !== void 0 ? "declared" : "option",
      file,
      because: `${said2}; ${option === void 0 ? "it is the nearest file that declares packages" : "the file was asked for"}`
    });
  return [...found, { kind: "inferred", because: "from the bytes of the model" }];
}

// packages/core/src/environment/server.ts
import { readFile as readFile9 } from "node:fs/promises";
import { join as join11 } from "node:path";
async function readServer(folder) {
  const path = join11(folder, "pyproject.toml");
  const text8 = await readFile9(path, "utf8").catch((cause) => {
    throw broken(`${path} cannot be read`, cause);
  });
  const { dependencies, requiresPython, version, faults } = parsePyproject(text8);
  const [fault] = faults;
  if (fault) throw broken(`${path}:${fault.line}:${fault.column}: ${fault.message}`);
  if (!dependencies || !requiresPython || version === void 0) throw broken(`${path} does not describe the server`);
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

// packages/core/src/verify/made-numbers.ts
var NUMBERS = [0.5, 1.25, 3, 0.1, 5.75, 2, 7.5, 1, 4.2, 0, 12, 6.3];
var ROW_STEP = 5;
var COLUMN_STEP = 7;
function madeNumber(dtype2, row, column2) {
  const value = NUMBERS[(row * ROW_STEP + column2 * COLUMN_STEP) % NUMBERS.length] ?? 0;
  if (dtype2 === "bool") return Math.trunc(value) % 2 === 1;
  return /^u?int/.test(dtype2) ? Math.trunc(value) : value;
}

// packages/core/src/verify/made-tensors.ts
var MAX_VALUES = 2e5;
function tensorMaker(signature) {
  const inputs = signature?.inputs ?? [];
  const unique = new Set(inputs.map(({ name }) => name)).size === inputs.length;
  if (inputs.length === 0 || !unique || !inputs.every(isKnown)) return void 0;
  const values = inputs.reduce(
    (sum, tensor2) => sum + sizesOf(tensor2, 1).reduce((product, size) => product * size, 1),
    0
  );
  if (values < 1 || values > MAX_VALUES) return void 0;
  const names3 = inputs.map(({ name, shape }) => `${name} [${shape.map((size) => size ?? "rows").join(", ")}]`);
  return {
    from: `made from the model: ${names3.slice(0, 3).join(", ")}${names3.length > 3 ? `, and ${names3.length - 3} more` : ""}`,
    body: (rows, first2) => ({
      inputs: Object.fromEntries(
        inputs.map((tensor2, at) => [tensor2.name, filled(tensor2, sizesOf(tensor2, rows), first2 + at, { next: 0 })])
      )
    })
  };
}
function rowsOf(signature) {
  return signature.inputs[0]?.shape[0] ?? void 0;
}
function isKnown({ dtype: dtype2, shape }) {
  const numbers3 = /^(?:bool|u?int\d+|float\d+|bfloat16)$/.test(dtype2);
  return numbers3 && shape.length > 0 && shape.slice(1).every((size) => size !== null && size > 0);
}
function sizesOf({ shape }, rows) {
  return shape.map((size) => size ?? rows);
}
function filled(tensor2, sizes, row, count2) {
  const [size = 0, ...inner] = sizes;
  return Array.from(
    { length: size },
    () => inner.length > 0 ? filled(tensor2, inner, row, count2) : madeNumber(tensor2.dtype, row, count2.next++)
  );
}

// packages/core/src/verify/made-samples.ts
var BATCHES = [1, 5];
var MAX_WIDTH = 1e5;
var WORDS_A_TEXT = 6;
var ROW_STEP2 = 5;
function makeSamples(model2) {
  const row = rowMaker(model2);
  if (row === void 0) return tensorSamples(model2);
  let made = 0;
  const items2 = BATCHES.map((rows) => {
    const request3 = row.body(Array.from({ length: rows }, () => row.values(made++)));
    return { request: request3, rows };
  });
  return { from: "made", source: row.from, items: items2 };
}
function tensorSamples({ signature }) {
  const tensors = signature?.columns ? void 0 : tensorMaker(signature);
  if (tensors === void 0 || signature === void 0) return void 0;
  const fixed = rowsOf(signature);
  const sizes = fixed === void 0 ? BATCHES : [fixed];
  const items2 = sizes.map((rows, at) => ({ request: tensors.body(rows, at), rows }));
  return { from: "made", source: tensors.from, items: items2 };
}
function rowMaker({ signature }) {
  const { count: count2, names: names3 } = widthOf(signature);
  if (count2 === void 0 || count2 < 1 || count2 > MAX_WIDTH) return void 0;
  const columns2 = signature?.columns;
  if (columns2 === void 0 || names3 === void 0) {
    const dtype2 = signature?.inputs[0]?.dtype ?? "unknown";
    if (dtype2 === "string") return void 0;
    const values = (index) => Array.from({ length: count2 }, (_, column2) => madeNumber(dtype2, index, column2));
    return {
      from: `made from the model: ${count2} value${count2 === 1 ? "" : "s"} a row`,
      values,
      body: (rows) => ({ rows })
    };
  }
  const makers2 = columns2.map(valueMaker);
  if (makers2.includes(void 0)) return void 0;
  return {
    from: `made from the model: ${count2} column${count2 === 1 ? "" : "s"} with types and categories`,
    values: (index) => makers2.map((make2, column2) => make2?.(index, column2) ?? null),
    body: (rows) => ({
      records: rows.map((row) => Object.fromEntries(names3.map((name, column2) => [name, row[column2] ?? null])))
    })
  };
}
function valueMaker(column2) {
  const categories = (column2.categories ?? []).filter(isPlain);
  if (categories.length > 0) return (index, at) => categories[(index + at) % categories.length] ?? null;
  const words3 = column2.vocabulary ?? [];
  if (words3.length > 0) return (index, at) => text(words3, index, at);
  if (column2.dtype === "string" || column2.dtype === "object") return void 0;
  return (index, at) => madeNumber(column2.dtype, index, at);
}
function text(words3, index, column2) {
  const length = 1 + (index + column2) % WORDS_A_TEXT;
  return Array.from(
    { length },
    (_, place2) => words3[(index * WORDS_A_TEXT + column2 + place2 * ROW_STEP2) % words3.length]
  ).join(" ");
}
function isPlain(value) {
  return typeof value !== "object" || value === null;
}

// packages/core/src/verify/metrics/classification.ts
var LEAST = Number.EPSILON;
function f1Score(got, want, classes) {
  const of = (label) => {
    const hits = want.filter((wanted3, row) => wanted3 === label && got[row] === label).length;
    const all = want.filter((wanted3) => wanted3 === label).length + got.filter((given) => given === label).length;
    return all === 0 ? 0 : 2 * hits / all;
  };
  const [, second] = classes;
  if (classes.length === 2 && second !== void 0) return of(second);
  return average(classes.filter((label) => want.includes(label) || got.includes(label)).map(of));
}
function rocAuc(chances, want, classes) {
  const of = (at) => areaUnder(
    chances.map((row) => row[at] ?? 0),
    want.map((label) => label === classes[at])
  );
  if (classes.length === 2) return of(1);
  const areas = classes.map((_, at) => of(at)).filter((area) => area !== void 0);
  return areas.length === classes.length && areas.length > 0 ? average(areas) : void 0;
}
function areaUnder(scores, positive) {
  const order = scores.map((_, row) => row).toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let [ranks, start] = [0, 0];
  while (start < order.length) {
    const score = scores[order[start] ?? 0];
    let end = start;
    while (end < order.length && scores[order[end] ?? 0] === score) end++;
    const shared = (start + 1 + end) / 2;
    ranks += shared * order.slice(start, end).filter((row) => positive[row]).length;
    start = end;
  }
  const yes = positive.filter(Boolean).length;
  const no = positive.length - yes;
  return yes === 0 || no === 0 ? void 0 : (ranks - yes * (yes + 1) / 2) / (yes * no);
}
function logLoss(chances, want, classes) {
  return average(
    want.map((label, row) => {
      const given = chances[row]?.[classes.indexOf(label)] ?? 0;
      return -Math.log(Math.min(Math.max(given, LEAST), 1 - LEAST));
    })
  );
}
function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// packages/core/src/verify/metrics/measured.ts
var metricNames = ["accuracy", "f1", "roc-auc", "log-loss", "mae", "rmse", "r2"];
function measured(outcomes, labels) {
  const predictions = outcomes.flatMap(({ answer }) => listOf(answer["predictions"]));
  const truth = outcomes.flatMap((each) => each.truth);
  if (truth.length === 0) return "no sample says what is true of its rows";
  if (predictions.length !== truth.length) return "the answers have no prediction for each row";
  const classes = listOf(outcomes[0]?.answer["classes"]);
  if (classes.length > 0 || labels) return classification(outcomes, predictions, truth, classes);
  const [got, want] = [numbers(predictions), numbers(truth)];
  if (got === void 0 || want === void 0) return "predictions and what is true are not one number a row each";
  return regression(got, want);
}
function classification(outcomes, predictions, truth, listed3) {
  const key = keyOf2(listed3.length > 0 ? listed3 : predictions);
  const [got, want] = [predictions.map(key), truth.map(key)];
  const classes = listed3.length > 0 ? listed3.map(key) : [.../* @__PURE__ */ new Set([...want, ...got])].toSorted();
  const unknown2 = want.find((label) => !classes.includes(label));
  if (unknown2 !== void 0) return `the model does not know the class ${JSON.stringify(unknown2.slice(0, 60))}`;
  const note = classes.length === 2 ? `of ${JSON.stringify(classes[1])}` : `mean over ${classes.length} classes`;
  const found = [
    { name: "accuracy", value: average(want.map((label, row) => label === got[row] ? 1 : 0)) },
    { name: "f1", value: f1Score(got, want, classes), note }
  ];
  const chances = outcomes.flatMap(({ answer }) => listOf(answer["probabilities"])).map(numbers);
  if (chances.length !== want.length || !chances.every((row) => row?.length === classes.length)) return found;
  const table3 = chances.filter((row) => row !== void 0);
  const auc = rocAuc(table3, want, classes);
  if (auc !== void 0) found.push({ name: "roc-auc", value: auc, note });
  found.push({ name: "log-loss", value: logLoss(table3, want, classes) });
  return found;
}
function regression(got, want) {
  const errors = want.map((value, row) => value - (got[row] ?? Number.NaN));
  const middle = average(want);
  const [left2, spread] = [sumOfSquares(errors), sumOfSquares(want.map((value) => value - middle))];
  const found = [
    { name: "mae", value: average(errors.map(Math.abs)) },
    { name: "rmse", value: Math.sqrt(left2 / want.length) }
  ];
  return spread > 0 ? [...found, { name: "r2", value: 1 - left2 / spread }] : found;
}
function keyOf2(classes) {
  const whole2 = classes.every((label) => typeof label === "number" || typeof label === "boolean");
  return (label) => {
    if (whole2 && typeof label === "boolean") return label ? "1" : "0";
    if (whole2 && typeof label === "string" && /^(?:true|false)$/i.test(label)) return /^t/i.test(label) ? "1" : "0";
    return typeof label === "string" ? label : JSON.stringify(label);
  };
}
function sumOfSquares(values) {
  return values.reduce((sum, value) => sum + value * value, 0);
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function numbers(value) {
  const list3 = listOf(value);
  return list3.length > 0 && list3.every((item) => typeof item === "number") ? list3 : void 0;
}

// packages/core/src/verify/metrics/gates.ts
var ERRORS = /* @__PURE__ */ new Set(["log-loss", "mae", "rmse"]);
function metricName(written2) {
  return written2.trim().toLowerCase().replaceAll(/[_\s]+/g, "-");
}
function gatesOf(settings) {
  return [
    ...settings.minMetric.map((word2) => gateOf(word2, "least", "--min-metric")),
    ...settings.maxMetric.map((word2) => gateOf(word2, "most", "--max-metric"))
  ];
}
function gateOf(word2, at, option) {
  const [, name = "", number2 = ""] = /^([^=]+)=\s*([-+.\deE]+)\s*$/.exec(word2) ?? [];
  const [metric, value] = [metricName(name), Number(number2)];
  if (metric === "" || number2 === "" || !Number.isFinite(value)) {
    throw new PackageModelError(
      "USAGE",
      `${option} cannot be ${JSON.stringify(word2)}`,
      `Write NAME=VALUE, such as ${at === "least" ? "accuracy=0.9" : "rmse=2.5"}.`
    );
  }
  const known = metricNames.some((one) => one === metric);
  if (known && ERRORS.has(metric) !== (at === "most")) {
    const other = at === "least" ? "--max-metric" : "--min-metric";
    throw new PackageModelError(
      "USAGE",
      `${option} ${word2}: of ${metric} ${at === "least" ? "less" : "more"} is better`,
      `Write ${other} ${word2}.`
    );
  }
  return { metric, at, value };
}

// packages/core/src/verify/metrics/told.ts
import { readFile as readFile10, stat as stat3 } from "node:fs/promises";
var MAX_BYTES = 1 << 20;
var MAX_METRICS = 1e3;
var MAX_DEPTH4 = 4;
async function readTold(file) {
  const invalid3 = (words3) => new PackageModelError(
    "CONFIG_INVALID",
    `${file}: ${words3}`,
    'Give names and numbers: {"accuracy": 0.93, "f1": 0.9}.'
  );
  const facts = await stat3(file).catch((cause) => {
    throw ioError(cause, `reading ${file}`);
  });
  if (!facts.isFile() || facts.size > MAX_BYTES) throw invalid3(`it is no file of at most ${MAX_BYTES} bytes`);
  const text8 = await readFile10(file, "utf8").catch((cause) => {
    throw ioError(cause, `reading ${file}`);
  });
  const { LineCounter: LineCounter2, parseDocument: parseDocument2 } = await import("./dist-T7XRKEOZ.js");
  const lines = new LineCounter2();
  const document2 = parseDocument2(text8, { lineCounter: lines });
  const [error] = document2.errors;
  if (error) {
    const { line: line4, col } = lines.linePos(error.pos[0]);
    throw invalid3(`line ${line4}, column ${col}: ${error.message.split("\n")[0]?.slice(0, 200) ?? ""}`);
  }
  const told = /* @__PURE__ */ new Map();
  let content;
  try {
    content = document2.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw invalid3(cause instanceof Error ? cause.message : "it cannot be read");
  }
  const fault = collect(content, [], told);
  if (fault !== void 0) throw invalid3(fault);
  if (told.size === 0) throw invalid3("it tells no metric");
  return told;
}
function collect(value, path, told) {
  const at = path.join(".").slice(0, 100);
  if (typeof value === "number") {
    if (path.length === 0) return "it is a number without a name";
    if (!Number.isFinite(value)) return `${at} is not finite`;
    const name = metricName(path.join("."));
    if (told.has(name)) return `${at} is told twice`;
    if (told.size === MAX_METRICS) return `it tells more than ${MAX_METRICS} metrics`;
    told.set(name, value);
    return void 0;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return path.length === 0 ? "it is no object of names and numbers" : void 0;
  }
  if (path.length === MAX_DEPTH4) return `${at} is nested too deeply`;
  for (const [name, inner] of Object.entries(value)) {
    const fault = collect(inner, [...path, name], told);
    if (fault !== void 0) return fault;
  }
  return void 0;
}

// packages/core/src/verify/samples.ts
import { readFile as readFile11, stat as stat4 } from "node:fs/promises";

// packages/core/src/verify/answer.ts
var MAX_DEPTH5 = 6;
var MAX_OUTPUTS = 32;
var body = record(string(), unknown());
var refusal = looseObject({ error: string() });
function readAnswer(value) {
  const names3 = is(body, value) ? Object.keys(value) : [];
  if (!is(body, value) || !names3.some((name) => Array.isArray(value[name]))) return "it has no list of predictions";
  if ("predictions" in value && !Array.isArray(value["predictions"])) return "its predictions are no list";
  if (names3.length > MAX_OUTPUTS) return `it has ${names3.length} outputs, over the limit of ${MAX_OUTPUTS}`;
  const deep = names3.find((name) => !within(value[name], MAX_DEPTH5));
  return deep === void 0 ? value : `${JSON.stringify(deep.slice(0, 60))} is nested too deeply`;
}
function rowsMisfit({ predictions }, rows) {
  if (!Array.isArray(predictions) || predictions.length === rows) return void 0;
  return `${predictions.length} predictions for ${rows} rows`;
}
function readRefusal(value) {
  return is(refusal, value) ? value.error.slice(0, 500) : void 0;
}
function within(value, depth) {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every((item) => within(item, depth - 1));
}

// packages/core/src/verify/csv.ts
var BOM = 65279;
function readCsv(text8, limits) {
  const rows = [];
  const lines = [];
  let header;
  const fields = new Fields(text8.charCodeAt(0) === BOM ? text8.slice(1) : text8);
  while (!fields.ended) {
    const line4 = fields.line;
    const row = fields.row();
    if ("words" in row) return row;
    if (row.cells.length === 1 && row.cells[0] === null) continue;
    if (header === void 0) {
      header = row.cells.map((cell) => cell ?? "");
      continue;
    }
    if (row.cells.length !== header.length) {
      return { line: line4, words: `the header has ${header.length} fields, this line ${row.cells.length}` };
    }
    if (rows.length === limits.rows) return { line: line4, words: `more than ${limits.rows} rows` };
    rows.push(row.cells);
    lines.push(line4);
  }
  return header === void 0 ? { line: 1, words: "the file has no header line" } : { header, rows, lines };
}
var Fields = class {
  #text;
  #at = 0;
  line = 1;
  constructor(text8) {
    this.#text = text8;
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
    const line4 = this.line;
    let cell = "";
    this.#at++;
    for (; ; ) {
      const close2 = this.#text.indexOf('"', this.#at);
      if (close2 < 0) return { line: line4, words: "a quotation mark is opened here and never closed" };
      const piece = this.#text.slice(this.#at, close2);
      this.line += piece.split(/\r\n|\r|\n/).length - 1;
      cell += piece;
      this.#at = close2 + 1;
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
var NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
var MISSING = /* @__PURE__ */ new Set(["", "nan", "na", "null", "none"]);
function csvSamples(text8, model2, target) {
  const table3 = readCsv(text8, { rows: MAX_ROWS });
  if ("words" in table3) return { at: `line ${table3.line}`, words: table3.words };
  const { header, rows } = table3;
  if (rows.length === 0) return { at: "line 2", words: "the file has a header and no row" };
  const flaw = nameless(header) ?? headerFlaw(header, model2, target);
  if (flaw !== void 0) return { at: "line 1", words: flaw };
  const known = new Map((model2.signature?.columns ?? []).map((column2) => [column2.name, column2]));
  const readers = header.map(
    (name, index) => readerOf(
      rows.map((row) => row[index] ?? null),
      known.get(name)
    )
  );
  for (const [index, row] of rows.entries()) {
    const wrong2 = header.findIndex((_, column2) => readers[column2]?.(row[column2] ?? null) === void 0);
    if (wrong2 >= 0) {
      const words3 = `${JSON.stringify(header[wrong2])} is a number in this model, here is ${JSON.stringify(row[wrong2])}`;
      return { at: `line ${table3.lines[index]}`, words: words3 };
    }
  }
  const values = rows.map((row) => row.map((cell, column2) => readers[column2]?.(cell) ?? null));
  return { items: tableSamples({ header, rows: values }, model2, target) };
}
function nameless(header) {
  if (header[0] === "") {
    return "the first column has no name, as an index has; write the table without it (pandas: index=False)";
  }
  return header.every((name) => NUMBER.test(name)) ? "expected a header with the names of the columns, here are numbers" : void 0;
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
function jsonError(text8, cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  const offset = offsetOf(text8, message);
  const before = text8.slice(0, offset).split("\n");
  const at = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const constant = CONSTANT.exec(text8.slice(offset))?.[0];
  if (constant)
    return { at, words: `JSON has no ${constant}; write it as "${constant}", or null where a value is missing` };
  if (offset >= text8.length) return { at, words: "the JSON ends too early" };
  return {
    at,
    words: `not JSON: ${message.replace(/ in JSON at position.*$| is not valid JSON$/s, "").slice(0, 200)}`
  };
}
function offsetOf(text8, message) {
  const told = /at position (\d+)/.exec(message)?.[1];
  return told === void 0 ? firstBad(text8) : Number(told);
}
function firstBad(text8) {
  let [good, bad] = [0, text8.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (endsEarly(text8.slice(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}
function endsEarly(text8) {
  try {
    JSON.parse(text8);
    return true;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    const told = /at position (\d+)/.exec(message)?.[1];
    return told === void 0 ? /Unexpected end/.test(message) : Number(told) >= text8.length;
  }
}

// packages/core/src/verify/npy-values.ts
var MAX_VALUES2 = 4 << 20;
var numbers2 = {
  b1: (view, at) => view.getUint8(at) !== 0,
  i1: (view, at) => view.getInt8(at),
  u1: (view, at) => view.getUint8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  u2: (view, at, little) => view.getUint16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  i8: (view, at, little) => whole(view.getBigInt64(at, little)),
  u8: (view, at, little) => whole(view.getBigUint64(at, little)),
  f2: (view, at, little) => real(view.getFloat16(at, little)),
  f4: (view, at, little) => real(view.getFloat32(at, little)),
  f8: (view, at, little) => real(view.getFloat64(at, little))
};
async function npyValues(bytes) {
  const header = await npyHeader(memorySource(bytes));
  if (typeof header === "string") return header;
  const { type, shape: sizes, offset, fortran, objects } = header;
  if (objects || type === void 0)
    return 'its elements are Python objects or records; save numbers, truth values or texts (dtype="U")';
  const [, order = "", kind = "", width = ""] = /^([<>|=])([a-zA-Z])(\d+)$/.exec(type) ?? [];
  const element = elementOf(kind, Number(width), order !== ">");
  if (element === void 0) return `its type ${JSON.stringify(type.slice(0, 40))} is none that a request can hold`;
  const shape = sizes.map(Number);
  const count2 = shape.reduce((product, size) => product * size, 1);
  if (shape.length === 0 || count2 === 0) return "it holds no row";
  if (!(count2 <= MAX_VALUES2)) return `it holds more than ${MAX_VALUES2} values`;
  if (bytes.length - offset !== count2 * element.size)
    return `it has ${bytes.length - offset} bytes of values where its shape needs ${count2 * element.size}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, count2 * element.size);
  const flat = Array.from({ length: count2 }, (_, at) => element.read(view, at * element.size));
  const odd = flat.indexOf(void 0);
  if (odd >= 0) return `value ${odd + 1} is beyond what JSON numbers hold exactly`;
  return { shape, rows: nested(flat, shape, stridesOf(shape, fortran)) };
}
function elementOf(kind, width, little) {
  const number2 = numbers2[`${kind}${width}`];
  if (number2) return { size: width, read: (view, at) => number2(view, at, little) };
  if (kind === "U" && width > 0 && width < 1 << 16) {
    return { size: width * 4, read: (view, at) => text2(view, at, width, little) };
  }
  return void 0;
}
function text2(view, at, width, little) {
  const points = Array.from({ length: width }, (_, index) => view.getUint32(at + index * 4, little));
  const used = points.slice(0, points.findLastIndex((point) => point !== 0) + 1);
  return used.every((point) => point <= 1114111) ? String.fromCodePoint(...used) : void 0;
}
function whole(value) {
  const number2 = Number(value);
  return Number.isSafeInteger(number2) ? number2 : void 0;
}
function real(value) {
  if (Number.isNaN(value)) return null;
  if (Number.isFinite(value)) return value;
  return value > 0 ? "Infinity" : "-Infinity";
}
function stridesOf(shape, fortran) {
  const strides = shape.map(() => 1);
  const axes = shape.map((_, axis) => axis);
  let step2 = 1;
  for (const axis of fortran ? axes : axes.toReversed()) {
    strides[axis] = step2;
    step2 *= shape[axis] ?? 1;
  }
  return strides;
}
function nested(flat, shape, strides, from2 = 0) {
  const [size = 0, ...inner] = shape;
  const [stride = 1, ...within3] = strides;
  return Array.from({ length: size }, (_, index) => {
    const at = from2 + index * stride;
    return inner.length === 0 ? flat[at] ?? null : nested(flat, inner, within3, at);
  });
}

// packages/core/src/verify/npz-samples.ts
var MAX_UNPACKED = 64 << 20;
var MAX_ARRAYS = 2e4;
var TARGET = "y";
function isZip(bytes) {
  return Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PK";
}
async function npzSamples(bytes, model2, target) {
  const arrays = await readArrays(bytes);
  if (!(arrays instanceof Map)) return arrays;
  const held2 = target ?? (arrays.size > 1 && arrays.has(TARGET) && !isAsked(TARGET, model2) ? TARGET : void 0);
  const truth = held2 === void 0 ? void 0 : arrays.get(held2);
  if (target !== void 0 && truth === void 0)
    return {
      at: "",
      words: `there is no array ${JSON.stringify(target)}, which is to hold what is true of each row (--target)`
    };
  if (held2 !== void 0) arrays.delete(held2);
  const rows = [...arrays.values()][0]?.shape[0] ?? 0;
  if (rows > MAX_ROWS) return { at: "", words: `more than ${MAX_ROWS} rows` };
  const uneven = [...arrays, ...truth ? [[held2 ?? "", truth]] : []].find(
    ([, { shape }]) => shape[0] !== rows
  );
  if (uneven) return { at: uneven[0], words: `it has ${uneven[1].shape[0] ?? 0} rows, the first array ${rows}` };
  if (truth && truth.shape.length > 1) return { at: held2 ?? "", words: "one value a row is expected of what is true" };
  return requests(arrays, rows, model2, truth);
}
function isAsked(name, { signature }) {
  return [...signature?.columns ?? [], ...signature?.inputs ?? []].some((each) => each.name === name);
}
function requests(arrays, rows, model2, truth) {
  const [[name, only] = ["", void 0], ...others] = arrays;
  if (only === void 0) return { at: "", words: "it holds no array" };
  const columns2 = [...arrays.values()].every(({ shape }) => shape.length === 1);
  if (columns2 && others.length > 0) {
    const flaw = headerFlaw([...arrays.keys()], model2, void 0);
    if (flaw !== void 0) return { at: "its arrays", words: flaw };
    const table3 = Array.from(
      { length: rows },
      (_, row) => [...arrays.values()].map((array2) => array2.rows[row] ?? null)
    );
    const items3 = tableSamples({ header: [...arrays.keys()], rows: table3 }, model2, void 0);
    return { items: withTruth(items3, truth) };
  }
  const inputs = model2.signature?.inputs ?? [];
  const body2 = (start, end) => {
    if (others.length > 0)
      return { inputs: Object.fromEntries([...arrays].map(([key, array2]) => [key, array2.rows.slice(start, end)])) };
    const part = only.rows.slice(start, end);
    if (only.shape.length === 1) return part;
    return only.shape.length === 2 && inputs.length < 2 ? { rows: part } : { inputs: part };
  };
  const size = model2.signature && !model2.signature.columns ? rowsOf(model2.signature) : void 0;
  const items2 = [];
  for (const [start, end] of inBatches(rows, size)) {
    const request3 = body2(start, end);
    const fits = fit(request3, model2);
    if ("words" in fits) return { at: others.length > 0 ? "" : name, words: `${fits.pointer}: ${fits.words}` };
    items2.push({ request: request3, rows: end - start });
  }
  return { items: withTruth(items2, truth) };
}
function withTruth(items2, truth) {
  if (truth === void 0) return [...items2];
  let at = 0;
  return items2.map((item) => ({ ...item, truth: truth.rows.slice(at, at += item.rows) }));
}
async function readArrays(bytes) {
  const source = {
    size: bytes.length,
    readAt: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length))
  };
  const { members, faults } = await readZip(source);
  if (faults[0]) return { at: "", words: `the NumPy archive cannot be read: ${faults[0].what}` };
  if (members.length === 0 || members.length > MAX_ARRAYS || !members.every(({ name }) => name.endsWith(".npy")))
    return { at: "", words: "it is a ZIP file, and not one of NumPy arrays (numpy.savez)" };
  const unpacked = members.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_UNPACKED)
    return { at: "", words: `its arrays have ${unpacked} bytes, over the limit of ${MAX_UNPACKED}` };
  const arrays = /* @__PURE__ */ new Map();
  for (const member of members) {
    const name = member.name.replace(/\.npy$/, "");
    const array2 = await readArray(source, member);
    if (typeof array2 === "string") return { at: JSON.stringify(name.slice(0, 80)), words: array2 };
    arrays.set(name, array2);
  }
  return arrays;
}
async function readArray(source, member) {
  const pieces = [];
  const fault = await unpack(source, member, (piece) => void pieces.push(Uint8Array.from(piece)));
  return fault ? fault.what : npyValues(new Uint8Array(Buffer.concat(pieces)));
}

// packages/core/src/verify/samples.ts
var REMEDY = 'Give a JSON file with a POST /predict body or with {"schema": 1, "samples": [{"request": \u2026, "expected": \u2026}]}, a CSV file with a header, Parquet, a NumPy archive, or what `package-model record` writes.';
async function readSamples(file, model2, target) {
  const bytes = await readBounded(file);
  const read = await readBytes(file, bytes, model2, target);
  if ("words" in read) throw invalid2(file, read.at === "" ? read.words : `${read.at}: ${read.words}`);
  return { from: "file", source: file, ...read };
}
async function readBytes(file, bytes, model2, target) {
  if (looksLikeParquet(bytes)) return (await import("./parquet-samples-UB7G27CI.js")).parquetSamples(bytes, model2, target);
  if (isZip(bytes)) return npzSamples(bytes, model2, target);
  const text8 = decoded(file, bytes);
  return isCsv(file, text8) ? csvSamples(text8, model2, target) : jsonSamples(text8, model2, target);
}
function looksLikeParquet(bytes) {
  return Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PAR1";
}
function isCsv(file, text8) {
  return /\.csv$/i.test(file) || !/\.json$/i.test(file) && !/^\s*[[{]/.test(text8);
}
var digest = custom((value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value));
var document = strictObject({
  schema: literal(1),
  model: optional(digest),
  recorded: optional(looseObject({ python: string(), packages: record(string(), string()) })),
  samples: pipe(
    array(
      strictObject({
        request: unknown(),
        expected: optional(unknown()),
        truth: optional(array(union([null_(), boolean(), number(), string()])))
      })
    ),
    minLength(1),
    maxLength(MAX_SAMPLES)
  )
});
var EXPECTED = {
  "/schema": "expected the number 1",
  "/model": 'expected "sha256:" and 64 hexadecimal digits',
  "/samples": `expected a list of 1 to ${MAX_SAMPLES} samples`
};
function jsonSamples(text8, model2, target) {
  if (target !== void 0)
    return { at: "", words: '--target names a column of a table; in JSON, samples carry a list "truth"' };
  let value;
  try {
    value = JSON.parse(text8);
  } catch (cause) {
    return jsonError(text8, cause);
  }
  if (!isDocument(value)) {
    const item = readSample({ request: value }, "", model2);
    return "words" in item ? item : { items: [item] };
  }
  const parsed2 = safeParse(document, value);
  if (!parsed2.success) return schemaFlaw(parsed2.issues[0]);
  const { samples, model: of, recorded } = parsed2.output;
  const items2 = [];
  let rows = 0;
  for (const [index, raw] of samples.entries()) {
    const item = readSample(raw, `/samples/${index}`, model2);
    if ("words" in item) return item;
    rows += item.rows;
    if (rows > MAX_ROWS) return { at: `/samples/${index}`, words: `more than ${MAX_ROWS} rows in all` };
    items2.push(item);
  }
  return { items: items2, ...of && { model: of }, ...recorded && { recorded } };
}
function isDocument(value) {
  return typeof value === "object" && value !== null && ("samples" in value || "schema" in value);
}
function readSample(raw, at, model2) {
  const inside = at === "" ? "" : `${at}/request`;
  const fits = fit(raw.request, model2);
  if ("words" in fits) return { at: `${inside}${fits.pointer}`, words: fits.words };
  if (fits.rows > MAX_ROWS) return { at: inside, words: `more than ${MAX_ROWS} rows` };
  const request3 = raw.request;
  const { truth } = raw;
  if (truth !== void 0 && truth.length !== fits.rows)
    return { at: `${at}/truth`, words: `${truth.length} values for ${fits.rows} rows` };
  const asked = { request: request3, rows: fits.rows, ...truth && { truth } };
  if (raw.expected === void 0) return asked;
  const expected = readAnswer(raw.expected);
  if (typeof expected === "string") return { at: `${at}/expected`, words: `expected an answer body: ${expected}` };
  const misfit = rowsMisfit(expected, fits.rows);
  if (misfit !== void 0) return { at: `${at}/expected/predictions`, words: misfit };
  return { ...asked, expected };
}
function schemaFlaw(issue) {
  const at = (issue.path ?? []).map((item2) => `/${String(item2.key)}`).join("");
  const item = /^\/samples\/\d+/.test(at) ? 'expected a sample: {"request": \u2026} and perhaps "expected"' : void 0;
  return { at, words: EXPECTED[at] ?? item ?? issue.message };
}
async function readBounded(file) {
  const facts = await stat4(file).catch((cause) => {
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
  return readFile11(file).catch((cause) => {
    throw ioError(cause, `reading ${file}`);
  });
}
function decoded(file, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid2(file, "it is neither UTF-8 text, nor Parquet, nor a NumPy archive", cause);
  }
}
function invalid2(file, words3, cause) {
  return new PackageModelError("SAMPLES_INVALID", `${file}: ${words3}`, REMEDY, { cause });
}

// packages/core/src/verify/exam.ts
async function examFor(model2, wanted3, host) {
  const gates = gatesOf(wanted3);
  const samples = await samplesFor(model2, wanted3);
  const told = wanted3.metrics === void 0 ? void 0 : await readTold(wanted3.metrics);
  refuseUnknown(gates, samples, told);
  const what = samples === void 0 ? "no samples" : `${samples.items.length} sample${samples.items.length === 1 ? "" : "s"}`;
  const because = samples?.source ?? "none are given, and the model does not say what a row of it looks like";
  host.emit({ stage: "verify", type: "decided", what, because });
  return { samples, metrics: { told, gates } };
}
async function samplesFor(model2, { samples, target }) {
  if (samples !== void 0) return readSamples(samples, model2, target);
  if (target === void 0) return makeSamples(model2);
  throw new PackageModelError(
    "USAGE",
    `--target ${target} names a column of samples, and no samples are given`,
    "Give them with --samples FILE."
  );
}
function refuseUnknown(gates, samples, told) {
  const truth = samples?.items.some((item) => item.truth !== void 0) === true;
  const unknown2 = gates.find(
    ({ metric: metric2 }) => told?.has(metric2) !== true && !(truth && metricNames.some((name) => name === metric2))
  );
  if (unknown2 === void 0) return;
  const { metric } = unknown2;
  throw new PackageModelError(
    "USAGE",
    `a limit is set for the metric ${JSON.stringify(metric)}, which nothing tells`,
    metricNames.some((name) => name === metric) ? "Name the column of the samples that holds what is true (--target COLUMN), or a file that tells it (--metrics FILE)." : `Give a file that tells it (--metrics FILE); measured are ${metricNames.join(", ")}.`
  );
}

// packages/core/src/corridor/archive-maker.ts
import { join as join21, resolve as resolve12 } from "node:path";

// packages/core/src/image/archive.ts
import { createHash as createHash4 } from "node:crypto";
import { createReadStream as createReadStream3 } from "node:fs";
import { chmod as chmod2, copyFile, cp, mkdir as mkdir4, readdir as readdir6, rename as rename3, rm as rm3, stat as stat6, writeFile as writeFile5 } from "node:fs/promises";
import { dirname as dirname6, join as join13, resolve as resolve10 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";

// packages/core/src/image/archive-tar.ts
import { createReadStream as createReadStream2, createWriteStream } from "node:fs";
import { readdir as readdir5, readlink, stat as stat5, lstat } from "node:fs/promises";
import { join as join12 } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

// packages/core/src/image/layer/tar.ts
var BLOCK = 512;
var TIME = 315532800;
var FILE = 420;
var PROGRAM = 493;
var MAX_SIZE = 8589934591;
function tarHeader(member) {
  const target = member.target ?? "";
  const long = [];
  if (Buffer.byteLength(member.name) > 100) long.push(record2("path", member.name));
  if (Buffer.byteLength(target) > 100) long.push(record2("linkpath", target));
  if (member.size > MAX_SIZE) long.push(record2("size", String(member.size)));
  const type = { file: "0", folder: "5", link: "2" }[member.kind];
  const own = block({ ...member, target }, type, member.size > MAX_SIZE ? 0 : member.size);
  if (long.length === 0) return own;
  const text8 = Buffer.from(long.join(""));
  const preface = block({ name: "pax", target: "", mode: FILE }, "x", text8.length);
  return Buffer.concat([preface, text8, tarPadding(text8.length), own]);
}
function tarPadding(size) {
  return Buffer.alloc((BLOCK - size % BLOCK) % BLOCK);
}
function tarEnd() {
  return Buffer.alloc(2 * BLOCK);
}
function byBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function record2(key, value) {
  const rest = ` ${key}=${value}
`;
  let length = Buffer.byteLength(rest);
  while (length !== Buffer.byteLength(rest) + String(length).length)
    length = Buffer.byteLength(rest) + String(length).length;
  return `${length}${rest}`;
}
function block({ name, target, mode }, type, size) {
  const bytes = Buffer.alloc(BLOCK);
  const put2 = (text8, at, length) => void Buffer.from(text8).copy(bytes, at, 0, length);
  const octal = (value, at, length) => put2(value.toString(8).padStart(length - 1, "0"), at, length);
  put2(name, 0, 100);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(TIME, 136, 12);
  bytes.fill(" ", 148, 156);
  put2(type, 156, 1);
  put2(target, 157, 100);
  put2("ustar\x0000", 257, 8);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put2(`${sum.toString(8).padStart(6, "0")}\0 `, 148, 8);
  return bytes;
}

// packages/core/src/image/archive-tar.ts
var WINDOW = 1 << 20;
async function writeTarGz(folder, name, target) {
  const members = await membersOf(folder, name);
  await pipeline(Readable.from(blocks(members)), createGzip({ level: 1 }), createWriteStream(target));
}
async function membersOf(folder, name) {
  const found = [];
  const visit = async (path, as) => {
    const facts = await lstat(path);
    if (facts.isSymbolicLink()) {
      found.push({ name: as, path, kind: "link", mode: 511, size: 0, target: await readlink(path) });
    } else if (facts.isDirectory()) {
      found.push({ name: `${as}/`, path, kind: "folder", mode: PROGRAM, size: 0 });
      const names3 = await readdir5(path);
      for (const one of names3.toSorted(byBytes)) await visit(join12(path, one), `${as}/${one}`);
    } else if (facts.isFile()) {
      const mode = (facts.mode & 64) === 0 ? FILE : PROGRAM;
      found.push({ name: as, path, kind: "file", mode, size: facts.size });
    }
  };
  await visit(folder, name);
  return found;
}
async function* blocks(members) {
  for (const member of members) {
    yield tarHeader(member);
    if (member.kind !== "file") continue;
    let read = 0;
    for await (const chunk of createReadStream2(member.path, { highWaterMark: WINDOW })) {
      read += chunk.length;
      yield chunk;
    }
    if (read !== member.size)
      throw new Error(`${member.name} changed from ${member.size} to ${(await stat5(member.path)).size} bytes`);
    yield tarPadding(read);
  }
  yield tarEnd();
}

// packages/core/src/image/archive.ts
var EXPLAINED3 = 600;
async function makeArchive(order, host) {
  const folder = join13(host.scratch, "archive", order.name);
  await rm3(folder, { recursive: true, force: true });
  await mkdir4(folder, { recursive: true });
  await installInto(join13(folder, "venv"), order, host);
  await cp(join13(order.context, "server"), join13(folder, "server"), { recursive: true });
  await cp(join13(order.context, "models"), join13(folder, "models"), { recursive: true });
  const code = await stat6(join13(order.context, "code")).catch(() => void 0);
  if (code) await cp(join13(order.context, "code"), join13(folder, "code"), { recursive: true });
  await writeFile5(join13(folder, "serve"), serveScript(order.environment.python.version));
  await chmod2(join13(folder, "serve"), 493);
  return pack(folder, order, host);
}
async function installInto(venv, order, host) {
  const { environment: environment3, certificates: certificates2 } = order;
  const uv = await findUv(host, {
    ...certificates2 !== void 0 && { certificates: certificates2 },
    ...order.indexUrl !== void 0 && { indexUrl: order.indexUrl }
  });
  const env = {
    PATH: host.env["PATH"] ?? "",
    HOME: host.env["HOME"] ?? "",
    UV_CACHE_DIR: join13(host.cache, "uv"),
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
    ...certificates2 !== void 0 && { SSL_CERT_FILE: await trustBundle(certificates2, host) },
    ...order.indexUrl !== void 0 && { UV_DEFAULT_INDEX: order.indexUrl }
  };
  const run2 = async (args, doing) => {
    const result = await host.exec(uv.program, args, {
      env,
      cwd: host.scratch,
      onLine: (line4) => host.emit({ stage: "image", type: "output", line: line4 })
    });
    if (result.code !== 0) throw failed2(result, doing, environment3.python.version);
  };
  await run2(
    ["venv", "--no-config", "--relocatable", "--python", environment3.python.version, venv],
    "making the virtual environment"
  );
  await run2(
    [
      ...["pip", "sync", "--no-config", "--no-build", "--require-hashes", "--link-mode", "copy"],
      ...["--python", join13(venv, "bin", "python")],
      ...findLinks(order, host),
      join13(order.context, "requirements.txt")
    ],
    "installing the locked packages"
  );
  await settle(venv);
  await compile(venv, order, host);
}
async function settle(venv) {
  const entries2 = await readdir6(join13(venv, "lib"), { recursive: true, withFileTypes: true });
  for (const entry2 of entries2) {
    const path = join13(entry2.parentPath, entry2.name);
    const tests = entry2.isDirectory() && entry2.name === "tests" && !path.includes(join13("numpy", "_core", "tests"));
    if (tests || entry2.name === "uv_cache.json") await rm3(path, { recursive: true, force: true });
  }
}
async function compile(venv, { environment: environment3 }, host) {
  const packages = join13(venv, "lib", `python${environment3.python.version}`, "site-packages");
  const args = [
    "-I",
    "-m",
    "compileall",
    "-qq",
    "-j",
    "0",
    "--invalidation-mode",
    "unchecked-hash",
    "-s",
    packages,
    packages
  ];
  await host.exec(join13(venv, "bin", "python"), args, {
    env: { PATH: host.env["PATH"] ?? "", PYTHONHASHSEED: "0" },
    cwd: host.scratch
  });
}
function findLinks({ findLinks: given }, host) {
  const known = (host.env["PIP_FIND_LINKS"] ?? "").split(/\s+/).filter((link) => link !== "");
  return [...(given ?? []).map((folder) => resolve10(folder)), ...known].flatMap((link) => ["--find-links", link]);
}
function chosen(env, names3) {
  return Object.fromEntries(names3.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
}
function failed2(result, doing, python2) {
  const said2 = result.stderr.trim().slice(-EXPLAINED3);
  if (/No space left/i.test(said2)) {
    return new PackageModelError("DISK_FULL", `no space left while ${doing}`, "Free some disk space and run again.");
  }
  return new PackageModelError(
    "BUILD_FAILED",
    `${doing} failed: ${said2}`,
    `The archive needs Python ${python2} on this machine and the packages of the lock. Install that Python, or choose one that is there: --python VERSION with --upgrade.`
  );
}
function serveScript(python2) {
  return [
    "#!/bin/sh",
    `# Starts the model's server on port 8080, or on $PORT. Needs Python ${python2}, and nothing else.`,
    "set -eu",
    'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)',
    "python=$here/venv/bin/python",
    "packages=",
    'if ! "$python" -c "" 2>/dev/null; then',
    `  python=$(command -v "\${PACKAGE_MODEL_PYTHON:-python${python2}}") || { echo "serve: this archive needs Python ${python2} on the PATH" >&2; exit 3; }`,
    `  "$python" -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != "${python2}")' || { echo "serve: $python is not Python ${python2}" >&2; exit 3; }`,
    `  packages=:$here/venv/lib/python${python2}/site-packages`,
    "fi",
    'export PYTHONPATH="$here/server:$here/code$packages" PACKAGE_MODEL_DIR="$here/models"',
    "[ $# -gt 0 ] || set -- serve",
    'exec "$python" -m package_model_server "$@"',
    ""
  ].join("\n");
}
async function pack(folder, order, host) {
  const path = join13(host.scratch, `${order.name}.tar.gz`);
  host.emit({ stage: "image", type: "progress", what: "packing the archive", done: 0, unit: "files" });
  await packable(folder, order.name, path, host);
  const hash = createHash4("sha256");
  let size = 0;
  await pipeline2(createReadStream3(path), async (chunks) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
    }
  });
  return { path, digest: `sha256:${hash.digest("hex")}`, size, folder };
}
async function packable(folder, name, path, host) {
  const aside = join13(host.scratch, "archive-python");
  const [bin, home] = [join13(folder, "venv", "bin"), join13(folder, "venv", "pyvenv.cfg")];
  try {
    await rm3(aside, { recursive: true, force: true });
    await mkdir4(aside, { recursive: true });
    await rename3(bin, join13(aside, "bin"));
    await rename3(home, join13(aside, "pyvenv.cfg"));
    await writeTarGz(folder, name, path);
    await rename3(join13(aside, "bin"), bin);
    await rename3(join13(aside, "pyvenv.cfg"), home);
  } catch (cause) {
    throw ioError(cause, `packing ${path}`);
  }
}
async function publishArchive(archive, path, host) {
  const part = `${path}.${host.run}.part`;
  try {
    await mkdir4(dirname6(path), { recursive: true });
    await copyFile(archive, part);
    await rename3(part, path);
  } catch (cause) {
    throw ioError(cause, `writing ${path}`);
  } finally {
    await rm3(part, { force: true });
  }
}

// packages/core/src/image/context.ts
import { createHash as createHash6 } from "node:crypto";
import {
  chmod as chmod3,
  constants as constants2,
  copyFile as copyFile2,
  mkdir as mkdir5,
  mkdtemp as mkdtemp4,
  readdir as readdir7,
  readFile as readFile12,
  rename as rename4,
  rm as rm4,
  stat as stat7,
  utimes,
  writeFile as writeFile6
} from "node:fs/promises";
import { basename as basename3, dirname as dirname8, join as join14, resolve as resolve11 } from "node:path";

// packages/core/src/image/digest-model.ts
import { createHash as createHash5 } from "node:crypto";
import { createReadStream as createReadStream4 } from "node:fs";
import { basename as basename2, dirname as dirname7, relative as relative4 } from "node:path";
var WINDOW2 = 1 << 20;
async function digestModel(model2, host) {
  const names3 = modelNames(model2);
  const total = model2.files.reduce((sum, file) => sum + file.size, 0);
  const digests = {};
  let done = 0;
  for (const [index, file] of model2.files.entries()) {
    await assertUnchanged(file.path, file.identity);
    digests[names3[index] ?? ""] = await digestOf(file.path, host, (bytes) => {
      done += bytes;
      host.emit({
        stage: "image",
        type: "progress",
        what: `SHA-256 of ${basename2(file.path)}`,
        done,
        total,
        unit: "bytes"
      });
    });
    await assertUnchanged(file.path, file.identity);
  }
  return { digest: together(digests), size: total, files: digests };
}
function modelNames(model2) {
  const [first2, ...more] = model2.files.map((file) => file.path);
  if (first2 === void 0) throw new PackageModelError("INTERNAL", "the model has no files", "Report this.");
  let root = dirname7(first2);
  while (more.some((path) => relative4(root, path).startsWith(".."))) root = dirname7(root);
  return model2.files.map((file) => safeName(relative4(root, file.path).replaceAll("\\", "/")));
}
function safeName(name) {
  const bad = /[\u0000-\u001F\u007F]/.test(name) || name.split("/").some((part) => part.startsWith(".wh."));
  if (!bad && name !== "package-model.json") return name;
  throw new PackageModelError(
    "USAGE",
    `a model file cannot be called ${JSON.stringify(name)} in an image`,
    "Rename it: no control characters, not .wh.\u2026, not package-model.json."
  );
}
function together(digests) {
  const entries2 = Object.entries(digests);
  const [only] = entries2;
  if (only && entries2.length === 1) return only[1];
  const lines = entries2.map(([name, digest3]) => `${digest3.slice("sha256:".length)}  ${name}
`).toSorted();
  return `sha256:${createHash5("sha256").update(lines.join("")).digest("hex")}`;
}
async function digestOf(path, host, read = () => void 0) {
  const hash = createHash5("sha256");
  try {
    for await (const chunk of createReadStream4(path, {
      highWaterMark: WINDOW2,
      signal: host.signal
    })) {
      hash.update(chunk);
      read(chunk.length);
    }
  } catch (cause) {
    if (host.signal.aborted) {
      throw new PackageModelError("INTERRUPTED", `interrupted while reading ${path}`, "Run it again.", { cause });
    }
    throw ioError(cause, `reading ${path}`);
  }
  return `sha256:${hash.digest("hex")}`;
}

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

// packages/core/src/registry/reference.ts
var MAX_NAME = 255;
var MAX_TAG = 128;
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
var COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseReference(text8) {
  if (text8 === "") throw wrong(text8, "it is empty");
  const [beforeDigest = "", ...digests] = text8.split("@");
  const digest3 = digests.length === 0 ? void 0 : readDigest(text8, digests.join("@"));
  const { name, tag } = splitTag(beforeDigest);
  const { host, path } = splitHost(text8, name);
  checkPath(text8, path, name.length - path.length);
  if (tag !== void 0) checkTag(text8, tag, name.length + 1);
  if (name.length > MAX_NAME) throw wrong(text8, `its name has ${name.length} characters, the limit is ${MAX_NAME}`);
  const repository = host === DEFAULT_REGISTRY && !path.includes("/") ? `library/${path}` : path;
  return { host, repository, ...tag === void 0 ? {} : { tag }, ...digest3 === void 0 ? {} : { digest: digest3 }, text: text8 };
}
function formatReference(reference) {
  const { host, repository, tag, digest: digest3 } = reference;
  return `${host}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest3 === void 0 ? "" : `@${digest3}`}`;
}
function splitTag(text8) {
  const colon = text8.lastIndexOf(":");
  if (colon <= text8.lastIndexOf("/")) return { name: text8 };
  return { name: text8.slice(0, colon), tag: text8.slice(colon + 1) };
}
function splitHost(text8, name) {
  const slash = name.indexOf("/");
  const first2 = slash < 0 ? "" : name.slice(0, slash);
  if (!/[.:[\]]/.test(first2) && first2 !== "localhost") return { host: DEFAULT_REGISTRY, path: name };
  const at = first2.search(/[^A-Za-z0-9.:[\]-]/u);
  if (at >= 0) throw badCharacter(text8, at, "a host name");
  const port = /:(\d+)$/.exec(first2)?.[1];
  if (!HOST.test(first2)) throw wrong(text8, `${JSON.stringify(first2)} is no host name`);
  if (port !== void 0 && (Number(port) < 1 || Number(port) > 65535)) throw wrong(text8, `${port} is no port`);
  return { host: first2.toLowerCase(), path: name.slice(slash + 1) };
}
function checkPath(text8, path, offset) {
  const at = path.search(/[^a-z0-9._/-]/u);
  if (at >= 0) throw badCharacter(text8, offset + at, "a repository");
  if (path === "") throw wrong(text8, "it names no repository");
  for (const component of path.split("/")) {
    if (component === "") throw wrong(text8, "it has an empty part between two slashes");
    if (!COMPONENT.test(component)) {
      throw wrong(
        text8,
        `${JSON.stringify(component)} must begin and end with a letter or digit, with single separators between`
      );
    }
  }
}
function checkTag(text8, tag, offset) {
  if (tag === "") throw wrong(text8, "nothing follows the colon");
  const at = tag.search(/[^A-Za-z0-9._-]/u);
  if (at >= 0) throw badCharacter(text8, offset + at, "a tag");
  if (!TAG.test(tag)) throw badCharacter(text8, offset, "the beginning of a tag");
  if (tag.length > MAX_TAG) throw wrong(text8, `its tag has ${tag.length} characters, the limit is ${MAX_TAG}`);
}
function readDigest(text8, digest3) {
  if (!DIGEST.test(digest3)) throw wrong(text8, "what follows @ is not sha256: and 64 hexadecimal digits");
  return digest3;
}
function badCharacter(text8, at, where) {
  const character = String.fromCodePoint(text8.codePointAt(at) ?? 0);
  const shown2 = /^[\x21-\x7e]$/.test(character) ? character : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const capital = /^[A-Z]$/.test(character) ? " (repositories are lower case)" : "";
  return wrong(text8, `the character ${shown2} at position ${at + 1} may not be in ${where}${capital}`);
}
function wrong(text8, why) {
  return new PackageModelError(
    "USAGE",
    `${JSON.stringify(text8.slice(0, MAX_NAME + MAX_TAG))} is no image reference: ${why}`,
    "Write it as HOST[:PORT]/REPOSITORY:TAG, for example ghcr.io/acme/churn:1."
  );
}

// packages/core/src/image/plan.ts
import { relative as relative5, sep as sep2 } from "node:path";

// packages/core/src/environment/hashed-requirements.ts
function requirementsFrom(lock, target) {
  const known = target ?? readToolTable(parsePylock(lock.text, lock.path).lock?.ours);
  const environment3 = known && markerEnvironment(known);
  return lock.packages.filter(({ marker }) => !environment3 || markerHolds(marker, environment3)).toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ name, version, wheels }) => {
    const hashes = [...new Set(wheels.map(({ sha256: sha2564 }) => sha2564))].toSorted();
    return `${sourceOf(name, version, wheels)}${hashes.map((hash) => ` --hash=sha256:${hash}`).join("")}
`;
  }).join("");
}
function sourceOf(name, version, wheels) {
  const [wheel, ...more] = wheels;
  const address = version.includes("+") && more.length === 0 ? wheel?.url : void 0;
  return address !== void 0 && /^https?:/.test(address) ? `${name} @ ${address}` : `${name}==${version}`;
}

// packages/core/src/image/manifest.ts
var loaders = /* @__PURE__ */ new Set([
  "pickle",
  "joblib",
  "skops",
  "xgboost",
  "lightgbm",
  "catboost",
  "onnxruntime",
  "torch",
  "torchscript",
  "torch-export",
  "keras",
  "tensorflow",
  "handler"
]);
function manifestText(input) {
  const { model: model2, environment: environment3, layer } = input;
  const manifest2 = {
    schema: 1,
    name: input.name,
    runtime: environment3.runtime,
    loader: input.handler === void 0 ? loaderFor(model2, environment3) : "handler",
    path: input.path,
    digest: layer.digest,
    format: model2.format,
    producers: model2.producers.map(({ library, version }) => ({ library, version })),
    server: input.server,
    python: environment3.python.version,
    ...input.main !== void 0 && { main: input.main },
    ...input.handler !== void 0 && { handler: input.handler },
    signature: model2.signature ?? null,
    example: input.example ?? null
  };
  return `${JSON.stringify(manifest2, withoutLoss, 2)}
`;
}
function withoutLoss(_key, value) {
  return typeof value === "number" && !Number.isFinite(value) ? { float: String(value).toLowerCase() } : value;
}
function loaderFor(model2, { runtime }) {
  if (runtime === "script") return runtime;
  const loader = loaderOf(model2);
  if (loaders.has(loader)) return loader;
  throw new PackageModelError(
    "MODEL_UNSUPPORTED",
    `${model2.name} is a model for ${loader}, which the server cannot load`,
    "Write down how it is loaded and asked (`package-model init` begins it), and name that file with --handler."
  );
}

// packages/core/src/image/quote.ts
var CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
function dockerWord(text8, what) {
  if (CONTROL.test(text8)) {
    throw new PackageModelError(
      "USAGE",
      `${what} holds a line break or another control character: ${JSON.stringify(text8.slice(0, 80))}`,
      "Write it in one line of plain text."
    );
  }
  return `"${text8.replaceAll(/["\\$]/g, (character) => `\\${character}`)}"`;
}
function shellWord(text8, what) {
  if (CONTROL.test(text8) || text8.includes("\\")) {
    throw new PackageModelError(
      "USAGE",
      `${what} holds a backslash or a control character: ${JSON.stringify(text8.slice(0, 80))}`,
      "Write it without."
    );
  }
  return /^[\w./:=@%+,-]+$/.test(text8) ? text8 : `'${text8.replaceAll("'", `'\\''`)}'`;
}
function comment(text8) {
  return text8.replaceAll(new RegExp(CONTROL, "g"), " ").slice(0, 200);
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
  /** Modules of the user's own. */
  code: "/opt/code",
  models: "/models",
  links: ["/opt/ml/model", "/mnt/models"]
};
function planImage(input) {
  const { model: model2, layer, environment: environment3, base, server, code } = input;
  const name = input.name ?? model2.name;
  const names3 = modelNames(model2);
  const path = servedPath(model2, names3, code);
  return {
    name,
    platform: environment3.platform,
    base,
    environment: environment3,
    model: layer,
    layers: [
      { of: "environment", path: places.environment, because: "changes with the lock" },
      { of: "server", path: places.server, because: "changes with the version of package-model" },
      ...code ? [{ of: "code", path: places.code, because: "changes with your own code" }] : [],
      { of: "model", path: places.models, because: "changes with every training" }
    ],
    config: {
      user: "65532:0",
      path: `${places.environment}/bin`,
      ...code?.script === void 0 ? serverConfig(code) : scriptConfig(code.script),
      port: 8080,
      stopSignal: "SIGTERM",
      labels: { ...ownLabels(input, name), ...labelsFrom(input.labels ?? []) }
    },
    install: {
      requirements: requirementsFrom(environment3.lock),
      installer: installerText(),
      index: indexOf2(input.indexUrl),
      findLinks: input.findLinks ?? []
    },
    system: systemPackages(model2),
    server: { folder: server.folder, version: server.version },
    ...code && { code },
    files: model2.files.map((file, index) => ({
      from: file.path,
      identity: file.identity,
      name: names3[index] ?? "",
      size: file.size
    })),
    manifest: manifestText({
      name,
      model: model2,
      layer,
      environment: environment3,
      server: server.version,
      path,
      main: code?.main,
      handler: code?.handler,
      example: input.example
    }),
    about: `${name}: ${model2.format}${producer(model2) ? ` written by ${producer(model2)}` : ""}, served on Python ${environment3.python.version}`
  };
}
var python = `${places.environment}/bin/python`;
var always = { PYTHONDONTWRITEBYTECODE: "1", PYTHONUNBUFFERED: "1" };
function serverConfig(code) {
  return {
    workdir: "/",
    env: { PYTHONPATH: code ? `${places.server}:${places.code}` : places.server, ...always },
    entrypoint: [python, "-m", "package_model_server"],
    cmd: ["serve"],
    health: [python, "-m", "package_model_server", "health"]
  };
}
function scriptConfig(script) {
  return {
    workdir: places.models,
    env: { PYTHONPATH: places.code, ...always },
    entrypoint: [],
    cmd: [python, `${places.code}/${script}`],
    health: []
  };
}
function servedPath(model2, names3, code) {
  const part = code?.handler === void 0 ? runtimeOf(model2)?.model ?? model2 : model2;
  const at = (path) => model2.files.findIndex((file) => file.path === path);
  const first2 = names3[at(part.files[0]?.path)] ?? names3[0] ?? "";
  const { folder, beside: beside2 } = modelPath(part);
  if (folder !== beside2) return first2;
  const depth = relative5(folder, part.files[0]?.path ?? folder).split(sep2).length;
  return first2.split("/").slice(0, -depth).join("/") || ".";
}
function ownLabels({ model: model2, layer, environment: environment3, base, server, code }, name) {
  const written2 = producer(model2);
  return {
    "org.opencontainers.image.title": name,
    "org.opencontainers.image.base.name": base.reference.replace(/@.*$/, ""),
    ...base.digest && { "org.opencontainers.image.base.digest": base.digest },
    "io.package-model.format": model2.format,
    ...written2 && { "io.package-model.producer": written2 },
    "io.package-model.runtime": environment3.runtime,
    "io.package-model.model.digest": layer.digest,
    "io.package-model.lock.digest": environment3.lock.digest,
    ...code && { "io.package-model.code.digest": code.digest },
    ...code?.script === void 0 && { "io.package-model.server.version": server.version }
  };
}
function producer(model2) {
  const written2 = model2.producers.filter((one2) => one2.known === "written");
  const one = written2.find(({ library }) => library === "scikit-learn") ?? written2[0];
  return one && `${one.library} ${one.version}`;
}
function labelsFrom(labels) {
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
function indexOf2(url) {
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
  const [major, minor] = version.split(".");
  return `import sys; found = "%d.%d" % sys.version_info[:2]; sys.exit(None if found == "${major}.${minor}" else "the base image has Python " + found + ", and the lock is for ${major}.${minor}")`;
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
    "",
    ...ownCode(plan)
  ];
}
function ownCode({ code }) {
  if (!code) return [];
  return [
    "# Your own modules: those that were named, and nothing else of the project.",
    `COPY code/ ${places.code}/`,
    run(
      [],
      [
        `chmod -R u=rwX,go=rX ${places.code}`,
        `{ ${places.environment}/bin/python -m compileall -q --invalidation-mode unchecked-hash ${places.code} || true; }`
      ]
    ),
    ""
  ];
}
function run(mounts, commands) {
  return `RUN ${[...mounts, commands.join(" && \\\n    ")].join(" \\\n    ")}`;
}
function environment2(plan) {
  const { config } = plan;
  const env = Object.entries(config.env).map(([name, value]) => `${name}=${dockerWord(value, name)}`);
  return [
    "# \u2500\u2500 environment: base, packages and server; the same for every model with this lock",
    `${from(plan)} AS environment`,
    ...system(plan),
    `COPY --from=build ${places.environment} ${places.environment}`,
    "# Other platforms look for a model in places of their own: links lead from there.",
    "COPY --from=build /build/links/ /",
    ...plan.code?.script === void 0 ? [`COPY --from=build ${places.server} ${places.server}`] : [],
    `ENV PATH="${config.path}:$PATH" \\
    ${env.join(" \\\n    ")}`,
    "WORKDIR /",
    ""
  ];
}
function system({ system: packages }) {
  if (packages.length === 0) return [];
  return [
    "# Shared libraries that wheels link to and do not bring.",
    run(
      [],
      [
        "apt-get update -qq",
        `apt-get install -qq --yes --no-install-recommends ${packages.join(" ")} >/dev/null`,
        "rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log /var/log/alternatives.log"
      ]
    )
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
    ...plan.code ? [`COPY --from=build ${places.code} ${places.code}`] : [],
    `COPY models/ ${places.models}/`,
    "# No name and no home: works as any user of group 0, on a read-only file system, without any writable folder.",
    `USER ${config.user}`,
    `EXPOSE ${config.port}`,
    `STOPSIGNAL ${config.stopSignal}`,
    ...config.workdir === "/" ? [] : [`WORKDIR ${config.workdir}`],
    config.health.length === 0 ? "HEALTHCHECK NONE" : `HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ${JSON.stringify(config.health)}`,
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
var TIME2 = /* @__PURE__ */ new Date("1980-01-01T00:00:00Z");
async function writeContext(plan, folder, host) {
  const target = resolve11(folder);
  await assertReplaceable(folder, host);
  const part = await attempt(target, async () => {
    await mkdir5(dirname8(target), { recursive: true });
    return mkdtemp4(join14(dirname8(target), `.${basename3(target)}-`));
  });
  try {
    await attempt(target, async () => {
      await fill(plan, part, host);
      await settle2(part);
      await rm4(target, { recursive: true, force: true });
      await rename4(part, target);
    });
  } finally {
    await rm4(part, { recursive: true, force: true });
  }
}
async function fill(plan, folder, host) {
  const sums = /* @__PURE__ */ new Map();
  const put2 = async (name, text8) => {
    await mkdir5(dirname8(join14(folder, name)), { recursive: true });
    await writeFile6(join14(folder, name), text8);
    sums.set(name, sha256(text8));
  };
  await put2("Dockerfile", renderDockerfile(plan));
  await put2(".dockerignore", dockerignore(plan));
  await put2("requirements.txt", plan.install.requirements);
  await put2("installer.txt", plan.install.installer);
  for (const name of await serverFiles(plan.server.folder)) {
    await put2(`server/package_model_server/${name}`, await readFile12(join14(sourcesOf2(plan.server.folder), name), "utf8"));
  }
  await put2("models/package-model.json", plan.manifest);
  for (const file of plan.files) {
    await assertUnchanged(file.from, file.identity);
    await copy(file.from, join14(folder, "models", file.name));
    await assertUnchanged(file.from, file.identity);
    sums.set(`models/${file.name}`, hex(plan.model.files[file.name] ?? await digestOf(file.from, host)));
  }
  for (const { name, sha256: sum, source } of plan.code?.files ?? []) {
    if ("text" in source) await put2(`code/${name}`, source.text);
    else {
      await copy(source.from, join14(folder, "code", name));
      if (hex(await digestOf(join14(folder, "code", name), host)) !== sum) throw codeChanged(source.from);
      sums.set(`code/${name}`, sum);
    }
  }
  for (const [name, from2] of await lockedWheels(plan)) {
    await copy(from2, join14(folder, "wheels", name));
    sums.set(`wheels/${name}`, hex(await digestOf(from2, host)));
  }
  if (plan.install.findLinks.length > 0) await mkdir5(join14(folder, "wheels"), { recursive: true });
  const lines = [...sums].map(([name, sum]) => `${sum}  ${name}
`).toSorted((a, b) => a.slice(66) < b.slice(66) ? -1 : 1);
  await writeFile6(join14(folder, SUMS), lines.join(""));
}
function dockerignore(plan) {
  const wanted3 = [
    "installer.txt",
    "requirements.txt",
    "server",
    ...plan.code ? ["code"] : [],
    "models",
    ...plan.install.findLinks.length > 0 ? ["wheels"] : []
  ];
  return [
    "# Only what is named here reaches the engine.",
    "*",
    ...wanted3.map((name) => `!${name}`),
    "**/__pycache__",
    ""
  ].join("\n");
}
async function copy(from2, to) {
  await mkdir5(dirname8(to), { recursive: true });
  await copyFile2(from2, to, constants2.COPYFILE_FICLONE | constants2.COPYFILE_EXCL);
}
function sourcesOf2(server) {
  return join14(server, "src", "package_model_server");
}
async function serverFiles(server) {
  const entries2 = await readdir7(sourcesOf2(server), { recursive: true, withFileTypes: true });
  const root = sourcesOf2(server);
  return entries2.filter((entry2) => entry2.isFile() && /\.(?:py|html|css|js|svg|json)$|^py\.typed$/.test(entry2.name)).map(
    (entry2) => join14(entry2.parentPath, entry2.name).slice(root.length + 1).replaceAll("\\", "/")
  ).toSorted();
}
async function lockedWheels(plan) {
  const named4 = new Set(plan.environment.lock.packages.flatMap((each) => each.wheels.map((wheel) => wheel.name)));
  const found = /* @__PURE__ */ new Map();
  for (const folder of plan.install.findLinks) {
    for (const name of await readdir7(folder)) {
      if (named4.has(name) && !found.has(name)) found.set(name, join14(folder, name));
    }
  }
  return found;
}
async function settle2(folder) {
  for (const entry2 of await readdir7(folder, { withFileTypes: true })) {
    const path = join14(folder, entry2.name);
    if (entry2.isDirectory()) await settle2(path);
    else {
      await chmod3(path, 420);
      await utimes(path, TIME2, TIME2);
    }
  }
  await chmod3(folder, 493);
  await utimes(folder, TIME2, TIME2);
}
async function assertReplaceable(folder, host) {
  const target = resolve11(folder);
  const there = await stat7(target).catch(() => void 0);
  if (!there) return;
  const refuse = (why) => new PackageModelError(
    "USAGE",
    `${folder} ${why}, and is not overwritten`,
    "Name another folder with --output, or move this one away."
  );
  if (!there.isDirectory()) throw refuse("is a file");
  const names3 = await files(target);
  if (names3.length === 0) return;
  const sums = await readFile12(join14(target, SUMS), "utf8").catch(() => void 0);
  if (sums === void 0) throw refuse("holds files that package-model has not written");
  const known = new Map(
    sums.split("\n").filter(Boolean).map((line4) => [line4.slice(66), line4.slice(0, 64)])
  );
  for (const name of names3.filter((each) => each !== SUMS)) {
    const sum = known.get(name);
    if (sum === void 0) throw refuse(`holds ${name}, which package-model has not written`);
    if (hex(await digestOf(join14(target, name), host)) !== sum) throw refuse(`holds ${name}, which was changed`);
  }
}
async function files(folder) {
  const entries2 = await readdir7(folder, { recursive: true, withFileTypes: true });
  return entries2.filter((entry2) => !entry2.isDirectory()).map(
    (entry2) => join14(entry2.parentPath, entry2.name).slice(folder.length + 1).replaceAll("\\", "/")
  );
}
async function attempt(folder, work) {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `writing ${folder}`);
  }
}
function sha256(text8) {
  return createHash6("sha256").update(text8).digest("hex");
}
function codeChanged(path) {
  return new PackageModelError("MODEL_CHANGED", `${path} changed while it was being packaged`, "Run it again.");
}
function hex(digest3) {
  return digest3.slice("sha256:".length);
}

// packages/core/src/registry/client.ts
import { createHash as createHash9 } from "node:crypto";

// packages/core/src/registry/challenge.ts
var MAX_HEADER = 8192;
var TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
var PARAMETER = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
function parseChallenges(header) {
  if (header.length > MAX_HEADER) return [];
  const challenges = [];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < header.length) {
    take(/[\s,]*/y);
    const word2 = take(TOKEN)?.[0].toLowerCase();
    if (word2 === void 0) break;
    const value = take(PARAMETER);
    if (value) challenges.at(-1)?.parameters.set(word2, value[1]?.replaceAll(/\\(.)/g, "$1") ?? value[2] ?? "");
    else challenges.push({ scheme: word2, parameters: /* @__PURE__ */ new Map() });
  }
  return challenges;
}

// packages/core/src/registry/credentials.ts
import { readFile as readFile13 } from "node:fs/promises";
import { join as join15 } from "node:path";
var HELPER = /^[a-z0-9-]+$/;
var HELPER_MS = 15e3;
var HELPER_KEEP = 64 * 1024;
async function findLogin(registry, repository, host) {
  const notes = [];
  for (const path of authFiles(host.env)) {
    const file = await readAuthFile(path, notes);
    const credentials = file && await fromFile(file, registry, repository, host, notes);
    if (credentials) return { credentials, because: `the login in ${path}` };
  }
  return { because: notes.length === 0 ? `no login for ${registry} was found` : notes.join("; ") };
}
function authFiles(env) {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const docker = env["DOCKER_CONFIG"] ?? (home === void 0 ? void 0 : join15(home, ".docker"));
  const files2 = [
    env["REGISTRY_AUTH_FILE"],
    docker === void 0 ? void 0 : join15(docker, "config.json"),
    env["XDG_RUNTIME_DIR"] === void 0 ? void 0 : join15(env["XDG_RUNTIME_DIR"], "containers", "auth.json"),
    home === void 0 ? void 0 : join15(home, ".config", "containers", "auth.json")
  ];
  return files2.filter((path) => path !== void 0 && path !== "");
}
async function readAuthFile(path, notes) {
  let text8;
  try {
    text8 = await readFile13(path, "utf8");
  } catch (cause) {
    if (cause.code !== "ENOENT") notes.push(`${path} cannot be read`);
    return void 0;
  }
  try {
    const parsed2 = entries(JSON.parse(text8));
    return {
      path,
      auths: entries(parsed2.get("auths")),
      credHelpers: entries(parsed2.get("credHelpers")),
      credsStore: parsed2.get("credsStore")
    };
  } catch {
    notes.push(`${path} is not JSON`);
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
  const parts = repository.split("/");
  const [registry = ""] = names3;
  for (let depth = parts.length; depth > 0; depth--) {
    const found = auths.get(`${registry}/${parts.slice(0, depth).join("/")}`);
    if (found !== void 0) return found;
  }
  for (const name of names3) {
    const found = auths.get(name) ?? [...auths].find(([key]) => bareHost(key) === name)?.[1];
    if (found !== void 0) return found;
  }
  return void 0;
}
function bareHost(key) {
  return /^https?:\/\/([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
}
function fromEntry(entry2) {
  const fields = entries(entry2);
  const [username = "", password = ""] = [text3(fields.get("username")), text3(fields.get("password"))];
  const registryToken = text3(fields.get("registrytoken"));
  if (registryToken) return { kind: "registry-token", username, secret: registryToken };
  const decoded2 = Buffer.from(text3(fields.get("auth")) ?? "", "base64").toString("utf8");
  const colon = decoded2.indexOf(":");
  const user = colon < 0 ? username : decoded2.slice(0, colon);
  const identityToken = text3(fields.get("identitytoken"));
  if (identityToken) return { kind: "identity-token", username: user, secret: identityToken };
  const secret = colon < 0 ? password : decoded2.slice(colon + 1).replace(/\0+$/, "");
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
    const [username = "", secret = ""] = [text3(fields.get("Username")), text3(fields.get("Secret"))];
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
function text3(value) {
  return typeof value === "string" ? value : void 0;
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
function unexpected(errand, doing, why) {
  return new PackageModelError(
    "REGISTRY_UNREACHABLE",
    `${errand.registry} failed at ${doing} in ${errand.repository}: ${why}`,
    "Run it again; if it stays, the registry does not work as the OCI distribution specification says."
  );
}
function words(answer) {
  try {
    const { errors } = JSON.parse(answer.body.toString("utf8"));
    const first2 = Array.isArray(errors) ? errors[0] : void 0;
    const told = [first2?.code, first2?.message].filter((part) => typeof part === "string" && part !== "").join(": ");
    return told === "" ? String(answer.status) : `${answer.status} ${oneLine(told)}`;
  } catch {
    return String(answer.status);
  }
}
function oneLine(text8) {
  return text8.replaceAll(/[^\x20-\x7e]+/g, " ").trim().slice(0, MAX_WORDS);
}

// packages/core/src/registry/retry.ts
import { setTimeout as sleep } from "node:timers/promises";

// packages/core/src/registry/transport.ts
import { readFile as readFile14 } from "node:fs/promises";
import * as http from "node:http";
import * as https from "node:https";
import { Readable as Readable2 } from "node:stream";
import { rootCertificates } from "node:tls";
var NoAnswer = class extends Error {
  name = "NoAnswer";
  code;
  constructor(code, reason, options) {
    super(reason, options);
    this.code = code;
  }
};
var SILENCE_MS = 3e4;
var BUFFERED = 2;
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
  const { method, url, headers, body: body2, patience = SILENCE_MS } = request3;
  return new Promise((resolve15, reject) => {
    const secure = url.protocol === "https:";
    const options = { method, headers: { ...headers, "user-agent": "package-model" }, signal, timeout: patience };
    const outgoing = secure ? https.request(url, { ...options, agent: agents.https, ...ca === void 0 ? {} : { ca } }) : http.request(url, { ...options, agent: agents.http });
    const source = typeof body2 === "function" ? Readable2.from(body2(), { highWaterMark: BUFFERED }) : void 0;
    let answering = false;
    const fail = (cause) => {
      source?.destroy();
      reject(host.signal.aborted ? interrupted(url) : noAnswer(cause));
    };
    outgoing.on("timeout", () => outgoing.destroy(new NoAnswer("ETIMEDOUT", `nothing came for ${patience / 1e3} s`)));
    outgoing.on("error", (cause) => {
      if (!answering) fail(cause);
    });
    outgoing.on("response", (incoming) => {
      answering = true;
      incoming.on("error", fail);
      const take = async () => {
        const answer = await receive(incoming, request3);
        if (source !== void 0 && !source.readableEnded) outgoing.destroy();
        source?.destroy();
        resolve15(answer);
      };
      take().catch(fail);
    });
    if (source === void 0) return void outgoing.end(body2);
    source.on("error", (cause) => {
      outgoing.destroy();
      reject(host.signal.aborted ? interrupted(url) : cause);
    });
    source.pipe(outgoing);
  });
}
async function receive(incoming, { limit, onBody }) {
  const answer = { status: incoming.statusCode ?? 0, headers: incoming.headers };
  if (onBody && (answer.status === 200 || answer.status === 206)) {
    await onBody(incoming);
    return { ...answer, body: Buffer.of() };
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > limit) throw new NoAnswer("TOO_LARGE", `it answered with more than ${limit} bytes`);
  }
  return { ...answer, body: Buffer.concat(chunks) };
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
  const found = [];
  for (const name of ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"]) {
    const path = env[name];
    if (path === void 0 || path === "") continue;
    try {
      found.push(await readFile14(path, "utf8"));
    } catch (cause) {
      throw new PackageModelError(
        "CONFIG_INVALID",
        `the certificates of ${name} cannot be read: ${path}`,
        `Point ${name} to a readable PEM file, or unset it.`,
        { cause }
      );
    }
  }
  return found.length === 0 ? void 0 : [...rootCertificates, ...found];
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
  const text8 = challenge.parameters.get("realm") ?? "";
  const realm = URL.parse(text8);
  if (realm === null) throw denied(errand, "it names no place that issues tokens", login.because);
  const refused4 = realmRefused(registry, realm);
  if (refused4 !== void 0) {
    throw denied(errand, `it wants the login sent to ${realm.origin}, which is refused: ${refused4}`, login.because);
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
    const { token: token2, access_token: access2 } = JSON.parse(answer.body.toString("utf8"));
    const found = token2 ?? access2;
    return typeof found === "string" && /^[\x21-\x7e]+$/.test(found) ? found : void 0;
  } catch {
    return void 0;
  }
}
function basic({ username, secret }) {
  return `Basic ${Buffer.from(`${username}:${secret}`).toString("base64")}`;
}

// packages/core/src/registry/connection.ts
var MAX_REDIRECTS = 5;
var MAX_WORDS2 = 64 * 1024;
async function connect(reference, action, host, signal) {
  const errand = { registry: reference.host, repository: reference.repository, action };
  const once = await openTransport(host, signal);
  const base = await findBase(errand, once);
  return { errand, base, once, transport: withRetries(once, host.signal), host };
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
function talk(connection, ask5) {
  return converse(connection, ask5, connection.transport);
}
function talkOnce(connection, ask5) {
  return converse(connection, ask5, connection.once);
}
async function converse(connection, ask5, transport) {
  const { errand, base } = connection;
  const url = ask5.path instanceof URL ? ask5.path : new URL(`${errand.repository}/${ask5.path}`, base);
  const send3 = () => follow(connection, { ...ask5, url }, transport);
  const sent = transport === connection.once ? send3 : () => reach(errand, send3);
  let answer = await sent();
  if (answer.status === 401 && url.origin === base.origin) {
    connection.authorization = await logIn(connection, answer);
    answer = await sent();
  }
  if (answer.status === 401 || answer.status === 403) {
    throw denied(errand, words(answer), (await loginOf(connection)).because);
  }
  if (answer.status === 429 && transport === connection.transport) throw tooManyRequests(errand, retryAfter(answer));
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
async function follow(connection, request3, transport) {
  const { authorization, errand, base } = connection;
  let url = request3.url;
  let atHome = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    atHome &&= url.origin === base.origin;
    const login = atHome && authorization !== void 0 ? { authorization } : {};
    const answer = await transport({ ...request3, url, headers: { ...request3.headers, ...login } });
    const location = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || location === void 0) return answer;
    if (!mayFollow(request3, answer.status)) {
      const what = /\/manifests\/[^/]*$/.test(request3.url.pathname) ? "a manifest" : "a blob";
      throw unexpected(errand, `taking ${what}`, `it redirects to ${location.slice(0, 200)}`);
    }
    url = nextPlace(errand, url, location);
  }
  throw unexpected(errand, "answering", `it redirects more than ${MAX_REDIRECTS} times`);
}
function mayFollow({ method, url }, status) {
  if (method === "GET" || method === "HEAD") return true;
  return (status === 307 || status === 308) && !/\/manifests\/[^/]*$/.test(url.pathname);
}
function nextPlace(errand, from2, location) {
  const next = URL.parse(location, from2.href);
  const refused4 = next === null ? "the redirect leads nowhere" : redirectRefused(from2, next);
  if (next === null || refused4 !== void 0)
    throw unexpected(errand, "answering", `a redirect is refused: ${refused4}`);
  return next;
}
async function reach(errand, work) {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof NoAnswer ? unreachable(errand, cause) : cause;
  }
}

// packages/core/src/registry/manifest.ts
import { createHash as createHash7 } from "node:crypto";
var MAX_MANIFEST = 4 << 20;
var manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
function sha2562(bytes) {
  return `sha256:${createHash7("sha256").update(bytes).digest("hex")}`;
}
function readManifest(bytes) {
  const json3 = parse2(bytes);
  if (json3?.["schemaVersion"] !== 2) return void 0;
  const base = { bytes, digest: sha2562(bytes) };
  if (Array.isArray(json3["manifests"])) {
    const manifests = json3["manifests"].map(readEntry).filter((entry2) => entry2 !== void 0);
    return { ...base, mediaType: mediaType(json3, manifestTypes[0]), content: { kind: "index", manifests } };
  }
  const config = readDescriptor(json3["config"]);
  if (config === void 0 || !Array.isArray(json3["layers"])) return void 0;
  const layers = json3["layers"].map(readDescriptor).filter((layer) => layer !== void 0);
  if (layers.length !== json3["layers"].length) return void 0;
  return { ...base, mediaType: mediaType(json3, manifestTypes[1]), content: { kind: "image", config, layers } };
}
function readDiffIds(config) {
  const ids = object2(parse2(config)?.["rootfs"])?.["diff_ids"];
  return Array.isArray(ids) && ids.every(isDigest2) ? ids : void 0;
}
function mediaType(json3, otherwise) {
  return manifestTypes.find((type) => type === json3["mediaType"]) ?? otherwise;
}
function readEntry(value) {
  const descriptor = readDescriptor(value);
  if (descriptor === void 0) return void 0;
  const platform = object2(object2(value)?.["platform"]);
  const [os, architecture] = [platform?.["os"], platform?.["architecture"]];
  if (typeof os !== "string" || typeof architecture !== "string") return descriptor;
  return { ...descriptor, platform: `${os}/${architecture}` };
}
function readDescriptor(value) {
  const { digest: digest3, size } = object2(value) ?? {};
  if (!isDigest2(digest3) || typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return void 0;
  return { digest: digest3, size };
}
function isDigest2(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}
function object2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function parse2(bytes) {
  try {
    return object2(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch {
    return void 0;
  }
}

// packages/core/src/registry/session.ts
import { createHash as createHash8 } from "node:crypto";
import { mkdir as mkdir6, readdir as readdir8, readFile as readFile15, rename as rename5, rm as rm5, stat as stat8, writeFile as writeFile7 } from "node:fs/promises";
import { join as join16 } from "node:path";
var MAX_AGE_MS = 24 * 3600 * 1e3;
async function rememberSession(connection, blob, place2) {
  const path = fileOf(connection, blob);
  const part = `${path}.${connection.host.run}`;
  try {
    await mkdir6(folderOf(connection), { recursive: true, mode: 448 });
    await writeFile7(part, place2.href, { mode: 384 });
    await rename5(part, path);
  } catch {
    await rm5(part, { force: true }).catch(() => void 0);
  }
}
async function rememberedSession(connection, blob) {
  await sweep(connection);
  const text8 = await readFile15(fileOf(connection, blob), "utf8").catch(() => "");
  const place2 = URL.parse(text8);
  return place2 === null || redirectRefused(connection.base, place2) !== void 0 ? void 0 : place2;
}
async function forgetSession(connection, blob) {
  await rm5(fileOf(connection, blob), { force: true }).catch(() => void 0);
}
async function sweep(connection) {
  const folder = folderOf(connection);
  for (const name of await readdir8(folder).catch(() => [])) {
    const path = join16(folder, name);
    const facts = await stat8(path).catch(() => void 0);
    if (facts && Date.now() - facts.mtimeMs > MAX_AGE_MS) await rm5(path, { force: true }).catch(() => void 0);
  }
}
function folderOf({ host }) {
  return join16(host.cache, "uploads");
}
function fileOf(connection, { digest: digest3 }) {
  const key = `${connection.base.href} ${connection.errand.repository} ${digest3}`;
  return join16(folderOf(connection), createHash8("sha256").update(key).digest("hex"));
}

// packages/core/src/registry/upload.ts
var MAX_FAILURES = 5;
var MAX_SESSIONS = 3;
var PIECE = 64 << 20;
var WORTH_REMEMBERING = 8 << 20;
var CLOSING_MS = 3e5;
async function uploadBlob(connection, blob, sending) {
  for (const from2 of sending.mountFrom ?? []) {
    const begun = await begin(connection, `?mount=${blob.digest}&from=${encodeURIComponent(from2)}`);
    if (begun === "mounted") return "mounted";
  }
  let known = await resumed(connection, blob);
  for (let attempt2 = 1; attempt2 <= MAX_SESSIONS; attempt2++) {
    const session = known ?? await begin(connection, "");
    if (session === "mounted") return "mounted";
    if (await send2(connection, blob, session, sending)) {
      await forgetSession(connection, blob);
      return "sent";
    }
    known = void 0;
  }
  throw unexpected(connection.errand, `taking ${blob.digest}`, `it forgot the upload ${MAX_SESSIONS} times`);
}
async function begin(connection, query) {
  const { errand } = connection;
  const headers = { "content-length": "0" };
  const answer = await talk(connection, { method: "POST", path: `blobs/uploads/${query}`, headers, limit: MAX_WORDS2 });
  if (answer.status === 201) return "mounted";
  if (query !== "" && answer.status !== 202) return begin(connection, "");
  if (answer.status !== 202) throw unexpected(errand, "opening an upload", words(answer));
  const least = Number(answer.headers["oci-chunk-min-length"] ?? 0);
  return {
    place: placeOf2(connection, answer, connection.base),
    offset: 0,
    least: Number.isSafeInteger(least) && least > 0 ? least : 0
  };
}
async function resumed(connection, blob) {
  const place2 = blob.size < WORTH_REMEMBERING ? void 0 : await rememberedSession(connection, blob);
  if (place2 === void 0) return void 0;
  const standing = await ask3(connection, place2, blob).catch((cause) => {
    if (connection.host.signal.aborted) throw cause;
    return void 0;
  });
  return standing;
}
async function send2(connection, blob, start, sending) {
  const { errand, host } = connection;
  let session = start;
  let failures2 = 0;
  let whole2 = start.offset === 0;
  let piece = start.offset > 0 ? PIECE : Infinity;
  for (; ; ) {
    sending.onProgress?.(session.offset);
    if (blob.size >= WORTH_REMEMBERING) await rememberSession(connection, blob, session.place);
    const outcome = await step(connection, blob, session, piece, sending).catch((cause) => {
      if (cause instanceof NoAnswer) return cause;
      throw cause;
    });
    if (outcome === "done") return true;
    if (!(outcome instanceof NoAnswer) && !("status" in outcome)) {
      session = outcome;
      failures2 = 0;
      continue;
    }
    if (!(outcome instanceof NoAnswer)) {
      if (outcome.status === 404) return false;
      if (outcome.status === 400 && !whole2) return false;
      if (outcome.status === 429 && !mayPass(outcome)) throw tooManyRequests(errand, retryAfter(outcome));
      if (!mayPass(outcome) && outcome.status !== 413 && outcome.status !== 416)
        throw refused(connection, blob, outcome);
    }
    whole2 = false;
    piece = piece === Infinity ? PIECE : Math.max(PIECE / 16, piece / 2);
    if (++failures2 > MAX_FAILURES) throw givenUp(connection, blob, outcome);
    await waitBefore(failures2, outcome, host.signal);
    const standing = await reach(errand, () => ask3(connection, session.place, blob));
    if (standing === void 0) return closedMeanwhile(connection, blob);
    if (standing.offset > session.offset) failures2 = 0;
    session = { ...standing, least: session.least };
  }
}
async function step(connection, blob, session, piece, sending) {
  const { place: place2, offset } = session;
  const end = Math.min(blob.size, offset + Math.max(piece, session.least));
  if (offset === blob.size && (offset > 0 || blob.size === 0)) return close(connection, blob, place2);
  const answer = await talkOnce(connection, {
    method: "PATCH",
    path: place2,
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(end - offset),
      // The whole in one piece goes as Docker sends it, without a range: that is what every registry knows.
      ...offset === 0 && end === blob.size ? {} : { "content-range": `${offset}-${end - 1}` }
    },
    body: () => slice(blob, offset, end, sending),
    limit: MAX_WORDS2,
    patience: CLOSING_MS
  });
  if (answer.status !== 202 && answer.status !== 201) return answer;
  const has = readRange(answer) ?? end;
  return { ...session, place: placeOf2(connection, answer, place2), offset: has > offset && has <= end ? has : end };
}
async function close(connection, blob, place2) {
  const path = new URL(place2);
  path.searchParams.set("digest", blob.digest);
  const headers = { "content-length": "0", "content-type": "application/octet-stream" };
  const answer = await talkOnce(connection, { method: "PUT", path, headers, limit: MAX_WORDS2, patience: CLOSING_MS });
  return answer.status === 201 || answer.status === 204 ? "done" : answer;
}
async function ask3(connection, place2, blob) {
  const answer = await talk(connection, { method: "GET", path: place2, headers: {}, limit: MAX_WORDS2 });
  if (answer.status === 404 || answer.status === 405 || answer.status === 400) return void 0;
  if (answer.status !== 204 && answer.status !== 200 && answer.status !== 202)
    throw unexpected(connection.errand, "saying how far an upload is", words(answer));
  const has = readRange(answer) ?? 0;
  if (has > blob.size) return void 0;
  const next = answer.headers.location === void 0 ? place2 : placeOf2(connection, answer, place2);
  return { place: next, offset: has, least: 0 };
}
async function closedMeanwhile(connection, blob) {
  const head2 = { method: "HEAD", path: `blobs/${blob.digest}`, headers: {}, limit: MAX_WORDS2 };
  return (await talk(connection, head2)).status === 200;
}
async function* slice(blob, from2, to, { onProgress }) {
  let at = from2;
  for await (const chunk of blob.open(from2)) {
    const part = chunk.length > to - at ? chunk.subarray(0, to - at) : chunk;
    yield part;
    at += part.length;
    onProgress?.(at);
    if (at >= to) return;
  }
  if (at < to) throw new PackageModelError("IO", `only ${at} of ${to} bytes could be read`, "Run it again.");
}
function readRange(answer) {
  const text8 = answer.headers.range ?? answer.headers["Range"];
  const last2 = typeof text8 === "string" ? /^(?:bytes=)?0-(\d{1,15})$/.exec(text8)?.[1] : void 0;
  if (last2 === void 0) return void 0;
  return last2 === "0" ? 0 : Number(last2) + 1;
}
function placeOf2({ errand }, answer, from2) {
  const { location } = answer.headers;
  if (location === void 0) throw unexpected(errand, "opening an upload", "its answer says no place for it");
  return nextPlace(errand, from2, location);
}
function refused({ errand, login }, blob, answer) {
  if (answer.status === 401 || answer.status === 403) return denied(errand, words(answer), login?.because ?? "");
  return unexpected(errand, `taking ${blob.digest}`, words(answer));
}
function givenUp(connection, blob, outcome) {
  return outcome instanceof NoAnswer ? unreachable(connection.errand, outcome) : refused(connection, blob, outcome);
}

// packages/core/src/registry/client.ts
async function openRepository(reference, action, host, signal) {
  const connection = await connect(reference, action, host, signal);
  return {
    plain: connection.base.protocol === "http:",
    name: reference.repository,
    registry: reference.host,
    manifest: (at) => getManifest(connection, at),
    hasManifest: (at) => isThere(connection, `manifests/${at}`, { accept: manifestTypes.join(", ") }),
    putManifest: (at, manifest2) => putManifest(connection, at, manifest2),
    blob: (descriptor, limit) => getBlob(connection, descriptor, limit),
    hasBlob: (descriptor) => isThere(connection, `blobs/${descriptor.digest}`, {}, descriptor.size),
    readBlob: (descriptor, take) => readBlob(connection, descriptor, take),
    upload: (blob, sending = {}) => isThere(connection, `blobs/${blob.digest}`, {}, blob.size).then(
      (there) => there ? "there" : uploadBlob(connection, blob, sending)
    ),
    list: (path) => getList(connection, path)
  };
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
async function isThere(connection, path, headers, size) {
  const answer = await talk(connection, { method: "HEAD", path, headers, limit: MAX_WORDS2 });
  if (answer.status === 404) return false;
  if (answer.status !== 200) throw unexpected(connection.errand, `saying whether it has ${path}`, words(answer));
  const told = answer.headers["content-length"];
  return size === void 0 || told === void 0 || Number(told) === size;
}
async function putManifest(connection, at, manifest2) {
  const answer = await talk(connection, {
    method: "PUT",
    path: `manifests/${at}`,
    headers: { "content-type": manifest2.mediaType, "content-length": String(manifest2.bytes.length) },
    body: manifest2.bytes,
    limit: MAX_WORDS2
  });
  if (answer.status !== 201 && answer.status !== 200) {
    const what = at.startsWith("sha256:") ? `taking the manifest ${at}` : `setting the tag ${at}`;
    throw unexpected(connection.errand, what, words(answer));
  }
  const subject = answer.headers["oci-subject"];
  return typeof subject === "string" ? { subject } : {};
}
async function getBlob(connection, descriptor, limit) {
  const { errand } = connection;
  const doing = `giving out ${descriptor.digest}`;
  if (descriptor.size > limit)
    throw unexpected(errand, doing, `it has ${descriptor.size} bytes, at most ${limit} are read`);
  const answer = await talk(connection, { method: "GET", path: `blobs/${descriptor.digest}`, headers: {}, limit });
  if (answer.status !== 200) throw unexpected(errand, doing, words(answer));
  const digest3 = sha2562(answer.body);
  if (digest3 !== descriptor.digest || answer.body.length !== descriptor.size)
    throw wrongBytes(errand, descriptor.digest, digest3);
  return answer.body;
}
async function readBlob(connection, descriptor, take) {
  const { errand } = connection;
  const answer = await talk(connection, {
    method: "GET",
    path: `blobs/${descriptor.digest}`,
    headers: {},
    limit: MAX_WORDS2,
    onBody: (body2) => take(checked2(body2, descriptor, errand))
  });
  if (answer.status !== 200) throw unexpected(errand, `giving out ${descriptor.digest}`, words(answer));
}
async function* checked2(body2, { digest: digest3, size }, errand) {
  const hash = createHash9("sha256");
  let seen2 = 0;
  for await (const chunk of body2) {
    seen2 += chunk.length;
    if (seen2 > size) break;
    hash.update(chunk);
    yield chunk;
  }
  const got = `sha256:${hash.digest("hex")}`;
  if (seen2 !== size || got !== digest3) throw wrongBytes(errand, digest3, got);
}
async function getList(connection, path) {
  const answer = await talk(connection, { method: "GET", path, headers: {}, limit: MAX_MANIFEST });
  if (answer.status === 404) return void 0;
  if (answer.status !== 200) throw unexpected(connection.errand, `listing ${path}`, words(answer));
  return answer.body;
}
function wrongBytes(errand, wanted3, got) {
  return unexpected(errand, `giving out ${wanted3}`, `what came has the digest ${got}`);
}

// packages/core/src/registry/ask.ts
var PATIENCE_MS = 3e3;
async function askDigest2(reference, host) {
  const parsed2 = parseReference(reference);
  if (parsed2.digest !== void 0) return parsed2.digest;
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE_MS)]);
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

// packages/core/src/corridor/stage-options.ts
var machines2 = { x64: "linux/amd64", arm64: "linux/arm64" };
function platformOf(settings, architecture = process.arch) {
  const [asked, ...more] = settings.platform;
  if (more.length > 0) {
    throw new PackageModelError(
      "USAGE",
      `${settings.platform.length} platforms were asked for`,
      "Name one platform a run."
    );
  }
  const platform = asked === void 0 ? machines2[architecture] : Object.values(machines2).find((known) => known === asked);
  if (platform) return platform;
  throw new PackageModelError(
    "USAGE",
    `${asked ?? architecture} is no platform that images are made for`,
    `Name one of ${Object.values(machines2).join(", ")} with --platform.`
  );
}
function environmentOptions(settings, workspace, server, host) {
  const { python: python2, requirements, indexUrl, torchIndexUrl, certificates: certificates2, baseImage, main, handler, entrypoint } = settings;
  return {
    workspace,
    server,
    platform: platformOf(settings),
    mode: settings.locked ? "locked" : settings.upgrade ? "upgrade" : "use",
    ...settings.upgrade && { upgrade: settings.upgrade },
    ...python2 !== void 0 && { python: python2 },
    ...requirements !== void 0 && { requirements },
    ...indexUrl !== void 0 && { indexUrl },
    ...torchIndexUrl !== void 0 && { torchIndexUrl },
    ...main !== void 0 && { main },
    ...handler !== void 0 && { handler },
    ...entrypoint !== void 0 && { entrypoint },
    extras: settings.extra,
    groups: settings.group,
    onlyNeeded: settings.onlyNeeded,
    include: settings.include,
    code: settings.code,
    accelerator: settings.accelerator,
    offline: settings.offline,
    ...certificates2 !== void 0 && { certificates: certificates2 },
    findLinks: settings.findLinks,
    write: !settings.locked,
    baseDigest: (reference) => askDigest2(baseImage ?? reference, host)
  };
}
function verifyOptions(settings) {
  const { requireSamples, maxShift, rtol, atol, maxStartup, maxP95, maxMemory, maxSize } = settings;
  return { requireSamples, maxShift, rtol, atol, maxStartup, maxMemory, budgets: { p95: maxP95, size: maxSize } };
}
function testedModel(model2, image) {
  const path = model2.files[0]?.path;
  return { ...model2, digest: image.model.digest, size: image.model.size, ...path !== void 0 && { path } };
}

// packages/core/src/engine/facts.ts
async function imageFacts(engine, reference) {
  const result = await engine.run(["image", "inspect", "--format", "{{json .}}", reference], { timeout: COMMAND_MS });
  if (result.code !== 0) {
    if (/no such image|not found|image not known/i.test(result.stderr)) return void 0;
    throw engineError(engine, result, `reading the image ${reference}`);
  }
  const image = record3(JSON.parse(result.stdout));
  const config = record3(image["Config"]);
  const id = String(image["Id"]);
  return {
    id: digest2(id),
    layers: strings(record3(image["RootFS"])["Layers"]).map(digest2),
    size: await unpackedSize(engine, id),
    platform: `${String(image["Os"])}/${String(image["Architecture"])}`,
    repoDigests: strings(image["RepoDigests"]),
    config: {
      user: text4(config["User"]),
      entrypoint: strings(config["Entrypoint"]),
      cmd: strings(config["Cmd"]),
      env: strings(config["Env"]),
      labels: Object.fromEntries(Object.entries(record3(config["Labels"])).map(([name, value]) => [name, text4(value)])),
      volumes: Object.keys(record3(config["Volumes"])),
      ports: Object.keys(record3(config["ExposedPorts"]))
    }
  };
}
async function unpackedSize(engine, id) {
  const sizes = await ask(
    engine,
    ["history", "--human=false", "--format", "{{.Size}}", id],
    "reading the layers of an image"
  );
  return sizes.split("\n").reduce((sum, line4) => sum + (Number(line4) || 0), 0);
}
function digest2(id) {
  return id.startsWith("sha256:") ? id : `sha256:${id}`;
}
function record3(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function strings(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function text4(value) {
  return typeof value === "string" ? value : "";
}

// packages/core/src/verify/compare.ts
var TOLERANCE = { rtol: 1e-6, atol: 1e-9 };
var SINGLE = { rtol: 1e-4, atol: 1e-6 };
function toleranceFor(signature) {
  const single = signature?.outputs.some(({ dtype: dtype2 }) => /^(?:float(?:8|16|32)|bfloat16|quantized)$/.test(dtype2));
  return single ? SINGLE : TOLERANCE;
}
var BEYOND = Number.MAX_VALUE;
var LABELS = /* @__PURE__ */ new Set(["classes"]);
function compareAnswers(pairs, { tolerance = TOLERANCE, labels = false } = {}) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { name, got, want } of pairs) {
    for (const [output, wanted3] of Object.entries(want)) {
      const tally = tallies.get(output) ?? new Tally(output, tolerance);
      tallies.set(output, tally);
      const exact = LABELS.has(output) || output === "predictions" && (labels || "classes" in want);
      const value = Object.hasOwn(got, output) ? got[output] : void 0;
      if (value === void 0) tally.differ(`${name}: the answer has no ${quoted(output)}`);
      else tally.compare(value, wanted3, exact, name, []);
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
  compare(got, want, exact, name, path) {
    if (isList2(got) && isList2(want)) {
      if (got.length !== want.length) {
        return this.differ(`${this.#at(name, path)}: ${got.length} values where ${want.length} are expected`);
      }
      return want.forEach((item, index) => this.compare(got[index] ?? null, item, exact, name, [...path, index]));
    }
    this.#compared++;
    const [a, b] = exact ? [void 0, void 0] : [asNumber(got), asNumber(want)];
    if (a === void 0 || b === void 0) {
      if (!equal(got, want)) this.differ(`${this.#at(name, path)}: ${quoted(got)} where ${quoted(want)} is expected`);
      return;
    }
    const deviation = inTolerances(a, b, this.#tolerance);
    this.#worst = Math.max(this.#worst ?? 0, deviation);
    if (deviation > 1) {
      const off = Number.isFinite(a - b) ? `, off by ${(a - b).toPrecision(3)}` : "";
      this.differ(`${this.#at(name, path)}: ${quoted(got)} where ${quoted(want)} is expected${off}`);
    }
  }
  differ(words3) {
    this.#mismatches++;
    this.#first ??= words3;
  }
  result() {
    const first2 = this.#first === void 0 ? {} : { first: this.#first };
    return {
      output: this.#output,
      compared: this.#compared,
      worst: this.#worst,
      mismatches: this.#mismatches,
      ...first2
    };
  }
  #at(name, path) {
    const [row, ...rest] = path;
    const where = [
      name,
      ...row === void 0 ? [] : [`${this.#output === "classes" ? "class" : "row"} ${row + 1}`],
      ...rest.map((index) => `value ${index + 1}`)
    ];
    return `${where.join(", ")}, ${this.#output.slice(0, 60)}`;
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
  const [left2, right] = [Object.entries(a), new Map(Object.entries(b))];
  return isList2(a) === isList2(b) && left2.length === right.size && left2.every(([name, value]) => right.has(name) && equal(value, right.get(name) ?? null));
}
function isList2(value) {
  return Array.isArray(value);
}
function quoted(value) {
  const text8 = JSON.stringify(value);
  return text8.length > 80 ? `${text8.slice(0, 77)}\u2026` : text8;
}

// packages/core/src/verify/container.ts
import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

// packages/core/src/engine/container.ts
var MIB = 1024 * 1024;
var LOG_BYTES = MIB;
var LOG_KEPT2 = 64 * 1024;
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
function runAttached(engine, id, options) {
  return engine.run(["start", "--attach", "--interactive", id], options);
}
async function waitFor(engine, id, ms) {
  const result = await engine.run(["wait", id], { timeout: ms });
  if (result.timedOut) return void 0;
  if (result.code !== 0) throw engineError(engine, result, "waiting for a container");
  return Number(result.stdout.trim());
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
async function logsOf(engine, id, keep = LOG_KEPT2) {
  const result = await engine.run(["logs", id], { keep: 2 * LOG_BYTES, timeout: COMMAND_MS });
  return { stdout: result.stdout.slice(-keep), stderr: result.stderr.slice(-keep) };
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
  const result = await engine.run(["stats", "--no-stream", "--format", "{{.MemUsage}}", id], { timeout: COMMAND_MS });
  const [, amount, unit] = /^([\d.]+)\s*([kKMG]?i?B)/.exec(result.stdout.trim()) ?? [];
  const bytes = Number(amount) * (units[unit ?? ""] ?? Number.NaN);
  return result.code === 0 && bytes > 0 ? Math.round(bytes) : void 0;
}
async function removeContainer(engine, id, signal) {
  const result = await engine.run(["rm", "--force", "--volumes", id], {
    timeout: COMMAND_MS,
    ...signal ? { signal } : {}
  });
  if (result.code !== 0 && !/no such container|already in progress/i.test(result.stderr)) {
    throw engineError(engine, result, "removing a container");
  }
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
function askerInput(options) {
  const questions = {
    port: options.port,
    ready_seconds: options.readySeconds,
    request_seconds: REQUEST_SECONDS,
    answer_bytes: ANSWER_BYTES,
    all_bytes: ANSWERS_BYTES,
    repeats: REPEATS,
    repeat_seconds: REPEAT_SECONDS,
    samples: (options.samples?.items ?? []).map((item) => JSON.stringify(item.request)),
    bad: BAD_REQUESTS,
    start: options.start ?? null
  };
  return `${askerProgram}
main("${Buffer.from(JSON.stringify(questions)).toString("base64")}")
`;
}
function askerTimeout(readySeconds, samples) {
  const requests2 = (samples?.items.length ?? 0) + BAD_REQUESTS.length + 1;
  return 1e3 * (readySeconds + Math.min(requests2, BAD_REQUESTS.length + 2) * REQUEST_SECONDS + 300);
}
var text5 = pipe(string(), maxLength(ANSWERS_BYTES));
var seconds = pipe(number(), minValue(0));
var seen = union([
  object({ status: pipe(number(), integer(), minValue(100), maxValue(999)), body: text5, seconds }),
  object({
    failed: picklist(["too-large", "too-slow", "refused", "cut", "not-http"]),
    words: optional(pipe(string(), maxLength(1e3)))
  })
]);
var line = object({
  waited: object({ ready: boolean(), last: optional(string()) }),
  answers: optional(array(seen), []),
  latencies: optional(pipe(array(seconds), maxLength(REPEATS)), []),
  again: nullish(seen),
  bad: optional(array(seen), []),
  stopped: optional(
    object({ ended: optional(number()), code: optional(nullable(number())), seconds: optional(seconds) })
  ),
  log: optional(array(string())),
  peak_bytes: optional(number()),
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
  const { peak_bytes: peakBytes, again, end: _, stopped, ...rest } = parsed2.output;
  return { ...rest, again: again ?? void 0, peakBytes, stopped };
}

// packages/core/src/verify/audit.ts
var PREFIX = "package-model-audit ";
var MOST = 600;
var text6 = pipe(string(), maxLength(1e3));
var line2 = union([
  object({ event: text6, detail: text6, by: text6 }),
  object({ start: literal(true) }),
  object({ more: literal(true) }),
  object({ end: literal(true) })
]);
function auditCollector() {
  const events = [];
  const state = { started: false, more: false, ended: false };
  return {
    take: (words3) => {
      if (!words3.startsWith(PREFIX) || state.ended || events.length >= MOST) return;
      const parsed2 = safeParse(line2, json(words3.slice(PREFIX.length)));
      if (!parsed2.success) return;
      const said2 = parsed2.output;
      if ("event" in said2) events.push(said2);
      state.started = true;
      state.more ||= "more" in said2;
      state.ended = "end" in said2;
    },
    audit: () => state.started ? { events, more: state.more, ended: state.ended } : void 0
  };
}
function withoutAudit(log) {
  return log.includes(PREFIX) ? log.split("\n").filter((each) => !each.startsWith(PREFIX)).join("\n") : log;
}
function json(words3) {
  try {
    return JSON.parse(words3);
  } catch {
    return void 0;
  }
}

// packages/core/src/verify/evidence.ts
var STARTUP_SECONDS = 120;
var DRAIN_SECONDS = 10;
var MEMORY_FLOOR = 1 << 30;
var MEMORY_FACTOR = 8;
function limitsFor(size, given) {
  return {
    startup: given.maxStartup ?? STARTUP_SECONDS,
    memory: given.maxMemory ?? MEMORY_FLOOR + MEMORY_FACTOR * size,
    drain: DRAIN_SECONDS
  };
}
function mib(bytes) {
  return `${Math.round(bytes / (1 << 20))} MiB`;
}
var LOG_LINES = 20;
var LOG_LINE = 500;
function lastLines(text8) {
  return text8.split(/\r?\n/).filter((line4) => line4.trim() !== "").slice(-LOG_LINES).map((line4) => line4.length > LOG_LINE ? `${line4.slice(0, LOG_LINE)}\u2026` : line4);
}

// packages/core/src/verify/direct.ts
function directInput(samples) {
  return JSON.stringify({ audit: true, requests: samples?.items.map((item) => item.request) ?? [] });
}
var DIRECT_KEEP = ANSWERS_BYTES * 2;
var MAX_LICENCES = 2e3;
var words2 = pipe(string(), maxLength(200));
var licence = union([
  object({ expression: words2 }),
  object({ names: pipe(array(words2), maxLength(20)) })
]);
var line3 = object({
  answers: array(object({ status: pipe(number(), integer()), body: unknown() })),
  load_seconds: optional(number()),
  peak_bytes: optional(number()),
  // Shown and never judged: what is out of shape here is left away, and takes nothing else with it.
  licences: fallback(optional(pipe(record(words2, licence), maxEntries(MAX_LICENCES))), void 0)
});
function readDirect(result, seconds2) {
  const log = lastLines(withoutAudit(result.stderr));
  if (result.timedOut) return { failed: `no answer within ${seconds2} seconds`, log };
  if (result.stdout.length >= DIRECT_KEEP) return { failed: `its answers are over ${DIRECT_KEEP >> 20} MiB`, log };
  if (result.code !== 0) return { failed: `it ended with exit code ${result.code ?? "none (a signal)"}`, log };
  let value;
  try {
    value = JSON.parse(result.stdout);
  } catch {
    return { failed: "what it wrote is not one line of JSON", log };
  }
  const parsed2 = safeParse(line3, value);
  if (!parsed2.success) return { failed: 'its JSON is not {"answers": [{"status", "body"}, \u2026]}', log };
  const { answers, load_seconds: loadSeconds, peak_bytes: peakBytes, licences } = parsed2.output;
  return { answers, loadSeconds, peakBytes, licences };
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
async function observe(run2, image, asker, questions) {
  const { samples, limits } = questions;
  const { engine, host } = run2;
  const user = `${randomInt(LOWEST_UID, HIGHEST_UID)}:0`;
  const tested = { image, network: "none", user, memory: limits.memory };
  const [server, direct] = await Promise.all([
    run2.create({ ...tested, command: [...SERVER, "serve"], env: { PORT: String(PORT) } }),
    run2.create({ ...tested, command: [...SERVER, "ask"], stdin: true })
  ]);
  const asking = await run2.create({
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
  const audit = auditCollector();
  const answered = run2.background(askDirectly(engine, direct, questions, audit.take));
  const published = run2.background(answered.then(() => askPublished(run2, questions, tested)));
  let readySeconds;
  const onReady = () => {
    readySeconds ??= (performance.now() - began) / 1e3;
  };
  const asked = run2.background(ask4(engine, asking, { samples, limits }, host, onReady));
  const first2 = await Promise.race([asked, ended.then(() => "ended")]);
  const seen2 = first2 === "ended" ? await settled(asked, ASKER_GRACE_MS) : first2;
  const died = await deathOf(engine, server, first2 === "ended" || !healthy(seen2) ? DEATH_MS : 0, ended);
  const drained = died || !seen2 ? void 0 : await drain(engine, server, limits, ended);
  const log = await logOf(engine, server);
  return {
    isolation: "container",
    readySeconds,
    asking: seen2,
    died,
    drained,
    direct: died && seen2?.waited.ready !== true ? await settled(answered, ASKER_GRACE_MS) : await answered,
    published: seen2?.waited.ready === true ? await published : void 0,
    audit: audit.audit(),
    memory: memory.most(),
    user,
    log
  };
}
async function started(engine, id) {
  try {
    await startContainer(engine, id);
    return void 0;
  } catch (error) {
    if (!(error instanceof PackageModelError) || error.code !== "ENGINE_FAILED") throw error;
    const state = await containerState(engine, id);
    if (state.running || state.error === "") throw error;
    return state.error;
  }
}
async function ask4(engine, id, { samples, limits }, host, onReady) {
  const total = samples?.items.length ?? 0;
  const result = await runAttached(engine, id, {
    input: askerInput({ port: PORT, readySeconds: limits.startup, samples }),
    keep: ASKER_KEEP,
    timeout: askerTimeout(limits.startup, samples),
    onLine: (line4, stream) => {
      if (stream !== "stderr") return;
      if (line4 === "ready") onReady();
      const done = /^asked (\d+)$/.exec(line4)?.[1];
      if (done)
        host.emit({ stage: "verify", type: "progress", what: "asking", done: Number(done), total, unit: "requests" });
    }
  });
  const asking = readAsking(result.stdout);
  if (asking === void 0 && !result.timedOut && /python3|executable file not found/.test(result.stderr)) {
    throw new PackageModelError(
      "BASE_UNAVAILABLE",
      `the image that asks has no python3: ${result.stderr.trim().slice(0, 300)}`,
      "Build on a base image that has Python, such as python:3.11-slim."
    );
  }
  return asking;
}
async function askDirectly(engine, id, { samples, limits }, onAudit) {
  const timeout = askerTimeout(limits.startup, samples);
  const result = await runAttached(engine, id, {
    input: directInput(samples),
    keep: DIRECT_KEEP,
    timeout,
    onLine: (line4, stream) => {
      if (stream === "stderr") onAudit(line4);
    }
  });
  const direct = readDirect(result, timeout / 1e3);
  if (!("failed" in direct)) return direct;
  const { outOfMemory } = await containerState(engine, id);
  return outOfMemory ? { ...direct, failed: overMemory(limits.memory) } : direct;
}
async function askPublished(run2, { samples, limits, published }, like) {
  if (published === void 0) return void 0;
  const id = await run2.create({ ...like, image: published, command: [...SERVER, "ask"], stdin: true });
  return askDirectly(run2.engine, id, { samples, limits }, () => void 0);
}
function overMemory(limit) {
  return `it went over the memory limit of ${mib(limit)}; give it more, or a smaller model`;
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
    const patient = { ...engine, run: (args, options) => engine.run(args, { signal, ...options }) };
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
    const failed4 = removed.find((each) => each.status === "rejected");
    if (failed4 && !this.host.signal.aborted) throw failed4.reason;
  }
};

// packages/core/src/verify/process.ts
import { createServer } from "node:net";
import { join as join17 } from "node:path";
var ENTRY = "serve";
var PYTHON = "venv/bin/python";
async function askProcess(folder, { samples, limits }, host) {
  const [python2, entry2] = [join17(folder, PYTHON), join17(folder, ENTRY)];
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
  const result = await host.exec(python2, ["-I", "-"], {
    env: { PATH: env.PATH, LANG: env.LANG },
    cwd: host.scratch,
    input: askerInput({
      port,
      readySeconds: limits.startup,
      samples,
      start: { argv: [entry2, "serve"], env, cwd: host.scratch, grace: limits.drain }
    }),
    keep: ASKER_KEEP,
    timeout: askerTimeout(limits.startup, samples),
    onLine: (line4, stream) => {
      if (stream === "stderr" && line4 === "ready") readySeconds ??= (performance.now() - began) / 1e3;
    }
  });
  const asking = readAsking(result.stdout);
  const audit = auditCollector();
  const direct = asking?.waited.ready ? await askDirectly2() : void 0;
  return {
    isolation: "process",
    readySeconds,
    asking,
    direct,
    audit: audit.audit(),
    ...endOf(asking),
    log: asking?.log ?? lastLines(result.stderr)
  };
  async function askDirectly2() {
    const timeout = askerTimeout(limits.startup, samples);
    const said2 = await host.exec(entry2, ["ask"], {
      env,
      cwd: host.scratch,
      input: directInput(samples),
      keep: DIRECT_KEEP,
      timeout,
      onLine: (line4, stream) => {
        if (stream === "stderr") audit.take(line4);
      }
    });
    return readDirect(said2, timeout / 1e3);
  }
}
function endOf(asking) {
  const stopped = asking?.stopped;
  if (stopped === void 0) return {};
  if (stopped.ended !== void 0) return { died: { code: stopped.ended, outOfMemory: false } };
  return { drained: { code: stopped.code ?? void 0, seconds: stopped.seconds ?? 0 } };
}
function freePort() {
  return new Promise((resolve15, reject) => {
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
      server.close(() => resolve15(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

// packages/core/src/verify/expected-events.json
var expected_events_default = {
  "made with": [
    "catboost 1.2.10",
    "cloudpickle 3.1.2",
    "keras 3.15.1",
    "lightgbm 4.7.0",
    "onnxruntime 1.32.0",
    "pandas 3.0.6",
    "pandas 3.1.1",
    "polars 2.1.0",
    "scikit-learn 1.3.2",
    "scikit-learn 1.7.2",
    "scikit-learn 1.9.1",
    "skops 0.16.0",
    "torch 2.13.0+cpu",
    "transformers 5.23.0"
  ],
  events: {
    ast: ["compile <unknown>"],
    collections: ["compile <string>", "exec <string>"],
    ctypes: ["ctypes.dlopen libc.so.#"],
    dataclasses: ["compile <string>", "exec <string>"],
    dateutil: ["open /usr/share/zoneinfo/UTC"],
    "importlib._bootstrap": ["code.__new__ *", "compile <string>", "exec <string>"],
    keras: ["open ~/.keras/keras.json"],
    mpmath: ["compile <string>", "exec <string>"],
    numpy: ["compile <string>", "exec <string>"],
    os: ["os.mkdir /tmp/*"],
    pathlib: ["open /proc/sys/kernel/random/boot_id"],
    scipy: ["compile <decorator-gen-#>", "compile <string>", "exec <decorator-gen-#>", "exec <string>"],
    six: ["compile <string>", "exec <string>"],
    sklearn: ["compile <string>", "exec <string>"],
    socket: ["socket.__new__ <socket>"],
    subprocess: ["open writes /dev/null", "subprocess.Popen lscpu", "subprocess.Popen uname"],
    sympy: ["compile <string>", "exec <string>"],
    tempfile: ["open writes /tmp/*", "os.remove /tmp/*"],
    tensorflow: ["compile <string>", "exec <string>", "open ~/.keras/keras.json"],
    threadpoolctl: ["open /proc/self/maps"],
    tokenize: ["open /etc/os-release"],
    torch: [
      "compile <_remote_module_non_scriptable>.py",
      "compile <eval_with_key>.#",
      "compile <string>",
      "exec <_remote_module_non_scriptable>.py",
      "exec <eval_with_key>.#",
      "exec <string>",
      "open /proc/self/maps"
    ],
    typing: ["compile <string>", "exec <string>"],
    urllib3: ["socket.bind <socket>"]
  }
};

// packages/core/src/verify/audit-proof.ts
var forbidden = [
  {
    event: /^(?:subprocess\.|os\.(?:system|exec|fork|posix_spawn|spawn|kill)|pty\.)/,
    words: "starts or ends a process"
  },
  { event: /^(?:socket\.(?!__new__)|urllib\.|http\.|ftplib\.|smtplib\.)/, words: "opens a connection" },
  {
    event: /^(?:os\.(?:chmod|chown|link|mkdir|remove|rename|rmdir|symlink|truncate)|shutil\.|tempfile\.)/,
    words: "changes files"
  },
  { event: /^open$/, detail: /^writes /, words: "writes a file" },
  { event: /^sys\.addaudithook$/, words: "adds an audit hook" }
];
var table2 = expected_events_default.events;
var SHOWN = 3;
function auditProof(audit, loaded) {
  const unheard = (because) => ({
    kind: "audit",
    outcome: "not-run",
    because,
    detail: because,
    events: []
  });
  if (audit === void 0) return unheard("the server of this image does not tell what loading does");
  const events = audit.events.filter((event) => !isExpected(event));
  const bad = events.flatMap((event) => {
    const words3 = forbidden.find((each) => each.event.test(event.event) && (each.detail?.test(event.detail) ?? true));
    return words3 ? [`${words3.words} (${eventText(event)})`] : [];
  });
  const proof = { kind: "audit", events };
  if (bad.length > 0) return { ...proof, outcome: "failed", detail: `while it is loaded, the model ${listed(bad)}` };
  if (!audit.ended) {
    if (!loaded) return unheard("the model was not loaded");
    return { ...proof, outcome: "failed", detail: "the audit of loading fell silent before loading came to its end" };
  }
  if (audit.more) return { ...proof, outcome: "failed", detail: "loading raises more events than are looked at" };
  return { ...proof, outcome: "passed", detail: summary(audit.events.length, events) };
}
function isExpected({ event, detail, by }) {
  const top = by.split(".")[0] ?? by;
  const key = `${event} ${usual(event, detail)}`;
  return [by, top].some((name) => Object.hasOwn(table2, name) && table2[name]?.includes(key));
}
function usual(event, detail) {
  if (event === "code.__new__") return "*";
  return detail.replace(/\/(?:tmp|var\/tmp|dev\/shm)\/[^/]*$/, "/tmp/*").replaceAll(/\d+/g, "#");
}
function summary(all, rest) {
  const none = "no process, connection or writing while the model was loaded";
  if (rest.length === 0) return `${none}; ${all} events, all of a kind that its framework is known for`;
  return `${none}; not known of its framework: ${listed(rest.map(eventText))}`;
}
function eventText({ event, detail, by }) {
  return `${event}${detail === "" ? "" : ` ${detail.slice(0, 120)}`} by ${by.slice(0, 80)}`;
}
function listed(words3) {
  const more = words3.length - SHOWN;
  return `${words3.slice(0, SHOWN).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
    (path) => `it wanted to write ${path}, and the file system is read-only`
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
  for (const line4 of log.toReversed()) {
    for (const [pattern, say] of CASES) {
      const found = pattern.exec(line4);
      if (found) return say(...found.slice(1));
    }
  }
  return log.map(ownWords).findLast((words3) => words3 !== void 0);
}
function ownWords(line4) {
  if (!line4.includes('"cannot-load"')) return void 0;
  try {
    const entry2 = JSON.parse(line4);
    const message = typeof entry2 === "object" && entry2 !== null && "message" in entry2 ? entry2.message : void 0;
    return typeof message === "string" ? message.slice(0, 400).replace(/\.$/, "") : void 0;
  } catch {
    return void 0;
  }
}

// packages/core/src/verify/metrics/metric-proofs.ts
function metricProofs(outcomes, { told = /* @__PURE__ */ new Map(), gates }, labels) {
  const found = outcomes.length === 0 ? [] : measured(outcomes, labels);
  const [values, why] = typeof found === "string" ? [[], found] : [found, void 0];
  const rows = outcomes.reduce((sum, { truth }) => sum + truth.length, 0);
  const proofs = [
    ...values.flatMap((each) => held(each.name, each.value, "samples", over(each, rows), gates)),
    ...[...told].flatMap(([name, value]) => {
      const again = values.some((each) => each.name === name);
      return held(name, value, "file", "as the file of metrics says", again ? [] : gates);
    })
  ];
  const missing = gates.filter(({ metric }) => !proofs.some((proof) => proof.metric === metric));
  return [...proofs, ...missing.map((gate) => notKnown(gate, why))];
}
function over({ note }, rows) {
  return `over ${rows} row${rows === 1 ? "" : "s"}${note === void 0 ? "" : `, ${note}`}`;
}
function held(metric, value, from2, words3, gates) {
  const name = metric.slice(0, 60);
  const common2 = { kind: "metric", metric: name, from: from2, value };
  const detail = `${figure(value)}, ${words3}`;
  const own = gates.filter((gate) => gate.metric === metric);
  if (own.length === 0) return [{ ...common2, outcome: "passed", detail }];
  return own.map(({ at, value: limit }) => {
    const good = at === "least" ? value >= limit : value <= limit;
    const bound2 = `at ${at} ${figure(limit)} is wanted`;
    return {
      ...common2,
      limit: { at, value: limit },
      outcome: good ? "passed" : "failed",
      detail: good ? `${detail}; ${bound2}` : `${name} is ${detail}; ${bound2}`
    };
  });
}
function notKnown({ metric, at, value }, why) {
  const name = metric.slice(0, 60);
  const because = why ?? "neither the samples nor a file of metrics tell it";
  return {
    kind: "metric",
    metric: name,
    from: "samples",
    limit: { at, value },
    outcome: "failed",
    detail: `${name}, of which at ${at} ${figure(value)} is wanted, is not known: ${because}`
  };
}
function figure(value) {
  return String(Number(value.toPrecision(5)));
}

// packages/core/src/verify/proofs.ts
var OUTSIDE = "the server ran outside a container";
var UNREADY = "the server did not get ready";
var LEAST_LATENCIES = 5;
function conductProofs(evidence, { limits, looks, budgets }) {
  return [
    userProof(evidence, looks),
    setting(evidence, "read-only", "served with a read-only file system and no writable folder"),
    setting(evidence, "no-network", "served without any network but its own loopback"),
    startupProof(evidence, limits),
    latency(evidence, "p50", 0.5, void 0),
    latency(evidence, "p95", 0.95, budgets.p95),
    memoryProof(evidence, limits),
    sizeProof(looks, budgets.size),
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
function latency({ asking }, what, share2, limit) {
  const sorted = (asking?.latencies ?? []).toSorted((a, b) => a - b);
  const measured2 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share2))];
  if (measured2 === void 0 || sorted.length < LEAST_LATENCIES) return notRun(what, "too few answers were measured");
  const detail = `${(measured2 * 1e3).toFixed(1)} ms over ${sorted.length} answers to the first sample, one at a time`;
  return {
    kind: "conduct",
    what,
    measured: measured2,
    ...within2(measured2, limit, detail, (seconds2) => `${(seconds2 * 1e3).toFixed(1)} ms`)
  };
}
function memoryProof({ memory, died, direct, asking, readySeconds }, limits) {
  const limit = limits.memory;
  if (died?.outOfMemory) {
    const detail2 = `ended by its memory limit of ${mib(limit)}`;
    return { kind: "conduct", what: "memory", outcome: "failed", limit, detail: detail2 };
  }
  if (readySeconds === void 0) return notRun("memory", UNREADY);
  const told = asking?.peakBytes ?? (direct && "answers" in direct ? direct.peakBytes : void 0);
  const peak = told === void 0 ? "" : `; its process counts ${mib(told)} at most`;
  if (memory === void 0 && asking?.peakBytes === void 0) {
    return notRun("memory", `it ended before the engine had a figure${peak}`);
  }
  const measured2 = memory ?? asking?.peakBytes ?? 0;
  const detail = memory === void 0 ? `${mib(measured2)} at most` : `${mib(memory)} in use${peak}`;
  const bound2 = memory === void 0 ? {} : { limit };
  return { kind: "conduct", what: "memory", outcome: "passed", measured: measured2, ...bound2, detail };
}
function sizeProof(looks, limit) {
  const size = looks?.size;
  if (size === void 0 || size <= 0) return notRun("size", "no engine counted it");
  return {
    kind: "conduct",
    what: "size",
    measured: size,
    ...within2(size, limit, `${mib(size)}, base included`, mib)
  };
}
function badRequestProof({ asking }) {
  const bad = asking?.bad ?? [];
  if (bad.length === 0) return notRun("bad-request", UNREADY);
  const fault = bad.map(faultOf).find((words3) => words3 !== void 0);
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
function drainProof({ drained, died }, limits) {
  if (died) return notRun("drain", "it had ended before");
  if (!drained) return notRun("drain", UNREADY);
  const common2 = { kind: "conduct", what: "drain", measured: drained.seconds, limit: limits.drain };
  if (drained.code === void 0) {
    return { ...common2, outcome: "failed", detail: `it still ran ${limits.drain} s after SIGTERM` };
  }
  if (drained.code !== 0)
    return { ...common2, outcome: "failed", detail: `it ended with exit code ${drained.code} at SIGTERM; 0 is due` };
  return {
    ...common2,
    outcome: "passed",
    detail: `ended ${drained.seconds.toFixed(1)} s after SIGTERM with exit code 0`
  };
}
function within2(measured2, limit, detail, text8) {
  if (limit === void 0) return { outcome: "passed", detail };
  const over2 = measured2 > limit;
  return {
    outcome: over2 ? "failed" : "passed",
    limit,
    detail: over2 ? `${detail}; ${text8(limit)} are allowed` : detail
  };
}
function notRun(what, because) {
  return { kind: "conduct", what, outcome: "not-run", because, detail: because };
}
function parsed(text8) {
  try {
    return JSON.parse(text8);
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

// packages/core/src/verify/reading.ts
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
  const misfit = rowsMisfit(answer, rows);
  return misfit === void 0 ? { answer } : { fault: misfit };
}
function readDirectAnswers(direct, samples) {
  if (direct === void 0) return "the model was not asked directly";
  if ("failed" in direct) return diagnose(direct.log) ?? direct.failed;
  return samples.items.map((item, index) => {
    const answer = direct.answers[index];
    return answer === void 0 ? { fault: "there is no answer to it" } : readBody(answer.status, answer.body, item.rows);
  });
}

// packages/core/src/verify/shift.ts
var ABSOLUTE = /* @__PURE__ */ new Set(["probabilities"]);
function shiftsOf(pairs, labels) {
  const outputs = new Set(pairs.flatMap(({ want }) => Object.keys(want)));
  outputs.delete("classes");
  const reordered = pairs.some(({ got, want }) => !equal(got["classes"] ?? null, want["classes"] ?? null));
  return [...outputs].flatMap((output) => {
    if (output === "probabilities" && reordered) return [];
    const moves = new Moves();
    for (const { name, got, want } of pairs) {
      const exact = output === "predictions" && (labels || "classes" in want);
      moves.add(valueOf3(got, output), valueOf3(want, output), exact, name);
    }
    return moves.compared === 0 ? [] : [moves.result(output)];
  });
}
function shiftProofs(against, shifts, limit) {
  return shifts.map(({ output, shift, compared, detail }) => {
    const over2 = limit !== void 0 && shift > limit;
    return {
      kind: "shift",
      against,
      output: output.slice(0, 60),
      shift,
      compared,
      ...limit !== void 0 && { limit },
      outcome: over2 ? "failed" : "passed",
      detail: over2 ? `${output.slice(0, 60)}: ${detail}; ${share(limit)} is allowed (--max-shift)` : detail
    };
  });
}
var Moves = class {
  compared = 0;
  #changed = 0;
  #numbers = 0;
  #moved = 0;
  #size = 0;
  #most = 0;
  #where = "";
  add(got, want, exact, name, row) {
    if (want === void 0) return;
    if (Array.isArray(want) && Array.isArray(got) && want.length === got.length)
      return want.forEach((item, at) => this.add(got[at], item, exact, name, row ?? at));
    this.compared++;
    const [a, b] = exact ? [void 0, void 0] : [asNumber(got ?? null), asNumber(want)];
    if (a === void 0 || b === void 0 || !Number.isFinite(a) || !Number.isFinite(b)) {
      if (!equal(got ?? null, want)) this.#changed++;
      return;
    }
    this.#numbers++;
    this.#moved += Math.abs(a - b);
    this.#size += Math.abs(b);
    if (Math.abs(a - b) <= this.#most) return;
    this.#most = Math.abs(a - b);
    this.#where = `${name}${row === void 0 ? "" : `, row ${row + 1}`}`;
  }
  result(output) {
    const { compared } = this;
    const changed = this.#changed / compared;
    const counted = `${this.#changed} of ${compared} changed (${share(changed)})`;
    if (this.#numbers === 0) return { output, compared, shift: changed, detail: counted };
    const scale = ABSOLUTE.has(output) || this.#size === 0 ? this.#numbers : this.#size;
    const shift = Math.max(changed, Math.min(this.#moved / scale, Number.MAX_VALUE));
    const most = this.#most === 0 ? "" : `; at most by ${this.#most.toPrecision(3)} (${this.#where})`;
    const by = ABSOLUTE.has(output) ? (this.#moved / scale).toPrecision(3) : share(this.#moved / scale);
    const moved = `moved by ${this.#moved === 0 ? "nothing" : by} on average over ${this.#numbers} values${most}`;
    return { output, compared, shift, detail: this.#changed === 0 ? moved : `${moved}; ${counted}` };
  }
};
function valueOf3(answer, output) {
  return Object.hasOwn(answer, output) ? answer[output] : void 0;
}
function share(part) {
  return `${Number((part * 100).toPrecision(3))} %`;
}

// packages/core/src/verify/published.ts
var SHOWN2 = 4;
function schemaProof(published) {
  const { reference } = published;
  const notRun3 = (because) => ({
    kind: "schema",
    reference,
    changes: [],
    outcome: "not-run",
    because,
    detail: because
  });
  if ("absent" in published) return notRun3(published.absent);
  const { changes, allowBreaking } = published;
  if (changes === void 0) return notRun3(`${reference} or this model does not say what it takes`);
  const breaking = changes.filter((change) => change.breaks);
  const words3 = listed2((breaking.length > 0 ? breaking : changes).map(changeWords));
  const detail = changes.length === 0 ? `inputs, outputs and classes are those of ${reference}` : breaking.length === 0 ? `nothing that breaks callers of ${reference}: ${words3}` : `callers of ${reference} may be refused or misled: ${words3}${allowBreaking ? "; allowed" : " (--allow-breaking lets it pass)"}`;
  return {
    kind: "schema",
    reference,
    changes,
    outcome: breaking.length > 0 && !allowBreaking ? "failed" : "passed",
    detail
  };
}
function publishedShifts(published, said2, answers, samples, { labels, maxShift }) {
  const notRun3 = (because) => [
    {
      kind: "shift",
      against: "published",
      output: "predictions",
      shift: 0,
      compared: 0,
      ...maxShift !== void 0 && { limit: maxShift },
      outcome: "not-run",
      because,
      detail: because
    }
  ];
  if ("absent" in published) return notRun3(published.absent);
  const read = readDirectAnswers(said2, samples);
  if (typeof read === "string") return notRun3(`${published.reference} gave no answers: ${read}`);
  const pairs = read.flatMap((each, index) => {
    const got = answers[index];
    return got && "answer" in each ? [{ name: `sample ${index + 1}`, got, want: each.answer }] : [];
  });
  if (pairs.length === 0) return notRun3(`${published.reference} refuses these samples`);
  const some = pairs.length < samples.items.length ? ` (it refuses ${samples.items.length - pairs.length} samples)` : "";
  const shifts = shiftsOf(pairs, labels).map((shift) => ({ ...shift, detail: `${shift.detail}${some}` }));
  return shifts.length === 0 ? notRun3(`${published.reference} has no output that this model has`) : shiftProofs("published", shifts, maxShift);
}
function changeWords({ area, what, renamed, before, after }) {
  const name = `${area} ${JSON.stringify(what.slice(0, 60))}`;
  if (renamed !== void 0) return `${name} is called ${JSON.stringify(renamed.slice(0, 60))}`;
  if (before === void 0) return `${name} is new`;
  return after === void 0 ? `${name} is gone` : `${name} is another`;
}
function listed2(words3) {
  const more = words3.length - SHOWN2;
  return `${words3.slice(0, SHOWN2).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// packages/core/src/verify/numbers.ts
function judgeNumbers(evidence, samples, { digest: digest3, tolerance, labels, maxShift, metrics, published }) {
  const seen2 = evidence.asking?.answers ?? [];
  const served = samples.items.map((item, index) => readSeen(seen2[index], item.rows));
  const direct = readDirectAnswers(evidence.direct, samples);
  const refused4 = samples.from === "made" ? refusedByBoth(served, direct) : void 0;
  if (refused4 !== void 0) return { proofs: [], refused: refused4 };
  const fault = firstFault(served, evidence);
  if (fault !== void 0) return { proofs: [{ kind: "load", outcome: "failed", detail: fault }] };
  const answers = served.map((read) => "answer" in read ? read.answer : void 0);
  const options = { tolerance, labels };
  const outcomes = samples.items.flatMap(({ truth }, index) => {
    const answer = answers[index];
    return answer && truth ? [{ answer, truth }] : [];
  });
  const compare = (against, pairs) => compareAnswers(pairs, options).map((comparison) => proofOf(against, comparison, tolerance));
  return {
    proofs: [
      ...expectedProofs(samples, digest3, tolerance, (wanted3) => compare("expected", pair(answers, wanted3))),
      ...directProofs(direct, tolerance, (wanted3) => compare("direct", both(answers, wanted3))),
      ...repeatProofs(
        evidence.asking?.again,
        samples,
        tolerance,
        (again) => compare("repeat", pair([again], answers.slice(0, 1)))
      ),
      ...shiftsSeen(evidence, samples, answers, { digest: digest3, labels, maxShift, published }),
      ...metricProofs(outcomes, metrics, labels)
    ]
  };
}
function refusedByBoth(served, direct) {
  const index = served.findIndex((read2) => "refusal" in read2);
  const [read, other] = [served[index], typeof direct === "string" ? void 0 : direct[index]];
  return read && "refusal" in read && other && "refusal" in other ? read.refusal : void 0;
}
function firstFault(served, { died }) {
  const index = served.findIndex((read2) => !("answer" in read2));
  const read = served[index];
  if (read === void 0 || "answer" in read) return void 0;
  if ("refusal" in read) return `sample ${index + 1} is refused with status ${read.status}: ${read.refusal}`;
  return died ? void 0 : `sample ${index + 1}: ${read.fault}`;
}
function expectedProofs(samples, digest3, tolerance, compare) {
  if (!samples.items.some((item) => item.expected)) return [];
  if (bound(samples, digest3)) return compare(samples.items.map((item) => item.expected));
  const because = samples.model === void 0 ? "the samples do not say which model their answers belong to" : `the answers were recorded for another model (${samples.model.slice(0, 19)}\u2026, this is ${digest3?.slice(0, 19) ?? "not known"}\u2026)`;
  return [notRun2("expected", because, tolerance)];
}
function shiftsSeen(evidence, samples, answers, { digest: digest3, labels, maxShift, published }) {
  const expected = samples.items.map((item) => item.expected);
  const reference = bound(samples, digest3) ? [] : shiftsOf(pair(answers, expected), labels);
  const shifts = shiftProofs("reference", reference, maxShift);
  const moved = published ? publishedShifts(published, evidence.published, answers, samples, { labels, maxShift }) : [];
  if (maxShift === void 0 || shifts.length + moved.length > 0) return [...shifts, ...moved];
  const because = "there are no answers of another model to hold these against (--samples that were recorded, --against)";
  const nothing = {
    kind: "shift",
    against: "reference",
    output: "predictions",
    shift: 0,
    compared: 0,
    limit: maxShift
  };
  return [{ ...nothing, outcome: "not-run", because, detail: because }];
}
function directProofs(direct, tolerance, compare) {
  if (typeof direct === "string")
    return [failed3("direct", `asked directly, the model gave nothing: ${direct}`, tolerance)];
  const index = direct.findIndex((read2) => !("answer" in read2));
  const read = direct[index];
  if (read === void 0 || "answer" in read)
    return compare(direct.map((each) => "answer" in each ? each.answer : void 0));
  const words3 = "refusal" in read ? `refused with ${read.status}: ${read.refusal}` : read.fault;
  return [failed3("direct", `sample ${index + 1}, asked directly: ${words3}; over HTTP it was answered`, tolerance)];
}
function repeatProofs(again, samples, tolerance, compare) {
  const [first2] = samples.items;
  if (again === void 0 || first2 === void 0) return [];
  const read = readSeen(again, first2.rows);
  if ("answer" in read) return compare(read.answer);
  return [failed3("repeat", `sample 1, asked again: ${"fault" in read ? read.fault : read.refusal}`, tolerance)];
}
function pair(got, want) {
  return want.flatMap((wanted3, index) => {
    const seen2 = got[index];
    return wanted3 === void 0 || seen2 === void 0 ? [] : [{ name: `sample ${index + 1}`, got: seen2, want: wanted3 }];
  });
}
function both(got, want) {
  return pair(got, want).flatMap((each) => {
    const more = Object.keys(each.got).some((output) => !Object.hasOwn(each.want, output));
    return more ? [each, { name: `${each.name} without HTTP`, got: each.want, want: each.got }] : [each];
  });
}
var AGAINST = {
  expected: "as recorded",
  direct: "as without HTTP",
  repeat: "the same again",
  outside: "as outside the image"
};
function proofOf(against, { output, compared, worst, mismatches, first: first2 }, tolerance) {
  const name = output.slice(0, 60);
  const detail = first2 === void 0 ? `${compared} values of ${name} ${AGAINST[against]}` : `${first2} (${mismatches} of ${compared} differ)`;
  const outcome = mismatches === 0 ? "passed" : "failed";
  return { kind: "numbers", against, output: name, worst, compared, ...tolerance, outcome, detail };
}
function failed3(against, detail, tolerance) {
  return {
    kind: "numbers",
    against,
    output: "predictions",
    worst: null,
    compared: 0,
    ...tolerance,
    outcome: "failed",
    detail
  };
}
function notRun2(against, because, tolerance) {
  const detail = because;
  return {
    kind: "numbers",
    against,
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
var SIGKILLED = 137;
function judgeEvidence(evidence, measure) {
  const { samples } = measure;
  const load = loadProof(evidence, measure.limits);
  const asked = load.outcome === "passed" && samples !== void 0;
  const numbers3 = asked ? judgeNumbers(evidence, samples, measure) : { proofs: metricProofs([], measure.metrics, measure.labels) };
  const audit = auditProof(evidence.audit, load.outcome === "passed");
  const schema = measure.published ? [schemaProof(measure.published)] : [];
  const proofs = [load, audit, ...schema, ...numbers3.proofs, ...conductProofs(evidence, measure)];
  const verdict = verdictOf(proofs, numbers3.refused !== void 0, measure);
  return {
    platform: measure.platform,
    isolation: evidence.isolation,
    ...said(verdict, proofs, numbers3.refused, measure),
    samples: {
      count: samples?.items.length ?? 0,
      from: samples?.from ?? "none",
      bound: bound(samples, measure.digest)
    },
    proofs,
    ...licencesOf(evidence),
    ...verdict === "failed" && { log: logOf2(evidence) }
  };
}
function licencesOf({ direct }) {
  return direct && "answers" in direct && direct.licences !== void 0 ? { licences: direct.licences } : {};
}
function loadProof(evidence, limits) {
  const { died, asking, readySeconds, unstarted } = evidence;
  const why = diagnose(logOf2(evidence));
  const because = why === void 0 ? "" : `: ${why}`;
  if (unstarted !== void 0) return notLoaded(`the server cannot be started: ${unstarted.slice(0, 300)}`);
  if (died) {
    const after = asking?.answers.filter((answer) => "status" in answer).length ?? 0;
    const when = readySeconds === void 0 ? "before it was ready" : `after it was ready and had answered ${after} requests`;
    if (died.outOfMemory) return notLoaded(`the server ended ${when}: ${overMemory(limits.memory)}`);
    const killed = died.code === SIGKILLED ? `, which is what the memory limit of ${mib(limits.memory)} does` : "";
    return notLoaded(`the server ended ${when}, with exit code ${died.code}${killed}${because}`);
  }
  if (readySeconds === void 0 || asking?.waited.ready !== true) {
    const last2 = asking?.waited.last ? `; /readyz last gave: ${asking.waited.last.slice(0, 80)}` : "";
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
function verdictOf(proofs, refused4, measure) {
  if (proofs.some((proof) => proof.outcome === "failed")) return "failed";
  if (measure.samples === void 0 || refused4) return measure.requireSamples ? "failed" : "not-asked";
  const shown2 = proofs.some(
    (proof) => proof.kind === "numbers" && proof.against === "expected" && proof.outcome === "passed"
  );
  return shown2 ? "verified" : "consistent";
}
function said(verdict, proofs, refused4, measure) {
  const record5 = `\`package-model record ${shellWord2(measure.path)} --python PYTHON --inputs FILE\``;
  const first2 = proofs.find((proof) => proof.outcome === "failed");
  if (first2) return { verdict, sentence: `failed: ${first2.detail}` };
  if (verdict === "verified") return { verdict, sentence: verifiedSentence(measure) };
  if (verdict === "consistent") {
    const why = `server consistent; environment not independently tested: ${unbound(proofs)}`;
    return { verdict, sentence: `${why}; ${record5} records them` };
  }
  const because = refused4 === void 0 ? "no sample is given and none can be made from the model" : `the samples made from the model are refused (${refused4})`;
  const mend = `${record5} makes samples from inputs of yours`;
  const required = verdict === "failed" ? ", and samples are required" : "";
  return { verdict, sentence: `${required ? "failed: " : ""}started, not asked: ${because}${required}; ${mend}` };
}
function unbound(proofs) {
  const skipped2 = proofs.find((proof) => proof.kind === "numbers" && proof.against === "expected");
  return skipped2?.outcome === "not-run" ? skipped2.because : "there are no recorded answers";
}
function verifiedSentence({ samples, claimed }) {
  const expected = samples?.items.filter((item) => item.expected) ?? [];
  const rows = expected.reduce((sum, item) => sum + item.rows, 0);
  const by = samples?.recorded ? ` in Python ${samples.recorded.python.slice(0, 40)}` : "";
  return `verified: ${plural(expected.length, "sample")} (${plural(rows, "row")}) answered as recorded${by} for ${claimed ? "the model that the image says it holds" : "this very model"}`;
}
function plural(count2, word2) {
  return `${count2} ${word2}${count2 === 1 ? "" : "s"}`;
}
function shellWord2(path) {
  if (path === void 0) return "MODEL";
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

// packages/core/src/verify/verify.ts
async function verify(target, options, host) {
  const { model: model2, samples } = options;
  const size = model2?.size ?? (target.kind === "container" ? target.image.model.size : 0);
  const limits = limitsFor(size, options);
  const usual2 = toleranceFor(model2?.signature);
  const { published } = options;
  const before = published && "image" in published && samples ? published.image : void 0;
  const { evidence, looks, platform } = await see(target, { samples, limits, published: before }, host);
  return judgeEvidence(evidence, {
    platform,
    limits,
    tolerance: { rtol: options.rtol ?? usual2.rtol, atol: options.atol ?? usual2.atol },
    samples,
    requireSamples: options.requireSamples === true,
    digest: model2?.digest,
    labels: model2?.signature?.classes !== void 0,
    maxShift: options.maxShift,
    metrics: options.metrics ?? { gates: [] },
    published,
    looks,
    budgets: options.budgets ?? {},
    path: model2?.path,
    claimed: model2?.claimed === true
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
import { join as join20 } from "node:path";

// packages/core/src/image/base.ts
var PULL_MS = 6e5;
async function resolveBase(engine, environment3, options, host) {
  const base = await choose2(engine, environment3, options, host);
  host.emit({ stage: "image", type: "decided", what: `base image ${base.reference}`, because: base.because });
  return base;
}
async function choose2(engine, environment3, options, host) {
  const { platform, lock } = environment3;
  const reference = options.baseImage ?? defaultBase(environment3);
  const named4 = parseReference(reference);
  const locked = lockedBase(lock);
  const recorded = locked && sameName(locked.reference, reference) ? locked.digest : void 0;
  const digest3 = named4.digest ?? recorded ?? await askDigest2(reference, host);
  if (digest3 !== void 0) {
    const pinned = pin(reference, digest3);
    const facts2 = await present(engine, pinned, platform, host);
    if (facts2) {
      const because = named4.digest ? "named by digest" : recorded ? "pinned by the lock" : "pinned now, as the registry has it";
      return { reference: pinned, digest: digest3, id: facts2.id, because };
    }
  }
  const facts = named4.digest ? void 0 : await imageFacts(engine, reference);
  if (facts && facts.platform === platform) {
    const because = recorded === void 0 ? "the one in the engine, not pinned by digest: no registry answers for it" : `the one in the engine, not the one that the lock pins (${recorded}): no registry answers for it`;
    return { reference, id: facts.id, because };
  }
  throw unavailable2(reference, environment3, facts);
}
function defaultBase(environment3) {
  const [major, minor] = environment3.python.version.split(".");
  return `python:${major}.${minor}-slim`;
}
function sameName(a, b) {
  return inFull(a) === inFull(b);
}
function inFull(text8) {
  const { host, repository, tag = "latest" } = parseReference(text8);
  return formatReference({ host, repository, tag });
}
function pin(reference, digest3) {
  return reference.includes("@") ? reference : `${reference}@${digest3}`;
}
async function present(engine, pinned, platform, host) {
  const before = await imageFacts(engine, pinned);
  if (before?.platform === platform) return before;
  const pulled = await engine.run(["pull", "--platform", platform, pinned], {
    timeout: PULL_MS,
    onLine: (line4) => host.emit({ stage: "image", type: "output", line: line4 })
  });
  if (/no space left on device/i.test(pulled.stderr)) throw engineError(engine, pulled, `pulling ${pinned}`);
  return pulled.code === 0 ? imageFacts(engine, pinned) : void 0;
}
function unavailable2(reference, environment3, found) {
  const where = found ? `the engine has it for ${found.platform} only, and no registry answers` : "it is not in the engine, and no registry answers for it";
  return new PackageModelError(
    "BASE_UNAVAILABLE",
    `the base image ${reference} for ${environment3.platform} cannot be had: ${where}`,
    `Let the engine reach the registry ('docker pull ${reference}' must work), load the image into the engine, or name one that it can reach with --base-image.`
  );
}

// packages/core/src/image/user-code.ts
import { createHash as createHash10 } from "node:crypto";
import { readdir as readdir9, readFile as readFile17, stat as stat9 } from "node:fs/promises";
import { basename as basename4, extname, join as join19, relative as relative6 } from "node:path";

// packages/core/src/image/project-metadata.ts
import { readFile as readFile16 } from "node:fs/promises";
import { join as join18 } from "node:path";
async function installedFiles(project, root, modules) {
  const document2 = await readToml(join18(project, "pyproject.toml"));
  const table3 = record4(document2?.["project"]) ?? record4(record4(record4(document2?.["tool"]))?.["poetry"]);
  const name = table3?.["name"];
  if (typeof name !== "string" || !/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(name)) return [];
  const version = typeof table3?.["version"] === "string" ? table3["version"] : await writtenVersion(root, modules);
  if (version === void 0 || !/^[\w.!+-]+$/.test(version)) return [];
  const folder = `${normalizeName(name).replaceAll("-", "_")}-${version}.dist-info`;
  const points = entryPoints(table3);
  return [
    { name: `${folder}/METADATA`, text: metadata(name, version, table3) },
    { name: `${folder}/INSTALLER`, text: "package-model\n" },
    { name: `${folder}/top_level.txt`, text: modules.map((module) => `${module}
`).join("") },
    ...points === "" ? [] : [{ name: `${folder}/entry_points.txt`, text: points }]
  ];
}
function metadata(name, version, table3) {
  const python2 = table3?.["requires-python"];
  const depends = list2(table3?.["dependencies"]);
  return [
    "Metadata-Version: 2.1",
    `Name: ${name}`,
    `Version: ${version}`,
    ...typeof python2 === "string" ? [`Requires-Python: ${oneLine2(python2)}`] : [],
    ...depends.map((one) => `Requires-Dist: ${oneLine2(one)}`),
    ""
  ].join("\n");
}
function entryPoints(table3) {
  const groups2 = Object.entries(record4(table3?.["entry-points"]) ?? record4(table3?.["plugins"]) ?? {});
  return groups2.map(([group, points]) => {
    const lines = Object.entries(record4(points) ?? {}).map(
      ([name, target]) => `${name} = ${oneLine2(String(target))}
`
    );
    return `[${oneLine2(group)}]
${lines.join("")}`;
  }).join("\n");
}
async function writtenVersion(root, modules) {
  for (const module of modules) {
    for (const file of [`${module}/__init__.py`, `${module}/_version.py`, `${module}/version.py`, `${module}.py`]) {
      const text8 = await readFile16(join18(root, file), "utf8").catch(() => "");
      const found = /^__version__\s*(?::\s*str\s*)?=\s*["']([^"'\n]+)["']/m.exec(text8)?.[1];
      if (found !== void 0) return found;
    }
  }
  return void 0;
}
async function readToml(path) {
  const text8 = await readFile16(path, "utf8").catch(() => void 0);
  if (text8 === void 0) return void 0;
  try {
    return record4(getStaticTOMLValue(parseTOML(text8.replace(/^\uFEFF/, ""))));
  } catch {
    return void 0;
  }
}
function record4(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function list2(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function oneLine2(text8) {
  return text8.replaceAll(/\s+/g, " ").trim();
}

// packages/core/src/image/user-code.ts
var carried = new Set(
  ".py .pyi .typed .json .yaml .yml .toml .txt .csv .tsv .ini .cfg .conf .xml .html .jinja .jinja2 .j2 .sql .proto .npy .npz .pkl .joblib .onnx .vocab".split(
    " "
  )
);
var left = /^(?:\.|__pycache__$|node_modules$|site-packages$|tests$|.*\.egg-info$)/;
var MAX_BYTES2 = 256 << 20;
var MAX_FILES2 = 2e4;
var MAIN = "package_model_main";
var reserved = /* @__PURE__ */ new Set(["package_model_server", MAIN]);
async function readCodeLayer(code, packages, host) {
  if (code === void 0) return void 0;
  const files2 = /* @__PURE__ */ new Map();
  const add = (file) => {
    const before = files2.get(file.name);
    if (before !== void 0 && before.sha256 !== file.sha256)
      throw refused2(`${file.name} comes from two of the folders`, "Name one of them with --code.");
    files2.set(file.name, file);
  };
  for (const { folder, modules, project } of code.roots) {
    refuseHiding(modules, packages);
    const { taken, skipped: skipped2 } = await filesOf(folder, modules);
    for (const from2 of taken) {
      const name = relative6(folder, from2).replaceAll("\\", "/");
      add({ name, sha256: (await digestOf(from2, host)).slice("sha256:".length), source: { from: from2 } });
    }
    tellSkipped(folder, skipped2, host);
    if (project !== void 0) for (const file of await installedFiles(project, folder, modules)) add(written(file));
  }
  const single = async (path, name) => add(written({ name, text: await pythonText(path) }));
  if (code.main !== void 0) await single(code.main, `${MAIN}.py`);
  const handler = code.handler === void 0 ? void 0 : moduleName(code.handler, packages);
  if (code.handler !== void 0) await single(code.handler, `${handler}.py`);
  if (code.script !== void 0) await single(code.script, basename4(code.script));
  const sorted = [...files2.values()].toSorted((a, b) => a.name < b.name ? -1 : 1);
  return {
    files: sorted,
    digest: `sha256:${sha2563(sorted.map(({ name, sha256: sum }) => `${sum}  ${name}
`).join(""))}`,
    ...code.main !== void 0 && { main: MAIN },
    ...handler !== void 0 && { handler },
    ...code.script !== void 0 && { script: basename4(code.script) }
  };
}
function written({ name, text: text8 }) {
  return { name, sha256: sha2563(text8), source: { text: text8 } };
}
async function pythonText(path) {
  const text8 = await readFile17(path, "utf8");
  return path.endsWith(".ipynb") ? `${notebookCode(text8, path)}
` : text8;
}
function moduleName(file, packages) {
  const name = basename4(file, ".py");
  if (!/^[A-Za-z_]\w*$/.test(name))
    throw refused2(
      `${file} cannot be imported under its name`,
      "Call it by letters, digits and underscores: handler.py."
    );
  refuseHiding([name], packages);
  return name;
}
function refuseHiding(modules, packages) {
  const locked = new Set(packages.map(({ name }) => normalizeName(name)));
  for (const module of modules) {
    const owner = distributionOf(module);
    const hides = reserved.has(module) || isStandardLibrary(module) ? "a module of Python or of the server" : owner !== void 0 && locked.has(normalizeName(owner)) ? `the package ${owner} of the lock` : void 0;
    if (hides !== void 0)
      throw refused2(
        `the module ${module} would stand before ${hides}`,
        "Rename it, or name a narrower folder with --code."
      );
  }
}
async function filesOf(root, modules) {
  const taken = [];
  const skipped2 = [];
  let bytes = 0;
  const take = async (path) => {
    bytes += (await stat9(path)).size;
    taken.push(path);
    if (bytes > MAX_BYTES2 || taken.length > MAX_FILES2)
      throw refused2(
        `${root} holds more than ${MAX_BYTES2 >> 20} MiB or ${MAX_FILES2} files`,
        "Name the folder of the modules alone; data that the model needs belongs to the model."
      );
  };
  const visit = async (folder) => {
    for (const entry2 of await readdir9(folder, { withFileTypes: true })) {
      const path = join19(folder, entry2.name);
      if (left.test(entry2.name)) continue;
      if (entry2.isDirectory()) await visit(path);
      else if (entry2.isFile() && carried.has(extname(entry2.name).toLowerCase())) await take(path);
      else skipped2.push(path);
    }
  };
  for (const entry2 of await readdir9(root, { withFileTypes: true })) {
    const path = join19(root, entry2.name);
    if (entry2.isDirectory() && modules.includes(entry2.name)) await visit(path);
    else if (entry2.isFile() && modules.some((module) => entry2.name === `${module}.py`)) await take(path);
  }
  return { taken: taken.toSorted(), skipped: skipped2.toSorted() };
}
function tellSkipped(folder, skipped2, host) {
  if (skipped2.length === 0) return;
  const names3 = skipped2.slice(0, 5).map((path) => relative6(folder, path));
  const more = skipped2.length > names3.length ? ` and ${skipped2.length - names3.length} more` : "";
  const compiled = skipped2.some((path) => /\.(?:so|pyd|pyx|c|cpp|f90)$/.test(path));
  host.emit({
    stage: "image",
    type: "decided",
    what: `${names3.join(", ")}${more} ${skipped2.length === 1 ? "stays" : "stay"} out of the image`,
    because: compiled ? "compiled code goes into a wheel (--find-links), and files that are neither code nor its data are not carried" : "files that are neither Python nor the data that packages bring are not carried"
  });
}
function sha2563(text8) {
  return createHash10("sha256").update(text8).digest("hex");
}
function refused2(message, remedy) {
  return new PackageModelError("USAGE", message, remedy);
}

// packages/core/src/corridor/planning.ts
function contextFolder(host) {
  return join20(host.scratch, "context");
}
async function planFor({ model: model2, environment: environment3, server }, base, settings, host) {
  const { name, label, findLinks: findLinks2, indexUrl } = settings;
  return planImage({
    model: model2,
    environment: environment3,
    server,
    base,
    name,
    findLinks: findLinks2,
    indexUrl,
    labels: label,
    layer: await digestModel(model2, host),
    code: await readCodeLayer(environment3.code, environment3.lock.packages, host),
    example: makeSamples(model2)?.items[0]?.request
  });
}
async function baseWithoutEngine(environment3, settings, host) {
  const reference = settings.baseImage ?? defaultBase(environment3);
  const locked = settings.baseImage === void 0 ? lockedBase(environment3.lock)?.digest : void 0;
  const digest3 = parseReference(reference).digest ?? locked ?? await askDigest2(reference, host);
  const because = digest3 ? "pinned by digest" : "not pinned by digest: no registry answers for it";
  host.emit({ stage: "image", type: "decided", what: `base image ${reference}`, because });
  if (digest3 === void 0) return { reference, id: "", because };
  return { reference: reference.includes("@") ? reference : `${reference}@${digest3}`, digest: digest3, id: "", because };
}

// packages/core/src/corridor/archive-maker.ts
var WITHOUT_ENGINE = "an image is held against another with a container engine only";
function archiveMaker(settings, host) {
  let made;
  return {
    prepare: async () => {
      if (settings.push || settings.tag.length > 0) {
        throw new PackageModelError(
          "USAGE",
          "an archive has no tag and cannot be pushed",
          "Leave out --tag and --push, or make an image."
        );
      }
      if (!settings.allowHostLoad)
        throw refused3("an archive is tested by loading the model on this machine, outside a container");
    },
    writeContext: () => {
      throw new PackageModelError("USAGE", "an archive has no Dockerfile", "Leave out --as archive.");
    },
    keepContext: async () => void 0,
    make: async (parts) => {
      const base = await baseWithoutEngine(parts.environment, settings, host);
      const plan = await planFor(parts, base, settings, host);
      const context = contextFolder(host);
      await writeContext(plan, context, host);
      const { findLinks: findLinks2, indexUrl, certificates: certificates2 } = settings;
      const archive = await makeArchive(
        { name: plan.name, environment: parts.environment, context, findLinks: findLinks2, indexUrl, certificates: certificates2 },
        host
      );
      const path = join21(resolve12(settings.output ?? "."), `${plan.name}.tar.gz`);
      made = { archive, path };
      return {
        at: "archive",
        path,
        digest: archive.digest,
        size: archive.size,
        platform: plan.platform,
        environment: parts.environment.lock.digest,
        model: plan.model,
        base
      };
    },
    verify: async (image, model2, exam, findings) => {
      if (findings.some(aboutModel))
        throw refused3("the check has findings, and a model with findings is loaded in containers only");
      const { against } = settings;
      const published = against === void 0 ? void 0 : { reference: against, absent: WITHOUT_ENGINE };
      return verify(
        {
          kind: "process",
          folder: made?.archive.folder ?? "",
          platform: image.platform,
          allowHostLoad: settings.allowHostLoad
        },
        { ...verifyOptions(settings), ...exam, published, model: testedModel(model2, image) },
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
function aboutModel({ rule, severity }) {
  return severity === "error" || rules.find(({ id }) => id === rule)?.needs !== "environment";
}
function refused3(why) {
  return new PackageModelError(
    "LOAD_REFUSED",
    why,
    "Use a container engine, or allow it with --allow-host-load when you trust the model."
  );
}

// packages/core/src/corridor/engine-maker.ts
import { resolve as resolve14 } from "node:path";

// packages/core/src/image/build.ts
import { chmod as chmod4, copyFile as copyFile3, writeFile as writeFile8 } from "node:fs/promises";
import { join as join22, resolve as resolve13 } from "node:path";

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
  const lines = [];
  let repeats = false;
  return {
    take: (line4) => {
      lines.push(line4);
      if (lines.length > KEPT_LINES) lines.shift();
      repeats ||= line4 === "------";
      return !repeats && line4.trim() !== "" && !/^#\d+ sha256:[0-9a-f]{64}$/.test(line4);
    },
    failure: (engine) => explain2(engine, lines)
  };
}
function explain2(engine, lines) {
  const text8 = lines.join("\n");
  if (/no space left on device|disk quota exceeded/i.test(text8)) {
    return new PackageModelError(
      "DISK_FULL",
      "no space left in the engine while building the image",
      diskRemedy(engine)
    );
  }
  if (/cannot connect to the docker daemon|error during connect|connection to .* closed/i.test(text8)) {
    return new PackageModelError(
      "ENGINE_UNAVAILABLE",
      "the container engine went away during the build",
      "Start the engine and run again."
    );
  }
  const { step: step2, said: said2 } = failingStep(lines);
  const cause = causes.find(({ says }) => says.test(said2.join("\n")));
  return new PackageModelError(
    cause?.code ?? "BUILD_FAILED",
    `the image could not be built: ${step2 ?? "the builder"} failed`,
    cause?.remedy ?? "Read what the step says. 'package-model dockerfile MODEL --output DIR' writes the same build for trying by hand.",
    { said: said2.slice(-SHOWN_LINES) }
  );
}
function failingStep(lines) {
  const failed4 = lines.map((line4) => /^#(\d+) ERROR: /.exec(line4)?.[1]).findLast((number2) => number2 !== void 0);
  if (failed4 === void 0)
    return { step: void 0, said: lines.filter((line4) => line4.trim() !== "").slice(-SHOWN_LINES) };
  const own = lines.filter((line4) => line4.startsWith(`#${failed4} `)).map((line4) => line4.slice(failed4.length + 2));
  const title = own.find((line4) => /^\[(?!internal)[^\]]+\] /.test(line4)) ?? own.find((line4) => line4.startsWith("["));
  return {
    step: title?.slice(0, SHOWN_STEP),
    said: own.filter((line4) => line4 !== title && !noise.test(line4)).map((line4) => line4.replace(/^\d+\.\d+ /, ""))
  };
}

// packages/core/src/image/build.ts
async function buildImage(plan, engine, options, host) {
  const context = join22(host.scratch, "context");
  await writeContext(plan, context, host);
  const tag = temporaryTag(host, plan.name);
  const log = buildLog();
  const result = await engine.run(
    [
      "build",
      ...await exportArguments(engine),
      "--tag",
      tag,
      "--platform",
      plan.platform,
      ...options.noCache ? ["--no-cache"] : [],
      ...options.sourceDateEpoch === void 0 ? [] : ["--build-arg", `SOURCE_DATE_EPOCH=${options.sourceDateEpoch}`],
      // By name alone: the value comes from the environment and is in no list of processes.
      ...PROXIES.filter((name) => engine.env[name]).flatMap((name) => ["--build-arg", name]),
      ...await secretArguments(plan, options, host),
      context
    ],
    {
      onLine: (line4) => {
        if (log.take(line4)) host.emit({ stage: "image", type: "output", line: line4 });
      }
    }
  );
  if (result.code !== 0) throw log.failure(engine);
  const facts = await imageFacts(engine, tag);
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
  for (const tag of tags) await ask(engine, ["tag", id, tag], `tagging ${tag}`);
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
async function secretArguments(plan, options, host) {
  const args = [];
  try {
    if (options.certificates !== void 0) {
      const copy2 = join22(host.scratch, "certificates.pem");
      await copyFile3(resolve13(options.certificates), copy2);
      args.push("--secret", `id=certificates,src=${copy2}`);
    }
    if (plan.install.index.kind === "secret" && options.indexUrl !== void 0) {
      const file = join22(host.scratch, "index");
      await writeFile8(file, options.indexUrl, { mode: 384 });
      await chmod4(file, 384);
      args.push("--secret", `id=index,src=${file}`);
    }
  } catch (cause) {
    throw ioError(cause, "handing certificates and index to the build");
  }
  return args;
}

// packages/core/src/push/destinations.ts
function destinationsOf(tags) {
  const found = /* @__PURE__ */ new Map();
  for (const text8 of tags) {
    const reference = parseReference(text8);
    if (reference.digest !== void 0) {
      throw new PackageModelError(
        "USAGE",
        `${text8} names a digest: the digest of an image follows from its content and cannot be chosen`,
        "Leave out the part from @ on."
      );
    }
    const key = `${reference.host}/${reference.repository}`;
    const destination = found.get(key) ?? { repository: reference, tags: /* @__PURE__ */ new Map() };
    const { tag } = reference;
    if (tag === void 0) destination.tags.set("latest", `${text8}:latest`);
    else destination.tags.set(tag, text8);
    found.set(key, destination);
  }
  return [...found.values()].map(({ repository, tags: tags2 }) => ({
    repository,
    tags: [...tags2].map(([tag, text8]) => ({ tag, text: text8 }))
  }));
}

// packages/core/src/push/upload.ts
var UNTAG_MS = 3e3;
async function engineUpload(id, to, plain, engine, host) {
  const name = formatReference(to);
  await ask(engine, ["tag", id, name], `naming the image ${name}`);
  try {
    const insecure = plain && engine.kind === "podman" ? ["--tls-verify=false"] : [];
    const result = await engine.run(["push", ...insecure, name], {
      onLine: (line4) => host.emit({ stage: "push", type: "output", line: line4 })
    });
    if (result.code !== 0) throw await uploadError(engine, result, to, host);
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
async function uploadError(engine, result, to, host) {
  const said2 = result.stderr.trimEnd().split("\n").at(-1)?.trim().slice(0, 400) ?? "";
  const name = `${to.host}/${to.repository}`;
  if (/cannot connect to the docker daemon|cannot connect to podman/i.test(result.stderr)) {
    return engineError(engine, result, `pushing to ${name}`);
  }
  const errand = { registry: to.host, repository: to.repository, action: "push" };
  switch (failures.find(({ pattern }) => pattern.test(result.stderr))?.kind) {
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
      return engineError(engine, result, `pushing to ${name}`);
  }
}

// packages/core/src/push/difference.ts
var MAX_CONFIG = 4 << 20;
async function difference(repository, manifest2, image) {
  const own = await platformManifest(repository, manifest2, image.platform);
  if (own?.content.kind !== "image") return `${manifest2.digest} has no image for ${image.platform}`;
  const { config } = own.content;
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
async function platformManifest(repository, manifest2, platform) {
  if (manifest2.content.kind === "image") return manifest2;
  const entry2 = manifest2.content.manifests.find((each) => each.platform === platform);
  return entry2 && repository.manifest(entry2.digest);
}

// packages/core/src/push/push.ts
async function push(image, tags, engine, host) {
  const destinations = destinationsOf(tags);
  const complete = [];
  for (const destination of destinations) complete.push(await makeComplete(destination, image, engine, host));
  for (const each of complete) await pointTags(each, host);
  const [first2, ...also] = complete.map(({ destination, manifest: manifest2 }) => ({
    repository: nameOf(destination),
    tags: destination.tags.map(({ text: text8 }) => text8),
    digest: manifest2.digest
  }));
  if (first2 === void 0) {
    throw new PackageModelError(
      "USAGE",
      "there is no tag to push to",
      "Name at least one: --tag REGISTRY/REPOSITORY:TAG."
    );
  }
  return also.length === 0 ? first2 : { ...first2, also };
}
async function makeComplete(destination, image, engine, host) {
  const repository = await openRepository(destination.repository, "push", host);
  const tag = contentTag(image.id);
  const there = await findComplete(repository, tag, image);
  if (there) {
    host.emit({
      stage: "push",
      type: "decided",
      what: `nothing is uploaded to ${nameOf(destination)}`,
      because: `it holds the image already, as ${there.digest}`
    });
    return { destination, repository, manifest: there };
  }
  await engineUpload(image.id, { ...destination.repository, tag }, repository.plain, engine, host);
  const manifest2 = await repository.manifest(tag);
  if (manifest2 === void 0) throw mismatch2(destination, `the tag ${tag} is not there after the push`);
  const differs = await difference(repository, manifest2, image);
  if (differs !== void 0) throw mismatch2(destination, differs);
  return { destination, repository, manifest: manifest2 };
}
async function findComplete(repository, tag, image) {
  const manifest2 = await repository.manifest(tag).catch((cause) => {
    if (cause instanceof PackageModelError && cause.code === "REGISTRY_DENIED") return void 0;
    throw cause;
  });
  return manifest2 && await difference(repository, manifest2, image) === void 0 ? manifest2 : void 0;
}
async function pointTags({ destination, repository, manifest: manifest2 }, host) {
  for (const { tag, text: text8 } of destination.tags) {
    const before = await repository.manifest(tag);
    if (before?.digest === manifest2.digest) {
      host.emit({
        stage: "push",
        type: "decided",
        what: `${text8} stays`,
        because: `it points to ${manifest2.digest} already`
      });
      continue;
    }
    await repository.putManifest(tag, manifest2);
    const after = await repository.manifest(tag);
    if (after?.digest !== manifest2.digest) {
      throw mismatch2(
        destination,
        `the tag ${tag} points to ${after?.digest ?? "nothing"} after it was set to ${manifest2.digest}`
      );
    }
    host.emit({
      stage: "push",
      type: "decided",
      what: `${text8} is set`,
      because: `${manifest2.digest} is there, whole, and the same as in the engine`
    });
  }
}
function contentTag(id) {
  return `pm-${id.slice("sha256:".length, "sha256:".length + 12)}`;
}
function nameOf({ repository: { host, repository } }) {
  return formatReference({ host, repository });
}
function mismatch2(destination, why) {
  return new PackageModelError(
    "PUSH_MISMATCH",
    `${nameOf(destination)} does not hold what was verified: ${why}`,
    "No tag was moved there. Look for something between engine and registry that rewrites images, or for another job that pushes to the same tags, and run again."
  );
}

// packages/core/src/compare/changes.ts
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
function changesBetween(area, before, after, breaks = () => false) {
  const changes = [];
  for (const what of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const [from2, to] = [before.get(what), after.get(what)];
    if (from2 !== void 0 && to !== void 0 && same(from2, to)) continue;
    const values = { ...from2 !== void 0 && { before: from2 }, ...to !== void 0 && { after: to } };
    changes.push({ area, what, ...values, breaks: breaks(values) });
  }
  return changes;
}

// packages/core/src/compare/tensors.ts
function tensorTable(tensors) {
  return new Map(
    tensors.map(({ name, dtype: dtype2, shape }) => [name, `${dtype2}[${shape.map((size) => size ?? "?").join(", ")}]`])
  );
}

// packages/core/src/compare/signature.ts
function signatureChanges(before, after) {
  if (!before || !after) return [];
  return [
    ...inputChanges(before, after),
    ...changesBetween(
      "output",
      tensorTable(before.outputs),
      tensorTable(after.outputs),
      (change) => "before" in change
    ),
    ...classChanges(before.classes, after.classes)
  ];
}
function inputChanges(before, after) {
  if (!before.columns || !after.columns)
    return changesBetween("input", tensorTable(before.inputs), tensorTable(after.inputs), () => true);
  const renamed = renames(before.columns, after.columns);
  const known = new Map(
    [...columns(before.columns)].map(([name, value]) => [renamed.get(name) ?? name, value])
  );
  return [
    ...[...renamed].map(([what, to]) => ({ area: "input", what, renamed: to, breaks: true })),
    ...changesBetween("input", known, columns(after.columns), ({ before: old, after: now }) => !widened(old, now)),
    ...categoryChanges(before.columns, after.columns)
  ];
}
function widened(before, after) {
  return before === "int64" && after === "float64";
}
function renames(before, after) {
  const found = /* @__PURE__ */ new Map();
  if (before.length !== after.length) return found;
  const [old, now] = [names2(before), names2(after)];
  for (const [index, column2] of before.entries()) {
    const other = after[index];
    if (!other || other.dtype !== column2.dtype || other.name === column2.name) continue;
    if (!now.has(column2.name) && !old.has(other.name)) found.set(column2.name, other.name);
  }
  return found;
}
function categoryChanges(before, after) {
  return after.flatMap((column2) => {
    const old = before.find(({ name }) => name === column2.name)?.categories;
    if (!old || !column2.categories) return [];
    return scalarChanges("input", old, column2.categories, (value) => `${column2.name} = ${value}`);
  });
}
function classChanges(before, after) {
  if (!before || !after) return [];
  const changes = scalarChanges("class", before, after, (value) => value);
  if (changes.length > 0 || same(before, after)) return changes;
  return [{ area: "class", what: "order", before: { list: before }, after: { list: after }, breaks: true }];
}
function scalarChanges(area, before, after, named4) {
  const keyed = (values) => new Map(values.map((value) => [named4(typeof value === "string" ? value : JSON.stringify(value)), value]));
  return changesBetween(area, keyed(before), keyed(after), (change) => !("after" in change) || area === "class");
}
function names2(columns2) {
  return new Set(columns2.map(({ name }) => name));
}
function columns(of) {
  return new Map(of.map(({ name, dtype: dtype2 }) => [name, dtype2]));
}

// packages/core/src/verify/tar-file.ts
var BLOCK2 = 512;
var [SIZE_AT, SIZE_END, TYPE_AT] = [124, 136, 156];
var [REGULAR, OLD_REGULAR] = ["0", "\0"];
var PREFACES = /* @__PURE__ */ new Set(["x", "g", "L", "K"]);
function tarFile(archive) {
  for (let at = 0; at + BLOCK2 <= archive.length; ) {
    const type = archive.toString("latin1", at + TYPE_AT, at + TYPE_AT + 1);
    const digits = archive.toString("latin1", at + SIZE_AT, at + SIZE_END).replaceAll(/[\0 ]/g, "");
    if (!/^[0-7]{1,11}$/.test(digits)) return void 0;
    const [start, size] = [at + BLOCK2, Number.parseInt(digits, 8)];
    if (type === REGULAR || type === OLD_REGULAR) {
      return start + size <= archive.length ? archive.toString("utf8", start, start + size) : void 0;
    }
    if (!PREFACES.has(type)) return void 0;
    at = start + Math.ceil(size / BLOCK2) * BLOCK2;
  }
  return void 0;
}

// packages/core/src/verify/read-image.ts
var MANIFEST = "/models/package-model.json";
var MAX_MANIFEST2 = 16 << 20;
var ASKERS = ["3.11", "3.12", "3.13", "3.14", "3.10"].map((version) => `python:${version}-slim`);
async function readImage(engine, reference, host, options = {}) {
  const facts = await imageFacts(engine, reference);
  if (facts === void 0) {
    throw new PackageModelError(
      "USAGE",
      `the engine has no image ${reference}`,
      `Build it, or fetch it: ${engine.kind} pull ${reference}`
    );
  }
  const { name, digest: digest3, signature } = await readManifest2(engine, facts, reference, host);
  const base = await askerImage(engine, options.asker);
  const { labels } = facts.config;
  return {
    model: { name, digest: digest3, claimed: true, ...signature && { signature } },
    image: {
      at: "engine",
      id: facts.id,
      layers: facts.layers,
      platform: facts.platform === "linux/arm64" ? "linux/arm64" : "linux/amd64",
      environment: digestOr(labels["io.package-model.lock.digest"]),
      base: { reference: base.reference, id: base.facts.id, because: "it asks; the image under test does not" },
      model: { digest: digest3, size: facts.size, files: {} },
      size: facts.size
    }
  };
}
async function askerImage(engine, named4) {
  for (const reference of named4 === void 0 ? ASKERS : [named4]) {
    const facts = await imageFacts(engine, reference);
    if (facts) return { reference, facts };
  }
  throw new PackageModelError(
    "BASE_UNAVAILABLE",
    `the container that asks needs an image with Python, and the engine has ${named4 === void 0 ? `none of ${ASKERS.join(", ")}` : `no ${named4}`}`,
    `Fetch one: ${engine.kind} pull ${named4 ?? ASKERS[0]}`
  );
}
var text7 = pipe(string(), maxLength(1e3));
var count = pipe(number(), integer(), minValue(0));
var scalar = union([string(), number(), boolean(), null_(), object({ int: text7 })]);
var dtype = picklist(
  "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 string object unknown".split(" ")
);
var tensor = object({ name: text7, dtype, shape: array(nullable(count)) });
var column = object({
  name: text7,
  dtype,
  categories: optional(array(scalar)),
  vocabulary: optional(array(string()))
});
var manifest = object({
  schema: literal(1),
  name: text7,
  digest: custom(isDigest3),
  signature: nullish(
    object({
      inputs: array(tensor),
      outputs: array(tensor),
      columns: optional(array(column)),
      classes: optional(array(scalar))
    })
  )
});
async function readManifest2(engine, facts, reference, host) {
  const id = await createContainer(engine, host, { image: facts.id, command: ["/nothing"], network: "none" });
  let copied;
  try {
    const result = await engine.run(["cp", `${id}:${MANIFEST}`, "-"], { keep: MAX_MANIFEST2, timeout: COMMAND_MS });
    if (result.code === 0 && !result.cut) copied = tarFile(Buffer.from(result.stdout));
  } finally {
    await removeContainer(engine, id, AbortSignal.timeout(COMMAND_MS));
  }
  const parsed2 = safeParse(manifest, copied === void 0 ? void 0 : json2(copied));
  if (parsed2.success) return parsed2.output;
  throw new PackageModelError(
    "USAGE",
    `${reference} is not an image that package-model made: ${copied === void 0 ? `it has no ${MANIFEST}` : `its ${MANIFEST} is not of the known form`}`,
    "Verify an image that `package-model build` or `package-model package` made."
  );
}
function json2(content) {
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
}
function isDigest3(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}
function digestOr(label) {
  return isDigest3(label) ? label : `sha256:${"0".repeat(64)}`;
}

// packages/core/src/corridor/published.ts
var PULL_MS2 = 30 * 6e4;
async function withPublished(wanted3, now, engine, host, use) {
  const { against: reference, allowBreaking, baseImage } = wanted3;
  if (reference === void 0) return use(void 0);
  const fetched = await fetch(reference, now.platform, engine, host);
  if ("absent" in fetched) return use({ reference, absent: fetched.absent });
  try {
    const { image, model: model2 } = await readImage(engine, fetched.local, host, { asker: baseImage });
    const changes = model2.signature && now.signature ? signatureChanges(model2.signature, now.signature) : void 0;
    return await use({ reference, image: image.id, changes, allowBreaking });
  } finally {
    await fetched.forget();
  }
}
async function fetch(reference, platform, engine, host) {
  const parsed2 = parseReference(reference);
  const digest3 = await digestOf2(reference, host).catch(async (cause) => {
    if (cause instanceof PackageModelError && cause.code !== "INTERRUPTED" && await imageFacts(engine, reference))
      return void 0;
    throw cause;
  });
  if (digest3 === void 0) {
    const held2 = await imageFacts(engine, reference);
    return held2 ? { local: held2.id, forget: async () => void 0 } : { absent: `nothing is published as ${reference} yet` };
  }
  const local = formatReference({ host: parsed2.host, repository: parsed2.repository, digest: digest3 });
  if (await imageFacts(engine, local)) return { local, forget: async () => void 0 };
  host.emit({ stage: "verify", type: "decided", what: `fetching ${local}`, because: "--against names it" });
  const pulled = await engine.run(["pull", "--quiet", "--platform", platform, local], { timeout: PULL_MS2 });
  if (pulled.code !== 0) throw engineError(engine, pulled, `fetching ${local}`);
  const forget = async () => {
    await engine.run(["rmi", local], { signal: AbortSignal.timeout(7e3) }).catch(() => void 0);
  };
  return { local, forget };
}
async function digestOf2(reference, host) {
  const parsed2 = parseReference(reference);
  if (parsed2.digest !== void 0) return parsed2.digest;
  const repository = await openRepository(parsed2, "pull", host);
  return (await repository.manifest(parsed2.tag ?? "latest"))?.digest;
}

// packages/core/src/corridor/engine-maker.ts
function engineMaker(settings, host) {
  let found;
  const engine = () => found ??= findEngine(host, settings.engine === void 0 ? {} : { program: settings.engine });
  let built;
  const keep = async (plan, { model: model2 }) => {
    const folder = resolve14(settings.output ?? `${settings.name ?? model2.name}-image`);
    await writeContext(plan, folder, host);
    return folder;
  };
  return {
    prepare: async (what) => {
      checkTags(settings);
      labelsFrom(settings.label);
      if (settings.output !== void 0) await assertReplaceable(settings.output, host);
      if (what === "context") return;
      const { kind, version, program } = await engine();
      host.emit({
        stage: "image",
        type: "decided",
        what: `${kind} ${version}`,
        because: `${program} reaches it and can build`
      });
    },
    writeContext: async (parts) => keep(await planFor(parts, await baseWithoutEngine(parts.environment, settings, host), settings, host), parts),
    keepContext: async (parts) => settings.output === void 0 || built === void 0 ? void 0 : keep(built, parts),
    make: async (parts) => {
      const base = await resolveBase(await engine(), parts.environment, { baseImage: settings.baseImage }, host);
      built = await planFor(parts, base, settings, host);
      const { noCache, certificates: certificates2, indexUrl } = settings;
      return buildImage(built, await engine(), { noCache, certificates: certificates2, indexUrl }, host);
    },
    verify: async (image, model2, exam) => {
      const [reached, tested] = [await engine(), testedModel(model2, image)];
      const now = { signature: model2.signature, platform: image.platform };
      return withPublished(
        settings,
        now,
        reached,
        host,
        (published) => verify(
          { kind: "container", engine: reached, image: inEngine(image) },
          { ...verifyOptions(settings), ...exam, published, model: tested },
          host
        )
      );
    },
    publish: async (image) => {
      const tags = settings.tag.length > 0 ? settings.tag : [`package-model/${repositoryPart(settings.name ?? nameOf2(image))}:latest`];
      const built2 = inEngine(image);
      const pushed = settings.push ? await push(built2, tags, await engine(), host) : void 0;
      await tagImage(await engine(), built2.id, tags);
      return { tags, ...pushed && { pushed } };
    },
    cleanUp: async () => {
      const there = await found?.catch(() => void 0);
      if (there) await cleanUp(there, host);
    }
  };
}
function checkTags({ tag, push: pushes }) {
  for (const text8 of tag) {
    if (parseReference(text8).digest === void 0) continue;
    throw new PackageModelError("USAGE", `${text8} names a digest, which no tag can`, "Name REPOSITORY:TAG with --tag.");
  }
  if (pushes && tag.length === 0) {
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
function nameOf2(image) {
  return Object.keys(image.model.files)[0]?.replace(/^.*\//, "").replace(/\..*$/, "") ?? "model";
}
function repositoryPart(name) {
  const part = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return part === "" ? "model" : part;
}

// packages/core/src/corridor/makers.ts
var makers = { image: engineMaker, archive: archiveMaker };
function makerFor(settings, host) {
  return makers[settings.as](settings, host);
}

// packages/core/src/corridor/after-check.ts
async function afterCheck(wanted3, model2, host, running) {
  const maker = makerFor(wanted3.settings, host);
  try {
    await make(wanted3, model2, host, maker, running);
  } finally {
    await maker.cleanUp();
  }
}
async function make({ goal, workspace, server: folder, settings }, model2, host, maker, { stage, gate, report }) {
  const exam = goal === "package" ? await stage("verify", () => examFor(model2, settings, host)) : void 0;
  if (goal !== "lock") await stage("image", () => maker.prepare(goal === "context" ? "context" : "image"));
  const server = await readServer(folder);
  const found = report.environment = await stage(
    "environment",
    () => environment(model2, environmentOptions(settings, workspace, server, host), host)
  );
  await gate();
  if (goal === "lock") return;
  const parts = { model: model2, environment: found, server };
  if (goal === "context") {
    report.context = await stage("image", () => maker.writeContext(parts));
    return;
  }
  const image = await stage("image", () => maker.make(parts));
  report.images = [image];
  if (exam !== void 0) {
    const verification = await stage("verify", () => maker.verify(image, model2, exam, report.findings));
    report.verifications = [verification];
    await gate();
  }
  const kept = await stage("image", () => maker.keepContext(parts));
  if (kept !== void 0) report.context = kept;
  const { tags, pushed } = await stage("push", () => maker.publish(image));
  report.tags = tags;
  if (pushed) report.pushed = pushed;
}
export {
  afterCheck
};
