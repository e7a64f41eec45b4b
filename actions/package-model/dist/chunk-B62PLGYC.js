const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
var t=process.getBuiltinModule("node:os"),o=t.tmpdir;export{o as a};
