import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  add,
  limits,
  ruleIds,
  severities,
  tighten
} from "./chunk-L5NLVBOP.js";
import "./chunk-C3SINYU7.js";
import {
  require_dist
} from "./chunk-SVWFMSU6.js";
import {
  array,
  check,
  custom,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  trim
} from "./chunk-GUNNVKIE.js";
import {
  PackageModelError
} from "./chunk-FSUERJ7P.js";
import {
  __toESM
} from "./chunk-5PVW3TJC.js";

// packages/core/src/check/policy/schema.ts
var patterns = {
  /** `package.module.Class`, or `package.*`. */
  trust: "^[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*(\\.\\*)?$",
  fingerprint: "^[0-9a-f]{32}$",
  date: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
};
var mapping = custom(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "is a mapping"
);
var trusted = pipe(
  string("is a name: package.module.Class, or package.* where a wildcard is meant"),
  regex(new RegExp(patterns.trust, "u"), "is no name such as package.module.Class or package.*")
);
var day = pipe(
  string("is a day: YYYY-MM-DD"),
  regex(new RegExp(patterns.date), "is no day such as 2027-01-31"),
  check(isInCalendar, "is a day that no calendar has")
);
var acceptance = pipe(
  mapping,
  strictObject(
    {
      fingerprint: pipe(
        string("is the fingerprint of a finding, in quotes"),
        regex(new RegExp(patterns.fingerprint), "is no fingerprint: 32 hexadecimal digits, as the report gives them")
      ),
      reason: pipe(
        string("is the reason, in words"),
        trim(),
        minLength(1, "is empty: say why the finding may pass")
      ),
      until: day
    },
    problem
  )
);
var baselineFile = pipe(mapping, strictObject({ accepted: array(acceptance, "is a list") }, problem));
var said = {
  "fail-on": optional(picklist(limits, `is one of ${limits.join(", ")}`)),
  trust: optional(array(trusted, "is a list of names")),
  severity: optional(
    pipe(
      mapping,
      record(
        picklist(ruleIds(), "names no rule: docs/rules has one page for each"),
        picklist(severities, `is one of ${severities.join(", ")}`),
        "maps rules to severities"
      )
    )
  )
};
var policyFile = pipe(
  mapping,
  strictObject(
    {
      ...said,
      accepted: optional(array(acceptance, "is a list")),
      allow: optional(
        array(picklist(["trust", "baseline"], "is one of trust, baseline"), "is a list of trust, baseline")
      )
    },
    problem
  )
);
var repositoryFile = pipe(mapping, object(said, problem));
function isInCalendar(day2) {
  const time = Date.parse(`${day2}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(day2);
}
function problem(issue) {
  if (issue.expected === "never") return "is no key of this file";
  if (issue.received === "undefined") return "is missing";
  return "is a mapping";
}

// packages/core/src/check/policy/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_TEXT = 1 << 20;
function readYaml(text, file) {
  const lines = new import_yaml.LineCounter();
  if (text.length > MAX_TEXT) throw invalid(`${file} is larger than 1 MiB`);
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, version: "1.2", schema: "core", uniqueKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw invalid(`${file}:${line}:${col}: ${fault.message.split(/ at line \d+|\n/, 1)[0] ?? fault.message}`);
  }
  const where = (path) => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return `${file}:${line}:${col}${path.length > 0 ? ` (${pathText(path)})` : ""}`;
  };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), where };
  } catch (cause) {
    throw invalid(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
function offsetOf(document, path) {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if ((0, import_yaml.isNode)(node) && node.range) return node.range[0];
    const holder = document.getIn(path.slice(0, length - 1), true);
    const pair = (0, import_yaml.isMap)(holder) && holder.items.find(({ key }) => (0, import_yaml.isScalar)(key) && key.value === path[length - 1]);
    if (pair && (0, import_yaml.isNode)(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return 0;
}
function pathText(path) {
  return path.map((step, at) => typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`).join("");
}
function invalid(message) {
  return new PackageModelError(
    "CONFIG_INVALID",
    message,
    "Mend the file; docs/schema in the documentation holds its JSON Schema, which editors can check against."
  );
}

// packages/core/src/check/policy/files.ts
function readPolicyFile(text, file, base) {
  const { value, yaml } = checked(policyFile, text, file);
  const part = partOf(value, yaml);
  return { policy: add(base, { ...part, accepted: value.accepted ?? [] }), freedoms: new Set(value.allow ?? []) };
}
function readBaseline(text, file) {
  return checked(baselineFile, text, file).value.accepted;
}
function tightenByRepository(policy, text, file) {
  const { value, yaml } = checked(repositoryFile, text, file);
  return tighten(policy, partOf(value, yaml), "this run", /* @__PURE__ */ new Set());
}
function partOf(value, yaml) {
  const where = (key, item) => yaml.where(item === void 0 ? [key] : [key, item]);
  return {
    ...value["fail-on"] && { failOn: value["fail-on"] },
    ...value.trust && { trust: value.trust },
    ...value.severity && { severities: value.severity },
    where
  };
}
function checked(schema, text, file) {
  const yaml = readYaml(text, file);
  const result = safeParse(schema, yaml.value ?? {});
  if (result.success) return { value: result.output, yaml };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => key);
  throw invalid(`${yaml.where(path)}: ${sentence(path, issue.message)}`);
}
function sentence(path, message) {
  const last = path.findLast((step) => typeof step === "string");
  return last === void 0 ? `the file ${message}` : `${last} ${message}`;
}
export {
  readBaseline,
  readPolicyFile,
  tightenByRepository
};
