const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
var e=process.getBuiltinModule("node:path"),t=e.relative;export{t as a};
