const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{e as a,f as b}from"./chunk-GDBOPIUP.js";import"./chunk-TR7DVXR2.js";import"./chunk-QZYYE5PK.js";import"./chunk-YUO6ZKSW.js";import"./chunk-ZD7ZXIRD.js";export{a as checkOrigin,b as originLabels};
