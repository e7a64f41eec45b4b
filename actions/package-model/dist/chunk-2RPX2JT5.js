const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{b as t}from"./chunk-BT7ZNEFM.js";var m=t(e=>{Object.defineProperty(e,"mkdtemp",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").mkdtemp})});export{m as a};
