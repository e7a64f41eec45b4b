const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{b as r}from"./chunk-ZD7ZXIRD.js";var i=r(e=>{Object.defineProperty(e,"readFile",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").readFile})});export{i as a};
