const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{b as t}from"./chunk-ZD7ZXIRD.js";var r=t(e=>{Object.defineProperty(e,"readFile",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").readFile});Object.defineProperty(e,"stat",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").stat})});export{r as a};
