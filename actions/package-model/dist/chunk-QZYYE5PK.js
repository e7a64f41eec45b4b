const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{b as t}from"./chunk-ZD7ZXIRD.js";var r=t(e=>{Object.defineProperty(e,"createHash",{enumerable:!0,get:()=>process.getBuiltinModule("node:crypto").createHash})});var a=process.getBuiltinModule("node:fs"),c=a.createReadStream;export{r as a,c as b};
