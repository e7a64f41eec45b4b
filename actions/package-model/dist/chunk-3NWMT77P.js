const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{b as r}from"./chunk-BT7ZNEFM.js";var t=r(e=>{Object.defineProperty(e,"rm",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").rm})});export{t as a};
