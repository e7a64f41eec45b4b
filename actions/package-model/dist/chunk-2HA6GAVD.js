import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  __commonJS,
  __export,
  __require
} from "./chunk-5PVW3TJC.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code2 = json.substr(i + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify2(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify2.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify2.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify2 = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify2.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify3 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify3(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify2.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify2.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify2.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify2.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify2.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code2, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify2(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// packages/core/src/check/models.ts
function allModels(model) {
  const parts = model.structure.kind === "parts" ? model.structure.parts : [];
  return [model, ...parts.flatMap(allModels)];
}

// packages/core/src/check/words.ts
var MAX_NAME = 120;
var MAX_TEXT = 80;
var MAX_ARGUMENTS = 240;
var obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;
function visible(text) {
  return text.replace(obeyed, (character) => {
    const short = { "\n": "\\n", "\r": "\\r", "	": "\\t" }[character];
    return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
function cut(text, length) {
  if (text.length <= length) return text;
  const characters = Array.from(text.slice(0, 2 * length));
  const whole = text.length <= 2 * length && characters.length <= length;
  return whole ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function nameOf(global) {
  return cut(visible(`${global.module}.${global.name}`), MAX_NAME);
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
  const more = value.more ? [`\u2026 ${value.more} more`] : [];
  if ("list" in value) return `[${[...value.list.map(inner), ...more].join(", ")}]`;
  if ("set" in value) return `{${[...value.set.map(inner), ...more].join(", ")}}`;
  if ("tuple" in value) return `(${[...value.tuple.map(inner), ...more].join(", ")})`;
  return `{${[...value.dict.map(([key, item]) => `${inner(key)}: ${inner(item)}`), ...more].join(", ")}}`;
}
function quoted(text) {
  return `'${cut(visible(text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")), MAX_TEXT)}'`;
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
  return ` (under ${sentence(loaders.map((loader2) => loaderNames[loader2]))} only)`;
}
function sentence(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
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
  const subject2 = facts[needs];
  return subject2 ? [subject2] : [];
}

// packages/core/src/check/anomaly.ts
var MAX_DETAIL = 400;
function anomalyRule(rule) {
  return defineRule({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs: "model",
    *find(model) {
      for (const anomaly of allModels(model).flatMap((part) => part.anomalies)) {
        if (anomaly.kind !== rule.kind) continue;
        const detail = cut(visible(anomaly.detail), MAX_DETAIL);
        yield { message: rule.message(detail, anomaly), help: rule.help, at: anomaly.at, key: [] };
      }
    }
  });
}

// packages/core/src/check/rules/archive-disagrees.ts
var archiveDisagrees = anomalyRule({
  id: "archive-disagrees",
  kind: "archive-disagrees",
  title: "Readers of the archive see different members",
  severity: "error",
  message: (detail) => `Programs that read this archive do not agree on what is in it: ${detail}.`,
  help: "No library writes such an archive. Do not load it; pack the original files again."
});

// packages/core/src/check/rules/archive-leaves.ts
var archiveLeaves = anomalyRule({
  id: "archive-leaves",
  kind: "archive-leaves",
  title: "A member that would be unpacked somewhere else",
  severity: "error",
  message: (detail) => `Unpacking this archive reaches out of its folder: ${detail}.`,
  help: "Do not unpack it. Pack the original files again, with relative names and without links."
});

// packages/core/src/check/rules/archive-damaged.ts
var archiveDamaged = anomalyRule({
  id: "archive-damaged",
  kind: "archive-damaged",
  title: "A checksum in the archive does not fit",
  severity: "error",
  message: (detail) => `A member of this archive is not what was packed: ${detail}.`,
  help: "Copy or download the file again; if the finding stays, pack the original files again."
});

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

// packages/core/src/python/tables/standard-library.json
var standard_library_default = [
  "BaseHTTPServer",
  "Bastion",
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
  "_winreg",
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
  "dircache",
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
  "fpformat",
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
  "hotshot",
  "html",
  "htmlentitydefs",
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
  "markupbase",
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
  "repr",
  "reprlib",
  "resource",
  "rexec",
  "rfc822",
  "rlcompleter",
  "robotparser",
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
  "xmlrpclib",
  "zipapp",
  "zipfile",
  "zipimport",
  "zlib",
  "zoneinfo"
];

// packages/core/src/python/standard-library.ts
var standard = new Set(standard_library_default);
function isStandardLibrary(module) {
  return standard.has(module.split(".", 1)[0] ?? "");
}

// packages/core/src/check/pickle/python-names.ts
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
    },
    "torch._utils:_rebuild_tensor": {
      because: "Makes a tensor over a storage of the file; where it lies in that storage is checked."
    },
    "torch._utils:_rebuild_tensor_v2": {
      because: "Makes a tensor over a storage of the file; where it lies in that storage is checked."
    },
    "torch._utils:_rebuild_tensor_v3": {
      because: "Makes a tensor over a storage of the file; where it lies in that storage is checked."
    },
    "torch._utils:_rebuild_parameter": {
      because: "Wraps a tensor that was made before as a parameter."
    },
    "torch._utils:_rebuild_qtensor": {
      because: "Makes a quantized tensor over a storage of the file, from numbers."
    },
    "torch._utils:_rebuild_sparse_tensor": {
      because: "Makes a sparse tensor from tensors of the file, which PyTorch validates."
    },
    "torch._utils:_rebuild_meta_tensor_no_storage": {
      because: "Makes a tensor without content from a type and a size."
    },
    "torch._tensor:_rebuild_from_type_v2": {
      because: "Makes a plain tensor by a function that is named here, and gives it the state that is judged with it."
    },
    "torch.serialization:_get_layout": {
      because: "Looks one of PyTorch's layouts up by its name."
    },
    "torch:Size": {
      because: "Makes a tuple of numbers."
    },
    "torch:device": {
      call: [["str"], ["str", "number"]],
      because: "Names a device; nothing is moved there."
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
    },
    {
      names: ["torch.nn.functional:relu", "torch._C._nn:gelu"],
      at: ["activation"],
      because: "Elementwise arithmetic of tensors, which a layer of a transformer applies."
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
      "sklearn.utils._bunch:Bunch",
      "torch.nn.modules.module:Module",
      "torch.nn.modules.activation:LogSoftmax",
      "torch.nn.modules.activation:MultiheadAttention",
      "torch.nn.modules.activation:Softmax",
      "torch.nn.modules.activation:Softmin",
      "torch.nn.modules.conv:_ConvNd",
      "torch.nn.modules.pooling:AvgPool3d",
      "torch.nn.modules.rnn:RNNBase",
      "torch.nn.modules.transformer:TransformerDecoderLayer",
      "torch.nn.modules.transformer:TransformerEncoderLayer",
      "torch.nn.modules.upsampling:Upsample",
      "torch.optim.adadelta:Adadelta",
      "torch.optim.adagrad:Adagrad",
      "torch.optim.adam:Adam",
      "torch.optim.adamax:Adamax",
      "torch.optim.adamw:AdamW",
      "torch.optim.asgd:ASGD",
      "torch.optim.optimizer:Optimizer",
      "torch.optim.nadam:NAdam",
      "torch.optim.radam:RAdam",
      "torch.optim.rmsprop:RMSprop",
      "torch.optim.rprop:Rprop",
      "torch.optim.sgd:SGD",
      "torch:Tensor",
      "xgboost.core:Booster",
      "lightgbm.basic:Booster",
      "catboost.core:_CatBoostBase"
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
    { "scikit-learn": "1.9.1", numpy: "2.4.6", scipy: "1.17.1", pandas: "3.1.1" },
    {
      "scikit-learn": "1.2.2",
      numpy: "1.23.5",
      scipy: "1.10.1",
      pandas: "1.5.3",
      xgboost: "1.7.6",
      lightgbm: "3.3.5",
      catboost: "1.2"
    },
    {
      "scikit-learn": "1.9.1",
      numpy: "2.4.6",
      scipy: "1.17.1",
      pandas: "3.1.1",
      "xgboost-cpu": "3.2.0",
      lightgbm: "4.7.0",
      catboost: "1.2.10"
    },
    { "scikit-learn": "1.9.1", numpy: "2.4.6", scipy: "1.17.1", torch: "2.13.0" }
  ],
  entries: {
    _codecs: {
      encode: {
        kind: "function",
        call: [["str", "str"]],
        because: "Turns text into bytes; the codec's name only chooses among Python's own codecs.",
        returns: ["builtins:bytes"],
        releases: [0, 10]
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
        releases: [0, 10]
      },
      bytes: { kind: "class", call: [[], ["bytes|list"]], because: "Copies bytes.", releases: [0, 8] },
      complex: { kind: "class", call: [["number", "number"]], because: "Makes a number.", releases: [0, 8] },
      dict: { kind: "class", releases: [0, 11] },
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
      object: { kind: "class", releases: [0, 10] },
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
        releases: [0, 11]
      },
      slice: {
        kind: "class",
        call: [["none|number|str", "none|number|str", "none|number|str"]],
        because: "Makes a slice.",
        releases: [0, 8]
      },
      str: { kind: "class", releases: [0, 8] },
      tuple: { kind: "class", releases: [0, 8] }
    },
    "catboost.core": {
      CatBoost: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      CatBoostClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      CatBoostRanker: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      CatBoostRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] }
    },
    collections: {
      Counter: { kind: "class", call: [["dict"]], because: "Copies an exact dict.", releases: [0, 8] },
      OrderedDict: {
        kind: "class",
        call: [[], ["list"]],
        because: "Makes an empty dict, or one of an exact list of pairs (Python 2).",
        state: ["dict"],
        holds: ["items"],
        releases: [0, 11]
      },
      defaultdict: {
        kind: "class",
        call: [[], ["=builtins:dict|=builtins:float|=builtins:int|=builtins:list|=builtins:set|=builtins:str"]],
        because: "Makes an empty dict whose missing values are made by a builtin type without arguments.",
        holds: ["items"],
        releases: [0, 11]
      },
      deque: {
        kind: "class",
        call: [[], ["list"], ["list|tuple", "none|number"]],
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
        releases: [0, 10]
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
        call: [["bytes|str"], ["bytes|str", "made"]],
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
        call: [["str"], ["number", "number"]],
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
      NumpyArrayWrapper: { kind: "class", new: [[]], state: ["dict"], releases: [0, 10] }
    },
    "lightgbm.basic": { Booster: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] } },
    "lightgbm.sklearn": {
      LGBMClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      LGBMRanker: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      LGBMRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] }
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
        call: [["=numpy.rec:recarray|=numpy:matrix|=numpy:ndarray|=numpy:recarray", "tuple", "bytes|str"]],
        because: "Makes an empty array of an array class; its content comes as state.",
        returns: ["numpy.rec:recarray", "numpy:matrix", "numpy:ndarray"],
        releases: [5, 10]
      },
      scalar: {
        kind: "function",
        call: [["made", "bool|bytes|dict|list|made|none|number|str|tuple"]],
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
        releases: [5, 10]
      }
    },
    "numpy._core.numeric": {
      _frombuffer: {
        kind: "function",
        call: [["bytes|made", "made", "tuple", "str"]],
        because: "Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects.",
        returns: ["numpy:ndarray"],
        releases: [5, 10]
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
        call: [["=numpy.rec:recarray|=numpy:matrix|=numpy:ndarray|=numpy:recarray", "tuple", "bytes|str"]],
        because: "Makes an empty array of an array class; its content comes as state.",
        returns: ["numpy:matrix", "numpy:ndarray", "numpy:recarray"],
        releases: [0, 9]
      },
      scalar: {
        kind: "function",
        call: [["made", "bool|bytes|dict|list|made|none|number|str|tuple"]],
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
        releases: [0, 9]
      }
    },
    "numpy.core.numeric": {
      _frombuffer: {
        kind: "function",
        call: [["bytes|made", "made", "tuple", "str"]],
        because: "Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects.",
        returns: ["numpy:ndarray"],
        releases: [0, 9]
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
        call: [["=numpy:record|str", "bool|number", "bool|number"]],
        because: "Makes a dtype of its code.",
        state: [
          ["number", "str", "none|tuple", "none|tuple", "dict|none", "number", "number", "number"],
          ["number", "str", "none", "none", "none", "number", "number", "number", "tuple"]
        ],
        releases: [0, 10]
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
      ndarray: { kind: "class", state: [["number", "tuple", "made", "bool", "bytes|list"]], releases: [0, 10] },
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
          ["number", "made|none|str", "made|none|str"],
          ["number", "made|none|str", "made|none|str", "number"]
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
        call: [["tuple", "list"]],
        because: "Puts a block and an axis of a series together.",
        new: [[]],
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
      Pipeline: { kind: "class", new: [[]], state: ["dict"], releases: [0, 10] }
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
      StandardScaler: { kind: "class", new: [[]], state: ["dict"], releases: [0, 10] }
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
      LabelEncoder: { kind: "class", new: [[]], state: ["dict"], releases: [0, 10] },
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
    "torch._C._nn": { gelu: { kind: "function", releases: [11, 11] } },
    "torch._tensor": {
      _rebuild_from_type_v2: {
        kind: "function",
        call: [["=torch._utils:_rebuild_tensor_v2", "=torch:Tensor", "tuple", "dict"]],
        because: "Makes a plain tensor by a function that is named here, and gives it the state that is judged with it.",
        returns: ["torch:Tensor"],
        releases: [11, 11]
      }
    },
    "torch._utils": {
      _rebuild_meta_tensor_no_storage: {
        kind: "function",
        call: [["=torch:float32", "tuple", "tuple", "bool"]],
        because: "Makes a tensor without content from a type and a size.",
        returns: ["torch:Tensor"],
        releases: [11, 11]
      },
      _rebuild_parameter: {
        kind: "function",
        call: [["made", "bool", "made"]],
        because: "Wraps a tensor that was made before as a parameter.",
        returns: ["torch.nn.parameter:Parameter"],
        releases: [11, 11]
      },
      _rebuild_qtensor: {
        kind: "function",
        call: [["made", "number", "tuple", "tuple", "tuple", "bool", "made"]],
        because: "Makes a quantized tensor over a storage of the file, from numbers.",
        returns: ["torch:Tensor"],
        releases: [11, 11]
      },
      _rebuild_sparse_tensor: {
        kind: "function",
        call: [["made", "tuple"]],
        because: "Makes a sparse tensor from tensors of the file, which PyTorch validates.",
        returns: ["torch:Tensor"],
        releases: [11, 11]
      },
      _rebuild_tensor_v2: {
        kind: "function",
        call: [["made", "number", "tuple", "tuple", "bool", "made"]],
        because: "Makes a tensor over a storage of the file; where it lies in that storage is checked.",
        returns: ["torch:Tensor"],
        releases: [11, 11]
      },
      _rebuild_tensor_v3: {
        kind: "function",
        call: [
          [
            "made",
            "number",
            "tuple",
            "tuple",
            "bool",
            "made",
            "=torch:float8_e4m3fn|=torch:float8_e5m2|=torch:uint16|=torch:uint32|=torch:uint64"
          ]
        ],
        because: "Makes a tensor over a storage of the file; where it lies in that storage is checked.",
        returns: ["torch:Tensor"],
        releases: [11, 11]
      }
    },
    "torch.nn.functional": { relu: { kind: "function", releases: [11, 11] } },
    "torch.nn.modules.activation": {
      CELU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ELU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      GELU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      GLU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Hardshrink: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Hardsigmoid: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Hardswish: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Hardtanh: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LeakyReLU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LogSigmoid: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LogSoftmax: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Mish: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MultiheadAttention: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      PReLU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      RReLU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReLU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReLU6: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      SELU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      SiLU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Sigmoid: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Softmax: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Softmax2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Softmin: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Softplus: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Softshrink: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Softsign: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Tanh: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Tanhshrink: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Threshold: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.adaptive": {
      AdaptiveLogSoftmaxWithLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.batchnorm": {
      BatchNorm1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      BatchNorm2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      BatchNorm3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      SyncBatchNorm: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.channelshuffle": {
      ChannelShuffle: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.container": {
      Container: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ModuleDict: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ModuleList: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ParameterDict: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ParameterList: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Sequential: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.conv": {
      Conv1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Conv2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Conv3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ConvTranspose1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ConvTranspose2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ConvTranspose3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.distance": {
      CosineSimilarity: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      PairwiseDistance: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.dropout": {
      AlphaDropout: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Dropout: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Dropout1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Dropout2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Dropout3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      FeatureAlphaDropout: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.flatten": {
      Flatten: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Unflatten: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.fold": {
      Fold: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Unfold: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.instancenorm": {
      InstanceNorm1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      InstanceNorm2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      InstanceNorm3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.linear": {
      Bilinear: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Identity: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      Linear: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      NonDynamicallyQuantizableLinear: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.loss": {
      BCELoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      BCEWithLogitsLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      CTCLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      CosineEmbeddingLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      CrossEntropyLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      GaussianNLLLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      HingeEmbeddingLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      HuberLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      KLDivLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      L1Loss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LinearCrossEntropyLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MSELoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MarginRankingLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MultiLabelMarginLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MultiLabelSoftMarginLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MultiMarginLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      NLLLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      PoissonNLLLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      SmoothL1Loss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      SoftMarginLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      TripletMarginLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      TripletMarginWithDistanceLoss: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.module": { Module: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.nn.modules.normalization": {
      CrossMapLRN2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      GroupNorm: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LayerNorm: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LocalResponseNorm: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      RMSNorm: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.padding": {
      CircularPad1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      CircularPad2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      CircularPad3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ConstantPad1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ConstantPad2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ConstantPad3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReflectionPad1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReflectionPad2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReflectionPad3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReplicationPad1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReplicationPad2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ReplicationPad3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ZeroPad1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ZeroPad2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      ZeroPad3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.pixelshuffle": {
      PixelShuffle: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      PixelUnshuffle: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.pooling": {
      AdaptiveAvgPool1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AdaptiveAvgPool2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AdaptiveAvgPool3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AdaptiveMaxPool1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AdaptiveMaxPool2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AdaptiveMaxPool3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AvgPool1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AvgPool2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      AvgPool3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      FractionalMaxPool2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      FractionalMaxPool3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LPPool1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LPPool2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LPPool3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MaxPool1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MaxPool2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MaxPool3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MaxUnpool1d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MaxUnpool2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      MaxUnpool3d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.rnn": {
      GRU: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      GRUCell: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LSTM: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      LSTMCell: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      RNN: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      RNNCell: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.sparse": {
      Embedding: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      EmbeddingBag: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.transformer": {
      Transformer: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      TransformerDecoder: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      TransformerDecoderLayer: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      TransformerEncoder: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      TransformerEncoderLayer: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.modules.upsampling": {
      Upsample: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      UpsamplingBilinear2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      UpsamplingNearest2d: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.utils.spectral_norm": {
      SpectralNorm: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      SpectralNormLoadStateDictPreHook: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] },
      SpectralNormStateDictHook: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.nn.utils.weight_norm": {
      WeightNorm: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] }
    },
    "torch.optim.adadelta": { Adadelta: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.adagrad": { Adagrad: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.adam": { Adam: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.adamax": { Adamax: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.adamw": { AdamW: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.asgd": { ASGD: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.lbfgs": { LBFGS: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.nadam": { NAdam: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.radam": { RAdam: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.rmsprop": { RMSprop: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.rprop": { Rprop: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.optim.sgd": { SGD: { kind: "class", new: [[]], state: ["dict"], releases: [11, 11] } },
    "torch.serialization": {
      _get_layout: {
        kind: "function",
        call: [["str"]],
        because: "Looks one of PyTorch's layouts up by its name.",
        returns: ["torch:layout"],
        releases: [11, 11]
      }
    },
    "torch.storage": { UntypedStorage: { kind: "class", releases: [11, 11] } },
    torch: {
      BFloat16Storage: { kind: "class", releases: [11, 11] },
      BoolStorage: { kind: "class", releases: [11, 11] },
      ByteStorage: { kind: "class", releases: [11, 11] },
      CharStorage: { kind: "class", releases: [11, 11] },
      ComplexDoubleStorage: { kind: "class", releases: [11, 11] },
      ComplexFloatStorage: { kind: "class", releases: [11, 11] },
      DoubleStorage: { kind: "class", releases: [11, 11] },
      FloatStorage: { kind: "class", releases: [11, 11] },
      HalfStorage: { kind: "class", releases: [11, 11] },
      IntStorage: { kind: "class", releases: [11, 11] },
      LongStorage: { kind: "class", releases: [11, 11] },
      QInt8Storage: { kind: "class", releases: [11, 11] },
      QUInt8Storage: { kind: "class", releases: [11, 11] },
      ShortStorage: { kind: "class", releases: [11, 11] },
      Size: { kind: "class", call: [["tuple"]], because: "Makes a tuple of numbers.", releases: [11, 11] },
      Tensor: { kind: "class", releases: [11, 11] },
      device: {
        kind: "class",
        call: [["str"], ["str", "number"]],
        because: "Names a device; nothing is moved there.",
        releases: [11, 11]
      },
      float32: { kind: "value", releases: [11, 11] },
      float8_e4m3fn: { kind: "value", releases: [11, 11] },
      float8_e5m2: { kind: "value", releases: [11, 11] },
      per_channel_affine: { kind: "value", releases: [11, 11] },
      per_tensor_affine: { kind: "value", releases: [11, 11] },
      uint16: { kind: "value", releases: [11, 11] },
      uint32: { kind: "value", releases: [11, 11] },
      uint64: { kind: "value", releases: [11, 11] }
    },
    uuid: { UUID: { kind: "class", new: [[]], state: ["dict"], releases: [0, 8] } },
    "xgboost.core": { Booster: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] } },
    "xgboost.sklearn": {
      XGBClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      XGBRFClassifier: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      XGBRFRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      XGBRanker: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] },
      XGBRegressor: { kind: "class", new: [[]], state: ["dict"], releases: [9, 10] }
    }
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
    },
    "torch.nn.modules.transformer:TransformerDecoderLayer": { activation: ["torch.nn.functional:relu"] },
    "torch.nn.modules.transformer:TransformerEncoderLayer": {
      activation: ["torch._C._nn:gelu", "torch.nn.functional:relu"]
    }
  },
  refused: {
    "builtins:type": "makes new classes"
  }
};

// packages/core/src/check/catalogue/catalogue.ts
var { entries: byModule, kept, refused } = catalogue_default;
var entries = /* @__PURE__ */ new Map();
for (const [module, names] of Object.entries(byModule)) {
  for (const [name, entry] of Object.entries(names)) entries.set(`${module}:${name}`, entry);
}
var keptAt = /* @__PURE__ */ new Map();
for (const [holder, attributes] of Object.entries(kept)) {
  for (const [attribute, keys] of Object.entries(attributes)) keptAt.set(`${holder} ${attribute}`, new Set(keys));
}
var refusals = new Map(Object.entries(refused));
var valueTypes = new Set(functions_default.types.names);
function entryOf(global) {
  return entries.get(keyOf(global));
}
function statesOf(global) {
  const entry = entryOf(global);
  const returned = entry?.returns?.flatMap((key) => entries.get(key)?.state ?? []) ?? [];
  return [...entry?.state ?? [], ...returned];
}
function isKeptAt(global, holder, attribute) {
  return keptAt.get(`${keyOf(holder)} ${attribute}`)?.has(keyOf(global)) ?? false;
}
function isValueType(global) {
  return valueTypes.has(keyOf(global)) || entryOf(global)?.kind === "value";
}
function refusedBecause(global) {
  return refusals.get(keyOf(global));
}

// packages/core/src/check/code/tensorflow.json
var tensorflow_default = {
  releases: ["2.15.1", "2.21.0"],
  reaching: {
    PyFunc: "calls Python functions",
    PyFuncStateless: "calls Python functions",
    EagerPyFunc: "calls Python functions",
    ReadFile: "reads a file",
    WriteFile: "writes a file",
    MatchingFiles: "lists files",
    RecordInput: "reads files",
    MatchingFilesDataset: "lists files",
    ExperimentalMatchingFilesDataset: "lists files",
    FileSystemSetConfiguration: "changes how files are reached",
    "GcsConfigure*": "changes how cloud storage is reached",
    "TextLineDataset*": "reads files",
    "TFRecordDataset*": "reads files",
    "FixedLengthRecordDataset*": "reads files",
    "CSVDataset*": "reads files",
    ExperimentalCSVDataset: "reads files",
    SqlDataset: "opens a database",
    ExperimentalSqlDataset: "opens a database",
    LMDBDataset: "reads files",
    ExperimentalLMDBDataset: "reads files",
    LMDBReader: "reads files",
    "LoadDataset*": "reads files",
    "SaveDataset*": "writes files",
    DistributedSave: "writes files",
    "SnapshotDataset*": "writes files",
    SnapshotChunkDataset: "reads files",
    SnapshotNestedDatasetReader: "reads files",
    ListSnapshotChunksDataset: "reads files",
    DatasetToTFRecord: "writes a file",
    ExperimentalDatasetToTFRecord: "writes a file",
    "TextLineReader*": "reads files",
    "TFRecordReader*": "reads files",
    "WholeFileReader*": "reads files",
    "FixedLengthRecordReader*": "reads files",
    CreateSummaryFileWriter: "writes files",
    CreateSummaryDbWriter: "writes a database",
    ImportEvent: "writes files",
    PrintV2: "writes text, to a file where its output stream names one",
    "DebugIdentity*": "sends tensors to a file or an address",
    DebugNanCount: "sends tensors to a file or an address",
    "DebugNumericSummary*": "sends tensors to a file or an address",
    LoadAndRemapMatrix: "reads files",
    GenerateVocabRemapping: "reads files",
    InitializeTRTResource: "loads an engine from a file",
    TRTEngineOp: "runs a serialized engine",
    "DataService*": "opens connections",
    "RegisterDataset*": "opens connections",
    RpcCall: "opens connections",
    RpcClient: "opens connections",
    "RpcServer*": "opens connections",
    Rpc: "opens connections",
    TryRpc: "opens connections",
    Abort: "ends the process"
  },
  operators: [
    "Abort",
    "Abs",
    "AccumulateNV2",
    "AccumulatorApplyGradient",
    "AccumulatorNumAccumulated",
    "AccumulatorSetGlobalStep",
    "AccumulatorTakeGradient",
    "Acos",
    "Acosh",
    "Add",
    "AddManySparseToTensorsMap",
    "AddN",
    "AddSparseToTensorsMap",
    "AddV2",
    "AdjustContrast",
    "AdjustContrastv2",
    "AdjustHue",
    "AdjustSaturation",
    "All",
    "AllCandidateSampler",
    "AllToAll",
    "Angle",
    "AnonymousHashTable",
    "AnonymousIterator",
    "AnonymousIteratorV2",
    "AnonymousIteratorV3",
    "AnonymousMemoryCache",
    "AnonymousMultiDeviceIterator",
    "AnonymousMultiDeviceIteratorV3",
    "AnonymousMutableDenseHashTable",
    "AnonymousMutableHashTable",
    "AnonymousMutableHashTableOfTensors",
    "AnonymousRandomSeedGenerator",
    "AnonymousSeedGenerator",
    "Any",
    "ApplyAdaMax",
    "ApplyAdadelta",
    "ApplyAdagrad",
    "ApplyAdagradDA",
    "ApplyAdagradV2",
    "ApplyAdam",
    "ApplyAddSign",
    "ApplyCenteredRMSProp",
    "ApplyFtrl",
    "ApplyFtrlV2",
    "ApplyGradientDescent",
    "ApplyMomentum",
    "ApplyPowerSign",
    "ApplyProximalAdagrad",
    "ApplyProximalGradientDescent",
    "ApplyRMSProp",
    "ApproxTopK",
    "ApproximateEqual",
    "ArgMax",
    "ArgMin",
    "AsString",
    "Asin",
    "Asinh",
    "Assert",
    "AssertCardinalityDataset",
    "AssertNextDataset",
    "AssertPrevDataset",
    "Assign",
    "AssignAdd",
    "AssignAddVariableOp",
    "AssignSub",
    "AssignSubVariableOp",
    "AssignVariableOp",
    "AssignVariableXlaConcatND",
    "Atan",
    "Atan2",
    "Atanh",
    "AudioSpectrogram",
    "AudioSummary",
    "AudioSummaryV2",
    "AutoShardDataset",
    "AvgPool",
    "AvgPool3D",
    "AvgPool3DGrad",
    "AvgPoolGrad",
    "BandedTriangularSolve",
    "Barrier",
    "BarrierClose",
    "BarrierIncompleteSize",
    "BarrierInsertMany",
    "BarrierReadySize",
    "BarrierTakeMany",
    "Batch",
    "BatchCholesky",
    "BatchCholeskyGrad",
    "BatchDataset",
    "BatchDatasetV2",
    "BatchFFT",
    "BatchFFT2D",
    "BatchFFT3D",
    "BatchFunction",
    "BatchIFFT",
    "BatchIFFT2D",
    "BatchIFFT3D",
    "BatchMatMul",
    "BatchMatMulV2",
    "BatchMatMulV3",
    "BatchMatrixBandPart",
    "BatchMatrixDeterminant",
    "BatchMatrixDiag",
    "BatchMatrixDiagPart",
    "BatchMatrixInverse",
    "BatchMatrixSetDiag",
    "BatchMatrixSolve",
    "BatchMatrixSolveLs",
    "BatchMatrixTriangularSolve",
    "BatchNormWithGlobalNormalization",
    "BatchNormWithGlobalNormalizationGrad",
    "BatchSelfAdjointEig",
    "BatchSelfAdjointEigV2",
    "BatchSvd",
    "BatchToSpace",
    "BatchToSpaceND",
    "BesselI0",
    "BesselI0e",
    "BesselI1",
    "BesselI1e",
    "BesselJ0",
    "BesselJ1",
    "BesselK0",
    "BesselK0e",
    "BesselK1",
    "BesselK1e",
    "BesselY0",
    "BesselY1",
    "Betainc",
    "BiasAdd",
    "BiasAddGrad",
    "BiasAddV1",
    "Bincount",
    "Bitcast",
    "BitwiseAnd",
    "BitwiseOr",
    "BitwiseXor",
    "BlockLSTM",
    "BlockLSTMGrad",
    "BlockLSTMGradV2",
    "BlockLSTMV2",
    "BoostedTreesAggregateStats",
    "BoostedTreesBucketize",
    "BoostedTreesCalculateBestFeatureSplit",
    "BoostedTreesCalculateBestFeatureSplitV2",
    "BoostedTreesCalculateBestGainsPerFeature",
    "BoostedTreesCenterBias",
    "BoostedTreesCreateEnsemble",
    "BoostedTreesCreateQuantileStreamResource",
    "BoostedTreesDeserializeEnsemble",
    "BoostedTreesEnsembleResourceHandleOp",
    "BoostedTreesExampleDebugOutputs",
    "BoostedTreesFlushQuantileSummaries",
    "BoostedTreesGetEnsembleStates",
    "BoostedTreesMakeQuantileSummaries",
    "BoostedTreesMakeStatsSummary",
    "BoostedTreesPredict",
    "BoostedTreesQuantileStreamResourceAddSummaries",
    "BoostedTreesQuantileStreamResourceDeserialize",
    "BoostedTreesQuantileStreamResourceFlush",
    "BoostedTreesQuantileStreamResourceGetBucketBoundaries",
    "BoostedTreesQuantileStreamResourceHandleOp",
    "BoostedTreesSerializeEnsemble",
    "BoostedTreesSparseAggregateStats",
    "BoostedTreesSparseCalculateBestFeatureSplit",
    "BoostedTreesTrainingPredict",
    "BoostedTreesUpdateEnsemble",
    "BoostedTreesUpdateEnsembleV2",
    "BroadcastArgs",
    "BroadcastGradientArgs",
    "BroadcastTo",
    "Bucketize",
    "BytesProducedStatsDataset",
    "CSRSparseMatrixComponents",
    "CSRSparseMatrixToDense",
    "CSRSparseMatrixToSparseTensor",
    "CSVDataset",
    "CSVDatasetV2",
    "CTCBeamSearchDecoder",
    "CTCGreedyDecoder",
    "CTCLoss",
    "CTCLossV2",
    "CacheDataset",
    "CacheDatasetV2",
    "Case",
    "Cast",
    "Ceil",
    "CheckNumerics",
    "CheckNumericsV2",
    "CheckPinned",
    "Cholesky",
    "CholeskyGrad",
    "ChooseFastestBranchDataset",
    "ChooseFastestDataset",
    "ClipByValue",
    "CloseSummaryWriter",
    "CollectiveAllToAllV2",
    "CollectiveAllToAllV3",
    "CollectiveAssignGroupV2",
    "CollectiveBcastRecv",
    "CollectiveBcastRecvV2",
    "CollectiveBcastSend",
    "CollectiveBcastSendV2",
    "CollectiveGather",
    "CollectiveGatherV2",
    "CollectiveInitializeCommunicator",
    "CollectivePermute",
    "CollectiveReduce",
    "CollectiveReduceScatterV2",
    "CollectiveReduceV2",
    "CollectiveReduceV3",
    "CombinedNonMaxSuppression",
    "Complex",
    "ComplexAbs",
    "CompositeTensorVariantFromComponents",
    "CompositeTensorVariantToComponents",
    "CompressElement",
    "ComputeAccidentalHits",
    "ComputeBatchSize",
    "Concat",
    "ConcatOffset",
    "ConcatV2",
    "ConcatenateDataset",
    "ConditionalAccumulator",
    "ConfigureDistributedTPU",
    "ConfigureTPUEmbedding",
    "Conj",
    "ConjugateTranspose",
    "Const",
    "ConsumeMutexLock",
    "ControlTrigger",
    "Conv",
    "Conv2D",
    "Conv2DBackpropFilter",
    "Conv2DBackpropFilterV2",
    "Conv2DBackpropInput",
    "Conv2DBackpropInputV2",
    "Conv3D",
    "Conv3DBackpropFilter",
    "Conv3DBackpropFilterV2",
    "Conv3DBackpropInput",
    "Conv3DBackpropInputV2",
    "ConvertToCooTensor",
    "ConvertToListOfSparseCoreCooTensors",
    "ConvertToSparseCoreCsrWrappedCooTensor",
    "Copy",
    "CopyHost",
    "Cos",
    "Cosh",
    "CountUpTo",
    "CreateSummaryDbWriter",
    "CreateSummaryFileWriter",
    "CropAndResize",
    "CropAndResizeGradBoxes",
    "CropAndResizeGradImage",
    "Cross",
    "CrossReplicaSum",
    "CudnnRNN",
    "CudnnRNNBackprop",
    "CudnnRNNBackpropV2",
    "CudnnRNNBackpropV3",
    "CudnnRNNCanonicalToParams",
    "CudnnRNNCanonicalToParamsV2",
    "CudnnRNNParamsSize",
    "CudnnRNNParamsToCanonical",
    "CudnnRNNParamsToCanonicalV2",
    "CudnnRNNV2",
    "CudnnRNNV3",
    "Cumprod",
    "Cumsum",
    "CumulativeLogsumexp",
    "DataFormatDimMap",
    "DataFormatVecPermute",
    "DataServiceDataset",
    "DataServiceDatasetV2",
    "DataServiceDatasetV3",
    "DataServiceDatasetV4",
    "DatasetCardinality",
    "DatasetFingerprint",
    "DatasetFromGraph",
    "DatasetToGraph",
    "DatasetToGraphV2",
    "DatasetToSingleElement",
    "DatasetToTFRecord",
    "Dawsn",
    "DebugGradientIdentity",
    "DebugGradientRefIdentity",
    "DebugIdentity",
    "DebugIdentityV2",
    "DebugIdentityV3",
    "DebugNanCount",
    "DebugNumericSummary",
    "DebugNumericSummaryV2",
    "DecodeAndCropJpeg",
    "DecodeBase64",
    "DecodeBmp",
    "DecodeCSV",
    "DecodeCompressed",
    "DecodeGif",
    "DecodeImage",
    "DecodeJSONExample",
    "DecodeJpeg",
    "DecodeJxl",
    "DecodePaddedRaw",
    "DecodePng",
    "DecodeProtoV2",
    "DecodeRaw",
    "DecodeWav",
    "DecodeWebP",
    "DeepCopy",
    "DeleteIterator",
    "DeleteMemoryCache",
    "DeleteMultiDeviceIterator",
    "DeleteRandomSeedGenerator",
    "DeleteSeedGenerator",
    "DeleteSessionTensor",
    "DenseBincount",
    "DenseCountSparseOutput",
    "DenseToCSRSparseMatrix",
    "DenseToDenseSetOperation",
    "DenseToSparseBatchDataset",
    "DenseToSparseSetOperation",
    "DepthToSpace",
    "DepthwiseConv2dNative",
    "DepthwiseConv2dNativeBackpropFilter",
    "DepthwiseConv2dNativeBackpropInput",
    "Dequantize",
    "DeserializeIterator",
    "DeserializeManySparse",
    "DeserializeSparse",
    "DestroyResourceOp",
    "DestroyTemporaryVariable",
    "DeviceIndex",
    "Diag",
    "DiagPart",
    "Digamma",
    "Dilation2D",
    "Dilation2DBackpropFilter",
    "Dilation2DBackpropInput",
    "DirectedInterleaveDataset",
    "DisableCopyOnRead",
    "DistributedSave",
    "Div",
    "DivNoNan",
    "DrawBoundingBoxes",
    "DrawBoundingBoxesV2",
    "DummyIterationCounter",
    "DummyMemoryCache",
    "DummySeedGenerator",
    "DynamicEnqueueTPUEmbeddingArbitraryTensorBatch",
    "DynamicEnqueueTPUEmbeddingRaggedTensorBatch",
    "DynamicPartition",
    "DynamicStitch",
    "EagerPyFunc",
    "EditDistance",
    "Eig",
    "Einsum",
    "Elu",
    "EluGrad",
    "Empty",
    "EmptyTensorList",
    "EmptyTensorMap",
    "EncodeBase64",
    "EncodeJpeg",
    "EncodeJpegVariableQuality",
    "EncodePng",
    "EncodeProto",
    "EncodeWav",
    "EnqueueTPUEmbeddingArbitraryTensorBatch",
    "EnqueueTPUEmbeddingIntegerBatch",
    "EnqueueTPUEmbeddingRaggedTensorBatch",
    "EnqueueTPUEmbeddingSparseBatch",
    "EnqueueTPUEmbeddingSparseTensorBatch",
    "EnsureShape",
    "Enter",
    "Equal",
    "Erf",
    "Erfc",
    "Erfinv",
    "EuclideanNorm",
    "Exit",
    "Exp",
    "ExpandDims",
    "ExperimentalAssertNextDataset",
    "ExperimentalAutoShardDataset",
    "ExperimentalBytesProducedStatsDataset",
    "ExperimentalCSVDataset",
    "ExperimentalChooseFastestDataset",
    "ExperimentalDatasetCardinality",
    "ExperimentalDatasetToTFRecord",
    "ExperimentalDenseToSparseBatchDataset",
    "ExperimentalDirectedInterleaveDataset",
    "ExperimentalGroupByReducerDataset",
    "ExperimentalGroupByWindowDataset",
    "ExperimentalIgnoreErrorsDataset",
    "ExperimentalIteratorGetDevice",
    "ExperimentalLMDBDataset",
    "ExperimentalLatencyStatsDataset",
    "ExperimentalMapAndBatchDataset",
    "ExperimentalMapDataset",
    "ExperimentalMatchingFilesDataset",
    "ExperimentalMaxIntraOpParallelismDataset",
    "ExperimentalNonSerializableDataset",
    "ExperimentalParallelInterleaveDataset",
    "ExperimentalParseExampleDataset",
    "ExperimentalPrivateThreadPoolDataset",
    "ExperimentalRandomDataset",
    "ExperimentalRebatchDataset",
    "ExperimentalScanDataset",
    "ExperimentalSetStatsAggregatorDataset",
    "ExperimentalSleepDataset",
    "ExperimentalSlidingWindowDataset",
    "ExperimentalSqlDataset",
    "ExperimentalStatsAggregatorHandle",
    "ExperimentalStatsAggregatorSummary",
    "ExperimentalTakeWhileDataset",
    "ExperimentalThreadPoolDataset",
    "ExperimentalThreadPoolHandle",
    "ExperimentalUnbatchDataset",
    "ExperimentalUniqueDataset",
    "Expint",
    "Expm1",
    "ExtractGlimpse",
    "ExtractGlimpseV2",
    "ExtractImagePatches",
    "ExtractJpegShape",
    "ExtractVolumePatches",
    "FFT",
    "FFT2D",
    "FFT3D",
    "FFTND",
    "FIFOQueue",
    "FIFOQueueV2",
    "Fact",
    "FakeParam",
    "FakeQuantWithMinMaxArgs",
    "FakeQuantWithMinMaxArgsGradient",
    "FakeQuantWithMinMaxVars",
    "FakeQuantWithMinMaxVarsGradient",
    "FakeQuantWithMinMaxVarsPerChannel",
    "FakeQuantWithMinMaxVarsPerChannelGradient",
    "FakeQueue",
    "FileSystemSetConfiguration",
    "Fill",
    "FilterByLastComponentDataset",
    "FilterDataset",
    "FinalizeDataset",
    "Fingerprint",
    "FixedLengthRecordDataset",
    "FixedLengthRecordDatasetV2",
    "FixedLengthRecordReader",
    "FixedLengthRecordReaderV2",
    "FixedUnigramCandidateSampler",
    "FlatMapDataset",
    "Floor",
    "FloorDiv",
    "FloorMod",
    "FlushSummaryWriter",
    "For",
    "FractionalAvgPool",
    "FractionalAvgPoolGrad",
    "FractionalMaxPool",
    "FractionalMaxPoolGrad",
    "FresnelCos",
    "FresnelSin",
    "FusedBatchNorm",
    "FusedBatchNormGrad",
    "FusedBatchNormGradV2",
    "FusedBatchNormGradV3",
    "FusedBatchNormV2",
    "FusedBatchNormV3",
    "FusedPadConv2D",
    "FusedResizeAndPadConv2D",
    "GRUBlockCell",
    "GRUBlockCellGrad",
    "Gather",
    "GatherNd",
    "GatherV2",
    "GenerateBoundingBoxProposals",
    "GenerateVocabRemapping",
    "GeneratorDataset",
    "GetElementAtIndex",
    "GetMinibatchSplitsWithPhysicalReplica",
    "GetMinibatchesInCsrWithPhysicalReplica",
    "GetOptions",
    "GetSessionHandle",
    "GetSessionHandleV2",
    "GetSessionTensor",
    "GetStatsFromListOfSparseCoreCooTensors",
    "GlobalIterId",
    "GlobalShuffleDataset",
    "Greater",
    "GreaterEqual",
    "GroupByReducerDataset",
    "GroupByWindowDataset",
    "GuaranteeConst",
    "HSVToRGB",
    "HashTable",
    "HashTableV2",
    "HistogramFixedWidth",
    "HistogramSummary",
    "IFFT",
    "IFFT2D",
    "IFFT3D",
    "IFFTND",
    "IRFFT",
    "IRFFT2D",
    "IRFFT3D",
    "IRFFTND",
    "Identity",
    "IdentityN",
    "IdentityReader",
    "IdentityReaderV2",
    "If",
    "Igamma",
    "IgammaGradA",
    "Igammac",
    "IgnoreErrorsDataset",
    "Imag",
    "ImageProjectiveTransformV2",
    "ImageProjectiveTransformV3",
    "ImageSummary",
    "ImmutableConst",
    "ImportEvent",
    "InTopK",
    "InTopKV2",
    "IndexFlatMapDataset",
    "InfeedDequeue",
    "InfeedDequeueTuple",
    "InfeedEnqueue",
    "InfeedEnqueuePrelinearizedBuffer",
    "InfeedEnqueueTuple",
    "InitializeTable",
    "InitializeTableFromDataset",
    "InitializeTableFromTextFile",
    "InitializeTableFromTextFileV2",
    "InitializeTableV2",
    "InplaceAdd",
    "InplaceSub",
    "InplaceUpdate",
    "InterleaveDataset",
    "Inv",
    "InvGrad",
    "Invert",
    "InvertPermutation",
    "IsBoostedTreesEnsembleInitialized",
    "IsBoostedTreesQuantileStreamResourceInitialized",
    "IsFinite",
    "IsInf",
    "IsNan",
    "IsTPUEmbeddingInitialized",
    "IsVariableInitialized",
    "IsotonicRegression",
    "Iterator",
    "IteratorFromStringHandle",
    "IteratorFromStringHandleV2",
    "IteratorGetDevice",
    "IteratorGetModelProto",
    "IteratorGetNext",
    "IteratorGetNextAsOptional",
    "IteratorGetNextSync",
    "IteratorToStringHandle",
    "IteratorV2",
    "KMC2ChainInitialization",
    "KmeansPlusPlusInitialization",
    "L2Loss",
    "LMDBDataset",
    "LMDBReader",
    "LRN",
    "LRNGrad",
    "LSTMBlockCell",
    "LSTMBlockCellGrad",
    "LatencyStatsDataset",
    "LeakyRelu",
    "LeakyReluGrad",
    "LearnedUnigramCandidateSampler",
    "LeftShift",
    "LegacyParallelInterleaveDatasetV2",
    "Less",
    "LessEqual",
    "Lgamma",
    "LinSpace",
    "ListDataset",
    "ListDiff",
    "ListSnapshotChunksDataset",
    "LoadAndRemapMatrix",
    "LoadDataset",
    "LoadTPUEmbeddingADAMParameters",
    "LoadTPUEmbeddingAdadeltaParameters",
    "LoadTPUEmbeddingAdagradMomentumParameters",
    "LoadTPUEmbeddingAdagradParameters",
    "LoadTPUEmbeddingCenteredRMSPropParameters",
    "LoadTPUEmbeddingFTRLParameters",
    "LoadTPUEmbeddingFrequencyEstimatorParameters",
    "LoadTPUEmbeddingMDLAdagradLightParameters",
    "LoadTPUEmbeddingMomentumParameters",
    "LoadTPUEmbeddingProximalAdagradParameters",
    "LoadTPUEmbeddingProximalYogiParameters",
    "LoadTPUEmbeddingRMSPropParameters",
    "LoadTPUEmbeddingStochasticGradientDescentParameters",
    "Log",
    "Log1p",
    "LogMatrixDeterminant",
    "LogSoftmax",
    "LogUniformCandidateSampler",
    "LogicalAnd",
    "LogicalNot",
    "LogicalOr",
    "LookupTableExport",
    "LookupTableExportV2",
    "LookupTableFind",
    "LookupTableFindV2",
    "LookupTableImport",
    "LookupTableImportV2",
    "LookupTableInsert",
    "LookupTableInsertV2",
    "LookupTableRemoveV2",
    "LookupTableSize",
    "LookupTableSizeV2",
    "LoopCond",
    "LowerBound",
    "Lu",
    "MakeIterator",
    "MapAndBatchDataset",
    "MapClear",
    "MapDataset",
    "MapDefun",
    "MapIncompleteSize",
    "MapPeek",
    "MapSize",
    "MapStage",
    "MapUnstage",
    "MapUnstageNoKey",
    "MatMul",
    "MatchingFiles",
    "MatchingFilesDataset",
    "MatrixBandPart",
    "MatrixDeterminant",
    "MatrixDiag",
    "MatrixDiagPart",
    "MatrixDiagPartV2",
    "MatrixDiagPartV3",
    "MatrixDiagV2",
    "MatrixDiagV3",
    "MatrixExponential",
    "MatrixInverse",
    "MatrixLogarithm",
    "MatrixSetDiag",
    "MatrixSetDiagV2",
    "MatrixSetDiagV3",
    "MatrixSolve",
    "MatrixSolveLs",
    "MatrixSquareRoot",
    "MatrixTriangularSolve",
    "Max",
    "MaxIntraOpParallelismDataset",
    "MaxPool",
    "MaxPool3D",
    "MaxPool3DGrad",
    "MaxPool3DGradGrad",
    "MaxPoolGrad",
    "MaxPoolGradGrad",
    "MaxPoolGradGradV2",
    "MaxPoolGradGradWithArgmax",
    "MaxPoolGradV2",
    "MaxPoolGradWithArgmax",
    "MaxPoolV2",
    "MaxPoolWithArgmax",
    "Maximum",
    "Mean",
    "Merge",
    "MergeSummary",
    "MergeV2Checkpoints",
    "Mfcc",
    "Min",
    "Minimum",
    "MirrorPad",
    "MirrorPadGrad",
    "Mod",
    "ModelDataset",
    "Mul",
    "MulNoNan",
    "MultiDeviceIterator",
    "MultiDeviceIteratorFromStringHandle",
    "MultiDeviceIteratorGetNextFromShard",
    "MultiDeviceIteratorInit",
    "MultiDeviceIteratorToStringHandle",
    "Multinomial",
    "MutableDenseHashTable",
    "MutableDenseHashTableV2",
    "MutableHashTable",
    "MutableHashTableOfTensors",
    "MutableHashTableOfTensorsV2",
    "MutableHashTableV2",
    "MutexLock",
    "MutexV2",
    "NcclAllReduce",
    "NcclBroadcast",
    "NcclReduce",
    "Ndtri",
    "NearestNeighbors",
    "Neg",
    "NextAfter",
    "NextIteration",
    "NoOp",
    "NonDeterministicInts",
    "NonMaxSuppression",
    "NonMaxSuppressionV2",
    "NonMaxSuppressionV3",
    "NonMaxSuppressionV4",
    "NonMaxSuppressionV5",
    "NonMaxSuppressionWithOverlaps",
    "NonSerializableDataset",
    "NotEqual",
    "NthElement",
    "OneHot",
    "OneShotIterator",
    "OnesLike",
    "OptimizeDataset",
    "OptimizeDatasetV2",
    "OptionalFromValue",
    "OptionalGetValue",
    "OptionalHasValue",
    "OptionalNone",
    "OptionsDataset",
    "OrderedMapClear",
    "OrderedMapIncompleteSize",
    "OrderedMapPeek",
    "OrderedMapSize",
    "OrderedMapStage",
    "OrderedMapUnstage",
    "OrderedMapUnstageNoKey",
    "OutfeedDequeue",
    "OutfeedDequeueTuple",
    "OutfeedDequeueTupleV2",
    "OutfeedDequeueV2",
    "OutfeedEnqueue",
    "OutfeedEnqueueTuple",
    "Pack",
    "Pad",
    "PadV2",
    "PaddedBatchDataset",
    "PaddedBatchDatasetV2",
    "PaddingFIFOQueue",
    "PaddingFIFOQueueV2",
    "ParallelBatchDataset",
    "ParallelConcat",
    "ParallelDynamicStitch",
    "ParallelFilterDataset",
    "ParallelInterleaveDataset",
    "ParallelInterleaveDatasetV2",
    "ParallelInterleaveDatasetV3",
    "ParallelInterleaveDatasetV4",
    "ParallelMapDataset",
    "ParallelMapDatasetV2",
    "ParameterizedTruncatedNormal",
    "ParseExample",
    "ParseExampleDataset",
    "ParseExampleDatasetV2",
    "ParseExampleV2",
    "ParseSequenceExample",
    "ParseSequenceExampleV2",
    "ParseSingleExample",
    "ParseSingleSequenceExample",
    "ParseTensor",
    "PartitionedCall",
    "Placeholder",
    "PlaceholderV2",
    "PlaceholderWithDefault",
    "Polygamma",
    "PopulationCount",
    "Pow",
    "PrefetchDataset",
    "Prelinearize",
    "PrelinearizeTuple",
    "PreventGradient",
    "Print",
    "PrintV2",
    "PriorityQueue",
    "PriorityQueueV2",
    "PrivateThreadPoolDataset",
    "Prod",
    "PyFunc",
    "PyFuncStateless",
    "Qr",
    "QuantizeAndDequantize",
    "QuantizeAndDequantizeV2",
    "QuantizeAndDequantizeV3",
    "QuantizeAndDequantizeV4",
    "QuantizeAndDequantizeV4Grad",
    "QuantizeDownAndShrinkRange",
    "QuantizeV2",
    "QuantizedAdd",
    "QuantizedAvgPool",
    "QuantizedBatchNormWithGlobalNormalization",
    "QuantizedBiasAdd",
    "QuantizedConcat",
    "QuantizedConv2D",
    "QuantizedConv2DAndRelu",
    "QuantizedConv2DAndReluAndRequantize",
    "QuantizedConv2DAndRequantize",
    "QuantizedConv2DPerChannel",
    "QuantizedConv2DWithBias",
    "QuantizedConv2DWithBiasAndRelu",
    "QuantizedConv2DWithBiasAndReluAndRequantize",
    "QuantizedConv2DWithBiasAndRequantize",
    "QuantizedConv2DWithBiasSignedSumAndReluAndRequantize",
    "QuantizedConv2DWithBiasSumAndRelu",
    "QuantizedConv2DWithBiasSumAndReluAndRequantize",
    "QuantizedDepthwiseConv2D",
    "QuantizedDepthwiseConv2DWithBias",
    "QuantizedDepthwiseConv2DWithBiasAndRelu",
    "QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize",
    "QuantizedInstanceNorm",
    "QuantizedMatMul",
    "QuantizedMatMulWithBias",
    "QuantizedMatMulWithBiasAndDequantize",
    "QuantizedMatMulWithBiasAndRelu",
    "QuantizedMatMulWithBiasAndReluAndRequantize",
    "QuantizedMatMulWithBiasAndRequantize",
    "QuantizedMaxPool",
    "QuantizedMul",
    "QuantizedRelu",
    "QuantizedRelu6",
    "QuantizedReluX",
    "QuantizedReshape",
    "QuantizedResizeBilinear",
    "QueueClose",
    "QueueCloseV2",
    "QueueDequeue",
    "QueueDequeueMany",
    "QueueDequeueManyV2",
    "QueueDequeueUpTo",
    "QueueDequeueUpToV2",
    "QueueDequeueV2",
    "QueueEnqueue",
    "QueueEnqueueMany",
    "QueueEnqueueManyV2",
    "QueueEnqueueV2",
    "QueueIsClosed",
    "QueueIsClosedV2",
    "QueueSize",
    "QueueSizeV2",
    "RFFT",
    "RFFT2D",
    "RFFT3D",
    "RFFTND",
    "RGBToHSV",
    "RaggedBincount",
    "RaggedCountSparseOutput",
    "RaggedCross",
    "RaggedFillEmptyRows",
    "RaggedFillEmptyRowsGrad",
    "RaggedGather",
    "RaggedRange",
    "RaggedTensorFromVariant",
    "RaggedTensorToSparse",
    "RaggedTensorToTensor",
    "RaggedTensorToVariant",
    "RaggedTensorToVariantGradient",
    "RandomCrop",
    "RandomDataset",
    "RandomDatasetV2",
    "RandomGamma",
    "RandomGammaGrad",
    "RandomIndexShuffle",
    "RandomPoisson",
    "RandomPoissonV2",
    "RandomShuffle",
    "RandomShuffleQueue",
    "RandomShuffleQueueV2",
    "RandomStandardNormal",
    "RandomUniform",
    "RandomUniformInt",
    "Range",
    "RangeDataset",
    "Rank",
    "ReadFile",
    "ReadVariableOp",
    "ReadVariableXlaSplitND",
    "ReaderNumRecordsProduced",
    "ReaderNumRecordsProducedV2",
    "ReaderNumWorkUnitsCompleted",
    "ReaderNumWorkUnitsCompletedV2",
    "ReaderRead",
    "ReaderReadUpTo",
    "ReaderReadUpToV2",
    "ReaderReadV2",
    "ReaderReset",
    "ReaderResetV2",
    "ReaderRestoreState",
    "ReaderRestoreStateV2",
    "ReaderSerializeState",
    "ReaderSerializeStateV2",
    "Real",
    "RealDiv",
    "RebatchDataset",
    "RebatchDatasetV2",
    "Reciprocal",
    "ReciprocalGrad",
    "RecordInput",
    "Recv",
    "RecvTPUEmbeddingActivations",
    "ReduceDataset",
    "ReduceJoin",
    "RefEnter",
    "RefExit",
    "RefIdentity",
    "RefMerge",
    "RefNextIteration",
    "RefSelect",
    "RefSwitch",
    "RegexFullMatch",
    "RegexReplace",
    "RegisterDataset",
    "RegisterDatasetV2",
    "Relu",
    "Relu6",
    "Relu6Grad",
    "ReluGrad",
    "RemoteCall",
    "RepeatDataset",
    "RequantizationRange",
    "RequantizationRangePerChannel",
    "Requantize",
    "RequantizePerChannel",
    "Reshape",
    "ResizeArea",
    "ResizeBicubic",
    "ResizeBicubicGrad",
    "ResizeBilinear",
    "ResizeBilinearGrad",
    "ResizeNearestNeighbor",
    "ResizeNearestNeighborGrad",
    "ResourceAccumulatorApplyGradient",
    "ResourceAccumulatorNumAccumulated",
    "ResourceAccumulatorSetGlobalStep",
    "ResourceAccumulatorTakeGradient",
    "ResourceApplyAdaMax",
    "ResourceApplyAdadelta",
    "ResourceApplyAdagrad",
    "ResourceApplyAdagradDA",
    "ResourceApplyAdagradV2",
    "ResourceApplyAdam",
    "ResourceApplyAdamWithAmsgrad",
    "ResourceApplyAddSign",
    "ResourceApplyCenteredRMSProp",
    "ResourceApplyFtrl",
    "ResourceApplyFtrlV2",
    "ResourceApplyGradientDescent",
    "ResourceApplyKerasMomentum",
    "ResourceApplyMomentum",
    "ResourceApplyPowerSign",
    "ResourceApplyProximalAdagrad",
    "ResourceApplyProximalGradientDescent",
    "ResourceApplyRMSProp",
    "ResourceConditionalAccumulator",
    "ResourceCountUpTo",
    "ResourceGather",
    "ResourceGatherNd",
    "ResourceScatterAdd",
    "ResourceScatterDiv",
    "ResourceScatterMax",
    "ResourceScatterMin",
    "ResourceScatterMul",
    "ResourceScatterNdAdd",
    "ResourceScatterNdMax",
    "ResourceScatterNdMin",
    "ResourceScatterNdSub",
    "ResourceScatterNdUpdate",
    "ResourceScatterSub",
    "ResourceScatterUpdate",
    "ResourceSparseApplyAdadelta",
    "ResourceSparseApplyAdagrad",
    "ResourceSparseApplyAdagradDA",
    "ResourceSparseApplyAdagradV2",
    "ResourceSparseApplyCenteredRMSProp",
    "ResourceSparseApplyFtrl",
    "ResourceSparseApplyFtrlV2",
    "ResourceSparseApplyKerasMomentum",
    "ResourceSparseApplyMomentum",
    "ResourceSparseApplyProximalAdagrad",
    "ResourceSparseApplyProximalGradientDescent",
    "ResourceSparseApplyRMSProp",
    "ResourceStridedSliceAssign",
    "Restore",
    "RestoreSlice",
    "RestoreV2",
    "RetrieveTPUEmbeddingADAMParameters",
    "RetrieveTPUEmbeddingAdadeltaParameters",
    "RetrieveTPUEmbeddingAdagradMomentumParameters",
    "RetrieveTPUEmbeddingAdagradParameters",
    "RetrieveTPUEmbeddingCenteredRMSPropParameters",
    "RetrieveTPUEmbeddingFTRLParameters",
    "RetrieveTPUEmbeddingFrequencyEstimatorParameters",
    "RetrieveTPUEmbeddingMDLAdagradLightParameters",
    "RetrieveTPUEmbeddingMomentumParameters",
    "RetrieveTPUEmbeddingProximalAdagradParameters",
    "RetrieveTPUEmbeddingProximalYogiParameters",
    "RetrieveTPUEmbeddingRMSPropParameters",
    "RetrieveTPUEmbeddingStochasticGradientDescentParameters",
    "Reverse",
    "ReverseSequence",
    "ReverseV2",
    "RewriteDataset",
    "RightShift",
    "Rint",
    "RngReadAndSkip",
    "RngSkip",
    "Roll",
    "Round",
    "Rsqrt",
    "RsqrtGrad",
    "SampleDistortedBoundingBox",
    "SampleDistortedBoundingBoxV2",
    "SamplingDataset",
    "Save",
    "SaveDataset",
    "SaveDatasetV2",
    "SaveSlices",
    "SaveV2",
    "ScalarSummary",
    "ScaleAndTranslate",
    "ScaleAndTranslateGrad",
    "ScanDataset",
    "ScatterAdd",
    "ScatterDiv",
    "ScatterMax",
    "ScatterMin",
    "ScatterMul",
    "ScatterNd",
    "ScatterNdAdd",
    "ScatterNdMax",
    "ScatterNdMin",
    "ScatterNdNonAliasingAdd",
    "ScatterNdSub",
    "ScatterNdUpdate",
    "ScatterSub",
    "ScatterUpdate",
    "SdcaFprint",
    "SdcaOptimizer",
    "SdcaOptimizerV2",
    "SdcaShrinkL1",
    "SegmentMax",
    "SegmentMaxV2",
    "SegmentMean",
    "SegmentMin",
    "SegmentMinV2",
    "SegmentProd",
    "SegmentProdV2",
    "SegmentSum",
    "SegmentSumV2",
    "Select",
    "SelectV2",
    "SelfAdjointEig",
    "SelfAdjointEigV2",
    "Selu",
    "SeluGrad",
    "Send",
    "SendTPUEmbeddingGradients",
    "SerializeIterator",
    "SerializeManySparse",
    "SerializeSparse",
    "SerializeTensor",
    "SetSize",
    "SetStatsAggregatorDataset",
    "Shape",
    "ShapeN",
    "ShardDataset",
    "ShardedFilename",
    "ShardedFilespec",
    "ShuffleAndRepeatDataset",
    "ShuffleAndRepeatDatasetV2",
    "ShuffleDataset",
    "ShuffleDatasetV2",
    "ShuffleDatasetV3",
    "ShutdownDistributedTPU",
    "Sigmoid",
    "SigmoidGrad",
    "Sign",
    "Sin",
    "Sinh",
    "Size",
    "SkipDataset",
    "SleepDataset",
    "Slice",
    "SlidingWindowDataset",
    "Snapshot",
    "SnapshotChunkDataset",
    "SnapshotDataset",
    "SnapshotDatasetReader",
    "SnapshotDatasetV2",
    "SnapshotNestedDatasetReader",
    "SobolSample",
    "Softmax",
    "SoftmaxCrossEntropyWithLogits",
    "Softplus",
    "SoftplusGrad",
    "Softsign",
    "SoftsignGrad",
    "SortListOfSparseCoreCooTensors",
    "SpaceToBatch",
    "SpaceToBatchND",
    "SpaceToDepth",
    "SparseAccumulatorApplyGradient",
    "SparseAccumulatorTakeGradient",
    "SparseAdd",
    "SparseAddGrad",
    "SparseApplyAdadelta",
    "SparseApplyAdagrad",
    "SparseApplyAdagradDA",
    "SparseApplyAdagradV2",
    "SparseApplyCenteredRMSProp",
    "SparseApplyFtrl",
    "SparseApplyFtrlV2",
    "SparseApplyMomentum",
    "SparseApplyProximalAdagrad",
    "SparseApplyProximalGradientDescent",
    "SparseApplyRMSProp",
    "SparseBincount",
    "SparseConcat",
    "SparseConditionalAccumulator",
    "SparseCountSparseOutput",
    "SparseCross",
    "SparseCrossHashed",
    "SparseCrossV2",
    "SparseDenseCwiseAdd",
    "SparseDenseCwiseDiv",
    "SparseDenseCwiseMul",
    "SparseFillEmptyRows",
    "SparseFillEmptyRowsGrad",
    "SparseMatMul",
    "SparseMatrixAdd",
    "SparseMatrixMatMul",
    "SparseMatrixMul",
    "SparseMatrixNNZ",
    "SparseMatrixOrderingAMD",
    "SparseMatrixSoftmax",
    "SparseMatrixSoftmaxGrad",
    "SparseMatrixSparseCholesky",
    "SparseMatrixSparseMatMul",
    "SparseMatrixTranspose",
    "SparseMatrixZeros",
    "SparseReduceMax",
    "SparseReduceMaxSparse",
    "SparseReduceSum",
    "SparseReduceSumSparse",
    "SparseReorder",
    "SparseReshape",
    "SparseSegmentMean",
    "SparseSegmentMeanGrad",
    "SparseSegmentMeanGradV2",
    "SparseSegmentMeanWithNumSegments",
    "SparseSegmentSqrtN",
    "SparseSegmentSqrtNGrad",
    "SparseSegmentSqrtNGradV2",
    "SparseSegmentSqrtNWithNumSegments",
    "SparseSegmentSum",
    "SparseSegmentSumGrad",
    "SparseSegmentSumGradV2",
    "SparseSegmentSumWithNumSegments",
    "SparseSlice",
    "SparseSliceGrad",
    "SparseSoftmax",
    "SparseSoftmaxCrossEntropyWithLogits",
    "SparseSparseMaximum",
    "SparseSparseMinimum",
    "SparseSplit",
    "SparseTensorDenseAdd",
    "SparseTensorDenseMatMul",
    "SparseTensorSliceDataset",
    "SparseTensorToCSRSparseMatrix",
    "SparseToDense",
    "SparseToSparseSetOperation",
    "Spence",
    "Split",
    "SplitV",
    "SqlDataset",
    "Sqrt",
    "SqrtGrad",
    "Square",
    "SquaredDifference",
    "Squeeze",
    "Stack",
    "StackClose",
    "StackCloseV2",
    "StackPop",
    "StackPopV2",
    "StackPush",
    "StackPushV2",
    "StackV2",
    "Stage",
    "StageClear",
    "StagePeek",
    "StageSize",
    "StatefulPartitionedCall",
    "StatefulRandomBinomial",
    "StatefulStandardNormal",
    "StatefulStandardNormalV2",
    "StatefulTruncatedNormal",
    "StatefulUniform",
    "StatefulUniformFullInt",
    "StatefulUniformInt",
    "StatelessCase",
    "StatelessIf",
    "StatelessMultinomial",
    "StatelessParameterizedTruncatedNormal",
    "StatelessRandomBinomial",
    "StatelessRandomGammaV2",
    "StatelessRandomGammaV3",
    "StatelessRandomGetAlg",
    "StatelessRandomGetKeyCounter",
    "StatelessRandomGetKeyCounterAlg",
    "StatelessRandomNormal",
    "StatelessRandomNormalV2",
    "StatelessRandomPoisson",
    "StatelessRandomUniform",
    "StatelessRandomUniformFullInt",
    "StatelessRandomUniformFullIntV2",
    "StatelessRandomUniformInt",
    "StatelessRandomUniformIntV2",
    "StatelessRandomUniformV2",
    "StatelessSampleDistortedBoundingBox",
    "StatelessShuffle",
    "StatelessTruncatedNormal",
    "StatelessTruncatedNormalV2",
    "StatelessWhile",
    "StaticRegexFullMatch",
    "StaticRegexReplace",
    "StatsAggregatorHandle",
    "StatsAggregatorHandleV2",
    "StatsAggregatorSetSummaryWriter",
    "StatsAggregatorSummary",
    "StopGradient",
    "StoreMinibatchStatisticsInFdo",
    "StridedSlice",
    "StridedSliceAssign",
    "StridedSliceGrad",
    "StringFormat",
    "StringJoin",
    "StringLength",
    "StringLower",
    "StringNGrams",
    "StringSplit",
    "StringSplitV2",
    "StringStrip",
    "StringToHashBucket",
    "StringToHashBucketFast",
    "StringToHashBucketStrong",
    "StringToNumber",
    "StringUpper",
    "Sub",
    "Substr",
    "Sum",
    "SummaryWriter",
    "Svd",
    "Switch",
    "SymbolicGradient",
    "SyncDevice",
    "TFRecordDataset",
    "TFRecordDatasetV2",
    "TFRecordReader",
    "TFRecordReaderV2",
    "TPUAnnotateTensorsWithDynamicShape",
    "TPUCompilationResult",
    "TPUCopyWithDynamicShape",
    "TPUDummyInput",
    "TPUEmbeddingActivations",
    "TPUOrdinalSelector",
    "TPUPartitionedCall",
    "TPUPartitionedInput",
    "TPUPartitionedInputV2",
    "TPUPartitionedOutput",
    "TPUPartitionedOutputV2",
    "TPUReplicateMetadata",
    "TPUReplicatedInput",
    "TPUReplicatedOutput",
    "TakeDataset",
    "TakeManySparseFromTensorsMap",
    "TakeWhileDataset",
    "Tan",
    "Tanh",
    "TanhGrad",
    "TemporaryVariable",
    "TensorArray",
    "TensorArrayClose",
    "TensorArrayCloseV2",
    "TensorArrayCloseV3",
    "TensorArrayConcat",
    "TensorArrayConcatV2",
    "TensorArrayConcatV3",
    "TensorArrayGather",
    "TensorArrayGatherV2",
    "TensorArrayGatherV3",
    "TensorArrayGrad",
    "TensorArrayGradV2",
    "TensorArrayGradV3",
    "TensorArrayGradWithShape",
    "TensorArrayPack",
    "TensorArrayRead",
    "TensorArrayReadV2",
    "TensorArrayReadV3",
    "TensorArrayScatter",
    "TensorArrayScatterV2",
    "TensorArrayScatterV3",
    "TensorArraySize",
    "TensorArraySizeV2",
    "TensorArraySizeV3",
    "TensorArraySplit",
    "TensorArraySplitV2",
    "TensorArraySplitV3",
    "TensorArrayUnpack",
    "TensorArrayV2",
    "TensorArrayV3",
    "TensorArrayWrite",
    "TensorArrayWriteV2",
    "TensorArrayWriteV3",
    "TensorDataset",
    "TensorListConcat",
    "TensorListConcatLists",
    "TensorListConcatV2",
    "TensorListElementShape",
    "TensorListFromTensor",
    "TensorListGather",
    "TensorListGetItem",
    "TensorListLength",
    "TensorListPopBack",
    "TensorListPushBack",
    "TensorListPushBackBatch",
    "TensorListReserve",
    "TensorListResize",
    "TensorListScatter",
    "TensorListScatterIntoExistingList",
    "TensorListScatterV2",
    "TensorListSetItem",
    "TensorListSplit",
    "TensorListStack",
    "TensorMapErase",
    "TensorMapHasKey",
    "TensorMapInsert",
    "TensorMapLookup",
    "TensorMapSize",
    "TensorMapStackKeys",
    "TensorScatterAdd",
    "TensorScatterMax",
    "TensorScatterMin",
    "TensorScatterSub",
    "TensorScatterUpdate",
    "TensorSliceDataset",
    "TensorStridedSliceUpdate",
    "TensorSummary",
    "TensorSummaryV2",
    "TextLineDataset",
    "TextLineReader",
    "TextLineReaderV2",
    "ThreadPoolDataset",
    "ThreadPoolHandle",
    "ThreadUnsafeUnigramCandidateSampler",
    "Tile",
    "TileGrad",
    "Timestamp",
    "ToBool",
    "TopK",
    "TopKV2",
    "Transpose",
    "TridiagonalMatMul",
    "TridiagonalSolve",
    "TruncateDiv",
    "TruncateMod",
    "TruncatedNormal",
    "Unbatch",
    "UnbatchDataset",
    "UnbatchGrad",
    "UncompressElement",
    "UnicodeDecode",
    "UnicodeDecodeWithOffsets",
    "UnicodeEncode",
    "UnicodeScript",
    "UnicodeTranscode",
    "UniformCandidateSampler",
    "UniformDequantize",
    "UniformQuantize",
    "UniformQuantizedAdd",
    "UniformQuantizedClipByValue",
    "UniformQuantizedConvolution",
    "UniformQuantizedConvolutionHybrid",
    "UniformQuantizedDot",
    "UniformQuantizedDotHybrid",
    "UniformRequantize",
    "Unique",
    "UniqueDataset",
    "UniqueV2",
    "UniqueWithCounts",
    "UniqueWithCountsV2",
    "Unpack",
    "UnravelIndex",
    "UnsortedSegmentJoin",
    "UnsortedSegmentMax",
    "UnsortedSegmentMin",
    "UnsortedSegmentProd",
    "UnsortedSegmentSum",
    "Unstage",
    "UnwrapDatasetVariant",
    "UpperBound",
    "VarHandleOp",
    "VarIsInitializedOp",
    "Variable",
    "VariableShape",
    "VariableV2",
    "WeightedFlatMapDataset",
    "Where",
    "While",
    "WholeFileReader",
    "WholeFileReaderV2",
    "WindowDataset",
    "WindowOp",
    "WorkerHeartbeat",
    "WrapDatasetVariant",
    "WriteAudioSummary",
    "WriteFile",
    "WriteGraphSummary",
    "WriteHistogramSummary",
    "WriteImageSummary",
    "WriteRawProtoSummary",
    "WriteScalarSummary",
    "WriteSummary",
    "Xdivy",
    "XlaCallModule",
    "XlaClusterOutput",
    "XlaConcatND",
    "XlaHostCompute",
    "XlaLaunch",
    "XlaSparseCoreAdagrad",
    "XlaSparseCoreAdagradMomentum",
    "XlaSparseCoreAdam",
    "XlaSparseCoreFtrl",
    "XlaSparseCoreSgd",
    "XlaSparseDenseMatmul",
    "XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput",
    "XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput",
    "XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput",
    "XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput",
    "XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput",
    "XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput",
    "XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput",
    "XlaSparseDenseMatmulGradWithAdagradAndCsrInput",
    "XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize",
    "XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput",
    "XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize",
    "XlaSparseDenseMatmulGradWithAdamAndCsrInput",
    "XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize",
    "XlaSparseDenseMatmulGradWithCsrInput",
    "XlaSparseDenseMatmulGradWithFtrlAndCsrInput",
    "XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize",
    "XlaSparseDenseMatmulGradWithSgdAndCsrInput",
    "XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize",
    "XlaSparseDenseMatmulWithCsrInput",
    "XlaSparseDenseMatmulWithStaticBufferSize",
    "XlaSplitND",
    "Xlog1py",
    "Xlogy",
    "ZerosLike",
    "Zeta",
    "ZipDataset",
    "_Arg",
    "_ArrayToList",
    "_DeviceArg",
    "_DeviceRetval",
    "_FusedBatchNormEx",
    "_FusedConv2D",
    "_FusedDepthwiseConv2dNative",
    "_FusedMatMul",
    "_HostRecv",
    "_HostSend",
    "_If",
    "_ListToArray",
    "_MklFusedConv2D",
    "_MklFusedMatMul",
    "_OnednnFusedConv2D",
    "_ParallelConcatStart",
    "_ParallelConcatUpdate",
    "_ReadVariablesOp",
    "_Recv",
    "_Retval",
    "_ScopedAllocator",
    "_ScopedAllocatorConcat",
    "_ScopedAllocatorSplit",
    "_Send",
    "_SwitchN",
    "_UnaryOpsComposition",
    "_VarHandlesOp",
    "_While"
  ]
};

// packages/core/src/check/code/operator.ts
var known = new Set(tensorflow_default.operators);
var reaching = Object.entries(tensorflow_default.reaching);
var exactly = new Map(reaching.filter(([name]) => !name.endsWith("*")));
var beginning = reaching.filter(([name]) => name.endsWith("*")).map(([name, why]) => [name.slice(0, -1), why]);
var domains = /* @__PURE__ */ new Set([
  "",
  "ai.onnx",
  "ai.onnx.ml",
  "ai.onnx.training",
  "ai.onnx.preview.training",
  "com.microsoft",
  "com.microsoft.nchwc",
  "com.ms.internal.nhwc"
]);
var python = /^ai\.onnx\.contrib::(?:Py|_?CustomPy)/i;
function operatorFault(what) {
  return what.includes("::") ? ofOnnx(what) : ofTensorFlow(what);
}
function ofTensorFlow(type) {
  const because = exactly.get(type) ?? beginning.find(([start]) => type.startsWith(start))?.[1];
  if (because !== void 0) return { fault: "operator-reaches-out", because };
  return known.has(type) ? void 0 : { fault: "operator-unknown", because: "no release of TensorFlow has" };
}
function ofOnnx(what) {
  if (python.test(what)) return { fault: "operator-reaches-out", because: "calls Python functions" };
  const domain = what.slice(0, what.lastIndexOf("::"));
  return domains.has(domain) ? void 0 : { fault: "operator-unknown", because: "no runtime has without a further library" };
}

// packages/core/src/check/code/template.ts
var MAX_TEMPLATE = 64 << 10;
var faults = [
  [/__|\\x5f|\\u005f|\\137|\\N\{low line\}/i, "reaches for Python's own attributes"],
  [/(?:\.|\[\s*['"])\s*_[A-Za-z]/, "reaches for private attributes"],
  [/\|\s*attr\b|\|\s*format\b|\.format(?:_map)?\s*\(/, "builds names of attributes from text"],
  [
    /\.\s*(?:mro|gi_frame|gi_code|cr_frame|cr_code|ag_frame|f_globals|f_builtins|f_back|tb_frame|func_globals|func_code|im_func|im_class)\b/,
    "reaches for the interpreter's own objects"
  ],
  [
    /\b(?:lipsum|cycler|joiner|url_for|get_flashed_messages|request|self|caller|varargs|kwargs)\s*[.[(|]/,
    "uses an object that leads out of the template"
  ],
  [/\{%-?\s*(?:import|from|include|extends)\b/, "loads another template"]
];
function templateFault(text) {
  const code2 = codeOf(text);
  const found = faults.find(([pattern]) => code2.some((piece) => pattern.test(piece)));
  if (found) return found[1];
  return text.length >= MAX_TEMPLATE ? "is too long to be judged whole" : void 0;
}
function codeOf(text) {
  const pieces = [];
  let at = 0;
  for (; ; ) {
    const open = /\{[{%#]/g;
    open.lastIndex = at;
    const start = open.exec(text);
    if (!start) return pieces;
    const kind = start[0][1] ?? "";
    const end = endOf(text, start.index + 2, kind === "{" ? "}}" : `${kind}}`, kind === "#");
    if (kind !== "#") pieces.push(text.slice(start.index, end));
    at = end;
  }
}
function endOf(text, from, close, raw) {
  let quote;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (quote !== void 0) {
      if (character === "\\") at++;
      else if (character === quote) quote = void 0;
    } else if (!raw && (character === "'" || character === '"')) quote = character;
    else if (text.startsWith(close, at)) return at + close.length;
  }
  return text.length;
}

// packages/core/src/check/code/torchscript.ts
var reaching2 = {
  "torch.save": "writes a file",
  "torch.load": "loads a file",
  "torch.from_file": "maps a file into memory, and may create it",
  "aten.save": "writes a file",
  "aten.from_file": "maps a file into memory, and may create it",
  "image.read_file": "reads a file",
  "image.write_file": "writes a file",
  "torchaudio.sox_io_load_audio_file": "reads a file",
  "torchaudio.sox_io_save_audio_file": "writes a file",
  "prim.rpc_async": "opens connections",
  "prim.rpc_sync": "opens connections",
  "prim.rpc_remote": "opens connections"
};
var libraries = /* @__PURE__ */ new Set([
  "aten",
  "prim",
  "prims",
  "quantized",
  "quantized_decomposed",
  "_quantized",
  "mkldnn",
  "mkldnn_prepacked",
  "mkl",
  "xnnpack",
  "prepacked",
  "sparse",
  "static_runtime",
  "metal",
  "metal_prepack",
  "vulkan_prepack",
  "onednn",
  "cuda",
  "rnn",
  "nested",
  "torchvision",
  "torchaudio",
  "image",
  "internal",
  "complex",
  "inference",
  "profiler"
]);
function torchscriptFault(what) {
  if (what.endsWith(".py") || what.includes("/")) return void 0;
  const short = what.replace(/^(?:torch\.ops|ops|torch\.classes|__torch__\.torch\.classes)\./, "");
  const name = short.replace("::", ".").replace(/_?\.out$/, "");
  const because = Object.hasOwn(reaching2, name) ? reaching2[name] : void 0;
  if (because !== void 0) return { fault: "operator-reaches-out", because };
  const library = short === what ? void 0 : name.split(".", 1)[0];
  if (library === void 0 || libraries.has(library)) return void 0;
  return { fault: "operator-unknown", because: "PyTorch does not have without a further library" };
}

// packages/core/src/check/code/verdict.ts
function verdictOnCode(language, what) {
  switch (language) {
    case "op":
      return operatorFault(what);
    case "torchscript":
      return torchscriptFault(what);
    case "jinja": {
      const because = templateFault(what);
      return because === void 0 ? void 0 : { fault: "template-reaches-out", because };
    }
    case "python":
    case "native":
      return { fault: "embedded-code", because: "runs when the model is loaded or used" };
  }
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
  "torch.fx.graph_module:reduce_graph_module": "executes text from the file as Python",
  "torch.fx.graph_module:reduce_package_graph_module": "executes text from the file as Python",
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
  const parts = module.split(".");
  const packages = parts.map((_, at) => parts.slice(0, parts.length - at).join("."));
  if (distribution.module.test(module) && distribution.name.test(name)) return distribution.because;
  return own(byName, `${module}:${name}`) ?? refusedBecause(global) ?? packages.map((one) => own(byModule2, one)).find((why) => why !== void 0);
}
function knownWithoutConditions({ module, name }) {
  return own(byName, `${module}:${name}`);
}
function own(table2, key) {
  return Object.hasOwn(table2, key) ? table2[key] : void 0;
}

// packages/core/src/check/configured/keras.json
var keras_default = {
  classes: {
    keras: [
      "DTypePolicy",
      "FloatDTypePolicy",
      "Functional",
      "Initializer",
      "InputSpec",
      "Layer",
      "Loss",
      "Metric",
      "Model",
      "Optimizer",
      "Quantizer",
      "Regularizer",
      "Sequential"
    ],
    "keras.constraints": [
      "Constraint",
      "MaxNorm",
      "MinMaxNorm",
      "NonNeg",
      "RadialConstraint",
      "UnitNorm",
      "max_norm",
      "min_max_norm",
      "non_neg",
      "radial_constraint",
      "unit_norm"
    ],
    "keras.dtype_policies": [
      "AWQDTypePolicy",
      "DTypePolicy",
      "DTypePolicyMap",
      "FloatDTypePolicy",
      "GPTQDTypePolicy",
      "Int4DTypePolicy",
      "QuantizedDTypePolicy",
      "QuantizedFloat8DTypePolicy"
    ],
    "keras.engine.functional": ["Functional"],
    "keras.initializers": [
      "Constant",
      "GlorotNormal",
      "GlorotUniform",
      "HeNormal",
      "HeUniform",
      "Identity",
      "IdentityInitializer",
      "Initializer",
      "LecunNormal",
      "LecunUniform",
      "Ones",
      "Orthogonal",
      "OrthogonalInitializer",
      "RandomNormal",
      "RandomUniform",
      "STFT",
      "STFTInitializer",
      "TruncatedNormal",
      "VarianceScaling",
      "Zeros",
      "constant",
      "glorot_normal",
      "glorot_uniform",
      "he_normal",
      "he_uniform",
      "identity",
      "lecun_normal",
      "lecun_uniform",
      "ones",
      "orthogonal",
      "random_normal",
      "random_uniform",
      "stft",
      "truncated_normal",
      "variance_scaling",
      "zeros"
    ],
    "keras.layers": [
      "AbstractRNNCell",
      "Activation",
      "ActivityRegularization",
      "AdaptiveAveragePooling1D",
      "AdaptiveAveragePooling2D",
      "AdaptiveAveragePooling3D",
      "AdaptiveMaxPooling1D",
      "AdaptiveMaxPooling2D",
      "AdaptiveMaxPooling3D",
      "Add",
      "AdditiveAttention",
      "AlphaDropout",
      "Attention",
      "AugMix",
      "AutoContrast",
      "Average",
      "AveragePooling1D",
      "AveragePooling2D",
      "AveragePooling3D",
      "AvgPool1D",
      "AvgPool2D",
      "AvgPool3D",
      "BatchNormalization",
      "Bidirectional",
      "CategoryEncoding",
      "CenterCrop",
      "Concatenate",
      "ContrastLimitedAdaptiveHistogramEqualization",
      "Conv1D",
      "Conv1DTranspose",
      "Conv2D",
      "Conv2DTranspose",
      "Conv3D",
      "Conv3DTranspose",
      "ConvLSTM1D",
      "ConvLSTM2D",
      "ConvLSTM3D",
      "Convolution1D",
      "Convolution1DTranspose",
      "Convolution2D",
      "Convolution2DTranspose",
      "Convolution3D",
      "Convolution3DTranspose",
      "Cropping1D",
      "Cropping2D",
      "Cropping3D",
      "CutMix",
      "Dense",
      "DenseFeatures",
      "DepthwiseConv1D",
      "DepthwiseConv2D",
      "Discretization",
      "Dot",
      "Dropout",
      "ELU",
      "EinsumDense",
      "Embedding",
      "Equalization",
      "Flatten",
      "GRU",
      "GRUCell",
      "GaussianDropout",
      "GaussianNoise",
      "GlobalAveragePooling1D",
      "GlobalAveragePooling2D",
      "GlobalAveragePooling3D",
      "GlobalAvgPool1D",
      "GlobalAvgPool2D",
      "GlobalAvgPool3D",
      "GlobalMaxPool1D",
      "GlobalMaxPool2D",
      "GlobalMaxPool3D",
      "GlobalMaxPooling1D",
      "GlobalMaxPooling2D",
      "GlobalMaxPooling3D",
      "GroupNormalization",
      "GroupQueryAttention",
      "HashedCrossing",
      "Hashing",
      "Identity",
      "InputLayer",
      "InputSpec",
      "IntegerLookup",
      "LSTM",
      "LSTMCell",
      "Layer",
      "LayerNormalization",
      "LeakyReLU",
      "LocallyConnected1D",
      "LocallyConnected2D",
      "Masking",
      "MaxNumBoundingBoxes",
      "MaxPool1D",
      "MaxPool2D",
      "MaxPool3D",
      "MaxPooling1D",
      "MaxPooling2D",
      "MaxPooling3D",
      "Maximum",
      "MelSpectrogram",
      "Minimum",
      "MixUp",
      "MultiHeadAttention",
      "Multiply",
      "Normalization",
      "PReLU",
      "Permute",
      "Pipeline",
      "RMSNormalization",
      "RNN",
      "RandAugment",
      "RandomBrightness",
      "RandomColorDegeneration",
      "RandomColorJitter",
      "RandomContrast",
      "RandomCrop",
      "RandomElasticTransform",
      "RandomErasing",
      "RandomFlip",
      "RandomGaussianBlur",
      "RandomGrayscale",
      "RandomHeight",
      "RandomHue",
      "RandomInvert",
      "RandomPerspective",
      "RandomPosterization",
      "RandomRotation",
      "RandomSaturation",
      "RandomSharpness",
      "RandomShear",
      "RandomTranslation",
      "RandomWidth",
      "RandomZoom",
      "ReLU",
      "RepeatVector",
      "Rescaling",
      "Reshape",
      "Resizing",
      "ReversibleEmbedding",
      "STFTSpectrogram",
      "SeparableConv1D",
      "SeparableConv2D",
      "SeparableConvolution1D",
      "SeparableConvolution2D",
      "SimpleRNN",
      "SimpleRNNCell",
      "Softmax",
      "Solarization",
      "SpatialDropout1D",
      "SpatialDropout2D",
      "SpatialDropout3D",
      "SpectralNormalization",
      "StackedRNNCells",
      "StringLookup",
      "Subtract",
      "TextVectorization",
      "ThresholdedReLU",
      "TimeDistributed",
      "UnitNormalization",
      "UpSampling1D",
      "UpSampling2D",
      "UpSampling3D",
      "Wrapper",
      "ZeroPadding1D",
      "ZeroPadding2D",
      "ZeroPadding3D"
    ],
    "keras.layers.experimental": ["EinsumDense", "RandomFourierFeatures", "SyncBatchNormalization"],
    "keras.layers.experimental.preprocessing": [
      "CategoryCrossing",
      "CategoryEncoding",
      "CenterCrop",
      "Discretization",
      "HashedCrossing",
      "Hashing",
      "IntegerLookup",
      "Normalization",
      "PreprocessingLayer",
      "RandomContrast",
      "RandomCrop",
      "RandomFlip",
      "RandomHeight",
      "RandomRotation",
      "RandomTranslation",
      "RandomWidth",
      "RandomZoom",
      "Rescaling",
      "Resizing",
      "StringLookup",
      "TextVectorization"
    ],
    "keras.losses": [
      "BinaryCrossentropy",
      "BinaryFocalCrossentropy",
      "CTC",
      "CategoricalCrossentropy",
      "CategoricalFocalCrossentropy",
      "CategoricalGeneralizedCrossEntropy",
      "CategoricalHinge",
      "Circle",
      "CosineSimilarity",
      "Dice",
      "Hinge",
      "Huber",
      "KLDivergence",
      "LogCosh",
      "Loss",
      "MeanAbsoluteError",
      "MeanAbsolutePercentageError",
      "MeanSquaredError",
      "MeanSquaredLogarithmicError",
      "Poisson",
      "Reduction",
      "SparseCategoricalCrossentropy",
      "SquaredHinge",
      "Tversky"
    ],
    "keras.metrics": [
      "AUC",
      "Accuracy",
      "BinaryAccuracy",
      "BinaryCrossentropy",
      "BinaryIoU",
      "CategoricalAccuracy",
      "CategoricalCrossentropy",
      "CategoricalHinge",
      "ConcordanceCorrelation",
      "CosineSimilarity",
      "F1Score",
      "FBetaScore",
      "FalseNegatives",
      "FalsePositives",
      "Hinge",
      "IoU",
      "KLDivergence",
      "LogCoshError",
      "Mean",
      "MeanAbsoluteError",
      "MeanAbsolutePercentageError",
      "MeanIoU",
      "MeanMetricWrapper",
      "MeanRelativeError",
      "MeanSquaredError",
      "MeanSquaredLogarithmicError",
      "MeanTensor",
      "Metric",
      "OneHotIoU",
      "OneHotMeanIoU",
      "PearsonCorrelation",
      "Poisson",
      "Precision",
      "PrecisionAtRecall",
      "R2Score",
      "Recall",
      "RecallAtPrecision",
      "RootMeanSquaredError",
      "SensitivityAtSpecificity",
      "SparseCategoricalAccuracy",
      "SparseCategoricalCrossentropy",
      "SparseTopKCategoricalAccuracy",
      "SpecificityAtSensitivity",
      "SquaredHinge",
      "Sum",
      "TopKCategoricalAccuracy",
      "TrueNegatives",
      "TruePositives"
    ],
    "keras.metrics.experimental": ["PyMetric"],
    "keras.mixed_precision": ["DTypePolicy", "LossScaleOptimizer", "Policy"],
    "keras.mixed_precision.experimental": ["LossScaleOptimizer", "Policy"],
    "keras.models": ["Functional", "Model", "Sequential"],
    "keras.models.experimental": ["SharpnessAwareMinimization"],
    "keras.optimizers": [
      "Adadelta",
      "Adafactor",
      "Adagrad",
      "Adam",
      "AdamW",
      "Adamax",
      "Ftrl",
      "Lamb",
      "Lion",
      "LossScaleOptimizer",
      "MultiOptimizer",
      "Muon",
      "Nadam",
      "Optimizer",
      "OptimizerMap",
      "RMSprop",
      "SGD",
      "ScheduleFreeAdamW"
    ],
    "keras.optimizers.experimental": [
      "Adadelta",
      "Adafactor",
      "Adagrad",
      "Adam",
      "AdamW",
      "Adamax",
      "Ftrl",
      "Nadam",
      "Optimizer",
      "RMSprop",
      "SGD"
    ],
    "keras.optimizers.legacy": [
      "Adadelta",
      "Adagrad",
      "Adam",
      "Adamax",
      "Ftrl",
      "Nadam",
      "Optimizer",
      "RMSprop",
      "SGD"
    ],
    "keras.optimizers.schedules": [
      "CosineDecay",
      "CosineDecayRestarts",
      "ExponentialDecay",
      "InverseTimeDecay",
      "LearningRateSchedule",
      "PiecewiseConstantDecay",
      "PolynomialDecay"
    ],
    "keras.quantizers": [
      "AWQConfig",
      "AbsMaxQuantizer",
      "Float8QuantizationConfig",
      "GPTQConfig",
      "Int4QuantizationConfig",
      "Int8QuantizationConfig",
      "QuantizationConfig",
      "Quantizer"
    ],
    "keras.random": ["SeedGenerator"],
    "keras.regularizers": [
      "L1",
      "L1L2",
      "L2",
      "OrthogonalRegularizer",
      "Regularizer",
      "l1",
      "l1_l2",
      "l2",
      "orthogonal_regularizer"
    ],
    "keras.src.engine.functional": ["Functional"],
    "keras.src.layers.layer": ["Layer"],
    "keras.src.models.functional": ["Functional"],
    "keras.src.ops.core": [
      "Cast",
      "ConvertToTensor",
      "SaturateCast",
      "Scatter",
      "ScatterUpdate",
      "Slice",
      "SliceUpdate",
      "StopGradient",
      "Unstack"
    ],
    "keras.src.ops.einops": ["Rearrange"],
    "keras.src.ops.function": ["Function"],
    "keras.src.ops.image": [
      "AffineTransform",
      "CropImages",
      "ElasticTransform",
      "ExtractPatches",
      "ExtractPatches3D",
      "GaussianBlur",
      "HSVToRGB",
      "MapCoordinates",
      "PadImages",
      "PerspectiveTransform",
      "RGBToGrayscale",
      "RGBToHSV",
      "Resize",
      "SSIM",
      "ScaleAndTranslate",
      "SobelEdges"
    ],
    "keras.src.ops.linalg": [
      "Cholesky",
      "CholeskyInverse",
      "Det",
      "Eig",
      "Eigh",
      "Inv",
      "JVP",
      "Lstsq",
      "LuFactor",
      "MatrixRank",
      "Norm",
      "Pinv",
      "Qr",
      "SVD",
      "Solve",
      "SolveTriangular"
    ],
    "keras.src.ops.math": [
      "CDist",
      "Erf",
      "Erfc",
      "Erfinv",
      "ExtractSequences",
      "FFT",
      "FFT2",
      "IFFT2",
      "IRFFT",
      "ISTFT",
      "InTopK",
      "Logdet",
      "Logsumexp",
      "RFFT",
      "Rsqrt",
      "STFT",
      "SegmentMax",
      "SegmentReduction",
      "SegmentSum",
      "TopK",
      "ViewAsComplex",
      "ViewAsReal"
    ],
    "keras.src.ops.nn": [
      "AdaptiveAveragePool",
      "AdaptiveMaxPool",
      "AveragePool",
      "BatchNorm",
      "BinaryCrossentropy",
      "CTCDecode",
      "CTCLoss",
      "CategoricalCrossentropy",
      "Celu",
      "Conv",
      "ConvTranspose",
      "CtcLoss",
      "DepthToSpace",
      "DepthwiseConv",
      "DotProductAttention",
      "Elu",
      "Fold",
      "Gelu",
      "Glu",
      "HardShrink",
      "HardSigmoid",
      "HardSilu",
      "HardTanh",
      "LayerNorm",
      "LeakyRelu",
      "LogSigmoid",
      "LogSoftmax",
      "MaxPool",
      "Moments",
      "MultiHot",
      "Normalize",
      "OneHot",
      "PSNR",
      "Polar",
      "RMSNorm",
      "Relu",
      "Relu6",
      "Selu",
      "SeparableConv",
      "Sigmoid",
      "Silu",
      "SoftShrink",
      "Softmax",
      "Softplus",
      "Softsign",
      "SpaceToDepth",
      "SparseCategoricalCrossentropy",
      "SparsePlus",
      "SparseSigmoid",
      "Sparsemax",
      "Squareplus",
      "TanhShrink",
      "Threshold",
      "Unfold"
    ],
    "keras.src.ops.numpy": [
      "Absolute",
      "Add",
      "All",
      "AllClose",
      "Amax",
      "Amin",
      "Angle",
      "Any",
      "Append",
      "Arange",
      "Arccos",
      "Arccosh",
      "Arcsin",
      "Arcsinh",
      "Arctan",
      "Arctan2",
      "Arctanh",
      "Argmax",
      "Argmin",
      "Argpartition",
      "Argsort",
      "Array",
      "ArraySplit",
      "Average",
      "Bartlett",
      "Bincount",
      "BitwiseAnd",
      "BitwiseInvert",
      "BitwiseLeftShift",
      "BitwiseNot",
      "BitwiseOr",
      "BitwiseRightShift",
      "BitwiseXor",
      "Blackman",
      "BroadcastTo",
      "Cbrt",
      "Ceil",
      "Clip",
      "Concatenate",
      "Conjugate",
      "Copy",
      "Corrcoef",
      "Correlate",
      "Cos",
      "Cosh",
      "CountNonzero",
      "Cross",
      "Cumprod",
      "Cumsum",
      "Deg2rad",
      "Diag",
      "Diagflat",
      "Diagonal",
      "Diff",
      "Digitize",
      "Divide",
      "DivideNoNan",
      "Dot",
      "Dsplit",
      "Dstack",
      "Einsum",
      "Empty",
      "EmptyLike",
      "Equal",
      "Exp",
      "Exp2",
      "ExpandDims",
      "Expm1",
      "Eye",
      "Fabs",
      "Flip",
      "Fliplr",
      "Flipud",
      "Floor",
      "FloorDivide",
      "Fmax",
      "Fmin",
      "Fmod",
      "Full",
      "FullLike",
      "Gcd",
      "Geomspace",
      "GetItem",
      "Greater",
      "GreaterEqual",
      "Hamming",
      "Hanning",
      "Heaviside",
      "Histogram",
      "Hsplit",
      "Hstack",
      "Hypot",
      "I0",
      "Identity",
      "Imag",
      "Inner",
      "IsIn",
      "Isclose",
      "Isfinite",
      "Isinf",
      "Isnan",
      "Isneginf",
      "Isposinf",
      "Isreal",
      "Kaiser",
      "Kron",
      "Lcm",
      "Ldexp",
      "LeftShift",
      "Less",
      "LessEqual",
      "Linspace",
      "Log",
      "Log10",
      "Log1p",
      "Log2",
      "Logaddexp",
      "Logaddexp2",
      "LogicalAnd",
      "LogicalNot",
      "LogicalOr",
      "LogicalXor",
      "Logspace",
      "Matmul",
      "Max",
      "Maximum",
      "Mean",
      "Median",
      "Meshgrid",
      "Min",
      "Minimum",
      "Mod",
      "Moveaxis",
      "Multiply",
      "NanToNum",
      "Nanargmax",
      "Nanargmin",
      "Nancumprod",
      "Nancumsum",
      "Nanmax",
      "Nanmean",
      "Nanmedian",
      "Nanmin",
      "Nanpercentile",
      "Nanprod",
      "Nanquantile",
      "Nanstd",
      "Nansum",
      "Nanvar",
      "Ndim",
      "Negative",
      "Nextafter",
      "Nonzero",
      "NotEqual",
      "Ones",
      "OnesLike",
      "Outer",
      "Pad",
      "Percentile",
      "Power",
      "Prod",
      "Ptp",
      "Quantile",
      "Rad2deg",
      "Ravel",
      "Real",
      "Reciprocal",
      "Repeat",
      "Reshape",
      "RightShift",
      "Roll",
      "Rot90",
      "Round",
      "SearchSorted",
      "Select",
      "Sign",
      "Signbit",
      "Sin",
      "Sinc",
      "Sinh",
      "Size",
      "Slogdet",
      "Sort",
      "Split",
      "Sqrt",
      "Square",
      "Squeeze",
      "Stack",
      "Std",
      "Subtract",
      "Sum",
      "Swapaxes",
      "Take",
      "TakeAlongAxis",
      "Tan",
      "Tanh",
      "Tensordot",
      "Tile",
      "Trace",
      "Transpose",
      "Trapezoid",
      "Tri",
      "Tril",
      "Triu",
      "TrueDivide",
      "Trunc",
      "Unique",
      "UnravelIndex",
      "Vander",
      "Var",
      "Vdot",
      "View",
      "Vsplit",
      "Vstack",
      "Where",
      "Zeros",
      "ZerosLike"
    ],
    "keras.src.quantizers.quantizers": ["FakeQuantWithMinMaxVars"]
  },
  functions: {
    "keras.activations": [
      "celu",
      "elu",
      "exponential",
      "gelu",
      "glu",
      "hard_shrink",
      "hard_sigmoid",
      "hard_silu",
      "hard_swish",
      "hard_tanh",
      "leaky_relu",
      "linear",
      "log_sigmoid",
      "log_softmax",
      "mish",
      "relu",
      "relu6",
      "selu",
      "sigmoid",
      "silu",
      "soft_shrink",
      "softmax",
      "softplus",
      "softsign",
      "sparse_plus",
      "sparse_sigmoid",
      "sparsemax",
      "squareplus",
      "swish",
      "tanh",
      "tanh_shrink",
      "threshold"
    ],
    "keras.losses": [
      "KLD",
      "MAE",
      "MAPE",
      "MSE",
      "MSLE",
      "binary_crossentropy",
      "binary_focal_crossentropy",
      "categorical_crossentropy",
      "categorical_focal_crossentropy",
      "categorical_generalized_cross_entropy",
      "categorical_hinge",
      "circle",
      "cosine_similarity",
      "ctc",
      "dice",
      "hinge",
      "huber",
      "kl_divergence",
      "kld",
      "kullback_leibler_divergence",
      "log_cosh",
      "logcosh",
      "mae",
      "mape",
      "mean_absolute_error",
      "mean_absolute_percentage_error",
      "mean_squared_error",
      "mean_squared_logarithmic_error",
      "mse",
      "msle",
      "poisson",
      "sparse_categorical_crossentropy",
      "squared_hinge",
      "tversky"
    ],
    "keras.metrics": [
      "KLD",
      "MAE",
      "MAPE",
      "MSE",
      "MSLE",
      "binary_accuracy",
      "binary_crossentropy",
      "binary_focal_crossentropy",
      "categorical_accuracy",
      "categorical_crossentropy",
      "categorical_focal_crossentropy",
      "categorical_hinge",
      "concordance_correlation",
      "hinge",
      "huber",
      "kl_divergence",
      "kld",
      "kullback_leibler_divergence",
      "log_cosh",
      "logcosh",
      "mae",
      "mape",
      "mean_absolute_error",
      "mean_absolute_percentage_error",
      "mean_squared_error",
      "mean_squared_logarithmic_error",
      "mse",
      "msle",
      "pearson_correlation",
      "poisson",
      "sparse_categorical_accuracy",
      "sparse_categorical_crossentropy",
      "sparse_top_k_categorical_accuracy",
      "squared_hinge",
      "top_k_categorical_accuracy"
    ],
    "keras.regularizers": ["l1_l2"]
  },
  refused: {
    AssociativeScan: "calls functions of the model's own",
    Cond: "calls functions of the model's own",
    CustomGradient: "calls functions of the model's own",
    FlaxLayer: "calls functions of the model's own",
    ForiLoop: "calls functions of the model's own",
    JaxLayer: "calls functions of the model's own",
    Lambda: "runs code of the model's own",
    Map: "calls functions of the model's own",
    Scan: "calls functions of the model's own",
    Switch: "calls functions of the model's own",
    TFSMLayer: "loads a SavedModel from a path",
    TorchModuleWrapper: "loads a pickle",
    VectorizedMap: "calls functions of the model's own",
    WhileLoop: "calls functions of the model's own"
  },
  releases: ["2.6.0", "2.12.0", "2.15.0", "3.0.5", "3.3.3", "3.6.0", "3.9.2", "3.12.0", "3.15.1"]
};

// packages/core/src/check/configured/keras.ts
var listed = /* @__PURE__ */ new Set();
var bare = /* @__PURE__ */ new Set();
for (const names of [keras_default.classes, keras_default.functions]) {
  for (const [module, of] of Object.entries(names)) {
    for (const name of of) {
      listed.add(`${module}:${name}`);
      if (!module.startsWith("keras.src.")) bare.add(name);
    }
  }
}
var refused2 = new Map(Object.entries(keras_default.refused));
var aliases = /^(?:tensorflow\.(?:python\.)?keras|tf_keras|keras\.api(?:\._v[12]\.keras)?|keras\._tf_keras\.keras)(?=\.|$)/;
function kerasModule(module) {
  return module.replace(aliases, "keras");
}
function isKeras({ module }) {
  return module === "" || /^keras(?:\.|$)/.test(kerasModule(module));
}
function isListedInKeras({ module, name }) {
  return module === "" ? bare.has(name) : listed.has(`${kerasModule(module)}:${name}`);
}
function refusedInKeras({ module, name }) {
  return refused2.get(name) ?? (module === "" ? void 0 : "is in Keras, and nothing that a Keras model consists of");
}

// packages/core/src/check/configured/hub.json
var hub_default = {
  releases: {
    transformers: ["4.36.2", "4.57.1", "5.23.0"],
    diffusers: ["0.31.0", "0.42.1"],
    "sentence-transformers": ["2.7.0", "5.1.2", "6.2.0"]
  },
  classes: {
    diffusers: [
      "AceStepPipeline",
      "AceStepTransformer1DModel",
      "AceStepTransformerBlock",
      "AllegroPipeline",
      "AllegroTransformer3DModel",
      "AllegroTransformerBlock",
      "AltDiffusionImg2ImgPipeline",
      "AltDiffusionPipeline",
      "AmusedImg2ImgPipeline",
      "AmusedInpaintPipeline",
      "AmusedPipeline",
      "AmusedScheduler",
      "AnimaTextConditionerAttnProcessor",
      "AnimateDiffControlNetPipeline",
      "AnimateDiffPAGPipeline",
      "AnimateDiffPipeline",
      "AnimateDiffSDXLPipeline",
      "AnimateDiffSparseControlNetPipeline",
      "AnimateDiffTransformer3D",
      "AnimateDiffVideoToVideoControlNetPipeline",
      "AnimateDiffVideoToVideoPipeline",
      "AnyFlowAttnProcessor",
      "AnyFlowCausalAttnProcessor",
      "AnyFlowCrossAttnProcessor",
      "AnyFlowFARPipeline",
      "AnyFlowFARTransformer3DModel",
      "AnyFlowFARTransformerOutput",
      "AnyFlowPipeline",
      "AnyFlowTransformer3DModel",
      "AnyFlowTransformerBlock",
      "AsymmetricAutoencoderKL",
      "AttendExciteAttnProcessor",
      "AttnAddedKVProcessor",
      "AttnProcessor",
      "AudioDiTCrossAttnProcessor",
      "AudioDiTSelfAttnProcessor",
      "AudioDiffusionPipeline",
      "AudioLDM2Pipeline",
      "AudioLDM2ProjectionModel",
      "AudioLDM2UNet2DConditionModel",
      "AudioLDMPipeline",
      "AuraFlowJointTransformerBlock",
      "AuraFlowPipeline",
      "AuraFlowSingleTransformerBlock",
      "AuraFlowTransformer2DModel",
      "AutoModel",
      "AutoencoderDC",
      "AutoencoderKL",
      "AutoencoderKLAllegro",
      "AutoencoderKLCogVideoX",
      "AutoencoderKLCosmos",
      "AutoencoderKLFlux2",
      "AutoencoderKLHunyuanImage",
      "AutoencoderKLHunyuanImageRefiner",
      "AutoencoderKLHunyuanVideo",
      "AutoencoderKLHunyuanVideo15",
      "AutoencoderKLKVAE",
      "AutoencoderKLKVAEAudio",
      "AutoencoderKLKVAEVideo",
      "AutoencoderKLLTX2Audio",
      "AutoencoderKLLTX2Video",
      "AutoencoderKLLTXVideo",
      "AutoencoderKLMagvit",
      "AutoencoderKLMiniMaxH3",
      "AutoencoderKLMiniMaxH3Audio",
      "AutoencoderKLMochi",
      "AutoencoderKLOutput",
      "AutoencoderKLQwenImage",
      "AutoencoderKLQwenImage21",
      "AutoencoderKLTemporalDecoder",
      "AutoencoderKLWan",
      "AutoencoderMixin",
      "AutoencoderOobleck",
      "AutoencoderOobleckOutput",
      "AutoencoderRAE",
      "AutoencoderSAME",
      "AutoencoderSAMEDecoderOutput",
      "AutoencoderSAMEOutput",
      "AutoencoderTiny",
      "AutoencoderTinyBlock",
      "AutoencoderTinyOutput",
      "AutoencoderVidTok",
      "BasicTransformerBlock",
      "BasicTransformerBlockDreamLite",
      "Blip2QFormerModel",
      "Blip2VisionModel",
      "BlipDiffusionControlNetPipeline",
      "BlipDiffusionPipeline",
      "BlipImageProcessor",
      "BlockRefinementScheduler",
      "BriaAttnProcessor",
      "BriaFibo2AttnProcessor",
      "BriaFibo2ImageProcessor",
      "BriaFibo2Pipeline",
      "BriaFibo2Transformer2DModel",
      "BriaFibo2TransformerBlock",
      "BriaFiboAttnProcessor",
      "BriaFiboEditPipeline",
      "BriaFiboPipeline",
      "BriaFiboSingleTransformerBlock",
      "BriaFiboTransformer2DModel",
      "BriaFiboTransformerBlock",
      "BriaPipeline",
      "BriaSingleTransformerBlock",
      "BriaTransformer2DModel",
      "BriaTransformerBlock",
      "CMStochasticIterativeScheduler",
      "ChatGLMModel",
      "ChatGLMPreTrainedModel",
      "ChromaImg2ImgPipeline",
      "ChromaInpaintPipeline",
      "ChromaPipeline",
      "ChromaSingleTransformerBlock",
      "ChromaTransformer2DModel",
      "ChromaTransformerBlock",
      "ChronoEditPipeline",
      "ChronoEditTransformer3DModel",
      "CogVideoXDDIMScheduler",
      "CogVideoXDPMScheduler",
      "CogVideoXFunControlPipeline",
      "CogVideoXImageToVideoPipeline",
      "CogVideoXPipeline",
      "CogVideoXTransformer3DModel",
      "CogVideoXVideoToVideoPipeline",
      "CogView3PlusPipeline",
      "CogView3PlusTransformer2DModel",
      "CogView3PlusTransformerBlock",
      "CogView4AttnProcessor",
      "CogView4ControlPipeline",
      "CogView4Pipeline",
      "CogView4TrainingAttnProcessor",
      "CogView4Transformer2DModel",
      "CogView4TransformerBlock",
      "ConsisIDPipeline",
      "ConsisIDTransformer3DModel",
      "ConsistencyDecoderScheduler",
      "ConsistencyDecoderVAE",
      "ConsistencyModelPipeline",
      "ContextCLIPTextModel",
      "ContextCLIPTextTransformer",
      "ControlNetModel",
      "ControlNetUnionModel",
      "ControlNetXSAdapter",
      "CosineDPMSolverMultistepScheduler",
      "Cosmos2TextToImagePipeline",
      "Cosmos2VideoToWorldPipeline",
      "Cosmos2_5_PredictBasePipeline",
      "Cosmos2_5_TransferPipeline",
      "Cosmos3AttnProcessor",
      "Cosmos3OmniPipeline",
      "Cosmos3OmniTransformer",
      "Cosmos3OmniTransformerOutput",
      "CosmosControlNetModel",
      "CosmosTextToWorldPipeline",
      "CosmosTransformer3DModel",
      "CosmosTransformerBlock",
      "CosmosVideoToWorldPipeline",
      "CrossAttnStoreProcessor",
      "CrossFrameAttnProcessor",
      "CustomDiffusionAttnProcessor",
      "CustomDiffusionXFormersAttnProcessor",
      "CycleDiffusionPipeline",
      "DDIMInverseScheduler",
      "DDIMParallelScheduler",
      "DDIMPipeline",
      "DDIMScheduler",
      "DDPMParallelScheduler",
      "DDPMPipeline",
      "DDPMScheduler",
      "DDPMWuerstchenScheduler",
      "DEISMultistepScheduler",
      "DPMSolverMultistepInverseScheduler",
      "DPMSolverMultistepScheduler",
      "DPMSolverSDEScheduler",
      "DPMSolverSinglestepScheduler",
      "DanceDiffusionPipeline",
      "DiTPipeline",
      "DiTTransformer2DModel",
      "DiffusionGemmaPipeline",
      "DiffusionPipeline",
      "DiscreteDDIMScheduler",
      "DownBlockControlNetXSAdapter",
      "DreamLiteMobilePipeline",
      "DreamLitePipeline",
      "DreamLiteTransformer2DModel",
      "DreamLiteUNetMidBlock2DCrossAttn",
      "DreamLiteUNetModel",
      "DualTransformer2DModel",
      "EDMDPMSolverMultistepScheduler",
      "EDMEulerScheduler",
      "EasyAnimateControlPipeline",
      "EasyAnimateInpaintPipeline",
      "EasyAnimatePipeline",
      "EasyAnimateTransformer3DModel",
      "EasyAnimateTransformerBlock",
      "EntropyBoundScheduler",
      "ErnieImagePipeline",
      "ErnieImageSingleStreamAttnProcessor",
      "ErnieImageTransformer2DModel",
      "ErnieImageTransformer2DModelOutput",
      "EulerAncestralDiscreteScheduler",
      "EulerDiscreteScheduler",
      "FlaxAutoencoderKL",
      "FlaxAutoencoderKLOutput",
      "FlaxBasicTransformerBlock",
      "FlaxControlNetModel",
      "FlaxDDIMScheduler",
      "FlaxDDPMScheduler",
      "FlaxDPMSolverMultistepScheduler",
      "FlaxDiffusionPipeline",
      "FlaxEulerDiscreteScheduler",
      "FlaxKarrasVeScheduler",
      "FlaxLMSDiscreteScheduler",
      "FlaxPNDMScheduler",
      "FlaxScoreSdeVeScheduler",
      "FlaxStableDiffusionControlNetPipeline",
      "FlaxStableDiffusionImg2ImgPipeline",
      "FlaxStableDiffusionInpaintPipeline",
      "FlaxStableDiffusionPipeline",
      "FlaxStableDiffusionSafetyChecker",
      "FlaxStableDiffusionXLPipeline",
      "FlaxTransformer2DModel",
      "FlaxUNet2DConditionModel",
      "FlaxUNet2DConditionOutput",
      "FlaxUNetMidBlock2D",
      "FlaxUNetMidBlock2DCrossAttn",
      "FlowMapEulerDiscreteScheduler",
      "FlowMatchEulerDiscreteScheduler",
      "FlowMatchHeunDiscreteScheduler",
      "FlowMatchLCMScheduler",
      "Flux2AttnProcessor",
      "Flux2ImageProcessor",
      "Flux2KVAttnProcessor",
      "Flux2KVParallelSelfAttnProcessor",
      "Flux2KleinInpaintPipeline",
      "Flux2KleinKVPipeline",
      "Flux2KleinPipeline",
      "Flux2ParallelSelfAttnProcessor",
      "Flux2Pipeline",
      "Flux2SingleTransformerBlock",
      "Flux2Transformer2DModel",
      "Flux2Transformer2DModelOutput",
      "Flux2TransformerBlock",
      "Flux3AttnProcessor",
      "Flux3ModeTransformerBlock",
      "Flux3SingleTransformerBlock",
      "Flux3Transformer2DModel",
      "FluxAttnProcessor",
      "FluxControlImg2ImgPipeline",
      "FluxControlInpaintPipeline",
      "FluxControlNetImg2ImgPipeline",
      "FluxControlNetInpaintPipeline",
      "FluxControlNetModel",
      "FluxControlNetPipeline",
      "FluxControlPipeline",
      "FluxFillPipeline",
      "FluxIPAdapterAttnProcessor",
      "FluxImg2ImgPipeline",
      "FluxInpaintPipeline",
      "FluxKontextInpaintPipeline",
      "FluxKontextPipeline",
      "FluxMultiControlNetModel",
      "FluxPipeline",
      "FluxPriorReduxPipeline",
      "FluxSingleTransformerBlock",
      "FluxTransformer2DModel",
      "FluxTransformerBlock",
      "FreeNoiseTransformerBlock",
      "FullAdapter",
      "GLMTransformer",
      "GlmImageAttnProcessor",
      "GlmImagePipeline",
      "GlmImageTransformer2DModel",
      "GlmImageTransformerBlock",
      "HeliosAttnProcessor",
      "HeliosDMDScheduler",
      "HeliosPipeline",
      "HeliosPyramidPipeline",
      "HeliosScheduler",
      "HeliosTransformer3DModel",
      "HeliosTransformerBlock",
      "HeunDiscreteScheduler",
      "HiDreamAttnProcessor",
      "HiDreamImagePipeline",
      "HiDreamImageSingleTransformerBlock",
      "HiDreamImageTransformer2DModel",
      "HiDreamImageTransformerBlock",
      "HunyuanDiT2DControlNetModel",
      "HunyuanDiT2DModel",
      "HunyuanDiT2DMultiControlNetModel",
      "HunyuanDiTControlNetPipeline",
      "HunyuanDiTPAGPipeline",
      "HunyuanDiTPipeline",
      "HunyuanImageAttnProcessor",
      "HunyuanImagePipeline",
      "HunyuanImageRefinerPipeline",
      "HunyuanImageSingleTransformerBlock",
      "HunyuanImageTransformer2DModel",
      "HunyuanImageTransformerBlock",
      "HunyuanSkyreelsImageToVideoPipeline",
      "HunyuanVideo15ImageProcessor",
      "HunyuanVideo15ImageToVideoPipeline",
      "HunyuanVideo15Pipeline",
      "HunyuanVideo15Transformer3DModel",
      "HunyuanVideo15TransformerBlock",
      "HunyuanVideoFramepackPipeline",
      "HunyuanVideoFramepackTransformer3DModel",
      "HunyuanVideoImageToVideoPipeline",
      "HunyuanVideoPipeline",
      "HunyuanVideoSingleTransformerBlock",
      "HunyuanVideoTokenReplaceSingleTransformerBlock",
      "HunyuanVideoTokenReplaceTransformerBlock",
      "HunyuanVideoTransformer3DModel",
      "HunyuanVideoTransformerBlock",
      "I2VGenXLPipeline",
      "I2VGenXLTransformerTemporalEncoder",
      "I2VGenXLUNet",
      "IFImg2ImgPipeline",
      "IFImg2ImgSuperResolutionPipeline",
      "IFInpaintingPipeline",
      "IFInpaintingSuperResolutionPipeline",
      "IFPipeline",
      "IFSafetyChecker",
      "IFSuperResolutionPipeline",
      "IPAdapterAttnProcessor",
      "IPAdapterXFormersAttnProcessor",
      "IPNDMScheduler",
      "Ideogram4AttnProcessor",
      "Ideogram4Pipeline",
      "Ideogram4Transformer2DModel",
      "Ideogram4TransformerBlock",
      "JointTransformerBlock",
      "JoyImageAttnProcessor",
      "JoyImageEditImageProcessor",
      "JoyImageEditPipeline",
      "JoyImageEditPlusAttnProcessor",
      "JoyImageEditPlusPipeline",
      "JoyImageEditPlusTransformer3DModel",
      "JoyImageEditPlusTransformerBlock",
      "JoyImageEditTransformer3DModel",
      "JoyImageTransformerBlock",
      "KDPM2AncestralDiscreteScheduler",
      "KDPM2DiscreteScheduler",
      "KVAEAudioAttnProcessor",
      "Kandinsky3Img2ImgPipeline",
      "Kandinsky3Pipeline",
      "Kandinsky3UNet",
      "Kandinsky3UNetOutput",
      "Kandinsky5AttnProcessor",
      "Kandinsky5I2IPipeline",
      "Kandinsky5I2VPipeline",
      "Kandinsky5T2IPipeline",
      "Kandinsky5T2VPipeline",
      "Kandinsky5Transformer3DModel",
      "Kandinsky5TransformerDecoderBlock",
      "Kandinsky5TransformerEncoderBlock",
      "Kandinsky6AttnProcessor",
      "Kandinsky6FusedTransformerDecoderBlock",
      "Kandinsky6SRAttnProcessor",
      "Kandinsky6SRPipeline",
      "Kandinsky6SRTransformer3DModel",
      "Kandinsky6SRTransformerBlock",
      "Kandinsky6SRVAE",
      "Kandinsky6TI2VAPipeline",
      "Kandinsky6Transformer3DModel",
      "Kandinsky6TransformerDecoderBlock",
      "Kandinsky6TransformerEncoderBlock",
      "Kandinsky6TransformerOutput",
      "KandinskyCombinedPipeline",
      "KandinskyImg2ImgCombinedPipeline",
      "KandinskyImg2ImgPipeline",
      "KandinskyInpaintCombinedPipeline",
      "KandinskyInpaintPipeline",
      "KandinskyPipeline",
      "KandinskyPriorPipeline",
      "KandinskyV22CombinedPipeline",
      "KandinskyV22ControlnetImg2ImgPipeline",
      "KandinskyV22ControlnetPipeline",
      "KandinskyV22Img2ImgCombinedPipeline",
      "KandinskyV22Img2ImgPipeline",
      "KandinskyV22InpaintCombinedPipeline",
      "KandinskyV22InpaintPipeline",
      "KandinskyV22Pipeline",
      "KandinskyV22PriorEmb2EmbPipeline",
      "KandinskyV22PriorPipeline",
      "KarrasVePipeline",
      "KarrasVeScheduler",
      "KolorsImg2ImgPipeline",
      "KolorsPAGPipeline",
      "KolorsPipeline",
      "Krea2AttnProcessor",
      "Krea2Pipeline",
      "Krea2Transformer2DModel",
      "Krea2TransformerBlock",
      "LCMScheduler",
      "LDMBertModel",
      "LDMBertPreTrainedModel",
      "LDMPipeline",
      "LDMSuperResolutionPipeline",
      "LDMTextToImagePipeline",
      "LEDITSCrossAttnProcessor",
      "LLaDA2Pipeline",
      "LMSDiscreteScheduler",
      "LTX2AudioVideoAttnProcessor",
      "LTX2ConditionPipeline",
      "LTX2ConnectorTransformer1d",
      "LTX2DFRPipeline",
      "LTX2DFRTemporalRefinePipeline",
      "LTX2DurationAttnProcessor",
      "LTX2HDRPipeline",
      "LTX2ImageToVideoPipeline",
      "LTX2InContextPipeline",
      "LTX2LatentUpsamplePipeline",
      "LTX2LatentUpsamplerModel",
      "LTX2PerturbedAttnProcessor",
      "LTX2Pipeline",
      "LTX2TransformerBlock1d",
      "LTX2VideoDiffusionDecodePipeline",
      "LTX2VideoDiffusionDecoderModel",
      "LTX2VideoHDRProcessor",
      "LTX2VideoTransformer3DModel",
      "LTX2VideoTransformerBlock",
      "LTX2VideoVaeNeighborhoodAttnProcessor",
      "LTX2VideoVaeNeighborhoodNattenProcessor",
      "LTXConditionPipeline",
      "LTXEulerAncestralRFScheduler",
      "LTXI2VLongMultiPromptPipeline",
      "LTXImageToVideoPipeline",
      "LTXLatentUpsamplePipeline",
      "LTXLatentUpsamplerModel",
      "LTXPipeline",
      "LTXVideoAttnProcessor",
      "LTXVideoTransformer3DModel",
      "LTXVideoTransformerBlock",
      "LatentConsistencyModelImg2ImgPipeline",
      "LatentConsistencyModelPipeline",
      "LattePipeline",
      "LatteTransformer3DModel",
      "LightAdapter",
      "LoRAAttnAddedKVProcessor",
      "LoRAAttnProcessor",
      "LoRAXFormersAttnProcessor",
      "LongCatAudioDiTPipeline",
      "LongCatAudioDiTTransformer",
      "LongCatAudioDiTTransformerOutput",
      "LongCatImageAttnProcessor",
      "LongCatImageEditPipeline",
      "LongCatImagePipeline",
      "LongCatImageSingleTransformerBlock",
      "LongCatImageTransformer2DModel",
      "LongCatImageTransformerBlock",
      "LucyEditPipeline",
      "Lumina2Pipeline",
      "Lumina2Transformer2DModel",
      "Lumina2TransformerBlock",
      "LuminaNextDiT2DModel",
      "LuminaPipeline",
      "LuminaText2ImgPipeline",
      "MLPNeRSTFModel",
      "MMAudioAttnProcessor",
      "MMAudioAutoencoder",
      "MMAudioVAE",
      "MarigoldDepthPipeline",
      "MarigoldImageProcessor",
      "MarigoldIntrinsicsPipeline",
      "MarigoldNormalsPipeline",
      "MidBlockControlNetXSAdapter",
      "MidiProcessor",
      "MiniMaxH3AttnProcessor",
      "MiniMaxH3AudioAttnProcessor",
      "MiniMaxH3Scheduler",
      "MiniMaxH3Transformer3DModel",
      "MiniMaxH3TransformerBlock",
      "MiniMaxH3TransformerOutput",
      "MiniMaxH3VideoAttnProcessor",
      "MiniMaxH3VideoTransformerBlock",
      "MiniMaxMusic3AttnProcessor",
      "MiniMaxMusic3DepthAttnProcessor",
      "MiniMaxMusic3Transformer1DModel",
      "MiniMaxMusic3TransformerBlock",
      "MochiPipeline",
      "MochiTransformer3DModel",
      "MochiTransformerBlock",
      "MotifVideoImage2VideoPipeline",
      "MotifVideoPipeline",
      "MotifVideoSingleTransformerBlock",
      "MotifVideoTransformer3DModel",
      "MotifVideoTransformerBlock",
      "MotionAdapter",
      "MultiAdapter",
      "MultiControlNetModel",
      "MultiControlNetUnionModel",
      "MusicLDMPipeline",
      "NucleusMoEImagePipeline",
      "NucleusMoEImageTransformer2DModel",
      "NucleusMoEImageTransformerBlock",
      "OmniGenMultiModalProcessor",
      "OmniGenPipeline",
      "OmniGenTransformer2DModel",
      "OnnxRuntimeModel",
      "OnnxStableDiffusionImg2ImgPipeline",
      "OnnxStableDiffusionInpaintPipeline",
      "OnnxStableDiffusionPipeline",
      "OnnxStableDiffusionUpscalePipeline",
      "OvisImageAttnProcessor",
      "OvisImagePipeline",
      "OvisImageSingleTransformerBlock",
      "OvisImageTransformer2DModel",
      "OvisImageTransformerBlock",
      "PIAPipeline",
      "PNDMPipeline",
      "PNDMScheduler",
      "PRXPipeline",
      "PRXPixelPipeline",
      "PRXTransformer2DModel",
      "PaellaVQModel",
      "PaintByExamplePipeline",
      "PiflowScheduler",
      "Pix2PixZeroAttnProcessor",
      "PixArtAlphaPipeline",
      "PixArtSigmaPAGPipeline",
      "PixArtSigmaPipeline",
      "PixArtTransformer2DModel",
      "PriorTransformer",
      "PriorTransformerOutput",
      "QwenImage21AttnProcessor",
      "QwenImage21FlexAttnProcessor",
      "QwenImage21Pipeline",
      "QwenImage21Transformer2DModel",
      "QwenImage21TransformerBlock",
      "QwenImageControlNetInpaintPipeline",
      "QwenImageControlNetModel",
      "QwenImageControlNetPipeline",
      "QwenImageEditInpaintPipeline",
      "QwenImageEditPipeline",
      "QwenImageEditPlusPipeline",
      "QwenImageImg2ImgPipeline",
      "QwenImageInpaintPipeline",
      "QwenImageLayeredPipeline",
      "QwenImageMultiControlNetModel",
      "QwenImagePipeline",
      "QwenImageTransformer2DModel",
      "QwenImageTransformerBlock",
      "RFD4ProteinaAutoencoder",
      "RFD4ProteinaAutoencoderFeatureFactory",
      "RFD4ProteinaPairAttnProcessor",
      "RFD4ProteinaPipeline",
      "RFD4ProteinaScheduler",
      "RFD4ProteinaTransformer",
      "RFD4ProteinaTransformerOutput",
      "RePaintPipeline",
      "RePaintScheduler",
      "SAMEAttnProcessor",
      "SAMETransformerResamplingBlock",
      "SASolverScheduler",
      "SCMScheduler",
      "SD3ControlNetModel",
      "SD3MultiControlNetModel",
      "SD3SingleTransformerBlock",
      "SD3Transformer2DModel",
      "SafeStableDiffusionSafetyChecker",
      "SanaControlNetModel",
      "SanaControlNetPipeline",
      "SanaImageToVideoPipeline",
      "SanaPAGPipeline",
      "SanaPipeline",
      "SanaSprintImg2ImgPipeline",
      "SanaSprintPipeline",
      "SanaTransformer2DModel",
      "SanaTransformerBlock",
      "SanaVideoPipeline",
      "SanaVideoTransformer3DModel",
      "SanaVideoTransformerBlock",
      "SanaWMCrossAttnProcessor",
      "SanaWMImageProcessor",
      "SanaWMLTX2AudioVideoAttnProcessor",
      "SanaWMLTX2PerturbedAttnProcessor",
      "SanaWMLTX2RefinerAttnProcessor",
      "SanaWMLTX2RefinerTransformer3DModel",
      "SanaWMLTX2RefinerTransformerBlock",
      "SanaWMPipeline",
      "SanaWMTransformer3DModel",
      "ScoreSdeVePipeline",
      "ScoreSdeVeScheduler",
      "ScoreSdeVpScheduler",
      "SemanticStableDiffusionPipeline",
      "ShapEImg2ImgPipeline",
      "ShapEParamsProjModel",
      "ShapEPipeline",
      "SkipFFTransformerBlock",
      "SkyReelsV2AttnProcessor",
      "SkyReelsV2DiffusionForcingImageToVideoPipeline",
      "SkyReelsV2DiffusionForcingPipeline",
      "SkyReelsV2DiffusionForcingVideoToVideoPipeline",
      "SkyReelsV2ImageToVideoPipeline",
      "SkyReelsV2Pipeline",
      "SkyReelsV2Transformer3DModel",
      "SkyReelsV2TransformerBlock",
      "SlicedAttnAddedKVProcessor",
      "SlicedAttnProcessor",
      "SparseControlNetModel",
      "SpectrogramDiffusionPipeline",
      "StableAudio3AudioToAudioPipeline",
      "StableAudio3CrossAttnProcessor",
      "StableAudio3DiTModel",
      "StableAudio3InpaintPipeline",
      "StableAudio3Pipeline",
      "StableAudio3SelfAttnProcessor",
      "StableAudioDiTModel",
      "StableAudioPipeline",
      "StableAudioProjectionModel",
      "StableCascadeCombinedPipeline",
      "StableCascadeDecoderPipeline",
      "StableCascadePriorPipeline",
      "StableCascadeUNet",
      "StableCascadeUNetOutput",
      "StableDiffusion3ControlNetInpaintingPipeline",
      "StableDiffusion3ControlNetPipeline",
      "StableDiffusion3Img2ImgPipeline",
      "StableDiffusion3InpaintPipeline",
      "StableDiffusion3PAGImg2ImgPipeline",
      "StableDiffusion3PAGPipeline",
      "StableDiffusion3Pipeline",
      "StableDiffusionAdapterPipeline",
      "StableDiffusionAttendAndExcitePipeline",
      "StableDiffusionControlNetImg2ImgPipeline",
      "StableDiffusionControlNetInpaintPipeline",
      "StableDiffusionControlNetPAGInpaintPipeline",
      "StableDiffusionControlNetPAGPipeline",
      "StableDiffusionControlNetPipeline",
      "StableDiffusionControlNetXSPipeline",
      "StableDiffusionDepth2ImgPipeline",
      "StableDiffusionDiffEditPipeline",
      "StableDiffusionGLIGENPipeline",
      "StableDiffusionGLIGENTextImagePipeline",
      "StableDiffusionImageVariationPipeline",
      "StableDiffusionImg2ImgPipeline",
      "StableDiffusionInpaintPipeline",
      "StableDiffusionInstructPix2PixPipeline",
      "StableDiffusionKDiffusionPipeline",
      "StableDiffusionLDM3DPipeline",
      "StableDiffusionLatentUpscalePipeline",
      "StableDiffusionModelEditingPipeline",
      "StableDiffusionOnnxPipeline",
      "StableDiffusionPAGImg2ImgPipeline",
      "StableDiffusionPAGInpaintPipeline",
      "StableDiffusionPAGPipeline",
      "StableDiffusionPanoramaPipeline",
      "StableDiffusionParadigmsPipeline",
      "StableDiffusionPipeline",
      "StableDiffusionPix2PixZeroPipeline",
      "StableDiffusionSAGPipeline",
      "StableDiffusionSafetyChecker",
      "StableDiffusionUpscalePipeline",
      "StableDiffusionXLAdapterPipeline",
      "StableDiffusionXLControlNetImg2ImgPipeline",
      "StableDiffusionXLControlNetInpaintPipeline",
      "StableDiffusionXLControlNetPAGImg2ImgPipeline",
      "StableDiffusionXLControlNetPAGPipeline",
      "StableDiffusionXLControlNetPipeline",
      "StableDiffusionXLControlNetUnionImg2ImgPipeline",
      "StableDiffusionXLControlNetUnionInpaintPipeline",
      "StableDiffusionXLControlNetUnionPipeline",
      "StableDiffusionXLControlNetXSPipeline",
      "StableDiffusionXLImg2ImgPipeline",
      "StableDiffusionXLInpaintPipeline",
      "StableDiffusionXLInstructPix2PixPipeline",
      "StableDiffusionXLKDiffusionPipeline",
      "StableDiffusionXLPAGImg2ImgPipeline",
      "StableDiffusionXLPAGInpaintPipeline",
      "StableDiffusionXLPAGPipeline",
      "StableDiffusionXLPipeline",
      "StableUnCLIPImg2ImgPipeline",
      "StableUnCLIPPipeline",
      "StableVideoDiffusionPipeline",
      "T2IAdapter",
      "TCDScheduler",
      "TemporalBasicTransformerBlock",
      "TextToVideoSDPipeline",
      "TextToVideoZeroPipeline",
      "TextToVideoZeroSDXLPipeline",
      "Transformer2DModel",
      "Transformer2DModelOutput",
      "TransformerBlock",
      "TransformerSpatioTemporalModel",
      "TransformerTemporalModel",
      "TransformerTemporalModelOutput",
      "UNet1DModel",
      "UNet1DOutput",
      "UNet2DConditionModel",
      "UNet2DConditionOutput",
      "UNet2DModel",
      "UNet2DOutput",
      "UNet3DConditionModel",
      "UNet3DConditionOutput",
      "UNetControlNetXSModel",
      "UNetFlatConditionModel",
      "UNetMidBlock1D",
      "UNetMidBlock2D",
      "UNetMidBlock2DCrossAttn",
      "UNetMidBlock2DSimpleCrossAttn",
      "UNetMidBlock3DCrossAttn",
      "UNetMidBlockCrossAttnMotion",
      "UNetMidBlockFlat",
      "UNetMidBlockFlatCrossAttn",
      "UNetMidBlockFlatSimpleCrossAttn",
      "UNetMidBlockSpatioTemporal",
      "UNetMotionModel",
      "UNetMotionOutput",
      "UNetSpatioTemporalConditionModel",
      "UNetSpatioTemporalConditionOutput",
      "UTransformer2DModel",
      "UTransformerBlock",
      "UVit2DModel",
      "UnCLIPImageVariationPipeline",
      "UnCLIPPipeline",
      "UnCLIPScheduler",
      "UnCLIPTextProjModel",
      "UniDiffuserModel",
      "UniDiffuserPipeline",
      "UniPCMultistepScheduler",
      "UpBlockControlNetXSAdapter",
      "VQDiffusionPipeline",
      "VQDiffusionScheduler",
      "VQModel",
      "VersatileDiffusionDualGuidedPipeline",
      "VersatileDiffusionImageVariationPipeline",
      "VersatileDiffusionPipeline",
      "VersatileDiffusionTextToImagePipeline",
      "VideoToVideoSDPipeline",
      "VisualClozeGenerationPipeline",
      "VisualClozePipeline",
      "VisualClozeProcessor",
      "VoidNeRFModel",
      "WanAnimate2AttnProcessor",
      "WanAnimate2CrossAttnProcessor",
      "WanAnimate2Transformer3DModel",
      "WanAnimate2TransformerBlock",
      "WanAnimateFaceBlockAttnProcessor",
      "WanAnimateImageProcessor",
      "WanAnimatePipeline",
      "WanAnimateTransformer3DModel",
      "WanAttnProcessor",
      "WanImageToVideoPipeline",
      "WanPipeline",
      "WanTransformer3DModel",
      "WanTransformerBlock",
      "WanVACEPipeline",
      "WanVACETransformer3DModel",
      "WanVACETransformerBlock",
      "WanVideoToVideoPipeline",
      "WuerstchenCombinedPipeline",
      "WuerstchenDecoderPipeline",
      "WuerstchenPriorPipeline",
      "XFormersAttnAddedKVProcessor",
      "XFormersAttnProcessor",
      "XFormersJointAttnProcessor",
      "ZImageControlNetInpaintPipeline",
      "ZImageControlNetModel",
      "ZImageControlNetPipeline",
      "ZImageControlTransformerBlock",
      "ZImageImg2ImgPipeline",
      "ZImageInpaintPipeline",
      "ZImageOmniPipeline",
      "ZImagePipeline",
      "ZImageTransformer2DModel",
      "ZImageTransformerBlock",
      "ZSingleStreamAttnProcessor"
    ],
    "sentence_transformers.base.modules": [
      "Dense",
      "InputModule",
      "ModalityParams",
      "Module",
      "Normalize",
      "ProcessingKwargs",
      "QueryExpansionConfig",
      "Router",
      "Transformer"
    ],
    "sentence_transformers.base.modules.dense": ["Dense"],
    "sentence_transformers.base.modules.input_module": ["InputModule"],
    "sentence_transformers.base.modules.module": ["Module"],
    "sentence_transformers.base.modules.normalize": ["Normalize"],
    "sentence_transformers.base.modules.router": ["Router"],
    "sentence_transformers.base.modules.transformer": [
      "ModalityParams",
      "ProcessingKwargs",
      "QueryExpansionConfig",
      "Transformer"
    ],
    "sentence_transformers.cross_encoder.modules": ["LogitScore"],
    "sentence_transformers.cross_encoder.modules.logit_score": ["LogitScore"],
    "sentence_transformers.models": [
      "Asym",
      "BoW",
      "CLIPModel",
      "CNN",
      "Dense",
      "Dropout",
      "InputModule",
      "LSTM",
      "LayerNorm",
      "LogitScore",
      "MLMTransformer",
      "ModalityParams",
      "Module",
      "Normalize",
      "PhraseTokenizer",
      "Pooling",
      "ProcessingKwargs",
      "QueryExpansionConfig",
      "Router",
      "SparseAutoEncoder",
      "SparseStaticEmbedding",
      "SpladePooling",
      "StaticEmbedding",
      "TiedTranspose",
      "Transformer",
      "TransformersTokenizerWrapper",
      "WeightedLayerPooling",
      "WhitespaceTokenizer",
      "WordEmbeddings",
      "WordTokenizer",
      "WordWeights"
    ],
    "sentence_transformers.models.Asym": ["Asym"],
    "sentence_transformers.models.BoW": ["BoW"],
    "sentence_transformers.models.CLIPModel": ["CLIPModel"],
    "sentence_transformers.models.CNN": ["CNN"],
    "sentence_transformers.models.Dense": ["Dense"],
    "sentence_transformers.models.Dropout": ["Dropout"],
    "sentence_transformers.models.InputModule": ["InputModule"],
    "sentence_transformers.models.LSTM": ["LSTM"],
    "sentence_transformers.models.LayerNorm": ["LayerNorm"],
    "sentence_transformers.models.Module": ["Module"],
    "sentence_transformers.models.Normalize": ["Normalize"],
    "sentence_transformers.models.Pooling": ["Pooling"],
    "sentence_transformers.models.Router": ["Router"],
    "sentence_transformers.models.StaticEmbedding": ["StaticEmbedding"],
    "sentence_transformers.models.Transformer": ["Transformer"],
    "sentence_transformers.models.WeightedLayerPooling": ["WeightedLayerPooling"],
    "sentence_transformers.models.WordEmbeddings": ["WordEmbeddings"],
    "sentence_transformers.models.WordWeights": ["WordWeights"],
    "sentence_transformers.models.tokenizer": [
      "PhraseTokenizer",
      "TransformersTokenizerWrapper",
      "WhitespaceTokenizer",
      "WordTokenizer"
    ],
    "sentence_transformers.models.tokenizer.PhraseTokenizer": ["PhraseTokenizer"],
    "sentence_transformers.models.tokenizer.WhitespaceTokenizer": ["WhitespaceTokenizer"],
    "sentence_transformers.models.tokenizer.WordTokenizer": ["TransformersTokenizerWrapper", "WordTokenizer"],
    "sentence_transformers.sentence_transformer.modules": [
      "BoW",
      "CLIPModel",
      "CNN",
      "Dropout",
      "LSTM",
      "LayerNorm",
      "Pooling",
      "StaticEmbedding",
      "WeightedLayerPooling",
      "WordEmbeddings",
      "WordWeights"
    ],
    "sentence_transformers.sentence_transformer.modules.bow": ["BoW"],
    "sentence_transformers.sentence_transformer.modules.clip_model": ["CLIPModel"],
    "sentence_transformers.sentence_transformer.modules.cnn": ["CNN"],
    "sentence_transformers.sentence_transformer.modules.dropout": ["Dropout"],
    "sentence_transformers.sentence_transformer.modules.layer_norm": ["LayerNorm"],
    "sentence_transformers.sentence_transformer.modules.lstm": ["LSTM"],
    "sentence_transformers.sentence_transformer.modules.pooling": ["Pooling"],
    "sentence_transformers.sentence_transformer.modules.static_embedding": ["StaticEmbedding"],
    "sentence_transformers.sentence_transformer.modules.tokenizer": [
      "PhraseTokenizer",
      "TransformersTokenizerWrapper",
      "WhitespaceTokenizer",
      "WordTokenizer"
    ],
    "sentence_transformers.sentence_transformer.modules.tokenizer.phrase": ["PhraseTokenizer"],
    "sentence_transformers.sentence_transformer.modules.tokenizer.whitespace": ["WhitespaceTokenizer"],
    "sentence_transformers.sentence_transformer.modules.tokenizer.word": [
      "TransformersTokenizerWrapper",
      "WordTokenizer"
    ],
    "sentence_transformers.sentence_transformer.modules.weighted_layer_pooling": ["WeightedLayerPooling"],
    "sentence_transformers.sentence_transformer.modules.word_embeddings": ["WordEmbeddings"],
    "sentence_transformers.sentence_transformer.modules.word_weights": ["WordWeights"],
    "sentence_transformers.sparse_encoder.models": [
      "MLMTransformer",
      "SparseAutoEncoder",
      "SparseStaticEmbedding",
      "SpladePooling",
      "TiedTranspose"
    ],
    "sentence_transformers.sparse_encoder.models.MLMTransformer": ["MLMTransformer"],
    "sentence_transformers.sparse_encoder.models.SparseAutoEncoder": ["SparseAutoEncoder", "TiedTranspose"],
    "sentence_transformers.sparse_encoder.models.SparseStaticEmbedding": ["SparseStaticEmbedding"],
    "sentence_transformers.sparse_encoder.models.SpladePooling": ["SpladePooling"],
    "sentence_transformers.sparse_encoder.modules": [
      "MLMTransformer",
      "SparseAutoEncoder",
      "SparseStaticEmbedding",
      "SpladePooling",
      "TiedTranspose"
    ],
    "sentence_transformers.sparse_encoder.modules.mlm_transformer": ["MLMTransformer"],
    "sentence_transformers.sparse_encoder.modules.sparse_auto_encoder": ["SparseAutoEncoder", "TiedTranspose"],
    "sentence_transformers.sparse_encoder.modules.sparse_static_embedding": ["SparseStaticEmbedding"],
    "sentence_transformers.sparse_encoder.modules.splade_pooling": ["SpladePooling"],
    transformers: [
      "ASTEncoder",
      "ASTFeatureExtractor",
      "ASTForAudioClassification",
      "ASTModel",
      "ASTPreTrainedModel",
      "AXK1ForCausalLM",
      "AXK1ForSequenceClassification",
      "AXK1ForTokenClassification",
      "AXK1Model",
      "AXK1PreTrainedModel",
      "AXK2ForCausalLM",
      "AXK2ForSequenceClassification",
      "AXK2ForTokenClassification",
      "AXK2Model",
      "AXK2PreTrainedModel",
      "AfmoeForCausalLM",
      "AfmoeModel",
      "AfmoePreTrainedModel",
      "Aimv2Encoder",
      "Aimv2Model",
      "Aimv2PreTrainedModel",
      "Aimv2TextModel",
      "Aimv2VisionModel",
      "AlbertForMaskedLM",
      "AlbertForMultipleChoice",
      "AlbertForPreTraining",
      "AlbertForPreTrainingOutput",
      "AlbertForQuestionAnswering",
      "AlbertForSequenceClassification",
      "AlbertForTokenClassification",
      "AlbertModel",
      "AlbertPreTrainedModel",
      "AlbertTokenizer",
      "AlbertTokenizerFast",
      "AlignModel",
      "AlignPreTrainedModel",
      "AlignProcessor",
      "AlignTextEncoder",
      "AlignTextModel",
      "AlignVisionEncoder",
      "AlignVisionModel",
      "AltCLIPEncoder",
      "AltCLIPModel",
      "AltCLIPPreTrainedModel",
      "AltCLIPProcessor",
      "AltCLIPTextModel",
      "AltCLIPVisionModel",
      "AltRobertaEncoder",
      "AltRobertaModel",
      "ApertusForCausalLM",
      "ApertusForTokenClassification",
      "ApertusModel",
      "ApertusPreTrainedModel",
      "ArceeForCausalLM",
      "ArceeForQuestionAnswering",
      "ArceeForSequenceClassification",
      "ArceeForTokenClassification",
      "ArceeModel",
      "ArceePreTrainedModel",
      "AriaForConditionalGeneration",
      "AriaImageProcessor",
      "AriaImageProcessorKwargs",
      "AriaImageProcessorPil",
      "AriaModel",
      "AriaPreTrainedModel",
      "AriaProcessor",
      "AriaTextForCausalLM",
      "AriaTextModel",
      "AriaTextPreTrainedModel",
      "AudioFlamingo3Encoder",
      "AudioFlamingo3ForConditionalGeneration",
      "AudioFlamingo3Model",
      "AudioFlamingo3PreTrainedModel",
      "AudioFlamingo3Processor",
      "AutoFeatureExtractor",
      "AutoImageProcessor",
      "AutoModel",
      "AutoModelForAudioClassification",
      "AutoModelForAudioFrameClassification",
      "AutoModelForAudioTokenization",
      "AutoModelForAudioXVector",
      "AutoModelForCTC",
      "AutoModelForCausalLM",
      "AutoModelForDecision",
      "AutoModelForDepthEstimation",
      "AutoModelForDocumentQuestionAnswering",
      "AutoModelForImageClassification",
      "AutoModelForImageMatting",
      "AutoModelForImageSegmentation",
      "AutoModelForImageTextToText",
      "AutoModelForImageToImage",
      "AutoModelForInstanceSegmentation",
      "AutoModelForKeypointDetection",
      "AutoModelForKeypointMatching",
      "AutoModelForMaskGeneration",
      "AutoModelForMaskedImageModeling",
      "AutoModelForMaskedLM",
      "AutoModelForMultimodalLM",
      "AutoModelForMultipleChoice",
      "AutoModelForNextSentencePrediction",
      "AutoModelForNormalEstimation",
      "AutoModelForObjectDetection",
      "AutoModelForPointmapEstimation",
      "AutoModelForPoseEstimation",
      "AutoModelForPreTraining",
      "AutoModelForQuestionAnswering",
      "AutoModelForRNNT",
      "AutoModelForSemanticSegmentation",
      "AutoModelForSeq2SeqLM",
      "AutoModelForSequenceClassification",
      "AutoModelForSpeechSeq2Seq",
      "AutoModelForTDT",
      "AutoModelForTableQuestionAnswering",
      "AutoModelForTableRecognition",
      "AutoModelForTextEncoding",
      "AutoModelForTextRecognition",
      "AutoModelForTextToSpectrogram",
      "AutoModelForTextToWaveform",
      "AutoModelForTimeSeriesPrediction",
      "AutoModelForTokenClassification",
      "AutoModelForUniversalSegmentation",
      "AutoModelForVideoClassification",
      "AutoModelForVision2Seq",
      "AutoModelForVisualQuestionAnswering",
      "AutoModelForZeroShotImageClassification",
      "AutoModelForZeroShotObjectDetection",
      "AutoProcessor",
      "AutoTokenizer",
      "AutoVideoProcessor",
      "AutoformerDecoder",
      "AutoformerEncoder",
      "AutoformerForPrediction",
      "AutoformerModel",
      "AutoformerPreTrainedModel",
      "AyaVisionForConditionalGeneration",
      "AyaVisionModel",
      "AyaVisionPreTrainedModel",
      "AyaVisionProcessor",
      "BailingHybridForCausalLM",
      "BailingHybridModel",
      "BailingHybridPreTrainedModel",
      "BambaForCausalLM",
      "BambaModel",
      "BambaPreTrainedModel",
      "BarkCausalModel",
      "BarkCoarseModel",
      "BarkFineModel",
      "BarkModel",
      "BarkPreTrainedModel",
      "BarkProcessor",
      "BarkSemanticModel",
      "BartDecoder",
      "BartEncoder",
      "BartForCausalLM",
      "BartForConditionalGeneration",
      "BartForQuestionAnswering",
      "BartForSequenceClassification",
      "BartModel",
      "BartPreTrainedModel",
      "BartPretrainedModel",
      "BartTokenizer",
      "BartTokenizerFast",
      "BarthezTokenizer",
      "BarthezTokenizerFast",
      "BartphoTokenizer",
      "BasicTokenizer",
      "BeamForCausalLM",
      "BeamModel",
      "BeamPreTrainedModel",
      "BeitEncoder",
      "BeitFastImageProcessorKwargs",
      "BeitFeatureExtractor",
      "BeitForImageClassification",
      "BeitForMaskedImageModeling",
      "BeitForSemanticSegmentation",
      "BeitImageProcessor",
      "BeitImageProcessorFast",
      "BeitImageProcessorKwargs",
      "BeitImageProcessorPil",
      "BeitModel",
      "BeitPreTrainedModel",
      "BertEncoder",
      "BertForMaskedLM",
      "BertForMultipleChoice",
      "BertForNextSentencePrediction",
      "BertForPreTraining",
      "BertForPreTrainingOutput",
      "BertForQuestionAnswering",
      "BertForSequenceClassification",
      "BertForTokenClassification",
      "BertGenerationDecoder",
      "BertGenerationEncoder",
      "BertGenerationPreTrainedModel",
      "BertGenerationTokenizer",
      "BertJapaneseTokenizer",
      "BertLMHeadModel",
      "BertModel",
      "BertPreTrainedModel",
      "BertTokenizer",
      "BertTokenizerFast",
      "BertweetTokenizer",
      "BigBirdEncoder",
      "BigBirdForCausalLM",
      "BigBirdForMaskedLM",
      "BigBirdForMultipleChoice",
      "BigBirdForPreTraining",
      "BigBirdForPreTrainingOutput",
      "BigBirdForQuestionAnswering",
      "BigBirdForQuestionAnsweringHead",
      "BigBirdForQuestionAnsweringModelOutput",
      "BigBirdForSequenceClassification",
      "BigBirdForTokenClassification",
      "BigBirdModel",
      "BigBirdPegasusDecoder",
      "BigBirdPegasusEncoder",
      "BigBirdPegasusForCausalLM",
      "BigBirdPegasusForConditionalGeneration",
      "BigBirdPegasusForQuestionAnswering",
      "BigBirdPegasusForSequenceClassification",
      "BigBirdPegasusModel",
      "BigBirdPegasusPreTrainedModel",
      "BigBirdPreTrainedModel",
      "BigBirdTokenizer",
      "BigBirdTokenizerFast",
      "BioGptForCausalLM",
      "BioGptForSequenceClassification",
      "BioGptForTokenClassification",
      "BioGptModel",
      "BioGptPreTrainedModel",
      "BioGptTokenizer",
      "BitEncoder",
      "BitForImageClassification",
      "BitImageProcessor",
      "BitImageProcessorFast",
      "BitImageProcessorPil",
      "BitModel",
      "BitNetForCausalLM",
      "BitNetModel",
      "BitNetPreTrainedModel",
      "BitPreTrainedModel",
      "BlenderbotDecoder",
      "BlenderbotEncoder",
      "BlenderbotForCausalLM",
      "BlenderbotForConditionalGeneration",
      "BlenderbotModel",
      "BlenderbotPreTrainedModel",
      "BlenderbotSmallDecoder",
      "BlenderbotSmallEncoder",
      "BlenderbotSmallForCausalLM",
      "BlenderbotSmallForConditionalGeneration",
      "BlenderbotSmallModel",
      "BlenderbotSmallPreTrainedModel",
      "BlenderbotSmallTokenizer",
      "BlenderbotSmallTokenizerFast",
      "BlenderbotTokenizer",
      "BlenderbotTokenizerFast",
      "Blip2Encoder",
      "Blip2ForConditionalGeneration",
      "Blip2ForConditionalGenerationModelOutput",
      "Blip2ForImageTextRetrieval",
      "Blip2Model",
      "Blip2PreTrainedModel",
      "Blip2Processor",
      "Blip2QFormerEncoder",
      "Blip2QFormerModel",
      "Blip2TextModelWithProjection",
      "Blip2VisionModel",
      "Blip2VisionModelWithProjection",
      "BlipEncoder",
      "BlipForConditionalGeneration",
      "BlipForConditionalGenerationModelOutput",
      "BlipForImageTextRetrieval",
      "BlipForQuestionAnswering",
      "BlipImageProcessor",
      "BlipImageProcessorFast",
      "BlipImageProcessorPil",
      "BlipModel",
      "BlipPreTrainedModel",
      "BlipProcessor",
      "BlipTextEncoder",
      "BlipTextLMHeadModel",
      "BlipTextModel",
      "BlipTextPreTrainedModel",
      "BlipVisionModel",
      "BloomForCausalLM",
      "BloomForQuestionAnswering",
      "BloomForSequenceClassification",
      "BloomForTokenClassification",
      "BloomModel",
      "BloomPreTrainedModel",
      "BloomTokenizerFast",
      "BltForCausalLM",
      "BltLocalDecoder",
      "BltLocalEncoder",
      "BltModel",
      "BltPreTrainedModel",
      "BridgeTowerFastImageProcessorKwargs",
      "BridgeTowerForContrastiveLearning",
      "BridgeTowerForImageAndTextRetrieval",
      "BridgeTowerForMaskedLM",
      "BridgeTowerImageProcessor",
      "BridgeTowerImageProcessorFast",
      "BridgeTowerImageProcessorKwargs",
      "BridgeTowerImageProcessorPil",
      "BridgeTowerModel",
      "BridgeTowerPreTrainedModel",
      "BridgeTowerProcessor",
      "BridgeTowerTextEncoder",
      "BridgeTowerTextModel",
      "BridgeTowerVisionModel",
      "BrosEncoder",
      "BrosForTokenClassification",
      "BrosModel",
      "BrosPreTrainedModel",
      "BrosProcessor",
      "BrosSpadeEEForTokenClassification",
      "BrosSpadeELForTokenClassification",
      "ByT5Tokenizer",
      "CHMv2ForDepthEstimation",
      "CHMv2ImageProcessor",
      "CHMv2ImageProcessorKwargs",
      "CHMv2PreTrainedModel",
      "CLIPEncoder",
      "CLIPFeatureExtractor",
      "CLIPForImageClassification",
      "CLIPImageProcessor",
      "CLIPImageProcessorFast",
      "CLIPImageProcessorPil",
      "CLIPModel",
      "CLIPPreTrainedModel",
      "CLIPProcessor",
      "CLIPSegDecoder",
      "CLIPSegEncoder",
      "CLIPSegForImageSegmentation",
      "CLIPSegModel",
      "CLIPSegPreTrainedModel",
      "CLIPSegProcessor",
      "CLIPSegTextModel",
      "CLIPSegVisionModel",
      "CLIPTextModel",
      "CLIPTextModelWithProjection",
      "CLIPTokenizer",
      "CLIPTokenizerFast",
      "CLIPVisionModel",
      "CLIPVisionModelWithProjection",
      "CTRLForSequenceClassification",
      "CTRLLMHeadModel",
      "CTRLModel",
      "CTRLPreTrainedModel",
      "CTRLTokenizer",
      "CamembertEncoder",
      "CamembertForCausalLM",
      "CamembertForMaskedLM",
      "CamembertForMultipleChoice",
      "CamembertForQuestionAnswering",
      "CamembertForSequenceClassification",
      "CamembertForTokenClassification",
      "CamembertModel",
      "CamembertPreTrainedModel",
      "CamembertTokenizer",
      "CamembertTokenizerFast",
      "CanaryDecoder",
      "CanaryForConditionalGeneration",
      "CanaryModel",
      "CanaryPreTrainedModel",
      "CanaryProcessor",
      "CanineEncoder",
      "CanineForMultipleChoice",
      "CanineForQuestionAnswering",
      "CanineForSequenceClassification",
      "CanineForTokenClassification",
      "CanineModel",
      "CaninePreTrainedModel",
      "CanineTokenizer",
      "ChameleonForConditionalGeneration",
      "ChameleonImageProcessor",
      "ChameleonImageProcessorFast",
      "ChameleonImageProcessorPil",
      "ChameleonModel",
      "ChameleonPreTrainedModel",
      "ChameleonProcessor",
      "ChameleonVQVAEEncoder",
      "CharacterTokenizer",
      "ChineseCLIPFeatureExtractor",
      "ChineseCLIPImageProcessor",
      "ChineseCLIPImageProcessorFast",
      "ChineseCLIPImageProcessorPil",
      "ChineseCLIPModel",
      "ChineseCLIPPreTrainedModel",
      "ChineseCLIPProcessor",
      "ChineseCLIPTextEncoder",
      "ChineseCLIPTextModel",
      "ChineseCLIPVisionEncoder",
      "ChineseCLIPVisionModel",
      "ClapAudioEncoder",
      "ClapAudioModel",
      "ClapAudioModelWithProjection",
      "ClapFeatureExtractor",
      "ClapModel",
      "ClapPreTrainedModel",
      "ClapProcessor",
      "ClapTextEncoder",
      "ClapTextModel",
      "ClapTextModelWithProjection",
      "ClvpConditioningEncoder",
      "ClvpDecoder",
      "ClvpEncoder",
      "ClvpFeatureExtractor",
      "ClvpForCausalLM",
      "ClvpModel",
      "ClvpModelForConditionalGeneration",
      "ClvpPreTrainedModel",
      "ClvpProcessor",
      "ClvpTokenizer",
      "CodeGenForCausalLM",
      "CodeGenModel",
      "CodeGenPreTrainedModel",
      "CodeGenTokenizer",
      "CodeGenTokenizerFast",
      "CodeLlamaTokenizer",
      "CodeLlamaTokenizerFast",
      "Cohere2ForCausalLM",
      "Cohere2Model",
      "Cohere2MoeForCausalLM",
      "Cohere2MoeModel",
      "Cohere2MoePreTrainedModel",
      "Cohere2PreTrainedModel",
      "Cohere2VisionFastImageProcessorKwargs",
      "Cohere2VisionForConditionalGeneration",
      "Cohere2VisionImageProcessor",
      "Cohere2VisionImageProcessorFast",
      "Cohere2VisionImageProcessorKwargs",
      "Cohere2VisionModel",
      "Cohere2VisionPreTrainedModel",
      "Cohere2VisionProcessor",
      "CohereAsrDecoder",
      "CohereAsrFeatureExtractor",
      "CohereAsrForConditionalGeneration",
      "CohereAsrModel",
      "CohereAsrPreTrainedModel",
      "CohereAsrProcessor",
      "CohereCompassForCausalLM",
      "CohereCompassForConditionalGeneration",
      "CohereCompassImageProcessor",
      "CohereCompassImageProcessorKwargs",
      "CohereCompassImageProcessorPil",
      "CohereCompassModel",
      "CohereCompassPreTrainedModel",
      "CohereCompassProcessor",
      "CohereCompassTextForSequenceClassification",
      "CohereCompassTextModel",
      "CohereCompassVideoProcessor",
      "CohereCompassVisionModel",
      "CohereForCausalLM",
      "CohereModel",
      "CoherePreTrainedModel",
      "CohereTokenizer",
      "CohereTokenizerFast",
      "ColModernVBertForRetrieval",
      "ColModernVBertForRetrievalOutput",
      "ColModernVBertPreTrainedModel",
      "ColModernVBertProcessor",
      "ColPaliForRetrieval",
      "ColPaliForRetrievalOutput",
      "ColPaliPreTrainedModel",
      "ColPaliProcessor",
      "ColQwen2ForRetrieval",
      "ColQwen2ForRetrievalOutput",
      "ColQwen2PreTrainedModel",
      "ColQwen2Processor",
      "ConditionalDetrConvEncoder",
      "ConditionalDetrConvModel",
      "ConditionalDetrDecoder",
      "ConditionalDetrEncoder",
      "ConditionalDetrFastImageProcessorKwargs",
      "ConditionalDetrFeatureExtractor",
      "ConditionalDetrForObjectDetection",
      "ConditionalDetrForSegmentation",
      "ConditionalDetrImageProcessor",
      "ConditionalDetrImageProcessorFast",
      "ConditionalDetrImageProcessorKwargs",
      "ConditionalDetrImageProcessorPil",
      "ConditionalDetrModel",
      "ConditionalDetrPreTrainedModel",
      "ConvBertEncoder",
      "ConvBertForMaskedLM",
      "ConvBertForMultipleChoice",
      "ConvBertForQuestionAnswering",
      "ConvBertForSequenceClassification",
      "ConvBertForTokenClassification",
      "ConvBertModel",
      "ConvBertPreTrainedModel",
      "ConvBertTokenizer",
      "ConvBertTokenizerFast",
      "ConvNextEncoder",
      "ConvNextFastImageProcessorKwargs",
      "ConvNextFeatureExtractor",
      "ConvNextForImageClassification",
      "ConvNextImageProcessor",
      "ConvNextImageProcessorFast",
      "ConvNextImageProcessorKwargs",
      "ConvNextImageProcessorPil",
      "ConvNextModel",
      "ConvNextPreTrainedModel",
      "ConvNextV2Encoder",
      "ConvNextV2ForImageClassification",
      "ConvNextV2Model",
      "ConvNextV2PreTrainedModel",
      "ConvProjection",
      "Cosmos3EdgeEncoder",
      "Cosmos3EdgeForConditionalGeneration",
      "Cosmos3EdgeImageProcessor",
      "Cosmos3EdgeImageProcessorKwargs",
      "Cosmos3EdgeImageProcessorPil",
      "Cosmos3EdgeModel",
      "Cosmos3EdgePreTrainedModel",
      "Cosmos3EdgeProcessor",
      "Cosmos3EdgeTextModel",
      "Cosmos3EdgeVideoProcessor",
      "Cosmos3EdgeVisionModel",
      "Cosmos3OmniForConditionalGeneration",
      "Cosmos3OmniModel",
      "Cosmos3OmniPreTrainedModel",
      "CpmAntEncoder",
      "CpmAntForCausalLM",
      "CpmAntModel",
      "CpmAntPreTrainedModel",
      "CpmAntTokenizer",
      "CpmTokenizer",
      "CpmTokenizerFast",
      "CsmBackboneModel",
      "CsmDepthDecoderForCausalLM",
      "CsmDepthDecoderModel",
      "CsmForConditionalGeneration",
      "CsmPreTrainedModel",
      "CsmProcessor",
      "CvtEncoder",
      "CvtForImageClassification",
      "CvtModel",
      "CvtPreTrainedModel",
      "CvtSelfAttentionConvProjection",
      "CvtSelfAttentionLinearProjection",
      "CvtSelfAttentionProjection",
      "CwmForCausalLM",
      "CwmModel",
      "CwmPreTrainedModel",
      "DFineConvEncoder",
      "DFineDecoder",
      "DFineEncoder",
      "DFineForObjectDetection",
      "DFineHybridEncoder",
      "DFineModel",
      "DFinePreTrainedModel",
      "DINOv3ConvNextEncoder",
      "DINOv3ConvNextModel",
      "DINOv3ConvNextPreTrainedModel",
      "DINOv3ViTEncoder",
      "DINOv3ViTImageProcessor",
      "DINOv3ViTImageProcessorFast",
      "DINOv3ViTModel",
      "DINOv3ViTPreTrainedModel",
      "DPRContextEncoder",
      "DPRContextEncoderTokenizer",
      "DPRContextEncoderTokenizerFast",
      "DPREncoder",
      "DPRPreTrainedModel",
      "DPRPretrainedContextEncoder",
      "DPRPretrainedQuestionEncoder",
      "DPRQuestionEncoder",
      "DPRQuestionEncoderTokenizer",
      "DPRQuestionEncoderTokenizerFast",
      "DPRReaderTokenizer",
      "DPRReaderTokenizerFast",
      "DPTFastImageProcessorKwargs",
      "DPTFeatureExtractor",
      "DPTForDepthEstimation",
      "DPTForSemanticSegmentation",
      "DPTImageProcessor",
      "DPTImageProcessorFast",
      "DPTImageProcessorKwargs",
      "DPTImageProcessorPil",
      "DPTModel",
      "DPTPreTrainedModel",
      "DPTViTEncoder",
      "DabDetrConvEncoder",
      "DabDetrConvModel",
      "DabDetrDecoder",
      "DabDetrEncoder",
      "DabDetrForObjectDetection",
      "DabDetrModel",
      "DabDetrPreTrainedModel",
      "DacDecoder",
      "DacEncoder",
      "DacFeatureExtractor",
      "DacModel",
      "DacPreTrainedModel",
      "Data2VecAudioEncoder",
      "Data2VecAudioFeatureEncoder",
      "Data2VecAudioFeatureProjection",
      "Data2VecAudioForAudioFrameClassification",
      "Data2VecAudioForCTC",
      "Data2VecAudioForSequenceClassification",
      "Data2VecAudioForXVector",
      "Data2VecAudioModel",
      "Data2VecAudioPreTrainedModel",
      "Data2VecTextEncoder",
      "Data2VecTextForCausalLM",
      "Data2VecTextForMaskedLM",
      "Data2VecTextForMultipleChoice",
      "Data2VecTextForQuestionAnswering",
      "Data2VecTextForSequenceClassification",
      "Data2VecTextForTextEmbeddings",
      "Data2VecTextForTokenClassification",
      "Data2VecTextModel",
      "Data2VecTextPreTrainedModel",
      "Data2VecVisionEncoder",
      "Data2VecVisionForImageClassification",
      "Data2VecVisionForSemanticSegmentation",
      "Data2VecVisionModel",
      "Data2VecVisionPreTrainedModel",
      "DbrxForCausalLM",
      "DbrxModel",
      "DbrxPreTrainedModel",
      "DebertaEncoder",
      "DebertaForMaskedLM",
      "DebertaForQuestionAnswering",
      "DebertaForSequenceClassification",
      "DebertaForTokenClassification",
      "DebertaModel",
      "DebertaPreTrainedModel",
      "DebertaTokenizer",
      "DebertaTokenizerFast",
      "DebertaV2Encoder",
      "DebertaV2ForMaskedLM",
      "DebertaV2ForMultipleChoice",
      "DebertaV2ForQuestionAnswering",
      "DebertaV2ForSequenceClassification",
      "DebertaV2ForTokenClassification",
      "DebertaV2Model",
      "DebertaV2PreTrainedModel",
      "DebertaV2Tokenizer",
      "DebertaV2TokenizerFast",
      "DecisionTransformerGPT2Model",
      "DecisionTransformerGPT2PreTrainedModel",
      "DecisionTransformerModel",
      "DecisionTransformerPreTrainedModel",
      "DeepseekOcr2ForConditionalGeneration",
      "DeepseekOcr2ImageProcessor",
      "DeepseekOcr2ImageProcessorKwargs",
      "DeepseekOcr2ImageProcessorPil",
      "DeepseekOcr2Model",
      "DeepseekOcr2PreTrainedModel",
      "DeepseekOcr2Processor",
      "DeepseekOcr2SamVisionEncoder",
      "DeepseekOcr2TextModel",
      "DeepseekOcr2TextPreTrainedModel",
      "DeepseekOcr2VisionEncoder",
      "DeepseekOcr2VisionModel",
      "DeepseekV2ForCausalLM",
      "DeepseekV2ForSequenceClassification",
      "DeepseekV2Model",
      "DeepseekV2PreTrainedModel",
      "DeepseekV32ForCausalLM",
      "DeepseekV32Model",
      "DeepseekV32PreTrainedModel",
      "DeepseekV3ForCausalLM",
      "DeepseekV3ForSequenceClassification",
      "DeepseekV3ForTokenClassification",
      "DeepseekV3Model",
      "DeepseekV3PreTrainedModel",
      "DeepseekV4ForCausalLM",
      "DeepseekV4Model",
      "DeepseekV4PreTrainedModel",
      "DeepseekVLFastImageProcessorKwargs",
      "DeepseekVLForConditionalGeneration",
      "DeepseekVLHybridFastImageProcessorKwargs",
      "DeepseekVLHybridForConditionalGeneration",
      "DeepseekVLHybridImageProcessor",
      "DeepseekVLHybridImageProcessorFast",
      "DeepseekVLHybridImageProcessorKwargs",
      "DeepseekVLHybridImageProcessorPil",
      "DeepseekVLHybridModel",
      "DeepseekVLHybridPreTrainedModel",
      "DeepseekVLHybridProcessor",
      "DeepseekVLImageProcessor",
      "DeepseekVLImageProcessorFast",
      "DeepseekVLImageProcessorKwargs",
      "DeepseekVLImageProcessorPil",
      "DeepseekVLModel",
      "DeepseekVLPreTrainedModel",
      "DeepseekVLProcessor",
      "DeformableDetrConvEncoder",
      "DeformableDetrConvModel",
      "DeformableDetrDecoder",
      "DeformableDetrEncoder",
      "DeformableDetrFastImageProcessorKwargs",
      "DeformableDetrFeatureExtractor",
      "DeformableDetrForObjectDetection",
      "DeformableDetrImageProcessor",
      "DeformableDetrImageProcessorFast",
      "DeformableDetrImageProcessorKwargs",
      "DeformableDetrImageProcessorPil",
      "DeformableDetrModel",
      "DeformableDetrPreTrainedModel",
      "DeiTEncoder",
      "DeiTFeatureExtractor",
      "DeiTForImageClassification",
      "DeiTForImageClassificationWithTeacher",
      "DeiTForImageClassificationWithTeacherOutput",
      "DeiTForMaskedImageModeling",
      "DeiTImageProcessor",
      "DeiTImageProcessorFast",
      "DeiTImageProcessorPil",
      "DeiTModel",
      "DeiTPreTrainedModel",
      "Deimv2ConvEncoder",
      "Deimv2DINOv3ConvEncoder",
      "Deimv2Decoder",
      "Deimv2ForObjectDetection",
      "Deimv2HybridEncoder",
      "Deimv2LiteEncoder",
      "Deimv2Model",
      "Deimv2PreTrainedModel",
      "DepthAnythingForDepthEstimation",
      "DepthAnythingPreTrainedModel",
      "DepthProEncoder",
      "DepthProFeatureProjection",
      "DepthProForDepthEstimation",
      "DepthProFovEncoder",
      "DepthProFovModel",
      "DepthProImageEncoder",
      "DepthProImageProcessor",
      "DepthProImageProcessorFast",
      "DepthProModel",
      "DepthProPatchEncoder",
      "DepthProPreTrainedModel",
      "DetaDecoder",
      "DetaEncoder",
      "DetaForObjectDetection",
      "DetaImageProcessor",
      "DetaModel",
      "DetaPreTrainedModel",
      "DetrConvEncoder",
      "DetrConvModel",
      "DetrDecoder",
      "DetrEncoder",
      "DetrFastImageProcessorKwargs",
      "DetrFeatureExtractor",
      "DetrForObjectDetection",
      "DetrForSegmentation",
      "DetrImageProcessor",
      "DetrImageProcessorFast",
      "DetrImageProcessorKwargs",
      "DetrImageProcessorPil",
      "DetrModel",
      "DetrPreTrainedModel",
      "DiaDecoder",
      "DiaEncoder",
      "DiaFeatureExtractor",
      "DiaForConditionalGeneration",
      "DiaModel",
      "DiaPreTrainedModel",
      "DiaProcessor",
      "DiaTokenizer",
      "DiffLlamaForCausalLM",
      "DiffLlamaForQuestionAnswering",
      "DiffLlamaForSequenceClassification",
      "DiffLlamaForTokenClassification",
      "DiffLlamaModel",
      "DiffLlamaPreTrainedModel",
      "DiffusionGemmaDecoderModel",
      "DiffusionGemmaEncoderModel",
      "DiffusionGemmaEncoderTextModel",
      "DiffusionGemmaForBlockDiffusion",
      "DiffusionGemmaModel",
      "DiffusionGemmaPreTrainedModel",
      "DinatEncoder",
      "DinatForImageClassification",
      "DinatModel",
      "DinatPreTrainedModel",
      "Dinov2Encoder",
      "Dinov2ForImageClassification",
      "Dinov2Model",
      "Dinov2PreTrainedModel",
      "Dinov2WithRegistersEncoder",
      "Dinov2WithRegistersForImageClassification",
      "Dinov2WithRegistersModel",
      "Dinov2WithRegistersPreTrainedModel",
      "DistilBertForMaskedLM",
      "DistilBertForMultipleChoice",
      "DistilBertForQuestionAnswering",
      "DistilBertForSequenceClassification",
      "DistilBertForTokenClassification",
      "DistilBertModel",
      "DistilBertPreTrainedModel",
      "DistilBertTokenizer",
      "DistilBertTokenizerFast",
      "DogeForCausalLM",
      "DogeForSequenceClassification",
      "DogeModel",
      "DogePreTrainedModel",
      "DonutFastImageProcessorKwargs",
      "DonutFeatureExtractor",
      "DonutImageProcessor",
      "DonutImageProcessorFast",
      "DonutImageProcessorKwargs",
      "DonutImageProcessorPil",
      "DonutProcessor",
      "DonutSwinEncoder",
      "DonutSwinForImageClassification",
      "DonutSwinModel",
      "DonutSwinPreTrainedModel",
      "Dots1ForCausalLM",
      "Dots1Model",
      "Dots1PreTrainedModel",
      "Dots3NoteAudioModel",
      "Dots3NoteAudioPreTrainedModel",
      "Dots3NoteFeatureExtractor",
      "Dots3NoteForCausalLM",
      "Dots3NoteForConditionalGeneration",
      "Dots3NoteModel",
      "Dots3NotePreTrainedModel",
      "Dots3NoteProcessor",
      "Dots3NoteTextModel",
      "Dots3NoteVisionModel",
      "Dots3NoteVisionPreTrainedModel",
      "EdgeTamMaskDecoder",
      "EdgeTamModel",
      "EdgeTamPreTrainedModel",
      "EdgeTamPromptEncoder",
      "EdgeTamVideoMaskDecoder",
      "EdgeTamVideoMemoryEncoder",
      "EdgeTamVideoModel",
      "EdgeTamVideoPreTrainedModel",
      "EdgeTamVideoPromptEncoder",
      "EdgeTamVisionModel",
      "EfficientFormerEncoder",
      "EfficientFormerForImageClassification",
      "EfficientFormerForImageClassificationWithTeacher",
      "EfficientFormerForImageClassificationWithTeacherOutput",
      "EfficientFormerImageProcessor",
      "EfficientFormerModel",
      "EfficientFormerPreTrainedModel",
      "EfficientLoFTRFastImageProcessorKwargs",
      "EfficientLoFTRForKeypointMatching",
      "EfficientLoFTRImageProcessor",
      "EfficientLoFTRImageProcessorFast",
      "EfficientLoFTRImageProcessorKwargs",
      "EfficientLoFTRImageProcessorPil",
      "EfficientLoFTRModel",
      "EfficientLoFTRPreTrainedModel",
      "EfficientNetEncoder",
      "EfficientNetFastImageProcessorKwargs",
      "EfficientNetForImageClassification",
      "EfficientNetImageProcessor",
      "EfficientNetImageProcessorFast",
      "EfficientNetImageProcessorKwargs",
      "EfficientNetImageProcessorPil",
      "EfficientNetModel",
      "EfficientNetPreTrainedModel",
      "ElectraEncoder",
      "ElectraForCausalLM",
      "ElectraForMaskedLM",
      "ElectraForMultipleChoice",
      "ElectraForPreTraining",
      "ElectraForPreTrainingOutput",
      "ElectraForQuestionAnswering",
      "ElectraForSequenceClassification",
      "ElectraForTokenClassification",
      "ElectraModel",
      "ElectraPreTrainedModel",
      "ElectraTokenizer",
      "ElectraTokenizerFast",
      "EmbeddingGemma2Model",
      "EmbeddingGemma2PreTrainedModel",
      "EmbeddingGemma2Processor",
      "EmbeddingGemma2TextModel",
      "EmbeddingGemma2VideoProcessor",
      "Emu3ForCausalLM",
      "Emu3ForConditionalGeneration",
      "Emu3ImageProcessor",
      "Emu3ImageProcessorKwargs",
      "Emu3Model",
      "Emu3PreTrainedModel",
      "Emu3Processor",
      "Emu3TextModel",
      "Emu3VQVAEDecoder",
      "Emu3VQVAEEncoder",
      "EncodecDecoder",
      "EncodecEncoder",
      "EncodecFeatureExtractor",
      "EncodecModel",
      "EncodecPreTrainedModel",
      "EncoderDecoderModel",
      "EomtDinov3ForUniversalSegmentation",
      "EomtDinov3ForUniversalSegmentationOutput",
      "EomtDinov3PreTrainedModel",
      "EomtForUniversalSegmentation",
      "EomtForUniversalSegmentationOutput",
      "EomtImageProcessor",
      "EomtImageProcessorFast",
      "EomtImageProcessorFastKwargs",
      "EomtImageProcessorKwargs",
      "EomtImageProcessorPil",
      "EomtPreTrainedModel",
      "Ernie4_5ForCausalLM",
      "Ernie4_5Model",
      "Ernie4_5PreTrainedModel",
      "Ernie4_5_MoeForCausalLM",
      "Ernie4_5_MoeModel",
      "Ernie4_5_MoePreTrainedModel",
      "Ernie4_5_VLMoeForConditionalGeneration",
      "Ernie4_5_VLMoeImageProcessor",
      "Ernie4_5_VLMoeImageProcessorKwargs",
      "Ernie4_5_VLMoeImageProcessorPil",
      "Ernie4_5_VLMoeModel",
      "Ernie4_5_VLMoePreTrainedModel",
      "Ernie4_5_VLMoeProcessor",
      "Ernie4_5_VLMoeTextModel",
      "Ernie4_5_VLMoeVariableResolutionResamplerModel",
      "Ernie4_5_VLMoeVideoProcessor",
      "Ernie4_5_VLMoeVisionTransformerPretrainedModel",
      "Ernie4_5_VL_MoeForConditionalGeneration",
      "Ernie4_5_VL_MoeImageProcessor",
      "Ernie4_5_VL_MoeImageProcessorPil",
      "Ernie4_5_VL_MoeModel",
      "Ernie4_5_VL_MoePreTrainedModel",
      "Ernie4_5_VL_MoeTextModel",
      "Ernie4_5_VL_MoeVariableResolutionResamplerModel",
      "Ernie4_5_VL_MoeVisionTransformerPretrainedModel",
      "ErnieEncoder",
      "ErnieForCausalLM",
      "ErnieForMaskedLM",
      "ErnieForMultipleChoice",
      "ErnieForNextSentencePrediction",
      "ErnieForPreTraining",
      "ErnieForPreTrainingOutput",
      "ErnieForQuestionAnswering",
      "ErnieForSequenceClassification",
      "ErnieForTokenClassification",
      "ErnieMEncoder",
      "ErnieMForInformationExtraction",
      "ErnieMForMultipleChoice",
      "ErnieMForQuestionAnswering",
      "ErnieMForSequenceClassification",
      "ErnieMForTokenClassification",
      "ErnieMModel",
      "ErnieMPreTrainedModel",
      "ErnieMTokenizer",
      "ErnieModel",
      "ErniePreTrainedModel",
      "EsmEncoder",
      "EsmFold2AtomDecoder",
      "EsmFold2AtomEncoder",
      "EsmFold2LanguageModelEncoder",
      "EsmFold2MSAEncoder",
      "EsmFold2Model",
      "EsmFold2PreTrainedModel",
      "EsmFoldPreTrainedModel",
      "EsmForMaskedLM",
      "EsmForProteinFolding",
      "EsmForProteinFoldingOutput",
      "EsmForSequenceClassification",
      "EsmForTokenClassification",
      "EsmModel",
      "EsmPreTrainedModel",
      "EsmTokenizer",
      "EsmcForMaskedLM",
      "EsmcForSequenceClassification",
      "EsmcForTokenClassification",
      "EsmcModel",
      "EsmcPreTrainedModel",
      "EsmcTokenizer",
      "EuroBertForMaskedLM",
      "EuroBertForSequenceClassification",
      "EuroBertForTokenClassification",
      "EuroBertModel",
      "EuroBertPreTrainedModel",
      "EvollaForProteinText2Text",
      "EvollaModel",
      "EvollaPreTrainedModel",
      "EvollaProcessor",
      "EvollaProteinEncoder",
      "EvollaSaProtEncoder",
      "EvollaSaProtPreTrainedModel",
      "EvollaSaProtProteinEncoder",
      "Exaone4ForCausalLM",
      "Exaone4ForQuestionAnswering",
      "Exaone4ForSequenceClassification",
      "Exaone4ForTokenClassification",
      "Exaone4Model",
      "Exaone4PreTrainedModel",
      "Exaone4_5_ForConditionalGeneration",
      "Exaone4_5_Model",
      "Exaone4_5_PreTrainedModel",
      "Exaone4_5_Processor",
      "Exaone4_5_VisionModel",
      "ExaoneMoeForCausalLM",
      "ExaoneMoeModel",
      "ExaoneMoePreTrainedModel",
      "FNetEncoder",
      "FNetForMaskedLM",
      "FNetForMultipleChoice",
      "FNetForNextSentencePrediction",
      "FNetForPreTraining",
      "FNetForPreTrainingOutput",
      "FNetForQuestionAnswering",
      "FNetForSequenceClassification",
      "FNetForTokenClassification",
      "FNetModel",
      "FNetPreTrainedModel",
      "FNetTokenizer",
      "FNetTokenizerFast",
      "FSMTDecoder",
      "FSMTEncoder",
      "FSMTForConditionalGeneration",
      "FSMTModel",
      "FSMTTokenizer",
      "FalconForCausalLM",
      "FalconForQuestionAnswering",
      "FalconForSequenceClassification",
      "FalconForTokenClassification",
      "FalconH1ForCausalLM",
      "FalconH1Model",
      "FalconH1PreTrainedModel",
      "FalconMambaForCausalLM",
      "FalconMambaModel",
      "FalconMambaPreTrainedModel",
      "FalconModel",
      "FalconPreTrainedModel",
      "FastSpeech2ConformerEncoder",
      "FastSpeech2ConformerModel",
      "FastSpeech2ConformerPreTrainedModel",
      "FastSpeech2ConformerTokenizer",
      "FastVlmForConditionalGeneration",
      "FastVlmModel",
      "FastVlmPreTrainedModel",
      "FlaubertForMultipleChoice",
      "FlaubertForQuestionAnswering",
      "FlaubertForQuestionAnsweringOutput",
      "FlaubertForQuestionAnsweringSimple",
      "FlaubertForSequenceClassification",
      "FlaubertForTokenClassification",
      "FlaubertModel",
      "FlaubertPreTrainedModel",
      "FlaubertTokenizer",
      "FlaubertWithLMHeadModel",
      "FlavaEncoder",
      "FlavaFastImageProcessorKwargs",
      "FlavaFeatureExtractor",
      "FlavaForPreTraining",
      "FlavaForPreTrainingOutput",
      "FlavaImageModel",
      "FlavaImageProcessor",
      "FlavaImageProcessorFast",
      "FlavaImageProcessorKwargs",
      "FlavaImageProcessorPil",
      "FlavaModel",
      "FlavaMultimodalModel",
      "FlavaPreTrainedModel",
      "FlavaProcessor",
      "FlavaTextModel",
      "FlaxAlbertEncoder",
      "FlaxAlbertForMaskedLM",
      "FlaxAlbertForMaskedLMModule",
      "FlaxAlbertForMultipleChoice",
      "FlaxAlbertForMultipleChoiceModule",
      "FlaxAlbertForPreTraining",
      "FlaxAlbertForPreTrainingModule",
      "FlaxAlbertForPreTrainingOutput",
      "FlaxAlbertForQuestionAnswering",
      "FlaxAlbertForQuestionAnsweringModule",
      "FlaxAlbertForSequenceClassification",
      "FlaxAlbertForSequenceClassificationModule",
      "FlaxAlbertForTokenClassification",
      "FlaxAlbertForTokenClassificationModule",
      "FlaxAlbertModel",
      "FlaxAlbertPreTrainedModel",
      "FlaxAutoModel",
      "FlaxAutoModelForCausalLM",
      "FlaxAutoModelForImageClassification",
      "FlaxAutoModelForMaskedLM",
      "FlaxAutoModelForMultipleChoice",
      "FlaxAutoModelForNextSentencePrediction",
      "FlaxAutoModelForPreTraining",
      "FlaxAutoModelForQuestionAnswering",
      "FlaxAutoModelForSeq2SeqLM",
      "FlaxAutoModelForSequenceClassification",
      "FlaxAutoModelForSpeechSeq2Seq",
      "FlaxAutoModelForTokenClassification",
      "FlaxAutoModelForVision2Seq",
      "FlaxBartDecoder",
      "FlaxBartDecoderPreTrainedModel",
      "FlaxBartEncoder",
      "FlaxBartForCausalLM",
      "FlaxBartForCausalLMModule",
      "FlaxBartForConditionalGeneration",
      "FlaxBartForConditionalGenerationModule",
      "FlaxBartForQuestionAnswering",
      "FlaxBartForQuestionAnsweringModule",
      "FlaxBartForSequenceClassification",
      "FlaxBartForSequenceClassificationModule",
      "FlaxBartModel",
      "FlaxBartPreTrainedModel",
      "FlaxBeitEncoder",
      "FlaxBeitForImageClassification",
      "FlaxBeitForImageClassificationModule",
      "FlaxBeitForMaskedImageModeling",
      "FlaxBeitForMaskedImageModelingModule",
      "FlaxBeitModel",
      "FlaxBeitPreTrainedModel",
      "FlaxBertEncoder",
      "FlaxBertForCausalLM",
      "FlaxBertForCausalLMModule",
      "FlaxBertForMaskedLM",
      "FlaxBertForMaskedLMModule",
      "FlaxBertForMultipleChoice",
      "FlaxBertForMultipleChoiceModule",
      "FlaxBertForNextSentencePrediction",
      "FlaxBertForNextSentencePredictionModule",
      "FlaxBertForPreTraining",
      "FlaxBertForPreTrainingModule",
      "FlaxBertForPreTrainingOutput",
      "FlaxBertForQuestionAnswering",
      "FlaxBertForQuestionAnsweringModule",
      "FlaxBertForSequenceClassification",
      "FlaxBertForSequenceClassificationModule",
      "FlaxBertForTokenClassification",
      "FlaxBertForTokenClassificationModule",
      "FlaxBertModel",
      "FlaxBertPreTrainedModel",
      "FlaxBigBirdEncoder",
      "FlaxBigBirdForCausalLM",
      "FlaxBigBirdForCausalLMModule",
      "FlaxBigBirdForMaskedLM",
      "FlaxBigBirdForMaskedLMModule",
      "FlaxBigBirdForMultipleChoice",
      "FlaxBigBirdForMultipleChoiceModule",
      "FlaxBigBirdForPreTraining",
      "FlaxBigBirdForPreTrainingModule",
      "FlaxBigBirdForPreTrainingOutput",
      "FlaxBigBirdForQuestionAnswering",
      "FlaxBigBirdForQuestionAnsweringHead",
      "FlaxBigBirdForQuestionAnsweringModelOutput",
      "FlaxBigBirdForQuestionAnsweringModule",
      "FlaxBigBirdForSequenceClassification",
      "FlaxBigBirdForSequenceClassificationModule",
      "FlaxBigBirdForTokenClassification",
      "FlaxBigBirdForTokenClassificationModule",
      "FlaxBigBirdModel",
      "FlaxBigBirdPreTrainedModel",
      "FlaxBlenderbotDecoder",
      "FlaxBlenderbotEncoder",
      "FlaxBlenderbotForConditionalGeneration",
      "FlaxBlenderbotForConditionalGenerationModule",
      "FlaxBlenderbotModel",
      "FlaxBlenderbotPreTrainedModel",
      "FlaxBlenderbotSmallDecoder",
      "FlaxBlenderbotSmallEncoder",
      "FlaxBlenderbotSmallForConditionalGeneration",
      "FlaxBlenderbotSmallForConditionalGenerationModule",
      "FlaxBlenderbotSmallModel",
      "FlaxBlenderbotSmallPreTrainedModel",
      "FlaxBloomForCausalLM",
      "FlaxBloomForCausalLMModule",
      "FlaxBloomModel",
      "FlaxBloomPreTrainedModel",
      "FlaxCLIPEncoder",
      "FlaxCLIPModel",
      "FlaxCLIPPreTrainedModel",
      "FlaxCLIPTextModel",
      "FlaxCLIPTextModelWithProjection",
      "FlaxCLIPTextPreTrainedModel",
      "FlaxCLIPVisionModel",
      "FlaxCLIPVisionPreTrainedModel",
      "FlaxDinov2Encoder",
      "FlaxDinov2ForImageClassification",
      "FlaxDinov2ForImageClassificationModule",
      "FlaxDinov2Model",
      "FlaxDinov2PreTrainedModel",
      "FlaxDistilBertForMaskedLM",
      "FlaxDistilBertForMaskedLMModule",
      "FlaxDistilBertForMultipleChoice",
      "FlaxDistilBertForMultipleChoiceModule",
      "FlaxDistilBertForQuestionAnswering",
      "FlaxDistilBertForQuestionAnsweringModule",
      "FlaxDistilBertForSequenceClassification",
      "FlaxDistilBertForSequenceClassificationModule",
      "FlaxDistilBertForTokenClassification",
      "FlaxDistilBertForTokenClassificationModule",
      "FlaxDistilBertLMDecoder",
      "FlaxDistilBertModel",
      "FlaxDistilBertPreTrainedModel",
      "FlaxElectraEncoder",
      "FlaxElectraForCausalLM",
      "FlaxElectraForCausalLMModule",
      "FlaxElectraForMaskedLM",
      "FlaxElectraForMaskedLMModule",
      "FlaxElectraForMultipleChoice",
      "FlaxElectraForMultipleChoiceModule",
      "FlaxElectraForPreTraining",
      "FlaxElectraForPreTrainingModule",
      "FlaxElectraForPreTrainingOutput",
      "FlaxElectraForQuestionAnswering",
      "FlaxElectraForQuestionAnsweringModule",
      "FlaxElectraForSequenceClassification",
      "FlaxElectraForSequenceClassificationModule",
      "FlaxElectraForTokenClassification",
      "FlaxElectraForTokenClassificationModule",
      "FlaxElectraModel",
      "FlaxElectraPreTrainedModel",
      "FlaxEncoderDecoderModel",
      "FlaxGPT2LMHeadModel",
      "FlaxGPT2Model",
      "FlaxGPT2PreTrainedModel",
      "FlaxGPTJForCausalLM",
      "FlaxGPTJForCausalLMModule",
      "FlaxGPTJModel",
      "FlaxGPTJPreTrainedModel",
      "FlaxGPTNeoForCausalLM",
      "FlaxGPTNeoForCausalLMModule",
      "FlaxGPTNeoModel",
      "FlaxGPTNeoPreTrainedModel",
      "FlaxGemmaForCausalLM",
      "FlaxGemmaForCausalLMModule",
      "FlaxGemmaModel",
      "FlaxGemmaPreTrainedModel",
      "FlaxLlamaForCausalLM",
      "FlaxLlamaForCausalLMModule",
      "FlaxLlamaModel",
      "FlaxLlamaPreTrainedModel",
      "FlaxLongT5ForConditionalGeneration",
      "FlaxLongT5ForConditionalGenerationModule",
      "FlaxLongT5Model",
      "FlaxLongT5PreTrainedModel",
      "FlaxMBartDecoder",
      "FlaxMBartEncoder",
      "FlaxMBartForConditionalGeneration",
      "FlaxMBartForConditionalGenerationModule",
      "FlaxMBartForQuestionAnswering",
      "FlaxMBartForQuestionAnsweringModule",
      "FlaxMBartForSequenceClassification",
      "FlaxMBartForSequenceClassificationModule",
      "FlaxMBartModel",
      "FlaxMBartPreTrainedModel",
      "FlaxMT5EncoderModel",
      "FlaxMT5ForConditionalGeneration",
      "FlaxMT5Model",
      "FlaxMarianDecoder",
      "FlaxMarianEncoder",
      "FlaxMarianMTModel",
      "FlaxMarianModel",
      "FlaxMarianPreTrainedModel",
      "FlaxMistralForCausalLM",
      "FlaxMistralForCausalLMModule",
      "FlaxMistralModel",
      "FlaxMistralPreTrainedModel",
      "FlaxOPTDecoder",
      "FlaxOPTForCausalLM",
      "FlaxOPTForCausalLMModule",
      "FlaxOPTModel",
      "FlaxOPTPreTrainedModel",
      "FlaxPegasusDecoder",
      "FlaxPegasusEncoder",
      "FlaxPegasusForConditionalGeneration",
      "FlaxPegasusForConditionalGenerationModule",
      "FlaxPegasusModel",
      "FlaxPegasusPreTrainedModel",
      "FlaxRegNetEncoder",
      "FlaxRegNetForImageClassification",
      "FlaxRegNetForImageClassificationModule",
      "FlaxRegNetModel",
      "FlaxRegNetPreTrainedModel",
      "FlaxResNetEncoder",
      "FlaxResNetForImageClassification",
      "FlaxResNetForImageClassificationModule",
      "FlaxResNetModel",
      "FlaxResNetPreTrainedModel",
      "FlaxRoFormerEncoder",
      "FlaxRoFormerForMaskedLM",
      "FlaxRoFormerForMaskedLMModule",
      "FlaxRoFormerForMultipleChoice",
      "FlaxRoFormerForMultipleChoiceModule",
      "FlaxRoFormerForQuestionAnswering",
      "FlaxRoFormerForQuestionAnsweringModule",
      "FlaxRoFormerForSequenceClassification",
      "FlaxRoFormerForSequenceClassificationModule",
      "FlaxRoFormerForTokenClassification",
      "FlaxRoFormerForTokenClassificationModule",
      "FlaxRoFormerModel",
      "FlaxRoFormerPreTrainedModel",
      "FlaxRobertaEncoder",
      "FlaxRobertaForCausalLM",
      "FlaxRobertaForCausalLMModule",
      "FlaxRobertaForMaskedLM",
      "FlaxRobertaForMaskedLMModule",
      "FlaxRobertaForMultipleChoice",
      "FlaxRobertaForMultipleChoiceModule",
      "FlaxRobertaForQuestionAnswering",
      "FlaxRobertaForQuestionAnsweringModule",
      "FlaxRobertaForSequenceClassification",
      "FlaxRobertaForSequenceClassificationModule",
      "FlaxRobertaForTokenClassification",
      "FlaxRobertaForTokenClassificationModule",
      "FlaxRobertaModel",
      "FlaxRobertaPreLayerNormEncoder",
      "FlaxRobertaPreLayerNormForCausalLM",
      "FlaxRobertaPreLayerNormForCausalLMModule",
      "FlaxRobertaPreLayerNormForMaskedLM",
      "FlaxRobertaPreLayerNormForMaskedLMModule",
      "FlaxRobertaPreLayerNormForMultipleChoice",
      "FlaxRobertaPreLayerNormForMultipleChoiceModule",
      "FlaxRobertaPreLayerNormForQuestionAnswering",
      "FlaxRobertaPreLayerNormForQuestionAnsweringModule",
      "FlaxRobertaPreLayerNormForSequenceClassification",
      "FlaxRobertaPreLayerNormForSequenceClassificationModule",
      "FlaxRobertaPreLayerNormForTokenClassification",
      "FlaxRobertaPreLayerNormForTokenClassificationModule",
      "FlaxRobertaPreLayerNormModel",
      "FlaxRobertaPreLayerNormPreTrainedModel",
      "FlaxRobertaPreTrainedModel",
      "FlaxSpeechEncoderDecoderModel",
      "FlaxT5EncoderModel",
      "FlaxT5ForConditionalGeneration",
      "FlaxT5ForConditionalGenerationModule",
      "FlaxT5Model",
      "FlaxT5PreTrainedModel",
      "FlaxTransformerEncoder",
      "FlaxViTEncoder",
      "FlaxViTForImageClassification",
      "FlaxViTForImageClassificationModule",
      "FlaxViTModel",
      "FlaxViTPreTrainedModel",
      "FlaxVisionEncoderDecoderModel",
      "FlaxVisionTextDualEncoderModel",
      "FlaxWav2Vec2FeatureEncoder",
      "FlaxWav2Vec2FeatureProjection",
      "FlaxWav2Vec2ForCTC",
      "FlaxWav2Vec2ForCTCModule",
      "FlaxWav2Vec2ForPreTraining",
      "FlaxWav2Vec2ForPreTrainingModule",
      "FlaxWav2Vec2ForPreTrainingOutput",
      "FlaxWav2Vec2Model",
      "FlaxWav2Vec2PreTrainedModel",
      "FlaxWav2Vec2StableLayerNormEncoder",
      "FlaxWhisperDecoder",
      "FlaxWhisperEncoder",
      "FlaxWhisperForAudioClassification",
      "FlaxWhisperForAudioClassificationModule",
      "FlaxWhisperForConditionalGeneration",
      "FlaxWhisperForConditionalGenerationModule",
      "FlaxWhisperModel",
      "FlaxWhisperPreTrainedModel",
      "FlaxXGLMForCausalLM",
      "FlaxXGLMForCausalLMModule",
      "FlaxXGLMModel",
      "FlaxXGLMPreTrainedModel",
      "FlaxXLMRobertaEncoder",
      "FlaxXLMRobertaForCausalLM",
      "FlaxXLMRobertaForCausalLMModule",
      "FlaxXLMRobertaForMaskedLM",
      "FlaxXLMRobertaForMaskedLMModule",
      "FlaxXLMRobertaForMultipleChoice",
      "FlaxXLMRobertaForMultipleChoiceModule",
      "FlaxXLMRobertaForQuestionAnswering",
      "FlaxXLMRobertaForQuestionAnsweringModule",
      "FlaxXLMRobertaForSequenceClassification",
      "FlaxXLMRobertaForSequenceClassificationModule",
      "FlaxXLMRobertaForTokenClassification",
      "FlaxXLMRobertaForTokenClassificationModule",
      "FlaxXLMRobertaModel",
      "FlaxXLMRobertaPreTrainedModel",
      "FlexOlmoForCausalLM",
      "FlexOlmoModel",
      "FlexOlmoPreTrainedModel",
      "FlintForCausalLM",
      "FlintModel",
      "FlintPreTrainedModel",
      "Florence2ForConditionalGeneration",
      "Florence2Model",
      "Florence2PostProcessor",
      "Florence2PreTrainedModel",
      "Florence2Processor",
      "Florence2VisionPreTrainedModel",
      "FocalNetEncoder",
      "FocalNetForImageClassification",
      "FocalNetForMaskedImageModeling",
      "FocalNetModel",
      "FocalNetPreTrainedModel",
      "FunAsrNanoEncoder",
      "FunAsrNanoFeatureExtractor",
      "FunAsrNanoForConditionalGeneration",
      "FunAsrNanoModel",
      "FunAsrNanoPreTrainedModel",
      "FunAsrNanoProcessor",
      "FunnelBaseModel",
      "FunnelDecoder",
      "FunnelEncoder",
      "FunnelForMaskedLM",
      "FunnelForMultipleChoice",
      "FunnelForPreTraining",
      "FunnelForPreTrainingOutput",
      "FunnelForQuestionAnswering",
      "FunnelForSequenceClassification",
      "FunnelForTokenClassification",
      "FunnelModel",
      "FunnelPreTrainedModel",
      "FunnelTokenizer",
      "FunnelTokenizerFast",
      "FuyuForCausalLM",
      "FuyuImageProcessor",
      "FuyuImageProcessorPil",
      "FuyuModel",
      "FuyuPreTrainedModel",
      "FuyuProcessor",
      "GLPNDecoder",
      "GLPNEncoder",
      "GLPNFeatureExtractor",
      "GLPNForDepthEstimation",
      "GLPNImageProcessor",
      "GLPNImageProcessorKwargs",
      "GLPNImageProcessorPil",
      "GLPNModel",
      "GLPNPreTrainedModel",
      "GPT2DoubleHeadsModel",
      "GPT2ForQuestionAnswering",
      "GPT2ForSequenceClassification",
      "GPT2ForTokenClassification",
      "GPT2LMHeadModel",
      "GPT2Model",
      "GPT2PreTrainedModel",
      "GPT2Tokenizer",
      "GPT2TokenizerFast",
      "GPTBigCodeForCausalLM",
      "GPTBigCodeForSequenceClassification",
      "GPTBigCodeForTokenClassification",
      "GPTBigCodeModel",
      "GPTBigCodePreTrainedModel",
      "GPTJForCausalLM",
      "GPTJForQuestionAnswering",
      "GPTJForSequenceClassification",
      "GPTJModel",
      "GPTJPreTrainedModel",
      "GPTNeoForCausalLM",
      "GPTNeoForQuestionAnswering",
      "GPTNeoForSequenceClassification",
      "GPTNeoForTokenClassification",
      "GPTNeoModel",
      "GPTNeoPreTrainedModel",
      "GPTNeoXForCausalLM",
      "GPTNeoXForQuestionAnswering",
      "GPTNeoXForSequenceClassification",
      "GPTNeoXForTokenClassification",
      "GPTNeoXJapaneseForCausalLM",
      "GPTNeoXJapaneseModel",
      "GPTNeoXJapanesePreTrainedModel",
      "GPTNeoXJapaneseTokenizer",
      "GPTNeoXModel",
      "GPTNeoXPreTrainedModel",
      "GPTNeoXTokenizer",
      "GPTNeoXTokenizerFast",
      "GPTSanJapaneseForConditionalGeneration",
      "GPTSanJapaneseModel",
      "GPTSanJapanesePreTrainedModel",
      "GPTSanJapaneseTokenizer",
      "GPTSw3Tokenizer",
      "Gemma2ForCausalLM",
      "Gemma2ForSequenceClassification",
      "Gemma2ForTokenClassification",
      "Gemma2Model",
      "Gemma2PreTrainedModel",
      "Gemma3FastImageProcessorKwargs",
      "Gemma3ForCausalLM",
      "Gemma3ForConditionalGeneration",
      "Gemma3ForSequenceClassification",
      "Gemma3ImageProcessor",
      "Gemma3ImageProcessorFast",
      "Gemma3ImageProcessorKwargs",
      "Gemma3ImageProcessorPil",
      "Gemma3Model",
      "Gemma3PreTrainedModel",
      "Gemma3Processor",
      "Gemma3TextForSequenceClassification",
      "Gemma3TextModel",
      "Gemma3nAudioEncoder",
      "Gemma3nAudioFeatureExtractor",
      "Gemma3nAudioSubSampleConvProjection",
      "Gemma3nForCausalLM",
      "Gemma3nForConditionalGeneration",
      "Gemma3nModel",
      "Gemma3nPreTrainedModel",
      "Gemma3nProcessor",
      "Gemma3nTextModel",
      "Gemma4AssistantForCausalLM",
      "Gemma4AssistantPreTrainedModel",
      "Gemma4AudioFeatureExtractor",
      "Gemma4AudioModel",
      "Gemma4AudioSubSampleConvProjection",
      "Gemma4ForCausalLM",
      "Gemma4ForConditionalGeneration",
      "Gemma4ImageProcessor",
      "Gemma4ImageProcessorKwargs",
      "Gemma4ImageProcessorPil",
      "Gemma4Model",
      "Gemma4PreTrainedModel",
      "Gemma4Processor",
      "Gemma4TextModel",
      "Gemma4UnifiedAssistantForCausalLM",
      "Gemma4UnifiedAssistantPreTrainedModel",
      "Gemma4UnifiedAudioFeatureExtractor",
      "Gemma4UnifiedForCausalLM",
      "Gemma4UnifiedForConditionalGeneration",
      "Gemma4UnifiedImageProcessor",
      "Gemma4UnifiedImageProcessorKwargs",
      "Gemma4UnifiedModel",
      "Gemma4UnifiedPreTrainedModel",
      "Gemma4UnifiedProcessor",
      "Gemma4UnifiedTextModel",
      "Gemma4UnifiedVideoProcessor",
      "Gemma4VideoProcessor",
      "Gemma4VisionEncoder",
      "Gemma4VisionModel",
      "GemmaForCausalLM",
      "GemmaForSequenceClassification",
      "GemmaForTokenClassification",
      "GemmaModel",
      "GemmaPreTrainedModel",
      "GemmaTokenizer",
      "GemmaTokenizerFast",
      "GitEncoder",
      "GitForCausalLM",
      "GitModel",
      "GitPreTrainedModel",
      "GitProcessor",
      "GitProjection",
      "GitVisionEncoder",
      "GitVisionModel",
      "Glm46VForConditionalGeneration",
      "Glm46VImageProcessor",
      "Glm46VImageProcessorKwargs",
      "Glm46VImageProcessorPil",
      "Glm46VModel",
      "Glm46VPreTrainedModel",
      "Glm46VProcessor",
      "Glm46VVideoProcessor",
      "Glm4ForCausalLM",
      "Glm4ForSequenceClassification",
      "Glm4ForTokenClassification",
      "Glm4Model",
      "Glm4MoeForCausalLM",
      "Glm4MoeLiteForCausalLM",
      "Glm4MoeLiteModel",
      "Glm4MoeLitePreTrainedModel",
      "Glm4MoeModel",
      "Glm4MoePreTrainedModel",
      "Glm4PreTrainedModel",
      "Glm4vFastImageProcessorKwargs",
      "Glm4vForConditionalGeneration",
      "Glm4vImageProcessor",
      "Glm4vImageProcessorFast",
      "Glm4vImageProcessorKwargs",
      "Glm4vImageProcessorPil",
      "Glm4vModel",
      "Glm4vMoeForConditionalGeneration",
      "Glm4vMoeModel",
      "Glm4vMoePreTrainedModel",
      "Glm4vMoeTextModel",
      "Glm4vMoeVisionModel",
      "Glm4vPreTrainedModel",
      "Glm4vProcessor",
      "Glm4vTextModel",
      "Glm4vVideoProcessor",
      "Glm4vVisionModel",
      "Glm5NextForConditionalGeneration",
      "Glm5NextImageProcessor",
      "Glm5NextImageProcessorKwargs",
      "Glm5NextImageProcessorPil",
      "Glm5NextModel",
      "Glm5NextPreTrainedModel",
      "Glm5NextProcessor",
      "Glm5NextTextModel",
      "Glm5NextVideoProcessor",
      "Glm5NextVisionModel",
      "GlmAsrEncoder",
      "GlmAsrForConditionalGeneration",
      "GlmAsrModel",
      "GlmAsrPreTrainedModel",
      "GlmAsrProcessor",
      "GlmForCausalLM",
      "GlmForSequenceClassification",
      "GlmForTokenClassification",
      "GlmImageForConditionalGeneration",
      "GlmImageImageProcessor",
      "GlmImageImageProcessorKwargs",
      "GlmImageImageProcessorPil",
      "GlmImageModel",
      "GlmImagePreTrainedModel",
      "GlmImageProcessor",
      "GlmImageProcessorKwargs",
      "GlmImageTextModel",
      "GlmImageVisionModel",
      "GlmModel",
      "GlmMoeDsaForCausalLM",
      "GlmMoeDsaModel",
      "GlmMoeDsaPreTrainedModel",
      "GlmOcrForConditionalGeneration",
      "GlmOcrModel",
      "GlmOcrPreTrainedModel",
      "GlmOcrTextModel",
      "GlmOcrVisionModel",
      "GlmPreTrainedModel",
      "GlmgaImageProcessor",
      "GlmgaImageProcessorKwargs",
      "GlmgaImageProcessorPil",
      "GlmgaVideoProcessor",
      "GotOcr2FastImageProcessorKwargs",
      "GotOcr2ForConditionalGeneration",
      "GotOcr2ImageProcessor",
      "GotOcr2ImageProcessorFast",
      "GotOcr2ImageProcessorKwargs",
      "GotOcr2ImageProcessorPil",
      "GotOcr2Model",
      "GotOcr2PreTrainedModel",
      "GotOcr2Processor",
      "GotOcr2VisionEncoder",
      "GptOssForCausalLM",
      "GptOssForSequenceClassification",
      "GptOssForTokenClassification",
      "GptOssModel",
      "GptOssPreTrainedModel",
      "GradiumPhononTTSForConditionalGeneration",
      "GradiumPhononTTSModel",
      "GradiumPhononTTSPreTrainedModel",
      "Granite4VisionForConditionalGeneration",
      "Granite4VisionModel",
      "Granite4VisionPreTrainedModel",
      "Granite4VisionProcessor",
      "Granite4VisionTextModel",
      "GraniteDoclingEncoder",
      "GraniteDoclingForConditionalGeneration",
      "GraniteDoclingImageProcessor",
      "GraniteDoclingImageProcessorKwargs",
      "GraniteDoclingImageProcessorPil",
      "GraniteDoclingModel",
      "GraniteDoclingPreTrainedModel",
      "GraniteDoclingProcessor",
      "GraniteDoclingTextModel",
      "GraniteDoclingTextPreTrainedModel",
      "GraniteDoclingVisionModel",
      "GraniteForCausalLM",
      "GraniteModel",
      "GraniteMoeForCausalLM",
      "GraniteMoeHybridForCausalLM",
      "GraniteMoeHybridModel",
      "GraniteMoeHybridPreTrainedModel",
      "GraniteMoeModel",
      "GraniteMoePreTrainedModel",
      "GraniteMoeSWAForCausalLM",
      "GraniteMoeSWAModel",
      "GraniteMoeSWAPreTrainedModel",
      "GraniteMoeSharedForCausalLM",
      "GraniteMoeSharedModel",
      "GraniteMoeSharedPreTrainedModel",
      "GranitePreTrainedModel",
      "GraniteSWAForCausalLM",
      "GraniteSWAModel",
      "GraniteSWAPreTrainedModel",
      "GraniteSpeech5Encoder",
      "GraniteSpeech5FeatureExtractor",
      "GraniteSpeech5ForCTC",
      "GraniteSpeech5PreTrainedModel",
      "GraniteSpeech5Processor",
      "GraniteSpeechCTCEncoder",
      "GraniteSpeechFeatureExtractor",
      "GraniteSpeechForConditionalGeneration",
      "GraniteSpeechModel",
      "GraniteSpeechPlusCTCEncoder",
      "GraniteSpeechPlusForConditionalGeneration",
      "GraniteSpeechPlusModel",
      "GraniteSpeechPlusPreTrainedModel",
      "GraniteSpeechPreTrainedModel",
      "GraniteSpeechProcessor",
      "GraphormerForGraphClassification",
      "GraphormerGraphEncoder",
      "GraphormerModel",
      "GraphormerPreTrainedModel",
      "GroundingDinoConvEncoder",
      "GroundingDinoConvModel",
      "GroundingDinoDecoder",
      "GroundingDinoEncoder",
      "GroundingDinoFastImageProcessorKwargs",
      "GroundingDinoForObjectDetection",
      "GroundingDinoImageProcessor",
      "GroundingDinoImageProcessorFast",
      "GroundingDinoImageProcessorKwargs",
      "GroundingDinoImageProcessorPil",
      "GroundingDinoModel",
      "GroundingDinoPreTrainedModel",
      "GroundingDinoProcessor",
      "GroupViTModel",
      "GroupViTPreTrainedModel",
      "GroupViTTextEncoder",
      "GroupViTTextModel",
      "GroupViTVisionEncoder",
      "GroupViTVisionModel",
      "GteForMaskedLM",
      "GteForSequenceClassification",
      "GteForTokenClassification",
      "GteModel",
      "GtePreTrainedModel",
      "HGNetV2Encoder",
      "HGNetV2ForImageClassification",
      "HGNetV2PreTrainedModel",
      "HYV3ForCausalLM",
      "HYV3Model",
      "HYV3PreTrainedModel",
      "HYV4ForCausalLM",
      "HYV4Model",
      "HYV4PreTrainedModel",
      "HeliumForCausalLM",
      "HeliumForSequenceClassification",
      "HeliumForTokenClassification",
      "HeliumModel",
      "HeliumPreTrainedModel",
      "HerbertTokenizer",
      "HerbertTokenizerFast",
      "HieraDecoder",
      "HieraEncoder",
      "HieraForImageClassification",
      "HieraForImageClassificationOutput",
      "HieraForPreTraining",
      "HieraForPreTrainingOutput",
      "HieraModel",
      "HieraPreTrainedModel",
      "HiggsAudioV2ForConditionalGeneration",
      "HiggsAudioV2Model",
      "HiggsAudioV2PreTrainedModel",
      "HiggsAudioV2Processor",
      "HiggsAudioV2TokenizerModel",
      "HiggsAudioV2TokenizerPreTrainedModel",
      "HrmTextForCausalLM",
      "HrmTextModel",
      "HrmTextPreTrainedModel",
      "HubertEncoder",
      "HubertFeatureEncoder",
      "HubertFeatureExtractor",
      "HubertFeatureProjection",
      "HubertForCTC",
      "HubertForSequenceClassification",
      "HubertModel",
      "HubertPreTrainedModel",
      "HunYuanDenseV1ForCausalLM",
      "HunYuanDenseV1ForSequenceClassification",
      "HunYuanDenseV1Model",
      "HunYuanDenseV1PreTrainedModel",
      "HunYuanMoEV1ForCausalLM",
      "HunYuanMoEV1ForSequenceClassification",
      "HunYuanMoEV1Model",
      "HunYuanMoEV1PreTrainedModel",
      "HunYuanVLForConditionalGeneration",
      "HunYuanVLImageProcessor",
      "HunYuanVLImageProcessorKwargs",
      "HunYuanVLImageProcessorPil",
      "HunYuanVLModel",
      "HunYuanVLPreTrainedModel",
      "HunYuanVLProcessor",
      "HunYuanVLTextModel",
      "HyperCLOVAXForCausalLM",
      "HyperCLOVAXModel",
      "HyperCLOVAXPreTrainedModel",
      "HyperCLOVAXVisionV2ForConditionalGeneration",
      "HyperCLOVAXVisionV2Model",
      "HyperCLOVAXVisionV2PreTrainedModel",
      "HyperCLOVAXVisionV2Processor",
      "IBertEncoder",
      "IBertForMaskedLM",
      "IBertForMultipleChoice",
      "IBertForQuestionAnswering",
      "IBertForSequenceClassification",
      "IBertForTokenClassification",
      "IBertModel",
      "IBertPreTrainedModel",
      "IJepaEncoder",
      "IJepaForImageClassification",
      "IJepaModel",
      "IJepaPreTrainedModel",
      "Idefics2Encoder",
      "Idefics2FastImageProcessorKwargs",
      "Idefics2ForConditionalGeneration",
      "Idefics2ImageProcessor",
      "Idefics2ImageProcessorFast",
      "Idefics2ImageProcessorKwargs",
      "Idefics2ImageProcessorPil",
      "Idefics2Model",
      "Idefics2PreTrainedModel",
      "Idefics2Processor",
      "Idefics3Encoder",
      "Idefics3FastImageProcessorKwargs",
      "Idefics3ForConditionalGeneration",
      "Idefics3ImageProcessor",
      "Idefics3ImageProcessorFast",
      "Idefics3ImageProcessorKwargs",
      "Idefics3ImageProcessorPil",
      "Idefics3Model",
      "Idefics3PreTrainedModel",
      "Idefics3Processor",
      "IdeficsForVisionText2Text",
      "IdeficsImageProcessor",
      "IdeficsImageProcessorKwargs",
      "IdeficsImageProcessorPil",
      "IdeficsModel",
      "IdeficsPreTrainedModel",
      "IdeficsProcessor",
      "ImageGPTFastImageProcessorKwargs",
      "ImageGPTFeatureExtractor",
      "ImageGPTForCausalImageModeling",
      "ImageGPTForImageClassification",
      "ImageGPTImageProcessor",
      "ImageGPTImageProcessorFast",
      "ImageGPTImageProcessorKwargs",
      "ImageGPTImageProcessorPil",
      "ImageGPTModel",
      "ImageGPTPreTrainedModel",
      "InformerDecoder",
      "InformerEncoder",
      "InformerForPrediction",
      "InformerModel",
      "InformerPreTrainedModel",
      "Inkling2ForCausalLM",
      "Inkling2ForConditionalGeneration",
      "Inkling2ImageProcessor",
      "Inkling2Model",
      "Inkling2PreTrainedModel",
      "Inkling2Processor",
      "Inkling2TextModel",
      "Inkling2VisionModel",
      "InklingAudioModel",
      "InklingFeatureExtractor",
      "InklingForCausalLM",
      "InklingForConditionalGeneration",
      "InklingImageProcessor",
      "InklingImageProcessorKwargs",
      "InklingModel",
      "InklingPreTrainedModel",
      "InklingProcessor",
      "InklingTextModel",
      "InklingVisionModel",
      "InstructBlipEncoder",
      "InstructBlipForConditionalGeneration",
      "InstructBlipForConditionalGenerationModelOutput",
      "InstructBlipModel",
      "InstructBlipPreTrainedModel",
      "InstructBlipProcessor",
      "InstructBlipQFormerEncoder",
      "InstructBlipQFormerModel",
      "InstructBlipVideoEncoder",
      "InstructBlipVideoForConditionalGeneration",
      "InstructBlipVideoForConditionalGenerationModelOutput",
      "InstructBlipVideoImageProcessor",
      "InstructBlipVideoModel",
      "InstructBlipVideoPreTrainedModel",
      "InstructBlipVideoProcessor",
      "InstructBlipVideoQFormerEncoder",
      "InstructBlipVideoQFormerModel",
      "InstructBlipVideoVideoProcessor",
      "InstructBlipVideoVisionModel",
      "InstructBlipVisionModel",
      "InternVLForConditionalGeneration",
      "InternVLModel",
      "InternVLPreTrainedModel",
      "InternVLProcessor",
      "InternVLVideoProcessor",
      "InternVLVisionEncoder",
      "InternVLVisionModel",
      "InternVLVisionPreTrainedModel",
      "Jais2ForCausalLM",
      "Jais2Model",
      "Jais2PreTrainedModel",
      "JambaForCausalLM",
      "JambaForSequenceClassification",
      "JambaModel",
      "JambaPreTrainedModel",
      "JanusFastImageProcessorKwargs",
      "JanusForConditionalGeneration",
      "JanusImageProcessor",
      "JanusImageProcessorFast",
      "JanusImageProcessorKwargs",
      "JanusImageProcessorPil",
      "JanusModel",
      "JanusPreTrainedModel",
      "JanusProcessor",
      "JanusVQVAEDecoder",
      "JanusVQVAEEncoder",
      "JanusVisionEncoder",
      "JanusVisionModel",
      "JetMoeForCausalLM",
      "JetMoeForSequenceClassification",
      "JetMoeModel",
      "JetMoePreTrainedModel",
      "JevForDecision",
      "JevPreTrainedModel",
      "JiebaPreTokenizer",
      "JinaEmbeddingsV3ForMaskedLM",
      "JinaEmbeddingsV3ForQuestionAnswering",
      "JinaEmbeddingsV3ForSequenceClassification",
      "JinaEmbeddingsV3ForTokenClassification",
      "JinaEmbeddingsV3Model",
      "JinaEmbeddingsV3PreTrainedModel",
      "JukeboxDecoder",
      "JukeboxEncoder",
      "JukeboxModel",
      "JukeboxPreTrainedModel",
      "JukeboxTokenizer",
      "JumanppTokenizer",
      "KimiLinearForCausalLM",
      "KimiLinearModel",
      "KimiLinearPreTrainedModel",
      "Kimi_K25ForConditionalGeneration",
      "Kimi_K25ImageProcessor",
      "Kimi_K25ImageProcessorKwargs",
      "Kimi_K25Model",
      "Kimi_K25MultimodalProjection",
      "Kimi_K25PreTrainedModel",
      "Kimi_K25Processor",
      "Kimi_K25VideoProcessor",
      "Kimi_K25VisionModel",
      "Kolibri1ForCausalLM",
      "Kolibri1Model",
      "Kolibri1PreTrainedModel",
      "Kosmos2ForConditionalGeneration",
      "Kosmos2ForConditionalGenerationModelOutput",
      "Kosmos2ImageToTextProjection",
      "Kosmos2Model",
      "Kosmos2PreTrainedModel",
      "Kosmos2Processor",
      "Kosmos2TextForCausalLM",
      "Kosmos2TextModel",
      "Kosmos2VisionEncoder",
      "Kosmos2VisionModel",
      "Kosmos2_5FastImageProcessorKwargs",
      "Kosmos2_5ForConditionalGeneration",
      "Kosmos2_5ForConditionalGenerationModelOutput",
      "Kosmos2_5ImageProcessor",
      "Kosmos2_5ImageProcessorFast",
      "Kosmos2_5ImageProcessorKwargs",
      "Kosmos2_5ImageProcessorPil",
      "Kosmos2_5ImageToTextProjection",
      "Kosmos2_5Model",
      "Kosmos2_5PreTrainedModel",
      "Kosmos2_5Processor",
      "Kosmos2_5TextForCausalLM",
      "Kosmos2_5TextModel",
      "Kosmos2_5VisionEncoder",
      "Kosmos2_5VisionModel",
      "KyutaiSpeechToTextFeatureExtractor",
      "KyutaiSpeechToTextForConditionalGeneration",
      "KyutaiSpeechToTextModel",
      "KyutaiSpeechToTextPreTrainedModel",
      "KyutaiSpeechToTextProcessor",
      "LEDDecoder",
      "LEDEncoder",
      "LEDForConditionalGeneration",
      "LEDForQuestionAnswering",
      "LEDForSequenceClassification",
      "LEDModel",
      "LEDPreTrainedModel",
      "LEDTokenizer",
      "LEDTokenizerFast",
      "LagunaForCausalLM",
      "LagunaModel",
      "LagunaPreTrainedModel",
      "LasrEncoder",
      "LasrFeatureExtractor",
      "LasrForCTC",
      "LasrPreTrainedModel",
      "LasrProcessor",
      "LasrTokenizer",
      "LayoutLMEncoder",
      "LayoutLMForMaskedLM",
      "LayoutLMForQuestionAnswering",
      "LayoutLMForSequenceClassification",
      "LayoutLMForTokenClassification",
      "LayoutLMModel",
      "LayoutLMPreTrainedModel",
      "LayoutLMTokenizer",
      "LayoutLMTokenizerFast",
      "LayoutLMv2Encoder",
      "LayoutLMv2FastImageProcessorKwargs",
      "LayoutLMv2FeatureExtractor",
      "LayoutLMv2ForQuestionAnswering",
      "LayoutLMv2ForSequenceClassification",
      "LayoutLMv2ForTokenClassification",
      "LayoutLMv2ImageProcessor",
      "LayoutLMv2ImageProcessorFast",
      "LayoutLMv2ImageProcessorKwargs",
      "LayoutLMv2ImageProcessorPil",
      "LayoutLMv2Model",
      "LayoutLMv2PreTrainedModel",
      "LayoutLMv2Processor",
      "LayoutLMv2Tokenizer",
      "LayoutLMv2TokenizerFast",
      "LayoutLMv3Encoder",
      "LayoutLMv3FastImageProcessorKwargs",
      "LayoutLMv3FeatureExtractor",
      "LayoutLMv3ForQuestionAnswering",
      "LayoutLMv3ForSequenceClassification",
      "LayoutLMv3ForTokenClassification",
      "LayoutLMv3ImageProcessor",
      "LayoutLMv3ImageProcessorFast",
      "LayoutLMv3ImageProcessorKwargs",
      "LayoutLMv3ImageProcessorPil",
      "LayoutLMv3Model",
      "LayoutLMv3PreTrainedModel",
      "LayoutLMv3Processor",
      "LayoutLMv3Tokenizer",
      "LayoutLMv3TokenizerFast",
      "LayoutXLMProcessor",
      "LayoutXLMTokenizer",
      "LayoutXLMTokenizerFast",
      "LevitEncoder",
      "LevitFeatureExtractor",
      "LevitForImageClassification",
      "LevitForImageClassificationWithTeacher",
      "LevitForImageClassificationWithTeacherOutput",
      "LevitImageProcessor",
      "LevitImageProcessorFast",
      "LevitImageProcessorPil",
      "LevitModel",
      "LevitPreTrainedModel",
      "Lfm2ForCausalLM",
      "Lfm2Model",
      "Lfm2MoeForCausalLM",
      "Lfm2MoeModel",
      "Lfm2MoePreTrainedModel",
      "Lfm2PreTrainedModel",
      "Lfm2VlFastImageProcessorKwargs",
      "Lfm2VlForConditionalGeneration",
      "Lfm2VlImageProcessor",
      "Lfm2VlImageProcessorFast",
      "Lfm2VlImageProcessorKwargs",
      "Lfm2VlModel",
      "Lfm2VlPreTrainedModel",
      "Lfm2VlProcessor",
      "Lfm3ForCausalLM",
      "Lfm3Model",
      "Lfm3PreTrainedModel",
      "Lfm3VlForConditionalGeneration",
      "Lfm3VlModel",
      "Lfm3VlPreTrainedModel",
      "Lfm3VlProcessor",
      "Lfm3VlVisionModel",
      "LightGlueForKeypointMatching",
      "LightGlueImageProcessor",
      "LightGlueImageProcessorKwargs",
      "LightGlueImageProcessorPil",
      "LightGluePositionalEncoder",
      "LightGluePreTrainedModel",
      "LightOnOcrForConditionalGeneration",
      "LightOnOcrModel",
      "LightOnOcrPreTrainedModel",
      "LightOnOcrProcessor",
      "LiltEncoder",
      "LiltForQuestionAnswering",
      "LiltForSequenceClassification",
      "LiltForTokenClassification",
      "LiltModel",
      "LiltPreTrainedModel",
      "Llama4ForCausalLM",
      "Llama4ForConditionalGeneration",
      "Llama4ImageProcessor",
      "Llama4ImageProcessorFast",
      "Llama4ImageProcessorKwargs",
      "Llama4PreTrainedModel",
      "Llama4Processor",
      "Llama4TextModel",
      "Llama4VisionEncoder",
      "Llama4VisionModel",
      "LlamaForCausalLM",
      "LlamaForQuestionAnswering",
      "LlamaForSequenceClassification",
      "LlamaForTokenClassification",
      "LlamaModel",
      "LlamaPreTrainedModel",
      "LlamaTokenizer",
      "LlamaTokenizerFast",
      "LlavaFastImageProcessorKwargs",
      "LlavaForConditionalGeneration",
      "LlavaImageProcessor",
      "LlavaImageProcessorFast",
      "LlavaImageProcessorPil",
      "LlavaModel",
      "LlavaNextFastImageProcessorKwargs",
      "LlavaNextForConditionalGeneration",
      "LlavaNextImageProcessor",
      "LlavaNextImageProcessorFast",
      "LlavaNextImageProcessorKwargs",
      "LlavaNextImageProcessorPil",
      "LlavaNextModel",
      "LlavaNextPreTrainedModel",
      "LlavaNextProcessor",
      "LlavaNextVideoForConditionalGeneration",
      "LlavaNextVideoImageProcessor",
      "LlavaNextVideoModel",
      "LlavaNextVideoPreTrainedModel",
      "LlavaNextVideoProcessor",
      "LlavaNextVideoVideoProcessor",
      "LlavaOnevisionFastImageProcessorKwargs",
      "LlavaOnevisionForConditionalGeneration",
      "LlavaOnevisionImageProcessor",
      "LlavaOnevisionImageProcessorFast",
      "LlavaOnevisionImageProcessorKwargs",
      "LlavaOnevisionImageProcessorPil",
      "LlavaOnevisionModel",
      "LlavaOnevisionPreTrainedModel",
      "LlavaOnevisionProcessor",
      "LlavaOnevisionVideoProcessor",
      "LlavaPreTrainedModel",
      "LlavaProcessor",
      "LongT5EncoderModel",
      "LongT5ForConditionalGeneration",
      "LongT5Model",
      "LongT5PreTrainedModel",
      "LongcatFlashForCausalLM",
      "LongcatFlashModel",
      "LongcatFlashPreTrainedModel",
      "LongformerEncoder",
      "LongformerForMaskedLM",
      "LongformerForMultipleChoice",
      "LongformerForQuestionAnswering",
      "LongformerForSequenceClassification",
      "LongformerForTokenClassification",
      "LongformerModel",
      "LongformerPreTrainedModel",
      "LongformerTokenizer",
      "LongformerTokenizerFast",
      "LukeEncoder",
      "LukeForEntityClassification",
      "LukeForEntityPairClassification",
      "LukeForEntitySpanClassification",
      "LukeForMaskedLM",
      "LukeForMultipleChoice",
      "LukeForQuestionAnswering",
      "LukeForSequenceClassification",
      "LukeForTokenClassification",
      "LukeModel",
      "LukePreTrainedModel",
      "LukeTokenizer",
      "LwDetrConvEncoder",
      "LwDetrDecoder",
      "LwDetrForObjectDetection",
      "LwDetrModel",
      "LwDetrPreTrainedModel",
      "LwDetrViTEncoder",
      "LwDetrViTPreTrainedModel",
      "LxmertEncoder",
      "LxmertForPreTraining",
      "LxmertForPreTrainingOutput",
      "LxmertForQuestionAnswering",
      "LxmertForQuestionAnsweringOutput",
      "LxmertModel",
      "LxmertPreTrainedModel",
      "LxmertTokenizer",
      "LxmertTokenizerFast",
      "LxmertVisualFeatureEncoder",
      "M2M100Decoder",
      "M2M100Encoder",
      "M2M100ForConditionalGeneration",
      "M2M100Model",
      "M2M100PreTrainedModel",
      "M2M100Tokenizer",
      "MBart50Tokenizer",
      "MBart50TokenizerFast",
      "MBartDecoder",
      "MBartEncoder",
      "MBartForCausalLM",
      "MBartForConditionalGeneration",
      "MBartForQuestionAnswering",
      "MBartForSequenceClassification",
      "MBartModel",
      "MBartPreTrainedModel",
      "MBartTokenizer",
      "MBartTokenizerFast",
      "MLCDEncoder",
      "MLCDPreTrainedModel",
      "MLCDVisionModel",
      "MLukeTokenizer",
      "MMGroundingDinoConvEncoder",
      "MMGroundingDinoConvModel",
      "MMGroundingDinoDecoder",
      "MMGroundingDinoEncoder",
      "MMGroundingDinoForObjectDetection",
      "MMGroundingDinoModel",
      "MMGroundingDinoPreTrainedModel",
      "MPNetEncoder",
      "MPNetForMaskedLM",
      "MPNetForMultipleChoice",
      "MPNetForQuestionAnswering",
      "MPNetForSequenceClassification",
      "MPNetForTokenClassification",
      "MPNetModel",
      "MPNetPreTrainedModel",
      "MPNetTokenizer",
      "MPNetTokenizerFast",
      "MT5EncoderModel",
      "MT5ForConditionalGeneration",
      "MT5ForQuestionAnswering",
      "MT5ForSequenceClassification",
      "MT5ForTokenClassification",
      "MT5Model",
      "MT5PreTrainedModel",
      "MT5Tokenizer",
      "MT5TokenizerFast",
      "Mamba2ForCausalLM",
      "Mamba2Model",
      "Mamba2PreTrainedModel",
      "MambaForCausalLM",
      "MambaModel",
      "MambaPreTrainedModel",
      "MarianDecoder",
      "MarianEncoder",
      "MarianForCausalLM",
      "MarianMTModel",
      "MarianModel",
      "MarianPreTrainedModel",
      "MarianTokenizer",
      "MarkupLMEncoder",
      "MarkupLMFeatureExtractor",
      "MarkupLMForQuestionAnswering",
      "MarkupLMForSequenceClassification",
      "MarkupLMForTokenClassification",
      "MarkupLMModel",
      "MarkupLMPreTrainedModel",
      "MarkupLMProcessor",
      "MarkupLMTokenizer",
      "MarkupLMTokenizerFast",
      "Mask2FormerFastImageProcessorKwargs",
      "Mask2FormerForUniversalSegmentation",
      "Mask2FormerForUniversalSegmentationOutput",
      "Mask2FormerImageProcessor",
      "Mask2FormerImageProcessorFast",
      "Mask2FormerImageProcessorKwargs",
      "Mask2FormerImageProcessorPil",
      "Mask2FormerMaskedAttentionDecoder",
      "Mask2FormerModel",
      "Mask2FormerPixelDecoder",
      "Mask2FormerPreTrainedModel",
      "MaskFormerDetrDecoder",
      "MaskFormerDetrPreTrainedModel",
      "MaskFormerFPNModel",
      "MaskFormerFastImageProcessorKwargs",
      "MaskFormerFeatureExtractor",
      "MaskFormerForInstanceSegmentation",
      "MaskFormerForInstanceSegmentationOutput",
      "MaskFormerImageProcessor",
      "MaskFormerImageProcessorFast",
      "MaskFormerImageProcessorKwargs",
      "MaskFormerImageProcessorPil",
      "MaskFormerModel",
      "MaskFormerPixelDecoder",
      "MaskFormerPreTrainedModel",
      "MaskFormerSwinEncoder",
      "MaskFormerSwinModel",
      "MaskFormerSwinPreTrainedModel",
      "MecabTokenizer",
      "MegaForCausalLM",
      "MegaForMaskedLM",
      "MegaForMultipleChoice",
      "MegaForQuestionAnswering",
      "MegaForSequenceClassification",
      "MegaForTokenClassification",
      "MegaModel",
      "MegaPreTrainedModel",
      "MegatronBertEncoder",
      "MegatronBertForCausalLM",
      "MegatronBertForMaskedLM",
      "MegatronBertForMultipleChoice",
      "MegatronBertForNextSentencePrediction",
      "MegatronBertForPreTraining",
      "MegatronBertForPreTrainingOutput",
      "MegatronBertForQuestionAnswering",
      "MegatronBertForSequenceClassification",
      "MegatronBertForTokenClassification",
      "MegatronBertModel",
      "MegatronBertPreTrainedModel",
      "MellumForCausalLM",
      "MellumModel",
      "MellumPreTrainedModel",
      "MetaClip2Encoder",
      "MetaClip2ForImageClassification",
      "MetaClip2Model",
      "MetaClip2PreTrainedModel",
      "MetaClip2TextModel",
      "MetaClip2TextModelWithProjection",
      "MetaClip2VisionModel",
      "MetaClip2VisionModelWithProjection",
      "MgpstrEncoder",
      "MgpstrForSceneTextRecognition",
      "MgpstrModel",
      "MgpstrPreTrainedModel",
      "MgpstrProcessor",
      "MgpstrTokenizer",
      "MiMoV2FlashForCausalLM",
      "MiMoV2FlashModel",
      "MiMoV2FlashPreTrainedModel",
      "MimiDecoder",
      "MimiDecoderModel",
      "MimiEncoder",
      "MimiEncoderModel",
      "MimiModel",
      "MimiPreTrainedModel",
      "MimiTransformerModel",
      "MiniCPM3ForCausalLM",
      "MiniCPM3ForSequenceClassification",
      "MiniCPM3Model",
      "MiniCPM3PreTrainedModel",
      "MiniCPMOcrForConditionalGeneration",
      "MiniCPMOcrImageProcessor",
      "MiniCPMOcrImageProcessorKwargs",
      "MiniCPMOcrModel",
      "MiniCPMOcrPreTrainedModel",
      "MiniCPMOcrProcessor",
      "MiniCPMOcrVideoProcessor",
      "MiniCPMOcrVisionEncoder",
      "MiniCPMOcrVisionModel",
      "MiniCPMOcrVisionPreTrainedModel",
      "MiniCPMV4_6ForConditionalGeneration",
      "MiniCPMV4_6ImageProcessor",
      "MiniCPMV4_6ImageProcessorKwargs",
      "MiniCPMV4_6ImageProcessorPil",
      "MiniCPMV4_6ImageProcessorPilKwargs",
      "MiniCPMV4_6Model",
      "MiniCPMV4_6PreTrainedModel",
      "MiniCPMV4_6Processor",
      "MiniCPMV4_6VideoProcessor",
      "MiniCPMV4_6VisionEncoder",
      "MiniCPMV4_6VisionModel",
      "MiniCPMV4_6VisionPreTrainedModel",
      "MiniCPMV4_7ForConditionalGeneration",
      "MiniCPMV4_7Model",
      "MiniCPMV4_7PreTrainedModel",
      "MiniCPMV4_7Processor",
      "MiniCPMV4_7VisionEncoder",
      "MiniCPMV4_7VisionModel",
      "MiniCPMV4_7VisionPreTrainedModel",
      "MiniMaxForCausalLM",
      "MiniMaxForQuestionAnswering",
      "MiniMaxForSequenceClassification",
      "MiniMaxForTokenClassification",
      "MiniMaxM2ForCausalLM",
      "MiniMaxM2Model",
      "MiniMaxM2PreTrainedModel",
      "MiniMaxM3SparseForConditionalGeneration",
      "MiniMaxM3VLForCausalLM",
      "MiniMaxM3VLImageProcessor",
      "MiniMaxM3VLImageProcessorKwargs",
      "MiniMaxM3VLModel",
      "MiniMaxM3VLPreTrainedModel",
      "MiniMaxM3VLProcessor",
      "MiniMaxM3VLTextModel",
      "MiniMaxM3VLVideoProcessor",
      "MiniMaxM3VLVisionModel",
      "MiniMaxModel",
      "MiniMaxPreTrainedModel",
      "Ministral3ForCausalLM",
      "Ministral3ForQuestionAnswering",
      "Ministral3ForSequenceClassification",
      "Ministral3ForTokenClassification",
      "Ministral3Model",
      "Ministral3PreTrainedModel",
      "MinistralForCausalLM",
      "MinistralForQuestionAnswering",
      "MinistralForSequenceClassification",
      "MinistralForTokenClassification",
      "MinistralModel",
      "MinistralPreTrainedModel",
      "Mistral3ForConditionalGeneration",
      "Mistral3Model",
      "Mistral3PreTrainedModel",
      "Mistral4ForCausalLM",
      "Mistral4ForSequenceClassification",
      "Mistral4ForTokenClassification",
      "Mistral4Model",
      "Mistral4PreTrainedModel",
      "MistralForCausalLM",
      "MistralForQuestionAnswering",
      "MistralForSequenceClassification",
      "MistralForTokenClassification",
      "MistralLarge4ForConditionalGeneration",
      "MistralLarge4Model",
      "MistralLarge4PreTrainedModel",
      "MistralLarge4TextModel",
      "MistralModel",
      "MistralPreTrainedModel",
      "MixtralForCausalLM",
      "MixtralForQuestionAnswering",
      "MixtralForSequenceClassification",
      "MixtralForTokenClassification",
      "MixtralModel",
      "MixtralPreTrainedModel",
      "MllamaForCausalLM",
      "MllamaForConditionalGeneration",
      "MllamaImageProcessor",
      "MllamaImageProcessorKwargs",
      "MllamaImageProcessorPil",
      "MllamaModel",
      "MllamaPreTrainedModel",
      "MllamaProcessor",
      "MllamaTextModel",
      "MllamaVisionEncoder",
      "MllamaVisionModel",
      "MobileBertEncoder",
      "MobileBertForMaskedLM",
      "MobileBertForMultipleChoice",
      "MobileBertForNextSentencePrediction",
      "MobileBertForPreTraining",
      "MobileBertForPreTrainingOutput",
      "MobileBertForQuestionAnswering",
      "MobileBertForSequenceClassification",
      "MobileBertForTokenClassification",
      "MobileBertModel",
      "MobileBertPreTrainedModel",
      "MobileBertTokenizer",
      "MobileBertTokenizerFast",
      "MobileNetV1FeatureExtractor",
      "MobileNetV1ForImageClassification",
      "MobileNetV1ImageProcessor",
      "MobileNetV1ImageProcessorFast",
      "MobileNetV1ImageProcessorPil",
      "MobileNetV1Model",
      "MobileNetV1PreTrainedModel",
      "MobileNetV2FastImageProcessorKwargs",
      "MobileNetV2FeatureExtractor",
      "MobileNetV2ForImageClassification",
      "MobileNetV2ForSemanticSegmentation",
      "MobileNetV2ImageProcessor",
      "MobileNetV2ImageProcessorFast",
      "MobileNetV2ImageProcessorKwargs",
      "MobileNetV2ImageProcessorPil",
      "MobileNetV2Model",
      "MobileNetV2PreTrainedModel",
      "MobileViTEncoder",
      "MobileViTFeatureExtractor",
      "MobileViTForImageClassification",
      "MobileViTForSemanticSegmentation",
      "MobileViTImageProcessor",
      "MobileViTImageProcessorFast",
      "MobileViTImageProcessorPil",
      "MobileViTModel",
      "MobileViTPreTrainedModel",
      "MobileViTV2Encoder",
      "MobileViTV2ForImageClassification",
      "MobileViTV2ForSemanticSegmentation",
      "MobileViTV2Model",
      "MobileViTV2PreTrainedModel",
      "MobileVitFastImageProcessorKwargs",
      "MobileVitImageProcessorKwargs",
      "ModernBertDecoderForCausalLM",
      "ModernBertDecoderForSequenceClassification",
      "ModernBertDecoderModel",
      "ModernBertDecoderPreTrainedModel",
      "ModernBertForMaskedLM",
      "ModernBertForMultipleChoice",
      "ModernBertForQuestionAnswering",
      "ModernBertForSequenceClassification",
      "ModernBertForTokenClassification",
      "ModernBertModel",
      "ModernBertPreTrainedModel",
      "ModernVBertForMaskedLM",
      "ModernVBertForSequenceClassification",
      "ModernVBertForTokenClassification",
      "ModernVBertModel",
      "ModernVBertPreTrainedModel",
      "Molmo2ForConditionalGeneration",
      "Molmo2ImageProcessor",
      "Molmo2ImageProcessorKwargs",
      "Molmo2Model",
      "Molmo2PreTrainedModel",
      "Molmo2Processor",
      "Molmo2TextModel",
      "Molmo2VideoProcessor",
      "Molmo2VisionModel",
      "MoonshineDecoder",
      "MoonshineEncoder",
      "MoonshineForConditionalGeneration",
      "MoonshineModel",
      "MoonshinePreTrainedModel",
      "MoonshineStreamingDecoder",
      "MoonshineStreamingEncoder",
      "MoonshineStreamingForConditionalGeneration",
      "MoonshineStreamingModel",
      "MoonshineStreamingPreTrainedModel",
      "MoonshineStreamingProcessor",
      "MoshiDepthDecoder",
      "MoshiForCausalLM",
      "MoshiForConditionalGeneration",
      "MoshiModel",
      "MoshiPreTrainedModel",
      "MossTranscribeDiarizeAudioModel",
      "MossTranscribeDiarizeFeatureExtractor",
      "MossTranscribeDiarizeForConditionalGeneration",
      "MossTranscribeDiarizeModel",
      "MossTranscribeDiarizePreTrainedModel",
      "MossTranscribeDiarizeProcessor",
      "MptForCausalLM",
      "MptForQuestionAnswering",
      "MptForSequenceClassification",
      "MptForTokenClassification",
      "MptModel",
      "MptPreTrainedModel",
      "MraEncoder",
      "MraForMaskedLM",
      "MraForMultipleChoice",
      "MraForQuestionAnswering",
      "MraForSequenceClassification",
      "MraForTokenClassification",
      "MraModel",
      "MraPreTrainedModel",
      "MultiplierProcessor",
      "MuseGlimmerAssistantContextProjection",
      "MuseGlimmerAssistantModel",
      "MuseGlimmerAssistantPreTrainedModel",
      "MuseGlimmerForConditionalGeneration",
      "MuseGlimmerImageProcessor",
      "MuseGlimmerImageProcessorKwargs",
      "MuseGlimmerModel",
      "MuseGlimmerPreTrainedModel",
      "MuseGlimmerProcessor",
      "MuseGlimmerTextModel",
      "MuseGlimmerVideoProcessor",
      "MuseGlimmerVisionModel",
      "MuseSparkAudioModel",
      "MuseSparkFeatureExtractor",
      "MuseSparkForConditionalGeneration",
      "MuseSparkModel",
      "MuseSparkPreTrainedModel",
      "MuseSparkProcessor",
      "MuseSparkTextModel",
      "MuseSparkVisionModel",
      "MusicFlamingoForConditionalGeneration",
      "MusicFlamingoModel",
      "MusicFlamingoPreTrainedModel",
      "MusicFlamingoProcessor",
      "MusicgenDecoder",
      "MusicgenForCausalLM",
      "MusicgenForConditionalGeneration",
      "MusicgenMelodyDecoder",
      "MusicgenMelodyFeatureExtractor",
      "MusicgenMelodyForCausalLM",
      "MusicgenMelodyForConditionalGeneration",
      "MusicgenMelodyModel",
      "MusicgenMelodyPreTrainedModel",
      "MusicgenMelodyProcessor",
      "MusicgenModel",
      "MusicgenPreTrainedModel",
      "MusicgenProcessor",
      "MvpDecoder",
      "MvpEncoder",
      "MvpForCausalLM",
      "MvpForConditionalGeneration",
      "MvpForQuestionAnswering",
      "MvpForSequenceClassification",
      "MvpModel",
      "MvpPreTrainedModel",
      "MvpTokenizer",
      "MvpTokenizerFast",
      "MyT5Tokenizer",
      "NanoChatForCausalLM",
      "NanoChatModel",
      "NanoChatPreTrainedModel",
      "NatEncoder",
      "NatForImageClassification",
      "NatModel",
      "NatPreTrainedModel",
      "Nemotron3DiarizationAudioModel",
      "Nemotron3DiarizationForAudioFrameClassification",
      "Nemotron3DiarizationModel",
      "Nemotron3DiarizationPreTrainedModel",
      "Nemotron3DiarizationProcessor",
      "Nemotron3_5AsrForRNNT",
      "Nemotron3_5AsrPreTrainedModel",
      "Nemotron3_5AsrProcessor",
      "Nemotron3_5AsrRNNTDecoder",
      "Nemotron3_5TranscribeAsrAudioModel",
      "Nemotron3_5TranscribeAudioModel",
      "Nemotron3_5TranscribeForConditionalGeneration",
      "Nemotron3_5TranscribeModel",
      "Nemotron3_5TranscribePreTrainedModel",
      "Nemotron3_5TranscribeProcessor",
      "Nemotron3_5TranscribeWordTimestampModel",
      "NemotronAsrStreamingEncoder",
      "NemotronAsrStreamingFeatureExtractor",
      "NemotronAsrStreamingForRNNT",
      "NemotronAsrStreamingPreTrainedModel",
      "NemotronAsrStreamingProcessor",
      "NemotronAsrStreamingRNNTDecoder",
      "NemotronForCausalLM",
      "NemotronForQuestionAnswering",
      "NemotronForSequenceClassification",
      "NemotronForTokenClassification",
      "NemotronHForCausalLM",
      "NemotronHModel",
      "NemotronHPreTrainedModel",
      "NemotronH_Omni_Reasoning_V3ImageProcessor",
      "NemotronH_Omni_Reasoning_V3ImageProcessorKwargs",
      "NemotronH_Omni_Reasoning_V3PreTrainedModel",
      "NemotronH_Omni_Reasoning_V3Processor",
      "NemotronH_Omni_Reasoning_V3VideoProcessor",
      "NemotronModel",
      "NemotronPreTrainedModel",
      "NeoMMEForMaskedLM",
      "NeoMMEForRetrieval",
      "NeoMMEForRetrievalOutput",
      "NeoMMEImageProcessor",
      "NeoMMEImageProcessorKwargs",
      "NeoMMEModel",
      "NeoMMEPreTrainedModel",
      "NeoMMEProcessor",
      "NeoMMESigmoidGatedProjection",
      "NeuCodecDecoder",
      "NeuCodecEncoder",
      "NeuCodecFeatureExtractor",
      "NeuCodecModel",
      "NeuCodecPreTrainedModel",
      "NezhaEncoder",
      "NezhaForMaskedLM",
      "NezhaForMultipleChoice",
      "NezhaForNextSentencePrediction",
      "NezhaForPreTraining",
      "NezhaForPreTrainingOutput",
      "NezhaForQuestionAnswering",
      "NezhaForSequenceClassification",
      "NezhaForTokenClassification",
      "NezhaModel",
      "NezhaPreTrainedModel",
      "NllbMoeDecoder",
      "NllbMoeEncoder",
      "NllbMoeForConditionalGeneration",
      "NllbMoeModel",
      "NllbMoePreTrainedModel",
      "NllbTokenizer",
      "NllbTokenizerFast",
      "NomicBertForMaskedLM",
      "NomicBertForSequenceClassification",
      "NomicBertForTokenClassification",
      "NomicBertModel",
      "NomicBertPreTrainedModel",
      "NougatFastImageProcessorKwargs",
      "NougatImageProcessor",
      "NougatImageProcessorFast",
      "NougatImageProcessorKwargs",
      "NougatImageProcessorPil",
      "NougatProcessor",
      "NougatTokenizer",
      "NougatTokenizerFast",
      "NystromformerEncoder",
      "NystromformerForMaskedLM",
      "NystromformerForMultipleChoice",
      "NystromformerForQuestionAnswering",
      "NystromformerForSequenceClassification",
      "NystromformerForTokenClassification",
      "NystromformerModel",
      "NystromformerPreTrainedModel",
      "OPTDecoder",
      "OPTForCausalLM",
      "OPTForQuestionAnswering",
      "OPTForSequenceClassification",
      "OPTModel",
      "OPTPreTrainedModel",
      "Olmo2ForCausalLM",
      "Olmo2ForSequenceClassification",
      "Olmo2Model",
      "Olmo2PreTrainedModel",
      "Olmo3ForCausalLM",
      "Olmo3ForSequenceClassification",
      "Olmo3Model",
      "Olmo3PreTrainedModel",
      "OlmoForCausalLM",
      "OlmoForSequenceClassification",
      "OlmoHybridForCausalLM",
      "OlmoHybridModel",
      "OlmoHybridPreTrainedModel",
      "OlmoModel",
      "OlmoPreTrainedModel",
      "OlmoeForCausalLM",
      "OlmoeModel",
      "OlmoePreTrainedModel",
      "OmDetTurboDecoder",
      "OmDetTurboEncoder",
      "OmDetTurboForObjectDetection",
      "OmDetTurboHybridEncoder",
      "OmDetTurboPreTrainedModel",
      "OmDetTurboProcessor",
      "OmDetTurboTaskEncoder",
      "OneFormerFastImageProcessorKwargs",
      "OneFormerForUniversalSegmentation",
      "OneFormerForUniversalSegmentationOutput",
      "OneFormerImageProcessor",
      "OneFormerImageProcessorFast",
      "OneFormerImageProcessorKwargs",
      "OneFormerImageProcessorPil",
      "OneFormerModel",
      "OneFormerPixelDecoder",
      "OneFormerPreTrainedModel",
      "OneFormerProcessor",
      "OneFormerTaskModel",
      "OneFormerTextContextDecoder",
      "OneFormerTextEncoder",
      "OneFormerTransformerDecoder",
      "OneFormerTransformerDecoderQueryTransformerDecoder",
      "OpenAIGPTDoubleHeadsModel",
      "OpenAIGPTForSequenceClassification",
      "OpenAIGPTLMHeadModel",
      "OpenAIGPTModel",
      "OpenAIGPTPreTrainedModel",
      "OpenAIGPTTokenizer",
      "OpenAIGPTTokenizerFast",
      "OpenAIPrivacyFilterForTokenClassification",
      "OpenAIPrivacyFilterModel",
      "OpenAIPrivacyFilterPreTrainedModel",
      "Ovis2ForConditionalGeneration",
      "Ovis2ImageProcessor",
      "Ovis2ImageProcessorFast",
      "Ovis2ImageProcessorKwargs",
      "Ovis2ImageProcessorPil",
      "Ovis2Model",
      "Ovis2PreTrainedModel",
      "Ovis2Processor",
      "Ovis2VisionEncoder",
      "Ovis2VisionModel",
      "OwlViTEncoder",
      "OwlViTFeatureExtractor",
      "OwlViTForObjectDetection",
      "OwlViTImageProcessor",
      "OwlViTImageProcessorFast",
      "OwlViTImageProcessorPil",
      "OwlViTModel",
      "OwlViTPreTrainedModel",
      "OwlViTProcessor",
      "OwlViTTextModel",
      "OwlViTVisionModel",
      "Owlv2Encoder",
      "Owlv2FastImageProcessorKwargs",
      "Owlv2ForObjectDetection",
      "Owlv2ImageProcessor",
      "Owlv2ImageProcessorFast",
      "Owlv2ImageProcessorPil",
      "Owlv2Model",
      "Owlv2PreTrainedModel",
      "Owlv2Processor",
      "Owlv2TextModel",
      "Owlv2VisionModel",
      "PI0ForConditionalGeneration",
      "PI0ImageProcessor",
      "PI0Model",
      "PI0PreTrainedModel",
      "PI0Processor",
      "PLBartDecoder",
      "PLBartEncoder",
      "PLBartForCausalLM",
      "PLBartForConditionalGeneration",
      "PLBartForSequenceClassification",
      "PLBartModel",
      "PLBartPreTrainedModel",
      "PLBartTokenizer",
      "PPChart2TableImageProcessor",
      "PPChart2TableImageProcessorPil",
      "PPChart2TableProcessor",
      "PPDocLayoutV2ConvEncoder",
      "PPDocLayoutV2Decoder",
      "PPDocLayoutV2ForObjectDetection",
      "PPDocLayoutV2ForObjectDetectionOutput",
      "PPDocLayoutV2HybridEncoder",
      "PPDocLayoutV2ImageProcessor",
      "PPDocLayoutV2Model",
      "PPDocLayoutV2PreTrainedModel",
      "PPDocLayoutV2ReadingOrderEncoder",
      "PPDocLayoutV3ConvEncoder",
      "PPDocLayoutV3Decoder",
      "PPDocLayoutV3ForObjectDetection",
      "PPDocLayoutV3ForObjectDetectionOutput",
      "PPDocLayoutV3HybridEncoder",
      "PPDocLayoutV3ImageProcessor",
      "PPDocLayoutV3Model",
      "PPDocLayoutV3PreTrainedModel",
      "PPDocLayoutV4ConvEncoder",
      "PPDocLayoutV4Decoder",
      "PPDocLayoutV4ForObjectDetection",
      "PPDocLayoutV4ForObjectDetectionOutput",
      "PPDocLayoutV4HybridEncoder",
      "PPDocLayoutV4ImageProcessor",
      "PPDocLayoutV4Model",
      "PPDocLayoutV4PreTrainedModel",
      "PPFormulaNetForConditionalGeneration",
      "PPFormulaNetImageProcessor",
      "PPFormulaNetImageProcessorKwargs",
      "PPFormulaNetModel",
      "PPFormulaNetPreTrainedModel",
      "PPFormulaNetProcessor",
      "PPFormulaNetTextModel",
      "PPFormulaNetVisionModel",
      "PPLCNetEncoder",
      "PPLCNetForImageClassification",
      "PPLCNetImageProcessor",
      "PPLCNetImageProcessorKwargs",
      "PPLCNetPreTrainedModel",
      "PPLCNetV3Encoder",
      "PPLCNetV3PreTrainedModel",
      "PPLCNetV4Encoder",
      "PPLCNetV4PreTrainedModel",
      "PPOCRV5MobileDetForObjectDetection",
      "PPOCRV5MobileDetModel",
      "PPOCRV5MobileDetPreTrainedModel",
      "PPOCRV5MobileRecForTextRecognition",
      "PPOCRV5MobileRecForTextRecognitionOutput",
      "PPOCRV5MobileRecModel",
      "PPOCRV5MobileRecPreTrainedModel",
      "PPOCRV5ServerDetForObjectDetection",
      "PPOCRV5ServerDetImageProcessor",
      "PPOCRV5ServerDetImageProcessorKwargs",
      "PPOCRV5ServerDetModel",
      "PPOCRV5ServerDetPreTrainedModel",
      "PPOCRV5ServerRecForTextRecognition",
      "PPOCRV5ServerRecForTextRecognitionOutput",
      "PPOCRV5ServerRecImageProcessor",
      "PPOCRV5ServerRecImageProcessorKwargs",
      "PPOCRV5ServerRecModel",
      "PPOCRV5ServerRecPreTrainedModel",
      "PPOCRV6MediumDetForObjectDetection",
      "PPOCRV6MediumDetModel",
      "PPOCRV6MediumDetPreTrainedModel",
      "PPOCRV6SmallDetForObjectDetection",
      "PPOCRV6SmallDetModel",
      "PPOCRV6SmallDetPreTrainedModel",
      "PPOCRV6SmallRecForTextRecognition",
      "PPOCRV6SmallRecForTextRecognitionOutput",
      "PPOCRV6SmallRecImageProcessor",
      "PPOCRV6SmallRecImageProcessorKwargs",
      "PPOCRV6SmallRecModel",
      "PPOCRV6SmallRecPreTrainedModel",
      "PPOCRV6TinyRecForTextRecognition",
      "PPOCRV6TinyRecModel",
      "PPOCRV6TinyRecPreTrainedModel",
      "PaddleOCRTextModel",
      "PaddleOCRVLForConditionalGeneration",
      "PaddleOCRVLImageProcessor",
      "PaddleOCRVLImageProcessorKwargs",
      "PaddleOCRVLImageProcessorPil",
      "PaddleOCRVLModel",
      "PaddleOCRVLPreTrainedModel",
      "PaddleOCRVLProcessor",
      "PaddleOCRVisionEncoder",
      "PaddleOCRVisionModel",
      "PaliGemmaForConditionalGeneration",
      "PaliGemmaModel",
      "PaliGemmaPreTrainedModel",
      "PaliGemmaProcessor",
      "ParakeetEncoder",
      "ParakeetFeatureExtractor",
      "ParakeetForCTC",
      "ParakeetForRNNT",
      "ParakeetForTDT",
      "ParakeetPreTrainedModel",
      "ParakeetProcessor",
      "ParakeetRNNTDecoder",
      "ParakeetTokenizer",
      "ParakeetTokenizerFast",
      "PatchTSMixerEncoder",
      "PatchTSMixerForPreTrainingOutput",
      "PatchTSMixerForPrediction",
      "PatchTSMixerForPredictionHead",
      "PatchTSMixerForPredictionOutput",
      "PatchTSMixerForPretraining",
      "PatchTSMixerForRegression",
      "PatchTSMixerForRegressionOutput",
      "PatchTSMixerForTimeSeriesClassification",
      "PatchTSMixerForTimeSeriesClassificationOutput",
      "PatchTSMixerModel",
      "PatchTSMixerPreTrainedModel",
      "PatchTSTEncoder",
      "PatchTSTForClassification",
      "PatchTSTForClassificationOutput",
      "PatchTSTForPrediction",
      "PatchTSTForPredictionOutput",
      "PatchTSTForPretraining",
      "PatchTSTForPretrainingOutput",
      "PatchTSTForRegression",
      "PatchTSTForRegressionOutput",
      "PatchTSTModel",
      "PatchTSTPreTrainedModel",
      "PeAudioDacEncoder",
      "PeAudioEncoder",
      "PeAudioFeatureExtractor",
      "PeAudioFrameLevelModel",
      "PeAudioModel",
      "PeAudioPreTrainedModel",
      "PeAudioProcessor",
      "PeAudioVideoEncoder",
      "PeAudioVideoModel",
      "PeAudioVideoPreTrainedModel",
      "PeAudioVideoProcessor",
      "PeVideoEncoder",
      "PeVideoModel",
      "PeVideoPreTrainedModel",
      "PeVideoProcessor",
      "PeVideoVideoProcessor",
      "PegasusDecoder",
      "PegasusEncoder",
      "PegasusForCausalLM",
      "PegasusForConditionalGeneration",
      "PegasusModel",
      "PegasusPreTrainedModel",
      "PegasusTokenizer",
      "PegasusTokenizerFast",
      "PegasusXDecoder",
      "PegasusXEncoder",
      "PegasusXForConditionalGeneration",
      "PegasusXModel",
      "PegasusXPreTrainedModel",
      "PerceiverAbstractDecoder",
      "PerceiverBasicDecoder",
      "PerceiverBasicVideoAutoencodingDecoder",
      "PerceiverClassificationDecoder",
      "PerceiverEmbeddingDecoder",
      "PerceiverEncoder",
      "PerceiverFeatureExtractor",
      "PerceiverForImageClassificationConvProcessing",
      "PerceiverForImageClassificationFourier",
      "PerceiverForImageClassificationLearned",
      "PerceiverForMaskedLM",
      "PerceiverForMultimodalAutoencoding",
      "PerceiverForOpticalFlow",
      "PerceiverForSequenceClassification",
      "PerceiverImageProcessor",
      "PerceiverImageProcessorFast",
      "PerceiverImageProcessorPil",
      "PerceiverModel",
      "PerceiverMultimodalDecoder",
      "PerceiverOpticalFlowDecoder",
      "PerceiverPreTrainedModel",
      "PerceiverProjectionDecoder",
      "PerceiverTokenizer",
      "PerceptionLMFastImageProcessorKwargs",
      "PerceptionLMForConditionalGeneration",
      "PerceptionLMImageProcessor",
      "PerceptionLMImageProcessorFast",
      "PerceptionLMImageProcessorKwargs",
      "PerceptionLMModel",
      "PerceptionLMPreTrainedModel",
      "PerceptionLMProcessor",
      "PerceptionLMVideoProcessor",
      "PersimmonForCausalLM",
      "PersimmonForSequenceClassification",
      "PersimmonForTokenClassification",
      "PersimmonModel",
      "PersimmonPreTrainedModel",
      "Phi3ForCausalLM",
      "Phi3ForSequenceClassification",
      "Phi3ForTokenClassification",
      "Phi3Model",
      "Phi3PreTrainedModel",
      "Phi4MultimodalAudioModel",
      "Phi4MultimodalAudioPreTrainedModel",
      "Phi4MultimodalFastImageProcessorKwargs",
      "Phi4MultimodalFeatureExtractor",
      "Phi4MultimodalForCausalLM",
      "Phi4MultimodalImageProcessor",
      "Phi4MultimodalImageProcessorFast",
      "Phi4MultimodalImageProcessorKwargs",
      "Phi4MultimodalModel",
      "Phi4MultimodalPreTrainedModel",
      "Phi4MultimodalProcessor",
      "Phi4MultimodalVisionEncoder",
      "Phi4MultimodalVisionModel",
      "Phi4MultimodalVisionPreTrainedModel",
      "PhiForCausalLM",
      "PhiForSequenceClassification",
      "PhiForTokenClassification",
      "PhiModel",
      "PhiPreTrainedModel",
      "PhimoeForCausalLM",
      "PhimoeForSequenceClassification",
      "PhimoeModel",
      "PhimoePreTrainedModel",
      "PhobertTokenizer",
      "Pix2StructForConditionalGeneration",
      "Pix2StructImageProcessor",
      "Pix2StructImageProcessorKwargs",
      "Pix2StructImageProcessorPil",
      "Pix2StructPreTrainedModel",
      "Pix2StructProcessor",
      "Pix2StructTextModel",
      "Pix2StructVisionEncoder",
      "Pix2StructVisionModel",
      "PixioModel",
      "PixioPreTrainedModel",
      "PixtralFastImageProcessorKwargs",
      "PixtralImageProcessor",
      "PixtralImageProcessorFast",
      "PixtralImageProcessorKwargs",
      "PixtralImageProcessorPil",
      "PixtralPreTrainedModel",
      "PixtralProcessor",
      "PixtralVisionModel",
      "PocketTTSAudioTokenizerDecoder",
      "PocketTTSAudioTokenizerDecoderModel",
      "PocketTTSAudioTokenizerEncoder",
      "PocketTTSAudioTokenizerEncoderModel",
      "PocketTTSAudioTokenizerModel",
      "PocketTTSAudioTokenizerPreTrainedModel",
      "PocketTTSAudioTokenizerTransformerModel",
      "PocketTTSFeatureExtractor",
      "PocketTTSForConditionalGeneration",
      "PocketTTSModel",
      "PocketTTSPreTrainedModel",
      "PocketTTSProcessor",
      "PoolFormerEncoder",
      "PoolFormerFastImageProcessorKwargs",
      "PoolFormerFeatureExtractor",
      "PoolFormerForImageClassification",
      "PoolFormerImageProcessor",
      "PoolFormerImageProcessorFast",
      "PoolFormerImageProcessorKwargs",
      "PoolFormerImageProcessorPil",
      "PoolFormerModel",
      "PoolFormerPreTrainedModel",
      "Pop2PianoFeatureExtractor",
      "Pop2PianoForConditionalGeneration",
      "Pop2PianoPreTrainedModel",
      "Pop2PianoProcessor",
      "Pop2PianoTokenizer",
      "PretrainedBartModel",
      "PretrainedFSMTModel",
      "PromptDepthAnythingFastImageProcessorKwargs",
      "PromptDepthAnythingForDepthEstimation",
      "PromptDepthAnythingImageProcessor",
      "PromptDepthAnythingImageProcessorFast",
      "PromptDepthAnythingImageProcessorKwargs",
      "PromptDepthAnythingImageProcessorPil",
      "PromptDepthAnythingPreTrainedModel",
      "ProphetNetDecoder",
      "ProphetNetEncoder",
      "ProphetNetForCausalLM",
      "ProphetNetForConditionalGeneration",
      "ProphetNetModel",
      "ProphetNetPreTrainedModel",
      "ProphetNetTokenizer",
      "PvtEncoder",
      "PvtForImageClassification",
      "PvtImageProcessor",
      "PvtImageProcessorFast",
      "PvtImageProcessorPil",
      "PvtModel",
      "PvtPreTrainedModel",
      "PvtV2Encoder",
      "PvtV2ForImageClassification",
      "PvtV2Model",
      "PvtV2PreTrainedModel",
      "QDQBertEncoder",
      "QDQBertForMaskedLM",
      "QDQBertForMultipleChoice",
      "QDQBertForNextSentencePrediction",
      "QDQBertForQuestionAnswering",
      "QDQBertForSequenceClassification",
      "QDQBertForTokenClassification",
      "QDQBertLMHeadModel",
      "QDQBertModel",
      "QDQBertPreTrainedModel",
      "QianfanOCRForConditionalGeneration",
      "QianfanOCRModel",
      "QianfanOCRPreTrainedModel",
      "QianfanOCRProcessor",
      "QianfanOCRVisionModel",
      "QianfanOCRVisionPreTrainedModel",
      "Qwen2AudioEncoder",
      "Qwen2AudioForConditionalGeneration",
      "Qwen2AudioModel",
      "Qwen2AudioPreTrainedModel",
      "Qwen2AudioProcessor",
      "Qwen2ForCausalLM",
      "Qwen2ForQuestionAnswering",
      "Qwen2ForSequenceClassification",
      "Qwen2ForTokenClassification",
      "Qwen2Model",
      "Qwen2MoeForCausalLM",
      "Qwen2MoeForQuestionAnswering",
      "Qwen2MoeForSequenceClassification",
      "Qwen2MoeForTokenClassification",
      "Qwen2MoeModel",
      "Qwen2MoePreTrainedModel",
      "Qwen2PreTrainedModel",
      "Qwen2Tokenizer",
      "Qwen2TokenizerFast",
      "Qwen2VLFastImageProcessorKwargs",
      "Qwen2VLForConditionalGeneration",
      "Qwen2VLImageProcessor",
      "Qwen2VLImageProcessorFast",
      "Qwen2VLImageProcessorKwargs",
      "Qwen2VLImageProcessorPil",
      "Qwen2VLModel",
      "Qwen2VLPreTrainedModel",
      "Qwen2VLProcessor",
      "Qwen2VLTextModel",
      "Qwen2VLVideoProcessor",
      "Qwen2VisionTransformerPretrainedModel",
      "Qwen2_5OmniAudioEncoder",
      "Qwen2_5OmniForConditionalGeneration",
      "Qwen2_5OmniPreTrainedModel",
      "Qwen2_5OmniPreTrainedModelForConditionalGeneration",
      "Qwen2_5OmniProcessor",
      "Qwen2_5OmniTalkerForConditionalGeneration",
      "Qwen2_5OmniTalkerModel",
      "Qwen2_5OmniThinkerForConditionalGeneration",
      "Qwen2_5OmniThinkerModel",
      "Qwen2_5OmniThinkerTextModel",
      "Qwen2_5OmniToken2WavBigVGANModel",
      "Qwen2_5OmniToken2WavDiTModel",
      "Qwen2_5OmniToken2WavModel",
      "Qwen2_5OmniVisionEncoder",
      "Qwen2_5_VLForConditionalGeneration",
      "Qwen2_5_VLModel",
      "Qwen2_5_VLPreTrainedModel",
      "Qwen2_5_VLProcessor",
      "Qwen2_5_VLTextModel",
      "Qwen2_5_VisionTransformerPretrainedModel",
      "Qwen3ASREncoder",
      "Qwen3ASRFeatureExtractor",
      "Qwen3ASRForConditionalGeneration",
      "Qwen3ASRForTokenClassification",
      "Qwen3ASRModel",
      "Qwen3ASRPreTrainedModel",
      "Qwen3ASRProcessor",
      "Qwen3ForCausalLM",
      "Qwen3ForQuestionAnswering",
      "Qwen3ForSequenceClassification",
      "Qwen3ForTokenClassification",
      "Qwen3Model",
      "Qwen3MoeForCausalLM",
      "Qwen3MoeForQuestionAnswering",
      "Qwen3MoeForSequenceClassification",
      "Qwen3MoeForTokenClassification",
      "Qwen3MoeModel",
      "Qwen3MoePreTrainedModel",
      "Qwen3NextForCausalLM",
      "Qwen3NextForQuestionAnswering",
      "Qwen3NextForSequenceClassification",
      "Qwen3NextForTokenClassification",
      "Qwen3NextModel",
      "Qwen3NextPreTrainedModel",
      "Qwen3OmniMoeAudioEncoder",
      "Qwen3OmniMoeCode2WavTransformerModel",
      "Qwen3OmniMoeForConditionalGeneration",
      "Qwen3OmniMoePreTrainedModel",
      "Qwen3OmniMoePreTrainedModelForConditionalGeneration",
      "Qwen3OmniMoeProcessor",
      "Qwen3OmniMoeTalkerCodePredictorModel",
      "Qwen3OmniMoeTalkerCodePredictorModelForConditionalGeneration",
      "Qwen3OmniMoeTalkerForConditionalGeneration",
      "Qwen3OmniMoeTalkerModel",
      "Qwen3OmniMoeThinkerForConditionalGeneration",
      "Qwen3OmniMoeThinkerModel",
      "Qwen3OmniMoeThinkerTextModel",
      "Qwen3OmniMoeThinkerTextPreTrainedModel",
      "Qwen3OmniMoeVisionEncoder",
      "Qwen3PreTrainedModel",
      "Qwen3VLForConditionalGeneration",
      "Qwen3VLModel",
      "Qwen3VLMoeForConditionalGeneration",
      "Qwen3VLMoeModel",
      "Qwen3VLMoePreTrainedModel",
      "Qwen3VLMoeTextModel",
      "Qwen3VLMoeVisionModel",
      "Qwen3VLPreTrainedModel",
      "Qwen3VLProcessor",
      "Qwen3VLTextModel",
      "Qwen3VLVideoProcessor",
      "Qwen3VLVisionModel",
      "Qwen3_5ForCausalLM",
      "Qwen3_5ForConditionalGeneration",
      "Qwen3_5ForSequenceClassification",
      "Qwen3_5ForTokenClassification",
      "Qwen3_5Model",
      "Qwen3_5MoeForCausalLM",
      "Qwen3_5MoeForConditionalGeneration",
      "Qwen3_5MoeModel",
      "Qwen3_5MoePreTrainedModel",
      "Qwen3_5MoeTextModel",
      "Qwen3_5MoeVisionModel",
      "Qwen3_5PreTrainedModel",
      "Qwen3_5TextForSequenceClassification",
      "Qwen3_5TextModel",
      "Qwen3_5Tokenizer",
      "Qwen3_5VisionModel",
      "Qwen4ExpForCausalLM",
      "Qwen4ExpForConditionalGeneration",
      "Qwen4ExpModel",
      "Qwen4ExpPreTrainedModel",
      "Qwen4ExpTextModel",
      "Qwen4ExpVisionModel",
      "RTDetrConvEncoder",
      "RTDetrDecoder",
      "RTDetrEncoder",
      "RTDetrFastImageProcessorKwargs",
      "RTDetrForObjectDetection",
      "RTDetrHybridEncoder",
      "RTDetrImageProcessor",
      "RTDetrImageProcessorFast",
      "RTDetrImageProcessorKwargs",
      "RTDetrImageProcessorPil",
      "RTDetrModel",
      "RTDetrPreTrainedModel",
      "RTDetrResNetEncoder",
      "RTDetrResNetPreTrainedModel",
      "RTDetrV2ConvEncoder",
      "RTDetrV2Decoder",
      "RTDetrV2Encoder",
      "RTDetrV2ForObjectDetection",
      "RTDetrV2HybridEncoder",
      "RTDetrV2Model",
      "RTDetrV2PreTrainedModel",
      "RadioEncoder",
      "RadioModel",
      "RadioPreTrainedModel",
      "RagModel",
      "RagPreTrainedModel",
      "RagSequenceForGeneration",
      "RagTokenForGeneration",
      "RagTokenizer",
      "RealmBertModel",
      "RealmEncoder",
      "RealmForOpenQA",
      "RealmForOpenQAOutput",
      "RealmKnowledgeAugEncoder",
      "RealmPreTrainedModel",
      "RealmReaderProjection",
      "RealmScorerProjection",
      "RealmTokenizer",
      "RealmTokenizerFast",
      "RecurrentGemmaForCausalLM",
      "RecurrentGemmaModel",
      "RecurrentGemmaPreTrainedModel",
      "ReformerEncoder",
      "ReformerForMaskedLM",
      "ReformerForQuestionAnswering",
      "ReformerForSequenceClassification",
      "ReformerModel",
      "ReformerPreTrainedModel",
      "ReformerTokenizer",
      "ReformerTokenizerFast",
      "RegNetEncoder",
      "RegNetForImageClassification",
      "RegNetModel",
      "RegNetPreTrainedModel",
      "RemBertEncoder",
      "RemBertForCausalLM",
      "RemBertForMaskedLM",
      "RemBertForMultipleChoice",
      "RemBertForQuestionAnswering",
      "RemBertForSequenceClassification",
      "RemBertForTokenClassification",
      "RemBertModel",
      "RemBertPreTrainedModel",
      "RemBertTokenizer",
      "RemBertTokenizerFast",
      "ResNetEncoder",
      "ResNetForImageClassification",
      "ResNetModel",
      "ResNetPreTrainedModel",
      "RfDetrConvEncoder",
      "RfDetrDecoder",
      "RfDetrDinov2Encoder",
      "RfDetrDinov2PreTrainedModel",
      "RfDetrForInstanceSegmentation",
      "RfDetrForObjectDetection",
      "RfDetrImageProcessor",
      "RfDetrImageProcessorKwargs",
      "RfDetrModel",
      "RfDetrPreTrainedModel",
      "RoCBertBasicTokenizer",
      "RoCBertEncoder",
      "RoCBertForCausalLM",
      "RoCBertForMaskedLM",
      "RoCBertForMultipleChoice",
      "RoCBertForPreTraining",
      "RoCBertForQuestionAnswering",
      "RoCBertForSequenceClassification",
      "RoCBertForTokenClassification",
      "RoCBertModel",
      "RoCBertPreTrainedModel",
      "RoCBertTokenizer",
      "RoCBertWordpieceTokenizer",
      "RoFormerEncoder",
      "RoFormerForCausalLM",
      "RoFormerForMaskedLM",
      "RoFormerForMultipleChoice",
      "RoFormerForQuestionAnswering",
      "RoFormerForSequenceClassification",
      "RoFormerForTokenClassification",
      "RoFormerModel",
      "RoFormerPreTrainedModel",
      "RoFormerTokenizer",
      "RoFormerTokenizerFast",
      "RobertaEncoder",
      "RobertaForCausalLM",
      "RobertaForMaskedLM",
      "RobertaForMultipleChoice",
      "RobertaForQuestionAnswering",
      "RobertaForSequenceClassification",
      "RobertaForTokenClassification",
      "RobertaModel",
      "RobertaPreLayerNormEncoder",
      "RobertaPreLayerNormForCausalLM",
      "RobertaPreLayerNormForMaskedLM",
      "RobertaPreLayerNormForMultipleChoice",
      "RobertaPreLayerNormForQuestionAnswering",
      "RobertaPreLayerNormForSequenceClassification",
      "RobertaPreLayerNormForTokenClassification",
      "RobertaPreLayerNormModel",
      "RobertaPreLayerNormPreTrainedModel",
      "RobertaPreTrainedModel",
      "RobertaTokenizer",
      "RobertaTokenizerFast",
      "RwkvForCausalLM",
      "RwkvModel",
      "RwkvPreTrainedModel",
      "SEWDEncoder",
      "SEWDFeatureEncoder",
      "SEWDFeatureExtractor",
      "SEWDForCTC",
      "SEWDForSequenceClassification",
      "SEWDModel",
      "SEWDPreTrainedModel",
      "SEWDTransformerEncoder",
      "SEWEncoder",
      "SEWFeatureEncoder",
      "SEWFeatureExtractor",
      "SEWForCTC",
      "SEWForSequenceClassification",
      "SEWModel",
      "SEWPreTrainedModel",
      "SLANeXtForTableRecognition",
      "SLANeXtForTableRecognitionOutput",
      "SLANeXtImageProcessor",
      "SLANeXtPreTrainedModel",
      "SLANeXtVisionEncoder",
      "SLANetForTableRecognition",
      "SLANetForTableRecognitionOutput",
      "SLANetPreTrainedModel",
      "SPMTokenizer",
      "Sam2FastImageProcessorKwargs",
      "Sam2HieraDetModel",
      "Sam2ImageProcessor",
      "Sam2ImageProcessorFast",
      "Sam2ImageProcessorKwargs",
      "Sam2MaskDecoder",
      "Sam2Model",
      "Sam2PreTrainedModel",
      "Sam2Processor",
      "Sam2PromptEncoder",
      "Sam2VideoMaskDecoder",
      "Sam2VideoMemoryEncoder",
      "Sam2VideoModel",
      "Sam2VideoPreTrainedModel",
      "Sam2VideoProcessor",
      "Sam2VideoPromptEncoder",
      "Sam2VideoVideoProcessor",
      "Sam2VisionModel",
      "Sam3DetrDecoder",
      "Sam3DetrEncoder",
      "Sam3GeometryEncoder",
      "Sam3ImageProcessor",
      "Sam3ImageProcessorKwargs",
      "Sam3LiteTextDetrDecoder",
      "Sam3LiteTextDetrEncoder",
      "Sam3LiteTextGeometryEncoder",
      "Sam3LiteTextMaskDecoder",
      "Sam3LiteTextModel",
      "Sam3LiteTextPixelDecoder",
      "Sam3LiteTextPreTrainedModel",
      "Sam3LiteTextTextModel",
      "Sam3MaskDecoder",
      "Sam3Model",
      "Sam3PixelDecoder",
      "Sam3PreTrainedModel",
      "Sam3Processor",
      "Sam3TrackerMaskDecoder",
      "Sam3TrackerModel",
      "Sam3TrackerPreTrainedModel",
      "Sam3TrackerProcessor",
      "Sam3TrackerPromptEncoder",
      "Sam3TrackerVideoMaskDecoder",
      "Sam3TrackerVideoMemoryEncoder",
      "Sam3TrackerVideoModel",
      "Sam3TrackerVideoPreTrainedModel",
      "Sam3TrackerVideoProcessor",
      "Sam3TrackerVideoPromptEncoder",
      "Sam3ViTModel",
      "Sam3VideoModel",
      "Sam3VideoPreTrainedModel",
      "Sam3VideoProcessor",
      "Sam3VisionModel",
      "SamFastImageProcessorKwargs",
      "SamHQMaskDecoder",
      "SamHQModel",
      "SamHQPreTrainedModel",
      "SamHQProcessor",
      "SamHQPromptEncoder",
      "SamHQVisionEncoder",
      "SamHQVisionModel",
      "SamImageProcessor",
      "SamImageProcessorFast",
      "SamImageProcessorKwargs",
      "SamImageProcessorPil",
      "SamMaskDecoder",
      "SamModel",
      "SamPreTrainedModel",
      "SamProcessor",
      "SamPromptEncoder",
      "SamVisionEncoder",
      "SamVisionModel",
      "Sapiens2Encoder",
      "Sapiens2ForImageMatting",
      "Sapiens2ForNormalEstimation",
      "Sapiens2ForPointmapEstimation",
      "Sapiens2ForPoseEstimation",
      "Sapiens2ForSemanticSegmentation",
      "Sapiens2ImageProcessor",
      "Sapiens2ImageProcessorKwargs",
      "Sapiens2Model",
      "Sapiens2PreTrainedModel",
      "SeamlessM4TConformerEncoder",
      "SeamlessM4TConformerFeatureProjection",
      "SeamlessM4TDecoder",
      "SeamlessM4TEncoder",
      "SeamlessM4TFeatureExtractor",
      "SeamlessM4TForSpeechToSpeech",
      "SeamlessM4TForSpeechToText",
      "SeamlessM4TForTextToSpeech",
      "SeamlessM4TForTextToText",
      "SeamlessM4TModel",
      "SeamlessM4TPreTrainedModel",
      "SeamlessM4TProcessor",
      "SeamlessM4TSpeechEncoder",
      "SeamlessM4TTextToUnitForConditionalGeneration",
      "SeamlessM4TTextToUnitModel",
      "SeamlessM4TTokenizer",
      "SeamlessM4TTokenizerFast",
      "SeamlessM4Tv2ConformerEncoder",
      "SeamlessM4Tv2ConformerFeatureProjection",
      "SeamlessM4Tv2Decoder",
      "SeamlessM4Tv2Encoder",
      "SeamlessM4Tv2ForSpeechToSpeech",
      "SeamlessM4Tv2ForSpeechToText",
      "SeamlessM4Tv2ForTextToSpeech",
      "SeamlessM4Tv2ForTextToText",
      "SeamlessM4Tv2Model",
      "SeamlessM4Tv2PreTrainedModel",
      "SeamlessM4Tv2SpeechEncoder",
      "SeamlessM4Tv2TextToUnitDecoder",
      "SeamlessM4Tv2TextToUnitForConditionalGeneration",
      "SeamlessM4Tv2TextToUnitModel",
      "SeedOssForCausalLM",
      "SeedOssForQuestionAnswering",
      "SeedOssForSequenceClassification",
      "SeedOssForTokenClassification",
      "SeedOssModel",
      "SeedOssPreTrainedModel",
      "SegGptDecoder",
      "SegGptEncoder",
      "SegGptForImageSegmentation",
      "SegGptImageProcessor",
      "SegGptImageProcessorKwargs",
      "SegGptImageProcessorPil",
      "SegGptModel",
      "SegGptPreTrainedModel",
      "SegformerEncoder",
      "SegformerFastImageProcessorKwargs",
      "SegformerFeatureExtractor",
      "SegformerForImageClassification",
      "SegformerForSemanticSegmentation",
      "SegformerImageProcessor",
      "SegformerImageProcessorFast",
      "SegformerImageProcessorKwargs",
      "SegformerImageProcessorPil",
      "SegformerModel",
      "SegformerPreTrainedModel",
      "SemanticDecoder",
      "SemanticEncoder",
      "SentencepieceTokenizer",
      "ShieldGemma2ForImageClassification",
      "ShieldGemma2Processor",
      "Siglip2Encoder",
      "Siglip2FastImageProcessorKwargs",
      "Siglip2ForImageClassification",
      "Siglip2ImageProcessor",
      "Siglip2ImageProcessorFast",
      "Siglip2ImageProcessorKwargs",
      "Siglip2ImageProcessorPil",
      "Siglip2Model",
      "Siglip2PreTrainedModel",
      "Siglip2Processor",
      "Siglip2TextModel",
      "Siglip2Tokenizer",
      "Siglip2VisionModel",
      "SiglipEncoder",
      "SiglipForImageClassification",
      "SiglipImageProcessor",
      "SiglipImageProcessorFast",
      "SiglipImageProcessorPil",
      "SiglipModel",
      "SiglipPreTrainedModel",
      "SiglipProcessor",
      "SiglipTextModel",
      "SiglipTokenizer",
      "SiglipVisionModel",
      "SmolLM3ForCausalLM",
      "SmolLM3ForQuestionAnswering",
      "SmolLM3ForSequenceClassification",
      "SmolLM3ForTokenClassification",
      "SmolLM3Model",
      "SmolLM3PreTrainedModel",
      "SmolVLMEncoder",
      "SmolVLMFastImageProcessorKwargs",
      "SmolVLMForConditionalGeneration",
      "SmolVLMImageProcessor",
      "SmolVLMImageProcessorFast",
      "SmolVLMImageProcessorKwargs",
      "SmolVLMImageProcessorPil",
      "SmolVLMModel",
      "SmolVLMPreTrainedModel",
      "SmolVLMProcessor",
      "SmolVLMVideoProcessor",
      "SolarOpenForCausalLM",
      "SolarOpenModel",
      "SolarOpenPreTrainedModel",
      "Speech2Text2Decoder",
      "Speech2Text2ForCausalLM",
      "Speech2Text2PreTrainedModel",
      "Speech2Text2Processor",
      "Speech2Text2Tokenizer",
      "Speech2TextDecoder",
      "Speech2TextEncoder",
      "Speech2TextFeatureExtractor",
      "Speech2TextForConditionalGeneration",
      "Speech2TextModel",
      "Speech2TextPreTrainedModel",
      "Speech2TextProcessor",
      "Speech2TextTokenizer",
      "SpeechEncoderDecoderModel",
      "SpeechT5Decoder",
      "SpeechT5Encoder",
      "SpeechT5FeatureEncoder",
      "SpeechT5FeatureExtractor",
      "SpeechT5FeatureProjection",
      "SpeechT5ForSpeechToSpeech",
      "SpeechT5ForSpeechToText",
      "SpeechT5ForTextToSpeech",
      "SpeechT5Model",
      "SpeechT5PreTrainedModel",
      "SpeechT5Processor",
      "SpeechT5Tokenizer",
      "SplinterEncoder",
      "SplinterForPreTraining",
      "SplinterForPreTrainingOutput",
      "SplinterForQuestionAnswering",
      "SplinterModel",
      "SplinterPreTrainedModel",
      "SplinterTokenizer",
      "SplinterTokenizerFast",
      "SqueezeBertEncoder",
      "SqueezeBertForMaskedLM",
      "SqueezeBertForMultipleChoice",
      "SqueezeBertForQuestionAnswering",
      "SqueezeBertForSequenceClassification",
      "SqueezeBertForTokenClassification",
      "SqueezeBertModel",
      "SqueezeBertPreTrainedModel",
      "SqueezeBertTokenizer",
      "SqueezeBertTokenizerFast",
      "StableLmForCausalLM",
      "StableLmForSequenceClassification",
      "StableLmForTokenClassification",
      "StableLmModel",
      "StableLmPreTrainedModel",
      "Starcoder2ForCausalLM",
      "Starcoder2ForSequenceClassification",
      "Starcoder2ForTokenClassification",
      "Starcoder2Model",
      "Starcoder2PreTrainedModel",
      "Step3p7ForConditionalGeneration",
      "Step3p7ImageProcessor",
      "Step3p7ImageProcessorKwargs",
      "Step3p7Model",
      "Step3p7PreTrainedModel",
      "Step3p7Processor",
      "Step3p7TextModel",
      "Step3p7VisionModel",
      "SubWordJapaneseTokenizer",
      "SudachiTokenizer",
      "SuperGlueFinalProjection",
      "SuperGlueForKeypointMatching",
      "SuperGlueImageProcessor",
      "SuperGlueImageProcessorKwargs",
      "SuperGlueImageProcessorPil",
      "SuperGlueKeypointEncoder",
      "SuperGluePreTrainedModel",
      "SuperPointDescriptorDecoder",
      "SuperPointEncoder",
      "SuperPointFastImageProcessorKwargs",
      "SuperPointForKeypointDetection",
      "SuperPointImageProcessor",
      "SuperPointImageProcessorFast",
      "SuperPointImageProcessorKwargs",
      "SuperPointImageProcessorPil",
      "SuperPointInterestPointDecoder",
      "SuperPointPreTrainedModel",
      "SwiftFormerConvEncoder",
      "SwiftFormerEncoder",
      "SwiftFormerForImageClassification",
      "SwiftFormerModel",
      "SwiftFormerPreTrainedModel",
      "Swin2SREncoder",
      "Swin2SRFastImageProcessorKwargs",
      "Swin2SRForImageSuperResolution",
      "Swin2SRImageProcessor",
      "Swin2SRImageProcessorFast",
      "Swin2SRImageProcessorKwargs",
      "Swin2SRImageProcessorPil",
      "Swin2SRModel",
      "Swin2SRPreTrainedModel",
      "SwinEncoder",
      "SwinForImageClassification",
      "SwinForMaskedImageModeling",
      "SwinModel",
      "SwinPreTrainedModel",
      "Swinv2Encoder",
      "Swinv2ForImageClassification",
      "Swinv2ForMaskedImageModeling",
      "Swinv2Model",
      "Swinv2PreTrainedModel",
      "SwitchTransformersEncoderModel",
      "SwitchTransformersForConditionalGeneration",
      "SwitchTransformersModel",
      "SwitchTransformersPreTrainedModel",
      "T5EncoderModel",
      "T5ForConditionalGeneration",
      "T5ForQuestionAnswering",
      "T5ForSequenceClassification",
      "T5ForTokenClassification",
      "T5Gemma2Decoder",
      "T5Gemma2Encoder",
      "T5Gemma2ForConditionalGeneration",
      "T5Gemma2ForSequenceClassification",
      "T5Gemma2ForTokenClassification",
      "T5Gemma2Model",
      "T5Gemma2PreTrainedModel",
      "T5Gemma2TextEncoder",
      "T5GemmaDecoder",
      "T5GemmaEncoder",
      "T5GemmaEncoderModel",
      "T5GemmaForConditionalGeneration",
      "T5GemmaForSequenceClassification",
      "T5GemmaForTokenClassification",
      "T5GemmaModel",
      "T5GemmaPreTrainedModel",
      "T5Model",
      "T5PreTrainedModel",
      "T5Tokenizer",
      "T5TokenizerFast",
      "TFAlbertForMaskedLM",
      "TFAlbertForMultipleChoice",
      "TFAlbertForPreTraining",
      "TFAlbertForPreTrainingOutput",
      "TFAlbertForQuestionAnswering",
      "TFAlbertForSequenceClassification",
      "TFAlbertForTokenClassification",
      "TFAlbertModel",
      "TFAlbertPreTrainedModel",
      "TFAutoModel",
      "TFAutoModelForAudioClassification",
      "TFAutoModelForCausalLM",
      "TFAutoModelForDocumentQuestionAnswering",
      "TFAutoModelForImageClassification",
      "TFAutoModelForMaskGeneration",
      "TFAutoModelForMaskedImageModeling",
      "TFAutoModelForMaskedLM",
      "TFAutoModelForMultipleChoice",
      "TFAutoModelForNextSentencePrediction",
      "TFAutoModelForPreTraining",
      "TFAutoModelForQuestionAnswering",
      "TFAutoModelForSemanticSegmentation",
      "TFAutoModelForSeq2SeqLM",
      "TFAutoModelForSequenceClassification",
      "TFAutoModelForSpeechSeq2Seq",
      "TFAutoModelForTableQuestionAnswering",
      "TFAutoModelForTextEncoding",
      "TFAutoModelForTokenClassification",
      "TFAutoModelForVision2Seq",
      "TFAutoModelForZeroShotImageClassification",
      "TFBartDecoder",
      "TFBartEncoder",
      "TFBartForConditionalGeneration",
      "TFBartForSequenceClassification",
      "TFBartModel",
      "TFBartPretrainedModel",
      "TFBertEncoder",
      "TFBertForMaskedLM",
      "TFBertForMultipleChoice",
      "TFBertForNextSentencePrediction",
      "TFBertForPreTraining",
      "TFBertForPreTrainingOutput",
      "TFBertForQuestionAnswering",
      "TFBertForSequenceClassification",
      "TFBertForTokenClassification",
      "TFBertLMHeadModel",
      "TFBertModel",
      "TFBertPreTrainedModel",
      "TFBertTokenizer",
      "TFBlenderbotDecoder",
      "TFBlenderbotEncoder",
      "TFBlenderbotForConditionalGeneration",
      "TFBlenderbotModel",
      "TFBlenderbotPreTrainedModel",
      "TFBlenderbotSmallDecoder",
      "TFBlenderbotSmallEncoder",
      "TFBlenderbotSmallForConditionalGeneration",
      "TFBlenderbotSmallModel",
      "TFBlenderbotSmallPreTrainedModel",
      "TFBlipEncoder",
      "TFBlipForConditionalGeneration",
      "TFBlipForConditionalGenerationModelOutput",
      "TFBlipForImageTextRetrieval",
      "TFBlipForQuestionAnswering",
      "TFBlipModel",
      "TFBlipPreTrainedModel",
      "TFBlipTextEncoder",
      "TFBlipTextLMHeadModel",
      "TFBlipTextModel",
      "TFBlipTextPreTrainedModel",
      "TFBlipVisionModel",
      "TFCLIPEncoder",
      "TFCLIPModel",
      "TFCLIPPreTrainedModel",
      "TFCLIPTextModel",
      "TFCLIPVisionModel",
      "TFCTRLForSequenceClassification",
      "TFCTRLLMHeadModel",
      "TFCTRLModel",
      "TFCTRLPreTrainedModel",
      "TFCamembertEncoder",
      "TFCamembertForCausalLM",
      "TFCamembertForMaskedLM",
      "TFCamembertForMultipleChoice",
      "TFCamembertForQuestionAnswering",
      "TFCamembertForSequenceClassification",
      "TFCamembertForTokenClassification",
      "TFCamembertModel",
      "TFCamembertPreTrainedModel",
      "TFConvBertEncoder",
      "TFConvBertForMaskedLM",
      "TFConvBertForMultipleChoice",
      "TFConvBertForQuestionAnswering",
      "TFConvBertForSequenceClassification",
      "TFConvBertForTokenClassification",
      "TFConvBertModel",
      "TFConvBertPreTrainedModel",
      "TFConvNextEncoder",
      "TFConvNextForImageClassification",
      "TFConvNextModel",
      "TFConvNextPreTrainedModel",
      "TFConvNextV2Encoder",
      "TFConvNextV2ForImageClassification",
      "TFConvNextV2Model",
      "TFConvNextV2PreTrainedModel",
      "TFCvtEncoder",
      "TFCvtForImageClassification",
      "TFCvtModel",
      "TFCvtPreTrainedModel",
      "TFCvtSelfAttentionConvProjection",
      "TFCvtSelfAttentionLinearProjection",
      "TFCvtSelfAttentionProjection",
      "TFDPRContextEncoder",
      "TFDPREncoder",
      "TFDPRPretrainedContextEncoder",
      "TFDPRPretrainedQuestionEncoder",
      "TFDPRQuestionEncoder",
      "TFData2VecVisionEncoder",
      "TFData2VecVisionForImageClassification",
      "TFData2VecVisionForSemanticSegmentation",
      "TFData2VecVisionModel",
      "TFData2VecVisionPreTrainedModel",
      "TFDebertaEncoder",
      "TFDebertaForMaskedLM",
      "TFDebertaForQuestionAnswering",
      "TFDebertaForSequenceClassification",
      "TFDebertaForTokenClassification",
      "TFDebertaModel",
      "TFDebertaPreTrainedModel",
      "TFDebertaV2Encoder",
      "TFDebertaV2ForMaskedLM",
      "TFDebertaV2ForMultipleChoice",
      "TFDebertaV2ForQuestionAnswering",
      "TFDebertaV2ForSequenceClassification",
      "TFDebertaV2ForTokenClassification",
      "TFDebertaV2Model",
      "TFDebertaV2PreTrainedModel",
      "TFDeiTEncoder",
      "TFDeiTForImageClassification",
      "TFDeiTForImageClassificationWithTeacher",
      "TFDeiTForImageClassificationWithTeacherOutput",
      "TFDeiTForMaskedImageModeling",
      "TFDeiTModel",
      "TFDeiTPreTrainedModel",
      "TFDeitDecoder",
      "TFDistilBertForMaskedLM",
      "TFDistilBertForMultipleChoice",
      "TFDistilBertForQuestionAnswering",
      "TFDistilBertForSequenceClassification",
      "TFDistilBertForTokenClassification",
      "TFDistilBertModel",
      "TFDistilBertPreTrainedModel",
      "TFEfficientFormerEncoder",
      "TFEfficientFormerForImageClassification",
      "TFEfficientFormerForImageClassificationWithTeacher",
      "TFEfficientFormerForImageClassificationWithTeacherOutput",
      "TFEfficientFormerModel",
      "TFEfficientFormerPreTrainedModel",
      "TFElectraEncoder",
      "TFElectraForMaskedLM",
      "TFElectraForMultipleChoice",
      "TFElectraForPreTraining",
      "TFElectraForPreTrainingOutput",
      "TFElectraForQuestionAnswering",
      "TFElectraForSequenceClassification",
      "TFElectraForTokenClassification",
      "TFElectraModel",
      "TFElectraPreTrainedModel",
      "TFEncoderDecoderModel",
      "TFEsmEncoder",
      "TFEsmForMaskedLM",
      "TFEsmForSequenceClassification",
      "TFEsmForTokenClassification",
      "TFEsmModel",
      "TFEsmPreTrainedModel",
      "TFFlaubertForMultipleChoice",
      "TFFlaubertForQuestionAnsweringSimple",
      "TFFlaubertForSequenceClassification",
      "TFFlaubertForTokenClassification",
      "TFFlaubertModel",
      "TFFlaubertPreTrainedModel",
      "TFFlaubertWithLMHeadModel",
      "TFFunnelBaseModel",
      "TFFunnelDecoder",
      "TFFunnelEncoder",
      "TFFunnelForMaskedLM",
      "TFFunnelForMultipleChoice",
      "TFFunnelForPreTraining",
      "TFFunnelForPreTrainingOutput",
      "TFFunnelForQuestionAnswering",
      "TFFunnelForSequenceClassification",
      "TFFunnelForTokenClassification",
      "TFFunnelModel",
      "TFFunnelPreTrainedModel",
      "TFGPT2DoubleHeadsModel",
      "TFGPT2ForSequenceClassification",
      "TFGPT2LMHeadModel",
      "TFGPT2Model",
      "TFGPT2PreTrainedModel",
      "TFGPT2Tokenizer",
      "TFGPTJForCausalLM",
      "TFGPTJForQuestionAnswering",
      "TFGPTJForSequenceClassification",
      "TFGPTJModel",
      "TFGPTJPreTrainedModel",
      "TFGroupViTModel",
      "TFGroupViTPreTrainedModel",
      "TFGroupViTTextEncoder",
      "TFGroupViTTextModel",
      "TFGroupViTVisionEncoder",
      "TFGroupViTVisionModel",
      "TFHubertEncoder",
      "TFHubertFeatureEncoder",
      "TFHubertFeatureExtractor",
      "TFHubertFeatureProjection",
      "TFHubertForCTC",
      "TFHubertModel",
      "TFHubertPreTrainedModel",
      "TFIdeficsForVisionText2Text",
      "TFIdeficsModel",
      "TFIdeficsPreTrainedModel",
      "TFLEDDecoder",
      "TFLEDEncoder",
      "TFLEDForConditionalGeneration",
      "TFLEDModel",
      "TFLEDPreTrainedModel",
      "TFLayoutLMEncoder",
      "TFLayoutLMForMaskedLM",
      "TFLayoutLMForQuestionAnswering",
      "TFLayoutLMForSequenceClassification",
      "TFLayoutLMForTokenClassification",
      "TFLayoutLMModel",
      "TFLayoutLMPreTrainedModel",
      "TFLayoutLMv3Encoder",
      "TFLayoutLMv3ForQuestionAnswering",
      "TFLayoutLMv3ForSequenceClassification",
      "TFLayoutLMv3ForTokenClassification",
      "TFLayoutLMv3Model",
      "TFLayoutLMv3PreTrainedModel",
      "TFLongformerEncoder",
      "TFLongformerForMaskedLM",
      "TFLongformerForMultipleChoice",
      "TFLongformerForQuestionAnswering",
      "TFLongformerForSequenceClassification",
      "TFLongformerForTokenClassification",
      "TFLongformerModel",
      "TFLongformerPreTrainedModel",
      "TFLxmertEncoder",
      "TFLxmertForPreTraining",
      "TFLxmertForPreTrainingOutput",
      "TFLxmertModel",
      "TFLxmertPreTrainedModel",
      "TFLxmertVisualFeatureEncoder",
      "TFMBartDecoder",
      "TFMBartEncoder",
      "TFMBartForConditionalGeneration",
      "TFMBartModel",
      "TFMBartPreTrainedModel",
      "TFMPNetEncoder",
      "TFMPNetForMaskedLM",
      "TFMPNetForMultipleChoice",
      "TFMPNetForQuestionAnswering",
      "TFMPNetForSequenceClassification",
      "TFMPNetForTokenClassification",
      "TFMPNetModel",
      "TFMPNetPreTrainedModel",
      "TFMT5EncoderModel",
      "TFMT5ForConditionalGeneration",
      "TFMT5Model",
      "TFMarianDecoder",
      "TFMarianEncoder",
      "TFMarianMTModel",
      "TFMarianModel",
      "TFMarianPreTrainedModel",
      "TFMistralForCausalLM",
      "TFMistralForSequenceClassification",
      "TFMistralModel",
      "TFMistralPreTrainedModel",
      "TFMobileBertEncoder",
      "TFMobileBertForMaskedLM",
      "TFMobileBertForMultipleChoice",
      "TFMobileBertForNextSentencePrediction",
      "TFMobileBertForPreTraining",
      "TFMobileBertForPreTrainingOutput",
      "TFMobileBertForQuestionAnswering",
      "TFMobileBertForSequenceClassification",
      "TFMobileBertForTokenClassification",
      "TFMobileBertModel",
      "TFMobileBertPreTrainedModel",
      "TFMobileViTEncoder",
      "TFMobileViTForImageClassification",
      "TFMobileViTForSemanticSegmentation",
      "TFMobileViTModel",
      "TFMobileViTPreTrainedModel",
      "TFOPTDecoder",
      "TFOPTForCausalLM",
      "TFOPTModel",
      "TFOPTPreTrainedModel",
      "TFOpenAIGPTDoubleHeadsModel",
      "TFOpenAIGPTForSequenceClassification",
      "TFOpenAIGPTLMHeadModel",
      "TFOpenAIGPTModel",
      "TFOpenAIGPTPreTrainedModel",
      "TFPegasusDecoder",
      "TFPegasusEncoder",
      "TFPegasusForConditionalGeneration",
      "TFPegasusModel",
      "TFPegasusPreTrainedModel",
      "TFRagModel",
      "TFRagPreTrainedModel",
      "TFRagSequenceForGeneration",
      "TFRagTokenForGeneration",
      "TFRegNetEncoder",
      "TFRegNetForImageClassification",
      "TFRegNetModel",
      "TFRegNetPreTrainedModel",
      "TFRemBertEncoder",
      "TFRemBertForCausalLM",
      "TFRemBertForMaskedLM",
      "TFRemBertForMultipleChoice",
      "TFRemBertForQuestionAnswering",
      "TFRemBertForSequenceClassification",
      "TFRemBertForTokenClassification",
      "TFRemBertModel",
      "TFRemBertPreTrainedModel",
      "TFResNetEncoder",
      "TFResNetForImageClassification",
      "TFResNetModel",
      "TFResNetPreTrainedModel",
      "TFRoFormerEncoder",
      "TFRoFormerForCausalLM",
      "TFRoFormerForMaskedLM",
      "TFRoFormerForMultipleChoice",
      "TFRoFormerForQuestionAnswering",
      "TFRoFormerForSequenceClassification",
      "TFRoFormerForTokenClassification",
      "TFRoFormerModel",
      "TFRoFormerPreTrainedModel",
      "TFRobertaEncoder",
      "TFRobertaForCausalLM",
      "TFRobertaForMaskedLM",
      "TFRobertaForMultipleChoice",
      "TFRobertaForQuestionAnswering",
      "TFRobertaForSequenceClassification",
      "TFRobertaForTokenClassification",
      "TFRobertaModel",
      "TFRobertaPreLayerNormEncoder",
      "TFRobertaPreLayerNormForCausalLM",
      "TFRobertaPreLayerNormForMaskedLM",
      "TFRobertaPreLayerNormForMultipleChoice",
      "TFRobertaPreLayerNormForQuestionAnswering",
      "TFRobertaPreLayerNormForSequenceClassification",
      "TFRobertaPreLayerNormForTokenClassification",
      "TFRobertaPreLayerNormModel",
      "TFRobertaPreLayerNormPreTrainedModel",
      "TFRobertaPreTrainedModel",
      "TFSamMaskDecoder",
      "TFSamModel",
      "TFSamPreTrainedModel",
      "TFSamPromptEncoder",
      "TFSamVisionEncoder",
      "TFSamVisionModel",
      "TFSegformerEncoder",
      "TFSegformerForImageClassification",
      "TFSegformerForSemanticSegmentation",
      "TFSegformerModel",
      "TFSegformerPreTrainedModel",
      "TFSpeech2TextDecoder",
      "TFSpeech2TextEncoder",
      "TFSpeech2TextForConditionalGeneration",
      "TFSpeech2TextModel",
      "TFSpeech2TextPreTrainedModel",
      "TFSwiftFormerConvEncoder",
      "TFSwiftFormerEncoder",
      "TFSwiftFormerForImageClassification",
      "TFSwiftFormerModel",
      "TFSwiftFormerPreTrainedModel",
      "TFSwinDecoder",
      "TFSwinEncoder",
      "TFSwinForImageClassification",
      "TFSwinForMaskedImageModeling",
      "TFSwinModel",
      "TFSwinPreTrainedModel",
      "TFT5EncoderModel",
      "TFT5ForConditionalGeneration",
      "TFT5Model",
      "TFT5PreTrainedModel",
      "TFTapasEncoder",
      "TFTapasForMaskedLM",
      "TFTapasForQuestionAnswering",
      "TFTapasForSequenceClassification",
      "TFTapasModel",
      "TFTapasPreTrainedModel",
      "TFViTEncoder",
      "TFViTForImageClassification",
      "TFViTMAEDecoder",
      "TFViTMAEEncoder",
      "TFViTMAEForPreTraining",
      "TFViTMAEForPreTrainingOutput",
      "TFViTMAEModel",
      "TFViTMAEPreTrainedModel",
      "TFViTModel",
      "TFViTPreTrainedModel",
      "TFVisionEncoderDecoderModel",
      "TFVisionTextDualEncoderModel",
      "TFWav2Vec2Encoder",
      "TFWav2Vec2FeatureEncoder",
      "TFWav2Vec2FeatureExtractor",
      "TFWav2Vec2FeatureProjection",
      "TFWav2Vec2ForCTC",
      "TFWav2Vec2ForSequenceClassification",
      "TFWav2Vec2Model",
      "TFWav2Vec2PreTrainedModel",
      "TFWhisperDecoder",
      "TFWhisperEncoder",
      "TFWhisperForConditionalGeneration",
      "TFWhisperModel",
      "TFWhisperPreTrainedModel",
      "TFXGLMForCausalLM",
      "TFXGLMModel",
      "TFXGLMPreTrainedModel",
      "TFXLMForMultipleChoice",
      "TFXLMForQuestionAnsweringSimple",
      "TFXLMForSequenceClassification",
      "TFXLMForTokenClassification",
      "TFXLMModel",
      "TFXLMPreTrainedModel",
      "TFXLMRobertaEncoder",
      "TFXLMRobertaForCausalLM",
      "TFXLMRobertaForMaskedLM",
      "TFXLMRobertaForMultipleChoice",
      "TFXLMRobertaForQuestionAnswering",
      "TFXLMRobertaForSequenceClassification",
      "TFXLMRobertaForTokenClassification",
      "TFXLMRobertaModel",
      "TFXLMRobertaPreTrainedModel",
      "TFXLMWithLMHeadModel",
      "TFXLNetForMultipleChoice",
      "TFXLNetForMultipleChoiceOutput",
      "TFXLNetForQuestionAnsweringSimple",
      "TFXLNetForQuestionAnsweringSimpleOutput",
      "TFXLNetForSequenceClassification",
      "TFXLNetForSequenceClassificationOutput",
      "TFXLNetForTokenClassification",
      "TFXLNetForTokenClassificationOutput",
      "TFXLNetLMHeadModel",
      "TFXLNetModel",
      "TFXLNetPreTrainedModel",
      "TableTransformerConvEncoder",
      "TableTransformerConvModel",
      "TableTransformerDecoder",
      "TableTransformerEncoder",
      "TableTransformerForObjectDetection",
      "TableTransformerModel",
      "TableTransformerPreTrainedModel",
      "TapasEncoder",
      "TapasForMaskedLM",
      "TapasForQuestionAnswering",
      "TapasForSequenceClassification",
      "TapasModel",
      "TapasPreTrainedModel",
      "TapasTokenizer",
      "TextNetEncoder",
      "TextNetFastImageProcessorKwargs",
      "TextNetForImageClassification",
      "TextNetImageProcessor",
      "TextNetImageProcessorFast",
      "TextNetImageProcessorKwargs",
      "TextNetImageProcessorPil",
      "TextNetModel",
      "TextNetPreTrainedModel",
      "TimeSeriesTransformerDecoder",
      "TimeSeriesTransformerEncoder",
      "TimeSeriesTransformerForPrediction",
      "TimeSeriesTransformerModel",
      "TimeSeriesTransformerPreTrainedModel",
      "TimesFm2_5Model",
      "TimesFm2_5ModelForPrediction",
      "TimesFm2_5OutputForPrediction",
      "TimesFm2_5PreTrainedModel",
      "TimesFmModel",
      "TimesFmModelForPrediction",
      "TimesFmOutputForPrediction",
      "TimesFmPreTrainedModel",
      "TimesformerEncoder",
      "TimesformerForVideoClassification",
      "TimesformerModel",
      "TimesformerPreTrainedModel",
      "TimesformerVideoProcessor",
      "TimmWrapperForImageClassification",
      "TimmWrapperImageProcessor",
      "TimmWrapperModel",
      "TimmWrapperPreTrainedModel",
      "Tipsv2DptDecoder",
      "Tipsv2DptForDensePrediction",
      "Tipsv2DptForDepthEstimation",
      "Tipsv2DptForNormalEstimation",
      "Tipsv2DptForSemanticSegmentation",
      "Tipsv2DptImageProcessor",
      "Tipsv2DptPreTrainedModel",
      "Tipsv2ImageProcessor",
      "Tipsv2Model",
      "Tipsv2PreTrainedModel",
      "Tipsv2Processor",
      "Tipsv2TextEncoder",
      "Tipsv2TextModel",
      "Tipsv2TextPreTrainedModel",
      "Tipsv2Tokenizer",
      "Tipsv2VisionEncoder",
      "Tipsv2VisionModel",
      "Tipsv2VisionPreTrainedModel",
      "TrOCRDecoder",
      "TrOCRForCausalLM",
      "TrOCRPreTrainedModel",
      "TrOCRProcessor",
      "TvltDecoder",
      "TvltEncoder",
      "TvltFeatureExtractor",
      "TvltForAudioVisualClassification",
      "TvltForPreTraining",
      "TvltForPreTrainingOutput",
      "TvltImageProcessor",
      "TvltModel",
      "TvltPreTrainedModel",
      "TvltProcessor",
      "TvpEncoder",
      "TvpFastImageProcessorKwargs",
      "TvpForVideoGrounding",
      "TvpImageProcessor",
      "TvpImageProcessorFast",
      "TvpImageProcessorKwargs",
      "TvpImageProcessorPil",
      "TvpModel",
      "TvpPreTrainedModel",
      "TvpProcessor",
      "TvpVisionModel",
      "TweetTokenizer",
      "UMT5EncoderModel",
      "UMT5ForConditionalGeneration",
      "UMT5ForQuestionAnswering",
      "UMT5ForSequenceClassification",
      "UMT5ForTokenClassification",
      "UMT5Model",
      "UMT5PreTrainedModel",
      "UVDocImageProcessor",
      "UVDocModel",
      "UVDocPreTrainedModel",
      "UdopEncoderModel",
      "UdopForConditionalGeneration",
      "UdopModel",
      "UdopPreTrainedModel",
      "UdopProcessor",
      "UdopTokenizer",
      "UdopTokenizerFast",
      "UltraVBertForMaskedLM",
      "UltraVBertForSequenceClassification",
      "UltraVBertForTokenClassification",
      "UltraVBertImageProcessor",
      "UltraVBertImageProcessorKwargs",
      "UltraVBertModel",
      "UltraVBertPreTrainedModel",
      "UltrabertForMaskedLM",
      "UltrabertForQuestionAnswering",
      "UltrabertForSequenceClassification",
      "UltrabertForTokenClassification",
      "UltrabertModel",
      "UltrabertPreTrainedModel",
      "UniSpeechEncoder",
      "UniSpeechFeatureEncoder",
      "UniSpeechFeatureExtractor",
      "UniSpeechFeatureProjection",
      "UniSpeechForCTC",
      "UniSpeechForPreTraining",
      "UniSpeechForPreTrainingOutput",
      "UniSpeechForSequenceClassification",
      "UniSpeechModel",
      "UniSpeechPreTrainedModel",
      "UniSpeechSatEncoder",
      "UniSpeechSatFeatureEncoder",
      "UniSpeechSatFeatureExtractor",
      "UniSpeechSatFeatureProjection",
      "UniSpeechSatForAudioFrameClassification",
      "UniSpeechSatForCTC",
      "UniSpeechSatForPreTraining",
      "UniSpeechSatForPreTrainingOutput",
      "UniSpeechSatForSequenceClassification",
      "UniSpeechSatForXVector",
      "UniSpeechSatModel",
      "UniSpeechSatPreTrainedModel",
      "UnivNetFeatureExtractor",
      "UnivNetModel",
      "UnlimitedOcrEncoder",
      "UnlimitedOcrForConditionalGeneration",
      "UnlimitedOcrImageProcessor",
      "UnlimitedOcrImageProcessorKwargs",
      "UnlimitedOcrModel",
      "UnlimitedOcrPreTrainedModel",
      "UnlimitedOcrProcessor",
      "UnlimitedOcrSamVisionEncoder",
      "UnlimitedOcrTextModel",
      "UnlimitedOcrTextPreTrainedModel",
      "UnlimitedOcrVisionEncoder",
      "UnlimitedOcrVisionModel",
      "UperNetForSemanticSegmentation",
      "UperNetPreTrainedModel",
      "VJEPA2Encoder",
      "VJEPA2ForVideoClassification",
      "VJEPA2Model",
      "VJEPA2PreTrainedModel",
      "VJEPA2VideoProcessor",
      "VaultGemmaForCausalLM",
      "VaultGemmaModel",
      "VaultGemmaPreTrainedModel",
      "ViTEncoder",
      "ViTFeatureExtractor",
      "ViTForImageClassification",
      "ViTForMaskedImageModeling",
      "ViTHybridEncoder",
      "ViTHybridForImageClassification",
      "ViTHybridImageProcessor",
      "ViTHybridModel",
      "ViTHybridPreTrainedModel",
      "ViTImageProcessor",
      "ViTImageProcessorFast",
      "ViTImageProcessorPil",
      "ViTMAEDecoder",
      "ViTMAEEncoder",
      "ViTMAEForPreTraining",
      "ViTMAEForPreTrainingOutput",
      "ViTMAEModel",
      "ViTMAEPreTrainedModel",
      "ViTMSNEncoder",
      "ViTMSNForImageClassification",
      "ViTMSNModel",
      "ViTMSNPreTrainedModel",
      "ViTModel",
      "ViTPreTrainedModel",
      "VibeVoiceAcousticTokenizerDecoderModel",
      "VibeVoiceAcousticTokenizerEncoderModel",
      "VibeVoiceAcousticTokenizerFeatureExtractor",
      "VibeVoiceAcousticTokenizerModel",
      "VibeVoiceAcousticTokenizerPreTrainedModel",
      "VibeVoiceAsrForConditionalGeneration",
      "VibeVoiceAsrModel",
      "VibeVoiceAsrPreTrainedModel",
      "VibeVoiceAsrProcessor",
      "VibeVoiceForConditionalGeneration",
      "VibeVoiceModel",
      "VibeVoicePreTrainedModel",
      "VibeVoiceProcessor",
      "VideoLlama3ForConditionalGeneration",
      "VideoLlama3ImageProcessor",
      "VideoLlama3ImageProcessorKwargs",
      "VideoLlama3ImageProcessorPil",
      "VideoLlama3Model",
      "VideoLlama3PreTrainedModel",
      "VideoLlama3Processor",
      "VideoLlama3VideoProcessor",
      "VideoLlama3VisionEncoder",
      "VideoLlama3VisionModel",
      "VideoLlavaForConditionalGeneration",
      "VideoLlavaImageProcessor",
      "VideoLlavaImageProcessorKwargs",
      "VideoLlavaModel",
      "VideoLlavaPreTrainedModel",
      "VideoLlavaProcessor",
      "VideoLlavaVideoProcessor",
      "VideoMAEDecoder",
      "VideoMAEEncoder",
      "VideoMAEFeatureExtractor",
      "VideoMAEForPreTraining",
      "VideoMAEForPreTrainingOutput",
      "VideoMAEForVideoClassification",
      "VideoMAEImageProcessor",
      "VideoMAEImageProcessorPil",
      "VideoMAEModel",
      "VideoMAEPreTrainedModel",
      "VideoMAEVideoProcessor",
      "VideoPrismClipModel",
      "VideoPrismForVideoClassification",
      "VideoPrismPreTrainedModel",
      "VideoPrismProcessor",
      "VideoPrismTextModel",
      "VideoPrismTokenizer",
      "VideoPrismVideoModel",
      "VideoPrismVisionModel",
      "VideomtForUniversalSegmentation",
      "VideomtForUniversalSegmentationOutput",
      "VideomtPreTrainedModel",
      "VideomtVideoProcessor",
      "ViltEncoder",
      "ViltFastImageProcessorKwargs",
      "ViltFeatureExtractor",
      "ViltForImageAndTextRetrieval",
      "ViltForImagesAndTextClassification",
      "ViltForImagesAndTextClassificationOutput",
      "ViltForMaskedLM",
      "ViltForQuestionAnswering",
      "ViltForTokenClassification",
      "ViltImageProcessor",
      "ViltImageProcessorFast",
      "ViltImageProcessorKwargs",
      "ViltImageProcessorPil",
      "ViltModel",
      "ViltPreTrainedModel",
      "ViltProcessor",
      "VipLlavaForConditionalGeneration",
      "VipLlavaModel",
      "VipLlavaPreTrainedModel",
      "VisionEncoderDecoderModel",
      "VisionTextDualEncoderModel",
      "VisionTextDualEncoderProcessor",
      "VisualBertEncoder",
      "VisualBertForMultipleChoice",
      "VisualBertForPreTraining",
      "VisualBertForPreTrainingOutput",
      "VisualBertForQuestionAnswering",
      "VisualBertForRegionToPhraseAlignment",
      "VisualBertForVisualReasoning",
      "VisualBertModel",
      "VisualBertPreTrainedModel",
      "VitDetEncoder",
      "VitDetModel",
      "VitDetPreTrainedModel",
      "VitMatteFastImageProcessorKwargs",
      "VitMatteForImageMatting",
      "VitMatteImageProcessor",
      "VitMatteImageProcessorFast",
      "VitMatteImageProcessorKwargs",
      "VitMatteImageProcessorPil",
      "VitMattePreTrainedModel",
      "VitPoseBackboneEncoder",
      "VitPoseBackbonePreTrainedModel",
      "VitPoseClassicDecoder",
      "VitPoseForPoseEstimation",
      "VitPoseImageProcessor",
      "VitPoseImageProcessorKwargs",
      "VitPoseImageProcessorPil",
      "VitPosePreTrainedModel",
      "VitPoseSimpleDecoder",
      "VitsEncoder",
      "VitsModel",
      "VitsPosteriorEncoder",
      "VitsPreTrainedModel",
      "VitsTextEncoder",
      "VitsTokenizer",
      "VivitEncoder",
      "VivitForVideoClassification",
      "VivitImageProcessor",
      "VivitModel",
      "VivitPreTrainedModel",
      "VivitVideoProcessor",
      "VoxtralEncoder",
      "VoxtralForConditionalGeneration",
      "VoxtralModel",
      "VoxtralPreTrainedModel",
      "VoxtralProcessor",
      "VoxtralRealtimeEncoder",
      "VoxtralRealtimeFeatureExtractor",
      "VoxtralRealtimeForConditionalGeneration",
      "VoxtralRealtimeModel",
      "VoxtralRealtimePreTrainedModel",
      "VoxtralRealtimeProcessor",
      "VoxtralRealtimeTextModel",
      "VoxtralRealtimeTextPreTrainedModel",
      "Wav2Vec2BertEncoder",
      "Wav2Vec2BertFeatureProjection",
      "Wav2Vec2BertForAudioFrameClassification",
      "Wav2Vec2BertForCTC",
      "Wav2Vec2BertForSequenceClassification",
      "Wav2Vec2BertForXVector",
      "Wav2Vec2BertModel",
      "Wav2Vec2BertPreTrainedModel",
      "Wav2Vec2BertProcessor",
      "Wav2Vec2CTCTokenizer",
      "Wav2Vec2ConformerEncoder",
      "Wav2Vec2ConformerFeatureEncoder",
      "Wav2Vec2ConformerFeatureProjection",
      "Wav2Vec2ConformerForAudioFrameClassification",
      "Wav2Vec2ConformerForCTC",
      "Wav2Vec2ConformerForPreTraining",
      "Wav2Vec2ConformerForPreTrainingOutput",
      "Wav2Vec2ConformerForSequenceClassification",
      "Wav2Vec2ConformerForXVector",
      "Wav2Vec2ConformerModel",
      "Wav2Vec2ConformerPreTrainedModel",
      "Wav2Vec2Encoder",
      "Wav2Vec2FeatureEncoder",
      "Wav2Vec2FeatureExtractor",
      "Wav2Vec2FeatureProjection",
      "Wav2Vec2ForAudioFrameClassification",
      "Wav2Vec2ForCTC",
      "Wav2Vec2ForMaskedLM",
      "Wav2Vec2ForPreTraining",
      "Wav2Vec2ForPreTrainingOutput",
      "Wav2Vec2ForSequenceClassification",
      "Wav2Vec2ForXVector",
      "Wav2Vec2Model",
      "Wav2Vec2PhonemeCTCTokenizer",
      "Wav2Vec2PreTrainedModel",
      "Wav2Vec2Processor",
      "Wav2Vec2Tokenizer",
      "WavLMEncoder",
      "WavLMFeatureEncoder",
      "WavLMFeatureExtractor",
      "WavLMFeatureProjection",
      "WavLMForAudioFrameClassification",
      "WavLMForCTC",
      "WavLMForSequenceClassification",
      "WavLMForXVector",
      "WavLMModel",
      "WavLMPreTrainedModel",
      "WhisperDecoder",
      "WhisperEncoder",
      "WhisperFeatureExtractor",
      "WhisperForAudioClassification",
      "WhisperForCausalLM",
      "WhisperForConditionalGeneration",
      "WhisperModel",
      "WhisperPreTrainedModel",
      "WhisperProcessor",
      "WhisperTokenizer",
      "WhisperTokenizerFast",
      "WordpieceTokenizer",
      "XCLIPEncoder",
      "XCLIPModel",
      "XCLIPPreTrainedModel",
      "XCLIPProcessor",
      "XCLIPTextModel",
      "XCLIPVisionEncoder",
      "XCLIPVisionModel",
      "XGLMForCausalLM",
      "XGLMModel",
      "XGLMPreTrainedModel",
      "XGLMTokenizer",
      "XGLMTokenizerFast",
      "XLMForMultipleChoice",
      "XLMForQuestionAnswering",
      "XLMForQuestionAnsweringOutput",
      "XLMForQuestionAnsweringSimple",
      "XLMForSequenceClassification",
      "XLMForTokenClassification",
      "XLMModel",
      "XLMPreTrainedModel",
      "XLMProphetNetDecoder",
      "XLMProphetNetEncoder",
      "XLMProphetNetForCausalLM",
      "XLMProphetNetForConditionalGeneration",
      "XLMProphetNetModel",
      "XLMProphetNetPreTrainedModel",
      "XLMProphetNetTokenizer",
      "XLMRobertaEncoder",
      "XLMRobertaForCausalLM",
      "XLMRobertaForMaskedLM",
      "XLMRobertaForMultipleChoice",
      "XLMRobertaForQuestionAnswering",
      "XLMRobertaForSequenceClassification",
      "XLMRobertaForTokenClassification",
      "XLMRobertaModel",
      "XLMRobertaPreTrainedModel",
      "XLMRobertaTokenizer",
      "XLMRobertaTokenizerFast",
      "XLMRobertaXLEncoder",
      "XLMRobertaXLForCausalLM",
      "XLMRobertaXLForMaskedLM",
      "XLMRobertaXLForMultipleChoice",
      "XLMRobertaXLForQuestionAnswering",
      "XLMRobertaXLForSequenceClassification",
      "XLMRobertaXLForTokenClassification",
      "XLMRobertaXLModel",
      "XLMRobertaXLPreTrainedModel",
      "XLMTokenizer",
      "XLMWithLMHeadModel",
      "XLNetForMultipleChoice",
      "XLNetForMultipleChoiceOutput",
      "XLNetForQuestionAnswering",
      "XLNetForQuestionAnsweringOutput",
      "XLNetForQuestionAnsweringSimple",
      "XLNetForQuestionAnsweringSimpleOutput",
      "XLNetForSequenceClassification",
      "XLNetForSequenceClassificationOutput",
      "XLNetForTokenClassification",
      "XLNetForTokenClassificationOutput",
      "XLNetLMHeadModel",
      "XLNetModel",
      "XLNetPreTrainedModel",
      "XLNetTokenizer",
      "XLNetTokenizerFast",
      "Xcodec2Decoder",
      "Xcodec2Encoder",
      "Xcodec2FeatureExtractor",
      "Xcodec2Model",
      "Xcodec2PreTrainedModel",
      "XcodecModel",
      "XcodecPreTrainedModel",
      "XmodEncoder",
      "XmodForCausalLM",
      "XmodForMaskedLM",
      "XmodForMultipleChoice",
      "XmodForQuestionAnswering",
      "XmodForSequenceClassification",
      "XmodForTokenClassification",
      "XmodModel",
      "XmodPreTrainedModel",
      "YolosEncoder",
      "YolosFastImageProcessorKwargs",
      "YolosFeatureExtractor",
      "YolosForObjectDetection",
      "YolosImageProcessor",
      "YolosImageProcessorFast",
      "YolosImageProcessorKwargs",
      "YolosImageProcessorPil",
      "YolosModel",
      "YolosPreTrainedModel",
      "YosoEncoder",
      "YosoForMaskedLM",
      "YosoForMultipleChoice",
      "YosoForQuestionAnswering",
      "YosoForSequenceClassification",
      "YosoForTokenClassification",
      "YosoModel",
      "YosoPreTrainedModel",
      "YoutuForCausalLM",
      "YoutuModel",
      "YoutuPreTrainedModel",
      "Zamba2ForCausalLM",
      "Zamba2ForSequenceClassification",
      "Zamba2Model",
      "Zamba2PreTrainedModel",
      "ZambaForCausalLM",
      "ZambaForSequenceClassification",
      "ZambaModel",
      "ZambaPreTrainedModel",
      "ZayaCCAProjection",
      "ZayaForCausalLM",
      "ZayaModel",
      "ZayaPreTrainedModel",
      "ZoeDepthFastImageProcessorKwargs",
      "ZoeDepthForDepthEstimation",
      "ZoeDepthImageProcessor",
      "ZoeDepthImageProcessorFast",
      "ZoeDepthImageProcessorKwargs",
      "ZoeDepthImageProcessorPil",
      "ZoeDepthPatchTransformerEncoder",
      "ZoeDepthPreTrainedModel",
      "xLSTMForCausalLM",
      "xLSTMModel",
      "xLSTMPreTrainedModel"
    ]
  }
};

// packages/core/src/check/configured/verdict.ts
var inHub;
function isInHub({ module, name }) {
  inHub ??= new Set(Object.entries(hub_default.classes).flatMap(([of, names]) => names.map((one) => `${of}:${one}`)));
  return inHub.has(`${module}:${name}`);
}
var specs = /^(?:Ragged|Sparse)?TensorSpec$/;
var specModules = /^tensorflow\.python\.(?:framework|ops\.ragged)\.[a-z_]+$/;
var loader = /^mlflow(?:\.[a-z_0-9]+)+$/;
function verdictOnConfigured(global, trust) {
  if (trust.has(global, "exact")) return void 0;
  const { module, name } = global;
  if (isInHub(global)) return void 0;
  if (name === "_load_pyfunc" && loader.test(module)) return void 0;
  if (specs.test(name) && specModules.test(module)) return void 0;
  if (name.includes(">")) return unknown(trust, global);
  if (isKeras(global)) {
    if (isListedInKeras(global)) return void 0;
    const because2 = refusedInKeras(global);
    return because2 === void 0 ? unknown(trust, global) : { fault: "config-name-denied", because: because2 };
  }
  const because = knownFor(global);
  if (because !== void 0) return { fault: "config-name-denied", because };
  if (isStandardLibrary(module))
    return { fault: "config-name-denied", because: "is in the standard library, and no model is made of that" };
  if (!isClassName(name))
    return {
      fault: "config-name-denied",
      because: "is a function, or a path through attributes, that nobody reviewed"
    };
  return unknown(trust, global);
}
function unknown(trust, global) {
  return trust.has(global, "any") ? void 0 : { fault: "config-class-unknown", because: "is in no list of classes that are known" };
}
function isClassName(name) {
  return /^_?[A-Z]\w*$/.test(name);
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
    const plain2 = texts.every(
      ([key, text]) => typeof key === "string" && typeof text === "string" && TEMPLATE.test(text)
    );
    return plain2 ? void 0 : EXECUTES;
  }
};
function failedGuard(name, state) {
  const guard = Object.hasOwn(guards, name) ? guards[name] : void 0;
  return guard ? guard(state) : "has a condition that this release does not know";
}

// packages/core/src/check/pickle/shape.ts
var returnsBytes = /* @__PURE__ */ new Set(["_codecs:encode", "builtins:bytes", "builtins:bytearray"]);
var returnsSet = /* @__PURE__ */ new Set(["builtins:set", "builtins:frozenset"]);
var words = {
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
  if ("some" in value) return words[value.some] === word;
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
var settingsThatAct = {
  input: "makes it open files whose names come with requests",
  memory: "makes it load pickles from a folder",
  importance_getter: "follows a path through Python's own attributes",
  _compiled_call_impl: "is called instead of the module itself"
};
function verdictOn(effect, trust) {
  switch (effect.kind) {
    case "names":
      return ofName(standingOf(effect.global, trust));
    case "calls":
      return effect.by === "config" ? verdictOnConfigured(effect.global, trust) : ofCall(effect.global, effect.by, effect.args, trust);
    case "calls-unknown":
      return ofUnknown(effect.what, effect.by, effect.args, trust);
    case "refers":
      return ofReference(effect, trust);
    case "sets":
      if (inertDunders.has(effect.attribute)) return void 0;
      return { fault: "dunder-state", because: "Python itself calls or follows" };
    case "setting":
      return { fault: "setting", because: settingsThatAct[effect.attribute] ?? "acts when the model is used" };
    case "runs":
      return verdictOnCode(effect.language, effect.what);
    case "reads":
      return { fault: "reads", because: "is outside what was checked" };
  }
}
function standingOf(global, trust) {
  if (trust.has(global, "exact")) return { is: "trusted" };
  const entry = entryOf(global);
  if (entry) return { is: "known", entry };
  const path = isPath(global.name);
  if (path) return { is: "refused", fault: "dotted", because: path };
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
  const failed = failedCondition(global, standing.entry, by, args);
  if (failed === void 0) return void 0;
  const known2 = knownWithoutConditions(global);
  return known2 === void 0 ? { fault: "condition", because: failed } : { fault: "denied", because: known2 };
}
function ofForeign(by, args) {
  const plain2 = by === "newobj" || by === "build" && isPlainState(args[0]);
  return plain2 ? { fault: "unknown-class", because: "is in no catalogue" } : { fault: "unknown-call", because: "is in no catalogue of reviewed functions" };
}
function isPlainState(state) {
  const plain2 = ["dict", ["dict|none", "dict"]];
  return state !== void 0 && plain2.some((shape) => matches(shape, state));
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
  const names = (shape) => typeof shape === "string" ? shape.split("|").includes(word) : shape.some((part) => names(part));
  return [...entry?.call ?? [], ...entry?.new ?? []].some((shape) => names(shape));
}

// packages/core/src/check/pickle/judged.ts
function judgeEffects(model, trust) {
  const merged = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  for (const effect of model.effects) {
    const verdict = verdictOn(effect, trust);
    if (!verdict) continue;
    const global = globalOf(effect);
    if (global && effect.kind !== "names") used.add(keyOf(global));
    const key = JSON.stringify([verdict.fault, effect.kind === "names", global ?? effect, holderOf(effect)]);
    const before = merged.get(key);
    if (!before) merged.set(key, { effect, verdict, count: effect.count });
    else if (formOf(before.effect) === formOf(effect))
      merged.set(key, { ...before, count: before.count + effect.count });
  }
  return [...merged.values()].filter(({ effect }) => effect.kind !== "names" || !used.has(keyOf(effect.global)));
}
function globalOf(effect) {
  return "global" in effect ? effect.global : void 0;
}
function formOf(effect) {
  return effect.kind === "calls" ? effect.by : effect.kind;
}
function holderOf(effect) {
  if (effect.kind === "refers") return [effect.holder && keyOf(effect.holder), effect.attribute];
  if (effect.kind === "sets" || effect.kind === "setting") return [keyOf(effect.holder), effect.attribute];
  return [];
}

// packages/core/src/check/pickle/doing.ts
var MAX_WHAT = 200;
function* foundWith(fault, { judged }, words3) {
  for (const one of judged()) {
    if (one.verdict.fault !== fault) continue;
    const { message, help: help2 } = words3(`${doing(one.effect)}${times(one.count)}${underLoaders(one.effect.loaders)}`, one);
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
    case "setting":
      return `gives ${nameOf(effect.holder)} the setting ${effect.attribute}=${cut(valueText(effect.value), MAX_WHAT)}`;
    case "runs":
      return `${code[effect.language]}${cut(visible(effect.what), MAX_WHAT)}`;
    case "reads":
      return `reads ${cut(visible(effect.target), MAX_WHAT)}`;
  }
}
var code = {
  python: "holds Python code: ",
  torchscript: "has the operator ",
  jinja: "has a template: ",
  native: "holds a native library: ",
  op: "has the operator "
};
var verbs = {
  reduce: (name, args) => `calls ${name}${args}`,
  inst: (name, args) => `calls ${name}${args}`,
  newobj: (name, args) => args === "()" ? `makes an instance of ${name}` : `makes an instance of ${name} from ${args}`,
  ext: (name) => `uses ${name} from the extension registry`,
  persid: (name, args) => `asks the loading program for a persistent object ${name}${args}`,
  build: (name, args) => `gives an instance of ${name} the state ${args}`,
  append: (name, args) => `adds elements to ${name} ${args}`,
  setitem: (name, args) => `sets items of ${name} ${args}`,
  lookup: (name, args) => `looks up attributes on ${name} ${args}`,
  config: (name, args) => args === "()" ? `makes ${name} as configured` : `makes ${name}${args} as configured`
};
function call(by, name, args) {
  return verbs[by](name, args);
}
function where(holder, attribute) {
  if (!holder) return "";
  return attribute === void 0 ? ` as an argument of ${nameOf(holder)}` : ` as ${nameOf(holder)}, attribute ${cut(visible(attribute), MAX_WHAT)}`;
}
function times(count) {
  return count === 1 ? "" : ` (${plural(count, "time")})`;
}
function keyOfEffect({ effect }) {
  const global = globalOf(effect);
  const rest = effect.kind === "refers" || effect.kind === "sets" || effect.kind === "setting" ? [effect.holder ? keyOf(effect.holder) : "", effect.attribute ?? ""] : effect.kind === "calls-unknown" ? [effect.by, JSON.stringify(effect.what)] : effect.kind === "runs" ? [effect.language, effect.what] : effect.kind === "reads" ? [effect.target] : [];
  return [global ? keyOf(global) : effect.kind, ...rest];
}
function trustLine(global) {
  return `--trust ${nameOf(global)}`;
}

// packages/core/src/check/rules/config-class-unknown.ts
var configClassUnknown = defineRule({
  id: "config-class-unknown",
  title: "A configuration names a class that nobody listed",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("config-class-unknown", surroundings, (doing2, { verdict }) => ({
    message: `Loading this model ${doing2}, which ${verdict.because}.`,
    help: "If you know the package and this class, trust exactly it with --trust."
  }))
});

// packages/core/src/check/rules/config-name-denied.ts
var configNameDenied = defineRule({
  id: "config-name-denied",
  title: "A configuration names what no model consists of",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("config-name-denied", surroundings, (doing2, { verdict }) => ({
    message: `Loading this model ${doing2}, which ${verdict.because}.`,
    help: "Do not load this model. If the name is right where it stands, trust exactly it with --trust."
  }))
});

// packages/core/src/check/versions/opsets.json
var opsets_default = {
  runtime: "onnxruntime 1.32.0",
  newest: {
    "ai.onnx": 28,
    "ai.onnx.ml": 5,
    "onnx-ir": 14
  }
};

// packages/core/src/check/rules/dialect-too-new.ts
var newest = new Map(Object.entries(opsets_default.newest));
var OLDEST = 7;
var dialectTooNew = defineRule({
  id: "dialect-too-new",
  title: "A graph of a version that no released runtime reads",
  severity: "warning",
  needs: "model",
  *find(model) {
    for (const { dialects = [], files, name: own2 } of allModels(model)) {
      const at = { kind: "node", file: files[0]?.path ?? own2, path: "" };
      for (const { name, version } of dialects) {
        const last = newest.get(name);
        const old = name === "ai.onnx" && version < OLDEST;
        if (last === void 0 || version <= last && !old) continue;
        yield {
          message: old ? `The graph is of operator set ${version}, and runtimes promise ${OLDEST} and later.` : `The graph is of ${cut(visible(name), 100)} version ${version}; ${opsets_default.runtime}, the newest that this release knows, reads up to ${last}.`,
          help: "Export the model again with a version that a released runtime reads (the exporter\u2019s `opset_version`).",
          at,
          key: [name, String(version)]
        };
      }
    }
  }
});

// packages/core/src/check/rules/drift.ts
var MAX = 200;
var drift = defineRule({
  id: "drift",
  title: "The project pins another version than the model was written with",
  severity: "error",
  needs: "environment",
  *find(environment) {
    for (const { name, declared, recorded, at, mend, promise } of environment.drifts) {
      const [what, pinned, written] = [name, declared, recorded].map((text) => cut(visible(text), MAX));
      yield {
        message: `The project asks for ${what} ${pinned}, but the model was written with ${written}${promise === void 0 ? "" : `; what ${what} promises: ${promise}`}.`,
        help: cut(visible(mend), MAX),
        at,
        key: [name, declared, recorded]
      };
    }
  }
});

// packages/core/src/check/rules/duplicate-key.ts
var duplicateKey = anomalyRule({
  id: "duplicate-key",
  kind: "duplicate-key",
  title: "The same thing said twice, and differently",
  severity: "error",
  message: (detail) => `This configuration can be read in two ways: ${detail}.`,
  help: "Save the model again; no library writes a key twice."
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

// packages/core/src/check/rules/embedded-code.ts
var embeddedCode = defineRule({
  id: "embedded-code",
  title: "Code inside the model",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("embedded-code", surroundings, (doing2, { verdict }) => ({
    message: `This file ${doing2}. It ${verdict.because}.`,
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

// packages/core/src/check/rules/expands-too-far.ts
var expandsTooFar = anomalyRule({
  id: "expands-too-far",
  kind: "expands-too-far",
  title: "It grows or nests beyond every real model",
  severity: "error",
  message: (detail) => `Reading stopped before the end: ${detail}.`,
  help: "Pack the model with ordinary compression and without archives inside archives."
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

// packages/core/src/check/rules/graph-not-checked.ts
var MAX_DETAIL2 = 400;
var graphNotChecked = defineRule({
  id: "graph-not-checked",
  title: "A graph that could not be tried",
  severity: "warning",
  needs: "soundness",
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== "not-checked") continue;
      yield {
        message: `${visible(runtime)} was to run this graph, and nothing is known of it: ${cut(visible(detail), MAX_DETAIL2)}.`,
        help: "A graph that crashes or never ends is not fit to be served. Try it by hand, with a sample of your own.",
        at,
        key: []
      };
    }
  }
});

// packages/core/src/check/rules/graph-not-run.ts
var MAX_DETAIL3 = 400;
var graphNotRun = defineRule({
  id: "graph-not-run",
  title: "A graph that was opened and not run",
  severity: "note",
  needs: "soundness",
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== "opened") continue;
      yield {
        message: `${visible(runtime)} opened this graph, and it did not take a row of zeros: ${cut(visible(detail), MAX_DETAIL3)}`,
        help: "Inputs that are made fit most graphs and not all. Give samples to test the model in its image.",
        at,
        key: []
      };
    }
  }
});

// packages/core/src/check/rules/graph-refused.ts
var MAX_DETAIL4 = 400;
var graphRefused = defineRule({
  id: "graph-refused",
  title: "A graph that its runtime does not open",
  severity: "error",
  needs: "soundness",
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== "refused") continue;
      yield {
        message: `${visible(runtime)} does not open this graph: ${cut(visible(detail), MAX_DETAIL4)}`,
        help: "Export the model again, with operator sets and versions that this runtime has, and try it with the exporter\u2019s own check.",
        at,
        key: []
      };
    }
  }
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

// packages/core/src/check/rules/load-audit.ts
var MAX_DETAIL5 = 160;
var MOST = 10;
var loadAudit = defineRule({
  id: "load-audit",
  title: "Loading did something that its framework is not known for",
  severity: "warning",
  needs: "verification",
  *find(verification, { facts }) {
    const path = facts.model?.files[0]?.path ?? "model";
    for (const proof of verification.proofs) {
      if (proof.kind !== "audit" || proof.outcome !== "passed") continue;
      for (const { event, detail, by } of proof.events.slice(0, MOST)) {
        const what = visible(detail === "" ? event : `${event} ${detail}`);
        yield {
          message: `While the model was loaded on ${verification.platform}, ${cut(visible(by), MAX_DETAIL5)} raised ${cut(what, MAX_DETAIL5)}, which benign models of its framework do not.`,
          help: "Look at what in the model or in its code does that. If it is meant, accept the finding in a baseline with the reason.",
          at: { kind: "node", file: path, path: "" },
          key: [event, detail, by]
        };
      }
    }
  }
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
  *find(environment, { facts }) {
    for (const { module, because } of environment.missing) {
      const shown = cut(visible(module), MAX2);
      const script = module === "__main__";
      yield {
        message: script ? `The model uses names of __main__, the script that trained it (${cut(visible(because), MAX2)}); in the image there is no such script.` : `The model imports ${shown} (${cut(visible(because), MAX2)}), and neither a requirement nor the standard library provides it.`,
        help: script ? environment.code?.main === void 0 ? "Name the file that defines them with --main; or move them into a module, train again, and name its folder with --code." : "Define them in that file, or name the one that trained the model with --main." : `If ${shown} is a module of your own, name its folder with --code; if it comes from a package that you know, name that package in the requirements of the project.`,
        at: placeOf(module, facts.model) ?? environment.lock.packages[0]?.at ?? lockPlace(environment.lock.path),
        key: [module]
      };
    }
  }
});
function placeOf(module, model) {
  return model?.effects.find((effect) => globalOf(effect)?.module.split(".", 1)[0] === module)?.first;
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

// packages/core/src/check/rules/native-unchecked.ts
var nativeUnchecked = anomalyRule({
  id: "native-unchecked",
  kind: "native-unchecked",
  title: "State of native code that was not looked at",
  severity: "note",
  message: (detail) => `State that native code trusts could not be compared with itself: ${detail}.`,
  help: "Nothing is known to be wrong with it. A file that is saved again by a current release is easier to follow."
});

// packages/core/src/check/rules/node-mismatch.ts
var nodeMismatch = anomalyRule({
  id: "node-mismatch",
  kind: "node-mismatch",
  title: "A node is not loaded as what it says it is",
  severity: "error",
  message: (detail) => `A node of this file says one thing and is loaded as another: ${detail}.`,
  help: "No library writes such a node. Do not load the file."
});

// packages/core/src/check/rules/operator-reaches-out.ts
var operatorReachesOut = defineRule({
  id: "operator-reaches-out",
  title: "An operator that reaches out of the graph",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("operator-reaches-out", surroundings, (doing2, { verdict }) => ({
    message: `This model ${doing2}, which ${verdict.because}.`,
    help: "Remove that operator from the graph and export the model again: a model computes, and who serves it reads and writes."
  }))
});

// packages/core/src/check/rules/operator-unknown.ts
var operatorUnknown = defineRule({
  id: "operator-unknown",
  title: "An operator of somebody's own library",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("operator-unknown", surroundings, (doing2, { verdict }) => ({
    message: `This model ${doing2}, which ${verdict.because}.`,
    help: "Name the library that has it and put it into the image, or export the model without that operator."
  }))
});

// packages/core/src/check/rules/pickle-call-condition.ts
var pickleCallCondition = defineRule({
  id: "pickle-call-condition",
  title: "A known name is used as fitted models never use it",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("condition", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}. The name is in the catalogue, but here it ${verdict.because}.`,
    help: "Save the model again with a current release of the library that made it. If the finding stays, report the class and the release: the catalogue may lack this form."
  }))
});

// packages/core/src/check/rules/pickle-call-denied.ts
var pickleCallDenied = defineRule({
  id: "pickle-call-denied",
  title: "Loading calls something that runs code or reaches out",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("denied", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}, which ${verdict.because}.`,
    help: "Do not load this file. Ask whoever made it how this call came in, and get the model from a source you know."
  }))
});

// packages/core/src/check/rules/pickle-call-unknown.ts
var pickleCallUnknown = defineRule({
  id: "pickle-call-unknown",
  title: "Loading calls a function that nobody reviewed",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-call", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}, which ${verdict.because}.`,
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
  find: (_model, surroundings) => foundWith("dotted", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}, which ${verdict.because}.`,
    help: "Nested classes and methods are pickled like this too: move the class to the top level of its module and save the model again. Otherwise do not load this file."
  }))
});

// packages/core/src/check/rules/pickle-dunder-state.ts
var pickleDunderState = defineRule({
  id: "pickle-dunder-state",
  title: "State sets an attribute that Python itself calls",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("dunder-state", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}, which ${verdict.because}.`,
    help: "No estimator keeps such an attribute. Do not load this file."
  }))
});

// packages/core/src/check/rules/pickle-name-unknown.ts
var pickleNameUnknown = defineRule({
  id: "pickle-name-unknown",
  title: "A name of a package that is in no catalogue",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-name", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}; it ${verdict.because}.`,
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
  find: (_model, surroundings) => foundWith("reference", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    const help2 = global && knownFor(global) === void 0 ? `If this callable belongs there, trust exactly it (${trustLine(global)}). A function of your own is better replaced by a small estimator class in a package.` : "No model needs this callable. Do not load the file; get the model from a source you know.";
    return {
      message: `This file ${doing2}, which ${verdict.because}. Whoever keeps a callable calls it sooner or later, with arguments from requests.`,
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
  find: (_model, surroundings) => foundWith("standard-library", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}, which ${verdict.because}.`,
      help: `Find out why the model refers to it.${global ? ` If that is right, trust exactly this name: ${trustLine(global)}` : ""}`
    };
  })
});

// packages/core/src/check/rules/reads-file.ts
import { posix } from "node:path";
var readsFile = defineRule({
  id: "reads-file",
  title: "Loading reads another file",
  severity: "error",
  needs: "model",
  find(model, surroundings) {
    const files = new Set(allModels(model).flatMap((part) => part.files.map(({ path }) => plain(path))));
    const judged = surroundings.judged().filter(({ effect }) => effect.kind !== "reads" || !isRead(effect, files));
    return foundWith("reads", { ...surroundings, judged: () => judged }, (doing2, { effect, verdict }) => {
      const leaves = effect.kind === "reads" && !isWithin(effect.target);
      return leaves ? {
        message: `Loading this file ${doing2}, which leads out of the model's folder.`,
        help: "A model names files beside itself, and nothing else. Do not load this one."
      } : {
        message: `Loading this file ${doing2}, which ${verdict.because}.`,
        help: "Save the model into one file, or put that file beside it, and check both."
      };
    });
  }
});
function isRead({ target, first }, files) {
  return isWithin(target) && files.has(plain(posix.join(posix.dirname(plain(first.file)), target)));
}
function isWithin(target) {
  return target !== "" && !/^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|[\\\0]/.test(target) && !target.split("/").includes("..");
}
function plain(path) {
  return posix.normalize(path.replaceAll("\\", "/"));
}

// packages/core/src/check/rules/setting-reads-files.ts
var MAX_DEPTH = 64;
var HELP = "Set input='content' and give the text itself; then train and save the model again.";
var settingReadsFiles = defineRule({
  id: "setting-reads-files",
  title: "A setting that makes predictions read files",
  severity: "error",
  needs: "model",
  *find(model, surroundings) {
    yield* foundSetting(["input"], surroundings, HELP);
    for (const { structure, files, effects } of allModels(model)) {
      if (structure.kind !== "estimator" || effects.some(({ kind }) => kind === "setting")) continue;
      for (const [path, estimator] of walk(structure.root, "")) {
        yield* settings(estimator, path, files[0]?.path ?? model.name);
      }
    }
  }
});
function* foundSetting(attributes, surroundings, help2) {
  const judged = () => surroundings.judged().filter(({ effect }) => effect.kind === "setting" && attributes.includes(effect.attribute));
  yield* foundWith("setting", { ...surroundings, judged }, (doing2, { verdict }) => ({
    message: `This file ${doing2}, which ${verdict.because}.`,
    help: help2
  }));
}
function* settings(estimator, path, file) {
  for (const [name, value] of estimator.params) {
    if (name !== "input" || value !== "filename" && value !== "file") continue;
    yield {
      message: `${nameOf(estimator.class)} has input='${value}': it opens files whose names come with requests.`,
      help: HELP,
      at: { kind: "node", file, path: cut(visible(path), 200) },
      key: [estimator.class.module, estimator.class.name, path]
    };
  }
}
function* walk(estimator, path, depth = 0) {
  yield [path, estimator];
  if (depth === MAX_DEPTH) return;
  for (const part of estimator.parts) yield* walk(part.estimator, `${path}/${part.name}`, depth + 1);
}

// packages/core/src/check/rules/setting-calls.ts
var settingCalls = defineRule({
  id: "setting-calls",
  title: "A setting that makes predictions call something else",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundSetting(
    ["_compiled_call_impl", "importance_getter"],
    surroundings,
    "No saved model needs this setting. Save the model again without it."
  )
});

// packages/core/src/check/rules/setting-loads-cache.ts
var settingLoadsCache = defineRule({
  id: "setting-loads-cache",
  title: "A setting that makes training load pickles from a folder",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundSetting(
    ["memory"],
    surroundings,
    "Call set_params(memory=None) before the model is saved: predictions do not need it."
  )
});

// packages/core/src/check/rules/several-pickles.ts
var severalPickles = anomalyRule({
  id: "several-pickles",
  kind: "several-pickles",
  title: "Several pickles in a row",
  severity: "note",
  message: (detail) => `The file holds several pickles, and a loader reads only the first: ${detail}.`,
  help: "Save one object to one file."
});

// packages/core/src/check/rules/template-reaches-out.ts
var templateReachesOut = defineRule({
  id: "template-reaches-out",
  title: "A template that does more than format text",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("template-reaches-out", surroundings, (_doing, { verdict }) => ({
    message: `This model has a template that ${verdict.because}.`,
    help: "Do not render it. Take the template of the original model, or write a plain one."
  }))
});

// packages/core/src/check/rules/numpy-abi.ts
var MAX3 = 400;
var numpyAbi = defineRule({
  id: "numpy-abi",
  title: "A package was built for NumPy 1 and is locked beside NumPy 2",
  severity: "error",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== "numpy-abi") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX3);
      yield {
        message: `${what} cannot be imported in this environment: ${cut(visible(detail), MAX3)}.`,
        help: `To mend it: ${cut(visible(mend), MAX3)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

// packages/core/src/check/rules/accelerator-package.ts
var MAX4 = 400;
var acceleratorPackage = defineRule({
  id: "accelerator-package",
  title: "Packages for a GPU in an image for the CPU",
  severity: "warning",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend, bytes } of environment.concerns) {
      if (kind !== "accelerator-package") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX4);
      const size = bytes === void 0 ? "" : ` (${(bytes / 2 ** 20).toFixed(1)} MiB)`;
      yield {
        message: `${what}${size} is in an image for the CPU: ${cut(visible(detail), MAX4)}.`,
        help: `To mend it: ${cut(visible(mend), MAX4)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

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
function parse(version, regex) {
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split(".").map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local)
  };
  return parsed;
}
function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  parts.push(release.join("."));
  if (pre) {
    parts.push(pre.join(""));
  }
  if (post) {
    parts.push("." + post.join(""));
  }
  if (dev) {
    parts.push("." + dev.join(""));
  }
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join("");
}
function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    if (!number) {
      number = 0;
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
    return [letter, Number(number)];
  }
  if (!letter && number) {
    letter = "post";
    return [letter, Number(number)];
  }
  return null;
}
function parse_local_version(local) {
  if (local) {
    return local.split(/[._-]/).map(
      (part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)
    );
  }
  return null;
}
function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
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
    public: stringify(parsed).split("+", 1)[0],
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
  compare: () => compare,
  eq: () => eq,
  ge: () => ge,
  gt: () => gt,
  le: () => le,
  lt: () => lt,
  ne: () => ne,
  rcompare: () => rcompare
});
function lt(version, other) {
  return compare(version, other) < 0;
}
function le(version, other) {
  return compare(version, other) <= 0;
}
function eq(version, other) {
  return compare(version, other) === 0;
}
function ne(version, other) {
  return compare(version, other) !== 0;
}
function ge(version, other) {
  return compare(version, other) >= 0;
}
function gt(version, other) {
  return compare(version, other) > 0;
}
function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}
function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);
  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);
  return pyCompare(keyVersion, keyOther);
}
function rcompare(version, other) {
  return -compare(version, other);
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
function parse2(ranges) {
  if (!ranges.trim()) {
    return [];
  }
  const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
    if (!groups) {
      return null;
    }
    let { ...spec } = groups;
    const { operator, version, prefix, legacy } = groups;
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
function pick(versions, specifier, options) {
  const parsed = parse2(specifier);
  if (!parsed) {
    return [];
  }
  return versions.filter((version) => {
    const explained = explain(version);
    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }
    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}
function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);
  return filtered.length === 1;
}
function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }
  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
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
  return Boolean(parse2(specifier));
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
  for (const part of specifier.split(",").map((text) => text.trim())) {
    if (part === "") continue;
    const operator = operators.find((known2) => part.startsWith(known2));
    if (operator === void 0) return void 0;
    const clause = { operator, version: part.slice(operator.length).trim() };
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
function around(bound) {
  const version = bound.replace(/\.\*$/, "");
  const release = explain(version)?.release;
  if (!release) return [version];
  const base = release.join(".");
  const last = release.length - 1;
  const below = release.findLastIndex((part) => part > 0);
  return [
    version,
    `${base}.0.1`,
    [...release.slice(0, last), (release[last] ?? 0) + 1].join("."),
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

// packages/core/src/environment/tables/wheels.json
var wheels_default = {
  catboost: {
    "0.1": ["3.5", "3.6"],
    "0.2": ["3.5", "3.6"],
    "0.6": ["3.4", "3.5", "3.6"],
    "0.7": ["3.4", "3.5", "3.6"],
    "0.8": ["3.4", "3.5", "3.6"],
    "0.9": ["3.4", "3.5", "3.6", "3.7"],
    "0.10": ["3.5", "3.6", "3.7"],
    "0.11": ["3.5", "3.6", "3.7"],
    "0.12": ["3.5", "3.6", "3.7"],
    "0.13": ["3.5", "3.6", "3.7"],
    "0.14": ["3.5", "3.6", "3.7"],
    "0.15": ["3.5", "3.6", "3.7"],
    "0.16": ["3.5", "3.6", "3.7"],
    "0.17": ["3.5", "3.6", "3.7"],
    "0.18": ["3.5", "3.6", "3.7"],
    "0.19": ["3.5", "3.6", "3.7"],
    "0.20": ["3.5", "3.6", "3.7", "3.8"],
    "0.21": ["3.5", "3.6", "3.7", "3.8"],
    "0.22": ["3.5", "3.6", "3.7", "3.8"],
    "0.23": ["3.5", "3.6", "3.7", "3.8"],
    "0.24": ["3.5", "3.6", "3.7", "3.8", "3.9"],
    "0.25": ["3.5", "3.6", "3.7", "3.8", "3.9"],
    "0.26": ["3.5", "3.6", "3.7", "3.8", "3.9"],
    "1.0": ["3.6", "3.7", "3.8", "3.9", "3.10"],
    "1.1": ["3.6", "3.7", "3.8", "3.9", "3.10"],
    "1.2": ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]
  },
  numpy: {
    "1.7": ["3.3", "3.4"],
    "1.8": ["3.3", "3.4"],
    "1.9": ["3.3", "3.4", "3.5"],
    "1.10": ["3.3", "3.4", "3.5"],
    "1.11": ["3.4", "3.5", "3.6"],
    "1.12": ["3.4", "3.5", "3.6"],
    "1.13": ["3.4", "3.5", "3.6"],
    "1.14": ["3.4", "3.5", "3.6", "3.7"],
    "1.15": ["3.4", "3.5", "3.6", "3.7"],
    "1.16": ["3.5", "3.6", "3.7"],
    "1.17": ["3.5", "3.6", "3.7", "3.8"],
    "1.18": ["3.5", "3.6", "3.7", "3.8"],
    "1.19": ["3.6", "3.7", "3.8", "3.9"],
    "1.20": ["3.7", "3.8", "3.9"],
    "1.21": ["3.7", "3.8", "3.9", "3.10"],
    "1.22": ["3.8", "3.9", "3.10"],
    "1.23": ["3.8", "3.9", "3.10", "3.11"],
    "1.24": ["3.8", "3.9", "3.10", "3.11"],
    "1.25": ["3.9", "3.10", "3.11"],
    "1.26": ["3.9", "3.10", "3.11", "3.12"],
    "2.0": ["3.9", "3.10", "3.11", "3.12"],
    "2.1": ["3.10", "3.11", "3.12", "3.13"],
    "2.2": ["3.10", "3.11", "3.12", "3.13"],
    "2.3": ["3.11", "3.12", "3.13", "3.14"],
    "2.4": ["3.11", "3.12", "3.13", "3.14"],
    "2.5": ["3.12", "3.13", "3.14", "3.15"]
  },
  onnxruntime: {
    "0.1": ["3.5", "3.6", "3.7"],
    "0.2": ["3.5", "3.6", "3.7"],
    "0.3": ["3.5", "3.6", "3.7"],
    "0.4": ["3.5", "3.6", "3.7"],
    "0.5": ["3.5", "3.6", "3.7"],
    "1.0": ["3.5", "3.6", "3.7"],
    "1.1": ["3.5", "3.6", "3.7"],
    "1.2": ["3.5", "3.6", "3.7", "3.8"],
    "1.3": ["3.5", "3.6", "3.7", "3.8"],
    "1.4": ["3.5", "3.6", "3.7", "3.8"],
    "1.5": ["3.5", "3.6", "3.7", "3.8"],
    "1.6": ["3.5", "3.6", "3.7", "3.8"],
    "1.7": ["3.6", "3.7", "3.8", "3.9"],
    "1.8": ["3.6", "3.7", "3.8", "3.9"],
    "1.9": ["3.6", "3.7", "3.8", "3.9"],
    "1.10": ["3.6", "3.7", "3.8", "3.9"],
    "1.11": ["3.7", "3.8", "3.9"],
    "1.12": ["3.7", "3.8", "3.9", "3.10"],
    "1.13": ["3.7", "3.8", "3.9", "3.10"],
    "1.14": ["3.7", "3.8", "3.9", "3.10"],
    "1.15": ["3.8", "3.9", "3.10", "3.11"],
    "1.16": ["3.8", "3.9", "3.10", "3.11"],
    "1.17": ["3.8", "3.9", "3.10", "3.11", "3.12"],
    "1.18": ["3.8", "3.9", "3.10", "3.11", "3.12"],
    "1.19": ["3.8", "3.9", "3.10", "3.11", "3.12"],
    "1.20": ["3.10", "3.11", "3.12", "3.13"],
    "1.21": ["3.10", "3.11", "3.12", "3.13"],
    "1.22": ["3.10", "3.11", "3.12", "3.13"],
    "1.23": ["3.10", "3.11", "3.12", "3.13"],
    "1.24": ["3.11", "3.12", "3.13", "3.14"],
    "1.25": ["3.11", "3.12", "3.13", "3.14"],
    "1.26": ["3.11", "3.12", "3.13", "3.14"],
    "1.27": ["3.11", "3.12", "3.13", "3.14"],
    "1.28": ["3.11", "3.12", "3.13", "3.14"],
    "1.29": ["3.11", "3.12", "3.13", "3.14"],
    "1.30": ["3.11", "3.12", "3.13", "3.14"],
    "1.31": ["3.11", "3.12", "3.13", "3.14"],
    "1.32": ["3.11", "3.12", "3.13", "3.14"]
  },
  pandas: {
    "0.18": ["3.4", "3.5"],
    "0.19": ["3.4", "3.5", "3.6"],
    "0.20": ["3.4", "3.5", "3.6"],
    "0.21": ["3.5", "3.6"],
    "0.22": ["3.5", "3.6"],
    "0.23": ["3.5", "3.6", "3.7"],
    "0.24": ["3.5", "3.6", "3.7"],
    "0.25": ["3.5", "3.6", "3.7", "3.8"],
    "1.0": ["3.6", "3.7", "3.8"],
    "1.1": ["3.6", "3.7", "3.8", "3.9"],
    "1.2": ["3.7", "3.8", "3.9"],
    "1.3": ["3.7", "3.8", "3.9", "3.10"],
    "1.4": ["3.8", "3.9", "3.10"],
    "1.5": ["3.8", "3.9", "3.10", "3.11"],
    "2.0": ["3.8", "3.9", "3.10", "3.11"],
    "2.1": ["3.9", "3.10", "3.11", "3.12"],
    "2.2": ["3.9", "3.10", "3.11", "3.12", "3.13"],
    "2.3": ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"],
    "3.0": ["3.11", "3.12", "3.13", "3.14", "3.15"],
    "3.1": ["3.11", "3.12", "3.13", "3.14", "3.15"]
  },
  scipy: {
    "0.12": ["3.3", "3.4"],
    "0.13": ["3.3", "3.4"],
    "0.14": ["3.3", "3.4"],
    "0.15": ["3.3", "3.4"],
    "0.16": ["3.3", "3.4", "3.5"],
    "0.17": ["3.4", "3.5"],
    "0.18": ["3.4", "3.5", "3.6"],
    "0.19": ["3.4", "3.5", "3.6"],
    "1.0": ["3.4", "3.5", "3.6"],
    "1.1": ["3.4", "3.5", "3.6", "3.7"],
    "1.2": ["3.4", "3.5", "3.6", "3.7"],
    "1.3": ["3.5", "3.6", "3.7", "3.8"],
    "1.4": ["3.5", "3.6", "3.7", "3.8"],
    "1.5": ["3.6", "3.7", "3.8", "3.9"],
    "1.6": ["3.7", "3.8", "3.9"],
    "1.7": ["3.7", "3.8", "3.9", "3.10"],
    "1.8": ["3.8", "3.9", "3.10"],
    "1.9": ["3.8", "3.9", "3.10", "3.11"],
    "1.10": ["3.8", "3.9", "3.10", "3.11"],
    "1.11": ["3.9", "3.10", "3.11", "3.12"],
    "1.12": ["3.9", "3.10", "3.11", "3.12"],
    "1.13": ["3.9", "3.10", "3.11", "3.12"],
    "1.14": ["3.10", "3.11", "3.12", "3.13"],
    "1.15": ["3.10", "3.11", "3.12", "3.13"],
    "1.16": ["3.11", "3.12", "3.13", "3.14"],
    "1.17": ["3.11", "3.12", "3.13", "3.14"],
    "1.18": ["3.12", "3.13", "3.14", "3.15"]
  },
  tensorflow: {
    "0.12": ["3.3", "3.4", "3.5", "3.6"],
    "1.0": ["3.3", "3.4", "3.5", "3.6"],
    "1.1": ["3.3", "3.4", "3.5", "3.6"],
    "1.2": ["3.3", "3.4", "3.5", "3.6"],
    "1.3": ["3.3", "3.4", "3.5", "3.6"],
    "1.4": ["3.3", "3.4", "3.5", "3.6"],
    "1.5": ["3.3", "3.4", "3.5", "3.6"],
    "1.6": ["3.3", "3.4", "3.5", "3.6"],
    "1.7": ["3.3", "3.4", "3.5", "3.6"],
    "1.8": ["3.3", "3.4", "3.5", "3.6"],
    "1.9": ["3.3", "3.4", "3.5", "3.6"],
    "1.10": ["3.3", "3.4", "3.5", "3.6"],
    "1.11": ["3.3", "3.4", "3.5", "3.6"],
    "1.12": ["3.3", "3.4", "3.5", "3.6"],
    "1.13": ["3.3", "3.4", "3.5", "3.6", "3.7"],
    "1.14": ["3.3", "3.4", "3.5", "3.6", "3.7"],
    "1.15": ["3.6", "3.7"],
    "2.0": ["3.6", "3.7"],
    "2.1": ["3.6", "3.7"],
    "2.2": ["3.6", "3.7", "3.8"],
    "2.3": ["3.6", "3.7", "3.8"],
    "2.4": ["3.6", "3.7", "3.8"],
    "2.5": ["3.7", "3.8", "3.9"],
    "2.6": ["3.7", "3.8", "3.9"],
    "2.7": ["3.7", "3.8", "3.9"],
    "2.8": ["3.7", "3.8", "3.9", "3.10"],
    "2.9": ["3.7", "3.8", "3.9", "3.10"],
    "2.10": ["3.7", "3.8", "3.9", "3.10"],
    "2.11": ["3.8", "3.9", "3.10"],
    "2.12": ["3.8", "3.9", "3.10", "3.11"],
    "2.13": ["3.8", "3.9", "3.10", "3.11"],
    "2.14": ["3.9", "3.10", "3.11"],
    "2.15": ["3.9", "3.10", "3.11"],
    "2.16": ["3.9", "3.10", "3.11", "3.12"],
    "2.17": ["3.9", "3.10", "3.11", "3.12"],
    "2.18": ["3.9", "3.10", "3.11", "3.12"],
    "2.19": ["3.9", "3.10", "3.11", "3.12"],
    "2.20": ["3.9", "3.10", "3.11", "3.12", "3.13"],
    "2.21": ["3.10", "3.11", "3.12", "3.13"]
  },
  "tensorflow-cpu": {
    "1.15": ["3.5", "3.6", "3.7"],
    "2.1": ["3.6", "3.7"],
    "2.2": ["3.6", "3.7", "3.8"],
    "2.3": ["3.6", "3.7", "3.8"],
    "2.4": ["3.6", "3.7", "3.8"],
    "2.5": ["3.7", "3.8", "3.9"],
    "2.6": ["3.7", "3.8", "3.9"],
    "2.7": ["3.7", "3.8", "3.9"],
    "2.8": ["3.7", "3.8", "3.9", "3.10"],
    "2.9": ["3.7", "3.8", "3.9", "3.10"],
    "2.10": ["3.7", "3.8", "3.9", "3.10"],
    "2.11": ["3.8", "3.9", "3.10"],
    "2.12": ["3.8", "3.9", "3.10", "3.11"],
    "2.13": ["3.8", "3.9", "3.10", "3.11"],
    "2.14": ["3.9", "3.10", "3.11"],
    "2.15": ["3.9", "3.10", "3.11"],
    "2.16": ["3.9", "3.10", "3.11", "3.12"],
    "2.17": ["3.9", "3.10", "3.11", "3.12"],
    "2.18": ["3.9", "3.10", "3.11", "3.12"],
    "2.19": ["3.9", "3.10", "3.11", "3.12"],
    "2.20": ["3.9", "3.10", "3.11", "3.12", "3.13"],
    "2.21": ["3.10", "3.11", "3.12", "3.13"]
  },
  torch: {
    "1.0": ["3.5", "3.6", "3.7"],
    "1.1": ["3.5", "3.6", "3.7"],
    "1.2": ["3.5", "3.6", "3.7"],
    "1.3": ["3.5", "3.6", "3.7"],
    "1.4": ["3.5", "3.6", "3.7", "3.8"],
    "1.5": ["3.5", "3.6", "3.7", "3.8"],
    "1.6": ["3.6", "3.7", "3.8"],
    "1.7": ["3.6", "3.7", "3.8", "3.9"],
    "1.8": ["3.6", "3.7", "3.8", "3.9"],
    "1.9": ["3.6", "3.7", "3.8", "3.9"],
    "1.10": ["3.6", "3.7", "3.8", "3.9"],
    "1.11": ["3.7", "3.8", "3.9", "3.10"],
    "1.12": ["3.7", "3.8", "3.9", "3.10"],
    "1.13": ["3.7", "3.8", "3.9", "3.10", "3.11"],
    "2.0": ["3.8", "3.9", "3.10", "3.11"],
    "2.1": ["3.8", "3.9", "3.10", "3.11"],
    "2.2": ["3.8", "3.9", "3.10", "3.11", "3.12"],
    "2.3": ["3.8", "3.9", "3.10", "3.11", "3.12"],
    "2.4": ["3.8", "3.9", "3.10", "3.11", "3.12"],
    "2.5": ["3.9", "3.10", "3.11", "3.12", "3.13"],
    "2.6": ["3.9", "3.10", "3.11", "3.12", "3.13"],
    "2.7": ["3.9", "3.10", "3.11", "3.12", "3.13"],
    "2.8": ["3.9", "3.10", "3.11", "3.12", "3.13"],
    "2.9": ["3.10", "3.11", "3.12", "3.13", "3.14"],
    "2.10": ["3.10", "3.11", "3.12", "3.13", "3.14"],
    "2.11": ["3.10", "3.11", "3.12", "3.13", "3.14"],
    "2.12": ["3.10", "3.11", "3.12", "3.13", "3.14"],
    "2.13": ["3.10", "3.11", "3.12", "3.13", "3.14"],
    "2.14": ["3.10", "3.11", "3.12", "3.13", "3.14"],
    "2.15": ["3.11", "3.12", "3.13", "3.14", "3.15"]
  }
};

// packages/core/src/environment/compatibility.ts
var series = compatibility_default["scikit-learn"];
var newest2 = Object.keys(series).at(-1);
var perMinor = wheels_default;
function pythonsOf(library, version) {
  if (library !== "scikit-learn") return perMinor[library]?.[minorOf(version) ?? ""];
  const found = series[minorOf(version) ?? ""]?.pythons;
  return found?.[version] ?? (found && Object.values(found).at(-1));
}
function boundOf(version, companion) {
  const minor2 = minorOf(version) ?? "";
  const current = series[minor2]?.current?.[companion];
  if (!current || minor2 !== newest2) return current;
  return { ...current, below: String(Number(current.version.split(".")[0]) + 1) };
}

// packages/core/src/environment/promises.ts
var table = [
  { library: "scikit-learn", pickled: "minor" },
  { library: "imbalanced-learn", pickled: "minor" },
  { library: "xgboost", pickled: "minor", own: "newer", formats: ["xgboost-json", "xgboost-ubj"] },
  { library: "lightgbm", pickled: "major", own: "newer", formats: ["lightgbm"] },
  { library: "catboost", pickled: "newer" },
  { library: "torch", pickled: "newer", own: "minor", formats: ["torch-export"] },
  { library: "keras", pickled: "major" },
  { library: "tensorflow", pickled: "major" },
  { library: "transformers", pickled: "major" },
  { library: "skops", pickled: "newer" },
  { library: "numpy", pickled: "newer" },
  { library: "scipy", pickled: "newer" },
  { library: "pandas", pickled: "newer" },
  { library: "cloudpickle", pickled: "newer" }
];
var rows = new Map(table.map((row) => [row.library, row]));
function reachOf(library, format) {
  const row = rows.get(library);
  return row && (row.own !== void 0 && row.formats?.includes(format) ? row.own : row.pickled);
}
function promised(version, reach) {
  const minor2 = minorOf(version) ?? version;
  if (reach === "minor") return [{ operator: "==", version: `${minor2}.*` }];
  const floor = { operator: ">=", version: /dev|\+|rc|[ab]\d/.test(version) ? `${minor2}.0.dev0` : minor2 };
  return reach === "newer" ? [floor] : [floor, { operator: "<", version: String(Number(minor2.split(".")[0]) + 1) }];
}
var reachWords = {
  minor: "it reads what the same minor version wrote",
  major: "it reads what earlier releases of its major version wrote",
  newer: "it reads what earlier releases wrote"
};

// packages/core/src/environment/tables/pythons.json
var pythons_default = {
  order: ["3.13", "3.12", "3.14", "3.11", "3.10", "3.9"],
  "last-with-numpy-1": "3.12"
};

// packages/core/src/check/rules/version-not-installable.ts
var supported = new Set(pythons_default.order);
var versionNotInstallable = defineRule({
  id: "version-not-installable",
  title: "Written by a release that no Python of today can install",
  severity: "warning",
  needs: "model",
  *find(model) {
    for (const { producers, format } of allModels(model)) {
      for (const { library, version, at } of producers) {
        if (reachOf(library, format) !== "minor") continue;
        const found = pythonsOf(library, version);
        if (!found || found.some((one) => supported.has(one))) continue;
        const shown = cut(visible(`${library} ${version}`), 100);
        yield {
          message: `The file was written by ${shown}, which has wheels for Python ${found.join(", ")} only.`,
          help: `${visible(library)} reads what the same minor version wrote. Load the model where it was trained, save it with a release of today, and compare the answers.`,
          at,
          key: [library, version]
        };
      }
    }
  }
});

// packages/core/src/check/rules/weights-not-counted.ts
var MAX_NAME2 = 200;
var weightsNotCounted = defineRule({
  id: "weights-not-counted",
  title: "Weights that could not be looked at",
  severity: "note",
  needs: "soundness",
  *find({ weights }) {
    const [first] = weights?.skipped ?? [];
    if (!weights || !first) return;
    yield {
      message: `${plural(weights.skipped.length, "tensor")} could not be counted through, ${cut(visible(first.tensor), MAX_NAME2)} for one: ${first.why}.`,
      help: `${weights.counted} numbers were read. Compressed and quantized weights are not counted.`,
      at: first.at,
      key: []
    };
  }
});

// packages/core/src/check/rules/weights-not-finite.ts
var MAX_NAME3 = 200;
var weightsNotFinite = defineRule({
  id: "weights-not-finite",
  title: "Weights that are no numbers",
  severity: "warning",
  needs: "soundness",
  *find({ weights }) {
    for (const { tensor, nan, infinite, total, at } of weights?.notFinite ?? []) {
      const name = cut(visible(tensor), MAX_NAME3);
      yield {
        message: `Of the ${total} numbers in ${name}, ${nan} are NaN and ${infinite} infinite.`,
        help: "A model that was trained until its weights overflowed answers NaN. Take an earlier checkpoint; where a mask is meant, accept the finding with that reason.",
        at,
        key: [tensor]
      };
    }
  }
});

// packages/core/src/check/rules/yanked-version.ts
var MAX5 = 400;
var yankedVersion = defineRule({
  id: "yanked-version",
  title: "A locked version was withdrawn by its makers",
  severity: "warning",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== "yanked") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX5);
      yield {
        message: `${what} was withdrawn from the index; ${cut(visible(detail), MAX5)}.`,
        help: `To mend it: ${cut(visible(mend), MAX5)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

// packages/core/src/check/rules/unneeded-requirement.ts
var MAX6 = 400;
var unneededRequirement = defineRule({
  id: "unneeded-requirement",
  title: "A declared package that neither the model nor the code imports",
  severity: "note",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== "unneeded") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX6);
      yield {
        message: `${what} is declared and not used: ${cut(visible(detail), MAX6)}.`,
        help: `To mend it: ${cut(visible(mend), MAX6)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

// packages/core/src/check/rules/signature-failed.ts
var MAX_DETAIL6 = 400;
var signatureFailed = defineRule({
  id: "signature-failed",
  title: "A signature that does not hold",
  severity: "error",
  needs: "signing",
  *find({ outcome, detail, at }) {
    if (outcome !== "failed") return;
    yield {
      message: `The signature of this model does not hold: ${cut(visible(detail), MAX_DETAIL6)}.`,
      help: "Fetch model and signature again from whoever published them, and ask them for the key or root that goes with it. Do not sign it anew to make this pass.",
      at,
      key: []
    };
  }
});

// packages/core/src/check/rules/signature-missing.ts
var signatureMissing = defineRule({
  id: "signature-missing",
  title: "A model that had to be signed",
  severity: "error",
  needs: "signing",
  *find({ outcome, at }) {
    if (outcome !== "missing") return;
    yield {
      message: "A key or root of signatures was given, and there is no signature of this model.",
      help: "Put the signature beside the model as NAME.sig or model.sig, or name it with --signature.",
      at,
      key: []
    };
  }
});

// packages/core/src/check/rules/signature-unchecked.ts
var signatureUnchecked = defineRule({
  id: "signature-unchecked",
  title: "A signature that nobody checked",
  severity: "note",
  needs: "signing",
  *find({ outcome, at }) {
    if (outcome !== "unchecked") return;
    yield {
      message: "There is a signature of this model, and nothing to check it with.",
      help: "Give the signer\u2019s public key with --signing-key, or the roots of the signer\u2019s certificate with --signing-roots.",
      at,
      key: []
    };
  }
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

// packages/core/src/check/rules/weights-only-refused.ts
var MAX_WHY = 300;
var weightsOnlyRefused = defineRule({
  id: "weights-only-refused",
  title: "torch.load with weights_only does not read the file",
  severity: "note",
  needs: "model",
  *find(model) {
    for (const { weightsOnly } of allModels(model)) {
      if (!weightsOnly || weightsOnly.accepted) continue;
      const { why, at, global } = weightsOnly;
      yield {
        message: `torch.load(weights_only=True), the default since PyTorch 2.6, does not read this file: ${cut(visible(why), MAX_WHY)}.`,
        help: "Save model.state_dict() instead of the model: it needs nothing but tensors and is read by every release.",
        at,
        key: global ? [nameOf(global)] : []
      };
    }
  }
});

// packages/core/src/check/rules/verification-failed.ts
var MAX_DETAIL7 = 400;
var verificationFailed = defineRule({
  id: "verification-failed",
  title: "The image did not pass its test",
  severity: "error",
  needs: "verification",
  *find(verification, { facts }) {
    const at = placeOf2(facts);
    const failed = verification.proofs.filter((proof) => proof.outcome === "failed");
    for (const proof of failed) {
      yield {
        message: `On ${verification.platform}, ${subject(proof)} failed: ${cut(visible(proof.detail), MAX_DETAIL7)}`,
        help: help(proof),
        at,
        key: [verification.platform, subject(proof)]
      };
    }
    if (verification.verdict === "failed" && failed.length === 0) yield sentenceOnly(verification, at);
  }
});
function sentenceOnly(verification, at) {
  return {
    message: `On ${verification.platform} the image failed: ${cut(visible(verification.sentence), MAX_DETAIL7)}`,
    help: "The log of the container is above this finding; run `package-model verify` on the image to see it again.",
    at,
    key: [verification.platform]
  };
}
function subject(proof) {
  if (proof.kind === "load") return "loading the model";
  if (proof.kind === "audit") return "the audit of loading";
  if (proof.kind === "numbers") return `comparing ${visible(proof.output)} with the ${words2[proof.against]}`;
  return `the test of ${proof.what}`;
}
var words2 = {
  expected: "expected answers",
  direct: "model asked directly",
  repeat: "same question asked again"
};
function help(proof) {
  if (proof.kind === "load")
    return "The environment does not load this model: compare the versions in the lock with those the model was written with.";
  if (proof.kind === "audit")
    return "Do not deploy it before you know why it does that: look at what the events name, in the model and in the code that comes with it.";
  if (proof.kind === "conduct") return "Raise the limit if the number is acceptable, or mend what the image does.";
  return proof.against === "expected" ? "The environment answers differently from the one the answers were recorded in: pin the versions that trained the model, or record the answers again." : "The server answers differently from the model itself: report this, with the model if you can.";
}
function placeOf2({ model }) {
  return { kind: "node", file: model?.files[0]?.path ?? "model", path: "" };
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
  operatorReachesOut,
  operatorUnknown,
  templateReachesOut,
  configNameDenied,
  configClassUnknown,
  embeddedCode,
  readsFile,
  settingReadsFiles,
  settingCalls,
  settingLoadsCache,
  loadersDisagree,
  nativeState,
  nativeUnchecked,
  empty,
  truncated,
  malformed,
  lfsPointer,
  dvcPointer,
  archiveDisagrees,
  archiveLeaves,
  archiveDamaged,
  expandsTooFar,
  duplicateKey,
  nodeMismatch,
  linkLeaves,
  changedWhileRead,
  signatureFailed,
  signatureMissing,
  signatureUnchecked,
  extensionLies,
  bytesAfterEnd,
  severalPickles,
  weightsOnlyRefused,
  drift,
  numpyAbi,
  acceleratorPackage,
  yankedVersion,
  unneededRequirement,
  missingModule,
  graphRefused,
  graphNotChecked,
  graphNotRun,
  weightsNotFinite,
  weightsNotCounted,
  dialectTooNew,
  versionNotInstallable,
  loadAudit,
  verificationFailed
];
var rulesBase = "https://github.com/org/package-model/blob/main/docs/rules/";
function pageOf(rule) {
  return `${rulesBase}${rule}.md`;
}

export {
  allModels,
  isStandardLibrary,
  judgeEffects,
  visible,
  cut,
  plural,
  explain,
  satisfies,
  validRange,
  operators,
  validClause,
  clauseText,
  allows,
  parseClauses,
  possible,
  validVersion,
  minorOf,
  pythonsOf,
  boundOf,
  reachOf,
  promised,
  reachWords,
  pythons_default,
  rules,
  pageOf,
  require_dist
};
