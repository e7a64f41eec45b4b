const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{b as r}from"./chunk-BT7ZNEFM.js";var i=r(e=>{Object.defineProperty(e,"readFile",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").readFile})});export{i as a};
