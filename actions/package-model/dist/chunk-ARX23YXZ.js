const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
var e=process.getBuiltinModule("node:path"),t=e.relative;export{t as a};
