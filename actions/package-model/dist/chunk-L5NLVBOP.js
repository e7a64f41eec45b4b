import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isStandardLibrary,
  rules
} from "./chunk-C3SINYU7.js";
import {
  PackageModelError
} from "./chunk-FSUERJ7P.js";

// packages/core/src/check/trust.ts
function trustOf(names) {
  const exact = new Set(names.filter((name) => !name.endsWith(".*")));
  const prefixes = names.filter((name) => name.endsWith(".*")).map((name) => name.slice(0, -1));
  return {
    has: ({ module, name }, how) => {
      if (name.includes(".") || /^__\w+__$/.test(name)) return false;
      const full = `${module}.${name}`;
      if (exact.has(full)) return true;
      return how === "any" && !isStandardLibrary(module) && prefixes.some((prefix) => prefix.length > 1 && full.startsWith(prefix));
    }
  };
}
function isTrustedBy(names, name) {
  if (names.includes(name)) return true;
  const wildcards = names.filter((one) => one.endsWith(".*")).map((one) => one.slice(0, -1));
  return name.endsWith(".*") && wildcards.some((prefix) => prefix.length > 1 && name.startsWith(prefix));
}

// packages/core/src/check/policy/rank.ts
var severities = ["off", "note", "warning", "error"];
var limits = ["never", "error", "warning"];
var builtIn = new Map(rules.map(({ id, severity }) => [id, severity]));
function isRule(id) {
  return builtIn.has(id);
}
function ruleIds() {
  return [...builtIn.keys()];
}
function levelOf(policy, rule) {
  return policy.severities[rule] ?? builtIn.get(rule) ?? "error";
}
function isLooser(scale, one, than) {
  return scale.indexOf(one) < scale.indexOf(than);
}

// packages/core/src/check/policy/tighten.ts
function tighten(policy, part, owner, freedoms) {
  const { where } = part;
  const refuse = (key, item, why) => {
    throw new PackageModelError(
      "CONFIG_INVALID",
      `${where(key, item)} would loosen the policy of ${owner}: ${why}`,
      `Remove it, or change the policy of ${owner}: a policy is tightened by those below it, never loosened.`
    );
  };
  if (part.failOn && isLooser(limits, part.failOn, policy.failOn)) {
    refuse("fail-on", void 0, `it fails on ${policy.failOn}, not on ${part.failOn}`);
  }
  for (const [rule, level] of Object.entries(part.severities ?? {})) {
    const known = levelOf(policy, rule);
    if (isLooser(severities, level, known)) refuse("severity", rule, `findings of ${rule} are ${known}, not ${level}`);
  }
  for (const [at, name] of (part.trust ?? []).entries()) {
    if (freedoms.has("trust") || isTrustedBy(policy.trust, name)) continue;
    refuse("trust", at, `it does not trust ${name}, and leaves trust to nobody ("allow: [trust]" would)`);
  }
  if (part.accepted?.length && !freedoms.has("baseline")) {
    refuse("baseline", void 0, 'it leaves accepting findings to nobody ("allow: [baseline]" would)');
  }
  return add(policy, part);
}
function add(policy, { failOn, trust, severities: levels, accepted }) {
  return {
    failOn: failOn ?? policy.failOn,
    trust: [.../* @__PURE__ */ new Set([...policy.trust, ...trust ?? []])],
    severities: { ...policy.severities, ...levels },
    ...policy.accepted && {
      accepted: { today: policy.accepted.today, list: [...policy.accepted.list, ...accepted ?? []] }
    }
  };
}

export {
  trustOf,
  severities,
  limits,
  isRule,
  ruleIds,
  tighten,
  add
};
