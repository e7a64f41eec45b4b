const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);

// lazy-node:node:path?basename,join
var part = process.getBuiltinModule("node:path");
var basename = part.basename;
var join = part.join;

export {
  basename,
  join
};
