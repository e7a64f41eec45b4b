const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{a as r}from"./chunk-CICB2PO6.js";import{d as o}from"./chunk-ZD7ZXIRD.js";var e=o(r(),1);var export_LineCounter=e.LineCounter;var export_parseDocument=e.parseDocument;export{export_LineCounter as LineCounter,export_parseDocument as parseDocument};
