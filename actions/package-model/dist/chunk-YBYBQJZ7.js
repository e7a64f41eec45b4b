const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{a as L}from"./chunk-2RPX2JT5.js";import{a as x,b as g,h as A,j as k,k as M}from"./chunk-6EGM6CD3.js";import{B as N,C as j,G as m,H as h,J as P,N as T,s as w,w as E}from"./chunk-RZA3EF5B.js";import{a as F,f as $}from"./chunk-TZKKIZI5.js";import{b as l,c as O}from"./chunk-TO4GMVO6.js";import{b as _,d as y}from"./chunk-BT7ZNEFM.js";var R=_(d=>{Object.defineProperty(d,"mkdir",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").mkdir});Object.defineProperty(d,"mkdtemp",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").mkdtemp});Object.defineProperty(d,"open",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").open});Object.defineProperty(d,"readdir",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").readdir});Object.defineProperty(d,"rename",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").rename});Object.defineProperty(d,"rm",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").rm})});var S=y(F(),1);var o=y(R(),1);var I=process.getBuiltinModule("node:path"),b=I.basename,c=I.join;var u={name:"onnxruntime-node",version:"1.30.0",sha512:"twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",files:{"linux-x64":{"package/bin/napi-v6/linux/x64/libonnxruntime.so.1":"ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23","package/bin/napi-v6/linux/x64/onnxruntime_binding.node":"ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8"},"linux-arm64":{"package/bin/napi-v6/linux/arm64/libonnxruntime.so.1":"1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76","package/bin/napi-v6/linux/arm64/onnxruntime_binding.node":"afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8"},"darwin-arm64":{"package/bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib":"685d2be5dba1309c89d3a5324b7fd06a5c42f1a61bfea32d14c4cc28d072121d","package/bin/napi-v6/darwin/arm64/onnxruntime_binding.node":"a3f993357759b06ae2411f70af60f5e041d04521ea7f0d12cb7546e411a527dd"}}};var C=10*6e4,J=1<<30,v=`onnxruntime ${u.version}`;async function ye(e,a=`${process.platform}-${process.arch}`){let n=u.files[a];if(!n)throw f(`there is none for ${a}`);let t=c(e.cache,`onnxruntime-${u.version}-${a}`);await q(t,n)||await K(t,n,e);let i=Object.keys(n).find(r=>r.endsWith(".node"))??"";return{binding:c(t,b(i)),name:v}}async function q(e,a){let n=Object.entries(a);if((await(0,o.readdir)(e).catch(()=>[])).length!==n.length)return!1;for(let[i,r]of n)if(await D(c(e,b(i)),"sha256","hex").catch(()=>{})!==r)return!1;return!0}async function K(e,a,n){try{await(0,o.mkdir)(n.cache,{recursive:!0});let t=await(0,o.mkdtemp)(c(n.cache,".onnxruntime-"));try{let i=await V(t,n),r=c(t,"files");if(await(0,o.mkdir)(r),await Y(r,i,a,n.signal),!await q(r,a))throw f("a file in its package has not the hash that is expected");await(0,o.rm)(e,{recursive:!0,force:!0}),await(0,o.rename)(r,e)}finally{await(0,o.rm)(t,{recursive:!0,force:!0})}}catch(t){throw t instanceof l?t:O(t,`putting ${v} into ${n.cache}`)}}async function V(e,a){let n=["pack",`${u.name}@${u.version}`,"--ignore-scripts","--silent","--pack-destination",e],t=await a.exec("npm",n,{cwd:e,timeout:C}).catch(s=>{throw s instanceof l&&s.code==="PROGRAM_NOT_FOUND"?f("npm is not there"):s});if(t.code!==0)throw f(`npm ended with exit code ${t.code??"none (a signal)"}`);let i=c(e,`${u.name}-${u.version}.tgz`);if(await D(i,"sha512","base64").catch(()=>"")!==u.sha512)throw f("the package that npm got has not the hash that is expected");return i}async function Y(e,a,n,t){let i=await M(a,{signal:t}),r=A(i,"gzip",{signal:t,limit:J});try{for await(let s of k(r,()=>{}))Object.hasOwn(n,s.name)&&await Q(r,s,c(e,b(s.name)))}finally{await r.close(),await i.close()}}async function Q(e,{offset:a,size:n},t){let i=await(0,o.open)(t,"wx",420);try{for(let r=0;r<n;){let{bytes:s}=await e.load(a+r,Math.min(1048576,n-r));if(s.length===0)return;let p=s.subarray(0,n-r);await i.writeFile(p),r+=p.length}}finally{await i.close()}}async function D(e,a,n){let t=(0,S.createHash)(a);for await(let i of $(e,{highWaterMark:1048576}))t.update(i);return t.digest(n)}function f(e){return new l("TOOL_UNAVAILABLE",`${v}, which runs graphs, could not be had: ${e}`,"Let npm reach a registry (registry, proxy and certificates are taken from npm\u2019s own configuration), or leave --run-graph out.")}var z=y(L(),1);var G=`
'use strict';
const [binding, path] = process.argv.slice(-2);
const MAX = 1 << 26;
const say = (line) => require('node:fs').writeSync(1, JSON.stringify(line) + '\\n');
const text = (error) => String(error && error.message || error).slice(0, 600);
// As the binding numbers them (ONNX's TensorProto.DataType).
const types = {
  1: ['float32', Float32Array], 2: ['uint8', Uint8Array], 3: ['int8', Int8Array], 4: ['uint16', Uint16Array],
  5: ['int16', Int16Array], 6: ['int32', Int32Array], 7: ['int64', BigInt64Array], 8: ['string', Array],
  9: ['bool', Uint8Array], 10: ['float16', Uint16Array], 11: ['float64', Float64Array], 12: ['uint32', Uint32Array],
  13: ['uint64', BigUint64Array],
};
class Tensor {
  constructor(type, data, dims) { this.type = type; this.data = data; this.dims = dims; this.location = 'cpu'; }
}
const native = require(binding);
native.initOrtOnce(4, Tensor, true);
const session = new native.InferenceSession();
try {
  session.loadModel(path, { intraOpNumThreads: 1, interOpNumThreads: 1 });
} catch (error) {
  say({ refused: text(error) });
  process.exit(0);
}
`,U=`${G}
say({ opened: true });
try {
  const feeds = {};
  for (const { name, isTensor, type, shape } of session.inputMetadata) {
    if (!isTensor || !types[type]) throw new Error('no input can be made for ' + name);
    const dims = shape.map((size) => (size < 0 ? 1 : size));
    const size = dims.reduce((all, one) => all * one, 1);
    if (size > MAX) throw new Error('the input ' + name + ' has ' + size + ' numbers');
    const [word, Data] = types[type];
    feeds[name] = new Tensor(word, Data === Array ? Array.from({ length: size }, () => '') : new Data(size), dims);
  }
  const fetches = Object.fromEntries(session.outputMetadata.map(({ name }) => [name, null]));
  const outputs = session.run(feeds, fetches, {});
  say({ ran: Object.entries(outputs).slice(0, 64).map(([name, value]) => ({ name, dims: value && value.dims || [] })) });
} catch (error) {
  say({ failed: text(error) });
}
process.exit(0);
`,we=`${G}
const shapeOf = (value) => (Array.isArray(value) ? [value.length, ...(value.length > 0 ? shapeOf(value[0]) : [])] : []);
const big = new Set([7, 13]);
const words = { NaN, Infinity, '-Infinity': -Infinity };
function numbered(type, value) {
  if (type === 8) return String(value);
  if (big.has(type)) return BigInt(Math.trunc(Number(value)));
  if (value === null) return NaN;
  return typeof value === 'string' && value in words ? words[value] : Number(value);
}
function feedOf({ name, isTensor, type }, value) {
  const [word, Data] = types[type] || [];
  if (!isTensor || !word || type === 10) throw new Error('the input ' + name + ' has a type that is not asked here');
  const flat = [value].flat(Infinity).map((item) => numbered(type, item));
  return new Tensor(word, Data === Array ? flat : Data.from(flat), shapeOf(value));
}
function feedsOf(request) {
  const given = Array.isArray(request) ? request : request.inputs === undefined ? request.rows : request.inputs;
  const inputs = session.inputMetadata;
  if (given === undefined) throw new Error('only rows and tensors are asked here');
  if (Array.isArray(given)) {
    if (inputs.length !== 1) throw new Error('it has ' + inputs.length + ' inputs');
    return { [inputs[0].name]: feedOf(inputs[0], given) };
  }
  return Object.fromEntries(inputs.map((input) => [input.name, feedOf(input, given[input.name])]));
}
function plain(value) {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function nested(data, dims, from, size) {
  if (dims.length === 0) return data[from];
  const step = size / dims[0];
  return Array.from({ length: dims[0] }, (_, at) => nested(data, dims.slice(1), from + at * step, step));
}
function listOf(value) {
  const [word] = types[value.type] || [value.type];
  if (!value || !value.dims || word === 'float16') throw new Error('an output is no tensor that is read here');
  const data = Array.from(value.data, (item) => (word === 'bool' ? item === 1 : plain(item)));
  return nested(data, Array.from(value.dims), 0, data.length);
}
try {
  const requests = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  // Sequences of maps, as exported classifiers give probabilities, are not handed out by the binding.
  const left = session.outputMetadata.filter(({ isTensor }) => !isTensor).map(({ name }) => name);
  const names = session.outputMetadata.filter(({ isTensor }) => isTensor).map(({ name }) => name);
  if (names.length === 0) throw new Error('none of its outputs is a tensor');
  const fetches = Object.fromEntries(names.map((name) => [name, null]));
  const answers = requests.map((request) => {
    const outputs = session.run(feedsOf(request), fetches, {});
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, listOf(value)]));
  });
  say({ answers, left });
} catch (error) {
  say({ failed: text(error) });
}
process.exit(0);
`;var B=60,Z=8<<20,ee=65536,te=`ulimit -c 0 && ulimit -f 0 && ulimit -t ${B} && ulimit -d ${Z} && ulimit -n 64 && exec "$@"`,ne=P([m({refused:h()}),m({opened:E(!0)}),m({failed:h()}),m({ran:w(j({name:h(),dims:w(N())}))})]);async function ke(e,a,n,t=B){let i=await re(e,a,n,{program:U,keep:ee,seconds:t}),{outcome:r,detail:s}=ae(i,t);return{outcome:r,detail:s.replaceAll(g(e),e).trim(),runtime:a.name}}async function re(e,a,n,{program:t,keep:i,seconds:r,input:s}){let p=await(0,z.mkdtemp)(x(n.scratch,"graph-")),H=[process.execPath,"--max-old-space-size=512","--eval",t,"--",a.binding,g(e)];return n.exec("/bin/sh",["-c",te,"sh",...H],{cwd:p,env:{},keep:i,timeout:r*1e3,...s!==void 0&&{input:s}})}function ae(e,a){if(e.timedOut)return{outcome:"not-checked",detail:`it was ended after ${a} seconds`};if(e.code!==0)return{outcome:"not-checked",detail:`its process ended with ${ie(e.code)}`};let n=e.stdout.split(`
`).filter(r=>r!==""),t=T(ne,se(n.at(-1)));return t.success?"refused"in t.output?{outcome:"refused",detail:t.output.refused}:"failed"in t.output?{outcome:"opened",detail:t.output.failed}:"opened"in t.output?{outcome:"not-checked",detail:"its process ended while it ran"}:{outcome:"ran",detail:`it answered one row of zeros with ${t.output.ran.map(({name:r,dims:s})=>`${r} [${s.join(", ")}]`).join(", ")}`}:{outcome:"not-checked",detail:"its process said nothing that can be read"}}function ie(e){return e===null?"a signal":`exit code ${e}`}function se(e){try{return JSON.parse(e??"")}catch{return}}export{b as a,c as b,v as c,ye as d,we as e,ke as f,re as g};
