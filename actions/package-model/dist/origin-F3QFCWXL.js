const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{e as a,f as b}from"./chunk-6GVWVZXL.js";import"./chunk-5R2XNB3L.js";import"./chunk-QZYYE5PK.js";import"./chunk-HXKPQ5C2.js";import"./chunk-ZD7ZXIRD.js";export{a as checkOrigin,b as originLabels};
