const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);

// lazy-node:node:fs?createReadStream
var part = process.getBuiltinModule("node:fs");
var createReadStream = part.createReadStream;

export {
  createReadStream
};
