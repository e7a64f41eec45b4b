const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);

// lazy-node:node:path?join,resolve
var part = process.getBuiltinModule("node:path");
var join = part.join;
var resolve = part.resolve;

export {
  join,
  resolve
};
