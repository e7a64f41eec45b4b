const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{b as r}from"./chunk-BT7ZNEFM.js";var o=r(e=>{Object.defineProperty(e,"randomUUID",{enumerable:!0,get:()=>process.getBuiltinModule("node:crypto").randomUUID})});export{o as a};
