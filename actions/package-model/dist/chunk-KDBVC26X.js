const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import{d as f}from"./chunk-BNQW73HH.js";import{d as s}from"./chunk-ZD7ZXIRD.js";var o=s(f(),1),i=1<<20,e=`

The rest did not fit into a job summary; it is in the report.
`;async function a(n,t){n!==void 0&&n!==""&&await(0,o.appendFile)(n,u(t))}function u(n){let t=Buffer.from(n);if(t.length<=i)return n;let r=t.subarray(0,i-e.length);return r.subarray(0,r.lastIndexOf(10)+1).toString("utf8")+e}export{a,u as b};
