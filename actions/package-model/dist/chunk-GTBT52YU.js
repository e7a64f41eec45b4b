const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{d}from"./chunk-OYEVPCC6.js";import{d as g}from"./chunk-BT7ZNEFM.js";var u=g(d(),1),h=1<<20,s=`

The rest did not fit into a job summary; it is in the report.
`;async function p(n,t){n!==void 0&&n!==""&&await(0,u.appendFile)(n,l(t))}function l(n,t=h){let i=Buffer.from(n);if(i.length<=t)return n;let o=i.subarray(0,Math.max(0,t-s.length-m*a.length)),e=o.subarray(0,o.lastIndexOf(10)+1).toString("utf8"),c=r(e,/^<details(?: open)?>$/gm)-r(e,/^<\/details>$/gm),f=r(e,/^````/gm)%2===1?"````\n":"";return e+f+a.repeat(Math.max(0,Math.min(c,m)))+s}var a=`
</details>
`,m=4;function r(n,t){return n.match(t)?.length??0}export{p as a,l as b};
