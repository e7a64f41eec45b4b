const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{g as d,h as s,q as p}from"./chunk-IS5BGME4.js";import{a as u}from"./chunk-NU4KNEMR.js";import{b as m,d as g}from"./chunk-BT7ZNEFM.js";var l=m(c=>{Object.defineProperty(c,"randomUUID",{enumerable:!0,get:()=>process.getBuiltinModule("node:crypto").randomUUID})});var f=g(l(),1);var a=8192;function y(n){let e,o=!1,t=r=>{e!==void 0&&n(`::${e}::
`),e=void 0,r()},i=()=>{t(()=>o&&s()),o=!1};return{line:r=>{e===void 0&&(e=(0,f.randomUUID)(),n(`::stop-commands::${e}
`)),n(`${v(r)}
`)},group:r=>{i(),t(()=>d(r)),o=!0},endGroup:i,commands:t}}function U(n,e){n.line(`${e} ${u}, Node ${process.versions.node}`),n.endGroup()}function v(n){let o=p(n.slice(0,a)).replaceAll("##[","#\\#[").replace(/^(\s*)::/,"$1\\::");return n.length>a?`${o} \u2026`:o}export{y as a,U as b,v as c};
