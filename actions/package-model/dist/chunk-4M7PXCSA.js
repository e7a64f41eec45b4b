const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{b as t}from"./chunk-ZD7ZXIRD.js";var r=t(e=>{Object.defineProperty(e,"randomBytes",{enumerable:!0,get:()=>process.getBuiltinModule("node:crypto").randomBytes})});export{r as a};
