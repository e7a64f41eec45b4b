const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{a as f}from"./chunk-FNQDGKLX.js";import{g as d,h as s,q as p}from"./chunk-IS5BGME4.js";import{a as u}from"./chunk-NU4KNEMR.js";import{d as a}from"./chunk-BT7ZNEFM.js";var l=a(f(),1);var c=8192;function $(n){let o,e=!1,i=r=>{o!==void 0&&n(`::${o}::
`),o=void 0,r()},t=()=>{i(()=>e&&s()),e=!1};return{line:r=>{o===void 0&&(o=(0,l.randomUUID)(),n(`::stop-commands::${o}
`)),n(`${m(r)}
`)},group:r=>{t(),i(()=>d(r)),e=!0},endGroup:t,commands:i}}function k(n,o){n.line(`${o} ${u}, Node ${process.versions.node}`),n.endGroup()}function m(n){let e=p(n.slice(0,c)).replaceAll("##[","#\\#[").replace(/^(\s*)::/,"$1\\::");return n.length>c?`${e} \u2026`:e}export{$ as a,k as b,m as c};
