const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{e as a,f as b}from"./chunk-RMUXNJ5L.js";import"./chunk-ZSN7QZ6Y.js";import"./chunk-TZKKIZI5.js";import"./chunk-TO4GMVO6.js";import"./chunk-BT7ZNEFM.js";export{a as checkOrigin,b as originLabels};
