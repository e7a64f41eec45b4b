const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{g as d,h as s,o as u}from"./chunk-4DBXW2IM.js";import{b as m,d as f}from"./chunk-ZD7ZXIRD.js";var c=m(p=>{Object.defineProperty(p,"randomUUID",{enumerable:!0,get:()=>process.getBuiltinModule("node:crypto").randomUUID})});var a=f(c(),1);var l=8192;function U(e){let n,o=!1,t=r=>{n!==void 0&&e(`::${n}::
`),n=void 0,r()},i=()=>{t(()=>o&&s()),o=!1};return{line:r=>{n===void 0&&(n=(0,a.randomUUID)(),e(`::stop-commands::${n}
`)),e(`${g(r)}
`)},group:r=>{i(),t(()=>d(r)),o=!0},endGroup:i,commands:t}}function g(e){let o=u(e.slice(0,l)).replaceAll("##[","#\\#[").replace(/^(\s*)::/,"$1\\::");return e.length>l?`${o} \u2026`:o}export{U as a,g as b};
