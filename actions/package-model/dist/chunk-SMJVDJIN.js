const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
var o=process.getBuiltinModule("node:path"),t=o.join;export{t as a};
