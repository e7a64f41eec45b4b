const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{b as t}from"./chunk-BT7ZNEFM.js";var r=t(e=>{Object.defineProperty(e,"randomBytes",{enumerable:!0,get:()=>process.getBuiltinModule("node:crypto").randomBytes})});export{r as a};
