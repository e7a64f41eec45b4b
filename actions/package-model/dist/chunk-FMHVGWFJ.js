const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{b as o}from"./chunk-ZD7ZXIRD.js";var t=o((p,e)=>{e.exports=process.getBuiltinModule("node:crypto")});export{t as a};
