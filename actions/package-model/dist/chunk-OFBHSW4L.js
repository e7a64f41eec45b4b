const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{b as r}from"./chunk-ZD7ZXIRD.js";var o=r(e=>{Object.defineProperty(e,"randomUUID",{enumerable:!0,get:()=>process.getBuiltinModule("node:crypto").randomUUID})});export{o as a};
