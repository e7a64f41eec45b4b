const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{a as r}from"./chunk-LTU3NCWU.js";import{d as o}from"./chunk-BT7ZNEFM.js";var e=o(r(),1);var export_LineCounter=e.LineCounter;var export_parseDocument=e.parseDocument;export{export_LineCounter as LineCounter,export_parseDocument as parseDocument};
